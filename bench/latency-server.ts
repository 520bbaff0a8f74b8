// The server of bench/latency.ts, in a process of its own. It times each answer by its own clock, from the request's
// headers to the last byte handed over, and tells it at /truth; asking there begins a new count.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How long each route takes, in milliseconds; `nth` counts its requests, so that every client meets the same times. */
const delays: Record<string, (nth: number) => number> = {
  '/5ms': () => 5,
  '/50ms': () => 50,
  '/lognormal': (nth) => 40 * Math.exp(0.6 * normal(nth)),
  '/bimodal': (nth) => (uniform(nth) < 0.8 ? 20 : 120),
};
let truth = new Map<string, number[]>();
const counts = new Map<string, number>();

const server = createServer((request, response) => {
  const startedAt = performance.now();
  const path = request.url ?? '';
  if (path === '/truth') {
    response.end(JSON.stringify(Object.fromEntries(truth)));
    truth = new Map();
    counts.clear();
    return;
  }
  const nth = counts.get(path) ?? 0;
  counts.set(path, nth + 1);
  const times = truth.get(path) ?? [];
  truth.set(path, times);
  response.on('finish', () => {
    times[nth] = performance.now() - startedAt;
  });
  setTimeout(() => response.end('x'.repeat(2000)), delays[path]?.(nth) ?? 0);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));

/** In (0, 1), the same for the same `nth`: multiples of the golden ratio lie evenly. */
function uniform(nth: number): number {
  return ((nth + 1) * 0.6180339887498949) % 1;
}

/** Box and Muller. */
function normal(nth: number): number {
  return Math.sqrt(-2 * Math.log(uniform(nth))) * Math.cos(2 * Math.PI * uniform(7 * nth + 3));
}
