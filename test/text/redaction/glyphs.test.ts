import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { asSeen, asUtf8, glyphOf } from '../../../src/text/redaction/glyphs.ts';
import { viewOf } from '../../../src/text/redaction/view.ts';

const wide = '\u3000';

describe('a text as it looks', () => {
  test.each([
    ['compatibility forms', '\uff50\u{1d4f9}\u24df \ufb01 \u00bd \u212b', 'ppp fi 1\u20442 A'],
    ['marks over letters', 'p\u0308e\u0301\u00e9\u0336 a\u20dd', 'pee a'],
    ['marks of their own', 'a\u00a8b', 'a b'],
    ['characters of format', 'p\u00ad\u200b\u200d\u202e\u2066\u{e0041}\u0600w', 'pw'],
    ['fillers and selectors', 'p\u034f\u3164\u115f\ufe0f\uffa0w', 'pw'],
    ['control characters', 'p\u0000\u0007\u007f\u0080\u009fw', 'pw'],
    ['private and unpaired characters', 'p\ue000\ud800w\udc01', 'pw'],
    ['what is no character', 'p\ufffe\ufdd0\u{1ffff}\ufffdw', 'pw'],
    ['letters that only look alike', '\u0430\u03bf\u043e\u65e5\u{1f600}', '\u0430\u03bf\u043e\u65e5\u{1f600}'],
    ['a tab', 'a\tb', 'a b'],
    ['ends of lines', 'a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['runs of spaces', 'a  b \t c', 'a b c'],
    ['runs with an end of a line', 'a \n b\n\nc \r\n\td', 'a\nb\nc\nd'],
    ['other spaces', 'a\u2009b\u00a0c\u3000d\u1680e', ['a', 'b', 'c', 'd', 'e'].join(wide)],
    ['runs of other spaces', 'a\u2009\u2009b', `a${wide}b`],
    ['runs of other spaces and plain ones', 'a\u2009 b \u00a0c', 'a b c'],
    ['runs of other spaces with an end of a line', 'a\u2009\nb', 'a\nb'],
  ])('is written in simple characters: %s', (_, text, expected) => {
    expect(asSeen(viewOf(text)).text).toBe(expected);
  });

  test.each(['', 'plain text', '~!', ' a b ', 'a\nb', '\n'])('is the same view if nothing changes: %j', (text) => {
    const view = viewOf(text);
    expect(asSeen(view)).toBe(view);
  });

  test('is mapped back to the characters and the runs of spaces', () => {
    const text = 'a\u{1d4f9}b \t c';
    const view = asSeen(viewOf(text));
    expect(view.text).toBe('apb c');
    expect(text.slice(view.start(1), view.end(2))).toBe('\u{1d4f9}');
    expect(text.slice(view.start(3), view.end(4))).toBe(' \t ');
  });

  test('is that of a single character', () => {
    expect(['\u00e9', '\u0301', '\t', '\u2009', '\n', 'a'].map(glyphOf)).toEqual(['e', '', ' ', wide, '\n', 'a']);
  });
});

describe('bytes of UTF-8 that were read as Latin-1', () => {
  const latin1 = (text: string) => Buffer.from(text).toString('latin1');
  test.each([
    ['two bytes', latin1('\u0080\u00fc\u07ff'), '\u0080\u00fc\u07ff'],
    ['three bytes', latin1('\u0800\u20ac\uffff'), '\u0800\u20ac\uffff'],
    ['four bytes', latin1('\u{10000}\u{1f600}\u{10ffff}'), '\u{10000}\u{1f600}\u{10ffff}'],
    ['between ASCII', latin1('a\u00fcb\u20acc'), 'a\u00fcb\u20acc'],
    ['more bytes than needed', '\u00c1\u0081\u00e0\u0081\u0081\u00f0\u0080\u0081\u0081', 'AAA'],
    ['more than there is', 'a\u00f7\u00bf\u00bf\u00bfb\u00f4\u0090\u0080\u0080', 'ab'],
    ['too few bytes', 'a\u00c3b\u00e2\u0082c\u00f0\u009f\u0098d', 'a\u00c3b\u00e2\u0082c\u00f0\u009f\u0098d'],
    ['a byte that cannot begin', '\u00bf\u0080\u00f8\u0080', '\u00bf\u0080\u00f8\u0080'],
    ['a byte that cannot follow', '\u00c3\u00c0\u00c3\u007f', '\u00c3\u00c0\u00c3\u007f'],
  ])('are read as UTF-8: %s', (_, text, expected) => {
    expect(asUtf8(viewOf(text)).text).toBe(expected);
  });
});
