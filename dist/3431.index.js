export const id = 3431;
export const ids = [3431];
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

/***/ 80039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readHsts)
/* harmony export */ });
/**
 * What a Strict-Transport-Security header says (RFC 6797, 6.1): directives in any order and case. `seconds` is
 * undefined if there is no max-age, or more than one, which makes the header void.
 */
function readHsts(header) {
    const directives = header.split(';').map((directive) => directive.trim());
    const ages = directives.flatMap((directive) => /^max-age\s*=\s*"?(\d+)"?$/i.exec(directive)?.[1] ?? []);
    return {
        seconds: ages.length === 1 ? Number(ages[0]) : undefined,
        coversSubdomains: directives.some((directive) => /^includesubdomains$/i.test(directive)),
    };
}


/***/ }),

/***/ 40332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isHttpsOnly)
/* harmony export */ });
/**
 * Top-level domains that browsers never ask over http, because all of their sites are on https (Chromium's
 * net/http/transport_security_state_static.json, "policy": "public-suffix"; registry.google, "HSTS preload list").
 */
const domains = new Set(('android app bank boo channel chrome dad day dev esq foo gle gmail google hangout ing insurance meet meme mov new nexus ' +
    'page phd play prof rsvp search youtube zip').split(' '));
/** Whether no browser ever asks a host over http. */
function isHttpsOnly(hostname) {
    const labels = hostname.replace(/\.$/, '').split('.');
    return labels.length > 1 && domains.has(labels.at(-1) ?? '');
}


/***/ }),

/***/ 95513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isLogin),
/* harmony export */   g: () => (/* binding */ identityService)
/* harmony export */ });
/**
 * Services where the users of other sites log in, by the host names in their documentation. The configuration lists a
 * login on a host name of the site's own (`auth.example.com`) in `login-hosts`.
 */
const services = [
    ['Auth0', /\.auth0\.com$/], // auth0.com/docs/get-started/applications/application-settings
    ['Clerk', /\.accounts\.dev$|^accounts\.clerk\.com$/], // clerk.com/docs/guides/account-portal/overview
    ['WorkOS', /\.authkit\.app$|^(api|auth)\.workos\.com$/], // workos.com/docs/authkit/hosted-ui
    ['Amazon Cognito', /\.auth(-fips)?\.[a-z0-9-]+\.amazoncognito\.com$/], // docs.aws.amazon.com/cognito: managed login domain
    ['AWS IAM Identity Center', /\.awsapps\.com$|\.signin\.aws$/],
    ['Okta', /\.okta(preview|-emea|-gov)?\.com$/], // developer.okta.com/docs/concepts/okta-organizations
    ['OneLogin', /\.onelogin\.com$/],
    ['Microsoft Entra', /^login\.(microsoftonline\.(com|us)|live\.com|windows\.net|partner\.microsoftonline\.cn)$/],
    ['Microsoft Entra External ID', /\.ciamlogin\.com$|\.b2clogin\.com$/],
    ['Google', /^accounts\.google\.com$/],
    ['Apple', /^appleid\.apple\.com$/],
    ['GitHub', /^github\.com$/], // /login/oauth/authorize
    ['GitLab', /^gitlab\.com$/], // /oauth/authorize
    ['Kinde', /\.kinde\.com$/],
    ['Descope', /\.descope\.(com|io)$/],
    ['Frontegg', /\.frontegg\.com$/],
    ['PropelAuth', /\.propelauth(test)?\.com$/],
    ['Stytch', /\.stytch\.com$/],
    ['Logto', /\.logto\.app$/],
    ['ZITADEL', /\.zitadel\.cloud$/],
    ['FusionAuth', /\.fusionauth\.io$/],
    ['Ory', /\.oryapis\.com$/],
    ['Supabase', /\.supabase\.co$/], // /auth/v1/authorize
];
/** The paths of logins on hosts that serve more than logins. */
const loginPath = /(^|\/)(login|oauth2?|authorize|session)(\/|$)/;
const hasMore = new Set(['GitHub', 'GitLab', 'Okta', 'OneLogin', 'Kinde', 'Frontegg', 'Stytch', 'Descope', 'Supabase']);
/** Whether a URL is a login that the site may lead to. */
function isLogin(url, loginHosts) {
    return loginHosts.includes(url.hostname) || identityService(url) !== undefined;
}
/** The service whose login a URL is; undefined if it is none. */
function identityService({ hostname, pathname }) {
    const found = services.find(([, host]) => host.test(hostname))?.[0];
    return found && hasMore.has(found) && !loginPath.test(pathname) ? undefined : found;
}


