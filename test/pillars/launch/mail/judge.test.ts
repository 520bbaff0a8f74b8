import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../../src/model/finding.ts';
import type { DkimKey } from '../../../../src/pillars/launch/mail/dkim.ts';
import type { Dmarc } from '../../../../src/pillars/launch/mail/dmarc.ts';
import { judgeDkim, noSelectors } from '../../../../src/pillars/launch/mail/judge-dkim.ts';
import { judgeDmarc } from '../../../../src/pillars/launch/mail/judge-dmarc.ts';
import { judgeSpf } from '../../../../src/pillars/launch/mail/judge-spf.ts';
import type { Spf, SpfEvaluation } from '../../../../src/pillars/launch/mail/spf.ts';
import { enter, unreachableFinding } from '../../../../src/pillars/launch/mail/text-finding.ts';

const domain = 'example.com';
const dig = 'dig @192.0.2.1';
const told = (findings: Finding[]) =>
  findings.map(({ rule, severity, status, title, expected, observed, where, reproduce, fix }) => {
    return { rule, severity, status, title, expected, observed, where, reproduce, fix };
  });
const rulesOf = (findings: Finding[]) => findings.map(({ rule, severity }) => `${rule.slice(7)} ${severity}`);
const about = (name: string) => ({ where: { url: `dns:${name}?type=TXT` }, reproduce: `${dig} ${name} TXT` });
const entered = (name: string, label: string, value: string) =>
  `${name}.  TXT  "${value}"
Vercel: vercel dns add example.com '${label}' TXT '${value}'
Cloudflare, Netlify: DNS, add a TXT record named ${label} with that content
Elsewhere: where the name servers of example.com are kept`;
const unreachable = (name: string, type = 'TXT') => ({
  rule: 'launch/dns-unreachable',
  severity: 'high',
  status: 'inconclusive',
  title: `The ${type} records of ${name} cannot be read: its mail is not judged`,
  expected: 'an answer, or that there is no such name',
  observed: 'SERVFAIL',
  where: { url: `dns:${name}?type=${type}` },
  reproduce: `${dig} ${name} ${type}`,
  fix: 'Ask again in a minute. If it stays so, look at the name servers of example.com at the registrar and at their status page.',
});
const textsOf = (name: string, texts: string[], chain: string[] = []) => ({
  kind: 'texts' as const,
  name,
  texts,
  chain,
});

