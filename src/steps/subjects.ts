import type { Cookie } from 'tough-cookie';
import type { CookieAttribute, Subject } from '../config/config.ts';
import type { JsonValue } from '../config/language/json.ts';
import { compileJsonPath, type JsonPath } from '../config/language/json-path.ts';
import { render, show } from '../config/language/template.ts';
import { readAiReply } from './ai-reply.ts';
import { setCookie } from './cookies.ts';
import { elementText, headerValues, type Page, Unreadable } from './page.ts';
import type { Observed } from './predicates.ts';

/** Looks a subject up in a response. Throws Unreadable when the body can't be read the way the subject needs it. */
export function observe(subject: Subject, page: Page): Observed {
  const { response } = page;
  switch (subject.kind) {
    case 'status':
      return one(response.status);
    case 'url':
      return { ...one(response.url), same: sameUrl };
    case 'body':
      return one(page.text() || undefined);
    case 'content-type':
      return { ...one(page.header('content-type')), same: sameMediaType };
    case 'header': {
      const values = headerValues(response, subject.name);
      // RFC 9110, section 5.3: repeated fields mean the list of their values.
      return { value: values.length > 0 ? values.join(', ') : undefined, count: values.length, kind: 'text' };
    }
    case 'size':
      return one(response.body.length);
    case 'cookie': {
      const cookie = setCookie(response, subject.name);
      if (subject.attribute === undefined) return one(cookie?.value);
      return { ...one(cookie && attributeOf(cookie, subject.attribute, page)), same: sameWord };
    }
    case 'css': {
      const elements = page.select(subject.selector);
      const [first] = elements;
      const value = first && (subject.attribute === undefined ? elementText(first) : first.attribs[subject.attribute]);
      return { value, count: elements.length, kind: 'text' };
    }
    case 'jsonpath':
      return queryJson(page.json(), subject.query);
    case 'prompt-injection':
      return one(obeyed(subject, page));
  }
}

/** An attribute of a cookie. `secure` and `httponly` are `true` or `false`; the others are undefined if not set. */
function attributeOf(cookie: Cookie, attribute: CookieAttribute, page: Page): string | number | undefined {
  switch (attribute) {
    case 'secure':
      return String(cookie.secure);
    case 'httponly':
      return String(cookie.httpOnly);
    case 'samesite':
      return cookie.sameSite;
    case 'domain':
      return cookie.domain ?? undefined;
    case 'path':
      return cookie.path ?? undefined;
    case 'max-age': {
      if (cookie.maxAge !== null) return Number(cookie.maxAge);
      if (!(cookie.expires instanceof Date)) return undefined;
      const now = Date.parse(page.header('date') ?? '');
      return Number.isNaN(now) ? undefined : Math.round((cookie.expires.getTime() - now) / 1000);
    }
  }
}

/** `Lax` is `lax`; a domain may begin with a dot (RFC 6265, section 5.2.3). */
function sameWord(written: string, seen: string): boolean {
  return written.toLowerCase().replace(/^\./, '') === seen.toLowerCase();
}

/** What the model did that it must not do, in words. */
function obeyed({ words, tools }: Extract<Subject, { kind: 'prompt-injection' }>, page: Page): string | undefined {
  const reply = readAiReply(page);
  const said = words.find((word) => reply.text.includes(render(word, new Map())));
  if (said) return `says ${JSON.stringify(show(said))}`;
  const called = tools.find((tool) => reply.tools.includes(tool));
  return called && `calls the tool ${called}`;
}

function one(value: string | number | undefined): Observed {
  return { value, count: value === undefined ? 0 : 1, kind: 'text' };
}

/** A singular query (RFC 9535, section 2.3.5.1) yields its value; any other query yields the list of what it finds. */
export function queryJson(document: JsonValue, path: string): Observed {
  const query = compileJsonPath(path);
  const found = findIn(document, query);
  if (!query.isSingular) return { value: found.length > 0 ? found : undefined, count: found.length, kind: 'json' };
  const [value] = found;
  return { value, count: Array.isArray(value) ? value.length : found.length, kind: 'json' };
}

function findIn(document: JsonValue, { find }: JsonPath): JsonValue[] {
  try {
    return find(document);
  } catch (error) {
    if (error instanceof RangeError)
      throw new Unreadable('the JSON holds too much or nests too deeply', { cause: error });
    throw error;
  }
}

/** Compares a path with the path and query of the URL. */
export function sameUrl(written: string, seen: string): boolean {
  const { pathname, search } = new URL(seen);
  return written === seen || written === pathname + search;
}

/** Compares media types without case. All expected parameters must be there. */
function sameMediaType(written: string, seen: string): boolean {
  const [type, ...parameters] = mediaType(written);
  const [seenType, ...seenParameters] = mediaType(seen);
  return type === seenType && parameters.every((parameter) => seenParameters.includes(parameter));
}

function mediaType(text: string): string[] {
  return text
    .toLowerCase()
    .split(';')
    .map((part) =>
      part
        .trim()
        .replace(/\s*=\s*/, '=')
        .replaceAll('"', ''),
    )
    .filter((part, index) => index === 0 || part !== '');
}
