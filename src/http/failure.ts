import { showBytes } from '../text/bytes.ts';
import { showDuration } from '../text/duration.ts';
import { InternalAddress } from './address-policy.ts';
import type { Stage } from './connection.ts';
import type { NetworkFailure } from './exchange.ts';
import { ProxyFailed } from './proxies.ts';
import { LengthsDiffer } from './response-head.ts';

/** The kind of a failure. `words` complete a sentence that begins with the host. */
export type Failure = { kind: NetworkFailure; words: string; isPassing?: boolean };

const waitingFor: Record<Stage, string> = {
  dns: 'the name to resolve',
  connect: 'the connection',
  tls: 'the TLS handshake',
  response: 'the first byte of the answer',
  body: 'the rest of the body',
};

export function timedOut(timeoutMs: number, stage: Stage): Failure {
  return {
    kind: 'timeout',
    words: `no complete answer within ${showDuration(timeoutMs)}, still waiting for ${waitingFor[stage]}`,
  };
}

export function tooLarge(maxBytes: number): Failure {
  return { kind: 'too-large', words: `the body is larger than ${showBytes(maxBytes)} (max-body)` };
}

function internal(address: string): string {
  return `a public site leads to ${address}, an internal address: it was not asked. If it is meant, name it in "allowed-hosts"`;
}

// Node's names for errors of certificate verification (nodejs.org/api/tls.html#x509-certificate-error-codes).
const certificateProblems: Record<string, string> = {
  CERT_HAS_EXPIRED: 'the certificate has expired',
  CERT_NOT_YET_VALID: 'the certificate is not valid yet',
  CERT_REVOKED: 'the certificate has been revoked',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'the certificate comes from an unknown issuer (a self-signed one ends its chain)',
  UNABLE_TO_GET_ISSUER_CERT: 'the certificate comes from an unknown issuer',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the certificate comes from an unknown issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate comes from an unknown issuer (its intermediate may not be sent)',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host',
};

const unsendable = new Set(['UND_ERR_INVALID_ARG', 'UND_ERR_NOT_SUPPORTED', 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH']);

/** Maps an error of undici, Node or OpenSSL to one of our kinds. Never quotes what the server sent. */
export function explain(error: unknown, stage: Stage, port: string): Failure {
  const { code = '', message = '', name } = error as NodeJS.ErrnoException;
  if (error instanceof InternalAddress) return { kind: 'internal', words: internal(error.address) };
  if (error instanceof ProxyFailed) {
    const { message: words, isPassing } = error;
    return { kind: 'proxy', words, isPassing };
  }
  if (error instanceof LengthsDiffer)
    return { kind: 'protocol', words: 'its answer names two lengths that differ (Content-Length)' };
  // An alert about the client's certificate may come only after the handshake (RFC 8446, 4.4.2.4 and 6.2).
  if (/ALERT_CERTIFICATE_REQUIRED$/.test(code))
    return { kind: 'tls', words: 'the server asks for a certificate of the client (tls: cert and key)' };
  if (stage !== 'connect' && /ALERT_(BAD_CERTIFICATE|CERTIFICATE_\w+|UNSUPPORTED_CERTIFICATE|UNKNOWN_CA)$/.test(code))
    return { kind: 'tls', words: `the server refuses the certificate of the client (${code})` };
  const certificate = certificateProblems[code];
  if (certificate) return { kind: 'tls', words: certificate };
  if (code === 'ENOTFOUND' || code === 'ENODATA') return { kind: 'dns', words: 'the name does not resolve' };
  if (code.startsWith('EAI_')) return { kind: 'dns', words: `the name server does not answer (${code})` };
  if (code === 'ECONNREFUSED') return { kind: 'refused', words: `connection refused on port ${port}` };
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH' || code === 'EADDRNOTAVAIL') {
    return { kind: 'refused', words: `no route to the host (${code})` };
  }
  if (code === 'ETIMEDOUT' || code === 'UND_ERR_CONNECT_TIMEOUT') {
    return { kind: 'timeout', words: `no answer on port ${port} (${code})` };
  }
  // undici refuses to send a header or a path. Its message names the header and never the value.
  if (unsendable.has(code)) return { kind: 'protocol', words: `the request cannot be sent: ${message}` };
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return { kind: 'protocol', words: 'the response headers are too large' };
  // undici 8 gives its parser errors no code, so their name and llhttp's own reason identify them.
  const unparsable = name === 'HTTPParserError';
  const cutShort = (unparsable && message.includes('EOF')) || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH';
  if (cutShort || (stage === 'body' && code === 'UND_ERR_SOCKET')) {
    return { kind: 'reset', words: 'the connection was closed before the body was complete' };
  }
  if (code === 'ERR_HTTP2_ERROR')
    return { kind: 'protocol', words: `what answers on port ${port} does not speak valid HTTP/2` };
  if (unparsable || (code === 'UND_ERR_SOCKET' && message.startsWith('bad '))) {
    return { kind: 'protocol', words: `what answers on port ${port} does not speak valid HTTP/1.1` };
  }
  if (stage === 'tls' && code !== 'ECONNRESET') {
    // EPROTO with "wrong version number" is plain text where TLS was expected.
    const plain = message.includes('wrong version number') || message.includes('packet length too long');
    return { kind: 'tls', words: plain ? `port ${port} does not speak TLS` : `the TLS handshake failed (${code})` };
  }
  if (stage === 'tls') return { kind: 'reset', words: 'the connection was closed during the TLS handshake' };
  if (stage === 'body') return { kind: 'reset', words: 'the connection broke before the body was complete' };
  if (stage === 'response') return { kind: 'reset', words: 'the connection was closed without an answer' };
  return { kind: 'refused', words: `no connection on port ${port} (${code || 'unknown reason'})` };
}
