import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import { parse } from 'yaml';
import { exportGatus } from '../../../src/export/gatus/gatus.ts';
import { judgeResponse } from '../../../src/steps/judge.ts';
import { anyText } from '../../any-text.ts';
import { load } from '../../config/config-file.ts';
import { absent, eventually, freePort, start } from '../programs.ts';
import { gatusSchema } from './gatus-schema.ts';

/** The file as Gatus reads it: `$$` is a dollar, and a variable has its value. */
async function exported(yaml: string, env: Record<string, string> = {}) {
  const config = await load(`version: 1\nbase-url: https://app.example.com\n${yaml}`, env, {}, { unsetAllowed: true });
  const { files, missing } = exportGatus(config, {});
  const text = files[0]?.text ?? '';
  const expanded = text.replace(/\$(\$|\{(\w+)\})/g, (_, kind: string, name = '') =>
    kind === '$' ? '$' : `VALUE_OF_${name}`,
  );
  const read = parse(expanded) as v.InferOutput<typeof gatusSchema>;
  return { text, missing, read, problems: v.safeParse(gatusSchema, read).issues };
}

describe('the endpoints', () => {
  test('ask as the gate does, and expect the same', async () => {
    const { read, problems, missing } = await exported(`
checks:
  - { name: Login page, get: /login, headers: { accept-language: de }, expect: { status: 200, body: { contains: Log in } }, latency: read }
  - { name: Moved, get: /old, follow: true, timeout: 3s }`);
    expect(problems).toBeUndefined();
    expect(read.endpoints).toEqual([
      {
        name: 'Login page',
        group: 'app.example.com',
        url: 'https://app.example.com/login',
        method: 'GET',
        headers: { 'accept-language': 'de' },
        interval: '1m',
        client: { timeout: '10s', 'ignore-redirect': true },
        conditions: [
          '[STATUS] == 200',
          '[BODY] == pat(*Log in*)',
          '[RESPONSE_TIME] <= 500',
          '[CERTIFICATE_EXPIRATION] > 48h',
        ],
      },
      {
        name: 'Moved',
        group: 'app.example.com',
        url: 'https://app.example.com/old',
        method: 'GET',
        interval: '1m',
        client: { timeout: '3s', 'ignore-redirect': false },
        conditions: ['[STATUS] >= 200', '[STATUS] <= 299', '[CERTIFICATE_EXPIRATION] > 48h'],
      },
    ]);
    expect(missing).toHaveLength(1);
  });

  test.each<[string, string[]]>([
    ['status: [200, 204]', ['[STATUS] == any(200, 204)']],
    ['status: { min: 200, max: 202 }', ['[STATUS] >= 200', '[STATUS] <= 202']],
    ['jsonpath: { $.state: ok }', ['[BODY].state == ok']],
    ['jsonpath: { "$.items[0].id": 7, $.on: true }', ['[BODY].items[0].id == 7', '[BODY].on == true']],
    [
      'jsonpath: { $.items: { count: 2 }, $.n: { min: 3 } }',
      ['len([BODY].items) == 2', 'has([BODY].n) == true', '[BODY].n >= 3'],
    ],
    ['jsonpath: { $.gone: { exists: false } }', ['[BODY] == pat({*)', 'has([BODY].gone) == false']],
    ['jsonpath: { $.state: [ok, fine] }', ['[BODY].state == any(ok, fine)']],
    ['body: { starts-with: "a*[b]", ends-with: "\\\\" }', ['[BODY] == pat(a\\*\\[b\\]*)', '[BODY] == pat(*\\\\)']],
    ['body: { not: { contains: "$HOME" } }', ['[BODY] != pat(*$HOME*)']],
  ])('%s', async (expectation, conditions) => {
    const { read } = await exported(`checks: [{ name: A, get: "http://127.0.0.1/", expect: { ${expectation} } }]`);
    const own = read.endpoints[0]?.conditions.filter(
      (each) => expectation.startsWith('status') || !each.startsWith('[STATUS]'),
    );
    expect(own).toEqual(conditions);
  });

  test.each([
    'css: h1',
    'header: { x-frame-options: DENY }',
    'content-type: text/html',
    'cookie: sessionid',
    'body: { matches: "a+" }',
    'body: { contains: "a == b" }',
    'body: { contains: " a" }',
    'body: { contains: "a\\nb" }',
    'jsonpath: { "$..id": 1 }',
    'jsonpath: { "$[\'a.b\']": 1 }',
    'jsonpath: { $.a: 1000000 }',
    'jsonpath: { $.a: 1.5 }',
    'jsonpath: { $.a: null }',
    'jsonpath: { $.a: "[STATUS]" }',
    'jsonpath: { $.a: "any(b)" }',
    'jsonpath: { $.a: { type: string } }',
  ])('what they cannot expect is said: %s', async (expectation) => {
    const { read, missing, text } = await exported(
      `checks: [{ name: A, get: "http://127.0.0.1/", expect: { ${expectation} } }]`,
    );
    expect(read.endpoints[0]?.conditions).toEqual(['[STATUS] >= 200', '[STATUS] <= 399']);
    const said = missing.find((each) => each.startsWith('The check "A" does not ask there for: '));
    expect(text).toContain(`# - ${said?.replaceAll('$', '$$$$')}`);
  });

  test('names that Gatus takes for the same are told apart, and none holds what it forbids', async () => {
    const names = ['A/b', 'a_B', 'a.b', 'say "so" \\', "say 'so' /"];
    const { read, problems } = await exported(`checks: ${JSON.stringify(names.map((name) => ({ name, get: '/' })))}`);
    expect(problems).toBeUndefined();
    expect(read.endpoints.map(({ name }) => name)).toEqual(['A/b', 'a_B 2', 'a.b 3', "say 'so' /", "say 'so' / 2"]);
  });
});

