import { html, json, type Route } from '../lab/site.ts';
import type { World } from '../lab/whole.ts';
import type { Framework } from './application.ts';
import * as broken from './breaks.ts';
import { django, functionOf, laravel, rails } from './frameworks.ts';
import { google, postmark, resend, type Sender, ses } from './senders.ts';

/** An ordinary site as its platform serves it, with the pages of its documentation that say so. */
export type OrdinarySite = {
  name: string;
  sources: string[];
  /** Where users end. */
  canonical: 'www.example.com' | 'example.com' | 'api.example.com';
  /** Status by which http leads to https, and, where there is one, the alias to the canonical host. */
  redirects: [https: 301 | 302 | 307 | 308, alias?: 301 | 302 | 307 | 308];
  /** The alias leaves http for the canonical host at once. */
  skips?: true;
  /** The name to which the CNAME of `www` leads at the platform; the apex has an address of it. */
  target?: string;
  /** Of every answer. */
  headers: Record<string, string | string[]>;
  mail?: Sender;
  framework?: Framework;
  /** What the owner writes besides `canonical` and what follows from the above. */
  launch?: object;
  /** What else is of this site. */
  change?(world: World): void;
  breaks: [broken.Break, broken.Break, broken.Break];
};

const www = 'www.example.com';
const apex = 'example.com';
const api = 'api.example.com';

/** An API that locks after so many attempts. */
const limited = (limit: number, status: number): Route => {
  let attempts = 0;
  return (_, response) => {
    attempts += 1;
    if (attempts <= limit) return json(response, 401, { detail: 'Incorrect username or password' });
    response.setHeader('retry-after', '60');
    json(response, status, { detail: 'Too many attempts' });
  };
};
/** What a single-page app answers to every path. */
const shell: Route = (_, response) => html(response, '<div id="root"></div><script src="/assets/app.js"></script>');
/** What themes write into every page: none of it is loaded over http. */
const wordpress = `<link rel="profile" href="http://gmpg.org/xfn/11"><link rel="pingback" href="https://${www}/xmlrpc.php">
<a href="http://example.org/">a link</a><noscript><img src="http://stats.example.net/p.gif" alt=""></noscript>
<svg xmlns="http://www.w3.org/2000/svg"></svg><script type="application/ld+json">{"@context":"http://schema.org"}</script>`;
/** S3 without the right to list: what does not exist is refused. */
const denied: Route = (_, response) =>
  void response
    .writeHead(403, { 'content-type': 'application/xml' })
    .end('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>');
/** The chain of Let's Encrypt with a cross-sign by an old root, which no client needs. */
const crossSigned = ({ certificates, launch }: World) => {
  certificates[new URL(launch.canonical).host] = { sends: 'old-cross-sign' };
};
const revalidated = 'public, max-age=0, must-revalidate';
const nginxSafe = { 'strict-transport-security': 'max-age=31536000', 'x-content-type-options': 'nosniff' };

