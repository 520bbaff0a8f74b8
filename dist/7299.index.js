export const id = 7299;
export const ids = [7299];
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

/***/ 37299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCookies: () => (/* binding */ checkCookies)
});

// EXTERNAL MODULE: ./lib/src/pillars/launch/finding.js
var finding = __webpack_require__(40167);
// EXTERNAL MODULE: ./lib/src/pillars/launch/member.js
var member = __webpack_require__(82122);
// EXTERNAL MODULE: ./lib/src/pillars/launch/site.js
var launch_site = __webpack_require__(38471);
// EXTERNAL MODULE: ./lib/src/http/refused-cookie.js
var refused_cookie = __webpack_require__(80942);
// EXTERNAL MODULE: ./lib/src/text/shell-word.js
var shell_word = __webpack_require__(19543);
// EXTERNAL MODULE: ./lib/src/pillars/launch/cookies/listed.js
var listed = __webpack_require__(63393);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/cookies/texts.js
const inFrameworks = {
    secure: 'Express: cookie: { secure: true } and app.set("trust proxy", 1); Django: SESSION_COOKIE_SECURE = True; Rails: config.force_ssl = true; Laravel: SESSION_SECURE_COOKIE=true; PHP: session.cookie_secure = 1; Spring: server.servlet.session.cookie.secure: true',
    httpOnly: 'Express: cookie: { httpOnly: true }; Django: SESSION_COOKIE_HTTPONLY = True; Laravel: SESSION_HTTP_ONLY=true; PHP: session.cookie_httponly = 1; Spring: server.servlet.session.cookie.http-only: true',
    sameSite: 'Express: cookie: { sameSite: "lax" }; Django: SESSION_COOKIE_SAMESITE = "Lax"; Laravel: SESSION_SAME_SITE=lax; PHP: session.cookie_samesite = "Lax"; Spring: server.servlet.session.cookie.same-site: lax',
    domain: 'Express: no cookie.domain; Django: SESSION_COOKIE_DOMAIN = None; Rails: no domain: in session_store; Laravel: SESSION_DOMAIN=null; PHP: session.cookie_domain = ""',
};
/**
 * The words for each rule; `names` are those of the cookies, `details` are the staging hosts that get them, or why
 * browsers refuse them.
 */
const texts = {
    'cookie-insecure': (names) => ({
        severity: 'blocker',
        title: `The session cookie ${names} travels unencrypted too`,
        expected: 'Secure',
        observed: `${names} without Secure`,
        fix: `Add "; Secure" to it.\n${inFrameworks.secure}\nnginx in front: proxy_cookie_flags ~ secure;`,
    }),
    'cookie-public-suffix': (names) => ({
        severity: 'blocker',
        title: `Browsers drop the session cookie ${names}: nobody can log in`,
        expected: 'no Domain, or one that belongs to this site alone',
        observed: `${names} with a Domain under which others have sites too (publicsuffix.org)`,
        fix: `Take Domain out of it: the cookie is then of this host.\n${inFrameworks.domain}`,
    }),
    'cookie-refused': (names, reasons) => ({
        severity: 'blocker',
        title: `Browsers refuse the session cookie ${names}: nobody can log in`,
        expected: 'a cookie that browsers keep',
        observed: `${names}: ${reasons}`,
        fix: `A name with __Host- needs "; Secure; Path=/" and no Domain, one with __Secure- needs "; Secure"; or give it another name.\nA Domain must be the host that sets it, or a parent of that host; without Domain it is of this host.\nKeep in it no more than an id: what is larger belongs into the session store of the server.\n${inFrameworks.domain}`,
    }),
    'cookie-no-httponly': (names) => ({
        severity: 'high',
        title: `Scripts can read the session cookie ${names}`,
        expected: 'HttpOnly',
        observed: `${names} without HttpOnly`,
        fix: `Add "; HttpOnly" to it.\n${inFrameworks.httpOnly}\nnginx in front: proxy_cookie_flags ~ httponly;`,
    }),
    'cookie-none-insecure': (names) => ({
        severity: 'high',
        title: `Browsers refuse the session cookie ${names}: SameSite=None without Secure`,
        expected: 'SameSite=Lax; or SameSite=None together with Secure',
        observed: `${names} with SameSite=None and without Secure`,
        fix: `Write "SameSite=Lax" unless other sites embed this one; then add "; Secure".\n${inFrameworks.sameSite}`,
    }),
    'cookie-covers-staging': (names, hosts) => ({
        severity: 'high',
        title: `The session cookie ${names} is sent to ${hosts} as well`,
        expected: `a Domain that leaves out ${hosts}, or none`,
        observed: `${names} with a Domain that covers ${hosts}`,
        fix: `Take Domain out of it, or put staging on another domain: whoever can read its logs can log in as a customer.\n${inFrameworks.domain}`,
    }),
    'cookie-no-samesite': (names) => ({
        severity: 'medium',
        title: `The session cookie ${names} leaves it to browsers who else may use it (no SameSite)`,
        expected: 'SameSite=Lax or SameSite=Strict',
        observed: `${names} without SameSite`,
        fix: `Add "; SameSite=Lax" to it.\n${inFrameworks.sameSite}\nnginx in front: proxy_cookie_flags ~ samesite=lax;`,
    }),
};

