import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { judge, reportedBy } from '../../../../src/gate/verdict.ts';
import type { Finding } from '../../../../src/model/finding.ts';
import { createAuthority } from '../lab/certificates.ts';
import { marker } from '../lab/site.ts';
import { type Lab, openLab, type World } from '../lab/whole.ts';
import { application, sessionOf } from './application.ts';
import type { Break } from './breaks.ts';
import { type OrdinarySite, sites } from './sites.ts';

const authority = createAuthority();
authority?.close();
if (!authority) console.warn('ordinary sites are not tested: there is no openssl command');

/** Taken from the answers of the lab's own site, unless the platform sends them. */
const none = {
  'strict-transport-security': undefined,
  'x-content-type-options': undefined,
  'content-security-policy': undefined,
  'cache-control': undefined,
  'x-request-id': undefined,
};

/** The world with this site in place of the lab's, as it is or with something broken. */
function serve(site: OrdinarySite, fault?: Break) {
  return (world: World) => {
    const { canonical, redirects, target, mail, headers, launch } = site;
    const framework = site.framework && (fault?.framework?.(site.framework) ?? site.framework);
    const [https, toCanonical] = redirects;
    const alias = toCanonical && (canonical === 'example.com' ? 'www.example.com' : 'example.com');
    for (const name of Object.keys(world.zone)) if (!/^ns\d/.test(name)) delete world.zone[name];
    Object.assign(world.zone, mail?.zone, {
      'example.com': { ...mail?.zone['example.com'], A: '127.0.0.1', NS: ['ns1.example.net.', 'ns2.example.net.'] },
      'www.example.com': target ? { CNAME: `${target}.` } : { A: '127.0.0.1' },
      'api.example.com': { A: '127.0.0.1' },
    });
    if (target) world.zone[target] = { A: '127.0.0.1', ttl: 60 };
    world.answers = {};
    for (const host of [canonical, alias ?? []].flat())
      world.answers[`http://${host}/`] = [https, `https://${host}/$query`];
    if (alias) {
      if (site.skips) world.answers[`http://${alias}/`] = [toCanonical, `https://${canonical}/$query`];
      world.answers[`https://${alias}/`] = [toCanonical, `https://${canonical}/$query`];
    }
    world.switches = { canonical, headers: { ...none, ...headers }, routes: framework && application(framework) };
    world.sessions = framework ? { member: sessionOf(framework) } : undefined;
    world.files = {};
    world.launch = {
      canonical: `https://${canonical}`,
      ...(!alias && { aliases: false }),
      ...(mail && { mail: { domains: ['example.com'], 'dkim-selectors': mail.selectors } }),
      ...(framework && {
        headers: { routes: ['/', '/login'] },
        cache: [{ get: '/account', session: 'member', marker }],
        cookies: true,
        'rate-limit': { post: '/login', form: framework.fields },
      }),
      ...launch,
    };
    site.change?.(world);
    fault?.change?.(world);
    // Redirects come from the platform as pages do.
    const sent = Object.entries(world.switches.headers ?? {}).filter(([, value]) => value !== undefined);
    for (const [url, answer] of Object.entries(world.answers))
      if (url.startsWith('https:')) answer[2] = Object.fromEntries(sent) as OrdinarySite['headers'];
  };
}

const short = ({ rule }: Finding) => rule.slice('launch/'.length);
const listed = (findings: Finding[]) => [...new Set(findings.map(short))].sort().join(', ');

/** What keeps a launch back with the default of `fail-on`. */
async function failing(lab: Lab, site: OrdinarySite, fault?: Break) {
  const result = await lab.launch(serve(site, fault));
  const { verdict, findings } = judge(reportedBy(result), { failOn: 'high', waivers: [], today: '2027-01-01' });
  const failures = findings.filter(({ status, severity }) => status === 'fail' && severity !== 'medium');
  return { verdict, failures, findings };
}

(authority ? describe : describe.skip)('an ordinary site', () => {
  let lab: Lab;
  const table: string[] = [];
  beforeAll(async () => {
    lab = (await openLab()) as Lab;
  });
  afterAll(async () => {
    await lab?.close();
    process.stdout.write(`${table.join('\n')}\n`);
  });

  test('is one of at least 25, each with its source and three faults, no two alike', () => {
    expect(sites.length).toBeGreaterThanOrEqual(25);
    expect(new Set(sites.map(({ name }) => name)).size).toBe(sites.length);
    for (const { sources, breaks } of sites) {
      expect(sources.length).toBeGreaterThan(0);
      expect(new Set(breaks.map(({ name }) => name)).size).toBe(3);
    }
  });

  test.each(sites)('$name may launch, and may not once it is broken', async (site) => {
    const healthy = await failing(lab, site);
    table.push(`${site.name}: ${healthy.verdict} (${listed(healthy.findings) || 'nothing to say'})`);
    const seen: string[] = [];
    for (const fault of site.breaks) {
      const { verdict, failures } = await failing(lab, site, fault);
      seen.push(`${verdict}: ${listed(failures)}`);
      table.push(`  ${fault.name} -> ${seen.at(-1)}`);
    }
    expect(healthy.findings.filter(({ status }) => status === 'inconclusive').map(short)).toEqual([]);
    expect(healthy.failures.map(({ rule, observed }) => `${rule}: ${observed}`)).toEqual([]);
    expect(healthy.verdict).toBe('pass');
    expect(seen).toEqual(site.breaks.map(({ rules }) => `fail: ${rules.join(', ')}`));
  });
});
