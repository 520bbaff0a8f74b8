import { Document, isScalar, visit } from 'yaml';
import { oneLine } from '../text/neutralise.ts';

/**
 * A YAML file with comments at its head. Every value is quoted: other parsers read an unquoted `on`, `1e3` or `12:30`
 * in their own way.
 */
export function yamlFile(head: readonly string[], content: object): string {
  const comments = head.map((line) => `# ${oneLine(line)}`.trimEnd());
  const document = new Document(content, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, list) {
      list.flow = list.items.every(isScalar);
    },
  });
  const text = document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    defaultStringType: 'QUOTE_SINGLE',
    defaultKeyType: 'PLAIN',
  });
  return `${comments.join('\n')}\n${text}`;
}

/** The part of the head that says what is not in the file. */
export function missingIn(missing: readonly string[], engine: string): string[] {
  if (missing.length === 0) return [];
  return ['', `What ${engine} cannot express, and what is not here therefore:`, ...missing.map((each) => `- ${each}`)];
}