describe('SPF', () => {
  const fine: SpfEvaluation = { result: 'softfail', lookups: 1, voids: 0, empty: [], failed: [] };
  const of = (texts: string[], evaluation?: SpfEvaluation): Spf => ({
    domain,
    texts: textsOf(domain, texts),
    records: texts.filter((text) => text.startsWith('v=spf1')),
    evaluation,
  });
  const judge = (record: string, change: Partial<SpfEvaluation> = {}) =>
    judgeSpf(of([record], { ...fine, ...change }), dig);

  test.each([
    ['v=spf1 mx ~all', true],
    ['v=spf1 mx -all', true],
    ['v=spf1 redirect=_spf.example.net', true],
    ['v=spf1 -all', false],
  ])('of %s has no finding, and mail can pass: %s', (record, canPass) => {
    expect(judge(record)).toEqual({ findings: [], canPass });
  });

  test('that cannot be asked for is not judged', () => {
    const texts = { kind: 'unreachable' as const, name: domain, words: 'SERVFAIL' };
    const judged = judgeSpf({ domain, texts, records: [] }, dig);
    expect(judged.canPass).toBeUndefined();
    expect(told(judged.findings)).toEqual([unreachable(domain)]);
  });

  test('that names hosts that cannot be asked for is not judged, and the first of them is told', () => {
    const failed = [
      { name: '_spf.example.com', type: 'A', words: 'SERVFAIL' },
      { name: 'other.example.com', type: 'TXT', words: 'REFUSED' },
    ];
    const judged = judge('v=spf1 mx ?all', { result: 'temperror', failed });
    expect(judged.canPass).toBeUndefined();
    expect(told(judged.findings)).toEqual([unreachable('_spf.example.com', 'A')]);
    const observed = (change: Partial<SpfEvaluation>) =>
      judge('v=spf1 mx ~all', { result: 'temperror', ...change }).findings.map((each) => [
        each.where.url,
        each.observed,
      ]);
    expect(observed({ problem: 'it took too long' })).toEqual([['dns:example.com?type=TXT', 'it took too long']]);
    expect(observed({})).toEqual([['dns:example.com?type=TXT', 'no answer']]);
  });

  test('that is not there is told in these words, by what DKIM leaves', () => {
    const missing = (texts: string[], isSigned?: boolean) => judgeSpf(of(texts), dig, isSigned);
    const { findings, canPass } = missing(['verification=abc'], false);
    expect(canPass).toBe(false);
    expect(told(findings)).toEqual([
      {
        rule: 'launch/spf-missing',
        severity: 'high',
        status: 'fail',
        title: 'example.com has no SPF record: receivers doubt its mail',
        expected: 'one TXT record that begins with v=spf1',
        observed: 'no such record',
        ...about(domain),
        fix: `${entered(domain, '@', 'v=spf1 include:<your mail provider> ~all')}
include: is what your provider documents: Google Workspace _spf.google.com, Microsoft 365 spf.protection.outlook.com, Amazon SES amazonses.com, Postmark spf.mtasv.net, SendGrid sendgrid.net, Mailgun mailgun.org.`,
      },
    ]);
    expect(missing([], true).findings[0]).toMatchObject({
      severity: 'medium',
      title: 'example.com has no SPF record: its mail rests on DKIM alone',
    });
    expect(missing([]).findings[0]).toMatchObject({
      severity: 'medium',
      title: 'example.com has no SPF record: receivers doubt its mail that DKIM does not sign',
    });
    const near = ['SPF1 mx', 'other', 'v-spf2'];
    expect(missing(near).findings[0]?.observed).toBe('"SPF1 mx", "v-spf2", which receivers do not take for one');
  });

  test('of two records is told in these words', () => {
    const { findings, canPass } = judgeSpf(of(['v=spf1 mx -all', 'v=spf1 a ~all']), dig);
    expect(canPass).toBe(false);
    expect(told(findings)).toEqual([
      {
        rule: 'launch/spf-multiple',
        severity: 'high',
        status: 'fail',
        title: 'example.com has 2 SPF records: receivers refuse to choose, and SPF fails for all its mail',
        expected: 'one TXT record that begins with v=spf1',
        observed: '2: "v=spf1 mx -all", "v=spf1 a ~all"',
        ...about(domain),
        fix: `Delete them all but one, which then says\n${entered(domain, '@', 'v=spf1 mx a ~all')}`,
      },
    ]);
  });

  test('that is not valid is told in these words', () => {
    const { findings, canPass } = judge('v=spf1 ipv4:a ~all', {
      result: 'permerror',
      problem: 'unknown ipv4',
      lookups: 10,
    });
    expect(canPass).toBe(false);
    expect(told(findings)).toEqual([
      {
        rule: 'launch/spf-invalid',
        severity: 'high',
        status: 'fail',
        title: 'The SPF record of example.com is not valid: SPF fails for all its mail',
        expected: 'a record that follows RFC 7208, as do all that it includes',
        observed: 'unknown ipv4, in "v=spf1 ipv4:a ~all"',
        ...about(domain),
        fix: `Mend what is named above. A record that works looks like\n${entered(domain, '@', 'v=spf1 include:<your mail provider> ~all')}`,
      },
    ]);
    const [unknown] = judge('v=spf1 x ~all', { result: 'permerror' }).findings;
    expect(unknown?.observed).toBe('permerror, in "v=spf1 x ~all"');
  });

  test.each<SpfEvaluation['result']>(['permerror', 'softfail'])(
    'of eleven look-ups that ends as %s is told in these words, and as nothing else',
    (result) => {
      expect(judge('v=spf1 mx ~all', { lookups: 10 }).findings).toEqual([]);
      const { findings, canPass } = judge('v=spf1 mx ~all', { result, lookups: 11 });
      expect(canPass).toBe(false);
      expect(told(findings)).toEqual([
        {
          rule: 'launch/spf-too-many-lookups',
          severity: 'high',
          status: 'fail',
          title: 'The SPF record of example.com needs 11 DNS look-ups: receivers give up after 10',
          expected: 'at most 10 look-ups by include, a, mx, ptr, exists and redirect, included records counted',
          observed: '11, from "v=spf1 mx ~all"',
          ...about(domain),
          fix: 'Take out the includes of services that no longer send for example.com, and a and mx where the web server sends no mail; or let each service send from a subdomain with a record of its own.',
        },
      ]);
    },
  );

  test.each(['v=spf1 mx +all', 'v=spf1 mx all', 'v=spf1 mx ALL'])(
    'that ends as %s is told in these words',
    (record) => {
      const allowing = judge(record, { result: 'pass' });
      expect(allowing.canPass).toBe(true);
      expect(told(allowing.findings)).toEqual([
        {
          rule: 'launch/spf-allows-all',
          severity: 'high',
          status: 'fail',
          title: 'Anyone may send mail as example.com: its SPF record allows every server',
          expected: '~all or -all at the end',
          observed: `"${record}"`,
          ...about(domain),
          fix: entered(domain, '@', 'v=spf1 mx ~all'),
        },
      ]);
    },
  );

  test('that everybody passes by another term is told in these words', () => {
    expect(told(judge('v=spf1 ip4:0.0.0.0/0 -all', { result: 'pass' }).findings)).toEqual([
      {
        rule: 'launch/spf-allows-all',
        severity: 'high',
        status: 'fail',
        title: 'Anyone may send mail as example.com: its SPF record allows every server',
        expected: 'a record that only your own senders pass',
        observed: 'an address of nobody passes "v=spf1 ip4:0.0.0.0/0 -all"',
        ...about(domain),
        fix: 'Take out of the TXT record of example.com the ip4 or exists that matches every address, or the include of a record that ends in +all.',
      },
    ]);
  });

  test.each(['v=spf1 mx', 'v=spf1 mx ?all', 'v=spf1 mx ?all redirect=a.com', 'v=spf1 include:all.example.net'])(
    'that does not end, as %s, is told in these words',
    (record) => {
      const kept = record.split(' ').slice(0, 2).join(' ');
      expect(told(judge(record, { result: 'neutral' }).findings)).toEqual([
        {
          rule: 'launch/spf-no-all',
          severity: 'medium',
          status: 'fail',
          title: 'The SPF record of example.com does not say what to do with mail from other servers',
          expected: '~all or -all at the end',
          observed: `"${record}"`,
          ...about(domain),
          fix: entered(domain, '@', `${kept} ~all`),
        },
      ]);
    },
  );

  test('that names more than two hosts that do not exist is told in these words', () => {
    const empty = Array.from({ length: 11 }, (_, n) => `h${n}.example.com`);
    expect(judge('v=spf1 mx ~all', { voids: 2, empty }).findings).toEqual([]);
    expect(told(judge('v=spf1 mx ~all', { voids: 3, empty }).findings)).toEqual([
      {
        rule: 'launch/spf-void-lookups',
        severity: 'medium',
        status: 'fail',
        title: 'The SPF record of example.com names 3 hosts without a record: strict receivers give up after 2',
        expected: 'at most 2 look-ups that find nothing',
        observed: `nothing at ${empty.slice(0, 10).join(', ')}`,
        ...about(domain),
        fix: 'Take the terms that name them out of the TXT record of example.com, or out of the record that it includes.',
      },
    ]);
  });

  test.each(['ptr', 'ptr:example.com', '?ptr', '-ptr/24', 'PTR'])(
    'that uses ptr as %s is told in these words',
    (term) => {
      expect(told(judge(`v=spf1 mx ${term} ~all`).findings)).toEqual([
        {
          rule: 'launch/spf-ptr',
          severity: 'medium',
          status: 'fail',
          title: 'The SPF record of example.com uses ptr, which is slow and which large receivers ignore',
          expected: 'no ptr (RFC 7208, 5.5: do not use)',
          observed: `"v=spf1 mx ${term} ~all"`,
          ...about(domain),
          fix: entered(domain, '@', 'v=spf1 mx ~all'),
        },
      ]);
    },
  );

  test('whose ptr is all that permits a sender is not to be published without it', () => {
    expect(judge('v=spf1 ptr -all').findings[0]?.fix).toBe(
      entered(domain, '@', 'v=spf1 include:<your mail provider> ~all'),
    );
  });

  test.each(['a:ptr', 'ptrs.example.com', 'include:ptr:a'])('that names %s uses no ptr', (term) => {
    expect(judge(`v=spf1 ${term} ~all`).findings).toEqual([]);
  });
});

