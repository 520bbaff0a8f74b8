import type { WriteRules } from '../files/write-beside.ts';
import type { LastLook, OutputFormat } from '../text/redaction/last-look.ts';
import { json } from './formats/json.ts';
import type { Report } from './model/report.ts';
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

/**
 * The JSON report comes last: it tells what the last look found in the others. Throws REPORT_UNWRITABLE and
 * LINK_IN_CHECKOUT.
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

/** The JSON report, which tells of what only the last look found, in itself too. */
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
