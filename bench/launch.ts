/**
 * How much longer the whole audit takes than the longest of its checks alone: 5 hosts, 2 mail domains and 10 routes on a
 * lab on loopback that takes 50 ms for every answer. At most 1.5 times, as checks and their questions run side by side.
 * The limit on logins is left out: its attempts come after everything else, one by one, so that they disturb nobody.
 *
 *   npx node bench/launch.ts [runs]
 */

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { median } from 'simple-statistics';
import type { PillarResult } from '../src/model/results.ts';
import { openLab, type World } from '../test/pillars/launch/lab/whole.ts';
import { mailZone } from '../test/pillars/launch/lab/zone.ts';

const delayMs = 50;
const target = 1.5;
const runs = Number(process.argv[2] ?? 5);
const hosts = ['www.example.com', 'example.com', 'api.example.com', 'shop.example.com', 'blog.example.com'];
const routes = ['/', '/login', ...Array.from({ length: 8 }, (_, n) => `/page-${n}`)];
const single = [
  'dns',
  'tls',
  'redirects',
  'mail',
  'headers',
  'mixed-content',
  'leaks',
  'cache',
  'cookies',
  'edge',
  'request-id',
  'env',
];

/** The audit, or one check of it alone. */
const audit = (only?: string) => (world: World) => {
  const { zone, launch } = world;
  Object.assign(zone, mailZone({}, 'example.org'));
  for (const host of hosts.slice(2)) zone[host] = { A: '127.0.0.1' };
  const page = '<!doctype html><title>Page</title><img src="/logo.png">';
  world.switches.routes = Object.fromEntries(
    routes
      .slice(2)
      .map((path) => [path, (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(page)]),
  );
  Object.assign(launch, {
    tls: { hosts: hosts.slice(2) },
    mail: { ...launch.mail, domains: ['example.com', 'example.org'] },
    headers: { routes },
    'mixed-content': { pages: routes },
    'rate-limit': false,
  });
  for (const name of single) if (only && name !== only) launch[name] = false;
};

const lab = await openLab({ delayMs, hosts });
if (!lab) throw new Error('the lab needs the openssl command');
// Beside the lab, which would otherwise take the audit's turns.
const worker = new Worker(new URL('./launch-audit.ts', import.meta.url));
const time = async (only?: string): Promise<number> => {
  worker.postMessage(await lab.prepare(audit(only)));
  const [{ durationMs, findings, status }] = (await once(worker, 'message')) as [PillarResult];
  if (status !== 'pass')
    throw new Error(`${only ?? 'all'}: ${findings.map(({ rule, observed }) => `${rule} ${observed}`)}`);
  return durationMs;
};

await time();
const times = new Map<string, number[]>();
for (let run = 0; run < runs; run++)
  for (const name of ['all', ...single])
    times.set(name, [...(times.get(name) ?? []), await time(name === 'all' ? undefined : name)]);
await Promise.all([lab.close(), worker.terminate()]);

const medians = [...times].map(([name, each]) => ({ name, ms: median(each) }));
const [all, ...alone] = medians.sort((a, b) => Number(b.name === 'all') - Number(a.name === 'all') || b.ms - a.ms);
for (const { name, ms } of alone)
  console.log(`${name.padEnd(15)} ${Math.round(ms)} ms, ${(ms / delayMs).toFixed(1)} answers long`);
const ratio = (all?.ms ?? 0) / (alone[0]?.ms ?? 1);
console.log(
  `everything      ${Math.round(all?.ms ?? 0)} ms: ${ratio.toFixed(2)} of the longest alone (target: at most ${target})`,
);
process.exitCode = ratio <= target ? 0 : 1;
