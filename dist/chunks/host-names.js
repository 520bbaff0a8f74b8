import { BlockList, isIP, isIPv6 } from "node:net";
// src/http/host-names.ts
const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");
/** An IPv6 address as a URL writes it, without its brackets; any other host as it is. */
function bareHost(hostname) {
	return hostname.replace(/^\[|\]$/g, "");
}
/** Whether a host, as a URL writes it or bare, is this machine by its name or address (RFC 6761, 6.3; RFC 6890). */
function isLoopbackHost(hostname) {
	const host = bareHost(hostname);
	return host === "localhost" || host.endsWith(".localhost") || isInRange(loopback, host);
}
/** Whether an address is in a list; a name is in none. */
function isInRange(list, host) {
	return isIP(host) !== 0 && list.check(host, isIPv6(host) ? "ipv6" : "ipv4");
}
export { bareHost, isInRange, isLoopbackHost };
