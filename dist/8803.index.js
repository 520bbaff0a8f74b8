export const id = 8803;
export const ids = [8803,1184];
export const modules = {

/***/ 76283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ sizePattern),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   V5: () => (/* binding */ ratePattern),
/* harmony export */   WN: () => (/* binding */ parseRate),
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   mx: () => (/* binding */ sharePattern),
/* harmony export */   n8: () => (/* binding */ parseShare)
/* harmony export */ });
/** How durations, sizes and rates are written; the patterns also stand in the JSON Schema. */
const durationPattern = /^\d+(\.\d+)? ?(ms|s|m|h)$/;
const sizePattern = /^\d+(\.\d+)? ?(B|KB|MB)$/;
const sharePattern = /^\d+(\.\d+)? ?%$/;
const ratePattern = /^\d+(\.\d+)? ?\/ ?(s|m)$/;
const unitMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const unitBytes = { B: 1, KB: 1000, MB: 1_000_000 };
/**
 * `1.5s` in milliseconds, rounded. Undefined if the text is no duration, or not from 1 ms to 24 h (timers overflow at
 * 24 days).
 */
function parseDuration(text) {
    return within(1, 24 * unitMs.h, Math.round(scaled(text, durationPattern, unitMs)));
}
/** `5 MB` in bytes; at most 100 MB, because a body is kept in memory. */
function parseSize(text) {
    return within(1, 100 * unitBytes.MB, Math.round(scaled(text, sizePattern, unitBytes)));
}
/** `1%` as 0.01; from 0.1% to 20%. */
function parseShare(text) {
    return sharePattern.test(text) ? within(0.001, 0.2, Number.parseFloat(text) / 100) : undefined;
}
/** `4/s` or `30/m` as requests per second; at most 1000, the most that one client can sustain. */
function parseRate(text) {
    if (!ratePattern.test(text))
        return undefined;
    const number = Number.parseFloat(text);
    return within(1 / 60, 1000, text.endsWith('m') ? number / 60 : number);
}
function scaled(text, pattern, units) {
    if (!pattern.test(text))
        return Number.NaN;
    return Number.parseFloat(text) * (units[text.replace(/^[\d. ]+/, '')] ?? Number.NaN);
}
function within(min, max, value) {
    return value >= min && value <= max ? value : undefined;
}


/***/ }),

/***/ 80185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   H_: () => (/* binding */ readUnit),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   T: () => (/* binding */ keyPosition),
/* harmony export */   U8: () => (/* binding */ reportLack),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   aC: () => (/* binding */ reportValue),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   ik: () => (/* binding */ readSize),
/* harmony export */   xV: () => (/* binding */ readTemplate),
/* harmony export */   y1: () => (/* binding */ reportKey)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29318);
/* harmony import */ var _language_expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20743);
/* harmony import */ var _language_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76283);



function reportKey({ source, diagnostics }, node, message) {
    const { span, ...at } = source.keyAt(node);
    diagnostics.push({ at, message, span });
}
/** `within` is the piece of the value that the message is about. */
function reportValue({ source, diagnostics }, node, message, within) {
    const { span, ...at } = source.valueAt(node, within);
    diagnostics.push({ at, message, span });
}
/** Reports at `node` that the mapping `raw` lacks something. */
function reportLack(reading, raw, node, message) {
    if (!reading.reduced.has(raw))
        reportKey(reading, node, message);
}
function keyPosition({ source }, node) {
    const { span: _, ...at } = source.keyAt(node);
    return at;
}
/** Reads the scalar at `node` as a template. Reports a name that is not in `scope` or not in `vars`. */
function readTemplate(reading, node, scope) {
    const text = textAt(reading, node);
    for (const piece of (0,_language_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .splitExpressions */ .WH)(text)) {
        if (piece.kind === 'captured' && !scope.has(piece.name)) {
            reportValue(reading, node, notCaptured(piece.name, scope, reading), piece.source);
        }
        if (piece.kind === 'vars' && !reading.vars.has(piece.name)) {
            const known = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(piece.name, [...reading.vars.keys()]);
            reportValue(reading, node, `"vars" has no "${piece.name}"${known}`, piece.source);
        }
    }
    return (0,_language_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .toTemplate */ .Cn)(text, reading.env, reading.sessionEnv, reading.vars);
}
/** The value at `node` as JSON in which each string is a template. */
function readJson(reading, node, scope) {
    const value = valueAt(node);
    if (typeof value === 'string')
        return readTemplate(reading, node, scope);
    if (Array.isArray(value))
        return value.map((_, index) => readJson(reading, [value, index], scope));
    if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.keys(value).map((key) => [key, readJson(reading, [value, key], scope)]));
    }
    return value;
}
/** The mapping at `node` as names and templates; empty if missing. A list gives one pair for each of its values. */
function readPairs(reading, node, scope) {
    const mapping = valueAt(node);
    if (typeof mapping !== 'object' || mapping === null)
        return [];
    return Object.keys(mapping).flatMap((name) => childrenOf([mapping, name]).map((one) => [name, readTemplate(reading, one, scope)]));
}
/** The nodes of the items if `node` holds a list, else `node` itself. */
function childrenOf(node) {
    const value = valueAt(node);
    return Array.isArray(value) ? value.map((_, index) => [value, index]) : [node];
}
/** A duration in milliseconds, or `otherwise` when none is written. */
function readDuration(reading, node, otherwise) {
    return readUnit(reading, node, otherwise, _language_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9, 'from 1ms to 24h');
}
/** A size in bytes, or `otherwise` when none is written. */
function readSize(reading, node, otherwise) {
    return readUnit(reading, node, otherwise, _language_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSize */ .DB, 'from 1 B to 100 MB');
}
function readUnit(reading, node, otherwise, parse, limits) {
    const text = valueAt(node);
    if (typeof text !== 'string')
        return otherwise;
    const parsed = parse(text);
    if (parsed === undefined)
        reportValue(reading, node, `"${node[1]}" must be ${limits}, not ${text}`);
    return parsed ?? otherwise;
}
/** A scalar as text, exactly as it was written. */
function textAt({ source }, node) {
    const value = valueAt(node);
    return typeof value === 'string' ? value : source.written(node);
}
function valueAt([holder, key]) {
    return holder[key];
}
function notCaptured(name, scope, { sessionCaptures }) {
    if (sessionCaptures.has(name)) {
        return `"${name}" is captured in a session and stays there; what checks need of it stands in the session's "headers"`;
    }
    return `nothing before this captures "${name}"${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, [...scope])}`;
}


