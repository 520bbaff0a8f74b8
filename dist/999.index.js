export const id = 999;
export const ids = [999];
export const modules = {

/***/ 7824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createCookieJar),
/* harmony export */   p: () => (/* binding */ storeCookies)
/* harmony export */ });
/* harmony import */ var tough_cookie__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7380);

/**
 * A jar that behaves like a browser's. `Secure` cookies are kept and sent on http://localhost and 127.0.0.1 too, as
 * browsers treat loopback as trustworthy; names like `app.test` or `localhost` may hold cookies.
 */
function createCookieJar() {
    return new tough_cookie__WEBPACK_IMPORTED_MODULE_0__/* .CookieJar */ .cP(undefined, { allowSpecialUseDomain: true, allowSecureOnLocal: true });
}
/** Keeps what a browser would keep; a cookie that it would refuse is dropped without an error. */
function storeCookies(jar, setCookies, url) {
    for (const cookie of setCookies)
        jar.setCookieSync(cookie, url.href, { ignoreError: true });
}


/***/ }),

/***/ 9999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSessions: () => (/* binding */ createSessions)
/* harmony export */ });
/* harmony import */ var _config_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _http_cookies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7824);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9217);
/* harmony import */ var _step_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(744);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1231);
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9477);






function createSessions(config, context, client) {
    const opened = new Map();
    const open = (name) => {
        const session = config.sessions.find((candidate) => candidate.name === name);
        if (!session)
            throw new Error(`no session is called "${name}"`);
        const login = opened.get(name) ?? logIn(session, config, context, client);
        opened.set(name, login);
        return login;
    };
    return { open };
}
async function logIn(config, { baseUrl }, context, client) {
    const session = { name: config.name, jar: (0,_http_cookies_js__WEBPACK_IMPORTED_MODULE_1__/* .createCookieJar */ .m)(), headers: [] };
    const { signal } = context;
    const walk = { session, captured: new Map(), baseUrl, context, client, signal, secretCookies: true };
    context.log.progress(`smoke: session "${config.name}" logs in`);
    const { failure = addHeaders(config, walk) } = await (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .takeSteps */ .xm)(config.steps, walk);
    if (!failure)
        return { ok: true, session };
    if (failure.open) {
        const finding = (0,_stopped_js__WEBPACK_IMPORTED_MODULE_5__/* .stoppedFinding */ .T)([`session "${config.name}"`], failure.step.at, signal);
        return { ok: false, finding, reason: (0,_stopped_js__WEBPACK_IMPORTED_MODULE_5__/* .stopReason */ .P)(signal) };
    }
    const told = (0,_step_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .stepFinding */ .u)(failure, { title: `Session "${config.name}"`, key: config.name }, walk);
    const answered = failure.response !== undefined && failure.response.status < 500;
    const finding = {
        ...told,
        rule: 'smoke/session',
        fix: answered ? 'Check what it logs in with; if the login was meant to change, change its steps.' : told.fix,
        fingerprint: `smoke/session:${config.name}`,
    };
    return { ok: false, finding, reason: `the session "${config.name}" cannot log in` };
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
        return { ...(0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .unsent */ .YX)(step, walk, (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnusable */ .II)(error)), step, index };
    }
}


/***/ }),

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepFinding)
/* harmony export */ });
/* harmony import */ var _config_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _curl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(156);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(453);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6644);




