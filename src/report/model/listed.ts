import type { ReportedFinding } from '../../model/finding.ts';
import { plural } from '../../text/plural.ts';

/**
 * What the report of an event may hold, in characters of plain text: some three thousand findings. Whoever proposes a
 * change decides how many there are and how long the names in them.
 */
export const maxListed = 3_000_000;
/**
 * Every output of them is made, and searched for secrets, once more: when the deadline has passed some two hundred are what
 * there is time for, and so many more with each second that is left.
 */
const costAtDeadline = 200_000;
const costPerMs = 300;
/** Other characters than these take the search for secrets so many times as long. */
const costOfOthers = 4;
const costly = /[^ -$'-[\]-~\n]/g;

/** The findings that a report lists, the first of them, and one that says how many there are besides. */
export function listed(
  findings: readonly ReportedFinding[],
  leftMs: number,
  most = Number.POSITIVE_INFINITY,
): ReportedFinding[] {
  let left = Math.min(most, costAtDeadline + Math.max(0, leftMs) * costPerMs);
  const kept = findings.filter((finding) => {
    const cost = left > 0 ? costOf(finding) : 0;
    const fits = left > 0 && cost <= left;
    if (fits) left -= cost;
    return fits;
  });
  const isKept = new Set(kept);
  const unlisted = findings.filter((finding) => !isKept.has(finding));
  return unlisted.length === 0 ? [...kept] : [...kept, rest(unlisted)];
}

function costOf(finding: ReportedFinding): number {
  const text = JSON.stringify(finding);
  return text.length + (text.match(costly)?.length ?? 0) * (costOfOthers - 1);
}

/** It fails if one of them does: the verdict of the report's findings is that of all. */
function rest(findings: ReportedFinding[]): ReportedFinding {
  const worst = findings[0] as ReportedFinding;
  const { status, severity } = findings.find(({ status }) => status === 'fail') ?? worst;
  return {
    rule: 'gate/not-listed',
    pillar: 'gate',
    status,
    severity,
    title: `${plural(findings.length, 'more finding')} that this report has no room for`,
    where: {},
    fix: 'Mend those that are listed and run it again. The counts of the pillars hold all of them.',
    fingerprint: 'gate/not-listed',
  };
}
