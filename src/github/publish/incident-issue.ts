import type { Alert } from '../../config/sections/alerts.ts';
import type { GitHubApi, Octokit, Repository } from '../../model/github-api.ts';
import { type MessagePart, messageFor } from '../../staying/alerts/message.ts';
import { DeliveryFailed, type Target } from '../../staying/alerts/target.ts';
import type { AlertEvent, Incident } from '../../staying/incident.ts';
import { showDuration } from '../../text/duration.ts';
import { bodyOf, commentOf, isAbout, readTold, type Told, timelineOf, titleOf, toldBy } from './incident-text.ts';
import { isTrusted, orGone } from './own-comments.ts';

const label = { name: 'launch-gate-incident', color: 'd73a4a', description: 'Opened and closed by Launch Gate' };

/** An issue is opened after its incident began, by clocks that differ by no more than this. */
const clockSkewMs = 86_400_000;

type Issue = { number: number; state: string; body: string; author?: string; openedAt: number };
type OwnComment = { id: number; at: number; told: Told };
type Calls = { octokit: Octokit; repository: Repository };

/**
 * Keeps one issue for each incident: opened, commented when it gets worse, closed with its duration, and opened again
 * if it comes back. An issue is recognised by its author and a hidden line, as is a comment, so that what is delivered
 * twice is told once. The label is for people: GitHub may refuse it to a token, and people take it off. Where two runs
 * open an issue at the same time, the younger is closed as a duplicate.
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
      for (const event of events) await call((calls) => keepIssue(calls, event, partOf(event, alert)), signal);
    },
    async refresh(event, now, signal) {
      await call((calls) => refreshIssue(calls, event, now, partOf(event, alert)), signal);
    },
  };
}

function partOf(event: AlertEvent, alert: Pick<Alert, 'owner' | 'runbook'>): MessagePart {
  return messageFor([event], alert).parts[0] as MessagePart;
}

async function keepIssue(calls: Calls, event: AlertEvent, part: MessagePart): Promise<void> {
  const { incident } = event;
  const isOver = event.event === 'resolved';
  const [issue, ...younger] = await findIssues(calls, incident);
  // A run that was ended between opening its issue and looking again left them.
  for (const { number, state } of younger) if (issue && state === 'open') await closeDuplicate(calls, number, issue);
  if (!issue) {
    if (!isOver) await openIssue(calls, event, part);
    return;
  }
  const isOpen = issue.state === 'open';
  if (incident.isWarning || (event.event === 'opened' && isOpen)) return;
  if (event.event !== 'test') await tellOnce(calls, issue, event, part);
  if (isOpen && (isOver || event.event === 'test')) await close(calls, issue.number, 'completed');
  if (!isOpen && !isOver && event.event !== 'test') await update(calls, issue.number, { state: 'open' });
}

async function openIssue(calls: Calls, { event, incident }: AlertEvent, part: MessagePart): Promise<void> {
  const { octokit, repository } = calls;
  const { issues } = octokit.rest;
  // GitHub makes a label that is missing, but the issue that asked for it may be left without. A token that may make
  // none can open the issue all the same.
  await issues.createLabel({ ...repository, ...label }).catch(() => {});
  const { data } = await issues.create({
    ...repository,
    title: titleOf(part),
    body: bodyOf(part, incident),
    labels: [label.name],
  });
  if (event === 'test') await close(calls, data.number, 'completed');
  const [first] = await findIssues(calls, incident);
  if (first && first.number < data.number) await closeDuplicate(calls, data.number, first);
}

/** Says in the issue itself that the incident goes on. Nobody is notified of that. */
async function refreshIssue(calls: Calls, { incident }: AlertEvent, now: number, part: MessagePart): Promise<void> {
  const [issue] = await findIssues(calls, incident);
  if (issue?.state !== 'open') return;
  const still = `${showDuration(Math.max(0, now - incident.startedAt))} until ${new Date(now).toISOString().slice(0, 16)}Z`;
  const facts = [...part.facts, { label: 'Goes on', text: still }];
  const body = bodyOf({ ...part, facts }, incident, issue.body);
  await calls.octokit.rest.issues.update({ ...calls.repository, issue_number: issue.number, body });
}

/** The issues of an incident, the oldest first. One that somebody else wrote from a copy of the oldest is not among them. */
async function findIssues({ octokit, repository }: Calls, incident: Incident): Promise<Issue[]> {
  const from = incident.startedAt - clockSkewMs;
  const request = { ...repository, state: 'all', sort: 'created', direction: 'desc', per_page: 100 } as const;
  const found = await octokit.paginate(
    octokit.rest.issues.listForRepo,
    { ...request, since: new Date(from).toISOString() },
    ({ data }, done) => {
      if (data.some(({ created_at }) => Date.parse(created_at) < from)) done();
      return data.flatMap(({ number, state, body, user, author_association, created_at }): Issue[] => {
        const isOurs = isTrusted(user?.type, author_association) && isAbout(body ?? '', incident);
        const openedAt = Date.parse(created_at);
        return isOurs ? [{ number, state, body: body ?? '', author: user?.login, openedAt }] : [];
      });
    },
  );
  found.sort((a, b) => a.number - b.number);
  return found.filter(({ author }) => author === found[0]?.author);
}

/** Comments, unless the last of the gate's comments says the same: then the message was delivered before. */
async function tellOnce(calls: Calls, issue: Issue, event: AlertEvent, part: MessagePart): Promise<void> {
  const { octokit, repository } = calls;
  const { incident } = event;
  const told = toldBy(event);
  const past = await listOwn(calls, issue, incident);
  if (past.at(-1)?.told === told) return;
  const timeline = told === 'resolved' ? timelineOf(incident, issue.openedAt, past) : [];
  await comment(calls, issue.number, commentOf(part, incident, told, timeline));
  // Another run may have said the same at the same time.
  const now = await listOwn(calls, issue, incident);
  const same = now.slice(now.findLastIndex((each) => each.told !== told) + 1);
  for (const { id } of same.slice(1))
    await orGone(octokit.rest.issues.deleteComment({ ...repository, comment_id: id }));
}

/** The gate's comments on an issue, the oldest first. */
async function listOwn(
  { octokit, repository }: Calls,
  { number: issue_number }: Issue,
  incident: Incident,
): Promise<OwnComment[]> {
  const request = { ...repository, issue_number, per_page: 100 };
  const own = await octokit.paginate(octokit.rest.issues.listComments, request, ({ data }) =>
    data.flatMap(({ id, body = '', user, author_association, created_at }): OwnComment[] => {
      const told = isTrusted(user?.type, author_association) ? readTold(body, incident) : undefined;
      return told ? [{ id, at: Date.parse(created_at), told }] : [];
    }),
  );
  return own.sort((a, b) => a.id - b.id);
}

async function closeDuplicate(calls: Calls, number: number, first: Issue): Promise<void> {
  await comment(calls, number, `Duplicate of #${first.number}`);
  await close(calls, number, 'not_planned');
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
