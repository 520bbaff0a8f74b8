export const id = 3455;
export const ids = [3455];
export const modules = {

/***/ 25275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ GitleaksError)
/* harmony export */ });
/** Every error of this package. The message never quotes the text that was scanned. */
class GitleaksError extends Error {
    code;
    position;
    /** For CONFIG_INVALID: keys that gitleaks passed over; one of them may be the reason. */
    ignoredKeys;
    constructor(code, message, position = {}, options = {}) {
        super(message, options);
        this.name = 'GitleaksError';
        this.code = code;
        this.position = position;
        this.ignoredKeys = options.ignoredKeys ?? [];
    }
}


/***/ }),

/***/ 84834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hh: () => (/* binding */ load),
  tu: () => (/* binding */ maxTextBytes)
});

// UNUSED EXPORTS: GitleaksError

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/engine/defaults.js

/**
 * What `load` returns for gitleaks' own configuration, as JSON from the build. For the form of this file see binary.ts.
 */
function readDefaults() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "gitleaks.toml.json", 'utf8');
}

// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/engine/error.js
var error = __webpack_require__(25275);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/engine/instance.js + 2 modules
var engine_instance = __webpack_require__(26750);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/engine/gitleaks.js




/** The longest text that `detect` accepts, in bytes. gitleaks needs minutes for it, and many times as much memory. */
const maxTextBytes = 16 * 1024 * 1024;
/**
 * Sets up gitleaks' detector. Throws {@link GitleaksError}. gitleaks' own configuration is known from the build, so
 * with that and all its rules no engine starts before the first `detect`.
 */
async function load({ config, rules, readFile, module } = {}) {
    const files = new Map();
    const startEngine = () => (0,engine_instance/* start */.ni)(module ?? (0,engine_instance/* compile */.wE)());
    function setUp() {
        const instance = startEngine();
        return { instance, answer: instance.load({ config, rules, files: Object.fromEntries(files) }) };
    }
    if (config === undefined && rules === undefined) {
        const defaults = JSON.parse(readDefaults());
        return { ...defaults, detect: detector(startEngine) };
    }
    let { instance, answer } = setUp();
    while ('error' in answer && answer.error.code === 'FILE_MISSING') {
        const path = answer.error.file ?? '';
        const text = files.has(path) ? undefined : await readFile?.(path);
        if (text === undefined) {
            throw new error/* GitleaksError */.n('CONFIG_INVALID', `the configuration extends ${path}, which cannot be read`);
        }
        files.set(path, text);
        ({ instance, answer } = setUp());
    }
    return { ...unwrap(answer), detect: detector(() => setUp().instance, instance) };
}
/** Starts an instance if there is none, or if the last one died. */
function detector(startInstance, started) {
    let idle = started;
    return (fragment) => {
        const text = bytesOf(fragment.text);
        const { path, commit = '', startLine = 1, rules: only, decodeDepth = 5 } = fragment;
        const instance = idle ?? startInstance();
        idle = undefined; // it comes back only from a call that it survived
        const answer = instance.detect({ path, commit, startLine, rules: only, decodeDepth }, text);
        if (!('error' in answer) || answer.error.code !== 'ENGINE_DIED')
            idle = instance;
        return unwrap(answer);
    };
}
function unwrap(answer) {
    if (!('error' in answer))
        return answer;
    const { code, message, file, line, column, ignoredKeys } = answer.error;
    throw new error/* GitleaksError */.n(code, message, { file, line, column }, { ignoredKeys });
}
function bytesOf(text) {
    const size = typeof text === 'string' ? Buffer.byteLength(text) : text.length;
    if (size > maxTextBytes) {
        throw new error/* GitleaksError */.n('TEXT_TOO_LARGE', `the text has ${size} bytes; at most ${maxTextBytes} are scanned at once`);
    }
    return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}


/***/ }),

/***/ 26750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wE: () => (/* binding */ compile),
  uw: () => (/* binding */ compileBeside),
  ni: () => (/* binding */ start)
});

// UNUSED EXPORTS: setUpDefaults

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/engine/binary.js

/**
 * The compressed engine. Bundlers look for the literal URL. This file holds nothing else, because ncc's asset loader
 * does not find the URL in a more complex module.
 */
function readBinary() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "gitleaks.wasm.br");
}

// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/engine/error.js
var error = __webpack_require__(25275);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/engine/wasi.js

// node:wasi prints a warning that it is experimental, and gives the engine more than it needs: a clock, random numbers
// for Go's maps and a place to write the message it dies with. The numbers are those of WASI preview 1.
const success = 0;
const badFileDescriptor = 8;
const notSupported = 52;
const programName = new TextEncoder().encode('gitleaks\0'); // pflag reads os.Args[0] when it is set up
const ownWorld = {
    now: (isWallClock) => (isWallClock ? BigInt(Date.now()) * 1000000n : process.hrtime.bigint()),
    fillRandom: (bytes) => external_node_crypto_.webcrypto.getRandomValues(bytes),
};
/** The imports of an engine that can see nothing else of the machine. `memory` is called only after the instance exists. */
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
                onLastWords(new TextDecoder().decode(bytes(address, Math.min(length, 1000))));
                total += length;
            }
            view().setUint32(written, total, true);
            return success;
        },
        // Go's runtime sleeps with this call; the answer is that each wait is over.
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
        fd_prestat_get: () => badFileDescriptor,
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

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/engine/instance.js






