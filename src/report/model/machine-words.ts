import { cut } from '../../text/cut.ts';
import { oneLine } from '../../text/neutralise.ts';
import type { Report } from './report.ts';

/** What a model said of the run, as lines of plain text, and a line that says what it is; undefined if it said nothing. */
export function machineWords({ ai }: Report): { title: string; lines: string[] } | undefined {
  if (!ai?.answer) return undefined;
  const title = `Written by a machine (${cut(oneLine(ai.model), 100)}), not part of the verdict`;
  return { title, lines: ai.answer.split('\n') };
}
