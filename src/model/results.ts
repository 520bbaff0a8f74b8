import type { Finding } from './finding.ts';

/** Each has a line in the table of pillars (`gate/pillars.ts`). */
export const pillarNames = ['secrets', 'smoke', 'latency', 'launch'] as const;
export type PillarName = (typeof pillarNames)[number];

/** Nothing of a deployment was asked for. */
export function isOnlySecrets(named: PillarName[]): boolean {
  return named.length > 0 && named.every((name) => name === 'secrets');
}

export type PillarStatus = 'pass' | 'fail' | 'inconclusive' | 'skipped';

/** What one pillar hands to the verdict. `reason` is one line that says why the status is what it is. */
export type PillarResult = {
  name: PillarName;
  status: PillarStatus;
  reason: string;
  durationMs: number;
  counts: Record<string, number>;
  findings: Finding[];
  /** Nothing at all of it could be judged, which is no pass. */
  isUnjudged?: boolean;
  /** The smoke pillar's checks, in the order of the configuration. */
  checks?: CheckResult[];
  /** The latency pillar's routes, in the order of the configuration. */
  latency?: LatencyResult[];
  launch?: LaunchResult;
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
};
export type CheckResult = {
  name: string;
  status: 'pass' | 'fail' | 'skipped' | 'inconclusive';
  /** For `skipped` and `inconclusive`: why. */
  reason?: string;
  steps: StepResult[];
  /** Of a page that failed: PNG in base64, with known secrets blanked. For a report that shows pictures; never in the JSON. */
  screenshot?: string;
};

type LatencyVerdict = 'pass' | 'fail' | 'inconclusive';
export type PhaseTimes = { dnsMs: number; tcpMs: number; tlsMs: number; ttfbMs: number; downloadMs: number };
/** All times in milliseconds. A time that was never measured (no sample at all) is null. */
export type LatencyResult = {
  /** The name of the check; `session NAME` for a login. */
  check: string;
  /** The requests that decided the first budget; p50, p95 and the interval are theirs. */
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
  /** Requests that had to open a connection, as after the server closed one; that is not in their time. */
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

/** `p50Ms` is the previous deployment's, `ratio` how many times that this one takes; null and a reason without a verdict. */
export type CompareResult = {
  url: string;
  p50Ms: number | null;
  ratio: number | null;
  verdict: LatencyVerdict;
  reason?: string;
};
/** `at` in ISO 8601. */
export type PastRelease = { at: string; sha?: string; p95Ms: number };
/** `releases` that it was judged by; below five it is not, and inconclusive. */
export type DriftResult = { releases: number; verdict: LatencyVerdict };

/** `limit` is in milliseconds, that of errors a share; `over` of the first `n` requests did not keep it. */
export type BudgetResult = {
  of: 'p95' | 'p50' | 'errors';
  limit: number;
  n: number;
  over: number;
  verdict: LatencyVerdict;
};

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
  port: number;
  dns: 'found' | 'missing' | 'dangling' | 'unreachable';
  /** The names that its CNAMEs pass through. */
  chain: string[];
  addresses: string[];
  /** How many more its name has, beyond those that are looked at. */
  moreAddresses?: number;
  /** IPv6 addresses that this machine cannot reach. */
  unasked: string[];
  endpoints: LaunchEndpoint[];
  /** It has an address, and every certificate that it shows is trusted: only then is it asked anything. */
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
