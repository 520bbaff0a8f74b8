import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { checkServerIdentity, connect, type PeerCertificate, type TLSSocket } from 'node:tls';

/** What a server showed in one TLS handshake; nothing of it is judged yet. */
export type Handshake =
  | {
      kind: 'done';
      protocol: string;
      /** Why OpenSSL does not trust the chain (its first fault only), e.g. CERT_HAS_EXPIRED. */
      chainFault?: string;
      /** The certificate is for other names. */
      nameFault?: string;
      leaf: X509Certificate;
      /** Certificates that the server sent. */
      sent: number;
    }
  | { kind: 'refused'; words: string }
  | { kind: 'silent'; words: string };

export type HandshakeTarget = {
  host: string;
  address: string;
  port: number;
  roots: string[];
  timeoutMs: number;
  signal: AbortSignal;
  /** Offers nothing newer. */
  maxVersion?: 'TLSv1.1';
};

/** Shakes hands with one address under the host's own name, whatever its certificate says. Never rejects. */
export function shakeHands({
  host,
  address,
  port,
  roots,
  timeoutMs,
  signal,
  maxVersion,
}: HandshakeTarget): Promise<Handshake> {
  return new Promise((resolve) => {
    const socket = connect({
      host: address,
      port,
      servername: isIP(host) ? undefined : host,
      ca: roots,
      rejectUnauthorized: false,
      ALPNProtocols: ['http/1.1'],
      // OpenSSL offers TLS 1.0 and 1.1 at security level 0 only.
      ...(maxVersion && { minVersion: 'TLSv1', maxVersion, ciphers: 'DEFAULT@SECLEVEL=0' }),
    });
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    const settle = (handshake: Handshake) => {
      limit.removeEventListener('abort', onAbort);
      socket.destroy();
      resolve(handshake);
    };
    const onAbort = () => {
      const waited = signal.aborted ? 'the run was stopped' : `no handshake within ${timeoutMs / 1000} s`;
      settle({ kind: 'silent', words: waited });
    };
    socket.on('error', (error: NodeJS.ErrnoException) => {
      const silent = error.code === 'ETIMEDOUT' || error.code === 'EHOSTUNREACH' || error.code === 'ENETUNREACH';
      settle({ kind: silent ? 'silent' : 'refused', words: explain(error) });
    });
    socket.once('secureConnect', () => settle(seen(socket, host)));
    if (limit.aborted) onAbort();
    else limit.addEventListener('abort', onAbort);
  });
}

function seen(socket: TLSSocket, host: string): Handshake {
  const leaf = socket.getPeerX509Certificate();
  if (!leaf) return { kind: 'refused', words: 'the server shows no certificate' };
  const peer = socket.getPeerCertificate(true);
  const chainFault = socket.authorizationError as unknown as string | null;
  const nameError = checkServerIdentity(host, peer);
  return {
    kind: 'done',
    protocol: socket.getProtocol() ?? '',
    // Node puts a wrong name into the same field where the chain itself is fine.
    chainFault: chainFault && String(chainFault) !== 'ERR_TLS_CERT_ALTNAME_INVALID' ? String(chainFault) : undefined,
    nameFault: nameError?.message,
    leaf,
    sent: countSent(peer),
  };
}

/** A self-signed certificate is its own issuer, and a chain that was sent ends where Node knows no issuer. */
function countSent(leaf: PeerCertificate & { issuerCertificate?: PeerCertificate }): number {
  const seen = new Set<string>();
  let current: (PeerCertificate & { issuerCertificate?: PeerCertificate }) | undefined = leaf;
  while (current?.fingerprint256 && !seen.has(current.fingerprint256)) {
    seen.add(current.fingerprint256);
    current = current.issuerCertificate as typeof current;
  }
  return seen.size;
}

function explain({ code = '', message }: NodeJS.ErrnoException): string {
  if (code === 'ECONNREFUSED') return 'the connection is refused';
  if (code === 'ECONNRESET') return 'the connection is closed during the handshake';
  if (/wrong version number|packet length too long/.test(message)) return 'what answers does not speak TLS';
  if (code === 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' || /protocol version|unsupported protocol/.test(message))
    return 'no protocol version in common';
  return `the TLS handshake fails (${code || 'unknown reason'})`;
}
