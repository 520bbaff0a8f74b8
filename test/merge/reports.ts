import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from '../../src/report/formats/json.ts';
import type { Report } from '../../src/report/model/report.ts';
import { failed, green } from '../report/example.ts';

export type Reports = {
  folder: string;
  write(file: string, report: Report | string): Promise<string>;
  remove(): Promise<void>;
};

/** A folder of reports, as jobs of a matrix leave them. */
export async function openReports(): Promise<Reports> {
  const folder = await mkdtemp(join(tmpdir(), 'launch-gate-merge-'));
  return {
    folder,
    async write(file, report) {
      await writeFile(join(folder, file), typeof report === 'string' ? report : json(report));
      return file;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The report of a run in a region that finds what `failed` finds, with its own base URL. */
export function failedIn(name: string): Report {
  const baseUrl = `https://${name}.example.com`;
  const text = JSON.stringify(failed).replaceAll('https://app.example.com', baseUrl);
  const report = JSON.parse(text) as Report;
  return { ...report, run: { ...report.run, name } };
}

export function greenIn(name: string): Report {
  return { ...green, run: { ...green.run, name, baseUrl: `https://${name}.example.com` } };
}
