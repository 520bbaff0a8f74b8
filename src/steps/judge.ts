import type { Expectation, Step, Subject } from '../config/config.ts';
import { type JsonValue, writeJson } from '../config/language/json.ts';
import { type CapturedValues, UnknownCapture } from '../config/language/template.ts';
import { stranger } from '../config/role-names.ts';
import type { HttpResponse } from '../http/exchange.ts';
import type { Position } from '../model/position.ts';
import type { SmokeRule } from '../model/rules.ts';
import { times } from '../text/plural.ts';
import { setCookies, whyDropped } from './cookies.ts';
import { findErrorPage } from './impostors/error-page.ts';
import { findImpostor, findPlaceholder, findProtection, type Impostor, tellingRules } from './impostors/soft-404.ts';
import { type Page, readPage, Unreadable } from './page.ts';
import { holds, type Observed } from './predicates.ts';
import { showsTooMuch } from './roles.ts';
import { observe } from './subjects.ts';
import { wordExpectation, wordSubject } from './wording.ts';

/**
 * An expectation that was not met. `expected` holds no secret. `observed` is the server's own words:
 * it goes through `excerpt` before it is shown. `rule` is `smoke/…`.
 */
export type Mismatch = {
  rule: SmokeRule;
  at: Position;
  expected: string;
  observed: string;
  fix?: string;
  /** What the step did, if the rule alone does not say it: `did not answer`. */
  outcome?: string;
};

/** The step's expectations that the response does not meet, the most telling first. Empty when all is well. */
export function judgeResponse(step: Step, response: HttpResponse, captured: CapturedValues): Mismatch[] {
  return judgePage(step, readPage(response), captured);
}

/** Whether a response meets these expectations, whatever else it is. They hold no captures. */
export function meetsAll(expectations: Expectation[], response: HttpResponse): boolean {
  const page = readPage(response);
  return expectations.every((one) => judgeOne(one, page, new Map()).length === 0);
}

/** As {@link judgeResponse}, for a page that was read already. */
export function judgePage(step: Step, page: Page, captured: CapturedValues): Mismatch[] {
  const failed = step.expect
    .map((one) => ({ one, mismatches: judgeOne(one, page, captured) }))
    .filter(({ mismatches }) => mismatches.length > 0);
  const mismatches = [
    ...judgeDefaultStatus(step, page),
    ...failed.flatMap(({ mismatches }) => mismatches),
    ...judgeImpostor(step, page),
  ].sort((one, other) => rank(one) - rank(other));
  sayOnce(mismatches, page);
  const [first] = mismatches;
  if (first && step.sign?.forge && isSuccess(page)) {
    first.rule = 'smoke/webhook';
    first.outcome = forged[step.sign.forge].outcome;
    first.fix = forged[step.sign.forge].fix;
  } else if (
    first &&
    (first.rule === 'smoke/status' || !tellingRules.includes(first.rule)) &&
    showsTooMuch(
      step,
      page,
      failed.map(({ one }) => one),
    )
  ) {
    first.rule = step.cookiesOf ? 'smoke/foreign-session' : 'smoke/role';
    first.fix = tooMuchFix(step);
  }
  if (first && page.response.status >= 300 && !mismatches.some(({ rule }) => rule === 'smoke/status')) {
    first.observed += `; the answer is ${observedStatus(page)}`;
    if (ofPage.includes(first.rule)) first.outcome ??= `answered ${page.response.status}`;
  }
  return mismatches;
}

function tooMuchFix({ role, cookiesOf }: Step): string {
  if (cookiesOf)
    return 'Give each environment its own secret key and its own session store, and do not copy sessions along with a database. If this page is open to anybody, ask for one that is not.';
  return role === stranger
    ? 'Check that the route asks for a login at all.'
    : 'Check that the route asks whose data it is, and not only whether somebody is logged in.';
}

function isSuccess({ response: { status } }: Page): boolean {
  return status >= 200 && status < 300;
}

