import type { X509Certificate } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { commonName, faultsOf, fieldOf } from '../../../../src/pillars/launch/tls/faults.ts';
import type { Handshake } from '../../../../src/pillars/launch/tls/handshake.ts';

const now = Date.UTC(2027, 0, 15, 12);
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
type Done = Extract<Handshake, { kind: 'done' }>;
type Made = { subject?: string; issuer?: string; from?: number; until?: number; names?: string; isOwn?: boolean };

/** What is judged of a certificate that is valid from and until so many milliseconds from now. */
const certificate = ({
  subject = 'CN=www.example.com',
  issuer = 'O=Lab\nCN=Lab CA',
  from = -dayMs,
  until = 90 * dayMs,
  names = 'DNS:www.example.com',
  isOwn = false,
}: Made = {}) =>
  ({
    subject,
    issuer,
    subjectAltName: names,
    validFrom: new Date(now + from).toUTCString(),
    validFromDate: new Date(now + from),
    validTo: new Date(now + until).toUTCString(),
    validToDate: new Date(now + until),
    checkIssued: () => isOwn,
    raw: Buffer.from(`${subject} ${issuer} ${from} ${until}`),
  }) as unknown as X509Certificate;

const leaf = certificate();
const issuer = (more: Made = {}) => certificate({ subject: 'CN=Lab CA', issuer: 'CN=Root', ...more });
const done = (more: Partial<Done> = {}): Done => ({
  kind: 'done',
  protocol: 'TLSv1.3',
  paths: [[leaf]],
  rest: [leaf],
  chain: [leaf],
  ...more,
});
const told = (handshake: Handshake) => faultsOf(handshake, now).map(({ rule, words }) => `${rule}: ${words}`);
const noRoot = { paths: [], chainFault: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' };

test('who answers no handshake is told in the words of the connection', () => {
  expect(told({ kind: 'silent', words: 'no TLS handshake within 5 s' })).toEqual([
    'unreachable: no TLS handshake within 5 s',
  ]);
  expect(told({ kind: 'refused', words: 'the connection is refused' })).toEqual([
    'unreachable: the connection is refused',
  ]);
});

describe('the dates of a certificate', () => {
  const alone = (more: Made) => done({ paths: [[certificate(more)]] });
  test.each<[string, Handshake, string[]]>([
    ['that is valid', done(), []],
    ['from this moment on', alone({ from: 0 }), []],
    ['until the next moment', alone({ until: 1 }), []],
    [
      'until this moment',
      alone({ until: 0 }),
      ['tls-expired: its certificate expired on 2027-01-15, less than an hour ago'],
    ],
    [
      'until an hour ago',
      alone({ until: -hourMs }),
      ['tls-expired: its certificate expired on 2027-01-15, 1 hour ago'],
    ],
    [
      'until two days ago',
      alone({ until: -2 * dayMs }),
      ['tls-expired: its certificate expired on 2027-01-13, 2 days ago'],
    ],
    [
      'from the next moment on',
      alone({ from: 1 }),
      ['tls-not-yet-valid: its certificate is valid from 2027-01-15T12:00:00.001Z only'],
    ],
  ])('%s', (_, handshake, expected) => {
    expect(told(handshake)).toEqual(expected);
  });

  const old = issuer({ until: -3 * dayMs });
  test('of its issuer count too', () => {
    expect(told(done({ paths: [[leaf, old]] }))).toEqual([
      'tls-expired: the issuer "Lab CA" of its certificate expired on 2027-01-12, 3 days ago',
    ]);
  });

  test('are right where one path to a root is', () => {
    expect(
      told(
        done({
          paths: [
            [leaf, old],
            [leaf, issuer()],
          ],
        }),
      ),
    ).toEqual([]);
    expect(
      told(
        done({
          paths: [
            [leaf, old],
            [leaf, issuer({ from: dayMs })],
          ],
        }),
      ),
    ).toEqual(['tls-expired: the issuer "Lab CA" of its certificate expired on 2027-01-12, 3 days ago']);
  });

  test('are told beside a chain that reaches no root', () => {
    const expired = certificate({ until: -3 * dayMs });
    expect(told(done({ ...noRoot, chain: [expired], rest: [expired] }))).toEqual([
      'tls-expired: its certificate expired on 2027-01-12, 3 days ago',
      `tls-incomplete-chain: sends its certificate, issued by "Lab CA", without that issuer's`,
    ]);
  });

  test('do not matter where OpenSSL trusts what we find no path for', () => {
    expect(told(done({ paths: [], rest: [certificate({ until: -dayMs })] }))).toEqual([]);
  });
});

describe('the trust in a certificate', () => {
  test.each(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'])('is not lost by %s, which the dates tell', (chainFault) => {
    expect(told(done({ chainFault }))).toEqual([]);
  });

  test('is refused with a path to a root too', () => {
    expect(told(done({ chainFault: 'CERT_REVOKED' }))).toEqual([
      'tls-untrusted: its certificate, issued by "Lab CA", is refused (CERT_REVOKED)',
    ]);
  });

  test('is none where it is signed by itself', () => {
    const own = certificate({ isOwn: true });
    expect(told(done({ ...noRoot, chain: [own], rest: [own] }))).toEqual([
      'tls-self-signed: its certificate is signed by itself',
    ]);
  });

  test.each<[string, Done['chain'], string]>([
    ['alone', [leaf], "without that issuer's"],
    ['twice', [leaf, leaf], "twice, without that issuer's"],
    ['with another', [leaf, leaf, certificate({ subject: 'O=Old' })], 'and with it "Old", which did not issue it'],
  ])('cannot be seen where it is sent %s', (_, chain, words) => {
    expect(told(done({ ...noRoot, chain }))).toEqual([
      `tls-incomplete-chain: sends its certificate, issued by "Lab CA", ${words}`,
    ]);
  });

  test('is none where its chain ends at a stranger', () => {
    expect(told(done({ ...noRoot, rest: [leaf, issuer()] }))).toEqual([
      'tls-untrusted: its chain ends at "Root", which is no trusted root',
    ]);
  });
});

