import { describe, expect, test } from '@jest/globals';
import { type Evidence, evidenceFormats } from '../../../src/config/sections/evidence/evidence.ts';
import { type Collected, judgeEntry } from '../../../src/pillars/evidence/judge.ts';
import { type EvidenceReading, gapReading, openReading, type Problem } from '../../../src/pillars/evidence/reading.ts';
import { now } from './workbench.ts';

const hour = 3_600_000;
const head = '3f2c1e9d0000000000000000000000000000abcd';
const junit: Evidence = {
  at: { file: 'gate.yml', line: 4, column: 5 },
  format: 'junit',
  files: 'reports/*.xml',
  topic: 'tests',
  severity: evidenceFormats.junit.severity,
  scores: {},
  required: true,
};
const optional: Evidence = { ...junit, required: false };
/** Marks each text that it was given, so that none is shown as it came. */
const show = (text: string) => text.replaceAll('<', '‹');

const problem = (level: string, title: string): Problem => ({
  level,
  title,
  subject: title,
  identity: title,
  places: [],
});
function reading(judged: number, more: Partial<EvidenceReading> = {}): EvidenceReading {
  return { ...openReading().reading, judged, ...more };
}
/** A file with these problems, all of which are counted. */
function failing(...problems: Problem[]): Collected {
  const { reading: own, add } = openReading();
  for (const each of problems) add(each.level, () => each);
  return { file: 'reports/a.xml', reading: { ...own, judged: 10 } };
}
const judge = (entry: Evidence, files: readonly Collected[], commits: readonly string[] = []) =>
  judgeEntry(entry, files, { now, commits, show });
/** Why a file is no evidence; undefined if it is. */
const gapOf = (entry: Evidence, file: Partial<Collected>, commits?: string[]) =>
  judge(entry, [{ file: 'a.xml', reading: reading(1), ...file }], commits).findings[0]?.observed;