describe('secrets', () => {
  const secret = `key-${crypto.randomUUID()}`;
  test('stand in the file by the name of their variable', async () => {
    const { text, read } = await exported(
      'checks: [{ name: A, get: /, headers: { authorization: "Bearer ${{ env.API_KEY }}", x-price: "5$" } }]',
      { API_KEY: secret },
    );
    expect(text).not.toContain(secret);
    expect(text).toContain("authorization: 'Bearer ${API_KEY}'");
    expect(text).toContain('# - API_KEY: it is sent by "A"');
    expect(read.endpoints[0]?.headers).toEqual({ 'x-price': '5$', authorization: 'Bearer VALUE_OF_API_KEY' });
  });

  test.each(['query: { key: "${{ env.API_KEY }}" }', 'basic: { username: a, password: "${{ env.API_KEY }}" }'])(
    'a check with one in another place is left out: %s',
    async (part) => {
      const { text, missing, read } = await exported(`checks: [{ name: A, get: /, ${part} }]`, { API_KEY: secret });
      expect(read.endpoints).toEqual([]);
      expect(missing).toEqual(['The check "A" is left out: it sends a secret.']);
      expect(text).not.toContain(secret);
    },
  );

  test('a check that sends the cookies of a session is left out', async () => {
    const { missing, read } = await exported(
      `hosts: { app: https://app.example.com, staging: https://staging.example.com }
sessions: { member: { hosts: [app], post: /login, expect: { cookie: sid } } }
checks: [{ name: A, on: [staging], get: /, cookies-of: { session: member, names: [sid] }, expect: { status: 401 } }]`,
    );
    expect(read.endpoints).toEqual([]);
    expect(missing).toContain('The check "A on staging" is left out: it sends the cookies of a session.');
  });

  test('one in the middle of a body or an expectation is not written', async () => {
    const { text, missing } = await exported(
      'checks: [{ name: A, post: /, json: { a: ["x${{ env.API_KEY }}y"] } }, { name: B, get: /, expect: { body: { contains: "x${{ env.API_KEY }}y" } } }]\nuptime: { only: [A, B] }',
      { API_KEY: secret },
    );
    expect(text).not.toContain(secret);
    expect(missing).toContain('The check "A" is left out: it sends a secret.');
    expect(missing).toContain('The check "B" does not ask there for: body containing "x${{ env.API_KEY }}y".');
  });
});

