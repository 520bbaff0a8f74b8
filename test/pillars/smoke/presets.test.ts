import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { afterAll, describe, expect, test } from '@jest/globals';
import { bench } from '../../http/servers.ts';
import { judge } from './labs/lab.ts';
import { clerk, devise, firebase, laravel, login, rails, supabase, wordpress } from './labs/stacks.ts';

const servers = bench();
afterAll(servers.close);

const key = `key-${randomBytes(9).toString('hex')}`;
const user = 'user_29w83sxmDNGwOuEthce5gg56FcC';
const env = { SMOKE_USER: login.username, SMOKE_PASSWORD: login.password };
const keys = { SUPABASE_ANON_KEY: key, FIREBASE_API_KEY: key, CLERK_SECRET_KEY: key, CLERK_USER_ID: user };

type Stack = [name: string, session: string, app: RequestListener];
const stacks: Stack[] = [
  ['rails', 'preset: rails', rails()],
  ['rails with Devise', 'preset: rails, path: /users/sign_in, scope: user', devise()],
  ['laravel', 'preset: laravel', laravel()],
  ['wordpress', 'preset: wordpress', wordpress()],
  ['supabase', 'preset: supabase', supabase(key)],
  ['firebase', 'preset: firebase, url: "${{ env.SUPABASE_URL }}"', firebase(key)],
  ['clerk', 'preset: clerk, url: "${{ env.SUPABASE_URL }}"', clerk(key, user)],
];

const me = (url: string, session: string) =>
  `{ version: 1, base-url: "${url}", sessions: { member: { ${session} } }, checks: [{ name: Me, session: member, get: /me }] }`;

describe.each(stacks)('preset: %s', (_, session, app) => {
  test('logs in as the stack wants it, and stays logged in', async () => {
    const url = await servers.http(app);
    const report = await judge(me(url, session), { ...env, ...keys, SUPABASE_URL: url });
    expect(report.findings).toEqual([]);
    expect(report.checks).toMatchObject([{ name: 'Me', status: 'pass' }]);
  });

  test('fails for a wrong password, and shows none', async () => {
    const wrong = `wrong-${randomBytes(9).toString('hex')}`;
    const url = await servers.http(app);
    const given = { ...env, ...keys, SUPABASE_URL: url, SMOKE_PASSWORD: wrong, CLERK_SECRET_KEY: wrong };
    const report = await judge(me(url, session), given);
    expect(report.findings).toMatchObject([
      { rule: 'smoke/session', severity: 'blocker', where: { file: 'gate.yml', line: 1 } },
    ]);
    expect(JSON.stringify(report)).not.toContain(wrong);
  });
});
