import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GitleaksError, load } from '../../src/engine/gitleaks.ts';
import { linesAround } from '../../src/prefilter/look.ts';
import { createScanner } from '../../src/scanner/scanner.ts';
import { awsKey } from '../engine/secrets.ts';
import { allCases } from '../scanner/compare.ts';
import { oneRule } from '../scanner/user-rules.ts';

const noThread = { call: () => new Promise<never>(() => {}), close() {} };
const open = async (config?: string) => {
  const engine = await load({ config });
  const { look } = createScanner(engine, noThread);
  const finds = (text: string, path = 'a.ts') => engine.detect({ text: Buffer.from(text), path }).length > 0;
  return { look: (text: string, path = 'a.ts') => look(path, Buffer.from(text)), finds };
};
const rule = (regex: string, more = '') => `[[rules]]\nid = "r"\nregex = '''${regex}'''\n${more}\n`;
const word = 'keywords = ["key"]';
const far = 'x\n'.repeat(3 * linesAround);
const keyBegin = `-----${'BEGIN'} PRIVATE KEY-----\n`;

describe('a hunk with a finding is seen in its file', () => {
  test.each([
    ['where a pattern asks for the beginning of the text', rule('^key-\\d', word), 'key-1\n', ''],
    ['where a pattern with a word of its own asks for its end', rule('key-\\d\\s$', word), 'key-1\n', 'x\n'],
    ['where a pattern without a word asks for its end', rule('[a-f]{3}\\d\\s$', word), 'key abc1\n', 'x\n'],
    ['where a pattern asks for no word boundary at its end', rule('key-\\d\\n\\B', word), 'key-1\n', 'x\n'],
    ['where a pattern asks for the end of a line behind a line break', rule('(?m)key-\\d\\n$', word), 'key-1\n', 'x\n'],
    [
      'where a pattern that may backtrack for long asks for its end',
      rule('key(?:a*b*){9}\\n$', word),
      'keyab\n',
      'x\n',
    ],
    ['where a word boundary is the beginning of the line', rule('\\bkey-\\d\\b', word), 'key-1\n', 'x\n'],
    [
      'where the match goes on beyond its last line, and is allowed then',
      rule('key=(\\w+(?:\\n\\w+)?)', `${word}\n[[rules.allowlists]]\nregexes = ['''skip''']`),
      'key=abc123\n',
      'skip\n',
    ],
    [
      'where the match goes on, and has too little entropy then',
      rule('key=([a-z\\d]+(?:\\n[a-z\\d]+)?)', `${word}\nentropy = 2.5`),
      'key=abc123\n',
      `${'a'.repeat(60)}\n`,
    ],
    ['where its last code point takes the line break', rule('key-\\d{3}(?:\\s|$)', word), 'key-12U+0033\n', '4567\n'],
    ['where a code point joins two of its lines', rule('key-\\d{3}', word), 'x kU+0065\ny-123\n', 'x\n'],
    ['where its keyword is on another line', rule('[a-f]{3}\\d', word), 'abc1\nkey\n', 'x\n'],
    ['where the rule has no keyword', rule('[a-f]{3}\\d'), 'abc1\n', 'x\n'],
    ['where the match may have any length', rule('key[\\s\\S]*end', word), 'key\nx\nend\n', 'x\n'],
    ['where a letter outside ASCII folds into a keyword', rule('(?i)key-\\d', word), '\u212aEY-1\n', 'x\n'],
    ['where one folds behind the word', rule('(?i)key-[a-z]{3}-\\d', word), 'key-a\u017fb-1\n', 'x\n'],
    ['where one folds before the word', rule('(?i)[a-z]{3}-key\\d', word), 'a\u017fb-key1\n', 'x\n'],
    [
      'where one folds far behind the word',
      rule('(?i)key.*sap-\\d', word),
      `key ${'x '.repeat(1_200)}\u017fap-1\n`,
      'x\n',
    ],
    [
      'where one folds in a pattern that may backtrack for long',
      rule('(?i)key(?:a*s*){9}-\\d', word),
      'keya\u017fa-1\n',
      'x\n',
    ],
    ['where one folds in a pattern without a word', rule('(?i)[r-t]{3}\\d'), 's\u017fs1\n', 'x\n'],
    ['where one folds in a pattern that asks for its end', rule('(?i)key[r-t]\\n$', word), 'key\u017f\n', 'x\n'],
    [
      'where one folds into a keyword of a rule without a word of its own',
      rule('[a-f]{3}\\d', 'keywords = ["kid"]'),
      'k\u0130d abc1\n',
      'x\n',
    ],
    ['where it is encoded', rule('key-\\d{9}', word), `${Buffer.from('x key-123456789 ').toString('base64')}\n`, 'x\n'],
    [
      'where the end of a match is encoded, lines after its beginning',
      rule('key(?:\\n[x-z]){11}\\n--\\d{9}', word),
      `key\n${'x\n'.repeat(11)}${Buffer.from('--123456789 ').toString('base64')}\n`,
      'x\n',
    ],
    [
      'where the beginning of a match is encoded, lines before its end',
      rule('key--\\d{9}(?:\\n[x-z]){11}', word),
      `${Buffer.from('key--123456789').toString('base64').replace(/=+$/, '')}\n${'x\n'.repeat(11)}`,
      'x\n',
    ],
    [
      'where an allowlist names a commit',
      `${rule('key-\\d', word)}[[allowlists]]\ncommits = ["abc"]`,
      'key-1\n',
      'x\n',
    ],
    ['where the rule asks for its path', rule('key-\\d', `${word}\npath = '''\\.ts$'''`), 'key-1\n', 'x\n'],
    ['where the rule looks at the path alone', "[[rules]]\nid = \"r\"\npath = '''\\.ts$'''", 'x\n', 'x\n'],
  ])('%s', async (_, config, hunk, after) => {
    const { look, finds } = await open(config);
    expect([finds(hunk), look(`x\n${hunk}${after}`)]).toEqual([true, 'something']);
    expect(look(`${far}${hunk}${after}${far}`)).toBe('something');
  });
});

