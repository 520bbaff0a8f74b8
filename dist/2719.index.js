export const id = 2719;
export const ids = [2719];
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

/***/ 2719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCache: () => (/* binding */ checkCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/pillars/launch/member.js
var member = __webpack_require__(82122);
// EXTERNAL MODULE: ./lib/src/pillars/launch/site.js
var site = __webpack_require__(38471);
// EXTERNAL MODULE: ./lib/src/pillars/launch/unanswered.js
var unanswered = __webpack_require__(14124);
// EXTERNAL MODULE: ./lib/src/text/shell-word.js
var shell_word = __webpack_require__(19543);
// EXTERNAL MODULE: ./lib/src/pillars/launch/curl.js
var curl = __webpack_require__(13818);
// EXTERNAL MODULE: ./lib/src/pillars/launch/finding.js
var finding = __webpack_require__(40167);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/cache/directives.js
/**
 * The directives of Cache-Control (RFC 9111, 5.2), of its targeted forms (RFC 9213) or of Surrogate-Control, names in
 * lower case; undefined without the header. A `private` or `no-cache` that names fields is left out: it covers only
 * these.
 */
function directivesOf(headers, wanted) {
    const values = headers.filter(([name]) => name === wanted).map(([, value]) => value);
    if (values.length === 0)
        return undefined;
    const directives = new Map();
    for (const [, name = '', quoted, token] of values.join().matchAll(/([\w-]+)(?:\s?=\s?(?:"([^"]*)"|([^\s,;"]*)))?/g)) {
        const key = name.toLowerCase();
        const value = quoted ?? token ?? '';
        const isAboutFields = value !== '' && (key === 'private' || key === 'no-cache');
        if (!isAboutFields && !directives.has(key))
            directives.set(key, value);
    }
    return directives;
}
/** The seconds of a directive; 0, which is stale, if it is no number (RFC 9111). Akamai writes `3600+600`. */
function secondsOf(directives, name) {
    return Number(/^\d+/.exec(directives?.get(name) ?? '')?.[0] ?? 0);
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/cache/hit.js
/**
 * Headers in which caches say `HIT`: Cloudflare, Vercel, CloudFront and Varnish, Bunny, nginx as it is often set,
 * Drupal, LiteSpeed.
 */
const verdicts = [
    'cf-cache-status',
    'x-vercel-cache',
    'x-cache',
    'x-cache-status',
    'cdn-cache',
    'x-proxy-cache',
    'x-nginx-cache',
    'x-drupal-cache',
    'x-litespeed-cache',
    'x-nextjs-cache',
];
/** Words that say that the cache gave the answer; `RefreshHit` and `TCP_HIT` are CloudFront's and Akamai's. */
const given = /(?<![a-z])(refresh|tcp_)?(hit|stale|updating|revalidated)(?![a-z])/i;
/**
 * How a cache says that it gave this answer itself, e.g. `cf-cache-status: HIT` or `age: 12`; undefined if none does.
 */
function cacheHit(headers) {
    for (const [name, value] of headers) {
        const word = verdicts.includes(name) && given.exec(value)?.[0];
        if (word)
            return `${name}: ${word}`;
        // RFC 9211: each cache on the way with its parameters.
        if (name === 'cache-status' && /;\s?hit\b(?!=\?0)/i.test(value))
            return 'cache-status: hit';
        if (name === 'age' && /^\d+$/.test(value.trim()) && Number(value) > 0)
            return `age: ${Number(value)}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/cache/judge.js





/**
 * What the answer to a logged-in user lets shared caches do. `isRefused`: the site itself refused the stranger who
 * asked next. An answer that caches must revalidate each time is then no fault. Pure.
 */
function judgeCacheHeaders(url, headers, isRefused = false) {
    const { host, pathname } = new URL(url);
    const shared = sharing(headers);
    if (shared.length > 0) {
        return (0,finding/* launchFinding */.p)({
            rule: 'cache-shared',
            severity: 'blocker',
            title: `${host}${pathname} may be kept by shared caches: customers can get someone else's page`,
            expected: 'Cache-Control: private, no-store',
            observed: `${shared.join('; ')}, for a user who is logged in`,
            where: { url },
            reproduce: look(url),
            fix: neverShared,
        });
    }
    const control = directivesOf(headers, 'cache-control');
    if (control?.has('no-store') || control?.has('private'))
        return undefined;
    if (control && isRefused && isRevalidated(control))
        return undefined;
    return (0,finding/* launchFinding */.p)({
        rule: 'cache-unclear',
        severity: 'medium',
        title: `${host}${pathname} does not say that caches must not share it`,
        expected: 'Cache-Control: private, no-store',
        observed: control
            ? `Cache-Control: ${[...control.keys()].slice(0, 8).join(', ')}`
            : 'no Cache-Control: caches may guess how long they keep it',
        where: { url },
        reproduce: look(url),
        fix: neverShared,
    });
}
/** Whether the site itself, not a cache, refused a stranger or redirected them to the login. Pure. */
function isRefusal({ status, headers }) {
    return (status === 401 || status === 403 || (status >= 300 && status < 400)) && cacheHit(headers) === undefined;
}
/** The finding for a page that is the same for its user and for a stranger: it shows nothing private. Pure. */
function sameForAll(url) {
    const { host, pathname } = new URL(url);
    return (0,finding/* launchFinding */.p)({
        rule: 'cache-same-for-all',
        severity: 'medium',
        status: 'inconclusive',
        title: `${host}${pathname} shows nothing private, so its caching could not be judged`,
        expected: 'a page that only its user gets',
        observed: 'the same page with the session and without it',
        where: { url },
        reproduce: `curl -sS -b "$COOKIE" ${(0,shell_word/* shellWord */.r)(url)} | cksum; curl -sS ${(0,shell_word/* shellWord */.r)(url)} | cksum`,
        fix: 'Name a route that answers with the data of the user in its place, as the API route that the page asks (get: /api/me), or a marker: text that only the page of this user holds.',
    });
}
/** Judges what a stranger got at the URL of a logged-in user's page, after that user. Pure; the marker is not shown. */
function judgeStranger(url, headers, body, marker) {
    const seesMarker = marker !== undefined && body.includes(marker);
    const hit = cacheHit(headers);
    if (!seesMarker && !hit)
        return undefined;
    const { host, pathname } = new URL(url);
    return (0,finding/* launchFinding */.p)({
        rule: 'cache-leak',
        severity: 'blocker',
        title: seesMarker
            ? `A stranger gets the page of a logged-in user at ${host}${pathname}`
            : `${host}${pathname} comes to strangers out of a shared cache`,
        expected: 'asked without the session: a login or a refusal, from the application itself',
        observed: [seesMarker ? "the marker of the user's own page" : undefined, hit].filter(Boolean).join(' and '),
        where: { url },
        reproduce: `curl -sS -o /dev/null -b "$COOKIE" ${(0,shell_word/* shellWord */.r)(url)}; ${seesMarker ? `curl -sS ${(0,shell_word/* shellWord */.r)(url)} | grep -c "$MARKER"` : look(url, [])}`,
        fix: `Purge the cache now, then keep this route out of it.\n${neverShared}`,
    });
}
/** The directives by which a shared cache may give the answer to others. `no-store` counts for its own header only. */
function sharing(headers) {
    const names = new Set(headers.map(([name]) => name));
    const targeted = [...names].filter((name) => /^([a-z]+-)?cdn-cache-control$/.test(name) || name === 'surrogate-control');
    return ['cache-control', ...targeted].flatMap((name) => {
        const directives = directivesOf(headers, name);
        if (!directives || directives.has('no-store') || isRevalidated(directives))
            return [];
        const isOwn = directives.has('private');
        const ages = ['s-maxage', ...(isOwn ? [] : ['max-age', 'stale-while-revalidate'])].filter((age) => secondsOf(directives, age) > 0);
        const isPublic = name === 'cache-control' && directives.has('public');
        return [isPublic ? ['public'] : [], ages.map((age) => `${age}=${secondsOf(directives, age)}`)]
            .flat()
            .map((directive) => `${name}: ${directive}`);
    });
}
/**
 * Whether a shared cache must ask the site before each answer (RFC 9111, 5.2.2): because of `no-cache`, or because its
 * copy is stale at once (`s-maxage` wins over `max-age`) and may not be given out stale (RFC 5861, 3).
 */
