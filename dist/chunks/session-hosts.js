import { reportKey, reportValue } from "./start.js";
import { readHostNames } from "./hosts.js";
// src/config/sections/session-hosts.ts
function withBaseUrl(hosts, { hasBaseUrl }, baseUrl) {
	return hasBaseUrl ? new Map([["base-url", baseUrl ?? "http://unset.invalid"], ...hosts]) : hosts;
}
function readSessionHosts(reading, raw, hosts, owner) {
	return raw.hosts && readHostNames(reading, raw.hosts, hosts, owner);
}
function reportForeignHosts(reading, raw, steps, on, sessions, baseUrl) {
	const used = new Set([raw.session, ...steps.map(({ role }) => role)]);
	for (const { name, hosts } of sessions) {
		if (!hosts || !used.has(name)) continue;
		const isOwn = (origin) => origin === "http://unset.invalid" || hosts.some(([, own]) => own === origin);
		const only = `and the session ${JSON.stringify(name)} is for ${hosts.map(([host]) => host).join(", ")} only`;
		const check = `check ${JSON.stringify(raw.name)}`;
		for (const [index, [host, origin]] of on.entries()) if (!isOwn(origin)) reportValue(reading, [raw.on ?? [], index], `${check} is on ${host}, ${only}; add it to the session's "hosts", or see "cookies-of" for a host that must refuse the session`);
		if (on.length === 0 && baseUrl !== void 0 && !isOwn(baseUrl)) reportKey(reading, [raw, "session" in raw ? "session" : "name"], `${check} is on base-url, ${only}; say "on: [${hosts[0]?.[0]}]", or add base-url to the session's "hosts"`);
	}
}
function loginOrigin({ hosts }, baseUrl) {
	return hosts?.[0]?.[1] ?? baseUrl;
}
export { loginOrigin, readSessionHosts, reportForeignHosts, withBaseUrl };
