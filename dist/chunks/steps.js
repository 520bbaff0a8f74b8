import { NetworkError } from "./exchange.js";
import { sentCookies } from "./cookies2.js";
import { judging } from "./judging2.js";
import { cookieHeader } from "./cookies.js";
import { UnusableRequest, buildRequest, whyUnusable } from "./request.js";
import { codeName, randomName, render } from "./start.js";
import { noSession } from "./judge-answer.js";
import { shownUrl } from "./shown-url.js";
import { randomBytes } from "node:crypto";
import { setImmediate } from "node:timers/promises";
// src/steps/cookies-of.ts
function withCookiesOf({ session: name, names }, request, sessions = new Map()) {
	const { pathname } = new URL(request.url);
	const session = sessions.get(name);
	const sent = (session?.spans?.hosts ?? []).map(([, origin]) => cookieHeader(session.jar, new URL(pathname, origin)).split("; "));
	const pairs = names.map((wanted) => {
		const pair = sent.flat().find((one) => one.startsWith(`${wanted}=`));
		if (pair === void 0) throw new UnusableRequest(`the session "${name}" has no cookie "${wanted}" for ${pathname} at its own hosts`);
		return pair;
	});
	const own = request.headers.filter(([header]) => header.toLowerCase() === "cookie").map(([, value]) => value);
	const others = request.headers.filter(([header]) => header.toLowerCase() !== "cookie");
	return {
		...request,
		follow: false,
		headers: [...others, ["cookie", [...own, ...pairs].join("; ")]]
	};
}
// src/steps/multipart.ts
async function encodeMultipart(fields, captured) {
	const form = new FormData();
	for (const { name, value, file } of fields) {
		const text = render(value, captured);
		if (file) form.append(name, new Blob([text], { type: file.type }), file.name);
		else form.append(name, text);
	}
	const encoded = new Response(form);
	return {
		body: await encoded.bytes(),
		contentType: encoded.headers.get("content-type") ?? ""
	};
}
// src/steps/one-time-codes.ts
async function addOneTimeCodes(step, captured, { clock, redactor }) {
	const parts = codeParts(step);
	if (parts.length === 0) return;
	const { Secret, TOTP, URI } = await import("./otpauth.node.js");
	for (const part of parts) {
		const text = part.value.trim();
		try {
			const source = /^otpauth:/i.test(text) ? URI.parse(text) : new TOTP({ secret: Secret.fromBase32(text.replace(/[\s-]/g, "")) });
			const code = source instanceof TOTP ? source.generate({ timestamp: clock.now() }) : "";
			redactor.add(code, codeName(part));
			captured.set(codeName(part), {
				value: code,
				secret: true
			});
		} catch (error) {
			throw new UnusableRequest(`no one-time code can be made from ${part.name}`, { cause: error });
		}
	}
}
function codeParts(value) {
	if (typeof value !== "object" || value === null) return [];
	const { kind, secret } = value;
	if (kind === "totp" && secret === true) return [value];
	return Object.values(value).flatMap(codeParts);
}
// src/steps/random-values.ts
const prefix = randomName("");
function addRandomValues(step, captured) {
	for (const name of namesIn(step)) if (!captured.has(name)) captured.set(name, {
		value: randomBytes(12).toString("hex"),
		secret: false
	});
}
function namesIn(value) {
	if (typeof value !== "object" || value === null) return [];
	const { kind, name } = value;
	if (kind === "captured" && typeof name === "string" && name.startsWith(prefix)) return [name];
	return Object.values(value).flatMap(namesIn);
}
// src/steps/prepare-request.ts
async function prepareRequest(step, options) {
	addRandomValues(step, options.captured);
	await addOneTimeCodes(step, options.captured, options.context);
	const built = buildRequest(step, options);
	const request = step.cookiesOf ? withCookiesOf(step.cookiesOf, built, options.roles) : built;
	if (step.sign) {
		const { signed } = await import("./sign.js");
		return signed(request, step.sign, options.captured, options.context.clock.now());
	}
	if (step.body?.kind !== "multipart") return request;
	const { body, contentType } = await encodeMultipart(step.body.fields, options.captured);
	const headers = request.headers.filter(([name]) => name.toLowerCase() !== "content-type");
	return {
		...request,
		headers: [...headers, ["content-type", contentType]],
		body
	};
}
// src/steps/steps.ts
async function takeSteps(steps, stepContext) {
	const results = [];
	for (const [index, step] of steps.entries()) {
		const taken = await takeStep(step, index === steps.length - 1 ? stepContext : {
			...stepContext,
			place: void 0
		});
		results.push(taken.result);
		if (taken.open || taken.mismatches.length > 0) return {
			results,
			failure: {
				...taken,
				step,
				index
			}
		};
	}
	return { results };
}
async function takeStep(step, given) {
	const stepContext = stepContextFor(step, given);
	const { clock } = stepContext.context;
	if (step.delayMs !== void 0) try {
		await clock.sleep(step.delayMs, stepContext.signal);
	} catch {
		return {
			...unsent(step, stepContext, ""),
			mismatches: [],
			open: true
		};
	}
	let request;
	try {
		request = await prepareRequest(step, stepContext);
	} catch (error) {
		return unsent(step, stepContext, whyUnusable(error));
	}
	const { until } = step;
	if (!until) return ask(step, request, stepContext);
	const polling = {
		...stepContext,
		place: void 0
	};
	const start = clock.monotonic();
	const elapsed = () => clock.monotonic() - start;
	let answered;
	const earlier = [];
	for (let tries = 1;; tries += 1) {
		const timeoutMs = Math.max(1, Math.min(request.timeoutMs, until.timeoutMs - elapsed()));
		let taken = await ask(step, {
			...request,
			timeoutMs,
			retries: 0
		}, polling);
		if (taken.response || timeoutMs === request.timeoutMs) answered = taken;
		else if (!taken.open) taken = answered ?? taken;
		const waited = {
			tries,
			ms: elapsed(),
			before: earlier.join("; then ") || void 0
		};
		const isLast = elapsed() + until.intervalMs >= until.timeoutMs;
		if (taken.open || taken.mismatches.length === 0 || isLast) return {
			...taken,
			waited
		};
		const seen = taken.mismatches[0]?.observed ?? "";
		if (seen !== earlier.at(-1) && earlier.length < 3) earlier.push(seen);
		try {
			await clock.sleep(until.intervalMs, stepContext.signal);
		} catch {
			return {
				...taken,
				waited,
				open: true
			};
		}
	}
}
const outcomes = {
	redirects: {
		outcome: "was redirected to where it cannot be followed",
		fix: "Look at the redirects of this route: each browser would end there too."
	},
	protocol: {
		outcome: "was answered with what cannot be read",
		fix: "Look at what stands before the application: proxy, compression, and the headers that it sends."
	},
	"too-large": {
		outcome: "was answered with too much",
		fix: "Ask for less, or raise \"max-body\" if this is meant."
	},
	tls: {
		outcome: "could not be asked over TLS",
		fix: "Look at the certificate of this host: browsers refuse it as well."
	},
	proxy: {
		outcome: "could not be asked through the proxy",
		fix: "Look at HTTP_PROXY, HTTPS_PROXY and NO_PROXY of this step, and whether that proxy lets this host through."
	},
	internal: {
		outcome: "was led to an internal address",
		fix: "Look at where this route redirects to, and at the DNS of that host."
	}
};
function stepContextFor({ role, cookiesOf }, stepContext) {
	if (role === void 0 && !cookiesOf) return stepContext;
	return {
		...stepContext,
		session: role && stepContext.roles?.get(role) || noSession()
	};
}
async function ask(step, request, stepContext) {
	const { client, signal, captured, session, place } = stepContext;
	const asked = {
		method: step.method,
		url: shownUrl(step, stepContext),
		as: step.role
	};
	let response;
	try {
		response = await client.send(request, signal);
	} catch (error) {
		if (!(error instanceof NetworkError)) throw error;
		return {
			result: {
				...asked,
				durationMs: Math.round(error.elapsedMs)
			},
			mismatches: [{
				rule: "smoke/network",
				at: step.at,
				expected: "an answer",
				observed: error.message,
				...outcomes[error.kind]
			}],
			unanswered: {
				kind: error.kind,
				stage: error.stage
			},
			open: signal.aborted
		};
	}
	hideCookies(response, stepContext);
	const { method, url } = asked;
	const dropped = response.droppedCookies ?? [];
	session.setCookies?.push(...response.setCookies.map((line, index) => ({
		method,
		url,
		line,
		dropped: dropped[index]
	})));
	const { tries = 1 } = response;
	const result = {
		...asked,
		status: response.status,
		durationMs: Math.round(response.timing.totalMs),
		...tries > 1 && { tries },
		phases: phasesOf(response.timing)
	};
	if (place) await leave(place);
	let judged;
	try {
		judged = await judging({
			step,
			response,
			captured,
			cookies: storedCookies(step, session, response)
		}, signal);
	} catch (error) {
		if (!signal.aborted) throw error;
		return {
			result,
			mismatches: [],
			response,
			open: true
		};
	}
	const { values, missing, mismatches } = judged;
	for (const [name, { value, secret }] of values) if (secret) stepContext.context.redactor.add(value, `captured.${name}`);
	if (mismatches.length > 0) return {
		result,
		mismatches,
		response,
		open: false
	};
	for (const [name, value] of values) captured.set(name, value);
	return {
		result,
		mismatches: missing,
		response,
		open: false
	};
}
function phasesOf({ dnsMs, tcpMs, tlsMs, ttfbMs, downloadMs }) {
	return {
		dnsMs,
		tcpMs,
		tlsMs,
		ttfbMs,
		downloadMs
	};
}
async function leave(place) {
	place.leave();
	await setImmediate();
	await setImmediate();
}
function storedCookies({ captures }, { jar }, { url }) {
	if (!captures.some(({ from }) => from.kind === "cookie")) return new Map();
	return new Map(jar.getCookiesSync(url).toReversed().map(({ key, value }) => [key, value]));
}
function hideCookies(response, { secretCookies, context: { redactor } }) {
	for (const { cookie: { key, value, httpOnly } } of sentCookies(response)) {
		if (!httpOnly && (!secretCookies || /^[a-z_-]{1,15}$/i.test(value)) || isOrigin(value, response.url)) continue;
		redactor.add(value, `cookie ${key}`);
	}
}
function isOrigin(value, url) {
	const { origin } = new URL(url);
	return [origin, `${origin}/`].some((known) => value === known || value === encodeURIComponent(known));
}
function unsent(step, stepContext, problem) {
	return {
		result: {
			method: step.method,
			url: shownUrl(step, stepContext),
			as: step.role,
			durationMs: 0
		},
		mismatches: [{
			rule: "smoke/request",
			at: step.at,
			expected: "a request that can be sent",
			observed: problem
		}],
		open: false
	};
}
export { prepareRequest, stepContextFor, takeStep, takeSteps, unsent };
