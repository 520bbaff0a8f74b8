import { type Fragment, type Gitleaks, GitleaksError, type GitleaksFinding, load } from 'gitleaks-wasm';
import type { Hunk } from '../git/hunk.ts';
import type { Prefilter } from './prefilter/prefilter.ts';
import { findingsOf, fragmentsOf } from './read-windows.ts';

/** A user's configuration, and what is known of the files that it extends: null for one that cannot be read. */
export type ConfigTexts = { text: string; files: Readonly<Record<string, string | null>> };

/**
 * gitleaks in a thread of its own. What is asked of a configuration that cannot be set up throws GitleaksError, or
 * FILE_MISSING with the `path` of a file that it needs besides.
 */
export async function start({ config, module }: { config: ConfigTexts | undefined; module: WebAssembly.Module }) {
  const gitleaks = await load({ config: config?.text, readFile: (path) => readKnown(config, path), module });
  let prefilter: Prefilter | undefined;
  const detect = (fragments: Fragment[]) => fragments.map((fragment) => detectTwice(gitleaks, fragment));
  return {
    describe() {
      const { rules, allowlists, warnings, ignoredKeys } = gitleaks;
      return { rules, allowlists, warnings, ignoredKeys };
    },
    detect,
    /** All of a hunk: prefilter and engine. */
    async scan({ added, ...rest }: Omit<Hunk, 'added'> & { added: Uint8Array }) {
      const { createPrefilter } = await import('./prefilter/prefilter.ts');
      const hunk = { ...rest, added: Buffer.from(added.buffer, added.byteOffset, added.length) };
      prefilter ??= createPrefilter(gitleaks);
      const windows = prefilter(hunk.path, hunk.commit.sha, hunk.added);
      const found = findingsOf(gitleaks.rules, hunk, windows, detect(fragmentsOf(hunk, windows)));
      return { isCandidate: windows.length > 0, found };
    },
  };
}

function readKnown(config: ConfigTexts | undefined, path: string): string | undefined {
  const text = config?.files[path];
  if (text === undefined) throw Object.assign(new Error(`${path} is not known yet`), { code: 'FILE_MISSING', path });
  return text ?? undefined;
}

/** An engine that dies is started again, once for each fragment. */
function detectTwice(gitleaks: Gitleaks, fragment: Fragment): GitleaksFinding[] {
  try {
    return gitleaks.detect(fragment);
  } catch (error) {
    if (!(error instanceof GitleaksError) || error.code !== 'ENGINE_DIED') throw error;
    return gitleaks.detect(fragment);
  }
}
