export const id = 82;
export const ids = [82];
export const modules = {

/***/ 6082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLatency: () => (/* binding */ runLatency)
});

;// CONCATENATED MODULE: ./lib/src/latency/budget.js
/** At most this many requests to one route. */
const maxRequests = 120;
/**
 * The boundaries of a sequential test of "at most 5 % of requests take longer than the budget", chosen so that a route
 * exactly on its budget is called either way at most 5 % of the time. `docs/latency.md` shows the exact rates, and
 * `test/latency/budget.test.ts` computes them anew from this table.
 */
const failing = [
    { k: 4, n: 16 },
    { k: 7, n: 52 },
    { k: 11, n: maxRequests },
];
const passing = [
    { k: 0, n: 64 },
    { k: 1, n: 110 },
];
/**
 * What `k` requests over budget among the first `n` of a route say. To be asked after each request in the order they
 * were sent, and no more after the first answer that is not `open`.
 */
function judge(n, k) {
    if (failing.some((boundary) => k >= boundary.k && n <= boundary.n))
        return 'fail';
    if (passing.some((boundary) => k <= boundary.k && n >= boundary.n))
        return 'pass';
    const canFail = failing.some((boundary) => n < boundary.n && k + boundary.n - n >= boundary.k);
    const canPass = passing.some((boundary) => n < boundary.n && k <= boundary.k);
    return canFail || canPass ? 'open' : 'inconclusive';
}

