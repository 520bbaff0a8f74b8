import type { Config } from '../config/config.ts';
import { type ConfigRequest, hideSecretsOf, loadConfig } from '../config/load.ts';
import type { RangeRequest } from '../git/range.ts';
import type { GitHubEvent } from '../github/event/event.ts';
import { openPolicyFiles, type Proposal, proposalOf } from '../github/event/proposal.ts';
import type { Context } from '../model/context.ts';
import { isOnlySecrets, type PillarName } from '../model/results.ts';
import type { KnownRequest } from '../pillars/secrets/run.ts';
import { maxSecrets } from '../pillars/secrets/too-many.ts';
import { maxListed } from '../report/model/listed.ts';

export type GateRequest = KnownRequest & {
  config: Config;
  /** Pillars that the user named; none means every one that applies. */
  named: PillarName[];
  /** The new commits of the event or of `--range`; undefined if the event has none. */
  range?: RangeRequest;
  /** What to scan if there are no new commits, but secrets are asked for; undefined means the whole history. */
  rangeIfAsked?: RangeRequest;
  /** How much a report lists, in characters; default: as much as there is time for. */
  maxListed?: number;
  /** What the run is called among those of a matrix. */
  name?: string;
  event?: string;
  /** Whether the event is about a pull request from a fork, or may be. */
  isOfFork?: boolean;
  sha?: string;
  /** The deployment that is judged. Its environment is the key of the history if the configuration names none. */
  deployment?: { id?: number; environment: string; isKnown: boolean };
};

/**
 * The request that both entries make to the gate: the configuration, read from where the event allows, and the event's
 * commits. From here on the redactor knows the configuration's secrets. Throws what loading the configuration throws.
 */
export async function gateRequest(
  named: PillarName[],
  { overrides, ...given }: Pick<ConfigRequest, 'file' | 'explicit' | 'overrides'>,
  event: GitHubEvent | undefined,
  context: Context,
): Promise<GateRequest> {
  const proposal = proposalOf(event);
  const files = await openPolicyFiles(proposal, context);
  const config = await loadConfig(
    {
      ...given,
      overrides: { ...overrides, baseUrl: overrides.baseUrl ?? event?.environmentUrl },
      unsetAllowed: isOnlySecrets(named),
      files,
    },
    context,
  );
  hideSecretsOf(config, context.redactor);
  const { range, rangeIfAsked, sha } = event ?? {};
  const proposed = proposal !== undefined;
  const deployment = event && {
    id: event.deployment,
    environment: event.environment ?? (proposed ? 'preview' : 'production'),
    isKnown: event.environment !== undefined,
  };
  // Anybody may have written what an event brings, so its report is bounded. A command line is told everything.
  const bounds = event && { maxSecrets, maxListed };
  const isOfFork = isStrangers(event, proposal, context.env);
  return {
    config,
    named,
    range,
    rangeIfAsked,
    event: event?.event,
    isOfFork,
    sha,
    files,
    proposed,
    deployment,
    ...bounds,
  };
}

function isStrangers(event: GitHubEvent | undefined, proposal: Proposal | undefined, env: Context['env']): boolean {
  const head = event?.headOfPullRequest?.repository;
  return proposal?.foreign === true || (head !== undefined && head !== env['GITHUB_REPOSITORY']);
}
