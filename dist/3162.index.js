export const id = 3162;
export const ids = [3162];
export const modules = {

/***/ 33162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCache: () => (/* binding */ checkCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/launch/member.js
var member = __webpack_require__(80772);
// EXTERNAL MODULE: ./lib/src/launch/site.js
var site = __webpack_require__(21701);
// EXTERNAL MODULE: ./lib/src/launch/unanswered.js
var unanswered = __webpack_require__(49242);
// EXTERNAL MODULE: ./lib/src/launch/curl.js
var curl = __webpack_require__(68028);
// EXTERNAL MODULE: ./lib/src/launch/finding.js
var finding = __webpack_require__(76541);
;// CONCATENATED MODULE: ./lib/src/launch/cache/directives.js
/**
 * The directives of Cache-Control (RFC 9111, 5.2), of its targeted forms (RFC 9213) or of Surrogate-Control, names in
 * lower case; undefined without the header. A `private` or `no-cache` that names fields is about these alone: left out.
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
/** Seconds; 0 for what is no number, as RFC 9111 says: then it is stale. Akamai writes `3600+600`. */
function secondsOf(directives, name) {
    return Number(/^\d+/.exec(directives?.get(name) ?? '')?.[0] ?? 0);
}

;// CONCATENATED MODULE: ./lib/src/launch/cache/hit.js
/** Headers in which caches say `HIT`: Cloudflare, Vercel, CloudFront and Varnish, Bunny, nginx as it is often set, Drupal, LiteSpeed. */
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
/** Words by which it was the cache that gave the answer; `RefreshHit` and `TCP_HIT` are CloudFront's and Akamai's. */
const given = /(?<![a-z])(refresh|tcp_)?(hit|stale|updating|revalidated)(?![a-z])/i;
/** How a cache says that it gave this answer itself, e.g. `cf-cache-status: HIT` or `age: 12`; undefined if none does. */
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

;// CONCATENATED MODULE: ./lib/src/launch/cache/judge.js




/**
 * What the answer to a logged-in user lets shared caches do. `isRefused`: a stranger who asked next was refused by the
 * site itself, which clears what every cache must ask the site about first. Pure.
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
/** A stranger was refused, or led to the login, and by the site itself. Pure. */
function isRefusal({ status, headers }) {
    return (status === 401 || status === 403 || (status >= 300 && status < 400)) && cacheHit(headers) === undefined;
}
/** A page that says the same to its user and to a stranger: nothing private can be seen in it, nor leak. Pure. */
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
        reproduce: `curl -sS -b "$COOKIE" ${(0,curl/* quoted */.TL)(url)} | cksum; curl -sS ${(0,curl/* quoted */.TL)(url)} | cksum`,
        fix: 'Name a route that answers with the data of the user in its place, as the API route that the page asks (get: /api/me), or a marker: text that only the page of this user holds.',
    });
}
/** What a stranger got at the address of a logged-in user's page, after that user. Pure; the marker is not shown. */
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
        reproduce: `curl -sS -o /dev/null -b "$COOKIE" ${(0,curl/* quoted */.TL)(url)}; ${seesMarker ? `curl -sS ${(0,curl/* quoted */.TL)(url)} | grep -c "$MARKER"` : look(url, [])}`,
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
 * Whether a shared cache must ask the site before each answer (RFC 9111, 5.2.2): by `no-cache`, or as it is stale at
 * once, where `s-maxage` wins over `max-age`. Not where it may be given stale meanwhile (RFC 5861, 3).
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
    return (0,curl/* grepHeaders */.$h)(url, 'cache-|.*-cache|surrogate|age|vary', ...options);
}
const neverShared = [
    'Cache-Control: private, no-store, and no CDN-Cache-Control or Surrogate-Control, on every page that needs a login',
    'nginx: proxy_no_cache $http_cookie; proxy_cache_bypass $http_cookie; and add_header Cache-Control "private, no-store" always;',
    'Cloudflare: Caching, Cache Rules: Bypass cache for this path, and no "Cache Everything"',
    'Vercel, Netlify: the header in the function that answers; on Next.js no "revalidate" and no static rendering for this route',
].join('\n');

;// CONCATENATED MODULE: ./lib/src/launch/cache/cache.js





/** Each route as its user, and then at once as a stranger: what a shared cache kept, the stranger gets. */
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
 * Whether a stranger gets what a cache kept of the user's page, and not a page that is the same for all: under a query
 * that no cache knows, the site itself refuses the stranger.
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
/** Why this is no page of the session's user, and says nothing about such pages; undefined if it is. */
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


/***/ })

};
