import { judgeConfig } from "./judge-config.js";
import { pathFromRoot, pathInside } from "./policy-files.js";
import { GateError } from "./errors.js";
import { join, resolve } from "node:path";
// src/pillars/secrets/ignore.ts
function parseIgnore(text) {
	const entries = new Set(trimmedLines(text).filter((line) => line !== "" && !line.startsWith("#")).map(withSlashes));
	return (fingerprint, commit) => entries.has(fingerprint) || commit !== "" && entries.has(fingerprint.slice(commit.length + 1));
}
function withSlashes(entry) {
	const parts = entry.split(":");
	const path = parts.length === 3 ? 0 : parts.length === 4 ? 1 : void 0;
	return parts.map((part, index) => index === path ? part.replaceAll("\\", "/") : part).join(":");
}
function trimmedLines(text) {
	const lines = text.split("\n");
	const tooLong = lines.findIndex((line) => line.length > maxLine / 3 && Buffer.byteLength(line) > maxLine);
	return (tooLong < 0 ? lines : lines.slice(0, tooLong)).map(trimSpace);
}
const maxLine = 65535;
function trimSpace(line) {
	let start = 0;
	let end = line.length;
	while (start < end && space.test(line.charAt(start))) start += 1;
	while (end > start && space.test(line.charAt(end - 1))) end -= 1;
	return line.slice(start, end);
}
const space = /\p{White_Space}/u;
// src/pillars/secrets/dead-lines.ts
const mostTold = 10;
const forms = "\"commit:file:rule:line\" or \"file:rule:line\"";
function deadLines(file, text) {
	if (/^(?:\ufffd\ufffd|.?\0)/.test(text)) return [`${file}: it is no UTF-8 (UTF-16?), and nothing in it counts; save it as UTF-8`];
	const lines = trimmedLines(text);
	const dead = lines.flatMap((line, index) => {
		const problem = line === "" || line.startsWith("#") ? void 0 : problemOf$1(line);
		return problem ? [`${file}:${index + 1}: ${problem}`] : [];
	});
	const told = dead.slice(0, mostTold);
	if (dead.length > mostTold) told.push(`${file}: ${dead.length - mostTold} more lines ignore nothing`);
	if (lines.length < text.split("\n").length) told.push(`${file}:${lines.length + 1}: the line is longer than 64 KB; gitleaks reads no further, and nothing from here on counts`);
	return told;
}
function problemOf$1(line) {
	if (line.startsWith("﻿")) return "a byte order mark begins the line, and gitleaks takes it as part of the name; save the file without it";
	const parts = line.split(":");
	const number = parts.at(-1) ?? "";
	if (parts.length < 3) return `it ignores nothing: ${parts.length === 1 ? "a path alone allows nothing here; \"paths\" of an allowlist in .gitleaks.toml does" : "the rule or the number of the line is missing"}; write ${forms}`;
	if (/^\d+\s+#/.test(number)) return "it ignores nothing: a comment stands on a line of its own";
	if (!/^(?:0|[1-9]\d*)$/.test(number)) return `it ignores nothing: it does not end with the number of one line; write ${forms}`;
	if (parts.length > 3 && /^[\da-f]{7,64}$/i.test(parts[0] ?? "") && !isCommit(parts[0] ?? "")) return "it ignores nothing: a commit is written in full, with 40 small digits";
	const path = parts.slice(isCommit(parts[0] ?? "") ? 1 : 0, -2).join(":");
	if (/^(?:\.{0,2}[\\/]|[a-z]:[\\/])/i.test(path)) return "no file of a commit is called so: a path counts from the root of the repository, without \"/\" or \"./\" before it";
}
function isCommit(text) {
	return /^(?:[\da-f]{40}|[\da-f]{64})$/.test(text);
}
// src/pillars/secrets/settings.ts
const maxBytes = 15e6;
const ownConfig = ".gitleaks.toml";
const ownIgnore = ".gitleaksignore";
async function readSettings(root, files, context) {
	const config = await readConfig(root, files, context);
	const { ignore, warnings } = await readIgnore(root, files);
	if (config && /^(?:\ufeff|\ufffd\ufffd)/.test(config.text)) throw new GateError("GITLEAKS_CONFIG", {
		file: config.file,
		problem: "it begins with a byte order mark, which gitleaks does not take; save it as UTF-8 without one"
	});
	return {
		config,
		ignore,
		warnings: [...config && config.file !== ownConfig ? [`rules of ${config.file}, as the environment says`] : [], ...warnings]
	};
}
async function readIgnore(root, files) {
	const text = await readOptional(join(root, ownIgnore), ownIgnore, files) ?? "";
	return {
		ignore: parseIgnore(text),
		warnings: deadLines(ownIgnore, text)
	};
}
async function readConfig(root, files, { cwd, env }) {
	const { GITLEAKS_CONFIG: named, GITLEAKS_CONFIG_TOML: given } = env;
	if (named) {
		const path = resolve(cwd, named);
		const text = await readOptional(path, named, files);
		if (text === void 0) {
			const problem = `GITLEAKS_CONFIG names it, and it does not exist${files.commit ? " in the base commit" : ""}`;
			throw new GateError("GITLEAKS_CONFIG", {
				file: named,
				problem
			});
		}
		return {
			file: named,
			text,
			readFile: extending(root, files, await isInside(root, path))
		};
	}
	if (given) return {
		file: "GITLEAKS_CONFIG_TOML",
		text: given,
		readFile: extending(root, files, false)
	};
	const text = await readOptional(join(root, ownConfig), ownConfig, files);
	return text === void 0 ? void 0 : {
		file: ownConfig,
		text,
		readFile: extending(root, files, true)
	};
}
function extending(root, files, isOurs) {
	let bound = isOurs;
	return async (named) => {
		const path = resolve(root, named);
		const inside = await isInside(root, path);
		if (bound && !inside) return void 0;
		bound = inside;
		return readOptional(path, named, files);
	};
}
async function isInside(root, path) {
	return await pathFromRoot(root, path) !== void 0;
}
async function readOptional(path, file, files) {
	try {
		return (await files.read(path, maxBytes))?.toString("utf8");
	} catch (cause) {
		if (cause instanceof GateError) throw cause;
		throw new GateError("GITLEAKS_CONFIG", {
			file,
			problem: problemOf(cause)
		}, { cause });
	}
}
async function readBaseline(root, path, files) {
	const file = pathInside(root, path) ?? path;
	try {
		const text = (await files.read(path, maxBytes))?.toString("utf8");
		if (text === void 0) throw new Error(`it does not exist${files.commit ? " in the base commit" : ""}`);
		const { parseBaseline } = await import("./baseline.js");
		return parseBaseline(file, text);
	} catch (cause) {
		if (cause instanceof GateError) throw cause;
		throw new GateError("BASELINE_INVALID", {
			file,
			problem: problemOf(cause)
		}, { cause });
	}
}
function problemOf(cause) {
	const { code, message } = cause;
	return code ? `it cannot be read (${code})` : message;
}
// src/pillars/secrets/detector.ts
function detectorOf(files, context) {
	let opened;
	return (root) => {
		opened ??= open(root, files, context);
		return opened;
	};
}
async function open(root, files, context) {
	const { config, ignore, warnings } = await readSettings(root, files, context);
	const { openEngine } = await import("./engine.js");
	const engine = await openEngine(context.signal, config);
	if (!config) return {
		engine,
		ignore,
		warnings
	};
	return {
		engine,
		ignore,
		warnings: [...[...engine.warnings.map((warning) => `${config.file}: ${warning}`), ...judgeConfig(config.file, engine)], ...warnings]
	};
}
export { detectorOf, readBaseline, readIgnore };
