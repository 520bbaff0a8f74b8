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
  secretGroup: number;
  allowlists: Allowlist[];
};

export type Allowlist = {
  condition: 'OR' | 'AND';
  regexTarget: 'secret' | 'match' | 'line';
  regexes: string[];
  paths: string[];
  commits: string[];
  stopWords: string[];
};

/** Added text of one hunk, or a whole file. `startLine` is the line of its first line (1 for a whole file). */
export type Fragment = { text: string | Uint8Array; path: string; commit?: string; startLine?: number };

/** A finding with gitleaks' own numbers: lines and columns exactly as `gitleaks git --report-format json` prints them. */
export type GitleaksFinding = {
  ruleId: string;
  description: string;
  startLine: number;
  endLine: number;
  startColumn: number;
  endColumn: number;
  match: string;
  secret: string;
  entropy: number;
  file: string;
  commit: string;
  /** The line(s) the match stands on. */
  line: string;
  tags: string[];
  /** `commit:file:rule:line`, or `file:rule:line` without a commit. */
  fingerprint: string;
};

export type LoadOptions = {
  /** Text of a `.gitleaks.toml`; default: the configuration of gitleaks itself. */
  config?: string;
  /** Ids of the rules to set up; default all. The global allowlists always hold. */
  rules?: string[];
};

export type Gitleaks = {
  rules: Rule[];
  /** The configuration's global allowlists. */
  allowlists: Allowlist[];
  detect(fragment: Fragment): GitleaksFinding[];
};

/** Sets up gitleaks' detector. Throws {@link GitleaksError}. */
export async function load(_options: LoadOptions = {}): Promise<Gitleaks> {
  throw new Error('being built');
}
