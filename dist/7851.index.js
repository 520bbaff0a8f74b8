export const id = 7851;
export const ids = [7851,9618];
export const modules = {

/***/ 65681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createTrust)
/* harmony export */ });
/**
 * The base URL's origin, those in `origins`, and `allowedHosts`: `host` means the scheme's default port, `host:port` that port.
 * A base URL on https never trusts http, whatever the host.
 */
function createTrust(baseUrl, allowedHosts, origins = []) {
    const base = baseUrl && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
    const hosts = new Set(allowedHosts.map((host) => host.toLowerCase()));
    return (url) => {
        if (url.origin === base?.origin || origins.includes(url.origin))
            return true;
        if (base?.protocol === 'https:' && url.protocol !== 'https:')
            return false;
        const port = url.port || (url.protocol === 'https:' ? '443' : '80');
        return hosts.has(url.host) || hosts.has(`${url.hostname}:${port}`);
    };
}


/***/ }),

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

/***/ 46675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ compareBatches),
/* harmony export */   Mk: () => (/* binding */ comparedRequests),
/* harmony export */   Mr: () => (/* binding */ minDifferenceMs),
/* harmony export */   el: () => (/* binding */ minRatio)
/* harmony export */ });
/* harmony import */ var _percentiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3355);

/** Requests to each deployment in one measurement. */
const comparedRequests = 60;
const minRatio = 1.15;
const minDifferenceMs = 10;
/** The standard normal quantile of 99 %: beyond it the one-sided p is below .01. */
const criticalZ = 2.3263478740408408;
/**
 * Two batches of times (ms, ascending; a failed request is Infinity) of the new and the previous deployment, taken side
 * by side. Slower means all three: rank-sum test at 1 %, medians 1.15 apart, and 10 ms apart. The test alone would alarm
 * at differences that nobody notices; the medians alone at noise.
 */
function compareBatches(current, previous) {
    const p50Ms = (0,_percentiles_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Y)(current, 0.5);
    const previousP50Ms = (0,_percentiles_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Y)(previous, 0.5);
    const ratio = p50Ms === previousP50Ms ? 1 : p50Ms / previousP50Ms;
    const slower = ratio >= minRatio && p50Ms - previousP50Ms >= minDifferenceMs && rankSumZ(current, previous) > criticalZ;
    return { p50Ms, previousP50Ms, ratio, slower };
}
/**
 * How far the values of `a` stand above those of `b`: the Mann-Whitney statistic in standard deviations, ties counted
 * half, variance corrected for them, with continuity correction (Lehmann 1975, "Nonparametrics", section 1.4).
 */
function rankSumZ(a, b) {
    let above = 0;
    for (const x of a) {
        for (const y of b)
            above += x > y ? 1 : x === y ? 0.5 : 0;
    }
    const pooled = new Map();
    for (const value of [...a, ...b])
        pooled.set(value, (pooled.get(value) ?? 0) + 1);
    const total = a.length + b.length;
    const ties = [...pooled.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
    const variance = ((a.length * b.length) / 12) * (total + 1 - ties / (total * (total - 1)));
    return variance === 0 ? 0 : (above - (a.length * b.length) / 2 - 0.5) / Math.sqrt(variance);
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

/***/ 63418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addComparison: () => (/* binding */ addComparison)
});

// EXTERNAL MODULE: ./lib/src/github/previous-deployment.js
var previous_deployment = __webpack_require__(34487);
// EXTERNAL MODULE: ./lib/src/http/trust.js
var trust = __webpack_require__(65681);
// EXTERNAL MODULE: ./lib/src/config/load.js + 4 modules
var load = __webpack_require__(28861);
// EXTERNAL MODULE: ./lib/src/http/open.js
var http_open = __webpack_require__(64971);
// EXTERNAL MODULE: ./lib/src/smoke/sessions.js
var sessions = __webpack_require__(49999);
// EXTERNAL MODULE: ./lib/src/smoke/prepare-request.js + 2 modules
var prepare_request = __webpack_require__(67855);
// EXTERNAL MODULE: ./lib/src/smoke/request.js
var smoke_request = __webpack_require__(79217);
// EXTERNAL MODULE: ./lib/src/latency/ask.js
var ask = __webpack_require__(57262);
// EXTERNAL MODULE: ./lib/src/latency/compare-rule.js
var compare_rule = __webpack_require__(46675);
// EXTERNAL MODULE: ./lib/src/latency/sampler.js
var sampler = __webpack_require__(88563);
// EXTERNAL MODULE: ./lib/src/latency/schedule.js
var schedule = __webpack_require__(92434);
// EXTERNAL MODULE: ./lib/src/latency/wording.js
var wording = __webpack_require__(83179);
;// CONCATENATED MODULE: ./lib/src/latency/compare-pairs.js