/***/ }),

/***/ 95626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readLimits),
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   tI: () => (/* binding */ routesInput)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80185);

/** The `file` of positions for checks from the input `routes`, in place of the name of the configuration file. */
const routesInput = 'action input "routes"';
const defaultLimits = { timeoutMs: 10_000, retries: 2, maxBodyBytes: 5_000_000 };
function readLimits(reading, raw, inherited) {
    if (!raw)
        return inherited;
    return {
        timeoutMs: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readDuration */ .$7)(reading, [raw, 'timeout'], inherited.timeoutMs),
        retries: raw.retries ?? inherited.retries,
        maxBodyBytes: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readSize */ .ik)(reading, [raw, 'max-body'], inherited.maxBodyBytes),
    };
}


/***/ }),

/***/ 48803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judged: () => (/* reexport */ judged),
  notJudged: () => (/* reexport */ notJudged),
  tellGitHub: () => (/* binding */ tellGitHub)
});

// EXTERNAL MODULE: ./lib/src/config/sections/notification-defaults.js
var notification_defaults = __webpack_require__(84826);
// EXTERNAL MODULE: ./lib/src/report/formats/sections.js + 1 modules
var formats_sections = __webpack_require__(29292);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/text/cut.js
var cut = __webpack_require__(72316);
// EXTERNAL MODULE: ./lib/src/text/neutralise.js
var neutralise = __webpack_require__(91312);
;// CONCATENATED MODULE: ./lib/src/github/event/run-identity.js



/** Undefined if there is no repository at GitHub. */
function runIdentity(env, inputs) {
    const matrix = readMatrix(inputs.matrix);
    const repository = env['GITHUB_REPOSITORY'];
    if (!repository)
        return undefined;
    const repositoryUrl = `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}`;
    const run = Number(env['GITHUB_RUN_ID']);
    const order = run > 0 ? { run, attempt: Number(env['GITHUB_RUN_ATTEMPT']) || 1 } : undefined;
    const called = inputs.name;
    const job = [env['GITHUB_WORKFLOW'], env['GITHUB_JOB']];
    // GITHUB_ACTION counts the steps. A name stays the same when another gate is put before this one.
    const step = [...job, called ? { name: called } : env['GITHUB_ACTION']];
    return {
        repositoryUrl,
        // CircleCI, GitLab and Jenkins give the page of their run in these variables.
        url: order
            ? `${repositoryUrl}/actions/runs/${order.run}/attempts/${order.attempt}`
            : env['CIRCLE_BUILD_URL'] || env['CI_JOB_URL'] || env['BUILD_URL'],
        name: ['Launch Gate', ...job, [called, matrix?.label].filter(Boolean).join(' ')].filter(Boolean).join(' / '),
        called,
        key: keyOf(step),
        matrix,
        order,
    };
}
function keyOf(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}
const maxLabelLength = 100;
/**
 * Reads the matrix values of a job from JSON; it is `null` outside of a matrix. Only an input's default can give them
 * (actions/runner action_yaml.json, `input-default-context`). The label is made as GitHub names a job: of plain values.
 */
