import type { CheckConfig, Config } from '../../config/config.ts';
import { holdsSecret } from '../../config/secrets-of.ts';
import type { Context } from '../../model/context.ts';
import { openClient } from '../../steps/open-client.ts';
import { createSessions, type Sessions } from '../../steps/sessions.ts';
import type { Compared } from './compare-pairs.ts';
import { measurePairs } from './compare-pairs.ts';

/** The deployment before this one. `trusted`: the configuration names it, so sessions may log in there. */
export type Previous = { url: string; trusted: boolean };

const pauseMs = 30_000;

type Options = { previous: Previous; sessions: Pick<Sessions, 'open'>; failedChecks: ReadonlySet<string> };

/**
 * Asks this and the previous deployment side by side, in turns, equally often. Slower routes are measured again after a
 * pause, on fresh connections. This deployment uses the logins of this run; the previous one gets logins of its own,
 * with its own cookies.
 */
export async function compareDeployments(config: Config, context: Context, options: Options): Promise<Compared[]> {
  const { previous, failedChecks } = options;
  const baseUrl = config.baseUrl ?? '';
  const checks = config.checks.filter(({ name, latency }) => latency && !failedChecks.has(name));
  const measure = async (some: CheckConfig[]) => {
    const [client, previousClient] = [
      await openClient(config, context),
      await openClient({ ...config, baseUrl: previous.url }, context),
    ];
    previousSessions ??= createSessions({ ...config, baseUrl: previous.url }, context, previousClient);
    try {
      return await measurePairs(some, config, context, [
        { baseUrl, client, sessions: options.sessions },
        { baseUrl: previous.url, client: previousClient, sessions: previousSessions },
      ]);
    } finally {
      await Promise.all([client.close(), previousClient.close()]);
    }
  };
  let previousSessions: Pick<Sessions, 'open'> | undefined;

  const closed = previous.trusted ? [] : checks.filter((check) => isPrivate(check, config));
  const first = await measure(checks.filter((check) => !closed.includes(check)));
  const alarmed = first.flatMap((one) => ('first' in one && one.first.slower ? one.check : []));
  if (alarmed.length > 0) {
    context.log.info(
      `${alarmed.length} of ${checks.length} routes slower than ${previous.url}; measuring again in 30 s.`,
    );
    await context.clock.sleep(pauseMs, context.signal).catch(() => {});
  }
  const again = alarmed.length > 0 ? await measure(alarmed) : [];
  return checks.map((check): Compared => {
    const reason = 'what it sends is secret, and nobody but GitHub names the previous deployment';
    if (closed.includes(check)) return { check, reason };
    const one = first.find((other) => other.check === check) as Compared;
    const two = again.find((other) => other.check === check);
    if (!two || !('first' in one)) return one;
    return 'first' in two ? { check, first: one.first, second: two.first } : two;
  });
}

/** Whether the check uses a session or sends a secret of its own. */
function isPrivate(check: CheckConfig, config: Config): boolean {
  return check.session !== undefined || holdsSecret([check, config.protectionBypass, config.tls]);
}
