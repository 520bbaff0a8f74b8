import { cut } from '../../../text/cut.ts';
import { plural, thousands } from '../../../text/plural.ts';
import { type EvidenceReading, gapReading, maxText, openReading, timeOf } from '../reading.ts';
import { isObject, type Json, listAt, objectAt, objectsAt, textAt } from './json.ts';
import { placeOfResult } from './sarif-places.ts';
import { type FindRule, levelOf, ruleFinder } from './sarif-rules.ts';

/**
 * Reads SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0; the numbers in comments are its sections). A
 * result that is known from an older report does not count.
 */
export function readSarif(report: unknown, known?: KnownResults): EvidenceReading {
  const { version, runs } = objectAt(report);
  if (!isObject(report) || !Array.isArray(runs)) return gapReading('it is no SARIF: it has no "runs"');
  if (typeof version !== 'string' || !/^2\.1\.0\b/.test(version))
    return gapReading(`it is SARIF of version ${cut(String(version), 20)}, and only 2.1.0 can be judged`);
  if (runs.length === 0) return gapReading('it holds no run of an analyser');
  const { reading, add } = openReading();
  const passed = { suppressed: 0, known: 0 };
  for (const run of runs) {
    const gap = gapOf(run);
    if (gap) return gapReading(gap);
    readRun(run as Json);
  }
  if (passed.suppressed > 0) reading.notes.push(`${thousands(passed.suppressed)} suppressed`);
  if (passed.known > 0) reading.notes.push(`${thousands(passed.known)} known from before`);
  return reading;

  function readRun(run: Json): void {
    reading.judged += 1;
    reading.commits.push(
      objectsAt(run['versionControlProvenance']).flatMap(({ revisionId }) => textAt(revisionId) ?? []),
    );
    const invocations = objectsAt(run['invocations']);
    for (const { startTimeUtc, endTimeUtc } of invocations) {
      const at = timeOf(endTimeUtc) ?? timeOf(startTimeUtc);
      if (at !== undefined) reading.at = Math.min(at, reading.at ?? at);
    }
    const errors = errorsOf(run);
    if (errors.length > 0) reading.doubts.push(complaint(run, errors));
    const findRule = ruleFinder(run);
    for (const result of objectsAt(run['results'])) {
      const state = stateOf(result);
      if (state === 'suppressed') passed.suppressed += 1;
      if (state === 'known' || (state === 'counts' && known?.take(result, run))) passed.known += 1;
      else if (state === 'counts') addResult(result, run, findRule);
    }
  }

  function addResult(result: Json, run: Json, findRule: FindRule): void {
    const { rule, id = 'a rule without a name' } = findRule(result);
    add(levelOf(result, run, rule), () => {
      const message = messageOf(result, rule);
      const place = placeOfResult(result, run);
      return {
        title: `${cut(id, 200)}: ${message}`,
        subject: cut(id, 500),
        identity: JSON.stringify([id, place?.path, message]),
        message: toolOf(run),
        places: place ? [place] : [],
      };
    });
  }
}

/** Why a run is no evidence; undefined if it is. */
function gapOf(run: unknown): string | undefined {
  if (!isObject(run)) return 'a run in it is no mapping';
  if (objectsAt(run['invocations']).some(({ executionSuccessful }) => executionSuccessful === false))
    return `${toolOf(run)} says that it did not run to its end`;
  // §3.14.23: an empty list says that nothing was found, no list that nothing was looked for.
  if (!Array.isArray(run['results'])) return `${toolOf(run)} has written no list of results, so it has judged nothing`;
  if (!run['results'].every(isObject)) return 'an entry of its results is no mapping';
  if (listAt(objectAt(run['externalPropertyFileReferences'])['results']).length > 0)
    return 'its results stand in other files, which are not read';
  // Semgrep calls itself successful though it could not read its rules. Where nothing is found, nothing was looked for.
  const errors = errorsOf(run);
  return errors.length > 0 && run['results'].length === 0 ? complaint(run, errors) : undefined;
}

/** What went wrong in the tool itself (§3.58.6). */
function errorsOf(run: Json): Json[] {
  return objectsAt(run['invocations'])
    .flatMap((each) => [each['toolExecutionNotifications'], each['toolConfigurationNotifications']])
    .flatMap(objectsAt)
    .filter(({ level }) => level === 'error');
}

function complaint(run: Json, errors: Json[]): string {
  return `${toolOf(run)} tells of ${plural(errors.length, 'error')} of its own: ${messageOf(errors[0] as Json)}`;
}

/** Whether a result counts: one that is suppressed, no failure, or older than the change does not. */
function stateOf({ kind = 'fail', suppressions, baselineState }: Json): 'counts' | 'suppressed' | 'known' | 'none' {
  if (kind !== 'fail' || baselineState === 'absent') return 'none';
  const given = objectsAt(suppressions);
  // §3.27.23: one that is under review or was rejected suppresses nothing.
  if (given.length > 0 && given.every(({ status = 'accepted' }) => status === 'accepted')) return 'suppressed';
  return baselineState === 'unchanged' ? 'known' : 'counts';
}

export type KnownResults = { take(result: Json, run: Json): boolean };

/** The results of an older report. Each excuses one result of the new report: the same problem once more is new. */
export function knownResults(base: unknown): KnownResults {
  const left = new Map<string, number>();
  for (const run of objectsAt(objectAt(base)['runs'])) {
    for (const result of objectsAt(run['results'])) {
      if (!['counts', 'known'].includes(stateOf(result))) continue;
      const key = keyOf(result, run);
      left.set(key, (left.get(key) ?? 0) + 1);
    }
  }
  return {
    take(result, run) {
      const key = keyOf(result, run);
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count > 0;
    },
  };
}

/** What stays of a result when the lines around it move. */
function keyOf(result: Json, run: Json): string {
  const { ruleId, rule } = result;
  const id = textAt(ruleId) ?? textAt(objectAt(rule)['id']) ?? result['ruleIndex'];
  const tool = objectAt(objectAt(run['tool'])['driver'])['name'];
  const fingerprints = [result['fingerprints'], result['partialFingerprints']]
    .flatMap((each) => Object.entries(objectAt(each)))
    // Semgrep writes this into each result, instead of a fingerprint.
    .filter(([, value]) => typeof value === 'string' && value !== '' && value !== 'requires login')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (fingerprints.length > 0) return JSON.stringify([tool, id, fingerprints]);
  const [location] = listAt(result['locations']);
  const region = objectAt(objectAt(objectAt(location)['physicalLocation'])['region']);
  const snippet = objectAt(region['snippet'])['text'];
  return JSON.stringify([tool, id, placeOfResult(result, run)?.path, messageOf(result), snippet]);
}

/** The text of a message (§3.11), on one line. */
function messageOf({ message }: Json, rule: Json = {}): string {
  const { text, markdown, id, arguments: values } = objectAt(message);
  const template = typeof id === 'string' ? objectAt(objectAt(rule['messageStrings'])[id])['text'] : undefined;
  const filled = textAt(template)?.replace(
    /\{(\d{1,3})\}/g,
    (all, index) => textAt(listAt(values)[Number(index)]) ?? all,
  );
  const { shortDescription } = rule;
  const words =
    textAt(text) ?? textAt(markdown) ?? filled ?? textAt(objectAt(shortDescription)['text']) ?? 'no message';
  return cut(words, maxText);
}

function toolOf(run: Json): string {
  return cut(textAt(objectAt(objectAt(run['tool'])['driver'])['name']) ?? 'the analyser', 100);
}
