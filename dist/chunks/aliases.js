import { require_cjs } from "./cjs.js";
// src/pillars/launch/aliases.ts
var import_cjs = require_cjs();
function twinOf(host) {
	if (host.startsWith("www.")) return host.slice(4);
	return (0, import_cjs.getDomain)(host) === host ? `www.${host}` : void 0;
}
function canonicalHost({ launch }) {
	if (!launch.canonical) return void 0;
	const { hostname, port } = new URL(launch.canonical);
	return {
		at: launch.at,
		host: hostname,
		port: port ? Number(port) : 443
	};
}
async function aliasesOf({ launch, network }) {
	if (launch.aliases) return launch.aliases;
	const canonical = canonicalHost({ launch });
	const twin = canonical && twinOf(canonical.host);
	if (!canonical || !twin) return [];
	const { kind } = await network.resolver.addresses(twin);
	return kind === "found" ? [{
		...canonical,
		host: twin
	}] : [];
}
export { aliasesOf, canonicalHost, twinOf };
