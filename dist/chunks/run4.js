import { createSessions } from "./sessions2.js";
import { aliasesOf, canonicalHost } from "./aliases.js";
import { createHosts } from "./hosts2.js";
import { parseNameServer } from "./hosts.js";
import { bareHost, isLoopbackHost } from "./host-names.js";
import { isInternalAddress } from "./address-policy.js";
import { certificatesIn, readPem } from "./tls-files.js";
import { createTrust } from "./run.js";
import { GateError } from "./start.js";
import { openClient } from "./open-client2.js";
import { findWall } from "./wall.js";
import { pLimit } from "./p-limit.js";
import { createResolver } from "./resolver.js";
import { distinct, failing, isUnjudged, outcome, resultOf, seenUntrusted, stoppedFinding } from "./outcome.js";
import { networkInterfaces } from "node:os";
import { resolve } from "node:path";
import { isIP, isIPv6 } from "node:net";
import { rootCertificates } from "node:tls";
import { getServers } from "node:dns";
// src/pillars/launch/checks.ts
const launchChecks = {
	cache: {
		asks: "members",
		applies: ({ cache }) => cache !== void 0,
		load: async () => (await import("./cache.js")).checkCache
	},
	cookies: {
		asks: "members",
		applies: ({ cookies }) => cookies !== void 0,
		load: async () => (await import("./cookies2.js")).checkCookies
	},
	dns: {
		asks: "DNS",
		applies: ({ canonical, aliases, tls, dns }) => Boolean(dns && (canonical || aliases || tls?.length || dns.length)),
		load: async () => (await import("./dns.js")).checkDns
	},
	tls: {
		asks: "certificates",
		applies: ({ canonical, aliases, tls }) => Boolean(tls && (canonical || aliases || tls.length)),
		load: async () => (await import("./tls.js")).checkTls
	},
	redirects: {
		asks: "hosts",
		applies: ({ redirects }) => redirects !== void 0,
		load: async () => (await import("./redirects2.js")).checkRedirects
	},
	edge: {
		asks: "site",
		applies: ({ edge }) => edge !== void 0,
		load: async () => (await import("./edge.js")).checkEdge
	},
	"request-id": {
		asks: "site",
		applies: ({ requestId }) => requestId !== void 0,
		load: async () => (await import("./request-id.js")).checkRequestId
	},
	mail: {
		asks: "DNS",
		applies: ({ mail }) => mail !== void 0,
		load: async () => (await import("./mail.js")).checkMail
	},
	"mail-arrival": {
		asks: "site",
		applies: ({ mail }) => mail?.arrival !== void 0,
		load: async () => (await import("./arrival.js")).checkArrival
	},
	env: {
		asks: "files",
		applies: ({ env }) => env !== void 0,
		load: async () => (await import("./env.js")).checkEnv
	},
	headers: {
		asks: "site",
		applies: ({ headers }) => headers !== void 0,
		load: async () => (await import("./headers.js")).checkHeaders
	},
	"mixed-content": {
		asks: "site",
		applies: ({ mixedContent }) => mixedContent !== void 0,
		load: async () => (await import("./mixed-content.js")).checkMixedContent
	},
	leaks: {
		asks: "site",
		applies: ({ leaks }) => leaks !== void 0,
		load: async () => (await import("./leaks.js")).checkLeaks
	},
	"rate-limit": {
		asks: "site",
		last: true,
		applies: ({ rateLimit }) => rateLimit !== void 0,
		load: async () => (await import("./rate-limit.js")).checkRateLimit
	}
};
// src/pillars/launch/network/polite.ts
const maxRequestsAtOnce = 12;
const leeway = 1.05;
const maxPauseMs = 3e4;
const usualPauseMs = 2e3;
function createPoliteClient(client, rate, clock) {
	const hosts = new Map();
	const hostOf = ({ hostname }) => {
		const known = hosts.get(hostname);
		if (known) return known;
		const host = {
			limit: pLimit(maxRequestsAtOnce),
			turn: Promise.resolve(),
			sent: [],
			factor: 1,
			notBefore: 0
		};
		hosts.set(hostname, host);
		return host;
	};
	function waitForTurn(host, perSecond, signal) {
		const turn = host.turn.then(async () => {
			const slowed = perSecond / host.factor;
			const most = Math.max(1, Math.floor(slowed));
			const [earliest] = host.sent.length < most ? [] : host.sent.slice(-most);
			const free = earliest === void 0 ? 0 : earliest + most / slowed * 1e3 * leeway;
			const pauseMs = Math.max(free, host.notBefore) - clock.monotonic();
			if (pauseMs > 0) await clock.sleep(pauseMs, signal).catch(() => {});
			host.sent = [...host.sent.slice(-most), clock.monotonic()];
		});
		host.turn = turn;
		return turn;
	}
	const sendBy = (isPatient) => (request, signal) => {
		const url = URL.parse(request.url);
		if (!url) return client.send(request, signal);
		const host = hostOf(url);
		const once = async () => {
			const perSecond = rate(url);
			if (Number.isFinite(perSecond)) await waitForTurn(host, perSecond, signal);
			return client.send(request, signal);
		};
		const patiently = async () => {
			const response = await once();
			const pauseMs = isPatient ? pauseOf(response, clock.now()) : void 0;
			if (pauseMs === void 0 || signal.aborted) return response;
			host.factor = 2;
			if (pauseMs > maxPauseMs) return response;
			host.notBefore = Math.max(host.notBefore, clock.monotonic() + pauseMs);
			await clock.sleep(pauseMs, signal).catch(() => {});
			return signal.aborted ? response : once();
		};
		return request.session ? patiently() : host.limit(patiently);
	};
	return {
		...client,
		send: sendBy(true),
		impatient: {
			...client,
			send: sendBy(false)
		}
	};
}
function pauseOf({ status, headers }, now) {
	const after = headers.find(([name]) => name === "retry-after")?.[1].trim();
	if (status !== 429 && !(status === 503 && after !== void 0)) return void 0;
	if (after === void 0) return usualPauseMs;
	const ms = /^\d{1,9}(\.\d{1,9})?$/.test(after) ? Number(after) * 1e3 : Date.parse(after) - now;
	return Number.isNaN(ms) ? usualPauseMs : Math.max(0, ms);
}
// src/pillars/launch/network/network.ts
const defaultRate = 5;
async function openNetwork(config, launch, context) {
	const { network } = launch;
	const { timeoutMs } = network;
	const servers = network.resolvers ?? getServers().flatMap((server) => systemServer(server) ?? []);
	const resolver = createResolver(servers, {
		timeoutMs,
		signal: context.signal
	});
	const own = network.caFile && await readCertificates(network.caFile.path, context.cwd);
	const roots = own ? [...rootCertificates, own] : [...rootCertificates];
	const redirected = (host, port) => connectTo(network.connectTo, host, port);
	const baseUrl = launch.canonical ?? config.baseUrl;
	const { isInternal: isInternalHere = isInternalAddress } = context;
	const canonical = hostOf(baseUrl);
	const isPrivate = (network.resolvers ?? []).some(({ address }) => isInternalHere(address)) || isIP(canonical) !== 0 && isInternalHere(canonical);
	const isInternal = (address) => !isPrivate && isInternalHere(address);
	const isNamed = createTrust(void 0, config.allowedHosts);
	const route = {
		lookup: network.resolvers ? lookupBy(resolver) : void 0,
		connectTo: redirected,
		roots: own ? roots : void 0
	};
	const site = {
		...config,
		baseUrl,
		hosts: void 0
	};
	const client = await openClient(site, {
		...context,
		isInternal
	}, route);
	const unverified = await openClient({
		...site,
		protectionBypass: void 0
	}, {
		...context,
		isInternal
	}, {
		...route,
		unverified: true
	});
	const either = {
		send: (request, signal) => (request.unverified ? unverified : client).send(request, signal),
		close: async () => void await Promise.all([client.close(), unverified.close()])
	};
	let maxRate;
	const rate = ({ hostname, port, protocol }) => {
		const target = redirected(hostname, Number(port) || (protocol === "http:" ? 80 : 443)).host;
		if (network.rate === void 0 && isLoopbackHost(target)) return Number.POSITIVE_INFINITY;
		maxRate = network.rate ?? defaultRate;
		return maxRate;
	};
	const { client: limited, wasServed } = watched(createPoliteClient(either, rate, context.clock));
	const hasIpv6 = Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ family, internal, scopeid }) => family === "IPv6" && !internal && !scopeid));
	return {
		resolver,
		client: limited,
		wasServed,
		get maxRate() {
			return maxRate;
		},
		socketTarget: (host, port, address) => {
			const target = redirected(host, port);
			return {
				address: target.host === host ? address : target.host,
				port: target.port
			};
		},
		isForbidden: (host, port, address) => isInternal(address) && !isNamed(new URL(`https://${host}:${port}`)),
		reaches: (address) => !isIPv6(address) || address === "::1" || hasIpv6,
		roots,
		timeoutMs,
		close: either.close
	};
}
function hostOf(url = "") {
	return bareHost(URL.parse(url)?.hostname ?? "");
}
function watched(client) {
	let wasServed = false;
	const watch = (send) => async (request, signal) => {
		const response = await send(request, signal);
		wasServed ||= response.status < 400 && !findWall(response);
		return response;
	};
	const impatient = {
		...client.impatient,
		send: watch(client.impatient.send)
	};
	return {
		client: {
			...client,
			send: watch(client.send),
			impatient
		},
		wasServed: () => wasServed
	};
}
function connectTo(entries, host, port) {
	const onPort = entries.filter((entry) => entry.port === port);
	const entry = onPort.find((each) => each.host === host) ?? onPort.find((each) => each.host === void 0);
	return {
		host: entry?.toHost ?? host,
		port: entry?.toPort ?? port
	};
}
function lookupBy(resolver) {
	return (hostname, options, callback) => {
		resolver.addresses(hostname).then((found) => {
			if (found.kind !== "found") {
				const code = found.kind === "unreachable" ? "EAI_AGAIN" : "ENOTFOUND";
				callback(Object.assign(new Error(found.words), { code }), "", 4);
				return;
			}
			const all = found.addresses.map((address) => ({
				address,
				family: isIP(address)
			}));
			if (options.all) callback(null, all);
			else callback(null, all[0]?.address ?? "", all[0]?.family);
		});
	};
}
function systemServer(text) {
	return isIP(text) ? {
		address: text,
		port: 53
	} : parseNameServer(text);
}
async function readCertificates(file, cwd) {
	try {
		return certificatesIn(await readPem(resolve(cwd, file))).join("\n");
	} catch (error) {
		const { code, message } = error;
		throw new GateError("CONFIG_UNREADABLE", {
			file,
			problem: code ?? message
		}, { cause: error });
	}
}
// src/pillars/launch/run.ts
async function runLaunch(config, launch, context, table = launchChecks) {
	const { clock, signal } = context;
	const start = clock.monotonic();
	const network = await openNetwork(config, launch, context);
	try {
		const onSite = {
			...config,
			baseUrl: launch.canonical ?? config.baseUrl
		};
		const run = {
			config: onSite,
			launch,
			context,
			network,
			sessions: createSessions(onSite, context, network.client),
			hosts: createHosts(network, context)
		};
		const take = async ([name, { asks, load }]) => {
			const unfinished = {
				name,
				asks,
				open: true,
				findings: []
			};
			if (signal.aborted) return unfinished;
			const findings = await (await load())(run);
			return signal.aborted ? unfinished : {
				name,
				asks,
				findings
			};
		};
		const applying = Object.entries(table).filter(([, entry]) => entry.applies(launch));
		const together = applying.filter(([, { last }]) => !last);
		const [taken, hosts] = await Promise.all([Promise.all(together.map(take)), mappedHosts(run)]);
		for (const entry of applying.filter(([, { last }]) => last)) taken.push(await take(entry));
		const open = taken.filter((each) => each.open).map(({ name }) => name);
		const map = inOrder(await run.hosts.known(), hosts);
		const found = distinct(taken.flatMap(({ findings }) => findings)).map((each) => seenUntrusted(each, map));
		if (open.length > 0) found.push(stoppedFinding(open, launch.at, signal));
		const findings = launch.onInconclusive === "fail" ? found.map((each) => failing(each, config.failOn)) : found;
		const judged = taken.map((each) => ({
			...each,
			result: resultOf(each, map.slice(0, hosts.length))
		}));
		return {
			name: "launch",
			...outcome(taken, findings, network),
			durationMs: clock.monotonic() - start,
			findings,
			isUnjudged: isUnjudged(judged, map, network),
			launch: {
				hosts: map,
				checks: judged.map(({ result }) => result)
			}
		};
	} finally {
		await network.close();
	}
}
async function mappedHosts(run) {
	const listed = [
		canonicalHost(run) ?? [],
		await aliasesOf(run),
		run.launch.tls ?? []
	].flat();
	const hosts = [...new Map(listed.map((each) => [`${each.host}:${each.port}`, each])).values()];
	await Promise.all(hosts.map(({ host, port }) => run.hosts.host(host, port)));
	return hosts;
}
function inOrder(known, first) {
	const rank = ({ host, port }) => {
		const index = first.findIndex((each) => each.host === host && each.port === port);
		return index < 0 ? first.length : index;
	};
	return known.toSorted((a, b) => rank(a) - rank(b));
}
export { runLaunch };
