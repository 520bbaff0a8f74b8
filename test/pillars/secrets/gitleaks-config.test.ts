import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GateError } from '../../../src/model/errors.ts';
import { runSecrets } from '../../../src/pillars/secrets/run.ts';
import { createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { testContext } from './context.ts';
import { gitleaks } from './native-gitleaks.ts';

// Assembled, so that a scan of this repository does not find it here.
const githubToken = `ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}`;
const own = '[[rules]]\nid = "ticket"\nregex = "TICKET-[0-9]+"\n';
const withDefault = '[extend]\nuseDefault = true\n';
const twoLines = '[extend]\n  useDefault = true';

type Env = Record<string, string | undefined>;

describe('a configuration of gitleaks', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository();
    repository.commit({ 'a.env': `TOKEN=${githubToken}\n`, 'b.txt': 'TICKET-1234\n' });
  });
  afterEach(() => repository.remove());

  /** The rules that find something and what was said; or the error. */
  async function scan(files: Record<string, string>, env: Env = {}) {
    repository.write(files);
    const { context, lines } = testContext(repository.path, { PATH: process.env.PATH, ...env });
    try {
      const { findings } = await runSecrets({ kind: 'all' }, context);
      const said = lines.filter((line) => !line.startsWith('secrets:'));
      return { found: findings.map(({ rule }) => rule.slice('secrets/'.length)).sort(), said };
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      return { exitCode: error.exitCode, message: error.message, hint: error.hint };
    }
  }

  /** What gitleaks itself finds with the files that lie in the repository; undefined when it refuses them. */
  function native(env: Env = {}): string[] | undefined {
    const args = ['git', '.', '--no-banner', '--exit-code', '0', '--report-format', 'json', '--report-path', '-'];
    try {
      const options = {
        cwd: repository.path,
        encoding: 'utf8',
        stdio: 'pipe',
        env: { ...process.env, ...env },
      } as const;
      const leaks: { RuleID: string }[] = JSON.parse(execFileSync(gitleaks as string, args, options));
      return leaks.map(({ RuleID }) => RuleID).sort();
    } catch {
      return undefined;
    }
  }

  const silent: [string, Record<string, string>, string][] = [
    ['is empty', { '.gitleaks.toml': '' }, '.gitleaks.toml leaves no rule'],
    ['holds a title alone', { '.gitleaks.toml': 'title = "ours"\n' }, '.gitleaks.toml leaves no rule'],
    ['holds an allowlist alone', { '.gitleaks.toml': '[allowlist]\npaths = ["x"]\n' }, '.gitleaks.toml leaves no rule'],
    ['extends nothing', { '.gitleaks.toml': '[extend]\nuseDefault = false\n' }, '.gitleaks.toml leaves no rule'],
    [
      'misspells the table',
      { '.gitleaks.toml': '[extends]\nuseDefault = true\n' },
      '.gitleaks.toml:1:2  unknown key "extends"; did you mean "extend"?',
    ],
    [
      'writes the key with a line',
      { '.gitleaks.toml': '[extend]\nuse_default = true\n' },
      '.gitleaks.toml:2:1  unknown key "use_default" in [extend]; did you mean "useDefault"?',
    ],
    [
      'has the key at the top',
      { '.gitleaks.toml': '# é\nuseDefault = true\n' },
      '.gitleaks.toml:2:1  the key "useDefault" means nothing at the top; it belongs in [extend]',
    ],
    [
      'has the key below another table',
      { '.gitleaks.toml': '[allowlist]\npaths = ["x"]\n  useDefault = true\n' },
      '.gitleaks.toml:3:3  the key "useDefault" means nothing in [allowlist]; it belongs in [extend]',
    ],
    [
      'extends an address',
      { '.gitleaks.toml': '[extend]\nurl = "https://example.com/rules.toml"\n' },
      '.gitleaks.toml:2:1  gitleaks fetches no extend.url',
    ],
    [
      'misspells the list of rules',
      { '.gitleaks.toml': own.replace('rules', 'rule') },
      '.gitleaks.toml:1:3  unknown key "rule"; did you mean "rules"?',
    ],
    [
      'extends a file that says nothing',
      { '.gitleaks.toml': '[extend]\npath = "base.toml"\n', 'base.toml': '[default]\nrules = true\n' },
      '.gitleaks.toml leaves no rule',
    ],
    [
      'extends in the third file of a chain',
      {
        '.gitleaks.toml': '[extend]\npath = "one.toml"\n',
        'one.toml': '[extend]\npath = "two.toml"\n',
        'two.toml': withDefault,
      },
      'two.toml:2:1  gitleaks follows no "useDefault" here, in the third file of a chain',
    ],
    [
      'disables all that it extends',
      {
        '.gitleaks.toml': '[extend]\npath = "base.toml"\ndisabledRules = ["ticket"]\n',
        'base.toml': own,
      },
      '.gitleaks.toml leaves no rule',
    ],
    ['reports no rule', { '.gitleaks.toml': `${own}skipReport = true\n` }, 'each has skipReport = true'],
  ];

  test.each(silent)('is refused where it %s', async (_, files, problem) => {
    const outcome = await scan(files);
    expect(outcome).toMatchObject({ exitCode: 2, message: expect.stringContaining(problem) });
    expect(outcome.hint).toContain(twoLines);
    if (gitleaks) expect(native()).toEqual([]);
  });

  const working: [string, Record<string, string>, string[]][] = [
    ['default rules', { '.gitleaks.toml': withDefault }, ['github-pat']],
    ['keys in any case', { '.gitleaks.toml': '[EXTEND]\nUSEDEFAULT = true\n' }, ['github-pat']],
    ['keys in one line', { '.gitleaks.toml': 'extend = { usedefault = true }\n' }, ['github-pat']],
    ['a dotted key', { '.gitleaks.toml': 'extend.UseDefault = true\n' }, ['github-pat']],
    ['a quoted key that viper takes apart', { '.gitleaks.toml': '"extend.usedefault" = true\n' }, ['github-pat']],
    ['rules of its own alone', { '.gitleaks.toml': own }, ['ticket']],
    ['one rule as a plain table', { '.gitleaks.toml': own.replace('[[rules]]', '[rules]') }, ['ticket']],
    [
      'all keys that gitleaks has',
      {
        '.gitleaks.toml': `title = "t"\ndescription = "d"\nminVersion = "v8.0.0"\n${withDefault}disabledRules = ["aws-access-token"]
${own}description = "d"\npath = "b"\nsecretGroup = 0\nentropy = 0.1\nkeywords = ["ticket"]\ntags = ["t"]\nskipReport = false
[[rules.required]]\nid = "near"\nwithinLines = 0\nwithinColumns = 50
[[rules.allowlists]]\ndescription = "d"\ncondition = "AND"\ncommits = ["c"]\npaths = ["p"]\nregexTarget = "line"\nregexes = ["r"]\nstopwords = ["s"]
[[rules]]\nid = "near"\nregex = "TICKET"\n[rules.allowlist]\nregexes = ["r"]
[[allowlists]]\ntargetRules = ["near"]\nstopwords = ["s"]\n`,
      },
      ['github-pat', 'near', 'ticket'],
    ],
    [
      'two files that it extends',
      {
        '.gitleaks.toml': '[extend]\npath = "one.toml"\n',
        'one.toml': `[extend]\npath = "two.toml"\n`,
        'two.toml': own,
      },
      ['ticket'],
    ],
  ];

  test.each(working)('means what it means in gitleaks with %s', async (_, files, found) => {
    expect(await scan(files)).toEqual({ found, said: [] });
    if (gitleaks) expect(native()).toEqual(found);
  });

  test.each<[string, string, string]>([
    ['a rule', `${own}regexs = "x"\n`, '.gitleaks.toml:4:1  unknown key "regexs" in [[rules]]; did you mean "regex"?'],
    [
      'a rule, so that gitleaks refuses it too',
      '[[rules]]\nid = "a"\nregexs = "x"\n',
      '.gitleaks.toml:3:1  unknown key "regexs" in [[rules]]; did you mean "regex"?',
    ],
    [
      'an allowlist',
      `${own}[[rules.allowlists]]\nstopwords = ["x"]\npathes = ["x"]\n`,
      '.gitleaks.toml:6:1  unknown key "pathes" in [[rules.allowlists]]; did you mean "paths"?',
    ],
    [
      'an allowlist in one line',
      `${withDefault}[[allowlists]]\nregexes = ["x"]\nstopword = ["x"]\n`,
      '.gitleaks.toml:5:1  unknown key "stopword" in [[allowlists]]; did you mean "stopwords"?',
    ],
    [
      'what it extends',
      `${withDefault}disableRules = ["x"]\n`,
      '.gitleaks.toml:3:1  unknown key "disableRules" in [extend]; did you mean "disabledRules"?',
    ],
    [
      'a rule, below which the last table was begun',
      `${own}useDefault = true\n`,
      '.gitleaks.toml:4:1  the key "useDefault" means nothing in [[rules]]; it belongs in [extend]',
    ],
  ])('is refused where a key of %s is misspelled or misplaced', async (_, text, problem) => {
    expect(await scan({ '.gitleaks.toml': text })).toMatchObject({ exitCode: 2, message: problem });
  });

  test('is refused with every mistake of the files that it extends', async () => {
    const outcome = await scan({
      '.gitleaks.toml': '[extend]\npath = "base.toml"\nusedefaults = true\n',
      'base.toml': `[extend]\nurl = "x"\n${own}`,
    });
    expect(outcome).toMatchObject({
      exitCode: 2,
      message: [
        '.gitleaks.toml:3:1  unknown key "usedefaults" in [extend]; did you mean "useDefault"?',
        'base.toml:2:1  gitleaks fetches no extend.url; keep a copy in the repository and name it with path',
      ].join('\n'),
    });
  });

  test.each([
    ['invalid TOML in a file that it extends', '[extend]\npath = "base.toml"\n', 'base.toml:1:9 is not a gitleaks'],
    ['both ways to extend', '[extend]\nuseDefault = true\npath = "base.toml"\n', 'extend.path and extend.useDefault'],
    ['a byte order mark', `\ufeff${withDefault}`, 'it begins with a byte order mark'],
    [
      'keys of an older gitleaks',
      `${withDefault}[allowlist]\nfiles = ["x"]\n`,
      'stopwords\n.gitleaks.toml:4:1: gitleaks knows no key "files" in [allowlist]',
    ],
    ['a pattern that allows everything', `${withDefault}[allowlist]\npaths = ["x", ""]\n`, 'allows everything'],
  ])('is refused with %s', async (_, text, problem) => {
    const outcome = await scan({ '.gitleaks.toml': text, 'base.toml': 'title = = 1\n' });
    expect(outcome).toMatchObject({ exitCode: 2, message: expect.stringContaining(problem) });
  });

  test('says which keys it passes over, and which rule another one replaces', async () => {
    const text = `${own}owner = "team"\nurl = "https://example.com"\n${own.replace('[0-9]', '[1-9]')}owner = "x"\n[metadata]\nurl = "x"\n`;
    expect(await scan({ '.gitleaks.toml': text })).toEqual({
      found: ['ticket'],
      said: [
        '.gitleaks.toml:4:1: gitleaks knows no key "owner" in [[rules]] and passes over it',
        '.gitleaks.toml:5:1: gitleaks knows no key "url" in [[rules]] and passes over it',
        '.gitleaks.toml:2:1: a later rule has the id "ticket" too, and replaces this one',
        '.gitleaks.toml:10:2: gitleaks knows no key "metadata" and passes over it',
      ],
    });
    if (gitleaks) expect(native()).toEqual(['ticket']);
  });

  test('is small to look through, however many keys are wrong', async () => {
    const near = Array.from({ length: 26 }, (_, at) => `regex${String.fromCharCode(97 + at)} = 1\n`).join('');
    const far = Array.from({ length: 2_000 }, (_, number) => `key-${number} = [{ a = 1 }]\n`).join('');
    const text = `${own}${far}${'k'.repeat(50_000)} = 1\n`;
    expect((await scan({ '.gitleaks.toml': text })).said).toHaveLength(20);
    const { message = '' } = await scan({ '.gitleaks.toml': `${own}${near}${far}` });
    expect(message.split('\n')).toEqual([...Array(20).fill(expect.stringContaining('did you mean')), '… and 6 more']);
  });

  describe('named by the environment', () => {
    let outside: string;
    beforeEach(() => {
      outside = mkdtempSync(join(tmpdir(), 'launch-gate-config-'));
    });
    afterEach(() => rmSync(outside, { recursive: true, force: true }));

    const ticketsOnly = { '.gitleaks.toml': withDefault, 'ci/rules.toml': own };

    test.each<[string, Env, string[], string]>([
      ['as a file', { GITLEAKS_CONFIG: 'ci/rules.toml' }, ['ticket'], 'rules of ci/rules.toml'],
      ['as a text', { GITLEAKS_CONFIG_TOML: own }, ['ticket'], 'rules of GITLEAKS_CONFIG_TOML'],
      [
        'as both, of which the file wins',
        { GITLEAKS_CONFIG: 'ci/rules.toml', GITLEAKS_CONFIG_TOML: withDefault },
        ['ticket'],
        'rules of ci/rules.toml',
      ],
    ])('%s stands in place of that of the repository, as in gitleaks', async (_, env, found, said) => {
      expect(await scan(ticketsOnly, env)).toEqual({ found, said: [`${said}, as the environment says`] });
      if (gitleaks) expect(native(env)).toEqual(found);
    });

    test('by empty variables is none', async () => {
      const env = { GITLEAKS_CONFIG: '', GITLEAKS_CONFIG_TOML: '' };
      expect(await scan(ticketsOnly, env)).toEqual({ found: ['github-pat'], said: [] });
      if (gitleaks) expect(native(env)).toEqual(['github-pat']);
    });

    test('may lie outside of the repository, and extend what lies there', async () => {
      mkdirSync(join(outside, 'org'));
      writeFileSync(join(outside, 'org/base.toml'), own);
      writeFileSync(join(outside, 'rules.toml'), `[extend]\npath = "${join(outside, 'org/base.toml')}"\n`);
      const env = { GITLEAKS_CONFIG: join(outside, 'rules.toml') };
      expect(await scan({}, env)).toMatchObject({ found: ['ticket'] });
      if (gitleaks) expect(native(env)).toEqual(['ticket']);
      writeFileSync(join(outside, 'wrapper.toml'), `[extend]\npath = "${join(repository.path, '.gitleaks.toml')}"\n`);
      const wrapped = { GITLEAKS_CONFIG: join(outside, 'wrapper.toml') };
      expect(await scan({ '.gitleaks.toml': withDefault }, wrapped)).toMatchObject({ found: ['github-pat'] });
      const inside = { '.gitleaks.toml': `[extend]\npath = "${join(outside, 'org/base.toml')}"\n` };
      for (const env of [{}, wrapped]) {
        const refused = { exitCode: 2, message: expect.stringContaining('cannot be read') };
        expect(await scan(inside, env)).toMatchObject(refused);
      }
    });

    test.each<[string, Env, string]>([
      ['is not there', { GITLEAKS_CONFIG: 'ci/gone.toml' }, 'GITLEAKS_CONFIG names it, and it does not exist'],
      ['leaves no rule', { GITLEAKS_CONFIG_TOML: 'title = "x"' }, 'GITLEAKS_CONFIG_TOML leaves no rule'],
      ['has a slip', { GITLEAKS_CONFIG_TOML: '[extends]' }, 'GITLEAKS_CONFIG_TOML:1:2  unknown key "extends"'],
    ])('is refused where it %s', async (_, env, problem) => {
      expect(await scan({}, env)).toMatchObject({ exitCode: 2, message: expect.stringContaining(problem) });
    });
  });
});
