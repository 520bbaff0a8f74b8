import type { Burst } from '../config/config.ts';
import type { Evidence } from '../config/sections/evidence/evidence.ts';
import type { LaunchConfig } from '../config/sections/launch/launch.ts';
import { treeFiles } from '../git/policy-files.ts';
import { findPreviousDeployment } from '../github/api/previous-deployment.ts';
import { sinceDeployment } from '../github/event/since-deployment.ts';
import type { Context } from '../model/context.ts';
import type { PillarName } from '../model/results.ts';
import { detectorOf } from '../pillars/secrets/detector.ts';
import { openStore } from './history-store.ts';
import type { OpenPillar, Pillar } from './pillar.ts';
import type { GateRequest } from './request.ts';

/** The table of pillars. The code of each is loaded when it runs. */
export const pillars: Record<PillarName, Pillar> = {
  secrets: {
    applies: ({ named, range, config }) =>
      named.includes('secrets') || range !== undefined || config.secrets !== undefined,
    lacks: 'section "secrets"',
    open: openSecrets,
  },
  smoke: {
    applies: ({ config }) => config.checks.length > 0 || config.ready !== undefined,
    lacks: 'checks',
    open: ({ config }, context) => ({
      async run({ site }) {
        // The site opens first. There are two copies of undici, ours and Node's: the one that is loaded first connects
        // for both. Smoke's modules load Node's copy.
        const opened = await site();
        return (await import('../pillars/smoke/run.ts')).runSmoke(config, context, opened);
      },
    }),
  },
  latency: {
    applies: ({ config }) => [...config.checks, ...config.sessions].some(({ latency }) => latency),
    lacks: 'check with latency',
    open: openLatency,
  },
  launch: {
    applies: ({ config }) => config.launch !== undefined,
    lacks: 'section "launch"',
    open: ({ config }, context) => ({
      run: async () =>
        (await import('../pillars/launch/run.ts')).runLaunch(config, config.launch as LaunchConfig, context),
    }),
  },
  evidence: {
    applies: ({ config }) => config.evidence !== undefined,
    lacks: 'section "evidence"',
    open: ({ config, event, sha }, context) => ({
      async run() {
        const { runEvidence } = await import('../pillars/evidence/run.ts');
        // Of a pull request, actions/checkout checks out the merge commit, whose name is in GITHUB_SHA.
        const merge = event === 'pull_request' ? context.env['GITHUB_SHA'] : undefined;
        return runEvidence(config.evidence as Evidence[], [sha ?? [], merge ?? []].flat(), context);
      },
    }),
  },
  // It comes last: what it does to the site must not be blamed on another pillar.
  burst: {
    applies: ({ config }) => config.burst !== undefined,
    lacks: 'section "burst"',
    open: ({ config }, context) => ({
      async run({ site, judged }) {
        const opened = await site();
        const { runBurst } = await import('../pillars/burst/run.ts');
        return runBurst(config.burst as Burst, config, context, { ...opened, before: judged.get('smoke')?.checks });
      },
    }),
  },
};

function openSecrets(request: GateRequest, context: Context): OpenPillar {
  const { files, proposed, maxSecrets, writeBaseline, range, rangeIfAsked, deployment, config } = request;
  const { baseline: known, beyondGitleaks: beyond } = config.secrets ?? {};
  const settings = { files, proposed, maxSecrets, writeBaseline, baseline: request.baseline ?? known, beyond };
  const openDetector = detectorOf(files ?? treeFiles(context), context);
  return {
    async run() {
      const { runSecrets } = await import('../pillars/secrets/run.ts');
      const commits = await sinceDeployment(range ?? rangeIfAsked ?? { kind: 'all' }, deployment, context);
      return runSecrets(commits, context, settings, openDetector);
    },
    // This comes last: the bundles must be those of the new release, and the smoke pillar has waited for it.
    async finish(commits) {
      if (isOfCommitsAlone(request) || !listsSources(config)) return commits;
      const { runSources } = await import('../pillars/secrets/sources/run.ts');
      return runSources(commits, config, context, openDetector);
    },
  };
}

/** Whether only commits are scanned. A pre-commit hook builds and deploys nothing; a baseline covers the history. */
function isOfCommitsAlone({ range, writeBaseline }: GateRequest): boolean {
  return range?.kind === 'staged' || range?.kind === 'worktree' || writeBaseline !== undefined;
}

/** Whether secrets are searched for elsewhere too. If not, the code that reads HTML and asks sites is not loaded. */
function listsSources({ secrets }: GateRequest['config']): boolean {
  return secrets !== undefined && (secrets.paths.length + secrets.logs.length > 0 || secrets.bundles !== undefined);
}

/** Throws LINK_IN_CHECKOUT if a link leads the folder of the history elsewhere. */
async function openLatency(request: GateRequest, context: Context): Promise<OpenPillar> {
  const { config, sha, deployment } = request;
  const history = await openPast(request, context);
  return {
    async run({ site, judged }) {
      const { client, sessions } = await site();
      const { runLatency } = await import('../pillars/latency/run.ts');
      const checks = judged.get('smoke')?.checks ?? [];
      const failedChecks = new Set(checks.filter(({ status }) => status !== 'pass').map(({ name }) => name));
      const latency = await runLatency(config, context, { client, sessions, failedChecks });
      const { addComparison } = await import('../pillars/latency/regressions.ts');
      const environment = config.latency.environment ?? (deployment?.isKnown ? deployment.environment : undefined);
      const current = { id: deployment?.id, sha, environment, baseUrl: config.baseUrl };
      const { github } = context;
      const findPrevious = async () =>
        github ? findPreviousDeployment(github, current) : { problem: 'this is no run at GitHub' };
      const compared = await addComparison(latency, config, context, { sessions, failedChecks, findPrevious });
      return history ? history.judge(compared) : compared;
    },
    keep: async () => history?.keep(),
  };
}

async function openPast({ config, sha, files, deployment }: GateRequest, context: Context) {
  const store = openStore(config.latency.history ?? 'auto', context);
  if (!store) return undefined;
  const { openHistory } = await import('../pillars/latency/history.ts');
  const environment = config.latency.environment ?? deployment?.environment ?? 'local';
  // Files are read from a commit only if the proposal is foreign.
  const history = openHistory(store, config, { environment, sha, foreign: files?.commit !== undefined }, context);
  await history.assertOwn();
  return history;
}