function isRevalidated(directives) {
    if (directives.has('no-cache'))
        return true;
    const age = ['s-maxage', 'max-age'].find((name) => directives.has(name));
    if (age === undefined || secondsOf(directives, age) > 0)
        return false;
    const mustAsk = directives.has('must-revalidate') || directives.has('proxy-revalidate');
    return mustAsk || secondsOf(directives, 'stale-while-revalidate') === 0;
}
function look(url, options = ['-b "$COOKIE"']) {
    return (0,curl/* grepHeaders */.$)(url, 'cache-|.*-cache|surrogate|age|vary', ...options);
}
const neverShared = [
    'Cache-Control: private, no-store, and no CDN-Cache-Control or Surrogate-Control, on every page that needs a login',
    'nginx: proxy_no_cache $http_cookie; proxy_cache_bypass $http_cookie; and add_header Cache-Control "private, no-store" always;',
    'Cloudflare: Caching, Cache Rules: Bypass cache for this path, and no "Cache Everything"',
    'Vercel, Netlify: the header in the function that answers; on Next.js no "revalidate" and no static rendering for this route',
].join('\n');

;// CONCATENATED MODULE: ./lib/src/pillars/launch/cache/cache.js





/** Asks each route as its user, and then at once as a stranger, who gets what a shared cache kept. */
const checkCache = async (run) => {
    const findings = (run.launch.cache ?? []).map((route) => checkRoute(run, route));
    return (await Promise.all(findings)).flat();
};
async function checkRoute(run, { path, session, marker }) {
    const own = await (0,member/* pageAs */.Mq)(run, session, path);
    if (!own.ok)
        return own.finding ? [own.finding] : [];
    const problem = whyNotOwn(own, session, marker);
    if (problem) {
        const { setCookies } = await (0,member/* logIn */.E8)(run, session);
        if ((0,member/* isLost */.JD)(run, setCookies))
            return [];
        const fix = 'Check session, path and marker of this route: it must be a page that only this user gets.';
        return [(0,unanswered/* notJudged */.be)(own, run, 'The caching', { words: problem, fix }) ?? []].flat();
    }
    const { headers } = own.page.response;
    const last = new URL(own.page.response.url);
    const stranger = await (0,site/* siteOf */.zU)(run).ask({ path: last.pathname + last.search, follow: false });
    if (!stranger.ok)
        return [judgeCacheHeaders(own.url, headers) ?? [], stranger.finding ?? []].flat();
    const { response } = stranger.page;
    const isSame = isPage(response) && stranger.page.text() === own.page.text();
    if (isSame && marker === undefined && !(await isKeptCopy(run, last)))
        return [sameForAll(own.url)];
    const leak = judgeStranger(own.url, response.headers, stranger.page.text(), marker);
    return [judgeCacheHeaders(own.url, headers, isRefusal(response)) ?? [], leak ?? []].flat();
}
/**
 * Whether a stranger gets a cache's copy of the user's page, and not a page that is the same for all. If it is a copy,
 * the site itself refuses the stranger under a query that no cache knows.
 */
async function isKeptCopy(run, { pathname, search }) {
    const query = `launch-gate=${(0,external_node_crypto_.randomUUID)()}`;
    const path = `${pathname}${search ? `${search}&` : '?'}${query}`;
    const unknown = await (0,site/* siteOf */.zU)(run).ask({ path, follow: false });
    return unknown.ok && isRefusal(unknown.page.response);
}
function isPage({ status }) {
    return status >= 200 && status <= 299;
}
/** Why this is not a page of the session's user, so that it cannot be judged; undefined if it is one. */
function whyNotOwn({ url, page }, session, marker) {
    const { status, url: last } = page.response;
    if (!isPage({ status }))
        return `for the session "${session}" it answers ${status}`;
    if (marker !== undefined) {
        return page.text().includes(marker) ? undefined : `the page for the session "${session}" does not hold the marker`;
    }
    const [asked, answered] = [url, last].map((each) => new URL(each).pathname.replace(/\/$/, ''));
    return asked === answered ? undefined : `for the session "${session}" it leads to ${new URL(last).pathname}`;
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
