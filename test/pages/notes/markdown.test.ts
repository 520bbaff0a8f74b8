import { expect, test } from '@jest/globals';
import { findAll } from 'domutils';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { notesMarkdown } from '../../../src/pages/notes/markdown.ts';
import type { Notes } from '../../../src/pages/notes/notes.ts';
import { anyText } from '../../any-text.ts';
import { hostileTexts } from '../../report/example.ts';

const id = 'a'.repeat(40);

function notesOf(text: string, count = 1): Notes {
  const entry = {
    id,
    parents: [],
    people: [],
    title: text,
    scope: text,
    pull: text,
    isBreaking: false,
    breakingNote: text,
    reverts: [],
    commits: [],
  };
  const entries = Array.from({ length: count }, () => entry);
  return {
    range: { base: text, head: text },
    ids: { base: id, head: 'b'.repeat(40) },
    environment: text,
    commits: count,
    missing: 1,
    hasMerges: false,
    breaking: entries,
    groups: [{ title: `In ${text}`, entries }],
    cancelled: [{ entry, by: entry }],
    people: [{ name: text, commits: 1 }],
    bots: [{ name: text, commits: 1 }],
    migrations: [{ path: text, status: 'changed', tool: 'Rails' }],
    envNames: [{ name: text, file: text, line: 1 }],
    platforms: [],
    speed: [{ check: text, beforeMs: 1, afterMs: null, budgetMs: 2 }],
  };
}

const own = 'h1 h2 p ul li strong code pre table thead tbody tr th td'.split(' ');

/** What a renderer makes of the notes that is not theirs. */
function foreignIn(markdown: string): string[] {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const document = parseDocument(html);
  const strange = findAll(() => true, document.children).filter(
    ({ name, attribs }) => !own.includes(name) || Object.keys(attribs).length > 0,
  );
  const prose = html.replace(/<(code|pre)>[^]*?<\/\1>/g, '');
  return [...strange.map(({ name }) => name), ...(prose.match(/@\w|#\d(?!\d*;)|https?:\/\/|\bwww\./g) ?? [])];
}

test.each(hostileTexts)('%j renders as text only', (text) => {
  const markdown = notesMarkdown(notesOf(text));
  expect(foreignIn(markdown)).toEqual([]);
  expect(markdown).not.toMatch(/^\s*::|##\[/m);
});

test('no text brings markup, a link, an image, a mention or a command of the runner', () => {
  const marks =
    '@team|<img src=x>|![a](http://e.x)|`|```|~~~|\n|#1|GH-1|www.e.x|a@b.co|**|<!--|\\|$$|\t|- |1. |> |===|[^1]|::set-output name=a::b|##[error]x|\u001b[31m'.split(
      '|',
    );
  const piece = fc.oneof(fc.constantFrom(...marks, '|'), anyText({ maxLength: 5 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const markdown = notesMarkdown(notesOf(pieces.join('')));
      expect(foreignIn(markdown)).toEqual([]);
      expect(markdown).not.toMatch(/^\s*::|##\[|\u001b/m);
    }),
    { numRuns: 200 },
  );
});

test('a release of 50,000 changes with long titles fits into one at GitHub, and says how many there are', () => {
  const markdown = notesMarkdown(notesOf('@'.repeat(300), 50_000));
  expect(markdown.length).toBeLessThan(125_000);
  expect(markdown).toMatch(/- and 49,\d{3} more\n/);
});