/***/ }),

/***/ 73431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRedirects: () => (/* binding */ checkRedirects)
});

// EXTERNAL MODULE: ./lib/src/pillars/launch/aliases.js
var launch_aliases = __webpack_require__(78514);
// EXTERNAL MODULE: ./lib/src/http/cookies.js
var http_cookies = __webpack_require__(27824);
// EXTERNAL MODULE: ./lib/src/http/exchange.js
var exchange = __webpack_require__(13634);
// EXTERNAL MODULE: ./lib/src/http/host-names.js
var host_names = __webpack_require__(7720);
// EXTERNAL MODULE: ./lib/src/http/redirects.js
var redirects = __webpack_require__(76174);
// EXTERNAL MODULE: ./lib/src/pillars/launch/headers/hsts.js
var hsts = __webpack_require__(80039);
// EXTERNAL MODULE: ./lib/src/pillars/launch/hosts.js + 1 modules
var launch_hosts = __webpack_require__(30591);
// EXTERNAL MODULE: ./lib/src/pillars/launch/wall.js
var launch_wall = __webpack_require__(60860);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/redirects/chain.js







const maxHops = 10;
/** Enough to recognise a challenge by its body; nothing else of it is looked at. */
const maxBodyBytes = 100_000;
/**
 * Follows URLs with real GETs; a way keeps the cookies that it gets, as a browser does on a first visit. A URL that
 * several ways reach with the same cookies is asked once. `listed` are the hosts whose names and certificates have
 * checks of their own. A way ends at a redirect to a login, for which `isLogin` is true.
 */
function createFollower(run, listed, isLogin) {
    const answers = new Map();
    function ask(url, cookies) {
        const key = `${url.href} ${cookies}`;
        const answer = answers.get(key) ?? askOnce(url, cookies);
        answers.set(key, answer);
        return answer;
    }
    async function askOnce(url, cookies) {
        const way = await howToAsk(run, listed, url);
        if ('words' in way)
            return { kind: 'unusable', url, ...way };
        const { client, timeoutMs } = run.network;
        // Bytes go back as they came: what was read as UTF-8 is written as UTF-8.
        const headers = cookies ? [['cookie', Buffer.from(cookies).toString('latin1')]] : [];
        const request = { method: 'GET', url: url.href, headers, timeoutMs, maxBodyBytes, cutBody: true, ...way };
        try {
            const response = await client.send({ ...request, follow: false, retries: 1 }, run.context.signal);
            run.hosts.heard(url.hostname, response.headers);
            const wall = (0,launch_wall/* findWall */.g)(response);
            if (wall)
                return { kind: 'walled', url, wall };
            return { hop: hopOf(url, response), setCookies: response.setCookies };
        }
        catch (error) {
            if (!(error instanceof exchange/* NetworkError */.D))
                throw error;
            const isSilent = error.kind === 'timeout' || error.kind === 'aborted' || error.kind === 'dns';
            return { kind: 'failed', url, words: error.message, isSilent };
        }
    }
    return async (start) => {
        const hops = [];
        const jar = (0,http_cookies/* createCookieJar */.m2)();
        const asked = [];
        const circle = (from) => ({ kind: 'loop', cycle: hops.slice(from).map(({ url }) => url) });
        for (let url = start;;) {
            const cookies = jar.getCookieStringSync(url.href);
            const state = `${url.href} ${cookies}`;
            const again = asked.indexOf(state);
            if (again >= 0)
                return { start, hops, end: circle(again) };
            if (hops.length > maxHops) {
                // A circle that sets new cookies in every round is a circle too.
                const last = hops.findLastIndex((hop) => hop.url.href === url.href);
                return { start, hops, end: last < 0 ? { kind: 'endless' } : circle(last) };
            }
            asked.push(state);
            const answer = await ask(url, cookies);
            if ('kind' in answer)
                return { start, hops, end: answer };
            (0,http_cookies/* storeCookies */.p)(jar, answer.setCookies, url);
            hops.push(answer.hop);
            if (!answer.hop.next)
                return { start, hops, end: { kind: 'answered' } };
            if (isLogin(url, answer.hop.next))
                return { start, hops, end: { kind: 'login', url: answer.hop.next } };
            url = answer.hop.next;
        }
    };
}
function hopOf(url, response) {
    const header = response.headers.find(([name]) => name === 'strict-transport-security')?.[1] ?? '';
    const { seconds = 0, coversSubdomains } = (0,hsts/* readHsts */.B)(header);
    const secures = url.protocol === 'https:' && seconds > 0 && coversSubdomains;
    return { ...ledOn(url, response), ...(secures && { secures }) };
}
function ledOn(url, response) {
    const { status } = response;
    if (!(0,redirects/* isRedirect */.N6)(status))
        return { url, status, redirects: false };
    const next = (0,redirects/* nextHop */.Fz)(response, url);
    if (!next || (next.protocol !== 'http:' && next.protocol !== 'https:'))
        return { url, status, redirects: true };
    next.username = '';
    next.password = '';
    next.hash = '';
    return { url, status, redirects: true, next };
}
/**
 * Whether the host may be asked. A host whose certificate is wrong is asked only if the check of certificates reports
 * that. Then the certificate is not verified, because the request holds no secret.
 */
