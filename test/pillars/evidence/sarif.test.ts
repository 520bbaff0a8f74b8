import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { knownResults, readSarif } from '../../../src/pillars/evidence/formats/sarif.ts';
import { gaps, openWorkbench, told } from './workbench.ts';

let bench: ReturnType<typeof openWorkbench>;
beforeEach(() => {
  bench = openWorkbench();
});
afterEach(() => bench.remove());

type Part = Record<string, unknown>;
const sarif = (run: Part, ...others: Part[]) => ({ version: '2.1.0', runs: [run, ...others] });
const tool = (driver: Part = {}, others: Part = {}) => ({ tool: { driver: { name: 'Linter', ...driver }, ...others } });
const at = (uri: string, region: Part = { startLine: 3 }, location: Part = {}) => [
  { physicalLocation: { artifactLocation: { uri, ...location }, region } },
];
const result = (more: Part = {}) => ({ ruleId: 'no-eval', message: { text: 'eval is evil' }, ...more });
const countsOf = (run: Part) => readSarif(sarif({ ...tool(), ...run })).counts;

describe('a result', () => {
  test.each<[string, Part, Part]>([
    ['counts', {}, { warning: 1 }],
    ['counts as a failure', { kind: 'fail', level: 'error' }, { error: 1 }],
    ['of another kind does not count', { kind: 'pass' }, {}],
    ['that waits for a review does not count', { kind: 'review' }, {}],
    ['that is suppressed does not count', { suppressions: [{ kind: 'inSource' }] }, {}],
    ['with no suppression in its list counts', { suppressions: [] }, { warning: 1 }],
    ['whose suppression was accepted does not count', { suppressions: [{ kind: 'external', status: 'accepted' }] }, {}],
    [
      'whose suppression was rejected counts',
      { suppressions: [{ status: 'accepted' }, { status: 'rejected' }] },
      { warning: 1 },
    ],
    ['whose suppression is under review counts', { suppressions: [{ status: 'underReview' }] }, { warning: 1 }],
    ['that is unchanged does not count', { baselineState: 'unchanged' }, {}],
    ['that is gone does not count', { baselineState: 'absent' }, {}],
    ['that is new counts', { baselineState: 'new' }, { warning: 1 }],
    ['that was changed counts', { baselineState: 'updated' }, { warning: 1 }],
    ['without a level of severity is a note', { level: 'none' }, { note: 1 }],
    ['of a level that nobody knows is a warning', { level: 'fatal' }, { warning: 1 }],
  ])('%s', (_, more, counts) => {
    expect(countsOf({ results: [result(more)] })).toEqual(counts);
  });

  test('has the level of its rule, found by index, by id, or by the beginning of the id', () => {
    const rules = [{ id: 'other' }, { id: 'no-eval', defaultConfiguration: { level: 'error' } }];
    const counts = (more: Part) => countsOf({ ...tool({ rules }), results: [{ message: {}, ...more }] });
    expect(counts({ ruleId: 'no-eval' })).toEqual({ error: 1 });
    expect(counts({ ruleId: 'no-eval/1' })).toEqual({ error: 1 });
    expect(counts({ ruleIndex: 1 })).toEqual({ error: 1 });
    expect(counts({ rule: { index: 1 } })).toEqual({ error: 1 });
    expect(counts({ ruleId: 'no-eval', level: 'note' })).toEqual({ note: 1 });
    expect(counts({ ruleId: 'other' })).toEqual({ warning: 1 });
    expect(counts({ ruleIndex: 9, ruleId: 'none' })).toEqual({ warning: 1 });
  });

  test('has the level of a rule in an extension, as in CodeQL', () => {
    const extensions = [
      { name: 'a' },
      { name: 'b', rules: [{ id: 'js/xss', defaultConfiguration: { level: 'error' } }] },
    ];
    const rule = { id: 'js/xss', index: 0, toolComponent: { index: 1 } };
    expect(countsOf({ ...tool({}, { extensions }), results: [result({ ruleId: 'js/xss', rule })] })).toEqual({
      error: 1,
    });
  });

  test('has the level that the invocation of its tool was told', () => {
    const rules = [{ id: 'no-eval', defaultConfiguration: { level: 'error' } }];
    const override = { descriptor: { id: 'no-eval' }, configuration: { level: 'note' } };
    const run = {
      ...tool({ rules }),
      invocations: [{ executionSuccessful: true, ruleConfigurationOverrides: [override] }],
    };
    expect(countsOf({ ...run, results: [result({ provenance: { invocationIndex: 0 } })] })).toEqual({ note: 1 });
    expect(countsOf({ ...run, results: [result()] })).toEqual({ error: 1 });
  });

  test('has a message of its own, or that of its rule with its arguments', () => {
    const rules = [{ id: 'no-eval', messageStrings: { found: { text: 'found {0} in {1} and {2}' } } }];
    const titles = (message: Part) =>
      readSarif(sarif({ ...tool({ rules }), results: [result({ message })] })).problems.map(({ title }) => title);
    expect(titles({ id: 'found', arguments: ['eval', 'a.js'] })).toEqual(['no-eval: found eval in a.js and {2}']);
    expect(titles({ markdown: '**evil**' })).toEqual(['no-eval: **evil**']);
    expect(titles({})).toEqual(['no-eval: no message']);
  });
});

