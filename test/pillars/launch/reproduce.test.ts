import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/model/finding.ts';
import { checkAppLinks } from '../../../src/pillars/launch/app-links/app-links.ts';
import { checkCache } from '../../../src/pillars/launch/cache/cache.ts';
import { checkCookies } from '../../../src/pillars/launch/cookies/cookies.ts';
import { checkHeaders } from '../../../src/pillars/launch/headers/headers.ts';
import { checkLeaks } from '../../../src/pillars/launch/leaks/leaks.ts';
import { checkLeftovers } from '../../../src/pillars/launch/leftover/leftover.ts';
import { checkMixedContent } from '../../../src/pillars/launch/mixed-content/mixed-content.ts';
import { checkRateLimit } from '../../../src/pillars/launch/rate-limit/rate-limit.ts';
import { android, androidFile, ios } from './lab/association.ts';
import { createAuthority } from './lab/certificates.ts';
import { html, marker, password, type Route, user } from './lab/site.ts';
import { type SiteServer, startSite } from './lab/site-server.ts';

const hasCurl = (() => {
  try {
    execFileSync('curl', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
const authority = hasCurl ? createAuthority() : undefined;
if (!authority) console.warn('the commands of the findings are not run: there is no curl or no openssl command');

const says =
  (body: string): Route =>
  (_, response) =>
    void response.setHeader('content-type', 'text/plain').end(body);
const home: Route = ({ headers }, response) => {
  if (headers.origin) response.setHeader('access-control-allow-origin', headers.origin);
  response.setHeader('access-control-allow-credentials', 'true');
  html(
    response,
    `<script src="http://cdn.example.net/a.js"></script><img src="http://cdn.example.net/a.png">
<meta name="robots" content="noindex">
<link rel="canonical" href="http://localhost:3000/">
<p>Lorem ipsum dolor sit amet</p>
<div data-key="pk_test_${'51Hx'.repeat(8)}"></div>`,
  );
};

/** By rule, what of the fault its command prints. */
const shown: Record<string, RegExp> = {
  'hsts-short': /strict-transport-security: max-age=5/i,
  'nosniff-missing': /^HTTP\/1\.1 200 OK\s*$/,
  'framing-allowed': /^HTTP\/1\.1 200 OK\s*$/,
  'csp-missing': /^HTTP\/1\.1 200 OK\s*$/,
  'cors-reflects-origin': /access-control-allow-origin: https:\/\/launch-gate\.invalid/i,
  'cache-shared': /cache-control: public, max-age=60/i,
  'cache-leak': /^1\n$/,
  'cookie-insecure': /^set-cookie: sessionid=…; Path=\//im,
  'cookie-no-httponly': /^set-cookie: sessionid=…; Path=\//im,
  'cookie-no-samesite': /^set-cookie: sessionid=…; Path=\//im,
  'leak-env-file': /^API_KEY\n$/,
  'leak-git': /^ref: refs/,
  'leak-stack-trace': /line 3/,
  'leak-version': /server: nginx\/1\.2\.3/i,
  'leftover-noindex': /^2:<meta name="robots" content="noindex">/,
  'leftover-host': /^3:localhost/,
  'leftover-template': /^4:<p>Lorem ipsum/m,
  'leftover-test-key': /^5:pk_test_51Hx$/m,
  'app-links-app': /^ABCDE12345\.com\.example\.app$/m,
  'app-links-paths': /"\/invite\/\*"/,
  'app-links-type': /content-type: text\/plain/i,
  'mixed-active': /<script src="http:\/\/cdn/,
  'mixed-passive': /<img src="http:\/\/cdn/,
  'rate-limit-missing': /^(401\n){11}$/,
};

(authority ? describe : describe.skip)('the command of a finding shows the fault again', () => {
  let server: SiteServer;
  let findings: Finding[];
  let folder: string;
  beforeAll(async () => {
    if (!authority) return;
    server = await startSite(authority, {
      headers: {
        'strict-transport-security': 'max-age=5',
        'content-security-policy': undefined,
        'x-content-type-options': undefined,
        server: 'nginx/1.2.3',
      },
      account: { 'cache-control': 'public, max-age=60' },
      sharedCache: true,
      cookie: 'Path=/',
      attempts: 99,
      routes: {
        '/': home,
        '/.well-known/assetlinks.json': says(JSON.stringify(androidFile)),
        '/.env': says('API_KEY=abc\n'),
        '/.git/HEAD': says('ref: refs/heads/main\n'),
        'POST /api/orders': says('Traceback\n  File "/srv/a.py", line 3, in x\n'),
      },
    });
    const form = { email: user, password: '${{ env.SMOKE_PASSWORD }}' };
    const { run, close } = await server.open(
      {
        cookies: {},
        'app-links': { ios: [ios, 'ZZZZZ99999.com.example.app'], android: [android], paths: ['/join/*'] },
        leaks: { json: ['/api/orders'] },
        cache: [{ get: '/account', session: 'member', marker }],
        'rate-limit': { post: '/api/login', json: ['email', 'password'] },
      },
      {
        config: { sessions: { member: { steps: [{ post: '/login', form, expect: { cookie: 'sessionid' } }] } } },
        env: { SMOKE_PASSWORD: password },
      },
    );
    const checks = [
      checkHeaders,
      checkLeaks,
      checkLeftovers,
      checkAppLinks,
      checkMixedContent,
      checkCache,
      checkCookies,
      checkRateLimit,
    ];
    findings = (await Promise.all(checks.map((check) => check(run)))).flat();
    await close();
    folder = mkdtempSync(join(tmpdir(), 'launch-gate-curl-'));
    const to = (server.network as { 'connect-to': Record<string, string> })['connect-to']['*:443'];
    writeFileSync(join(folder, '.curlrc'), `connect-to = "::${to}"\ncacert = "${authority.rootFile}"\n`);
  });
  afterAll(async () => {
    await server?.close();
    authority?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test('for each rule there is one', () => {
    expect(findings.map(({ rule }) => rule.slice('launch/'.length)).sort()).toEqual(Object.keys(shown).sort());
  });

  test.each(Object.entries(shown))('%s', async (rule, expected) => {
    const finding = findings.find((each) => each.rule === `launch/${rule}`);
    const env = {
      PATH: process.env['PATH'],
      CURL_HOME: folder,
      LC_ALL: 'C.UTF-8',
      COOKIE: 'sessionid=x',
      MARKER: marker,
      LOGIN: new URLSearchParams({ email: user, password }).toString(),
    };
    const { stdout } = await promisify(execFile)('sh', ['-c', finding?.reproduce ?? ''], { env });
    expect(stdout).toMatch(expected);
  });
});
