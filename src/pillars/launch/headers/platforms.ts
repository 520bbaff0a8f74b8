import type { Headers } from '../answered-by.ts';

/** A platform that redirects http to https by itself, and sends no HSTS unless it is told to. */
export type Platform = {
  name: string;
  /** Where its documentation says so. */
  source: string;
  /** Headers that all of its answers carry, and those of no other platform. */
  signs: [header: string, value: RegExp][];
  /** How HSTS is sent there. */
  way: string;
};

const ofApplication = (name: string) =>
  `${name} redirects http by itself and leaves headers to the application: send it from there (Express: helmet; Django: SECURE_HSTS_SECONDS; Rails: config.force_ssl = true).`;

const inWordPress =
  "add_action('send_headers', fn() => header('Strict-Transport-Security: max-age=31536000')); in a plugin of your own.";

const fly = {
  name: 'Fly.io',
  source: 'fly.io/docs/networking/services: force_https',
  way: ofApplication('Fly.io (force_https)'),
};

const platforms: Platform[] = [
  {
    name: 'GitHub Pages',
    source: 'docs.github.com/pages: securing your site with HTTPS',
    signs: [['server', /^GitHub\.com$/i]],
    way: 'GitHub Pages sends no headers of yours, and redirects http where "Enforce HTTPS" is on. If you need it, put Cloudflare in front; else waive this.',
  },
  {
    name: 'Cloudflare Pages',
    source: 'developers.cloudflare.com/pages/configuration/serving-pages: default headers',
    signs: [
      ['server', /^cloudflare$/i],
      ['access-control-allow-origin', /^\*$/],
      ['referrer-policy', /^strict-origin-when-cross-origin$/],
      ['x-content-type-options', /^nosniff$/],
    ],
    way: 'Cloudflare Pages: in _headers, under the line /*: Strict-Transport-Security: max-age=31536000',
  },
  {
    name: 'Render',
    source: 'render.com/docs/tls: http is redirected; render.com/docs/static-site-headers',
    signs: [['rndr-id', /./]],
    way: `Render, static site: Settings, Headers, /*, Strict-Transport-Security: max-age=31536000. Web service: ${ofApplication('Render')}`,
  },
  { ...fly, signs: [['fly-request-id', /./]] },
  // Not all of its answers carry fly-request-id.
  { ...fly, signs: [['server', /^Fly\//]] },
  {
    name: 'Railway',
    source: 'docs.railway.com/reference/public-networking: TLS',
    signs: [['x-railway-request-id', /./]],
    way: ofApplication('Railway'),
  },
  {
    name: 'DigitalOcean App Platform',
    source: 'docs.digitalocean.com/products/app-platform: https is forced',
    signs: [['x-do-app-origin', /./]],
    way: ofApplication('App Platform'),
  },
  {
    name: 'Google Cloud Run',
    source: 'cloud.google.com/run/docs/triggering/https-request: http is redirected',
    signs: [['server', /^Google Frontend$/i]],
    way: ofApplication('Cloud Run'),
  },
  {
    name: 'Kinsta',
    source: 'kinsta.com/knowledgebase/hsts: a header of the web server, which the user cannot write to',
    signs: [['x-kinsta-cache', /./]],
    way: `Kinsta: ask its support for it; or WordPress: ${inWordPress}`,
  },
  {
    name: 'WP Engine',
    source: 'wpengine.com/support: SSL, http is redirected; Web Rules, headers',
    signs: [['x-powered-by', /^WP Engine$/i]],
    way: `WP Engine: Web Rules, Header Rules; or WordPress: ${inWordPress}`,
  },
  {
    name: 'Webflow',
    source: 'help.webflow.com: SSL hosting, advanced settings',
    signs: [['x-wf-region', /./]],
    way: 'Webflow: Site settings, Publishing, Advanced publishing options, HSTS.',
  },
  {
    name: 'Squarespace',
    source: 'support.squarespace.com: understanding SSL certificates, "HSTS Secure"',
    signs: [['server', /^Squarespace$/i]],
    way: 'Squarespace: Settings, Developer tools, SSL, Secure (preferred) with HSTS Secure.',
  },
];

/** The platform that answered; undefined for other platforms and for a server of the site's own. */
export function platformOf(headers: Headers): Platform | undefined {
  return platforms.find(({ signs }) =>
    signs.every(([header, value]) => headers.some(([name, text]) => name === header && value.test(text.trim()))),
  );
}
