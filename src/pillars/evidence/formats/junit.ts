import { cut } from '../../../text/cut.ts';
import { plural } from '../../../text/plural.ts';
import {
  type EvidenceReading,
  gapReading,
  maxKept,
  maxText,
  openReading,
  type Place,
  type Problem,
  timeOf,
} from '../reading.ts';
import { own } from './json.ts';
import { Refused, readXml, type XmlEvents } from './read-xml.ts';
import { placesIn } from './trace.ts';

/** Of the text of a failure so much is kept of its beginning and of its end: the place stands at either. */
const maxTrace = 8_000;

type Attributes = Readonly<Record<string, string>>;
type Outcome = 'error' | 'failure' | 'flaky' | 'skipped';
/** `isSuite`: an error that stands in a suite and in no case. */
type Case = { attributes: Attributes; outcomes: Outcome[]; message: string; text: string; isSuite?: true };
type Suite = { attributes: Attributes; cases: number; failed: number };

const elements: Readonly<Record<string, Outcome>> = {
  error: 'error',
  failure: 'failure',
  skipped: 'skipped',
  // Surefire writes these for a case that passed in the end. One that did not has a failure besides `rerunFailure`.
  flakyFailure: 'flaky',
  flakyError: 'flaky',
};

/** Runners that say the outcome of a case in `status` or `result`, some of them without an element. */
const statuses: Readonly<Record<string, Outcome>> = {
  ...{ failed: 'failure', failure: 'failure', fail: 'failure', broken: 'failure', error: 'error', errored: 'error' },
  ...{ skipped: 'skipped', disabled: 'skipped', ignored: 'skipped', notrun: 'skipped', suppressed: 'skipped' },
};
const worstFirst: readonly Outcome[] = ['error', 'failure', 'flaky', 'skipped'];

/**
 * Reads JUnit XML as jest-junit, pytest, Surefire, Gradle, GoogleTest, PHPUnit, go-junit-report and others write it; no
 * schema holds for all of them (github.com/testmoapp/junitxml lists what is common). `turn` lets other work run between
 * the pieces, and may throw to end the reading.
 */
export async function readJunit(
  bytes: AsyncIterable<Uint8Array>,
  turn: () => Promise<void> | undefined,
): Promise<EvidenceReading> {
  const { reading, events } = openJunit();
  try {
    await readXml(bytes, events, turn);
    return reading;
  } catch (error) {
    if (error instanceof Refused) return gapReading(error.message);
    throw error;
  }
}

function openJunit(): { reading: EvidenceReading; events: XmlEvents } {
  const { reading, add } = openReading();
  const suites: Suite[] = [];
  let current: Case | undefined;
  let isInFailure = false;

  const events: XmlEvents = {
    open(name, attributes, isRoot) {
      if (isRoot && !/^test(?:suites?|case)$/.test(name))
        throw new Refused(`it is no JUnit XML: it begins with <${cut(name, 40)}>`);
      if (isSuite(name)) openSuite(attributes);
      else if (name === 'testcase') current = { attributes, outcomes: [], message: '', text: '' };
      else if (name === 'property') readProperty(attributes);
      else openOutcome(own(elements, name), attributes);
    },
    text(text) {
      if (isInFailure && current) current.text = ends(current.text + text);
    },
    close(name) {
      if (isSuite(name)) closeSuite();
      else if (name === 'testcase') closeCase();
      else if (own(elements, name)) {
        isInFailure = false;
        if (current?.isSuite) closeCase();
      }
    },
  };
  return { reading, events };

  function openSuite(attributes: Attributes): void {
    suites.push({ attributes, cases: 0, failed: 0 });
    const at = timeOf(attributes['timestamp']);
    // A report may be put together of several: the oldest counts.
    if (at !== undefined) reading.at = Math.min(at, reading.at ?? at);
  }

  function readProperty({ name, value = '' }: Attributes): void {
    if (!/^(?:git\.)?commit$/.test(name ?? '') || !/^[0-9a-f]{7,64}$/i.test(value)) return;
    // Each suite may name it. More than one is not of one commit, however many there are.
    if (reading.commits.length < 2 && reading.commits[0]?.[0] !== value) reading.commits.push([value]);
  }

  function openOutcome(outcome: Outcome | undefined, attributes: Attributes): void {
    if (!outcome) return;
    current ??= { attributes: suites.at(-1)?.attributes ?? {}, outcomes: [], message: '', text: '', isSuite: true };
    current.outcomes.push(outcome);
    if (outcome === 'skipped') return;
    current.message ||= cut(attributes['message'] || attributes['type'] || '', maxText);
    isInFailure = (reading.counts[outcome] ?? 0) < maxKept;
  }

  function closeCase(): void {
    if (!current) return;
    const { attributes, outcomes, isSuite } = current;
    const outcome = worstFirst.find((each) => outcomes.includes(each)) ?? statusOf(attributes);
    const suite = suites.at(-1);
    if (suite && !isSuite) suite.cases += 1;
    if (suite && (outcome === 'error' || outcome === 'failure')) suite.failed += 1;
    if (!isSuite && outcome !== 'skipped') reading.judged += 1;
    const closed = current;
    if (outcome && !(isSuite && outcome === 'skipped')) add(outcome, () => describe(closed, outcome, suite));
    current = undefined;
    isInFailure = false;
  }

  /** A suite counts failures and tests of its own. What it counts and does not hold was lost, or stands nowhere else. */
  function closeSuite(): void {
    const suite = suites.pop() as Suite;
    const { attributes, cases } = suite;
    const [failures, tests] = [
      numberIn(attributes, 'failures') + numberIn(attributes, 'errors'),
      numberIn(attributes, 'tests'),
    ];
    const name = cut(attributes['name'] || 'a suite', 200);
    if (failures > 0 && suite.failed === 0) {
      suite.failed = failures;
      add('failure', () => ({
        title: `${name}: ${plural(failures, 'failure')}, of which no test tells`,
        subject: name,
        identity: name,
        message: 'the suite counts them in its attributes alone',
        places: placeOf(attributes),
      }));
    }
    if (tests > cases && reading.doubts.length < maxKept)
      reading.doubts.push(
        `the suite ${name} counts ${plural(tests, 'test')} and holds ${cases}: its runner may have crashed`,
      );
    const outer = suites.at(-1);
    if (outer) {
      outer.cases += Math.max(cases, tests);
      outer.failed += suite.failed;
    }
  }
}

