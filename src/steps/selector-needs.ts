import { AttributeAction, parse, type Selector, SelectorType } from 'css-what';

/** For each alternative of a selector (`h1, .title`), the names that a page must have before it can match. */
export type Needs = readonly (readonly string[])[];

/**
 * What a selector names: `h1` for a tag, `#top` for an id, `.title` for a class. Each part of an alternative matches
 * some element of its own (`main > .title`), except what stands in a pseudo-class: `:not(.title)` needs no title.
 */
export function needsOf(selector: string): Needs {
  return parse(selector).map((alternative) => alternative.flatMap(nameOf));
}

function nameOf(token: Selector): string[] {
  if (token.type === SelectorType.Tag) return [token.name.toLowerCase()];
  // "i" compares without case.
  if (token.type !== SelectorType.Attribute || token.ignoreCase === true) return [];
  const name = token.name.toLowerCase();
  if (name === 'id' && token.action === AttributeAction.Equals) return [`#${token.value}`];
  return name === 'class' && token.action === AttributeAction.Element ? [`.${token.value}`] : [];
}

/** Adds the names of one element. */
export function addNames(names: Set<string>, tag: string, attributes: Readonly<Record<string, string>>): void {
  names.add(tag);
  if (attributes['id'] !== undefined) names.add(`#${attributes['id']}`);
  for (const word of attributes['class']?.split(/\s/) ?? []) names.add(`.${word}`);
}

/** Whether a page with these names may hold a match; if not, it holds none. */
export function canMatch(needs: Needs, names: ReadonlySet<string>): boolean {
  return needs.some((alternative) => alternative.every((name) => names.has(name)));
}
