import { compile } from 'css-select';
import { parse, type Selector, SelectorType } from 'css-what';

/** No parser gives these names to an element, so this part does not change what a selector matches. */
const costly = parse(':not(\\20 x \\20 x)')[0] as Selector[];

/**
 * Compiles as css-select does. For a selector with descendants (`main ul li`), the time grows only with the page.
 * css-select remembers which elements have a matching ancestor only behind a part that it considers costly. Otherwise
 * it climbs again from each element and for each part: in a deep page of 32 KB, `main div p` took minutes.
 */
export function compileSelector<Node, Element extends Node>(selector: string) {
  return compile<Node, Element>(parse(selector).map(remembering));
}

function remembering(tokens: Selector[]): Selector[] {
  // Whether the selector in `:has()` matches depends on the element that asks, so it must not be remembered.
  const inner = tokens.map((token) =>
    token.type === SelectorType.Pseudo && token.name !== 'has' && Array.isArray(token.data)
      ? { ...token, data: token.data.map(remembering) }
      : token,
  );
  return inner.some(({ type }) => type === SelectorType.Descendant) ? [...costly, ...inner] : inner;
}
