import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChunkingContext, CodeSplittingGroup } from 'rolldown';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = join(root, 'src');

/** The two ways to start the program; each keeps what only it needs. */
const starts = [['src/cli.ts'], ['src/main.ts']];
const gate = ['src/gate/gate.ts'];

/** What some runs load and others do not, each as a whole. */
const parts: Readonly<Record<string, readonly string[]>> = {
  config: ['src/config/interpret.ts'],
  checks: ['src/steps/open-client.ts', 'src/steps/sessions.ts', 'src/http/client.ts', 'src/pillars/smoke/run.ts'],
  secrets: ['src/pillars/secrets/run.ts'],
  engine: ['src/pillars/secrets/engine.ts', 'src/pillars/secrets/scan.ts'],
  result: ['src/report/formats/terminal.ts'],
  github: ['src/github/publish/tell.ts'],
};

/**
 * Chunks of what is loaded together. Otherwise each set of entries that share modules has a file of its own, and a run
 * would open 80 files. Packages have files of their own, except what every run loads. What two parts share is in
 * `run`, but for what the checks share with the configuration, which is there before them. So no two chunks import each
 * other.
 */
export const groups: readonly CodeSplittingGroup[] = [
  { debugName: 'parts', name: chunkOf, includeDependenciesRecursively: false },
];

/** A scan begins without the engine, and the engine's thread without what judges whether it is needed. */
const scanner = ['gitleaks-wasm/src/scanner/open-scanner.ts'];
const engine = ['gitleaks-wasm/src/scanner/thread.ts'];

function chunkOf(id: string, context: ChunkingContext): string | null {
  if (id.startsWith(join(root, 'gitleaks-wasm/src'))) {
    const isOfScanner = closure(scanner, context).has(id);
    if (closure(engine, context).has(id)) return isOfScanner ? 'windows' : 'gitleaks';
    return isOfScanner ? 'scanner' : null;
  }
  if (starts.every((files) => closure(files, context).has(id))) return 'start';
  if (!id.startsWith(sources)) return null;
  if (closure(gate, context).has(id)) return 'run';
  const loading = Object.keys(parts).filter((part) => closure(parts[part] ?? [], context).has(id));
  if (loading.length === 2 && loading.includes('config') && loading.includes('checks')) return 'config';
  return loading.length > 1 ? 'run' : (loading[0] ?? null);
}

const closures = new Map<readonly string[], Set<string>>();

/** These files and all that they import. */
function closure(files: readonly string[], context: ChunkingContext): Set<string> {
  const known = closures.get(files);
  if (known) return known;
  const found = new Set(files.map((file) => join(root, file)));
  for (const id of found) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  closures.set(files, found);
  return found;
}
