export const id = 2067;
export const ids = [2067];
export const modules = {

/***/ 9071:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "ec654441b05cd36f0d75.js";

/***/ }),

/***/ 35202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ judging),
/* harmony export */   endJudging: () => (/* binding */ endJudging)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11793);
/* harmony import */ var _worker_open_worker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64260);
/* harmony import */ var _judge_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64898);



/**
 * Answers up to this size are judged at once: whatever they hold, this takes no longer than starting a thread. The
 * second limit is for a step that may search all of a page from each place in it. With two such searches, no answer is
 * small.
 */
const maxBytesHere = [32_768, 4_096, 0];
/**
 * The memory of the threads. The usual one has twice what the largest answer needs that is read by default. If the
 * configuration lets more be read, an answer gets several times that: V8 ends the whole process if JSON alone is too
 * much.
 */
const usual = {
    maxBytes: 5_000_000,
    worker: (0,_worker_open_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorker */ .TI)('answers', { init: () => undefined, maxHeapMegabytes: 200 }),
};
const large = (0,_worker_open_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorker */ .TI)('answers', { init: () => undefined, maxHeapMegabytes: 2_000 });
/** Judges an answer; a large one in a thread, which the signal ends as well. Throws CANCELLED. */
async function judging(answer, signal) {
    const { body } = answer.response;
    if (body.length <= (maxBytesHere[searchesOf(answer.step)] ?? 0))
        return (0,_judge_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeAnswer */ ._)(answer);
    const worker = body.length <= usual.maxBytes ? usual.worker : large;
    const close = () => worker.close();
    signal.addEventListener('abort', close);
    try {
        for (;;) {
            if (signal.aborted)
                throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .stopError */ .D)(signal);
            try {
                return await worker.call('judge', { ...answer, response: { ...answer.response, body: new Uint8Array(body) } });
            }
            catch (error) {
                if (error instanceof _worker_open_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .WorkerDied */ .r7)
                    return unread(answer, error);
                // The signal of another answer may have closed the worker.
                if (!(error instanceof _worker_open_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .WorkerClosed */ .pR))
                    throw error;
            }
        }
    }
    finally {
        signal.removeEventListener('abort', close);
    }
}
/** Ends the threads, which frees their memory. */
function endJudging() {
    usual.worker.close();
    large.close();
}
function unread({ step, response }, { message }) {
    const observed = `an answer of ${response.body.length} bytes that cannot be read: ${message}`;
    const mismatch = { rule: 'smoke/body', at: step.at, expected: 'an answer that can be read', observed };
    return { values: [], missing: [], mismatches: [mismatch] };
}
/** How often the most costly selector or query searches from each place: `:has(` in CSS, `..` and `?` in JSONPath. */
function searchesOf({ expect, captures }) {
    const asked = [...expect.map(({ subject }) => subject), ...captures.map(({ from }) => from)];
    const counts = asked.map((one) => {
        if (one.kind === 'css')
            return one.selector.split(/:has\(/i).length - 1;
        return one.kind === 'jsonpath' ? one.query.split(/\.\.|\?/).length - 1 : 0;
    });
    return Math.max(0, ...counts);
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


/***/ }),

/***/ 64728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ DomHandler)
/* harmony export */ });
/* harmony import */ var domelementtype__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63244);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36646);



// Default options
const defaultOptions = {
    withStartIndices: false,
    withEndIndices: false,
    xmlMode: false,
};
/**
 * Event-based handler that builds a DOM tree from parser callbacks.
 */
