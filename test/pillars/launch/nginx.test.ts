import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/model/finding.ts';
import { checkCache } from '../../../src/pillars/launch/cache/cache.ts';
import { checkHeaders } from '../../../src/pillars/launch/headers/headers.ts';
import { checkLeaks } from '../../../src/pillars/launch/leaks/leaks.ts';
import { createAuthority } from './lab/certificates.ts';
import { nginx, startNginx } from './lab/nginx.ts';
import { marker, password, type Switches, user } from './lab/site.ts';
import { startSite } from './lab/site-server.ts';

const authority = nginx ? createAuthority() : undefined;
if (!authority) console.warn('nothing is tested against nginx: there is no nginx or no openssl command');
const withNginx = authority ? describe : describe.skip;

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});
afterAll(() => authority?.close());

/** The findings about the site behind an nginx with these settings. */
async function behindNginx(server: string, { http = '', switches = {} as Switches } = {}): Promise<Finding[]> {
  if (!authority) throw new Error('there is no authority');
  const lab = await startSite(authority, switches);
  open.push(lab);
  const { secure } = lab;
  const upstream = `proxy_pass https://${secure}; proxy_ssl_server_name on; proxy_ssl_name $host; proxy_set_header Host $host;`;
  const block = `server { listen 80; listen 443 ssl; default_type text/html; ${server.replaceAll('UPSTREAM', upstream)} }`;
  const front = await startNginx(`${http} ${block}`, authority.issue(['www.example.com']));
  open.push(front);
  const { run, close } = await lab.open(
    {
      headers: { routes: ['/'] },
      cache: [{ get: '/account', session: 'member', marker }],
      network: { ...lab.network, 'connect-to': { '*:443': front.secure } },
    },
    {
      config: {
        sessions: {
          member: {
            steps: [
              {
                post: '/login',
                form: { email: user, password: '${{ env.SMOKE_PASSWORD }}' },
                expect: { status: 303, cookie: 'sessionid' },
              },
            ],
          },
        },
      },
      env: { SMOKE_PASSWORD: password },
    },
  );
  open.push({ close });
  return (await Promise.all([checkHeaders(run), checkLeaks(run), checkCache(run)])).flat();
}

const rules = (findings: Finding[]) => findings.map(({ rule }) => rule.slice('launch/'.length)).sort();
/** What the fixes say for nginx. */
const forNginx = (findings: Finding[]) =>
  findings.flatMap(({ fix = '' }) => /^.*\bnginx: (add_header .*|server_tokens off;)/m.exec(fix)?.[1] ?? []);

withNginx('nginx', () => {
  const noHeaders = {
    'strict-transport-security': undefined,
    'x-content-type-options': undefined,
    'content-security-policy': undefined,
  };

  test('as it comes lacks the headers, and has them with the lines that the fixes name', async () => {
    const bare = await behindNginx('location / { UPSTREAM }', { switches: { headers: noHeaders } });
    const lacking = ['csp-missing', 'framing-allowed', 'hsts-missing', 'leak-version', 'nosniff-missing'];
    expect(rules(bare)).toEqual(lacking);
    const lines = forNginx(bare).map((line) => line.replace(/; Apache.*/, ';'));
    expect(lines).toHaveLength(lacking.length);
    const mended = `${lines.join('\n')}\nlocation / { UPSTREAM }`;
    expect(rules(await behindNginx(mended, { switches: { headers: noHeaders } }))).toEqual([]);
  });

  test('that serves the files of a clone is told, with nothing of them', async () => {
    const files =
      'location = /.env { return 200 "API_KEY=abc\\n"; } location = /.git/config { return 200 "[core]\\n\\trepositoryformatversion = 0\\n"; }';
    const findings = await behindNginx(`server_tokens off; ${files} location / { UPSTREAM }`);
    expect(rules(findings)).toEqual(['leak-env-file', 'leak-git']);
    expect(JSON.stringify(findings)).not.toContain('API_KEY');
  });

  const cached = (settings: string) => ({
    server: `server_tokens off; location / { UPSTREAM proxy_cache pages; ${settings} }`,
    http: 'proxy_cache_path cache keys_zone=pages:1m;',
  });

  test('that keeps every page gives the page of one user to strangers, though the application forbids it', async () => {
    const { server, http } = cached('proxy_ignore_headers Cache-Control Set-Cookie; proxy_cache_valid 200 1m;');
    const findings = await behindNginx(server, { http });
    expect(rules(findings)).toEqual(['cache-leak']);
    expect(findings[0]?.observed).toBe("the marker of the user's own page");
  });

  test('that keeps what it may tells of an application that allows it, and of the hit', async () => {
    const { server, http } = cached('add_header X-Cache-Status $upstream_cache_status;');
    const account = { 'cache-control': 'max-age=60' };
    const findings = await behindNginx(server, { http, switches: { account } });
    expect(rules(findings)).toEqual(['cache-leak', 'cache-shared']);
    expect(findings.map(({ observed }) => observed)).toContain(
      "the marker of the user's own page and x-cache-status: HIT",
    );
  });

  test('that keeps nothing of users is right', async () => {
    const { server, http } = cached('proxy_no_cache $http_cookie; proxy_cache_bypass $http_cookie;');
    expect(rules(await behindNginx(server, { http, switches: { account: {} } }))).toEqual([]);
  });
});
