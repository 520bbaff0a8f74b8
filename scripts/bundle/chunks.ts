import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChunkingContext, CodeSplittingGroup } from 'rolldown';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Chunks of what is always loaded together. Otherwise each set of entries that share modules has a file of its own, and
 * a scan would open 70 files instead of 26.
 */
export const groups: readonly CodeSplittingGroup[] = [
  group('start', ['src/cli.ts', 'src/main.ts']),
  group('run', ['src/gate/gate.ts', 'src/report/formats/terminal.ts', 'src/github/publish/tell.ts']),
];

/** A chunk of these files and all that they import, except what an earlier group holds. */
function group(name: string, files: string[]): CodeSplittingGroup {
  let members: Set<string> | undefined;
  return {
    debugName: name,
    name(id, context) {
      members ??= closure(files, context);
      return members.has(id) ? name : null;
    },
  };
}

function closure(files: string[], context: ChunkingContext): Set<string> {
  const found = new Set(files.map((file) => join(root, file)));
  for (const id of found) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
