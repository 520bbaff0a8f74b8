import { expect, test } from '@jest/globals';
import type { Predicate, Subject } from '../../src/config/config.ts';
import { literal } from '../../src/config/language/template.ts';
import { wordExpectation, wordSubject } from '../../src/steps/wording.ts';
import { at } from './response.ts';

const words = (subject: Subject, ...predicates: Predicate[]) =>
  wordExpectation({ at, subject, predicates }, new Map([['id', { value: '7', secret: false }]]));

test.each<[Subject, string]>([
  [{ kind: 'status' }, 'status'],
  [{ kind: 'content-type' }, 'content-type'],
  [{ kind: 'header', name: 'etag' }, 'header etag'],
  [{ kind: 'cookie', name: 'sid' }, 'cookie sid'],
  [{ kind: 'cookie', name: 'sid', attribute: 'secure' }, 'cookie sid, secure'],
  [{ kind: 'css', selector: 'h1' }, 'h1'],
  [{ kind: 'css', selector: 'a', attribute: 'href' }, 'a, attribute href'],
  [{ kind: 'jsonpath', query: '$.a' }, '$.a'],
])('%j is called %s', (subject, name) => {
  expect(wordSubject(subject)).toBe(name);
  expect(words(subject, { name: 'exists', value: true })).toBe(`${name} present`);
});

test.each<[Predicate[], string]>([
  [[{ name: 'equals', value: 200 }], '200'],
  [[{ name: 'equals', value: { parts: [{ kind: 'captured', name: 'id' }] } }], '"7"'],
  [[{ name: 'one-of', values: [301, 302] }], '301 or 302'],
  [[{ name: 'contains', value: literal('a') }], 'containing "a"'],
  [[{ name: 'starts-with', value: literal('a') }], 'starting with "a"'],
  [[{ name: 'ends-with', value: literal('a') }], 'ending with "a"'],
  [[{ name: 'matches', pattern: '^a' }], 'matching ^a'],
  [[{ name: 'exists', value: false }], 'absent'],
  [[{ name: 'count', value: 3 }], 'found 3 times'],
  [
    [
      { name: 'min', value: 1 },
      { name: 'max', value: 9 },
    ],
    'at least 1 and at most 9',
  ],
  [[{ name: 'type', value: 'integer' }], 'of type integer'],
  [[{ name: 'length', value: 2 }], 'of length 2'],
  [
    [
      {
        name: 'not',
        predicates: [
          { name: 'equals', value: 1 },
          { name: 'equals', value: 2 },
        ],
      },
    ],
    'not 1 and not 2',
  ],
])('%j is worded', (predicates, expected) => {
  expect(words({ kind: 'size' }, ...predicates)).toBe(`size ${expected}`);
});

test('what a model must not do is told with its words and its tools', () => {
  const of = (...tools: string[]) => words({ kind: 'prompt-injection', words: [literal('a'), literal('b')], tools });
  expect(of()).toBe('no reply that says "a" or "b"');
  expect(of('mail', 'pay')).toBe('no reply that says "a" or "b" or calls mail or pay');
});
