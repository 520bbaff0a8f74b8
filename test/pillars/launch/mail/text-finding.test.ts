import { describe, expect, test } from '@jest/globals';
import { enter, shown, textFinding, unreachableFinding } from '../../../../src/pillars/launch/mail/text-finding.ts';

const dig = 'dig @192.0.2.1';

describe('records are shown', () => {
  const x = (length: number) => 'x'.repeat(length);
  test.each<[string, string[], string]>([
    ['none', [], ''],
    ['one', ['v=spf1 -all'], '"v=spf1 -all"'],
    ['an empty one', [''], '""'],
    ['two', ['a', 'b'], '"a", "b"'],
    ['four', ['a', 'b', 'c', 'd'], '"a", "b", "c", "d"'],
    ['five', ['a', 'b', 'c', 'd', 'e'], '"a", "b", "c", "d", 1 more'],
    ['seven', ['a', 'b', 'c', 'd', 'e', 'f', 'g'], '"a", "b", "c", "d", 3 more'],
    ['one of 200 characters', [x(200)], `"${x(200)}"`],
    ['one of 201 characters', [x(201)], `"${x(200)}…"`],
    ['a long one beside a short one', [x(900), 'b'], `"${x(200)}…", "b"`],
  ])('%s', (_, texts, expected) => {
    expect(shown(texts)).toBe(expected);
  });
});

describe('where a record is entered', () => {
  test.each([
    ['example.com', 'example.com', '@'],
    ['_dmarc.example.com', 'example.com', '_dmarc'],
    ['s1._domainkey.mail.example.com', 'example.com', 's1._domainkey.mail'],
    ['_dmarc.example.co.uk', 'example.co.uk', '_dmarc'],
    ['localhost', 'localhost', '@'],
  ])('for %s: the zone %s, the label %s', (name, zone, label) => {
    expect(enter(name, 'v=x')).toBe(
      [
        `${name}.  TXT  "v=x"`,
        `Vercel: vercel dns add ${zone} '${label}' TXT 'v=x'`,
        `Cloudflare, Netlify: DNS, add a TXT record named ${label} with that content`,
        `Elsewhere: where the name servers of ${zone} are kept`,
      ].join('\n'),
    );
  });
});

const observation = {
  rule: 'spf-missing',
  severity: 'high',
  title: 'No SPF',
  expected: 'a record',
  observed: 'no such record',
  fix: 'Add one.',
} as const;

test('a finding names the record, and the command that shows it', () => {
  expect(textFinding({ ...observation, name: 'example.com', dig })).toEqual({
    ...observation,
    rule: 'launch/spf-missing',
    status: 'fail',
    subject: 'example.com TXT',
    where: { url: 'dns:example.com?type=TXT' },
    reproduce: 'dig @192.0.2.1 example.com TXT',
    fingerprint: 'launch/spf-missing:dns:example.com?type=TXT',
  });
  expect(textFinding({ ...observation, name: 'mail.example.com', type: 'MX', dig: 'dig' })).toMatchObject({
    subject: 'mail.example.com MX',
    where: { url: 'dns:mail.example.com?type=MX' },
    reproduce: 'dig mail.example.com MX',
  });
});

test.each([
  ['example.com', 'TXT', 'example.com'],
  ['_spf.mail.example.co.uk', 'A', 'example.co.uk'],
  ['localhost', 'MX', 'localhost'],
])('that %s cannot be asked for %s is no verdict, and is told in these words', (name, type, zone) => {
  expect(unreachableFinding(name, type, 'SERVFAIL', dig)).toEqual({
    rule: 'launch/dns-unreachable',
    severity: 'high',
    status: 'inconclusive',
    subject: `${name} ${type}`,
    title: `The ${type} records of ${name} cannot be read: its mail is not judged`,
    expected: 'an answer, or that there is no such name',
    observed: 'SERVFAIL',
    where: { url: `dns:${name}?type=${type}` },
    reproduce: `dig @192.0.2.1 ${name} ${type}`,
    fix: `Ask again in a minute. If it stays so, look at the name servers of ${zone} at the registrar and at their status page.`,
    fingerprint: `launch/dns-unreachable:dns:${name}?type=${type}`,
  });
});
