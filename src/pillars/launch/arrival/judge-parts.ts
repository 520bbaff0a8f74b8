import type { Finding } from '../../../model/finding.ts';
import { cut } from '../../../text/cut.ts';
import { launchFinding } from '../finding.ts';
import type { Mail } from './judge-links.ts';
import type { MailPage } from './links.ts';
import { type MailContent, valueOf } from './mime.ts';
import { placeholdersIn, placeholdersOf } from './placeholders.ts';

/** What a message lacks, and what was never filled in. `isBulk`: undefined if its headers decide. Pure. */
export function judgeParts(
  content: MailContent,
  page: MailPage,
  isBulk: boolean | undefined,
  mail: Mail,
  show: (text: string) => string,
): Finding[] {
  return [
    judgeText(content, mail),
    judgeUnsubscribe(content, isBulk, mail),
    judgePlaceholders(content, page, mail, show),
  ].flatMap((finding) => finding ?? []);
}

function judgeText({ html, text = '' }: MailContent, { name, where, reproduce }: Mail): Finding | undefined {
  if (text.trim() !== '') return undefined;
  return launchFinding({
    rule: 'mail-no-text',
    severity: 'medium',
    title: `${name} sends a mail without text for those who do not see HTML`,
    expected: 'multipart/alternative with a part text/plain that is not empty',
    observed: html === undefined ? 'neither text nor HTML' : 'HTML alone',
    where,
    reproduce,
    fix: 'Send both: spam filters, watches, screen readers and notifications use the text. Most libraries and providers make it of the HTML if they are asked to (nodemailer: "text"; Rails: a view .text.erb; Django: EmailMultiAlternatives; Laravel: text:; Postmark and Resend: text).',
  });
}

function judgeUnsubscribe({ headers }: MailContent, isBulk: boolean | undefined, mail: Mail): Finding | undefined {
  const { name, where, reproduce } = mail;
  const list = valueOf(headers, 'list-unsubscribe');
  if (!(isBulk ?? looksBulk(headers))) return undefined;
  const post = valueOf(headers, 'list-unsubscribe-post') ?? '';
  const isOneClick = /<https:\/\/[^<>]+>/i.test(list ?? '') && /^\s*List-Unsubscribe\s*=\s*One-Click\s*$/i.test(post);
  if (isOneClick) return undefined;
  return launchFinding({
    rule: 'mail-no-unsubscribe',
    severity: isBulk && !list ? 'high' : 'medium',
    title: `${name} sends a mail to many that cannot be unsubscribed by one click`,
    expected:
      'List-Unsubscribe with an https address, and List-Unsubscribe-Post: List-Unsubscribe=One-Click (RFC 8058)',
    observed: list === undefined ? 'no List-Unsubscribe' : 'List-Unsubscribe without one click',
    where,
    reproduce,
    fix: 'Add both headers, signed by DKIM, or switch them on at the provider: Gmail and Yahoo ask for them, and put such mail into spam without. If it is no mail to many: "arrival": { "bulk": false }.',
  });
}

/** Programs also say `Precedence: bulk` of a single mail, so that nobody's absence is answered to it. */
function looksBulk(headers: MailContent['headers']): boolean {
  if (valueOf(headers, 'list-id') !== undefined) return true;
  const isAutomatic = /^\s*auto-/i.test(valueOf(headers, 'auto-submitted') ?? '');
  return !isAutomatic && /^\s*(bulk|list)\b/i.test(valueOf(headers, 'precedence') ?? '');
}

function judgePlaceholders(
  { headers }: MailContent,
  { hrefs, visible, quoted, text }: MailPage,
  { name, where, reproduce }: Mail,
  show: (text: string) => string,
): Finding | undefined {
  const found = [
    ...[valueOf(headers, 'subject') ?? '', visible, text].flatMap(placeholdersIn),
    ...hrefs.flatMap(placeholdersOf),
  ].filter((each) => !quoted.includes(each));
  if (found.length === 0) return undefined;
  return launchFinding({
    rule: 'mail-placeholder',
    severity: 'high',
    title: `${name} sends a mail in which a placeholder was not filled in`,
    expected: 'a value in each place of the template',
    observed: [...new Set(found)]
      .slice(0, 5)
      .map((each) => `"${cut(show(each), 60)}"`)
      .join(', '),
    where,
    reproduce,
    fix: 'Give the template this value, under the name that it has there; a template of the provider needs its own way of writing them.',
  });
}
