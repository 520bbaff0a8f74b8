import type { Config } from '../../config/config.ts';
import type { LaunchConfig, LaunchHost } from '../../config/sections/launch/launch.ts';
import type { Context } from '../../model/context.ts';
import type { LaunchHostResult, PillarResult } from '../../model/results.ts';
import { createSessions } from '../../steps/sessions.ts';
import { aliasesOf, canonicalHost } from './aliases.ts';
import type { LaunchEntry, LaunchRun, LaunchTable } from './check.ts';
import { launchChecks } from './checks.ts';
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

/** Runs the checks of section `launch` that apply. A check that is not finished when the run ends is inconclusive. */
export async function runLaunch(
  config: Config,
  launch: LaunchConfig,
  context: Context,
  table: LaunchTable = launchChecks,
): Promise<PillarResult> {
  const { clock, signal } = context;
  const start = clock.monotonic();
  const network = await openNetwork(config, launch, context);
  try {
    const onSite = { ...config, baseUrl: launch.canonical ?? config.baseUrl };
    const sessions = createSessions(onSite, context, network.client);
    const run: LaunchRun = { config: onSite, launch, context, network, sessions, hosts: createHosts(network, context) };
    const take = async ([name, { asks, load }]: [string, LaunchEntry]): Promise<Taken> => {
      const unfinished: Taken = { name, asks, open: true, findings: [] };
      if (signal.aborted) return unfinished;
      const findings = await (await load())(run);
      // An interrupted check may have seen failures that are not real.
      return signal.aborted ? unfinished : { name, asks, findings };
    };
    const applying = Object.entries(table).filter(([, entry]) => entry.applies(launch));
    const together = applying.filter(([, { last }]) => !last);
    const [taken, hosts] = await Promise.all([Promise.all(together.map(take)), mappedHosts(run)]);
    for (const entry of applying.filter(([, { last }]) => last)) taken.push(await take(entry));
    const open = taken.filter((each) => each.open).map(({ name }) => name);
    const map = inOrder(await run.hosts.known(), hosts);
    const found = distinct(taken.flatMap(({ findings }) => findings)).map((each) => seenUntrusted(each, map));
    if (open.length > 0) found.push(stoppedFinding(open, launch.at, signal));
    const findings = launch.onInconclusive === 'fail' ? found.map((each) => failing(each, config.failOn)) : found;
    const judged = taken.map((each) => ({ ...each, result: resultOf(each, map.slice(0, hosts.length)) }));
    return {
      name: 'launch',
      ...outcome(taken, findings, network),
      durationMs: clock.monotonic() - start,
      findings,
      isUnjudged: isUnjudged(judged, map, network),
      launch: { hosts: map, checks: judged.map(({ result }) => result) },
    };
  } finally {
    await network.close();
  }
}

/** The hosts of the configuration, the canonical one first; they are on the map even if no check asks for them. */
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
