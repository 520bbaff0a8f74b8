import type { Finding } from '../../../model/finding.ts';
import { wordExpectation } from '../../../steps/wording.ts';
import { plural } from '../../../text/plural.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { launchFinding, type Observation } from '../finding.ts';
import { type Answer, isRefusal, isUnknown, lockedAt, seenBefore } from './answer.ts';
import type { RateLimit } from './ask.ts';
import type { Attempts } from './attempts.ts';

/** Whether a route refuses someone who asks too often. Pure. */
export function judgeRateLimit(url: string, limit: RateLimit, attempts: Attempts): Finding[] {
  const { answers, end, after } = attempts;
  const { host, pathname } = new URL(url);
  const last = answers.at(-1);
  const expected = `${expectedOf(limit)}, within ${limit.within} attempts`;
  const base = { severity: 'high' as const, expected, where: { url }, reproduce: look(url, limit) };
  const at = lockedAt(answers);
  const isLocked = at !== undefined && answers.length > at;
  if (last && (limit.expect.length === 0 ? isRefusal(last) || isLocked : last.isExpected))
    return after !== undefined && (isLocked ? at : answers.length) === seenBefore + 1
      ? [shared(base, after, `${host}${pathname}`, answers)]
      : [];
  if (end?.isChallenge) return end.finding ? [end.finding] : [];
  if (last && isRefusal(last)) return [another(base, `${host}${pathname}`, answers)];
  const unknown = (observed: string, fix: string) =>
    launchFinding({
      ...base,
      rule: 'rate-limit-unknown',
      status: 'inconclusive',
      title: `Whether ${host}${pathname} limits attempts could not be judged`,
      observed,
      fix,
    });
  if (end?.isBroken && answers.length > 0)
    return [
      unknown(
        `no answer any more after ${told(answers)}${after === undefined ? '' : `, and after ${after} had refused`}`,
        'If the server hangs up on purpose, answer 429 with Retry-After: people who mistyped then see why.',
      ),
    ];
  if (last?.status === 503)
    return [unknown('503', 'nginx limits with 503 unless told otherwise: limit_req_status 429;')];
  // The first attempt may fail without the form's token, and its answer may bring it.
  const early = answers[1] ?? answers[0];
  const notReached = answers.find((answer) => isUnknown(answer.status) || (answer === early && !isTaken(answer)));
  if (notReached)
    return [
      unknown(
        `${notReached.status}: the attempt did not reach the check of ${isOfPassword(limit) ? 'a password' : 'what is sent'}`,
        `Check path, fields and encoding of "rate-limit": the route does not take what is sent. If its form stands on another page, name it with "page". If it wants a token or a header, describe the login as a session with a POST to ${pathname}: its steps are taken, with a wrong password.`,
      ),
    ];
  if (end) return end.finding ? [end.finding] : [];
  if (answers.length < limit.within) return [];
  if (isOfAccountAlone(limit) && limit.expect.length === 0)
    return [
      unknown(
        `${told(answers)}: a reset that sends no more mails in silence answers so too`,
        'If it should refuse, say how with "expect", such as { status: 429 }.',
      ),
    ];
  return [
    launchFinding({
      ...base,
      rule: 'rate-limit-missing',
      title: `${host}${pathname} takes attempts without limit`,
      observed: told(answers),
      fix: [
        `Limit attempts for each address${isOfPassword(limit) ? ' and each account' : ''}, for example five a minute, and answer 429 with Retry-After`,
        'nginx: limit_req_zone $binary_remote_addr zone=login:1m rate=5r/m; and, for this location, limit_req zone=login burst=5 nodelay; limit_req_status 429;',
        'Cloudflare: Security, WAF, Rate limiting rules; Vercel: Firewall, a rule with Rate Limit; Netlify: rateLimit in the config of the function',
        'Express: express-rate-limit; Django: django-axes, django-ratelimit; Rails: rate_limit to: 5, within: 1.minute; Laravel: throttle:5,1',
      ].join('\n'),
    }),
  ];
}

type Base = Pick<Observation, 'severity' | 'expected' | 'where' | 'reproduce'>;