/** More failures, and the previous deployment is not what the check is about. */
const maxFailed = 3;
/** One measurement of some checks on both sides, warmed up, in one schedule. */
async function measurePairs(checks, config, context, sides) {
    const pairs = [];
    for (const check of checks)
        pairs.push(await planPair(check, context, sides));
    const routes = pairs.flatMap((pair) => ('routes' in pair ? pair.routes : []));
    const { ratePerSecond, maxInFlight } = config.latency;
    if (routes.length > 0 && !context.signal.aborted) {
        const most = (0,wording/* duration */.p0)((0,schedule/* atMostMs */.pj)(routes, ratePerSecond, maxInFlight));
        context.log.info(`latency: side by side with ${sides[1].baseUrl}, ${routes.length * compare_rule/* comparedRequests */.Mk} requests in ${most}`);
    }
    const sampled = await (0,sampler/* sampleRoutes */.V)(routes, {
        ratePerSecond,
        maxInFlight,
        clock: context.clock,
        signal: context.signal,
        random: Math.random,
        onProgress: (_, requests) => context.log.progress(`latency: side by side with ${sides[1].baseUrl}, ${requests} of ${routes.length * compare_rule/* comparedRequests */.Mk} requests`),
    });
    return pairs.map((pair) => {
        if (!('routes' in pair))
            return pair;
        const [current, previous] = pair.routes.map((route) => sampled[routes.indexOf(route)]);
        return outcome(pair.check, current, previous);
    });
}
async function planPair(check, context, sides) {
    if (sides[0]?.baseUrl === sides[1]?.baseUrl)
        return { check, reason: 'compare-url is the deployment itself' };
    if (check.on)
        return { check, reason: 'it is asked of another host than base-url' };
    // The configuration allows a budget only on a check with one step.
    const step = check.steps[0];
    // One side that ends leaves nothing to compare the other with.
    const pair = { ended: false };
    const routes = [];
    for (const { baseUrl, client, sessions } of sides) {
        const opened = check.session === undefined ? undefined : await sessions.open(check.session);
        if (opened && !opened.ok)
            return { check, reason: `${opened.reason} at ${baseUrl}` };
        const jar = opened?.session.jar.cloneSync();
        const session = opened && jar && { ...opened.session, jar };
        let request;
        try {
            request = await (0,prepare_request/* prepareRequest */.n)(step, { baseUrl, session, captured: new Map(), context });
        }
        catch (error) {
            return { check, reason: (0,smoke_request/* whyUnusable */.II)(error) };
        }
        if (new URL(request.url).origin !== baseUrl)
            return { check, reason: 'its URL is not one of base-url' };
        routes.push({
            name: check.name,
            expectedMs: check.latency?.p95Ms ?? 1000,
            maxRequests: compare_rule/* comparedRequests */.Mk,
            decide(samples) {
                const failed = samples.filter(({ reason }) => reason !== undefined).length;
                if (baseUrl === sides[1]?.baseUrl && failed > maxFailed)
                    pair.ended = true;
                if (pair.ended)
                    return 'inconclusive';
                return samples.length < compare_rule/* comparedRequests */.Mk ? 'open' : 'pass';
            },
            async ask(fresh, signal) {
                if (pair.ended)
                    return { kind: 'aborted' };
                const answer = await (0,ask/* askOnce */.R)(client, step, request, context.redactor, fresh, signal);
                if (answer.kind === 'throttled')
                    pair.ended = true;
                return answer;
            },
        });
    }
    return { check, routes: routes };
}
function outcome(check, current, previous) {
    if ([current, previous].some(({ stopped }) => stopped === 'throttled'))
        return { check, reason: 'a server answered 429 (too many requests)' };
    const failed = previous.samples.flatMap(({ reason }) => reason ?? []);
    if (failed.length > maxFailed)
        return { check, reason: `the previous deployment does not answer as expected: ${failed[0]}` };
    if ([current, previous].some(({ samples }) => samples.length < compare_rule/* comparedRequests */.Mk))
        return { check, reason: 'the run ended first' };
    const first = (0,compare_rule/* compareBatches */.KE)(sorted(current), sorted(previous));
    if (!Number.isFinite(first.p50Ms))
        return { check, reason: 'most requests to this deployment failed' };
    return { check, first };
}
function sorted({ samples }) {
    return samples.map(({ ms }) => ms).sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./lib/src/latency/compare.js




const pauseMs = 30_000;
/**
 * Asks this and the previous deployment side by side, in turns, each request as often. What is slower is measured again
 * after a pause on fresh connections. A login of this run is used for this deployment; for the previous one it is done
 * there, with its own cookies.
 */
async function compareDeployments(config, context, options) {
    const { previous, failedChecks } = options;
    const baseUrl = config.baseUrl ?? '';
    const checks = config.checks.filter(({ name, latency }) => latency && !failedChecks.has(name));
    const measure = async (some) => {
        const [client, previousClient] = [
            await (0,http_open/* openHttpClient */.S)(config, context),
            await (0,http_open/* openHttpClient */.S)({ ...config, baseUrl: previous.url }, context),
        ];
        previousSessions ??= (0,sessions.createSessions)({ ...config, baseUrl: previous.url }, context, previousClient);
        try {
            return await measurePairs(some, config, context, [
                { baseUrl, client, sessions: options.sessions },
                { baseUrl: previous.url, client: previousClient, sessions: previousSessions },
            ]);
        }
        finally {
            await Promise.all([client.close(), previousClient.close()]);
        }
    };
    let previousSessions;
    const closed = previous.trusted ? [] : checks.filter((check) => isPrivate(check, config));
    const first = await measure(checks.filter((check) => !closed.includes(check)));
    const alarmed = first.flatMap((one) => ('first' in one && one.first.slower ? one.check : []));
    if (alarmed.length > 0) {
        context.log.info(`${alarmed.length} of ${checks.length} routes slower than ${previous.url}; measuring again in 30 s.`);
        await context.clock.sleep(pauseMs, context.signal).catch(() => { });
    }
    const again = alarmed.length > 0 ? await measure(alarmed) : [];
    return checks.map((check) => {
        const reason = 'what it sends is secret, and nobody but GitHub names the previous deployment';
        if (closed.includes(check))
            return { check, reason };
        const one = first.find((other) => other.check === check);
        const two = again.find((other) => other.check === check);
        if (!two || !('first' in one))
            return one;
        return 'first' in two ? { check, first: one.first, second: two.first } : two;
    });
}
/** A session, or a secret of its own. */
function isPrivate(check, config) {
    const alone = { ...config, ready: undefined, secrets: undefined, sessions: [], checks: [check] };
    return check.session !== undefined || (0,load/* secretsOf */.Fj)(alone).length > 0;
}

;// CONCATENATED MODULE: ./lib/src/latency/compare-judge.js


/** What stands in the report for one route. Only an alarm that repeats fails. */
function compareResult(compared, url) {
    if ('reason' in compared) {
        return { url, p50Ms: null, ratio: null, verdict: 'inconclusive', reason: compared.reason };
    }
    const { previousP50Ms, ratio, slower } = compared.second ?? compared.first;
    const p50Ms = Math.round(previousP50Ms * 10) / 10;
    return { url, p50Ms, ratio: Math.round(ratio * 1000) / 1000, verdict: slower ? 'fail' : 'pass' };
}
/** A finding for each route that is slower, and one for each reason why others could not be compared. Pure. */
function judgeComparisons(all, { url, at, reproduce }, onInconclusive) {
    const where = { file: at.file, line: at.line, column: at.column };
    const reasons = Map.groupBy(all.flatMap((one) => ('reason' in one ? one : [])), ({ reason }) => reason);
    return [
        ...all.flatMap((one) => 'first' in one && (one.second ?? one.first).slower ? regression(one, url, reproduce(one.check)) : []),
        ...[...reasons].map(([reason, routes]) => {
            const names = routes.map(({ check }) => check.name).join(', ');
            return {
                rule: 'latency/regression',
                status: onInconclusive === 'fail' ? 'fail' : 'inconclusive',
                severity: onInconclusive === 'fail' ? 'high' : 'medium',
                title: `Regression not evaluated for ${(0,wording/* count */.U9)(routes.length, 'route')}`,
                observed: `${names}: ${reason}`,
                where: { ...where, url },
                fingerprint: `latency/regression:${reason}`,
            };
        }),
    ];
}
function regression({ check, first, second }, url, again) {
    const { name, latency, at } = check;
    const place = latency?.at ?? at;
    const repeated = second ? `; again after 30 s: ${medians(second)}` : '';
    return {
        rule: 'latency/regression',
        status: 'fail',
        severity: 'high',
        title: `${name}: ${(second ?? first).ratio.toFixed(2)} times as slow as the previous deployment`,
        expected: `median below ${compare_rule/* minRatio */.el} times, or less than ${compare_rule/* minDifferenceMs */.Mr} ms above, that of ${url}`,
        observed: `${medians(first)} (medians of ${compare_rule/* comparedRequests */.Mk} requests to each, side by side)${repeated}`,
        where: { file: place.file, line: place.line, column: place.column, url: again.url },
        reproduce: again.command,
        fix: 'This is a real difference between the two deployments, not noise between two runs: in the code, its data, or where it runs. Compare the two, or go back.',
        fingerprint: `latency/regression:${name}`,
    };
}
function medians({ p50Ms, previousP50Ms }) {
    return `${(0,wording/* duration */.p0)(p50Ms)} against ${(0,wording/* duration */.p0)(previousP50Ms)}`;
}

// EXTERNAL MODULE: ./lib/src/latency/reproduce.js
var latency_reproduce = __webpack_require__(61460);
;// CONCATENATED MODULE: ./lib/src/latency/regressions.js





/** Adds to what was measured how it compares with the previous deployment, where the configuration asks for that. */
async function addComparison(pillar, config, context, { sessions, failedChecks, current }) {
    const { compare, onInconclusive } = config.latency;
    if (!compare)
        return pillar;
    const startedAt = context.clock.monotonic();
    const previous = compare.url === 'auto' ? await lookUp(config, context, current) : named(compare.url);
    if (!previous)
        return pillar;
    const all = await compareDeployments(config, context, { previous, sessions, failedChecks });
    const reproduce = (check) => {
        const here = (0,latency_reproduce/* reproduceRoute */.H)(check, config, config.baseUrl, context);
        const before = (0,latency_reproduce/* reproduceRoute */.H)(check, config, previous.url, context);
        return { url: here.url, command: `${here.command}\n${before.command}` };
    };
    const findings = judgeComparisons(all, { url: previous.url, at: compare.at, reproduce }, onInconclusive);
    const slower = all.filter((one) => compareResult(one, previous.url).verdict === 'fail').length;
    const isOpen = findings.some(({ status }) => status === 'inconclusive');
    return {
        ...pillar,
        status: findings.some(({ status }) => status === 'fail')
            ? 'fail'
            : isOpen && pillar.status === 'pass'
                ? 'inconclusive'
                : pillar.status,
        reason: slower > 0 ? `${pillar.reason}; ${slower} slower than the previous deployment` : pillar.reason,
        durationMs: pillar.durationMs + context.clock.monotonic() - startedAt,
        findings: [...pillar.findings, ...findings],
        latency: pillar.latency?.map((result) => {
            const found = all.find(({ check }) => check.name === result.check);
            return found ? { ...result, compare: compareResult(found, previous.url) } : result;
        }),
    };
}
function named(url) {
    return { url, trusted: true };
}
/** Nobody wrote down the address that the API gives: without `allowed-hosts` it receives nothing that is secret. */
async function lookUp({ baseUrl, allowedHosts }, { log, github }, current) {
    const found = github
        ? await (0,previous_deployment/* findPreviousDeployment */.qe)(github, { ...current, baseUrl })
        : { problem: 'this is no run at GitHub' };
    if ('problem' in found) {
        log.info(`Not compared with a previous deployment: ${found.problem}`);
        return undefined;
    }
    log.info(`Compared with the deployment of ${found.sha.slice(0, 7)}, ${found.url}`);
    return { url: found.url, trusted: (0,trust/* createTrust */.Z)(baseUrl, allowedHosts)(new URL(found.url)) };
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
