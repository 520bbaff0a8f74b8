import type { Alert } from '../../config/sections/alerts.ts';
import type { Layer } from '../../model/finding.ts';
import { cut } from '../../text/cut.ts';
import { showDuration } from '../../text/duration.ts';
import { oneLine } from '../../text/neutralise.ts';
import { plural } from '../../text/plural.ts';
import { utcTime } from '../../text/time.ts';
import type { AlertEvent, Deployment, Incident } from '../incident.ts';

/** What people read, before it gets the form of a target. All texts are plain, redacted and without line breaks. */
export type Message = { subject: string; parts: MessagePart[] };
export type MessagePart = {
  headline: string;
  /** What it says, line by line. */
  facts: Fact[];
  /** A command for a terminal. */
  command?: string;
};
/** `url` is where the text leads. It comes from the configuration or from GitHub, never from what was tested. */
export type Fact = { label: string; text: string; url?: string };

const maxSubject = 150;
const maxFact = 600;
const maxCommand = 2_000;
const shownChecks = 10;

const layers: Record<Layer, string> = {
  dns: 'DNS: the name',
  tcp: 'TCP: the connection',
  tls: 'TLS: the certificate or its handshake',
  edge: 'edge: a proxy or platform, not the application',
  application: 'application',
};

/** One message for everything that happened at the same time. */
export function messageFor(events: readonly AlertEvent[], alert: Pick<Alert, 'owner' | 'runbook'>): Message {
  const parts = events.map((event) => partOf(event, alert));
  const [first] = parts as [MessagePart, ...MessagePart[]];
  const others = parts.length - 1;
  const subject = others === 0 ? first.headline : `${first.headline} (and ${others} more)`;
  return { subject: cut(subject, maxSubject), parts };
}

function partOf({ event, incident, deployment }: AlertEvent, { owner, runbook }: Pick<Alert, 'owner' | 'runbook'>) {
  const { layer, startedAt, resolvedAt, downs, checks, observed, fix, reproduce } = incident;
  const isOver = event === 'resolved';
  const facts: [label: string, text: string | undefined, url?: string][] = isOver
    ? [
        ['Lasted', resolvedAt === undefined ? undefined : spanOf(startedAt, resolvedAt, downs)],
        ['Checks', checksIn(checks)],
        ['Live release', deployment && releaseOf(deployment), deployment?.url],
      ]
    : [
        ['Since', utcTime(startedAt)],
        ['Layer', layer && layers[layer]],
        ['Seen', observed],
        ['Checks', checksIn(checks)],
        ['Live release', deployment && releaseOf(deployment), deployment?.url],
        ['What to do', fix],
        ['Looks first', owner],
        ['Runbook', runbook, runbook],
      ];
  const part: MessagePart = {
    headline: cut(oneLine(`${beginning(event, incident)}: ${oneLine(incident.title) || 'no title'}`), maxSubject),
    facts: facts.flatMap(([label, text, url]): Fact[] => {
      const shown = cut(oneLine(text ?? ''), maxFact);
      const link = linkOf(url);
      return shown === '' ? [] : [{ label, text: shown, ...(link && { url: link }) }];
    }),
  };
  const command = isOver ? '' : oneLine(reproduce ?? '');
  // A command that was cut would show something else.
  return command === '' || command.length > maxCommand ? part : { ...part, command };
}

function beginning(
  event: AlertEvent['event'],
  { severity, isWarning, startedAt, resolvedAt, downs }: Incident,
): string {
  if (event === 'test') return 'Test';
  if (event === 'resolved')
    return resolvedAt === undefined
      ? 'Over'
      : `Over after ${showDuration(resolvedAt - startedAt)}${downs ? ' on and off' : ''}`;
  if (isWarning) return 'Warning';
  return event === 'opened' ? severity.toUpperCase() : `Now ${severity.toUpperCase()}`;
}

function releaseOf({ sha, environment, at }: Deployment): string {
  const time = Date.parse(at);
  return `${sha.slice(0, 7)} in ${environment}${Number.isNaN(time) ? '' : `, since ${utcTime(time)}`}`;
}

function linkOf(text: string | undefined): string | undefined {
  const url = text === undefined || text.length > maxFact ? null : URL.parse(text);
  return url && ['http:', 'https:'].includes(url.protocol) ? url.href : undefined;
}

function checksIn(checks: readonly string[]): string | undefined {
  if (checks.length === 0) return undefined;
  const more = checks.length - shownChecks;
  const shown = checks.slice(0, shownChecks).join(', ');
  return more > 0 ? `${shown} and ${plural(more, 'other')}` : shown;
}

function spanOf(from: number, to: number, downs: number | undefined): string {
  return `${showDuration(to - from)}${downs ? `, down ${downs} times` : ''}, from ${utcTime(from)} to ${utcTime(to)}`;
}
