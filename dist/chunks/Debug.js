// node_modules/puppeteer-core/lib/puppeteer/environment.js
const isNode = !!(typeof process !== "undefined" && process.version);
const environment = { value: {
	followSymlinks: true,
	ScreenRecorder: class {
		constructor() {
			throw new Error("ScreenRecorder is not available in this environment");
		}
	},
	readFile: (() => {
		throw new Error("readFile is not available in this environment");
	}),
	writeFile: () => {
		throw new Error("writeFile is not available in this environment");
	},
	openFileForWriting: () => {
		throw new Error("openFileForWriting is not available in this environment");
	},
	createWriteStream: () => {
		throw new Error("createWriteStream is not available in this environment");
	},
	mkdir: () => {
		throw new Error("mkdir is not available in this environment");
	}
} };
// node_modules/puppeteer-core/lib/puppeteer/common/Debug.js
const DEBUG_PREFIXES = {
	cdpSend: "puppeteer:protocol:SEND ►",
	cdpReceive: "puppeteer:protocol:RECV ◀",
	bidiSend: "puppeteer:webDriverBiDi:SEND ►",
	bidiReceive: "puppeteer:webDriverBiDi:RECV ◀",
	error: "puppeteer:error",
	ffmpeg: "puppeteer:ffmpeg"
};
const debug = (prefix) => {
	if (isNode) {
		const nodeDebug = environment.value.debuglog?.(prefix);
		if (!nodeDebug || !nodeDebug.enabled) return;
		return (...logArgs) => {
			nodeDebug(...logArgs);
		};
	}
	const debugLevel = globalThis.__PUPPETEER_DEBUG;
	if (!debugLevel) return;
	if (!(debugLevel === "*" || (debugLevel.endsWith("*") ? prefix.startsWith(debugLevel.slice(0, -1)) : prefix === debugLevel))) return;
	return (...logArgs) => {
		console.log(`${prefix}:`, ...logArgs);
	};
};
export { DEBUG_PREFIXES, debug, environment, isNode };
