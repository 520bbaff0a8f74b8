import { aliasesOf, canonicalHost } from "./aliases.js";
import { NetworkError, createCookieJar, isRedirect, nextHop, storeCookies } from "./checks.js";
import { bareHost } from "./start.js";
import { isHttpsOnly, readHsts } from "./hsts.js";
import { isShownUntrusted } from "./hosts.js";
import { findWall, walled } from "./wall.js";
import { identityService, isLogin } from "./identity-services.js";
import { shellWord } from "./run.js";
import { launchFinding } from "./finding.js";
// src/pillars/launch/redirects/chain.ts
const maxHops = 10;
const maxBodyBytes = 1e5;
function createFollower(run, listed, isLogin) {
	const answers = new Map();
	function ask(url, cookies) {
		const key = `${url.href} ${cookies}`;
		const answer = answers.get(key) ?? askOnce(url, cookies);
		answers.set(key, answer);
		return answer;
	}
	async function askOnce(url, cookies) {
		const way = await howToAsk(run, listed, url);
		if ("words" in way) return {
			kind: "unusable",
			url,
			...way
		};
		const { client, timeoutMs } = run.network;
		const headers = cookies ? [["cookie", Buffer.from(cookies).toString("latin1")]] : [];
		const request = {
			method: "GET",
			url: url.href,
			headers,
			timeoutMs,
			maxBodyBytes,
			cutBody: true,
			...way
		};
		try {
			const response = await client.send({
				...request,
				follow: false,
				retries: 1
			}, run.context.signal);
			run.hosts.heard(url.hostname, response.headers);
			const wall = findWall(response);
			if (wall) return {
				kind: "walled",
				url,
				wall
			};
			return {
				hop: hopOf(url, response),
				setCookies: response.setCookies
			};
		} catch (error) {
			if (!(error instanceof NetworkError)) throw error;
			const isSilent = error.kind === "timeout" || error.kind === "aborted" || error.kind === "dns";
			return {
				kind: "failed",
				url,
				words: error.message,
				isSilent
			};
		}
	}
	return async (start) => {
		const hops = [];
		const jar = createCookieJar();
		const asked = [];
		const circle = (from) => ({
			kind: "loop",
			cycle: hops.slice(from).map(({ url }) => url)
		});
		for (let url = start;;) {
			const cookies = jar.getCookieStringSync(url.href);
			const state = `${url.href} ${cookies}`;
			const again = asked.indexOf(state);
			if (again >= 0) return {
				start,
				hops,
				end: circle(again)
			};
			if (hops.length > maxHops) {
				const last = hops.findLastIndex((hop) => hop.url.href === url.href);
				return {
					start,
					hops,
					end: last < 0 ? { kind: "endless" } : circle(last)
				};
			}
			asked.push(state);
			const answer = await ask(url, cookies);
			if ("kind" in answer) return {
				start,
				hops,
				end: answer
			};
			storeCookies(jar, answer.setCookies, url);
			hops.push(answer.hop);
			if (!answer.hop.next) return {
				start,
				hops,
				end: { kind: "answered" }
			};
			if (isLogin(url, answer.hop.next)) return {
				start,
				hops,
				end: {
					kind: "login",
					url: answer.hop.next
				}
			};
			url = answer.hop.next;
		}
	};
}
function hopOf(url, response) {
	const header = response.headers.find(([name]) => name === "strict-transport-security")?.[1] ?? "";
	const { seconds = 0, coversSubdomains } = readHsts(header);
	const secures = url.protocol === "https:" && seconds > 0 && coversSubdomains;
	return {
		...ledOn(url, response),
		...secures && { secures }
	};
}
function ledOn(url, response) {
	const { status } = response;
	if (!isRedirect(status)) return {
		url,
		status,
		redirects: false
	};
	const next = nextHop(response, url);
	if (!next || next.protocol !== "http:" && next.protocol !== "https:") return {
		url,
		status,
		redirects: true
	};
	next.username = "";
	next.password = "";
	next.hash = "";
	return {
		url,
		status,
		redirects: true,
		next
	};
}
async function howToAsk({ hosts, launch, network }, listed, url) {
	const isSecure = url.protocol === "https:";
	const own = listed.find(({ host, port }) => host === url.hostname && (!isSecure || port === Number(url.port || 443)));
	const isNameTold = own !== void 0 && launch.dns !== void 0;
	if (!isSecure && !(own && launch.tls)) {
		const { kind } = await network.resolver.addresses(bareHost(url.hostname));
		if (kind === "found") return { unverified: false };
		return {
			words: noAddress,
			isSilent: kind === "unreachable",
			isTold: isNameTold
		};
	}
	const host = await hosts.host(url.hostname, own?.port ?? Number(url.port || 443));
	const { dns, addresses, endpoints, usable, unasked } = host;
	if (addresses.length === 0) return {
		words: noAddress,
		isSilent: dns === "unreachable",
		isTold: isNameTold
	};
	const isTold = own !== void 0 && launch.tls !== void 0;
	if (endpoints.length === 0) return {
		words: `its addresses (${unasked.join(", ")}) cannot be reached from here`,
		isSilent: true,
		isTold
	};
	if (usable || !isSecure) return { unverified: false };
	if (isTold && isShownUntrusted(host)) return { unverified: true };
	return {
		words: endpoints.find((endpoint) => endpoint.words)?.words ?? "its certificate is not trusted",
		isSilent: endpoints.every(({ state }) => state === "silent"),
		isTold
	};
}
const noAddress = "its name leads to no address";
// src/pillars/launch/redirects/problem.ts
function problem(fault, way, canonical) {
	const { severity, title, expected, observed, fix } = text(fault, way, canonical);
	const { start } = way.chain;
	return launchFinding({
		rule: fault.rule,
		severity,
		status: fault.rule === "unreachable" && fault.isSilent ? "inconclusive" : "fail",
		title,
		expected,
		observed: observed ?? trail(way),
		where: { url: fault.rule === "unreachable" ? fault.place.origin : named(fault.place, way) },
		reproduce: `curl -sSL -b '' --max-redirs 11 -o /dev/null -D - ${shellWord(shown(start, way))} | grep -iE '^(HTTP|location)'`,
		fix
	});
}
function shown(url, { chain: { start }, probe = "" }) {
	return (url.search === "" || url.search === probe || url.search === start.search ? url.href : `${url.origin}${url.pathname}`).slice(0, 300);
}
function named(url, way) {
	const whole = shown(url, way);
	return way.probe && whole.endsWith(way.probe) ? whole.slice(0, -way.probe.length) : whole;
}
function trail(way) {
	const { start, hops, end } = way.chain;
	const steps = hops.map(({ status, next }) => next ? `${status} → ${shown(next, way)}` : `${status}`);
	const words = "words" in end ? [end.words] : [];
	const whole = [
		shown(start, way),
		...steps,
		...words
	];
	return (whole.length > 6 ? [
		...whole.slice(0, 4),
		"…",
		...whole.slice(-1)
	] : whole).join(" ");
}
function text(fault, way, canonical) {
	const { start } = way.chain;
	const { place } = fault;
	const [from, to] = [place.host, canonical.origin];
	switch (fault.rule) {
		case "redirect-loop": {
			const isScheme = new Set(fault.cycle?.map(({ host }) => host)).size === 1;
			return {
				severity: "blocker",
				title: `${named(place, way)} redirects for ever`,
				expected: `an end on ${to}`,
				observed: fault.cycle ? `${fault.cycle.map((url) => shown(url, way)).join(" → ")} → again` : `more than 10 hops: ${trail(way)}`,
				fix: isScheme ? "Behind Cloudflare: SSL/TLS, Overview, Full (strict): with Flexible the server sees http and redirects to https again.\nBehind another proxy: let the application trust X-Forwarded-Proto.\nnginx: `return 301` to https belongs in the block that listens on 80 alone." : `Two rules redirect to each other: keep the one that leads to ${to}. Look at the proxy (Cloudflare: Rules), the platform (Vercel, Netlify: the primary domain) and the application, in this order.`
			};
		}
		case "redirect-insecure": return fault.hop ? {
			severity: "blocker",
			title: `${named(place, way)} leads from https back to http`,
			expected: "only https after the first https",
			fix: `Write https in the target of that redirect.\nnginx: \`return 301 ${to}$request_uri;\`. Behind a proxy the application must trust X-Forwarded-Proto when it builds URLs.`
		} : {
			severity: "blocker",
			title: `${from} serves pages without encryption`,
			expected: `301 to https://${from}/`,
			fix: `nginx: \`server { listen 80; server_name ${from}; return 301 https://$host$request_uri; }\`\nCloudflare: SSL/TLS, Edge Certificates, Always Use HTTPS.\nNetlify: Domain management, HTTPS, Force HTTPS.\nVercel does it by itself once the domain is added.`
		};
		case "redirect-wrong-host": {
			const target = fault.hop.next?.host ?? fault.hop.url.host;
			return {
				severity: "blocker",
				title: `${start.host} ends on another host, ${lastOf(way).host}`,
				expected: `an end on ${canonical.host}`,
				fix: `${fault.hop.url.host} sends visitors to ${target}: change the target of that redirect to ${to}, or "canonical" in the configuration if ${target} is right.\nVercel, Netlify: make ${canonical.host} the primary domain.`
			};
		}
		case "redirect-login": return {
			severity: "medium",
			title: `${named(place, way)} leads to a login at ${fault.service}`,
			expected: "a page, or a login that the configuration names",
			fix: `If that is meant, write it down, so that no other host is taken for it: launch: { login-hosts: [${fault.to.hostname}] }`
		};
		case "redirect-broken": return {
			severity: "blocker",
			title: `${start.host}${start.pathname} leads to no page: ${fault.words}`,
			expected: "2xx at the end",
			fix: `Open ${named(place, way)}: the page, or the redirect that leads there, is wrong. Is the release deployed, and is this domain added to it (Vercel, Netlify: Domains; nginx: server_name)?`
		};
		case "redirect-two-hosts": return {
			severity: "high",
			title: `${from} serves the site itself, besides ${canonical.host}`,
			expected: `301 to ${to}/`,
			fix: `Cookies, caches and search results split in two.\nnginx: \`server { listen 443 ssl; server_name ${from}; return 301 ${to}$request_uri; }\`\nVercel: Domains, ${from}, Redirect to ${canonical.host} (308).\nNetlify: ${canonical.host} as the primary domain.\nCloudflare: Rules, Redirect Rules, 301 to ${to}.`
		};
		case "redirect-wrong-target": {
			const wanted = typeof way.from === "object" ? way.from.to.href : to;
			return {
				severity: "high",
				title: `${start.host}${start.pathname} does not lead to where it moved`,
				expected: `an end on ${wanted}`,
				fix: `nginx: \`location = ${start.pathname} { return 301 ${wanted}; }\`\nVercel: vercel.json, "redirects": [{ "source": "${start.pathname}", "destination": "${wanted}", "permanent": true }].\nNetlify: _redirects: \`${start.pathname} ${wanted} 301!\`\nCloudflare: Rules, Redirect Rules.`
			};
		}
		case "redirect-temporary": return {
			severity: "medium",
			title: `${named(place, way)} redirects for the time being only (${fault.hop.status})`,
			expected: "301 or 308",
			fix: `Browsers and search engines keep the old address.\nnginx: \`return 301\` in place of \`return ${fault.hop.status}\`, \`permanent\` in place of \`redirect\`\nVercel: "permanent": true, or 308 at the domain.\nNetlify: 301 in _redirects.\nCloudflare: status code 301 in the redirect rule.`
		};
		case "redirect-too-many": return {
			severity: "medium",
			title: `${named(start, way)} takes more than two redirects`,
			expected: "http → https on the same host → the canonical host",
			fix: `Redirect at the second hop straight to ${to}: every hop is a round trip before the first byte. The trail shows which rule to drop.`
		};
		case "redirect-skips-https": return {
			severity: "medium",
			title: `http on ${start.host} leaves for another host before https`,
			expected: `301 to https://${start.host}/ first`,
			fix: `Without that hop ${start.host} never sends HSTS, and can be intercepted every time.\nnginx: \`server { listen 80; server_name ${start.host}; return 301 https://$host$request_uri; }\`\nCloudflare: Always Use HTTPS runs before redirect rules.`
		};
		case "redirect-query-lost": return {
			severity: "medium",
			title: `${from} drops the query when it redirects`,
			expected: `${way.probe} still there on ${canonical.host}`,
			fix: "Campaign parameters and deep links get lost.\nnginx: `$request_uri` in place of `$uri` or `/`\nCloudflare: \"Preserve query string\" in the redirect rule.\nNetlify keeps it unless the target has a query of its own; Vercel keeps it."
		};
		case "unreachable": return {
			severity: "blocker",
			title: fault.isSilent ? `${from} did not answer in time` : `${from} does not answer over ${place.protocol.slice(0, -1)}`,
			expected: "an answer",
			observed: fault.words,
			fix: place.protocol === "http:" ? `Visitors who type the bare name come over http.\nnginx: \`server { listen 80; server_name ${from}; return 301 https://$host$request_uri; }\`, and port 80 open in the firewall.` : `Is the server of ${from} running, and does it log an error for this request?`
		};
	}
}
function lastOf({ chain: { start, hops } }) {
	return hops.at(-1)?.url ?? start;
}
// src/pillars/launch/redirects/judge.ts
function judgeRedirects(ways, canonical, expected) {
	const findings = ways.flatMap((way) => judgeWay(way, canonical, expected));
	return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}
