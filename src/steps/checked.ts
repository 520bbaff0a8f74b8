import type { Finding } from '../model/finding.ts';
import type { CheckResult } from '../model/results.ts';

export type Checked = { result: CheckResult; findings: Finding[] };
