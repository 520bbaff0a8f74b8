import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileRoutes } from '../../src/init/file-routes.ts';
import { findLoginForm, isHarmlessPath } from '../../src/init/login-form.ts';
import { readOpenApi } from '../../src/init/open-api.ts';
import { isManifest, packagesIn } from '../../src/init/packages.ts';
import { apiRoutesIn, linksOf } from '../../src/init/page-links.ts';
import { stackOfPage } from '../../src/init/stack-of-page.ts';
import { readPage } from '../../src/steps/page.ts';
import { assertUntouched, jsonOf, longTextOf, textOf } from '../foreign-input.ts';
import { response } from '../steps/response.ts';

const pageOf = (body: string, type: string) => readPage(response(body, type, { url: 'https://www.example.com/login' }));

describe('a manifest', () => {
  const names = ['package.json', 'web/composer.json', 'Gemfile', 'requirements-dev.txt', 'pyproject.toml'];

  test('lists the packages that were written into it', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 8 }), (all) => {
        const json = (key: string) => JSON.stringify({ [key]: Object.fromEntries(all.map((each) => [each, '*'])) });
        const lines = (before: string, after: string) => all.map((each) => `${before}${each}${after}\n`).join('');
        const read = (path: string, text: string) => packagesIn({ path, text }).toSorted();
        const expected = all.toSorted();
        expect(read('package.json', json('devDependencies'))).toEqual(expected);
        expect(read('composer.json', json('require'))).toEqual(expected);
        expect(read('Gemfile', lines('  gem "', '", "~> 1"'))).toEqual(expected);
        expect(read('requirements.txt', lines('', '==1.0 # why'))).toEqual(expected);
      }),
    );
  });

  test('lists names and nothing else, whatever stands in it', () => {
    const words = [
      'gem "',
      "gem '",
      '"',
      '{"dependencies":',
      '{',
      '}',
      '[',
      '\n',
      ' ',
      'django',
      '>=1',
      '__proto__',
      ':',
    ];
    const text = fc.oneof(
      textOf(words),
      longTextOf(words),
      jsonOf({ dependencies: { next: '15' }, devDependencies: {}, require: {} }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), text, (path, each) => {
        const found = packagesIn({ path, text: each });
        for (const name of path.endsWith('.json') ? [] : found) expect(name).toMatch(/^[A-Za-z][\w.-]*$/);
        assertUntouched();
      }),
      { numRuns: 300 },
    );
  });

  test('is known by its name, however long other names are', () => {
    for (const name of names) expect(isManifest(name)).toBe(true);
    fc.assert(
      fc.property(longTextOf(['requirements', '_', '-', '.', 'a', '_a', '/', '.txt', '!'], 5_000), (path) => {
        expect(isManifest(path)).toBe(/(?:^|\/)requirements(?:[-_.][\w.-]{0,100})?\.txt$/.test(path));
      }),
    );
  });
});

test('routes of files are paths without anything that a URL must encode', () => {
  const words = ['app/', 'pages/', 'src/routes/', 'server/', 'api/', 'page.tsx', 'route.ts', '+page.svelte', 'index'];
  const path = textOf([...words, '.ts', '.vue', '(shop)', '[id]', '_private', 'a', '/', '//'], 8);
  fc.assert(
    fc.property(fc.array(path, { maxLength: 5 }), (paths) => {
      const { pages, api } = fileRoutes(paths);
      for (const route of [...pages, ...api]) expect(route).toMatch(/^\/(?:[A-Za-z0-9][\w-]*(?:\/(?!$)|$))*$/);
      expect(new Set(pages).size).toBe(pages.length);
    }),
    { numRuns: 2_000 },
  );
  const many = Array.from({ length: 100_000 }, (_, index) => `app/page-${index}/page.tsx`);
  expect(fileRoutes(many).pages).toHaveLength(many.length);
});

describe('what a site answers', () => {
  const document = {
    openapi: '3.1.0',
    components: { securitySchemes: { a: { flows: { password: { tokenUrl: '/token' } } } } },
    paths: { '/items': { get: { parameters: [{ required: false }], security: [{ a: [] }] }, parameters: [] } },
    security: [],
  };

  test('as the description of its API gives harmless paths of its own origin, or none', () => {
    const words = ['//evil.example/token', 'https://evil.example/t', '/a b', '/${{ env.X }}', '/logout', '/a?b', '/t'];
    fc.assert(
      fc.property(jsonOf(document, words), (text) => {
        const found = readOpenApi(pageOf(text, 'application/json'));
        for (const path of [found?.tokenPath, ...(found?.reads ?? []).map((read) => read.path)])
          if (path !== undefined) expect(isHarmlessPath(path)).toBe(true);
        assertUntouched();
      }),
      { numRuns: 500 },
    );
    const token = {
      securitySchemes: { a: { flows: { password: { tokenUrl: 'https://www.example.com//b.example' } } } },
    };
    const led = JSON.stringify({ ...document, components: token });
    expect(readOpenApi(pageOf(led, 'application/json'))?.tokenPath).toBeUndefined();
  });

  test('as a page gives harmless paths and names, in one pass', () => {
    const words = [
      ...['<a href="', '">', '</a>', '<form method=post action="', '<input name="a" type=password>', '<input name='],
      ...[
        '<button name=b value="',
        '</form>',
        '"/api/',
        '/v1/a"',
        '`/rest/x`',
        '/login',
        '?',
        '&',
        ' ',
        '<base href="',
      ],
    ];
    fc.assert(
      fc.property(fc.oneof(textOf(words, 30), longTextOf(words)), (html) => {
        const page = pageOf(html, 'text/html');
        const form = findLoginForm(page);
        const formPaths = form === undefined ? [] : 'why' in form ? [form.path] : [form.path, form.action];
        for (const path of [...linksOf(page).map((link) => link.path), ...apiRoutesIn(html), ...formPaths])
          expect(isHarmlessPath(path)).toBe(true);
        stackOfPage(page);
      }),
      { numRuns: 300 },
    );
  });
});
