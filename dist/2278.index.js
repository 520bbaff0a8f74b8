export const id = 2278;
export const ids = [2278,9618];
export const modules = {

/***/ 57262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ askOnce)
/* harmony export */ });
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13634);
/* harmony import */ var _smoke_excerpt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10453);
/* harmony import */ var _smoke_judging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67120);
/* harmony import */ var _smoke_request_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91043);




/** Asks one step once, without retries: a retry would hide the slow try. */
async function askOnce(client, step, request, redactor, fresh, signal) {
    try {
        const response = await client.send({ ...request, retries: 0, fresh }, signal);
        const answer = { step: { ...step, captures: [] }, response, captured: new Map(), cookies: new Map() };
        const [mismatch] = (await (0,_smoke_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .judging */ .R)(answer, signal)).mismatches;
        if (mismatch && response.status === 429)
            return { kind: 'throttled' };
        const id = (0,_smoke_request_id_js__WEBPACK_IMPORTED_MODULE_2__/* .requestId */ .z)(response, redactor);
        if (!mismatch)
            return { kind: 'answered', timing: response.timing, requestId: id };
        const reason = `expected ${mismatch.expected}, seen ${(0,_smoke_excerpt_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .K)(mismatch.observed, redactor)}`;
        return { kind: 'failed', reason, requestId: id };
    }
    catch (error) {
        if (signal.aborted)
            return { kind: 'aborted' };
        if (!(error instanceof _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .D))
            throw error;
        return error.kind === 'aborted' ? { kind: 'aborted' } : { kind: 'failed', reason: error.message };
    }
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ p95Ranks),
/* harmony export */   Y: () => (/* binding */ percentile)
/* harmony export */ });
/** Nearest rank: the smallest value that at least `share` of the values do not exceed. `sorted` ascends and is not empty. */
function percentile(sorted, share) {
    return sorted[Math.max(1, Math.ceil(share * sorted.length - 1e-9)) - 1];
}
const p = 0.95;
const confidence = 0.95;
/**
 * Ranks (from 1) of the order statistics between which p95 lies, each end held at 95 % by itself (Wilks 1941): the number
 * of values at or under the true p95 is binomial. A rank is null where `n` is too small for one (the upper below 59).
 */
function p95Ranks(n) {
    // atMost = P(Binomial(n, p) <= rank - 1), grown rank by rank.
    let term = (1 - p) ** n;
    let atMost = term;
    let lower = null;
    let upper = null;
    for (let rank = 1; rank <= n; rank++) {
        if (1 - atMost >= confidence - 1e-12)
            lower = rank;
        if (upper === null && atMost >= confidence)
            upper = rank;
        term *= ((n - rank + 1) / rank) * (p / (1 - p));
        atMost += term;
    }
    return { lower, upper };
}


/***/ }),

/***/ 61460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ reproduceRoute)
/* harmony export */ });
/* harmony import */ var _smoke_curl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90156);
/* harmony import */ var _smoke_shown_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60241);


const timings = [
    'dns %{time_namelookup}',
    'tcp %{time_connect}',
    'tls %{time_appconnect}',
    'first byte %{time_starttransfer}',
    'total %{time_total}',
].join('  ');
/** The curl command of a step that prints the times of one request in place of the answer. */
function timingCurl(step, options) {
    return (0,_smoke_curl_js__WEBPACK_IMPORTED_MODULE_0__/* .curl */ .V)(step, options).replace(/^curl -sS -i/, () => `curl -sS -o /dev/null -w '${timings}\\n'`);
}
/** The configuration allows a budget only on a check with one step. */
function reproduceRoute({ session, steps }, { sessions }, baseUrl, context) {
    const step = steps[0];
    const captured = new Map();
    const { headers: sessionHeaders = [], basic: sessionBasic } = sessions.find(({ name }) => name === session) ?? {};
    return {
        url: (0,_smoke_shown_url_js__WEBPACK_IMPORTED_MODULE_1__/* .shownUrl */ .z)(step, { baseUrl, captured, context }),
        command: timingCurl(step, { baseUrl, captured, sessionHeaders, sessionBasic, cookies: session !== undefined }),
    };
}


/***/ }),

/***/ 1931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLatency: () => (/* binding */ runLatency)
});

;// CONCATENATED MODULE: ./lib/src/latency/budget.js
/**
 * "At most 5 % take longer." A route exactly on its budget is called either way at most 5 % of the time; so it is for the
 * other rules. `docs/latency.md` shows the exact rates, and `test/latency/budget.test.ts` computes them anew from here.
 */
const p95Rule = {
    failing: [
        { k: 4, n: 16 },
        { k: 7, n: 52 },
        { k: 11, n: 120 },
    ],
    passing: [
        { k: 0, n: 64 },
        { k: 1, n: 110 },
    ],
};
/** "At most half take longer." It asks for no more requests than p95, and passes with p95 where half as many would do. */
const p50Rule = {
    failing: [
        { k: 10, n: 11 },
        { k: 24, n: 36 },
        { k: 72, n: 120 },
    ],
    passing: [
        { k: 24, n: 64 },
        { k: 49, n: 120 },
    ],
};
/**
 * "At most `share` fail", for 0.001 to 0.2: the rule of p95 stretched to as many requests as so rare a thing needs. Passing
 * keeps its chance exactly; failing is tightened by 4 % below 5 %, because rarer failures scatter a little more.
 */
function errorsRule(share) {
    const rarer = Math.log(1 - 0.05) / Math.log(1 - share);
    const asMany = (share < 0.05 ? 0.048 : 0.05) / share;
    return {
        failing: p95Rule.failing.map(({ k, n }) => ({ k, n: Math.floor(n * asMany + 1e-9) })),
        passing: p95Rule.passing.map(({ k, n }) => ({ k, n: Math.ceil(n * rarer - 1e-9) })),
    };
}
/** After so many requests the rule has its verdict, whatever they were. */
function maxRequests({ failing, passing }) {
    return Math.max(...[...failing, ...passing].map(({ n }) => n));
}
/**
 * What `k` requests over among the first `n` say. To be asked after each request in the order they were sent, and no more
 * after the first answer that is not `open`.
 */
