import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  judgePageHosts,
  judgeRobotsHosts,
  judgeSitemapHosts,
} from '../../../../src/pillars/launch/leftover/judge-hosts.ts';
import { judgeRobots } from '../../../../src/pillars/launch/leftover/judge-index.ts';
import { judgeTemplate } from '../../../../src/pillars/launch/leftover/judge-template.ts';
import { isKeptOutByHeader, isKeptOutByMeta } from '../../../../src/pillars/launch/leftover/robots-tag.ts';
import { readRobotsTxt, refusedBy } from '../../../../src/pillars/launch/leftover/robots-txt.ts';
import { scanLeftovers } from '../../../../src/pillars/launch/leftover/scan-page.ts';
import { readSitemap } from '../../../../src/pillars/launch/leftover/sitemap.ts';
import { testKeysIn } from '../../../../src/pillars/launch/leftover/test-keys.ts';
import { Unreadable } from '../../../../src/steps/page.ts';
import { importsOfScript, scriptsOfPage } from '../../../../src/steps/page-scripts.ts';
import { longTextOf, textOf } from '../../../foreign-input.ts';

const url = 'https://www.example.com/';
const hosts = { canonical: 'www.example.com', own: [], staging: [] };
const show = (text: string) => text;
const { signal } = new AbortController();

describe('a robots.txt', () => {
  const words = [
    ...['User-agent: *\n', 'User-agent: googlebot\n', 'Disallow: ', 'Allow: ', 'Sitemap: ', '/', '/a', '*', '$', '#'],
    ...['\n', '\r', '\r\n', ':', ' ', '\ufeff'],
  ];

  test('refuses a path by the longest of its patterns, as these read in RFC 9309', () => {
    const piece = fc.constantFrom('*', '$', '/', 'a', 'b', '.', '(', '?');
    const pattern = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    const rule = fc.record({ allows: fc.boolean(), pattern });
    const path = fc
      .array(fc.constantFrom('/', 'a', 'b', '.', '(', '?'), { maxLength: 8 })
      .map((all) => `/${all.join('')}`);
    const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    const asRegex = (text: string) =>
      new RegExp(`^${text.replace(/\$$/, '').split('*').map(escaped).join('.*')}${text.endsWith('$') ? '$' : ''}`);
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 4 }), path, (rules, asked) => {
        const lines = rules.map((each) => `${each.allows ? 'Allow' : 'Disallow'}: ${each.pattern}`);
        const found = refusedBy(readRobotsTxt(['User-agent: *', ...lines].join('\n')), asked);
        const matching = rules.filter((each) => asRegex(each.pattern).test(asked));
        const longest = Math.max(0, ...matching.map((each) => each.pattern.length));
        const deciding = matching.filter((each) => each.pattern.length === longest);
        expect(found !== undefined).toBe(deciding.length > 0 && !deciding.some(({ allows }) => allows));
      }),
      { numRuns: 2_000 },
    );
  });

  test('can hold any text', () => {
    fc.assert(
      fc.property(fc.oneof(textOf(words, 30), longTextOf(words)), (text) => {
        const robots = readRobotsTxt(text);
        const count = text.split(/\r\n|\r|\n/).length;
        const lines = [...robots.groups.flatMap(({ rules }) => rules), ...robots.sitemaps].map(({ line }) => line);
        expect(lines.every((line) => line >= 1 && line <= count)).toBe(true);
        judgeRobots(url, robots, ['/', '/a/b'], show);
        judgeRobotsHosts(url, robots, hosts, show);
      }),
      { numRuns: 300 },
    );
  });
});

test('an instruction to crawlers keeps out by "noindex" or "none" alone, and by nothing in the name of another', () => {
  const words = [
    'noindex',
    'none',
    'index',
    'googlebot',
    'otherbot',
    ':',
    ',',
    ' ',
    'unavailable_after',
    'max-snippet:-1',
  ];
  fc.assert(
    fc.property(fc.oneof(textOf(words), longTextOf(words)), (text) => {
      const [byHeader, byMeta] = [isKeptOutByHeader([text]), isKeptOutByMeta('robots', text)];
      if (byHeader || byMeta) expect(text).toMatch(/noindex|none/i);
      expect(isKeptOutByHeader([`otherbot: ${text.replaceAll(':', '')}`])).toBe(false);
      expect(isKeptOutByHeader([text.toUpperCase(), 'x'])).toBe(byHeader);
    }),
    { numRuns: 200 },
  );
});

