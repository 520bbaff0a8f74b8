import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Hunk } from '../../../src/git/hunk.ts';
import type { FoundSecret, Scanner } from '../../../src/pillars/secrets/scan.ts';
import { scanBatches } from '../../../src/pillars/secrets/scan-batches.ts';
import { createRepository } from '../../git/repository-fixture.ts';

const program = fileURLToPath(new URL('../../../src/launch-gate.ts', import.meta.url));

test('a run that cannot begin ends, although git has more to tell than anybody reads', () => {
  const repository = createRepository();
  try {
    // The list of so many commits does not fit into the pipe.
    const commits = Array.from({ length: 12_000 }, () => 'commit refs/heads/main\ncommitter A <a@b> 0 +0000\ndata 0\n');
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.path, input: commits.join('') });
    repository.write({ '.gitleaks.toml': 'title = [' });
    const args = [program, 'run', 'secrets', '--range', 'all'];
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: repository.path,
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('.gitleaks.toml:1:') });
  } finally {
    repository.remove();
  }
}, 90_000);

describe('a scan that waits for the engine', () => {
  const commit = { sha: 'c'.repeat(40), author: '', email: '', date: '' };
  const hunkOf = (path: string, bytes = 10): Hunk => ({ commit, path, startLine: 1, added: Buffer.alloc(bytes) });
  const secretIn = (hunk: Hunk) => ({ found: { ruleId: hunk.path }, hunk }) as FoundSecret;
  async function* inBatches(hunks: Hunk[]) {
    for (const hunk of hunks) yield { hunks: [hunk], commits: 1 };
  }

  /** Each scan ends when it is told to; `begun` are the ones that were begun, and `told` what was said of progress. */
  function open() {
    const begun: string[] = [];
    const told: [commits: number, found: number][] = [];
    const ends = new Map<string, (error?: Error) => void>();
    let isClosed = false;
    const scanner: Scanner = {
      counts: { hunks: 0, bytes: 0, candidates: 0 },
      select: (hunks) => [...hunks],
      scan: (hunk) =>
        new Promise((resolve, reject) => {
          begun.push(hunk.path);
          ends.set(hunk.path, (error) => (error ? reject(error) : resolve([secretIn(hunk)])));
        }),
      close: () => (isClosed = true),
    };
    const scan = (hunks: Hunk[], isOver?: (found: FoundSecret[]) => boolean) =>
      scanBatches(
        inBatches(hunks),
        async () => ({ scanner }),
        new AbortController().signal,
        (...numbers) => told.push(numbers),
        (_, found) => isOver?.(found) ?? false,
      );
    return {
      begun,
      told,
      scan,
      end: (path: string, error?: Error) => ends.get(path)?.(error),
      isClosed: () => isClosed,
    };
  }
  const pathsOf = ({ secrets }: { secrets: FoundSecret[] }) => secrets.map(({ hunk }) => hunk.path);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

  test('goes on, and gives what it finds in the order of the hunks', async () => {
    const { begun, told, scan, end, isClosed } = open();
    const running = scan([hunkOf('a'), hunkOf('b'), hunkOf('c')]);
    await settled();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const path of ['c', 'b', 'a']) end(path);
    expect(pathsOf(await running)).toEqual(['a', 'b', 'c']);
    expect(told.at(-1)).toEqual([3, 0]);
    expect(isClosed()).toBe(true);
  });

  test('holds no more in memory than a few texts, and a large one alone', async () => {
    const { begun, scan, end } = open();
    const running = scan([hunkOf('a', 3_000_000), hunkOf('b', 6_000_000), hunkOf('c')]);
    await settled();
    expect(begun).toEqual(['a', 'b']);
    end('a');
    await settled();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const path of ['b', 'c']) end(path);
    expect(pathsOf(await running)).toEqual(['a', 'b', 'c']);

    const many = open();
    many.scan(Array.from({ length: 50 }, (_, index) => hunkOf(`${index}`))).catch(() => {});
    await settled();
    expect(many.begun).toHaveLength(33);
  });

  test('ends with what was found when that is enough, also at the very end', async () => {
    for (const enough of ['a', 'c']) {
      const { scan, end } = open();
      const running = scan([hunkOf('a'), hunkOf('b'), hunkOf('c')], ([first]) => first?.hunk.path === enough);
      await settled();
      for (const path of ['a', 'b', 'c']) end(path);
      const found = await running;
      expect([found.ended, pathsOf(found)]).toEqual(['too many', enough === 'a' ? ['a'] : ['a', 'b', 'c']]);
    }
  });

  test('fails with the error of the first that fails', async () => {
    const { scan, end, isClosed } = open();
    const running = scan([hunkOf('a'), hunkOf('b')]);
    running.catch(() => {});
    await settled();
    end('b', new Error('of b'));
    end('a', new Error('of a'));
    await expect(running).rejects.toThrow('of a');
    expect(isClosed()).toBe(true);
  });
});
