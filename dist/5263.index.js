export const id = 5263;
export const ids = [5263];
export const modules = {

/***/ 23124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ findingsOf),
  d: () => (/* binding */ fragmentsOf)
});

;// CONCATENATED MODULE: ./lib/src/secrets/precedence.js
/**
 * gitleaks drops what a generic rule finds where another rule finds a secret on the same line that holds it (`filter` in
 * `detect/utils.go`). The engine does so within one text; this is for what it found in several of one hunk.
 * Sorted by place and rule, as the engine's findings are.
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

;// CONCATENATED MODULE: ./lib/src/secrets/read-windows.js

const newline = 10;
/** The windows of a hunk as the engine takes them. */
function fragmentsOf(hunk, windows) {
    return windows.map(({ text, line, rules, decodeDepth }) => ({
        text,
        path: hunk.path,
        commit: hunk.commit.sha,
        startLine: hunk.startLine + line,
        rules,
        decodeDepth,
    }));
}
/** What the engine found in each of the windows, with the lines and columns of the hunk. */
function findingsOf(rules, hunk, windows, found) {
    const tags = new Map(rules.map((rule) => [rule.id, rule.tags.length]));
    const all = windows.flatMap((window, index) => inHunk(tags, hunk.startLine + window.line, window, found[index] ?? []));
    return windows.length > 1 ? withoutRepeated(all) : all;
}
function inHunk(tags, startLine, window, findings) {
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
        // 0 stands for an end that gitleaks does not find.
        endColumn: found.endColumn + (found.endLine === startLine && found.endColumn > 0 ? columns : 0),
    }));
}
/**
 * gitleaks counts the columns of a text's first line from 1, and of all others from 2 (`detect/location.go`). Its findings
 * come in the order of their lines.
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

/***/ 15263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createScanner: () => (/* binding */ createScanner)
/* harmony export */ });
/* harmony import */ var _prefilter_prefilter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56750);
/* harmony import */ var _prefilter_time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21649);
/* harmony import */ var _read_windows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23124);



/**
 * The prefilter works here for as long as that holds up nothing else, and for so many bytes: a thread that is not needed
 * is not started. All else the engine's own thread does.
 */
const patienceMs = 400;
const maxBytesHere = 131_072;
/** Prefilter, then engine, then `.gitleaksignore`: exactly what `gitleaks git` reports, hunk by hunk. */
function createScanner(engine, ignore) {
    let prefilter; // made once git is at work
    const counts = { hunks: 0, bytes: 0, candidates: 0 };
    async function judge(hunk) {
        const { added, path, commit } = hunk;
        if (added.length > maxBytesHere)
            return engine.scan(hunk);
        prefilter ??= (0,_prefilter_prefilter_js__WEBPACK_IMPORTED_MODULE_0__.createPrefilter)(engine, patienceMs);
        let windows;
        try {
            windows = prefilter(path, commit.sha, added);
        }
        catch (error) {
            if (error instanceof _prefilter_time_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .OutOfPatience */ .z9)
                return engine.scan(hunk);
            throw error;
        }
        if (windows.length === 0)
            return { isCandidate: false, found: [] };
        const found = await engine.detect((0,_read_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .fragmentsOf */ .d)(hunk, windows));
        return { isCandidate: true, found: (0,_read_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOf */ .W)(engine.rules, hunk, windows, found) };
    }
    return {
        counts,
        async scan(hunk) {
            // What gitleaks does not read is counted where it is read.
            counts.hunks += hunk.via ? 0 : 1;
            counts.bytes += hunk.via ? 0 : hunk.added.length;
            const { isCandidate, found } = await judge(hunk);
            if (isCandidate)
                counts.candidates += 1;
            return found
                .filter(({ fingerprint }) => !ignore(fingerprint, hunk.commit.sha))
                .map((secret) => ({ found: secret, hunk }));
        },
        close: () => engine.close(),
    };
}


/***/ })

};
