/** Lines of a comment at the entry at `path`; the last part is a key or an index. */
export type Remark = {
  path: readonly (string | number)[];
  lines: readonly string[];
  /** The comment stands behind the value, on its line, and not before the entry. */
  isBehind?: true;
};
