export const id = 4394;
export const ids = [4394];
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

/***/ 18672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ judgeHeaders),
  A: () => (/* binding */ policiesOf)
});

;// CONCATENATED MODULE: ./node_modules/content-security-policy-parser/esm/mod.js
// "ASCII whitespace is U+0009 TAB, U+000A LF, U+000C FF, U+000D CR, or
// U+0020 SPACE."
//
// See <https://infra.spec.whatwg.org/#ascii-whitespace>.
const ASCII_WHITESPACE_CHARS = "\t\n\f\r ";
const ASCII_WHITESPACE = RegExp(`[${ASCII_WHITESPACE_CHARS}]+`);
const ASCII_WHITESPACE_AT_START = RegExp(`^[${ASCII_WHITESPACE_CHARS}]+`);
const ASCII_WHITESPACE_AT_END = RegExp(`[${ASCII_WHITESPACE_CHARS}]+$`);
// "An ASCII code point is a code point in the range U+0000 NULL to
// U+007F DELETE, inclusive." See <https://infra.spec.whatwg.org/#ascii-string>.
// deno-lint-ignore no-control-regex
const ASCII = /^[\x00-\x7f]*$/;
/**
 * Parse a serialized Content Security Policy via [the spec][0].
 *
 * [0]: https://w3c.github.io/webappsec-csp/#parse-serialized-policy
 *
 * @param policy The serialized Content Security Policy to parse.
 * @returns A Map of Content Security Policy directives.
 * @example
 * parseContentSecurityPolicy(
 *   "default-src 'self'; script-src 'unsafe-eval' scripts.example; object-src; style-src styles.example",
 * );
 * // => Map(4) {
 * //      "default-src" => ["'self'"],
 * //      "script-src" => ["'unsafe-eval'", "scripts.example"],
 * //      "object-src" => [],
 * //      "style-src" => ["styles.example"],
 * //    }
 */
function parseContentSecurityPolicy(policy) {
    const result = new Map();
    // "For each token returned by strictly splitting serialized on the
    // U+003B SEMICOLON character (;):"
    for (let token of policy.split(";")) {
        // "1. Strip leading and trailing ASCII whitespace from token."
        token = token
            .replace(ASCII_WHITESPACE_AT_START, "")
            .replace(ASCII_WHITESPACE_AT_END, "");
        // "2. If token is an empty string, or if token is not an ASCII string,
        //     continue."
        if (!token || !ASCII.test(token))
            continue;
        // We do these at the same time:
        // "3. Let directive name be the result of collecting a sequence of
        //     code points from token which are not ASCII whitespace."
        // "6. Let directive value be the result of splitting token on
        //     ASCII whitespace."
        const [rawDirectiveName, ...directiveValue] = token.split(ASCII_WHITESPACE);
        // "4. Set directive name to be the result of running ASCII lowercase on
        //     directive name."
        const directiveName = rawDirectiveName.toLowerCase();
        // "5. If policy's directive set contains a directive whose name is
        //     directive name, continue."
        if (result.has(directiveName))
            continue;
        // "7. Let directive be a new directive whose name is directive name, and
        //     value is directive value."
        // "8. Append directive to policy's directive set."
        result.set(directiveName, directiveValue);
    }
    return result;
}

