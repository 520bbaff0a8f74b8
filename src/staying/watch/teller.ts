import type { Logger } from '../../model/context.ts';
import { showDuration } from '../../text/duration.ts';
import { plural } from '../../text/plural.ts';

/** Where no progress is shown: often enough that nobody takes the job for dead. */
const everyMs = 60_000;

/** Says how far a watch has come: after each round where progress is shown, and once in a minute elsewhere. */
export function createTeller(log: Logger, forMs: number, checks: number) {
  let toldAtMs = 0;
  log.info(`watch: ${plural(checks, 'check')} for ${showDuration(forMs)}`);
  return (
    elapsedMs: number,
    { rounds, requests, failures }: { rounds: number; requests: number; failures: number },
  ) => {
    const line = `watch: ${showDuration(elapsedMs)} of ${showDuration(forMs)}, ${plural(rounds, 'round')}, ${failures} of ${plural(requests, 'request')} failed`;
    if (log.showsProgress) return log.progress(line);
    if (elapsedMs - toldAtMs < everyMs) return;
    toldAtMs = elapsedMs;
    log.info(line);
  };
}
