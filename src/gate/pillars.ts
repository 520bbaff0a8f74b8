import { treeFiles } from '../git/policy-files.ts';
import { findPreviousDeployment } from '../github/api/previous-deployment.ts';
import { sinceDeployment } from '../github/event/since-deployment.ts';
import type { Context } from '../model/context.ts';
import type { PillarName, PillarResult } from '../model/results.ts';
import type { History } from '../pillars/latency/history.ts';
import { detectorOf } from '../pillars/secrets/detector.ts';
import { openClient } from '../steps/open-client.ts';
import type { GateRequest } from './gate.ts';

/** The history that the latency pillar is judged by, and that a run which passes is kept in. Throws LINK_IN_CHECKOUT. */
export async function historyOf(
  pillars: PillarName[],
  { config, sha, files, deployment }: GateRequest,
  context: Context,
): Promise<History | undefined> {
  if (!pillars.includes('latency')) return undefined;
  const { openStore } = await import('./history-store.ts');
  const store = openStore(config.latency.history ?? 'auto', context);
  if (!store) return undefined;
  const { openHistory } = await import('../pillars/latency/history.ts');
  const environment = config.latency.environment ?? deployment?.environment ?? 'local';
  // Files are read from a commit where what is proposed is foreign.
  const history = openHistory(store, config, { environment, sha, foreign: files?.commit !== undefined }, context);
  await history.assertOwn();
  return history;
}

/** Runs these pillars, one after the other. `onJudged` is told of each that has ended; of secrets again, when all places are searched. */
export async function runPillars(
  pillars: PillarName[],
  request: GateRequest,
  context: Context,
  history: History | undefined,
  onJudged: (result: PillarResult) => void,
): Promise<void> {
  let commits: PillarResult | undefined;
  const openDetector = detectorOf(request.files ?? treeFiles(context), context);
  if (pillars.includes('secrets')) {
    const { runSecrets } = await import('../pillars/secrets/run.ts');
    const { baseline: known, beyondGitleaks: beyond } = request.config.secrets ?? {};
    const { files, proposed, maxSecrets, writeBaseline, baseline = known } = request;
    const asked = request.range ?? request.rangeIfAsked ?? { kind: 'all' };
    const range = await sinceDeployment(asked, request.deployment, context);
    commits = await runSecrets(
      range,
      context,
      { files, proposed, maxSecrets, writeBaseline, baseline, beyond },
      openDetector,
    );
    onJudged(commits);
  }
  if (pillars.includes('smoke') || pillars.includes('latency')) {
    await runDeployment(pillars, request, context, history, onJudged);
  }
  const { launch } = request.config;
  if (launch && pillars.includes('launch')) {
    const { runLaunch } = await import('../pillars/launch/run.ts');
    onJudged(await runLaunch(request.config, launch, context));
  }
  if (commits && !isOfCommitsAlone(request)) {
    // Last: the bundles must be those of the new release, for which the smoke pillar has waited.
    const { runSources } = await import('../pillars/secrets/sources/run.ts');
    onJudged(await runSources(commits, request.config, context, openDetector));
  }
}

/** A hook before a commit builds and deploys nothing; a baseline is one of the history. */
function isOfCommitsAlone({ range, writeBaseline }: GateRequest): boolean {
  return range?.kind === 'staged' || range?.kind === 'worktree' || writeBaseline !== undefined;
}

/** Smoke and latency share one client and the logged-in sessions. */
async function runDeployment(
  pillars: PillarName[],
  { config, sha, deployment }: GateRequest,
  context: Context,
  history: History | undefined,
  onJudged: (result: PillarResult) => void,
): Promise<void> {
  const client = await openClient(config, context);
  const { createSessions } = await import('../steps/sessions.ts');
  const sessions = createSessions(config, context, client);
  let smoke: PillarResult | undefined;
  try {
    if (pillars.includes('smoke')) {
      const { runSmoke } = await import('../pillars/smoke/run.ts');
      smoke = await runSmoke(config, context, { client, sessions });
      onJudged(smoke);
    }
    if (pillars.includes('latency')) {
      const { runLatency } = await import('../pillars/latency/run.ts');
      const failedChecks = new Set(
        smoke?.checks?.filter((check) => check.status !== 'pass').map((check) => check.name),
      );
      const latency = await runLatency(config, context, { client, sessions, failedChecks });
      const { addComparison } = await import('../pillars/latency/regressions.ts');
      const environment = config.latency.environment ?? (deployment?.isKnown ? deployment.environment : undefined);
      const current = { id: deployment?.id, sha, environment };
      const { github } = context;
      const findPrevious = async () =>
        github
          ? findPreviousDeployment(github, { ...current, baseUrl: config.baseUrl })
          : { problem: 'this is no run at GitHub' };
      const compared = await addComparison(latency, config, context, { sessions, failedChecks, findPrevious });
      onJudged(history ? await history.judge(compared) : compared);
    }
  } finally {
    const { endJudging } = await import('../steps/judging.ts');
    endJudging();
    await client.close();
  }
}
