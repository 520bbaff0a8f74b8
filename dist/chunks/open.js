import { GateError, tool } from "./start.js";
import { proxiesOf } from "./proxies.js";
import { readTlsFiles } from "./tls-files.js";
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
export { openHttpClient };