async function howToAsk({ hosts, launch, network }, listed, url) {
    const isSecure = url.protocol === 'https:';
    const own = listed.find(({ host, port }) => host === url.hostname && (!isSecure || port === Number(url.port || 443)));
    const isNameTold = own !== undefined && launch.dns !== undefined;
    if (!isSecure && !(own && launch.tls)) {
        const { kind } = await network.resolver.addresses((0,host_names/* bareHost */.n0)(url.hostname));
        if (kind === 'found')
            return { unverified: false };
        return { words: noAddress, isSilent: kind === 'unreachable', isTold: isNameTold };
    }
    const host = await hosts.host(url.hostname, own?.port ?? Number(url.port || 443));
    const { dns, addresses, endpoints, usable, unasked } = host;
    if (addresses.length === 0)
        return { words: noAddress, isSilent: dns === 'unreachable', isTold: isNameTold };
    const isTold = own !== undefined && launch.tls !== undefined;
    if (endpoints.length === 0)
        return { words: `its addresses (${unasked.join(', ')}) cannot be reached from here`, isSilent: true, isTold };
    if (usable || !isSecure)
        return { unverified: false };
    if (isTold && (0,launch_hosts/* isShownUntrusted */.m)(host))
        return { unverified: true };
    const words = endpoints.find((endpoint) => endpoint.words)?.words ?? 'its certificate is not trusted';
    return { words, isSilent: endpoints.every(({ state }) => state === 'silent'), isTold };
}
const noAddress = 'its name leads to no address';

// EXTERNAL MODULE: ./lib/src/pillars/launch/redirects/identity-services.js
var identity_services = __webpack_require__(95513);
// EXTERNAL MODULE: ./lib/src/pillars/launch/redirects/https-only.js
var https_only = __webpack_require__(40332);
// EXTERNAL MODULE: ./lib/src/text/shell-word.js
var shell_word = __webpack_require__(19543);
// EXTERNAL MODULE: ./lib/src/pillars/launch/finding.js
var finding = __webpack_require__(40167);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/redirects/problem.js


