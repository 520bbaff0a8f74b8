import { GateError } from "./errors.js";
import { plural } from "./plural.js";
import { tool } from "./tool.js";
import { oneLine } from "./neutralise.js";
import { cut } from "./cut.js";
import { constants } from "node:fs";
import { dirname, isAbsolute, join, parse, resolve, sep } from "node:path";
import { randomUUID } from "node:crypto";
import { access, lstat, open, readlink, rename, rm, stat, writeFile } from "node:fs/promises";
// src/files/follow-path.ts
const maxLinks = 40;
function checkoutsOf({ cwd, env }) {
	return [cwd, env["GITHUB_WORKSPACE"] ?? cwd].map((folder) => resolve(folder)).filter((folder) => folder !== parse(folder).root);
}
async function followPath(path, checkouts = []) {
	const names = namesOf(resolve(path));
	let at = parse(resolve(path)).root;
	for (let name = names.shift(), links = 0; name !== void 0; name = names.shift()) {
		const next = join(at, name);
		const found = name === ".." ? void 0 : await existing(next);
		if (name !== ".." && !found) return join(next, ...names);
		if (!found?.isSymbolicLink() || names.length === 0 && isDescriptor(next)) {
			at = next;
			continue;
		}
		if (await isInCheckout(at, checkouts)) throw new GateError("LINK_IN_CHECKOUT", {
			path,
			link: next
		});
		if (++links > maxLinks) throw new Error("it leads through too many links");
		const target = await readlink(next);
		if (isAbsolute(target)) at = parse(target).root;
		names.unshift(...namesOf(target));
	}
	return at;
}
function isDescriptor(path) {
	return /^\/(proc\/[^/]+|dev)\/fd\/\d+$/.test(path);
}
async function existing(path) {
	return await lstat(path).catch((error) => {
		if (error.code === "ENOENT") return void 0;
		throw error;
	});
}
function namesOf(path) {
	const { root } = parse(path);
	const separators = sep === "/" ? "/" : /[\\/]/;
	return path.slice(root.length).split(separators).filter((name) => name !== "" && name !== ".");
}
async function isInCheckout(folder, checkouts) {
	const roots = new Set(await Promise.all(checkouts.map(identity)));
	for (let each = folder;; each = dirname(each)) {
		if (roots.has(await identity(each)) || await existing(join(each, ".git"))) return true;
		if (each === dirname(each)) return false;
	}
}
async function identity(folder) {
	const found = await stat(folder, { bigint: true }).catch(() => void 0);
	return found ? `${found.dev}:${found.ino}` : `nothing at ${folder}`;
}
// src/files/write-beside.ts
async function assertWritable(path, rules = {}) {
	const target = await targetOf(path, rules);
	if (target.mode !== void 0) await access(target.path, constants.W_OK);
	if (!target.isDevice) await access(dirname(target.path), constants.W_OK);
}
async function writeBeside(path, text, rules = {}) {
	const target = await targetOf(path, rules);
	if (target.isDevice) return await writeDevice(target.path, text);
	const draft = join(dirname(target.path), `.launch-gate-${randomUUID()}`);
	const stay = async () => {
		if (await followPath(path, rules.checkouts) !== target.path) throw new Error("its folder changed meanwhile");
	};
	try {
		const file = await open(draft, "wx");
		try {
			await file.writeFile(text);
			if (target.mode !== void 0) await file.chmod(target.mode);
		} finally {
			await file.close();
		}
		await stay();
		await rename(draft, target.path).catch(async (error) => {
			if (error.code !== "EBUSY" || target.mode === void 0) throw error;
			await writeFile(target.path, text, { flag: constants.O_WRONLY | constants.O_TRUNC | constants.O_NOFOLLOW });
		});
		await stay();
	} finally {
		await rm(draft, { force: true });
	}
}
async function targetOf(given, { checkouts, devices }) {
	if (/[/\\]$/.test(given)) throw new Error("it names a folder");
	const path = await followPath(given, checkouts);
	const found = isDescriptor(path) ? await stat(path) : await existing(path);
	if (found?.isDirectory()) throw new Error("it is a folder");
	if (!found || found.isFile() && !isDescriptor(path)) return {
		path,
		mode: found && found.mode & 511
	};
	if (!devices || found.isSocket() || found.isBlockDevice()) throw new Error("it is a device, and no file");
	return {
		path,
		isDevice: true
	};
}
async function writeDevice(path, text) {
	const held = await open(path, constants.O_WRONLY | constants.O_NONBLOCK);
	try {
		await writeFile(path, text);
	} finally {
		await held.close();
	}
}
// src/github/api/octokit.ts
const maxAnswerBytes = 5e7;
const maxRefusalBytes = 1e5;
const maxWaitS = 5;
const atOnce = { key: () => ({ schedule: (_, work) => work() }) };
const textParameters = [
	"body",
	"description",
	"output",
	"message",
	"tree",
	"name",
	"context",
	"environment_url"
];
const silent = {
	debug() {},
	info() {},
	warn() {},
	error() {}
};
async function openOctokit(options) {
	const [{ GitHub, defaults, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
		import("./utils.js"),
		import("./dist-bundle.js"),
		import("./dist-bundle2.js")
	]);
	const { baseUrl, token, signal, retries, retryAfterBaseValue = 1e3, redact } = options;
	const worthWaiting = (retryAfterS, _, __, retryCount) => retries > 0 && retryAfterS <= maxWaitS && retryCount === 0;
	const client = new (GitHub.plugin(retry, throttling))(getOctokitOptions(token, {
		baseUrl,
		userAgent: `${tool.name}/${tool.version}`,
		log: silent,
		request: {
			fetch: wholeAnswers(defaults.request?.fetch),
			signal,
			log: silent
		},
		retry: {
			retries,
			retryAfterBaseValue
		},
		throttle: {
			retryAfterBaseValue,
			onRateLimit: worthWaiting,
			onSecondaryRateLimit: worthWaiting,
			write: atOnce,
			notifications: atOnce
		}
	}));
	client.hook.before("request", (options) => {
		options.request = { ...options.request };
		for (const name of textParameters) if (name in options) options[name] = redactIn(options[name], redact);
	});
	return client;
}
function redactIn(value, redact) {
	if (typeof value === "string") return value.split("\n").map(redact).join("\n");
	if (Array.isArray(value)) return value.map((each) => redactIn(each, redact));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redactIn(each, redact)]));
}
function wholeAnswers(fetch) {
	return async (url, init) => {
		const response = await fetch(url, init);
		const chunks = [];
		let bytes = 0;
		const { ok, status, statusText, headers } = response;
		for await (const chunk of response.body ?? []) {
			bytes += chunk.byteLength;
			if (!ok && bytes > maxRefusalBytes) {
				chunks.length = 0;
				break;
			}
			if (bytes > maxAnswerBytes) throw new Error(`the answer is larger than ${maxAnswerBytes / 1e6} MB`);
			chunks.push(chunk);
		}
		if (ok && /^text\/html\b/i.test(headers.get("content-type") ?? "")) throw new Error("a page answers in its place");
		const whole = new Response(chunks.length > 0 ? Buffer.concat(chunks) : null, {
			status,
			statusText,
			headers: [...headers]
		});
		return Object.defineProperty(whole, "url", { value: response.url });
	};
}
// src/github/api/time-budget.ts
function createTimeBudget(totalMs) {
	const spent = new AbortController();
	let leftMs = totalMs;
	let open = 0;
	let since = 0;
	let timer;
	return {
		signal: spent.signal,
		async spend(work) {
			if (open === 0) {
				since = performance.now();
				timer = setTimeout(() => spent.abort(), Math.max(0, leftMs));
			}
			open += 1;
			try {
				return await work();
			} finally {
				open -= 1;
				if (open === 0) {
					clearTimeout(timer);
					leftMs -= performance.now() - since;
				}
			}
		}
	};
}
// src/github/api/api.ts
const permissions = {
	comment: "pull-requests: write",
	"check run": "checks: write",
	"deployment status": "deployments: write",
	"commit status": "statuses: write",
	deployments: "deployments: read",
	history: "contents: write",
	"job logs": "actions: read"
};
const limits = {
	totalMs: 25e3,
	callMs: 1e4
};
const retryMs = 15e3;
const afterDeadlineMs = 500;
const outOfTime = "the deadline of the run has passed";
function openGitHubApi(options) {
	const { env, signal: cancelled, retryAfterBaseValue, limits: { totalMs, callMs } = limits } = options;
	const { redact = (text) => text } = options;
	const budget = createTimeBudget(totalMs);
	const token = tokenOf(env);
	const baseUrl = env["GITHUB_API_URL"] || "https://api.github.com";
	const [owner, repo] = env["GITHUB_REPOSITORY"]?.split("/") ?? [];
	let deadline = Number.POSITIVE_INFINITY;
	return {
		endsAt(deadlineMs) {
			deadline = deadlineMs;
		},
		async call(surface, work, given) {
			if (!owner || !repo) return { problem: "this is no run of a workflow" };
			if (!token) return { problem: "there is no token; give the input \"token\"" };
			if (cancelled.aborted) return { problem: "the run was cancelled" };
			if (given?.aborted) return { problem: outOfTime };
			const leftMs = deadline - performance.now();
			return budget.spend(async () => {
				const late = new AbortController();
				const abort = () => late.abort();
				const timer = setTimeout(abort, Math.min(callMs, Math.max(0, leftMs) + afterDeadlineMs));
				cancelled.addEventListener("abort", abort, { once: true });
				const signal = AbortSignal.any([
					budget.signal,
					late.signal,
					...given ? [given] : []
				]);
				try {
					return { data: await orAborted(work(await openOctokit({
						baseUrl,
						token,
						signal,
						retries: leftMs > retryMs ? 2 : 0,
						retryAfterBaseValue,
						redact
					}), {
						owner,
						repo
					}, signal), signal) };
				} catch (error) {
					if (cancelled.aborted) return { problem: "the run was cancelled" };
					if (given?.aborted) return { problem: outOfTime };
					if (signal.aborted) return { problem: "GitHub's API did not answer in time" };
					return refusal(error, surface, redact);
				} finally {
					clearTimeout(timer);
					cancelled.removeEventListener("abort", abort);
				}
			});
		}
	};
}
function tokenOf(env) {
	return env["INPUT_TOKEN"] || env["GITHUB_TOKEN"] || void 0;
}
function orAborted(work, signal) {
	return new Promise((resolve, reject) => {
		const abort = () => reject(new Error("aborted"));
		if (signal.aborted) abort();
		signal.addEventListener("abort", abort, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
	});
}
function refusal(error, surface, redact) {
	const { status, message, response } = error;
	const start = (message ?? "").slice(0, 5e3).replace(/ - https:\S*$/, "");
	const said = cut(oneLine(redact(start)), 200);
	if (error instanceof TypeError) return { problem: "GitHub's API answers otherwise than it is documented" };
	if (!response) return { problem: `GitHub's API cannot be used: ${said}` };
	const answers = `GitHub's API answers ${status}${said && ` (${said})`}`;
	if ((status === 403 || status === 404) && !/rate limit/i.test(said)) return {
		problem: `${answers}; the job needs "permissions: ${permissions[surface]}"`,
		status
	};
	return {
		problem: answers,
		status
	};
}
// src/text/redaction/last-look.ts
function createLastLook({ redactor, log }) {
	let caught = 0;
	return {
		caught: () => caught,
		at(name, text, format = "text") {
			const before = caught;
			const look = (piece) => {
				const shown = redactor.redact(piece, true);
				if (shown !== piece) caught += Math.max(1, markersIn(shown) - markersIn(piece));
				return shown;
			};
			if (redactor.redact(text.replace(dataUrl, ""), true) === text.replace(dataUrl, "")) return text;
			const shown = lookInto[format](text, look);
			if (caught > before) log.info(`${plural(caught - before, "secret")} got as far as the finished ${name}, and was hidden there. This is a mistake of the gate itself: report it, without the value.`);
			return shown;
		}
	};
}
const dataUrl = /data:image\/png;base64,[\w+/=]*/g;
const markersIn = (text) => text.split("(redacted: ").length - 1;
const lookInto = {
	text: (text, look) => text.split("\n").map((line) => look(line)).join("\n"),
	json(text, look) {
		const indent = /^[[{]\n( *)/.exec(text)?.[1]?.length;
		return `${JSON.stringify(lookIntoValue(JSON.parse(text), look), void 0, indent)}\n`;
	},
	xml: (text, look) => lookIntoMarkup(text, look),
	html: (text, look) => text.replace(/<(script|style)\b[^>]*>[^]*?<\/\1>|(?:(?!<(?:script|style)\b)[^])+/g, (part, name) => {
		if (name === void 0) return lookIntoMarkup(part, look);
		const [, open = "", data = ""] = /^(<script type="application\/json"[^>]*>)([^]*)<\/script>$/.exec(part) ?? [];
		return open && `${open}${lookInto.json(data, look).trimEnd().replaceAll("<", "\\u003c")}<\/script>` || part;
	})
};
function lookIntoValue(value, look) {
	if (typeof value === "string") return look(value);
	if (Array.isArray(value)) return value.map((each) => lookIntoValue(each, look));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [look(key), lookIntoValue(each, look)]));
}
function lookIntoMarkup(text, look) {
	return text.replace(/<[^<>]*>|[^<>]+/g, (token) => token.startsWith("<") ? token.replace(/"([^"]*)"/g, (whole, value) => {
		if (value.startsWith("data:")) return whole;
		const shown = lookIntoText(value, look);
		return shown === void 0 ? whole : `"${shown}"`;
	}) : lookIntoText(token, look) ?? token);
}
const characters = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\""
};
const references = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function lookIntoText(escaped, look) {
	const text = escaped.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name = "") => code ? String.fromCodePoint(Number(code)) : characters[name] ?? whole);
	const shown = look(text);
	return shown === text ? void 0 : shown.replace(/[&<>"]/g, (each) => references[each]);
}
export { assertWritable, checkoutsOf, createLastLook, followPath, openGitHubApi, tokenOf, writeBeside };
