import { Parser } from 'htmlparser2';
import { Unreadable } from '../../steps/page.ts';

type Handlers = {
  /** `at`: where it begins in the page. */
  onOpen?(name: string, attributes: Record<string, string>, at: number): void;
  onClose?(name: string): void;
  onText?(text: string, at: number): void;
};

/** Browsers stop nesting at 512 levels; far beyond that, the parser itself becomes quadratic. */
const maxDepth = 2_000;

/**
 * Reads a page as a stream, so that a large one costs little. Throws {@link Unreadable} for one that nests too deep.
 */
export function readHtml(html: string, { onOpen, onClose, onText }: Handlers): void {
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > maxDepth) throw new Unreadable(`the page nests elements more than ${maxDepth} deep`);
      onOpen?.(name, attributes, parser.startIndex);
    },
    onclosetag(name) {
      depth -= 1;
      onClose?.(name);
    },
    ontext: onText && ((text) => onText(text, parser.startIndex)),
  });
  parser.end(html);
}
