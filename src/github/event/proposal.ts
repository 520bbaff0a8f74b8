import { committedFiles, type PolicyFiles, treeFiles } from '../../git/policy-files.ts';
import type { Context } from '../../model/context.ts';
import type { GitHubEvent } from './event.ts';

/** A pull request proposes changes, perhaps also to the files that steer the gate. */
export type Proposal = {
  /** The commit that it is to be merged into. */
  base: string;
  /** Whether its own version of those files is ignored: it comes from a fork, or its code must be treated as data. */
  foreign: boolean;
};

/**
 * What a pull request proposes; undefined for every other event. It is foreign if the payload leaves its origin open.
 */
export function proposalOf(event: GitHubEvent | undefined): Proposal | undefined {
  if (event?.range?.kind !== 'between' || !/^pull_request(?:_target)?$/.test(event.event)) return undefined;
  const foreign = event.event === 'pull_request_target' || event.headRepositoryIsFork !== false;
  return { base: event.range.base, foreign };
}

/** Reads the files that steer the gate from the base commit for a foreign proposal, otherwise from the tree. */
export async function openPolicyFiles(proposal: Proposal | undefined, context: Context): Promise<PolicyFiles> {
  return proposal?.foreign ? committedFiles(proposal.base, context) : treeFiles(context);
}
