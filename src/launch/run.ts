import type { Config } from '../config/config.ts';
import type { LaunchConfig } from '../config/launch/launch.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import type { PillarResult } from '../pillar.ts';
import { createSessions } from '../smoke/sessions.ts';
import type { LaunchCheck, LaunchRun } from './check.ts';
import { createHosts } from './hosts.ts';
import { openNetwork } from './network/network.ts';

type Entry = { applies(launch: LaunchConfig): boolean; load(): Promise<LaunchCheck> };

/** The table of checks: when each applies, and where it is. They run side by side. */
const checks: Record<string, Entry> = {
  dns: { applies: ({ dns }) => dns !== undefined, load: async () => (await import('./dns/dns.ts')).checkDns },
  tls: { applies: ({ tls }) => tls !== undefined, load: async () => (await import('./tls/tls.ts')).checkTls },
};

/** Checks whose requests must not disturb the others: after them, one by one. */
const lastChecks: Record<string, Entry> = {};

/** Runs the checks of section `launch` that apply. */
export async function runLaunch(config: Config, launch: LaunchConfig, context: Context): Promise<PillarResult> {
  const start = context.clock.monotonic();
  const network = await openNetwork(config, launch, context);
  try {
    const onSite = { ...config, baseUrl: launch.canonical ?? config.baseUrl };
    const sessions = createSessions(onSite, context, network.client);
    const run: LaunchRun = { config: onSite, launch, context, network, sessions, hosts: createHosts(network, context) };
    const applying = (table: Record<string, Entry>) =>
      Object.entries(table).filter(([, entry]) => entry.applies(launch));
    const first = applying(checks);
    const found = await Promise.all(first.map(async ([, entry]) => (await entry.load())(run)));
    const last = applying(lastChecks);
    for (const [, entry] of last) found.push(await (await entry.load())(run));
    const findings = found.flat();
    return {
      name: 'launch',
      ...outcome(
        findings,
        [...first, ...last].map(([name]) => name),
      ),
      durationMs: context.clock.monotonic() - start,
      findings,
    };
  } finally {
    await network.close();
  }
}

function outcome(findings: Finding[], names: string[]): Pick<PillarResult, 'status' | 'reason' | 'counts'> {
  const problems = findings.filter(({ status }) => status === 'fail').length;
  const unclear = findings.filter(({ status }) => status === 'inconclusive').length;
  return {
    status: problems > 0 ? 'fail' : unclear > 0 ? 'inconclusive' : 'pass',
    reason: `${names.length} checks (${names.join(', ')}): ${problems} problems, ${unclear} unclear`,
    counts: { checks: names.length, problems, unclear },
  };
}
