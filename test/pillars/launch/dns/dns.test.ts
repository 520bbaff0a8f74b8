import { afterEach, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../../src/model/finding.ts';
import { checkDns } from '../../../../src/pillars/launch/dns/dns.ts';
import { type DnsServer, type DnsZone, startDnsServer } from '../lab/dns-server.ts';
import { openLaunch } from '../lab/launch-run.ts';

const good: DnsZone = {
  'example.com': { A: '192.0.2.10', AAAA: '2001:db8::10', MX: '10 mx.example.net.', TXT: ['v=spf1 -all', 'token=Abc'] },
  'www.example.com': { CNAME: 'app.host.example.' },
  'app.host.example': { A: ['192.0.2.1', '192.0.2.2'], AAAA: '2001:db8::1', ttl: 60 },
  'api.example.com': { A: '192.0.2.3' },
  '_dmarc.example.com': { CNAME: 'dmarc.vendor.example.' },
  'dmarc.vendor.example': { TXT: 'v=DMARC1; p=reject' },
};
const servers: DnsServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(zone: DnsZone, options = {}): Promise<DnsServer> {
  const server = await startDnsServer(zone, options);
  servers.push(server);
  return server;
}

type Labs = { ns1?: DnsZone; ns2?: DnsZone; resolver?: DnsZone; timeout?: string; network?: object };

/** Runs the check against two authoritative servers and a resolver; each holds `good` but for what is given. */
async function check(launch: object, labs: Labs = {}): Promise<Finding[]> {
  const zones = [labs.ns1, labs.ns2].map((own) => serve({ ...good, ...own }, { authoritative: true }));
  const [ns1, ns2, resolver] = await Promise.all([...zones, serve({ ...good, ...labs.resolver })]);
  const network = {
    resolvers: [resolver?.address],
    'name-servers': [ns1?.address, ns2?.address],
    timeout: labs.timeout ?? '5s',
    ...labs.network,
  };
  const opened = await openLaunch({ ...launch, network });
  try {
    return await checkDns(opened.run);
  } finally {
    await opened.close();
  }
}

/** The same change on every server. */
const everywhere = (zone: DnsZone): Labs => ({ ns1: zone, ns2: zone, resolver: zone });
const short = (findings: Finding[]) =>
  findings.map(({ rule, status, severity, where }) => [rule, status, severity, where.url]);
const site = {
  canonical: 'https://www.example.com',
  aliases: ['example.com'],
  tls: { hosts: ['api.example.com:8443'] },
};

describe('the hosts of a launch', () => {
  test('are right when each has an address', async () => {
    expect(await check(site)).toEqual([]);
    expect(await check(site, everywhere({ 'api.example.com': { AAAA: '2001:db8::3' } }))).toEqual([]);
  });

  test.each(['www.example.com', 'example.com', 'api.example.com'])('%s does not exist', async (host) => {
    const { [host]: _, ...rest } = good;
    const resolver = await serve(rest);
    const findings = await check(site, { network: { resolvers: [resolver.address] } });
    // `example.com` still has names below it.
    expect(short(findings)).toEqual([['launch/dns-missing', 'fail', 'blocker', `dns:${host}?type=A`]]);
    expect(findings[0]).toMatchObject({
      title: `${host} has no address: nobody can reach it`,
      observed: host === 'example.com' ? `${host} has no address` : `${host} does not exist`,
      reproduce: `dig @127.0.0.1 -p ${resolver.port} ${host} A`,
      fix: expect.stringContaining(`${host}. ${host === 'example.com' ? 'A' : 'CNAME'} `),
    });
  });

  test.each([
    ['to a name that does not exist', { CNAME: 'gone.host.example.' }, 'www.example.com → gone.host.example'],
    ['to a name without address', { CNAME: 'dmarc.vendor.example.' }, 'www.example.com → dmarc.vendor.example'],
    ['to itself', { CNAME: 'www.example.com.' }, 'www.example.com → www.example.com'],
  ])('a CNAME leads %s', async (_, entry, observed) => {
    const findings = await check(site, everywhere({ 'www.example.com': entry }));
    const url = 'dns:www.example.com?type=CNAME';
    expect(short(findings)).toEqual([['launch/dns-dangling', 'fail', 'blocker', url]]);
    expect(findings[0]?.observed).toMatch(observed);
  });

  test.each([
    ['servfail', 'answers SERVFAIL'],
    ['refused', 'answers REFUSED'],
    ['garbage', 'answers what is not DNS'],
    ['drop', 'gave no answer within 100 ms'],
    ['cut', 'cuts its answers over TCP too'],
  ] as const)('a resolver that does %s decides nothing', async (fault, words) => {
    const resolver = { 'www.example.com': { fault } };
    const findings = await check(site, { resolver, timeout: fault === 'drop' ? '100ms' : '5s' });
    const url = 'dns:www.example.com?type=A';
    expect(short(findings)).toEqual([['launch/dns-unreachable', 'inconclusive', 'blocker', url]]);
    expect(findings[0]?.observed).toBe(`the resolver 127.0.0.1 ${words}`);
  });

  test('have a twin only where it has an address; whether it has one must be known', async () => {
    const canonical = { canonical: 'https://www.example.com' };
    const twin = (entry: DnsZone[string]) => check(canonical, { resolver: { 'example.com': entry } });
    expect(await twin({ MX: '10 mx.example.net.' })).toEqual([]);
    expect(short(await twin({ fault: 'servfail' }))).toEqual([
      ['launch/dns-unreachable', 'inconclusive', 'blocker', 'dns:example.com?type=A'],
    ]);
  });
});

describe('a listed record', () => {
  const right: [string, object][] = [
    [
      'exact',
      { 'www.example.com': { CNAME: 'APP.host.example.' }, 'app.host.example': { A: ['192.0.2.2', '192.0.2.1'] } },
    ],
    [
      'of every form',
      { 'example.com': { MX: '10 MX.example.net', AAAA: '2001:DB8:0::10', TXT: ['token=Abc', 'v=spf1 -all'] } },
    ],
    ['one of several', { 'example.com': { TXT: { values: ['token=Abc'], match: 'contains' } } }],
    [
      'that must be absent',
      { 'api.example.com': { AAAA: { match: 'absent' }, A: { values: '192.0.2.9', match: 'absent' } } },
    ],
    ['at a name that must not exist', { 'old.example.com': { A: { match: 'absent' } } }],
    ['behind a proxy', { 'api.example.com': { CNAME: { values: 'x.host.example', proxied: true } } }],
    ['behind a CNAME', { 'www.example.com': { A: ['192.0.2.1', '192.0.2.2'] } }],
    [
      'of a name that is no host',
      { '_dmarc.example.com': { CNAME: 'dmarc.vendor.example.', TXT: 'v=DMARC1; p=reject' } },
    ],
  ];
  test.each(right)('%s is right', async (_, dns) => {
    expect(await check({ dns })).toEqual([]);
  });

  test('that the provider flattens is right among the addresses of its target, and wrong elsewhere', async () => {
    const dns = { 'example.com': { CNAME: 'app.host.example.' } };
    expect(await check({ dns }, everywhere({ 'example.com': { A: '192.0.2.2', AAAA: '2001:db8::1' } }))).toEqual([]);
    // A stale AAAA beside the right A.
    const findings = await check({ dns }, everywhere({ 'example.com': { A: '192.0.2.2', AAAA: '2001:db8::99' } }));
    expect(short(findings)).toEqual([['launch/dns-wrong', 'fail', 'blocker', 'dns:example.com?type=CNAME']]);
    expect(findings[0]?.observed).toMatch(/^192\.0\.2\.2, 2001:db8::99 on .*\(TTL 300 s\)/);
  });

  test.each([
    [{ 'api.example.com': { A: '192.0.2.4' } }, '192.0.2.3'],
    [{ 'example.com': { TXT: 'v=spf1 -all' } }, 'token=Abc, v=spf1 -all'],
    [{ 'example.com': { TXT: { values: 'token=abc', match: 'contains' } } }, 'token=Abc, v=spf1 -all'],
    [{ 'example.com': { AAAA: { match: 'absent' } } }, '2001:db8::10'],
    [{ 'example.com': { MX: '20 mx.example.net.' } }, '10 mx.example.net'],
    [{ 'www.example.com': { CNAME: 'other.host.example.' } }, 'app.host.example'],
    [{ 'api.example.com': { CNAME: 'app.host.example.' } }, '192.0.2.3'],
  ])('%j is wrong', async (dns, seen) => {
    const findings = await check({ dns });
    const [[name, types]] = Object.entries(dns) as [[string, object]];
    const url = `dns:${name}?type=${Object.keys(types)[0]}`;
    expect(short(findings)).toEqual([['launch/dns-wrong', 'fail', 'blocker', url]]);
    const { observed, reproduce, fix } = findings[0] as Finding;
    expect(observed?.startsWith(seen)).toBe(true);
    expect(observed).toMatch(/on 127\.0\.0\.1:\d+ \(TTL \d+ s\), 127\.0\.0\.1:\d+ \(.*\), the resolver \(.*\)$/);
    expect(reproduce).toMatch(/^dig @127\.0\.0\.1 -p \d+ \S+ [A-Z]+$/);
    expect(fix).toContain('In the zone example.com ');
  });

  test('that only a wildcard answers is wrong, and said to be one', async () => {
    const labs = everywhere({ '*.example.com': { A: '192.0.2.50' } });
    const [finding, ...others] = await check({ dns: { 'shop.example.com': { A: '192.0.2.51' } } }, labs);
    expect([finding?.rule, others]).toEqual(['launch/dns-wrong', []]);
    expect(finding?.fix).toContain('A wildcard of the zone answers for it');
    const [own] = await check({ dns: { 'api.example.com': { A: '192.0.2.51' } } }, labs);
    expect(own?.fix).not.toContain('wildcard');
  });

  test.each([
    ['a name that does not exist', { 'new.example.com': { A: '192.0.2.1' } }, 'the name does not exist'],
    ['a type that is not there', { 'api.example.com': { TXT: 'x' } }, 'no such record'],
    ['a CNAME that is not there', { 'new.example.com': { CNAME: 'app.host.example.' } }, 'the name does not exist'],
    [
      'a proxied name that is not there',
      { 'new.example.com': { CNAME: { values: 'a.example', proxied: true } } },
      'the name',
    ],
  ])('%s is missing', async (_, dns, seen) => {
    const findings = await check({ dns });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['launch/dns-missing', 'blocker']]);
    expect(findings[0]?.observed).toContain(seen);
  });

  test('that is missing is told once, also where it is a host of the launch', async () => {
    const { 'www.example.com': _, ...rest } = good;
    const labs = await Promise.all([serve(rest), serve(rest)]);
    const network = { 'name-servers': [labs[0]?.address], resolvers: [labs[1]?.address] };
    const findings = await check({ ...site, dns: { 'www.example.com': { CNAME: 'app.host.example.' } } }, { network });
    expect(short(findings)).toEqual([['launch/dns-missing', 'fail', 'blocker', 'dns:www.example.com?type=CNAME']]);
  });

  test('that is as expected, but whose target is gone, dangles', async () => {
    const dns = { 'www.example.com': { CNAME: 'app.host.example.' } };
    const findings = await check({ ...site, dns }, everywhere({ 'app.host.example': { TXT: 'moved' } }));
    const url = 'dns:www.example.com?type=CNAME';
    expect(short(findings)).toEqual([['launch/dns-dangling', 'fail', 'blocker', url]]);
  });

  test('of mail behind a CNAME that leads to nothing dangles', async () => {
    const dns = { '_dmarc.example.com': { TXT: 'v=DMARC1; p=reject' } };
    const findings = await check({ dns }, everywhere({ '_dmarc.example.com': { CNAME: 'gone.vendor.example.' } }));
    expect(short(findings)).toEqual([['launch/dns-dangling', 'fail', 'blocker', 'dns:_dmarc.example.com?type=TXT']]);
  });

  test('on which name servers disagree shows each set with its TTL', async () => {
    const dns = { 'api.example.com': { A: '192.0.2.3' } };
    const [finding, ...others] = await check({ dns }, { ns2: { 'api.example.com': { A: '192.0.2.77', ttl: 3600 } } });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'launch/dns-disagree', status: 'fail', severity: 'high' });
    expect(finding?.observed).toMatch(/^192\.0\.2\.3 on .*; 192\.0\.2\.77 on 127\.0\.0\.1:\d+ \(TTL 3600 s\)$/);
    expect(finding?.fix).toContain('the same serial');
  });

  test('that the resolver still has from before goes with its TTL', async () => {
    const dns = { 'api.example.com': { A: '192.0.2.3' } };
    const [finding] = await check({ dns }, { resolver: { 'api.example.com': { A: '192.0.2.77', ttl: 7200 } } });
    expect(finding).toMatchObject({ rule: 'launch/dns-disagree', fix: expect.stringContaining('TTL (7200 s)') });
  });

  test.each(['servfail', 'refused', 'garbage', 'close'] as const)(
    'is inconclusive where one server does %s, and judged by the others',
    async (fault) => {
      const labs = { ns2: { 'api.example.com': { fault } } };
      const right = await check({ dns: { 'api.example.com': { A: '192.0.2.3' } } }, labs);
      const unreachable = ['launch/dns-unreachable', 'inconclusive', 'blocker', 'dns:api.example.com?type=A'];
      expect(short(right)).toEqual([unreachable]);
      expect(right[0]?.title).toContain('1 of 3 name servers');
      const wrong = await check({ dns: { 'api.example.com': { A: '192.0.2.4' } } }, labs);
      expect(wrong.map(({ rule }) => rule)).toEqual(['launch/dns-wrong', 'launch/dns-unreachable']);
    },
  );

  test('is asked for once more over TCP where UDP cuts it, of any length', async () => {
    const long = 'x'.repeat(60_000);
    const labs = everywhere({
      'long.example.com': { TXT: long },
      'cut.example.com': { A: '192.0.2.1', fault: 'truncate' },
    });
    const dns = { 'long.example.com': { TXT: long }, 'cut.example.com': { A: '192.0.2.1' } };
    expect(await check({ dns }, labs)).toEqual([]);
  });
});

