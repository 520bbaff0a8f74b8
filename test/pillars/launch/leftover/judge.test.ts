import { describe, expect, test } from '@jest/globals';
import {
  judgePageHosts,
  judgeRobotsHosts,
  judgeSitemapHosts,
} from '../../../../src/pillars/launch/leftover/judge-hosts.ts';
import { judgeNoindex, judgeRobots } from '../../../../src/pillars/launch/leftover/judge-index.ts';
import { judgeTemplate } from '../../../../src/pillars/launch/leftover/judge-template.ts';
import { judgeTestKeys } from '../../../../src/pillars/launch/leftover/judge-test-keys.ts';
import { isLoginPage } from '../../../../src/pillars/launch/leftover/login-page.ts';
import { isKeptOutByHeader } from '../../../../src/pillars/launch/leftover/robots-tag.ts';
import { readRobotsTxt, refusedBy } from '../../../../src/pillars/launch/leftover/robots-txt.ts';
import { scanLeftovers } from '../../../../src/pillars/launch/leftover/scan-page.ts';
import { strayKind } from '../../../../src/pillars/launch/leftover/stray-host.ts';
import { testKeysIn } from '../../../../src/pillars/launch/leftover/test-keys.ts';

const show = (text: string) => text;
const url = 'https://www.acme.com/';
const hosts = { canonical: 'www.acme.com', own: ['acme.com', 'shop.other.net'], staging: ['next.acme.com'] };

describe('X-Robots-Tag', () => {
  test.each([
    [['noindex'], true],
    [['NoIndex, nofollow'], true],
    [['none'], true],
    [['googlebot: noindex'], true],
    [['max-snippet:-1, noindex'], true],
    [['googlebot: nofollow, noindex'], true],
    // spatie/robots-txt#70, kemalai/FreeCrawl-SEO-Tool#8
    [['noindex, unavailable_after: 25 Jun 2010 15:00:00 PST'], true],
    [['unavailable_after: Wed, 25 Jun 2100 15:00:00 PST', 'noindex'], true],
    [['noindex,nofollow,nosnippet'], true],
    [['index, follow, max-image-preview:large'], false],
    [['index, follow'], false],
    [['otherbot: noindex, nofollow'], false],
    [['googlebot-news: noindex'], false],
    [['unavailable_after: 25 Jun 2100 15:00:00 PST'], false],
    [['noindexifembedded'], false],
    [['noimageindex, noarchive'], false],
    [['index', 'otherbot: none'], false],
    [[], false],
  ])('%j keeps a page out: %s', (values, expected) => {
    expect(isKeptOutByHeader(values)).toBe(expected);
  });

  test('and the line of a <meta> stand in the finding', () => {
    const page = scanLeftovers('<!doctype html>\n<head>\n<META NAME=GoogleBot CONTENT="nofollow noindex">\n</head>');
    const finding = judgeNoindex(url, ['noindex'], page, show);
    expect(finding).toMatchObject({
      severity: 'high',
      observed: 'X-Robots-Tag: noindex; line 3: <meta name="GoogleBot" content="nofollow noindex">',
    });
  });

  test.each([
    '<meta name="robots" content="max-image-preview:large">',
    '<meta name="googlebot-news" content="noindex">',
    '<meta name="bingbot" content="noindex">',
    '<noscript><meta name="robots" content="noindex"></noscript>',
    '<template><meta name="robots" content="noindex"></template>',
    '<!-- <meta name="robots" content="noindex"> -->',
    '<script>document.write(\'<meta name="robots" content="noindex">\')</script>',
    '<meta content="noindex">',
  ])('%s is no noindex', (html) => {
    expect(judgeNoindex(url, [], scanLeftovers(html), show)).toBeUndefined();
  });
});

