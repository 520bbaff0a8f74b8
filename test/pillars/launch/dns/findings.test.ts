import { describe, expect, test } from '@jest/globals';
import type { ExpectedRecords } from '../../../../src/config/sections/launch/launch.ts';
import type { Held, ServerAnswer } from '../../../../src/pillars/launch/dns/ask-servers.ts';
import { compare } from '../../../../src/pillars/launch/dns/compare.ts';
import { hostFinding } from '../../../../src/pillars/launch/dns/host-finding.ts';
import { recordFindings } from '../../../../src/pillars/launch/dns/record-findings.ts';

const at = { file: 'gate.yml', line: 3, column: 5 };
const records = (more: Partial<ExpectedRecords> = {}): ExpectedRecords => ({
  at,
  name: 'api.example.com',
  type: 'A',
  values: ['192.0.2.3'],
  match: 'exact',
  proxied: false,
  ...more,
});
const server = (label: string, isResolver = false) => ({
  label,
  isResolver,
  dig: `dig @${label}`,
  ask: () => Promise.reject(new Error('it is not asked')),
});
const [ns1, ns2, resolver] = [server('ns1'), server('ns2'), server('the resolver', true)];
const holds = (values: string[], more: Partial<Held> = {}, by = ns1): ServerAnswer => ({
  server: by,
  held: { exists: true, values, addresses: [], ...more },
});
const silent = (by = ns2): ServerAnswer => ({ server: by, silent: 'answers SERVFAIL' });
const faultOf = (expected: ExpectedRecords, answers: ServerAnswer[], target: string[] = []) =>
  compare(expected, answers, target).fault;
const judge = (expected: ExpectedRecords, answers: ServerAnswer[], isWildcard = false) =>
  recordFindings(expected, compare(expected, answers, []), isWildcard);

describe('records that servers hold', () => {
  test.each<[string, Partial<ExpectedRecords>, ServerAnswer[], string | undefined]>([
    ['are those that are listed', {}, [holds(['192.0.2.3'])], undefined],
    ['are others', {}, [holds(['192.0.2.4'])], 'wrong'],
    ['are more', {}, [holds(['192.0.2.3', '192.0.2.4'])], 'wrong'],
    ['may be more', { match: 'contains' }, [holds(['192.0.2.3', '192.0.2.4'])], undefined],
    ['may be more, and must hold it', { match: 'contains' }, [holds(['192.0.2.4'])], 'wrong'],
    ['are listed twice', { values: ['192.0.2.3', '192.0.2.3'] }, [holds(['192.0.2.3'])], undefined],
    ['are none', {}, [holds([])], 'missing'],
    ['are none, as they must', { match: 'absent', values: [] }, [holds([])], undefined],
    ['are there, and must not', { match: 'absent', values: [] }, [holds(['192.0.2.4'])], 'wrong'],
    ['are others than must not be there', { match: 'absent' }, [holds(['192.0.2.4'])], undefined],
    ['are among others what must not be there', { match: 'absent' }, [holds(['192.0.2.3', '192.0.2.4'])], 'wrong'],
    ['differ', {}, [holds(['192.0.2.3']), holds(['192.0.2.4'], {}, ns2)], 'disagree'],
    ['are none on one', {}, [holds([]), holds(['192.0.2.4'], {}, ns2)], 'wrong'],
    ['are not told by anyone', {}, [silent()], undefined],
    ['are told by one', {}, [silent(), holds(['192.0.2.4'])], 'wrong'],
    ['end in an alias to nothing', { type: 'TXT' }, [holds([], { cname: 'gone.example' })], 'dangling'],
    ['of a host end in an alias to nothing', {}, [holds([], { cname: 'gone.example' })], 'missing'],
    ['of IPv6 end in an alias to nothing', { type: 'AAAA' }, [holds([], { cname: 'gone.example' })], 'missing'],
    ['are those of a proxy', { proxied: true }, [holds(['203.0.113.1'])], undefined],
    [
      'are addresses of a proxy',
      { type: 'CNAME', proxied: true },
      [holds([], { addresses: ['203.0.113.1'] })],
      undefined,
    ],
    ['are none of a proxy', { proxied: true }, [holds([])], 'missing'],
  ])('%s', (_, more, answers, fault) => {
    expect(faultOf(records(more), answers)).toBe(fault);
  });

  const alias = records({ type: 'CNAME', values: ['App.host.example.'] });
  test.each<[string[], string[], string | undefined]>([
    [['192.0.2.1'], ['192.0.2.1', '192.0.2.2'], undefined],
    [['192.0.2.1', '192.0.2.9'], ['192.0.2.1'], 'wrong'],
    [['192.0.2.9'], [], 'wrong'],
  ])('in place of an alias are the addresses %j of its target at %j', (addresses, target, fault) => {
    expect(faultOf(alias, [holds([], { addresses })], target)).toBe(fault);
  });

  test('of an alias are compared as names', () => {
    expect(faultOf(alias, [holds(['app.host.example'])])).toBeUndefined();
    expect(faultOf(records({ values: ['192.0.2.9'] }), [holds([], { addresses: ['192.0.2.1'] })], ['192.0.2.1'])).toBe(
      'wrong',
    );
  });
});

