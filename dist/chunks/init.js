import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, bareHost, defaultConfig, existing, findCommit, followPath, hideSecretsOf, isLoopbackHost, loadConfig, neutraliseLog, oneLine, openRepository, parseOrigin, plural, runGit, treeFiles } from "./start.js";
import { noLaunch } from "./no-launch.js";
import { runGate } from "./run.js";
import { NetworkError, Unreadable, elementText, findChallenge, isInternalAddress, openClient, protections, readPage, setCookies } from "./checks.js";
import { createPoliteClient, openNetwork } from "./network.js";
import { identityService } from "./identity-services.js";
import { require_cjs } from "./cjs.js";
import { envNamesIn, password, username } from "./config.js";
import { pLimit } from "./p-limit.js";
import { findDefaultBranch, readHead } from "./default-branch.js";
import { filesKnownToGit } from "./code-files.js";
import { exampleNames } from "./example.js";
import { answeredBy } from "./answered-by.js";
import { scriptsOfPage } from "./page-scripts.js";
import { require_dist } from "./dist5.js";
import { detectPlatforms, isPlatformFile, readWorkflow } from "./workflows.js";
const { dirname, join } = require("node:path");
const { isDeepStrictEqual } = require("node:util");
const { isIP } = require("node:net");
const { lstat, mkdir, readFile, readdir, rm, rmdir, writeFile } = require("node:fs/promises");
// src/init/ask-site.ts
const maxRequests = 30;
const perSecond = 5;
const maxRedirects = 3;
const maxBodyBytes = 2e6;
const timeoutMs = 1e4;
function createSiteReader(origin, client, { signal, clock }) {
	const polite = createPoliteClient(client, ({ hostname }) => isLoopbackHost(hostname) ? Number.POSITIVE_INFINITY : perSecond, clock);
	const asked = new Map();
	let sent = 0;
	const send = async (path) => {
		sent += 1;
		const request = {
			method: "GET",
			url: origin + path,
			headers: [],
			timeoutMs,
			maxBodyBytes,
			cutBody: true
		};
		return readPage(await polite.impatient.send({
			...request,
			follow: false,
			retries: 0,
			isWritten: true
		}, signal));
	};
	const orNothing = (error) => {
		if (error instanceof NetworkError && error.kind !== "aborted") return void 0;
		throw error;
	};
	const unusable = (problem, hint) => new GateError("SITE_UNUSABLE", {
		url: origin,
		problem,
		hint: `Nothing was written. ${hint}`
	});
	async function start() {
		let path = "/";
		let first;
		for (let redirects = 0;; redirects++) {
			const page = await send(path).catch((error) => {
				if (!(error instanceof NetworkError) || error.kind === "aborted") throw error;
				throw unusable(error.message, "Check the address, and that the site runs.");
			});
			const wall = findChallenge(page.response) ?? protections.find(({ matches }) => matches(page));
			if (wall) throw unusable(`${wall.name} answers in place of it`, "Give an address that this machine may ask.");
			if (/^basic\b/i.test(page.header("www-authenticate") ?? "") && page.response.status === 401) throw unusable("it asks for a password of HTTP itself", "Open it for a moment, or write \"basic\" by hand: docs/checks.md.");
			const next = redirectOf(page);
			first ??= page;
			if (!next || identityService(next) !== void 0) return {
				first,
				page
			};
			if (next.origin !== origin) throw unusable(`it leads to ${next.origin}`, `If your site is there: launch-gate init --url ${next.origin} asks it.`);
			if (redirects === maxRedirects) throw unusable("its redirects do not end", "Mend them first.");
			path = next.pathname + next.search;
		}
	}
	return {
		origin,
		start,
		get(path) {
			const known = asked.get(path) ?? (sent < maxRequests ? send(path).catch(orNothing) : Promise.resolve(void 0));
			asked.set(path, known);
			return known;
		},
		sent: () => sent
	};
}
function redirectOf(page) {
	const { status, url } = page.response;
	return status >= 300 && status < 400 ? URL.parse(page.header("location") ?? "", url) ?? void 0 : void 0;
}
// src/init/dns.ts
var import_cjs = require_cjs();
const usualSelectors = [
	"google",
	"selector1",
	"selector2",
	"s1",
	"s2",
	"k1",
	"k2",
	"resend",
	"fm1",
	"zoho",
	"mail",
	"default"
];
async function lookAtDns(host, { lookup }) {
	const records = async (...question) => {
		const found = await lookup(...question);
		return found.kind === "records" ? found.records : [];
	};
	const name = host.toLowerCase();
	const cname = (await records(name, "CNAME")).find((each) => each.type === "CNAME" && each.name === name)?.value;
	const domain = (0, import_cjs.getDomain)(host);
	if (!domain) return {
		cname,
		selectors: []
	};
	const [mx, txt] = await Promise.all([records(domain, "MX"), records(domain, "TXT")]);
	if (!(mx.some(({ type }) => type === "MX") || txt.some(({ value }) => /^"?v=spf1\b/i.test(value)))) return {
		cname,
		selectors: []
	};
	const keys = await Promise.all(usualSelectors.map((each) => records(`${each}._domainkey.${domain}`, "TXT")));
	const hasKey = (found = []) => found.some(({ type, value }) => type === "TXT" && /\bp=/.test(value));
	return {
		cname,
		mailDomain: domain,
		selectors: usualSelectors.filter((_, index) => hasKey(keys[index]))
	};
}
// src/init/launch-section.ts
const harmlessName = /^[a-z0-9](?:[a-z0-9._-]{0,250}[a-z0-9])?\.?$/;
const question$1 = "TODO: Which domain do users see? \"launch: { canonical: https://www.example.com }\" checks its DNS, certificate, redirects and headers.";
function isOwnDomain({ protocol, hostname }) {
	if (protocol !== "https:" || isLoopbackHost(hostname) || isIP(bareHost(hostname)) !== 0) return false;
	return (0, import_cjs.getDomain)(hostname) !== null && (0, import_cjs.getDomain)(hostname) === (0, import_cjs.getDomain)(hostname, { allowPrivateDomains: true });
}
function launchSection(origin, dns) {
	const url = new URL(origin);
	if (!isOwnDomain(url)) return { remarks: [{
		path: ["base-url"],
		lines: [question$1]
	}] };
	const { cname, mailDomain, selectors = [] } = dns ?? {};
	return {
		section: {
			canonical: origin,
			...cname && harmlessName.test(cname) && { dns: { [url.hostname]: { CNAME: cname } } },
			...mailDomain && { mail: {
				domains: [mailDomain],
				...selectors.length > 0 && { "dkim-selectors": selectors }
			} }
		},
		remarks: [{
			path: ["launch"],
			lines: ["What a domain needs before a launch: docs/launch.md."]
		}, ...mailDomain && selectors.length === 0 ? [{
			path: ["launch", "mail"],
			lines: ["TODO: Which DKIM selectors do your senders use? None of the usual ones has a key."]
		}] : []]
	};
}
// src/init/new-files.ts
async function isTaken(root, path) {
	return await existing(join(root, path)).catch((error) => {
		if (error.code === "ENOTDIR") return void 0;
		throw error;
	}) !== void 0;
}
async function createFiles(root, files) {
	const written = [];
	const folders = [];
	try {
		for (const { path, text } of files) {
			const target = await followPath(join(root, path), [root]);
			const highest = await mkdir(dirname(target), { recursive: true });
			for (let folder = dirname(target); highest && folder.startsWith(highest); folder = dirname(folder)) folders.push(folder);
			await writeFile(target, text, { flag: "wx" }).catch((error) => {
				if (error.code === "EEXIST") throw alreadyThere(path);
				written.push(target);
				throw error;
			});
			written.push(target);
		}
	} catch (error) {
		await Promise.all(written.map((target) => rm(target, { force: true })));
		for (const folder of folders.toSorted((a, b) => b.length - a.length)) await rmdir(folder).catch(() => {});
		if (error instanceof GateError) throw error;
		throw new GateError("INIT_UNWRITABLE", { problem: error.message }, { cause: error });
	}
}
function alreadyThere(file) {
	return new GateError("INIT_EXISTS", { file });
}
// src/init/preset-of-form.ts
function presetOf(form) {
	const { path, action, user, password, hidden, others, button } = form;
	const names = hidden.map(({ name }) => name);
	const isSamePlace = action === path;
	if (user === void 0 || others.length > 0 || hidden.some(({ isBehind }) => isBehind)) return void 0;
	if (isSamePlace && names.includes("csrfmiddlewaretoken") && password === "password") return preset("django", [path, "/admin/login/"], [
		"field",
		user,
		"username"
	]);
	if (isSamePlace && path !== "/" && names.length === 1 && names[0] === "_token" && password === "password") return preset("laravel", [path, "/login"], [
		"field",
		user,
		"email"
	]);
	if (names.includes("authenticity_token")) return rails(form, user);
	if (/\/wp-login\.php$/.test(action) && user === "log" && password === "pwd" && button?.name !== void 0) return preset("wordpress", [path, "/wp-login.php"]);
}
function rails({ path, action, password }, user) {
	if (action !== path.replace(/\/new$/, "")) return void 0;
	if (user === "email_address" && password === "password") return preset("rails", [path, "/session/new"]);
	const [, scope] = /^(\w+)\[email\]$/.exec(user) ?? [];
	return scope !== void 0 && password === `${scope}[password]` ? {
		...preset("rails", [path, "/session/new"]),
		scope
	} : void 0;
}
function preset(name, [path, usualPath], [key, value, usual] = [
	"",
	"",
	""
]) {
	return {
		preset: name,
		...path !== usualPath && { path },
		...value !== usual && { [key]: value }
	};
}
// src/init/readable.ts
function readable(read, otherwise) {
	try {
		return read();
	} catch (error) {
		if (error instanceof Unreadable) return otherwise;
		throw error;
	}
}
// src/init/login-form.ts
const fieldName = /^[A-Za-z_][\w.:$[\]-]{0,80}$/;
const harmlessPath = /^\/(?!\/)[\w./~%+=@:,?&-]{0,300}$/;
const harmlessValue = /^[\w .-]{1,40}$/;
const captcha = ".g-recaptcha, .h-captcha, .cf-turnstile, script[src*=\"recaptcha\"], script[src*=\"turnstile\"]";
const most$2 = {
	passwords: 20,
	inputs: 1e3,
	hidden: 40
};
const changingName = /^[0-9a-f]{24,}$/i;
const changingQuery = /=[\w%-]{20,}/;
const harmlessAction = /^[\w./~%+=@:,-]{1,300}$/;
const registration = /sign-?up|regist|\bjoin\b|\bcreate\b|^\/users\/?$/i;
function isHarmlessPath(path) {
	return harmlessPath.test(path);
}
function findLoginForm(page) {
	return readable(() => find(page), void 0);
}
function find(page) {
	const url = new URL(page.response.url);
	const path = url.pathname + url.search;
	if (!page.isHtml() || !isHarmlessPath(path)) return void 0;
	const passwords = page.select("input[type=password]").slice(0, most$2.passwords).map((input) => ({
		input,
		form: formOf(input)
	}));
	const logins = passwords.filter(({ input, form }) => input.attribs["autocomplete"] !== "new-password" && !registration.test(form?.attribs["action"] ?? "") && passwords.filter((each) => each.form === form).length === 1);
	for (const { input, form } of logins) {
		const found = form && read(page, form, input, url);
		if (found) return found;
	}
	const [first] = logins;
	if (!first) return void 0;
	const fields = fieldsOf(page, first.form);
	const user = fields.find((field) => isText$1(field) && fieldName.test(nameOf$1(field)));
	return {
		path,
		why: fields.some(hasChangingName) || changingQuery.test(first.form?.attribs["action"] ?? "") ? "changing" : "script",
		...user && { user: nameOf$1(user) }
	};
}
function read(page, form, password, url) {
	const { method = "", action = "", enctype = "" } = form.attribs;
	const target = URL.parse(action, url);
	if (!/^post$/i.test(method) || /multipart/i.test(enctype) || target?.origin !== url.origin) return void 0;
	const inputs = fieldsOf(page, form);
	const [user, ...others] = inputs.filter(isText$1);
	const hidden = inputs.filter((input) => typeOf(input) === "hidden");
	const path = target.pathname + target.search;
	if (!isHarmlessPath(path) || hidden.some(hasChangingName)) return void 0;
	if (hidden.length > most$2.hidden || changingQuery.test(target.search)) return void 0;
	if (![
		...user ? [user] : [],
		password,
		...hidden
	].every((input) => fieldName.test(nameOf$1(input)))) return void 0;
	const [button] = page.select("form button[name], form input[type=submit][name]").slice(0, most$2.inputs).filter((each) => formOf(each) === form && fieldName.test(nameOf$1(each)));
	const value = button && (button.attribs["value"] ?? elementText(button));
	return {
		path: url.pathname + url.search,
		action: path,
		...user && { user: nameOf$1(user) },
		password: nameOf$1(password),
		selector: harmlessAction.test(action) ? `form[action="${action}"]` : "form",
		hidden: hidden.map((input) => ({
			name: nameOf$1(input),
			isEmpty: !input.attribs["value"],
			...isBehind(page, input) && { isBehind: true }
		})),
		...button && value && harmlessValue.test(value) && { button: {
			name: nameOf$1(button),
			value
		} },
		others: others.filter((input) => "required" in input.attribs && fieldName.test(nameOf$1(input))).map(nameOf$1),
		hasCaptcha: page.select(captcha).length > 0
	};
}
const nameOf$1 = (input) => input.attribs["name"] ?? "";
const typeOf = (input) => (input.attribs["type"] ?? "text").toLowerCase();
const hasChangingName = (input) => changingName.test(nameOf$1(input));
const isText$1 = (input) => [
	"text",
	"email",
	"tel"
].includes(typeOf(input));
const fieldsOf = (page, form) => namedInputs(page).filter((each) => nameOf$1(each) !== "" && formOf(each) === form);
const namedInputs = (page) => page.select("input[name]").slice(0, most$2.inputs);
function isBehind(page, input) {
	const [first] = namedInputs(page).filter((each) => nameOf$1(each) === nameOf$1(input));
	return first?.attribs["value"] !== input.attribs["value"];
}
function formOf(element) {
	for (let at = element.parent; at; at = at.parent) if ("name" in at && at.name === "form") return at;
}
// src/init/page-links.ts
const unwelcome = /log-?out|sign-?out|delete|remove|destroy|cancel|reset|unsubscribe|webhook|cron|seed|migrate|purge|revalidate|callback|checkout|download|export/i;
const apiLiteral = /["'`](\/(?:api|rest|v\d|graphql)(?:\/[\w.~-]{1,60}){1,6}\/?)["'`?]/g;
const maxRoutes = 50;
function isWelcome(path) {
	return isHarmlessPath(path) && !unwelcome.test(path);
}
function linksOf(page) {
	if (!page.isHtml()) return [];
	const base = new URL(page.response.url);
	const links = readable(() => page.select("a[href]"), []).flatMap((element) => {
		const url = URL.parse(element.attribs["href"] ?? "", base);
		return url?.origin === base.origin ? [{
			path: url.pathname,
			text: elementText(element)
		}] : [];
	});
	return [...new Map(links.filter(({ path }) => isWelcome(path)).map((link) => [link.path, link])).values()].slice(0, maxRoutes);
}
function apiRoutesIn(text) {
	const found = new Set();
	for (const [, path = ""] of text.matchAll(apiLiteral)) {
		if (isWelcome(path)) found.add(path);
		if (found.size === maxRoutes) break;
	}
	return [...found];
}
// src/init/open-api.ts
function readOpenApi(page) {
	const root = jsonOf(page);
	if (!isObject$1(root) || typeof root["openapi"] !== "string") return void 0;
	const { url } = page.response;
	const [flow] = Object.values(objectAt(root, "components", "securitySchemes")).map((scheme) => objectAt(scheme, "flows", "password")["tokenUrl"]).filter(isText);
	const token = flow === void 0 ? void 0 : URL.parse(flow, url);
	const reads = Object.entries(objectAt(root, "paths")).flatMap(([path, item]) => {
		const operation = isObject$1(item) ? item["get"] : void 0;
		if (!isObject$1(operation) || path.includes("{") || !isWelcome(path)) return [];
		if ([operation["parameters"], item["parameters"]].flat().some((each) => isObject$1(each) && each["required"] === true)) return [];
		const security = operation["security"] ?? root["security"];
		return [{
			path,
			isPrivate: Array.isArray(security) && security.length > 0
		}];
	});
	return {
		tokenPath: token?.origin === new URL(url).origin && isHarmlessPath(token.pathname) ? token.pathname : void 0,
		reads
	};
}
function jsonOf(page) {
	if (page?.response.status !== 200 || page.isHtml()) return void 0;
	return readable(() => page.json(), void 0);
}
function isObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectAt(value, ...keys) {
	let at = value;
	for (const key of keys) at = isObject$1(at) && Object.hasOwn(at, key) ? at[key] : void 0;
	return isObject$1(at) ? at : {};
}
function isText(value) {
	return typeof value === "string";
}
// src/init/find-login.ts
const mostPages = 6;
const loginPath = /(?:^|\/)(?:log[-_]?in|sign[-_]?in|session\/new|wp-login\.php)(?:\/|$)/i;
const loginWords = /^(?:log ?in|sign ?in|anmelden|einloggen|connexion|se connecter|iniciar sesión|entrar|accedi|inloggen|logga in|zaloguj)$/i;
function isLoginPath(path) {
	return loginPath.test(path);
}
function isLoginText(text) {
	return loginWords.test(text);
}
async function findLogin(site, pages, paths) {
	let unclear;
	const read = (page) => {
		const form = page?.response.status === 200 ? findLoginForm(page) : void 0;
		if (!page || !form) return void 0;
		if (!("why" in form)) return {
			form,
			page
		};
		unclear ??= {
			form,
			page
		};
	};
	for (const page of pages) {
		const found = read(page);
		if (found) return found;
	}
	for (const path of [...new Set(paths)].slice(0, mostPages)) {
		const found = read(await site.get(path));
		if (found) return found;
	}
	return unclear;
}
function ledTo(pages) {
	return pages.flatMap((page) => {
		const next = redirectOf(page);
		const { origin, pathname } = new URL(page.response.url);
		const isElsewhere = next?.pathname.replace(/\/$/, "") !== pathname.replace(/\/$/, "");
		return next && next.origin === origin && next.pathname !== "/" && isElsewhere ? [next.pathname] : [];
	});
}
async function findAuthjs(site, stack, { packages }) {
	const isOther = ["@auth/express", "@auth/sveltekit"].some((name) => packages.has(name));
	if (!isOther && !packages.has("next-auth") && stack !== "nextjs") return void 0;
	const path = isOther ? "/auth" : "/api/auth";
	const providers = jsonOf(await site.get(`${path}/providers`));
	const provider = (isObject$1(providers) ? Object.values(providers).filter(isObject$1) : []).find(({ type }) => type === "credentials")?.["id"];
	return typeof provider === "string" && /^[\w-]{1,60}$/.test(provider) ? {
		path,
		provider
	} : void 0;
}
// src/init/private-page.ts
function privatePage(path, page, login) {
	const { status, url } = page.response;
	if (status === 401 || status === 403) return {
		path,
		status
	};
	const next = redirectOf(page);
	if (!next) return void 0;
	if (next.origin !== new URL(url).origin) return identityService(next) === void 0 ? void 0 : {
		path,
		status,
		leadsTo: next.hostname
	};
	return (isLoginPath(next.pathname) || next.pathname === login?.split("?", 1)[0]) && next.pathname !== path && isHarmlessPath(next.pathname) ? {
		path,
		status,
		leadsTo: next.pathname
	} : void 0;
}
function isForMember({ path, leadsTo }, login) {
	if (!leadsTo?.startsWith("/") || path === "/") return false;
	return !/^\/(?:wp-)?admin\b/.test(path) || login !== void 0 && /admin|wp-login/.test(login);
}
// src/init/session.ts
const account = "An account made for this, with no rights on real data. It logs in with SMOKE_USER and SMOKE_PASSWORD.";
function proposeSession(site, repository) {
	return byAuthjs(site) ?? byPasswordFlow(site) ?? byForm(site) ?? bySupabase(repository) ?? { lines: question(site) };
}
function byAuthjs({ authjs, login }) {
	if (!authjs) return void 0;
	const field = login?.user;
	const ask = "TODO: What is the field of the user called in \"credentials\" of the provider? Here it is \"username\".";
	return {
		sessions: { member: {
			preset: "authjs",
			path: authjs.path,
			...authjs.provider !== "credentials" && { provider: authjs.provider },
			...field && field !== "username" && { field }
		} },
		by: "cookie",
		lines: [account, ...field ? [] : [ask]]
	};
}
function byPasswordFlow({ openApi }) {
	if (openApi?.tokenPath === void 0) return void 0;
	return {
		sessions: { member: {
			post: openApi.tokenPath,
			form: {
				grant_type: "password",
				username,
				password
			},
			capture: { token: { jsonpath: "$.access_token" } },
			headers: { authorization: "Bearer ${{ captured.token }}" }
		} },
		by: "token",
		lines: [account]
	};
}
function byForm({ login, cookies, privatePages }) {
	if (!login || "why" in login) return void 0;
	const isProved = privatePages.some((page) => isForMember(page, login.path));
	const seen = cookies.filter((name) => /^[\w.-]{1,60}$/.test(name)).slice(0, 4);
	return {
		sessions: { member: presetOf(login) ?? { steps: stepsOf(login, isProved) } },
		by: "cookie",
		lines: [
			account,
			...seen.length > 0 ? [`The login page sets ${seen.length === 1 ? "the cookie" : "the cookies"} ${seen.join(", ")}.`] : [],
			...login.others.length > 0 ? [`TODO: What belongs into ${login.others.join(", ")}, which the form asks for too?`] : [],
			...login.hasCaptcha ? ["TODO: How may this account log in? The page has a test for humans, which no program passes: use its test keys."] : []
		]
	};
}
function stepsOf(login, isProved) {
	const { path, action, selector, user: userField, password: passwordField, hidden, button } = login;
	const [page = path] = path.split("?", 1);
	const tokens = hidden.filter(({ isEmpty }) => !isEmpty).map(({ name }, index) => ({
		name,
		key: `hidden${index + 1}`
	}));
	const capture = Object.fromEntries(tokens.map(({ name, key }) => [key, {
		css: `${selector} input[name="${name}"]`,
		attribute: "value"
	}]));
	const form = {
		...Object.fromEntries(hidden.map(({ name }) => [name, ""])),
		...Object.fromEntries(tokens.map(({ name, key }) => [name, `\${{ captured.${key} }}`])),
		...userField !== void 0 && { [userField]: "${{ env.SMOKE_USER }}" },
		[passwordField]: password,
		...button && { [button.name]: button.value }
	};
	const isAway = page !== "/" && { header: { location: { not: { contains: page } } } };
	return [{
		get: path,
		...tokens.length > 0 && { capture }
	}, {
		post: action,
		form,
		expect: {
			status: isProved ? [
				200,
				302,
				303
			] : [302, 303],
			...isAway
		}
	}];
}
function bySupabase({ packages, variables }) {
	if (!packages.has("@supabase/supabase-js") || [...packages].some((name) => /^@supabase\/(?:ssr|auth-helpers)/.test(name))) return void 0;
	const named = (pattern) => variables.find((name) => pattern.test(name));
	const url = named(/^(?:\w+_)?SUPABASE_URL$/) ?? "SUPABASE_URL";
	const key = named(/^(?:\w+_)?SUPABASE_(?:ANON|PUBLISHABLE)(?:_DEFAULT)?_KEY$/) ?? "SUPABASE_ANON_KEY";
	return {
		sessions: { member: {
			preset: "supabase",
			url: `\${{ env.${url} }}`,
			key: `\${{ env.${key} }}`
		} },
		by: "token",
		lines: [account]
	};
}
function question({ login }) {
	return [
		`TODO: Does a user log in, and how? ${login && "why" in login ? `The form of ${login.path} ${{
			script: "is sent by a script, which says where to",
			changing: "has a name or an address that is new each time"
		}[login.why]}` : "No login was found where one mostly stands"}. Presets of known logins: docs/presets.md. As a route of your own:`,
		"  sessions:",
		"    member:",
		"      post: /api/login",
		`      json: { email: "${username}", password: "${password}" }`,
		"      expect: { status: 200 }",
		"  A check with \"session: member\" is then asked as this user."
	];
}
// src/init/site-checks.ts
const most$1 = {
	publicPages: 3,
	privatePages: 3,
	memberPages: 2,
	api: 3
};
function siteChecks(site, session) {
	const checks = [];
	const remarks = [];
	const names = new Set();
	const add = ({ name, ...check }, ...lines) => {
		const unique = names.has(name) ? `${name} (${checks.length + 1})` : name;
		names.add(unique);
		if (lines.length > 0) remarks.push({
			path: ["checks", checks.length],
			lines
		});
		checks.push({
			name: unique,
			...check
		});
	};
	const { home, login, health, openApi } = site;
	const isClosed = site.privatePages.some(({ path }) => path === "/");
	const { status } = home;
	if (home.kind === "page" && !isClosed && (status < 400 || status >= 500)) add({
		name: "Home",
		get: "/",
		...home.path !== "/" && { follow: true }
	}, ...home.isDrawn ? [drawn] : []);
	if (home.kind === "json" && status === 200) add({
		name: "Start",
		get: "/",
		expect: json
	});
	if (health) add({
		name: "Health",
		get: health.path,
		...health.isJson && { expect: json }
	});
	if (openApi) add({
		name: "API description",
		get: "/openapi.json",
		expect: json
	}, turnedOff);
	for (const path of site.publicPages.slice(0, most$1.publicPages)) add({
		name: nameOf(path),
		get: path
	});
	if (login) add({
		name: "Login page",
		get: login.path,
		expect: {
			status: 200,
			css: { "input[type=password]": { count: 1 } }
		}
	});
	const closed = site.privatePages.slice(0, most$1.privatePages);
	for (const page of closed) add({
		name: `${nameOf(page.path)} is private`,
		get: page.path,
		expect: refusal(page)
	});
	for (const { path, status } of site.privateApi.slice(0, most$1.api)) add({
		name: `API is private: ${path}`,
		get: path,
		expect: { status }
	});
	for (const path of site.publicApi.slice(0, most$1.api)) add({
		name: `API: ${path}`,
		get: path,
		expect: json
	});
	if (session.by) addMember();
	if (checks.length === 0) add({
		name: "Home",
		get: "/"
	}, `TODO: Which page must answer? "/" answered ${status}.`);
	return {
		checks,
		remarks
	};
	function addMember() {
		const pages = session.by === "cookie" ? closed.filter((page) => isForMember(page, login?.path)) : [];
		for (const { path } of pages.slice(0, most$1.memberPages)) add({
			name: nameOf(path),
			session: "member",
			get: path
		}, sees);
		const [route] = session.by === "token" ? privateReads(site) : [];
		if (route) add({
			name: `API for a user: ${route}`,
			session: "member",
			get: route,
			expect: json
		});
		if (pages.length > 0 || route) return;
		const at = session.by === "cookie" ? login?.path : void 0;
		add({
			name: "The login works",
			session: "member",
			get: at ?? home.path,
			expect: { status: anyPage }
		}, "TODO: Which page is for users alone? Put it here, with words that only they see: expect: { css: { h1: Welcome } }.");
	}
}
const anyPage = [
	200,
	301,
	302,
	303,
	307,
	308
];
const json = {
	status: 200,
	"content-type": "application/json"
};
const sees = "TODO: What does only a user see there? \"expect: { css: { h1: Welcome } }\" makes sure of it.";
const drawn = "TODO: Scripts draw this page, and \"get\" runs none. Shall a browser open it? \"page: /\" in place of \"get: /\": docs/page-checks.md.";
const turnedOff = "Where production does not show it, put a public route of yours here.";
function refusal({ status, leadsTo }) {
	return {
		status,
		...leadsTo !== void 0 && { header: { location: { contains: leadsTo } } }
	};
}
function privateReads({ openApi, privateApi }) {
	const known = new Set(openApi?.reads.filter(({ isPrivate }) => isPrivate).map(({ path }) => path));
	return privateApi.map(({ path }) => path).filter((path) => known.has(path));
}
function nameOf(path) {
	const words = path.split(/[^A-Za-z0-9]+/).filter(Boolean).join(" ").slice(0, 60);
	return words === "" ? path : words.charAt(0).toUpperCase() + words.slice(1);
}
// src/init/plan.ts
const reference = "Every key: docs/configuration.md of Launch Gate. \"launch-gate check-config\" finds mistakes.";
const latency = "TODO: How fast must it be? \"latency: { p95: 800ms }\" on a check measures it, and fails what is slower.";
const ready = ["TODO: Which route says what release is live? With it the gate waits for the new one, and never judges the old one:", "  ready: { get: /version.json, expect: { jsonpath: { $.sha: \"${{ env.GITHUB_SHA }}\" } } }"];
function planConfig(repository, site, dns) {
	if (!site) return withoutSite(repository);
	const session = proposeSession(site, repository);
	const { checks, remarks } = siteChecks(site, session);
	const launch = launchSection(site.origin, dns);
	const made = `Written by "launch-gate init" for ${site.stack.name}${site.answers ? `, answered by ${site.answers}` : ""}. It is yours: change it. "TODO" marks a question.`;
	return {
		config: {
			version: 1,
			"base-url": site.origin,
			...site.hasScripts && { secrets: { bundles: true } },
			...session.sessions && { sessions: session.sessions },
			checks,
			...launch.section && { launch: launch.section }
		},
		session,
		remarks: [
			{
				path: ["version"],
				lines: [made, reference]
			},
			{
				path: ["base-url"],
				lines: ["The input base-url, or the URL of a deployment event, wins over this."]
			},
			{
				path: ["secrets"],
				lines: ["New commits are scanned in any case; \"bundles\" looks into the scripts that the site serves."]
			},
			{
				path: [session.sessions ? "sessions" : "checks"],
				lines: [...ready, ...session.lines]
			},
			...remarks,
			...session.sessions ? [{
				path: ["checks"],
				lines: [latency]
			}] : [{
				path: ["checks", 0],
				lines: [latency]
			}],
			...launch.remarks
		]
	};
}
function withoutSite({ stack }) {
	return {
		config: {
			version: 1,
			secrets: true
		},
		remarks: [{
			path: ["version"],
			lines: [
				"Written by \"launch-gate init\" without an address of the site, so only secrets are looked for.",
				`TODO: Where does the site live?${stack ? ` The repository is of ${stack.name}.` : ""} Without this file, "launch-gate init --url https://www.example.com" writes its checks.`,
				reference
			]
		}]
	};
}
// src/init/file-routes.ts
const conventions = [
	{
		kind: "pages",
		file: /^(?:.*\/)?app\/((?:[^/]+\/)*)page\.(?:tsx|jsx|ts|js|mdx)$/
	},
	{
		kind: "api",
		file: /^(?:.*\/)?app\/((?:[^/]+\/)*)route\.(?:ts|js)$/
	},
	{
		kind: "api",
		file: /^(?:.*\/)?pages\/(api\/(?:[^/]+\/)*[^/.]+)\.(?:ts|js)$/
	},
	{
		kind: "pages",
		file: /^(?:.*\/)?pages\/((?!api\/)(?:[^/]+\/)*[^/.]+)\.(?:tsx|jsx|vue)$/
	},
	{
		kind: "pages",
		file: /^(?:.*\/)?src\/routes\/((?:[^/]+\/)*)\+page\.svelte$/
	},
	{
		kind: "api",
		file: /^(?:.*\/)?src\/routes\/((?:[^/]+\/)*)\+server\.(?:ts|js)$/
	},
	{
		kind: "api",
		file: /^(?:.*\/)?server\/(api\/(?:[^/]+\/)*[^/.]+)(?:\.get)?\.(?:ts|js)$/
	}
];
const maxPathLength = 300;
function fileRoutes(paths) {
	const found = {
		pages: new Set(),
		api: new Set()
	};
	for (const path of paths.filter(({ length }) => length <= maxPathLength)) for (const { kind, file } of conventions) {
		const route = routeOf(file.exec(path)?.[1]);
		if (route !== void 0) found[kind].add(route);
	}
	return {
		pages: [...found.pages],
		api: [...found.api]
	};
}
function routeOf(segments) {
	if (segments === void 0) return void 0;
	const parts = segments.split("/").filter((part) => part !== "" && !/^\(\w[\w-]*\)$/.test(part));
	if (parts.at(-1) === "index") parts.pop();
	return parts.every((part) => /^[A-Za-z0-9][\w-]*$/.test(part)) ? `/${parts.join("/")}` : void 0;
}
// src/init/packages.ts
const manifest = /(?:^|\/)(?:package\.json|composer\.json|Gemfile|pyproject\.toml|Pipfile|requirements(?:[-_.][\w.-]{0,100})?\.(?:txt|in)|requirements\/[\w-]+\.txt)$/;
function isManifest(path) {
	return manifest.test(path);
}
function packagesIn({ path, text }) {
	if (path.endsWith(".json")) return keysOf(text, [
		"dependencies",
		"devDependencies",
		"require"
	]);
	if (path.endsWith("Gemfile")) return matches(text, /^[ \t]{0,40}gem[ \t]{1,9}["']([\w-]{1,100})["']/gm);
	return matches(text, /^[ \t]{0,40}["']?([A-Za-z][\w.-]{0,100})(?=["'\s[=<>~!;,]|$)/gm);
}
function keysOf(text, sections) {
	const root = parsed(text);
	return sections.flatMap((section) => {
		const listed = isObject(root) ? root[section] : void 0;
		return isObject(listed) ? Object.keys(listed) : [];
	});
}
function matches(text, pattern) {
	return Array.from(text.matchAll(pattern), ([, name = ""]) => name);
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/init/stacks.ts
const stacks = [
	{
		id: "wordpress",
		name: "WordPress",
		packages: /^(?:roots\/wordpress|johnpbloch\/wordpress(?:-core)?)$/,
		files: /(?:^|\/)(?:wp-config(?:-sample)?\.php|wp-login\.php)$|(?:^|\/)wp-content\//,
		logins: ["/wp-login.php"],
		pages: ["/wp-admin/"],
		health: ["/wp-json/"]
	},
	{
		id: "django",
		name: "Django",
		packages: /^django$/i,
		files: /(?:^|\/)manage\.py$/,
		logins: [
			"/accounts/login/",
			"/login/",
			"/admin/login/"
		],
		pages: [
			"/admin/",
			"/dashboard/",
			"/accounts/profile/"
		],
		health: [
			"/healthz",
			"/health/",
			"/ht/"
		]
	},
	{
		id: "rails",
		name: "Rails",
		packages: /^rails$/,
		files: /(?:^|\/)config\/routes\.rb$/,
		logins: [
			"/session/new",
			"/users/sign_in",
			"/login"
		],
		pages: [
			"/dashboard",
			"/account",
			"/users/edit"
		],
		health: ["/up"]
	},
	{
		id: "laravel",
		name: "Laravel",
		packages: /^laravel\/framework$/,
		files: /(?:^|\/)artisan$/,
		logins: ["/login"],
		pages: [
			"/dashboard",
			"/home",
			"/profile"
		],
		health: ["/up"]
	},
	{
		id: "fastapi",
		name: "FastAPI",
		packages: /^fastapi(?:-slim)?$/i,
		logins: [],
		pages: [],
		health: [
			"/health",
			"/healthz",
			"/api/health"
		]
	},
	{
		id: "nextjs",
		name: "Next.js",
		packages: /^next$/,
		files: /(?:^|\/)next\.config\.(?:js|mjs|cjs|ts)$/,
		logins: [
			"/login",
			"/signin",
			"/sign-in",
			"/auth/signin",
			"/api/auth/signin"
		],
		pages: [
			"/dashboard",
			"/account",
			"/settings"
		],
		health: [
			"/api/health",
			"/api/healthz",
			"/healthz"
		]
	},
	{
		id: "supabase",
		name: "a single-page app with Supabase",
		packages: /^@supabase\/supabase-js$/,
		logins: ["/login"],
		pages: [],
		health: ["/healthz"]
	},
	{
		id: "express",
		name: "Express",
		packages: /^express$/,
		logins: [
			"/login",
			"/signin",
			"/auth/login"
		],
		pages: [
			"/dashboard",
			"/account",
			"/profile"
		],
		health: [
			"/healthz",
			"/health",
			"/api/health"
		]
	}
];
const anyStack = {
	id: "unknown",
	name: "an unknown framework",
	packages: /^$/,
	logins: [
		"/login",
		"/signin",
		"/sign-in",
		"/auth/login",
		"/users/sign_in",
		"/user/login"
	],
	pages: [
		"/dashboard",
		"/account",
		"/admin"
	],
	health: [
		"/healthz",
		"/health",
		"/api/health",
		"/up"
	]
};
// src/init/repository.ts
const maxBytes = 1e6;
const maxFiles = 200;
const filesAtOnce = 8;
const workflowFile$1 = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const exampleFile = /(?:^|\/)\.?env(?:\.[\w-]+)*\.(?:example|sample|template|dist)$|(?:^|\/)(?:example|sample)\.env$/;
const notOwn = /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|out|tests?|spec|__tests__|e2e|examples?|fixtures|docs|\.next)\//;
async function readRepository(context, isPlatformFile) {
	if (await isInGitFolder(context)) throw new GateError("INIT_IN_GIT_FOLDER", { folder: context.cwd });
	const repository = await openRepository(context).catch((error) => {
		if (error instanceof GateError && error.code === "NOT_A_REPOSITORY") return void 0;
		throw error;
	});
	const isRepository = repository !== void 0;
	const root = isRepository ? repository.cwd : context.cwd;
	const own = (isRepository ? await filesKnownToGit({
		...context,
		cwd: root
	}) : await readdir(root)).filter((path) => !notOwn.test(path)).toSorted();
	const read = (isWanted) => readFiles(root, own.filter(isWanted).slice(0, maxFiles));
	const [manifests, examples, workflows, platformFiles] = await Promise.all([
		read(isManifest),
		read((path) => exampleFile.test(path)),
		read((path) => workflowFile$1.test(path)),
		read(isPlatformFile)
	]);
	const packages = new Set(manifests.flatMap(packagesIn));
	return {
		root,
		isRepository,
		branch: repository && isRepository ? await branchOf(repository) : void 0,
		stack: stacks.find(({ packages: known, files }) => [...packages].some((name) => known.test(name)) || own.some((path) => files?.test(path))),
		packages,
		routes: fileRoutes(own),
		variables: [...new Set(examples.flatMap(({ text }) => exampleNames(text).map(({ name }) => name)))],
		workflows,
		platformFiles
	};
}
async function isInGitFolder({ cwd, env, signal }) {
	const { stdout } = await runGit({
		cwd,
		env,
		signal,
		trusted: false
	}, ["rev-parse", "--is-inside-git-dir"]);
	return stdout.trim() === "true";
}
async function branchOf(repository) {
	const name = (await findDefaultBranch(repository))?.name ?? (await readHead(repository)).branch;
	return name && /^[A-Za-z0-9][\w./-]{0,99}$/.test(name) ? name : void 0;
}
async function readFiles(root, paths) {
	return (await pLimit(filesAtOnce).map([...paths], async (path) => {
		const stats = await lstat(join(root, path)).catch(() => void 0);
		if (!stats?.isFile() || stats.size > maxBytes) return [];
		const text = await readFile(join(root, path), "utf8").catch(() => void 0);
		return text === void 0 ? [] : [{
			path,
			text
		}];
	})).flat();
}
// src/init/stack-of-page.ts
const signs = [
	{
		id: "wordpress",
		selector: "link[rel=\"https://api.w.org/\"], link[href*=\"/wp-content/\"], script[src*=\"/wp-includes/\"]"
	},
	{
		id: "django",
		cookie: /^csrftoken$/,
		selector: "input[name=csrfmiddlewaretoken]"
	},
	{
		id: "laravel",
		cookie: /^(?:laravel_session|XSRF-TOKEN)$/
	},
	{
		id: "rails",
		selector: "meta[name=csrf-param][content=authenticity_token]"
	},
	{
		id: "nextjs",
		header: ["x-powered-by", /^Next\.js/],
		selector: "#__next, script[src*=\"/_next/static/\"]"
	},
	{
		id: "express",
		cookie: /^connect\.sid$/,
		header: ["x-powered-by", /^Express$/]
	}
];
function stackOfPage(page) {
	const cookies = setCookies(page.response).map(({ key }) => key);
	const matches = ({ cookie, header, selector }) => cookie !== void 0 && cookies.some((name) => cookie.test(name)) || (header?.[1].test(page.header(header[0]) ?? "") ?? false) || selector !== void 0 && page.isHtml() && has(page, selector);
	const found = signs.find(matches);
	return found && stacks.find(({ id }) => id === found.id);
}
function has(page, selector) {
	return readable(() => page.select(selector).length > 0, false);
}
// src/init/site.ts
const privateWords = /^\/(?:dashboard|account|settings|profile|home|app|admin|me|orders|projects|billing|wp-admin)\b/i;
const noSuchPage = "/launch-gate-no-such-page";
const most = {
	pages: 7,
	scripts: 4,
	api: 6,
	health: 3
};
async function lookAtSite(site, repository) {
	const { first, page: home } = await site.start();
	const missing = await site.get(noSuchPage);
	const stack = stackOfPage(home) ?? repository.stack ?? anyStack;
	const links = linksOf(home);
	const authjs = await findAuthjs(site, stack.id, repository);
	const loginLinks = links.filter(({ path, text }) => isLoginPath(path) || isLoginText(text)).map(pathOf);
	const known = [...repository.routes.pages, ...links.map(pathOf)].filter((path) => path !== "/" && isWelcome(path));
	const named = await findLogin(site, [home], [
		...loginLinks,
		...known.filter(isLoginPath),
		...authjs ? [`${authjs.path}/signin`] : [],
		...stack.logins
	]);
	const isPage = (path) => !isLoginPath(path) && path !== named?.form.path && !loginLinks.includes(path);
	const pages = await look(site, pagesToAsk(stack, known.filter(isPage)), most.pages);
	const login = named ?? await findLogin(site, [], ledTo(pages.map(({ page }) => page)));
	const scripts = await readScripts(site, home);
	const openApi = await findOpenApi(site, stack, home);
	const api = await look(site, [
		...openApi?.reads.map(pathOf) ?? [],
		...[home.text(), ...scripts].flatMap(apiRoutesIn),
		...repository.routes.api.filter(isWelcome)
	], most.api);
	const health = await look(site, stack.health, most.health);
	const isFallback = missing?.response.status === 200;
	const isGuarded = missing !== void 0 && privatePage(noSuchPage, missing, login?.form.path) !== void 0;
	const isRight = ({ page }) => page.response.status === 200 && !(isFallback && page.isHtml());
	const [healthy] = health.filter(isRight);
	const closed = [{
		path: "/",
		page: first
	}, ...pages].flatMap(({ path, page }) => privatePage(path, page, login?.form.path) ?? []);
	const { status, url } = home.response;
	return {
		origin: site.origin,
		answers: answeredBy(home.response.headers),
		stack: stack === anyStack && login ? stackOfPage(login.page) ?? stack : stack,
		home: {
			status,
			path: new URL(url).pathname,
			kind: home.isHtml() ? "page" : isJson(home) ? "json" : "other",
			isDrawn: home.isHtml() && scriptsIn(home).length > 0 && readable(() => home.visibleText() === "", false)
		},
		login: login?.form,
		cookies: login ? setCookies(login.page.response).map(({ key }) => key) : [],
		authjs,
		openApi,
		publicPages: pages.filter((each) => isRight(each) && each.page.isHtml() && each.path !== login?.form.path).map(pathOf),
		privatePages: isGuarded ? closed.filter(({ path }) => path === "/" || known.includes(path)) : closed,
		privateApi: api.filter(({ page }) => [401, 403].includes(page.response.status)).map(({ path, page }) => ({
			path,
			status: page.response.status
		})),
		publicApi: api.filter((each) => isRight(each) && isJson(each.page) && each.path !== healthy?.path).map(pathOf),
		health: healthy && {
			path: healthy.path,
			isJson: isJson(healthy.page)
		},
		hasScripts: scripts.length > 0,
		requests: site.sent()
	};
}
const pathOf = ({ path }) => path;
async function look(site, paths, limit) {
	const answers = [];
	for (const path of [...new Set(paths)].slice(0, limit)) {
		const page = await site.get(path);
		if (page) answers.push({
			path,
			page
		});
	}
	return answers;
}
async function findOpenApi(site, { id }, home) {
	if (id !== "fastapi" && home.isHtml()) return void 0;
	const page = await site.get("/openapi.json");
	return page?.response.status === 200 ? readOpenApi(page) : void 0;
}
async function readScripts(site, home) {
	if (!home.isHtml()) return [];
	return (await look(site, scriptsIn(home).filter(({ origin }) => origin === site.origin).map(({ pathname, search }) => pathname + search), most.scripts)).filter(({ page }) => page.response.status === 200 && !page.isHtml()).map(({ page }) => page.text());
}
function scriptsIn(page) {
	try {
		return scriptsOfPage(page.text(), page.response.url);
	} catch {
		return [];
	}
}
function pagesToAsk({ pages }, known) {
	return [
		...known.filter((path) => privateWords.test(path)),
		...pages,
		...known
	];
}
function isJson(page) {
	return /^application\/(?:[\w.-]+\+)?json\b/i.test(page.header("content-type") ?? "");
}
// src/init/texts.ts
function foundText({ stack, branch, isRepository }, site) {
	const where = isRepository ? `, branch ${branch ?? "unknown"}` : ", no git repository";
	const lines = [`repository  ${stack?.name ?? "no framework that is known"}${where}`];
	if (site) {
		const { login, authjs, openApi, privatePages, privateApi, publicApi, health } = site;
		const kind = authjs ? "Auth.js" : openApi?.tokenPath ? "OAuth2 password flow" : "";
		lines.push(`site        ${[
			site.origin,
			site.answers && `answered by ${site.answers}`,
			plural(site.requests, "request")
		].filter(Boolean).join(" · ")}`, `found       ${[
			login ? `login ${login.path}${"why" in login ? " (how it is sent is not clear)" : ""}` : "no login form",
			kind,
			list("private", privatePages),
			list("API", [...privateApi, ...publicApi.map((path) => ({ path }))]),
			health ? `health ${health.path}` : ""
		].filter(Boolean).join(" · ")}`);
		if (site.home.status >= 500) lines.push(`but         the start page answers ${site.home.status}, so there was little to find. Run init when the site is well, for more checks.`);
	}
	return neutraliseLog(lines.map(oneLine).join("\n"));
}
function planText(files, gate) {
	const shown = files.flatMap(({ path, text }) => [
		"",
		`new file: ${path}`,
		...text.trimEnd().split("\n").map((line) => `+ ${line}`)
	]);
	const kept = gate === void 0 ? [] : ["", `${gate} is there already and stays as it is.`];
	return `${neutraliseLog([...shown, ...kept].join("\n"))}\n\n`;
}
function nextText(files, variables, handed) {
	const questions = files.flatMap(({ path, text }) => {
		const count = text.match(/# +TODO:/g)?.length ?? 0;
		return count > 0 ? [`${plural(count, "question")} in ${path}`] : [];
	});
	return `${[
		`Written: ${files.map(({ path }) => path).join(", ")}. To undo it, remove ${files.length === 1 ? "it" : "them"}.`,
		...questions.length > 0 ? [`Marked TODO: ${questions.join(", ")}.`] : [],
		...variables.length > 0 ? ["The checks read these variables. To try them in this shell:", `  export ${variables.map((name) => `${name}=…`).join(" ")}`] : [],
		...handed.length > 0 ? ["The workflow takes them from secrets of the repository (Settings, Secrets and variables, Actions):", ...handed.map((name) => `  gh secret set ${name}`)] : []
	].join("\n")}\n\n`;
}
function list(word, pages) {
	const shown = pages.slice(0, 3).map(({ path }) => path);
	return shown.length === 0 ? "" : `${word} ${shown.join(", ")}${pages.length > 3 ? ", …" : ""}`;
}
// src/init/workflow.ts
const checkout = { uses: "actions/checkout@fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09" };
const checkoutVersion = "v5.1.0";
const action = "launch-gate/launch-gate@v0";
const owner = "\"launch-gate/launch-gate\" stands for the repository that publishes the action; put its real owner there.";
function variablesOf({ config, session }) {
	const ofPreset = session?.sessions?.member["preset"] ? ["SMOKE_USER", "SMOKE_PASSWORD"] : [];
	return [...new Set([...ofPreset, ...envNamesIn(config, void 0)])];
}
function planWorkflow(plan, branch, deploys) {
	const origin = plan.config["base-url"];
	const isSite = typeof origin === "string";
	const isNear = isSite && !isPublicHost(new URL(origin).hostname);
	const trigger = isSite && !isNear ? triggerOf(deploys) : void 0;
	const env = Object.fromEntries(variablesOf(plan).map((name) => [name, `\${{ secrets.${name} }}`]));
	const value = {
		name: "Launch gate",
		on: {
			pull_request: null,
			push: branch === void 0 ? null : { branches: [branch] },
			...trigger?.on
		},
		permissions: {
			contents: "read",
			"pull-requests": "write"
		},
		jobs: {
			commits: {
				...trigger && { if: "github.event_name == 'pull_request' || github.event_name == 'push'" },
				"runs-on": "ubuntu-latest",
				steps: [checkout, {
					uses: action,
					with: { run: "secrets" }
				}]
			},
			...trigger && { site: {
				if: trigger.condition,
				"runs-on": "ubuntu-latest",
				steps: [checkout, {
					uses: action,
					with: { "base-url": origin },
					...Object.keys(env).length > 0 && { env }
				}]
			} }
		}
	};
	const version = (job) => ({
		path: [
			"jobs",
			job,
			"steps",
			0,
			"uses"
		],
		lines: [checkoutVersion],
		isBehind: true
	});
	return {
		value,
		variables: trigger ? Object.keys(env) : [],
		remarks: [
			{
				path: ["name"],
				lines: [owner]
			},
			{
				path: ["jobs", "commits"],
				lines: [...commits, ...isNear ? nearLines(origin) : []]
			},
			version("commits"),
			...trigger ? [{
				path: ["jobs", "site"],
				lines: trigger.lines
			}, version("site")] : []
		]
	};
}
const commits = ["New commits are scanned for secrets. Needs no secret of the repository."];
function nearLines(origin) {
	return [`TODO: Where does the site answer for a runner of GitHub? ${origin} is an address of this machine or network alone.`, "With a public address \"launch-gate init --url\" writes a job that asks it; remove both files before."];
}
function isPublicHost(hostname) {
	const host = bareHost(hostname);
	if (isIP(host) !== 0) return !isInternalAddress(host);
	return host.includes(".") && !/\.(?:localhost|local|internal|lan|home\.arpa|test|invalid|example)\.?$/.test(host);
}
function triggerOf({ reportsDeployments, workflow }) {
	if (reportsDeployments) return {
		on: { deployment_status: null },
		condition: "github.event.deployment_status.state == 'success' && github.event.deployment.environment == 'Production'",
		lines: [
			"Each deployment of production that the platform reports. The address is that of the users, since that of a",
			"single deployment may be protected.",
			"TODO: Shall previews be asked too? Without \"base-url\" the address of the deployment is asked; see docs/presets.md."
		]
	};
	const byHand = "github.event_name != 'pull_request' && github.event_name != 'push'";
	if (workflow !== void 0) return {
		on: {
			workflow_run: {
				workflows: [workflow],
				types: ["completed"]
			},
			workflow_dispatch: null
		},
		condition: byHand,
		lines: ["The site, after the workflow that deploys has ended well, and by hand."]
	};
	return {
		on: {
			schedule: [{ cron: "17 5 * * *" }],
			workflow_dispatch: null
		},
		condition: byHand,
		lines: ["The site, each morning and by hand.", "TODO: Which workflow deploys it? Put these steps behind its last step, and the gate judges each release."]
	};
}
// src/init/write-yaml.ts
var import_dist = require_dist();
const inOneLine = new Set([
	"expect",
	"capture",
	"form",
	"secrets",
	"dns",
	"mail",
	"with",
	"permissions",
	"push",
	"workflow_run",
	"schedule"
]);
function writeYaml(value, remarks) {
	const document = new import_dist.Document(value, { aliasDuplicateObjects: false });
	(0, import_dist.visit)(document, { Pair(_, { key, value: node }) {
		if ((0, import_dist.isScalar)(key) && inOneLine.has(String(key.value)) && (0, import_dist.isCollection)(node)) node.flow = true;
	} });
	for (const { path, lines, isBehind } of remarks) {
		const written = lines.map((line) => ` ${/^ */.exec(line)?.[0]}${oneLine(line)}`).join("\n");
		const value = isBehind && document.getIn(path, true);
		if ((0, import_dist.isScalar)(value)) value.comment = written;
		const node = isBehind ? void 0 : keyNode(document.contents, path);
		if (!node) continue;
		node.commentBefore = node.commentBefore ? `${node.commentBefore}\n${written}` : written;
	}
	if ((0, import_dist.isMap)(document.contents)) {
		for (const { key } of document.contents.items.slice(1)) if ((0, import_dist.isScalar)(key)) key.spaceBefore = true;
	}
	const text = document.toString({
		lineWidth: 0,
		nullStr: "",
		defaultStringType: "QUOTE_DOUBLE",
		defaultKeyType: "PLAIN"
	});
	if (!isDeepStrictEqual((0, import_dist.parse)(text), JSON.parse(JSON.stringify(value)))) throw new Error("what was written does not mean what was planned");
	return text;
}
function keyNode(root, path) {
	let at = root;
	for (const [index, part] of path.entries()) {
		const isLast = index === path.length - 1;
		if ((0, import_dist.isMap)(at)) {
			const pair = at.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === part);
			at = isLast ? pair?.key : pair?.value;
		} else at = (0, import_dist.isSeq)(at) ? at.items[Number(part)] : void 0;
	}
	return (0, import_dist.isScalar)(at) || (0, import_dist.isCollection)(at) ? at : void 0;
}
// src/commands/init.ts
const configFile = ".github/launch-gate.yml";
const workflowFile = ".github/workflows/launch-gate.yml";
async function init({ url, yes = false, noRun = false }, { say, confirm }, context) {
	const origin = url === void 0 ? void 0 : originOf(url);
	const repository = await readRepository(context, isPlatformFile);
	const { root } = repository;
	if (await isTaken(root, configFile)) throw alreadyThere(configFile);
	const inRoot = {
		...context,
		cwd: root
	};
	const site = origin === void 0 ? void 0 : await askSite(origin, repository, inRoot);
	const plan = planConfig(repository, site, origin === void 0 ? void 0 : await askDns(new URL(origin), inRoot));
	const config = writeYaml(plan.config, plan.remarks);
	await assertValid(config, inRoot);
	const workflows = workflowsOf(repository);
	const gate = workflows.find(runsGate)?.file ?? (await isTaken(root, workflowFile) ? workflowFile : void 0);
	const files = [{
		path: configFile,
		text: config
	}];
	const workflow = gate === void 0 ? newWorkflow(plan, repository, workflows) : void 0;
	if (workflow) files.push({
		path: workflowFile,
		text: workflow.text
	});
	say(`${foundText(repository, site)}\n${planText(files, gate)}`);
	if (!yes && !confirm) throw new GateError("INIT_UNANSWERED");
	if (!yes && !await confirm?.("Write this?")) {
		say("Nothing was written.\n");
		return;
	}
	await createFiles(root, files);
	const variables = variablesOf(plan);
	say(nextText(files, variables, workflow?.handed ?? []));
	return noRun ? void 0 : await runOnce(variables, repository, say, inRoot);
}
function originOf(text) {
	const parsed = parseOrigin(text);
	if ("origin" in parsed) return parsed.origin;
	throw new GateError("USAGE", { problem: `--url ${parsed.problem}` });
}
async function askSite(origin, repository, context) {
	context.log.progress(`Looking at ${origin}`);
	const client = await openClient({
		...defaultConfig,
		baseUrl: origin
	}, context);
	try {
		return await lookAtSite(createSiteReader(origin, client, context), repository);
	} finally {
		context.log.progress("");
		await client.close();
	}
}
async function askDns(url, context) {
	if (!isOwnDomain(url)) return void 0;
	const network = await openNetwork({
		...defaultConfig,
		baseUrl: url.origin
	}, noLaunch(5e3), context);
	try {
		return await lookAtDns(url.hostname, network.resolver);
	} finally {
		await network.close();
	}
}
async function assertValid(text, context) {
	await loadConfig({
		...inMemory(text),
		overrides: {},
		unsetAllowed: true
	}, context);
}
function inMemory(text) {
	return {
		file: configFile,
		explicit: true,
		files: {
			read: async () => Buffer.from(text),
			linked: new Set()
		}
	};
}
function workflowsOf({ workflows }) {
	return workflows.flatMap(({ path, text }) => {
		const read = readWorkflow(path, text);
		return "problem" in read ? [] : [read];
	});
}
function runsGate({ actions, commands }) {
	return actions.some(({ action }) => /(?:^|\/)launch-gate@/.test(action)) || commands.some(({ command }) => /\blaunch-gate(?:@[^\s@]+)?\s+run\b/.test(command));
}
function newWorkflow(plan, repository, workflows) {
	const { value, remarks, variables } = planWorkflow(plan, repository.branch, deploysOf(repository, workflows));
	return {
		text: writeYaml(value, remarks),
		handed: variables
	};
}
function deploysOf({ workflows: texts, platformFiles }, workflows) {
	const files = platformFiles.map(({ path, text }) => ({
		path,
		text
	}));
	const found = detectPlatforms(files, workflows, "production");
	const deploying = found.flatMap(({ signs }) => signs).find(({ file }) => workflows.some((each) => each.file === file));
	const text = texts.find(({ path }) => path === deploying?.file)?.text ?? "";
	return {
		reportsDeployments: deploying === void 0 && found.some(({ platform }) => platform.id === "vercel"),
		workflow: /^name:[ \t]{1,9}["']?([A-Za-z0-9][\w ./()-]{0,60}?)["']?[ \t]{0,9}$/m.exec(text)?.[1]
	};
}
async function runOnce(variables, { isRepository }, say, context) {
	const whole = await loadConfig({
		file: configFile,
		explicit: true,
		overrides: {},
		unsetAllowed: true,
		files: treeFiles(context)
	}, context);
	hideSecretsOf(whole, context.redactor);
	const unset = variables.filter((name) => !context.env[name]);
	const config = unset.length === 0 ? whole : withoutLogins(whole);
	const left = whole.checks.filter(({ name }) => !config.checks.some((each) => each.name === name));
	if (left.length > 0) say(`Not asked, as ${unset.join(", ")} ${unset.length === 1 ? "is" : "are"} not set: ${left.map(({ name }) => name).join(", ")}.\n`);
	const hasCommits = isRepository && await findCommit(await openRepository(context), "HEAD") !== void 0;
	if (!hasCommits && config.checks.length === 0) {
		say("There is nothing to run yet: no commit, and no address of a site.\n");
		return;
	}
	const secrets = hasCommits ? {} : { secrets: void 0 };
	return runGate({
		config: {
			...config,
			...secrets
		},
		named: [],
		range: hasCommits ? { kind: "all" } : void 0
	}, context);
}
function withoutLogins(config) {
	return {
		...config,
		sessions: [],
		checks: config.checks.filter(({ session }) => session === void 0)
	};
}
export { init };
