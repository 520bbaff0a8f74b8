import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { loadConfig, secretsOf } from '../../src/config/load.ts';
import { runUptime } from '../../src/gate/uptime.ts';
import { treeFiles } from '../../src/git/policy-files.ts';
import { openGitHubApi } from '../../src/github/api/api.ts';
import type { Context } from '../../src/model/context.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts';
import { seeded } from '../pillars/latency/random.ts';

const minute = 60_000;
const startedAt = Date.UTC(2027, 0, 10, 22);
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function listen(server: Server): Promise<string> {
  closing.push(() => server.close());
  closing.push(() => server.closeAllConnections());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Runs of a workflow on one repository, each with its own clock, which goes on only between rounds. */
async function world(random: () => number) {
  const github: FakeGitHub = await startFakeGitHub();
  closing.push(() => github.close());
  const site = { status: 200 };
  const base = await listen(
    createServer((_, response) => {
      response.writeHead(site.status, { 'content-type': 'text/html' }).end('<h1>Home</h1>');
    }),
  );
  const told: string[] = [];
  const hook = await listen(
    createServer((request, response) => {
      let text = '';
      request.on('data', (chunk) => (text += chunk));
      request.on('end', () => {
        const { event, incident } = JSON.parse(text);
        told.push(`${event} ${incident.id}`);
        response.end('ok');
      });
    }),
  );
  const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-two-'));
  closing.push(() => rmSync(cwd, { recursive: true }));
  writeFileSync(
    join(cwd, 'gate.yml'),
    `version: 1
base-url: ${base}
checks: [{ name: Home, get: / }, { name: About, get: /about }]
alerts: [{ to: webhook, url: "\${{ env.HOOK }}" }, { to: github }]
`,
  );
  const { signal } = new AbortController();
  const run = async (at: number) => {
    const env = { ...github.runner(), GITHUB_ACTIONS: 'true', HOOK: `${hook}/alerts` };
    const config = await loadConfig(
      { file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles({ cwd }), needsAlerts: true },
      { cwd, env },
    );
    const redactor = createRedactor();
    for (const { value, label } of secretsOf(config)) redactor.add(value, label);
    // Pauses are short, and yet longer than a request takes: they end those that hang.
    const sleep = (ms: number, by?: AbortSignal) => delay(ms / 20, undefined, { signal: by, ref: false });
    const clock = { now: () => at, monotonic: () => performance.now(), sleep };
    const log = { info() {}, progress() {} };
    const api = openGitHubApi({ env, signal, retryAfterBaseValue: 1 });
    const context: Context = { cwd, env, clock, signal, redactor, log, github: api };
    return runUptime({ config }, context);
  };
  github.interleave(random);
  return { github, site, told, run };
}

describe('whatever the order in which GitHub answers two runs', () => {
  test.each(Array.from({ length: 6 }, (_, seed) => [seed]))(
    'each outage is one issue, told once when it begins and once when it ends (%i)',
    async (seed) => {
      const random = seeded(seed);
      const { github, site, told, run } = await world(random);
      // Both may begin in the same millisecond, or at some distance; their clocks may differ.
      const skews = [0, seed % 2 === 0 ? 0 : Math.floor((random() - 0.5) * minute)];
      for (const [index, status] of [200, 500, 500, 200, 200].entries()) {
        site.status = status;
        const at = startedAt + index * 5 * minute;
        github.store.now = () => at;
        const reports = await Promise.all(skews.map((skew) => run(at + skew)));
        if (status === 500) expect(reports.map(({ verdict }) => verdict)).toEqual(['fail', 'fail']);
      }
      const id = told[0]?.split(' ')[1];
      expect(told).toEqual([`opened ${id}`, `resolved ${id}`]);
      expect(github.store.issues).toMatchObject([{ state: 'closed', state_reason: 'completed' }]);
      expect(github.store.comments).toHaveLength(1);
      expect(github.invalid).toEqual([]);
    },
    60_000,
  );
});
