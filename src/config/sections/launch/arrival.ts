import { didYouMean } from '../../../text/nearest.ts';
import type { CheckConfig } from '../../config.ts';
import { readResolved } from '../../language/resolved.ts';
import type { Template } from '../../language/template.ts';
import { keyPosition, type Reading, readDuration, reportValue } from '../../reading.ts';
import { readHeaders } from '../step/headers.ts';
import type { MailArrival } from './launch.ts';
import type { RawLaunch } from './schema.ts';

type RawMail = Exclude<RawLaunch['mail'], boolean | undefined>;

const defaultWithinMs = 120_000;

/** `launch.mail.arrival`: the check that triggers a message, and the inbox where the message must arrive. */
export function readArrival(
  reading: Reading,
  raw: NonNullable<RawMail['arrival']>,
  checks: CheckConfig[],
): MailArrival {
  const names = checks.map(({ name }) => name);
  if (!names.includes(raw.check))
    reportValue(reading, [raw, 'check'], `unknown check ${JSON.stringify(raw.check)}${didYouMean(raw.check, names)}`);
  const inbox = readResolved(reading, [raw, 'inbox']);
  const url = URL.parse(inbox);
  if (inbox && (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash))
    reportValue(reading, [raw, 'inbox'], 'must be an http(s) URL such as https://mailpit.example.com/api/v1');
  const to = readResolved(reading, [raw, 'to']);
  if (to && !/^[^\s@"]+@[^\s@"]+$/.test(to))
    reportValue(reading, [raw, 'to'], 'must be an address such as a@example.com');
  return {
    at: keyPosition(reading, [raw, 'check']),
    check: raw.check,
    inbox: inbox.replace(/\/+$/, ''),
    headers: readHeaders(reading, raw, new Set()).map(([name, value]) => [name, hidden(value)]),
    to,
    withinMs: readDuration(reading, [raw, 'within'], defaultWithinMs),
  };
}

/** Whoever has the headers can read the inbox, so every variable in them is secret, whatever its name. */
function hidden({ parts }: Template): Template {
  return { parts: parts.map((part) => (part.kind === 'env' ? { ...part, secret: true } : part)) };
}
