import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { filesKnownToGit } from '../../../../src/pillars/launch/env/code-files.ts';
import { createRepository } from '../../../git/repository-fixture.ts';
import { testContext } from '../../secrets/context.ts';

test('the files that git knows are listed however many they are', async () => {
  const repository = createRepository();
  try {
    const blob = repository.git('hash-object', '-w', '--stdin').trim();
    const names = Array.from({ length: 20_000 }, (_, index) => `${'n'.repeat(900)}${index}`);
    const input = names.map((name) => `100644 ${blob}\t${name}\n`).join(''); // 18 MB
    execFileSync('git', ['update-index', '--index-info'], { cwd: repository.path, input });
    expect(await filesKnownToGit(testContext(repository.path).context)).toHaveLength(names.length);
  } finally {
    repository.remove();
  }
});
