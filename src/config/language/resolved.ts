import { type Reading, readTemplate, reportValue } from '../reading.ts';
import type { NodeReference } from '../yaml/source.ts';
import { render, type Template } from './template.ts';

/** A template that is rendered outside of checks: nothing is captured there, and a one-time code is a mistake. */
export function readPlainTemplate(reading: Reading, node: NodeReference): Template {
  const template = readTemplate(reading, node, new Set());
  if (template.parts.some(({ kind }) => kind === 'totp'))
    reportValue(reading, node, 'a one-time code can stand only in the request of a check or a login');
  return template;
}

/** The text with its variables inserted; empty if a variable is not set, which is reported elsewhere. */
export function readResolved(reading: Reading, node: NodeReference): string {
  const template = readPlainTemplate(reading, node);
  const isOpen = template.parts.some((part) => part.kind !== 'text' && (part.kind !== 'env' || part.value === ''));
  return isOpen ? '' : render(template, new Map());
}
