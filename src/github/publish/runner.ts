import { appendFileSync } from 'node:fs';
import { error, getInput, info, setOutput, setSecret, summary, warning } from '@actions/core';
import { GateError } from '../../model/errors.ts';
import type { Annotation } from '../../report/formats/annotations.ts';
import { maskForms } from './masks.ts';

// Talks to GitHub's runner through its own toolkit. The toolkit reads `process.env` and writes to `process.stdout`
// itself. Besides the entries only this file does so, and only the action's entry uses it.
//
// Where the toolkit does not do what the gate needs:
// - It escapes the texts of a command, so that none ends the command, but it prints a line of the log as it is. The
//   caller makes that line harmless (`neutraliseLog`) and redacts it first.
// - The runner masks a value, its lines and a few encodings of it; `maskForms` names the others.
// - act repeats the commands that it reads in its JSON log, so the mask itself would leak the secret there.
// - Without GITHUB_OUTPUT it prints `::set-output`, which the runner has given up, and without GITHUB_STEP_SUMMARY it
//   throws: a program that is no runner asked for neither. It refuses a named file that is gone; `writeTo` creates it.
// - It checks no size. The runner drops a summary of more than 1 MiB; `summary` in report/formats stays below that.

export { getInput as readInput, info as printLine };

/** An annotation, which the runner also shows in the log. */
export function annotate(level: 'error' | 'warning', { message, line, col, ...where }: Annotation): void {
  const issue = { error, warning }[level];
  issue(message, { ...where, startLine: line, startColumn: col });
}

/** Hides the secret in every later line of this job, whichever step prints it. */
export function mask(secret: string): void {
  if (process.env['ACT'] === 'true') return;
  for (const form of maskForms(secret)) setSecret(form);
}

/** Sets outputs of the step. Throws RUNNER_FILE_UNWRITABLE. */
export function setOutputs(outputs: Record<string, string>): Promise<void> {
  return writeTo('GITHUB_OUTPUT', () => {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  });
}

/** Adds Markdown of less than 1 MiB to the summary of the job. Throws RUNNER_FILE_UNWRITABLE. */
export function addSummary(markdown: string): Promise<void> {
  return writeTo('GITHUB_STEP_SUMMARY', () => summary.emptyBuffer().addRaw(markdown, true).write());
}

async function writeTo(file: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY', write: () => unknown): Promise<void> {
  const path = process.env[file];
  if (!path) return;
  try {
    appendFileSync(path, '');
    await write();
  } catch (error) {
    throw new GateError('RUNNER_FILE_UNWRITABLE', { file, problem: (error as Error).message }, { cause: error });
  }
}
