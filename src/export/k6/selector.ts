import { AttributeAction, parse, type Selector, SelectorType } from 'css-what';
import { NotInK6 } from './code.ts';

const plain: readonly SelectorType[] = [
  SelectorType.Tag,
  SelectorType.Universal,
  SelectorType.Descendant,
  SelectorType.Child,
  SelectorType.Adjacent,
  SelectorType.Sibling,
];
const pseudos = new Set(['first-child', 'last-child', 'only-child', 'first-of-type', 'last-of-type', 'empty', 'root']);

/** Throws NotInK6 for a selector that k6, whose HTML is read by cascadia, may not read as css-select does. */
export function assertSelector(selector: string): void {
  if (parse(selector).every((tokens) => tokens.every(isKnown))) return;
  throw new NotInK6(`be sure that the selector ${JSON.stringify(selector)} finds the same there`);
}

function isKnown(token: Selector): boolean {
  if (token.type === SelectorType.Attribute)
    return token.action !== AttributeAction.Not && token.ignoreCase !== true && token.namespace === null;
  if (token.type === SelectorType.Pseudo) {
    if (token.name === 'not' && Array.isArray(token.data)) return token.data.every((tokens) => tokens.every(isKnown));
    return pseudos.has(token.name) && token.data === null;
  }
  return plain.includes(token.type) && !('namespace' in token && token.namespace !== null);
}
