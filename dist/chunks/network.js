import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { parseNameServer } from "./config.js";
import { GateError, bareHost, isLoopbackHost } from "./start.js";
import { certificatesIn, isInternalAddress, openClient, readPem } from "./checks.js";
import { createTrust } from "./run.js";
import { findWall } from "./wall.js";
import { pLimit } from "./p-limit.js";
import { createResolver } from "./resolver.js";
const { networkInterfaces } = require("node:os");
const { resolve } = require("node:path");
const { isIP, isIPv6 } = require("node:net");
const { rootCertificates } = require("node:tls");
const { getServers } = require("node:dns");
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
		wasServed ||= response.status < 400 && !findWall(response) && !isForMachines(response.url);
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
function isForMachines(url) {
	return /^\/(robots\.txt|sitemap[^/]*|\.well-known\/.*)$/.test(new URL(url).pathname);
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
export { createPoliteClient, openNetwork };
