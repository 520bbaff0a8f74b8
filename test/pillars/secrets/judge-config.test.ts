import { describe, expect, test } from '@jest/globals';
import type { IgnoredKey, Scanner } from 'gitleaks-wasm';
import { GateError } from '../../../src/model/errors.ts';
import { judgeConfig, notesOf, refuseKeys } from '../../../src/pillars/secrets/judge-config.ts';

const file = '.gitleaks.toml';
const key = (more: Partial<IgnoredKey> = {}): IgnoredKey => ({
  line: 4,
  column: 2,
  key: 'owner',
  table: 'rules',
  reason: 'unknown',
  ...more,
});
/** What is said of it where it is refused, line by line; undefined where it is not. */
function refused(keys: IgnoredKey[], isSilent?: boolean) {
  try {
    refuseKeys(file, keys, isSilent);
    return undefined;
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return error;
  }
}
const mistake = (more: Partial<IgnoredKey>) => refused([key(more)])?.message;

describe('a key that gitleaks passes over', () => {
  test.each<[string, Partial<IgnoredKey>, string | undefined]>([
    ['means nothing that is known', {}, undefined],
    [
      'is a slip of a known one',
      { key: 'regexs', known: ['path', 'regex'] },
      'unknown key "regexs" in [[rules]]; did you mean "regex"?',
    ],
    [
      'is one with other separators',
      { key: 'use_Default', table: 'extend', known: ['usedefault'] },
      'unknown key "use_Default" in [extend]; did you mean "usedefault"?',
    ],
    [
      'is a slip at the top',
      { key: 'extends', table: '', known: ['extend'] },
      'unknown key "extends"; did you mean "extend"?',
    ],
    [
      'is nearest to the nearest',
      { key: 'paths', known: ['pathetic', 'path'] },
      'unknown key "paths" in [[rules]]; did you mean "path"?',
    ],
    [
      'is short, and differs by one letter',
      { key: 'ix', known: ['id'] },
      'unknown key "ix" in [[rules]]; did you mean "id"?',
    ],
    ['is short, and differs by two', { key: 'xy', known: ['id'] }, undefined],
    [
      'is longer, and differs by a quarter',
      { key: 'abcdefgh', known: ['abcdefxy'] },
      'unknown key "abcdefgh" in [[rules]]; did you mean "abcdefxy"?',
    ],
    ['is longer, and differs by more', { key: 'abcdefgh', known: ['abcdexyz'] }, undefined],
    ['is longer than any', { key: 'x'.repeat(101), known: ['x'.repeat(101)] }, undefined],
    [
      'is as long as any',
      { key: 'x'.repeat(100), known: ['x'.repeat(100)] },
      `unknown key "${'x'.repeat(100)}" in [[rules]]; did you mean "${'x'.repeat(100)}"?`,
    ],
    [
      'belongs elsewhere',
      { key: 'useDefault', table: 'allowlist', tables: ['extend'] },
      'the key "useDefault" means nothing in [allowlist]; it belongs in [extend]',
    ],
    [
      'belongs in one of several tables, and stands at the top',
      { key: 'paths', table: '', tables: ['', 'allowlists', 'rules.allowlists'] },
      'the key "paths" means nothing at the top; it belongs in the top of the file or [[allowlists]] or [[rules.allowlists]]',
    ],
    ['only describes', { key: 'Description', tables: ['rules'] }, undefined],
    ['only describes by an address', { key: 'url', tables: ['extend'] }, undefined],
    [
      'is an address to extend',
      { key: 'url', table: 'extend', reason: 'url' },
      'gitleaks fetches no extend.url; keep a copy in the repository and name it with path',
    ],
    [
      'is too far down a chain',
      { key: 'path', table: 'extend', reason: 'depth' },
      'gitleaks follows no "path" here, in the third file of a chain; name what it extends in an earlier one',
    ],
    ['is an allowlist for other rules', { reason: 'target', known: ['owner'] }, undefined],
    ['is the id of a rule that is replaced', { reason: 'repeated', tables: ['rules'] }, undefined],
  ])('%s', (_, more, message) => {
    expect(mistake(more)).toBe(message && `.gitleaks.toml:4:2  ${message}`);
  });

  test('is told with its own file, all of them at once, and what to do', () => {
    const slip = key({ key: 'regexs', known: ['regex'] });
    const error = refused([slip, key(), { ...slip, file: 'base.toml', line: 9 }]);
    expect(error).toMatchObject({ code: 'GITLEAKS_KEYS', hint: 'Mend the file.' });
    expect(error?.diagnostics).toEqual([
      { at: { file, line: 4, column: 2 }, message: 'unknown key "regexs" in [[rules]]; did you mean "regex"?' },
      {
        at: { file: 'base.toml', line: 9, column: 2 },
        message: 'unknown key "regexs" in [[rules]]; did you mean "regex"?',
      },
    ]);
    expect(error?.message.split('\n').map((line) => line.split('  ')[0])).toEqual([
      '.gitleaks.toml:4:2',
      'base.toml:9:2',
    ]);
    expect(refused([slip], true)?.hint).toBe(
      'As it is, no rule is left. The rules of gitleaks are kept by two lines:\n  [extend]\n  useDefault = true',
    );
  });

  test('is told twenty times at most', () => {
    const slips = (count: number) =>
      Array.from({ length: count }, (_, index) => key({ key: 'regexs', known: ['regex'], line: index + 1 }));
    expect(refused(slips(20))?.message.split('\n')).toHaveLength(20);
    const lines = refused(slips(23))?.message.split('\n') ?? [];
    expect([lines.length, lines[19], lines[20]]).toEqual([
      21,
      expect.stringContaining('.gitleaks.toml:20:2'),
      '… and 3 more',
    ]);
    expect(notesOf(file, slips(23))).toHaveLength(20);
  });
});

