import type { Finding } from '../finding.ts';
import type { HttpResponse } from '../http/exchange.ts';
import { launchFinding } from './finding.ts';

type Answer = Pick<HttpResponse, 'status' | 'headers' | 'body'>;

/** Told by a header, whatever the status: developers.cloudflare.com, vercel.com/docs and docs.aws.amazon.com/waf. */
const headers: [name: string, value: RegExp][] = [
  ['cf-mitigated', /^challenge$/i],
  ['x-vercel-mitigated', /^challenge$/i],
  ['x-amzn-waf-action', /^(challenge|captcha)$/i],
];

/** What only the challenge pages of these products load: Cloudflare, Vercel, DDoS-Guard, Imperva, Sucuri, DataDome, HUMAN. */
const bodies =
  /\/cdn-cgi\/challenge-platform\/|window\._cf_chl_opt|Vercel Security Checkpoint|\/\.well-known\/ddos-guard\/|_Incapsula_Resource|sucuri_cloudproxy_js|captcha-delivery\.com|px-captcha/;

/** Challenge pages carry their script at the beginning. */
const readBytes = 100_000;

/** Whether a wall against bots answered in place of the site. */
export function isChallenge({ status, headers: sent, body }: Answer): boolean {
  if (headers.some(([name, value]) => sent.some(([key, each]) => key === name && value.test(each.trim())))) return true;
  return (status === 403 || status === 503) && bodies.test(Buffer.from(body.subarray(0, readBytes)).toString('latin1'));
}

/** The finding in place of any judgement about `url`. */
export function challenged(url: string): Finding {
  return launchFinding({
    rule: 'challenged',
    severity: 'high',
    status: 'inconclusive',
    title: `${new URL(url).host} answers with a challenge for browsers, so it cannot be judged`,
    expected: 'an answer of the site itself',
    observed: 'a page that tells people from programs',
    where: { url },
    reproduce: `curl -sS -o /dev/null -D - '${url}' | grep -iE '^HTTP|mitigated|waf-action'`,
    fix: 'Let this check through: Cloudflare: Security, WAF, a custom rule with the action Skip for the header or the address of the runner; Vercel: Firewall, a bypass rule, or "protection-bypass"; others: an allow rule for the same.',
  });
}
