import type { CheckConfig, Config } from '../../config/config.ts';
import { createTrust } from '../../http/trust.ts';
import type { Context } from '../../model/context.ts';
import type { PillarResult } from '../../model/results.ts';
import { reproduceRoute } from '../../steps/reproduce-route.ts';
import type { Sessions } from '../../steps/sessions.ts';
import { compareDeployments, type Previous } from './compare.ts';
import { compareResult, judgeComparisons } from './compare-judge.ts';

type Dependencies = {
  sessions: Pick<Sessions, 'open'>;
  failedChecks: ReadonlySet<string>;
  /** The URL and commit of the previous deployment, or one line that says why there is nothing to compare with. */
  findPrevious(): Promise<{ url: string; sha: string } | { problem: string }>;
};

/** Adds a comparison with the previous deployment to the measurements, if the configuration asks for it. */
export async function addComparison(
  pillar: PillarResult,
  config: Config,
  context: Context,
  { sessions, failedChecks, findPrevious }: Dependencies,
): Promise<PillarResult> {
  const { compare, onInconclusive } = config.latency;
  if (!compare) return pillar;
  const startedAt = context.clock.monotonic();
  const previous = compare.url === 'auto' ? await lookUp(config, context, findPrevious) : named(compare.url);
  if (!previous) return pillar;

  const all = await compareDeployments(config, context, { previous, sessions, failedChecks });
  const reproduce = (check: CheckConfig) => {
    const here = reproduceRoute(check, config, config.baseUrl, context);
    const before = reproduceRoute(check, config, previous.url, context);
    return { url: here.url, command: `${here.command}\n${before.command}` };
  };
  const findings = judgeComparisons(all, { url: previous.url, at: compare.at, reproduce }, onInconclusive);
  const slower = all.filter((one) => compareResult(one, previous.url).verdict === 'fail').length;
  const isOpen = findings.some(({ status }) => status === 'inconclusive');
  return {
    ...pillar,
    status: findings.some(({ status }) => status === 'fail')
      ? 'fail'
      : isOpen && pillar.status === 'pass'
        ? 'inconclusive'
        : pillar.status,
    reason: slower > 0 ? `${pillar.reason}; ${slower} slower than the previous deployment` : pillar.reason,
    durationMs: pillar.durationMs + context.clock.monotonic() - startedAt,
    findings: [...pillar.findings, ...findings],
    latency: pillar.latency?.map((result) => {
      const found = all.find(({ check }) => check.name === result.check);
      return found ? { ...result, compare: compareResult(found, previous.url) } : result;
    }),
  };
}

function named(url: string): Previous {
  return { url, trusted: true };
}

/** The address comes from the API, not from the configuration: without `allowed-hosts` it receives no secret. */
async function lookUp(
  { baseUrl, allowedHosts }: Config,
  { log }: Context,
  findPrevious: Dependencies['findPrevious'],
): Promise<Previous | undefined> {
  const found = await findPrevious();
  if ('problem' in found) {
    log.info(`Not compared with a previous deployment: ${found.problem}`);
    return undefined;
  }
  log.info(`Compared with the deployment of ${found.sha.slice(0, 7)}, ${found.url}`);
  return { url: found.url, trusted: createTrust(baseUrl, allowedHosts)(new URL(found.url)) };
}
