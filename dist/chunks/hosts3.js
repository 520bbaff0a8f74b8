import { readResolved } from "./resolved.js";
import { reportValue } from "./start.js";
// src/config/sections/launch/hosts.ts
function readLaunchHost(reading, node, defaultPort = 443) {
	const text = readResolved(reading, node);
	if (!text) return void 0;
	const parsed = parseHostAndPort(text, defaultPort);
	if (!parsed) {
		reportValue(reading, node, "must be a host, such as www.example.com or mail.example.com:8443");
		return;
	}
	const { span: _, ...at } = reading.source.valueAt(node);
	return {
		at,
		...parsed
	};
}
function parseHostAndPort(text, defaultPort) {
	const trimmed = text.trim();
	if (trimmed === "" || /[\s/?#@\\]/.test(trimmed)) return void 0;
	const url = URL.parse(`http://${trimmed}/`);
	if (!url?.hostname) return void 0;
	const port = url.port ? Number(url.port) : /:80$/.test(trimmed) ? 80 : defaultPort;
	return {
		host: url.hostname,
		port
	};
}
function parseNameServer(text) {
	const parsed = parseHostAndPort(text, 53);
	return parsed && {
		address: parsed.host.replace(/^\[|\]$/g, ""),
		port: parsed.port
	};
}
function parseConnectTo(from, to) {
	const [, pattern = "", port = ""] = /^(\*|[^\s*]*):(\d{1,5})$/.exec(from.trim()) ?? [];
	const [, toHost = "", toPort = ""] = /^(\[[0-9a-fA-F:]+\]|[^\s:]*):(\d{0,5})$/.exec(to.trim()) ?? [];
	if (!port || !toHost && !toPort) return void 0;
	const host = pattern === "*" ? void 0 : parseHostAndPort(pattern, 443)?.host;
	if (pattern !== "*" && !host) return void 0;
	return {
		host,
		port: Number(port),
		toHost: toHost.replace(/^\[|\]$/g, "") || void 0,
		toPort: toPort ? Number(toPort) : void 0
	};
}
export { parseConnectTo, parseHostAndPort, parseNameServer, readLaunchHost };