function judge({ failing, passing }, n, k) {
    if (failing.some((boundary) => k >= boundary.k && n <= boundary.n))
        return 'fail';
    if (passing.some((boundary) => k <= boundary.k && n >= boundary.n))
        return 'pass';
    const canFail = failing.some((boundary) => n < boundary.n && k + boundary.n - n >= boundary.k);
    const canPass = passing.some((boundary) => n < boundary.n && k <= boundary.k);
    return canFail || canPass ? 'open' : 'inconclusive';
}

;// CONCATENATED MODULE: ./lib/src/latency/assess.js

/** The budgets that the configuration names, the one of p95 first. */
function budgetsOf({ p95Ms, p50Ms, errors }) {
    const limits = { p95: p95Ms, p50: p50Ms, errors };
    return ['p95', 'p50', 'errors'].flatMap((of) => {
        const limit = limits[of];
        return limit === undefined ? [] : [{ of, limit }];
    });
}
/** Takes the samples one by one, as far as the budget needs them for its verdict. Pure. */
function assess(budget, samples) {
    const rule = ruleOf(budget);
    let over = 0;
    let n = 0;
    let verdict = judge(rule, n, over);
    while (verdict === 'open' && n < samples.length) {
        if (isOver(budget, samples[n]))
            over += 1;
        n += 1;
        verdict = judge(rule, n, over);
    }
    return { ...budget, n, over, verdict };
}
/** Whether a request did not keep a budget. A failed one keeps none: otherwise failing fast would look good. */
function isOver({ of, limit }, { ms }) {
    return of === 'errors' ? !Number.isFinite(ms) : ms > limit;
}
/** The verdict of a route: it fails with its first budget that fails, and passes when all of them do. */
function verdictOf(assessed) {
    const verdicts = new Set(assessed.map(({ verdict }) => verdict));
    return ['fail', 'open', 'inconclusive'].find((verdict) => verdicts.has(verdict)) ?? 'pass';
}
/** What a route with these budgets is asked at most. */
function mostRequests(budgets) {
    return Math.max(...budgets.map((budget) => maxRequests(ruleOf(budget))));
}
/** The test of a budget. */
function ruleOf({ of, limit }) {
    if (of === 'errors')
        return errorsRule(limit);
    return of === 'p95' ? p95Rule : p50Rule;
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./lib/src/latency/wording.js
var wording = __webpack_require__(83179);
;// CONCATENATED MODULE: ./lib/src/latency/growth.js


/** What the time of one request on a warm connection is made of; what was never held back waited for nobody. */
const onTheWire = [
    { name: 'time to first byte', of: ({ timing }) => timing?.ttfbMs ?? 0 },
    { name: 'download', of: ({ timing }) => timing?.downloadMs ?? 0 },
];
const waiting = { name: 'waiting for earlier answers', of: ({ heldMs }) => heldMs };
/**
 * Where the slow requests spent what they took longer than the others, by medians: `time to first byte grew (slow requests
 * 390 ms, others 110 ms), download did not`. Where there are no others to compare with, where most of the time went.
 */
function whatGrew(samples, limitMs) {
    const timed = samples.filter(({ timing }) => timing);
    const slow = timed.filter(({ ms }) => ms > limitMs);
    const others = timed.filter(({ ms }) => ms <= limitMs);
    if (timed.length === 0)
        return undefined;
    const phases = timed.some(({ heldMs }) => heldMs > 0) ? [...onTheWire, waiting] : onTheWire;
    if (slow.length === 0 || others.length === 0) {
        const [first, second] = ranked(phases, (phase) => typical(phase, timed));
        return `${first.name} ${(0,wording/* duration */.p0)(first.ms)}, ${second.name} ${(0,wording/* duration */.p0)(second.ms)} (medians)`;
    }
    const [most, next] = ranked(phases, (phase) => typical(phase, slow) - typical(phase, others));
    const compared = `slow requests ${(0,wording/* duration */.p0)(typical(most, slow))}, others ${(0,wording/* duration */.p0)(typical(most, others))}`;
    const also = next.ms > most.ms / 3 ? `${next.name} grew too` : `${next.name} did not`;
    return `${most.name} grew (${compared}), ${also}`;
}
function ranked(phases, measure) {
    const all = phases.map((phase) => ({ ...phase, ms: measure(phase) })).sort((one, other) => other.ms - one.ms);
    return [all[0], all[1]];
}
function typical({ of }, samples) {
    return (0,simple_statistics/* median */.JZ)(samples.map(of));
}

;// CONCATENATED MODULE: ./lib/src/latency/strip.js
const levels = '▁▂▃▄▅▆▇█';
const failed = '×';
// Fits beside its label on a terminal of 80 columns.
const maxWidth = 60;
/**
 * The requests in the order they were sent, one block each. The lower half of the blocks are quarters of `limitMs`, the upper
 * half lies over it, the highest beyond 1.75 times. Of more than 60 requests each block shows the slowest of a group.
 */
function strip(samples, limitMs) {
    const group = Math.ceil(samples.length / maxWidth);
    let blocks = '';
    for (let from = 0; from < samples.length; from += group) {
        const slowest = Math.max(...samples.slice(from, from + group).map(({ ms }) => ms));
        const level = Math.ceil((slowest / limitMs) * 4) - 1;
        blocks += Number.isFinite(slowest) ? levels[Math.min(Math.max(level, 0), 7)] : failed;
    }
    return blocks;
}
/** How to read a strip. */
function stripLegend(samples, limit) {
    const group = Math.ceil(samples.length / maxWidth);
    const each = group > 1 ? `the slowest of ${group} requests a block` : 'a block a request';
    return `${each}, in the order sent; from ${levels[4]} up over ${limit}, ${failed} failed`;
}

;// CONCATENATED MODULE: ./lib/src/latency/explain.js




const verdicts = { pass: 'budget kept', fail: 'budget missed', inconclusive: 'not settled' };
/** What was measured and why it led to the verdict: a line of facts, and a line that draws every request. */
function explain(result, budget, { samples }) {
    if (samples.length === 0)
        return 'no request was measured';
    const facts = [
        `${figure(result, budget)}${budget.over} of ${budget.n} ${what(budget)}, ${verdicts[budget.verdict]}`,
        ...aboutFailures(samples),
        ...aboutSlowness(budget, samples),
        ...(budget.over > 1 ? [`longest burst: ${longestBurst(budget, samples)}`] : []),
        ...(result.newConnections > 0 ? [`${result.newConnections} needed a new connection (not charged)`] : []),
        ...(result.coldMs === null ? [] : [`the first request ${(0,wording/* duration */.p0)(result.coldMs)}, connecting included`]),
    ];
    return `${facts.join('; ')}\n${drawn(budget, samples)}`;
}
/** `p95 412 ms (interval 380-470), `; errors have no time. */
function figure({ p95Ms, p50Ms, intervalMs }, { of }) {
    if (of === 'errors')
        return '';
    if (of === 'p50')
        return `p50 ${(0,wording/* duration */.p0)(p50Ms)}, `;
    return `p95 ${(0,wording/* duration */.p0)(p95Ms)}${intervalMs ? ` (interval ${(0,wording/* range */.y1)(intervalMs)})` : ''}, `;
}
function what({ of, limit }) {
    return of === 'errors' ? `failed, ${(0,wording/* percent */.KN)(limit)} may` : `over ${(0,wording/* duration */.p0)(limit)}`;
}
function aboutFailures(samples) {
    const failed = samples.filter(({ reason }) => reason);
    const [first] = failed;
    return first ? [`${failed.length} failed, the first: ${first.reason}${named(first)}`] : [];
}
function aboutSlowness({ of, limit }, samples) {
    const answered = samples.filter(({ timing }) => timing).sort((one, other) => other.ms - one.ms);
    if (of === 'errors' || answered.length === 0)
        return [];
    const slowest = answered.slice(0, 3).map((sample) => (0,wording/* duration */.p0)(sample.ms) + named(sample));
    const grew = whatGrew(samples, limit);
    return [...(grew ? [grew] : []), `slowest three: ${slowest.join(', ')}`];
}
function named({ requestId }) {
    return requestId ? ` (request id ${requestId})` : '';
}
/** Slow requests in one row point at a pause (a deploy, a collection, a lock); spread out, at the route itself. */
function longestBurst(budget, samples) {
    let longest = 0;
    let current = 0;
    for (const sample of samples) {
        current = isOver(budget, sample) ? current + 1 : 0;
        longest = Math.max(longest, current);
    }
    return longest;
}
/** Without a limit in milliseconds the slowest answer stands for it. */
function drawn({ of, limit }, samples) {
    const answered = samples.map(({ ms }) => ms).filter(Number.isFinite);
    const limitMs = of === 'errors' ? Math.max(1, ...answered) : limit;
    return `${strip(samples, limitMs)}  (${stripLegend(samples, (0,wording/* duration */.p0)(limitMs))})`;
}

;// CONCATENATED MODULE: ./lib/src/latency/undecided.js


/** What would decide a budget that stayed open. */
function whatWouldDecide(budget, { stopped, samples }) {
    const { of, n, over } = budget;
    if (stopped === 'throttled') {
        return `The server answered 429 (too many requests) after ${n} measured requests, and was asked no more: exempt the runner from the limit, or lower "rate" under "latency".`;
    }
    const most = mostRequests([budget]);
    if (stopped === 'aborted') {
        return `The run ended after ${n} of at most ${most} requests: give it a longer "deadline", or sample fewer routes.`;
    }
    const { passing, failing } = ruleOf(budget);
    const [pass, fail] = [passing.at(-1), failing.at(-1)];
    const verb = of === 'errors' ? 'fail' : 'be over';
    const bounds = `To pass, at most ${pass?.k} of ${pass?.n} may ${verb}; ${fail?.k} of ${fail?.n} miss the budget. ${over} of ${n} is too close to tell.`;
    if (of === 'errors')
        return `${bounds} Look for what failed in the server log, or allow more errors.`;
    const enough = passingLimit(budget, samples);
    const other = enough === undefined ? '' : ` A budget of ${(0,wording/* duration */.p0)(enough)} would have passed.`;
    return `${bounds} Make the route faster or raise the budget.${other}`;
}
/** The smallest budget with which these requests would have passed, in whole milliseconds. */
function passingLimit(budget, samples) {
    const limits = ruleOf(budget)
        .passing.filter(({ n }) => n <= samples.length)
        .map(({ k, n }) => {
        const slowest = samples.slice(0, n).map(({ ms }) => ms);
        return slowest.sort((a, b) => b - a)[k];
    });
    const least = Math.min(...limits);
    return Number.isFinite(least) ? Math.ceil(least) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/latency/judge.js



/** The findings of one sampled route: the budgets that it misses or, if none, those that stay open. Pure. */
function judgeRoute(result, sampled, place, onInconclusive) {
    const told = result.budgets.filter(({ verdict }) => verdict === result.verdict && verdict !== 'pass');
    return told.map((budget) => {
        const failed = budget.verdict === 'fail';
        return {
            ...common(result.check, budget, place),
            status: failed || onInconclusive === 'fail' ? 'fail' : 'inconclusive',
            severity: failed || onInconclusive === 'fail' ? 'high' : 'medium',
            title: `${result.check}: ${failed ? failure(result, budget) : `${budget.of} not settled against its budget of ${shown(budget)}`}`,
            observed: explain(result, budget, sampled),
            fix: failed ? failureFix(budget, sampled) : whatWouldDecide(budget, sampled),
        };
    });
}
/** The finding of a route whose request cannot even be put together; the error's message holds no value. */
function unsendable(name, budget, place, error) {
    return {
        ...common(name, budget, place),
        status: 'fail',
        severity: 'high',
        title: `${name}: its request cannot be sent`,
        observed: error.message,
    };
}
function common(name, budget, { at, url, reproduce }) {
    const expected = budget.of === 'errors' ? `at most ${shown(budget)} fail` : `${budget.of} at most ${shown(budget)}`;
    return {
        rule: `latency/${budget.of}`,
        expected,
        where: { file: at.file, line: at.line, column: at.column, url },
        reproduce,
        fingerprint: `latency/${budget.of}:${name}`,
    };
}
function shown({ of, limit }) {
    return of === 'errors' ? (0,wording/* percent */.KN)(limit) : (0,wording/* duration */.p0)(limit);
}
function failure({ p95Ms, p50Ms, intervalMs }, budget) {
    const { of, n, over } = budget;
    if (of === 'errors')
        return `${over} of ${n} failed, budget ${shown(budget)}`;
    const ms = of === 'p95' ? p95Ms : p50Ms;
    if (ms === null)
        return `too many of ${n} requests failed, budget ${shown(budget)}`;
    const interval = of === 'p95' && intervalMs ? ` (${(0,wording/* range */.y1)(intervalMs)})` : '';
    return `${of} ${(0,wording/* duration */.p0)(ms)}${interval}, budget ${shown(budget)}`;
}
function failureFix({ of, over }, { samples }) {
    const failed = samples.filter(({ reason }) => reason).length;
    if (of === 'errors')
        return 'Look for the reason in the server log; what fails once in a while fails for some users always.';
    return failed * 2 > over
        ? 'Most of the requests over budget failed rather than being slow: look for their reason in the server log.'
        : 'Compare with the last release; if the route has to take this long, raise its budget in the configuration.';
}

// EXTERNAL MODULE: ./lib/src/smoke/prepare-request.js + 2 modules
var prepare_request = __webpack_require__(67855);
// EXTERNAL MODULE: ./lib/src/smoke/request.js
var request = __webpack_require__(79217);
// EXTERNAL MODULE: ./lib/src/smoke/shown-url.js
var shown_url = __webpack_require__(60241);
// EXTERNAL MODULE: ./lib/src/latency/ask.js
var latency_ask = __webpack_require__(57262);
// EXTERNAL MODULE: ./lib/src/redaction/redactor.js + 2 modules
var redaction_redactor = __webpack_require__(38460);
// EXTERNAL MODULE: ./lib/src/smoke/sessions.js
var sessions = __webpack_require__(49999);
;// CONCATENATED MODULE: ./lib/src/latency/login.js


/**
 * Logs in once more, with a jar of its own, and throws the session away. Its time is that of all its requests together.
 * What it captures is hidden by a redactor that ends with it: hundreds of tokens would slow down every later search.
 */
async function logInOnce(name, config, context, client, fresh, signal) {
    const own = (0,redaction_redactor/* createRedactor */.l)();
    const redactor = { add: own.add, redact: (text) => own.redact(context.redactor.redact(text)) };
    const responses = [];
    const counting = {
        ...client,
        async send(request, either) {
            const response = await client.send({ ...request, retries: 0, fresh: fresh && responses.length === 0 }, either);
            responses.push(response);
            return response;
        },
    };
    const log = { info() { }, progress() { } };
    const startedAt = context.clock.monotonic();
    const opened = await (0,sessions.createSessions)(config, { ...context, redactor, log, signal }, counting).open(name);
    const elapsedMs = context.clock.monotonic() - startedAt;
    if (opened.ok)
        return { kind: 'answered', timing: together(responses, elapsedMs) };
    if (signal.aborted)
        return { kind: 'aborted' };
    if (responses.at(-1)?.status === 429)
        return { kind: 'throttled' };
    return { kind: 'failed', reason: opened.finding.observed ?? opened.finding.title };
}
/** A login without requests of this client (a browser's) took as long as it took. */
function together(responses, elapsedMs) {
    const sum = (phase) => responses.reduce((total, { timing }) => total + timing[phase], 0);
    return {
        dnsMs: sum('dnsMs'),
        tcpMs: sum('tcpMs'),
        tlsMs: sum('tlsMs'),
        ttfbMs: responses.length > 0 ? sum('ttfbMs') : elapsedMs,
        downloadMs: sum('downloadMs'),
        totalMs: responses.length > 0 ? sum('totalMs') : elapsedMs,
        connected: responses.some(({ timing }) => timing.connected),
    };
}

// EXTERNAL MODULE: ./lib/src/latency/reproduce.js
var reproduce = __webpack_require__(61460);
;// CONCATENATED MODULE: ./lib/src/latency/plan.js








/** Prepares a check for sampling: its session is opened, its request put together once, its jar its own. */
async function plan(check, budget, config, context, { client, sessions, failedChecks }) {
    const { name } = check;
    const baseUrl = check.on?.baseUrl ?? config.baseUrl;
    const budgets = budgetsOf(budget);
    if (failedChecks.has(name))
        return { name, budgets, unsampled: `${name} did not pass its smoke check` };
    const opened = check.session === undefined ? undefined : await sessions.open(check.session, baseUrl);
    if (opened && !opened.ok)
        return { name, budgets, unsampled: `${name}: ${opened.reason}`, finding: opened.finding };
    // The configuration allows a budget only on a check with one step.
    const step = check.steps[0];
    const captured = new Map();
    const jar = opened?.session.jar.cloneSync();
    const session = opened && jar && { ...opened.session, jar };
    const { url, command } = (0,reproduce/* reproduceRoute */.H)(check, config, baseUrl, context);
    const place = { at: budget.at, url, reproduce: command };
    try {
        const request = await (0,prepare_request/* prepareRequest */.n)(step, { baseUrl, session, captured, context });
        const ask = (fresh, signal) => (0,latency_ask/* askOnce */.R)(client, step, request, context.redactor, fresh, signal);
        return { name, budgets, route: routeOf(name, budgets, ask), place };
    }
    catch (error) {
        if (!(error instanceof request/* UnusableRequest */.ln))
            throw error;
        const finding = unsendable(name, budgets[0], place, error);
        return { name, budgets, unsampled: `${name}: ${error.message}`, finding };
    }
}
/** Prepares a session for sampling: its whole login is repeated. One that cannot log in at all is not. */
async function planLogin(session, budget, config, context, { client, sessions }) {
    const name = `session ${session.name}`;
    const budgets = budgetsOf(budget);
    const opened = await sessions.open(session.name);
    if (!opened.ok)
        return { name, budgets, unsampled: opened.reason, finding: opened.finding };
    const ask = (fresh, signal) => logInOnce(session.name, config, context, client, fresh, signal);
    return { name, budgets, route: routeOf(name, budgets, ask), place: { at: budget.at } };
}
/** What nothing is known of is asked at the pace of a page. */
const defaultPaceMs = 1000;
function routeOf(name, budgets, ask) {
    return {
        name,
        expectedMs: budgets.find(({ of }) => of !== 'errors')?.limit ?? defaultPaceMs,
        maxRequests: mostRequests(budgets),
        decide: (samples) => verdictOf(budgets.map((budget) => assess(budget, samples))),
        ask,
    };
}

// EXTERNAL MODULE: ./lib/src/latency/percentiles.js
var percentiles = __webpack_require__(3355);
;// CONCATENATED MODULE: ./lib/src/latency/result.js




/** The numbers of one route as they stand in the report. A percentile that falls on a failed request is null. */
function latencyResult(check, budgets, sampled) {
    const assessed = budgets.map((budget) => assess(budget, sampled.samples));
    const first = assessed[0];
    const judged = sampled.samples.slice(0, first?.n);
    const sorted = judged.map(({ ms }) => ms).sort((a, b) => a - b);
    return {
        check,
        n: sorted.length,
        over: first?.over ?? 0,
        p50Ms: sorted.length > 0 ? measured((0,percentiles/* percentile */.Y)(sorted, 0.5)) : null,
        p95Ms: sorted.length > 0 ? measured((0,percentiles/* percentile */.Y)(sorted, 0.95)) : null,
        intervalMs: interval(sorted),
        coldMs: sampled.cold ? tenth(firstVisit(sampled.cold)) : null,
        phases: phases(sampled),
        budgetMs: budgets.find(({ of }) => of === 'p95')?.limit ?? null,
        verdict: sampled.verdict,
        budgets: assessed.map((one) => ({ ...one, verdict: one.verdict === 'open' ? 'inconclusive' : one.verdict })),
        samplesMs: sampled.samples.map(({ ms }) => measured(ms)),
        newConnections: sampled.samples.filter(({ timing }) => timing?.connected).length,
        longestBurst: first ? longestBurst(first, judged) : 0,
    };
}
function interval(sorted) {
    const { lower, upper } = (0,percentiles/* p95Ranks */.F)(sorted.length);
    const low = lower === null ? null : measured(sorted[lower - 1]);
    if (low === null)
        return null;
    return [low, upper === null ? null : measured(sorted[upper - 1])];
}
/** What the first visitor waits for: here connecting counts. */
function firstVisit({ dnsMs, tcpMs, tlsMs, totalMs }) {
    return dnsMs + tcpMs + tlsMs + totalMs;
}
function phases({ cold, samples }) {
    const timings = samples.flatMap(({ timing }) => timing ?? []);
    if (!cold || timings.length === 0)
        return null;
    return {
        dnsMs: tenth(cold.dnsMs),
        tcpMs: tenth(cold.tcpMs),
        tlsMs: tenth(cold.tlsMs),
        ttfbMs: tenth((0,simple_statistics/* median */.JZ)(timings.map(({ ttfbMs }) => ttfbMs))),
        downloadMs: tenth((0,simple_statistics/* median */.JZ)(timings.map(({ downloadMs }) => downloadMs))),
    };
}
function measured(ms) {
    return Number.isFinite(ms) ? tenth(ms) : null;
}
function tenth(ms) {
    return Math.round(ms * 10) / 10;
}

// EXTERNAL MODULE: ./lib/src/latency/sampler.js
var sampler = __webpack_require__(88563);
// EXTERNAL MODULE: ./lib/src/latency/schedule.js
var schedule = __webpack_require__(92434);
;// CONCATENATED MODULE: ./lib/src/latency/run.js






/** Samples the checks and logins that have a latency budget and judges each. */
async function runLatency(config, context, deps) {
    const startedAt = context.clock.monotonic();
    const plans = [];
    for (const check of config.checks) {
        if (check.latency)
            plans.push(await plan(check, check.latency, config, context, deps));
    }
    for (const session of config.sessions) {
        if (session.latency)
            plans.push(await planLogin(session, session.latency, config, context, deps));
    }
    const sampled = await sample(plans, config, context);
    const findings = [];
    const latency = plans.map((one) => {
        if ('unsampled' in one) {
            if (one.finding)
                findings.push(one.finding);
            const verdict = one.finding?.status === 'inconclusive' ? 'inconclusive' : 'fail';
            return latencyResult(one.name, one.budgets, { samples: [], verdict });
        }
        const samples = sampled.get(one);
        const result = latencyResult(one.name, one.budgets, samples);
        findings.push(...judgeRoute(result, samples, one.place, config.latency.onInconclusive));
        return result;
    });
    return {
        name: 'latency',
        status: statusOf(latency, findings),
        reason: reasonOf(latency, plans),
        durationMs: context.clock.monotonic() - startedAt,
        counts: { routes: latency.length, requests: latency.reduce((sum, { samplesMs }) => sum + samplesMs.length, 0) },
        findings,
        isUnjudged: latency.length > 0 && latency.every(({ n, verdict }) => n === 0 && verdict === 'inconclusive'),
        latency,
    };
}
/** Samples all routes together, having said how long that takes at most. */
async function sample(plans, { latency: { ratePerSecond, maxInFlight }, deadlineMs }, { clock, log, signal }) {
    const planned = plans.filter((one) => 'route' in one);
    const routes = planned.map(({ route }) => route);
    const most = routes.reduce((sum, { maxRequests }) => sum + maxRequests, 0);
    const mostMs = (0,schedule/* atMostMs */.pj)(routes, ratePerSecond, maxInFlight);
    if (routes.length > 0 && !signal.aborted) {
        const late = mostMs > deadlineMs ? `, longer than the deadline of ${(0,wording/* duration */.p0)(deadlineMs)}` : '';
        log.info(`latency: ${(0,wording/* count */.U9)(routes.length, 'route')}, at most ${most} requests in ${(0,wording/* duration */.p0)(mostMs)}${late}`);
    }
    const results = await (0,sampler/* sampleRoutes */.V)(routes, {
        ratePerSecond,
        maxInFlight,
        clock,
        signal,
        random: Math.random,
        onProgress: (decided, requests) => log.progress(`latency: ${decided} of ${(0,wording/* count */.U9)(routes.length, 'route')} decided, ${requests} of at most ${most} requests`),
    });
    return new Map(planned.map((one, i) => [one, results[i]]));
}
function statusOf(latency, findings) {
    if (latency.length === 0)
        return 'skipped';
    if (latency.some(({ verdict }) => verdict === 'fail') || findings.some(({ status }) => status === 'fail'))
        return 'fail';
    return latency.some(({ verdict }) => verdict === 'inconclusive') ? 'inconclusive' : 'pass';
}
function reasonOf(latency, plans) {
    if (latency.length === 0)
        return 'no check has a latency budget';
    const routes = (0,wording/* count */.U9)(latency.length, 'route');
    const sampled = latency.filter((_, i) => 'route' in plans[i]);
    const over = sampled.filter(({ verdict }) => verdict === 'fail').length;
    const open = sampled.filter(({ verdict }) => verdict === 'inconclusive').length;
    const others = plans.flatMap((one) => ('unsampled' in one ? one.unsampled : []));
    const parts = [];
    if (over > 0)
        parts.push(`${over} of ${routes} over budget`);
    if (open > 0)
        parts.push(`${open} of ${routes} not settled`);
    if (others.length > 0)
        parts.push(`not sampled: ${others.join('; ')}`);
    return parts.join('; ') || `${routes} within budget`;
}


/***/ }),