;// CONCATENATED MODULE: ./lib/src/pillars/launch/cookies/judge.js





/**
 * The faults of the listed cookies, each reported for the first URL that set the cookie with it. Pure; `now` is in
 * milliseconds since the epoch. No value is ever shown.
 */
function judgeCookies(sets, { session, stagingHosts }, now) {
    const told = new Set();
    const places = new Map();
    for (const set of sets) {
        const cookie = (0,listed/* readCookie */.v)(set, session);
        if (!cookie || isDeletion(cookie, now))
            continue;
        const covered = coveredBy(cookie, stagingHosts);
        for (const rule of faultsOf(set, cookie, covered)) {
            if (told.has(`${rule} ${cookie.name}`))
                continue;
            told.add(`${rule} ${cookie.name}`);
            const key = `${rule} ${set.url}`;
            const place = places.get(key) ?? { rule, set, names: [], details: new Set() };
            place.names.push(cookie.name);
            for (const detail of rule === 'cookie-refused' ? [(0,refused_cookie/* whyRefused */.fG)(set.url, cookie) ?? ''] : covered)
                place.details.add(detail);
            places.set(key, place);
        }
    }
    return [...places.values()].map(({ rule, set, names, details }) => {
        const { severity, title, expected, observed, fix } = texts[rule](names.join(', '), [...details].join(', '));
        return (0,finding/* launchFinding */.p)({
            rule,
            severity,
            title,
            expected,
            // The URL of a login may show an expression in place of a secret.
            observed: `${observed}, set by ${set.method} ${URL.parse(set.url)?.pathname ?? set.url}`,
            where: { url: set.url },
            reproduce: look(set, names[0] ?? ''),
            fix,
        });
    });
}
/** The names of `wanted` that nothing set. */
function unseen(sets, wanted) {
    const seen = new Set(sets.flatMap((set) => (0,listed/* readCookie */.v)(set, wanted)?.name ?? []));
    return wanted.filter((name) => !seen.has(name));
}
function faultsOf(set, cookie, covered) {
    const sameSite = /^(strict|lax|none)$/i.exec(cookie.sameSite ?? '')?.[0]?.toLowerCase();
    const isBroken = (0,refused_cookie/* isOfSuffix */.Dr)(set.url, cookie);
    const isRefused = !isBroken && (0,refused_cookie/* whyRefused */.fG)(set.url, cookie) !== undefined;
    const asksForSecure = isRefused && /^__(host|secure)-/i.test(cookie.name);
    const faults = [
        ['cookie-insecure', !cookie.secure && !asksForSecure],
        ['cookie-public-suffix', isBroken],
        ['cookie-refused', isRefused],
        ['cookie-no-httponly', !cookie.httpOnly],
        ['cookie-none-insecure', sameSite === 'none' && !cookie.secure],
        ['cookie-covers-staging', covered.length > 0 && !isBroken && !isRefused],
        // A value that browsers do not know counts as none (RFC 6265bis, 5.6.7).
        ['cookie-no-samesite', sameSite === undefined],
    ];
    return faults.flatMap(([rule, isThere]) => (isThere ? [rule] : []));
}
function coveredBy(cookie, hosts) {
    const domain = (0,refused_cookie/* domainOf */.Ow)(cookie);
    return domain ? hosts.filter((host) => host === domain || host.endsWith(`.${domain}`)) : [];
}
/** Max-Age wins over Expires (RFC 6265, 5.3, step 3). */
function isDeletion({ maxAge, expires }, now) {
    return maxAge === undefined ? expires !== undefined && expires.getTime() <= now : maxAge <= 0;
}
/** Shows the attributes and hides the value. */
function look({ method, url }, name) {
    const send = method === 'GET' ? '' : `-X ${method} --data "$LOGIN" `;
    const grep = (0,shell_word/* shellWord */.r)(`set-cookie: ${name}=`);
    return `curl -sS -o /dev/null -D - ${send}${(0,shell_word/* shellWord */.r)(url)} | grep -iF ${grep} | sed 's/=[^;]*/=…/'`;
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/cookies/cookies.js




/** Judges the session cookies that logins and the routes of `headers` and `cache` set. */
const checkCookies = async (run) => {
    const { cookies, headers = [], cache = [], canonical = '' } = run.launch;
    if (!cookies)
        return [];
    const site = (0,launch_site/* siteOf */.zU)(run);
    const sources = await Promise.all([
        ...run.config.sessions.map(({ name }) => (0,member/* logIn */.E8)(run, name)),
        ...headers.map(({ path }) => site.page(path)),
        ...cache.map(({ path, session }) => (0,member/* pageAs */.Mq)(run, session, path)),
    ]);
    const sets = sources.flatMap((source) => ('setCookies' in source ? source.setCookies : []));
    const unanswered = sources.flatMap((source) => (source.ok ? [] : (source.finding ?? [])));
    const findings = [...judgeCookies(sets, cookies, run.context.clock.now()), ...unanswered];
    const missing = unseen(sets, cookies.session);
    // If a source could not be asked, its finding already says why a cookie was not seen.
    const isComplete = sources.every(({ ok }) => ok);
    if (isComplete && (missing.length > 0 || cookies.session.length === 0))
        findings.push(notSeen(missing, canonical));
    return findings;
};
function notSeen(names, origin) {
    const list = names.join(', ');
    return (0,finding/* launchFinding */.p)({
        rule: 'cookie-not-seen',
        severity: 'high',
        status: 'inconclusive',
        title: names.length > 0
            ? `The cookie ${list} was not seen, so it was not judged`
            : 'No session cookie is named, so none was judged',
        expected: 'a Set-Cookie by the login of a session, or by a route of "headers" or "cache"',
        observed: names.length > 0
            ? `no Set-Cookie of ${list}`
            : 'no name in "cookies.session", and no "expect: { cookie: … }" in a session',
        where: { url: origin },
        reproduce: `curl -sS -o /dev/null -D - -X POST --data "$LOGIN" '${origin}' | grep -i '^set-cookie:' | sed 's/=[^;]*/=…/'`,
        fix: 'Write the name as the site sets it in "cookies.session", and describe the login that sets it as a session.',
    });
}


/***/ }),

