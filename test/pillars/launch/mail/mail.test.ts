import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../../property-seed.ts';
import type { Finding } from '../../../../src/model/finding.ts';
import { checkMail } from '../../../../src/pillars/launch/mail/mail.ts';
import { type DnsServer, type DnsZone, startDnsServer } from '../lab/dns-server.ts';
import { openLaunch } from '../lab/launch-run.ts';
import { dkimKey } from '../lab/mail.ts';
import { mailZone, sharedDkimKey } from '../lab/zone.ts';

let server: DnsServer;
beforeAll(async () => {
  server = await startDnsServer({});
});
afterAll(() => server.close());

type Changes = NonNullable<Parameters<typeof mailZone>[0]>;

/** Runs the check against the good zone with these changes. */
async function check(changes: Changes = {}, mail: object = {}, zone: DnsZone = mailZone(changes)): Promise<Finding[]> {
  for (const name of Object.keys(server.zone)) delete server.zone[name];
  Object.assign(server.zone, zone);
  const given = { domains: ['example.com'], 'dkim-selectors': ['s1'], ...mail };
  const { run, close } = await openLaunch({
    mail: given,
    network: { resolvers: [server.address], timeout: '5s' },
  });
  try {
    return await checkMail(run);
  } finally {
    await close();
  }
}

const short = (findings: Finding[]) =>
  findings.map(({ rule, status, severity }) => `${rule} ${status === 'fail' ? severity : status}`);
const spf = (...records: string[]): Changes => ({ 'example.com': { TXT: records } });
const dmarc = (...records: string[]): Changes => ({ '_dmarc.example.com': { TXT: records } });
const dkim = (...records: string[]): Changes => ({ 's1._domainkey.example.com': { TXT: records } });
const weak = { rsa768: dkimKey(768), rsa1024: dkimKey(1024) };
const ed25519 = `v=DKIM1; k=ed25519; p=${Buffer.alloc(32, 9).toString('base64')}`;
const manyIncludes = (count: number): Changes => ({
  ...spf(`v=spf1 ${Array.from({ length: count }, (_, n) => `include:s${n}.example.net`).join(' ')} -all`),
  ...Object.fromEntries(Array.from({ length: count }, (_, n) => [`s${n}.example.net`, { TXT: 'v=spf1 -all' }])),
});
const noSpf = { 'example.com': { TXT: 'verification=abc' } };
const noKey = { 's1._domainkey.example.com': undefined };

test('a domain with SPF, a key and a policy has no finding', async () => {
  expect(await check()).toEqual([]);
});

