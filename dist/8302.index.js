export const id = 8302;
export const ids = [8302,4355];
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


/***/ }),

/***/ 68302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeKnownSecrets: () => (/* binding */ writeKnownSecrets)
});

// EXTERNAL MODULE: ./lib/src/git/run-git.js
var run_git = __webpack_require__(46949);
;// CONCATENATED MODULE: ./lib/src/git/commit-details.js

/** What the commits (full ids) say of themselves. Throws GIT_FAILED. */
async function readCommitDetails(repository, commits) {
    const details = new Map();
    // In slices, because the length of a command line is limited.
    for (let from = 0; from < commits.length; from += 200) {
        const chunks = [];
        const args = ['log', '--no-walk=unsorted', '-z', '--encoding=UTF-8', '--format=%H%n%an%n%ae%n%aI%n%B'];
        for await (const chunk of (0,run_git/* streamGit */.t1)(repository, [...args, ...commits.slice(from, from + 200), '--'])) {
            chunks.push(chunk);
        }
        for (const record of Buffer.concat(chunks).toString('utf8').split('\0')) {
            const [sha, author, email, date, ...lines] = record.split('\n');
            if (!sha || author === undefined || email === undefined || date === undefined)
                continue;
            const utc = new Date(date).toISOString().replace('.000Z', 'Z');
            details.set(sha, { author, email, date: utc, message: messageOf(lines) });
        }
    }
    return details;
}
/**
 * The same as `scanMessageTitle` and `scanMessageBody` of go-gitdiff give for lines that `git log` indents by four: the
 * title on one line, then the body without the title's own indent, with at most one blank line in a row.
 */
function messageOf(lines) {
    const first = lines.findIndex((line) => line.trim() !== '');
    if (first < 0)
        return '';
    const end = lines.findIndex((line, index) => index > first && line.trim() === '');
    const title = lines.slice(first, end < 0 ? undefined : end).map((line) => line.trim());
    const indent = `    ${/^\s*/.exec(lines[first])?.[0]}`;
    const body = (end < 0 ? [] : lines.slice(end))
        .map((line) => `    ${line}`.trimEnd())
        .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .replace(/^\n+|\n+$/g, '');
    return title.join(' ') + (body && `\n\n${body}`);
}

// EXTERNAL MODULE: ./lib/src/pillars/secrets/baseline.js
var baseline = __webpack_require__(94355);
;// CONCATENATED MODULE: ./lib/src/pillars/secrets/write-baseline.js


/**
 * Gives `write` a baseline of these secrets and returns the secrets that are in it. A secret is left out if the name of
 * its file repeats a secret, because a baseline must hold none. The redactor must know the secrets already.
 */
async function writeKnownSecrets(secrets, repository, { redactor, log }, write) {
    const known = secrets.filter(({ found }) => redactor.redact(found.file) === found.file);
    const commits = [...new Set(known.map(({ found }) => found.commit))];
    const details = await readCommitDetails(repository, commits);
    const findings = known.map(({ found }) => found);
    await write((0,baseline/* formatBaseline */.J)(findings, details, redactor.redact), known.length);
    if (known.length < secrets.length) {
        log.info(`${secrets.length - known.length} of the secrets found stay new: the name of their file repeats one.`);
    }
    return new Set(known);
}


/***/ })

};
