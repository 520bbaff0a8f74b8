import { RE2JS } from 're2js';
import type { Capture, CaptureSource } from '../config/config.ts';
import type { JsonValue } from '../config/language/json.ts';
import type { Captured } from '../config/language/template.ts';
import { setCookie, whyDropped } from './cookies.ts';
import type { Mismatch } from './judge.ts';
import { elementText, type Page, Unreadable } from './page.ts';
import { queryJson } from './subjects.ts';

/** A larger body is of no use in a later request, nor as a value in the search for secrets. */
const maxBodyBytes = 100_000;

/**
 * Takes values out of a response. `cookies` are those that the jar holds for its URL. An absent or empty value is a
 * mismatch: an empty value would turn a path into another URL.
 */
export function captureValues(
  captures: Capture[],
  page: Page,
  cookies: ReadonlyMap<string, string>,
): { values: [name: string, Captured][]; missing: Mismatch[] } {
  const values: [string, Captured][] = [];
  const missing: Mismatch[] = [];
  for (const { at, name, secret, from, decode } of captures) {
    const { value, problem } = decoded(captureOne(from, page, cookies), decode);
    if (value) values.push([name, { value, secret }]);
    else {
      missing.push({
        rule: 'smoke/capture',
        at,
        expected: `a value for "${name}" from ${wordSource(from)}`,
        observed: problem ?? (value === '' ? 'it is there, but empty' : 'not found'),
      });
    }
  }
  return { values, missing };
}

type Found = { value?: string; problem?: string };

function captureOne(from: CaptureSource, page: Page, cookies: ReadonlyMap<string, string>): Found {
  try {
    switch (from.kind) {
      case 'header':
        return { value: page.header(from.name) };
      case 'cookie': {
        const value = setCookie(page.response, from.name)?.value ?? cookies.get(from.name);
        const why = whyDropped(page.response, from.name);
        return value === undefined && why ? { problem: `it is set, and no browser keeps it: ${why}` } : { value };
      }
      case 'regex': {
        const matcher = RE2JS.compile(from.pattern).matcher(page.text());
        if (!matcher.find()) return {};
        return { value: matcher.group(matcher.groupCount() > 0 ? 1 : 0) ?? undefined };
      }
      case 'css': {
        const [element] = page.select(from.selector);
        if (!element) return {};
        return { value: from.attribute === undefined ? elementText(element) : element.attribs[from.attribute] };
      }
      case 'body':
        return page.response.body.length > maxBodyBytes
          ? { problem: `the body is larger than ${maxBodyBytes / 1000} KB` }
          : { value: page.text() };
      case 'status':
        return { value: String(page.response.status) };
      case 'jsonpath':
        return jsonCapture(queryJson(page.json(), from.query).value, page.json());
    }
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.message };
    throw error;
  }
}

function decoded(found: Found, decode: Capture['decode']): Found {
  if (!decode || !found.value) return found;
  try {
    return { value: decodeURIComponent(found.value) };
  } catch {
    return { problem: 'it is not percent-encoded: a "%" stands alone, or stands for no UTF-8' };
  }
}

function jsonCapture(value: JsonValue | undefined, answer: JsonValue): Found {
  if (value === undefined) return { problem: `not found${membersOf(answer)}` };
  if (value === null || typeof value === 'object') return { problem: 'it is no string, number or boolean' };
  return { value: String(value) };
}

/** The members that the answer has instead. It never shows values, nor names that could be values. */
function membersOf(answer: JsonValue): string {
  if (answer === null || typeof answer !== 'object' || Array.isArray(answer)) return '';
  const names = Object.keys(answer).filter((name) => /^[a-z_-]{1,30}$/i.test(name));
  return names.length > 0 ? `: the answer has ${names.slice(0, 8).join(', ')}` : '';
}

function wordSource(from: CaptureSource): string {
  switch (from.kind) {
    case 'css':
      return from.attribute === undefined ? from.selector : `${from.selector}, attribute ${from.attribute}`;
    case 'jsonpath':
      return from.query;
    case 'regex':
      return `the body, matching ${from.pattern}`;
    case 'body':
    case 'status':
      return `the ${from.kind}`;
    default:
      return `${from.kind} ${from.name}`;
  }
}
