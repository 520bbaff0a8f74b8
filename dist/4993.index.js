export const id = 4993;
export const ids = [4993];
export const modules = {

/***/ 76174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ nextHop),
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   V2: () => (/* binding */ redirect),
/* harmony export */   hD: () => (/* binding */ locationOf)
/* harmony export */ });
/** Fetch standard, 2.2.6: the statuses that redirect. */
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
/** Fetch standard, 4.4 step 12: headers about a body that is no longer sent. */
const bodyHeaders = new Set([
    'content-encoding',
    'content-language',
    'content-length',
    'content-location',
    'content-type',
]);
/**
 * The only headers that an origin gets after a redirect if it is not trusted. Stricter than fetch, which drops only
 * `authorization`: any header may hold a secret.
 */
const harmlessHeaders = new Set(['accept', 'accept-encoding', 'accept-language', 'user-agent', ...bodyHeaders]);
function isRedirect(status) {
    return redirectStatuses.has(status);
}
/** The URL in a response's Location; undefined without a Location, or with one that is no URL. */
function locationOf({ headers }, from) {
    const location = headers.find(([name]) => name === 'location')?.[1];
    return location === undefined ? undefined : (URL.parse(location, from.href) ?? undefined);
}
/** The URL that a response redirects to; undefined if it does not redirect, or its Location is no URL. */
function nextHop(response, from) {
    return isRedirect(response.status) ? locationOf(response, from) : undefined;
}
/** The next request of a browser after `status` and `location`, or the reason not to send it. Pure. */
function redirect(request, status, location, trusts) {
    if (!isRedirect(status) || location === undefined)
        return { kind: 'none' };
    if (!URL.canParse(location, request.url.href))
        return { kind: 'refuse', words: `${status} to a Location that is no URL` };
    const url = new URL(location, request.url);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return { kind: 'refuse', words: `${status} to a URL that is not http or https` };
    }
    url.username = '';
    url.password = '';
    url.hash = '';
    let { method, headers, body } = request;
    const toGet = status === 303 ? method !== 'GET' && method !== 'HEAD' : status < 303 && method === 'POST';
    if (toGet) {
        method = 'GET';
        body = undefined;
        headers = headers.filter(([name]) => !bodyHeaders.has(name.toLowerCase()));
    }
    if (url.origin !== request.url.origin && !trusts(url)) {
        if (body !== undefined) {
            return {
                kind: 'refuse',
                words: `${status} would send the body of the ${method} on to another origin, ${url.origin}`,
            };
        }
        headers = headers.filter(([name]) => harmlessHeaders.has(name.toLowerCase()));
    }
    // The host header of the request names the first host, not the next one.
    headers = headers.filter(([name]) => name.toLowerCase() !== 'host' || url.origin === request.url.origin);
    return { kind: 'follow', request: { method, url, headers, body }, location };
}


/***/ }),

/***/ 13818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ grepHeaders),
/* harmony export */   F: () => (/* binding */ curlHeaders)
/* harmony export */ });
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19543);

/** A command that prints status and headers of the answer, and nothing of its body. */
function curlHeaders(url, ...options) {
    return ['curl -sS -o /dev/null -D -', ...options, (0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(url)].join(' ');
}
/** The same, with only the headers whose names match; the pattern is one of `grep -E`. */
function grepHeaders(url, pattern, ...options) {
    return `${curlHeaders(url, ...options)} | grep -iE ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(`^(HTTP|${pattern})`)}`;
}


/***/ }),

/***/ 54993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRateLimit: () => (/* binding */ checkRateLimit)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/http/exchange.js
var exchange = __webpack_require__(13634);
// EXTERNAL MODULE: ./lib/src/http/redirects.js
var redirects = __webpack_require__(76174);
// EXTERNAL MODULE: ./lib/src/steps/impostors/challenges.js
var challenges = __webpack_require__(76429);
// EXTERNAL MODULE: ./lib/src/steps/page.js + 2 modules
var steps_page = __webpack_require__(10936);
// EXTERNAL MODULE: ./lib/src/pillars/launch/site.js
var site = __webpack_require__(38471);
// EXTERNAL MODULE: ./lib/src/pillars/launch/unanswered.js
var unanswered = __webpack_require__(14124);
// EXTERNAL MODULE: ./lib/src/pillars/launch/wall.js
var wall = __webpack_require__(60860);
// EXTERNAL MODULE: ./lib/src/http/cookies.js
var cookies = __webpack_require__(27824);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/rate-limit/ask.js

