export type Severity = 'blocker' | 'high' | 'medium';
export type FindingStatus = 'fail' | 'warn' | 'inconclusive' | 'pass';

/** Where a finding is: a place in a file (lines and columns count from 1), a commit, a URL, or several of these. */
export type Location = {
  file?: string;
  line?: number;
  endLine?: number;
  column?: number;
  commit?: string;
  url?: string;
};

/** The one record that every pillar produces and every reporter reads. No field ever holds a secret. */
export type Finding = {
  /** `pillar/what`, e.g. `secrets/aws-access-token`, `smoke/status`, `latency/p95`. */
  rule: string;
  /** Secrets only: how it was found where gitleaks itself does not look, e.g. `merge`, `utf-16`, `message`, `source-map`. */
  via?: string;
  status: FindingStatus;
  severity: Severity;
  /** One line. */
  title: string;
  expected?: string;
  /** Redacted. */
  observed?: string;
  where: Location;
  /** A curl, dig, openssl or git command that shows it again. */
  reproduce?: string;
  fix?: string;
  /** Stable from run to run; for secrets gitleaks' own `commit:file:rule:line`. */
  fingerprint: string;
};