describe('a place', () => {
  const places = (locations: unknown, run: Part = {}) =>
    readSarif(sarif({ ...tool(), ...run, results: [result({ locations })] })).problems.flatMap((each) => each.places);

  test.each<[string, unknown, Part, unknown]>([
    ['a path with a line', at('src/a.py'), {}, { path: 'src/a.py', line: 3 }],
    [
      'all of a region',
      at('a.py', { startLine: 3, endLine: 5, startColumn: 7 }),
      {},
      { path: 'a.py', line: 3, endLine: 5, column: 7 },
    ],
    ['a path with signs', at('src/%C3%BC%20%23.py'), {}, { path: 'src/ü #.py', line: 3 }],
    ['a path with a broken sign', at('src/%zz.py'), {}, { path: 'src/%zz.py', line: 3 }],
    ['a file', at('file:///srv/app/a%20b.py'), {}, { path: '/srv/app/a b.py', line: 3 }],
    ['a root that is not told', at('a.py', {}, { uriBaseId: '%SRCROOT%' }), {}, { path: 'a.py' }],
    [
      'a root',
      at('a.py', {}, { uriBaseId: 'ROOT' }),
      { originalUriBaseIds: { ROOT: { uri: 'file:///srv/' } } },
      { path: '/srv/a.py' },
    ],
    [
      'a root below another',
      at('a.py', {}, { uriBaseId: 'SRC' }),
      { originalUriBaseIds: { ROOT: { uri: 'file:///srv/' }, SRC: { uri: 'src/', uriBaseId: 'ROOT' } } },
      { path: '/srv/src/a.py' },
    ],
    [
      'a file of the list',
      [{ physicalLocation: { artifactLocation: { index: 1 } } }],
      { artifacts: [{}, { location: { uri: 'b.py' } }] },
      { path: 'b.py' },
    ],
    [
      'a root in a circle',
      at('a.py', {}, { uriBaseId: 'A' }),
      { originalUriBaseIds: { A: { uri: 'x/', uriBaseId: 'A' } } },
      { path: `${'x/'.repeat(8)}a.py` },
    ],
    ['a line that is none', at('a.py', { startLine: 0 }), {}, { path: 'a.py' }],
  ])('is %s', (_, locations, run, place) => {
    expect(places(locations, run)).toEqual([place]);
  });

  test.each([
    ['a page', at('https://example.com/a.js')],
    ['a file of another machine', at('file://server/share/a.py')],
    ['no location', []],
    ['a location of another kind', [{ logicalLocations: [{ name: 'a' }] }]],
    ['nonsense', 'a.py'],
  ])('is none for %s', (_, locations) => {
    expect(places(locations)).toEqual([]);
  });

  test('outside of the repository is not linked', async () => {
    bench.write({
      'r.sarif': JSON.stringify(
        sarif({
          ...tool(),
          results: ['../up.py', '/etc/passwd', 'file:///etc/passwd', 'C:/a.py'].map((uri) =>
            result({ level: 'error', locations: at(uri) }),
          ),
        }),
      ),
    });
    const { findings } = await bench.judge([{ sarif: 'r.sarif' }]);
    expect(findings.map(({ where, observed }) => [where.file, observed])).toEqual([
      ['gate.yml', 'Linter, at ../up.py:3, outside of the repository'],
      ['gate.yml', 'Linter, at /etc/passwd:3, outside of the repository'],
      ['gate.yml', 'Linter, at /etc/passwd:3, outside of the repository'],
      ['gate.yml', 'Linter, at C:/a.py:3, outside of the repository'],
    ]);
  });
});

