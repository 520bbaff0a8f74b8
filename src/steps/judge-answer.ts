import type { Step } from '../config/config.ts';
import type { Captured, CapturedValues } from '../config/language/template.ts';
import type { HttpResponse } from '../http/exchange.ts';
import { captureValues } from './captures.ts';
import { tellingRules } from './impostors/soft-404.ts';
import { judgePage, type Mismatch } from './judge.ts';
import { readPage } from './page.ts';
import { readStream } from './stream.ts';

/** `cookies` are those of the jar by name, for captures that ask for one. */
export type Answer = {
  step: Step;
  response: HttpResponse;
  captured: CapturedValues;
  cookies: ReadonlyMap<string, string>;
};

/** What was captured (also from an unexpected answer), what could not be captured, and what is not as expected. */
export type Judged = { values: [name: string, Captured][]; missing: Mismatch[]; mismatches: Mismatch[] };

/** Does all work on the text of an answer in one call: judges it and captures from it. */
export function judgeAnswer({ step, response, captured, cookies }: Answer): Judged {
  const stream = readStream(step, response);
  const page = readPage(stream.response);
  const mismatches = judgePage(step, page, captured);
  const isTold = mismatches.some(({ rule }) => tellingRules.includes(rule));
  // Without an event, its expected content is missing too, so this mismatch comes first. An error page explains both.
  if (stream.mismatch) mismatches.splice(isTold ? mismatches.length : 0, 0, stream.mismatch);
  return { ...captureValues(step.captures, page, cookies), mismatches };
}
