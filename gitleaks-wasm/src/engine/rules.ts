/** A key of the configuration that gitleaks passes over without a message. */
export type IgnoredKey = {
  /** Absent for the text given as `config`. Lines and columns (characters) count from 1. */
  file?: string;
  line: number;
  column: number;
  /** As the file writes it; for `repeated` the id of the rule. */
  key: string;
  /** The table that holds it, in lower case: `extend`, `rules.allowlists`; empty at the top. */
  table: string;
  /**
   * `unknown`: gitleaks knows no such key there; `url`: it fetches no extend.url; `depth`: it does not follow an extend
   * in the third file of a chain; `target`: it drops an allowlist with targetRules in an extended file; `repeated`: a
   * later rule of the file has the same id and replaces this one.
   */
  reason: 'unknown' | 'url' | 'depth' | 'target' | 'repeated';
  /** For unknown keys: the keys that are known in that table, and the tables in which this key is known. */
  known?: string[];
  tables?: string[];
};

export type Allowlist = {
  description: string;
  condition: 'OR' | 'AND';
  regexTarget: 'secret' | 'match' | 'line';
  regexes: string[];
  paths: string[];
  commits: string[];
  stopWords: string[];
};

/** One rule as gitleaks parsed it; regular expressions are in Go's RE2 syntax. */
export type Rule = {
  id: string;
  description: string;
  /** Absent for rules that look at the path alone. */
  regex?: string;
  path?: string;
  /** Lower case. Without keywords a rule looks at every fragment. */
  keywords: string[];
  entropy: number;
  /** 0: the first group that holds something, or the whole match. */
  secretGroup: number;
  tags: string[];
  /** The rule only counts for rules that require it, and reports nothing itself. */
  skipReport: boolean;
  /** Rules that must match in the same fragment, within that many lines or columns if given. */
  required: { id: string; withinLines?: number; withinColumns?: number }[];
  allowlists: Allowlist[];
};
