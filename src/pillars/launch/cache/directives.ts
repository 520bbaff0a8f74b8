export type Directives = ReadonlyMap<string, string>;

/**
 * The directives of Cache-Control (RFC 9111, 5.2), of its targeted forms (RFC 9213) or of Surrogate-Control, names in
 * lower case; undefined without the header. A `private` or `no-cache` that names fields is about these alone: left out.
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

/** Seconds; 0 for what is no number, as RFC 9111 says: then it is stale. Akamai writes `3600+600`. */
export function secondsOf(directives: Directives | undefined, name: string): number {
  return Number(/^\d+/.exec(directives?.get(name) ?? '')?.[0] ?? 0);
}
