import { isNoneInsecure, isOfSuffix, readSetCookie, whyRefused } from "./checks.js";
import { siteOf } from "./site.js";
// src/pillars/launch/cookies/listed.ts
function readCookie({ line }, names) {
	const cookie = readSetCookie(line);
	return cookie && names.includes(cookie.name) ? cookie : void 0;
}
function isDropped(set, names) {
	const cookie = readCookie(set, names);
	if (!cookie) return false;
	return isOfSuffix(set.url, cookie) || isNoneInsecure(cookie) || whyRefused(set.url, cookie) !== void 0;
}
// src/pillars/launch/member.ts
async function logIn(run, name) {
	const closed = await siteOf(run).closed();
	if (closed) return {
		ok: false,
		finding: closed.finding,
		setCookies: []
	};
	const opened = await run.sessions.open(name);
	const setCookies = opened.session?.setCookies ?? [];
	if (opened.ok) return {
		ok: true,
		session: opened.session,
		setCookies
	};
	return {
		ok: false,
		finding: isLost(run, setCookies) ? void 0 : opened.finding,
		setCookies
	};
}
async function pageAs(run, name, path) {
	const login = await logIn(run, name);
	if (login.ok) return siteOf(run).page(path, login.session);
	return {
		ok: false,
		url: new URL(path, run.launch.canonical).href,
		finding: login.finding
	};
}
function isLost({ launch }, setCookies) {
	const { cookies } = launch;
	return cookies !== void 0 && setCookies.some((each) => isDropped(each, cookies.session));
}
export { isLost, logIn, pageAs, readCookie };
