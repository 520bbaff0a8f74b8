import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { childEnvironment } from '../../child-environment.ts';

const program = fileURLToPath(new URL('../../../src/launch-gate.ts', import.meta.url));
const servers: Server[] = [];
const children: ChildProcess[] = [];
const folders: string[] = [];

// Each test has a world of its own and mostly waits: they run side by side.
afterAll(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A site that can break, a webhook that keeps what it gets, and the program in a folder of its own. */
async function world(yaml = '') {
  const site = { status: 200, asked: 0 };
  const answers = { hook: true, beat: 200 };
  const told: { id: unknown; event: string; incident: { id: string; title: string } }[] = [];
  const beats = { count: 0 };
  const base = await serve((_, response) => {
    site.asked += 1;
    response.writeHead(site.status, { 'content-type': 'text/html' }).end('<h1>Home</h1>');
  });
  const hook = await serve((request, response) => {
    if (request.url === '/beat') {
      beats.count += 1;
      response.statusCode = answers.beat;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'POST')
        told.push({ id: request.headers['x-launch-gate-delivery'], ...JSON.parse(Buffer.concat(chunks).toString()) });
      if (answers.hook || request.url === '/beat') response.end('ok');
    });
  });
  const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-uptime-'));
  folders.push(cwd);
  const state = join(cwd, '.launch-gate/uptime/state.json');
  writeFileSync(
    join(cwd, 'gate.yml'),
    `version: 1
base-url: ${base}
checks: [{ name: Home, get: / }, { name: About, get: /about }]
uptime: { heartbeat: "\${{ env.BEAT }}" }
alerts: [{ to: webhook, url: "\${{ env.HOOK }}" }]
${yaml}`,
  );
  const start = (...options: string[]) => {
    const child = spawn(process.execPath, [program, 'uptime', '--config', 'gate.yml', ...options], {
      cwd,
      env: { ...childEnvironment, HOOK: hook, BEAT: `${hook}/beat` },
    });
    children.push(child);
    const said = { out: '', errors: '' };
    child.stdout.on('data', (chunk) => (said.out += chunk));
    child.stderr.on('data', (chunk) => (said.errors += chunk));
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    return { child, said, ended };
  };
  const readState = () => JSON.parse(readFileSync(state, 'utf8'));
  return { site, answers, told, beats, start, state, readState, cwd };
}

async function serve(handler: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries += 1) {
    if (tries > 1_200) throw new Error('it did not happen within 60 s');
    await delay(50);
  }
}

describe('one round', () => {
  test.concurrent('is up, keeps its state and asks the heartbeat', async () => {
    const { start, beats, readState, told } = await world();
    const { said, ended } = start();
    expect(await ended).toBe(0);
    expect(said.out).toContain('Launch Gate: up.');
    expect(readState()).toMatchObject({ version: 1, rounds: { total: 1 }, incidents: [], pending: [] });
    expect(beats.count).toBe(1);
    expect(told).toEqual([]);
  }, 60_000);

  test.concurrent('is refused on a state of a newer version, one that is cut short, and one that another process uses', async () => {
    const { start, state, site, cwd } = await world();
    const { ended } = start();
    expect(await ended).toBe(0);
    const good = readFileSync(state, 'utf8');
    const asked = site.asked;
    for (const [text, words] of [
      [good.replace('"version":1', '"version":2'), 'a newer version of the gate wrote it'],
      [good.slice(0, 40), 'it is cut short'],
      ['', 'it is empty'],
    ] as const) {
      writeFileSync(state, text);
      const refused = start();
      expect(await refused.ended).toBe(3);
      expect(refused.said.errors).toContain(words);
      expect(readFileSync(state, 'utf8')).toBe(text);
    }
    writeFileSync(state, good);
    const lock = join(cwd, '.launch-gate/uptime/lock.json');
    expect(existsSync(lock)).toBe(false);
    writeFileSync(lock, JSON.stringify({ pid: process.pid, since: '2027-01-10T14:00:00.000Z' }));
    const second = start();
    expect(await second.ended).toBe(3);
    expect(second.said.errors).toContain(`another launch-gate uptime (process ${process.pid})`);
    expect(site.asked).toBe(asked);
  }, 60_000);
});

test.concurrent('a process that is killed in the middle of an incident tells nothing twice and loses nothing', async () => {
  const { site, told, beats, start, readState } = await world();
  const first = start('--every', '1s');
  await until(() => beats.count >= 2);
  site.status = 500;
  await until(() => told.length === 1);
  await until(() => readState().pending.length === 0);
  await until(() => first.said.errors.includes('down: 127.0.0.1'));
  first.child.kill('SIGKILL');
  await first.ended;

  const second = start('--every', '1s');
  const seen = beats.count;
  await until(() => beats.count >= seen + 1);
  site.status = 200;
  await until(() => told.length === 2);
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  expect(told.map(({ event }) => event)).toEqual(['opened', 'resolved']);
  expect(new Set(told.map(({ incident }) => incident.id)).size).toBe(1);
  expect(readState().incidents).toMatchObject([{ checks: ['Home', 'About'], reopened: 0 }]);
  expect(second.said.errors).toContain('over: 127.0.0.1');
}, 180_000);

test.concurrent('a process that is killed while it tells tells it again after its restart, under the same number', async () => {
  const { site, answers, told, start, readState } = await world();
  site.status = 500;
  answers.hook = false;
  const first = start('--every', '1s');
  await until(() => told.length === 1);
  expect(readState().pending).toHaveLength(1);
  first.child.kill('SIGKILL');
  await first.ended;

  answers.hook = true;
  const second = start('--every', '1s');
  await until(() => told.length >= 2 && readState().pending.length === 0);
  const { total } = readState().rounds;
  await until(() => readState().rounds.total >= total + 1);
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  expect(told.map(({ event }) => event)).toEqual(['opened', 'opened']);
  expect(new Set(told.map(({ id }) => id)).size).toBe(1);
}, 180_000);

test.concurrent('what goes wrong beside the site is one line, and the address of the heartbeat is in none', async () => {
  const { answers, beats, start, state } = await world();
  answers.beat = 500;
  const { child, said, ended } = start('--every', '1s');
  await until(() => beats.count >= 2);
  expect(said.errors).toContain('the heartbeat was not accepted: it answered 500');
  expect(said.errors).not.toContain('/beat');

  const good = readFileSync(state, 'utf8');
  writeFileSync(state, good.slice(0, 40));
  await until(() => said.errors.includes('it is cut short'));
  const { count } = beats;
  await delay(2_500);
  expect(said.errors.split('it is cut short')).toHaveLength(2);
  expect(beats.count).toBe(count);
  writeFileSync(state, good);
  await until(() => said.errors.includes('The rounds go on.'));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}, 180_000);
