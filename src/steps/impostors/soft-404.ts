import type { Step } from '../../config/config.ts';
import type { SmokeRule } from '../../model/rules.ts';
import { type Page, Unreadable } from '../page.ts';
import { challenges, findChallenge } from './challenges.ts';
import { type DeploymentProtection, placeholders, protections } from './deployment-protection.ts';
import { appRoots } from './page-parts.ts';

/** The most telling rules, in order. A mismatch under one of them explains whatever else is missing. */
export const tellingRules = [
  'smoke/protected',
  'smoke/parked',
  'smoke/maintenance',
  'smoke/status',
  'smoke/role',
  'smoke/foreign-session',
  'smoke/webhook',
  'smoke/error-page',
  'smoke/login-form',
  'smoke/spa-fallback',
  'smoke/broken-body',
];

/** What a good status hides: another answer than the one asked for. */
export type Impostor = { rule: SmokeRule; expected: string; observed: string; fix: string };

/** What answers in front of the application, so that it cannot be judged; undefined if there is nothing. */
export function findProtection(step: Step, page: Page): Impostor | undefined {
  const challenge = expectsChallenge(step) ? undefined : findChallenge(page.response);
  if (!challenge) return step.errorPage === 'allow' ? undefined : told(protections, page);
  const { name, fix } = challenge;
  return { rule: 'smoke/protected', expected: 'the application itself', observed: name, fix };
}

/** Whether the step tests a wall against bots itself: it expects the header of one. */
function expectsChallenge({ expect }: Step): boolean {
  return expect.some(({ subject }) =>
    challenges.some(({ header }) => subject.kind === 'header' && subject.name.toLowerCase() === header?.[0]),
  );
}

/** A page that stands where the application should be. */
export function findPlaceholder(page: Page): Impostor | undefined {
  const { status } = page.response;
  const isJudged = (status >= 200 && status < 300) || status === 503;
  return isJudged && page.isHtml() ? told(placeholders, page) : undefined;
}

/** An answer with a good status that is not what the step asks for; undefined if nothing is wrong. */
export function findImpostor(step: Step, page: Page): Impostor | undefined {
  const { status } = page.response;
  if (status < 200 || status >= 300 || status === 204 || step.method === 'HEAD') return undefined;
  return (
    (page.isHtml() ? (loginAgain(step, page) ?? fallback(step, page)) : undefined) ??
    wrongType(step, page) ??
    brokenJson(step, page) ??
    graphqlErrors(step, page)
  );
}

function told(known: DeploymentProtection[], page: Page): Impostor | undefined {
  const found = known.find((protection) => readable(() => protection.matches(page), false));
  return found && { rule: found.rule, expected: 'the application itself', observed: found.name, fix: found.fix };
}

/** Whether the step looks into the page: its expectations then say which page is right. */
function looksInside(step: Step): boolean {
  return step.expect.some(({ subject }) => subject.kind === 'css' || subject.kind === 'body');
}

function expectsType(step: Step): boolean {
  return step.expect.some(({ subject }) => subject.kind === 'content-type');
}

/** The answer is the same form again: its password field has the name of a field that was sent. */
function loginAgain(step: Step, page: Page): Impostor | undefined {
  if (step.method !== 'POST' || step.body?.kind !== 'form' || looksInside(step)) return undefined;
  const sent = new Set(step.body.fields.flatMap((field) => (Array.isArray(field) ? [field[0]] : [])));
  const inputs = readable(() => page.select('input[type=password][name]'), []);
  if (!inputs.some(({ attribs }) => sent.has(attribs['name'] ?? ''))) return undefined;
  return {
    rule: 'smoke/login-form',
    expected: 'another page than the form that was sent',
    observed: 'the same form again',
    fix: 'Check user name and password, and that the form needs no other field. If the form is right here, expect something of it with "css".',
  };
}

const assetPath = /\.(js|mjs|css|map|json|xml|txt|ico|png|jpe?g|gif|svg|webp|avif|woff2?|ttf|wasm|webmanifest|pdf)$/i;
const apiPath = /^\/(api|rest|graphql|trpc|v\d+)(\/|$)/i;
/** The answer of a server that sends a single-page app for every path that it does not know. */
function fallback(step: Step, page: Page): Impostor | undefined {
  if (looksInside(step) || expectsType(step)) return undefined;
  const { pathname } = new URL(page.response.url);
  const isAsset = assetPath.test(pathname);
  // A page about `node.js` or `package.json` is no fallback: the page of an app has a root element and little text.
  const isShell = () =>
    page.select(appRoots).length > 0 && page.select('script').length > 0 && page.visibleText().length <= 200;
  if (!(isAsset || apiPath.test(pathname)) || !readable(isShell, false)) return undefined;
  return {
    rule: 'smoke/spa-fallback',
    expected: isAsset ? 'the file' : 'an answer of the API',
    observed: 'an HTML page, as a server gives it for paths that it does not know',
    fix: 'Check that the file or route is part of this release, and that the fallback of the server leaves it alone. If HTML is right here, expect it: "content-type: text/html".',
  };
}

