import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Config } from '../../src/config/config.ts';
import { expandConfig } from '../../src/config/load.ts';
import { treeFiles } from '../../src/git/policy-files.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { diagnostics, failure, load } from './config-file.ts';

const env = { USER_NAME: 'ada', PASS_WORD: 'correct horse', OTP: ['JBSWY3DP', 'EHPK3PXP'].join(''), BAD: 'no base32!' };
const base = `base-url: https://a.example
hosts: { preview: "https://preview.example" }
vars: { shop: /shops/7 }
sessions:
  owner: { headers: { x-user: owner } }
  member: { headers: { x-user: member } }
`;
const check = (rest: string) => `${base}checks: [{ name: A, ${rest} }]`;

describe('one mistake each', () => {
  test.each([
    [
      'an unknown role',
      'get: /, as: { membr: { status: 200 } }',
      'unknown role "membr" in check "A"; did you mean "member"?',
    ],
    [
      'an expectation beside roles',
      'get: /, expect: { status: 200 }, as: { owner: { status: 200 } }',
      '"expect" stands beside "as"',
    ],
    [
      'a capture beside roles',
      'get: /, capture: { a: { status: true } }, as: { owner: { status: 200 } }',
      'several answers have no one value',
    ],
    ['no roles', 'get: /, as: {}', 'a mapping of roles and what is expected for each'],
    ['roles and latency', 'get: /, latency: read, as: { owner: { status: 200 } }', 'asks for each role'],
    ['an unknown host', 'get: /, on: [previw]', 'unknown host "previw" in check "A"; did you mean "preview"?'],
    ['an unknown var', 'get: "/${{ vars.shp }}"', '"vars" has no "shp"; did you mean "shop"?'],
    ['a one-time code from what is none', 'post: /, form: { code: "${{ totp.BAD }}" }', 'BAD holds no base32 secret'],
    ['a one-time code from nothing', 'post: /, form: { code: "${{ totp.NONE }}" }', 'NONE is not set'],
    ['a colon in a user name', 'get: /, basic: { username: "a:b", password: c }', 'must not hold ":"'],
    [
      'two authorizations',
      'get: /, headers: { Authorization: x }, basic: { username: a, password: c }',
      'two of the header',
    ],
    ['two bodies', 'post: /, form: { a: b }, multipart: { a: b }', 'has two bodies, "form" and "multipart"'],
    ['a file without content', 'post: /, multipart: { a: { file: b.txt } }', '"a" of check "A" needs "content"'],
    ['a cookie attribute that is none', 'get: /, expect: { cookie: { a: { secur: true } } }', 'did you mean "secure"?'],
    ['a SameSite that is none', 'get: /, expect: { cookie: { a: { samesite: relaxed } } }', 'strict, lax or none'],
    ['an attribute beside a header', 'get: /, expect: { header: { a: { attribute: b } } }', 'unknown key "attribute"'],
    ['a capture of two things', 'get: /, capture: { a: { body: true, status: true } }', 'needs exactly one of'],
    ['a first event of no body', 'head: /, first-event: 1s', 'waits for a body, and "head" asks for none'],
    ['two times for a first event', 'get: /, first-event: 1s, timeout: 2s', '"timeout" stands beside "first-event"'],
    ['a first event without a unit', 'get: /, first-event: 5', 'a duration with its unit'],
    ['a first event of a page', 'page: /, first-event: 5s', '"first-event" stands beside "page"'],
    ['an empty list of values', 'post: /, form: { a: [] }', 'a list of texts, with at least one'],
    ['a list in a list', 'get: /, query: { a: [[b]] }', '"a" of check "A" must be text'],
    ['a list of header values', 'get: /, headers: { a: [b, c] }', '"a" of check "A" must be text, not a list'],
    ['a list with half a file', 'post: /, multipart: { a: [b, { file: c.txt }] }', 'needs "content"'],
    ['an expression in a list', 'get: /, query: { a: [b, "${{ env.NONE }}"] }', 'NONE is not set'],
    [
      'an encoding that is none',
      'get: /, capture: { a: { cookie: b, decode: base64 } }',
      'must be percent, not "base64"',
    ],
    ['a function that is none', 'post: /, body: "a=${{ escape(env.PASS_WORD) }}"', 'or percent(env.NAME)'],
    ['a function that is not closed', 'post: /, body: "a=${{ percent(env.PASS_WORD }}"', 'unknown expression'],
    [
      'a function around nothing known',
      'post: /, body: "a=${{ percent(captured.x) }}"',
      'nothing before this captures "x"',
    ],
    ['a page for roles', 'page: /, as: { owner: { status: 200 } }', '"as" stands beside "page"'],
  ])('%s', async (_, rest, message) => {
    const told = await diagnostics(check(rest), env);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(message);
    expect(told.join()).not.toContain(env.BAD);
  });

  test.each([
    [
      'roles in a session',
      'sessions: { a: { get: "https://a.example/", as: { stranger: { status: 200 } } } }',
      'unknown key "as"',
    ],
    [
      'a session called stranger',
      'sessions: { stranger: { headers: { a: b } } }\nchecks: [{ name: A, get: "https://a.example/", as: { stranger: { status: 200 } } }]',
      'is who has no session',
    ],
    ['a key alone', 'defaults: { tls: { key: a.pem } }', '"tls" has a "key" and no "cert"'],
    [
      'a certificate alone',
      'hosts: { a: { url: "https://a.example", tls: { cert: a.pem } } }',
      'gate.yml:1:41  "tls" has a "cert" and no "key"',
    ],
    ['no file at all', 'defaults: { tls: {} }', 'gate.yml:1:13  "tls" needs "ca", or "cert" and "key"'],
    [
      'a key of tls that is none',
      'defaults: { tls: { crt: a.pem } }',
      'unknown key "crt" in "tls" of "defaults"; did you mean "cert"?',
    ],
    ['a path from a variable that is not set', 'defaults: { tls: { ca: "${{ env.NONE }}" } }', 'NONE is not set'],
    ['a host without its url', 'hosts: { a: { tls: { ca: a.pem } } }', '"a" of "hosts" needs "url"'],
    ['a host with a path in its url', 'hosts: { a: { url: "https://a.example/x" } }', 'must be an origin only'],
    ['a host with a path', 'hosts: { a: "https://a.example/x" }', 'must be an origin only'],
    ['a var of a var', 'vars: { a: b, c: "${{ vars.a }}" }', '"vars" has no "a"'],
    ['a var of a capture', 'vars: { c: "${{ captured.a }}" }', 'nothing before this captures "a"'],
    ['a path without any host', 'sessions: { a: { get: /login } }', 'there is no "base-url"'],
  ])('%s', async (_, file, message) => {
    expect((await diagnostics(file, env)).join('\n')).toContain(message);
  });
});

