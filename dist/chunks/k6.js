import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, oneLine, parseDuration } from "./start.js";
import { rolesOf } from "./config.js";
import { isReadOnly } from "./round.js";
import { defaultLimits } from "./run.js";
import { isTemplate, wordExpectation } from "./checks.js";
import { require_json_p3_cjs } from "./json-p3.cjs.js";
import { AttributeAction, SelectorType, parse as parse$1 } from "./dist3.js";
import { readAsset } from "./assets2.js";
import { require_dist } from "./dist5.js";
const { basename } = require("node:path");
// src/export/k6/code.ts
var NotInK6 = class extends Error {};
function quote(text) {
	return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu, (character) => Array.from({ length: character.length }, (_, at) => unicode(character.charCodeAt(at))).join(""));
}
function unicode(unit) {
	return `\\u${unit.toString(16).padStart(4, "0")}`;
}
function comment(text) {
	return `// ${oneLine(text)}`;
}
function indent(code, spaces) {
	return code.replace(/^(?=.)/gm, " ".repeat(spaces));
}
function objectCode(entries) {
	const lines = entries.flatMap(([name, code]) => code === void 0 ? [] : [indent(`${name}: ${code},`, 2)]);
	return lines.length === 0 ? "{}" : `{\n${lines.join("\n")}\n}`;
}
function listCode(items) {
	return items.length === 0 ? "[]" : `[\n${items.map((item) => indent(`${item},`, 2)).join("\n")}\n]`;
}
// src/export/k6/json-path.ts
var import_json_p3_cjs = require_json_p3_cjs();
const { FilterSelector, IndexSelector, NameSelector, SliceSelector, WildcardSelector } = import_json_p3_cjs.jsonpath.selectors;
const { InfixExpression, LogicalExpression, PrefixExpression, RelativeQuery } = import_json_p3_cjs.jsonpath.expressions;
const { BooleanLiteral, NullLiteral, NumberLiteral, StringLiteral } = import_json_p3_cjs.jsonpath.expressions;
function jsonPathCode(query) {
	const compiled = import_json_p3_cjs.jsonpath.compile(query);
	return `${compiled.singularQuery() ? "jsonPath" : "jsonPathAll"}(${["answer", ...stepsCode$1(compiled, query)].join(", ")})`;
}
function stepsCode$1({ segments }, query) {
	return segments.map((segment) => {
		const selectors = segment.selectors.map((selector) => selectorCode(selector, query));
		const code = selectors.length === 1 ? selectors[0] : `anyOf(${selectors.join(", ")})`;
		return String(segment).startsWith("..") ? `below(${code})` : code;
	});
}
function selectorCode(selector, query) {
	if (selector instanceof NameSelector) return quote(selector.name);
	if (selector instanceof IndexSelector) return String(selector.index);
	if (selector instanceof WildcardSelector) return "each";
	if (selector instanceof SliceSelector) return `slice(${selector.start ?? null}, ${selector.stop ?? null}, ${selector.step ?? 1})`;
	if (selector instanceof FilterSelector) return `where((item) => ${testCode(selector.expression, query)})`;
	throw unknown(query);
}
function testCode(expression, query) {
	if (expression instanceof LogicalExpression) return testCode(expression.expression, query);
	if (expression instanceof PrefixExpression) return `!${testCode(expression.right, query)}`;
	if (expression instanceof RelativeQuery) return `(${foundCode(expression.path, query)}.length > 0)`;
	if (!(expression instanceof InfixExpression)) throw unknown(query);
	const { left, operator, right, logical } = expression;
	return logical ? `(${testCode(left, query)} ${operator} ${testCode(right, query)})` : `compares(${operandCode(left, query)}, ${quote(operator)}, ${operandCode(right, query)})`;
}
function operandCode(expression, query) {
	if (expression instanceof RelativeQuery) return `${foundCode(expression.path, query)}[0]`;
	if (expression instanceof StringLiteral) return quote(expression.value);
	if (expression instanceof NumberLiteral || expression instanceof BooleanLiteral) return String(expression.value);
	if (expression instanceof NullLiteral) return "null";
	throw unknown(query);
}
function foundCode(path, query) {
	return `find(${["item", ...stepsCode$1(path, query)].join(", ")})`;
}
function unknown(query) {
	return new NotInK6(`look up ${JSON.stringify(query)}, whose filter it has no functions for`);
}
// src/export/k6/pattern.ts
const leadingFlags = /^\(\?([is]+)\)/;
const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;
const space = "\\t\\n\\f\\r ";
const sameEscapes = /^\\(?:[dDwW]|[tnfrv]|[.*+?()[\]{}|^$\\/-])/;
const otherPunctuation = /^\\([!"#%&',:;<=>@_`~])/;
function patternCode(pattern, { captures = false } = {}) {
	const flags = leadingFlags.exec(pattern)?.[1] ?? "";
	const reader = {
		text: pattern.replace(leadingFlags, ""),
		at: 0,
		ignoreCase: flags.includes("i"),
		dotAll: flags.includes("s")
	};
	if (captures && hasRepeatedGroup(reader.text)) throw unlike(pattern);
	const source = readAll(reader, pattern);
	if (!isPattern(source)) throw unlike(pattern);
	return `new RegExp(${quote(source)}, ${quote(reader.ignoreCase ? "iu" : "u")})`;
}
function unlike(pattern) {
	return new NotInK6(`be sure that ${JSON.stringify(pattern)} means the same in JavaScript`);
}
function isPattern(source) {
	try {
		return new RegExp(source, "u") !== void 0;
	} catch {
		return false;
	}
}
function readAll(reader, pattern) {
	let source = "";
	while (reader.at < reader.text.length) {
		const piece = readPiece(reader);
		if (piece === void 0) throw unlike(pattern);
		source += piece;
	}
	return source;
}
function readPiece(reader) {
	const rest = reader.text.slice(reader.at, reader.at + 40);
	const take = (length, source = rest.slice(0, length)) => {
		reader.at += length;
		return source;
	};
	const name = /^\(\?P?<\w+>/.exec(rest)?.[0];
	if (name !== void 0) return take(name.length, "(");
	if (rest.startsWith("(?:")) return take(3);
	if (rest.startsWith("(?")) return void 0;
	if (rest.startsWith("[")) return readClass(reader);
	if (rest.startsWith("\\")) return readEscape(reader, rest, false);
	const times = quantifier.exec(rest)?.[0];
	if (times !== void 0) return take(times.length);
	if (rest.startsWith(".")) return take(1, reader.dotAll ? "[^]" : "[^\\n]");
	if (/^[{}\]]/.test(rest)) return take(1, `\\${rest[0]}`);
	if (/^[()|^$]/.test(rest)) return take(1);
	const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
	return isSure(reader, character) ? take(character.length, character === "/" ? "\\/" : character) : void 0;
}
function isSure({ ignoreCase }, character) {
	return !ignoreCase || character <= "";
}
function readEscape(reader, rest, inClass) {
	const take = (length, source = rest.slice(0, length)) => {
		reader.at += length;
		return source;
	};
	if (reader.ignoreCase && /^\\[wWbB]/.test(rest)) return void 0;
	if (rest.startsWith("\\s")) return take(2, inClass ? space : `[${space}]`);
	if (rest.startsWith("\\S") && !inClass) return take(2, `[^${space}]`);
	if (/^\\[bB]/.test(rest) && !inClass) return take(2);
	if (rest.startsWith("\\A") && !inClass) return take(2, "^");
	if (rest.startsWith("\\z") && !inClass) return take(2, "$");
	if (/^\\x([0-9A-Fa-f]{2})/.exec(rest)) return take(4);
	const same = sameEscapes.exec(rest)?.[0];
	if (same !== void 0) return take(same.length, same === "\\-" && !inClass ? "-" : same);
	const other = otherPunctuation.exec(rest)?.[1];
	return other === void 0 ? void 0 : take(2, other);
}
function readClass(reader) {
	const open = /^\[\^?\]?/.exec(reader.text.slice(reader.at))?.[0] ?? "[";
	reader.at += open.length;
	let source = open.replace(/\]$/, "\\]");
	for (;;) {
		const rest = reader.text.slice(reader.at, reader.at + 40);
		if (rest === "" || rest.startsWith("[:")) return void 0;
		if (rest.startsWith("]")) {
			reader.at += 1;
			return `${source}]`;
		}
		if (rest.startsWith("\\")) {
			const escape = readEscape(reader, rest, true);
			if (escape === void 0) return void 0;
			source += escape;
			continue;
		}
		const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
		if (!isSure(reader, character)) return void 0;
		reader.at += character.length;
		source += /[[^()|{}/]/.test(character) ? `\\${character}` : character;
	}
}
function hasRepeatedGroup(pattern) {
	return /\)(?:[*+?]|\{)/.test(pattern.replace(/\\./g, ""));
}
// src/export/k6/selector.ts
const plain = [
	SelectorType.Tag,
	SelectorType.Universal,
	SelectorType.Descendant,
	SelectorType.Child,
	SelectorType.Adjacent,
	SelectorType.Sibling
];
const pseudos = new Set([
	"first-child",
	"last-child",
	"only-child",
	"first-of-type",
	"last-of-type",
	"empty",
	"root"
]);
function assertSelector(selector) {
	if (parse$1(selector).every((tokens) => tokens.every(isKnown))) return;
	throw new NotInK6(`be sure that the selector ${JSON.stringify(selector)} finds the same there`);
}
function isKnown(token) {
	if (token.type === SelectorType.Attribute) return token.action !== AttributeAction.Not && token.ignoreCase !== true && token.namespace === null;
	if (token.type === SelectorType.Pseudo) {
		if (token.name === "not" && Array.isArray(token.data)) return token.data.every((tokens) => tokens.every(isKnown));
		return pseudos.has(token.name) && token.data === null;
	}
	return plain.includes(token.type) && !("namespace" in token && token.namespace !== null);
}
// src/export/k6/values.ts
function textCode({ parts }) {
	return parts.length === 0 ? "\"\"" : parts.map(partCode).join(" + ");
}
function partCode(part) {
	if (part.kind === "text") return quote(part.text.toWellFormed());
	if (part.kind === "totp") throw new NotInK6(`make the one-time code of ${part.name}`);
	const code = part.kind === "env" ? variable(part.name) : `value(${quote(part.name)})`;
	return part.encode ? `encodeURIComponent(${code})` : code;
}
function variable(name) {
	return /^[A-Za-z_]\w*$/.test(name) ? `__ENV.${name}` : `__ENV[${quote(name)}]`;
}
function jsonCode(value) {
	if (typeof value === "bigint") throw new NotInK6("write a whole number beyond 2^53");
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(jsonCode).join(", ")}]`;
	if (isTemplate(value)) return textCode(value);
	const entries = Object.entries(value).map(([name, item]) => `${quote(name)}: ${jsonCode(item)}`);
	return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
function pairsCode(pairs) {
	return `[${pairs.map(([name, value]) => `[${quote(name.toWellFormed())}, ${textCode(value)}]`).join(", ")}]`;
}
function partsIn(value) {
	if (typeof value !== "object" || value === null) return [];
	const { kind, name } = value;
	return (kind === "env" || kind === "captured" || kind === "totp") && typeof name === "string" ? [value] : Object.values(value).flatMap(partsIn);
}
function written({ parts }) {
	return parts.map((part) => part.kind === "text" ? part.text : `\${{ ${part.kind}.${part.name} }}`).join("");
}
// src/export/k6/expectations.ts
function expectationCode(expectation) {
	const { subject, predicates } = expectation;
	const seen = subjectCode(subject);
	if (subject.kind === "header" && asksForCount(predicates)) throw new NotInK6("count the lines of one header");
	return {
		words: wordsOf(expectation),
		code: `holds(${[seen, ...predicates.map(predicateCode)].join(", ")})`
	};
}
function defaultStatus({ expect }) {
	if (expect.some(({ subject }) => subject.kind === "status")) return [];
	return expect.length === 0 ? [{
		words: "status 2xx",
		code: "holds(status(answer), atLeast(200), atMost(299))"
	}] : [{
		words: "status below 400",
		code: "holds(status(answer), atMost(399))"
	}];
}
function genuine({ expect, errorPage, method, body }) {
	const looksInside = expect.some(({ subject: { kind } }) => [
		"css",
		"body",
		"jsonpath",
		"prompt-injection"
	].includes(kind));
	if (errorPage === "allow" || method === "HEAD" || looksInside) return [];
	const fields = method === "POST" && body?.kind === "form" ? [...new Set(body.fields.map(([name]) => quote(name)))] : [];
	const sent = fields.length === 0 ? "" : `, [${fields.join(", ")}]`;
	return [{
		words: "no failure under a good status",
		code: `isGenuine(answer, ${quote(method)}${sent})`
	}];
}
function wordsOf(expectation) {
	return wordExpectation(unnamed(expectation), new Map()).slice(0, 200).toWellFormed();
}
function unnamed(value) {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map(unnamed);
	const entries = Object.entries(value).map(([name, each]) => [name, unnamed(each)]);
	return {
		...Object.fromEntries(entries),
		..."kind" in value && value.kind === "env" && { secret: true }
	};
}
function subjectCode(subject) {
	switch (subject.kind) {
		case "content-type": return "contentType(answer)";
		case "header": return `header(answer, ${quote(subject.name.toLowerCase())})`;
		case "cookie": return subject.attribute === void 0 ? `cookie(answer, ${quote(subject.name)})` : `cookieAttribute(answer, ${quote(subject.name)}, ${quote(subject.attribute)})`;
		case "css": return cssCode(subject);
		case "jsonpath": return jsonPathCode(subject.query);
		case "prompt-injection": throw new NotInK6("read the reply of a model");
		default: return `${subject.kind}(answer)`;
	}
}
function cssCode({ selector, attribute }) {
	assertSelector(selector);
	return `css(${[
		"answer",
		quote(selector),
		...attribute === void 0 ? [] : [quote(attribute)]
	].join(", ")})`;
}
function asksForCount(predicates) {
	return predicates.some((predicate) => predicate.name === "count" || predicate.name === "not" && asksForCount(predicate.predicates));
}
function predicateCode(predicate) {
	switch (predicate.name) {
		case "equals": return equalsCode(predicate.value);
		case "one-of": return `oneOf(${predicate.values.map((value) => isFilledIn(value) ? equalsCode(value) : jsonCode(value)).join(", ")})`;
		case "contains": return `contains(${textCode(predicate.value)})`;
		case "starts-with": return `startsWith(${textCode(predicate.value)})`;
		case "ends-with": return `endsWith(${textCode(predicate.value)})`;
		case "matches": return `matches(${patternCode(predicate.pattern)})`;
		case "exists":
		case "count": return `${predicate.name}(${predicate.value})`;
		case "min": return `atLeast(${predicate.value})`;
		case "max": return `atMost(${predicate.value})`;
		case "length": return `hasLength(${predicate.value})`;
		case "type": return `hasType(${quote(predicate.value)})`;
		case "not": return `not(${predicate.predicates.map(predicateCode).join(", ")})`;
	}
}
function equalsCode(value) {
	return `${isFilledIn(value) ? "equalsText" : "equals"}(${jsonCode(value)})`;
}
function isFilledIn(value) {
	return isTemplate(value) && value.parts.some(({ kind }) => kind !== "text");
}
function captureCode({ from, decode }) {
	const code = sourceCode(from);
	return decode === void 0 ? code : `percentDecoded(${code})`;
}
function sourceCode(from) {
	switch (from.kind) {
		case "css": return cssCode(from);
		case "jsonpath": return jsonPathCode(from.query);
		case "header": return `header(answer, ${quote(from.name.toLowerCase())})`;
		case "cookie": return `storedCookie(answer, session, ${quote(from.name)})`;
		case "regex": return `group(answer, ${patternCode(from.pattern, { captures: true })})`;
		default: return `${from.kind}(answer)`;
	}
}
// src/export/k6/steps.ts
function stepCode(step, unjudged) {
	if (step.firstEventMs !== void 0) throw new NotInK6("read a stream of events before it ends");
	if (step.cookiesOf) throw new NotInK6("send the cookies of a session to a host that must refuse them");
	const { query, headers, basic, sign, until, delayMs } = step;
	return `(value) => (${objectCode([
		["method", quote(step.method)],
		["target", textCode(step.target)],
		["label", quote(labelOf(step))],
		["as", step.role === void 0 ? void 0 : quote(step.role)],
		["query", query.length === 0 ? void 0 : pairsCode(query)],
		["headers", headers.length === 0 ? void 0 : headersCode(headers)],
		["basic", basic && `[${textCode(basic.username)}, ${textCode(basic.password)}]`],
		["body", step.body && bodyCode(step.body, sign?.indent)],
		["sign", sign && signCode(sign)],
		["follow", step.follow ? "true" : void 0],
		["delayMs", delayMs === void 0 ? void 0 : String(delayMs)],
		["until", until && `{ timeoutMs: ${until.timeoutMs}, intervalMs: ${until.intervalMs} }`],
		...limitEntries(step),
		["expect", expectCode(step, unjudged)],
		["capture", step.captures.length === 0 ? void 0 : capturesCode(step)]
	])})`;
}
function labelOf({ method, target }) {
	return `${method} ${written(target).replace(/[?#][^]*$/, "").slice(0, 200).toWellFormed()}`;
}
function headersCode(headers) {
	return pairsCode(headers.map(([name, value]) => [name.toLowerCase(), value]));
}
function limitEntries({ timeoutMs, retries, maxBodyBytes }) {
	const unlessDefault = (value, usual) => value === usual ? void 0 : String(value);
	return [
		["timeoutMs", unlessDefault(timeoutMs, defaultLimits.timeoutMs)],
		["retries", unlessDefault(retries, defaultLimits.retries)],
		["maxBodyBytes", unlessDefault(maxBodyBytes, defaultLimits.maxBodyBytes)]
	];
}
function bodyCode(body, indent) {
	switch (body.kind) {
		case "json": return `json(${jsonCode(body.value)}${indent === void 0 ? "" : `, ${indent}`})`;
		case "form": return `form(${pairsCode(body.fields)})`;
		case "text": return `text(${textCode(body.text)})`;
		case "multipart": return `multipart(${listCode(body.fields.map(({ name, value, file }) => {
			const as = file && `, file: { name: ${quote(file.name)}, type: ${quote(file.type)} }`;
			return `{ name: ${quote(name)}, value: ${textCode(value)}${as ?? ""} }`;
		}))})`;
	}
}
function signCode({ secret, key, algorithm, encoding, payload, headers, id, forge }) {
	const pairs = Object.entries(headers).map(([name, value]) => `${quote(name)}: ${quote(value)}`);
	return objectCode([
		["secret", textCode(secret)],
		["key", quote(key)],
		["algorithm", quote(algorithm)],
		["encoding", quote(encoding)],
		["payload", quote(payload)],
		["headers", `{ ${pairs.join(", ")} }`],
		["id", textCode(id)],
		["forge", forge && quote(forge)]
	]);
}
function expectCode(step, unjudged) {
	const lines = defaultStatus(step).map(lineOf$1);
	for (const expectation of step.expect) try {
		lines.push(lineOf$1(expectationCode(expectation)));
	} catch (error) {
		if (!(error instanceof NotInK6)) throw error;
		lines.push(comment(`not judged: ${wordsOf(expectation)}`));
		unjudged(wordsOf(expectation), error.message);
	}
	lines.push(...genuine(step).map(lineOf$1));
	return `[\n${lines.map((line) => `  ${line}`).join("\n")}\n]`;
}
function lineOf$1({ words, code }) {
	return `[${quote(words)}, (answer) => ${code}],`;
}
function capturesCode({ captures }) {
	return listCode(captures.map((capture) => {
		const takes = capture.from.kind === "cookie" ? "(answer, session)" : "(answer)";
		return `[${quote(capture.name)}, ${takes} => ${captureCode(capture)}]`;
	}));
}
// src/export/k6/checks.ts
const unsetOrigin = "http://unset.invalid";
function writeChecks(config) {
	const missing = [];
	const idOf = createIds();
	const sessions = new Map();
	const broken = new Map();
	for (const session of config.sessions) try {
		const id = idOf(`session-${session.name}`);
		sessions.set(session.name, {
			id,
			config: session,
			code: sessionCode(session, id, missing)
		});
	} catch (error) {
		broken.set(session.name, problemOf(error));
		missing.push(`The session ${JSON.stringify(session.name)} is left out: k6 cannot ${problemOf(error)}.`);
	}
	const checks = config.checks.flatMap((check) => {
		try {
			const lacking = sessionsOf(check).find((name) => broken.has(name));
			if (lacking !== void 0) throw new NotInK6(`log in to its session ${JSON.stringify(lacking)}`);
			return [{
				id: idOf(check.name),
				config: check,
				...checkCode(check, missing)
			}];
		} catch (error) {
			missing.push(`The check ${JSON.stringify(check.name)} is left out: k6 cannot ${problemOf(error)}.`);
			return [];
		}
	});
	const used = new Set(checks.flatMap(({ config: check }) => sessionsOf(check)));
	return {
		checks,
		sessions: [...sessions.values()].filter((one) => used.has(one.config.name)),
		missing
	};
}
function isRepeatable(check) {
	return check.watch ?? (isReadOnly(check) || check.latency !== void 0);
}
function problemOf(error) {
	if (error instanceof NotInK6) return error.message;
	throw error;
}
function sessionsOf(check) {
	return [...check.session === void 0 ? [] : [check.session], ...rolesOf([...check.steps, ...check.cleanup])];
}
function checkCode(check, missing) {
	if (check.on?.baseUrl === "http://unset.invalid") throw new NotInK6(`know the address of ${JSON.stringify(check.on.host)}, whose variable is not set now`);
	if (check.page) throw new NotInK6("open a page in a browser without its browser module");
	const own = [];
	const steps = stepsCode(check.steps, `The check ${JSON.stringify(check.name)}`, own);
	const cleanup = stepsCode(check.cleanup, `The cleanup of ${JSON.stringify(check.name)}`, own);
	missing.push(...own);
	if (check.cleanup.length === 0) return { steps };
	return partsIn(check.cleanup).some(({ kind }) => kind === "captured") ? {
		steps,
		cleanup
	} : {
		steps,
		teardown: cleanup
	};
}
function stepsCode(steps, owner, missing) {
	return listCode(steps.map((step) => stepCode(step, (words, problem) => missing.push(`${owner} does not judge ${words}: k6 cannot ${problem}.`))));
}
function sessionCode({ name, hosts, steps, headers, basic }, id, missing) {
	if (hosts && hosts.length > 1) throw new NotInK6("keep one login for several hosts");
	const own = [];
	const code = objectCode([
		["id", quote(id)],
		["basic", basic && `() => [${textCode(basic.username)}, ${textCode(basic.password)}]`],
		["headers", `(value) => ${headersCode(headers)}`],
		["steps", stepsCode(steps, `The session ${JSON.stringify(name)}`, own)]
	]);
	missing.push(...own);
	return code;
}
function createIds() {
	const taken = new Set();
	return (name) => {
		const words = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 50).replace(/^-+|-+$/g, "");
		const stem = words === "" ? "check" : words;
		let id = stem;
		for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
		taken.add(id);
		return id;
	};
}
function aboutCode({ id, config: { name, session, on } }) {
	return `{ ${[
		`id: ${quote(id)}`,
		`name: ${quote(name)}`,
		...session === void 0 ? [] : [`session: ${quote(session)}`],
		...on === void 0 ? [] : [`on: ${quote(on.host)}`]
	].join(", ")} }`;
}
// src/export/k6/options.ts
const errorsUnderLoad = .01;
const errorsOfBudget = .05;
const mostWaiting = 200;
function splitChecks(checks, profile) {
	const isRepeated = ({ config }) => profile.kind === "rate" ? config.latency !== void 0 : isRepeatable(config);
	return {
		once: checks.filter((check) => !isRepeated(check)),
		repeated: checks.filter(isRepeated)
	};
}
function optionsCode(written, profile, config, machines = 1) {
	const { once, repeated } = splitChecks(written.checks, profile);
	const hasRepeated = repeated.length > 0 || profile.kind === "rate" && sampledLogins(written).length > 0;
	const scenarios = [["once", once.length > 0 ? onceCode(config.deadlineMs, machines) : void 0], [profile.kind === "rate" ? "sampled" : "users", hasRepeated ? scenarioCode(profile, written, machines) : void 0]];
	const limitMs = Math.max(6e4, (config.ready?.timeoutMs ?? 0) + 3e4);
	return `export const options = ${objectCode([
		["scenarios", objectCode(scenarios)],
		["thresholds", thresholdsCode(written, repeated, config)],
		["setupTimeout", `'${limitMs / 1e3}s'`],
		["teardownTimeout", `'${limitMs / 1e3}s'`],
		["systemTags", "['check', 'error_code', 'method', 'name', 'proto', 'scenario', 'status', 'tls_version']"]
	])};`;
}
function sampledLogins({ sessions }) {
	return sessions.filter(({ config }) => config.latency);
}
function onceCode(deadlineMs, machines) {
	return `{ executor: 'per-vu-iterations', vus: ${machines}, iterations: 1, maxDuration: '${deadlineMs / 1e3}s', exec: 'once' }`;
}
function scenarioCode(profile, { checks }, machines) {
	if (profile.kind === "users") return `{ executor: 'constant-vus', vus: ${profile.users}, duration: '${profile.forMs / 1e3}s', exec: 'user' }`;
	if (profile.kind === "stages") return `{\n  executor: 'ramping-vus',\n  startVUs: 0,\n  stages: [${profile.stages.map(({ forMs, users }) => `{ duration: '${forMs / 1e3}s', target: ${users} }`).join(", ")}],\n  exec: 'user',\n}`;
	const slowestMs = Math.max(1e3, ...checks.flatMap(({ config }) => config.steps.map(({ timeoutMs }) => timeoutMs)));
	const first = Math.max(machines, Math.ceil(profile.perSecond));
	const most = Math.max(first, Math.min(mostWaiting, Math.ceil(profile.perSecond * slowestMs / 1e3)));
	return objectCode([
		["executor", "'constant-arrival-rate'"],
		...rateEntries(profile.perSecond),
		["duration", `'${profile.forMs / 1e3}s'`],
		["preAllocatedVUs", String(first)],
		["maxVUs", String(most)],
		["exec", "'sampled'"]
	]);
}
function rateEntries(perSecond) {
	const [rate, unit] = Number.isInteger(perSecond) ? [perSecond, "1s"] : [Math.max(1, Math.round(perSecond * 60)), "1m"];
	return [["rate", String(rate)], ["timeUnit", `'${unit}'`]];
}
function thresholdsCode(written, repeated, { failOn }) {
	const lines = written.checks.flatMap(({ id, config: { latency } }) => {
		const isRepeated = repeated.some((check) => check.id === id);
		const errors = latency?.errors ?? (latency ? errorsOfBudget : errorsUnderLoad);
		return [
			lineOf(`check_runs{check:${id}}`, ["count>0"]),
			lineOf(`check_passed{check:${id}}`, [isRepeated ? `rate>=${share(1 - errors)}` : "rate>=1"]),
			...budgetLine("check_duration", id, latency)
		];
	});
	for (const { id, config } of sampledLogins(written)) {
		lines.push(lineOf(`check_runs{check:${id}}`, ["count>0"]));
		lines.push(lineOf(`check_passed{check:${id}}`, [`rate>=${share(1 - (config.latency?.errors ?? errorsOfBudget))}`]));
		lines.push(...budgetLine("login_duration", id, config.latency));
	}
	if (written.checks.some(({ cleanup, teardown }) => cleanup ?? teardown) && failOn === "medium") lines.push(lineOf("cleanup_passed", ["rate>=1"]));
	return `{\n${indent(lines.join("\n"), 2)}\n}`;
}
function budgetLine(metric, id, budget) {
	const limits = [...budget?.p95Ms === void 0 ? [] : [`p(95)<=${budget.p95Ms}`], ...budget?.p50Ms === void 0 ? [] : [`med<=${budget.p50Ms}`]];
	return limits.length === 0 ? [] : [lineOf(`${metric}{check:${id}}`, limits)];
}
function lineOf(metric, conditions) {
	return `${quote(metric)}: [${conditions.map(quote).join(", ")}],`;
}
function share(value) {
	return String(Number(value.toFixed(4)));
}
// src/export/k6/profile.ts
const mostUsers = 1e5;
const mostMachines = 1e3;
const requestsPerRoute = 120;
function readProfile(options, { latency }, routes) {
	const { users, stages } = options;
	if (stages !== void 0) {
		if (users !== void 0 || options.for !== void 0) throw usage("--stages says how many users there are and for how long; leave out --users and --for");
		return {
			kind: "stages",
			stages: readStages(stages)
		};
	}
	const forMs = options.for === void 0 ? void 0 : readTime(options.for, "--for");
	if (users === void 0) {
		const perSecond = latency.ratePerSecond;
		return {
			kind: "rate",
			perSecond,
			forMs: forMs ?? Math.ceil(requestsPerRoute * routes / perSecond) * 1e3
		};
	}
	if (forMs === void 0) throw usage("--users needs --for, the time for which they stay, such as --for 2m");
	return {
		kind: "users",
		users: readWhole(users, "--users", 1, mostUsers),
		forMs
	};
}
function readMachines(options, profile) {
	if (options.kubernetes === void 0) return void 0;
	const machines = readWhole(options.kubernetes, "--kubernetes", 1, mostMachines);
	const users = mostUsersOf(profile);
	if (users !== void 0 && machines > users) throw usage(`--kubernetes ${machines} is more than the ${users} users that would be shared out`);
	return machines;
}
function mostUsersOf(profile) {
	if (profile.kind === "users") return profile.users;
	return profile.kind === "stages" ? Math.max(...profile.stages.map(({ users }) => users)) : void 0;
}
function readStages(text) {
	const stages = text.split(",").map((stage) => {
		const [time = "", users = "", ...more] = stage.split(":");
		if (more.length > 0 || users === "") throw usage(`--stages is a list of times and users such as 1m:10,5m:50,1m:0, not ${JSON.stringify(text)}`);
		return {
			forMs: readTime(time.trim(), "--stages"),
			users: readWhole(users.trim(), "--stages", 0, mostUsers)
		};
	});
	if (stages.every(({ users }) => users === 0)) throw usage("--stages never has a user");
	return stages;
}
function readTime(text, option) {
	const ms = parseDuration(text);
	if (ms === void 0) throw usage(`${option} needs a time from 1ms to 24h with its unit, such as 2m, not ${JSON.stringify(text)}`);
	return ms;
}
function readWhole(text, option, min, max) {
	const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
	if (number >= min && number <= max) return number;
	throw usage(`${option} needs a whole number from ${min} to ${max}, not ${JSON.stringify(text)}`);
}
function usage(problem) {
	return new GateError("USAGE", { problem });
}
// src/export/k6/helpers.ts
const always = [
	new URL(new URL("../assets/k6-steps.js", import.meta.url).href),
	new URL(new URL("../assets/k6-setup.js", import.meta.url).href),
	new URL(new URL("../assets/k6-sessions.js", import.meta.url).href),
	new URL(new URL("../assets/k6-request.js", import.meta.url).href),
	new URL(new URL("../assets/k6-cookies.js", import.meta.url).href),
	new URL(new URL("../assets/k6-addresses.js", import.meta.url).href),
	new URL(new URL("../assets/k6-bodies.js", import.meta.url).href),
	new URL(new URL("../assets/k6-random.js", import.meta.url).href),
	new URL(new URL("../assets/k6-answers.js", import.meta.url).href),
	new URL(new URL("../assets/k6-predicates.js", import.meta.url).href),
	new URL(new URL("../assets/k6-captures.js", import.meta.url).href)
];
const sometimes = [
	[/jsonPath(All)?\(/, new URL(new URL("../assets/k6-json-path.js", import.meta.url).href)],
	[/css\(/, new URL(new URL("../assets/k6-html.js", import.meta.url).href)],
	[/isGenuine\(/, new URL(new URL("../assets/k6-impostors.js", import.meta.url).href)],
	[/sign: \{/, new URL(new URL("../assets/k6-sign.js", import.meta.url).href)]
];
function helpersFor(code) {
	const texts = [...always, ...sometimes.flatMap(([call, file]) => call.test(code) ? [file] : [])].map(readAsset);
	const imports = [...code.includes("exec.") ? ["import exec from 'k6/execution';"] : [], ...texts.flatMap((text) => text.match(/^import .*;$/gm) ?? [])];
	const bodies = texts.map((text) => text.replace(/^import .*;\n+/gm, ""));
	return [imports.toSorted().join("\n"), ...bodies].join("\n\n");
}
// src/export/k6/script.ts
function scriptText(written, profile, config, extras) {
	const variables = variablesOf(written, config, extras);
	const code = [
		optionsCode(written, profile, config, extras.machines),
		settingsCode(written, config, variables),
		setupCode(extras.ready),
		...written.checks.map(functionCode),
		entriesCode(written, profile),
		teardownCode(written.checks)
	].filter((part) => part !== "").join("\n\n");
	return `${headOf(extras.missing, variables)}\n\n${helpersFor(code)}\n\n${code}\n`;
}
function variablesOf({ checks, sessions }, { ready, protectionBypass }, extras) {
	const names = partsIn([
		checks,
		sessions,
		extras.ready === void 0 ? void 0 : ready,
		protectionBypass
	]).flatMap((part) => part.kind === "env" ? [part.name] : []);
	return [...new Set(names)].toSorted();
}
function headOf(missing, variables) {
	return [
		"Checks for k6 (https://k6.io), written by \"launch-gate export k6\" from the configuration of Launch Gate.",
		"Change the configuration and export again. docs/export-k6.md says how to run this.",
		`It reads BASE_URL, which wins over the address below${variables.length > 0 ? `, and ${variables.join(", ")}` : ""}.`,
		"Not in this script:",
		...missing.map((sentence) => `- ${sentence}`)
	].map(comment).join("\n");
}
function settingsCode({ sessions }, config, variables) {
	const { baseUrl, hosts = new Map(), allowedHosts, protectionBypass } = config;
	const base = baseUrl === void 0 ? "__ENV.BASE_URL ? originOf(__ENV.BASE_URL) : ''" : `originOf(__ENV.BASE_URL || ${quote(baseUrl)})`;
	const origins = [...hosts].filter(([, origin]) => origin !== unsetOrigin).map(([name, origin]) => `${quote(name)}: ${quote(origin)}`);
	const logins = sessions.map(({ config: { name }, code }) => `${quote(name)}: ${code}`);
	const basic = protectionBypass?.basic;
	const bypass = [...protectionBypass?.headers.length ? [`...${pairsCode(protectionBypass.headers)}`] : [], ...basic ? [`["authorization", basicHeader([${textCode(basic.username)}, ${textCode(basic.password)}])]`] : []];
	return [
		`const baseUrl = ${base};`,
		`const hosts = {${origins.length > 0 ? ` ${origins.join(", ")} ` : ""}};`,
		`const allowedHosts = [${allowedHosts.map(quote).join(", ")}];`,
		`const variables = [${variables.map(quote).join(", ")}];`,
		`const bypassHeaders = () => [${bypass.join(", ")}];`,
		`const sessions = ${logins.length > 0 ? `{\n${indent(logins.join(",\n"), 2)},\n}` : "{}"};`
	].join("\n");
}
function setupCode(ready) {
	return `export function setup() {\n  assertVariables();${ready === void 0 ? "" : `\n  waitFor(${indent(ready, 2).trimStart()});`}\n}`;
}
function functionCode(check, index) {
	const lists = [check.steps, ...check.cleanup === void 0 ? [] : [check.cleanup]].join(", ");
	return `${comment(check.config.name)}\nfunction check${index + 1}() {\n  runCheck(${aboutCode(check)}, ${indent(lists, 2).trimStart()});\n}`;
}
function entriesCode(written, profile) {
	const { once, repeated } = splitChecks(written.checks, profile);
	const functions = (checks) => checks.map((check) => `check${written.checks.indexOf(check) + 1}`);
	const onceCode = `export function once() {\n  measure(false);\n  for (const take of [${functions(once).join(", ")}]) take();\n}`;
	const logins = sampledLogins(written).map(({ config: { name } }) => `() => measureLogin(${quote(name)})`);
	const routes = [...functions(repeated), ...profile.kind === "rate" ? logins : []];
	const sampledCode = [
		"// One route after the other, so that all routes together have the rate of the scenario.",
		`const routes = ${listCode(routes)};`,
		"",
		"export function sampled() {",
		"  measure(true);",
		"  routes[exec.scenario.iterationInTest % routes.length]();",
		"}"
	].join("\n");
	const userCode = `export function user() {\n  measure(true);\n  for (const take of [${routes.join(", ")}]) take();\n  sleep(1); // what a person needs to read\n}`;
	const repeatedCode = profile.kind === "rate" ? sampledCode : userCode;
	return [...once.length > 0 ? [onceCode] : [], ...routes.length > 0 ? [repeatedCode] : []].join("\n\n");
}
function teardownCode(checks) {
	const calls = checks.flatMap((check) => check.teardown === void 0 ? [] : [`  cleanUpAfter(${aboutCode(check)}, ${indent(check.teardown, 2).trimStart()});`]);
	return calls.length === 0 ? "" : `export function teardown() {\n${calls.join("\n")}\n}`;
}
// src/export/k6/test-run.ts
var import_dist = require_dist();
function testRunFile(script) {
	return `${script.replace(/\.[cm]?[jt]s$/, "")}.testrun.yaml`;
}
function testRunText(script, machines, baseUrl, variables) {
	const name = resourceName(script);
	const keys = [...baseUrl === void 0 ? ["BASE_URL"] : [], ...variables];
	const env = [...baseUrl === void 0 ? [] : [{
		name: "BASE_URL",
		value: baseUrl
	}], ...keys.map((key) => ({
		name: key,
		valueFrom: { secretKeyRef: {
			name,
			key
		} }
	}))];
	const manifest = {
		apiVersion: "k6.io/v1alpha1",
		kind: "TestRun",
		metadata: { name },
		spec: {
			parallelism: machines,
			script: { configMap: {
				name,
				file: script
			} },
			runner: {
				image: "grafana/k6:1.8.1",
				...env.length > 0 && { env }
			}
		}
	};
	const literals = keys.map((key) => ` --from-literal=${key}="$${key}"`).join("");
	return `${[
		"For k6-operator: https://grafana.com/docs/k6/latest/set-up/set-up-distributed-k6/. Before it is applied:",
		`  kubectl create configmap ${name} --from-file=${script}`,
		...keys.length > 0 ? [`  kubectl create secret generic ${name}${literals}`] : []
	].map((line) => `# ${line}`).join("\n")}\n${(0, import_dist.stringify)(manifest, { lineWidth: 0 })}`;
}
function resourceName(script) {
	const words = script.toLowerCase().replace(/\.[cm]?[jt]s$/, "").replace(/[^a-z0-9]+/g, "-").slice(0, 50).replace(/^-+|-+$/g, "");
	return words === "" ? "launch-gate" : words;
}
// src/export/k6/k6.ts
function exportK6(config, options) {
	const written = writeChecks(config);
	const profile = readProfile(options, config, written.checks.filter(({ config: check }) => check.latency).length + sampledLogins(written).length);
	const machines = readMachines(options, profile);
	if (written.checks.length === 0) throw new GateError("NOTHING_TO_DO", { problem: `there is no check that k6 can take. ${written.missing.join(" ")}`.trim() });
	const { once, repeated } = splitChecks(written.checks, profile);
	const isLoad = profile.kind !== "rate";
	if (isLoad && repeated.length === 0) throw new GateError("USAGE", { problem: `users repeat checks that only read or say "watch: true", and there is none${written.missing.length > 0 ? ` that k6 can take. ${written.missing.join(" ")}` : ""}` });
	const missing = [...written.missing, ...isLoad ? once.map(takenOnce) : []];
	const ready = readyCode(config, missing);
	missing.push(...missingSections(config));
	const extras = {
		ready,
		missing,
		machines
	};
	const script = { text: scriptText(written, profile, config, extras) };
	if (machines === void 0) return {
		files: [script],
		missing
	};
	const name = basename(options.out ?? "");
	const manifest = testRunText(name, machines, config.baseUrl, variablesOf(written, config, extras));
	return {
		files: [script, {
			path: `../${testRunFile(name)}`,
			text: manifest
		}],
		missing
	};
}
function takenOnce({ config: { name } }) {
	return `The check ${JSON.stringify(name)} runs once, and not with every user: it writes, or says "watch: false". With "watch: true" users repeat it.`;
}
function readyCode({ ready }, missing) {
	if (!ready) return void 0;
	const until = {
		timeoutMs: ready.timeoutMs,
		intervalMs: ready.intervalMs
	};
	try {
		return stepCode({
			...ready.step,
			until
		}, (words, problem) => missing.push(`"ready" does not judge ${words}: k6 cannot ${problem}.`));
	} catch (error) {
		if (!(error instanceof NotInK6)) throw error;
		missing.push(`"ready" is left out, so the script does not wait: k6 cannot ${error.message}.`);
		return;
	}
}
function missingSections({ launch, secrets, evidence, burst, tls, latency }) {
	return [
		"Most pages that are not what their status says (error pages of frameworks, soft 404s, logins and walls of a platform) are told only by \"launch-gate run\".",
		...launch ? ["The checks of \"launch\" are made only by \"launch-gate run launch\"."] : [],
		...secrets ? ["Secrets are looked for only by \"launch-gate run secrets\"."] : [],
		...evidence ? ["The reports of \"evidence\" are judged only by \"launch-gate run evidence\"."] : [],
		...burst ? ["The \"burst\" is made only by \"launch-gate run\"; --users and --stages make a larger one of this script."] : [],
		...tls ? ["The files of \"tls\" are not used: k6 trusts the roots of its machine, and \"tlsAuth\" in the options takes a certificate and key."] : [],
		...latency.compare ? ["The comparison with \"compare-url\" is made only by \"launch-gate run latency\"."] : []
	];
}
export { exportK6 };
