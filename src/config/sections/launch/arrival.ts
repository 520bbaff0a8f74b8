import { didYouMean } from '../../../text/nearest.ts';
import type { CheckConfig } from '../../config.ts';
import { readPattern } from '../../language/predicates.ts';
import { readResolved } from '../../language/resolved.ts';
import type { Template } from '../../language/template.ts';
import { keyPosition, type Reading, readDuration, reportLack, reportValue } from '../../reading.ts';
import { readExpectations } from '../step/expectations.ts';
import { readHeaders } from '../step/headers.ts';
import type { RawArrival } from './arrival-schema.ts';
import { readLaunchHost } from './hosts.ts';
import type { MailArrival, MailLinkPage } from './launch.ts';

const defaultWithinMs = 120_000;
const defaultBudgetMs = 60_000;

/** `launch.mail.arrival`. Two messages to one address could be taken for each other. */
export function readArrivals(reading: Reading, raw: RawArrival[], checks: CheckConfig[]): MailArrival[] {
  const arrivals = raw.map((each) => readArrival(reading, each, checks));
  for (const [index, { to, inbox }] of arrivals.entries()) {
    const first = arrivals.findIndex((each) => each.to === to && each.inbox === inbox);
    if (to && first < index)
      reportValue(
        reading,
        [raw[index] as RawArrival, 'to'],
        `another message goes to ${to}; give each its own address, such as ${to.replace('@', '+reset@')}`,
      );
  }
  return arrivals;
}

/** The check that triggers a message, the inbox where it must arrive, and what must be right in it. */
function readArrival(reading: Reading, raw: RawArrival, checks: CheckConfig[]): MailArrival {
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
    budgetMs: readDuration(reading, [raw, 'budget'], defaultBudgetMs),
    isBulk: raw.bulk,
    links: readLinks(reading, raw.links),
    link: raw.link && readLinkPage(reading, raw, raw.link),
  };
}

function readLinks(reading: Reading, raw: RawArrival['links'] = {}): MailArrival['links'] {
  const { hosts = [], strict = false, open = true } = raw;
  return {
    hosts: hosts.flatMap((_, index) => readLaunchHost(reading, [hosts, index])?.host ?? []),
    isStrict: strict,
    open: typeof open === 'string' ? readPattern(reading, [raw, 'open']) : open,
  };
}

function readLinkPage(reading: Reading, holder: RawArrival, raw: NonNullable<RawArrival['link']>): MailLinkPage {
  if ((raw.form === undefined) === (raw.expect === undefined))
    reportLack(reading, raw, [holder, 'link'], '"link" needs either "form" or "expect"');
  return {
    at: keyPosition(reading, [holder, 'link']),
    matches: readPattern(reading, [raw, 'matches']),
    form: raw.form,
    expect: readExpectations(reading, raw.expect, new Set()),
  };
}

/** Whoever has the headers can read the inbox, so every variable in them is secret, whatever its name. */
function hidden({ parts }: Template): Template {
  return { parts: parts.map((part) => (part.kind === 'env' ? { ...part, secret: true } : part)) };
}
