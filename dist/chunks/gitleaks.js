import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GitleaksError, findingsOf, fragmentsOf, maxTextBytes, readDefaults } from "./windows.js";
const { readFileSync } = require("node:fs");
const { promisify } = require("node:util");
const { setFlagsFromString } = require("node:v8");
const { brotliDecompress, brotliDecompressSync } = require("node:zlib");
// gitleaks-wasm/src/engine/binary.ts
function readBinary() {
	return readFileSync(new URL(new URL("../assets/gitleaks.wasm.br", import.meta.url).href));
}
function readMemory() {
	return readFileSync(new URL(new URL("../assets/gitleaks.memory.br", import.meta.url).href));
}
// gitleaks-wasm/src/engine/memory.ts
function fill(memory, parts) {
	const heads = new DataView(parts.buffer, parts.byteOffset, parts.length);
	for (let at = 0; at < parts.length;) {
		const from = at + 8;
		const to = from + heads.getUint32(at + 4, true);
		memory.set(parts.subarray(from, to), heads.getUint32(at, true));
		at = to;
	}
}
// gitleaks-wasm/src/engine/wasi.ts
const success = 0;
const badFileDescriptor = 8;
const notSupported = 52;
const programName = new TextEncoder().encode("gitleaks\0");
const ownWorld = {
	now: (isWallClock) => isWallClock ? BigInt(Date.now()) * 1000000n : process.hrtime.bigint(),
	fillRandom: (bytes) => crypto.getRandomValues(bytes)
};
function sandbox(memory, onLastWords, world = ownWorld) {
	const view = () => new DataView(memory().buffer);
	const bytes = (address, length) => new Uint8Array(memory().buffer, address, length);
	const known = {
		args_sizes_get: counts(1, programName.length),
		args_get(addresses = 0, text = 0) {
			view().setUint32(addresses, text, true);
			bytes(text, programName.length).set(programName);
			return success;
		},
		environ_sizes_get: counts(0, 0),
		environ_get: () => success,
		clock_time_get(clock, _precision, address = 0) {
			view().setBigUint64(address, world.now(clock === 0), true);
			return success;
		},
		random_get(address = 0, length = 0) {
			world.fillRandom(bytes(address, length));
			return success;
		},
		fd_write(_fd, vectors = 0, count = 0, written = 0) {
			let total = 0;
			for (let i = 0; i < count; i++) {
				const address = view().getUint32(vectors + 8 * i, true);
				const length = view().getUint32(vectors + 8 * i + 4, true);
				onLastWords(new TextDecoder().decode(bytes(address, Math.min(length, 1e3))));
				total += length;
			}
			view().setUint32(written, total, true);
			return success;
		},
		poll_oneoff(subscriptions = 0, events = 0, count = 0, answered = 0) {
			for (let i = 0; i < count; i++) {
				bytes(events + 32 * i, 32).fill(0);
				bytes(events + 32 * i, 8).set(bytes(subscriptions + 48 * i, 8));
			}
			view().setUint32(answered, count, true);
			return success;
		},
		sched_yield: () => success,
		proc_exit(code) {
			throw new Error(`gitleaks exited with ${code}`);
		},
		fd_fdstat_get: () => badFileDescriptor,
		fd_prestat_get: () => badFileDescriptor
	};
	function counts(items, size) {
		return (itemsAddress = 0, sizeAddress = 0) => {
			view().setUint32(itemsAddress, items, true);
			view().setUint32(sizeAddress, size, true);
			return success;
		};
	}
	return new Proxy(known, { get: (functions, name) => functions[name] ?? (() => notSupported) });
}
// gitleaks-wasm/src/engine/instance.ts
const keepBytes = 1e6;
const inOnePiece = { chunkSize: 75e5 };
const maxWords = 1e4;
let compiled;
function compile() {
	if (!compiled) {
		keepBaselineCode();
		compiled = new WebAssembly.Module(brotliDecompressSync(readBinary(), inOnePiece));
	}
	return compiled;
}
let compiling;
async function prepareBeside() {
	compiling ??= unpack(readBinary()).then(async (bytes) => {
		keepBaselineCode();
		const module = await WebAssembly.compile(bytes);
		drop(bytes);
		return module;
	});
	const [module, memory] = await Promise.all([compiling, unpack(readMemory())]);
	return {
		module,
		memory
	};
}
function unpack(packed) {
	return promisify(brotliDecompress)(packed, inOnePiece);
}
function drop(bytes) {
	bytes.buffer.transfer?.(0);
}
function keepBaselineCode() {
	setFlagsFromString("--wasm-tiering-budget=500000000");
}
function start$1(module, memory) {
	let lastWords = "";
	const imports = sandbox(() => go.memory, (words) => {
		if (lastWords.length < maxWords) lastWords += words;
	});
	const go = new WebAssembly.Instance(module, { wasi_snapshot_preview1: imports }).exports;
	const parts = memory?.length ? memory : brotliDecompressSync(readMemory(), inOnePiece);
	fill(new Uint8Array(go.memory.buffer), parts);
	drop(parts);
	function run(call) {
		try {
			return call();
		} catch (cause) {
			const [fatal] = /^fatal error: .*/m.exec(lastWords) ?? [];
			const reason = fatal ?? (cause instanceof Error ? cause.message : String(cause));
			throw new GitleaksError("ENGINE_DIED", `gitleaks died: ${reason}`, {}, { cause });
		}
	}
	return {
		load: (request) => run(() => exchange(go, [json(request)], go.load)),
		detect(header, text) {
			const head = json(header);
			return run(() => exchange(go, [head, text], () => go.detect(head.length)));
		}
	};
}
function exchange(go, parts, call) {
	const size = parts.reduce((sum, part) => sum + part.length, 0);
	let address = go.alloc(size) >>> 0;
	for (const part of parts) {
		new Uint8Array(go.memory.buffer, address, part.length).set(part);
		address += part.length;
	}
	const packed = BigInt.asUintN(64, call());
	const length = Number(packed & 4294967295n);
	const answer = new TextDecoder().decode(new Uint8Array(go.memory.buffer, Number(packed >> 32n), length));
	if (size + length > keepBytes) go.free();
	return JSON.parse(answer);
}
function json(value) {
	return new TextEncoder().encode(JSON.stringify(value));
}
// gitleaks-wasm/src/engine/gitleaks.ts
async function load({ config, rules, readFile, engine } = {}) {
	const files = new Map();
	const startEngine = () => start$1(engine?.module ?? compile(), engine?.memory);
	function setUp() {
		const instance = startEngine();
		return {
			instance,
			answer: instance.load({
				config,
				rules,
				files: Object.fromEntries(files)
			})
		};
	}
	if (config === void 0 && rules === void 0) return {
		...JSON.parse(readDefaults()),
		detect: detector(startEngine)
	};
	let { instance, answer } = setUp();
	while ("error" in answer && answer.error.code === "FILE_MISSING") {
		const path = answer.error.file ?? "";
		const text = files.has(path) ? void 0 : await readFile?.(path);
		if (text === void 0) throw new GitleaksError("CONFIG_INVALID", `the configuration extends ${path}, which cannot be read`);
		files.set(path, text);
		({instance, answer} = setUp());
	}
	return {
		...unwrap(answer),
		detect: detector(() => setUp().instance, instance)
	};
}
function detector(startInstance, started) {
	let idle = started;
	return (fragment) => {
		const text = bytesOf$1(fragment.text);
		const { path, commit = "", startLine = 1, rules: only, decodeDepth = 5 } = fragment;
		const instance = idle ?? startInstance();
		idle = void 0;
		const answer = instance.detect({
			path,
			commit,
			startLine,
			rules: only,
			decodeDepth
		}, text);
		if (!("error" in answer) || answer.error.code !== "ENGINE_DIED") idle = instance;
		return unwrap(answer);
	};
}
function unwrap(answer) {
	if (!("error" in answer)) return answer;
	const { code, message, file, line, column, ignoredKeys } = answer.error;
	throw new GitleaksError(code, message, {
		file,
		line,
		column
	}, { ignoredKeys });
}
function bytesOf$1(text) {
	const size = typeof text === "string" ? Buffer.byteLength(text) : text.length;
	if (size > 16777216) throw new GitleaksError("TEXT_TOO_LARGE", `the text has ${size} bytes; at most ${maxTextBytes} are scanned at once`);
	return typeof text === "string" ? new TextEncoder().encode(text) : text;
}
// gitleaks-wasm/src/scanner/thread.ts
async function start({ config, engine }) {
	return workOf(await load({
		config: config?.text,
		readFile: (path) => readKnown(config, path),
		engine
	}));
}
function workOf(gitleaks) {
	let prefilter;
	let findFarKeywords;
	let open;
	const detect = (fragments) => fragments.map((fragment) => detectTwice(gitleaks, fragment));
	async function openOnce() {
		const { openMatches } = await import("./open-matches.js");
		open ??= openMatches(gitleaks.rules);
		return open;
	}
	return {
		describe() {
			const { version, rules, allowlists, warnings, ignoredKeys } = gitleaks;
			return {
				version,
				rules,
				allowlists,
				warnings,
				ignoredKeys
			};
		},
		prepare() {
			gitleaks.detect({
				text: "",
				path: ""
			});
		},
		detect,
		async farKeywords(text) {
			const [{ compileRules }, { farKeywordSearch }] = await Promise.all([import("./compiled-rules.js"), import("./far-keywords.js")]);
			findFarKeywords ??= farKeywordSearch(compileRules(gitleaks));
			return findFarKeywords(bytesOf(text));
		},
		async openMatches({ text, from, to }) {
			return (await openOnce()).find(bytesOf(text), from, to);
		},
		async follow({ rule, text, at }) {
			return (await openOnce()).follow(rule, bytesOf(text), at);
		},
		async scan({ text, ...rest }) {
			const { createPrefilter } = await import("./prefilter.js");
			const whole = {
				...rest,
				text: bytesOf(text)
			};
			prefilter ??= createPrefilter(gitleaks);
			const windows = prefilter(whole.path, whole.commit, whole.text);
			const findings = findingsOf(gitleaks.rules, whole, windows, detect(fragmentsOf(whole, windows)));
			return {
				isCandidate: windows.length > 0,
				findings
			};
		}
	};
}
function bytesOf(text) {
	return Buffer.from(text.buffer, text.byteOffset, text.length);
}
function readKnown(config, path) {
	const text = config?.files[path];
	if (text === void 0) throw Object.assign(new Error(`${path} is not known yet`), {
		code: "FILE_MISSING",
		path
	});
	return text ?? void 0;
}
function detectTwice(gitleaks, fragment) {
	try {
		return gitleaks.detect(fragment);
	} catch (error) {
		if (!(error instanceof GitleaksError) || error.code !== "ENGINE_DIED") throw error;
		return gitleaks.detect(fragment);
	}
}
export { compile, prepareBeside, start, start$1, workOf };
