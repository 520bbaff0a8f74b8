import * as v from 'valibot';
import { maxShards, pillarNames } from '../model/results.ts';
import type { Report } from '../report/model/report.ts';

// What docs/report.schema.json says, for reports that other jobs wrote. Keys of later versions are left out.

const text = v.string();
const ms = v.pipe(v.number(), v.minValue(0));
const measured = v.nullable(ms);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = v.pipe(v.number(), v.integer(), v.minValue(1));
const some = v.optional(text);
const status = v.picklist(['pass', 'fail', 'inconclusive', 'skipped']);
const verdict = v.picklist(['pass', 'fail', 'inconclusive']);
const resultName = v.picklist([...pillarNames, 'watch', 'uptime']);
const isoTime = v.pipe(
  text,
  v.isoTimestamp(),
  v.check((at) => Number.isFinite(Date.parse(at))),
);
const shard = v.pipe(
  v.object({ index: position, of: v.pipe(position, v.maxValue(maxShards)), checks: count }),
  v.check(({ index, of }) => index <= of),
);

const finding = v.object({
  // Rules of a later version, or of a repository, are not in the catalogue.
  rule: v.pipe(text, v.regex(/^[a-z]+\/./s)) as unknown as v.GenericSchema<Report['findings'][number]['rule']>,
  pillar: v.picklist([...pillarNames, 'watch', 'uptime', 'gate']),
  subject: some,
  via: some,
  status: v.picklist(['fail', 'warn', 'inconclusive', 'pass']),
  severity: v.picklist(['blocker', 'high', 'medium']),
  title: text,
  expected: some,
  observed: some,
  layer: v.optional(v.picklist(['dns', 'tcp', 'tls', 'edge', 'application'])),
  where: v.object({
    file: some,
    line: v.optional(position),
    endLine: v.optional(position),
    column: v.optional(position),
    commit: some,
    url: some,
  }),
  reproduce: some,
  fix: some,
  fingerprint: text,
});

const step = v.object({
  method: text,
  url: text,
  as: some,
  status: v.optional(v.pipe(v.number(), v.integer())),
  durationMs: ms,
  tries: v.optional(count),
});

const route = v.object({
  check: text,
  n: count,
  over: count,
  p50Ms: measured,
  p95Ms: measured,
  intervalMs: v.nullable(v.tuple([ms, measured])),
  coldMs: measured,
  phases: v.nullable(v.object({ dnsMs: ms, tcpMs: ms, tlsMs: ms, ttfbMs: ms, downloadMs: ms })),
  budgetMs: measured,
  verdict,
  budgets: v.array(
    v.object({ of: v.picklist(['p95', 'p50', 'errors']), limit: v.number(), n: count, over: count, verdict }),
  ),
  samplesMs: v.array(measured),
  newConnections: count,
  longestBurst: count,
  compare: v.optional(v.object({ url: text, p50Ms: measured, ratio: v.nullable(v.number()), verdict, reason: some })),
  history: v.optional(v.array(v.object({ at: text, sha: some, p95Ms: ms }))),
  drift: v.optional(v.object({ releases: count, verdict })),
});

const certificate = v.object({ issuer: text, validFrom: text, validTo: text, daysLeft: v.number() });
const host = v.object({
  host: text,
  port: count,
  dns: v.picklist(['found', 'missing', 'dangling', 'unreachable']),
  chain: v.array(text),
  addresses: v.array(text),
  moreAddresses: v.optional(count),
  unasked: v.array(text),
  endpoints: v.array(
    v.object({
      address: text,
      state: v.picklist(['trusted', 'untrusted', 'refused', 'silent']),
      words: some,
      certificate: v.optional(certificate),
    }),
  ),
  usable: v.boolean(),
  answeredBy: some,
});

/** A report of version 1. */
export const reportSchema = v.object({
  version: v.literal(1),
  verdict: v.picklist(['pass', 'fail', 'none']),
  tool: v.object({ name: v.literal('launch-gate'), version: text, gitleaks: text }),
  run: v.object({
    name: some,
    shard: v.optional(shard),
    event: some,
    sha: some,
    range: v.optional(v.object({ base: some, head: text, commits: count, bytes: count })),
    baseUrl: some,
    reason: some,
    startedAt: isoTime,
    durationMs: ms,
    caughtLast: v.optional(count),
  }),
  pillars: v.array(
    v.object({
      name: resultName,
      status,
      reason: text,
      durationMs: ms,
      counts: v.record(text, count),
    }),
  ),
  findings: v.array(finding),
  checks: v.array(v.object({ name: text, status, reason: some, steps: v.array(step) })),
  latency: v.array(route),
  launch: v.optional(
    v.object({ hosts: v.array(host), checks: v.array(v.object({ name: text, status, reason: some })) }),
  ),
  evidence: v.optional(v.array(v.object({ name: text, status, reason: text }))),
  /** Present in a report that was merged already. */
  members: v.optional(v.array(v.unknown())),
});
