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

/** The thread's own side: starts the job that it was opened for, and does what it is asked in turn. */
function serve(jobs) {
    let tell;
    const handlers = started(jobs[node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData], new Promise((resolve) => (tell = resolve)));
    handlers.catch(() => { }); // each answer says so
    let last = Promise.resolve();
    // Before anything is awaited, so that no message is missed.
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
