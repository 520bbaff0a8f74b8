import { BlockList, isIPv6 } from 'node:net';

/**
 * Ranges outside the public internet: this host, private, shared, link-local and other special-purpose ranges (IANA's
 * special-purpose address registries, RFC 6890), and multicast.
 */
const ranges = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/3',
  '::/127',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

/** Prefixes of addresses that embed an IPv4 address (RFC 6052, RFC 8215, RFC 3056). `groups` is its position. */
const embedding = [
  { prefix: '64:ff9b::/96', groups: 6 },
  { prefix: '64:ff9b:1::/48', groups: 6 },
  { prefix: '2002::/16', groups: 1 },
  { prefix: '::/96', groups: 6 },
].map(({ prefix, groups }) => ({ list: listOf([prefix]), groups }));

const internal = listOf(ranges);

/** Whether an IP address, in Node's notation, is outside the public internet. Pure. */
export function isInternalAddress(address: string): boolean {
  const [bare = ''] = address.split('%'); // a link-local IPv6 address may name its interface
  if (!isIPv6(bare)) return internal.check(bare, 'ipv4');
  if (internal.check(bare, 'ipv6')) return true;
  const embedded = embedding.find(({ list }) => list.check(bare, 'ipv6'));
  return embedded !== undefined && internal.check(ipv4At(bare, embedded.groups), 'ipv4');
}

/** The IPv4 address in two groups of an IPv6 address; `from` is the index of the first. */
function ipv4At(address: string, from: number): string {
  // The URL parser gives every notation of an address in one normal form.
  const [head = '', tail = ''] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  const [front, back] = [head, tail].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const groups = [...front, ...Array<string>(8 - front.length - back.length).fill('0'), ...back];
  const pair = groups.slice(from, from + 2).map((group) => Number.parseInt(group, 16));
  return pair.flatMap((group) => [group >> 8, group & 255]).join('.');
}

function listOf(prefixes: string[]): BlockList {
  const list = new BlockList();
  for (const prefix of prefixes) {
    const [net = '', bits] = prefix.split('/');
    list.addSubnet(net, Number(bits), isIPv6(net) ? 'ipv6' : 'ipv4');
  }
  return list;
}
