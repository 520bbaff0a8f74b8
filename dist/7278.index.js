export const id = 7278;
export const ids = [7278];
export const modules = {

/***/ 17278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPageAssets: () => (/* binding */ readPageAssets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Reads the assets; the literal URLs make ncc copy the files into the bundle. */
function readPageAssets() {
    return {
        style: read(__webpack_require__.ab + "page.css"),
        script: read(__webpack_require__.ab + "page.js"),
        plots: read(__webpack_require__.ab + "uPlot.iife.min.js"),
        plotsStyle: read(__webpack_require__.ab + "uPlot.min.css"),
    };
}
/** Returns the text as an HTML parser reads it: the Content-Security-Policy has the hashes of that text. */
function read(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').replaceAll('\r\n', '\n').trim();
}


/***/ })

};
