import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../src/engine/gitleaks.ts';
import { allCases, createComparison } from './compare.ts';
import { encodings } from './fragment.ts';

const awsKey = `AKIA${'IMNOJVGFDXXXE4OA'}`;
const names = Object.keys(encodings);
/** The search for encoded text looks at every sixteenth byte of a text first. */
const step = 16;
const encode = (text: string, few: readonly string[]) =>
  few.reduce((current, name) => encodings[name]?.(current) ?? current, text);

describe('encoded secrets', () => {
  let comparison: ReturnType<typeof createComparison>;
  beforeAll(async () => {
    comparison = createComparison(await load());
  });
  afterAll(() => comparison.tell('encoded secrets'));

  const compare = (text: string) => comparison.compare({ path: 'a.ts', startLine: 1, added: Buffer.from(text) });

  test.each(names)('in %s are found at every offset from a step', async (name) => {
    const secret = encode(`  key = "${awsKey}"  `, [name]);
    for (let shift = 0; shift <= 2 * step; shift += 1) {
      const [before, after] = [' '.repeat(shift), ' '.repeat((shift * 7) % step)];
      const findings = await compare(`${before}"${secret}"${after}\n`);
      expect([shift, findings.map(({ ruleId }) => ruleId)]).toEqual([shift, ['aws-access-token']]);
    }
  });

  // gitleaks decodes five times; what is encoded in base64 alone grows little enough to be encoded six times.
  test.each([1, 2, 3, 4, 5, 6])('in base64, %d times, are found as gitleaks finds them', async (depth) => {
    const few = Array.from({ length: depth }, (_, index) => (index % 2 === 0 ? 'base64' : 'base64url'));
    for (let padding = 0; padding < 3; padding += 1) {
      const secret = encode(`   ${' '.repeat(padding)}key = "${awsKey}" 1 `, few);
      for (let shift = 0; shift < step; shift += 5) await compare(`${'\n'.repeat(shift)}x "${secret}" x\n`);
    }
  });

  test('in a run as short as gitleaks decodes are found, and in none that is shorter', async () => {
    const engine = await load({
      config: `[[rules]]\nid = "few"\nregex = '''few-\\d+'''\nkeywords = ["few"]\n`,
    });
    const few = createComparison(engine);
    const lengths = new Set<number>();
    for (const encoding of ['base64', 'base64url', 'hex'] as const) {
      for (let digits = 1; digits < 16; digits += 1) {
        const secret = Buffer.from(`few-${'1'.repeat(digits)}`).toString(encoding);
        for (let shift = 0; shift <= step; shift += 1) {
          const added = Buffer.from(`${' '.repeat(shift)}${secret} x\n`);
          const findings = await few.compare({ path: 'a.ts', startLine: 1, added });
          if (findings.length > 0) lengths.add(secret.length);
        }
      }
    }
    expect(Math.min(...lengths)).toBe(step);
  });

  test('after code points and the white space that decoding takes have the places that gitleaks gives them', async () => {
    const points = (text: string, end: string) =>
      Array.from(text, (character) => `U+${character.charCodeAt(0).toString(16).padStart(4, '0')}${end}`).join('');
    const text = `${points(awsKey, ' \n')}${encode(awsKey, ['percent'])}${points('%2555%252B0041\n', ' ')}${awsKey}`;
    expect(await compare(text)).toHaveLength(2);
  });

  test('in any encodings, nested, beside any characters, are found as gitleaks finds them', async () => {
    const around = fc.constantFrom(
      '',
      '',
      ' ',
      '"',
      '=',
      'x',
      '-',
      '%41',
      '%zz',
      '\\u0041',
      '\\',
      'U+0041 ',
      'é',
      '\n',
    );
    const filler = fc.constantFrom(' ', 'a ', 'word ', '0123456789abcdef ', 'x=1;\n', '\\n', '100% ', 'a+b ');
    const before = comparison.counts.findings;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }),
        fc.array(fc.constantFrom('base64', 'base64url', 'hex'), { maxLength: 3 }),
        fc.tuple(around, around, around, around),
        fc.tuple(filler, fc.nat(70)),
        fc.constantFrom('key = "', '', 'x'.repeat(40), ' '),
        async (few, more, [a, b, c, d], [unit, length], lead) => {
          // Escapes make six characters of each.
          const secret = [...few, ...more].reduce(
            (text, name) => (text.length > 4_000 ? text : encode(text, [name])),
            `${c}${lead}${awsKey}${d}`,
          );
          const start = unit.repeat(length).slice(0, length);
          await compare(`${start}${a}${secret}${b}${start}\n${secret.slice(0, -1)}`);
        },
      ),
      { numRuns: Math.ceil(allCases * 0.3) },
    );
    expect(comparison.counts.findings - before).toBeGreaterThan(allCases * 0.05);
  }, 3_600_000);
});
