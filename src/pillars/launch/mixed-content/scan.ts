import { readHtml } from '../html.ts';

/** What a browser loads for a page, or where it sends a form; `url` as written. */
export type Resource = { kind: 'active' | 'passive'; element: string; url: string };

export type ScannedPage = {
  resources: Resource[];
  /** The first `<base href>`. */
  base?: string;
  /** The contents of `<meta http-equiv="Content-Security-Policy">`. */
  policies: string[];
};

/** The attributes that hold a URL, by element; `link` and `input` depend on more. */
const active: Record<string, string> = {
  script: 'src',
  iframe: 'src',
  frame: 'src',
  embed: 'src',
  object: 'data',
  form: 'action',
  button: 'formaction',
};
const passive: Record<string, string[]> = {
  img: ['src'],
  audio: ['src'],
  video: ['src', 'poster'],
  source: ['src'],
  track: ['src'],
  image: ['href', 'xlink:href'],
};

/** Browsers that run scripts load nothing inside: it is text (HTML standard, 13.2.6.4.7), or a template. */
const inertElements = new Set(['template', 'noscript', 'iframe', 'noembed', 'noframes', 'xmp']);

/** The `type` of scripts that a browser loads; other scripts hold data (HTML standard, 4.12.1.1). */
const scriptType =
  /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:livescript|jscript|javascript1\.[0-5]))?$/i;

/** Throws `Unreadable` for a page that nests too deep. */
export function scanPage(html: string): ScannedPage {
  const page: ScannedPage = { resources: [], policies: [] };
  let inert = 0;
  readHtml(html, {
    onOpen(name, attributes) {
      if (inert === 0) read(page, name, attributes);
      if (inertElements.has(name)) inert += 1;
    },
    onClose(name) {
      if (inertElements.has(name)) inert -= 1;
    },
  });
  return page;
}

function read(page: ScannedPage, name: string, attributes: Record<string, string>): void {
  const add = (kind: Resource['kind'], url: string | undefined) => {
    // An empty address is the page itself, or nothing.
    if (url?.trim()) page.resources.push({ kind, element: name, url });
  };
  if (name === 'base') page.base ??= attributes['href'];
  if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
    page.policies.push(attributes['content'] ?? '');
  if (name === 'link') {
    const relations = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
    if (relations.includes('stylesheet') && attributes['disabled'] === undefined) add('active', attributes['href']);
    else if (relations.includes('icon')) add('passive', attributes['href']);
  }
  if (name === 'input') {
    add('active', attributes['formaction']);
    if (attributes['type']?.toLowerCase() === 'image') add('passive', attributes['src']);
  }
  if (name === 'script' && !scriptType.test((attributes['type'] ?? '').trim())) return;
  if (Object.hasOwn(active, name)) add('active', attributes[active[name] as string]);
  if (Object.hasOwn(passive, name)) for (const each of passive[name] ?? []) add('passive', attributes[each]);
  if (name === 'img' || name === 'source') for (const url of srcset(attributes['srcset'] ?? '')) add('passive', url);
}

/** The URLs of a `srcset` (HTML standard, 4.8.4.3.10): a URL may hold commas, but not end with one. */
export function srcset(value: string): string[] {
  const urls: string[] = [];
  const url = /[\s,]*([^\s,]\S*)/y;
  const descriptors = /[^,]*/y;
  for (let found = url.exec(value); found?.[1]; found = url.exec(value)) {
    let end = found[1].length;
    while (found[1][end - 1] === ',') end -= 1;
    urls.push(found[1].slice(0, end));
    if (end < found[1].length) continue;
    descriptors.lastIndex = url.lastIndex;
    descriptors.exec(value);
    url.lastIndex = descriptors.lastIndex;
  }
  return urls;
}
