import type { Redactor } from '../../model/redactor.ts';
import type { Report } from './report.ts';

/** The report with each free text in it redacted; words of the contract itself (verdicts, severities, pillars) stay. */
export function redactReport(report: Report, redactor: Redactor): Report {
  // Many findings hold the same text: each text is redacted once.
  const known = new Map<string, string>();
  const redacted = redactStrings(
    report,
    (text) => {
      const shown = known.get(text) ?? redactor.redact(text);
      known.set(text, shown);
      return shown;
    },
    (rule) => redactor.redact(rule, true),
  );
  return {
    ...redacted,
    tool: report.tool,
    pillars: redacted.pillars.map((pillar, i) => ({ ...pillar, name: (report.pillars[i] as typeof pillar).name })),
  };
}

// A screenshot holds no text; its secrets were blanked before it was taken.
const contractKeys = new Set(['verdict', 'pillar', 'status', 'severity', 'startedAt', 'screenshot']);

type Redact = (text: string) => string;

/** `redactRule` redacts the names of rules: rules for secrets may be the repository's own. */
function redactStrings<T>(value: T, redact: Redact, redactRule: Redact): T {
  if (typeof value === 'string') return redact(value) as T;
  if (Array.isArray(value)) return value.map((each) => redactStrings(each, redact, redactRule)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    contractKeys.has(key) ? each : redactStrings(each, key === 'rule' ? redactRule : redact, redactRule),
  ]);
  return Object.fromEntries(entries);
}
