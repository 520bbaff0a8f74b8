export const id = 4902;
export const ids = [4902];
export const modules = {

/***/ 44902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

/** The thread's side: starts the job that the thread was opened for, and runs its calls one after the other. */
function serve(jobs) {
    let tell;
    const handlers = started(jobs[node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData], new Promise((resolve) => (tell = resolve)));
    handlers.catch(() => { }); // the answer to each call has this error
    let last = Promise.resolve();
    // The listener is added before anything is awaited, so that no message is missed.
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (message) => {
        if ('init' in message)
            return tell(message.init);
        const { id, name, input } = message;
        last = last.then(async () => {
            const answer = await attempt(async () => (await handlers)[name]?.(input));
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage({ id, ...answer });
        });
    });
}
async function started(open, init) {
    if (!open)
        throw new Error('there is no job of this name');
    const { start } = (await open());
    return start(await init);
}
/** Copying an error to another thread drops its own properties (`code`), so they are sent in a plain object. */
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
