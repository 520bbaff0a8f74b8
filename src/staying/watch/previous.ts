import type { CheckConfig, Config } from '../../config/config.ts';
import { show } from '../../config/language/template.ts';
import { holdsSecret } from '../../config/secrets-of.ts';
import type { Context } from '../../model/context.ts';
import { openClient } from '../../steps/open-client.ts';
import { createBrowsers } from '../../steps/page-check/browser.ts';
import { runChecks } from '../../steps/run-checks.ts';
import { createSessions } from '../../steps/sessions.ts';
import { isReadOnly } from '../round.ts';

/** The deployment before this one. `trusted`: the configuration names it, so it may receive secrets. */
export type Previous = { url: string; trusted: boolean };

const maxChecks = 3;
const timesAsked = 3;
const limitMs = 10_000;

/**
 * Asks the previous deployment what fails now: reads that need no session, a few times, for at most ten seconds.
 * Returns what it answers in one line; undefined if there is nothing that it can be asked.
 */
export async function askPrevious(
  failing: readonly CheckConfig[],
  { url, trusted }: Previous,
  config: Config,
  context: Context,
): Promise<string | undefined> {
  const there: Config = { ...config, baseUrl: url };
  const checks = failing
    .filter((check) => isAskable(check, url))
    .filter((check) => trusted || !holdsSecret([check, config.protectionBypass, config.tls]))
    .slice(0, maxChecks);
  if (url === config.baseUrl || checks.length === 0) return undefined;

  const ended = new AbortController();
  context.clock.sleep(limitMs, ended.signal).then(
    () => ended.abort(),
    () => {},
  );
  const limited = { ...context, signal: AbortSignal.any([context.signal, ended.signal]) };
  const client = await openClient(there, limited);
  const site = { client, sessions: createSessions(there, limited, client), browsers: createBrowsers(there, limited) };
  const answers = [];
  for (let time = 0; time < timesAsked; time += 1) {
    for (const { result, findings } of await runChecks(checks, there, limited, site))
      if (result.status === 'pass' || result.status === 'fail') answers.push({ result, title: findings[0]?.title });
  }
  ended.abort();
  await client.close().catch(() => {});
  const failed = answers.filter(({ result }) => result.status === 'fail');
  const asked = `the previous deployment (${url})`;
  if (answers.length === 0) return `${asked} did not answer within ${limitMs / 1000} s`;
  if (failed.length === 0) return `${asked} answers as expected, ${answers.length} of ${answers.length} times`;
  return `${asked} fails as well, ${failed.length} of ${answers.length} times: ${failed[0]?.title}`;
}

/** Whether it reads paths of the deployment, without a session. A page would ask for much more than a path. */
function isAskable(check: CheckConfig, url: string): boolean {
  return (
    check.session === undefined &&
    check.on === undefined &&
    check.page === undefined &&
    isReadOnly(check) &&
    check.steps.every(({ role, target }) => role === undefined && URL.parse(show(target), url)?.origin === url)
  );
}
