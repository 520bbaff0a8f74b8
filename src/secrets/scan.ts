import type { GitleaksFinding } from 'gitleaks-wasm';
import type { Hunk } from '../git/hunk.ts';
import type { Engine } from './engine.ts';
import type { Ignore } from './ignore.ts';
import { maxDepth } from './prefilter/decode.ts';
import { createPrefilter, type Prefilter } from './prefilter/prefilter.ts';
import { cutWindows } from './prefilter/windows.ts';

/** A finding of gitleaks, and the hunk it stands in. */
export type FoundSecret = { found: GitleaksFinding; hunk: Hunk };

/** Looks at one hunk after the other and counts what it has looked at. */
export type Scanner = {
  scan(hunk: Hunk): FoundSecret[];
  counts: { hunks: number; bytes: number; candidates: number };
};

/** Prefilter, then engine, then `.gitleaksignore`: exactly what `gitleaks git` reports, hunk by hunk. */
export function createScanner(engine: Engine, ignore: Ignore): Scanner {
  let prefilter: Prefilter | undefined; // made once git is at work
  const counts = { hunks: 0, bytes: 0, candidates: 0 };
  return {
    counts,
    scan(hunk) {
      const { added, path, startLine } = hunk;
      const commit = hunk.commit.sha;
      counts.hunks += 1;
      counts.bytes += added.length;
      prefilter ??= createPrefilter(engine);
      const candidate = prefilter(path, commit, added);
      if (!candidate) return [];
      counts.candidates += 1;
      const { rules, decode, spans, margin } = candidate;
      const windows = spans === 'unknown' ? [{ text: added, startLine }] : cutWindows(added, startLine, spans, margin);
      return windows
        .flatMap((window) => engine.detect({ ...window, path, commit, rules, decodeDepth: decode ? maxDepth : 0 }))
        .filter((found) => !ignore(found.fingerprint, commit))
        .map((found) => ({ found, hunk }));
    },
  };
}
