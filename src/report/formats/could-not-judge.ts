import { GateError } from '../../model/errors.ts';
import { neutraliseLog } from '../../text/neutralise.ts';

/** What to print, and the process's exit code, when an error ended the run: never a pass. */
export function describeFailure(
  error: unknown,
  redact: (text: string) => string = (text) => text,
): { text: string; exitCode: 2 | 3 } {
  const { code, exitCode, message, hint } = error instanceof GateError ? error : unexpected(error);
  // Configuration mistakes are frames with positions; they need no heading, as their hint says that nothing was run.
  if (code === 'CONFIG_INVALID') return { text: neutraliseLog(redact(`${message}\n${hint}`)), exitCode };
  const what = exitCode === 2 ? 'nothing was run' : 'could not judge';
  const lines = redact(`${message}\n${hint}`).trim().split(/\r?\n/);
  const text = [`? Launch Gate: ${what} (exit ${exitCode}). This is not a pass.`, ...lines.map((line) => `  ${line}`)];
  return { text: neutraliseLog(text.join('\n')), exitCode };
}

/** An error that no part foresaw is a mistake of the gate itself. */
function unexpected(error: unknown) {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const hint = 'This is a mistake of the gate itself. Run it again; if it stays, report it with the lines above.';
  return { code: undefined, exitCode: 3 as const, message, hint };
}
