import { siteOf } from "./site.js";
import { answeredBy, isCloudflare } from "./answered-by.js";
import { grepHeaders } from "./wall.js";
import { launchFinding } from "./finding.js";
import { documentBase } from "./document-base.js";
import { Unreadable } from "./checks.js";
import { readHtml } from "./html2.js";
// src/pillars/launch/edge/judge.ts
const fromCache = new Set([
	"HIT",
	"STALE",
	"UPDATING",
	"REVALIDATED"
]);
function judgeEdge({ url, page }, provider) {
	const { headers } = page.response;
	const { host } = new URL(url);
	const shared = {
		where: { url },
		reproduce: grepHeaders(url, "server|cf-ray|via")
	};
	if (provider === "cloudflare" && !isCloudflare(headers)) return launchFinding({
		rule: "edge-missing",
		severity: "high",
		title: `Cloudflare does not stand in front of ${host}`,
		expected: "the headers cf-ray and server: cloudflare",
		observed: `neither; ${answeredBy(headers) ?? "a server without a name"} answers`,
		...shared,
		fix: `Visitors reach the origin directly, past cache and firewall. Cloudflare: DNS, the record of ${host}, Proxy status: Proxied; and the name servers at the registrar must be Cloudflare's.`
	});
	if (provider === "none" && isCloudflare(headers)) return launchFinding({
		rule: "edge-unexpected",
		severity: "medium",
		title: `Cloudflare stands in front of ${host}, where no proxy was meant to`,
		expected: "no cf-ray header",
		observed: "the header cf-ray, or server: cloudflare",
		...shared,
		fix: `Cloudflare: DNS, the record of ${host}, Proxy status: DNS only. If it is meant to be there: "edge": { "provider": "cloudflare" }.`
	});
}
function judgeStatic({ url, page }) {
	const { status } = page.response;
	const cache = page.header("cf-cache-status")?.trim().toUpperCase();
	if (status >= 200 && status < 300 && cache && fromCache.has(cache)) return void 0;
	const word = cache && /^[A-Z]{1,20}$/.test(cache) ? cache : "no cf-cache-status";
	return launchFinding({
		rule: "edge-static-uncached",
		severity: "medium",
		title: `${new URL(url).pathname} is not kept by Cloudflare`,
		expected: "cf-cache-status: HIT on the second request",
		observed: status >= 200 && status < 300 ? word : `${status}, ${word}`,
		where: { url },
		reproduce: `for i in 1 2; do ${grepHeaders(url, "cf-cache-status|cache-control|set-cookie")}; done`,
		fix: "Cache-Control: public, max-age=31536000, immutable (for files with a hash in their name), and no Set-Cookie on them.\nnginx: location /assets/ { add_header Cache-Control \"public, max-age=31536000, immutable\"; }\nCloudflare keeps only some file types by itself: for others Rules, Cache Rules, Eligible for cache. \"Development Mode\" turns the cache off."
	});
}
// src/pillars/launch/edge/static-files.ts
const maxFiles = 5;
function staticFiles({ response, isHtml, text }) {
	if (!isHtml()) return [];
	const found = [];
	let base = response.url;
	try {
		readHtml(text(), { onOpen(name, { src, href, rel = "" }) {
			const isSheet = name === "link" && rel.toLowerCase().split(/\s+/).includes("stylesheet");
			if (name === "base" && href && base === response.url) base = documentBase(href, base);
			else if (name === "script" && src) found.push(src);
			else if (isSheet && href) found.push(href);
		} });
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
	}
	const { origin } = new URL(response.url);
	const paths = found.flatMap((reference) => URL.parse(reference.trim(), base) ?? []).filter((url) => url.origin === origin).map(({ pathname, search }) => `${pathname}${search}`);
	return [...new Set(paths)].slice(0, maxFiles);
}
// src/pillars/launch/edge/edge.ts
const checkEdge = async (run) => {
	const { edge } = run.launch;
	const site = siteOf(run);
	const home = await site.page("/");
	if (!edge || !home.ok) return failed(home);
	const wrong = judgeEdge(home, edge.provider);
	if (wrong || edge.provider === "none") return wrong ? [wrong] : [];
	const findings = (edge.static?.map(({ path }) => path) ?? staticFiles(home.page)).map(async (path) => {
		const first = await site.ask({ path });
		if (!first.ok) return failed(first);
		const second = await site.ask({ path });
		return second.ok ? judgeStatic(second) ?? [] : failed(second);
	});
	return (await Promise.all(findings)).flat();
};
function failed(answer) {
	return !answer.ok && answer.finding ? [answer.finding] : [];
}
export { checkEdge };
