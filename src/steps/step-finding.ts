import type { SessionConfig, Step } from '../config/config.ts';
import { show } from '../config/language/template.ts';
import type { HttpResponse } from '../http/exchange.ts';
import type { Finding } from '../model/finding.ts';
import { showDuration } from '../text/duration.ts';
import { excerpt } from '../text/excerpt.ts';
import { times } from '../text/plural.ts';
import { curl } from './curl.ts';
import { tellingRules } from './impostors/soft-404.ts';
import type { Mismatch } from './judge.ts';
import { layerOf } from './layer.ts';
import { isRead } from './request.ts';
import { requestId } from './request-id.ts';
import type { Failure, StepContext } from './step-context.ts';

/** Whose step it is. `title` begins the finding's title; `key` is the finding's subject and part of its fingerprint. */
export type Owner = { title: string; key: string; session?: SessionConfig };

/** How many mismatches of a step are reported. The others mostly follow from the first. */
const maxTold = 4;

/** The one finding for a step that failed, under the rule of its first mismatch. */
export function stepFinding(failure: Failure, owner: Owner, stepContext: StepContext): Finding {
  const { step, index, mismatches, response, result } = failure;
  const first = mismatches[0] as Mismatch;
  const { redactor } = stepContext.context;
  const path = show(step.target, stepContext.captured);
  const id = response && requestId(response, redactor);
  const refused = response !== undefined && owner.session !== undefined && isRefusal(response, step.method);
  return {
    rule: first.rule,
    // Protection stands before every route of a host: one finding for the host is enough.
    subject: first.rule === 'smoke/protected' ? URL.parse(result.url)?.host : owner.key,
    status: 'fail',
    severity: 'blocker',
    title: excerpt(`${owner.title}: ${step.method} ${path} ${outcome(first, step, response)}`, redactor),
    expected: redactor.redact(
      mismatches
        .slice(0, maxTold)
        .map(({ expected }) => expected)
        .join(' and '),
    ),
    observed: [
      told(mismatches)
        .map((observed) => excerpt(observed, redactor))
        .join('; ') + (refused ? `: the session "${owner.session?.name}" is not accepted` : ''),
      ...waiting(failure, stepContext),
      ...(id ? [`request id ${id}`] : []),
    ].join('; '),
    layer: layerOf(failure),
    where: { ...first.at, url: result.url },
    reproduce: redactor.redact(
      curl(step, {
        ...stepContext,
        sessionHeaders: owner.session?.headers ?? [],
        sessionBasic: owner.session?.basic,
        hops: response?.redirects.length ? [...response.redirects.slice(1).map((hop) => hop.url), response.url] : [],
        cookies:
          step.cookiesOf !== undefined ||
          stepContext.session.jar.getCookiesSync(response?.url ?? 'http://invalid').length > 0,
      }),
    ),
    fix: first.fix ?? (refused && owner.session ? refusedFix(owner.session) : fixFor(first, step, response)),
    fingerprint: first.rule === 'smoke/protected' ? first.rule : `${first.rule}:${owner.key}:${index}`,
  };
}

/** A wrong status or an error page explains what else is missing, so then only these are reported. */
function told(mismatches: Mismatch[]): string[] {
  const explaining = mismatches.filter(({ rule }) => tellingRules.includes(rule));
  return (explaining.length > 0 ? explaining : mismatches).slice(0, maxTold).map(({ observed }) => observed);
}

function outcome({ rule, outcome: own }: Mismatch, step: Step, response: HttpResponse | undefined): string {
  if (own) return own;
  switch (rule) {
    case 'smoke/role':
      return `shows "${step.role}" what it should not see`;
    case 'smoke/foreign-session':
      return `accepted the cookies of "${step.cookiesOf?.session}"`;
    case 'smoke/status':
      return `answered ${response?.status}`;
    case 'smoke/error-page':
      return 'answered with an error page';
    case 'smoke/protected':
      return 'was kept from the application';
    case 'smoke/maintenance':
      return 'answered with a maintenance page';
    case 'smoke/parked':
      return 'led to a parked domain';
    case 'smoke/login-form':
      return 'answered with its form again';
    case 'smoke/spa-fallback':
      return 'answered with the fallback of an app';
    case 'smoke/broken-body':
      return 'answered with broken JSON';
    case 'smoke/network':
      return 'did not answer';
    case 'smoke/request':
      return 'could not be asked';
    case 'smoke/capture':
      return 'lacks a value that is needed later';
    case 'smoke/cookie':
      return 'did not set the expected cookie';
    case 'smoke/stream':
      return 'sent no event in time';
    case 'smoke/size':
      return 'answered with another size';
    case 'smoke/content-type':
      return 'answered with another content type';
    case 'smoke/header':
      return 'answered without the expected header';
    case 'smoke/url':
      return 'ended on another URL';
    case 'smoke/prompt-injection':
      return 'obeyed a planted instruction';
    case 'smoke/jsonpath':
      return 'answered with other JSON';
    default:
      return 'answered with another page';
  }
}

