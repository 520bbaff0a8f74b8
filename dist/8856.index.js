export const id = 8856;
export const ids = [8856];
export const modules = {

/***/ 9071:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "ec654441b05cd36f0d75.js";

/***/ }),

/***/ 46730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nZ: () => (/* reexport */ GitleaksError),
  uw: () => (/* reexport */ compileBeside),
  Hh: () => (/* binding */ load)
});

// UNUSED EXPORTS: maxTextBytes

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/defaults.js

/** What `load` answers about gitleaks' own configuration, as JSON that the build wrote; in this form for ncc, see binary.ts. */
function readDefaults() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "gitleaks.toml.json", 'utf8');
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/error.js
/** Every error of this package. The message never quotes the text that was scanned. */
class GitleaksError extends Error {
    code;
    position;
    /** Of CONFIG_INVALID: keys that gitleaks passed over; one of them may be why. */
    ignoredKeys;
    constructor(code, message, position = {}, options = {}) {
        super(message, options);
        this.name = 'GitleaksError';
        this.code = code;
        this.position = position;
        this.ignoredKeys = options.ignoredKeys ?? [];
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/binary.js

/**
 * The compressed engine. The literal URL is what bundlers look for, and this file holds nothing else because ncc's
 * asset loader gives up on the module it stands in when that is any harder to read.
 */
function readBinary() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "gitleaks.wasm.br");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/wasi.js

// node:wasi prints a warning that it is experimental, and gives the engine more than it needs: a clock, random numbers
// for Go's maps and a place to write the message it dies with. The numbers are those of WASI preview 1.
const success = 0;
const badFileDescriptor = 8;
const notSupported = 52;
const programName = new TextEncoder().encode('gitleaks\0'); // pflag reads os.Args[0] when it is set up
/** The imports of an engine that can see nothing of the machine. `memory` is asked for once the instance exists. */
function sandbox(memory, onLastWords) {
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
            const ns = clock === 0 ? BigInt(Date.now()) * 1000000n : process.hrtime.bigint();
            view().setBigUint64(address, ns, true);
            return success;
        },
        random_get(address = 0, length = 0) {
            external_node_crypto_.webcrypto.getRandomValues(bytes(address, length));
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
        // Go's runtime sleeps with this; each wait is answered as over.
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

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/instance.js





const keepBytes = 1_000_000;
const maxWords = 10_000;
let compiled;
/** Unpacks and compiles the engine, once in a process. */
function compile() {
    compiled ??= new WebAssembly.Module((0,external_node_zlib_.brotliDecompressSync)(readBinary()));
    return compiled;
}
let compiling;
/** Does the same beside what else the thread does. Other threads can be sent what it gives. */
function compileBeside() {
    compiling ??= (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)(readBinary()).then((bytes) => WebAssembly.compile(bytes));
    return compiling;
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
    run(() => go._initialize());
    function run(call) {
        try {
            return call();
        }
        catch (cause) {
            const [fatal] = /^fatal error: .*/m.exec(lastWords) ?? []; // all else may quote what was scanned
            const reason = fatal ?? (cause instanceof Error ? cause.message : String(cause));
            throw new GitleaksError('ENGINE_DIED', `gitleaks died: ${reason}`, {}, { cause });
        }
    }
    function exchange(parts, call) {
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
    return {
        load: (request) => run(() => exchange([json(request)], go.load)),
        detect(header, text) {
            const head = json(header);
            return run(() => exchange([head, text], () => go.detect(head.length)));
        },
    };
}
function json(value) {
    return new TextEncoder().encode(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/subset.js
/**
 * Some rules as a `.gitleaks.toml`, which gitleaks reads in a moment where its own configuration takes it a third of a
 * second. The rules must require none that is left out.
 */
function tomlOf({ rules, allowlists }) {
    return [
        ...allowlists.map((list) => allowlistTable('allowlists', list)),
        ...rules.flatMap((rule) => [
            table('rules', {
                id: rule.id,
                description: rule.description,
                regex: rule.regex,
                path: rule.path,
                keywords: rule.keywords,
                entropy: rule.entropy,
                secretGroup: rule.secretGroup,
                tags: rule.tags,
                skipReport: rule.skipReport,
            }),
            ...rule.allowlists.map((list) => allowlistTable('rules.allowlists', list)),
        ]),
    ].join('\n');
}
function allowlistTable(name, { stopWords, ...list }) {
    return table(name, { ...list, stopwords: stopWords });
}
/** JSON's strings, numbers and lists are TOML's too, but for DEL, which none of the rules holds. */
function table(name, values) {
    const lines = Object.entries(values).filter(([, value]) => value !== undefined);
    return `[[${name}]]\n${lines.map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`).join('')}`;
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/gitleaks.js





/** The longest text that `detect` takes, in bytes. gitleaks needs many times as much memory, and minutes for it. */
const maxTextBytes = 16 * 1024 * 1024;
/**
 * Sets up gitleaks' detector. Throws {@link GitleaksError}. With gitleaks' own configuration and all its rules, which are
 * known beforehand, nothing is started before the first `detect`.
 */
async function load({ config, rules, readFile, module } = {}) {
    const files = new Map();
    const startEngine = () => start(module ?? compile());
    function setUp() {
        const instance = startEngine();
        return { instance, answer: instance.load({ config, rules, files: Object.fromEntries(files) }) };
    }
    if (config === undefined && rules === undefined) {
        const defaults = JSON.parse(readDefaults());
        return { ...defaults, detect: detector(() => growing(startEngine(), defaults)) };
    }
    let { instance, answer } = setUp();
    while ('error' in answer && answer.error.code === 'FILE_MISSING') {
        const path = answer.error.file ?? '';
        const text = files.has(path) ? undefined : await readFile?.(path);
        if (text === undefined) {
            throw new GitleaksError('CONFIG_INVALID', `the configuration extends ${path}, which cannot be read`);
        }
        files.set(path, text);
        ({ instance, answer } = setUp());
    }
    return { ...unwrap(answer), detect: detector(() => setUp().instance, instance) };
}
/** Up to so many rules are set up one by one as they are asked for. */
const fewRules = 16;
/** An instance with gitleaks' own configuration that sets up only the rules that are asked for; soon, or for any, all. */
function growing(instance, { rules, allowlists }) {
    let ready;
    let isWhole = false;
    const setUp = (asked = rules.map(({ id }) => id)) => {
        const wanted = new Set([...(ready ?? []), ...asked]);
        const chosen = rules.filter(({ id, required }) => wanted.has(id) && required.length === 0);
        isWhole = wanted.size > fewRules || chosen.length < wanted.size;
        ready = wanted;
        const answer = instance.load(isWhole ? {} : { config: tomlOf({ rules: chosen, allowlists }) });
        return 'error' in answer ? answer : undefined;
    };
    return {
        detect(header, text) {
            const isReady = isWhole || (ready && header.rules?.every((id) => ready?.has(id)));
            return (isReady ? undefined : setUp(header.rules)) ?? instance.detect(header, text);
        },
    };
}
/** An instance is started when there is none, or when the last one died. */
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
    throw new GitleaksError(code, message, { file, line, column }, { ignoredKeys });
}
function bytesOf(text) {
    const size = typeof text === 'string' ? Buffer.byteLength(text) : text.length;
    if (size > maxTextBytes) {
        throw new GitleaksError('TEXT_TOO_LARGE', `the text has ${size} bytes; at most ${maxTextBytes} are scanned at once`);
    }
    return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}


/***/ }),

/***/ 18856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openEngine: () => (/* binding */ openEngine)
/* harmony export */ });
/* harmony import */ var gitleaks_wasm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46730);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _worker_open_worker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64260);
/* harmony import */ var _judge_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31978);




/** Sets up gitleaks. Throws GITLEAKS_CONFIG for a configuration that it refuses, ENGINE_FAILED for all else. */
async function openEngine(signal, config) {
    const opened = await (config ? setUp(config, signal) : defaults(signal)).catch((error) => {
        throw asGateError(error, config?.file ?? '.gitleaks.toml');
    });
    const { worker, rules, allowlists, warnings, ignoredKeys } = opened;
    const ask = async (work, { path, commit }) => {
        try {
            return await work;
        }
        catch (error) {
            throw asGateError(error, `${path} in commit ${commit}`);
        }
    };
    return {
        rules,
        allowlists,
        warnings,
        ignoredKeys,
        detect(fragments) {
            const [first] = fragments;
            if (!first)
                return Promise.resolve([]);
            const copies = fragments.map((fragment) => ({ ...fragment, text: copyOf(fragment.text) }));
            const buffers = copies.map(({ text }) => text.buffer);
            return ask(worker.call('detect', copies, buffers), first);
        },
        scan(hunk) {
            const copy = { ...hunk, added: copyOf(hunk.added) };
            return ask(worker.call('scan', copy, [copy.added.buffer]), { path: hunk.path, commit: hunk.commit.sha });
        },
        close: worker.close,
    };
}
/** Sent as it is, a part of a buffer would take all of it along. */
function copyOf(text) {
    return typeof text === 'string' ? new TextEncoder().encode(text) : new Uint8Array(text);
}
/** gitleaks' own configuration is known without asking it. */
async function defaults(signal) {
    return { ...(await (0,gitleaks_wasm__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)()), worker: openGitleaks(signal) };
}
/** The engine is compiled here, while its thread starts, and once for all threads. */
function openGitleaks(signal, config) {
    return (0,_worker_open_worker_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorker */ .TI)('gitleaks', { signal, init: async () => ({ config, module: await (0,gitleaks_wasm__WEBPACK_IMPORTED_MODULE_0__/* .compileBeside */ .uw)() }) });
}
/** gitleaks says which file it lacks; with that it is started anew. */
async function setUp({ text, readFile }, signal) {
    const files = {};
    for (;;) {
        const worker = openGitleaks(signal, { text, files });
        try {
            return { ...(await worker.call('describe', undefined)), worker };
        }
        catch (error) {
            worker.close();
            const { code, path } = error;
            if (code !== 'FILE_MISSING' || path === undefined)
                throw error;
            files[path] = (await readFile(path)) ?? null;
        }
    }
}
/** What came from the thread has the code and the position of gitleaks' error, but is none of that class. */
function asGateError(error, place) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u)
        return error; // of reading a file that the configuration extends
    const message = error instanceof Error ? error.message : String(error);
    const { code, position, ignoredKeys = [] } = error;
    if (code === 'TEXT_TOO_LARGE')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(code, { place, problem: message }, { cause: error });
    if (code !== 'CONFIG_INVALID') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('ENGINE_FAILED', { problem: `${place}: ${message}` }, { cause: error });
    }
    (0,_judge_config_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseKeys */ .hi)(place, ignoredKeys);
    const { file = place, line, column } = position ?? {};
    const where = [file, line, column].filter((part) => part !== undefined).join(':');
    const problem = [message, ...(0,_judge_config_js__WEBPACK_IMPORTED_MODULE_3__/* .notesOf */ .h$)(place, ignoredKeys)].join('\n');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GITLEAKS_CONFIG', { file: where, problem }, { cause: error });
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);


/** A thread that ended by itself, as when its memory is full: what it was asked was not judged. */
class WorkerDied extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'WorkerDied';
    }
}
/** Somebody else closed the thread: what it was asked can be asked again. */
class WorkerClosed extends Error {
}
/** Opens a job; no thread is started before its first call. */
function openWorker(job, { signal, init, maxHeapMegabytes }) {
    let thread;
    let count = 0;
    function start() {
        // It sees nothing of the machine's environment, and no signal or input of the process reaches it.
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(new URL(/* asset import */ __webpack_require__(9071), __webpack_require__.b), {
            workerData: job,
            env: {},
            argv: [],
            stdout: true,
            stderr: true,
            resourceLimits: maxHeapMegabytes ? { maxOldGenerationSizeMb: maxHeapMegabytes } : {},
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
        const stop = () => end(signal && (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stopError */ .D)(signal));
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
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stopError */ .D)(signal);
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
