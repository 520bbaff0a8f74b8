import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError } from "./start.js";
const { isIP } = require("node:net");
// src/staying/metrics/address.ts
const defaultMetrics = "127.0.0.1:9464";
function parseAddress(option, text) {
	const [, v6, name, digits] = /^(?:\[([\da-f:.]+)\]|([a-z\d._-]+)):(\d{1,5})$/i.exec(text) ?? [];
	const host = v6 ?? name ?? "";
	const port = Number(digits);
	if (host !== "" && port <= 65535 && (v6 === void 0 || isIP(v6) === 6)) return {
		host,
		port
	};
	throw new GateError("USAGE", { problem: `${option} ${JSON.stringify(text)} is no host and port, such as ${defaultMetrics} or [::1]:9464` });
}
function showAddress({ host, port }) {
	return `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}
export { defaultMetrics, parseAddress, showAddress };
