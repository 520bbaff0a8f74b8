import { BlockList, isIP, isIPv6 } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** An IPv6 address as a URL writes it, without its brackets; any other host as it is. */
export function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/**
 * Whether a host, as a URL writes it, is a name of letters, digits, `-`, `_` and dots, or an address. A URL may have a
 * host with `$`, `;` or quotes in it, which no site has, and which must not reach a command.
 */
export function isHostName(hostname: string): boolean {
  return /^(?:[a-z0-9_][a-z0-9._-]*|\[[0-9a-f:.]+\])$/.test(hostname);
}

/** Whether a host, as a URL writes it or bare, is this machine by its name or address (RFC 6761, 6.3; RFC 6890). */
export function isLoopbackHost(hostname: string): boolean {
  const host = bareHost(hostname);
  return host === 'localhost' || host.endsWith('.localhost') || isInRange(loopback, host);
}

/** Whether an address is in a list; a name is in none. */
export function isInRange(list: BlockList, host: string): boolean {
  return isIP(host) !== 0 && list.check(host, isIPv6(host) ? 'ipv6' : 'ipv4');
}
