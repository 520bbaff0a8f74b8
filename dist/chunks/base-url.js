// src/config/default-config.ts
const defaultConfig = {
	failOn: "high",
	deadlineMs: 6e5,
	allowedHosts: [],
	sessions: [],
	checks: [],
	latency: {
		ratePerSecond: 4,
		maxInFlight: 4,
		onInconclusive: "warn"
	},
	waivers: []
};
// src/config/sections/base-url.ts
function parseOrigin(text) {
	const url = URL.parse(text.trim());
	if (!url || url.protocol !== "https:" && url.protocol !== "http:" || url.hostname === "") return { problem: "must be an origin such as https://app.example.com" };
	if (url.username || url.password) return { problem: "must not hold a user name or password" };
	if (url.pathname !== "/" || url.search || url.hash || text.includes("?") || text.includes("#")) return { problem: "must be an origin only; the path belongs to each check" };
	return { origin: url.origin };
}
function parseHost(text) {
	const host = text.trim().toLowerCase();
	if (/[\s/?#@\\]/.test(host) || host.includes("://")) return void 0;
	const url = URL.parse(`http://${host}/`);
	return url && (url.host === host || `${url.hostname}:80` === host) ? host : void 0;
}
export { defaultConfig, parseHost, parseOrigin };
