import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeBlock, neutraliseLog, neutraliseMarkdown, oneLine } from '../../src/text/neutralise.ts';
import { anyText } from '../any-text.ts';

/**
 * The runner's rules, stricter than it is: standard output and error are split at \n, \r and \r\n; invisible
 * characters count for nothing (.NET compares by culture); names ignore case; any name is taken for a command.
 */
function commandsIn(output: string): string[] {
  return output
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '').replace(/^[\s\p{Z}]+/u, ''))
    .filter((line) => /^::.*::/.test(line) || /##\[[^\]]*\]/.test(line));
}

const fragments = fc.constantFrom(
  ...['::', ':', '##[', '#', '[', ']', 'error', 'set-output name=x', 'ADD-MASK', ' ', '\n', '\r', '\t', '\u00a0', 'x'],
  ...['\u2028', '\u0085', '\u200b', '\u00ad', '\u202e', '\ufeff', '\0', '\u001b[31m', '\u001b]0;', '\u0007', '\ud800'],
);
const hostile = fc.oneof(
  fc.array(fragments, { maxLength: 14 }).map((parts) => parts.join('')),
  anyText({ maxLength: 30 }),
);

describe('neutralise for the log', () => {
  test.each([
    '::error::x',
    ' \u00a0\u3000::error title=a::x',
    'a\r::add-mask::x',
    'a\u2028::add-mask::x',
    '\u200b::error::x',
    ':\u00ad:error::x',
    'seen ##[error]x',
    '#\u200b#[error]x',
    '###[group]x',
    '::STOP-COMMANDS::x',
  ])('%j holds no command afterwards', (text) => {
    expect(commandsIn(text)).not.toEqual([]);
    expect(commandsIn(neutraliseLog(text))).toEqual([]);
  });

  test('holds no command whatever the text, wherever a line begins, and changes nothing the second time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = neutraliseLog(text);
        expect(commandsIn(shown)).toEqual([]);
        expect(commandsIn(`BLOCKER  ${shown}`)).toEqual([]);
        expect(commandsIn(`Seen:\n${oneLine(shown)}`)).toEqual([]);
        expect(neutraliseLog(shown)).toBe(shown);
        expect(shown.isWellFormed()).toBe(true);
        expect(shown).not.toMatch(/[\p{Cf}\r\t\u001b\u0000]/u);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['seen ##[error]x', 'seen # #[error]x'],
    // An excerpt, or a line that is wrapped, may begin anywhere.
    ['a ::error file=b::c', 'a : :error file=b::c'],
    ['a ::error::b', 'a : :error::b'],
    ['a ::b ::c d', 'a : :b ::c d'],
    ['a\u0000::error b', 'a::error b'],
    ['  a\r\n \u200b b  \n\n c \u0000', '  a\n b\n\n c'],
    ['größe \u00a0', 'größe'],
    ['\u00e9 a  ', '\u00e9 a'],
  ])('%j is shown as %j', (text, shown) => {
    expect(neutraliseLog(text)).toBe(shown);
  });

  test('leaves ordinary text as it is', () => {
    const text = 'seen  302 to /login?next=/a: Foo::Bar, [::1]:80, "größe" 日本\n  indented # [x]';
    expect(neutraliseLog(text)).toBe(text);
  });
});

describe('one line', () => {
  test.each([
    ['line breaks of all kinds', '\na\r\nb\nc\rd\ve\ff\u0085g\u2028h\u2029', 'a b c d e f g h'],
    ['tabs', 'a\tb', 'a b'],
    ['spaces at both ends, in plain text and other', ' a ', 'a'],
    ['wide spaces at both ends', '\u3000 \u00fc\u00a0', '\u00fc'],
    ['colours', '\u001b[31mred\u001b[0m \u001b[1;38;5;9mbright\u001b[m', 'red bright'],
    ['moves of the cursor', 'a\u001b[2Jb\u001b[?25lc\u001b[2 qd\u001b[62!"pe\u001b[Hf', 'abcdef'],
    ['a title of the window', '\u001b]0;V title\u0007a', 'a'],
    ['a link of the terminal', '\u001b]8;;https://a.example\u001b\\b\u001b]8;;\u001b\\c', 'bc'],
    ['a sequence that does not end', 'a \u001b]0;title', 'a'],
    ['half of a sequence', 'a\u001b[31', 'a[31'],
    ['a sequence of one byte in C1', 'a\u009b31mb', 'a31mb'],
    ['bells, deletes and nulls', 'a\u0007\u0008\u007f\u0000b', 'ab'],
    ['marks of direction', 'a\u202e\u2066b\u2069\u200f\u061cc', 'abc'],
    ['what has no width', 'a\u200b\u200d\u00ad\ufeff\u034f\u3164\u{e0041}b', 'ab'],
    ['half of a character', 'a\ud83db', 'a\ufffdb'],
    ['letters of all scripts', 'Größe 日本 שלום e\u0301 V', 'Größe 日本 שלום e\u0301 V'],
  ])('of %s', (_, text, shown) => {
    expect(oneLine(text)).toBe(shown);
  });
});

