import type { LaunchConfig } from '../../config/launch/launch.ts';
import type { Finding } from '../../finding.ts';
import { quoted } from '../curl.ts';
import { launchFinding } from '../finding.ts';
import { type Attempts, isUnknown, maxAttempts } from './attempts.ts';

/** Whether a login stops one who tries passwords. Pure. */
export function judgeRateLimit(
  url: string,
  login: NonNullable<LaunchConfig['rateLimit']>,
  { statuses, end }: Attempts,
): Finding[] {
  const { host, pathname } = new URL(url);
  const last = statuses.at(-1);
  if (last === 429) return [];
  if (end?.isChallenge) return end.finding ? [end.finding] : [];
  const base = {
    expected: `429 within ${maxAttempts} attempts`,
    where: { url },
    reproduce: look(url, login),
  };
  const isCutOff = end?.isBroken && statuses.length > 0;
  if (isCutOff || (last !== undefined && isUnknown(last))) {
    return [
      launchFinding({
        ...base,
        rule: 'rate-limit-unknown',
        severity: 'high',
        status: 'inconclusive',
        title: `Whether ${host}${pathname} limits attempts to log in could not be judged`,
        observed: isCutOff ? `no answer any more after ${told(statuses)}` : `${last}`,
        fix: isCutOff
          ? 'If the server hangs up on purpose, answer 429 with Retry-After: people who mistyped then see why.'
          : last === 503
            ? 'nginx limits with 503 unless told otherwise: limit_req_status 429;'
            : `Check path, fields and encoding of "rate-limit": the login does not take what is sent.`,
      }),
    ];
  }
  if (end) return end.finding ? [end.finding] : [];
  if (statuses.length < maxAttempts) return [];
  return [
    launchFinding({
      ...base,
      rule: 'rate-limit-missing',
      severity: 'high',
      title: `${host}${pathname} lets anyone try passwords without limit`,
      observed: told(statuses),
      fix: [
        'Limit attempts for each account and each address, for example five a minute, and answer 429 with Retry-After',
        'nginx: limit_req_zone $binary_remote_addr zone=login:1m rate=5r/m; and, for this location, limit_req zone=login burst=5 nodelay; limit_req_status 429;',
        'Cloudflare: Security, WAF, Rate limiting rules; Vercel: Firewall, a rule with Rate Limit; Netlify: rateLimit in the config of the function',
        'Express: express-rate-limit; Django: django-axes; Rails: rate_limit to: 5, within: 1.minute; Laravel: throttle:5,1',
      ].join('\n'),
    }),
  ];
}

/** `10 attempts: 401` or `10 attempts: 401, 403`. */
function told(statuses: number[]): string {
  return `${statuses.length} attempts: ${[...new Set(statuses)].join(', ')}`;
}

function look(url: string, { encoding, fields }: NonNullable<LaunchConfig['rateLimit']>): string {
  const send =
    encoding === 'json'
      ? `-H 'content-type: application/json' --data-raw ${quoted(JSON.stringify(Object.fromEntries(fields.map((field) => [field, 'nobody@example.invalid']))))}`
      : fields.map((field) => `--data-urlencode ${quoted(`${field}=nobody@example.invalid`)}`).join(' ');
  return `for i in $(seq ${maxAttempts}); do curl -sS -o /dev/null -w '%{http_code}\\n' ${send} ${quoted(url)}; done`;
}
