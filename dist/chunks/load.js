import { GateError } from "./errors.js";
import { defaultConfig, parseOrigin } from "./base-url.js";
import { isSecretName } from "./expressions.js";
import { didYouMean } from "./nearest.js";
import { defaultNotifications } from "./notification-defaults.js";
import { resolve } from "node:path";
// src/config/only.ts
function selectChecks(checks, only) {
	const known = new Set(checks.flatMap(labelsOf));
	for (const label of only) {
		if (known.has(label)) continue;
		const hint = didYouMean(label, [...known]) || (known.size > 0 ? `; known are ${[...known].join(", ")}` : "");
		throw new GateError("USAGE", { problem: `--only ${label}: no check has this tag or name${hint}` });
	}
	return checks.filter((check) => labelsOf(check).some((label) => only.includes(label)));
}
function labelsOf({ name, tags = [], on }) {
	return [
		name,
		...on ? [name.slice(0, -` on ${on.host}`.length)] : [],
		...tags
	];
}
// src/config/secrets-of.ts
function secretsOf(config) {
	const found = new Map();
	collect(config, found);
	return [...found].map(([name, value]) => ({
		value,
		label: `env.${name}`
	}));
}
function collect(value, found) {
	if (typeof value !== "object" || value === null) return;
	const { kind, secret, name, value: text } = value;
	if ((kind === "env" || kind === "totp") && secret === true) found.set(name, text);
	else for (const entry of Object.values(value)) collect(entry, found);
}
// src/config/yaml/code-frame.ts
const maxWidth = 120;
function codeFrame(lines, at, span) {
	const gutter = String(at.line).length;
	const before = lines[at.line - 2] ?? "";
	const characters = Array.from(lines[at.line - 1] ?? "");
	const start = at.column > 100 ? at.column - 40 : 0;
	const carets = Math.max(1, Math.min(span, characters.length - at.column + 1, maxWidth - (at.column - 1 - start)));
	const window = (line) => plain(line.slice(start, start + maxWidth));
	const rows = [`${at.line} | ${window(characters)}`, `${" ".repeat(gutter)} | ${" ".repeat(at.column - 1 - start)}${"^".repeat(carets)}`];
	const above = window(Array.from(before.slice(0, 2 * (start + maxWidth))));
	if (above.trim() !== "") rows.unshift(`${String(at.line - 1).padStart(gutter)} | ${above}`);
	return rows.map((row) => `  ${row}`.trimEnd()).join("\n");
}
function plain(characters) {
	return characters.join("").replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => character === "	" ? " " : "�");
}
// src/config/yaml/diagnostics.ts
const mostShown = 50;
function invalidConfig(diagnostics, lines) {
	const inOrder = [...new Map(diagnostics.map((mistake) => [JSON.stringify([mistake.at, mistake.message]), mistake])).values()].toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
	const texts = inOrder.slice(0, mostShown).map((mistake) => describe(mistake, lines));
	if (inOrder.length > mostShown) texts.push(`… and ${inOrder.length - mostShown} more`);
	const count = inOrder.length === 1 ? "1 mistake" : `${inOrder.length} mistakes`;
	return new GateError("CONFIG_INVALID", {
		diagnostics: texts.join("\n"),
		count
	}, { diagnostics: inOrder });
}
function describe({ at, message, span }, lines) {
	const first = `${at.file}:${at.line}:${at.column}  ${message}`;
	return span === void 0 ? first : `${first}\n${codeFrame(lines, at, span)}`;
}
// src/config/load.ts
const maxBytes = 1e6;
async function loadConfig(request, context) {
	return (await load(request, context)).config;
}
async function expandConfig(request, context) {
	const { config, source } = await load({
		...request,
		explicit: true
	}, context);
	for (const { value, label } of secretsOf(config)) context.redactor.add(value, label);
	const { expandSource } = await import("./expand.js");
	return source ? expandSource(source, context.redactor.redact) : "";
}
async function load({ file, explicit, unsetAllowed, overrides, files }, context) {
	const path = resolve(context.cwd, file);
	const text = await readText(path, file, explicit, files);
	const diagnostics = [];
	const baseUrl = overrideBaseUrl(overrides.baseUrl, diagnostics);
	const read = (text === void 0 ? void 0 : await import("./interpret.js"))?.interpret(file, text ?? "", context.env, diagnostics, baseUrl);
	const fromFile = read?.config;
	const config = fromFile ?? {
		...defaultConfig,
		baseUrl
	};
	const names = new Set(config.checks.map((check) => check.name));
	const hasBaseUrl = config.baseUrl !== void 0 || diagnostics.length > 0;
	const routes = (overrides.routes ? await readRoutes(overrides.routes, hasBaseUrl, diagnostics) : []).filter((check) => !names.has(check.name));
	const counted = diagnostics.filter(({ unset }) => !(unset && unsetAllowed));
	if (counted.length > 0) {
		const told = files.linked.has(path) ? counted.map(({ span, ...mistake }) => mistake) : counted;
		const secrets = secretsIn(context.env);
		for (const [name, value] of secrets) context.redactor?.add(value, `env.${name}`);
		throw invalidConfig(told, withoutSecrets(read?.source.lines ?? [], secrets));
	}
	const checks = [...config.checks, ...routes];
	return {
		config: {
			...config,
			file: fromFile && file,
			failOn: overrides.failOn ?? config.failOn,
			latency: {
				...config.latency,
				history: overrides.history ?? config.latency.history
			},
			notifications: {
				...config.notifications ?? defaultNotifications,
				...overrides.notifications
			},
			checks: overrides.only ? selectChecks(checks, overrides.only) : checks
		},
		source: read?.source
	};
}
async function readRoutes(...args) {
	const { routeChecks } = await import("./routes.js");
	return routeChecks(...args);
}
function secretsIn(env) {
	return Object.entries(env).flatMap(([name, value = ""]) => isSecretName(name) && value.length >= 6 ? [[name, value]] : []);
}
function withoutSecrets(lines, secrets) {
	return lines.map((line) => secrets.reduce((text, [, secret]) => text.replaceAll(secret, "*".repeat(Array.from(secret).length)), line));
}
function overrideBaseUrl(text, diagnostics) {
	if (!text?.trim()) return void 0;
	const parsed = parseOrigin(text);
	if ("origin" in parsed) return parsed.origin;
	diagnostics.push({
		at: {
			file: "action input \"base-url\"",
			line: 1,
			column: 1
		},
		message: `the base URL ${parsed.problem}`
	});
}
async function readText(path, file, explicit, files) {
	try {
		const bytes = await files.read(path, maxBytes);
		if (!bytes && explicit) throw new Error(`it does not exist${files.commit ? " in the base commit" : ""}`);
		return bytes && new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof GateError) throw error;
		const { code, message } = error;
		throw new GateError("CONFIG_UNREADABLE", {
			file,
			problem: code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "it is not UTF-8" : code ?? message
		}, { cause: error });
	}
}
export { expandConfig, loadConfig, secretsOf };
