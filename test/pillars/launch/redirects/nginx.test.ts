import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkRedirects } from '../../../../src/pillars/launch/redirects/redirects.ts';
import { createAuthority } from '../lab/certificates.ts';
import { type DnsServer, startDnsServer } from '../lab/dns-server.ts';
import { openLaunch } from '../lab/launch-run.ts';
import { nginx, startNginx } from '../lab/nginx.ts';

const authority = nginx ? createAuthority() : undefined;
if (!authority) console.warn('the fixes for nginx are not tested: nginx or openssl is not installed');
const withNginx = authority ? describe : describe.skip;

let dns: DnsServer;
beforeAll(async () => {
  dns = await startDnsServer({ '*.test': { A: '127.0.0.1' } });
});
afterAll(async () => {
  await dns.close();
  authority?.close();
});

/** What is found where these server blocks stand before the site; `locations` are in its own block. */
async function check(servers: string, locations = '') {
  if (!authority) throw new Error('there is no authority');
  const site = `server { listen 443 ssl default_server; server_name www.lab.test; ${locations} location / { return 200 "x"; } }`;
  const server = await startNginx(`${servers} ${site}`, authority.issue(['www.lab.test', 'lab.test']));
  const network = {
    resolvers: [dns.address],
    'connect-to': { '*:443': server.secure, '*:80': server.plain },
    'ca-file': authority.rootFile,
  };
  const launch = { canonical: 'https://www.lab.test', redirects: { '/old': '/new' }, network };
  const { run, close } = await openLaunch(launch);
  try {
    return await checkRedirects(run);
  } finally {
    await close();
    await server.close();
  }
}

const rulesOf = (findings: { rule: string }[]) => findings.map(({ rule }) => rule.replace('launch/', '')).toSorted();
/** What the fixes tell to write into the configuration of nginx. */
const linesFor = (findings: { fix?: string | undefined }[], kind: 'server' | 'location') =>
  findings
    .flatMap(({ fix }) => new RegExp(`^nginx: \`(${kind} .*\\})\`(, .*)?$`, 'm').exec(fix ?? '')?.[1] ?? '')
    .join('\n');

withNginx('nginx as it comes', () => {
  test('is right once it has the lines that the findings name', async () => {
    const bare = 'server { listen 80 default_server; location / { return 200 "x"; } }';
    const findings = await check(bare);
    expect(rulesOf(findings)).toEqual([
      'redirect-insecure',
      'redirect-insecure',
      'redirect-two-hosts',
      'redirect-wrong-target',
    ]);
    const mended = await check(`${bare} ${linesFor(findings, 'server')}`, linesFor(findings, 'location'));
    expect(mended).toEqual([]);
  });

  test('that skips https is right once it has the line that the finding names', async () => {
    const secure = 'server { listen 443 ssl; server_name lab.test; return 301 https://www.lab.test$request_uri; }';
    const skipping = 'server { listen 80 default_server; return 301 https://www.lab.test$request_uri; }';
    const moved = 'location = /old { return 301 /new; }';
    const findings = await check(`${skipping} ${secure}`, moved);
    expect(rulesOf(findings)).toEqual(['redirect-skips-https']);
    expect(await check(`${skipping} ${secure} ${linesFor(findings, 'server')}`, moved)).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['return 302', 'return 302 https://www.lab.test$request_uri;', ['redirect-temporary']],
    ['rewrite … redirect', 'rewrite ^/(.*)$ https://www.lab.test/$1 redirect;', ['redirect-temporary']],
    ['rewrite … permanent', 'rewrite ^/(.*)$ https://www.lab.test/$1 permanent;', []],
    ['$uri', 'return 301 https://www.lab.test$uri;', ['redirect-query-lost']],
    ['$scheme', 'return 301 $scheme://lab.test$request_uri;', ['redirect-loop']],
  ])('that redirects by %s is told by that', async (_, line, rules) => {
    const servers = `server { listen 80 default_server; return 301 https://$host$request_uri; }
      server { listen 443 ssl; server_name lab.test; ${line} }`;
    expect(rulesOf(await check(servers, 'location = /old { return 301 /new; }'))).toEqual(rules);
  });
});
