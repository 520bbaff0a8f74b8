export const id = 537;
export const ids = [537];
export const modules = {

/***/ 3634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NetworkError)
/* harmony export */ });
/** No usable response. `message` is one line in plain words that names host and reason. */
class NetworkError extends Error {
    kind;
    url;
    /** Spent until the failure, in milliseconds. */
    elapsedMs;
    constructor(kind, message, url, elapsedMs, options) {
        super(message, options);
        this.name = 'NetworkError';
        this.kind = kind;
        this.url = url;
        this.elapsedMs = elapsedMs;
    }
}


/***/ }),

/***/ 999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ setCookies),
/* harmony export */   T: () => (/* binding */ setCookie)
/* harmony export */ });
/* harmony import */ var tough_cookie__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7380);

/** The cookies that a response set, on the way or at its end; for each name the last. Deleted ones are left out. */
function setCookies(response) {
    const byName = new Map();
    for (const header of response.setCookies) {
        const cookie = tough_cookie__WEBPACK_IMPORTED_MODULE_0__/* .Cookie */ .Hk.parse(header, { loose: true });
        if (cookie)
            byName.set(cookie.key, cookie);
    }
    const now = answeredAt(response);
    return [...byName.values()].filter((cookie) => !isDeletion(cookie, now));
}
function setCookie(response, name) {
    return setCookies(response).find((cookie) => cookie.key === name);
}
/** RFC 6265, section 3.1: a server removes a cookie with an expiry in the past. A failed login often does. */
function isDeletion(cookie, now) {
    if (cookie.maxAge !== null)
        return Number(cookie.maxAge) <= 0;
    return cookie.expires instanceof Date && cookie.expires.getTime() <= now;
}
/** The server's own clock; without it only dates at the epoch, the usual way to delete, count as past. */
function answeredAt(response) {
    const date = Date.parse(response.headers.find(([name]) => name === 'date')?.[1] ?? '');
    return Number.isNaN(date) ? 366 * 86_400_000 : date;
}


/***/ }),

/***/ 156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ curl)
/* harmony export */ });
/* harmony import */ var _config_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _json_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1471);
/* harmony import */ var _shown_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);



/**
 * A curl command that sends the step's request again. What is secret stands as a shell variable for the reader to
 * set: `$SMOKE_PASSWORD` for `${{ env.SMOKE_PASSWORD }}`, `$TOKEN` for a captured `token`, `$COOKIE` for the cookies.
 */
