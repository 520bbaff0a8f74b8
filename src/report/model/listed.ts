import type { ReportedFinding } from '../../model/finding.ts';
import { plural } from '../../text/plural.ts';

/**
 * How much the report of an event may hold, in characters of plain text: about three thousand findings. The author of a
 * change decides how many findings there are and how long the names in them are.
 */
export const maxListed = 3_000_000;
/**
 * How many characters there is time for: every output is made from them, and searched for secrets again. When the
 * deadline has passed, that is about two hundred findings; each millisecond that is left adds `costPerMs`.
 */
const costAtDeadline = 200_000;
const costPerMs = 300;
/** The search for secrets takes this many times as long for a `costly` character. */
const costOfOthers = 4;
const costly = /[^ -$'-[\]-~\n]/g;

/** The findings that a report has room for, in order, and one more that says how many are left out. */
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

/** The finding for those left out. It fails if one of them fails, so that the report's findings keep the verdict. */
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
