import { describe, expect, test } from '@jest/globals';
import { compile, selectAll } from 'css-select';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { compileSelector } from '../../src/steps/compile-selector.ts';
import { readPage } from '../../src/steps/page.ts';
import { response } from './response.ts';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

describe('a compiled selector', () => {
  const names = ['a', 'b', 'p', '*', '.x', '#y'];
  const compounds = fc.oneof(
    fc.constantFrom(...names),
    fc
      .tuple(fc.constantFrom(':not', ':is', ':has'), fc.constantFrom('a b', '> a b', 'b a p', 'p + a'))
      .map(([pseudo, inner]) => `${pseudo}(${pseudo === ':has' ? inner : inner.replace(/^> /, '')})`),
  );
  const selectors = fc
    .array(fc.tuple(compounds, fc.constantFrom(' ', ' ', ' > ', ' + ', ' ~ ')), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.flat().slice(0, -1).join(''));
  const pages = fc
    .array(fc.constantFrom('<a>', '<b>', '<p>', '<p class=x>', '<b id=y>', '</a>', '</b>', '</p>', 'text'), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''));

  test('finds what the plain one finds', () => {
    fc.assert(
      fc.property(selectors, pages, (selector, html) => {
        const document = parseDocument(html);
        const plain = selectAll<Node | Document, Element>(compile<Node | Document, Element>(selector), document);
        const own = selectAll<Node | Document, Element>(compileSelector<Node | Document, Element>(selector), document);
        expect(own).toHaveLength(plain.length);
        for (const [index, element] of own.entries()) expect(element).toBe(plain[index]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('with several descendants is done with a page that nests deep', () => {
    const page = readPage(response(`${'<div>'.repeat(1_900)}${'<p>'.repeat(50_000)}`));
    expect(page.select('main div div div p')).toEqual([]);
    expect(page.select('body div div div p, div div p')).toHaveLength(50_000);
  });
});