describe('robots.txt', () => {
  test.each([
    ['User-agent: *\nDisallow: /', '/', 2],
    ['\ufeffuser-agent:*\r\nDISALLOW:/', '/', 2],
    ['User-agent: Googlebot\nUser-agent: Bingbot\nDisallow: /', '/a', 3],
    ['User-agent: Googlebot/2.1\nDisallow: /', '/', 2],
    ['User-agent: *\nDisallow: *', '/', 2],
    ['User-agent: *\n\n# staging\n\nDisallow: / # all', '/', 5],
    ['User-agent: a\nDisallow: /x\n\nUser-agent: *\nCrawl-delay: 1\nDisallow: /', '/', 6],
    ['User-agent: Googlebot-Image\nAllow: /\nUser-agent: *\nDisallow: /', '/', 4],
    // google/robotstxt#51 and ai-robots-txt/ai.robots.txt#215: the group goes on.
    ['User-agent: *\nCrawl-delay: 10\n\nUser-agent: badbot\nDisallow: /\n\nUser-agent: *\nDisallow:', '/', 5],
    [`User-agent: *\nSitemap: ${url}sitemap.xml\n\nUser-agent: GPTBot\nDisallow: /`, '/', 5],
    ['User-agent: *\nDisallow: /*?*', '/?a=1', 2],
    ['User-agent: *\nDisallow: /a*c$', '/abc', 2],
  ])('%j refuses %s', (text, path, line) => {
    expect(refusedBy(readRobotsTxt(text), path)?.line).toBe(line);
  });

  test.each([
    ['', '/'],
    ['User-agent: *\nDisallow:', '/'],
    ['# User-agent: *\n# Disallow: /', '/'],
    ['Disallow: /', '/'],
    ['User-agent: *\nDisallow: /admin/', '/'],
    ['User-agent: *\nDisallow: /\nAllow: /$', '/'],
    ['User-agent: *\nDisallow: /\nAllow: /', '/'],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Googlebot\nDisallow:', '/'],
    ['User-agent: GPTBot\nUser-agent: CCBot\nDisallow: /\n\nUser-agent: *\nAllow: /', '/'],
    ['User-agent: AhrefsBot\nDisallow: /', '/'],
    ['User-agent: *\nDisallow: /a*c$', '/abcd'],
    ['<!doctype html><title>Acme</title>', '/'],
  ])('%j lets %s in', (text, path) => {
    expect(refusedBy(readRobotsTxt(text), path)).toBeUndefined();
  });

  test('the finding says for whom else a line holds', () => {
    const robots = readRobotsTxt('User-agent: *\nCrawl-delay: 10\nUser-agent: badbot\nDisallow: /');
    expect(judgeRobots(`${url}robots.txt`, robots, ['/'], show)?.observed).toBe(
      'line 4: Disallow: /, which holds for *, badbot together',
    );
  });

  test('a pattern of many stars takes no long time', () => {
    const text = `User-agent: *\nDisallow: /${'*a'.repeat(20_000)}b`;
    expect(refusedBy(readRobotsTxt(text), `/${'a'.repeat(60_000)}`)).toBeUndefined();
  });

  test('the finding names the pages and the line', () => {
    expect(
      judgeRobots(`${url}robots.txt`, readRobotsTxt('User-agent: *\nDisallow: /'), ['/', '/a'], show),
    ).toMatchObject({
      rule: 'launch/leftover-noindex',
      title: 'www.acme.com forbids search engines to read 2 pages',
      observed: 'line 2: Disallow: /',
    });
  });
});