const forged = {
  unsigned: {
    outcome: 'accepted an event that is not signed',
    fix: 'Refuse an event without a signature, before anything of it is used.',
  },
  'wrong-secret': {
    outcome: 'accepted an event that somebody else signed',
    fix: "Verify the signature over the raw body with the sender's library, before anything of it is used.",
  },
  old: {
    outcome: 'accepted an event of an hour ago',
    fix: 'Refuse an event whose time is more than five minutes ago: whoever has recorded it can send it again.',
  },
};

/** Rules about a page's content. With a status of 300 or more, the finding names the status: a redirect has no page. */
const ofPage = ['smoke/css', 'smoke/jsonpath', 'smoke/body'];

/** Keeps the page's words in one mismatch only: a wrong status and the name of an error page both end with them. */
function sayOnce(mismatches: Mismatch[], page: Page): void {
  if (mismatches.length < 2) return;
  const words = summary(page);
  const [, ...others] = mismatches.filter(({ observed }) => observed.endsWith(words));
  for (const other of others) other.observed = other.observed.slice(0, -words.length).replace(/[:;] $/, '');
}

function rank({ rule }: Mismatch): number {
  const index = tellingRules.indexOf(rule);
  return index < 0 ? tellingRules.length : index;
}

/** Something else that answers in place of the page that was asked for. */
function judgeImpostor(step: Step, page: Page): Mismatch[] {
  const tell = (found: Impostor) => [{ at: step.at, ...found, observed: `${found.observed}: ${summary(page)}` }];
  const protection = findProtection(step, page);
  if (protection) return tell(protection);
  if (step.errorPage === 'allow' || asksForError(step, page)) return [];
  const placeholder = findPlaceholder(page);
  if (placeholder) return tell(placeholder);
  const found = findErrorPage(page, step.method);
  if (!found) {
    const disguise = findImpostor(step, page);
    return disguise ? tell(disguise) : [];
  }
  return [
    {
      rule: 'smoke/error-page',
      at: step.at,
      expected: found.outcome ? 'what the route is for' : 'no error page',
      observed: `${found.name}: ${summary(page)}`,
      outcome: found.outcome,
      fix: `${found.fix ?? 'Read the log of the application for this request.'} If the page is meant to look so, say "error-page: allow".`,
    },
  ];
}

/** Without expectations, the status must be 2xx. With expectations, but none of the status, it must be below 400. */
function judgeDefaultStatus(step: Step, page: Page): Mismatch[] {
  if (step.expect.some(({ subject }) => subject.kind === 'status')) return [];
  const { status } = page.response;
  const isGood = step.expect.length === 0 ? status >= 200 && status < 300 : status < 400;
  if (isGood) return [];
  const expected = step.expect.length === 0 ? 'status 2xx' : 'a status below 400';
  return [{ rule: 'smoke/status', at: step.at, expected, observed: observedStatus(page) }];
}

function judgeOne(expectation: Expectation, page: Page, captured: CapturedValues): Mismatch[] {
  const { subject, predicates, at } = expectation;
  let observed: string;
  try {
    const seen = observe(subject, page);
    if (holds(predicates, seen, captured)) return [];
    observed = page.response.isForeign ? hidden(subject, page) : describe(subject, seen, page);
  } catch (error) {
    if (error instanceof UnknownCapture) observed = error.message;
    else if (error instanceof Unreadable)
      observed = page.response.body.length === 0 ? error.message : `${error.message}: ${summary(page)}`;
    else throw error;
  }
  const expected = wordExpectation(expectation, captured);
  const mismatch: Mismatch = { rule: `smoke/${subject.kind}`, at, expected, observed };
  if (subject.kind === 'cookie' && whyDropped(page.response, subject.name) !== undefined)
    return [{ ...mismatch, ...dropped }];
  const isText = ['css', 'cookie', 'header'].includes(subject.kind);
  return [isText && expected.endsWith(' "true"') ? { ...mismatch, fix: notExists } : mismatch];
}

const dropped = {
  outcome: 'set a cookie that no browser keeps',
  fix: 'Let the application set it for the host that it is served from, without Domain: a preview has another host than production. A name with __Host- needs "; Secure; Path=/" and no Domain.',
};

