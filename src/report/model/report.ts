import type { ReportedFinding } from '../../model/finding.ts';
import type {
  AiResult,
  CheckResult,
  EvidenceResult,
  LatencyResult,
  LaunchResult,
  PillarStatus,
  ResultName,
  Shard,
} from '../../model/results.ts';

/** The JSON report, version 1: a public contract (`docs/report.schema.json`). Everything in it is redacted. */
export type Report = {
  version: 1;
  /** `none`: the event brought nothing to judge yet, and `run.reason` says why. */
  verdict: 'pass' | 'fail' | 'none';
  tool: { name: 'launch-gate'; version: string; gitleaks: string };
  run: {
    /** What this run is called among those of a matrix. */
    name?: string;
    /** The part of the checks that this run has. `checks` is the number of all checks, those of other shards too. */
    shard?: Shard & { checks: number };
    event?: string;
    sha?: string;
    range?: { base?: string; head: string; commits: number; bytes: number };
    baseUrl?: string;
    /** Why nothing was judged; absent if something was judged. */
    reason?: string;
    /** ISO 8601, UTC. */
    startedAt: string;
    durationMs: number;
    /** How many secrets only the last look at the finished outputs found and hid; absent if none, the normal case. */
    caughtLast?: number;
  };
  pillars: {
    name: ResultName;
    status: PillarStatus;
    reason: string;
    durationMs: number;
    counts: Record<string, number>;
  }[];
  /** The most severe first. */
  findings: ReportedFinding[];
  checks: CheckResult[];
  latency: LatencyResult[];
  /** Absent if section `launch` was not judged. */
  launch?: LaunchResult;
  /** Absent if section `evidence` was not judged. */
  evidence?: EvidenceResult[];
  /** Absent unless the configuration names a model and the run failed. Written by a machine; no part of the verdict. */
  ai?: AiResult;
  /** The runs that a merged report is made of, in the order of their files. */
  members?: Member[];
};

/** One of the runs that a merged report is made of. */
export type Member = {
  name: string;
  verdict: Report['verdict'];
  shard?: Shard;
  baseUrl?: string;
  startedAt: string;
  durationMs: number;
};
