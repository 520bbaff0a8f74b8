import { BlockList, isIPv6 } from "node:net";
// src/http/internal-address.ts
const ranges = [
	"0.0.0.0/8",
	"10.0.0.0/8",
	"100.64.0.0/10",
	"127.0.0.0/8",
	"169.254.0.0/16",
	"172.16.0.0/12",
	"192.0.0.0/24",
	"192.168.0.0/16",
	"198.18.0.0/15",
	"224.0.0.0/3",
	"::/127",
	"fc00::/7",
	"fe80::/10",
	"fec0::/10",
	"ff00::/8"
];
const embedding = [
	{
		prefix: "64:ff9b::/96",
		groups: 6
	},
	{
		prefix: "64:ff9b:1::/48",
		groups: 6
	},
	{
		prefix: "2002::/16",
		groups: 1
	},
	{
		prefix: "::/96",
		groups: 6
	}
].map(({ prefix, groups }) => ({
	list: listOf([prefix]),
	groups
}));
const internal = listOf(ranges);
function isInternalAddress(address) {
	const [bare = ""] = address.split("%");
	if (!isIPv6(bare)) return internal.check(bare, "ipv4");
	if (internal.check(bare, "ipv6")) return true;
	const embedded = embedding.find(({ list }) => list.check(bare, "ipv6"));
	return embedded !== void 0 && internal.check(ipv4At(bare, embedded.groups), "ipv4");
}
function ipv4At(address, from) {
	const [head = "", tail = ""] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split("::");
	const [front, back] = [head, tail].map((part) => part.split(":").filter(Boolean));
	return [
		...front,
		...Array(8 - front.length - back.length).fill("0"),
		...back
	].slice(from, from + 2).map((group) => Number.parseInt(group, 16)).flatMap((group) => [group >> 8, group & 255]).join(".");
}
function listOf(prefixes) {
	const list = new BlockList();
	for (const prefix of prefixes) {
		const [net = "", bits] = prefix.split("/");
		list.addSubnet(net, Number(bits), isIPv6(net) ? "ipv6" : "ipv4");
	}
	return list;
}
export { isInternalAddress };
