import * as v from 'valibot';
import { withFile } from '../files/open-file.ts';
import { GateError } from '../model/errors.ts';
import type { Report } from '../report/model/report.ts';
import { reportSchema } from './report-schema.ts';

/** A report, the path that it was read from, and its size. */
export type ReportFile = { file: string; bytes: number; report: Report };

/** Reads the JSON report of another run. `file` is relative to `cwd`. Throws REPORT_UNREADABLE. */
export async function readReport(cwd: string, file: string): Promise<ReportFile> {
  const unreadable = (problem: string, cause?: unknown) =>
    new GateError('REPORT_UNREADABLE', { file, problem }, { cause });
  let text: string;
  let bytes: Uint8Array;
  try {
    bytes = await withFile(cwd, file, (opened) => opened.whole());
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadable(whyUnread(error as NodeJS.ErrnoException), error);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unreadable(text.trim() === '' ? 'it is empty' : 'it is cut short, or no JSON', error);
  }
  const { version } = (value ?? {}) as { version?: unknown };
  if (typeof version !== 'number') throw unreadable('it is no report of launch-gate');
  if (version !== 1) throw unreadable(`it is of version ${version}, and this launch-gate reads version 1`);
  const read = v.safeParse(reportSchema, value);
  if (!read.success) throw unreadable(`${v.getDotPath(read.issues[0]) ?? 'its content'} is not what a report holds`);
  if (read.output.members) throw unreadable('it is merged already: give the reports that it was made of');
  return { file, bytes: bytes.length, report: read.output as Report };
}

function whyUnread({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'it does not exist';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'it is not UTF-8';
  return code === undefined ? message : `it cannot be read (${code})`;
}
