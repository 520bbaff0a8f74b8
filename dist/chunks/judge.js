import { grepHeaders } from "./wall.js";
import { launchFinding } from "./finding.js";
import { readHtml } from "./html2.js";
import { isHttpsOnly, readHsts } from "./hsts.js";
// src/pillars/launch/mixed-content/scan.ts
const active = {
	script: "src",
	iframe: "src",
	frame: "src",
	embed: "src",
	object: "data",
	form: "action",
	button: "formaction"
};
const passive = {
	img: ["src"],
	audio: ["src"],
	video: ["src", "poster"],
	source: ["src"],
	track: ["src"],
	image: ["href", "xlink:href"]
};
const inertElements = new Set([
	"template",
	"noscript",
	"iframe",
	"noembed",
	"noframes",
	"xmp"
]);
const scriptType = /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:livescript|jscript|javascript1\.[0-5]))?$/i;
function scanPage(html) {
	const page = {
		resources: [],
		policies: []
	};
	let inert = 0;
	readHtml(html, {
		onOpen(name, attributes) {
			if (inert === 0) read(page, name, attributes);
			if (inertElements.has(name)) inert += 1;
		},
		onClose(name) {
			if (inertElements.has(name)) inert -= 1;
		}
	});
	return page;
}
function read(page, name, attributes) {
	const add = (kind, url) => {
		if (url?.trim()) page.resources.push({
			kind,
			element: name,
			url
		});
	};
	if (name === "base") page.base ??= attributes["href"];
	if (name === "meta" && attributes["http-equiv"]?.toLowerCase() === "content-security-policy") page.policies.push(attributes["content"] ?? "");
	if (name === "link") {
		const relations = (attributes["rel"] ?? "").toLowerCase().split(/\s+/);
		if (relations.includes("stylesheet") && attributes["disabled"] === void 0) add("active", attributes["href"]);
		else if (relations.includes("icon")) add("passive", attributes["href"]);
	}
	if (name === "input") {
		add("active", attributes["formaction"]);
		if (attributes["type"]?.toLowerCase() === "image") add("passive", attributes["src"]);
	}
	if (name === "script" && !scriptType.test((attributes["type"] ?? "").trim())) return;
	if (Object.hasOwn(active, name)) add("active", attributes[active[name]]);
	if (Object.hasOwn(passive, name)) for (const each of passive[name] ?? []) add("passive", attributes[each]);
	if (name === "img" || name === "source") for (const url of srcset(attributes["srcset"] ?? "")) add("passive", url);
}
function srcset(value) {
	const urls = [];
	const url = /[\s,]*([^\s,]\S*)/y;
	const descriptors = /[^,]*/y;
	for (let found = url.exec(value); found?.[1]; found = url.exec(value)) {
		let end = found[1].length;
		while (found[1][end - 1] === ",") end -= 1;
		urls.push(found[1].slice(0, end));
		if (end < found[1].length) continue;
		descriptors.lastIndex = url.lastIndex;
		descriptors.exec(value);
		url.lastIndex = descriptors.lastIndex;
	}
	return urls;
}
// node_modules/content-security-policy-parser/esm/mod.js
const ASCII_WHITESPACE_CHARS = "	\n\f\r ";
const ASCII_WHITESPACE = RegExp(`[${ASCII_WHITESPACE_CHARS}]+`);
const ASCII_WHITESPACE_AT_START = RegExp(`^[${ASCII_WHITESPACE_CHARS}]+`);
const ASCII_WHITESPACE_AT_END = RegExp(`[${ASCII_WHITESPACE_CHARS}]+$`);
const ASCII = /^[\x00-\x7f]*$/;
function parseContentSecurityPolicy(policy) {
	const result = new Map();
	for (let token of policy.split(";")) {
		token = token.replace(ASCII_WHITESPACE_AT_START, "").replace(ASCII_WHITESPACE_AT_END, "");
		if (!token || !ASCII.test(token)) continue;
		const [rawDirectiveName, ...directiveValue] = token.split(ASCII_WHITESPACE);
		const directiveName = rawDirectiveName.toLowerCase();
		if (result.has(directiveName)) continue;
		result.set(directiveName, directiveValue);
	}
	return result;
}
// src/pillars/launch/headers/platforms.ts
const ofApplication = (name) => `${name} redirects http by itself and leaves headers to the application: send it from there (Express: helmet; Django: SECURE_HSTS_SECONDS; Rails: config.force_ssl = true).`;
const inWordPress = "add_action('send_headers', fn() => header('Strict-Transport-Security: max-age=31536000')); in a plugin of your own.";
const fly = {
	name: "Fly.io",
	source: "fly.io/docs/networking/services: force_https",
	way: ofApplication("Fly.io (force_https)")
};
const platforms = [
	{
		name: "GitHub Pages",
		source: "docs.github.com/pages: securing your site with HTTPS",
		signs: [["server", /^GitHub\.com$/i]],
		way: "GitHub Pages sends no headers of yours, and redirects http where \"Enforce HTTPS\" is on. If you need it, put Cloudflare in front; else waive this."
	},
	{
		name: "Cloudflare Pages",
		source: "developers.cloudflare.com/pages/configuration/serving-pages: default headers",
		signs: [
			["server", /^cloudflare$/i],
			["access-control-allow-origin", /^\*$/],
			["referrer-policy", /^strict-origin-when-cross-origin$/],
			["x-content-type-options", /^nosniff$/]
		],
		way: "Cloudflare Pages: in _headers, under the line /*: Strict-Transport-Security: max-age=31536000"
	},
	{
		name: "Render",
		source: "render.com/docs/tls: http is redirected; render.com/docs/static-site-headers",
		signs: [["rndr-id", /./]],
		way: `Render, static site: Settings, Headers, /*, Strict-Transport-Security: max-age=31536000. Web service: ${ofApplication("Render")}`
	},
	{
		...fly,
		signs: [["fly-request-id", /./]]
	},
	{
		...fly,
		signs: [["server", /^Fly\//]]
	},
	{
		name: "Railway",
		source: "docs.railway.com/reference/public-networking: TLS",
		signs: [["x-railway-request-id", /./]],
		way: ofApplication("Railway")
	},
	{
		name: "DigitalOcean App Platform",
		source: "docs.digitalocean.com/products/app-platform: https is forced",
		signs: [["x-do-app-origin", /./]],
		way: ofApplication("App Platform")
	},
	{
		name: "Google Cloud Run",
		source: "cloud.google.com/run/docs/triggering/https-request: http is redirected",
		signs: [["server", /^Google Frontend$/i]],
		way: ofApplication("Cloud Run")
	},
	{
		name: "Kinsta",
		source: "kinsta.com/knowledgebase/hsts: a header of the web server, which the user cannot write to",
		signs: [["x-kinsta-cache", /./]],
		way: `Kinsta: ask its support for it; or WordPress: ${inWordPress}`
	},
	{
		name: "WP Engine",
		source: "wpengine.com/support: SSL, http is redirected; Web Rules, headers",
		signs: [["x-powered-by", /^WP Engine$/i]],
		way: `WP Engine: Web Rules, Header Rules; or WordPress: ${inWordPress}`
	},
	{
		name: "Webflow",
		source: "help.webflow.com: SSL hosting, advanced settings",
		signs: [["x-wf-region", /./]],
		way: "Webflow: Site settings, Publishing, Advanced publishing options, HSTS."
	},
	{
		name: "Squarespace",
		source: "support.squarespace.com: understanding SSL certificates, \"HSTS Secure\"",
		signs: [["server", /^Squarespace$/i]],
		way: "Squarespace: Settings, Developer tools, SSL, Secure (preferred) with HSTS Secure."
	}
];
function platformOf(headers) {
	return platforms.find(({ signs }) => signs.every(([header, value]) => headers.some(([name, text]) => name === header && value.test(text.trim()))));
}
// src/pillars/launch/headers/where-to-set.ts
function whereToSet(name, value) {
	const cloudflare = name === "Strict-Transport-Security" ? "SSL/TLS, Edge Certificates, HTTP Strict Transport Security" : "Rules, Transform Rules, Modify Response Header, Set static";
	return [
		`${name}: ${value}`,
		`nginx: add_header ${name} "${value}" always;`,
		`Vercel: vercel.json, "headers": [{ "source": "/(.*)", "headers": [{ "key": "${name}", "value": "${value}" }] }]`,
		`Netlify: _headers, under the line /*: ${name}: ${value}`,
		`Cloudflare: ${cloudflare}`
	].join("\n");
}
// src/pillars/launch/headers/judge.ts
const minHstsSeconds = 15552e3;
function judgeHeaders(url, headers, show, inPage = []) {
	const { host, hostname, pathname } = new URL(url);
	const page = `${host}${pathname}`;
	const policies = policiesOf(headers);
	const tell = (rule, severity, [name, value], words) => launchFinding({
		rule,
		severity,
		title: `${page} ${words.title}`,
		expected: words.expected,
		observed: words.observed ?? `no ${name}`,
		where: { url },
		reproduce: grepHeaders(url, words.pattern ?? name.toLowerCase()),
		fix: [words.advice, words.way ?? whereToSet(name, value)].filter(Boolean).join("\n")
	});
	const findings = [];
	const hsts = valuesOf(headers, "strict-transport-security")[0];
	const { seconds } = readHsts(hsts ?? "");
	const hstsHeader = ["Strict-Transport-Security", "max-age=31536000; includeSubDomains"];
	const advice = "Leave includeSubDomains out while a subdomain has no https.";
	const isNeeded = !isHttpsOnly(hostname);
	if (isNeeded && !seconds) {
		const observed = hsts === void 0 ? void 0 : `${hstsHeader[0]}: ${shorten(show(hsts))}`;
		const expected = `Strict-Transport-Security with a max-age of ${minHstsSeconds} s or more`;
		const title = "does not tell browsers to stay on https (HSTS)";
		const platform = hsts === void 0 ? platformOf(headers) : void 0;
		findings.push(tell("hsts-missing", platform ? "medium" : "high", hstsHeader, {
			title: platform ? `${title}, nor does ${platform.name} by itself` : title,
			expected,
			observed,
			advice,
			way: platform?.way
		}));
	} else if (isNeeded && seconds && seconds < minHstsSeconds) {
		const expected = `a max-age of ${minHstsSeconds} s (180 days) or more`;
		findings.push(tell("hsts-short", "medium", hstsHeader, {
			title: "tells browsers to stay on https (HSTS) for too short a time",
			expected,
			observed: `max-age=${seconds}`,
			advice
		}));
	}
	if (!isNosniff(headers)) findings.push(tell("nosniff-missing", "medium", ["X-Content-Type-Options", "nosniff"], {
		title: "lets browsers guess content types",
		expected: "X-Content-Type-Options: nosniff"
	}));
	if (!policies.some((policy) => policy.has("frame-ancestors")) && !forbidsFrames(headers)) findings.push(tell("framing-allowed", "medium", ["Content-Security-Policy", "frame-ancestors 'self'"], {
		title: "may be shown in a frame of any site, which can then steal clicks",
		expected: "frame-ancestors in Content-Security-Policy, or X-Frame-Options DENY or SAMEORIGIN",
		observed: "neither",
		pattern: "content-security-policy|x-frame-options",
		advice: "Add the directive to the policy that there is, or this header:"
	}));
	if (policies.length === 0 && inPage.every((policy) => parseContentSecurityPolicy(policy).size === 0)) {
		const isReportOnly = valuesOf(headers, "content-security-policy-report-only").length > 0;
		findings.push(tell("csp-missing", "medium", ["Content-Security-Policy", "default-src 'self'; object-src 'none'; base-uri 'self'"], {
			title: "has no Content-Security-Policy",
			expected: "Content-Security-Policy",
			observed: isReportOnly ? "only Content-Security-Policy-Report-Only, which blocks nothing" : void 0,
			pattern: "content-security-policy",
			advice: isReportOnly ? "Once its reports are quiet, send the same policy without \"-Report-Only\"." : "Begin with Content-Security-Policy-Report-Only, add what its reports name, then send it under this name:"
		}));
	}
	return findings;
}
function valuesOf(headers, wanted) {
	return headers.filter(([name]) => name === wanted).map(([, value]) => value);
}
function policiesOf(headers) {
	return valuesOf(headers, "content-security-policy").flatMap((value) => value.split(",")).map((policy) => parseContentSecurityPolicy(policy)).filter((policy) => policy.size > 0);
}
function isNosniff(headers) {
	const [first = ""] = valuesOf(headers, "x-content-type-options").join().split(",");
	return first.trim().toLowerCase() === "nosniff";
}
function forbidsFrames(headers) {
	return valuesOf(headers, "x-frame-options").join().split(",").some((value) => /^(deny|sameorigin)$/i.test(value.trim()));
}
function shorten(text) {
	return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
export { judgeHeaders, policiesOf, scanPage };
