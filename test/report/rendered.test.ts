import { expect, test } from '@jest/globals';
import { findAll } from 'domutils';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { comment } from '../../src/report/formats/comment.ts';
import { summary } from '../../src/report/formats/summary.ts';
import { anyText } from '../any-text.ts';
import { hostileTexts, withForeignText } from './example.ts';

const links = { repository: 'https://github.example/o/r', run: 'https://github.example/o/r/actions/runs/1/attempts/1' };
const own = 'p strong a table thead tbody tr th td details summary pre code ul li h2'.split(' ');
type Node = { type: string; name?: string; data?: string; children?: Node[] };

/** What a CommonMark renderer with GitHub's extensions makes of it that is not the gate's own. */
function foreignIn(markdown: string): string[] {
  const options = { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] };
  const document = parseDocument(micromark(markdown, options));
  const elements = findAll(() => true, document.children).flatMap(({ name, attribs }) => {
    const strange = Object.entries(attribs).filter(
      ([key, value]) =>
        !(key === 'class' && name === 'code') && !(key === 'href' && value.startsWith(links.repository)),
    );
    return [...(own.includes(name) ? [] : [name]), ...strange.map(([key, value]) => `${name} ${key}=${value}`)];
  });
  const text = proseOf(document.children as Node[]);
  return [...elements, ...(text.match(/@\w|#\d|https?:\/\/|\bwww\./g) ?? [])];
}

function proseOf(nodes: Node[]): string {
  return nodes
    .map(({ type, name = '', data = '', children = [] }) =>
      type === 'text' ? data : /^(?:code|pre)$/.test(name) ? '' : proseOf(children),
    )
    .join('');
}

function pages(text: string): string[] {
  const report = withForeignText(text);
  const first = comment(report, links);
  return [first, comment(report, links, { body: first, since: text }), summary(report)];
}

test.each(hostileTexts)('%j renders as text only', (text) => {
  expect(pages(text).flatMap(foreignIn)).toEqual([]);
});

test('no text brings markup, a link, an image or a mention into a rendered page', () => {
  const marks = [
    '@team',
    '<img src=x>',
    '![a](http://e.x)',
    '`',
    '```',
    '~~~',
    '\n',
    '|',
    '#1',
    'GH-1',
    'www.e.x',
    'a@b.co',
  ];
  const more = [
    '**',
    '</details>',
    '<!--',
    '-->',
    '&#64;me',
    '\\',
    '$$',
    '\t',
    '- ',
    '1. ',
    '> ',
    '===',
    '[^1]',
    'mailto:x@y.zz',
  ];
  const piece = fc.oneof(fc.constantFrom(...marks, ...more), anyText({ maxLength: 5 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      expect(pages(pieces.join('')).flatMap(foreignIn)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
