import type { Config } from '../../../config/config.ts';
import { treeFiles } from '../../../git/policy-files.ts';
import { openRepository } from '../../../git/repository.ts';
import type { Context } from '../../../model/context.ts';
import { GateError } from '../../../model/errors.ts';
import type { PillarResult } from '../../../model/results.ts';
import { detectorOf } from '../detector.ts';
import { openSources, scanSources } from './scan-sources.ts';

/**
 * Adds to the pillar's result what is found in the places that the configuration lists besides commits. gitleaks' own
 * files apply here too. Throws ENGINE_FAILED, GITLEAKS_CONFIG, GITLEAKS_KEYS, GITLEAKS_NO_RULES, RUNTIME_TOO_OLD.
 */
export async function runSources(
  commits: PillarResult,
  config: Pick<Config, 'secrets' | 'baseUrl' | 'allowedHosts'>,
  context: Context,
  openDetector = detectorOf(treeFiles(context), context),
): Promise<PillarResult> {
  const startedAt = context.clock.monotonic();
  const search = async () => {
    const { engine, ignore } = await openDetector(await rootOf(context));
    return scanSources(config, context, engine, ignore);
  };
  const { findings, counts, reason } = await search().catch((error) => {
    if (!context.signal.aborted) throw error;
    // The findings in commits are reported all the same.
    return { findings: [openSources()], counts: {}, reason: 'not searched besides' };
  });
  const all = [...commits.findings, ...findings];
  const has = (status: string) => all.some((finding) => finding.status === status);
  return {
    ...commits,
    status: has('fail') ? 'fail' : has('inconclusive') ? 'inconclusive' : commits.status,
    reason: `${commits.reason}; ${reason}`,
    findings: all,
    counts: { ...commits.counts, ...counts },
    durationMs: commits.durationMs + context.clock.monotonic() - startedAt,
  };
}

/** Build output can be searched without a repository around it. */
async function rootOf(context: Context): Promise<string> {
  try {
    return (await openRepository(context)).cwd;
  } catch (error) {
    if (error instanceof GateError && error.code === 'NOT_A_REPOSITORY') return context.cwd;
    throw error;
  }
}
