// What the history of runs costs: reading 10,000 of them beside the parsing of their JSON, adding one, and the calls of
// GitHub's API that a whole run adds itself with. Usage: npm run bench:history
import { median } from 'simple-statistics';
import { openRuns, openStore } from '../src/gate/history-store.ts';
import { openGitHubApi } from '../src/github/api/api.ts';
import { listDeployments } from '../src/github/api/list-deployments.ts';
import { newRecord } from '../src/history/record.ts';
import type { RunSummary } from '../src/history/run-summary.ts';
import { addRun, readRuns } from '../src/history/runs-text.ts';
import type { Context } from '../src/model/context.ts';
import { createRedactor } from '../src/text/redaction/redactor.ts';
import { startFakeGitHub } from '../test/github/fake-github.ts';
import { runSummary } from '../test/history/summary.ts';
import { type Section, table } from './table.ts';

const runs = 10_000;
const rounds = 7;
const dayMs = 86_400_000;

if (import.meta.main) console.log(table(await sections()));

export async function sections(): Promise<Section[]> {
  // 90 days of them: all are kept as they are, but for those of the first day when the last is added.
  const all = Array.from({ length: runs }, (_, n) => run(n));
  const text = all.map((each) => `${JSON.stringify(each)}\n`).join('');
  const [parsed, read, added] = interleaved([
    () => text.split('\n').map((line) => line && JSON.parse(line)).length,
    () => readRuns(text, 'production').runs.length,
    () => addRun(text, run(runs + 200)).length,
  ]);
  const calls = await callsOfARun();
  return [
    {
      title: 'History of runs',
      rows: [
        {
          what: `JSON.parse of ${runs.toLocaleString('en')} runs, ${(text.length / 1e6).toFixed(1)} MB`,
          wallMs: parsed,
        },
        {
          what: 'read them',
          wallMs: read,
          goal: { value: read, unit: 'ms', limit: 1000, of: 'of time' },
        },
        { what: '  the same', note: `${(read / parsed).toFixed(1)} x JSON.parse` },
        { what: 'add one to them', wallMs: added, note: `${(added / parsed).toFixed(1)} x JSON.parse` },
        {
          what: 'a run adds its samples, its summary and two deployments at GitHub',
          goal: { value: calls, unit: 'calls', limit: 5, of: 'of the API' },
        },
      ],
    },
  ];
}

function run(number: number): RunSummary {
  const at = new Date(Date.UTC(2027, 0, 1) + (number * 89 * dayMs) / runs).toISOString();
  return runSummary({ at, sha: number.toString(16).padStart(40, '0') });
}

/** The median milliseconds of each, run in turn. */
function interleaved(works: (() => number)[]): [number, number, number] {
  const times = works.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      work();
      if (round > 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map((each) => median(each)) as [number, number, number];
}

/** Of a run that has read both files when it began, as latency does, and met two deployments. */
async function callsOfARun(): Promise<number> {
  const github = await startFakeGitHub();
  try {
    const { signal } = new AbortController();
    const env = github.runner();
    const api = openGitHubApi({ env, signal });
    const context: Context = {
      cwd: '.',
      env,
      clock: { now: Date.now, monotonic: () => performance.now(), sleep: async () => {} },
      log: { info() {}, progress() {} },
      signal,
      redactor: createRedactor(),
      github: api,
    };
    const add = async (number: number) => {
      const [samples, summaries] = [openStore('branch', context), openRuns('branch', context)];
      await samples?.read('production');
      await summaries?.readRuns('production');
      github.calls.splice(0);
      await samples?.add(newRecord({ at: run(number).at, environment: 'production', routes: [] }));
      await listDeployments(api, 'production', () => false);
      await summaries?.addRun(run(number));
      return github.calls.length;
    };
    for (const id of [1, 2, 3]) {
      const created_at = run(id).at;
      github.store.deployments.unshift({
        id,
        sha: 'a'.repeat(40),
        environment: 'production',
        created_at,
        statuses: [],
      });
    }
    await add(1);
    return await add(2);
  } finally {
    await github.close();
  }
}
