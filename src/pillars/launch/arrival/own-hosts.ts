import { getDomain } from 'tldts';
import type { MailArrival } from '../../../config/sections/launch/launch.ts';
import { aliasesOf, canonicalHost, twinOf } from '../aliases.ts';
import type { LaunchRun } from '../check.ts';
import { type HostKind, kindOf, strayKind } from '../leftover/stray-host.ts';

/** Which hosts the links of a message may lead to. */
export type LinkHosts = {
  /** Why no link may lead to a host; undefined if it may. */
  strayOf(host: string): HostKind | undefined;
  /** Whether a host is one of the site: who runs it can mend what it answers. */
  isOwn(host: string): boolean;
  /** Whether a host may be asked: this machine and private networks only where the site itself is there. */
  mayAsk(host: string): boolean;
  /** Whether a link to a host must be on https: not where the site itself is on http. */
  needsHttps(host: string): boolean;
};

/** The hosts by which the configuration knows the site, its mail and its staging systems. */
export async function linkHosts(run: LaunchRun, { links }: Pick<MailArrival, 'links'>): Promise<LinkHosts> {
  const { config, launch } = run;
  const { tls = [], loginHosts, leftover, cookies, mail } = launch;
  const canonical = canonicalHost(run)?.host ?? hostOf(config.baseUrl ?? '');
  const origins = [...(config.hosts?.values() ?? []), ...config.allowedHosts.map((host) => `https://${host}`)];
  const listed = [...(await aliasesOf(run)), ...tls].map(({ host }) => host);
  const own = [listed, twinOf(canonical) ?? [], origins.map(hostOf)].flat();
  const domains = [canonical, ...(mail?.domains ?? []).map(({ domain }) => domain)].map(organisation);
  const isOwn = (host: string) => own.includes(host) || host === canonical || domains.includes(organisation(host));
  const allowed = [loginHosts, leftover?.hosts ?? [], links.hosts].flat();
  const known = { canonical, own: [...own, ...allowed], staging: cookies?.stagingHosts ?? [] };
  return {
    isOwn,
    mayAsk: (host) => isOwn(host) || !['local', 'private'].includes(kindOf(host)),
    needsHttps: (host) => !isOwn(host) || launch.canonical !== undefined || !config.baseUrl?.startsWith('http:'),
    strayOf(host) {
      const kind = strayKind(host, known);
      // Readers may be led to any site, and to a platform's own name: there are productions without another.
      if (kind === 'other' || kind === 'platform') return links.isStrict && !isOwn(host) ? kind : undefined;
      return kind === 'placeholder' && isOwn(host) ? undefined : kind;
    },
  };
}

function organisation(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

function hostOf(origin: string): string {
  return URL.parse(origin)?.hostname ?? '';
}
