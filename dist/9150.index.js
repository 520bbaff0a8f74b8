export const id = 9150;
export const ids = [9150,8412];
export const modules = {

/***/ 10748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ askOnce)
/* harmony export */ });
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13634);
/* harmony import */ var _steps_judging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35202);
/* harmony import */ var _steps_request_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53697);
/* harmony import */ var _text_excerpt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11885);




/** Asks one step once, without retries: a retry would hide the slow try. */
async function askOnce(client, step, request, redactor, fresh, signal) {
    try {
        const response = await client.send({ ...request, retries: 0, fresh }, signal);
        const answer = { step: { ...step, captures: [] }, response, captured: new Map(), cookies: new Map() };
        const [mismatch] = (await (0,_steps_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .judging */ .R)(answer, signal)).mismatches;
        if (mismatch && response.status === 429)
            return { kind: 'throttled' };
        const id = (0,_steps_request_id_js__WEBPACK_IMPORTED_MODULE_2__/* .requestId */ .z)(response, redactor);
        if (!mismatch)
            return { kind: 'answered', timing: response.timing, requestId: id };
        const reason = `expected ${mismatch.expected}, seen ${(0,_text_excerpt_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .K)(mismatch.observed, redactor)}`;
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

/***/ 7433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ p95Ranks),
/* harmony export */   Y: () => (/* binding */ percentile)
/* harmony export */ });
/**
 * Nearest rank: the smallest value that at least `share` of the values do not exceed. `sorted` ascends and is not
 * empty.
 */
function percentile(sorted, share) {
    return sorted[Math.max(1, Math.ceil(share * sorted.length - 1e-9)) - 1];
}
const p = 0.95;
const confidence = 0.95;
/**
 * Ranks (from 1) of the order statistics between which p95 lies, each end with 95 % confidence by itself (Wilks 1941):
 * the number of values at or under the true p95 is binomial. A rank is null if `n` is too small (for the upper, below
 * 59).
 */
function p95Ranks(n) {
    // atMost = P(Binomial(n, p) <= rank - 1), summed rank by rank.
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

/***/ 25330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ reproduceRoute)
/* harmony export */ });
/* harmony import */ var _http_tls_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14772);
/* harmony import */ var _steps_curl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99010);
/* harmony import */ var _steps_shown_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38711);



const timings = [
    'dns %{time_namelookup}',
    'tcp %{time_connect}',
    'tls %{time_appconnect}',
    'first byte %{time_starttransfer}',
    'total %{time_total}',
].join('  ');
/** The curl command of a step that prints the times of one request in place of the answer. */
function timingCurl(step, options) {
    return (0,_steps_curl_js__WEBPACK_IMPORTED_MODULE_1__/* .curl */ .V)(step, options).replace(/^curl -sS -i/, () => `curl -sS -o /dev/null -w '${timings}\\n'`);
}
/** Uses the first step: the configuration allows a budget only on a check with one step. */
function reproduceRoute({ session, steps }, config, baseUrl, context) {
    const step = steps[0];
    const captured = new Map();
    const { headers: sessionHeaders = [], basic: sessionBasic } = config.sessions.find(({ name }) => name === session) ?? {};
    return {
        url: (0,_steps_shown_url_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .z)(step, { baseUrl, captured, context }),
        command: timingCurl(step, {
            baseUrl,
            captured,
            sessionHeaders,
            sessionBasic,
            cookies: session !== undefined,
            tls: (0,_http_tls_files_js__WEBPACK_IMPORTED_MODULE_0__/* .tlsFor */ .Ng)(config),
        }),
    };
}


/***/ }),

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sampleRoutes)
/* harmony export */ });
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12164);

const warmUps = 3;
/**
 * Samples routes in an open model: requests leave at a fixed rate over all routes, whether or not earlier ones were
 * answered, so that a slow server cannot slow down the requests. Each route gets one cold request and three warm-ups
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
        // Requests that a late timer delayed are not sent in a burst: the delay is ours.
        dueAt = Math.max(dueAt + intervalMs, now - intervalMs);
        const state = signal.aborted ? undefined : next();
        if (!state)
            continue;
        if (running.size < maxInFlight)
            depart(state, state.sent++, 0);
        // Every place is taken. A route that holds its share of them waits, and the wait counts as its time: users would
        // have come anyway (wrk2's correction of coordinated omission). A route that other routes keep out only loses its
        // turn.
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

/***/ 12164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ departureInterval),
/* harmony export */   Rh: () => (/* binding */ createRotation),
/* harmony export */   pj: () => (/* binding */ atMostMs)
/* harmony export */ });
/**
 * Picks the next route. Each round has every route once, in a new order, so that no route always follows the same
 * other.
 */
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
 * Milliseconds between two departures. The rate is lowered if it would fill the places in flight even when every route
 * keeps to its pace (Little's law): then we, and not the server, would cause the wait for a place.
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

/***/ 71669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40562);

