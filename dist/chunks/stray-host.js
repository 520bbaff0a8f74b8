import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { require_cjs } from "./cjs.js";
import { bareHost, isLoopbackHost } from "./start.js";
import { isInternalAddress } from "./checks.js";
const { isIP } = require("node:net");
// src/pillars/launch/leftover/stray-host.ts
var import_cjs = require_cjs();
const local = /(^|\.)(lvh\.me|localtest\.me|host\.docker\.internal|localhost\.localdomain)$/;
const inside = /\.(local|internal|intranet|corp|lan|home\.arpa|test|invalid|example|localdomain)$/;
const tunnels = /\.(ngrok\.(io|app|dev)|ngrok-free\.(app|dev)|trycloudflare\.com|loca\.lt|localtunnel\.me|serveo\.net|lhr\.life|localhost\.run|devtunnels\.ms|app\.github\.dev|githubpreview\.dev|gitpod\.io|csb\.app|webcontainer\.io|stackblitz\.io|replit\.dev|repl\.co|lovableproject\.com)$/;
const platforms = /\.(vercel\.app|now\.sh|netlify\.(app|com)|pages\.dev|workers\.dev|onrender\.com|fly\.dev|herokuapp\.com|up\.railway\.app|web\.app|firebaseapp\.com|amplifyapp\.com|azurewebsites\.net|azurestaticapps\.net|ondigitalocean\.app|deno\.dev|surge\.sh|webflow\.io|wpengine\.com|wpenginepowered\.com|kinsta\.cloud|pantheonsite\.io|lovable\.app|bolt\.host|replit\.app)$/;
const deployments = /-git-[^.]+\.vercel\.app$|-[a-z0-9]{9}-[^.]+\.vercel\.app$|--[^.]+\.netlify\.app$|^[^.]+\.[^.]+\.pages\.dev$|-pr-\d+\.(onrender\.com|fly\.dev|up\.railway\.app|herokuapp\.com)$|--[^.]+\.web\.app$|^(dev|test)-[^.]+\.pantheonsite\.io$|^[^.]+\.[^.]+\.amplifyapp\.com$/;
const stagingWord = /(^|[.-])(staging|stg|preprod|uat)(?=[.-]|$)/;
const placeholders = new Set([
	"example.com",
	"example.net",
	"example.org",
	"yourdomain.com",
	"your-domain.com",
	"yoursite.com",
	"your-site.com",
	"yourwebsite.com",
	"my-domain.com"
]);
function strayKind(hostname, { canonical, own, staging }) {
	const host = hostname.toLowerCase().replace(/\.$/, "");
	if (host === canonical || own.includes(host)) return void 0;
	if (staging.includes(host)) return "staging";
	const kind = kindOf(host);
	const home = kindOf(canonical);
	if (kind === "other" || kind === "placeholder") return isSameBrand(host, canonical) ? void 0 : kind;
	const isInside = (each) => each === "local" || each === "private";
	if (kind === home || isInside(home) && isInside(kind) || home === "preview" && kind === "platform") return void 0;
	return kind;
}
function kindOf(host) {
	const bare = bareHost(host);
	if (isLoopbackHost(host) || local.test(host) || bare === "0.0.0.0" || bare === "::") return "local";
	if (isIP(bare) ? isInternalAddress(bare) : !host.includes(".") || inside.test(host)) return "private";
	if (tunnels.test(host)) return "tunnel";
	if (platforms.test(host)) return deployments.test(host) ? "preview" : "platform";
	const domain = (0, import_cjs.getDomain)(host) ?? host;
	if (stagingWord.test(host.slice(0, -domain.length))) return "staging";
	return placeholders.has(domain) ? "placeholder" : "other";
}
function isSameBrand(host, canonical) {
	const nameOf = (each) => (0, import_cjs.getDomain)(each, { allowPrivateDomains: true })?.split(".", 1)[0] ?? each;
	return nameOf(host) === nameOf(canonical);
}
const kindWords = {
	local: "this machine",
	private: "a name or address that is not public",
	tunnel: "a tunnel to a development machine",
	preview: "a preview deployment",
	platform: "the platform's own name",
	staging: "a staging host",
	placeholder: "a placeholder",
	other: "another site"
};
export { kindOf, kindWords, strayKind };