describe('the servers of a zone', () => {
  const dns = { 'www.shop.example.com': { A: '192.0.2.5' } };
  const zone = (entry: DnsZone[string]): DnsZone => ({ 'www.shop.example.com': entry });

  test('are found by walking up to the closest NS records', async () => {
    const ns = await serve({ ...zone({ A: '192.0.2.66' }) }, { authoritative: true });
    const resolver = {
      ...zone({ A: '192.0.2.5' }),
      'example.com': { NS: 'far.example.net.' },
      'shop.example.com': { NS: ['ns1.example.net.', 'ns6.example.net.', 'gone.example.net.'] },
      'ns1.example.net': { A: '192.0.2.53' },
      'ns6.example.net': { AAAA: '2001:db8::53' },
    };
    const network = {
      'name-servers': undefined,
      'connect-to': { 'ns1.example.net:53': ns.address, 'ns6.example.net:53': ns.address },
    };
    const findings = await check({ dns }, { resolver, network });
    expect(findings.map(({ rule }) => rule)).toEqual(['launch/dns-disagree', 'launch/dns-unreachable']);
    expect(findings[0]?.observed).toContain('192.0.2.66 on ns1.example.net (TTL 300 s)');
    expect(findings[0]?.reproduce).toBe(`dig @127.0.0.1 -p ${ns.port} www.shop.example.com A`);
    expect(findings[1]?.observed).toBe('gone.example.net cannot be asked: gone.example.net does not exist');
  });

  test('are not asked where the list of them is empty', async () => {
    const resolver = zone({ A: '192.0.2.5' });
    expect(await check({ dns }, { resolver, network: { 'name-servers': [] } })).toEqual([]);
  });
});