test('a host takes over the files of TLS that it does not name', async () => {
  const { tls, hosts } = await load(
    `defaults: { tls: { ca: ca.pem, cert: c.pem, key: "\${{ env.FILE }}" } }
hosts: { a: "https://a.example", b: { url: "https://b.example", tls: { ca: b.pem } }, c: { url: "https://c.example", tls: { cert: d.pem, key: e.pem } } }
checks: [{ name: A, on: [a, b, c], get: / }]`,
    { FILE: '/run/key.pem' },
  );
  const key = '/run/key.pem';
  expect(tls?.defaults).toMatchObject({ ca: 'ca.pem', cert: 'c.pem', key, at: { line: 1, column: 13 } });
  expect([...(hosts ?? [])].map(([name]) => name)).toEqual(['a', 'b', 'c']);
  expect([...(tls?.hosts ?? [])]).toMatchObject([
    ['https://b.example', { ca: 'b.pem', cert: 'c.pem', key }],
    ['https://c.example', { ca: 'ca.pem', cert: 'd.pem', key: 'e.pem' }],
  ]);
});

test('a session may log in at the hosts alone', async () => {
  const file =
    'hosts: { a: "https://a.example" }\nsessions: { m: { get: /login } }\nchecks: [{ name: A, session: m, on: [a], get: / }]';
  expect((await load(file)).checks).toMatchObject([
    { name: 'A on a', on: { host: 'a', baseUrl: 'https://a.example' } },
  ]);
});

test('a variable that a session uses by way of vars is a secret', async () => {
  const { checks } = await load(
    'base-url: https://a.example\nvars: { who: "${{ env.USER_NAME }}" }\nsessions: { m: { post: /login, form: { user: "${{ vars.who }}" } } }\nchecks: [{ name: A, get: "/${{ env.USER_NAME }}" }]',
    env,
  );
  expect(checks[0]?.steps[0]?.target.parts[1]).toMatchObject({ secret: true });
});

