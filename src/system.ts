import { setTimeout as delay } from 'node:timers/promises';
import { openGitHubApi, tokenOf } from './github/api/api.ts';
import type { Clock, Context, Logger } from './model/context.ts';
import { createRedactor } from './text/redaction/redactor.ts';

/** The machine's own clocks. */
const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: async (ms, signal) => {
    try {
      await delay(ms, undefined, { signal });
    } catch (error) {
      throw signal?.reason ?? error;
    }
  },
};

/** The context of a real run, for the two entries: real clocks, and an abort when the process is told to stop. */
export function systemContext(parts: {
  cwd: string;
  env: Context['env'];
  log: (redact: (text: string) => string) => Logger;
}): Context {
  const redactor = createRedactor();
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    // A second signal ends the process the usual way.
    process.once(name, () => stop.abort(new Error(`stopped by ${name}`)));
  }
  const token = tokenOf(parts.env);
  if (token) redactor.add(token, 'token');
  return {
    cwd: parts.cwd,
    env: parts.env,
    clock: systemClock,
    log: parts.log((text) => redactor.redact(text)),
    signal: stop.signal,
    redactor,
    github: openGitHubApi({ env: parts.env, signal: stop.signal, redact: (text) => redactor.redact(text, true) }),
  };
}
