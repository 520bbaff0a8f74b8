import { isoSecond } from '../text/time.ts';
import type { Repository } from './repository.ts';
import { readGit } from './run-git.ts';

/**
 * A commit as gitleaks reports it: `date` in UTC without fractions of a second, empty if it is none (a commit may hold
 * any text in its place); `message` by go-gitdiff's rules.
 */
export type CommitDetails = { author: string; email: string; date: string; message: string };

/** What the commits (full ids) say of themselves. Throws GIT_FAILED. */
export async function readCommitDetails(
  repository: Repository,
  commits: readonly string[],
): Promise<Map<string, CommitDetails>> {
  const details = new Map<string, CommitDetails>();
  // In slices, because the length of a command line is limited.
  for (let from = 0; from < commits.length; from += 200) {
    const args = ['log', '--no-walk=unsorted', '-z', '--encoding=UTF-8', '--format=%H%n%an%n%ae%n%aI%n%B'];
    const output = await readGit(repository, [...args, ...commits.slice(from, from + 200), '--']);
    for (const record of output.toString('utf8').split('\0')) {
      const [sha, author, email, date, ...lines] = record.split('\n');
      if (!sha || author === undefined || email === undefined || date === undefined) continue;
      details.set(sha, {
        author,
        email,
        date: Number.isNaN(Date.parse(date)) ? '' : isoSecond(date),
        message: messageOf(lines),
      });
    }
  }
  return details;
}

/**
 * The same as `scanMessageTitle` and `scanMessageBody` of go-gitdiff give for lines that `git log` indents by four: the
 * title on one line, then the body without the title's own indent, with at most one blank line in a row.
 */
function messageOf(lines: string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return '';
  const end = lines.findIndex((line, index) => index > first && line.trim() === '');
  const title = lines.slice(first, end < 0 ? undefined : end).map((line) => line.trim());
  const indent = `    ${/^\s*/.exec(lines[first] as string)?.[0]}`;
  const body = (end < 0 ? [] : lines.slice(end))
    .map((line) => `    ${line}`.trimEnd())
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
  return title.join(' ') + (body && `\n\n${body}`);
}