export const sites: OrdinarySite[] = [
  {
    name: 'Vercel, static (Astro)',
    sources: ['vercel.com/docs/headers/response-headers', 'vercel.com/docs/domains/working-with-domains/add-a-domain'],
    canonical: www,
    redirects: [308, 308],
    target: 'cname.vercel-dns.com',
    headers: {
      server: 'Vercel',
      'x-vercel-id': 'fra1::abc',
      'x-vercel-cache': 'HIT',
      age: '1200',
      'cache-control': revalidated,
      'strict-transport-security': 'max-age=63072000',
    },
    mail: google(),
    breaks: [broken.envFile, broken.dangling, broken.twoSpf],
  },
  {
    name: 'Vercel, Next.js with functions',
    sources: ['vercel.com/docs/caching/cache-control-headers', 'resend.com/docs/dashboard/domains/introduction'],
    canonical: apex,
    redirects: [308, 308],
    headers: {
      server: 'Vercel',
      'x-vercel-id': 'fra1::abc',
      'x-vercel-cache': 'MISS',
      'x-powered-by': 'Next.js',
      'strict-transport-security': 'max-age=63072000',
    },
    framework: functionOf(revalidated),
    mail: resend(),
    launch: { env: { set: ['DATABASE_URL'], code: ['src'] } },
    change: ({ files }) => {
      files['.env.example'] = 'DATABASE_URL=\nNODE_ENV=\n';
      files['src/app.js'] =
        'export const url = process.env.NEXT_PUBLIC_VERCEL_URL ?? process.env.VERCEL_ENV; use(process.env.DATABASE_URL, process.env.NODE_ENV);\n';
    },
    breaks: [broken.leaked, broken.notSet, broken.noAuthentication],
  },
  {
    name: 'Vercel, Next.js with Clerk',
    sources: ['clerk.com/docs/guides/account-portal/overview', 'clerk.com/docs/deployments/overview'],
    canonical: www,
    redirects: [308, 308],
    target: 'cname.vercel-dns.com',
    headers: {
      server: 'Vercel',
      'x-vercel-id': 'fra1::abc',
      'cache-control': revalidated,
      'strict-transport-security': 'max-age=63072000',
    },
    launch: { 'login-hosts': ['accounts.example.com'] },
    change: ({ answers }) => {
      answers[`https://${www}/`] = [307, 'https://accounts.example.com/sign-in'];
    },
    breaks: [broken.expired, broken.toPlatform, broken.twice],
  },
  {
    name: 'Netlify, static',
    sources: [
      'answers.netlify.com/t/define-strict-transport-security-header-cause-duplicate-headers/28179',
      'answers.netlify.com/t/improvements-to-tls-and-primary-domain-redirects-for-non-static-assets/74903',
      'docs.netlify.com/manage/domains/configure-domains/configure-external-dns',
      'docs.netlify.com/build/configure-builds/environment-variables',
    ],
    canonical: www,
    redirects: [301, 301],
    skips: true,
    target: 'shop.netlify.app',
    headers: {
      server: 'Netlify',
      'x-nf-request-id': '01ABC',
      age: '7',
      'cache-status': '"Netlify Edge"; hit',
      'cache-control': 'public,max-age=0,must-revalidate',
      // Its own, and that of `_headers`.
      'strict-transport-security': ['max-age=31536000', 'max-age=63072000; includeSubDomains; preload'],
    },
    launch: { env: { set: ['API_URL'], code: ['src'] } },
    change: ({ files }) => {
      files['.env.example'] = 'API_URL=\n';
      files['src/app.js'] =
        'use(process.env.API_URL, process.env.URL, process.env.CONTEXT, process.env.BRANCH, process.env.DEPLOY_PRIME_URL);\n';
    },
    breaks: [broken.forgotten, broken.mixed, broken.gitFolder],
  },
  {
    name: 'Cloudflare Pages',
    sources: [
      'developers.cloudflare.com/pages/configuration/serving-pages',
      'developers.cloudflare.com/pages/configuration/custom-domains',
    ],
    canonical: apex,
    redirects: [301, 301],
    headers: {
      server: 'cloudflare',
      'cf-ray': '8f2a-FRA',
      'cf-cache-status': 'DYNAMIC',
      'access-control-allow-origin': '*',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': revalidated,
    },
    launch: { edge: { provider: 'cloudflare' } },
    change: ({ switches }) => void (switches.cloudflare = true),
    breaks: [broken.loop, broken.twice, broken.noAddress],
  },
  {
    name: 'Render, web service (Express)',
    sources: ['render.com/docs/tls', 'render.com/docs/configure-other-dns'],
    canonical: www,
    redirects: [301, 301],
    target: 'shop.onrender.com',
    headers: {
      server: 'cloudflare',
      'cf-ray': '8f2a-FRA',
      'cf-cache-status': 'DYNAMIC',
      'rndr-id': 'abc-123',
      'x-render-origin-server': 'Render',
      'x-powered-by': 'Express',
      vary: 'Accept-Encoding',
    },
    framework: functionOf('private'),
    mail: postmark(),
    breaks: [broken.insecure, broken.trace('JavaScript'), broken.noAuthentication],
  },
  {
    name: 'Railway, Node',
    sources: ['docs.railway.com/networking/public-networking/specs-and-limits'],
    canonical: www,
    redirects: [301, 301],
    target: 'abc123.up.railway.app',
    headers: { server: 'railway-edge', 'x-railway-request-id': 'abc', 'x-railway-edge': 'europe-west4' },
    breaks: [broken.dangling, broken.anyOrigin, broken.trace('JavaScript')],
  },
  {
    name: 'Fly.io, Go',
    sources: ['fly.io/docs/reference/configuration', 'fly.io/docs/networking/custom-domain'],
    canonical: apex,
    redirects: [301, 301],
    headers: { server: 'Fly/a1b2c3d (2026-01-01)', via: '1.1 fly.io', 'fly-request-id': '01ABC-fra' },
    breaks: [broken.plain, broken.aliasExpired, broken.envFile],
  },
  {
    name: 'GitHub Pages, www',
    sources: [
      'docs.github.com/en/pages/configuring-a-custom-domain-for-your-github-pages-site/managing-a-custom-domain-for-your-github-pages-site',
      'docs.github.com/en/pages/getting-started-with-github-pages/securing-your-github-pages-site-with-https',
    ],
    canonical: www,
    redirects: [301, 301],
    skips: true,
    target: 'shop.github.io',
    headers: {
      server: 'GitHub.com',
      'x-github-request-id': 'AB12:CD',
      'access-control-allow-origin': '*',
      'cache-control': 'max-age=600',
      'x-served-by': 'cache-fra-1',
      'x-cache': 'HIT',
      via: '1.1 varnish',
      age: '30',
    },
    breaks: [broken.otherName, broken.dangling, broken.plain],
  },
  {
    name: 'Heroku, Rails',
    sources: [
      'devcenter.heroku.com/articles/ssl',
      'devcenter.heroku.com/articles/http-routing',
      'devcenter.heroku.com/articles/custom-domains',
    ],
    canonical: www,
    redirects: [301, 301],
    target: 'shop-abc.herokudns.com',
    headers: {
      server: 'Heroku',
      via: '2.0 heroku-router',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-frame-options': 'SAMEORIGIN',
      'x-content-type-options': 'nosniff',
      'x-request-id': 'abc-123',
    },
    framework: rails,
    launch: { 'request-id': true },
    breaks: [broken.noHsts, broken.unlimited, broken.trace('Ruby')],
  },
  {
    name: 'Rails 8 with Kamal',
    sources: [
      'guides.rubyonrails.org/configuring.html (force_ssl)',
      'kamal-deploy.org/docs/configuration/proxy',
      'gorails.com/episodes/rate-limit-requests-rails-7-2 (authentication generator)',
    ],
    canonical: apex,
    redirects: [301, 301],
    headers: {
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-frame-options': 'SAMEORIGIN',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-request-id': 'abc-123',
    },
    framework: rails,
    mail: ses(),
    launch: { 'request-id': true },
    breaks: [broken.unlimited, broken.readable, broken.noKey],
  },
  {
    name: 'Django behind nginx',
    sources: [
      'docs.djangoproject.com/en/5.2/howto/deployment/checklist',
      'django-axes.readthedocs.io/en/latest/4_configuration.html',
    ],
    canonical: www,
    redirects: [301, 301],
    headers: {
      server: 'nginx',
      ...nginxSafe,
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      vary: 'Cookie',
    },
    framework: django,
    mail: google(),
    change: crossSigned,
    breaks: [broken.unlimited, broken.insecure, broken.noIntermediate],
  },
  {
    name: 'Laravel (Forge)',
    sources: [
      'laravel.com/docs/12.x/starter-kits',
      'laravel.com/docs/12.x/session',
      'forge.laravel.com/docs/sites/ssl',
    ],
    canonical: apex,
    redirects: [301, 301],
    headers: {
      server: 'nginx',
      ...nginxSafe,
      'x-frame-options': 'SAMEORIGIN',
      'x-xss-protection': '1; mode=block',
      'cache-control': 'no-cache, private',
    },
    framework: laravel,
    change: crossSigned,
    breaks: [broken.envFile, broken.unlimited, broken.backToHttp],
  },
  {
    name: 'FastAPI behind nginx (an API)',
    sources: ['fastapi.tiangolo.com/deployment/https', 'nginx.org/en/docs/http/ngx_http_limit_req_module.html'],
    canonical: api,
    redirects: [301],
    headers: { server: 'nginx', ...nginxSafe, 'content-type': 'application/json' },
    launch: { api: true, 'rate-limit': { post: '/api/login', json: ['username', 'password'] } },
    change: ({ switches }) => {
      switches.routes = {
        '/': (_, response) => response.writeHead(404).end('{"detail":"Not Found"}'),
        'POST /api/login': limited(5, 503),
      };
    },
    breaks: [broken.unlimitedApi, broken.trace('Python'), broken.noHsts],
  },
  {
    name: 'Supabase with a login elsewhere',
    sources: ['supabase.com/docs/guides/platform/custom-domains', 'supabase.com/docs/guides/auth/social-login'],
    canonical: www,
    redirects: [308, 308],
    target: 'cname.vercel-dns.com',
    headers: {
      server: 'Vercel',
      'x-vercel-id': 'fra1::abc',
      'cache-control': revalidated,
      'strict-transport-security': 'max-age=63072000',
    },
    launch: { tls: { hosts: [api] } },
    change: ({ zone, answers }) => {
      zone[api] = { CNAME: 'abcdef.supabase.co.' };
      zone['abcdef.supabase.co'] = { A: '127.0.0.1' };
      answers[`https://${www}/`] = [307, 'https://abcdef.supabase.co/auth/v1/authorize?provider=github'];
    },
    breaks: [broken.expired, broken.plain, broken.aliasExpired],
  },
  {
    name: 'Shopify',
    sources: [
      'help.shopify.com/en/manual/domains/add-a-domain/connecting-domains/connect-domain-manual',
      'help.shopify.com/en/manual/promoting-marketing/create-marketing/shopify-messaging/email-authentication',
    ],
    canonical: apex,
    redirects: [301, 301],
    headers: {
      server: 'cloudflare',
      'cf-ray': '8f2a-FRA',
      'cf-cache-status': 'DYNAMIC',
      'powered-by': 'Shopify',
      'x-shopid': '1',
      'strict-transport-security': 'max-age=7889238',
      'x-frame-options': 'DENY',
      'content-security-policy': "block-all-mixed-content; frame-ancestors 'none'; upgrade-insecure-requests;",
      'x-content-type-options': 'nosniff',
      'x-request-id': 'abc-123',
    },
    mail: google(),
    breaks: [broken.noAuthentication, broken.twice, broken.expired],
  },
  {
    name: 'WordPress, WP Engine',
    sources: ['wpengine.com/support/cname-flattening-ssl-https', 'wpengine.com/support/http-strict-transport-security'],
    canonical: www,
    redirects: [301, 301],
    target: 'wp.wpenginepowered.com',
    headers: {
      server: 'cloudflare',
      'cf-ray': '8f2a-FRA',
      'cf-cache-status': 'HIT',
      'x-powered-by': 'WP Engine',
      'x-cacheable': 'SHORT',
      'x-cache': 'HIT: 3',
      'cache-control': 'max-age=600, must-revalidate',
    },
    mail: google(),
    change: ({ switches }) => void (switches.html = wordpress),
    breaks: [broken.trace('PHP'), broken.mixed, broken.noDmarc],
  },
  {
    name: 'WordPress, Kinsta',
    sources: ['kinsta.com/knowledgebase/hsts', 'kinsta.com/docs/wordpress-hosting/site-management/domains'],
    canonical: apex,
    redirects: [301, 301],
    headers: {
      server: 'cloudflare',
      'cf-ray': '8f2a-FRA',
      'x-kinsta-cache': 'HIT',
      'ki-edge': 'v=20',
      'x-content-type-options': 'nosniff',
    },
    breaks: [broken.envFile, broken.formOverHttp, broken.aliasLoop],
  },
  {
    name: 'Squarespace',
    sources: [
      'support.squarespace.com/hc/en-us/articles/205815898 (SSL)',
      'support.squarespace.com/hc/en-us/articles/205812378 (domains)',
    ],
    canonical: www,
    redirects: [301, 301],
    target: 'ext-cust.squarespace.com',
    headers: {
      server: 'Squarespace',
      'x-contextid': 'abc/123',
      etag: 'W/"1"',
      age: '5000',
      'x-content-type-options': 'nosniff',
    },
    mail: google(),
    breaks: [broken.dangling, broken.noDmarc, broken.twice],
  },
  {
    name: 'Webflow',
    sources: ['help.webflow.com/hc/en-us/articles/33961294016019 (SSL)', 'help.webflow.com: connect a custom domain'],
    canonical: www,
    redirects: [301, 301],
    target: 'cdn.webflow.com',
    headers: {
      server: 'cloudflare',
      'cf-ray': '8f2a-FRA',
      'x-wf-region': 'eu-west-1',
      'surrogate-control': 'max-age=432000',
      'cf-cache-status': 'HIT',
      'content-security-policy': "frame-ancestors 'self'",
      'x-cluster-name': 'eu-west-1-prod',
    },
    breaks: [broken.noAddress, broken.mixed, broken.loop],
  },
  {
    name: 'Wix',
    sources: [
      'support.wix.com/en/article/about-ssl-and-https',
      'support.wix.com/en/article/connecting-a-domain-to-wix-using-the-pointing-method',
    ],
    canonical: www,
    redirects: [301, 301],
    target: 'cdn1.wixdns.net',
    headers: {
      server: 'Pepyaka',
      'x-wix-request-id': '1.2',
      'cache-control': 'public,max-age=0,must-revalidate',
      'strict-transport-security': 'max-age=86400',
      'x-content-type-options': 'nosniff',
      age: '100',
      'x-seen-by': 'abc',
    },
    breaks: [broken.dangling, broken.expired, broken.formOverHttp],
  },
  {
    name: 'Framer',
    sources: ['framer.com/help/articles/how-to-connect-a-custom-domain'],
    canonical: www,
    redirects: [308, 308],
    target: 'sites.framer.app',
    headers: {
      server: 'Framer/3f2c1e9',
      'strict-transport-security': 'max-age=31536000',
      'cache-control': 'max-age=0, must-revalidate, private',
      'x-content-type-options': 'nosniff',
    },
    breaks: [broken.twice, broken.otherName, broken.misled],
  },
  {
    name: 'AWS Amplify Hosting',
    sources: [
      'docs.aws.amazon.com/amplify/latest/userguide/setting-custom-headers.html',
      'docs.aws.amazon.com/amplify/latest/userguide/custom-domains.html',
    ],
    canonical: www,
    redirects: [301, 302],
    target: 'd111abc.cloudfront.net',
    headers: {
      server: 'AmazonS3',
      'x-amz-cf-id': 'abc==',
      'x-amz-cf-pop': 'FRA56-P1',
      via: '1.1 abc.cloudfront.net (CloudFront)',
      'x-cache': 'Hit from cloudfront',
      age: '60',
      'cache-control': 'public, max-age=0, s-maxage=31536000',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-frame-options': 'SAMEORIGIN',
    },
    breaks: [broken.forgotten, broken.noHsts, broken.gitFolder],
  },
  {
    name: 'S3 and CloudFront',
    sources: [
      'docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html',
      'docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html',
    ],
    canonical: www,
    redirects: [301, 301],
    target: 'd222abc.cloudfront.net',
    headers: {
      server: 'AmazonS3',
      'x-amz-cf-id': 'abc==',
      via: '1.1 abc.cloudfront.net (CloudFront)',
      'x-cache': 'RefreshHit from cloudfront',
      'strict-transport-security': 'max-age=31536000',
      'x-frame-options': 'SAMEORIGIN',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    },
    mail: ses(),
    change: ({ switches }) => {
      switches.routes = { '/.env': denied, '/.git/HEAD': denied, '/launch-gate-no-such-page': denied };
    },
    breaks: [broken.notAdded, broken.noIntermediate, broken.noKey],
  },
  {
    name: 'Firebase Hosting (single-page app)',
    sources: ['firebase.google.com/docs/hosting/custom-domain', 'firebase.google.com/docs/hosting/full-config'],
    canonical: apex,
    redirects: [301, 301],
    headers: {
      'strict-transport-security': 'max-age=31556926',
      'cache-control': 'max-age=3600',
      'x-served-by': 'cache-fra-1',
      'x-cache': 'HIT',
      'x-cache-hits': '1',
      age: '1200',
    },
    change: ({ switches }) => {
      switches.routes = { '/.env': shell, '/.git/HEAD': shell, '/launch-gate-no-such-page': shell };
    },
    breaks: [broken.envFile, broken.misled, broken.aliasExpired],
  },
  {
    name: 'Azure Static Web Apps',
    sources: [
      'learn.microsoft.com/azure/static-web-apps/configuration',
      'learn.microsoft.com/azure/static-web-apps/custom-domain',
    ],
    canonical: www,
    redirects: [301, 302],
    target: 'nice-sea-0123.azurestaticapps.net',
    headers: {
      'strict-transport-security': 'max-age=10886400; includeSubDomains; preload',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-xss-protection': '1; mode=block',
      'x-dns-prefetch-control': 'off',
      'cache-control': 'public, must-revalidate, max-age=30',
    },
    breaks: [broken.dangling, broken.backToHttp, broken.gitFolder],
  },
  {
    name: 'Google Cloud Run',
    sources: ['cloud.google.com/run/docs/triggering/https-request', 'cloud.google.com/run/docs/mapping-custom-domains'],
    canonical: www,
    redirects: [302, 301],
    target: 'ghs.googlehosted.com',
    headers: {
      server: 'Google Frontend',
      'x-cloud-trace-context': 'abc/1;o=1',
      'alt-svc': 'h3=":443"; ma=2592000',
    },
    framework: functionOf('private'),
    breaks: [broken.shared, broken.foreign, broken.trace('JavaScript')],
  },
  {
    name: 'DigitalOcean App Platform',
    sources: [
      'docs.digitalocean.com/products/app-platform/how-to/manage-domains',
      'docs.digitalocean.com/products/app-platform/details/features',
    ],
    canonical: www,
    redirects: [301, 301],
    target: 'shop-abc.ondigitalocean.app',
    headers: {
      server: 'cloudflare',
      'cf-ray': '8f2a-FRA',
      'x-do-app-origin': 'abc',
      'x-do-orig-status': '200',
      'cache-control': 'private',
    },
    framework: functionOf('private'),
    breaks: [broken.ofSuffix, broken.leaked, broken.dangling],
  },
];