describe('a text is left open where lines far from each other could make up a finding', () => {
  test.each([
    [
      'the beginning of a private key',
      undefined,
      keyBegin,
      `${`${'MIIEvQIBADANBgkq'.repeat(4)}\n`.repeat(4)}-----${'END'} PRIVATE KEY-----\n`,
    ],
    ['a keyword of a rule without a word of its own', rule('[a-f]{3}\\d', word), 'key\n', 'abc1\n'],
    ['what a rule of any length begins with', rule('key[\\s\\S]*end', word), 'key\n', 'end\n'],
    ['what a rule of any length without a keyword could find', rule('[a-f]{3}[\\s\\S]*\\d'), 'abc\n', '1\n'],
  ])('%s', async (_, config, before, added) => {
    const { look, finds } = await open(config);
    expect([look(before + far), finds(before + far)]).toEqual(['open', false]);
    expect([look(before + far + added), finds(before + far + added)]).toEqual(['something', true]);
  });

  test('what is behind many line breaks may be another thing then', async () => {
    const { look, finds } = await open(rule('key\\s{0,90}=\\d', word));
    const before = `key${'\n'.repeat(3 * linesAround)}`;
    expect([look(`${before}x\n`), finds(`${before}x\n`)]).toEqual(['open', false]);
    expect([look(`${before}=1\n`), finds(`${before}=1\n`)]).toEqual(['something', true]);
  });

  test('a keyword that is added leaves open what it may stand for', async () => {
    const { look, finds } = await open(rule('[a-f]{3}\\d', word));
    expect([look(`abc1\n${far}`), look(`${far}key\n`), look(`abc1\n${far}key\n`)]).toEqual([
      'nothing',
      'open',
      'something',
    ]);
    expect(finds(`abc1\n${far}key\n`)).toBe(true);
  });
});

test('the lines around a change hold the beginning of every match that is not far', async () => {
  const { look } = await open(rule('key(?:\\n[x-z]){11}\\nend', word));
  const before = `${far}key\n${'x\n'.repeat(11)}`;
  const lines = before.split(/(?<=\n)/);
  expect(look(before + far)).toBe('nothing');
  expect(look([...lines.slice(-linesAround), 'end\n'].join(''))).toBe('something');
});

