import type { Finding } from '../model/finding.ts';
import type { CheckResult } from '../model/results.ts';

/**
 * What became of a check. `isThrottled`: it failed because the server answered 429, too many requests (RFC 6585), which
 * says nothing of the application.
 */
export type Checked = { result: CheckResult; findings: Finding[]; isThrottled?: boolean };