describe('a sitemap', () => {
  const xml = (text: string) =>
    text.replace(/[&<>]/g, (each) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[each] as string);

  test('gives the URLs that were written into it, each with its line', async () => {
    const loc = fc.webUrl({ withQueryParameters: true });
    await fc.assert(
      fc.asyncProperty(fc.array(loc, { minLength: 1, maxLength: 8 }), fc.boolean(), async (urls, isIndex) => {
        const [root, item] = isIndex ? ['sitemapindex', 'sitemap'] : ['urlset', 'url'];
        const items = urls.map((each) => `<${item}><loc>${xml(each)}</loc></${item}>`).join('\n');
        const read = await readSitemap(`<?xml version="1.0"?>\n<${root}>\n${items}\n</${root}>`, signal);
        const found = isIndex ? read?.children : read?.entries;
        expect(found?.map((each) => [each.url, each.line])).toEqual(urls.map((each, index) => [each, index + 3]));
      }),
    );
  });

  test('can hold any text', async () => {
    const words = [
      ...[
        '<urlset>',
        '<url>',
        '<loc>',
        '</loc>',
        '</url>',
        '<sitemapindex>',
        '<sitemap>',
        '<a:urlset>',
        '<a:loc>',
        '&amp;',
      ],
      ...['<!-- ', ' -->', '<!DOCTYPE x>', '<![CDATA[', ']]>', '<link hreflang="a" href="', '"/>', 'http://a', '<x '],
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', ...words),
        fc.oneof(textOf(words, 30), longTextOf(words)),
        async (root, text) => {
          const sitemap = await unlessUnreadable(() => readSitemap(root + text, signal));
          if (sitemap) judgeSitemapHosts(url, sitemap, hosts, show);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a page', () => {
  const words = [
    ...[
      '<title>',
      '</title>',
      '<meta name="robots" content="',
      '<meta name="description" content="',
      '">',
      '<base href="',
    ],
    ...['<link rel="canonical" href="', '<form action="', '<script>', '</script>', '<p>', '</p>', '<svg>', '<pre>'],
    ...['lorem ipsum dolor sit amet ', `pk_${'test'}_`, 'a'.repeat(25), '//', 'http://', 'localhost', ' ', '"', '<!--'],
  ];

  test('can hold any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(textOf(words, 30), longTextOf(words)), async (html) => {
        const page = await unlessUnreadable(() => scanLeftovers(html));
        if (!page) return;
        const lines = html.split('\n').length;
        for (const { line } of [...page.links, ...page.codes]) expect(line >= 1 && line <= lines).toBe(true);
        testKeysIn(
          page.codes.map((code) => ({ ...code, where: url })),
          page.visible,
        );
        judgeTemplate(url, page, undefined, show);
        const finding = judgePageHosts(url, url, page, [html], hosts, show);
        expect((finding?.observed ?? '').length).toBeLessThan(1_000);
      }),
      { numRuns: 300 },
    );
  });

  test('of many links is read as fast with a base of a million characters', () => {
    const html = `<base href="/${'x/'.repeat(500_000)}">${'<link rel="canonical" href="a">'.repeat(20_000)}`;
    const scripts = html.replaceAll('rel="canonical"', 'rel="modulepreload"');
    expect(judgePageHosts(url, url, scanLeftovers(html), [], hosts, show)).toBeUndefined();
    expect(scriptsOfPage(scripts, url).map(({ href }) => href)).toEqual([`${url}a`]);
  });

  test('has the scripts that it names, and a script its imports, of http alone', () => {
    const more = ['<script src="', 'import "./', 'from("/a', '.js"', '.mjs"', 'data:', 'javascript:', '../'];
    fc.assert(
      fc.property(fc.oneof(textOf([...words, ...more], 30), longTextOf([...words, ...more])), (text) => {
        const scripts = text.length < 10_000 ? scriptsOfPage(text, url) : [];
        for (const { protocol } of [...scripts, ...importsOfScript(text, url)]) expect(protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 500 },
    );
  });
});

async function unlessUnreadable<Value>(read: () => Value | Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