function readMatrix(text) {
    const matrix = parseObject(text);
    if (!matrix)
        return undefined;
    const entries = Object.entries(matrix);
    const plain = entries.map(([, value]) => value).filter((value) => value !== null && typeof value !== 'object');
    const label = plain.length > 0 ? (0,cut/* cut */.J)((0,neutralise/* oneLine */.TN)(`(${plain.join(', ')})`), maxLabelLength) : '';
    return { key: keyOf(entries.sort(([a], [b]) => (a < b ? -1 : 1))), label };
}
function parseObject(text) {
    try {
        const value = JSON.parse(text || 'null');
        return typeof value === 'object' && value !== null && Object.keys(value).length > 0 ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Below zero if `a` came before `b`. */
function compareOrder(a, b) {
    return a.run - b.run || a.attempt - b.attempt;
}

;// CONCATENATED MODULE: ./lib/src/github/publish/check-run.js

// The limits of the checks API (its OpenAPI description). Ten requests are as many as a reader will scroll through.
const annotationsPerRequest = 50;
const maxAnnotations = 500;
const maxSummaryBytes = 65_000;
const maxTitleLength = 255;
/**
 * Adds a finished check run to the commit, with the failures as annotations on their lines. Returns the API's answer.
 */
function addCheckRun(api, run, head_sha, outcome) {
    return api.call('check run', async ({ rest: { checks } }, repository) => {
        const output = { title: (0,cut/* cut */.J)(outcome.headline, maxTitleLength), summary: outcome.summary(maxSummaryBytes) };
        const all = outcome.annotations(maxAnnotations).flatMap((each) => onLine(each, outcome.verdict));
        const { data } = await checks.create({
            ...repository,
            name: run.name,
            head_sha,
            details_url: run.url,
            status: 'completed',
            conclusion: outcome.verdict === 'pass' ? 'success' : 'failure',
            output: { ...output, annotations: all.slice(0, annotationsPerRequest) },
        });
        // An update adds its annotations to those that are there.
        for (let from = annotationsPerRequest; from < all.length; from += annotationsPerRequest) {
            const page = all.slice(from, from + annotationsPerRequest);
            await checks.update({ ...repository, check_run_id: data.id, output: { ...output, annotations: page } });
        }
    });
}
/** The API takes no annotation without a file and a line. Findings without a file stand in the summary. */
function onLine({ file, line = 1, endLine = line, col, title, message }, verdict) {
    if (!file)
        return [];
    return {
        path: file,
        start_line: line,
        end_line: endLine,
        ...(endLine === line && col ? { start_column: col, end_column: col } : {}),
        annotation_level: verdict === 'fail' ? 'failure' : 'warning',
        title,
        message,
    };
}

;// CONCATENATED MODULE: ./lib/src/github/publish/comment-marker.js
// A marker stands alone on its line, so a quotation of one does not count.
const line = /\n<!-- launch-gate key=([0-9a-f]{12})(?: job=([0-9a-f]{12}))? run=(\d{1,15}) attempt=(\d{1,6}) sha=([0-9a-f]{40,64}) verdict=(pass|fail)(?: since=([0-9a-f]{40,64}))? -->/;
const sectionsEnd = new RegExp(`${line.source}(?=\\n)`, 'g');
// A comment's marker stands at the end, so that notifications begin with the verdict.
const commentsEnd = new RegExp(`${line.source}\\s*$`);
function writeMarker({ key, job, run, attempt, sha, verdict, since }) {
    const whose = `key=${key}${job ? ` job=${job}` : ''}`;
    const known = `${whose} run=${run} attempt=${attempt} sha=${sha} verdict=${verdict}`;
    return `\n<!-- launch-gate ${known}${since ? ` since=${since}` : ''} -->`;
}
/** The marker at the end of a comment, unless it is the marker of a section. */
function readMarker(body) {
    const found = commentsEnd.exec(body);
    const marker = found && markerOf(found);
    return marker?.job ? undefined : (marker ?? undefined);
}
/** The parts of a comment that end in a marker before its end, each with that marker. */
function readParts(body) {
    let from = 0;
    return [...body.matchAll(sectionsEnd)].map((found) => {
        const text = body.slice(from, found.index);
        from = found.index + found[0].length;
        return { text, marker: markerOf(found) };
    });
}
function markerOf([, key = '', job, run, attempt, sha = '', verdict, since]) {
    return { key, job, run: Number(run), attempt: Number(attempt), sha, verdict: verdict, since };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/text/plural.js
var plural = __webpack_require__(26720);
;// CONCATENATED MODULE: ./lib/src/report/formats/matrix.js


/** The first line of a comment that has a section for each job of a matrix; `name` is the name of the gate. */
function matrixTitle(states, name) {
    const of = (wanted) => states.filter((state) => state === wanted).length;
    const [failing, earlier] = [of('fail'), of('earlier')];
    const verdict = failing > 0
        ? `**Do not launch:** ${count(failing, states.length)} ${failing === 1 ? 'does' : 'do'} not pass`
        : earlier > 0
            ? `**Not judged yet:** ${count(earlier, states.length)} ${earlier === 1 ? 'was' : 'were'} last judged at an earlier commit`
            : `**Ready:** ${count(states.length, states.length)} ${states.length === 1 ? 'passes' : 'pass'}`;
    return `${[verdict, name && (0,formats_sections/* inline */.mG)(name)].filter(Boolean).join(' · ')}\n`;
}
function count(some, all) {
    return `${some === all ? '' : `${some} of `}${(0,plural/* plural */.L)(all, 'job')} of the matrix`;
}
/** The note in a section about an earlier commit. */
function matrixNote(sha) {
    return `Judged at the earlier commit ${sha.slice(0, 7)}, and not yet at this one:\n\n`;
}
/** Matches a section as it was written. The groups are its label, and its text without the note. */
const sectionTitle = /(?:^|\n)### (.*)\n\n(?:Judged at the earlier commit [0-9a-f]{7}, and not yet at this one:\n\n)?([^]*)$/;

;// CONCATENATED MODULE: ./lib/src/github/publish/comment-sections.js




/** GitHub takes this many characters. A text never has more characters than bytes. */
const maxCommentBytes = 65_536;
/** The sections of comments of the same gate, the newest of each job. */
function readSections(bodies) {
    const newest = new Map();
    for (const section of bodies.flatMap(sectionsOf)) {
        const known = newest.get(section.marker.job);
        if (!known || compareOrder(section.marker, known.marker) >= 0)
            newest.set(section.marker.job, section);
    }
    return [...newest.values()];
}
function sectionsOf(body) {
    const marker = readMarker(body);
    if (!marker)
        return [];
    const parts = readParts(body).filter((part) => part.marker.key === marker.key && part.marker.job);
    if (parts.length === 0)
        return [{ marker, text: body.slice(0, body.lastIndexOf('\n<!-- launch-gate ')), label: '' }];
    return parts.map(({ text, marker }) => {
        const [, label = '', rest = ''] = sectionTitle.exec(text) ?? [];
        return { marker, label, text: rest };
    });
}
/**
 * The sections after `mine` replaced the section of its job. The sections of other jobs of the matrix stay if they are
 * of the same commit or of the newest two runs: a job that the workflow no longer has disappears with the second next
 * run.
 */
function withSection(told, mine) {
    const { job, sha, run } = mine.marker;
    if (job === undefined)
        return [mine];
    const runs = new Set([run, ...told.map(({ marker }) => marker.run)]);
    const [newest = run, before = newest] = [...runs].sort((a, b) => b - a);
    const others = told.filter(({ marker }) => marker.job !== undefined && marker.job !== job);
    return [mine, ...others.filter(({ marker }) => marker.run >= before || marker.sha === sha)];
}
/** The comment of these sections, for a pull request whose head is `sha`. */
function writeComment(sections, sha, name) {
    const [first] = sections;
    if (!first)
        return '';
    if (first.marker.job === undefined)
        return first.text + writeMarker(first.marker);
    const sorted = sections
        .map((section) => ({ ...section, state: stateOf(section.marker, sha) }))
        .sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || (a.label < b.label ? -1 : 1));
    const [newest = first.marker] = sections.map(({ marker }) => marker).sort((a, b) => compareOrder(b, a));
    const verdict = sorted.every(({ state }) => state === 'pass') ? 'pass' : 'fail';
    const title = matrixTitle(sorted.map(({ state }) => state), name);
    const end = writeMarker({ ...newest, job: undefined, since: undefined, sha, verdict });
    const parts = sorted.map(({ label, text, state, marker }) => {
        const note = state === 'earlier' ? matrixNote(marker.sha) : '';
        return { head: `\n### ${label}\n\n${note}`, text, end: writeMarker(marker) };
    });
    shorten(parts, maxCommentBytes - external_node_buffer_.Buffer.byteLength(title + end));
    return title + parts.map(({ head, text, end }) => head + text + end).join('\n') + end;
}
const states = ['fail', 'earlier', 'pass'];
function stateOf(marker, sha) {
    return marker.sha === sha ? marker.verdict : 'earlier';
}
/** Cuts the longest texts to their first line until all parts fit. If that is not enough, it removes the texts. */
function shorten(parts, maxBytes) {
    const sizeOf = ({ head, text, end }) => external_node_buffer_.Buffer.byteLength(head + text + end) + 1;
    let left = maxBytes - parts.reduce((sum, part) => sum + sizeOf(part), 0);
    for (const keep of [/^.*\n?/, /^/]) {
        for (const part of parts.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
            if (left >= 0)
                return;
            const size = sizeOf(part);
            part.text = keep.exec(part.text)?.[0] ?? '';
            left += size - sizeOf(part);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/github/publish/comment.js



/**
 * The longest and shortest wait before a job checks whether another job's edit has undone its own. The shortest is
 * longer than any edit takes. The longest grows: the more often an edit was undone, the more jobs are ending now.
 */
const pausesMs = [0, 2_000, 3_000, 5_000, 7_000];
const minPauseMs = 1_000;
/**
 * Keeps one comment of this gate on a pull request. Two runs may create one at the same time: the oldest stays and
 * shows the newest result, the others are deleted. The jobs of a matrix share it, each with its section. A result is
 * not told if a newer one stands there, nor if the pull request has moved on to another commit, whose own run will
 * tell. If the run is known to be for a pull request and none is found, the answer is a problem.
 *
 * GitHub has no conditional edit: of two edits at the same time one is lost. So the comment is read again after it was
 * created, and by a job of a matrix after each edit, until nothing is missing.
 */
async function keepComment(api, clock, request) {
    let answer = { data: [] };
    for (const maxMs of pausesMs) {
        answer = await api.call('comment', async (octokit, repository, signal) => {
            const isShared = request.marker.job !== undefined;
            if (isShared && maxMs > 0)
                await clock.sleep(minPauseMs + Math.random() * (maxMs - minPauseMs), signal);
            const found = await readable(request, readAll(octokit, repository, request));
            return Promise.all(found.map(({ number, own }) => keepOn(octokit, repository, number, request, own)));
        });
        if (!answer.data?.some((isSettled) => !isSettled))
            break;
    }
    if (answer.data?.length !== 0 || !request.head || !isWanted(request, undefined))
        return answer;
    return { problem: `the head of no open pull request is the commit ${request.marker.sha.slice(0, 7)}` };
}
/** The pull requests that the result is about, each with the comments of this gate. */
async function readAll(octokit, repository, { pullRequest, head, marker }) {
    if (pullRequest !== undefined) {
        const [sha, own] = await Promise.all([
            headOf(octokit, repository, pullRequest),
            listOwn(octokit, repository, pullRequest, marker.key),
        ]);
        return sha === marker.sha ? [{ number: pullRequest, own }] : [];
    }
    const byCommit = await pullRequestsOf(octokit, repository, marker.sha);
    const numbers = byCommit.length === 0 && head ? await pullRequestsFrom(octokit, repository, head, marker.sha) : byCommit;
    return Promise.all(numbers.map(async (number) => ({ number, own: await listOwn(octokit, repository, number, marker.key) })));
}
/** A green run without permission to read has lost nothing: without it no earlier run could write a comment either. */
async function readable(request, reading) {
    return reading.catch((error) => {
        if (isWanted(request, undefined) || ![403, 404].includes(error.status))
            throw error;
        return [];
    });
}
/** Returns whether the comment is settled and need not be read again. */
async function keepOn({ rest: { issues } }, repository, issue_number, request, own) {
    const body = bodyAfter(request, own);
    if (body === undefined)
        return true;
    const [oldest, ...others] = own;
    if (!oldest)
        await issues.createComment({ ...repository, issue_number, body });
    else if (body !== oldest.body)
        await issues.updateComment({ ...repository, comment_id: oldest.id, body });
    await Promise.all(others.map(({ id }) => orGone(issues.deleteComment({ ...repository, comment_id: id }))));
    return oldest !== undefined && request.marker.job === undefined;
}
/** The comment with this result, or without it if it is no news. Undefined if there is nothing to write or to merge. */
function bodyAfter(request, own) {
    const { marker, name, write } = request;
    const told = readSections(own.map(({ body }) => body));
    const isNews = isWanted(request, newestOf(own)) && !isTold(request, own);
    if (!isNews && own.length < 2)
        return undefined;
    const sections = isNews ? withSection(told, write(told.find((one) => one.marker.job === marker.job))) : told;
    return writeComment(sections, isNews ? marker.sha : (newestOf(own)?.marker.sha ?? marker.sha), name);
}
function isWanted({ mode, marker }, newest) {
    return mode === 'always' || marker.verdict === 'fail' || newest?.marker.verdict === 'fail';
}
/** Whether this result or a newer one stands there. Of two jobs that look the same, a pass does not hide a failure. */
function isTold({ marker }, own) {
    const theirs = readSections(own.map(({ body }) => body)).find((one) => one.marker.job === marker.job)?.marker;
    if (!theirs)
        return false;
    const order = compareOrder(marker, theirs);
    return order < 0 || (order === 0 && (marker.verdict === theirs.verdict || marker.verdict === 'pass'));
}
/** Ignores a 404: another run may have deleted the same comment. */
async function orGone(deletion) {
    await deletion.catch((error) => {
        if (error.status !== 404)
            throw error;
    });
}
function newestOf(own) {
    return own.toSorted((a, b) => compareOrder(b.marker, a.marker))[0];
}
/** The comments of this gate, the oldest first. */
async function listOwn({ paginate, rest }, repository, issue_number, key) {
    // Each page is filtered at once, so that only the gate's own comments are kept in memory.
    const all = await paginate(rest.issues.listComments, { ...repository, issue_number, per_page: 100 }, ({ data }) => data.flatMap(({ id, body = '', user, author_association }) => {
        const marker = isTrusted(user?.type, author_association) ? readMarker(body) : undefined;
        return marker?.key === key ? [{ id, body, marker }] : [];
    }));
    return all.sort((a, b) => a.id - b.id);
}
/** Anybody can write a marker into a comment. Only an app, or an author who may write here anyway, is trusted. */
function isTrusted(type, association) {
    return type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association);
}
async function headOf({ rest }, repository, pull_number) {
    return (await rest.pulls.get({ ...repository, pull_number })).data.head.sha;
}
async function pullRequestsOf({ rest }, repository, commit_sha) {
    const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...repository, commit_sha, per_page: 100 });
    return data.filter(({ state, head }) => state === 'open' && head.sha === commit_sha).map(({ number }) => number);
}
/** The base repository finds no pull request by the commits of a fork, but it does by their branch. */
async function pullRequestsFrom({ rest }, repository, from, sha) {
    const head = `${from.repository.split('/', 1)[0]}:${from.branch}`;
    const { data } = await rest.pulls.list({ ...repository, state: 'open', head, per_page: 100 });
    return data
        .filter((each) => each.head.sha === sha && each.head.repo?.full_name === from.repository)
        .map(({ number }) => number);
}

;// CONCATENATED MODULE: ./lib/src/github/publish/statuses.js

// The limit of both descriptions (GitHub's OpenAPI description states the first).
const maxDescriptionLength = 140;
const statuses_states = { pass: 'success', fail: 'failure', none: 'error' };
/**
 * Adds the verdict to the deployment as a status, so that a platform that listens can roll it back. Without an id the
 * deployment is the newest one of the commit.
 */
function addDeploymentStatus(api, run, { sha, deployment, environmentUrl }, outcome) {
    return api.call('deployment status', async ({ rest: { repos } }, repository) => {
        const newest = async () => (await repos.listDeployments({ ...repository, sha, per_page: 1 })).data[0]?.id;
        const deployment_id = deployment ?? (await newest());
        if (!deployment_id)
            throw new Error(`there is no deployment of the commit ${sha.slice(0, 7)}`);
        await repos.createDeploymentStatus({
            ...repository,
            deployment_id,
            state: statuses_states[outcome.verdict],
            log_url: run.url,
            environment_url: environmentUrl,
            description: (0,cut/* cut */.J)(outcome.headline, maxDescriptionLength),
            // GitHub must not change the status of older deployments: that is the platform's task.
            auto_inactive: false,
        });
    });
}
/** A status on the commit, for gates that run elsewhere than in GitHub's workflows. */
function addCommitStatus(api, run, sha, outcome) {
    return api.call('commit status', ({ rest: { repos } }, repository) => repos.createCommitStatus({
        ...repository,
        sha,
        state: statuses_states[outcome.verdict],
        context: run.name,
        target_url: run.url,
        description: (0,cut/* cut */.J)(outcome.headline, maxDescriptionLength),
    }));
}

// EXTERNAL MODULE: ./lib/src/report/formats/annotations.js
var annotations = __webpack_require__(43260);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/report/model/change.js
var change = __webpack_require__(44947);
// EXTERNAL MODULE: ./lib/src/report/model/evidence.js
var evidence = __webpack_require__(63282);
// EXTERNAL MODULE: ./lib/src/report/model/p95.js
var p95 = __webpack_require__(47881);
// EXTERNAL MODULE: ./lib/src/report/model/repository-path.js
var repository_path = __webpack_require__(42239);
;// CONCATENATED MODULE: ./lib/src/report/formats/comment.js








// GitHub limits characters. This counts bytes: a text never has fewer bytes than characters.
const maxBytes = 65_536;
const earlierTitle = 'What was wrong before';
/**
 * The comment on a pull request in Markdown: the verdict, a table of what failed with links to the lines, and the rest
 * folded. If there is too little room, details are left out before rows, and the least severe first. When the gate
 * passes again, the comment says since when, and folds the table of what was wrong (`earlier`).
 */
function comment(report, links, earlier, limit = maxBytes) {
    const shown = report.findings.filter(({ status }) => status !== 'pass');
    const head = heading(report, links, earlier?.since);
    const take = (0,formats_sections/* fitInto */.I0)(limit - external_node_buffer_.Buffer.byteLength(head));
    const sections = {
        table: take((0,formats_sections/* findingsTable */.f9)(shown, (finding) => linkedLocation(finding, report, links)), 1 / 2),
        scope: take((0,formats_sections/* scope */.z8)(report), 1 / 4),
        routes: take(routes(report.latency), 1 / 2),
        trend: take(trend(report.latency), 1 / 2),
        details: take((0,formats_sections/* details */.zH)(shown)),
        earlier: take((0,formats_sections/* folded */.TM)(earlierTitle, rowsOf(earlier?.body), 'finding', formats_sections/* findingsHead */.R_)),
    };
    const { table, details: evidence, routes: p95, trend: chart, earlier: before, scope: scanned } = sections;
    return [head, table, evidence, before, p95, chart, scanned].filter(Boolean).join('\n');
}
/** The comment of a run that could not judge; `text` says why, in lines. */
function unjudgedComment(text, sha, links) {
    const run = links.run && `[run](${links.run})`;
    const name = links.name && (0,formats_sections/* inline */.mG)(links.name);
    const head = ['**Could not judge:** this is not a pass', name, linkedCommit(sha, links), run]
        .filter(Boolean)
        .join(' · ');
    return `${head}\n\n${(0,neutralise/* codeBlock */.DV)(text)}\n`;
}
function heading(report, links, since) {
    const [words, counts] = (0,formats_sections/* verdictTitle */.Sw)(report);
    const { sha, baseUrl, durationMs } = report.run;
    const commit = sha && linkedCommit(sha, links);
    const name = links.name && (0,formats_sections/* inline */.mG)(links.name);
    const facts = [name, baseUrl && (0,formats_sections/* inline */.mG)(baseUrl), links.run && `[run](${links.run})`, (0,duration/* showDuration */.k)(durationMs)];
    const verdict = since
        ? `**Ready:** ${counts || 'all checks pass'} since ${linkedCommit(since, links)}`
        : [`**${words}${counts && ':'}**${counts && ` ${counts}`}`, commit].filter(Boolean).join(' · ');
    return `${[verdict, ...facts].filter(Boolean).join(' · ')}\n`;
}
function linkedCommit(sha, { repository }) {
    const short = (0,formats_sections/* inline */.mG)(sha.slice(0, 7));
    return isCommit(sha) ? `[${short}](${repository}/commit/${sha})` : short;
}
/** A link to the line, at the commit that holds it; for a check, to its configuration at the commit of the run. */
function linkedLocation(finding, { run }, { repository }) {
    const { pillar, where } = finding;
    const shown = (0,formats_sections/* inline */.mG)((0,evidence/* showLocation */.Z)(where) ?? '');
    // Build output and logs have no address at GitHub.
    const commit = where.commit ?? (pillar === 'secrets' ? undefined : run.sha);
    const file = (0,repository_path/* fileOf */.W7)(finding);
    if (!commit || !isCommit(commit))
        return shown;
    if (file === undefined && where.file)
        return `[${shown}](${repository}/commit/${commit})`;
    if (!file || !isInRepository(file))
        return shown;
    const path = file.split('/').map(encodePart).join('/');
    return `[${shown}](${repository}/blob/${commit}/${path}${where.line ? `#L${where.line}` : ''})`;
}
function isCommit(sha) {
    return /^[0-9a-f]{40,64}$/.test(sha);
}
function isInRepository(file) {
    return !/^(?:\/|\w:)|\\|(?:^|\/)\.{0,2}(?:\/|$)/.test(file);
}
/** Encodes also what Markdown may read as syntax: a parenthesis without its pair breaks the destination of a link. */
function encodePart(part) {
    return encodeURIComponent(part.toWellFormed()).replace(/[!'()*~_]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
}
function routes(latency) {
    const rows = latency.map((route) => {
        const { check, p95Ms, intervalMs, budgetMs, verdict } = route;
        return (0,formats_sections/* row */.nM)([
            (0,formats_sections/* inline */.mG)(check),
            (0,p95/* showP95 */.w)(p95Ms, intervalMs),
            budgetMs === null ? '' : `${budgetMs} ms`,
            verdict,
            (0,formats_sections/* inline */.mG)((0,change/* showChange */.e)(route)),
        ]);
    });
    const open = '| route | p95 | budget | verdict | against the last release |\n|---|---|---|---|---|';
    return (0,formats_sections/* folded */.TM)('p95 per route', rows, 'route', open);
}
// A phone shows no more than this.
const maxReleases = 12;
/** One chart for each route, drawn by GitHub (Mermaid's xychart). */
function trend(latency) {
    const rows = latency.flatMap(({ check, p95Ms, history = [], budgetMs }) => {
        const points = [...history.slice(-maxReleases), ...(p95Ms === null ? [] : [{ at: '', sha: 'now', p95Ms }])];
        if (history.length === 0 || points.length < 2)
            return [];
        const values = points.map((point) => Math.round(point.p95Ms));
        const title = (0,neutralise/* oneLine */.TN)(check)
            .replace(/[^\p{L}\p{N} ./-]/gu, ' ')
            .slice(0, 60);
        return [
            [
                '```mermaid',
                'xychart-beta',
                `  title "p95 of ${title}, ms"`,
                `  x-axis [${points.map(({ at, sha = at }) => `"${sha.replace(/[^0-9a-z]/gi, '').slice(0, 7)}"`).join(', ')}]`,
                `  y-axis 0 --> ${Math.max(...values, budgetMs ?? 0)}`,
                `  line [${values.join(', ')}]`,
                '```',
                '',
            ].join('\n'),
        ];
    });
    return (0,formats_sections/* folded */.TM)('p95 of the last releases', rows, 'route');
}
/** The rows of the findings table in an earlier comment, or of the folded table if that comment already had one. */
function rowsOf(earlier = '') {
    const own = (text) => {
        const [, table] = text.split(`${formats_sections/* findingsHead */.R_}\n`);
        return table === undefined ? [] : (/^(?:\| .*\n?)*/.exec(table)?.[0] ?? '').split('\n').filter(Boolean);
    };
    const [now = '', before] = earlier.split(`<details><summary>${earlierTitle}</summary>`);
    const rows = own(before ?? now);
    // Somebody may have edited the comment, so rows with other markup are dropped.
    return rows.filter((row) => !/[<>`]|@(?!\u200b)|!\[/.test(row));
}

// EXTERNAL MODULE: ./lib/src/report/formats/summary.js + 1 modules
var summary = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/src/report/model/headline.js
var headline = __webpack_require__(42251);
;// CONCATENATED MODULE: ./lib/src/github/publish/outcome.js





function judged(report) {
    return {
        verdict: report.verdict,
        headline: (0,headline/* headline */.Pl)(report),
        annotations: (most) => (0,annotations/* annotations */.hk)(report, most),
        summary: (maxBytes) => (0,summary.summary)(report, maxBytes),
        comment: (_, links, earlier, maxLength) => comment(report, links, earlier, maxLength),
    };
}
/** `text` says why: the lines that the log shows (`describeFailure`). */
function notJudged(text, annotations = []) {
    const short = text.slice(0, 20_000);
    return {
        verdict: 'none',
        headline: 'Launch Gate: could not judge. This is not a pass.',
        annotations: (most) => annotations.slice(0, most),
        summary: () => `## ? Could not judge\n\nThis is not a pass.\n\n${(0,neutralise/* codeBlock */.DV)(short)}\n`,
        comment: (sha, links) => unjudgedComment(short, sha, links),
    };
}

;// CONCATENATED MODULE: ./lib/src/github/publish/tell.js









/** The section of one job of a matrix leaves room for the others. */
const maxSectionBytes = 30_000;
/**
 * Tells the result at GitHub, on all surfaces at the same time. A refusal by GitHub costs one line of information and
 * changes nothing else. Nothing happens outside of a repository at GitHub, or if there is nothing to judge yet.
 */
async function tellGitHub(outcome, notifications, event, { clock, env, github, log }, step = {}) {
    const run = runIdentity(env, step);
    const sha = event?.sha ?? env['GITHUB_SHA'];
    if (!github || !run || !sha || event?.nothingYet)
        return;
    const surfaces = surfacesOf(clock, outcome, { ...notification_defaults/* defaultNotifications */.U, ...notifications }, event, run, sha);
    const names = Object.keys(surfaces);
    if (names.length === 0)
        return;
    if (event?.tokenIsReadOnly) {
        return log.info(`No ${names.join(', ')} at GitHub: for a pull request from a fork the token can only read.`);
    }
    const answers = await Promise.all(names.map((name) => surfaces[name]?.(github)));
    const problems = new Map();
    for (const [index, name] of names.entries()) {
        const { problem } = answers[index] ?? {};
        if (problem)
            problems.set(problem, [...(problems.get(problem) ?? []), name]);
    }
    for (const [problem, lost] of problems)
        log.info(`No ${lost.join(', ')} at GitHub: ${problem}.`);
}
function surfacesOf(clock, outcome, notifications, event, run, sha) {
    const { order } = run;
    const mode = event && isAboutPullRequest(event) ? notifications.comment : 'never';
    // A fork that passes has lost nothing: it never had a comment that would have to be corrected.
    const isSilent = mode === 'on-failure' && event?.tokenIsReadOnly && outcome.verdict === 'pass';
    return {
        ...(order &&
            mode !== 'never' &&
            !isSilent && {
            comment: (github) => {
                const marker = { key: run.key, job: run.matrix?.key, ...order, sha, verdict: passOrFail(outcome) };
                const write = (earlier) => writeSection(outcome, run, marker, earlier);
                return keepComment(github, clock, {
                    mode,
                    marker,
                    name: run.called,
                    pullRequest: event?.pullRequest,
                    head: event?.headOfPullRequest,
                    write,
                });
            },
        }),
        ...(notifications.checkRun && { 'check run': (github) => addCheckRun(github, run, sha, outcome) }),
        ...(notifications.deploymentStatus && {
            'deployment status': (github) => addDeploymentStatus(github, run, { ...event, sha }, outcome),
        }),
        ...(notifications.commitStatus && { 'commit status': (github) => addCommitStatus(github, run, sha, outcome) }),
    };
}
/** A push to the branch of a pull request is an event of that pull request as well. */
function isAboutPullRequest({ event, pullRequest }) {
    return pullRequest !== undefined || ['deployment', 'deployment_status', 'workflow_run'].includes(event);
}
function writeSection(outcome, run, marker, earlier) {
    const since = outcome.verdict === 'pass' && earlier ? passingSince(earlier.marker, marker.sha) : undefined;
    const whole = { ...marker, since };
    const links = { repository: run.repositoryUrl, run: run.url, name: run.matrix ? undefined : run.called };
    const mended = since && earlier ? { body: earlier.text, since } : undefined;
    const maxBytes = run.matrix ? maxSectionBytes : maxCommentBytes - writeMarker(whole).length;
    const text = outcome.comment(marker.sha, links, mended, maxBytes);
    return { marker: whole, text, label: (0,formats_sections/* inline */.mG)(run.matrix?.label || 'A job of the matrix') };
}
function passOrFail({ verdict }) {
    return verdict === 'pass' ? 'pass' : 'fail';
}
function passingSince({ verdict, since, sha }, now) {
    return verdict === 'pass' ? (since ?? sha) : now;
}


/***/ }),

/***/ 43260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   f2: () => (/* binding */ mistakeAnnotations),
/* harmony export */   hk: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _config_sections_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95626);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11793);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72316);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91312);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26720);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63282);
/* harmony import */ var _model_headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42251);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42239);