describe('SPF', () => {
  test.each<[string, Changes, string[]]>([
    ['no record', noSpf, ['spf-missing medium']],
    ['no such domain', { 'example.com': undefined }, ['spf-missing medium']],
    ['a version that only looks like it', spf('v=spf1;include:_spf.provider.example ~all'), ['spf-missing medium']],
    ['two records', spf('v=spf1 mx ~all', 'v=spf1 ip4:192.0.2.1 ~all'), ['spf-multiple high']],
    ['an unknown mechanism', spf('v=spf1 ipv4:192.0.2.1 ~all'), ['spf-invalid high']],
    ['an address that is none', spf('v=spf1 ip4:192.0.2.300 ~all'), ['spf-invalid high']],
    ['an include of nothing', spf('v=spf1 include:gone.example ~all'), ['spf-invalid high']],
    [
      'an include with two records',
      { ...spf('v=spf1 include:two.example ~all'), 'two.example': { TXT: ['v=spf1 -all', 'v=spf1 -all'] } },
      ['spf-invalid high'],
    ],
    ['eleven look-ups', manyIncludes(11), ['spf-too-many-lookups high']],
    ['ten look-ups', manyIncludes(10), []],
    ['more than a hundred look-ups', manyIncludes(120), ['spf-too-many-lookups high']],
    ['an include of itself', spf('v=spf1 include:example.com ~all'), ['spf-too-many-lookups high']],
    ['+all', spf('v=spf1 +all'), ['spf-allows-all high']],
    ['a bare all', spf('v=spf1 ip4:192.0.2.1 ALL'), ['spf-allows-all high']],
    [
      'an include that ends in +all',
      { ...spf('v=spf1 include:open.example -all'), 'open.example': { TXT: 'v=spf1 +all' } },
      ['spf-allows-all high'],
    ],
    ['every address', spf('v=spf1 ip4:0.0.0.0/0 -all'), ['spf-allows-all high']],
    ['no all', spf('v=spf1 ip4:192.0.2.1'), ['spf-no-all medium']],
    ['?all', spf('v=spf1 ip4:192.0.2.1 ?all'), ['spf-no-all medium']],
    ['redirect in place of all', spf('v=spf1 redirect=_spf.provider.example'), []],
    ['-all alone: DKIM can pass', spf('v=spf1 -all'), []],
    [
      'three look-ups of nothing',
      spf('v=spf1 ip4:192.0.2.1 a:x.example a:y.example mx:z.example ~all'),
      ['spf-void-lookups medium'],
    ],
    ['two look-ups of nothing', spf('v=spf1 ip4:192.0.2.1 a:x.example a:y.example ~all'), []],
    [
      'names made of the sender need not exist',
      spf('v=spf1 ip4:192.0.2.1 exists:%{i}.a.example exists:%{ir}.b.example exists:%{l}.c.example ~all'),
      [],
    ],
    ['ptr', spf('v=spf1 ip4:192.0.2.1 ptr ~all'), ['spf-ptr medium']],
    ['SERVFAIL', { 'example.com': { fault: 'servfail' } }, ['dns-unreachable inconclusive']],
    ['SERVFAIL of an include', { '_spf.provider.example': { fault: 'servfail' } }, ['dns-unreachable inconclusive']],
    ['REFUSED', { 'example.com': { fault: 'refused' } }, ['dns-unreachable inconclusive']],
    ['garbage', { 'example.com': { fault: 'garbage' } }, ['dns-unreachable inconclusive']],
    [
      'an answer that is cut over UDP',
      { 'example.com': { TXT: 'v=spf1 mx ~all', MX: '10 mx.example.com.', fault: 'truncate' } },
      [],
    ],
    ['besides 60 KB of other text', spf('v=spf1 ip4:192.0.2.1 ~all', 'x'.repeat(60_000)), []],
  ])('%s', async (_, changes, rules) => {
    expect(short(await check(changes))).toEqual(rules.map((rule) => `launch/${rule}`));
  });

  test('names the host that did not answer, and shows what was asked for', async () => {
    const [finding] = await check({ '_spf.provider.example': { fault: 'servfail' } });
    expect(finding?.where).toEqual({ url: 'dns:_spf.provider.example?type=TXT' });
    expect(finding?.reproduce).toBe(`dig @127.0.0.1 -p ${server.port} _spf.provider.example TXT`);
  });

  test('says which names do not exist', async () => {
    const [finding] = await check(spf('v=spf1 a:x.example a:y.example mx:z.example ~all'));
    expect(finding?.observed).toBe('nothing at x.example, y.example, z.example');
  });

  test('offers the record that joins two', async () => {
    const [finding] = await check(spf('v=spf1 mx -all', 'v=spf1 mx include:_spf.provider.example ~all'));
    expect(finding?.fix).toContain('example.com.  TXT  "v=spf1 mx include:_spf.provider.example ~all"');
  });

  test.each([
    ['v=spf1 mx +all', 'v=spf1 mx ~all'],
    ['v=spf1 mx ?all', 'v=spf1 mx ~all'],
    ['v=spf1 ip4:192.0.2.1 ptr:example.com ~all', 'v=spf1 ip4:192.0.2.1 ~all'],
  ])('offers the record in place of %s', async (record, better) => {
    const zone: Changes = { 'example.com': { TXT: record, MX: '10 mx.example.com.' } };
    const [finding] = await check(zone);
    expect(finding?.fix).toContain(`example.com.  TXT  "${better}"`);
    expect(await check({ 'example.com': { ...zone['example.com'], TXT: better } })).toEqual([]);
  });
});

describe('no SPF record', () => {
  const unasked: Changes = { 's1._domainkey.example.com': { fault: 'servfail' } };
  test.each<[string, Changes, object, string]>([
    ['a key that can be verified', {}, {}, 'medium: its mail rests on DKIM alone'],
    ['no key', noKey, {}, 'high: receivers doubt its mail'],
    ['a key too short for receivers', dkim(weak.rsa768.record), {}, 'high: receivers doubt its mail'],
    [
      'no selector listed',
      {},
      { 'dkim-selectors': undefined },
      'medium: receivers doubt its mail that DKIM does not sign',
    ],
    ['a key that could not be asked for', unasked, {}, 'medium: receivers doubt its mail that DKIM does not sign'],
  ])('weighs as much as DKIM leaves: %s', async (_, changes, mail, expected) => {
    const findings = await check({ ...noSpf, ...changes }, mail);
    const found = findings.find(({ rule }) => rule === 'launch/spf-missing');
    expect(`${found?.severity}: ${found?.title.split(': ')[1]}`).toBe(expected);
  });
});