describe('a listed record', () => {
  test('that is right has no finding', () => {
    expect(judge(records(), [holds(['192.0.2.3'])])).toEqual([]);
  });

  test('that is wrong is told in these words', () => {
    const answers = [holds(['192.0.2.4'], { ttl: 300 }), holds(['192.0.2.4'], { ttl: 60 }, resolver)];
    expect(judge(records(), answers)).toEqual([
      {
        rule: 'launch/dns-wrong',
        subject: 'api.example.com A',
        status: 'fail',
        severity: 'blocker',
        title: 'api.example.com A is not what is listed',
        expected: '192.0.2.3',
        observed: '192.0.2.4 on ns1 (TTL 300 s), the resolver (TTL 60 s)',
        where: { url: 'dns:api.example.com?type=A' },
        reproduce: 'dig @ns1 api.example.com A',
        fix: 'In the zone example.com set: api.example.com. A 192.0.2.3 and no other of that type. If what is there is right, correct it under "dns" in the configuration.',
        fingerprint: 'launch/dns-wrong:dns:api.example.com?type=A',
      },
    ]);
  });

  test.each<[string, Partial<ExpectedRecords>, Held, string, string]>([
    [
      'missing',
      {},
      { exists: true, values: [], addresses: [] },
      'api.example.com has no A record',
      'no such record on ns1',
    ],
    [
      'missing',
      {},
      { exists: false, values: [], addresses: [] },
      'api.example.com has no A record',
      'the name does not exist on ns1',
    ],
    [
      'dangling',
      { type: 'TXT' },
      { exists: true, values: [], addresses: [], cname: 'gone.example' },
      'api.example.com: its CNAME leads to no TXT record',
      'no such record on ns1',
    ],
    [
      'wrong',
      { match: 'absent', values: [] },
      { exists: true, values: ['192.0.2.4', '192.0.2.5'], addresses: [] },
      'api.example.com has A records that must go',
      '192.0.2.4, 192.0.2.5 on ns1',
    ],
  ])('that is %s with %j is a blocker', (fault, more, held, title, observed) => {
    expect(judge(records(more), [{ server: ns1, held }])).toMatchObject([
      { rule: `launch/dns-${fault}`, severity: 'blocker', title, observed },
    ]);
  });

  test('on which servers disagree is told with where to look', () => {
    const [finding, ...others] = judge(records(), [holds(['192.0.2.3']), holds(['192.0.2.4'], {}, ns2)]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'launch/dns-disagree',
      severity: 'high',
      title: 'api.example.com A: name servers disagree, and it depends on chance what visitors get',
      observed: '192.0.2.3 on ns1; 192.0.2.4 on ns2',
      reproduce: 'dig @ns2 api.example.com A',
    });
    expect(finding?.fix).toMatch(
      /^Look whether the zone has reached ns2: the same serial in "dig SOA" on each, and no server of a former provider among the NS records\. In the zone example\.com set: /,
    );
  });

  test('that only the resolver has from before goes with its TTL', () => {
    const fix = (...broken: ServerAnswer[]) => judge(records(), [holds(['192.0.2.3']), ...broken])[0]?.fix;
    const old = (ttl?: number) => holds(['192.0.2.4'], { ttl }, resolver);
    expect(fix(old(7_200))).toMatch(
      /^The resolver still has an old answer; it goes with its TTL \(7200 s\)\. In the zone /,
    );
    expect(fix(old())).toMatch(/TTL \(0 s\)/);
    expect(fix(old(60), holds([], {}, ns2))).toMatch(/^Look whether the zone has reached the resolver, ns2: /);
  });

  test.each<[Partial<ExpectedRecords>, string, string]>([
    [
      { match: 'contains', type: 'TXT', values: ['a b'] },
      'among others: a b',
      'In the zone example.com set: api.example.com. TXT "a b". If what is there is right, correct it under "dns" in the configuration.',
    ],
    [
      { proxied: true, type: 'CNAME', values: ['x.example', 'y.example'] },
      'x.example, y.example, or any address of the proxy before it',
      'In the zone example.com set: api.example.com. CNAME x.example, api.example.com. CNAME y.example and no other of that type. If what is there is right, correct it under "dns" in the configuration.',
    ],
    [{ match: 'absent' }, 'none of: 192.0.2.3', 'In the zone example.com delete: api.example.com. A 192.0.2.3.'],
    [
      { match: 'absent', type: 'AAAA', values: [] },
      'no AAAA record',
      'In the zone example.com delete: api.example.com. AAAA. Visitors with IPv6 go where it leads, whatever the A record says.',
    ],
    [
      { name: 'localhost', values: ['192.0.2.1'] },
      '192.0.2.1',
      'In the zone localhost set: localhost. A 192.0.2.1 and no other of that type. If what is there is right, correct it under "dns" in the configuration.',
    ],
  ])('%j is told by what is expected and what to set', (more, expected, fix) => {
    const held = more.match === 'absent' ? (more.values ?? ['192.0.2.3']).concat(more.values ? ['::1'] : []) : [];
    expect(judge(records(more), [holds(held)])).toMatchObject([{ expected, fix }]);
  });

  test('that a wildcard answers says so', () => {
    const fix = (isWildcard: boolean) => judge(records(), [holds(['192.0.2.4'])], isWildcard)[0]?.fix;
    expect(fix(true)).toMatch(/ A wildcard of the zone answers for it; a record of its own wins\.$/);
    expect(fix(false)).not.toContain('wildcard');
  });

  test('of any length is shown by its beginning', () => {
    const seen = (length: number) => judge(records({ type: 'TXT' }), [holds(['x'.repeat(length)])])[0]?.observed;
    expect(seen(200)).toBe(`${'x'.repeat(200)} on ns1`);
    expect(seen(201)).toBe(`${'x'.repeat(200)}… on ns1`);
  });

  test('of which servers say nothing could not be judged by them', () => {
    expect(judge(records(), [holds(['192.0.2.3']), silent(), silent(resolver)])).toEqual([
      {
        rule: 'launch/dns-unreachable',
        subject: 'api.example.com A',
        status: 'inconclusive',
        severity: 'blocker',
        title: 'api.example.com A: 2 of 3 name servers give no answer',
        expected: '192.0.2.3',
        observed: 'ns2 answers SERVFAIL; the resolver answers SERVFAIL',
        where: { url: 'dns:api.example.com?type=A' },
        reproduce: 'dig @ns2 api.example.com A',
        fix: 'Run it again. If it stays, see whether the zone is served there; "name-servers: []" under "network" asks the resolver alone, for machines that reach no other server.',
        fingerprint: 'launch/dns-unreachable:dns:api.example.com?type=A',
      },
    ]);
    expect(judge(records(), [holds(['192.0.2.4']), silent()]).map(({ rule }) => rule)).toEqual([
      'launch/dns-wrong',
      'launch/dns-unreachable',
    ]);
  });
});

