import { aliasesOf, canonicalHost } from '../aliases.ts';
import type { LaunchCheck } from '../check.ts';
import { createFollower } from './chain.ts';
import { isLogin } from './identity-services.ts';
import { judgeRedirects } from './judge.ts';
import type { Way } from './problem.ts';

const probe = '?launch-gate=1';

/** http and https on the canonical host and its aliases, and the URLs that moved, each followed to its end. */
export const checkRedirects: LaunchCheck = async (run) => {
  const { launch } = run;
  const own = canonicalHost(run);
  if (!launch.canonical || !own) return [];
  const canonical = new URL(launch.canonical);
  const aliases = (await aliasesOf(run)).filter(({ host }) => host !== own.host);
  const follow = createFollower(
    run,
    [own, ...aliases, ...(launch.tls ?? [])],
    (from, to) => from.host === canonical.host && isLogin(to, launch.loginHosts),
  );

  const starts = [own, ...aliases].flatMap(({ host, port }): { start: URL; way: Omit<Way, 'chain'> }[] => {
    const from = host === own.host ? 'canonical' : 'alias';
    const urls = [`http://${host}/${probe}`, `https://${host}:${port}/${probe}`];
    return urls.map((url) => ({ start: new URL(url), way: { from, probe } }));
  });
  // As written, without the probe: maps of old URLs often compare the query too.
  for (const { from, to } of launch.redirects ?? [])
    starts.push({ start: new URL(from), way: { from: { to: new URL(to) } } });
  const ways = await Promise.all(
    starts.map(async ({ start, way }): Promise<Way> => ({ ...way, chain: await follow(start) })),
  );
  return judgeRedirects(ways, canonical, launch);
};
