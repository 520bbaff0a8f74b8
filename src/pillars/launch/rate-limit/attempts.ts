import { randomBytes } from 'node:crypto';
import { NetworkError } from '../../../http/exchange.ts';
import type { Finding } from '../../../model/finding.ts';
import { findChallenge } from '../../../steps/impostors/challenges.ts';
import type { LaunchRun } from '../check.ts';
import { siteOf } from '../site.ts';
import { unanswered } from '../unanswered.ts';
import { walled } from '../wall.ts';
import { type Answer, answerOf, isRefusal, isUnknown, lockedAt, seenBefore } from './answer.ts';
import type { Ask, RateLimit } from './ask.ts';
import { askForm } from './form.ts';
import { askBySession } from './session-steps.ts';
import { valueFor } from './values.ts';

/** The answers in their order; fewer if more would tell nothing. */
export type Attempts = {
  answers: Answer[];
  /** Why there are no more: a challenge, a broken connection, or an attempt that could not be sent. */
  end?: { finding?: Finding; isChallenge: boolean; isBroken: boolean };
  /** The route whose limit was reached before the third attempt here. It may hold here too. */
  after?: string;
};

/** One route while it is tried. */
type Trial = Attempts & { limit: RateLimit; ask?: Ask; values(): [field: string, value: string][] };

/**
 * Sends each route attempts that concern nobody, with another password each time, until it refuses or has had its
 * `within`. The results stand in the order of `limits`. Every route is asked twice before any is asked until it refuses
 * (the first answer may differ from the others), and the strictest first: a limit that several share is then seen as a
 * change, and is strict enough for all of them.
 */
export async function attemptAll(run: LaunchRun, limits: readonly RateLimit[]): Promise<Attempts[]> {
  const closed = await siteOf(run).closed('stranger');
  if (closed)
    return limits.map(() => ({ answers: [], end: { finding: closed.finding, isChallenge: false, isBroken: false } }));
  const account = `launch-gate-${randomBytes(8).toString('hex')}`;
  const trials = limits.map((limit): Trial => {
    const values = () => limit.fields.map((field): [string, string] => [field, valueFor(field, account)]);
    return { limit, answers: [], values };
  });
  const strictestFirst = trials.toSorted((one, other) => one.limit.within - other.limit.within);
  const { signal } = run.context;
  const goOn = async (trial: Trial, most = Number.POSITIVE_INFINITY) => {
    while (!signal.aborted && trial.answers.length < most && !isDecided(trial)) await attempt(run, trial);
  };
  for (const trial of strictestFirst) await goOn(trial, seenBefore);
  let after: string | undefined;
  for (const trial of strictestFirst) {
    if (!isDecided(trial)) trial.after = after;
    await goOn(trial);
    if (hasRefused(trial)) after ??= trial.limit.path;
  }
  return trials;
}

/** Makes one attempt at a route. */
async function attempt(run: LaunchRun, trial: Trial): Promise<void> {
  const { limit } = trial;
  const url = new URL(limit.path, run.launch.canonical);
  try {
    trial.ask ??= (await askBySession(run, limit)) ?? (await askForm(run, limit));
    const sent = trial.values();
    const response = await trial.ask(sent);
    if (!response) {
      trial.end = { isChallenge: false, isBroken: false };
      return;
    }
    const challenge = findChallenge(response);
    if (challenge) trial.end = { finding: walled(url.href, challenge), isChallenge: true, isBroken: false };
    else trial.answers.push(answerOf(response, url, sent, limit));
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    const isBroken = ['reset', 'refused', 'timeout'].includes(error.kind);
    trial.end = { finding: unanswered(error, url), isChallenge: false, isBroken };
  }
}

/** Whether one more attempt would tell nothing. */
function isDecided({ answers, end, limit, after }: Trial): boolean {
  const last = answers.at(-1);
  if (end || (last && (isRefusal(last) || isUnknown(last.status)))) return true;
  const lock = limit.expect.length === 0 ? lockedAt(answers) : undefined;
  // The limit that another route has reached holds here as well: two answers are enough.
  if (after !== undefined && lock === seenBefore + 1 && answers.length > lock) return true;
  // After a change at the last attempt, one more attempt shows whether it lasts.
  return answers.length >= limit.within + (lock === limit.within ? 1 : 0);
}

function hasRefused({ answers, limit }: Trial): boolean {
  const last = answers.at(-1);
  const at = limit.expect.length === 0 ? lockedAt(answers) : undefined;
  return last !== undefined && (isRefusal(last) || (at !== undefined && answers.length > at));
}
