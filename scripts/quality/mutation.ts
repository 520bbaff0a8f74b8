import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row, Section } from '../../bench/table.ts';
import { type Group, groups } from './mutation-groups.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Stryker has a lock file of its own, so that `npm ci` of the project does not bring it. */
const tool = fileURLToPath(new URL('stryker/', import.meta.url));

/** One change of a source file that no test has noticed; `at` is file:line:column. */
export type Survivor = { at: string; mutator: string; replacement: string };
/** `timedOut` of those that are killed went on for ever, or took far longer than the tests do without a change. */
export type Score = { group: string; killed: number; timedOut: number; mutants: number; survivors: Survivor[] };

/** The parts of Stryker's report that are read here: https://github.com/stryker-mutator/mutation-testing-elements */
type StrykerReport = {
  files: Record<
    string,
    { mutants: { status: string; mutatorName: string; replacement?: string; location: Location }[] }
  >;
};
type Location = { start: { line: number; column: number } };

/**
 * Changes the sources of each group in each way that Stryker knows, and runs the tests of that group. A change that makes
 * them fail or go on for ever is killed. The working tree is not touched: Stryker works in a copy.
 * `wanted` are beginnings of names of groups; none stands for all.
 * @throws where Stryker ends before it has a report, as where a test fails without any change
 */
export async function* mutationScores(wanted: string[] = []): AsyncGenerator<Score> {
  if (!existsSync(join(tool, 'node_modules'))) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--legacy-peer-deps'], { cwd: tool, stdio: 'inherit' });
  }
  for (const group of groups) {
    if (wanted.length && !wanted.some((name) => group.name.startsWith(name))) continue;
    yield await scoreOf(group);
  }
}

async function scoreOf(group: Group): Promise<Score> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-mutation-'));
  try {
    const config = join(folder, 'stryker.config.json');
    const report = join(folder, 'report.json');
    const jestConfig = join(folder, 'jest.config.js');
    writeFileSync(
      jestConfig,
      `import base from ${JSON.stringify(join(root, 'jest.config.js'))};
export default { ...base, rootDir: process.cwd(), maxWorkers: 1, testMatch: ${JSON.stringify(group.tests.map((test) => `<rootDir>/${test}`))} };
`,
    );
    writeFileSync(
      config,
      JSON.stringify({
        mutate: group.mutate,
        testRunner: 'jest',
        plugins: [join(tool, 'node_modules/@stryker-mutator/jest-runner/dist/src/index.js')],
        jest: { projectType: 'custom', configFile: jestConfig, enableFindRelatedTests: false },
        testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
        // To know which test covers which change costs more than to run all of so few tests.
        coverageAnalysis: 'off',
        // The default of 5 s is over on a busy machine while the tests are still being loaded.
        timeoutMS: 30_000,
        // TypeScript 7 has no API for it.
        tsconfigFile: 'none.json',
        ignorePatterns: ['dist', 'bench', 'docs/images', 'scripts/quality/stryker/node_modules'],
        tempDirName: join(folder, 'sandbox'),
        concurrency: Number(process.env['MUTATION_CONCURRENCY'] ?? availableParallelism()),
        reporters: ['json', 'progress-append-only'],
        jsonReporter: { fileName: report },
        disableTypeChecks: false,
        allowConsoleColors: false,
      }),
    );
    const stryker = join(tool, 'node_modules/@stryker-mutator/core/bin/stryker.js');
    const child = spawn(process.execPath, [stryker, 'run', config], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      told = (told + text).slice(-20_000);
    });
    await once(child, 'close');
    if (!existsSync(report)) throw new Error(`Stryker gave no report for ${group.name}:\n${told}`);
    return countMutants(group.name, JSON.parse(readFileSync(report, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A change that cannot run at all says nothing about the tests and is not counted. */
export function countMutants(group: string, report: StrykerReport): Score {
  const score: Score = { group, killed: 0, timedOut: 0, mutants: 0, survivors: [] };
  for (const [file, { mutants }] of Object.entries(report.files)) {
    for (const { status, mutatorName, replacement = '', location } of mutants) {
      if (status === 'CompileError' || status === 'RuntimeError' || status === 'Ignored') continue;
      score.mutants += 1;
      if (status === 'Timeout') score.timedOut += 1;
      if (status === 'Killed' || status === 'Timeout') score.killed += 1;
      else {
        const at = `${file}:${location.start.line}:${location.start.column}`;
        score.survivors.push({ at, mutator: mutatorName, replacement });
      }
    }
  }
  return score;
}

/**
 * The share of the changes of each group that no test notices. Groups as for `mutationScores`. What was not noticed goes to
 * the log, with its place.
 */
export async function sections(wanted: string[] = []): Promise<Section[]> {
  const rows: Row[] = [];
  for await (const { group, killed, timedOut, mutants, survivors } of mutationScores(wanted)) {
    for (const { at, mutator, replacement } of survivors)
      console.error(`${at}  ${mutator}: ${replacement.slice(0, 160)}`);
    const value = (100 * survivors.length) / mutants;
    const byTime = timedOut > 0 ? `, ${timedOut} of them by time` : '';
    const note = `${killed} of ${mutants} killed, ${(100 - value).toFixed(1)} %${byTime}`;
    console.error(`${group}: ${note}`);
    rows.push({ what: group, goal: { value, unit: '%', limit: 15, of: 'unnoticed' }, note });
  }
  return [{ title: 'Mutation testing', rows }];
}
