import { isInRange, isLoopbackHost } from "./host-names.js";
import { BlockList, isIP, isIPv6 } from "node:net";
// src/http/proxies.ts
var ProxyFailed = class extends Error {
	isPassing = false;
};
function unreachable({ name }, { code, message }) {
	const failed = new ProxyFailed(`${name} cannot be reached (${code ?? message})`);
	return Object.assign(failed, { isPassing: true });
}
function proxiesOf({ env, redactor }) {
	const isExcepted = matcherOf(exceptionsOf(env));
	const known = new Map();
	return (url) => {
		const variable = url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
		const text = read(env, variable);
		const host = hostOf(url);
		if (!text || isLoopbackHost(host) || isExcepted(host, url.port || (url.protocol === "https:" ? "443" : "80"))) return void 0;
		const proxy = known.get(variable) ?? parse(text, variable);
		known.set(variable, proxy);
		if (proxy.url.password) redactor?.add(decodeURIComponent(proxy.url.password), variable);
		if (proxy.authorization) redactor?.add(proxy.authorization.slice(6), variable);
		return proxy;
	};
}
function parse(text, variable) {
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
function read(env, name) {
	return (env[name.toLowerCase()] || env[name] || "").trim();
}
function exceptionsOf(env) {
	return read(env, "NO_PROXY").toLowerCase().split(/[\s,]+/).filter(Boolean);
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
export { ProxyFailed, exceptionsOf, proxiesOf, unreachable };
