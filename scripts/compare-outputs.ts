// node scripts/compare-outputs.ts BEFORE AFTER [NAME]: runs two checkouts of this repository over the same scenarios
// and compares all that they write, except what changes from run to run. Exit code 1: something differs unexpectedly.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startFakeGitHub } from '../test/github/fake-github.ts';
import { expected } from './compare/expected.ts';
import { normalise } from './compare/normalise.ts';
import { openScenarios, type Scenario } from './compare/scenarios.ts';

/** What one run wrote, by the name of the stream or file. */
type Outputs = Record<string, string>;

const { positionals } = parseArgs({ allowPositionals: true });
const [before, after, wanted = ''] = positionals;
if (!before || !after) throw new Error('usage: npm run compare -- BEFORE AFTER [part of a name]');
const scratch = mkdtempSync(join(tmpdir(), 'launch-gate-compare-'));
const { scenarios, close } = await openScenarios();
const maxShown = 12;
let unexpected = 0;
try {
  for (const scenario of scenarios.filter(({ name }) => name.includes(wanted))) unexpected += await compare(scenario);
} finally {
  await close();
  rmSync(scratch, { recursive: true, force: true });
}
console.log(unexpected === 0 ? 'nothing differs but what is expected' : `${unexpected} outputs differ`);
process.exitCode = unexpected === 0 ? 0 : 1;

/**
 * Prints a scenario's row, and what differs in it. Returns how many outputs differ. A machine under load may cause a
 * difference by itself, so a scenario that differs runs a second time.
 */
async function compare(scenario: Scenario): Promise<number> {
  let told = await differences(scenario);
  if (told.some(({ state }) => state === 'differs')) told = await differences(scenario);
  const row = (['same', 'expected', 'differs'] as const).map((state) => {
    const names = told.filter((each) => each.state === state).map(({ output }) => output);
    return names.length === 0 ? [] : `${state}: ${state === 'same' ? names.length : names.join(', ')}`;
  });
  console.log(`${scenario.name.padEnd(26)} ${row.flat().join('; ')}`);
  const differing = told.filter(({ state }) => state === 'differs');
  for (const { output, lines } of differing) {
    const more = lines.length > maxShown ? [`and ${lines.length - maxShown} lines more`] : [];
    for (const line of [...lines.slice(0, maxShown), ...more]) console.log(`    ${output}: ${line.slice(0, 300)}`);
  }
  return differing.length;
}

async function differences(scenario: Scenario) {
  const left = await observe(resolve(before as string), scenario);
  const right = await observe(resolve(after as string), scenario);
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].sort().map((output) => {
    const all = diff(left[output] ?? '', right[output] ?? '');
    const meant = expected.filter(
      (each) => each.output.test(output) && (each.scenario ?? scenario.name) === scenario.name,
    );
    const lines = all.filter((line) => !meant.some((each) => each.line.test(line)));
    const state = all.length === 0 ? 'same' : lines.length === 0 ? 'expected' : 'differs';
    return { output, state, lines } as const;
  });
}

/** Runs the commands of a scenario with the program of one checkout. */
async function observe(tree: string, { commands, cwd, env, head }: Scenario): Promise<Outputs> {
  const out = mkdtempSync(join(scratch, 'out-'));
  const github = await startFakeGitHub();
  if (head) github.store.pulls = [{ number: 7, state: 'open', head: { sha: head } }];
  const placed = (text: string) => text.replaceAll('$OUT', out);
  const given = Object.entries({ ...env, ...(env?.['GITHUB_ACTIONS'] && github.runner()) });
  const outputs: Outputs = {};
  for (const [i, args] of commands.entries()) {
    const { stdout, stderr, code } = await run([join(tree, 'src/launch-gate.ts'), ...args.map(placed)], cwd, {
      PATH: process.env['PATH'],
      GITHUB_WORKSPACE: cwd,
      ...Object.fromEntries(given.map(([name, value]) => [name, placed(value)])),
    });
    const number = commands.length > 1 ? `${i + 1} ` : '';
    Object.assign(outputs, {
      [`${number}stdout`]: stdout,
      [`${number}stderr`]: stderr,
      [`${number}exit code`]: `${code}\n`,
    });
  }
  for (const path of filesOf(out)) {
    const name = relative(out, path).replace(/\d{8}T\d+Z-[\da-f-]{36}/, 'RECORD');
    outputs[name] = (outputs[name] ?? '') + readFileSync(path, 'utf8');
  }
  if (github.calls.length > 0) {
    const told = github.calls.map(({ operation, path, body }) => `${operation} ${path}\n${words(body)}`);
    outputs['told at GitHub'] = told.join('\n');
  }
  await github.close();
  return Object.fromEntries(Object.entries(outputs).map(([name, text]) => [name, normalise(text)]));
}

function run(args: string[], cwd: string, env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 180_000 });
  const result = { stdout: '', stderr: '', code: null as number | null };
  child.stdout.setEncoding('utf8').on('data', (text) => (result.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (result.stderr += text));
  return new Promise<typeof result>((done, fail) => {
    child.on('error', fail).on('close', (code) => done({ ...result, code }));
  });
}

function filesOf(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return paths.filter((path) => statSync(path).isFile());
}

/** A body as a person reads it: each line of its Markdown is a line. */
function words(body: unknown): string {
  return (JSON.stringify(body, undefined, 1) ?? '').replaceAll('\\n', '\n');
}

/** The lines that differ, each with its sign, as `git diff` prints them. */
function diff(left: string, right: string): string[] {
  if (left === right) return [];
  const [a, b] = [join(scratch, 'before'), join(scratch, 'after')];
  writeFileSync(a, left);
  writeFileSync(b, right);
  const { stdout } = spawnSync('git', ['diff', '--no-index', '--no-color', '-U0', a, b], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => /^[+-](?!\+\+ |-- )/.test(line));
}