/** The finding for a fault on a way. */
function problem(fault, way, canonical) {
    const { severity, title, expected, observed, fix } = problem_text(fault, way, canonical);
    const { start } = way.chain;
    return (0,finding/* launchFinding */.p)({
        rule: fault.rule,
        severity,
        status: fault.rule === 'unreachable' && fault.isSilent ? 'inconclusive' : 'fail',
        title,
        expected,
        observed: observed ?? trail(way),
        where: { url: fault.rule === 'unreachable' ? fault.place.origin : named(fault.place, way) },
        reproduce: `curl -sSL -b '' --max-redirs 11 -o /dev/null -D - ${(0,shell_word/* shellWord */.r)(shown(start, way))} | grep -iE '^(HTTP|location)'`,
        fix,
    });
}
/** Only the query that we sent and the one of the configuration are shown: others may hold tokens. */
function shown(url, { chain: { start }, probe = '' }) {
    const isOurs = url.search === '' || url.search === probe || url.search === start.search;
    return (isOurs ? url.href : `${url.origin}${url.pathname}`).slice(0, 300);
}
/** The URL without the query that we added, so that one page is one place however it was reached. */
function named(url, way) {
    const whole = shown(url, way);
    return way.probe && whole.endsWith(way.probe) ? whole.slice(0, -way.probe.length) : whole;
}
function trail(way) {
    const { start, hops, end } = way.chain;
    const steps = hops.map(({ status, next }) => (next ? `${status} → ${shown(next, way)}` : `${status}`));
    const words = 'words' in end ? [end.words] : [];
    const whole = [shown(start, way), ...steps, ...words];
    return (whole.length > 6 ? [...whole.slice(0, 4), '…', ...whole.slice(-1)] : whole).join(' ');
}
function problem_text(fault, way, canonical) {
    const { start } = way.chain;
    const { place } = fault;
    const [from, to] = [place.host, canonical.origin];
    switch (fault.rule) {
        case 'redirect-loop': {
            const isScheme = new Set(fault.cycle?.map(({ host }) => host)).size === 1;
            return {
                severity: 'blocker',
                title: `${named(place, way)} redirects for ever`,
                expected: `an end on ${to}`,
                observed: fault.cycle
                    ? `${fault.cycle.map((url) => shown(url, way)).join(' → ')} → again`
                    : `more than 10 hops: ${trail(way)}`,
                fix: isScheme
                    ? 'Behind Cloudflare: SSL/TLS, Overview, Full (strict): with Flexible the server sees http and redirects to https again.\nBehind another proxy: let the application trust X-Forwarded-Proto.\nnginx: `return 301` to https belongs in the block that listens on 80 alone.'
                    : `Two rules redirect to each other: keep the one that leads to ${to}. Look at the proxy (Cloudflare: Rules), the platform (Vercel, Netlify: the primary domain) and the application, in this order.`,
            };
        }
        case 'redirect-insecure':
            return fault.hop
                ? {
                    severity: 'blocker',
                    title: `${named(place, way)} leads from https back to http`,
                    expected: 'only https after the first https',
                    fix: `Write https in the target of that redirect.\nnginx: \`return 301 ${to}$request_uri;\`. Behind a proxy the application must trust X-Forwarded-Proto when it builds URLs.`,
                }
                : {
                    severity: 'blocker',
                    title: `${from} serves pages without encryption`,
                    expected: `301 to https://${from}/`,
                    fix: `nginx: \`server { listen 80; server_name ${from}; return 301 https://$host$request_uri; }\`\nCloudflare: SSL/TLS, Edge Certificates, Always Use HTTPS.\nNetlify: Domain management, HTTPS, Force HTTPS.\nVercel does it by itself once the domain is added.`,
                };
        case 'redirect-wrong-host': {
            const target = fault.hop.next?.host ?? fault.hop.url.host;
            return {
                severity: 'blocker',
                title: `${start.host} ends on another host, ${lastOf(way).host}`,
                expected: `an end on ${canonical.host}`,
                fix: `${fault.hop.url.host} sends visitors to ${target}: change the target of that redirect to ${to}, or "canonical" in the configuration if ${target} is right.\nVercel, Netlify: make ${canonical.host} the primary domain.`,
            };
        }
        case 'redirect-login':
            return {
                severity: 'medium',
                title: `${named(place, way)} leads to a login at ${fault.service}`,
                expected: 'a page, or a login that the configuration names',
                fix: `If that is meant, write it down, so that no other host is taken for it: launch: { login-hosts: [${fault.to.hostname}] }`,
            };
        case 'redirect-broken':
            return {
                severity: 'blocker',
                title: `${start.host}${start.pathname} leads to no page: ${fault.words}`,
                expected: '2xx at the end',
                fix: `Open ${named(place, way)}: the page, or the redirect that leads there, is wrong. Is the release deployed, and is this domain added to it (Vercel, Netlify: Domains; nginx: server_name)?`,
            };
        case 'redirect-two-hosts':
            return {
                severity: 'high',
                title: `${from} serves the site itself, besides ${canonical.host}`,
                expected: `301 to ${to}/`,
                fix: `Cookies, caches and search results split in two.\nnginx: \`server { listen 443 ssl; server_name ${from}; return 301 ${to}$request_uri; }\`\nVercel: Domains, ${from}, Redirect to ${canonical.host} (308).\nNetlify: ${canonical.host} as the primary domain.\nCloudflare: Rules, Redirect Rules, 301 to ${to}.`,
            };
        case 'redirect-wrong-target': {
            const wanted = typeof way.from === 'object' ? way.from.to.href : to;
            return {
                severity: 'high',
                title: `${start.host}${start.pathname} does not lead to where it moved`,
                expected: `an end on ${wanted}`,
                fix: `nginx: \`location = ${start.pathname} { return 301 ${wanted}; }\`\nVercel: vercel.json, "redirects": [{ "source": "${start.pathname}", "destination": "${wanted}", "permanent": true }].\nNetlify: _redirects: \`${start.pathname} ${wanted} 301!\`\nCloudflare: Rules, Redirect Rules.`,
            };
        }
        case 'redirect-temporary':
            return {
                severity: 'medium',
                title: `${named(place, way)} redirects for the time being only (${fault.hop.status})`,
                expected: '301 or 308',
                fix: `Browsers and search engines keep the old address.\nnginx: \`return 301\` in place of \`return ${fault.hop.status}\`, \`permanent\` in place of \`redirect\`\nVercel: "permanent": true, or 308 at the domain.\nNetlify: 301 in _redirects.\nCloudflare: status code 301 in the redirect rule.`,
            };
        case 'redirect-too-many':
            return {
                severity: 'medium',
                title: `${named(start, way)} takes more than two redirects`,
                expected: 'http → https on the same host → the canonical host',
                fix: `Redirect at the second hop straight to ${to}: every hop is a round trip before the first byte. The trail shows which rule to drop.`,
            };
        case 'redirect-skips-https':
            return {
                severity: 'medium',
                title: `http on ${start.host} leaves for another host before https`,
                expected: `301 to https://${start.host}/ first`,
                fix: `Without that hop ${start.host} never sends HSTS, and can be intercepted every time.\nnginx: \`server { listen 80; server_name ${start.host}; return 301 https://$host$request_uri; }\`\nCloudflare: Always Use HTTPS runs before redirect rules.`,
            };
        case 'redirect-query-lost':
            return {
                severity: 'medium',
                title: `${from} drops the query when it redirects`,
                expected: `${way.probe} still there on ${canonical.host}`,
                fix: 'Campaign parameters and deep links get lost.\nnginx: `$request_uri` in place of `$uri` or `/`\nCloudflare: "Preserve query string" in the redirect rule.\nNetlify keeps it unless the target has a query of its own; Vercel keeps it.',
            };
        case 'unreachable':
            return {
                severity: 'blocker',
                title: fault.isSilent
                    ? `${from} did not answer in time`
                    : `${from} does not answer over ${place.protocol.slice(0, -1)}`,
                expected: 'an answer',
                observed: fault.words,
                fix: place.protocol === 'http:'
                    ? `Visitors who type the bare name come over http.\nnginx: \`server { listen 80; server_name ${from}; return 301 https://$host$request_uri; }\`, and port 80 open in the firewall.`
                    : `Is the server of ${from} running, and does it log an error for this request?`,
            };
    }
}
function lastOf({ chain: { start, hops } }) {
    return hops.at(-1)?.url ?? start;
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/redirects/judge.js




/**
 * What is wrong with the ways to the canonical origin. A fault that several ways share is reported once, for the URL
 * that has it. Pure.
 */
function judgeRedirects(ways, canonical, expected) {
    const findings = ways.flatMap((way) => judgeWay(way, canonical, expected));
    return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}
function judgeWay(way, canonical, expected) {
    const tell = (fault) => problem(fault, way, canonical);
    const { end } = way.chain;
    if (end.kind === 'loop') {
        // The circle is the same wherever it was entered.
        const place = end.cycle.toSorted((a, b) => (a.href < b.href ? -1 : 1))[0] ?? way.chain.start;
        return [tell({ rule: 'redirect-loop', place, cycle: end.cycle })];
    }
    if (end.kind === 'endless')
        return [tell({ rule: 'redirect-loop', place: way.chain.start })];
    const astray = judgeDirection(way, canonical).map(tell);
    if (astray.length > 0)
        return astray;
    const ending = end.kind === 'walled' ? [(0,launch_wall/* walled */.W)(named(end.url, way), end.wall)] : judgeEnd(way, canonical, expected).map(tell);
    return [...ending, ...judgeShape(way, canonical).map(tell)];
}
/** What leads users away from the canonical origin; nothing else of such a way is judged. */
function judgeDirection(way, canonical) {
    const { hops, end } = way.chain;
    const faults = hops
        .filter(({ url, next }) => url.protocol === 'https:' && next?.protocol === 'http:')
        .map((hop) => ({ rule: 'redirect-insecure', place: hop.url, hop }));
    const last = hops.at(-1);
    if (end.kind !== 'answered' || !last || last.redirects)
        return faults;
    if (last.url.protocol === 'http:')
        return faults.length > 0 ? faults : [{ rule: 'redirect-insecure', place: last.url }];
    if (isHome(last.url, way, canonical))
        return faults;
    // The hop that leads to a foreign host; the hops after it are that host's own.
    const away = hops.find(({ next }) => next && !isHome(next, way, canonical)) ?? last;
    return [...faults, { rule: 'redirect-wrong-host', place: away.url, hop: away }];
}
/**
 * The canonical host; for aliases and moved URLs also the host of the start; for moved URLs also that of the target.
 */
function isHome({ host, hostname }, { chain: { start }, from }, canonical) {
    if (host === canonical.host)
        return true;
    return from !== 'canonical' && (hostname === start.hostname || (from !== 'alias' && host === from.to.host));
}
function judgeEnd({ chain: { start, hops, end }, from }, canonical, { loginHosts, isApi }) {
    if (end.kind === 'unusable') {
        if (end.isTold)
            return [];
        return [
            {
                rule: end.isSilent ? 'unreachable' : 'redirect-broken',
                place: end.url,
                words: end.words,
                isSilent: end.isSilent,
            },
        ];
    }
    const last = hops.at(-1);
    if (end.kind === 'failed' && end.url.protocol === 'http:' && (0,https_only/* isHttpsOnly */.w)(end.url.hostname))
        return [];
    if (end.kind === 'failed')
        return [{ rule: 'unreachable', place: new URL(end.url.origin), words: end.words, isSilent: end.isSilent }];
    if (!last)
        return [];
    if (end.kind !== 'login' && last.redirects)
        return [{ rule: 'redirect-broken', place: last.url, words: `${last.status} without a usable Location` }];
    const isPage = last.status >= 200 && last.status < 300;
    if (end.kind !== 'login' && !isPage && !(isApi && typeof from === 'string' && last.status < 500))
        return [{ rule: 'redirect-broken', place: last.url, words: `it answers ${last.status}` }];
    if (typeof from === 'object') {
        const { to } = from;
        return last.url.host === to.host && last.url.pathname === to.pathname
            ? []
            : [{ rule: 'redirect-wrong-target', place: start }];
    }
    if (end.kind === 'login') {
        const service = loginHosts.includes(end.url.hostname) ? undefined : (0,identity_services/* identityService */.g)(end.url);
        return service ? [{ rule: 'redirect-login', place: last.url, to: end.url, service }] : [];
    }
    // For an alias over http, the way that begins on https reports it.
    const isAliasItself = from === 'alias' && last.url.host !== canonical.host && start.protocol === 'https:';
    return isAliasItself ? [{ rule: 'redirect-two-hosts', place: start }] : [];
}
/** What is wrong with how users get there. */
function judgeShape({ chain: { start, hops: all, end }, from, probe }, canonical) {
    // A redirect to a login is temporary, as it should be.
    const hops = withoutRounds(end.kind === 'login' ? all.slice(0, -1) : all);
    const faults = [];
    const counted = hops.filter((hop) => hop.next && (typeof from === 'object' || leadsElsewhere(hop)));
    for (const hop of counted)
        if (hop.status !== 301 && hop.status !== 308)
            faults.push({ rule: 'redirect-temporary', place: hop.url, hop });
    if (counted.length > 2)
        faults.push({ rule: 'redirect-too-many', place: start });
    const first = hops.find(({ next }) => next && next.hostname !== start.hostname);
    const isSecured = (0,https_only/* isHttpsOnly */.w)(start.hostname) || all.some((hop) => hop.secures && isBelow(start, hop.url));
    if (from === 'alias' && start.protocol === 'http:' && first?.url.protocol === 'http:' && !isSecured)
        faults.push({ rule: 'redirect-skips-https', place: start, hop: first });
    const arriving = hops.findIndex(({ url, next }) => (next ?? url).origin === canonical.origin);
    const isThere = start.origin === canonical.origin;
    if (probe && !isThere && arriving >= 0) {
        const losing = hops.slice(0, arriving + 1).find(({ next }) => next && !holds(next, probe));
        if (losing && !holds(hops[arriving]?.next, probe))
            faults.push({ rule: 'redirect-query-lost', place: losing.url, hop: losing });
    }
    return faults;
}
function isBelow({ hostname }, parent) {
    return hostname.endsWith(`.${parent.hostname}`);
}
/** Leaves out rounds that come back to the same URL: they fetch a cookie (consent, language) and lead nowhere. */
function withoutRounds(hops) {
    const urls = hops.map(({ url }) => url.href);
    return hops.filter((_, index) => !urls.some((url, from) => from <= index && index < urls.lastIndexOf(url)));
}
/** Whether the hop changes the origin; a hop within an origin is the application's own. */
function leadsElsewhere({ url, next }) {
    return next !== undefined && next.origin !== url.origin;
}
function holds(url, probe) {
    const [name, value] = [...new URLSearchParams(probe)][0] ?? [];
    return name !== undefined && url?.searchParams.get(name) === value;
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/redirects/redirects.js




const probe = '?launch-gate=1';
/** http and https on the canonical host and its aliases, and the URLs that moved, each followed to its end. */
const checkRedirects = async (run) => {
    const { launch } = run;
    const own = (0,launch_aliases/* canonicalHost */.rQ)(run);
    if (!launch.canonical || !own)
        return [];
    const canonical = new URL(launch.canonical);
    const aliases = (await (0,launch_aliases/* aliasesOf */.QI)(run)).filter(({ host }) => host !== own.host);
    const follow = createFollower(run, [own, ...aliases, ...(launch.tls ?? [])], (from, to) => from.host === canonical.host && (0,identity_services/* isLogin */.W)(to, launch.loginHosts));
    const starts = [own, ...aliases].flatMap(({ host, port }) => {
        const from = host === own.host ? 'canonical' : 'alias';
        const urls = [`http://${host}/${probe}`, `https://${host}:${port}/${probe}`];
        return urls.map((url) => ({ start: new URL(url), way: { from, probe } }));
    });
    // As written, without the probe: maps of old URLs often compare the query too.
    for (const { from, to } of launch.redirects ?? [])
        starts.push({ start: new URL(from), way: { from: { to: new URL(to) } } });
    const ways = await Promise.all(starts.map(async ({ start, way }) => ({ ...way, chain: await follow(start) })));
    return judgeRedirects(ways, canonical, launch);
};


/***/ })

};
