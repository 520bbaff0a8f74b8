import type { CheckConfig, Config, Step } from '../config/config.ts';
import { tlsFor } from '../http/tls-files.ts';
import type { Context } from '../model/context.ts';
import { type CurlOptions, curl } from './curl.ts';
import { shownUrl } from './shown-url.ts';

const timings = [
  'dns %{time_namelookup}',
  'tcp %{time_connect}',
  'tls %{time_appconnect}',
  'first byte %{time_starttransfer}',
  'total %{time_total}',
].join('  ');

/** The curl command of a step that prints the times of one request in place of the answer. */
function timingCurl(step: Step, options: CurlOptions): string {
  return curl(step, options).replace(/^curl -sS -i/, () => `curl -sS -o /dev/null -w '${timings}\\n'`);
}

/** The URL of a route at a deployment as it may be shown, and the command that times one request there. */
export type Reproduced = { url: string; command: string };

/** Uses the first step: the configuration allows a budget only on a check with one step. */
export function reproduceRoute(
  { session, steps }: CheckConfig,
  config: Config,
  baseUrl: string | undefined,
  context: Context,
): Reproduced {
  const step = steps[0] as Step;
  const captured = new Map();
  const { headers: sessionHeaders = [], basic: sessionBasic } =
    config.sessions.find(({ name }) => name === session) ?? {};
  return {
    url: shownUrl(step, { baseUrl, captured, context }),
    command: timingCurl(step, {
      baseUrl,
      captured,
      sessionHeaders,
      sessionBasic,
      cookies: session !== undefined,
      tls: tlsFor(config),
    }),
  };
}