const keepBytes = 1_000_000;
const maxWords = 10_000;
let compiled;
/** Unpacks and compiles the engine, once in a process. */
function compile() {
    if (!compiled) {
        keepBaselineCode();
        compiled = new WebAssembly.Module((0,external_node_zlib_.brotliDecompressSync)(readBinary()));
    }
    return compiled;
}
let compiling;
/** Does the same without holding up this thread. The module can be sent to other threads. */
function compileBeside() {
    if (!compiling) {
        keepBaselineCode();
        compiling = (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)(readBinary()).then((bytes) => WebAssembly.compile(bytes));
    }
    return compiling;
}
/**
 * A short scan ends before optimized code would pay for itself: V8 then compiles functions anew only after they have run
 * for long.
 */
function keepBaselineCode() {
    (0,external_node_v8_.setFlagsFromString)('--wasm-tiering-budget=500000000');
}
/** Starts an engine with a memory of its own. */
function start(module) {
    let lastWords = '';
    const imports = sandbox(() => go.memory, (words) => {
        if (lastWords.length < maxWords)
            lastWords += words;
    });
    const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: imports });
    const go = instance.exports;
    function run(call) {
        try {
            return call();
        }
        catch (cause) {
            const [fatal] = /^fatal error: .*/m.exec(lastWords) ?? []; // any other output may quote what was scanned
            const reason = fatal ?? (cause instanceof Error ? cause.message : String(cause));
            throw new error/* GitleaksError */.n('ENGINE_DIED', `gitleaks died: ${reason}`, {}, { cause });
        }
    }
    return {
        load: (request) => run(() => exchange(go, [json(request)], go.load)),
        detect(header, text) {
            const head = json(header);
            return run(() => exchange(go, [head, text], () => go.detect(head.length)));
        },
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
    const length = Number(packed & 0xffffffffn);
    const answer = new TextDecoder().decode(new Uint8Array(go.memory.buffer, Number(packed >> 32n), length));
    if (size + length > keepBytes)
        go.free();
    return JSON.parse(answer);
}
/** For the build: sets up gitleaks' own rules in the memory of an engine, which becomes the memory of all engines. */
function setUpDefaults(go) {
    const answer = exchange(go, [json({})], go.load);
    if ('error' in answer)
        throw new Error(`gitleaks refuses its own rules: ${answer.error.message}`);
    go.settle();
}
function json(value) {
    return new TextEncoder().encode(JSON.stringify(value));
}


/***/ }),

/***/ 53811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withoutRepeated)
/* harmony export */ });
/**
 * gitleaks drops a finding of a generic rule if another rule finds a secret on the same line that holds the generic
 * one's (`filter` in `detect/utils.go`). The engine does that within one window; this does it over all windows of a
 * hunk. Returns the findings sorted by place and rule, as the engine does.
 */
function withoutRepeated(findings) {
    const specific = secretsByLine(findings.filter((found) => !isGeneric(found)));
    return findings
        .filter((found) => !isGeneric(found) || !specific.get(found.startLine)?.holds(found.secret))
        .sort((a, b) => a.startLine - b.startLine ||
        a.startColumn - b.startColumn ||
        a.endLine - b.endLine ||
        a.endColumn - b.endColumn ||
        Buffer.compare(Buffer.from(a.ruleId), Buffer.from(b.ruleId)) ||
        Buffer.compare(Buffer.from(a.secret), Buffer.from(b.secret)));
}
function secretsByLine(findings) {
    const lines = new Map();
    for (const { startLine, secret } of findings) {
        const known = lines.get(startLine);
        if (known)
            known.add(secret);
        else
            lines.set(startLine, new Set([secret]));
    }
    const holds = (all) => (secret) => all.has(secret) || [...all].some((other) => other.includes(secret));
    return new Map([...lines].map(([line, all]) => [line, { holds: holds(all) }]));
}
function isGeneric({ ruleId }) {
    return ruleId.toLowerCase().includes('generic');
}


/***/ }),

/***/ 46743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   d1: () => (/* binding */ fragmentsOf),
/* harmony export */   e2: () => (/* binding */ offsetsIn)
/* harmony export */ });
/* harmony import */ var _precedence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53811);

