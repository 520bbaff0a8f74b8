import { randomBytes } from 'node:crypto';
import type { LaunchConfig } from '../../config/launch/launch.ts';
import type { Finding } from '../../finding.ts';
import type { LaunchRun } from '../check.ts';
import { siteOf } from '../site.ts';

export const maxAttempts = 10;

/** What the attempts were answered with, in their order; they end early where more would tell nothing. */
export type Attempts = {
  statuses: number[];
  /** Why there is no status for the last one: a challenge, or a connection that broke. */
  end?: { finding?: Finding; isChallenge: boolean; isBroken: boolean };
};

/** Logs in to an account that does not exist, with another password each time, until it is told to stop. */
export async function attemptLogins(run: LaunchRun, login: NonNullable<LaunchConfig['rateLimit']>): Promise<Attempts> {
  const site = siteOf(run);
  const account = `launch-gate-${randomBytes(8).toString('hex')}`;
  const statuses: number[] = [];
  while (statuses.length < maxAttempts && !run.context.signal.aborted) {
    const answer = await site.ask({
      method: 'POST',
      path: login.path,
      isAttempt: true,
      ...bodyOf(login, account, run),
    });
    if (!answer.ok) {
      const { finding, reason = '' } = answer;
      const isBroken = ['reset', 'refused', 'timeout'].includes(reason);
      return { statuses, end: { finding, isChallenge: reason === 'challenge', isBroken } };
    }
    const { status } = answer.page.response;
    statuses.push(status);
    if (status === 429 || isUnknown(status)) break;
  }
  return { statuses };
}

/** Nothing can be said about attempts that the route does not take. */
export function isUnknown(status: number): boolean {
  return status === 404 || status === 405 || status >= 500;
}

type Body = { headers: [string, string][]; body: string };

function bodyOf({ encoding, fields }: NonNullable<LaunchConfig['rateLimit']>, account: string, run: LaunchRun): Body {
  const values = fields.map((field): [string, string] => [field, valueFor(field, account)]);
  if (encoding === 'json')
    return { headers: [['content-type', 'application/json']], body: JSON.stringify(Object.fromEntries(values)) };
  const headers: [string, string][] = [
    ['content-type', 'application/x-www-form-urlencoded'],
    // As browsers do with a form; several frameworks refuse one without.
    ['origin', run.launch.canonical ?? ''],
  ];
  return { headers, body: new URLSearchParams(values).toString() };
}

/** Nobody's: RFC 2606 reserves `.invalid`, so that no mail is ever sent. */
function valueFor(field: string, account: string): string {
  if (/mail/i.test(field)) return `${account}@example.invalid`;
  return /user|login|account|^(name|identifier)$/i.test(field) ? account : `wrong-${randomBytes(12).toString('hex')}`;
}
