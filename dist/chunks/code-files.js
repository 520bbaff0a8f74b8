import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { pLimit } from "./p-limit.js";
import { GateError, openRepository, readGit } from "./start.js";
const { extname, join, resolve } = require("node:path");
const { lstat, readFile, readdir } = require("node:fs/promises");
// src/pillars/launch/env/reads.ts
const name = "([A-Za-z_][A-Za-z0-9_]*)";
const quoted = `["'\`]${name}["'\`]`;
const property = `${name}\\b(?!\\s*=(?![=>]))`;
const upper = `["']([A-Z][A-Z0-9_]*)["']`;
const javascript = [
	`\\b(?:process|Bun)\\.env\\??\\.${property}`,
	`\\bimport\\.meta\\.env\\.(?!(?:MODE|DEV|PROD|SSR|BASE_URL)\\b)${property}`,
	`\\b(?:process|Bun|import\\.meta)\\.env(?:\\?\\.)?\\[\\s*${quoted}\\s*\\](?!\\s*=(?!=))`,
	`\\bDeno\\.env\\.get\\(\\s*${quoted}`
];
const python = [
	`\\benviron\\s*\\[\\s*${quoted}\\s*\\](?!\\s*=(?!=))`,
	`\\benviron\\.get\\(\\s*${quoted}`,
	`\\bgetenv\\(\\s*${quoted}`
];
const ruby = [`\\bENV\\s*\\[\\s*${quoted}\\s*\\](?!\\s*=(?!=))`, `\\bENV\\.fetch\\(?\\s*${quoted}`];
const php = [
	`\\bgetenv\\(\\s*${quoted}`,
	`\\$_ENV\\s*\\[\\s*${quoted}\\s*\\](?!\\s*=(?!=))`,
	`(?<![\\w>:$])env\\(\\s*${upper}`
];
const jvm = [`\\bSystem\\.getenv\\(\\s*${quoted}`, `\\bSystem\\.getenv\\(\\)\\.get\\(\\s*${quoted}`];
const languages = [
	{
		ends: [
			".js",
			".jsx",
			".mjs",
			".cjs",
			".ts",
			".tsx",
			".mts",
			".cts",
			".vue",
			".svelte",
			".astro"
		],
		patterns: javascript,
		comment: /^\s*(?:\/\/|\*|\/\*)/
	},
	{
		ends: [".py"],
		patterns: python,
		comment: /^\s*#/
	},
	{
		ends: [
			".rb",
			".rake",
			".ru",
			".erb"
		],
		patterns: ruby,
		comment: /^\s*#/
	},
	{
		ends: [".php"],
		patterns: php,
		comment: /^\s*(?:\/\/|\*|\/\*|#)/
	},
	{
		ends: [
			".java",
			".kt",
			".kts",
			".scala",
			".groovy"
		],
		patterns: jvm,
		comment: /^\s*(?:\/\/|\*|\/\*)/
	},
	{
		ends: [".rs"],
		patterns: [`\\benv::var(?:_os)?\\(\\s*${quoted}`],
		comment: /^\s*\/\//
	},
	{
		ends: [".prisma"],
		patterns: [`\\benv\\(\\s*${quoted}`],
		comment: /^\s*\/\//
	},
	{
		ends: [".go"],
		patterns: [`\\bos\\.(?:Getenv|LookupEnv)\\(\\s*${quoted}`],
		comment: /^\s*\/\//
	}
];
const byEnd = new Map(languages.flatMap(({ ends, patterns, comment }) => ends.map((end) => [end, {
	pattern: new RegExp(patterns.join("|"), "g"),
	comment
}])));
function isCode(file) {
	return byEnd.has(extname(file).toLowerCase());
}
const codePathspecs = [...byEnd.keys()].map((end) => `:(top,icase)*${end}`);
function envReads(file, text) {
	const language = byEnd.get(extname(file).toLowerCase());
	if (!language) return [];
	const found = [...text.matchAll(language.pattern)].map((match) => ({
		name: match.slice(1).find((group) => group !== void 0) ?? "",
		index: match.index
	}));
	const all = language.pattern.source.includes("process") ? [...found, ...destructured(text)] : found;
	const starts = lineStarts(text);
	const comments = new Map();
	const isComment = (line) => {
		const known = comments.get(line) ?? language.comment.test(text.slice(starts[line - 1], starts[line]));
		comments.set(line, known);
		return known;
	};
	return all.map((read) => ({
		name: read.name,
		file,
		line: lineAt(starts, read.index)
	})).filter(({ line }) => !isComment(line)).toSorted((a, b) => a.line - b.line);
}
const maxPatternLength = 5e3;
function destructured(text) {
	const ends = text.matchAll(/\}\s*=\s*(?:process|Bun|import\.meta)\.env\b(?!\s*\??[.[])/g);
	let done = 0;
	return [...ends].flatMap(({ index: end }) => {
		const before = text.slice(Math.max(done, end - maxPatternLength), end);
		done = end;
		const open = before.lastIndexOf("{") + 1;
		if (open === 0) return [];
		const start = end - before.length + open;
		return [...before.slice(open).replace(/(["'`]).*?\1/g, (value) => " ".repeat(value.length)).matchAll(/(?:^|,)\s*([A-Za-z_]\w*)/g)].map((match) => ({
			name: match[1] ?? "",
			index: start + match.index + match[0].length - 1
		}));
	});
}
function lineStarts(text) {
	return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
function lineAt(starts, index) {
	let [low, high] = [0, starts.length];
	while (high - low > 1) {
		const middle = low + high >> 1;
		if ((starts[middle] ?? 0) <= index) low = middle;
		else high = middle;
	}
	return low + 1;
}
// src/pillars/launch/env/code-files.ts
const maxBytes = 1e6;
const maxParallel = 8;
const testPath = /(?:^|\/)(?:tests?|spec|__tests__|__mocks__|e2e|cypress|examples?|fixtures)\/|[._-](?:test|spec)\.\w+$|(?:^|\/)test_\w+\.py$/;
function isOfTests(file) {
	return testPath.test(file);
}
async function codeReads(listed, context) {
	const files = listed ? (await Promise.all(listed.map((path) => filesBelow(path, context.cwd)))).flat() : (await filesKnownToGit(context)).filter((file) => !isOfTests(file));
	const code = [...new Set(files)].filter(isCode).toSorted();
	return (await pLimit(maxParallel).map(code, async (file) => {
		if (context.signal.aborted) return [];
		const path = resolve(context.cwd, file);
		const stats = await lstat(path).catch(() => void 0);
		if (!stats?.isFile() || stats.size > maxBytes) return [];
		const text = await readFile(path, "utf8").catch(() => "");
		return text.includes("\0") ? [] : envReads(file, text);
	})).flat();
}
async function filesKnownToGit(context) {
	const repository = await openRepository(context);
	const args = [
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard"
	];
	return (await readGit({
		...repository,
		cwd: context.cwd
	}, args)).toString("utf8").split("\0").filter(Boolean);
}
async function filesBelow(path, cwd) {
	if (!(await lstat(resolve(cwd, path)).catch((cause) => {
		throw new GateError("CONFIG_UNREADABLE", {
			file: path,
			problem: cause.code ?? cause.message
		}, { cause });
	})).isDirectory()) return [path];
	return (await readdir(resolve(cwd, path), {
		withFileTypes: true,
		recursive: true
	})).filter((entry) => entry.isFile()).map((entry) => join(path, entry.parentPath.slice(resolve(cwd, path).length), entry.name).replaceAll("\\", "/")).filter((file) => !/(?:^|\/)(?:node_modules|\.git)\//.test(file));
}
export { codePathspecs, codeReads, envReads, filesKnownToGit, isOfTests };
