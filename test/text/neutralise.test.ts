import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeBlock, neutraliseLog, neutraliseMarkdown, oneLine } from '../../src/text/neutralise.ts';

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
  fc.string({ unit: 'binary', maxLength: 30 }),
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

  test('leaves ordinary text as it is', () => {
    const text = 'seen  302 to /login?next=/a: Foo::Bar, [::1]:80, "größe" 日本\n  indented # [x]';
    expect(neutraliseLog(text)).toBe(text);
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

  test('nothing ends a code block from inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '~', '\n', ' ', 'x'), maxLength: 20 }), (text) => {
        const lines = codeBlock(text).split('\n');
        const fence = lines[0] as string;
        const closing = lines.slice(1).findIndex((line) => new RegExp(`^ {0,3}\`{${fence.length},} *$`).test(line));
        expect(closing).toBe(lines.length - 2);
      }),
    );
  });
});

function asPlainText(markdown: string): string {
  return markdown.replaceAll('\u200b', '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
