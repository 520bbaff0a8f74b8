import type { Capture, Expectation, Predicate, Step, Subject } from '../../config/config.ts';
import type { JsonTemplate } from '../../config/language/template.ts';
import { isTemplate } from '../../steps/json-template.ts';
import { wordExpectation } from '../../steps/wording.ts';
import { NotInK6, quote } from './code.ts';
import { jsonPathCode } from './json-path.ts';
import { patternCode } from './pattern.ts';
import { assertSelector } from './selector.ts';
import { jsonCode, textCode } from './values.ts';

/** The code of an expectation, with the words by which k6 shows it. Throws NotInK6. */
export function expectationCode(expectation: Expectation): { words: string; code: string } {
  const { subject, predicates } = expectation;
  const seen = subjectCode(subject);
  if (subject.kind === 'header' && asksForCount(predicates)) throw new NotInK6('count the lines of one header');
  return { words: wordsOf(expectation), code: `holds(${[seen, ...predicates.map(predicateCode)].join(', ')})` };
}

/** Where a step expects no status: 2xx, or below 400 if it expects something else. */
export function defaultStatus({ expect }: Step): { words: string; code: string }[] {
  if (expect.some(({ subject }) => subject.kind === 'status')) return [];
  return expect.length === 0
    ? [{ words: 'status 2xx', code: 'holds(status(answer), atLeast(200), atMost(299))' }]
    : [{ words: 'status below 400', code: 'holds(status(answer), atMost(399))' }];
}

/** Where nothing is expected of the body of an answer: that a good status is meant so. */
export function genuine({ expect, errorPage, method, body }: Step): { words: string; code: string }[] {
  const looksInside = expect.some(({ subject: { kind } }) =>
    ['css', 'body', 'jsonpath', 'prompt-injection'].includes(kind),
  );
  if (errorPage === 'allow' || method === 'HEAD' || looksInside) return [];
  const fields =
    method === 'POST' && body?.kind === 'form' ? [...new Set(body.fields.map(([name]) => quote(name)))] : [];
  const sent = fields.length === 0 ? '' : `, [${fields.join(', ')}]`;
  return [{ words: 'no failure under a good status', code: `isGenuine(answer, ${quote(method)}${sent})` }];
}

/** An expectation in words that hold no value of a variable. */
export function wordsOf(expectation: Expectation): string {
  return wordExpectation(unnamed(expectation), new Map()).slice(0, 200).toWellFormed();
}

/** A copy in which every variable is a secret, so that it is shown by its name. */
function unnamed<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(unnamed) as T;
  const entries = Object.entries(value).map(([name, each]) => [name, unnamed(each)]);
  return { ...Object.fromEntries(entries), ...('kind' in value && value.kind === 'env' && { secret: true }) };
}

function subjectCode(subject: Subject): string {
  switch (subject.kind) {
    case 'content-type':
      return 'contentType(answer)';
    case 'header':
      return `header(answer, ${quote(subject.name.toLowerCase())})`;
    case 'cookie':
      return subject.attribute === undefined
        ? `cookie(answer, ${quote(subject.name)})`
        : `cookieAttribute(answer, ${quote(subject.name)}, ${quote(subject.attribute)})`;
    case 'css':
      return cssCode(subject);
    case 'jsonpath':
      return jsonPathCode(subject.query);
    case 'prompt-injection':
      throw new NotInK6('read the reply of a model');
    default:
      return `${subject.kind}(answer)`;
  }
}

function cssCode({ selector, attribute }: { selector: string; attribute?: string }): string {
  assertSelector(selector);
  return `css(${['answer', quote(selector), ...(attribute === undefined ? [] : [quote(attribute)])].join(', ')})`;
}

function asksForCount(predicates: readonly Predicate[]): boolean {
  return predicates.some(
    (predicate) => predicate.name === 'count' || (predicate.name === 'not' && asksForCount(predicate.predicates)),
  );
}

function predicateCode(predicate: Predicate): string {
  switch (predicate.name) {
    case 'equals':
      return equalsCode(predicate.value);
    case 'one-of':
      return `oneOf(${predicate.values.map((value) => (isFilledIn(value) ? equalsCode(value) : jsonCode(value))).join(', ')})`;
    case 'contains':
      return `contains(${textCode(predicate.value)})`;
    case 'starts-with':
      return `startsWith(${textCode(predicate.value)})`;
    case 'ends-with':
      return `endsWith(${textCode(predicate.value)})`;
    case 'matches':
      return `matches(${patternCode(predicate.pattern)})`;
    case 'exists':
    case 'count':
      return `${predicate.name}(${predicate.value})`;
    case 'min':
      return `atLeast(${predicate.value})`;
    case 'max':
      return `atMost(${predicate.value})`;
    case 'length':
      return `hasLength(${predicate.value})`;
    case 'type':
      return `hasType(${quote(predicate.value)})`;
    case 'not':
      return `not(${predicate.predicates.map(predicateCode).join(', ')})`;
  }
}

/** A value that is put together from variables has only a text. */
function equalsCode(value: JsonTemplate): string {
  return `${isFilledIn(value) ? 'equalsText' : 'equals'}(${jsonCode(value)})`;
}

function isFilledIn(value: JsonTemplate): boolean {
  return isTemplate(value) && value.parts.some(({ kind }) => kind !== 'text');
}

/** The code of what a step keeps of its answer. Throws NotInK6. */
export function captureCode({ from, decode }: Capture): string {
  const code = sourceCode(from);
  return decode === undefined ? code : `percentDecoded(${code})`;
}

function sourceCode(from: Capture['from']): string {
  switch (from.kind) {
    case 'css':
      return cssCode(from);
    case 'jsonpath':
      return jsonPathCode(from.query);
    case 'header':
      return `header(answer, ${quote(from.name.toLowerCase())})`;
    case 'cookie':
      return `storedCookie(answer, session, ${quote(from.name)})`;
    case 'regex':
      return `group(answer, ${patternCode(from.pattern, { captures: true })})`;
    default:
      return `${from.kind}(answer)`;
  }
}
