import type { Severity } from '../severity.ts';

/** What the catalogue says of a rule. */
export type RuleText = {
  /** The severity, unless `otherwise` says something else. */
  severity: Severity;
  /** When the rule has another severity. */
  otherwise?: string;
  /** How it is reported if it never fails a run by itself. */
  as?: 'unclear' | 'warning' | 'note';
  /** What was seen, in one sentence. */
  means: string;
  /** What that does to whoever runs the site, or uses it: a sentence without its full stop. */
  impact: string;
  /** Launch checks only: the impact if the record does not lead to a host, such as MX. */
  impactOfRecord?: string;
  /** What to do first. */
  fix: string;
  /** The page below docs/ that says more, with its heading. */
  page: string;
};
