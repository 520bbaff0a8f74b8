import { didYouMean, keyPosition, parseOrigin, readTemplate, render, reportLack, reportValue } from "./start.js";
import { readResolved } from "./resolved.js";
// src/config/sections/tls.ts
function readTls(reading, node, raw, inherited) {
	if (!raw) return inherited;
	const path = (name) => raw[name] === void 0 ? void 0 : readResolved(reading, [raw, name]) || void 0;
	if (raw.key !== void 0 && raw.cert === void 0) reportLack(reading, raw, node, "\"tls\" has a \"key\" and no \"cert\", the certificate that belongs to it");
	if (raw.cert !== void 0 && raw.key === void 0) reportLack(reading, raw, node, "\"tls\" has a \"cert\" and no \"key\", the private key that belongs to it");
	if (Object.keys(raw).length === 0) reportLack(reading, raw, node, "\"tls\" needs \"ca\", or \"cert\" and \"key\"");
	const own = raw.cert === void 0 ? inherited : {
		cert: path("cert"),
		key: path("key")
	};
	return {
		at: keyPosition(reading, node),
		ca: path("ca") ?? inherited?.ca,
		cert: own?.cert,
		key: own?.key
	};
}
// src/config/sections/hosts.ts
const unknownOrigin = "http://unset.invalid";
function readHosts(reading, raw = {}) {
	const hosts = new Map();
	for (const name of Object.keys(raw)) {
		const host = raw[name];
		const node = typeof host === "string" ? [raw, name] : [host, "url"];
		const { parts } = readTemplate(reading, node, new Set());
		const parsed = parts.some((part) => part.kind === "captured" || "value" in part && part.value === "") ? { origin: unknownOrigin } : parseOrigin(render({ parts }, new Map()));
		if ("problem" in parsed) reportValue(reading, node, `the host ${JSON.stringify(name)} ${parsed.problem}`);
		hosts.set(name, "origin" in parsed ? parsed.origin : unknownOrigin);
	}
	return hosts;
}
function readHostTls(reading, raw = {}, hosts, defaults) {
	return new Map(Object.entries(raw).flatMap(([name, host]) => {
		const files = typeof host === "string" ? void 0 : readTls(reading, [host, "tls"], host.tls, defaults);
		return files ? [[hosts.get(name) ?? "", files]] : [];
	}));
}
function readHostNames(reading, listed, hosts, owner) {
	return listed.flatMap((host, index) => {
		const origin = hosts.get(host);
		if (origin !== void 0) return [[host, origin]];
		const names = [...hosts.keys()];
		const known = didYouMean(host, names) || (names.length > 0 ? `; known are ${names.join(", ")}` : "; there is no \"hosts\"");
		reportValue(reading, [listed, index], `unknown host ${JSON.stringify(host)} in ${owner}${known}`);
		return [];
	});
}
export { readHostNames, readHostTls, readHosts, readTls, unknownOrigin };