describe('an entry', () => {
  test('whose file passes is told with what was judged', () => {
    expect(judge(junit, [{ file: 'reports/a.xml', reading: reading(1_200) }])).toEqual({
      result: { name: 'tests reports/*.xml', status: 'pass', reason: '1,200 tests' },
      findings: [],
      judged: 1_200,
    });
  });

  test('of several files adds up what they hold', () => {
    const files = [
      { file: 'a.xml', reading: reading(2, { counts: { skipped: 1 }, notes: ['3 suppressed'] }) },
      { file: 'b.xml', reading: reading(3, { counts: { skipped: 1_000, odd: 1 }, notes: ['1 <known>'] }) },
    ];
    expect(judge(junit, files)).toMatchObject({
      result: { reason: '5 tests, 1,001 skipped, 1 odd, 3 suppressed, 1 ‹known>' },
      judged: 5,
    });
  });

  test('names its levels in the order of the format, and at most five notes', () => {
    const notes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const counts = { skipped: 4, failure: 2, error: 1 };
    expect(judge(junit, [{ file: 'a.xml', reading: reading(9, { counts, notes }) }]).result.reason).toBe(
      '9 tests, 1 error, 2 failure, 4 skipped, a, b, c, d, e, 2 more',
    );
  });

  test.each([
    ['junit', '2 tests'],
    ['sarif', '2 runs'],
    ['squawk', '2 reports'],
    ['npm-audit', '2 packages'],
    ['osv', '2 packages'],
    ['lighthouse', '2 assertions'],
  ] as const)('of %s counts %s', (format, reason) => {
    expect(judge({ ...junit, format }, [{ file: 'a', reading: reading(2) }]).result.reason).toBe(reason);
  });

  test('without a file fails, and is skipped where it is not required', () => {
    expect(judge({ ...junit, files: '<a>.xml' }, [])).toEqual({
      result: { name: 'tests ‹a>.xml', status: 'fail', reason: 'there is no such file' },
      findings: [
        {
          rule: 'evidence/missing',
          subject: '‹a>.xml',
          status: 'fail',
          severity: 'blocker',
          title: 'No evidence of tests: ‹a>.xml',
          expected: 'a report of this run that can be judged',
          observed: 'there is no such file',
          where: { file: 'gate.yml', line: 4 },
          fix: 'Look at the log of the step that writes it; it must write the file in each run, also when it fails.',
          fingerprint: 'evidence/missing:tests:‹a>.xml',
        },
      ],
      judged: 0,
    });
    expect(judge(optional, [])).toEqual({
      result: {
        name: 'tests reports/*.xml',
        status: 'skipped',
        reason: 'there is no such file, and it is not required',
      },
      findings: [],
      judged: 0,
    });
  });

  test('of no test that ran is no evidence', () => {
    const of = (counts: Record<string, number>, entry = junit) => {
      const { result, findings } = judge(entry, [{ file: 'a.xml', reading: reading(0, { counts }) }]);
      return [result.status, findings[0]?.subject, findings[0]?.observed];
    };
    expect(of({})).toEqual(['fail', 'reports/*.xml', 'it holds no test']);
    expect(of({ skipped: 1 })).toEqual(['fail', 'reports/*.xml', 'it holds no test that ran, and 1 skipped test']);
    expect(of({ skipped: 2 }, optional)).toEqual([
      'inconclusive',
      'reports/*.xml',
      'it holds no test that ran, and 2 skipped tests',
    ]);
  });

  test('of which one file is no evidence fails, and is told with what the others hold', () => {
    const files = [
      { file: 'reports/<a>.xml', reading: gapReading('it is <cut short>') },
      { file: 'reports/b.xml', reading: reading(1) },
    ];
    const { result, findings, judged } = judge(junit, files);
    expect([result.status, result.reason, judged]).toEqual(['fail', '1 test', 1]);
    expect(findings).toMatchObject([
      {
        rule: 'evidence/missing',
        subject: 'reports/‹a>.xml',
        title: 'No evidence of tests: reports/‹a>.xml',
        observed: 'it is ‹cut short>',
        fingerprint: 'evidence/missing:tests:reports/‹a>.xml',
      },
    ]);
  });

  test('none of whose files is evidence says why for each', () => {
    const files = ['it is empty', 'it is no XML'].map((gap, index) => ({
      file: `${index}.xml`,
      reading: gapReading(gap),
    }));
    expect(judge(junit, files).result).toEqual({
      name: 'tests reports/*.xml',
      status: 'fail',
      reason: 'it is empty; it is no XML',
    });
    expect(judge(optional, files)).toMatchObject({
      result: { status: 'inconclusive' },
      findings: [
        { status: 'inconclusive', severity: 'medium' },
        { status: 'inconclusive', severity: 'medium' },
      ],
    });
  });

  test('of very many files that are no evidence tells the first twenty, and counts the others', () => {
    const titles = (count: number) =>
      judge(
        junit,
        Array.from({ length: count }, (_, index) => ({ file: `${index}.xml`, reading: gapReading('it is empty') })),
      ).findings.map(({ subject, observed }) => `${subject}: ${observed}`);
    expect(titles(20)).toHaveLength(20);
    expect(titles(20).at(-1)).toBe('19.xml: it is empty');
    expect(titles(21).slice(-2)).toEqual(['19.xml: it is empty', 'reports/*.xml: 1 more file is no evidence']);
    expect(titles(25)).toHaveLength(21);
    expect(titles(25).at(-1)).toBe('reports/*.xml: 5 more files are no evidence');
  });
});

describe('a file may be as old as "max-age" allows', () => {
  const young: Evidence = { ...junit, maxAgeMs: hour };
  const written = (at: number) => ({ reading: reading(1, { at }) });

  test('and no older', () => {
    expect(gapOf(young, written(now - hour))).toBeUndefined();
    expect(gapOf(young, written(now - hour - 1))).toBe(
      'it is of 2027-01-10T10:59:59.999Z, which is longer ago than "max-age" allows',
    );
    expect(gapOf(junit, written(now - 1_000 * hour))).toBeUndefined();
  });

  test('and a day ahead, which is more than any time zone', () => {
    expect(gapOf(young, written(now + 24 * hour))).toBeUndefined();
    expect(gapOf(young, written(now + 24 * hour + 1))).toBe(
      'it is of 2027-01-11T12:00:00.001Z, which lies in the future',
    );
    expect(gapOf(junit, written(now + 1_000 * hour))).toBeUndefined();
  });

  test('by the time in it, else by that of the file; without any it is too old', () => {
    expect(gapOf(young, { modifiedAt: now - 2 * hour, ...written(now) })).toBeUndefined();
    expect(gapOf(young, { modifiedAt: now })).toBeUndefined();
    expect(gapOf(young, { modifiedAt: now - 2 * hour })).toMatch(/^it is of 2027-01-10T10:00:00.000Z/);
    expect(gapOf(young, {})).toBe('it is of an unknown time, which is longer ago than "max-age" allows');
  });
});

