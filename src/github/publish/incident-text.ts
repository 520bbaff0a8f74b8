import type { MessagePart } from '../../staying/alerts/message.ts';
import type { AlertEvent, Incident } from '../../staying/incident.ts';
import { cut } from '../../text/cut.ts';
import { breakEmoji, codeBlock, neutraliseMarkdown, oneLine } from '../../text/neutralise.ts';
import { utcTime } from '../../text/time.ts';

/** What a comment tells: it came back, it grew more severe, or it is over. */
export type Told = 'opened' | 'resolved' | `updated-${Incident['severity']}`;

const maxTitle = 250;
const told = /^<!-- launch-gate incident=\S+ told=(opened|resolved|updated-\w+) -->$/;

export function titleOf({ headline }: MessagePart): string {
  // GitHub shows a title as plain text, but turns mentions in it into links, and names of emoji into pictures.
  return cut(breakEmoji(oneLine(headline)).replaceAll('@', '@\u200b'), maxTitle);
}

/** The body of the issue. What people wrote below the hidden line of `before` stays. */
export function bodyOf(part: MessagePart, incident: Incident, before = ''): string {
  const lines = linesOf(before);
  const end = lines.indexOf(markerOf(incident));
  return [textOf(part), markerOf(incident), ...(end < 0 ? [] : lines.slice(end + 1))].join('\n');
}

/** Whether the body is that of the incident's issue. */
export function isAbout(body: string, incident: Incident): boolean {
  return linesOf(body).includes(markerOf(incident));
}

export function toldBy({ event, incident }: AlertEvent): Told {
  if (event === 'updated') return `updated-${incident.severity}`;
  return event === 'resolved' ? 'resolved' : 'opened';
}

export function commentOf(part: MessagePart, incident: Incident, what: Told, timeline: readonly string[] = []): string {
  const history = timeline.length === 0 ? [] : [`**Timeline**\n\n${timeline.map((line) => `- ${line}`).join('\n')}`];
  return [textOf(part), ...history, markerOf(incident, ` told=${what}`)].join('\n\n');
}

/** What a comment on the issue of the incident tells; undefined if the gate did not write it. */
export function readTold(body: string, incident: Incident): Told | undefined {
  const last = linesOf(body).at(-1) ?? '';
  const what = told.exec(last)?.[1] as Told | undefined;
  return what && last === markerOf(incident, ` told=${what}`) ? what : undefined;
}

/** What happened, line by line. `past` are the gate's comments; all times are milliseconds since the epoch. */
export function timelineOf(
  { startedAt, resolvedAt }: Incident,
  openedAt: number,
  past: readonly { at: number; told: Told }[],
): string[] {
  const words = (what: Told) =>
    what === 'opened' ? 'it came back' : what === 'resolved' ? 'it was over' : `it grew to ${what.slice(8)}`;
  return [
    { at: startedAt, text: 'it began' },
    { at: openedAt, text: 'this issue was opened' },
    ...past.map(({ at, told: what }) => ({ at, text: words(what) })),
    ...(resolvedAt === undefined ? [] : [{ at: resolvedAt, text: 'it ended: all checks pass' }]),
  ].map(({ at, text }) => `${utcTime(at)}: ${text}`);
}

function markerOf({ id }: Incident, more = ''): string {
  return `<!-- launch-gate incident=${id.replace(/[^\w-]/g, '')}${more} -->`;
}

/** GitHub's editor writes CRLF. */
function linesOf(text: string): string[] {
  return text.trimEnd().split(/\r?\n/);
}

function textOf({ headline, facts, command }: MessagePart): string {
  const lines = facts.map(({ label, text }) => `- **${label}:** ${neutraliseMarkdown(text)}`);
  return [
    `**${neutraliseMarkdown(headline)}**`,
    lines.join('\n'),
    ...(command ? [`To see it again:\n${codeBlock(command)}`] : []),
  ].join('\n\n');
}
