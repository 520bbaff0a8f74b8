import { GateError } from '../errors.ts';
import type { Repository } from './repository.ts';
import { lastLine, runGit, streamGit } from './run-git.ts';

/**
 * The bytes of a file in a commit; undefined when it holds no such file. Throws GIT_FAILED when the commit cannot be
 * read, and an error that says why for what is no file or exceeds `maxBytes`.
 */
export async function readBlob(
  repository: Repository,
  commit: string,
  path: string,
  maxBytes: number,
): Promise<Buffer | undefined> {
  const { exitCode, stdout, stderr } = await runGit(repository, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
  if (exitCode !== 0) throw new GateError('GIT_FAILED', { problem: lastLine(stderr) });
  if (stdout === '') return undefined;
  const [mode = '', , id = ''] = stdout.split(/[ \t]/, 3);
  // Followed, a link could lead out of what the commit holds.
  if (mode === '120000') throw new Error(`it is a symbolic link in commit ${commit.slice(0, 7)}`);
  if (!mode.startsWith('100')) throw new Error('it is not a file');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of streamGit(repository, ['cat-file', 'blob', id])) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new Error(`it is larger than ${Math.floor(maxBytes / 1_000_000)} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