describe('a host', () => {
  const find = (found: Parameters<typeof hostFinding>[1], host = 'www.example.com') => hostFinding(host, found, 'dig');
  const cname =
    "In the zone example.com set: www.example.com. CNAME <name given by the host>. Vercel: cname.vercel-dns.com. Netlify: <site>.netlify.app. Cloudflare Pages: <project>.pages.dev. nginx: an A record with the server's address.";

  test('with an address is right', () => {
    expect(find({ kind: 'found', chain: [], addresses: ['192.0.2.1'] })).toBeUndefined();
  });

  test('without an address is told in these words', () => {
    expect(find({ kind: 'missing', chain: [], words: 'www.example.com does not exist' })).toEqual({
      rule: 'launch/dns-missing',
      subject: 'www.example.com A',
      status: 'fail',
      severity: 'blocker',
      title: 'www.example.com has no address: nobody can reach it',
      expected: 'an A or AAAA record, or a CNAME that leads to one',
      observed: 'www.example.com does not exist',
      where: { url: 'dns:www.example.com?type=A' },
      reproduce: 'dig www.example.com A',
      fix: cname,
      fingerprint: 'launch/dns-missing:dns:www.example.com?type=A',
    });
  });

  test('at the top of a zone can have no CNAME', () => {
    expect(find({ kind: 'missing', chain: [], words: 'none' }, 'example.com')?.fix).toBe(
      "In the zone example.com set: example.com. A <address>. Vercel: A 76.76.21.21. Netlify: ALIAS apex-loadbalancer.netlify.com, or A 75.2.60.5. Cloudflare: a CNAME here is flattened, proxied as you wish. nginx: the server's address, AAAA only if it listens there.",
    );
    expect(find({ kind: 'missing', chain: [], words: 'none' }, 'localhost')?.fix).toMatch(
      /^In the zone localhost set: localhost\. A /,
    );
  });

  test('that leads nowhere is told with who may take it over', () => {
    const chain = ['a.example.net', 'gone.host.example'];
    expect(find({ kind: 'dangling', chain, words: 'gone.host.example does not exist' })).toMatchObject({
      rule: 'launch/dns-dangling',
      status: 'fail',
      severity: 'blocker',
      title: 'www.example.com leads nowhere: gone.host.example does not exist',
      expected: 'a CNAME that ends at an address',
      observed: 'www.example.com → a.example.net → gone.host.example',
      where: { url: 'dns:www.example.com?type=CNAME' },
      reproduce: 'dig www.example.com CNAME',
      fix: `Whoever gets gone.host.example at that provider answers for www.example.com. ${cname}`,
    });
    expect(find({ kind: 'dangling', chain, words: 'gone.host.example has no address' })?.fix).toBe(cname);
  });

  test('that no resolver tells could not be judged', () => {
    expect(find({ kind: 'unreachable', chain: [], words: '192.0.2.53 answers SERVFAIL' })).toMatchObject({
      rule: 'launch/dns-unreachable',
      status: 'inconclusive',
      severity: 'blocker',
      title: 'Nobody can tell the address of www.example.com',
      expected: 'an answer',
      observed: 'the resolver 192.0.2.53 answers SERVFAIL',
      where: { url: 'dns:www.example.com?type=A' },
      reproduce: 'dig www.example.com A',
      fix: 'Run it again. If it stays, look at the status of the DNS provider; after moving the zone, at DNSSEC: a DS record of the old provider at the registrar makes every resolver answer SERVFAIL.',
    });
  });
});
