import type { Config } from '../../config/config.ts';
import { show } from '../../config/language/template.ts';
import { newRecord } from '../../history/record.ts';
import type { HistoryStore } from '../../history/store.ts';
import type { Context } from '../../model/context.ts';
import { GateError } from '../../model/errors.ts';
import type { DriftResult, LatencyResult, PastRelease, PillarResult } from '../../model/results.ts';
import { percentile } from '../../statistics/percentiles.ts';
import { type Drift, judgeDrift, type Release, releasesOf } from './drift.ts';
import { driftFinding } from './drift-finding.ts';

export type HistoryRun = {
  /** The key of the history, besides route and method. */
  environment: string;
  sha?: string;
  /** A pull request from a fork reads the history and does not write it. */
  foreign: boolean;
};

export type History = {
  /** Call it before the work. Throws LINK_IN_CHECKOUT if the folder of the history would lead elsewhere. */
  assertOwn(): Promise<void>;
  /** Adds its past to each route, and a finding if the route is slower than its past. */
  judge(latency: PillarResult): Promise<PillarResult>;
  /** Adds this run to the history. Call it when the verdict is pass. */
  keep(): Promise<void>;
};

/**
 * The history of p50 and p95 as `store` keeps it. If the store refuses something, or holds entries that are no records,
 * one line of information says so and no verdict changes.
 */
export function openHistory(store: HistoryStore, config: Config, run: HistoryRun, context: Context): History {
  const { log, redactor } = context;
  // The environment comes from the event, and it becomes part of a file name, a record and a commit.
  const environment = redactor.redact(run.environment);
  const slower = new Set<string>();
  let measured: LatencyResult[] = [];
  let isLost = false;
  const lose = (what: string) => (error: Error) => {
    isLost = true;
    log.info(`The history of p95 was not ${what}: ${error.message}`);
  };

  return {
    async assertOwn() {
      await store.assertOwn?.(run.environment).catch((error) => {
        // Any other error is reported when the history is read.
        if (error instanceof GateError) throw error;
      });
    },

    async judge(pillar) {
      measured = pillar.latency ?? [];
      const { records, ignored } = (await store.read(environment).catch(lose('read'))) ?? {
        records: [],
        ignored: 0,
      };
      if (ignored > 0) log.info(`The history of p95 holds ${ignored} entries that are no records; they are ignored.`);
      const findings = [...pillar.findings];
      const latency = measured.map((result) => {
        const releases = releasesOf(records, { check: result.check, route: routeOf(result, config) }, run.sha);
        const drift = judgeDrift(sortedMs(result), releases);
        if (drift.judged && drift.slower) {
          slower.add(result.check);
          const at = config.checks.find(({ name }) => name === result.check)?.latency?.at;
          findings.push(driftFinding(result.check, drift, at, config.latency.onDrift));
        }
        return { ...result, history: releases.map(pastRelease), drift: driftResult(drift) };
      });
      const fails = findings.some(({ status, rule }) => status === 'fail' && rule === 'latency/drift');
      return { ...pillar, status: fails ? 'fail' : pillar.status, findings, latency };
    },

    async keep() {
      // A history that could not be read is not written: one line about it is enough.
      if (run.foreign || isLost) return;
      const routes = measured
        .filter(({ samplesMs }) => samplesMs.length > 0)
        .map((result) => ({
          check: redactor.redact(result.check),
          route: redactor.redact(routeOf(result, config)),
          n: result.samplesMs.length,
          over: result.over,
          samplesMs: sortedMs(result).filter(Number.isFinite),
          ...(slower.has(result.check) ? { slower: true } : {}),
        }));
      if (routes.length === 0) return;
      const at = new Date(context.clock.now()).toISOString();
      const { sha } = run;
      await store
        .add(newRecord({ at, sha, environment, runnerOs: context.env['RUNNER_OS'], routes }))
        .catch(lose('written'));
    },
  };
}

/** Method and target as in the configuration; empty for a login. With another base URL it is the same route. */
function routeOf({ check }: LatencyResult, { checks }: Config): string {
  const step = checks.find(({ name }) => name === check)?.steps[0];
  return step ? `${step.method} ${show(step.target)}` : '';
}

function sortedMs({ samplesMs }: LatencyResult): number[] {
  return samplesMs.map((ms) => ms ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
}

function pastRelease({ at, sha, sortedMs }: Release): PastRelease {
  return { at, sha, p95Ms: percentile(sortedMs, 0.95) };
}

function driftResult(drift: Drift): DriftResult {
  if (!drift.judged) return { releases: drift.releases, verdict: 'inconclusive' };
  return { releases: drift.p95Ms.past.length, verdict: drift.slower ? 'fail' : 'pass' };
}
