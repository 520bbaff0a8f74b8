import { tokenOf } from '../github/api/api.ts';
import type { KeptDeployment, RunHistory, RunStore, RunSummary } from '../history/run-summary.ts';
import type { Context } from '../model/context.ts';
import type { ResultName } from '../model/results.ts';
import { openRuns } from './history-store.ts';
import type { GateRequest } from './request.ts';

/** What is asked of the site, and not only of commits and files. */
const ofSite: readonly ResultName[] = ['smoke', 'latency', 'launch', 'watch'];
/** A deployment that is not done after this time is taken for abandoned. */
const unfinishedMs = 86_400_000;

type Outcome = Omit<RunSummary, 'version' | 'kind' | 'environment' | 'sha' | 'event' | 'deployments'>;

/**
 * Adds a run that judged the site to the history, with the deployments since the last one. A pull request from a fork
 * adds none. What goes wrong costs one line of the log.
 */
export async function keepRun(
  request: GateRequest,
  judged: readonly ResultName[],
  outcome: Outcome,
  context: Context,
): Promise<void> {
  // Files are read from a commit only if the proposal is foreign.
  if (!judged.some((name) => ofSite.includes(name)) || request.files?.commit !== undefined) return;
  if (context.signal.aborted) return;
  const { config, deployment, sha, event } = request;
  const store = openRuns(config.latency.history ?? 'auto', context);
  if (!store) return;
  const environment = context.redactor.redact(config.latency.environment ?? deployment?.environment ?? 'local');
  try {
    const deployments = await newDeployments(store, environment, context);
    await store.addRun({
      version: 1,
      kind: 'run',
      environment,
      ...(sha !== undefined && { sha }),
      ...(event !== undefined && { event }),
      ...outcome,
      deployments,
    });
  } catch (error) {
    context.log.info(`The history does not hold this run: ${(error as Error).message}`);
  }
}

/** Those that the history does not hold in their present state. */
async function newDeployments(store: RunStore, environment: string, context: Context): Promise<KeptDeployment[]> {
  const { github, env, log, clock } = context;
  const history = await store.readRuns(environment);
  if (history.newer > 0) log.info(newerLine(history));
  if (!github || !env['GITHUB_REPOSITORY'] || !tokenOf(env)) return [];
  const [{ listDeployments }, { markRollbacks }] = await Promise.all([
    import('../github/api/list-deployments.ts'),
    import('../history/rollbacks.ts'),
  ]);
  const kept = [...history.days, ...history.runs].flatMap(({ deployments }) => deployments);
  const isDone = ({ state, at }: KeptDeployment) => state !== 'other' || clock.now() - Date.parse(at) > unfinishedMs;
  const settled = new Set(kept.filter(isDone).map(({ id }) => id));
  const { data, problem } = await listDeployments(github, environment, (id) => settled.has(id));
  if (problem !== undefined) log.info(`The history holds no deployments of this run: ${problem}`);
  return markRollbacks(data ?? [], history);
}

function newerLine({ newer }: RunHistory): string {
  return `The history holds ${newer} lines that a newer version of launch-gate wrote. They are left as they are.`;
}
