import { times } from '../../text/plural.ts';
import type { Rendered } from './rendered.ts';
import type { Visit } from './traffic.ts';

/** What the page and the console said instead of what was expected. Each piece is cut by itself when it is shown. */
export function saying(seen: Visit): string[] {
  return [...(seen.rendered ? pageWords(seen.rendered) : []), ...consoleWords(seen)];
}

function pageWords({ isBlank, emptyRoot, hasPasswordField, text, title }: Rendered): string[] {
  if (isBlank) return [`the page is blank${emptyRoot ? `, ${emptyRoot} is empty` : ''}`];
  return [...(hasPasswordField ? ['a form that asks for a password'] : []), `the page says "${text || title}"`];
}

export function consoleWords({ traffic: { consoleErrors, navigations } }: Visit): string[] {
  const again = navigations > 5 ? [`it loaded itself ${times(navigations)}`] : [];
  // A resource that fails to load is reported as a failed request, with its address.
  const lines = consoleErrors.filter((line) => !line.startsWith('Failed to load resource'));
  return [...again, ...several(lines).map((line) => `console: ${line}`)];
}

export function several(list: string[]): string[] {
  const most = 3;
  return list.length > most ? [...list.slice(0, most), `and ${list.length - most} more`] : list;
}
