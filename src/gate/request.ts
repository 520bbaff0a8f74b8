import { type ConfigRequest, loadConfig, secretsOf } from '../config/load.ts';
import type { GitHubEvent } from '../github/event/event.ts';
import { openPolicyFiles, proposalOf } from '../github/event/proposal.ts';
import type { Context } from '../model/context.ts';
import { isOnlySecrets, type PillarName } from '../model/results.ts';
import { maxSecrets } from '../pillars/secrets/too-many.ts';
import { maxListed } from '../report/model/listed.ts';
import type { GateRequest } from './gate.ts';

/**
 * What both entries ask of the gate: the configuration, read from where the event allows, and the event's commits. The
 * secrets of the configuration are known to the redactor from here on. Throws what loading the configuration throws.
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
  for (const secret of secretsOf(config)) context.redactor.add(secret.value, secret.label);
  const { range, rangeIfAsked, sha } = event ?? {};
  const proposed = proposal !== undefined;
  const deployment = event && {
    id: event.deployment,
    environment: event.environment ?? (proposed ? 'preview' : 'production'),
    isKnown: event.environment !== undefined,
  };
  // What an event brings is anybody's; who asks on a command line is told everything.
  const bounds = event && { maxSecrets, maxListed };
  return { config, named, range, rangeIfAsked, event: event?.event, sha, files, proposed, deployment, ...bounds };
}