// EXTERNAL MODULE: ./lib/src/pillars/launch/curl.js
var curl = __webpack_require__(13818);
// EXTERNAL MODULE: ./lib/src/pillars/launch/finding.js
var finding = __webpack_require__(40167);
// EXTERNAL MODULE: ./lib/src/pillars/launch/redirects/https-only.js
var https_only = __webpack_require__(40332);
// EXTERNAL MODULE: ./lib/src/pillars/launch/headers/hsts.js
var headers_hsts = __webpack_require__(80039);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/headers/platforms.js
const ofApplication = (name) => `${name} redirects http by itself and leaves headers to the application: send it from there (Express: helmet; Django: SECURE_HSTS_SECONDS; Rails: config.force_ssl = true).`;
const inWordPress = "add_action('send_headers', fn() => header('Strict-Transport-Security: max-age=31536000')); in a plugin of your own.";
const fly = {
    name: 'Fly.io',
    source: 'fly.io/docs/networking/services: force_https',
    way: ofApplication('Fly.io (force_https)'),
};
const platforms = [
    {
        name: 'GitHub Pages',
        source: 'docs.github.com/pages: securing your site with HTTPS',
        signs: [['server', /^GitHub\.com$/i]],
        way: 'GitHub Pages sends no headers of yours, and redirects http where "Enforce HTTPS" is on. If you need it, put Cloudflare in front; else waive this.',
    },
    {
        name: 'Cloudflare Pages',
        source: 'developers.cloudflare.com/pages/configuration/serving-pages: default headers',
        signs: [
            ['server', /^cloudflare$/i],
            ['access-control-allow-origin', /^\*$/],
            ['referrer-policy', /^strict-origin-when-cross-origin$/],
            ['x-content-type-options', /^nosniff$/],
        ],
        way: 'Cloudflare Pages: in _headers, under the line /*: Strict-Transport-Security: max-age=31536000',
    },
    {
        name: 'Render',
        source: 'render.com/docs/tls: http is redirected; render.com/docs/static-site-headers',
        signs: [['rndr-id', /./]],
        way: `Render, static site: Settings, Headers, /*, Strict-Transport-Security: max-age=31536000. Web service: ${ofApplication('Render')}`,
    },
    { ...fly, signs: [['fly-request-id', /./]] },
    // Not all of its answers carry fly-request-id.
    { ...fly, signs: [['server', /^Fly\//]] },
    {
        name: 'Railway',
        source: 'docs.railway.com/reference/public-networking: TLS',
        signs: [['x-railway-request-id', /./]],
        way: ofApplication('Railway'),
    },
    {
        name: 'DigitalOcean App Platform',
        source: 'docs.digitalocean.com/products/app-platform: https is forced',
        signs: [['x-do-app-origin', /./]],
        way: ofApplication('App Platform'),
    },
    {
        name: 'Google Cloud Run',
        source: 'cloud.google.com/run/docs/triggering/https-request: http is redirected',
        signs: [['server', /^Google Frontend$/i]],
        way: ofApplication('Cloud Run'),
    },
    {
        name: 'Kinsta',
        source: 'kinsta.com/knowledgebase/hsts: a header of the web server, which the user cannot write to',
        signs: [['x-kinsta-cache', /./]],
        way: `Kinsta: ask its support for it; or WordPress: ${inWordPress}`,
    },
    {
        name: 'WP Engine',
        source: 'wpengine.com/support: SSL, http is redirected; Web Rules, headers',
        signs: [['x-powered-by', /^WP Engine$/i]],
        way: `WP Engine: Web Rules, Header Rules; or WordPress: ${inWordPress}`,
    },
    {
        name: 'Webflow',
        source: 'help.webflow.com: SSL hosting, advanced settings',
        signs: [['x-wf-region', /./]],
        way: 'Webflow: Site settings, Publishing, Advanced publishing options, HSTS.',
    },
    {
        name: 'Squarespace',
        source: 'support.squarespace.com: understanding SSL certificates, "HSTS Secure"',
        signs: [['server', /^Squarespace$/i]],
        way: 'Squarespace: Settings, Developer tools, SSL, Secure (preferred) with HSTS Secure.',
    },
];
/** The platform that answered; undefined for other platforms and for a server of the site's own. */
function platformOf(headers) {
    return platforms.find(({ signs }) => signs.every(([header, value]) => headers.some(([name, text]) => name === header && value.test(text.trim()))));
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/headers/where-to-set.js
/** The setting that sends a header with every answer, for the servers and platforms that set it in their own way. */
function whereToSet(name, value) {
    const cloudflare = name === 'Strict-Transport-Security'
        ? 'SSL/TLS, Edge Certificates, HTTP Strict Transport Security'
        : 'Rules, Transform Rules, Modify Response Header, Set static';
    return [
        `${name}: ${value}`,
        `nginx: add_header ${name} "${value}" always;`,
        `Vercel: vercel.json, "headers": [{ "source": "/(.*)", "headers": [{ "key": "${name}", "value": "${value}" }] }]`,
        `Netlify: _headers, under the line /*: ${name}: ${value}`,
        `Cloudflare: ${cloudflare}`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/headers/judge.js







/** Half a year of 180 days, in seconds. */
const minHstsSeconds = 15_552_000;
/**
 * What the headers of an answer over https lack. Pure; `show` makes foreign text fit to be shown. `inPage` holds the
 * policies in the page itself, which count too, except for frames (CSP 3, 3.3).
 */
function judgeHeaders(url, headers, show, inPage = []) {
    const { host, hostname, pathname } = new URL(url);
    const page = `${host}${pathname}`;
    const policies = policiesOf(headers);
    const tell = (rule, severity, [name, value], words) => (0,finding/* launchFinding */.p)({
        rule,
        severity,
        title: `${page} ${words.title}`,
        expected: words.expected,
        observed: words.observed ?? `no ${name}`,
        where: { url },
        reproduce: (0,curl/* grepHeaders */.$)(url, words.pattern ?? name.toLowerCase()),
        fix: [words.advice, words.way ?? whereToSet(name, value)].filter(Boolean).join('\n'),
    });
    const findings = [];
    const hsts = valuesOf(headers, 'strict-transport-security')[0];
    const { seconds } = (0,headers_hsts/* readHsts */.B)(hsts ?? '');
    const hstsHeader = ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'];
    const advice = 'Leave includeSubDomains out while a subdomain has no https.';
    // Browsers have these hosts in their own list.
    const isNeeded = !(0,https_only/* isHttpsOnly */.w)(hostname);
    if (isNeeded && !seconds) {
        const observed = hsts === undefined ? undefined : `${hstsHeader[0]}: ${shorten(show(hsts))}`;
        const expected = `Strict-Transport-Security with a max-age of ${minHstsSeconds} s or more`;
        const title = 'does not tell browsers to stay on https (HSTS)';
        // If the header is there but void or switched off, the site itself sent it.
        const platform = hsts === undefined ? platformOf(headers) : undefined;
        findings.push(tell('hsts-missing', platform ? 'medium' : 'high', hstsHeader, {
            title: platform ? `${title}, nor does ${platform.name} by itself` : title,
            expected,
            observed,
            advice,
            way: platform?.way,
        }));
    }
    else if (isNeeded && seconds && seconds < minHstsSeconds) {
        const expected = `a max-age of ${minHstsSeconds} s (180 days) or more`;
        const title = 'tells browsers to stay on https (HSTS) for too short a time';
        findings.push(tell('hsts-short', 'medium', hstsHeader, { title, expected, observed: `max-age=${seconds}`, advice }));
    }
    if (!isNosniff(headers)) {
        const title = 'lets browsers guess content types';
        const expected = 'X-Content-Type-Options: nosniff';
        findings.push(tell('nosniff-missing', 'medium', ['X-Content-Type-Options', 'nosniff'], { title, expected }));
    }
    if (!policies.some((policy) => policy.has('frame-ancestors')) && !forbidsFrames(headers)) {
        findings.push(tell('framing-allowed', 'medium', ['Content-Security-Policy', "frame-ancestors 'self'"], {
            title: 'may be shown in a frame of any site, which can then steal clicks',
            expected: 'frame-ancestors in Content-Security-Policy, or X-Frame-Options DENY or SAMEORIGIN',
            observed: 'neither',
            pattern: 'content-security-policy|x-frame-options',
            advice: 'Add the directive to the policy that there is, or this header:',
        }));
    }
    if (policies.length === 0 && inPage.every((policy) => parseContentSecurityPolicy(policy).size === 0)) {
        const isReportOnly = valuesOf(headers, 'content-security-policy-report-only').length > 0;
        findings.push(tell('csp-missing', 'medium', ['Content-Security-Policy', "default-src 'self'; object-src 'none'; base-uri 'self'"], {
            title: 'has no Content-Security-Policy',
            expected: 'Content-Security-Policy',
            observed: isReportOnly ? 'only Content-Security-Policy-Report-Only, which blocks nothing' : undefined,
            pattern: 'content-security-policy',
            advice: isReportOnly
                ? 'Once its reports are quiet, send the same policy without "-Report-Only".'
                : 'Begin with Content-Security-Policy-Report-Only, add what its reports name, then send it under this name:',
        }));
    }
    return findings;
}
function valuesOf(headers, wanted) {
    return headers.filter(([name]) => name === wanted).map(([, value]) => value);
}
/** Every policy that browsers enforce (CSP 3, 4.1): of each header, and of each part of one. */
function policiesOf(headers) {
    return valuesOf(headers, 'content-security-policy')
        .flatMap((value) => value.split(','))
        .map((policy) => parseContentSecurityPolicy(policy))
        .filter((policy) => policy.size > 0);
}
/** The first value decides (Fetch standard, 3.7). */
function isNosniff(headers) {
    const [first = ''] = valuesOf(headers, 'x-content-type-options').join().split(',');
    return first.trim().toLowerCase() === 'nosniff';
}
/** Anything but these two words allows every frame (HTML standard, 7.4.3); ALLOW-FROM is obsolete. */
function forbidsFrames(headers) {
    const values = valuesOf(headers, 'x-frame-options').join().split(',');
    return values.some((value) => /^(deny|sameorigin)$/i.test(value.trim()));
}
function shorten(text) {
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
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

/***/ 48465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ scanPage)
/* harmony export */ });
/* unused harmony export srcset */
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25233);

/** The attributes that hold a URL, by element; `link` and `input` depend on more. */
const active = {
    script: 'src',
    iframe: 'src',
    frame: 'src',
    embed: 'src',
    object: 'data',
    form: 'action',
    button: 'formaction',
};
const passive = {
    img: ['src'],
    audio: ['src'],
    video: ['src', 'poster'],
    source: ['src'],
    track: ['src'],
    image: ['href', 'xlink:href'],
};
/** Browsers that run scripts load nothing inside: it is text (HTML standard, 13.2.6.4.7), or a template. */
const inertElements = new Set(['template', 'noscript', 'iframe', 'noembed', 'noframes', 'xmp']);
/** The `type` of scripts that a browser loads; other scripts hold data (HTML standard, 4.12.1.1). */
const scriptType = /^\s*(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:livescript|jscript|javascript1\.[0-5]))?\s*$/i;
/** Throws `Unreadable` for a page that nests too deep. */
function scanPage(html) {
    const page = { resources: [], policies: [] };
    let inert = 0;
    (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .readHtml */ .y)(html, {
        onOpen(name, attributes) {
            if (inert === 0)
                read(page, name, attributes);
            if (inertElements.has(name))
                inert += 1;
        },
        onClose(name) {
            if (inertElements.has(name))
                inert -= 1;
        },
    });
    return page;
}
function read(page, name, attributes) {
    const add = (kind, url) => {
        // An empty address is the page itself, or nothing.
        if (url?.trim())
            page.resources.push({ kind, element: name, url });
    };
    if (name === 'base')
        page.base ??= attributes['href'];
    if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
        page.policies.push(attributes['content'] ?? '');
    if (name === 'link') {
        const relations = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
        if (relations.includes('stylesheet') && attributes['disabled'] === undefined)
            add('active', attributes['href']);
        else if (relations.includes('icon'))
            add('passive', attributes['href']);
    }
    if (name === 'input') {
        add('active', attributes['formaction']);
        if (attributes['type']?.toLowerCase() === 'image')
            add('passive', attributes['src']);
    }
    if (name === 'script' && !scriptType.test(attributes['type'] ?? ''))
        return;
    if (Object.hasOwn(active, name))
        add('active', attributes[active[name]]);
    if (Object.hasOwn(passive, name))
        for (const each of passive[name] ?? [])
            add('passive', attributes[each]);
    if (name === 'img' || name === 'source')
        for (const url of srcset(attributes['srcset'] ?? ''))
            add('passive', url);
}
/** The URLs of a `srcset` (HTML standard, 4.8.4.3.10): a URL may hold commas, but not end with one. */
function srcset(value) {
    const urls = [];
    const url = /[\s,]*([^\s,]\S*)/y;
    const descriptors = /[^,]*/y;
    for (let found = url.exec(value); found?.[1]; found = url.exec(value)) {
        const end = found[1].search(/,+$/);
        urls.push(end < 0 ? found[1] : found[1].slice(0, end));
        if (end >= 0)
            continue;
        descriptors.lastIndex = url.lastIndex;
        descriptors.exec(value);
        url.lastIndex = descriptors.lastIndex;
    }
    return urls;
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