/***/ 88563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sampleRoutes)
/* harmony export */ });
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92434);

const warmUps = 3;
/**
 * Samples routes in an open model: requests leave at a fixed rate over all routes, whether or not earlier ones were
 * answered, so that a slow server cannot slow down the questions. Each route gets one cold request and three warm-ups
 * before the schedule starts, and leaves the schedule when it is decided.
 */
async function sampleRoutes(routes, options) {
    const { clock, signal, maxInFlight } = options;
    const states = routes.map(newState);
    for (const state of states)
        await warmUp(state, signal);
    const held = [];
    const running = new Set();
    let crash;
    const waiting = () => states.filter((state) => state.verdict === 'open' && state.sent < state.route.maxRequests);
    const next = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .createRotation */ .Rh)(waiting, options.random);
    const depart = (state, index, heldMs) => {
        state.inFlight += 1;
        const asked = state.route
            .ask(false, AbortSignal.any([signal, state.done.signal]))
            .then((answer) => record(state, index, answer, heldMs))
            .catch((error) => {
            crash ??= { error };
        })
            .finally(() => {
            state.inFlight -= 1;
            running.delete(asked);
            leaveHeld();
            const decided = states.filter(({ verdict }) => verdict !== 'open').length;
            const requests = states.reduce((sum, { judged }) => sum + judged.length, 0);
            options.onProgress(decided, requests);
        });
        running.add(asked);
    };
    const leaveHeld = () => {
        while (held.length > 0 && running.size < maxInFlight && !signal.aborted) {
            const { state, index, since } = held.shift();
            if (state.verdict === 'open')
                depart(state, index, clock.monotonic() - since);
        }
    };
    let dueAt = clock.monotonic();
    while (waiting().length > 0 && !signal.aborted && !crash) {
        const open = waiting();
        const paces = open.map(({ route }) => route.expectedMs);
        const intervalMs = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .departureInterval */ .Aq)(options.ratePerSecond, maxInFlight, paces);
        const wakeAt = dueAt + (options.random() * intervalMs) / 4;
        await clock.sleep(Math.max(0, wakeAt - clock.monotonic()), signal).catch(() => { });
        const now = clock.monotonic();
        // What a late timer puts off is not made up for in a burst: the lateness is ours.
        dueAt = Math.max(dueAt + intervalMs, now - intervalMs);
        const state = signal.aborted ? undefined : next();
        if (!state)
            continue;
        if (running.size < maxInFlight)
            depart(state, state.sent++, 0);
        // Every place is taken. A route that holds its share of them waits at its own cost: users would have come all the
        // same (wrk2's correction of coordinated omission). One that is kept out by other routes loses only its turn.
        else if (state.inFlight >= maxInFlight / open.length)
            held.push({ state, index: state.sent++, since: now });
    }
    while (running.size > 0)
        await Promise.all(running);
    if (crash)
        throw crash.error;
    return states.map(outcome);
}
function newState(route) {
    const done = new AbortController();
    return { route, sent: 0, inFlight: 0, answers: [], judged: [], verdict: 'open', done };
}
async function warmUp(state, signal) {
    for (let i = 0; i <= warmUps && state.verdict === 'open'; i++) {
        const answer = await state.route.ask(i === 0, signal);
        if (answer.kind === 'answered' && i === 0)
            state.cold = answer.timing;
        if (answer.kind === 'throttled' || answer.kind === 'aborted')
            stop(state, answer.kind);
        // A route that fails or hangs needs no warming; its samples will say so.
        if (answer.kind === 'failed')
            return;
    }
}
function record(state, index, answer, heldMs) {
    if (state.verdict !== 'open')
        return;
    if (answer.kind === 'throttled' || answer.kind === 'aborted')
        return stop(state, answer.kind);
    const { requestId } = answer;
    state.answers[index] =
        answer.kind === 'failed'
            ? { ms: Number.POSITIVE_INFINITY, heldMs, reason: answer.reason, requestId }
            : { ms: answer.timing.totalMs + heldMs, heldMs, timing: answer.timing, requestId };
    // Judged in the order of sending: fast answers come first, so the order of arrival would favour passing.
    for (let sample = state.answers[state.judged.length]; sample; sample = state.answers[state.judged.length]) {
        state.judged.push(sample);
        state.verdict = state.route.decide(state.judged);
        if (state.verdict !== 'open')
            return state.done.abort();
    }
}
function stop(state, why) {
    state.verdict = 'inconclusive';
    state.stopped = why;
    state.done.abort();
}
function outcome({ cold, judged, verdict, stopped }) {
    const result = { cold, samples: judged };
    // Still open: the run ended first.
    return verdict === 'open'
        ? { ...result, verdict: 'inconclusive', stopped: 'aborted' }
        : { ...result, verdict, stopped };
}


