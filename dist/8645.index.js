export const id = 8645;
export const ids = [8645];
export const modules = {

/***/ 88645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createScanner: () => (/* binding */ createScanner)
/* harmony export */ });
/** gitleaks, then `.gitleaksignore`: exactly what `gitleaks git` reports, hunk by hunk. */
function createScanner(engine, ignore) {
    const counts = { hunks: 0, bytes: 0, candidates: 0 };
    return {
        counts,
        async scan(hunk) {
            // A text that gitleaks does not read was counted by the code that read it.
            counts.hunks += hunk.via ? 0 : 1;
            counts.bytes += hunk.via ? 0 : hunk.added.length;
            const { added: text, path, startLine, commit } = hunk;
            const { isCandidate, findings } = await engine.scan({ text, path, startLine, commit: commit.sha });
            if (isCandidate)
                counts.candidates += 1;
            return findings
                .filter(({ fingerprint }) => !ignore(fingerprint, hunk.commit.sha))
                .map((secret) => ({ found: secret, hunk }));
        },
        close: () => engine.close(),
    };
}


/***/ })

};