describe('the commit of a file', () => {
  const named = (...commits: string[][]) => ({ reading: reading(1, { commits }) });
  const other = 'b'.repeat(40);
  const strict: Evidence = { ...junit, commit: head };

  test.each<[string, string[][], string[], string | undefined]>([
    ['is that of the run', [[head]], [head], undefined],
    ['is one of those of the run', [[other]], [head, other], undefined],
    ['is named by its first seven digits', [['3f2c1e9']], [head], undefined],
    ['is named in capitals', [[head.toUpperCase()]], [head], undefined],
    ['is named longer than by the run', [[head]], ['3f2c1e9'], undefined],
    ['is named by too few digits', [['3f2c1e']], [head], `it is of the commit 3f2c1e, and not of ${head}`],
    ['is another one', [[other]], [head], `it is of the commit ${other}, and not of ${head}`],
    ['is one of several that it names', [[other, head]], [head], undefined],
    ['is another one in one part', [[head], [other]], [head], `it is of the commit ${other}, and not of ${head}`],
    ['is not named', [], [head], undefined],
    ['is not named in one part', [[], [head]], [head], undefined],
    ['does not matter where the run knows none', [[other]], [], undefined],
  ])('%s', (_, commits, ofRun, gap) => {
    expect(gapOf(junit, named(...commits), ofRun)).toBe(gap);
  });

  test('must be named where the entry asks for one', () => {
    expect(gapOf(strict, named([head]))).toBeUndefined();
    expect(gapOf(strict, named([other]), [other])).toBe(`it is of the commit ${other}, and not of ${head}`);
    expect(gapOf(strict, named())).toBe('it does not say of which commit it is');
    expect(gapOf(strict, named([head], []))).toBe('it does not say of which commit it is');
  });
});

describe('a problem', () => {
  const full: Problem = {
    level: 'failure',
    title: 'cart <adds> up',
    subject: '<cart>',
    identity: 'cart:<adds>',
    message: '1 < 2',
    expected: '< 3',
    places: [{ path: 'test/cart.ts', line: 4, endLine: 6, column: 2 }],
  };
  const [told] = judge(junit, [failing(full)]).findings;

  test('is told in these words, with all that is foreign made fit to be shown', () => {
    expect(told).toEqual({
      rule: 'evidence/tests',
      subject: '‹cart>',
      status: 'fail',
      severity: 'high',
      title: 'cart ‹adds> up',
      expected: '‹ 3',
      observed: '1 ‹ 2',
      where: { file: 'test/cart.ts', line: 4, endLine: 6, column: 2 },
      fix: 'Run this test, and mend what it shows.',
      fingerprint: 'evidence/tests:cart:‹adds>',
    });
  });

  test.each([
    ['tests', 'Run this test, and mend what it shows.'],
    ['migrations', 'Write the migration as the rule advises.'],
    ['dependencies', 'Update it; where there is no mended version, waive it with a date.'],
    ['code', 'Mend it here, or suppress it in the analyser with a reason.'],
    ['lighthouse', 'Open the report of Lighthouse for this page.'],
  ] as const)('of %s says what to do first', (topic, fix) => {
    const [finding] = judge({ ...junit, topic }, [failing(full)]).findings;
    expect(finding).toMatchObject({ rule: `evidence/${topic}`, fix });
    expect(finding?.fingerprint).toBe(`evidence/${topic}:cart:‹adds>`);
  });

  test('is at its file, else at its page, else where the configuration asks for the report', () => {
    const at = (more: Partial<Problem>) => judge(junit, [failing({ ...full, ...more })]).findings[0]?.where;
    expect(at({ places: [{ path: 'a.ts' }], url: 'https://a.test/' })).toEqual({ file: 'a.ts' });
    expect(at({ places: [], url: 'https://a.test/' })).toEqual({ url: 'https://a.test/' });
    expect(at({ places: [] })).toEqual({ file: 'gate.yml', line: 4 });
  });

  test('says where it is if that is outside of the repository', () => {
    const seen = (more: Partial<Problem>) => judge(junit, [failing({ ...full, places: [], ...more })]).findings[0];
    expect(seen({ outside: '/<tmp>/a.ts:3' })?.observed).toBe('1 ‹ 2, at /‹tmp>/a.ts:3, outside of the repository');
    expect(seen({ message: undefined, outside: '/tmp/a.ts' })?.observed).toBe(
      'at /tmp/a.ts, outside of the repository',
    );
    const bare = seen({ message: undefined, expected: undefined });
    expect(bare).not.toHaveProperty('observed');
    expect(bare).not.toHaveProperty('expected');
  });

  test('with a long identity has a short fingerprint of its own', () => {
    const print = (identity: string) => judge(junit, [failing({ ...full, identity })]).findings[0]?.fingerprint;
    expect(print('x'.repeat(150))).toBe(`evidence/tests:${'x'.repeat(150)}`);
    expect(print('x'.repeat(151))).toMatch(/^evidence\/tests:[0-9a-f]{32}$/);
    expect(print(`${'x'.repeat(151)}a`)).not.toBe(print(`${'x'.repeat(151)}b`));
  });
});

