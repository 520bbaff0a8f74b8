/** Sources that are changed together, and the tests that have to notice it; both from the root of the repository. */
export type Group = { name: string; mutate: string[]; tests: string[] };

const launch = (check: string, tests = ['judge']): Group => ({
  name: `launch/${check}`,
  mutate: [`src/pillars/launch/${check}/judge*.ts`],
  tests: tests.map((name) => `test/pillars/launch/${check}/${name}.test.ts`),
});

export const groups: readonly Group[] = [
  { name: 'verdict', mutate: ['src/gate/verdict.ts'], tests: ['test/gate/verdict.test.ts'] },
  { name: 'neutralise', mutate: ['src/text/neutralise.ts'], tests: ['test/text/neutralise.test.ts'] },
  { name: 'redaction', mutate: ['src/text/redaction/*.ts'], tests: ['test/text/redaction/*.test.ts'] },
  launch('app-links'),
  launch('arrival'),
  launch('env'),
  launch('headers'),
  launch('leftover'),
  launch('mail'),
];
