export const id = 3834;
export const ids = [3834];
export const modules = {

/***/ 84117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ challenged)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76541);

/** The finding in place of any judgement about `url`. */
function challenged(url, { name, fix }) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .launchFinding */ .p)({
        rule: 'challenged',
        severity: 'high',
        status: 'inconclusive',
        title: `${new URL(url).host} answers with a challenge for browsers, so it cannot be judged`,
        expected: 'an answer of the site itself',
        observed: `${name}, which tells people from programs`,
        where: { url },
        reproduce: `curl -sS -o /dev/null -D - '${url}' | grep -iE '^HTTP|mitigated|waf-action'`,
        fix: `Let this check through. ${fix}`,
    });
}


/***/ }),

/***/ 68028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ grepHeaders),
/* harmony export */   FZ: () => (/* binding */ curlHeaders),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/** One word for a POSIX shell. */
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
/** A command that prints status and headers of the answer, and nothing of its body. */
function curlHeaders(url, ...options) {
    return ['curl -sS -o /dev/null -D -', ...options, quoted(url)].join(' ');
}
/** The same, with only the headers whose names match; the pattern is one of `grep -E`. */
function grepHeaders(url, pattern, ...options) {
    return `${curlHeaders(url, ...options)} | grep -iE ${quoted(`^(HTTP|${pattern})`)}`;
}


/***/ }),

/***/ 43834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRateLimit: () => (/* binding */ checkRateLimit)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/launch/site.js
var launch_site = __webpack_require__(21701);
;// CONCATENATED MODULE: ./lib/src/launch/rate-limit/attempts.js


