import { describe, expect, test } from '@jest/globals';
import type { Expectation, Predicate, Step } from '../../src/config/config.ts';
import { literal } from '../../src/config/language/template.ts';
import { readPage } from '../../src/steps/page.ts';
import { noSession, showsTooMuch } from '../../src/steps/roles.ts';
import { at, response, step } from './response.ts';

const status = (...predicates: Predicate[]): Expectation => ({ at, subject: { kind: 'status' }, predicates });
const name = (...predicates: Predicate[]): Expectation => ({
  at,
  subject: { kind: 'css', selector: '.owner' },
  predicates,
});
const refused = status({ name: 'equals', value: 403 });
const shows = (more: Partial<Step>, failed: Expectation[], code = 200) =>
  showsTooMuch(step(more), readPage(response('x', 'text/plain', { status: code })), failed);
const member = { role: 'member' };

describe('a role sees what it must not', () => {
  test.each<[string, Expectation[], boolean]>([
    ['a refusal was expected', [refused], true],
    ['one of several refusals was', [status({ name: 'one-of', values: [302, 401, 403, 404] })], true],
    ['a status that is no success was', [status({ name: 'min', value: 300 })], true],
    ['another success was expected', [status({ name: 'equals', value: 201 })], false],
    ['the rarest success was', [status({ name: 'equals', value: 206 })], false],
    ['some successes would do as well', [status({ name: 'one-of', values: [204, 403] })], false],
    ['something must not be there', [name({ name: 'exists', value: false })], true],
    ['none of it must be there', [name({ name: 'count', value: 0 })], true],
    [
      'a text must not be there',
      [name({ name: 'not', predicates: [{ name: 'contains', value: literal('Ada') }] })],
      true,
    ],
    ['something else was to be there', [name({ name: 'exists', value: true })], false],
    ['another number of it was', [name({ name: 'count', value: 1 })], false],
    ['one of several things must not be there', [name({ name: 'exists', value: true }), refused], true],
    ['one of two predicates forbids it', [name({ name: 'min', value: 1 }, { name: 'exists', value: false })], true],
    ['nothing failed', [], false],
  ])('where %s', (_, failed, expected) => {
    expect(shows(member, failed)).toBe(expected);
  });

  test.each([
    [199, false],
    [200, true],
    [299, true],
    [300, false],
  ])('in a success alone: with %i it is %s', (code, expected) => {
    expect(shows(member, [refused], code)).toBe(expected);
  });

  test('as does who shows the cookies of a session that belongs elsewhere, and nobody else', () => {
    expect(shows({ cookiesOf: { at, session: 'a', names: ['sid'] } }, [refused])).toBe(true);
    expect(shows({}, [refused])).toBe(false);
  });
});

test('without a login there is no cookie, no header and no name', async () => {
  const { jar, ...session } = noSession();
  expect(session).toEqual({ name: '', headers: [] });
  expect(await jar.getCookies('https://app.example.com/')).toEqual([]);
});
