export type Commit = {
  sha: string;
  author: string;
  email: string;
  /** ISO 8601, with the author's offset. */
  date: string;
};

/** What one hunk of a patch adds: the bytes of its added lines, and the line number of the first one in the new file. */
export type Hunk = { commit: Commit; path: string; startLine: number; added: Buffer };