test('alerts name their variables, and several of one kind override the first', async () => {
  const { text, read, problems, missing } = await exported(
    `
checks: [{ name: A, get: / }]
alerts:
  - { to: slack, url: "\${{ env.SLACK_URL }}", owner: 'Ada "A"', runbook: "https://example.com/$run" }
  - { to: slack, url: "https://hooks.example/services/T0/B0/xyz", owner: Ben }
  - { to: email, address: [ops@example.com, ada@example.com], from: gate@example.com, smtp: "smtps://gate:hush-hush@mail.example.com" }
  - { to: webhook, url: "http://127.0.0.1:9/hook", secret: "\${{ env.HOOK_SECRET }}" }
  - { to: github }
  - { to: slack, url: "https://hooks.example/services/T0/B0/abc", severities: [medium] }`,
    { SLACK_URL: 'https://hooks.example/services/T0/B0/uvw', HOOK_SECRET: 'whisper-whisper' },
  );
  expect(problems).toBeUndefined();
  for (const hidden of ['uvw', 'xyz', 'abc', 'hush-hush', 'whisper']) expect(text).not.toContain(hidden);
  const { alerting } = read;
  expect(alerting?.slack).toMatchObject({
    'webhook-url': 'VALUE_OF_SLACK_URL',
    'default-alert': {
      description: "Looks first: Ada 'A'. Runbook: https://example.com/$run",
      'send-on-resolved': true,
    },
  });
  expect(alerting?.email).toMatchObject({
    host: 'mail.example.com',
    port: 465,
    username: 'VALUE_OF_SMTP_USERNAME',
    password: 'VALUE_OF_SMTP_PASSWORD',
    to: 'ops@example.com,ada@example.com',
  });
  expect(alerting?.custom).toMatchObject({ url: 'http://127.0.0.1:9/hook' });
  expect(read.endpoints[0]?.alerts?.map(({ type, description }) => [type, description])).toEqual([
    ['slack', undefined],
    ['slack', 'Looks first: Ben'],
    ['email', undefined],
    ['custom', undefined],
    ['github', undefined],
  ]);
  expect(read.endpoints[0]?.alerts?.[1]?.['provider-override']).toEqual({ 'webhook-url': 'VALUE_OF_ALERT_LINE_7_URL' });
  expect(missing).toContain(
    'The alert to slack (line 11) is left out: Gatus knows no severities, and a check that fails is high.',
  );
  expect(missing.some((each) => each.includes('is not signed'))).toBe(true);
});

test('whatever a name, a text or an owner is, the file is one that Gatus takes, and is read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyText({ minLength: 1 }), fc.string({ minLength: 1 }), async (name, words) => {
      const checks = [
        { name: `a${name.toWellFormed()}`, get: '/', expect: { body: { contains: words } } },
        { name: `${words} $HOME \${PATH}`, get: '/$b' },
      ];
      const alerts = [{ to: 'webhook', url: 'http://127.0.0.1:1/', owner: `$OWNER ${words}` }];
      const { read, problems } = await exported(`checks: ${JSON.stringify(checks)}\nalerts: ${JSON.stringify(alerts)}`);
      expect(problems).toBeUndefined();
      expect(read.endpoints[1]?.url).toBe('https://app.example.com/$b');
      expect(read.endpoints[1]?.name).toContain('$HOME ${PATH}');
    }),
    { numRuns: 50 },
  );
});

const bodies = [
  '{"state":"ok","on":true,"n":7,"items":[{"id":7},{"id":8}],"list":["a","b"],"text":"a*b (c) [d]"}',
  '{"state":"no","on":false,"n":70,"items":[],"list":["b"],"text":"$5"}',
  '<h1>Log in</h1>\n<p>a/b * c ? [d] \\ $5</p>',
  'ok',
];
const expectations = [
  'status: 200',
  'status: [204, 200]',
  'status: { min: 201 }',
  'jsonpath: { $.state: ok }',
  'jsonpath: { $.state: [ok, fine] }',
  'jsonpath: { $.state: { not: ok } }',
  'jsonpath: { $.on: true, $.n: 7 }',
  'jsonpath: { $.n: { min: 8 } }',
  'jsonpath: { $.n: { max: 8 } }',
  'jsonpath: { "$.items[0].id": 7 }',
  'jsonpath: { $.items: { count: 2 } }',
  'jsonpath: { $.gone: { exists: false } }',
  'jsonpath: { $.gone: { not: { equals: a } } }',
  'jsonpath: { $.state: { exists: true } }',
  'jsonpath: { $.list: { contains: b } }',
  'jsonpath: { $.text: { contains: "*b (c) [d" } }',
  'jsonpath: { $.text: { starts-with: $ } }',
  'body: ok',
  'body: { contains: Log in }',
  'body: { contains: "* c ? [d] \\\\ $5" }',
  'body: { not: { contains: Log in } }',
  'body: { starts-with: "<h1>", ends-with: "</p>" }',
  'body: { exists: true }',
];

