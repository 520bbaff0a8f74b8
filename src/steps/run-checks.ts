import pLimit from 'p-limit';
import type { CheckConfig, Config } from '../config/config.ts';
import type { HttpClient } from '../http/exchange.ts';
import type { Context } from '../model/context.ts';
import { runCheck } from './check.ts';
import type { Checked } from './checked.ts';
import type { Browsers } from './page-check/browser.ts';
import { createPlaces } from './place.ts';
import type { Sessions } from './sessions.ts';

/** Checks that may have a request under way: enough to be quick, few enough not to be a load. */
const maxAsking = 4;
/** Checks that are open, with those whose last answer is being judged. Their answers are held in memory. */
const maxOpen = 2 * maxAsking;

/** Runs checks, a few at a time. The results stand in the order of the checks. */
export function runChecks(
  checks: readonly CheckConfig[],
  config: Config,
  context: Context,
  deps: { client: HttpClient; sessions: Sessions; browsers: Browsers },
): Promise<Checked[]> {
  const places = createPlaces(maxAsking);
  return pLimit(maxOpen).map(checks, (check) => runCheck(check, config, context, { ...deps, place: places() }));
}