describe('a report', () => {
  test.each<[string, unknown, string]>([
    [
      'of another version',
      { version: '2.0.0', runs: [] },
      'it is SARIF of version 2.0.0, and only 2.1.0 can be judged',
    ],
    ['of no version', { runs: [] }, 'it is SARIF of version undefined, and only 2.1.0 can be judged'],
    ['of another kind', { results: [] }, 'it is no SARIF: it has no "runs"'],
    ['that is a list', [], 'it is no SARIF: it has no "runs"'],
    ['without a run', { version: '2.1.0', runs: [] }, 'it holds no run of an analyser'],
    ['with nonsense for a run', { version: '2.1.0', runs: [null] }, 'a run in it is no mapping'],
    ['without results', sarif(tool()), 'Linter has written no list of results, so it has judged nothing'],
    [
      'with null for its results',
      sarif({ ...tool(), results: null }),
      'Linter has written no list of results, so it has judged nothing',
    ],
    [
      'with nonsense among its results',
      sarif({ ...tool(), results: [result(), 3] }),
      'an entry of its results is no mapping',
    ],
    [
      'of a run that failed',
      sarif({ ...tool(), results: [], invocations: [{ executionSuccessful: false }] }),
      'Linter says that it did not run to its end',
    ],
    [
      'of which one run failed',
      sarif({ ...tool(), results: [] }, { ...tool({ name: 'B' }) }),
      'B has written no list of results, so it has judged nothing',
    ],
    [
      'whose results stand elsewhere',
      sarif({ ...tool(), results: [], externalPropertyFileReferences: { results: [{}] } }),
      'its results stand in other files, which are not read',
    ],
  ])('%s is no evidence', async (_, report, gap) => {
    bench.write({ 'r.sarif': JSON.stringify(report) });
    expect(gaps(await bench.judge([{ sarif: 'r.sarif' }]))).toEqual([gap]);
  });

  test('without results of a run that ended is clean', async () => {
    bench.write({ 'r.sarif': JSON.stringify(sarif({ ...tool(), results: [] })) });
    const { status, findings, evidence } = await bench.judge([{ sarif: 'r.sarif' }]);
    expect({ status, findings, evidence }).toEqual({
      status: 'pass',
      findings: [],
      evidence: [{ name: 'code r.sarif', status: 'pass', reason: '1 run' }],
    });
  });

  test('whose tool tells of errors of its own is in doubt, and without results no evidence', async () => {
    const notification = { level: 'error', message: { text: 'src/a.py could not be parsed' } };
    const invocations = [{ executionSuccessful: true, toolExecutionNotifications: [notification] }];
    const observed = 'Linter tells of 1 error of its own: src/a.py could not be parsed';
    const of = (results: Part[]) => JSON.stringify(sarif({ ...tool(), results, invocations }));
    bench.write({ 'r.sarif': of([result({ level: 'note' })]), 'empty.sarif': of([]) });
    const { findings } = await bench.judge([{ sarif: 'r.sarif' }, { sarif: 'empty.sarif' }]);
    expect(findings.map((each) => [each.status, each.observed])).toEqual([
      ['inconclusive', observed],
      ['fail', observed],
    ]);
  });

  test('gives a finding of the rule that the entry names', async () => {
    bench.write({
      'm/1.sql': 'drop table a;',
      'r.sarif': JSON.stringify(sarif({ ...tool(), results: [result({ locations: at('m/1.sql') })] })),
    });
    const { findings } = await bench.judge([{ sarif: 'r.sarif', as: 'migrations', severity: { warning: 'blocker' } }]);
    expect(findings.map(told)).toEqual([
      ['evidence/migrations', 'blocker', 'no-eval: eval is evil', 'Linter', 'm/1.sql:3'],
    ]);
  });
});