// Where Gatus is not installed, its README is the authority: see gatus-schema.ts.
if (absent('gatus').length === 0)
  test('Gatus itself judges each answer as the gate does', async () => {
    const site = createServer((request, response) => response.end(bodies[Number(request.url?.split('/')[2])]));
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const checks = expectations.flatMap((expectation, row) =>
      bodies.map(
        (_, column) => `  - { name: "${row} ${column}", get: ${base}/${row}/${column}, expect: { ${expectation} } }`,
      ),
    );
    const yaml = `checks:\n${checks.join('\n')}\n`;
    const config = await load(`version: 1\n${yaml}`);
    const { text } = await exported(yaml);
    const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-gatus-'));
    const port = await freePort();
    writeFileSync(join(cwd, 'gatus.yml'), `${text}web: { address: 127.0.0.1, port: ${port} }\nconcurrency: 0\n`);
    const program = start('gatus', [], { cwd, env: { PATH: process.env['PATH'], GATUS_CONFIG_PATH: 'gatus.yml' } });
    try {
      const results = await eventually(async () => {
        const answer = await fetch(`http://127.0.0.1:${port}/api/v1/endpoints/statuses?pageSize=1`);
        const found = (await answer.json()) as { name: string; results: { success: boolean }[] }[];
        return found.length === checks.length && found.every(({ results: each }) => each.length > 0) && found;
      }, [program]);
      const theirs = Object.fromEntries(results.map(({ name, results: [first] }) => [name, first?.success]));
      const ours = Object.fromEntries(
        config.checks.map(({ name, steps: [step] }) => {
          const body = Buffer.from(bodies[Number(name.split(' ')[1])] ?? '');
          const timing = { dnsMs: 0, tcpMs: 0, tlsMs: 0, ttfbMs: 0, downloadMs: 0, totalMs: 0, connected: true };
          const response = { status: 200, url: base, headers: [], setCookies: [], body, redirects: [], timing };
          return [
            name,
            step !== undefined &&
              judgeResponse({ ...step, errorPage: 'allow' }, response as never, new Map()).length === 0,
          ];
        }),
      );
      expect(theirs).toEqual(ours);
    } finally {
      program.child.kill('SIGKILL');
      site.closeAllConnections();
      site.close();
      rmSync(cwd, { recursive: true });
    }
  });

if (absent('gatus').length === 0)
  test('Gatus itself tells a webhook of a check that fails, and of nothing else', async () => {
    const told: Record<string, string>[] = [];
    const site = createServer(async (request, response) => {
      if (request.method === 'POST') told.push((await json(request)) as Record<string, string>);
      response.writeHead(request.url === '/bad' ? 500 : 200).end();
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const alerts = ['Ada "A"', 'Ben'].map((owner) => ({ to: 'webhook', url: `${base}/hook`, owner }));
    const config = await load(`version: 1
checks: [{ name: Good "one", get: ${base}/good }, { name: Bad "one", get: ${base}/bad }]
alerts: ${JSON.stringify(alerts)}
`);
    const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-gatus-'));
    const text = exportGatus(config, { every: '1s' }).files[0]?.text;
    writeFileSync(join(cwd, 'gatus.yml'), `${text}web: { address: 127.0.0.1, port: ${await freePort()} }\n`);
    const program = start('gatus', [], { cwd, env: { PATH: process.env['PATH'], GATUS_CONFIG_PATH: 'gatus.yml' } });
    try {
      await eventually(async () => told.length >= 2, [program]);
      const host = new URL(base).host;
      expect(told.slice(0, 2)).toEqual(
        ["Looks first: Ada 'A'", 'Looks first: Ben'].map((description) => ({
          event: 'opened',
          check: "Bad 'one'",
          host,
          description,
        })),
      );
    } finally {
      program.child.kill('SIGKILL');
      site.closeAllConnections();
      site.close();
      rmSync(cwd, { recursive: true });
    }
  });
