import { type KeyObject, X509Certificate } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commonName, faultsOf, fieldOf } from '../../../../src/pillars/launch/tls/faults.ts';
import { nameFaultOf } from '../../../../src/pillars/launch/tls/handshake.ts';
import { judgeTls } from '../../../../src/pillars/launch/tls/judge.ts';
import { pathsOf } from '../../../../src/pillars/launch/tls/path.ts';
import { textOf } from '../../../foreign-input.ts';
import { certificateOf } from '../../../hostile/certificate.ts';

const host = 'www.example.com';
const texts = textOf(
  [host, '*.example.com', 'example.com', ', DNS:b', 'CN=', '\\', '"', '\n', '*', '😀'.repeat(30)],
  4,
);
const bytes = texts.map((text) => Buffer.from(text));
const said = fc.record({
  subject: fc.array(bytes, { maxLength: 2 }),
  issuer: fc.array(bytes, { maxLength: 2 }),
  names: fc.array(bytes, { maxLength: 6 }),
  untilDays: fc.integer({ min: -400, max: 400 }),
});

/** What OpenSSL reads of it; undefined if it reads none. Some bytes are others. */
function certificateFrom(
  text: Parameters<typeof certificateOf>[0],
  changes: readonly (readonly [at: number, byte: number])[],
): X509Certificate | undefined {
  const der = Buffer.from(certificateOf(text).cert.replace(/-----.*-----|\s/g, ''), 'base64');
  for (const [at, byte] of changes) der[at % der.length] = byte;
  try {
    return new X509Certificate(der);
  } catch {
    return undefined;
  }
}

test('a certificate may hold any text, and any bytes that OpenSSL reads: it is judged in whole characters', () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 });
  fc.assert(
    fc.property(said, changes, (text, changed) => {
      const leaf = certificateFrom(text, changed);
      if (!leaf) return;
      const found = pathsOf(leaf, [leaf], []);
      const nameFault = nameFaultOf(leaf, host);
      const shown = { kind: 'done' as const, protocol: 'TLSv1.3', chain: [leaf] as [X509Certificate], ...found };
      const handshake = { ...shown, nameFault, chainFault: 'DEPTH_ZERO_SELF_SIGNED_CERT' };
      const now = Date.now();
      for (const { words } of faultsOf(handshake, now)) expect(words.isWellFormed()).toBe(true);
      for (const { title, reproduce } of judgeTls(host, 443, [{ address: '192.0.2.1', handshake }], now))
        expect(`${title}\n${reproduce}`.split('\n')).toHaveLength(2);
    }),
    { numRuns: 1_000 },
  );
});

test('it is for the hosts that OpenSSL takes it for', () => {
  const label = fc.constantFrom('a', 'b', 'www', 'example');
  const domain = fc.array(label, { minLength: 2, maxLength: 3 }).map((labels) => `${labels.join('.')}.com`);
  const name = fc.oneof(
    domain,
    domain.map((each) => `*.${each}`),
  );
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), domain, (names, asked) => {
      const subject = [Buffer.from(asked)];
      const leaf = certificateFrom({ subject, issuer: subject, names: names.map((each) => Buffer.from(each)) }, []);
      const isFor = leaf?.checkHost(asked, { subject: 'never', partialWildcards: false }) !== undefined;
      expect(leaf && nameFaultOf(leaf, asked) === undefined).toBe(isFor);
    }),
  );
});

test('the field of a name is the one that was written, in at most 80 characters', () => {
  fc.assert(
    fc.property(texts, texts, (organisation, name) => {
      const [o, cn] = [organisation, name].map((each) => each.replaceAll('\n', ' '));
      const written = `O=${o}\nCN=${cn}`;
      expect([fieldOf(written, 'O'), fieldOf(written, 'ST')]).toEqual([
        o && o.length <= 80 ? o : expect.anything(),
        undefined,
      ]);
      expect(commonName(written).length).toBeLessThanOrEqual(80);
    }),
  );
});

test('certificates that all fit together are followed a bounded number of times', () => {
  let verified = 0;
  class Counted extends X509Certificate {
    override verify(key: KeyObject): boolean {
      verified += 1;
      return super.verify(key);
    }
  }
  const names = fc.constantFrom('a', 'b', 'c');
  const sent = fc.uniqueArray(fc.tuple(names, names, fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 12,
    selector: String,
  });
  const read = ([subject, issuer, untilDays]: readonly [string, string, number]) => {
    const [of, by] = [[Buffer.from(subject)], [Buffer.from(issuer)]];
    return new Counted(certificateOf({ subject: of, issuer: by, names: [], untilDays, isAuthority: true }).cert);
  };
  fc.assert(
    fc.property(sent, fc.boolean(), (all, isTrusted) => {
      verified = 0;
      const [leaf, ...others] = all.map(read) as [Counted, ...Counted[]];
      const roots = isTrusted ? others.slice(-1).map(String) : [];
      const { paths, rest } = pathsOf(leaf, others, roots);
      expect(verified).toBeLessThanOrEqual(100);
      for (const path of [...paths, rest]) {
        expect(path[0]).toBe(leaf);
        for (const [index, issuer] of path.slice(1).entries()) expect(path[index]?.issuer).toBe(issuer.subject);
      }
      for (const path of paths) expect(roots).toContain(String(path.at(-1)));
    }),
    { numRuns: 100 },
  );
});
