import { describe, expect, test } from '@jest/globals';
import { createLastLook, type OutputFormat } from '../../../src/text/redaction/last-look.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';

const value = `p"w&<K9>/'x`;

function looking() {
  const redactor = createRedactor();
  redactor.add(value, 'P');
  redactor.add('hunter2-hunter2', 'Q');
  redactor.add('blocker', 'WORD');
  const lines: string[] = [];
  const look = createLastLook({ redactor, log: { info: (line) => lines.push(line), progress() {} } });
  return { look, lines };
}
const shown = (text: string, format?: OutputFormat) => looking().look.at('page', text, format);
const caught = (text: string, format?: OutputFormat) => {
  const { look } = looking();
  look.at('page', text, format);
  return look.caught();
};

const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const written = html(value).replaceAll('"', '&quot;');

describe('the last look at a finished output', () => {
  test.each<[string, OutputFormat | undefined, string, string]>([
    ['text', undefined, `a ${value} b`, 'a (redacted: P) b'],
    ['a line of a text', 'text', `a\n${value}\nb`, 'a\n(redacted: P)\nb'],
    ['a text of JSON', 'json', JSON.stringify({ a: value }), '{"a":"(redacted: P)"}\n'],
    ['a key of JSON', 'json', JSON.stringify({ [value]: 1 }), '{"(redacted: P)":1}\n'],
    [
      'a text deep in JSON',
      'json',
      JSON.stringify([1, null, { a: [true, value] }]),
      '[1,null,{"a":[true,"(redacted: P)"]}]\n',
    ],
    [
      'JSON that is indented',
      'json',
      JSON.stringify({ a: value, b: [] }, null, 3),
      '{\n   "a": "(redacted: P)",\n   "b": []\n}\n',
    ],
    ['a list of JSON that is indented', 'json', JSON.stringify([value], null, 2), '[\n  "(redacted: P)"\n]\n'],
    ['JSON whose texts look indented', 'json', JSON.stringify([`{\n   ${value}`]), '["{\\n   (redacted: P)"]\n'],
    ['a text of XML', 'xml', `<a>${html(value)}</a>`, '<a>(redacted: P)</a>'],
    ['an attribute of XML', 'xml', `<a b="${written}" c="d">e</a>`, '<a b="(redacted: P)" c="d">e</a>'],
    [
      'a text with numbers for signs',
      'xml',
      `<a>${[...value].map((sign) => `&#${sign.charCodeAt(0)};`).join('')}</a>`,
      '<a>(redacted: P)</a>',
    ],
    [
      'a text beside signs',
      'xml',
      `<a>&lt;&amp;&gt;&quot; hunter2-hunter2 &apos;&#65;</a>`,
      '<a>&lt;&amp;&gt;&quot; (redacted: Q) &amp;apos;A</a>',
    ],
    ['an attribute beside signs', 'xml', `<a b="&lt;&quot; hunter2-hunter2"/>`, '<a b="&lt;&quot; (redacted: Q)"/>'],
    ['a text of HTML', 'html', `<p class="blocker">${html(value)}</p>`, '<p class="blocker">(redacted: P)</p>'],
    [
      'a text behind a script',
      'html',
      `<script>f()</script><p>${html(value)}</p>`,
      '<script>f()</script><p>(redacted: P)</p>',
    ],
    [
      'a text before a style',
      'html',
      `${html(value)}<style a="b">p {}</style>`,
      '(redacted: P)<style a="b">p {}</style>',
    ],
    [
      'data in a script',
      'html',
      `<script type="application/json" id="d">${JSON.stringify({ a: '</script>', b: value }).replaceAll('<', '\\u003c')}</script>`,
      '<script type="application/json" id="d">{"a":"\\u003c/script>","b":"(redacted: P)"}</script>',
    ],
    [
      'data on several lines',
      'html',
      '<script type="application/json">{\n "a": "hunter2-hunter2"\n}</script>',
      '<script type="application/json">{\n "a": "(redacted: Q)"\n}</script>',
    ],
  ])('hides a value in it: %s', (_, format, text, expected) => {
    expect(shown(text, format)).toBe(expected);
  });

  test.each<[string, OutputFormat, string]>([
    ['a plain word', 'text', 'blocker'],
    ['a value over two lines', 'text', 'hunter2-\nhunter2'],
    ['a script', 'html', '<script>f("hunter2-hunter2")</script>'],
    ['a script of many lines', 'html', '<script src="x">\nf("hunter2-hunter2")\n</script>'],
    ['a style', 'html', '<style>.hunter2-hunter2 {}</style>'],
    ['the name of a tag', 'html', '<hunter2-hunter2>a</hunter2-hunter2>'],
    ['a picture', 'html', `<img src="data:image/png;base64,${Buffer.from('hunter2-hunter2').toString('base64')}">`],
    ['a picture that others show too', 'html', `<img src="data:image/svg,hunter2-hunter2">`],
  ])('leaves the rest of it alone: %s', (_, format, text) => {
    const { look, lines } = looking();
    expect(look.at('page', text, format)).toBe(text);
    expect([look.caught(), lines]).toEqual([0, []]);
  });

  test('does not write JSON and markup anew that holds nothing', () => {
    expect(shown('{ "a":1 }', 'json')).toBe('{ "a":1 }');
    expect(shown('<a>&apos;</a>', 'xml')).toBe('<a>&apos;</a>');
    expect(shown('<a b="&apos;">&apos;<i>hunter2-hunter2</i></a>', 'xml')).toBe(
      '<a b="&apos;">&apos;<i>(redacted: Q)</i></a>',
    );
  });

  test('counts what it hides, and says so once for each output', () => {
    const { look, lines } = looking();
    look.at('summary', 'nothing');
    expect([look.caught(), lines]).toEqual([0, []]);
    look.at('summary', `${value} and hunter2-hunter2\n${value}`);
    look.at('page', `<a>(redacted: P) ${html(value)}</a>`, 'xml');
    expect(look.caught()).toBe(4);
    expect(lines).toEqual([
      '3 secrets got as far as the finished summary, and were hidden there. This is a mistake of the gate itself: report it, without the value.',
      '1 secret got as far as the finished page, and was hidden there. This is a mistake of the gate itself: report it, without the value.',
    ]);
  });

  test('counts at least one where a marker was taken in', () => {
    expect(caught('hunter2-(redacted: Q)hunter2-hunter2')).toBe(1);
    expect(caught(`(redacted: ${value})`)).toBe(1);
  });
});
