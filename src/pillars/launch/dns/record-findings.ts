import { getDomain } from 'tldts';
import type { ExpectedRecords } from '../../../config/sections/launch/launch.ts';
import type { Finding } from '../../../model/finding.ts';
import { groupBy } from '../../../model/group-by.ts';
import { digRecords } from '../dig.ts';
import { launchFinding, type Observation } from '../finding.ts';
import type { Comparison } from './compare.ts';
import type { AskedServer } from './servers.ts';

const maxShown = 200;

/** What is wrong with one listed name and type: at most one fault, besides servers that give no answer. */
export function recordFindings(expected: ExpectedRecords, comparison: Comparison, isWildcard: boolean): Finding[] {
  const found = [faultOf(expected, comparison, isWildcard), silence(expected, comparison)];
  return found.flatMap((each) => (each ? launchFinding(each) : []));
}

function faultOf(expected: ExpectedRecords, comparison: Comparison, isWildcard: boolean): Observation | undefined {
  const { name, type, match } = expected;
  const { fault, answered } = comparison;
  if (!fault) return undefined;
  const broken = answered.filter(({ meets }) => !meets);
  const title = {
    missing: `${name} has no ${type} record`,
    dangling: `${name}: its CNAME leads to no ${type} record`,
    wrong: match === 'absent' ? `${name} has ${type} records that must go` : `${name} ${type} is not what is listed`,
    disagree: `${name} ${type}: name servers disagree, and it depends on chance what visitors get`,
  }[fault];
  const first = fault === 'disagree' ? `${whyDisagree(broken)} ` : '';
  const wildcard = isWildcard ? ' A wildcard of the zone answers for it; a record of its own wins.' : '';
  return {
    ...common(expected, broken),
    rule: `dns-${fault}`,
    severity: fault === 'disagree' ? 'high' : 'blocker',
    title,
    observed: showAll(answered),
    fix: `${first}${fixOf(expected)}${wildcard}`,
  };
}

function silence(expected: ExpectedRecords, { answered, silent }: Comparison): Observation | undefined {
  if (silent.length === 0) return undefined;
  return {
    ...common(expected, silent),
    rule: 'dns-unreachable',
    severity: 'blocker',
    status: 'inconclusive',
    title: `${expected.name} ${expected.type}: ${silent.length} of ${silent.length + answered.length} name servers give no answer`,
    observed: silent.map(({ server, silent: words }) => `${server.label} ${words}`).join('; '),
    fix: 'Run it again. If it stays, see whether the zone is served there; "name-servers: []" under "network" asks the resolver alone, for machines that reach no other server.',
  };
}

function common(expected: ExpectedRecords, [first]: { server: AskedServer }[]) {
  const { name, type } = expected;
  return {
    where: { url: `dns:${name}?type=${type}` },
    expected: showExpected(expected),
    reproduce: digRecords(first?.server.dig ?? 'dig', name, type),
  };
}

function whyDisagree(broken: Comparison['answered']): string {
  const [first, ...more] = broken;
  if (first?.server.isResolver && more.length === 0)
    return `The resolver still has an old answer; it goes with its TTL (${first.held.ttl ?? 0} s).`;
  const servers = broken.map(({ server }) => server.label).join(', ');
  return `Look whether the zone has reached ${servers}: the same serial in "dig SOA" on each, and no server of a former provider among the NS records.`;
}

function showExpected({ type, values, match, proxied }: ExpectedRecords): string {
  const list = values.join(', ');
  if (match === 'absent') return list ? `none of: ${list}` : `no ${type} record`;
  if (proxied) return `${list}, or any address of the proxy before it`;
  return match === 'contains' ? `among others: ${list}` : list;
}

/** Servers that hold the same stand together, each with its TTL. */
function showAll(answered: Comparison['answered']): string {
  const groups = groupBy(answered, ({ held }) => {
    const values = [...held.values, ...held.addresses].map(cut);
    return values.join(', ') || (held.exists ? 'no such record' : 'the name does not exist');
  });
  const who = ({ server, held }: Comparison['answered'][number]) =>
    held.ttl === undefined ? server.label : `${server.label} (TTL ${held.ttl} s)`;
  return [...groups].map(([words, group]) => `${words} on ${group.map(who).join(', ')}`).join('; ');
}

/** A TXT record may hold 64 KB. */
function cut(value: string): string {
  return value.length <= maxShown ? value : `${value.slice(0, maxShown)}…`;
}

function fixOf({ name, type, values, match }: ExpectedRecords): string {
  const zone = getDomain(name, { validateHostname: false }) ?? name;
  const quote = (value: string) => (type === 'TXT' ? `"${value}"` : value);
  const records = values.map((value) => `${name}. ${type} ${quote(value)}`).join(', ');
  if (match === 'absent') {
    const stale = type === 'AAAA' ? ' Visitors with IPv6 go where it leads, whatever the A record says.' : '';
    return `In the zone ${zone} delete: ${records || `${name}. ${type}`}.${stale}`;
  }
  const only = match === 'exact' ? ' and no other of that type' : '';
  return `In the zone ${zone} set: ${records}${only}. If what is there is right, correct it under "dns" in the configuration.`;
}
