/** One original file that a source map carries. */
export type OriginalSource = { name: string; content: string };

type RawMap = { sources?: unknown; sourcesContent?: unknown; sections?: unknown };

/**
 * What a script says of its source map: a URL, the map itself in a `data:` URL, or nothing.
 * The last such comment counts (ECMA-426, section 11).
 */
export function sourceMapReference(script: string): string | undefined {
  const at = script.lastIndexOf('sourceMappingURL=');
  if (at < 2 || !/[#@][ \t]*$/.test(script.slice(Math.max(0, at - 5), at))) return undefined;
  const from = at + 'sourceMappingURL='.length;
  const end = script.slice(from).search(/[\s"'`]|\*\/|$/);
  return script.slice(from, from + end) || undefined;
}

/** The text of a `data:` URL; undefined for any other. */
export function dataUrlText(url: string): string | undefined {
  const [, parameters, data] = /^data:([^,]{0,200}),/i.exec(url) ? splitDataUrl(url) : [];
  if (parameters === undefined || data === undefined) return undefined;
  if (/;\s*base64\s*$/i.test(parameters)) return Buffer.from(data, 'base64').toString();
  try {
    return decodeURIComponent(data);
  } catch {
    return data;
  }
}

function splitDataUrl(url: string): [string, string, string] {
  const comma = url.indexOf(',');
  return [url, url.slice(5, comma), url.slice(comma + 1)];
}

/** The sources that a map carries with their content, its sections' too; undefined when it is no source map. */
export function originalSources(text: string): OriginalSource[] | undefined {
  try {
    // Servers may put `)]}'` before JSON, to keep it from being run as a script.
    const map = JSON.parse(text.replace(/^\ufeff?(?:\)\]\}'?[^\n]{0,100}\n)?/, '')) as RawMap;
    return isMap(map) ? sourcesIn(map, 0) : undefined;
  } catch {
    return undefined;
  }
}

function isMap(value: unknown): value is RawMap {
  return typeof value === 'object' && value !== null && ('sources' in value || 'sections' in value);
}

/** Sections do not nest (ECMA-426, section 9). */
function sourcesIn({ sources, sourcesContent, sections }: RawMap, depth: number): OriginalSource[] {
  const own = list(sourcesContent).flatMap((content, index) => {
    const name = list(sources)[index];
    return typeof content === 'string' && content !== '' ? [{ name: nameOf(name, index), content }] : [];
  });
  if (depth > 0) return own;
  return [
    ...own,
    ...list(sections).flatMap((section) => {
      const map = (section as { map?: unknown } | null)?.map;
      return isMap(map) ? sourcesIn(map, depth + 1) : [];
    }),
  ];
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A label only, nothing is ever opened by it: `webpack://app/./src/a.ts` and `../../src/a.ts` become `src/a.ts`. */
function nameOf(name: unknown, index: number): string {
  if (typeof name !== 'string' || name === '') return `source ${index + 1}`;
  const path = name
    .slice(0, 500)
    .replace(/^[a-z][\w+.-]*:\/\/[^/]*\//i, '')
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  return path.join('/') || `source ${index + 1}`;
}
