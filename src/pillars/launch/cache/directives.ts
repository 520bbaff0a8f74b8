export type Directives = ReadonlyMap<string, string>;

/**
 * The directives of Cache-Control (RFC 9111, 5.2), of its targeted forms (RFC 9213) or of Surrogate-Control, names in
 * lower case; undefined without the header. A `private` or `no-cache` that names fields is left out: it covers only
 * these.
 */
export function directivesOf(headers: [name: string, value: string][], wanted: string): Directives | undefined {
  const values = headers.filter(([name]) => name === wanted).map(([, value]) => value);
  if (values.length === 0) return undefined;
  const directives = new Map<string, string>();
  for (const [, name = '', quoted, token] of values.join().matchAll(/([\w-]+)(?:\s?=\s?(?:"([^"]*)"|([^\s,;"]*)))?/g)) {
    const key = name.toLowerCase();
    const value = quoted ?? token ?? '';
    const isAboutFields = value !== '' && (key === 'private' || key === 'no-cache');
    if (!isAboutFields && !directives.has(key)) directives.set(key, value);
  }
  return directives;
}

/** The seconds of a directive; 0, which is stale, if it is no number (RFC 9111). Akamai writes `3600+600`. */
export function secondsOf(directives: Directives | undefined, name: string): number {
  return Number(/^\d+/.exec(directives?.get(name) ?? '')?.[0] ?? 0);
}
