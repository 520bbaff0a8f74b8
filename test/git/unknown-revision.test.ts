import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openRepository } from '../../src/git/repository.ts';
import { resolveRange } from '../../src/git/resolve-range.ts';
import { testContext } from '../pillars/secrets/context.ts';
import { cloneRepository, createRepository, type TestRepository } from './repository-fixture.ts';

const scratch = mkdtempSync(join(tmpdir(), 'launch-gate-scratch-'));
let origin: TestRepository;
let commits: string[];
let full: TestRepository;
let shallow: TestRepository;
beforeAll(() => {
  origin = createRepository();
  commits = [1, 2, 3, 4].map((number) => origin.commit({ file: `${number}\n` }));
  origin.git('tag', 'v1.0', commits[1] as string);
  origin.git('tag', '-a', '-m', 'x', 'v2.0', commits[2] as string);
  origin.git('branch', 'release/next', commits[0] as string);
  full = cloneRepository(`file://${origin.path}`);
  shallow = cloneRepository(`file://${origin.path}`, '--depth', '1');
});
afterAll(() => {
  for (const repository of [origin, full, shallow]) repository.remove();
  rmSync(scratch, { recursive: true });
});

/** The base of `revision..HEAD`, or what is said. */
async function base({ path }: TestRepository, revision: string): Promise<string | undefined> {
  const env = { ...process.env, RUNNER_TEMP: scratch };
  const repository = await openRepository(testContext(path, env).context);
  const request = { kind: 'between', base: revision, head: 'HEAD' } as const;
  return resolveRange(repository, request).then(
    (range) => range.base,
    ({ code, exitCode, message, hint }) => {
      expect({ code, exitCode }).toEqual({ code: 'RANGE_UNRESOLVABLE', exitCode: 3 });
      return `${message.replace('the commits cannot be resolved: ', '')} | ${hint}`;
    },
  );
}

describe('a revision that is not there', () => {
  test.each([
    ['mian', 'there is no revision "mian" in this clone; did you mean "main"?'],
    ['nowhere-near', 'there is no revision "nowhere-near" in this clone |'],
    ['next', 'there is no revision "next" in this clone; did you mean "release/next"?'],
    ['v1', 'there is no revision "v1" in this clone; did you mean "v1.0"?'],
    ['origin/main', 'there is no revision "origin/main" in this clone; did you mean "main"?'],
    ['mian~3', 'there is no revision "mian" in this clone; did you mean "main"?'],
    ['deadbeef', 'there is no revision "deadbeef" in this clone | If it is a shortened commit id, give the full one'],
    ['HEAD~50', '"HEAD~50" goes back beyond the first commit: HEAD has 3 before it'],
    ['v2.0~50', '"v2.0~50" goes back beyond the first commit: v2.0 has 2 before it'],
    ['HEAD^2', '"HEAD^2": there is no such parent'],
    ['HEAD^{tree}', '"HEAD^{tree}" names no commit'],
    ['HEAD:nowhere', '"HEAD:nowhere" names no commit'],
    ['main@{upstream}', '"main@{upstream}" names no commit: no upstream configured for branch \'main\''],
    ['main@{70}', '"main@{70}" names no commit: log for \'main\' only has 4 entries'],
    ['deadbeef'.repeat(5), 'the clone has no remote to ask | Check the id'],
  ])('is named, with what comes near it: %s', async (revision, said) => {
    const words = await base(origin, revision);
    expect(words).toContain(said);
    expect(words).not.toContain('force-pushed');
  });

  test('is looked for at the remote, whose names count as well', async () => {
    expect(await base(shallow, 'relase/next')).toContain(
      'no revision "relase/next" in this clone, nor is it on origin; did you mean "release/next"?',
    );
    expect(await base(full, 'origin/mian')).toContain('did you mean "origin/main"?');
    expect(await base(full, 'deadbeef'.repeat(5))).toContain('force-pushed');
    const lost = cloneRepository(`file://${origin.path}`);
    lost.git('remote', 'set-url', 'origin', `${origin.path}/nowhere`);
    expect(await base(lost, 'mian')).toMatch(
      /in this clone, and origin could not be asked: fatal: .*; did you mean "main"/,
    );
    lost.remove();
  });

  test('is said of HEAD where there is no commit yet', async () => {
    const empty = createRepository();
    expect(await base(empty, 'HEAD~1')).toContain('there is no commit yet');
    empty.remove();
  });
});

test('a revision that only the remote has is fetched: branch, tag, remote branch, and what lies behind a cut', async () => {
  const names = ['release/next', 'origin/release/next', 'refs/heads/release/next', 'v1.0', 'v2.0', 'HEAD~2', 'v1.0'];
  const found = [];
  for (const name of names) found.push(await base(shallow, name));
  expect(found).toEqual([0, 0, 0, 1, 2, 1, 1].map((number) => commits[number]));
  expect(await base(shallow, 'HEAD~9')).toContain('HEAD has 3 before it');
});

describe('a name of several commits', () => {
  test('is not taken for one of them, which git would do', async () => {
    const clone = cloneRepository(`file://${origin.path}`);
    clone.git('config', 'core.warnAmbiguousRefs', 'false');
    clone.write({ '.git/main': `${commits[0]}\n` });
    expect(await base(clone, 'main')).toContain(`and main in the git folder (${commits[0]?.slice(0, 7)})`);
    rmSync(join(clone.path, '.git/main'));
    clone.git('tag', 'main', 'HEAD');
    expect(await base(clone, 'main')).toBe(commits[3]);
    clone.git('tag', '-f', 'main', 'HEAD~2');
    for (const revision of ['main', 'main~1']) {
      expect(await base(clone, revision)).toBe(
        `"main" is ambiguous: it is refs/tags/main (${commits[1]?.slice(0, 7)}) and refs/heads/main (${commits[3]?.slice(0, 7)}) | Write the one that you mean in full, such as refs/tags/main.`,
      );
    }
    expect(await base(clone, 'refs/heads/main')).toBe(commits[3]);
    const short = commits[0]?.slice(0, 8) as string;
    clone.git('tag', short, 'HEAD');
    expect(await base(clone, short)).toContain(`and commit ${commits[0]}`);
    clone.git('update-ref', `refs/heads/${commits[0]}`, 'HEAD');
    expect(await base(clone, commits[0] as string)).toBe(commits[0]);
    clone.remove();
  });

  test('is not either when only the remote has it', async () => {
    origin.git('tag', 'release/next', 'main');
    expect(await base(shallow, 'release/next')).toContain('"release/next" is ambiguous: it is refs/heads/release/next');
    origin.git('tag', '-d', 'release/next');
  });

  test('may be a shortened id', async () => {
    const many = createRepository();
    const commit = (number: number) =>
      `commit refs/heads/main\ncommitter A <a@example.com> ${1_767_000_000 + number} +0000\ndata 0\n\n`;
    const input = Array.from({ length: 700 }, (_, number) => commit(number)).join('');
    execFileSync('git', ['fast-import', '--quiet'], { cwd: many.path, input });
    const ids = many.git('rev-list', 'main').trim().split('\n').sort();
    const twin = ids.find((id, index) => ids[index + 1]?.startsWith(id.slice(0, 4))) as string;
    expect(await base(many, twin.slice(0, 4))).toContain(`short object ID ${twin.slice(0, 4)} is ambiguous`);
    many.remove();
  });
});
