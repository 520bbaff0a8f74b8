import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openEngine } from '../../../../src/pillars/secrets/engine.ts';
import { createTextSearch } from '../../../../src/pillars/secrets/sources/search-text.ts';
import { testContext } from '../context.ts';
import { awsKey, envValue, listed, scan, stripeSecret } from './scan.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'launch-gate-maps-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function write(name: string, content: string | Buffer): void {
  const path = join(cwd, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Of rules that look for a quote behind the secret, which a backslash hides from them. */
const apiKey = ['q8Zt4Nw1Xc7V', 'b2Lm5Kj9Hg3Fd6Sa0'].join('');
const source = `// settings\nexport const stripe = "${stripeSecret}";\nexport const api_key = "${apiKey}";\n`;
const sourceMap = (more: object = {}) => ({
  version: 3,
  sources: ['webpack://app/./src/other.ts', '../../src/settings.ts?1f2e'],
  sourcesContent: ['export {};\n', source],
  names: ['stripe'],
  mappings: 'AAAA,CAAC',
  ...more,
});
const json = (more?: object) => JSON.stringify(sourceMap(more));
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** What is found where: the rule, the original file, its line. */
async function search(given: Partial<Parameters<typeof scan>[0]> = {}) {
  const result = await scan({ cwd, paths: listed('dist'), ...given });
  const originals = result.findings.map(({ rule, title, observed, via, where }) =>
    [
      rule.replace('secrets/', ''),
      title.replace(/^.* in (.*) \(source map of (.*)\)$/, '$1 of $2'),
      `line ${observed?.match(/in line (\d+) of the original/)?.[1]}`,
      via,
      where.file,
    ].join(', '),
  );
  return { ...result, originals };
}

const both = (file: string) => [
  `stripe-access-token, src/settings.ts of ${file}, line 2, source-map, ${file}`,
  `generic-api-key, src/settings.ts of ${file}, line 3, source-map, ${file}`,
];

const stop = new AbortController();
afterAll(() => stop.abort());

describe('a source map', () => {
  test('is searched original file by original file, and each finding names the map and the original', async () => {
    write('dist/app.js.map', json());
    const { findings, originals, where } = await search();
    expect(originals).toEqual(both('dist/app.js.map'));
    const column = json().indexOf(stripeSecret) + 1;
    expect(where[0]).toBe(`stripe-access-token dist/app.js.map 1 ${column}`);
    const shown = execFileSync('bash', ['-c', findings[0]?.reproduce ?? ''], { cwd, encoding: 'utf8' });
    expect(shown.startsWith(`${stripeSecret}\\";`)).toBe(true);
    expect(JSON.stringify(findings)).not.toContain(stripeSecret.slice(8));
  });

  const comment = '//# sourceMappingURL=data:application/json';
  const evaluated = (text: string) =>
    `eval(${JSON.stringify(`1;\n${text}\n//# sourceURL=webpack-internal:///./a.ts`)})`;
  test.each<[string, string]>([
    ['written over several lines', JSON.stringify(sourceMap(), null, 2)],
    ['behind a guard against being run', `)]}'\n${json()}`],
    ['behind a byte order mark', `\ufeff${json()}`],
    ['whose contents come first', JSON.stringify(sourceMap(), ['sourcesContent', 'version', 'sources', 'mappings'])],
    [
      'whose contents come first and whose code speaks of maps',
      JSON.stringify({
        sourcesContent: [`const sourcesContent = [];`, source],
        names: ['sources', 'sourcesContent'],
        sources: sourceMap().sources,
      }),
    ],
    ['with names that speak of maps', json({ names: ['sources', 'sourcesContent', 'x'] })],
    [
      'with sections',
      JSON.stringify({
        version: 3,
        sections: [
          { offset: { line: 0, column: 0 }, map: sourceMap({ sources: ['a', 'b'], sourcesContent: ['1', null] }) },
          { offset: { line: 9, column: 0 }, map: sourceMap() },
        ],
      }),
    ],
    [
      'with sections in sections',
      JSON.stringify({ version: 3, sections: [{ map: { sections: [{ map: sourceMap() }] } }] }),
    ],
    [
      'with nothing for some of its files',
      json({ sources: ['a.ts', 'b.ts', 'src/settings.ts'], sourcesContent: [null, '', source] }),
    ],
    [
      'that is cut short behind the secrets',
      json({ sourcesContent: ['', `${source}${'x'.repeat(2_000)}`] }).slice(0, 1_000),
    ],
    ['in base64', `a();\n${comment};base64,${base64(json())}\n`],
    ['in base64 with a character set', `a();\n${comment};charset=utf-8;base64,${base64(json())}`],
    ['in base64 with a character set of the old kind', `${comment};charset:utf-8;base64,${base64(json())}`],
    ['in base64 with a quoted character set', `/*# ${comment.slice(4)};charset="us-ascii";base64,${base64(json())} */`],
    ['in a comment of the old kind', `a();\n${comment.replace('#', '@')};base64,${base64(json())}`],
    ['in base64 with escaped characters', `${comment};base64,${encodeURIComponent(base64(json()))}`],
    ['in percent encoding', `a();\n${comment},${encodeURIComponent(json())}\n`],
    [
      'in percent encoding, as Sass writes it',
      `.a{}\n/*# sourceMappingURL=data:application/json;charset=utf-8,${encodeURI(json()).replaceAll('#', '%23')} */`,
    ],
    ['of a style sheet', `.a{}\n/*# sourceMappingURL=data:application/json;base64,${base64(json())}*/.b{}`],
    ['of another media type', `//# sourceMappingURL=data:;base64,${base64(json())}`],
    [
      'behind another one',
      `${comment};base64,${base64(json({ sourcesContent: [] }))}\n${comment};base64,${base64(json())}\n`,
    ],
    ['in a string that is evaluated', evaluated(`${comment};charset=utf-8;base64,${base64(json())}`)],
    ['as an object in a string that is evaluated', evaluated(`sourceMap(${json()})`)],
    ['as a string in a string that is evaluated', evaluated(`sourceMap(${JSON.stringify(json())})`)],
    ['in a line of a log', `it's 12" wide\n::debug::wrote ${json()} in 1 s\n"`],
    ['in a line of a log in JSON', `{"level":"debug"}\n${JSON.stringify({ level: 'debug', body: json() })}\n`],
    [
      'in a source of a source map',
      json({ sources: ['bundle.js'], sourcesContent: [`1;\n${comment};base64,${base64(json())}`] }),
    ],
  ])('%s is searched, and each secret is told once', async (_, text) => {
    write('dist/app.js', text);
    expect((await search()).originals).toEqual(both('dist/app.js'));
    expect((await search({ paths: [], logs: listed('dist/app.js') })).originals).toEqual(both('dist/app.js'));
  });

  test('in UTF-16 is searched', async () => {
    write('dist/app.js.map', Buffer.from(`\ufeff${json()}`, 'utf16le'));
    expect((await search()).originals).toEqual(both('dist/app.js.map'));
  });

  test('in base64 can be read with the command of the finding', async () => {
    write('dist/app.js', `a();\n//# sourceMappingURL=data:application/json;base64,${base64(json())}`);
    const { findings, where } = await search();
    expect(where[0]).toMatch(/^stripe-access-token dist\/app\.js 2 \d+$/);
    const shown = execFileSync('bash', ['-c', findings[0]?.reproduce ?? ''], { cwd, encoding: 'utf8' });
    expect(shown).toContain(stripeSecret);
  });

  test('and the script beside it are two places of one secret', async () => {
    write('dist/app.js', `const s="${stripeSecret}";\n//# sourceMappingURL=app.js.map`);
    write('dist/app.js.map', json());
    write(
      'dist/b.js',
      `const s="${stripeSecret}";\n//# sourceMappingURL=data:application/json;base64,${base64(json())}`,
    );
    expect((await search()).where.map((line) => line.replace(/ \d+$/, ''))).toEqual([
      'stripe-access-token dist/app.js 1',
      'stripe-access-token dist/app.js.map 1',
      'generic-api-key dist/app.js.map 1',
      'stripe-access-token dist/b.js 1',
      'stripe-access-token dist/b.js 2',
      'generic-api-key dist/b.js 2',
    ]);
  });

  test('and several of one log are told apart', async () => {
    const map = (name: string) => JSON.stringify({ sources: [name], sourcesContent: [`\n\nk = "${stripeSecret}"\n`] });
    write('dist/ci.log', `${map('a.ts')}\n${map('b.ts')} ${map('c.ts')}\n`);
    expect((await search()).originals).toEqual(
      ['a.ts', 'b.ts', 'c.ts'].map(
        (name) => `stripe-access-token, ${name} of dist/ci.log, line 3, source-map, dist/ci.log`,
      ),
    );
  });

  test('keeps a marker in one line of an original from hiding the others', async () => {
    write('dist/a.js.map', json({ sourcesContent: ['', `${source.replace('";', '"; // gitleaks:allow')}`] }));
    expect((await search()).originals).toEqual(both('dist/a.js.map').slice(1));
  });

  test('is ignored by the line of the original file, or by that of the map', async () => {
    write('dist/app.js.map', json());
    const { findings } = await search();
    const { fix, fingerprint } = findings[0] ?? {};
    expect(fingerprint).toBe('src/settings.ts:stripe-access-token:2');
    expect(fix).toContain(fingerprint);
    expect((await search({ ignore: fingerprint })).originals).toEqual(both('dist/app.js.map').slice(1));
    const ofMap = 'dist/app.js.map:generic-api-key:1\ndist/app.js.map:stripe-access-token:2';
    expect((await search({ ignore: ofMap })).originals).toEqual(both('dist/app.js.map').slice(0, 1));
  });

  test('of a place that gitleaks passes over is passed over', async () => {
    write('dist/node_modules/a/app.js.map', json());
    expect((await search()).where).toEqual([]);
    write('dist/app.js.map', json({ sources: ['a.ts', 'webpack://app/./node_modules/x/a.js'] }));
    expect((await search()).where).toEqual([]);
  });

  test('is searched for the values of variables, and each is told with its original file', async () => {
    const value = ['p4ss', '"word"', 'with quotes'].join(' ');
    write('dist/app.js.map', json({ sourcesContent: ['', `\nconst a = ${JSON.stringify(value)};`] }));
    expect((await search({ envValues: [envValue('A', value)] })).originals).toEqual([
      'env-value, src/settings.ts of dist/app.js.map, line 2, source-map, dist/app.js.map',
    ]);
  });

  test('may name its files as it likes: names are labels', async () => {
    const names = [
      '../../../etc/passwd',
      'node_modules/../src/b.ts',
      'a\nb\u001b[31m.ts',
      'x'.repeat(5_000),
      '',
      null,
      7,
      { a: ['"', 1] },
      'a.ts',
      'a.ts',
    ];
    const key = (index: number) => `${awsKey.slice(0, -1)}${'ABCDEFGHIJ'.charAt(index)}`;
    write(
      'dist/a.map',
      JSON.stringify({ sources: names, sourcesContent: names.map((_, index) => `k = "${key(index)}"`) }),
    );
    const { findings } = await search();
    expect(findings.map(({ title }) => title.replace(/^.* in (.*) \(source map of .*\)$/, '$1'))).toEqual([
      'etc/passwd',
      'src/b.ts',
      'a b [31m.ts',
      'x'.repeat(500),
      'source 5',
      'source 6',
      'source 7',
      'source 8',
      'a.ts',
      'a.ts',
    ]);
  });

  test.each([
    ['nothing but a key', '"sourcesContent"'],
    ['no list', '{"sources":["a"],"sourcesContent":{"a":'],
    ['no end', `{"sourcesContent":[[[[{"a":[`],
    ['a deep list', `{"sources":${'['.repeat(200_000)},"sourcesContent":${'['.repeat(200_000)}`],
    ['strings without end', `{"sourcesContent":["${'\\"'.repeat(100_000)}`],
    ['a data URL without data', '//# sourceMappingURL=data:application/json;base64,'],
    ['a data URL without a comma', `//# sourceMappingURL=data:application/json;base64${';a=b'.repeat(1_000)}`],
    ['broken percent encoding', '//# sourceMappingURL=data:application/json,%%%7B%2'],
    ['keys over and over', '"sources":["sourcesContent":["'.repeat(5_000)],
    ['strings in strings in strings', '\\\\\\"sourcesContent\\\\\\":[\\\\\\"a'.repeat(2_000)],
  ])('with %s does not keep the rest from being searched', async (_, text) => {
    write('dist/app.js', `${text}\nk = "${stripeSecret}"\n`);
    expect((await search()).where).toEqual([expect.stringMatching(/^stripe-access-token dist\/app\.js 2 6$/)]);
  });

  test('of many megabytes and 100,000 files is searched to its last', async () => {
    const count = 100_000;
    const sources = Array.from({ length: count }, (_, index) => `src/${index}.ts`);
    const sourcesContent = sources.map((name) => `import "${name}";\nexport const n = "${name}";\n`);
    sourcesContent[count - 1] += `k = "${stripeSecret}";\n`;
    write('dist/app.js.map', JSON.stringify({ version: 3, sources, sourcesContent }));
    expect((await search()).originals).toEqual([
      'stripe-access-token, src/99999.ts of dist/app.js.map, line 3, source-map, dist/app.js.map',
    ]);
  }, 60_000);

  test('that is too large to be held is searched as it stands, and told', async () => {
    const { context } = testContext(cwd, {});
    const texts = createTextSearch(await openEngine(stop.signal), () => false, [], context, {
      heldBytes: 100,
    });
    const { secrets, problem } = await texts.search({ path: 'a.map', where: {}, bytes: [Buffer.from(json())] });
    expect(secrets.map(({ rule, via }) => [rule, via])).toEqual([
      ['stripe-access-token', 'escaped'],
      ['generic-api-key', 'escaped'],
    ]);
    expect(problem).toContain('larger than');
  });

  test('is read as gitleaks reads it where nothing beyond gitleaks is asked for', async () => {
    const { context } = testContext(cwd, {});
    const texts = createTextSearch(await openEngine(stop.signal), () => false, [], context, {
      beyondGitleaks: false,
    });
    const { secrets } = await texts.search({ path: 'a.map', where: {}, bytes: [Buffer.from(json())] });
    expect(secrets).toEqual([]);
  });
});
