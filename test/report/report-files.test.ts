import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { assertAllWritable, writeReportFiles } from '../../src/report/report-files.ts';
import { failed } from './example.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('writes the report in each form that is asked for, and no other', async () => {
  const beginnings = { json: '{', html: '<!doctype html>', sarif: '{"$schema"', junit: '<?xml', 'code-quality': '[' };
  for (const [format, beginning] of Object.entries(beginnings)) {
    const file = join(folder, format);
    await assertAllWritable({ [format]: file });
    await writeReportFiles(failed, { [format]: file });
    expect(readFileSync(file, 'utf8').slice(0, beginning.length)).toBe(beginning);
  }
});

test('a file that cannot be written is said before the work, whichever it is', async () => {
  for (const format of ['json', 'html', 'sarif', 'junit', 'code-quality']) {
    const paths = { [format]: join(folder, 'absent', 'report') };
    await expect(assertAllWritable(paths)).rejects.toMatchObject({ code: 'REPORT_UNWRITABLE', exitCode: 2 });
  }
});
