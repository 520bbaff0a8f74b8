import { randomBytes } from 'node:crypto';
import { getDomain } from 'tldts';
import type { ExpectedRecords } from '../../../config/sections/launch/launch.ts';
import type { Finding } from '../../../model/finding.ts';
import { canonicalHost, twinOf } from '../aliases.ts';
import type { LaunchCheck, LaunchRun } from '../check.ts';
import { digOf } from '../dig.ts';
import type { HostAddresses } from '../network/resolver.ts';
import { askServers, type Held } from './ask-servers.ts';
import { type Comparison, compare } from './compare.ts';
import { hostFinding } from './host-finding.ts';
import { recordFindings } from './record-findings.ts';
import { createServers } from './servers.ts';

type Host = { host: string; mustResolve: boolean; found: HostAddresses };
type Record = { expected: ExpectedRecords; comparison: Comparison; isWildcard: boolean };

/** Whether every host of the launch has an address, and whether every server holds the listed records. */
export const checkDns: LaunchCheck = async (run) => {
  const serversOf = createServers(run);
  const [hosts, records] = await Promise.all([
    Promise.all(hostsOf(run)),
    Promise.all((run.launch.dns ?? []).map((expected) => look(expected, run, serversOf))),
  ]);
  return judge(hosts, records, digOf(run.launch.network.resolvers?.[0]));
};

/** A name that leads nowhere is reported once: what else is wrong with it follows from that. */
function judge(hosts: Host[], records: Record[], dig: string): Finding[] {
  const dangling = new Set(hosts.filter(({ found }) => found.kind === 'dangling').map(({ host }) => host));
  const ofRecords = records
    .filter(({ expected, comparison }) => !dangling.has(expected.name) || comparison.fault === 'disagree')
    .map(({ expected, comparison, isWildcard }) => ({
      name: isAddress(expected) ? expected.name : '',
      findings: recordFindings(expected, comparison, isWildcard),
    }));
  const told = new Set(ofRecords.flatMap(({ name, findings }) => findings.map(({ rule }) => `${rule} ${name}`)));
  const ofHosts = hosts
    .filter(({ mustResolve, found }) => mustResolve || found.kind === 'dangling')
    .flatMap(({ host, found }) => hostFinding(host, found, dig) ?? [])
    .filter(({ rule, where }) => !told.has(`${rule} ${URL.parse(where.url ?? '')?.pathname}`));
  return [...ofHosts, ...ofRecords.flatMap(({ findings }) => findings)];
}

/** Resolves each host of the launch, and each name whose addresses are listed. */
function hostsOf({ launch, network }: LaunchRun): Promise<Host>[] {
  const canonical = canonicalHost({ launch });
  const twin = launch.aliases || !canonical ? undefined : twinOf(canonical.host);
  const required = new Set(
    [canonical, ...(launch.aliases ?? []), ...(launch.tls ?? [])].flatMap((each) => each?.host ?? []),
  );
  const listed = (launch.dns ?? []).filter(isAddress).map(({ name }) => name);
  const all = new Set([...required, ...(twin ? [twin] : []), ...listed]);
  return [...all].map(async (host) => {
    const found = await network.resolver.addresses(host);
    // A host need not have a twin, but whether it has one must be known.
    const isUnknownTwin = host === twin && found.kind === 'unreachable';
    return { host, mustResolve: required.has(host) || isUnknownTwin, found };
  });
}

/** Whether the name must lead to an address. Names with an underscore are no hosts (RFC 8552). */
function isAddress({ name, type, match }: ExpectedRecords): boolean {
  return match !== 'absent' && ['A', 'AAAA', 'CNAME'].includes(type) && !name.includes('_');
}

async function look(
  expected: ExpectedRecords,
  { network: { resolver } }: LaunchRun,
  serversOf: ReturnType<typeof createServers>,
): Promise<Record> {
  const { name, type, values } = expected;
  const targets = type === 'CNAME' ? values.map((value) => resolver.addresses(value)) : [];
  const [answers, ...found] = await Promise.all([
    serversOf(name).then((servers) => askServers(servers, expected, resolver)),
    ...targets,
  ]);
  const addresses = found.flatMap((each) => (each.kind === 'found' ? each.addresses : []));
  const comparison = compare(expected, answers, addresses);
  return { expected, comparison, isWildcard: comparison.fault === 'wrong' && (await isOfWildcard()) };

  /** Whether a random name, which nobody has entered, has the same records. */
  async function isOfWildcard(): Promise<boolean> {
    if (getDomain(name, { validateHostname: false }) === name) return false;
    const nobody = name.replace(/^[^.]*/, `launch-gate-${randomBytes(6).toString('hex')}`);
    const [probe] = await askServers(
      (await serversOf(name)).filter(({ isResolver }) => isResolver),
      { name: nobody, type },
      resolver,
    );
    if (!probe || !('held' in probe)) return false;
    const setOf = ({ values: own, addresses: inPlace }: Held) => [...own, ...inPlace].join();
    return setOf(probe.held) !== '' && comparison.answered.some(({ held }) => setOf(held) === setOf(probe.held));
  }
}
