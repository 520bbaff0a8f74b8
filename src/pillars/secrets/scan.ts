import type { GitleaksFinding } from 'gitleaks-wasm';
import type { Hunk } from '../../git/hunk.ts';
import type { Engine } from './engine.ts';
import type { Ignore } from './ignore.ts';

/** A finding of gitleaks, and the hunk it stands in. */
export type FoundSecret = { found: GitleaksFinding; hunk: Hunk };

/** Scans one hunk after the other and counts what it has scanned. */
export type Scanner = {
  scan(hunk: Hunk): Promise<FoundSecret[]>;
  counts: { hunks: number; bytes: number; candidates: number };
  /** Ends the engine's thread. */
  close(): void;
};

/** gitleaks, then `.gitleaksignore`: exactly what `gitleaks git` reports, hunk by hunk. */
export function createScanner(engine: Engine, ignore: Ignore): Scanner {
  const counts = { hunks: 0, bytes: 0, candidates: 0 };
  return {
    counts,
    async scan(hunk) {
      // A text that gitleaks does not read was counted by the code that read it.
      counts.hunks += hunk.via ? 0 : 1;
      counts.bytes += hunk.via ? 0 : hunk.added.length;
      const { added: text, path, startLine, commit } = hunk;
      const { isCandidate, findings } = await engine.scan({ text, path, startLine, commit: commit.sha });
      if (isCandidate) counts.candidates += 1;
      return findings
        .filter(({ fingerprint }) => !ignore(fingerprint, hunk.commit.sha))
        .map((secret) => ({ found: secret, hunk }));
    },
    close: () => engine.close(),
  };
}
