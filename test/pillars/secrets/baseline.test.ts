import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GitleaksFinding } from 'gitleaks-wasm';
import { parseBaseline } from '../../../src/pillars/secrets/baseline.ts';
import { runSecrets } from '../../../src/pillars/secrets/run.ts';
import { childEnvironment } from '../../child-environment.ts';
import { createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { testContext } from './context.ts';
import { gitleaks } from './native-gitleaks.ts';

// Assembled, so that a scan of this repository does not find them here.
const awsKey = `AKIA${'IMNOJVGFDXXXE4OA'}`;
const githubToken = `ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}`;

describe('an entry of a baseline', () => {
  const found: GitleaksFinding = {
    ruleId: 'rule',
    description: 'A rule',
    startLine: 3,
    endLine: 3,
    startColumn: 2,
    endColumn: 9,
    match: 'key = value',
    secret: 'value',
    entropy: 3.1219282,
    file: 'src/a.ts',
    commit: 'c'.repeat(40),
    tags: [],
    fingerprint: 'x',
  };
  const entry = {
    RuleID: 'rule',
    Description: 'A rule',
    StartLine: 3,
    EndLine: 3,
    StartColumn: 2,
    EndColumn: 9,
    Match: 'key = value',
    Secret: 'value',
    File: 'src/a.ts',
    Commit: 'c'.repeat(40),
    Entropy: 3.1219282,
    Author: 'Ada',
    Fingerprint: 'another form',
  };
  const isKnown = (...entries: object[]) => parseBaseline('b.json', JSON.stringify(entries)).isKnown(found);

  test('knows the finding that it is, whatever the form of its fingerprint', () => {
    expect(isKnown(entry)).toBe(true);
    expect(isKnown({ ...entry, RuleID: 'other' }, { ...entry, StartLine: 1 }, entry)).toBe(true);
  });

  test('knows it where another program wrote the entropy anew, with the digits of a double', () => {
    expect(isKnown({ ...entry, Entropy: Math.fround(entry.Entropy) })).toBe(true);
  });

  test('knows it by its place where its secret was left out', () => {
    expect(isKnown({ ...entry, Secret: 'REDACTED', Match: 'key = REDACTED' })).toBe(true);
    expect(isKnown({ ...entry, Secret: 'va...', Match: 'key = va...' })).toBe(true);
  });

  test.each([
    ['RuleID', 'other'],
    ['Description', 'Another'],
    ['StartLine', 2],
    ['EndLine', 4],
    ['StartColumn', 1],
    ['EndColumn', 8],
    ['Match', 'key=value'],
    ['Secret', 'other'],
    ['File', 'a.ts'],
    ['Commit', ''],
    ['Entropy', 3.1219285],
  ])('does not know it when %s differs', (key, value) => {
    expect(isKnown({ ...entry, [key]: value })).toBe(false);
  });

  test('may lack what is empty, as in a report of Go', () => {
    expect(parseBaseline('b.json', 'null').isKnown(found)).toBe(false);
    expect(isKnown({ RuleID: 'rule', File: 'src/a.ts' })).toBe(false);
  });
});

describe('a file that is no baseline', () => {
  test.each([
    ['no JSON', `{"Secret": "${awsKey}"`, 'it is not JSON'],
    ['no list', '{}', 'it is not a JSON report of gitleaks, which is a list'],
    ['a list of something else', `[{"Secret": "${awsKey}"}]`, 'it is not a JSON report of gitleaks (at 0.RuleID)'],
    ['a number where text belongs', '[{"RuleID": "a", "File": 7}]', 'it is not a JSON report of gitleaks (at 0.File)'],
  ])('is refused when it is %s, without a value of it', (_, text, message) => {
    expect(() => parseBaseline('b.json', text)).toThrow(new Error(message));
  });

  test('never ends in anything but an error in words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          parseBaseline('b.json', text);
        } catch (error) {
          expect((error as Error).message).toMatch(/^it is not /);
        }
      }),
    );
  });
});

