import { bareHost } from "./host-names.js";
import { ask, normalName } from "./question.js";
import { isIP } from "node:net";
// src/pillars/launch/network/resolver.ts
const maxChain = 10;
function createResolver(servers, limits) {
	const known = new Map();
	let wasAnswered = false;
	function lookup(name, type) {
		const key = `${normalName(name)} ${type}`;
		const resolution = known.get(key) ?? resolve(normalName(name), type);
		known.set(key, resolution);
		return resolution;
	}
	async function resolve(name, type) {
		let words = "no name server is known";
		for (const server of servers) {
			const reply = await ask(server, {
				name,
				type,
				recursive: true
			}, limits);
			if (reply.kind === "answer" && (reply.rcode === "NOERROR" || reply.rcode === "NXDOMAIN")) {
				wasAnswered = true;
				return {
					kind: reply.rcode === "NOERROR" ? "records" : "nxdomain",
					records: reply.records
				};
			}
			words = `${server.address} ${said(reply)}`;
		}
		return {
			kind: "unreachable",
			words
		};
	}
	async function addresses(host) {
		const literal = bareHost(host);
		if (isIP(literal)) return {
			kind: "found",
			chain: [],
			addresses: [literal]
		};
		const chain = [];
		for (let name = normalName(host);;) {
			const [v4, v6] = await Promise.all([lookup(name, "A"), lookup(name, "AAAA")]);
			const records = [v4, v6].flatMap((each) => "records" in each ? each.records : []);
			const found = records.filter(({ type }) => type === "A" || type === "AAAA").map(({ value }) => value);
			const end = follow(name, records, chain);
			if (end.loop) return {
				kind: "dangling",
				chain,
				words: `its CNAMEs go round: ${[host, ...chain].join(" → ")}`
			};
			if (found.length > 0) return {
				kind: "found",
				chain,
				addresses: [...new Set(found)]
			};
			const unreachable = [v4, v6].find((each) => each.kind === "unreachable");
			const cname = unreachable && end.name === name ? await cnameOf(name) : void 0;
			if (cname) chain.push(cname);
			if (cname || end.name !== name) {
				name = cname ?? end.name;
				if (name === normalName(host) || chain.indexOf(name) < chain.length - 1 || chain.length > maxChain) return {
					kind: "dangling",
					chain,
					words: `its CNAMEs go round: ${[host, ...chain].join(" → ")}`
				};
				continue;
			}
			if (unreachable) return {
				...unreachable,
				chain
			};
			const words = v4.kind === "nxdomain" ? `${name} does not exist` : `${name} has no address`;
			return {
				kind: chain.length > 0 ? "dangling" : "missing",
				chain,
				words
			};
		}
	}
	async function cnameOf(name) {
		const resolution = await lookup(name, "CNAME");
		return resolution.kind === "records" ? resolution.records.find((record) => record.type === "CNAME" && record.name === name)?.value : void 0;
	}
	return {
		servers,
		lookup,
		addresses,
		wasAnswered: () => wasAnswered
	};
}
function follow(from, records, chain) {
	const seen = new Set([from]);
	for (let name = from;;) {
		const next = records.find((record) => record.type === "CNAME" && record.name === name)?.value;
		if (!next) return {
			name,
			loop: false
		};
		chain.push(next);
		if (seen.has(next)) return {
			name: next,
			loop: true
		};
		seen.add(next);
		name = next;
	}
}
function said(reply) {
	return reply.kind === "silent" ? reply.words : `answers ${reply.rcode}`;
}
export { createResolver, said };
