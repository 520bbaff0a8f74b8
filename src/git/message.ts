import type { Hunk } from './hunk.ts';
import type { GitObject } from './read-objects.ts';

/** The path that stands for a commit's message: git has a file of this name while the message is written. */
export const messageFile = 'COMMIT_EDITMSG';

/** The most bytes of a message that are read. */
export const maxMessageBytes = 20_000_000;

/** A message and the object that it stands in. */
export type Message = { object: GitObject; hunk: Hunk };

const gap = Buffer.from('\n\n');

/** A text about a commit as a hunk, all of whose lines are new. */
export function textHunk(added: Buffer, sha: string, path: string): Hunk {
  return { commit: { sha, author: '', email: '', date: '' }, path, startLine: 1, added, via: 'message' };
}

/** The message of a commit or a tag: what follows the first blank line. Undefined if there is none. */
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
