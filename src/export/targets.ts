import { render, type Template } from '../config/language/template.ts';
import { type SmtpServer, smtpServer, webAddress } from '../config/sections/alert-addresses.ts';

/** What is known of the server for mail without its user and password, which are never written. */
export type MailServer = Pick<SmtpServer, 'host' | 'port' | 'tls'> & { hasPassword: boolean };

/** Undefined where a variable that holds the address is not set. */
export function mailServer(smtp: Template): MailServer | undefined {
  const server = smtpServer(render(smtp, new Map()));
  if ('problem' in server) return undefined;
  const { host, port, tls, password } = server;
  return { host, port, tls, hasPassword: password !== undefined };
}

/** The names of the variables that a template is made of: `SMTP_URL`. */
export function variablesOf({ parts }: Template): string[] {
  return parts.flatMap((part) => (part.kind === 'env' ? [part.name] : []));
}

/** Whether a URL may be written: it stands in the file itself, without a password and without a long path. */
export function isOpenAddress(url: Template): boolean {
  if (url.parts.some(({ kind }) => kind !== 'text')) return false;
  const address = webAddress(render(url, new Map()));
  if ('problem' in address || address.authorization) return false;
  const { pathname, search } = new URL(address.url);
  return pathname.length + search.length < 16;
}