test.each<[Partial<IgnoredKey>, string]>([
  [{}, '.gitleaks.toml:4:2: gitleaks knows no key "owner" in [[rules]] and passes over it'],
  [{ table: '' }, '.gitleaks.toml:4:2: gitleaks knows no key "owner" and passes over it'],
  [
    { table: 'rules.required', file: 'base.toml' },
    'base.toml:4:2: gitleaks knows no key "owner" in [[rules.required]] and passes over it',
  ],
  [{ table: 'allowlist' }, '.gitleaks.toml:4:2: gitleaks knows no key "owner" in [allowlist] and passes over it'],
  [{ reason: 'repeated' }, '.gitleaks.toml:4:2: a later rule has the id "owner" too, and replaces this one'],
  [{ reason: 'target' }, '.gitleaks.toml:4:2: gitleaks drops an allowlist with targetRules of a file that is extended'],
  [
    { key: 'x'.repeat(81) },
    `.gitleaks.toml:4:2: gitleaks knows no key "${'x'.repeat(80)}…" in [[rules]] and passes over it`,
  ],
  [
    { key: 'x'.repeat(80) },
    `.gitleaks.toml:4:2: gitleaks knows no key "${'x'.repeat(80)}" in [[rules]] and passes over it`,
  ],
])('the key %j is noted', (more, note) => {
  expect(notesOf(file, [key(more)])).toEqual([note]);
});

describe('a configuration', () => {
  type Judged = Parameters<typeof judgeConfig>[1];
  const rule = (skipReport = false) => ({ skipReport }) as Scanner['rules'][number];
  const allowlist = (more: Partial<Judged['allowlists'][number]>) =>
    ({ condition: 'OR', regexes: [], paths: [], ...more }) as Judged['allowlists'][number];
  const judge = (more: Partial<Judged>) => {
    try {
      return judgeConfig(file, { rules: [rule()], allowlists: [], ignoredKeys: [], ...more });
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      return `${error.code}: ${error.message}`;
    }
  };

  test('with a rule that reports is right, and its other keys are noted', () => {
    expect(judge({})).toEqual([]);
    expect(judge({ rules: [rule(true), rule()] })).toEqual([]);
    expect(judge({ ignoredKeys: [key()] })).toEqual([
      '.gitleaks.toml:4:2: gitleaks knows no key "owner" in [[rules]] and passes over it',
    ]);
  });

  test('without a rule that reports finds nothing, and is refused with why', () => {
    const none = 'GITLEAKS_NO_RULES: .gitleaks.toml leaves no rule, so no secret would be found: ';
    expect(judge({ rules: [] })).toBe(
      `${none}it has no [[rules]] of its own, and it extends none, or disables all that it extends`,
    );
    expect(judge({ rules: [rule(true)], ignoredKeys: [key()] })).toBe(
      `${none}each has skipReport = true\n.gitleaks.toml:4:2: gitleaks knows no key "owner" in [[rules]] and passes over it`,
    );
    const slip = key({ key: 'regexs', known: ['regex'] });
    expect(judge({ rules: [], ignoredKeys: [slip] })).toMatch(/^GITLEAKS_KEYS: /);
  });

  test.each<[string, Partial<Judged['allowlists'][number]>, boolean]>([
    ['an empty path', { paths: ['x', ''] }, true],
    ['an empty pattern', { regexes: [''] }, true],
    ['both of which must hold', { condition: 'AND', regexes: [''], paths: ['x'] }, false],
    ['patterns that say something', { regexes: ['x'], paths: ['y'] }, false],
  ])('with an allowlist of %s %j allows everything: %s', (_, more, allowsAll) => {
    const outcome = judge({ allowlists: [allowlist({ paths: ['x'] }), allowlist(more)] });
    expect(outcome).toEqual(
      allowsAll
        ? 'GITLEAKS_CONFIG: .gitleaks.toml is not a gitleaks configuration: an allowlist for all rules holds an empty pattern, which allows everything'
        : [],
    );
  });
});
