import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { GitleaksError, load } from '../../src/engine/gitleaks.ts';
import { allCases, createComparison } from './compare.ts';

/** Go's syntax in all its dialects, over few letters, so that a text matches by chance. */
const atom = fc.constantFrom(
  ...[
    'a',
    'b',
    'K',
    's',
    'key',
    'Key-',
    'ab',
    '_',
    '-',
    '\\.',
    '"',
    '=',
    ' ',
    'é',
    '日',
    '\\x41',
    '\\x{e9}',
    '\\n',
    '\\t',
  ],
  ...[
    '.',
    '\\s',
    '\\S',
    '\\w',
    '\\W',
    '\\d',
    '\\D',
    '[a-c]',
    '[^a]',
    '[^\\w]',
    '[\\S]',
    '[^\\s"]',
    '[[:alpha:]]',
    '[[:^space:]]',
  ],
  ...[
    '\\b',
    '\\B',
    '^',
    '$',
    '\\A',
    '\\z',
    '(?i)',
    '(?-i)',
    '(?m)',
    '(?s)',
    '(?U)',
    '\\pL',
    '[\\p{Greek}a]',
    '\\Qa.\\E',
    '[]a]',
    '[a\\-k]',
  ],
  ...['(?i:k)', '(?s:.)', '(?m:^)', '(?-i:K)', '(?i:[^k])', '[^K]', '[a-z]', '[A-Z]'],
);
const quantifier = fc.constantFrom('', '', '', '', '*', '+', '?', '{2}', '{1,3}', '{2,}', '*?', '{0,2}?', '+?', '??');
/** An assertion or a flag cannot be repeated. */
const repeated = (one: string, many: string) =>
  /^(?:\(\?-?[imsU]\)|\(\?m:\^\)|\\[bBAz]|[\^$])$/.test(one) ? one : one + many;
const piece = fc.tuple(atom, quantifier).map(([one, many]) => repeated(one, many));
const branch = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(''));
const group = fc
  .tuple(
    fc.constantFrom('(', '(', '(?:', '(?i:', '(?s:'),
    fc.array(branch, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '', '?', '{2}', '{1,2}?'),
  )
  .map(([open, branches, many]) => `${open}${branches.join('|')})${many}`);
const pattern = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, group), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(''));
const word = fc.constantFrom('key', 'KEY', 'a', 's', 'é', 'ab', '-', 'secret');
const toml = (text: string) => `'''${text}'''`;
const list = (texts: string[]) => `[${texts.map(toml).join(', ')}]`;
const some = <T>(value: fc.Arbitrary<T>, weight = 1) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight, arbitrary: value });

const allowlist = fc
  .record({
    regexes: fc.array(pattern, { minLength: 1, maxLength: 2 }),
    target: fc.constantFrom('secret', 'match', 'line'),
    condition: fc.constantFrom('OR', 'AND'),
    stopwords: fc.array(word, { maxLength: 2 }),
    paths: fc.array(fc.constantFrom('^doc/', '\\.md$', 'x'), { maxLength: 1 }),
  })
  .map(({ regexes, target, condition, stopwords, paths }) =>
    [
      `regexTarget = "${target}"\ncondition = "${condition}"\nregexes = ${list(regexes)}`,
      stopwords.length > 0 ? `stopwords = ${list(stopwords)}` : '',
      paths.length > 0 ? `paths = ${list(paths)}` : '',
    ].join('\n'),
  );
/** Between two parts of a text that is cut into windows. */
const filler = 'z zz\nzz\n';
/** Thousands of findings in one text take the engine minutes. */
const isDense = (pattern: string) => RE2JS.compile(pattern).test(filler);
const ruleOf = (pattern: fc.Arbitrary<string>) =>
  fc
    .record({
      pattern,
      keywords: fc.array(word, { maxLength: 2 }),
      path: some(fc.constantFrom('\\.md$', '(?i)DOC', '^a\\.ts$')),
      entropy: some(fc.constantFrom(0.5, 1, 2)),
      secretGroup: some(fc.constantFrom(1)),
      required: some(fc.constantFrom('', '', 'withinLines = 1', 'withinColumns = 9'), 2),
      allowlist: some(allowlist),
    })
    .map(
      ({ pattern, keywords, path, entropy, secretGroup, required, allowlist }) =>
        (id: number) =>
          [
            `[[rules]]\nid = "r${id}"\nregex = ${toml(pattern)}\nkeywords = ${list(keywords)}`,
            path === undefined ? '' : `path = ${toml(path)}`,
            entropy === undefined ? '' : `entropy = ${entropy}`,
            secretGroup === undefined || !/\((?!\?[^P])/.test(pattern) ? '' : `secretGroup = ${secretGroup}`,
            allowlist === undefined ? '' : `[[rules.allowlists]]\n${allowlist}`,
            required === undefined || id === 0 ? '' : `[[rules.required]]\nid = "r0"\n${required}`,
          ].join('\n'),
    );
const configOf = (pattern: fc.Arbitrary<string>) =>
  fc
    .record({ rules: fc.array(ruleOf(pattern), { minLength: 3, maxLength: 8 }), allowed: some(allowlist) })
    .map(({ rules, allowed }) =>
      [...rules.map((write, id) => write(id)), allowed === undefined ? '' : `[[allowlists]]\n${allowed}`].join('\n'),
    );

const config = fc.oneof(configOf(pattern), configOf(pattern.filter((source) => !isDense(source))));

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
