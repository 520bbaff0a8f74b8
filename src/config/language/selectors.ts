import { compile } from 'css-select';
import { type Reading, reportKey, reportValue } from '../reading.ts';
import type { Spot } from '../yaml/source.ts';
import { compileJsonPath, NoJsonPath } from './json-path.ts';

/** Whether the name stands as a key (`css: { h1: … }`) or as a value (`css: h1`). */
export type NamePlace = 'key' | 'value';

export function checkSelector(reading: Reading, spot: Spot, selector: string, place: NamePlace): void {
  const problem = failure(() => compile(selector));
  if (problem)
    report(
      reading,
      spot,
      `${JSON.stringify(selector)} is not a CSS selector: ${problem.message.split('\n', 1)[0]}`,
      place,
    );
}

/** JSONPath as RFC 9535 has it. */
export function checkJsonPath(reading: Reading, spot: Spot, query: string, place: NamePlace): void {
  const problem = failure(() => compileJsonPath(query));
  if (!problem) return;
  const where = problem instanceof NoJsonPath ? `, at character ${problem.column}: ${problem.message}` : '';
  report(reading, spot, `${JSON.stringify(query)} is not a JSONPath query (RFC 9535)${where}`, place);
}

/** Names of headers and cookies are tokens: RFC 9110, section 5.6.2, and RFC 6265, section 4.1.1. */
export function checkToken(reading: Reading, spot: Spot, name: string, place: NamePlace): void {
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name))
    report(reading, spot, `${JSON.stringify(name)} cannot be the name of a header or cookie`, place);
}

function report(reading: Reading, spot: Spot, message: string, place: NamePlace): void {
  if (place === 'key') reportKey(reading, spot, message);
  else reportValue(reading, spot, message);
}

function failure(compiling: () => unknown): Error | undefined {
  try {
    compiling();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
