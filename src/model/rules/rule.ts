import type { Severity } from '../severity.ts';

/** What the catalogue says of a rule. */
export type RuleText = {
  /** What it has where nothing is said of other ones. */
  severity: Severity;
  /** Where it has another severity, or how often. */
  otherwise?: string;
  /** How it is told where it never fails a run by itself. */
  as?: 'unclear' | 'warning' | 'note';
  /** What was seen, in one sentence. */
  means: string;
  /** What that does to whoever runs the site, or uses it: a sentence without its full stop. */
  impact: string;
  /** Of launch checks: where it is about a record that is no way to a host, such as MX. */
  impactOfRecord?: string;
  /** What to do first. */
  fix: string;
  /** The page below docs/ that says more, with its heading. */
  page: string;
};
