import { execFile } from 'node:child_process';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type FakeGitHub, startFakeGitHub } from '../fake-github.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(() => github.close());

const api = new URL('../../../src/github/api/api.ts', import.meta.url).href;
const script = `
  const { openGitHubApi } = await import(${JSON.stringify(api)});
  const api = openGitHubApi({ env: process.env, signal: new AbortController().signal, retryAfterBaseValue: 1 });
  const answer = await api.call('comment', ({ rest }, repository) => rest.pulls.get({ ...repository, pull_number: 7 }));
  console.log(answer.problem ?? answer.data.data.number);
`;

/** A proxy that leads every host to the same server. */
async function startProxy(target: string) {
  const { port: targetPort } = new URL(target);
  const asked: string[] = [];
  const server = createServer((incoming, response) => {
    asked.push(incoming.url ?? '');
    const { pathname, search } = new URL(incoming.url ?? '');
    const onward = request(`${target}${pathname}${search}`, { headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    asked.push(incoming.url ?? '');
    const onward = connect(Number(targetPort), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket);
      socket.pipe(onward);
    });
    for (const each of [onward, socket]) each.on('error', () => {});
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { asked, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('the API is asked through the proxy of the environment, but for the hosts that are excepted', async () => {
  github.store.pulls.push({ number: 7, state: 'open', head: { sha: 'a'.repeat(40) } });
  const proxy = await startProxy(github.url);
  const ask = async (env: Record<string, string>) =>
    (await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env })).stdout.trim();
  try {
    const env = { ...github.runner(), http_proxy: proxy.url };
    const through = { ...env, GITHUB_API_URL: 'http://api.github.test' };
    expect(await ask(through)).toBe('7');
    expect(proxy.asked).toEqual([expect.stringContaining('api.github.test')]);

    expect(await ask({ ...through, no_proxy: '.github.test' })).toMatch(/cannot be used/);
    expect(proxy.asked).toHaveLength(1);
  } finally {
    proxy.server.closeAllConnections();
    proxy.server.close();
  }
});