describe('DKIM', () => {
  const name = 's1._domainkey.example.com';
  type Kind = DkimKey extends infer Key
    ? Key extends unknown
      ? Omit<Key, 'domain' | 'selector' | 'name' | 'texts'>
      : never
    : never;
  const judge = (kind: Kind, texts: DkimKey['texts'] = textsOf(name, ['v=DKIM1; p=abc'])) =>
    judgeDkim({ domain, selector: 's1', name, texts, ...kind } as DkimKey, dig);
  const publish =
    'Publish at s1._domainkey.example.com what your mail provider shows for the selector s1 of example.com (a CNAME, or a TXT record v=DKIM1; k=rsa; p=…)';

  test.each([
    ['an RSA key of 2048 bits', { kind: 'key', keyType: 'rsa', bits: 2048 } as const],
    ['an RSA key of unknown length', { kind: 'key', keyType: 'rsa' } as const],
    ['an Ed25519 key', { kind: 'key', keyType: 'ed25519', bits: 256 } as const],
  ])('with %s has no finding', (_, key) => {
    expect(judge(key)).toEqual({ findings: [], canPass: true });
  });

  test.each([
    [2047, 'medium', 'it is short', true],
    [1024, 'medium', 'it is short', true],
    [1023, 'high', 'receivers refuse it', false],
  ])('with a key of %i bits is told in these words', (bits, severity, words, canPass) => {
    const judged = judge({ kind: 'key', keyType: 'rsa', bits });
    expect(judged.canPass).toBe(canPass);
    expect(told(judged.findings)).toEqual([
      {
        rule: 'launch/dkim-weak',
        severity,
        status: 'fail',
        title: `The DKIM key s1 of example.com has ${bits} bits: ${words}`,
        expected: '2048 bits',
        observed: `RSA, ${bits} bits`,
        ...about(name),
        fix: 'Have your mail provider make a key of 2048 bits under a new selector, publish it beside this one, switch over, and list the new selector in dkim-selectors.',
      },
    ]);
  });

  test('that cannot be asked for is not judged', () => {
    const judged = judge({ kind: 'unreachable' }, { kind: 'unreachable', name, words: 'SERVFAIL' });
    expect(judged.canPass).toBeUndefined();
    expect(told(judged.findings)).toEqual([unreachable(name)]);
  });

  test('without a record is told in these words', () => {
    const judged = judge({ kind: 'missing' }, textsOf(name, []));
    expect(judged.canPass).toBe(false);
    expect(told(judged.findings)).toEqual([
      {
        rule: 'launch/dkim-missing',
        severity: 'high',
        status: 'fail',
        title: 'The DKIM selector s1 of example.com has no record: its signatures cannot be verified',
        expected: 'a TXT record with the public key, or a CNAME to one',
        observed: 'no TXT record',
        ...about(name),
        fix: `${publish}. Or, if nothing signs with it, take s1 out of dkim-selectors.`,
      },
    ]);
    const behind = judge({ kind: 'missing' }, textsOf(name, [], ['a.example.net', 'b.example.net']));
    expect(behind.findings[0]?.observed).toBe('a CNAME to b.example.net, where there is none');
  });

  test('that is revoked is told in these words', () => {
    const judged = judge({ kind: 'revoked' }, textsOf(name, ['p=']));
    expect(judged.canPass).toBe(false);
    expect(told(judged.findings)).toEqual([
      {
        rule: 'launch/dkim-revoked',
        severity: 'high',
        status: 'fail',
        title: 'The DKIM key s1 of example.com is revoked: receivers refuse what it signs',
        expected: 'a public key in p=',
        observed: '"p="',
        ...about(name),
        fix: `${publish}; an empty p= says that the key is no longer used. Or take s1 out of dkim-selectors, if nothing signs with it any more.`,
      },
    ]);
  });

  test('that cannot be read is told in these words', () => {
    const judged = judge({ kind: 'invalid', problem: 'no key' });
    expect(judged.canPass).toBe(false);
    expect(told(judged.findings)).toEqual([
      {
        rule: 'launch/dkim-invalid',
        severity: 'high',
        status: 'fail',
        title: 'The DKIM key s1 of example.com cannot be read: its signatures cannot be verified',
        expected: 'v=DKIM1; k=rsa; p= and the public key in base64, in one record',
        observed: 'no key: "v=DKIM1; p=abc"',
        ...about(name),
        fix: `${publish}, whole: a key that is longer than 255 characters stands in several quoted strings of one record, without a space lost or added.`,
      },
    ]);
  });

  test('without a selector is told in these words', () => {
    expect(told([noSelectors(domain, dig)])).toEqual([
      {
        rule: 'launch/dkim-no-selectors',
        severity: 'high',
        status: 'inconclusive',
        title: 'Whether example.com signs its mail is not known: no DKIM selector is configured',
        expected: 'launch.mail.dkim-selectors in the configuration',
        observed: 'it is not there, and DNS gives no list of selectors',
        ...about('_domainkey.example.com'),
        fix: 'Open the source of a message that your application sent, take s= out of its DKIM-Signature header, and add it: dkim-selectors: [<that>].',
      },
    ]);
  });
});

