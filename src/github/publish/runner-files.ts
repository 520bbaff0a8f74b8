import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import type { Context } from '../../model/context.ts';

/**
 * Sets outputs of the step through the file that the runner names (docs.github.com, "Workflow commands", setting an
 * output parameter). The delimiter is random, so that no value can end itself and set another output.
 */
export async function setOutputs(env: Context['env'], outputs: Record<string, string>): Promise<void> {
  const file = env['GITHUB_OUTPUT'];
  if (!file) return;
  const delimiter = `end-${randomUUID()}`;
  const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  await appendFile(file, lines.join(''));
}

/** Adds Markdown to the job's summary. The caller keeps it below the runner's 1 MiB. */
export async function addSummary(env: Context['env'], markdown: string): Promise<void> {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (file) await appendFile(file, `${markdown}\n`);
}
