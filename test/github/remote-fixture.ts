import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRepository, type TestRepository } from '../git/repository-fixture.ts';

/**
 * A remote as GitHub has it: four commits on main; a pull request of forty from the second of them, with the merge that
 * GitHub makes of it; a merge queue's group; a branch of two commits that was forced over two others.
 */
export type Remote = TestRepository & {
  main: string[];
  topic: string[];
  merge: string;
  group: string;
  /** Before and after the forced push; the first are on no branch any more. */
  forced: { before: string[]; after: string[] };
};

type Line = { name: string; from?: string; merge?: string; files: Record<string, string>[] };

export function createRemote(leak: string): Remote {
  const repository = createRepository();
  repository.git('config', 'uploadpack.allowFilter', 'true');
  const numbered = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ [`${name}-${index + 1}`]: `${name} ${index + 1}\n` }));
  const lines: Line[] = [
    { name: 'refs/heads/main', files: numbered('main', 4) },
    {
      name: 'refs/heads/topic',
      from: ':2',
      files: [{ 'src/mail.ts': leak }, ...numbered('topic', 38), { last: 'x\n' }],
    },
    { name: 'refs/pull/7/head', from: ':44', files: [] },
    { name: 'refs/pull/7/merge', from: ':4', merge: ':44', files: [{ 'src/mail.ts': leak }] },
    { name: 'refs/heads/gh-readonly-queue/main/pr-7', from: ':4', merge: ':44', files: [{ 'src/mail.ts': leak }] },
    { name: 'refs/old', from: ':3', files: numbered('old', 2) },
    { name: 'refs/heads/feature', from: ':3', files: numbered('new', 2) },
    { name: 'refs/tags/v1', from: ':4', files: [] },
  ];
  const ids = importLines(repository, lines);
  repository.git('update-ref', '-d', 'refs/old');
  return {
    ...repository,
    main: ids.slice(0, 4),
    topic: ids.slice(4, 44),
    merge: ids[44] as string,
    group: ids[45] as string,
    forced: { before: ids.slice(46, 48), after: ids.slice(48, 50) },
  };
}

/** Writes all commits in one go (git-fast-import(1)); gives their ids in order. */
function importLines(repository: TestRepository, lines: Line[]): string[] {
  let mark = 0;
  const stream: string[] = [];
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  for (const { name, from, merge, files } of lines) {
    if (files.length === 0) stream.push(`reset ${name}\nfrom ${from}\n\n`);
    files.forEach((content, index) => {
      mark += 1;
      stream.push(
        `commit ${name}\nmark :${mark}\ncommitter Ada <ada@example.com> 1767323045 +0000\n${data(`${name} ${mark}`)}`,
      );
      if (index === 0 && from) stream.push(`from ${from}\n`);
      if (index === 0 && merge) stream.push(`merge ${merge}\n`);
      for (const [path, text] of Object.entries(content)) stream.push(`M 100644 inline ${path}\n${data(text)}`);
    });
  }
  const args = ['fast-import', '--quiet', '--export-marks=marks'];
  execFileSync('git', args, { cwd: repository.path, input: stream.join('') });
  const marks = readFileSync(join(repository.path, 'marks'), 'utf8').trim().split('\n');
  return marks
    .map((line) => line.split(' ') as [string, string])
    .sort(([one], [other]) => Number(one.slice(1)) - Number(other.slice(1)))
    .map(([, id]) => id);
}

/** What actions/checkout does for one commit: with `--depth=N` that alone, else every branch and tag besides. */
export function checkOut(remote: Remote, commit: string, option: string): TestRepository {
  const clone = createRepository();
  clone.git('remote', 'add', 'origin', `file://${remote.path}`);
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  const whole = option.startsWith('--depth') ? [] : all;
  clone.git('fetch', '-q', '--no-tags', option, 'origin', ...whole, `+${commit}:refs/remotes/checked/out`);
  clone.git('checkout', '-q', '--detach', commit);
  return clone;
}
