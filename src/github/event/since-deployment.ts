import type { RangeRequest } from '../../git/range.ts';
import type { Context } from '../../model/context.ts';
import { oneLine } from '../../text/neutralise.ts';
import { findDeployedCommit } from '../api/previous-deployment.ts';

/**
 * What a deployment brings: the commits since the one that was deployed before, asked of GitHub's API; the whole tree,
 * and a line that says why, where GitHub does not tell. Any other range stays as it is.
 */
export async function sinceDeployment(
  range: RangeRequest,
  deployment: { id?: number; environment: string; isKnown: boolean } | undefined,
  { github, log }: Context,
): Promise<RangeRequest> {
  if (range.kind !== 'tree' || !deployment?.isKnown || !github) return range;
  const { id, environment } = deployment;
  const found = await findDeployedCommit(github, { id, sha: range.commit, environment });
  if ('sha' in found) return { kind: 'between', base: found.sha, head: range.commit, orTree: true };
  log.info(`All files are scanned for secrets, for the previous deployment is not known: ${oneLine(found.problem)}`);
  return range;
}
