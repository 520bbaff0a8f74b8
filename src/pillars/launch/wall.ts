import type { HttpResponse } from '../../http/exchange.ts';
import type { Finding } from '../../model/finding.ts';
import { findChallenge } from '../../steps/impostors/challenges.ts';
import { curlHeaders } from './curl.ts';
import { launchFinding } from './finding.ts';

/** What answers in place of the site, to this runner. */
export type Wall = { name: string; fix: string };

/**
 * A challenge, a block of programs, or a limit on requests that waiting did not lift. A 503 is the site's own failure.
 */
export function findWall(response: HttpResponse): Wall | undefined {
  const challenge = findChallenge(response);
  if (challenge || response.status !== 429) return challenge;
  return {
    name: '429, too many requests; unless it asks to be left alone for over 30 s, it was asked again after a pause',
    fix: 'Exempt the address of the runner from the limit on requests, or ask less often: launch: { network: { rate: 1 } }.',
  };
}

/** The finding in place of any judgement about `url`. */
export function walled(url: string, { name, fix }: Wall): Finding {
  return launchFinding({
    rule: 'challenged',
    severity: 'high',
    status: 'inconclusive',
    title: `This runner is blocked: ${new URL(url).host} cannot be judged from here`,
    expected: 'an answer of the site itself',
    observed: name,
    where: { url },
    reproduce: `${curlHeaders(url)} | grep -iE '^HTTP|mitigated|waf-action|retry-after'`,
    fix: `Let the gate through. ${fix}`,
  });
}
