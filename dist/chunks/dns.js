import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { require_cjs } from "./cjs.js";
import { canonicalHost, twinOf } from "./aliases.js";
import { digOf, digRecords } from "./dig.js";
import { ask, normalValue, said } from "./resolver.js";
import { launchFinding } from "./finding.js";
import { groupBy } from "./run.js";
import { pLimit } from "./p-limit.js";
const { randomBytes } = require("node:crypto");
// src/pillars/launch/dns/ask-servers.ts
var import_cjs = require_cjs();
function askServers(servers, { name, type }, resolver) {
	return Promise.all(servers.map(async (server) => {
		const asked = type === "CNAME" ? [
			"CNAME",
			"A",
			"AAAA"
		] : [type];
		const [own, ...others] = await Promise.all(asked.map((each) => recordsOf(server, name, each, resolver)));
		if (!own || "silent" in own) return {
			server,
			silent: own?.silent ?? ""
		};
		const inPlace = own.records.length === 0 ? others : [];
		const silent = inPlace.find((each) => "silent" in each);
		if (silent) return {
			server,
			...silent
		};
		const addresses = inPlace.flatMap((each) => "records" in each ? each.records : []);
		const ttls = [...own.records, ...addresses].map(({ ttl }) => ttl);
		return {
			server,
			held: {
				exists: own.exists,
				values: valuesOf(own.records, type),
				ttl: ttls.length > 0 ? Math.min(...ttls) : void 0,
				addresses: [...valuesOf(addresses, "A"), ...valuesOf(addresses, "AAAA")],
				cname: own.records.find((record) => record.type === "CNAME" && record.name === name)?.value
			}
		};
	}));
}
async function recordsOf(server, name, type, resolver) {
	const reply = await server.ask(name, type);
	if (reply.kind === "silent") return { silent: reply.words };
	if (reply.referral) return { silent: "refers to other servers: it does not know the zone" };
	if (reply.rcode !== "NOERROR" && reply.rcode !== "NXDOMAIN") return { silent: said(reply) };
	const { records } = reply;
	const last = records.at(-1);
	if (type === "CNAME" || last?.type !== "CNAME") return {
		records,
		exists: reply.rcode === "NOERROR"
	};
	const end = await resolver.lookup(last.value, type);
	if (end.kind === "unreachable") return { silent: `leads to ${last.value}: ${end.words}` };
	return {
		records: [...records, ...end.records],
		exists: true
	};
}
function valuesOf(records, type) {
	return [...new Set(records.filter((record) => record.type === type).map(({ value }) => value))].sort();
}
// src/pillars/launch/dns/compare.ts
function compare(expected, answers, target) {
	const answered = answers.flatMap((answer) => "held" in answer ? [{
		...answer,
		meets: meets(expected, answer.held, target)
	}] : []);
	const silent = answers.filter((answer) => "silent" in answer);
	return {
		fault: faultOf$1(expected, answered),
		answered,
		silent
	};
}
function faultOf$1({ match, type }, answered) {
	const broken = answered.filter((answer) => !answer.meets);
	if (broken.length === 0) return void 0;
	if (broken.length < answered.length) return "disagree";
	const isEmpty = broken.every(({ held }) => held.values.length === 0 && held.addresses.length === 0);
	if (match === "absent" || !isEmpty) return "wrong";
	return broken.some(({ held }) => held.cname) && type !== "A" && type !== "AAAA" ? "dangling" : "missing";
}
function meets({ type, values, match, proxied }, held, target) {
	const expected = [...new Set(values.map((value) => normalValue(type, value)))];
	const has = (value) => held.values.includes(value);
	if (match === "absent") return expected.length === 0 ? held.values.length === 0 : !expected.some(has);
	if (proxied) return held.values.length > 0 || held.addresses.length > 0;
	if (type === "CNAME" && held.values.length === 0 && held.addresses.length > 0) return held.addresses.every((address) => target.includes(address));
	return expected.every(has) && (match === "contains" || expected.length === held.values.length);
}
// src/pillars/launch/dns/host-finding.ts
function hostFinding(host, found, dig) {
	const place = (type) => ({
		where: { url: `dns:${host}?type=${type}` },
		reproduce: digRecords(dig, host, type)
	});
	switch (found.kind) {
		case "found": return;
		case "missing": return launchFinding({
			rule: "dns-missing",
			severity: "blocker",
			title: `${host} has no address: nobody can reach it`,
			expected: "an A or AAAA record, or a CNAME that leads to one",
			observed: found.words,
			...place("A"),
			fix: addressFix(host)
		});
		case "dangling": return launchFinding({
			rule: "dns-dangling",
			severity: "blocker",
			title: `${host} leads nowhere: ${found.words}`,
			expected: "a CNAME that ends at an address",
			observed: [host, ...found.chain].join(" → "),
			...place("CNAME"),
			fix: `${takeover(host, found)}${addressFix(host)}`
		});
		case "unreachable": return launchFinding({
			rule: "dns-unreachable",
			severity: "blocker",
			status: "inconclusive",
			title: `Nobody can tell the address of ${host}`,
			expected: "an answer",
			observed: `the resolver ${found.words}`,
			...place("A"),
			fix: "Run it again. If it stays, look at the status of the DNS provider; after moving the zone, at DNSSEC: a DS record of the old provider at the registrar makes every resolver answer SERVFAIL."
		});
	}
}
function takeover(host, { chain, words }) {
	const target = chain.at(-1);
	return words.endsWith("does not exist") ? `Whoever gets ${target} at that provider answers for ${host}. ` : "";
}
function addressFix(host) {
	const zone = (0, import_cjs.getDomain)(host) ?? host;
	return `In the zone ${zone} set: ${host === zone ? `${host}. A <address>. Vercel: A 76.76.21.21. Netlify: ALIAS apex-loadbalancer.netlify.com, or A 75.2.60.5. Cloudflare: a CNAME here is flattened, proxied as you wish. nginx: the server's address, AAAA only if it listens there` : `${host}. CNAME <name given by the host>. Vercel: cname.vercel-dns.com. Netlify: <site>.netlify.app. Cloudflare Pages: <project>.pages.dev. nginx: an A record with the server's address`}.`;
}
// src/pillars/launch/dns/record-findings.ts
const maxShown = 200;
function recordFindings(expected, comparison, isWildcard) {
	return [faultOf(expected, comparison, isWildcard), silence(expected, comparison)].flatMap((each) => each ? launchFinding(each) : []);
}
function faultOf(expected, comparison, isWildcard) {
	const { name, type, match } = expected;
	const { fault, answered } = comparison;
	if (!fault) return void 0;
	const broken = answered.filter(({ meets }) => !meets);
	const title = {
		missing: `${name} has no ${type} record`,
		dangling: `${name}: its CNAME leads to no ${type} record`,
		wrong: match === "absent" ? `${name} has ${type} records that must go` : `${name} ${type} is not what is listed`,
		disagree: `${name} ${type}: name servers disagree, and it depends on chance what visitors get`
	}[fault];
	const first = fault === "disagree" ? `${whyDisagree(broken)} ` : "";
	const wildcard = isWildcard ? " A wildcard of the zone answers for it; a record of its own wins." : "";
	return {
		...common(expected, broken),
		rule: `dns-${fault}`,
		severity: fault === "disagree" ? "high" : "blocker",
		title,
		observed: showAll(answered),
		fix: `${first}${fixOf(expected)}${wildcard}`
	};
}
function silence(expected, { answered, silent }) {
	if (silent.length === 0) return void 0;
	return {
		...common(expected, silent),
		rule: "dns-unreachable",
		severity: "blocker",
		status: "inconclusive",
		title: `${expected.name} ${expected.type}: ${silent.length} of ${silent.length + answered.length} name servers give no answer`,
		observed: silent.map(({ server, silent: words }) => `${server.label} ${words}`).join("; "),
		fix: "Run it again. If it stays, see whether the zone is served there; \"name-servers: []\" under \"network\" asks the resolver alone, for machines that reach no other server."
	};
}
function common(expected, [first]) {
	const { name, type } = expected;
	return {
		where: { url: `dns:${name}?type=${type}` },
		expected: showExpected(expected),
		reproduce: digRecords(first?.server.dig ?? "dig", name, type)
	};
}
function whyDisagree(broken) {
	const [first, ...more] = broken;
	if (first?.server.isResolver && more.length === 0) return `The resolver still has an old answer; it goes with its TTL (${first.held.ttl ?? 0} s).`;
	return `Look whether the zone has reached ${broken.map(({ server }) => server.label).join(", ")}: the same serial in "dig SOA" on each, and no server of a former provider among the NS records.`;
}
function showExpected({ type, values, match, proxied }) {
	const list = values.join(", ");
	if (match === "absent") return list ? `none of: ${list}` : `no ${type} record`;
	if (proxied) return `${list}, or any address of the proxy before it`;
	return match === "contains" ? `among others: ${list}` : list;
}
function showAll(answered) {
	const groups = groupBy(answered, ({ held }) => {
		return [...held.values, ...held.addresses].map(cut).join(", ") || (held.exists ? "no such record" : "the name does not exist");
	});
	const who = ({ server, held }) => held.ttl === void 0 ? server.label : `${server.label} (TTL ${held.ttl} s)`;
	return [...groups].map(([words, group]) => `${words} on ${group.map(who).join(", ")}`).join("; ");
}
function cut(value) {
	return value.length <= maxShown ? value : `${value.slice(0, maxShown)}…`;
}
function fixOf({ name, type, values, match }) {
	const zone = (0, import_cjs.getDomain)(name, { validateHostname: false }) ?? name;
	const quote = (value) => type === "TXT" ? `"${value}"` : value;
	const records = values.map((value) => `${name}. ${type} ${quote(value)}`).join(", ");
	if (match === "absent") {
		const stale = type === "AAAA" ? " Visitors with IPv6 go where it leads, whatever the A record says." : "";
		return `In the zone ${zone} delete: ${records || `${name}. ${type}`}.${stale}`;
	}
	return `In the zone ${zone} set: ${records}${match === "exact" ? " and no other of that type" : ""}. If what is there is right, correct it under "dns" in the configuration.`;
}
// src/pillars/launch/dns/servers.ts
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
// src/pillars/launch/dns/dns.ts
const checkDns = async (run) => {
	const serversOf = createServers(run);
	const [hosts, records] = await Promise.all([Promise.all(hostsOf(run)), Promise.all((run.launch.dns ?? []).map((expected) => look(expected, run, serversOf)))]);
	return judge(hosts, records, digOf(run.launch.network.resolvers?.[0]));
};
function judge(hosts, records, dig) {
	const dangling = new Set(hosts.filter(({ found }) => found.kind === "dangling").map(({ host }) => host));
	const ofRecords = records.filter(({ expected, comparison }) => !dangling.has(expected.name) || comparison.fault === "disagree").map(({ expected, comparison, isWildcard }) => ({
		name: isAddress(expected) ? expected.name : "",
		findings: recordFindings(expected, comparison, isWildcard)
	}));
	const told = new Set(ofRecords.flatMap(({ name, findings }) => findings.map(({ rule }) => `${rule} ${name}`)));
	return [...hosts.filter(({ mustResolve, found }) => mustResolve || found.kind === "dangling").flatMap(({ host, found }) => hostFinding(host, found, dig) ?? []).filter(({ rule, where }) => !told.has(`${rule} ${URL.parse(where.url ?? "")?.pathname}`)), ...ofRecords.flatMap(({ findings }) => findings)];
}
function hostsOf({ launch, network }) {
	const canonical = canonicalHost({ launch });
	const twin = launch.aliases || !canonical ? void 0 : twinOf(canonical.host);
	const required = new Set([
		canonical,
		...launch.aliases ?? [],
		...launch.tls ?? []
	].flatMap((each) => each?.host ?? []));
	const listed = (launch.dns ?? []).filter(isAddress).map(({ name }) => name);
	return [...new Set([
		...required,
		...twin ? [twin] : [],
		...listed
	])].map(async (host) => {
		const found = await network.resolver.addresses(host);
		const isUnknownTwin = host === twin && found.kind === "unreachable";
		return {
			host,
			mustResolve: required.has(host) || isUnknownTwin,
			found
		};
	});
}
function isAddress({ name, type, match }) {
	return match !== "absent" && [
		"A",
		"AAAA",
		"CNAME"
	].includes(type) && !name.includes("_");
}
async function look(expected, { network: { resolver } }, serversOf) {
	const { name, type, values } = expected;
	const targets = type === "CNAME" ? values.map((value) => resolver.addresses(value)) : [];
	const [answers, ...found] = await Promise.all([serversOf(name).then((servers) => askServers(servers, expected, resolver)), ...targets]);
	const comparison = compare(expected, answers, found.flatMap((each) => each.kind === "found" ? each.addresses : []));
	return {
		expected,
		comparison,
		isWildcard: comparison.fault === "wrong" && await isOfWildcard()
	};
	async function isOfWildcard() {
		if ((0, import_cjs.getDomain)(name, { validateHostname: false }) === name) return false;
		const nobody = name.replace(/^[^.]*/, `launch-gate-${randomBytes(6).toString("hex")}`);
		const [probe] = await askServers((await serversOf(name)).filter(({ isResolver }) => isResolver), {
			name: nobody,
			type
		}, resolver);
		if (!probe || !("held" in probe)) return false;
		const setOf = ({ values: own, addresses: inPlace }) => [...own, ...inPlace].join();
		return setOf(probe.held) !== "" && comparison.answered.some(({ held }) => setOf(held) === setOf(probe.held));
	}
}
export { checkDns };