/** How many mismatches of a step are told; the rest mostly follows from the first. */
const maxTold = 4;
/** The one finding for a step that failed, under the rule of its first mismatch. */
function stepFinding(failure, owner, walk) {
    const { step, index, mismatches, response, result } = failure;
    const first = mismatches[0];
    const { redactor } = walk.context;
    const path = (0,_config_template_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(step.target, walk.captured);
    const refused = response !== undefined && owner.session !== undefined && isRefusal(response);
    return {
        rule: first.rule,
        status: 'fail',
        severity: 'blocker',
        title: (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .K)(`${owner.title}: ${step.method} ${path} ${outcome(first, response)}`, redactor),
        expected: redactor.redact(mismatches
            .slice(0, maxTold)
            .map(({ expected }) => expected)
            .join(' and ')),
        observed: [
            told(mismatches)
                .map((observed) => (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .K)(observed, redactor))
                .join('; ') + (refused ? `: the session "${owner.session?.name}" is not accepted` : ''),
            ...waiting(failure, walk),
            ...requestId(response, walk),
        ].join('; '),
        where: { ...first.at, url: result.url },
        reproduce: redactor.redact((0,_curl_js__WEBPACK_IMPORTED_MODULE_1__/* .curl */ .V)(step, {
            ...walk,
            sessionHeaders: owner.session?.headers ?? [],
            cookies: walk.session.jar.getCookiesSync(response?.url ?? 'http://invalid').length > 0,
        })),
        fix: first.fix ?? (refused ? refusedFix(owner.session?.name) : fixFor(first, response)),
        fingerprint: `${first.rule}:${owner.key}:${index}`,
    };
}
/** A wrong status or an error page explains what else is missing, so then only they are told. */
function told(mismatches) {
    const telling = mismatches.filter(({ rule }) => rule === 'smoke/status' || rule === 'smoke/error-page');
    return (telling.length > 0 ? telling : mismatches).slice(0, maxTold).map(({ observed }) => observed);
}
function outcome({ rule }, response) {
    switch (rule) {
        case 'smoke/status':
            return `answered ${response?.status}`;
        case 'smoke/error-page':
            return 'answered with an error page';
        case 'smoke/network':
            return 'did not answer';
        case 'smoke/request':
            return 'could not be asked';
        case 'smoke/capture':
            return 'lacks a value that is needed later';
        case 'smoke/cookie':
            return 'did not set the expected cookie';
        case 'smoke/content-type':
            return 'answered with another content type';
        case 'smoke/header':
            return 'answered without the expected header';
        case 'smoke/url':
            return 'ended on another URL';
        case 'smoke/jsonpath':
            return 'answered with other JSON';
        default:
            return 'answered with another page';
    }
}
function fixFor({ rule }, response) {
    if (rule === 'smoke/network')
        return 'Check that the deployment runs and answers at this address.';
    if (rule === 'smoke/request')
        return 'Check what is captured before, and where it is used.';
    if (response && response.status >= 500)
        return 'Read the log of the application for this request.';
    if (response && response.status >= 400)
        return 'Check that this release serves the route to this caller.';
    if (response && response.status >= 300)
        return 'If the redirect is meant, expect its status, or say "follow: true".';
    if (rule === 'smoke/capture')
        return 'Look at the answer: if it was meant to change, capture from where the value is now.';
    return 'If the answer was meant to change, change the expectation; if not, mend the release.';
}
function refusedFix(session) {
    return `Check what the session "${session}" logs in with, and that its last step expects what only a successful login answers.`;
}
/** An answer that says "log in first". */
function isRefusal({ status, headers, redirects }) {
    if (status === 401 || status === 403)
        return true;
    const ownLocation = headers.find(([name]) => name === 'location' && status >= 300 && status < 400)?.[1];
    const locations = [...redirects.map(({ location }) => location), ownLocation ?? ''];
    return locations.some((location) => /(log|sign)[-_]?in|\b(auth|sso|oauth2?|sessions?)\b/i.test(location));
}
function waiting({ waited }, walk) {
    if (!waited)
        return [];
    const before = waited.before === undefined ? '' : `, at first ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .K)(waited.before, walk.context.redactor)}`;
    return [`asked ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .times */ .Hn)(waited.tries)} in ${Math.round(waited.ms / 1000)} s${before}`];
}
/** Headers by which servers and platforms name a request in their logs. */
const requestIds = [
    'x-request-id',
    'x-correlation-id',
    'x-vercel-id',
    'x-nf-request-id',
    'fly-request-id',
    'x-railway-request-id',
    'x-amz-cf-id',
    'x-amzn-requestid',
    'x-amzn-trace-id',
    'rndr-id',
    'cf-ray',
];
function requestId(response, walk) {
    const header = requestIds
        .map((wanted) => response?.headers.find(([name]) => name === wanted)?.[1])
        .find((value) => value !== undefined);
    return header ? [`request id ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .K)(header, walk.context.redactor)}`] : [];
}


/***/ }),

/***/ 1231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e0: () => (/* binding */ takeStep),
  xm: () => (/* binding */ takeSteps),
  YX: () => (/* binding */ unsent)
});

