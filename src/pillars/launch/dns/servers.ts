import pLimit from 'p-limit';
import { getDomain } from 'tldts';
import type { NameServer, RecordType } from '../../../config/sections/launch/launch.ts';
import type { LaunchRun } from '../check.ts';
import { digOf } from '../dig.ts';
import { ask, type DnsReply } from '../network/question.ts';

/** A server that is asked about a name, and how `dig` addresses it. */
export type AskedServer = {
  label: string;
  isResolver?: boolean;
  dig: string;
  ask(name: string, type: RecordType): Promise<DnsReply>;
};

// No real zone has more; the records of a hostile one could name any number.
const maxServers = 13;
const maxQuestionsAtOnce = 64;

/** Finds the servers to ask for a name: the authoritative ones of its zone, or those configured, and the resolver. */
export function createServers({ launch, network, context: { signal } }: LaunchRun) {
  const { resolver, timeoutMs } = network;
  const limit = pLimit(maxQuestionsAtOnce);
  const configured = launch.network.nameServers?.map((server) => authority(showServer(server), server));

  function authority(label: string, server: NameServer): AskedServer {
    const put = (name: string, type: RecordType) =>
      limit(() => ask(server, { name, type, recursive: false }, { timeoutMs, signal }));
    return { label, dig: digOf(server), ask: put };
  }

  const recursive: AskedServer = {
    label: 'the resolver',
    isResolver: true,
    dig: digOf(launch.network.resolvers?.[0]),
    async ask(name, type) {
      const found = await resolver.lookup(name, type);
      if (found.kind === 'unreachable') return { kind: 'silent', words: `cannot answer: ${found.words}` };
      const rcode = found.kind === 'nxdomain' ? 'NXDOMAIN' : 'NOERROR';
      return { kind: 'answer', rcode, records: found.records, referral: false };
    },
  };

  /** The name servers of the closest zone above the name, as the resolver finds them. */
  async function discovered(name: string): Promise<AskedServer[]> {
    const found = await Promise.all(
      zonesAbove(name).map(async (zone) => {
        const resolution = await resolver.lookup(zone, 'NS');
        const records = resolution.kind === 'records' ? resolution.records : [];
        return records.filter((record) => record.type === 'NS' && record.name === zone);
      }),
    );
    const closest = found.find((records) => records.length > 0) ?? [];
    const hosts = [...new Set(closest.map(({ value }) => value))].sort().slice(0, maxServers);
    return (await Promise.all(hosts.map(locate))).flat();
  }

  /** Empty if this machine cannot reach an address of that kind (IPv6). */
  async function locate(host: string): Promise<AskedServer[]> {
    const found = await resolver.addresses(host);
    if (found.kind !== 'found') {
      const reply: DnsReply = { kind: 'silent', words: `cannot be asked: ${found.words}` };
      return [{ label: host, dig: 'dig', ask: async () => reply }];
    }
    const open = found.addresses.filter((address) => !network.isForbidden(host, 53, address));
    if (open.length === 0) {
      const reply: DnsReply = { kind: 'silent', words: 'has an internal address only, which was not asked' };
      return [{ label: host, dig: 'dig', ask: async () => reply }];
    }
    const address = open.find(network.reaches);
    return address ? [authority(host, network.socketTarget(host, 53, address))] : [];
  }

  return async (name: string): Promise<AskedServer[]> => [...(configured ?? (await discovered(name))), recursive];
}

/** `www.shop.example.com`, `shop.example.com`, `example.com`: each may be a zone of its own. */
function zonesAbove(name: string): string[] {
  const domain = getDomain(name, { validateHostname: false }) ?? name;
  const labels = name.split('.');
  return labels.map((_, index) => labels.slice(index).join('.')).filter((zone) => zone.length >= domain.length);
}

function showServer({ address, port }: NameServer): string {
  return port === 53 ? address : `${address}:${port}`;
}
