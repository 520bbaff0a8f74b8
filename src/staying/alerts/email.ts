import { smtpServer } from '../../config/sections/alert-addresses.ts';
import { mailHtml, messageText } from './mail-parts.ts';
import type { Message } from './message.ts';
import { type SmtpError, smtpFailure } from './smtp-failure.ts';
import { DeliveryFailed, unknownMs } from './target.ts';

const wholeMs = 30_000;

/** One mail: `from` and `to` are addresses, `smtp` is the URL of a server, `id` becomes its Message-ID. */
export type Mail = { from: string; to: string[]; smtp: string; message: Message; id: string };

/**
 * Sends a mail by SMTP, in at most 30 s. Throws DeliveryFailed, in which neither a password nor anything that the
 * server said stands. If the server takes the mail for some of the addresses only, that is final: those would get it
 * twice.
 */
export async function sendMail({ from, to, smtp, message, id }: Mail, signal: AbortSignal): Promise<void> {
  const server = smtpServer(smtp);
  if ('problem' in server) throw new DeliveryFailed(`its "smtp" ${server.problem}`, { isFinal: true });
  // Loaded only now, because few runs send a mail.
  const [{ default: MailComposer }, { domainOf, handIn, NoAnswer }] = await Promise.all([
    import('nodemailer/lib/mail-composer/index.js'),
    import('./smtp.ts'),
  ]);
  const mail = await new MailComposer({
    // As objects, they are not parsed for names and groups.
    from: { name: '', address: from },
    to: to.map((address) => ({ name: '', address })),
    // Readers would decode an encoded word (RFC 2047).
    subject: message.subject.replaceAll('=?', '= ?'),
    text: messageText(message),
    html: mailHtml(message),
    messageId: `<${id.replace(/[^\w-]/g, '-')}@${domainOf(from)}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  const { host } = server;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(wholeMs)]);
  const taken = await handIn(server, { from, to }, mail, limit).catch((error: SmtpError) => {
    if (error instanceof NoAnswer)
      throw new DeliveryFailed(`${host} has the mail and did not say whether it delivers it`, {
        retryAfterMs: unknownMs,
      });
    throw limit.aborted ? new DeliveryFailed(`${host} did not take the mail in time`) : smtpFailure(error, server, to);
  });
  if (taken < to.length)
    throw new DeliveryFailed(`${host} took it for ${taken} of ${to.length} addresses only`, { isFinal: true });
}
