import { expect, test } from '@jest/globals';
import type { Predicate, Subject } from '../../src/config/config.ts';
import { literal } from '../../src/config/language/template.ts';
import type { HttpResponse } from '../../src/http/exchange.ts';
import { judgeResponse } from '../../src/steps/judge.ts';
import { at, response, step } from './response.ts';

const equals = (value: string): Predicate => ({ name: 'equals', value: literal(value) });
const css = (selector: string): Subject => ({ kind: 'css', selector });
const jsonpath = (query: string): Subject => ({ kind: 'jsonpath', query });
const judge = (subject: Subject, predicate: Predicate, answer: HttpResponse) =>
  judgeResponse(step({ expect: [{ at, subject, predicates: [predicate] }] }), answer, new Map()).map(
    ({ rule, observed }) => `${rule}: ${observed}`,
  );

test('an answer may be nested very deep', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const answer = response(`{"a":${deep}}`, 'application/json');
  expect(judge(jsonpath('$.a'), equals('x'), answer)).toEqual([
    'smoke/jsonpath: $.a a value nested too deeply to show',
  ]);
  expect(judge(jsonpath('$..x'), equals('x'), answer)).toEqual([
    'smoke/jsonpath: the JSON holds too much or nests too deeply: the body is "{"a""',
  ]);
  const html = response(`<body>${'<div>'.repeat(100_000)}<h1>x</h1></body>`);
  expect(judge(css('h1'), equals('x'), html)[0]).toContain('the page nests elements more than 2000 deep');
});

test('a page may hold very many elements', () => {
  const answer = response(`<body>${'<p>x</p>'.repeat(100_000)}</body>`);
  expect(judge(css('p'), { name: 'count', value: 100_000 }, answer)).toEqual([]);
  expect(judge(css('p:nth-of-type(7)'), equals('x'), answer)[0]).toContain('too many for this selector');
});
