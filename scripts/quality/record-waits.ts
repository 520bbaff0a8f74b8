// Loaded before the gate by `node --import`: writes to the file WAITS when the process waited, as intervals. An answer is
// waited for from the request to its end; a pause is what `setTimeout` of node:timers/promises has given to its end. One
// that was ended before is a limit of time, and nothing waited for it.
import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import type { Interval } from './intervals.ts';

const waits: Interval[] = [];
const askedAt = new WeakMap<object, number>();

// https://undici.nodejs.org/#/docs/api/DiagnosticsChannel
subscribe('undici:request:create', (message) => {
  askedAt.set((message as { request: object }).request, performance.now());
});
for (const end of ['undici:request:trailers', 'undici:request:error']) {
  subscribe(end, (message) => {
    const from = askedAt.get((message as { request: object }).request);
    if (from !== undefined) waits.push([from, performance.now()]);
  });
}

const pause = timers.setTimeout;
timers.setTimeout = async (ms, value, options) => {
  const from = performance.now();
  const given = await pause(ms, value, options);
  waits.push([from, performance.now()]);
  return given as typeof value & {};
};
syncBuiltinESMExports();

process.on('exit', () => writeFileSync(process.env['WAITS'] as string, JSON.stringify(waits)));
