export const id = 6411;
export const ids = [6411];
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

/***/ 76411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkLeaks: () => (/* binding */ checkLeaks)
});

// EXTERNAL MODULE: ./lib/src/pillars/launch/site.js
var launch_site = __webpack_require__(38471);
// EXTERNAL MODULE: ./lib/src/text/shell-word.js
var shell_word = __webpack_require__(19543);
// EXTERNAL MODULE: ./lib/src/pillars/launch/finding.js
var finding = __webpack_require__(40167);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/leaks/files.js


const gitPaths = ['/.git/HEAD', '/.git/config'];
const secretPaths = ['/.env', '/.env.local', '/.env.production', ...gitPaths];
/**
 * Judges content: many sites answer every path with a page. `missing` is the answer for a path that does not exist.
 * Pure.
 */
function judgeFiles(files, missing) {
    const leaked = files.filter(({ url, page }) => {
        const { status, body } = page.response;
        if (status < 200 || status > 299 || isSame(page, missing))
            return false;
        // These files are far smaller, and none of them holds a zero byte.
        if (body.length > 1_000_000 || body.includes(0))
            return false;
        const { pathname } = new URL(url);
        const text = page.text().replace(/^\ufeff/, '');
        return gitPaths.includes(pathname) ? isGitFile(text) : isEnvFile(text);
    });
    const isOfGit = ({ url }) => gitPaths.includes(new URL(url).pathname);
    // HEAD and config are in one folder, so this is one mistake.
    return [
        ...leaked.filter((file) => !isOfGit(file)).map(envFinding),
        ...leaked.filter(isOfGit).slice(0, 1).map(gitFinding),
    ];
}
function isSame(page, missing) {
    return missing?.response.status === page.response.status && missing.text() === page.text();
}
/** Whether at least half of the lines, without comments, assign to a name; the rest may belong to long values. */
function isEnvFile(text) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
    if (lines[0] === undefined || /^\s*[<{[]/.test(lines[0]))
        return false;
    const names = lines.flatMap((line) => /^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s{0,9}=/.exec(line)?.[1] ?? []);
    return names.length * 2 >= lines.length && names.some((name) => /^[A-Z][A-Z0-9_]+$/.test(name));
}
/** Whether a text is in one of git's own formats: gitrepository-layout(5), git-config(1). */
function isGitFile(text) {
    if (/^(ref: refs\/[^\s<>]+|[0-9a-f]{40}|[0-9a-f]{64})\s*$/.test(text.slice(0, 1_000)))
        return true;
    return /^\s*\[core\]\s*$/m.test(text) && /^\s*repositoryformatversion\s*=/m.test(text);
}
function envFinding({ url, page }) {
    const { host, pathname } = new URL(url);
    return (0,finding/* launchFinding */.p)({
        rule: 'leak-env-file',
        severity: 'blocker',
        title: `${host} gives its file ${pathname} to everybody`,
        expected: '404',
        observed: `${page.response.status} with ${page.response.body.length} bytes of NAME=value`,
        where: { url },
        reproduce: `curl -sS ${(0,shell_word/* shellWord */.r)(url)} | cut -d= -f1`,
        fix: `Treat every value in it as known: rotate them all. Then take the file out of what is deployed, and refuse such paths.\n${refuse('/\\.env')}`,
    });
}
function gitFinding({ url, page }) {
    return (0,finding/* launchFinding */.p)({
        rule: 'leak-git',
        severity: 'blocker',
        title: `${new URL(url).host} gives its git folder, and so the whole source, to everybody`,
        expected: '404',
        observed: `${page.response.status} with the content of git's file`,
        where: { url },
        reproduce: `curl -sS ${(0,shell_word/* shellWord */.r)(url)}`,
        fix: `Deploy the build output, not the clone. Secrets that were ever committed count as known: rotate them. Refuse such paths.\n${refuse('/\\.git')}`,
    });
}
function refuse(pattern) {
    return [
        `nginx: location ~ ${pattern} { return 404; }`,
        `Cloudflare: Security, WAF, custom rule: http.request.uri.path contains "${pattern.replace('\\', '')}", Block`,
        'Vercel, Netlify: they serve what stands in the output folder: take it out of there (.vercelignore, "publish")',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/src/pillars/launch/curl.js
var curl = __webpack_require__(13818);
// EXTERNAL MODULE: ./lib/src/steps/impostors/error-page.js + 4 modules
var error_page = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/src/steps/page.js + 2 modules
var page = __webpack_require__(10936);
// EXTERNAL MODULE: ./lib/src/pillars/launch/html.js
var launch_html = __webpack_require__(25233);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/leaks/stack-trace.js



/** How languages print a frame, each tested against one line. */
const stack_trace_frames = [
    ['JavaScript', /^\s*at\s.{0,300}?[\w\])/.-]:\d+:\d+\)?["'}\],\s]*$/],
    ['Python', /^\s*File ".{1,300}", line \d+(, in |\s*$)/],
    ['Java', /^\s*at\s[\w$.<>/@-]{1,300}\([\w$]{1,100}\.(java|kt|scala|groovy):\d+\)/],
    ['.NET', /^\s*at\s.{1,300}\)\sin\s.{1,300}:line \d+\s*$/],
    ['PHP', /^\s*#\d+\s.{1,300}\.php\(\d+\)|\bin\s.{1,300}\.php:\d+\s*$/],
    ['PHP', /"file":\s?".{1,300}\.php",\s?"line":\s?\d+/],
    ['Ruby', /^\s*(from\s)?.{1,300}\.rb:\d+:in\s[`'"]/],
    ['Go', /^goroutine \d+ \[[a-z ]+\]:/],
    ['Rust', /^thread '.{0,100}' (\(\d+\) )?panicked at /],
];
/** PHP writes this message into the page that it is making. */
const phpMessage = /\bin\s.{1,300}\.php on line \d+\s*$/;
const maxChars = 500_000;
const maxLineChars = 1_000;
/** Frames; V8 prints ten at most, and an article shows a few. */
const wholeTrace = 8;
/** What an error shows of the internals of the server, in words; undefined if nothing. Never quotes it. */
function findStackTrace(page) {
    const debugPage = (0,error_page/* findErrorPage */.r)(page, 'GET');
    if (debugPage && /^the (debug|error overlay)/.test(debugPage))
        return debugPage;
    const read = lines(page).filter((line) => line.trim() !== '');
    if (read.some((line) => phpMessage.test(line)))
        return 'a stack trace of PHP';
    const found = stack_trace_frames.map(([language, frame]) => ({
        language,
        count: read.filter((line) => frame.test(line)).length,
    }));
    const [most] = found.toSorted((a, b) => b.count - a.count);
    // Below 500 a trace may be part of an article: it counts only if it is whole, or a quarter of the page.
    const least = page.isHtml() && page.response.status < 500 ? Math.min(read.length / 4, wholeTrace) : 1;
    return most && most.count >= Math.max(1, least) ? `a stack trace of ${most.language}` : undefined;
}
/** The lines of the visible text; also those inside a JSON string, as they were before they were quoted. */
function lines(page) {
    const text = page.text().slice(0, maxChars);
    const shown = page.isHtml() ? shownText(text) : text.replaceAll('},{', '},\n{').replaceAll('\\"', '"');
    return shown.split(/\r?\n|\\r|\\n/).map((line) => line.slice(0, maxLineChars));
}
const inline = new Set(['a', 'b', 'code', 'em', 'i', 'span', 'strong']);
function shownText(html) {
    let text = '';
    const breakLine = (name) => {
        if (!inline.has(name))
            text += '\n';
    };
    try {
        (0,launch_html/* readHtml */.y)(html, {
            onText: (data) => {
                text += data;
            },
            onOpen: breakLine,
            onClose: breakLine,
        });
    }
    catch (error) {
        // The text before the element that nests too deep is judged.
        if (!(error instanceof page/* Unreadable */.IO))
            throw error;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/leaks/version.js
/**
 * The names of platforms in front of a site. Their version is the same for all sites, says nothing about the site's own
 * software, and cannot be changed there. Two of the names are those of a protocol or an interface.
 */
const ofPlatforms = /\b(awselb|Microsoft-Azure-Application-Gateway|Windows-Azure-(?:Blob|Web|File)|Microsoft-HTTPAPI|Apache-Coyote|Pepyaka|DPS|Flywheel|imunify360-webshield|Fly|GFE|sffe|ECS|ECAcc)\/[^\s,]*/gi;
/** The headers that name software with a version: `Server: nginx/1.22.1`. Header names in lower case. */
function versionedHeaders(headers) {
    return headers.filter(([name, value]) => (name === 'server' || name === 'x-powered-by') && isVersioned(value.replace(ofPlatforms, '')));
}
/** A product with its version (RFC 9110, 10.2.4), but not `AmazonS3` or an id such as `ECS (dcd/7D5A)`. */
function isVersioned(value) {
    return /[/\s(-]v?\d+(\.\d+)+|\/v?\d+(?![\w.-])/.test(value);
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/leaks/judge.js






/** Errors that show the internals of the server. Pure. */
function judgeErrors(errors) {
    return errors.flatMap(({ url, page, brokenJson }) => {
        const trace = findStackTrace(page);
        if (!trace)
            return [];
        const { host, pathname } = new URL(url);
        const send = brokenJson ? `-H 'content-type: application/json' --data-raw ${(0,shell_word/* shellWord */.r)(launch_site/* brokenJsonBody */.gY)} ` : '';
        return (0,finding/* launchFinding */.p)({
            rule: 'leak-stack-trace',
            severity: 'high',
            title: `${host} shows its inside in errors: ${brokenJson ? `a broken JSON body to ${pathname}` : 'a page that does not exist'}`,
            expected: 'an error without paths, names of functions or settings',
            observed: `${page.response.status} with ${trace}`,
            where: { url },
            reproduce: `curl -sS ${send}${(0,shell_word/* shellWord */.r)(url)} | head -c 2000`,
            fix: 'Turn off debug output in production. Express, Next.js: NODE_ENV=production; Django: DEBUG = False; Flask: no debug=True; Laravel: APP_DEBUG=false; Rails: config.consider_all_requests_local = false; Spring: server.error.include-stacktrace: never; PHP: display_errors = Off.',
        });
    });
}
/**
 * Software that is named with its version, reported once for the site. Pure; `show` makes foreign text fit to be shown.
 */
function judgeVersions(answers, show) {
    const first = answers.find(({ page }) => versionedHeaders(page.response.headers).length > 0);
    if (!first)
        return [];
    const seen = versionedHeaders(first.page.response.headers).map(([name, value]) => `${name}: ${show(value).slice(0, 100)}`);
    return [
        (0,finding/* launchFinding */.p)({
            rule: 'leak-version',
            severity: 'medium',
            title: `${new URL(first.url).host} tells the version of its software`,
            expected: 'Server and X-Powered-By without a version, or absent',
            observed: seen.join('; '),
            where: { url: first.url },
            reproduce: (0,curl/* grepHeaders */.$)(first.url, 'server|x-powered-by'),
            fix: 'nginx: server_tokens off; Apache: ServerTokens Prod; PHP: expose_php = Off; Express: app.disable("x-powered-by"); ASP.NET: remove X-Powered-By in web.config; behind Cloudflare: Rules, Transform Rules, Remove X-Powered-By.',
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/leaks/leaks.js



/** What the site shows of its internals: files, stack traces, versions. */
const checkLeaks = async (run) => {
    const site = (0,launch_site/* siteOf */.zU)(run);
    const jsonRoutes = run.launch.leaks?.json ?? [];
    const [home, missing, files, broken] = await Promise.all([
        site.page('/'),
        site.page(launch_site/* missingPath */.IT),
        Promise.all(secretPaths.map((path) => site.page(path))),
        Promise.all(jsonRoutes.map(({ path }) => site.brokenJson(path))),
    ]);
    const errors = [
        ...answered([missing]).map((answer) => ({ ...answer, brokenJson: false })),
        ...answered(broken).map((answer) => ({ ...answer, brokenJson: true })),
    ];
    const show = (text) => run.context.redactor.redact(text);
    return [
        ...judgeFiles(answered(files), missing.ok ? missing.page : undefined),
        ...judgeErrors(errors),
        ...judgeVersions(answered([home, missing, ...broken]), show),
        ...unanswered([home, missing, ...broken]),
        // A server that hangs up on such a question gives nothing away.
        ...unanswered(files.filter((file) => file.ok || !['reset', 'refused'].includes(file.reason ?? ''))),
    ];
};
function answered(answers) {
    return answers.filter((answer) => answer.ok);
}
function unanswered(answers) {
    return answers.flatMap((answer) => (answer.ok ? [] : (answer.finding ?? [])));
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
