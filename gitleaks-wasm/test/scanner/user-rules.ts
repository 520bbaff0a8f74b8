import fc from 'fast-check';
import { RE2JS } from 're2js';

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
export const filler = 'z zz\nzz\n';
/** Thousands of findings in one text take the engine minutes. */
export const isDense = (pattern: string) => RE2JS.compile(pattern).test(filler);
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

/** A configuration of a user: three to eight rules, as TOML. */
export const config = fc.oneof(configOf(pattern), configOf(pattern.filter((source) => !isDense(source))));

/** A configuration of a single rule, as TOML. */
export const oneRule = ruleOf(pattern).map((write) => write(0));