describe('DKIM', () => {
  const split = sharedDkimKey().record;
  test.each<[string, Changes, string[]]>([
    ['no record', noKey, ['dkim-missing high']],
    ['a CNAME to nothing', { 's1._domainkey.example.com': { CNAME: 's1.provider.example.' } }, ['dkim-missing high']],
    [
      'a CNAME to the key',
      { 's1._domainkey.example.com': { CNAME: 's1.provider.example.' }, 's1.provider.example': { TXT: split } },
      [],
    ],
    ['an empty p=', dkim('v=DKIM1; k=rsa; p='), ['dkim-revoked high']],
    ['a key that is none', dkim('v=DKIM1; k=rsa; p=bm9uZQ=='), ['dkim-invalid high']],
    ['half a key', dkim(split.slice(0, 200)), ['dkim-invalid high']],
    ['something else', dkim('v=spf1 -all'), ['dkim-invalid high']],
    ['768 bits', dkim(weak.rsa768.record), ['dkim-weak high']],
    ['1024 bits', dkim(weak.rsa1024.record), ['dkim-weak medium']],
    ['Ed25519', dkim(ed25519), []],
    ['no answer', { 's1._domainkey.example.com': { fault: 'refused' } }, ['dns-unreachable inconclusive']],
  ])('%s', async (_, changes, rules) => {
    expect(short(await check(changes))).toEqual(rules.map((rule) => `launch/${rule}`));
  });

  test('without selectors it is not known', async () => {
    const findings = await check(noSpf, { 'dkim-selectors': undefined });
    expect(short(findings)).toEqual(['launch/spf-missing medium', 'launch/dkim-no-selectors inconclusive']);
  });
});

describe('mail that can pass nothing', () => {
  const blocked = 'launch/mail-unauthenticated blocker';
  test.each<[string, Changes, boolean]>([
    ['no SPF and no key', { ...noSpf, ...noKey }, true],
    ['no SPF and a key of 768 bits', { ...noSpf, ...dkim(weak.rsa768.record) }, true],
    ['an SPF record that permits nobody, and no key', { ...spf('v=spf1 -all'), ...noKey }, true],
    ['too many look-ups and a revoked key', { ...manyIncludes(11), ...dkim('v=DKIM1; p=') }, true],
    ['no SPF and a key of 1024 bits', { ...noSpf, ...dkim(weak.rsa1024.record) }, false],
    [
      'no SPF and a key that could not be asked for',
      { ...noSpf, 's1._domainkey.example.com': { fault: 'servfail' } },
      false,
    ],
    ['SPF that could not be asked for, and no key', { 'example.com': { fault: 'servfail' }, ...noKey }, false],
  ])('%s', async (_, changes, isBlocked) => {
    expect(short(await check(changes)).includes(blocked)).toBe(isBlocked);
  });

  test('is none while a second selector is right', async () => {
    const changes = { ...noSpf, ...noKey, 's2._domainkey.example.com': { TXT: sharedDkimKey().record } };
    const findings = await check(changes, { 'dkim-selectors': ['s1', 's2'] });
    expect(short(findings)).toEqual(['launch/spf-missing medium', 'launch/dkim-missing high']);
  });
});

