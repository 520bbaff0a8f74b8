import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { afterEach, expect, test } from '@jest/globals';
import { bench } from '../../../http/servers.ts';
import { awsKey, envValue, listed, scan } from './scan.ts';

const servers = bench();
afterEach(() => servers.close());

const token = ['ghs', 'a'.repeat(36)].join('_');
const json = { 'content-type': 'application/json' };
const jobs = [
  { id: 11, name: 'build', status: 'completed', html_url: 'https://github.example/o/r/actions/runs/7/job/11' },
  { id: 12, name: 'gate', status: 'in_progress' },
  { id: 13, name: 'lint', status: 'completed' },
];

async function api(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const url = await servers.http(answer);
  return {
    cwd: tmpdir(),
    logs: listed('workflow'),
    env: {
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '2',
      INPUT_TOKEN: token,
    },
  };
}

test('the logs of the jobs that have ended are searched, and the token goes to the API only', async () => {
  const asked: [string, string | undefined][] = [];
  const logs: Record<string, string> = { '/11': `ok\n${btoa('a very secret value')}\n`, '/13': `key ${awsKey}\n` };
  const storage = await servers.http((request, response) => {
    asked.push([`storage ${request.url}`, request.headers.authorization]);
    response.end(logs[request.url ?? '']);
  });
  const given = await api((request, response) => {
    asked.push([request.url ?? '', request.headers.authorization]);
    const [, id] = /jobs\/(\d+)\/logs$/.exec(request.url ?? '') ?? [];
    if (id) response.writeHead(302, { location: `${storage}/${id}` }).end();
    else response.writeHead(200, json).end(JSON.stringify({ total_count: 3, jobs }));
  });
  const { where, findings, counts } = await scan({ ...given, envValues: [envValue('K', 'very secret value')] });
  expect(where).toEqual(
    [
      'env-value https://github.example/o/r/actions/runs/7/job/11 2 2',
      'aws-access-token https://github.com/o/r/actions/runs/7/job/13 1 5',
    ].map((line) => expect.stringContaining(line.slice(0, -2))),
  );
  expect(findings[1]?.title).toContain('the log of the job "lint"');
  expect(counts).toMatchObject({ files: 2 });
  expect(asked).toEqual([
    ['/repos/o/r/actions/runs/7/attempts/2/jobs?per_page=100', `token ${token}`],
    ['/repos/o/r/actions/jobs/11/logs', `token ${token}`],
    ['storage /11', undefined],
    ['/repos/o/r/actions/jobs/13/logs', `token ${token}`],
    ['storage /13', undefined],
  ]);
});

test('an API that refuses is one line of information and one inconclusive finding', async () => {
  const answers: [number, string][] = [
    [403, '{"message":"Resource not accessible by integration"}'],
    [500, ''],
    [200, 'no JSON'],
    [200, '{"jobs":[]}'],
  ];
  for (const [status, body] of answers) {
    const { findings, lines } = await scan(await api((_, response) => response.writeHead(status, json).end(body)));
    expect(findings).toMatchObject([
      { rule: 'secrets/not-searched', status: 'inconclusive', where: { file: 'gate.yml', line: 3 } },
    ]);
    expect(lines.filter((line) => line.includes('were not searched')).length).toBe(body === '{"jobs":[]}' ? 0 : 1);
    if (status === 403) expect(findings[0]?.observed).toContain('actions: read');
  }
});

test('outside of a workflow, or without a token, they are told as not searched', async () => {
  const given = { cwd: tmpdir(), logs: listed('workflow') };
  expect((await scan(given)).findings).toMatchObject([
    { status: 'inconclusive', observed: 'this is no run of a workflow' },
  ]);
  const env = { GITHUB_API_URL: 'http://127.0.0.1:1', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7' };
  expect((await scan({ ...given, env })).findings).toMatchObject([
    { status: 'inconclusive', observed: expect.stringContaining('token') },
  ]);
});
