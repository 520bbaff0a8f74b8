import type { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { checkServerIdentity, connect, createSecureContext, type PeerCertificate, type TLSSocket } from 'node:tls';
import { contextOf } from '../../../http/roots.ts';
import { showDuration } from '../../../text/duration.ts';
import { type Path, pathsOf } from './path.ts';

/** What a server showed in one TLS handshake; nothing of it is judged yet. */
export type Handshake =
  | {
      kind: 'done';
      protocol: string;
      /** What OpenSSL holds against the chain, one fault of perhaps several, e.g. CERT_HAS_EXPIRED. */
      chainFault?: string;
      /** The paths from the leaf to a trusted root; one or all may be expired or not yet valid. */
      paths: Path[];
      /** The longest path that the sent certificates make without a trusted root. */
      rest: Path;
      /** The certificate is for other names. */
      nameFault?: string;
      /** The leaf, and whatever the server sent with it. */
      chain: [leaf: X509Certificate, ...issuers: X509Certificate[]];
    }
  /** Refused, closed or broken off: nobody gets in. */
  | { kind: 'refused'; words: string }
  /** No answer in time: nothing can be said. */
  | { kind: 'silent'; words: string };

export type HandshakeTarget = {
  host: string;
  address: string;
  port: number;
  /** In PEM. */
  roots: string[];
  timeoutMs: number;
  signal: AbortSignal;
};

/**
 * Shakes hands with one address under the host's own name, whatever its certificate says. If the server breaks the
 * handshake off, it is asked once more with TLS 1.1 as the newest offer, to tell an old server from a broken one.
 * Never rejects.
 */
export async function shakeHands(target: HandshakeTarget): Promise<Handshake> {
  const modern = await attempt(target, {});
  if (!modern.isBrokenOff) return modern.handshake;
  // OpenSSL offers TLS 1.0 and 1.1 at security level 0 only.
  const old = await attempt(target, { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' });
  return old.handshake.kind === 'done' ? old.handshake : modern.handshake;
}

type Attempt = { handshake: Handshake; isBrokenOff: boolean };
type Offer = { minVersion?: 'TLSv1'; maxVersion?: 'TLSv1.1'; ciphers?: string };

const noAnswer = new Set(['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EAI_AGAIN']);

function attempt({ host, address, port, roots, timeoutMs, signal }: HandshakeTarget, offer: Offer): Promise<Attempt> {
  return new Promise((resolve) => {
    const servername = isIP(host) ? undefined : host;
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    const settle = (handshake: Handshake, isBrokenOff = false) => {
      limit.removeEventListener('abort', onAbort);
      socket.destroy();
      resolve({ handshake, isBrokenOff });
    };
    const onAbort = () => {
      const words = signal.aborted ? 'the run was stopped' : `no TLS handshake within ${showDuration(timeoutMs)}`;
      settle({ kind: 'silent', words });
    };
    let isConnected = false;
    const secureContext = offer.maxVersion ? createSecureContext({ ca: roots, ...offer }) : contextOf(roots);
    const socket = connect({ host: address, port, servername, secureContext, rejectUnauthorized: false });
    socket.once('connect', () => {
      isConnected = true;
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      const kind = noAnswer.has(error.code ?? '') ? 'silent' : 'refused';
      settle({ kind, words: explain(error) }, isConnected && kind === 'refused');
    });
    socket.once('secureConnect', () => settle(seen(socket, host, roots)));
    if (limit.aborted) onAbort();
    else limit.addEventListener('abort', onAbort);
  });
}

function seen(socket: TLSSocket, host: string, roots: string[]): Handshake {
  const leaf = socket.getPeerX509Certificate();
  if (!leaf) return { kind: 'refused', words: 'the server shows no certificate' };
  const issuers: X509Certificate[] = [];
  for (let next = leaf.issuerCertificate; next && issuers.length < 10; next = next.issuerCertificate)
    issuers.push(next);
  const fault = socket.authorizationError as unknown as string | null;
  // If the chain is fine, Node puts a wrong name into the same field.
  const chainFault = fault && String(fault) !== 'ERR_TLS_CERT_ALTNAME_INVALID' ? String(fault) : undefined;
  return {
    kind: 'done',
    protocol: socket.getProtocol() ?? '',
    chainFault,
    ...pathsOf(leaf, issuers, roots),
    nameFault: nameFaultOf(leaf, host),
    chain: [leaf, ...issuers],
  };
}

/**
 * How a certificate is not for a host; undefined if it is. Node gets no common name to fall back to: browsers gave it up
 * (RFC 9525, 2). Its `toLegacyObject` would end the process for a key that cannot be read.
 */
export function nameFaultOf({ subjectAltName }: X509Certificate, host: string): string | undefined {
  if (!subjectAltName) return 'it names no host (no subjectAltName)';
  const names = { subject: {}, subjectaltname: subjectAltName } as PeerCertificate;
  return checkServerIdentity(host, names)?.message;
}

function explain({ code = '', message }: NodeJS.ErrnoException): string {
  if (code === 'ECONNREFUSED') return 'the connection is refused';
  if (code === 'ECONNRESET') return 'the connection is closed during the TLS handshake';
  if (noAnswer.has(code)) return `no connection (${code})`;
  if (/wrong version number|packet length too long/.test(message)) return 'what answers does not speak TLS';
  if (/protocol version|unsupported protocol/.test(message)) return 'no version of TLS in common';
  return `the TLS handshake fails (${code || 'unknown reason'})`;
}
