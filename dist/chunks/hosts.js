import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { pLimit } from "./p-limit.js";
import { contextOf } from "./checks.js";
import { validityOf } from "./certificate-expiry.js";
import { bareHost } from "./start.js";
import { answeredBy } from "./answered-by.js";
import { commonName, faultsOf, fieldOf, pathsOf } from "./faults.js";
import { showDuration } from "./run.js";
const { isIP } = require("node:net");
const { checkServerIdentity, connect: connect$1, createSecureContext } = require("node:tls");
// src/pillars/launch/tls/handshake.ts
async function shakeHands(target) {
	const modern = await attempt(target, {});
	if (!modern.isBrokenOff) return modern.handshake;
	const old = await attempt(target, {
		minVersion: "TLSv1",
		maxVersion: "TLSv1.1",
		ciphers: "DEFAULT@SECLEVEL=0"
	});
	return old.handshake.kind === "done" ? old.handshake : modern.handshake;
}
const noAnswer = new Set([
	"ETIMEDOUT",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EADDRNOTAVAIL",
	"EAI_AGAIN"
]);
function attempt({ host, address, port, roots, timeoutMs, signal }, offer) {
	return new Promise((resolve) => {
		const servername = isIP(host) ? void 0 : host;
		const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
		const settle = (handshake, isBrokenOff = false) => {
			limit.removeEventListener("abort", onAbort);
			socket.destroy();
			resolve({
				handshake,
				isBrokenOff
			});
		};
		const onAbort = () => {
			const words = signal.aborted ? "the run was stopped" : `no TLS handshake within ${showDuration(timeoutMs)}`;
			settle({
				kind: "silent",
				words
			});
		};
		let isConnected = false;
		const secureContext = offer.maxVersion ? createSecureContext({
			ca: roots,
			...offer
		}) : contextOf(roots);
		const socket = connect$1({
			host: address,
			port,
			servername,
			secureContext,
			rejectUnauthorized: false
		});
		socket.once("connect", () => {
			isConnected = true;
		});
		socket.on("error", (error) => {
			const kind = noAnswer.has(error.code ?? "") ? "silent" : "refused";
			settle({
				kind,
				words: explain(error)
			}, isConnected && kind === "refused");
		});
		socket.once("secureConnect", () => settle(seen(socket, host, roots)));
		if (limit.aborted) onAbort();
		else limit.addEventListener("abort", onAbort);
	});
}
function seen(socket, host, roots) {
	const leaf = socket.getPeerX509Certificate();
	if (!leaf) return {
		kind: "refused",
		words: "the server shows no certificate"
	};
	const issuers = [];
	for (let next = leaf.issuerCertificate; next && issuers.length < 10; next = next.issuerCertificate) issuers.push(next);
	const fault = socket.authorizationError;
	const chainFault = fault && String(fault) !== "ERR_TLS_CERT_ALTNAME_INVALID" ? String(fault) : void 0;
	return {
		kind: "done",
		protocol: socket.getProtocol() ?? "",
		chainFault,
		...pathsOf(leaf, issuers, roots),
		nameFault: nameFaultOf(leaf, host),
		chain: [leaf, ...issuers]
	};
}
function nameFaultOf({ subjectAltName }, host) {
	if (!subjectAltName) return "it names no host (no subjectAltName)";
	return checkServerIdentity(host, {
		subject: {},
		subjectaltname: subjectAltName
	})?.message;
}
function explain({ code = "", message }) {
	if (code === "ECONNREFUSED") return "the connection is refused";
	if (code === "ECONNRESET") return "the connection is closed during the TLS handshake";
	if (noAnswer.has(code)) return `no connection (${code})`;
	if (/wrong version number|packet length too long/.test(message)) return "what answers does not speak TLS";
	if (/protocol version|unsupported protocol/.test(message)) return "no version of TLS in common";
	return `the TLS handshake fails (${code || "unknown reason"})`;
}
// src/pillars/launch/hosts.ts
const dayMs = 864e5;
const handshakesAtOnce = 4;
const forbidden = {
	kind: "refused",
	words: "an internal address, which no visitor reaches; it was not asked. If it is meant, name the host in \"allowed-hosts\""
};
function createHosts(network, { clock, signal }) {
	const results = new Map();
	const shaken = new Map();
	const answering = new Map();
	const once = (map, key, make) => {
		const value = map.get(key) ?? make();
		map.set(key, value);
		return value;
	};
	function handshakes(host, port = 443) {
		return once(shaken, `${host}:${port}`, async () => {
			const found = await network.resolver.addresses(bareHost(host));
			const { roots, timeoutMs } = network;
			const targets = addressesOf(found).map((address) => ({
				address,
				target: network.socketTarget(host, port, address)
			})).filter(({ target }) => network.reaches(target.address));
			return pLimit(handshakesAtOnce).map(targets, async ({ address, target }) => {
				return {
					address,
					handshake: target.address === address && network.isForbidden(host, port, address) ? forbidden : await shakeHands({
						host: bareHost(host),
						...target,
						roots,
						timeoutMs,
						signal
					})
				};
			});
		});
	}
	async function describe(host, port) {
		const found = await network.resolver.addresses(bareHost(host));
		const addresses = addressesOf(found);
		const more = found.kind === "found" ? found.addresses.length - addresses.length : 0;
		const answers = await handshakes(host, port);
		const endpoints = answers.map(({ address, handshake }) => endpointOf(address, handshake, clock.now()));
		const asked = new Set(answers.map(({ address }) => address));
		return {
			host,
			port,
			dns: found.kind,
			chain: found.chain,
			addresses,
			...more > 0 && { moreAddresses: more },
			unasked: addresses.filter((address) => !asked.has(address)),
			endpoints,
			usable: endpoints.some(({ state }) => state === "trusted") && !endpoints.some(({ state }) => state === "untrusted")
		};
	}
	return {
		host: (host, port = 443) => once(results, `${host}:${port}`, () => describe(host, port)),
		handshakes,
		heard(host, headers) {
			const by = answeredBy(headers);
			if (by) answering.set(host, by);
		},
		async known() {
			return (await Promise.all(results.values())).map((result) => {
				const by = answering.get(result.host);
				return by ? {
					...result,
					answeredBy: by
				} : result;
			});
		}
	};
}
function isShownUntrusted({ endpoints }) {
	return endpoints.some(({ state }) => state === "untrusted");
}
function addressesOf(found) {
	return found.kind === "found" ? found.addresses.slice(0, 16) : [];
}
function endpointOf(address, handshake, now) {
	if (handshake.kind !== "done") return {
		address,
		state: handshake.kind,
		words: handshake.words
	};
	const [leaf] = handshake.chain;
	const { from, to } = validityOf(leaf);
	const certificate = !Number.isNaN(from.getTime()) && !Number.isNaN(to.getTime()) ? {
		issuer: fieldOf(leaf.issuer, "O") ?? commonName(leaf.issuer),
		validFrom: from.toISOString(),
		validTo: to.toISOString(),
		daysLeft: Math.trunc((to.getTime() - now) / dayMs)
	} : void 0;
	const faults = faultsOf(handshake, now);
	const seen = {
		address,
		...certificate && { certificate }
	};
	if (faults.length === 0) return {
		...seen,
		state: "trusted"
	};
	return {
		...seen,
		state: "untrusted",
		words: faults.map(({ words }) => words).join("; ")
	};
}
export { createHosts, isShownUntrusted };
