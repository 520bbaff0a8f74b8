import { describe, expect, test } from '@jest/globals';
import type { Allowlist, IgnoredKey, Rule } from 'gitleaks-wasm';
import { GateError } from '../../../src/model/errors.ts';
import { judgeConfig, notesOf, refuseKeys } from '../../../src/pillars/secrets/judge-config.ts';

const rule = (changes: Partial<Rule> = {}): Rule => ({
  ...{ id: 'a', description: '', regex: 'x', path: '', secretGroup: 0, entropy: 0, keywords: [], tags: [] },
  ...{ skipReport: false, required: [], allowlists: [] },
  ...changes,
});
const allowlist = (changes: Partial<Allowlist>): Allowlist => ({
  ...{ description: '', condition: 'OR', regexTarget: 'secret', regexes: ['x'], paths: [], commits: [], stopWords: [] },
  ...changes,
});
const ignored = (changes: Partial<IgnoredKey>): IgnoredKey => ({
  ...{ line: 3, column: 5, key: 'colour', table: 'rules', reason: 'unknown' },
  ...changes,
});

/** The error as it is told. */
function errorOf(run: () => unknown): GateError | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  return undefined;
}

const refusal = (key: Partial<IgnoredKey>) => errorOf(() => refuseKeys('a.toml', [ignored(key)]))?.message;
const note = (key: Partial<IgnoredKey>) => notesOf('a.toml', [ignored(key)]);
const judge = (changes: Partial<Parameters<typeof judgeConfig>[1]>) =>
  judgeConfig('a.toml', { rules: [rule()], allowlists: [], ignoredKeys: [], ...changes });

describe('a configuration of gitleaks', () => {
  test('that has a rule and no key too many is taken without a word', () => {
    expect(judge({})).toEqual([]);
  });

  test('is taken with a note on a key that only describes', () => {
    expect(judge({ ignoredKeys: [ignored({})] })).toEqual([
      'a.toml:3:5: gitleaks knows no key "colour" in [[rules]] and passes over it',
    ]);
  });

  test('that leaves no rule is refused', () => {
    const error = errorOf(() => judge({ rules: [] }));
    expect(error?.code).toBe('GITLEAKS_NO_RULES');
    expect(error?.message).toBe(
      'a.toml leaves no rule, so no secret would be found: it has no [[rules]] of its own, and it extends none, or disables all that it extends',
    );
  });

  test('whose rules all report nothing is refused', () => {
    const silent = rule({ skipReport: true });
    expect(errorOf(() => judge({ rules: [silent, silent] }))?.message).toBe(
      'a.toml leaves no rule, so no secret would be found: each has skipReport = true',
    );
    expect(judge({ rules: [silent, rule()] })).toEqual([]);
  });

  test('that leaves no rule is refused with the notes on its keys', () => {
    expect(errorOf(() => judge({ rules: [], ignoredKeys: [ignored({})] }))?.message).toMatch(
      /it extends\na\.toml:3:5: gitleaks knows no key "colour" in \[\[rules\]\] and passes over it$/,
    );
  });

  test('that leaves no rule because of a key is refused for the key, and told the two lines that keep them', () => {
    const ignoredKeys = [ignored({ table: 'extend', key: 'use_default', known: ['useDefault', 'path'] })];
    const error = errorOf(() => judge({ rules: [], ignoredKeys }));
    expect(error?.code).toBe('GITLEAKS_KEYS');
    expect(error?.hint).toBe(
      'As it is, no rule is left. The rules of gitleaks are kept by two lines:\n  [extend]\n  useDefault = true',
    );
    expect(errorOf(() => judge({ ignoredKeys }))?.hint).toBe('Mend the file.');
  });

  test.each([
    ['a regex', allowlist({ regexes: ['x', ''] })],
    ['a path', allowlist({ regexes: [], paths: ['', 'x'] })],
  ])('that allows everything by %s is refused', (_, everything) => {
    const error = errorOf(() => judge({ allowlists: [allowlist({}), everything] }));
    expect(error?.code).toBe('GITLEAKS_CONFIG');
    expect(error?.message).toBe(
      'a.toml is not a gitleaks configuration: an allowlist for all rules holds an empty pattern, which allows everything',
    );
    expect(judge({ allowlists: [{ ...everything, condition: 'AND' }] })).toEqual([]);
  });
});

