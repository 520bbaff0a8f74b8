import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { isLost, logIn, pageAs } from "./member.js";
import { notJudged, siteOf } from "./site.js";
import { shellWord } from "./run.js";
import { grepHeaders } from "./wall.js";
import { launchFinding } from "./finding.js";
const { randomUUID } = require("node:crypto");
// src/pillars/launch/cache/directives.ts
function directivesOf(headers, wanted) {
	const values = headers.filter(([name]) => name === wanted).map(([, value]) => value);
	if (values.length === 0) return void 0;
	const directives = new Map();
	for (const [, name = "", quoted, token] of values.join().matchAll(/([\w-]+)(?:\s?=\s?(?:"([^"]*)"|([^\s,;"]*)))?/g)) {
		const key = name.toLowerCase();
		const value = quoted ?? token ?? "";
		if (!(value !== "" && (key === "private" || key === "no-cache")) && !directives.has(key)) directives.set(key, value);
	}
	return directives;
}
function secondsOf(directives, name) {
	return Number(/^\d+/.exec(directives?.get(name) ?? "")?.[0] ?? 0);
}
// src/pillars/launch/cache/hit.ts
const verdicts = [
	"cf-cache-status",
	"x-vercel-cache",
	"x-cache",
	"x-cache-status",
	"cdn-cache",
	"x-proxy-cache",
	"x-nginx-cache",
	"x-drupal-cache",
	"x-litespeed-cache",
	"x-nextjs-cache"
];
const given = /(?<![a-z])(refresh|tcp_)?(hit|stale|updating|revalidated)(?![a-z])/i;
function cacheHit(headers) {
	for (const [name, value] of headers) {
		const word = verdicts.includes(name) && given.exec(value)?.[0];
		if (word) return `${name}: ${word}`;
		if (name === "cache-status" && /; *hit(?![\w-]|=\?0)/i.test(value)) return "cache-status: hit";
		if (name === "age" && /^\d+$/.test(value.trim()) && Number(value) > 0) return `age: ${Number(value)}`;
	}
}
// src/pillars/launch/cache/judge.ts
function judgeCacheHeaders(url, headers, isRefused = false) {
	const { host, pathname } = new URL(url);
	const shared = sharing(headers);
	if (shared.length > 0) return launchFinding({
		rule: "cache-shared",
		severity: "blocker",
		title: `${host}${pathname} may be kept by shared caches: customers can get someone else's page`,
		expected: "Cache-Control: private, no-store",
		observed: `${shared.join("; ")}, for a user who is logged in`,
		where: { url },
		reproduce: look(url),
		fix: neverShared
	});
	const control = directivesOf(headers, "cache-control");
	if (control?.has("no-store") || control?.has("private")) return void 0;
	if (control && isRefused && isRevalidated(control)) return void 0;
	return launchFinding({
		rule: "cache-unclear",
		severity: "medium",
		title: `${host}${pathname} does not say that caches must not share it`,
		expected: "Cache-Control: private, no-store",
		observed: control ? `Cache-Control: ${[...control.keys()].slice(0, 8).join(", ")}` : "no Cache-Control: caches may guess how long they keep it",
		where: { url },
		reproduce: look(url),
		fix: neverShared
	});
}
function isRefusal({ status, headers }) {
	return (status === 401 || status === 403 || status >= 300 && status < 400) && cacheHit(headers) === void 0;
}
function sameForAll(url) {
	const { host, pathname } = new URL(url);
	return launchFinding({
		rule: "cache-same-for-all",
		severity: "medium",
		status: "inconclusive",
		title: `${host}${pathname} shows nothing private, so its caching could not be judged`,
		expected: "a page that only its user gets",
		observed: "the same page with the session and without it",
		where: { url },
		reproduce: `curl -sS -b "$COOKIE" ${shellWord(url)} | cksum; curl -sS ${shellWord(url)} | cksum`,
		fix: "Name a route that answers with the data of the user in its place, as the API route that the page asks (get: /api/me), or a marker: text that only the page of this user holds."
	});
}
function judgeStranger(url, headers, body, marker) {
	const seesMarker = marker !== void 0 && body.includes(marker);
	const hit = cacheHit(headers);
	if (!seesMarker && !hit) return void 0;
	const { host, pathname } = new URL(url);
	return launchFinding({
		rule: "cache-leak",
		severity: "blocker",
		title: seesMarker ? `A stranger gets the page of a logged-in user at ${host}${pathname}` : `${host}${pathname} comes to strangers out of a shared cache`,
		expected: "asked without the session: a login or a refusal, from the application itself",
		observed: [seesMarker ? "the marker of the user's own page" : void 0, hit].filter(Boolean).join(" and "),
		where: { url },
		reproduce: `curl -sS -o /dev/null -b "$COOKIE" ${shellWord(url)}; ${seesMarker ? `curl -sS ${shellWord(url)} | grep -c "$MARKER"` : look(url, [])}`,
		fix: `Purge the cache now, then keep this route out of it.\n${neverShared}`
	});
}
function sharing(headers) {
	return ["cache-control", ...[...new Set(headers.map(([name]) => name))].filter((name) => /^([a-z]+-)?cdn-cache-control$/.test(name) || name === "surrogate-control")].flatMap((name) => {
		const directives = directivesOf(headers, name);
		if (!directives || directives.has("no-store") || isRevalidated(directives)) return [];
		const ages = ["s-maxage", ...directives.has("private") ? [] : ["max-age", "stale-while-revalidate"]].filter((age) => secondsOf(directives, age) > 0);
		return [name === "cache-control" && directives.has("public") ? ["public"] : [], ages.map((age) => `${age}=${secondsOf(directives, age)}`)].flat().map((directive) => `${name}: ${directive}`);
	});
}
function isRevalidated(directives) {
	if (directives.has("no-cache")) return true;
	const age = ["s-maxage", "max-age"].find((name) => directives.has(name));
	if (age === void 0 || secondsOf(directives, age) > 0) return false;
	return directives.has("must-revalidate") || directives.has("proxy-revalidate") || secondsOf(directives, "stale-while-revalidate") === 0;
}
function look(url, options = ["-b \"$COOKIE\""]) {
	return grepHeaders(url, "cache-|.*-cache|surrogate|age|vary", ...options);
}
const neverShared = [
	"Cache-Control: private, no-store, and no CDN-Cache-Control or Surrogate-Control, on every page that needs a login",
	"nginx: proxy_no_cache $http_cookie; proxy_cache_bypass $http_cookie; and add_header Cache-Control \"private, no-store\" always;",
	"Cloudflare: Caching, Cache Rules: Bypass cache for this path, and no \"Cache Everything\"",
	"Vercel, Netlify: the header in the function that answers; on Next.js no \"revalidate\" and no static rendering for this route"
].join("\n");
// src/pillars/launch/cache/cache.ts
const checkCache = async (run) => {
	const findings = (run.launch.cache ?? []).map((route) => checkRoute(run, route));
	return (await Promise.all(findings)).flat();
};
async function checkRoute(run, { path, session, marker }) {
	const own = await pageAs(run, session, path);
	if (!own.ok) return own.finding ? [own.finding] : [];
	const problem = whyNotOwn(own, session, marker);
	if (problem) {
		const { setCookies } = await logIn(run, session);
		if (isLost(run, setCookies)) return [];
		return [notJudged(own, run, "The caching", {
			words: problem,
			fix: "Check session, path and marker of this route: it must be a page that only this user gets."
		}) ?? []].flat();
	}
	const { headers } = own.page.response;
	const last = new URL(own.page.response.url);
	const stranger = await siteOf(run).ask({
		path: last.pathname + last.search,
		follow: false
	});
	if (!stranger.ok) return [judgeCacheHeaders(own.url, headers) ?? [], stranger.finding ?? []].flat();
	const { response } = stranger.page;
	if (isPage(response) && stranger.page.text() === own.page.text() && marker === void 0 && !await isKeptCopy(run, last)) return [sameForAll(own.url)];
	const leak = judgeStranger(own.url, response.headers, stranger.page.text(), marker);
	return [judgeCacheHeaders(own.url, headers, isRefusal(response)) ?? [], leak ?? []].flat();
}
async function isKeptCopy(run, { pathname, search }) {
	const query = `launch-gate=${randomUUID()}`;
	const path = `${pathname}${search ? `${search}&` : "?"}${query}`;
	const unknown = await siteOf(run).ask({
		path,
		follow: false
	});
	return unknown.ok && isRefusal(unknown.page.response);
}
function isPage({ status }) {
	return status >= 200 && status <= 299;
}
function whyNotOwn({ url, page }, session, marker) {
	const { status, url: last } = page.response;
	if (!isPage({ status })) return `for the session "${session}" it answers ${status}`;
	if (marker !== void 0) return page.text().includes(marker) ? void 0 : `the page for the session "${session}" does not hold the marker`;
	const [asked, answered] = [url, last].map((each) => new URL(each).pathname.replace(/\/$/, ""));
	return asked === answered ? void 0 : `for the session "${session}" it leads to ${new URL(last).pathname}`;
}
export { checkCache };
