import { isIP } from 'node:net';
import type { NameServer, RecordType } from '../../../config/sections/launch/launch.ts';
import { bareHost } from '../../../http/host-names.ts';
import { ask, type DnsReply } from './question.ts';
import { type DnsRecord, normalName } from './record.ts';

/** What the resolver knows of a name and type. `records` is the whole answer, CNAMEs on the way first. */
type Resolution =
  | { kind: 'records'; records: DnsRecord[] }
  | { kind: 'nxdomain'; records: DnsRecord[] }
  /** SERVFAIL, REFUSED or silence: nothing can be said. */
  | { kind: 'unreachable'; words: string };

/** Where a host leads. `chain` holds the names that its CNAMEs pass through, without the host itself. */
export type HostAddresses = { chain: string[] } & (
  | { kind: 'found'; addresses: string[] }
  /** No such name, or a name without address. */
  | { kind: 'missing'; words: string }
  /** Its CNAME leads to nothing, or round in a loop. */
  | { kind: 'dangling'; words: string }
  | { kind: 'unreachable'; words: string }
);

export type Resolver = {
  servers: NameServer[];
  /** Each question is asked once in a run. */
  lookup(name: string, type: RecordType): Promise<Resolution>;
  addresses(host: string): Promise<HostAddresses>;
  /** Whether any question was answered so far, even by "there is no such name". */
  wasAnswered(): boolean;
};

const maxChain = 10;

/** The recursive name servers of a run, asked in their order until one can answer. */
export function createResolver(servers: NameServer[], limits: { timeoutMs: number; signal: AbortSignal }): Resolver {
  const known = new Map<string, Promise<Resolution>>();
  let wasAnswered = false;

  function lookup(name: string, type: RecordType): Promise<Resolution> {
    const key = `${normalName(name)} ${type}`;
    const resolution = known.get(key) ?? resolve(normalName(name), type);
    known.set(key, resolution);
    return resolution;
  }

  async function resolve(name: string, type: RecordType): Promise<Resolution> {
    let words = 'no name server is known';
    for (const server of servers) {
      const reply = await ask(server, { name, type, recursive: true }, limits);
      if (reply.kind === 'answer' && (reply.rcode === 'NOERROR' || reply.rcode === 'NXDOMAIN')) {
        wasAnswered = true;
        return { kind: reply.rcode === 'NOERROR' ? 'records' : 'nxdomain', records: reply.records };
      }
      words = `${server.address} ${said(reply)}`;
    }
    return { kind: 'unreachable', words };
  }

  /**
   * Resolvers differ in how they answer a chain that leads nowhere: what an answer leaves open is asked step by step.
   */
  async function addresses(host: string): Promise<HostAddresses> {
    const literal = bareHost(host);
    if (isIP(literal)) return { kind: 'found', chain: [], addresses: [literal] };
    const chain: string[] = [];
    for (let name = normalName(host); ; ) {
      const [v4, v6] = await Promise.all([lookup(name, 'A'), lookup(name, 'AAAA')]);
      const records = [v4, v6].flatMap((each) => ('records' in each ? each.records : []));
      const found = records.filter(({ type }) => type === 'A' || type === 'AAAA').map(({ value }) => value);
      const end = follow(name, records, chain);
      if (end.loop) return { kind: 'dangling', chain, words: `its CNAMEs go round: ${[host, ...chain].join(' → ')}` };
      if (found.length > 0) return { kind: 'found', chain, addresses: [...new Set(found)] };
      const unreachable = [v4, v6].find((each) => each.kind === 'unreachable');
      const cname = unreachable && end.name === name ? await cnameOf(name) : undefined;
      if (cname) chain.push(cname);
      if (cname || end.name !== name) {
        name = cname ?? end.name;
        if (name === normalName(host) || chain.indexOf(name) < chain.length - 1 || chain.length > maxChain)
          return { kind: 'dangling', chain, words: `its CNAMEs go round: ${[host, ...chain].join(' → ')}` };
        continue;
      }
      if (unreachable) return { ...unreachable, chain };
      const words = v4.kind === 'nxdomain' ? `${name} does not exist` : `${name} has no address`;
      return { kind: chain.length > 0 ? 'dangling' : 'missing', chain, words };
    }
  }

  async function cnameOf(name: string): Promise<string | undefined> {
    const resolution = await lookup(name, 'CNAME');
    return resolution.kind === 'records'
      ? resolution.records.find((record) => record.type === 'CNAME' && record.name === name)?.value
      : undefined;
  }

  return { servers, lookup, addresses, wasAnswered: () => wasAnswered };
}

/** Walks the CNAMEs of one answer and adds them to `chain`. */
function follow(from: string, records: DnsRecord[], chain: string[]): { name: string; loop: boolean } {
  const seen = new Set([from]);
  for (let name = from; ; ) {
    const next = records.find((record) => record.type === 'CNAME' && record.name === name)?.value;
    if (!next) return { name, loop: false };
    chain.push(next);
    if (seen.has(next)) return { name: next, loop: true };
    seen.add(next);
    name = next;
  }
}

/** What a reply without an answer says, as the end of a sentence that begins with the server. */
export function said(reply: DnsReply): string {
  return reply.kind === 'silent' ? reply.words : `answers ${reply.rcode}`;
}
