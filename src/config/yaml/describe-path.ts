/** A key or index on each level, from the root of the file. */
export type Path = readonly (string | number)[];

/** The place at `path` in the user's words: `step 2 of check "Login page"`. Empty for the root. */
export function describePlace(path: Path, root: unknown): string {
  const [section, key, ...rest] = path;
  if (section === undefined) return '';
  if (section === 'checks' && typeof key === 'number') return inside(rest, `check ${nameOf(root, key)}`);
  if (section === 'sessions' && typeof key === 'string') return inside(rest, `session ${JSON.stringify(key)}`);
  if (typeof key === 'number') return inside(rest, `item ${key + 1} of "${section}"`);
  return inside(path.slice(1), `"${section}"`);
}

function inside(path: Path, owner: string): string {
  const [list, index, ...rest] = path;
  if (list === undefined) return owner;
  if (typeof index === 'number' && list === 'steps') return inside(rest, `step ${index + 1} of ${owner}`);
  if (typeof index === 'number' && list === 'cleanup') return inside(rest, `cleanup step ${index + 1} of ${owner}`);
  const last = path.findLast((key) => typeof key === 'string');
  return last === undefined ? owner : `${JSON.stringify(last)} of ${owner}`;
}

function nameOf(root: unknown, index: number): string {
  const name = (root as { checks?: { name?: unknown }[] }).checks?.[index]?.name;
  return typeof name === 'string' ? JSON.stringify(name) : String(index + 1);
}
