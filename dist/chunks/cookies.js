import { shellWord } from "./run.js";
import { launchFinding } from "./finding.js";
import { logIn, pageAs, readCookie } from "./member.js";
import { siteOf } from "./site.js";
import { domainOf, isNoneInsecure, isOfSuffix, whyRefused } from "./checks.js";
// src/pillars/launch/cookies/texts.ts
const inFrameworks = {
	secure: "Express: cookie: { secure: true } and app.set(\"trust proxy\", 1); Django: SESSION_COOKIE_SECURE = True; Rails: config.force_ssl = true; Laravel: SESSION_SECURE_COOKIE=true; PHP: session.cookie_secure = 1; Spring: server.servlet.session.cookie.secure: true",
	httpOnly: "Express: cookie: { httpOnly: true }; Django: SESSION_COOKIE_HTTPONLY = True; Laravel: SESSION_HTTP_ONLY=true; PHP: session.cookie_httponly = 1; Spring: server.servlet.session.cookie.http-only: true",
	sameSite: "Express: cookie: { sameSite: \"lax\" }; Django: SESSION_COOKIE_SAMESITE = \"Lax\"; Laravel: SESSION_SAME_SITE=lax; PHP: session.cookie_samesite = \"Lax\"; Spring: server.servlet.session.cookie.same-site: lax",
	domain: "Express: no cookie.domain; Django: SESSION_COOKIE_DOMAIN = None; Rails: no domain: in session_store; Laravel: SESSION_DOMAIN=null; PHP: session.cookie_domain = \"\""
};
const texts = {
	"cookie-insecure": (names) => ({
		severity: "blocker",
		title: `The session cookie ${names} travels unencrypted too`,
		expected: "Secure",
		observed: `${names} without Secure`,
		fix: `Add "; Secure" to it.\n${inFrameworks.secure}\nnginx in front: proxy_cookie_flags ~ secure;`
	}),
	"cookie-public-suffix": (names) => ({
		severity: "blocker",
		title: `Browsers drop the session cookie ${names}: nobody can log in`,
		expected: "no Domain, or one that belongs to this site alone",
		observed: `${names} with a Domain under which others have sites too (publicsuffix.org)`,
		fix: `Take Domain out of it: the cookie is then of this host.\n${inFrameworks.domain}`
	}),
	"cookie-refused": (names, reasons) => ({
		severity: "blocker",
		title: `Browsers refuse the session cookie ${names}: nobody can log in`,
		expected: "a cookie that browsers keep",
		observed: `${names}: ${reasons}`,
		fix: `A name with __Host- needs "; Secure; Path=/" and no Domain, one with __Secure- needs "; Secure"; or give it another name.\nA Domain must be the host that sets it, or a parent of that host; without Domain it is of this host.\nKeep in it no more than an id: what is larger belongs into the session store of the server.\n${inFrameworks.domain}`
	}),
	"cookie-no-httponly": (names) => ({
		severity: "high",
		title: `Scripts can read the session cookie ${names}`,
		expected: "HttpOnly",
		observed: `${names} without HttpOnly`,
		fix: `Add "; HttpOnly" to it.\n${inFrameworks.httpOnly}\nnginx in front: proxy_cookie_flags ~ httponly;`
	}),
	"cookie-none-insecure": (names) => ({
		severity: "high",
		title: `Browsers refuse the session cookie ${names}: SameSite=None without Secure`,
		expected: "SameSite=Lax; or SameSite=None together with Secure",
		observed: `${names} with SameSite=None and without Secure`,
		fix: `Write "SameSite=Lax" unless other sites embed this one; then add "; Secure".\n${inFrameworks.sameSite}`
	}),
	"cookie-covers-staging": (names, hosts) => ({
		severity: "high",
		title: `The session cookie ${names} is sent to ${hosts} as well`,
		expected: `a Domain that leaves out ${hosts}, or none`,
		observed: `${names} with a Domain that covers ${hosts}`,
		fix: `Take Domain out of it, or put staging on another domain: whoever can read its logs can log in as a customer.\n${inFrameworks.domain}`
	}),
	"cookie-no-samesite": (names) => ({
		severity: "medium",
		title: `The session cookie ${names} leaves it to browsers who else may use it (no SameSite)`,
		expected: "SameSite=Lax or SameSite=Strict",
		observed: `${names} without SameSite`,
		fix: `Add "; SameSite=Lax" to it.\n${inFrameworks.sameSite}\nnginx in front: proxy_cookie_flags ~ samesite=lax;`
	})
};
// src/pillars/launch/cookies/judge.ts
function judgeCookies(sets, { session, stagingHosts }, now) {
	const told = new Set();
	const places = new Map();
	for (const set of sets) {
		const cookie = readCookie(set, session);
		if (!cookie || isDeletion(cookie, now)) continue;
		const covered = coveredBy(cookie, stagingHosts);
		for (const rule of faultsOf(set, cookie, covered)) {
			if (told.has(`${rule} ${cookie.name}`)) continue;
			told.add(`${rule} ${cookie.name}`);
			const key = `${rule} ${set.url}`;
			const place = places.get(key) ?? {
				rule,
				set,
				names: [],
				details: new Set()
			};
			place.names.push(cookie.name);
			for (const detail of rule === "cookie-refused" ? [whyRefused(set.url, cookie) ?? ""] : covered) place.details.add(detail);
			places.set(key, place);
		}
	}
	return [...places.values()].map(({ rule, set, names, details }) => {
		const { severity, title, expected, observed, fix } = texts[rule](names.join(", "), [...details].join(", "));
		return launchFinding({
			rule,
			severity,
			title,
			expected,
			observed: `${observed}, set by ${set.method} ${URL.parse(set.url)?.pathname ?? set.url}`,
			where: { url: set.url },
			reproduce: look(set, names[0] ?? ""),
			fix
		});
	});
}
function unseen(sets, wanted) {
	const seen = new Set(sets.flatMap((set) => readCookie(set, wanted)?.name ?? []));
	return wanted.filter((name) => !seen.has(name));
}
function faultsOf(set, cookie, covered) {
	const hasSameSite = /^(strict|lax|none)$/i.test(cookie.sameSite ?? "");
	const isBroken = isOfSuffix(set.url, cookie);
	const isRefused = !isBroken && whyRefused(set.url, cookie) !== void 0;
	const asksForSecure = isRefused && /^__(host|secure)-/i.test(cookie.name);
	return [
		["cookie-insecure", !cookie.secure && !asksForSecure],
		["cookie-public-suffix", isBroken],
		["cookie-refused", isRefused],
		["cookie-no-httponly", !cookie.httpOnly],
		["cookie-none-insecure", isNoneInsecure(cookie)],
		["cookie-covers-staging", covered.length > 0 && !isBroken && !isRefused],
		["cookie-no-samesite", !hasSameSite]
	].flatMap(([rule, isThere]) => isThere ? [rule] : []);
}
function coveredBy(cookie, hosts) {
	const domain = domainOf(cookie);
	return domain ? hosts.filter((host) => host === domain || host.endsWith(`.${domain}`)) : [];
}
function isDeletion({ maxAge, expires }, now) {
	return maxAge === void 0 ? expires !== void 0 && expires.getTime() <= now : maxAge <= 0;
}
function look({ method, url }, name) {
	const send = method === "GET" ? "" : `-X ${method} --data "$LOGIN" `;
	const grep = shellWord(`set-cookie: ${name}=`);
	return `curl -sS -o /dev/null -D - ${send}${shellWord(url)} | grep -iF ${grep} | sed 's/=[^;]*/=…/'`;
}
// src/pillars/launch/cookies/cookies.ts
const checkCookies = async (run) => {
	const { cookies, headers = [], cache = [], canonical = "" } = run.launch;
	if (!cookies) return [];
	const site = siteOf(run);
	const sources = await Promise.all([
		...run.config.sessions.map(({ name }) => logIn(run, name)),
		...headers.map(({ path }) => site.page(path)),
		...cache.map(({ path, session }) => pageAs(run, session, path))
	]);
	const sets = sources.flatMap((source) => "setCookies" in source ? source.setCookies : []);
	const unanswered = sources.flatMap((source) => source.ok ? [] : source.finding ?? []);
	const findings = [...judgeCookies(sets, cookies, run.context.clock.now()), ...unanswered];
	const missing = unseen(sets, cookies.session);
	if (sources.every(({ ok }) => ok) && (missing.length > 0 || cookies.session.length === 0)) findings.push(notSeen(missing, canonical));
	return findings;
};
function notSeen(names, origin) {
	const list = names.join(", ");
	return launchFinding({
		rule: "cookie-not-seen",
		severity: "high",
		status: "inconclusive",
		title: names.length > 0 ? `The cookie ${list} was not seen, so it was not judged` : "No session cookie is named, so none was judged",
		expected: "a Set-Cookie by the login of a session, or by a route of \"headers\" or \"cache\"",
		observed: names.length > 0 ? `no Set-Cookie of ${list}` : "no name in \"cookies.session\", and no \"expect: { cookie: … }\" in a session",
		where: { url: origin },
		reproduce: `curl -sS -o /dev/null -D - -X POST --data "$LOGIN" ${shellWord(origin)} | grep -i '^set-cookie:' | sed 's/=[^;]*/=…/'`,
		fix: "Write the name as the site sets it in \"cookies.session\", and describe the login that sets it as a session."
	});
}
export { checkCookies };