/***/ }),

/***/ 92434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ departureInterval),
/* harmony export */   Rh: () => (/* binding */ createRotation),
/* harmony export */   pj: () => (/* binding */ atMostMs)
/* harmony export */ });
/** Who is next: each round holds every route once, in a new order, so that no route always follows the same other. */
function createRotation(candidates, random) {
    let round = [];
    return () => {
        const eligible = new Set(candidates());
        round = round.filter((one) => eligible.has(one));
        if (round.length === 0)
            round = shuffle([...eligible], random);
        return round.pop();
    };
}
function shuffle(list, random) {
    for (let i = list.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [list[i], list[j]] = [list[j], list[i]];
    }
    return list;
}
/**
 * Milliseconds between two departures. The rate is lowered where it would fill the places in flight even if every route
 * kept to its pace (Little's law): then waiting for a place would be our doing and not the server's.
 */
function departureInterval(ratePerSecond, maxInFlight, pacesMs) {
    const meanMs = pacesMs.reduce((sum, pace) => sum + pace, 0) / Math.max(1, pacesMs.length);
    return Math.max(1000 / ratePerSecond, meanMs / maxInFlight);
}
/** How long the schedule takes, in milliseconds, when every route needs all its requests. */
function atMostMs(routes, ratePerSecond, maxInFlight) {
    const byEnd = routes.toSorted((one, other) => one.maxRequests - other.maxRequests);
    let rounds = 0;
    let total = 0;
    for (const [i, { maxRequests }] of byEnd.entries()) {
        const open = byEnd.slice(i).map(({ expectedMs }) => expectedMs);
        total += (maxRequests - rounds) * open.length * departureInterval(ratePerSecond, maxInFlight, open);
        rounds = maxRequests;
    }
    return total;
}


