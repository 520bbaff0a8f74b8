export const id = 9203;
export const ids = [9203,3455];
export const modules = {

/***/ 9071:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "ec654441b05cd36f0d75.js";

/***/ }),

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


/***/ }),

/***/ 49203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEngine: () => (/* binding */ engine_openEngine)
});

// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/engine/error.js
var error = __webpack_require__(25275);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/engine/gitleaks.js + 1 modules
var gitleaks = __webpack_require__(84834);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/engine/instance.js + 2 modules
var instance = __webpack_require__(26750);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/scanner/thread.js
var thread = __webpack_require__(43455);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/scanner/open-thread.js

/** Does the same work in the calling thread, where nothing can interrupt it. */
const inThisThread = (init) => {
    let work;
    return {
        async call(name, input) {
            work ??= init().then(thread.start);
            return (await work)[name](input);
        },
        close() {
            work = undefined;
        },
    };
};

// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/compiled-rules.js + 5 modules
var compiled_rules = __webpack_require__(23797);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/global-allowlists.js
var global_allowlists = __webpack_require__(49582);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/decode.js + 3 modules
var decode = __webpack_require__(64419);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/literal-pattern.js + 1 modules
var literal_pattern = __webpack_require__(11991);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/next-decodable.js
var next_decodable = __webpack_require__(66771);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/time-limit.js
var time_limit = __webpack_require__(50183);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/look.js




/**
 * A match that a change makes or changes holds a changed line, or is tried anew for its end. It begins at most so many
 * line breaks away, and where it ends depends on as many again.
 */
const linesAround = 2 * literal_pattern/* nearLineBreaks */.f;
/**
 * Looks at all runs of lines at once. It may see something where gitleaks finds nothing, never nothing where gitleaks
 * finds something, because:
 * - what a pattern matches in a run it also matches in the whole text, except where it asks for the text's beginning
 *   or end, or reaches over the run's end; `mayMatchInRuns` tries all runs for these;
 * - a keyword may be in any line of the run, so keywords are not asked for;
 * - no encoding that gitleaks decodes goes over the end of a line, except a code point, which takes the line break
 *   after it.
 */
function createLook({ words, users, always }) {
    function inRuns(path, bytes) {
        let text;
        let prospect = 'nothing';
        let attempts = 0;
        const textOnce = () => {
            text ??= bytes.toString('latin1');
            return text;
        };
        const see = (isFound, isFar) => {
            if (isFound)
                prospect = 'something';
            else if (isFar && prospect === 'nothing')
                prospect = 'open';
        };
        const tried = new Set();
        const tryWhole = (rule) => {
            if (prospect === 'something' || tried.has(rule) || !fits(rule, path))
                return;
            tried.add(rule);
            // Another part of the text may hold the keyword, or what the pattern matches.
            see(rule.whole.mayMatchInRuns(textOnce()), rule.keywords.length > 0 || rule.whole.lineBreaks > literal_pattern/* nearLineBreaks */.f);
        };
        words.find(bytes, (word, at) => {
            if (prospect === 'something')
                return;
            const uses = users[word];
            if (!uses)
                prospect = 'something';
            attempts += 1;
            if ((attempts & 0xff) === 0)
                (0,time_limit/* checkTimeLimit */.he)();
            for (const { rule, pattern } of uses ?? []) {
                if (!pattern)
                    tryWhole(rule);
                else if (prospect !== 'something' && fits(rule, path)) {
                    if (pattern.isSlow)
                        (0,time_limit/* checkTimeLimit */.he)();
                    see(pattern.mayMatchInRuns(textOnce(), at, rule.isFalsePositive), pattern.lineBreaks > literal_pattern/* nearLineBreaks */.f);
                }
            }
        });
        always.forEach(tryWhole);
        return prospect;
    }
    return (path, bytes) => {
        let prospect = inRuns(path, bytes);
        if (prospect === 'something' || !(0,next_decodable/* isDecodable */.O)(bytes))
            return prospect;
        let before = bytes;
        for (const { text } of (0,decode/* decodedTexts */.vo)(bytes)) {
            const decoded = mayJoinLines(before) ? 'something' : inRuns(path, text);
            if (decoded !== 'nothing')
                prospect = decoded;
            if (prospect === 'something')
                return prospect;
            before = text;
        }
        return prospect;
    };
}
function fits({ path: isPath }, path) {
    return isPath === undefined || isPath(path);
}
function mayJoinLines(text) {
    return text.includes('U+') && /U\+[0-9A-Fa-f]{4}\n/.test(text.toString('latin1'));
}

// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/prefilter.js + 6 modules
var prefilter_prefilter = __webpack_require__(49649);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/rule-words.js + 1 modules
var rule_words = __webpack_require__(59947);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/scanner/read-windows.js
var read_windows = __webpack_require__(46743);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/characters.js
var characters = __webpack_require__(49652);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/scanner/pieces.js

const newline = 10;
/** The distance of two cuts. A piece is read for this long before `from` and behind `to`. */
const step = 64 * 1024;
const stepsPerPiece = 6;
/** How far a cut may be before its place, so that it is between two lines or two words. */
const slack = 16 * 1024;
/** Pieces that overlap, of about half a megabyte. */
function piecesOf(text) {
    const cuts = cutsOf(text);
    const pieces = [];
    const place = placeFinder(text);
    for (let first = 0; first + 1 < cuts.length; first += stepsPerPiece) {
        const last = first + stepsPerPiece;
        const start = cuts[first - 1] ?? 0;
        pieces.push({
            start,
            end: cuts[last + 1] ?? text.length,
            from: first === 0 ? -Infinity : cuts[first],
            to: last + 1 < cuts.length ? cuts[last] : Infinity,
            ...place(start),
        });
    }
    return pieces;
}
/** From 0 to the text's length. A cut inside of encoded text leaves both parts such that they decode. */
function cutsOf(text) {
    const cuts = [0];
    let previous = 0;
    for (let at = step; at < text.length; at += step) {
        const lineBreak = text.subarray(at - slack, at).lastIndexOf(newline);
        previous = lineBreak < 0 ? betweenWords(text, previous, at) : at - slack + lineBreak + 1;
        cuts.push(previous);
    }
    cuts.push(text.length);
    return cuts;
}
function betweenWords(text, previous, at) {
    let start = at;
    while (start > previous && (0,characters/* isCode */._m)(text[start - 1]))
        start -= 1;
    // Four characters of base64 are three bytes, and two hex digits are one.
    return at - start <= slack ? start : at - ((at - start) % 4);
}
/** For offsets that never decrease. */
function placeFinder(text) {
    let line = 0;
    let lineBreak = 0;
    let next = text.indexOf(newline);
    return (offset) => {
        for (; next >= 0 && next < offset; next = text.indexOf(newline, next + 1)) {
            line += 1;
            lineBreak = next;
        }
        return { line, columns: offset - lineBreak };
    };
}

// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/scanner/precedence.js
var precedence = __webpack_require__(53811);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/scanner/scan-pieces.js



/**
 * Scans a text that is too long for the engine, piece by piece, so that little more memory is needed than for the text
 * itself. Lines and columns are those of the whole text. A match counts in the piece in which it begins; one in encoded
 * text in each piece in which it is, once.
 */
async function scanPieces(thread, rules, whole) {
    const tags = new Map(rules.map((rule) => [rule.id, rule.tags.length]));
    const pieces = piecesOf(whole.text);
    const longest = Math.max(...pieces.map(({ start, end }) => end - start));
    const words = await farKeywords(thread, whole.text, pieces, new SharedArrayBuffer(longest));
    // The thread reads one piece after the other in the same memory.
    const memory = new SharedArrayBuffer(longest + words.join(' ').length + 3);
    const findings = [];
    let isCandidate = false;
    let before = [];
    for (const piece of pieces) {
        const fragment = fragmentOf(whole, piece, words, memory);
        const { text, startLine } = fragment;
        const scan = await thread.call('scan', { ...whole, text, startLine });
        isCandidate ||= scan.isCandidate;
        const placed = scan.findings.length === 0 ? [] : placesOf(fragment, scan.findings, tags);
        const counted = placed.filter((each) => counts(piece, each) && !before.some((other) => isSame(piece, other, each)));
        findings.push(...counted.map(({ found }) => inWhole(found, whole.startLine + piece.line, fragment.columns)));
        before = placed;
    }
    return { isCandidate, findings: (0,precedence/* withoutRepeated */.R)(findings) };
}
/** The keywords that gitleaks looks for in the whole text and the engine only in a piece. */
async function farKeywords(thread, text, pieces, memory) {
    const words = new Set();
    for (const { start, end } of pieces) {
        const read = inMemory(memory, [text.subarray(start, end)]);
        for (const word of await thread.call('farKeywords', read))
            words.add(word);
    }
    return [...words];
}
function inMemory(memory, parts) {
    const all = new Uint8Array(memory);
    let length = 0;
    for (const part of parts) {
        all.set(part, length);
        length += part.length;
    }
    return all.subarray(0, length);
}
/**
 * What the engine reads for a piece, and how its offsets and the columns of the piece's first line differ from those in
 * the whole text. Keywords stand on a line of their own, where no match counts. A piece of a line ends with a line
 * break, because gitleaks takes all the text before for the line of a match behind the last one.
 */
