import { NetworkError, Unreadable, excerpt, readPage } from "./checks.js";
import { aliasesOf, canonicalHost } from "./aliases.js";
import { siteOf, unanswered } from "./site.js";
import { curlHeaders, findWall, walled } from "./wall.js";
import { fewer, showBytes } from "./start.js";
import { shellWord } from "./run.js";
import { launchFinding } from "./finding.js";
// src/pillars/launch/app-links/apple-file.ts
function readAppleFile(json) {
	if (!isObject(json)) return "it is no JSON object";
	const links = json["applinks"];
	if (links === void 0) return "it has no \"applinks\"";
	if (!isObject(links)) return "\"applinks\" is no object";
	const { details, defaults, substitutionVariables } = links;
	const entries = isObject(details) ? Object.entries(details).map(([appID, entry]) => isObject(entry) ? {
		appID,
		...entry
	} : entry) : details;
	if (!Array.isArray(entries)) return "\"applinks\" has no list \"details\"";
	const apps = [];
	for (const [index, entry] of entries.entries()) {
		const at = `"details"[${index}]`;
		if (!isObject(entry)) return `${at} is no object`;
		const ids = [entry["appID"] ?? [], entry["appIDs"] ?? []].flat();
		if (ids.length === 0) return `${at} has neither "appID" nor "appIDs"`;
		if (!ids.every((id) => typeof id === "string")) return `the app identifiers of ${at} are no texts`;
		const rules = rulesOf(entry, {
			...objectOr(defaults),
			...objectOr(entry["defaults"])
		}, at);
		if (typeof rules === "string") return rules;
		apps.push({
			ids,
			rules
		});
	}
	return {
		apps,
		variables: variablesOf(substitutionVariables)
	};
}
function rulesOf({ components, paths }, defaults, at) {
	const isCaseSensitiveHere = defaults["caseSensitive"] !== false;
	if (components !== void 0) {
		if (!Array.isArray(components) || !components.every(isObject)) return `"components" of ${at} is no list of objects`;
		if (components.find((each) => each["/"] !== void 0 && typeof each["/"] !== "string")) return `"/" in "components" of ${at} is no text`;
		return components.map((each) => ({
			path: typeof each["/"] === "string" ? each["/"] : "*",
			excludes: each["exclude"] === true,
			isCaseSensitive: each["caseSensitive"] === void 0 ? isCaseSensitiveHere : each["caseSensitive"] !== false,
			needsMore: [each["?"], each["#"]].some(needsText)
		}));
	}
	if (paths === void 0) return [];
	if (!Array.isArray(paths)) return `"paths" of ${at} is no list`;
	return paths.flatMap((path) => {
		if (typeof path !== "string") return [];
		const [, not, pattern = path] = /^(NOT\s+)(.*)$/s.exec(path) ?? [];
		return [{
			path: pattern,
			excludes: not !== void 0,
			isCaseSensitive: true,
			needsMore: false
		}];
	});
}
function needsText(pattern) {
	return (isObject(pattern) ? Object.values(pattern) : [pattern]).some((item) => typeof item === "string" && !/^\**$/.test(item));
}
function variablesOf(value) {
	return Object.fromEntries(Object.entries(objectOr(value)).map(([name, list]) => [name, Array.isArray(list) ? list.filter((each) => typeof each === "string") : []]));
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectOr(value) {
	return isObject(value) ? value : {};
}
// src/pillars/launch/app-links/android-file.ts
const opensLinks = "delegate_permission/common.handle_all_urls";
function readAndroidFile(json, wanted) {
	if (!Array.isArray(json)) return "it is no JSON list of statements";
	const file = {
		apps: [],
		includes: []
	};
	for (const [index, statement] of json.entries()) {
		const at = `statement ${index + 1}`;
		if (!isObject(statement)) return `${at} is no object`;
		const { include, relation, target } = statement;
		if (typeof include === "string") {
			file.includes.push(include);
			continue;
		}
		if (!Array.isArray(relation)) return `"relation" of ${at} is no list`;
		if (!isObject(target)) return `${at} has no "target"`;
		if (target["namespace"] !== "android_app" || !relation.includes(opensLinks)) continue;
		const { package_name: name, sha256_cert_fingerprints: fingerprints } = target;
		if (typeof name !== "string") return `${at} has no "package_name"`;
		if (!Array.isArray(fingerprints)) return `"sha256_cert_fingerprints" of ${at} is no list`;
		const texts = fingerprints.filter((each) => typeof each === "string");
		const wrong = texts.find((each) => !isFingerprint(each));
		if (wanted.includes(name) && (wrong !== void 0 || texts.length < fingerprints.length)) return `a fingerprint of ${at} is not of the form AA:BB:…, with 32 bytes`;
		file.apps.push({
			package: name,
			fingerprints: texts.map((each) => each.toUpperCase())
		});
	}
	return file;
}
function isFingerprint(text) {
	return /^[0-9a-f]{2}(:[0-9a-f]{2}){31}$/i.test(text);
}
// src/pillars/launch/app-links/apple-patterns.ts
const predefined = {
	alpha: [/[A-Za-z]/],
	upper: [/[A-Z]/],
	lower: [/[a-z]/],
	alnum: [/[A-Za-z0-9]/],
	digit: [/[0-9]/],
	xdigit: [/[0-9A-Fa-f]/],
	lang: [/[a-z]/, /[a-z]/],
	region: [/[A-Z]/, /[A-Z]/]
};
const samples = [
	"abc",
	"123",
	"a1b2c3",
	"ABC123",
	"abc/def",
	"3f2c1e9d-8b7a-4c6d-9e0f-1a2b3c4d5e6f",
	"a",
	""
];
const maxVariants = 200;
const maxChars = 2e5;
function opens(rules, variables, wanted) {
	let left = maxChars;
	const compiled = rules.filter(({ excludes, needsMore }) => !(excludes && needsMore)).map(({ path, excludes, isCaseSensitive }) => {
		const variants = withVariables(path, variables, left);
		if (variants && (variants.length > 1 || variants[0] !== path)) for (const { length } of variants) left -= length;
		return {
			excludes,
			isCaseSensitive,
			pieces: variants?.map((variant) => piecesOf(isCaseSensitive ? variant : variant.toLowerCase()))
		};
	});
	return samples.some((sample) => {
		const path = wanted.replaceAll("*", sample);
		const deciding = compiled.find(({ pieces, isCaseSensitive }) => pieces?.some((each) => matches(each, isCaseSensitive ? path : path.toLowerCase())) ?? true);
		return deciding !== void 0 && !deciding.excludes;
	});
}
function withVariables(pattern, variables, most) {
	let variants = [""];
	let isReplaced = false;
	for (const [index, part] of pattern.split(/(\$\([^$()]{1,100}\))/).entries()) {
		const name = part.slice(2, -1);
		const isVariable = index % 2 === 1 && Object.hasOwn(variables, name);
		const values = isVariable ? variables[name] ?? [] : [part];
		if (values.length * variants.length > maxVariants) return void 0;
		variants = variants.flatMap((begin) => values.map((value) => begin + value));
		isReplaced ||= isVariable;
		if (isReplaced && variants.reduce((chars, { length }) => chars + length, 0) > most) return void 0;
	}
	return variants;
}
function matches(pieces, text) {
	let at = 0;
	let piece = 0;
	let star = -1;
	let resume = 0;
	while (at < text.length) {
		const current = pieces[piece];
		if (current?.kind === "any") {
			star = piece;
			piece += 1;
			resume = at;
		} else if (current && fits(current, text[at])) {
			piece += 1;
			at += 1;
		} else if (star >= 0) {
			piece = star + 1;
			resume += 1;
			at = resume;
		} else return false;
	}
	return pieces.slice(piece).every(({ kind }) => kind === "any");
}
function fits(piece, char) {
	if (piece.kind === "text") return piece.char === char;
	return piece.kind === "one" || piece.kind === "class" && piece.test.test(char);
}
function piecesOf(pattern) {
	return (pattern.match(/\$\([^$()]{1,100}\)|[\s\S]/g) ?? []).flatMap((part) => {
		if (part === "*") return [{ kind: "any" }];
		if (part === "?") return [{ kind: "one" }];
		const name = part.slice(2, -1);
		if (part.length > 1 && Object.hasOwn(predefined, name)) return (predefined[name] ?? []).map((test) => ({
			kind: "class",
			test
		}));
		return Array.from(part, (char) => ({
			kind: "text",
			char
		}));
	});
}
// src/pillars/launch/app-links/judge-answer.ts
const appleLimit = 131072;
const where = {
	apple: "Serve the file apple-app-site-association, without an extension, below .well-known in what is deployed.",
	android: "Serve the file assetlinks.json below .well-known in what is deployed."
};
const routes = "Next.js: public/.well-known, or a route; Vite, Astro: public/.well-known; Rails: public/.well-known; nginx: location ^~ /.well-known/ before the fallback to index.html; Vercel, Netlify: static files win over rewrites only if they are in the output: see that folders beginning with a dot are copied.";
function judgeAnswer({ url, page }, kind, show) {
	const { status, body } = page.response;
	const { host, pathname } = new URL(url);
	const file = `${host}${pathname}`;
	const finding = (about) => launchFinding({
		severity: "high",
		expected: `200 with the JSON of ${kind === "apple" ? "Apple" : "Android"}'s association file, without a redirect`,
		where: { url },
		reproduce: curlHeaders(url),
		...about
	});
	if (status >= 300 && status < 400) return { finding: finding({
		rule: "app-links-redirect",
		title: `${file} redirects, which the system does not follow`,
		observed: `${status} to ${show(page.header("location") ?? "nowhere")}`,
		fix: `Answer with the file itself at each host that the app names: take /.well-known/ out of redirects (of hosts, languages, trailing slashes). Or name in the app, and in "app-links": { "hosts": [...] }, only the host that answers.`
	}) };
	if (status !== 200) return { finding: finding({
		rule: "app-links-missing",
		title: `${file} is not there`,
		observed: `${status}`,
		fix: `${where[kind]} ${routes}`
	}) };
	const text = page.text();
	if (page.isHtml() ? !/^\s*[[{]/.test(text) : /^\s*<(!doctype|html|head|\?xml)/i.test(text)) return { finding: finding({
		rule: "app-links-missing",
		title: `${file} is not there: the page of the site comes in its place`,
		observed: "200 with HTML, as a single-page app answers every path",
		reproduce: `curl -sS ${shellWord(url)} | head -c 200`,
		fix: `${where[kind]} ${routes}`
	}) };
	if (kind === "apple" && body.length > appleLimit) return { finding: tooLarge(url, body.length) };
	const findings = [];
	if (body[0] === 239 && body[1] === 187 && body[2] === 191) findings.push(finding({
		rule: "app-links-invalid",
		severity: "medium",
		title: `${file} begins with a byte order mark`,
		expected: "JSON from the first byte on (RFC 8259, 8.1)",
		observed: "EF BB BF before the JSON, which some readers refuse",
		reproduce: `curl -sS ${shellWord(url)} | head -c 3 | od -An -tx1`,
		fix: "Save the file as UTF-8 without BOM."
	}));
	const type = (page.header("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase();
	if (kind === "android" && type !== "application/json") findings.push(finding({
		rule: "app-links-type",
		title: `${file} is not sent as JSON`,
		expected: "Content-Type: application/json, which Android asks for",
		observed: type ? `Content-Type: ${show(type)}` : "no Content-Type",
		fix: "nginx: location = /.well-known/assetlinks.json { default_type application/json; }; a route of the framework: set the header; a platform takes it from the ending .json."
	}));
	try {
		return {
			json: page.json(),
			findings
		};
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		return { finding: invalid(url, error.message, show) };
	}
}
function invalid(url, problem, show) {
	const { host, pathname } = new URL(url);
	return launchFinding({
		rule: "app-links-invalid",
		severity: "high",
		title: `${host}${pathname} is not a valid association file`,
		expected: pathname.endsWith(".json") ? "[{ \"relation\": [...], \"target\": { \"namespace\": \"android_app\", ... } }]" : "{ \"applinks\": { \"details\": [{ \"appIDs\": [...], \"components\": [...] }] } }",
		observed: show(problem),
		where: { url },
		reproduce: `curl -sS ${shellWord(url)} | python3 -m json.tool`,
		fix: pathname.endsWith(".json") ? "Take the file that Play Console writes: Deep links, or App integrity, App signing, Digital Asset Links JSON." : "Write it after developer.apple.com/documentation/xcode/supporting-associated-domains. JSON has no comments and no comma after the last item."
	});
}
function tooLarge(url, bytes) {
	const { host, pathname } = new URL(url);
	return launchFinding({
		rule: "app-links-invalid",
		severity: "high",
		title: `${host}${pathname} is too large to be read`,
		expected: pathname.endsWith(".json") ? "a file of a few KB" : "at most 128 KB, uncompressed: Apple reads no more",
		observed: bytes === void 0 ? "more than 5 MB" : showBytes(bytes),
		where: { url },
		reproduce: `curl -sS ${shellWord(url)} | wc -c`,
		fix: "Write patterns in place of lists of links: one \"components\" entry such as { \"/\": \"/invite/*\" }."
	});
}
// src/pillars/launch/app-links/judge.ts
function judgeApple(url, { json }, { ios, paths }, show) {
	const file = readAppleFile(json);
	if (typeof file === "string") return [invalid(url, file, show)];
	const named = new Set(file.apps.flatMap(({ ids }) => ids));
	const missing = ios.filter((id) => !named.has(id));
	const uncovered = ios.filter((id) => named.has(id)).flatMap((id) => {
		const rules = file.apps.filter(({ ids }) => ids.includes(id)).flatMap((app) => app.rules);
		return paths.filter((path) => !opens(rules, file.variables, path)).map((path) => `${path} (${id})`);
	});
	const { host } = new URL(url);
	const findings = [];
	if (missing.length > 0) findings.push(missingApp(url, missing, "apps", fewer([...named].map(show), 5).join(", ") || "no app", {
		reproduce: `curl -sS ${shellWord(url)} | grep -oE '[A-Z0-9]{10}\\.[A-Za-z0-9.-]+'`,
		fix: "Write the team (developer.apple.com/account, Membership), a dot and the bundle identifier into \"appIDs\", each letter as in Xcode."
	}));
	if (uncovered.length > 0) findings.push(launchFinding({
		rule: "app-links-paths",
		severity: "high",
		title: `Links to ${host} open in the browser, not in the app`,
		expected: `"components" that match ${fewer(paths, 5).join(", ")}`,
		observed: `no pattern that matches, or one before it that excludes: ${fewer(uncovered, 5).join(", ")}`,
		where: { url },
		reproduce: `curl -sS ${shellWord(url)}`,
		fix: "Add { \"/\": \"/invite/*\" } for each of them, before any pattern with \"exclude\" that matches it too: the first that matches decides. A path begins with /, and what follows # or ? has keys of its own."
	}));
	return findings;
}
function judgeAndroid(url, { json }, { android }, show) {
	const file = readAndroidFile(json, android.map((app) => app.package));
	if (typeof file === "string") return [invalid(url, file, show)];
	const missing = android.flatMap((wanted) => {
		const has = new Set(file.apps.filter((app) => app.package === wanted.package).flatMap(({ fingerprints }) => fingerprints));
		return wanted.sha256.filter((each) => !has.has(each)).map((each) => `${wanted.package} with ${each.slice(0, 11)}…`);
	});
	if (missing.length === 0) return [];
	const named = file.apps.map((app) => show(`${app.package} with ${app.fingerprints.map((each) => `${each.slice(0, 11)}…`).join(", ") || "no certificate"}`));
	return [missingApp(url, missing, "certificates", `${fewer(named, 5).join("; ") || "no app"}${file.includes.length > 0 ? "; and lists at other addresses, which were not asked" : ""}`, {
		reproduce: `curl -sS ${shellWord(url)} | grep -E 'package_name|([0-9A-Fa-f]{2}:){31}'`,
		fix: "Add the SHA-256 of the certificate that signs what users install: with Play App Signing it is that of Google (Play Console, App integrity, App signing key certificate), not the one of the upload key."
	}, file.includes.length > 0 ? "inconclusive" : "fail")];
}
function missingApp(url, missing, kind, named, texts, status = "fail") {
	const { host, pathname } = new URL(url);
	return launchFinding({
		rule: "app-links-app",
		severity: "high",
		status,
		title: `${host}${pathname} does not name ${missing.length === 1 ? missing[0] : `${missing.length} of the ${kind}`}`,
		expected: fewer(missing, 5).join("; "),
		observed: named,
		where: { url },
		...texts
	});
}
// src/pillars/launch/app-links/app-links.ts
const applePath = "/.well-known/apple-app-site-association";
const androidPath = "/.well-known/assetlinks.json";
const oldApplePath = "/apple-app-site-association";
const maxBodyBytes = 5e6;
const checkAppLinks = async (run) => {
	const { appLinks } = run.launch;
	if (!appLinks) return [];
	const show = (text) => excerpt(text, run.context.redactor);
	const findings = (await hostsOf(run, appLinks)).map(async ({ origin, isOptional }) => {
		const [apple, android] = await Promise.all([appLinks.ios.length > 0 ? askApple(run, origin) : void 0, appLinks.android.length > 0 ? ask(run, origin + androidPath) : void 0]);
		const judge = (answer, kind) => {
			if (!answer) return [];
			if ("finding" in answer) return isOptional ? [] : [answer.finding ?? []].flat();
			if ("isTooLarge" in answer) return [tooLarge(answer.url)];
			if (isOptional && answer.page.response.status !== 200) return [];
			const read = judgeAnswer(answer, kind, show);
			if ("finding" in read) return [read.finding];
			const judged = kind === "apple" ? judgeApple(answer.url, read, appLinks, show) : judgeAndroid(answer.url, read, appLinks, show);
			return [...read.findings, ...judged];
		};
		return [...judge(apple, "apple"), ...judge(android, "android")];
	});
	return (await Promise.all(findings)).flat();
};
async function hostsOf(run, { hosts }) {
	const originOf = ({ host, port }) => new URL(`https://${host}:${port}`).origin;
	if (hosts) return hosts.map((each) => ({
		origin: originOf(each),
		isOptional: false
	}));
	const canonical = canonicalHost(run);
	const aliases = await aliasesOf(run);
	return [...canonical ? [{
		origin: originOf(canonical),
		isOptional: false
	}] : [], ...aliases.map((each) => ({
		origin: originOf(each),
		isOptional: true
	}))];
}
async function askApple(run, origin) {
	const answer = await ask(run, origin + applePath);
	if (!("page" in answer) || ![
		403,
		404,
		410
	].includes(answer.page.response.status)) return answer;
	const old = await ask(run, origin + oldApplePath);
	return "page" in old && old.page.response.status === 200 && !old.page.isHtml() ? old : answer;
}
async function ask(run, url) {
	const { network, context, launch } = run;
	if (new URL(url).origin === launch.canonical) {
		const closed = await siteOf(run).closed();
		if (closed) return { finding: closed.finding };
	}
	let response;
	try {
		response = await network.client.send({
			method: "GET",
			url,
			headers: [],
			timeoutMs: network.timeoutMs,
			maxBodyBytes,
			follow: false,
			retries: 1
		}, context.signal);
	} catch (error) {
		if (!(error instanceof NetworkError)) throw error;
		return error.kind === "too-large" ? {
			url,
			isTooLarge: true
		} : { finding: unanswered(error, new URL(url)) };
	}
	const wall = findWall(response);
	return wall ? { finding: walled(url, wall) } : {
		url,
		page: readPage(response)
	};
}
export { checkAppLinks };