const maxAttempts = 10;
/** Logs in to an account that does not exist, with another password each time, until it is told to stop. */
async function attemptLogins(run, login) {
    const site = (0,launch_site/* siteOf */.zU)(run);
    const account = `launch-gate-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const statuses = [];
    while (statuses.length < maxAttempts && !run.context.signal.aborted) {
        const answer = await site.ask({ method: 'POST', path: login.path, ...bodyOf(login, account, run) });
        if (!answer.ok) {
            const { finding, reason = '' } = answer;
            const isBroken = ['reset', 'refused', 'timeout'].includes(reason);
            return { statuses, end: { finding, isChallenge: reason === 'challenge', isBroken } };
        }
        const { status } = answer.page.response;
        statuses.push(status);
        if (status === 429 || isUnknown(status))
            break;
    }
    return { statuses };
}
/** Nothing can be said about attempts that the route does not take. */
function isUnknown(status) {
    return status === 404 || status === 405 || status >= 500;
}
function bodyOf({ encoding, fields }, account, run) {
    const values = fields.map((field) => [field, valueFor(field, account)]);
    if (encoding === 'json')
        return { headers: [['content-type', 'application/json']], body: JSON.stringify(Object.fromEntries(values)) };
    const headers = [
        ['content-type', 'application/x-www-form-urlencoded'],
        // As browsers do with a form; several frameworks refuse one without.
        ['origin', run.launch.canonical ?? ''],
    ];
    return { headers, body: new URLSearchParams(values).toString() };
}
/** Nobody's: RFC 2606 reserves `.invalid`, so that no mail is ever sent. */
function valueFor(field, account) {
    if (/mail/i.test(field))
        return `${account}@example.invalid`;
    return /user|login|account|^(name|identifier)$/i.test(field) ? account : `wrong-${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`;
}

// EXTERNAL MODULE: ./lib/src/launch/curl.js
var curl = __webpack_require__(68028);
// EXTERNAL MODULE: ./lib/src/launch/finding.js
var finding = __webpack_require__(76541);
;// CONCATENATED MODULE: ./lib/src/launch/rate-limit/judge.js



/** Whether a login stops one who tries passwords. Pure. */
function judgeRateLimit(url, login, { statuses, end }) {
    const { host, pathname } = new URL(url);
    const last = statuses.at(-1);
    if (last === 429)
        return [];
    if (end?.isChallenge)
        return end.finding ? [end.finding] : [];
    const base = {
        expected: `429 within ${maxAttempts} attempts`,
        where: { url },
        reproduce: look(url, login),
    };
    const isCutOff = end?.isBroken && statuses.length > 0;
    if (isCutOff || (last !== undefined && isUnknown(last))) {
        return [
            (0,finding/* launchFinding */.p)({
                ...base,
                rule: 'rate-limit-unknown',
                severity: 'high',
                status: 'inconclusive',
                title: `Whether ${host}${pathname} limits attempts to log in could not be judged`,
                observed: isCutOff ? `no answer any more after ${told(statuses)}` : `${last}`,
                fix: isCutOff
                    ? 'If the server hangs up on purpose, answer 429 with Retry-After: people who mistyped then see why.'
                    : last === 503
                        ? 'nginx limits with 503 unless told otherwise: limit_req_status 429;'
                        : `Check path, fields and encoding of "rate-limit": the login does not take what is sent.`,
            }),
        ];
    }
    if (end)
        return end.finding ? [end.finding] : [];
    if (statuses.length < maxAttempts)
        return [];
    return [
        (0,finding/* launchFinding */.p)({
            ...base,
            rule: 'rate-limit-missing',
            severity: 'high',
            title: `${host}${pathname} lets anyone try passwords without limit`,
            observed: told(statuses),
            fix: [
                'Limit attempts for each account and each address, for example five a minute, and answer 429 with Retry-After',
                'nginx: limit_req_zone $binary_remote_addr zone=login:1m rate=5r/m; and, for this location, limit_req zone=login burst=5 nodelay; limit_req_status 429;',
                'Cloudflare: Security, WAF, Rate limiting rules; Vercel: Firewall, a rule with Rate Limit; Netlify: rateLimit in the config of the function',
                'Express: express-rate-limit; Django: django-axes; Rails: rate_limit to: 5, within: 1.minute; Laravel: throttle:5,1',
            ].join('\n'),
        }),
    ];
}
/** `10 attempts: 401` or `10 attempts: 401, 403`. */
function told(statuses) {
    return `${statuses.length} attempts: ${[...new Set(statuses)].join(', ')}`;
}
function look(url, { encoding, fields }) {
    const send = encoding === 'json'
        ? `-H 'content-type: application/json' --data-raw ${(0,curl/* quoted */.TL)(JSON.stringify(Object.fromEntries(fields.map((field) => [field, 'nobody@example.invalid']))))}`
        : fields.map((field) => `--data-urlencode ${(0,curl/* quoted */.TL)(`${field}=nobody@example.invalid`)}`).join(' ');
    return `for i in $(seq ${maxAttempts}); do curl -sS -o /dev/null -w '%{http_code}\\n' ${send} ${(0,curl/* quoted */.TL)(url)}; done`;
}

;// CONCATENATED MODULE: ./lib/src/launch/rate-limit/rate-limit.js


/** Opt-in, on the canonical site only, and after all other checks: it may lock this machine out for a while. */
const checkRateLimit = async (run) => {
    const { rateLimit, canonical } = run.launch;
    if (!rateLimit)
        return [];
    const url = new URL(rateLimit.path, canonical).href;
    return judgeRateLimit(url, rateLimit, await attemptLogins(run, rateLimit));
};


/***/ }),

/***/ 21701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ missingPath),
/* harmony export */   gY: () => (/* binding */ brokenJsonBody),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var _http_cookies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27824);
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13634);
/* harmony import */ var _smoke_challenges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25968);
/* harmony import */ var _smoke_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96512);
/* harmony import */ var _aliases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12584);
/* harmony import */ var _challenge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84117);
/* harmony import */ var _unanswered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49242);







/** No site has this page; the name stays the same, as findings are known by it. */
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
    const closed = () => whyClosed(run);
    const ask = async (request) => (await closed()) ?? askSite(run, request);
    const once = (request) => {
        const key = JSON.stringify([request.method, request.path, request.session?.name]);
        const answer = answers.get(key) ?? ask(request);
        answers.set(key, answer);
        return answer;
    };
    return {
        closed,
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
    return known?.usable ? undefined : { ok: false, url: url.href, finding: known && (0,_unanswered_js__WEBPACK_IMPORTED_MODULE_5__/* .unusable */ ._P)(known, url, launch) };
}
async function askSite(run, request) {
    const { launch, network, context } = run;
    const first = new URL(request.path, launch.canonical);
    const { method = 'GET', headers = [], body, follow = method === 'GET' } = request;
    const jar = request.session?.jar.cloneSync() ?? (0,_http_cookies_js__WEBPACK_IMPORTED_MODULE_0__/* .createCookieJar */ .m)();
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
                // One connection that breaks is no finding.
                retries: method === 'GET' ? 1 : 0,
                session,
            }, context.signal);
        }
        catch (error) {
            if (!(error instanceof _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .D))
                throw error;
            return { ok: false, url: first.href, finding: (0,_unanswered_js__WEBPACK_IMPORTED_MODULE_5__/* .unanswered */ .bj)(error, url), reason: error.kind };
        }
        run.hosts.heard(url.hostname, response.headers);
        const challenge = (0,_smoke_challenges_js__WEBPACK_IMPORTED_MODULE_2__/* .findChallenge */ .V)(response);
        if (challenge)
            return { ok: false, url: first.href, finding: (0,_challenge_js__WEBPACK_IMPORTED_MODULE_6__/* .challenged */ .Y)(first.href, challenge), reason: 'challenge' };
        setCookies.push(...response.setCookies.map((line) => ({ method, url: url.href, line })));
        const next = follow && hops < maxRedirects ? withinOrigin(response, url) : undefined;
        if (!next)
            return { ok: true, url: first.href, page: (0,_smoke_page_js__WEBPACK_IMPORTED_MODULE_3__/* .readPage */ .SP)(response), setCookies };
        url = next;
    }
}
/** Where the site leads on by itself: `/` to `/en/`. Other origins are not this site. */
function withinOrigin({ status, headers }, from) {
    if (![301, 302, 303, 307, 308].includes(status))
        return undefined;
    const location = headers.find(([name]) => name === 'location')?.[1];
    const url = location === undefined ? undefined : URL.parse(location, from.href);
    if (!url || url.origin !== from.origin || url.username || url.password)
        return undefined;
    url.hash = '';
    return url;
}


/***/ }),

/***/ 49242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   be: () => (/* binding */ notJudged),
/* harmony export */   bj: () => (/* binding */ unanswered)
/* harmony export */ });
/* harmony import */ var _curl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68028);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76541);


/** Undefined where the check of names or of certificates tells it. */
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
        reproduce: (0,_curl_js__WEBPACK_IMPORTED_MODULE_1__/* .curlHeaders */ .FZ)(origin),
        fix: 'Take "tls: false" and "dns: false" out of "launch": these checks tell what is wrong.',
    });
}
/** A connection that breaks is told of the origin, as many pages break with it; what is slow or endless of the URL. */
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
        reproduce: (0,_curl_js__WEBPACK_IMPORTED_MODULE_1__/* .curlHeaders */ .FZ)(url.href, '-m 30'),
        fix: isUnclear
            ? 'Look at why this page takes so long, or is so large; a longer "launch.network.timeout" gives it more time.'
            : 'Read the log of the server for this request: it ends connections without an answer.',
    });
}
/**
 * In place of a judgement about a page that does not answer 2xx, or for another `reason`; undefined for a `/` that does
 * not answer 2xx, of which the check of redirects tells more.
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
        reproduce: (0,_curl_js__WEBPACK_IMPORTED_MODULE_1__/* .curlHeaders */ .FZ)(url),
        fix: reason?.fix ?? 'Name a route that answers without login, or check that this one is part of the release.',
    });
}


/***/ })

};
