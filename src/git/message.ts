import type { Hunk } from './hunk.ts';
import type { GitObject } from './read-objects.ts';

/** What stands for the file of a commit's message: git has one of this name while it is written. */
export const messageFile = 'COMMIT_EDITMSG';

/** Of a message as much is read. */
export const maxMessageBytes = 20_000_000;

/** A message and the object that it stands in. */
export type Message = { object: GitObject; hunk: Hunk };

const gap = Buffer.from('\n\n');

/** A text about a commit as a hunk, all of whose lines are new. */
export function textHunk(added: Buffer, sha: string, path: string): Hunk {
  return { commit: { sha, author: '', email: '', date: '' }, path, startLine: 1, added, via: 'message' };
}

/** The message of a commit or a tag: what stands behind the first blank line. Undefined where there is none. */
export function messageHunk({ content }: GitObject, sha: string, path: string): Hunk | undefined {
  const end = content.indexOf(gap);
  const added = content.subarray(end < 0 ? content.length : end + gap.length);
  return added.length === 0 ? undefined : textHunk(added, sha, path);
}

/** The first header of this name (`gitformat-commit` in git's documentation); empty where there is none. */
export function headerOf({ content }: GitObject, name: string): string {
  const end = content.indexOf(gap);
  const header = `\n${content.toString('utf8', 0, end < 0 ? content.length : end)}\n`;
  const at = header.indexOf(`\n${name} `);
  return at < 0 ? '' : header.slice(at + name.length + 2, header.indexOf('\n', at + 1));
}
