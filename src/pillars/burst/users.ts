import type { Burst, CheckConfig, Config } from '../../config/config.ts';
import type { HttpClient } from '../../http/exchange.ts';
import type { Context } from '../../model/context.ts';
import { runCheck } from '../../steps/check.ts';
import { createBrowsers } from '../../steps/page-check/browser.ts';
import { createSessions, type Sessions } from '../../steps/sessions.ts';
import { layerRedactor } from '../../text/redaction/layer-redactor.ts';
import { type Counter, createCounter, type Sign } from './tally.ts';

export type Site = { client: HttpClient; sessions: Sessions };

/** What the users saw. `sign` is why they stopped before their time. */
export type Seen = Counter & { durationMs: number; sign?: Sign };

/**
 * Lets all users begin at the same moment, however long a busy machine takes to. Each runs the checks one after another
 * and waits a while between two of them, until the time is over or one of them sees a sign of harm. Network errors are
 * not retried.
 */
export async function sendUsers(burst: Burst, config: Config, given: Context, site: Site): Promise<Seen> {
  const { clock, log } = given;
  const stop = new AbortController();
  const signal = AbortSignal.any([given.signal, stop.signal]);
  const context = { ...given, signal, log: { info() {}, progress() {} } };
  const checks = new Map(burst.checks.map((check) => [check, withoutRetries(check)]));
  const counter = createCounter(burst.checks);
  const start = clock.monotonic();
  const elapsed = () => clock.monotonic() - start;
  let sign: Sign | undefined;
  // A burst opens no page.
  const browsers = createBrowsers(config, context);

  async function runAs(sessions: Sessions, own: Context): Promise<void> {
    for (;;) {
      await sessions.nextRound();
      for (const [check, once] of checks) {
        if (signal.aborted) return;
        // What one run captures is of no use for the next one, and would slow every later search for secrets down.
        const visit = { ...own, redactor: layerRedactor(own.redactor) };
        const seen = counter.add(
          check,
          await runCheck(once, config, visit, { client: site.client, sessions, browsers }),
        );
        log.progress(`burst: ${counter.requests} requests`);
        if (seen && !sign) {
          sign = seen;
          stop.abort(new Error('the burst was stopped'));
        }
        await clock.sleep(burst.pauseMs * (0.5 + Math.random()), signal);
        if (elapsed() >= burst.forMs) return;
      }
    }
  }

  const users = Array.from({ length: burst.users }, () => {
    const own = { ...context, redactor: layerRedactor(context.redactor) };
    return runAs(sessionsOf(config, own, site), own).catch((error) => {
      if (!signal.aborted) throw error;
    });
  });
  try {
    await Promise.all(users);
  } finally {
    stop.abort(new Error('the burst is over'));
    await Promise.allSettled(users);
    log.progress('');
  }
  return { ...counter, durationMs: elapsed(), sign };
}

function withoutRetries(check: CheckConfig): CheckConfig {
  return { ...check, steps: check.steps.map((step) => ({ ...step, retries: 0 })) };
}

/** The sessions of one user: those that are `per-user` are its own, the others are shared by all. */
function sessionsOf(config: Config, context: Context, { client, sessions }: Site): Sessions {
  const own = createSessions(config, context, client);
  const isOwn = new Set(config.sessions.flatMap(({ name, perUser }) => (perUser ? [name] : [])));
  const of = (name: string) => (isOwn.has(name) ? own : sessions);
  return {
    open: (name, baseUrl) => of(name).open(name, baseUrl),
    renew: (name, lost, baseUrl) => of(name).renew(name, lost, baseUrl),
    nextRound: () => own.nextRound(),
  };
}
