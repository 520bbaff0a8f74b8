import { brokenJsonBody, missingPath, siteOf } from "./site.js";
import { shellWord } from "./run.js";
import { launchFinding } from "./finding.js";
import { grepHeaders } from "./wall.js";
import { Unreadable, findErrorPage, frames } from "./checks.js";
import { readHtml } from "./html2.js";
// src/pillars/launch/leaks/files.ts
const gitPaths = ["/.git/HEAD", "/.git/config"];
const secretPaths = [
	"/.env",
	"/.env.local",
	"/.env.production",
	...gitPaths
];
function judgeFiles(files, missing) {
	const leaked = files.filter(({ url, page }) => {
		const { status, body } = page.response;
		if (status < 200 || status > 299 || isSame(page, missing)) return false;
		if (body.length > 1e6 || body.includes(0)) return false;
		const { pathname } = new URL(url);
		const text = page.text();
		return gitPaths.includes(pathname) ? isGitFile(text) : isEnvFile(text);
	});
	const isOfGit = ({ url }) => gitPaths.includes(new URL(url).pathname);
	return [...leaked.filter((file) => !isOfGit(file)).map(envFinding), ...leaked.filter(isOfGit).slice(0, 1).map(gitFinding)];
}
function isSame(page, missing) {
	return missing?.response.status === page.response.status && missing.text() === page.text();
}
function isEnvFile(text) {
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
	if (lines[0] === void 0 || /^\s*[<{[]/.test(lines[0])) return false;
	const names = lines.flatMap((line) => /^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s{0,9}=/.exec(line)?.[1] ?? []);
	return names.length * 2 >= lines.length && names.some((name) => /^[A-Z][A-Z0-9_]+$/.test(name));
}
function isGitFile(text) {
	if (/^(ref: refs\/[^\s<>]+|[0-9a-f]{40}|[0-9a-f]{64})\s*$/.test(text.slice(0, 1e3))) return true;
	return /^[ \t]*\[core\]\s*$/m.test(text) && /^[ \t]*repositoryformatversion\s*=/m.test(text);
}
function envFinding({ url, page }) {
	const { host, pathname } = new URL(url);
	return launchFinding({
		rule: "leak-env-file",
		severity: "blocker",
		title: `${host} gives its file ${pathname} to everybody`,
		expected: "404",
		observed: `${page.response.status} with ${page.response.body.length} bytes of NAME=value`,
		where: { url },
		reproduce: `curl -sS ${shellWord(url)} | cut -d= -f1`,
		fix: `Treat every value in it as known: rotate them all. Then take the file out of what is deployed, and refuse such paths.\n${refuse("/\\.env")}`
	});
}
function gitFinding({ url, page }) {
	return launchFinding({
		rule: "leak-git",
		severity: "blocker",
		title: `${new URL(url).host} gives its git folder, and so the whole source, to everybody`,
		expected: "404",
		observed: `${page.response.status} with the content of git's file`,
		where: { url },
		reproduce: `curl -sS ${shellWord(url)}`,
		fix: `Deploy the build output, not the clone. Secrets that were ever committed count as known: rotate them. Refuse such paths.\n${refuse("/\\.git")}`
	});
}
function refuse(pattern) {
	return [
		`nginx: location ~ ${pattern} { return 404; }`,
		`Cloudflare: Security, WAF, custom rule: http.request.uri.path contains "${pattern.replace("\\", "")}", Block`,
		"Vercel, Netlify: they serve what stands in the output folder: take it out of there (.vercelignore, \"publish\")"
	].join("\n");
}
// src/pillars/launch/leaks/stack-trace.ts
const phpMessage = /\bin\s.{1,300}\.php on line \d+\s*$/;
const maxChars = 5e5;
const maxLineChars = 1e3;
const wholeTrace = 8;
function findStackTrace(page) {
	const debugPage = findErrorPage(page, "GET")?.name;
	if (debugPage && /^the (debug|error overlay)/.test(debugPage)) return debugPage;
	const read = lines(page).filter((line) => line.trim() !== "");
	if (read.some((line) => phpMessage.test(line))) return "a stack trace of PHP";
	const [most] = frames.map(([language, frame]) => ({
		language,
		count: read.filter((line) => frame.test(line)).length
	})).toSorted((a, b) => b.count - a.count);
	const least = page.isHtml() && page.response.status < 500 ? Math.min(read.length / 4, wholeTrace) : 1;
	return most && most.count >= Math.max(1, least) ? `a stack trace of ${most.language}` : void 0;
}
function lines(page) {
	const text = page.text().slice(0, maxChars);
	return (page.isHtml() ? shownText(text) : text.replaceAll("},{", "},\n{").replaceAll("\\\"", "\"")).split(/\r?\n|\\r|\\n/).map((line) => line.slice(0, maxLineChars));
}
const inline = new Set([
	"a",
	"b",
	"code",
	"em",
	"i",
	"span",
	"strong"
]);
function shownText(html) {
	let text = "";
	const breakLine = (name) => {
		if (!inline.has(name)) text += "\n";
	};
	try {
		readHtml(html, {
			onText: (data) => {
				text += data;
			},
			onOpen: breakLine,
			onClose: breakLine
		});
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
	}
	return text;
}
// src/pillars/launch/leaks/version.ts
const ofPlatforms = /\b(awselb|Microsoft-Azure-Application-Gateway|Windows-Azure-(?:Blob|Web|File)|Microsoft-HTTPAPI|Apache-Coyote|Pepyaka|DPS|Flywheel|imunify360-webshield|Fly|GFE|sffe|ECS|ECAcc)\/[^\s,]*/gi;
function versionedHeaders(headers) {
	return headers.filter(([name, value]) => (name === "server" || name === "x-powered-by") && isVersioned(value.replace(ofPlatforms, "")));
}
function isVersioned(value) {
	return /[/\s(-]v?\d+(\.\d+)+|\/v?\d+(?![\w.-])/.test(value);
}
// src/pillars/launch/leaks/judge.ts
function judgeErrors(errors) {
	return errors.flatMap(({ url, page, brokenJson }) => {
		const trace = findStackTrace(page);
		if (!trace) return [];
		const { host, pathname } = new URL(url);
		const send = brokenJson ? `-H 'content-type: application/json' --data-raw ${shellWord(brokenJsonBody)} ` : "";
		return launchFinding({
			rule: "leak-stack-trace",
			severity: "high",
			title: `${host} shows its inside in errors: ${brokenJson ? `a broken JSON body to ${pathname}` : "a page that does not exist"}`,
			expected: "an error without paths, names of functions or settings",
			observed: `${page.response.status} with ${trace}`,
			where: { url },
			reproduce: `curl -sS ${send}${shellWord(url)} | head -c 2000`,
			fix: "Turn off debug output in production. Express, Next.js: NODE_ENV=production; Django: DEBUG = False; Flask: no debug=True; Laravel: APP_DEBUG=false; Rails: config.consider_all_requests_local = false; Spring: server.error.include-stacktrace: never; PHP: display_errors = Off."
		});
	});
}
function judgeVersions(answers, show) {
	const first = answers.find(({ page }) => versionedHeaders(page.response.headers).length > 0);
	if (!first) return [];
	const seen = versionedHeaders(first.page.response.headers).map(([name, value]) => `${name}: ${show(value).slice(0, 100)}`);
	return [launchFinding({
		rule: "leak-version",
		severity: "medium",
		title: `${new URL(first.url).host} tells the version of its software`,
		expected: "Server and X-Powered-By without a version, or absent",
		observed: seen.join("; "),
		where: { url: first.url },
		reproduce: grepHeaders(first.url, "server|x-powered-by"),
		fix: "nginx: server_tokens off; Apache: ServerTokens Prod; PHP: expose_php = Off; Express: app.disable(\"x-powered-by\"); ASP.NET: remove X-Powered-By in web.config; behind Cloudflare: Rules, Transform Rules, Remove X-Powered-By."
	})];
}
// src/pillars/launch/leaks/leaks.ts
const checkLeaks = async (run) => {
	const site = siteOf(run);
	const jsonRoutes = run.launch.leaks?.json ?? [];
	const [home, missing, files, broken] = await Promise.all([
		site.page("/"),
		site.page(missingPath),
		Promise.all(secretPaths.map((path) => site.page(path))),
		Promise.all(jsonRoutes.map(({ path }) => site.brokenJson(path)))
	]);
	const errors = [...answered([missing]).map((answer) => ({
		...answer,
		brokenJson: false
	})), ...answered(broken).map((answer) => ({
		...answer,
		brokenJson: true
	}))];
	const show = (text) => run.context.redactor.redact(text);
	return [
		...judgeFiles(answered(files), missing.ok ? missing.page : void 0),
		...judgeErrors(errors),
		...judgeVersions(answered([
			home,
			missing,
			...broken
		]), show),
		...unanswered([
			home,
			missing,
			...broken
		]),
		...unanswered(files.filter((file) => file.ok || !["reset", "refused"].includes(file.reason ?? "")))
	];
};
function answered(answers) {
	return answers.filter((answer) => answer.ok);
}
function unanswered(answers) {
	return answers.flatMap((answer) => answer.ok ? [] : answer.finding ?? []);
}
export { checkLeaks };
