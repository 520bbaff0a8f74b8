import { GitleaksError } from '../engine/error.ts';
import { type Fragment, type Gitleaks, type GitleaksFinding, load } from '../engine/gitleaks.ts';
import type { Prefilter } from '../prefilter/prefilter.ts';
import { findingsOf, fragmentsOf, type ScanText } from './read-windows.ts';

/** A configuration, and what is known of the files that it extends: null for one that cannot be read. */
export type ConfigTexts = { text: string; files: Readonly<Record<string, string | null>> };

/** What a thread begins with. `module` saves it unpacking and compiling the engine. */
export type ThreadInit = { config?: ConfigTexts; module?: WebAssembly.Module };

/** What a fragment came to: whether the engine had to read any of it, and what gitleaks finds in it. */
export type Scan = { isCandidate: boolean; findings: GitleaksFinding[] };

export type ThreadWork = ReturnType<typeof workOf>;

/**
 * gitleaks for a thread of its own. What is asked of a configuration that cannot be set up throws GitleaksError, or
 * FILE_MISSING with the `path` of a file that it needs besides.
 */
export async function start({ config, module }: ThreadInit): Promise<ThreadWork> {
  return workOf(await load({ config: config?.text, readFile: (path) => readKnown(config, path), module }));
}

/** What can be asked of a thread. All that goes there and comes back can be copied (structuredClone). */
export function workOf(gitleaks: Gitleaks) {
  let prefilter: Prefilter | undefined;
  const detect = (fragments: readonly Fragment[]) => fragments.map((fragment) => detectTwice(gitleaks, fragment));
  return {
    describe() {
      const { version, rules, allowlists, warnings, ignoredKeys } = gitleaks;
      return { version, rules, allowlists, warnings, ignoredKeys };
    },
    /** The engine alone, for the windows that the prefilter left. */
    detect,
    /** Prefilter and engine; for a text over which the prefilter alone may take long. */
    async scan({ text, ...rest }: Omit<ScanText, 'text'> & { text: Uint8Array }): Promise<Scan> {
      const { createPrefilter } = await import('../prefilter/prefilter.ts');
      const whole = { ...rest, text: Buffer.from(text.buffer, text.byteOffset, text.length) };
      prefilter ??= createPrefilter(gitleaks);
      const windows = prefilter(whole.path, whole.commit, whole.text);
      const findings = findingsOf(gitleaks.rules, whole, windows, detect(fragmentsOf(whole, windows)));
      return { isCandidate: windows.length > 0, findings };
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
