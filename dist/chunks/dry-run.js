import { oneLine, plural, show } from "./start.js";
import { loginOrigin, rolesOf } from "./config.js";
import { takenCookies } from "./taken-cookies2.js";
import { curl, tlsFor } from "./checks.js";
import { showDuration, showShard } from "./run.js";
// src/pillars/smoke/dry-run.ts
function dryRun(config) {
	const { ready, checks, baseUrl, burst } = config;
	const tls = tlsFor(config);
	const lines = ready ? describe("ready", [ready.step], baseUrl, tls) : [];
	for (const [session, origin] of logins(config)) {
		const at = origin === baseUrl ? "" : ` at ${origin}`;
		lines.push(...describe(`session ${session.name}${at}`, session.steps, origin, tls, { basic: session.basic }));
	}
	for (const { name, session, on, steps, cleanup, page } of checks) {
		const origin = on?.baseUrl ?? baseUrl;
		const sessionOf = (role = session) => config.sessions.find((one) => one.name === role);
		if (page) lines.push(`# ${name}: opened in a browser`, `# ${origin ?? ""} ${show(page.target)}`);
		for (const step of steps) {
			const role = step.role === void 0 ? "" : `, as ${step.role}`;
			const taken = step.cookiesOf ? `, with ${takenCookies(step.cookiesOf)}` : "";
			lines.push(...describe(`${name}${role}${taken}`, [step], origin, tls, sessionOf(step.role)));
		}
		lines.push(...describe(`${name}, cleanup`, cleanup, origin, tls, sessionOf()));
	}
	if (config.shard && checks.length === 0) lines.push(`# shard ${showShard(config.shard)} has no checks`);
	if (burst) lines.push(`# burst: ${describeBurst(burst)}`);
	return lines.map((line) => `${line}\n`).join("");
}
function describeBurst({ users, forMs, pauseMs, checks }) {
	const names = checks.map(({ name }) => oneLine(name)).join(", ");
	return `${plural(users, "user")} for ${showDuration(forMs)}, each with a pause of about ${showDuration(pauseMs)} after each check: ${names}`;
}
function logins({ checks, sessions, baseUrl }) {
	const needed = checks.flatMap(({ session, steps, on }) => [session, ...rolesOf(steps)].flatMap((name) => {
		const found = sessions.find((one) => one.name === name);
		return found ? [[found, loginOrigin(found, on?.baseUrl ?? baseUrl)]] : [];
	}));
	return [...new Map(needed.map((login) => [JSON.stringify([login[0].name, login[1]]), login])).values()];
}
function describe(owner, steps, baseUrl, tls, session = {}) {
	const { headers: sessionHeaders = [], basic: sessionBasic, steps: login = [] } = session;
	const options = {
		baseUrl,
		captured: new Map(),
		sessionHeaders,
		sessionBasic,
		tls
	};
	return steps.flatMap((step) => {
		const cookies = login.length > 0 || step.cookiesOf !== void 0;
		return [`# ${owner}`, curl(step, {
			...options,
			cookies
		})];
	});
}
export { dryRun };
