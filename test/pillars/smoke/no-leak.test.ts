import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { expandConfig, loadConfig, secretsOf } from '../../../src/config/load.ts';
import { runGate } from '../../../src/gate/gate.ts';
import { treeFiles } from '../../../src/git/policy-files.ts';
import type { Context } from '../../../src/model/context.ts';
import { annotations, verdictLine } from '../../../src/report/formats/annotations.ts';
import { codeQuality } from '../../../src/report/formats/code-quality.ts';
import { comment } from '../../../src/report/formats/comment.ts';
import { describeFailure } from '../../../src/report/formats/could-not-judge.ts';
import { json } from '../../../src/report/formats/json.ts';
import { junit } from '../../../src/report/formats/junit.ts';
import { sarif } from '../../../src/report/formats/sarif.ts';
import { summary } from '../../../src/report/formats/summary.ts';
import { terminal } from '../../../src/report/formats/terminal.ts';
import { readPageAssets } from '../../../src/report/html/assets.ts';
import { htmlReport } from '../../../src/report/html/html.ts';
import { createTerminalLog } from '../../../src/terminal-log.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { bench, clock } from '../../http/servers.ts';

const { http, close } = bench();
afterEach(close);

const random = () => randomBytes(9).toString('hex');
const secrets = {
  password: `p"w&<ü %+/${random()}`,
  basic: `b:${random()}`,
  header: random(),
  csrf: random(),
  cookie: random(),
  captured: random(),
};

