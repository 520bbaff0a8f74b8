import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listed, scan, stripeSecret } from './scan.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'launch-gate-escaped-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function search(name: string, text: string) {
  writeFileSync(join(cwd, name), text);
  return scan({ cwd, paths: listed(name) });
}

const assignment = `const key = "${stripeSecret}";`;
const apiKey = ['q8Zt4Nw1Xc7V', 'b2Lm5Kj9Hg3Fd6Sa0'].join('');

describe('escaped text', () => {
  test.each<[string, string, string]>([
    ['a JSON file', 'a.json', JSON.stringify({ a: 1, code: `1;\n${assignment}\n` }, null, 2)],
    ['a package.json', 'package.json', JSON.stringify({ scripts: { start: `KEY="${stripeSecret}" node .` } }, null, 2)],
    ['JSON lines', 'ci.ndjson', `{"msg":"start"}\n${JSON.stringify({ msg: assignment })}\n{"msg":"cut sh`],
    [
      'JSON in a line of a log',
      'ci.log',
      `2026-01-01T00:00:00Z POST ${JSON.stringify({ body: JSON.stringify({ key: stripeSecret }) })}\n`,
    ],
    [
      'the data of a page',
      'index.html',
      `<p>\n<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { code: assignment } })}</script>`,
    ],
    [
      'a stream of server components',
      'page.html',
      `<script>self.__next_f.push(${JSON.stringify([1, `5:${JSON.stringify({ code: assignment })}`])})</script>`,
    ],
    [
      'a HAR file',
      'a.har',
      JSON.stringify({ log: { entries: [{ response: { content: { text: JSON.stringify({ a: assignment }) } } }] } }),
    ],
    [
      'a notebook',
      'a.ipynb',
      JSON.stringify({ cells: [{ cell_type: 'code', source: ['import os\n', `${assignment}\n`] }] }, null, 1),
    ],
    ['a string of a script', 'a.js', `const code = ${JSON.stringify(assignment)};`],
    ['a string of a string of a string', 'a.js', `a(${JSON.stringify(JSON.stringify(JSON.stringify(assignment)))})`],
    ['hexadecimal escapes', 'a.js', `a("const key = \\x22${stripeSecret}\\x22;")`],
    ['Unicode escapes', 'a.js', `a("const key = \\u0022${stripeSecret}\\u0022;")`],
    ['Unicode escapes in braces', 'a.js', `a("const key = \\u{22}${stripeSecret}\\u{22};")`],
    ['a template', 'a.js', `a(\`const key = \\\`${stripeSecret}\\\`;\`)`],
    ['a letter behind an escaped line break', 'a.js', `a("\\n${stripeSecret}\\n")`],
  ])('in %s is searched, and told once with its place in the file', async (_, name, text) => {
    const { where, findings } = await search(name, text);
    const at = text.indexOf(stripeSecret);
    const line = text.slice(0, at).split('\n').length;
    const column = at - text.lastIndexOf('\n', at);
    expect(where).toEqual([`stripe-access-token ${name} ${line} ${column}`]);
    expect(findings[0]?.observed).not.toContain('places');
  });

  test('and plain text give one finding of each secret', async () => {
    const text = `a = "${stripeSecret}"; b = ${JSON.stringify(assignment)}; c = '${stripeSecret}'`;
    const { where, findings } = await search('a.js', text);
    expect(where).toEqual(['stripe-access-token a.js 1 6']);
    expect(findings[0]?.observed).toContain('at 3 places');
  });

  test('whose escapes stand in the secret itself is told once', async () => {
    const slashed = `${apiKey.slice(0, 12)}/${apiKey.slice(12)}`;
    for (const escaped of [slashed.replace('/', '\\/'), slashed.replace('/', '\\u002f')]) {
      const { where } = await search('a.json', `{"code": "api_key = \\"${escaped}\\""}`);
      expect(where).toEqual(['generic-api-key a.json 1 23']);
    }
  });

  test('is ignored by its line of the file, and only by that', async () => {
    const text = `{\n"a": ${JSON.stringify(`\n\n\n\n${assignment}`)}\n}`;
    const ignored = async (line: number) => {
      await search('a.json', text);
      return (await scan({ cwd, paths: listed('a.json'), ignore: `a.json:stripe-access-token:${line}` })).where.length;
    };
    expect(await ignored(2)).toBe(0);
    expect(await ignored(5)).toBe(1);
    expect(await ignored(6)).toBe(1);
  });

  test.each([100_000, 119_990, 124_985, 124_996, 125_000])(
    'is searched where pieces of a long line meet: %d',
    async (offset) => {
      const filler = 'a=1;'.repeat(60_000);
      const text = `${filler.slice(0, offset)}${JSON.stringify(assignment)}${filler.slice(0, 150_000)}`;
      const { where, findings } = await search('a.js', text);
      expect(where).toEqual([`stripe-access-token a.js 1 ${text.indexOf(stripeSecret) + 1}`]);
      expect(findings[0]?.observed).not.toContain('places');
    },
  );

  test('of nothing but backslashes, or of half characters, harms nothing', async () => {
    for (const text of [
      '\\'.repeat(400_000),
      '\\u'.repeat(100_000),
      '\\ud800\\ud800\\udc00\\u{110000}\\u{}\\x',
      '\\',
    ]) {
      expect((await search('a.js', `${text}\n k="${stripeSecret}"`)).where).toEqual(['stripe-access-token a.js 2 5']);
    }
  });
});
