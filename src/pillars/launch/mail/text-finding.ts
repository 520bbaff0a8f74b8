import { getDomain } from 'tldts';
import type { Finding } from '../../../model/finding.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { digRecords } from '../dig.ts';
import { launchFinding, type Observation } from '../finding.ts';

type TextObservation = Omit<Observation, 'where' | 'reproduce'> & { name: string; type?: string; dig: string };

/** A finding about the TXT records of `name`. `dig` is the command line that asks the run's resolver. */
export function textFinding({ name, type = 'TXT', dig, ...rest }: TextObservation): Finding {
  return launchFinding({
    ...rest,
    where: { url: `dns:${name}?type=${type}` },
    reproduce: digRecords(dig, name, type),
  });
}

/** Makes a finding about one record. The record is what was observed, unless `observed` says more. */
export type FindInRecord = (
  rest: Pick<Observation, 'rule' | 'severity' | 'title'> & { expected: string; observed?: string; fix: string },
) => Finding;

export function unreachableFinding(name: string, type: string, words: string, dig: string): Finding {
  return textFinding({
    rule: 'dns-unreachable',
    severity: 'high',
    status: 'inconclusive',
    title: `The ${type} records of ${name} cannot be read: its mail is not judged`,
    expected: 'an answer, or that there is no such name',
    observed: words,
    name,
    type,
    dig,
    fix: `Ask again in a minute. If it stays so, look at the name servers of ${zoneOf(name)} at the registrar and at their status page.`,
  });
}

/** The record itself, and where it is entered. */
export function enter(name: string, value: string): string {
  const zone = zoneOf(name);
  const label = name === zone ? '@' : name.slice(0, -zone.length - 1);
  return [
    `${name}.  TXT  "${value}"`,
    `Vercel: vercel dns add ${zone} '${label}' TXT ${shellWord(value)}`,
    `Cloudflare, Netlify: DNS, add a TXT record named ${label} with that content`,
    `Elsewhere: where the name servers of ${zone} are kept`,
  ].join('\n');
}

/** The text of records, cut to a readable length. */
export function shown(texts: string[]): string {
  const short = texts.slice(0, 4).map((text) => `"${text.length > 200 ? `${text.slice(0, 200)}…` : text}"`);
  return [...short, ...(texts.length > 4 ? [`${texts.length - 4} more`] : [])].join(', ');
}

function zoneOf(name: string): string {
  return getDomain(name) ?? name;
}
