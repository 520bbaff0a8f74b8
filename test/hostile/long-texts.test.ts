import { describe, expect, test } from '@jest/globals';
import { excerpt } from '../../src/text/excerpt.ts';
import { codeBlock, neutraliseLog, neutraliseMarkdown, oneLine } from '../../src/text/neutralise.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';

const redactor = createRedactor();
for (const value of [`p"w&<ü%+/'\\9$&`, 'correct horse battery', 'aaaaaaaaaaaaaaab']) redactor.add(value, 'env.P');

// What regular expressions stumble over: each begins something again and again that never ends.
const tokens = [
  ...[
    'curl ',
    '%25',
    '&amp;',
    '\\u0041',
    '<div>',
    '::',
    '::a ',
    '##[',
    '\\',
    '&#0',
    '"',
    '","',
    '"a":"b",',
    '\n',
    '<a ',
  ],
  ...[
    'A',
    '\u034f',
    '\u00a0',
    'é',
    '\u001b[',
    '\u001b]0;',
    '104, ',
    ' ',
    '=41',
    '68 75 ',
    '\\u{0',
    '`',
    '@',
    '1.',
    'a',
  ],
];

// In characters.
const length = 200_000;

describe('a long text of one token ends', () => {
  test.each(tokens)('%j', (token) => {
    const text = token.repeat(length / token.length);
    expect(redactor.redact(text)).toBe(text);
    const shown = [neutraliseLog, neutraliseMarkdown, oneLine, codeBlock].map((show) => show(text).length);
    expect(Math.max(...shown)).toBeLessThan(10 * length);
    expect(excerpt(text, redactor).length).toBeLessThanOrEqual(201);
  });

  test('a log line of which each word could begin a command', () => {
    const words = '::a '.repeat(500_000);
    expect(neutraliseLog(`${words}::`)).not.toMatch(/(?<!: ?):(?=:a )/);
  });

  test('a code block of many short fences', () => {
    expect(codeBlock('` '.repeat(500_000)).slice(0, 4)).toBe('```\n');
  });
});
