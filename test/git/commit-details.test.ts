import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { readCommitDetails } from '../../src/git/commit-details.ts';
import { openRepository } from '../../src/git/repository.ts';
import { testContext } from '../pillars/secrets/context.ts';
import { createRepository } from './repository-fixture.ts';

test('a commit has the date that gitleaks reports, or none where its text is no date', async () => {
  const fixture = createRepository();
  try {
    fixture.commit({ a: '1' });
    const tree = fixture.git('rev-parse', 'HEAD^{tree}').trim();
    const dates = ['1700000000 +0200', '1700000000 +9999', '253402300800 +0000', 'garbage', ''];
    const commits = dates.map((date) => {
      const input = `tree ${tree}\nauthor A <a@example.com> ${date}\ncommitter A <a@example.com> 1700000000 +0000\n\nm\n`;
      const args = ['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'];
      return execFileSync('git', args, { cwd: fixture.path, input, encoding: 'utf8' }).trim();
    });
    const repository = await openRepository(testContext(fixture.path, process.env).context);
    const details = await readCommitDetails(repository, commits);
    expect(commits.map((commit) => details.get(commit)?.date)).toEqual(['2023-11-14T22:13:20Z', '', '', '', '']);
  } finally {
    fixture.remove();
  }
});
