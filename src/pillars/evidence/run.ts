import type { Evidence } from '../../config/sections/evidence/evidence.ts';
import type { Context } from '../../model/context.ts';
import type { EvidenceResult, PillarResult } from '../../model/results.ts';
import { excerpt } from '../../text/excerpt.ts';
import { plural } from '../../text/plural.ts';
import { collect } from './collect.ts';
import { openJsonReader } from './json-reader.ts';
import { judgeEntry } from './judge.ts';
import { leftOverFinder } from './left-over.ts';
import { fileFinder } from './places.ts';

/**
 * Judges the reports of other steps, one entry of the configuration after the other. `commits` are those that the run
 * is about. Throws GIT_FAILED, CANCELLED.
 */
export async function runEvidence(
  entries: readonly Evidence[],
  commits: readonly string[],
  context: Context,
): Promise<PillarResult> {
  const { clock, cwd, signal, redactor } = context;
  const start = clock.monotonic();
  const json = openJsonReader(signal);
  try {
    const options = { now: clock.now(), commits, show: (text: string) => excerpt(text, redactor) };
    const [find, leftOver] = [fileFinder(cwd), leftOverFinder(context)];
    const judged = [];
    for (const entry of entries)
      judged.push(judgeEntry(entry, await collect(entry, { cwd, signal, json, find, leftOver }), options));
    const results = judged.map(({ result }) => result);
    return {
      name: 'evidence',
      ...outcome(results),
      durationMs: clock.monotonic() - start,
      counts: { entries: entries.length, judged: judged.reduce((sum, each) => sum + each.judged, 0) },
      findings: judged.flatMap(({ findings }) => findings),
      evidence: results,
    };
  } finally {
    json.close();
  }
}

function outcome(results: EvidenceResult[]): Pick<PillarResult, 'status' | 'reason'> {
  const of = (status: string) => results.filter((each) => each.status === status).length;
  const status =
    of('fail') > 0 ? 'fail' : of('inconclusive') > 0 ? 'inconclusive' : of('pass') > 0 ? 'pass' : 'skipped';
  const bad = results.filter((each) => each.status !== 'pass').map(({ name, reason }) => `${name}: ${reason}`);
  return { status, reason: bad.length > 0 ? bad.join('; ') : `${plural(results.length, 'report')} of other steps` };
}
