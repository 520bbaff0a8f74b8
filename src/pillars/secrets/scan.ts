import type { GitleaksFinding } from 'gitleaks-wasm';
import type { Hunk } from '../../git/hunk.ts';
import type { Engine } from './engine.ts';
import type { Ignore } from './ignore.ts';

/** A finding of gitleaks, and the hunk it stands in. */
export type FoundSecret = { found: GitleaksFinding; hunk: Hunk };

/** Counts what it scans. */
export type Scanner = {
  /** The hunks in which something may be found: many of one name, such as messages, are looked at all at once. */
  select(hunks: readonly Hunk[]): Hunk[];
  scan(hunk: Hunk): Promise<FoundSecret[]>;
  counts: { hunks: number; bytes: number; candidates: number };
  /** Ends the engine's thread. */
  close(): void;
};

/** Fewer are not worth a look of their own. */
const manyHunks = 8;
/** A longer one is not joined with others. */
const maxJoined = 16_384;
const newline = 10;

/** gitleaks, then `.gitleaksignore`: exactly what `gitleaks git` reports, hunk by hunk. */
export function createScanner(engine: Engine, ignore: Ignore): Scanner {
  const counts = { hunks: 0, bytes: 0, candidates: 0 };
  const mayHold = (hunks: readonly Hunk[]) =>
    hunks.length < manyHunks ||
    engine.look((hunks[0] as Hunk).path, Buffer.concat(hunks.map(({ added }) => added))) === 'something';
  return {
    counts,
    select(hunks) {
      for (const { via, added } of hunks) {
        // A text that gitleaks does not read was counted by the code that read it.
        counts.hunks += via ? 0 : 1;
        counts.bytes += via ? 0 : added.length;
      }
      return runsOf(hunks).filter(mayHold).flat();
    },
    async scan(hunk) {
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

/** Hunks of one name that can be looked at as one text: each but the first begins where a line ends. */
function runsOf(hunks: readonly Hunk[]): Hunk[][] {
  const runs: Hunk[][] = [];
  for (const hunk of hunks) {
    const last = runs.at(-1)?.at(-1);
    const isNext = last?.path === hunk.path && last.added.at(-1) === newline;
    if (isNext && Math.max(last.added.length, hunk.added.length) <= maxJoined) runs.at(-1)?.push(hunk);
    else runs.push([hunk]);
  }
  return runs;
}