const newline = 10;
/** The windows of a text as fragments for the engine. */
function fragmentsOf({ path, commit, startLine }, windows) {
    return windows.map(({ text, line, rules, decodeDepth }) => ({
        text,
        path,
        commit,
        startLine: startLine + line,
        rules,
        decodeDepth,
    }));
}
/** The findings of all windows that the windows accept, with the lines and columns of the whole text. */
function findingsOf(rules, { startLine }, windows, found) {
    const tags = new Map(rules.map((rule) => [rule.id, rule.tags.length]));
    const all = windows.flatMap((window, index) => inText(tags, startLine + window.line, window, found[index] ?? []));
    return windows.length > 1 ? (0,_precedence_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRepeated */ .R)(all) : all;
}
function inText(tags, startLine, window, findings) {
    const { text, start, columns } = window;
    const offsetOf = offsetsIn(text);
    return findings
        .filter(({ ruleId, startLine: line, startColumn, tags: own }) => {
        const at = start + offsetOf(line - startLine, startColumn);
        return window.accepts(ruleId, at, own.length > (tags.get(ruleId) ?? 0));
    })
        .map((found) => ({
        ...found,
        startColumn: found.startColumn + (found.startLine === startLine ? columns : 0),
        // 0 means that gitleaks did not find the end.
        endColumn: found.endColumn + (found.endLine === startLine && found.endColumn > 0 ? columns : 0),
    }));
}
/**
 * The offset of a line and column. gitleaks counts columns from 1 on the first line of a text and from 2 on all others
 * (`detect/location.go`). Calls in the order of lines are fast; findings come in that order.
 */
function offsetsIn(text) {
    let start = 0;
    let count = 0;
    return (line, column) => {
        if (line < count)
            start = count = 0;
        for (; count < line; count += 1) {
            const next = text.indexOf(newline, count === 0 ? 0 : start + 1);
            start = next < 0 ? text.length : next;
        }
        return start + column - 1;
    };
}


/***/ }),

/***/ 43455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   start: () => (/* binding */ start),
/* harmony export */   workOf: () => (/* binding */ workOf)
/* harmony export */ });
/* harmony import */ var _engine_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25275);
/* harmony import */ var _engine_gitleaks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84834);
/* harmony import */ var _read_windows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46743);



/**
 * gitleaks for a thread of its own. If the configuration cannot be set up, it throws GitleaksError, or an error with
 * the code FILE_MISSING and the `path` of another file that it needs.
 */
async function start({ config, module }) {
    return workOf(await (0,_engine_gitleaks_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .Hh)({ config: config?.text, readFile: (path) => readKnown(config, path), module }));
}
/** The calls that a thread answers. Their inputs and outputs can be copied (structuredClone). */
function workOf(gitleaks) {
    let prefilter;
    let findFarKeywords;
    const detect = (fragments) => fragments.map((fragment) => detectTwice(gitleaks, fragment));
    return {
        describe() {
            const { version, rules, allowlists, warnings, ignoredKeys } = gitleaks;
            return { version, rules, allowlists, warnings, ignoredKeys };
        },
        /** Starts the engine before there is anything to read. */
        prepare() {
            gitleaks.detect({ text: '', path: '' });
        },
        /** The engine alone, for the windows that the prefilter gave. */
        detect,
        /** Those keywords in a text that a rule may need and that need not be in its match. */
        async farKeywords(text) {
            const [{ compileRules }, { farKeywordSearch }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3797)]).then(__webpack_require__.bind(__webpack_require__, 23797)),
                __webpack_require__.e(/* import() */ 7956).then(__webpack_require__.bind(__webpack_require__, 47956)),
            ]);
            findFarKeywords ??= farKeywordSearch(compileRules(gitleaks));
            return findFarKeywords(bytesOf(text));
        },
        /** Prefilter and engine, for a text that may take the prefilter long. */
        async scan({ text, ...rest }) {
            const { createPrefilter } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3797), __webpack_require__.e(9649)]).then(__webpack_require__.bind(__webpack_require__, 49649));
            const whole = { ...rest, text: bytesOf(text) };
            prefilter ??= createPrefilter(gitleaks);
            const windows = prefilter(whole.path, whole.commit, whole.text);
            const findings = (0,_read_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOf */ .WX)(gitleaks.rules, whole, windows, detect((0,_read_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .fragmentsOf */ .d1)(whole, windows)));
            return { isCandidate: windows.length > 0, findings };
        },
    };
}
function bytesOf(text) {
    return Buffer.from(text.buffer, text.byteOffset, text.length);
}
function readKnown(config, path) {
    const text = config?.files[path];
    if (text === undefined)
        throw Object.assign(new Error(`${path} is not known yet`), { code: 'FILE_MISSING', path });
    return text ?? undefined;
}
/** If the engine dies, it starts again, once for each fragment. */
function detectTwice(gitleaks, fragment) {
    try {
        return gitleaks.detect(fragment);
    }
    catch (error) {
        if (!(error instanceof _engine_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitleaksError */ .n) || error.code !== 'ENGINE_DIED')
            throw error;
        return gitleaks.detect(fragment);
    }
}


/***/ })

};