describe('a key that gitleaks passes over', () => {
  test.each<[string, Partial<IgnoredKey>, string]>([
    [
      'an address to extend',
      { reason: 'url', key: 'url', table: 'extend' },
      'gitleaks fetches no extend.url; keep a copy in the repository and name it with path',
    ],
    [
      'a chain that is too long',
      { reason: 'depth', key: 'path', table: 'extend' },
      'gitleaks follows no "path" here, in the third file of a chain; name what it extends in an earlier one',
    ],
    [
      'a typing error',
      { key: 'regexs', known: ['id', 'regex', 'regexes'] },
      'unknown key "regexs" in [[rules]]; did you mean "regex"?',
    ],
    [
      'another separator',
      { key: 'Use_De-fault ', known: ['useDefault'], table: 'extend' },
      'unknown key "Use_De-fault " in [extend]; did you mean "useDefault"?',
    ],
    [
      'one wrong letter of a short key',
      { key: 'pat', known: ['id', 'path'], table: '' },
      'unknown key "pat"; did you mean "path"?',
    ],
    [
      'two wrong letters of a long key',
      { key: 'stapwrds', known: ['path', 'stopWords'], table: 'rules.allowlists' },
      'unknown key "stapwrds" in [[rules.allowlists]]; did you mean "stopWords"?',
    ],
    [
      'a key of 100 characters',
      { key: 'k'.repeat(100), known: ['k'.repeat(90)] },
      `unknown key "${'k'.repeat(100)}" in [[rules]]; did you mean "${'k'.repeat(90)}"?`,
    ],
    [
      'a key of another table',
      { key: 'secretGroup', known: ['paths'], table: 'allowlist', tables: ['rules'] },
      'the key "secretGroup" means nothing in [allowlist]; it belongs in [[rules]]',
    ],
    [
      'a key of several other tables',
      { key: 'regexes', table: '', tables: ['allowlist', 'rules.allowlists', 'x.rules', 'rules.required'] },
      'the key "regexes" means nothing at the top; it belongs in [allowlist] or [[rules.allowlists]] or [[x.rules]] or [[rules.required]]',
    ],
    [
      'a key of the top',
      { key: 'useDefault', table: 'rulesets', tables: ['', 'allrules', 'rules.extend'] },
      'the key "useDefault" means nothing in [rulesets]; it belongs in the top of the file or [allrules] or [rules.extend]',
    ],
  ])('is refused where it asks for something: %s', (_, key, message) => {
    expect(refusal(key)).toBe(`a.toml:3:5  ${message}`);
  });

  test.each<[string, Partial<IgnoredKey>]>([
    ['nothing like a known key', { key: 'colour', known: ['id', 'regex', 'path'] }],
    ['two wrong letters of a short key', { key: 'pahts', known: ['paths'] }],
    ['three wrong letters of a long key', { key: 'stapwrdz', known: ['stopWords'] }],
    ['a key of 101 characters', { key: 'k'.repeat(101), known: ['k'.repeat(101)] }],
    ...['title', 'Description', 'minVersion', 'id', 'tags', 'url'].map((key): [string, Partial<IgnoredKey>] => {
      return [`a key that only describes: ${key}`, { key, tables: ['rules'] }];
    }),
    ['a rule that is replaced', { reason: 'repeated', known: ['colour'] }],
    ['an allowlist of an extended file', { reason: 'target', known: ['colour'] }],
  ])('is not refused where it changes no verdict: %s', (_, key) => {
    expect(refusal(key)).toBeUndefined();
  });

  test('is told with the file that holds it, and all of them at once', () => {
    const keys = [
      ignored({ reason: 'url' }),
      ignored({}),
      ignored({ reason: 'depth', file: 'b.toml', line: 7, column: 2, key: 'path' }),
    ];
    const error = errorOf(() => refuseKeys('a.toml', keys));
    expect(error?.message.split('\n').map((line) => line.slice(0, 30))).toEqual([
      'a.toml:3:5  gitleaks fetches n',
      'b.toml:7:2  gitleaks follows n',
    ]);
    expect(error?.diagnostics).toEqual([
      { at: { file: 'a.toml', line: 3, column: 5 }, message: expect.stringMatching(/^gitleaks fetches/) },
      { at: { file: 'b.toml', line: 7, column: 2 }, message: expect.stringMatching(/^gitleaks follows/) },
    ]);
    expect(error?.hint).toBe('Mend the file.');
  });

  test('is one of at most twenty that are shown', () => {
    const keys = (count: number) => Array.from({ length: count }, (_, i) => ignored({ reason: 'url', line: i + 1 }));
    expect(errorOf(() => refuseKeys('a.toml', keys(20)))?.message.split('\n')).toHaveLength(20);
    const error = errorOf(() => refuseKeys('a.toml', keys(23)));
    expect(error?.message.split('\n').slice(19)).toEqual([expect.stringMatching(/^a\.toml:20:5 /), '… and 3 more']);
    expect(error?.diagnostics).toHaveLength(23);
    expect(notesOf('a.toml', keys(23))).toHaveLength(20);
  });

  test.each<[string, Partial<IgnoredKey>, string]>([
    [
      'a rule that is replaced',
      { reason: 'repeated', key: 'aws' },
      'a later rule has the id "aws" too, and replaces this one',
    ],
    [
      'an allowlist of an extended file',
      { reason: 'target' },
      'gitleaks drops an allowlist with targetRules of a file that is extended',
    ],
    ['a key of a table', { table: 'extend' }, 'gitleaks knows no key "colour" in [extend] and passes over it'],
    ['a key of the top', { table: '' }, 'gitleaks knows no key "colour" and passes over it'],
    [
      'a key of 80 characters',
      { key: 'k'.repeat(80) },
      `gitleaks knows no key "${'k'.repeat(80)}" in [[rules]] and passes over it`,
    ],
    [
      'a longer key',
      { key: 'k'.repeat(81) },
      `gitleaks knows no key "${'k'.repeat(80)}…" in [[rules]] and passes over it`,
    ],
    ['a key with quotes', { key: 'a"b' }, 'gitleaks knows no key "a\\"b" in [[rules]] and passes over it'],
  ])('has a note: %s', (_, key, text) => {
    expect(note(key)).toEqual([`a.toml:3:5: ${text}`]);
  });

  test('has a note with the file that holds it', () => {
    expect(note({ file: 'b.toml', line: 7, column: 2 })).toEqual([expect.stringMatching(/^b\.toml:7:2: /)]);
  });
});
