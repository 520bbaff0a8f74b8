import type { NameServer } from '../../config/sections/launch/launch.ts';
import { shellWord } from '../../text/shell-word.ts';

/** The `dig` command that asks a server; the system's resolver if none is given. */
export function digOf(server: NameServer | undefined): string {
  if (!server) return 'dig';
  return `dig @${server.address}${server.port === 53 ? '' : ` -p ${server.port}`}`;
}

/** The command that shows the records of a name. `dig` is what {@link digOf} gives. A record names hosts as it likes. */
export function digRecords(dig: string, name: string, type: string): string {
  const word = /^[\w.-]+$/.test(name) ? name : shellWord(name);
  // dig(1): without -q, such a name is an option or a server.
  return `${dig} ${/^[-+@]/.test(name) ? '-q ' : ''}${word} ${type}`;
}
