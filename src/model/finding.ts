import type { RuleId } from './rules.ts';
import type { Severity } from './severity.ts';

/** Whose result a finding belongs to; `gate` is the run itself. */
type FindingPillar = 'secrets' | 'smoke' | 'latency' | 'launch' | 'evidence' | 'burst' | 'watch' | 'uptime' | 'gate';
/**
 * Where a request ended: at the name, at the connection, at its encryption, at a proxy or platform that answered in
 * place of the application, or at the application.
 */
export type Layer = 'dns' | 'tcp' | 'tls' | 'edge' | 'application';
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

/** What a pillar finds. No field ever holds a secret. */
export type Finding = {
  /** Of the catalogue: `secrets/aws-access-token`, `smoke/status`, `latency/p95`. */
  rule: RuleId;
  /** Set only if it differs from the pillar that found it. */
  pillar?: FindingPillar;
  /** What it is about: a check, a session, a host, a file, a record. */
  subject?: string;
  /**
   * Secrets only: how it was found where gitleaks itself does not look, e.g. `merge`, `utf-16`, `message`,
   * `source-map`.
   */
  via?: string;
  status: FindingStatus;
  severity: Severity;
  /** One line. */
  title: string;
  expected?: string;
  /** Redacted. */
  observed?: string;
  /** Of a request that failed. */
  layer?: Layer;
  where: Location;
  /** A curl, dig, openssl or git command that shows it again. */
  reproduce?: string;
  fix?: string;
  /** Stable from run to run; for secrets gitleaks' own `commit:file:rule:line`. */
  fingerprint: string;
};

/** A finding as the verdict judges it and every reporter reads it. */
export type ReportedFinding = Finding & {
  pillar: FindingPillar;
  /** Of a merged report only: the members that saw it, and those that judged the same and did not see it. */
  seenIn?: string[];
  notSeenIn?: string[];
};
