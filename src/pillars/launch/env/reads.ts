import { extname } from 'node:path';

/** A place where code reads a variable of the environment; lines count from 1. */
export type EnvRead = { name: string; file: string; line: number };

const name = '([A-Za-z_][A-Za-z0-9_]*)';
const quoted = `["'\`]${name}["'\`]`;
// An assignment is not a read.
const property = `${name}\\b(?!\\s*=(?![=>]))`;
const upper = `["']([A-Z][A-Z0-9_]*)["']`;

const javascript = [
  `\\b(?:process|Bun)\\.env\\??\\.${property}`,
  // Except the names that the bundler sets itself (vite.dev, Env Variables and Modes).
  `\\bimport\\.meta\\.env\\.(?!(?:MODE|DEV|PROD|SSR|BASE_URL)\\b)${property}`,
  `\\b(?:process|Bun|import\\.meta)\\.env(?:\\?\\.)?\\[\\s*${quoted}\\s*\\](?!\\s*=(?!=))`,
  `\\bDeno\\.env\\.get\\(\\s*${quoted}`,
];
const python = [
  `\\benviron\\s*\\[\\s*${quoted}\\s*\\](?!\\s*=(?!=))`,
  `\\benviron\\.get\\(\\s*${quoted}`,
  `\\bgetenv\\(\\s*${quoted}`,
];
const ruby = [`\\bENV\\s*\\[\\s*${quoted}\\s*\\](?!\\s*=(?!=))`, `\\bENV\\.fetch\\(?\\s*${quoted}`];
const php = [
  `\\bgetenv\\(\\s*${quoted}`,
  `\\$_ENV\\s*\\[\\s*${quoted}\\s*\\](?!\\s*=(?!=))`,
  `(?<![\\w>:$])env\\(\\s*${upper}`,
];
const jvm = [`\\bSystem\\.getenv\\(\\s*${quoted}`, `\\bSystem\\.getenv\\(\\)\\.get\\(\\s*${quoted}`];

/** How each language reads its environment, by file extension. */
const languages: { ends: string[]; patterns: string[]; comment: RegExp }[] = [
  {
    ends: ['.js', '.jsx', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts', '.vue', '.svelte', '.astro'],
    patterns: javascript,
    comment: /^\s*(?:\/\/|\*|\/\*)/,
  },
  { ends: ['.py'], patterns: python, comment: /^\s*#/ },
  { ends: ['.rb', '.rake', '.ru', '.erb'], patterns: ruby, comment: /^\s*#/ },
  { ends: ['.php'], patterns: php, comment: /^\s*(?:\/\/|\*|\/\*|#)/ },
  { ends: ['.java', '.kt', '.kts', '.scala', '.groovy'], patterns: jvm, comment: /^\s*(?:\/\/|\*|\/\*)/ },
  { ends: ['.rs'], patterns: [`\\benv::var(?:_os)?\\(\\s*${quoted}`], comment: /^\s*\/\// },
  { ends: ['.prisma'], patterns: [`\\benv\\(\\s*${quoted}`], comment: /^\s*\/\// },
  { ends: ['.go'], patterns: [`\\bos\\.(?:Getenv|LookupEnv)\\(\\s*${quoted}`], comment: /^\s*\/\// },
];
const byEnd = new Map(
  languages.flatMap(({ ends, patterns, comment }) =>
    ends.map((end) => [end, { pattern: new RegExp(patterns.join('|'), 'g'), comment }] as const),
  ),
);

export function isCode(file: string): boolean {
  return byEnd.has(extname(file).toLowerCase());
}

/** Pathspecs of git for the files that {@link isCode} knows. */
export const codePathspecs = [...byEnd.keys()].map((end) => `:(top,icase)*${end}`);

/** The variables that the text of a file reads, in order of lines. Lines that are comments do not count. */
export function envReads(file: string, text: string): EnvRead[] {
  const language = byEnd.get(extname(file).toLowerCase());
  if (!language) return [];
  const found = [...text.matchAll(language.pattern)].map((match) => ({
    name: match.slice(1).find((group) => group !== undefined) ?? '',
    index: match.index,
  }));
  const isScript = language.pattern.source.includes('process');
  const all = isScript ? [...found, ...destructured(text)] : found;
  const starts = lineStarts(text);
  const comments = new Map<number, boolean>();
  const isComment = (line: number) => {
    const known = comments.get(line) ?? language.comment.test(text.slice(starts[line - 1], starts[line]));
    comments.set(line, known);
    return known;
  };
  return all
    .map((read) => ({ name: read.name, file, line: lineAt(starts, read.index) }))
    .filter(({ line }) => !isComment(line))
    .toSorted((a, b) => a.line - b.line);
}

const maxPatternLength = 5_000;

/** The names in `const { A, B: b, C = 'c' } = process.env`. */
function destructured(text: string): { name: string; index: number }[] {
  const ends = text.matchAll(/\}\s*=\s*(?:process|Bun|import\.meta)\.env\b(?!\s*\??[.[])/g);
  let done = 0; // a pattern does not begin before the end of another one
  return [...ends].flatMap(({ index: end }) => {
    const before = text.slice(Math.max(done, end - maxPatternLength), end);
    done = end;
    const open = before.lastIndexOf('{') + 1;
    if (open === 0) return [];
    const start = end - before.length + open;
    const parts = before.slice(open).replace(/(["'`]).*?\1/g, (value) => ' '.repeat(value.length));
    return [...parts.matchAll(/(?:^|,)\s*([A-Za-z_]\w*)/g)].map((match) => ({
      name: match[1] ?? '',
      index: start + match.index + match[0].length - 1,
    }));
  });
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function lineAt(starts: number[], index: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle;
  }
  return low + 1;
}
