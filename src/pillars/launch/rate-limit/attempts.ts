import { randomBytes } from 'node:crypto';
import { type HttpResponse, NetworkError } from '../../../http/exchange.ts';
import { locationOf } from '../../../http/redirects.ts';
import type { Finding } from '../../../model/finding.ts';
import { findChallenge } from '../../../steps/impostors/challenges.ts';
import { readPage, Unreadable } from '../../../steps/page.ts';
import type { LaunchRun } from '../check.ts';
import { siteOf } from '../site.ts';
import { unanswered } from '../unanswered.ts';
import { walled } from '../wall.ts';
import type { Ask, RateLimit } from './ask.ts';
import { askForm } from './form.ts';
import { askBySession } from './session-steps.ts';

/** One more than the most common limit: the generator of Rails 8 writes `to: 10`. */
export const maxAttempts = 11;

/** The parts of the answer to one attempt that can show a lock. */
export type Answer = {
  status: number;
  /** Where a redirect leads, without its query. */
  location?: string;
  /** The text of the answer, or a redirect's query and the page on this site there; without what differs every time. */
  text: string;
  /** The answer says how long to wait. */
  waits: boolean;
};

/** The answers in their order; fewer if more would tell nothing. */
export type Attempts = {
  answers: Answer[];
  /** Why there are no more: a challenge, a broken connection, or an attempt that could not be sent. */
  end?: { finding?: Finding; isChallenge: boolean; isBroken: boolean };
};

/**
 * Tries to log in to an account that does not exist, with another password each time, until the site stops it or {@link
 * maxAttempts} are made. It takes the steps of the session that logs in there, or else sends the form as a browser.
 */
export async function attemptLogins(run: LaunchRun, login: RateLimit): Promise<Attempts> {
  const { signal } = run.context;
  const url = new URL(login.path, run.launch.canonical);
  const account = `launch-gate-${randomBytes(8).toString('hex')}`;
  const answers: Answer[] = [];
  const closed = await siteOf(run).closed('stranger');
  if (closed) return { answers, end: { finding: closed.finding, isChallenge: false, isBroken: false } };
  const values = () => login.fields.map((field): [string, string] => [field, valueFor(field, account)]);
  try {
    const ask: Ask = (await askBySession(run, login)) ?? (await askForm(run, login));
    // After a change at the last attempt, one more attempt shows whether it lasts.
    while (answers.length < maxAttempts + (lockedAt(answers) === maxAttempts ? 1 : 0) && !signal.aborted) {
      const sent = values();
      const response = await ask(sent);
      if (!response) return { answers, end: { isChallenge: false, isBroken: false } };
      const challenge = findChallenge(response);
      if (challenge)
        return { answers, end: { finding: walled(url.href, challenge), isChallenge: true, isBroken: false } };
      const header = (name: string) => response.headers.find(([each]) => each === name)?.[1];
      const waits = response.status >= 400 && header('retry-after') !== undefined;
      const location = locationOf(response, url);
      const text = plainText(response, sent, location?.search);
      answers.push({
        status: response.status,
        location: location ? location.origin + location.pathname : undefined,
        text,
        waits,
      });
      if (response.status === 429 || waits || isUnknown(response.status)) break;
    }
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    const isBroken = ['reset', 'refused', 'timeout'].includes(error.kind);
    return { answers, end: { finding: unanswered(error, url), isChallenge: false, isBroken } };
  }
  return { answers };
}

/** Whether the route does not take the attempt, so that nothing can be said about a limit. */
export function isUnknown(status: number): boolean {
  return status === 404 || status === 405 || status >= 500;
}

/**
 * The number of the attempt from which on all answers are the same and new; undefined if there is none. Warnings may
 * come before it: one attempt left, a picture to read. Statuses and redirects decide first, because texts may differ
 * every time.
 */
export function lockedAt(answers: Answer[]): number | undefined {
  const shown = answers.map(({ status, location, text }) => JSON.stringify([status, location, text]));
  return changeIn(answers.map(({ status, location }) => JSON.stringify([status, location]))) ?? changeIn(shown);
}

function changeIn(shown: string[]): number | undefined {
  const at = shown.findLastIndex((each) => each !== shown.at(-1)) + 1;
  // The first answer may differ, because nothing had failed before it.
  return at > 1 && !shown.slice(1, at).includes(shown[at] ?? '') ? at + 1 : undefined;
}

/**
 * The text without what differs in each answer: numbers, values that were sent, and tokens. At most 2,000 characters.
 */
function plainText(response: HttpResponse, sent: [string, string][], query = ''): string {
  const page = readPage(response);
  let text: string;
  try {
    text = page.isHtml() ? page.visibleText() : page.text();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    text = '';
  }
  text = `${query} ${text}`.trim();
  for (const [, value] of sent) text = text.replaceAll(value, '');
  return text
    .slice(0, 20_000)
    .replace(/[A-Za-z0-9+/_=-]{20,}/g, '')
    .replace(/\d+/g, '0')
    .slice(0, 2_000);
}

/** A value that belongs to nobody: RFC 2606 reserves `.invalid`, so no mail is ever sent. */
function valueFor(field: string, account: string): string {
  if (/mail/i.test(field)) return `${account}@example.invalid`;
  return /user|login|account|^(name|identifier)$/i.test(field) ? account : `wrong-${randomBytes(12).toString('hex')}`;
}
