import { compile } from 'css-select';
import { type Reading, reportKey, reportValue } from '../reading.ts';
import type { NodeReference } from '../yaml/source.ts';
import { compileJsonPath, NoJsonPath } from './json-path.ts';

/** Whether the name is a key (`css: { h1: … }`) or a value (`css: h1`). */
export type NodePart = 'key' | 'value';

export function checkSelector(reading: Reading, node: NodeReference, selector: string, place: NodePart): void {
  const problem = failure(() => compile(selector));
  if (problem)
    report(
      reading,
      node,
      `${JSON.stringify(selector)} is not a CSS selector: ${problem.message.split('\n', 1)[0]}`,
      place,
    );
}

/** JSONPath as defined by RFC 9535. */
export function checkJsonPath(reading: Reading, node: NodeReference, query: string, place: NodePart): void {
  const problem = failure(() => compileJsonPath(query));
  if (!problem) return;
  const where = problem instanceof NoJsonPath ? `, at character ${problem.column}: ${problem.message}` : '';
  report(reading, node, `${JSON.stringify(query)} is not a JSONPath query (RFC 9535)${where}`, place);
}

/** Names of headers and cookies are tokens: RFC 9110, section 5.6.2, and RFC 6265, section 4.1.1. */
export function checkToken(reading: Reading, node: NodeReference, name: string, place: NodePart): void {
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name))
    report(reading, node, `${JSON.stringify(name)} cannot be the name of a header or cookie`, place);
}

function report(reading: Reading, node: NodeReference, message: string, place: NodePart): void {
  if (place === 'key') reportKey(reading, node, message);
  else reportValue(reading, node, message);
}

function failure(compiling: () => unknown): Error | undefined {
  try {
    compiling();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
