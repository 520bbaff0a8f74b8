import { describe, expect, test } from '@jest/globals';
import { runSecrets } from '../../../src/pillars/secrets/run.ts';
import { createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { testContext } from './context.ts';
import { gitleaks, nativePlaces, places } from './native-gitleaks.ts';

const native = (repository: TestRepository) => nativePlaces(repository.path, ['git']);

async function ours(repository: TestRepository): Promise<string[]> {
  const { findings } = await runSecrets({ kind: 'all' }, testContext(repository.path).context);
  return places(findings);
}

const awsKey = `AKIA${'IMNOJVGFDXXXE4OA'}`;
(gitleaks ? describe : describe.skip)('beside native gitleaks (skipped where it is not installed)', () => {
  test('its own configuration and ignore file mean the same', async () => {
    const repository = createRepository();
    try {
      repository.write({
        '.gitleaks.toml': `[extend]\nuseDefault = true\n[[rules]]\nid = "house"\nregex = '''house-\\d{4}'''\n[rules.allowlist]\nstopwords = ["0000"]\n[[allowlists]]\npaths = ['''^docs/''']\n`,
        '.gitleaksignore': 'a.txt:house:2\n',
      });
      repository.commit({
        'a.txt': 'house-1234\nhouse-9999\nhouse-0000\n',
        'docs/b.txt': 'house-1234\n',
        'c.txt': awsKey,
      });
      const found = await ours(repository);
      expect(found).toHaveLength(2);
      expect(found).toEqual(native(repository));
    } finally {
      repository.remove();
    }
  });
});