describe('neutralise for Markdown', () => {
  test.each([
    '@team please',
    '<img src=x onerror=alert(1)>',
    '![x](http://evil.example)',
    '](http://evil.example)',
    'https://evil.example www.evil.example mail@evil.example',
    'a | b',
    '`code` | $x$',
    'see #12 and GH-12 and org/repo#3',
    '&lt;script&gt; &#64;team',
    '- item',
    '1. item',
    '# heading\n\n# second',
    '--- | ---',
  ])('%j is shown as plain text', (text) => {
    const shown = neutraliseMarkdown(text);
    expect(shown).not.toMatch(/[<>|`[\]()*_!$\n]|&(?!#\d+;)|@\w|:\/\/|www\.|#\d(?!\d*;)|GH-\d|^[-+#]|^\d+[.)]/);
    expect(asPlainText(shown)).toBe(oneLine(text));
  });

  test('keeps the words of any text and nothing that Markdown reads', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (text) => {
        const shown = neutraliseMarkdown(text);
        expect(shown).not.toMatch(/[<>|`[\]()*_!$\\~\n\r]|&(?!#\d+;)|@(?!\u200b)|:\/\//);
        expect(asPlainText(shown)).toBe(oneLine(text));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['a-b 1.5 2. c', 'a-b 1.5 2. c'],
    ['12. item', '&#49;2. item'],
    ['12 items.', '12 items.'],
    ['- item', '&#45; item'],
    ['see #12 and #a', 'see &#35;\u200b12 and &#35;a'],
    ['gh-12 and gh-a', 'gh-\u200b12 and gh-a'],
    ['WWW.a.example and awww', 'WWW\u200b.a.example and awww'],
    ['https://a.example', 'https:\u200b//a.example'],
    ['@team', '@\u200bteam'],
  ])('%j is written as %j', (text, shown) => {
    expect(neutraliseMarkdown(text)).toBe(shown);
  });

  test.each([
    '2001:db8:1234::1',
    'took :100: ms',
    ':tada: :+1: :white_check_mark:',
    ':8ball: :e-mail:',
    'std::it::x',
    'a:-1:',
  ])('%j makes no emoji at GitHub', (text) => {
    const shown = neutraliseMarkdown(text);
    expect(withoutReferences(shown)).not.toMatch(/:[\w+-]+:/);
    expect(asPlainText(shown)).toBe(text);
  });

  test.each(['10:20:30', 'src/a.ts:123:5: no', 'a:1000:b', 'a::b', 'http 200: ok'])('%j stays as it is', (text) => {
    expect(neutraliseMarkdown(text)).toBe(text);
  });

  test.each([
    ['a', '```\na\n```'],
    ['', '```\n\n```'],
    ['  a \u001b[31m\r\n\tb\n\n\u00fc', '```\n  a\nb\n\n\u00fc\n```'],
    ['a `b` c', '```\na `b` c\n```'],
    ['``` a\n````\nb', '`````\n``` a\n````\nb\n`````'],
    // What stood between the backticks is taken out, and they are one fence then.
    ['a\n``\u200b`\n@team', '````\na\n```\n@team\n````'],
    ['`\u001b[31m``', '````\n```\n````'],
  ])('%j as a block of code', (text, block) => {
    expect(codeBlock(text)).toBe(block);
  });

  test('nothing ends a code block from inside', () => {
    // Invisible characters are taken out, and what they stood between is one fence then.
    const unit = fc.constantFrom('`', '~', '\n', ' ', 'x', '\u200b', '\u001b[m', '\r', '\t');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        const lines = codeBlock(text).split('\n');
        const fence = lines[0] as string;
        const closing = lines.slice(1).findIndex((line) => new RegExp(`^ {0,3}\`{${fence.length},} *$`).test(line));
        expect(closing).toBe(lines.length - 2);
      }),
    );
  });
});

function asPlainText(markdown: string): string {
  return withoutReferences(markdown.replaceAll('\u200b', ''));
}

function withoutReferences(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
