import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { literal } from '../../src/config/language/template.ts';
import { loadConfig, secretsOf } from '../../src/config/load.ts';
import { treeFiles } from '../../src/git/policy-files.ts';
import { diagnostics, failure, load } from './config-file.ts';

const example = readFileSync(new URL('./example.yml', import.meta.url), 'utf8');
const env = {
  DEPLOY_URL: 'https://app.example.com',
  GITHUB_SHA: 'abc123',
  SMOKE_USER: 'ada',
  SMOKE_PASSWORD: 'correct horse',
};

test('budgets of checks and logins, and a rate with room for its answers', async () => {
  const { checks, sessions, latency } = await load(`base-url: http://127.0.0.1:3000
allowed-hosts: [shop.example]
sessions: { s: { post: /login, latency: { errors: 0.5% } } }
checks:
  - { name: A, get: /a, latency: { p95: 600ms, p50: 200ms, errors: 1% } }
  - { name: B, post: /b, latency: write }
  - { name: C, put: "https://shop.example/c", latency: { p95: 1s, write: true } }
latency: { rate: 200/s }`);
  expect(checks.map((check) => check.latency)).toMatchObject([
    { p95Ms: 600, p50Ms: 200, errors: 0.01 },
    { p95Ms: 800 },
    { p95Ms: 1000 },
  ]);
  expect(sessions[0]?.latency).toMatchObject({ errors: 0.005 });
  expect(latency).toMatchObject({ ratePerSecond: 200, maxInFlight: 200 });
});

test('the previous deployment is an origin or found by itself', async () => {
  const config = (url: string) =>
    load(`latency: { compare-url: ${url}, history: .history }`, { OLD: 'https://old.example/' });
  expect((await config('auto')).latency).toMatchObject({ compare: { url: 'auto' }, history: '.history' });
  expect((await config('"${{ env.OLD }}"')).latency.compare).toEqual({
    at: { file: 'gate.yml', line: 1, column: 12 },
    url: 'https://old.example',
  });
});

describe('the example of the design', () => {
  test('gives sessions, checks and limits with their defaults', async () => {
    const config = await load(example, env);
    expect(config).toMatchObject({
      file: 'gate.yml',
      baseUrl: 'https://app.example.com',
      failOn: 'high',
      deadlineMs: 600_000,
      secrets: {
        paths: [
          { at: { file: 'gate.yml', line: 12, column: 11 }, path: 'dist' },
          { at: { file: 'gate.yml', line: 12, column: 17 }, path: '.next/static' },
        ],
        bundles: { file: 'gate.yml', line: 13, column: 3 },
      },
      latency: { ratePerSecond: 4, maxInFlight: 4, onInconclusive: 'warn' },
    });
    expect(config.ready).toMatchObject({
      timeoutMs: 180_000,
      intervalMs: 2000,
      step: { method: 'GET', timeoutMs: 10_000, retries: 0 },
    });
    expect(config.sessions.map(({ name, steps }) => [name, steps.length])).toEqual([
      ['member', 2],
      ['api', 1],
    ]);
    expect(
      config.checks.map(({ name, session, latency, cleanup }) => [name, session, latency?.p95Ms, cleanup.length]),
    ).toEqual([
      ['Login page', undefined, 500, 0],
      ['Dashboard', 'member', 500, 0],
      ['API refuses strangers', undefined, undefined, 0],
      ['Create and delete an order', 'api', undefined, 1],
    ]);
    expect(config.waivers).toMatchObject([{ rule: 'launch/hsts-missing', until: '2027-01-15' }]);
  });

  test('says for each expectation where it stands', async () => {
    const [login, dashboard] = (await load(example, env)).checks;
    expect(login?.steps[0]?.expect).toEqual([
      {
        at: { file: 'gate.yml', line: 38, column: 15 },
        subject: { kind: 'status' },
        predicates: [{ name: 'equals', value: 200 }],
      },
      {
        at: { file: 'gate.yml', line: 38, column: 35 },
        subject: { kind: 'css', selector: 'input[type=password]' },
        predicates: [{ name: 'count', value: 1 }],
      },
    ]);
    expect(dashboard?.steps[0]?.expect[2]).toMatchObject({
      subject: { kind: 'body' },
      predicates: [{ name: 'not', predicates: [{ name: 'contains', value: literal('Traceback') }] }],
    });
  });

  test('knows which values are secret: named so, or used by a session', async () => {
    expect(secretsOf(await load(example, env))).toEqual([
      { value: 'ada', label: 'env.SMOKE_USER' },
      { value: 'correct horse', label: 'env.SMOKE_PASSWORD' },
    ]);
  });

  test('captures of sessions are secret, those of checks are not', async () => {
    const config = await load(example, env);
    expect(config.sessions[0]?.steps[0]?.captures).toMatchObject([{ name: 'csrf', secret: true }]);
    expect(config.checks[3]?.steps[0]?.captures).toMatchObject([{ name: 'id', secret: false }]);
  });
});

