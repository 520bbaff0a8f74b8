import type { GitleaksFinding } from 'gitleaks-wasm';
import type { Hunk } from '../../git/hunk.ts';
import type { Engine } from '../../secrets/engine.ts';
import { createPrefilter, type Prefilter } from '../../secrets/prefilter/prefilter.ts';
import { OutOfPatience } from '../../secrets/prefilter/time-limit.ts';
import type { Window } from '../../secrets/prefilter/windows.ts';
import { findingsOf, fragmentsOf } from '../../secrets/read-windows.ts';
import type { Ignore } from './ignore.ts';

/** A finding of gitleaks, and the hunk it stands in. */
export type FoundSecret = { found: GitleaksFinding; hunk: Hunk };

/** Looks at one hunk after the other and counts what it has looked at. */
export type Scanner = {
  scan(hunk: Hunk): Promise<FoundSecret[]>;
  counts: { hunks: number; bytes: number; candidates: number };
  /** Ends the engine's thread. */
  close(): void;
};

/**
 * The prefilter works here for as long as that holds up nothing else, and for so many bytes: a thread that is not needed
 * is not started. All else the engine's own thread does.
 */
const patienceMs = 400;
const maxBytesHere = 131_072;

/** Prefilter, then engine, then `.gitleaksignore`: exactly what `gitleaks git` reports, hunk by hunk. */
export function createScanner(engine: Engine, ignore: Ignore): Scanner {
  let prefilter: Prefilter | undefined; // made once git is at work
  const counts = { hunks: 0, bytes: 0, candidates: 0 };

  async function judge(hunk: Hunk): Promise<{ isCandidate: boolean; found: GitleaksFinding[] }> {
    const { added, path, commit } = hunk;
    if (added.length > maxBytesHere) return engine.scan(hunk);
    prefilter ??= createPrefilter(engine, patienceMs);
    let windows: Window[];
    try {
      windows = prefilter(path, commit.sha, added);
    } catch (error) {
      if (error instanceof OutOfPatience) return engine.scan(hunk);
      throw error;
    }
    if (windows.length === 0) return { isCandidate: false, found: [] };
    const found = await engine.detect(fragmentsOf(hunk, windows));
    return { isCandidate: true, found: findingsOf(engine.rules, hunk, windows, found) };
  }

  return {
    counts,
    async scan(hunk) {
      // What gitleaks does not read is counted where it is read.
      counts.hunks += hunk.via ? 0 : 1;
      counts.bytes += hunk.via ? 0 : hunk.added.length;
      const { isCandidate, found } = await judge(hunk);
      if (isCandidate) counts.candidates += 1;
      return found
        .filter(({ fingerprint }) => !ignore(fingerprint, hunk.commit.sha))
        .map((secret) => ({ found: secret, hunk }));
    },
    close: () => engine.close(),
  };
}
