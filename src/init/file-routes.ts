/** Routes that a framework makes of its files: pages, and routes of an API. Only those without parameters. */
export type FileRoutes = { pages: string[]; api: string[] };

type Convention = { kind: keyof FileRoutes; file: RegExp };

/**
 * nextjs.org/docs/app/getting-started/project-structure, svelte.dev/docs/kit/routing,
 * nuxt.com/docs/guide/directory-structure/pages and …/server
 */
const conventions: readonly Convention[] = [
  { kind: 'pages', file: /^(?:.*\/)?app\/((?:[^/]+\/)*)page\.(?:tsx|jsx|ts|js|mdx)$/ },
  { kind: 'api', file: /^(?:.*\/)?app\/((?:[^/]+\/)*)route\.(?:ts|js)$/ },
  { kind: 'api', file: /^(?:.*\/)?pages\/(api\/(?:[^/]+\/)*[^/.]+)\.(?:ts|js)$/ },
  { kind: 'pages', file: /^(?:.*\/)?pages\/((?!api\/)(?:[^/]+\/)*[^/.]+)\.(?:tsx|jsx|vue)$/ },
  { kind: 'pages', file: /^(?:.*\/)?src\/routes\/((?:[^/]+\/)*)\+page\.svelte$/ },
  { kind: 'api', file: /^(?:.*\/)?src\/routes\/((?:[^/]+\/)*)\+server\.(?:ts|js)$/ },
  { kind: 'api', file: /^(?:.*\/)?server\/(api\/(?:[^/]+\/)*[^/.]+)(?:\.get)?\.(?:ts|js)$/ },
];

const maxPathLength = 300;

/** Pure; `paths` are those of the repository's files. */
export function fileRoutes(paths: readonly string[]): FileRoutes {
  const found = { pages: new Set<string>(), api: new Set<string>() };
  // The patterns take time quadratic in the length of a path.
  for (const path of paths.filter(({ length }) => length <= maxPathLength)) {
    for (const { kind, file } of conventions) {
      const route = routeOf(file.exec(path)?.[1]);
      if (route !== undefined) found[kind].add(route);
    }
  }
  return { pages: [...found.pages], api: [...found.api] };
}

/** Groups such as `(shop)` are no part of the path; parameters, slots and private folders are no page of their own. */
function routeOf(segments: string | undefined): string | undefined {
  if (segments === undefined) return undefined;
  const parts = segments.split('/').filter((part) => part !== '' && !/^\(\w[\w-]*\)$/.test(part));
  if (parts.at(-1) === 'index') parts.pop();
  return parts.every((part) => /^[A-Za-z0-9][\w-]*$/.test(part)) ? `/${parts.join('/')}` : undefined;
}
