import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseSync } from 'oxc-parser';
import { stringify } from 'yaml';
import { anyText } from '../../any-text.ts';
import { exported, k6Version } from './bench.ts';

const yamlOf = (more: object) => stringify({ version: 1, 'base-url': 'https://app.example.com', ...more });

function parsed(script: string) {
  const { errors, program, comments } = parseSync('load.js', script, { sourceType: 'module' });
  expect(errors).toEqual([]);
  return { program, comments };
}

/** What `k6 inspect` reads out of a script, which it has to run for that. */
function inspected(script: string): { thresholds: Record<string, string[]>; scenarios: Record<string, object> } {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-k6-'));
  try {
    writeFileSync(join(folder, 'load.js'), script);
    const { status, stdout, stderr } = spawnSync('k6', ['inspect', join(folder, 'load.js')], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const withK6 = k6Version === undefined ? test.skip : test;

describe('whatever a configuration holds', () => {
  const evil = [
    '*/ }); throw 1; /*',
    '`${process.exit()}` ${__ENV.SECRET}',
    '"); import("x"); //',
    'line\nbreak\r\n\u2028\u2029 // end',
    '</script><!--',
    '\\',
    '\u202eright to left\u2066',
    '__proto__',
    'constructor',
    'a::b {x:y,z} [0]',
    '日本語',
    '💥',
  ];

  test('names, paths and bodies are text in the script and nothing else', async () => {
    const checks = evil.map((text, index) => {
      // The configuration refuses these two as keys.
      const key = /^(__proto__|constructor)$/.test(text) ? `a ${text}` : text;
      return {
        name: `${index} ${text}`,
        post: `/x?q=${encodeURIComponent(text)}`,
        headers: { 'x-test': 'a"b' },
        query: { [key]: text },
        json: { [key]: [text, { [key]: text }] },
        expect: { body: { not: { contains: text } }, jsonpath: { [`$[${JSON.stringify(text)}]`]: text } },
      };
    });
    const { script } = await exported(yamlOf({ checks }));
    const { program, comments } = parsed(script);
    // Only functions, constants, imports and exports stand at the top, and none has a name of the configuration.
    const kinds = new Set(program.body.map(({ type }) => type));
    expect([...kinds].toSorted()).toEqual([
      'ExportNamedDeclaration',
      'FunctionDeclaration',
      'ImportDeclaration',
      'VariableDeclaration',
    ]);
    expect(comments.filter(({ type }) => type === 'Line').every(({ value }) => !/[\n\u2028]/.test(value))).toBe(true);
    expect(script).not.toMatch(/[\u2028\u2029\u202e\u2066]/);
    if (k6Version !== undefined) expect(Object.keys(inspected(script).thresholds)).toHaveLength(2 * evil.length);
  });

  test('any text can stand anywhere', async () => {
    const text = anyText({ minLength: 1, maxLength: 30 }).filter((value) => !value.includes('${{'));
    await fc.assert(
      fc.asyncProperty(text, text, text, async (name, value, key) => {
        const checks = [{ name, post: '/x', form: { [key]: value }, expect: { body: { contains: value } } }];
        const yaml = yamlOf({ checks });
        let script: string;
        try {
          script = (await exported(yaml)).script;
        } catch {
          return; // no configuration
        }
        parsed(script);
        expect(script).not.toContain('*/ ');
      }),
      { numRuns: 60 },
    );
  });

  test('500 checks are one script, and each has a tag of its own', async () => {
    const checks = Array.from({ length: 500 }, (_, index) => ({
      name: index % 2 ? `Check ${'!'.repeat(index)}` : `Orders ${index}`,
      get: `/orders/${index}`,
      ...(index % 3 === 0 && { latency: 'read' }),
    }));
    const { script } = await exported(yamlOf({ checks }));
    parsed(script);
    const ids = Array.from(script.matchAll(/runCheck\(\{ id: "([^"]+)"/g), ([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(500);
    expect(ids.filter((id) => !/^[a-z0-9-]{1,60}$/.test(id))).toEqual([]);
    if (k6Version === undefined) return;
    const { scenarios, thresholds } = inspected(script);
    expect(Object.keys(scenarios).toSorted()).toEqual(['once', 'sampled']);
    expect(Object.keys(thresholds)).toHaveLength(1000 + 167);
  });

  test('the same configuration gives the same script', async () => {
    const yaml = yamlOf({ checks: [{ name: 'A', get: '/', latency: 'read' }] });
    expect((await exported(yaml)).script).toBe((await exported(yaml)).script);
  });
});

describe('secrets', () => {
  const secret = ['s3cr3t', 'value', '1234567'].join('-');
  const yaml = yamlOf({
    'protection-bypass': '${{ env.BYPASS_SECRET }}',
    sessions: {
      member: {
        basic: { username: 'ada', password: '${{ env.STAGING }}' },
        post: '/login',
        form: { password: 'x${{ env.SMOKE_PASSWORD }}y' },
      },
    },
    checks: [
      { name: 'A', session: 'member', post: '/a', body: 'before ${{ env.API_TOKEN }} after' },
      {
        name: 'B',
        post: '/b',
        json: { deep: [{ key: '${{ env.API_TOKEN }}' }] },
        sign: { scheme: 'stripe', secret: '${{ env.SIGNING }}' },
      },
      { name: 'C', get: '/c?key=${{ percent(env.API_TOKEN) }}', expect: { body: { contains: '${{ env.PLAIN }}' } } },
    ],
  });
  const names = ['API_TOKEN', 'BYPASS_SECRET', 'PLAIN', 'SIGNING', 'SMOKE_PASSWORD', 'STAGING'];
  const env = Object.fromEntries(names.map((name) => [name, `${secret}-${name}`]));

  test('stand in the script and its manifest by name, wherever they are used', async () => {
    const { script, manifest, missing } = await exported(yaml, { kubernetes: '2', users: '4', for: '1m' }, env);
    for (const text of [script, manifest ?? '', missing.join('\n')]) expect(text).not.toContain(secret);
    expect(script).toContain('text("before " + __ENV.API_TOKEN + " after")');
    expect(script).toContain('target: "/c?key=" + encodeURIComponent(__ENV.API_TOKEN)');
    expect(script).toContain(`const variables = ${JSON.stringify(names).replaceAll(',', ', ')};`);
    expect(script).toContain('label: "GET /c"');
    expect(manifest?.match(/secretKeyRef/g)).toHaveLength(names.length);
  });

  test('need not be set, and do not change the script', async () => {
    expect((await exported(yaml)).script).toBe((await exported(yaml, {}, env)).script);
  });
});

describe('what k6 cannot do', () => {
  const yaml = yamlOf({
    sessions: { admin: { post: '/otp', form: { code: '${{ totp.OTP }}' } } },
    launch: { canonical: 'https://app.example.com', headers: true },
    checks: [
      { name: 'Page', page: '/' },
      { name: 'Stream', get: '/events', 'first-event': '2s' },
      { name: 'Admin', session: 'admin', get: '/admin' },
      {
        name: 'Home',
        get: '/',
        expect: {
          css: { 'h1:nth-child(2n)': { exists: true }, h1: 'Hello' },
          body: { matches: '\\pL+' },
          jsonpath: { '$.list[?length(@.id) == 1]': { count: 1 }, '$.id': 123456789012345678901n },
        },
      },
      { name: 'Capture', steps: [{ get: '/', capture: { x: { regex: '(?i)\\w+' } } }, { get: '/${{ captured.x }}' }] },
    ],
  });

  test('is said one by one, and stands at the top of the script', async () => {
    const { script, missing } = await exported(yaml);
    expect(missing).toEqual([
      'The session "admin" is left out: k6 cannot make the one-time code of OTP.',
      'The check "Page" is left out: k6 cannot open a page in a browser without its browser module.',
      'The check "Stream" is left out: k6 cannot read a stream of events before it ends.',
      'The check "Admin" is left out: k6 cannot log in to its session "admin".',
      expect.stringMatching(/^The check "Home" does not judge h1:nth-child\(2n\) present: k6 cannot be sure/),
      expect.stringMatching(/^The check "Home" does not judge body matching \\pL\+: k6 cannot be sure/),
      expect.stringMatching(
        /^The check "Home" does not judge \$\.list\[\?length\(@\.id\) == 1\] found once: k6 cannot look up/,
      ),
      'The check "Home" does not judge $.id 123456789012345678901: k6 cannot write a whole number beyond 2^53.',
      expect.stringMatching(/^The check "Capture" is left out: k6 cannot be sure that/),
      expect.stringMatching(/^Most pages that are not what their status says/),
      'The checks of "launch" are made only by "launch-gate run launch".',
    ]);
    const head = script.slice(0, script.indexOf('import '));
    for (const sentence of missing) expect(head).toContain(`// - ${sentence}\n`);
    expect(script).toContain('// not judged: body matching');
    expect(script).toContain('css(answer, "h1")');
  });

  test('sessions between hosts, their cookies elsewhere, and the burst are left out', async () => {
    const member = { hosts: ['app', 'www'], post: '/login', expect: { cookie: 'sid' } };
    const taken = { 'cookies-of': { session: 'member', names: ['sid'] }, get: '/', expect: { status: 401 } };
    const { script, missing } = await exported(
      yamlOf({
        'base-url': 'http://127.0.0.1:1',
        hosts: { app: 'https://app.example.com', www: 'https://www.example.com', staging: 'https://s.example.com' },
        sessions: { member },
        checks: [
          { name: 'Home', get: '/' },
          { name: 'Inside', session: 'member', on: ['www'], get: '/' },
          { name: 'Staging', on: ['staging'], ...taken },
        ],
        burst: { checks: ['Home'] },
      }),
    );
    expect(missing.slice(0, 3)).toEqual([
      'The session "member" is left out: k6 cannot keep one login for several hosts.',
      'The check "Inside on www" is left out: k6 cannot log in to its session "member".',
      expect.stringMatching(/^The check "Staging on staging" is left out: k6 cannot /),
    ]);
    expect(missing.at(-1)).toMatch(/^The "burst" is made only by "launch-gate run"/);
    expect(script).not.toContain('"sid"');
  });

  test('a configuration of which nothing can be written is a mistake', async () => {
    await expect(exported(yamlOf({ checks: [{ name: 'Page', page: '/' }] }))).rejects.toMatchObject({
      code: 'NOTHING_TO_DO',
      message: expect.stringContaining('The check "Page" is left out'),
    });
  });
});

describe('how much is asked', () => {
  const checks = [
    { name: 'Home', get: '/', latency: { p95: '400ms', p50: '100ms', errors: '2%' } },
    { name: 'Plain', get: '/plain' },
    { name: 'Write', post: '/write' },
    { name: 'Allowed', post: '/allowed', watch: true },
  ];
  const yaml = (more = {}) => yamlOf({ checks, ...more });
  const refused = (options: object) =>
    exported(yaml(), options).then(
      () => 'accepted',
      ({ code, message }) => `${code} ${message}`,
    );

  withK6('the configured rate for what has a budget, once for all else', async () => {
    const { scenarios, thresholds } = inspected((await exported(yaml({ latency: { rate: '7/s' } }))).script);
    expect(scenarios).toMatchObject({
      once: { executor: 'per-vu-iterations', vus: 1, iterations: 1 },
      sampled: { executor: 'constant-arrival-rate', rate: 7, timeUnit: '1s', duration: '18s' },
    });
    expect(thresholds).toMatchObject({
      'check_passed{check:home}': ['rate>=0.98'],
      'check_duration{check:home}': ['p(95)<=400', 'med<=100'],
      'check_passed{check:plain}': ['rate>=1'],
      'check_runs{check:plain}': ['count>0'],
    });
    const slow = inspected((await exported(yaml({ latency: { rate: '30/m' } }), { for: '90s' })).script);
    expect(slow.scenarios['sampled']).toMatchObject({ rate: 30, timeUnit: '1m0s', duration: '1m30s' });
  });

  withK6('virtual users take the checks that may be repeated; the others run once', async () => {
    const { script, missing } = await exported(yaml(), { users: '20', for: '2m' });
    expect(missing[0]).toMatch(/^The check "Write" runs once, and not with every user/);
    expect(inspected(script).scenarios).toMatchObject({
      once: { iterations: 1 },
      users: { executor: 'constant-vus', vus: 20, duration: '2m0s' },
    });
    expect(script).toContain('for (const take of [check1, check2, check4]) take();');
    expect(script).toContain('for (const take of [check3]) take();');
    const { scenarios } = inspected((await exported(yaml(), { stages: '1m:10,5m:50,1m:0' })).script);
    expect(scenarios['users']).toMatchObject({
      executor: 'ramping-vus',
      stages: [
        { duration: '1m0s', target: 10 },
        { duration: '5m0s', target: 50 },
        { duration: '1m0s', target: 0 },
      ],
    });
  });

  test('users who would have nothing to do are a mistake', async () => {
    const writes = yamlOf({ checks: [{ name: 'Write', post: '/' }] });
    await expect(exported(writes, { users: '2', for: '1m' })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('and there is none'),
    });
  });

  test.each([
    [{ users: '10' }, 'USAGE --users needs --for'],
    [{ users: '0', for: '1m' }, 'USAGE --users needs a whole number from 1 to 100000, not "0"'],
    [{ users: '1e3', for: '1m' }, 'USAGE --users needs a whole number'],
    [{ users: '10', for: '2' }, 'USAGE --for needs a time from 1ms to 24h with its unit'],
    [{ stages: '1m:10', users: '1' }, 'USAGE --stages says how many users there are'],
    [{ stages: '1m' }, 'USAGE --stages is a list of times and users'],
    [{ stages: '1m:10,' }, 'USAGE --stages is a list of times and users'],
    [{ stages: '1m:0' }, 'USAGE --stages never has a user'],
    [{ stages: '1m:2', kubernetes: '4' }, 'USAGE --kubernetes 4 is more than the 2 users'],
    [{ kubernetes: 'x' }, 'USAGE --kubernetes needs a whole number'],
  ])('%j is refused', async (options, words) => {
    expect(await refused(options)).toContain(words);
  });
});

test('cleanup that needs what its check captured runs after it, any other at the end', async () => {
  const { script } = await exported(
    yamlOf({
      checks: [
        {
          name: 'Own',
          post: '/a',
          capture: { id: { jsonpath: '$.id' } },
          cleanup: [{ delete: '/a/${{ captured.id }}' }],
        },
        { name: 'All', post: '/b', cleanup: [{ delete: '/b' }] },
      ],
    }),
  );
  const [, teardown = ''] = script.split('export function teardown');
  expect(teardown).toContain('target: "/b"');
  expect(teardown).not.toContain('captured.id');
  expect(script.slice(0, -teardown.length)).toContain('target: "/a/" + value("id")');
});