const scriptTypes = /^(text|application)\/(x-)?(java|ecma)script$/;

/**
 * A content type with which a browser does not use the answer (WHATWG HTML: module scripts and style sheets; MIME
 * sniffing).
 */
function wrongType(step: Step, page: Page): Impostor | undefined {
  if (expectsType(step) || step.method !== 'GET') return undefined;
  const type = mediaType(page);
  const { pathname } = new URL(page.response.url);
  const tell = (expected: string, observed: string): Impostor => ({
    rule: 'smoke/content-type',
    expected,
    observed,
    fix: 'Send the content type that browsers need for it. If this one is meant, expect it with "content-type".',
  });
  const isPage = /^\s*(<!doctype html|<html[\s>])/i.test(page.text().slice(0, 1000));
  // An HTML page may be about the file and not be the file.
  if (isPage && type === 'text/html') return undefined;
  if (/\.m?js$/.test(pathname) && type !== '' && !scriptTypes.test(type))
    return tell('content-type text/javascript', `content-type ${type}`);
  if (/\.css$/.test(pathname) && type !== '' && type !== 'text/css')
    return tell('content-type text/css', `content-type ${type}`);
  if (isPage && /^(text\/plain|application\/octet-stream)$/.test(type))
    return tell('content-type text/html', `an HTML page sent as ${type}`);
  return undefined;
}

/**
 * An answer that says it is JSON must be JSON. One with the prefix against script inclusion (")]}'") is not checked.
 */
function brokenJson(step: Step, page: Page): Impostor | undefined {
  if (!/^application\/([\w.-]+\+)?json$/.test(mediaType(page)) || page.text().startsWith(")]}'")) return undefined;
  if (page.response.body.length === 0 && step.method !== 'GET') return undefined;
  // An expectation of the JSON reports the same.
  if (step.expect.some(({ subject }) => subject.kind === 'jsonpath')) return undefined;
  try {
    page.json();
    return undefined;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const isPage = /^\s*</.test(page.text().slice(0, 1000));
    const reason = isPage ? 'it is HTML' : isCut(error, page.text()) ? 'it ends in the middle' : error.message;
    return {
      rule: 'smoke/broken-body',
      expected: 'JSON, as the content type says',
      observed: `broken JSON: ${reason}`,
      fix: 'Read the log of the application for this request: an error while the answer was being written often looks so.',
    };
  }
}

/**
 * GraphQL answers 200 even if the whole request failed: with errors and no data (graphql.org/learn/serving-over-http).
 * A step that expects the errors gets what it wants.
 */
function graphqlErrors(step: Step, page: Page): Impostor | undefined {
  if (!/^application\/(graphql-response\+)?json$/.test(mediaType(page))) return undefined;
  if (step.expect.some(({ subject }) => subject.kind === 'jsonpath' && /\berrors\b/.test(subject.query)))
    return undefined;
  const answer = readable(() => page.json(), null);
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return undefined;
  const { errors, data = null, ...more } = answer;
  const isAlone = data === null && Object.keys(more).every((key) => key === 'extensions');
  const isError = (one: unknown) => typeof one === 'object' && one !== null && 'message' in one;
  if (!isAlone || !Array.isArray(errors) || errors.length === 0 || !errors.every(isError)) return undefined;
  return {
    rule: 'smoke/error-page',
    expected: 'data',
    observed: 'errors of GraphQL and no data',
    fix: 'Read the log of the application for this request. If the errors are meant, expect them: "jsonpath: { $.errors[0].message: … }".',
  };
}

/** V8's words for text that stops too early. */
function isCut({ cause }: Error, text: string): boolean {
  const words = cause instanceof Error ? cause.message : '';
  const position = / at position (\d+)/.exec(words)?.[1];
  return (
    /Unexpected end|Unterminated string/.test(words) || (position !== undefined && Number(position) >= text.length)
  );
}

function mediaType(page: Page): string {
  return (page.header('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function readable<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch (error) {
    if (error instanceof Unreadable) return otherwise;
    throw error;
  }
}
