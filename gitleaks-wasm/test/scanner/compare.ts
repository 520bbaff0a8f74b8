import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Gitleaks, GitleaksFinding } from '../../src/engine/gitleaks.ts';
import type { Thread } from '../../src/scanner/open-thread.ts';
import { createScanner } from '../../src/scanner/scanner.ts';
import { workOf } from '../../src/scanner/thread.ts';
import type { Fragment } from './fragment.ts';

/** How many cases this run is to have; LAUNCH_GATE_CASES=20000 for the long one. FAST_CHECK_SEED draws others. */
export const allCases = Number(process.env['LAUNCH_GATE_CASES'] ?? 1_000);
export const seed = fc.readConfigureGlobal()?.seed ?? 1;

/** Judges fragments twice: by a scan, and by the engine alone with every rule. */
export function createComparison(engine: Gitleaks) {
  const scanner = createScanner(engine, threadOf(engine));
  const counts = { cases: 0, findings: 0 };
  const rules = new Set<string>();
  return {
    counts,
    /** The rules that found something so far. */
    rules,
    /** Fails where the findings differ; gives those of the engine. */
    async compare({ path, startLine, added: text }: Fragment, commit = 'c'.repeat(40)): Promise<GitleaksFinding[]> {
      const { findings } = await scanner.scan({ text, path, commit, startLine });
      const expected = engine.detect({ text, path, commit, startLine });
      expect(findings.map(line).sort()).toEqual(expected.map(line).sort());
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

/** The same engine for both, without a thread. */
function threadOf(engine: Gitleaks): Thread {
  const work = workOf(engine);
  return { call: async (name, input) => work[name](input as never) as never, close() {} };
}
