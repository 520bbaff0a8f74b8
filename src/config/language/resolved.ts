import { type Reading, readTemplate, reportValue } from '../reading.ts';
import type { NodeReference } from '../yaml/source.ts';
import { render } from './template.ts';

/**
 * The text with its variables inserted; empty if a variable is not set, which is reported elsewhere. A one-time code is a
 * mistake here: it is made when a request is sent.
 */
export function readResolved(reading: Reading, node: NodeReference): string {
  const template = readTemplate(reading, node, new Set());
  if (template.parts.some(({ kind }) => kind === 'totp')) {
    reportValue(reading, node, 'a one-time code can stand only in what is sent');
    return '';
  }
  const isOpen = template.parts.some((part) => part.kind === 'captured' || (part.kind === 'env' && part.value === ''));
  return isOpen ? '' : render(template, new Map());
}