/***/ }),

/***/ 83179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/** `412 ms`, `1.2 s`, `2 min 5 s`; a time that was never reached is a failed request. */
function duration(ms) {
    if (ms === null || !Number.isFinite(ms))
        return 'a failed request';
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min${seconds % 60 === 0 ? '' : ` ${seconds % 60} s`}`;
}
/** `1 %`, `0.5 %`. */
function percent(share) {
    return `${Number((share * 100).toPrecision(3))} %`;
}
/** `380-470`, `at least 380` where n is too small for an upper end. */
function range([low, high]) {
    return high === null ? `at least ${Math.round(low)}` : `${Math.round(low)}-${Math.round(high)}`;
}
/** `1 route`, `3 routes`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 49999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSessions: () => (/* binding */ createSessions)
/* harmony export */ });
/* harmony import */ var _config_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28763);
/* harmony import */ var _http_cookies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27824);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79217);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31749);
/* harmony import */ var _step_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70744);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53687);
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39477);







function createSessions(config, context, client) {
    const logins = new Map();
    const logInAt = (name, baseUrl) => {
        const session = config.sessions.find((candidate) => candidate.name === name);
        if (!session)
            throw new Error(`no session is called "${name}"`);
        return logIn(session, baseUrl, context, client);
    };
    const loginsOf = (name, baseUrl) => {
        const key = JSON.stringify([name, baseUrl]);
        const known = logins.get(key) ?? { first: logInAt(name, baseUrl) };
        logins.set(key, known);
        return known;
    };
    return {
        async open(name, baseUrl = config.baseUrl) {
            const { first, second } = loginsOf(name, baseUrl);
            const renewed = await second;
            return renewed?.ok ? renewed : first;
        },
        async renew(name, lost, baseUrl = config.baseUrl) {
            const known = loginsOf(name, baseUrl);
            known.second ??= logInAt(name, baseUrl);
            const renewed = await known.second;
            return renewed.ok && renewed.session === lost ? undefined : renewed;
        },
    };
}
async function logIn(config, baseUrl, context, client) {
    const session = { ...(0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .noSession */ .eP)(), name: config.name, setCookies: [] };
    const { signal } = context;
    const walk = { session, captured: new Map(), baseUrl, context, client, signal, secretCookies: true };
    if (config.basic)
        session.headers.push(['authorization', (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .basicValue */ .uZ)(config.basic, walk.captured)]);
    context.log.progress(`smoke: session "${config.name}" logs in`);
    const { failure = addHeaders(config, walk) } = await (0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .takeSteps */ .xm)(config.steps, walk);
    if (!failure)
        return { ok: true, session };
    if (failure.open) {
        const finding = (0,_stopped_js__WEBPACK_IMPORTED_MODULE_6__/* .stoppedFinding */ .T)([`session "${config.name}"`], failure.step.at, signal);
        return { ok: false, finding, reason: (0,_stopped_js__WEBPACK_IMPORTED_MODULE_6__/* .stopReason */ .P)(signal), session };
    }
    const told = (0,_step_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .stepFinding */ .u8)(failure, { title: `Session "${config.name}"`, key: config.name }, walk);
    if (told.rule === 'smoke/protected')
        return { ok: false, finding: told, reason: `the session "${config.name}" cannot log in`, session };
    const answered = failure.response !== undefined && failure.response.status < 500;
    const finding = {
        ...told,
        rule: 'smoke/session',
        fix: answered ? 'Check what it logs in with; if the login was meant to change, change its steps.' : told.fix,
        fingerprint: `smoke/session:${config.name}`,
    };
    return { ok: false, finding, reason: `the session "${config.name}" cannot log in`, session };
}
/** Renders the session's headers with what was captured. */
function addHeaders({ at, headers, steps }, walk) {
    try {
        for (const [name, value] of headers) {
            walk.session.headers.push([name, (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .headerValue */ .Z)(name, (0,_config_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(value, walk.captured))]);
        }
        return undefined;
    }
    catch (error) {
        const index = steps.length - 1;
        const step = { ...steps[index], at };
        return { ...(0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .unsent */ .YX)(step, walk, (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnusable */ .II)(error)), step, index };
    }
}


/***/ }),

/***/ 64728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ DomHandler)
/* harmony export */ });
/* harmony import */ var domelementtype__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63244);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36646);



// Default options
const defaultOptions = {
    withStartIndices: false,
    withEndIndices: false,
    xmlMode: false,
};
/**
 * Event-based handler that builds a DOM tree from parser callbacks.
 */
class DomHandler {
    /** The elements of the DOM */
    dom = [];
    /** The root element for the DOM */
    root = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(this.dom);
    /** Called once parsing has completed. */
    callback;
    /** Settings for the handler. */
    options;
    /** Callback whenever a tag is closed. */
    elementCB;
    /** Indicated whether parsing has been completed. */
    done = false;
    /** Stack of open tags. */
    tagStack = [this.root];
    /** A data node that is still being written to. */
    lastNode = null;
    /** Reference to the parser instance. Used for location information. */
    parser = null;
    /**
     * @param callback Called once parsing has completed.
     * @param options Settings for the handler.
     * @param elementCB Callback whenever a tag is closed.
     */
    constructor(callback, options, elementCB) {
        // Make it possible to skip arguments, for backwards-compatibility
        if (typeof options === "function") {
            elementCB = options;
            options = defaultOptions;
        }
        if (typeof callback === "object") {
            options = callback;
            callback = undefined;
        }
        this.callback = callback ?? null;
        this.options = options ?? defaultOptions;
        this.elementCB = elementCB ?? null;
    }
    onparserinit(parser) {
        this.parser = parser;
    }
    // Resets the handler back to starting state
    onreset() {
        this.dom = [];
        this.root = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(this.dom);
        this.done = false;
        this.tagStack = [this.root];
        this.lastNode = null;
        this.parser = null;
    }
    // Signals the handler that parsing is done
    onend() {
        if (this.done)
            return;
        this.done = true;
        this.parser = null;
        this.handleCallback(null);
    }
    onerror(error) {
        this.handleCallback(error);
    }
    onclosetag() {
        this.lastNode = null;
        const element = this.tagStack.pop();
        if (this.options.withEndIndices && this.parser) {
            element.endIndex = this.parser.endIndex;
        }
        if (this.elementCB)
            this.elementCB(element);
    }
    onopentag(name, attribs) {
        const type = this.options.xmlMode ? domelementtype__WEBPACK_IMPORTED_MODULE_1__/* .ElementType */ .RJ.Tag : undefined;
        const element = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Element */ .Hg(name, attribs, undefined, type);
        this.addNode(element);
        this.tagStack.push(element);
    }
    ontext(data) {
        const { lastNode } = this;
        if (lastNode && lastNode.type === domelementtype__WEBPACK_IMPORTED_MODULE_1__/* .ElementType */ .RJ.Text) {
            lastNode.data += data;
            if (this.options.withEndIndices && this.parser) {
                lastNode.endIndex = this.parser.endIndex;
            }
        }
        else {
            const node = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY(data);
            this.addNode(node);
            this.lastNode = node;
        }
    }
    oncomment(data) {
        if (this.lastNode && this.lastNode.type === domelementtype__WEBPACK_IMPORTED_MODULE_1__/* .ElementType */ .RJ.Comment) {
            this.lastNode.data += data;
            return;
        }
        const node = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Comment */ .Mw(data);
        this.addNode(node);
        this.lastNode = node;
    }
    oncommentend() {
        this.lastNode = null;
    }
    oncdatastart() {
        const text = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY("");
        const node = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .CDATA */ .KB([text]);
        this.addNode(node);
        text.parent = node;
        this.lastNode = text;
    }
    oncdataend() {
        this.lastNode = null;
    }
    onprocessinginstruction(name, data) {
        const node = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .ProcessingInstruction */ .Cd(name, data);
        this.addNode(node);
    }
    handleCallback(error) {
        if (typeof this.callback === "function") {
            this.callback(error, this.dom);
        }
        else if (error) {
            throw error;
        }
    }
    addNode(node) {
        const parent = this.tagStack[this.tagStack.length - 1];
        const previousSibling = parent.children[parent.children.length - 1];
        if (this.options.withStartIndices && this.parser) {
            node.startIndex = this.parser.startIndex;
        }
        if (this.options.withEndIndices && this.parser) {
            node.endIndex = this.parser.endIndex;
        }
        parent.children.push(node);
        if (previousSibling) {
            node.prev = previousSibling;
            previousSibling.next = node;
        }
        node.parent = parent;
        this.lastNode = null;
    }
}
/* unused harmony default export */ var __WEBPACK_DEFAULT_EXPORT__ = ((/* unused pure expression or super */ null && (DomHandler)));


/***/ })

};
