import { describe, expect, test } from '@jest/globals';
import { load } from '../../src/engine/gitleaks.ts';
import { openMatches } from '../../src/prefilter/open-matches.ts';

const { rules } = await load();
const matches = openMatches(rules);
const examples: [rule: string, text: string][] = [
  ['private-key', `-----BEGIN RSA ${'PRIVATE'} KEY-----${'any text\n'.repeat(20)}-----END RSA ${'PRIVATE'} KEY-----`],
  ['curl-auth-header', `curl -v a.example -H "Authorization: Bearer ${'k3Vx9Qw7'.repeat(3)}"`],
];

describe.each(examples)('a match of %s', (rule, text) => {
  test('is open wherever its text ends, and whole at its own end', () => {
    for (let end = text.indexOf(' ', 10); end < text.length - 1; end += 1) {
      const part = Buffer.from(`; ${text.slice(0, end)}`);
      expect([end, matches.follow(rule, part, 2)]).toEqual([end, 'open']);
      expect(matches.find(part, 0, part.length)).toContainEqual({ rule, start: 2 });
    }
    expect(matches.follow(rule, Buffer.from(`; ${text} `), 2)).toBe('whole');
    const ended = matches.find(Buffer.from(`; ${text} `), 0, 3).filter((each) => each.rule === 'private-key');
    expect(ended).toEqual([]);
  });

  test('is closed where something else follows', () => {
    const other = Buffer.from(`; ${text.slice(0, 4)}\u00e9${'words\n'.repeat(20)}`);
    expect(matches.follow(rule, other, 2)).toBe('closed');
  });
});

test('a line break too many closes a match', () => {
  expect(matches.follow('curl-auth-header', Buffer.from(`curl ${'words\n'.repeat(20)}`), 0)).toBe('closed');
  expect(matches.follow('curl-auth-header', Buffer.from(`curl ${'words\n'.repeat(2)}`), 0)).toBe('open');
});
