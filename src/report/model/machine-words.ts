import { cut } from '../../text/cut.ts';
import { oneLine } from '../../text/neutralise.ts';
import type { Report } from './report.ts';

/** What a model said of the run, as lines of plain text, under a line that says what it is; undefined if it said nothing. */
export function machineWords({ ai }: Report): { title: string; lines: string[] } | undefined {
  if (!ai?.answer) return undefined;
  return { title: machineTitle(ai.model), lines: ai.answer.split('\n') };
}

/** `Written by a machine (gpt-5), not part of the verdict`. */
export function machineTitle(model: string): string {
  return `Written by a machine (${cut(oneLine(model), 100)}), not part of the verdict`;
}
