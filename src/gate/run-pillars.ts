import type { Config } from '../config/config.ts';
import type { Context } from '../model/context.ts';
import type { PillarName, PillarResult } from '../model/results.ts';
import type { OpenPillar, Pillar, Site } from './pillar.ts';
import type { GateRequest } from './request.ts';

type OpenPillars = ReadonlyMap<PillarName, OpenPillar>;

/** Opens the pillars one after the other. Throws the error of the first that refuses. */
export async function openPillars(
  applying: [PillarName, Pillar][],
  request: GateRequest,
  context: Context,
): Promise<OpenPillars> {
  const opened = new Map<PillarName, OpenPillar>();
  for (const [name, pillar] of applying) opened.set(name, await pillar.open(request, context));
  return opened;
}

/**
 * Runs the pillars one after the other. `judged` receives the result of each as it ends, so that these results are
 * known even if a later pillar throws.
 */
export async function runPillars(
  opened: OpenPillars,
  site: SharedSite['open'],
  judged: Map<PillarName, PillarResult>,
): Promise<void> {
  for (const [name, pillar] of opened) judged.set(name, await pillar.run({ site, judged }));
}

/** Lets those pillars add to their results in `judged` that have something left for the end. */
export async function finishPillars(opened: OpenPillars, judged: Map<PillarName, PillarResult>): Promise<void> {
  for (const [name, result] of judged) {
    const finished = await opened.get(name)?.finish?.(result);
    if (finished) judged.set(name, finished);
  }
}

/** The site of a run: opened for the first that asks for it. Closing it again does nothing. */
export type SharedSite = { open(): Promise<Site>; close(): Promise<void> };

export function shareSite(config: Config, context: Context): SharedSite {
  let opened: Promise<Site> | undefined;
  return {
    open() {
      opened ??= openSite(config, context);
      return opened;
    },
    async close() {
      const site = await opened?.catch(() => undefined);
      opened = undefined;
      if (!site) return;
      const { endJudging } = await import('../steps/judging.ts');
      endJudging();
      // By then everything is judged, or another error was thrown, which an error of closing would hide.
      await site.client.close().catch(() => {});
    },
  };
}

async function openSite(config: Config, context: Context): Promise<Site> {
  // A run that scans commits alone asks no site.
  const [{ openClient }, { createSessions }] = await Promise.all([
    import('../steps/open-client.ts'),
    import('../steps/sessions.ts'),
  ]);
  const client = await openClient(config, context);
  return { client, sessions: createSessions(config, context, client) };
}
