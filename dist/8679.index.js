export const id = 8679;
export const ids = [8679];
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

/***/ 8679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkEdge: () => (/* binding */ checkEdge)
});

// EXTERNAL MODULE: ./lib/src/pillars/launch/site.js
var launch_site = __webpack_require__(38471);
// EXTERNAL MODULE: ./lib/src/pillars/launch/answered-by.js
var answered_by = __webpack_require__(56017);
// EXTERNAL MODULE: ./lib/src/pillars/launch/curl.js
var curl = __webpack_require__(13818);
// EXTERNAL MODULE: ./lib/src/pillars/launch/finding.js
var finding = __webpack_require__(40167);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/edge/judge.js



/**
 * The cf-cache-status of answers from the cache, also while Cloudflare asks the origin again
 * (developers.cloudflare.com/cache/concepts/cache-responses).
 */
const fromCache = new Set(['HIT', 'STALE', 'UPDATING', 'REVALIDATED']);
/** Whether Cloudflare stands in front, as `provider` says. Pure. */
function judgeEdge({ url, page }, provider) {
    const { headers } = page.response;
    const { host } = new URL(url);
    const shared = { where: { url }, reproduce: (0,curl/* grepHeaders */.$)(url, 'server|cf-ray|via') };
    if (provider === 'cloudflare' && !(0,answered_by/* isCloudflare */.y)(headers)) {
        return (0,finding/* launchFinding */.p)({
            rule: 'edge-missing',
            severity: 'high',
            title: `Cloudflare does not stand in front of ${host}`,
            expected: 'the headers cf-ray and server: cloudflare',
            observed: `neither; ${(0,answered_by/* answeredBy */.d)(headers) ?? 'a server without a name'} answers`,
            ...shared,
            fix: `Visitors reach the origin directly, past cache and firewall. Cloudflare: DNS, the record of ${host}, Proxy status: Proxied; and the name servers at the registrar must be Cloudflare's.`,
        });
    }
    if (provider === 'none' && (0,answered_by/* isCloudflare */.y)(headers)) {
        return (0,finding/* launchFinding */.p)({
            rule: 'edge-unexpected',
            severity: 'medium',
            title: `Cloudflare stands in front of ${host}, where no proxy was meant to`,
            expected: 'no cf-ray header',
            observed: 'the header cf-ray, or server: cloudflare',
            ...shared,
            fix: `Cloudflare: DNS, the record of ${host}, Proxy status: DNS only. If it is meant to be there: "edge": { "provider": "cloudflare" }.`,
        });
    }
    return undefined;
}
/** Whether the second answer for a static file came from Cloudflare's cache. Pure. */
function judgeStatic({ url, page }) {
    const { status } = page.response;
    const cache = page.header('cf-cache-status')?.trim().toUpperCase();
    if (status >= 200 && status < 300 && cache && fromCache.has(cache))
        return undefined;
    const word = cache && /^[A-Z]{1,20}$/.test(cache) ? cache : 'no cf-cache-status';
    return (0,finding/* launchFinding */.p)({
        rule: 'edge-static-uncached',
        severity: 'medium',
        title: `${new URL(url).pathname} is not kept by Cloudflare`,
        expected: 'cf-cache-status: HIT on the second request',
        observed: status >= 200 && status < 300 ? word : `${status}, ${word}`,
        where: { url },
        reproduce: `for i in 1 2; do ${(0,curl/* grepHeaders */.$)(url, 'cf-cache-status|cache-control|set-cookie')}; done`,
        fix: 'Cache-Control: public, max-age=31536000, immutable (for files with a hash in their name), and no Set-Cookie on them.\nnginx: location /assets/ { add_header Cache-Control "public, max-age=31536000, immutable"; }\nCloudflare keeps only some file types by itself: for others Rules, Cache Rules, Eligible for cache. "Development Mode" turns the cache off.',
    });
}

// EXTERNAL MODULE: ./lib/src/steps/page.js + 2 modules
var page = __webpack_require__(10936);
// EXTERNAL MODULE: ./lib/src/pillars/launch/html.js
var html = __webpack_require__(25233);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/edge/static-files.js


const maxFiles = 5;
/** The paths of the first scripts and stylesheets that a page loads from its own origin. */
function staticFiles({ response, isHtml, text }) {
    if (!isHtml())
        return [];
    const found = [];
    let base = response.url;
    try {
        (0,html/* readHtml */.y)(text(), {
            onOpen(name, { src, href, rel = '' }) {
                const isSheet = name === 'link' && rel.toLowerCase().split(/\s+/).includes('stylesheet');
                if (name === 'base' && href && base === response.url)
                    base = URL.parse(href, base)?.href ?? base;
                else if (name === 'script' && src)
                    found.push(src);
                else if (isSheet && href)
                    found.push(href);
            },
        });
    }
    catch (error) {
        if (!(error instanceof page/* Unreadable */.IO))
            throw error;
    }
    const { origin } = new URL(response.url);
    const urls = found.flatMap((reference) => URL.parse(reference.trim(), base) ?? []);
    const paths = urls.filter((url) => url.origin === origin).map(({ pathname, search }) => `${pathname}${search}`);
    return [...new Set(paths)].slice(0, maxFiles);
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/edge/edge.js



/** Whether the proxy in front is the one that was meant, and whether it keeps static files. */
const checkEdge = async (run) => {
    const { edge } = run.launch;
    const site = (0,launch_site/* siteOf */.zU)(run);
    const home = await site.page('/');
    if (!edge || !home.ok)
        return failed(home);
    const wrong = judgeEdge(home, edge.provider);
    if (wrong || edge.provider === 'none')
        return wrong ? [wrong] : [];
    const paths = edge.static?.map(({ path }) => path) ?? staticFiles(home.page);
    const findings = paths.map(async (path) => {
        const first = await site.ask({ path });
        if (!first.ok)
            return failed(first);
        const second = await site.ask({ path });
        return second.ok ? (judgeStatic(second) ?? []) : failed(second);
    });
    return (await Promise.all(findings)).flat();
};
function failed(answer) {
    return !answer.ok && answer.finding ? [answer.finding] : [];
}


/***/ }),

/***/ 25233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readHtml)
/* harmony export */ });
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22664);
/* harmony import */ var _steps_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10936);


/** Browsers stop nesting at 512 levels; far beyond that, the parser itself becomes quadratic. */
const maxDepth = 2_000;
/**
 * Reads a page as a stream, so that a large one costs little. Throws {@link Unreadable} for one that nests too deep.
 */
function readHtml(html, { onOpen, onClose, onText }) {
    let depth = 0;
    const parser = new htmlparser2__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .i({
        onopentag(name, attributes) {
            depth += 1;
            if (depth > maxDepth)
                throw new _steps_page_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`the page nests elements more than ${maxDepth} deep`);
            onOpen?.(name, attributes);
        },
        onclosetag(name) {
            depth -= 1;
            onClose?.(name);
        },
        ontext: onText,
    });
    parser.end(html);
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
