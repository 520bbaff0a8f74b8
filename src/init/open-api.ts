import type { Page } from '../steps/page.ts';
import { isHarmlessPath } from './login-form.ts';
import { isWelcome } from './page-links.ts';
import { readable } from './readable.ts';

/** What a description of an API says (spec.openapis.org/oas/v3.1.0). */
export type OpenApi = {
  /** Where the OAuth2 password flow gives a token. */
  tokenPath?: string;
  /** Reads that take no parameter. `isPrivate`: they ask for a login. */
  reads: { path: string; isPrivate: boolean }[];
};

/** Reads the JSON of `/openapi.json`; undefined if it is none. Pure. */
export function readOpenApi(page: Page): OpenApi | undefined {
  const root = jsonOf(page);
  if (!isObject(root) || typeof root['openapi'] !== 'string') return undefined;
  const { url } = page.response;
  const schemes = Object.values(objectAt(root, 'components', 'securitySchemes'));
  const [flow] = schemes.map((scheme) => objectAt(scheme, 'flows', 'password')['tokenUrl']).filter(isText);
  const token = flow === undefined ? undefined : URL.parse(flow, url);
  const reads = Object.entries(objectAt(root, 'paths')).flatMap(([path, item]) => {
    const operation = isObject(item) ? item['get'] : undefined;
    if (!isObject(operation) || path.includes('{') || !isWelcome(path)) return [];
    const parameters = [operation['parameters'], (item as Record<string, unknown>)['parameters']].flat();
    if (parameters.some((each) => isObject(each) && each['required'] === true)) return [];
    const security = operation['security'] ?? root['security'];
    return [{ path, isPrivate: Array.isArray(security) && security.length > 0 }];
  });
  const isHere = token?.origin === new URL(url).origin && isHarmlessPath(token.pathname);
  return { tokenPath: isHere ? token.pathname : undefined, reads };
}

/** The JSON of an answer with status 200; undefined if it is none. */
export function jsonOf(page: Page | undefined): unknown {
  if (page?.response.status !== 200 || page.isHtml()) return undefined;
  return readable<unknown>(() => page.json(), undefined);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectAt(value: unknown, ...keys: string[]): Record<string, unknown> {
  let at = value;
  for (const key of keys) at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return isObject(at) ? at : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
