import type { SmtpServer } from '../../config/sections/alert-addresses.ts';
import { DeliveryFailed } from './target.ts';

export type SmtpError = Error & { code?: string; responseCode?: number; command?: string };

/** What a server says is not repeated, but its code is. A reply of 5yz will be the same next time (RFC 5321, 4.2.1). */
export function smtpFailure(
  { code = '', responseCode, command = '', message }: SmtpError,
  server: SmtpServer,
  to: readonly string[],
): DeliveryFailed {
  const { host, port } = server;
  const failed = (words: string, isFinal = false) => new DeliveryFailed(`${host} ${words}`, { isFinal });
  const certificate = certificateProblem(message);
  if (certificate) return failed(`has a certificate that is not accepted: ${certificate}`);
  if (command === 'STARTTLS') {
    const isRefused = responseCode !== undefined;
    return isRefused
      ? failed(
          'offers no TLS (STARTTLS). For a relay that has none, end the URL in ?tls=none',
          (responseCode ?? 0) >= 500,
        )
      : failed('failed in the TLS handshake');
  }
  if (responseCode !== undefined)
    return failed(`answered ${responseCode}${about(code, command, to)}`, responseCode >= 500);
  if (code === 'EAUTH') return failed('accepts no user and password here', true);
  if (code === 'ETIMEDOUT') return failed('did not take the mail in time');
  if (code === 'ENOTFOUND' || code.startsWith('EAI_')) return failed('does not resolve');
  if (/wrong version number|packet length too long/.test(message))
    return failed(`does not begin with TLS on port ${port}: there, smtp:// may be meant`, true);
  if (code === 'ECONNREFUSED') return failed(`refuses connections on port ${port}`);
  if (code === 'ECONNECTION' || code === 'ECONNRESET') return failed(`closed the connection on port ${port}`);
  if (code === 'EPROTOCOL') return failed(`does not speak SMTP on port ${port}`);
  return failed(`took no mail on port ${port} (${/^[A-Z]+$/.test(code) ? code : 'unknown reason'})`);
}

function about(code: string, command: string, to: readonly string[]): string {
  if (code === 'EAUTH') return ' to the user and password';
  if (command === 'MAIL FROM') return ' to the sender';
  if (command === 'RCPT TO') return to.length === 1 ? ' to the address' : ` to all ${to.length} addresses`;
  return code === 'EMESSAGE' || command === 'DATA' ? ' to the mail' : '';
}

/** Node's words for what is wrong with a certificate (nodejs.org/api/tls.html#x509-certificate-error-codes). */
function certificateProblem(message: string): string | undefined {
  if (/does not match certificate's altnames/.test(message)) return 'it is for another host';
  if (/certificate has expired/.test(message)) return 'it has expired';
  if (/self-signed certificate|unable to (?:get|verify)/.test(message))
    return 'its issuer is unknown. NODE_EXTRA_CA_CERTS can name a file with the issuer';
  return undefined;
}