describe('where decoding joins two lines', () => {
  test.each([
    ['a hunk that begins there', rule('^key-\\d', word), 'xU+0041\n', 'key-1\n', ''],
    ['a hunk that ends there', rule('key-\\d{3}\\b', word), '', 'key-12U+0033\n', '4\n'],
    ['a hunk that begins and ends there', rule('^key-\\d{3}$', word), 'xU+0041\n', 'key-12U+0033\n', '4\n'],
    ['a hunk of joined lines', rule('^key-\\d{3}$', word), 'xU+0041\n', 'keyU+002D\n1U+0032\n3', '\n4\n'],
    [
      'a hunk with the longest near match',
      rule('key(?:\\n[x-z]){11}\\nyyyyend\\b', word),
      'xU+0041\n',
      `key\n${'x\n'.repeat(11)}${'U+0079\n'.repeat(3)}yenU+0064\n`,
      'x\n',
    ],
    [
      'a hunk of many lines',
      rule('key[\\s\\S]*end\\b', word),
      'xU+0041\n',
      `key\n${'x\n'.repeat(3 * linesAround)}enU+0064\n`,
      'x\n',
    ],
    ['a hunk of many joined lines', rule('^key.*-\\d', word), 'xU+0041\n', `key${'U+0041\n'.repeat(60)}-1\n`, 'x\n'],
  ])('a finding is seen in %s', async (_, config, before, hunk, after) => {
    const { look, finds } = await open(config);
    expect([finds(hunk), look(before + hunk + after)]).toEqual([true, 'something']);
    expect(look(far + before + hunk + after + far)).toBe('something');
  });

  test('a text is left open where nothing is seen', async () => {
    const { look, finds } = await open();
    const text = `${far}// U+FFFD\n${far}${'password = example // U+2028\n'.repeat(2)}${far}`;
    expect([look(text), finds(text)]).toEqual(['open', false]);
  });
});

test.each([
  ['a letter that folds into ASCII', `password = "\u017f"\n${'k\u212a\u0130 s\n'.repeat(50)}`],
  ['a code point before white space', '// U+200C joins, U+0041\tand U+2028\r\n// U+FEFF: key\n'],
])('nothing is seen in %s', async (_, text) => {
  const { look, finds } = await open();
  expect([look(text), finds(text)]).toEqual(['nothing', false]);
});

test('nothing is seen where nothing is', async () => {
  const { look } = await open();
  expect(look(far)).toBe('nothing');
  expect(look(`apiKey = "example"\npassword: \${PASSWORD}\n${'import x from "y";\n'.repeat(50)}`)).toBe('nothing');
  expect(look(`k = "${awsKey}"\n`)).toBe('something');
});

test('no run of lines of any text finds what a look at the text, or at its changed lines, passes over', async () => {
  const line = fc.string({
    unit: fc.constantFrom(
      'key',
      'Key-',
      'ab',
      'K',
      's',
      '_',
      '-',
      '"',
      '=',
      ' ',
      'é',
      '1',
      'U+0061',
      '%6B',
      '\\u0065y',
    ),
    maxLength: 8,
  });
  const gap = fc.constantFrom('', '', 'z\n'.repeat(2 * linesAround));
  const lines = fc.array(fc.tuple(line, gap), { minLength: 1, maxLength: 6 });
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      oneRule,
      fc.array(fc.tuple(lines, fc.nat(), line), { minLength: 8, maxLength: 8 }),
      async (config, texts) => {
        const { look, finds } = await open(config).catch((error: unknown) => {
          if (error instanceof GitleaksError && error.code === 'CONFIG_INVALID') return {} as never;
          throw error;
        });
        if (!look) return;
        for (const [drawn, place, added] of texts) {
          const all = drawn.flatMap(([text, filler]) => [`${text}\n`, ...filler.split(/(?<=\n)/)]).filter(Boolean);
          const at = place % (all.length + 1);
          const now = [...all.slice(0, at), `${added}\n`, ...all.slice(at)];
          const changed = now.slice(Math.max(0, at - linesAround), at + 1 + linesAround);
          const isPassedOver =
            look(now.join('')) === 'nothing' ||
            (look(all.join('')) === 'nothing' && look(changed.join('')) === 'nothing');
          for (const from of [0, at, Math.max(0, at - 1)]) {
            for (const to of [now.length, at + 1, at + 2]) {
              const isFound = from < to && finds(now.slice(from, to).join(''), 'a.ts');
              found += Number(isFound);
              if (isFound && isPassedOver)
                throw new Error(`passed over: ${JSON.stringify(now.slice(from, to).join(''))}`);
            }
          }
        }
      },
    ),
    { numRuns: Math.ceil(allCases / 20) },
  );
  expect(found).toBeGreaterThan(allCases / 50);
}, 3_600_000);
