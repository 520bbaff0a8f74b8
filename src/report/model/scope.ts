import type { LaunchHostResult } from '../../model/results.ts';
import { showBytes } from '../../text/bytes.ts';
import { fewer } from '../../text/cut.ts';
import { plural } from '../../text/plural.ts';
import { showShard } from '../../text/shard.ts';
import { showChange } from './change.ts';
import { inMember, namesOf } from './members.ts';
import { showP95 } from './p95.ts';
import type { Member, Report } from './report.ts';

/**
 * What passed, each in a few words: no new secrets, the checks by name, the routes with their p95. The texts may hold
 * foreign text.
 */
export function passed({ pillars, findings, checks, latency, launch, evidence, run }: Report): string[] {
  const clean = pillars.some(({ name, status }) => name === 'secrets' && status === 'pass');
  return [
    ...(clean && run.range && run.range.commits + run.range.bytes > 0 ? ['no new secrets'] : []),
    ...namesOf(
      checks.filter(({ status }) => status === 'pass'),
      checks,
    ),
    ...latency
      .filter(({ verdict, compare }) => verdict === 'pass' && compare?.verdict !== 'fail')
      .map((route) => {
        const change = showChange(route);
        return `p95 of ${inMember(route.check, route.member)} ${showP95(route.p95Ms, route.intervalMs)}${change && `, ${change}`}`;
      }),
    ...findings.filter(({ status }) => status === 'pass').map(({ title }) => title),
    ...(launch?.checks ?? []).filter(({ status }) => status === 'pass').map(({ name }) => `launch ${name}`),
    ...pillars
      .filter(({ name, status }) => (name === 'watch' || name === 'burst') && status === 'pass')
      .map(({ name, reason }) => `${name}: ${reason}`),
    ...(evidence ?? []).filter(({ status }) => status === 'pass').map(({ name, reason }) => `${name}: ${reason}`),
  ];
}

/**
 * The checks that were skipped or inconclusive, and the launch checks and evidence that were skipped, each with the
 * reason. The texts may hold foreign text.
 */
export function unjudged({ checks, launch, evidence }: Report): string[] {
  const ofLaunch = (launch?.checks ?? []).map((check) => ({ ...check, name: `launch ${check.name}` }));
  const ofChecks = checks.map((check) => ({ ...check, name: inMember(check.name, check.member) }));
  return [...ofChecks, ...[...ofLaunch, ...(evidence ?? [])].filter(({ status }) => status === 'skipped')]
    .filter(({ status }) => status === 'skipped' || status === 'inconclusive')
    .map(({ name, reason }) => (reason ? `${name}: ${reason}` : name));
}

/** What the verdict rests on: commits, requests, the deployment, hosts; and why a pillar did not judge. */
export function scanned({ pillars, checks, latency, launch, run, members = [] }: Report): string[] {
  const requests = checks.reduce(
    (sum, { steps }) => sum + steps.length,
    latency.reduce((sum, { n }) => sum + n, 0),
  );
  const rounds = pillars.filter(({ name }) => name === 'uptime').map(({ reason }) => reason);
  const silent = pillars.filter(
    ({ name, status }) => name !== 'uptime' && (status === 'skipped' || status === 'inconclusive'),
  );
  return [
    ...(members.length > 0
      ? [`${plural(members.length, 'report')}: ${fewer(members.map(showMember)).join(', ')}`]
      : []),
    ...(run.shard ? [`shard ${showShard(run.shard)} of the checks`] : []),
    ...scannedCommits(pillars, run.range),
    ...(requests > 0 ? [plural(requests, 'request')] : []),
    ...(run.baseUrl ? [run.baseUrl] : []),
    ...rounds,
    ...scannedHosts(launch?.hosts ?? []),
    ...silent.map(({ name, status, reason }) => `${name} ${status}: ${reason}`),
  ];
}

function showMember({ name, verdict }: Member): string {
  return verdict === 'pass' ? name : `${name} (${verdict === 'fail' ? 'no pass' : 'judged nothing'})`;
}

function scannedHosts(hosts: LaunchHostResult[]): string[] {
  const unasked = new Set(hosts.flatMap((host) => host.unasked)).size;
  const more = hosts.reduce((sum, { moreAddresses = 0 }) => sum + moreAddresses, 0);
  return [
    ...(hosts.length > 0 ? [plural(hosts.length, 'host')] : []),
    ...(more > 0 ? [`not asked: ${more} of their addresses, as only the first of each name are`] : []),
    ...(unasked > 0 ? [`not asked: ${unasked} of their addresses, as this machine has no IPv6`] : []),
  ];
}

function scannedCommits(pillars: Report['pillars'], range: Report['run']['range']): string[] {
  const secrets = pillars.find(({ name }) => name === 'secrets');
  if (!secrets || secrets.status === 'skipped' || secrets.status === 'inconclusive') return [];
  const { files = 0, fileBytes = 0, known = 0, binaries = 0, tooLarge = 0, versions = 0 } = secrets.counts;
  const passedOver = [
    ...(binaries > 0 ? [`passed over: ${plural(binaries, 'binary file')}`] : []),
    ...(tooLarge > 0 ? [`not read to the end: ${plural(tooLarge, 'text')} over 20 MB`] : []),
  ];
  // If there are no commits, the reason says what was scanned instead, or why there was nothing to scan.
  if (!range || range.commits === 0) {
    return [secrets.reason, ...(range?.bytes ? [showBytes(range.bytes)] : []), ...passedOver];
  }
  const ends = range.base
    ? `${range.base.slice(0, 7)}..${range.head.slice(0, 7)}`
    : `all up to ${range.head.slice(0, 7)}`;
  const besides = files > 0 ? [`${plural(files, 'file')}, ${showBytes(fileBytes)}`] : [];
  const old = known > 0 ? [`${plural(known, 'secret')} of the baseline`] : [];
  const looked = versions > 0 ? `, ${plural(versions, 'version')} of files` : '';
  return [
    `${plural(range.commits, 'commit')} (${ends})${looked}, ${showBytes(range.bytes)}`,
    ...passedOver,
    ...old,
    ...besides,
  ];
}
