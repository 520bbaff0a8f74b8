import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Extent } from './positions.ts';

/** The place of an entry or item, and its scalar as written. */
type NodeSource = { key?: Extent; value: Extent; written?: string };
export type NodeSources = Map<string | number, NodeSource>;
type Report = (extent: Extent, message: string) => void;

const maxDepth = 64;
const maxValues = 100_000;

/**
 * YAML nodes as plain values. Mappings have no prototype, so that no key is ever inherited; an alias gives a copy.
 * `places` holds the places of the entries of each mapping and list. `value` is undefined if the document is too large
 * or too deep, or if an alias has no anchor.
 */
export function toPlain(root: Node | null, report: Report): { value: unknown; places: WeakMap<object, NodeSources> } {
  const places = new WeakMap<object, NodeSources>();
  const anchors = new Map<string, Node>();
  let values = 0;
  let refused = false;
  const value = convert(root, 0);
  return { value: refused ? undefined : value, places };

  function convert(node: Node | null, depth: number): unknown {
    if (node === null || refused) return null;
    // Aliases count each time they are followed: a few lines of aliases can expand to billions of values.
    values += 1;
    if (depth > maxDepth) return refuse(node, `nested deeper than ${maxDepth} levels`);
    if (values > maxValues) return refuse(node, `more than ${maxValues} values, with aliases followed`);
    if (isAlias(node)) return convert(follow(node), depth + 1);
    remember(node);
    if (isMap(node)) return convertMap(node, depth);
    if (isSeq(node)) return convertList(node as YAMLSeq<Node | null>, depth);
    const value = isScalar(node) ? exactInteger(node) : null;
    if (typeof value === 'number' && !isExact(value))
      report(extentOf(node), 'this number cannot be kept exactly; put it in quotes');
    return value;
  }

  function convertList(node: YAMLSeq<Node | null>, depth: number): unknown[] {
    const list: unknown[] = [];
    const own: NodeSources = new Map();
    places.set(list, own);
    for (const [index, item] of node.items.entries()) {
      own.set(index, placeOf(item, node));
      list.push(convert(item, depth + 1));
    }
    return list;
  }

  function convertMap(node: YAMLMap, depth: number): Record<string, unknown> {
    const mapping: Record<string, unknown> = Object.create(null);
    const own: NodeSources = new Map();
    places.set(mapping, own);
    for (const pair of node.items as { key: Node | null; value: Node | null }[]) {
      const at = pair.key ?? node;
      const key = keyText(pair.key);
      if (refused) return mapping;
      if (key === undefined) report(extentOf(at), 'a key must be plain text');
      // valibot drops these three keys. An error is better than a silent loss.
      else if (['__proto__', 'constructor', 'prototype'].includes(key))
        report(extentOf(at), `the key "${key}" cannot be used`);
      else if (own.has(key)) report(extentOf(at), `the key ${JSON.stringify(key)} stands here twice`);
      else {
        own.set(key, { ...placeOf(pair.value, at), key: extentOf(at) });
        mapping[key] = convert(pair.value, depth + 1);
      }
    }
    return mapping;
  }

  function keyText(node: Node | null): string | undefined {
    const key = isAlias(node) ? follow(node) : node;
    if (!isScalar(key)) return undefined;
    remember(key);
    return typeof key.value === 'string' ? key.value : key.source;
  }

  function remember(node: Node): void {
    if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
  }

  function follow(alias: Node & { source: string }): Node | null {
    const target = anchors.get(alias.source);
    return target ?? refuse(alias, `nothing before this is anchored as "&${alias.source}"`);
  }

  function placeOf(node: Node | null, otherwise: Node): NodeSource {
    const scalar = isAlias(node) ? anchors.get(node.source) : node;
    return { value: extentOf(node ?? otherwise), written: isScalar(scalar) ? scalar.source : undefined };
  }

  function refuse(node: Node, message: string): null {
    refused = true;
    report(extentOf(node), message);
    return null;
  }
}

function extentOf(node: Node): Extent {
  return node.range ? [node.range[0], node.range[1]] : [0, 0];
}

/** The value of a scalar. A whole number beyond 2^53 becomes a bigint, because a double would lose digits. */
function exactInteger({ value, source = '' }: Scalar): unknown {
  const isRounded = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
  return isRounded && /^[-+]?\d+$/.test(source) ? BigInt(source.replace('+', '')) : value;
}

/** JavaScript rounds silently beyond 2^53, and JSON has no infinity. */
function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
