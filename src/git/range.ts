/**
 * What is read. `revisions` are the arguments of `git log`: full commit ids, or `--all`. A snapshot has none, because
 * it is no history.
 */
export type ResolvedRange = {
  base?: string;
  /**
   * The commit of the base branch in GitHub's own merge of a pull request, if it is later than `base`. What it holds is
   * left out too.
   */
  mergedInto?: string;
  head: string;
  revisions: string[];
  snapshot?: 'tree' | 'staged' | 'worktree';
};
/** What is asked for, as the event or `--range` says it. It is resolved against the repository before scanning. */
export type RangeRequest =
  /** Every commit of every ref, as `gitleaks git` reads them. */
  | { kind: 'all' }
  /** Every commit of head: the first push of the default branch. */
  | { kind: 'history'; head: string }
  /**
   * `base..head`: what head has beyond base. With `orTree`, every file of head if base is no longer available: GitHub
   * remembers the base of a deployment even when no branch holds it any more. `onto` is the base branch of a pull
   * request: what that branch has besides `base` does not belong to the pull request.
   */
  | { kind: 'between'; base: string; head: string; orTree?: boolean; onto?: BaseBranch }
  /**
   * What head has beyond the default branch. With `atLeastHead`, head itself even if the default branch holds it; if
   * head is a merge, all that it merged.
   */
  | { kind: 'beyond'; head: string; defaultBranch: string; atLeastHead?: boolean }
  /** Every file of one commit, whoever added it. */
  | { kind: 'tree'; commit: string }
  /** What the next commit would add, as `gitleaks git --staged` reads it. */
  | { kind: 'staged' }
  /** What tracked files hold beyond the index, as `gitleaks git --pre-commit` reads it. */
  | { kind: 'worktree' }
  /**
   * The message of an annotated tag, by the id of its object. The tag adds no commits; `reason` says so when there is
   * no message to read.
   */
  | { kind: 'tag'; id: string; name: string; reason: string }
  /** Nothing is new (a deleted tag or branch): the check passes and states the reason. */
  | { kind: 'nothing'; reason: string };

/** What the event says about the branch that a pull request is to be merged into. */
export type BaseBranch = {
  branch?: string;
  /**
   * The `owner/name` that the remote must have, if the remote could also be the author's fork: a fork has a branch of
   * that name too.
   */
  repository?: string;
  /** The merge that GitHub made to try the pull request (GITHUB_SHA); its first parent is the base branch. */
  merge?: string;
};