function fixFor({ rule }: Mismatch, step: Step, response: HttpResponse | undefined): string {
  if (rule === 'smoke/network') return 'Check that the deployment runs and answers at this address.';
  if (rule === 'smoke/request') return 'Check what is captured before, and where it is used.';
  if (rule === 'smoke/prompt-injection')
    return 'Tell the model which text is data, give it no tool that this user may not use, and check its reply before it is shown.';
  if (response && response.status >= 500) return 'Read the log of the application for this request.';
  if (response?.status === 429)
    return 'The server limits how often this caller may ask: let the runner through, or ask less often.';
  if (step.sign && !step.sign.forge && response) {
    const advice = senderAdvice(response.status);
    if (advice) return advice;
  }
  // 419 is Laravel's status for a missing or wrong token.
  if (response && !isRead(step) && [403, 419].includes(response.status))
    return 'A token against forged requests (CSRF, XSRF) may be missing: capture it before, and send it along with its cookie, to the host and scheme that the application knows; or this user may not do this.';
  if (response && response.status >= 400) return 'Check that this release serves the route to this caller.';
  if (response && response.status >= 300 && !step.follow)
    return 'If the redirect is meant, expect its status, or say "follow: true".';
  if (response && response.status >= 300)
    return 'The last redirect could not be followed: look at its Location, or expect its status without "follow".';
  if (rule === 'smoke/capture')
    return 'Look at the answer: if it was meant to change, capture from where the value is now.';
  return 'If the answer was meant to change, change the expectation; if not, mend the release.';
}

/** What makes endpoints refuse a valid event. */
function senderAdvice(status: number): string | undefined {
  if (status >= 300 && status < 400)
    return 'Senders of events follow no redirect: give them, and this check, the address that answers, with its scheme, host and slash at the end.';
  if (status === 419 || status === 422)
    return 'Exempt this route from protection against forged requests (CSRF): its signature protects it.';
  if (status === 400 || status === 401 || status === 403)
    return 'Check that the endpoint has this signing secret, that of this environment, that it verifies the raw body, before anything parses it, and that the route is exempt from CSRF protection and from logins.';
  return undefined;
}

function refusedFix({ name, steps }: SessionConfig): string {
  return steps.length === 0
    ? `Check what the session "${name}" sends with each request, and that this user may see the route.`
    : `The login of "${name}" passed. Check that its last step expects what only a successful login answers, that the route is sent what it wants (cookie or header), that all instances share one secret key and session store, and that this user may see it.`;
}

/** Whether an answer says "log in first". A 403 to a write more often means a missing token against forged requests. */
export function isRefusal({ status, headers, redirects }: HttpResponse, method: string): boolean {
  if (status === 401 || (status === 403 && (method === 'GET' || method === 'HEAD'))) return true;
  const ownLocation = headers.find(([name]) => name === 'location' && status >= 300 && status < 400)?.[1];
  const locations = [...redirects.map(({ location }) => location), ownLocation ?? ''];
  return locations.some(leadsToLogin);
}

/** Whether a URL or path leads to a login, by a whole word of its host or path. The query does not count. */
export function leadsToLogin(location: string): boolean {
  const url = URL.parse(location, 'http://relative.invalid');
  const words = url ? `${url.hostname}${url.pathname}` : location;
  return login.test(words) || /(^|[./])(auth|sso|oauth2?|saml)([./]|$)|(^|\/)sessions?\/new\b/i.test(words);
}

// `/users/sign_in`, `wp-login.php`, `/userLogin`, `/SignIn`; not `/blog-index` or `/designing-x`.
const login =
  /(?<![a-zA-Z])(?:log|sign)[-_]?in(?![a-z])|(?<![a-zA-Z])(?:Log|Sign|LOG|SIGN)[-_]?[Ii][Nn](?![a-z])|(?<=[a-z])(?:Log|Sign)[Ii]n(?![a-z])/;

function waiting({ waited }: Failure, stepContext: StepContext): string[] {
  if (!waited) return [];
  const before =
    waited.before === undefined ? '' : `, at first ${excerpt(waited.before, stepContext.context.redactor)}`;
  return [`asked ${times(waited.tries)} in ${showDuration(waited.ms)}${before}`];
}
