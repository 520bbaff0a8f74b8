import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { childEnvironment } from '../../child-environment.ts';
import { eventually, type Program, start } from '../../export/programs.ts';
import { parseScrape } from './parse.ts';

const program = fileURLToPath(new URL('../../../src/launch-gate.ts', import.meta.url));
const secret = `key-${crypto.randomUUID()}`;
const token = `token-${crypto.randomUUID()}`;
let cwd: string;
let site: Server;
let asked: number;
let started: Program | undefined;

beforeEach(async () => {
  asked = 0;
  site = createServer((request, response) => {
    asked += 1;
    if (request.url === '/login') response.setHeader('content-type', 'application/json').end(JSON.stringify({ token }));
    else if (request.url?.startsWith('/slow'))
      response.writeHead(500).end(`broken for ${request.headers.authorization}`);
    else response.setHeader('content-type', 'text/html').end('<h1>Home</h1>');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  cwd = mkdtempSync(join(tmpdir(), 'launch-gate-metrics-'));
  writeFileSync(
    join(cwd, 'gate.yml'),
    `version: 1
base-url: http://127.0.0.1:${(site.address() as AddressInfo).port}
sessions:
  member:
    post: /login
    json: { key: "\${{ env.API_KEY }}" }
    capture: { token: { jsonpath: $.token } }
    headers: { authorization: "Bearer \${{ captured.token }}" }
checks:
  - { name: "Home ${secret}", session: member, get: "/home?key=\${{ env.API_KEY }}", latency: read }
`,
  );
});
afterEach(() => {
  started?.child.kill('SIGKILL');
  site.closeAllConnections();
  site.close();
  rmSync(cwd, { recursive: true });
});

const uptime = (...args: string[]) =>
  (started = start(process.execPath, [program, 'uptime', '--config', 'gate.yml', ...args], {
    cwd,
    env: { ...childEnvironment, API_KEY: secret },
  }));
const ended = ({ child }: Program) => new Promise<number | null>((resolve) => child.on('exit', resolve));

test('a process serves what its rounds show, without a secret, until it is ended', async () => {
  const running = uptime('--every', '1s', '--metrics', '127.0.0.1:0');
  const url = await eventually(async () => /Metrics are at (\S+)/.exec(running.said())?.[1], [running]);
  const text = await eventually(async () => {
    const scraped = await (await fetch(url)).text();
    return parseScrape(scraped).some(({ name, value }) => name === 'launch_gate_check_up' && value === 1) && scraped;
  }, [running]);
  expect(text).not.toContain(secret);
  expect(text).not.toContain(token);
  expect(text).toContain('check="Home (redacted: env.API_KEY)"');
  const done = ended(running);
  running.child.kill('SIGTERM');
  expect(await done).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
}, 60_000);

test('a port that is in use ends it before it asks anything', async () => {
  const { port } = site.address() as AddressInfo;
  const running = uptime('--every', '1s', '--metrics', `127.0.0.1:${port}`);
  expect(await ended(running)).toBe(2);
  expect(running.said()).toContain(`metrics cannot be served at 127.0.0.1:${port}: another program listens there`);
  expect(asked).toBe(0);
}, 60_000);

test.each([
  [['--metrics', '127.0.0.1:0'], 'add --every'],
  [['--every', '1s', '--metrics', ':9464'], '--metrics ":9464" is no host and port'],
])('%j is a mistake', async (args, words) => {
  const running = uptime(...args);
  expect(await ended(running)).toBe(2);
  expect(running.said()).toContain(words);
  expect(asked).toBe(0);
});

test('with --no-alerts nobody is told, and what alerts use need not be set', async () => {
  const config = join(cwd, 'gate.yml');
  const alerts = `alerts: [{ to: webhook, url: "\${{ env.HOOK }}" }]\n`;
  writeFileSync(config, `${readFileSync(config, 'utf8').replaceAll('/home?', '/slow?')}${alerts}`);
  const unset = uptime();
  expect(await ended(unset)).toBe(2);
  expect(unset.said()).toContain('HOOK is not set');
  const both = uptime('--no-alerts', '--test-alert');
  expect(await ended(both)).toBe(2);
  expect(asked).toBe(0);
  const round = uptime('--no-alerts');
  expect(await ended(round)).toBe(1);
  expect(round.said()).not.toContain('not sent');
  expect(JSON.parse(readFileSync(join(cwd, '.launch-gate/uptime/state.json'), 'utf8'))).toMatchObject({
    incidents: [{}],
    pending: [],
  });
}, 60_000);