// The runner keeps ten errors of a step; the tenth is the verdict (actions/toolkit docs/problem-matchers.md).
const maxAnnotations = 9;
// The runner cuts a message at 4,096 characters, after it has masked secrets; masking may lengthen the message.
const maxMessageLength = 3900;
// The limit of the checks API.
const maxTitleLength = 255;
/** The failing findings as annotations, most severe first: a secret on its line, a check at its configuration. */
function annotations(report, most = maxAnnotations) {
    return failing(report).slice(0, most).map(annotation);
}
/** The mistakes in the configuration that ended the run, each on its line; none for other errors. `show` redacts. */
function mistakeAnnotations(error, show) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u))
        return [];
    return error.diagnostics.slice(0, maxAnnotations).map(({ at: { file, line, column }, message }) => ({
        ...(file === _config_sections_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .routesInput */ .tI ? {} : { file: (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(show(file)), line, col: column }),
        title: 'A mistake in the configuration',
        message: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)((0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(show(message)), maxMessageLength),
    }));
}
/** The text of the last annotation: the verdict, and the number of failures that have no annotation. */
function verdictLine(report) {
    const left = failing(report).length - maxAnnotations;
    return left > 0 ? `${(0,_model_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report)} ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(left, 'more failure')} in the job summary.` : (0,_model_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report);
}
/** The failing findings without repeats: several commits may have added the same secret to the same line. */
function failing({ findings }) {
    const seen = new Set();
    return findings.filter(({ status, title, where: { file, line, column, url } }) => {
        const place = JSON.stringify([title, file, line, column, file ? undefined : url]);
        if (status !== 'fail' || seen.has(place))
            return false;
        seen.add(place);
        return true;
    });
}
function annotation(finding) {
    const message = (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evidence */ .M)(finding, { reproduce: false }).join('\n') || `Rule ${finding.rule}.`;
    return {
        ...spot(finding),
        title: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)((0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(finding.title), maxTitleLength),
        message: (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)(message, maxMessageLength),
    };
}
/** The runner refuses a column if the line and the end line differ (actions/runner IssueCommandExtension). */
function spot(finding) {
    const { line, endLine, column } = finding.where;
    const file = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_7__/* .fileOf */ .W7)(finding);
    if (!file)
        return {};
    if (!line)
        return { file: (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(file) };
    const several = endLine !== undefined && endLine > line;
    return { file: (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(file), line, ...(several ? { endLine } : { col: column }) };
}


/***/ }),