describe('DMARC', () => {
  const name = '_dmarc.example.com';
  type Policy = NonNullable<Dmarc['policy']>;
  const policyOf = (asked: Policy['asked'], change: Partial<Policy> = {}): Policy => {
    return { asked, effective: asked, testing: false, reported: true, tag: 'p', ...change };
  };
  const of = (records: string[], policy?: Policy, change: Partial<Dmarc> = {}): Dmarc => {
    return { domain, name, inherited: false, texts: textsOf(name, records), records, policy, ...change };
  };
  const record = 'v=DMARC1; p=none; rua=mailto:a@example.net';
  const rua = 'rua=mailto:dmarc@example.com';

  test.each(['quarantine', 'reject'] as const)('of %s has no finding', (policy) => {
    expect(judgeDmarc(of([record], policyOf(policy)), 'none', dig)).toEqual([]);
    expect(judgeDmarc(of([record], policyOf(policy)), policy, dig)).toEqual([]);
  });

  test('that cannot be asked for is not judged', () => {
    const texts = { kind: 'unreachable' as const, name, words: 'SERVFAIL' };
    expect(told(judgeDmarc(of([], undefined, { texts }), 'none', dig))).toEqual([unreachable(name)]);
  });

  test('that is not there is told in these words', () => {
    expect(told(judgeDmarc(of([]), 'none', dig))).toEqual([
      {
        rule: 'launch/dmarc-missing',
        severity: 'high',
        status: 'fail',
        title:
          'example.com has no DMARC policy: anyone can write in its name, and large receivers refuse its bulk mail',
        expected: `v=DMARC1; p=quarantine; ${rua}`,
        observed: 'no record',
        ...about(name),
        fix: entered(name, '_dmarc', `v=DMARC1; p=quarantine; ${rua}`),
      },
    ]);
    const near = of([], undefined, { texts: textsOf(name, ['DMARC1']) });
    expect(judgeDmarc(near, 'reject', dig)[0]).toMatchObject({
      expected: `v=DMARC1; p=reject; ${rua}`,
      observed: '"DMARC1", which is none: it must begin with v=DMARC1;',
    });
  });

  test('of two records is told in these words', () => {
    expect(told(judgeDmarc(of([record, 'v=DMARC1; p=reject']), 'none', dig))).toEqual([
      {
        rule: 'launch/dmarc-multiple',
        severity: 'high',
        status: 'fail',
        title: 'example.com has 2 DMARC records: receivers ignore them all',
        expected: 'one record',
        observed: `"${record}", "v=DMARC1; p=reject"`,
        ...about(name),
        fix: `Delete all but one, which then says\n${entered(name, '_dmarc', record)}`,
      },
    ]);
  });

  test('without a policy is told in these words', () => {
    expect(told(judgeDmarc(of([record], policyOf(undefined)), 'none', dig))).toEqual([
      {
        rule: 'launch/dmarc-invalid',
        severity: 'high',
        status: 'fail',
        title: 'The DMARC record of example.com has no policy that receivers know',
        expected: 'p=none, p=quarantine or p=reject',
        observed: `"${record}"`,
        ...about(name),
        fix: entered(name, '_dmarc', `v=DMARC1; p=quarantine; ${rua}`),
      },
    ]);
  });

  test('of none is told in these words', () => {
    expect(told(judgeDmarc(of([record], policyOf('none')), 'none', dig))).toEqual([
      {
        rule: 'launch/dmarc-policy',
        severity: 'medium',
        status: 'fail',
        title: 'The DMARC policy of example.com is none: forged mail is delivered',
        expected: 'quarantine or reject, once the reports show that your own mail passes',
        observed: `none: "${record}"`,
        ...about(name),
        fix: entered(name, '_dmarc', 'v=DMARC1; p=quarantine; rua=mailto:a@example.net'),
      },
    ]);
    const silent = judgeDmarc(of(['v=DMARC1;;p=none'], policyOf('none', { reported: false })), 'none', dig);
    expect(silent[0]).toMatchObject({
      severity: 'high',
      title: 'The DMARC policy of example.com is none: forged mail is delivered, and nobody gets reports',
      fix: entered(name, '_dmarc', `v=DMARC1; p=quarantine; ${rua}`),
    });
  });

  test('below what the configuration asks for is told in these words', () => {
    const weak = 'v=DMARC1; p=quarantine; rua=mailto:a@example.net';
    expect(told(judgeDmarc(of([weak], policyOf('quarantine')), 'reject', dig))).toEqual([
      {
        rule: 'launch/dmarc-policy',
        severity: 'high',
        status: 'fail',
        title: 'The DMARC policy of example.com is quarantine, below reject',
        expected: 'at least reject (launch.mail.min-policy)',
        observed: `quarantine: "${weak}"`,
        ...about(name),
        fix: entered(name, '_dmarc', 'v=DMARC1; p=reject; rua=mailto:a@example.net'),
      },
    ]);
  });

  test('that is only tested is told by what receivers do, and is to be published without t', () => {
    const tested = policyOf('quarantine', { effective: 'none', testing: true });
    const texts = 'v=DMARC1; p=quarantine; T = y; pct=100; rua=mailto:a@example.net; t=y;';
    expect(judgeDmarc(of([texts], tested), 'none', dig)[0]).toMatchObject({
      observed: `none, as t=y takes one level off p=quarantine: "${texts}"`,
      fix: entered(name, '_dmarc', 'v=DMARC1; p=quarantine; pct=100; rua=mailto:a@example.net'),
    });
    const none = policyOf('none', { testing: true });
    expect(judgeDmarc(of([record], none), 'none', dig)[0]?.observed).toBe(`none: "${record}"`);
  });

  test('of the organisation is told as such, and its tag for subdomains is the one to change', () => {
    const inherited = { domain: 'news.example.com', inherited: true };
    const sp = 'v=DMARC1; p=reject; SP = none; rua=mailto:a@example.net; asp=1; spx=1';
    const judged = judgeDmarc(of([sp], policyOf('none', { tag: 'sp' }), inherited), 'none', dig);
    expect(judged[0]).toMatchObject({
      title: 'The DMARC policy of news.example.com, which is that of example.com, is none: forged mail is delivered',
      fix: entered(name, '_dmarc', 'v=DMARC1; p=reject; sp=quarantine; rua=mailto:a@example.net; asp=1; spx=1'),
    });
    expect(judgeDmarc(of([sp], policyOf(undefined, { tag: 'sp' }), inherited), 'none', dig)[0]).toMatchObject({
      title: 'The DMARC record of news.example.com, which is that of example.com, has no policy that receivers know',
      expected: 'sp=none, sp=quarantine or sp=reject',
    });
  });
});

