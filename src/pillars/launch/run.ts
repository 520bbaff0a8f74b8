import type { Config } from '../../config/config.ts';
import type { LaunchConfig, LaunchHost } from '../../config/sections/launch/launch.ts';
import type { Context } from '../../model/context.ts';
import type { LaunchHostResult, PillarResult } from '../../model/results.ts';
import { createSessions } from '../../steps/sessions.ts';
import { aliasesOf, canonicalHost } from './aliases.ts';
import type { LaunchCheck, LaunchRun } from './check.ts';
import { createHosts } from './hosts.ts';
import { openNetwork } from './network/network.ts';
import {
  distinct,
  failing,
  isUnjudged,
  outcome,
  resultOf,
  seenUntrusted,
  stoppedFinding,
  type Taken,
} from './outcome.ts';

type Entry = { applies(launch: LaunchConfig): unknown; load(): Promise<LaunchCheck> };

/** The table of checks: when each applies, and where it is. They run side by side; those that ask most in a row begin. */
const checks: Record<string, Entry> = {
  cache: {
    applies: ({ cache }) => cache !== undefined,
    load: async () => (await import('./cache/cache.ts')).checkCache,
  },
  cookies: {
    applies: ({ cookies }) => cookies !== undefined,
    load: async () => (await import('./cookies/cookies.ts')).checkCookies,
  },
  dns: {
    applies: ({ canonical, aliases, tls, dns }) => dns && (canonical || aliases || tls?.length || dns.length),
    load: async () => (await import('./dns/dns.ts')).checkDns,
  },
  tls: {
    applies: ({ canonical, aliases, tls }) => tls && (canonical || aliases || tls.length),
    load: async () => (await import('./tls/tls.ts')).checkTls,
  },
  redirects: {
    applies: ({ redirects }) => redirects !== undefined,
    load: async () => (await import('./redirects/redirects.ts')).checkRedirects,
  },
  edge: { applies: ({ edge }) => edge !== undefined, load: async () => (await import('./edge/edge.ts')).checkEdge },
  'request-id': {
    applies: ({ requestId }) => requestId !== undefined,
    load: async () => (await import('./request-id.ts')).checkRequestId,
  },
  mail: { applies: ({ mail }) => mail !== undefined, load: async () => (await import('./mail/mail.ts')).checkMail },
  'mail-arrival': {
    applies: ({ mail }) => mail?.arrival !== undefined,
    load: async () => (await import('./arrival/arrival.ts')).checkArrival,
  },
  env: { applies: ({ env }) => env !== undefined, load: async () => (await import('./env/env.ts')).checkEnv },
  headers: {
    applies: ({ headers }) => headers !== undefined,
    load: async () => (await import('./headers/headers.ts')).checkHeaders,
  },
  'mixed-content': {
    applies: ({ mixedContent }) => mixedContent !== undefined,
    load: async () => (await import('./mixed-content/mixed-content.ts')).checkMixedContent,
  },
  leaks: {
    applies: ({ leaks }) => leaks !== undefined,
    load: async () => (await import('./leaks/leaks.ts')).checkLeaks,
  },
};

/** Checks whose requests must not disturb the others: after them, one by one. */
const lastChecks: Record<string, Entry> = {
  'rate-limit': {
    applies: ({ rateLimit }) => rateLimit !== undefined,
    load: async () => (await import('./rate-limit/rate-limit.ts')).checkRateLimit,
  },
};

/** Runs the checks of section `launch` that apply. What the end of the run leaves open is inconclusive. */
export async function runLaunch(config: Config, launch: LaunchConfig, context: Context): Promise<PillarResult> {
  const { clock, signal } = context;
  const start = clock.monotonic();
  const network = await openNetwork(config, launch, context);
  try {
    const onSite = { ...config, baseUrl: launch.canonical ?? config.baseUrl };
    const sessions = createSessions(onSite, context, network.client);
    const run: LaunchRun = { config: onSite, launch, context, network, sessions, hosts: createHosts(network, context) };
    const take = async ([name, { load }]: [string, Entry]): Promise<Taken> => {
      if (signal.aborted) return { name, open: true, findings: [] };
      const findings = await (await load())(run);
      // What was interrupted has seen failures that are none.
      return signal.aborted ? { name, open: true, findings: [] } : { name, findings };
    };
    const applying = (table: Record<string, Entry>) =>
      Object.entries(table).filter(([, entry]) => entry.applies(launch));
    const [taken, hosts] = await Promise.all([Promise.all(applying(checks).map(take)), mappedHosts(run)]);
    for (const entry of applying(lastChecks)) taken.push(await take(entry));
    const open = taken.filter((each) => each.open).map(({ name }) => name);
    const map = inOrder(await run.hosts.known(), hosts);
    const found = distinct(taken.flatMap(({ findings }) => findings)).map((each) => seenUntrusted(each, map));
    if (open.length > 0) found.push(stoppedFinding(open, launch.at, signal));
    const findings = launch.onInconclusive === 'fail' ? found.map((each) => failing(each, config.failOn)) : found;
    const results = taken.map((each) => resultOf(each, map.slice(0, hosts.length)));
    return {
      name: 'launch',
      ...outcome(taken, findings, network),
      durationMs: clock.monotonic() - start,
      findings,
      isUnjudged: isUnjudged(results, map, network),
      launch: { hosts: map, checks: results },
    };
  } finally {
    await network.close();
  }
}

/** The hosts of the configuration, the canonical one first; they stand on the map also where no check asks for them. */
async function mappedHosts(run: LaunchRun): Promise<LaunchHost[]> {
  const listed = [canonicalHost(run) ?? [], await aliasesOf(run), run.launch.tls ?? []].flat();
  const hosts = [...new Map(listed.map((each) => [`${each.host}:${each.port}`, each])).values()];
  await Promise.all(hosts.map(({ host, port }) => run.hosts.host(host, port)));
  return hosts;
}

function inOrder(known: LaunchHostResult[], first: LaunchHost[]): LaunchHostResult[] {
  const rank = ({ host, port }: LaunchHostResult) => {
    const index = first.findIndex((each) => each.host === host && each.port === port);
    return index < 0 ? first.length : index;
  };
  return known.toSorted((a, b) => rank(a) - rank(b));
}
