import { NetworkError } from "./exchange.js";
import { locationOf, nextHop } from "./redirects.js";
import { findChallenge } from "./challenges.js";
import { Unreadable, readPage } from "./page.js";
import { siteOf, unanswered } from "./site.js";
import { walled } from "./wall.js";
import { createCookieJar } from "./cookies.js";
import { literal$1 as literal, render } from "./start.js";
import { noSession } from "./judge-answer.js";
import { takeStep, takeSteps } from "./steps.js";
import { shellWord } from "./shell-word.js";
import { launchFinding } from "./finding.js";
import { randomBytes } from "node:crypto";
// src/pillars/launch/rate-limit/ask.ts
async function withLanding(response, url, get) {
	const next = nextHop(response, url);
	if (next?.origin !== url.origin) return response;
	const { body, headers } = await get(next);
	const type = headers.filter(([name]) => name === "content-type");
	return {
		...response,
		body,
		headers: [...response.headers.filter(([name]) => name !== "content-type"), ...type]
	};
}
// src/pillars/launch/rate-limit/form.ts
const maxBodyBytes$1 = 1e6;
async function askForm(run, login) {
	const url = new URL(login.path, run.launch.canonical);
	const jar = createCookieJar();
	const unverified = await siteOf(run).unverified();
	let hidden = [];
	let isFresh = false;
	const send = async (method, to, headers = [], body) => {
		const { client, timeoutMs } = run.network;
		const asked = {
			method,
			url: to.href,
			headers,
			body,
			timeoutMs,
			maxBodyBytes: maxBodyBytes$1,
			cutBody: true,
			unverified,
			follow: false,
			retries: 0,
			session: {
				jar,
				headers: []
			}
		};
		const response = await client.impatient.send(asked, run.context.signal);
		const found = hiddenFields(response, login);
		isFresh = found !== void 0;
		hidden = found ?? hidden;
		return response;
	};
	if (login.encoding === "form") await send("GET", url);
	return async (values) => {
		if (hidden.length > 0 && !isFresh) await send("GET", url);
		return withLanding(await send("POST", url, ...bodyOf(login, [...hidden, ...values], url)), url, (next) => send("GET", next));
	};
}
function bodyOf({ encoding }, values, { origin }) {
	if (encoding === "json") return [[["content-type", "application/json"]], JSON.stringify(Object.fromEntries(values))];
	return [[["content-type", "application/x-www-form-urlencoded"], ["origin", origin]], new URLSearchParams(values).toString()];
}
function hiddenFields(response, { fields }) {
	const page = readPage(response);
	if (!page.isHtml()) return void 0;
	try {
		const inputs = page.select("form input[name]");
		const formOf = (input) => {
			let at = input.parent;
			while (at && !("name" in at && at.name === "form")) at = at.parent;
			return at;
		};
		const own = inputs.find(({ attribs }) => fields.includes(attribs["name"] ?? ""));
		if (!own) return void 0;
		return inputs.filter((input) => formOf(input) === formOf(own) && /^hidden$/i.test(input.attribs["type"] ?? "")).map(({ attribs }) => [attribs["name"] ?? "", attribs["value"] ?? ""]);
	} catch (error) {
		if (error instanceof Unreadable) return void 0;
		throw error;
	}
}
// src/pillars/launch/rate-limit/session-steps.ts
const maxBodyBytes = 1e6;
async function askBySession(run, { path, fields }) {
	if (await siteOf(run).closed()) return void 0;
	const { config, context, network } = run;
	const url = new URL(path, run.launch.canonical).href;
	for (const { steps } of config.sessions) {
		const index = steps.findIndex((step) => step.method === "POST" && leadsTo(step, url) && holds(step, fields));
		const post = steps[index];
		if (!post) continue;
		const before = steps.slice(0, index);
		const session = noSession();
		const { signal } = context;
		const client = {
			...network.client,
			send: network.client.impatient.send
		};
		const { timeoutMs } = network;
		const ofPage = {
			timeoutMs,
			maxBodyBytes,
			cutBody: true,
			follow: false,
			retries: 0,
			session
		};
		const send = (page) => client.send({
			method: "GET",
			url: page,
			headers: [],
			...ofPage
		}, signal);
		return async (values) => {
			const stepContext = {
				session,
				captured: new Map(),
				baseUrl: config.baseUrl,
				context,
				client,
				signal,
				secretCookies: true
			};
			const { failure } = await takeSteps(before, stepContext);
			if (failure) return failure.response;
			const { response } = await takeStep(attempt(post, new Map(values)), stepContext);
			return response && withLanding(response, new URL(url), (next) => send(next.href));
		};
	}
}
function leadsTo({ target }, url) {
	if (target.parts.some(({ kind }) => kind === "captured" || kind === "totp")) return false;
	return URL.parse(render(target, new Map()), url)?.href === url;
}
function holds({ body }, fields) {
	if (body?.kind === "form") return body.fields.some(([name]) => fields.includes(name));
	return body?.kind === "json" && isObject(body.value) && Object.keys(body.value).some((name) => fields.includes(name));
}
function attempt(step, values) {
	const valueOf = (name) => literal(values.get(name) ?? "");
	const given = step.body;
	const body = given.kind === "form" ? {
		kind: "form",
		fields: given.fields.map(([name, value]) => [name, values.has(name) ? valueOf(name) : value])
	} : {
		kind: "json",
		value: {
			...given.value,
			...Object.fromEntries([...values.keys()].map((name) => [name, valueOf(name)]))
		}
	};
	return {
		...step,
		body,
		expect: [],
		captures: [],
		until: void 0,
		follow: false,
		errorPage: "allow"
	};
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !("parts" in value);
}
async function attemptLogins(run, login) {
	const { signal } = run.context;
	const url = new URL(login.path, run.launch.canonical);
	const account = `launch-gate-${randomBytes(8).toString("hex")}`;
	const answers = [];
	const closed = await siteOf(run).closed("stranger");
	if (closed) return {
		answers,
		end: {
			finding: closed.finding,
			isChallenge: false,
			isBroken: false
		}
	};
	const values = () => login.fields.map((field) => [field, valueFor(field, account)]);
	try {
		const ask = await askBySession(run, login) ?? await askForm(run, login);
		while (answers.length < 11 + (lockedAt(answers) === 11 ? 1 : 0) && !signal.aborted) {
			const sent = values();
			const response = await ask(sent);
			if (!response) return {
				answers,
				end: {
					isChallenge: false,
					isBroken: false
				}
			};
			const challenge = findChallenge(response);
			if (challenge) return {
				answers,
				end: {
					finding: walled(url.href, challenge),
					isChallenge: true,
					isBroken: false
				}
			};
			const header = (name) => response.headers.find(([each]) => each === name)?.[1];
			const waits = response.status >= 400 && header("retry-after") !== void 0;
			const location = locationOf(response, url);
			const text = plainText(response, sent, location?.search);
			answers.push({
				status: response.status,
				location: location ? location.origin + location.pathname : void 0,
				text,
				waits
			});
			if (response.status === 429 || waits || isUnknown(response.status)) break;
		}
	} catch (error) {
		if (!(error instanceof NetworkError)) throw error;
		const isBroken = [
			"reset",
			"refused",
			"timeout"
		].includes(error.kind);
		return {
			answers,
			end: {
				finding: unanswered(error, url),
				isChallenge: false,
				isBroken
			}
		};
	}
	return { answers };
}
function isUnknown(status) {
	return status === 404 || status === 405 || status >= 500;
}
function lockedAt(answers) {
	const shown = answers.map(({ status, location, text }) => JSON.stringify([
		status,
		location,
		text
	]));
	return changeIn(answers.map(({ status, location }) => JSON.stringify([status, location]))) ?? changeIn(shown);
}
function changeIn(shown) {
	const at = shown.findLastIndex((each) => each !== shown.at(-1)) + 1;
	return at > 1 && !shown.slice(1, at).includes(shown[at] ?? "") ? at + 1 : void 0;
}
function plainText(response, sent, query = "") {
	const page = readPage(response);
	let text;
	try {
		text = page.isHtml() ? page.visibleText() : page.text();
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		text = "";
	}
	text = `${query} ${text}`.trim();
	for (const [, value] of sent) text = text.replaceAll(value, "");
	return text.slice(0, 2e4).replace(/[A-Za-z0-9+/_=-]{20,}/g, "").replace(/\d+/g, "0").slice(0, 2e3);
}
function valueFor(field, account) {
	if (/mail/i.test(field)) return `${account}@example.invalid`;
	return /user|login|account|^(name|identifier)$/i.test(field) ? account : `wrong-${randomBytes(12).toString("hex")}`;
}
// src/pillars/launch/rate-limit/judge.ts
function judgeRateLimit(url, login, { answers, end }) {
	const { host, pathname } = new URL(url);
	const last = answers.at(-1);
	if (last && (last.status === 429 || last.waits)) return [];
	if (end?.isChallenge) return end.finding ? [end.finding] : [];
	const base = {
		expected: `429, or another lasting change of the answer, within 11 attempts`,
		where: { url },
		reproduce: look(url, login)
	};
	const unknown = (observed, fix) => launchFinding({
		...base,
		rule: "rate-limit-unknown",
		severity: "high",
		status: "inconclusive",
		title: `Whether ${host}${pathname} limits attempts to log in could not be judged`,
		observed,
		fix
	});
	if (end?.isBroken && answers.length > 0) return [unknown(`no answer any more after ${told(answers)}`, "If the server hangs up on purpose, answer 429 with Retry-After: people who mistyped then see why.")];
	if (last?.status === 503) return [unknown("503", "nginx limits with 503 unless told otherwise: limit_req_status 429;")];
	const early = answers[1] ?? answers[0];
	const notReached = answers.find((answer) => isUnknown(answer.status) || answer === early && !isAboutPassword(answer));
	if (notReached) return [unknown(`${notReached.status}: the attempt did not reach the check of a password`, `Check path, fields and encoding of "rate-limit": the login does not take what is sent. If it wants a token or a header, describe the login as a session with a POST to ${pathname}: its steps are taken, with a wrong password.`)];
	if (end) return end.finding ? [end.finding] : [];
	const at = lockedAt(answers);
	if (answers.length < 11 || at !== void 0 && answers.length > at) return [];
	return [launchFinding({
		...base,
		rule: "rate-limit-missing",
		severity: "high",
		title: `${host}${pathname} lets anyone try passwords without limit`,
		observed: told(answers),
		fix: [
			"Limit attempts for each account and each address, for example five a minute, and answer 429 with Retry-After",
			"nginx: limit_req_zone $binary_remote_addr zone=login:1m rate=5r/m; and, for this location, limit_req zone=login burst=5 nodelay; limit_req_status 429;",
			"Cloudflare: Security, WAF, Rate limiting rules; Vercel: Firewall, a rule with Rate Limit; Netlify: rateLimit in the config of the function",
			"Express: express-rate-limit; Django: django-axes; Rails: rate_limit to: 5, within: 1.minute; Laravel: throttle:5,1"
		].join("\n")
	})];
}
const withoutToken = /csrf|xsrf|forgery|authenticity ?token|page expired|invalid (request )?token|token (is )?(missing|mismatch|invalid)/i;
const otherFields = /\b(required|missing|unsupported|malformed|unexpected|unknown field|must be|cannot be (blank|empty)|can't be blank)\b/i;
const ofPassword = /passw|credential|incorrect|invalid[ _-](e-?mail|user|log[ -]?in|grant)|wrong|not match|locked|attempts/i;
function isAboutPassword({ status, text }) {
	if (status === 419 || withoutToken.test(text)) return false;
	return status < 400 || status === 401 || !otherFields.test(text) && ofPassword.test(text);
}
function told(answers) {
	return `${answers.length} attempts: ${[...new Set(answers.map(({ status }) => status))].join(", ")}`;
}
function look(url, { encoding, fields }) {
	return `for i in $(seq 11); do curl -sS -o /dev/null -w '%{http_code}\\n' ${encoding === "json" ? `-H 'content-type: application/json' --data-raw ${shellWord(JSON.stringify(Object.fromEntries(fields.map((field) => [field, "nobody@example.invalid"]))))}` : fields.map((field) => `--data-urlencode ${shellWord(`${field}=nobody@example.invalid`)}`).join(" ")} ${shellWord(url)}; done`;
}
// src/pillars/launch/rate-limit/rate-limit.ts
const checkRateLimit = async (run) => {
	const { rateLimit, canonical } = run.launch;
	if (!rateLimit) return [];
	const url = new URL(rateLimit.path, canonical).href;
	return judgeRateLimit(url, rateLimit, await attemptLogins(run, rateLimit));
};
export { checkRateLimit };
