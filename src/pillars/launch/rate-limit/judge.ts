import type { Finding } from '../../../model/finding.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { launchFinding } from '../finding.ts';
import type { RateLimit } from './ask.ts';
import { type Answer, type Attempts, isUnknown, lockedAt, maxAttempts } from './attempts.ts';

/** Whether a login stops someone who tries passwords. Pure. */
export function judgeRateLimit(url: string, login: RateLimit, { answers, end }: Attempts): Finding[] {
  const { host, pathname } = new URL(url);
  const last = answers.at(-1);
  if (last && (last.status === 429 || last.waits)) return [];
  if (end?.isChallenge) return end.finding ? [end.finding] : [];
  const base = {
    expected: `429, or another lasting change of the answer, within ${maxAttempts} attempts`,
    where: { url },
    reproduce: look(url, login),
  };
  const unknown = (observed: string, fix: string) =>
    launchFinding({
      ...base,
      rule: 'rate-limit-unknown',
      severity: 'high',
      status: 'inconclusive',
      title: `Whether ${host}${pathname} limits attempts to log in could not be judged`,
      observed,
      fix,
    });
  if (end?.isBroken && answers.length > 0)
    return [
      unknown(
        `no answer any more after ${told(answers)}`,
        'If the server hangs up on purpose, answer 429 with Retry-After: people who mistyped then see why.',
      ),
    ];
  if (last?.status === 503)
    return [unknown('503', 'nginx limits with 503 unless told otherwise: limit_req_status 429;')];
  // The first attempt may fail without the form's token, and its answer may bring it.
  const early = answers[1] ?? answers[0];
  const notReached = answers.find(
    (answer) => isUnknown(answer.status) || (answer === early && !isAboutPassword(answer)),
  );
  if (notReached)
    return [
      unknown(
        `${notReached.status}: the attempt did not reach the check of a password`,
        `Check path, fields and encoding of "rate-limit": the login does not take what is sent. If it wants a token or a header, describe the login as a session with a POST to ${pathname}: its steps are taken, with a wrong password.`,
      ),
    ];
  if (end) return end.finding ? [end.finding] : [];
  const at = lockedAt(answers);
  if (answers.length < maxAttempts || (at !== undefined && answers.length > at)) return [];
  return [
    launchFinding({
      ...base,
      rule: 'rate-limit-missing',
      severity: 'high',
      title: `${host}${pathname} lets anyone try passwords without limit`,
      observed: told(answers),
      fix: [
        'Limit attempts for each account and each address, for example five a minute, and answer 429 with Retry-After',
        'nginx: limit_req_zone $binary_remote_addr zone=login:1m rate=5r/m; and, for this location, limit_req zone=login burst=5 nodelay; limit_req_status 429;',
        'Cloudflare: Security, WAF, Rate limiting rules; Vercel: Firewall, a rule with Rate Limit; Netlify: rateLimit in the config of the function',
        'Express: express-rate-limit; Django: django-axes; Rails: rate_limit to: 5, within: 1.minute; Laravel: throttle:5,1',
      ].join('\n'),
    }),
  ];
}

/** Words that refuse a form without its token, before any password is checked, whatever the status is. */
const withoutToken =
  /csrf|xsrf|forgery|authenticity ?token|page expired|invalid (request )?token|token (is )?(missing|mismatch|invalid)/i;
/** Words that refuse other fields; a page that works may hold these words too. */
const otherFields =
  /\b(required|missing|unsupported|malformed|unexpected|unknown field|must be|cannot be (blank|empty)|can't be blank)\b/i;
const ofPassword =
  /passw|credential|incorrect|invalid[ _-](e-?mail|user|log[ -]?in|grant)|wrong|not match|locked|attempts/i;

/**
 * Whether an answer comes from a check of the password. An error of 4xx may: several frameworks answer 400, 403 or 422
 * both to a wrong password and to a form without its token, and only the words tell which. Others redirect in both
 * cases (Auth.js: `?csrf=true`; Symfony: "Invalid CSRF token." on the form).
 */
function isAboutPassword({ status, text }: Answer): boolean {
  if (status === 419 || withoutToken.test(text)) return false;
  return status < 400 || status === 401 || (!otherFields.test(text) && ofPassword.test(text));
}

/** `11 attempts: 401` or `11 attempts: 401, 403`. */
function told(answers: Answer[]): string {
  return `${answers.length} attempts: ${[...new Set(answers.map(({ status }) => status))].join(', ')}`;
}

function look(url: string, { encoding, fields }: RateLimit): string {
  const send =
    encoding === 'json'
      ? `-H 'content-type: application/json' --data-raw ${shellWord(JSON.stringify(Object.fromEntries(fields.map((field) => [field, 'nobody@example.invalid']))))}`
      : fields.map((field) => `--data-urlencode ${shellWord(`${field}=nobody@example.invalid`)}`).join(' ');
  return `for i in $(seq ${maxAttempts}); do curl -sS -o /dev/null -w '%{http_code}\\n' ${send} ${shellWord(url)}; done`;
}
