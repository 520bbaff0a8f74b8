// src/http/trust.ts
function createTrust(baseUrl, allowedHosts, origins = []) {
	const base = baseUrl && URL.canParse(baseUrl) ? new URL(baseUrl) : void 0;
	const hosts = new Set(allowedHosts.map((host) => host.toLowerCase()));
	return (url) => {
		if (url.origin === base?.origin || origins.includes(url.origin)) return true;
		if (base?.protocol === "https:" && url.protocol !== "https:") return false;
		const port = url.port || (url.protocol === "https:" ? "443" : "80");
		return hosts.has(url.host) || hosts.has(`${url.hostname}:${port}`);
	};
}
export { createTrust };
