import { isIP } from 'node:net';
import { getDomain } from 'tldts';
import { bareHost, isLoopbackHost } from '../../../http/host-names.ts';
import { isInternalAddress } from '../../../http/internal-address.ts';

/** What a host is by its name alone; nobody is asked. */
export type HostKind = 'local' | 'private' | 'tunnel' | 'preview' | 'platform' | 'staging' | 'placeholder' | 'other';

/** What is known of the site: its hosts, and those of its staging systems. In lower case. */
export type OwnHosts = { canonical: string; own: string[]; staging: string[] };

/** Names that lead to the machine itself, for those who develop. */
const local = /(^|\.)(lvh\.me|localtest\.me|host\.docker\.internal|localhost\.localdomain)$/;
/** Names that are not in the public DNS (RFC 6762, RFC 8375, RFC 2606; ICANN reserves `internal`). */
const inside = /\.(local|internal|intranet|corp|lan|home\.arpa|test|invalid|example|localdomain)$/;
const tunnels =
  /\.(ngrok\.(io|app|dev)|ngrok-free\.(app|dev)|trycloudflare\.com|loca\.lt|localtunnel\.me|serveo\.net|lhr\.life|localhost\.run|devtunnels\.ms|app\.github\.dev|githubpreview\.dev|gitpod\.io|csb\.app|webcontainer\.io|stackblitz\.io|replit\.dev|repl\.co|lovableproject\.com)$/;
/** Where platforms put each project besides its own domain. */
const platforms =
  /\.(vercel\.app|now\.sh|netlify\.(app|com)|pages\.dev|workers\.dev|onrender\.com|fly\.dev|herokuapp\.com|up\.railway\.app|web\.app|firebaseapp\.com|amplifyapp\.com|azurewebsites\.net|azurestaticapps\.net|ondigitalocean\.app|deno\.dev|surge\.sh|webflow\.io|wpengine\.com|wpenginepowered\.com|kinsta\.cloud|pantheonsite\.io|lovable\.app|bolt\.host|replit\.app)$/;
/** The address of one deployment or branch, as the platforms form it. */
const deployments =
  /-git-[^.]+\.vercel\.app$|-[a-z0-9]{9}-[^.]+\.vercel\.app$|--[^.]+\.netlify\.app$|^[^.]+\.[^.]+\.pages\.dev$|-pr-\d+\.(onrender\.com|fly\.dev|up\.railway\.app|herokuapp\.com)$|--[^.]+\.web\.app$|^(dev|test)-[^.]+\.pantheonsite\.io$|^[^.]+\.[^.]+\.amplifyapp\.com$/;
/** Words of a name that are for no production; `dev`, `test`, `beta` and `preview` may be. */
const stagingWord = /(^|[.-])(staging|stg|preprod|uat)(?=[.-]|$)/;
const placeholders = new Set([
  'example.com',
  'example.net',
  'example.org',
  'yourdomain.com',
  'your-domain.com',
  'yoursite.com',
  'your-site.com',
  'yourwebsite.com',
  'my-domain.com',
]);

/**
 * Where a link of a production page leads that should lead to the site; undefined for the site's own hosts and others of
 * its domain. What the canonical host is itself is nothing strange. Pure.
 */
export function strayKind(hostname: string, { canonical, own, staging }: OwnHosts): HostKind | undefined {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host === canonical || own.includes(host)) return undefined;
  if (staging.includes(host)) return 'staging';
  const kind = kindOf(host);
  const home = kindOf(canonical);
  if (kind === 'other' || kind === 'placeholder') return isSameBrand(host, canonical) ? undefined : kind;
  const isInside = (each: HostKind) => each === 'local' || each === 'private';
  if (kind === home || (isInside(home) && isInside(kind)) || (home === 'preview' && kind === 'platform'))
    return undefined;
  return kind;
}

/** What a host is, whatever the site is itself. */
export function kindOf(host: string): HostKind {
  const bare = bareHost(host);
  if (isLoopbackHost(host) || local.test(host) || bare === '0.0.0.0' || bare === '::') return 'local';
  if (isIP(bare) ? isInternalAddress(bare) : !host.includes('.') || inside.test(host)) return 'private';
  if (tunnels.test(host)) return 'tunnel';
  if (platforms.test(host)) return deployments.test(host) ? 'preview' : 'platform';
  const domain = getDomain(host) ?? host;
  if (stagingWord.test(host.slice(0, -domain.length))) return 'staging';
  return placeholders.has(domain) ? 'placeholder' : 'other';
}

/** Hosts of one registrable domain, or of one name below several suffixes: `example.de` beside `example.com`. */
function isSameBrand(host: string, canonical: string): boolean {
  const nameOf = (each: string) => getDomain(each, { allowPrivateDomains: true })?.split('.', 1)[0] ?? each;
  return nameOf(host) === nameOf(canonical);
}

export const kindWords: Record<HostKind, string> = {
  local: 'this machine',
  private: 'a name or address that is not public',
  tunnel: 'a tunnel to a development machine',
  preview: 'a preview deployment',
  platform: "the platform's own name",
  staging: 'a staging host',
  placeholder: 'a placeholder',
  other: 'another site',
};
