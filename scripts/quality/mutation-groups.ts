/** Sources that are changed together, and the tests that have to notice it; both from the root of the repository. */
export type Group = { name: string; mutate: string[]; tests: string[] };

const launch = (check: string, tests = ['judge']): Group => ({
  name: `launch/${check}`,
  mutate: [`src/pillars/launch/${check}/judge*.ts`],
  tests: tests.map((name) => `test/pillars/launch/${check}/${name}.test.ts`),
});

const redaction = (file: string): Group => ({
  name: `redaction/${file}`,
  mutate: [`src/text/redaction/${file}.ts`],
  tests: [`test/text/redaction/${file}.test.ts`],
});

export const groups: readonly Group[] = [
  { name: 'verdict', mutate: ['src/gate/verdict.ts'], tests: ['test/gate/verdict.test.ts'] },
  { name: 'neutralise', mutate: ['src/text/neutralise.ts'], tests: ['test/text/neutralise.test.ts'] },
  ...[
    'bytes',
    'cut-off',
    'escapes',
    'glyphs',
    'last-look',
    'layer-redactor',
    'matcher',
    'memoize',
    'readings',
    'redactor',
    'secret-forms',
    'view',
  ].map(redaction),
  {
    name: 'judge-config',
    mutate: ['src/pillars/secrets/judge-config.ts'],
    tests: ['test/pillars/secrets/judge-config.test.ts'],
  },
  {
    name: 'steps',
    mutate: ['src/steps/{judge,judge-answer}.ts'],
    tests: ['test/steps/{judge,judge-words,predicates}.test.ts'],
  },
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
  {
    name: 'watch',
    mutate: ['src/staying/watch/{finding,judge,requests,tally}.ts'],
    tests: ['test/staying/watch/judge.test.ts'],
  },
  ...['members', 'merge', 'merge-findings', 'merge-results', 'missing'].map((file) => ({
    name: `merge/${file}`,
    mutate: [`src/merge/${file}.ts`],
    tests: [`test/merge/${file}.test.ts`],
  })),
  {
    name: 'could-not-judge',
    mutate: ['src/report/formats/could-not-judge.ts'],
    tests: ['test/report/formats/could-not-judge.test.ts'],
  },
];
