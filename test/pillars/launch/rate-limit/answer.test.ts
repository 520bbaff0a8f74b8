import { describe, expect, test } from '@jest/globals';
import type { HttpResponse } from '../../../../src/http/exchange.ts';
import {
  type Answer,
  answerOf,
  isRefusal,
  isUnknown,
  lockedAt,
  seenBefore,
} from '../../../../src/pillars/launch/rate-limit/answer.ts';
import type { RateLimit } from '../../../../src/pillars/launch/rate-limit/ask.ts';
import { response } from '../../../steps/response.ts';

const at = { file: 'gate.yml', line: 1, column: 1 };
const limit: RateLimit = {
  at,
  path: '/login',
  encoding: 'form',
  fields: ['email', 'password'],
  within: 11,
  expect: [],
};
const url = new URL('https://app.example.com/login');
const plain = (body: string, more: Partial<HttpResponse> = {}) => response(body, 'text/plain', more);
const read = (answer: HttpResponse, sent: [string, string][] = []) => answerOf(answer, url, sent, limit);

describe('the text of an answer', () => {
  test.each<[string, string, string]>([
    ['numbers become the same number', 'Wait 125 seconds, 3 tries are left', 'Wait 0 seconds, 0 tries are left'],
    ['a token of twenty characters is left out', 'id abcdefghij0123456789 end', 'id  end'],
    ['a longer token is left out', `id ${'Ab'.repeat(40)} end`, 'id  end'],
    ['a token holds the characters of base64', 'id Ab+/_=-Ab+/_=-Ab+/_=- end', 'id  end'],
    ['a word of nineteen characters stays', `x ${'w'.repeat(19)} y`, `x ${'w'.repeat(19)} y`],
    ['a sentence stays', 'Wrong password, or no such user!', 'Wrong password, or no such user!'],
    ['white space around it is left out', '  Wrong \n', 'Wrong'],
    ['tags of plain text stay', '<b>Wrong</b>', '<b>Wrong</b>'],
  ])('%s', (_, body, expected) => {
    expect(read(plain(body)).text).toBe(expected);
  });

  test('holds what a reader sees of a page', () => {
    const page = '<title>Log in</title><body><script>let a</script><p>Wrong</p> <b>password</b></body>';
    expect(read(response(page)).text).toBe('Wrong password');
  });

  test('is empty where the page cannot be read', () => {
    expect(read(response('<div>'.repeat(3_000)), [['email', 'a@b.c']]).text).toBe('');
  });

  test('does not hold the values that were sent', () => {
    const sent: [string, string][] = [
      ['email', 'ada@b.example'],
      ['password', 'no good'],
    ];
    expect(read(plain('No ada@b.example (ada@b.example) with "no good"'), sent).text).toBe('No  () with ""');
  });

  test('begins with the query of a redirect', () => {
    const answer = plain('Wrong', { status: 302, headers: [['location', '/login?error=12']] });
    expect(read(answer).text).toBe('?error=0 Wrong');
  });

  test('is the beginning of a long one', () => {
    expect(read(plain('word '.repeat(1_000))).text).toBe('word '.repeat(400));
    // A token does not bring more of the page into view.
    expect(read(plain(`${'x'.repeat(19_995)} abcdefgh`)).text).toBe(' abcd');
  });
});

describe('an answer', () => {
  test('without a redirect has its status and its text', () => {
    expect(read(plain('Wrong', { status: 401 }))).toStrictEqual({
      status: 401,
      location: undefined,
      text: 'Wrong',
      waits: false,
    });
  });

  test.each([
    ['/locked?until=12#top', 'https://app.example.com/locked'],
    ['https://id.example.com/a/b?c=d', 'https://id.example.com/a/b'],
  ])('that redirects to %s leads to %s', (location, expected) => {
    expect(read(plain('', { status: 302, headers: [['location', location]] })).location).toBe(expected);
  });

  test.each<[number, string, boolean]>([
    [429, 'retry-after', true],
    [400, 'retry-after', true],
    [503, 'retry-after', true],
    // A redirect may say when the page that it leads to is ready.
    [399, 'retry-after', false],
    [301, 'retry-after', false],
    [200, 'retry-after', false],
    [401, 'x-request-id', false],
  ])('with status %i and %s tells to wait: %s', (status, header, waits) => {
    expect(read(plain('', { status, headers: [[header, '60']] })).waits).toBe(waits);
  });

  test.each([
    [423, true],
    [401, false],
  ])('with status %i is the refusal 423 that is expected: %s', (status, isExpected) => {
    const expected = {
      at,
      subject: { kind: 'status' as const },
      predicates: [{ name: 'equals' as const, value: 423 }],
    };
    expect(answerOf(plain('x', { status }), url, [], { ...limit, expect: [expected] })).toMatchObject({ isExpected });
  });

  test.each<[Partial<Answer>, boolean]>([
    [{ status: 429 }, true],
    [{ status: 401 }, false],
    [{ status: 401, waits: true }, true],
    [{ status: 401, isExpected: true }, true],
    [{ status: 401, isExpected: false }, false],
  ])('%j alone shows a limit: %s', (more, expected) => {
    expect(isRefusal({ status: 200, text: '', waits: false, ...more })).toBe(expected);
  });

  test.each([
    [200, false],
    [403, false],
    [404, true],
    [405, true],
    [406, false],
    [429, false],
    [499, false],
    [500, true],
    [503, true],
  ])('with status %i says nothing of a limit: %s', (status, expected) => {
    expect(isUnknown(status)).toBe(expected);
  });
});

describe('a lock', () => {
  // Each letter is a kind of answer.
  const byStatus = { a: 401, b: 403, c: 423 };
  const letters = (text: string) => Array.from(text) as (keyof typeof byStatus)[];
  const ways: [string, (letter: keyof typeof byStatus) => Answer][] = [
    ['status', (letter) => ({ status: byStatus[letter], text: 'x', waits: false })],
    ['location', (letter) => ({ status: 302, location: `https://a.example/${letter}`, text: '', waits: false })],
    ['text', (letter) => ({ status: 200, text: letter, waits: false })],
  ];

  test.each<[string, number | undefined]>([
    ['', undefined],
    ['a', undefined],
    ['aaaa', undefined],
    ['ab', undefined],
    // Nothing had failed before the first.
    ['abbb', undefined],
    ['aab', 3],
    ['aaabb', 4],
    // A warning comes before it.
    ['aabccc', 4],
    ['abbcc', 4],
    // The first answer does not count, even if it looks like the lock.
    ['baabb', 4],
    ['abaab', undefined],
    ['aabab', undefined],
    ['abaabb', undefined],
    ['aabaa', undefined],
  ])('in the answers "%s" begins at %s', (text, expected) => {
    for (const [way, answer] of ways) {
      expect([way, lockedAt(letters(text).map(answer))]).toEqual([way, expected]);
    }
  });

  test('is told by a status before texts, which may all differ', () => {
    const answers = [401, 401, 401, 423, 423, 423].map((status, index) => ({
      status,
      text: 'x'.repeat(index),
      waits: false,
    }));
    expect(lockedAt(answers)).toBe(4);
  });

  test('may be told by a text after a status went back', () => {
    const answers = [401, 403, 401, 401].map((status, index) => ({
      status,
      text: index < 2 ? 'wrong' : 'locked',
      waits: false,
    }));
    expect(lockedAt(answers)).toBe(3);
  });

  test('of another route may be there only after two answers were seen', () => {
    expect(seenBefore).toBe(2);
  });
});