describe('an old repository', () => {
  let repository: TestRepository;
  let outside: string;
  beforeEach(() => {
    repository = createRepository();
    outside = mkdtempSync(join(tmpdir(), 'launch-gate-baseline-'));
    repository.commit({ 'a.env': `KEY=${awsKey}\n`, 'ü b.txt': `x\nTOKEN=${githubToken} ${githubToken}\n` });
    repository.git('config', 'commit.cleanup', 'verbatim');
    repository.commit(
      { 'a.env': '', 'b.env': `TOKEN=${githubToken}\n` },
      '\n  Move it:\n the token\n\n\n\nas told\n   by Ada  \n',
    );
    repository.write({ 'd.env': `TOKEN=${githubToken}\n` });
    repository.git('add', '.');
    repository.git('commit', '-q', '--allow-empty-message', '-m', '');
    repository.commit({ 'c.yml': `data: ${Buffer.from(`key = "${awsKey}"  `).toString('base64')}\n` }, 'é');
  });
  afterEach(() => {
    repository.remove();
    rmSync(outside, { recursive: true, force: true });
  });

  const scan = async (options: Parameters<typeof runSecrets>[2] = {}) =>
    runSecrets({ kind: 'all' }, testContext(repository.path).context, options);
  const launchGate = (...args: string[]) => {
    const program = fileURLToPath(new URL('../../../src/launch-gate.ts', import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: repository.path,
      encoding: 'utf8',
      env: childEnvironment,
    });
    return { status, stdout, stderr };
  };
  const writeBaseline = () => launchGate('run', 'secrets', '--range', 'all', '--write-baseline', 'known.json');

  test('is known in one go: what is known then passes, what is new fails', async () => {
    const before = (await scan()).findings.length;
    const { status, stdout, stderr } = writeBaseline();
    expect([status, stderr]).toEqual([
      0,
      `known.json now holds ${before} known secrets, without the values. Commit it, and name it in the configuration: secrets: { baseline: known.json }\n`,
    ]);
    expect(stdout.match(/^warning /gm)).toHaveLength(before);
    repository.commit({ '.github/launch-gate.yml': 'version: 1\nsecrets: { baseline: known.json }\n' });

    const known = launchGate('run');
    expect([known.status, known.stdout]).toEqual([0, expect.not.stringContaining('warning')]);
    expect(known.stdout).toContain(` · ${before} secrets of the baseline`);
    repository.commit({ 'e.env': `KEY=${awsKey}\n` });
    const fresh = launchGate('run', '--json', '-');
    const report = JSON.parse(fresh.stdout);
    expect(fresh.status).toBe(1);
    expect(report.findings.map(({ where }: { where: { file: string } }) => where.file)).toEqual(['e.env']);
    expect(report.pillars[0]).toMatchObject({ status: 'fail', counts: { secrets: 1, known: before } });
    expect(report.pillars[0].reason).toMatch(new RegExp(`^1 secret in .*, ${before} known$`));
  });

  test('has a baseline without a secret in it, and nothing beside it', () => {
    writeBaseline();
    const text = readFileSync(join(repository.path, 'known.json'), 'utf8');
    for (const secret of [awsKey, githubToken]) expect(text).not.toContain(secret.slice(4));
    expect(JSON.parse(text)[0]).toMatchObject({ Secret: 'REDACTED', Match: 'REDACTED', Date: '2026-01-02T03:04:05Z' });
    expect(readdirSync(repository.path).sort()).toEqual([
      '.git',
      'a.env',
      'b.env',
      'c.yml',
      'd.env',
      'known.json',
      'ü b.txt',
    ]);
  });

  test('is not known by half a history, nor where the file cannot be written', () => {
    for (const args of [['secrets'], ['secrets', '--range', 'HEAD~1..HEAD'], ['--range', 'all']]) {
      const { status, stderr } = launchGate('run', ...args, '--write-baseline', 'known.json');
      expect([status, stderr]).toEqual([2, expect.stringContaining('--write-baseline goes with')]);
    }
    const range = ['run', 'secrets', '--range', 'all'];
    expect(launchGate(...range, '--write-baseline', 'no/folder/known.json').status).toBe(2);
    expect(existsSync(join(repository.path, 'known.json'))).toBe(false);
  });

  test('cannot be judged by a baseline that is not there', () => {
    const { status, stderr } = launchGate('run', 'secrets', '--range', 'all', '--baseline', 'known.json');
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('the baseline known.json cannot be used: it does not exist'),
    ]);
  });

  test('keeps a secret new whose file name repeats it: a baseline holds no secret', async () => {
    repository.commit({ [`${githubToken}.txt`]: `TOKEN=${githubToken}\n` });
    const { context, lines } = testContext(repository.path);
    const redactor = { ...context.redactor, redact: (text: string) => text.replaceAll(githubToken, '(redacted)') };
    let text = '';
    const result = await runSecrets(
      { kind: 'all' },
      { ...context, redactor },
      { writeBaseline: async (baseline) => void (text = baseline) },
    );
    expect(text).not.toContain(githubToken);
    expect(result.findings.filter(({ status }) => status === 'fail').map(({ where }) => where.file)).toEqual([
      `${githubToken}.txt`,
    ]);
    expect(lines).toContain('1 of the secrets found stay new: the name of their file repeats one.');
  });

  const whenInstalled = gitleaks ? describe : describe.skip;
  whenInstalled('beside native gitleaks (skipped where it is not installed)', () => {
    const native = (...args: string[]) => {
      const report = ['--report-format', 'json', '--report-path', '-'];
      const all = ['git', '.', '--no-banner', '--exit-code', '0', ...report, ...args];
      return execFileSync(gitleaks as string, all, { cwd: repository.path, encoding: 'utf8', stdio: 'pipe' });
    };

    test('its reports are honoured, with and without the secrets', async () => {
      for (const redact of [[], ['--redact'], ['--redact=40']]) {
        repository.write({ 'known.json': native(...redact) });
        const { findings, counts } = await scan({ baseline: 'known.json' });
        expect([findings, counts.known]).toEqual([[], JSON.parse(native()).length]);
      }
    });

    test('it honours ours with --redact, entry by entry', () => {
      writeBaseline();
      const ours = JSON.parse(readFileSync(join(repository.path, 'known.json'), 'utf8')) as Record<string, unknown>[];
      const theirs = JSON.parse(native('--redact')) as Record<string, unknown>[];
      const withoutMatch = (entries: Record<string, unknown>[]) =>
        entries.map((entry) => ({ ...entry, Match: '' })).sort(byFingerprint);
      expect(withoutMatch(ours)).toEqual(withoutMatch(theirs));
      expect(JSON.parse(native('--redact', '--baseline-path', 'known.json'))).toEqual([]);
      // Without --redact it compares the secrets too, and a baseline that holds none knows nothing.
      expect(JSON.parse(native('--baseline-path', 'known.json'))).toHaveLength(theirs.length);
    });
  });
});

function byFingerprint(a: Record<string, unknown>, b: Record<string, unknown>): number {
  const key = (entry: Record<string, unknown>) => `${entry.Fingerprint} ${entry.StartColumn}`;
  return key(a) < key(b) ? -1 : 1;
}