/** The limit of another route may hold here too. The strictest routes are asked first, so it is strict enough. */
function shared(base: Base, after: string, place: string, answers: Answer[]): Finding {
  return launchFinding({
    ...base,
    rule: 'rate-limit-shared',
    severity: 'medium',
    status: 'pass',
    title: `${place} refuses, perhaps by the limit of ${after}`,
    observed: `${told(answers)}, after ${after} had refused`,
    fix: `Nothing is wrong if attempts here count in that limit too. To see it alone, leave ${after} out of "rate-limit" for one run.`,
  });
}

/** There is a limit, and its refusal is not the one that is expected. */
function another(base: Base, place: string, answers: Answer[]): Finding {
  return launchFinding({
    ...base,
    rule: 'rate-limit-refusal',
    severity: 'medium',
    title: `${place} refuses in another way than expected`,
    observed: `${told(answers)}, which is a refusal too`,
    fix: 'Let the limit answer as "expect" of this route says, or expect what it answers.',
  });
}

/** The expected refusal in words. */
function expectedOf({ expect }: RateLimit): string {
  if (expect.length === 0) return '429, or another lasting change of the answer';
  return expect.map((one) => wordExpectation(one, new Map())).join(' and ');
}

/** Whether the fields name an account and nothing else, as of a reset. It must not tell who has an account, or a limit. */
function isOfAccountAlone({ fields }: RateLimit): boolean {
  return fields.every((field) => /mail|user|login|account|^identifier$/i.test(field));
}

/** Whether a secret is among the fields, as of a login. */
function isOfPassword({ fields }: RateLimit): boolean {
  return fields.some((field) => /pass|pwd|secret|pin$|code/i.test(field));
}

/** Words that refuse a form without its token, before any password is checked, whatever the status is. */
const withoutToken =
  /csrf|xsrf|forgery|authenticity ?token|page expired|invalid (request )?token|token (is )?(missing|mismatch|invalid)/i;
/** Words that refuse other fields; a page that works may hold these words too. */
const otherFields =
  /\b(required|missing|unsupported|malformed|unexpected|unknown field|must be|cannot be (blank|empty)|can't be blank)\b/i;
const ofPassword =
  /passw|credential|incorrect|invalid[ _-](e-?mail|user|log[ -]?in|grant)|wrong|not match|locked|attempts/i;

/** Words of a sign-up or reset that looked the account up. */
const ofAccount =
  /already (been |in )?(taken|use|exist|registered)|has been taken|in use\b|no (such )?(user|account)|(find|know) (a|an|any|that|this) (user|account|e-?mail)|(user|account|e-?mail)( address)? (was |is )?(not found|unknown|does not exist|doesn't exist)/i;

/**
 * Whether an answer comes from a check of the password or account. An error of 4xx may: several frameworks answer 400, 403 or 422
 * both to a wrong password and to a form without its token, and only the words tell which. Others redirect in both
 * cases (Auth.js: `?csrf=true`; Symfony: "Invalid CSRF token." on the form).
 */
function isTaken({ status, text }: Answer): boolean {
  if (status === 419 || withoutToken.test(text)) return false;
  return status < 400 || status === 401 || ofAccount.test(text) || (!otherFields.test(text) && ofPassword.test(text));
}

/** `11 attempts: 401` or `11 attempts: 401, 403`. */
function told(answers: Answer[]): string {
  return `${plural(answers.length, 'attempt')}: ${[...new Set(answers.map(({ status }) => status))].join(', ')}`;
}

function look(url: string, { encoding, fields, within }: RateLimit): string {
  const send =
    encoding === 'json'
      ? `-H 'content-type: application/json' --data-raw ${shellWord(JSON.stringify(Object.fromEntries(fields.map((field) => [field, 'nobody@example.invalid']))))}`
      : fields.map((field) => `--data-urlencode ${shellWord(`${field}=nobody@example.invalid`)}`).join(' ');
  return `for i in $(seq ${within}); do curl -sS -o /dev/null -w '%{http_code}\\n' ${send} ${shellWord(url)}; done`;
}
