import { describe, expect, test } from '@jest/globals';
import { partOf, rewrite, type View, viewOf } from '../../../src/text/redaction/view.ts';

/** What stands in the original text where `part` is read in the view. */
function origin(original: string, view: View, part: string): string {
  const at = view.text.indexOf(part);
  if (at < 0) throw new Error(`${part} is not in ${view.text}`);
  return original.slice(view.start(at), view.end(at + part.length));
}

describe('view', () => {
  test('of a text as it is maps each place to itself', () => {
    const view = viewOf('abc');
    expect([view.text, view.start(0), view.end(3), view.start(2), view.end(1)]).toEqual(['abc', 0, 3, 2, 1]);
  });

  const shorter = 'ab<1>cd<2><3>e';
  test.each([
    ['ab', 'ab'],
    ['b', 'b'],
    ['b1', 'b<1>'],
    ['1', '<1>'],
    ['1c', '<1>c'],
    ['c', 'c'],
    ['cd', 'cd'],
    ['d2', 'd<2>'],
    ['2', '<2>'],
    ['23', '<2><3>'],
    ['3', '<3>'],
    ['3e', '<3>e'],
    ['e', 'e'],
    ['ab1cd23e', shorter],
  ])('maps what is read as %s back to the whole of each unit that was replaced', (part, expected) => {
    const view = rewrite(viewOf(shorter), /<.>/g, (unit) => unit.charAt(1));
    expect(view.text).toBe('ab1cd23e');
    expect(origin(shorter, view, part)).toBe(expected);
  });

  test('maps back over units that were removed', () => {
    const text = 'a--b--c';
    const view = rewrite(viewOf(text), /--/g, () => '');
    expect(view.text).toBe('abc');
    expect(origin(text, view, 'a')).toBe('a');
    expect(origin(text, view, 'ab')).toBe('a--b');
    expect(origin(text, view, 'b')).toBe('b');
    expect(origin(text, view, 'bc')).toBe('b--c');
  });

  test('maps back where a unit became longer', () => {
    const text = 'a½b';
    const view = rewrite(viewOf(text), /½/g, () => '1/2');
    expect(view.text).toBe('a1/2b');
    for (const part of ['1/2', '1', '/', '2', '1/', '/2']) expect(origin(text, view, part)).toBe('½');
    expect(origin(text, view, 'a1')).toBe('a½');
    expect(origin(text, view, '2b')).toBe('½b');
    expect(origin(text, view, 'b')).toBe('b');
  });

  test('maps back through several rewritings', () => {
    const text = 'x%2541y%2542z';
    const once = rewrite(viewOf(text), /%25/g, () => '%');
    const twice = rewrite(once, /%4\d/g, (unit) => String.fromCharCode(Number.parseInt(unit.slice(1), 16)));
    expect(twice.text).toBe('xAyBz');
    expect(origin(text, twice, 'A')).toBe('%2541');
    expect(origin(text, twice, 'yB')).toBe('y%2542');
    expect(origin(text, twice, 'z')).toBe('z');
  });

  test('maps back each of a great many units', () => {
    const text = Array.from({ length: 500 }, (_, i) => `<${i % 10}>.`).join('');
    const view = rewrite(viewOf(text), /<.>/g, (unit) => unit.charAt(1));
    expect(view.text).toHaveLength(1000);
    for (let i = 0; i < 500; i++) {
      expect(text.slice(view.start(2 * i), view.end(2 * i + 1))).toBe(`<${i % 10}>`);
      expect([view.start(2 * i + 1), view.end(2 * i + 2)]).toEqual([4 * i + 3, 4 * i + 4]);
    }
  });

  test('stays the same view where nothing changes', () => {
    const view = viewOf('abc');
    expect(rewrite(view, /x/g, () => '')).toBe(view);
    expect(rewrite(view, /b/g, (unit) => unit)).toBe(view);
  });

  test('of a part maps back to the place of the part', () => {
    const text = 'a<1>b<2>c';
    const part = partOf(
      rewrite(viewOf(text), /<.>/g, (unit) => unit.charAt(1)),
      'b2',
      2,
    );
    expect(origin(text, part, 'b')).toBe('b');
    expect(origin(text, part, '2')).toBe('<2>');
    expect(origin(text, part, 'b2')).toBe('b<2>');
  });
});
