import type { DNSResolver } from 'mailauth';
import type { Resolver } from '../network/resolver.ts';

/** The TXT records of a name; none if it does not exist. `chain` holds the CNAMEs on the way. */
export type Texts =
  | { kind: 'texts'; name: string; texts: string[]; chain: string[] }
  | { kind: 'unreachable'; name: string; words: string };

export async function readTexts(name: string, resolver: Resolver): Promise<Texts> {
  const resolution = await resolver.lookup(name, 'TXT');
  if (resolution.kind === 'unreachable') return { ...resolution, name };
  const valuesOf = (type: string) =>
    resolution.records.filter((record) => record.type === type).map(({ value }) => value);
  return { kind: 'texts', name, texts: valuesOf('TXT'), chain: valuesOf('CNAME') };
}

/** A resolver for mailauth, and the look-ups that gave it no record. */
export type AskedNames = {
  resolve: DNSResolver;
  /** Names that have no record of the type that was asked for. */
  empty: string[];
  failed: { name: string; type: string; words: string }[];
};

const asked = ['A', 'AAAA', 'CNAME', 'MX', 'TXT'] as const;

export function askedNames(resolver: Resolver): AskedNames {
  const empty: string[] = [];
  const failed: AskedNames['failed'] = [];
  const none = (name: string, code: 'ENOTFOUND' | 'ENODATA'): never => {
    empty.push(name);
    throw Object.assign(new Error(`${name} has no such record`), { code });
  };
  async function resolve(name: string, given: string): Promise<string[][]> {
    const type = asked.find((each) => each === given);
    // mailauth asks PTR for the address of the sender, which is our probe: it has no name.
    if (!type) return none(name, 'ENOTFOUND');
    const resolution = await resolver.lookup(name, type);
    if (resolution.kind === 'unreachable') {
      failed.push({ name, type, words: resolution.words });
      throw Object.assign(new Error(resolution.words), { code: 'ESERVFAIL' });
    }
    const values = resolution.records.filter((record) => record.type === type).map(({ value }) => value);
    if (values.length === 0) return none(name, resolution.kind === 'nxdomain' ? 'ENOTFOUND' : 'ENODATA');
    if (type === 'TXT') return values.map((value) => [value]);
    if (type !== 'MX') return values as never;
    return values.map((value) => {
      const [priority, exchange] = value.split(' ');
      return { priority: Number(priority), exchange };
    }) as never;
  }
  return { resolve, empty, failed };
}
