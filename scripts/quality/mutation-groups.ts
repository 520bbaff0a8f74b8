/** Sources that are changed together, and the tests that have to notice it; both from the root of the repository. */
export type Group = { name: string; mutate: string[]; tests: string[] };

const launch = (check: string, tests = ['judge']): Group => ({
  name: `launch/${check}`,
  mutate: [`src/pillars/launch/${check}/judge*.ts`],
  tests: tests.map((name) => `test/pillars/launch/${check}/${name}.test.ts`),
});

const steps = (file: string, tests = [file]): Group => ({
  name: `steps/${file}`,
  mutate: [`src/steps/${file}.ts`],
  tests: tests.map((name) => `test/steps/${name}.test.ts`),
});

const readerTests = ['test/text/redaction/redactor.test.ts', 'test/hostile/redactor.test.ts'];
const redaction = (file: string, tests = readerTests): Group => ({
  name: `redaction/${file}`,
  mutate: [`src/text/redaction/${file}.ts`],
  tests,
});

export const groups: readonly Group[] = [
  { name: 'verdict', mutate: ['src/gate/verdict.ts'], tests: ['test/gate/verdict.test.ts'] },
  { name: 'neutralise', mutate: ['src/text/neutralise.ts'], tests: ['test/text/neutralise.test.ts'] },
  ...[
    'bytes',
    'cut-off',
    'escapes',
    'glyphs',
    'layer-redactor',
    'matcher',
    'readings',
    'redactor',
    'secret-forms',
    'view',
  ].map((file) => redaction(file)),
  redaction('last-look', ['test/text/redaction/last-look.test.ts']),
  steps('judge', ['judge', 'judge-words']),
  steps('judge-answer', ['judge-words']),
  steps('predicates', ['predicates']),
  {
    name: 'page-check',
    mutate: ['src/steps/page-check/{judge,judge-rendered}.ts'],
    tests: ['test/steps/page-check/judge.test.ts'],
  },
  {
    name: 'burst',
    mutate: ['src/pillars/burst/{judge,tally}.ts'],
    tests: ['test/pillars/burst/judge.test.ts'],
  },
  {
    name: 'evidence',
    mutate: ['src/pillars/evidence/judge.ts'],
    tests: ['test/pillars/evidence/judge.test.ts'],
  },
  {
    name: 'latency',
    mutate: ['src/pillars/latency/{judge,compare-judge}.ts'],
    tests: ['test/pillars/latency/{judge,compare-judge}.test.ts'],
  },
  launch('app-links'),
  launch('arrival'),
  launch('cache'),
  launch('cookies'),
  launch('edge'),
  launch('env'),
  launch('headers'),
  launch('leaks', ['errors', 'files']),
  launch('leftover'),
  launch('mail'),
  launch('mixed-content'),
  launch('rate-limit'),
  launch('redirects'),
  launch('tls'),
  ...['finding', 'judge', 'requests', 'tally'].map((file) => ({
    name: `watch/${file}`,
    mutate: [`src/staying/watch/${file}.ts`],
    tests: ['test/staying/watch/judge.test.ts'],
  })),
  {
    name: 'merge',
    mutate: ['src/merge/{members,merge,merge-findings,merge-results,missing}.ts'],
    tests: ['test/merge/merge.test.ts'],
  },
  {
    name: 'could-not-judge',
    mutate: ['src/report/formats/could-not-judge.ts'],
    tests: ['test/report/formats/could-not-judge.test.ts'],
  },
];
