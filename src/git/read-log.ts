import type { ResolvedRange } from './range.ts';
import type { Repository } from './repository.ts';
import { streamGit } from './run-git.ts';

/** A commit as `git log` shows it: the author by the mailmap, the message as UTF-8, of a long one its beginning. */
export type LoggedCommit = { id: string; parents: string[]; author: string; email: string; message: string };

const format = ['%H', '%P', '%aN', '%aE', '%B'];
/** Of each field. No person writes a longer message. */
const maxFieldBytes = 64 * 1024;

/** The commits of a range, none before its children. Throws GIT_FAILED. */
export async function* readLog(repository: Repository, range: ResolvedRange): AsyncGenerator<LoggedCommit> {
  const args = ['log', '-z', '--topo-order', '--encoding=UTF-8', `--format=${format.join('%x00')}`];
  let fields: string[] = [];
  let pieces: Buffer[] = [];
  let bytes = 0;
  // No field holds NUL, which also ends each commit (`-z`).
  for await (const chunk of streamGit(repository, [...args, ...range.revisions, '--'])) {
    let from = 0;
    while (from < chunk.length) {
      const nul = chunk.indexOf(0, from);
      const end = nul < 0 ? chunk.length : nul;
      if (bytes < maxFieldBytes) pieces.push(chunk.subarray(from, Math.min(end, from + maxFieldBytes - bytes)));
      bytes += end - from;
      from = end + 1;
      if (nul < 0) break;
      fields.push(Buffer.concat(pieces).toString('utf8'));
      pieces = [];
      bytes = 0;
      if (fields.length < format.length) continue;
      const [id = '', parents = '', author = '', email = '', message = ''] = fields;
      yield { id, parents: parents.split(' ').filter(Boolean), author, email, message };
      fields = [];
    }
  }
}
