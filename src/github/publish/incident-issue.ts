import type { Alert } from '../../config/sections/alerts.ts';
import type { GitHubApi, Octokit, Repository } from '../../model/github-api.ts';
import { type MessagePart, messageFor } from '../../staying/alerts/message.ts';
import { DeliveryFailed, type Target } from '../../staying/alerts/target.ts';
import type { AlertEvent, Incident } from '../../staying/incident.ts';
import { cut } from '../../text/cut.ts';
import { showDuration } from '../../text/duration.ts';
import { codeBlock, neutraliseMarkdown, oneLine } from '../../text/neutralise.ts';

/** GitHub makes it with the first issue that has it. */
const incidentLabel = 'launch-gate-incident';

const maxTitle = 250;
/** Newer issues than these hold the incident, if any does. */
const lookedAt = 100;

type Issue = { number: number; state: string; body: string };
type Calls = { octokit: Octokit; repository: Repository };

/**
 * Keeps one issue for each incident: opened, commented when it gets worse, closed with its duration, and opened again
 * if it comes back. An issue is recognised by its label, its author and a hidden line. Where two runs open one at the
 * same time, the younger is closed as a duplicate.
 */
export function incidentIssue(
  api: GitHubApi,
  alert: Pick<Alert, 'owner' | 'runbook'>,
): Required<Pick<Target, 'send' | 'refresh'>> {
  const call = async (work: (calls: Calls) => Promise<void>, signal: AbortSignal) => {
    const done = await api.call('incident', (octokit, repository) => work({ octokit, repository }), signal);
    const { problem } = done;
    if (problem === undefined) return;
    const { status } = done;
    throw new DeliveryFailed(problem, { isFinal: status !== undefined && status < 500 && status !== 429 });
  };
  return {
    async send(events, _id, signal) {
      for (const event of events) await call((calls) => keepIssue(calls, event, alert), signal);
    },
    async refresh(incident, now, signal) {
      await call((calls) => refreshIssue(calls, incident, now, alert), signal);
    },
  };
}

async function keepIssue(calls: Calls, event: AlertEvent, alert: Pick<Alert, 'owner' | 'runbook'>): Promise<void> {
  const [part] = messageFor([event], alert).parts as [MessagePart];
  const { incident } = event;
  const [known] = await findIssues(calls, incident);
  if (event.event === 'resolved') {
    if (known?.state !== 'open') return;
    await comment(calls, known.number, textOf(part));
    await close(calls, known.number, 'completed');
    return;
  }
  if (known) {
    if (event.event === 'opened' && known.state === 'open') return;
    await comment(calls, known.number, textOf(part));
    if (known.state !== 'open') await update(calls, known.number, { state: 'open' });
    return;
  }
  const { octokit, repository } = calls;
  const { data } = await octokit.rest.issues.create({
    ...repository,
    title: titleOf(part),
    body: `${textOf(part)}\n${markerOf(incident)}`,
    labels: [incidentLabel],
  });
  if (event.event === 'test' || incident.isWarning) {
    if (event.event === 'test') await close(calls, data.number, 'completed');
    return;
  }
  const [first] = await findIssues(calls, incident);
  if (!first || first.number >= data.number) return;
  await comment(calls, data.number, `The same incident is in #${first.number}.`);
  await close(calls, data.number, 'not_planned');
}

/** Says in the issue itself that the incident goes on. Nobody is notified of that. */
async function refreshIssue(
  calls: Calls,
  incident: Incident,
  now: number,
  alert: Pick<Alert, 'owner' | 'runbook'>,
): Promise<void> {
  const [known] = await findIssues(calls, incident);
  if (known?.state !== 'open') return;
  const [part] = messageFor([{ event: 'opened', incident }], alert).parts as [MessagePart];
  const still = `${showDuration(Math.max(0, now - incident.startedAt))} until ${new Date(now).toISOString().slice(0, 16)}Z`;
  const facts = [...part.facts, { label: 'Goes on', text: still }];
  const body = `${textOf({ ...part, facts })}\n${markerOf(incident)}`;
  await calls.octokit.rest.issues.update({ ...calls.repository, issue_number: known.number, body });
}

/** The issues of an incident, the oldest first. */
async function findIssues({ octokit, repository }: Calls, incident: Incident): Promise<Issue[]> {
  const { data } = await octokit.rest.issues.listForRepo({
    ...repository,
    labels: incidentLabel,
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: lookedAt,
  });
  return data
    .flatMap(({ number, state, body, user, author_association, state_reason }): Issue[] => {
      const isOurs =
        isTrusted(user?.type, author_association ?? '') && (body ?? '').endsWith(`\n${markerOf(incident)}`);
      return isOurs && state_reason !== 'not_planned' ? [{ number, state, body: body ?? '' }] : [];
    })
    .sort((a, b) => a.number - b.number);
}

/** Anybody can write the hidden line. Only an app, or an author who may write here anyway, is trusted. */
function isTrusted(type: string | undefined, association: string): boolean {
  return type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association);
}

function markerOf({ id }: Incident): string {
  return `<!-- launch-gate incident=${id.replace(/[^\w-]/g, '')} -->`;
}

function titleOf({ headline }: MessagePart): string {
  // GitHub shows a title as plain text, but turns mentions in it into links.
  return cut(oneLine(headline).replaceAll('@', '@\u200b'), maxTitle);
}

function textOf({ headline, facts, command }: MessagePart): string {
  const lines = facts.map(({ label, text }) => `- **${label}:** ${neutraliseMarkdown(text)}`);
  return [
    `**${neutraliseMarkdown(headline)}**`,
    lines.join('\n'),
    ...(command ? [`To see it again:\n${codeBlock(command)}`] : []),
  ].join('\n\n');
}

async function comment({ octokit, repository }: Calls, issue_number: number, body: string): Promise<void> {
  await octokit.rest.issues.createComment({ ...repository, issue_number, body });
}

async function close(calls: Calls, issue_number: number, state_reason: 'completed' | 'not_planned'): Promise<void> {
  await update(calls, issue_number, { state: 'closed', state_reason });
}

async function update(
  { octokit, repository }: Calls,
  issue_number: number,
  change: { state: 'open' | 'closed'; state_reason?: 'completed' | 'not_planned' },
): Promise<void> {
  await octokit.rest.issues.update({ ...repository, issue_number, ...change });
}
