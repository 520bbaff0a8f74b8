export const id = 6896;
export const ids = [6896];
export const modules = {

/***/ 86896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobs: () => (/* binding */ jobs)
/* harmony export */ });
/** The jobs that a thread can be started for. Each module's `start` returns its calls. Only the thread loads them. */
const jobs = {
    answers: () => Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(318), __webpack_require__.e(7192), __webpack_require__.e(2664), __webpack_require__.e(479), __webpack_require__.e(4898), __webpack_require__.e(9137)]).then(__webpack_require__.bind(__webpack_require__, 74752)),
    gitleaks: () => __webpack_require__.e(/* import() */ 3455).then(__webpack_require__.bind(__webpack_require__, 43455)),
};


/***/ })

};
