import type { Resolver } from '../network/resolver.ts';
import { askedNames, readTexts, type Texts } from './text-records.ts';

/** What stands at one DKIM selector. */
export type DkimKey = { domain: string; selector: string; name: string; texts: Texts } & (
  | { kind: 'unreachable' | 'missing' | 'revoked' }
  | { kind: 'invalid'; problem: string }
  | { kind: 'key'; keyType: 'rsa' | 'ed25519'; bits?: number }
);

/** Reads the key of a selector, as mailauth does when it verifies a signature. */
export async function readDkim(domain: string, selector: string, resolver: Resolver): Promise<DkimKey> {
  const name = `${selector}._domainkey.${domain}`;
  const texts = await readTexts(name, resolver);
  const key = { domain, selector, name, texts };
  if (texts.kind === 'unreachable') return { ...key, kind: 'unreachable' };
  if (texts.texts.length === 0) return { ...key, kind: 'missing' };
  // RFC 6376, 3.6.1: an empty p= says that the key is no longer to be used.
  if (texts.texts.some((text) => /(?:^|;)\s*p\s*=\s*(?:;|$)/.test(text))) return { ...key, kind: 'revoked' };
  const { getPublicKey } = await import('mailauth/lib/tools.js');
  try {
    // The length of the key is judged later.
    const { keyType, modulusLength } = await getPublicKey('DKIM', name, 1, askedNames(resolver).resolve);
    return { ...key, kind: 'key', keyType, bits: modulusLength };
  } catch (error) {
    return { ...key, kind: 'invalid', problem: (error as Error).message };
  }
}
