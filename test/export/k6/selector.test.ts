import { describe, expect, test } from '@jest/globals';
import { NotInK6 } from '../../../src/export/k6/code.ts';
import { assertSelector } from '../../../src/export/k6/selector.ts';
import { readPage } from '../../../src/steps/page.ts';
import { observe } from '../../../src/steps/subjects.ts';
import { inK6, k6Version } from './bench.ts';

const pages = [
  '<!doctype html><html lang=en><head><title>A  page</title><meta name="csrf-token" content="x&amp;y"></head><body class="a b"><h1 id=top>\n Welcome  <b>back</b></h1><ul><li>1<li>2<li class=last>3</ul></body></html>',
  '<form action="/in"><input type="hidden" name="authenticity_token" value="abc=="><input type=password name=pw><input disabled></form>',
  '<div data-a="1"><p>one</p><p>two</p><span></span></div><div><p>three</p></div><a href="/x/y?z#q">link</a><script>if (a < b) "</p>"</script>',
  'plain text',
  '',
  '<h1>unclosed <p>nested <em>deep',
  '<h1>&lt;tag&gt; &nbsp;&#233;é</h1><textarea> a\n b </textarea>',
];
const selectors = [
  'h1',
  'title',
  'p',
  'li',
  'ul > li',
  'ul li.last',
  'li:first-child',
  'li:last-child',
  '.a.b',
  '#top',
  'meta[name=csrf-token]',
  'input[type=password]',
  'input[name="authenticity_token"]',
  '[data-a]',
  'a[href^="/x"]',
  'a[href$="#q"]',
  'a[href*="z"]',
  'body[class~=b]',
  'html[lang|=en]',
  'p + p',
  'p ~ span',
  'div > p, h1',
  'p:not(:first-child)',
  'span:empty',
  'em',
  'textarea',
  'nothing',
  '*:not(*)',
];

const withK6 = k6Version === undefined ? test.skip : test;

describe('a CSS selector in the script', () => {
  const rows = pages.flatMap((page) => selectors.map((selector) => ({ page, selector })));
  const body = (page: string) => Buffer.from(page);

  withK6('finds in k6 what the gate finds', () => {
    const seen = inK6(
      rows.map(({ page, selector }) => `css({ text: () => ${JSON.stringify(page)} }, ${JSON.stringify(selector)})`),
    );
    const wanted = rows.map(({ page, selector }) => {
      const response = { headers: [['content-type', 'text/html']], body: body(page) };
      const { value, count } = observe({ kind: 'css', selector }, readPage(response as never));
      return JSON.parse(JSON.stringify({ value, count }));
    });
    const different = rows.filter((_, index) => JSON.stringify(seen[index]) !== JSON.stringify(wanted[index]));
    expect(different.map((row) => [row, seen[rows.indexOf(row)], wanted[rows.indexOf(row)]])).toEqual([]);
  });

  test.each(selectors)('%s is translated', (selector) => {
    expect(() => assertSelector(selector)).not.toThrow();
  });

  test.each([':nth-child(2)', 'p:contains(x)', 'a[href="x" i]', ':has(p)', ':is(p)', 'p:eq(1)', 'a[href!=x]'])(
    '%s is not, for it may find something else',
    (selector) => {
      expect(() => assertSelector(selector)).toThrow(NotInK6);
    },
  );
});
