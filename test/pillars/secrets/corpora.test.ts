import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runSecrets } from '../../../src/pillars/secrets/run.ts';
import { cloneRepository } from '../../git/repository-fixture.ts';
import { testContext } from './context.ts';

/** Histories with the findings that native gitleaks 8.30.1 reports for them; they lie beside the repository, not in it. */
const folder = join(import.meta.dirname, '../../../../shared/corpora');
const corpora = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.bundle')) : [];

describe('the whole history of a known repository', () => {
  if (corpora.length === 0) test.skip('no corpora beside this repository', () => {});
  for (const bundle of corpora) {
    test(`${bundle} gives what native gitleaks gives`, async () => {
      const clone = cloneRepository(join(folder, bundle), '--mirror');
      try {
        const result = await runSecrets({ kind: 'all' }, testContext(clone.path).context);
        const seen = result.findings.map(({ rule, where }) =>
          [where.commit, where.file, rule.replace('secrets/', ''), where.line, where.column, where.endLine].join('\t'),
        );
        const tsv = readFileSync(join(folder, bundle.replace('.bundle', '.findings.tsv')), 'utf8').split('\n');
        const expected = tsv.filter((line) => line !== '').map((line) => line.split('\t').slice(0, 6).join('\t'));
        expect(seen.sort()).toEqual(expected.sort());
        expect(result.status).toBe(expected.length === 0 ? 'pass' : 'fail');
      } finally {
        clone.remove();
      }
    }, 120_000);
  }
});