describe('a record with commands in it', () => {
  const hostile = `v=spf1 include:'$(echo ran >&2)' \`echo ran\` ~all`;

  test('is one word of the command that enters it', () => {
    const line = enter(domain, hostile).split('\n')[1] ?? '';
    const words = execFileSync('sh', ['-c', `vercel() { printf '%s\\n' "$@"; }; ${line.slice('Vercel: '.length)}`]);
    expect(words.toString().split('\n').slice(0, -1)).toEqual(['dns', 'add', domain, '@', 'TXT', hostile]);
  });

  test('is one word of the command that asks for a name in it', () => {
    const { reproduce } = unreachableFinding("$(echo ran).it's.example.com", 'TXT', 'SERVFAIL', 'printf "%s\\n"');
    const words = execFileSync('sh', ['-c', reproduce ?? '']);
    expect(words.toString()).toBe("$(echo ran).it's.example.com\nTXT\n");
  });
});

test('several faults of a record are told one by one', () => {
  const { findings } = judgeSpf(
    {
      domain,
      texts: textsOf(domain, ['v=spf1 ptr ?all']),
      records: ['v=spf1 ptr ?all'],
      evaluation: { result: 'permerror', lookups: 11, voids: 3, empty: ['a.example.com'], failed: [] },
    },
    dig,
  );
  expect(rulesOf(findings)).toEqual([
    'spf-too-many-lookups high',
    'spf-no-all medium',
    'spf-void-lookups medium',
    'spf-ptr medium',
  ]);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
});