describe('a variable that a session uses', () => {
  test('is secret in every check too', async () => {
    const config = await load(
      [
        'base-url: https://app.example.com',
        'sessions: { s: { post: /in, json: { user: "${{ env.WHO }}" } } }',
        'checks: [{ name: Greets, get: /, expect: { body: { contains: "${{ env.WHO }} ${{ env.PLACE }}" } } }]',
      ].join('\n'),
      { WHO: 'grace', PLACE: 'here' },
    );
    const [contains] = config.checks[0]?.steps[0]?.expect[0]?.predicates ?? [];
    expect(contains).toMatchObject({
      value: { parts: [{ name: 'WHO', secret: true }, { text: ' ' }, { name: 'PLACE', secret: false }] },
    });
  });

  test('is not looked into again for expressions', async () => {
    const config = await load('checks: [{ name: A, post: "https://a.example/", body: "${{ env.X }}" }]', {
      X: '${{ captured.x }} ${{ env.Y }}',
    });
    expect(config.checks[0]?.steps[0]?.body).toEqual({
      kind: 'text',
      text: { parts: [{ kind: 'env', name: 'X', value: '${{ captured.x }} ${{ env.Y }}', secret: false }] },
    });
  });
});

describe('values that must not be shipped', () => {
  const file = 'secrets: { logs: [ci.log], env-values: [STRIPE] }';

  test('are secrets of the run', async () => {
    const config = await load(file, { STRIPE: ' long enough\n' });
    expect(config.secrets).toMatchObject({ paths: [], logs: [{ path: 'ci.log' }], envValues: [{ name: 'STRIPE' }] });
    expect(secretsOf(config)).toEqual([{ label: 'env.STRIPE', value: 'long enough' }]);
  });

  test('may be empty in a run of secrets alone, as a fork has them, but not unset', async () => {
    const request = { unsetAllowed: true };
    expect((await load(file, { STRIPE: '' }, {}, request)).secrets?.envValues).toMatchObject([{ value: '' }]);
    await expect(load(file, {}, {}, request)).rejects.toThrow('STRIPE is not set');
    await expect(load(file, { STRIPE: '' })).rejects.toThrow('STRIPE is set but empty');
  });
});

