import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GitleaksError, load } from '../../src/engine/gitleaks.ts';
import { allCases, createComparison } from './compare.ts';
import { config, filler, isDense } from './user-rules.ts';

const unit = fc.constantFrom(
  ...[...'aabbkKsS"=-_. \n\t\r\v1'],
  ...['key', 'Key-', 'ab', 'é', '日', '😀', '\u212a', '\u017f', '\u0130', '\u00a0', '\n', '\r\n'],
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit, maxLength: 60 }).map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.string({ unit, minLength: 8, maxLength: 24 }),
        fc.constantFrom('base64', 'hex'),
        fc.string({ unit, maxLength: 5 }),
      )
      .map(([text, encoding, rest]) => Buffer.from(Buffer.from(text).toString(encoding as BufferEncoding) + rest)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.string({ unit, maxLength: 30 }),
        fc.constantFrom(filler, filler.replaceAll('\n', ' ')),
        fc.string({ unit, maxLength: 30 }),
      )
      .map(([left, filler, right]) => Buffer.from(left + filler.repeat(1_200) + right)),
  },
);
const fragment = fc.record({ added: text, path: fc.constantFrom('a.ts', 'doc/x.md', 'x'), startLine: fc.nat(20) });
const perConfig = 20;

describe('the rules of a user', () => {
  test('find what is encoded in as few bytes as gitleaks decodes, and what another rule far away must confirm', async () => {
    const engine = await load({
      config: `[[rules]]\nid = "few"\nregex = '''few-\\d{4}'''\nkeywords = ["few"]\n[[rules]]\nid = "near"\nregex = '''near-\\d'''\nkeywords = ["near"]\n[[rules.required]]\nid = "far"\n[[rules]]\nid = "far"\nregex = '''far-\\d'''\nkeywords = ["far"]\n`,
    });
    const { compare } = createComparison(engine);
    const texts = [
      `x ${Buffer.from('few-1234 1?x').toString('base64')} x\n`,
      `x ${Buffer.from('  few-1234  x    ').toString('hex')} x\n`,
      `near-1\n${filler.repeat(1_200)}far-2\n`,
      `near-1\n${filler.repeat(1_200)}\n`,
    ];
    const rules: string[][] = [];
    for (const text of texts) {
      const findings = await compare({ path: 'a.ts', startLine: 1, added: Buffer.from(text) });
      rules.push(findings.map(({ ruleId }) => ruleId));
    }
    expect(rules).toEqual([['few'], ['few'], ['near', 'far'], []]);
  });

  test('of any shape find what the engine finds with all of them on the whole text', async () => {
    const total = { cases: 0, findings: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        config,
        fc.array(fragment, { minLength: perConfig, maxLength: perConfig }),
        async (settings, fragments) => {
          const engine = await load({ config: settings }).catch((error: unknown) => {
            if (error instanceof GitleaksError && error.code === 'CONFIG_INVALID') return undefined;
            throw error;
          });
          if (!engine) {
            total.refused += 1;
            return;
          }
          const comparison = createComparison(engine);
          const dense = engine.rules.some(({ regex = '' }) => isDense(regex));
          for (const one of fragments) {
            if (dense && one.added.length > 1_000) continue;
            await comparison.compare(one);
          }
          total.cases += comparison.counts.cases;
          total.findings += comparison.counts.findings;
        },
      ),
      { numRuns: Math.ceil((allCases * 0.3) / perConfig) },
    );
    expect(total.findings).toBeGreaterThan(total.cases / 10);
    process.stdout.write(
      `rules of a user: ${total.cases} cases, ${total.findings} findings, ${total.refused} configurations refused\n`,
    );
  }, 3_600_000);
});