/***/ 63282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ evidence),
/* harmony export */   Z: () => (/* binding */ showLocation)
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72316);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91312);


// No finding made with care is this long.
const maxLength = 20_000;
/** `src/mail.ts:14`, or the URL, or the commit; undefined for a finding of the run as a whole. */
function showLocation({ file, line, url, commit }) {
    if (file)
        return (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line ? `${file}:${line}` : file);
    return url ? (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(url) : commit?.slice(0, 7);
}
/**
 * The lines under a finding's title, neutralised: what was expected and seen, how to reproduce it (only if
 * `reproduce` is set), and the next thing to do.
 */
function evidence(finding, { reproduce }) {
    const { expected, observed, fix } = finding;
    return [
        ...labelled('expected  ', expected),
        // Without an expected value, the observed value needs no label.
        ...labelled(expected ? 'seen      ' : '', observed),
        ...labelled('again     ', reproduce ? finding.reproduce : undefined),
        ...labelled('', fix),
    ];
}
function labelled(label, text) {
    if (!text)
        return [];
    const lines = (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(text, maxLength).split(/\r?\n/).map(_text_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN).filter(Boolean);
    return lines.map((line, i) => (i === 0 ? label : ' '.repeat(label.length)) + line);
}


/***/ }),

/***/ 42251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   M9: () => (/* binding */ verdictMarks),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   ud: () => (/* binding */ cancelledRule)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26720);

