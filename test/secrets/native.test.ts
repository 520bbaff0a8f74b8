import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runSecrets } from '../../src/secrets/run.ts';
import { createRepository, type TestRepository } from '../git/repository-fixture.ts';
import { testContext } from './context.ts';
import { gitleaks, nativePlaces, places } from './native-gitleaks.ts';

const native = (repository: TestRepository) => nativePlaces(repository.path, ['git']);

async function ours(repository: TestRepository): Promise<string[]> {
  const { findings } = await runSecrets({ kind: 'all' }, testContext(repository.path).context);
  return places(findings);
}

const awsKey = `AKIA${'IMNOJVGFDXXXE4OA'}`;
const secret = ['x7Kq2mZ9vB4nW8rT1c', 'Y6uJ3sD5fG0hLpQeR8'].join('');
const line = fc.constantFrom(
  `key = "${awsKey}"`,
  `${awsKey} ${awsKey} # gitleaks:allow`,
  `token: ghp_${secret} and api_key='${secret}'`,
  `password = "${secret}"\r`,
  `data: ${Buffer.from(`token ghp_${secret}   `).toString('base64')}`,
  encodeURIComponent(`{"secret": "${secret}"}`),
  `-----${'BEGIN'} PRIVATE KEY-----\n${`${secret}\n`.repeat(4)}-----${'END'} PRIVATE KEY-----`,
  `curl -H "Authorization: Bearer ${secret}" https://example.com`,
  `\u212aEY=${'x7Kq2mZ9vB4n'}W8rT1cY6uJ3`,
  '++ b/other',
  '-- a/other',
  'diff --git a/x b/x',
  '@@ -1 +1 @@',
  'plain',
  'é日本',
  'x'.repeat(5000),
  '',
);
const name = fc.constantFrom(
  'a.ts',
  'with blank.yml',
  'ü/日本.tf',
  'tab\tname',
  'store.p12',
  'vendor/modules.txt',
  '::error::x',
);
const edit = fc.record({
  name,
  lines: fc.array(line, { maxLength: 8 }),
  ended: fc.boolean(),
  action: fc.constantFrom('write', 'write', 'append', 'rename', 'remove', 'branch'),
});

function apply(repository: TestRepository, edits: (typeof edit extends fc.Arbitrary<infer T> ? T : never)[]): void {
  const files = new Map<string, string>();
  repository.commit({ first: 'x\n' });
  edits.forEach(({ name, lines, ended, action }, number) => {
    const text = lines.join('\n') + (ended ? '\n' : '');
    const before = files.get(name);
    if (action === 'remove' && before !== undefined) {
      repository.git('--literal-pathspecs', 'rm', '-q', '--', name);
      files.delete(name);
    } else if (action === 'rename' && before !== undefined) {
      repository.git('--literal-pathspecs', 'mv', '--', name, `moved-${number}`);
      files.delete(name);
    } else if (action === 'branch') {
      repository.git('checkout', '-q', '-b', `topic-${number}`);
      repository.commit({ [`topic-${number}.txt`]: text });
      repository.git('checkout', '-q', 'main');
      repository.commit({ [`main-${number}`]: `${number}\n` });
      repository.git('merge', '-q', '--no-ff', '-m', 'merge', `topic-${number}`);
      return;
    } else {
      files.set(name, action === 'append' ? (before ?? '') + text : text);
      repository.write({ [name]: files.get(name) as string });
    }
    repository.commit({}, 'commit deadbeef\n\ndiff --git a/x b/x\n+++ b/x');
  });
}

(gitleaks ? describe : describe.skip)('beside native gitleaks (skipped where it is not installed)', () => {
  test('every history gives the same findings at the same places', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const repository = createRepository();
        try {
          apply(repository, edits);
          expect(await ours(repository)).toEqual(native(repository));
        } finally {
          repository.remove();
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 120_000);

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
