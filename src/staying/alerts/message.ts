import type { Alert } from '../../config/sections/alerts.ts';
import type { Layer } from '../../model/finding.ts';
import { cut } from '../../text/cut.ts';
import { showDuration } from '../../text/duration.ts';
import { oneLine } from '../../text/neutralise.ts';
import { plural } from '../../text/plural.ts';
import type { AlertEvent } from '../incident.ts';

/** What people read, before it gets the form of a target. All texts are plain, redacted and without line breaks. */
export type Message = { subject: string; parts: MessagePart[] };
export type MessagePart = {
  headline: string;
  /** What it says, line by line: a label and its text. */
  facts: [label: string, text: string][];
  /** A command for a terminal. */
  command?: string;
};

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
  const { title, severity, layer, startedAt, resolvedAt, checks, observed, reproduce, isWarning } = incident;
  const isOver = event === 'resolved';
  const facts: [string, string | undefined][] = [
    ['Severity', isOver ? undefined : severity],
    ['Since', isOver ? undefined : showTime(startedAt)],
    ['Lasted', isOver && resolvedAt !== undefined ? spanOf(startedAt, resolvedAt) : undefined],
    ['Layer', layer && !isOver ? layers[layer] : undefined],
    ['Seen', isOver ? undefined : observed],
    ['Checks', checks.length > 0 ? checksIn(checks) : undefined],
    ['Live release', deployment && `${deployment.sha.slice(0, 7)} in ${deployment.environment}, ${deployment.at}`],
    ['Looks first', isOver ? undefined : owner],
    ['Runbook', isOver ? undefined : runbook],
  ];
  return {
    headline: cut(oneLine(`${beginning(event, isWarning)}: ${title}`), maxSubject),
    facts: facts.flatMap(([label, text]): [string, string][] => (text ? [[label, cut(oneLine(text), maxFact)]] : [])),
    ...(reproduce && !isOver && { command: cut(oneLine(reproduce), maxCommand) }),
  };
}

function beginning(event: AlertEvent['event'], isWarning: boolean | undefined): string {
  if (event === 'test') return 'Test';
  if (event === 'resolved') return 'Over';
  if (isWarning) return 'Warning';
  return event === 'opened' ? 'Down' : 'Worse';
}

function checksIn(checks: readonly string[]): string {
  const more = checks.length - shownChecks;
  const shown = checks.slice(0, shownChecks).join(', ');
  return more > 0 ? `${shown} and ${plural(more, 'other')}` : shown;
}

function spanOf(from: number, to: number): string {
  return `${showDuration(to - from)}, from ${showTime(from)} to ${showTime(to)}`;
}

/** `2027-01-10 22:04 UTC`. */
function showTime(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