/***/ 63393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isDropped),
/* harmony export */   v: () => (/* binding */ readCookie)
/* harmony export */ });
/* harmony import */ var _http_refused_cookie_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80942);

/** The cookie if it is one of `names`. Its value must never be shown. */
function readCookie({ line }, names) {
    const cookie = (0,_http_refused_cookie_js__WEBPACK_IMPORTED_MODULE_0__/* .readSetCookie */ .t2)(line);
    return cookie && names.includes(cookie.name) ? cookie : undefined;
}
/** Whether this is a cookie of these names that browsers drop. */
function isDropped(set, names) {
    const cookie = readCookie(set, names);
    return cookie !== undefined && ((0,_http_refused_cookie_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfSuffix */ .Dr)(set.url, cookie) || (0,_http_refused_cookie_js__WEBPACK_IMPORTED_MODULE_0__/* .whyRefused */ .fG)(set.url, cookie) !== undefined);
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

/***/ 82122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ logIn),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   Mq: () => (/* binding */ pageAs)
/* harmony export */ });
/* harmony import */ var _cookies_listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63393);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38471);


/** Logs a session in at the canonical site. Nothing is sent if the certificate of the site is wrong. */
async function logIn(run, name) {
    const closed = await (0,_site_js__WEBPACK_IMPORTED_MODULE_1__/* .siteOf */ .zU)(run).closed();
    if (closed)
        return { ok: false, finding: closed.finding, setCookies: [] };
    const opened = await run.sessions.open(name);
    const setCookies = opened.session?.setCookies ?? [];
    if (opened.ok)
        return { ok: true, session: opened.session, setCookies };
    return { ok: false, finding: isLost(run, setCookies) ? undefined : opened.finding, setCookies };
}
/** A page as the user of a session gets it. */
async function pageAs(run, name, path) {
    const login = await logIn(run, name);
    if (login.ok)
        return (0,_site_js__WEBPACK_IMPORTED_MODULE_1__/* .siteOf */ .zU)(run).page(path, login.session);
    return { ok: false, url: new URL(path, run.launch.canonical).href, finding: login.finding };
}
/** Whether browsers drop a cookie of this login, so that nobody is logged in. The check of cookies reports it. */
function isLost({ launch }, setCookies) {
    const { cookies } = launch;
    return cookies !== undefined && setCookies.some((each) => (0,_cookies_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .isDropped */ .h)(each, cookies.session));
}


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