const severities = ['blocker', 'high', 'medium'];
const words = { pass: 'ready to launch', fail: 'do not launch', none: 'nothing to judge yet' };
/** The mark before each verdict. */
const verdictMarks = { pass: '✓', fail: '✗', none: '–' };
/** The rule of the finding of a cancelled run. Such a finding says nothing about the deployment. */
const cancelledRule = 'gate/cancelled';
/** The verdict in words: `do not launch`, `ready to launch`, `cancelled` or `nothing to judge yet`. */
function verdictWords({ verdict, findings }) {
    const failing = findings.filter(({ status }) => status === 'fail');
    const isCancelled = failing.length > 0 && failing.every(({ rule }) => rule === cancelledRule);
    return isCancelled ? 'cancelled' : words[verdict];
}
/**
 * How many findings fail, and how many could not be judged: `2 blockers, 1 high`; empty when there are none. For a run
 * that judged nothing, the reason.
 */
function tally({ findings, run }) {
    if (run.reason)
        return run.reason;
    const failing = findings.filter(({ status, rule }) => status === 'fail' && rule !== cancelledRule);
    const counts = severities.map((severity) => {
        const count = failing.filter((finding) => finding.severity === severity).length;
        return count === 0 ? '' : severity === 'blocker' ? (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, severity) : `${count} ${severity}`;
    });
    const inconclusive = findings.filter(({ status }) => status === 'inconclusive').length;
    return [...counts, inconclusive > 0 ? `${inconclusive} inconclusive` : ''].filter(Boolean).join(', ');
}
/** `Launch Gate: do not launch. 2 blockers, 1 high.` */
function headline(report) {
    if (report.run.reason)
        return `Launch Gate: ${verdictWords(report)}, for ${report.run.reason}.`;
    const counts = tally(report);
    return `Launch Gate: ${verdictWords(report)}.${counts && ` ${counts}.`}`;
}


/***/ }),

/***/ 42239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   yD: () => (/* binding */ configurationPath)
/* harmony export */ });
/** The file for a finding that is in no file of the repository: code scanning and GitLab drop one without a file. */
const configurationPath = '.github/launch-gate.yml';
/** The file of a finding. A commit message (`via`) is no file: its `where.file` is only a name. */
function fileOf({ via, where }) {
    return via === 'message' ? undefined : where.file;
}
/** The path below the root of the repository; undefined for a path that is absolute or leaves the repository. */
function repositoryPath(file) {
    const path = file.toWellFormed().replaceAll('\\', '/');
    return /^(?:\/|[a-z]:)|(?:^|\/)\.{1,2}(?:\/|$)/i.test(path) ? undefined : path;
}


/***/ })

};