describe('a host by its name', () => {
  test.each([
    ['localhost', 'local'],
    ['app.localhost', 'local'],
    ['127.0.0.1', 'local'],
    ['[::1]', 'local'],
    ['lvh.me', 'local'],
    ['host.docker.internal', 'local'],
    ['192.168.1.7', 'private'],
    ['10.0.0.1', 'private'],
    ['[fd00::1]', 'private'],
    ['web', 'private'],
    ['undefined', 'private'],
    ['acme.local', 'private'],
    ['acme.test', 'private'],
    ['a1b2.ngrok-free.app', 'tunnel'],
    ['quiet-sea.trycloudflare.com', 'tunnel'],
    ['acme.vercel.app', 'platform'],
    ['acme-git-main-team.vercel.app', 'preview'],
    ['acme-1a2b3c4d5-team.vercel.app', 'preview'],
    ['deploy-preview-7--acme.netlify.app', 'preview'],
    ['acme.netlify.app', 'platform'],
    ['1a2b3c4d.acme.pages.dev', 'preview'],
    ['acme.pages.dev', 'platform'],
    ['acme-pr-12.onrender.com', 'preview'],
    ['acme.fly.dev', 'platform'],
    ['staging.acme.com', 'staging'],
    ['www-staging.acme.com', 'staging'],
    ['next.acme.com', 'staging'],
    ['example.com', 'placeholder'],
    ['yourdomain.com', 'placeholder'],
    ['publisher.net', 'other'],
    ['www.acme.com', undefined],
    ['WWW.ACME.COM.', undefined],
    ['blog.acme.com', undefined],
    ['dev.acme.com', undefined],
    ['www.acme.de', undefined],
    ['shop.other.net', undefined],
  ])('%s is %s', (host, kind) => {
    expect(strayKind(host, hosts)).toBe(kind);
  });

  test('what the site is itself is nothing strange', () => {
    const of = (canonical: string) => ({ canonical, own: [], staging: [] });
    expect(strayKind('other.vercel.app', of('acme.vercel.app'))).toBeUndefined();
    expect(strayKind('acme-git-main-team.vercel.app', of('acme.vercel.app'))).toBe('preview');
    expect(strayKind('10.0.0.2', of('wiki.corp'))).toBeUndefined();
    expect(strayKind('localhost', of('wiki.corp'))).toBeUndefined();
    expect(strayKind('app.staging.acme.com', of('www.staging.acme.com'))).toBeUndefined();
  });
});

describe('the links of a page', () => {
  const judge = (html: string, at = url, headers: string[] = []) =>
    judgePageHosts(at, at, scanLeftovers(html), headers, hosts, show);

  test.each([
    [
      '<link rel="canonical" href="http://localhost:3000/">',
      'high',
      'line 1: canonical link http://localhost:3000/ (this machine)',
    ],
    ['<link rel="canonical" href="localhost:3000">', 'high', 'this machine'],
    ['<base href="https://acme.vercel.app/"><link rel=canonical href="/">', 'high', "the platform's own name"],
    [
      '\n<link rel="canonical" href="https://old-brand.com/">',
      'high',
      'line 2: canonical link https://old-brand.com/ (another site)',
    ],
    ['<meta property="og:url" content="https://staging.acme.com/">', 'medium', 'a staging host'],
    ['<meta property="og:image" content="http://localhost:3000/og.png">', 'medium', 'this machine'],
    ['<link rel="alternate" hreflang="de" href="https://acme-git-de-x.vercel.app/">', 'high', 'a preview deployment'],
    ['<form action="http://127.0.0.1:8000/contact"></form>', 'high', 'this machine'],
    ['<form action="https://acme.onrender.com/contact"></form>', 'medium', "the platform's own name"],
    ['<form><button formaction="https://x.ngrok.io/a">Send</button></form>', 'high', 'a tunnel'],
  ])('%s is a finding', (html, severity, observed) => {
    expect(judge(html)).toMatchObject({
      rule: 'launch/leftover-host',
      severity,
      observed: expect.stringContaining(observed),
    });
  });

  test.each([
    '<link rel="canonical" href="/">',
    '<link rel="canonical" href="https://acme.com/">',
    '<link rel="canonical" href="">',
    '<link rel="canonical" href="https://www.acme.co.uk/">',
    '<link rel="alternate" hreflang="fr" href="https://autre-nom.fr/">',
    '<link rel="alternate" type="application/rss+xml" href="http://localhost/feed">',
    '<form action="https://formspree.io/f/abc"></form><form action="https://checkout.stripe.com/pay"></form>',
    '<form action="javascript:void 0"></form><form action="mailto:a@localhost"></form><form></form>',
    '<meta property="og:image" content="https://acme-git-main-x.vercel.app/opengraph-image.png">',
    '<link rel="preconnect" href="https://acme.vercel.app">',
    '<noscript><form action="http://localhost/"></form></noscript>',
    '<code>&lt;form action="http://localhost/"&gt;</code>',
    '<a href="http://localhost:3000">try it</a>',
  ])('%s is ordinary', (html) => {
    expect(judge(html)).toBeUndefined();
  });

  test.each([
    ['<link rel="canonical" href="undefined/about">', 'undefined/about (a placeholder)'],
    ['<meta property="og:url" content="%VITE_SITE_URL%">', '%VITE_SITE_URL% (a placeholder)'],
    ['<link rel="canonical" href="https://undefined/">', 'not public'],
  ])('%s was never filled in', (html, observed) => {
    expect(judge(html)?.observed).toContain(observed);
    expect(judge('<form action="{{ url }}"></form>')).toBeUndefined();
  });

  test('an article that was published elsewhere first says so', () => {
    const html =
      '<link rel="canonical" href="https://publisher.net/a"><meta property="og:url" content="https://publisher.net/a">';
    expect(judge(html, `${url}blog/a`)).toBeUndefined();
    expect(judge(html)?.severity).toBe('high');
  });

  test('a canonical link may stand in a header', () => {
    expect(judge('', url, ['</a.css>; rel=preload, <https://acme.vercel.app/>; rel="canonical"'])).toMatchObject({
      observed: expect.stringContaining('header Link: canonical link'),
    });
    expect(judge('', url, ['<https://acme.vercel.app/a.css>; rel=preload'])).toBeUndefined();
  });

  test('queries are not shown', () => {
    expect(JSON.stringify(judge('<form action="http://localhost/?token=s3cret"></form>'))).not.toContain('s3cret');
  });
});

