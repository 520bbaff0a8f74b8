/**
 * The head, robots.txt and sitemap of a stack, once its owner has written a title and the address. Written by hand after
 * the pages named; no deployed site was recorded.
 */
export type Stack = {
  name: string;
  sources: string[];
  headers?: Record<string, string>;
  head: string;
  body: string;
  /** Undefined: there is none, and the stack answers 404, or with `/` where `isShell`. */
  robots?: string;
  /** Path and content. */
  sitemaps?: Record<string, string>;
  isShell?: true;
};

const site = 'https://www.example.com';
const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const urlset = (entries: string, more = '') =>
  `${xml}\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${more}>\n${entries}\n</urlset>\n`;
const url = (path: string) => `<url><loc>${site}${path}</loc></url>`;
const open = (sitemap: string) => `User-agent: *\nAllow: /\n\nSitemap: ${site}${sitemap}\n`;

export const stacks: Stack[] = [
  {
    name: 'Next.js on Vercel',
    sources: [
      'nextjs.org/docs/app/api-reference/functions/generate-metadata',
      'nextjs.org/docs/app/api-reference/file-conventions/metadata/robots',
      'vercel.com/docs/edge-network/headers/response-headers',
    ],
    headers: { server: 'Vercel', 'x-vercel-cache': 'HIT', 'x-vercel-id': 'fra1::abcde-1' },
    head: `<meta charSet="utf-8"/><link rel="preload" as="script" href="/_next/static/chunks/webpack.js"/>
<title>Acme</title><meta name="description" content="Anvils by mail"/><link rel="canonical" href="${site}"/>
<meta property="og:url" content="${site}"/><meta property="og:image" content="https://acme-git-main-acme.vercel.app/opengraph-image.png"/>
<link rel="icon" href="/favicon.ico?favicon.1a2b.ico" sizes="48x48"/>`,
    body: `<main>Anvils</main><script>self.__next_f.push([1,"0:{\\"children\\":\\"pk_test_${'a1B2'.repeat(7)}\\"}"])</script>
<script src="/_next/static/chunks/main.js" async=""></script>`,
    robots: 'User-Agent: *\nAllow: /\nDisallow: /private/\n\nSitemap: https://www.example.com/sitemap.xml\n',
    sitemaps: {
      '/sitemap.xml': urlset(
        `<url><loc>${site}</loc><xhtml:link rel="alternate" hreflang="de" href="https://www.example.de/"/><image:image><image:loc>https://acme.imgix.net/a.jpg</image:loc></image:image></url>`,
        ' xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
      ),
    },
  },
  {
    name: 'Astro on Netlify',
    sources: ['docs.astro.build/en/guides/integrations-guide/sitemap', 'docs.netlify.com/manage/forms/setup'],
    headers: { server: 'Netlify', 'x-nf-request-id': '01H' },
    head: `<link rel="icon" type="image/svg+xml" href="/favicon.svg"><meta name="generator" content="Astro v5.0.0">
<link rel="sitemap" href="/sitemap-index.xml"><link rel="canonical" href="${site}/"><title>Acme</title><meta property="og:url" content="${site}/">`,
    body: '<form name="contact" method="POST" data-netlify="true" action="/thanks"><input name="email"></form>',
    robots: open('/sitemap-index.xml'),
    sitemaps: {
      '/sitemap-index.xml': `${xml}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${site}/sitemap-0.xml</loc></sitemap></sitemapindex>`,
      '/sitemap-0.xml': urlset(url('/') + url('/about/')),
    },
  },
  {
    name: 'Vite on Cloudflare Pages',
    sources: ['vite.dev/guide', 'developers.cloudflare.com/pages/configuration/serving-pages: the page for every path'],
    headers: { server: 'cloudflare', 'cf-ray': '8f2a-FRA' },
    head: `<meta charset="UTF-8" /><link rel="icon" type="image/svg+xml" href="/acme.svg" /><title>Acme</title>
<script type="module" crossorigin src="/assets/index-1a2b.js"></script>`,
    body: '<div id="root"></div>',
    isShell: true,
  },
  {
    name: 'Rails',
    sources: ['github.com/rails/rails: railties, app/templates/public/robots.txt, application.html.erb'],
    head: `<title>Acme</title><meta name="csrf-param" content="authenticity_token" />
<link rel="icon" href="/icon.png" type="image/png"><link rel="icon" href="/icon.svg" type="image/svg+xml">
<script type="importmap" data-turbo-track="reload">{"imports":{"application":"/assets/application-1a2b.js"}}</script>`,
    body: '<form action="/subscribe" accept-charset="UTF-8" method="post"><input type="email" name="email"></form>',
    robots: '# See https://www.robotstxt.org/robotstxt.html for documentation on how to use the robots.txt file\n',
  },
  {
    name: 'Django',
    sources: ['docs.djangoproject.com/en/stable/ref/contrib/sitemaps'],
    headers: { 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin' },
    head: '<title>Acme</title><link rel="shortcut icon" href="/static/favicon.1a2b.ico">',
    body: '<form method="post" action="."><input type="hidden" name="csrfmiddlewaretoken" value="x"></form>',
    robots: `User-agent: *\nDisallow: /admin/\nSitemap: ${site}/sitemap.xml\n`,
    sitemaps: { '/sitemap.xml': urlset(url('/'), ' xmlns:xhtml="http://www.w3.org/1999/xhtml"') },
  },
  {
    name: 'Laravel',
    sources: ['github.com/laravel/laravel: public/robots.txt, resources/views'],
    head: `<title>Acme</title><meta name="csrf-token" content="x"><link rel="preload" as="style" href="${site}/build/assets/app-1a2b.css" />`,
    body: `<form method="POST" action="${site}/newsletter"><input name="_token" type="hidden"></form>`,
    robots: 'User-agent: *\nDisallow:\n',
  },
  {
    name: 'WordPress',
    sources: ['developer.wordpress.org/reference/functions/do_robots', 'make.wordpress.org/core: sitemaps in 5.5'],
    headers: { link: `<${site}/wp-json/>; rel="https://api.w.org/", <${site}/>; rel=shortlink` },
    head: `<meta name='robots' content='max-image-preview:large' /><title>Acme &#8211; Anvils by mail</title>
<link rel='dns-prefetch' href='//s.w.org' /><link rel="canonical" href="${site}/" /><link rel='shortlink' href='${site}/' />
<meta property="og:url" content="${site}/" /><link rel="alternate" hreflang="en-US" href="${site}/" /><link rel="alternate" hreflang="fr" href="https://fr.acme.example.net/" />
<link rel="icon" href="${site}/wp-content/uploads/cropped-32x32.png" sizes="32x32" />`,
    body: `<form role="search" method="get" action="${site}/"><input name="s"></form>
<form action="https://acme.us1.list-manage.com/subscribe/post?u=1" method="post"><input name="EMAIL"></form>`,
    robots: `User-agent: *\nDisallow: /wp-admin/\nAllow: /wp-admin/admin-ajax.php\n\nSitemap: ${site}/wp-sitemap.xml\n`,
    sitemaps: {
      '/wp-sitemap.xml': `${xml}<?xml-stylesheet type="text/xsl" href="${site}/wp-sitemap-index.xsl" ?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${site}/wp-sitemap-posts-post-1.xml</loc></sitemap></sitemapindex>`,
      '/wp-sitemap-posts-post-1.xml': `${xml}<?xml-stylesheet type="text/xsl" href="${site}/wp-sitemap.xsl" ?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${url('/anvils/')}</urlset>`,
    },
  },
  {
    name: 'SvelteKit',
    sources: ['github.com/sveltejs/cli: templates, static/robots.txt', 'svelte.dev/docs/kit/seo'],
    head: `<meta charset="utf-8" /><meta name="text-scale" content="scale" /><title>Acme</title>
<link href="/_app/immutable/entry/start.1a2b.js" rel="modulepreload">`,
    body: `<div style="display: contents"><h1>Anvils</h1></div><script>{__sveltekit_1 = { base: "" };}</script>`,
    robots: '# allow crawling everything by default\nUser-agent: *\nDisallow:\n',
    sitemaps: { '/sitemap.xml': urlset(url('/')) },
  },
  {
    name: 'Nuxt',
    sources: ['nuxtseo.com/docs/robots', 'nuxtseo.com/docs/sitemap: x-robots-tag with index'],
    headers: {
      'x-robots-tag': 'index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1',
      'x-powered-by': 'Nuxt',
    },
    head: `<title>Acme</title><meta name="robots" content="index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1">
<link rel="canonical" href="${site}/"><meta property="og:url" content="${site}/">`,
    body: `<div id="__nuxt">Anvils</div><script type="application/json" data-nuxt-data="nuxt-app">[{"serverRendered":1}]</script>
<script>window.__NUXT__={};window.__NUXT__.config={public:{site:{url:"http://localhost:3000"}}}</script>`,
    robots: `# START nuxt-robots (indexable)\nUser-agent: *\nDisallow:\n\nSitemap: ${site}/sitemap.xml\n# END nuxt-robots\n`,
    sitemaps: { '/sitemap.xml': urlset(url('/')) },
  },
  {
    name: 'static files on GitHub Pages',
    sources: ['github.com/jekyll/jekyll-seo-tag', 'github.com/jekyll/jekyll-sitemap'],
    headers: { server: 'GitHub.com' },
    head: `<!-- Begin Jekyll SEO tag v2.8.0 --><title>Acme | Anvils by mail</title><meta property="og:title" content="Acme" />
<link rel="canonical" href="${site}/" /><meta property="og:url" content="${site}/" />
<script type="application/ld+json">{"@context":"https://schema.org","url":"${site}/"}</script><!-- End Jekyll SEO tag -->`,
    body: '<a href="http://localhost:4000/">how to run it</a><pre><code>pk_test_1234567890abcdefghijklmn</code></pre>',
    robots: `Sitemap: ${site}/sitemap.xml\n`,
    sitemaps: { '/sitemap.xml': urlset(url('/')) },
  },
];
