export const id = 4355;
export const ids = [4355];
export const modules = {

/***/ 94355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ formatBaseline),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

// Go gives a field its zero value if the JSON object lacks it.
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), '');
const number = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0);
const entries = valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    RuleID: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    Description: text,
    StartLine: number,
    EndLine: number,
    StartColumn: number,
    EndColumn: number,
    Match: text,
    Secret: text,
    File: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    Commit: text,
    Entropy: number,
})));
/**
 * Reads a JSON report of gitleaks as a baseline, by the rules of `IsNew` in gitleaks' `detect/baseline.go`. The author,
 * the date and the message are not compared, because the commit's id decides them. An entry without its secret
 * (`gitleaks --redact`, or {@link formatBaseline}) matches any secret at its place, as in gitleaks with `--redact`.
 * Throws an error that says what is wrong and quotes no value of the file.
 */
function parseBaseline(file, content) {
    let parsed;
    try {
        parsed = JSON.parse(content.replace(/^\ufeff/, ''));
    }
    catch {
        // The parser's own message repeats a piece of the text, which may hold a secret.
        throw new Error('it is not JSON');
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(entries, parsed, { abortEarly: true });
    if (!result.success) {
        const path = valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(result.issues[0]);
        throw new Error(`it is not a JSON report of gitleaks${path ? ` (at ${path})` : ', which is a list'}`);
    }
    const known = new Map();
    for (const entry of result.output ?? []) {
        const key = placeOf(entry);
        known.set(key, [...(known.get(key) ?? []), entry]);
    }
    return {
        file,
        isKnown: (found) => (known.get(placeOf(entryOf(found))) ?? []).some((entry) => isSame(entry, found)),
    };
}
function placeOf(entry) {
    const { RuleID, StartLine, EndLine, StartColumn, EndColumn, File, Commit } = entry;
    return JSON.stringify([RuleID, StartLine, EndLine, StartColumn, EndColumn, File, Commit]);
}
function isSame(entry, found) {
    if (entry.Description !== found.description)
        return false;
    // gitleaks holds the entropy as a float32.
    if (Math.fround(entry.Entropy) !== Math.fround(found.entropy))
        return false;
    const isRedacted = entry.Secret === redacted || entry.Secret.endsWith('...');
    return isRedacted || (entry.Secret === found.secret && entry.Match === found.match);
}
const redacted = 'REDACTED';
function entryOf(found) {
    return {
        RuleID: found.ruleId,
        Description: found.description,
        StartLine: found.startLine,
        EndLine: found.endLine,
        StartColumn: found.startColumn,
        EndColumn: found.endColumn,
        Match: redacted,
        Secret: redacted,
        File: found.file,
        Commit: found.commit,
        Entropy: found.entropy,
    };
}
/**
 * A baseline in the form of `gitleaks git --redact --report-format json`. It holds no secret, and gitleaks itself takes
 * it with `--redact --baseline-path`. `redact` cleans the texts of the commits, because they may repeat a secret.
 */
function formatBaseline(findings, commits, redact) {
    const rows = findings.map((found) => {
        const { File, Commit, Entropy, ...place } = entryOf(found);
        const { author = '', email = '', date = '', message = '' } = commits.get(Commit) ?? {};
        return {
            ...place,
            File,
            SymlinkFile: '',
            Commit,
            Entropy,
            Author: redact(author),
            Email: redact(email),
            Date: date,
            Message: redact(message),
            Tags: found.tags,
            Fingerprint: found.fingerprint,
        };
    });
    return `${JSON.stringify(rows, undefined, 1)}\n`;
}


/***/ })

};