// EXTERNAL MODULE: ./lib/src/http/exchange.js
var exchange = __webpack_require__(3634);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/src/smoke/cookies.js
var cookies = __webpack_require__(999);
// EXTERNAL MODULE: ./lib/src/smoke/page.js
var smoke_page = __webpack_require__(2477);
// EXTERNAL MODULE: ./lib/src/smoke/subjects.js
var subjects = __webpack_require__(8135);
;// CONCATENATED MODULE: ./lib/src/smoke/captures.js




/** Takes values out of a response. What is absent or empty is a mismatch: an empty value would make another URL of a path. */
function captureValues(captures, page, jar) {
    const values = [];
    const missing = [];
    for (const { at, name, secret, from } of captures) {
        const { value, problem } = captureOne(from, page, jar);
        if (value)
            values.push([name, { value, secret }]);
        else {
            missing.push({
                rule: 'smoke/capture',
                at,
                expected: `a value for "${name}" from ${wordSource(from)}`,
                observed: problem ?? (value === '' ? 'it is there, but empty' : 'not found'),
            });
        }
    }
    return { values, missing };
}
function captureOne(from, page, jar) {
    try {
        switch (from.kind) {
            case 'header':
                return { value: page.header(from.name) };
            case 'cookie':
                return { value: (0,cookies/* setCookie */.T)(page.response, from.name)?.value ?? storedCookie(jar, page.response.url, from.name) };
            case 'regex': {
                const matcher = build/* RE2JS */.L3.compile(from.pattern).matcher(page.text());
                if (!matcher.find())
                    return {};
                return { value: matcher.group(matcher.groupCount() > 0 ? 1 : 0) ?? undefined };
            }
            case 'css': {
                const [element] = page.select(from.selector);
                if (!element)
                    return {};
                return { value: from.attribute === undefined ? (0,smoke_page/* elementText */.oB)(element) : element.attribs[from.attribute] };
            }
            case 'jsonpath':
                return jsonCapture((0,subjects/* queryJson */.b)(page.json(), from.query).value);
        }
    }
    catch (error) {
        if (error instanceof smoke_page/* Unreadable */.IO)
            return { problem: error.message };
        throw error;
    }
}
function jsonCapture(value) {
    if (value === undefined)
        return {};
    if (value === null || typeof value === 'object')
        return { problem: 'it is no string, number or boolean' };
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
        return { problem: 'it is a number too large to be read exactly; a string would be' };
    }
    return { value: String(value) };
}
function storedCookie(jar, url, name) {
    return jar.getCookiesSync(url).find((cookie) => cookie.key === name)?.value;
}
function wordSource(from) {
    switch (from.kind) {
        case 'css':
            return from.attribute === undefined ? from.selector : `${from.selector}, attribute ${from.attribute}`;
        case 'jsonpath':
            return from.query;
        case 'regex':
            return `the body, matching ${from.pattern}`;
        default:
            return `${from.kind} ${from.name}`;
    }
}

// EXTERNAL MODULE: ./lib/src/smoke/judge.js + 3 modules
var judge = __webpack_require__(7635);
// EXTERNAL MODULE: ./lib/src/smoke/request.js
var smoke_request = __webpack_require__(9217);
// EXTERNAL MODULE: ./lib/src/smoke/shown-url.js
var shown_url = __webpack_require__(241);
;// CONCATENATED MODULE: ./lib/src/smoke/steps.js







