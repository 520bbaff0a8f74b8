import { isAbsolute } from 'node:path';
import { pathInside } from './path-inside.ts';

/** The most links that are followed, as in Linux (path_resolution(7)). */
const maxLinks = 40;

/** The target of the symbolic link at `path`, which is relative to the root; undefined if there is no link. */
export type ReadLink = (path: string) => Promise<string | undefined>;

/**
 * Follows a path link by link. Gives the path that it leads to, and the links on the way, including folders that are
 * links; all are relative to the root and written with `/`. `last` shows the last link, if the path itself is a link.
 * `roots` are the names of the root itself, for absolute targets. Throws an error that names the link when a link leads
 * out of the repository, into git's own folder, in a circle, or to no file.
 */
export async function followLinks(
  path: string,
  readLink: ReadLink,
  roots: readonly string[],
): Promise<{ path: string; links: string[]; last?: string }> {
  const links: string[] = [];
  let done: string[] = [];
  let left = path.split('/');
  let last = '';
  let isLink = false;
  for (let name = left.shift(); name !== undefined; name = left.shift()) {
    if (name === '' || name === '.') continue;
    if (name === '..') {
      if (done.pop() === undefined) throw new Error(`the symbolic link ${last} leads out of the repository`);
      continue;
    }
    // This folder holds the credentials of the checkout and belongs to no commit.
    if (last !== '' && name.toLowerCase() === '.git') {
      throw new Error(`the symbolic link ${last} leads into the folder of git`);
    }
    const at = [...done, name].join('/');
    const target = await readLink(at);
    if (target === undefined) {
      done.push(name);
      continue;
    }
    last = `${JSON.stringify(at)} -> ${JSON.stringify(target.slice(0, 200))}`;
    links.push(at);
    isLink ||= left.length === 0;
    if (links.length > maxLinks) throw new Error(`the symbolic link ${last} leads in a circle`);
    if (isAbsolute(target)) {
      const inside = roots.map((root) => pathInside(root, target)).find((each) => each !== undefined);
      if (inside === undefined) throw new Error(`the symbolic link ${last} leads out of the repository`);
      done = [];
      left = [...inside.split('/'), ...left];
    } else {
      left = [...target.split('/'), ...left];
    }
  }
  if (done.length === 0) throw new Error(`the symbolic link ${last} leads to no file`);
  return { path: done.join('/'), links: [...new Set(links)], last: isLink ? last : undefined };
}
