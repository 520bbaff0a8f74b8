import { type SmtpServer, smtpServer } from '../../config/sections/alert-addresses.ts';
import { plural } from '../../text/plural.ts';
import { mailHtml, mailText } from './mail-parts.ts';
import type { Message } from './message.ts';
import { DeliveryFailed } from './target.ts';

const timeoutMs = 10_000;
const wholeMs = 30_000;

/** One mail: `from` and `to` are addresses, `smtp` is the URL of a server, `id` becomes its Message-ID. */
export type Mail = { from: string; to: string[]; smtp: string; message: Message; id: string };

/**
 * Sends a mail by SMTP (RFC 5321, 3207, 4954), in at most 30 s. Throws DeliveryFailed, in which neither a password nor
 * anything that the server said stands. If the server takes the mail for some of the addresses only, that is final:
 * the others would get it twice.
 */
export async function sendMail({ from, to, smtp, message, id }: Mail, signal: AbortSignal): Promise<void> {
  const server = smtpServer(smtp);
  if ('problem' in server) throw new DeliveryFailed(`its "smtp" ${server.problem}`, { isFinal: true });
  const limit = AbortSignal.any([signal, AbortSignal.timeout(wholeMs)]);
  // Loaded only now, because few runs send a mail.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(transportOptions(server));
  let stop = () => {};
  const ended = new Promise<never>((_resolve, reject) => {
    stop = () => reject(new Error('Stopped'));
  });
  limit.addEventListener('abort', stop, { once: true });
  try {
    if (limit.aborted) throw new Error('Stopped');
    const host = from.slice(from.lastIndexOf('@') + 1);
    const sending = transport.sendMail({
      // As objects, they are not parsed for names and groups.
      from: { name: '', address: from },
      to: to.map((address) => ({ name: '', address })),
      subject: message.subject,
      text: mailText(message),
      html: mailHtml(message),
      messageId: `<${id.replace(/[^\w-]/g, '-')}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    const { rejected } = await Promise.race([sending, ended]);
    if (rejected.length > 0)
      throw new DeliveryFailed(
        `${server.host} took it for ${to.length - rejected.length} of ${to.length} addresses only`,
        {
          isFinal: true,
        },
      );
  } catch (error) {
    throw error instanceof DeliveryFailed ? error : failureOf(error as SmtpError, server, to);
  } finally {
    limit.removeEventListener('abort', stop);
    transport.close();
  }
}

function transportOptions({ host, port, tls, user, password }: SmtpServer) {
  return {
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'never',
    // A mail server on this machine seldom has a certificate for "localhost", and nobody stands between.
    ...(tls === 'if-offered' && { tls: { rejectUnauthorized: false } }),
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

type SmtpError = Error & { code?: string; responseCode?: number; command?: string };

/** What a server says is not repeated, but its code is. A reply of 5yz will be the same next time (RFC 5321, 4.2.1). */
function failureOf({ code = '', responseCode, command = '', message }: SmtpError, server: SmtpServer, to: string[]) {
  const { host, port } = server;
  const failed = (words: string, isFinal = false) => new DeliveryFailed(`${host} ${words}`, { isFinal });
  const certificate = certificateProblem(message);
  if (certificate) return failed(`has a certificate that is not accepted: ${certificate}`);
  if (command === 'STARTTLS') {
    const isRefused = responseCode !== undefined;
    return isRefused
      ? failed('offers no TLS (STARTTLS). For a relay that has none, end the URL in ?tls=none', true)
      : failed('failed in the TLS handshake');
  }
  if (responseCode !== undefined)
    return failed(`answered ${responseCode}${about(code, command, to)}`, responseCode >= 500);
  if (code === 'EAUTH') return failed('accepts no user and password here', true);
  if (message === 'Stopped' || code === 'ETIMEDOUT') return failed('did not take the mail in time');
  if (code === 'EDNS') return failed('does not resolve');
  if (/wrong version number|packet length too long/.test(message))
    return failed(`does not begin with TLS on port ${port}: there, smtp:// may be meant`, true);
  if (/ECONNREFUSED/.test(message)) return failed(`refuses connections on port ${port}`);
  return failed(`took no mail on port ${port} (${/^[A-Z]+$/.test(code) ? code : 'unknown reason'})`);
}

function about(code: string, command: string, to: string[]): string {
  if (code === 'EAUTH') return ' to the user and password';
  if (command === 'MAIL FROM') return ' to the sender';
  if (command === 'RCPT TO')
    return ` to ${to.length === 1 ? 'the address' : plural(to.length, 'address').replace(/s$/, 'es')}`;
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
