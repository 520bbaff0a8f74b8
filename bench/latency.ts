// How true the measured p50 and p95 are: Launch Gate and k6 by turns against one server on loopback, at the same rate and
// count, each beside the server's own clock. Then what the client costs, and how many requests a verdict takes.
import { execFile, fork, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median } from 'simple-statistics';
import { assess } from '../src/pillars/latency/assess.ts';
import { percentile } from '../src/statistics/percentiles.ts';
import { align } from './table.ts';

type Times = Record<string, number[]>;

const run = promisify(execFile);
const env = { ...process.env, PATH: `${process.env['PATH']}:${join(homedir(), 'go/bin')}` };
const paths = ['/5ms', '/50ms', '/lognormal', '/bimodal'];
const ratePerSecond = 50;
const perRoute = 150;
const rounds = Number(process.argv[2] ?? 3);
// The cold request and the warm-ups, which the sampler sends first and does not count.
const unmeasured = 4;
const file = (name: string) => new URL(name, import.meta.url).pathname;

const server = fork(file('latency-server.ts'));
const port = await new Promise<number>((resolve) => server.once('message', (message) => resolve(Number(message))));
const baseUrl = `http://127.0.0.1:${port}`;
const hasK6 = spawnSync('k6', ['version'], { env }).status === 0;
if (!hasK6) console.log('k6 is not installed (go install go.k6.io/k6@v1.8.1): its columns are empty');

const errors: Record<string, { ours: number[]; k6: number[]; truth: number[] }> = {};
const costs: { core: number; peakBytes: number }[] = [];
for (let round = 0; round < rounds; round++) {
  const { stdout } = await run(process.execPath, [
    file('latency-client.ts'),
    baseUrl,
    `${ratePerSecond}`,
    `${perRoute}`,
    ...paths,
  ]);
  const ours = JSON.parse(stdout) as { times: Times; core: number; peakBytes: number };
  costs.push(ours);
  compare('ours', ours.times, await truth(unmeasured));
  if (hasK6) compare('k6', await runK6(), await truth(0));
}
server.kill();

const rows = Object.entries(errors).map(([name, { ours, k6, truth: times }]) => {
  const allowedMs = Math.max(2, 0.03 * median(times));
  const verdicts = [
    median(ours) <= allowedMs ? 'within' : 'not within',
    ...(hasK6 ? [median(ours) <= median(k6) ? 'no farther than k6' : 'farther than k6'] : []),
  ];
  return [name, ms(median(times)), spread(ours), hasK6 ? spread(k6) : '', ms(allowedMs), verdicts.join(', ')];
});
console.log(align([['', 'server', 'Launch Gate off by', 'k6 off by', 'allowed', ''], ...rows]));
console.log(`median of ${rounds} rounds (least-most), ${perRoute} requests a route at ${ratePerSecond}/s`);
const core = median(costs.map((one) => one.core));
const peak = median(costs.map(({ peakBytes }) => peakBytes));
const bare = Number(spawnSync(process.execPath, ['-p', 'process.resourceUsage().maxRSS']).stdout) * 1024;
console.log(
  `client, from its TypeScript: ${(core * 100).toFixed(0)} % of a core (target 30), ${mb(peak)} at most (target 100 MB; a bare Node ${mb(bare)})`,
);
console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
console.log('\nRequests until a verdict, mean of 2000 routes:');
console.log(
  align([
    ['over budget', ...[0.001, 0.01, 0.05, 0.1, 0.15].map((share) => `${share * 100} %`)],
    ['requests', ...untilVerdict()],
  ]),
);

async function truth(skip: number): Promise<Times> {
  const times = (await (await fetch(`${baseUrl}/truth`)).json()) as Times;
  return Object.fromEntries(paths.map((path) => [path, (times[path] ?? []).slice(skip)]));
}

function compare(who: 'ours' | 'k6', measured: Times, known: Times): void {
  for (const path of paths) {
    for (const share of [0.5, 0.95]) {
      const [seen, real] = [measured[path] ?? [], known[path] ?? []].map((times) =>
        percentile(
          times.toSorted((a, b) => a - b),
          share,
        ),
      ) as [number, number];
      const key = `p${share * 100} ${path.slice(1)}`;
      errors[key] ??= { ours: [], k6: [], truth: [] };
      errors[key][who].push(Math.abs(seen - real));
      errors[key].truth.push(real);
    }
  }
}

async function runK6(): Promise<Times> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-k6-'));
  const total = perRoute * paths.length;
  writeFileSync(
    join(folder, 'script.js'),
    `import http from 'k6/http';
    import exec from 'k6/execution';
    const paths = ${JSON.stringify(paths)};
    export const options = { scenarios: { main: { executor: 'constant-arrival-rate', rate: ${ratePerSecond}, timeUnit: '1s',
      duration: '${total / ratePerSecond}s', preAllocatedVUs: ${ratePerSecond} } } };
    export default () => {
      const path = paths[exec.scenario.iterationInTest % paths.length];
      http.get('${baseUrl}' + path, { tags: { name: path } });
    };`,
  );
  const output = join(folder, 'points.json');
  await run('k6', ['run', '--quiet', '--no-usage-report', '--out', `json=${output}`, join(folder, 'script.js')], {
    env,
  });
  const times: Times = Object.fromEntries(paths.map((path) => [path, []]));
  for (const line of readFileSync(output, 'utf8').trim().split('\n')) {
    const { type, metric, data } = JSON.parse(line);
    if (type === 'Point' && metric === 'http_req_duration') times[data.tags.name]?.push(data.value);
  }
  rmSync(folder, { recursive: true });
  return times;
}

function untilVerdict(): string[] {
  return [0.001, 0.01, 0.05, 0.1, 0.15].map((share) => {
    const routes = Array.from({ length: 2000 }, () => {
      const samples = Array.from({ length: 120 }, () => ({ ms: Math.random() < share ? 2 : 0, heldMs: 0 }));
      return assess({ of: 'p95', limit: 1 }, samples).n;
    });
    return (routes.reduce((sum, n) => sum + n, 0) / routes.length).toFixed(0);
  });
}

function spread(values: number[]): string {
  return `${ms(median(values))} (${Math.min(...values).toFixed(1)}-${Math.max(...values).toFixed(1)})`;
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
