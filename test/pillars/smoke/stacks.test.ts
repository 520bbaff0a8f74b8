import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startCsurf } from './labs/csurf.ts';
import { startFastApi } from './labs/fastapi.ts';
import { faultProxy } from './labs/fault-proxy.ts';
import { startJupyter } from './labs/jupyter.ts';
import { judge } from './labs/lab.ts';
import { startNodeRed } from './labs/node-red.ts';
import { startPocketBase } from './labs/pocketbase.ts';
import type { Lab } from './labs/server-process.ts';
import { startWagtail } from './labs/wagtail.ts';

const page = readFileSync(new URL('../../../docs/stacks.md', import.meta.url), 'utf8');
const written = new Map(
  [...page.matchAll(/^## (.*)\n([\s\S]*?)(?=^## |$(?![\s\S]))/gm)].map(([, title = '', section = '']) => [
    title,
    [...section.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml),
  ]),
);

const stacks = process.env['LAUNCH_GATE_STACKS'] ?? '';
const described = stacks ? describe : describe.skip;
const because = stacks ? '' : ' (the applications are not installed: see .ci/install-stacks)';

const password = `pw-${randomBytes(9).toString('hex')}`;
const secretKey = randomBytes(32).toString('hex');
/** Findings by what they are about, each with its words. */
type Told = Record<string, RegExp>;

/** Breaks what runs, or starts another that is broken. */
type Broken = { what: string; told: Told; user?: string; start: (healthy: Lab) => Promise<Lab> };
type Stack = { user?: string; start: () => Promise<Lab>; wrongPassword: RegExp; broken: Broken[] };

const apps: Record<string, Stack> = {
  'Node-RED': {
    start: () => startNodeRed(stacks, password),
    wrongPassword:
      /POST \/auth\/token answered 403[\s\S]*Invalid resource owner credentials[\s\S]*Check what it logs in with/,
    broken: [
      {
        what: 'a release without adminAuth, which everybody may change',
        start: () => startNodeRed(stacks, password, { open: true }),
        told: {
          'smoke/session': /POST \/auth\/token answered 404[\s\S]*Cannot POST \/auth\/token[\s\S]*serves the route/,
          'smoke/role': /GET \/flows shows "stranger" what it should not see[\s\S]*asks for a login at all/,
        },
      },
    ],
  },
  PocketBase: {
    user: 'smoke@example.com',
    start: () => startPocketBase(stacks, password),
    wrongPassword: /auth-with-password answered 400[\s\S]*Failed to authenticate/,
    broken: [
      {
        what: 'a volume that was not mounted, so that no user is there',
        start: () => startPocketBase(stacks, password, { empty: true }),
        told: {
          'smoke/session': /auth-with-password answered 400[\s\S]*Failed to authenticate/,
          'smoke/status': /Notes are private, as stranger: [\s\S]*answered 404[\s\S]*Missing collection context/,
        },
      },
      {
        what: 'a list rule that lets everybody in',
        start: () => startPocketBase(stacks, password, { open: true }),
        told: {
          'smoke/role':
            /Notes are private, as stranger: [\s\S]*shows "stranger" what it should not[\s\S]*a login at all/,
        },
      },
    ],
  },
  FastAPI: {
    start: () => startFastApi(stacks, password, { secretKey }),
    wrongPassword: /POST \/token answered 401[\s\S]*Incorrect username or password/,
    broken: [
      {
        what: 'an instance with another SECRET_KEY',
        start: () => startFastApi(stacks, password, { secretKey, verifyKey: randomBytes(32).toString('hex') }),
        told: {
          'smoke/status':
            /GET \/users\/me answered 401[\s\S]*Could not validate credentials[\s\S]*the session "member" is not accepted[\s\S]*The login of "member" passed\. .*all instances share one secret key/,
        },
      },
    ],
  },
  'Jupyter Server': {
    start: () => startJupyter(stacks, password),
    wrongPassword: /POST \/login answered 401[\s\S]*Invalid credentials/,
    broken: [
      {
        what: 'a proxy whose host it does not know ("allow_remote_access")',
        start: async ({ port }) => {
          const proxy = await faultProxy(port);
          proxy.break({ request: (headers) => ({ ...headers, host: 'jupyter.example.com' }) });
          return { port: Number(new URL(proxy.url).port), stop: async () => proxy.close() };
        },
        told: {
          'smoke/session': /GET \/login answered 403[\s\S]*Forbidden[\s\S]*serves the route to this caller/,
          'smoke/status': /Login page: GET \/login answered 403/,
        },
      },
    ],
  },
  Wagtail: {
    start: () => startWagtail(stacks, password),
    wrongPassword: /the same form again[\s\S]*Your username and password didn't match/,
    broken: [
      {
        what: 'a user who may log in, and not into the admin',
        user: 'reader',
        start: async (healthy) => ({ ...healthy, stop: async () => undefined }),
        told: {
          'smoke/status':
            /GET \/admin\/ answered 302[\s\S]*302 to \/admin\/login\/.*is not accepted[\s\S]*login of "editor" passed\. .*this user may see it/,
          'smoke/jsonpath': /Pages: GET \S+ answered 302\nthe body is empty; the answer is 302 to \/admin\/login\//,
        },
      },
      {
        what: 'a database that another process has locked',
        start: async (healthy) => {
          const { lock } = healthy as Awaited<ReturnType<typeof startWagtail>>;
          const unlock = await lock();
          return { port: healthy.port, stop: async () => void (await unlock()) };
        },
        told: {
          'smoke/session': /POST \/admin\/login\/ answered 500[\s\S]*Internal server error[\s\S]*Read the log/,
        },
      },
    ],
  },
  'Express with csurf': {
    start: () => startCsurf(stacks, password),
    wrongPassword: /POST \/login answered 401[\s\S]*Wrong name or password/,
    broken: [
      {
        what: 'a secure session cookie without "trust proxy"',
        start: () => startCsurf(stacks, password, { secure: true }),
        told: { 'smoke/session': /POST \/login answered 403[\s\S]*Forbidden[\s\S]*set no cookie[\s\S]*"trust proxy"/ },
      },
    ],
  },
};