describe('the entries of a sitemap', () => {
  const entries = (...urls: string[]) => ({
    children: [],
    entries: urls.map((each, index) => ({ what: 'sitemap entry' as const, url: each, line: index + 1 })),
  });
  const judge = (...urls: string[]) => judgeSitemapHosts(`${url}sitemap.xml`, entries(...urls), hosts, show);

  test('lead to the site, to other countries and to partners', () => {
    expect(judge('https://www.acme.com/', 'https://acme.com/a', 'https://publisher.net/b')).toBeUndefined();
    expect(judge()).toBeUndefined();
    expect(judge('not a url', 'https://')).toBeUndefined();
  });

  test('one that leads to staging is a finding, and so is a whole sitemap of another site', () => {
    expect(judge('https://www.acme.com/', 'http://localhost:3000/a')?.observed).toContain('line 2: sitemap entry');
    expect(judge('https://publisher.net/', 'https://publisher.net/b')).toMatchObject({ severity: 'high' });
  });

  test('a Sitemap line may name another site, and no development machine', () => {
    const robots = (text: string) => judgeRobotsHosts(`${url}robots.txt`, readRobotsTxt(text), hosts, show);
    expect(robots('Sitemap: https://sitemaps.net/acme.xml\nSitemap: /sitemap.xml')).toBeUndefined();
    expect(robots('# a\nSitemap: http://localhost:3000/sitemap.xml')?.observed).toContain('line 2: Sitemap line');
  });
});

describe('a template', () => {
  const judge = (html: string, at = url) => judgeTemplate(at, scanLeftovers(html), undefined, show)?.observed;

  test.each([
    '<title>Vite + React + TS</title>',
    '<title>\n  Create Next App </title>',
    '<title>React App</title>',
    '<title>Acme &#8211; Just another WordPress site</title>',
    '<meta name="description" content="Web site created using create-react-app">',
    '<title>Acme</title><p>Lorem ipsum dolor sit amet, consectetur</p>',
    '<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1>',
    '<main>To get started, edit the <!-- -->page.tsx<!-- --> file.</main>',
  ])('%s is still there', (html) => {
    expect(judge(html)).toBeTruthy();
  });

  test.each([
    '<title>Acme</title>',
    '<title>How to begin with Vite + React</title>',
    '<svg><title>React App</title></svg><title>Acme</title>',
    '<title>Lorem ipsum generator</title><p>Lorem ipsum dolor sit amet</p>',
    '<title>Acme</title><pre>Lorem ipsum dolor sit amet</pre><textarea>lorem ipsum dolor sit amet</textarea>',
    `<title>Acme</title><p>To get started, edit the page.tsx file.</p>${'<p>And so on and on.</p>'.repeat(100)}`,
    '',
  ])('%s is of the site', (html) => {
    expect(judge(html)).toBeUndefined();
  });

  test('is no leftover at its own site', () => {
    expect(judge('<title>Laravel</title>', 'https://laravel.com/')).toBeUndefined();
  });
});

