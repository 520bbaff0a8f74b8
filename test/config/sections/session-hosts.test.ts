import { describe, expect, test } from '@jest/globals';
import { takenAway } from '../../../src/config/taken-cookies.ts';
import { dryRun } from '../../../src/pillars/smoke/dry-run.ts';
import { diagnostics, load } from '../config-file.ts';

const base = `base-url: https://app.example.com
hosts:
  app: https://app.example.com
  www: https://www.example.com
  staging: https://staging.example.com
  open: http://open.example.com
  local: http://staging.localhost:8080
sessions:
  member: { hosts: [app, www], post: /login, form: { user: ada }, expect: { cookie: sid } }
  here: { hosts: [base-url], post: /login }
  anywhere: { post: /login }
`;
const check = (rest: string) => `${base}checks: [{ name: A, ${rest} }]`;
const taken = 'cookies-of: { session: member, names: [sid] }';
const refusal = 'expect: { status: [302, 401] }';

describe('the hosts of a session', () => {
  test('are names of "hosts", and base-url', async () => {
    const { sessions } = await load(check('get: /'));
    expect(sessions.map(({ hosts }) => hosts)).toEqual([
      [
        ['app', 'https://app.example.com'],
        ['www', 'https://www.example.com'],
      ],
      [['base-url', 'https://app.example.com']],
      undefined,
    ]);
  });

  test.each([
    ['session: member, on: [www], get: /'],
    ['session: member, get: /'],
    ['session: here, get: /'],
    ['session: anywhere, on: [staging], get: /'],
    ['get: /, on: [www], as: { member: { status: 200 }, stranger: { status: 302 } }'],
  ])('are where its checks can be: %s', async (rest) => {
    expect((await load(check(rest))).checks).toHaveLength(1);
  });

  test.each([
    [
      'session: member, on: [app, staging], get: /',
      'check "A" is on staging, and the session "member" is for app, www only',
    ],
    ['get: /, on: [staging], as: { member: { status: 200 } }', 'check "A" is on staging, and the session "member"'],
    ['session: member, on: [staging], page: /', 'check "A" is on staging, and the session "member"'],
  ])('are where its checks must be: %s', async (rest, message) => {
    expect(await diagnostics(check(rest))).toEqual([expect.stringContaining(message)]);
  });

  test('must hold the base URL of a check that names no host', async () => {
    const preview = { baseUrl: 'https://preview.example.com' };
    expect(await diagnostics(check('session: member, get: /'), {}, preview)).toEqual([
      expect.stringContaining('is on base-url, and the session "member" is for app, www only; say "on: [app]", or add'),
    ]);
    expect((await load(check('session: here, get: /'), {}, preview)).sessions[1]?.hosts).toEqual([
      ['base-url', 'https://preview.example.com'],
    ]);
  });

  test('must exist', async () => {
    const unknown = check('get: /').replace('[app, www]', '[app, ww]');
    expect(await diagnostics(unknown)).toEqual([
      expect.stringContaining('unknown host "ww" in session "member"; did you mean "www"?'),
    ]);
    const none = 'hosts: { app: "https://a.example" }\nsessions: { m: { hosts: [base-url], post: /login } }';
    expect(await diagnostics(none)).toEqual([expect.stringContaining('unknown host "base-url"')]);
  });
});

