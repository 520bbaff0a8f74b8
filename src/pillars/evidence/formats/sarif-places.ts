import type { Place } from '../reading.ts';
import { type Json, listAt, objectAt, textAt, wholeAt } from './json.ts';

/** How many names of folders may stand on each other. */
const maxBases = 8;
/** No system has longer paths. */
const maxPath = 4_096;

/** Where a result is (§3.27.12): its first location. Undefined if that is no file. */
export function placeOfResult(result: Json, run: Json): Place | undefined {
  const [location] = listAt(result['locations']);
  const { artifactLocation, region } = objectAt(objectAt(location)['physicalLocation']);
  const path = pathOf(objectAt(artifactLocation), run);
  if (path === undefined) return undefined;
  const { startLine, endLine, startColumn } = objectAt(region);
  const place: Place = { path };
  const [line, end, column] = [startLine, endLine, startColumn].map((each) => wholeAt(each, 1));
  if (line === undefined) return place;
  return { ...place, line, ...(end && end > line && { endLine: end }), ...(column && { column }) };
}

/** The path of a file, absolute or relative to the root of the sources (§3.4); undefined for what is no local file. */
function pathOf(location: Json, run: Json): string | undefined {
  const index = wholeAt(location['index'], 0);
  const artifact = index === undefined ? undefined : listAt(run['artifacts'])[index];
  const known = textAt(location['uri']) === undefined ? objectAt(objectAt(artifact)['location']) : location;
  const uri = textAt(known['uri']);
  if (uri === undefined) return undefined;
  const whole = withBase(uri, known['uriBaseId'], run);
  return whole.length > maxPath ? undefined : localPath(whole);
}

/** Puts the folders that `originalUriBaseIds` names in front. One without an address is the root of the sources. */
function withBase(uri: string, first: unknown, run: Json): string {
  const bases = objectAt(run['originalUriBaseIds']);
  let whole = uri;
  let id = first;
  for (
    let count = 0;
    count < maxBases && typeof id === 'string' && whole.length <= maxPath && !hasScheme(whole);
    count += 1
  ) {
    const base = objectAt(Object.hasOwn(bases, id) ? bases[id] : undefined);
    whole = `${textAt(base['uri']) ?? ''}${whole}`;
    id = base['uriBaseId'];
  }
  return whole;
}

function localPath(uri: string): string | undefined {
  if (!hasScheme(uri)) return decoded(uri.replace(/[?#].*$/s, ''));
  const url = URL.parse(uri);
  return url?.protocol === 'file:' && url.host === '' ? decoded(url.pathname) : undefined;
}

/** `C:/app` has none: its letter is that of a drive. */
function hasScheme(uri: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(uri);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
