import type { Finding } from './finding.ts';

export type PillarName = 'secrets' | 'smoke' | 'latency';
export type PillarStatus = 'pass' | 'fail' | 'inconclusive' | 'skipped';

/** What one pillar hands to the verdict. `reason` is one line that says why the status is what it is. */
export type PillarResult = {
  name: PillarName;
  status: PillarStatus;
  reason: string;
  durationMs: number;
  counts: Record<string, number>;
  findings: Finding[];
  /** The smoke pillar's checks, in the order of the configuration. */
  checks?: CheckResult[];
  /** The latency pillar's routes, in the order of the configuration. */
  latency?: LatencyResult[];
  /** The commits that the secrets pillar judged. */
  range?: ScannedRange;
};

type ScannedRange = { base?: string; head: string; commits: number; bytes: number };

export type StepResult = { method: string; url: string; status?: number; durationMs: number };
export type CheckResult = {
  name: string;
  status: 'pass' | 'fail' | 'skipped' | 'inconclusive';
  /** For `skipped` and `inconclusive`: why. */
  reason?: string;
  steps: StepResult[];
};

type LatencyVerdict = 'pass' | 'fail' | 'inconclusive';
export type PhaseTimes = { dnsMs: number; tcpMs: number; tlsMs: number; ttfbMs: number; downloadMs: number };
/** All times in milliseconds. A time that was never measured (no sample at all) is null. */
export type LatencyResult = {
  check: string;
  n: number;
  over: number;
  p50Ms: number | null;
  p95Ms: number | null;
  /** Order-statistic interval of p95; null ends where n is too small for one. */
  intervalMs: [number, number | null] | null;
  coldMs: number | null;
  /** Connection phases are those of the cold request, TTFB and download the medians of the samples. */
  phases: PhaseTimes | null;
  budgetMs: number;
  verdict: LatencyVerdict;
};
