import type { JsonValue } from '../../../config/language/json.ts';
import type { Rule } from './apple-patterns.ts';

/** An apple-app-site-association: which app opens which links. */
export type AppleFile = {
  apps: { ids: string[]; rules: Rule[] }[];
  variables: Record<string, string[]>;
};

type JsonObject = { [key: string]: JsonValue };

/**
 * Reads the part `applinks`, in its form since iOS 13 (`appIDs`, `components`) and the one before (`appID`, `paths`,
 * `apps: []`, `details` by app); a text says what is wrong. Pure.
 */
export function readAppleFile(json: JsonValue): AppleFile | string {
  if (!isObject(json)) return 'it is no JSON object';
  const links = json['applinks'];
  if (links === undefined) return 'it has no "applinks"';
  if (!isObject(links)) return '"applinks" is no object';
  const { details, defaults, substitutionVariables } = links;
  const entries = isObject(details)
    ? Object.entries(details).map(([appID, entry]): JsonValue => (isObject(entry) ? { appID, ...entry } : entry))
    : details;
  if (!Array.isArray(entries)) return '"applinks" has no list "details"';
  const apps: AppleFile['apps'] = [];
  for (const [index, entry] of entries.entries()) {
    const at = `"details"[${index}]`;
    if (!isObject(entry)) return `${at} is no object`;
    const ids = [entry['appID'] ?? [], entry['appIDs'] ?? []].flat();
    if (ids.length === 0) return `${at} has neither "appID" nor "appIDs"`;
    if (!ids.every((id) => typeof id === 'string')) return `the app identifiers of ${at} are no texts`;
    const rules = rulesOf(entry, { ...objectOr(defaults), ...objectOr(entry['defaults']) }, at);
    if (typeof rules === 'string') return rules;
    apps.push({ ids, rules });
  }
  return { apps, variables: variablesOf(substitutionVariables) };
}

function rulesOf({ components, paths }: JsonObject, defaults: JsonObject, at: string): Rule[] | string {
  const isCaseSensitiveHere = defaults['caseSensitive'] !== false;
  if (components !== undefined) {
    if (!Array.isArray(components) || !components.every(isObject)) return `"components" of ${at} is no list of objects`;
    const wrong = components.find((each) => each['/'] !== undefined && typeof each['/'] !== 'string');
    if (wrong) return `"/" in "components" of ${at} is no text`;
    return components.map((each) => ({
      path: typeof each['/'] === 'string' ? each['/'] : '*',
      excludes: each['exclude'] === true,
      isCaseSensitive: each['caseSensitive'] === undefined ? isCaseSensitiveHere : each['caseSensitive'] !== false,
      needsMore: [each['?'], each['#']].some(needsText),
    }));
  }
  if (paths === undefined) return [];
  if (!Array.isArray(paths)) return `"paths" of ${at} is no list`;
  return paths.flatMap((path): Rule[] => {
    if (typeof path !== 'string') return [];
    const [, not, pattern = path] = /^(NOT\s+)(.*)$/s.exec(path) ?? [];
    return [{ path: pattern, excludes: not !== undefined, isCaseSensitive: true, needsMore: false }];
  });
}

/** Whether a link without a query or fragment cannot match: `*` matches nothing too, and so a query item that is not there. */
function needsText(pattern: JsonValue | undefined): boolean {
  const items = isObject(pattern) ? Object.values(pattern) : [pattern];
  return items.some((item) => typeof item === 'string' && !/^\**$/.test(item));
}

function variablesOf(value: JsonValue | undefined): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(objectOr(value)).map(([name, list]) => [
      name,
      Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [],
    ]),
  );
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOr(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}