const stripe = `pk_test_${'51Hx'.repeat(8)}`;
const clerk = `pk_test_${Buffer.from('kind-cat-7.clerk.accounts.dev$').toString('base64')}`;
const paystack = `pk_test_${'0a1b2c3d'.repeat(5)}`;
const paddle = `test_${'7d2'.repeat(9)}`;

describe('a test key', () => {
  const inScript = (text: string, visible = '') =>
    testKeysIn([{ text, where: url, line: 1, isAttribute: false }], visible).map(({ provider }) => provider);
  const inPage = (html: string) => {
    const page = scanLeftovers(html);
    return testKeysIn(
      page.codes.map((code) => ({ ...code, where: url })),
      page.visible,
    );
  };

  test.each([
    [`loadStripe("${stripe}")`, 'Stripe'],
    [`{publishableKey:'${clerk}'}`, 'Clerk'],
    [`self.__next_f.push([1,"{\\"publishableKey\\":\\"${clerk}\\"}"])`, 'Clerk'],
    [`PaystackPop.setup({key:\`${paystack}\`})`, 'Paystack'],
    [`Paddle.Initialize({token:"${paddle}"})`, 'Paddle'],
  ])('%s is used', (text, provider) => {
    expect(inScript(text)).toEqual([provider]);
  });

  test('is told with its line among many thousands, and not where readers see it', () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `pk_${'test'}_${String(index).padStart(24, 'a')}`);
    const code = { text: keys.map((key) => `"${key}"`).join('\n'), where: url, line: 3, isAttribute: false };
    const shown = keys.slice(0, 99_990).join(' ');
    expect(testKeysIn([code], shown).map(({ line }) => line)).toEqual(Array.from({ length: 10 }, (_, n) => 99_993 + n));
  });

  test.each([
    [`pay(live ? "pk_live_${'51Hx'.repeat(8)}" : "${stripe}")`],
    [`{children:"${stripe}"}`],
    [`{\\"children\\":[\\"${stripe}\\"]}`],
    [`{code:"loadStripe('${stripe}')"}`.replaceAll("('", '(\'"').replaceAll("')", '"\')')],
    [`// use ${stripe} for tests`],
    ['key.startsWith("pk_test_")'],
    [`other("${paddle}")`],
    ['"pk_test_..."'],
  ])('%s is a sample, or a choice', (text) => {
    expect(inScript(text)).toEqual([]);
  });

  test('that readers see is prose', () => {
    expect(inScript(`f("${stripe}")`, `Use ${stripe} here`)).toEqual([]);
    expect(inPage(`<p>Use <code>${stripe}</code></p><script>x={"text":"${stripe}"}</script>`)).toEqual([]);
    expect(inPage(`<input placeholder="${stripe}" value="${stripe}">`)).toEqual([]);
  });

  test('in an attribute is used, and is shown shortened with its line', () => {
    const keys = inPage(`<body>\n<script src="x" data-key="${stripe}"></script>`);
    const [finding] = judgeTestKeys(keys);
    expect(finding).toMatchObject({ severity: 'high', observed: 'line 2: pk_test_51Hx…', where: { url } });
    expect(JSON.stringify(finding)).not.toContain(stripe);
  });

  test('a script of many quotes and slashes takes no long time', () => {
    expect(inScript(`${'\\'.repeat(500_000)}${`"${stripe}`.repeat(5_000)}`)).toEqual(['Stripe']);
  });
});

test('a login is told by its path, or by a password on a page with little else', () => {
  const page = scanLeftovers('<form><input type="password"></form>');
  expect(isLoginPage('https://a.com/users/sign_in', undefined)).toBe(true);
  expect(isLoginPage('https://a.com/', page)).toBe(true);
  expect(isLoginPage('https://a.com/', { ...page, visible: 'text '.repeat(1_000) })).toBe(false);
  expect(isLoginPage('https://a.com/author', undefined)).toBe(false);
});
