import { GitleaksError } from '../engine/error.ts';
import { type Fragment, type Gitleaks, type GitleaksFinding, load } from '../engine/gitleaks.ts';
import type { PreparedEngine } from '../engine/instance.ts';
import type { Course, OpenMatch, OpenMatches } from '../prefilter/open-matches.ts';
import type { Prefilter } from '../prefilter/prefilter.ts';
import { findingsOf, fragmentsOf, type ScanText } from './read-windows.ts';

/** A configuration, and the known texts of the files that it extends: null for a file that cannot be read. */
export type ConfigTexts = { text: string; files: Readonly<Record<string, string | null>> };

/** What a thread starts with. With `engine` it need not unpack and compile the engine. */
export type ThreadInit = { config?: ConfigTexts; engine?: PreparedEngine };

/** The result of a scan: whether the engine had to read any part of the text, and what gitleaks finds in it. */
export type Scan = { isCandidate: boolean; findings: GitleaksFinding[] };

export type ThreadWork = ReturnType<typeof workOf>;

/**
 * gitleaks for a thread of its own. If the configuration cannot be set up, it throws GitleaksError, or an error with
 * the code FILE_MISSING and the `path` of another file that it needs.
 */
export async function start({ config, engine }: ThreadInit): Promise<ThreadWork> {
  return workOf(await load({ config: config?.text, readFile: (path) => readKnown(config, path), engine }));
}

/** The calls that a thread answers. Their inputs and outputs can be copied (structuredClone). */
export function workOf(gitleaks: Gitleaks) {
  let prefilter: Prefilter | undefined;
  let findFarKeywords: ((text: Buffer) => string[]) | undefined;
  let open: OpenMatches | undefined;
  const detect = (fragments: readonly Fragment[]) => fragments.map((fragment) => detectTwice(gitleaks, fragment));
  async function openOnce(): Promise<OpenMatches> {
    const { openMatches } = await import('../prefilter/open-matches.ts');
    open ??= openMatches(gitleaks.rules);
    return open;
  }

  return {
    describe() {
      const { version, rules, allowlists, warnings, ignoredKeys } = gitleaks;
      return { version, rules, allowlists, warnings, ignoredKeys };
    },
    /** Starts the engine before there is anything to read. */
    prepare(): void {
      gitleaks.detect({ text: '', path: '' });
    },
    /** The engine alone, for the windows that the prefilter gave. */
    detect,
    /** Those keywords in a text that a rule may need and that need not be in its match. */
    async farKeywords(text: Uint8Array): Promise<string[]> {
      const [{ compileRules }, { farKeywordSearch }] = await Promise.all([
        import('../prefilter/compiled-rules.ts'),
        import('../prefilter/far-keywords.ts'),
      ]);
      findFarKeywords ??= farKeywordSearch(compileRules(gitleaks));
      return findFarKeywords(bytesOf(text));
    },
    /** The first matches of each rule that begin in a range of a text and may go on behind its end. */
    async openMatches({ text, from, to }: { text: Uint8Array; from: number; to: number }): Promise<OpenMatch[]> {
      return (await openOnce()).find(bytesOf(text), from, to);
    },
    /** What becomes of a match that begins at an offset of a text. */
    async follow({ rule, text, at }: { rule: string; text: Uint8Array; at: number }): Promise<Course> {
      return (await openOnce()).follow(rule, bytesOf(text), at);
    },
    /** Prefilter and engine, for a text that may take the prefilter long. */
    async scan({ text, ...rest }: Omit<ScanText, 'text'> & { text: Uint8Array }): Promise<Scan> {
      const { createPrefilter } = await import('../prefilter/prefilter.ts');
      const whole = { ...rest, text: bytesOf(text) };
      prefilter ??= createPrefilter(gitleaks);
      const windows = prefilter(whole.path, whole.commit, whole.text);
      const findings = findingsOf(gitleaks.rules, whole, windows, detect(fragmentsOf(whole, windows)));
      return { isCandidate: windows.length > 0, findings };
    },
  };
}

function bytesOf(text: Uint8Array): Buffer {
  return Buffer.from(text.buffer, text.byteOffset, text.length);
}

function readKnown(config: ConfigTexts | undefined, path: string): string | undefined {
  const text = config?.files[path];
  if (text === undefined) throw Object.assign(new Error(`${path} is not known yet`), { code: 'FILE_MISSING', path });
  return text ?? undefined;
}

/** If the engine dies, it starts again, once for each fragment. */
function detectTwice(gitleaks: Gitleaks, fragment: Fragment): GitleaksFinding[] {
  try {
    return gitleaks.detect(fragment);
  } catch (error) {
    if (!(error instanceof GitleaksError) || error.code !== 'ENGINE_DIED') throw error;
    return gitleaks.detect(fragment);
  }
}
