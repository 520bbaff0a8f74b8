import fc from 'fast-check';
import { anyText } from '../../../test/any-text.ts';
import type { Rule } from '../../src/engine/rules.ts';
import { matchingText } from './matching-text.ts';

/** What the two sides of a comparison are given. */
export type Fragment = { path: string; startLine: number; added: Buffer };

const hex = (code: number, digits: number) => code.toString(16).padStart(digits, '0');
const units = (text: string) => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

/** Every encoding that gitleaks undoes, in every spelling. */
export const encodings: Record<string, (text: string) => string> = {
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  hex: (text) => Buffer.from(text).toString('hex'),
  'upper-case hex': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  percent: (text) => Buffer.from(text).toString('hex').replaceAll(/../g, '%$&'),
  'percent where it must be': (text) => encodeURIComponent(text.toWellFormed()),
  '\\u': (text) =>
    units(text)
      .map((code) => `\\u${hex(code, 4)}`)
      .join(''),
  '\\\\U': (text) =>
    units(text)
      .map((code) => `\\\\U${hex(code, 4).toUpperCase()}`)
      .join(''),
  'U+': (text) =>
    units(text)
      .map((code) => `U+${hex(code, 4)} `)
      .join(''),
};

/** Encoded up to six times, one more than gitleaks undoes, while it stays small. */
const encoded = (text: string, names: string[]) =>
  names.reduce((current, name) => (current.length > 1_000 ? current : (encodings[name]?.(current) ?? current)), text);

const before = [
  '',
  '',
  '\n',
  ' ',
  'x',
  '"',
  "'",
  '=',
  'key = "',
  'secret: ',
  "\ttoken='",
  '// ',
  '\u212a',
  '\u0130',
  'é日',
  '%',
  '\\',
  '\u00a0',
];
const after = [
  '',
  '',
  '\n',
  '\r\n',
  ' ',
  '"',
  "'",
  ';',
  '=',
  'x',
  '\\n',
  ' # gitleaks:allow',
  '\u017f',
  'é',
  '%',
  '\u00a0',
];
const filler = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.constantFrom('', 'const a = 1;', 'token', 'password = x', '\ufffd\u2028', '}', '"secret"', 'AKIA'),
  },
  { weight: 3, arbitrary: anyText({ maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('x'.repeat(700), 'word '.repeat(300), '0123456789abcdef'.repeat(40), 'key='.repeat(200)),
  },
);
/** Long enough for the text to be cut into windows. */
const bulk = fc.oneof(
  { weight: 20, arbitrary: fc.constant([]) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ['no word of note\n'.repeat(120)],
      ['x = 1; '.repeat(250)],
      ['', 'é\r\n'.repeat(400), ''],
    ),
  },
  fc.constantFrom(['no word of note\n'.repeat(600)], ['no word of note '.repeat(600)], ['api key '.repeat(1_200)]),
);
const invalid = fc.constantFrom<number[]>(
  [0xff, 0xfe],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf0, 0x9f],
  [0x80],
  [0],
  [0xe2, 0x84],
  [0x0b],
  [0x85],
);
/** `place` is in thousandths of the text. */
type Edit = { place: number; remove: number; insert: number[] };
const edit: fc.Arbitrary<Edit> = fc.record({
  place: fc.nat(999),
  remove: fc.nat(3),
  insert: fc.oneof(invalid, fc.array(fc.nat(255), { maxLength: 3 }), fc.constantFrom<number[]>([10], [13, 10])),
});
const path = fc.constantFrom(
  'a.ts',
  '.env',
  'dir/é 日.yml',
  'k8s/secret.yaml',
  'x.php',
  'main.tf',
  'nuget.config',
  'store.p12',
  'package-lock.json',
  '.gitleaks.toml',
  '',
);

/** One secret of the rule, bare or encoded, with what stands beside it on its line. */
function secretOf(rule: Rule): fc.Arbitrary<string> {
  const word = fc.constantFrom('', ...rule.keywords.map((keyword) => `${keyword} `));
  return fc
    .record({
      text: rule.regex === undefined ? fc.constant('x') : matchingText(rule.regex),
      word: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, word),
      names: fc.oneof(
        { weight: 3, arbitrary: fc.constant<string[]>([]) },
        { weight: 3, arbitrary: fc.array(fc.constantFrom(...Object.keys(encodings)), { minLength: 1, maxLength: 2 }) },
        {
          weight: 1,
          arbitrary: fc.array(fc.constantFrom('base64', 'base64url', 'hex'), { minLength: 3, maxLength: 6 }),
        },
      ),
      inside: fc.tuple(fc.constantFrom(...before), fc.constantFrom(...after)),
      outside: fc.tuple(fc.constantFrom(...before), fc.constantFrom(...after)),
    })
    .map(({ text, word, names, inside, outside }) => {
      const [left, right] = names.length > 0 ? inside : ['', ''];
      return `${outside[0]}${word}${encoded(`${left}${text}${right}`, names)}${outside[1]}`;
    });
}

/** Fragments with secrets of these rules among other lines, whole or damaged. */
export function fragmentWith(rules: readonly Rule[]): fc.Arbitrary<Fragment> {
  const paths = [path, path, ...rules.flatMap((rule) => (rule.path === undefined ? [] : matchingText(rule.path)))];
  return fc
    .record({
      secrets: fc.tuple(...rules.map(secretOf)),
      fillers: fc.array(filler, { maxLength: rules.length + 4, size: 'max' }),
      bulk,
      order: fc.array(fc.nat(999), { minLength: rules.length, maxLength: rules.length }),
      twice: fc.constantFrom(true, false, false, false),
      newline: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', ' '),
      ended: fc.boolean(),
      edits: fc.oneof({ weight: 2, arbitrary: fc.constant<Edit[]>([]) }, fc.array(edit, { maxLength: 4 })),
      path: fc.oneof(...paths, ...paths.slice(2)),
      startLine: fc.oneof(fc.constantFrom(0, 1, 2), fc.nat(100_000)),
    })
    .map(({ secrets, fillers, bulk, order, twice, newline, ended, edits, path, startLine }) => {
      const lines = [...fillers, ...bulk];
      secrets.forEach((secret, index) => {
        const place = Math.floor(((order[index] ?? 0) / 1000) * (lines.length + 1));
        lines.splice(place, 0, secret);
        if (twice) lines.push(secret);
      });
      const text = Buffer.from(lines.join(newline) + (ended ? newline : ''));
      return { path, startLine, added: edits.reduce(edited, text) };
    });
}

function edited(text: Buffer, { place, remove, insert }: Edit): Buffer {
  const at = Math.floor((place / 1000) * text.length);
  return Buffer.concat([text.subarray(0, at), Buffer.from(insert), text.subarray(at + remove)]);
}
