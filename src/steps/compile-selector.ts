import { compile } from 'css-select';
import { parse, type Selector, SelectorType } from 'css-what';

/** Names that no parser gives to an element: with it the selector says nothing. */
const costly = parse(':not(\\20 x \\20 x)')[0] as Selector[];

/**
 * As css-select's, but in time that grows only with the page where a selector has descendants (`main ul li`).
 * css-select remembers which elements have a fitting ancestor only behind a part that it takes for costly; else it climbs
 * from each of them anew, and again for each part. In a page of 32 KB that nests deep, `main div p` took minutes.
 */
export function compileSelector<Node, Element extends Node>(selector: string) {
  return compile<Node, Element>(parse(selector).map(remembering));
}

function remembering(tokens: Selector[]): Selector[] {
  // What stands in `:has()` fits or not by the element that asks, and must not be remembered.
  const inner = tokens.map((token) =>
    token.type === SelectorType.Pseudo && token.name !== 'has' && Array.isArray(token.data)
      ? { ...token, data: token.data.map(remembering) }
      : token,
  );
  return inner.some(({ type }) => type === SelectorType.Descendant) ? [...costly, ...inner] : inner;
}
