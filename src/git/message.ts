import type { Commit, Hunk } from './hunk.ts';
import type { GitObject } from './read-objects.ts';

/** What stands for the file of a commit's message: git has one of this name while it is written. */
export const messageFile = 'COMMIT_EDITMSG';

const gap = Buffer.from('\n\n');

/** The message of a commit or a tag as a hunk: what stands behind the first blank line. Undefined where there is none. */
export function messageHunk({ content }: GitObject, commit: Commit, path: string): Hunk | undefined {
  const end = content.indexOf(gap);
  const added = content.subarray(end < 0 ? content.length : end + gap.length);
  return added.length === 0 ? undefined : { commit, path, startLine: 1, added, via: 'message' };
}

/** Who made a commit (`author`) or a tag (`tagger`), and when. `sha` is the commit that it is about. */
export function commitOf(object: GitObject, role: 'author' | 'tagger' = 'author', sha = object.id): Commit {
  const line = headerOf(object, role);
  const open = line.indexOf('<');
  const close = line.indexOf('>', open);
  const [seconds = '', zone = ''] = line
    .slice(close + 1)
    .trim()
    .split(' ');
  return { sha, author: line.slice(0, open).trim(), email: line.slice(open + 1, close), date: isoDate(seconds, zone) };
}

/** The first header of this name (`gitformat-commit` in git's documentation); empty where there is none. */
export function headerOf({ content }: GitObject, name: string): string {
  const end = content.indexOf(gap);
  const header = `\n${content.toString('utf8', 0, end < 0 ? content.length : end)}\n`;
  const at = header.indexOf(`\n${name} `);
  return at < 0 ? '' : header.slice(at + name.length + 2, header.indexOf('\n', at + 1));
}

/** Empty for what is no date. */
function isoDate(seconds: string, zone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(zone) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  const local = new Date((Number(seconds) + offset * 60) * 1000);
  if (seconds === '' || Number.isNaN(local.getTime())) return '';
  return local.toISOString().replace('.000Z', sign ? `${sign}${hours}:${minutes}` : 'Z');
}
