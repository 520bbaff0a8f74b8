// Launch Gate's sampler for bench/latency.ts, in a process of its own: a fixed number of requests to each route, no verdict.
import { memoryUsage, resourceUsage } from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { createHttpClient } from '../src/http/client.ts';
import { askOnce } from '../src/pillars/latency/ask.ts';
import type { Route } from '../src/pillars/latency/route.ts';
import { sampleRoutes } from '../src/pillars/latency/sampler.ts';
import { createRedactor } from '../src/text/redaction/redactor.ts';

const [baseUrl = '', rate = '', count = '', ...paths] = process.argv.slice(2);
const clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (ms: number, signal?: AbortSignal) => delay(ms, undefined, { signal }),
};
const client = createHttpClient({ baseUrl, allowedHosts: [], clock, userAgent: 'launch-gate-bench' });
const redactor = createRedactor();
const at = { file: 'bench', line: 1, column: 1 };
const routes = paths.map((path): Route => {
  const limits = { timeoutMs: 10_000, maxBodyBytes: 5_000_000, retries: 0, follow: false };
  const target = { parts: [{ kind: 'text' as const, text: path }] };
  const rest = { at, query: [], headers: [], expect: [], captures: [], errorPage: 'fail' as const };
  const step = { method: 'GET' as const, target, ...rest, ...limits };
  const request = { method: 'GET', url: baseUrl + path, headers: [], ...limits };
  return {
    name: path,
    expectedMs: 100,
    maxRequests: Number(count),
    decide: (samples) => (samples.length < Number(count) ? 'open' : 'pass'),
    ask: (fresh, signal) => askOnce(client, step, request, redactor, fresh, signal),
  };
});

const startedAt = performance.now();
const before = process.cpuUsage();
const sampled = await sampleRoutes(routes, {
  ratePerSecond: Number(rate),
  maxInFlight: Number(rate),
  clock,
  signal: new AbortController().signal,
  random: Math.random,
  onProgress() {},
});
const { user, system } = process.cpuUsage(before);
const elapsedMs = performance.now() - startedAt;
await client.close();
const result = {
  times: Object.fromEntries(sampled.map(({ samples }, i) => [paths[i], samples.map(({ ms }) => ms)])),
  core: (user + system) / 1000 / elapsedMs,
  peakBytes: Math.max(resourceUsage().maxRSS * 1024, memoryUsage().rss),
};
process.stdout.write(JSON.stringify(result));
