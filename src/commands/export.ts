import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { hideSecretsOf } from '../config/load.ts';
import type { Exported, ExportOptions } from '../export/exported.ts';
import { followPath } from '../files/follow-path.ts';
import type { WriteRules } from '../files/write-beside.ts';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import { assertWritable, replaceFile } from '../report/report-file.ts';
import { didYouMean } from '../text/nearest.ts';
import { neutraliseLog, oneLine } from '../text/neutralise.ts';
import { plural } from '../text/plural.ts';
import { createLastLook } from '../text/redaction/last-look.ts';

type Exporter = (config: Config, options: ExportOptions) => Exported;

/** The engines that checks can be written for; each is loaded when it is asked for. */
const exporters: Record<string, () => Promise<Exporter>> = {
  gatus: async () => (await import('../export/gatus/gatus.ts')).exportGatus,
  prometheus: async () => (await import('../export/prometheus/prometheus.ts')).exportPrometheus,
  k6: async () => (await import('../export/k6/k6.ts')).exportK6,
};

/**
 * `launch-gate export TARGET --out PATH`: writes the configured checks for another engine. Says on the log what that
 * engine cannot express, and returns the text for standard output. Nothing is written unless every file can be. Throws
 * USAGE, REPORT_UNWRITABLE and LINK_IN_CHECKOUT.
 */
export async function exportChecks(
  [target = '', ...more]: readonly string[],
  options: ExportOptions,
  config: Config,
  rules: WriteRules,
  context: Context,
): Promise<string> {
  const known = Object.keys(exporters);
  const load = Object.hasOwn(exporters, target) ? exporters[target] : undefined;
  if (!load || more.length > 0)
    throw new GateError('USAGE', {
      problem: `"export" takes one of ${known.join(', ')}, not ${JSON.stringify([target, ...more].join(' '))}${didYouMean(target, known)}`,
    });
  const { out } = options;
  if (!out) throw new GateError('USAGE', { problem: `"export ${target}" needs --out: where to write` });
  hideSecretsOf(config, context.redactor);
  const { files, missing } = (await load())(config, options);
  const look = createLastLook(context);
  const targets = files.map(({ path, text }) => ({
    path: join(resolve(context.cwd, out), path ?? '.'),
    text: look.at('export', text),
  }));
  for (const { path } of targets) await makeFolder(dirname(path), rules);
  for (const { path } of targets) await assertWritable(path, rules);
  for (const { path, text } of targets) await replaceFile(path, text, rules);
  for (const sentence of missing) context.log.info(neutraliseLog(oneLine(sentence)));
  const left = missing.length > 0 ? ` ${plural(missing.length, 'thing')} cannot be expressed there.` : '';
  return `${out} written.${left}\n`;
}

/** What cannot be made is told of when a file in it cannot be written. */
async function makeFolder(folder: string, { checkouts }: WriteRules): Promise<void> {
  await mkdir(await followPath(folder, checkouts), { recursive: true }).catch(() => {});
}
