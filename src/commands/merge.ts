import { resolve } from 'node:path';
import { type ConfigRequest, hideSecretsOf, loadConfig } from '../config/load.ts';
import type { Notifications } from '../config/sections/notification-defaults.ts';
import { findFiles } from '../files/find-files.ts';
import type { GitHubEvent } from '../github/event/event.ts';
import { openPolicyFiles, proposalOf } from '../github/event/proposal.ts';
import { membersOf } from '../merge/members.ts';
import { mergeReports } from '../merge/merge.ts';
import { type Expected, missingFindings } from '../merge/missing.ts';
import { type ReportFile, readReport } from '../merge/read-report.ts';
import type { Context } from '../model/context.ts';
import { GateError, stopError } from '../model/errors.ts';
import { maxShards } from '../model/results.ts';
import { maxListed } from '../report/model/listed.ts';
import { redactReport } from '../report/model/redact-report.ts';
import type { Report } from '../report/model/report.ts';

export type MergeRequest = {
  /** Paths and globs of JSON reports, relative to the working directory. */
  files: readonly string[];
  expected?: Expected;
  /** What the merged report is called. */
  name?: string;
  /** The commit that is judged, where it is known. */
  sha?: string;
};

/** As many bytes as all reports may have together. */
const maxBytes = 256_000_000;

/**
 * Where at GitHub the configuration wants the verdict told. No variable of it need be set; from here on the redactor
 * knows those that are secret. Throws what loading the configuration throws.
 */
export async function readNotifications(
  given: Pick<ConfigRequest, 'file' | 'explicit' | 'overrides'>,
  event: GitHubEvent | undefined,
  context: Context,
): Promise<Notifications | undefined> {
  const files = await openPolicyFiles(proposalOf(event), context);
  const config = await loadConfig({ ...given, files, unsetAllowed: true }, context);
  hideSecretsOf(config, context.redactor);
  return config.notifications;
}

/** Makes one report of those of a matrix. Throws NO_REPORTS, REPORT_UNREADABLE, REPORTS_DIFFER, CANCELLED. */
export async function merge({ files, expected, name, sha }: MergeRequest, context: Context): Promise<Report> {
  const members = membersOf(await readReports(files, context), sha);
  const merged = mergeReports(members, { name, missing: missingFindings(members, expected), maxListed });
  return redactReport(merged, context.redactor);
}

async function readReports(files: readonly string[], context: Context): Promise<ReportFile[]> {
  const { cwd, signal } = context;
  const found = await findReports(files, context);
  if (found.length === 0) throw new GateError('NO_REPORTS', { files: files.join(', ') });
  if (found.length > maxShards)
    throw new GateError('REPORTS_DIFFER', {
      problem: `${found.length} are more than a matrix has jobs (${maxShards})`,
    });
  const reports: ReportFile[] = [];
  let bytes = 0;
  for (const file of found) {
    if (signal.aborted) throw stopError(signal);
    const read = await readReport(cwd, file);
    bytes += read.bytes;
    if (bytes > maxBytes)
      throw new GateError('REPORTS_DIFFER', { problem: `together they are larger than ${maxBytes / 1e6} MB` });
    reports.push(read);
  }
  return reports;
}

/** Each file once. A path that is no glob stays in the list, so that it is said that there is no such file. */
async function findReports(files: readonly string[], { cwd, signal }: Context): Promise<string[]> {
  const found = new Map<string, string>();
  for (const pattern of files) {
    const fitting = await findFiles(cwd, pattern, signal).catch((error: Error) => {
      throw new GateError('REPORT_UNREADABLE', { file: pattern, problem: error.message }, { cause: error });
    });
    const isGlob = /[*?[\]{}]/.test(pattern);
    for (const file of fitting.length === 0 && !isGlob ? [pattern] : fitting) found.set(resolve(cwd, file), file);
  }
  return [...found.values()];
}