/** The ways that applications write a value, each by the platform's own functions. */
function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  const json = JSON.stringify(value).slice(1, -1);
  return [
    value,
    encodeURIComponent(value),
    encodeURIComponent(encodeURIComponent(value)),
    new URLSearchParams({ a: value }).toString().slice(2),
    value.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`),
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
    json,
    JSON.stringify(json).slice(1, -1),
    [...value].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    Buffer.from(`x:${value}`).toString('base64'),
    Buffer.from(`xy:${value}`).toString('base64'),
  ];
}

/** Answers with everything it knows, in every form, wherever an answer can hold something. */
function indiscreet(request: IncomingMessage & { text: string }, response: ServerResponse): void {
  const { method, url = '' } = request;
  const said = [...Object.values(secrets), ...Object.values(request.headers).flat().map(String), request.text];
  const all = said.flatMap(formsOf).join(' ');
  const asHeader = encodeURIComponent(secrets.captured);
  response.setHeader('x-request-id', `id-${secrets.captured}`);
  if (url === '/login' && method === 'GET') {
    response.end(`<input name=csrf value="${secrets.csrf}">`);
  } else if (url === '/login') {
    response.setHeader('set-cookie', [`sessionid=${secrets.cookie}; Path=/; HttpOnly`]);
    response.writeHead(302, { location: `/home?token=${asHeader}` }).end();
  } else if (url === '/api/login') {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ token: secrets.captured }));
  } else if (url.startsWith('/moved')) {
    response.writeHead(302, { location: `/login?next=${asHeader}&c=${secrets.cookie}` }).end();
  } else if (url.startsWith('/json')) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ said, [secrets.captured]: secrets.password }));
  } else if (url.startsWith('/fine')) {
    response.end('fine');
  } else {
    response.writeHead(url.startsWith('/error') ? 500 : 200, { 'content-type': 'text/html', 'x-said': asHeader });
    response.end(`<!doctype html><title>${secrets.captured}</title><h1>${all.replaceAll('<', '&lt;')}</h1>${all}`);
  }
}

const file = `version: 1
base-url: \${{ env.URL }}
vars: { key: "\${{ env.API_KEY }}" }
sessions:
  member:
    steps:
      - { get: /login, capture: { csrf: { css: "input[name=csrf]", attribute: value } } }
      - { post: /login, form: { password: "\${{ env.SMOKE_WORD }}", csrf: "\${{ captured.csrf }}" }, expect: { status: 302, cookie: sessionid } }
  api: { post: /api/login, capture: { token: { jsonpath: $.token } }, headers: { authorization: "Bearer \${{ captured.token }}" } }
  staging: { basic: { username: smoke, password: "\${{ env.STAGING_WORD }}" } }
  wrong: { post: /error, multipart: { password: "\${{ env.SMOKE_WORD }}" }, headers: { x: "\${{ env.SMOKE_WORD }}" } }
checks:
  - { name: Status, session: member, get: "/error?p=\${{ env.SMOKE_WORD }}", retries: 0 }
  - { name: Text, session: member, get: /page, expect: { css: { h1: Welcome, title: Shop }, body: { not: { contains: "\${{ env.SMOKE_WORD }}" } } } }
  - { name: Header, session: api, get: /page, headers: { x-key: "\${{ vars.key }}" }, expect: { header: { x-said: { equals: "\${{ vars.key }}" } }, cookie: sessionid } }
  - { name: Moved, session: api, get: /moved }
  - { name: Followed, session: staging, get: /moved, follow: true, expect: { url: /home } }
  - { name: Json, session: staging, post: /json, json: { a: "\${{ env.SMOKE_WORD }}" }, expect: { jsonpath: { $.said: [x], "$..token": 7 } } }
  - { name: File, session: member, post: /error, multipart: { a: { file: a.txt, content: "\${{ env.SMOKE_WORD }}" } } }
  - { name: Locked out, session: wrong, get: / }
  - { name: Roles, get: /page, as: { member: { status: 404 }, api: { status: 200, body: { equals: "\${{ env.SMOKE_WORD }}" } }, stranger: { status: 404 } } }
  - { name: Slow, session: api, get: /fine, latency: { p95: 1ms } }
  - { name: Leftover, session: member, get: /fine, cleanup: [{ delete: "/error/\${{ env.SMOKE_WORD }}" }] }
latency: { rate: 100/s }
`;

test('no password, token, cookie or other secret is in any output, in any encoding', async () => {
  const url = await http(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    indiscreet(Object.assign(request, { text: Buffer.concat(chunks).toString() }), response);
  });
  const env = { URL: url, SMOKE_WORD: secrets.password, STAGING_WORD: secrets.basic, API_KEY: secrets.header };
  const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-leak-'));
  const logged: string[] = [];
  const stream = { isTTY: true, columns: 200, write: (text: string) => logged.push(text) > 0 };
  const redactor = createRedactor();
  const context: Context = {
    cwd,
    env,
    clock,
    signal: new AbortController().signal,
    redactor,
    log: createTerminalLog(stream, () => clock.monotonic())(redactor.redact),
  };
  const surfaces: Record<string, string> = {};
  try {
    writeFileSync(join(cwd, 'gate.yml'), file);
    const request = { file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles(context) };
    const config = await loadConfig(request, context);
    for (const { value, label } of secretsOf(config)) redactor.add(value, label);
    const report = await runGate({ config, named: ['smoke', 'latency'] }, context);

    expect(report.checks.map(({ status }) => status)).toEqual([
      ...Array(7).fill('fail'),
      'skipped',
      'fail',
      'pass',
      'pass',
    ]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['smoke/role', 'smoke/session', 'smoke/cleanup']),
    );
    surfaces['json'] = json(report);
    surfaces['html'] = htmlReport(report, readPageAssets());
    surfaces['sarif'] = sarif(report);
    surfaces['junit'] = junit(report);
    surfaces['code-quality'] = codeQuality(report);
    surfaces['terminal'] = terminal(report, { colour: true });
    surfaces['summary'] = summary(report);
    surfaces['annotations'] = JSON.stringify([annotations(report), verdictLine(report)]);
    surfaces['comment'] = comment(report, { run: 'https://github.com/a/b/actions/runs/1' } as never);
    surfaces['expanded'] = await expandConfig(request, context);
    const mistaken = `${file}nonsense: "${secrets.password.replaceAll('"', '\\"')}"\n`;
    writeFileSync(join(cwd, 'gate.yml'), mistaken);
    const error = await loadConfig(request, context).catch((thrown: unknown) => thrown);
    surfaces['error'] = describeFailure(error, redactor.redact).text;
  } finally {
    rmSync(cwd, { recursive: true });
  }
  surfaces['log'] = logged.join('');

  const leaks = Object.entries(surfaces).flatMap(([surface, text]) =>
    Object.entries(secrets).flatMap(([name, value]) =>
      formsOf(value)
        .filter((form) => text.includes(form))
        .map((form) => `${surface}: ${name} as ${form}`),
    ),
  );
  expect(leaks).toEqual([]);
  // What was searched did hold the answers: their harmless parts are there.
  expect(surfaces['terminal']).toContain('(redacted: ');
  expect(Object.values(surfaces).every((text) => text.length > 0)).toBe(true);
});
