import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allCases, seed } from '../../../gitleaks-wasm/test/scanner/compare.ts';
import type { RangeRequest } from '../../../src/git/range.ts';
import { runSecrets } from '../../../src/pillars/secrets/run.ts';
import { createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { testContext } from './context.ts';
import { gitleaks, nativePlaces, places } from './native-gitleaks.ts';

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
/** What becomes of a name; a file, a link, a submodule and a folder follow each other in any order. */
const action = fc.constantFrom(
  'write',
  'write',
  'append',
  'executable',
  'link',
  'link',
  'submodule',
  'folder',
  'rename',
  'rename and append',
  'remove',
  'branch',
);
const edit = fc.record({ name, lines: fc.array(line, { maxLength: 8 }), ended: fc.boolean(), action });
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

const message = 'commit deadbeef\n\ndiff --git a/x b/x\n+++ b/x';
const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
const file = (mode: string, path: string, text: string) => `M ${mode} inline ${JSON.stringify(path)}\n${data(text)}`;

/** With more than 200 commits, only those are compared whose files may hold something. */
const emptyCommits = 201;

/** A commit for each edit, as a stream of git-fast-import(1): it makes what no file system need hold. */
function streamOf(edits: Edit[]): string {
  const texts = new Map<string, string>();
  let mark = 0;
  const commit = (branch: string, changes: string, ...parents: string[]) =>
    `commit refs/heads/${branch}\nmark :${(mark += 1)}\ncommitter Ada <ada@example.com> ${1_767_000_000 + mark} +0000\n${data(message)}${parents.map((parent) => `${parent}\n`).join('')}${changes}\n`;

  const change = ({ name, lines, ended, action }: Edit, number: number): string => {
    const text = lines.join('\n') + (ended ? '\n' : '');
    const before = texts.get(name);
    switch (
      before === undefined && action !== 'submodule' && action !== 'folder' && action !== 'link' ? 'write' : action
    ) {
      case 'remove':
        texts.delete(name);
        return `D ${JSON.stringify(name)}\n`;
      case 'rename':
      case 'rename and append': {
        texts.delete(name);
        const added = action === 'rename' ? '' : file('100644', `moved-${number}`, (before ?? '') + text);
        return `R ${JSON.stringify(name)} ${JSON.stringify(`moved-${number}`)}\n${added}`;
      }
      case 'submodule':
        texts.delete(name);
        return `M 160000 ${`${number + 1}`.repeat(40).slice(0, 40)} ${JSON.stringify(name)}\n`;
      case 'link':
        texts.delete(name);
        return file('120000', name, lines.find((each) => /^[^\n\r]{1,200}$/.test(each)) ?? 'cfg/env');
      case 'folder':
        texts.delete(name);
        return file('100644', `${name}/inside`, text);
      default:
        texts.set(name, action === 'append' ? (before ?? '') + text : text);
        return file(action === 'executable' ? '100755' : '100644', name, texts.get(name) as string);
    }
  };
  return edits.reduce(
    (stream, each, number) => {
      if (each.action !== 'branch') return stream + commit('main', change(each, number));
      const base = `from :${mark}`;
      const topic = file('100644', `topic-${number}.txt`, each.lines.join('\n'));
      const side = commit(`topic-${number}`, topic, base);
      const parent = `merge :${mark}`;
      return stream + side + commit('main', file('100644', `main-${number}`, '')) + commit('main', topic, parent);
    },
    Array.from({ length: emptyCommits }, () => commit('main', '')).join('') +
      commit('main', file('100644', 'first', 'x\n')),
  );
}

const requests: [name: string, request: RangeRequest, command: string[]][] = [
  ['all', { kind: 'all' }, ['git', '--log-opts=--full-history --all']],
  ['a range', { kind: 'between', base: 'main~1', head: 'main' }, ['git', '--log-opts=main~1..main']],
  ['what is staged', { kind: 'staged' }, ['git', '--staged']],
  ['what is changed', { kind: 'worktree' }, ['git', '--pre-commit']],
];

/** What the last commit changes is staged, or it is changed and not staged. */
function prepare({ git }: TestRepository, { kind }: RangeRequest): void {
  git('update-ref', '--no-deref', 'HEAD', 'main~1');
  git('read-tree', 'main');
  if (kind !== 'worktree') return;
  git('checkout-index', '--all', '--force', '--quiet');
  git('read-tree', 'main~1');
}

(gitleaks ? describe : describe.skip)('beside native gitleaks (skipped where it is not installed)', () => {
  test('every history gives the same findings at the same places, whatever a commit changes', async () => {
    const counts = { histories: 0, commits: 0, findings: 0 };
    const compare = async (edits: Edit[]) => {
      const repository = createRepository();
      try {
        execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.path, input: streamOf(edits) });
        for (const [what, request, command] of requests) {
          prepare(repository, request);
          // Where git fails over a link in place of a submodule, gitleaks says that it found nothing.
          const isTold =
            request.kind !== 'worktree' || spawnSync('git', ['diff'], { cwd: repository.path }).status === 0;
          if (!isTold) continue;
          const { findings } = await runSecrets(request, testContext(repository.path).context);
          expect([what, places(findings)]).toEqual([what, nativePlaces(repository.path, command)]);
          counts.findings += findings.length;
        }
        counts.histories += 1;
        counts.commits += edits.length + 1;
      } finally {
        repository.remove();
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), compare), {
      numRuns: Math.ceil(allCases * 0.012),
      endOnFailure: true,
      seed,
    });
    const { histories, commits, findings } = counts;
    process.stdout.write(
      `histories: ${histories} of ${commits} commits, ${findings} findings, none different from gitleaks'\n`,
    );
  }, 3_600_000);
});
