import type { WriteRules } from '../files/write-beside.ts';
import type { LastLook, OutputFormat } from '../text/redaction/last-look.ts';
import { json } from './formats/json.ts';
import type { Report } from './model/report.ts';
import { assertWritable, replaceFile } from './report-file.ts';

/** The formats of the report files that a run can write. */
export const reportFormats = ['json', 'sarif', 'junit', 'html', 'code-quality'] as const;
type ReportFormat = (typeof reportFormats)[number];
/** The path of each report file; a format without a path is not written. */
export type ReportPaths = Partial<Record<ReportFormat, string>>;

/** Checks all paths before the work whose result would be lost. Throws REPORT_UNWRITABLE and LINK_IN_CHECKOUT. */
export async function assertAllWritable(paths: ReportPaths, rules?: WriteRules): Promise<void> {
  for (const path of Object.values(paths)) if (path !== undefined) await assertWritable(path, rules);
}

/**
 * Writes the report files. The JSON report comes last, because it counts what the last look found in the others. Throws
 * REPORT_UNWRITABLE and LINK_IN_CHECKOUT.
 */
export async function writeReportFiles(
  report: Report,
  paths: ReportPaths,
  rules?: WriteRules,
  look = noLook,
): Promise<void> {
  for (const format of reportFormats.toReversed()) {
    const path = paths[format];
    if (path === undefined) continue;
    const text =
      format === 'json'
        ? jsonReport(report, look)
        : look.at(`${format} report`, await renderings[format](report), outputFormats[format]);
    await replaceFile(path, text, rules);
  }
}

const noLook: LastLook = { at: (_, text) => text, caught: () => 0 };

/** The JSON report, with the number of secrets that only the last look found; those in this report count too. */
export function jsonReport(report: Report, look: LastLook): string {
  const text = look.at('JSON report', json(report), 'json');
  if (look.caught() === 0) return text;
  const seen = JSON.parse(text);
  return json({ ...seen, run: { ...seen.run, caughtLast: look.caught() } });
}

const outputFormats: Record<Exclude<ReportFormat, 'json'>, OutputFormat> = {
  sarif: 'json',
  junit: 'xml',
  'code-quality': 'json',
  html: 'html',
};

const renderings: Record<Exclude<ReportFormat, 'json'>, (report: Report) => Promise<string>> = {
  sarif: async (report) => (await import('./formats/sarif.ts')).sarif(report),
  junit: async (report) => (await import('./formats/junit.ts')).junit(report),
  'code-quality': async (report) => (await import('./formats/code-quality.ts')).codeQuality(report),
  html: async (report) => {
    const [{ htmlReport }, { readPageAssets }] = await Promise.all([
      import('./html/html.ts'),
      import('./html/assets.ts'),
    ]);
    return htmlReport(report, readPageAssets());
  },
};
