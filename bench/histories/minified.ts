import { type Commit, create } from './create.ts';
import { seeded } from './random.ts';
import { sources } from './sources.ts';

/**
 * About 90 MB of patches of minified bundles and source maps, as they are where `dist/` is committed: each commit replaces a
 * bundle of 1 MB on a few long lines and its map of 2 MB on one. The modules in them are those of installed packages.
 */
export function createMinifiedHistory(path: string, count = 15): string {
  const random = seeded(90);
  const code = sources()
    .filter(({ name, lines }) => /\.[cm]?js$/.test(name) && lines.length > 20)
    .map(({ lines }) => lines);
  const commits = Array.from({ length: count }, (): Commit => {
    const bundle: string[] = [];
    const contents: (readonly string[])[] = [];
    let size = 0;
    while (size < 1_000_000) {
      const lines = code[Math.floor(random() * code.length)] ?? [];
      const module = minified(lines);
      bundle.push(`${bundle.length}:(e,t,n)=>{${module}}`);
      contents.push(lines);
      size += module.length;
    }
    const map = {
      version: 3,
      file: 'app.js',
      sources: contents.map((_, index) => `webpack://app/./src/${index}.ts`),
      sourcesContent: contents.map((lines) => lines.join('\n')),
      names: [],
      mappings: mappings(random, 500_000),
    };
    const files = {
      'dist/app.js': Buffer.from(
        `(()=>{var e={${bundle.join(',')}};\n})();\n//# sourceMappingURL=app.js.map\n`,
        'latin1',
      ),
      'dist/app.js.map': Buffer.from(JSON.stringify(map), 'latin1'),
    };
    return { branch: 'main', files };
  });
  return create(path, commits);
}

/** One line, without indentation and comments of whole lines. */
function minified(lines: readonly string[]): string {
  const kept = lines.map((line) => line.trim()).filter((line) => !/^(?:\/\/|\/?\*)/.test(line));
  return kept.join(' ').replace(/\s*([=(){};,:<>+?|&])\s*/g, '$1');
}

/** The mappings of a source map: for each place the distances to the one before, in its line and in the source. */
function mappings(random: () => number, size: number): string {
  const below = (limit: number) => Math.floor(random() * limit);
  const places: string[] = [];
  for (let length = 0; length < size; length += 6) {
    const source = random() < 0.002 ? 1 : 0;
    places.push([1 + below(24), source, below(3), below(48) - 24].map(vlq).join(''));
  }
  return places.join(',');
}

/** Base64 VLQ, as in ECMA-426: the lowest bit is the sign, the highest of each six says that more follow. */
function vlq(value: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let rest = value < 0 ? -value * 2 + 1 : value * 2;
  let text = '';
  do {
    const digit = rest % 32;
    rest = Math.floor(rest / 32);
    text += letters[rest > 0 ? digit + 32 : digit];
  } while (rest > 0);
  return text;
}
