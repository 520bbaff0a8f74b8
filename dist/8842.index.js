export const id = 8842;
export const ids = [8842];
export const modules = {

/***/ 88842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/src/worker/jobs.js
/** What a worker can be opened for: each module's `start` answers what it can be asked. Loaded in the thread alone. */
const jobs = {
    answers: () => Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(318), __webpack_require__.e(6271), __webpack_require__.e(2664), __webpack_require__.e(479), __webpack_require__.e(2376), __webpack_require__.e(6534)]).then(__webpack_require__.bind(__webpack_require__, 31150)),
    gitleaks: () => __webpack_require__.e(/* import() */ 3358).then(__webpack_require__.bind(__webpack_require__, 63358)),
};

;// CONCATENATED MODULE: ./lib/src/worker/serve.js


/** The thread's own side: starts the job that it was opened for, and does what it is asked in turn. */
function serve() {
    let tell;
    const handlers = started(external_node_worker_threads_.workerData, new Promise((resolve) => (tell = resolve)));
    handlers.catch(() => { }); // each answer says so
    let last = Promise.resolve();
    // Before anything is awaited, so that no message is missed.
    external_node_worker_threads_.parentPort?.on('message', (message) => {
        if ('init' in message)
            return tell(message.init);
        const { id, name, input } = message;
        last = last.then(async () => {
            const answer = await attempt(async () => (await handlers)[name]?.(input));
            external_node_worker_threads_.parentPort?.postMessage({ id, ...answer });
        });
    });
}
async function started(job, init) {
    const { start } = (await jobs[job]());
    return start(await init);
}
/** An error is copied without its own properties (`code`): they go beside it. */
async function attempt(work) {
    try {
        return { output: await work() };
    }
    catch (thrown) {
        const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
        return { error: { ...thrown, name, message } };
    }
}


/***/ })

};
