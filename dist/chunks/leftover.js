import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { documentBase } from "./document-base.js";
import { NetworkError, Unreadable, excerpt, nextHop, readPage } from "./checks.js";
import { aliasesOf, canonicalHost, twinOf } from "./aliases.js";
import { notJudged, siteOf } from "./site.js";
import { cut, fewer } from "./start.js";
import { groupBy, shellWord } from "./run.js";
import { launchFinding } from "./finding.js";
import { kindWords, strayKind } from "./stray-host.js";
import { curlHeaders, findWall, grepHeaders, walled } from "./wall.js";
import { require_cjs } from "./cjs.js";
import { readHtml } from "./html2.js";
import { importsOfScript, scriptsOfPage } from "./page-scripts.js";
import { Parser } from "./Parser.js";
const { promisify } = require("node:util");
const zlib = require("node:zlib");
const { createHash } = require("node:crypto");
const { setImmediate } = require("node:timers/promises");
// src/pillars/launch/leftover/judge-hosts.ts
const ordinary = {
	"canonical link": [],
	"og:url": [],
	"Sitemap line": ["other"],
	"sitemap entry": ["other"],
	hreflang: ["other"],
	form: ["other"],
	"og:image": [
		"other",
		"platform",
		"preview",
		"staging",
		"placeholder"
	]
};
function judgePageHosts(url, loaded, page, linkHeaders, hosts, show) {
	const base = documentBase(page.base, loaded);
	const isHome = new URL(url).pathname === "/";
	return finding(url, [...page.links, ...canonicalHeaders(linkHeaders)].flatMap((link) => strayOf(link, base, hosts)).filter(({ kind, what }) => isHome || kind !== "other" || !["canonical link", "og:url"].includes(what)), show);
}
function judgeSitemapHosts(url, { entries, children }, hosts, show) {
	const links = [...children.map((child) => ({
		what: "sitemap entry",
		...child
	})), ...entries];
	const kinds = new Map();
	const strays = [];
	let isOfThisSite = false;
	for (const link of links) {
		const place = placeOf(link.url, url);
		if (!place) continue;
		const { host } = place;
		if (!kinds.has(host)) kinds.set(host, unfilled.test(host) ? "placeholder" : strayKind(host, hosts));
		const kind = kinds.get(host);
		if (kind) strays.push({
			...link,
			...place,
			kind
		});
		else if (link.what === "sitemap entry") isOfThisSite = true;
	}
	return finding(url, strays.filter(({ kind, what }) => !isOfThisSite && what === "sitemap entry" || !ordinary[what].includes(kind)), show);
}
function judgeRobotsHosts(url, { sitemaps }, hosts, show) {
	return finding(url, sitemaps.map((each) => ({
		what: "Sitemap line",
		...each
	})).flatMap((link) => strayOf(link, url, hosts)), show);
}
function canonicalHeaders(values) {
	return values.flatMap((value) => value.slice(0, 1e4).split(/,\s*(?=<)/)).flatMap((value) => {
		const [, url, rest = ""] = /^\s*<([^>]*)>(.*)$/s.exec(value) ?? [];
		return url && /;\s*rel\s*=\s*"?([\w-]+\s+)*canonical\b/i.test(rest) ? [{
			what: "canonical link",
			url
		}] : [];
	});
}
const unfilled = /^((undefined|null|NaN)(?=[/?#]|$)|%\w+%|\$\{|\{\{)/;
function strayOf(link, base, hosts) {
	const place = placeOf(link.url, base);
	if (!place) return [];
	if (unfilled.test(link.url)) return link.what === "form" || link.what === "og:image" ? [] : [{
		...link,
		...place,
		kind: "placeholder"
	}];
	const kind = strayKind(place.host, hosts);
	return kind && !ordinary[link.what].includes(kind) ? [{
		...link,
		...place,
		kind
	}] : [];
}
function placeOf(written, base) {
	if (unfilled.test(written)) {
		const address = written.replace(/\?.*/s, "");
		return {
			host: address,
			address
		};
	}
	const url = URL.parse(withScheme(written), base);
	if (!url || !["http:", "https:"].includes(url.protocol)) return void 0;
	return {
		host: url.hostname,
		address: url.origin + url.pathname
	};
}
function withScheme(url) {
	return /^[\w.-]+:\d{1,5}(\/|$)/.test(url) ? `http://${url}` : url;
}
function isGrave({ what, kind }) {
	if (what === "og:url" || what === "og:image") return false;
	return what !== "form" || kind !== "platform";
}
const shownAtMost = 5;
function finding(url, strays, show) {
	const [first] = strays.toSorted((a, b) => Number(isGrave(b)) - Number(isGrave(a)));
	if (!first) return void 0;
	const { host, pathname } = new URL(url);
	const words = strays.slice(0, shownAtMost).map((stray) => {
		const where = cut(show(stray.address), 120);
		return `${stray.line === void 0 ? "header Link" : `line ${stray.line}`}: ${stray.what} ${where} (${kindWords[stray.kind]})`;
	});
	const more = strays.length - words.length;
	return launchFinding({
		rule: "leftover-host",
		severity: isGrave(first) ? "high" : "medium",
		title: `${host}${pathname} leads to ${show(first.host)}: ${first.what === "form" ? "what its form sends goes" : `its ${first.what} is`} not ${first.what === "form" ? "to" : "of"} this site`,
		expected: `the canonical link, og:url, hreflang, sitemap and forms at ${host}`,
		observed: `${words.join("; ")}${more > 0 ? `; and ${more} more` : ""}`,
		where: { url },
		reproduce: `curl -sS ${shellWord(url)} | grep -noF ${shellWord(show(first.host))} | head`,
		fix: "Set the address of the site where the framework takes it, for the production build: Next.js metadataBase (not VERCEL_URL, which is the address of one deployment), next-sitemap siteUrl, Astro site, Nuxt site.url (NUXT_SITE_URL), SvelteKit prerender.origin, Django Sites, Rails default_url_options, Laravel APP_URL, WordPress Settings, General. If this host is meant: \"leftover\": { \"hosts\": [...] }."
	});
}
// src/pillars/launch/leftover/robots-tag.ts
const agents = new Set([
	"",
	"robots",
	"googlebot"
]);
const withValue = /^(max-snippet|max-image-preview|max-video-preview|unavailable_after)$/;
function isKeptOutByHeader(values) {
	return values.some((value) => {
		let agent = "";
		return value.split(",").some((part) => {
			const [, name = "", rest = ""] = /^\s*([\w-]+)\s*:(.*)$/s.exec(part) ?? [];
			const named = name.toLowerCase();
			if (named && !withValue.test(named)) agent = named;
			const instruction = named && agent === named ? rest : part;
			return agents.has(agent) && keepsOut(instruction);
		});
	});
}
function isKeptOutByMeta(name, content) {
	const agent = name.trim().toLowerCase();
	return agent !== "" && agents.has(agent) && content.split(/[,\s]+/).some(keepsOut);
}
function keepsOut(instruction) {
	return /^\s*(noindex|none)\s*$/i.test(instruction);
}
// src/pillars/launch/leftover/robots-txt.ts
const maxChars = 512e3;
function isPageInstead(text) {
	return /^\s*<(!doctype|html|head|!--)/i.test(text.slice(0, 1e3));
}
function readRobotsTxt(text) {
	const robots = {
		groups: [],
		sitemaps: []
	};
	let open = false;
	const lines = text.slice(0, maxChars).replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
	for (const [index, whole] of lines.entries()) {
		const content = whole.split("#", 1)[0] ?? "";
		const colon = content.indexOf(":");
		if (colon < 0) continue;
		const field = content.slice(0, colon).trim().toLowerCase();
		const value = content.slice(colon + 1).trim();
		const line = index + 1;
		if (field === "sitemap") robots.sitemaps.push({
			url: value,
			line
		});
		else if (/^user[- ]?agent$/.test(field)) {
			if (!open) robots.groups.push({
				agents: [],
				rules: []
			});
			open = true;
			robots.groups.at(-1)?.agents.push(agentOf(value));
		} else if (/^(dis)?allow$/.test(field)) {
			open = false;
			if (value) robots.groups.at(-1)?.rules.push({
				allows: field === "allow",
				pattern: value,
				line
			});
		}
	}
	return robots;
}
function refusedBy(robots, path) {
	const rulesFor = (wanted) => robots.groups.filter(({ agents }) => agents.includes(wanted));
	const own = rulesFor("googlebot");
	const rules = (own.length > 0 ? own : rulesFor("*")).flatMap((group) => group.rules.map((rule) => ({
		...rule,
		agents: group.agents
	})));
	let best;
	for (const rule of rules) {
		if (!matches(rule.pattern, path)) continue;
		const more = rule.pattern.length - (best?.pattern.length ?? -1);
		if (more > 0 || more === 0 && rule.allows) best = rule;
	}
	return best?.allows ? void 0 : best;
}
function agentOf(value) {
	return /^\*(\s|$)/.test(value) ? "*" : (/^[a-z_-]*/i.exec(value)?.[0] ?? "").toLowerCase();
}
function matches(pattern, path) {
	const isWhole = pattern.endsWith("$");
	const [first = "", ...pieces] = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
	if (!path.startsWith(first)) return false;
	let at = first.length;
	const last = isWhole ? pieces.pop() : void 0;
	for (const piece of pieces) {
		const found = path.indexOf(piece, at);
		if (found < 0) return false;
		at = found + piece.length;
	}
	if (!isWhole) return true;
	return last === void 0 ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
// src/pillars/launch/leftover/judge-index.ts
const meant = "If search engines must not find the site, say so: \"leftover\": { \"index\": false }; or name the pages that they must find: \"index\": [\"/pricing\"].";
function judgeNoindex(url, headers, page, show) {
	const byHeader = isKeptOutByHeader(headers);
	const noindex = page?.noindex;
	if (!byHeader && !noindex) return void 0;
	const { host, pathname } = new URL(url);
	const observed = [byHeader ? `X-Robots-Tag: ${show(headers.join(", "))}` : [], noindex ? `line ${noindex.line}: ${show(noindex.words)}` : []].flat();
	return launchFinding({
		rule: "leftover-noindex",
		severity: "high",
		title: `Search engines are told to leave ${host}${pathname} out`,
		expected: "a page that search engines may list: no noindex",
		observed: observed.join("; "),
		where: { url },
		reproduce: byHeader ? grepHeaders(url, "x-robots-tag") : `curl -sS ${shellWord(url)} | grep -niE '<meta[^>]*(noindex|none)'`,
		fix: `${byHeader ? "Take the header out of production. Vercel sends it for every deployment that is not assigned to Production; Cloudflare Pages and Netlify for previews; else look in the server (add_header X-Robots-Tag) and the framework." : "Take the <meta> out of production. WordPress: Settings, Reading, \"Discourage search engines from indexing this site\"; Next.js: a page that calls notFound() has it; else look for the variable by which staging sets it, and set it for production."}\n${meant}`
	});
}
function judgeRobots(url, robots, paths, show) {
	const refused = paths.flatMap((path) => {
		const rule = refusedBy(robots, path);
		return rule ? [{
			path,
			rule
		}] : [];
	});
	const [first] = refused;
	if (!first) return void 0;
	const { line, pattern, agents } = first.rule;
	const shared = agents.length > 1 ? `, which holds for ${fewer(agents, 4).map(show).join(", ")} together` : "";
	const pages = refused.map(({ path }) => path);
	return launchFinding({
		rule: "leftover-noindex",
		severity: "high",
		title: `${new URL(url).host} forbids search engines to read ${pages.length === 1 ? pages[0] : `${pages.length} pages`}`,
		expected: `Google's crawler may read ${fewer(pages, 5).join(", ")}`,
		observed: `line ${line}: Disallow: ${show(pattern)}${shared}`,
		where: { url },
		reproduce: `curl -sS ${shellWord(url)} | grep -niE 'user-agent|allow'`,
		fix: `Take this line out of production's robots.txt. It most often comes from staging: a file in the public folder, or a setting by environment (next-sitemap, nuxt-robots, WordPress: Settings, Reading).\n${meant}`
	});
}
// src/pillars/launch/leftover/templates.ts
var import_cjs = require_cjs();
const titles = {
	"create next app": {
		made: "create-next-app",
		name: "nextjs"
	},
	"create t3 app": {
		made: "create-t3-app",
		name: "t3"
	},
	"react app": {
		made: "create-react-app",
		name: "create-react-app"
	},
	"vite app": {
		made: "create-vue",
		name: "vuejs"
	},
	"welcome to nuxt!": {
		made: "Nuxt",
		name: "nuxt"
	},
	"new remix app": {
		made: "create-remix",
		name: "remix"
	},
	"new react router app": {
		made: "create-react-router",
		name: "reactrouter"
	},
	"astro basics": {
		made: "create-astro",
		name: "astro"
	},
	"welcome to astro": {
		made: "create-astro",
		name: "astro"
	},
	"solidstart - basic": {
		made: "create-solid",
		name: "solidjs"
	},
	"svelte app": {
		made: "the template of Svelte",
		name: "svelte"
	},
	"ionic app": {
		made: "ionic start",
		name: "ionicframework"
	},
	"gatsby default starter": {
		made: "Gatsby",
		name: "gatsbyjs"
	},
	laravel: {
		made: "laravel new (APP_NAME)",
		name: "laravel"
	},
	vite_react_shadcn_ts: {
		made: "Lovable",
		name: "lovable"
	},
	"lovable app": {
		made: "Lovable",
		name: "lovable"
	},
	"lovable generated project": {
		made: "Lovable",
		name: "lovable"
	},
	"v0 app": {
		made: "v0",
		name: "v0"
	},
	"my google ai studio app": {
		made: "Google AI Studio",
		name: "google"
	},
	"welcome to nginx!": {
		made: "nginx",
		name: "nginx"
	},
	"apache2 ubuntu default page: it works": {
		made: "Apache on Ubuntu",
		name: "ubuntu"
	},
	"apache2 debian default page: it works": {
		made: "Apache on Debian",
		name: "debian"
	},
	"iis windows server": {
		made: "IIS",
		name: "microsoft"
	},
	"welcome to caddy": {
		made: "Caddy",
		name: "caddyserver"
	},
	"the install worked successfully! congratulations!": {
		made: "django-admin startproject",
		name: "djangoproject"
	}
};
const titlePatterns = [
	[/^vite \+ (js|ts|vue|react|preact|lit|svelte|solid|qwik)( \+ ts)?$/, {
		made: "create-vite",
		name: "vite"
	}],
	[/[–|-] just another wordpress site$/, {
		made: "WordPress",
		name: "wordpress"
	}],
	[/^ruby on rails \d[\d.]*$/, {
		made: "rails new",
		name: "rubyonrails"
	}]
];
const descriptions = {
	"generated by create next app": {
		made: "create-next-app",
		name: "nextjs"
	},
	"generated by create-t3-app": {
		made: "create-t3-app",
		name: "t3"
	},
	"web site created using create-react-app": {
		made: "create-react-app",
		name: "create-react-app"
	},
	"lovable generated project": {
		made: "Lovable",
		name: "lovable"
	}
};
const sentences = [
	[/To get started, edit the page\.[jt]sx? file/, {
		made: "create-next-app",
		name: "nextjs"
	}],
	[/Get started by editing (src\/)?(app\/page|pages\/index)\.[jt]sx?/, {
		made: "create-next-app",
		name: "nextjs"
	}],
	[/Visit svelte\.dev\/docs\/kit to read the documentation/, {
		made: "sv create",
		name: "svelte"
	}],
	[/Remove this welcome page by replacing <NuxtWelcome/, {
		made: "Nuxt",
		name: "nuxt"
	}],
	[/To get started, open the src\/pages directory in your project/, {
		made: "create-astro",
		name: "astro"
	}],
	[/Laravel has an incredibly rich ecosystem/, {
		made: "laravel new",
		name: "laravel"
	}],
	[/This is your first post\. Edit or delete it, then start writing!/, {
		made: "WordPress",
		name: "wordpress"
	}]
];
const littleText$1 = 1500;
const icons = Object.fromEntries([
	[
		"4a748afd443918bb16591c834c401dae33e87861ab5dbad0811c3a3b4a9214fb",
		"create-vite",
		"vite"
	],
	[
		"5be21acd42eb7b896e517f4e0f0f11eb5c5d9e54fbbcebe9453f033008fcca6f",
		"create-vite",
		"vite"
	],
	[
		"61bc9a161de58248288e6905425d7180f0624c2865007b97d763fdac12043a66",
		"create-vite",
		"vite"
	],
	[
		"ceeac38434be7a3b4d0f68b8cd8aa2b9ae78c260d6343087c6e095f8031ce4ff",
		"create-vite",
		"vite"
	],
	[
		"2b8ad2d33455a8f736fc3a8ebf8f0bdea8848ad4c0db48a2833bd0f9cd775932",
		"create-next-app",
		"nextjs"
	],
	[
		"c28fdd2a4f31e2dc64f653962286da5c82a4cdfc518b242d32812c624e9a19a4",
		"create-next-app",
		"nextjs"
	],
	[
		"3d10f7da6c603178340081668c4ac5b3ae9743ca9a262ab0fcd312fbb9f48bdd",
		"create-react-app",
		"create-react-app"
	],
	[
		"ffc65885a2121141440d345ef5927c4c2917d95b5b2913b7fa8467c95e15120b",
		"create-react-app",
		"create-react-app"
	],
	[
		"97f89bf12dcb67bca64029b0ca673f2fa269a7a8be64d71b23f5c9f55442db1f",
		"create-t3-app",
		"t3"
	],
	[
		"db74ab0b78338c1f778f8398c45f4103c99aea0e845a3118a7750b4eeafd3445",
		"create-vue",
		"vuejs"
	],
	[
		"f9102be80297c0529207607be5277b4f90bca89d65988fa1771b91c7894e815f",
		"ng new",
		"angular"
	],
	[
		"2d0a4f5a77c788b084919b1b8cad5713d9dfc3388ef29969c4cb66c28092e683",
		"ng new",
		"angular"
	],
	[
		"d7d9227f0fe5bfb4189fb6ba4dd9e2d524f6a1dfd02bd901c65330987675c0b3",
		"sv create",
		"svelte"
	]
].map(([hash, made, name]) => [hash, {
	made,
	name
}]));
function templateOfTitle(title) {
	const text = title.toLowerCase();
	if (Object.hasOwn(titles, text)) return titles[text];
	return titlePatterns.find(([pattern]) => pattern.test(text))?.[1];
}
function templateOfDescription(description) {
	const text = description.toLowerCase();
	return Object.hasOwn(descriptions, text) ? descriptions[text] : void 0;
}
function templateOfText(visible) {
	const text = visible.replace(/\s+/g, " ").trim();
	if (text.length > littleText$1) return void 0;
	for (const [pattern, template] of sentences) {
		const [words] = pattern.exec(text) ?? [];
		if (words) return {
			words,
			template
		};
	}
}
function templateOfIcon(sha256) {
	return Object.hasOwn(icons, sha256) ? icons[sha256] : void 0;
}
// src/pillars/launch/leftover/judge-template.ts
function judgeTemplate(url, page, icon, show) {
	const { host, hostname, pathname } = new URL(url);
	const ownName = (0, import_cjs.getDomainWithoutSuffix)(hostname, { allowPrivateDomains: true });
	const { title, description, filler } = page;
	const kept = [];
	const add = (template, words) => {
		if (template && template.name !== ownName) kept.push(`${words} of ${template.made}`);
	};
	if (title) add(templateOfTitle(title.text), `line ${title.line}: the title "${show(title.text)}"`);
	add(templateOfDescription(description), `the description "${show(description)}"`);
	const text = templateOfText(page.visible);
	if (text) add(text.template, `the text "${text.words}"`);
	if (icon) add(templateOfIcon(createHash("sha256").update(icon.body).digest("hex")), `the icon ${show(new URL(icon.url).pathname)}`);
	const isAboutFiller = /lorem\s+ipsum/i.test(`${title?.text} ${description}`);
	if (filler && !isAboutFiller) kept.push(`line ${filler.line}: the filler text "Lorem ipsum dolor sit amet"`);
	if (kept.length === 0) return void 0;
	return launchFinding({
		rule: "leftover-template",
		severity: "medium",
		title: `${host}${pathname} still shows what came with its template`,
		expected: "a title, description, icon and text of your own",
		observed: kept.join("; "),
		where: { url },
		reproduce: `curl -sS ${shellWord(url)} | grep -niE '<title|description|rel="?icon|lorem ipsum'`,
		fix: "Write your own: it is what search results, tabs and shared links show. Vite: index.html and public/; Next.js: metadata in app/layout, app/favicon.ico; Create React App: public/index.html. The start page of a server (nginx, Apache) means that the site itself is not deployed there."
	});
}
// src/pillars/launch/leftover/judge-test-keys.ts
const what = {
	Stripe: {
		broken: "no card is really charged",
		variable: "NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY",
		fix: "pk_live_…, from dashboard.stripe.com/apikeys"
	},
	Paystack: {
		broken: "no card is really charged",
		variable: "NEXT_PUBLIC_PAYSTACK_PUBLIC_KEY",
		fix: "pk_live_…, from Settings, API Keys & Webhooks"
	},
	Paddle: {
		broken: "no card is really charged",
		variable: "NEXT_PUBLIC_PADDLE_CLIENT_TOKEN",
		fix: "live_…, from Developer tools, Authentication"
	},
	Clerk: {
		broken: "logins are those of the development instance, with its limit on users",
		variable: "NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY",
		fix: "pk_live_…, from the API keys of the production instance"
	}
};
function judgeTestKeys(keys) {
	return [...groupBy(keys, ({ where }) => where)].map(([where, found]) => {
		const { host } = new URL(where);
		const providers = [...new Set(found.map(({ provider }) => provider))];
		const shown = found.map(({ key, line }) => `line ${line}: ${shortened(key)}`);
		return launchFinding({
			rule: "leftover-test-key",
			severity: "high",
			title: `${host} uses a test key of ${providers.join(" and ")}: ${what[providers[0]].broken}`,
			expected: `the live key of ${providers.join(" and ")}`,
			observed: fewer(shown, 5).join("; "),
			where: { url: where },
			reproduce: `curl -sS ${shellWord(where)} | grep -noE '(pk_)?test_[A-Za-z0-9]{4}' | head`,
			fix: providers.map((each) => `${each}: set ${what[each].variable}, or what you call it, for the production build: ${what[each].fix}.`).join("\n")
		});
	});
}
function shortened(key) {
	return `${key.slice(0, key.indexOf("test_") + 5 + 4)}…`;
}
// src/pillars/launch/leftover/login-page.ts
const loginPath = /(^|\/)(log-?in|sign-?in|sign_in|auth|sso|session)(\/|$)/i;
const littleText = 1500;
function isLoginPage(url, page) {
	if (loginPath.test(new URL(url).pathname)) return true;
	return page?.hasPassword === true && page.visible.replace(/\s+/g, " ").length < littleText;
}
// src/pillars/launch/leftover/scan-page.ts
const inert = new Set([
	"template",
	"noscript",
	"svg",
	"iframe",
	"noembed",
	"noframes",
	"xmp"
]);
const quoting = new Set([
	"pre",
	"code",
	"samp",
	"kbd",
	"blockquote",
	"textarea",
	"q"
]);
const shown = new Set([
	"placeholder",
	"value",
	"title",
	"alt",
	"content",
	"href",
	"aria-label"
]);
const filler = /\blorem\s+ipsum\s+dolor\s+sit\s+amet\b/i;
const maxVisible = 5e5;
function scanLeftovers(html) {
	const lineAt = lineCounter(html);
	const page = {
		description: "",
		links: [],
		hasPassword: false,
		codes: [],
		visible: ""
	};
	const open = {
		inert: 0,
		quoting: 0
	};
	let inside;
	readHtml(html, {
		onOpen(name, attributes, at) {
			if (inert.has(name)) open.inert += 1;
			if (quoting.has(name)) open.quoting += 1;
			if (open.inert > 0) return;
			if (name === "title" || name === "script" || name === "style") inside = name;
			if (name === "title") page.title ??= {
				text: "",
				line: lineAt(at)
			};
			readElement(page, name, attributes, lineAt(at));
		},
		onText(text, at) {
			if (open.inert > 0) return;
			if (inside === "title" && page.title) page.title.text += text;
			else if (inside === "script") page.codes.push({
				text,
				line: lineAt(at),
				isAttribute: false
			});
			else if (inside === void 0) {
				if (page.visible.length < maxVisible) page.visible += `${text} `;
				if (open.quoting === 0 && filler.test(text)) page.filler ??= { line: lineAt(at) };
			}
		},
		onClose(name) {
			if (inert.has(name)) open.inert -= 1;
			if (quoting.has(name)) open.quoting -= 1;
			if (name === inside) inside = void 0;
		}
	});
	if (page.title) page.title.text = page.title.text.replace(/\s+/g, " ").trim();
	return page;
}
function readElement(page, name, attributes, line) {
	const add = (what, url) => {
		if (url?.trim()) page.links.push({
			what,
			url: url.trim(),
			line
		});
	};
	const { content = "" } = attributes;
	if (name === "base") page.base ??= attributes["href"];
	if (name === "meta") {
		const named = (attributes["property"] ?? attributes["name"] ?? "").toLowerCase();
		if (named === "og:url") add("og:url", content);
		if (/^(og:image(:secure_url|:url)?|twitter:image(:src)?)$/.test(named)) add("og:image", content);
		if (named === "description") page.description ||= content.trim();
		if (isKeptOutByMeta(attributes["name"] ?? "", content)) page.noindex ??= {
			words: `<meta name="${attributes["name"]}" content="${content}">`,
			line
		};
	}
	if (name === "link") {
		const relations = (attributes["rel"] ?? "").toLowerCase().split(/\s+/);
		if (relations.includes("canonical")) add("canonical link", attributes["href"]);
		if (relations.includes("alternate") && attributes["hreflang"]) add("hreflang", attributes["href"]);
		if (relations.includes("icon")) page.icon ??= attributes["href"];
	}
	if (name === "form") add("form", attributes["action"]);
	if (name === "button" || name === "input") add("form", attributes["formaction"]);
	if (name === "input" && attributes["type"]?.toLowerCase() === "password") page.hasPassword = true;
	for (const [key, text] of Object.entries(attributes)) if (!shown.has(key) && text.length > 20) page.codes.push({
		text,
		line,
		isAttribute: true
	});
}
function lineCounter(text) {
	let line = 1;
	let next = text.indexOf("\n");
	return (at) => {
		for (; next >= 0 && next < at; next = text.indexOf("\n", next + 1)) line += 1;
		return line;
	};
}
// src/pillars/launch/leftover/scripts.ts
const scriptsAtMost = 20;
const maxBodyBytes$1 = 5e6;
async function pageScripts(run, { page }) {
	const site = siteOf(run);
	const { url: loaded } = page.response;
	const { origin } = new URL(loaded);
	const scripts = [];
	const findings = [];
	const known = new Set();
	let waiting = page.isHtml() ? scriptsOfPage(page.text(), loaded) : [];
	let isGuessed = false;
	while (waiting.length > 0 && known.size < scriptsAtMost) {
		const taken = waiting.filter(({ href, origin: of }) => of === origin && !known.has(href)).slice(0, scriptsAtMost - known.size);
		for (const { href } of taken) known.add(href);
		const answers = await Promise.all(taken.map(({ pathname, search }) => site.ask({
			path: pathname + search,
			maxBodyBytes: maxBodyBytes$1
		})));
		waiting = [];
		for (const answer of answers) {
			if (!answer.ok) {
				if (answer.finding && !isGuessed) findings.push(answer.finding);
				continue;
			}
			const { status } = answer.page.response;
			if (status !== 200 || answer.page.isHtml()) continue;
			const text = answer.page.text();
			scripts.push({
				text,
				where: answer.url,
				line: 1,
				isAttribute: false
			});
			waiting = waiting.concat(importsOfScript(text, answer.url));
		}
		isGuessed = true;
	}
	return {
		scripts,
		findings
	};
}
// src/pillars/launch/leftover/sitemap.ts
const maxSitemapBytes = 52428800;
const maxEntries = 5e4;
const maxUrlChars = 4096;
const maxDepth = 20;
const pieceChars = 5e5;
const gunzip = promisify(zlib.gunzip);
async function sitemapText(body, text) {
	if (body[0] !== 31 || body[1] !== 139) return text();
	try {
		return (await gunzip(body, { maxOutputLength: maxSitemapBytes })).toString("utf8");
	} catch (error) {
		const isLarge = error.code === "ERR_BUFFER_TOO_LARGE";
		throw new Unreadable(isLarge ? "the sitemap unpacks to more than 50 MB" : "the sitemap is a broken gzip file");
	}
}
async function readSitemap(text, signal) {
	const start = text.slice(0, 2e3).replace(/^\ufeff/, "");
	if (!/^\s*<(\?xml|!--|!doctype\s+(?!html)|(\w+:)?(urlset|sitemapindex)[\s>])/i.test(start)) return void 0;
	const lineAt = lineCounter(text);
	const sitemap = {
		children: [],
		entries: []
	};
	let prefix;
	let depth = 0;
	let owner;
	let loc;
	const parser = new Parser({
		onprocessinginstruction(name) {
			if (/^!/.test(name)) throw new Unreadable("the sitemap has a DOCTYPE, which may declare entities: it is not read");
		},
		onopentag(name, attributes) {
			depth += 1;
			if (depth > maxDepth) throw new Unreadable(`the sitemap nests elements more than ${maxDepth} deep`);
			if (depth === 1) prefix = /^(.*:)?(?:urlset|sitemapindex)$/s.exec(name)?.slice(1).map((each) => each ?? "")[0];
			const local = localName(name);
			if (local === "url" || local === "sitemap") owner = local;
			else if (local === "loc" && owner) loc = {
				url: "",
				line: lineAt(parser.startIndex)
			};
			else if (/(^|:)link$/.test(name) && attributes["hreflang"] && attributes["href"]) add({
				what: "hreflang",
				url: attributes["href"].trim(),
				line: lineAt(parser.startIndex)
			});
		},
		ontext(data) {
			if (loc && loc.url.length <= maxUrlChars) loc.url += data;
		},
		onclosetag(name, isImplied) {
			depth -= 1;
			const local = localName(name);
			if (local === "loc" && loc && !isImplied) {
				const url = loc.url.trim().slice(0, maxUrlChars);
				if (owner === "sitemap") sitemap.children.push({
					url,
					line: loc.line
				});
				else add({
					what: "sitemap entry",
					url,
					line: loc.line
				});
				loc = void 0;
			} else if (local === owner) owner = void 0;
		}
	}, { xmlMode: true });
	const localName = (name) => prefix !== void 0 && name.startsWith(prefix) && !name.slice(prefix.length).includes(":") ? name.slice(prefix.length) : void 0;
	const add = (entry) => {
		if (sitemap.entries.length < 4 * maxEntries) sitemap.entries.push(entry);
	};
	for (let at = 0; at < text.length; at += pieceChars) {
		if (signal.aborted) break;
		parser.write(text.slice(at, at + pieceChars));
		await setImmediate();
	}
	parser.end();
	return prefix === void 0 ? void 0 : sitemap;
}
// src/pillars/launch/leftover/staging.ts
const maxBodyBytes = 5e6;
const maxHops = 5;
async function judgeStagingHost(run, host) {
	const home = `https://${host}/`;
	const [page, robots] = await Promise.all([askHost(run, home), askHost(run, `https://${host}/robots.txt`)]);
	if (page === void 0) return void 0;
	const wall = findWall(page.response);
	if (wall) return walled(home, wall);
	const { status } = page.response;
	if (status < 200 || status > 299 || !page.isHtml()) return void 0;
	const values = page.response.headers.filter(([name]) => name === "x-robots-tag").map(([, value]) => value);
	const scanned = scan(page);
	if (isKeptOutByHeader(values) || scanned?.noindex || scanned && isLoginPage(page.response.url, scanned)) return void 0;
	if (robots && robots.response.status >= 200 && robots.response.status < 300 && !isPageInstead(robots.text()) && refusedBy(readRobotsTxt(robots.text()), "/")) return void 0;
	const canonical = scanned?.links.find(({ what }) => what === "canonical link")?.url;
	const isHinted = canonical !== void 0 && URL.parse(canonical)?.origin === run.launch.canonical;
	return launchFinding({
		rule: "leftover-staging-indexed",
		severity: isHinted ? "medium" : "high",
		title: `Search engines may list the staging host ${host}`,
		expected: "401, a login, or X-Robots-Tag: noindex",
		observed: `${status} to anyone, without noindex${isHinted ? "; its canonical link leads to production, which is only a hint" : ""}`,
		where: { url: home },
		reproduce: curlHeaders(home),
		fix: `Put a password before it (Vercel: Deployment Protection; Netlify: Site protection; Cloudflare: Access; nginx: auth_basic), or send X-Robots-Tag: noindex there, and only there. "Disallow: /" alone keeps crawlers from reading pages, not from listing them.`
	});
}
async function askHost({ network, context }, start) {
	let url = new URL(start);
	for (let hop = 0; hop <= maxHops; hop += 1) {
		let response;
		try {
			response = await network.client.send({
				method: "GET",
				url: url.href,
				headers: [],
				timeoutMs: network.timeoutMs,
				maxBodyBytes,
				follow: false,
				retries: 0
			}, context.signal);
		} catch (error) {
			if (error instanceof NetworkError) return void 0;
			throw error;
		}
		const next = nextHop(response, url);
		if (!next) return readPage(response);
		if (next.origin !== url.origin) return void 0;
		url = next;
	}
}
function scan(page) {
	try {
		return scanLeftovers(page.text());
	} catch (error) {
		if (error instanceof Unreadable) return void 0;
		throw error;
	}
}
// src/pillars/launch/leftover/test-keys.ts
const keys = /\bpk_(?:test|live)_[A-Za-z0-9]{20,250}={0,2}(?![A-Za-z0-9])/g;
const paddleTokens = /\b(?:test|live)_[0-9a-f]{27}(?![A-Za-z0-9])/g;
function testKeysIn(codes, visible) {
	const found = codes.flatMap((code) => {
		const isPaddle = /\bPaddle\b/.test(code.text);
		const lineAt = lineCounter(code.text);
		return [...code.text.matchAll(keys), ...isPaddle ? code.text.matchAll(paddleTokens) : []].filter(({ 0: key, index }) => code.isAttribute ? code.text.trim() === key : isLiteral(code.text, index, key)).toSorted((a, b) => a.index - b.index).map(({ 0: key, index }) => ({
			code,
			key,
			line: code.line + lineAt(index) - 1,
			provider: providerOf(key)
		}));
	});
	const shown = new Set([...visible.matchAll(keys), ...visible.matchAll(paddleTokens)].map(([key]) => key));
	const live = new Set(found.filter(({ key }) => /^(pk_)?live_/.test(key)).map(({ provider }) => provider));
	const seen = new Set();
	return found.flatMap(({ code, key, line, provider }) => {
		if (/^(pk_)?live_/.test(key) || live.has(provider) || seen.has(key) || shown.has(key)) return [];
		seen.add(key);
		return [{
			provider,
			key,
			where: code.where,
			line
		}];
	});
}
function isLiteral(text, at, key) {
	const before = /(\\{0,7})(["'`])$/.exec(text.slice(Math.max(0, at - 8), at));
	if (!before) return false;
	const [quote, slashes = "", mark = ""] = before;
	if (!text.startsWith(`${slashes}${mark}`, at + key.length)) return false;
	const lead = text.slice(Math.max(0, at - quote.length - 24), at - quote.length);
	return !/["'`]$/.test(lead) && !/\bchildren\\*["']?\s*:\s*\[?\s*$/.test(lead);
}
function providerOf(key) {
	if (!key.startsWith("pk_")) return "Paddle";
	const value = key.replace(/^pk_(test|live)_/, "");
	if (/^[\w.-]{3,200}\.[a-z]{2,}\$$/i.test(Buffer.from(value, "base64").toString("latin1"))) return "Clerk";
	return /^[0-9a-f]{40}$/.test(value) ? "Paystack" : "Stripe";
}
// src/pillars/launch/leftover/leftover.ts
const checkLeftovers = async (run) => {
	const { leftover, headers = [], mixedContent = [], cookies } = run.launch;
	if (!leftover) return [];
	const site = siteOf(run);
	const show = (text) => excerpt(text, run.context.redactor);
	const hosts = await ownHosts(run);
	const paths = [...new Set([
		...leftover.index,
		...headers,
		...mixedContent
	].map(({ path }) => path))];
	const [looked, robots, staging] = await Promise.all([
		Promise.all(paths.map((path) => look(run, path))),
		site.page("/robots.txt"),
		Promise.all((cookies?.stagingHosts ?? []).map((host) => judgeStagingHost(run, host)))
	]);
	const findings = [...looked.flatMap(({ findings }) => findings), ...staging].flatMap((each) => each ?? []);
	const pages = looked.flatMap(({ seen }) => seen ?? []);
	for (const { path, answer, scanned } of pages) {
		const { url, page } = answer;
		if (isToBeFound(path)) findings.push(...[judgeNoindex(url, valuesOf(page, "x-robots-tag"), scanned, show) ?? []].flat());
		if (!scanned) continue;
		const icon = path === "/" ? await iconOf(site, answer, scanned) : void 0;
		const judged = [judgePageHosts(url, page.response.url, scanned, valuesOf(page, "link"), hosts, show), judgeTemplate(url, scanned, icon, show)];
		findings.push(...judged.flatMap((each) => each ?? []));
	}
	const read = robotsOf(robots, run);
	findings.push(...read.findings);
	if (read.robots) {
		const wanted = leftover.index.map(({ path }) => path).filter(isToBeFound);
		const judged = [judgeRobots(robots.url, read.robots, wanted, show), judgeRobotsHosts(robots.url, read.robots, hosts, show)];
		findings.push(...judged.flatMap((each) => each ?? []));
	}
	findings.push(...await judgeSitemaps(run, read.robots, hosts, show));
	findings.push(...await judgeKeys(run, pages));
	return findings;
	function isToBeFound(path) {
		if (!leftover?.index.some((each) => each.path === path)) return false;
		const page = pages.find((each) => each.path === path);
		return leftover.isListed || !page || !isLoginPage(page.answer.page.response.url, page.scanned);
	}
};
async function ownHosts(run) {
	const { tls = [], loginHosts, leftover, cookies } = run.launch;
	const canonical = canonicalHost(run)?.host ?? "";
	return {
		canonical,
		own: [
			...[...await aliasesOf(run), ...tls].map(({ host }) => host),
			twinOf(canonical) ?? [],
			loginHosts,
			leftover?.hosts ?? []
		].flat(),
		staging: cookies?.stagingHosts ?? []
	};
}
async function look(run, path) {
	const answer = await siteOf(run).page(path);
	if (!answer.ok) return { findings: answer.finding ? [answer.finding] : [] };
	const { status } = answer.page.response;
	const isWanted = run.launch.leftover?.index.some((each) => each.path === path);
	if (status < 200 || status > 299) return { findings: isWanted ? [notJudged(answer, run, "Whether search engines may list it") ?? []].flat() : [] };
	if (!answer.page.isHtml()) return {
		seen: {
			path,
			answer
		},
		findings: []
	};
	try {
		return {
			seen: {
				path,
				answer,
				scanned: scanLeftovers(answer.page.text())
			},
			findings: []
		};
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		const reason = {
			words: error.message,
			fix: "Look at what generates this page."
		};
		return {
			seen: {
				path,
				answer
			},
			findings: [notJudged(answer, run, "The content", reason) ?? []].flat()
		};
	}
}
function robotsOf(answer, run) {
	if (!answer.ok) return { findings: answer.finding ? [answer.finding] : [] };
	const { status } = answer.page.response;
	if (status >= 500) return { findings: [notJudged(answer, run, "What search engines may read") ?? []].flat() };
	const text = answer.page.text();
	if (status < 200 || status > 299 || isPageInstead(text)) return { findings: [] };
	return {
		robots: readRobotsTxt(text),
		findings: []
	};
}
const childrenAtMost = 5;
async function judgeSitemaps(run, robots, hosts, show) {
	const findings = [];
	let waiting = [robots?.sitemaps.flatMap(({ url }) => pathHere(run, url) ?? [])[0] ?? "/sitemap.xml"];
	for (let asked = 0; waiting.length > 0 && asked <= childrenAtMost; asked += 1) {
		const path = waiting.shift();
		const answer = await siteOf(run).ask({
			path,
			maxBodyBytes: maxSitemapBytes
		});
		if (!answer.ok) {
			findings.push(...answer.finding ? [answer.finding] : []);
			continue;
		}
		const { status, body } = answer.page.response;
		if (status < 200 || status > 299 || answer.page.isHtml()) continue;
		try {
			const sitemap = await readSitemap(await sitemapText(body, answer.page.text), run.context.signal);
			if (!sitemap) continue;
			findings.push(...[judgeSitemapHosts(answer.url, sitemap, hosts, show) ?? []].flat());
			if (asked === 0) waiting = waiting.concat(sitemap.children.flatMap(({ url }) => pathHere(run, url) ?? []));
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			const reason = {
				words: error.message,
				fix: "Look at what generates this sitemap."
			};
			findings.push(...[notJudged(answer, run, "The sitemap", reason) ?? []].flat());
		}
	}
	return findings;
}
function pathHere({ launch }, text) {
	const url = URL.parse(text, launch.canonical);
	return url && url.origin === launch.canonical ? url.pathname + url.search : void 0;
}
async function judgeKeys(run, pages) {
	const home = pages.find(({ path }) => path === "/");
	const { scripts, findings } = home ? await pageScripts(run, home.answer) : {
		scripts: [],
		findings: []
	};
	const codes = pages.flatMap(({ answer, scanned }) => (scanned?.codes ?? []).map((code) => ({
		...code,
		where: answer.url
	})));
	const visible = pages.map(({ scanned }) => scanned?.visible ?? "").join("\n");
	return [...findings, ...judgeTestKeys(testKeysIn([...codes, ...scripts], visible))];
}
const iconBytes = 3e5;
async function iconOf(site, { page }, { icon, base }) {
	const { url: loaded } = page.response;
	const url = URL.parse(icon ?? "/favicon.ico", documentBase(base, loaded));
	if (!url || url.origin !== new URL(loaded).origin) return void 0;
	const answer = await site.ask({
		path: url.pathname + url.search,
		maxBodyBytes: iconBytes
	});
	if (!answer.ok || answer.page.response.status !== 200) return void 0;
	return {
		url: url.href,
		body: answer.page.response.body
	};
}
function valuesOf({ response }, wanted) {
	return response.headers.filter(([name]) => name === wanted).map(([, value]) => value);
}
export { checkLeftovers };
