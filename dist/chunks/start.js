import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { __commonJSMin } from "./rolldown-runtime.js";
const { spawn } = require("node:child_process");
const { constants, existsSync, rmSync } = require("node:fs");
const { endianness, tmpdir } = require("node:os");
const { dirname, isAbsolute, join: join$1, parse, relative, resolve, sep } = require("node:path");
const { Buffer: Buffer$1 } = require("node:buffer");
const { BlockList, isIP, isIPv6 } = require("node:net");
const { access, lstat, mkdir, mkdtemp, open, opendir, readFile, readlink, realpath, rename, rm, stat, writeFile } = require("node:fs/promises");
const { setTimeout: setTimeout$1 } = require("node:timers/promises");
// src/config/language/template.ts
var UnknownCapture = class extends Error {
	captureName;
	constructor(name) {
		super(`nothing was captured as "${name}"`);
		this.captureName = name;
	}
};
function codeName({ name }) {
	return `totp.${name}`;
}
function randomName(name) {
	return `random.${name}`;
}
function literal(text) {
	return { parts: [{
		kind: "text",
		text
	}] };
}
function render(template, captured) {
	return template.parts.map((part) => {
		if (part.kind === "text") return part.text;
		if (part.kind === "env") return encoded(part.value, part.encode);
		const name = part.kind === "totp" ? codeName(part) : part.name;
		const found = captured.get(name);
		if (!found) throw new UnknownCapture(name);
		return encoded(found.value, part.encode);
	}).join("");
}
function show(template, captured = new Map()) {
	return template.parts.map((part) => {
		if (part.kind === "text") return part.text;
		if (part.kind === "env" && !part.secret) return encoded(part.value, part.encode);
		const found = part.kind === "captured" ? captured.get(part.name) : void 0;
		if (found && !found.secret) return encoded(found.value, part.encode);
		const name = part.name.startsWith(randomName("")) ? part.name : `${part.kind}.${part.name}`;
		return `\${{ ${part.encode ? `${part.encode}(${name})` : name} }}`;
	}).join("");
}
function encoded(text, encoding) {
	return encoding ? encodeURIComponent(text.toWellFormed()) : text;
}
// src/model/errors.ts
const errorTable = {
	USAGE: {
		exitCode: 2,
		message: "{problem}",
		hint: "Run \"launch-gate --help\" for the commands and options."
	},
	NOTHING_TO_DO: {
		exitCode: 2,
		message: "{problem}",
		hint: "Let \"launch-gate init --url https://app.example.com\" write .github/launch-gate.yml, or add three lines to it:\n  version: 1\n  base-url: https://app.example.com\n  checks: [{ name: Home, get: / }]"
	},
	CONFIG_UNREADABLE: {
		exitCode: 2,
		message: "{file} cannot be read: {problem}",
		hint: "Check the path given as config."
	},
	CONFIG_INVALID: {
		exitCode: 2,
		message: "{diagnostics}",
		hint: "{count}; nothing was run.{shell}"
	},
	TLS_UNUSABLE: {
		exitCode: 2,
		message: "{path} cannot be used for TLS ({where}): {problem}",
		hint: "Give the path of a file in PEM, relative to the working directory; cert and key belong together."
	},
	NO_HISTORY: {
		exitCode: 2,
		message: "there is no history to read",
		hint: "Give its folder: --history FOLDER, or --state FOLDER for uptime alone. For the branch launch-gate-history set GITHUB_TOKEN and GITHUB_REPOSITORY."
	},
	METRICS_UNAVAILABLE: {
		exitCode: 2,
		message: "metrics cannot be served at {where}: {problem}",
		hint: "Name an address of this machine and a port that is free, such as --metrics 127.0.0.1:9464."
	},
	INIT_IN_GIT_FOLDER: {
		exitCode: 2,
		message: "{folder} is the folder of git itself, or a bare repository: no workflow is read there",
		hint: "Nothing was written. Run init in a clone with files: git clone {folder}"
	},
	INIT_EXISTS: {
		exitCode: 2,
		message: "{file} is there already and stays as it is; nothing was written",
		hint: "Run \"launch-gate check-config\" to see whether it is right. To have init write it anew, move it away first."
	},
	INIT_UNANSWERED: {
		exitCode: 2,
		message: "nothing was written, because nobody can be asked here",
		hint: "Run \"launch-gate init --yes\" to write what is shown above."
	},
	INIT_UNWRITABLE: {
		exitCode: 2,
		message: "the files of init cannot be written: {problem}",
		hint: "Nothing was left behind. Run it where this user may write, or copy what is shown above."
	},
	SITE_UNUSABLE: {
		exitCode: 2,
		message: "init cannot look at {url}: {problem}",
		hint: "{hint}"
	},
	HISTORY_UNREADABLE: {
		exitCode: 3,
		message: "the history of past runs cannot be read: {problem}",
		hint: "It is left as it is. Run the command again, or name a folder: --history FOLDER."
	},
	STATE_UNREADABLE: {
		exitCode: 3,
		message: "the state of uptime in {where} cannot be used: {problem}",
		hint: "It is left as it is. Use the version of the gate that wrote it, or move it away to begin anew; open incidents are then told again."
	},
	STATE_UNWRITABLE: {
		exitCode: 3,
		message: "the state of uptime in {where} cannot be written: {problem}",
		hint: "{hint}"
	},
	UPTIME_RUNNING: {
		exitCode: 3,
		message: "another launch-gate uptime (process {pid}) uses {where} since {since}",
		hint: "Give each its own --state FOLDER, or end the other one."
	},
	NOT_A_REPOSITORY: {
		exitCode: 3,
		message: "{path} is not a git repository",
		hint: "Run actions/checkout before this step, or name the repository with --cwd."
	},
	RANGE_UNRESOLVABLE: {
		exitCode: 3,
		message: "the commits cannot be resolved: {problem}",
		hint: "{hint}"
	},
	GIT_FAILED: {
		exitCode: 3,
		message: "git failed while the commits were read: {problem}",
		hint: "Run \"git fsck\" in the repository; a clone with missing objects cannot be judged."
	},
	GIT_STOPPED: {
		exitCode: 3,
		message: "git gave no whole answer: {problem}",
		hint: "This is no damage of the clone. Run the job again; if it stays so, run that command in the clone and look at what it does."
	},
	GIT_NOT_FOUND: {
		exitCode: 3,
		message: "git was not found, so no commit could be read",
		hint: "Install git 2.31 or later, or put its folder into PATH."
	},
	ENGINE_FAILED: {
		exitCode: 3,
		message: "the secret engine failed: {problem}",
		hint: "Run the job again; if it fails again, report it with the commit named above."
	},
	TEXT_TOO_LARGE: {
		exitCode: 3,
		message: "{place} may hold a secret and cannot be judged: {problem}",
		hint: "Keep such data out of the repository, or, where it holds no secret, name the path in an allowlist of .gitleaks.toml."
	},
	GITLEAKS_CONFIG: {
		exitCode: 2,
		message: "{file} is not a gitleaks configuration: {problem}",
		hint: "Mend the file, or remove it to scan with the default rules of gitleaks."
	},
	GITLEAKS_KEYS: {
		exitCode: 2,
		message: "{diagnostics}",
		hint: "{hint}"
	},
	GITLEAKS_NO_RULES: {
		exitCode: 2,
		message: "{file} leaves no rule, so no secret would be found: {problem}",
		hint: "To keep the rules of gitleaks, add two lines:\n  [extend]\n  useDefault = true"
	},
	BASELINE_INVALID: {
		exitCode: 2,
		message: "the baseline {file} cannot be used: {problem}",
		hint: "Write it anew: launch-gate run secrets --range all --write-baseline {file}"
	},
	HANDOVER_INVALID: {
		exitCode: 2,
		message: "{diagnostics}",
		hint: "{count}; nothing was written."
	},
	RUNNER_FILE_UNWRITABLE: {
		exitCode: 3,
		message: "the runner takes no more from this step, {file} cannot be written: {problem}",
		hint: "Look whether the disk of the runner is full, or something empties its folder for temporary files; then run the job again."
	},
	EVENT_INVALID: {
		exitCode: 3,
		message: "the payload of the event \"{event}\" cannot be used: {problem}",
		hint: "Run the job again, or give the commits with --range."
	},
	REPORT_UNWRITABLE: {
		exitCode: 2,
		message: "the report cannot be written to {path}: {problem}",
		hint: "Give a path in a folder that exists and can be written."
	},
	LINK_IN_CHECKOUT: {
		exitCode: 2,
		message: "nothing is written to {path}: {link} is a link, which whoever proposes a change can set",
		hint: "Remove the link, or give a path outside of the checkout, in a workflow below ${{ runner.temp }}."
	},
	RUNTIME_TOO_OLD: {
		exitCode: 2,
		message: "the HTTP client does not load: {problem}",
		hint: "Checks of a deployment need Node 20 or later; the action runs on Node 24."
	},
	DEMO_FAILED: {
		exitCode: 3,
		message: "the demo cannot be prepared: {problem}",
		hint: "It needs git on the PATH, a temporary folder that can be written, and a free port on 127.0.0.1."
	},
	DEADLINE_PASSED: {
		exitCode: 3,
		message: "the deadline of {time} passed before everything was judged; still open: {open}",
		hint: "Look for what was slow, or give a longer \"deadline\" in the configuration."
	},
	REPORT_UNREADABLE: {
		exitCode: 3,
		message: "the report {file} cannot be used: {problem}",
		hint: "Nothing was written. Look whether that job ended well and its whole report was uploaded; then run it again."
	},
	NO_REPORTS: {
		exitCode: 3,
		message: "no report is there to merge: nothing fits {files}",
		hint: "Look whether the jobs before wrote their reports and uploaded them, also where they failed: \"if: always()\"."
	},
	REPORTS_DIFFER: {
		exitCode: 3,
		message: "the reports cannot be one verdict: {problem}",
		hint: "Nothing was written. Give the reports of one run of the workflow, and each job a name of its own: the input \"name\", or --name."
	},
	CANCELLED: {
		exitCode: 3,
		message: "the run was cancelled before it could judge",
		hint: "Run it again."
	}
};
var GateError = class extends Error {
	code;
	exitCode;
	hint;
	diagnostics;
	constructor(code, details = {}, options = {}) {
		const row = errorTable[code];
		super(fill(row.message, details), options);
		this.name = "GateError";
		this.code = code;
		this.exitCode = row.exitCode;
		this.hint = fill(row.hint, details);
		this.diagnostics = options.diagnostics ?? [];
	}
};
function fill(text, details) {
	return text.replace(/\{(\w+)\}/g, (placeholder, name) => String(details[name] ?? placeholder));
}
function stopError({ reason }) {
	return new GateError("CANCELLED", {}, { cause: reason });
}
// src/model/tool.ts
const tool = {
	name: "launch-gate",
	version: "0.1.0",
	gitleaks: "8.30.1"
};
// src/http/host-names.ts
const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");
function bareHost(hostname) {
	return hostname.replace(/^\[|\]$/g, "");
}
function isHostName(hostname) {
	return /^(?:[a-z0-9_][a-z0-9._-]*|\[[0-9a-f:.]+\])$/.test(hostname);
}
function isLoopbackHost(hostname) {
	const host = bareHost(hostname);
	return host === "localhost" || host.endsWith(".localhost") || isInRange(loopback, host);
}
function isInRange(list, host) {
	return isIP(host) !== 0 && list.check(host, isIPv6(host) ? "ipv6" : "ipv4");
}
// src/text/cut.ts
function cut(text, maxLength) {
	if (text.length <= maxLength) return text;
	return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
function fewer(items, most = 20) {
	return items.length <= most ? items : [...items.slice(0, most), `${items.length - most} more`];
}
// src/text/neutralise.ts
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const ansiSequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g;
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const printableAscii = /^[ -~]*$/;
function oneLine(text) {
	if (printableAscii.test(text)) return text.trim();
	return text.toWellFormed().replace(ansiSequences, "").replace(lineBreaks, " ").replaceAll("	", " ").replace(invisible, "").trim();
}
function neutraliseLog(text) {
	return text.split(/\r?\n/).map(neutraliseLine).join("\n");
}
function neutraliseLine(line) {
	if (printableAscii.test(line) && !line.includes("::") && !line.includes("##")) return line.trimEnd();
	const shown = breakCommands(oneLine(line).replace(/^::/, ": :")).replace(/##(?=\[)/g, "# #");
	return (indentOf(line) + shown).trimEnd();
}
function indentOf(line) {
	return line.slice(0, line.search(/[^ ]|$/));
}
function breakCommands(line) {
	const last = line.lastIndexOf("::");
	return line.replace(/::(?=[\w-]+(?: |::))/g, (colons, at) => at < last ? ": :" : colons);
}
const emoji = /:(?=(?:\d*[a-z][\w+-]*|100|1234|[+-]1):)/g;
function breakEmoji(text) {
	return text.replace(emoji, ":​");
}
function neutraliseMarkdown(text) {
	const gap = "​";
	return breakEmoji(oneLine(text)).replace(/:(?=\/\/)/g, `:${gap}`).replace(/[\\`*_{}[\]()<>#+!|~&"'^$=]|^-|^\d(?=\d*\.)/g, (each) => `&#${each.charCodeAt(0)};`).replace(/@/g, `@${gap}`).replace(/\bwww\b/gi, (each) => each + gap).replace(/&#35;(?=\d)/g, `&#35;${gap}`).replace(/\bgh-(?=\d)/gi, (each) => each + gap);
}
function codeBlock(text) {
	const lines = text.split(/\r?\n/).map((line) => indentOf(line) + oneLine(line));
	const runs = lines.flatMap((line) => line.match(/`+/g) ?? []);
	const fence = "`".repeat(runs.reduce((most, { length }) => Math.max(most, length), 2) + 1);
	return [
		fence,
		...lines,
		fence
	].join("\n");
}
// src/model/results.ts
const pillarNames = [
	"secrets",
	"smoke",
	"latency",
	"launch",
	"evidence",
	"burst"
];
function isOnlySecrets(named) {
	return named.length > 0 && named.every((name) => name === "secrets");
}
// src/config/language/shard.ts
const shardWords = `a part of all checks such as 2/5, from 1/1 to 256/256`;
function parseShard(text) {
	const [, index, of] = /^(\d{1,3})\/(\d{1,3})$/.exec(text.trim())?.map(Number) ?? [];
	if (index === void 0 || of === void 0) return void 0;
	return index >= 1 && index <= of && of <= 256 ? {
		index,
		of
	} : void 0;
}
// src/config/language/units.ts
const durationPattern = /^\d+(\.\d+)? ?(ms|s|m|h)$/;
const sizePattern = /^\d+(\.\d+)? ?(B|KB|MB)$/;
const sharePattern = /^\d+(\.\d+)? ?%$/;
const ratePattern = /^\d+(\.\d+)? ?\/ ?(s|m)$/;
const unitMs = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
const unitBytes = {
	B: 1,
	KB: 1e3,
	MB: 1e6
};
function parseDuration(text) {
	return within(1, 24 * unitMs.h, Math.round(scaled(text, durationPattern, unitMs)));
}
function parseAge(text) {
	return within(1e3, 8760 * unitMs.h, Math.round(scaled(text, durationPattern, unitMs)));
}
function parseSize(text) {
	return within(1, 100 * unitBytes.MB, Math.round(scaled(text, sizePattern, unitBytes)));
}
function parseShare(text) {
	return sharePattern.test(text) ? within(.001, .2, Number.parseFloat(text) / 100) : void 0;
}
function parseRate(text) {
	if (!ratePattern.test(text)) return void 0;
	const number = Number.parseFloat(text);
	return within(1 / 60, 1e3, text.endsWith("m") ? number / 60 : number);
}
function scaled(text, pattern, units) {
	if (!pattern.test(text)) return NaN;
	return Number.parseFloat(text) * (units[text.replace(/^[\d. ]+/, "")] ?? NaN);
}
function within(min, max, value) {
	return value >= min && value <= max ? value : void 0;
}
// src/config/sections/notification-defaults.ts
const commentModes = [
	"on-failure",
	"always",
	"never"
];
const defaultNotifications = {
	comment: "on-failure",
	checkRun: false,
	deploymentStatus: false,
	commitStatus: false
};
// src/arguments.ts
const defaultConfigFile = ".github/launch-gate.yml";
function configPath(given = defaultConfigFile, separator = sep) {
	return given.replaceAll(separator, "/");
}
const severities$1 = [
	"blocker",
	"high",
	"medium"
];
function parsePillars(names) {
	return [...new Set(names)].map((name) => oneOf(pillarNames, name, "there is no pillar"));
}
const maxNameLength = 60;
function parseName(text) {
	if (text === void 0 || text.length <= maxNameLength && !/\p{Cc}/u.test(text)) return text;
	throw new GateError("USAGE", { problem: `name is one line of at most ${maxNameLength} characters` });
}
function parseSeverity(text) {
	return text ? oneOf(severities$1, text, "fail-on knows no severity") : void 0;
}
function parseNotifications({ comment, checkRun, deploymentStatus }) {
	const flag = (name, text) => text === void 0 ? void 0 : oneOf(["true", "false"], text, `${name} is true or false, not`) === "true";
	const given = {
		comment: comment === void 0 ? void 0 : oneOf(commentModes, comment, "comment has no mode"),
		checkRun: flag("check-run", checkRun),
		deploymentStatus: flag("deployment-status", deploymentStatus)
	};
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== void 0));
}
function parseWatch(text, named) {
	if (text === void 0) return void 0;
	const ms = parseDuration(text);
	if (ms === void 0) throw new GateError("USAGE", { problem: `watch needs a time with its unit, such as 10m, not "${text}"` });
	if (named.length > 0 && !named.includes("smoke") && !named.includes("latency")) throw new GateError("USAGE", { problem: `watch repeats the checks of smoke, and only ${named.join(", ")} was named` });
	return ms;
}
function parseExpect(text) {
	if (text === void 0) return void 0;
	const names = text.split(/[,\n]/).map((name) => name.trim());
	const count = names.length === 1 && /^\d+$/.test(names[0] ?? "") ? Number(names[0]) : void 0;
	if ((count === void 0 ? names.every(Boolean) : count >= 1 && count <= 256) && new Set(names).size === names.length) return count ?? names;
	throw new GateError("USAGE", { problem: `expect is how many reports there are, from 1 to 256, or their names, such as fra,iad, not ${JSON.stringify(text)}` });
}
function parseShardOption(text) {
	if (text === void 0) return void 0;
	const shard = parseShard(text);
	if (shard) return shard;
	throw new GateError("USAGE", { problem: `shard is ${shardWords}, not ${JSON.stringify(text)}` });
}
const shortestEveryMs = 1e3;
function parseEvery(text) {
	if (text === void 0) return void 0;
	const ms = parseDuration(text);
	if (ms !== void 0 && ms >= shortestEveryMs) return ms;
	throw new GateError("USAGE", { problem: `--every ${JSON.stringify(text)} is no duration from 1s to 24h, such as 1m` });
}
function oneOf(known, text, complaint) {
	const found = known.find((name) => name === text);
	if (!found) throw new GateError("USAGE", { problem: `${complaint} "${text}"; known are ${known.join(", ")}` });
	return found;
}
// src/config/default-config.ts
const defaultConfig = {
	failOn: "high",
	deadlineMs: 6e5,
	allowedHosts: [],
	sessions: [],
	checks: [],
	latency: {
		ratePerSecond: 4,
		maxInFlight: 4,
		onInconclusive: "warn"
	},
	alerts: [],
	waivers: []
};
// src/config/language/expressions.ts
const known = /^(percent\(\s*)?(env|captured|vars|totp|random)\.([A-Za-z_][\w-]*)(\s*\))?$/;
function splitExpressions(text) {
	const pieces = [];
	let from = 0;
	for (;;) {
		const start = text.indexOf("${{", from);
		if (start < 0) break;
		if (start > from) pieces.push({
			kind: "text",
			source: text.slice(from, start)
		});
		const end = text.indexOf("}}", start + 3);
		if (end < 0) return [...pieces, {
			kind: "unclosed",
			source: text.slice(start)
		}];
		const source = text.slice(start, end + 2);
		const inner = source.slice(3, -2).trim();
		const [, open, kind, name, close] = known.exec(inner) ?? [];
		const encode = open ? { encode: "percent" } : {};
		const isWhole = name !== void 0 && Boolean(open) === Boolean(close);
		pieces.push(isWhole ? {
			kind,
			source,
			name,
			...encode
		} : {
			kind: "unknown",
			source,
			inner
		});
		from = end + 2;
	}
	if (from < text.length || pieces.length === 0) pieces.push({
		kind: "text",
		source: text.slice(from)
	});
	return pieces;
}
function toTemplate(text, env, secretNames, vars = new Map()) {
	return { parts: splitExpressions(text).flatMap((piece) => {
		const encode = "encode" in piece ? { encode: piece.encode } : {};
		switch (piece.kind) {
			case "captured": return {
				kind: "captured",
				name: piece.name,
				...encode
			};
			case "random": return {
				kind: "captured",
				name: randomName(piece.name),
				...encode
			};
			case "env": {
				const secret = secretNames.has(piece.name) || isSecretName(piece.name);
				return {
					kind: "env",
					name: piece.name,
					value: valueOf(env, piece.name) ?? "",
					secret,
					...encode
				};
			}
			case "totp": return {
				kind: "totp",
				name: piece.name,
				value: valueOf(env, piece.name) ?? "",
				secret: true,
				...encode
			};
			case "vars": return vars.get(piece.name)?.parts.map((part) => encodedPart(part, piece.encode)) ?? textOf(piece.source);
			default: return textOf(piece.source);
		}
	}) };
}
function encodedPart(part, encode) {
	if (!encode) return part;
	return part.kind === "text" ? textOf(encoded(part.text, encode)) : {
		...part,
		encode
	};
}
function textOf(text) {
	return {
		kind: "text",
		text
	};
}
function isSecretName(name) {
	return /SECRET|TOKEN|PASSWORD|PASS|KEY|CREDENTIAL|PRIVATE|DSN|WEBHOOK/i.test(name);
}
function valueOf(env, name) {
	return Object.hasOwn(env, name) ? env[name] : void 0;
}
// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = 1e400;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));
// src/text/nearest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
function didYouMean(name, known) {
	if (known.length === 0 || name.length > 100) return "";
	const nearest = (0, import_fastest_levenshtein.closest)(name, known);
	return (0, import_fastest_levenshtein.distance)(name, nearest) <= Math.ceil(name.length * .4) ? `; did you mean ${JSON.stringify(nearest)}?` : "";
}
// src/config/only.ts
function selectChecks(checks, only) {
	const known = new Set(checks.flatMap(labelsOf));
	for (const label of only) {
		if (known.has(label)) continue;
		throw new GateError("USAGE", { problem: `--only ${label}: no check has this tag or name${didYouMean(label, [...known]) || (known.size > 0 ? `; known are ${[...known].join(", ")}` : "")}` });
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
function hideSecretsOf(config, redactor) {
	for (const { value, label } of secretsOf(config)) redactor.add(value, label);
}
function holdsSecret(part) {
	const found = new Map();
	collect(part, found);
	return found.size > 0;
}
function collect(value, found) {
	if (typeof value !== "object" || value === null) return;
	const { kind, secret, name, value: text } = value;
	if ((kind === "env" || kind === "totp") && secret === true) found.set(name, text);
	else for (const entry of Object.values(value)) collect(entry, found);
}
// src/config/sections/base-url.ts
function parseOrigin(text) {
	const url = URL.parse(text.trim());
	if (!url || url.protocol !== "https:" && url.protocol !== "http:" || !isHostName(url.hostname)) return { problem: "must be an origin such as https://app.example.com or http://localhost:3000" };
	if (url.username || url.password) return { problem: "must not hold a user name or password" };
	if (url.pathname !== "/" || url.search || url.hash || text.includes("?") || text.includes("#")) return { problem: "must be an origin only; the path belongs to each check" };
	return { origin: url.origin };
}
function parseHost(text) {
	const host = text.trim().toLowerCase();
	if (/[\s/?#@\\]/.test(host) || host.includes("://")) return void 0;
	const url = URL.parse(`http://${host}/`);
	return url && isHostName(url.hostname) && (url.host === host || `${url.hostname}:80` === host) ? host : void 0;
}
// src/config/sections/watch-defaults.ts
const defaultWatch = {
	intervalMs: 15e3,
	writes: false,
	errors: .01
};
// src/config/yaml/code-frame.ts
const maxWidth = 120;
function codeFrame(lines, at, span) {
	const gutter = String(at.line).length;
	const before = lines[at.line - 2] ?? "";
	const characters = Array.from(lines[at.line - 1] ?? "");
	const start = at.column > 100 ? at.column - 40 : 0;
	const carets = Math.max(1, Math.min(span, characters.length - at.column + 1, maxWidth - (at.column - 1 - start)));
	const window = (line) => plain$1(line.slice(start, start + maxWidth));
	const rows = [`${at.line} | ${window(characters)}`, `${" ".repeat(gutter)} | ${" ".repeat(at.column - 1 - start)}${"^".repeat(carets)}`];
	const above = window(Array.from(before.slice(0, 2 * (start + maxWidth))));
	if (above.trim() !== "") rows.unshift(`${String(at.line - 1).padStart(gutter)} | ${above}`);
	return rows.map((row) => `  ${row}`.trimEnd()).join("\n");
}
function plain$1(characters) {
	return characters.join("").replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => character === "	" ? " " : "�");
}
// src/config/yaml/diagnostics.ts
const mostShown = 50;
function invalidConfig(diagnostics, lines, isShell) {
	const inOrder = [...new Map(diagnostics.map((mistake) => [JSON.stringify([mistake.at, mistake.message]), mistake])).values()].toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
	const texts = inOrder.slice(0, mostShown).map((mistake) => describe(mistake, lines));
	if (inOrder.length > mostShown) texts.push(`… and ${inOrder.length - mostShown} more`);
	const set = [...new Set(inOrder.flatMap(({ variable }) => variable ?? []))].map((name) => `${name}=…`).join(" ");
	const shell = isShell && set !== "" ? `\nTo set them in this shell: export ${set}` : "";
	const count = inOrder.length === 1 ? "1 mistake" : `${inOrder.length} mistakes`;
	return new GateError("CONFIG_INVALID", {
		diagnostics: texts.join("\n"),
		count,
		shell
	}, { diagnostics: inOrder });
}
function describe({ at, message, span }, lines) {
	const first = `${at.file}:${at.line}:${at.column}  ${message}`;
	return span === void 0 ? first : `${first}\n${codeFrame(lines, at, span)}`;
}
// src/config/load.ts
const maxBytes$1 = 1e6;
async function loadConfig(request, context) {
	return (await load(request, context)).config;
}
async function expandConfig(request, context) {
	const { config, source } = await load({
		...request,
		explicit: true
	}, context);
	hideSecretsOf(config, context.redactor);
	const { expandSource } = await import("./expand.js");
	return source ? expandSource(source, context.redactor.redact) : "";
}
async function load({ file, explicit, unsetAllowed, needsAlerts, noAlerts, overrides, files }, context) {
	const path = resolve(context.cwd, file);
	const text = await readText(path, file, explicit, files);
	const diagnostics = [];
	const baseUrl = overrideBaseUrl(overrides.baseUrl, diagnostics);
	const interpreter = text === void 0 ? void 0 : await import("./interpret.js");
	const idle = [
		"ai",
		...needsAlerts ? [] : ["uptime"],
		...needsAlerts && !noAlerts ? [] : ["alerts"]
	];
	const read = interpreter?.interpret(file, text ?? "", context.env, diagnostics, baseUrl, idle);
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
		const isShell = !context.env["CI"] && !context.env["GITHUB_ACTIONS"];
		throw invalidConfig(told, withoutSecrets(read?.source.lines ?? [], secrets), isShell);
	}
	const checks = [...config.checks, ...routes];
	const selected = overrides.only ? selectChecks(checks, overrides.only) : checks;
	return {
		config: {
			...config,
			file: fromFile && file,
			failOn: overrides.failOn ?? config.failOn,
			shard: overrides.shard ?? config.shard,
			latency: {
				...config.latency,
				history: overrides.history ?? config.latency.history
			},
			notifications: {
				...config.notifications ?? defaultNotifications,
				...overrides.notifications
			},
			watch: overrides.watchMs === void 0 ? config.watch : {
				...defaultWatch,
				...config.watch,
				forMs: overrides.watchMs
			},
			checks: selected,
			burst: burstOf(config, selected)
		},
		source: read?.source
	};
}
function burstOf({ burst }, selected) {
	const checks = burst?.checks.filter((check) => selected.includes(check)) ?? [];
	return burst && checks.length > 0 ? {
		...burst,
		checks
	} : void 0;
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
			file: "--base-url (the input \"base-url\")",
			line: 1,
			column: 1
		},
		message: `the base URL ${parsed.problem}`
	});
}
async function readText(path, file, explicit, files) {
	try {
		const bytes = await files.read(path, maxBytes$1);
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
// src/files/absent.ts
function undefinedIfAbsent(error) {
	if (error.code === "ENOENT") return void 0;
	throw error;
}
// src/files/follow-path.ts
const maxLinks$1 = 40;
function checkoutsOf({ cwd, env }) {
	return [cwd, env["GITHUB_WORKSPACE"] ?? cwd].map((folder) => resolve(folder)).filter((folder) => folder !== parse(folder).root);
}
async function followPath(path, checkouts = []) {
	const names = namesOf(resolve(path));
	let at = parse(resolve(path)).root;
	for (let name = names.shift(), links = 0; name !== void 0; name = names.shift()) {
		const next = join$1(at, name);
		const found = name === ".." ? void 0 : await existing(next);
		if (name !== ".." && !found) return join$1(next, ...names);
		if (!found?.isSymbolicLink() || names.length === 0 && isDescriptor(next)) {
			at = next;
			continue;
		}
		if (await isInCheckout(at, checkouts)) throw new GateError("LINK_IN_CHECKOUT", {
			path,
			link: next
		});
		if (++links > maxLinks$1) throw new Error("it leads through too many links");
		const target = await readlink(next);
		if (isAbsolute(target)) at = parse(target).root;
		names.unshift(...namesOf(target));
	}
	return at;
}
function isDescriptor(path) {
	return /^\/(proc\/[^/]+|dev)\/fd\/\d+$/.test(path);
}
async function existing(path) {
	return await lstat(path).catch(undefinedIfAbsent);
}
function namesOf(path) {
	const { root } = parse(path);
	const separators = sep === "/" ? "/" : /[\\/]/;
	return path.slice(root.length).split(separators).filter((name) => name !== "" && name !== ".");
}
async function isInCheckout(folder, checkouts) {
	const roots = new Set(await Promise.all(checkouts.map(identity)));
	for (let each = folder;; each = dirname(each)) {
		if (roots.has(await identity(each)) || await existing(join$1(each, ".git"))) return true;
		if (each === dirname(each)) return false;
	}
}
async function identity(folder) {
	const found = await stat(folder, { bigint: true }).catch(() => void 0);
	return found ? `${found.dev}:${found.ino}` : `nothing at ${folder}`;
}
// src/text/bytes.ts
function showBytes(bytes) {
	if (bytes < 1e3) return `${bytes} B`;
	return bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${Number((bytes / 1e6).toFixed(1))} MB`;
}
// src/files/temporary-folder.ts
const ours = /^launch-gate-(?:git|attributes|browser|demo)-(\d+)-[A-Za-z0-9]{6}$/;
const folders = new Set();
async function createTemporaryFolder(purpose, parent) {
	const folder = await mkdtemp(join$1(parent, `launch-gate-${purpose}-${process.pid}-`));
	if (folders.size === 0) process.once("exit", removeAll);
	folders.add(folder);
	return folder;
}
async function removeTemporaryFolder(folder) {
	await rm(folder, {
		recursive: true,
		force: true,
		maxRetries: 10,
		retryDelay: 100
	});
	folders.delete(folder);
	if (folders.size === 0) process.off("exit", removeAll);
}
function removeAll() {
	for (const folder of folders) try {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	} catch {}
}
const leastAgeMs = 432e5;
const mostLooked = 5e3;
const mostRemoved = 20;
const mostMs = 2e3;
async function removeAbandoned({ env, clock }) {
	const endAt = clock.monotonic() + mostMs;
	for (const parent of new Set([
		env["RUNNER_TEMP"],
		env["TMPDIR"],
		tmpdir()
	])) if (parent) await removeAbandonedIn(parent, clock, endAt);
}
async function removeAbandonedIn(parent, clock, endAt) {
	let [looked, removed] = [0, 0];
	try {
		for await (const { name } of await opendir(parent)) {
			if (++looked > mostLooked || removed >= mostRemoved || clock.monotonic() > endAt) return;
			const pid = Number(ours.exec(name)?.[1]);
			const path = join$1(parent, name);
			if (Number.isNaN(pid) || (pid === process.pid ? folders.has(path) : isAlive(pid))) continue;
			const found = await lstat(path);
			if (!found.isDirectory() || found.uid !== process.getuid?.()) continue;
			if (clock.now() - found.mtimeMs < leastAgeMs) continue;
			await rm(path, {
				recursive: true,
				force: true
			});
			removed += 1;
		}
	} catch {}
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code !== "ESRCH";
	}
}
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
const keptMemory = {
	MALLOC_TRIM_THRESHOLD_: "67108864",
	MALLOC_MMAP_THRESHOLD_: "33554432"
};
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
			throw new GateError("GIT_STOPPED", { problem: `"git ${args[0]}" wrote more than 16 MB` });
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
async function readGit(place, args, input) {
	const chunks = [];
	for await (const chunk of streamGit(place, args, input)) chunks.push(chunk);
	return Buffer.concat(chunks);
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
			reject(new GateError(cause.code === "ENOENT" ? "GIT_NOT_FOUND" : "GIT_STOPPED", { problem: cause.message }, { cause }));
		});
		child.on("close", (code, signalName) => {
			if (place.signal.aborted) reject(new GateError("CANCELLED", {}, { cause: place.signal.reason }));
			else if (inputError) reject(inputError);
			else if (timeout?.aborted) reject(new GateError("GIT_STOPPED", { problem: `"git ${args[0]}" took too long` }));
			else if (code === null) reject(new GateError("GIT_STOPPED", { problem: `"git ${args[0]}" was ended by ${signalName}` }));
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
			throw new GateError("GIT_STOPPED", { problem: `the output of "git ${args[0]}" broke off` }, { cause });
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
		...keptMemory
	};
}
function withoutCredentials(text) {
	return text.replace(/\/\/[^\s/@]+@/g, "//");
}
// src/git/repository.ts
async function openRepository(context) {
	const place = {
		cwd: context.cwd,
		env: context.env,
		signal: context.signal,
		trusted: isWorkspace(context)
	};
	const names = "^(remote\\..*\\.promisor|extensions\\.partialclone|diff\\..*\\.binary)$";
	const asked = [
		"--is-bare-repository",
		"--is-shallow-repository",
		"--absolute-git-dir",
		"--git-common-dir"
	];
	const separator = "--//";
	const args = [...asked, "--show-toplevel"].flatMap((option) => [option, separator]);
	const [found, listed] = await Promise.all([runGit(place, ["rev-parse", ...args]), runGit(place, [
		"config",
		"--null",
		"--name-only",
		"--get-regexp",
		names
	])]);
	const keys = listed.stdout.split("\0").filter((key) => key !== "");
	const drivers = keys.filter((key) => key.startsWith("diff."));
	const overrides = drivers.map((key) => [key, "auto"]);
	const [bare, shallow, own = "", shared = "", top = ""] = found.stdout.split(`\n${separator}\n`);
	if (bare === "false" ? found.exitCode !== 0 : bare !== "true") throw refusal$1(context.cwd, found.stderr);
	const cwd = bare === "true" ? own : top;
	if (bare === "false" && !existsSync(join$1(cwd, ".git"))) throw elsewhere(cwd);
	return {
		...place,
		overrides,
		cwd,
		bare: bare === "true",
		clone: {
			shallow: shallow === "true",
			partial: keys.length > drivers.length
		},
		folders: {
			own,
			shared: resolve(context.cwd, shared)
		}
	};
}
async function gitPath(repository, name) {
	const { exitCode, stdout, stderr } = await runGit(repository, [
		"rev-parse",
		"--git-path",
		name
	]);
	if (exitCode !== 0) throw new GateError("GIT_FAILED", { problem: lastLine(stderr) });
	return resolve(repository.cwd, pathOf(stdout));
}
function pathOf(stdout) {
	return stdout.replace(/\r?\n$/, "");
}
function isWorkspace(context) {
	const workspace = context.env.GITHUB_WORKSPACE;
	if (context.env.GITHUB_ACTIONS !== "true" || !workspace) return false;
	return `${resolve(context.cwd)}/`.replaceAll("\\", "/").startsWith(`${resolve(workspace)}/`.replaceAll("\\", "/"));
}
function elsewhere(folder) {
	return new GateError("RANGE_UNRESOLVABLE", {
		problem: `the setting core.worktree says that the files are in ${folder}, where git finds no repository`,
		hint: "Run \"git config --unset core.worktree\", or clone the repository anew."
	});
}
function refusal$1(path, stderr) {
	if (stderr.includes("not a git repository")) return new GateError("NOT_A_REPOSITORY", { path });
	const isForeign = stderr.includes("dubious ownership");
	return new GateError("RANGE_UNRESOLVABLE", {
		problem: `git refuses ${path}${isForeign ? ", which belongs to another user" : ""}: ${lastLine(stderr)}`,
		hint: isForeign ? "If you trust the folder: git config --global --add safe.directory <the folder>" : "Run \"git status\" there: it fails in the same way until that is mended."
	});
}
async function findCommit(repository, revision) {
	const { exitCode, stdout } = await runGit(repository, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	]);
	return exitCode === 0 ? stdout.trim() : void 0;
}
async function findRemote(repository) {
	const { stdout } = await runGit(repository, ["remote"]);
	const names = stdout.split("\n").filter((name) => name !== "");
	return names.includes("origin") ? "origin" : names.length === 1 ? names[0] : void 0;
}
// src/git/scratch.ts
const ownSettings = /^(?:core\.(?:bare|worktree|repositoryformatversion)\n|extensions\.|include(?:if)?\.|remote\.[^\n]*\.(?:promisor|partialclonefilter)\n)/i;
async function openScratch(repository) {
	if (repository.variables?.GIT_DIR) return;
	const folder = await createTemporaryFolder("git", repository.env.RUNNER_TEMP || tmpdir());
	const format = await ask(repository, ["rev-parse", "--show-object-format"]);
	const objects = await gitPath(repository, "objects");
	const head = await runGit(repository, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	]);
	const refs = await ask(repository, ["for-each-ref", "--format=%(objectname) %(refname)"]);
	const settings = await settingsOf(repository);
	const workTree = repository.bare ? {} : {
		GIT_WORK_TREE: repository.cwd,
		GIT_INDEX_FILE: await gitPath(repository, "index")
	};
	await ask(repository, [
		"init",
		"--quiet",
		"--bare",
		"--template=",
		`--object-format=${format}`,
		folder
	]);
	await writeFile(join$1(folder, "objects", "info", "alternates"), `${JSON.stringify(objects)}\n`);
	if (refs !== "") await writeFile(join$1(folder, "packed-refs"), `${refs}\n`);
	if (head.exitCode === 0) await writeFile(join$1(folder, "HEAD"), head.stdout);
	await copy(await gitPath(repository, "shallow"), join$1(folder, "shallow"));
	repository.variables = {
		...settings,
		...workTree,
		GIT_DIR: folder
	};
}
async function withoutAsking(repository) {
	if (repository.clone.partial) await openScratch(repository);
	const { variables = {} } = repository;
	const kept = Object.entries(variables).filter(([name]) => !/^GIT_CONFIG_(?:KEY|VALUE|COUNT)/.test(name));
	const settings = Array.from({ length: Number(variables.GIT_CONFIG_COUNT ?? 0) }, (_, index) => {
		return [variables[`GIT_CONFIG_KEY_${index}`] ?? "", variables[`GIT_CONFIG_VALUE_${index}`] ?? ""];
	}).filter((setting) => !ownSettings.test(setting.join("\n")));
	return {
		...repository,
		variables: withSettings(Object.fromEntries(kept), settings)
	};
}
async function settingsOf(repository) {
	return withSettings({
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null"
	}, (await ask(repository, [
		"config",
		"--list",
		"--null"
	])).split("\0").filter((entry) => entry !== "" && !ownSettings.test(entry)).map((entry) => {
		const [key = "", ...value] = entry.split("\n");
		return [key, value.length > 0 ? value.join("\n") : "true"];
	}));
}
async function ask(repository, args) {
	const { exitCode, stdout, stderr } = await runGit(repository, args);
	if (exitCode !== 0) throw new GateError("GIT_FAILED", { problem: lastLine(stderr) });
	return stdout.replace(/\r?\n$/, "");
}
async function copy(from, to) {
	const content = await readFile(from).catch(() => void 0);
	if (content !== void 0) await writeFile(to, content);
}
// src/git/fetch.ts
const noRemote = "the clone has no remote to ask";
const fetchTimeoutMs = 6e5;
const completely = "--depth=2147483647";
async function fetchCommits(repository, ids, depth) {
	const options = depth === "completely" ? [completely] : [];
	return await fetchObjects(repository, ids, {
		options,
		without: "tree:0"
	}) === void 0 ? void 0 : fetchObjects(repository, ids, { options });
}
function fetchHistory(repository, ids, everything = false) {
	const all = everything ? ["+refs/heads/*:refs/remote-heads/*", "+refs/tags/*:refs/remote-tags/*"] : [];
	return fetchObjects(repository, [...ids, ...all], { options: [completely] });
}
async function fetchTree(repository, id) {
	const options = ["--depth=1"];
	if (await fetchObjects(repository, [id], {
		options,
		without: "blob:none"
	}) !== void 0) return fetchObjects(repository, [id], { options });
	await allowAsking(repository);
}
async function fetchObjects(repository, names, { options = [], settings = [], without }) {
	const remote = await findRemote(repository);
	if (!remote) return noRemote;
	await openScratch(repository);
	const filter = without ? partialClone(remote, without) : [];
	const { exitCode, stderr } = await runGit({
		...repository,
		variables: withSettings(repository.variables ?? {}, [...settings, ...filter])
	}, [
		"fetch",
		...[
			"--no-tags",
			"--no-recurse-submodules",
			"--no-write-fetch-head",
			"--refmap=",
			"--quiet"
		],
		...options,
		...without ? [] : ["--no-filter"],
		"--stdin",
		"--end-of-options",
		remote
	], {
		timeoutMs: fetchTimeoutMs,
		input: lines(names)
	});
	return exitCode === 0 ? void 0 : lastLine(stderr) || "git fetch failed";
}
async function allowAsking(repository) {
	const remote = await findRemote(repository);
	if (!remote) return;
	await openScratch(repository);
	repository.variables = withSettings(repository.variables ?? {}, partialClone(remote, "blob:none"));
}
function partialClone(remote, filter) {
	return [[`remote.${remote}.promisor`, "true"], [`remote.${remote}.partialclonefilter`, filter]];
}
async function remoteTip(repository, branch) {
	const ref = `refs/heads/${branch}`;
	return (await remoteRefs(repository, [ref])).refs.get(ref);
}
async function remoteRefs(repository, names) {
	const refs = new Map();
	const remote = await findRemote(repository);
	if (!remote) return {
		refs,
		refused: noRemote
	};
	const asked = names.flatMap((name) => [name, `${name}^{}`]);
	const { exitCode, stdout, stderr } = await runGit(repository, [
		"ls-remote",
		"--end-of-options",
		remote,
		...asked
	]);
	if (exitCode !== 0) return {
		refs,
		refused: lastLine(stderr) || "git ls-remote failed"
	};
	for (const [id = "", ref = ""] of stdout.split("\n").map((line) => line.split("	"))) if (asked.includes(ref)) refs.set(ref.replace(/\^\{\}$/, ""), id);
	return {
		refs,
		refused: void 0
	};
}
async function remoteNames(repository) {
	const remote = await findRemote(repository);
	if (!remote) return [];
	const { stdout } = await runGit(repository, [
		"ls-remote",
		"--heads",
		"--tags",
		"--refs",
		"--end-of-options",
		remote
	]).catch((error) => {
		if (error instanceof GateError && error.code === "GIT_STOPPED") return { stdout: "" };
		throw error;
	});
	return stdout.split("\n").flatMap((line) => line.split("	")[1] ?? []);
}
function lines(names) {
	return [...names].map((name) => `${name}\n`).join("");
}
// src/git/read-blob.ts
async function readBlob(repository, commit, path, maxBytes) {
	const entry = await findEntry(repository, commit, path);
	if (entry === void 0) return void 0;
	if (!entry.mode.startsWith("100")) throw new Error("it is not a file");
	return readObject(repository, entry.id, maxBytes);
}
async function readCommittedLink(repository, commit, path) {
	const entry = await findEntry(repository, commit, path);
	return entry?.mode === "120000" ? (await readObject(repository, entry.id, maxTarget)).toString("utf8") : void 0;
}
const maxTarget = 4096;
async function findEntries(repository, commit, paths) {
	const { exitCode, stdout, stderr } = await runGit(repository, [...[
		"ls-tree",
		"-z",
		"--full-tree",
		commit
	], ...["--", ...paths]]);
	if (exitCode !== 0) throw new GateError("GIT_FAILED", { problem: lastLine(stderr) });
	return [...stdout.matchAll(/(\d+) \w+ (\w+)\t([^\0]*)\0/g)].map(([, mode = "", id = "", path = ""]) => ({
		path,
		mode,
		id
	}));
}
async function findEntry(repository, commit, path) {
	return (await findEntries(repository, commit, [path]))[0];
}
async function readObject(repository, id, maxBytes) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of streamGit(repository, [
		"cat-file",
		"blob",
		id
	])) {
		bytes += chunk.length;
		if (bytes > maxBytes) throw new Error(tooLarge(maxBytes));
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function tooLarge(maxBytes) {
	return maxBytes < 1e6 ? "it is a symbolic link that is too long" : `it is larger than ${showBytes(maxBytes)}`;
}
// src/git/words-of.ts
const maxWordBytes = 104857600;
async function* wordsOf(chunks, end) {
	let pieces = [];
	let bytes = 0;
	for await (const chunk of chunks) {
		const words = chunk.toString("latin1").split(end);
		const last = words.pop() ?? "";
		if (words.length > 0) {
			words[0] = pieces.concat(words[0] ?? "").join("");
			yield words;
			pieces = [];
			bytes = 0;
		}
		pieces.push(last);
		bytes += last.length;
		if (bytes > maxWordBytes) throw new GateError("GIT_FAILED", { problem: "git lists a name of more than 100 MB" });
	}
}
function asUtf8$1(word) {
	return /[\x80-\xff]/.test(word) ? Buffer.from(word, "latin1").toString("utf8") : word;
}
// src/git/attributes.ts
const maxBytes = 1e6;
async function committedAttributes(repository) {
	if (repository.bare) return new Map();
	try {
		return await readAttributes(repository, "HEAD");
	} catch (error) {
		if (await findCommit(repository, "HEAD")) throw error;
		return new Map();
	}
}
async function readAttributes(repository, commit) {
	const attributes = new Map();
	const output = streamGit(repository, [
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		"--full-tree",
		commit
	]);
	for await (const names of wordsOf(output, "\0")) for (const name of names.filter((each) => /(?:^|\/)\.gitattributes$/.test(each))) {
		const path = asUtf8$1(name);
		const text = await readAttributesFile(repository, commit, path);
		if (text) attributes.set(path, text);
	}
	return attributes;
}
async function readAttributesFile(repository, commit, path) {
	try {
		return await readBlob(repository, commit, path, maxBytes);
	} catch (error) {
		if (error instanceof GateError) throw error;
		return;
	}
}
async function withAttributes(repository, attributes) {
	await leaveOwnAttributes(repository);
	const folder = await createTemporaryFolder("attributes", repository.env.RUNNER_TEMP || tmpdir());
	for (const [path, text] of attributes) {
		await mkdir(dirname(join$1(folder, path)), { recursive: true });
		await writeFile(join$1(folder, path), text);
	}
	const variables = {
		GIT_DIR: repository.folders.own,
		...repository.variables,
		GIT_WORK_TREE: folder,
		GIT_INDEX_FILE: join$1(folder, ".git", "index")
	};
	const mayHideText = [...attributes.values()].some((text) => /diff|binary/.test(text.toString("latin1")));
	return {
		...repository,
		cwd: folder,
		variables,
		mayHideText
	};
}
async function leaveOwnAttributes(repository) {
	if (!existsSync(join$1(repository.folders.shared, "info", "attributes"))) return;
	await openScratch(repository);
	if (repository.clone.partial) await allowAsking(repository);
}
// src/git/path-inside.ts
function pathInside(root, path) {
	const inside = relative(root, resolve(root, path));
	return inside === "" || isOutside(inside) ? void 0 : inside.replaceAll(sep, "/");
}
async function pathFromRoot(root, path) {
	const real = await realpath(root).catch(() => root);
	for (const folder of foldersOf(path)) {
		const target = await realpath(folder).catch(() => void 0);
		if (target === void 0) break;
		if (!isOutside(relative(real, target))) return pathInside(real, resolve(target, relative(folder, path)));
	}
	return pathInside(root, path);
}
function foldersOf(path) {
	const folders = [];
	for (let at = dirname(path); at !== folders[0]; at = dirname(at)) folders.unshift(at);
	return folders;
}
function isOutside(path) {
	return isAbsolute(path) || path.split(sep)[0] === "..";
}
// src/git/follow-links.ts
const maxLinks = 40;
async function followLinks(path, readLink, roots) {
	const links = [];
	let done = [];
	let left = path.split("/");
	let last = "";
	let isLink = false;
	for (let name = left.shift(); name !== void 0; name = left.shift()) {
		if (name === "" || name === ".") continue;
		if (name === "..") {
			if (done.pop() === void 0) throw new Error(`the symbolic link ${last} leads out of the repository`);
			continue;
		}
		if (last !== "" && name.toLowerCase() === ".git") throw new Error(`the symbolic link ${last} leads into the folder of git`);
		const at = [...done, name].join("/");
		const target = await readLink(at);
		if (target === void 0) {
			done.push(name);
			continue;
		}
		last = `${JSON.stringify(at)} -> ${JSON.stringify(target.slice(0, 200))}`;
		links.push(at);
		isLink ||= left.length === 0;
		if (links.length > maxLinks) throw new Error(`the symbolic link ${last} leads in a circle`);
		if (isAbsolute(target)) {
			const inside = roots.map((root) => pathInside(root, target)).find((each) => each !== void 0);
			if (inside === void 0) throw new Error(`the symbolic link ${last} leads out of the repository`);
			done = [];
			left = [...inside.split("/"), ...left];
		} else left = [...target.split("/"), ...left];
	}
	if (done.length === 0) throw new Error(`the symbolic link ${last} leads to no file`);
	return {
		path: done.join("/"),
		links: [...new Set(links)],
		last: isLink ? last : void 0
	};
}
// src/git/policy-files.ts
function treeFiles({ cwd }) {
	const asked = new Set();
	const linked = new Set();
	let found;
	return {
		asked,
		linked,
		async read(path, maxBytes) {
			found ??= findCheckout(cwd);
			const root = await found;
			const linkOnDisk = async (at) => {
				const link = join$1(root, at);
				return (await orMissing(lstat(link)))?.isSymbolicLink() ? (await readlink(link)).replaceAll(sep, "/") : void 0;
			};
			const readInside = (inside) => readDisk(join$1(root, inside), maxBytes);
			return readSteering(path, maxBytes, {
				root,
				asked,
				linked,
				readLink: linkOnDisk,
				readInside
			});
		}
	};
}
async function findCheckout(folder) {
	const real = await realpath(folder).catch(() => folder);
	for (let at = real;; at = dirname(at)) {
		if (await lstat(join$1(at, ".git")).catch(() => void 0)) return at;
		if (at === dirname(at)) return real;
	}
}
async function readSteering(path, maxBytes, tree) {
	const { root, asked, linked, readLink, readInside } = tree;
	asked.add(path);
	const inside = await pathFromRoot(root, path);
	if (inside === void 0) return readDisk(path, maxBytes);
	const target = await followLinks(inside, readLink, [root, await realpath(root).catch(() => root)]);
	if (target.links.length > 0) linked.add(path);
	for (const each of [...target.links, target.path]) asked.add(join$1(root, each));
	const bytes = await readInside(target.path);
	if (bytes === void 0 && target.last) throw new Error(`the symbolic link ${target.last} leads to nothing`);
	return bytes;
}
async function committedFiles(commit, context) {
	let repository;
	try {
		repository = await openRepository(context);
	} catch (error) {
		if (error instanceof GateError && error.code === "NOT_A_REPOSITORY") return noFiles(commit, error);
		throw error;
	}
	if (!await findCommit(repository, commit)) {
		const refused = await fetchTree(repository, commit);
		if (!await findCommit(repository, commit)) throw new GateError("RANGE_UNRESOLVABLE", {
			problem: `the base commit ${commit}, whose configuration counts here, is not in this clone${refused ? ` and the remote refused to send it: ${refused}` : ""}`,
			hint: "Most often the base branch was force-pushed while the job ran. Run the job again."
		});
	}
	const asked = new Set();
	const linked = new Set();
	return {
		commit,
		asked,
		linked,
		attributes: () => readAttributes(repository, commit),
		read(path, maxBytes) {
			const readInside = (inside) => readBlob(repository, commit, inside, maxBytes);
			const readLink = (at) => readCommittedLink(repository, commit, at);
			return readSteering(path, maxBytes, {
				root: repository.cwd,
				asked,
				linked,
				readLink,
				readInside
			});
		}
	};
}
function noFiles(commit, error) {
	const asked = new Set();
	return {
		commit,
		asked,
		linked: new Set(),
		async read(path, maxBytes) {
			asked.add(path);
			if (await readDisk(path, maxBytes)) throw error;
		}
	};
}
async function readDisk(path, maxBytes) {
	const stats = await orMissing(stat(path));
	if (stats === void 0) return void 0;
	if (!stats.isFile()) throw new Error("it is not a file");
	if (stats.size > maxBytes) throw new Error(`it is larger than ${showBytes(maxBytes)}`);
	return orMissing(readFile(path));
}
async function orMissing(asking) {
	try {
		return await asking;
	} catch (error) {
		if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) return void 0;
		throw error;
	}
}
// src/github/event/proposal.ts
function proposalOf(event) {
	if (event?.range?.kind !== "between" || !/^pull_request(?:_target)?$/.test(event.event)) return void 0;
	const foreign = event.event === "pull_request_target" || event.headRepositoryIsFork !== false;
	return {
		base: event.range.base,
		foreign
	};
}
async function openPolicyFiles(proposal, context) {
	return proposal?.foreign ? committedFiles(proposal.base, context) : treeFiles(context);
}
// src/pillars/secrets/too-many.ts
const maxSecrets = 2e3;
function tooManySecrets(place) {
	return {
		rule: "secrets/too-many",
		subject: place,
		status: "fail",
		severity: "blocker",
		title: `More than ${maxSecrets} secrets in ${place}: what comes after them was not searched`,
		where: {},
		fix: "Mend those that are listed and run it again. What is known and stays can stand in a baseline: run secrets --range all --write-baseline FILE.",
		fingerprint: `secrets/too-many:${place}`
	};
}
// src/text/plural.ts
function plural(count, noun) {
	return `${thousands(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function times(count) {
	return count === 1 ? "once" : `${thousands(count)} times`;
}
function thousands(count) {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
// src/report/model/listed.ts
const maxListed = 3e6;
const costAtDeadline = 2e5;
const costPerMs = 300;
const costly = /[^ -$'-[\]-~\n]/g;
function listed(findings, leftMs, most = Number.POSITIVE_INFINITY) {
	let left = Math.min(most, costAtDeadline + Math.max(0, leftMs) * costPerMs);
	const kept = findings.filter((finding) => {
		const cost = left > 0 ? costOf(finding) : 0;
		const fits = left > 0 && cost <= left;
		if (fits) left -= cost;
		return fits;
	});
	const isKept = new Set(kept);
	const unlisted = findings.filter((finding) => !isKept.has(finding));
	return unlisted.length === 0 ? [...kept] : [...kept, rest(unlisted)];
}
function costOf(finding) {
	const text = JSON.stringify(finding);
	return text.length + (text.match(costly)?.length ?? 0) * 3;
}
function rest(findings) {
	const worst = findings[0];
	const { status, severity } = findings.find(({ status }) => status === "fail") ?? worst;
	return {
		rule: "gate/not-listed",
		pillar: "gate",
		status,
		severity,
		title: `${plural(findings.length, "more finding")} that this report has no room for`,
		where: {},
		fix: "Mend those that are listed and run it again. The counts of the pillars hold all of them.",
		fingerprint: "gate/not-listed"
	};
}
// src/gate/request.ts
async function gateRequest(named, { overrides, ...given }, event, context) {
	const proposal = proposalOf(event);
	const files = await openPolicyFiles(proposal, context);
	const config = await loadConfig({
		...given,
		overrides: {
			...overrides,
			baseUrl: overrides.baseUrl ?? event?.environmentUrl
		},
		unsetAllowed: isOnlySecrets(named),
		files
	}, context);
	hideSecretsOf(config, context.redactor);
	const { range, rangeIfAsked, sha } = event ?? {};
	const proposed = proposal !== void 0;
	const deployment = event && {
		id: event.deployment,
		environment: event.environment ?? (proposed ? "preview" : "production"),
		isKnown: event.environment !== void 0
	};
	const bounds = event && {
		maxSecrets: 2e3,
		maxListed: 3e6
	};
	const isOfFork = isStrangers(event, proposal, context.env);
	return {
		config,
		named,
		range,
		rangeIfAsked,
		event: event?.event,
		isOfFork,
		sha,
		files,
		proposed,
		deployment,
		...bounds
	};
}
function isStrangers(event, proposal, env) {
	const head = event?.headOfPullRequest?.repository;
	return proposal?.foreign === true || head !== void 0 && head !== env["GITHUB_REPOSITORY"];
}
// src/model/most-severe.ts
const severities = [
	"blocker",
	"high",
	"medium"
];
const statuses = [
	"fail",
	"inconclusive",
	"warn",
	"pass"
];
function isAtLeast(severity, limit) {
	return severities.indexOf(severity) <= severities.indexOf(limit);
}
function mostSevereFirst(findings) {
	return findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || statuses.indexOf(a.status) - statuses.indexOf(b.status));
}
// src/gate/verdict.ts
function judge(findings, { failOn, waivers, today }) {
	const judged = mostSevereFirst(withoutDuplicates(findings).map((finding) => waive(finding, waivers, today)));
	return {
		verdict: judged.some((finding) => finding.status === "fail" && isAtLeast(finding.severity, failOn) || keepsFromPassing(finding)) ? "fail" : "pass",
		findings: judged
	};
}
function keepsFromPassing({ status, rule }) {
	return status === "inconclusive" && (rule === "smoke/browser" || rule === nothingJudged);
}
const nothingJudged = "gate/nothing-judged";
function reportedBy({ name, findings }) {
	return findings.map(({ rule, ...finding }) => ({
		rule,
		pillar: name,
		...finding
	}));
}
function unjudgedFinding({ name, isUnjudged, reason, findings }) {
	if (!isUnjudged || findings.some((finding) => finding.status === "fail" || keepsFromPassing(finding))) return [];
	return [{
		rule: nothingJudged,
		pillar: "gate",
		subject: name,
		status: "inconclusive",
		severity: "blocker",
		title: `Nothing of ${name} could be judged, which is no pass`,
		expected: "at least one answer that can be judged",
		observed: reason,
		where: {},
		fix: "What is unclear says why, one by one. Mend that or wait until it has passed, then run it again.",
		fingerprint: `${nothingJudged}:${name}`
	}];
}
function exitCodeOf({ verdict, findings }) {
	if (verdict !== "fail") return 0;
	return findings.some(({ status }) => status === "fail") ? 1 : 3;
}
function withoutDuplicates(findings) {
	const seen = new Set();
	return findings.filter(({ fingerprint, where: { file, line, endLine, column, commit, url } }) => {
		const key = JSON.stringify([
			fingerprint,
			file,
			line,
			endLine,
			column,
			commit,
			url
		]);
		return !seen.has(key) && seen.add(key);
	});
}
function waive(finding, waivers, today) {
	if (finding.status !== "fail") return finding;
	const matching = waivers.filter((waiver) => waiver.rule === finding.rule && isAt(finding, waiver.where));
	const valid = matching.find(({ until }) => until >= today);
	if (valid) {
		const waived = `Waived until ${valid.until}: ${valid.reason}.`;
		return {
			...finding,
			status: "warn",
			fix: finding.fix ? `${waived} ${finding.fix}` : waived
		};
	}
	const expired = matching[0];
	return expired ? {
		...finding,
		title: `${finding.title} (its waiver expired on ${expired.until})`
	} : finding;
}
function isAt({ rule, subject, where: { file, url }, fingerprint }, place) {
	if ([
		subject,
		file,
		url,
		url?.replace(/:\d+$/, "")
	].includes(place) || fingerprint === `${rule}:${place}`) return true;
	if (!url || !URL.canParse(url)) return false;
	const { protocol, host, hostname, pathname } = new URL(url);
	return (protocol === "dns:" ? [pathname] : [host, hostname]).includes(place.toLowerCase());
}
// src/github/event/read-event.ts
const maxPayloadBytes = 26214400;
async function readEvent(env, named) {
	const name = env["GITHUB_EVENT_NAME"];
	const path = env["GITHUB_EVENT_PATH"];
	if (!name || !path) return void 0;
	const { parseEvent } = await import("./event.js");
	const event = parseEvent({
		name,
		payload: await readPayload(name, path),
		sha: env["GITHUB_SHA"]
	});
	return isOnlySecrets(named) && name !== "deployment_status" ? {
		...event,
		nothingYet: void 0
	} : event;
}
async function readPayload(event, path) {
	try {
		const { size } = await stat(path);
		if (size > maxPayloadBytes) throw new Error(`it is larger than GitHub's limit of 25 MB`);
		return JSON.parse(await readFile(path, "utf8"));
	} catch (error) {
		throw new GateError("EVENT_INVALID", {
			event,
			problem: error.message
		}, { cause: error });
	}
}
// src/report/formats/could-not-judge.ts
function describeFailure(error, redact = (text) => text) {
	const { code, exitCode, message, hint } = error instanceof GateError ? error : unexpected(error);
	if (code === "CONFIG_INVALID") return {
		text: neutraliseLog(redact(`${message}\n${hint}`)),
		exitCode
	};
	const what = exitCode === 2 ? "nothing was run" : "could not judge";
	const lines = redact(`${message}\n${hint}`).trim().split(/\r?\n/);
	return {
		text: neutraliseLog([`? Launch Gate: ${what} (exit ${exitCode}). This is not a pass.`, ...lines.map((line) => `  ${line}`)].join("\n")),
		exitCode
	};
}
function unexpected(error) {
	return {
		code: void 0,
		exitCode: 3,
		message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
		hint: "This is a mistake of the gate itself. Run it again; if it stays, report it with the lines above."
	};
}
// src/files/write-beside.ts
async function assertWritable$1(path, rules = {}) {
	const target = await targetOf(path, rules);
	if (target.mode !== void 0) await access(target.path, constants.W_OK);
	if (!target.isDevice) await access(dirname(target.path), constants.W_OK);
}
async function writeBeside(path, text, rules = {}) {
	const target = await targetOf(path, rules);
	if (target.isDevice) return await writeDevice(target.path, text);
	const draft = join$1(dirname(target.path), `.launch-gate-${crypto.randomUUID()}`);
	const stay = async () => {
		if (await followPath(path, rules.checkouts) !== target.path) throw new Error("its folder changed meanwhile");
	};
	try {
		const file = await open(draft, "wx");
		try {
			await file.writeFile(text);
			if (target.mode !== void 0) await file.chmod(target.mode);
		} finally {
			await file.close();
		}
		await stay();
		await rename(draft, target.path).catch(async (error) => {
			if (error.code !== "EBUSY" || target.mode === void 0) throw error;
			await writeFile(target.path, text, { flag: constants.O_WRONLY | constants.O_TRUNC | constants.O_NOFOLLOW });
		});
		await stay();
	} finally {
		await rm(draft, { force: true });
	}
}
async function targetOf(given, { checkouts, devices }) {
	if (/[/\\]$/.test(given)) throw new Error("it names a folder");
	const path = await followPath(given, checkouts);
	const found = isDescriptor(path) ? await stat(path) : await existing(path);
	if (found?.isDirectory()) throw new Error("it is a folder");
	if (!found || found.isFile() && !isDescriptor(path)) return {
		path,
		mode: found && found.mode & 511
	};
	if (!devices || found.isSocket() || found.isBlockDevice()) throw new Error("it is a device, and no file");
	return {
		path,
		isDevice: true
	};
}
async function writeDevice(path, text) {
	const held = await open(path, constants.O_WRONLY | constants.O_NONBLOCK);
	try {
		await writeFile(path, text);
	} finally {
		await held.close();
	}
}
// src/report/report-file.ts
async function assertWritable(path, rules) {
	await guard(path, () => assertWritable$1(path, rules));
}
async function replaceFile(path, text, rules) {
	await guard(path, () => writeBeside(path, text, rules));
}
async function guard(path, action) {
	try {
		await action();
	} catch (error) {
		if (error instanceof GateError) throw error;
		throw new GateError("REPORT_UNWRITABLE", {
			path,
			problem: error.message
		}, { cause: error });
	}
}
// src/report/formats/json.ts
function json(report) {
	const checks = report.checks.map(({ screenshot: _, ...check }) => check);
	return `${JSON.stringify({
		...report,
		checks
	}, null, 2)}\n`;
}
// src/report/report-files.ts
const reportFormats = [
	"json",
	"sarif",
	"junit",
	"html",
	"code-quality"
];
async function assertAllWritable(paths, rules) {
	for (const path of Object.values(paths)) if (path !== void 0) await assertWritable(path, rules);
}
async function writeReportFiles(report, paths, rules, look = noLook) {
	for (const format of reportFormats.toReversed()) {
		const path = paths[format];
		if (path === void 0) continue;
		await replaceFile(path, format === "json" ? jsonReport(report, look) : look.at(`${format} report`, await renderings[format](report), outputFormats[format]), rules);
	}
}
const noLook = {
	at: (_, text) => text,
	caught: () => 0
};
function jsonReport(report, look) {
	const text = look.at("JSON report", json(report), "json");
	if (look.caught() === 0) return text;
	const seen = JSON.parse(text);
	return json({
		...seen,
		run: {
			...seen.run,
			caughtLast: look.caught()
		}
	});
}
const outputFormats = {
	sarif: "json",
	junit: "xml",
	"code-quality": "json",
	html: "html"
};
const renderings = {
	sarif: async (report) => (await import("./sarif.js")).sarif(report),
	junit: async (report) => (await import("./junit.js")).junit(report),
	"code-quality": async (report) => (await import("./code-quality.js")).codeQuality(report),
	html: async (report) => {
		const [{ htmlReport }, { readPageAssets }] = await Promise.all([import("./html3.js"), import("./assets.js")]);
		return htmlReport(report, readPageAssets());
	}
};
// src/github/api/octokit.ts
const maxAnswerBytes = 5e7;
const maxRefusalBytes = 1e5;
const maxWaitS = 5;
const atOnce = { key: () => ({ schedule: (_, work) => work() }) };
const textParameters = [
	"title",
	"body",
	"description",
	"output",
	"message",
	"tree",
	"name",
	"context",
	"environment_url"
];
const doNotRetry = [
	400,
	401,
	403,
	404,
	409,
	410,
	422,
	451
];
const silent = {
	debug() {},
	info() {},
	warn() {},
	error() {}
};
async function openOctokit(options) {
	const [{ GitHub, defaults, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
		import("./utils.js"),
		import("./dist-bundle.js"),
		import("./dist-bundle2.js")
	]);
	const { baseUrl, token, signal, retries, retryAfterBaseValue = 1e3, redact } = options;
	const worthWaiting = (retryAfterS, _, __, retryCount) => retries > 0 && retryAfterS <= maxWaitS && retryCount === 0;
	const client = new (GitHub.plugin(retry, throttling))(getOctokitOptions(token, {
		baseUrl,
		userAgent: `${tool.name}/${tool.version}`,
		log: silent,
		request: {
			fetch: wholeAnswers(defaults.request?.fetch),
			signal,
			log: silent
		},
		retry: {
			retries,
			retryAfterBaseValue,
			doNotRetry
		},
		throttle: {
			retryAfterBaseValue,
			onRateLimit: worthWaiting,
			onSecondaryRateLimit: worthWaiting,
			write: atOnce,
			notifications: atOnce
		}
	}));
	client.hook.before("request", (options) => {
		options.request = { ...options.request };
		for (const name of textParameters) if (name in options) options[name] = redactIn(options[name], redact);
	});
	return client;
}
function redactIn(value, redact) {
	if (typeof value === "string") return value.split("\n").map(redact).join("\n");
	if (Array.isArray(value)) return value.map((each) => redactIn(each, redact));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redactIn(each, redact)]));
}
function wholeAnswers(fetch) {
	return async (url, init) => {
		const response = await fetch(url, init);
		const chunks = [];
		let bytes = 0;
		const { ok, status, statusText, headers } = response;
		for await (const chunk of response.body ?? []) {
			bytes += chunk.byteLength;
			if (!ok && bytes > maxRefusalBytes) {
				chunks.length = 0;
				break;
			}
			if (bytes > maxAnswerBytes) throw new Error(`the answer is larger than ${showBytes(maxAnswerBytes)}`);
			chunks.push(chunk);
		}
		if (ok && /^text\/html\b/i.test(headers.get("content-type") ?? "")) throw new Error("a page answers in its place");
		const whole = new Response(chunks.length > 0 ? Buffer.concat(chunks) : null, {
			status,
			statusText,
			headers: [...headers]
		});
		return Object.defineProperty(whole, "url", { value: response.url });
	};
}
// src/github/api/time-budget.ts
function createTimeBudget(totalMs) {
	const spent = new AbortController();
	let leftMs = totalMs;
	let open = 0;
	let since = 0;
	let timer;
	return {
		signal: spent.signal,
		async spend(work) {
			if (open === 0) {
				since = performance.now();
				timer = setTimeout(() => spent.abort(), Math.max(0, leftMs));
			}
			open += 1;
			try {
				return await work();
			} finally {
				open -= 1;
				if (open === 0) {
					clearTimeout(timer);
					leftMs -= performance.now() - since;
				}
			}
		}
	};
}
// src/github/api/api.ts
const permissions = {
	comment: "pull-requests: write",
	"check run": "checks: write",
	"deployment status": "deployments: write",
	"commit status": "statuses: write",
	deployments: "deployments: read",
	history: "contents: write",
	incident: "issues: write",
	"job logs": "actions: read"
};
const limits = {
	totalMs: 25e3,
	callMs: 1e4
};
const retryMs = 15e3;
const afterDeadlineMs = 500;
const outOfTime = "the deadline of the run has passed";
function openGitHubApi(options) {
	const { env, signal: cancelled, retryAfterBaseValue, limits: { totalMs, callMs } = limits } = options;
	const { redact = (text) => text } = options;
	let budget = createTimeBudget(totalMs);
	const token = tokenOf(env);
	const baseUrl = env["GITHUB_API_URL"] || "https://api.github.com";
	const [owner, repo] = env["GITHUB_REPOSITORY"]?.split("/") ?? [];
	let deadline = Number.POSITIVE_INFINITY;
	return {
		endsAt(deadlineMs) {
			deadline = deadlineMs;
		},
		startsAnew() {
			budget = createTimeBudget(totalMs);
		},
		async call(surface, work, given) {
			if (!owner || !repo) return { problem: "this is no run of a workflow" };
			if (!token) return { problem: "there is no token; give the input \"token\"" };
			if (!("withResolvers" in Promise)) return { problem: "its client needs Node 22.19 or later" };
			if (cancelled.aborted) return { problem: "the run was cancelled" };
			if (given?.aborted) return { problem: outOfTime };
			const leftMs = deadline - performance.now();
			const own = budget;
			return own.spend(async () => {
				const late = new AbortController();
				const abort = () => late.abort();
				const timer = setTimeout(abort, Math.min(callMs, Math.max(0, leftMs) + afterDeadlineMs));
				cancelled.addEventListener("abort", abort, { once: true });
				const signal = AbortSignal.any([
					own.signal,
					late.signal,
					...given ? [given] : []
				]);
				try {
					return { data: await orAborted(work(await openOctokit({
						baseUrl,
						token,
						signal,
						retries: leftMs > retryMs ? 2 : 0,
						retryAfterBaseValue,
						redact
					}), {
						owner,
						repo
					}, signal), signal) };
				} catch (error) {
					if (cancelled.aborted) return { problem: "the run was cancelled" };
					if (given?.aborted) return { problem: outOfTime };
					if (signal.aborted) return { problem: "GitHub's API did not answer in time" };
					return refusal(error, surface, redact);
				} finally {
					clearTimeout(timer);
					cancelled.removeEventListener("abort", abort);
				}
			});
		}
	};
}
function tokenOf(env) {
	return env["INPUT_TOKEN"] || env["GITHUB_TOKEN"] || void 0;
}
function orAborted(work, signal) {
	return new Promise((resolve, reject) => {
		const abort = () => reject(new Error("aborted"));
		if (signal.aborted) abort();
		signal.addEventListener("abort", abort, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
	});
}
function refusal(error, surface, redact) {
	const { status, message, response } = error;
	const said = cut(oneLine(redact((message ?? "").slice(0, 5e3).replace(/ - https:\S*$/, ""))), 200);
	if (error instanceof TypeError) return { problem: "GitHub's API answers otherwise than it is documented" };
	if (!response) return { problem: `GitHub's API cannot be used: ${said}` };
	const answers = `GitHub's API answers ${status}${said && ` (${said})`}`;
	if ((status === 403 || status === 404) && !/rate limit/i.test(said)) return {
		problem: `${answers}; the job needs "permissions: ${permissions[surface]}"`,
		status
	};
	return {
		problem: answers,
		status
	};
}
// src/text/redaction/memoize.ts
function memoize(read, maxKnown) {
	const known = new Map();
	return (text) => {
		const found = known.get(text);
		if (found !== void 0) return found;
		if (known.size >= maxKnown) known.clear();
		const result = read(text);
		known.set(text, result);
		return result;
	};
}
// src/text/redaction/view.ts
function viewOf(text) {
	return {
		text,
		start: (index) => index,
		end: (index) => index
	};
}
function rewrite(base, pattern, write) {
	let here = onlyZero;
	let before = onlyZero;
	let runs = 1;
	const begin = (at, from) => {
		if (runs === here.length) {
			here = longer(here);
			before = longer(before);
		}
		here[runs] = at;
		before[runs] = from;
		runs += 1;
	};
	let growth = 0;
	const text = base.text.replace(pattern, (unit, index) => {
		const written = write(unit);
		begin(index + growth, index);
		growth += written.length - unit.length;
		begin(index + unit.length + growth, index + unit.length);
		return written;
	});
	if (text === base.text) return base;
	const runOf = (index) => {
		const run = lastAtOrBelow(here, runs, index);
		return {
			isUnit: run % 2 === 1,
			offset: index - here[run],
			at: before[run],
			run
		};
	};
	return {
		text,
		start(index) {
			const { isUnit, offset, at } = runOf(index);
			return base.start(isUnit ? at : at + offset);
		},
		end(index) {
			const { isUnit, offset, at, run } = runOf(index - 1);
			return base.end(isUnit ? before[run + 1] : at + offset + 1);
		}
	};
}
function partOf(base, text, from) {
	return {
		text,
		start: (index) => base.start(from + index),
		end: (index) => base.end(from + index)
	};
}
const onlyZero = new Int32Array(1);
function longer(numbers) {
	const more = new Int32Array(numbers.length * 2 + 30);
	more.set(numbers);
	return more;
}
function lastAtOrBelow(sorted, length, limit) {
	let low = 0;
	let high = length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (sorted[middle] <= limit) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/text/redaction/glyphs.ts
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Mn}\p{Me}\ufffd]/gu;
const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/;
const whiteSpace = /[\s\u0085]/;
const wideSpace = "　";
const utf8 = /[\u00c0-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f7][\u0080-\u00bf]{3}/g;
const spaces = /[ \n\u3000]{2,}/g;
const plain = /^(?:[!-~]| (?! ))*$/;
function asSeen(view) {
	return plain.test(view.text) ? view : rewrite(rewrite(view, /[^ -~\n]/gu, glyphOf), spaces, spaceOf);
}
function asUtf8(view) {
	return rewrite(view, utf8, (bytes) => {
		let codePoint = bytes.charCodeAt(0) & 255 >> bytes.length + 1;
		for (let i = 1; i < bytes.length; i++) codePoint = codePoint << 6 | bytes.charCodeAt(i) & 63;
		return codePoint > 1114111 ? "" : String.fromCodePoint(codePoint);
	});
}
const glyphOf = memoize((character) => {
	return whiteSpace.test(character) ? spaceOf(character) : character.normalize("NFKD").replace(unseen, "");
}, 2e4);
function spaceOf(space) {
	if (lineBreak.test(space)) return "\n";
	return /[ \t]/.test(space) ? " " : wideSpace;
}
// src/text/redaction/matcher.ts
const tableSize = 1 << 18;
function createMatcher(minLength) {
	const leadingFactor = 33 ** minLength;
	const byHead = new Map();
	const isHead = new Uint8Array(tableSize);
	const headOf = (text) => {
		let head = 0;
		for (let i = 0; i < minLength; i++) head = Math.imul(head, 33) + text.charCodeAt(i) | 0;
		return head;
	};
	return {
		add(text, label) {
			if (text.length < minLength) return;
			const head = headOf(text);
			const bucket = byHead.get(head) ?? {
				labels: new Map(),
				lengths: []
			};
			if (bucket.labels.has(text)) return;
			bucket.labels.set(text, label);
			bucket.lengths = [...new Set([...bucket.lengths, text.length])].sort((a, b) => b - a);
			byHead.set(head, bucket);
			isHead[slotOf(head)] = 1;
		},
		isEmpty: () => byHead.size === 0,
		find(text, tell) {
			let span;
			let head = headOf(text);
			const last = text.length - minLength;
			for (let at = 0;; at++) {
				const bucket = isHead[slotOf(head)] === 1 ? byHead.get(head) : void 0;
				const word = bucket && longestAt(bucket, text, at);
				if (word && span && at < span.end) span.end = Math.max(span.end, word.end);
				else if (word) {
					if (span) tell(span.start, span.end, span.label);
					span = word;
				}
				if (at >= last) break;
				const leaving = Math.imul(text.charCodeAt(at), leadingFactor);
				head = Math.imul(head, 33) + text.charCodeAt(at + minLength) - leaving | 0;
			}
			if (span) tell(span.start, span.end, span.label);
		}
	};
}
function longestAt({ labels, lengths }, text, start) {
	for (const length of lengths) {
		const word = text.slice(start, start + length);
		const label = labels.get(word);
		if (label !== void 0) return {
			start,
			end: start + word.length,
			label
		};
	}
}
function slotOf(head) {
	return (head ^ head >>> 14) & 262143;
}
// src/text/redaction/cut-off.ts
const maxLength$1 = 512;
const ending = /(?:\.{3})?["'`)\]}>\s]*$/;
function createCutOff(minLength) {
	const halves = createMatcher(minLength);
	const whole = new Map();
	return {
		add(value, label) {
			const form = asSeen(viewOf(value)).text;
			if (form.length > maxLength$1 || /^[a-z][\w+.-]*:\/\//i.test(form)) return;
			const half = form.slice(0, Math.max(minLength, Math.ceil(form.length / 2)));
			const known = whole.get(half);
			if (known) known.push({
				form,
				label
			});
			else whole.set(half, [{
				form,
				label
			}]);
			halves.add(half, half);
		},
		find(text) {
			const from = Math.max(0, text.length - 2 * maxLength$1);
			const view = asSeen(partOf(viewOf(text), text.slice(from), from));
			const end = view.text.length - (ending.exec(view.text)?.[0].length ?? 0);
			const found = [];
			halves.find(view.text.slice(0, end), (start, _, half) => {
				const rest = view.text.slice(start, end);
				const cut = whole.get(half)?.find(({ form }) => form.startsWith(rest));
				if (cut) found.push({
					start: view.start(start),
					end: view.end(end),
					label: cut.label
				});
			});
			return found;
		}
	};
}
// src/text/redaction/bytes.ts
const [digit, between, space, prefix] = [
	1,
	2,
	3,
	4
];
const base64 = {
	kinds: kindsOf([/[\w+/-]/, digit], [/[\t\n\r]/, between], [/ /, space]),
	minDigits: 7,
	filler: "A"
};
const hex = {
	kinds: kindsOf([/[\da-fA-F]/, digit], [/[\s:,;=._\-|\\/%"'`[\](){}<>#&$+]/, between], [/[xX]/, prefix]),
	minDigits: 12,
	filler: "0"
};
function bytesIn(view) {
	return [
		...base64In(view),
		...hexIn(view),
		...numbersIn(view)
	];
}
function base64In(view) {
	const { digits, places } = digitsIn(view.text, base64);
	if (digits.length === 0) return [];
	return [
		0,
		1,
		2,
		3
	].map((begin) => ({
		text: Buffer$1.from(digits.toString("latin1", begin), "base64").toString("latin1"),
		start: (index) => view.start(places[begin + Math.floor(index * 4 / 3)]),
		end: (index) => view.end(places[begin + Math.floor((index * 8 - 1) / 6)] + 1)
	}));
}
function hexIn(view) {
	const { digits, places } = digitsIn(view.text, hex);
	if (digits.length === 0) return [];
	return [0, 1].map((begin) => ({
		text: Buffer$1.from(digits.toString("latin1", begin), "hex").toString("latin1"),
		start: (index) => view.start(places[begin + index * 2]),
		end: (index) => view.end(places[begin + index * 2 - 1] + 1)
	}));
}
function numbersIn(view) {
	return [...view.text.matchAll(/\b\d{1,3}(?:[\s,;]{1,8}\d{1,3}\b){5,}/g)].map(({ 0: list, index }) => {
		const numbers = [...list.matchAll(/\d+/g)].map(({ 0: digits, index: at }) => {
			return {
				value: Number(digits),
				from: index + at,
				to: index + at + digits.length
			};
		});
		return {
			text: numbers.map(({ value }) => String.fromCharCode(value <= 255 ? value : 0)).join(""),
			start: (i) => view.start(numbers[i]?.from),
			end: (i) => view.end(numbers[i - 1]?.to)
		};
	});
}
let scratch = {
	digits: Buffer$1.alloc(0),
	places: new Int32Array(0)
};
function digitsIn(text, { kinds, minDigits, filler }) {
	if (scratch.places.length < text.length) scratch = {
		digits: Buffer$1.alloc(text.length + 1e3),
		places: new Int32Array(text.length + 1e3)
	};
	const { digits, places } = scratch;
	const fill = filler.charCodeAt(0);
	let length = 0;
	let stretch = 0;
	const put = (code, at) => {
		digits[length] = code;
		places[length] = at;
		length += 1;
	};
	const end = (at) => {
		if (length - stretch < minDigits) length = stretch;
		else if (at < text.length) put(fill, at);
		stretch = length;
	};
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const kind = kinds[code];
		if (kind === digit) put(code, i);
		else if (kind === between || kind === space && !isBetweenWords(text, i)) continue;
		else if (kind === prefix && digits[length - 1] === 48 && places[length - 1] === i - 1) length = Math.max(stretch, length - 1);
		else if (kind !== prefix || text.charCodeAt(i - 1) !== 92) end(i);
	}
	end(text.length);
	return {
		digits: digits.subarray(0, length),
		places: places.slice(0, length)
	};
}
const spaceBetweenWords = /(?<=(?<![\w+/-])[A-Za-z]?[a-z]{0,31}) (?=[A-Za-z]?[a-z]{0,31}(?![\w+/-]))/y;
function isBetweenWords(text, at) {
	spaceBetweenWords.lastIndex = at;
	return spaceBetweenWords.test(text);
}
function kindsOf(...classes) {
	return Uint8Array.from({ length: 128 }, (_, code) => {
		return classes.find(([members]) => members.test(String.fromCharCode(code)))?.[1] ?? 0;
	});
}
// node_modules/entities/dist/decode-codepoint.js
const c1 = [
	8364,
	0,
	8218,
	402,
	8222,
	8230,
	8224,
	8225,
	710,
	8240,
	352,
	8249,
	338,
	0,
	381,
	0,
	0,
	8216,
	8217,
	8220,
	8221,
	8226,
	8211,
	8212,
	732,
	8482,
	353,
	8250,
	339,
	0,
	382,
	376
];
function isInvalidCodePoint(codePoint) {
	return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
function replaceCodePoint(codePoint) {
	if (isInvalidCodePoint(codePoint)) return 65533;
	if (codePoint >= 128 && codePoint <= 159) return c1[codePoint - 128] || codePoint;
	return codePoint;
}
function replaceCodePointXML(codePoint) {
	return isInvalidCodePoint(codePoint) ? 65533 : codePoint;
}
function codePointToString(codePoint) {
	return codePoint - 1 >>> 0 < 127 || codePoint - 160 >>> 0 < 55136 ? String.fromCharCode(codePoint) : String.fromCodePoint(replaceCodePoint(codePoint));
}
// node_modules/entities/dist/generated/decode-data-html.js
const bytes = Buffer.from("QR1aBP0CSRkUIhULUgP7BZ8D+wddAJAAOyYxAhUyrAhyBR8APhwtGJAG/RLzAzYAAQA1AXICAAAAAAAAAAAAAAAA0QzAH38dbBpeFTUH8Q1TCs8LuwBqAW8uaAkCKzkP+BPpAa8jGijTFq0RfhCjAdsE8QCrAmYHAgAAAAAAAQAAAAAAAAAAAAAABgAAAAAAAAALAJ5jcgAA4DXYG91wAGYAAOA12E/dYwByAADgNdiz3AACVWZvcwQAAAAHAAsAcgAA4DXYFN1PAFQAIkBwAGYAAKAaIWMAcgAA4DXYrNzjCA8AAAASAAEAAAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAACgByAADgNdga3XAAZgAA4DXYTt1jAHIAAOA12LLc6SFyY3Rh5CFnZQCgwCLjCQ0AAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAAFQAAAAoAcgAA4DXYDd1wAGYAAOA12EHd6yFjeQRkAAFpeQEAAAAZZHIAYwA0YeMBAQAAAAUAcgAA4DXYpdzyIWN5CGSAA0hKYWNmb3MABAAHABQAFwAAAAoADwByAADgNdgO3WMAeQAlZGMAeQAMZHAAZgAA4DXYQt1jAHIAAOA12Kbc8CFwYZpjAAFleQEAAAAaZOQhaWw2YeMJEAAAAAAAAQAAAAAAAAAAAAAAAAAKAAAABQAAAAAAAAAYAAAADQByAADgNdgn3XAAZgAA4DXYW93hIXRoN2LrIWN5VGQAAWl5AQAAADlkcgBjADVh4wEBAAAABQByAADgNdi/3PIhY3lYZOEKJAAAABQAAAABAAMAAAAAAAcAAAAAAAAAAAAAAAoAAAAAAAAADwAAABwAbgClQHIAAOA12DbdYwB5AFdkcABmAADgNdhq3WMAcgAA4DXYztwAAWl5AQAAAEtkcgBjAHdhAAFjbQAAAgB5AE5kbAD/QGMA9QICAAAAAAAAAAEAT2R0AGUA/UCABEFJVWFjZm9zdQAEAAcACgAaAB4AAAANABIAFwByAADgNdgc3WMAeQAvZGMAeQAHZGMAeQAuZHAAZgAA4DXYUN1jAHIAAOA12LTcbQBsAHhhYyJ1dGUA3UAAAWl5AQAAACtkcgBjAHZh4QkVAAAAHgAAAAAAAQAaAAUAAAAIAAAAAAAAAAAACwAAAAAAAAAQAHIAAOA12CjdYwB5AEVkYwB5AFxkcABmAADgNdhc3WMAcgAA4DXYwNzwIXBhdqC6A/BjciJlZW4AOGEAAWV5AQAAADpk5CFpbDdh4wgRAAAAGgADAAAAAAAAAAAAAAAAAAAAAAAHAAEAAAAUAAwAAKAYIXIAAOA12DTdcABmAADgNdho3WMAcgAA4DXYzNzpIXJjdWFloEAi4SF0aACgQCJkAwUAAAAAAAAAAAABAGUAcgDwAN3/YgMBAAAAAAAAAAAABQBhAHIAAKBfKmUAcaAnIgCgWSJmCAEAAAAAAAUAAAAAAAAAAAAAAAkAEwAAAAAADgAAABgAcgAA4DXYLt1uAHQAAKAMKnAAZgAA4DXYYt1jAHIAAOA12MbcciJpbWUAAKBXIIABYWVvAAkAAgAAAPQAFP5zAHQAZaA/AHEAAKBfInQA5QIFAAAAAAAAAAEAbgB0AACgFipyI25pb25zAACgDSHhCgIAAAAFAAAAGgAHAAAAAAAUAAAAAAAAAAAAAAALAAAAAAAAABAAAAABAJxjcAAAoAUpeQAcZHIAAOA12BDdcABmAADgNdhE3WMAcgAAoDMh7iN1c1BsdXMAoBMiAAFkbAcAAABsAGkAbgB0AHIA5gDu/2kkdW1TcGFjZQAAoF8gAARIYWNkZWZvcwMAEgAWAAYAHgAAAAkADQByAACgKCFjAHkAFmRvAHQAe2FwAGYAAKAkIWMAcgAA4DXYtdxjInV0ZQB5YQABYXkBAAAAF2TyIW9ufWHyAQMAAAABAGEAlmPvJVdpZHRoU3BhY2UAoAsg4QsgAAAAJAAFADEAAQAAAAgALAAAAAAAAAAAAAAACwAAAAAAAAAQAAAAAAAAABUAcgAA4DXYN91vAHQAfGFjAHkANmRwAGYAAOA12GvdYwByAADgNdjP3OoCAQAAAAAAAAADAACgDSBqAACgDCBjInV0ZQB6YQABYXkBAAAAN2TyIW9ufmHnInJhcnIAoN0hAAFldAIAAABhALZjdAByAOYAhP/hChgAAAABAAAAKwADAAAAAAAAAAAAAAAAAAAAAAAHAAAAAAAQAAwAAAATAHkAEWRyAADgNdgF3XAAZgAA4DXYOd1jAHIAAKAsIeUhdmXYYm0icGVxAACgTiIAAWNyCQAAAHYBAQADAACg5yplAGQAAKAGI2sjc2xhc2gAAKAWIoABY3J0AAIABwAAAGEAkmNhInVzZQAAoDUibgBvAHUAbABsAGkA8wDP/+MIAQAAAAAAAwAAAAAAIgAAAAAAAAAAAAAACwAAAAAAAAAHAHkAJGRyAADgNdgJ3WMAcgAAoDEhcAMBAAAABQAAAAAACQBmAADgNdg93cEhbGwAoAAicgBpAGUAcgB0AHIA5gDo/2wibGVkAFMCAQAAAAAACQBtJWFsbFNxdWFyZQAAoPwlZSdyeVNtYWxsU3F1YXJlAACgqiUABEFhY2Zpb3N1BgAKAAMAAAAcACcAEgA1AHIAAKAMIekhcmMkYVIiRGN5ACpkAAFjdAEAAABeYGUAawDHYgABY3QAAAMAcgAAoAsh8iFvayZhbABiAGUAcgB0AFMAcABhAGMA5QDx//ABAQAAAAMA5gBX/uklem9udGFsTGluZQCgACVtAHAARAEGAAEAcSJ1YWwAAKBPIm8AdwBuAEgAdQBtAPAANv+ABERiY2RlZm9zdgAUAAYAAAAYACMAAgAKAA8AHgB5ABJkcgAA4DXYGd1hAHIAAKDrKnAAZgAA4DXYTd1jAHIAAOA12LHc4SFzaACgqyLhIXNobKCpIgCg5ipkImFzaAAAoKoiAAFlcgAAAgAAoMEigAFidHkAAAALAAQAYQByAACgFiDUJGhpblNwYWNlAKAKIGmgFiDjIWFsAAJCTFNUAAAEAAwABwBhAHIAAKAjIukhbmV8YGkAbABkAOUAev1lJHBhcmF0b3IAAKBYJ8UYDQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZAB0AIQAAAAAAAwApAAAAAAAAAAAAEAATAAcAMQBIAAAAFgA8AC0ACgBQACZAcgAA4DXYBN1kAACgUyptAGwAxEDsIWlnxkDwIWhhkWPhIWNyAGHpIW5nxUBjInV0ZQDBQHIiZXZlAAJhAAFpeQEAAAAQZHIAYwDCQHIiYXZlAMBAaSJsZGUAw0AAAWdwBAAAAGYAAOA12DjdbwBuAARhAAFjcwAABAByAADgNdic3OkhZ24AoFQi8CVseUZ1bmN0aW9uAKBhIOMKRwARAAAAAgAAABcAAQAAAAAAIwAGAAoAZQAAAAAALwA7AAAAVwAOABUAvmNyAADgNdg13WEAcAAAoPwnaQBzAACg+yJlAOUAKf/0IXJpAKC9JeUAU/sAAUFhAAAEAHIAcgAAoPoncgByAACg9ycAAUFhAAAEAHIAcgAAoPgncgByAACg9ScAAUFhAAAEAHIAcgAAoPkncgByAACg9icAAWNxAAAEAHIAAOA12M3c4yF1cACgBiqAAWFpdQAAAAYAAwBwAACgwiJwAACgwyJyAGMAAKDvJfACBQAAAAAAAAABAHIAaQAAoLMl7CF1cwCgBCqAAWRwdAAAAAgABABvAHQAAKAAKukhbWUAoAIq5gMBAAAAAAAAAAAAAAAEAADgNdhp3XUAcwAAoAEq4QkXAAAAAgAAAAAABAAAAAgAAQAAAAAAHQAAAAAAIgAAAAAAOQAKAKBjeQAfZHIAAOA12BPdaQCmY+MDAgAAAAAAAAAAAAAAAQCoY3IAAOA12KvcciN0aWFsRAAAoAIi9SNzTWludXOxYGkEBAAAAAAAAAAAAAAAAAABAGYAAKAZIW4AYwBhAHIAZQBwAGwAYQBuAOUA8P3lpbsqFgAAAAAAAAABAAAAAAAAAAAAAAAFAG0AZQAAoDMgAAFkcAAABAD1IWN0AKAPIm8jcnRpb24AYaA3ImwAAKAdIuMiZWRlc4CheiJFU1QAAAAKAAUAcSJ1YWwAAKCvKmkibGRlAACgfiLsJGFudEVxdWFsAKB8IsoVCgAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABoAHwAjAA0AAAAGAAIAAAAAAAAAAAAAAAAAAAAQAAAAAAAwABUABAA+QACg2SIAoGsicgAA4DXYCt1jAHkAA2RvAHQAIGFwAGYAAOA12D7dYwByAADgNdii3O0hbWFkoJMD3GNyImV2ZQAeYYABZWl5AAQAAQAAABNkcgBjABxh5CFpbCJh5SJhdGVyRQgQABkACgAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAIAAFAOUhc3MAoHciaSJsZGUAAKBzInIjZWF0ZXIAAKCiKnEidWFsAEygZSLlIXNzAKDbInUkbGxFcXVhbAAAoGci7CRhbnRFcXVhbACgfipIFhAAAAAAAAAAAAAAAAAAAAAAAAAAEwAXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAAADEAAAAAAAEAAABYAD4AAAAAAAAAAAAAAAsAAAAAACsAIAByAADgNdgX3QABYnUAAAEACWCkY3AAZgAA4DXYS93PIVJO3kDBIURFAKAiIQABSGMCAAAAeQAmZGMAeQALZAABY3QAAAQAcgAA4DXYr9zyIW9rZmHpI3BsZURvdACg2yCAAWFleQABAAQAAAAiZPIhb25kYeQhaWxiYewhZGWAoTwiRUZUAAAACgAFAHEidWFsAACgQyJpImxkZQAAoEgidSRsbEVxdWFsAACgRSLlAgEAAAAAAAAADADyAQMAAAABAGEAmGPlImZvcmUAoDQiAAFjbgUAAADTInBhY2UAoAkgayNTcGFjZQAA4F8gCiDhCUMAAAABAAAAFABLAAAAAAALAA8AAAAfAAAAAwAwABkAAABpAAYAeQBEZG8AZgCSYWMAcgAA4DXYu9zsIWlnAKAB++whaWcA4GYAagBtImFsZQAAoEAmYSNydGludAAAoA0qgAFhbHQAAAADAAcAdAAAoG0maQBnAACgAvtuAHMAAKCxJfABAQAAAAUAZgAA4DXYV90AAWFrBAAAAHag1CIAoNkqbADsAPH77CVsaW5nZG90c2VxAKBSImkFBAAAAAAACAAAAAAAAAAAAAAAAQAA4DXYI93sIWlnAKAD+2kCAQAAAAAABABnAACgAPtpAGcAAKAE+wABYW8EAAAAdwBuAACgIiMAAWNzAwAAAGwAAKBEILEDIgAHABcAAQAPAAAABAA1AACgWCE4AACgXiGzAQEAAAADAACgVCEAoFYhtgEBAAAAAwAAoFohAKBdIbQCAQACAAAAAAAEAL5AAKBXIQCgXCGyAwEAAgAEAAUABwAAAAkAvUAAoFMhvEAAoFUhAKBZIQCgWyHFGAQAAAAAAAAAAAARAAAAAAAAAAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAABgACgAAAAEAIAAAAAAAAAAAAAAAQABYADEAAAAAAAAADQAkACgAcgAAoBEhYwB5ABVkYwB5AAFkbwB0ADBhYwByAACgECHsIWlnMmFjInV0ZQDNQAABaXkBAAAAGGRyAGMAzkByImF2ZQDMQGkibGRlAChh6wEDAAAAAQBsAM9AYwB5AAZkgAFncHQABgAAAAQAZgAA4DXYQN1hAJljbwBuAC5hAKERIWFwBQAAAGwiaWVzAACg0iHjAgEAAAAAAAAAAwByACphaSNuYXJ5SQAAoEgh9AEBAAAAEwBloCwiAAFncgAABADyIWFsAKArInMAZQBjAHQAaQBvAO4ApfxpI3NpYmxlAAABQ1QAAAUAbyJtbWEAAKBjIGkibWVzAACgYiBFGQ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEgAAABYAHgAAAAMAIgAAAAAAAAAAAAAAPAAAAAcAUAAAAAEAJgAxAAwAZQAAoFQqcgAA4DXYEt1wAGYAAOA12EbdbQBsANZA7CFpZ1JhYyJ1dGUA00AAAWl5AQAAAB5kcgBjANRAYiJsYWMAUGFyImF2ZQDSQAABY2wAAAQAcgAA4DXYqtzhIXNo2EBpAGwBAQAEAGQAZQDVQGUAcwAAoDcq4QQBAAAAAAAAAAQAAAAAAAAABwBjAHIATGFnAGEAqWNjInJvbgCfY+UjbkN1cmx5AAFEUQUAAAB1Im90ZQAAoBggbyV1YmxlUXVvdGUAAKAcIGUAcgAAAUJQAAAXAAABYXIAAAMAcgAAoD4gYQBjAOUDAQAAAAAAAAAAAAAAAwAAoN4jZQB0AACgtCNhJXJlbnRoZXNpcwAAoNwjRBkIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAB4ADABLAAEAAAAFAFMAAAAAABAAAAAZACcAxPgAAAAAMwAAAD8AcgAA4DXYKt1vAACgJyHEIW90AKA6IuEhc2gAoBQgYwEBAAQAcAAAoNsqcgAAoCYgcABsAHUA8wCn+AABb3kBAAAAPGTtIW1hAKApKgABZHAEAAAAZgAA4DXYXt3lIWxzAKCnIgABY3QAAAQAcgAA4DXYwtzwIW9zAKA+ImyhvAMFAAEAYQBwAACguCJ0AGkA7QD5/+Elc3VyZWRhbmdsZQCgISJjBgEAEQAAAAAAAAAAAAAAAAAAAAAAAAAEAHIAbwC1QHUAcwDioRIiAQAAAAMAAKCfInWgOCIAoCoqYaIjIgEAAAAEAAgAcwB0ACpgaQByAACg8CpvAHQAt0BjCAEAAAAAAAAAAAAAAAAAAAAAAAcAAAAAAAAAEwAAAAMAcgCvQOshZXIAoK4lAAFldAAAAgAAoEImZaAgJ3MAZQAAoCAnc6CmIXQAbwCAoaYhZGx1AAMABwAAAHAAAKClIe8hd24AoKch5SFmdACgpCEABUFhYmNlZmtvc3kEAFEACAAMADsAAAAsAHgAGwAPAHIAAOA12CXdcgByAACg1CFhAHIAAKAPIekhcmMlYQABYnAAAAQA9SFsbACgQyDoIWVuAKAQIIABY2x0AAAABAAIAHIAAOA12L3cYQBzAOgA4v/yIW9rJ2FzAAABZXcAAAUAYSJyb3cAAKAlKWEicm93AACgJimAAWFscgAIAAAABABsAGkA8AAK/+Mhb24AoLki8iF0c3WgZSZpAHQAAKBlJmkFAwAAAAAAAQAHAAAAAAAAAAAACwBmAL1gcgBzAPAAdvlpAGwA9AD7+AABZHIAAAMAYwB5AEpkAKGUIWN3AgAAAACgrSFpAHIAAKBIKWEJBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAABEAAQAAAA0AZgAA4DXYWd1yAHIAAKD/IfQhaHQAoDsi4iFhcgCgFSBrAOwDAQAAAAAAAAAAAAAACABlJGZ0YXJyb3cAAKCpIekkZ2h0YXJyb3cAoKohzhUBAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABEAAAA7AAsAAAAFABUAAAAAAAAAAAAnAG8AAAAsADcAXAAAABkACQAOAAAAAABIAEcASmFIANBAcgAA4DXYCN1hAJdjbwB0ABZhbQBsAMtAYyJ1dGUAyUByImF2ZQDIQOMDAQAAAAAAAAAAAAAABAByAACgMCFtAACgcyrlIm1lbnQAoAgiAAFncAQAAABmAADgNdg83W8AbgAYYfMiaWxvbpVjgAFhaXkABAABAAAALWRyAGMAykDyIW9uGmFpBAEAAAAAAAAAAAAAAAAABQDzIXRzAKADIu8kbmVudGlhbEUAoEchdQAAAWFpAAAIAGwAVKB1KmkibGRlAACgQiLsI2licml1bQCgzCEAAWFwAAADAGMAcgASYXQAeQBTAgEAAAAAAAkAbSVhbGxTcXVhcmUAAKD7JWUncnlTbWFsbFNxdWFyZQAAoKsl4QoPAAAAEwAAACkAAQAcAAAAbAAIAAAAAACHALIAOwALACAAAABNACQAMgAAAWZygP4AAADgNdgm3ewhaWczYfIhb2QAoDwqYyJ1dGUA7UAAoWMgaXkBAAAAOGRyAGMA7kByImF2ZQDsQHUiZXN0AL9AaaBiIOwhZGUpYQABY3gAAAIAeQA1ZGMAbAChQOsBAwAAAAEAbADvQGMAeQBWZAACY2dwdAAACAACAAYAeQBRZGYAAOA12FrdYQC5Y28AbgAvYeMDAQAAAAAAAAAAAAAABQByAADgNdi+3G4AAKIIIkVkc3YAAAYAAgAk/wCg+SJ2oPQiAKDzIm8AdAAAoPUi6aNIIQkAAAAAAAAAAAAFAAEAdABhAACgKSHmIWluAKDcKWkDl/UAAAAAAAAAAAEAdAAAoC0igAFhb3AABgAAAAMAZgAAoLciZQBkALVhgAFjZ3QAAAAEAAIAcgArYWgAMWFlBqH7AAAAAAAAAAAAAAAAAQAAAAAAAAAFAGkAbgDlAKr7YQByAPQAmfsAoggiY2ZvdAAACAAEABAA4SFyZQCgBSFkAG8A9ADb/2kAbgB0oB4iaQBlAACg3SljpysiAQAAAAoAAAAAAAAAAAAAAAAABQAAAAAAAAAy/2EAbAAAoLoiYSJyaGsAAKAXKgABZ3IAAAQAZQByAPMAvPXjAO7/4QsPABMASAAAAAkAAQAXAAAAAAAAAAAAbwAqAJ8AHwCBAAAADAA3ABsABgAAAF4AcqBhIADgNdge3W0AbADkQOwhaWfmQOkhbmflQGMidXRlAOFAciJldmUAA2FyImF2ZQDgQGkibGRlAONAAAFncAQAAABmAADgNdhS3W8AbgAFYQABYXAAAHf3AAFjbAAAAgByAAFhZwAAoD8qgAFjdHkAAADt/AQAcgAA4DXYttxtAHAAZaBIInEAAKBNIoCiPiJFZGl1eQAAAAMABgAJAAUAAOA+IjMDAKA/IjBkcgBjAOJAdABlALRA4wMFAAAAAAAAAAAAAAABAG4AdAAAoBEq7yJuaW50AKAzIgABZXADAAAAaABhALFjAAFmcAMAAABoAACgNSFzAHkA7QD7/wCjSCJFYWVpb3AAAAkAAgAEAAcADQAAoHAqAKBKImQAAKBLInMAJ2DjIWlyAKBvKvIhb3hloEgi8QDw/2QCAQAAAAAAFgAAoiciYWRzdgQAAAAIAAIAAKBcKgCgWipuAGQAAKBVKmwib3BlAACgWCplqyAiAQAAAAAAAAAAAAAAAAADABwAAAAAAAAAAAAUAAYAAAAAAAAAAAAAAAAAEAAAoKQpZQAAoCAi8AICAAAAAAAAAAEAxWBoAACgIiLhIXJyAKB8I3QAdqAfImIAZKC+IgCgnSlzAGQAYaAhImEEAQADAAUABwAJAAsADQAPAACgqCkAoKkpAKCqKQCgqykAoKwpAKCtKQCgrikAoK8pRRkBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFEAKwAvAAwAiQAFAAkAAAAXAA8AAAAbAAAAcAASAAAAAAAoADcAugAAAGEAbKBnIgCgjCpyAADgNdgk3eegayL6928AdAAhYWMAeQBTZHAAZgAA4DXYWN3tIWVsAKA3IYChdyJFYWoAAAACAAQAAKCSKgCgpSoAoKQq4SF2ZWBgciJldmUAH2EAAWl5AQAAADNkcgBjAB1h4wMBAAAAAAAAAAAAAAAEAHIAAKAKIW0AZaRzIgEAAAAAAAAAAAAAAAAAAwAAoI4qAKCQKoABY21wAAIABQAAAACghir1IXRl9WFtAGEAZKCzA91jAAFlbgQAAABFAADgaSIA/nIAdABuAGUAcQDxAPf/AAJFYWVzAAALAAIABwAAoGkicaCIKvGgiCr6/2kAbQAAoOcicABwoIoq8iFveACgiipspGUiy/cAAAAAAAAAAAEAAAALAPGhZSLN9wAAAQBsAGEAbgD0AM/3Y6V+KgEACgAAAAAAAAAAAAAAAAAAAAQAYwAAoKkqZeDbIgD+cwAAoJQqbwB0AG+ggCpsoIIqAKCEKmOIPgAFAAEAAAAAAAAAAAAAAAAAAAASAAAAAAAAAAAAFgAbAG8AdAAAoNci4wMBAAAAAAAAAAAAAAADAACgpypyAACgeirQIWFyAKCVKXUiZXN0AACgfCrhCQQAAAAAANP/EAAAAAAAAAAAAAAAAABO9wAAAAAAAAAAAAAAAAEAaQDtAFL38AEEAAAAAQByAACgeClwAHIAbwD4AE//cQBsA0v3AAAAAAAAAAABAGwAZQBzAPMA7v5TEgEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAyAAAAFgCaAA8AHwA8ACoAAwAAAAAAfwC/AAAABwBKAAAA5QBiAHEADAASAACgyCRuAHQAAKAuInAAZgAA4DXYYN1tAGwA9kDsIWlnU2HiIWFyAKA9IwABaXkBAAAAPmRyAGOgmiL0QAABY3IDAAAAAOA12CzdaQByAACgvykAAWJtAACe+WEAcgAAoLUpAAFjcwMAAAB0AACgmyL1IXRl80BvAwMAAAAAAAUAAAABAACgwSluANti4SF2ZfJAYQYBAAAAAAAAAAQAAAAAAAAAAAAAAAAACAByAACgtylyAHAAAKC5KXUAcwAAoJUigAFjbG8AAAAGAAMAcgAAoDQhbAAAoJgi4SFzaPhAaQBsAQEABABkAGUA9UBlAHMAYaCXInMAAKA2KgACYWNpdAIACQAGAAAAAKDAKXIAcgAAoLohbgDlAGP5AAFpcgAAAwByAACgvinvIXNzAKC7KeEJBwALAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAQAAAAAAAAADgB2AACgOCp0AACgmSJzAGgAAKCdIuwhYWNRYe8hbGQAoLwp4QQBAAAAAAAAAAQAAAAAAAAABwBjAHIATWFnAGEAyWNjBgcAAQAAAAAAAAAAAAAAAAAAAAAAAAADAACgtil1AHMAAKCWIvIhb26/Y2GrKCIGAAAAAAATAAAAAAAAAAAACgAAAAAAAAAAAAAAAwAAAAAAAAAOAAAAAAABAACgWypyAACgVipyAHIAAKC7Iechb2YAoLYibCJvcGUAAKBXKuWkXSoDAAEAAAAAAAAAAAAAAAAAAgCqQLpAcgBvoDQh5gBJ/0EdBwAQAAAAFgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHsAAAABABoAXQADAAAAAAAAAAAAAAAeAAAAKgALACIAAAAmADsAAAAAAAAAAAAAAAAANgB5ADJkcgAA4DXYM91yAHIAAKDVIXAAZgAA4DXYZ91hAHIAdqDoKgCg6SrhIXNoAKCoIuEhc2gAoKIi9CFyaQCgsiJyAG8A8AAB9fQhcmkAoLMicwB1AAABYnAAAAMAAOCCItIgAOCDItIg6SJnemFnAKCaKQABY3UAAAQAcgAA4DXYy9wAAWJwAAALAG4AAAFFZQAAAwAA4MsqAP4A4IoiAP5uAAABRWUAAAMAAODMKgD+AOCLIgD+gAFlbHIACwAAAAQA7CFpcACg7iIAAWJ0AAAq82EA8gAo82KiKCIEAAAAAAABAHEAAKBaImEAcgAAoLsi7gIBAAAAAAAAAAUA5yFydACgnCllCAoAAAAAAAAAAAAAAAUAAAAAAA8AAAAVAAAAAQBFACkAaKCVIW8A8WNhAHAAcADhAEDwcCNzaWxvbgD1Y28jdGhpbmcAAKAFIugFAgABAAAAAAAAAAAAAAAAAAAAAAAEANZjaQDVY28AcAB0AO8AafQAAWhyAAADAOUhdGHRY2kjYW5nbGUA7AMBAAAAAAAAAAAAAAAFAGUAZgD0AEz/aQBnAGgA9ABP/wABaXUAAAMA5yFtYcJjAAFicAAACABzI2V0bmVxAPHgiiIA/mD/cyNldG5lcQDx4IsiAP5j/8EbAQAAAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEcAUQAOAG8AAAAiABYAWwAAAAAAAACVABoAAAAtAMoAAACtAAkAgwA4AAAAQgByAHIAAKDRIWEAcgAAoGMpYwByAADgNdjK3AABaXkBAAAAQ2RyAGMA+0ByImF2ZQD5QAABYWwBAAAAqEBjAHIAa2EAAWlyAwAAAADgNdgy3fMhaHQAoH4pAAFncAQAAABmAADgNdhm3W8AbgBzYQABYW0CAAAAbAD8QHIAcgAAoMgh4SJuZ2xlAKCnKQABY3IDAAAAcgAAoJEh9SF0ZfpAcgDjAQEAAAADAHkAXmR2AGUAbWFhAQUAAQBsAGsAAKCAJXIA7AMBAAAAAAAAAAAAAAADAACgvyEAoL4hYQQBAAkAAAAAAAAAAAAAAAUAcgByAACgxSFhAHIAAKBuKewhYWNxYYABZGlyAAAACQAEAG8AdAAAoPAiaQBmoLUlAKC0JewhZGVpYQABY3QEAAAAcgBpAACg+CVvAgUAAAAAAAEAbwBwAACgDyNyAG4AZaAcI3IAAKAcI4ABY2l0AAcAAAADAG4AZwBvYXIAaQAAoPklbwIFAAAAAAABAG8AcAAAoA4jcgBuAGWgHSNyAACgHSPhCgUAAAAAAB4AAAAAAAAAJQAAAAAAAAABAAAAAAAAAAAAAAAAAAoAAAAWAHUAcwAAoI4icgByAG8A9wBk/2kA6KLFAwEAAAAAAAAAAgDSY28AbgDFY3AAYQByAHIAbwB3APMARP9vJHduYXJyb3cAAKCVIWEjcnBvb24A7AMBAAAAAAAAAAAAAAAFAGUAZgD0AFj/aQBnAGgA9ABV/+EKPAAyABMAGwAAAAEAHwAAAAAAAAAAAAAADQBKACcAewAAABAABQAjAAoAcgAA4DXYGN1jAHIAAOA12LDcbQBsANxA4SFjcmph6SFuZ25hAAFpeQEAAAAjZHIAYwDbQGIibGFjAHBhciJhdmUA2UBpImxkZQBoYQABZ3AEAAAAZgAA4DXYTN1vAG4AcmFyAOMBAQAAAAMAeQAOZHYAZQBsYQABY3IAAAMA9SF0ZdpAcgBvoJ8h4yFpcgCgSSlkAwcAAAAAAAAAAAABAG8AbgBQoMMi7ABc/2UAcgAAAUJQAAAWAAABYXIAAAIAcgBfYGEAYwDlAwEAAAAAAAAAAAAAAAMAAKDfI2UAdAAAoLUjYSVyZW50aGVzaXMAAKDdIwAEQURFVGFkcHMxABQAJgALAAAAHQBGAAUAcgByAG8A9wBJ/mkAbKDSA28AbgClY2UAZQBBoKUicgByAG8A9wCc9m8AdwBuAEEAcgByAG8A9wAw/28AdwBuAGEAcgByAG8A9wAC/XEAdQBpAGwAaQBiAHIAaQB1AO0AmP5yInJvdwDCoZEhAQAAAAUAYQByAACgEilvAHcAbgBBAHIAcgBvAPcAf/5lAHIAzAMBAAAAAAAAAAAAAAAIAGUkZnRBcnJvdwAAoJYh6SRnaHRBcnJvdwCglyHhCjcAAAABAAAAYQADAAAAJAAZAAAAAACFAJnxAABPAAAAAADOAAcAAAAUAHkAP2RyAADgNdgt3eMDAgAAAAAAAAAAAAAAAQDIY3IAAOA12MXcbiJjc3AAAKAIIPShwAMBAAAARP1jI2hmb3JrAACg1CLpAwEAAAAAAAAACAAAAAQA9qDGAzX9bgBlAACgDiZtAGEA9AAV7nIAgKElImFzdAAKAAAAVPFpAgMAAAAAAAEAAKD9Km0AAKDzKmyAtgDsIWVsAKAlIoABaXB1AAcAAAAEAGYAAOA12GHdbgBkAKNA7iJ0aW50AKAVKnIAYwkDAAAAAAAAAAAAAAAGAAAAAAAAAAkAAAAAAAEAAAAAAAAADQAAoKUibgB0ACVgbwBkAC5gaQBsAACgMCDlIW5rAKAxIAABYXUAAAwAbgAAAWNrAgAAAPYA0fVrAGigDyEAoA4hcwBhqisAHwABAAcACwADAAAAAAAAAAAAAAAAAAAABQAAAAAAAAAAAAAAFwAbAACgniIAoHIqbgCxQGkAcgAAoCIq7wMBAAAAAAAAAAAAAAADAACgFCIAoCUqaQBtAACgJip3AG8AAKAnKuMhaXIAoCMqgKR6IkVhY2Vpbm9zdQAAAAIABQA+AAsAFAAjAAgAEAAAoLMqcAAAoLcqdQDlAAfxaQDtAP3wbQBlAPOgMiC38PIhZWwAoLAigAFFYXMAAAACAAUAAKC1KnAAAKC5KmkAbQAAoOgigAFkZnAAwfADAAAA9KAdIl78gAFhbHMAAAAEAAgA7CFhcgCgLiPpIW5lAKASI/UhcmYAoBMjY6CvKuGpeiIDAAAACQAAAAEAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAC0//EArPBwAHAAcgBvAPgAp/91AHIAbAB5AGUA8QCr8IABYWVzAAMAAAC1/3EA8QCu/3AAcAByAG8A+ACr/8QaLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAAAACSAAEAB/YXAGsAAAAAAAAAAAB4AL4ADwA4AKUA/ABDAE8ABAAhAAAAAADcAG8AdAAXYWEEAQAAAAAAAAAAAAAAAAACALdj8EAAAWdzAAABAEthcAAAoAIgAAFEcgMAAAAA4DXYIt1vAPQA3vFtAwEAAAAAAAAAAAADAGwA60BvAACgrCAAAURvAwAAAHQAAKBRIm8AdAAAoHcqAAFncAQAAABmAADgNdhW3W8AbgAZYQABRGEAAAQAbwB0AACgUyJyAHIAAKBxKeMDAQAGAAAAAAAAAAAABAByAACgLyHtALn1bwB0AACgUCIAAWNzAAADAPUhdGXpQPQhZXIAoG4qcqGaKgEABADhIXZl6EBkoJYqbwB0AACgmCrppZkqCQAAAAAAAQAAAAAAAAAAAAAAAAADAACgEyFkoJUqbwB0AACglyruInRlcnMAoOcjAAJhaW95BQABAAgAAABNZHIAY6BWIupA8iFvbhth7CFvbgCgVSKAAWFscwAEAAAACgB1AHMAAKBxKnIAc6DVImwAAKDjKWkAAKG1A2x2AAAN+28AbgC1Y4ABYXBzAAAADQADAGMAcgATYXAAMaADIDMBAQADAACgBCAAoAUgdAB5AHOiBSIBAAAAAAD1+mUA9ADy+oABY2lwAAAAAgAFAGwAIWBzAPQAGvUAAWVvAAAIAGMAdABhAHQAaQBvAO4A3fRuAGUAbgB0AGkAYQBsAOUADPUAAmNzdXYFACcAEQAAAPAiYXJzbACg5SnpAwEAAAAAAAAAAAAAAJL/cgBjAACgViLhBAEAAAAAAAAABAAAAAAAAAAHAGwAcwA9YHMA9ABo63YARKBhIkQAAKB4KmkCLP8AAAAAAQDhIW50ZwMBAAAAAAAAAAAABQB0AHIAAKCWKuUhc3MAoJUq4QsVAAUAHwAIAAsAAQAAAKEARQAAAAAAAAAAAAAAWgAQAAAA4wAsAAAAAAAAAHwAcgAA4DXYMd1yAOsAbfJvAPQA9+9sInJlYwAAoBUjciJpbWUAAKA0IHICAgAAAAAAAQDEY+chZXQAoBYjgAFhZXkAAQAEAAAAQmTyIW9uZWHkIWlsY2GAAWNodAAAAA0AEAByBAEAAAAAAAAAAAAAAAAABAAA4DXYydxGZGMAeQBbZPIhb2tnYewBAQAEADb1ZABlANxiZQBzAOKB1wADAAAAAQAAoDAqYaCgInIAAKAxKoABZXBzAAAABgADAGEAAKAoKWEAAKApKeKipCIBAAUAAAAAAAkAbwB0AACgNiNpAHIAAKDxKm/gNdhl3XIAawAAoNoq6QMBAAAAAAAAAAAAAAAFAHgAdAAAoGwiaCJlYWQA7AMBAAAAAAAAAAAAAAAIAGUkZnRhcnJvdwAAoJ4h6SRnaHRhcnJvdwCgoCHlBQ4AAAAAAAAAJQAAAAQAAAAAAAAAAQByAG4A/kAAAWFzAAACAPAAbO9pAG0AAKA8IvIBCwAAAAEAYQBzorgDAQAAAAAAzvl5AO0Ay/llAAABNGZs7wAAbwByAOUAae8AAWNuAwAAAHMA8ABr72sAAAFhcwAA2f9wAHAAcgBvAPgAP++AAWFpcAAAAAgAAwBkAOUA/O7lInppdW0AoOIjYQoXAAAAAAAGAAEAAAAAAAAAAAAAAAAAAAASAAAAAAAKAAAAAAADAA4AAKBcImIAAKDNKW8AdAAAoOwl7CF1cwCgOSrpIW1lAKA7KmkibnVzAACgOipuImdsZQDkp7UlAQAAAAAAAAAAAAAAAAAAAAUAAAAAAAAAAADX/wwA7yF3bgCgvyXlIWZ0ZaDDJXEAAKC0ImkiZ2h0AGWguSVxAACgtSJIFx4AAAAAAAAAAAAAAAAAFgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGgAAAC4AAAAAAAEAAABAABMAAAAAAAAAJwAAAAUAAABhAAAACgAPAJcAcgAA4DXYFt1wAGYAAOA12ErdYwByAADgNdiu3GEAcgAAoMYi5yFtYaNjRiJUY3kALGRjInV0ZQBaYQABQ2MCAAAAeQAoZMghY3kpZOEkbGxDaXJjbGUAoBgiAKK8KmFlaXkEAAcAAQAAACFkcgBjAFxh8iFvbmBh5CFpbF5h7yFydAACRExSVQMACgARAAAAcADBACL6byR3bkFycm93AACgkyFlJGZ0QXJyb3cAAKCQIekkZ2h0QXJyb3cAoJIhcgIBAAAAAAAEAHQAAKAaIuEhcmWAoaElSVNVAAUADQAAAG4iaW9uAACglCLuJXRlcnNlY3Rpb24AoJMidQAAAWJwAAAJAPMhZXRFoI8icSJ1YWwAAKCRIuUicnNldEWgkCJxInVhbAAAoJIi4gcDACEAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAADgAAoBEic6DQImUAdABFoNAicSJ1YWwAAKCGIgCh0SJlcwQAAABlAHQAAKDRInIic2V0AEWggyJxInVhbAAAoIciYwMGAAAAAAAAAAAAAQBUImhhdAAAoAsiZSJlZHMAgKF7IkVTVAAAAAoABQBxInVhbAAAoLAqaSJsZGUAAKB/IuwkYW50RXF1YWwAoH0iSBcGAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAF8AAAArAAwAHgABAAAABABJAAAAAAB6AAAAAAChAAAAAAAUAA8AAAAYAHIAAKAtIWkAp2NjAHkAJ2RQAFkAqUBvAHQACmFjAHIAAOA12J7c7yFzcwCgLypwAEOg0yJhAPAAmvMAAWRuAAAEAGkibGxhALhgdCNlckRvdAC3YOEHBAAAAAAAAAAHAAAAAAAAAAEAAAAAAAAAAAAAAAoAcgBjAAhh8iFvbgxh5CFpbMdAbiJpbnQAAKAwInIiY2xlAAACRE1QVAAABAACAAcA7wBD9uwA7vVpAO4Aa/ZpIm1lcwAAoJcigAFjcHkAAAAIAAMA9SF0ZQZhbABlAHkA8wCW/2mg0iJ0KGFsRGlmZmVyZW50aWFsRAAAoEUhbwAAAWNzAAANAGsqd2lzZUNvbnRvdXJJbnRlZ3JhbAAAoDIiZSNDdXJseQAAAURRBQAAAHUib3RlAACgGSBvJXVibGVRdW90ZQAAoB0gbAUBAAAAEgAAAAcAAAAAAAAAAAAtAG8AbgBloDciAKB0KgABZnIAAAIAAKACIe8iZHVjdACgECKAAWdpdAAEAAAACQBuAHQAAKAvIvIidWVudACgYSJvAHUAcgBJAG4AdABlAGcAcgBhAOwAFPVuAHQAZQByAEMAbABvAGMAawB3AGkAcwBlAEMAbwBuAHQAbwB1AHIASQBuAHQAZQBnAHIAYQDsAOryQR0BAAAAAAAAAAAAAAAAAAUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAtwBeABoAogB4ACIAAAAMAOkACQAAAFAAAAAAACYBAAAAANQAiQAyAD8AAAAtAAAAAABpAHIAcgAAoNMhYQByAACgZSljAHkAUmRhAHIA7AMBAAAAAAAAAAAAAAADAACgwyEAoMIhAAFheQEAAAA0ZPIhb24PYQABaXIDAAAAAOA12CHd8yFodACgfynhIm5nbGUAoKYpAAFkcgAABABvAHQAAKDxImkAZqC/JQCgviVhBAEAAAAAAAAAAAAAAAAABQByAHIAAKD1IWEAcgAAoG8pYwBvAgEAAAAAAAUAcgBuAACgHiNvAHAAAKANI2sBBAABAGEAYwDdYmEicm93AACgDynjAwEAAAAAAAAAAAAAAAMAeQBfZOcicmFycgCg/yfnAwEAAAAAAAAAAAACAAUAsEB0AGEAtGNwInR5dgAAoLEpgAFjb3QAAwAAABAAbAAAoPYpcgQBAAAAAAAAAAAAAAAAAAQAAOA12LncVWTyIW9rEWEAoUYhYW8FAAAAdABzAGUA8QB4+gABZ3IDAAAAcgAAoMoh5yFlcgCgISDnBggAAAAAAAAAAAAMAAAAAAAAAAAAAAABAAMA8gBA/WgAdqAQIACgoyLnIWVyAKAgIOUhdGgAoDghYgEBAAYA6yJhcm93AKAQKW8CAQAAAAAABQByAG4AAKAfI28AcAAAoAwjgAJhZWdzdgAKAAAABQABABwAqGBpAG4AAKDyImEAbQBtAOEA4vJtAO+ixCIDAAAAAAAAAAEAAKBmJm4AZABzoMQidQBpAPQA9//po/cABQAAAAAAAAAAAAAAAQBuAHgAAKDHImQAZQBvgPcAbgB0AGkAbQBlAPMA9P9sBgUAAAAAAAAAAQAAAAAAAAAUAAgAAAA4AGYAAOA12FXd7CFhciRgYgBsAGUAYgBhAHIAdwBlAGQAZwDlAErn5afZAgUAAAAAAAAAAAAAAAAAAAAKAAAAAAABAAAAAAAPAGwAdQDzAMv4cQBkoFAi7wC/+WkibnVzAACgOCLxInVhcmUAoKEibgBhBAEAAAAAAAYAAAAAAAAAEAByAHIAbwD3AI78bwB3AG4AYQByAHIAbwB3APMAL/9hI3Jwb29uAOwDAQAAAAAAAAAAAAAABQBlAGYA9ACE/mkAZwBoAPQAgf4ABkJFYWNlZmhpb3JzdQcAAAAyABcAVQACAAUAfwBEACQACwArAEcArkByAACgHCFvAKFjYQByAPIAJf9jAwMAAAAAAAAAAAABAACgsSFyAACgGyGAAWFleQABAAQAAAAgZPIhb25YYeQhaWxWYekkZ2h0YXJyb3cAoNsh7CRlRGVsYXllZACg9CmAAWNucgADAAAABgBnAACg6yf1IXRlVGFyAHSgoCFsAACgFilwAwEAAAAAAAAAAAAEAGYAAKAdIe4kZEltcGxpZXMAoHApdqAcIWUicnNlAAABRVUNAAAAcABFAHEAdQBpAGwAaQBiAHIAaQB1AO0AOf5sAwEAAAAAAAAAAAAHAGUAbQBlAG4A9ABk/PUkaWxpYnJpdW0AoMsh5yFodAAEQUNERlRVVmEZAAoAfgAAADkAYAAQAAUAbCJvb3IAAKALI3IAcgBvAPcAjOtlI2lsaW5nAACgCSPlImN0b3JCoMAhYQByAACgUynuAgEAAAAAAAAACQBnJWxlQnJhY2tldAAAoOkn8iFvdwChkiFCTAAABABhAHIAAKDlIWUkZnRBcnJvdwAAoMQhAAFlcgAAEABlAAChoiJBVgAABQByInJvdwAAoKYh5SJjdG9yAKBbKWkjYW5nbGUAQqKzIgEAAAAAAAUAYQByAACg0ClxAHUAYQDsAO36cACAAURUVgAQAAAABwBlJGVWZWN0b3IAAKBcKeUiY3RvckKgviFhAHIAAKBUKe8kd25WZWN0b3IAoE8pbwD1AQEAAAAJAGIlbGVCcmFja2V0AACg5yduANQBAQAAAAgAZSRlVmVjdG9yAACgXSnlImN0b3JCoMIhYQByAACgVSnhDJgAAAB6AAUAXgABAAAASwAhAQAAAAARAAAAAADZAAAAAAAZACUACACBAQAAOQAAAAwAcgAA4DXYIN1vAHQAC2HkIW90AKDvImwiY3R5AACgLSP1IWJzdaBjJmkAdAAAoGMmAAFhbwAABAByAHIAAKC1IXMAcwAAoBcnAAFjdQAABAByAADgNdi43AABYnAAAAQAZaDPKgCg0SploNAqAKDSKuMDBQAAAAAAAAAAAAAAAQBuAHQAAKAxIm8AbgBpAG4A9AAf/OMDAgAAAAQAAAAAAAAAAQDHY3kAR2RjAGsAbaATJ+EhcmsAoBMn5AUBAAAAAAAAAAAAAAAAAAAAAAAEAAkAaQBsALhAcCJ0eXYAAKCyKXQAZYCiAHIAZABvAPQAkPsAAmFlaXUNAAMAAAAGAHIAYwAJYeQhaWznQHAAcwBzoEwqbQAAoFAq8AEBAAAABABzAACgTSpvAG4ADWGAAWNwcgAAAAwAAwD1IXRlB2EAAWVvAAADAHQAAKBBIO4AfOXhqSkiBAAMABEACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA4CkiAP5uAGQAAKBEKm8AdAAAoEAqciJjdXAAAKBJKgABYXUAAAMAcAAAoEsqcAAAoEcq7AIBACMACAAAABIAbwBuAGWgOgDxoFQiVObnAQEAAADf8GSgRSJvAHQAAKBtKoABZnJ5AAAAAwAGAADgNdhU3W8A5ACf+3OAqQByAACgFyFtAgEAAAAAAAUAYQB0oCwAQGDmowEiAQAAAAAAAAAAAAAAAwDuANv5ZQAAAW14AwAAAGUA8wB5++UhbnQAoAEicgAAo8slRWNlZm1zAAARAAIADAAEAAgAAKDDKQCgVyJpAGQAAKDvKuMhaXIAoMIpbiJpbnQAAKAQKmWkxgIBAAAAAAAAAAAAAAAAAAMA8QDm/2UAYQIBAAAAAAAVAHIicm93AOwDAQAAAAAAAAAAAAAABQBlAGYA9ADx8GkAZwBoAPQAZvHSCQEAT/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAEAAgArmDzAIHw6SFyYwCgmiLhAPnwZAoaAAkAAAAAAAAAAAAAAAAAFAAAAAAAAAAoAAAAVQAAAAAAAAABAAUAZQBlAACgziJlAGQAAKDPInACAQAAAAAABAByAACg3iJjAACg3yLhIXJycKC2IQCgPSnhIXJy7AMBAAAAAAAAAAAAAAADAACgOCkAoDUpYqkqIgsAEAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAABAADgKiIA/nIAAKBFKm8AdAAAoI0iciJjYXAAAKBIKgABYXUAAAMAcAAAoEYqcAAAoEoqAAJhbHJ2AwAeAAAACQBlAG4ApEByAHIAbaC3IQCgPCllI2Fycm93AOwDAQAAAAAAAAAAAAAABQDlIWZ0AKC2IWkiZ2h0AACgtyF5AIABZXZ3AAUAgP8AAGUAZABnAOUAgv9xAHACAQAAAAAABQByAGUA4wCA/3UA4wB//04UBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACxACAADQAJAIAAAQAAAAAAKQEAABYA2gAAACgAZgEbAAAANwBVAAAAQQByAADgNdgf3W8AdAAAoO0q8SF1bwCgHiAAAW95AQAAADFkbgBnAACgTCJhInJvdwAAoA0pciJpbWUAAKA1IHIAawB0oLUj4iFyawCgtiMAAWVvAwAAAHQAAKAQI3HgPQDlIPUhaXYA4GEi5SAAAWV2AAADAHYA5QD/4uIhYXKmQGwBAQAHAGwAZaAiIHQAAKAiIHAAAKFOIkVlAAACAACgrirxoE8irePjBgEAAAAFAAAAAAAAAAkAAAAAAAAAAAAAAA4AcgAA4DXYt9xtAGkAAKBPIG0AZaA9IgCgzSJsAOKjXAABAAAAAAAAAAAAAAADAACgxSnzIXViAKDIJ2MJCAAAAAAAAAAAAAAAAAAAAAAAAAANAAAAAAABAAAABAAAABIAcwBpAPZjbgBvAPUAn+LhIXVz5aA1IsLicCJ0eXYAAKCwKYABYWh3AAAAAQADALJjAKA2IWUAZQDuANj2AAFjcg4AAAB2AQEABQBlAGUAAKC9ImUAZABnoAUjZQAAoAUjawAAAmNlcHMAAAgAUP8CAO8ARv9pAG0AZaA9IvEAnP9wAHMAaQBsAG8A7gC8/4ABYWtvABMABAAAAGMAawAAoIglsQEEAAAAAQA0AACgkyWyAQEAAAADAACgkiUAoJElAAFjbgMAAABrAACgIyRrAOwEBwAAAAAAAAAAAAAAAAABAA0AcQB1AGEAcgDlAKvibyN6ZW5nZQAAoOsp8iNpYW5nbGWAobQlZGxyAAAABAAIAG8AdwDuANz55SFmdACgwiVpImdodAAAoLglZwDjChDkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAwAZAAEA1+Pe4/AAKORxAgXkAAAAAAEAYQByAACgBSaAAWRwdAAi5AAAAgDsADTkaQBtAGUA8wAi5PIjaWFuZ2xlAAFkdQIAAADwAAbkbwB3AO4AtuPwBAEAAAAAAAAABQAAAAAACgAOAGYAAOA12FPddKClIm8A7QAi8/QhaWUAoMgiAAZESFVWYmRobXB0dXYIABcAJwBuAAAANgBFAFUABABaAF8AhQBvAHgAAKDJKWwAdQDzADrzAAJMUmxyAAACAAQABgAAoFclAKBUJQCgViUAoFMlAKJQJURVZHUAAAIABAAGAACgZiUAoGklAKBkJQCgZyUAAkxSbHIAAAIABAAGAACgXSUAoFolAKBcJQCgWSUAAkxSbHIAAAIABAAGAACgVSUAoFIlAKAQJQCgDCUAogAlRFVkdQAAAgAEAAYAAKBlJQCgaCUAoCwlAKA0JWkAbgB1APMAM+hpIm1lcwAAoKAiAAJMUmxyAAACAAQABgAAoFslAKBYJQCgGCUAoBQlAKNRJUhMUmhscgAAAgAEAAYACAAKAACgbCUAoGMlAKBgJQCgayUAoGIlAKBfJQCjAiVITFJobHIAAAIABAAGAAgACgAAoGolAKBhJQCgXiUAoDwlAKAkJQCgHCWABURKU1phY2VmaW9zABoABAAHAAoALAASAA0AAAA5AHIAIQByAADgNdgH3WMAeQACZGMAeQAFZGMAeQAPZGwAdKAHImEAlGMAAWF5AQAAABRk8iFvbg5hb6BFIfQicmFoZACgESkAAWN0AAAEAHIAAOA12J/c8iFvaxBhgAFncnMAAfkAAAMAcgAAoKEhaAB2AACg5CphAwkAAAAAAAAAAAABAGYlZXJlbnRpYWxEAACgRiEAAWNtBAAAAO8hbmQAoMQi8iNpdGljYWwAAkFER1QAAAkABAAGAGMidXRlALRg8gDF62kA7ACq9G8AdAEBAAIA2WJiAGwAZQBBAGMAdQB0AOUAcvhwBAEAAAAAAAAABQB5AAAAEgBmAADgNdg73UShqAABAAUAbwB0AACg3CBxAHUAYQDsAEDzbgAAA0FCTFJUYRIAAAA8ACUACQAEAHIiZXZlABFjcgByAG8A9wDk92UAZQBBoKQicgByAG8A9wB/53Iicm93AAChkyFCVQAABABhAHIAAKATKXAAQQByAHIAbwD3AA/4aSJnaHQA1AEBAAAACABlJGVWZWN0b3IAAKBfKeUiY3RvckKgwSFhAHIAAKBXKeUhZnTSAhEAAAABAAAACABlJGVWZWN0b3IAAKBeKeUiY3RvckKgvSFhAHIAAKBWKWklZ2h0VmVjdG9yAACgUCniIWxlQwofAAEAAAAAAAAAAAAAAAAAAAA5AAAAAAAAAAAAAAAVAAAAAAAuAAoAbwB0AmP4AAAAAAEAbgDBAIn/ZQByAHQAaQBjAGEAbABCAGEA8gAX8WkiZ2h0AAABQVSZ+QAAZQDlAIPtbwBuAHQAbwB1AHIASQBuAHQAZQBnAHIAYQDsAOD2cABBAjjwAAAAAAEAbwB3AG4AwQBU8AABZW8AABoAZgB0AIABQVJUAAMACAAAAGUA5QDn/nIicm93AACg0CFpAGcAaAB0AEEAcgByAG8A9wDk5m4AZwDMAwsAAAAAAAAAAAAAAAEAaQBnAGgAdABBAHIAcgBvAPcAjOHlIWZ0AAFBUgAABQByAHIAbwD3AHXhaQBnAGgAdABBAHIAcgBvAPcAX+FBHEEABwAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABbAQABjQCmAL0AUAAAABgA3AEAAAAAKgA4AAsAKQFmAAAADwB1AN0AEwAAAAAAAQAAoB4hYQByAACgZClhAHIA8gAc9+0haWQAoO4q4SFycgCgySHsInVoYXIAoGgpAAFhbwMAAAD2oMEDTO1yAAABZHUAAAIAAKDBIWygwCEAoGwpgAFhaG0AAgAFAAAAAKAPIHIA8gD7+GEA8gCP528idXN0AGGgsSPjIWhlAKCxI4ABYXJ0AAIAAAAFAPIAReRyAPIASPjhIWlsAKAcKWkFBAAAAAAACAAAAAAAAAAAAAAAAQAA4DXYL93zIWh0AKB9KW8AbwDyAJb4AAFhcAAABgByAGegKQB0AACglCnvImxpbnQAoBIqAAJhY2hxBAAAAAD4CAByAADgNdjH3PEhdW8AoDogAAFidQAAAQBdYG8A8qAZIJv1AAJhZXV5AwAGAAEAAABAZGIAfWDyIW9uWWFkAwMAAAAAAAAAAAABAOwAZPhpAGwAV2EAAmNscXMAAAsABgADAGEAAKA3KWgAAKCzIXUAbwDyoB0gePVkImhhcgAAoGkp4QMEAAAAAQAAAAAAAACn93QAAKCtJWwA6aUcIQEAAAAAAAAAAAAAAAAABAAAAAAA4fduAOUAp/dhAHIA9ACR9+gFAQAFAAAAAAAAAAAAAAAAAAAAAAAJAPIhZWUAoMwi7SFlcwCgyiJpAGWkuSVJ8y38AAAAAAAAAAAAAAEA9CFyaQCgzimAAWFicgAAAAMABwByAPIAEvtyAGsAAKBzJwABYWsAAAkAYwDlA33/AAAAAAAAAAAAAG//AAFlcwAAAgAAoIwpbAAAAWR1AAACAACgjikAoJApAAJhYnB0AwAAABQADwByAOsAT/juAgEAAAAAAAAABABnAACg7SdyAACg/iFpIm1lcwAAoDUqYQYEAAAAAAAAAAAAAQAAAAAAAAAAAAAABwAA4DXYY91yAACghil1AHMAAKAuKmMJBwABABEAAAAAAAAAAAAAAAAAAAAAABYAAAAAAAQANwAAACgAaQDjAGvzdQBvALtAAAFldQAAAwAA4D0iMQN0AGUAVWHtInB0eXYAoLMpZwDkpOknAQADAAAAAAAAAAAAAAAAAAUAAKCSKQCgpSnlAIn3AAFhaQAABABpAGwAAKAaKW8AbqA2ImEAbADzAKXacgDhq5IhBQAWAAEAAAAAAAgAAAALAAAAAAAAAA0AAAAAAAAAEAAAAAAAGwATAAAAAAADAACgMykAoJ0hcAAAoHUpcwAAoB4p6wBj5XAAAKCsIWwAAKBFKWwAAKCjIWag5SFzAACgIClpAG0AAKB0KYABZ25zAAwAAAACAGcA2mJpAG4AZwBkAG8AdABzAGUA8QAI8GgAdABhCgEAAAAAAAAAAAAAAAAAKAAAAAAAAAA3AAAAAAAAAAAAAAAdAAkAEwByInJvdwB0oJIhYQDpAMT/cQB1AGkAZwBhAHIAcgBvAPcAqv9oAHIAZQBlAHQAaQBtAGUA8wDL/mkAZwBoAHQAYQByAHIAbwB3APMA5v1hI3Jwb29uAAABZHUDAAAAcAAAoMAhbwB3AO4A6v3lIWZ0YQQBAAAAAAAAAAAAAAAAAAcAcgByAG8AdwDzAOT2YQByAHAAbwBvAG4A8wBz5coVCAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADIAAAAlAAAAtgAEAAAAAAAAAAAAAAAdAAsAAABWAAAAAAAAAA8AAgA8QACgaiJyAADgNdgP3WMAeQAJZGkiZG90AD9hgAFjaHQAAgAAAAUAAKCwIXIAAKASIfIhb2tBYWWg2CLmI3RhcnJvdwCg2iGAAWFleQABAAQAAAAbZPIhb249YeQhaWw7YWMIBgAAAAAAAAAAAAAAAAAAAAAAAAAJAAEAAAAMAAAABABnAACg6ifyANXw9SF0ZTlh4iFkYZtjbABhAGMAZQB0AHIA5gDD/24FHQAAAAEAAAAAAAAAAAAAAAAABQBmAADgNdhD3WUAcgDMAwEAAAAAAAAAAAAAAAgAZSRmdEFycm93AACgmSHpJGdodEFycm93AKCYIWcAAAJMUmxyEAAAACUACgBpAGcAaAB0AEEAcgByAG8A9wA13mkAZwBoAHQA4QCb/OUhZnQAAUFSAAAFAHIAcgBvAPcAGN5pAGcAaAB0AEEAcgByAG8A9wAC3uUhZnQAAWFyivwAAGkAZwBoAHQA4QCP/AABZnM3AAAAcwBFCB4AEAAKAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAXAAUA5SFzcwCgoSppImxkZQAAoHIiciNlYXRlcgAAoHYidSRsbEVxdWFsAACgZiLsJGFudEVxdWFsAKB9KvEldWFsR3JlYXRlcgCg2iJ0AAAFQUNERlJUVVZhcisABQCQAAAAGgBLAHIACwAP/BQAbCJvb3IAAKAKI2UjaWxpbmcAAKAII+UiY3RvckKgvCFhAHIAAKBSKWkAZwBoAHQA4QAA/GkiZ2h0AAABQVYAAAUAciJyb3cAAKCUIeUiY3RvcgCgTinuAgEAAAAAAAAACQBnJWxlQnJhY2tldAAAoOgn8iFvdwChkCFCUgAABABhAHIAAKDkIekkZ2h0QXJyb3cAoMYhAAFlcgAAEABlAAChoyJBVgAABQByAHIAbwD3AJDi5SJjdG9yAKBaKWkjYW5nbGUAQqKyIgEAAAAAAAUAYQByAACgzylxAHUAYQDsAErwcACAAURUVgAQAAAABwBlJGVWZWN0b3IAAKBgKeUiY3RvckKgvyFhAHIAAKBYKe8kd25WZWN0b3IAoFEpbwD1AQEAAAAJAGIlbGVCcmFja2V0AACg5iduANQBAQAAAAgAZSRlVmVjdG9yAACgYSnlImN0b3JCoMMhYQByAACgWSlhDRAAAQCMARQA7gAeAAAAkQC0AAAAAAAFACABAAAwACMATQEJAEoAegDKAQAAYQAAAAAADQDxIXVvAKAaIGEAcgDyAHfwYQByAPIAevDsIWln30BjInV0ZQBbYW8AdABiosUiv/MAAAAAAQAAoGYqcgDv4DXYMN1f32EAAAFkcgAA/utlAHMAdaBgJmkAdAAAoGAm5gUFAAAAAAAAAAAAAAAIAAAAAAAAAAEAZgAA4DXYZN30IWN5TGRioC8AYaDEKXIAAKA/IwACY2VtdAAABAAIAAwAcgAA4DXYyNx0AG0A7gCv2ukhbGUAoCMjYQByAOYA2O+AAUFhbgAAAAgABAByAHIAAKDZIfchYXIAoCopcgAAAWhyAAACAOsA8+FvoJkh9wAt/gABYXIAAAQAcgDmoAYmfPgAAWFuAgAAAHMAr2BpImdodAAAAWVwlOgAAOgAq+gAAmFjb3kBAAUADQAAAK1AcgBwAACgbyYAAWh5AQAAAEhkYwB5AElkcgB0AG0CAQAAAAAABABpAOQAZ9thAHIAYQDsAHHr5wMBAAAAAAAAAAAAAAAIAG0AYQAAocMDZnah6KHo5Kc8Ig8AAQAAAAQAAAAAAAAAAAAIAAAADAAAABMAAAAXAPGgQyL83UWgnioAoKAqRaCdKgCgnyplAACgRiJvAHQAAKBqKuwhdXMAoCQq4SFycgCgcimAA0FhY21zdHgABwAPAAAAAgALABoABAB0AKdAaQA7YHQAAKA2J3IAcgAAoNghdwBhAPIAEu5yAAABaHIAAAIA6wBU4W+gmCH3AJr9bQBpAwEAAAAAAAAAAADs2W4AdQDzAOjZAAJhZWl0EgANAAcAAABloKoqc6CsKgDgrCoA/gABZGzj2gAA5QAo//AiYXJzbACg5ClsBAUAAAAAAAAAAAAAAAAAAQBoAHAAAKAzKmwAcwBlAHQAbQDpAND/gAFjc3UADgAeAAAAYaOhJQEAAAAAAAAAAAAP2nIAZQEBAAvaAKChJQABYXUAAAYAcABzoJMiAOCTIgD+cABzoJQiAOCUIgD+dQAAAWJwAAALAAChjyJlczfvAABlAHQAZaCPIvEAMu8AoZAiZXM27wAAZQB0AGWgkCLxADHvgKR7IkVhY2VpbnBzeQAAABEAAwAMAAYAHwAaAAkAAgAAoLQqQWR1AOUAcu9yAGMAXWFpAO0AZe9koLAqaQBsAF9h8AEBAAAAAwAAoLgqbwBuAGFh7yJsaW50AKATKoABRWFzAAAAAgAFAACgtipwAACguippAG0AAKDpIuIHOAAEAAAAAAAAAAAAAAAAAAAAAAAAAPXuAQAAAIYAZwAAoGomYwDhqXsiAwAAAAkAAAABAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAs//xABPvcABwAHIAbwD4ALf/dQByAGwAeQBlAPEAEu+AAWFlcwADAAAAvv9xAPEAt/9wAHAAcgBvAPgAtP8ApIIiRWRlbW5wcnMAAAIADgAUAAYAGAAcACAAAKDFKm8AdAAAoL0qAAFFZQAAAgAAoMsqAKCKImSghiJvAHQAAKDDKvUhbHQAoMEq7CF1cwCgvyrhIXJyAKB5KYABZWl1AAsAAAADAG0AAKDHKgABYnAAAAIAAKDVKgCg0yp0AAChgiJlbgAABABxAPGghiLG/2UAcQDxoIoiy/8ApoMiMTIzRWRlaGxtbnBzAAABAAIAAwAfAA0ALAATABcABQAbADsAuUCyQLNAAKDGKgABRWUAAAIAAKDMKgCgiyJkoIcibwB0AACgxCrhIXJyAKB7KfUhbHQAoMIq7CF1cwCgwCrvAgEAAAAAAAAABAB0AACgvip1AGIAAKDYKnMA7wMBAAAAAAAAAAAAAAAEAGwAAKDJJ2IAAKDXKoABZWl1AAsAAAADAG0AAKDIKgABYnAAAAIAAKDUKgCg1ip0AAChgyJlbgAABABxAPGghyKu/2UAcQDxoIsir//HGAwAAAAAAAAAAAABAQAAAAAAAAAAAABPAAAAAAAAAEMAAAAAAAAAAAAAAAAAAAAAAAAAAAB6AScApgAZALcBAQCCAFYAHQAFAAAAcwIIAAAAyABJAQAAJQHBAu4BNQAeAmgAcgAA4DXYK91jAHkAWmRpAGQAAKAkIgABZ3QAAAMAAODZIjgDduBrItIgAOBrIjgD4SFzaACgEyBzogsiAQAAAAAA1+1koPwiAKD6IvMBAQAAAAMAcACgQG0AcABl4E4iOAMA4E8iOANtoL0DAKEjAGVzAwAAAHAAAKAHIHIAbwAAoBYhAAFEZAAABADhIXNoAKCvIuEhc2gAoK4i6SRnaHRhcnJvdwCgzyGAAUFhcAAAAAQACAByAHIAAKDOIXIAcgAAoK4hYQByAACg8iqAAUFhbgAAAAgABAByAHIAAKDWIeUhYXIAoCcpcgAAAWhyAAADAGsAAKAjKW+gliH3ADvoAAJFZXN0AAALAAcAAwAA4GciOANyoG8iAKBvImkAbQAAoHUi8aFxIgQAAAABAADgfio4A/GhcSLp/wAAAQBsAGEAbgD0APT/gAJhZW91eQAHAAQAEAABAAAAPWRwAACgQirkIWlsRmHwAQEAAAADAACgQypvAG4ASGFuAGcAZKBHIm8AdAAA4G0qOAPwAgEAAAAAAAAABQBmAADgNdhf3WmDrAAOAAAAAAAAAAAAAQBpAHagDCLhAQEAAwAFAACgDCIAoP4iAKD9Im4AgKEJIkVkdgAAAAMACAAA4PkiOANvAHQAAOD1IjgD4QEBAAMABQAAoAkiAKD3IgCg9iKAAWVsdAAJAAAAAwAA4NgiOAN24Goi0iAA4GoiOANmAHQAAAFhcgAABQByInJvdwAAoM0haQBnAGgAdABhAHIAcgBvAPcAOv8AAkFhaXQAAAkAFgADAHIA8gAm/3IAaQBloOsiAKDtInIAcgAAoZshY3cAAAMAAOAzKTgDAOCdITgDZyRodGFycm93AACgmyGAAWFvcgAXAAAABQBsImludAAAoBQq46GAIgEAAAAFAHUAZQAAoOAiY+CvKjgDZaCAInEAAOCvKjgDcgCAoSYiYXN0AAcAAwAAAADgAiI4A2wAAOD9KuUgbCJsZWwAAKAmIuIJBQAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAABUAAAAAAAAADABnAADgICLSIGwAYQAAoAci9SF0ZURhdQByAGGgbiZsAHOgbiYAoBUhAKJJIkVpb3AAAAMABwAJAADgcCo4A2QAAOBLIjgDcwBJYfIhb3gAoEkiAKNgIkFhZHFzeAAAIAAEAAkAEwANAHIAcgAAoNchbwB0AADgUCI4A/UhaXYAoGIi6SFzdHOgBCIAoAQi5QIFAAAAAAAAAAEAbQAA4EIiOANhAPIAN+pyAAABaHIAAAMAawAAoCQpb6CXIfcA1uZnBgEAAAAHAAAAAAAEAAAAAAAAAAAAAAAKAGwAAKB5ImcAAKB4IuwhZGXxQGkjYW5nbGUA7AMBAAAAAAAAAAAAAAAIAOUhZnRloOoicQAAoOwiaSJnaHQAZaDrIvEAFv+ABERIYWRnaWxycwATABcAAAAbAAQAHwAxACQADgBwAADgTSLSIAABZXQAAAMAAOBlItIgAOA+ANIgaQBtAADgPCLSIOEhc2gAoK0i4SFycgCgBCnhIXNoAKCsIm4iZmluAACg3ikAAUF0AAAEAHIAcgAAoAMp8iFpZQDgtSLSIIABQWV0AAMAAAAHAADgZCLSIHIAcgAAoAIpcuA8ANIgaQBlAADgtCLSIIADQUVhZGVzdAAGAAAACQADABcADQARAADgZiI4A3IAAKAlIHIA8gCS/nIAcgAAoJohaQBtAACgdCJyoG4iaQDloOoigP+AoXAiZnFzABAABQAAAHPgfSo4AwCgbiLxoXAi2f8AAAEAbCJhbnQAAOB9KjgDdAAAAWFyAAAFAHIAcgBvAPcA1P9pAGcAaAB0AGEAcgByAG8A9wCi/eMJCwAAAAAAAAAAACgABAAAAAAAAAA0/QAAAAABABwAAAAAAAAAMwBhAPIAof5tAGWgQSJxoEQiAKBEIoChgSJjZXIABgAAAAMAAOCwKjgDAOA12MPcdQBlAACg4SJzAHUAAAFicAAAAwBlAACg4iJlAACg4yLvIXJ0bQIG/QAAAAABAGEAcgDhAG/+gAFiY3AABQAAABoAYwBloIEi8QDV/4ChhCJFZXMAAAADAAUAAODFKjgDAKCIImUAdABl4IIi0iBxAPGgiCLz/4ChhSJFZXMAAAADAAUAAODGKjgDAKCJImUAdABl4IMi0iBxAPGgiSLz/0EbLQAQAAAAAAABAAAAAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALQBzgCCACMBrwI8AAUAGwAAAA0AAAC0AG8AmwAiAhQAAAD5AEIBdAFhAFIAZ6BmIgCgiypFoHYiAKCRKmEAcgAAoGIpYwB5AFlk4SFycgCgDilhAHIAbKAoAHQAAKCTKWEBBQABAGwAawAAoIQlcgAAAWR1AAACAACgvSFsoLwhAKBqKYABYXJ0AAIAAAAFAPIAofRyAPIArffhIWlsAKAbKWkFBAAAAAAACAAAAAAAAAAAAAAAAQAA4DXYKd3zIWh0AKB8KW8AbwDyAHX4AAFlbgQAAABFAADgaCIA/nIAdABuAGUAcQDxAPf/cgAAAWR1BAAAAOghYXIAoGYpcyJoYXIAAKBKKekDAQAAAAAAAAAAAAAABADkIW90QGH1IXN0YaCwI+MhaGUAoLAjAAJhZXV5AwAGAAEAAAA7ZGIAe2DyIW9uPmFkAwMAAAAAAAAAAAABAOwANfhpAGwAPGEAAkVhZXMAAAsAAgAHAACgaCJxoIcq8aCHKvr/aQBtAACg5iJwAHCgiSryIW94AKCJKgCiaiJhY2h0AAAMAAgABAByAHIAAKDHIXIAaQAAoPol4SFyZACgaylvAHIAbgBlAPIAjOuAAWFicgAAAAQACAByAHIAAKAMKXIAawAAoHInAAFhawAACgBjAOUDo/8AAAAAAAAAAAAAAQBbYAABZXMAAAIAAKCLKWwAAAFkdQAAAgAAoI8pAKCNKWEKAwAAABAAAAAAAAAAAAAKAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAGAACgDiByAPIA+vdyAGkAAKC/ImEAcgBkoMshAKBtKW8AcgBuAGUA8gDC6wACY3FycwAABgALAAMAYQAAoDYpaAAAoLIhdQBvAPKgHCAa8AABZHUAAAQA6CFhcgCgZylzImhhcgAAoEspYQoFAAAAAQAAAAAAAAAAAID2CQAAAAAAAAAAAAAAAAAAABYAAAAAABMAcgAA4DXYwdzxIXVvAKA5IG0A5aFyIgEAAAADAACgjSoAoI8q8iFva0JhAAFidXn/AABvAPKgGCAf+GOIPAAFAAEAAAAAAAAAEgAWAAAAAAAaAAAAAAAAAAAAHgAjAG8AdAAAoNYi4wMBAAAAAAAAAAAAAAADAACgpipyAACgeSryIWVlAKDLIu0hZXMAoMki4SFycgCgdil1ImVzdAAAoHsqAAFQaQAABABhAHIAAKCWKWWhwyXL57LwYwkGAAAAGgAAAAkAAAAAAAAAAAAAAA0AEAAAAAEAAwAvAAAAHwAAoIUqdQBvAKtA9SF0ZTphcgBhAO4AB/biIWRhu2NnAACh6CdkbAAAAgAAoJEp5QAb9+0icHR5dgCgtCnhoqsqBgAAAAAAAAABAHOgrSoA4K0qAP5pAGwAAKAZKXIA4qmQIQ8AAAAAAAAAAQAAAAQAAAAAAAAABgAAAAAAAAAJAAAAAAAUAAwAcwAAoB0p6wBY2nAAAKCrIWwAAKA5KWwAAKCiIWag5CFzAACgHylpAG0AAKBzKWENBAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABSAD0AHQAAAAAAAAAQAAAAAAA0AAAAAAAVAHIA6wAf9+4CAQAAAAAAAAAEAGcAAKDsJ3IAAKD9IWkibWVzAACgNCplocolAQD+7+4hZ2UAoMolYQYEAAAAAAAAAAAAAQAAAAAAAAAAAAAABwAA4DXYXd1yAACghSl1AHMAAKAtKmEBAQAFAHMAdAAAoBci4QBW4nAjYXJyb3cA7AMBAAAAAAAAAAAAAAAFAGUAZgD0AIn/aQBnAGgA9ACA9GcA7AMNAAEAAAAAAAAAAAAHAGEAcABzAHQA7wC302kAZwBoAHQA4QCp9eUhZnQAAWFys/UAAGkAZwBoAHQA4QC49WanZCJQAPL1AAAAAAAAAAAAAAAAAAAAAAAAAQAAAAsA8aFkIt71AAABAGwAYQBuAPQA4PUAon0qY2RncwAACQADABEAYwAAoKgqZeDaIgD+cwAAoJMqbwB0AG+gfypyoIEqAKCDKuEJBwAAAAAAkf4NAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAB0APIAovVpAO0AmfVwAHAAcgBvAPgAxv5xAAABZ3EAAAMAdADyAKf1ZwB0APIA9vx0AGEKAQAAAAAAAAAAAAAAAAAdAAAAAAAAAAkAAAAAAAAAAAAAACwAAAATAHIicm93AHSgkCFhAOkA6/5lAGYAdABhAHIAcgBvAHcA8wCJ/WgAcgBlAGUAdABpAG0AZQDzAFr+YSNycG9vbgAAAWR1AwAAAHAAAKC8IW8AdwDuANn8aSJnaHQAgAFhaHMAAAAGAA4AciJyb3cA86CUIa/1YQByAHAAbwBvAG4A8wDE6nEAdQBpAGcAYQByAHIAbwD3AMHYgARKYWNlZm9zdHUABQANABUAIgABAHQACAARAAAAnWNyAADgNdgR3WMAeQAKZGMAcgAA4DXYqdxjInV0ZQBDYWkibGRlANFAgAFhZXkAAQAEAAAAHWTyIW9uR2HkIWlsRWGAAWdzdwAjAAQAAABMImluZQAKYPQhZWRHAwkAAAAAAAAAAAABAGUAcwBzAEwAZQBzAPMACPRyAGUAYQB0AGUAcgBHAHIAZQBhAHQAZQDyALzT4SJ0aXZlTQUBAAAAAAAAAAAAAAAAABQAAAAMAGUAZABpAHUAbQBTAHAAYQBjAOUAItBlAHIAeQBUAGgAaQDuAPP/aABpAAABY24AAOz/6wDr/wACQm5wdAIABwAAAA8A5gAz+nIiZWFrAACgYCDCJnJlYWtpbmdTcGFjZaBgQ6rsKgwAIQBBAAAA0gAwAAAAAAAAABABAACOAAAAWwAAAKkAXAFzAAAAAQBlAHIAdABpAGMAYQBsAEIAYQDyAG/47wMGAAAAAAAAAAAAAAABAHAiQ2FwAACgbSJuAGcAcgB1AGUAbgD0AB36bwB1AGIAbABlAFYAZQByAHQAaQBjAGEAbADCABb79SFtcEQBBgABAHEAdQBhAOwAafjvI3duSHVtcADgTiI4A4ABbHF4AAUACwAAAGkAcwB0APMA+PllAG0AZQBuAPQAGvn1IWFsVKBgImkAbABkAOUA8vnyI2VjZWRlcwChgCJFUwAABQBxAHUAYQDsAGv5bABhAG4AdABFAHEAdQBhAOwAWflpImxkZQCAoUEiRUZUAAAACgAFAHEAdQBhAOwAzPppAGwAZADlAJ/5dSRsbEVxdWFsAACgRyLlInN0ZWRHAwgAAAAAAAAAAAABAOUjc3NMZXNzAOChKjgD8iZlYXRlckdyZWF0ZXIA4KIqOAPlAgEAAAAAAAAADgB2AGUAcgBzAGUARQBsAGUAbQBlAG4A9ACW+OclaHRUcmlhbmdsZUKi6yIBAAAAAAAGAGEAcgAA4NApOANxAHUAYQDsANL4ciNlYXRlcgBFqG8iBQAWAA8AAAAAAAAAAAABAAAAAAAAAAAAAAAAAB8ACgBlAHMA8wCB+XEidWFsAACgcSJpAGwAZADlAA34cgBlAGEAdABlAPIAivd1AGwAbABFAHEAdQBhAOwA9PdsAGEAbgB0AEUAcQB1AGEA7AD692UAAAFmcwAAFQD0JFRyaWFuZ2xlQqLqIgEAAAAAAAYAYQByAADgzyk4A3EAdQBhAOwAXPlzAEWobiIFAAAADwAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAFgAKAGUAcwDzAD34cSJ1YWwAAKBwImkAbABkAOUAtPlyAGUAYQB0AGUA8gAe+WwAYQBuAHQARQBxAHUAYQDsAL/58QIBAAAAAAAAAB4AdSNhcmVTdQAAAWJwAAAKAPMhZXRF4I8iOANxAHUAYQDsAPT55SJyc2V0ReCQIjgDcQB1AGEA7ADs+YABYmNwAAAAFQAKAPMhZXRF4IIi0iBxAHUAYQDsAP755SJyc2V0ReCDItIgcQB1AGEA7AAI+uMiZWVkc4ChgSJFU1QAAAALAAUAcQB1AGEA7ACu+WkibGRlAADgfyI4A2wAYQBuAHQARQBxAHUAYQDsAKb5", "base64");
if (endianness() === "BE") bytes.swap16();
const htmlDecodeTree = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
// node_modules/entities/dist/generated/decode-data-xml.js
const xmlDecodeTree = new Uint16Array([
	512,
	26465,
	29036,
	7,
	0,
	2,
	4,
	116,
	24638,
	116,
	24636,
	8693,
	29807,
	24610,
	621,
	1,
	0,
	0,
	3,
	112,
	24614,
	111,
	115,
	24615
]);
// node_modules/entities/dist/internal/bin-trie-flags.js
var BinTrieFlags;
(function(BinTrieFlags) {
	BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
	BinTrieFlags[BinTrieFlags["FLAG13"] = 8192] = "FLAG13";
	BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
	BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
	BinTrieFlags[BinTrieFlags["VALUE_MASK"] = 8191] = "VALUE_MASK";
})(BinTrieFlags || (BinTrieFlags = {}));
// node_modules/entities/dist/decode.js
var CharCodes;
(function(CharCodes) {
	CharCodes[CharCodes["AMP"] = 38] = "AMP";
	CharCodes[CharCodes["NUM"] = 35] = "NUM";
	CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
	CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
	CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
	CharCodes[CharCodes["NINE"] = 57] = "NINE";
	CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
	CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
})(CharCodes || (CharCodes = {}));
const TO_LOWER_BIT = 32;
const CONSUMED_SHIFT = 21;
const CODE_POINT_MASK = 2097151;
const CONSUMED_OVERFLOW = 2047;
let longNumericConsumed = 0;
function unpackConsumed(packed) {
	const consumed = packed >>> CONSUMED_SHIFT;
	return consumed === CONSUMED_OVERFLOW ? longNumericConsumed : consumed;
}
function isNumber(code) {
	return code - CharCodes.ZERO >>> 0 <= 9;
}
function isHexadecimalCharacter(code) {
	return (code | TO_LOWER_BIT) - CharCodes.LOWER_A >>> 0 <= 5;
}
function isAlpha(code) {
	return (code | TO_LOWER_BIT) - CharCodes.LOWER_A >>> 0 <= 25;
}
function isEntityInAttributeInvalidEnd(code) {
	return code === CharCodes.EQUALS || isAlpha(code) || isNumber(code);
}
var EntityDecoderState;
(function(EntityDecoderState) {
	EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
	EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
	EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
	EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
	EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var DecodingMode;
(function(DecodingMode) {
	DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
	DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
var EntityDecoder = class {
	decodeTree;
	emitCodePoint;
	errors;
	state = EntityDecoderState.EntityStart;
	consumed = 1;
	result = 0;
	treeIndex = 0;
	excess = 1;
	decodeMode = DecodingMode.Strict;
	runConsumed = 0;
	constructor(decodeTree, emitCodePoint, errors) {
		this.decodeTree = decodeTree;
		this.emitCodePoint = emitCodePoint;
		this.errors = errors;
	}
	startEntity(decodeMode) {
		this.decodeMode = decodeMode;
		this.state = EntityDecoderState.EntityStart;
		this.result = 0;
		this.treeIndex = 0;
		this.excess = 1;
		this.consumed = 1;
		this.runConsumed = 0;
	}
	write(input, offset) {
		switch (this.state) {
			case EntityDecoderState.EntityStart:
				if (input.charCodeAt(offset) === CharCodes.NUM) {
					this.state = EntityDecoderState.NumericStart;
					this.consumed += 1;
					return this.stateNumericStart(input, offset + 1);
				}
				this.state = EntityDecoderState.NamedEntity;
				return this.stateNamedEntity(input, offset);
			case EntityDecoderState.NumericStart: return this.stateNumericStart(input, offset);
			case EntityDecoderState.NumericDecimal: return this.stateNumericDecimal(input, offset);
			case EntityDecoderState.NumericHex: return this.stateNumericHex(input, offset);
			default: return this.stateNamedEntity(input, offset);
		}
	}
	stateNumericStart(input, offset) {
		if (offset >= input.length) return -1;
		if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
			this.state = EntityDecoderState.NumericHex;
			this.consumed += 1;
			return this.stateNumericHex(input, offset + 1);
		}
		this.state = EntityDecoderState.NumericDecimal;
		return this.stateNumericDecimal(input, offset);
	}
	stateNumericHex(input, offset) {
		const inputLength = input.length;
		let { result } = this;
		let { consumed } = this;
		while (offset < inputLength) {
			const char = input.charCodeAt(offset);
			if (isNumber(char) || isHexadecimalCharacter(char)) {
				const digit = char <= CharCodes.NINE ? char - CharCodes.ZERO : (char | TO_LOWER_BIT) - CharCodes.LOWER_A + 10;
				result = result * 16 + digit;
				consumed += 1;
				offset += 1;
			} else {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(char, 3);
			}
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	stateNumericDecimal(input, offset) {
		const inputLength = input.length;
		let { result } = this;
		let { consumed } = this;
		while (offset < inputLength) {
			const digit = input.charCodeAt(offset) - CharCodes.ZERO;
			if (digit >>> 0 > 9) {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(digit + CharCodes.ZERO, 2);
			}
			result = result * 10 + digit;
			consumed += 1;
			offset += 1;
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	emitNumericEntity(lastCp, expectedLength) {
		if (this.consumed <= expectedLength) {
			this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
			return 0;
		}
		if (lastCp === CharCodes.SEMI) this.consumed += 1;
		else if (this.decodeMode === DecodingMode.Strict) return 0;
		this.emitCodePoint((this.decodeTree === xmlDecodeTree ? replaceCodePointXML : replaceCodePoint)(this.result), this.consumed);
		if (this.errors) {
			if (lastCp !== CharCodes.SEMI) this.errors.missingSemicolonAfterCharacterReference();
			this.errors.validateNumericCharacterReference(this.result);
		}
		return this.consumed;
	}
	flushAndEmitLegacyOrReject(consumed, excess, char, valueLength) {
		this.consumed = consumed;
		this.excess = excess;
		return this.result === 0 || this.decodeMode === DecodingMode.Attribute && (valueLength === 0 || excess > 1 || isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
	}
	stateNamedEntity(input, offset) {
		const { decodeTree } = this;
		const inputLength = input.length;
		const isStrict = this.decodeMode === DecodingMode.Strict;
		let { treeIndex } = this;
		let { excess } = this;
		let { consumed } = this;
		let current = decodeTree[treeIndex];
		while (offset < inputLength) {
			while ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (current & BinTrieFlags.JUMP_TABLE) !== 0) {
				const char = input.charCodeAt(offset);
				const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
				const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
				if (branchCount === 0) {
					if (char !== jumpOffset) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					treeIndex += 1;
				} else {
					const slot = char - jumpOffset;
					if (slot >>> 0 >= branchCount) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					const stored = decodeTree[treeIndex + 1 + slot];
					if (stored === 0) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					treeIndex = treeIndex + branchCount + stored & 65535;
				}
				current = decodeTree[treeIndex];
				offset += 1;
				excess += 1;
				if (offset >= inputLength) break;
			}
			if (offset >= inputLength) break;
			if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
				const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
				let { runConsumed } = this;
				if (runConsumed === 0) {
					const char = input.charCodeAt(offset);
					if (char !== (current & BinTrieFlags.JUMP_TABLE)) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					offset += 1;
					excess += 1;
					runConsumed = 1;
				}
				while (runConsumed < runLength) {
					if (offset >= inputLength) {
						this.treeIndex = treeIndex;
						this.excess = excess;
						this.consumed = consumed;
						this.runConsumed = runConsumed;
						return -1;
					}
					const charIndexInPacked = runConsumed - 1;
					const expectedChar = decodeTree[treeIndex + 1 + (charIndexInPacked >> 1)] >> ((charIndexInPacked & 1) << 3) & 255;
					const char = input.charCodeAt(offset);
					if (char !== expectedChar) {
						this.runConsumed = 0;
						return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					}
					offset += 1;
					excess += 1;
					runConsumed += 1;
				}
				this.runConsumed = 0;
				treeIndex += 1 + (runLength >> 1);
				current = decodeTree[treeIndex];
				continue;
			}
			const valueLength = current >>> 14;
			const char = input.charCodeAt(offset);
			if (valueLength !== 0) {
				if (!isStrict && (current & BinTrieFlags.FLAG13) === 0) {
					this.result = treeIndex;
					consumed += excess - 1;
					excess = 1;
				}
				if (char === CharCodes.SEMI) return this.emitNamedEntityData(treeIndex, valueLength, consumed + excess);
				if (valueLength === 1) return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
			}
			const next = determineBranch(decodeTree, current, treeIndex + (valueLength || 1), char);
			if (next < 0) return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
			treeIndex = next;
			current = decodeTree[treeIndex];
			offset += 1;
			excess += 1;
		}
		if (!isStrict && current >>> 14 !== 0 && (current & BinTrieFlags.FLAG13) === 0) {
			this.result = treeIndex;
			consumed += excess - 1;
			excess = 1;
		}
		this.treeIndex = treeIndex;
		this.excess = excess;
		this.consumed = consumed;
		return -1;
	}
	emitNotTerminatedNamedEntity() {
		const { result, decodeTree } = this;
		const valueLength = decodeTree[result] >>> 14;
		this.emitNamedEntityData(result, valueLength, this.consumed);
		this.errors?.missingSemicolonAfterCharacterReference();
		return this.consumed;
	}
	emitNamedEntityData(result, valueLength, consumed) {
		const { decodeTree } = this;
		this.emitCodePoint(valueLength === 1 ? decodeTree[result] & BinTrieFlags.VALUE_MASK : decodeTree[result + 1], consumed);
		if (valueLength === 3) this.emitCodePoint(decodeTree[result + 2], consumed);
		return consumed;
	}
	end() {
		switch (this.state) {
			case EntityDecoderState.NamedEntity: return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
			case EntityDecoderState.NumericDecimal: return this.emitNumericEntity(0, 2);
			case EntityDecoderState.NumericHex: return this.emitNumericEntity(0, 3);
			case EntityDecoderState.NumericStart:
				this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
				return 0;
			default: return 0;
		}
	}
};
function determineBranch(decodeTree, current, nodeIndex, char) {
	const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
	const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
	if (jumpOffset) {
		if (branchCount === 0) return char === jumpOffset ? nodeIndex : -1;
		const slot = char - jumpOffset;
		if (slot >>> 0 >= branchCount) return -1;
		const stored = decodeTree[nodeIndex + slot];
		return stored === 0 ? -1 : nodeIndex + branchCount + stored - 1 & 65535;
	}
	if (branchCount === 0) return -1;
	const packedKeySlots = branchCount + 1 >> 1;
	const branchEnd = nodeIndex + packedKeySlots + branchCount;
	for (let index = 0; index < branchCount; index++) {
		const key = decodeTree[nodeIndex + (index >> 1)] >> ((index & 1) << 3) & 255;
		if (key === char) return branchEnd + decodeTree[nodeIndex + packedKeySlots + index] & 65535;
		if (key > char) return -1;
	}
	return -1;
}
function readTrieValue(decodeTree, nodeIndex, valueLength) {
	if (valueLength === 1) return String.fromCharCode(decodeTree[nodeIndex] & BinTrieFlags.VALUE_MASK);
	if (valueLength === 2) return String.fromCharCode(decodeTree[nodeIndex + 1]);
	return String.fromCharCode(decodeTree[nodeIndex + 1], decodeTree[nodeIndex + 2]);
}
function parseNumericEntity(input, numberStart, inputLength) {
	let offset = numberStart + 1;
	let cp = 0;
	let digitStart = offset;
	if (offset < inputLength && (input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
		offset += 1;
		digitStart = offset;
		while (offset < inputLength) {
			const char = input.charCodeAt(offset);
			if (isNumber(char)) cp = cp * 16 + (char - CharCodes.ZERO);
			else if (isHexadecimalCharacter(char)) cp = cp * 16 + ((char | TO_LOWER_BIT) - CharCodes.LOWER_A + 10);
			else break;
			offset += 1;
		}
	} else while (offset < inputLength) {
		const digit = input.charCodeAt(offset) - CharCodes.ZERO;
		if (digit >>> 0 > 9) break;
		cp = cp * 10 + digit;
		offset += 1;
	}
	if (offset === digitStart) return 0;
	if (offset < inputLength && input.charCodeAt(offset) === CharCodes.SEMI) offset += 1;
	if (cp > 1114111) cp = 1114112;
	let consumed = offset - numberStart;
	if (consumed >= CONSUMED_OVERFLOW) {
		longNumericConsumed = consumed;
		consumed = CONSUMED_OVERFLOW;
	}
	return consumed << CONSUMED_SHIFT | cp;
}
function decodeWithTrie(input, isStrict, isAttribute) {
	const decodeTree = htmlDecodeTree;
	let offset = input.indexOf("&");
	if (offset < 0) return input;
	const inputLength = input.length;
	let chunkStart = 0;
	let result = "";
	const root = decodeTree[0];
	const rootJumpOffset = root & BinTrieFlags.JUMP_TABLE;
	const rootBranchCount = (root & BinTrieFlags.BRANCH_LENGTH) >> 7;
	do {
		const entityStart = offset + 1;
		const firstChar = input.charCodeAt(entityStart);
		let consumed;
		let value;
		if (firstChar === CharCodes.NUM) {
			const packed = parseNumericEntity(input, entityStart, inputLength);
			consumed = unpackConsumed(packed);
			if (isStrict && consumed > 0 && input.charCodeAt(entityStart + consumed - 1) !== CharCodes.SEMI) consumed = 0;
			value = consumed === 0 ? "" : codePointToString(packed & CODE_POINT_MASK);
		} else if (isAlpha(firstChar)) {
			consumed = 0;
			value = "";
			const rootSlotIndex = firstChar - rootJumpOffset;
			let nodeIndex;
			if (rootSlotIndex >>> 0 < rootBranchCount) {
				const stored = decodeTree[1 + rootSlotIndex];
				nodeIndex = stored === 0 ? -1 : rootBranchCount + stored & 65535;
			} else nodeIndex = -1;
			let bestNodeIndex = 0;
			let bestValueLength = 0;
			let current = nodeIndex < 0 ? 0 : decodeTree[nodeIndex];
			let index = entityStart + 1;
			trie: while (index < inputLength) {
				while ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (current & BinTrieFlags.JUMP_TABLE) !== 0) {
					const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
					const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
					if (branchCount === 0) {
						if (input.charCodeAt(index) !== jumpOffset) break trie;
						nodeIndex += 1;
					} else {
						const slot = input.charCodeAt(index) - jumpOffset;
						if (slot >>> 0 >= branchCount) break trie;
						const stored = decodeTree[nodeIndex + 1 + slot];
						if (stored === 0) break trie;
						nodeIndex = nodeIndex + branchCount + stored & 65535;
					}
					current = decodeTree[nodeIndex];
					index += 1;
					if (index >= inputLength) break trie;
				}
				if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
					const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
					if (input.charCodeAt(index) !== (current & BinTrieFlags.JUMP_TABLE)) break;
					index += 1;
					const remaining = runLength - 1;
					let wordIndex = nodeIndex + 1;
					let charIndexInPacked = 0;
					for (; charIndexInPacked + 1 < remaining; charIndexInPacked += 2) {
						const packed = decodeTree[wordIndex];
						if (input.charCodeAt(index) !== (packed & 255)) break trie;
						index += 1;
						if (input.charCodeAt(index) !== (packed >> 8 & 255)) break trie;
						index += 1;
						wordIndex += 1;
					}
					if (charIndexInPacked < remaining) {
						if (input.charCodeAt(index) !== (decodeTree[wordIndex] & 255)) break;
						index += 1;
					}
					nodeIndex += 1 + (runLength >> 1);
					current = decodeTree[nodeIndex];
					continue;
				}
				const valueLength = current >>> 14;
				const char = input.charCodeAt(index);
				if (valueLength !== 0) {
					if (char === CharCodes.SEMI) {
						consumed = index - entityStart + 1;
						value = valueLength === 1 ? String.fromCharCode(current & BinTrieFlags.VALUE_MASK) : readTrieValue(decodeTree, nodeIndex, valueLength);
						break;
					}
					if (!isStrict && (current & BinTrieFlags.FLAG13) === 0) {
						consumed = index - entityStart;
						bestNodeIndex = nodeIndex;
						bestValueLength = valueLength;
					}
					if (valueLength === 1) break;
				}
				const next = determineBranch(decodeTree, current, nodeIndex + (valueLength || 1), char);
				if (next < 0) break;
				nodeIndex = next;
				current = decodeTree[nodeIndex];
				index += 1;
			}
			if (value === "") {
				const finalVL = current >>> 14;
				if (finalVL !== 0 && !isStrict && (current & BinTrieFlags.FLAG13) === 0) {
					consumed = index - entityStart;
					bestNodeIndex = nodeIndex;
					bestValueLength = finalVL;
				}
				if (consumed > 0) value = readTrieValue(decodeTree, bestNodeIndex, bestValueLength);
			}
		} else {
			consumed = 0;
			value = "";
		}
		if (consumed === 0 || isAttribute && firstChar !== CharCodes.NUM && input.charCodeAt(entityStart + consumed - 1) !== CharCodes.SEMI && entityStart + consumed < inputLength && isEntityInAttributeInvalidEnd(input.charCodeAt(entityStart + consumed))) offset = entityStart;
		else {
			if (chunkStart < offset) result += input.slice(chunkStart, offset);
			result += value;
			offset = chunkStart = entityStart + consumed;
		}
		if (input.charCodeAt(offset) !== CharCodes.AMP) offset = input.indexOf("&", offset);
	} while (offset >= 0);
	return result + input.slice(chunkStart);
}
function decodeHTML(htmlString, mode = DecodingMode.Legacy) {
	return decodeWithTrie(htmlString, mode === DecodingMode.Strict, mode === DecodingMode.Attribute);
}
// src/text/redaction/escapes.ts
const unit = new RegExp([
	/'\\''/,
	/%u[\da-fA-F]{4}|%[\da-fA-F]{2}/,
	/&#\d+;?|&#[xX][\da-fA-F]+;?|&[A-Za-z][A-Za-z\d]{1,31};?/,
	/\\(?:[ux]\{[\da-fA-F]+\}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{2}|[0-3][0-7]{2}|[0-7]{1,2}|[bfnrtv\n!-/:-@[-`{-~])/
].map(({ source }) => source).join("|"), "g");
const quotedPrintableUnit = /=[\da-fA-F]{2}|=[ \n]/g;
const escaped = new Map(Object.entries({
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	"\n": ""
}));
function unescapeOnce(view) {
	return /[%&\\]/.test(view.text) ? rewrite(view, unit, decode) : view;
}
function unquotePrintable(view) {
	return rewrite(view, quotedPrintableUnit, (each) => {
		const byte = Number.parseInt(each.slice(1), 16);
		return Number.isNaN(byte) ? "" : String.fromCharCode(byte);
	});
}
function unquote(view) {
	return rewrite(view, /""|''|[`^][!-/:-@[-`{-~]/g, (each) => each.charAt(1));
}
function decode(each) {
	const sign = each.charAt(1);
	if (each.startsWith("'")) return "'";
	if (each.startsWith("&")) return noBytes(sign === "#" ? fromNumber(each.slice(2).replace(";", "")) : named(each));
	if (/[uU]/.test(sign)) return noBytes(fromHex(each.slice(2)));
	if (each.startsWith("%")) return fromHex(each.slice(1));
	if (/[0-7]/.test(sign)) return String.fromCharCode(Number.parseInt(each.slice(1), 8));
	return sign === "x" ? fromHex(each.slice(2)) : escaped.get(sign) ?? sign;
}
function noBytes(text) {
	return text.replace(/[\u0080-\u00ff]/g, glyphOf);
}
function fromHex(digits) {
	const code = Number.parseInt(digits.replace("{", ""), 16);
	return code <= 1114111 ? String.fromCodePoint(code) : "";
}
function fromNumber(digits) {
	const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
	return String.fromCodePoint(replaceCodePoint(Math.min(code, 1114112)));
}
const named = memoize((reference) => decodeHTML(reference), 1e4);
// src/text/redaction/readings.ts
const maxLayers = 12;
const maxNesting = 4;
const maxNested = 2;
const maxMended = 65536;
const ansiSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g;
const quotedPrintable = /=(?:[\da-fA-F]{2}|[ \n])/;
const stringSeam = /["'`]\s?[,;:+.&|\])}]{0,3}\s?[[({]{0,3}\s?(?:["'`]?[\w.$-]{1,64}["'`]?\s?(?::|=>?)\s?)?["'`]/g;
const lineSeam = /\n(?:[\w-]{1,64}: ?)?| [\w-]{1,64}: ?/g;
const fold = /\n/g;
const cutEscape = /\n(?<=(?:%[\da-fA-F]{0,3}|%u[\da-fA-F]{0,3}|&#?[\dA-Za-z]{0,31}|\\(?:[uUx]\{?[\da-fA-F]{0,7}|[0-3]?[0-7]?)?)\n)(?:[\w-]{1,64}: ?)?|\n(?<==[\da-fA-F]?\n)[\w-]{1,64}: ?/g;
const tag = /<[^<>]{1,300}>/g;
const textRun = /(?:[\t\n\r -~]|[\u00c2-\u00f4][\u0080-\u00bf]{1,3}){8,}/g;
function* readings(text) {
	const budget = { left: maxNested * text.length + 5e4 };
	yield* readingsOf(viewOf(text), 0, budget);
	if (text.includes("\x1B")) yield* readingsOf(rewrite(viewOf(text), ansiSequence, () => ""), 0, budget);
}
function* readingsOf(view, nesting, budget) {
	yield view;
	const cut = [];
	const last = yield* layersOf(view, (layer) => {
		const whole = layer.text.length > maxMended ? layer : rewrite(layer, cutEscape, () => "");
		if (whole !== layer) cut.push(whole);
	});
	for (const whole of cut) {
		const mended = yield* layersOf(whole);
		yield mended;
		yield join(mended);
		if (quotedPrintable.test(mended.text)) yield join(yield* layersOf(asUtf8(unquotePrintable(mended))));
	}
	const strings = joinStrings(last);
	const joined = joinLines(strings);
	if (joined !== last) yield joined;
	const unfolded = rewrite(strings, fold, () => "");
	if (unfolded.text !== joined.text) yield unfolded;
	const dense = rewrite(joined, /[ \n]/g, () => "");
	if (dense !== joined) yield {
		...dense,
		isDense: true
	};
	const spaced = rewrite(last, /[\n\u3000]/g, () => " ");
	if (spaced !== last) yield spaced;
	const unquoted = unquote(last);
	if (unquoted !== last) yield unquoted;
	const untagged = rewrite(joined, tag, () => "");
	if (untagged !== joined) yield untagged;
	if (quotedPrintable.test(last.text)) yield join(yield* layersOf(asUtf8(unquotePrintable(last))));
	const encoded = bytesIn(strings);
	yield* encoded;
	if (nesting >= maxNesting) return;
	const runs = encoded.flatMap((bytes) => {
		return [...bytes.text.matchAll(textRun)].map(({ 0: run, index }) => partOf(bytes, run, index));
	});
	for (const run of runs.sort((a, b) => a.text.length - b.text.length)) for (const nested of readingsOf(asUtf8(run), nesting + 1, budget)) {
		budget.left -= nested.text.length;
		if (budget.left < 0) return;
		yield nested;
	}
}
function* layersOf(view, look = () => {}) {
	let last = asSeen(view);
	if (last !== view) yield last;
	look(last);
	for (let layer = 0; layer < maxLayers; layer++) {
		const next = unescapeOnce(last);
		if (next === last) break;
		last = asSeen(asUtf8(next));
		yield last;
		look(last);
	}
	return last;
}
function join(view) {
	return joinLines(joinStrings(view));
}
function joinStrings(view) {
	return rewrite(rewrite(view, /\u3000/g, () => ""), stringSeam, () => "");
}
function joinLines(view) {
	return rewrite(view, lineSeam, () => "");
}
function layers(text) {
	const view = viewOf(text);
	return [view, ...layersOf(view)];
}
function settledForms(text) {
	const view = viewOf(text);
	const seen = asSeen(view);
	let last = seen;
	for (const layer of layersOf(view)) last = layer;
	return [
		seen.text,
		last.text,
		join(last).text,
		last.text.replaceAll(/[\n\u3000]/g, " ")
	];
}
function denseForm(text) {
	const form = settledForms(text)[2].replaceAll(" ", "");
	return /^\p{L}*$/u.test(form) ? "" : form;
}
// src/text/redaction/secret-forms.ts
const maxLength = 512;
function secretForms(value) {
	const json = JSON.stringify(value).slice(1, -1);
	const html = value.replace(/[&<>"']/g, (each) => `&${{
		"&": "amp",
		"<": "lt",
		">": "gt",
		"\"": "quot"
	}[each] ?? "#39"};`);
	const encoded = [
		encodeURIComponent(value.toWellFormed()),
		new URLSearchParams({ "": value }).toString().slice(1),
		html,
		json,
		JSON.stringify(json).slice(1, -1)
	];
	const bytes = Buffer$1.from(value);
	const hex = bytes.toString("hex");
	const base64 = [
		0,
		1,
		2
	].map((alignment) => base64At(bytes, alignment));
	const base64url = base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
	return [
		value,
		...encoded,
		hex,
		hex.toUpperCase(),
		...base64,
		...base64url
	].flatMap(pieces);
}
function base64At(bytes, alignment) {
	return Buffer$1.concat([Buffer$1.alloc(alignment), bytes]).toString("base64").slice(Math.ceil(alignment * 8 / 6), Math.floor((alignment + bytes.length) * 8 / 6));
}
function pieces(form) {
	const found = [];
	for (let at = 0; at < form.length; at += maxLength) found.push(form.slice(Math.max(0, Math.min(at, form.length - maxLength)), at + maxLength));
	return found;
}
function byteForms(value) {
	const utf16 = Buffer$1.from(value, "utf16le");
	return [
		Buffer$1.from(value),
		utf16,
		Buffer$1.from(utf16).swap16()
	].flatMap((bytes) => pieces(bytes.toString("latin1")));
}
// src/text/redaction/redactor.ts
const minLength = 6;
const plainWord = /^(?:[a-z_-]{1,15}|\d{1,9})$/i;
const maxRounds = 20;
function createRedactor() {
	const labels = new Map([["secret", ""]]);
	const all = createMatchers();
	const distinctive = createMatchers();
	const cutOff = createCutOff(minLength);
	const spansIn = (text, { usual, dense } = all) => {
		const spans = [];
		for (const view of readings(text)) (view.isDense ? dense : usual).find(view.text, (start, end, label) => {
			spans.push({
				start: view.start(start),
				end: view.end(end),
				label
			});
		});
		return spans;
	};
	const showable = new Map();
	const isShowable = (label) => {
		const given = labels.get(label);
		if (given === void 0) return false;
		const known = showable.get(label) ?? [label, given].every((text) => spansIn(text).length === 0);
		showable.set(label, known);
		return known;
	};
	const hide = (text, matchers) => {
		return replaceSpans(text, [...spansIn(text, matchers), ...matchers === all ? cutOff.find(text) : []], (label) => isShowable(label) ? label : "secret");
	};
	return {
		add(value, label) {
			showable.clear();
			const plainLabel = label.replace(/[^\w .-]/g, " ");
			for (const part of new Set([value, ...value.split(/\r\n|\r|\n/)].map((each) => each.trim()))) {
				if (part.length < minLength) continue;
				labels.set(plainLabel, label);
				cutOff.add(part, plainLabel);
				const forms = [
					...secretForms(part),
					...byteForms(part),
					...settledForms(part)
				];
				for (const { usual, dense } of plainWord.test(part) ? [all] : [all, distinctive]) {
					for (const form of forms) for (const each of [form, form.replaceAll(" ", "+")]) usual.add(each, plainLabel);
					dense.add(denseForm(part), plainLabel);
				}
			}
		},
		redact(text, isFinished = false) {
			const matchers = isFinished ? distinctive : all;
			if (matchers.usual.isEmpty()) return text;
			let shown = text;
			for (let round = 0; round < maxRounds; round++) {
				const before = shown;
				shown = outsideMarkers(before, isShowable, (part) => hide(part, matchers));
				if (shown === before) return shown;
			}
			return shown;
		}
	};
}
function createMatchers() {
	return {
		usual: createMatcher(minLength),
		dense: createMatcher(minLength)
	};
}
function outsideMarkers(text, isKnown, change) {
	let result = "";
	let from = 0;
	for (const marker of text.matchAll(/\(redacted: ([^()\r\n]*)\)/g)) {
		if (!isKnown(marker[1])) continue;
		result += change(text.slice(from, marker.index)) + marker[0];
		from = marker.index + marker[0].length;
	}
	return result + change(text.slice(from));
}
function replaceSpans(text, spans, show) {
	spans.sort((a, b) => a.start - b.start || b.end - a.end);
	const merged = [];
	for (const span of spans) {
		const last = merged.at(-1);
		if (last && (span.start < last.end || span.start === last.end && span.label === last.label)) last.end = Math.max(last.end, span.end);
		else merged.push({ ...span });
	}
	let result = "";
	let from = 0;
	for (const { start, end, label } of merged) {
		result += `${text.slice(from, start)}(redacted: ${show(label)})`;
		from = end;
	}
	return result + text.slice(from);
}
// src/system.ts
const systemClock = {
	now: () => Date.now(),
	monotonic: () => performance.now(),
	sleep: async (ms, signal) => {
		try {
			await setTimeout$1(ms, void 0, { signal });
		} catch (error) {
			throw signal?.reason ?? error;
		}
	}
};
function systemContext(parts) {
	const redactor = createRedactor();
	const stop = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => stop.abort(new Error(`stopped by ${name}`)));
	const token = tokenOf(parts.env);
	if (token) redactor.add(token, "token");
	return {
		cwd: parts.cwd,
		env: parts.env,
		clock: systemClock,
		log: parts.log((text) => redactor.redact(text)),
		signal: stop.signal,
		redactor,
		github: openGitHubApi({
			env: parts.env,
			signal: stop.signal,
			redact: (text) => redactor.redact(text, true)
		})
	};
}
// src/text/redaction/last-look.ts
function createLastLook({ redactor, log }) {
	let caught = 0;
	return {
		caught: () => caught,
		at(name, text, format = "text") {
			const before = caught;
			const look = (piece) => {
				const shown = redactor.redact(piece, true);
				if (shown !== piece) caught += Math.max(1, markersIn(shown) - markersIn(piece));
				return shown;
			};
			if (redactor.redact(text.replace(dataUrl, ""), true) === text.replace(dataUrl, "")) return text;
			const shown = lookInto[format](text, look);
			if (caught > before) {
				const count = caught - before;
				log.info(`${plural(count, "secret")} got as far as the finished ${name}, and ${count === 1 ? "was" : "were"} hidden there. This is a mistake of the gate itself: report it, without the value.`);
			}
			return shown;
		}
	};
}
const dataUrl = /data:image\/png;base64,[\w+/=]*/g;
const markersIn = (text) => text.split("(redacted: ").length - 1;
const lookInto = {
	text: (text, look) => text.split("\n").map((line) => look(line)).join("\n"),
	json(text, look) {
		const indent = /^[[{]\n( *)/.exec(text)?.[1]?.length;
		return `${JSON.stringify(lookIntoValue(JSON.parse(text), look), void 0, indent)}\n`;
	},
	xml: (text, look) => lookIntoMarkup(text, look),
	html: (text, look) => text.replace(/<(script|style)\b[^>]*>[^]*?<\/\1>|(?:(?!<(?:script|style)\b)[^])+/g, (part, name) => {
		if (name === void 0) return lookIntoMarkup(part, look);
		const [, open = "", data = ""] = /^(<script type="application\/json"[^>]*>)([^]*)<\/script>$/.exec(part) ?? [];
		return open && `${open}${lookInto.json(data, look).trimEnd().replaceAll("<", "\\u003c")}<\/script>` || part;
	})
};
function lookIntoValue(value, look) {
	if (typeof value === "string") return look(value);
	if (Array.isArray(value)) return value.map((each) => lookIntoValue(each, look));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [look(key), lookIntoValue(each, look)]));
}
function lookIntoMarkup(text, look) {
	return text.replace(/<[^<>]*>|[^<>]+/g, (token) => token.startsWith("<") ? token.replace(/"([^"]*)"/g, (whole, value) => {
		if (value.startsWith("data:")) return whole;
		const shown = lookIntoText(value, look);
		return shown === void 0 ? whole : `"${shown}"`;
	}) : lookIntoText(token, look) ?? token);
}
const characters = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\""
};
const references = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function lookIntoText(escaped, look) {
	const text = escaped.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name = "") => code ? String.fromCodePoint(Number(code)) : characters[name] ?? whole);
	const shown = look(text);
	return shown === text ? void 0 : shown.replace(/[&<>"]/g, (each) => references[each]);
}
export { DecodingMode, EntityDecoder, GateError, UnknownCapture, allowAsking, asUtf8$1 as asUtf8, assertAllWritable, assertWritable, assertWritable$1, bareHost, breakEmoji, checkoutsOf, codeBlock, codeName, commentModes, committedAttributes, committedFiles, configPath, createLastLook, createRedactor, createTemporaryFolder, cut, defaultConfig, defaultConfigFile, defaultNotifications, defaultWatch, describeFailure, didYouMean, durationPattern, encoded, existing, exitCodeOf, expandConfig, fetchCommits, fetchHistory, fetchObjects, fetchTree, fewer, findCommit, findEntries, findRemote, followPath, gateRequest, gitPath, hideSecretsOf, holdsSecret, htmlDecodeTree, isAtLeast, isHostName, isInRange, isLoopbackHost, isOnlySecrets, isSecretName, jsonReport, judge, labelsOf, lastLine, layers, leaveOwnAttributes, lines, listed, literal, loadConfig, maxListed, maxSecrets, mostSevereFirst, neutraliseLog, neutraliseMarkdown, noRemote, oneLine, openPolicyFiles, openRepository, openScratch, parseAge, parseDuration, parseEvery, parseExpect, parseHost, parseName, parseNotifications, parseOrigin, parsePillars, parseRate, parseSeverity, parseShard, parseShardOption, parseShare, parseSize, parseWatch, pathFromRoot, pathInside, pillarNames, plural, proposalOf, randomName, ratePattern, readAttributesFile, readEvent, readGit, remoteNames, remoteRefs, remoteTip, removeAbandoned, removeTemporaryFolder, render, replaceFile, reportFormats, reportedBy, require_fastest_levenshtein, runGit, secretForms, selectChecks, settledForms, shardWords, sharePattern, show, showBytes, sizePattern, splitExpressions, stopError, streamGit, systemContext, thousands, times, toTemplate, tokenOf, tooManySecrets, tool, treeFiles, undefinedIfAbsent, unjudgedFinding, valueOf, withAttributes, withoutAsking, wordsOf, writeBeside, writeReportFiles, xmlDecodeTree };