const notExists = 'A value is compared with the text. To ask only that it is there, say { exists: true }.';

/** Whether an expectation names this error status: then the error page is what was asked for. */
function asksForError(step: Step, page: Page): boolean {
  const { status } = page.response;
  const names = (value: unknown): boolean => value === status;
  return (
    status >= 400 &&
    step.expect.some(
      ({ subject, predicates }) =>
        subject.kind === 'status' &&
        predicates.some(
          (predicate) =>
            (predicate.name === 'equals' && names(predicate.value)) ||
            (predicate.name === 'one-of' && predicate.values.some(names)) ||
            (predicate.name === 'min' && predicate.value >= 400 && predicate.value <= status),
        ),
    )
  );
}

function describe(subject: Subject, { value, count }: Observed, page: Page): string {
  switch (subject.kind) {
    case 'status':
      return observedStatus(page);
    case 'cookie': {
      // Values of cookies are never shown.
      const names = setCookies(page.response).map((cookie) => cookie.key);
      if (subject.attribute !== undefined && names.includes(subject.name))
        return value === undefined ? `no ${wordSubject(subject)}` : `${wordSubject(subject)} ${value}`;
      if (value !== undefined) return `cookie ${subject.name} is set, with another value`;
      const why = whyDropped(page.response, subject.name);
      if (why) return `cookie ${subject.name} is set, and no browser keeps it: ${why}`;
      return `no cookie ${subject.name}; ${names.length > 0 ? `set: ${names.join(', ')}` : 'none was set'}`;
    }
    case 'header':
      if (value !== undefined && /^(set-)?cookie/i.test(subject.name)) return `header ${subject.name} is another`;
      break;
    case 'prompt-injection':
      return `the reply ${value}`;
    case 'body':
      return value === undefined ? 'an empty body' : summary(page);
  }
  const name = wordSubject(subject);
  if (value === undefined) return `no ${name}${page.isHtml() ? `: ${summary(page)}` : ''}`;
  return `${name} ${jsonText(value)}${count === 1 ? '' : `, found ${times(count)}`}`;
}

/**
 * The status, with the target of a redirect: `302 to /login?next=/dashboard`. After followed redirects it names the
 * last URL. For an error it adds the page's own words, which are the best evidence.
 */
function observedStatus(page: Page): string {
  const { response, header } = page;
  const location = header('location');
  const redirected = response.redirects.length > 0 ? `, redirected to ${response.url}` : '';
  const isRedirect = response.status >= 300 && response.status < 400 && location !== undefined;
  const words = response.status >= 400 && response.body.length > 0 ? `; ${summary(page)}` : '';
  return `${response.status}${isRedirect ? ` to ${location}` : ''}${redirected}${words}`;
}

/** What a person would say is on the page: the text of HTML, otherwise the body. */
function summary(page: Page): string {
  if (page.response.isForeign) return notShown(page);
  if (page.response.body.length === 0) return 'an empty body';
  try {
    if (page.isHtml() && page.visibleText() === '') return 'a page without text';
    if (page.isHtml()) return `the page says "${beginning(page.visibleText())}"`;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  return `the body is "${beginning(page.text())}"`;
}

/** For an answer from an origin that the tested site only redirected to: where it came from, but none of its words. */
function hidden(subject: Subject, page: Page): string {
  return subject.kind === 'status' ? observedStatus(page) : `another ${wordSubject(subject)}; ${notShown(page)}`;
}

function notShown({ response }: Page): string {
  return `what ${new URL(response.url).origin} answers is not shown, for the configuration does not name it`;
}

/** Longer than what is ever shown, and cut between words, so that no secret is cut in two before it is hidden. */
function beginning(text: string): string {
  return text.length <= 10_000 ? text : text.slice(0, 10_000).replace(/[^\s"'<>,;]*$/, '');
}

/** Some JSON nests too deep to be written again. */
function jsonText(value: JsonValue): string {
  try {
    return beginning(writeJson(value));
  } catch {
    return 'a value nested too deeply to show';
  }
}
