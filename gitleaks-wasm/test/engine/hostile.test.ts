import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from '../../../test/any-text.ts';
import { GitleaksError, type GitleaksErrorCode, load } from '../../src/engine/gitleaks.ts';
import { maxTextBytes } from '../../src/engine/text-limit.ts';
import { awsKey } from './secrets.ts';

const gitleaks = await load();
const planted = Buffer.from(`\nkey = "${awsKey}"\n`);

function secretsIn(text: string | Uint8Array) {
  return gitleaks.detect({ text, path: 'a.ts', rules: ['aws-access-token'] }).map(({ secret }) => secret);
}

function codeOf(call: () => unknown): GitleaksErrorCode | undefined {
  try {
    call();
  } catch (error) {
    return error instanceof GitleaksError ? error.code : undefined;
  }
}

describe('hostile text', () => {
  test('of bytes that are no UTF-8 hides nothing and moves no column', () => {
    const text = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0xc0, 0x80, 0x20]), Buffer.from(awsKey)]);
    const [finding] = gitleaks.detect({ text, path: 'a.ts' });
    expect(finding).toMatchObject({ secret: awsKey, startColumn: 7, endColumn: 6 + awsKey.length });
  });

  test.each([
    ['NULs', new Uint8Array(100_000)],
    ['line feeds', '\n'.repeat(20_000)],
    ['lone surrogates', '\ud800\udfff\ud800'.repeat(1000)],
    ['percent signs', '%'.repeat(20_000)],
    ['escapes of escapes', '%25'.repeat(5000)],
    ['opening brackets', '{['.repeat(10_000)],
    ['a long word of keywords', 'akiaghp_sk_live_'.repeat(500)],
  ])('of nothing but %s is scanned', (_, text) => {
    expect(gitleaks.detect({ text, path: 'a.ts' })).toEqual(expect.any(Array));
    expect(secretsIn(Buffer.concat([Buffer.from(text), planted]))).toEqual([awsKey]);
  });

  test('of any bytes is scanned, and what is planted in it is found', () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(bytes, bytes, (before, after) => {
        gitleaks.detect({ text: Buffer.concat([before, after]), path: 'a.ts' });
        expect(secretsIn(Buffer.concat([before, planted, after]))).toContain(awsKey);
      }),
    );
  });

  test('of any words, path and commit is scanned', () => {
    const word = anyText();
    fc.assert(
      fc.property(word, word, word, fc.nat(), (text, path, commit, startLine) => {
        expect(gitleaks.detect({ text, path, commit, startLine })).toEqual(expect.any(Array));
      }),
    );
  });

  test('that is too long is refused before it is copied', () => {
    const size = 50_000_000;
    expect(codeOf(() => secretsIn(new Uint8Array(size)))).toBe('TEXT_TOO_LARGE');
    expect(codeOf(() => secretsIn('é'.repeat(maxTextBytes / 2 + 1)))).toBe('TEXT_TOO_LARGE');
    expect(secretsIn(planted)).toEqual([awsKey]);
  });

  test('of the longest allowed length is scanned', () => {
    const text = Buffer.alloc(maxTextBytes, 'const a = 1;\n');
    planted.copy(text, maxTextBytes - planted.length);
    expect(gitleaks.detect({ text, path: 'a.ts', rules: ['aws-access-token'], decodeDepth: 0 })).toMatchObject([
      { secret: awsKey, startLine: expect.any(Number) },
    ]);
  });
});

describe('hostile configurations', () => {
  test('of any text are taken, or refused as configurations', async () => {
    const line = fc.oneof(
      anyText(),
      fc.constantFrom(
        '[[rules]]',
        'id = "a"',
        'regex = "("',
        "regex = '''\\d+'''",
        '[extend]',
        'useDefault = 1',
        'path = ""',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        const outcome = await load({ config: lines.join('\n') }).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toMatchObject({ name: 'GitleaksError', code: 'CONFIG_INVALID' });
      }),
      { numRuns: 50 },
    );
  });

  test('that extend a file named as a property of every object are read', async () => {
    const config = '[extend]\npath = "__proto__"';
    const { rules } = await load({ config, readFile: () => '[[rules]]\nid = "a"\nregex = "a"' });
    expect(rules).toHaveLength(1);
  });

  test('that kill the engine give an error, and the next one is loaded', async () => {
    const config = `a = ${'['.repeat(1_000_000)}`;
    await expect(load({ config })).rejects.toMatchObject({ name: 'GitleaksError' });
    expect((await load()).rules).toHaveLength(222);
  });
});

describe('an engine that died', () => {
  test('is replaced at the next call', async () => {
    // Compiling this rule at its first use takes more stack than is left in the depth.
    const config = `[[rules]]\nid = "deep"\nregex = "${'('.repeat(900)}TICKET${')'.repeat(900)}"`;
    const deep = await load({ config });
    const scan = () => deep.detect({ text: 'TICKET', path: 'a.ts' });
    const codes: unknown[] = [];
    function descend(): number {
      let above = 0;
      try {
        above = descend();
      } catch {
        return 1; // the stack is used up
      }
      if (above % 100 === 0 && codes.length < 10) codes.push(codeOf(scan));
      return above + 1;
    }
    descend();
    expect(codes).toContain('ENGINE_DIED');
    expect(scan()).toMatchObject([{ ruleId: 'deep', secret: 'TICKET' }]);
  });
});