test('docs/stacks.md has one example of each stack', () => {
  expect([...written].map(([title, examples]) => [title, examples.length])).toEqual(
    Object.keys(apps).map((title) => [title, 1]),
  );
});

describe.each(Object.entries(apps))('the example of docs/stacks.md', (title, { user = 'smoke', ...app }) => {
  const yaml = written.get(title)?.[0] ?? '';
  const judged = ({ port }: Lab, given: { SMOKE_USER?: string; SMOKE_PASSWORD?: string } = {}) =>
    judge(yaml, { DEPLOY_URL: `http://127.0.0.1:${port}`, SMOKE_USER: user, SMOKE_PASSWORD: password, ...given });

  described(`for ${title}${because}`, () => {
    let lab: Lab;
    const all: string[] = [];
    beforeAll(async () => {
      lab = await app.start();
    });
    afterAll(() => lab?.stop());

    test('passes on the application as it is, twice', async () => {
      for (const report of [await judged(lab), await judged(lab)]) {
        expect(report.findings).toEqual([]);
        expect(report.verdict).toBe('pass');
        expect(report.checks.map(({ status }) => status)).not.toContain('skipped');
      }
    });

    test('tells a wrong password, and shows none', async () => {
      const wrong = `pw-${randomBytes(9).toString('hex')}`;
      const report = await judged(lab, { SMOKE_PASSWORD: wrong });
      expect(told(report.findings)).toEqual({ 'smoke/session': expect.stringMatching(app.wrongPassword) });
      all.push(JSON.stringify(told(report.findings)));
      expect(JSON.stringify(report)).not.toContain(wrong);
    });

    test.each(app.broken)('tells $what', async ({ start, told: expected, ...given }) => {
      const broken = await start(lab);
      try {
        const report = await judged(broken, given.user === undefined ? {} : { SMOKE_USER: given.user });
        expect(report.verdict).toBe('fail');
        expect(told(report.findings)).toEqual(
          Object.fromEntries(Object.entries(expected).map(([rule, words]) => [rule, expect.stringMatching(words)])),
        );
        expect(JSON.stringify(report)).not.toContain(password);
        all.push(JSON.stringify(told(report.findings)));
      } finally {
        await broken.stop();
      }
    });

    test('tells each in words of its own', () => {
      expect(new Set(all).size).toBe(1 + app.broken.length);
    });
  });
});

type Finding = Awaited<ReturnType<typeof judge>>['findings'][number];

function told(findings: Finding[]): Record<string, string> {
  expect(new Set(findings.map(({ rule }) => rule)).size).toBe(findings.length);
  return Object.fromEntries(
    findings.map(({ rule, title, observed, fix }) => [rule, [title, observed, fix].join('\n')]),
  );
}
