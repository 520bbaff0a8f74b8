import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runSecrets } from '../../src/secrets/run.ts';
import { createRepository, type TestRepository } from '../git/repository-fixture.ts';
import { testContext } from './context.ts';
import { gitleaks, nativePlaces, places } from './native-gitleaks.ts';

const whereInstalled = gitleaks ? test : test.skip;
const token = (number: number) => `ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR'}${number}`;

describe('a history with a secret in a type change, in a merge, in UTF-16 and in the message of a tag', () => {
  let repository: TestRepository;
  let base: string;
  let link: string;
  let merge: string;
  let wide: string;
  beforeAll(() => {
    repository = createRepository();
    symlinkSync('cfg/env', join(repository.path, '.env'));
    base = repository.commit({ 'cfg/env': 'A=1\n', 'app.ts': 'one\n' });
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
  });
  afterAll(() => repository.remove());

  const scan = async (beyond: boolean) => {
    const { context } = testContext(repository.path);
    return (await runSecrets({ kind: 'between', base, head: 'HEAD' }, context, { beyond })).findings;
  };

  test('each is named with file and line', async () => {
    const found = (await scan(true)).map(({ via, where: { file, line, commit } }) => [via, `${file}:${line}`, commit]);
    expect(found.sort()).toEqual(
      [
        [undefined, '.env:2', link],
        ['merge', 'app.ts:2', merge],
        ['message', 'refs/tags/v1:3', wide],
        ['utf-16', 'win.env:3', wide],
      ].sort(),
    );
  });

  whereInstalled(
    "without beyond-gitleaks it is exactly gitleaks' own (skipped where it is not installed)",
    async () => {
      const native = nativePlaces(repository.path, ['git', `--log-opts=${base}..HEAD`]);
      expect(native).toHaveLength(1);
      expect(places(await scan(false))).toEqual(native);
    },
  );
});
