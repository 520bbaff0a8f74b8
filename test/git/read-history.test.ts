import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Hunk } from '../../src/git/hunk.ts';
import { commitFormat, type PatchBatch, parsePatches } from '../../src/git/parse-patch.ts';
import { readHistory } from '../../src/git/read-history.ts';
import { openRepository } from '../../src/git/repository.ts';
import { testContext } from '../pillars/secrets/context.ts';
import { cloneRepository, createRepository, type TestRepository } from './repository-fixture.ts';

const folder = join(import.meta.dirname, '../../../shared/corpora');
const bundles = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.bundle')) : [];

const line = ({ commit, path, startLine, added }: Hunk) =>
  JSON.stringify([commit, path, startLine, added.toString('latin1')]);

/** In the order in which they come, commits in that of `order`. */
async function hunksOf(batches: AsyncIterable<PatchBatch>, order: string[]): Promise<string[]> {
  const ofCommit = new Map(order.map((id): [string, string[]] => [id, []]));
  for await (const { hunks } of batches) for (const hunk of hunks) ofCommit.get(hunk.commit.sha)?.push(line(hunk));
  return [...ofCommit.values()].flat();
}

const commitsOf = ({ git }: TestRepository) => git('rev-list', '--all').split('\n');

async function read(repository: TestRepository): Promise<string[]> {
  const opened = await openRepository(testContext(repository.path).context);
  return hunksOf(readHistory(opened, { revisions: ['--all'], head: 'HEAD' }), commitsOf(repository));
}

/** The command of gitleaks for `--log-opts="--full-history --all"`. */
async function log(repository: TestRepository): Promise<string[]> {
  const args = ['log', '-p', '-U0', '--full-history', '--all', commitFormat];
  const output = execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: repository.path,
    maxBuffer: 1 << 30,
  });
  return hunksOf(
    parsePatches(
      (async function* () {
        yield output;
      })(),
    ),
    commitsOf(repository),
  );
}

describe('a history read in parts', () => {
  const opened: TestRepository[] = [];
  afterEach(() => {
    for (const repository of opened.splice(0)) repository.remove();
  });

  test('gives the hunks of git log in its order', async () => {
    const repository = createRepository();
    opened.push(repository);
    for (let number = 0; number < 230; number += 1) {
      const name = `file-${number % 7}`;
      repository.write({ [name]: `${name}\n`.repeat(number) });
      repository.git('add', '-A');
      repository.git('commit', '-q', '-m', `${number}`);
    }
    repository.git('mv', 'file-3', 'renamed');
    repository.commit({ 'file-1': 'x', 'with blank': '\n' });
    repository.git('checkout', '-q', '-b', 'topic', 'HEAD~9');
    repository.commit({ topic: 'x\n' });
    repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'main');
    const hunks = await read(repository);
    expect(hunks).toEqual(await log(repository));
    expect(hunks.length).toBeGreaterThan(230);
  }, 120_000);

  test('holds what a link, a submodule, a file and a folder of one name become', async () => {
    const repository = createRepository();
    opened.push(repository);
    const text = (content: string) =>
      execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: repository.path, input: content, encoding: 'utf8' });
    const kinds = {
      '100644': text('file\n'),
      '120000': text('cfg/env'),
      '160000': 'c'.repeat(40),
      '100755': text('x\n'),
    };
    const order = ['100644', '120000', '160000', '100644', '160000', '120000', '100755', '100644'] as const;
    for (const mode of order) {
      repository.git('update-index', '--add', '--cacheinfo', `${mode},${kinds[mode].trim()},.env`);
      repository.git('commit', '-q', '-m', mode);
    }
    repository.git('rm', '-q', '--cached', '.env');
    repository.commit({ '.env/inside': 'in a folder\n' });
    const hunks = await read(repository);
    expect(hunks).toEqual(await log(repository));
    expect(hunks).toHaveLength(order.length + 1);
  });

  const title = '%s gives the hunks of git log';
  if (bundles.length === 0) test.skip(`${title} (no corpora beside this repository)`, () => {});
  else {
    test.each(bundles)(title, async (bundle) => {
      const repository = cloneRepository(join(folder, bundle), '--mirror');
      opened.push(repository);
      expect((await read(repository)).sort()).toEqual((await log(repository)).sort());
    });
  }
});