describe('DMARC', () => {
  const rua = 'rua=mailto:dmarc@example.com';
  test.each<[string, Changes, object, string[]]>([
    ['no record', { '_dmarc.example.com': undefined }, {}, ['dmarc-missing high']],
    ['another text', dmarc('verification=abc'), {}, ['dmarc-missing high']],
    ['the version not in front', dmarc(`p=reject; v=DMARC1; ${rua}`), {}, ['dmarc-missing high']],
    ['two records', dmarc(`v=DMARC1; p=none; ${rua}`, 'v=DMARC1; p=reject'), {}, ['dmarc-multiple high']],
    ['an unknown policy', dmarc(`v=DMARC1; p=quarentine; ${rua}`), {}, ['dmarc-invalid high']],
    ['no policy', dmarc(`v=DMARC1; ${rua}`), {}, ['dmarc-invalid high']],
    ['none with reports', dmarc(`v=DMARC1; p=none; ${rua}`), {}, ['dmarc-policy medium']],
    ['none without reports', dmarc('v=DMARC1; p=none'), {}, ['dmarc-policy high']],
    ['none with reports to nowhere', dmarc('v=DMARC1; p=none; rua=dmarc@example.com'), {}, ['dmarc-policy high']],
    ['reject', dmarc('v=DMARC1;p=REJECT'), {}, []],
    ['pct is ignored', dmarc(`v=DMARC1; p=reject; pct=0; ${rua}`), {}, []],
    [
      'below what is wanted',
      dmarc(`v=DMARC1; p=quarantine; ${rua}`),
      { 'min-policy': 'reject' },
      ['dmarc-policy high'],
    ],
    [
      'none below what is wanted',
      dmarc(`v=DMARC1; p=none; ${rua}`),
      { 'min-policy': 'quarantine' },
      ['dmarc-policy high'],
    ],
    ['what is wanted', dmarc(`v=DMARC1; p=reject; ${rua}`), { 'min-policy': 'reject' }, []],
    ['reject, tested', dmarc(`v=DMARC1; p=reject; t=y; ${rua}`), {}, []],
    [
      'reject, tested, is quarantine',
      dmarc(`v=DMARC1; p=reject; t=y; ${rua}`),
      { 'min-policy': 'reject' },
      ['dmarc-policy high'],
    ],
    ['quarantine, tested, is none', dmarc(`v=DMARC1; p=quarantine; t=y; ${rua}`), {}, ['dmarc-policy medium']],
    ['SERVFAIL is not missing', { '_dmarc.example.com': { fault: 'servfail' } }, {}, ['dns-unreachable inconclusive']],
  ])('%s', async (_, changes, mail, rules) => {
    expect(short(await check(changes, mail))).toEqual(rules.map((rule) => `launch/${rule}`));
  });

  const below = { domains: ['news.example.com'] };
  test.each<[string, Changes, string[]]>([
    ['the policy of the organisation counts', {}, []],
    ['its sp counts', dmarc(`v=DMARC1; p=reject; sp=none; ${rua}`), ['dmarc-policy medium']],
    ['an sp that is none', dmarc(`v=DMARC1; p=reject; sp=all; ${rua}`), ['dmarc-invalid high']],
    ['sp above p', dmarc(`v=DMARC1; p=none; sp=reject; ${rua}`), []],
    ['its own policy goes before', { '_dmarc.news.example.com': { TXT: 'v=DMARC1; p=none' } }, ['dmarc-policy high']],
    ['neither has one', { '_dmarc.example.com': undefined }, ['dmarc-missing high']],
    [
      'the organisation cannot be asked',
      { '_dmarc.example.com': { fault: 'servfail' } },
      ['dns-unreachable inconclusive'],
    ],
  ])('of a subdomain: %s', async (_, changes, rules) => {
    const zone = {
      ...mailZone({}, 'news.example.com'),
      ...mailZone({ '_dmarc.news.example.com': undefined, ...changes }),
    };
    if (!changes['_dmarc.news.example.com']) delete zone['_dmarc.news.example.com'];
    expect(short(await check({}, below, zone))).toEqual(rules.map((rule) => `launch/${rule}`));
  });

  test('offers the stronger policy and keeps what else the record says', async () => {
    const [finding] = await check(dmarc('v=DMARC1; p=quarantine; adkim=s; t=y; rua=mailto:a@example.net'));
    expect(finding?.fix).toContain('"v=DMARC1; p=quarantine; adkim=s; rua=mailto:a@example.net"');
  });
});

test('every finding has all its fields, and a place that a waiver can name', async () => {
  const findings = await check({ ...spf('v=spf1 ptr +all', 'v=spf1 -all'), ...noKey, ...dmarc('v=DMARC1; p=none') });
  expect(findings.length).toBeGreaterThan(3);
  for (const finding of findings) {
    const { title, expected, observed, reproduce, fix } = finding;
    expect([title, expected, observed, reproduce, fix]).not.toContain('');
    expect([expected, observed, reproduce, fix]).not.toContain(undefined);
    expect(finding.where.url).toMatch(/^dns:[\w.]+\?type=TXT$/);
  }
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
});

test('domains that share a name that does not answer tell it once', async () => {
  const zone = { ...mailZone(), ...mailZone({ '_spf.provider.example': { fault: 'servfail' } }, 'example.org') };
  const findings = await check({}, { domains: ['example.com', 'example.org'] }, zone);
  expect(short(findings)).toEqual(['launch/dns-unreachable inconclusive']);
});

test('any text in the records ends in findings, not in an error', async () => {
  const piece = fc.constantFrom(
    'v=spf1',
    ' ',
    'include:',
    '%{i}',
    '%{',
    'a',
    '/33',
    ':',
    '-all',
    'redirect=',
    'example.com',
    'v=DMARC1;',
    'p=',
    ';',
    'none',
    'v=DKIM1;',
    '\u0000',
    '"',
    'exists:',
    'ä',
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
  await fc.assert(
    fc.asyncProperty(text, text, text, async (a, b, c) => {
      const findings = await check({ ...spf(`v=spf1 ${a}`), ...dkim(`v=DKIM1;${b}`), ...dmarc(`v=DMARC1;${c}`) });
      expect(findings.every(({ title }) => !title.includes('\n'))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
