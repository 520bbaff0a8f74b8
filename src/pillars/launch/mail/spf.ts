import type { Resolver } from '../network/resolver.ts';
import { askedNames, readTexts, type Texts } from './text-records.ts';

/** What receivers make of a domain's SPF record. */
export type SpfEvaluation = {
  /** The result for a sender that no record lists: `pass` means that anyone may send. */
  result: 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'permerror' | 'temperror';
  problem?: string;
  lookups: number;
  /** The number of look-ups that found no record, and their names, except names that a macro makes from the sender. */
  voids: number;
  empty: string[];
  failed: { name: string; type: string; words: string }[];
};

export type Spf = { domain: string; texts: Texts; records: string[]; evaluation?: SpfEvaluation };

/** An address in the reserved block 240.0.0.0/4: no record lists it, so every term is evaluated. */
const probe = '240.0.0.1';
/** Names that a macro makes from the probe; it is right that these do not exist. */
const ofProbe = /240\.0\.0\.1|1\.0\.0\.240|launch-gate-probe/i;

/** RFC 7208 allows 10; more are followed to tell how many the record needs. */
const maxLookups = 100;

/** RFC 7208, 4.6.4: a limit on the whole evaluation should allow at least 20 seconds. */
const minElapsedMs = 20_000;

/** Whether a TXT record is an SPF record (RFC 7208, 4.5). */
function isSpf(text: string): boolean {
  return /^v=spf1(?: |$)/i.test(text);
}

/** Reads a domain's SPF record and has mailauth evaluate it. */
export async function readSpf(domain: string, resolver: Resolver, timeoutMs: number): Promise<Spf> {
  const texts = await readTexts(domain, resolver);
  const records = texts.kind === 'texts' ? texts.texts.filter(isSpf) : [];
  if (records.length !== 1) return { domain, texts, records };
  const { spf } = await import('mailauth/lib/spf/index.js');
  const names = askedNames(resolver);
  const { status, lookups } = await spf({
    sender: `launch-gate-probe@${domain}`,
    ip: probe,
    helo: domain,
    mta: domain,
    resolver: names.resolve,
    maxResolveCount: maxLookups,
    maxVoidCount: maxLookups,
    maxElapsedTime: Math.max(minElapsedMs, timeoutMs),
    strict: true,
  });
  const evaluation: SpfEvaluation = {
    result: status.result as SpfEvaluation['result'],
    problem: typeof status.comment === 'string' ? problemIn(status.comment) : undefined,
    lookups: lookups?.count ?? 0,
    voids: (lookups?.void ?? 0) - names.empty.filter((name) => ofProbe.test(name)).length,
    empty: names.empty.filter((name) => !ofProbe.test(name)),
    failed: names.failed,
  };
  return { domain, texts, records, evaluation };
}

/**
 * mailauth's comment names receiver and sender first: `mx: permanent error in processing during lookup of a@b: why`.
 */
function problemIn(comment: string): string | undefined {
  return /during lookup of \S+: (.+)$/s.exec(comment)?.[1];
}