describe('cookies for a host that must refuse them', () => {
  test.each([
    [`on: [staging], get: /a, ${taken}, ${refusal}`],
    [`on: [local], get: /a, ${taken}, expect: { status: 401 }`],
    [`on: [staging], post: /a, form: { a: b }, ${taken}, expect: { status: 403 }`],
    [`on: [staging], get: /a, ${taken}, expect: { css: { h1: { not: Welcome } } }`],
    [`on: [staging], steps: [{ get: / }, { get: /a, ${taken}, ${refusal} }]`],
  ])('can be sent: %s', async (rest) => {
    const { checks } = await load(check(rest));
    expect(checks[0]?.steps.at(-1)?.cookiesOf).toMatchObject({ session: 'member', names: ['sid'] });
  });

  test.each([
    [`get: /a, ${taken}, ${refusal}`, 'needs "on" beside the check'],
    [`on: [www], get: /a, ${taken}, ${refusal}`, 'www is one of its "hosts"'],
    [`on: [open], get: /a, ${taken}, ${refusal}`, 'would send a session in the clear: open is not on https'],
    [`on: [other], get: /a, ${taken}, ${refusal}`, 'unknown host "other"'],
    [`on: [staging], get: "https://evil.example/a", ${taken}, ${refusal}`, 'needs a path'],
    [`on: [staging], get: "//evil.example/a", ${taken}, ${refusal}`, 'must begin with "/"'],
    [`on: [staging], get: /a, follow: true, ${taken}, ${refusal}`, 'follows no redirects'],
    [`on: [staging], get: /a, until: { timeout: 1m }, ${taken}, ${refusal}`, 'leave out "until"'],
    [`on: [staging], get: /a, session: anywhere, ${taken}, ${refusal}`, 'leave out "session" and "as"'],
    [`on: [staging], get: /a, latency: read, ${taken}, ${refusal}`, 'leave out "latency"'],
    [`on: [staging], get: /a, ${taken}`, 'needs a refusal in "expect"'],
    [`on: [staging], get: /a, ${taken}, expect: { status: 200 }`, 'needs a refusal in "expect"'],
    [`on: [staging], get: /a, ${taken}, expect: { status: [200, 401] }`, 'needs a refusal in "expect"'],
    [`on: [staging], get: /a, ${taken}, expect: { status: { min: 300 } }`, 'needs a refusal in "expect"'],
    [`on: [staging], get: /a, ${taken}, expect: { status: 500 }`, 'needs a refusal in "expect"'],
    [`on: [staging], get: /a, ${taken}, expect: { css: { h1: Login } }`, 'needs a refusal in "expect"'],
    [`on: [staging], page: /a, ${taken}`, '"cookies-of" stands beside "page"'],
    [`on: [staging], get: /a, ${taken.replace('member', 'membr')}, ${refusal}`, 'did you mean "member"?'],
    [
      `on: [staging], get: /a, ${taken.replace('member', 'anywhere')}, ${refusal}`,
      'needs "hosts" in the session "anywhere"',
    ],
    [`on: [staging], get: /a, cookies-of: { session: member, names: [] }, ${refusal}`, 'names of cookies'],
    [`on: [staging], get: /a, cookies-of: member, ${refusal}`, 'a mapping'],
  ])('cannot be sent so: %s', async (rest, message) => {
    expect(await diagnostics(check(rest))).toContainEqual(expect.stringContaining(message));
  });

  test('stand neither in a session nor in a cleanup', async () => {
    const inSession = check('get: /').replace('here: { ', `here: { ${taken}, `);
    expect(await diagnostics(inSession)).toContainEqual(expect.stringContaining('unknown key "cookies-of"'));
    const inCleanup = check(`get: /, cleanup: [{ delete: /a, ${taken} }]`);
    expect(await diagnostics(inCleanup)).toContainEqual(expect.stringContaining('unknown key "cookies-of"'));
  });

  test('are named by check-config and by a dry run, which shows one login for all hosts', async () => {
    const config = await load(`${base}checks:
  - { name: A, session: member, get: /a }
  - { name: B, session: member, on: [www], get: /b }
  - { name: C, on: [staging], get: /c, ${taken}, ${refusal} }
`);
    expect(takenAway(config)).toBe(
      'Check "C on staging" sends the cookie "sid" of the session "member" to https://staging.example.com.\n',
    );
    expect(dryRun(config).split('\n')).toEqual([
      '# session member',
      "curl -sS -i -X POST --data-urlencode 'user=ada' 'https://app.example.com/login'",
      '# A',
      `curl -sS -i -b "$COOKIE" 'https://app.example.com/a'`,
      '# B on www',
      `curl -sS -i -b "$COOKIE" 'https://www.example.com/b'`,
      '# C on staging, with the cookie "sid" of the session "member"',
      `curl -sS -i -b "$COOKIE" 'https://staging.example.com/c'`,
      '',
    ]);
  });
});