/** A time in milliseconds as text. Null and Infinity stand for a failed request. */
function duration(ms) {
    return ms === null || !Number.isFinite(ms) ? 'a failed request' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .showDuration */ .k)(ms);
}
/** `1 %`, `0.5 %`. */
function percent(share) {
    return `${Number((share * 100).toPrecision(3))} %`;
}
/** `380-470`, or `at least 380` if n is too small for an upper end. */
function range([low, high]) {
    return high === null ? `at least ${Math.round(low)}` : `${Math.round(low)}-${Math.round(high)}`;
}


/***/ }),

/***/ 12749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSessions: () => (/* binding */ createSessions)
/* harmony export */ });
/* harmony import */ var _config_language_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34472);
/* harmony import */ var _http_tls_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14772);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19235);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31627);
/* harmony import */ var _step_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70002);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92593);
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28839);







function createSessions(config, context, client) {
    const logins = new Map();
    const logInAt = (name, baseUrl) => {
        const session = config.sessions.find((candidate) => candidate.name === name);
        if (!session)
            throw new Error(`no session is called "${name}"`);
        return logIn(session, baseUrl, context, client, (0,_http_tls_files_js__WEBPACK_IMPORTED_MODULE_1__/* .tlsFor */ .Ng)(config));
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
async function logIn(config, baseUrl, context, client, tls) {
    const session = { ...(0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .noSession */ .eP)(), name: config.name, setCookies: [] };
    const { signal } = context;
    const stepContext = {
        session,
        captured: new Map(),
        baseUrl,
        context,
        client,
        signal,
        secretCookies: true,
        tls,
    };
    if (config.basic)
        session.headers.push(['authorization', (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .basicValue */ .uZ)(config.basic, stepContext.captured)]);
    context.log.progress(`smoke: session "${config.name}" logs in`);
    const { failure = addHeaders(config, stepContext) } = await (0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .takeSteps */ .xm)(config.steps, stepContext);
    if (!failure)
        return { ok: true, session };
    if (failure.open) {
        const finding = (0,_stopped_js__WEBPACK_IMPORTED_MODULE_6__/* .stoppedFinding */ .T)([`session "${config.name}"`], failure.step.at, signal);
        return { ok: false, finding, reason: (0,_stopped_js__WEBPACK_IMPORTED_MODULE_6__/* .stopReason */ .P)(signal), session };
    }
    const told = (0,_step_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .stepFinding */ .u8)(failure, { title: `Session "${config.name}"`, key: config.name }, stepContext);
    if (told.rule === 'smoke/protected')
        return { ok: false, finding: told, reason: `the session "${config.name}" cannot log in`, session };
    const finding = {
        ...told,
        rule: 'smoke/session',
        fix: failure.mismatches[0]?.fix ?? loginFix(config, failure, session) ?? told.fix,
        fingerprint: `smoke/session:${config.name}`,
    };
    return { ok: false, finding, reason: `the session "${config.name}" cannot log in`, session };
}
/** The fix for a login that got an answer, if the answer is about the login and not about the route. */
function loginFix({ steps }, failure, session) {
    const { step, index, response, mismatches } = failure;
    if (!response || response.status >= 500 || [404, 405, 410, 429].includes(response.status))
        return undefined;
    const isBefore = steps.slice(0, index + 1).every(_request_js__WEBPACK_IMPORTED_MODULE_2__/* .isRead */ .H9) && !steps.every(_request_js__WEBPACK_IMPORTED_MODULE_2__/* .isRead */ .H9);
    if (isBefore && response.status !== 401)
        return undefined;
    if (mismatches[0]?.rule === 'smoke/capture')
        return 'Look at the answer: if it refuses the login, check what it logs in with; if not, capture from where the value is now.';
    // 419 is Laravel's status for a missing or wrong token.
    if (response.status === 419 || (response.status === 403 && index > 0 && !(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .isRead */ .H9)(step))) {
        // The cookies of this answer came too late for its own request.
        const hadCookies = session.setCookies?.length !== response.setCookies.length;
        return index === 0 || hadCookies ? undefined : withoutCookies;
    }
    const how = [415, 422].includes(response.status) ? ', and whether as form or JSON' : '';
    return `Check what it logs in with${how}; if the login was meant to change, change its steps.`;
}
const withoutCookies = 'The pages before it set no cookie, so the application cannot know its own token again. A cookie for https alone is not set where the application does not know of the https before it (Express: "trust proxy").';
/** Renders the session's headers with the captured values. */
function addHeaders({ at, headers, steps }, stepContext) {
    try {
        for (const [name, value] of headers) {
            stepContext.session.headers.push([name, (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .headerValue */ .Z)(name, (0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(value, stepContext.captured))]);
        }
        return undefined;
    }
    catch (error) {
        const index = steps.length - 1;
        const step = { ...steps[index], at };
        return { ...(0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .unsent */ .YX)(step, stepContext, (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnusable */ .II)(error)), step, index };
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