describe('a base', () => {
  const known = (before: Part[], after: Part[]) => {
    const base = knownResults(sarif({ ...tool(), results: before }));
    const reading = readSarif(sarif({ ...tool(), results: after }), base);
    return [reading.counts['warning'] ?? 0, reading.notes];
  };
  const printed = (value: string, more: Part = {}) => result({ partialFingerprints: { 'line/v1': value }, ...more });

  test('takes out what has the same fingerprint, wherever it stands now', () => {
    const moved = printed('a', { locations: at('other.py', { startLine: 90 }) });
    expect(known([printed('a')], [moved, printed('b')])).toEqual([1, ['1 known from before']]);
  });

  test('does not take out another rule with the same fingerprint', () => {
    expect(known([printed('a')], [printed('a', { ruleId: 'other' })])).toEqual([1, []]);
  });

  test('takes out each result once', () => {
    expect(known([printed('a')], [printed('a'), printed('a')])).toEqual([1, ['1 known from before']]);
  });

  test('does not take what stands in place of a fingerprint for one', () => {
    const login = (path: string) =>
      result({ fingerprints: { 'matchBasedId/v1': 'requires login' }, locations: at(path) });
    expect(known([login('a.py')], [login('a.py')])).toEqual([0, ['1 known from before']]);
    expect(known([login('a.py')], [login('b.py')])).toEqual([1, []]);
  });

  test('without fingerprints compares rule, file, message and text, and no lines', () => {
    const of = (line: number, text = 'eval(a)') =>
      result({ locations: at('a.py', { startLine: line, snippet: { text } }) });
    expect(known([of(3)], [of(9)])).toEqual([0, ['1 known from before']]);
    expect(known([of(3)], [of(3, 'eval(b)')])).toEqual([1, []]);
  });

  test('takes out nothing by what it suppressed', () => {
    expect(known([printed('a', { suppressions: [{ kind: 'inSource' }] })], [printed('a')])).toEqual([1, []]);
  });

  test('is a file; where there is none yet, all count', async () => {
    const report = JSON.stringify(sarif({ ...tool(), results: [printed('a', { level: 'error' })] }));
    bench.write({ 'r.sarif': report });
    const entry = { sarif: 'r.sarif', base: 'main.sarif' };
    expect((await bench.judge([entry])).findings).toHaveLength(1);
    bench.write({ 'main.sarif': report });
    expect((await bench.judge([entry])).evidence).toMatchObject([
      { status: 'pass', reason: '1 run, 1 known from before' },
    ]);
    bench.write({ 'main.sarif': 'broken' });
    expect(gaps(await bench.judge([entry]))).toEqual(['of its base: it is no JSON, or cut short']);
  });
});

describe('the commit', () => {
  const commit = '3f2c1e9d4b5a69788796a5b4c3d2e1f001122334';
  const of = (...revisions: (string | undefined)[]) =>
    JSON.stringify(
      sarif({
        ...tool(),
        results: [],
        versionControlProvenance: revisions.map((revisionId) => ({ repositoryUri: 'x', revisionId })),
      }),
    );

  test.each<[string, string, Part, string[], string[]]>([
    ['is that of the run', of(commit), {}, [commit], []],
    ['may be one of several repositories', of('0123456789', commit), {}, [commit], []],
    ['may be short', of(commit.slice(0, 7)), {}, [commit], []],
    ['is not asked for where the run knows none', of('0123456789'), {}, [], []],
    ['need not be named', of(), {}, [commit], []],
    ['is another one', of('0123456789'), {}, [commit], [`it is of the commit 0123456789, and not of ${commit}`]],
    ['is that of the entry', of('0123456789'), { commit: '0123456789' }, [commit], []],
    [
      'is not that of the entry',
      of(commit),
      { commit: '0123456789' },
      [commit],
      [`it is of the commit ${commit}, and not of 0123456789`],
    ],
    ['is asked for, and not named', of(), { commit }, [commit], ['it does not say of which commit it is']],
    ['is too short to tell', of('3f2c'), {}, [commit], [`it is of the commit 3f2c, and not of ${commit}`]],
  ])('%s', async (_, report, entry, commits, expected) => {
    bench.write({ 'r.sarif': report });
    expect(gaps(await bench.judge([{ sarif: 'r.sarif', ...entry }], { commits }))).toEqual(expected);
  });
});
