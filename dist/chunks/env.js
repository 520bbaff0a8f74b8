import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError } from "./start.js";
import { codeReads } from "./code-files.js";
import { exampleNames } from "./example.js";
import { groupBy, shellWord } from "./run.js";
import { launchFinding } from "./finding.js";
import { isOfPlatform, isSetByPlatform } from "./platform-names.js";
import { setNames } from "./set-names.js";
const { resolve } = require("node:path");
const { readFile } = require("node:fs/promises");
// src/pillars/launch/env/judge-env.ts
const maxNames = 10;
function judgeEnv(example, set, reads) {
	const first = firstOf(reads);
	return [...set ? unsetFindings(example, set, first) : [], ...undocumented(example, [...first.values()])];
}
function firstOf(reads) {
	const first = new Map();
	for (const read of reads) if (!first.has(read.name)) first.set(read.name, read);
	return first;
}
function unsetFindings({ file, names }, set, first) {
	const given = groupBy(set, ({ name }) => name);
	return names.filter(({ required }) => required).flatMap((each) => unsetFinding(file, each, given.get(each.name) ?? [], first.get(each.name)) ?? []);
}
function unsetFinding(file, { name, line }, given, read) {
	if (given.some(({ empty }) => !empty)) return void 0;
	const isOfItsPlatform = isSetByPlatform(name);
	if (given.length === 0 && isOfItsPlatform) return void 0;
	const shared = {
		severity: "blocker",
		expected: `${name} is set in production: ${file} names it as required${read ? `, and ${read.file}:${read.line} reads it` : ""}`,
		fix: `${isOfItsPlatform ? "Delete it where it is set by hand, if your platform gives it a value; else set it" : "Set it"}; or, if the application starts without it, comment it out in ${file}: "# ${name}=".\n${whereToSet(name)}`
	};
	const [empty] = given;
	if (!empty) return launchFinding({
		rule: "env-missing",
		title: `${name} is not set in production`,
		observed: "it is not among the names that are set",
		where: {
			file,
			line
		},
		reproduce: `grep -n ${shellWord(`^ *\\(export \\)\\?${name} *=`)} ${shellWord(file)}`,
		...shared
	});
	return launchFinding({
		rule: "env-empty",
		title: `${name} is set in production, but empty`,
		observed: "it is set, and has no value",
		where: {
			file: empty.file,
			line: empty.line
		},
		reproduce: `grep -n ${shellWord(name)} ${shellWord(empty.file)}`,
		...shared
	});
}
function undocumented(example, first) {
	const known = new Set(example.names.map(({ name }) => name));
	const unknown = first.filter(({ name }) => !known.has(name) && !isOfPlatform(name));
	return [...groupBy(unknown, ({ file, line }) => `${file}:${line}`).values()].flatMap((here) => {
		const [read] = here;
		if (!read) return [];
		const names = here.map(({ name }) => name);
		const list = fewer(names).join(", ");
		return launchFinding({
			rule: "env-undocumented",
			severity: "medium",
			title: `The code reads ${list}, which ${example.file} does not name`,
			expected: `every variable that the code reads stands in ${example.file}`,
			observed: `${read.file}:${read.line} reads ${list}`,
			where: {
				file: read.file,
				line: read.line
			},
			reproduce: `grep -n ${shellWord(read.name)} ${shellWord(read.file)} ${shellWord(example.file)}`,
			fix: `Add to ${example.file}, without a value:\n${fewer(names.map((name) => `${name}=`)).join("\n")}\nwith "# " before it where the application starts without it.`
		});
	});
}
function whereToSet(name) {
	return [
		`Vercel: vercel env add ${name} production`,
		`Netlify: netlify env:set ${name} <value> --context production`,
		`Cloudflare: npx wrangler secret put ${name}`,
		`A server of your own: ${name}=<value> in the EnvironmentFile of its unit`
	].join("\n");
}
function fewer(names) {
	return names.length <= maxNames ? names : [...names.slice(0, maxNames), `and ${names.length - maxNames} more`];
}
// src/pillars/launch/env/env.ts
const maxBytes = 1e6;
const checkEnv = async ({ launch: { env }, context }) => {
	if (!env) return [];
	const [example, set, reads] = await Promise.all([
		readText(env.example, context.cwd),
		readSet(env, context.cwd),
		codeReads(env.code, context)
	]);
	return judgeEnv({
		file: env.example,
		names: exampleNames(example)
	}, set, reads);
};
async function readSet({ set, setFile }, cwd) {
	if (!set && !setFile) return void 0;
	return [...(set ?? []).map(({ at, name }) => ({
		name,
		empty: false,
		file: at.file,
		line: at.line
	})), ...setFile ? setNames(await readText(setFile.path, cwd), setFile.path) : []];
}
async function readText(file, cwd) {
	try {
		const bytes = await readFile(resolve(cwd, file));
		if (bytes.length > maxBytes) throw new Error("it is larger than 1 MB");
		return bytes.toString("utf8");
	} catch (error) {
		const { code, message } = error;
		throw new GateError("CONFIG_UNREADABLE", {
			file,
			problem: code === "ENOENT" ? "it does not exist" : code ?? message
		}, { cause: error });
	}
}
export { checkEnv };