describe('a certificate for other names', () => {
  const named = (names: string) => told(done({ nameFault: 'other', chain: [certificate({ names })] }));
  test.each([
    ['DNS:a.example', 'a.example'],
    ['DNS:a.example, IP Address:192.0.2.1', 'a.example, 192.0.2.1'],
    ['DNS:a, DNS:b, DNS:c, DNS:d', 'a, b, c, d'],
    ['DNS:a, DNS:b, DNS:c, DNS:d, DNS:e, DNS:f', 'a, b, c, d and 2 more'],
    ['', 'no host at all'],
  ])('names those of "%s"', (names, words) => {
    expect(named(names)).toEqual([`tls-wrong-host: shows a certificate for ${words}`]);
  });

  test('may name none', () => {
    const none = { ...leaf, subjectAltName: undefined, checkIssued: () => false } as unknown as X509Certificate;
    expect(told(done({ nameFault: 'none', chain: [none] }))).toEqual([
      'tls-wrong-host: shows a certificate for no host at all',
    ]);
  });
});

test.each([
  ['TLSv1.3', []],
  ['TLSv1.2', []],
  ['TLSv1.1', ['tls-old-protocol: speaks nothing newer than TLS 1.1']],
  ['TLSv1', ['tls-old-protocol: speaks nothing newer than TLS 1']],
])('%s', (protocol, expected) => {
  expect(told(done({ protocol }))).toEqual(expected);
});

test('all faults are told at once', () => {
  const bad = certificate({ until: -3 * dayMs, names: 'DNS:a' });
  const rules = faultsOf(
    done({ ...noRoot, chain: [bad], rest: [bad], nameFault: 'other', protocol: 'TLSv1.1' }),
    now,
  ).map(({ rule }) => rule);
  expect(rules).toEqual(['tls-expired', 'tls-incomplete-chain', 'tls-wrong-host', 'tls-old-protocol']);
});

test.each([
  ['C=DE\nO=Lab\nCN=Lab CA', 'Lab CA'],
  ['C=DE\nO=Lab', 'Lab'],
  ['C=DE', ''],
  [`CN=${'x'.repeat(100)}`, `${'x'.repeat(79)}…`],
])('the name in %j is "%s"', (subject, name) => {
  expect(commonName(subject)).toBe(name);
});

test('a field is found by its whole name', () => {
  expect([fieldOf('OU=Unit\nO=Lab', 'O'), fieldOf('OU=Unit', 'O')]).toEqual(['Lab', undefined]);
});
