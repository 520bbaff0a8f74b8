import { connect, type Socket } from 'node:net';
import { type SmtpServer, smtpServer } from '../../config/sections/alert-addresses.ts';
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
  const { host } = server;
  try {
    const socket = await connectTo(server, limit);
    const { rejected } = await createTransport(transportOptions(server, socket))
      .sendMail({
        // As objects, they are not parsed for names and groups.
        from: { name: '', address: from },
        to: to.map((address) => ({ name: '', address })),
        // Readers would decode an encoded word (RFC 2047).
        subject: message.subject.replaceAll('=?', '= ?'),
        text: mailText(message),
        html: mailHtml(message),
        messageId: `<${id.replace(/[^\w-]/g, '-')}@${from.slice(from.lastIndexOf('@') + 1)}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      .finally(() => socket.destroy());
    const taken = to.length - rejected.length;
    if (taken === to.length) return;
    throw new DeliveryFailed(`${host} took it for ${taken} of ${to.length} addresses only`, { isFinal: true });
  } catch (error) {
    if (error instanceof DeliveryFailed) throw error;
    throw limit.aborted
      ? new DeliveryFailed(`${host} did not take the mail in time`)
      : failureOf(error as SmtpError, server, to);
  }
}

/** The name is resolved as the system does, and the signal ends the connection at any time. */
function connectTo({ host, port }: SmtpServer, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, signal, timeout: timeoutMs });
    socket.once('timeout', () => socket.destroy(Object.assign(new Error('Timeout'), { code: 'ETIMEDOUT' })));
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.removeAllListeners('timeout');
      // Nodemailer listens from now on, but not once it is done.
      socket.on('error', () => {});
      resolve(socket);
    });
  });
}

function transportOptions({ host, port, tls, user, password }: SmtpServer, connection: Socket) {
  return {
    host,
    port,
    getSocket: (_options: unknown, callback: (error: Error | null, socket: { connection: Socket }) => void) =>
      callback(null, { connection }),
    secure: tls === 'implicit',
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'never',
    // A mail server on this machine seldom has a certificate for "localhost", and nobody stands between.
    ...(tls === 'if-offered' && { tls: { rejectUnauthorized: false } }),
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
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
  if (code === 'ETIMEDOUT') return failed('did not take the mail in time');
  if (code === 'ENOTFOUND' || code.startsWith('EAI_')) return failed('does not resolve');
  if (/wrong version number|packet length too long/.test(message))
    return failed(`does not begin with TLS on port ${port}: there, smtp:// may be meant`, true);
  if (code === 'ECONNREFUSED') return failed(`refuses connections on port ${port}`);
  return failed(`took no mail on port ${port} (${/^[A-Z]+$/.test(code) ? code : 'unknown reason'})`);
}

function about(code: string, command: string, to: string[]): string {
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
