import { type Reading, readTemplate } from '../reading.ts';
import type { NodeReference } from '../yaml/source.ts';
import { render } from './template.ts';

/** The text with its variables inserted; empty if a variable is not set, which is reported elsewhere. */
export function readResolved(reading: Reading, node: NodeReference): string {
  const template = readTemplate(reading, node, new Set());
  const isOpen = template.parts.some((part) => part.kind === 'captured' || (part.kind === 'env' && part.value === ''));
  return isOpen ? '' : render(template, new Map());
}
