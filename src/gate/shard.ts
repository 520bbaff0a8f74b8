import { createHash } from 'node:crypto';
import type { CheckConfig, Config } from '../config/config.ts';
import { rolesOf } from '../config/role-names.ts';
import { groupBy } from '../model/group-by.ts';
import type { PillarName, PillarResult, Shard } from '../model/results.ts';
import { showShard } from '../text/shard.ts';
import type { Pillar } from './pillar.ts';
import type { GateRequest } from './request.ts';

/** A run asks so many checks at a time: fewer of one login would gain nothing in a shard of their own. */
const checksPerLogin = 4;

/** They look at the same commits, files and hosts wherever they run; and a burst is of so many users, not of five times as many. */
const onlyInFirst: readonly PillarName[] = ['secrets', 'launch', 'evidence', 'burst'];

/**
 * The checks of one shard, in their order. Each check is in exactly one of all shards, by a hash of its name. The checks
 * of one session share a shard, and one more shard for every four of them, so that it is not logged in to everywhere. A
 * check that is added moves no check of another session; of its own session it moves some to the new shard at most.
 */
export function checksOfShard(checks: readonly CheckConfig[], { index, of }: Shard): CheckConfig[] {
  const shards = Array.from({ length: of }, (_, number) => number + 1);
  const chosen = [...groupBy(checks, loginOf)].flatMap(([login, group]) => {
    const candidates = shards.toSorted(byHash(login)).slice(0, Math.ceil(group.length / checksPerLogin));
    return group.filter(({ name }) => candidates.toSorted(byHash(name))[0] === index);
  });
  const isChosen = new Set(chosen);
  return checks.filter((check) => isChosen.has(check));
}

/** The session of a check where it logs in; a check without one stands for itself. */
function loginOf({ name, session, steps, on }: CheckConfig): string {
  const [login] = [session ?? [], rolesOf(steps)].flat();
  return JSON.stringify(login === undefined ? [name] : [login, on?.baseUrl]);
}

/** Rendezvous hashing (Thaler and Ravishankar, 1998): the order of the shards for one key. */
function byHash(key: string): (a: number, b: number) => number {
  const hashes = new Map<number, string>();
  const hashOf = (shard: number) => {
    const hash =
      hashes.get(shard) ??
      createHash('sha256')
        .update(JSON.stringify([key, shard]))
        .digest('hex');
    hashes.set(shard, hash);
    return hash;
  };
  return (a, b) => (hashOf(a) < hashOf(b) ? -1 : 1);
}

/** The configuration of this shard: its checks, and its part of the rate, which is that of all shards together. */
export function configOfShard(config: Config): Config {
  const { shard, checks, sessions, latency } = config;
  if (!shard) return config;
  return {
    ...config,
    checks: checksOfShard(checks, shard),
    burst: shard.index === 1 ? config.burst : undefined,
    sessions: shard.index === 1 ? sessions : sessions.map((session) => ({ ...session, latency: undefined })),
    latency: { ...latency, ratePerSecond: latency.ratePerSecond / shard.of },
  };
}

/** What this run does of the whole gate, and the results of what it leaves to other shards. */
export function takeShard(
  request: GateRequest,
  applying: [PillarName, Pillar][],
): { request: GateRequest; applying: [PillarName, Pillar][]; elsewhere: PillarResult[] } {
  const { shard, checks } = request.config;
  if (!shard) return { request, applying, elsewhere: [] };
  const own = { ...request, config: configOfShard(request.config) };
  const leftOut = (name: PillarName, pillar: Pillar): string | undefined => {
    const isWhole = onlyInFirst.includes(name) || checks.length === 0;
    if (isWhole) return shard.index === 1 ? undefined : `it runs in shard 1/${shard.of} alone`;
    if (name === 'smoke' && own.config.checks.length === 0) return `shard ${showShard(shard)} has no checks`;
    return pillar.applies(own) ? undefined : `shard ${showShard(shard)} has none of its checks`;
  };
  const judged = applying.map(([name, pillar]) => ({ name, pillar, reason: leftOut(name, pillar) }));
  return {
    request: own,
    applying: judged.flatMap(({ name, pillar, reason }): [PillarName, Pillar][] => (reason ? [] : [[name, pillar]])),
    elsewhere: judged.flatMap(({ name, reason }) => (reason ? [skipped(name, reason)] : [])),
  };
}

function skipped(name: PillarName, reason: string): PillarResult {
  return { name, status: 'skipped', reason, durationMs: 0, counts: {}, findings: [] };
}
