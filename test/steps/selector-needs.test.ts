import { expect, test } from '@jest/globals';
import { selectAll } from 'css-select';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { type Element, readPage } from '../../src/steps/page.ts';
import { canMatch, needsOf } from '../../src/steps/selector-needs.ts';
import '../property-seed.ts';
import { response } from './response.ts';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];

const simple = fc.constantFrom(
  ...['a', 'A', 'p', 'Main', '*', '.x', '.X', '#y', '#Y', '[id=y]', '[ID="Y" i]', '[class~=x]', '[class~="ς" i]'],
  ...['[class=x]', '[id^=y]', '[id!=y]', ':not(.x)', ':is(a, .q)', ':has(> .x)', ':not(a p)', ':root', ':empty'],
);
const compound = fc.array(simple, { minLength: 1, maxLength: 2 }).map((parts) => {
  const [first = '*', ...others] = parts.toSorted((one, other) => Number(isTag(other)) - Number(isTag(one)));
  return [first, ...others.filter((part) => !isTag(part))].join('');
});
const alternative = fc
  .array(fc.tuple(compound, fc.constantFrom(' ', ' > ', ' + ', ' ~ ')), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.flat().slice(0, -1).join(''));
const selectors = fc.array(alternative, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(', '));
const tags = [
  '<a>',
  '<A class="x q">',
  '<p>',
  '<p class=X>',
  '<p class="x\u00a0q">',
  '<main id=y>',
  '<b id=Y class=Σ>',
];
const pages = fc
  .array(fc.constantFrom(...tags, '</a>', '</p>', '</main>', '</b>', '</br>', 'text'), { maxLength: 30 })
  .map((parts) => parts.join(''));

function isTag(part: string): boolean {
  return /^[a-z*]/i.test(part);
}

test.each(['text/html', 'application/xml'])('a page of %s gives what a walk through all of it gives', (type) => {
  const xmlMode = type === 'application/xml';
  fc.assert(
    fc.property(selectors, pages, (selector, body) => {
      const page = readPage(response(body, type));
      const all = selectAll<Node | Document, Element>(selector, parseDocument(body, { xmlMode }));
      expect(page.select(selector).map(({ name, attribs }) => [name, attribs])).toEqual(
        all.map((element) => [element.name, element.attribs]),
      );
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  ['h1', ['h1'], true],
  ['h1.big', ['h1', '.small'], false],
  ['main > h1, #top', ['#top'], true],
  ['main > h1, #top', ['h1'], false],
  [':not(h1)', [], true],
  ['[data-x]', [], true],
])('%s on a page with %j: %s', (selector, names, can) => {
  expect(canMatch(needsOf(selector), new Set(names))).toBe(can);
});