/**
 * The answer with the body that the user sees: after a redirect within the site, the page there says why the login
 * failed (Rails and Laravel lead back to the form, both for a wrong password and for a lock).
 */
async function withLanding(response, url, get) {
    const next = (0,redirects/* nextHop */.Fz)(response, url);
    if (next?.origin !== url.origin)
        return response;
    const { body, headers } = await get(next);
    const type = headers.filter(([name]) => name === 'content-type');
    return { ...response, body, headers: [...response.headers.filter(([name]) => name !== 'content-type'), ...type] };
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/rate-limit/form.js




const maxBodyBytes = 1_000_000;
/**
 * Sends attempts as a browser does: with the hidden fields of the form, such as its CSRF token, and with the cookies
 * that the site sets. A redirect within the site is followed, because the page there says what was wrong.
 */
async function askForm(run, login) {
    const url = new URL(login.path, run.launch.canonical);
    const jar = (0,cookies/* createCookieJar */.m2)();
    const unverified = await (0,site/* siteOf */.zU)(run).unverified();
    let hidden = [];
    let isFresh = false;
    const send = async (method, to, headers = [], body) => {
        const { client, timeoutMs } = run.network;
        const request = { method, url: to.href, headers, body, timeoutMs, maxBodyBytes, cutBody: true, unverified };
        const asked = { ...request, follow: false, retries: 0, session: { jar, headers: [] } };
        const response = await client.impatient.send(asked, run.context.signal);
        const found = hiddenFields(response, login);
        isFresh = found !== undefined;
        hidden = found ?? hidden;
        return response;
    };
    if (login.encoding === 'form')
        await send('GET', url);
    return async (values) => {
        // A token may be valid for one attempt only, and the answer may hold no form with a new one.
        if (hidden.length > 0 && !isFresh)
            await send('GET', url);
        const response = await send('POST', url, ...bodyOf(login, [...hidden, ...values], url));
        return withLanding(response, url, (next) => send('GET', next));
    };
}
function bodyOf({ encoding }, values, { origin }) {
    if (encoding === 'json')
        return [[['content-type', 'application/json']], JSON.stringify(Object.fromEntries(values))];
    // Browsers send the origin with a form; several frameworks refuse a form without it.
    return [
        [
            ['content-type', 'application/x-www-form-urlencoded'],
            ['origin', origin],
        ],
        new URLSearchParams(values).toString(),
    ];
}
/** The hidden fields of the form that holds the login fields; undefined if the page has no such form. */
function hiddenFields(response, { fields }) {
    const page = (0,steps_page/* readPage */.SP)(response);
    if (!page.isHtml())
        return undefined;
    try {
        const inputs = page.select('form input[name]');
        const formOf = (input) => {
            let at = input.parent;
            while (at && !('name' in at && at.name === 'form'))
                at = at.parent;
            return at;
        };
        const own = inputs.find(({ attribs }) => fields.includes(attribs['name'] ?? ''));
        if (!own)
            return undefined;
        return inputs
            .filter((input) => formOf(input) === formOf(own) && /^hidden$/i.test(input.attribs['type'] ?? ''))
            .map(({ attribs }) => [attribs['name'] ?? '', attribs['value'] ?? '']);
    }
    catch (error) {
        if (error instanceof steps_page/* Unreadable */.IO)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/config/language/template.js
var template = __webpack_require__(34472);
// EXTERNAL MODULE: ./lib/src/steps/roles.js
var roles = __webpack_require__(31627);
// EXTERNAL MODULE: ./lib/src/steps/steps.js
var steps_steps = __webpack_require__(92593);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/rate-limit/session-steps.js





/** Enough for any page that says why. */
const session_steps_maxBodyBytes = 1_000_000;
/**
 * Sends attempts with the steps of the session that logs in at this route, because they send the tokens and headers
 * that the route wants. Only the login fields get other values. Undefined if no session logs in there, or if nobody may
 * log in.
 */
async function askBySession(run, { path, fields }) {
    if (await (0,site/* siteOf */.zU)(run).closed())
        return undefined;
    const { config, context, network } = run;
    const url = new URL(path, run.launch.canonical).href;
    for (const { steps } of config.sessions) {
        const index = steps.findIndex((step) => step.method === 'POST' && leadsTo(step, url) && holds(step, fields));
        const post = steps[index];
        if (!post)
            continue;
        const before = steps.slice(0, index);
        const session = (0,roles/* noSession */.eP)();
        const { signal } = context;
        const client = { ...network.client, send: network.client.impatient.send };
        const { timeoutMs } = network;
        const ofPage = { timeoutMs, maxBodyBytes: session_steps_maxBodyBytes, cutBody: true, follow: false, retries: 0, session };
        const send = (page) => client.send({ method: 'GET', url: page, headers: [], ...ofPage }, signal);
        return async (values) => {
            const shared = { session, captured: new Map(), baseUrl: config.baseUrl, context, client, signal };
            const stepContext = { ...shared, secretCookies: true };
            const { failure } = await (0,steps_steps/* takeSteps */.xm)(before, stepContext);
            if (failure)
                return failure.response;
            const { response } = await (0,steps_steps/* takeStep */.e0)(attempt(post, new Map(values)), stepContext);
            return response && withLanding(response, new URL(url), (next) => send(next.href));
        };
    }
    return undefined;
}
function leadsTo({ target }, url) {
    if (target.parts.some(({ kind }) => kind === 'captured' || kind === 'totp'))
        return false;
    return URL.parse((0,template/* render */.XX)(target, new Map()), url)?.href === url;
}
/** Whether the body has a field that can be made wrong. */
function holds({ body }, fields) {
    if (body?.kind === 'form')
        return body.fields.some(([name]) => fields.includes(name));
    return body?.kind === 'json' && isObject(body.value) && Object.keys(body.value).some((name) => fields.includes(name));
}
/** The step with these values, and without expectations. */
function attempt(step, values) {
    const valueOf = (name) => (0,template/* literal */.eu)(values.get(name) ?? '');
    const given = step.body;
    const body = given.kind === 'form'
        ? { kind: 'form', fields: given.fields.map(([name, value]) => [name, values.has(name) ? valueOf(name) : value]) }
        : {
            kind: 'json',
            value: {
                ...given.value,
                ...Object.fromEntries([...values.keys()].map((name) => [name, valueOf(name)])),
            },
        };
    return { ...step, body, expect: [], captures: [], until: undefined, follow: false, errorPage: 'allow' };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !('parts' in value);
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/rate-limit/attempts.js










/** One more than the most common limit: the generator of Rails 8 writes `to: 10`. */
const maxAttempts = 11;
/**
 * Tries to log in to an account that does not exist, with another password each time, until the site stops it or {@link
 * maxAttempts} are made. It takes the steps of the session that logs in there, or else sends the form as a browser.
 */
async function attemptLogins(run, login) {
    const { signal } = run.context;
    const url = new URL(login.path, run.launch.canonical);
    const account = `launch-gate-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const answers = [];
    const closed = await (0,site/* siteOf */.zU)(run).closed('stranger');
    if (closed)
        return { answers, end: { finding: closed.finding, isChallenge: false, isBroken: false } };
    const values = () => login.fields.map((field) => [field, valueFor(field, account)]);
    try {
        const ask = (await askBySession(run, login)) ?? (await askForm(run, login));
        // After a change at the last attempt, one more attempt shows whether it lasts.
        while (answers.length < maxAttempts + (lockedAt(answers) === maxAttempts ? 1 : 0) && !signal.aborted) {
            const sent = values();
            const response = await ask(sent);
            if (!response)
                return { answers, end: { isChallenge: false, isBroken: false } };
            const challenge = (0,challenges/* findChallenge */.V)(response);
            if (challenge)
                return { answers, end: { finding: (0,wall/* walled */.W)(url.href, challenge), isChallenge: true, isBroken: false } };
            const header = (name) => response.headers.find(([each]) => each === name)?.[1];
            const waits = response.status >= 400 && header('retry-after') !== undefined;
            const location = (0,redirects/* locationOf */.hD)(response, url);
            const text = plainText(response, sent, location?.search);
            answers.push({
                status: response.status,
                location: location ? location.origin + location.pathname : undefined,
                text,
                waits,
            });
            if (response.status === 429 || waits || isUnknown(response.status))
                break;
        }
    }
    catch (error) {
        if (!(error instanceof exchange/* NetworkError */.D))
            throw error;
        const isBroken = ['reset', 'refused', 'timeout'].includes(error.kind);
        return { answers, end: { finding: (0,unanswered/* unanswered */.bj)(error, url), isChallenge: false, isBroken } };
    }
    return { answers };
}
/** Whether the route does not take the attempt, so that nothing can be said about a limit. */
function isUnknown(status) {
    return status === 404 || status === 405 || status >= 500;
}
/**
 * The number of the attempt from which on all answers are the same and new; undefined if there is none. Warnings may
 * come before it: one attempt left, a picture to read. Statuses and redirects decide first, because texts may differ
 * every time.
 */
function lockedAt(answers) {
    const shown = answers.map(({ status, location, text }) => JSON.stringify([status, location, text]));
    return changeIn(answers.map(({ status, location }) => JSON.stringify([status, location]))) ?? changeIn(shown);
}
function changeIn(shown) {
    const at = shown.findLastIndex((each) => each !== shown.at(-1)) + 1;
    // The first answer may differ, because nothing had failed before it.
    return at > 1 && !shown.slice(1, at).includes(shown[at] ?? '') ? at + 1 : undefined;
}
/**
 * The text without what differs in each answer: numbers, values that were sent, and tokens. At most 2,000 characters.
 */
function plainText(response, sent, query = '') {
    const page = (0,steps_page/* readPage */.SP)(response);
    let text;
    try {
        text = page.isHtml() ? page.visibleText() : page.text();
    }
    catch (error) {
        if (!(error instanceof steps_page/* Unreadable */.IO))
            throw error;
        text = '';
    }
    text = `${query} ${text}`.trim();
    for (const [, value] of sent)
        text = text.replaceAll(value, '');
    return text
        .slice(0, 20_000)
        .replace(/[A-Za-z0-9+/_=-]{20,}/g, '')
        .replace(/\d+/g, '0')
        .slice(0, 2_000);
}
/** A value that belongs to nobody: RFC 2606 reserves `.invalid`, so no mail is ever sent. */
function valueFor(field, account) {
    if (/mail/i.test(field))
        return `${account}@example.invalid`;
    return /user|login|account|^(name|identifier)$/i.test(field) ? account : `wrong-${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`;
}

// EXTERNAL MODULE: ./lib/src/text/shell-word.js
var shell_word = __webpack_require__(19543);
// EXTERNAL MODULE: ./lib/src/pillars/launch/finding.js
var finding = __webpack_require__(40167);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/rate-limit/judge.js



/** Whether a login stops someone who tries passwords. Pure. */
function judgeRateLimit(url, login, { answers, end }) {
    const { host, pathname } = new URL(url);
    const last = answers.at(-1);
    if (last && (last.status === 429 || last.waits))
        return [];
    if (end?.isChallenge)
        return end.finding ? [end.finding] : [];
    const base = {
        expected: `429, or another lasting change of the answer, within ${maxAttempts} attempts`,
        where: { url },
        reproduce: look(url, login),
    };
    const unknown = (observed, fix) => (0,finding/* launchFinding */.p)({
        ...base,
        rule: 'rate-limit-unknown',
        severity: 'high',
        status: 'inconclusive',
        title: `Whether ${host}${pathname} limits attempts to log in could not be judged`,
        observed,
        fix,
    });
    if (end?.isBroken && answers.length > 0)
        return [
            unknown(`no answer any more after ${told(answers)}`, 'If the server hangs up on purpose, answer 429 with Retry-After: people who mistyped then see why.'),
        ];
    if (last?.status === 503)
        return [unknown('503', 'nginx limits with 503 unless told otherwise: limit_req_status 429;')];
    // The first attempt may fail without the form's token, and its answer may bring it.
    const early = answers[1] ?? answers[0];
    const notReached = answers.find((answer) => isUnknown(answer.status) || (answer === early && !isAboutPassword(answer)));
    if (notReached)
        return [
            unknown(`${notReached.status}: the attempt did not reach the check of a password`, `Check path, fields and encoding of "rate-limit": the login does not take what is sent. If it wants a token or a header, describe the login as a session with a POST to ${pathname}: its steps are taken, with a wrong password.`),
        ];
    if (end)
        return end.finding ? [end.finding] : [];
    const at = lockedAt(answers);
    if (answers.length < maxAttempts || (at !== undefined && answers.length > at))
        return [];
    return [
        (0,finding/* launchFinding */.p)({
            ...base,
            rule: 'rate-limit-missing',
            severity: 'high',
            title: `${host}${pathname} lets anyone try passwords without limit`,
            observed: told(answers),
            fix: [
                'Limit attempts for each account and each address, for example five a minute, and answer 429 with Retry-After',
                'nginx: limit_req_zone $binary_remote_addr zone=login:1m rate=5r/m; and, for this location, limit_req zone=login burst=5 nodelay; limit_req_status 429;',
                'Cloudflare: Security, WAF, Rate limiting rules; Vercel: Firewall, a rule with Rate Limit; Netlify: rateLimit in the config of the function',
                'Express: express-rate-limit; Django: django-axes; Rails: rate_limit to: 5, within: 1.minute; Laravel: throttle:5,1',
            ].join('\n'),
        }),
    ];
}
/** Words that refuse a form without its token, before any password is checked, whatever the status is. */
const withoutToken = /csrf|xsrf|forgery|authenticity ?token|page expired|invalid (request )?token|token (is )?(missing|mismatch|invalid)/i;
/** Words that refuse other fields; a page that works may hold these words too. */
const otherFields = /\b(required|missing|unsupported|malformed|unexpected|unknown field|must be|cannot be (blank|empty)|can't be blank)\b/i;
const ofPassword = /passw|credential|incorrect|invalid[ _-](e-?mail|user|log[ -]?in|grant)|wrong|not match|locked|attempts/i;
/**
 * Whether an answer comes from a check of the password. An error of 4xx may: several frameworks answer 400, 403 or 422
 * both to a wrong password and to a form without its token, and only the words tell which. Others redirect in both
 * cases (Auth.js: `?csrf=true`; Symfony: "Invalid CSRF token." on the form).
 */
function isAboutPassword({ status, text }) {
    if (status === 419 || withoutToken.test(text))
        return false;
    return status < 400 || status === 401 || (!otherFields.test(text) && ofPassword.test(text));
}
/** `11 attempts: 401` or `11 attempts: 401, 403`. */
function told(answers) {
    return `${answers.length} attempts: ${[...new Set(answers.map(({ status }) => status))].join(', ')}`;
}
function look(url, { encoding, fields }) {
    const send = encoding === 'json'
        ? `-H 'content-type: application/json' --data-raw ${(0,shell_word/* shellWord */.r)(JSON.stringify(Object.fromEntries(fields.map((field) => [field, 'nobody@example.invalid']))))}`
        : fields.map((field) => `--data-urlencode ${(0,shell_word/* shellWord */.r)(`${field}=nobody@example.invalid`)}`).join(' ');
    return `for i in $(seq ${maxAttempts}); do curl -sS -o /dev/null -w '%{http_code}\\n' ${send} ${(0,shell_word/* shellWord */.r)(url)}; done`;
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/rate-limit/rate-limit.js


/** Opt-in, on the canonical site only, and after all other checks: it may lock this machine out for a while. */
const checkRateLimit = async (run) => {
    const { rateLimit, canonical } = run.launch;
    if (!rateLimit)
        return [];
    const url = new URL(rateLimit.path, canonical).href;
    return judgeRateLimit(url, rateLimit, await attemptLogins(run, rateLimit));
};


/***/ }),

/***/ 38471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ missingPath),
/* harmony export */   gY: () => (/* binding */ brokenJsonBody),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var _http_cookies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27824);
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13634);
/* harmony import */ var _http_redirects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76174);
/* harmony import */ var _steps_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10936);
/* harmony import */ var _aliases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78514);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30591);
/* harmony import */ var _unanswered_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14124);
/* harmony import */ var _wall_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60860);








/** No site has this page. The name must stay the same: the fingerprints of findings contain it. */
const missingPath = '/launch-gate-no-such-page';
const brokenJsonBody = '{"launch-gate":';
/** Enough for any page that a browser would show. */
const maxBodyBytes = 16_000_000;
const maxRedirects = 10;
const sites = new WeakMap();
/** The canonical site of a run; the checks that use it apply only where there is one. */
function siteOf(run) {
    const known = sites.get(run) ?? createSite(run);
    sites.set(run, known);
    return known;
}
function createSite(run) {
    const answers = new Map();
    const unverified = () => isUntrusted(run);
    const closed = async (who) => who === 'stranger' && (await unverified()) ? undefined : whyClosed(run);
    const ask = async (request) => {
        const why = await closed(request.session ? 'user' : 'stranger');
        return why ?? askSite(run, request, await unverified());
    };
    const once = (request) => {
        const key = JSON.stringify([request.method, request.path, request.session?.name]);
        const answer = answers.get(key) ?? ask(request);
        answers.set(key, answer);
        return answer;
    };
    return {
        closed,
        unverified,
        ask,
        page: (path, session) => once({ path, session }),
        brokenJson: (path) => once({ method: 'POST', path, headers: [['content-type', 'application/json']], body: brokenJsonBody }),
    };
}
async function whyClosed(run) {
    const { launch, hosts } = run;
    const canonical = (0,_aliases_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalHost */ .rQ)(run);
    const url = new URL(launch.canonical ?? 'https://invalid');
    const known = canonical && (await hosts.host(canonical.host, canonical.port));
    return known?.usable ? undefined : { ok: false, url: url.href, finding: known && (0,_unanswered_js__WEBPACK_IMPORTED_MODULE_7__/* .unusable */ ._P)(known, url, launch) };
}
/** Whether its certificate is wrong and the check of certificates reports it. */
async function isUntrusted(run) {
    const canonical = (0,_aliases_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalHost */ .rQ)(run);
    return (run.launch.tls !== undefined &&
        canonical !== undefined &&
        (0,_hosts_js__WEBPACK_IMPORTED_MODULE_5__/* .isShownUntrusted */ .m)(await run.hosts.host(canonical.host, canonical.port)));
}
async function askSite(run, request, unverified) {
    const { launch, network, context } = run;
    const first = new URL(request.path, launch.canonical);
    const { method = 'GET', headers = [], body, follow = method === 'GET' } = request;
    const jar = request.session?.jar.cloneSync() ?? (0,_http_cookies_js__WEBPACK_IMPORTED_MODULE_0__/* .createCookieJar */ .m2)();
    const session = { jar, headers: request.session?.headers ?? [] };
    const setCookies = [];
    for (let url = first, hops = 0;; hops++) {
        let response;
        try {
            response = await network.client.send({
                method,
                url: url.href,
                headers,
                body,
                timeoutMs: network.timeoutMs,
                maxBodyBytes,
                follow: false,
                // One broken connection is no finding.
                retries: method === 'GET' ? 1 : 0,
                session,
                unverified,
            }, context.signal);
        }
        catch (error) {
            if (!(error instanceof _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .D))
                throw error;
            return { ok: false, url: first.href, finding: (0,_unanswered_js__WEBPACK_IMPORTED_MODULE_7__/* .unanswered */ .bj)(error, url), reason: error.kind };
        }
        run.hosts.heard(url.hostname, response.headers);
        const wall = (0,_wall_js__WEBPACK_IMPORTED_MODULE_6__/* .findWall */ .g)(response);
        if (wall)
            return { ok: false, url: first.href, finding: (0,_wall_js__WEBPACK_IMPORTED_MODULE_6__/* .walled */ .W)(first.href, wall), reason: 'challenge' };
        setCookies.push(...response.setCookies.map((line) => ({ method, url: url.href, line })));
        const next = follow && hops < maxRedirects ? withinOrigin(response, url) : undefined;
        if (!next)
            return { ok: true, url: first.href, page: (0,_steps_page_js__WEBPACK_IMPORTED_MODULE_3__/* .readPage */ .SP)(response), setCookies };
        url = next;
    }
}
/** The target of a redirect within the site, such as `/` to `/en/`. Other origins are not this site. */
function withinOrigin(response, from) {
    const url = (0,_http_redirects_js__WEBPACK_IMPORTED_MODULE_2__/* .nextHop */ .Fz)(response, from);
    if (!url || url.origin !== from.origin || url.username || url.password)
        return undefined;
    url.hash = '';
    return url;
}


/***/ }),

/***/ 14124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   be: () => (/* binding */ notJudged),
/* harmony export */   bj: () => (/* binding */ unanswered)
/* harmony export */ });
/* harmony import */ var _curl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13818);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40167);


/** The finding for a host that cannot be asked; undefined if the check of DNS or of certificates reports why. */
function unusable(host, { origin }, { dns, tls }) {
    if (host.addresses.length > 0 ? tls : dns)
        return undefined;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .launchFinding */ .p)({
        rule: 'unreachable',
        severity: 'blocker',
        status: 'inconclusive',
        title: `${host.host} was not asked: its name or its certificate is wrong`,
        expected: 'an address with a certificate that is trusted',
        observed: host.endpoints.find(({ words }) => words)?.words ?? 'no address',
        where: { url: origin },
        reproduce: (0,_curl_js__WEBPACK_IMPORTED_MODULE_1__/* .curlHeaders */ .F)(origin),
        fix: 'Take "tls: false" and "dns: false" out of "launch": these checks tell what is wrong.',
    });
}
/**
 * A broken connection is reported for the origin, because many pages break with it; a slow or too large answer for its
 * URL.
 */
function unanswered({ kind, message }, url) {
    const isUnclear = ['timeout', 'aborted', 'too-large', 'dns'].includes(kind);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .launchFinding */ .p)({
        rule: 'unreachable',
        severity: 'blocker',
        status: isUnclear ? 'inconclusive' : 'fail',
        title: isUnclear ? `${url.pathname} could not be judged` : `${url.host} does not answer every request`,
        expected: 'an answer over HTTP',
        observed: isUnclear ? message : `${message} (${url.pathname})`,
        where: { url: isUnclear ? url.href : url.origin },
        reproduce: (0,_curl_js__WEBPACK_IMPORTED_MODULE_1__/* .curlHeaders */ .F)(url.href, '-m 30'),
        fix: isUnclear
            ? 'Look at why this page takes so long, or is so large; a longer "launch.network.timeout" gives it more time.'
            : 'Read the log of the server for this request: it ends connections without an answer.',
    });
}
/**
 * The finding for a page that cannot be judged: it does not answer 2xx, or there is another `reason`. Undefined for a
 * `/` that does not answer 2xx if the check of redirects runs, because that check reports more.
 */
function notJudged({ url, page: { response } }, { launch }, what, reason) {
    const { host, pathname } = new URL(url);
    if (!reason && pathname === '/' && launch.redirects)
        return undefined;
    const { status, url: last } = response;
    const answered = last === url ? `it answers ${status}` : `it leads to ${new URL(last).pathname}, which answers ${status}`;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .launchFinding */ .p)({
        rule: 'unreachable',
        severity: 'blocker',
        status: 'inconclusive',
        title: `${what} of ${host}${pathname} could not be judged`,
        expected: 'a status of 2xx, and a page that can be read',
        observed: reason?.words ?? answered,
        where: { url },
        reproduce: (0,_curl_js__WEBPACK_IMPORTED_MODULE_1__/* .curlHeaders */ .F)(url),
        fix: reason?.fix ?? 'Name a route that answers without login, or check that this one is part of the release.',
    });
}


/***/ })

};