describe('what wins over the file', () => {
  test('a run of secrets alone needs no base URL, which only the event of a deployment brings', async () => {
    const file = 'checks: [{ name: A, get: /a }]';
    await expect(load(file)).rejects.toThrow('there is no "base-url" to put it on');
    await expect(load(file, {}, {}, { unsetAllowed: true })).resolves.toMatchObject({ checks: [{ name: 'A' }] });
  });

  test('a base URL given makes an unset variable in base-url no mistake', async () => {
    const config = await load(
      'base-url: ${{ env.NOT_SET }}\nchecks: [{ name: A, get: /a }]',
      {},
      { baseUrl: 'https://new.example.com/' },
    );
    expect(config.baseUrl).toBe('https://new.example.com');
  });

  test('fail-on given', async () => {
    expect((await load('fail-on: blocker', {}, { failOn: 'medium' })).failOn).toBe('medium');
  });

  test('routes become sampled checks besides those of the file', async () => {
    const config = await load(
      'checks: [{ name: Home, get: / }]',
      {},
      { baseUrl: 'https://a.example', routes: ['/pricing', '', ' /api?x=1 ', '/pricing'] },
    );
    expect(config.checks.map(({ name, latency }) => [name, latency?.p95Ms])).toEqual([
      ['Home', undefined],
      ['GET /pricing', 500],
      ['GET /api?x=1', 500],
    ]);
    expect(config.checks[1]?.steps).toMatchObject([
      { method: 'GET', target: literal('/pricing'), expect: [], retries: 2 },
    ]);
  });

  test('a route that is no path, or has no base URL, is a mistake', async () => {
    expect(
      await diagnostics('', {}, { baseUrl: 'https://a.example', routes: ['/ok', 'pricing', '//evil.example'] }),
    ).toEqual([
      'action input "routes":2:1  "pricing" is not a path; one path a line, such as /pricing',
      'action input "routes":3:1  "//evil.example" is not a path; one path a line, such as /pricing',
    ]);
    expect(await diagnostics('', {}, { routes: ['/a'] })).toEqual([expect.stringContaining('there is no base URL')]);
  });

  test('a base URL given with a path is a mistake', async () => {
    expect(await diagnostics('', {}, { baseUrl: 'https://a.example/app' })).toEqual([
      expect.stringContaining('must be an origin only'),
    ]);
  });
});

describe('the file itself', () => {
  const unread = { file: '.github/launch-gate.yml', overrides: {} };

  test('may be missing unless the user named it', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'launch-gate-config-'));
    const nowhere = { ...unread, files: treeFiles({ cwd }) };
    try {
      const config = await loadConfig({ ...nowhere, explicit: false }, { cwd, env: {} });
      expect(config).toMatchObject({ file: undefined, checks: [], failOn: 'high' });
      await expect(loadConfig({ ...nowhere, explicit: true }, { cwd, env: {} })).rejects.toMatchObject({
        code: 'CONFIG_UNREADABLE',
        exitCode: 2,
        message: '.github/launch-gate.yml cannot be read: it does not exist',
      });
      await expect(loadConfig({ ...nowhere, file: '.', explicit: false }, { cwd, env: {} })).rejects.toMatchObject({
        message: '. cannot be read: it is not a file',
      });
    } finally {
      await rm(cwd, { recursive: true });
    }
  });

  test.each(['', '# only a comment\n', '\ufeff\r\n'])('without content is no configuration: %j', async (content) => {
    expect(await load(content)).toMatchObject({ file: undefined, checks: [] });
  });

  test('is refused over 1 MB, and when it is not UTF-8', async () => {
    expect((await failure(`# ${'x'.repeat(1_000_000)}`)).message).toContain('larger than 1 MB');
    expect((await failure(Uint8Array.of(0x61, 0x3a, 0xff))).message).toContain('not UTF-8');
  });

  test('may have a byte order mark, CRLF and characters of any width before a mistake', async () => {
    const crlf = '\ufeffchecks:\r\n  - { name: "a 🚀 é 漢", gett: /x }\r\n';
    expect((await failure(crlf)).message.split('\n').slice(0, 4)).toEqual([
      'gate.yml:2:24  unknown key "gett" in check "a 🚀 é 漢"; did you mean "get"?',
      '  1 | checks:',
      '  2 |   - { name: "a 🚀 é 漢", gett: /x }',
      '    |                        ^^^^',
    ]);
  });

  test('may use anchors and aliases', async () => {
    const config = await load(
      'base-url: https://a.example\nchecks:\n  - { name: A, get: /a, expect: &ok { status: 200 } }\n  - { name: B, get: /b, expect: *ok }',
    );
    expect(config.checks[1]?.steps[0]?.expect).toMatchObject([
      { subject: { kind: 'status' }, predicates: [{ value: 200 }] },
    ]);
  });

  test('scalars are sent and compared as text the way they were written', async () => {
    const config = await load(
      'checks: [{ name: A, post: "https://a.example/", form: { zip: 007, ok: True }, expect: { css: { .price: 1.50 } } }]',
    );
    expect(config.checks[0]?.steps[0]).toMatchObject({
      body: {
        fields: [
          ['zip', literal('007')],
          ['ok', literal('True')],
        ],
      },
      expect: [{ predicates: [{ name: 'equals', value: literal('1.50') }] }],
    });
  });
});
