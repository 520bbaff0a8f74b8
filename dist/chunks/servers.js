import { pLimit } from "./p-limit.js";
import { require_cjs } from "./cjs.js";
import { ask } from "./question.js";
// src/pillars/launch/dns/servers.ts
var import_cjs = require_cjs();
const maxServers = 13;
const maxQuestionsAtOnce = 64;
function createServers({ launch, network, context: { signal } }) {
	const { resolver, timeoutMs } = network;
	const limit = pLimit(maxQuestionsAtOnce);
	const configured = launch.network.nameServers?.map((server) => authority(showServer(server), server));
	function authority(label, server) {
		const put = (name, type) => limit(() => ask(server, {
			name,
			type,
			recursive: false
		}, {
			timeoutMs,
			signal
		}));
		return {
			label,
			dig: digOf(server),
			ask: put
		};
	}
	const recursive = {
		label: "the resolver",
		isResolver: true,
		dig: digOf(launch.network.resolvers?.[0]),
		async ask(name, type) {
			const found = await resolver.lookup(name, type);
			if (found.kind === "unreachable") return {
				kind: "silent",
				words: `cannot answer: ${found.words}`
			};
			return {
				kind: "answer",
				rcode: found.kind === "nxdomain" ? "NXDOMAIN" : "NOERROR",
				records: found.records,
				referral: false
			};
		}
	};
	async function discovered(name) {
		const closest = (await Promise.all(zonesAbove(name).map(async (zone) => {
			const resolution = await resolver.lookup(zone, "NS");
			return (resolution.kind === "records" ? resolution.records : []).filter((record) => record.type === "NS" && record.name === zone);
		}))).find((records) => records.length > 0) ?? [];
		const hosts = [...new Set(closest.map(({ value }) => value))].sort().slice(0, maxServers);
		return (await Promise.all(hosts.map(locate))).flat();
	}
	async function locate(host) {
		const found = await resolver.addresses(host);
		if (found.kind !== "found") {
			const reply = {
				kind: "silent",
				words: `cannot be asked: ${found.words}`
			};
			return [{
				label: host,
				dig: "dig",
				ask: async () => reply
			}];
		}
		const open = found.addresses.filter((address) => !network.isForbidden(host, 53, address));
		if (open.length === 0) {
			const reply = {
				kind: "silent",
				words: "has an internal address only, which was not asked"
			};
			return [{
				label: host,
				dig: "dig",
				ask: async () => reply
			}];
		}
		const address = open.find(network.reaches);
		return address ? [authority(host, network.socketTarget(host, 53, address))] : [];
	}
	return async (name) => [...configured ?? await discovered(name), recursive];
}
function zonesAbove(name) {
	const domain = (0, import_cjs.getDomain)(name, { validateHostname: false }) ?? name;
	const labels = name.split(".");
	return labels.map((_, index) => labels.slice(index).join(".")).filter((zone) => zone.length >= domain.length);
}
function showServer({ address, port }) {
	return port === 53 ? address : `${address}:${port}`;
}
function digOf(server) {
	if (!server) return "dig";
	return `dig @${server.address}${server.port === 53 ? "" : ` -p ${server.port}`}`;
}
export { createServers, digOf };