describe('the problems of an entry', () => {
  const levels = (entry: Evidence, ...problems: string[]) => {
    const { result, findings } = judge(entry, [failing(...problems.map((level) => problem(level, `a ${level}`)))]);
    return [result.status, ...findings.map(({ title, severity }) => `${severity} ${title}`)];
  };

  test('have the severity of their level, the worst first; one that nobody knows is high', () => {
    expect(levels(junit, 'skipped', 'flaky', 'failure', 'odd')).toEqual([
      'fail',
      'high a failure',
      'high a odd',
      'medium a flaky',
    ]);
    const severe: Evidence = { ...junit, severity: { flaky: 'blocker', failure: 'ignore', error: 'medium' } };
    expect(levels(severe, 'error', 'failure', 'flaky')).toEqual(['fail', 'blocker a flaky', 'medium a error']);
    expect(levels(junit, 'constructor')).toEqual(['fail', 'high a constructor']);
  });

  test('that are only counted pass', () => {
    expect(levels(junit, 'skipped')).toEqual(['pass']);
  });

  test('beyond the first fifty are counted', () => {
    const flaky = Array.from({ length: 3 }, (_, index) => problem('flaky', `flaky ${index}`));
    const errors = (count: number) => Array.from({ length: count }, (_, index) => problem('error', `error ${index}`));
    const beyond = (count: number) =>
      judge({ ...junit, files: '<a>.xml' }, [failing(...flaky, ...errors(count))]).findings.slice(50);
    expect(beyond(47)).toEqual([]);
    expect(judge(junit, [failing(...errors(50))]).findings).toHaveLength(50);
    expect(beyond(48)).toEqual([
      {
        rule: 'evidence/tests',
        subject: '‹a>.xml',
        status: 'fail',
        severity: 'medium',
        title: '1 more finding of tests in ‹a>.xml',
        where: { file: 'gate.yml', line: 4 },
        fix: 'The file has all of them.',
        fingerprint: 'evidence/tests:‹a>.xml:more:medium',
      },
    ]);
    expect(beyond(150).map(({ title, severity }) => [severity, title])).toEqual([
      ['high', '100 more findings of tests in ‹a>.xml'],
      ['medium', '3 more findings of tests in ‹a>.xml'],
    ]);
  });

  test('of levels with one severity are counted together, in all files', () => {
    const file = (counts: Record<string, number>) => ({ file: 'a.xml', reading: reading(1, { counts }) });
    const { findings } = judge(junit, [file({ error: 2, failure: 3, skipped: 7 }), file({ error: 1, flaky: 1 })]);
    expect(findings.map(({ title, severity }) => `${severity} ${title}`)).toEqual([
      'high 6 more findings of tests in reports/*.xml',
      'medium 1 more finding of tests in reports/*.xml',
    ]);
  });

  test('of a file that is no evidence do not count', () => {
    const { reading: cut } = failing(problem('error', 'a'));
    expect(judge(optional, [{ file: 'a.xml', reading: { ...cut, gap: 'it is cut short' } }])).toMatchObject({
      judged: 0,
      findings: [{ rule: 'evidence/missing' }],
    });
  });
});

describe('what could not be judged in part', () => {
  const doubtful = (...doubts: string[]) => judge(junit, [{ file: 'a.xml', reading: reading(1, { doubts }) }]);

  test('is unclear, and told in these words', () => {
    const { result, findings } = doubtful('suite "<a>" has no end');
    expect(result).toEqual({ name: 'tests reports/*.xml', status: 'inconclusive', reason: '1 test' });
    expect(findings).toEqual([
      {
        rule: 'evidence/missing',
        subject: 'reports/*.xml',
        status: 'inconclusive',
        severity: 'medium',
        title: 'Not all of reports/*.xml could be judged',
        observed: 'suite "‹a>" has no end',
        where: { file: 'gate.yml', line: 4 },
        fix: 'Look at the log of the step that writes it.',
        fingerprint: 'evidence/missing:tests:reports/*.xml:in part',
      },
    ]);
    expect(doubtful('one', 'two', 'three').findings[0]?.observed).toBe('one, and 2 more of the kind');
  });

  test('does not hide what failed', () => {
    const failed = failing(problem('error', 'a'));
    expect(judge(junit, [{ ...failed, reading: { ...failed.reading, doubts: ['x'] } }]).result.status).toBe('fail');
  });
});
