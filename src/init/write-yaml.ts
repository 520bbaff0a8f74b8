import { isDeepStrictEqual } from 'node:util';
import { Document, isCollection, isMap, isScalar, isSeq, type Node, parse, visit } from 'yaml';
import { oneLine } from '../text/neutralise.ts';
import type { Remark } from './remark.ts';

/** Entries that read best in one line. */
const inOneLine = new Set([
  'expect',
  'capture',
  'form',
  'secrets',
  'dns',
  'mail',
  'with',
  'permissions',
  'push',
  'workflow_run',
  'schedule',
]);

/**
 * YAML of a plain value. Every text is in quotes, so that foreign text stays a text; a comment has one line for each
 * that is given. What was written is read again: throws if it does not mean the value.
 */
export function writeYaml(value: Record<string, unknown>, remarks: readonly Remark[]): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, { key, value: node }) {
      if (isScalar(key) && inOneLine.has(String(key.value)) && isCollection(node)) node.flow = true;
    },
  });
  for (const { path, lines, isBehind } of remarks) {
    const written = lines.map((line) => ` ${/^ */.exec(line)?.[0]}${oneLine(line)}`).join('\n');
    const value = isBehind && document.getIn(path, true);
    if (isScalar(value)) value.comment = written;
    const node = isBehind ? undefined : keyNode(document.contents, path);
    if (!node) continue;
    node.commentBefore = node.commentBefore ? `${node.commentBefore}\n${written}` : written;
  }
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items.slice(1)) if (isScalar(key)) key.spaceBefore = true;
  }
  const text = document.toString({
    lineWidth: 0,
    nullStr: '',
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
  if (!isDeepStrictEqual(parse(text), JSON.parse(JSON.stringify(value))))
    throw new Error('what was written does not mean what was planned');
  return text;
}

/** The node that a comment stands before: a key of a mapping, or an item of a list. */
function keyNode(root: Node | null, path: Remark['path']): Node | undefined {
  let at: unknown = root;
  for (const [index, part] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(at)) {
      const pair = at.items.find(({ key }) => isScalar(key) && key.value === part);
      at = isLast ? pair?.key : pair?.value;
    } else at = isSeq(at) ? at.items[Number(part)] : undefined;
  }
  return isScalar(at) || isCollection(at) ? at : undefined;
}
