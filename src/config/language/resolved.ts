import { type Reading, readTemplate } from '../reading.ts';
import type { NodeReference } from '../yaml/source.ts';
import { render } from './template.ts';

/** Text with its variables put in; empty where one of them is not set, which has its own mistake. */
export function readResolved(reading: Reading, node: NodeReference): string {
  const template = readTemplate(reading, node, new Set());
  const isOpen = template.parts.some((part) => part.kind === 'captured' || (part.kind === 'env' && part.value === ''));
  return isOpen ? '' : render(template, new Map());
}
