import { getDomain } from 'tldts';
import type { MailArrival } from '../../../config/sections/launch/launch.ts';
import { aliasesOf, canonicalHost, twinOf } from '../aliases.ts';
import type { LaunchRun } from '../check.ts';
import { type OwnHosts, strayKind } from '../leftover/stray-host.ts';

/** Which hosts the links of a message may lead to. */
export type LinkHosts = {
  /** Why no link may lead to a host; undefined if it may. */
  strayOf(host: string): ReturnType<typeof strayKind>;
  /** Whether a host is one of the site, or the configuration lists it. */
  isOwn(host: string): boolean;
};

/** The hosts by which the configuration knows the site, its mail and its staging systems. */
export async function linkHosts(run: LaunchRun, { links }: Pick<MailArrival, 'links'>): Promise<LinkHosts> {
  const { config, launch } = run;
  const canonical = canonicalHost(run)?.host ?? hostOf(config.baseUrl ?? '');
  const { tls = [], loginHosts, leftover, cookies, mail } = launch;
  const listed = [...(await aliasesOf(run)), ...tls].map(({ host }) => host);
  const allowed = [
    ...config.allowedHosts.map((host) => hostOf(`https://${host}`)),
    ...[...(config.hosts?.values() ?? [])].map(hostOf),
  ];
  const own = [listed, twinOf(canonical) ?? [], loginHosts, leftover?.hosts ?? [], allowed, links.hosts].flat();
  const domains = [canonical, ...(mail?.domains ?? []).map(({ domain }) => domain)].map(organisation);
  return judgeHosts({ canonical, own, staging: cookies?.stagingHosts ?? [] }, domains, links.isStrict);
}

/** `domains` are registrable domains whose hosts are the site's own. Pure. */
function judgeHosts(hosts: OwnHosts, domains: string[], isStrict: boolean): LinkHosts {
  const isOwn = (host: string) =>
    host === hosts.canonical || hosts.own.includes(host) || domains.includes(organisation(host));
  return {
    isOwn,
    strayOf(host) {
      const kind = strayKind(host, hosts);
      // Readers may be led to any site, and to a platform's own name: there are productions without another.
      if (kind === 'other' || kind === 'platform') return isStrict && !isOwn(host) ? kind : undefined;
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
