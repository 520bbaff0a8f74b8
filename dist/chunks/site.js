import { NetworkError, createCookieJar, nextHop, readPage } from "./checks.js";
import { canonicalHost } from "./aliases.js";
import { isShownUntrusted } from "./hosts.js";
import { curlHeaders, findWall, walled } from "./wall.js";
import { launchFinding } from "./finding.js";
// src/pillars/launch/unanswered.ts
function unusable(host, { origin }, { dns, tls }) {
	if (host.addresses.length > 0 ? tls : dns) return void 0;
	return launchFinding({
		rule: "unreachable",
		severity: "blocker",
		status: "inconclusive",
		title: `${host.host} was not asked: its name or its certificate is wrong`,
		expected: "an address with a certificate that is trusted",
		observed: host.endpoints.find(({ words }) => words)?.words ?? "no address",
		where: { url: origin },
		reproduce: curlHeaders(origin),
		fix: "Take \"tls: false\" and \"dns: false\" out of \"launch\": these checks tell what is wrong."
	});
}
function unanswered({ kind, message }, url) {
	const isUnclear = [
		"timeout",
		"aborted",
		"too-large",
		"dns"
	].includes(kind);
	return launchFinding({
		rule: "unreachable",
		severity: "blocker",
		status: isUnclear ? "inconclusive" : "fail",
		title: isUnclear ? `${url.pathname} could not be judged` : `${url.host} does not answer every request`,
		expected: "an answer over HTTP",
		observed: isUnclear ? message : `${message} (${url.pathname})`,
		where: { url: isUnclear ? url.href : url.origin },
		reproduce: curlHeaders(url.href, "-m 30"),
		fix: isUnclear ? "Look at why this page takes so long, or is so large; a longer \"launch.network.timeout\" gives it more time." : "Read the log of the server for this request: it ends connections without an answer."
	});
}
function notJudged({ url, page: { response } }, { launch }, what, reason) {
	const { host, pathname } = new URL(url);
	if (!reason && pathname === "/" && launch.redirects) return void 0;
	const { status, url: last } = response;
	const answered = last === url ? `it answers ${status}` : `it leads to ${new URL(last).pathname}, which answers ${status}`;
	return launchFinding({
		rule: "unreachable",
		severity: "blocker",
		status: "inconclusive",
		title: `${what} of ${host}${pathname} could not be judged`,
		expected: "a status of 2xx, and a page that can be read",
		observed: reason?.words ?? answered,
		where: { url },
		reproduce: curlHeaders(url),
		fix: reason?.fix ?? "Name a route that answers without login, or check that this one is part of the release."
	});
}
// src/pillars/launch/site.ts
const missingPath = "/launch-gate-no-such-page";
const brokenJsonBody = "{\"launch-gate\":";
const pageBytes = 16e6;
const maxRedirects = 10;
const sites = new WeakMap();
function siteOf(run) {
	const known = sites.get(run) ?? createSite(run);
	sites.set(run, known);
	return known;
}
function createSite(run) {
	const answers = new Map();
	const unverified = () => isUntrusted(run);
	const closed = async (who) => who === "stranger" && await unverified() ? void 0 : whyClosed(run);
	const ask = async (request) => {
		return await closed(request.session ? "user" : "stranger") ?? askSite(run, request, await unverified());
	};
	const once = (request) => {
		const key = JSON.stringify([
			request.method,
			request.path,
			request.session?.name
		]);
		const answer = answers.get(key) ?? ask(request);
		answers.set(key, answer);
		return answer;
	};
	return {
		closed,
		unverified,
		ask,
		page: (path, session) => once({
			path,
			session
		}),
		brokenJson: (path) => once({
			method: "POST",
			path,
			headers: [["content-type", "application/json"]],
			body: brokenJsonBody
		})
	};
}
async function whyClosed(run) {
	const { launch, hosts } = run;
	const canonical = canonicalHost(run);
	const url = new URL(launch.canonical ?? "https://invalid");
	const known = canonical && await hosts.host(canonical.host, canonical.port);
	return known?.usable ? void 0 : {
		ok: false,
		url: url.href,
		finding: known && unusable(known, url, launch)
	};
}
async function isUntrusted(run) {
	const canonical = canonicalHost(run);
	return run.launch.tls !== void 0 && canonical !== void 0 && isShownUntrusted(await run.hosts.host(canonical.host, canonical.port));
}
async function askSite(run, request, unverified) {
	const { launch, network, context } = run;
	const first = new URL(request.path, launch.canonical);
	const { method = "GET", headers = [], body, follow = method === "GET", maxBodyBytes = pageBytes } = request;
	const session = {
		jar: request.session?.jar.cloneSync() ?? createCookieJar(),
		headers: request.session?.headers ?? []
	};
	const setCookies = [];
	for (let url = first, hops = 0;; hops++) {
		let response;
		try {
			response = await network.client.send({
				method,
				url: url.href,
				headers,
				body,
				timeoutMs: network.timeoutMs,
				maxBodyBytes,
				follow: false,
				retries: method === "GET" ? 1 : 0,
				session,
				unverified
			}, context.signal);
		} catch (error) {
			if (!(error instanceof NetworkError)) throw error;
			return {
				ok: false,
				url: first.href,
				finding: unanswered(error, url),
				reason: error.kind
			};
		}
		run.hosts.heard(url.hostname, response.headers);
		const wall = findWall(response);
		if (wall) return {
			ok: false,
			url: first.href,
			finding: walled(first.href, wall),
			reason: "challenge"
		};
		setCookies.push(...response.setCookies.map((line) => ({
			method,
			url: url.href,
			line
		})));
		const next = follow && hops < maxRedirects ? withinOrigin(response, url) : void 0;
		if (!next) return {
			ok: true,
			url: first.href,
			page: readPage(response),
			setCookies
		};
		url = next;
	}
}
function withinOrigin(response, from) {
	const url = nextHop(response, from);
	if (!url || url.origin !== from.origin || url.username || url.password) return void 0;
	url.hash = "";
	return url;
}
export { brokenJsonBody, missingPath, notJudged, siteOf, unanswered };
