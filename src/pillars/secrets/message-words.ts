import type { Hunk } from '../../git/hunk.ts';
import { messageFile } from '../../git/message.ts';
import { shellPath } from '../../text/shell-word.ts';

/** The words for a text that is in no file: its name, the command that shows it, and how to remove it. */
export function messageWords({ path, commit }: Pick<Hunk, 'path' | 'commit'>): {
  place: string;
  reproduce: string;
  removal: string;
} {
  const id = commit.sha.slice(0, 12);
  const short = commit.sha.slice(0, 7);
  if (path === messageFile) {
    return {
      place: `the message of commit ${short}`,
      reproduce: `git show -s --format=%B ${id}`,
      removal: 'reword the commit: git commit --amend for the last one, git rebase -i for an older one',
    };
  }
  if (path.startsWith('refs/tags/')) {
    const name = path.slice('refs/tags/'.length);
    return {
      place: `the message of the tag ${name}`,
      reproduce: `git cat-file tag ${shellPath(name.startsWith('-') ? path : name)}`,
      removal: `delete the tag, here and at the remote (git push --delete origin ${shellPath(path)}), and make it anew`,
    };
  }
  const own = path === 'refs/notes/commits' ? '' : `--ref=${shellPath(path)} `;
  return {
    place: `the note on commit ${short}${own && ` in ${path}`}`,
    reproduce: `git notes ${own}show ${id}`,
    removal: `edit the note: git notes ${own}edit ${id}`,
  };
}
