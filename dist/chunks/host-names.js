import { BlockList, isIP, isIPv6 } from "node:net";
// src/http/host-names.ts
const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");
function bareHost(hostname) {
	return hostname.replace(/^\[|\]$/g, "");
}
function isLoopbackHost(hostname) {
	const host = bareHost(hostname);
	return host === "localhost" || host.endsWith(".localhost") || isInRange(loopback, host);
}
function isInRange(list, host) {
	return isIP(host) !== 0 && list.check(host, isIPv6(host) ? "ipv6" : "ipv4");
}
export { bareHost, isInRange, isLoopbackHost };