function judgeWay(way, canonical, expected) {
	const tell = (fault) => problem(fault, way, canonical);
	const { end } = way.chain;
	if (end.kind === "loop") return [tell({
		rule: "redirect-loop",
		place: end.cycle.toSorted((a, b) => a.href < b.href ? -1 : 1)[0] ?? way.chain.start,
		cycle: end.cycle
	})];
	if (end.kind === "endless") return [tell({
		rule: "redirect-loop",
		place: way.chain.start
	})];
	const astray = judgeDirection(way, canonical).map(tell);
	if (astray.length > 0) return astray;
	return [...end.kind === "walled" ? [walled(named(end.url, way), end.wall)] : judgeEnd(way, canonical, expected).map(tell), ...judgeShape(way, canonical).map(tell)];
}
function judgeDirection(way, canonical) {
	const { hops, end } = way.chain;
	const faults = hops.filter(({ url, next }) => url.protocol === "https:" && next?.protocol === "http:").map((hop) => ({
		rule: "redirect-insecure",
		place: hop.url,
		hop
	}));
	const last = hops.at(-1);
	if (end.kind !== "answered" || !last || last.redirects) return faults;
	if (last.url.protocol === "http:") return faults.length > 0 ? faults : [{
		rule: "redirect-insecure",
		place: last.url
	}];
	if (isHome(last.url, way, canonical)) return faults;
	const away = hops.find(({ next }) => next && !isHome(next, way, canonical)) ?? last;
	return [...faults, {
		rule: "redirect-wrong-host",
		place: away.url,
		hop: away
	}];
}
function isHome({ host, hostname }, { chain: { start }, from }, canonical) {
	if (host === canonical.host) return true;
	return from !== "canonical" && (hostname === start.hostname || from !== "alias" && host === from.to.host);
}
function judgeEnd({ chain: { start, hops, end }, from }, canonical, { loginHosts, isApi }) {
	if (end.kind === "unusable") {
		if (end.isTold) return [];
		return [{
			rule: end.isSilent ? "unreachable" : "redirect-broken",
			place: end.url,
			words: end.words,
			isSilent: end.isSilent
		}];
	}
	const last = hops.at(-1);
	if (end.kind === "failed" && end.url.protocol === "http:" && isHttpsOnly(end.url.hostname)) return [];
	if (end.kind === "failed") return [{
		rule: "unreachable",
		place: new URL(end.url.origin),
		words: end.words,
		isSilent: end.isSilent
	}];
	if (!last) return [];
	if (end.kind !== "login" && last.redirects) return [{
		rule: "redirect-broken",
		place: last.url,
		words: `${last.status} without a usable Location`
	}];
	const isPage = last.status >= 200 && last.status < 300;
	if (end.kind !== "login" && !isPage && !(isApi && typeof from === "string" && last.status < 500)) return [{
		rule: "redirect-broken",
		place: last.url,
		words: `it answers ${last.status}`
	}];
	if (typeof from === "object") {
		const { to } = from;
		return last.url.host === to.host && last.url.pathname === to.pathname ? [] : [{
			rule: "redirect-wrong-target",
			place: start
		}];
	}
	if (end.kind === "login") {
		const service = loginHosts.includes(end.url.hostname) ? void 0 : identityService(end.url);
		return service ? [{
			rule: "redirect-login",
			place: last.url,
			to: end.url,
			service
		}] : [];
	}
	return from === "alias" && last.url.host !== canonical.host && start.protocol === "https:" ? [{
		rule: "redirect-two-hosts",
		place: start
	}] : [];
}
function judgeShape({ chain: { start, hops: all, end }, from, probe }, canonical) {
	const hops = withoutRounds(end.kind === "login" ? all.slice(0, -1) : all);
	const faults = [];
	const counted = hops.filter((hop) => hop.next && (typeof from === "object" || leadsElsewhere(hop)));
	for (const hop of counted) if (hop.status !== 301 && hop.status !== 308) faults.push({
		rule: "redirect-temporary",
		place: hop.url,
		hop
	});
	if (counted.length > 2) faults.push({
		rule: "redirect-too-many",
		place: start
	});
	const first = hops.find(({ next }) => next && next.hostname !== start.hostname);
	const isSecured = isHttpsOnly(start.hostname) || all.some((hop) => hop.secures && isBelow(start, hop.url));
	if (from === "alias" && start.protocol === "http:" && first?.url.protocol === "http:" && !isSecured) faults.push({
		rule: "redirect-skips-https",
		place: start,
		hop: first
	});
	const arriving = hops.findIndex(({ next }) => next?.origin === canonical.origin);
	const isThere = start.origin === canonical.origin;
	if (probe && !isThere && arriving >= 0) {
		const losing = hops.slice(0, arriving + 1).find(({ next }) => next && !holds(next, probe));
		if (losing && !holds(hops[arriving]?.next, probe)) faults.push({
			rule: "redirect-query-lost",
			place: losing.url,
			hop: losing
		});
	}
	return faults;
}
function isBelow({ hostname }, parent) {
	return hostname.endsWith(`.${parent.hostname}`);
}
function withoutRounds(hops) {
	const urls = hops.map(({ url }) => url.href);
	return hops.filter((_, index) => !urls.some((url, from) => from <= index && index < urls.lastIndexOf(url)));
}
function leadsElsewhere({ url, next }) {
	return next !== void 0 && next.origin !== url.origin;
}
function holds(url, probe) {
	return [...new URLSearchParams(probe)].every(([name, value]) => url?.searchParams.get(name) === value);
}
// src/pillars/launch/redirects/redirects.ts
const probe = "?launch-gate=1";
const checkRedirects = async (run) => {
	const { launch } = run;
	const own = canonicalHost(run);
	if (!launch.canonical || !own) return [];
	const canonical = new URL(launch.canonical);
	const aliases = (await aliasesOf(run)).filter(({ host }) => host !== own.host);
	const follow = createFollower(run, [
		own,
		...aliases,
		...launch.tls ?? []
	], (from, to) => from.host === canonical.host && isLogin(to, launch.loginHosts));
	const starts = [own, ...aliases].flatMap(({ host, port }) => {
		const from = host === own.host ? "canonical" : "alias";
		return [`http://${host}/${probe}`, `https://${host}:${port}/${probe}`].map((url) => ({
			start: new URL(url),
			way: {
				from,
				probe
			}
		}));
	});
	for (const { from, to } of launch.redirects ?? []) starts.push({
		start: new URL(from),
		way: { from: { to: new URL(to) } }
	});
	return judgeRedirects(await Promise.all(starts.map(async ({ start, way }) => ({
		...way,
		chain: await follow(start)
	}))), canonical, launch);
};
export { checkRedirects };
