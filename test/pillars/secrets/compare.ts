import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Gitleaks, GitleaksFinding } from 'gitleaks-wasm';
import { parseIgnore } from '../../../src/pillars/secrets/ignore.ts';
import { createScanner } from '../../../src/pillars/secrets/scan.ts';
import type { Engine } from '../../../src/secrets/engine.ts';
import { createPrefilter } from '../../../src/secrets/prefilter/prefilter.ts';
import { findingsOf, fragmentsOf } from '../../../src/secrets/read-windows.ts';
import type { Fragment } from './fragment.ts';

/** How many cases this run is to have; LAUNCH_GATE_CASES=20000 for the long one. FAST_CHECK_SEED draws others. */
export const allCases = Number(process.env['LAUNCH_GATE_CASES'] ?? 1_000);
export const seed = fc.readConfigureGlobal()?.seed ?? 1;

const author = { author: 'Ada', email: 'ada@example.com', date: '2026-01-02T03:04:05Z' };

/** Judges fragments twice: as the product does, and by the engine alone with every rule. */
export function createComparison(engine: Gitleaks) {
  const scanner = createScanner(inThisThread(engine), parseIgnore(''));
  const counts = { cases: 0, findings: 0 };
  const rules = new Set<string>();
  return {
    counts,
    /** The rules that found something so far. */
    rules,
    /** Fails where the findings differ; gives those of the engine. */
    async compare({ path, startLine, added }: Fragment, sha = 'c'.repeat(40)): Promise<GitleaksFinding[]> {
      const found = await scanner.scan({ commit: { sha, ...author }, path, startLine, added });
      const expected = engine.detect({ text: added, path, commit: sha, startLine });
      expect(found.map((secret) => line(secret.found)).sort()).toEqual(expected.map(line).sort());
      counts.cases += 1;
      counts.findings += expected.length;
      for (const { ruleId } of expected) rules.add(ruleId);
      return expected;
    },
    /** Says on the terminal what was compared; jest shows no output of passing tests by itself. */
    tell(what: string): void {
      const { cases, findings } = counts;
      process.stdout.write(`${what}: ${cases} cases, ${findings} findings of ${rules.size} rules, none different\n`);
    },
  };
}

/** All that a finding says, the secret as a hash. */
function line({ secret, match, tags, ...rest }: GitleaksFinding): string {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
  return JSON.stringify({ ...rest, tags, secret: hash(secret), match: hash(match) });
}

/** The same engine without a thread. */
function inThisThread(gitleaks: Gitleaks): Engine {
  const prefilter = createPrefilter(gitleaks);
  const detect: Engine['detect'] = (fragments) => Promise.resolve(fragments.map(gitleaks.detect));
  return {
    ...gitleaks,
    detect,
    async scan(hunk) {
      const windows = prefilter(hunk.path, hunk.commit.sha, hunk.added);
      const found = await detect(fragmentsOf(hunk, windows));
      return { isCandidate: windows.length > 0, found: findingsOf(gitleaks.rules, hunk, windows, found) };
    },
    close: () => {},
  };
}
