import { describe, expect, test } from '@jest/globals';
import { type GitleaksError, type LoadOptions, load } from '../../src/engine/gitleaks.ts';
import { awsKey, githubToken } from './secrets.ts';

const ticket = String.raw`
[[rules]]
id = "ticket"
description = "A ticket"
regex = '''\bTICKET-(\d{4})\b'''
keywords = ["TICKET"]
tags = ["internal"]
`;

async function secrets(options: LoadOptions, text: string, path = 'a.ts', commit = '') {
  return (await load(options)).detect({ text, path, commit }).map((finding) => finding.secret);
}

describe('the rules', () => {
  test('are known without the engine as the engine tells them', async () => {
    const { detect: _, ...known } = await load();
    const { detect: __, ...told } = await load({ config: '[extend]\nuseDefault = true\n' });
    expect(known).toEqual(told);
  });

  test('of gitleaks itself are 222', async () => {
    const { rules, allowlists, version, warnings } = await load();
    expect(version).toBe('8.30.1');
    expect(warnings).toEqual([]);
    expect(rules).toHaveLength(222);
    expect(rules.find(({ id }) => id === 'aws-access-token')).toEqual({
      id: 'aws-access-token',
      description: expect.stringContaining('AWS'),
      regex: expect.stringContaining('AKIA'),
      keywords: ['a3t', 'akia', 'asia', 'abia', 'acca'],
      entropy: 3,
      secretGroup: 0,
      tags: [],
      skipReport: false,
      required: [],
      allowlists: [
        {
          description: '',
          condition: 'OR',
          regexTarget: 'secret',
          regexes: ['.+EXAMPLE$'],
          paths: [],
          commits: [],
          stopWords: [],
        },
      ],
    });
    expect(allowlists[0]?.paths).toContain('gitleaks\\.toml');
  });

  test('can be set up in part', async () => {
    const gitleaks = await load({ rules: ['github-pat'] });
    expect(gitleaks.rules.map(({ id }) => id)).toEqual(['github-pat']);
    const text = `x = "${githubToken}"\ny = "${awsKey}"\n`;
    expect(gitleaks.detect({ text, path: 'a' }).map(({ ruleId }) => ruleId)).toEqual(['github-pat']);
  });

  test('that do not exist cannot be set up', async () => {
    await expect(load({ rules: ['aws'] })).rejects.toMatchObject({ code: 'RULE_UNKNOWN' });
  });
});

