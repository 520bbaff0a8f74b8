/** A file of the repository, by its path from the root. */
export type RepositoryFile = { path: string; text: string };

const manifest =
  /(?:^|\/)(?:package\.json|composer\.json|Gemfile|pyproject\.toml|Pipfile|requirements(?:[-_.][\w.-]{0,100})?\.(?:txt|in)|requirements\/[\w-]+\.txt)$/;

/** Whether a file lists what the product is made of. */
export function isManifest(path: string): boolean {
  return manifest.test(path);
}

/** The names of the packages that a manifest lists. A manifest that cannot be read lists none. Pure. */
export function packagesIn({ path, text }: RepositoryFile): string[] {
  if (path.endsWith('.json')) return keysOf(text, ['dependencies', 'devDependencies', 'require']);
  if (path.endsWith('Gemfile')) return matches(text, /^[ \t]{0,40}gem[ \t]{1,9}["']([\w-]{1,100})["']/gm);
  // PEP 508 and Poetry begin an entry with the name.
  return matches(text, /^[ \t]{0,40}["']?([A-Za-z][\w.-]{0,100})(?=["'\s[=<>~!;,]|$)/gm);
}

function keysOf(text: string, sections: readonly string[]): string[] {
  const root = parsed(text);
  return sections.flatMap((section) => {
    const listed = isObject(root) ? root[section] : undefined;
    return isObject(listed) ? Object.keys(listed) : [];
  });
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, name = '']) => name);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
