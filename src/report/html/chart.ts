import type { LatencyResult, PhaseTimes, StepResult } from '../../model/results.ts';
import { cut } from '../../text/cut.ts';
import { oneLine } from '../../text/neutralise.ts';
import { html, type Markup } from './markup.ts';

/** What the script of the page draws (page.js): numbers, and labels of a few characters. Times in milliseconds. */
export type Chart =
  | {
      kind: 'strip';
      samplesMs: (number | null)[];
      budgetMs: number | null;
      p95Ms: number | null;
      intervalMs: [number, number | null] | null;
    }
  | { kind: 'history'; releases: { label: string; p95Ms: number }[]; budgetMs: number | null }
  | { kind: 'waterfall'; bars: { label: string; startMs: number; durationMs: number }[] };

/** Collects the charts of a page. */
export type Charts = {
  /** Returns the figure for a chart; `caption` says what it shows, for readers who cannot see it. */
  add(chart: Chart, caption: Markup): Markup;
  readonly all: readonly Chart[];
};

export function createCharts(): Charts {
  const all: Chart[] = [];
  return {
    all,
    add(chart, caption) {
      const index = all.push(chart) - 1;
      return html`<figure><div class="chart ${chart.kind}" data-chart="${index}" aria-hidden="true"></div><figcaption>${caption}</figcaption></figure>\n`;
    },
  };
}

/** Every request as a point, in the order they were sent. */
export function stripChart({ samplesMs, budgetMs, p95Ms, intervalMs }: LatencyResult): Chart {
  return {
    kind: 'strip',
    samplesMs: samplesMs.map((ms) => ms && Math.round(ms * 10) / 10),
    budgetMs,
    p95Ms,
    intervalMs,
  };
}

/** p95 of past deployments and, last, of this one; undefined if there are fewer than two. */
export function historyChart({ history = [], p95Ms, budgetMs }: LatencyResult): Chart | undefined {
  const past = history.map(({ at, sha, p95Ms }) => ({ label: cut(oneLine(sha ?? at), 8).slice(0, 7), p95Ms }));
  const releases = p95Ms === null ? past : [...past, { label: 'now', p95Ms }];
  return releases.length < 2 ? undefined : { kind: 'history', releases, budgetMs };
}

/** One request after the other; the label of a bar is the number of its row in the table beside. */
export function stepsChart(steps: readonly StepResult[]): Chart {
  return waterfall(steps.map(({ durationMs }, index) => [String(index + 1), durationMs]));
}

export const phaseNames: Record<keyof PhaseTimes, string> = {
  dnsMs: 'name',
  tcpMs: 'connect',
  tlsMs: 'TLS',
  ttfbMs: 'first byte',
  downloadMs: 'download',
};

export function phasesChart(phases: PhaseTimes): Chart {
  const names = Object.keys(phaseNames) as (keyof PhaseTimes)[];
  return waterfall(names.map((name) => [phaseNames[name], phases[name]]));
}

function waterfall(spans: [label: string, durationMs: number][]): Chart {
  let startMs = 0;
  const bars = spans.map(([label, durationMs]) => {
    const bar = { label, startMs, durationMs };
    startMs += durationMs;
    return bar;
  });
  return { kind: 'waterfall', bars };
}
