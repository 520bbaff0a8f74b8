import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { RE2JS } from "./build.js";
import { require_cjs } from "./cjs.js";
import { GateError, UnknownCapture, bareHost, codeName, createTemporaryFolder, isInRange, isLoopbackHost, randomName, removeTemporaryFolder, render, show, showBytes, stopError, times, tool } from "./start.js";
import { WorkerClosed, WorkerDied, createTrust, groupBy, openWorker, shellPath, shellWord, showDuration } from "./run.js";
import { bypassHeaders, compileJsonPath, isAbsence, loginOrigin, parseJson as parseJson$1, rolesOf, writeJson } from "./config.js";
import { pLimit } from "./p-limit.js";
import { Cookie, CookieJar, canonicalDomain, domainMatch, pathMatch } from "./dist2.js";
import { parseSetCookie } from "./set-cookie.js";
import { AttributeAction, SelectorType, compile, parse as parse$3, selectAll } from "./dist3.js";
import { DomHandler } from "./dist4.js";
import { Parser } from "./Parser.js";
import { import_client, import_connect } from "./client2.js";
const { constants } = require("node:fs");
const { tmpdir, userInfo } = require("node:os");
const { delimiter, join, resolve: resolve$1 } = require("node:path");
const { promisify } = require("node:util");
const zlib = require("node:zlib");
const { BlockList, connect, createServer, isIP, isIPv6 } = require("node:net");
const { X509Certificate, createHmac, randomBytes } = require("node:crypto");
const nodeTls = require("node:tls");
const { createSecureContext } = require("node:tls");
const { connect: connect$2, constants: constants$1 } = require("node:http2");
const { domainToASCII } = require("node:url");
const { lookup } = require("node:dns");
const { access, readFile, stat } = require("node:fs/promises");
const { setImmediate: setImmediate$1 } = require("node:timers/promises");
const { lookup: lookup$1 } = require("node:dns/promises");
// src/http/proxies.ts
var ProxyFailed = class extends Error {
	isPassing = false;
};
function unreachable$1({ name }, { code, message }) {
	const failed = new ProxyFailed(`${name} cannot be reached (${code ?? message})`);
	return Object.assign(failed, { isPassing: true });
}
function proxiesOf({ env, redactor }) {
	const isExcepted = matcherOf(exceptionsOf(env));
	const known = new Map();
	return (url) => {
		const variable = url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
		const text = read$1(env, variable);
		const host = hostOf(url);
		if (!text || isLoopbackHost(host) || isExcepted(host, url.port || (url.protocol === "https:" ? "443" : "80"))) return void 0;
		const proxy = known.get(variable) ?? parse$1(text, variable);
		known.set(variable, proxy);
		if (proxy.url.password) redactor?.add(decodeURIComponent(proxy.url.password), variable);
		if (proxy.authorization) redactor?.add(proxy.authorization.slice(6), variable);
		return proxy;
	};
}
function parse$1(text, variable) {
	const url = URL.parse(text.includes("://") ? text : `http://${text}`);
	if (!url?.hostname) throw new ProxyFailed(`${variable} holds no address of a proxy`);
	if (url.protocol !== "http:" && url.protocol !== "https:") throw new ProxyFailed(`${variable} names a proxy of another kind (${url.protocol.slice(0, -1)}) than http and https`);
	const { username, password } = url;
	let credentials;
	try {
		credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
	} catch {
		throw new ProxyFailed(`${variable} holds a user name or password that is not percent-encoded`);
	}
	const authorization = username || password ? `Basic ${Buffer.from(credentials).toString("base64")}` : void 0;
	return {
		url,
		name: `the proxy ${url.host} (${variable})`,
		authorization
	};
}
function hostOf({ hostname }) {
	return hostname.replace(/^\[|\]$|\.$/g, "").toLowerCase();
}
function read$1(env, name) {
	return (env[name.toLowerCase()] || env[name] || "").trim();
}
function exceptionsOf(env) {
	return read$1(env, "NO_PROXY").toLowerCase().split(/[\s,]+/).filter(Boolean);
}
function matcherOf(entries) {
	const tests = entries.map((entry) => {
		if (entry === "*") return () => true;
		const [, net = "", bits] = /^([\d.]+|[\da-f:.]+)\/(\d{1,3})$/.exec(entry) ?? [];
		if (isIP(net) && Number(bits) <= (isIPv6(net) ? 128 : 32)) {
			const range = new BlockList();
			range.addSubnet(net, Number(bits), isIPv6(net) ? "ipv6" : "ipv4");
			return (host) => isInRange(range, host);
		}
		const [, name = entry, port] = isIP(entry) ? [] : /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
		const wanted = name.replace(/^\[|\]$/g, "").replace(/^\*?\./, "").replace(/\.$/, "");
		const pattern = new RegExp(`^${wanted.replace(/[^\w*-]/g, "\\$&").replaceAll("*", ".*")}$`);
		const isNamed = (host) => wanted.includes("*") ? pattern.test(host) : host === wanted || host.endsWith(`.${wanted}`);
		return (host, asked) => (!port || port === asked) && isNamed(host);
	});
	return (host, port) => tests.some((matches) => matches(host, port));
}
// src/http/tls-files.ts
function tlsFor({ tls, baseUrl, allowedHosts, hosts }) {
	const trusts = createTrust(baseUrl, allowedHosts, [...hosts?.values() ?? []]);
	return (url) => {
		const files = tls?.hosts.get(url.origin) ?? tls?.defaults;
		return files && !trusts(url) ? {
			at: files.at,
			ca: files.ca
		} : files;
	};
}
const maxBytes$2 = 5e6;
async function readTlsFiles(config, { cwd, redactor }, roots) {
	const { tls } = config;
	if (!tls) return () => void 0;
	const sets = [tls.defaults, ...tls.hosts.values()].filter((files) => files !== void 0);
	const texts = new Map();
	const contexts = new Map();
	const contextOf = ({ at, ca, cert, key }) => {
		const name = JSON.stringify([
			ca,
			cert,
			key
		]);
		const text = (path) => path === void 0 ? void 0 : texts.get(path);
		try {
			const usual = roots ?? nodeTls.getCACertificates("default");
			const trusted = ca === void 0 ? roots : [...usual, ...certificatesIn(text(ca))];
			const made = contexts.get(name) ?? createSecureContext({
				ca: trusted,
				cert: text(cert),
				key: text(key)
			});
			contexts.set(name, made);
			return made;
		} catch (error) {
			throw unusable(at, [
				ca,
				cert,
				key
			].filter((path) => path !== void 0).join(", "), explain$1(error), error);
		}
	};
	for (const files of sets) {
		for (const name of [
			"ca",
			"cert",
			"key"
		]) {
			const path = files[name];
			if (path === void 0) continue;
			const text = texts.get(path) ?? await readPem(resolve$1(cwd, path)).catch((error) => {
				throw unusable(files.at, path, error.code ?? error.message, error);
			});
			texts.set(path, text);
			if (name === "key") for (const line of keyLines(text)) redactor.add(line, `the key ${path}`);
		}
		contextOf(files);
	}
	const forUrl = tlsFor(config);
	return (origin) => {
		const files = forUrl(new URL(origin));
		return files && (files.ca ?? files.cert) !== void 0 ? contextOf(files) : void 0;
	};
}
async function readPem(path) {
	const { size, isFile } = await stat(path).then((found) => ({
		size: found.size,
		isFile: found.isFile()
	}));
	if (!isFile) throw new Error("it is no file");
	if (size > maxBytes$2) throw new Error("it is larger than 5 MB");
	const text = await readFile(path, "latin1");
	if (!text.includes("-----BEGIN ")) throw new Error("it holds nothing in PEM");
	return text;
}
function certificatesIn(pem = "") {
	const blocks = pem.match(/-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]+-----END [\w ]+-----/g) ?? [];
	if (blocks.length === 0) throw new Error("it holds no certificate");
	for (const block of blocks) new X509Certificate(block);
	return blocks;
}
function keyLines(pem) {
	return pem.split(/\r?\n/).filter((line) => /^[A-Za-z0-9+/=]{24,}$/.test(line));
}
function unusable({ file, line, column }, path, problem, cause) {
	return new GateError("TLS_UNUSABLE", {
		path,
		where: `${file}:${line}:${column}`,
		problem
	}, { cause });
}
function explain$1({ code = "", message }) {
	if (/KEY_VALUES_MISMATCH|KEY_TYPE_MISMATCH/.test(code)) return "the key is not that of the certificate";
	if (/PASSWORD|PASSPHRASE|INTERRUPTED_OR_CANCELLED|BAD_DECRYPT/.test(code + message)) return "the key is encrypted; it must stand there without a passphrase";
	return code ? `OpenSSL cannot read it (${code})` : message;
}
// src/http/open.ts
async function openHttpClient(config, context, route = {}) {
	const { createHttpClient } = await import("./client2.js").catch((cause) => {
		throw new GateError("RUNTIME_TOO_OLD", { problem: cause.message }, { cause });
	});
	const { clock, isInternal } = context;
	const tls = route.unverified ? void 0 : await readTlsFiles(config, context, route.roots);
	const { baseUrl, allowedHosts, hosts, bypass } = config;
	const origins = [...hosts?.values() ?? []];
	const userAgent = `${tool.name}/${tool.version}`;
	return createHttpClient({
		baseUrl,
		allowedHosts,
		origins,
		bypass,
		clock,
		route,
		tls,
		proxies: proxiesOf(context),
		userAgent,
		isInternal
	});
}
// src/steps/json-template.ts
var import_cjs = require_cjs();
function isTemplate(value) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return false;
	const parts = value.parts;
	return Array.isArray(parts) && parts.length > 0 && parts.every((part) => typeof part?.kind === "string");
}
function renderJson(value, captured, text = render) {
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map((item) => renderJson(item, captured, text));
	if (isTemplate(value)) return text(value, captured);
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renderJson(item, captured, text)]));
}
// src/steps/request.ts
var UnusableRequest = class extends Error {};
function whyUnusable(error) {
	if (error instanceof UnusableRequest || error instanceof UnknownCapture) return error.message;
	throw error;
}
const reads = [
	"GET",
	"HEAD",
	"OPTIONS"
];
function isRead({ method }) {
	return reads.includes(method);
}
function buildRequest(step, { baseUrl, session, captured }) {
	const url = targetUrl(step.target, baseUrl, captured);
	for (const [name, value] of step.query) url.searchParams.append(name, render(value, captured));
	const headers = step.headers.map(([name, value]) => [name, headerValue(name, render(value, captured))]);
	const named = new Set(headers.map(([name]) => name.toLowerCase()));
	const add = (name, value) => {
		if (!named.has(name)) headers.push([name, value]);
	};
	if (step.basic) add("authorization", basicValue(step.basic, captured));
	if (step.body && step.body.kind !== "multipart") add("content-type", contentTypes[step.body.kind]);
	if (step.body?.kind === "form" || step.body?.kind === "multipart") add("origin", url.origin);
	if (step.firstEventMs !== void 0) {
		add("accept", "text/event-stream");
		add("accept-encoding", "identity");
	}
	return {
		method: step.method,
		url: url.href,
		headers,
		body: step.body && bodyText(step.body, captured, step.sign?.indent),
		timeoutMs: step.firstEventMs ?? step.timeoutMs,
		...step.firstEventMs !== void 0 && { firstEvent: true },
		maxBodyBytes: step.maxBodyBytes,
		follow: step.follow,
		isWritten: true,
		retries: isRead(step) ? step.retries : 0,
		session: session && {
			jar: session.jar,
			headers: session.headers
		}
	};
}
function headerValue(name, value) {
	if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) throw new UnusableRequest(`the value of the header "${name}" holds a character that a header must not hold`);
	return value;
}
function basicValue({ username, password }, captured) {
	const credentials = `${render(username, captured)}:${render(password, captured)}`;
	return `Basic ${Buffer.from(credentials).toString("base64")}`;
}
const contentTypes = {
	form: "application/x-www-form-urlencoded",
	json: "application/json",
	text: "text/plain;charset=UTF-8"
};
function targetUrl(target, baseUrl, captured) {
	const written = { parts: target.parts.map((part) => part.kind === "captured" ? {
		kind: "text",
		text: "x"
	} : part) };
	const url = resolve(render(target, captured), baseUrl);
	if (url.origin !== resolve(render(written, captured), baseUrl).origin) throw new UnusableRequest("a captured value leads to another origin than the configuration names");
	return url;
}
function resolve(target, baseUrl) {
	let url;
	try {
		url = new URL(target.replace(/[\x00-\x20\x7f]/g, encodeURIComponent), baseUrl);
	} catch (error) {
		throw new UnusableRequest(baseUrl === void 0 ? "there is no base URL for its path" : "its target is no path and no URL", { cause: error });
	}
	if (!/^https?:$/.test(url.protocol)) throw new UnusableRequest("its target is neither http nor https");
	return url;
}
function bodyText(body, captured, indent) {
	if (body.kind === "multipart") return void 0;
	if (body.kind === "text") return render(body.text, captured);
	if (body.kind === "json") return writeJson(renderJson(body.value, captured), indent);
	return new URLSearchParams(body.fields.map(([name, value]) => [name, render(value, captured)])).toString();
}
// src/text/excerpt.ts
const maxChars$2 = 200;
function excerpt(text, redactor) {
	const line = redactor.redact(text).replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, "").trim();
	const chars = Array.from(line.slice(0, 402));
	return chars.length > maxChars$2 ? `${chars.slice(0, maxChars$2).join("")}…` : line;
}
// src/steps/withheld-cookies.ts
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
// src/http/refused-cookie.ts
function readSetCookie(line) {
	return parseSetCookie([line], {
		silent: true,
		decodeValues: false,
		split: false
	})[0];
}
function domainOf({ domain }) {
	return domainToASCII((domain ?? "").trim().replace(/^\./, "")) || void 0;
}
function isOfSuffix(url, cookie) {
	const domain = domainOf(cookie);
	if (!domain || domain === URL.parse(url)?.hostname) return false;
	return (0, import_cjs.getPublicSuffix)(domain, { allowPrivateDomains: true }) === domain;
}
const maxOctets = 4096;
function whyRefused$1(url, cookie) {
	const domain = domainOf(cookie);
	const prefix = /^__(host|secure)-/i.exec(cookie.name)?.[1]?.toLowerCase();
	if (prefix && !cookie.secure) return `a name with __${prefix === "host" ? "Host" : "Secure"}- asks for Secure`;
	if (prefix === "host" && domain) return "a name with __Host- allows no Domain";
	if (prefix === "host" && cookie.path !== "/") return "a name with __Host- asks for Path=/";
	const octets = Buffer.byteLength(cookie.name) + Buffer.byteLength(cookie.value);
	if (octets > maxOctets) return `name and value have ${octets} bytes, more than ${maxOctets}`;
	const host = URL.parse(url)?.hostname;
	return host && domain && host !== domain && (isIP(host) !== 0 || !host.endsWith(`.${domain}`)) ? `Domain=${domain.slice(0, 100)} is not the host of this site, ${host}, or a parent of it` : void 0;
}
function whyDropped$1(url, line) {
	const cookie = readSetCookie(line);
	if (!cookie) return void 0;
	if (isOfSuffix(url.href, cookie)) return `Domain=${domainOf(cookie)?.slice(0, 100)} belongs to many sites (publicsuffix.org)`;
	const isOpen = url.protocol === "http:" && !isLoopbackHost(url.hostname);
	if (cookie.secure && isOpen) return "it has Secure, and comes over http";
	if (isNoneInsecure(cookie)) return "SameSite=None asks for Secure";
	return whyRefused$1(url.href, cookie);
}
function isNoneInsecure({ sameSite, secure }) {
	return !secure && sameSite?.toLowerCase() === "none";
}
// src/steps/span.ts
async function spanOf({ hosts, steps }, session, clock) {
	if (!hosts) return void 0;
	const expected = steps.flatMap(({ expect }) => expect.flatMap(({ subject }) => subject.kind === "cookie" ? [subject.name] : []));
	const kept = (await session.jar.store.getAllCookies()).filter((cookie) => (cookie.expiryTime() ?? Number.POSITIVE_INFINITY) > clock.now());
	return {
		hosts,
		expected: [...new Set(expected)],
		kept,
		dropped: droppedCookies(session)
	};
}
function droppedCookies({ setCookies = [] }) {
	return setCookies.flatMap(({ line, dropped: why }) => {
		const name = why === void 0 ? void 0 : readSetCookie(line)?.name;
		return why === void 0 || name === void 0 ? [] : [{
			name,
			why
		}];
	});
}
// src/steps/shown-url.ts
function shownUrl(step, { baseUrl, captured, context }) {
	return context.redactor.redact(joinUrl(step, baseUrl, (template) => show(template, captured)));
}
function joinUrl(step, baseUrl, text, queryText = text) {
	const target = text(step.target);
	const absolute = /^https?:/i.test(target) || !baseUrl ? target : new URL(baseUrl).origin + target;
	const query = step.query.map(([name, value]) => `${encodeURIComponent(name)}=${queryText(value)}`).join("&");
	return query === "" ? absolute : `${absolute}${absolute.includes("?") ? "&" : "?"}${query}`;
}
// src/steps/sign.ts
const oldSeconds = 3600;
function signed(request, sign, captured, now) {
	const { algorithm, encoding, payload, forge } = sign;
	if (forge === "unsigned") return request;
	const time = String(Math.floor(now / 1e3) - (forge === "old" ? oldSeconds : 0));
	const id = render(sign.id, captured);
	const body = Buffer.from(request.body ?? "").toString();
	const signature = createHmac(algorithm, keyOf(sign, captured)).update(fill(payload, {
		id,
		time,
		body
	})).digest(encoding);
	const headers = Object.entries(sign.headers).map(([name, value]) => [name, headerValue(name, fill(value, {
		id,
		time,
		signature
	}))]);
	return {
		...request,
		headers: [...request.headers, ...headers]
	};
}
function fill(text, values) {
	return text.replace(/\{(id|time|body|signature)\}/g, (whole, name) => values[name] ?? whole);
}
function keyOf({ key, secret, forge }, captured) {
	if (forge === "wrong-secret") return randomBytes(32);
	const text = render(secret, captured);
	if (text === "") throw new UnusableRequest("the secret of its signature is empty");
	if (key === "text") return text;
	const base64 = text.replace(/^whsec_/, "");
	if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw new UnusableRequest("the secret of its signature is not base64 after \"whsec_\"");
	return Buffer.from(base64, "base64");
}
// src/steps/curl.ts
function curl(step, options) {
	const { baseUrl, captured, sessionHeaders, sessionBasic, cookies, tls, hops = [] } = options;
	const say = (template) => withVariables(template, captured);
	const body = bodyOf(step, say);
	const signing = step.sign && step.sign.forge !== "unsigned" ? signingWords(step.sign, body, say) : void 0;
	const words = [];
	if (step.method === "HEAD") words.push("-I");
	else if (step.method !== "GET") words.push(`-X ${step.method}`);
	const own = cookies ? ["-b \"$COOKIE\""] : [];
	const named = new Set(step.headers.map(([name]) => name.toLowerCase()));
	if (step.firstEventMs !== void 0) {
		words.push("-N", `--max-time ${step.firstEventMs / 1e3}`);
		if (!named.has("accept")) words.push("-H 'accept: text/event-stream'");
	}
	const headers = [...step.headers, ...sessionHeaders.filter(([name]) => !named.has(name.toLowerCase()))];
	for (const [name, value] of headers) own.push(`-H ${quote(`${name}: ${say(value)}`)}`);
	const basic = step.basic ?? sessionBasic;
	if (basic && !headers.some(([name]) => name.toLowerCase() === "authorization")) own.push(`-u ${quote(`${say(basic.username)}:${say(basic.password)}`)}`);
	words.push(...own, ...signing?.headers ?? []);
	if (step.body) words.push(...bodyWords(step.body, body, named.has("content-type"), say, signing !== void 0));
	const url = joinUrl(step, baseUrl, say, (template) => withVariables(template, captured, encodeURIComponent));
	const sent = quote(url.replace(/[\x00-\x20\x7f]/g, encodeURIComponent));
	const command = [
		...words,
		...tlsWords(url, tls),
		sent
	].join(" ");
	if (signing) return `${signing.before}; curl -sS -i ${command}`;
	if (!step.follow) return `curl -sS -i ${command}`;
	if (!command.includes("\"$") && !command.includes(" --cert ")) return `curl -sS -i -L ${command}`;
	const origin = URL.parse(baseUrl ?? "")?.origin;
	return [command, ...hops.map((hop) => [
		...URL.parse(hop)?.origin === origin ? own : [],
		...tlsWords(hop, tls),
		quote(hop)
	].join(" "))].map((line) => `curl -sS -i ${line}`).join("\n");
}
function tlsWords(url, tls) {
	const parsed = URL.parse(url);
	const { ca, cert, key } = parsed?.protocol === "https:" && tls?.(parsed) || {};
	return Object.entries({
		cacert: ca,
		cert,
		key
	}).flatMap(([name, path]) => path ? [`--${name} ${quote(path)}`] : []);
}
function signingWords(sign, body, say) {
	const { algorithm, encoding, key, payload, forge } = sign;
	const values = {
		id: say(sign.id),
		time: shellVariable("T"),
		signature: shellVariable("SIGNATURE"),
		body
	};
	const headers = Object.entries(sign.headers).map(([name, value]) => `-H ${quote(`${name}: ${fill(value, values)}`)}`);
	const time = forge === "old" ? `$(($(date +%s) - ${oldSeconds}))` : "$(date +%s)";
	const secret = forge === "wrong-secret" ? "$(openssl rand -base64 24)" : quote(say(sign.secret));
	const mac = key === "text" ? "-hmac \"$KEY\"" : `-mac HMAC -macopt "hexkey:\$(printf %s "\${KEY#whsec_}" | openssl base64 -d -A | od -An -v -tx1 | tr -d " \\n")"`;
	const output = encoding === "hex" ? "-r | cut -d \" \" -f 1" : "-binary | openssl base64 -A";
	const signature = `$(printf %s ${quote(fill(payload, values))} | openssl dgst -${algorithm} ${mac} ${output})`;
	return {
		before: [
			...[payload, ...Object.values(sign.headers)].some((text) => text.includes("{time}")) ? [`T=${time}`] : [],
			`KEY=${secret}`,
			`SIGNATURE=${signature}`
		].join("; "),
		headers
	};
}
function bodyOf({ body, sign }, say) {
	if (body?.kind === "text") return say(body.text);
	if (body?.kind === "json") return writeJson(renderJson(body.value, new Map(), say), sign?.indent);
	if (body?.kind !== "form") return "";
	return body.fields.map(([name, value]) => `${formEncoded(name)}=${formEncoded(say(value))}`).join("&");
}
function formEncoded(text) {
	return text.split(/(\ue000\w+\ue001)/).map((piece, index) => index % 2 === 1 ? piece : new URLSearchParams({ x: piece }).toString().slice(2)).join("");
}
function bodyWords(body, text, isTyped, say, isSigned) {
	const type = (name) => isTyped ? [] : [`-H 'content-type: ${name}'`];
	switch (body.kind) {
		case "form":
			if (isSigned) return [`--data-raw ${quote(text)}`];
			return body.fields.map(([name, value]) => `--data-urlencode ${quote(`${name}=${say(value)}`)}`);
		case "multipart": return body.fields.map((field) => multipartWord(field, say));
		case "json": return [...type("application/json"), `--data-raw ${quote(text)}`];
		case "text": return [...type("text/plain"), `--data-raw ${quote(text)}`];
	}
}
function multipartWord({ name, value, file }, say) {
	if (!file) return `--form-string ${quote(`${name}=${say(value)}`)}`;
	const inner = (text) => `"${text.replace(/[\\"]/g, "\\$&")}"`;
	return `-F ${quote(`${name}=${inner(say(value))};filename=${inner(file.name)};type=${file.type}`)}`;
}
const marks = /\ue000(\w+)\ue001/g;
function withVariables(template, captured, encode = (text) => text) {
	return template.parts.map((part) => {
		if ((part.kind === "env" || part.kind === "totp" ? part.secret : part.kind === "captured" && (captured.get(part.name)?.secret ?? true)) && part.kind !== "text") return shellVariable(variable(part));
		return encode(show({ parts: [part] }, captured).replace(/[\ue000\ue001]/g, ""));
	}).join("");
}
function shellVariable(name) {
	return `\ue000${name}\ue001`;
}
function variable({ kind, name, encode }) {
	return `${kind === "captured" ? name.toUpperCase().replace(/\W/g, "_") : name}${kind === "totp" ? "_CODE" : ""}${encode ? "_PERCENT" : ""}`;
}
function quote(text) {
	const quoted = shellWord(text).replace(marks, `'"$$$1"'`);
	return quoted.length > 2 ? quoted.replace(/^''(?=")|(?<=")''$/g, "") : quoted;
}
// src/steps/compile-selector.ts
const costly = parse$3(":not(\\20 x \\20 x)")[0];
function compileSelector(selector) {
	return compile(parse$3(selector).map(remembering));
}
function remembering(tokens) {
	const inner = tokens.map((token) => token.type === SelectorType.Pseudo && token.name !== "has" && Array.isArray(token.data) ? {
		...token,
		data: token.data.map(remembering)
	} : token);
	return inner.some(({ type }) => type === SelectorType.Descendant) ? [...costly, ...inner] : inner;
}
// src/steps/selector-needs.ts
function needsOf(selector) {
	return parse$3(selector).map((alternative) => alternative.flatMap(nameOf));
}
function nameOf(token) {
	if (token.type === SelectorType.Tag) return [token.name.toLowerCase()];
	if (token.type !== SelectorType.Attribute || token.ignoreCase === true) return [];
	const name = token.name.toLowerCase();
	if (name === "id" && token.action === AttributeAction.Equals) return [`#${token.value}`];
	return name === "class" && token.action === AttributeAction.Element ? [`.${token.value}`] : [];
}
function addNames(names, tag, attributes) {
	names.add(tag);
	if (attributes["id"] !== void 0) names.add(`#${attributes["id"]}`);
	for (const word of attributes["class"]?.split(/\s/) ?? []) names.add(`.${word}`);
}
function canMatch(needs, names) {
	return needs.some((alternative) => alternative.every((name) => names.has(name)));
}
// src/steps/page.ts
var Unreadable = class extends Error {};
const maxDepth$1 = 2e3;
const maxNodes = 25e4;
const maxCountedSiblings = 1e4;
const countsSiblings = /:nth-|:(first|last|only)-(of-type|child)|~/;
function readPage(response) {
	const header = (name) => headerValues(response, name).at(0);
	const contentType = header("content-type") ?? "";
	const mediaType = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
	const text = once(() => decode$1(response.body, charsetOf(response.body, contentType), false));
	const parsed = once(() => {
		const xmlMode = /[/+]xml$/.test(mediaType) && mediaType !== "application/xhtml+xml";
		return parseShallow(text(), xmlMode);
	});
	const document = () => parsed().root;
	const found = new Map();
	const select = (selector) => {
		const known = found.get(selector);
		if (known) return known;
		if (countsSiblings.test(selector) && mostSiblings(document()) > maxCountedSiblings) throw new Unreadable(`the page has more than ${maxCountedSiblings} elements side by side, too many for this selector`);
		const { query, needs } = compiled(selector);
		const elements = canMatch(needs, parsed().names) ? selectAll(query, document()) : [];
		found.set(selector, elements);
		return elements;
	};
	const content = () => select("body")[0]?.children ?? document().children;
	return {
		response,
		header,
		text,
		json: once(() => parseJson(response.body, contentType)),
		isHtml: once(() => mediaType === "" ? /^\s*<(!doctype html|html)\b/i.test(text()) : /^(text\/html|application\/xhtml\+xml)$/.test(mediaType)),
		select,
		visibleText: once(() => collapse(textsIn(content(), hidden$1).join(" "))),
		visibleLines: once(() => textsIn(content(), hidden$1, inline).join("").split("\n").filter((line) => line.trim() !== ""))
	};
}
const selectors = new Map();
function compiled(selector) {
	const known = selectors.get(selector) ?? {
		query: compileSelector(selector),
		needs: needsOf(selector)
	};
	selectors.set(selector, known);
	return known;
}
function headerValues(response, name) {
	const wanted = name.toLowerCase();
	return response.headers.filter(([key]) => key === wanted).map(([, value]) => value);
}
function elementText(element) {
	return collapse(textsIn([element], new Set()).join(""));
}
function collapse(text) {
	return text.replace(/\s+/g, " ").trim();
}
function textsIn(nodes, without, unbroken) {
	const texts = [];
	const waiting = nodes.toReversed();
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (node.type === "text") texts.push(node.data);
		if (!("children" in node) || "name" in node && without.has(node.name)) continue;
		if (unbroken && "name" in node && !unbroken.has(node.name)) {
			texts.push(lineBreak.data);
			waiting.push(lineBreak);
		}
		for (let index = node.children.length - 1; index >= 0; index -= 1) waiting.push(node.children[index]);
	}
	return texts;
}
const hidden$1 = new Set([
	"script",
	"style",
	"template",
	"noscript",
	"head",
	"svg"
]);
const inline = new Set([
	"a",
	"b",
	"code",
	"em",
	"i",
	"small",
	"span",
	"strong",
	"tt",
	"u"
]);
const lineBreak = {
	type: "text",
	data: "\n"
};
function parseJson(body, contentType) {
	if (body.length === 0) throw new Unreadable("the body is empty");
	let text;
	try {
		text = decode$1(body, charsetOf(body, contentType), true);
	} catch (error) {
		throw new Unreadable("the body holds bytes that are not valid UTF-8", { cause: error });
	}
	try {
		return parseJson$1(text);
	} catch (error) {
		throw new Unreadable(error instanceof RangeError ? "the JSON holds too much or nests too deeply" : "the body is not JSON", { cause: error });
	}
}
const prescanBytes = 1024;
const metaCharset = /<meta\s[^>]{0,500}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:-]{1,40})/i;
function charsetOf(body, contentType) {
	const [first, second, third] = body;
	if (first === 254 && second === 255) return "utf-16be";
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 239 && second === 187 && third === 191) return "utf-8";
	const declared = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
	if (declared || !/^\s*($|text\/html|application\/xhtml)/i.test(contentType)) return declared ?? "utf-8";
	const written = metaCharset.exec(Buffer.from(body.subarray(0, prescanBytes)).toString("latin1"))?.[1];
	return !written || /^utf-?16/i.test(written) ? "utf-8" : written;
}
function decode$1(body, charset, fatal) {
	return (isKnownCharset(charset) ? new TextDecoder(charset, { fatal }) : new TextDecoder("utf-8", { fatal })).decode(body);
}
function isKnownCharset(charset) {
	try {
		return new TextDecoder(charset) !== void 0;
	} catch {
		return false;
	}
}
function parseShallow(text, xmlMode) {
	const handler = new DomHandler();
	const names = new Set();
	let depth = 0;
	let nodes = 0;
	const count = () => {
		nodes += 1;
		if (nodes > maxNodes) throw new Unreadable(`the page holds more than ${maxNodes} elements and texts`);
	};
	new Parser({
		onparserinit: (init) => handler.onparserinit(init),
		onopentag(name, attributes) {
			depth += 1;
			if (depth > maxDepth$1) throw new Unreadable(`the page nests elements more than ${maxDepth$1} deep`);
			count();
			addNames(names, name, attributes);
			handler.onopentag(name, attributes);
		},
		onclosetag() {
			depth -= 1;
			handler.onclosetag();
		},
		ontext(data) {
			count();
			handler.ontext(data);
		},
		onend: () => handler.onend()
	}, { xmlMode }).end(text);
	return {
		root: handler.root,
		names
	};
}
function mostSiblings(document) {
	let most = 0;
	const waiting = [document];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		most = Math.max(most, node.children.length);
		for (const child of node.children) if ("children" in child) waiting.push(child);
	}
	return most;
}
function once(make) {
	let made;
	return () => (made ??= { value: make() }).value;
}
// src/steps/impostors/challenges.ts
const cloudflare = "Cloudflare: Security, WAF, a custom rule with the action Skip for a secret header that the checks send (in \"headers\"), or for the address of the runner.";
const vercel = "Vercel: Firewall, a bypass rule for the runner, or \"protection-bypass: { vercel: ${{ env.VERCEL_AUTOMATION_BYPASS_SECRET }} }\".";
const aws = "AWS WAF: let the runner through by a rule with the action Allow, before the bot control, for a secret header that the checks send (in \"headers\").";
const other = (product) => `${product}: an allow rule for the address of the runner, or for a secret header that the checks send (in "headers").`;
const refusing = [
	403,
	405,
	406,
	429,
	503
];
const challenges = [
	{
		name: "a Cloudflare challenge",
		source: "developers.cloudflare.com/cloudflare-challenges: cf-mitigated: challenge",
		header: ["cf-mitigated", /^challenge$/i],
		fix: cloudflare
	},
	{
		name: "a Cloudflare challenge",
		source: "the page of developers.cloudflare.com/cloudflare-challenges sets window._cf_chl_opt",
		body: [/\bwindow\._cf_chl_opt\s*=/],
		fix: cloudflare
	},
	{
		name: "the block page of Cloudflare",
		source: "developers.cloudflare.com, error 1020 and WAF blocks: \"Sorry, you have been blocked\" in #cf-error-details",
		body: [/id="cf-error-details"/, /Sorry, you have been blocked|>Access denied<|data-translate="block_headline"/],
		statuses: refusing,
		fix: cloudflare
	},
	{
		name: "the bot protection of Vercel",
		source: "vercel.com/docs/vercel-firewall: x-vercel-mitigated",
		header: ["x-vercel-mitigated", /^(challenge|deny)$/i],
		fix: vercel
	},
	{
		name: "the bot protection of Vercel",
		source: "vercel.com/docs/vercel-firewall, the page \"Vercel Security Checkpoint\"",
		body: [/<title>Vercel Security Checkpoint<\/title>/],
		fix: vercel
	},
	{
		name: "AWS WAF",
		source: "docs.aws.amazon.com/waf, \"CAPTCHA and Challenge\": 202 or 405 with x-amzn-waf-action",
		header: ["x-amzn-waf-action", /^(challenge|captcha)$/i],
		fix: aws
	},
	{
		name: "AWS WAF",
		source: "docs.aws.amazon.com/AmazonCloudFront, \"HTTP 403\": CloudFront's page with \"Request blocked.\"",
		body: [/The request could not be satisfied/, /Request blocked\./],
		statuses: refusing,
		fix: aws
	},
	{
		name: "Imperva",
		source: "docs.imperva.com, \"Request unsuccessful. Incapsula incident ID\"; its script alone in an empty page",
		body: [/Request unsuccessful\. Incapsula incident ID|<iframe[^>]{1,300}src="[^"]{0,300}\/_Incapsula_Resource\?[^"]{0,500}incident_id=|<(?:html|head)[^>]{0,100}>\s{0,20}(?:<head>\s{0,20})?<META NAME="?robots"? CONTENT="?noindex,\s?nofollow"?>\s{0,20}<script[^>]{1,300}src="\/_Incapsula_Resource/i],
		fix: other("Imperva")
	},
	{
		name: "Anubis",
		source: "github.com/TecharoHQ/anubis: web/index.templ, script#anubis_challenge",
		body: [/<script id="anubis_challenge"|\/\.within\.website\/x\/cmd\/anubis\/static\/js\/main/],
		fix: "Anubis: let the runner through by a rule with the action ALLOW for a secret header that the checks send, before the challenge (botPolicies.yaml)."
	},
	{
		name: "DDoS-Guard",
		source: "ddos-guard.net: the page loads /.well-known/ddos-guard/js-challenge or check.js",
		body: [/\/\.well-known\/ddos-guard\/(?:js-challenge|check)/],
		fix: other("DDoS-Guard")
	},
	{
		name: "the firewall of Sucuri",
		source: "docs.sucuri.net: x-sucuri-block; sucuri_cloudproxy_js",
		header: ["x-sucuri-block", /./],
		fix: other("Sucuri")
	},
	{
		name: "the firewall of Sucuri",
		source: "docs.sucuri.net: the page that asks for JavaScript sets sucuri_cloudproxy_js",
		body: [/\bsucuri_cloudproxy_js\s*=|<title>Sucuri WebSite Firewall - Access Denied<\/title>/],
		fix: other("Sucuri")
	},
	{
		name: "DataDome",
		source: "docs.datadome.co: 403 with the script or the URL of captcha-delivery.com",
		body: [/\bcaptcha-delivery\.com\//],
		statuses: refusing,
		fix: other("DataDome")
	},
	{
		name: "HUMAN (PerimeterX)",
		source: "docs.humansecurity.com: #px-captcha, or JSON with jsClientSrc and appId PX…",
		body: [/\bpx-captcha\b|"appId"\s*:\s*"PX\w+"/, /\bpx-captcha\b|"jsClientSrc"/],
		statuses: refusing,
		fix: other("HUMAN")
	},
	{
		name: "Akamai",
		source: "techdocs.akamai.com: \"Access Denied\" with a reference of errors.edgesuite.net",
		body: [/<TITLE>Access Denied<\/TITLE>/i, /errors(?:\.|&#46;)edgesuite(?:\.|&#46;)net/],
		fix: other("Akamai")
	},
	{
		name: "Akamai",
		source: "techdocs.akamai.com, bot manager: the page of a challenge asks /_sec/cp_challenge/",
		body: [/id="sec-(?:if|bc|text)-(?:cpt-)?(?:container|if)"|\/_sec\/cp_challenge\//],
		fix: other("Akamai")
	},
	{
		name: "Kasada",
		source: "docs.kasada.io: 429 with x-kpsdk-ct",
		header: ["x-kpsdk-ct", /./],
		fix: other("Kasada")
	},
	{
		name: "the bot protection of Fastly",
		source: "docs.fastly.com, \"Fastly Bot Management\": the page of a challenge loads /_fs-ch-…/",
		body: [/<script[^>]{1,300}src="\/_fs-ch-/],
		fix: other("Fastly")
	},
	{
		name: "Bunny Shield",
		source: "docs.bunny.net, \"Bunny Shield\": the page of a challenge loads /.bunny-shield/",
		body: [/<script[^>]{1,300}src="\/\.bunny-shield\//],
		fix: other("Bunny Shield")
	}
];
const readBytes = 1e5;
function findChallenge({ status, headers, body }) {
	const byHeader = challenges.find(({ header }) => headers.some(([name, value]) => name === header?.[0] && header[1].test(value.trim())));
	if (byHeader) return byHeader;
	if (status >= 300 && status < 400) return void 0;
	const beginning = Buffer.from(body.subarray(0, readBytes)).toString("latin1");
	return challenges.find(({ body: signs, statuses }) => signs?.every((sign) => sign.test(beginning)) && (statuses?.includes(status) ?? true));
}
// src/steps/impostors/deployment-protection.ts
const text$1 = (page, selector) => {
	const [first] = page.select(selector);
	return first ? elementText(first) : "";
};
const isShort$1 = (page) => page.visibleText().length <= 600;
const locationHost = (page) => URL.parse(page.header("location") ?? "", page.response.url)?.hostname ?? "";
const isUnder = (host, domain) => host === domain || host.endsWith(`.${domain}`);
const sources = (page) => page.select("script[src], iframe[src], frame[src]").map(({ attribs }) => attribs["src"] ?? "");
const protections = [
	{
		rule: "smoke/protected",
		name: "the deployment protection of Vercel",
		source: "vercel.com/docs/deployment-protection: 401 or a redirect to vercel.com/sso-api, and the cookie _vercel_sso_nonce",
		matches: (page) => page.response.setCookies.some((cookie) => cookie.startsWith("_vercel_sso_nonce=")) || locationHost(page) === "vercel.com" && /\/\/vercel\.com\/sso-api\b/.test(page.header("location") ?? "") || page.response.status === 401 && /https:\/\/vercel\.com\/sso-api\?/.test(page.text().slice(0, 1e5)),
		fix: "Create a bypass secret (Vercel: Settings, Deployment Protection, Protection Bypass for Automation) and add \"protection-bypass: { vercel: ${{ env.VERCEL_AUTOMATION_BYPASS_SECRET }} }\"."
	},
	{
		rule: "smoke/protected",
		name: "Cloudflare Access",
		source: "developers.cloudflare.com/cloudflare-one/access-controls/: a redirect to TEAM.cloudflareaccess.com/cdn-cgi/access/login",
		matches: (page) => isUnder(locationHost(page), "cloudflareaccess.com") || isUnder(URL.parse(page.response.url)?.hostname ?? "", "cloudflareaccess.com") || headerValues(page.response, "www-authenticate").some((value) => /^Cloudflare-Access\b/i.test(value)),
		fix: "Create a service token, allow it by a Service Auth policy, and add \"protection-bypass: { cloudflare-access: { client-id: ${{ env.CF_ACCESS_CLIENT_ID }}, client-secret: ${{ env.CF_ACCESS_CLIENT_SECRET }} } }\"."
	},
	{
		rule: "smoke/protected",
		name: "the password protection of Netlify",
		source: "docs.netlify.com/manage/security/secure-access-to-sites/: 401 of Netlify's own server, a form or basic auth",
		matches: (page) => page.response.status === 401 && /^netlify\b/i.test(page.header("server") ?? "") && (headerValues(page.response, "www-authenticate").some((value) => /^basic\b/i.test(value)) || page.isHtml() && isShort$1(page) && page.select("input[type=password]").length > 0),
		fix: "Netlify has no bypass header for its password page. Protect by \"Basic-Auth\" in _headers and add \"protection-bypass: { netlify: { username: …, password: … } }\", or test the deploy without protection."
	}
];
const placeholders = [{
	rule: "smoke/maintenance",
	name: "a maintenance page",
	source: "wordpress: wp_maintenance(); laravel: artisan down, \"Be right back.\"; heroku: herokucdn.com/…/maintenance-mode.html; others by title and text together",
	matches: (page) => sources(page).some((source) => /herokucdn\.com\/error-pages\/maintenance-mode/.test(source)) || isShort$1(page) && page.select("input:not([type=hidden]), nav").length === 0 && /\bmaintenance\b|\b(be|right) back\b|coming back/i.test(text$1(page, "title") || text$1(page, "h1")) && /\b(unavailable|down|offline) for (a (short|brief) |(a )?(scheduled|planned|routine) )?maintenance|\b(under|undergoing|performing|in) (scheduled |planned |routine |some )*maintenance|\bback (soon|shortly|online|in a (minute|moment|few))|^be right back\.?$/i.test(page.visibleText()),
	fix: "End the maintenance mode of this release, or wait for it with \"ready\"."
}, {
	rule: "smoke/parked",
	name: "a parked domain",
	source: "the scripts and frames of Sedo, Bodis, ParkingCrew, GoDaddy and Afternic; the titles of registrars",
	matches: (page) => sources(page).some((source) => /^(https?:)?\/\/([\w-]+\.)*(sedoparking\.com|parkingcrew\.net|bodis\.com|parklogic\.com|img1\.wsimg\.com\/parking-lander|above\.com\/park)/i.test(source)) || page.select("script").some((script) => /\bwindow\.LANDER_SYSTEM\s*=|^\s*window\.onload=function\(\)\{window\.location\.href="\/lander"\}/.test(elementText(script))) || isShort$1(page) && /^(parked domain( name)? on |.* is parked( free)?\b|.*\bdomain (is|may be) for sale\b|this domain (is|has been) (parked|registered))/i.test(text$1(page, "title") || text$1(page, "h1")),
	fix: "Point the domain at the deployment: its DNS records still lead to the registrar."
}];
const shortTextChars = 400;
const text = (page, selector) => {
	const [first] = page.select(selector);
	return first ? elementText(first) : "";
};
const has = (page, selector) => page.select(selector).length > 0;
const isShort = (page) => page.visibleText().length <= shortTextChars;
const title = (page) => text(page, "title");
// src/steps/impostors/soft-404.ts
const tellingRules = [
	"smoke/protected",
	"smoke/parked",
	"smoke/maintenance",
	"smoke/status",
	"smoke/role",
	"smoke/foreign-session",
	"smoke/webhook",
	"smoke/error-page",
	"smoke/login-form",
	"smoke/spa-fallback",
	"smoke/broken-body"
];
function findProtection(step, page) {
	const challenge = expectsChallenge(step) ? void 0 : findChallenge(page.response);
	if (!challenge) return step.errorPage === "allow" ? void 0 : told$2(protections, page);
	const { name, fix } = challenge;
	return {
		rule: "smoke/protected",
		expected: "the application itself",
		observed: name,
		fix
	};
}
function expectsChallenge({ expect }) {
	return expect.some(({ subject }) => challenges.some(({ header }) => subject.kind === "header" && subject.name.toLowerCase() === header?.[0]));
}
function findPlaceholder(page) {
	const { status } = page.response;
	return (status >= 200 && status < 300 || status === 503) && page.isHtml() ? told$2(placeholders, page) : void 0;
}
function findImpostor(step, page) {
	const { status } = page.response;
	if (status < 200 || status >= 300 || status === 204 || step.method === "HEAD") return void 0;
	return (page.isHtml() ? loginAgain(step, page) ?? fallback(step, page) : void 0) ?? wrongType(step, page) ?? brokenJson(step, page) ?? graphqlErrors(step, page);
}
function told$2(known, page) {
	const found = known.find((protection) => readable(() => protection.matches(page), false));
	return found && {
		rule: found.rule,
		expected: "the application itself",
		observed: found.name,
		fix: found.fix
	};
}
function looksInside(step) {
	return step.expect.some(({ subject }) => subject.kind === "css" || subject.kind === "body");
}
function expectsType(step) {
	return step.expect.some(({ subject }) => subject.kind === "content-type");
}
function loginAgain(step, page) {
	if (step.method !== "POST" || step.body?.kind !== "form" || looksInside(step)) return void 0;
	const sent = new Set(step.body.fields.flatMap((field) => Array.isArray(field) ? [field[0]] : []));
	if (!readable(() => page.select("input[type=password][name]"), []).some(({ attribs }) => sent.has(attribs["name"] ?? ""))) return void 0;
	return {
		rule: "smoke/login-form",
		expected: "another page than the form that was sent",
		observed: "the same form again",
		fix: "Check user name and password, and that the form needs no other field. If the form is right here, expect something of it with \"css\"."
	};
}
const assetPath = /\.(js|mjs|css|map|json|xml|txt|ico|png|jpe?g|gif|svg|webp|avif|woff2?|ttf|wasm|webmanifest|pdf)$/i;
const apiPath = /^\/(api|rest|graphql|trpc|v\d+)(\/|$)/i;
function fallback(step, page) {
	if (looksInside(step) || expectsType(step)) return void 0;
	const { pathname } = new URL(page.response.url);
	const isAsset = assetPath.test(pathname);
	const isShell = () => page.select("#root, #app, #__next, #__nuxt, #svelte, #q-app, app-root").length > 0 && page.select("script").length > 0 && page.visibleText().length <= 200;
	if (!(isAsset || apiPath.test(pathname)) || !readable(isShell, false)) return void 0;
	return {
		rule: "smoke/spa-fallback",
		expected: isAsset ? "the file" : "an answer of the API",
		observed: "an HTML page, as a server gives it for paths that it does not know",
		fix: "Check that the file or route is part of this release, and that the fallback of the server leaves it alone. If HTML is right here, expect it: \"content-type: text/html\"."
	};
}
const scriptTypes = /^(text|application)\/(x-)?(java|ecma)script$/;
function wrongType(step, page) {
	if (expectsType(step) || step.method !== "GET") return void 0;
	const type = mediaType$1(page);
	const { pathname } = new URL(page.response.url);
	const tell = (expected, observed) => ({
		rule: "smoke/content-type",
		expected,
		observed,
		fix: "Send the content type that browsers need for it. If this one is meant, expect it with \"content-type\"."
	});
	const isPage = /^\s*(<!doctype html|<html[\s>])/i.test(page.text().slice(0, 1e3));
	if (isPage && type === "text/html") return void 0;
	if (/\.m?js$/.test(pathname) && type !== "" && !scriptTypes.test(type)) return tell("content-type text/javascript", `content-type ${type}`);
	if (/\.css$/.test(pathname) && type !== "" && type !== "text/css") return tell("content-type text/css", `content-type ${type}`);
	if (isPage && /^(text\/plain|application\/octet-stream)$/.test(type)) return tell("content-type text/html", `an HTML page sent as ${type}`);
}
function brokenJson(step, page) {
	if (!/^application\/([\w.-]+\+)?json$/.test(mediaType$1(page)) || page.text().startsWith(")]}'")) return void 0;
	if (page.response.body.length === 0 && step.method !== "GET") return void 0;
	if (step.expect.some(({ subject }) => subject.kind === "jsonpath")) return void 0;
	try {
		page.json();
		return;
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		return {
			rule: "smoke/broken-body",
			expected: "JSON, as the content type says",
			observed: `broken JSON: ${/^\s*</.test(page.text().slice(0, 1e3)) ? "it is HTML" : isCut(error, page.text()) ? "it ends in the middle" : error.message}`,
			fix: "Read the log of the application for this request: an error while the answer was being written often looks so."
		};
	}
}
function graphqlErrors(step, page) {
	if (!/^application\/(graphql-response\+)?json$/.test(mediaType$1(page))) return void 0;
	if (step.expect.some(({ subject }) => subject.kind === "jsonpath" && /\berrors\b/.test(subject.query))) return void 0;
	const answer = readable(() => page.json(), null);
	if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return void 0;
	const { errors, data = null, ...more } = answer;
	const isAlone = data === null && Object.keys(more).every((key) => key === "extensions");
	const isError = (one) => typeof one === "object" && one !== null && "message" in one;
	if (!isAlone || !Array.isArray(errors) || errors.length === 0 || !errors.every(isError)) return void 0;
	return {
		rule: "smoke/error-page",
		expected: "data",
		observed: "errors of GraphQL and no data",
		fix: "Read the log of the application for this request. If the errors are meant, expect them: \"jsonpath: { $.errors[0].message: … }\"."
	};
}
function isCut({ cause }, text) {
	const words = cause instanceof Error ? cause.message : "";
	const position = / at position (\d+)/.exec(words)?.[1];
	return /Unexpected end|Unterminated string/.test(words) || position !== void 0 && Number(position) >= text.length;
}
function mediaType$1(page) {
	return (page.header("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
function readable(look, otherwise) {
	try {
		return look();
	} catch (error) {
		if (error instanceof Unreadable) return otherwise;
		throw error;
	}
}
// src/steps/layer.ts
const gatewayStatuses = new Set([502, 504]);
const edgeServers = /^(?:awselb|cloudfront|akamaighost|varnish)\b/i;
function layerOf({ response, unanswered, mismatches }) {
	if (!response) return unanswered && layerOfNetwork(unanswered);
	const { status, headers } = response;
	if (gatewayStatuses.has(status) || status >= 520 && status <= 530) return "edge";
	if (mismatches[0]?.rule === "smoke/protected") return "edge";
	const header = (wanted) => headers.find(([name]) => name === wanted)?.[1] ?? "";
	const vercel = header("x-vercel-error");
	if (vercel !== "") return /^(?:EDGE_)?(?:FUNCTION|MIDDLEWARE)_/.test(vercel) ? "application" : "edge";
	return status >= 500 && edgeServers.test(header("server")) ? "edge" : "application";
}
function layerOfNetwork({ kind, stage }) {
	switch (kind) {
		case "dns":
		case "internal": return "dns";
		case "tls": return "tls";
		case "refused":
		case "proxy": return "tcp";
		case "too-large":
		case "redirects": return "application";
		case "aborted": return;
		default: return layerOfStage(stage);
	}
}
function layerOfStage(stage) {
	if (stage === "dns" || stage === "tls") return stage;
	return stage === "connect" || stage === void 0 ? "tcp" : "application";
}
// src/steps/request-id.ts
const names$1 = [
	"x-request-id",
	"x-correlation-id",
	"x-vercel-id",
	"x-nf-request-id",
	"fly-request-id",
	"x-railway-request-id",
	"x-amz-cf-id",
	"x-amzn-requestid",
	"x-amzn-trace-id",
	"rndr-id",
	"cf-ray"
];
function requestId({ headers }, redactor) {
	const value = names$1.map((wanted) => headers.find(([name]) => name === wanted)?.[1]).find(Boolean);
	return value && excerpt(value, redactor);
}
// src/steps/step-finding.ts
const maxTold = 4;
function stepFinding(failure, owner, stepContext) {
	const { step, index, mismatches, response, result } = failure;
	const first = mismatches[0];
	const { redactor } = stepContext.context;
	const path = show(step.target, stepContext.captured);
	const id = response && requestId(response, redactor);
	const refused = response !== void 0 && owner.session !== void 0 && isRefusal(response, step.method);
	return {
		rule: first.rule,
		subject: first.rule === "smoke/protected" ? URL.parse(result.url)?.host : owner.key,
		status: "fail",
		severity: "blocker",
		title: excerpt(`${owner.title}: ${step.method} ${path} ${outcome(first, step, response)}`, redactor),
		expected: redactor.redact(mismatches.slice(0, maxTold).map(({ expected }) => expected).join(" and ")),
		observed: [
			told$1(mismatches).map((observed) => excerpt(observed, redactor)).join("; ") + (refused ? `: the session "${owner.session?.name}" is not accepted` : ""),
			...waiting(failure, stepContext),
			...id ? [`request id ${id}`] : []
		].join("; "),
		layer: layerOf(failure),
		where: {
			...first.at,
			url: result.url
		},
		reproduce: redactor.redact(curl(step, {
			...stepContext,
			sessionHeaders: owner.session?.headers ?? [],
			sessionBasic: owner.session?.basic,
			hops: response?.redirects.length ? [...response.redirects.slice(1).map((hop) => hop.url), response.url] : [],
			cookies: step.cookiesOf !== void 0 || stepContext.session.jar.getCookiesSync(response?.url ?? "http://invalid").length > 0
		})),
		fix: first.fix ?? (refused && owner.session ? refusedFix(owner.session) : fixFor(first, step, response)),
		fingerprint: first.rule === "smoke/protected" ? first.rule : `${first.rule}:${owner.key}:${index}`
	};
}
function told$1(mismatches) {
	const explaining = mismatches.filter(({ rule }) => tellingRules.includes(rule));
	return (explaining.length > 0 ? explaining : mismatches).slice(0, maxTold).map(({ observed }) => observed);
}
function outcome({ rule, outcome: own }, step, response) {
	if (own) return own;
	switch (rule) {
		case "smoke/role": return `shows "${step.role}" what it should not see`;
		case "smoke/foreign-session": return `accepted the cookies of "${step.cookiesOf?.session}"`;
		case "smoke/status": return `answered ${response?.status}`;
		case "smoke/error-page": return "answered with an error page";
		case "smoke/protected": return "was kept from the application";
		case "smoke/maintenance": return "answered with a maintenance page";
		case "smoke/parked": return "led to a parked domain";
		case "smoke/login-form": return "answered with its form again";
		case "smoke/spa-fallback": return "answered with the fallback of an app";
		case "smoke/broken-body": return "answered with broken JSON";
		case "smoke/network": return "did not answer";
		case "smoke/request": return "could not be asked";
		case "smoke/capture": return "lacks a value that is needed later";
		case "smoke/cookie": return "did not set the expected cookie";
		case "smoke/stream": return "sent no event in time";
		case "smoke/size": return "answered with another size";
		case "smoke/content-type": return "answered with another content type";
		case "smoke/header": return "answered without the expected header";
		case "smoke/url": return "ended on another URL";
		case "smoke/prompt-injection": return "obeyed a planted instruction";
		case "smoke/jsonpath": return "answered with other JSON";
		default: return "answered with another page";
	}
}
function fixFor({ rule }, step, response) {
	if (rule === "smoke/network") return "Check that the deployment runs and answers at this address.";
	if (rule === "smoke/request") return "Check what is captured before, and where it is used.";
	if (rule === "smoke/prompt-injection") return "Tell the model which text is data, give it no tool that this user may not use, and check its reply before it is shown.";
	if (response && response.status >= 500) return "Read the log of the application for this request.";
	if (response?.status === 429) return "The server limits how often this caller may ask: let the runner through, or ask less often.";
	if (step.sign && !step.sign.forge && response) {
		const advice = senderAdvice(response.status);
		if (advice) return advice;
	}
	if (response && !isRead(step) && [403, 419].includes(response.status)) return "A token against forged requests (CSRF, XSRF) may be missing: capture it before, and send it along with its cookie, to the host and scheme that the application knows; or this user may not do this.";
	if (response && response.status >= 400) return "Check that this release serves the route to this caller.";
	if (response && response.status >= 300 && !step.follow) return "If the redirect is meant, expect its status, or say \"follow: true\".";
	if (response && response.status >= 300) return "The last redirect could not be followed: look at its Location, or expect its status without \"follow\".";
	if (rule === "smoke/capture") return "Look at the answer: if it was meant to change, capture from where the value is now.";
	return "If the answer was meant to change, change the expectation; if not, mend the release.";
}
function senderAdvice(status) {
	if (status >= 300 && status < 400) return "Senders of events follow no redirect: give them, and this check, the address that answers, with its scheme, host and slash at the end.";
	if (status === 419 || status === 422) return "Exempt this route from protection against forged requests (CSRF): its signature protects it.";
	if (status === 400 || status === 401 || status === 403) return "Check that the endpoint has this signing secret, that of this environment, that it verifies the raw body, before anything parses it, and that the route is exempt from CSRF protection and from logins.";
}
function refusedFix({ name, steps }) {
	return steps.length === 0 ? `Check what the session "${name}" sends with each request, and that this user may see the route.` : `The login of "${name}" passed. Check that its last step expects what only a successful login answers, that the route is sent what it wants (cookie or header), that all instances share one secret key and session store, and that this user may see it.`;
}
function isRefusal({ status, headers, redirects }, method) {
	if (status === 401 || status === 403 && (method === "GET" || method === "HEAD")) return true;
	const ownLocation = headers.find(([name]) => name === "location" && status >= 300 && status < 400)?.[1];
	return [...redirects.map(({ location }) => location), ownLocation ?? ""].some(leadsToLogin);
}
function leadsToLogin(location) {
	const url = URL.parse(location, "http://relative.invalid");
	const words = url ? `${url.hostname}${url.pathname}` : location;
	return login.test(words) || /(^|[./])(auth|sso|oauth2?|saml)([./]|$)|(^|\/)sessions?\/new\b/i.test(words);
}
const login = /(?<![a-zA-Z])(?:log|sign)[-_]?in(?![a-z])|(?<![a-zA-Z])(?:Log|Sign|LOG|SIGN)[-_]?[Ii][Nn](?![a-z])|(?<=[a-z])(?:Log|Sign)[Ii]n(?![a-z])/;
function waiting({ waited }, stepContext) {
	if (!waited) return [];
	const before = waited.before === void 0 ? "" : `, at first ${excerpt(waited.before, stepContext.context.redactor)}`;
	return [`asked ${times(waited.tries)} in ${showDuration(waited.ms)}${before}`];
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
		title: `${name}: ${method} ${url} answered only at the ${["second", "third"][tries - 2] ?? `${tries}th`} try`,
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
// src/http/exchange.ts
var NetworkError = class extends Error {
	kind;
	url;
	elapsedMs;
	stage;
	constructor(kind, message, url, elapsedMs, { cause, stage } = {}) {
		super(message, { cause });
		this.name = "NetworkError";
		this.kind = kind;
		this.url = url;
		this.elapsedMs = elapsedMs;
		this.stage = stage;
	}
};
// src/steps/cookies.ts
function setCookies$1(response) {
	return sentCookies(response).flatMap(({ cookie, dropped }) => dropped === void 0 ? [cookie] : []);
}
function setCookie(response, name) {
	return setCookies$1(response).find((cookie) => cookie.key === name);
}
function whyDropped(response, name) {
	if (setCookie(response, name)) return void 0;
	return sentCookies(response).find(({ cookie }) => cookie.key === name)?.dropped;
}
function sentCookies(response) {
	const byName = new Map();
	for (const [index, header] of response.setCookies.entries()) {
		const cookie = Cookie.parse(header, { loose: true });
		const dropped = response.droppedCookies?.[index];
		if (cookie) byName.set(`${dropped === void 0} ${cookie.key}`, {
			cookie,
			dropped
		});
	}
	const now = answeredAt(response);
	return [...byName.values()].filter(({ cookie }) => !isDeletion(cookie, now));
}
function isDeletion(cookie, now) {
	if (cookie.maxAge !== null) return Number(cookie.maxAge) <= 0;
	return cookie.expires instanceof Date && cookie.expires.getTime() <= now;
}
function answeredAt(response) {
	const date = Date.parse(response.headers.find(([name]) => name === "date")?.[1] ?? "");
	return Number.isNaN(date) ? 316224e5 : date;
}
// src/steps/ai-reply.ts
const textKeys = new Set([
	"content",
	"text",
	"delta",
	"textDelta",
	"response",
	"partial_json",
	"arguments"
]);
const nameKeys = [
	"toolName",
	"tool_name",
	"tool",
	"name"
];
const argumentKeys = [
	"arguments",
	"args",
	"input",
	"parameters",
	"toolCallId",
	"tool_call_id",
	"call_id"
];
function readAiReply(page) {
	const body = page.text();
	const whole = parse(body);
	const events = whole === void 0 ? body.split(/\r?\n/).map(eventData) : [{
		value: whole,
		plain: ""
	}];
	const tools = new Set();
	return {
		text: `${events.map(({ value, plain }) => {
			if (value === void 0) return plain;
			const found = [];
			collect(value, "", found, tools, 0);
			return found.join("");
		}).join("")}\n${body}`,
		tools: [...tools]
	};
}
function eventData(line) {
	const plain = line.replace(/^data: ?/, "");
	return {
		value: parse(plain.replace(/^[0-9a-f]:/, "")),
		plain: line.startsWith("data:") ? plain : ""
	};
}
function parse(text) {
	if (!/^\s*["[{tfn\d-]/.test(text)) return void 0;
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
const maxDepth = 100;
function collect(value, key, found, tools, depth) {
	if (typeof value === "string" && (key === "" || textKeys.has(key))) found.push(value);
	if (typeof value !== "object" || value === null || depth > maxDepth) return;
	if (Array.isArray(value)) {
		for (const item of value) collect(item, key, found, tools, depth + 1);
		return;
	}
	const isCall = argumentKeys.some((name) => Object.hasOwn(value, name));
	const name = nameKeys.map((candidate) => value[candidate]).find((candidate) => typeof candidate === "string");
	if (isCall && typeof name === "string") tools.add(name);
	for (const [inner, entry] of Object.entries(value)) collect(entry, inner, found, tools, depth + 1);
}
// src/steps/subjects.ts
function observe(subject, page) {
	const { response } = page;
	switch (subject.kind) {
		case "status": return one(response.status);
		case "url": return {
			...one(response.url),
			same: sameUrl
		};
		case "body": return one(page.text() || void 0);
		case "content-type": return {
			...one(page.header("content-type")),
			same: sameMediaType
		};
		case "header": {
			const values = headerValues(response, subject.name);
			return {
				value: values.length > 0 ? values.join(", ") : void 0,
				count: values.length,
				kind: "text"
			};
		}
		case "size": return one(response.body.length);
		case "cookie": {
			const cookie = setCookie(response, subject.name);
			if (subject.attribute === void 0) return one(cookie?.value);
			return {
				...one(cookie && attributeOf(cookie, subject.attribute, page)),
				same: sameWord
			};
		}
		case "css": {
			const elements = page.select(subject.selector);
			const [first] = elements;
			return {
				value: first && (subject.attribute === void 0 ? elementText(first) : first.attribs[subject.attribute]),
				count: elements.length,
				kind: "text"
			};
		}
		case "jsonpath": return queryJson(page.json(), subject.query);
		case "prompt-injection": return one(obeyed(subject, page));
	}
}
function attributeOf(cookie, attribute, page) {
	switch (attribute) {
		case "secure": return String(cookie.secure);
		case "httponly": return String(cookie.httpOnly);
		case "samesite": return cookie.sameSite;
		case "domain": return cookie.domain ?? void 0;
		case "path": return cookie.path ?? void 0;
		case "max-age": {
			if (cookie.maxAge !== null) return Number(cookie.maxAge);
			if (!(cookie.expires instanceof Date)) return void 0;
			const now = Date.parse(page.header("date") ?? "");
			return Number.isNaN(now) ? void 0 : Math.round((cookie.expires.getTime() - now) / 1e3);
		}
	}
}
function sameWord(written, seen) {
	return written.toLowerCase().replace(/^\./, "") === seen.toLowerCase();
}
function obeyed({ words, tools }, page) {
	const reply = readAiReply(page);
	const said = words.find((word) => reply.text.includes(render(word, new Map())));
	if (said) return `says ${JSON.stringify(show(said))}`;
	const called = tools.find((tool) => reply.tools.includes(tool));
	return called && `calls the tool ${called}`;
}
function one(value) {
	return {
		value,
		count: value === void 0 ? 0 : 1,
		kind: "text"
	};
}
function queryJson(document, path) {
	const query = compileJsonPath(path);
	const found = findIn(document, query);
	if (!query.isSingular) return {
		value: found.length > 0 ? found : void 0,
		count: found.length,
		kind: "json"
	};
	const [value] = found;
	return {
		value,
		count: Array.isArray(value) ? value.length : found.length,
		kind: "json"
	};
}
function findIn(document, { find }) {
	try {
		return find(document);
	} catch (error) {
		if (error instanceof RangeError) throw new Unreadable("the JSON holds too much or nests too deeply", { cause: error });
		throw error;
	}
}
function sameUrl(written, seen) {
	const { pathname, search } = new URL(seen);
	return written === seen || written === pathname + search;
}
function sameMediaType(written, seen) {
	const [type, ...parameters] = mediaType(written);
	const [seenType, ...seenParameters] = mediaType(seen);
	return type === seenType && parameters.every((parameter) => seenParameters.includes(parameter));
}
function mediaType(text) {
	return text.toLowerCase().split(";").map((part) => part.trim().replace(/\s*=\s*/, "=").replaceAll("\"", "")).filter((part, index) => index === 0 || part !== "");
}
// src/steps/captures.ts
const maxBodyBytes = 1e5;
function captureValues(captures, page, cookies) {
	const values = [];
	const missing = [];
	for (const { at, name, secret, from, decode } of captures) {
		const { value, problem } = decoded$1(captureOne(from, page, cookies), decode);
		if (value) values.push([name, {
			value,
			secret
		}]);
		else missing.push({
			rule: "smoke/capture",
			at,
			expected: `a value for "${name}" from ${wordSource(from)}`,
			observed: problem ?? (value === "" ? "it is there, but empty" : "not found")
		});
	}
	return {
		values,
		missing
	};
}
function captureOne(from, page, cookies) {
	try {
		switch (from.kind) {
			case "header": return { value: page.header(from.name) };
			case "cookie": {
				const value = setCookie(page.response, from.name)?.value ?? cookies.get(from.name);
				const why = whyDropped(page.response, from.name);
				return value === void 0 && why ? { problem: `it is set, and no browser keeps it: ${why}` } : { value };
			}
			case "regex": {
				const matcher = RE2JS.compile(from.pattern).matcher(page.text());
				if (!matcher.find()) return {};
				return { value: matcher.group(matcher.groupCount() > 0 ? 1 : 0) ?? void 0 };
			}
			case "css": {
				const [element] = page.select(from.selector);
				if (!element) return {};
				return { value: from.attribute === void 0 ? elementText(element) : element.attribs[from.attribute] };
			}
			case "body": return page.response.body.length > maxBodyBytes ? { problem: `the body is larger than ${maxBodyBytes / 1e3} KB` } : { value: page.text() };
			case "status": return { value: String(page.response.status) };
			case "jsonpath": return jsonCapture(queryJson(page.json(), from.query).value, page.json());
		}
	} catch (error) {
		if (error instanceof Unreadable) return { problem: error.message };
		throw error;
	}
}
function decoded$1(found, decode) {
	if (!decode || !found.value) return found;
	try {
		return { value: decodeURIComponent(found.value) };
	} catch {
		return { problem: "it is not percent-encoded: a \"%\" stands alone, or stands for no UTF-8" };
	}
}
function jsonCapture(value, answer) {
	if (value === void 0) return { problem: `not found${membersOf(answer)}` };
	if (value === null || typeof value === "object") return { problem: "it is no string, number or boolean" };
	return { value: String(value) };
}
function membersOf(answer) {
	if (answer === null || typeof answer !== "object" || Array.isArray(answer)) return "";
	const names = Object.keys(answer).filter((name) => /^[a-z_-]{1,30}$/i.test(name));
	return names.length > 0 ? `: the answer has ${names.slice(0, 8).join(", ")}` : "";
}
function wordSource(from) {
	switch (from.kind) {
		case "css": return from.attribute === void 0 ? from.selector : `${from.selector}, attribute ${from.attribute}`;
		case "jsonpath": return from.query;
		case "regex": return `the body, matching ${from.pattern}`;
		case "body":
		case "status": return `the ${from.kind}`;
		default: return `${from.kind} ${from.name}`;
	}
}
// src/steps/impostors/directory-listing.ts
const heading = /^(?:Index of|Directory listing for|listing directory|Files within|Directory:) /i;
const ofSource = /(?:^|\/)(?:\.env(?:\.\w+)?|\.git|\.next|node_modules|package\.json|composer\.json|artisan|wp-content|manage\.py|requirements\.txt|Gemfile|docker-compose\.ya?ml|index\.php)\/?$/;
const ofListing = /^(?:\?|\/$|\.\.?\/?$|#|https?:|mailto:)|^$/;
function listsSource(page) {
	if (!page.select("title, h1").map(elementText).some((title) => heading.test(title))) return false;
	const paths = page.select("a[href]").map(({ attribs }) => (attribs["href"] ?? "").replace(/^\.\//, ""));
	const { pathname } = new URL(page.response.url);
	const files = paths.filter((path) => !ofListing.test(path) && !pathname.startsWith(path));
	return files.length === 0 && pathname === "/" || files.some((path) => ofSource.test(path));
}
// src/steps/impostors/failures.ts
const failures$1 = [
	/\bconnect (?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH) \S/,
	/\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN) \S/,
	/\bSQLSTATE\[\w{5}\]/,
	/\bconnection to server (?:at|on socket) "[^"]{1,200}".{0,80} failed: /,
	/\bcould not (?:connect to server|translate host name "[^"]{1,200}" to address): /,
	/\b(?:password authentication failed for user|no pg_hba\.conf entry for host) "/,
	/\b(?:database|role|relation) "[^"]{1,100}" does not exist\b/,
	/\b(?:sorry, too many clients already|remaining connection slots are reserved)\b/,
	/\bCan't connect to (?:local )?(?:MySQL|MariaDB|server|MySQL server) .{0,100}(?:\(\d+\)|')/,
	/\bAccess denied for user '[^']{0,100}'@'/,
	/\bUnknown database '[^']{1,100}'/,
	/\bTable '[^']{1,200}' doesn't exist\b/,
	/\bYou have an error in your SQL syntax; check the manual that corresponds to your\b/,
	/\bSQLITE_[A-Z]{3,20}: /,
	/\bno such table: \w/,
	/\bORA-\d{5}: /,
	/\bCan't reach database server at [`'"]?[\w.-]/,
	/\bOperation `[\w.]{1,100}\(\)` buffering timed out after \d/,
	/\b(?:MISCONF Redis is configured|NOAUTH Authentication required|READONLY You can't write against a read only)/,
	/^Error establishing an? (?:database|Redis) connection\.?$/
];
const connectionCode = /^(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
const failureFix = "Check that what the message names runs, and that the application has its address and password in this environment.";
const maxLead = 120;
function isFailure(text) {
	const beginning = text.trim().slice(0, 1e3);
	return failures$1.some((failure) => {
		const at = beginning.search(failure);
		return at >= 0 && at <= maxLead;
	});
}
// src/steps/impostors/signature.ts
const noContent = "answered with no content";
// src/steps/impostors/broken-page-signatures.ts
const notFoundHeading = /^(?:(?:error )?404(?:[\s:.–—-]+(?:(?:this )?page (?:could )?not (?:be )?found|not found|error))?|(?:this |the )?page (?:could )?not (?:be )?found|not found)[.!]?$/i;
const shows = "script, style, img, svg, picture, video, audio, canvas, iframe, frame, object, embed, input, button, meta[http-equiv=refresh], link[rel=stylesheet], [style], [bgcolor]";
const brokenPageSignatures = [
	{
		name: "a page that says that there is none",
		source: "the \"not found\" pages that applications make, by their title and heading together, and short or with noindex",
		outcome: "answered that there is no such page",
		fix: "Check that the route is part of this release. A page that is not there should answer 404.",
		matches: (page) => page.response.status === 200 && !/404|not-?found/i.test(new URL(page.response.url).pathname) && notFoundHeading.test(text(page, "h1") || text(page, "h2")) && /\b404\b|\bnot found\b/i.test(title(page)) && (isShort(page) || has(page, "meta[name=robots][content*=noindex]")) && !has(page, "article")
	},
	{
		name: "a failure of what the application needs",
		source: "the messages of failures.ts, with little else on the page",
		fix: failureFix,
		matches: (page) => isShort(page) && !has(page, "article, nav, form, input, textarea, code, blockquote") && isFailure(page.visibleText()) && !page.select("a[href]").some((link) => isFailure(elementText(link)))
	},
	{
		name: "the files of the application, or none, as a list",
		source: "the listings of nginx, Apache, lighttpd, Python, Express and serve",
		outcome: "answered with a list of files",
		fix: "Let the server start the application, or serve the folder of its build output, and turn off its listings (nginx: autoindex off; Apache: Options -Indexes).",
		matches: listsSource
	},
	{
		name: "the source of the page, which the server does not run",
		outcome: "answered with its own source",
		fix: "Let the server hand such files to the program that runs them (php-fpm, the application), and take back what passwords stand in them.",
		source: "www.php.net, PHP tags; JSP, EJS and Jinja at the very beginning; an article would escape them",
		matches: (page) => /^\ufeff?\s{0,100}(?:<\?(?:php\s|=)|<%[-=@]?\s*(?:page|include|taglib)\b|\{% (?:extends|load|include) )/.test(page.text().slice(0, 1e3))
	},
	{
		name: "a value that is none",
		outcome: noContent,
		source: "ECMA-262: String(undefined), Object.prototype.toString, as all that a reader sees",
		matches: (page) => /^(?:undefined|null|NaN|\[object (?:Object|Promise|Undefined|Null)\])$/.test(page.visibleText()) && !has(page, "img, svg, video, canvas, iframe, input, button")
	},
	{
		name: "an HTML page with nothing on it",
		outcome: noContent,
		fix: "Read the log of the build and of the application: the layout is there, and what belongs into it is not.",
		source: "a layout whose content failed: no text, nothing that shows or loads anything, and no title but that of an app",
		matches: (page) => page.response.status === 200 && page.text().trim() !== "" && page.visibleText() === "" && !has(page, shows) && (title(page) === "" || has(page, "#root, #app, #__next, #__nuxt, #svelte, #q-app, app-root"))
	}
];
// src/steps/impostors/reason-phrases.ts
const registered = [
	"Bad Request",
	"Unauthorized",
	"Payment Required",
	"Forbidden",
	"Not Found",
	"Method Not Allowed",
	"Not Acceptable",
	"Proxy Authentication Required",
	"Request Timeout",
	"Conflict",
	"Gone",
	"Length Required",
	"Precondition Failed",
	"Payload Too Large",
	"URI Too Long",
	"Unsupported Media Type",
	"Range Not Satisfiable",
	"Expectation Failed",
	"I'm a Teapot",
	"Misdirected Request",
	"Unprocessable Entity",
	"Locked",
	"Failed Dependency",
	"Too Early",
	"Upgrade Required",
	"Precondition Required",
	"Too Many Requests",
	"Request Header Fields Too Large",
	"Unavailable For Legal Reasons",
	"Internal Server Error",
	"Not Implemented",
	"Bad Gateway",
	"Service Unavailable",
	"Gateway Timeout",
	"HTTP Version Not Supported",
	"Variant Also Negotiates",
	"Insufficient Storage",
	"Loop Detected",
	"Bandwidth Limit Exceeded",
	"Not Extended",
	"Network Authentication Required"
];
const others = [
	"400 Request Header Or Cookie Too Large",
	"Request Header Or Cookie Too Large",
	"The plain HTTP request was sent to HTTPS port",
	"The SSL certificate error",
	"No required SSL certificate was sent",
	"Authorization Required",
	"Not Allowed",
	"Request Time-out",
	"Request Entity Too Large",
	"Request-URI Too Large",
	"Requested Range Not Satisfiable",
	"Service Temporarily Unavailable",
	"Service Unavailable: Back-end server is at capacity",
	"Backend fetch failed",
	"Guru Meditation",
	"Gateway Time-out",
	"Proxy Error",
	"Server Error",
	"Forbidden: Access is denied.",
	"File or directory not found.",
	"Internal server error."
];
const reasons = new Set([...registered, ...others].map(normal));
function isReason(words) {
	const reason = words.trim().replace(/^(?:(?:http )?(?:status|error|error code)[:\s]*)?[45]\d\d[:.,\s|–-]*/i, "").replace(/ \([45]\d\d\)$/, "");
	return reasons.has(normal(reason)) && /[ \d]/.test(words);
}
function normal(words) {
	return words.toLowerCase().replace(/[.!]$/, "");
}
// src/steps/impostors/start-pages.ts
const known = [
	{
		of: "nginx",
		source: "nginx: html/index.html; OpenResty: html/index.html",
		title: /^Welcome to (?:nginx|OpenResty)!$/,
		words: /^Welcome to (?:nginx|OpenResty)! If you see this page, /
	},
	{
		of: "nginx or Apache",
		source: "the test pages of Fedora, CentOS, Rocky, AlmaLinux and Amazon Linux",
		title: /\bTest Page\b/,
		words: /\bThis page is used to test the proper operation of (?:the|an) (?:Apache |nginx )?HTTP server after it has been/
	},
	{
		of: "Apache",
		source: "debian: apache2, debian/index.html",
		title: /^Apache2 (?:Ubuntu|Debian) Default Page: It works$/,
		words: /\bdefault welcome page used to test the correct operation of the Apache2? server/
	},
	{
		of: "Caddy",
		source: "caddyserver/dist: welcome/index.html",
		title: /^Caddy works!$/,
		words: /\bCaddy\b/
	},
	{
		of: "Tomcat",
		source: "tomcat: webapps/ROOT/index.jsp",
		title: /^Apache Tomcat\/\d/,
		words: /\bIf you're seeing this, you've successfully installed Tomcat\. Congratulations!/
	},
	{
		of: "Azure App Service",
		source: "Azure answers so with 200 where the application did not start",
		title: /^Microsoft Azure App Service - Welcome$/,
		words: /\byour (?:web app|app service) is (?:up and )?running\b|\bHey, .{1,20} developers!/i
	},
	{
		of: "Firebase Hosting",
		source: "firebase/firebase-tools: templates/init/hosting/index.html",
		title: /^Welcome to Firebase Hosting$/,
		words: /\bYou're seeing this because you've successfully setup Firebase Hosting\b/
	},
	{
		of: "Heroku",
		source: "devcenter.heroku.com, an app without a release",
		title: /^Heroku \| Welcome to your new app!$/,
		words: /\bdeploying\b/
	}
];
const told = {
	outcome: "answered with the start page of a server",
	fix: "Nothing of yours is served here: check that the release was copied to where this server looks, that it started, and that the domain leads to it."
};
const maxChars$1 = 3e3;
const startPages = [...known.map(({ of, source, title, words }) => ({
	...told,
	name: `the start page of ${of}`,
	source,
	matches: (page) => {
		const [first] = page.select("title");
		return first !== void 0 && title.test(elementText(first)) && page.visibleText().length <= maxChars$1 && words.test(page.visibleText().replaceAll("’", "'"));
	}
})), {
	...told,
	name: "the start page of Apache",
	source: "httpd: docs/docroot/index.html",
	matches: (page) => page.visibleText() === "It works!"
}];
// src/steps/impostors/error-signatures.ts
const header = (page, name) => page.header(name) ?? "";
const headerSignatures = [
	{
		name: "an error of the Vercel platform",
		source: "vercel.com/docs/errors: x-vercel-error names the code",
		matches: (page) => header(page, "x-vercel-error") !== ""
	},
	{
		name: "the fallback of the Railway edge: no container answers",
		source: "docs.railway.com, \"Application failed to respond\": x-railway-fallback: true",
		matches: (page) => header(page, "x-railway-fallback") === "true"
	},
	{
		name: "a page of the Render router: the service does not run",
		source: "render.com: x-render-routing is no-server, no-deploy, suspend… or …-error when no instance answered",
		matches: (page) => /^(no-|suspend|hibernate)|-error$/.test(header(page, "x-render-routing"))
	},
	{
		name: "an error of the Fly proxy: no instance answers",
		source: "fly.io/docs/networking/request-headers and /reference/fly-proxy: its own 502 and 503 are empty",
		matches: (page) => page.response.status >= 500 && page.response.body.length === 0 && header(page, "server").startsWith("Fly/")
	}
];
const htmlSignatures = [
	{
		name: "the error page of Next.js",
		source: "next: client/components/error-boundary, GlobalError (\"Application error: a server-side exception has occurred\")",
		matches: (page) => isShort(page) && !has(page, "h1, a[href]") && /^Application error: a (server|client)-side exception has occurred/.test(text(page, "body h2"))
	},
	{
		name: "the error page of Next.js",
		source: "next: pages/_error and http-access-fallback: h1.next-error-h1; app-render: html#__next_error__",
		matches: (page) => has(page, "h1.next-error-h1") || has(page, "html#__next_error__")
	},
	{
		name: "the error overlay of Vite",
		source: "vite: server/middlewares/error.ts, an inline script that imports ErrorOverlay from /@vite/client",
		matches: (page) => has(page, "vite-error-overlay") || page.select("script[type=module]").some((script) => /\bimport \{ ErrorOverlay \} from ['"]\S*\/@vite\/client['"]/.test(elementText(script)))
	},
	{
		name: "the debug page of Django",
		source: "django: views/templates/technical_500.html and technical_404.html",
		matches: (page) => has(page, "#summary h1") && /\bDEBUG = True\b/.test(text(page, "#explanation"))
	},
	{
		name: "the CSRF failure page of Django",
		source: "django: views/templates/csrf_403.html",
		matches: (page) => text(page, "#summary h1").startsWith("Forbidden") && /CSRF verification failed/.test(text(page, "#summary"))
	},
	{
		name: "the debugger of Werkzeug (Flask)",
		source: "werkzeug: debug/tbtools.py, \"// Werkzeug Debugger\"",
		matches: (page) => / \/\/ Werkzeug Debugger$/.test(title(page)) && has(page, "div.debugger")
	},
	{
		name: "the error page of Rails",
		source: "rails: public/500.html, 404.html, 422.html as generated; the text is followed by the code in the title",
		matches: (page) => /^(We.{1,6}re sorry, but something went wrong|The page you were looking for doesn.{1,6}t exist|The change you wanted was rejected) \(\d{3}/.test(title(page))
	},
	{
		name: "the debug page of Rails",
		source: "rails: action_dispatch/middleware/templates/rescues/layout.erb",
		matches: (page) => title(page) === "Action Controller: Exception caught"
	},
	{
		name: "the error page of SvelteKit",
		source: "sveltejs/kit: src/core/config/default-error.html",
		matches: (page) => isShort(page) && /^[45]\d\d$/.test(text(page, "body .error > .status")) && has(page, ".error > .message > h1")
	},
	{
		name: "the error page of Laravel",
		source: "laravel/framework: Foundation/Exceptions/views/minimal.blade.php, code and message side by side",
		matches: (page) => /^[45]\d\d [A-Z][A-Za-z ]+$/.test(page.visibleText()) && page.visibleText().slice(4) === title(page)
	},
	{
		name: "the debug page of Laravel",
		source: "spatie/laravel-ignition: resources/views/errorPage.blade.php, window.ignite(…)",
		matches: (page) => page.select("script").some((script) => /\bwindow\.ignite\(/.test(elementText(script)))
	},
	{
		name: "the debug page of Symfony",
		source: "symfony/error-handler: Resources/views/exception_full.html.php and traces.html.php",
		matches: (page) => /\([45]\d\d [A-Z][\w ]+\)$/.test(title(page)) && has(page, ".trace.trace-as-html")
	},
	{
		name: "the error page of Symfony",
		source: "symfony/error-handler: Resources/views/error.html.php",
		matches: (page) => /^An Error Occurred: /.test(title(page)) && /^The server returned a "\d{3} /.test(text(page, "h2"))
	},
	{
		name: "the error page of Express",
		source: "pillarjs/finalhandler: createHtmlDocument, title \"Error\" and one <pre>",
		matches: (page) => title(page) === "Error" && has(page, "body > pre") && page.visibleText() === text(page, "body > pre")
	},
	{
		name: "the Whitelabel error page of Spring",
		source: "spring-boot: ErrorMvcAutoConfiguration.StaticView",
		matches: (page) => text(page, "body > h1") === "Whitelabel Error Page" && has(page, "#created")
	},
	{
		name: "the error page of Tomcat",
		source: "tomcat: org.apache.catalina.valves.ErrorReportValve",
		matches: (page) => /^HTTP Status [45]\d\d\b/.test(title(page)) && /^HTTP Status [45]\d\d\b/.test(text(page, "body > h1"))
	},
	{
		name: "a fatal error of PHP",
		source: "php-src: main/main.c, php_error_cb with html_errors; an article would escape the tags",
		matches: (page) => isPhpError(page.text(), "Fatal error|Parse error|Recoverable fatal error")
	},
	{
		name: "a message of PHP in the page (display_errors)",
		source: "php-src: main/main.c, php_error_cb with html_errors, for what does not end the program; xdebug: stack.c",
		outcome: "answered with a message of PHP in the page",
		fix: "Mend what it tells, and turn off display_errors: users see it, and the paths in it.",
		matches: (page) => isPhpError(page.text(), "Warning|Notice|Deprecated") || has(page, "table.xdebug-error")
	},
	{
		name: "the error page of WordPress",
		source: "wordpress: _default_wp_die_handler, body#error-page; wp-includes/load.php",
		matches: (page) => has(page, "body#error-page .wp-die-message")
	},
	{
		name: "the error page of ASP.NET",
		source: "system.web: ErrorFormatter, \"Server Error in '/' Application.\"",
		matches: (page) => /^Server Error in '.*' Application\.$/.test(text(page, "h1"))
	},
	{
		name: "the error page of Vercel",
		source: "vercel.com/docs/errors: the title is status and code",
		matches: (page) => isShort(page) && /^[45]\d\d: [A-Z]+(_[A-Z]+)*$/.test(title(page))
	},
	{
		name: "the error page of Netlify",
		source: "Netlify's default pages \"Page not found\" and \"Site not found\"",
		matches: (page) => isShort(page) && /^(Page|Site) not found$/i.test(title(page)) && /you've followed a broken link|Netlify/.test(page.visibleText().replaceAll("’", "'"))
	},
	{
		name: "the error page of Cloudflare",
		source: "developers.cloudflare.com, 5xx and 1xxx errors: #cf-error-details in #cf-wrapper",
		matches: (page) => has(page, "#cf-error-details, .cf-error-details, body #cf-wrapper .cf-error-overview")
	},
	{
		name: "the error page of CloudFront",
		source: "AWS CloudFront: \"Generated by cloudfront (CloudFront)\"",
		matches: (page) => /^(ERROR: )?The request could not be satisfied\.?$/i.test(title(page)) && /Generated by cloudfront/.test(text(page, "pre"))
	},
	{
		name: "the error page of Heroku",
		source: "devcenter.heroku.com/articles/error-pages: an iframe of herokucdn.com/error-pages",
		matches: (page) => has(page, "iframe[src*=\"herokucdn.com/error-pages/\"]")
	},
	{
		name: "the error page of GitHub Pages",
		source: "GitHub Pages: 404 page of a site that does not exist",
		matches: (page) => isShort(page) && /^Site not found · GitHub Pages$/.test(title(page))
	},
	{
		name: "the error page of React Router",
		source: "remix-run/react-router: lib/hooks.tsx, DefaultErrorComponent",
		matches: (page) => page.select("h2 + h3").length > 0 && text(page, "h2") === "Unexpected Application Error!"
	},
	...startPages,
	{
		name: "a bare error page of a server or proxy",
		source: "nginx (ngx_http_special_response.c), Apache, HAProxy, Django, Flask, gunicorn: an HTTP reason phrase and little else",
		matches: (page) => {
			if (!isShort(page)) return false;
			const heading = text(page, "h1") || text(page, "h2");
			return isReason(heading) ? isReason(title(page) || heading) : isReason(page.visibleText());
		}
	},
	...brokenPageSignatures
];
function isPhpError(text, kinds) {
	const start = text.search(new RegExp(`<b>(?:${kinds})</b>: `));
	return start >= 0 && / in <b>[^<]+<\/b> on line <b>\d+<\/b>/.test(text.slice(start, start + 2e4));
}
// src/steps/impostors/health.ts
const unwell = {
	name: "a health check that says that the application is not well",
	source: "spring-boot: Status; learn.microsoft.com, HealthStatus; draft-inadarei-api-health-check: status",
	outcome: "says that the application is not well",
	fix: "Look at what the answer names. A health check should answer 503 then, so that load balancers see it too."
};
const healthPath = /\/(?:_?health|health_?-?check|healthz|livez|readyz|liveness|readiness)(?:\/(?:live|ready|liveness|readiness))?\/?$/i;
const word = /^(?:down|out_of_service|unhealthy|not ok|fail|failed|failing|error|critical)$/i;
function isUnwell(page, status) {
	return typeof status === "string" && word.test(status.trim()) && healthPath.test(new URL(page.response.url).pathname);
}
// src/steps/impostors/traces.ts
const maxTraceStart = 5e3;
const traces = [
	{
		name: "a traceback of Python",
		source: "docs.python.org, traceback: \"Traceback (most recent call last):\"",
		beginning: /^(?:Internal Server Error\n{1,2})?Traceback \(most recent call last\):\n\s+File "/
	},
	{
		name: "a stack trace of Node.js",
		source: "v8.dev/docs/stack-trace-api: name and message, then lines with \"at\"",
		beginning: /^(?:Uncaught )?(?:\w+Error|Error)\b[^\n]{0,500}\n(?:[^\n]{0,500}\n){0,5}?\s+at [^\n]+:\d+:\d+\)?/
	},
	{
		name: "a fatal error of PHP",
		source: "php-src: main/main.c, php_error_cb without html_errors",
		beginning: /^(?:PHP )?(?:Fatal|Parse|Recoverable fatal) error: {1,2}[^]{0,4000}? (?:in|thrown in) \S+ on line \d+/
	},
	{
		name: "a stack trace of Java",
		source: "docs.oracle.com, Throwable.printStackTrace: class and message, then lines with a tab and \"at\"",
		beginning: /^(?:Exception in thread "[^"\n]{0,100}" )?(?:[a-z_]\w*\.)+[A-Z]\w*(?:Exception|Error)\b[^\n]{0,500}\n\s+at [\w.$/<>]+\(/
	},
	{
		name: "a panic of Go",
		source: "golang/go: runtime/panic.go: \"panic: …\" and \"goroutine N [\"",
		beginning: /^(?:http: panic serving [^\n]{0,200}\n)?panic: [^\n]{0,500}\n[^]{0,500}?goroutine \d+ \[/
	},
	{
		name: "a panic of Rust",
		source: "rust-lang/rust: library/std/src/panicking.rs: \"thread 'main' panicked at\"",
		beginning: /^thread '[^'\n]{0,100}' (?:\(\d+\) )?panicked at /
	},
	{
		name: "an exception of Ruby",
		source: "docs.ruby-lang.org, Exception#full_message: file:line:in, message and class in brackets",
		beginning: /^\S+\.rb:\d+:in [`'][^\n]{1,300}\((?:[A-Z]\w*::)*[A-Z]\w*(?:Error|Exception)\)/
	},
	{
		name: "an exception of .NET",
		source: "learn.microsoft.com, Exception.ToString: class and message, then lines with \"at … in …:line\"",
		beginning: /^(?:Unhandled exception\. )?(?:[A-Z]\w*\.)+[A-Z]\w*Exception\b[^\n]{0,500}\n\s+at [\w.<>`]+\(/
	}
];
const frames = [
	["JavaScript", /^\s*at\s.{0,300}?[\w\])/.-]:\d+:\d+\)?["'}\],\s]*$/],
	["Python", /^\s*File ".{1,300}", line \d+(, in |\s*$)/],
	["Java", /^\s*at\s[\w$.<>/@-]{1,300}\([\w$]{1,100}\.(java|kt|scala|groovy):\d+\)/],
	[".NET", /^\s*at\s.{1,300}\)\sin\s.{1,300}:line \d+\s*$/],
	["PHP", /^\s*#\d+\s.{1,300}\.php\(\d+\)|\bin\s.{1,300}\.php:\d+\s*$/],
	["PHP", /"file":\s?".{1,300}\.php",\s?"line":\s?\d+/],
	["Ruby", /^\s*(from\s)?.{1,300}\.rb:\d+:in\s[`'"]/],
	["Go", /^goroutine \d+ \[[a-z ]+\]:/],
	["Rust", /^thread '.{0,100}' (\(\d+\) )?panicked at /]
];
const betweenFrames = /^\s*(at\s\S|\.\.\. \d+ more|Caused by: |Stack trace:|thrown in |#\d+\s|\d+:\s|note: |created by |exit status|[\w.*/]+\(.{0,200}\)$|\S+\.go:\d+|[\^~\s]+$)/;
const anyTrace = /error|exception|traceback|panic/i;
const maxHeadingLines = 4;
const maxHeadingChars = 160;
const maxOtherChars = 120;
const maxPageChars = 5e4;
const maxLines = 500;
const maxLineChars = 1e3;
function traceOfPage(page) {
	const text = page.visibleText();
	if (text.length > maxPageChars || !anyTrace.test(text.slice(0, maxLineChars)) || page.select("article, nav, form, input, textarea, code, blockquote").length > 0) return void 0;
	const lines = page.visibleLines().map((line) => line.slice(0, maxLineChars));
	if (lines.length > maxLines) return void 0;
	for (let start = 0; start <= maxHeadingLines && start < lines.length; start++) {
		if (lines.slice(0, start).join("").length > maxHeadingChars) return void 0;
		const found = findTrace(lines.slice(start).join("\n"));
		if (found) return hasMore(lines.slice(start)) ? void 0 : found;
	}
}
function findTrace(text) {
	const beginning = text.slice(0, maxTraceStart).trimStart();
	return traces.find((trace) => trace.beginning.test(beginning));
}
function hasMore(lines) {
	const isFrame = (line) => frames.some(([, frame]) => frame.test(line)) || betweenFrames.test(line);
	const first = lines.findIndex(isFrame);
	let chars = 0;
	for (const [index, line] of lines.entries()) {
		const isSource = /^\s*File "/.test(lines[index - 1] ?? "");
		if (index > first && !isFrame(line) && !isSource) chars += line.trim().length;
	}
	return chars > maxOtherChars;
}
// src/steps/impostors/json-error-signatures.ts
function objectOf(page) {
	if (!/^application\/([\w.-]+\+)?json\b/i.test(page.header("content-type") ?? "")) return void 0;
	const value = page.json();
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
const isError = (status) => typeof status === "number" && status >= 400 && status < 600;
const isText = (value) => typeof value === "string";
const hasExactly = (object, ...keys) => Object.keys(object).length === keys.length && keys.every((key) => Object.hasOwn(object, key));
function signature(name, source, matches, fix) {
	return {
		name,
		source,
		fix,
		matches: (page) => {
			const object = objectOf(page);
			return object !== void 0 && matches(object);
		}
	};
}
const besideErrors = /^(?:errors?|err|errno|messages?|msg|details?|description|reason|cause|code|status|status_?code|ok|success|result|data|name|type|kind|title|instance|path|url|method|timestamp|time|(?:request|trace|correlation)_?id|stack|stack_?trace|trace|syscall|hostname|address|port|sql(?:_?(?:state|message))?|meta|client_?version|severity|exception|class|file|line)$/i;
const ofError = /^(?:errors?|err|messages?|msg|details?|reason|cause|code|stack|stack_?trace|trace|exception)$/i;
const maxErrorMembers = 50;
function textsOfError(object) {
	const members = Object.entries(object);
	const isEmpty = (value) => value === null || Array.isArray(value) && value.length === 0;
	const holdsMore = ([key, value]) => !besideErrors.test(key) || /^(?:data|result)$/i.test(key) && typeof value === "object" && !isEmpty(value);
	if (members.length > maxErrorMembers || members.some(holdsMore)) return [];
	return members.flatMap(([key, value]) => {
		if (!ofError.test(key)) return [];
		if (isText(value)) return [value];
		return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.values(value).slice(0, maxErrorMembers).filter(isText) : [];
	});
}
const jsonSignatures = [
	signature("an error of Spring", "spring-boot: DefaultErrorAttributes, {timestamp, status, error, path}", ({ timestamp, status, error, path }) => timestamp !== void 0 && isError(status) && isText(error) && isText(path) && path.startsWith("/")),
	signature("an error of Rails", "rails: ActionDispatch::PublicExceptions, {status, error}", (object) => hasExactly(object, "status", "error") && isError(object["status"]) && isReason(String(object["error"]))),
	signature("a debug answer of Laravel", "laravel/framework: Foundation/Exceptions/Handler::convertExceptionToArray, {message, exception, file, line, trace}", (object) => hasExactly(object, "message", "exception", "file", "line", "trace") && Array.isArray(object["trace"])),
	signature("an error of Supabase (PostgREST)", "docs.postgrest.org, Errors: {code, details, hint, message} with a PGRST or SQLSTATE code", (object) => hasExactly(object, "code", "details", "hint", "message") && /^(PGRST\w+|[0-9A-Z]{5})$/.test(String(object["code"]))),
	signature("an error of Supabase Auth", "supabase/auth: internal/api/apierrors, {code, error_code, msg}", (object) => hasExactly(object, "code", "error_code", "msg") && isError(object["code"])),
	signature("an error of the Vercel platform", "vercel.com/docs/errors: {error: {code, message}} with the words of its pages", ({ error }) => typeof error === "object" && error !== null && /^(A server error has occurred|The page could not be found)/.test(String(error["message"]))),
	signature("an error of a Netlify or Lambda function", "docs.aws.amazon.com/lambda, Node.js errors: {errorType, errorMessage, trace}", (object) => isText(object["errorType"]) && isText(object["errorMessage"]) && Array.isArray(object["trace"] ?? object["stackTrace"])),
	signature("an error of FastAPI or Django REST framework", "starlette: ExceptionMiddleware; rest_framework/views.py: {detail: reason}", (object) => hasExactly(object, "detail") && isText(object["detail"]) && isReason(object["detail"])),
	signature("an error with its stack trace", "the traces of traces.ts, in an answer that holds nothing but an error", (object) => textsOfError(object).some((text) => findTrace(text) !== void 0)),
	signature("a failure of what the application needs", "the messages of failures.ts and the codes of libuv, in an answer that holds nothing but an error", (object) => textsOfError(object).some((text) => connectionCode.test(text) || isFailure(text)), failureFix),
	signature("an error of the server", "the reason phrases of 5xx, in an answer that holds nothing but an error", (object) => textsOfError(object).some((text) => isReason(text) && /\b(?:server error|gateway|unavailable)\b/i.test(text))),
	{
		...unwell,
		matches: (page) => isUnwell(page, objectOf(page)?.["status"])
	}
];
// src/steps/impostors/text-error-signatures.ts
const shortChars = 300;
const isFile = (page) => /\.(txt|log|md|out|csv)$/i.test(new URL(page.response.url).pathname);
const whole = (pattern) => (page) => {
	const text = page.text();
	return text.length <= shortChars && pattern.test(text.trim());
};
const textSignatures = [
	{
		name: "an error of the Vercel platform",
		source: "vercel.com/docs/errors: a sentence, the code in capitals, the id of the request",
		matches: whole(/^[^\n]{1,120}\n+[A-Z]+(?:_[A-Z]+)+\n+(?:[a-z]{3}\d::)?[\w:-]+$/)
	},
	{
		name: "an error of the Envoy proxy",
		source: "envoyproxy/envoy: source/common/http/utility.cc and router.cc, local replies",
		matches: whole(/^(?:upstream connect error or disconnect\/reset before headers\b[^\n]*|no healthy upstream|upstream request timeout|stream timeout|RBAC: access denied|fault filter abort)$/)
	},
	{
		name: "the default backend of Kubernetes ingress",
		source: "kubernetes/ingress-nginx: images/defaultbackend",
		matches: whole(/^default backend - 404$/)
	},
	{
		name: "an error of Traefik",
		source: "traefik/traefik: pkg/server/service/loadbalancer, \"no available server\"",
		matches: whole(/^no available server$/)
	},
	{
		name: "the 404 of a Go server or of Traefik",
		source: "golang/go: net/http, NotFound: \"404 page not found\"",
		matches: whole(/^404 page not found$/)
	},
	{
		name: "an error of Cloudflare",
		source: "developers.cloudflare.com, errors as plain text: \"error code: 1016\"",
		matches: whole(/^error code: \d{3,4}$/)
	},
	{
		name: "a bare error of a server or proxy",
		source: "the reason phrases of HTTP and of servers, as the whole body",
		matches: (page) => page.text().length <= shortChars && isReason(page.text().trim())
	},
	...traces.map((trace) => ({
		...trace,
		matches: (page) => !isFile(page) && findTrace(page.text()) === trace
	})),
	{
		name: "a value that is none",
		outcome: noContent,
		source: "ECMA-262: String(undefined), Object.prototype.toString",
		matches: whole(/^(?:undefined|NaN|\[object (?:Object|Promise)\])$/)
	},
	{
		name: "a failure of what the application needs",
		source: "the messages of failures.ts, as the whole text",
		fix: failureFix,
		matches: (page) => !isFile(page) && page.text().length <= shortChars && isFailure(page.text())
	},
	{
		...unwell,
		matches: (page) => page.text().length <= shortChars && isUnwell(page, page.text())
	}
];
// src/steps/impostors/error-page.ts
const maxBytes$1 = 2e6;
function findErrorPage(page, method) {
	const { status, body } = page.response;
	if (status >= 300 && status < 400) return void 0;
	const byHeader = headerSignatures.find((signature) => signature.matches(page));
	if (byHeader || body.length > maxBytes$1) return byHeader;
	if (page.isHtml() && method === "GET" && status === 200 && body.every((byte) => byte <= 32)) return {
		name: "an empty HTML page",
		outcome: noContent
	};
	try {
		return signaturesFor(page).find((signature) => signature.matches(page)) ?? (page.isHtml() ? traceOfPage(page) : void 0);
	} catch (error) {
		if (error instanceof Unreadable) return void 0;
		throw error;
	}
}
function signaturesFor(page) {
	if (page.isHtml()) return htmlSignatures;
	const type = (page.header("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase();
	return type === "" || type === "text/plain" ? textSignatures : jsonSignatures;
}
// src/steps/predicates.ts
function holds(predicates, observed, captured) {
	return predicates.every((predicate) => holdsOne(predicate, observed, captured));
}
function holdsOne(predicate, observed, captured) {
	const { value } = observed;
	switch (predicate.name) {
		case "exists": return value !== void 0 === predicate.value;
		case "count": return observed.count === predicate.value;
		case "not": return !predicate.predicates.some((inner) => holdsOne(inner, observed, captured));
	}
	if (value === void 0) return false;
	switch (predicate.name) {
		case "equals": return equals(predicate.value, value, observed, captured);
		case "one-of": return predicate.values.some((wanted) => equals(wanted, value, observed, captured));
		case "contains": {
			const wanted = render(predicate.value, captured);
			if (Array.isArray(value)) return value.some((item) => textOf(item) === wanted);
			return textOf(value)?.includes(wanted) ?? false;
		}
		case "starts-with": return textOf(value)?.startsWith(render(predicate.value, captured)) ?? false;
		case "ends-with": return textOf(value)?.endsWith(render(predicate.value, captured)) ?? false;
		case "matches": {
			const text = textOf(value);
			return text !== void 0 && RE2JS.compile(predicate.pattern).matcher(text).find();
		}
		case "min": return numberOf(value, observed) >= predicate.value;
		case "max": return numberOf(value, observed) <= predicate.value;
		case "length": return lengthOf(value) === predicate.value;
		case "type": return typeOf(value) === predicate.value || predicate.value === "number" && isNumber(value);
	}
}
function equals(wanted, seen, observed, captured) {
	const value = renderJson(wanted, captured);
	if (observed.kind === "json" && !(isTemplate(wanted) && isFilledIn(wanted))) return sameJson(value, seen);
	const text = textOf(value);
	const seenText = textOf(seen);
	if (text === void 0 || seenText === void 0) return false;
	return observed.same ? observed.same(text, seenText) : text === seenText;
}
function isFilledIn(template) {
	return template.parts.some((part) => part.kind !== "text");
}
function sameJson(wanted, seen) {
	if (typeof wanted === "bigint" || typeof seen === "bigint") return isNumber(wanted) && isNumber(seen) && wanted == seen;
	if (wanted === null || typeof wanted !== "object") return wanted === seen;
	if (seen === null || typeof seen !== "object" || Array.isArray(wanted) !== Array.isArray(seen)) return false;
	const entries = Object.entries(wanted);
	return entries.length === Object.keys(seen).length && entries.every(([key, item]) => Object.hasOwn(seen, key) && sameJson(item, seen[key]));
}
function isNumber(value) {
	return typeof value === "number" || typeof value === "bigint";
}
function textOf(value) {
	return value === null || typeof value === "object" ? void 0 : String(value);
}
function numberOf(value, observed) {
	if (isNumber(value)) return value;
	if (observed.kind === "json" || typeof value !== "string") return NaN;
	return /^[+-]?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : NaN;
}
function lengthOf(value) {
	if (typeof value === "string") return [...value].length;
	return value !== null && typeof value === "object" ? Object.keys(value).length : void 0;
}
function typeOf(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	return typeof value === "bigint" || Number.isInteger(value) ? "integer" : typeof value;
}
// src/http/cookies.ts
function createCookieJar() {
	return new CookieJar(void 0, {
		allowSpecialUseDomain: true,
		allowSecureOnLocal: true
	});
}
function storeCookies(jar, setCookies, url) {
	return setCookies.map((line) => {
		const why = whyDropped$1(url, line);
		if (why) return why;
		try {
			jar.setCookieSync(line, url.href);
			return;
		} catch {
			return "it is not written as a cookie is (RFC 6265, section 4.1)";
		}
	});
}
function cookieHeader(jar, url) {
	if (jar.serializeSync()?.cookies.length === 0) return "";
	return Buffer.from(jar.getCookieStringSync(url.href)).toString("latin1");
}
// src/steps/roles.ts
function noSession() {
	return {
		name: "",
		jar: createCookieJar(),
		headers: []
	};
}
function showsTooMuch(step, { response: { status } }, failed) {
	return (step.role !== void 0 || step.cookiesOf !== void 0) && status >= 200 && status < 300 && failed.some(forbids);
}
const successes = [
	200,
	201,
	202,
	203,
	204,
	205,
	206
];
function forbids({ subject, predicates }) {
	if (subject.kind === "status") return !successes.some((value) => holds(predicates, {
		value,
		count: 1,
		kind: "text"
	}, new Map()));
	return predicates.some(isAbsence);
}
// src/steps/wording.ts
function wordExpectation({ subject, predicates }, captured) {
	if (subject.kind === "prompt-injection") return `no reply that says ${subject.words.map((word) => JSON.stringify(show(word))).join(" or ")}${subject.tools.length > 0 ? ` or calls ${subject.tools.join(" or ")}` : ""}`;
	return `${wordSubject(subject)} ${wordPredicates(predicates, captured)}`;
}
function wordSubject(subject) {
	switch (subject.kind) {
		case "header": return `header ${subject.name}`;
		case "cookie": return `cookie ${subject.name}${subject.attribute === void 0 ? "" : `, ${subject.attribute}`}`;
		case "css": return subject.selector + (subject.attribute === void 0 ? "" : `, attribute ${subject.attribute}`);
		case "jsonpath": return subject.query;
		default: return subject.kind;
	}
}
function wordPredicates(predicates, captured, join = " and ") {
	return predicates.map((predicate) => wordPredicate(predicate, captured)).join(join);
}
function wordPredicate(predicate, captured) {
	switch (predicate.name) {
		case "equals": return wordValue(predicate.value, captured);
		case "one-of": return predicate.values.map((value) => wordValue(value, captured)).join(" or ");
		case "contains": return `containing ${wordValue(predicate.value, captured)}`;
		case "starts-with": return `starting with ${wordValue(predicate.value, captured)}`;
		case "ends-with": return `ending with ${wordValue(predicate.value, captured)}`;
		case "matches": return `matching ${predicate.pattern}`;
		case "exists": return predicate.value ? "present" : "absent";
		case "count": return `found ${times(predicate.value)}`;
		case "min": return `at least ${predicate.value}`;
		case "max": return `at most ${predicate.value}`;
		case "type": return `of type ${predicate.value}`;
		case "length": return `of length ${predicate.value}`;
		case "not": return `not ${wordPredicates(predicate.predicates, captured, " and not ")}`;
	}
}
function wordValue(value, captured) {
	return writeJson(renderJson(value, captured, show));
}
// src/steps/judge.ts
function meetsAll(expectations, response) {
	const page = readPage(response);
	return expectations.every((one) => judgeOne(one, page, new Map()).length === 0);
}
function judgePage(step, page, captured) {
	const failed = step.expect.map((one) => ({
		one,
		mismatches: judgeOne(one, page, captured)
	})).filter(({ mismatches }) => mismatches.length > 0);
	const mismatches = [
		...judgeDefaultStatus(step, page),
		...failed.flatMap(({ mismatches }) => mismatches),
		...judgeImpostor(step, page)
	].sort((one, other) => rank(one) - rank(other));
	sayOnce(mismatches, page);
	const [first] = mismatches;
	if (first && step.sign?.forge && isSuccess(page)) {
		first.rule = "smoke/webhook";
		first.outcome = forged[step.sign.forge].outcome;
		first.fix = forged[step.sign.forge].fix;
	} else if (first && (first.rule === "smoke/status" || !tellingRules.includes(first.rule)) && showsTooMuch(step, page, failed.map(({ one }) => one))) {
		first.rule = step.cookiesOf ? "smoke/foreign-session" : "smoke/role";
		first.fix = tooMuchFix(step);
	}
	if (first && page.response.status >= 300 && !mismatches.some(({ rule }) => rule === "smoke/status")) {
		first.observed += `; the answer is ${observedStatus(page)}`;
		if (ofPage.includes(first.rule)) first.outcome ??= `answered ${page.response.status}`;
	}
	return mismatches;
}
function tooMuchFix({ role, cookiesOf }) {
	if (cookiesOf) return "Give each environment its own secret key and its own session store, and do not copy sessions along with a database. If this page is open to anybody, ask for one that is not.";
	return role === "stranger" ? "Check that the route asks for a login at all." : "Check that the route asks whose data it is, and not only whether somebody is logged in.";
}
function isSuccess({ response: { status } }) {
	return status >= 200 && status < 300;
}
const forged = {
	unsigned: {
		outcome: "accepted an event that is not signed",
		fix: "Refuse an event without a signature, before anything of it is used."
	},
	"wrong-secret": {
		outcome: "accepted an event that somebody else signed",
		fix: "Verify the signature over the raw body with the sender's library, before anything of it is used."
	},
	old: {
		outcome: "accepted an event of an hour ago",
		fix: "Refuse an event whose time is more than five minutes ago: whoever has recorded it can send it again."
	}
};
const ofPage = [
	"smoke/css",
	"smoke/jsonpath",
	"smoke/body"
];
function sayOnce(mismatches, page) {
	if (mismatches.length < 2) return;
	const words = summary(page);
	const [, ...others] = mismatches.filter(({ observed }) => observed.endsWith(words));
	for (const other of others) other.observed = other.observed.slice(0, -words.length).replace(/[:;] $/, "");
}
function rank({ rule }) {
	const index = tellingRules.indexOf(rule);
	return index < 0 ? tellingRules.length : index;
}
function judgeImpostor(step, page) {
	const tell = (found) => [{
		at: step.at,
		...found,
		observed: `${found.observed}: ${summary(page)}`
	}];
	const protection = findProtection(step, page);
	if (protection) return tell(protection);
	if (step.errorPage === "allow" || asksForError(step, page)) return [];
	const placeholder = findPlaceholder(page);
	if (placeholder) return tell(placeholder);
	const found = findErrorPage(page, step.method);
	if (!found) {
		const disguise = findImpostor(step, page);
		return disguise ? tell(disguise) : [];
	}
	return [{
		rule: "smoke/error-page",
		at: step.at,
		expected: found.outcome ? "what the route is for" : "no error page",
		observed: `${found.name}: ${summary(page)}`,
		outcome: found.outcome,
		fix: `${found.fix ?? "Read the log of the application for this request."} If the page is meant to look so, say "error-page: allow".`
	}];
}
function judgeDefaultStatus(step, page) {
	if (step.expect.some(({ subject }) => subject.kind === "status")) return [];
	const { status } = page.response;
	if (step.expect.length === 0 ? status >= 200 && status < 300 : status < 400) return [];
	const expected = step.expect.length === 0 ? "status 2xx" : "a status below 400";
	return [{
		rule: "smoke/status",
		at: step.at,
		expected,
		observed: observedStatus(page)
	}];
}
function judgeOne(expectation, page, captured) {
	const { subject, predicates, at } = expectation;
	let observed;
	try {
		const seen = observe(subject, page);
		if (holds(predicates, seen, captured)) return [];
		observed = page.response.isForeign ? hidden(subject, page) : describe(subject, seen, page);
	} catch (error) {
		if (error instanceof UnknownCapture) observed = error.message;
		else if (error instanceof Unreadable) observed = page.response.body.length === 0 ? error.message : `${error.message}: ${summary(page)}`;
		else throw error;
	}
	const expected = wordExpectation(expectation, captured);
	const mismatch = {
		rule: `smoke/${subject.kind}`,
		at,
		expected,
		observed
	};
	if (subject.kind === "cookie" && whyDropped(page.response, subject.name) !== void 0) return [{
		...mismatch,
		...dropped
	}];
	return [[
		"css",
		"cookie",
		"header"
	].includes(subject.kind) && expected.endsWith(" \"true\"") ? {
		...mismatch,
		fix: notExists
	} : mismatch];
}
const dropped = {
	outcome: "set a cookie that no browser keeps",
	fix: "Let the application set it for the host that it is served from, without Domain: a preview has another host than production. A name with __Host- needs \"; Secure; Path=/\" and no Domain."
};
const notExists = "A value is compared with the text. To ask only that it is there, say { exists: true }.";
function asksForError(step, page) {
	const { status } = page.response;
	const names = (value) => value === status;
	return status >= 400 && step.expect.some(({ subject, predicates }) => subject.kind === "status" && predicates.some((predicate) => predicate.name === "equals" && names(predicate.value) || predicate.name === "one-of" && predicate.values.some(names) || predicate.name === "min" && predicate.value >= 400 && predicate.value <= status));
}
function describe(subject, { value, count }, page) {
	switch (subject.kind) {
		case "status": return observedStatus(page);
		case "cookie": {
			const names = setCookies$1(page.response).map((cookie) => cookie.key);
			if (subject.attribute !== void 0 && names.includes(subject.name)) return value === void 0 ? `no ${wordSubject(subject)}` : `${wordSubject(subject)} ${value}`;
			if (value !== void 0) return `cookie ${subject.name} is set, with another value`;
			const why = whyDropped(page.response, subject.name);
			if (why) return `cookie ${subject.name} is set, and no browser keeps it: ${why}`;
			return `no cookie ${subject.name}; ${names.length > 0 ? `set: ${names.join(", ")}` : "none was set"}`;
		}
		case "header":
			if (value !== void 0 && /^(set-)?cookie/i.test(subject.name)) return `header ${subject.name} is another`;
			break;
		case "prompt-injection": return `the reply ${value}`;
		case "body": return value === void 0 ? "an empty body" : summary(page);
	}
	const name = wordSubject(subject);
	if (value === void 0) return `no ${name}${page.isHtml() ? `: ${summary(page)}` : ""}`;
	return `${name} ${jsonText(value)}${count === 1 ? "" : `, found ${times(count)}`}`;
}
function observedStatus(page) {
	const { response, header } = page;
	const location = header("location");
	const redirected = response.redirects.length > 0 ? `, redirected to ${response.url}` : "";
	const isRedirect = response.status >= 300 && response.status < 400 && location !== void 0;
	const words = response.status >= 400 && response.body.length > 0 ? `; ${summary(page)}` : "";
	return `${response.status}${isRedirect ? ` to ${location}` : ""}${redirected}${words}`;
}
function summary(page) {
	if (page.response.isForeign) return notShown(page);
	if (page.response.body.length === 0) return "an empty body";
	try {
		if (page.isHtml() && page.visibleText() === "") return "a page without text";
		if (page.isHtml()) return `the page says "${beginning(page.visibleText())}"`;
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
	}
	return `the body is "${beginning(page.text())}"`;
}
function hidden(subject, page) {
	return subject.kind === "status" ? observedStatus(page) : `another ${wordSubject(subject)}; ${notShown(page)}`;
}
function notShown({ response }) {
	return `what ${new URL(response.url).origin} answers is not shown, for the configuration does not name it`;
}
function beginning(text) {
	return text.length <= 1e4 ? text : text.slice(0, 1e4).replace(/[^\s"'<>,;]*$/, "");
}
function jsonText(value) {
	try {
		return beginning(writeJson(value));
	} catch {
		return "a value nested too deeply to show";
	}
}
// src/http/event-stream.ts
function createEventReader() {
	const decoder = new TextDecoder();
	let isAfterCr = false;
	let line = "";
	let data = [];
	let first;
	function take(text) {
		if (text === "") {
			if (data.length > 0) first ??= data.join("\n");
			data = [];
		} else if (text.startsWith(":")) reader.comments += 1;
		else if (text === "data" || text.startsWith("data:")) data.push(text.slice(5).replace(/^ /, ""));
	}
	const reader = {
		comments: 0,
		push(bytes) {
			let text = decoder.decode(bytes, { stream: true });
			if (text === "" || first !== void 0) return first;
			if (isAfterCr && text.startsWith("\n")) text = text.slice(1);
			isAfterCr = text.endsWith("\r");
			const lines = text.split(/\r\n|\n|\r/);
			for (const [index, piece] of lines.entries()) {
				line += piece;
				if (index === lines.length - 1) break;
				take(line);
				line = "";
			}
			return first;
		}
	};
	return reader;
}
function isEventStream(headers) {
	return headers.some(([name, value]) => name === "content-type" && /^\s*text\/event-stream\s*(;|$)/i.test(value));
}
// src/steps/stream.ts
function readStream(step, response) {
	const { firstEventMs } = step;
	if (firstEventMs === void 0 || response.status < 200 || response.status > 299) return { response };
	const expected = `an event within ${showDuration(firstEventMs)}`;
	const tell = (observed, fix) => ({
		rule: "smoke/stream",
		at: step.at,
		expected,
		observed,
		fix
	});
	const type = response.headers.find(([name]) => name === "content-type")?.[1];
	if (!isEventStream(response.headers)) return {
		response,
		mismatch: {
			...tell(`content-type ${type ?? "is not there"}`, ask$1),
			outcome: "answered with no stream of events"
		}
	};
	const reader = createEventReader();
	const data = reader.push(response.body);
	if (data !== void 0) return { response: {
		...response,
		body: Buffer.from(data)
	} };
	const { length } = response.body;
	const sent = length === 0 ? "and nothing came" : `and ${length} bytes came, without an event`;
	const comments = reader.comments > 0 ? ` (a comment ${times(reader.comments)})` : "";
	const observed = `the stream opened with ${response.status}, ${sent}${comments}`;
	return {
		response: {
			...response,
			body: new Uint8Array()
		},
		mismatch: tell(observed, flush$1)
	};
}
const ask$1 = "Check that this is the route of the stream; \"first-event\" waits for text/event-stream.";
const flush$1 = "Check that the application sends an event early, and that nothing holds it back: compression, or a proxy that buffers (nginx: proxy_buffering off, or the header X-Accel-Buffering: no).";
// src/steps/judge-answer.ts
function judgeAnswer({ step, response, captured, cookies }) {
	const stream = readStream(step, response);
	const page = readPage(stream.response);
	const mismatches = judgePage(step, page, captured);
	const isTold = mismatches.some(({ rule }) => tellingRules.includes(rule));
	if (stream.mismatch) mismatches.splice(isTold ? mismatches.length : 0, 0, stream.mismatch);
	return {
		...captureValues(step.captures, page, cookies),
		mismatches
	};
}
// src/steps/judging.ts
const maxBytesHere = [
	32768,
	4096,
	0
];
const usual = {
	maxBytes: 5e6,
	worker: openWorker("answers", {
		init: () => void 0,
		maxHeapMegabytes: 200
	})
};
const large = openWorker("answers", {
	init: () => void 0,
	maxHeapMegabytes: 2e3
});
async function judging(answer, signal) {
	const { body } = answer.response;
	if (body.length <= (maxBytesHere[searchesOf(answer.step)] ?? 0)) return judgeAnswer(answer);
	const worker = body.length <= usual.maxBytes ? usual.worker : large;
	const close = () => worker.close();
	signal.addEventListener("abort", close);
	try {
		for (;;) {
			if (signal.aborted) throw stopError(signal);
			try {
				return await worker.call("judge", {
					...answer,
					response: {
						...answer.response,
						body: new Uint8Array(body)
					}
				});
			} catch (error) {
				if (error instanceof WorkerDied) return unread(answer, error);
				if (!(error instanceof WorkerClosed)) throw error;
			}
		}
	} finally {
		signal.removeEventListener("abort", close);
	}
}
function endJudging() {
	usual.worker.close();
	large.close();
}
function unread({ step, response }, { message }) {
	const observed = `an answer of ${response.body.length} bytes that cannot be read: ${message}`;
	return {
		values: [],
		missing: [],
		mismatches: [{
			rule: "smoke/body",
			at: step.at,
			expected: "an answer that can be read",
			observed
		}]
	};
}
function searchesOf({ expect, captures }) {
	const counts = [...expect.map(({ subject }) => subject), ...captures.map(({ from }) => from)].map((one) => {
		if (one.kind === "css") return one.selector.split(/:has\(/i).length - 1;
		return one.kind === "jsonpath" ? one.query.split(/\.\.|\?/).length - 1 : 0;
	});
	return Math.max(0, ...counts);
}
// src/steps/cookies-of.ts
function withCookiesOf({ session: name, names }, request, sessions = new Map()) {
	const { pathname } = new URL(request.url);
	const session = sessions.get(name);
	const sent = (session?.spans?.hosts ?? []).map(([, origin]) => cookieHeader(session.jar, new URL(pathname, origin)).split("; "));
	const pairs = names.map((wanted) => {
		const pair = sent.flat().find((one) => one.startsWith(`${wanted}=`));
		if (pair === void 0) throw new UnusableRequest(`the session "${name}" has no cookie "${wanted}" for ${pathname} at its own hosts`);
		return pair;
	});
	const own = request.headers.filter(([header]) => header.toLowerCase() === "cookie").map(([, value]) => value);
	const others = request.headers.filter(([header]) => header.toLowerCase() !== "cookie");
	return {
		...request,
		follow: false,
		headers: [...others, ["cookie", [...own, ...pairs].join("; ")]]
	};
}
// src/steps/multipart.ts
async function encodeMultipart(fields, captured) {
	const form = new FormData();
	for (const { name, value, file } of fields) {
		const text = render(value, captured);
		if (file) form.append(name, new Blob([text], { type: file.type }), file.name);
		else form.append(name, text);
	}
	const encoded = new Response(form);
	return {
		body: await encoded.bytes(),
		contentType: encoded.headers.get("content-type") ?? ""
	};
}
// src/steps/one-time-codes.ts
async function addOneTimeCodes(step, captured, { clock, redactor }) {
	const parts = codeParts(step);
	if (parts.length === 0) return;
	const { Secret, TOTP, URI } = await import("./otpauth.node.js");
	for (const part of parts) {
		const text = part.value.trim();
		try {
			const source = /^otpauth:/i.test(text) ? URI.parse(text) : new TOTP({ secret: Secret.fromBase32(text.replace(/[\s-]/g, "")) });
			const code = source instanceof TOTP ? source.generate({ timestamp: clock.now() }) : "";
			redactor.add(code, codeName(part));
			captured.set(codeName(part), {
				value: code,
				secret: true
			});
		} catch (error) {
			throw new UnusableRequest(`no one-time code can be made from ${part.name}`, { cause: error });
		}
	}
}
function codeParts(value) {
	if (typeof value !== "object" || value === null) return [];
	const { kind, secret } = value;
	if (kind === "totp" && secret === true) return [value];
	return Object.values(value).flatMap(codeParts);
}
// src/steps/random-values.ts
const prefix = randomName("");
function addRandomValues(step, captured) {
	for (const name of namesIn(step)) if (!captured.has(name)) captured.set(name, {
		value: randomBytes(12).toString("hex"),
		secret: false
	});
}
function namesIn(value) {
	if (typeof value !== "object" || value === null) return [];
	const { kind, name } = value;
	if (kind === "captured" && typeof name === "string" && name.startsWith(prefix)) return [name];
	return Object.values(value).flatMap(namesIn);
}
// src/steps/prepare-request.ts
async function prepareRequest(step, options) {
	addRandomValues(step, options.captured);
	await addOneTimeCodes(step, options.captured, options.context);
	const built = buildRequest(step, options);
	const request = step.cookiesOf ? withCookiesOf(step.cookiesOf, built, options.roles) : built;
	if (step.sign) {
		const { signed } = await import("./sign.js");
		return signed(request, step.sign, options.captured, options.context.clock.now());
	}
	if (step.body?.kind !== "multipart") return request;
	const { body, contentType } = await encodeMultipart(step.body.fields, options.captured);
	const headers = request.headers.filter(([name]) => name.toLowerCase() !== "content-type");
	return {
		...request,
		headers: [...headers, ["content-type", contentType]],
		body
	};
}
// src/steps/steps.ts
async function takeSteps(steps, stepContext) {
	const results = [];
	for (const [index, step] of steps.entries()) {
		const taken = await takeStep(step, index === steps.length - 1 ? stepContext : {
			...stepContext,
			place: void 0
		});
		results.push(taken.result);
		if (taken.open || taken.mismatches.length > 0) return {
			results,
			failure: {
				...taken,
				step,
				index
			}
		};
	}
	return { results };
}
async function takeStep(step, given) {
	const stepContext = stepContextFor(step, given);
	const { clock } = stepContext.context;
	if (step.delayMs !== void 0) try {
		await clock.sleep(step.delayMs, stepContext.signal);
	} catch {
		return {
			...unsent(step, stepContext, ""),
			mismatches: [],
			open: true
		};
	}
	let request;
	try {
		request = await prepareRequest(step, stepContext);
	} catch (error) {
		return unsent(step, stepContext, whyUnusable(error));
	}
	const { until } = step;
	if (!until) return ask(step, request, stepContext);
	const polling = {
		...stepContext,
		place: void 0
	};
	const start = clock.monotonic();
	const elapsed = () => clock.monotonic() - start;
	let answered;
	const earlier = [];
	for (let tries = 1;; tries += 1) {
		const timeoutMs = Math.max(1, Math.min(request.timeoutMs, until.timeoutMs - elapsed()));
		let taken = await ask(step, {
			...request,
			timeoutMs,
			retries: 0
		}, polling);
		if (taken.response || timeoutMs === request.timeoutMs) answered = taken;
		else if (!taken.open) taken = answered ?? taken;
		const waited = {
			tries,
			ms: elapsed(),
			before: earlier.join("; then ") || void 0
		};
		const isLast = elapsed() + until.intervalMs >= until.timeoutMs;
		if (taken.open || taken.mismatches.length === 0 || isLast) return {
			...taken,
			waited
		};
		const seen = taken.mismatches[0]?.observed ?? "";
		if (seen !== earlier.at(-1) && earlier.length < 3) earlier.push(seen);
		try {
			await clock.sleep(until.intervalMs, stepContext.signal);
		} catch {
			return {
				...taken,
				waited,
				open: true
			};
		}
	}
}
const outcomes$1 = {
	redirects: {
		outcome: "was redirected to where it cannot be followed",
		fix: "Look at the redirects of this route: each browser would end there too."
	},
	protocol: {
		outcome: "was answered with what cannot be read",
		fix: "Look at what stands before the application: proxy, compression, and the headers that it sends."
	},
	"too-large": {
		outcome: "was answered with too much",
		fix: "Ask for less, or raise \"max-body\" if this is meant."
	},
	tls: {
		outcome: "could not be asked over TLS",
		fix: "Look at the certificate of this host: browsers refuse it as well."
	},
	proxy: {
		outcome: "could not be asked through the proxy",
		fix: "Look at HTTP_PROXY, HTTPS_PROXY and NO_PROXY of this step, and whether that proxy lets this host through."
	},
	internal: {
		outcome: "was led to an internal address",
		fix: "Look at where this route redirects to, and at the DNS of that host."
	}
};
function stepContextFor({ role, cookiesOf }, stepContext) {
	if (role === void 0 && !cookiesOf) return stepContext;
	return {
		...stepContext,
		session: role && stepContext.roles?.get(role) || noSession()
	};
}
async function ask(step, request, stepContext) {
	const { client, signal, captured, session, place } = stepContext;
	const asked = {
		method: step.method,
		url: shownUrl(step, stepContext),
		as: step.role
	};
	let response;
	try {
		response = await client.send(request, signal);
	} catch (error) {
		if (!(error instanceof NetworkError)) throw error;
		return {
			result: {
				...asked,
				durationMs: Math.round(error.elapsedMs)
			},
			mismatches: [{
				rule: "smoke/network",
				at: step.at,
				expected: "an answer",
				observed: error.message,
				...outcomes$1[error.kind]
			}],
			unanswered: {
				kind: error.kind,
				stage: error.stage
			},
			open: signal.aborted
		};
	}
	hideCookies(response, stepContext);
	const { method, url } = asked;
	const dropped = response.droppedCookies ?? [];
	session.setCookies?.push(...response.setCookies.map((line, index) => ({
		method,
		url,
		line,
		dropped: dropped[index]
	})));
	const { tries = 1 } = response;
	const result = {
		...asked,
		status: response.status,
		durationMs: Math.round(response.timing.totalMs),
		...tries > 1 && { tries },
		phases: phasesOf(response.timing)
	};
	if (place) await leave(place);
	let judged;
	try {
		judged = await judging({
			step,
			response,
			captured,
			cookies: storedCookies(step, session, response)
		}, signal);
	} catch (error) {
		if (!signal.aborted) throw error;
		return {
			result,
			mismatches: [],
			response,
			open: true
		};
	}
	const { values, missing, mismatches } = judged;
	for (const [name, { value, secret }] of values) if (secret) stepContext.context.redactor.add(value, `captured.${name}`);
	if (mismatches.length > 0) return {
		result,
		mismatches,
		response,
		open: false
	};
	for (const [name, value] of values) captured.set(name, value);
	return {
		result,
		mismatches: missing,
		response,
		open: false
	};
}
function phasesOf({ dnsMs, tcpMs, tlsMs, ttfbMs, downloadMs }) {
	return {
		dnsMs,
		tcpMs,
		tlsMs,
		ttfbMs,
		downloadMs
	};
}
async function leave(place) {
	place.leave();
	await setImmediate$1();
	await setImmediate$1();
}
function storedCookies({ captures }, { jar }, { url }) {
	if (!captures.some(({ from }) => from.kind === "cookie")) return new Map();
	return new Map(jar.getCookiesSync(url).toReversed().map(({ key, value }) => [key, value]));
}
function hideCookies(response, { secretCookies, context: { redactor } }) {
	for (const { cookie: { key, value, httpOnly } } of sentCookies(response)) {
		if (!httpOnly && (!secretCookies || /^[a-z_-]{1,15}$/i.test(value)) || isOrigin(value, response.url)) continue;
		redactor.add(value, `cookie ${key}`);
	}
}
function isOrigin(value, url) {
	const { origin } = new URL(url);
	return [origin, `${origin}/`].some((known) => value === known || value === encodeURIComponent(known));
}
function unsent(step, stepContext, problem) {
	return {
		result: {
			method: step.method,
			url: shownUrl(step, stepContext),
			as: step.role,
			durationMs: 0
		},
		mismatches: [{
			rule: "smoke/request",
			at: step.at,
			expected: "a request that can be sent",
			observed: problem
		}],
		open: false
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
// src/steps/stopped.ts
function stopReason(signal) {
	if (signal.reason?.name === "TimeoutError") return "the deadline of the run has passed";
	return "the run was cancelled";
}
function stoppedFinding(open, at, signal) {
	return {
		rule: "smoke/stopped",
		status: "inconclusive",
		severity: "blocker",
		title: `Not finished: ${stopReason(signal)}`,
		expected: "every check answered",
		observed: `not finished: ${open.join(", ")}`,
		where: { ...at },
		fix: "Look for what was slow; a longer \"deadline\" in the configuration gives more time.",
		fingerprint: "smoke/stopped"
	};
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
const [refused$1, unreachable] = [2, 4];
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
		answer(refused$1);
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
function pageFinding({ rule, at, expected, observed, outcome, fix }, { check, path, url, browserPath }, redactor) {
	return {
		rule,
		subject: rule === "smoke/protected" ? URL.parse(url)?.host : check,
		status: "fail",
		severity: "blocker",
		title: excerpt(`${check}: page ${path} ${outcome ?? outcomes[rule] ?? "does not show what is expected"}`, redactor),
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
	const body = Buffer.from(seen.html || "<title>not read</title>");
	const response = {
		...document,
		setCookies: [],
		body,
		timing,
		isForeign: seen.isForeign
	};
	const [first] = judgePage(asStep(page, page.expect.filter(({ subject }) => subject.kind === "status")), readPage(response), new Map()).filter(({ rule, outcome }) => instead.has(rule) && !(outcome === "answered with no content" && seen.rendered?.isBlank));
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
// src/http/internal-address.ts
const ranges = [
	"0.0.0.0/8",
	"10.0.0.0/8",
	"100.64.0.0/10",
	"127.0.0.0/8",
	"169.254.0.0/16",
	"172.16.0.0/12",
	"192.0.0.0/24",
	"192.168.0.0/16",
	"198.18.0.0/15",
	"224.0.0.0/3",
	"::/127",
	"fc00::/7",
	"fe80::/10",
	"fec0::/10",
	"ff00::/8"
];
const embedding = [
	{
		prefix: "64:ff9b::/96",
		groups: 6
	},
	{
		prefix: "64:ff9b:1::/48",
		groups: 6
	},
	{
		prefix: "2002::/16",
		groups: 1
	},
	{
		prefix: "::/96",
		groups: 6
	}
].map(({ prefix, groups }) => ({
	list: listOf([prefix]),
	groups
}));
const internal$1 = listOf(ranges);
function isInternalAddress(address) {
	const [bare = ""] = address.split("%");
	if (!isIPv6(bare)) return internal$1.check(bare, "ipv4");
	if (internal$1.check(bare, "ipv6")) return true;
	const embedded = embedding.find(({ list }) => list.check(bare, "ipv6"));
	return embedded !== void 0 && internal$1.check(ipv4At(bare, embedded.groups), "ipv4");
}
function ipv4At(address, from) {
	const [head = "", tail = ""] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split("::");
	const [front, back] = [head, tail].map((part) => part.split(":").filter(Boolean));
	return [
		...front,
		...Array(8 - front.length - back.length).fill("0"),
		...back
	].slice(from, from + 2).map((group) => Number.parseInt(group, 16)).flatMap((group) => [group >> 8, group & 255]).join(".");
}
function listOf(prefixes) {
	const list = new BlockList();
	for (const prefix of prefixes) {
		const [net = "", bits] = prefix.split("/");
		list.addSubnet(net, Number(bits), isIPv6(net) ? "ipv6" : "ipv4");
	}
	return list;
}
var InternalAddress = class extends Error {
	address;
	constructor(address) {
		super(`${address} is an internal address`);
		this.address = address;
	}
};
function createAddressPolicy({ baseUrl = "", isNamed, isInternal = isInternalAddress }) {
	let base = URL.parse(baseUrl)?.origin;
	const named = new Set();
	let isBaseInternal;
	return {
		isNamed: (origin) => origin === base || named.has(origin) || isNamed(new URL(origin)),
		name(origin) {
			base ??= origin;
			named.add(origin);
		},
		admit(origin, addresses) {
			const open = addresses.filter((address) => !isInternal(address));
			if (origin === base) isBaseInternal ??= open.length === 0;
			const admitted = isBaseInternal || origin !== base && (named.has(origin) || isNamed(new URL(origin))) ? addresses : open;
			if (admitted.length === 0 && addresses[0] !== void 0) throw new InternalAddress(addresses[0]);
			return admitted.slice(0, 16);
		}
	};
}
function guardedLookup(lookup, origin, policy) {
	return (hostname, options, callback) => lookup(hostname, {
		...options,
		all: true
	}, (error, found) => {
		try {
			if (error) throw error;
			const all = Array.isArray(found) ? found : [];
			const admitted = new Set(policy.admit(origin, all.map(({ address }) => address)));
			const kept = all.filter(({ address }) => admitted.has(address));
			if (options.all) callback(null, kept);
			else callback(null, kept[0]?.address ?? "", kept[0]?.family);
		} catch (refusal) {
			callback(refusal, "", 4);
		}
	});
}
async function admitProxied(lookup, origin, policy) {
	if (policy.isNamed(origin)) return;
	const host = bareHost(new URL(origin).hostname);
	if (isIP(host)) {
		policy.admit(origin, [host]);
		return;
	}
	await new Promise((resolve, reject) => {
		guardedLookup(lookup, origin, policy)(host, { all: true }, (error) => {
			if (!error) resolve();
			else if (error instanceof InternalAddress) reject(error);
			else reject(new ProxyFailed("its name does not resolve here, and no proxy is asked for what the configuration does not name"));
		});
	});
}
// src/http/response-head.ts
const maxBytes = 65536;
const start = "HTTP/1.";
var LengthsDiffer = class extends Error {};
function watchHeads(socket) {
	const read = socket.read.bind(socket);
	let isHead = false;
	let held = Buffer.alloc(0);
	function pass(chunk) {
		const passed = [];
		let from = Math.max(0, held.length - 3);
		held = Buffer.concat([held, chunk]);
		while (isHead && held.length > 0) {
			const begin = held.toString("latin1", 0, 7);
			const end = endOfHead(held, from);
			if (end < 0 && held.length <= maxBytes && start.startsWith(begin)) break;
			const head = held.subarray(0, Math.max(end, 0));
			const [, status] = /^HTTP\/1\.\d (1\d\d)\s/.exec(head.toString("latin1", 0, 13)) ?? [];
			isHead = status !== void 0 && status !== "101";
			if (status !== "100") passed.push(withOneLength(head));
			held = held.subarray(head.length);
			from = 0;
		}
		if (!isHead) {
			passed.push(held);
			held = Buffer.alloc(0);
		}
		return Buffer.concat(passed);
	}
	socket.read = (bytes) => {
		if (bytes !== void 0) return read(bytes);
		try {
			for (let chunk = read(); chunk !== null; chunk = read()) {
				const passed = pass(chunk);
				if (passed.length > 0) return passed;
			}
		} catch (error) {
			socket.destroy(error);
		}
		return null;
	};
	return { expect() {
		isHead = true;
		held = Buffer.alloc(0);
	} };
}
function endOfHead(bytes, from) {
	const found = ["\n\r\n", "\n\n"].map((line) => [bytes.indexOf(line, from, "latin1"), line.length]).filter(([index]) => index >= 0).map(([index, length]) => index + length);
	return found.length > 0 ? Math.min(...found) : -1;
}
const lengthLine = /(?<=\n)content-length:(.*)\r?\n/gi;
function withOneLength(head) {
	const text = head.toString("latin1");
	const values = [...text.matchAll(lengthLine)].flatMap(([, value = ""]) => value.split(",").map((each) => each.trim()));
	const [first = ""] = values;
	if (values.some((value) => value !== first)) throw new LengthsDiffer();
	if (values.length < 2 || !/^\d+$/.test(first)) return head;
	let isFirst = true;
	const replaced = text.replace(lengthLine, () => {
		const line = isFirst ? `content-length: ${first}\r\n` : "";
		isFirst = false;
		return line;
	});
	return Buffer.from(replaced, "latin1");
}
// src/http/failure.ts
const waitingFor = {
	dns: "the name to resolve",
	connect: "the connection",
	tls: "the TLS handshake",
	response: "the first byte of the answer",
	body: "the rest of the body"
};
function timedOut(timeoutMs, stage) {
	return {
		kind: "timeout",
		words: `no complete answer within ${showDuration(timeoutMs)}, still waiting for ${waitingFor[stage]}`
	};
}
function tooLarge(maxBytes) {
	return {
		kind: "too-large",
		words: `the body is larger than ${showBytes(maxBytes)} (max-body)`
	};
}
function internal(address) {
	return `a public site leads to ${address}, an internal address: it was not asked. If it is meant, name it in "allowed-hosts"`;
}
const certificateProblems = {
	CERT_HAS_EXPIRED: "the certificate has expired",
	CERT_NOT_YET_VALID: "the certificate is not valid yet",
	CERT_REVOKED: "the certificate has been revoked",
	DEPTH_ZERO_SELF_SIGNED_CERT: "the certificate is self-signed",
	SELF_SIGNED_CERT_IN_CHAIN: "the certificate comes from an unknown issuer (a self-signed one ends its chain)",
	UNABLE_TO_GET_ISSUER_CERT: "the certificate comes from an unknown issuer",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the certificate comes from an unknown issuer",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the certificate comes from an unknown issuer (its intermediate may not be sent)",
	ERR_TLS_CERT_ALTNAME_INVALID: "the certificate is for another host"
};
const unsendable = new Set([
	"UND_ERR_INVALID_ARG",
	"UND_ERR_NOT_SUPPORTED",
	"UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"
]);
function explain(error, stage, port) {
	const { code = "", message = "", name } = error;
	if (error instanceof InternalAddress) return {
		kind: "internal",
		words: internal(error.address)
	};
	if (error instanceof ProxyFailed) {
		const { message: words, isPassing } = error;
		return {
			kind: "proxy",
			words,
			isPassing
		};
	}
	if (error instanceof LengthsDiffer) return {
		kind: "protocol",
		words: "its answer names two lengths that differ (Content-Length)"
	};
	if (/ALERT_CERTIFICATE_REQUIRED$/.test(code)) return {
		kind: "tls",
		words: "the server asks for a certificate of the client (tls: cert and key)"
	};
	if (stage !== "connect" && /ALERT_(BAD_CERTIFICATE|CERTIFICATE_\w+|UNSUPPORTED_CERTIFICATE|UNKNOWN_CA)$/.test(code)) return {
		kind: "tls",
		words: `the server refuses the certificate of the client (${code})`
	};
	const certificate = certificateProblems[code];
	if (certificate) return {
		kind: "tls",
		words: certificate
	};
	if (code === "ENOTFOUND" || code === "ENODATA") return {
		kind: "dns",
		words: "the name does not resolve"
	};
	if (code.startsWith("EAI_")) return {
		kind: "dns",
		words: `the name server does not answer (${code})`
	};
	if (code === "ECONNREFUSED") return {
		kind: "refused",
		words: `connection refused on port ${port}`
	};
	if (code === "EHOSTUNREACH" || code === "ENETUNREACH" || code === "EADDRNOTAVAIL") return {
		kind: "refused",
		words: `no route to the host (${code})`
	};
	if (code === "ETIMEDOUT" || code === "UND_ERR_CONNECT_TIMEOUT") return {
		kind: "timeout",
		words: `no answer on port ${port} (${code})`
	};
	if (unsendable.has(code)) return {
		kind: "protocol",
		words: `the request cannot be sent: ${message}`
	};
	if (code === "UND_ERR_HEADERS_OVERFLOW") return {
		kind: "protocol",
		words: "the response headers are too large"
	};
	const unparsable = name === "HTTPParserError";
	if (unparsable && message.includes("EOF") || code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH" || stage === "body" && code === "UND_ERR_SOCKET") return {
		kind: "reset",
		words: "the connection was closed before the body was complete"
	};
	if (code === "ERR_HTTP2_ERROR") return {
		kind: "protocol",
		words: `what answers on port ${port} does not speak valid HTTP/2`
	};
	if (unparsable || code === "UND_ERR_SOCKET" && message.startsWith("bad ")) return {
		kind: "protocol",
		words: `what answers on port ${port} does not speak valid HTTP/1.1`
	};
	if (stage === "tls" && code !== "ECONNRESET") return {
		kind: "tls",
		words: message.includes("wrong version number") || message.includes("packet length too long") ? `port ${port} does not speak TLS` : `the TLS handshake failed (${code})`
	};
	if (stage === "tls") return {
		kind: "reset",
		words: "the connection was closed during the TLS handshake"
	};
	if (stage === "body") return {
		kind: "reset",
		words: "the connection broke before the body was complete"
	};
	if (stage === "response") return {
		kind: "reset",
		words: "the connection was closed without an answer"
	};
	return {
		kind: "refused",
		words: `no connection on port ${port} (${code || "unknown reason"})`
	};
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
		const taken = await takeStep(stepContext.signal.aborted ? {
			...step,
			until: void 0,
			timeoutMs: Math.min(step.timeoutMs, lateTimeoutMs)
		} : step, {
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
// src/steps/place.ts
function createPlaces(max) {
	const limit = pLimit(max);
	return () => {
		let held;
		return {
			async enter() {
				if (held) return;
				held = await new Promise((entered) => {
					limit(() => new Promise(entered));
				});
			},
			leave() {
				held?.();
				held = void 0;
			}
		};
	};
}
// src/steps/run-checks.ts
const maxAsking = 4;
const maxOpen = 8;
function runChecks(checks, config, context, deps) {
	const places = createPlaces(maxAsking);
	return pLimit(maxOpen).map(checks, (check) => runCheck(check, config, context, {
		...deps,
		place: places()
	}));
}
// src/http/roots.ts
const contexts = new WeakMap();
function contextOf(roots) {
	const context = contexts.get(roots) ?? createSecureContext({ ca: roots });
	contexts.set(roots, context);
	return context;
}
// src/steps/open-client.ts
function openClient(config, context, route) {
	return openHttpClient({
		...config,
		bypass: bypassHeaders(config.protectionBypass)
	}, context, route);
}
// src/http/http2-client.ts
const connectionHeaders = new Set([
	"connection",
	"keep-alive",
	"proxy-connection",
	"te",
	"transfer-encoding",
	"upgrade"
]);
function createHttp2Client(origin, open, onClose) {
	let session;
	let isDestroyed = false;
	function start() {
		return new Promise((resolve, reject) => {
			const { hostname, host, port, protocol } = new URL(origin);
			open({
				hostname: bareHost(hostname),
				host,
				port,
				protocol
			}, (error, socket) => {
				if (error || !socket) return reject(error);
				session = connect$2(origin, {
					createConnection: () => socket,
					settings: { enablePush: false }
				});
				session.on("error", () => {});
				session.once("close", onClose);
				if (isDestroyed) session.destroy();
				resolve(session);
			});
		});
	}
	return {
		get destroyed() {
			return isDestroyed;
		},
		async destroy() {
			isDestroyed = true;
			session?.destroy();
		},
		dispatch(request, handler) {
			(session && !session.closed && !session.destroyed ? Promise.resolve(session) : start()).then((ready) => send(ready, outgoing$1(origin, request), request.body, handler)).catch((error) => fail(handler, error));
		}
	};
}
function send(session, headers, body, handler) {
	const stream = session.request(headers, { endStream: body === void 0 });
	let isSettled = false;
	const settle = (error) => {
		if (isSettled) return;
		isSettled = true;
		if (error) fail(handler, error);
		else handler.onResponseEnd?.(controller, {});
	};
	const controller = {
		rawHeaders: [],
		abort(error) {
			stream.close(constants$1.NGHTTP2_CANCEL);
			settle(error);
		}
	};
	handler.onRequestStart?.(controller, {});
	stream.on("response", (received) => {
		if (isSettled) return;
		Object.assign(controller, { rawHeaders: rawHeaders(received) });
		handler.onResponseStart?.(controller, received[":status"] ?? 0, {}, "");
	});
	stream.on("data", (chunk) => isSettled || handler.onResponseData?.(controller, chunk));
	stream.on("error", settle);
	stream.on("aborted", () => settle(closed()));
	stream.on("end", () => settle(stream.aborted || stream.rstCode !== 0 ? closed() : void 0));
	stream.on("close", () => settle(closed()));
	if (body !== void 0) stream.end(body);
}
function closed() {
	return Object.assign(new Error("the stream was closed"), { code: "ERR_HTTP2_STREAM_ERROR" });
}
function fail(handler, error) {
	handler.onResponseError?.(void 0, error);
}
function outgoing$1(origin, { path, method, headers: flat }) {
	const { host, protocol } = new URL(origin);
	const headers = {};
	let authority = host;
	for (let index = 0; index + 1 < flat.length; index += 2) {
		const name = flat[index].toLowerCase();
		const value = flat[index + 1];
		if (name === "host") authority = value;
		else if (!connectionHeaders.has(name)) headers[name] = [headers[name] ?? [], value].flat();
	}
	return {
		":method": method,
		":scheme": protocol.slice(0, -1),
		":authority": authority,
		":path": path,
		...headers
	};
}
function rawHeaders(headers) {
	return Object.entries(headers).flatMap(([name, value]) => name.startsWith(":") ? [] : [value].flat().flatMap((each) => [Buffer.from(name, "latin1"), Buffer.from(String(each), "latin1")]));
}
// src/http/connections.ts
function openConnections(clock, sockets) {
	const idle = new Map();
	const all = new Set();
	function forget(connection) {
		all.delete(connection);
		const list = idle.get(connection.origin) ?? [];
		const index = list.indexOf(connection);
		if (index >= 0) list.splice(index, 1);
	}
	function open(origin) {
		const proxy = origin.startsWith("http:") ? sockets.proxyOf(origin) : void 0;
		const connect = (options, callback) => sockets.open(connection, options, callback);
		const onClose = () => {
			if (idle.get(origin)?.includes(connection)) discard(connection);
		};
		const isHttp2 = sockets.isHttp2(origin);
		const connection = {
			origin,
			client: isHttp2 ? createHttp2Client(origin, connect, onClose) : new import_client.default(proxy?.url.origin ?? origin, {
				allowH2: false,
				headersTimeout: 0,
				bodyTimeout: 0,
				maxHeaderSize: 131072,
				connect
			}).on("disconnect", onClose),
			isHttp2,
			proxy,
			stage: "dns"
		};
		all.add(connection);
		return connection;
	}
	function discard(connection) {
		forget(connection);
		connection.socket?.destroy();
		return connection.client.destroy();
	}
	return {
		take(origin, fresh) {
			const connection = (fresh ? void 0 : idle.get(origin)?.pop()) ?? open(origin);
			connection.opened = void 0;
			connection.stage = "response";
			return connection;
		},
		release(connection) {
			connection.idleSince = clock.monotonic();
			const list = idle.get(connection.origin) ?? [];
			idle.set(connection.origin, list);
			list.push(connection);
		},
		turnsToHttp2: sockets.turnsToHttp2,
		discard,
		async close() {
			await Promise.all([...all].map(discard));
		}
	};
}
// src/http/decompress.ts
const flush = {
	flush: zlib.constants.Z_SYNC_FLUSH,
	finishFlush: zlib.constants.Z_SYNC_FLUSH
};
const gunzip = promisify(zlib.gunzip);
const inflate = promisify(zlib.inflate);
const inflateRaw = promisify(zlib.inflateRaw);
const brotli = promisify(zlib.brotliDecompress);
const zstd = "zstdDecompress" in zlib ? promisify(zlib.zstdDecompress) : void 0;
const decoders = {
	gzip: (body, options) => gunzip(body, {
		...options,
		...flush
	}),
	"x-gzip": (body, options) => gunzip(body, {
		...options,
		...flush
	}),
	deflate: (body, options) => (((body[0] ?? 0) & 15) === 8 ? inflate : inflateRaw)(body, {
		...options,
		...flush
	}),
	br: (body, options) => brotli(body, options),
	...zstd && { zstd: (body, options) => zstd(body, options) }
};
const acceptEncoding = `gzip, deflate, br${zstd ? ", zstd" : ""}`;
const maxEncodings = 5;
async function decompress(body, encoding, maxBytes) {
	const names = encoding.split(",").map((name) => name.trim().toLowerCase()).filter((name) => name !== "" && name !== "identity");
	if (body.length === 0 || names.some((name) => !Object.hasOwn(decoders, name))) return {
		ok: true,
		body
	};
	if (names.length > maxEncodings) return {
		ok: false,
		problem: "invalid"
	};
	let decoded = body;
	for (const name of names.reverse()) try {
		decoded = await decoders[name]?.(decoded, { maxOutputLength: maxBytes }) ?? decoded;
	} catch (error) {
		return {
			ok: false,
			problem: error.code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "invalid"
		};
	}
	return {
		ok: true,
		body: decoded
	};
}
// src/http/outgoing.ts
function outgoing(hop, session, jar, trusts, userAgent) {
	const trusted = trusts(hop.url);
	const { headers } = withHeaders(hop, trusted && session ? session.headers : []);
	const cookies = trusted || !session ? cookieHeader(jar, hop.url) : "";
	if (cookies) {
		const own = find(headers, "cookie");
		if (own < 0) headers.push(["cookie", cookies]);
		else headers[own] = ["cookie", `${headers[own]?.[1]}; ${cookies}`];
	}
	const defaults = Object.entries({
		"user-agent": userAgent,
		accept: "*/*",
		"accept-encoding": acceptEncoding
	});
	return withHeaders({
		...hop,
		headers
	}, defaults);
}
function withHeaders(hop, extra) {
	const headers = [...hop.headers];
	for (const [name, value] of extra) if (find(headers, name) < 0) headers.push([name, value]);
	return {
		...hop,
		headers
	};
}
function find(headers, name) {
	return headers.findIndex(([present]) => present.toLowerCase() === name.toLowerCase());
}
// src/http/redirects.ts
const redirectStatuses = new Set([
	301,
	302,
	303,
	307,
	308
]);
const bodyHeaders = new Set([
	"content-encoding",
	"content-language",
	"content-length",
	"content-location",
	"content-type"
]);
const harmlessHeaders = new Set([
	"accept",
	"accept-encoding",
	"accept-language",
	"user-agent",
	...bodyHeaders
]);
function isRedirect(status) {
	return redirectStatuses.has(status);
}
function locationOf({ headers }, from) {
	const location = headers.find(([name]) => name === "location")?.[1];
	return location === void 0 ? void 0 : URL.parse(location, from.href) ?? void 0;
}
function nextHop(response, from) {
	return isRedirect(response.status) ? locationOf(response, from) : void 0;
}
function redirect(request, status, location, trusts) {
	if (!isRedirect(status) || location === void 0) return { kind: "none" };
	if (!URL.canParse(location, request.url.href)) return {
		kind: "refuse",
		words: `${status} to a Location that is no URL`
	};
	const url = new URL(location, request.url);
	if (url.protocol !== "http:" && url.protocol !== "https:") return {
		kind: "refuse",
		words: `${status} to a URL that is not http or https`
	};
	url.username = "";
	url.password = "";
	url.hash = "";
	let { method, headers, body } = request;
	if (status === 303 ? method !== "GET" && method !== "HEAD" : status < 303 && method === "POST") {
		method = "GET";
		body = void 0;
		headers = headers.filter(([name]) => !bodyHeaders.has(name.toLowerCase()));
	}
	if (url.origin !== request.url.origin && !trusts(url)) {
		if (body !== void 0) return {
			kind: "refuse",
			words: `${status} would send the body of the ${method} on to another origin, ${url.origin}`
		};
		headers = headers.filter(([name]) => harmlessHeaders.has(name.toLowerCase()));
	}
	headers = headers.filter(([name]) => name.toLowerCase() !== "host" || url.origin === request.url.origin);
	return {
		kind: "follow",
		request: {
			method,
			url,
			headers,
			body
		},
		location
	};
}
// src/http/follow.ts
const maxRedirects = 10;
var ExchangeFailed = class extends Error {
	failure;
	constructor(failure) {
		super(failure.words);
		this.failure = failure;
	}
};
async function follow(request, url, exchange, trusts, userAgent) {
	const jar = request.session?.jar ?? createCookieJar();
	const redirects = [];
	const setCookies = [];
	const droppedCookies = [];
	const timing = {
		dnsMs: 0,
		tcpMs: 0,
		tlsMs: 0,
		ttfbMs: 0,
		downloadMs: 0,
		totalMs: 0,
		connected: false
	};
	let hop = {
		method: request.method,
		url,
		headers: request.headers,
		body: request.body
	};
	for (;;) {
		const response = await exchange(outgoing(hop, request.session, jar, trusts, userAgent));
		addTimes(timing, response);
		const cookies = valuesOf(response, "set-cookie");
		setCookies.push(...cookies);
		droppedCookies.push(...storeCookies(jar, cookies, hop.url));
		const location = valuesOf(response, "location")[0];
		const next = request.follow ? redirect(hop, response.status, location, trusts) : { kind: "none" };
		if (next.kind === "refuse") throw new ExchangeFailed({
			kind: "redirects",
			words: next.words
		});
		if (next.kind === "none") {
			const body = await decoded(response, request);
			const { status, headers } = response;
			const isForeign = hop.url.origin !== url.origin && !trusts(hop.url);
			return {
				status,
				url: hop.url.href,
				headers,
				setCookies,
				droppedCookies,
				body,
				redirects,
				timing,
				...isForeign && { isForeign }
			};
		}
		if (redirects.length === maxRedirects) throw new ExchangeFailed(endless(redirects, hop.url));
		redirects.push({
			status: response.status,
			url: hop.url.href,
			location: next.location
		});
		hop = next.request;
	}
}
function valuesOf(response, wanted) {
	return response.headers.filter(([name]) => name === wanted).map(([, value]) => value);
}
async function decoded(response, { maxBodyBytes: maxBytes, cutBody = false }) {
	const encoding = valuesOf(response, "content-encoding").join();
	const result = await decompress(response.body, encoding, maxBytes);
	if (result.ok) return result.body;
	if (cutBody) return new Uint8Array();
	if (result.problem === "too-large") throw new ExchangeFailed(tooLarge(maxBytes));
	throw new ExchangeFailed({
		kind: "protocol",
		words: "the body is not what its content-encoding says"
	});
}
function addTimes(timing, { opened, ttfbMs, downloadMs }) {
	timing.dnsMs += opened?.dnsMs ?? 0;
	timing.tcpMs += opened?.tcpMs ?? 0;
	timing.tlsMs += opened?.tlsMs ?? 0;
	timing.ttfbMs += ttfbMs;
	timing.downloadMs += downloadMs;
	timing.totalMs += ttfbMs + downloadMs;
	timing.connected ||= opened !== void 0;
}
function endless(redirects, url) {
	const urls = redirects.map((hop) => hop.url);
	const from = urls.lastIndexOf(url.href);
	const way = (from < 0 ? urls.slice(0, 3) : urls.slice(from)).map((each) => shortened(each, url));
	if (from < 0) return {
		kind: "redirects",
		words: `more than ${maxRedirects} redirects: ${way.join(" → ")} → …`
	};
	return {
		kind: "redirects",
		words: `the redirects go in a loop: ${[...way, way[0]].join(" → ")}`
	};
}
function shortened(text, { origin }) {
	const url = new URL(text);
	return url.origin === origin ? `${url.pathname}${url.search}` : url.href;
}
// src/http/tunnel.ts
const connectToProxy = (0, import_connect.default)({
	allowH2: false,
	timeout: 0,
	maxCachedSessions: 0,
	rejectUnauthorized: true
});
const maxHeadBytes = 65536;
function openTunnel(proxy, target, onSocket) {
	const { hostname, host, port, protocol } = proxy.url;
	return new Promise((resolve, reject) => {
		const fail = (error) => reject(unreachable$1(proxy, error));
		let head = Buffer.alloc(0);
		const options = {
			hostname: bareHost(hostname),
			host,
			port,
			protocol
		};
		const socket = connectToProxy(options, (...[error]) => {
			if (error) return fail(error);
			const authorization = proxy.authorization ? `proxy-authorization: ${proxy.authorization}\r\n` : "";
			socket.write(`CONNECT ${target} HTTP/1.1\r\nhost: ${target}\r\n${authorization}\r\n`);
			socket.on("readable", onReadable);
		});
		const onClose = () => fail(new Error("it closed the connection"));
		const onReadable = () => {
			head = Buffer.concat([head, socket.read() ?? Buffer.alloc(0)]);
			const end = head.indexOf("\r\n\r\n");
			if (end < 0 && head.length <= maxHeadBytes) return;
			socket.off("readable", onReadable).off("error", fail).off("end", onClose).off("close", onClose);
			const [, status = 0] = /^HTTP\/1\.\d (\d{3})\s/.exec(end < 0 ? "" : head.toString("latin1", 0, 13)) ?? [];
			if (!/^2/.test(String(status))) {
				socket.destroy();
				return reject(refused(proxy, Number(status)));
			}
			if (head.length > end + 4) socket.unshift(head.subarray(end + 4));
			resolve(socket);
		};
		socket.on("error", fail).on("end", onClose).on("close", onClose);
		onSocket(socket);
	});
}
function refused({ name }, status) {
	if (status === 0) return new ProxyFailed(`${name} does not answer as a proxy does`);
	return new ProxyFailed(`${name} ${status === 407 ? "asks for other credentials" : "does not connect to it"} (${status})`);
}
// src/http/round-trip.ts
var BodyTooLarge = class extends Error {};
function roundTrip(connection, request, { maxBodyBytes, cutBody = false, firstEventBy }, clock, signal) {
	return new Promise((resolve, reject) => {
		let sentAt = 0;
		let headersAt = 0;
		let status = 0;
		let headers = [];
		let received = 0;
		const chunks = [];
		let events;
		const onAbort = () => events && firstEventBy?.aborted ? finish(true) : reject(signal.reason);
		const settle = () => signal.removeEventListener("abort", onAbort);
		signal.addEventListener("abort", onAbort, { once: true });
		const finish = (isCut) => {
			settle();
			const body = Buffer.concat(chunks).subarray(0, maxBodyBytes);
			const downloadMs = clock.monotonic() - headersAt;
			resolve({
				status,
				headers,
				body,
				isCut,
				ttfbMs: headersAt - sentAt,
				downloadMs
			});
		};
		const handler = {
			onRequestStart() {
				sentAt = clock.monotonic();
				connection.stage = "response";
			},
			onResponseStart(controller, statusCode) {
				if (statusCode < 200) return;
				if (connection.proxy && statusCode === 407) return controller.abort(refused(connection.proxy, statusCode));
				headersAt = clock.monotonic();
				connection.stage = "body";
				status = statusCode;
				headers = readHeaders(controller.rawHeaders);
				if (firstEventBy && isEventStream(headers)) events = createEventReader();
				if (Number(headers.find(([name]) => name === "content-length")?.[1] ?? 0) > maxBodyBytes && !cutBody && request.method !== "HEAD") controller.abort(new BodyTooLarge());
			},
			onResponseData(controller, chunk) {
				received += chunk.length;
				if (received <= maxBodyBytes || cutBody) chunks.push(chunk);
				const isEnough = events?.push(chunk) !== void 0;
				if (received <= maxBodyBytes && !isEnough) return;
				if (cutBody || isEnough) finish(true);
				controller.abort(new BodyTooLarge());
			},
			onResponseEnd() {
				finish(false);
			},
			onResponseError(_controller, error) {
				settle();
				reject(connection.alert ?? error);
			}
		};
		connection.heads?.expect();
		connection.client.dispatch({
			...addressed(request, connection.proxy),
			method: request.method,
			body: request.body
		}, handler);
	});
}
function addressed({ url, headers }, proxy) {
	if (!proxy) return {
		path: `${url.pathname}${url.search}`,
		headers: headers.flat()
	};
	const own = [...headers.some(([name]) => name.toLowerCase() === "host") ? [] : [["host", url.host]], ...proxy.authorization ? [["proxy-authorization", proxy.authorization]] : []];
	return {
		path: url.href,
		headers: [...headers, ...own].flat()
	};
}
function readHeaders(raw) {
	const headers = [];
	for (let i = 0; i + 1 < raw.length; i += 2) headers.push([decode(raw[i]).toLowerCase(), decode(raw[i + 1])]);
	return headers;
}
function decode(bytes) {
	const text = bytes.toString("utf8");
	return text.includes("�") ? bytes.toString("latin1") : text;
}
// src/http/keep-alive.ts
const staleAfterMs = 1e3;
const idempotent = new Set([
	"GET",
	"HEAD",
	"OPTIONS",
	"PUT",
	"DELETE"
]);
async function exchangeOn(connections, wire, options, signal) {
	let fresh = options.fresh || !idempotent.has(wire.method);
	if (!fresh) await new Promise((resolve) => setImmediate(resolve));
	for (;;) {
		signal.throwIfAborted();
		const connection = connections.take(wire.url.origin, fresh);
		options.onTake(connection);
		const idleMs = options.clock.monotonic() - (connection.idleSince ?? Number.POSITIVE_INFINITY);
		try {
			const response = await roundTrip(connection, wire, options, options.clock, signal);
			const { opened } = connection;
			if (response.isCut) connections.discard(connection);
			else connections.release(connection);
			return {
				...response,
				opened
			};
		} catch (error) {
			const stale = idleMs >= staleAfterMs && connection.stage === "response" && !connection.opened;
			connections.discard(connection);
			if (!signal.aborted && connections.turnsToHttp2(connection, error)) continue;
			const repeat = stale && !signal.aborted && explain(error, "response", "").kind === "reset";
			if (fresh || !repeat || !idempotent.has(wire.method)) throw error;
			fresh = true;
		}
	}
}
// src/http/open-socket.ts
function createSocketOpener(clock, policy, opening) {
	const { route = {}, tls, proxies } = opening;
	const { lookup: lookup$2 = lookup, roots } = route;
	const secureContext = roots && contextOf(roots);
	const onlyHttp2 = new Set();
	const connectorOf = ({ origin, isHttp2 }, isGuarded) => (0, import_connect.default)({
		allowH2: isHttp2,
		preferH2: true,
		timeout: 0,
		maxCachedSessions: 0,
		rejectUnauthorized: !route.unverified,
		secureContext: tls?.(origin) ?? secureContext,
		lookup: isGuarded ? guardedLookup(lookup$2, origin, policy) : lookup$2
	});
	function openDirect(connection, options, callback) {
		const { origin } = connection;
		const target = redirected(options, route);
		const isRedirected = target.hostname !== options.hostname;
		try {
			if (!isRedirected && isIP(bareHost(options.hostname))) policy.admit(origin, [bareHost(options.hostname)]);
		} catch (refusal) {
			return callback(refusal, null);
		}
		timedConnect(connectorOf(connection, !isRedirected), clock, connection, target, callback);
	}
	async function openThrough(proxy, connection, options, callback) {
		const startedAt = clock.monotonic();
		const { origin } = connection;
		await admitProxied(lookup$2, origin, policy);
		if (connection.client.destroyed) throw new Error("closed");
		if (connection.proxy) return timedConnect(connectToProxy, clock, connection, options, (error, socket) => error ? callback(unreachable$1(proxy, error), null) : callback(null, socket));
		connection.stage = "connect";
		const httpSocket = await openTunnel(proxy, `${isIPv6(options.hostname) ? `[${options.hostname}]` : options.hostname}:${portOf$1(options)}`, (socket) => {
			connection.socket = socket;
		});
		const tunnelMs = clock.monotonic() - startedAt;
		timedConnect(connectorOf(connection, false), clock, connection, {
			...options,
			httpSocket
		}, callback, tunnelMs);
	}
	function proxyOf(origin) {
		const { hostname, port, protocol } = new URL(origin);
		const options = {
			hostname: bareHost(hostname),
			port,
			protocol
		};
		const target = redirected(options, route);
		return target !== options && (target.hostname !== options.hostname || target.port !== portOf$1(options)) ? void 0 : proxies?.(new URL(origin));
	}
	return {
		proxyOf,
		isHttp2: (origin) => onlyHttp2.has(origin),
		turnsToHttp2({ origin, isHttp2 }, error) {
			const isRefusal = !isHttp2 && refusesHttp1(error);
			if (isRefusal) onlyHttp2.add(origin);
			return isRefusal;
		},
		open(connection, options, callback) {
			const proxy = proxyOf(connection.origin);
			if (!proxy) return openDirect(connection, options, callback);
			openThrough(proxy, connection, options, callback).catch((error) => callback(error, null));
		}
	};
}
function refusesHttp1({ code = "" }) {
	return code.endsWith("ALERT_NO_APPLICATION_PROTOCOL");
}
function redirected(options, { connectTo }) {
	if (!connectTo) return options;
	const target = connectTo(options.hostname, Number(portOf$1(options)));
	const servername = options.servername ?? (isIP(options.hostname) ? void 0 : options.hostname);
	return {
		...options,
		hostname: target.host,
		port: String(target.port),
		servername
	};
}
function portOf$1({ port, protocol }) {
	return port || (protocol === "https:" ? "443" : "80");
}
function timedConnect(connect, clock, connection, options, callback, tunnelMs) {
	const startedAt = clock.monotonic();
	let resolvedAt = startedAt;
	let connectedAt;
	if (tunnelMs !== void 0) connectedAt = startedAt;
	connection.stage = tunnelMs !== void 0 ? "tls" : isIP(options.hostname) ? "connect" : "dns";
	const done = (...result) => {
		const [error, socket] = result;
		if (!error && socket) {
			connection.heads = connection.isHttp2 ? void 0 : watchHeads(socket);
			connection.heads?.expect();
			socket.once("error", (error) => {
				if (error.code?.startsWith("ERR_SSL_")) connection.alert = error;
			});
			const now = clock.monotonic();
			connectedAt ??= now;
			connection.opened = {
				dnsMs: resolvedAt - startedAt,
				tcpMs: tunnelMs ?? connectedAt - resolvedAt,
				tlsMs: options.protocol === "https:" ? now - connectedAt : 0
			};
		}
		callback(...result);
	};
	const socket = connect(options, done);
	connection.socket = socket;
	socket.once("lookup", (error) => {
		if (error) return;
		resolvedAt = clock.monotonic();
		connection.stage = "connect";
	});
	socket.once("connect", () => {
		connectedAt ??= clock.monotonic();
		if (options.protocol === "https:" && connection.stage === "connect") connection.stage = "tls";
	});
}
// src/http/client.ts
const retried = new Set([
	"dns",
	"refused",
	"reset",
	"timeout"
]);
function createHttpClient(options) {
	const { clock } = options;
	const trusts = createTrust(options.baseUrl, options.allowedHosts, options.origins);
	const policy = createAddressPolicy({
		baseUrl: options.baseUrl,
		isNamed: trusts,
		isInternal: options.isInternal
	});
	const connections = openConnections(clock, createSocketOpener(clock, policy, options));
	const isTested = createTrust(options.baseUrl, [], options.origins);
	async function tryOnce(request, url, signal) {
		let current = url;
		let stage = () => "connect";
		const timeout = new AbortController();
		const settled = new AbortController();
		clock.sleep(request.timeoutMs, settled.signal).then(() => timeout.abort(), () => {});
		const eitherSignal = AbortSignal.any([signal, timeout.signal]);
		const exchange = (sent) => {
			current = sent.url;
			const wire = isTested(sent.url) ? withHeaders(sent, options.bypass ?? []) : sent;
			const onTake = (connection) => {
				stage = () => connection.stage;
			};
			const { fresh = false, maxBodyBytes, cutBody } = request;
			const how = {
				fresh,
				maxBodyBytes,
				cutBody,
				firstEventBy: request.firstEvent ? timeout.signal : void 0,
				clock,
				onTake
			};
			return exchangeOn(connections, wire, how, eitherSignal);
		};
		try {
			return await follow(request, url, exchange, trusts, options.userAgent);
		} catch (error) {
			if (signal.aborted) throw new Failed(aborted, current);
			if (timeout.signal.aborted) throw new Failed(timedOut(request.timeoutMs, stage()), current, stage());
			if (error instanceof ExchangeFailed) throw new Failed(error.failure, current, stage());
			if (error instanceof BodyTooLarge) throw new Failed(tooLarge(request.maxBodyBytes), current, stage());
			throw new Failed(explain(error, stage(), portOf(current)), current, stage(), error);
		} finally {
			settled.abort();
		}
	}
	async function send(request, signal) {
		const startedAt = clock.monotonic();
		try {
			const url = askable(request.url);
			if (request.isWritten) policy.name(url.origin);
			for (let attempt = 0;; attempt++) {
				if (signal.aborted) throw new Failed(aborted, url);
				try {
					return {
						...await tryOnce(request, url, signal),
						tries: attempt + 1
					};
				} catch (error) {
					if (!(error instanceof Failed && (error.failure.isPassing || retried.has(error.failure.kind))) || attempt >= request.retries) throw error;
				}
				await clock.sleep(Math.min(250 * 2 ** attempt, 2e3), signal).catch(() => {});
			}
		} catch (error) {
			if (!(error instanceof Failed)) throw error;
			const { failure, url, stage, cause } = error;
			const message = `${url?.hostname ?? "the request"}: ${failure.words}`;
			throw new NetworkError(failure.kind, message, url?.href ?? "", clock.monotonic() - startedAt, {
				cause,
				stage
			});
		}
	}
	return {
		send,
		close: () => connections.close()
	};
}
const aborted = {
	kind: "aborted",
	words: "stopped before the answer was complete"
};
var Failed = class extends Error {
	failure;
	url;
	stage;
	constructor(failure, url, stage, cause) {
		super(failure.words, { cause });
		this.failure = failure;
		this.url = url;
		this.stage = stage;
	}
};
function askable(text) {
	const refuse = (words) => new Failed({
		kind: "protocol",
		words
	}, void 0);
	if (!URL.canParse(text)) throw refuse("its URL is not an absolute URL");
	const url = new URL(text);
	if (url.protocol !== "http:" && url.protocol !== "https:") throw refuse("only http and https URLs can be asked");
	if (url.username || url.password) throw refuse("a URL must not hold credentials; send an authorization header");
	url.hash = "";
	return url;
}
function portOf(url) {
	return url.port || (url.protocol === "https:" ? "443" : "80");
}
// src/steps/sessions.ts
function createSessions(config, context, client) {
	const logins = new Map();
	const sessionOf = (name) => {
		const session = config.sessions.find((candidate) => candidate.name === name);
		if (!session) throw new Error(`no session is called "${name}"`);
		return session;
	};
	const logInAt = (name, askedFor) => {
		const session = sessionOf(name);
		return logIn(session, loginOrigin(session, askedFor), context, client, tlsFor(config));
	};
	const loginsOf = (name, askedFor) => {
		const baseUrl = loginOrigin(sessionOf(name), askedFor);
		const key = JSON.stringify([name, baseUrl]);
		const known = logins.get(key) ?? { first: logInAt(name, baseUrl) };
		logins.set(key, known);
		return known;
	};
	return {
		async open(name, baseUrl = config.baseUrl) {
			const { first, second } = loginsOf(name, baseUrl);
			const renewed = await second;
			return renewed?.ok ? renewed : first;
		},
		async renew(name, lost, baseUrl = config.baseUrl) {
			const known = loginsOf(name, baseUrl);
			known.second ??= logInAt(name, baseUrl);
			const renewed = await known.second;
			return renewed.ok && renewed.session === lost ? void 0 : renewed;
		},
		async nextRound() {
			for (const [key, { first, second }] of [...logins]) {
				const latest = await (second ?? first);
				if (latest.ok) logins.set(key, { first: Promise.resolve(latest) });
				else logins.delete(key);
			}
		}
	};
}
async function logIn(config, baseUrl, context, client, tls) {
	const session = {
		...noSession(),
		name: config.name,
		setCookies: []
	};
	const { signal } = context;
	const stepContext = {
		session,
		captured: new Map(),
		baseUrl,
		context,
		client,
		signal,
		secretCookies: true,
		tls
	};
	if (config.basic) session.headers.push(["authorization", basicValue(config.basic, stepContext.captured)]);
	context.log.progress(`smoke: session "${config.name}" logs in`);
	const { failure = addHeaders(config, stepContext) } = await takeSteps(config.steps, stepContext);
	if (!failure) return {
		ok: true,
		session: {
			...session,
			spans: await spanOf(config, session, context.clock)
		}
	};
	if (failure.open) return {
		ok: false,
		finding: stoppedFinding([`session "${config.name}"`], failure.step.at, signal),
		reason: stopReason(signal),
		session
	};
	const told = stepFinding(failure, {
		title: `Session "${config.name}"`,
		key: config.name
	}, stepContext);
	const isThrottled = failure.response?.status === 429;
	const reason = `the session "${config.name}" cannot log in`;
	if (told.rule === "smoke/protected") return {
		ok: false,
		finding: told,
		reason,
		session,
		isThrottled
	};
	return {
		ok: false,
		finding: {
			...told,
			rule: "smoke/session",
			fix: failure.mismatches[0]?.fix ?? loginFix(config, failure, session) ?? told.fix,
			fingerprint: `smoke/session:${config.name}`
		},
		reason,
		session,
		isThrottled
	};
}
function loginFix({ steps }, failure, session) {
	const { step, index, response, mismatches } = failure;
	if (!response || response.status >= 500 || [
		404,
		405,
		410,
		429
	].includes(response.status)) return void 0;
	if (steps.slice(0, index + 1).every(isRead) && !steps.every(isRead) && response.status !== 401) return void 0;
	if (mismatches[0]?.rule === "smoke/capture") return "Look at the answer: if it refuses the login, check what it logs in with; if not, capture from where the value is now.";
	if (response.status === 419 || response.status === 403 && index > 0 && !isRead(step)) {
		const hadCookies = session.setCookies?.length !== response.setCookies.length;
		return index === 0 || hadCookies ? void 0 : withoutCookies;
	}
	return `Check what it logs in with${[415, 422].includes(response.status) ? ", and whether as form or JSON" : ""}; if the login was meant to change, change its steps.`;
}
const withoutCookies = "The pages before it set no cookie, so the application cannot know its own token again. A cookie for https alone is not set where the application does not know of the https before it (Express: \"trust proxy\").";
function addHeaders({ at, headers, steps }, stepContext) {
	try {
		for (const [name, value] of headers) stepContext.session.headers.push([name, headerValue(name, render(value, stepContext.captured))]);
		return;
	} catch (error) {
		const index = steps.length - 1;
		const step = {
			...steps[index],
			at
		};
		return {
			...unsent(step, stepContext, whyUnusable(error)),
			step,
			index
		};
	}
}
// src/pillars/smoke/ready.ts
async function waitUntilReady({ step, timeoutMs, intervalMs }, config, context, client) {
	const { baseUrl } = config;
	const session = {
		name: "",
		jar: createCookieJar(),
		headers: []
	};
	const { signal } = context;
	const more = {
		secretCookies: false,
		tls: tlsFor(config)
	};
	const stepContext = {
		session,
		captured: new Map(),
		baseUrl,
		context,
		client,
		signal,
		...more
	};
	context.log.progress(`smoke: waits for ${step.method} ${baseUrl ?? ""}`);
	const taken = await takeStep({
		...step,
		until: {
			timeoutMs,
			intervalMs
		}
	}, stepContext);
	if (taken.open) return { kind: "stopped" };
	if (taken.mismatches.length > 0) {
		const finding = stepFinding({
			...taken,
			step,
			index: 0
		}, {
			title: "Never ready",
			key: "ready"
		}, stepContext);
		const fix = "Check that the deployment has finished and serves this release; a longer \"timeout\" gives it more time.";
		return {
			kind: "late",
			finding: {
				...finding,
				rule: "smoke/ready",
				subject: void 0,
				fix,
				fingerprint: "smoke/ready"
			}
		};
	}
	const { ms = 0, before } = taken.waited ?? {};
	const earlier = before === void 0 ? "" : ` (before: ${excerpt(before, context.redactor)})`;
	return {
		kind: "ready",
		said: `ready after ${showDuration(ms)}${earlier}`
	};
}
// src/pillars/smoke/run.ts
async function runSmoke(config, context, deps) {
	const start = context.clock.monotonic();
	const said = [];
	let checks;
	let findings = [];
	const ready = config.ready ? await waitUntilReady(config.ready, config, context, deps.client) : void 0;
	if (ready?.kind === "late") {
		findings.push(ready.finding);
		checks = config.checks.map(({ name }) => unrun(name, "skipped", "the release never was ready"));
	} else if (ready?.kind === "stopped") checks = config.checks.map(({ name }) => unrun(name, "inconclusive", stopReason(context.signal)));
	else {
		if (ready) said.push(ready.said);
		openEarly(config, deps.sessions);
		const browsers = createBrowsers(config, context, deps.browserFlags);
		const checked = await runChecks(config.checks, config, context, {
			...deps,
			browsers
		}).finally(browsers.close);
		checks = checked.map(({ result }) => result);
		findings = unique(checked.flatMap((one) => one.findings));
	}
	const open = !context.signal.aborted ? [] : checks.filter(({ status }) => status === "inconclusive").map(({ name }) => name);
	const at = config.checks.find(({ name }) => open.includes(name))?.at ?? config.ready?.at;
	if (at && (open.length > 0 || ready?.kind === "stopped")) findings.push(stoppedFinding(open.length > 0 ? open : ["ready"], at, context.signal));
	return {
		name: "smoke",
		status: statusOf(findings, config),
		reason: [tally(checks), ...said].join("; "),
		durationMs: context.clock.monotonic() - start,
		counts: counts(checks),
		findings,
		isUnjudged: checks.length > 0 && checks.every(({ status }) => status === "inconclusive" || status === "skipped"),
		checks
	};
}
function openEarly({ checks, baseUrl }, sessions) {
	for (const { session, on } of checks) if (session !== void 0) sessions.open(session, on?.baseUrl ?? baseUrl).catch(() => {});
}
function unrun(name, status, reason) {
	return {
		name,
		status,
		reason,
		steps: []
	};
}
function unique(findings) {
	return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}
function statusOf(findings, { checks, ready }) {
	if (checks.length === 0 && !ready) return "skipped";
	if (findings.some(({ status }) => status === "fail")) return "fail";
	return findings.some(({ status }) => status === "inconclusive") ? "inconclusive" : "pass";
}
function counts(checks) {
	const count = (wanted) => checks.filter(({ status }) => status === wanted).length;
	return {
		checks: checks.length,
		passed: count("pass"),
		failed: count("fail"),
		skipped: count("skipped"),
		inconclusive: count("inconclusive")
	};
}
function tally(checks) {
	const { passed, ...others } = counts(checks);
	const rest = Object.entries(others).filter(([name, count]) => name !== "checks" && count > 0);
	return [`${passed} of ${checks.length === 1 ? "1 check" : `${checks.length} checks`} passed`, ...rest.map(([name, count]) => `${count} ${name}`)].join(", ");
}
export { NetworkError, Unreadable, UnusableRequest, buildRequest, certificatesIn, contextOf, cookieHeader, createBrowsers, createCookieJar, createHttpClient, createSessions, curl, domainOf, elementText, endJudging, excerpt, fill, findChallenge, findErrorPage, frames, holds, isInternalAddress, isNoneInsecure, isOfSuffix, isRead, isRedirect, isTemplate, judgeAnswer, judging, leadsToLogin, locationOf, meetsAll, nextHop, noSession, oldSeconds, openClient, openHttpClient, prepareRequest, protections, readPage, readPem, readSetCookie, requestId, runCheck, runChecks, runSmoke, setCookies$1 as setCookies, shownUrl, signed, stopReason, storeCookies, takeStep, takeSteps, tlsFor, whyRefused$1 as whyRefused, whyUnusable, wordExpectation };
