import type { Alert } from '../../config/sections/alerts.ts';
import type { Severity } from '../../model/severity.ts';
import { oneLine } from '../../text/neutralise.ts';
import { goDuration } from '../every.ts';

/** An alerting rule of Prometheus. */
export type Rule = {
  alert: string;
  expr: string;
  for: string;
  labels: { severity: Severity };
  annotations: Record<string, string>;
};

type Facts = { alert: string; expr: string; forMs: number; severity: Severity; summary: string; description: string };

/** A rule, with who looks first and the runbook of those in `alerts` who are told of incidents so severe. */
export function ruleOf({ alert, expr, forMs, severity, summary, description }: Facts, alerts: readonly Alert[]): Rule {
  const told = alerts.filter(({ severities }) => severities.includes(severity));
  const owner = lines(told.map((each) => each.owner));
  const runbook = lines(told.map((each) => each.runbook));
  const isLink = /^https?:\/\/\S+$/.test(runbook);
  return {
    alert: `LaunchGate${alert}`,
    expr,
    for: goDuration(forMs),
    labels: { severity },
    annotations: {
      summary,
      description,
      ...(owner && { owner: literal(owner) }),
      ...(runbook && { [isLink ? 'runbook_url' : 'runbook']: literal(runbook) }),
    },
  };
}

function lines(texts: readonly (string | undefined)[]): string {
  return [...new Set(texts.flatMap((text) => (text ? [oneLine(text)] : [])))].join('; ');
}

/** Annotations are templates of Go: what looks like one in a text of the user stays text. */
export function literal(text: string): string {
  return text.replaceAll('{{', '{{ "{{" }}');
}
