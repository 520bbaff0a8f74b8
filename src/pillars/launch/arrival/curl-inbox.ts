import type { MailArrival } from '../../../config/sections/launch/launch.ts';
import { shellWord } from '../../../text/shell-word.ts';

/** A command that reads from the inbox. The values of the headers that open it are not shown. */
export function curlInbox({ headers }: Pick<MailArrival, 'headers'>, url: string): string {
  return ['curl -sS', ...headers.map(([name]) => `-H "${name}: $INBOX"`), shellWord(url)].join(' ');
}
