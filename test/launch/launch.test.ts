import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/finding.ts';
import { createAuthority } from './lab/certificates.ts';
import { type Lab, openLab, type World } from './lab/whole.ts';

const authority = createAuthority();
authority?.close();
if (!authority) console.warn('the launch is not tested as a whole: there is no openssl command');
const withOpenssl = authority ? describe : describe.skip;

let lab: Lab;
beforeAll(async () => {
  if (authority) lab = (await openLab()) as Lab;
});
afterAll(() => lab?.close());

const rulesOf = (findings: Finding[]) =>
  [
    ...new Set(findings.map(({ rule, status }) => `${rule.slice('launch/'.length)}${status === 'fail' ? '' : ' ?'}`)),
  ].sort();

/** What makes the perfect launch worse, and the rules that say so; ` ?` where nothing can be said. */
const mistakes: [name: string, change: (world: World) => void, ...rules: string[]][] = [
  ['the site has no address', ({ zone }) => void (zone['www.example.com'] = { TXT: 'x' }), 'dns-missing'],
  ['a certificate host does not exist', ({ zone }) => void delete zone['api.example.com'], 'dns-missing'],
  ['the target of the CNAME is gone', ({ zone }) => void delete zone['app.host.example'], 'dns-dangling'],
  ['an old AAAA is left', ({ zone }) => void ((zone['example.com'] ??= {}).AAAA = '::1'), 'dns-wrong'],
  [
    'one record is not answered',
    ({ zone }) => void ((zone['example.com'] ??= {}).fault = { MX: 'servfail' }),
    'dns-unreachable ?',
  ],
  [
    'a certificate has expired',
    ({ certificates }) => void (certificates['www.example.com'] = { fromDays: -90, untilDays: -1 }),
    'tls-expired',
  ],
];

withOpenssl('a launch', () => {
  test('in which everything is right has no finding', async () => {
    const { findings, status, reason, counts, launch } = await lab.launch();
    expect(findings).toEqual([]);
    expect(status).toBe('pass');
    expect(counts['problems']).toBe(0);
    expect(reason).toContain('0 wrong, 0 unclear');
    expect(launch?.checks.every((check) => check.status === 'pass')).toBe(true);
    expect(launch?.hosts.map(({ host, usable }) => [host, usable])).toEqual([
      ['www.example.com', true],
      ['example.com', true],
      ['api.example.com', true],
    ]);
  });

  test.each(mistakes)('in which %s has this one finding', async (_, change, ...rules) => {
    const { findings } = await lab.launch(change);
    expect(rulesOf(findings)).toEqual(rules);
    for (const finding of findings) {
      for (const key of ['title', 'expected', 'observed', 'reproduce', 'fix'] as const)
        expect(finding[key]).toBeTruthy();
      expect(finding.where.url ?? finding.where.line).toBeTruthy();
    }
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });
});
