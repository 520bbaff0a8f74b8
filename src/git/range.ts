/** Which commits are asked for, as the event or `--range` puts it; resolved against the repository before scanning. */
export type RangeRequest =
  /** Every commit of every ref, as `gitleaks git` reads them. */
  | { kind: 'all' }
  /** `base..head`: what head has beyond base. */
  | { kind: 'between'; base: string; head: string }
  /** A new branch: what head has beyond the default branch; the whole history of head where it is the default branch's first push. */
  | { kind: 'beyond'; head: string; defaultBranch: string }
  /** Nothing is new (a new tag, a deleted branch): passes, with the reason stated. */
  | { kind: 'nothing'; reason: string };
