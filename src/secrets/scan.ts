import type { GitleaksFinding } from 'gitleaks-wasm';
import type { Hunk } from '../git/hunk.ts';
import type { Engine } from './engine.ts';
import type { Ignore } from './ignore.ts';
import { withoutRepeated } from './precedence.ts';
import { createPrefilter, type Prefilter } from './prefilter/prefilter.ts';
import { readWindow } from './read-window.ts';

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
      const { added, path } = hunk;
      const commit = hunk.commit.sha;
      // What gitleaks does not read is counted where it is read.
      counts.hunks += hunk.via ? 0 : 1;
      counts.bytes += hunk.via ? 0 : added.length;
      prefilter ??= createPrefilter(engine);
      const windows = prefilter(path, commit, added);
      if (windows.length === 0) return [];
      counts.candidates += 1;
      const found = windows.flatMap((window) => readWindow(engine, hunk, window));
      return (windows.length > 1 ? withoutRepeated(found) : found)
        .filter(({ fingerprint }) => !ignore(fingerprint, commit))
        .map((secret) => ({ found: secret, hunk }));
    },
  };
}
