import type { WriteRules } from '../files/write-beside.ts';
import { json } from './json.ts';
import type { Report } from './report.ts';
import { assertWritable, replaceFile } from './report-file.ts';

/** The files that a run may be asked for. */
export const reportFormats = ['json', 'sarif', 'junit', 'html', 'code-quality'] as const;
type ReportFormat = (typeof reportFormats)[number];
/** Where they are written, as far as they are asked for. */
export type ReportPaths = Partial<Record<ReportFormat, string>>;

/** Throws REPORT_UNWRITABLE and LINK_IN_CHECKOUT, before the work whose result would be lost. */
export async function assertAllWritable(paths: ReportPaths, rules?: WriteRules): Promise<void> {
  for (const path of Object.values(paths)) if (path !== undefined) await assertWritable(path, rules);
}

/** Throws REPORT_UNWRITABLE and LINK_IN_CHECKOUT. */
export async function writeReportFiles(report: Report, paths: ReportPaths, rules?: WriteRules): Promise<void> {
  for (const format of reportFormats) {
    const path = paths[format];
    if (path !== undefined) await replaceFile(path, await renderings[format](report), rules);
  }
}

const renderings: Record<ReportFormat, (report: Report) => Promise<string>> = {
  json: async (report) => json(report),
  sarif: async (report) => (await import('./sarif.ts')).sarif(report),
  junit: async (report) => (await import('./junit.ts')).junit(report),
  'code-quality': async (report) => (await import('./code-quality.ts')).codeQuality(report),
  html: async (report) => {
    const [{ htmlReport }, { readPageAssets }] = await Promise.all([
      import('./html/html.ts'),
      import('./html/assets.ts'),
    ]);
    return htmlReport(report, readPageAssets());
  },
};
