import { createServer } from 'node:http';
import type { Authority } from './certificates.ts';
import { startDnsServer } from './dns-server.ts';
import { openLaunch } from './launch-run.ts';
import { canonicalHost, type Site, type Switches, site } from './site.ts';
import { listen, startTlsServer } from './tls-server.ts';

export type SiteServer = {
  site: Site;
  /** As the configuration holds it. */
  network: object;
  /** Where the site itself answers over https. */
  secure: string;
  /** Section `launch` of the site, with what more of it is tested. */
  open(launch: object, options?: Parameters<typeof openLaunch>[1]): ReturnType<typeof openLaunch>;
  close(): Promise<void>;
};

/** The site of the lab on loopback, under its real names: DNS, http and https. */
export async function startSite(authority: Authority, switches: Switches = {}): Promise<SiteServer> {
  const lab = site(switches);
  const certificates = { [canonicalHost]: authority.issue([canonicalHost, 'example.com']) };
  const [dns, plain, secure] = await Promise.all([
    startDnsServer({ [canonicalHost]: { A: '127.0.0.1' }, 'example.com': { A: '127.0.0.1' } }),
    listen(createServer(lab.onPlain)),
    startTlsServer({ certificates, onRequest: lab.onSecure }),
  ]);
  const network = {
    resolvers: [dns.address],
    'connect-to': { '*:443': secure.address, '*:80': plain.address },
    'ca-file': authority.rootFile,
  };
  return {
    site: lab,
    network,
    secure: secure.address,
    open: (launch, options) => openLaunch({ canonical: `https://${canonicalHost}`, network, ...launch }, options),
    async close() {
      await Promise.all([dns.close(), plain.close(), secure.close()]);
    },
  };
}
