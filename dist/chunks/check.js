import { UnknownCapture, createTemporaryFolder, removeTemporaryFolder, show, times } from "./start.js";
import { createTrust, groupBy, rolesOf, showDuration } from "./run.js";
import { tlsFor } from "./tls-files.js";
import { excerpt } from "./excerpt.js";
import { canonicalDomain, domainMatch, pathMatch } from "./dist2.js";
import { require_cjs } from "./cjs.js";
import { bareHost, isLoopbackHost } from "./host-names.js";
import { buildRequest, isRead } from "./request.js";
import { droppedCookies, isRefusal, leadsToLogin, stepFinding } from "./step-finding.js";
import { prepareRequest, stepContextFor, takeStep, takeSteps } from "./steps.js";
import { shownUrl } from "./shown-url.js";
import { stopReason } from "./stopped.js";
import { ProxyFailed, exceptionsOf, proxiesOf } from "./proxies.js";
import { shellPath, shellWord } from "./shell-word.js";
import { holds, judgePage, noSession, sameUrl, wordExpectation } from "./judge-answer.js";
import { readPage } from "./page.js";
import { InternalAddress, admitProxied, createAddressPolicy } from "./address-policy.js";
import { explain } from "./failure.js";
import { bypassHeaders } from "./protection-bypass.js";
import { constants } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { delimiter, join } from "node:path";
import { connect, createServer, isIP } from "node:net";
import { lookup } from "node:dns";
import { access, stat } from "node:fs/promises";
import { lookup as lookup$1 } from "node:dns/promises";
// src/steps/withheld-cookies.ts
var import_cjs = require_cjs();
function whyWithheld({ key, domain, hostOnly, path, secure }, home, url) {
	const shared = sharedDomain(home.hostname, url.hostname);
	const widened = shared ? `Set it with Domain=${shared}, which both hosts belong to.` : `${home.hostname} and ${url.hostname} belong to no common domain, so no cookie can go to both: hand the login over with a one-time token in a redirect.`;
	if (hostOnly && domain !== canonicalDomain(url.hostname)) {
		if (/^__host-/i.test(key)) return {
			why: "can have no Domain, for its name begins with __Host-",
			fix: shared ? `Begin its name with __Secure- in place of __Host-, and set it with Domain=${shared}.` : widened
		};
		return {
			why: `has no Domain, so it goes to ${domain} alone`,
			fix: widened
		};
	}
	if (!domainMatch(url.hostname, domain)) return {
		why: `has Domain=${domain}, which does not cover it`,
		fix: widened
	};
	if (secure && url.protocol === "http:" && !isLoopbackHost(url.hostname)) return {
		why: "has Secure, and this host is asked over http",
		fix: "Serve this host over https, as users get it."
	};
	if (!pathMatch(url.pathname, path ?? "/")) return {
		why: `has Path=${path}, which does not cover ${url.pathname}`,
		fix: "Set it with Path=/."
	};
}
function sharedDomain(one, other) {
	const [first, second] = [one, other].map((host) => (0, import_cjs.getDomain)(host, { allowPrivateDomains: true }));
	return first && first === second ? first : void 0;
}
// src/steps/reach.ts
function reachOf({ spans }, url) {
	const [first] = spans?.hosts ?? [];
	if (!spans || !first || !spans.hosts.some(([, origin]) => origin === url.origin)) return void 0;
	const home = new URL(first[1]);
	if (canonicalDomain(home.hostname) === canonicalDomain(url.hostname)) return void 0;
	const judged = spans.kept.map((cookie) => ({
		name: cookie.key,
		found: whyWithheld(cookie, home, url)
	}));
	const arriving = judged.flatMap(({ name, found }) => found ? [] : [name]);
	const withheld = [...judged.flatMap(({ name, found }) => found ? [{
		name,
		...found
	}] : []), ...spans.dropped.map(({ name, why }) => ({
		name,
		why: `is kept by no browser: ${why}`,
		fix: fixDropped(home, url)
	}))];
	return {
		home,
		url,
		arriving: [...new Set(arriving)],
		withheld: withheld.filter(({ name }, index) => !arriving.includes(name) && isFirst(withheld, name, index)),
		isTelling: (name) => spans.expected.length === 0 || spans.expected.includes(name)
	};
}
function isFirst(withheld, wanted, index) {
	return withheld.findIndex(({ name }) => name === wanted) === index;
}
function fixDropped(home, url) {
	const shared = sharedDomain(home.hostname, url.hostname);
	return `Set the cookie as browsers ask for: they throw it away at the login already.${shared ? ` For both hosts it needs Domain=${shared}, and a name without __Host-.` : ""}`;
}
// src/steps/between-hosts.ts
const otherCauses = [
	"smoke/protected",
	"smoke/parked",
	"smoke/maintenance",
	"smoke/error-page",
	"smoke/spa-fallback",
	"smoke/role",
	"smoke/foreign-session"
];
function withReach(finding, { response, step, mismatches }, session, redactor) {
	if (!response || otherCauses.includes(mismatches[0]?.rule ?? "")) return finding;
	const isRefused = isRefusal(response, step.method);
	const fix = isRefused ? droppedFix(session, response, redactor) : void 0;
	if (fix !== void 0) return {
		...finding,
		fix
	};
	const reach = isRefused || response.status < 400 ? reachOf(session, askedUrl(response)) : void 0;
	if (!reach) return finding;
	if (isLost$1(reach, session)) return {
		...lost(reach, session, finding.observed ?? "", redactor),
		...placeOf(finding)
	};
	if (!isRefused || reach.arriving.length === 0) return finding;
	const { url, home, arriving } = reach;
	const shared = `Cookies of the login at ${home.host} go to ${url.host} (${excerpt(arriving.join(", "), redactor)}), so they are not what is missing: let both hosts use one session store and one secret key, and the same name of the cookie.`;
	return {
		...finding,
		fix: shared
	};
}
function droppedFix(session, { url }, redactor) {
	const dropped = droppedCookies(session).map(({ name, why }) => `${name} (${why})`);
	if (dropped.length === 0 || session.jar.getCookiesSync(url).length > 0 || session.headers.length > 0) return void 0;
	return `The login set cookies that no browser keeps: ${excerpt([...new Set(dropped)].slice(0, 3).join(", "), redactor)}. Set them as browsers ask for.`;
}
function isLostBetweenHosts(response, session) {
	const reach = reachOf(session, askedUrl(response));
	return reach !== void 0 && isLost$1(reach, session);
}
function strangerFinding({ name, at, steps }, baseUrl, session, redactor) {
	const reaches = steps.map((step) => {
		const [start] = step.target.parts;
		const path = isRead(step) && !step.follow && step.role === void 0 && !step.cookiesOf && start?.kind === "text" && start.text.startsWith("/") ? start.text : void 0;
		const url = path === void 0 ? null : URL.parse(path, baseUrl);
		return url ? reachOf(session, url) : void 0;
	});
	const [reach] = reaches;
	if (!reach || !reaches.every((one) => one && one.arriving.length === 0 && isLost$1(one, session))) return void 0;
	return {
		...lost(reach, session, `the check passed as a stranger's would`, redactor),
		title: `${name} passed, but the session "${session.name}" does not reach ${reach.url.host}`,
		where: {
			...at,
			url: reach.url.href
		}
	};
}
function askedUrl({ redirects, url }) {
	return new URL(redirects[0]?.url ?? url);
}
function isLost$1({ arriving, withheld, isTelling }, { headers }) {
	return headers.length === 0 && !arriving.some(isTelling) && withheld.some(({ name }) => isTelling(name));
}
function lost({ home, url, withheld, isTelling }, { name }, observed, redactor) {
	const telling = withheld.filter((cookie) => isTelling(cookie.name)).slice(0, 3);
	return {
		rule: "smoke/session-host",
		subject: name,
		status: "fail",
		severity: "blocker",
		title: `The session "${name}" of ${home.host} does not reach ${url.host}`,
		expected: `a cookie of the login at ${home.host} that goes to ${url.host} too`,
		observed: [...telling.map((cookie) => excerpt(`cookie ${cookie.name} ${cookie.why}`, redactor)), observed].filter(Boolean).join("; "),
		fix: [...new Set(telling.map(({ fix }) => fix))].join(" "),
		fingerprint: `smoke/session-host:${name}:${url.host}`
	};
}
function placeOf({ where, reproduce, layer }) {
	return {
		where,
		reproduce,
		layer
	};
}
// src/steps/flaky.ts
function flakyFindings(check, results, renewed) {
	const findings = results.flatMap((result, index) => {
		const step = check.steps[index];
		return step && result.tries !== void 0 ? [flaky(check, step, index, result, result.tries)] : [];
	});
	if (renewed !== void 0) findings.push(lostSession(check, renewed));
	return findings;
}
function flaky({ name }, step, index, { method, url }, tries) {
	return {
		rule: "smoke/flaky",
		subject: name,
		status: "warn",
		severity: "medium",
		title: `${name}: ${method} ${url} answered only at the ${tries === 2 ? "second" : `${tries}th`} try`,
		expected: "an answer at the first try",
		observed: `a network error ${times(tries - 1)}, then the answer that was expected`,
		where: {
			...step.at,
			url
		},
		fix: "Look for restarts, full connection pools or a load balancer that still knows an old instance.",
		fingerprint: `smoke/flaky:${name}:${index}`
	};
}
function lostSession({ name, at }, session) {
	return {
		rule: "smoke/session-lost",
		subject: session,
		status: "warn",
		severity: "medium",
		title: `${name}: the session "${session}" was not accepted any more; after a second login it was`,
		expected: "one login for the whole run",
		observed: "asked to log in again",
		where: { ...at },
		fix: "If another check logs out, give it a session of its own; if not, sessions do not outlive what this release does between requests.",
		fingerprint: `smoke/session-lost:${session}`
	};
}
// src/steps/logged-in-steps.ts
async function copyOf(session) {
	return {
		...session,
		jar: await session.jar.clone()
	};
}
async function takeLoggedInSteps({ steps, session }, stepContext, own, sessions) {
	const first = await takeSteps(steps, stepContext);
	const { failure } = first;
	const name = failure?.step.role ?? session;
	const lost = name === void 0 ? void 0 : own.opened.get(name);
	if (!failure || name === void 0 || !lost || !isLost(failure, lost)) return first;
	await stepContext.place?.enter();
	const renewed = await sessions.renew(name, lost, stepContext.baseUrl);
	if (!renewed) return first;
	if (!renewed.ok) return {
		...first,
		renewed: {
			name,
			failed: renewed.finding
		}
	};
	const copy = await copyOf(renewed.session);
	own.copies.set(name, copy);
	const from = steps.slice(0, failure.index).every(isRead) ? 0 : failure.index;
	const { results, failure: second } = await takeSteps(steps.slice(from), {
		...stepContext,
		session: name === session ? copy : stepContext.session
	});
	return {
		results: [...first.results.slice(0, from), ...results],
		failure: second && {
			...second,
			index: second.index + from
		},
		renewed: { name }
	};
}
function isLost({ response, step, open }, session) {
	if (!response || open || step.cookiesOf || isLostBetweenHosts(response, session)) return false;
	return response.status === 401 || isRead(step) && response.status !== 403 && isRefusal(response, step.method);
}
// src/steps/page-check/find-browser.ts
const variables = [
	"CHROME_PATH",
	"CHROME_BIN",
	"PUPPETEER_EXECUTABLE_PATH"
];
const names = [
	"google-chrome-stable",
	"google-chrome",
	"chromium",
	"chromium-browser",
	"chrome",
	"microsoft-edge"
];
async function findBrowser({ chromePath }, env, platform = process.platform) {
	const named = [["chrome-path", chromePath], ...variables.map((name) => [name, env[name]])].find(([, path]) => path);
	if (named) {
		const [name, path] = named;
		return await isProgram(path) ? { path } : { problem: `${name} names ${path}, which is no program` };
	}
	for (const path of [...onPath(env, platform), ...installed(env, platform)]) if (await isProgram(path)) return { path };
	return { problem: `no Chrome or Chromium was found: ${variables[0]} is not set, and ${names.join(", ")} are not on the PATH` };
}
function onPath(env, platform) {
	const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => /^([/\\]|[a-z]:)/i.test(folder));
	const files = platform === "win32" ? ["chrome.exe", "msedge.exe"] : names;
	return folders.flatMap((folder) => files.map((file) => join(folder, file)));
}
function installed(env, platform) {
	if (platform === "darwin") {
		const apps = [
			"Google Chrome",
			"Chromium",
			"Microsoft Edge"
		];
		return ["/", ...env["HOME"] ? [env["HOME"]] : []].flatMap((home) => apps.map((app) => join(home, "Applications", `${app}.app/Contents/MacOS/${app}`)));
	}
	if (platform === "win32") {
		const folders = [
			"PROGRAMFILES",
			"PROGRAMFILES(X86)",
			"LOCALAPPDATA"
		].flatMap((name) => env[name] ?? []);
		const files = [
			"Google\\Chrome\\Application\\chrome.exe",
			"Chromium\\Application\\chrome.exe",
			"Microsoft\\Edge\\Application\\msedge.exe"
		];
		return folders.flatMap((folder) => files.map((file) => `${folder}\\${file}`));
	}
	return [
		"/opt/google/chrome/chrome",
		"/usr/bin/google-chrome",
		"/usr/bin/chromium",
		"/snap/bin/chromium"
	];
}
async function isProgram(path) {
	try {
		await access(path, constants.X_OK);
		return (await stat(path)).isFile();
	} catch {
		return false;
	}
}
// src/steps/page-check/proxy-flags.ts
function proxyFlags({ env }) {
	const proxyOf = proxiesOf({ env });
	const servers = ["http", "https"].flatMap((scheme) => {
		const proxy = proxyOf(new URL(`${scheme}://any.invalid`));
		if (proxy?.authorization) throw new ProxyFailed(`no page is opened through ${proxy.name}, which holds a user name`);
		return proxy ? [`${scheme}=${proxy.url.protocol}//${proxy.url.host}`] : [];
	});
	if (servers.length === 0) return [];
	return [`--proxy-server=${servers.join(";")}`, `--proxy-bypass-list=${exceptionsOf(env).flatMap(bypass).join(";")}`];
}
function bypass(entry) {
	const name = entry.replace(/^\*?\./, "");
	return /^[\d.]+(\/|:|$)|^\[|:.*:|\*/.test(name) ? [name] : [name, `*.${name}`];
}
// src/steps/page-check/socket-proxy.ts
const [refused, unreachable] = [2, 4];
async function openSocketProxy() {
	const policies = new Set();
	const open = new Set();
	const keep = (socket) => {
		open.add(socket);
		socket.on("error", () => socket.destroy()).on("close", () => open.delete(socket));
		return socket;
	};
	const server = createServer((client) => {
		keep(client);
		serve(client, policies, keep).catch(() => client.destroy());
	});
	await new Promise((listening, failed) => server.once("error", failed).listen(0, "127.0.0.1", listening));
	const { port } = server.address();
	return {
		flags: [`--proxy-server=http=direct://;https=direct://;socks=socks5://127.0.0.1:${port}`, "--proxy-bypass-list=<-loopback>"],
		policies,
		close() {
			for (const socket of open) socket.destroy();
			server.close();
		}
	};
}
async function serve(client, policies, keep) {
	await read(client);
	client.write(Uint8Array.of(5, 0));
	const { host, port } = destinationOf(await read(client));
	const answer = (code) => client.write(Uint8Array.of(5, code, 0, 1, 0, 0, 0, 0, 0, 0));
	const address = await admitted(host, port, policies);
	if (address === void 0) {
		answer(refused);
		client.end();
		return;
	}
	const there = keep(connect({
		host: address,
		port
	}));
	there.once("error", () => {
		answer(unreachable);
		client.end();
	});
	there.once("connect", () => {
		answer(0);
		client.pipe(there).pipe(client);
	});
}
function read(socket) {
	return new Promise((done, failed) => {
		socket.once("data", (bytes) => {
			socket.pause();
			done(bytes);
		});
		socket.once("close", () => failed(new Error("closed")));
		socket.resume();
	});
}
function destinationOf(message) {
	const [, , , kind, length = 0] = message;
	const from = kind === 3 ? 5 : 4;
	const end = from + (kind === 3 ? length : kind === 4 ? 16 : 4);
	const bytes = message.subarray(from, end);
	return {
		host: {
			1: () => bytes.join("."),
			3: () => bytes.toString("latin1"),
			4: () => (bytes.toString("hex").match(/.{4}/g) ?? []).join(":")
		}[kind](),
		port: message.readUInt16BE(end)
	};
}
async function admitted(host, port, policies) {
	const found = isIP(host) ? [{ address: host }] : await lookup$1(host, { all: true }).catch(() => []);
	const name = isIP(host) === 6 ? `[${host}]` : host;
	for (const policy of policies) for (const scheme of ["https", "http"]) try {
		const { origin } = new URL(`${scheme}://${name}:${port}`);
		const addresses = found.map(({ address }) => address);
		const [first] = policy.admit(origin, addresses);
		if (first !== void 0) return first;
	} catch {}
}
// src/steps/page-check/browser.ts
var BrowserLost = class extends Error {};
const startTimeoutMs = 3e4;
const closeTimeoutMs = 5e3;
function createBrowsers(config, { env, signal, clock, log }, flags = []) {
	let opened;
	let sockets;
	let folder;
	function proxiesAsFlags() {
		try {
			return proxyFlags({ env });
		} catch (error) {
			throw new BrowserLost(error.message, { cause: error });
		}
	}
	async function start() {
		const found = await findBrowser(config, env);
		if ("problem" in found) throw new BrowserLost(found.problem);
		const proxies = proxiesAsFlags();
		log.progress("smoke: starts a browser");
		const { launch } = await import("./puppeteer-core.js");
		folder = await createTemporaryFolder("browser", env["TMPDIR"] ?? tmpdir());
		try {
			if (proxies.length === 0) sockets = await openSocketProxy();
			return {
				browser: await launch({
					executablePath: found.path,
					headless: true,
					pipe: true,
					args: [
						...sandbox(),
						"--disable-shared-workers",
						...sockets?.flags ?? proxies,
						...flags
					],
					ignoreDefaultArgs: ["--disable-popup-blocking"],
					downloadBehavior: { policy: "deny" },
					userDataDir: join(folder, "profile"),
					env: {
						...quietEnv(env),
						TMPDIR: folder
					},
					timeout: startTimeoutMs,
					protocolTimeout: startTimeoutMs,
					signal,
					handleSIGINT: false,
					handleSIGTERM: false,
					handleSIGHUP: false
				}),
				path: found.path,
				sockets
			};
		} catch (error) {
			throw new BrowserLost(`${found.path} did not start: ${error.message}`, { cause: error });
		}
	}
	return {
		open() {
			opened ??= start();
			return opened;
		},
		async close() {
			const started = await opened?.catch(() => void 0);
			if (started) await end(started.browser, clock);
			sockets?.close();
			if (folder) await removeTemporaryFolder(folder);
		}
	};
}
async function end(browser, clock) {
	const ended = new AbortController();
	const kill = clock.sleep(closeTimeoutMs, ended.signal).then(() => browser.process()?.kill("SIGKILL"), () => {});
	await Promise.race([browser.close().catch(() => {}), kill]);
	ended.abort();
}
function sandbox() {
	return process.platform === "linux" && userInfo().uid === 0 ? ["--no-sandbox"] : [];
}
function quietEnv(env) {
	const needed = /^(path|home|user|lang|lc_\w+|tz|tmpdir|te?mp|display|xdg_\w+|dbus_\w+|fontconfig_\w+|ld_library_path|system(root|drive)|windir|(local)?appdata|userprofile|program\w*(\(x86\))?)$/i;
	return Object.fromEntries(Object.entries(env).filter(([name]) => needed.test(name)));
}
// src/steps/page-check/finding.ts
function pageFinding({ rule, at, expected, observed, fix }, { check, path, url, browserPath }, redactor) {
	return {
		rule,
		subject: rule === "smoke/protected" ? URL.parse(url)?.host : check,
		status: "fail",
		severity: "blocker",
		title: excerpt(`${check}: page ${path} ${outcomes[rule] ?? "does not show what is expected"}`, redactor),
		expected: redactor.redact(expected),
		observed: observed.map((piece) => excerpt(piece, redactor)).join("; "),
		where: {
			...at,
			url
		},
		reproduce: redactor.redact(`${shellPath(browserPath)} --headless --virtual-time-budget=10000 --screenshot=page.png ${shellWord(url)}`),
		fix: fix ?? "If the page was meant to change, change the expectation; if not, mend the release.",
		fingerprint: rule === "smoke/protected" ? rule : `${rule}:${check}`
	};
}
const outcomes = {
	"smoke/network": "did not open",
	"smoke/request": "could not be opened",
	"smoke/status": "answered with another status",
	"smoke/error-page": "shows an error page",
	"smoke/protected": "was kept from the application",
	"smoke/maintenance": "shows a maintenance page",
	"smoke/parked": "led to a parked domain",
	"smoke/login-redirect": "led to the login",
	"smoke/mixed-content": "asks for content over http",
	"smoke/failed-request": "needs what its server does not give",
	"smoke/exception": "threw an error that nothing caught",
	"smoke/blank": "is blank",
	"smoke/url": "ended on another URL"
};
function noBrowserFinding(problem, at, redactor) {
	return {
		rule: "smoke/browser",
		status: "inconclusive",
		severity: "blocker",
		title: "Pages could not be opened in a browser",
		expected: "Chrome or Chromium to open pages with",
		observed: excerpt(problem, redactor),
		where: { ...at },
		fix: ["In a workflow: uses: browser-actions/setup-chrome@v2 before this step; in a container: apt-get install -y chromium", "Elsewhere: export CHROME_PATH=$(npx -y @puppeteer/browsers install chrome@stable --format '{{path}}')"].join("\n"),
		fingerprint: "smoke/browser"
	};
}
// src/steps/page-check/evidence.ts
function saying(seen) {
	return [...seen.rendered ? pageWords(seen.rendered) : [], ...consoleWords(seen)];
}
function pageWords({ isBlank, emptyRoot, hasPasswordField, text, title }) {
	if (isBlank) return [`the page is blank${emptyRoot ? `, ${emptyRoot} is empty` : ""}`];
	return [...hasPasswordField ? ["a form that asks for a password"] : [], `the page says "${text || title}"`];
}
function consoleWords({ traffic: { consoleErrors, navigations } }) {
	const again = navigations > 5 ? [`it loaded itself ${times(navigations)}`] : [];
	const lines = consoleErrors.filter((line) => !line.startsWith("Failed to load resource"));
	return [...again, ...several(lines).map((line) => `console: ${line}`)];
}
function several(list) {
	const most = 3;
	return list.length > most ? [...list.slice(0, most), `and ${list.length - most} more`] : list;
}
// src/steps/page-check/judge-rendered.ts
function wantedOf(expect) {
	return expect.flatMap(({ subject }) => subject.kind === "css" ? [{
		selector: subject.selector,
		attribute: subject.attribute
	}] : []);
}
function judgeRendered(page, rendered, url) {
	if (!page.expect.some(({ subject }) => subject.kind === "css" || subject.kind === "body") && rendered.isBlank) return [blank(page.at)];
	const unmet = unmetOf(page.expect, rendered, url);
	return [...groupBy(unmet, ({ expectation }) => expectation.subject.kind)].map(([kind, group]) => ({
		rule: `smoke/${kind}`,
		at: group[0].expectation.at,
		expected: group.map(({ expectation }) => wordExpectation(expectation, new Map())).join(" and "),
		observed: group.map(({ observed }) => observed)
	}));
}
function blank(at) {
	return {
		rule: "smoke/blank",
		at,
		expected: "a page that shows something",
		observed: ["no text, picture or control"],
		fix: "Open the page with the browser's console; a script that fails or is missing leaves an app blank."
	};
}
function unmetOf(expect, rendered, url) {
	const matches = rendered.matches.values();
	return expect.flatMap((expectation) => {
		const { subject, predicates } = expectation;
		const fails = (observed) => !holds(predicates, observed, new Map());
		switch (subject.kind) {
			case "url": return fails({
				value: url,
				count: 1,
				kind: "text",
				same: sameUrl
			}) ? [{
				expectation,
				observed: url
			}] : [];
			case "body": return fails({
				value: rendered.text || void 0,
				count: 1,
				kind: "text"
			}) ? [{
				expectation,
				observed: "another text"
			}] : [];
			case "css": {
				const match = matches.next().value;
				const value = subject.attribute === void 0 ? match.text : match.attribute ?? void 0;
				if (!fails({
					value,
					count: match.count,
					kind: "text"
				})) return [];
				return [{
					expectation,
					observed: `${subject.selector} ${wordMatch(match, value)}`
				}];
			}
			default: return [];
		}
	});
}
function wordMatch({ count, hidden, problem }, value) {
	if (problem !== void 0) return `is a selector that browsers do not know (${problem})`;
	if (count === 0) return hidden > 0 ? `is in the page ${times(hidden)}, but not to be seen` : "is not in the page";
	const first = value === void 0 ? "without that attribute" : `the first is ${JSON.stringify(value)}`;
	return count === 1 ? `is ${value === void 0 ? first : JSON.stringify(value)}` : `found ${times(count)}, ${first}`;
}
// src/steps/page-check/judge.ts
function judgeVisit(page, seen) {
	const mismatches = judgeAll(page, seen);
	return seen.isForeign ? mismatches.map((one) => withoutWords(one, seen)) : mismatches;
}
const factual = new Set([
	"smoke/network",
	"smoke/status",
	"smoke/login-redirect",
	"smoke/url"
]);
function withoutWords(mismatch, { url }) {
	const { rule, observed } = mismatch;
	const words = `what ${new URL(url).origin} shows is not repeated, for the configuration does not name it`;
	return {
		...mismatch,
		observed: factual.has(rule) ? observed.slice(0, 1) : [words]
	};
}
function judgeAll(page, seen) {
	const { at } = page;
	if (seen.unopened !== void 0) {
		const fix = "Check that the deployment runs and answers browsers at this address.";
		return [{
			rule: "smoke/network",
			at,
			expected: "a page that opens",
			observed: [seen.unopened, ...consoleWords(seen)],
			fix
		}];
	}
	const unreached = judgeDocument(page, seen);
	if (unreached) return [unreached];
	const failed = failures.flatMap(({ of, rule, expected, fix }) => {
		const list = seen.traffic[of];
		return list.length > 0 ? [{
			rule,
			at,
			expected,
			observed: [...several(list), ...saying(seen)],
			fix
		}] : [];
	});
	const missing = seen.rendered ? judgeRendered(page, seen.rendered, seen.url) : [mute(page)];
	return [...failed, ...missing.map((one) => ({
		...one,
		observed: [
			...one.observed,
			`after ${showDuration(seen.ms)}`,
			...saying(seen)
		]
	}))];
}
const failures = [
	{
		of: "mixedContent",
		rule: "smoke/mixed-content",
		expected: "no content over http",
		fix: "Ask for it over https: browsers refuse it on a page that came over https."
	},
	{
		of: "failedRequests",
		rule: "smoke/failed-request",
		expected: "every request to its own origin answered",
		fix: "Check that the files and routes that the page asks for are part of this release."
	},
	{
		of: "exceptions",
		rule: "smoke/exception",
		expected: "no uncaught exception",
		fix: "Open the page with the browser's console; the place names file, line and column."
	}
];
function mute({ at }) {
	return {
		rule: "smoke/blank",
		at,
		expected: "a page that answers",
		observed: ["its scripts leave the browser no time to look at it"]
	};
}
function judgeDocument(page, seen) {
	const { document } = seen.traffic;
	if (!document) return void 0;
	const timing = {
		dnsMs: 0,
		tcpMs: 0,
		tlsMs: 0,
		ttfbMs: 0,
		downloadMs: 0,
		totalMs: seen.ms,
		connected: false
	};
	const body = Buffer.from(seen.html || "<html></html>");
	const response = {
		...document,
		setCookies: [],
		body,
		timing,
		isForeign: seen.isForeign
	};
	const status = page.expect.filter(({ subject }) => subject.kind === "status");
	const [first] = judgePage(asStep(page, status), readPage(response), new Map()).filter(({ rule }) => instead.has(rule));
	if (first && first.rule !== "smoke/status") return {
		...first,
		observed: [first.observed, ...consoleWords(seen)]
	};
	if (isAtLogin(page, seen)) return {
		rule: "smoke/login-redirect",
		at: page.at,
		expected: "the page itself",
		observed: [`the login at ${seen.url}`],
		fix: "Give the check a session that may see the page; if the login is what is wanted, expect its \"url\"."
	};
	const rest = document.status >= 400 ? consoleWords(seen) : saying(seen);
	return first && {
		...first,
		observed: [first.observed, ...rest]
	};
}
const instead = new Set([
	"smoke/status",
	"smoke/error-page",
	"smoke/protected",
	"smoke/maintenance",
	"smoke/parked"
]);
function asStep(page, expect = []) {
	const { at, target, timeoutMs, errorPage } = page;
	return {
		query: [],
		headers: [],
		captures: [],
		retries: 0,
		maxBodyBytes: 0,
		at,
		target,
		method: "GET",
		expect,
		follow: true,
		timeoutMs,
		errorPage
	};
}
function isAtLogin({ expect }, { asked, url }) {
	if (expect.some(({ subject }) => subject.kind === "url")) return false;
	const isLogin = (address) => leadsToLogin(URL.parse(address)?.pathname ?? "");
	return isLogin(url) && !isLogin(asked);
}
// src/steps/page-check/identity.ts
async function assume(session, cdp, config, baseUrl) {
	const base = URL.parse(baseUrl ?? "");
	if (!base) return void 0;
	const own = session?.spans?.hosts.map(([, origin]) => origin) ?? [];
	const allowed = config.allowedHosts.map((host) => `${base.protocol}//${host}`);
	if (session) await setCookies(session, cdp, [...new Set([
		base.origin,
		...own,
		...allowed
	])]);
	const bypass = new Map(bypassHeaders(config.protectionBypass));
	const sent = new Map(session?.headers.map(([name, value]) => [name.toLowerCase(), value]));
	if (bypass.size + sent.size === 0) return void 0;
	const trusts = createTrust(base.origin, config.allowedHosts, own);
	return (request) => {
		const url = URL.parse(request.url());
		const headers = request.headers();
		for (const name of [...bypass.keys(), ...sent.keys()]) delete headers[name];
		if (url?.origin === base.origin) Object.assign(headers, Object.fromEntries(bypass));
		if (url && trusts(url)) Object.assign(headers, Object.fromEntries(sent));
		return headers;
	};
}
async function setCookies({ jar }, cdp, origins) {
	for (const url of origins) for (const cookie of jar.getCookiesSync(url, { allPaths: true })) {
		const { key: name, value, path, httpOnly, sameSite } = cookie;
		const secure = cookie.secure || url.startsWith("https:");
		await cdp.send("Network.setCookie", {
			name,
			value,
			url,
			path: path ?? "/",
			secure,
			httpOnly,
			sameSite: sameSites[sameSite ?? ""]
		}).catch(() => {});
	}
}
const sameSites = {
	strict: "Strict",
	lax: "Lax",
	none: "None"
};
// src/steps/page-check/interception.ts
async function intercept(page, policy, proxies, rewrite, onRefused) {
	const refusals = new Map();
	await page.setRequestInterception(true);
	page.on("request", async (request) => {
		const url = URL.parse(request.url());
		const isAsked = url?.protocol === "http:" || url?.protocol === "https:";
		let refusal;
		if (isAsked) {
			const known = refusals.get(url.origin) ?? whyRefused(url, policy, proxies);
			refusals.set(url.origin, known);
			refusal = await known;
		}
		if (refusal) {
			if (request.isNavigationRequest() && request.frame() === page.mainFrame()) onRefused(refusal);
			request.abort("blockedbyclient").catch(() => {});
		} else request.continue(rewrite ? { headers: rewrite(request) } : {}).catch(() => {});
	});
}
async function whyRefused(url, policy, proxies) {
	const { origin, hostname } = url;
	const host = bareHost(hostname);
	try {
		if (proxies(url)) {
			await admitProxied(lookup, origin, policy);
			return;
		}
		const found = isIP(host) ? [{ address: host }] : await lookup$1(host, { all: true }).catch(() => []);
		policy.admit(origin, found.map(({ address }) => address));
		return;
	} catch (error) {
		if (error instanceof InternalAddress || error instanceof ProxyFailed) return error;
		throw error;
	}
}
// src/steps/page-check/rendered.ts
function look(wanted) {
	const maxElements = 1e5;
	const maxText = 1e6;
	const until = Date.now() + 1e3;
	const hasTime = () => Date.now() < until;
	const roots = [document];
	const elements = [];
	for (const root of roots) for (const element of root.querySelectorAll("*")) {
		if (elements.push(element) > maxElements) break;
		if (element.shadowRoot) roots.push(element.shadowRoot);
	}
	const range = document.createRange();
	const takesRoom = (node) => {
		range.selectNode(node);
		const { width, height } = range.getBoundingClientRect();
		return width > 0 && height > 0;
	};
	const canBeSeen = (element) => element.closest("head") !== null || takesRoom(element) && getComputedStyle(element).visibility === "visible";
	const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
	const find = ({ selector, attribute }) => {
		try {
			const all = roots.flatMap((root) => [...root.querySelectorAll(selector)].slice(0, maxElements));
			const shown = all.filter((element) => !hasTime() || canBeSeen(element));
			const [first] = shown;
			return {
				count: shown.length,
				hidden: all.length - shown.length,
				text: first && tidy(first.textContent).slice(0, maxText),
				attribute: first && attribute !== void 0 ? first.getAttribute(attribute) : void 0
			};
		} catch (error) {
			return {
				count: 0,
				hidden: 0,
				problem: error.message
			};
		}
	};
	const matches = wanted.map(find);
	const hasPasswordField = find({ selector: "input[type=password]" }).count > 0;
	const parts = [];
	let length = 0;
	for (const element of elements) {
		if (length > maxText || !hasTime()) break;
		const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && /\S/.test(node.data ?? ""));
		if (texts.length === 0 || getComputedStyle(element).visibility !== "visible") continue;
		for (const { data = "" } of texts.filter(takesRoom)) {
			parts.push(data);
			length += data.length;
		}
	}
	const media = "img, svg, canvas, video, picture, iframe, object, embed, input, textarea, select, button";
	const empty = elements.find((element) => element.matches("#root, #app, #__next, #__nuxt, #svelte, #q-app, app-root") && element.children.length === 0 && !tidy(element.textContent));
	return {
		title: document.title.slice(0, 1e3),
		text: tidy(parts.join(" ")).slice(0, maxText),
		isBlank: parts.length === 0 && !elements.some((element) => element.matches(media) && canBeSeen(element)),
		emptyRoot: empty && (empty.id ? `#${empty.id}` : empty.localName),
		hasPasswordField,
		isLoaded: document.readyState === "complete",
		matches
	};
}
function renderedHtml() {
	const maxLength = 1e6;
	if ([...document.querySelectorAll("*")].length > 2e4) return "";
	const { outerHTML } = document.documentElement;
	return outerHTML.length > maxLength ? "" : outerHTML;
}
// src/steps/page-check/screenshot.ts
const maxLength = 3e6;
async function takeScreenshot(cdp, evaluate, redactor) {
	await cdp.send("Emulation.setScriptExecutionDisabled", { value: true });
	const texts = await evaluate(collectTexts);
	if (!texts) return void 0;
	const isClean = texts.map((text) => redactor.redact(text) === text);
	await evaluate(blankTexts, isClean);
	const rest = texts.filter((_, index) => isClean[index]);
	if (["", " "].some((between) => redactor.redact(rest.join(between)) !== rest.join(between))) return void 0;
	const { data } = await cdp.send("Page.captureScreenshot", { format: "png" });
	return data.length <= maxLength ? data : void 0;
}
function collectTexts() {
	const found = [];
	let length = 0;
	const roots = [document];
	for (const root of roots) for (const element of root.querySelectorAll("*")) {
		if (element.shadowRoot) roots.push(element.shadowRoot);
		if (element.localName === "script" || element.localName === "style") continue;
		if (/^(iframe|frame|object|embed)$/.test(element.localName)) element.style.setProperty("visibility", "hidden", "important");
		if (/^(input|textarea)$/.test(element.localName)) {
			if (element.type === "password") element.value = "";
			found.push(element);
		}
		for (const node of element.childNodes) if (node.nodeType === 3) found.push(node);
	}
	const textOf = ({ data, value = "", placeholder = "" }) => data ?? `${value}\n${placeholder}`;
	const texts = found.map(textOf);
	for (const text of texts) length += text.length;
	if (length > 2e6) return void 0;
	globalThis.launchGateTexts = found;
	return texts;
}
function blankTexts(isClean) {
	for (const [index, text] of (globalThis.launchGateTexts ?? []).entries()) {
		if (isClean[index]) continue;
		if (text.data !== void 0) text.data = "█".repeat(Math.min(text.data.length, 40));
		else {
			text.value = "";
			text.placeholder = "";
		}
	}
}
// src/steps/page-check/traffic.ts
const maxKept = 50;
const maxChars = 5e3;
function listen(page, clock) {
	const traffic = {
		navigations: 0,
		exceptions: [],
		consoleErrors: [],
		failedRequests: [],
		mixedContent: []
	};
	const open = new Set();
	let lastAt = clock.monotonic();
	const keep = (list, text) => {
		if (list.length < maxKept && !list.includes(text)) list.push(cutBetweenWords(text));
	};
	const isOwn = (request) => {
		const to = URL.parse(request.url());
		const own = URL.parse(traffic.document?.url ?? "")?.origin;
		return to !== null && to.origin === (own ?? to.origin) && to.pathname !== "/favicon.ico";
	};
	const isDocument = (request) => request.isNavigationRequest() && request.frame() === page.mainFrame();
	const nameOf = (request) => `${request.method()} ${new URL(request.url()).pathname}`;
	const settle = (request) => {
		if (open.delete(request)) lastAt = clock.monotonic();
	};
	page.on("request", (request) => {
		if (!isOwn(request) || /^(eventsource|websocket|ping|media)$/.test(request.resourceType())) return;
		open.add(request);
		lastAt = clock.monotonic();
	});
	page.on("requestfinished", settle);
	page.on("requestfailed", (request) => {
		settle(request);
		const reason = request.failure()?.errorText ?? "failed";
		if (isDocument(request) || !isOwn(request) || reason === "net::ERR_ABORTED") return;
		keep(traffic.failedRequests, `${nameOf(request)}: ${reason}`);
	});
	page.on("response", (response) => {
		const request = response.request();
		const status = response.status();
		if (isDocument(request)) {
			if (status >= 300 && status < 400 && response.headers()["location"] !== void 0) return;
			traffic.navigations += 1;
			traffic.document = {
				status,
				url: response.url(),
				headers: Object.entries(response.headers()).flatMap(([name, value]) => value.split("\n").map((one) => [name, one])),
				redirects: request.redirectChain().map((hop) => ({
					status: hop.response()?.status() ?? 0,
					url: hop.url(),
					location: hop.response()?.headers()["location"] ?? ""
				}))
			};
			return;
		}
		if (!isOwn(request)) return;
		if (status >= 400) keep(traffic.failedRequests, `${nameOf(request)}: ${status}`);
		if (/^(script|stylesheet)$/.test(request.resourceType()) && status === 200 && /^text\/html\b/i.test(response.headers()["content-type"] ?? "")) keep(traffic.failedRequests, `${nameOf(request)}: 200 with HTML in place of a ${request.resourceType()}`);
	});
	page.on("console", (message) => {
		if (message.type() === "error") keep(traffic.consoleErrors, message.text());
	});
	page.on("pageerror", (error) => keep(traffic.exceptions, wordException(error)));
	page.on("issue", ({ code, details }) => {
		const mixed = details.mixedContentIssueDetails;
		if (code === "MixedContentIssue" && mixed && mixed.resolutionStatus !== "MixedContentAutomaticallyUpgraded") keep(traffic.mixedContent, mixed.insecureURL);
	});
	return {
		traffic,
		quietMs: () => open.size > 0 ? 0 : clock.monotonic() - lastAt
	};
}
function wordException(error) {
	if (!(error instanceof Error)) return `thrown: ${typeof error === "object" ? JSON.stringify(error) : String(error)}`;
	const place = /https?:\/\/[^\s)]+/.exec(error.stack?.split(/^\s+at /m)[1] ?? "")?.[0];
	return `${error.name}: ${error.message}${place ? ` (at ${place})` : ""}`;
}
function cutBetweenWords(text) {
	return text.length <= maxChars ? text : text.slice(0, maxChars).replace(/[^\s"'<>,;]*$/, "");
}
// src/steps/page-check/visit.ts
const pollMs = 100;
const quietMs = 500;
const maxSettleMs = 3e3;
const afterMs = 3e3;
async function visit({ browser, sockets }, wish, config, { clock, signal, redactor, isInternal, env }) {
	const stop = new AbortController();
	const limit = AbortSignal.any([signal, stop.signal]);
	const within = (ms, work) => Promise.race([work, clock.sleep(Math.max(1, ms), limit).then(() => void 0, () => void 0)]);
	let policy;
	const start = clock.monotonic();
	const left = () => wish.page.timeoutMs - (clock.monotonic() - start);
	try {
		const own = await browser.createBrowserContext({ downloadBehavior: { policy: "deny" } });
		try {
			const page = await own.newPage();
			const cdp = await page.createCDPSession();
			own.on("targetcreated", (target) => {
				if (target.type() === "page") target.page().then((window) => window?.close()).catch(() => {});
			});
			page.on("dialog", (dialog) => dialog.dismiss().catch(() => {}));
			const crashed = new Promise((_, reject) => {
				page.on("error", (error) => reject(new BrowserLost(`the page ended its process: ${error.message}`)));
			});
			crashed.catch(() => {});
			await page.setViewport(wish.page.viewport);
			await page.setBypassServiceWorker(true);
			const isNamed = createTrust(wish.baseUrl, config.allowedHosts, [new URL(wish.url).origin, ...config.hosts?.values() ?? []]);
			policy = createAddressPolicy({
				baseUrl: wish.baseUrl,
				isNamed,
				isInternal
			});
			policy.name(new URL(wish.url).origin);
			sockets?.policies.add(policy);
			let refused;
			const rewrite = await assume(wish.session, cdp, config, wish.baseUrl);
			await intercept(page, policy, proxiesOf({
				env,
				redactor
			}), rewrite, (refusal) => {
				refused = explain(refusal, "dns", "").words;
			});
			const { traffic, quietMs: quiet } = listen(page, clock);
			const seen = {
				traffic,
				html: "",
				asked: wish.url,
				url: wish.url,
				ms: 0
			};
			const unopened = await Promise.race([open(page, wish), crashed]);
			seen.unopened = refused ?? unopened;
			let doneAt;
			while (seen.unopened === void 0 && !signal.aborted) {
				const rendered = await Promise.race([within(Math.max(left(), afterMs), evaluate(page, cdp, look, wantedOf(wish.page.expect))), crashed]);
				seen.rendered = rendered;
				seen.url = page.url();
				const now = clock.monotonic();
				const isDone = isRefused(traffic) || rendered !== void 0 && judgeRendered(wish.page, rendered, seen.url).length === 0;
				const isElsewhere = isAtLogin(wish.page, seen);
				doneAt = isDone || isElsewhere ? doneAt ?? now : void 0;
				const isQuiet = isDone && rendered?.isLoaded === true && quiet() >= quietMs;
				if (doneAt !== void 0 && (isQuiet || now - doneAt >= maxSettleMs)) break;
				if (left() <= 0) break;
				await within(Math.min(pollMs, left()), new Promise(() => {}));
			}
			seen.unopened ??= refused;
			seen.ms = clock.monotonic() - start;
			const last = URL.parse(seen.url);
			seen.isForeign = last !== null && /^https?:$/.test(last.protocol) && !isNamed(last);
			const answers = seen.rendered !== void 0;
			if (answers) seen.html = await within(afterMs, evaluate(page, cdp, renderedHtml)) ?? "";
			for (const { name, value, httpOnly } of await within(afterMs, own.cookies()) ?? []) if (httpOnly || wish.session) redactor.add(value, `cookie ${name}`);
			if (answers && !seen.isForeign && !signal.aborted && judgeVisit(wish.page, seen).length > 0) seen.screenshot = await within(afterMs, takeScreenshot(cdp, (run, ...args) => evaluate(page, cdp, run, ...args), redactor).catch(() => void 0));
			return seen;
		} finally {
			if (policy) sockets?.policies.delete(policy);
			await within(afterMs, own.close().catch(() => {}));
			stop.abort();
		}
	} catch (error) {
		if (error instanceof BrowserLost || signal.aborted) throw error;
		if (!browser.connected) throw new BrowserLost("the browser ended while the page was open", { cause: error });
		throw new BrowserLost(`the browser failed: ${error.message}`, { cause: error });
	}
}
async function open(page, { url, page: { timeoutMs } }) {
	try {
		await page.goto(url, {
			waitUntil: "domcontentloaded",
			timeout: timeoutMs
		});
		return;
	} catch (error) {
		const { name, message } = error;
		if (name === "TimeoutError") return `it was not loaded within ${showDuration(timeoutMs)}`;
		const code = /net::ERR_\w+/.exec(message)?.[0];
		if (code) return code;
		if (/frame was detached|navigat/i.test(message)) return void 0;
		throw error;
	}
}
function isRefused({ document }) {
	return document !== void 0 && document.status >= 400;
}
async function evaluate(page, cdp, run, ...args) {
	try {
		const { frameTree } = await cdp.send("Page.getFrameTree");
		const world = {
			frameId: frameTree.frame.id,
			worldName: "launch-gate"
		};
		const { executionContextId: contextId } = await cdp.send("Page.createIsolatedWorld", world);
		const expression = `(${run})(${args.map((arg) => JSON.stringify(arg)).join()})`;
		const { result } = await cdp.send("Runtime.evaluate", {
			expression,
			contextId,
			returnByValue: true
		});
		return result.value;
	} catch (error) {
		if (page.isClosed() || !page.browser().connected) throw error;
		return;
	}
}
// src/steps/page-check/run.ts
async function runPageCheck(check, page, config, context, { sessions, browsers }) {
	const { name, session: sessionName } = check;
	const { redactor, signal } = context;
	const baseUrl = check.on?.baseUrl ?? config.baseUrl;
	const unjudged = (status, reason) => ({
		name,
		status,
		reason,
		steps: []
	});
	const stopped = () => ({
		result: unjudged("inconclusive", stopReason(signal)),
		findings: []
	});
	const opened = sessionName === void 0 ? void 0 : await sessions.open(sessionName, baseUrl);
	if (opened && !opened.ok) {
		const isOpen = opened.finding.status === "inconclusive";
		return {
			result: unjudged(isOpen ? "inconclusive" : "skipped", opened.reason),
			findings: isOpen ? [] : [opened.finding],
			isThrottled: opened.isThrottled
		};
	}
	if (signal.aborted) return stopped();
	context.log.progress(`smoke: ${name}`);
	const owner = {
		check: name,
		path: show(page.target),
		url: shownUrl(asStep(page), {
			baseUrl,
			captured: new Map(),
			context
		}),
		browserPath: "chromium"
	};
	const { url } = buildRequest(asStep(page), {
		baseUrl,
		captured: new Map()
	});
	let seen;
	let renewed;
	try {
		const own = await browsers.open();
		owner.browserPath = own.path;
		const open = (session) => visit(own, {
			page,
			url,
			baseUrl,
			session
		}, config, context);
		seen = await open(opened?.session);
		if (opened && isAtLogin(page, seen) && !signal.aborted) {
			renewed = await sessions.renew(opened.session.name, opened.session, baseUrl);
			if (renewed?.ok) seen = await open(renewed.session);
		}
	} catch (error) {
		if (signal.aborted) return stopped();
		if (!(error instanceof BrowserLost)) throw error;
		const finding = noBrowserFinding(error.message, page.at, redactor);
		return {
			result: unjudged("inconclusive", finding.observed ?? ""),
			findings: [finding]
		};
	}
	if (signal.aborted) return stopped();
	const step = {
		method: "GET",
		url: owner.url,
		status: seen.traffic.document?.status,
		durationMs: Math.round(seen.ms)
	};
	const findings = judgeVisit(page, seen).map((mismatch) => pageFinding(mismatch, owner, redactor));
	const status = findings.length > 0 ? "fail" : "pass";
	if (renewed && !renewed.ok && renewed.finding.status === "fail") findings.push(renewed.finding);
	if (status === "pass") findings.push(...flakyFindings(check, [step], renewed && sessionName));
	const isThrottled = status === "fail" && step.status === 429;
	return {
		result: {
			name,
			status,
			steps: [step],
			screenshot: seen.screenshot
		},
		findings,
		isThrottled
	};
}
// src/steps/check.ts
const lateTimeoutMs = 5e3;
async function runCheck(check, config, context, deps) {
	await deps.place?.enter();
	try {
		return await checkInPlace(check, config, context, deps);
	} finally {
		deps.place?.leave();
	}
}
async function checkInPlace(check, config, context, { client, sessions, browsers, place }) {
	const { name } = check;
	if (check.page) return runPageCheck(check, check.page, config, context, {
		sessions,
		browsers
	});
	const { signal } = context;
	const baseUrl = check.on?.baseUrl ?? config.baseUrl;
	const own = {
		opened: new Map(),
		copies: new Map()
	};
	for (const [session, opened] of await openAll(check, sessions, baseUrl)) {
		if (opened.ok) {
			own.opened.set(session, opened.session);
			own.copies.set(session, await copyOf(opened.session));
			continue;
		}
		const isOpen = opened.finding.status === "inconclusive";
		return {
			result: {
				name,
				status: isOpen ? "inconclusive" : "skipped",
				reason: opened.reason,
				steps: []
			},
			findings: isOpen ? [] : [opened.finding],
			isThrottled: opened.isThrottled
		};
	}
	if (signal.aborted) return {
		result: {
			name,
			status: "inconclusive",
			reason: stopReason(signal),
			steps: []
		},
		findings: []
	};
	context.log.progress(`smoke: ${name}`);
	const stepContext = {
		session: (check.session === void 0 ? void 0 : own.copies.get(check.session)) ?? noSession(),
		roles: own.copies,
		captured: new Map(),
		baseUrl,
		context,
		client,
		signal,
		place: check.cleanup.length === 0 ? place : void 0,
		secretCookies: own.opened.size > 0,
		tls: tlsFor(config)
	};
	const { results, failure, renewed } = await takeLoggedInSteps(check, stepContext, own, sessions);
	if (renewed && check.session === renewed.name) stepContext.session = own.copies.get(renewed.name) ?? stepContext.session;
	const findings = failure && !failure.open ? [failureFinding(failure, check, config, stepContext)] : [];
	if (renewed?.failed?.status === "fail") findings.push(renewed.failed);
	if (!failure) findings.push(...flakyFindings(check, results, renewed?.name));
	findings.push(...await cleanUp(check, ownerOf(check, config), stepContext));
	const { session } = stepContext;
	const passed = failure || !session.spans ? void 0 : strangerFinding(check, baseUrl, session, context.redactor);
	if (passed) findings.push(passed);
	if (failure?.open) return {
		result: {
			name,
			status: "inconclusive",
			reason: stopReason(signal),
			steps: results
		},
		findings
	};
	const isThrottled = failure?.response?.status === 429;
	return {
		result: {
			name,
			status: failure || passed ? "fail" : "pass",
			steps: results
		},
		findings,
		isThrottled
	};
}
function openAll({ session, steps }, sessions, baseUrl) {
	const names = new Set([...session === void 0 ? [] : [session], ...rolesOf(steps)]);
	return Promise.all([...names].map(async (name) => [name, await sessions.open(name, baseUrl)]));
}
function ownerOf({ name, session }, { sessions }, role = session) {
	return {
		title: name,
		key: name,
		session: sessions.find((one) => one.name === role)
	};
}
function failureFinding(failure, check, config, stepContext) {
	const { role } = failure.step;
	const owner = ownerOf(check, config, role);
	const { delivery, sign } = failure.step;
	const title = [
		owner.title,
		role && !sign && `as ${role}`,
		delivery && `delivery ${delivery}`
	].filter(Boolean).join(", ");
	const asked = stepContextFor(failure.step, stepContext);
	return withReach(stepFinding(failure, {
		...owner,
		title
	}, asked), failure, asked.session, asked.context.redactor);
}
async function cleanUp(check, owner, stepContext) {
	const findings = [];
	for (const [index, step] of check.cleanup.entries()) {
		if (await needsMissing(step, stepContext)) continue;
		const cleanup = stepContext.signal.aborted ? {
			...step,
			until: void 0,
			timeoutMs: Math.min(step.timeoutMs, lateTimeoutMs)
		} : step;
		const taken = await takeStep(cleanup, {
			...stepContext,
			signal: new AbortController().signal
		});
		if (taken.mismatches.length === 0) continue;
		const finding = stepFinding({
			...taken,
			step,
			index
		}, {
			...owner,
			title: `${check.name}, cleanup`
		}, stepContext);
		findings.push({
			...finding,
			rule: "smoke/cleanup",
			severity: "medium",
			fingerprint: `smoke/cleanup:${check.name}:${index}`
		});
	}
	return findings;
}
async function needsMissing(step, stepContext) {
	try {
		await prepareRequest(step, stepContext);
		return false;
	} catch (error) {
		return error instanceof UnknownCapture;
	}
}
export { createBrowsers, runCheck };
