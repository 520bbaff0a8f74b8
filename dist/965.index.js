export const id = 965;
export const ids = [965];
export const modules = {

/***/ 40965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCookies: () => (/* binding */ checkCookies)
});

// EXTERNAL MODULE: ./lib/src/launch/finding.js
var finding = __webpack_require__(76541);
// EXTERNAL MODULE: ./lib/src/launch/member.js
var member = __webpack_require__(80772);
// EXTERNAL MODULE: ./lib/src/launch/site.js
var launch_site = __webpack_require__(21701);
// EXTERNAL MODULE: ./lib/src/launch/curl.js
var curl = __webpack_require__(68028);
// EXTERNAL MODULE: ./lib/src/launch/cookies/dropped.js + 1 modules
var dropped = __webpack_require__(19549);
;// CONCATENATED MODULE: ./lib/src/launch/cookies/texts.js
const inFrameworks = {
    secure: 'Express: cookie: { secure: true } and app.set("trust proxy", 1); Django: SESSION_COOKIE_SECURE = True; Rails: config.force_ssl = true; Laravel: SESSION_SECURE_COOKIE=true; PHP: session.cookie_secure = 1; Spring: server.servlet.session.cookie.secure: true',
    httpOnly: 'Express: cookie: { httpOnly: true }; Django: SESSION_COOKIE_HTTPONLY = True; Laravel: SESSION_HTTP_ONLY=true; PHP: session.cookie_httponly = 1; Spring: server.servlet.session.cookie.http-only: true',
    sameSite: 'Express: cookie: { sameSite: "lax" }; Django: SESSION_COOKIE_SAMESITE = "Lax"; Laravel: SESSION_SAME_SITE=lax; PHP: session.cookie_samesite = "Lax"; Spring: server.servlet.session.cookie.same-site: lax',
    domain: 'Express: no cookie.domain; Django: SESSION_COOKIE_DOMAIN = None; Rails: no domain: in session_store; Laravel: SESSION_DOMAIN=null; PHP: session.cookie_domain = ""',
};
/**
 * The words for each rule; `names` are those of the cookies, `details` the staging hosts that are covered, or why
 * browsers refuse it.
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

;// CONCATENATED MODULE: ./lib/src/launch/cookies/judge.js




/**
 * The faults of the listed cookies, each told where it was set so first. Pure; `now` is in milliseconds since the epoch.
 * No value is ever shown.
 */
function judgeCookies(sets, { session, stagingHosts }, now) {
    const told = new Set();
    const places = new Map();
    for (const set of sets) {
        const cookie = (0,dropped/* readCookie */.v8)(set, session);
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
            for (const detail of rule === 'cookie-refused' ? [(0,dropped/* whyRefused */.fG)(set, cookie) ?? ''] : covered)
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
            // A secret in the URL of a login may stand there as the expression that was written.
            observed: `${observed}, set by ${set.method} ${URL.parse(set.url)?.pathname ?? set.url}`,
            where: { url: set.url },
            reproduce: look(set, names[0] ?? ''),
            fix,
        });
    });
}
/** The names of `wanted` that nothing set. */
function unseen(sets, wanted) {
    const seen = new Set(sets.flatMap((set) => (0,dropped/* readCookie */.v8)(set, wanted)?.name ?? []));
    return wanted.filter((name) => !seen.has(name));
}
function faultsOf(set, cookie, covered) {
    const sameSite = /^(strict|lax|none)$/i.exec(cookie.sameSite ?? '')?.[0]?.toLowerCase();
    const isBroken = (0,dropped/* isOfSuffix */.Dr)(set, cookie);
    const isRefused = !isBroken && (0,dropped/* whyRefused */.fG)(set, cookie) !== undefined;
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
    const domain = (0,dropped/* domainOf */.Ow)(cookie);
    return domain ? hosts.filter((host) => host === domain || host.endsWith(`.${domain}`)) : [];
}
/** Max-Age wins over Expires (RFC 6265, 5.3, step 3). */
function isDeletion({ maxAge, expires }, now) {
    return maxAge === undefined ? expires !== undefined && expires.getTime() <= now : maxAge <= 0;
}
/** Shows the attributes and hides the value. */
function look({ method, url }, name) {
    const send = method === 'GET' ? '' : `-X ${method} --data "$LOGIN" `;
    const grep = (0,curl/* quoted */.TL)(`set-cookie: ${name}=`);
    return `curl -sS -o /dev/null -D - ${send}${(0,curl/* quoted */.TL)(url)} | grep -iF ${grep} | sed 's/=[^;]*/=…/'`;
}

;// CONCATENATED MODULE: ./lib/src/launch/cookies/cookies.js




/** The session cookies, as logins and the routes of `headers` and `cache` set them. */
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
    // What could not be asked says already why a cookie was not seen.
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


/***/ })

};
