import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from '../../any-text.ts';
import '../../property-seed.ts';
import { hiddenBy } from '../../../src/pillars/secrets/attributes.ts';

const isHidden = (line: string) => hiddenBy({ added: [line], removed: [] }, line) !== undefined;

describe('a line of .gitattributes', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'attributes-'));
    execFileSync('git', ['init', '--quiet', folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Of these files, those by which git shows no text of a file; each stands in a folder of its own, the first at the root. */
  function hidingForGit(texts: readonly string[]): string[] {
    const folders = texts.map((_, index) => (index === 0 ? '' : `${index}/`));
    for (const [index, text] of texts.entries()) {
      mkdirSync(join(folder, folders[index] ?? ''), { recursive: true });
      writeFileSync(join(folder, folders[index] ?? '', '.gitattributes'), `${text}\n`);
    }
    const names = folders.map((path) => ['a.js', '"a.js', '\u00a0#', '\ufeffa.js'].map((name) => `${path}${name}\0`));
    const options = { cwd: folder, input: names.flat().join(''), encoding: 'utf8', stdio: 'pipe' } as const;
    const args = ['-c', 'core.attributesFile=/dev/null', 'check-attr', '-z', '--stdin', 'diff'];
    const states = execFileSync('git', args, options).split('\0');
    return texts.filter((_, index) => names[index]?.some((_, at) => states[12 * index + 3 * at + 2] === 'unset'));
  }

  test.each([
    ['a carriage return in place of a space', '*.js\r-diff'],
    ['U+2028 in a value behind it', '*.js -diff eol=a\u2028b'],
    ['a no-break space before a number sign', '\u00a0# -diff'],
    ['a NUL byte behind it', '*.js -diff\0'],
    ['a quote that git does not undo', '"a.js -diff eol=\\q" text'],
    ['a macro behind a byte order mark', '\ufeff[attr]m -diff\n*.js m'],
  ])('that hides text is seen, with %s', (_, text) => {
    expect(hidingForGit([text])).toEqual([text]);
    expect(hiddenBy({ added: text.split('\n'), removed: [] }, text)).toBeDefined();
  });

  test('that hides text from git is seen, whatever it holds', () => {
    const piece = fc.constantFrom(
      ...['*.js', 'a.js', '"a.js"', '"', 'm', '#', 'eol=', 'text', '\\q', '\\"', '\\101'],
      ...[' ', ' ', ' ', '\t', '\r', '\u2028', '\u00a0', '\ufeff', '\u000b', '\0', 'x'],
      ...['-diff', '-diff', 'diff', '!diff', '-', 'binary', '-binary', 'diff=a'],
    );
    const line = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 4 }).map((pieces) => `*.js ${pieces.join('')}`),
    );
    const file = fc.array(line, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(file, { minLength: 200, maxLength: 200 }), (files) => {
        const texts = files.map((lines) => lines.join('\n'));
        const root = texts[0] ?? '';
        const seen = texts.filter((text) => hiddenBy({ added: text.split('\n'), removed: [] }, root) !== undefined);
        expect(hidingForGit(texts).filter((text) => !seen.includes(text))).toEqual([]);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });

  test('of any characters is read', () => {
    fc.assert(fc.property(anyText(), (line) => void isHidden(line)));
    expect(isHidden(`"${'\\"'.repeat(100_000)}`)).toBe(false);
  });
});