describe('--only', () => {
  const file = `${base}checks:
  - { name: Home, tags: [critical], get: / }
  - { name: Login, on: [preview], get: /login }
  - { name: Other, tags: [slow, critical], get: /other }`;
  const only = async (...labels: string[]) => (await load(file, env, { only: labels })).checks.map(({ name }) => name);

  test('chooses by tag, by name, and by the name of one that is asked of hosts', async () => {
    expect(await only('critical')).toEqual(['Home', 'Other']);
    expect(await only('slow', 'Home')).toEqual(['Home', 'Other']);
    expect(await only('Login')).toEqual(['Login on preview']);
    expect(await only('Login on preview')).toEqual(['Login on preview']);
  });

  test('refuses what no check has', async () => {
    const error = await failure(file, env, { only: ['Home', 'critcal'] });
    expect(error).toMatchObject({ code: 'USAGE', exitCode: 2 });
    expect(error.message).toBe('--only critcal: no check has this tag or name; did you mean "critical"?');
  });
});

describe('what will be sent, written out', () => {
  async function expanded(file: string, variables: Record<string, string> = env): Promise<string> {
    const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-expand-'));
    try {
      writeFileSync(join(cwd, 'gate.yml'), file);
      const redactor = createRedactor();
      return await expandConfig(
        { file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles({ cwd }) },
        { cwd, env: variables, redactor },
      );
    } finally {
      rmSync(cwd, { recursive: true });
    }
  }
  /** Without the places, which differ, and with texts beside each other as one. */
  const meaning = (config: Config) =>
    JSON.stringify(config, (key, value) => (key === 'at' ? undefined : value)).replaceAll(
      '"},{"kind":"text","text":"',
      '',
    );
  const same = async (file: string, variables: Record<string, string> = env) => {
    const text = await expanded(file, variables);
    expect(meaning(await load(text, variables))).toBe(meaning(await load(file, variables)));
    return text;
  };

  test('is a configuration that means the same, with presets, vars and aliases gone', async () => {
    const text = await same(`base-url: https://a.example
vars: { shop: "/shops/\${{ env.USER_NAME }}", version: 1.50 }
sessions:
  m: { preset: django, username: "\${{ env.USER_NAME }}", password: "\${{ env.PASS_WORD }}" }
checks:
  - &a { name: A, session: m, get: "\${{ vars.shop }}/x", headers: { x: 1.50, y: "\${{ vars.version }}" }, expect: { header: { z: 1.10 } } }
  - { name: B, steps: [{ post: "\${{ vars.shop }}", json: { a: 1.50, b: yes, c: null } }] }
`);
    expect(text).not.toMatch(/vars|preset|&a/);
    expect(text).toContain('get: /shops/${{ env.USER_NAME }}/x');
    expect(text).toContain('csrfmiddlewaretoken');
    expect(text).not.toContain(env.PASS_WORD);
  });

  test('keeps what percent() is put around, also where that is a var', async () => {
    const text = await same(`base-url: https://a.example
vars: { who: "a b&\${{ env.USER_NAME }}" }
checks: [{ name: A, post: /, body: "x=\${{ percent(vars.who) }}&y=\${{ percent(env.PASS_WORD) }}" }]
`);
    expect(text).toContain('x=a%20b%26${{ percent(env.USER_NAME) }}&y=${{ percent(env.PASS_WORD) }}');
  });

  test('hides a secret that was written into the file as it is', async () => {
    const text = await expanded(
      'sessions: { m: { headers: { x: "${{ env.PASS_WORD }}" } } }\nchecks: [{ name: A, get: "https://a.example/", headers: { y: "a correct horse b" } }]',
    );
    expect(text).not.toContain('correct horse');
    expect((await load(text, env)).checks).toHaveLength(1);
  });

  test('keeps whatever text a var holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (value) => {
        fc.pre(!value.includes('${{') && !/\p{Cc}|\p{Cs}/u.test(value));
        await same(
          `base-url: https://a.example\nvars: { v: ${JSON.stringify(value)} }\nchecks: [{ name: A, post: /, body: "<\${{ vars.v }}>" }]`,
        );
      }),
      { numRuns: 40 },
    );
  });
});
