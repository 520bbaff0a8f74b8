import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { NetworkError, Unreadable, createCookieJar, findChallenge, locationOf, meetsAll, nextHop, noSession, readPage, takeStep, takeSteps, wordExpectation } from "./checks.js";
import { siteOf, unanswered } from "./site.js";
import { walled } from "./wall.js";
import { literal, plural, render } from "./start.js";
import { loginOrigin } from "./config.js";
import { shellWord } from "./run.js";
import { launchFinding } from "./finding.js";
const { randomBytes } = require("node:crypto");
// src/pillars/launch/rate-limit/answer.ts
function answerOf(response, url, sent, { expect }) {
	const waits = response.status >= 400 && response.headers.some(([name]) => name === "retry-after");
	const location = locationOf(response, url);
	return {
		status: response.status,
		location: location ? location.origin + location.pathname : void 0,
		text: plainText(response, sent, location?.search),
		waits,
		...expect.length > 0 && { isExpected: meetsAll(expect, response) }
	};
}
function isRefusal({ status, waits, isExpected = false }) {
	return status === 429 || waits || isExpected;
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
	const formUrl = new URL(login.page ?? login.path, url);
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
	if (login.encoding === "form") await send("GET", formUrl);
	return async (values) => {
		if (hidden.length > 0 && !isFresh) await send("GET", formUrl);
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
	for (const session of config.sessions.filter((one) => loginOrigin(one, config.baseUrl) === config.baseUrl)) {
		const { steps } = session;
		const index = steps.findIndex((step) => step.method === "POST" && leadsTo(step, url) && holds(step, fields));
		const post = steps[index];
		if (!post) continue;
		const before = steps.slice(0, index);
		const stranger = noSession();
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
			session: stranger
		};
		const send = (page) => client.send({
			method: "GET",
			url: page,
			headers: [],
			...ofPage
		}, signal);
		return async (values) => {
			const stepContext = {
				session: stranger,
				captured: new Map(),
				baseUrl: config.baseUrl,
				context,
				client,
				signal,
				secretCookies: true
			};
			const { failure } = await takeSteps(before, stepContext);
			if (failure) return failure.response;
			const { response } = await takeStep(attempt$1(post, new Map(values)), stepContext);
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
function attempt$1(step, values) {
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
// src/pillars/launch/rate-limit/values.ts
function valueFor(field, account) {
	if (/mail/i.test(field)) return `${account}@example.invalid`;
	if (/message|subject|comment|content|body|text/i.test(field)) return `A test of the rate limit by ${account}`;
	return /user|login|account|^(name|identifier)$/i.test(field) ? account : `wrong-${randomBytes(12).toString("hex")}`;
}
// src/pillars/launch/rate-limit/attempts.ts
async function attemptAll(run, limits) {
	const closed = await siteOf(run).closed("stranger");
	if (closed) return limits.map(() => ({
		answers: [],
		end: {
			finding: closed.finding,
			isChallenge: false,
			isBroken: false
		}
	}));
	const account = `launch-gate-${randomBytes(8).toString("hex")}`;
	const trials = limits.map((limit) => {
		const values = () => limit.fields.map((field) => [field, valueFor(field, account)]);
		return {
			limit,
			answers: [],
			values
		};
	});
	const strictestFirst = trials.toSorted((one, other) => one.limit.within - other.limit.within);
	const { signal } = run.context;
	const goOn = async (trial, most = Number.POSITIVE_INFINITY) => {
		while (!signal.aborted && trial.answers.length < most && !isDecided(trial)) await attempt(run, trial);
	};
	for (const trial of strictestFirst) await goOn(trial, 2);
	let after;
	for (const trial of strictestFirst) {
		if (!isDecided(trial)) trial.after = after;
		await goOn(trial);
		if (hasRefused(trial)) after ??= trial.limit.path;
	}
	return trials;
}
async function attempt(run, trial) {
	const { limit } = trial;
	const url = new URL(limit.path, run.launch.canonical);
	try {
		trial.ask ??= await askBySession(run, limit) ?? await askForm(run, limit);
		const sent = trial.values();
		const response = await trial.ask(sent);
		if (!response) {
			trial.end = {
				isChallenge: false,
				isBroken: false
			};
			return;
		}
		const challenge = findChallenge(response);
		if (challenge) trial.end = {
			finding: walled(url.href, challenge),
			isChallenge: true,
			isBroken: false
		};
		else trial.answers.push(answerOf(response, url, sent, limit));
	} catch (error) {
		if (!(error instanceof NetworkError)) throw error;
		const isBroken = [
			"reset",
			"refused",
			"timeout"
		].includes(error.kind);
		trial.end = {
			finding: unanswered(error, url),
			isChallenge: false,
			isBroken
		};
	}
}
function isDecided({ answers, end, limit, after }) {
	const last = answers.at(-1);
	if (end || last && (isRefusal(last) || isUnknown(last.status))) return true;
	const lock = limit.expect.length === 0 ? lockedAt(answers) : void 0;
	if (after !== void 0 && lock === 3 && answers.length > lock) return true;
	return answers.length >= limit.within + (lock === limit.within ? 1 : 0);
}
function hasRefused({ answers, limit }) {
	const last = answers.at(-1);
	const at = limit.expect.length === 0 ? lockedAt(answers) : void 0;
	return last !== void 0 && (isRefusal(last) || at !== void 0 && answers.length > at);
}
// src/pillars/launch/rate-limit/judge.ts
function judgeRateLimit(url, limit, attempts) {
	const { answers, end, after } = attempts;
	const { host, pathname } = new URL(url);
	const last = answers.at(-1);
	const base = {
		severity: "high",
		expected: `${expectedOf(limit)}, within ${limit.within} attempts`,
		where: { url },
		reproduce: look(url, limit)
	};
	const at = lockedAt(answers);
	const isLocked = at !== void 0 && answers.length > at;
	if (last && (limit.expect.length === 0 ? isRefusal(last) || isLocked : last.isExpected)) return after !== void 0 && (isLocked ? at : answers.length) === 3 ? [shared(base, after, `${host}${pathname}`, answers)] : [];
	if (end?.isChallenge) return end.finding ? [end.finding] : [];
	if (last && isRefusal(last)) return [another(base, `${host}${pathname}`, answers)];
	const unknown = (observed, fix) => launchFinding({
		...base,
		rule: "rate-limit-unknown",
		status: "inconclusive",
		title: `Whether ${host}${pathname} limits attempts could not be judged`,
		observed,
		fix
	});
	if (end?.isBroken && answers.length > 0) return [unknown(`no answer any more after ${told(answers)}${after === void 0 ? "" : `, and after ${after} had refused`}`, "If the server hangs up on purpose, answer 429 with Retry-After: people who mistyped then see why.")];
	if (last?.status === 503) return [unknown("503", "nginx limits with 503 unless told otherwise: limit_req_status 429;")];
	const early = answers[1] ?? answers[0];
	const notReached = answers.find((answer) => isUnknown(answer.status) || answer === early && !isTaken(answer));
	if (notReached) return [unknown(`${notReached.status}: the attempt did not reach the check of ${isOfPassword(limit) ? "a password" : "what is sent"}`, `Check path, fields and encoding of "rate-limit": the route does not take what is sent. If its form stands on another page, name it with "page". If it wants a token or a header, describe the login as a session with a POST to ${pathname}: its steps are taken, with a wrong password.`)];
	if (end) return end.finding ? [end.finding] : [];
	if (answers.length < limit.within) return [];
	if (isOfAccountAlone(limit) && limit.expect.length === 0) return [unknown(`${told(answers)}: a reset that sends no more mails in silence answers so too`, "If it should refuse, say how with \"expect\", such as { status: 429 }.")];
	return [launchFinding({
		...base,
		rule: "rate-limit-missing",
		title: `${host}${pathname} takes attempts without limit`,
		observed: told(answers),
		fix: [
			`Limit attempts for each address${isOfPassword(limit) ? " and each account" : ""}, for example five a minute, and answer 429 with Retry-After`,
			"nginx: limit_req_zone $binary_remote_addr zone=login:1m rate=5r/m; and, for this location, limit_req zone=login burst=5 nodelay; limit_req_status 429;",
			"Cloudflare: Security, WAF, Rate limiting rules; Vercel: Firewall, a rule with Rate Limit; Netlify: rateLimit in the config of the function",
			"Express: express-rate-limit; Django: django-axes, django-ratelimit; Rails: rate_limit to: 5, within: 1.minute; Laravel: throttle:5,1"
		].join("\n")
	})];
}
function shared(base, after, place, answers) {
	return launchFinding({
		...base,
		rule: "rate-limit-shared",
		severity: "medium",
		status: "pass",
		title: `${place} refuses, perhaps by the limit of ${after}`,
		observed: `${told(answers)}, after ${after} had refused`,
		fix: `Nothing is wrong if attempts here count in that limit too. To see it alone, leave ${after} out of "rate-limit" for one run.`
	});
}
function another(base, place, answers) {
	return launchFinding({
		...base,
		rule: "rate-limit-refusal",
		severity: "medium",
		title: `${place} refuses in another way than expected`,
		observed: `${told(answers)}, which is a refusal too`,
		fix: "Let the limit answer as \"expect\" of this route says, or expect what it answers."
	});
}
function expectedOf({ expect }) {
	if (expect.length === 0) return "429, or another lasting change of the answer";
	return expect.map((one) => wordExpectation(one, new Map())).join(" and ");
}
function isOfAccountAlone({ fields }) {
	return fields.every((field) => /mail|user|login|account|^identifier$/i.test(field));
}
function isOfPassword({ fields }) {
	return fields.some((field) => /pass|pwd|secret|pin$|code/i.test(field));
}
const withoutToken = /csrf|xsrf|forgery|authenticity ?token|page expired|invalid (request )?token|token (is )?(missing|mismatch|invalid)/i;
const otherFields = /\b(required|missing|unsupported|malformed|unexpected|unknown field|must be|cannot be (blank|empty)|can't be blank)\b/i;
const ofPassword = /passw|credential|incorrect|invalid[ _-](e-?mail|user|log[ -]?in|grant)|wrong|not match|locked|attempts/i;
const ofAccount = /already (been |in )?(taken|use|exist|registered)|has been taken|in use\b|no (such )?(user|account)|(find|know) (a|an|any|that|this) (user|account|e-?mail)|(user|account|e-?mail)( address)? (was |is )?(not found|unknown|does not exist|doesn't exist)/i;
function isTaken({ status, text }) {
	if (status === 419 || withoutToken.test(text)) return false;
	return status < 400 || status === 401 || ofAccount.test(text) || !otherFields.test(text) && ofPassword.test(text);
}
function told(answers) {
	return `${plural(answers.length, "attempt")}: ${[...new Set(answers.map(({ status }) => status))].join(", ")}`;
}
function look(url, { encoding, fields, within }) {
	return `for i in $(seq ${within}); do curl -sS -o /dev/null -w '%{http_code}\\n' ${encoding === "json" ? `-H 'content-type: application/json' --data-raw ${shellWord(JSON.stringify(Object.fromEntries(fields.map((field) => [field, "nobody@example.invalid"]))))}` : fields.map((field) => `--data-urlencode ${shellWord(`${field}=nobody@example.invalid`)}`).join(" ")} ${shellWord(url)}; done`;
}
// src/pillars/launch/rate-limit/rate-limit.ts
const checkRateLimit = async (run) => {
	const { rateLimit = [], canonical } = run.launch;
	const attempts = await attemptAll(run, rateLimit);
	return rateLimit.flatMap((limit, index) => judgeRateLimit(new URL(limit.path, canonical).href, limit, attempts[index]));
};
export { checkRateLimit };
