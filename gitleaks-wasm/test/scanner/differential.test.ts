import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Gitleaks, load, type Rule } from '../../src/engine/gitleaks.ts';
import { allCases, createComparison, seed } from './compare.ts';
import { encodings, fragmentWith } from './fragment.ts';
import { matchingText } from './matching-text.ts';

const long = allCases >= 20_000;
const timeoutMs = 60 * 60_000;

const times = (count: number, encode: (text: string) => string) => (text: string) =>
  Array.from({ length: count }).reduce<string>((current) => encode(current), text);
const base64 = encodings.base64 as (text: string) => string;
const layouts: [name: string, lay: (text: string) => string][] = [
  ['from the first byte on', (text) => `${text} \nx\n`],
  ['to the last byte', (text) => `x\nkey: ${text}`],
  ['between lines that end in CRLF', (text) => `x\r\n"${text}"\r\nx\r\n`],
  ['in a line of 9,000 bytes', (text) => `${'word '.repeat(1_800)} ${text} \nx\n`],
  ['behind 9,000 bytes of lines', (text) => `${'a word\n'.repeat(1_300)} ${text} \n`],
  ...Object.entries(encodings).map(([name, encode]): [string, (text: string) => string] => [
    `as ${name}`,
    (text) => `x = "${encode(` ${text} `)}"\n`,
  ]),
  ['as base64, five times', (text) => `x ${times(5, base64)(`  ${text}   `)} \n`],
  ['as base64, six times', (text) => `x ${times(6, base64)(`  ${text}   `)} \n`],
];

describe('the product finds what the engine finds when it is given everything', () => {
  let engine: Gitleaks;
  let comparison: ReturnType<typeof createComparison>;
  beforeAll(async () => {
    engine = await load();
    comparison = createComparison(engine);
  });

  const pathFor = (rule: Rule) =>
    rule.path === undefined ? 'a.ts' : (fc.sample(matchingText(rule.path), { numRuns: 1, seed })[0] as string);

  /** A text that the engine calls a secret of this rule; a keyword that is not in it stands before it. */
  function secretOf(rule: Rule): string | undefined {
    if (rule.regex === undefined) return '';
    return fc
      .sample(matchingText(rule.regex), { numRuns: 400, seed })
      .map((text) =>
        rule.keywords.some((word) => text.toLowerCase().includes(word)) ? text : `${rule.keywords[0]} ${text}`,
      )
      .find(
        (text) => engine.detect({ text: ` ${text} `, path: pathFor(rule), rules: [rule.id], decodeDepth: 0 }).length,
      );
  }

  test(
    'of a secret of every rule, in every place and encoding',
    async () => {
      for (const [index, rule] of engine.rules.entries()) {
        const text = secretOf(rule);
        expect([rule.id, text]).toEqual([rule.id, expect.any(String)]);
        for (const [number, [, lay]] of layouts.entries()) {
          if (!long && (index + number + seed) % 5 !== 0 && number > 0) continue;
          const added = Buffer.from(lay(text as string));
          await comparison.compare({ path: pathFor(rule), startLine: 1 + number, added });
        }
      }
      const silent = engine.rules.map(({ id }) => id).filter((id) => !comparison.rules.has(id));
      expect(silent).toEqual([]);
      comparison.tell('every rule');
    },
    timeoutMs,
  );

  test(
    'of fragments drawn from every rule, whole and damaged',
    async () => {
      const numRuns = Math.max(1, Math.floor((allCases * 0.6) / engine.rules.length));
      for (const [index, rule] of engine.rules.entries()) {
        await fc.assert(
          fc.asyncProperty(fragmentWith([rule]), async (fragment) => {
            await comparison.compare(fragment);
          }),
          { numRuns, seed: seed + index },
        );
      }
      comparison.tell('every rule at random');
    },
    timeoutMs,
  );

  test(
    'of fragments with secrets of several rules',
    async () => {
      const fragments = fc
        .array(fc.constantFrom(...engine.rules), { minLength: 2, maxLength: 6 })
        .chain((rules) => fragmentWith(rules));
      await fc.assert(
        fc.asyncProperty(fragments, async (fragment) => {
          await comparison.compare(fragment);
        }),
        { numRuns: Math.floor(allCases * 0.05) },
      );
      comparison.tell('several rules');
    },
    timeoutMs,
  );
});