/** Takes the steps in turn; the first that fails, or that the end of the run leaves open, is the last. */
async function takeSteps(steps, walk) {
    const results = [];
    for (const [index, step] of steps.entries()) {
        const taken = await takeStep(step, walk);
        results.push(taken.result);
        if (taken.open || taken.mismatches.length > 0)
            return { results, failure: { ...taken, step, index } };
    }
    return { results };
}
/** Asks once, or with `until` again and again, and captures what an answer that is as expected holds. */
async function takeStep(step, walk) {
    const { clock } = walk.context;
    let request;
    try {
        request = (0,smoke_request/* buildRequest */.mK)(step, walk);
    }
    catch (error) {
        return unsent(step, walk, (0,smoke_request/* whyUnusable */.II)(error));
    }
    const { until } = step;
    if (!until)
        return ask(step, request, walk);
    const start = clock.monotonic();
    const elapsed = () => clock.monotonic() - start;
    let answered;
    let before;
    for (let tries = 1;; tries += 1) {
        const timeoutMs = Math.max(1, Math.min(request.timeoutMs, until.timeoutMs - elapsed()));
        let taken = await ask(step, { ...request, timeoutMs, retries: 0 }, walk);
        // A last try that had little time left says less than the answer before it.
        if (taken.response || timeoutMs === request.timeoutMs)
            answered = taken;
        else if (!taken.open)
            taken = answered ?? taken;
        const waited = { tries, ms: elapsed(), before };
        const isLast = elapsed() + until.intervalMs >= until.timeoutMs;
        if (taken.open || taken.mismatches.length === 0 || isLast)
            return { ...taken, waited };
        before ??= taken.mismatches[0]?.observed;
        try {
            await clock.sleep(until.intervalMs, walk.signal);
        }
        catch {
            return { ...taken, waited, open: true };
        }
    }
}
async function ask(step, request, walk) {
    const { client, signal, captured, session } = walk;
    const asked = { method: step.method, url: (0,shown_url/* shownUrl */.z)(step, walk) };
    let response;
    try {
        response = await client.send(request, signal);
    }
    catch (error) {
        if (!(error instanceof exchange/* NetworkError */.D))
            throw error;
        return {
            result: { ...asked, durationMs: Math.round(error.elapsedMs) },
            mismatches: [{ rule: 'smoke/network', at: step.at, expected: 'an answer', observed: error.message }],
            open: signal.aborted,
        };
    }
    hideCookies(response, walk);
    const page = (0,smoke_page/* readPage */.SP)(response);
    const result = { ...asked, status: response.status, durationMs: Math.round(response.timing.totalMs) };
    // Captured in any case: an answer that is not as expected may hold the token all the same, and is shown.
    const { values, missing } = captureValues(step.captures, page, session.jar);
    for (const [name, { value, secret }] of values)
        if (secret)
            walk.context.redactor.add(value, `captured.${name}`);
    const mismatches = (0,judge/* judgePage */.z)(step, page, captured);
    if (mismatches.length > 0)
        return { result, mismatches, response, open: false };
    for (const [name, value] of values)
        captured.set(name, value);
    return { result, mismatches: missing, response, open: false };
}
/** Before anything of the response is shown: debug pages print the cookies they were sent. */
function hideCookies(response, { secretCookies, context: { redactor } }) {
    for (const { key, value, httpOnly } of (0,cookies/* setCookies */.S)(response)) {
        // A plain word that scripts may read, as in `consent=accepted`, tells nothing, and would hide that word everywhere.
        const isPlain = !httpOnly && (!secretCookies || /^[a-z_-]{1,15}$/i.test(value));
        if (isPlain)
            continue;
        redactor.add(value, `cookie ${key}`);
    }
}
/** A step whose request was never sent. */
function unsent(step, walk, problem) {
    return {
        result: { method: step.method, url: (0,shown_url/* shownUrl */.z)(step, walk), durationMs: 0 },
        mismatches: [{ rule: 'smoke/request', at: step.at, expected: 'a request that can be sent', observed: problem }],
        open: false,
    };
}


/***/ }),

/***/ 9477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ stopReason),
/* harmony export */   T: () => (/* binding */ stoppedFinding)
/* harmony export */ });
/** Why nothing more was asked, in one line. */
function stopReason(signal) {
    // The reason of AbortSignal.timeout is a DOMException of that name.
    if (signal.reason?.name === 'TimeoutError')
        return 'the deadline of the run has passed';
    return 'the run was cancelled';
}
/** The one finding for all that the end of the run left open. */
function stoppedFinding(open, at, signal) {
    return {
        rule: 'smoke/stopped',
        status: 'inconclusive',
        severity: 'blocker',
        title: `Not finished: ${stopReason(signal)}`,
        expected: 'every check answered',
        observed: `not finished: ${open.join(', ')}`,
        where: { ...at },
        fix: 'Look for what was slow; a longer "deadline" in the configuration gives more time.',
        fingerprint: 'smoke/stopped',
    };
}


/***/ })

};
