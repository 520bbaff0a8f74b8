import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Gitleaks, GitleaksFinding } from '../../src/engine/gitleaks.ts';
import { linesAround } from '../../src/prefilter/look.ts';
import type { Thread } from '../../src/scanner/open-thread.ts';
import { createScanner, type Scanner } from '../../src/scanner/scanner.ts';
import { workOf } from '../../src/scanner/thread.ts';
import type { Fragment } from './fragment.ts';

/** How many cases this run is to have; LAUNCH_GATE_CASES=20000 for the long one. FAST_CHECK_SEED draws others. */
export const allCases = Number(process.env['LAUNCH_GATE_CASES'] ?? 1_000);
export const seed = fc.readConfigureGlobal()?.seed ?? 1;

/** Whole lines before and after a hunk in its file, some of which would go on with what the hunk ends with. */
const surroundings = [
  ['x\n', 'x\n'],
  ['word = \n', 'aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7b\n'],
  ['"""\n', "' '' \n"],
  ['\n', '  \n\n'],
  ['é\n', '\r\n;\n'],
].map((lines) => lines.map((line) => line.repeat(3 * linesAround)));

const linesOf = (text: string) => text.split(/(?<=\n)/);

/** Fails if a look at a file passes over a hunk in it: at all of the file, or at the hunk and the lines around it. */
function lookAt(scanner: Scanner, path: string, hunk: Buffer, number: number): void {
  const [before = '', rest = ''] = surroundings[number % surroundings.length] ?? [];
  const after = hunk.at(-1) === 10 ? rest : '';
  const look = (left: string, text: Uint8Array, right: string) =>
    scanner.look(path, Buffer.concat([Buffer.from(left), text, Buffer.from(right)]));
  expect(look(before, hunk, after)).toBe('something');
  if (look(before, Buffer.of(), after) !== 'nothing') return;
  const near = look(linesOf(before).slice(-linesAround).join(''), hunk, linesOf(after).slice(0, linesAround).join(''));
  expect(near).not.toBe('nothing');
}

/** Judges fragments twice: by a scan, and by the engine alone with every rule; and a file that holds them by a look. */
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
      if (expected.length > 0) lookAt(scanner, path, Buffer.from(text), counts.cases);
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
