import { basename, dirname, join } from 'node:path';

/** Sources that are changed together, and the tests that have to notice it; both from the root of the repository. */
export type Group = { name: string; mutate: string[]; tests: string[] };

const launch = (check: string, tests = ['judge']): Group => ({
  name: `launch/${check}`,
  mutate: [`src/pillars/launch/${check}/judge*.ts`],
  tests: tests.map((name) => `test/pillars/launch/${check}/${name}.test.ts`),
});

/** A source below `src/`, by default with the test of the same name; `tests` are in the mirrored folder. */
const source = (path: string, tests = [basename(path)]): Group => ({
  name: path.replace(/^(?:pillars|staying)\//, ''),
  mutate: [`src/${path}.ts`],
  tests: tests.map((name) => `test/${join(dirname(path), name)}.test.ts`),
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
  source('gate/summarise'),
  source('steps/judge', ['judge', 'judge-words']),
  source('steps/judge-answer', ['judge-words']),
  source('steps/predicates'),
  source('steps/subjects'),
  source('steps/stream', ['first-event']),
  source('steps/roles'),
  source('steps/flaky'),
  source('steps/wording'),
  source('steps/captures'),
  source('steps/impostors/soft-404', ['impostor-words']),
  source('steps/impostors/error-page', ['where-to-look']),
  source('steps/impostors/challenges', ['challenge-signs', 'challenges']),
  source('steps/impostors/deployment-protection', ['where-to-look']),
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
  source('pillars/latency/assess'),
  source('pillars/latency/drift-finding'),
  source('statistics/stairs', ['boundaries']),
  source('pillars/secrets/judge-config'),
  source('pillars/launch/outcome'),
  ...['compare', 'host-finding', 'record-findings'].map((file) => source(`pillars/launch/dns/${file}`, ['findings'])),
  source('pillars/launch/unanswered'),
  source('pillars/launch/wall', ['unanswered']),
  source('pillars/launch/tls/faults'),
  source('pillars/launch/redirects/problem'),
  source('pillars/launch/cache/hit'),
  source('pillars/launch/leaks/files', ['file-words']),
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
  ...['finding', 'judge', 'requests', 'tally'].map((file) => source(`staying/watch/${file}`, ['judge'])),
  source('staying/watch/result'),
  source('staying/uptime/observed'),
  source('staying/uptime/incidents', ['incident-rounds', 'incidents']),
  source('staying/uptime/result', ['result-words']),
  {
    name: 'merge',
    mutate: ['src/merge/{members,merge,merge-findings,merge-results,missing}.ts'],
    tests: ['test/merge/{merge-words,merge}.test.ts'],
  },
  {
    name: 'could-not-judge',
    mutate: ['src/report/formats/could-not-judge.ts'],
    tests: ['test/report/formats/could-not-judge.test.ts'],
  },
];
