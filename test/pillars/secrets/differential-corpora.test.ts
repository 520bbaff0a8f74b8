import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'gitleaks-wasm';
import { allCases, createComparison, seed } from '../../../gitleaks-wasm/test/scanner/compare.ts';
import type { Hunk } from '../../../src/git/hunk.ts';
import { readHistory } from '../../../src/git/read-history.ts';
import { openRepository } from '../../../src/git/repository.ts';
import { cloneRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { testContext } from './context.ts';

/** Real histories beside this repository, not in it. */
const folder = join(import.meta.dirname, '../../../../shared/corpora');
const bundles = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.bundle')) : [];
/** The engine alone reads 0.4 MB a second; the longer hunks are those of the other corpora test. */
const maxBytes = 20_000;

(bundles.length > 0 ? describe : describe.skip)('hunks of real histories (skipped where there are none)', () => {
  const clones: TestRepository[] = [];
  beforeAll(() => {
    for (const bundle of bundles) clones.push(cloneRepository(join(folder, bundle), '--mirror'));
  });
  afterAll(() => {
    for (const clone of clones) clone.remove();
  });

  test('give what the engine gives for each of them with every rule', async () => {
    const comparison = createComparison(await load());
    for (const clone of clones) {
      const hunks = await hunksOf(clone);
      const step = Math.max(1, Math.floor((hunks.length * clones.length) / (allCases * 0.1)));
      for (let index = seed % step; index < hunks.length; index += step) {
        const hunk = hunks[index] as Hunk;
        await comparison.compare(hunk, hunk.commit.sha);
      }
    }
    expect(comparison.counts.cases).toBeGreaterThan(0);
    comparison.tell('real histories');
  }, 3_600_000);
});

async function hunksOf(clone: TestRepository): Promise<Hunk[]> {
  const repository = await openRepository(testContext(clone.path).context);
  const all: Hunk[] = [];
  for await (const { hunks } of readHistory(repository, { revisions: ['--all'], head: 'HEAD' })) {
    all.push(...hunks.filter(({ added }) => added.length <= maxBytes));
  }
  return all;
}
