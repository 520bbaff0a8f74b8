import type { Config } from '../config/config.ts';
import type { Watch } from '../config/sections/watch.ts';
import { createTrust } from '../http/trust.ts';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import type { PillarName, PillarResult } from '../model/results.ts';
import type { Previous } from '../staying/watch/previous.ts';
import type { Site } from './pillar.ts';
import type { GateRequest } from './request.ts';

/** How long this run watches the release, and how. */
export type Watching = Watch & { forMs: number };

/** The last round has so much time after the end of the watch. */
export const lastRoundMs = 60_000;

/**
 * Whether this run watches the release after it has passed: only a run that asks it, by smoke or latency, and whose
 * shard (`own`) has checks to repeat. Throws NOTHING_TO_DO if no shard has any.
 */
export async function watchOf({ config, named }: GateRequest, own: Config): Promise<Watching | undefined> {
  const { watch } = config;
  if (watch?.forMs === undefined) return undefined;
  if (named.length > 0 && !named.includes('smoke') && !named.includes('latency')) return undefined;
  const { watchedChecks } = await import('../staying/watch/checks.ts');
  if (watchedChecks(own, watch).length > 0) return { ...watch, forMs: watch.forMs };
  if (watchedChecks(config, watch).length > 0) return undefined;
  const problem =
    config.checks.length === 0
      ? 'the release is to be watched, but there are no checks'
      : 'the release is to be watched, but every check writes; "watch: { writes: true }" repeats them';
  throw new GateError('NOTHING_TO_DO', { problem });
}

/** Watches the release that the pillars have judged. */
export async function watchRelease(
  watching: Watching,
  config: Config,
  context: Context,
  site: Site,
  judged: ReadonlyMap<PillarName, PillarResult>,
): Promise<PillarResult> {
  const { runWatch } = await import('../staying/watch/watch.ts');
  return runWatch(watching, config, context, { ...site, previous: previousOf(config, judged) });
}

/** The result of a release that did not go live. */
export const notWatched: PillarResult = {
  name: 'watch',
  status: 'skipped',
  reason: 'the gate did not pass',
  durationMs: 0,
  counts: {},
  findings: [],
};

/** With `auto`, the latency pillar has asked GitHub for it. Its address then gets secrets only if it is allowed to. */
function previousOf(
  { latency: { compare }, baseUrl, allowedHosts }: Config,
  judged: ReadonlyMap<PillarName, PillarResult>,
): Previous | undefined {
  if (!compare) return undefined;
  if (compare.url !== 'auto') return { url: compare.url, trusted: true };
  const url = judged.get('latency')?.latency?.find((route) => route.compare)?.compare?.url;
  return url === undefined ? undefined : { url, trusted: createTrust(baseUrl, allowedHosts)(new URL(url)) };
}