function fragmentOf({ text, startLine }, { start, end, line, columns }, words, memory) {
    const head = start > 0 && words.length > 0 ? `${words.join(' ')}\n` : '';
    const tail = end < text.length ? `\n${start === 0 ? `${words.join(' ')}\n` : ''}` : '';
    return {
        text: inMemory(memory, [Buffer.from(head), text.subarray(start, end), Buffer.from(tail)]),
        startLine: startLine + line - (head === '' ? 0 : 1),
        start: start - head.length,
        // gitleaks counts columns from 1 on the first line of a text and from 2 on all others.
        columns: head === '' ? columns : columns - 1,
    };
}
/** Findings come in the order of their lines. */
function placesOf({ text, start, startLine }, findings, tags) {
    const startOf = (0,read_windows/* offsetsIn */.e2)(text);
    const endOf = (0,read_windows/* offsetsIn */.e2)(text);
    return findings.map((found) => ({
        found,
        start: start + startOf(found.startLine - startLine, found.startColumn),
        end: start + endOf(found.endLine - startLine, found.endColumn || Infinity),
        isDecoded: found.tags.length > (tags.get(found.ruleId) ?? 0),
    }));
}
function counts({ from, to }, { start, end, isDecoded }) {
    return isDecoded ? end > from && start < to : start >= from && start < to;
}
/** Encoded text that reaches over the border of two pieces is read in both. */
function isSame({ from }, before, { found, start, isDecoded }) {
    if (!isDecoded || start >= from || !before.isDecoded || before.end <= from)
        return false;
    return before.found.ruleId === found.ruleId && before.found.secret === found.secret;
}
function inWhole(found, line, columns) {
    return {
        ...found,
        startColumn: found.startColumn + (found.startLine === line ? columns : 0),
        // 0 means that gitleaks did not find the end.
        endColumn: found.endColumn + (found.endLine === line && found.endColumn > 0 ? columns : 0),
    };
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/scanner/scanner.js









/**
 * The prefilter works in this thread for at most so many ms and bytes, so that it does not hold up other work; a thread
 * that is not needed is then not started. The engine's own thread does everything else.
 */
const limitMs = 400;
const maxBytesHere = 131_072;
function createScanner(description, thread) {
    // Made when they are needed first: the caller may be waiting for git.
    let prefilter;
    let look;
    let words;
    let isPrepared = false;
    const isAllowed = (0,global_allowlists/* globallyAllowed */.d)(description.allowlists);
    const isComposite = description.rules.some((rule) => rule.required.length > 0);
    function wordsOnce() {
        words ??= (0,rule_words/* indexWords */.e)((0,compiled_rules.compileRules)(description));
        return words;
    }
    function scanInThread(whole) {
        const text = copyOf(whole.text);
        return thread.call('scan', { ...whole, text }, [text.buffer]);
    }
    /** Undefined if it takes too long. */
    function windowsOf({ path, commit, text }) {
        prefilter ??= (0,prefilter_prefilter.createPrefilter)(description, limitMs, wordsOnce());
        try {
            return prefilter(path, commit, text);
        }
        catch (error) {
            if (error instanceof time_limit/* TimeLimitExceeded */.Qo)
                return undefined;
            throw error;
        }
    }
    function lookAt(path, text) {
        look ??= createLook(wordsOnce());
        try {
            return (0,time_limit/* withTimeLimit */.Bv)(limitMs, () => look(path, text));
        }
        catch (error) {
            // V8 gives up on a run of some millions of bytes with a RangeError.
            if (error instanceof time_limit/* TimeLimitExceeded */.Qo || error.name === 'RangeError')
                return 'something';
            throw error;
        }
    }
    return {
        ...description,
        async scan({ text, path, commit = '', startLine = 1 }) {
            const whole = { text: bytesOf(text), path, commit, startLine };
            if (whole.text.length > gitleaks/* maxTextBytes */.tu && !isComposite) {
                if (isAllowed(path, commit))
                    return { isCandidate: false, findings: [] };
                return scanPieces(thread, description.rules, whole);
            }
            const windows = whole.text.length > maxBytesHere ? undefined : windowsOf(whole);
            if (!windows)
                return scanInThread(whole);
            if (windows.length === 0)
                return { isCandidate: false, findings: [] };
            const copies = (0,read_windows/* fragmentsOf */.d1)(whole, windows).map((fragment) => ({ ...fragment, text: copyOf(fragment.text) }));
            const found = await thread.call('detect', copies, copies.map((copy) => copy.text.buffer));
            return { isCandidate: true, findings: (0,read_windows/* findingsOf */.WX)(description.rules, whole, windows, found) };
        },
        look(path, text) {
            const prospect = lookAt(path, bytesOf(text));
            if (prospect === 'something' && !isPrepared) {
                isPrepared = true;
                thread.call('prepare', undefined).catch(() => { }); // the call that needs the engine says what is wrong
            }
            return prospect;
        },
        linesAround: linesAround,
        isAllowed: (path, commit = '') => isAllowed(path, commit),
        close: () => thread.close(),
    };
}
function bytesOf(text) {
    return typeof text === 'string' ? Buffer.from(text) : Buffer.from(text.buffer, text.byteOffset, text.length);
}
/** A transferred part of a buffer would take the whole buffer with it, so the part is copied. */
function copyOf(text) {
    return new Uint8Array(text);
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/scanner/open-scanner.js




/**
 * Sets up gitleaks, with its own configuration or a user's. Throws an error with the `code` and the `position` of a
 * GitleaksError, and what `readFile` and the thread throw.
 */
async function openScanner({ config, readFile, openThread = inThisThread, } = {}) {
    const { thread, ...description } = config === undefined ? await defaults(openThread) : await setUp(config, readFile, openThread);
    return createScanner(description, thread);
}
/** gitleaks' own configuration is known without starting the engine. */
async function defaults(openThread) {
    const { detect, ...description } = await (0,gitleaks/* load */.Hh)();
    return { ...description, thread: openEngine(openThread) };
}
/** The engine is compiled here, once for all threads, while its thread starts. */
function openEngine(openThread, config) {
    return openThread(async () => ({ config, module: await (0,instance/* compileBeside */.uw)() }));
}
/** gitleaks says which file it lacks; a new thread then starts with that file. */
async function setUp(text, readFile, openThread) {
    const files = {};
    for (;;) {
        const thread = openEngine(openThread, { text, files });
        try {
            return { ...(await thread.call('describe', undefined)), thread };
        }
        catch (error) {
            thread.close();
            const { code, path } = error;
            if (code !== 'FILE_MISSING' || path === undefined)
                throw error;
            files[path] = (await readFile?.(path)) ?? null;
        }
    }
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/index.js




// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(11793);
// EXTERNAL MODULE: ./lib/src/worker/open-worker.js
var open_worker = __webpack_require__(64260);
// EXTERNAL MODULE: ./lib/src/pillars/secrets/judge-config.js
var judge_config = __webpack_require__(35944);
;// CONCATENATED MODULE: ./lib/src/pillars/secrets/engine.js




/** The prefilter's strings are as long as its texts, and all but one are garbage. */
const maxYoungMegabytes = 4;
/**
 * Sets up gitleaks. Throws GITLEAKS_KEYS or GITLEAKS_CONFIG for a configuration that it refuses, else ENGINE_FAILED.
 */
async function engine_openEngine(signal, config) {
    const scanner = await openScanner({
        config: config?.text,
        readFile: config?.readFile,
        openThread: (init) => (0,open_worker/* openWorker */.TI)('gitleaks', { signal, init, maxYoungMegabytes }),
    }).catch((error) => {
        throw asGateError(error, config?.file ?? '.gitleaks.toml');
    });
    return {
        ...scanner,
        scan: (fragment) => scanner.scan(fragment).catch((error) => {
            throw asGateError(error, `${fragment.path} in commit ${fragment.commit}`);
        }),
    };
}
/** An error from the thread has the code and the position of a GitleaksError, but is not of that class. */
function asGateError(error, place) {
    if (error instanceof errors/* GateError */.u)
        return error; // from reading a file that the configuration extends
    const message = error instanceof Error ? error.message : String(error);
    const { code, position, ignoredKeys = [] } = error;
    if (code === 'TEXT_TOO_LARGE')
        return new errors/* GateError */.u(code, { place, problem: message }, { cause: error });
    if (code !== 'CONFIG_INVALID') {
        return new errors/* GateError */.u('ENGINE_FAILED', { problem: `${place}: ${message}` }, { cause: error });
    }
    (0,judge_config/* refuseKeys */.hi)(place, ignoredKeys);
    const { file = place, line, column } = position ?? {};
    const where = [file, line, column].filter((part) => part !== undefined).join(':');
    const problem = [message, ...(0,judge_config/* notesOf */.h$)(place, ignoredKeys)].join('\n');
    return new errors/* GateError */.u('GITLEAKS_CONFIG', { file: where, problem }, { cause: error });
}


/***/ }),

/***/ 64260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ openWorker),
/* harmony export */   pR: () => (/* binding */ WorkerClosed),
/* harmony export */   r7: () => (/* binding */ WorkerDied)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11793);


