export type Commit = {
  sha: string;
  author: string;
  email: string;
  /** ISO 8601, with the author's offset. */
  date: string;
};

/**
 * Where text was found that gitleaks does not read: in what a merge itself adds; in UTF-16, or in text with a NUL byte,
 * which git takes for binary; in a file that was moved from where it passes over files; or in the message of a commit or
 * tag or in a note.
 */
type Via = 'merge' | 'utf-16' | 'nul' | 'moved' | 'message';

/**
 * What one hunk of a patch adds: the bytes of its added lines, and the line number of the first one in the new file.
 * `encoding` is iconv's name for the encoding of the whole file, if the file had to be decoded. For a message, `path`
 * is a name that stands for it. `from` is where a moved file was.
 */
export type Hunk = {
  commit: Commit;
  path: string;
  startLine: number;
  added: Buffer;
  via?: Via;
  encoding?: string;
  from?: string;
};
