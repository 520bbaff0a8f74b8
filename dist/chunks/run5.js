import { createSessions } from "./checks.js";
import { aliasesOf, canonicalHost } from "./aliases.js";
import { createHosts } from "./hosts.js";
import { openNetwork } from "./network.js";
import { distinct, failing, isUnjudged, outcome, resultOf, seenUntrusted, stoppedFinding } from "./outcome.js";
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
		load: async () => (await import("./cookies.js")).checkCookies
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
		load: async () => (await import("./redirects.js")).checkRedirects
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
	leftover: {
		asks: "site",
		applies: ({ leftover }) => leftover !== void 0,
		load: async () => (await import("./leftover.js")).checkLeftovers
	},
	"app-links": {
		asks: "site",
		applies: ({ appLinks }) => appLinks !== void 0,
		load: async () => (await import("./app-links.js")).checkAppLinks
	},
	"rate-limit": {
		asks: "site",
		last: true,
		applies: ({ rateLimit }) => rateLimit !== void 0,
		load: async () => (await import("./rate-limit.js")).checkRateLimit
	}
};
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
