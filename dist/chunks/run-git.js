import { GateError } from "./errors.js";
import { spawn } from "node:child_process";
// src/git/settings.ts
const fixedSettings = [
	"core.quotePath=false",
	"core.warnAmbiguousRefs=true",
	"core.fsmonitor=false",
	"core.bigFileThreshold=512m",
	"core.hooksPath=/dev/null",
	"core.attributesFile=/dev/null",
	"attr.tree=",
	"core.ignoreCase=false",
	"core.commitGraph=false",
	"init.defaultRefFormat=files",
	"log.showRoot=true",
	"log.showSignature=false",
	"diff.noprefix=false",
	"diff.mnemonicPrefix=false",
	"diff.suppressBlankEmpty=false",
	"diff.orderFile=/dev/null",
	"gc.auto=0",
	"maintenance.auto=false"
].flatMap((setting) => ["-c", setting]);
function withSettings(variables, settings) {
	const count = Number(variables.GIT_CONFIG_COUNT ?? 0);
	const added = settings.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${count + index}`, key], [`GIT_CONFIG_VALUE_${count + index}`, value]]);
	return {
		...variables,
		...Object.fromEntries(added),
		GIT_CONFIG_COUNT: String(count + settings.length)
	};
}
// src/git/run-git.ts
const maxOutputBytes = 16777216;
const maxErrorBytes = 8192;
const killAfterMs = 2e3;
const keptVariables = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|SSL_\w+|PROXY_SSL_\w+|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|EXEC_PATH)$/;
async function runGit(place, args, { timeoutMs = 6e4, input } = {}) {
	const child = start(place, args, {
		input,
		timeout: AbortSignal.timeout(timeoutMs)
	});
	const chunks = [];
	let bytes = 0;
	for await (const chunk of child.output()) {
		bytes += chunk.length;
		if (bytes > maxOutputBytes) {
			child.stop();
			throw new GateError("GIT_FAILED", { problem: `"git ${args[0]}" wrote more than 16 MB` });
		}
		chunks.push(chunk);
	}
	const { exitCode, stderr } = await child.end;
	return {
		exitCode,
		stderr,
		stdout: Buffer.concat(chunks).toString("utf8")
	};
}
async function* streamGit(place, args, input) {
	const child = start(place, args, { input });
	try {
		yield* child.output();
		const { exitCode, stderr } = await child.end;
		if (exitCode !== 0) throw new GateError("GIT_FAILED", { problem: lastLine(stderr) || `exit status ${exitCode}` });
	} finally {
		child.stop();
	}
}
function lastLine(stderr) {
	const lines = stderr.split("\n").filter((line) => line.trim() !== "");
	return lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? "";
}
function start(place, args, { input, timeout } = {}) {
	if (place.signal.aborted) throw new GateError("CANCELLED", {}, { cause: place.signal.reason });
	const trust = place.trusted ? ["-c", "safe.directory=*"] : [];
	const child = spawn("git", [
		"--no-pager",
		...fixedSettings,
		...trust,
		...args
	], {
		cwd: place.cwd,
		env: {
			...gitEnvironment(place.env),
			...withSettings(place.variables ?? {}, place.overrides ?? [])
		},
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
	child.stdin.on("error", () => {});
	const stop = () => {
		if (child.exitCode !== null) return;
		child.kill("SIGTERM");
		setTimeout(() => child.kill("SIGKILL"), killAfterMs).unref();
		child.stdout.destroy();
		child.stderr.destroy();
	};
	let inputError;
	if (typeof input === "object") feed(child.stdin, input).catch((error) => {
		inputError = error;
		stop();
	});
	else child.stdin.end(input);
	place.signal.addEventListener("abort", stop);
	timeout?.addEventListener("abort", stop);
	let stderr = "";
	child.stderr.setEncoding("utf8");
	child.stderr.on("data", (text) => {
		if (stderr.length < maxErrorBytes) stderr += text.slice(0, maxErrorBytes - stderr.length);
	});
	const end = new Promise((resolve, reject) => {
		child.on("error", (cause) => {
			const problem = cause.code === "ENOENT" ? "git or its folder was not found" : cause.message;
			reject(new GateError("GIT_FAILED", { problem }, { cause }));
		});
		child.on("close", (code, signalName) => {
			if (place.signal.aborted) reject(new GateError("CANCELLED", {}, { cause: place.signal.reason }));
			else if (inputError) reject(inputError);
			else if (timeout?.aborted) reject(new GateError("GIT_FAILED", { problem: `"git ${args[0]}" took too long` }));
			else if (code === null) reject(new GateError("GIT_FAILED", { problem: `"git ${args[0]}" was ended by ${signalName}` }));
			else resolve({
				exitCode: code,
				stderr: withoutCredentials(stderr)
			});
		});
	}).finally(() => {
		place.signal.removeEventListener("abort", stop);
		timeout?.removeEventListener("abort", stop);
	});
	end.catch(() => {});
	async function* output() {
		try {
			for await (const chunk of child.stdout) yield chunk;
		} catch (cause) {
			await end;
			throw new GateError("GIT_FAILED", { problem: `the output of "git ${args[0]}" broke off` }, { cause });
		}
	}
	return {
		output,
		end,
		stop
	};
}
async function feed(stdin, input) {
	for await (const text of input) stdin.write(text);
	stdin.end();
}
function gitEnvironment(env) {
	const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || keptVariables.test(name));
	return {
		...Object.fromEntries(kept),
		LC_ALL: "C",
		LANGUAGE: "",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_GRAFT_FILE: "/dev/null/grafts",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_FLUSH: "0",
		MALLOC_TRIM_THRESHOLD_: "67108864",
		MALLOC_MMAP_THRESHOLD_: "33554432"
	};
}
function withoutCredentials(text) {
	return text.replace(/\/\/[^\s/@]+@/g, "//");
}
export { lastLine, runGit, streamGit, withSettings };