/** The thread ended by itself, for example because its memory was full. Its open calls have no result. */
class WorkerDied extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'WorkerDied';
    }
}
/** `close` ended the thread during a call; the call can be repeated. */
class WorkerClosed extends Error {
}
/** Opens a job by its name in src/jobs.ts; no thread is started before its first call. */
function openWorker(job, { signal, init, maxHeapMegabytes, maxYoungMegabytes }) {
    let thread;
    let count = 0;
    function start() {
        // The thread gets no environment variables, arguments, signals or input of the process.
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(new URL(/* asset import */ __webpack_require__(9071), __webpack_require__.b), {
            workerData: job,
            env: {},
            argv: [],
            stdout: true,
            stderr: true,
            resourceLimits: {
                ...(maxHeapMegabytes && { maxOldGenerationSizeMb: maxHeapMegabytes }),
                ...(maxYoungMegabytes && { maxYoungGenerationSizeMb: maxYoungMegabytes }),
            },
        });
        const calls = new Map();
        const end = (error) => {
            if (thread?.worker === worker)
                thread = undefined;
            signal?.removeEventListener('abort', stop);
            for (const { reject } of calls.values())
                reject(error);
            calls.clear();
            worker.terminate();
        };
        const stop = () => end(signal && (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stopError */ .D)(signal));
        signal?.addEventListener('abort', stop);
        worker.on('message', ({ id, ...answer }) => {
            const asked = calls.get(id);
            calls.delete(id);
            if (calls.size === 0)
                worker.unref();
            if ('error' in answer)
                asked?.reject(Object.assign(new Error(answer.error.message), answer.error));
            else
                asked?.resolve(answer.output);
        });
        worker.on('error', (cause) => {
            const isFull = cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
            end(new WorkerDied(isFull ? 'it ran out of memory' : cause.message, { cause }));
        });
        worker.on('exit', (code) => end(new WorkerDied(`its thread ended with ${code}`)));
        (async () => worker.postMessage({ init: await init() }))().catch(end);
        return { worker, calls, end };
    }
    return {
        call: (name, input, transfer) => new Promise((resolve, reject) => {
            if (signal?.aborted)
                throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stopError */ .D)(signal);
            thread ??= start();
            const id = count++;
            thread.calls.set(id, { resolve, reject });
            thread.worker.ref();
            thread.worker.postMessage({ id, name, input }, transfer);
        }),
        close: () => thread?.end(new WorkerClosed('it was closed')),
    };
}


/***/ })

};
