import type { ExpectedRecords, RecordType } from '../../../config/sections/launch/launch.ts';
import type { DnsRecord } from '../network/record.ts';
import { type Resolver, said } from '../network/resolver.ts';
import type { AskedServer } from './servers.ts';

/** What one server holds of a name and type. */
export type Held = {
  exists: boolean;
  values: string[];
  /** The shortest TTL of those records, in seconds. */
  ttl?: number;
  /** The addresses that stand in place of a CNAME; only if a CNAME was asked for. */
  addresses: string[];
  /** What the name is an alias of. */
  cname?: string;
};
export type ServerAnswer = { server: AskedServer } & ({ held: Held } | { silent: string });

/** Asks every server about what is expected. */
export function askServers(
  servers: AskedServer[],
  { name, type }: Pick<ExpectedRecords, 'name' | 'type'>,
  resolver: Resolver,
): Promise<ServerAnswer[]> {
  return Promise.all(
    servers.map(async (server): Promise<ServerAnswer> => {
      // A provider may flatten a CNAME into the addresses of its target.
      const asked: RecordType[] = type === 'CNAME' ? ['CNAME', 'A', 'AAAA'] : [type];
      const [own, ...others] = await Promise.all(asked.map((each) => recordsOf(server, name, each, resolver)));
      if (!own || 'silent' in own) return { server, silent: own?.silent ?? '' };
      const inPlace = own.records.length === 0 ? others : [];
      const silent = inPlace.find((each) => 'silent' in each);
      if (silent) return { server, ...silent };
      const addresses = inPlace.flatMap((each) => ('records' in each ? each.records : []));
      const ttls = [...own.records, ...addresses].map(({ ttl }) => ttl);
      const held: Held = {
        exists: own.exists,
        values: valuesOf(own.records, type),
        ttl: ttls.length > 0 ? Math.min(...ttls) : undefined,
        addresses: [...valuesOf(addresses, 'A'), ...valuesOf(addresses, 'AAAA')],
        cname: own.records.find((record) => record.type === 'CNAME' && record.name === name)?.value,
      };
      return { server, held };
    }),
  );
}

type Records = { records: DnsRecord[]; exists: boolean } | { silent: string };

async function recordsOf(server: AskedServer, name: string, type: RecordType, resolver: Resolver): Promise<Records> {
  const reply = await server.ask(name, type);
  if (reply.kind === 'silent') return { silent: reply.words };
  if (reply.referral) return { silent: 'refers to other servers: it does not know the zone' };
  if (reply.rcode !== 'NOERROR' && reply.rcode !== 'NXDOMAIN') return { silent: said(reply) };
  const { records } = reply;
  const last = records.at(-1);
  if (type === 'CNAME' || last?.type !== 'CNAME') return { records, exists: reply.rcode === 'NOERROR' };
  // An authoritative server need not know the target of a CNAME outside its zone.
  const end = await resolver.lookup(last.value, type);
  if (end.kind === 'unreachable') return { silent: `leads to ${last.value}: ${end.words}` };
  return { records: [...records, ...end.records], exists: true };
}

function valuesOf(records: DnsRecord[], type: RecordType): string[] {
  return [...new Set(records.filter((record) => record.type === type).map(({ value }) => value))].sort();
}
