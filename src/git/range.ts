/** What is read. `revisions` are what `git log` is told: full commit ids, or `--all`; a snapshot is no history. */
export type ResolvedRange = {
  base?: string;
  /** What the base branch of a pull request was by GitHub's own merge, where that is later than `base`; left out too. */
  mergedInto?: string;
  head: string;
  revisions: string[];
  snapshot?: 'tree' | 'staged' | 'worktree';
};
/** What is asked for, as the event or `--range` puts it; resolved against the repository before scanning. */
export type RangeRequest =
  /** Every commit of every ref, as `gitleaks git` reads them. */
  | { kind: 'all' }
  /** Every commit of head: the first push of the default branch. */
  | { kind: 'history'; head: string }
  /**
   * `base..head`: what head has beyond base. With `orTree`, every file of head where base cannot be had any more: it is
   * what GitHub remembers of a deployment, which no branch need hold. `onto` is a pull request's base branch: what that
   * has besides `base` is not the pull request's.
   */
  | { kind: 'between'; base: string; head: string; orTree?: boolean; onto?: BaseBranch }
  /**
   * What head has beyond the default branch. With `atLeastHead`, head itself also where the default branch holds it: for a
   * merge, all that it merged.
   */
  | { kind: 'beyond'; head: string; defaultBranch: string; atLeastHead?: boolean }
  /** Every file of one commit, whoever added it. */
  | { kind: 'tree'; commit: string }
  /** What the next commit would add, as `gitleaks git --staged` reads it. */
  | { kind: 'staged' }
  /** What tracked files hold beyond the index, as `gitleaks git --pre-commit` reads it. */
  | { kind: 'worktree' }
  /** The message of an annotated tag, by its object's id: it adds no commits, which is the `reason` where it has none. */
  | { kind: 'tag'; id: string; name: string; reason: string }
  /** Nothing is new (a deleted tag or branch): passes, with the reason stated. */
  | { kind: 'nothing'; reason: string };

/** What the event tells of the branch that a pull request is to be merged into. */
export type BaseBranch = {
  branch?: string;
  /** `owner/name` that the remote must be, where it could also be the author's: a fork has a branch of that name too. */
  repository?: string;
  /** The merge that GitHub made to try the pull request (GITHUB_SHA); its first parent is the base branch. */
  merge?: string;
};
