import { platforms } from "./platforms.js";
import { parseSource } from "./config.js";
// src/pages/handover/detect-platforms.ts
function isPlatformFile(path) {
	return platforms.some(({ files, weakFiles }) => files?.test(path) || weakFiles?.test(path));
}
function detectPlatforms(files, workflows, environment) {
	const found = platforms.map((platform) => ({
		platform,
		signs: [...byFiles(platform, files), ...workflows.flatMap((each) => byWorkflow(platform, each, environment))]
	})).filter(({ signs }) => signs.length > 0);
	if (found.some(({ platform }) => platform.id !== "github")) return found;
	return [...platforms.flatMap((platform) => {
		const signs = files.filter(({ path }) => platform.weakFiles?.test(path)).map(({ path }) => ({ file: path }));
		return signs.length > 0 ? [{
			platform,
			signs
		}] : [];
	}), ...found];
}
function byFiles({ files: pattern, content }, files) {
	return files.filter(({ path, text = "" }) => pattern?.test(path) && (!content || content.test(text))).map(({ path }) => ({ file: path }));
}
function byWorkflow({ id, actions, commands }, workflow, environment) {
	const used = workflow.actions.filter(({ action }) => actions?.test(action));
	const run = workflow.commands.filter(({ command }) => commands?.test(command));
	const jobs = id === "github" ? workflow.environments.filter(({ name }) => name.toLowerCase() === environment.toLowerCase()) : [];
	return [
		...used,
		...run,
		...jobs
	].map(({ file, line }) => ({
		file,
		line
	}));
}
// src/pages/handover/workflows.ts
const reference = /\b(secrets|vars|env)(?:\.([A-Za-z_][\w-]*)|\[\s*(["'])([A-Za-z_][\w-]*)\3\s*\])/g;
const uptimeCommand = /\blaunch-gate(?:@[^\s@]+)?\s+uptime\b/;
function readWorkflow(file, text) {
	const source = parseSource(file, text);
	const root = source.value;
	if (!isMapping(root)) return {
		file,
		problem: source.diagnostics[0]?.message ?? "it is no mapping"
	};
	const workflow = {
		file,
		...triggersOf(root),
		sets: [],
		refs: [],
		actions: [],
		commands: [],
		environments: [],
		inherits: []
	};
	for (const { holder, under, key, value } of entriesIn(root)) {
		const isInput = under === "with";
		const at = (within) => ({
			file,
			line: source.valueAt([holder, key], within).line
		});
		if (typeof value === "string") {
			for (const [piece, kind, plain, , quoted] of expressionsIn(value, key)) workflow.refs.push({
				...at(piece),
				kind,
				name: plain ?? quoted ?? ""
			});
			if (isInput && key === "watch" && /^\d+(?:s|m|h)$/.test(value)) workflow.watch ??= {
				...at(),
				for: value
			};
			if (key === "uses") workflow.actions.push({
				...at(),
				action: value
			});
			const { uses } = holder;
			if (key === "secrets" && value === "inherit" && typeof uses === "string" && !uses.startsWith("./")) workflow.inherits.push({
				...at(),
				by: uses
			});
			if (key === "run" || isInput && key === "command") {
				workflow.commands.push({
					...at(),
					command: value
				});
				const [, time] = /--watch[ =](\d+\w+)/.exec(value) ?? [];
				if (time) workflow.watch ??= {
					...at(`--watch`),
					for: time
				};
				const [command] = uptimeCommand.exec(value) ?? (isInput && value === "uptime" ? [value] : []);
				if (command) workflow.uptime ??= at(command);
			}
		}
		if (key === "env" && isMapping(value)) workflow.sets.push(...setsOf(file, value, source));
		if (key === "environment" && !Array.isArray(value)) {
			const name = isMapping(value) ? value["name"] : value;
			if (typeof name === "string") workflow.environments.push({
				...at(),
				name
			});
		}
	}
	return workflow;
}
function setsOf(file, env, source) {
	return Object.entries(env).flatMap(([name, value]) => {
		if (!/^[A-Za-z_]\w*$/.test(name)) return [];
		const { line } = source.keyAt([env, name]);
		const [found] = typeof value === "string" ? expressionsIn(value, name) : [];
		return {
			file,
			line,
			name,
			from: found ? `${found[1]}.${found[2] ?? found[4]}` : typeof value === "string" && value.includes("${{") ? "by an expression" : "by a value written there"
		};
	});
}
function expressionsIn(text, key) {
	return (key === "if" ? [text] : text.split("${{").slice(1).map((part) => part.split("}}", 1)[0] ?? "")).flatMap((part) => [...part.matchAll(reference)]);
}
function triggersOf(root) {
	const { on } = root;
	const events = typeof on === "string" ? [on] : Array.isArray(on) ? on : isMapping(on) ? Object.keys(on) : [];
	const settings = isMapping(on) ? on : {};
	const schedule = Array.isArray(settings["schedule"]) ? settings["schedule"] : [];
	const push = isMapping(settings["push"]) ? settings["push"] : {};
	const branches = [push["branches"] ?? []].flat().filter((each) => typeof each === "string");
	return {
		schedules: schedule.flatMap((each) => isMapping(each) && typeof each["cron"] === "string" ? [each["cron"]] : []),
		isManual: events.includes("workflow_dispatch"),
		...events.includes("push") && !("tags" in push && branches.length === 0) && { branches }
	};
}
function* entriesIn(holder, under = "") {
	for (const key of Array.isArray(holder) ? holder.keys() : Object.keys(holder)) {
		const value = holder[key];
		yield {
			holder,
			under,
			key,
			value
		};
		if (typeof value === "object" && value !== null) yield* entriesIn(value, key);
	}
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
export { detectPlatforms, isPlatformFile, readWorkflow };
