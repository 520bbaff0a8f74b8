import * as v from 'valibot';
import { type Reading, reportKey, reportValue } from './reading.ts';
import { configSchema, type RawConfig } from './schema.ts';
import { removeUnknownKeys } from './unknown-keys.ts';
import { describePlace } from './yaml/describe-path.ts';

type Issue = v.BaseIssue<unknown>;
type PathItem = { key: string | number; input: object; value: unknown };

/**
 * Validates `root` against the schema and reports everything that does not fit. It removes that from `root`, so that
 * the rest can still be read and its mistakes reported. `reduced` holds the mappings that lost something.
 */
export function validate(reading: Reading, root: object): { raw: RawConfig; reduced: WeakSet<object> } {
  const reduced = removeUnknownKeys(configSchema, root, (node, message) => reportKey(reading, node, message));
  for (let round = 0; ; round += 1) {
    const { issues } = v.safeParse(configSchema, root);
    if (!issues) return { raw: root as RawConfig, reduced };
    const leaves = issues.flatMap((issue) => mostSpecific(issue, []));
    // Later rounds find only consequences of what was removed.
    if (round === 0) for (const leaf of leaves) reportIssue(reading, leaf, root, reduced);
    removeAll(reading, leaves, reduced);
  }
}

type Leaf = { issue: Issue; path: PathItem[] };

/** "None of the alternatives" says little, so this follows the issues that lie inside the value, as deep as they go. */
function mostSpecific(issue: Issue, above: PathItem[]): Leaf[] {
  const path = [...above, ...((issue.path ?? []) as unknown as PathItem[])];
  const deeper = issue.issues?.filter((inner) => inner.path) ?? [];
  return deeper.length > 0 ? deeper.flatMap((inner) => mostSpecific(inner, path)) : [{ issue, path }];
}

function reportIssue(reading: Reading, { issue, path }: Leaf, root: object, reduced: WeakSet<object>): void {
  const last = path.at(-1);
  const holder = path.at(-2);
  if (!last) return;
  const keys = path.map((item) => item.key);
  if (isMissing(issue)) {
    if (holder && !reduced.has(last.input))
      reportKey(reading, [holder.input, holder.key], `${describePlace(keys.slice(0, -1), root)} needs "${last.key}"`);
    return;
  }
  if (typeof last.value === 'object' && last.value !== null && reduced.has(last.value)) return;
  reportValue(
    reading,
    [last.input, last.key],
    `${describePlace(keys, root)} must be ${issue.message}${received(last.value)}`,
  );
}

/** For a missing key, valibot puts the quoted name of the key where it usually puts the expected type. */
function isMissing(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.expected?.startsWith('"') === true;
}

function received(value: unknown): string {
  if (value === null) return ', and nothing stands here';
  if (Array.isArray(value)) return value.length === 0 ? ', not an empty list' : ', not a list';
  if (typeof value === 'object') return Object.keys(value).length === 0 ? ', not an empty mapping' : ', not a mapping';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? '' : `, not ${text}`;
}

function removeAll({ source }: Reading, leaves: Leaf[], reduced: WeakSet<object>): void {
  const removed = new Map<object, Set<string | number>>();
  for (const { issue, path } of leaves) {
    const item = path.at(isMissing(issue) ? -2 : -1);
    if (item) removed.set(item.input, (removed.get(item.input) ?? new Set()).add(item.key));
  }
  for (const [holder, keys] of removed) {
    source.remove(holder, keys);
    reduced.add(holder);
  }
}
