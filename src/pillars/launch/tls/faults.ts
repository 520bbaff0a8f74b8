import type { X509Certificate } from 'node:crypto';
import { showLeft, validityOf } from '../../../http/certificate-expiry.ts';
import { cut } from '../../../text/cut.ts';
import { isoDay } from '../../../text/time.ts';
import type { Handshake } from './handshake.ts';
import { isSame, type Path } from './path.ts';

/** What keeps visitors out at one address; `words` end a sentence that begins with the address. */
export type Fault = {
  rule:
    | 'tls-expired'
    | 'tls-not-yet-valid'
    | 'tls-wrong-host'
    | 'tls-self-signed'
    | 'tls-incomplete-chain'
    | 'tls-untrusted'
    | 'tls-old-protocol'
    | 'unreachable';
  words: string;
};

/** OpenSSL's faults of dates. Dates are judged on the paths, because OpenSSL may have taken another one. */
const ofTime = /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/;

/** All faults at the time `now` (milliseconds since the epoch). OpenSSL reports one and hides the others. */
export function faultsOf(handshake: Handshake, now: number): Fault[] {
  if (handshake.kind !== 'done') return [{ rule: 'unreachable', words: handshake.words }];
  const { chain, nameFault, protocol } = handshake;
  const faults: Fault[] = [...faultsAtTime(handshake, now), ...faultsOfTrust(handshake)];
  if (nameFault) faults.push({ rule: 'tls-wrong-host', words: `shows a certificate for ${namesIn(chain[0])}` });
  if (protocol !== 'TLSv1.2' && protocol !== 'TLSv1.3')
    faults.push({ rule: 'tls-old-protocol', words: `speaks nothing newer than ${protocol.replace(/^TLSv/, 'TLS ')}` });
  return faults;
}

type Done = Extract<Handshake, { kind: 'done' }>;

/** None if one path is valid: a client builds that one, whatever else is sent (a cross-sign by an old root). */
function faultsAtTime({ paths, rest, chainFault }: Done, now: number): Fault[] {
  const found = (paths.length > 0 || !chainFault ? paths : [rest]).map((path) => faultOfTime(path, now));
  const [first] = found;
  return first && found.every((fault) => fault) ? [first] : [];
}

/** The first wrong date of a path, from the leaf on. */
function faultOfTime(path: Path, now: number): Fault | undefined {
  for (const [index, certificate] of path.entries()) {
    const what = index === 0 ? 'its certificate' : `the issuer "${commonName(certificate.subject)}" of its certificate`;
    const { from, to } = validityOf(certificate);
    if (to.getTime() <= now)
      return { rule: 'tls-expired', words: `${what} expired on ${isoDay(to)}, ${showLeft(now - to.getTime())} ago` };
    if (from.getTime() > now)
      return { rule: 'tls-not-yet-valid', words: `${what} is valid from ${from.toISOString()} only` };
  }
  return undefined;
}

function faultsOfTrust({ chain: [leaf, ...sent], chainFault, paths, rest }: Done): Fault[] {
  const by = `issued by "${commonName(leaf.issuer)}"`;
  if (paths.length > 0 || !chainFault) {
    if (!chainFault || ofTime.test(chainFault)) return [];
    return [{ rule: 'tls-untrusted', words: `its certificate, ${by}, is refused (${chainFault})` }];
  }
  if (leaf.checkIssued(leaf)) return [{ rule: 'tls-self-signed', words: 'its certificate is signed by itself' }];
  if (rest.length === 1)
    return [{ rule: 'tls-incomplete-chain', words: `sends its certificate, ${by}, ${without(leaf, sent)}` }];
  const root = commonName((rest.at(-1) ?? leaf).issuer);
  return [{ rule: 'tls-untrusted', words: `its chain ends at "${root}", which is no trusted root` }];
}

/** What a server sends in place of the certificate that issued its own. */
function without(leaf: X509Certificate, sent: X509Certificate[]): string {
  const [other] = sent.filter((each) => !isSame(each, leaf));
  if (other) return `and with it "${commonName(other.subject)}", which did not issue it`;
  return sent.length > 0 ? "twice, without that issuer's" : "without that issuer's";
}

function namesIn({ subjectAltName = '' }: X509Certificate): string {
  const names = subjectAltName.split(', ').map((name) => name.replace(/^(DNS|IP Address):/, ''));
  if (!subjectAltName) return 'no host at all';
  return names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
}

/**
 * The common name of a subject or issuer, or else its organisation, from the text that Node writes. Node gives none for
 * an empty name, though its types say so: a subject may be empty (RFC 5280, 4.1.2.6).
 */
export function commonName(name: string | undefined): string {
  return fieldOf(name, 'CN') ?? fieldOf(name, 'O') ?? '';
}

export function fieldOf(name: string | undefined, field: string): string | undefined {
  const line = name?.split('\n').find((each) => each.startsWith(`${field}=`));
  return line && cut(line.slice(field.length + 1), 80);
}
