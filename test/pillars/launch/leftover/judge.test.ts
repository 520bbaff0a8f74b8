import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../../src/model/finding.ts';
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
import { readSitemap } from '../../../../src/pillars/launch/leftover/sitemap.ts';
import { strayKind } from '../../../../src/pillars/launch/leftover/stray-host.ts';
import { testKeysIn } from '../../../../src/pillars/launch/leftover/test-keys.ts';

const show = (text: string) => text;
/** Marks what was made fit to be shown. */
const marked = (text: string) => `<${text}>`;
const told = (findings: (Finding | undefined)[]) =>
  findings.map((finding) => {
    const { rule, severity, status, title, expected, observed, where, reproduce, fix } = finding ?? {};
    return { rule, severity, status, title, expected, observed, where, reproduce, fix };
  });
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

  const meant =
    'If search engines must not find the site, say so: "leftover": { "index": false }; or name the pages that they must find: "index": ["/pricing"].';

  test('is told in these words', () => {
    expect(told([judgeNoindex(`${url}a`, ['index', 'none'], undefined, marked)])).toEqual([
      {
        rule: 'launch/leftover-noindex',
        severity: 'high',
        status: 'fail',
        title: 'Search engines are told to leave www.acme.com/a out',
        expected: 'a page that search engines may list: no noindex',
        observed: 'X-Robots-Tag: <index, none>',
        where: { url: `${url}a` },
        reproduce: `curl -sS -o /dev/null -D - '${url}a' | grep -iE '^(HTTP|x-robots-tag)'`,
        fix: `Take the header out of production. Vercel sends it for every deployment that is not assigned to Production; Cloudflare Pages and Netlify for previews; else look in the server (add_header X-Robots-Tag) and the framework.\n${meant}`,
      },
    ]);
    const page = scanLeftovers('<meta name="robots" content="none">');
    expect(told([judgeNoindex(url, [], page, marked)])).toEqual([
      {
        rule: 'launch/leftover-noindex',
        severity: 'high',
        status: 'fail',
        title: 'Search engines are told to leave www.acme.com/ out',
        expected: 'a page that search engines may list: no noindex',
        observed: 'line 1: <<meta name="robots" content="none">>',
        where: { url },
        reproduce: `curl -sS '${url}' | grep -niE '<meta[^>]*(noindex|none)'`,
        fix: `Take the <meta> out of production. WordPress: Settings, Reading, "Discourage search engines from indexing this site"; Next.js: a page that calls notFound() has it; else look for the variable by which staging sets it, and set it for production.\n${meant}`,
      },
    ]);
    expect(judgeNoindex(url, [], undefined, show)).toBeUndefined();
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
    const judge = (text: string, ...paths: string[]) =>
      judgeRobots(`${url}robots.txt`, readRobotsTxt(text), paths, marked);
    expect(told([judge('User-agent: *\nDisallow: /a', '/', '/a', '/b', '/ab')])).toEqual([
      {
        rule: 'launch/leftover-noindex',
        severity: 'high',
        status: 'fail',
        title: 'www.acme.com forbids search engines to read 2 pages',
        expected: "Google's crawler may read /a, /ab",
        observed: 'line 2: Disallow: </a>',
        where: { url: `${url}robots.txt` },
        reproduce: `curl -sS '${url}robots.txt' | grep -niE 'user-agent|allow'`,
        fix: 'Take this line out of production\'s robots.txt. It most often comes from staging: a file in the public folder, or a setting by environment (next-sitemap, nuxt-robots, WordPress: Settings, Reading).\nIf search engines must not find the site, say so: "leftover": { "index": false }; or name the pages that they must find: "index": ["/pricing"].',
      },
    ]);
    expect(judge('User-agent: *\nDisallow: /', '/a')?.title).toBe('www.acme.com forbids search engines to read /a');
    const many = ['a', 'b', 'c', 'd'].map((agent) => `User-agent: ${agent}\n`).join('');
    expect(judge(`User-agent: *\n${many}Disallow: /`, '/1', '/2', '/3', '/4', '/5', '/6')).toMatchObject({
      expected: "Google's crawler may read /1, /2, /3, /4, /5, 1 more",
      observed: 'line 6: Disallow: </>, which holds for <*>, <a>, <b>, <c>, <1 more> together',
    });
    expect(judge('User-agent: *\nDisallow: /a', '/', '/b')).toBeUndefined();
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
    '<link rel="canonical" href="null-safety.html"><link rel="canonical" href="undefined-behavior/">',
    '<link rel="canonical" href="/undefined/"><link rel="canonical" href="?a=%SITE%">',
    '<link rel="canonical" href="/a/${b}"><link rel="canonical" href="a/{{b}}">',
    '<link rel="canonical" href="%20">',
    '<meta property="og:image" content="{{ image }}"><form action="undefined/send"></form>',
    '<link rel="canonical" href="http://">',
    '<meta property="og:image" content="https://publisher.net/a.png">',
    '<meta property="og:image" content="https://acme.vercel.app/a.png">',
    '<meta property="og:image" content="https://staging.acme.com/a.png">',
    '<meta property="og:image" content="https://example.com/a.png">',
  ])('%s is ordinary', (html) => {
    expect(judge(html)).toBeUndefined();
  });

  test.each([
    ['<link rel="canonical" href="undefined/about">', 'undefined/about (a placeholder)'],
    ['<meta property="og:url" content="%VITE_SITE_URL%">', '%VITE_SITE_URL% (a placeholder)'],
    ['<link rel="canonical" href="https://undefined/">', 'not public'],
    ['<link rel="canonical" href="undefined">', 'canonical link undefined (a placeholder)'],
    ['<link rel="canonical" href="null#top">', 'null#top (a placeholder)'],
    ['<link rel="canonical" href="NaN?a=1">', 'NaN (a placeholder)'],
    ['<link rel="canonical" href="%SITE%/a">', '%SITE%/a (a placeholder)'],
    ['<link rel="canonical" href="${site}/">', '${site}/ (a placeholder)'],
    ['<link rel="alternate" hreflang="de" href="{{ url }}">', 'hreflang {{ url }} (a placeholder)'],
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
    const unfilled = judge('<link rel="canonical" href="undefined/a?token=\ns3cret">');
    expect(unfilled?.observed).toBe('line 1: canonical link undefined/a (a placeholder)');
    expect(JSON.stringify(unfilled)).not.toContain('s3cret');
  });

  test.each([
    '<https://x.ngrok.io/>; rel=canonical',
    ' <https://x.ngrok.io/> ; REL = "Canonical"',
    '<https://x.ngrok.io/>; title="a"; rel="alternate canonical"',
    '<https://x.ngrok.io/>;rel="next prev-page canonical"',
    '</a>; rel=next ,  <https://x.ngrok.io/>; rel=canonical',
    '</a>; rel=next, <>; rel=canonical,<https://x.ngrok.io/>; rel=canonical',
    '<https://x.ngrok.io/>;\ttitle="a";\trel="next\tcanonical"',
  ])('the header Link: %s has a canonical link', (header) => {
    expect(judge('', url, ['</b>; rel=prev', header])?.observed).toBe(
      'header Link: canonical link https://x.ngrok.io/ (a tunnel to a development machine)',
    );
  });

  test.each([
    '<https://x.ngrok.io/>; rel=canonicals',
    '<https://x.ngrok.io/>; rel=next; title=canonical',
    '<https://x.ngrok.io/>; xrel=canonical',
    '<https://x.ngrok.io/>; rel=non-canonical',
    '<https://x.ngrok.io/> rel=canonical',
    'https://x.ngrok.io/; rel=canonical',
    'x <https://x.ngrok.io/>; rel=canonical',
    '<>; rel=canonical',
    '<https://x.ngrok.io/>',
  ])('the header Link: %s has none', (header) => {
    expect(judge('', url, [header])).toBeUndefined();
  });

  test('a header Link is read up to 10,000 characters', () => {
    const at = (length: number) => `${`${'</a>'.padEnd(length - 2)}, `}<https://x.ngrok.io/>; rel=canonical`;
    expect(judge('', url, [at(1_000)])).toBeDefined();
    expect(judge('', url, [at(10_000)])).toBeUndefined();
  });

  test('a <base> that is none changes nothing, and one of a preview moves the links', () => {
    const canonical = '<link rel="canonical" href="/a">';
    expect(judge(`<base href="http://[">${canonical}`)).toBeUndefined();
    expect(judge(`<base href="http://localhost/">${canonical}`)?.observed).toContain('http://localhost/a');
    expect(judgePageHosts(url, 'https://x.ngrok.io/', scanLeftovers(canonical), [], hosts, show)?.observed).toContain(
      'https://x.ngrok.io/a',
    );
  });

  test('another page may name another site as its origin, and nothing else', () => {
    const canonical = (host: string) =>
      `<link rel="canonical" href="https://${host}/"><meta property="og:url" content="https://${host}/">`;
    expect(judge(canonical('publisher.net'), `${url}a`)).toBeUndefined();
    expect(judge(canonical('x.ngrok.io'), `${url}a`)?.observed).toContain('og:url https://x.ngrok.io/');
    expect(judge('', `${url}a`, ['<https://publisher.net/>; rel=canonical'])).toBeUndefined();
  });

  test('are told in these words: the gravest first in the title, at most five in all', () => {
    const form = '<form action="https://acme.onrender.com/send"></form>';
    const many = '<link rel="alternate" hreflang="de" href="localhost:3000/de">'.repeat(5);
    const finding = judgePageHosts(
      `${url}a`,
      `${url}a`,
      scanLeftovers(`${form}\n${many}`),
      ['<https://x.ngrok.io/>; rel=canonical'],
      hosts,
      marked,
    );
    expect(told([finding])).toEqual([
      {
        rule: 'launch/leftover-host',
        severity: 'high',
        status: 'fail',
        title: 'www.acme.com/a leads to <localhost>: its hreflang is not of this site',
        expected: 'the canonical link, og:url, hreflang, sitemap and forms at www.acme.com',
        observed: `line 1: form <https://acme.onrender.com/send> (the platform's own name)${'; line 2: hreflang <http://localhost:3000/de> (this machine)'.repeat(4)}; and 2 more`,
        where: { url: `${url}a` },
        reproduce: `curl -sS '${url}a' | grep -noF '<localhost>' | head`,
        fix: 'Set the address of the site where the framework takes it, for the production build: Next.js metadataBase (not VERCEL_URL, which is the address of one deployment), next-sitemap siteUrl, Astro site, Nuxt site.url (NUXT_SITE_URL), SvelteKit prerender.origin, Django Sites, Rails default_url_options, Laravel APP_URL, WordPress Settings, General. If this host is meant: "leftover": { "hosts": [...] }.',
      },
    ]);
    expect(judge(form)).toMatchObject({
      title: 'www.acme.com/ leads to acme.onrender.com: what its form sends goes not to this site',
      observed: "line 1: form https://acme.onrender.com/send (the platform's own name)",
    });
    expect(judge('<link rel="canonical" href="https://x.ngrok.io/">'.repeat(5))?.observed).not.toContain('more');
    const long = judge(`<link rel="canonical" href="https://x.ngrok.io/${'a'.repeat(200)}">`);
    expect(long?.observed).toBe(
      `line 1: canonical link https://x.ngrok.io/${'a'.repeat(100)}… (a tunnel to a development machine)`,
    );
  });

  test.each([
    ['localhost:3000', true],
    ['localhost:3000/a', true],
    ['my-machine.local:80/a', true],
    ['127.0.0.1:65535', true],
    ['a/localhost:3000', false],
    ['localhost:123456', false],
    ['localhost:', false],
    ['localhost:3000a', false],
    ['localhost', false],
  ])('%s leads to a host of its own: %s', (href, leads) => {
    expect(judge(`<link rel="canonical" href="${href}">`) !== undefined).toBe(leads);
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

  test('an index that leads to a development machine is told with the line', async () => {
    const text = (host: string) =>
      `<sitemapindex>\n<sitemap><loc>${url}a.xml</loc></sitemap>\n<sitemap><loc>${host}/b.xml</loc></sitemap></sitemapindex>`;
    const index = async (host: string) => {
      const sitemap = await readSitemap(text(host), new AbortController().signal);
      return sitemap && judgeSitemapHosts(`${url}sitemap.xml`, sitemap, hosts, show);
    };
    expect((await index('http://localhost:3000'))?.observed).toBe(
      'line 3: sitemap entry http://localhost:3000/b.xml (this machine)',
    );
    expect(await index('https://publisher.net')).toBeUndefined();
  });

  test('may be translations on other sites, which are no pages of this one', () => {
    const sitemap = (what: 'hreflang' | 'sitemap entry', host: string) => ({
      children: [],
      entries: [
        { what: 'hreflang' as const, url: `https://${host}/de`, line: 1 },
        { what, url: 'https://publisher.net/', line: 2 },
      ],
    });
    const of = (what: 'hreflang' | 'sitemap entry', host: string) =>
      judgeSitemapHosts(`${url}sitemap.xml`, sitemap(what, host), hosts, show)?.observed;
    expect(of('hreflang', 'publisher.net')).toBeUndefined();
    // A translation of this site does not make the pages those of this site.
    expect(of('sitemap entry', 'www.acme.com')).toBe('line 2: sitemap entry https://publisher.net/ (another site)');
    expect(of('hreflang', 'x.ngrok.io')).toBe(
      'line 1: hreflang https://x.ngrok.io/de (a tunnel to a development machine)',
    );
  });

  test('that were never filled in are told without their query', () => {
    expect(judge('https://www.acme.com/', 'undefined/a?key=s3cret', 'mailto:a@localhost')?.observed).toBe(
      'line 2: sitemap entry undefined/a (a placeholder)',
    );
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
    expect(
      judge('<meta name="description" content="Generated by create next app">', 'https://nextjs.org/'),
    ).toBeUndefined();
    const t3 = '<title>Create T3 App</title>';
    expect([judge(t3, 'https://create.t3.gg/'), judge('<title>v0 App</title>', 'https://v0.app/')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test.each([
    ['<title>Create T3 App</title>', 'https://mat3rial.example.com/'],
    ['<title>v0 App</title>', 'https://v0-my-shop.vercel.app/'],
    ['<title>v0 App</title>', 'https://v0.acme.com/'],
    ['<title>Lovable App</title>', 'https://my-shop.lovable.app/'],
    ['<title>React App</title>', 'http://create-react-app:3000/'],
  ])('%s is one on a host that only holds its name: %s', (html, at) => {
    expect(judge(html, at)).toBeTruthy();
  });

  test('is told in these words', () => {
    const page = scanLeftovers(
      '\n<title>React App</title><meta name="description" content="Generated by create next app">\n<p>lorem ipsum dolor sit amet</p><p>Get started by editing app/page.tsx</p>',
    );
    expect(told([judgeTemplate(`${url}a`, page, undefined, marked)])).toEqual([
      {
        rule: 'launch/leftover-template',
        severity: 'medium',
        status: 'fail',
        title: 'www.acme.com/a still shows what came with its template',
        expected: 'a title, description, icon and text of your own',
        observed:
          'line 2: the title "<React App>" of create-react-app; the description "<Generated by create next app>" of create-next-app; the text "Get started by editing app/page.tsx" of create-next-app; line 3: the filler text "Lorem ipsum dolor sit amet"',
        where: { url: `${url}a` },
        reproduce: `curl -sS '${url}a' | grep -niE '<title|description|rel="?icon|lorem ipsum'`,
        fix: 'Write your own: it is what search results, tabs and shared links show. Vite: index.html and public/; Next.js: metadata in app/layout, app/favicon.ico; Create React App: public/index.html. The start page of a server (nginx, Apache) means that the site itself is not deployed there.',
      },
    ]);
  });

  test('has left no icon where the site has one of its own', () => {
    const icon = { url: `${url}vite.svg`, body: Buffer.from('<svg></svg>') };
    expect(judgeTemplate(url, scanLeftovers(''), icon, show)).toBeUndefined();
  });

  test.each([
    ['<title>What is Lorem  Ipsum?</title>', false],
    ['<meta name="description" content="loremipsum and more">', true],
    ['<meta name="description" content="A lorem \n ipsum generator">', false],
    ['', true],
  ])('shows filler text unless it is about it: %j', (head, isLeft) => {
    expect(judge(`${head}<p>Lorem ipsum dolor sit amet</p>`) !== undefined).toBe(isLeft);
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

  test.each([
    [
      stripe,
      'Stripe: no card is really charged',
      'pk_test_51Hx…',
      'NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY',
      'pk_live_…, from dashboard.stripe.com/apikeys',
    ],
    [
      paystack,
      'Paystack: no card is really charged',
      'pk_test_0a1b…',
      'NEXT_PUBLIC_PAYSTACK_PUBLIC_KEY',
      'pk_live_…, from Settings, API Keys & Webhooks',
    ],
    [
      paddle,
      'Paddle: no card is really charged',
      'test_7d27…',
      'NEXT_PUBLIC_PADDLE_CLIENT_TOKEN',
      'live_…, from Developer tools, Authentication',
    ],
    [
      clerk,
      'Clerk: logins are those of the development instance, with its limit on users',
      `${clerk.slice(0, 12)}…`,
      'NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY',
      'pk_live_…, from the API keys of the production instance',
    ],
  ])('of each provider is told in these words: %s', (key, words, shown, variable, live) => {
    const provider = words.split(':')[0] ?? '';
    const code = { text: `Paddle;\n"${key}"`, where: `${url}a.js`, line: 3, isAttribute: false };
    expect(told(judgeTestKeys(testKeysIn([code], '')))).toEqual([
      {
        rule: 'launch/leftover-test-key',
        severity: 'high',
        status: 'fail',
        title: `www.acme.com uses a test key of ${words}`,
        expected: `the live key of ${provider}`,
        observed: `line 4: ${shown}`,
        where: { url: `${url}a.js` },
        reproduce: `curl -sS '${url}a.js' | grep -noE '(pk_)?test_[A-Za-z0-9]{4}' | head`,
        fix: `${provider}: set ${variable}, or what you call it, for the production build: ${live}.`,
      },
    ]);
  });

  test('of several providers in one place is one finding, and of each place one', () => {
    const key = (provider: 'Stripe' | 'Clerk', where: string, line: number) => ({ provider, key: stripe, where, line });
    const keys = [key('Stripe', url, 1), key('Clerk', url, 2), key('Clerk', `${url}a.js`, 1)];
    const more = Array.from({ length: 4 }, (_, n) => key('Stripe', url, n + 3));
    const findings = judgeTestKeys([...keys, ...more]);
    expect(findings.map(({ where }) => where.url)).toEqual([url, `${url}a.js`]);
    expect(findings[0]).toMatchObject({
      title: 'www.acme.com uses a test key of Stripe and Clerk: no card is really charged',
      expected: 'the live key of Stripe and Clerk',
      observed: `${[1, 2, 3, 4, 5].map((line) => `line ${line}: pk_test_51Hx…`).join('; ')}; 1 more`,
      fix: expect.stringMatching(/^Stripe: set .*\nClerk: set /),
    });
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
