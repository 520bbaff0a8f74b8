import type { Finding } from './finding.ts';

/** Each has a line in the table of pillars (`gate/pillars.ts`). */
export const pillarNames = ['secrets', 'smoke', 'latency', 'launch', 'evidence', 'burst'] as const;
export type PillarName = (typeof pillarNames)[number];
/** Whose results a report holds: the pillars, and what judges a release after its go-live. */
export type ResultName = PillarName | 'watch' | 'uptime';

/** One of `of` parts of the checks; `index` counts from 1. */
export type Shard = { index: number; of: number };
/** As many jobs as a matrix of GitHub can have (docs: "Workflow syntax", jobs.<job_id>.strategy.matrix). */
export const maxShards = 256;

/** Whether only the secrets pillar was named, so that no deployment is needed. */
export function isOnlySecrets(named: PillarName[]): boolean {
  return named.length > 0 && named.every((name) => name === 'secrets');
}

export type PillarStatus = 'pass' | 'fail' | 'inconclusive' | 'skipped';

/** What one pillar hands to the verdict. `reason` is one line that says why the status is what it is. */
export type PillarResult = {
  name: ResultName;
  status: PillarStatus;
  reason: string;
  durationMs: number;
  counts: Record<string, number>;
  findings: Finding[];
  /** Nothing of this pillar could be judged, which is not a pass. */
  isUnjudged?: boolean;
  /** The smoke pillar's checks, in the order of the configuration. */
  checks?: CheckResult[];
  /** The latency pillar's routes, in the order of the configuration. */
  latency?: LatencyResult[];
  launch?: LaunchResult;
  /** The entries of section `evidence`, in the order of the configuration. */
  evidence?: EvidenceResult[];
  /** The commits that the secrets pillar judged. */
  range?: ScannedRange;
};

type ScannedRange = { base?: string; head: string; commits: number; bytes: number };

export type StepResult = {
  method: string;
  url: string;
  /** The role that asked, where a check asks for several. */
  as?: string;
  status?: number;
  durationMs: number;
  /** How often it was tried, where that is more than once. */
  tries?: number;
  /** Where the time of an answer went. For metrics; never in a report. */
  phases?: PhaseTimes;
};
export type CheckResult = {
  name: string;
  /** Of a merged report only: the member that it is of, where several members have this check. */
  member?: string;
  status: 'pass' | 'fail' | 'skipped' | 'inconclusive';
  /** For `skipped` and `inconclusive`: why. */
  reason?: string;
  steps: StepResult[];
  /**
   * Of a page that failed: PNG in base64, with known secrets blanked. For a report that shows pictures; never in the
   * JSON.
   */
  screenshot?: string;
};

type LatencyVerdict = 'pass' | 'fail' | 'inconclusive';
export type PhaseTimes = { dnsMs: number; tcpMs: number; tlsMs: number; ttfbMs: number; downloadMs: number };
/** All times in milliseconds. A time is null if there is no sample, or if a percentile falls on a failed request. */
export type LatencyResult = {
  /** The name of the check; `session NAME` for a login. */
  check: string;
  /** Of a merged report only: the member that it is of, where several members have this route. */
  member?: string;
  /** The number of requests that decided the first budget. p50, p95 and the interval are computed from them. */
  n: number;
  /** How many of these did not keep that budget. */
  over: number;
  p50Ms: number | null;
  p95Ms: number | null;
  /** Order-statistic interval of p95; null ends where n is too small for one. */
  intervalMs: [number, number | null] | null;
  coldMs: number | null;
  /** Connection phases are those of the cold request, TTFB and download the medians of the samples. */
  phases: PhaseTimes | null;
  /** The budget of p95; null where the route has only others. */
  budgetMs: number | null;
  verdict: LatencyVerdict;
  budgets: BudgetResult[];
  /** Every measured request in the order they were sent; null where one failed. */
  samplesMs: (number | null)[];
  /** Requests that had to open a connection, e.g. after the server closed one. Their times do not include that. */
  newConnections: number;
  /** The most requests in a row that did not keep the first budget. */
  longestBurst: number;
  /** Beside the previous deployment, measured in the same run; absent where there is none to compare with. */
  compare?: CompareResult;
  /** Past deployments that passed, the oldest first; absent where no history is kept. */
  history?: PastRelease[];
  /** Against that history. */
  drift?: DriftResult;
};

/**
 * `p50Ms` is that of the previous deployment, `ratio` this one's divided by it. Both may be null; `reason` says why.
 */
export type CompareResult = {
  url: string;
  p50Ms: number | null;
  ratio: number | null;
  verdict: LatencyVerdict;
  reason?: string;
};
/** `at` in ISO 8601. */
export type PastRelease = { at: string; sha?: string; p95Ms: number };
/** `releases` is the number of past deployments for the comparison. With fewer than five it is inconclusive. */
export type DriftResult = { releases: number; verdict: LatencyVerdict };

/** `limit` is in milliseconds, or a share for `errors`. `over` of the first `n` requests did not keep it. */
export type BudgetResult = {
  of: 'p95' | 'p50' | 'errors';
  limit: number;
  n: number;
  over: number;
  verdict: LatencyVerdict;
};

/** `name` is what the file is evidence of, and the path or glob: `tests results.xml`. */
export type EvidenceResult = { name: string; status: PillarStatus; reason: string };

/** The hosts of the map, the canonical one first, and what became of each check. */
export type LaunchResult = { hosts: LaunchHostResult[]; checks: LaunchCheckResult[] };
export type LaunchCheckResult = {
  name: string;
  status: 'pass' | 'fail' | 'inconclusive' | 'skipped';
  /** For `skipped`: why. */
  reason?: string;
};

/** A host of the launch map: where its name leads, and who answers there. */
export type LaunchHostResult = {
  host: string;
  /** Of a merged report only: the members that see the host so, where others see it in another way. */
  seenIn?: string[];
  port: number;
  dns: 'found' | 'missing' | 'dangling' | 'unreachable';
  /** The names that its CNAMEs pass through. */
  chain: string[];
  addresses: string[];
  /** The number of further addresses, which are not checked. */
  moreAddresses?: number;
  /** IPv6 addresses that this machine cannot reach. */
  unasked: string[];
  endpoints: LaunchEndpoint[];
  /** At least one address is trusted and none is untrusted. Only then does the gate send requests to the host. */
  usable: boolean;
  /** The proxy, platform or server by its headers, e.g. `cloudflare`, where something answered. */
  answeredBy?: string;
};
/** One address of a host. `words` tell what is wrong where it is not trusted. */
export type LaunchEndpoint = {
  address: string;
  state: 'trusted' | 'untrusted' | 'refused' | 'silent';
  words?: string;
  certificate?: { issuer: string; validFrom: string; validTo: string; daysLeft: number };
};

/** What a model was sent, and what it answered, as plain text: never a part of the verdict. */
export type AiResult = {
  model: string;
  sent: { role: 'system' | 'user'; content: string }[];
  answer?: string;
  /** Why there is no answer. */
  problem?: string;
};
