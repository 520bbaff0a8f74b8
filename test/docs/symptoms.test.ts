import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { allRules } from '../../src/model/rules.ts';

const page = readFileSync(new URL('../../docs/symptoms.md', import.meta.url), 'utf8');

describe('docs/symptoms.md', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| you see'));

  test('leads from each symptom to a rule or a page', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter((row) => !/\]\([\w.-]+\.md(?:#[^)]+)?\) *(?:[,:|].*)?$/.test(row))).toEqual([]);
  });

  test('names rules as the catalogue does', () => {
    const ids = allRules().map(({ id }) => id as string);
    const named = rows.flatMap((row) => Array.from(row.matchAll(/\[(\w+\/[\w…-]+)\]\(rules\.md/g), ([, id]) => id));
    expect(named.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
    expect(named.length).toBeGreaterThan(50);
  });

  test('is where the words of a founder lead', () => {
    for (const words of [
      'Login works in staging but not in production',
      'Mail goes to spam',
      'The workflow is red but the site works',
    ])
      expect(rows.some((row) => row.includes(words))).toBe(true);
  });
});
