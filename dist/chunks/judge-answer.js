import { RE2JS } from "./build.js";
import { placeholders, protections, setCookie, setCookies, whyDropped } from "./cookies2.js";
import { Unreadable, elementText, headerValues, readPage } from "./page.js";
import { compileJsonPath, isAbsence } from "./cookies-of.js";
import { UnknownCapture, render, show, times } from "./start.js";
import { challenges, findChallenge } from "./challenges.js";
import { writeJson } from "./json.js";
import { showDuration } from "./run.js";
import { findErrorPage } from "./error-page.js";
import { isTemplate, renderJson } from "./json-template.js";
import { createCookieJar } from "./cookies.js";
import { createEventReader, isEventStream } from "./event-stream.js";
// src/steps/impostors/soft-404.ts
const tellingRules = [
	"smoke/protected",
	"smoke/parked",
	"smoke/maintenance",
	"smoke/status",
	"smoke/role",
	"smoke/foreign-session",
	"smoke/webhook",
	"smoke/error-page",
	"smoke/login-form",
	"smoke/spa-fallback",
	"smoke/broken-body"
];
function findProtection(step, page) {
	const challenge = expectsChallenge(step) ? void 0 : findChallenge(page.response);
	if (!challenge) return step.errorPage === "allow" ? void 0 : told(protections, page);
	const { name, fix } = challenge;
	return {
		rule: "smoke/protected",
		expected: "the application itself",
		observed: name,
		fix
	};
}
function expectsChallenge({ expect }) {
	return expect.some(({ subject }) => challenges.some(({ header }) => subject.kind === "header" && subject.name.toLowerCase() === header?.[0]));
}
function findPlaceholder(page) {
	const { status } = page.response;
	return (status >= 200 && status < 300 || status === 503) && page.isHtml() ? told(placeholders, page) : void 0;
}
function findImpostor(step, page) {
	const { status } = page.response;
	if (status < 200 || status >= 300 || status === 204 || step.method === "HEAD") return void 0;
	return (page.isHtml() ? loginAgain(step, page) ?? fallback(step, page) : void 0) ?? wrongType(step, page) ?? brokenJson(step, page) ?? graphqlErrors(step, page);
}
function told(known, page) {
	const found = known.find((protection) => readable(() => protection.matches(page), false));
	return found && {
		rule: found.rule,
		expected: "the application itself",
		observed: found.name,
		fix: found.fix
	};
}
function looksInside(step) {
	return step.expect.some(({ subject }) => subject.kind === "css" || subject.kind === "body");
}
function expectsType(step) {
	return step.expect.some(({ subject }) => subject.kind === "content-type");
}
function loginAgain(step, page) {
	if (step.method !== "POST" || step.body?.kind !== "form" || looksInside(step)) return void 0;
	const sent = new Set(step.body.fields.flatMap((field) => Array.isArray(field) ? [field[0]] : []));
	if (!readable(() => page.select("input[type=password][name]"), []).some(({ attribs }) => sent.has(attribs["name"] ?? ""))) return void 0;
	return {
		rule: "smoke/login-form",
		expected: "another page than the form that was sent",
		observed: "the same form again",
		fix: "Check user name and password, and that the form needs no other field. If the form is right here, expect something of it with \"css\"."
	};
}
const assetPath = /\.(js|mjs|css|map|json|xml|txt|ico|png|jpe?g|gif|svg|webp|avif|woff2?|ttf|wasm|webmanifest|pdf)$/i;
const apiPath = /^\/(api|rest|graphql|trpc|v\d+)(\/|$)/i;
const appRoots = "#root, #app, #__next, #__nuxt, #svelte, #q-app, app-root";
function fallback(step, page) {
	if (looksInside(step) || expectsType(step)) return void 0;
	const { pathname } = new URL(page.response.url);
	const isAsset = assetPath.test(pathname);
	const isShell = () => page.select(appRoots).length > 0 && page.select("script").length > 0 && page.visibleText().length <= 200;
	if (!(isAsset || apiPath.test(pathname)) || !readable(isShell, false)) return void 0;
	return {
		rule: "smoke/spa-fallback",
		expected: isAsset ? "the file" : "an answer of the API",
		observed: "an HTML page, as a server gives it for paths that it does not know",
		fix: "Check that the file or route is part of this release, and that the fallback of the server leaves it alone. If HTML is right here, expect it: \"content-type: text/html\"."
	};
}
const scriptTypes = /^(text|application)\/(x-)?(java|ecma)script$/;
function wrongType(step, page) {
	if (expectsType(step) || step.method !== "GET") return void 0;
	const type = mediaType$1(page);
	const { pathname } = new URL(page.response.url);
	const tell = (expected, observed) => ({
		rule: "smoke/content-type",
		expected,
		observed,
		fix: "Send the content type that browsers need for it. If this one is meant, expect it with \"content-type\"."
	});
	const isPage = /^\s*(<!doctype html|<html[\s>])/i.test(page.text().slice(0, 1e3));
	if (isPage && type === "text/html") return void 0;
	if (/\.m?js$/.test(pathname) && type !== "" && !scriptTypes.test(type)) return tell("content-type text/javascript", `content-type ${type}`);
	if (/\.css$/.test(pathname) && type !== "" && type !== "text/css") return tell("content-type text/css", `content-type ${type}`);
	if (isPage && /^(text\/plain|application\/octet-stream)$/.test(type)) return tell("content-type text/html", `an HTML page sent as ${type}`);
}
function brokenJson(step, page) {
	if (!/^application\/([\w.-]+\+)?json$/.test(mediaType$1(page)) || page.text().startsWith(")]}'")) return void 0;
	if (page.response.body.length === 0 && step.method !== "GET") return void 0;
	if (step.expect.some(({ subject }) => subject.kind === "jsonpath")) return void 0;
	try {
		page.json();
		return;
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		return {
			rule: "smoke/broken-body",
			expected: "JSON, as the content type says",
			observed: `broken JSON: ${/^\s*</.test(page.text().slice(0, 1e3)) ? "it is HTML" : isCut(error, page.text()) ? "it ends in the middle" : error.message}`,
			fix: "Read the log of the application for this request: an error while the answer was being written often looks so."
		};
	}
}
function graphqlErrors(step, page) {
	if (!/^application\/(graphql-response\+)?json$/.test(mediaType$1(page))) return void 0;
	if (step.expect.some(({ subject }) => subject.kind === "jsonpath" && /\berrors\b/.test(subject.query))) return void 0;
	const answer = readable(() => page.json(), null);
	if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return void 0;
	const { errors, data = null, ...more } = answer;
	const isAlone = data === null && Object.keys(more).every((key) => key === "extensions");
	const isError = (one) => typeof one === "object" && one !== null && "message" in one;
	if (!isAlone || !Array.isArray(errors) || errors.length === 0 || !errors.every(isError)) return void 0;
	return {
		rule: "smoke/error-page",
		expected: "data",
		observed: "errors of GraphQL and no data",
		fix: "Read the log of the application for this request. If the errors are meant, expect them: \"jsonpath: { $.errors[0].message: … }\"."
	};
}
function isCut({ cause }, text) {
	const words = cause instanceof Error ? cause.message : "";
	const position = / at position (\d+)/.exec(words)?.[1];
	return /Unexpected end|Unterminated string/.test(words) || position !== void 0 && Number(position) >= text.length;
}
function mediaType$1(page) {
	return (page.header("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
function readable(look, otherwise) {
	try {
		return look();
	} catch (error) {
		if (error instanceof Unreadable) return otherwise;
		throw error;
	}
}
// src/steps/ai-reply.ts
const textKeys = new Set([
	"content",
	"text",
	"delta",
	"textDelta",
	"response",
	"partial_json",
	"arguments"
]);
const nameKeys = [
	"toolName",
	"tool_name",
	"tool",
	"name"
];
const argumentKeys = [
	"arguments",
	"args",
	"input",
	"parameters",
	"toolCallId",
	"tool_call_id",
	"call_id"
];
function readAiReply(page) {
	const body = page.text();
	const whole = parse(body);
	const events = whole === void 0 ? body.split(/\r?\n/).map(eventData) : [{
		value: whole,
		plain: ""
	}];
	const tools = new Set();
	return {
		text: `${events.map(({ value, plain }) => {
			if (value === void 0) return plain;
			const found = [];
			collect(value, "", found, tools, 0);
			return found.join("");
		}).join("")}\n${body}`,
		tools: [...tools]
	};
}
function eventData(line) {
	const plain = line.replace(/^data: ?/, "");
	return {
		value: parse(plain.replace(/^[0-9a-f]:/, "")),
		plain: line.startsWith("data:") ? plain : ""
	};
}
function parse(text) {
	if (!/^\s*["[{tfn\d-]/.test(text)) return void 0;
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
const maxDepth = 100;
function collect(value, key, found, tools, depth) {
	if (typeof value === "string" && (key === "" || textKeys.has(key))) found.push(value);
	if (typeof value !== "object" || value === null || depth > maxDepth) return;
	if (Array.isArray(value)) {
		for (const item of value) collect(item, key, found, tools, depth + 1);
		return;
	}
	const isCall = argumentKeys.some((name) => Object.hasOwn(value, name));
	const name = nameKeys.map((candidate) => value[candidate]).find((candidate) => typeof candidate === "string");
	if (isCall && typeof name === "string") tools.add(name);
	for (const [inner, entry] of Object.entries(value)) collect(entry, inner, found, tools, depth + 1);
}
// src/steps/subjects.ts
function observe(subject, page) {
	const { response } = page;
	switch (subject.kind) {
		case "status": return one(response.status);
		case "url": return {
			...one(response.url),
			same: sameUrl
		};
		case "body": return one(page.text() || void 0);
		case "content-type": return {
			...one(page.header("content-type")),
			same: sameMediaType
		};
		case "header": {
			const values = headerValues(response, subject.name);
			return {
				value: values.length > 0 ? values.join(", ") : void 0,
				count: values.length,
				kind: "text"
			};
		}
		case "size": return one(response.body.length);
		case "cookie": {
			const cookie = setCookie(response, subject.name);
			if (subject.attribute === void 0) return one(cookie?.value);
			return {
				...one(cookie && attributeOf(cookie, subject.attribute, page)),
				same: sameWord
			};
		}
		case "css": {
			const elements = page.select(subject.selector);
			const [first] = elements;
			return {
				value: first && (subject.attribute === void 0 ? elementText(first) : first.attribs[subject.attribute]),
				count: elements.length,
				kind: "text"
			};
		}
		case "jsonpath": return queryJson(page.json(), subject.query);
		case "prompt-injection": return one(obeyed(subject, page));
	}
}
function attributeOf(cookie, attribute, page) {
	switch (attribute) {
		case "secure": return String(cookie.secure);
		case "httponly": return String(cookie.httpOnly);
		case "samesite": return cookie.sameSite;
		case "domain": return cookie.domain ?? void 0;
		case "path": return cookie.path ?? void 0;
		case "max-age": {
			if (cookie.maxAge !== null) return Number(cookie.maxAge);
			if (!(cookie.expires instanceof Date)) return void 0;
			const now = Date.parse(page.header("date") ?? "");
			return Number.isNaN(now) ? void 0 : Math.round((cookie.expires.getTime() - now) / 1e3);
		}
	}
}
function sameWord(written, seen) {
	return written.toLowerCase().replace(/^\./, "") === seen.toLowerCase();
}
function obeyed({ words, tools }, page) {
	const reply = readAiReply(page);
	const said = words.find((word) => reply.text.includes(render(word, new Map())));
	if (said) return `says ${JSON.stringify(show(said))}`;
	const called = tools.find((tool) => reply.tools.includes(tool));
	return called && `calls the tool ${called}`;
}
function one(value) {
	return {
		value,
		count: value === void 0 ? 0 : 1,
		kind: "text"
	};
}
function queryJson(document, path) {
	const query = compileJsonPath(path);
	const found = findIn(document, query);
	if (!query.isSingular) return {
		value: found.length > 0 ? found : void 0,
		count: found.length,
		kind: "json"
	};
	const [value] = found;
	return {
		value,
		count: Array.isArray(value) ? value.length : found.length,
		kind: "json"
	};
}
function findIn(document, { find }) {
	try {
		return find(document);
	} catch (error) {
		if (error instanceof RangeError) throw new Unreadable("the JSON holds too much or nests too deeply", { cause: error });
		throw error;
	}
}
function sameUrl(written, seen) {
	const { pathname, search } = new URL(seen);
	return written === seen || written === pathname + search;
}
function sameMediaType(written, seen) {
	const [type, ...parameters] = mediaType(written);
	const [seenType, ...seenParameters] = mediaType(seen);
	return type === seenType && parameters.every((parameter) => seenParameters.includes(parameter));
}
function mediaType(text) {
	return text.toLowerCase().split(";").map((part) => part.trim().replace(/\s*=\s*/, "=").replaceAll("\"", "")).filter((part, index) => index === 0 || part !== "");
}
// src/steps/captures.ts
const maxBodyBytes = 1e5;
function captureValues(captures, page, cookies) {
	const values = [];
	const missing = [];
	for (const { at, name, secret, from, decode } of captures) {
		const { value, problem } = decoded(captureOne(from, page, cookies), decode);
		if (value) values.push([name, {
			value,
			secret
		}]);
		else missing.push({
			rule: "smoke/capture",
			at,
			expected: `a value for "${name}" from ${wordSource(from)}`,
			observed: problem ?? (value === "" ? "it is there, but empty" : "not found")
		});
	}
	return {
		values,
		missing
	};
}
function captureOne(from, page, cookies) {
	try {
		switch (from.kind) {
			case "header": return { value: page.header(from.name) };
			case "cookie": {
				const value = setCookie(page.response, from.name)?.value ?? cookies.get(from.name);
				const why = whyDropped(page.response, from.name);
				return value === void 0 && why ? { problem: `it is set, and no browser keeps it: ${why}` } : { value };
			}
			case "regex": {
				const matcher = RE2JS.compile(from.pattern).matcher(page.text());
				if (!matcher.find()) return {};
				return { value: matcher.group(matcher.groupCount() > 0 ? 1 : 0) ?? void 0 };
			}
			case "css": {
				const [element] = page.select(from.selector);
				if (!element) return {};
				return { value: from.attribute === void 0 ? elementText(element) : element.attribs[from.attribute] };
			}
			case "body": return page.response.body.length > maxBodyBytes ? { problem: `the body is larger than ${maxBodyBytes / 1e3} KB` } : { value: page.text() };
			case "status": return { value: String(page.response.status) };
			case "jsonpath": return jsonCapture(queryJson(page.json(), from.query).value, page.json());
		}
	} catch (error) {
		if (error instanceof Unreadable) return { problem: error.message };
		throw error;
	}
}
function decoded(found, decode) {
	if (!decode || !found.value) return found;
	try {
		return { value: decodeURIComponent(found.value) };
	} catch {
		return { problem: "it is not percent-encoded: a \"%\" stands alone, or stands for no UTF-8" };
	}
}
function jsonCapture(value, answer) {
	if (value === void 0) return { problem: `not found${membersOf(answer)}` };
	if (value === null || typeof value === "object") return { problem: "it is no string, number or boolean" };
	return { value: String(value) };
}
function membersOf(answer) {
	if (answer === null || typeof answer !== "object" || Array.isArray(answer)) return "";
	const names = Object.keys(answer).filter((name) => /^[a-z_-]{1,30}$/i.test(name));
	return names.length > 0 ? `: the answer has ${names.slice(0, 8).join(", ")}` : "";
}
function wordSource(from) {
	switch (from.kind) {
		case "css": return from.attribute === void 0 ? from.selector : `${from.selector}, attribute ${from.attribute}`;
		case "jsonpath": return from.query;
		case "regex": return `the body, matching ${from.pattern}`;
		case "body":
		case "status": return `the ${from.kind}`;
		default: return `${from.kind} ${from.name}`;
	}
}
// src/steps/predicates.ts
function holds(predicates, observed, captured) {
	return predicates.every((predicate) => holdsOne(predicate, observed, captured));
}
function holdsOne(predicate, observed, captured) {
	const { value } = observed;
	switch (predicate.name) {
		case "exists": return value !== void 0 === predicate.value;
		case "count": return observed.count === predicate.value;
		case "not": return !predicate.predicates.some((inner) => holdsOne(inner, observed, captured));
	}
	if (value === void 0) return false;
	switch (predicate.name) {
		case "equals": return equals(predicate.value, value, observed, captured);
		case "one-of": return predicate.values.some((wanted) => equals(wanted, value, observed, captured));
		case "contains": {
			const wanted = render(predicate.value, captured);
			if (Array.isArray(value)) return value.some((item) => textOf(item) === wanted);
			return textOf(value)?.includes(wanted) ?? false;
		}
		case "starts-with": return textOf(value)?.startsWith(render(predicate.value, captured)) ?? false;
		case "ends-with": return textOf(value)?.endsWith(render(predicate.value, captured)) ?? false;
		case "matches": {
			const text = textOf(value);
			return text !== void 0 && RE2JS.compile(predicate.pattern).matcher(text).find();
		}
		case "min": return numberOf(value, observed) >= predicate.value;
		case "max": return numberOf(value, observed) <= predicate.value;
		case "length": return lengthOf(value) === predicate.value;
		case "type": return typeOf(value) === predicate.value || predicate.value === "number" && isNumber(value);
	}
}
function equals(wanted, seen, observed, captured) {
	const value = renderJson(wanted, captured);
	if (observed.kind === "json" && !(isTemplate(wanted) && isFilledIn(wanted))) return sameJson(value, seen);
	const text = textOf(value);
	const seenText = textOf(seen);
	if (text === void 0 || seenText === void 0) return false;
	return observed.same ? observed.same(text, seenText) : text === seenText;
}
function isFilledIn(template) {
	return template.parts.some((part) => part.kind !== "text");
}
function sameJson(wanted, seen) {
	if (typeof wanted === "bigint" || typeof seen === "bigint") return isNumber(wanted) && isNumber(seen) && wanted == seen;
	if (wanted === null || typeof wanted !== "object") return wanted === seen;
	if (seen === null || typeof seen !== "object" || Array.isArray(wanted) !== Array.isArray(seen)) return false;
	const entries = Object.entries(wanted);
	return entries.length === Object.keys(seen).length && entries.every(([key, item]) => Object.hasOwn(seen, key) && sameJson(item, seen[key]));
}
function isNumber(value) {
	return typeof value === "number" || typeof value === "bigint";
}
function textOf(value) {
	return value === null || typeof value === "object" ? void 0 : String(value);
}
function numberOf(value, observed) {
	if (isNumber(value)) return value;
	if (observed.kind === "json" || typeof value !== "string") return NaN;
	return /^[+-]?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : NaN;
}
function lengthOf(value) {
	if (typeof value === "string") return [...value].length;
	return value !== null && typeof value === "object" ? Object.keys(value).length : void 0;
}
function typeOf(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	return typeof value === "bigint" || Number.isInteger(value) ? "integer" : typeof value;
}
// src/steps/roles.ts
function noSession() {
	return {
		name: "",
		jar: createCookieJar(),
		headers: []
	};
}
function showsTooMuch(step, { response: { status } }, failed) {
	return (step.role !== void 0 || step.cookiesOf !== void 0) && status >= 200 && status < 300 && failed.some(forbids);
}
const successes = [
	200,
	201,
	202,
	203,
	204,
	205,
	206
];
function forbids({ subject, predicates }) {
	if (subject.kind === "status") return !successes.some((value) => holds(predicates, {
		value,
		count: 1,
		kind: "text"
	}, new Map()));
	return predicates.some(isAbsence);
}
// src/steps/wording.ts
function wordExpectation({ subject, predicates }, captured) {
	if (subject.kind === "prompt-injection") return `no reply that says ${subject.words.map((word) => JSON.stringify(show(word))).join(" or ")}${subject.tools.length > 0 ? ` or calls ${subject.tools.join(" or ")}` : ""}`;
	return `${wordSubject(subject)} ${wordPredicates(predicates, captured)}`;
}
function wordSubject(subject) {
	switch (subject.kind) {
		case "header": return `header ${subject.name}`;
		case "cookie": return `cookie ${subject.name}${subject.attribute === void 0 ? "" : `, ${subject.attribute}`}`;
		case "css": return subject.selector + (subject.attribute === void 0 ? "" : `, attribute ${subject.attribute}`);
		case "jsonpath": return subject.query;
		default: return subject.kind;
	}
}
function wordPredicates(predicates, captured, join = " and ") {
	return predicates.map((predicate) => wordPredicate(predicate, captured)).join(join);
}
function wordPredicate(predicate, captured) {
	switch (predicate.name) {
		case "equals": return wordValue(predicate.value, captured);
		case "one-of": return predicate.values.map((value) => wordValue(value, captured)).join(" or ");
		case "contains": return `containing ${wordValue(predicate.value, captured)}`;
		case "starts-with": return `starting with ${wordValue(predicate.value, captured)}`;
		case "ends-with": return `ending with ${wordValue(predicate.value, captured)}`;
		case "matches": return `matching ${predicate.pattern}`;
		case "exists": return predicate.value ? "present" : "absent";
		case "count": return `found ${times(predicate.value)}`;
		case "min": return `at least ${predicate.value}`;
		case "max": return `at most ${predicate.value}`;
		case "type": return `of type ${predicate.value}`;
		case "length": return `of length ${predicate.value}`;
		case "not": return `not ${wordPredicates(predicate.predicates, captured, " and not ")}`;
	}
}
function wordValue(value, captured) {
	return writeJson(renderJson(value, captured, show));
}
// src/steps/judge.ts
function meetsAll(expectations, response) {
	const page = readPage(response);
	return expectations.every((one) => judgeOne(one, page, new Map()).length === 0);
}
function judgePage(step, page, captured) {
	const failed = step.expect.map((one) => ({
		one,
		mismatches: judgeOne(one, page, captured)
	})).filter(({ mismatches }) => mismatches.length > 0);
	const mismatches = [
		...judgeDefaultStatus(step, page),
		...failed.flatMap(({ mismatches }) => mismatches),
		...judgeImpostor(step, page)
	].sort((one, other) => rank(one) - rank(other));
	sayOnce(mismatches, page);
	const [first] = mismatches;
	if (first && step.sign?.forge && isSuccess(page)) {
		first.rule = "smoke/webhook";
		first.outcome = forged[step.sign.forge].outcome;
		first.fix = forged[step.sign.forge].fix;
	} else if (first && (first.rule === "smoke/status" || !tellingRules.includes(first.rule)) && showsTooMuch(step, page, failed.map(({ one }) => one))) {
		first.rule = step.cookiesOf ? "smoke/foreign-session" : "smoke/role";
		first.fix = tooMuchFix(step);
	}
	if (first && page.response.status >= 300 && !mismatches.some(({ rule }) => rule === "smoke/status")) {
		first.observed += `; the answer is ${observedStatus(page)}`;
		if (ofPage.includes(first.rule)) first.outcome ??= `answered ${page.response.status}`;
	}
	return mismatches;
}
function tooMuchFix({ role, cookiesOf }) {
	if (cookiesOf) return "Give each environment its own secret key and its own session store, and do not copy sessions along with a database. If this page is open to anybody, ask for one that is not.";
	return role === "stranger" ? "Check that the route asks for a login at all." : "Check that the route asks whose data it is, and not only whether somebody is logged in.";
}
function isSuccess({ response: { status } }) {
	return status >= 200 && status < 300;
}
const forged = {
	unsigned: {
		outcome: "accepted an event that is not signed",
		fix: "Refuse an event without a signature, before anything of it is used."
	},
	"wrong-secret": {
		outcome: "accepted an event that somebody else signed",
		fix: "Verify the signature over the raw body with the sender's library, before anything of it is used."
	},
	old: {
		outcome: "accepted an event of an hour ago",
		fix: "Refuse an event whose time is more than five minutes ago: whoever has recorded it can send it again."
	}
};
const ofPage = [
	"smoke/css",
	"smoke/jsonpath",
	"smoke/body"
];
function sayOnce(mismatches, page) {
	if (mismatches.length < 2) return;
	const words = summary(page);
	const [, ...others] = mismatches.filter(({ observed }) => observed.endsWith(words));
	for (const other of others) other.observed = other.observed.slice(0, -words.length).replace(/[:;] $/, "");
}
function rank({ rule }) {
	const index = tellingRules.indexOf(rule);
	return index < 0 ? tellingRules.length : index;
}
function judgeImpostor(step, page) {
	const tell = (found) => [{
		at: step.at,
		...found,
		observed: `${found.observed}: ${summary(page)}`
	}];
	const protection = findProtection(step, page);
	if (protection) return tell(protection);
	if (step.errorPage === "allow" || asksForError(step, page)) return [];
	const placeholder = findPlaceholder(page);
	if (placeholder) return tell(placeholder);
	const name = findErrorPage(page, step.method);
	if (name === void 0) {
		const disguise = findImpostor(step, page);
		return disguise ? tell(disguise) : [];
	}
	return [{
		rule: "smoke/error-page",
		at: step.at,
		expected: "no error page",
		observed: `${name}: ${summary(page)}`,
		fix: "Read the log of the application for this request. If the page is meant to look so, say \"error-page: allow\"."
	}];
}
function judgeDefaultStatus(step, page) {
	if (step.expect.some(({ subject }) => subject.kind === "status")) return [];
	const { status } = page.response;
	if (step.expect.length === 0 ? status >= 200 && status < 300 : status < 400) return [];
	const expected = step.expect.length === 0 ? "status 2xx" : "a status below 400";
	return [{
		rule: "smoke/status",
		at: step.at,
		expected,
		observed: observedStatus(page)
	}];
}
function judgeOne(expectation, page, captured) {
	const { subject, predicates, at } = expectation;
	let observed;
	try {
		const seen = observe(subject, page);
		if (holds(predicates, seen, captured)) return [];
		observed = page.response.isForeign ? hidden(subject, page) : describe(subject, seen, page);
	} catch (error) {
		if (error instanceof UnknownCapture) observed = error.message;
		else if (error instanceof Unreadable) observed = page.response.body.length === 0 ? error.message : `${error.message}: ${summary(page)}`;
		else throw error;
	}
	const expected = wordExpectation(expectation, captured);
	const mismatch = {
		rule: `smoke/${subject.kind}`,
		at,
		expected,
		observed
	};
	if (subject.kind === "cookie" && whyDropped(page.response, subject.name) !== void 0) return [{
		...mismatch,
		...dropped
	}];
	return [[
		"css",
		"cookie",
		"header"
	].includes(subject.kind) && expected.endsWith(" \"true\"") ? {
		...mismatch,
		fix: notExists
	} : mismatch];
}
const dropped = {
	outcome: "set a cookie that no browser keeps",
	fix: "Let the application set it for the host that it is served from, without Domain: a preview has another host than production. A name with __Host- needs \"; Secure; Path=/\" and no Domain."
};
const notExists = "A value is compared with the text. To ask only that it is there, say { exists: true }.";
function asksForError(step, page) {
	const { status } = page.response;
	const names = (value) => value === status;
	return status >= 400 && step.expect.some(({ subject, predicates }) => subject.kind === "status" && predicates.some((predicate) => predicate.name === "equals" && names(predicate.value) || predicate.name === "one-of" && predicate.values.some(names) || predicate.name === "min" && predicate.value >= 400 && predicate.value <= status));
}
function describe(subject, { value, count, kind }, page) {
	switch (subject.kind) {
		case "status": return observedStatus(page);
		case "cookie": {
			const names = setCookies(page.response).map((cookie) => cookie.key);
			if (subject.attribute !== void 0 && names.includes(subject.name)) return value === void 0 ? `no ${wordSubject(subject)}` : `${wordSubject(subject)} ${value}`;
			if (value !== void 0) return `cookie ${subject.name} is set, with another value`;
			const why = whyDropped(page.response, subject.name);
			if (why) return `cookie ${subject.name} is set, and no browser keeps it: ${why}`;
			return `no cookie ${subject.name}; ${names.length > 0 ? `set: ${names.join(", ")}` : "none was set"}`;
		}
		case "header":
			if (value !== void 0 && /^(set-)?cookie/i.test(subject.name)) return `header ${subject.name} is another`;
			break;
		case "prompt-injection": return `the reply ${value}`;
		case "body": return value === void 0 ? "an empty body" : summary(page);
	}
	const name = wordSubject(subject);
	if (value === void 0) return `no ${name}${page.isHtml() ? `: ${summary(page)}` : ""}`;
	return `${name} ${kind === "text" && typeof value === "number" ? value : jsonText(value)}${count === 1 ? "" : `, found ${times(count)}`}`;
}
function observedStatus(page) {
	const { response, header } = page;
	const location = header("location");
	const redirected = response.redirects.length > 0 ? `, redirected to ${response.url}` : "";
	const isRedirect = response.status >= 300 && response.status < 400 && location !== void 0;
	const words = response.status >= 400 && response.body.length > 0 ? `; ${summary(page)}` : "";
	return `${response.status}${isRedirect ? ` to ${location}` : ""}${redirected}${words}`;
}
function summary(page) {
	if (page.response.isForeign) return notShown(page);
	if (page.response.body.length === 0) return "an empty body";
	try {
		if (page.isHtml() && page.visibleText() === "") return "a page without text";
		if (page.isHtml()) return `the page says "${beginning(page.visibleText())}"`;
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
	}
	return `the body is "${beginning(page.text())}"`;
}
function hidden(subject, page) {
	return subject.kind === "status" ? observedStatus(page) : `another ${wordSubject(subject)}; ${notShown(page)}`;
}
function notShown({ response }) {
	return `what ${new URL(response.url).origin} answers is not shown, for the configuration does not name it`;
}
function beginning(text) {
	return text.length <= 1e4 ? text : text.slice(0, 1e4).replace(/[^\s"'<>,;]*$/, "");
}
function jsonText(value) {
	try {
		return beginning(writeJson(value));
	} catch {
		return "a value nested too deeply to show";
	}
}
// src/steps/stream.ts
function readStream(step, response) {
	const { firstEventMs } = step;
	if (firstEventMs === void 0 || response.status < 200 || response.status > 299) return { response };
	const expected = `an event within ${showDuration(firstEventMs)}`;
	const tell = (observed, fix) => ({
		rule: "smoke/stream",
		at: step.at,
		expected,
		observed,
		fix
	});
	const type = response.headers.find(([name]) => name === "content-type")?.[1];
	if (!isEventStream(response.headers)) return {
		response,
		mismatch: {
			...tell(`content-type ${type ?? "is not there"}`, ask),
			outcome: "answered with no stream of events"
		}
	};
	const reader = createEventReader();
	const data = reader.push(response.body);
	if (data !== void 0) return { response: {
		...response,
		body: Buffer.from(data)
	} };
	const { length } = response.body;
	const sent = length === 0 ? "and nothing came" : `and ${length} bytes came, without an event`;
	const comments = reader.comments > 0 ? ` (a comment ${times(reader.comments)})` : "";
	const observed = `the stream opened with ${response.status}, ${sent}${comments}`;
	return {
		response: {
			...response,
			body: new Uint8Array()
		},
		mismatch: tell(observed, flush)
	};
}
const ask = "Check that this is the route of the stream; \"first-event\" waits for text/event-stream.";
const flush = "Check that the application sends an event early, and that nothing holds it back: compression, or a proxy that buffers (nginx: proxy_buffering off, or the header X-Accel-Buffering: no).";
// src/steps/judge-answer.ts
function judgeAnswer({ step, response, captured, cookies }) {
	const stream = readStream(step, response);
	const page = readPage(stream.response);
	const mismatches = judgePage(step, page, captured);
	const isTold = mismatches.some(({ rule }) => tellingRules.includes(rule));
	if (stream.mismatch) mismatches.splice(isTold ? mismatches.length : 0, 0, stream.mismatch);
	return {
		...captureValues(step.captures, page, cookies),
		mismatches
	};
}
export { holds, judgeAnswer, judgePage, meetsAll, noSession, sameUrl, tellingRules, wordExpectation };