;// CONCATENATED MODULE: ./lib/src/latency/wording.js
/** `412 ms`, `1.2 s`; a time that was never reached is a failed request. */
function duration(ms) {
    if (ms === null || !Number.isFinite(ms))
        return 'a failed request';
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
/** What was measured, in one line: p95 and its interval, how many were over, and what they looked like. */
function describeSamples({ p95Ms, intervalMs, n, over, budgetMs, phases }, sampled) {
    if (n === 0)
        return 'no request was measured';
    const slowest = sampled.samples.map(({ ms }) => ms).sort((a, b) => b - a);
    const reasons = sampled.samples.flatMap(({ reason }) => reason ?? []);
    const opened = sampled.samples.filter(({ timing }) => timing?.connected).length;
    const parts = [
        `p95 ${duration(p95Ms)}${intervalMs ? ` (interval ${range(intervalMs)})` : ''}, ${over} of ${n} requests over ${duration(budgetMs)}`,
        `slowest three: ${slowest.slice(0, 3).map(duration).join(', ')}`,
    ];
    if (over > 1)
        parts.push(`longest run over budget: ${longestRun(sampled)}`);
    if (phases) {
        parts.push(`time to first byte ${duration(phases.ttfbMs)}, download ${duration(phases.downloadMs)} (medians)`);
    }
    if (reasons.length > 0)
        parts.push(`${reasons.length} failed, the first: ${reasons[0]}`);
    if (opened > 0)
        parts.push(`${opened} needed a new connection (not charged)`);
    return parts.join('; ');
}
function range([low, high]) {
    return high === null ? `at least ${Math.round(low)} ms` : `${Math.round(low)}-${Math.round(high)} ms`;
}
/** Slow requests in one row point at a pause (a deploy, a collection, a lock); spread out, at the route itself. */
function longestRun({ samples }) {
    let longest = 0;
    let current = 0;
    for (const { over } of samples) {
        current = over ? current + 1 : 0;
        longest = Math.max(longest, current);
    }
    return longest;
}

;// CONCATENATED MODULE: ./lib/src/latency/judge.js


/** The finding of one sampled route; undefined when it keeps its budget. Pure. */
function judgeRoute(result, sampled, place, onInconclusive) {
    if (result.verdict === 'pass')
        return undefined;
    const failed = result.verdict === 'fail';
    const budget = duration(result.budgetMs);
    return {
        ...common(result.check, result.budgetMs, place),
        status: failed || onInconclusive === 'fail' ? 'fail' : 'inconclusive',
        severity: failed || onInconclusive === 'fail' ? 'high' : 'medium',
        title: `${result.check}: ${failed ? failure(result, budget) : `p95 not settled against its budget of ${budget}`}`,
        observed: describeSamples(result, sampled),
        fix: failed ? failureFix(sampled) : whatWouldDecide(result, sampled),
    };
}
/** The finding of a route whose request cannot even be put together; the error's message holds no value. */
function unsendable(route, place, error) {
    return {
        ...common(route.name, route.budgetMs, place),
        status: 'fail',
        severity: 'high',
        title: `${route.name}: its request cannot be sent`,
        observed: error.message,
    };
}
function common(name, budgetMs, { at, url, reproduce }) {
    return {
        rule: 'latency/p95',
        expected: `p95 at most ${duration(budgetMs)}`,
        where: { file: at.file, line: at.line, column: at.column, url },
        reproduce,
        fingerprint: `latency/p95:${name}`,
    };
}
function failure({ p95Ms, n }, budget) {
    return p95Ms === null
        ? `too many of ${n} requests failed, budget ${budget}`
        : `p95 ${duration(p95Ms)}, budget ${budget}`;
}
function failureFix({ samples }) {
    const failed = samples.filter(({ reason }) => reason).length;
    const over = samples.filter((sample) => sample.over).length;
    return failed * 2 > over
        ? 'Most of the requests over budget failed rather than being slow: look for their reason in the server log.'
        : 'Compare with the last release; if the route has to take this long, raise its budget in the configuration.';
}
function whatWouldDecide({ n, over }, { stopped }) {
    if (stopped === 'throttled') {
        return `The server answered 429 (too many requests) after ${n} measured requests: exempt the runner from the limit, or lower "rate" under "latency".`;
    }
    if (stopped === 'aborted') {
        return `The run ended after ${n} of at most ${maxRequests} requests: give it a longer "deadline", or sample fewer routes.`;
    }
    return `With ${over} of ${n} over budget, ${maxRequests} requests cannot tell 5 % from fewer or more: the route is close to its budget. Make it faster or raise the budget.`;
}

// EXTERNAL MODULE: ./lib/src/smoke/request.js
var smoke_request = __webpack_require__(9217);
// EXTERNAL MODULE: ./lib/src/smoke/shown-url.js
var shown_url = __webpack_require__(241);
// EXTERNAL MODULE: ./lib/src/http/exchange.js
var exchange = __webpack_require__(3634);
// EXTERNAL MODULE: ./lib/src/smoke/excerpt.js
var excerpt = __webpack_require__(453);
// EXTERNAL MODULE: ./lib/src/smoke/judge.js + 3 modules
var smoke_judge = __webpack_require__(7635);
;// CONCATENATED MODULE: ./lib/src/latency/ask.js



/** Asks one step once, without retries: a retry would hide the slow try. */
async function askOnce(client, step, request, redactor, fresh, signal) {
    try {
        const response = await client.send({ ...request, retries: 0, fresh }, signal);
        const [mismatch] = (0,smoke_judge/* judgeResponse */.x)(step, response, new Map());
        if (!mismatch)
            return { kind: 'answered', timing: response.timing };
        if (response.status === 429)
            return { kind: 'throttled' };
        return { kind: 'failed', reason: `expected ${mismatch.expected}, seen ${(0,excerpt/* excerpt */.K)(mismatch.observed, redactor)}` };
    }
    catch (error) {
        if (!(error instanceof exchange/* NetworkError */.D))
            throw error;
        return error.kind === 'aborted' ? { kind: 'aborted' } : { kind: 'failed', reason: error.message };
    }
}

// EXTERNAL MODULE: ./lib/src/smoke/curl.js
var curl = __webpack_require__(156);
;// CONCATENATED MODULE: ./lib/src/latency/reproduce.js

const timings = [
    'dns %{time_namelookup}',
    'tcp %{time_connect}',
    'tls %{time_appconnect}',
    'first byte %{time_starttransfer}',
    'total %{time_total}',
].join('  ');
/** The curl command of a step that prints the times of one request in place of the answer. */
function timingCurl(step, options) {
    return (0,curl/* curl */.V)(step, options).replace(/^curl -sS -i/, () => `curl -sS -o /dev/null -w '${timings}\\n'`);
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
;// CONCATENATED MODULE: ./lib/src/latency/percentiles.js
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

;// CONCATENATED MODULE: ./lib/src/latency/result.js


/** The numbers of one route as they stand in the report. A percentile that falls on a failed request is null. */
function latencyResult(route, sampled) {
    const sorted = sampled.samples.map(({ ms }) => ms).sort((a, b) => a - b);
    return {
        check: route.name,
        n: sorted.length,
        over: sampled.over,
        p50Ms: sorted.length > 0 ? measured(percentile(sorted, 0.5)) : null,
        p95Ms: sorted.length > 0 ? measured(percentile(sorted, 0.95)) : null,
        intervalMs: interval(sorted),
        coldMs: sampled.cold ? tenth(firstVisit(sampled.cold)) : null,
        phases: phases(sampled),
        budgetMs: route.budgetMs,
        verdict: sampled.verdict,
    };
}
function interval(sorted) {
    const { lower, upper } = p95Ranks(sorted.length);
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

;// CONCATENATED MODULE: ./lib/src/latency/plan.js






/** Prepares a check for sampling: its session is opened, its request put together once, its jar its own. */
async function plan(check, budget, { baseUrl, sessions: configured }, context, { client, sessions, failedChecks }) {
    const named = { name: check.name, budgetMs: budget.p95Ms };
    const unsampled = (reason, finding) => {
        const verdict = finding?.status === 'inconclusive' ? 'inconclusive' : 'fail';
        return { unsampled: { result: latencyResult(named, { samples: [], over: 0, verdict }), reason, finding } };
    };
    if (failedChecks.has(check.name))
        return unsampled(`${check.name} did not pass its smoke check`);
    const opened = check.session === undefined ? undefined : await sessions.open(check.session);
    if (opened && !opened.ok)
        return unsampled(`${check.name}: ${opened.reason}`, opened.finding);
    // The configuration allows a budget only on a check with one step.
    const step = check.steps[0];
    const captured = new Map();
    const jar = opened?.session.jar.cloneSync();
    const session = opened && jar && { ...opened.session, jar };
    const sessionHeaders = configured.find(({ name }) => name === check.session)?.headers ?? [];
    const place = {
        at: budget.at,
        url: (0,shown_url/* shownUrl */.z)(step, { baseUrl, captured, context }),
        reproduce: timingCurl(step, { baseUrl, captured, sessionHeaders, cookies: session !== undefined }),
    };
    try {
        const request = (0,smoke_request/* buildRequest */.mK)(step, { baseUrl, session, captured });
        const ask = (fresh, signal) => askOnce(client, step, request, context.redactor, fresh, signal);
        return { route: { ...named, ask }, place };
    }
    catch (error) {
        if (!(error instanceof smoke_request/* UnusableRequest */.ln))
            throw error;
        return unsampled(`${check.name}: ${error.message}`, unsendable(named, place, error));
    }
}

;// CONCATENATED MODULE: ./lib/src/latency/schedule.js
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
 * kept its budget (Little's law): then waiting for a place would be our doing and not the server's.
 */
function departureInterval(ratePerSecond, maxInFlight, budgetsMs) {
    const meanBudgetMs = budgetsMs.reduce((sum, budget) => sum + budget, 0) / Math.max(1, budgetsMs.length);
    return Math.max(1000 / ratePerSecond, meanBudgetMs / maxInFlight);
}

;// CONCATENATED MODULE: ./lib/src/latency/sampler.js


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
    const waiting = () => states.filter((state) => state.verdict === 'open' && state.sent < maxRequests);
    const next = createRotation(waiting, options.random);
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
        const budgets = open.map(({ route }) => route.budgetMs);
        const intervalMs = departureInterval(options.ratePerSecond, maxInFlight, budgets);
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
    return { route, sent: 0, inFlight: 0, answers: [], judged: [], over: 0, verdict: 'open', done };
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
    if (answer.kind === 'failed') {
        state.answers[index] = { ms: Number.POSITIVE_INFINITY, over: true, reason: answer.reason };
    }
    else {
        const ms = answer.timing.totalMs + heldMs;
        state.answers[index] = { ms, over: ms > state.route.budgetMs, timing: answer.timing };
    }
    // Judged in the order of sending: fast answers come first, so the order of arrival would favour passing.
    for (let sample = state.answers[state.judged.length]; sample; sample = state.answers[state.judged.length]) {
        state.judged.push(sample);
        if (sample.over)
            state.over += 1;
        state.verdict = judge(state.judged.length, state.over);
        if (state.verdict !== 'open')
            return state.done.abort();
    }
}
function stop(state, why) {
    state.verdict = 'inconclusive';
    state.stopped = why;
    state.done.abort();
}
function outcome({ cold, judged, over, verdict, stopped }) {
    const result = { cold, samples: judged, over };
    // Still open: the run ended first.
    return verdict === 'open'
        ? { ...result, verdict: 'inconclusive', stopped: 'aborted' }
        : { ...result, verdict, stopped };
}

;// CONCATENATED MODULE: ./lib/src/latency/run.js




/** Samples the checks that have a latency budget and judges the p95 of each. */
async function runLatency(config, context, deps) {
    const startedAt = context.clock.monotonic();
    const plans = [];
    for (const check of config.checks) {
        if (check.latency)
            plans.push(await plan(check, check.latency, config, context, deps));
    }
    const routes = plans.flatMap((one) => ('route' in one ? one.route : []));
    const sampled = await sampleRoutes(routes, {
        ratePerSecond: config.latency.ratePerSecond,
        maxInFlight: config.latency.maxInFlight,
        clock: context.clock,
        signal: context.signal,
        random: Math.random,
        onProgress: (decided, requests) => context.log.progress(`latency: ${decided} of ${count(routes.length)} decided, ${requests} requests`),
    });
    const findings = [];
    const latency = plans.map((one) => {
        if ('unsampled' in one) {
            if (one.unsampled.finding)
                findings.push(one.unsampled.finding);
            return one.unsampled.result;
        }
        const samples = sampled[routes.indexOf(one.route)];
        const result = latencyResult(one.route, samples);
        const finding = judgeRoute(result, samples, one.place, config.latency.onInconclusive);
        if (finding)
            findings.push(finding);
        return result;
    });
    return {
        name: 'latency',
        status: statusOf(latency, findings),
        reason: reasonOf(latency, plans),
        durationMs: context.clock.monotonic() - startedAt,
        counts: { routes: latency.length, requests: latency.reduce((sum, { n }) => sum + n, 0) },
        findings,
        latency,
    };
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
    const sampled = latency.filter((_, i) => 'route' in plans[i]);
    const over = sampled.filter(({ verdict }) => verdict === 'fail').length;
    const open = sampled.filter(({ verdict }) => verdict === 'inconclusive').length;
    const others = plans.flatMap((one) => ('unsampled' in one ? one.unsampled.reason : []));
    const parts = [];
    if (over > 0)
        parts.push(`${over} of ${count(latency.length)} over budget`);
    if (open > 0)
        parts.push(`${open} of ${count(latency.length)} not settled`);
    if (others.length > 0)
        parts.push(`not sampled: ${others.join('; ')}`);
    return parts.join('; ') || `p95 of ${count(latency.length)} within budget`;
}
function count(routes) {
    return routes === 1 ? '1 route' : `${routes} routes`;
}


/***/ })

};
