import { isLoopbackHost } from '../../http/host-names.ts';
import { cut } from '../../text/cut.ts';
import type { Message, MessagePart } from './message.ts';
import { DeliveryFailed } from './target.ts';

const timeoutMs = 10_000;
const wholeMs = 30_000;

/** One mail: `from` and `to` are addresses, `smtp` is the URL of a server, `id` becomes its Message-ID. */
export type Mail = { from: string; to: string[]; smtp: string; message: Message; id: string };

/**
 * Sends a mail by SMTP (RFC 5321, 3207, 4954). `smtps://` is TLS from the beginning; `smtp://` must change to TLS
 * before anything is said, but on loopback. Throws DeliveryFailed, in which no password stands.
 */
export async function sendMail({ from, to, smtp, message, id }: Mail, signal: AbortSignal): Promise<void> {
  const server = serverOf(smtp);
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    ...server,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const limit = AbortSignal.any([signal, AbortSignal.timeout(wholeMs)]);
  let stop = () => {};
  const ended = new Promise<never>((_resolve, reject) => {
    stop = () => reject(new Error('it did not take the mail in time'));
  });
  limit.addEventListener('abort', stop, { once: true });
  try {
    const host = from.slice(from.lastIndexOf('@') + 1);
    const sending = transport.sendMail({
      from,
      to,
      subject: message.subject,
      text: textOf(message),
      html: htmlOf(message),
      messageId: `<${id.replace(/[^\w-]/g, '-')}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    const { rejected } = await Promise.race([sending, ended]);
    if (rejected.length > 0) throw new Error(`it refused ${rejected.length} of ${to.length} addresses`);
  } catch (error) {
    throw failureOf(error as SmtpError, server.host);
  } finally {
    limit.removeEventListener('abort', stop);
    transport.close();
  }
}

type SmtpError = Error & { code?: string; responseCode?: number };

function serverOf(smtp: string) {
  const url = URL.parse(smtp);
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    throw new DeliveryFailed('its "smtp" is no URL such as smtps://user:password@mail.example.com', { isFinal: true });
  const secure = url.protocol === 'smtps:';
  const { username, password } = url;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    requireTLS: !secure && !isLoopbackHost(url.hostname),
    ...(username !== '' && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  };
}

/** A reply of 5yz will be the same next time (RFC 5321, 4.2.1). What a server says is not repeated, but its code is. */
function failureOf({ code = '', responseCode, message }: SmtpError, host: string): DeliveryFailed {
  if (responseCode !== undefined)
    return new DeliveryFailed(`${host} answered ${responseCode}${meaningOf(code)}`, { isFinal: responseCode >= 500 });
  if (code === 'EAUTH') return new DeliveryFailed(`${host} does not take the user or password`, { isFinal: true });
  if (/altname|CERT_|SELF_SIGNED|certificate/i.test(`${code} ${message}`))
    return new DeliveryFailed(`the certificate of ${host} is refused: ${certificateWords(message)}`);
  if (code === 'ETLS') return new DeliveryFailed(`${host} does not offer TLS (STARTTLS)`, { isFinal: true });
  return new DeliveryFailed(`${host} took no mail (${code || cut(message, 100)})`);
}

function meaningOf(code: string): string {
  if (code === 'EAUTH') return ' to the user and password';
  return code === 'EENVELOPE' ? ' to the sender or the receivers' : '';
}

function certificateWords(message: string): string {
  return /altname/i.test(message) ? 'it is for another host' : 'it is expired, or of an unknown issuer';
}

function textOf({ parts }: Message): string {
  return parts
    .map(({ headline, facts, command }) =>
      [
        headline,
        '',
        ...facts.map(([label, text]) => `${label}: ${text}`),
        ...(command ? ['', 'To see it again:', `  ${command}`] : []),
      ].join('\n'),
    )
    .join('\n\n');
}

function htmlOf({ parts }: Message): string {
  return `<!doctype html><html><body style="font-family: sans-serif">${parts.map(partAsHtml).join('<hr>')}</body></html>`;
}

function partAsHtml({ headline, facts, command }: MessagePart): string {
  const rows = facts.map(
    ([label, text]) => `<tr><th align="left" valign="top">${escape(label)}</th><td>${escape(text)}</td></tr>`,
  );
  const again = command ? `<p>To see it again:</p><pre style="white-space: pre-wrap">${escape(command)}</pre>` : '';
  return `<h2 style="font-size: 1.1em">${escape(headline)}</h2><table cellpadding="4">${rows.join('')}</table>${again}`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`);
}
