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

/** One more than the limit that is met most: Rails 8's own generator writes `to: 10`. */
export const maxAttempts = 11;

/** How one attempt was answered, as far as a lock shows in it. */
export type Answer = {
  status: number;
  /** Where a redirect leads, without its query. */
  location?: string;
  /** Of the answer itself, or the query of a redirect and the page of this site there, without what differs in each. */
  text: string;
  /** It says for how long to wait. */
  waits: boolean;
};

/** The answers in their order; they end early where more would tell nothing. */
export type Attempts = {
  answers: Answer[];
  /** Why the last one has none: a challenge, or a connection that broke. */
  end?: { finding?: Finding; isChallenge: boolean; isBroken: boolean };
};

/**
 * Logs in to an account that does not exist, with another password each time, until it is told to stop: by the steps of
 * the session that logs in there, else as a browser sends the form, with its hidden fields and cookies.
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
    // A change at the last attempt is looked at once more, whether it lasts.
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

/** Nothing can be said about attempts that the route does not take. */
export function isUnknown(status: number): boolean {
  return status === 404 || status === 405 || status >= 500;
}

/**
 * The number of the attempt from which on all are answered in a way that none before was; undefined without one. Between
 * them may be warnings: one attempt left, a picture to read. Texts may differ all the time, statuses and redirects do not.
 */
export function lockedAt(answers: Answer[]): number | undefined {
  const shown = answers.map(({ status, location, text }) => JSON.stringify([status, location, text]));
  return changeIn(answers.map(({ status, location }) => JSON.stringify([status, location]))) ?? changeIn(shown);
}

function changeIn(shown: string[]): number | undefined {
  const at = shown.findLastIndex((each) => each !== shown.at(-1)) + 1;
  // The first may differ, as nothing had failed before it.
  return at > 1 && !shown.slice(1, at).includes(shown[at] ?? '') ? at + 1 : undefined;
}

/** Without what is other in each answer: numbers, what was sent, and tokens. At most 2,000 characters. */
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

/** Nobody's: RFC 2606 reserves `.invalid`, so that no mail is ever sent. */
function valueFor(field: string, account: string): string {
  if (/mail/i.test(field)) return `${account}@example.invalid`;
  return /user|login|account|^(name|identifier)$/i.test(field) ? account : `wrong-${randomBytes(12).toString('hex')}`;
}
