import { spawnSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../../src/report/model/report.ts';
import { createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { gitleaks, nativePlaces, places } from './native-gitleaks.ts';

const program = fileURLToPath(new URL('../../../src/launch-gate.ts', import.meta.url));
const whereInstalled = gitleaks ? test : test.skip;
const token = (number: number) => `ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR'}${number}`;

describe('a history with a secret in each place that is easily passed over, and a build with a source map', () => {
  let repository: TestRepository;
  let base: string;
  let link: string;
  let merge: string;
  let wide: string;
  beforeAll(() => {
    repository = createRepository();
    symlinkSync('cfg/env', join(repository.path, '.env'));
    base = repository.commit({ 'cfg/env': 'A=1\n', 'app.ts': 'one\n', '.gitignore': 'dist\n' });
    rmSync(join(repository.path, '.env'));
    link = repository.commit({ '.env': `A=1\nTOKEN=${token(1)}\n` });
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ 'app.ts': 'side\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ main: 'x\n' });
    repository.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    merge = repository.commit({ 'app.ts': `side\ntoken = "${token(2)}"\n` });
    wide = repository.commit({ 'win.env': Buffer.from(`\ufeffA=1\r\n\r\nTOKEN=${token(3)}\r\n`, 'utf16le') });
    repository.git('tag', '-a', 'v1', '-m', `release\n\nTOKEN=${token(4)}`);
    const sources = {
      sources: ['../src/key.ts'],
      sourcesContent: [`one\nconst key = "sk_live_${'51Habcdefghijklmnopqrstu'}";\n`],
    };
    repository.write({ 'dist/app.js.map': JSON.stringify({ version: 3, ...sources, mappings: '' }) });
  });
  afterAll(() => repository.remove());

  /** As a user runs it. */
  const findings = (secrets: string) => {
    repository.write({ 'dist/gate.yml': `version: 1\nsecrets: ${secrets}\n` });
    const args = ['run', 'secrets', '--range', `${base}..HEAD`, '--config', 'dist/gate.yml', '--json', '-'];
    const { stdout, status } = spawnSync(process.execPath, [program, ...args], {
      cwd: repository.path,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    return (JSON.parse(stdout) as Report).findings;
  };

  test('all five are named, with file and line', () => {
    const found = findings('{ paths: [dist] }').map(({ via, title, observed, where: { file, line, commit } }) => [
      via,
      `${file}:${line}`,
      commit ?? `${title} ${observed}`,
    ]);
    expect(found.sort()).toEqual(
      [
        [undefined, '.env:2', link],
        ['merge', 'app.ts:2', merge],
        ['message', 'refs/tags/v1:3', wide],
        ['source-map', 'dist/app.js.map:1', expect.stringMatching(/ in src\/key\.ts .* line 2/)],
        ['utf-16', 'win.env:3', wide],
      ].sort(),
    );
  });

  whereInstalled("without beyond-gitleaks it is exactly gitleaks' own (skipped where it is not installed)", () => {
    const ofCommits = nativePlaces(repository.path, ['git', `--log-opts=${base}..HEAD`]);
    expect(ofCommits).toHaveLength(1);
    expect(places(findings('{ beyond-gitleaks: false }'))).toEqual(ofCommits);
    const found = findings('{ paths: [dist], beyond-gitleaks: false }');
    expect(found.map(({ via }) => via)).toEqual(found.map(() => undefined));
  });
});
