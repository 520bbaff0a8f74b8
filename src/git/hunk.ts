export type Commit = {
  sha: string;
  author: string;
  email: string;
  /** ISO 8601, with the author's offset. */
  date: string;
};

/**
 * How text was found that gitleaks does not read: in what a merge itself adds, in UTF-16 or in
 * text with a NUL byte, which git takes for binary, or in the message of a commit or tag or a note.
 */
type Via = 'merge' | 'utf-16' | 'nul' | 'message';

/**
 * What one hunk of a patch adds: the bytes of its added lines, and the line number of the first one in the new file.
 * `encoding`, as iconv names it, is the whole file's where that had to be decoded; a message's `path` is a name for it.
 */
export type Hunk = {
  commit: Commit;
  path: string;
  startLine: number;
  added: Buffer;
  via?: Via;
  encoding?: string;
};