function curl(step, { baseUrl, captured, sessionHeaders, cookies }) {
    const say = (template) => withVariables(template, captured);
    const words = ['curl -sS -i'];
    if (step.follow)
        words.push('-L');
    if (step.method === 'HEAD')
        words.push('-I');
    else if (step.method !== 'GET')
        words.push(`-X ${step.method}`);
    if (cookies)
        words.push('-b "$COOKIE"');
    const own = new Set(step.headers.map(([name]) => name.toLowerCase()));
    const headers = [...step.headers, ...sessionHeaders.filter(([name]) => !own.has(name.toLowerCase()))];
    for (const [name, value] of headers)
        words.push(`-H ${quote(`${name}: ${say(value)}`)}`);
    words.push(...(step.body ? bodyWords(step.body, say) : []));
    const url = (0,_shown_url_js__WEBPACK_IMPORTED_MODULE_2__/* .joinUrl */ .w)(step, baseUrl, say, (template) => withVariables(template, captured, encodeURIComponent));
    words.push(quote(url.replace(/[\x00-\x20\x7f]/g, encodeURIComponent)));
    return words.join(' ');
}
function bodyWords(body, say) {
    switch (body.kind) {
        case 'form':
            return body.fields.map(([name, value]) => `--data-urlencode ${quote(`${name}=${say(value)}`)}`);
        case 'json':
            return [
                "-H 'content-type: application/json'",
                `--data-raw ${quote(JSON.stringify((0,_json_template_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJson */ .h)(body.value, new Map(), say)))}`,
            ];
        case 'text':
            return ["-H 'content-type: text/plain'", `--data-raw ${quote(say(body.text))}`];
    }
}
// Private-use characters mark a variable until the shell's quotes are set; JSON leaves them as they are.
const marks = /\ue000(\w+)\ue001/g;
function withVariables(template, captured, encode = (text) => text) {
    return template.parts
        .map((part) => {
        const isSecret = part.kind === 'env' ? part.secret : part.kind === 'captured' && (captured.get(part.name)?.secret ?? true);
        if (isSecret && part.kind !== 'text')
            return `\ue000${variable(part)}\ue001`;
        return encode((0,_config_template_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)({ parts: [part] }, captured).replace(/[\ue000\ue001]/g, ''));
    })
        .join('');
}
/** `$TOKEN` for a captured `token`; a variable of the environment keeps its name. */
function variable({ kind, name }) {
    return kind === 'env' ? name : name.toUpperCase().replace(/\W/g, '_');
}
/** One word for a POSIX shell, with its variables in double quotes. */
function quote(text) {
    const quoted = `'${text.replaceAll("'", `'\\''`).replace(marks, `'"$$$1"'`)}'`;
    return quoted.length > 2 ? quoted.replace(/^''(?=")|(?<=")''$/g, '') : quoted;
}


/***/ }),

/***/ 453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
const maxChars = 200;
/**
 * Foreign text made fit to be shown: secrets hidden, on one line, without control characters, at most 200 characters.
 * Cut last, so that no secret is cut in two and missed.
 */
function excerpt(text, redactor) {
    const line = redactor
        .redact(text)
        .replace(/\s+/g, ' ')
        // Also the marks that turn the direction of text (Unicode TR 36): they can make a line read as another.
        .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
        .trim();
    const chars = Array.from(line.slice(0, 2 * maxChars + 2));
    return chars.length > maxChars ? `${chars.slice(0, maxChars).join('')}…` : line;
}


/***/ }),

/***/ 1471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isTemplate),
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _config_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);

/**
 * Tells a template from an object that a user wrote with a key `parts`: in the latter every string is a template
 * itself, so `kind` is never a plain string there. A template has at least one part.
 */
function isTemplate(value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return false;
    const parts = value.parts;
    return Array.isArray(parts) && parts.length > 0 && parts.every((part) => typeof part?.kind === 'string');
}
/** A JSON template with each template put through `text`; the default fills in for sending. */
function renderJson(value, captured, text = _config_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX) {
    if (value === null || typeof value !== 'object')
        return value;
    if (Array.isArray(value))
        return value.map((item) => renderJson(item, captured, text));
    if (isTemplate(value))
        return text(value, captured);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renderJson(item, captured, text)]));
}


/***/ }),

/***/ 7635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ judgePage),
  x: () => (/* binding */ judgeResponse)
});

// EXTERNAL MODULE: ./lib/src/config/template.js
var template = __webpack_require__(8763);
// EXTERNAL MODULE: ./lib/src/smoke/cookies.js
var cookies = __webpack_require__(999);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./lib/src/smoke/page.js
var smoke_page = __webpack_require__(2477);
;// CONCATENATED MODULE: ./lib/src/smoke/error-signatures.js


/** Error pages say little. A page that shows more than this says something else besides. */
const shortTextChars = 400;
const error_signatures_text = (page, selector) => {
    const [first] = page.select(selector);
    return first ? (0,smoke_page/* elementText */.oB)(first) : '';
};
const has = (page, selector) => page.select(selector).length > 0;
const isShort = (page) => page.visibleText().length <= shortTextChars;
const title = (page) => error_signatures_text(page, 'title');
const header = (page, name) => page.header(name) ?? '';
/** Told by a response header, so also for answers that are not HTML. */
const headerSignatures = [
    {
        name: 'an error of the Vercel platform',
        source: 'vercel.com/docs/errors: x-vercel-error names the code',
        matches: (page) => header(page, 'x-vercel-error') !== '',
    },
    {
        name: 'the fallback of the Railway edge: no container answers',
        source: 'docs.railway.com, "Application failed to respond": x-railway-fallback: true',
        matches: (page) => header(page, 'x-railway-fallback') === 'true',
    },
    {
        name: 'a page of the Render router: the service does not run',
        source: 'render.com: x-render-routing is no-server, no-deploy, suspend… or …-error when no instance answered',
        matches: (page) => /^(no-|suspend|hibernate)|-error$/.test(header(page, 'x-render-routing')),
    },
    {
        name: 'a Cloudflare challenge',
        source: 'developers.cloudflare.com/cloudflare-challenges: cf-mitigated: challenge',
        matches: (page) => header(page, 'cf-mitigated') === 'challenge',
    },
];
const htmlSignatures = [
    {
        name: 'the error page of Next.js',
        source: 'next: client/components/error-boundary, GlobalError ("Application error: a server-side exception has occurred")',
        matches: (page) => isShort(page) &&
            !has(page, 'h1, a[href]') &&
            /^Application error: a (server|client)-side exception has occurred/.test(error_signatures_text(page, 'body h2')),
    },
    {
        name: 'the error page of Next.js',
        source: 'next: pages/_error and http-access-fallback: h1.next-error-h1; app-render: html#__next_error__',
        matches: (page) => has(page, 'h1.next-error-h1') || has(page, 'html#__next_error__'),
    },
    {
        name: 'the error overlay of Vite',
        source: 'vite: server/middlewares/error.ts, an inline script that imports ErrorOverlay from /@vite/client',
        matches: (page) => has(page, 'vite-error-overlay') ||
            page
                .select('script[type=module]')
                .some((script) => /\bimport \{ ErrorOverlay \} from ['"]\S*\/@vite\/client['"]/.test((0,smoke_page/* elementText */.oB)(script))),
    },
    {
        name: 'the debug page of Django',
        source: 'django: views/templates/technical_500.html and technical_404.html',
        matches: (page) => has(page, '#summary h1') && /\bDEBUG = True\b/.test(error_signatures_text(page, '#explanation')),
    },
    {
        name: 'the debugger of Werkzeug (Flask)',
        source: 'werkzeug: debug/tbtools.py, "// Werkzeug Debugger"',
        matches: (page) => / \/\/ Werkzeug Debugger$/.test(title(page)) && has(page, 'div.debugger'),
    },
    {
        name: 'the error page of Rails',
        source: 'rails: public/500.html, 404.html, 422.html as generated; the text is followed by the code in the title',
        matches: (page) => /^(We.{1,6}re sorry, but something went wrong|The page you were looking for doesn.{1,6}t exist|The change you wanted was rejected) \(\d{3}/.test(title(page)),
    },
    {
        name: 'the debug page of Rails',
        source: 'rails: action_dispatch/middleware/templates/rescues/layout.erb',
        matches: (page) => title(page) === 'Action Controller: Exception caught',
    },
    {
        name: 'the error page of SvelteKit',
        source: 'sveltejs/kit: src/core/config/default-error.html',
        matches: (page) => isShort(page) && /^[45]\d\d$/.test(error_signatures_text(page, 'body .error > .status')) && has(page, '.error > .message > h1'),
    },
    {
        name: 'the error page of Laravel',
        source: 'laravel/framework: Foundation/Exceptions/views/minimal.blade.php, code and message side by side',
        matches: (page) => /^[45]\d\d [A-Z][A-Za-z ]+$/.test(page.visibleText()) && page.visibleText().slice(4) === title(page),
    },
    {
        name: 'the debug page of Laravel',
        source: 'spatie/laravel-ignition: resources/views/errorPage.blade.php, window.ignite(…)',
        matches: (page) => page.select('script').some((script) => /\bwindow\.ignite\(/.test((0,smoke_page/* elementText */.oB)(script))),
    },
    {
        name: 'the debug page of Symfony',
        source: 'symfony/error-handler: Resources/views/exception_full.html.php and traces.html.php',
        matches: (page) => /\([45]\d\d [A-Z][\w ]+\)$/.test(title(page)) && has(page, '.trace.trace-as-html'),
    },
    {
        name: 'the error page of Symfony',
        source: 'symfony/error-handler: Resources/views/error.html.php',
        matches: (page) => /^An Error Occurred: /.test(title(page)) && /^The server returned a "\d{3} /.test(error_signatures_text(page, 'h2')),
    },
    {
        name: 'the error page of Express',
        source: 'pillarjs/finalhandler: createHtmlDocument, title "Error" and one <pre>',
        matches: (page) => title(page) === 'Error' && has(page, 'body > pre') && page.visibleText() === error_signatures_text(page, 'body > pre'),
    },
    {
        name: 'the Whitelabel error page of Spring',
        source: 'spring-boot: ErrorMvcAutoConfiguration.StaticView',
        matches: (page) => error_signatures_text(page, 'body > h1') === 'Whitelabel Error Page' && has(page, '#created'),
    },
    {
        name: 'the error page of Tomcat',
        source: 'tomcat: org.apache.catalina.valves.ErrorReportValve',
        matches: (page) => /^HTTP Status [45]\d\d\b/.test(title(page)) && /^HTTP Status [45]\d\d\b/.test(error_signatures_text(page, 'body > h1')),
    },
    {
        name: 'a fatal error of PHP',
        source: 'php-src: main/main.c, php_error_cb with html_errors; an article would escape the tags',
        matches: (page) => isPhpError(page.text()),
    },
    {
        name: 'the error page of WordPress',
        source: 'wordpress: _default_wp_die_handler, body#error-page; wp-includes/load.php',
        matches: (page) => has(page, 'body#error-page .wp-die-message'),
    },
    {
        name: 'the error page of ASP.NET',
        source: 'system.web: ErrorFormatter, "Server Error in \'/\' Application."',
        matches: (page) => /^Server Error in '.*' Application\.$/.test(error_signatures_text(page, 'h1')),
    },
    {
        name: 'the error page of Vercel',
        source: 'vercel.com/docs/errors: the title is status and code',
        matches: (page) => isShort(page) && /^[45]\d\d: [A-Z]+(_[A-Z]+)*$/.test(title(page)),
    },
    {
        name: 'the error page of Netlify',
        source: 'Netlify\'s default pages "Page not found" and "Site not found"',
        matches: (page) => isShort(page) &&
            /^(Page|Site) not found$/i.test(title(page)) &&
            /you've followed a broken link|Netlify/.test(page.visibleText().replaceAll('’', "'")),
    },
    {
        name: 'the error page of Cloudflare',
        source: 'developers.cloudflare.com, 5xx and 1xxx errors: #cf-error-details in #cf-wrapper',
        matches: (page) => has(page, '#cf-error-details, .cf-error-details, body #cf-wrapper .cf-error-overview'),
    },
    {
        name: 'the error page of CloudFront',
        source: 'AWS CloudFront: "Generated by cloudfront (CloudFront)"',
        matches: (page) => /^(ERROR: )?The request could not be satisfied\.?$/i.test(title(page)) &&
            /Generated by cloudfront/.test(error_signatures_text(page, 'pre')),
    },
    {
        name: 'the error page of Heroku',
        source: 'devcenter.heroku.com/articles/error-pages: an iframe of herokucdn.com/error-pages',
        matches: (page) => has(page, 'iframe[src*="herokucdn.com/error-pages/"]'),
    },
    {
        name: 'the error page of GitHub Pages',
        source: 'GitHub Pages: 404 page of a site that does not exist',
        matches: (page) => isShort(page) && /^Site not found · GitHub Pages$/.test(title(page)),
    },
    {
        name: 'the start page of nginx',
        source: 'nginx: html/index.html',
        matches: (page) => isShort(page) && title(page) === 'Welcome to nginx!' && error_signatures_text(page, 'h1') === 'Welcome to nginx!',
    },
    {
        name: 'the start page of Apache',
        source: 'httpd: docs/docroot/index.html',
        matches: (page) => page.visibleText() === 'It works!',
    },
    {
        name: 'a bare error page of a server or proxy',
        source: 'nginx (ngx_http_special_response.c), Apache, HAProxy, Django, Flask, gunicorn: an HTTP reason phrase and little else',
        matches: (page) => isShort(page) && isReason(title(page) || error_signatures_text(page, 'h1')) && isReason(error_signatures_text(page, 'h1')),
    },
];
const reasons = new Set(Object.entries(external_node_http_.STATUS_CODES)
    .filter(([code]) => Number(code) >= 400)
    .map(([, reason]) => reason?.toLowerCase()));
/** `502 Bad Gateway`, `Not Found`, and Django's `Server Error (500)`. One word alone ("Gone") may be a page's own. */
function isReason(words) {
    const reason = words
        .replace(/^(error )?[45]\d\d[:\s-]*/i, '')
        .replace(/ \([45]\d\d\)$/, '')
        .toLowerCase();
    return (reasons.has(reason) || reason === 'server error') && /[ \d]/.test(words);
}
function isPhpError(text) {
    const start = text.search(/<b>(Fatal error|Parse error|Recoverable fatal error)<\/b>:/);
    // A stack trace may stand between message and place.
    return start >= 0 && / in <b>[^<]+<\/b> on line <b>\d+<\/b>/.test(text.slice(start, start + 20_000));
}

;// CONCATENATED MODULE: ./lib/src/smoke/error-page.js


/** Error pages are small, debug pages with their source excerpts included; what is larger is not parsed for this. */
const maxBytes = 2_000_000;
/** Names the error page that stands in place of the page asked for; undefined when it is none. */
function findErrorPage(page, method) {
    const { status, body } = page.response;
    if (status >= 300 && status < 400)
        return undefined;
    const byHeader = headerSignatures.find((signature) => signature.matches(page));
    if (byHeader || body.length > maxBytes || !page.isHtml())
        return byHeader?.name;
    if (method === 'GET' && status === 200 && body.every((byte) => byte <= 0x20))
        return 'an empty HTML page';
    try {
        return htmlSignatures.find((signature) => signature.matches(page))?.name;
    }
    catch (error) {
        if (error instanceof smoke_page/* Unreadable */.IO)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/src/smoke/json-template.js
var json_template = __webpack_require__(1471);
;// CONCATENATED MODULE: ./lib/src/smoke/predicates.js



/** Whether all predicates hold. What is absent has no value, so only `exists: false`, `count` and `not` can hold of it. */
function holds(predicates, observed, captured) {
    return predicates.every((predicate) => holdsOne(predicate, observed, captured));
}
function holdsOne(predicate, observed, captured) {
    const { value } = observed;
    switch (predicate.name) {
        case 'exists':
            return (value !== undefined) === predicate.value;
        case 'count':
            return observed.count === predicate.value;
        case 'not':
            // Several under one `not`: none of them may hold. The stricter reading, so that a gate errs on the safe side.
            return !predicate.predicates.some((inner) => holdsOne(inner, observed, captured));
    }
    if (value === undefined)
        return false;
    switch (predicate.name) {
        case 'equals':
            return equals(predicate.value, value, observed, captured);
        case 'one-of':
            return predicate.values.some((wanted) => equals(wanted, value, observed, captured));
        case 'contains': {
            const wanted = (0,template/* render */.XX)(predicate.value, captured);
            if (Array.isArray(value))
                return value.some((item) => textOf(item) === wanted);
            return textOf(value)?.includes(wanted) ?? false;
        }
        case 'starts-with':
            return textOf(value)?.startsWith((0,template/* render */.XX)(predicate.value, captured)) ?? false;
        case 'ends-with':
            return textOf(value)?.endsWith((0,template/* render */.XX)(predicate.value, captured)) ?? false;
        case 'matches': {
            const text = textOf(value);
            return text !== undefined && build/* RE2JS */.L3.compile(predicate.pattern).matcher(text).find();
        }
        case 'min':
            return numberOf(value, observed) >= predicate.value;
        case 'max':
            return numberOf(value, observed) <= predicate.value;
        case 'length':
            return lengthOf(value) === predicate.value;
        case 'type':
            return typeOf(value) === predicate.value || (predicate.value === 'number' && typeof value === 'number');
    }
}
function equals(wanted, seen, observed, captured) {
    const value = (0,json_template/* renderJson */.h)(wanted, captured);
    if (observed.kind === 'json' && !((0,json_template/* isTemplate */.F)(wanted) && isFilledIn(wanted)))
        return sameJson(value, seen);
    // A text form is all that a `${{ }}` value has: captured "7" is the number 7 of an answer.
    const text = textOf(value);
    const seenText = textOf(seen);
    if (text === undefined || seenText === undefined)
        return false;
    return observed.same ? observed.same(text, seenText) : text === seenText;
}
function isFilledIn(template) {
    return template.parts.some((part) => part.kind !== 'text');
}
/** Depth is bounded by what the configuration holds, not by the answer. */
function sameJson(wanted, seen) {
    if (wanted === null || typeof wanted !== 'object')
        return wanted === seen;
    if (seen === null || typeof seen !== 'object' || Array.isArray(wanted) !== Array.isArray(seen))
        return false;
    const entries = Object.entries(wanted);
    return (entries.length === Object.keys(seen).length &&
        entries.every(([key, item]) => Object.hasOwn(seen, key) && sameJson(item, seen[key])));
}
/** Lists, objects and null have no text form. */
function textOf(value) {
    return value === null || typeof value === 'object' ? undefined : String(value);
}
/** NaN, which no bound holds of, for what is no number. A text may spell one; a JSON string is none. */
function numberOf(value, observed) {
    if (typeof value === 'number')
        return value;
    if (observed.kind === 'json' || typeof value !== 'string')
        return Number.NaN;
    return /^[+-]?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : Number.NaN;
}
/** Characters, items or members, as length() of RFC 9535, section 2.4.4. */
function lengthOf(value) {
    if (typeof value === 'string')
        return [...value].length;
    return value !== null && typeof value === 'object' ? Object.keys(value).length : undefined;
}
/** JSON's own names; a whole number is an `integer`. */
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return Number.isInteger(value) ? 'integer' : typeof value;
}

// EXTERNAL MODULE: ./lib/src/smoke/subjects.js
var subjects = __webpack_require__(8135);
// EXTERNAL MODULE: ./lib/src/smoke/wording.js
var wording = __webpack_require__(6644);
;// CONCATENATED MODULE: ./lib/src/smoke/judge.js







/** What of the step's expectations the response does not meet, the most telling first. Empty: all is well. */
function judgeResponse(step, response, captured) {
    return judgePage(step, (0,smoke_page/* readPage */.SP)(response), captured);
}
/** As {@link judgeResponse}, for a page that was read already. */
function judgePage(step, page, captured) {
    const mismatches = [
        ...judgeDefaultStatus(step, page),
        ...step.expect.flatMap((one) => judgeOne(one, page, captured)),
        ...judgeErrorPage(step, page),
    ].sort((one, other) => rank(one) - rank(other));
    const [first] = mismatches;
    if (first && page.response.status >= 300 && first.rule !== 'smoke/status') {
        first.observed += `; the answer is ${observedStatus(page)}`;
    }
    return mismatches;
}
/** A wrong status, then an error page, explains whatever else is missing. */
function rank({ rule }) {
    const index = ['smoke/status', 'smoke/error-page'].indexOf(rule);
    return index < 0 ? 2 : index;
}
function judgeErrorPage(step, page) {
    if (step.errorPage === 'allow' || asksForError(step, page))
        return [];
    const name = findErrorPage(page, step.method);
    if (name === undefined)
        return [];
    return [
        {
            rule: 'smoke/error-page',
            at: step.at,
            expected: 'no error page',
            observed: `${name}: ${summary(page)}`,
            fix: 'Read the log of the application for this request. If the page is meant to look so, say "error-page: allow".',
        },
    ];
}
/** Without any expectation an answer must be 2xx; with some, but none of the status, it must be no error. */
function judgeDefaultStatus(step, page) {
    if (step.expect.some(({ subject }) => subject.kind === 'status'))
        return [];
    const { status } = page.response;
    const isGood = step.expect.length === 0 ? status >= 200 && status < 300 : status < 400;
    if (isGood)
        return [];
    const expected = step.expect.length === 0 ? 'status 2xx' : 'a status below 400';
    return [{ rule: 'smoke/status', at: step.at, expected, observed: observedStatus(page) }];
}
function judgeOne(expectation, page, captured) {
    const { subject, predicates, at } = expectation;
    let observed;
    try {
        const seen = (0,subjects/* observe */.l)(subject, page);
        if (holds(predicates, seen, captured))
            return [];
        observed = describe(subject, seen, page);
    }
    catch (error) {
        if (error instanceof template/* UnknownCapture */.fF)
            observed = error.message;
        else if (error instanceof smoke_page/* Unreadable */.IO)
            observed = `${error.message}: ${summary(page)}`;
        else
            throw error;
    }
    return [{ rule: `smoke/${subject.kind}`, at, expected: (0,wording/* wordExpectation */.$7)(expectation, captured), observed }];
}
/** An expectation that names this error status: then its page is what was asked for. */
function asksForError(step, page) {
    const { status } = page.response;
    const names = (value) => value === status;
    return (status >= 400 &&
        step.expect.some(({ subject, predicates }) => subject.kind === 'status' &&
            predicates.some((predicate) => (predicate.name === 'equals' && names(predicate.value)) ||
                (predicate.name === 'one-of' && predicate.values.some(names)) ||
                (predicate.name === 'min' && predicate.value >= 400 && predicate.value <= status))));
}
function describe(subject, { value, count, kind }, page) {
    switch (subject.kind) {
        case 'status':
            return observedStatus(page);
        case 'cookie': {
            // Values of cookies are never shown.
            const names = (0,cookies/* setCookies */.S)(page.response).map((cookie) => cookie.key);
            if (value !== undefined)
                return `cookie ${subject.name} is set, with another value`;
            return `no cookie ${subject.name}; ${names.length > 0 ? `set: ${names.join(', ')}` : 'none was set'}`;
        }
        case 'header':
            if (value !== undefined && /^(set-)?cookie/i.test(subject.name))
                return `header ${subject.name} is another`;
            break;
        case 'body':
            return value === undefined ? 'an empty body' : summary(page);
    }
    const name = (0,wording/* wordSubject */.lp)(subject);
    if (value === undefined)
        return `no ${name}${page.isHtml() ? `: ${summary(page)}` : ''}`;
    return `${name} ${kind === 'text' && typeof value === 'number' ? value : jsonText(value)}${count === 1 ? '' : `, found ${(0,wording/* times */.Hn)(count)}`}`;
}
/** `302 to /login?next=/dashboard`; for a followed answer with the way it took. */
function observedStatus({ response, header }) {
    const location = header('location');
    const redirected = response.redirects.length > 0 ? `, redirected to ${response.url}` : '';
    const isRedirect = response.status >= 300 && response.status < 400 && location !== undefined;
    return `${response.status}${isRedirect ? ` to ${location}` : ''}${redirected}`;
}
/** What a person would say is on the page: title and text of HTML, else the body. */
function summary(page) {
    if (page.response.body.length === 0)
        return 'an empty body';
    try {
        if (page.isHtml())
            return `the page says "${beginning(page.visibleText())}"`;
    }
    catch (error) {
        if (!(error instanceof smoke_page/* Unreadable */.IO))
            throw error;
    }
    return `the body is "${beginning(page.text())}"`;
}
/** More than is ever shown, cut between words so that a secret is not cut in two before it is hidden. */
function beginning(text) {
    return text.length <= 10_000 ? text : text.slice(0, 10_000).replace(/[^\s"'<>,;]*$/, '');
}
/** JSON may be nested deeper than it can be written again. */
function jsonText(value) {
    try {
        return beginning(JSON.stringify(value));
    }
    catch {
        return 'a value nested too deeply to show';
    }
}


/***/ }),

/***/ 2477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   UE: () => (/* binding */ headerValues),
/* harmony export */   oB: () => (/* binding */ elementText)
/* harmony export */ });
/* harmony import */ var css_select__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5676);
/* harmony import */ var domutils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1891);
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4728);
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1600);



/** What a page could not be read as, in words: `the body is not JSON`. Never holds text of the body. */
class Unreadable extends Error {
}
/** Browsers stop nesting at 512 levels; textContent and the selectors are recursive or quadratic far beyond. */
const maxDepth = 2_000;
/** Selectors that count siblings are quadratic in them. */
const maxCountedSiblings = 10_000;
const countsSiblings = /:nth-|:(first|last|only)-(of-type|child)|~/;
function readPage(response) {
    const header = (name) => headerValues(response, name).at(0);
    const contentType = header('content-type') ?? '';
    const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    const text = once(() => decode(response.body, charsetOf(contentType), false));
    const document = once(() => {
        const xmlMode = /[/+]xml$/.test(mediaType) && mediaType !== 'application/xhtml+xml';
        return parseShallow(text(), xmlMode);
    });
    const select = (selector) => {
        if (countsSiblings.test(selector) && mostSiblings(document()) > maxCountedSiblings) {
            throw new Unreadable(`the page has more than ${maxCountedSiblings} elements side by side, too many for this selector`);
        }
        return (0,css_select__WEBPACK_IMPORTED_MODULE_0__/* .selectAll */ .Ub)(selector, document());
    };
    return {
        response,
        header,
        text,
        json: once(() => parseJson(response.body, contentType)),
        isHtml: once(() => mediaType === ''
            ? /^\s*<(!doctype html|html)\b/i.test(text())
            : /^(text\/html|application\/xhtml\+xml)$/.test(mediaType)),
        select,
        visibleText: once(() => {
            const [body] = select('body');
            return collapse(visibleParts(body?.children ?? document().children).join(' '));
        }),
    };
}
/** Values of every header of that name, in order. */
function headerValues(response, name) {
    const wanted = name.toLowerCase();
    return response.headers.filter(([key]) => key === wanted).map(([, value]) => value);
}
/** Text of an element with white space collapsed and trimmed. */
function elementText(element) {
    return collapse((0,domutils__WEBPACK_IMPORTED_MODULE_1__/* .textContent */ .P_)(element));
}
function collapse(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function visibleParts(nodes) {
    return nodes.flatMap((node) => {
        if (node.type === 'text')
            return [node.data];
        if (!('children' in node) || ('name' in node && hidden.has(node.name)))
            return [];
        return visibleParts(node.children);
    });
}
const hidden = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg']);
function parseJson(body, contentType) {
    if (body.length === 0)
        throw new Unreadable('the body is empty');
    let text;
    try {
        text = decode(body, charsetOf(contentType), true);
    }
    catch (error) {
        throw new Unreadable('the body holds bytes that are not valid UTF-8', { cause: error });
    }
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new Unreadable('the body is not JSON', { cause: error });
    }
}
function charsetOf(contentType) {
    return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1] ?? 'utf-8';
}
/** A charset nobody knows is read as UTF-8, as browsers do. */
function decode(body, charset, fatal) {
    const decoder = isKnownCharset(charset) ? new TextDecoder(charset, { fatal }) : new TextDecoder('utf-8', { fatal });
    return decoder.decode(body);
}
function isKnownCharset(charset) {
    try {
        return new TextDecoder(charset) !== undefined;
    }
    catch {
        return false;
    }
}
/** Stops at a depth where the parser itself becomes quadratic. Throws {@link Unreadable}. */
function parseShallow(text, xmlMode) {
    const handler = new htmlparser2__WEBPACK_IMPORTED_MODULE_2__/* .DomHandler */ .DV();
    let depth = 0;
    const parser = new htmlparser2__WEBPACK_IMPORTED_MODULE_3__/* .Parser */ .i({
        onparserinit: (init) => handler.onparserinit(init),
        onopentag(name, attributes) {
            depth += 1;
            if (depth > maxDepth)
                throw new Unreadable(`the page nests elements more than ${maxDepth} deep`);
            handler.onopentag(name, attributes);
        },
        onclosetag() {
            depth -= 1;
            handler.onclosetag();
        },
        ontext: (data) => handler.ontext(data),
        onend: () => handler.onend(),
    }, { xmlMode });
    parser.end(text);
    return handler.root;
}
function mostSiblings(document) {
    let most = 0;
    for (let level = document.children; level.length > 0;) {
        level = level.flatMap((node) => {
            const children = 'children' in node ? node.children : [];
            most = Math.max(most, children.length);
            return children;
        });
    }
    return Math.max(most, document.children.length);
}
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}


/***/ }),

/***/ 9217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ whyUnusable),
/* harmony export */   Z: () => (/* binding */ headerValue),
/* harmony export */   ln: () => (/* binding */ UnusableRequest),
/* harmony export */   mK: () => (/* binding */ buildRequest)
/* harmony export */ });
/* harmony import */ var _config_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _json_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1471);


/** A request that must not be sent. The message says why and never holds a value. */
class UnusableRequest extends Error {
}
/** Why a request could not be built, from what building it threw; any other error is thrown on. */
function whyUnusable(error) {
    if (error instanceof UnusableRequest || error instanceof _config_template_js__WEBPACK_IMPORTED_MODULE_0__/* .UnknownCapture */ .fF)
        return error.message;
    throw error;
}
const reads = ['GET', 'HEAD', 'OPTIONS'];
/**
 * The request of a step with every `${{ }}` filled in. The session's jar is used as it is given.
 * Throws UnusableRequest, and UnknownCapture for a value that was not captured before.
 */
function buildRequest(step, { baseUrl, session, captured }) {
    const url = targetUrl(step.target, baseUrl, captured);
    for (const [name, value] of step.query)
        url.searchParams.append(name, (0,_config_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(value, captured));
    const headers = step.headers.map(([name, value]) => [
        name,
        headerValue(name, (0,_config_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(value, captured)),
    ]);
    const named = new Set(headers.map(([name]) => name.toLowerCase()));
    const add = (name, value) => {
        if (!named.has(name))
            headers.push([name, value]);
    };
    if (step.body)
        add('content-type', contentTypes[step.body.kind]);
    // Browsers send Origin with a form; Django (over https), Rails and SvelteKit refuse a form without it.
    if (step.body?.kind === 'form')
        add('origin', url.origin);
    return {
        method: step.method,
        url: url.href,
        headers,
        body: step.body && bodyText(step.body, captured),
        timeoutMs: step.timeoutMs,
        maxBodyBytes: step.maxBodyBytes,
        follow: step.follow,
        retries: reads.includes(step.method) ? step.retries : 0,
        session: session && { jar: session.jar, headers: session.headers },
    };
}
/** Refuses what could end a header line and begin another (RFC 9110, section 5.5). */
function headerValue(name, value) {
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
        throw new UnusableRequest(`the value of the header "${name}" holds a character that a header must not hold`);
    }
    return value;
}
const contentTypes = {
    form: 'application/x-www-form-urlencoded',
    json: 'application/json',
    text: 'text/plain;charset=UTF-8',
};
/**
 * Resolves the target, and makes sure that a captured value, which the server chose, can't lead to another origin:
 * with a harmless word in its place the origin must be the same.
 */
function targetUrl(target, baseUrl, captured) {
    const written = {
        parts: target.parts.map((part) => (part.kind === 'captured' ? { kind: 'text', text: 'x' } : part)),
    };
    const url = resolve((0,_config_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(target, captured), baseUrl);
    if (url.origin !== resolve((0,_config_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(written, captured), baseUrl).origin) {
        throw new UnusableRequest('a captured value leads to another origin than the configuration names');
    }
    return url;
}
function resolve(target, baseUrl) {
    let url;
    try {
        // The URL parser would drop tabs and line ends, and a value must not change by being sent.
        url = new URL(target.replace(/[\x00-\x20\x7f]/g, encodeURIComponent), baseUrl);
    }
    catch (error) {
        const problem = baseUrl === undefined ? 'there is no base URL for its path' : 'its target is no path and no URL';
        throw new UnusableRequest(problem, { cause: error });
    }
    if (!/^https?:$/.test(url.protocol))
        throw new UnusableRequest('its target is neither http nor https');
    return url;
}
function bodyText(body, captured) {
    if (body.kind === 'text')
        return (0,_config_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(body.text, captured);
    if (body.kind === 'json')
        return JSON.stringify((0,_json_template_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJson */ .h)(body.value, captured));
    return new URLSearchParams(body.fields.map(([name, value]) => [name, (0,_config_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(value, captured)])).toString();
}


/***/ }),

/***/ 241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ joinUrl),
/* harmony export */   z: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _config_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);

/** The URL of a step for showing: a secret in it stands as the expression that was written. */
function shownUrl(step, { baseUrl, captured, context }) {
    return context.redactor.redact(joinUrl(step, baseUrl, (template) => (0,_config_template_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(template, captured)));
}
/** Base URL, target and query, with each template put through `text`. */
function joinUrl(step, baseUrl, text, queryText = text) {
    const target = text(step.target);
    const absolute = /^https?:/i.test(target) || !baseUrl ? target : new URL(baseUrl).origin + target;
    const query = step.query.map(([name, value]) => `${encodeURIComponent(name)}=${queryText(value)}`).join('&');
    return query === '' ? absolute : `${absolute}${absolute.includes('?') ? '&' : '?'}${query}`;
}


/***/ }),

/***/ 8135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ queryJson),
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var jsonpath_rfc9535__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3062);
/* harmony import */ var jsonpath_rfc9535_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1185);
/* harmony import */ var _cookies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(999);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2477);




/** Looks a subject up in a response. Throws Unreadable when the body can't be read the way the subject needs it. */
function observe(subject, page) {
    const { response } = page;
    switch (subject.kind) {
        case 'status':
            return one(response.status);
        case 'url':
            return { ...one(response.url), same: sameUrl };
        case 'body':
            return one(page.text() || undefined);
        case 'content-type':
            return { ...one(page.header('content-type')), same: sameMediaType };
        case 'header': {
            const values = (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .headerValues */ .UE)(response, subject.name);
            // RFC 9110, section 5.3: repeated fields mean the list of their values.
            return { value: values.length > 0 ? values.join(', ') : undefined, count: values.length, kind: 'text' };
        }
        case 'cookie':
            return one((0,_cookies_js__WEBPACK_IMPORTED_MODULE_2__/* .setCookie */ .T)(response, subject.name)?.value);
        case 'css': {
            const elements = page.select(subject.selector);
            const [first] = elements;
            return { value: first && (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .elementText */ .oB)(first), count: elements.length, kind: 'text' };
        }
        case 'jsonpath':
            return queryJson(page.json(), subject.query);
    }
}
function one(value) {
    return { value, count: value === undefined ? 0 : 1, kind: 'text' };
}
/** A singular query (RFC 9535, section 2.3.5.1) yields its value; any other the list of what it finds. */
function queryJson(document, path) {
    const found = (0,jsonpath_rfc9535__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(document, path);
    if (!isSingular(path))
        return { value: found.length > 0 ? found : undefined, count: found.length, kind: 'json' };
    const [value] = found;
    return { value, count: Array.isArray(value) ? value.length : found.length, kind: 'json' };
}
function isSingular(path) {
    return (0,jsonpath_rfc9535_parser__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(path).segments.every(({ type, node }) => {
        if (type !== 'ChildSegment')
            return false;
        if (node.type !== 'BracketedSelection')
            return node.type === 'MemberNameShorthand';
        const [selector] = node.selectors;
        return node.selectors.length === 1 && (selector?.type === 'NameSelector' || selector?.type === 'IndexSelector');
    });
}
/** A path is compared with path and query of the URL. */
function sameUrl(written, seen) {
    const { pathname, search } = new URL(seen);
    return written === seen || written === pathname + search;
}
/** Media types are compared without case, and the parameters that were written must be there. */
function sameMediaType(written, seen) {
    const [type, ...parameters] = mediaType(written);
    const [seenType, ...seenParameters] = mediaType(seen);
    return type === seenType && parameters.every((parameter) => seenParameters.includes(parameter));
}
function mediaType(text) {
    return text
        .toLowerCase()
        .split(';')
        .map((part) => part
        .trim()
        .replace(/\s*=\s*/, '=')
        .replaceAll('"', ''))
        .filter((part, index) => index === 0 || part !== '');
}


/***/ }),

/***/ 6644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ wordExpectation),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   lp: () => (/* binding */ wordSubject)
/* harmony export */ });
/* harmony import */ var _config_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _json_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1471);


/** An expectation in words, without a secret: `status 302 or 303`, `h1 "Welcome"`, `body not containing "Traceback"`. */
function wordExpectation({ subject, predicates }, captured) {
    return `${wordSubject(subject)} ${wordPredicates(predicates, captured)}`;
}
/** How a subject is called in findings. */
function wordSubject(subject) {
    switch (subject.kind) {
        case 'header':
        case 'cookie':
            return `${subject.kind} ${subject.name}`;
        case 'css':
            return subject.selector;
        case 'jsonpath':
            return subject.query;
        default:
            return subject.kind;
    }
}
function wordPredicates(predicates, captured, join = ' and ') {
    return predicates.map((predicate) => wordPredicate(predicate, captured)).join(join);
}
function wordPredicate(predicate, captured) {
    switch (predicate.name) {
        case 'equals':
            return wordValue(predicate.value, captured);
        case 'one-of':
            return predicate.values.map((value) => wordValue(value, captured)).join(' or ');
        case 'contains':
            return `containing ${wordValue(predicate.value, captured)}`;
        case 'starts-with':
            return `starting with ${wordValue(predicate.value, captured)}`;
        case 'ends-with':
            return `ending with ${wordValue(predicate.value, captured)}`;
        case 'matches':
            return `matching ${predicate.pattern}`;
        case 'exists':
            return predicate.value ? 'present' : 'absent';
        case 'count':
            return `found ${times(predicate.value)}`;
        case 'min':
            return `at least ${predicate.value}`;
        case 'max':
            return `at most ${predicate.value}`;
        case 'type':
            return `of type ${predicate.value}`;
        case 'length':
            return `of length ${predicate.value}`;
        case 'not':
            return `not ${wordPredicates(predicate.predicates, captured, ' and not ')}`;
    }
}
function wordValue(value, captured) {
    return JSON.stringify((0,_json_template_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJson */ .h)(value, captured, _config_template_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU));
}
/** `once`, `3 times`. */
function times(count) {
    return count === 1 ? 'once' : `${count} times`;
}


/***/ })

};