function isSuite(name: string): boolean {
  return name === 'testsuite' || name === 'testsuites';
}

function statusOf({ status, result, success }: Attributes): Outcome | undefined {
  const said = [status, result].map((each) => own(statuses, each?.toLowerCase() ?? ''));
  return (
    worstFirst.find((outcome) => said.includes(outcome)) ?? (success?.toLowerCase() === 'false' ? 'failure' : undefined)
  );
}

function describe(
  { attributes, message, text, isSuite }: Case,
  outcome: Outcome,
  suite: Suite | undefined,
): Omit<Problem, 'level'> {
  const { name = '', classname = '' } = attributes;
  const group = classname || (isSuite ? '' : (suite?.attributes['name'] ?? ''));
  const isTold = group === '' || name.startsWith(group);
  const full = cut([isTold ? '' : group, name].filter(Boolean).join(' ') || 'a test without a name', maxText);
  const what = isSuite ? 'The suite' : 'The test';
  const words = {
    error: 'ends in an error',
    failure: 'fails',
    flaky: 'passes only when it is repeated',
    skipped: 'is skipped',
  };
  const firstLine = /\S.*/.exec(text)?.[0] ?? '';
  return {
    title: `${what} ${full} ${words[outcome]}`,
    subject: full,
    identity: full,
    message: message || cut(firstLine, maxText),
    places: placesOf(attributes, suite?.attributes ?? {}, text),
  };
}

/** The file that the case names, with the line that it or the trace names; without such a file, those of the trace. */
function placesOf(attributes: Attributes, ofSuite: Attributes, text: string): Place[] {
  const named = attributes['file'] ? placeOf(attributes) : placeOf(ofSuite);
  const traced = placesIn(text);
  return [...named.map((place) => ({ ...place, line: lineIn(traced, place.path) ?? place.line })), ...traced];
}

function placeOf({ file, filepath, line, lineno }: Attributes): Place[] {
  const path = file || filepath;
  // pytest counts lines from 0 here; those of a trace, which win, are right.
  const at = Number(line || lineno);
  return path ? [{ path: cut(path, 1_000), ...(Number.isSafeInteger(at) && at > 0 && { line: at }) }] : [];
}

function lineIn(places: Place[], file: string): number | undefined {
  const [name] = file.split(/[\\/]/).slice(-1);
  return places.findLast(
    ({ path }) => path === file || path.endsWith(`/${file}`) || path.split(/[\\/]/).at(-1) === name,
  )?.line;
}

/** The beginning and the end of a text. */
function ends(text: string): string {
  return text.length <= 3 * maxTrace ? text : `${text.slice(0, maxTrace)}\n${text.slice(-maxTrace)}`;
}

function numberIn(attributes: Attributes, key: string): number {
  const text = attributes[key] ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