describe('a configuration', () => {
  test('stands in place of that of gitleaks', async () => {
    const text = `TICKET-1234 ${awsKey}`;
    const gitleaks = await load({ config: ticket });
    expect(gitleaks.rules.map(({ id, tags }) => [id, tags])).toEqual([['ticket', ['internal']]]);
    expect(gitleaks.allowlists).toEqual([]);
    expect(await secrets({ config: ticket }, text)).toEqual(['1234']);
  });

  test('extends that of gitleaks, without the rules it disables', async () => {
    const extended = (disabled: string) => `[extend]\nuseDefault = true\ndisabledRules = [${disabled}]\n${ticket}`;
    const text = `TICKET-1234 ${awsKey}`;
    expect(await secrets({ config: extended('') }, text)).toEqual(['1234', awsKey]);
    expect(await secrets({ config: extended('"aws-access-token"') }, text)).toEqual(['1234']);
    const { rules, warnings } = await load({ config: extended('"no-such-rule"') });
    expect(rules).toHaveLength(223);
    expect(warnings).toEqual([expect.stringContaining('no-such-rule')]);
  });

  test('extends a file that the caller reads', async () => {
    const asked: string[] = [];
    const readFile = async (path: string) => {
      asked.push(path);
      return { 'base.toml': `[extend]\npath = "base base.toml"\n${ticket}`, 'base base.toml': '' }[path];
    };
    expect(await secrets({ config: '[extend]\npath = "base.toml"', readFile }, 'TICKET-1234')).toEqual(['1234']);
    expect(asked).toEqual(['base.toml', 'base base.toml']);
  });

  test('is refused when the file that it extends cannot be read', async () => {
    const config = '[extend]\npath = "../base.toml"';
    for (const readFile of [undefined, () => undefined]) {
      await expect(load({ config, readFile })).rejects.toMatchObject({
        code: 'CONFIG_INVALID',
        message: 'the configuration extends ../base.toml, which cannot be read',
      });
    }
  });

  test('is refused with the place in the file that it extends', async () => {
    const config = '[extend]\npath = "base.toml"';
    const outcome = (text: string) => expect(load({ config, readFile: () => text })).rejects;
    const code = 'CONFIG_INVALID';
    await outcome('\ntitle = [').toMatchObject({ code, position: { file: 'base.toml', line: 2 } });
    await outcome(ticket.replace('(', '(?<!x')).toMatchObject({ code, position: { file: 'base.toml', line: 5 } });
  });

  test('allows by commit, path, regular expression and stop word', async () => {
    const allow = (line: string) => `${ticket}\n[[allowlists]]\n${line}\n`;
    expect(await secrets({ config: allow('commits = ["ABC123"]') }, 'TICKET-1234', 'a', 'abc123')).toEqual([]);
    expect(await secrets({ config: allow('commits = ["abc123"]') }, 'TICKET-1234', 'a', 'abc124')).toEqual(['1234']);
    expect(await secrets({ config: allow(`paths = ['^docs/']`) }, 'TICKET-1234', 'docs/a')).toEqual([]);
    expect(await secrets({ config: allow('regexTarget = "line"\nregexes = ["old"]') }, 'TICKET-1234 old')).toEqual([]);
    expect(await secrets({ config: allow('stopwords = ["23"]') }, 'TICKET-1234')).toEqual([]);
    expect(await secrets({ config: allow('targetRules = ["ticket"]\nstopwords = ["23"]') }, 'TICKET-1234')).toEqual([]);
  });

  test('may require one rule near another, also when only the one is set up', async () => {
    const config = `${ticket}
[[rules.required]]
id = "owner"
withinLines = 1
[[rules]]
id = "owner"
regex = "OWNER-[a-z]+"
`;
    const near = 'OWNER-ann\nTICKET-1234\n';
    const far = 'OWNER-ann\n\n\nTICKET-1234\n';
    expect(await secrets({ config }, near)).toEqual(['OWNER-ann', '1234']);
    expect(await secrets({ config, rules: ['ticket'] }, near)).toEqual(['1234']);
    expect(await secrets({ config, rules: ['ticket'] }, far)).toEqual([]);
    const gitleaks = await load({ config });
    expect(gitleaks.rules.find(({ id }) => id === 'ticket')?.required).toEqual([{ id: 'owner', withinLines: 1 }]);
    expect(gitleaks.detect({ text: near, path: 'a', rules: ['ticket'] })).toHaveLength(1);
  });

  test.each([
    ['an unknown table', '# \u00e9\n[extends]\nuseDefault = true', [2, 2, 'extends', '', 'unknown']],
    ['an unknown key', '[extend]\nuse_default = true', [2, 1, 'use_default', 'extend', 'unknown']],
    [
      'a key in one line',
      'extend = { "\u00e9" = 1, useDefault = true, x = 1 }',
      [1, 12, '\u00e9', 'extend', 'unknown'],
    ],
    ['a key in a list', `rules = [{ id = "a", regex = "a", "x.y" = 1 }]`, [1, 35, 'x.y', 'rules', 'unknown']],
    ['a dotted key', `${ticket}allowlist.pathes = ["a"]`, [8, 11, 'pathes', 'rules.allowlist', 'unknown']],
    ['an address', `[Extend]\nURL = "x"`, [2, 1, 'URL', 'extend', 'url']],
    ['a rule twice', `${ticket}${ticket}`, [3, 1, 'ticket', 'rules', 'repeated']],
  ])('tells of %s that gitleaks passes over', async (_, config, [line, column, key, table, reason]) => {
    const ignoredKeys = await load({ config }).then(
      (gitleaks) => gitleaks.ignoredKeys,
      (error: GitleaksError) => error.ignoredKeys,
    );
    expect(ignoredKeys[0]).toMatchObject({ line, column, key, table, reason });
    expect(ignoredKeys[0]).not.toHaveProperty('file');
  });

  test('tells what a table knows and where a key belongs', async () => {
    const { ignoredKeys } = await load({ config: `${ticket}useDefault = true\n` });
    expect(ignoredKeys).toEqual([
      {
        line: 8,
        column: 1,
        key: 'useDefault',
        table: 'rules',
        reason: 'unknown',
        known: expect.arrayContaining(['id', 'regex', 'secretGroup', 'allowlist', 'allowlists', 'skipReport']),
        tables: ['extend'],
      },
    ]);
  });

  test('tells where in a chain of files gitleaks follows no further', async () => {
    const files: Record<string, string> = {
      one: '[extend]\npath = "two"\nnope = 1\n[[allowlists]]\ntargetRules = ["ticket"]\npaths = ["a"]\n',
      two: `${ticket}\n[extend]\npath = "three"\n`,
      three: '',
    };
    const { rules, ignoredKeys } = await load({ config: '[extend]\npath = "one"', readFile: (path) => files[path] });
    expect(rules).toHaveLength(1);
    expect(ignoredKeys).toMatchObject([
      { file: 'one', line: 3, key: 'nope', reason: 'unknown' },
      { file: 'one', line: 5, key: 'targetRules', reason: 'target' },
      { file: 'two', line: 10, column: 1, key: 'path', reason: 'depth' },
    ]);
  });

  test.each([
    ['broken TOML', 'title = "a"\n[[rules]\n', { line: 2 }],
    ['a broken regular expression', ticket.replace('(', '(?<!x'), { line: 5 }],
    ['a broken regular expression in an allowlist', `${ticket}\n[allowlist]\npaths = ['''*''']`, { line: 10 }],
    ['a rule without an id', '[[rules]]\nregex = "a"', {}],
    ['a rule that matches nothing', '[[rules]]\nid = "a"', {}],
    ['a group that is not there', ticket.replace('tags', 'secretGroup = 2\ntags'), {}],
    ['a value of another type', '[[rules]]\nid = "a"\nregex = "a"\nentropy = "high"', {}],
    ['an unknown condition', `${ticket}\n[[allowlists]]\ncondition = "XOR"\npaths = ["a"]`, {}],
    ['an allowlist of nothing', `${ticket}\n[[allowlists]]\ndescription = "all"`, {}],
    ['two ways to extend', '[extend]\nuseDefault = true\npath = "a"', {}],
    ['a target that is not there', `${ticket}\n[[allowlists]]\ntargetRules = ["b"]\npaths = ["a"]`, {}],
    ['a required rule that is not there', `${ticket}\n[[rules.required]]\nid = "b"`, {}],
    ['a pattern that grows too large', ticket.replace(String.raw`(\d{4})`, '((a{100}){100}){100}'), { line: 5 }],
  ])('is refused with %s', async (_, config, position) => {
    await expect(load({ config })).rejects.toMatchObject({
      name: 'GitleaksError',
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(/\w/),
      position,
    });
  });
});
