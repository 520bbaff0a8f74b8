/** One piece of a pattern: a character, any character, any text, or a class of characters. */
type Piece = { kind: 'text'; char: string } | { kind: 'one' } | { kind: 'any' } | { kind: 'class'; test: RegExp };

/** One entry of `components`, or of `paths` in the form that it replaced. */
export type Rule = { path: string; excludes: boolean; isCaseSensitive: boolean; needsMore: boolean };

/** developer.apple.com/documentation/bundleresources/applinks/substitutionvariables: the ones that the system knows. */
const predefined: Record<string, RegExp[]> = {
  alpha: [/[A-Za-z]/],
  upper: [/[A-Z]/],
  lower: [/[a-z]/],
  alnum: [/[A-Za-z0-9]/],
  digit: [/[0-9]/],
  xdigit: [/[0-9A-Fa-f]/],
  lang: [/[a-z]/, /[a-z]/],
  region: [/[A-Z]/, /[A-Z]/],
};
/** What a `*` of the configuration stands for in turn: identifiers as sites write them. */
const samples = ['abc', '123', 'a1b2c3', 'ABC123', 'abc/def', '3f2c1e9d-8b7a-4c6d-9e0f-1a2b3c4d5e6f', 'a', ''];
/** Variables of the file's own are tried with so many values; a pattern with more counts as one that matches. */
const maxVariants = 200;
/** Of all patterns whose variables are replaced; more than Apple reads of a file. Those beyond it count as matching. */
const maxChars = 200_000;

/**
 * Whether an app opens the links of `wanted`, where `*` stands for any text: at least one of several identifiers in its
 * place must. The first rule that matches decides (developer.apple.com/documentation/bundleresources/applinks). Pure.
 */
export function opens(rules: Rule[], variables: Record<string, string[]>, wanted: string): boolean {
  let left = maxChars;
  // A rule that excludes by the query or the fragment says nothing of a link without them.
  const compiled = rules
    .filter(({ excludes, needsMore }) => !(excludes && needsMore))
    .map(({ path, excludes, isCaseSensitive }) => {
      const variants = withVariables(path, variables, left);
      if (variants && (variants.length > 1 || variants[0] !== path)) for (const { length } of variants) left -= length;
      const pieces = variants?.map((variant) => piecesOf(isCaseSensitive ? variant : variant.toLowerCase()));
      return { excludes, isCaseSensitive, pieces };
    });
  return samples.some((sample) => {
    const path = wanted.replaceAll('*', sample);
    const deciding = compiled.find(
      ({ pieces, isCaseSensitive }) =>
        pieces?.some((each) => matches(each, isCaseSensitive ? path : path.toLowerCase())) ?? true,
    );
    return deciding !== undefined && !deciding.excludes;
  });
}

/**
 * The pattern with each value of the file's own variables; undefined if these are too many, or more than `most`
 * characters.
 */
function withVariables(pattern: string, variables: Record<string, string[]>, most: number): string[] | undefined {
  let variants = [''];
  let isReplaced = false;
  for (const [index, part] of pattern.split(/(\$\([^$()]{1,100}\))/).entries()) {
    const name = part.slice(2, -1);
    const isVariable = index % 2 === 1 && Object.hasOwn(variables, name);
    const values = isVariable ? (variables[name] ?? []) : [part];
    if (values.length * variants.length > maxVariants) return undefined;
    variants = variants.flatMap((begin) => values.map((value) => begin + value));
    isReplaced ||= isVariable;
    if (isReplaced && variants.reduce((chars, { length }) => chars + length, 0) > most) return undefined;
  }
  return variants;
}

/** `*` is any text, slashes too, and `?` one character; in time of the product of both lengths. */
function matches(pieces: Piece[], text: string): boolean {
  let at = 0;
  let piece = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const current = pieces[piece];
    if (current?.kind === 'any') {
      star = piece;
      piece += 1;
      resume = at;
    } else if (current && fits(current, text[at] as string)) {
      piece += 1;
      at += 1;
    } else if (star >= 0) {
      piece = star + 1;
      resume += 1;
      at = resume;
    } else return false;
  }
  return pieces.slice(piece).every(({ kind }) => kind === 'any');
}

function fits(piece: Piece, char: string): boolean {
  if (piece.kind === 'text') return piece.char === char;
  return piece.kind === 'one' || (piece.kind === 'class' && piece.test.test(char));
}

function piecesOf(pattern: string): Piece[] {
  const parts = pattern.match(/\$\([^$()]{1,100}\)|[\s\S]/g) ?? [];
  return parts.flatMap((part): Piece[] => {
    if (part === '*') return [{ kind: 'any' }];
    if (part === '?') return [{ kind: 'one' }];
    const name = part.slice(2, -1);
    if (part.length > 1 && Object.hasOwn(predefined, name))
      return (predefined[name] ?? []).map((test) => ({ kind: 'class', test }));
    return Array.from(part, (char) => ({ kind: 'text', char }));
  });
}
