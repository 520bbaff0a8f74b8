import { committedFiles, type PolicyFiles, treeFiles } from '../../git/policy-files.ts';
import type { Context } from '../../model/context.ts';
import type { GitHubEvent } from './event.ts';

/** A pull request proposes changes, perhaps also to the files that steer the gate. */
export type Proposal = {
  /** The commit that it is to be merged into. */
  base: string;
  /** Its own version of those files does not count: it comes from a fork, or its code must be treated as data. */
  foreign: boolean;
};

/** What a pull request proposes; undefined for every other event. An origin that the payload leaves open is foreign. */
export function proposalOf(event: GitHubEvent | undefined): Proposal | undefined {
  if (event?.range?.kind !== 'between' || !/^pull_request(?:_target)?$/.test(event.event)) return undefined;
  const foreign = event.event === 'pull_request_target' || event.headRepositoryIsFork !== false;
  return { base: event.range.base, foreign };
}

/** Where the files that steer the gate are read from: for a foreign proposal the base commit, else the tree. */
export async function openPolicyFiles(proposal: Proposal | undefined, context: Context): Promise<PolicyFiles> {
  return proposal?.foreign ? committedFiles(proposal.base, context) : treeFiles(context);
}
