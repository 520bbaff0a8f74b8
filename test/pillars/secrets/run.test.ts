import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runSecrets } from '../../../src/pillars/secrets/run.ts';
import { createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { testContext } from './context.ts';

// Assembled, so that a scan of this repository does not find them here.
const awsKey = `AKIA${'IMNOJVGFDXXXE4OA'}`;
const githubToken = `ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}`;
const pemLine = (words: string) => `-----${words} RSA PRIVATE KEY-----`;
const pem = [
  pemLine('BEGIN'),
  ...Array.from({ length: 6 }, (_, i) => `${i}Qx7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLp+/eR8aZ`.repeat(2)),
  pemLine('END'),
].join('\n');

describe('the secrets of new commits', () => {
  let repository: TestRepository;
  let base: string;
  beforeEach(() => {
    repository = createRepository();
    base = repository.commit({ 'README.md': 'hello\n' });
  });
  afterEach(() => repository.remove());

  const scan = async (head = 'HEAD', from = base) => {
    const { context, hidden, lines } = testContext(repository.path);
    const result = await runSecrets({ kind: 'between', base: from, head }, context);
    return { ...result, hidden, lines };
  };

  test('pass when there are none', async () => {
    repository.commit({ 'a.ts': 'const a = 1;\n' });
    expect(await scan()).toMatchObject({
      name: 'secrets',
      status: 'pass',
      reason: expect.stringMatching(/^no new secrets in 1 commit \([0-9a-f]{7}\.\.[0-9a-f]{7}\)$/),
      counts: { commits: 1, hunks: 1, bytes: 13, candidates: 0, secrets: 0 },
      range: { base, commits: 1, bytes: 13 },
      findings: [],
    });
  });

  test('are found although a later commit removed them', async () => {
    const added = repository.commit({ 'src/mail.ts': `a\nconst key = "${awsKey}";\n` });
    repository.commit({ 'src/mail.ts': 'a\n' });
    const { status, reason, findings, hidden, counts } = await scan();
    expect({ status, counts }).toMatchObject({ status: 'fail', counts: { commits: 2, candidates: 1, secrets: 1 } });
    expect(reason).toMatch(/^1 secret in 2 commits/);
    expect(findings).toEqual([
      {
        rule: 'secrets/aws-access-token',
        status: 'fail',
        severity: 'blocker',
        title: 'AWS credentials in src/mail.ts',
        observed: `AKIA…(redacted), added in ${added.slice(0, 7)} on 2026-01-02, no longer in the tree, but in the history`,
        where: { file: 'src/mail.ts', line: 2, endLine: 2, column: 15, commit: added },
        reproduce: `git show ${added.slice(0, 12)} -- src/mail.ts`,
        fix: expect.stringContaining(
          `\nOr for this commit alone, until a squash or rebase: ${added}:src/mail.ts:aws-access-token:2`,
        ),
        fingerprint: `${added}:src/mail.ts:aws-access-token:2`,
      },
    ]);
    expect(hidden).toContain(awsKey);
    expect(JSON.stringify(findings)).not.toContain(awsKey.slice(4));
  });

  test('come with the page to rotate them, the proof that they are dead, and the line for a false alarm', async () => {
    const commit = repository.commit({ 'a.env': `TOKEN=${githubToken}\n`, 'key.pem': pem });
    const [token, key] = (await scan()).findings;
    expect(token?.fix?.split('\n')).toEqual([
      'Rotate it (https://github.com/settings/tokens), then remove it from the code. Rewriting history does not make it safe.',
      'Proof that it is dead: https://api.github.com/user answers 401 to it.',
      'False alarm? Add to .gitleaksignore, for every commit until the line moves: a.env:github-pat:1',
      `Or for this commit alone, until a squash or rebase: ${commit}:a.env:github-pat:1`,
    ]);
    expect(key?.fix).toMatch(
      /^Rotate it where it was issued, then .*\nProof that it is dead: its issuer refuses it\.\n/,
    );
  });

  test('are told to the runner, and to nobody else', async () => {
    repository.commit({ 'a.env': `TOKEN=${githubToken}\n` });
    const { context, lines } = testContext(repository.path);
    const masked: string[] = [];
    const mask = (secret: string) => masked.push(secret);
    await runSecrets({ kind: 'between', base, head: 'HEAD' }, { ...context, mask });
    expect(masked).toEqual([githubToken]);
    expect(lines.join('\n')).not.toContain(githubToken.slice(4));
  });

  test('say whether they are still in the tree', async () => {
    repository.commit({ 'a.env': `TOKEN=${githubToken}\n` });
    expect((await scan()).findings[0]?.observed).toMatch(/^ghp_…\(redacted\), .* still in the tree$/);
  });

  test('of before the range are not asked for', async () => {
    base = repository.commit({ 'a.env': `TOKEN=${githubToken}\n` });
    repository.commit({ 'b.txt': 'x\n' });
    expect((await scan()).status).toBe('pass');
  });

  test('that stand over several lines, and with CRLF, are found where they are', async () => {
    repository.commit({ 'key.pem': `\n${pem}\n`, 'dos.txt': `a\r\nkey = "${awsKey}"\r\n` });
    const places = (await scan()).findings.map(({ where }) => [where.file, where.line, where.endLine]);
    expect(places).toEqual([
      ['dos.txt', 2, 2],
      ['key.pem', 2, 9],
    ]);
  });

  test('behind base64 are found as gitleaks finds them', async () => {
    repository.commit({ 'a.yml': `data: ${Buffer.from(`key = "${awsKey}"  `).toString('base64')}\n` });
    expect((await scan()).findings.map(({ rule }) => rule)).toContain('secrets/aws-access-token');
  });

  test('in a file that was renamed are only the new ones', async () => {
    base = repository.commit({ 'old.txt': `${'line\n'.repeat(20)}${awsKey}\n` });
    repository.git('mv', 'old.txt', 'new.txt');
    repository.commit({ 'new.txt': `${'line\n'.repeat(20)}${awsKey}\nTOKEN=${githubToken}\n` });
    expect((await scan()).findings.map(({ rule, where }) => [rule, where.file])).toEqual([
      ['secrets/github-pat', 'new.txt'],
    ]);
  });

  test('of both sides of a merge are found, those of binary files are not', async () => {
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ 'topic.txt': `${awsKey}\n`, 'image.dat': Buffer.from(`\0\0\0${awsKey}`) });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'main.txt': `${githubToken}\n` });
    repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    const { findings, counts } = await scan();
    expect(findings.map(({ where }) => where.file).sort()).toEqual(['main.txt', 'topic.txt']);
    expect(counts.commits).toBe(3);
  });

  test('in files with any name are told with that name, and quoted for the shell', async () => {
    const names = [
      'with blank.txt',
      'ümlaut/日本.txt',
      '::error::x',
      '--option',
      "it's",
      'line\nbreak',
      ':colon',
      '$(id)',
    ];
    repository.commit(Object.fromEntries(names.map((name) => [name, `${awsKey}\n`])));
    const { findings } = await scan();
    expect(findings.map(({ where }) => where.file).sort()).toEqual([...names].sort());
    for (const { reproduce, where, observed } of findings) {
      expect(reproduce).not.toMatch(/[\r\n]/);
      expect(observed).toContain('still in the tree');
      const quoted = reproduce?.slice(reproduce.indexOf(' -- ') + 4);
      const word = execFileSync('bash', ['-c', `printf %s ${quoted}`], { encoding: 'utf8' });
      expect(word.replace(/^\.\//, '')).toBe(where.file);
    }
  });

  test('that .gitleaksignore names are passed over', async () => {
    const commit = repository.commit({ 'a.txt': `${awsKey}\n`, 'b.txt': `${awsKey}\n`, 'c.txt': `${awsKey}\n` });
    repository.write({
      '.gitleaksignore': `# known\n\n  ${commit}:a.txt:aws-access-token:1\nb.txt:aws-access-token:1\nc.txt:aws-access-token:9\n`,
    });
    expect((await scan()).findings.map(({ where }) => where.file)).toEqual(['c.txt']);
  });

  test('that are false alarms stay ignored after a squash merge by the line without the commit alone', async () => {
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ 'a.txt': `one\n${awsKey}\n` });
    const [, , everywhere, here] = (await scan()).findings[0]?.fix?.split('\n') ?? [];
    repository.git('checkout', '-q', 'main');
    repository.git('merge', '-q', '--squash', 'topic');
    repository.commit({}, 'squashed');
    const ignored = async (line = '') => {
      repository.write({ '.gitleaksignore': line.slice(line.indexOf(': ') + 2) });
      return (await scan('main')).status;
    };
    expect([await ignored(everywhere), await ignored(here)]).toEqual(['pass', 'fail']);
    expect((await scan('topic')).status).toBe('pass');
  });

  test('marked with gitleaks:allow are passed over', async () => {
    repository.commit({ 'a.txt': `${awsKey} # gitleaks:allow\n` });
    expect((await scan()).status).toBe('pass');
  });

  test('are those of the rules in .gitleaks.toml, which is not scanned itself', async () => {
    const rule = (words: string) =>
      `[[rules]]\nid = "house"\ndescription = "House key"\nregex = '''house-[0-9]{8}'''\nkeywords = ["house-"]\n${words}`;
    repository.commit({ '.gitleaks.toml': rule('# house-00000000'), 'a.txt': `${awsKey} house-12345678\n` });
    expect((await scan()).findings.map(({ rule, title }) => [rule, title])).toEqual([
      ['secrets/house', 'House key in a.txt'],
    ]);
    repository.write({ '.gitleaks.toml': `[extend]\nuseDefault = true\ndisabledRules = ["github-pat"]\n${rule('')}` });
    repository.commit({ 'b.txt': `${githubToken}\n` });
    expect((await scan()).findings.map(({ rule }) => rule).sort()).toEqual([
      'secrets/aws-access-token',
      'secrets/house',
    ]);
  });

  test('are found by a rule without keywords, and by one that looks at the path', async () => {
    repository.write({
      '.gitleaks.toml': `[[rules]]\nid = "bare"\nregex = '''zz[0-9]+'''\n[[rules]]\nid = "path"\npath = '''\\.p12$'''\n`,
    });
    repository.commit({ 'a.txt': 'x zz77\n', 'store.p12': 'text\n' });
    const { findings, hidden } = await scan();
    expect(findings.map(({ rule, where }) => [rule, where.file, where.line])).toEqual([
      ['secrets/bare', 'a.txt', 1],
      ['secrets/path', 'store.p12', undefined],
    ]);
    expect(hidden.join()).not.toContain('store.p12');
  });

  test('cannot be judged by a broken .gitleaks.toml', async () => {
    repository.commit({ 'a.txt': 'x\n' });
    for (const text of ['[[rules]\n', '[[rules]]\nid = "a"\nregex = "("\n', '[extend]\npath = "../outside.toml"\n']) {
      repository.write({ '.gitleaks.toml': text });
      await expect(scan()).rejects.toMatchObject({ code: 'GITLEAKS_CONFIG', exitCode: 2 });
    }
  });

  test('pass, with the reason, where nothing is new', async () => {
    expect(await scan('HEAD', 'HEAD')).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('nothing new to scan'),
      counts: { commits: 0 },
    });
    const nothing = await runSecrets({ kind: 'nothing', reason: 'a new tag' }, testContext(repository.path).context);
    expect(nothing).toMatchObject({ status: 'pass', reason: 'a new tag', findings: [] });
  });

  test('are told in the same order every time', async () => {
    repository.commit({ 'b.txt': `${awsKey} ${githubToken}\n${githubToken}\n`, 'a.txt': `${awsKey}\n` });
    repository.commit({ 'c.txt': `${awsKey}\n` });
    const order = (await scan()).findings.map(({ where, rule }) => `${where.file}:${where.line}:${rule}`);
    expect(order).toEqual([
      'c.txt:1:secrets/aws-access-token',
      'a.txt:1:secrets/aws-access-token',
      'b.txt:1:secrets/aws-access-token',
      'b.txt:1:secrets/github-pat',
      'b.txt:2:secrets/github-pat',
    ]);
    writeFileSync(join(repository.path, 'untracked'), awsKey);
    expect((await scan()).findings).toHaveLength(5);
  });
});
