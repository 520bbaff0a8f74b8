import type { RangeRequest } from '../../git/range.ts';
import type { Context } from '../../model/context.ts';
import { oneLine } from '../../text/neutralise.ts';
import { findDeployedCommit } from '../api/previous-deployment.ts';

/**
 * Narrows a deployment's range to the commits since the previous deployment, for which it asks GitHub's API. If GitHub
 * does not tell, the range stays the whole tree, and one line says why. Any other range stays as it is.
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
