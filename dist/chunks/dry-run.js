import { show } from "./start.js";
import "./roles.js";
import { tlsFor } from "./tls-files.js";
import { curl } from "./curl.js";
// src/pillars/smoke/dry-run.ts
function dryRun(config) {
	const { ready, checks, baseUrl } = config;
	const tls = tlsFor(config);
	const lines = ready ? describe("ready", [ready.step], baseUrl, tls) : [];
	for (const [name, origin] of logins(checks, baseUrl)) {
		const session = config.sessions.find((one) => one.name === name);
		const at = origin === baseUrl ? "" : ` at ${origin}`;
		if (session) lines.push(...describe(`session ${name}${at}`, session.steps, origin, tls, { basic: session.basic }));
	}
	for (const { name, session, on, steps, cleanup, page } of checks) {
		const origin = on?.baseUrl ?? baseUrl;
		const sessionOf = (role = session) => config.sessions.find((one) => one.name === role);
		if (page) lines.push(`# ${name}: opened in a browser`, `# ${origin ?? ""} ${show(page.target)}`);
		for (const step of steps) {
			const role = step.role === void 0 ? name : `${name}, as ${step.role}`;
			lines.push(...describe(role, [step], origin, tls, sessionOf(step.role)));
		}
		lines.push(...describe(`${name}, cleanup`, cleanup, origin, tls, sessionOf()));
	}
	return lines.map((line) => `${line}\n`).join("");
}
function logins(checks, baseUrl) {
	const needed = checks.flatMap(({ session, steps, on }) => [session, ...steps.map(({ role }) => role)].flatMap((name) => name === void 0 || name === "stranger" ? [] : [[name, on?.baseUrl ?? baseUrl]]));
	return [...new Map(needed.map((login) => [JSON.stringify(login), login])).values()];
}
function describe(owner, steps, baseUrl, tls, session = {}) {
	const { headers: sessionHeaders = [], basic: sessionBasic, steps: login = [] } = session;
	const options = {
		baseUrl,
		captured: new Map(),
		sessionHeaders,
		sessionBasic,
		cookies: login.length > 0,
		tls
	};
	return steps.flatMap((step) => [`# ${owner}`, curl(step, options)]);
}
export { dryRun };