class DomHandler {
    /** The elements of the DOM */
    dom = [];
    /** The root element for the DOM */
    root = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(this.dom);
    /** Called once parsing has completed. */
    callback;
    /** Settings for the handler. */
    options;
    /** Callback whenever a tag is closed. */
    elementCB;
    /** Indicated whether parsing has been completed. */
    done = false;
    /** Stack of open tags. */
    tagStack = [this.root];
    /** A data node that is still being written to. */
    lastNode = null;
    /** Reference to the parser instance. Used for location information. */
    parser = null;
    /**
     * @param callback Called once parsing has completed.
     * @param options Settings for the handler.
     * @param elementCB Callback whenever a tag is closed.
     */
    constructor(callback, options, elementCB) {
        // Make it possible to skip arguments, for backwards-compatibility
        if (typeof options === "function") {
            elementCB = options;
            options = defaultOptions;
        }
        if (typeof callback === "object") {
            options = callback;
            callback = undefined;
        }
        this.callback = callback ?? null;
        this.options = options ?? defaultOptions;
        this.elementCB = elementCB ?? null;
    }
    onparserinit(parser) {
        this.parser = parser;
    }
    // Resets the handler back to starting state
    onreset() {
        this.dom = [];
        this.root = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(this.dom);
        this.done = false;
        this.tagStack = [this.root];
        this.lastNode = null;
        this.parser = null;
    }
    // Signals the handler that parsing is done
    onend() {
        if (this.done)
            return;
        this.done = true;
        this.parser = null;
        this.handleCallback(null);
    }
    onerror(error) {
        this.handleCallback(error);
    }
    onclosetag() {
        this.lastNode = null;
        const element = this.tagStack.pop();
        if (this.options.withEndIndices && this.parser) {
            element.endIndex = this.parser.endIndex;
        }
        if (this.elementCB)
            this.elementCB(element);
    }
    onopentag(name, attribs) {
        const type = this.options.xmlMode ? domelementtype__WEBPACK_IMPORTED_MODULE_1__/* .ElementType */ .RJ.Tag : undefined;
        const element = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Element */ .Hg(name, attribs, undefined, type);
        this.addNode(element);
        this.tagStack.push(element);
    }
    ontext(data) {
        const { lastNode } = this;
        if (lastNode && lastNode.type === domelementtype__WEBPACK_IMPORTED_MODULE_1__/* .ElementType */ .RJ.Text) {
            lastNode.data += data;
            if (this.options.withEndIndices && this.parser) {
                lastNode.endIndex = this.parser.endIndex;
            }
        }
        else {
            const node = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY(data);
            this.addNode(node);
            this.lastNode = node;
        }
    }
    oncomment(data) {
        if (this.lastNode && this.lastNode.type === domelementtype__WEBPACK_IMPORTED_MODULE_1__/* .ElementType */ .RJ.Comment) {
            this.lastNode.data += data;
            return;
        }
        const node = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Comment */ .Mw(data);
        this.addNode(node);
        this.lastNode = node;
    }
    oncommentend() {
        this.lastNode = null;
    }
    oncdatastart() {
        const text = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY("");
        const node = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .CDATA */ .KB([text]);
        this.addNode(node);
        text.parent = node;
        this.lastNode = text;
    }
    oncdataend() {
        this.lastNode = null;
    }
    onprocessinginstruction(name, data) {
        const node = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .ProcessingInstruction */ .Cd(name, data);
        this.addNode(node);
    }
    handleCallback(error) {
        if (typeof this.callback === "function") {
            this.callback(error, this.dom);
        }
        else if (error) {
            throw error;
        }
    }
    addNode(node) {
        const parent = this.tagStack[this.tagStack.length - 1];
        const previousSibling = parent.children[parent.children.length - 1];
        if (this.options.withStartIndices && this.parser) {
            node.startIndex = this.parser.startIndex;
        }
        if (this.options.withEndIndices && this.parser) {
            node.endIndex = this.parser.endIndex;
        }
        parent.children.push(node);
        if (previousSibling) {
            node.prev = previousSibling;
            previousSibling.next = node;
        }
        node.parent = parent;
        this.lastNode = null;
    }
}
/* unused harmony default export */ var __WEBPACK_DEFAULT_EXPORT__ = ((/* unused pure expression or super */ null && (DomHandler)));


/***/ })

};
