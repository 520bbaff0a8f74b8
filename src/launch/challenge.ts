import type { Finding } from '../finding.ts';
import type { Challenge } from '../smoke/challenges.ts';
import { launchFinding } from './finding.ts';

/** The finding in place of any judgement about `url`. */
export function challenged(url: string, { name, fix }: Challenge): Finding {
  return launchFinding({
    rule: 'challenged',
    severity: 'high',
    status: 'inconclusive',
    title: `${new URL(url).host} answers with a challenge for browsers, so it cannot be judged`,
    expected: 'an answer of the site itself',
    observed: `${name}, which tells people from programs`,
    where: { url },
    reproduce: `curl -sS -o /dev/null -D - '${url}' | grep -iE '^HTTP|mitigated|waf-action'`,
    fix: `Let this check through. ${fix}`,
  });
}
