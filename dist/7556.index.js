export const id = 7556;
export const ids = [7556];
export const modules = {

/***/ 40793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   iU: () => (/* binding */ timedOut)
/* harmony export */ });
/* harmony import */ var _text_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40191);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40562);
/* harmony import */ var _address_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77791);
/* harmony import */ var _response_head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58963);





const waitingFor = {
    dns: 'the name to resolve',
    connect: 'the connection',
    tls: 'the TLS handshake',
    response: 'the first byte of the answer',
    body: 'the rest of the body',
};
function timedOut(timeoutMs, stage) {
    return {
        kind: 'timeout',
        words: `no complete answer within ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .showDuration */ .k)(timeoutMs)}, still waiting for ${waitingFor[stage]}`,
    };
}
function tooLarge(maxBytes) {
    return { kind: 'too-large', words: `the body is larger than ${(0,_text_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .showBytes */ .n)(maxBytes)} (max-body)` };
}
function internal(address) {
    return `a public site leads to ${address}, an internal address: it was not asked. If it is meant, name it in "allowed-hosts"`;
}
// Node's names for errors of certificate verification (nodejs.org/api/tls.html#x509-certificate-error-codes).
const certificateProblems = {
    CERT_HAS_EXPIRED: 'the certificate has expired',
    CERT_NOT_YET_VALID: 'the certificate is not valid yet',
    CERT_REVOKED: 'the certificate has been revoked',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is self-signed',
    SELF_SIGNED_CERT_IN_CHAIN: 'the certificate comes from an unknown issuer (a self-signed one ends its chain)',
    UNABLE_TO_GET_ISSUER_CERT: 'the certificate comes from an unknown issuer',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the certificate comes from an unknown issuer',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate comes from an unknown issuer (its intermediate may not be sent)',
    ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host',
};
const unsendable = new Set(['UND_ERR_INVALID_ARG', 'UND_ERR_NOT_SUPPORTED', 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH']);
/** Maps an error of undici, Node or OpenSSL to one of our kinds. Never quotes what the server sent. */
function explain(error, stage, port) {
    const { code = '', message = '', name } = error;
    if (error instanceof _address_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalAddress */ ._6)
        return { kind: 'internal', words: internal(error.address) };
    if (error instanceof _proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .ProxyFailed */ .Iy) {
        const { message: words, isPassing } = error;
        return { kind: 'proxy', words, isPassing };
    }
    if (error instanceof _response_head_js__WEBPACK_IMPORTED_MODULE_4__/* .LengthsDiffer */ .G)
        return { kind: 'protocol', words: 'its answer names two lengths that differ (Content-Length)' };
    // An alert about the client's certificate may come only after the handshake (RFC 8446, 4.4.2.4 and 6.2).
    if (/ALERT_CERTIFICATE_REQUIRED$/.test(code))
        return { kind: 'tls', words: 'the server asks for a certificate of the client (tls: cert and key)' };
    if (stage !== 'connect' && /ALERT_(BAD_CERTIFICATE|CERTIFICATE_\w+|UNSUPPORTED_CERTIFICATE|UNKNOWN_CA)$/.test(code))
        return { kind: 'tls', words: `the server refuses the certificate of the client (${code})` };
    const certificate = certificateProblems[code];
    if (certificate)
        return { kind: 'tls', words: certificate };
    if (code === 'ENOTFOUND' || code === 'ENODATA')
        return { kind: 'dns', words: 'the name does not resolve' };
    if (code.startsWith('EAI_'))
        return { kind: 'dns', words: `the name server does not answer (${code})` };
    if (code === 'ECONNREFUSED')
        return { kind: 'refused', words: `connection refused on port ${port}` };
    if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH' || code === 'EADDRNOTAVAIL') {
        return { kind: 'refused', words: `no route to the host (${code})` };
    }
    if (code === 'ETIMEDOUT' || code === 'UND_ERR_CONNECT_TIMEOUT') {
        return { kind: 'timeout', words: `no answer on port ${port} (${code})` };
    }
    // undici refuses to send a header or a path. Its message names the header and never the value.
    if (unsendable.has(code))
        return { kind: 'protocol', words: `the request cannot be sent: ${message}` };
    if (code === 'UND_ERR_HEADERS_OVERFLOW')
        return { kind: 'protocol', words: 'the response headers are too large' };
    // undici 8 gives its parser errors no code, so their name and llhttp's own reason identify them.
    const unparsable = name === 'HTTPParserError';
    const cutShort = (unparsable && message.includes('EOF')) || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH';
    if (cutShort || (stage === 'body' && code === 'UND_ERR_SOCKET')) {
        return { kind: 'reset', words: 'the connection was closed before the body was complete' };
    }
    if (code === 'ERR_HTTP2_ERROR')
        return { kind: 'protocol', words: `what answers on port ${port} does not speak valid HTTP/2` };
    if (unparsable || (code === 'UND_ERR_SOCKET' && message.startsWith('bad '))) {
        return { kind: 'protocol', words: `what answers on port ${port} does not speak valid HTTP/1.1` };
    }
    if (stage === 'tls' && code !== 'ECONNRESET') {
        // EPROTO with "wrong version number" is plain text where TLS was expected.
        const plain = message.includes('wrong version number') || message.includes('packet length too long');
        return { kind: 'tls', words: plain ? `port ${port} does not speak TLS` : `the TLS handshake failed (${code})` };
    }
    if (stage === 'tls')
        return { kind: 'reset', words: 'the connection was closed during the TLS handshake' };
    if (stage === 'body')
        return { kind: 'reset', words: 'the connection broke before the body was complete' };
    if (stage === 'response')
        return { kind: 'reset', words: 'the connection was closed without an answer' };
    return { kind: 'refused', words: `no connection on port ${port} (${code || 'unknown reason'})` };
}


/***/ }),

/***/ 58963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LengthsDiffer),
/* harmony export */   p: () => (/* binding */ watchHeads)
/* harmony export */ });
/** A longer head is passed on unchanged. */
const maxBytes = 64 * 1024;
const start = 'HTTP/1.';
/**
 * A head has two Content-Length values that differ (RFC 9112, 6.3: the connection must be closed). undici would report
 * a body that is cut off.
 */
class LengthsDiffer extends Error {
}
/**
 * Accepts what RFC 9110 allows and undici's parser refuses: a `100 Continue` that nobody asked for (15.2: "a client
 * MUST be able to parse one or more 1xx responses"), and a Content-Length that is there twice with the same value
 * (8.6). The `100 Continue` and the repeated Content-Length are removed before undici reads the bytes. undici gets all
 * other bytes unchanged.
 */
function watchHeads(socket) {
    const read = socket.read.bind(socket);
    let isHead = false;
    let held = Buffer.alloc(0);
    /** Returns the bytes that can be passed on now. The beginning of a head is held until the head is complete. */
    function pass(chunk) {
        const passed = [];
        let from = Math.max(0, held.length - 3);
        held = Buffer.concat([held, chunk]);
        while (isHead && held.length > 0) {
            const begin = held.toString('latin1', 0, start.length);
            const end = endOfHead(held, from);
            if (end < 0 && held.length <= maxBytes && start.startsWith(begin))
                break;
            const head = held.subarray(0, Math.max(end, 0));
            const [, status] = /^HTTP\/1\.\d (1\d\d)\s/.exec(head.toString('latin1', 0, 13)) ?? [];
            // 101 ends HTTP; after any other interim answer comes a further head.
            isHead = status !== undefined && status !== '101';
            if (status !== '100')
                passed.push(withOneLength(head));
            held = held.subarray(head.length);
            from = 0;
        }
        if (!isHead) {
            passed.push(held);
            held = Buffer.alloc(0);
        }
        return Buffer.concat(passed);
    }
    socket.read = (bytes) => {
        if (bytes !== undefined)
            return read(bytes);
        try {
            for (let chunk = read(); chunk !== null; chunk = read()) {
                const passed = pass(chunk);
                if (passed.length > 0)
                    return passed;
            }
        }
        catch (error) {
            socket.destroy(error);
        }
        return null;
    };
    return {
        expect() {
            isHead = true;
            held = Buffer.alloc(0);
        },
    };
}
/** The offset after the empty line; -1 if there is none yet. */
function endOfHead(bytes, from) {
    const ends = ['\n\r\n', '\n\n'].map((line) => [bytes.indexOf(line, from, 'latin1'), line.length]);
    const found = ends.filter(([index]) => index >= 0).map(([index, length]) => index + length);
    return found.length > 0 ? Math.min(...found) : -1;
}
const lengthLine = /^content-length:(.*)\r?\n/gim;
/** A head in which Content-Length stands once, if all its values are the same number. Throws {@link LengthsDiffer}. */
function withOneLength(head) {
    const text = head.toString('latin1');
    const values = [...text.matchAll(lengthLine)].flatMap(([, value = '']) => value.split(',').map((each) => each.trim()));
    const [first = ''] = values;
    if (values.some((value) => value !== first))
        throw new LengthsDiffer();
    if (values.length < 2 || !/^\d+$/.test(first))
        return head;
    let isFirst = true;
    const replaced = text.replace(lengthLine, () => {
        const line = isFirst ? `content-length: ${first}\r\n` : '';
        isFirst = false;
        return line;
    });
    return Buffer.from(replaced, 'latin1');
}


/***/ }),

/***/ 37556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./lib/src/config/language/template.js
var template = __webpack_require__(34472);
// EXTERNAL MODULE: ./lib/src/http/tls-files.js
var tls_files = __webpack_require__(14772);
// EXTERNAL MODULE: ./lib/src/text/plural.js
var plural = __webpack_require__(26720);
;// CONCATENATED MODULE: ./lib/src/steps/flaky.js

/** Findings for what passed, but not at the first try, so that nobody learns of it from a failure at night. */
function flakyFindings(check, results, renewed) {
    const findings = results.flatMap((result, index) => {
        const step = check.steps[index];
        return step && result.tries !== undefined ? [flaky(check, step, index, result, result.tries)] : [];
    });
    if (renewed !== undefined)
        findings.push(lostSession(check, renewed));
    return findings;
}
function flaky({ name }, step, index, { method, url }, tries) {
    return {
        rule: 'smoke/flaky',
        subject: name,
        status: 'warn',
        severity: 'medium',
        title: `${name}: ${method} ${url} answered only at the ${tries === 2 ? 'second' : `${tries}th`} try`,
        expected: 'an answer at the first try',
        observed: `a network error ${(0,plural/* times */.H)(tries - 1)}, then the answer that was expected`,
        where: { ...step.at, url },
        fix: 'Look for restarts, full connection pools or a load balancer that still knows an old instance.',
        fingerprint: `smoke/flaky:${name}:${index}`,
    };
}
function lostSession({ name, at }, session) {
    return {
        rule: 'smoke/session-lost',
        subject: session,
        status: 'warn',
        severity: 'medium',
        title: `${name}: the session "${session}" was not accepted any more; after a second login it was`,
        expected: 'one login for the whole run',
        observed: 'asked to log in again',
        where: { ...at },
        fix: 'If another check logs out, give it a session of its own; if not, sessions do not outlive what this release does between requests.',
        fingerprint: `smoke/session-lost:${session}`,
    };
}

// EXTERNAL MODULE: ./lib/src/steps/request.js
var request = __webpack_require__(19235);
// EXTERNAL MODULE: ./lib/src/steps/step-finding.js
var step_finding = __webpack_require__(70002);
// EXTERNAL MODULE: ./lib/src/steps/steps.js
var steps_steps = __webpack_require__(92593);
;// CONCATENATED MODULE: ./lib/src/steps/logged-in-steps.js



/** A copy, so that one check does not affect another, for example by logging out. */
async function copyOf(session) {
    return { ...session, jar: await session.jar.clone() };
}
/**
 * Takes the steps of a check. If its session is lost, it logs in again, once in a run, and continues: from the start if
 * no earlier step wrote anything (a form's token belongs to its session), otherwise from the step that failed.
 */
async function takeLoggedInSteps({ steps, session }, stepContext, own, sessions) {
    const first = await (0,steps_steps/* takeSteps */.xm)(steps, stepContext);
    const { failure } = first;
    const name = failure?.step.role ?? session;
    const lost = name === undefined ? undefined : own.opened.get(name);
    if (!failure || name === undefined || !lost || !isLost(failure))
        return first;
    await stepContext.place?.enter();
    const renewed = await sessions.renew(name, lost, stepContext.baseUrl);
    if (!renewed)
        return first;
    if (!renewed.ok)
        return { ...first, renewed: { name, failed: renewed.finding } };
    const copy = await copyOf(renewed.session);
    own.copies.set(name, copy);
    const from = steps.slice(0, failure.index).every(request/* isRead */.H9) ? 0 : failure.index;
    const { results, failure: second } = await (0,steps_steps/* takeSteps */.xm)(steps.slice(from), {
        ...stepContext,
        session: name === session ? copy : stepContext.session,
    });
    return {
        results: [...first.results.slice(0, from), ...results],
        failure: second && { ...second, index: second.index + from },
        renewed: { name },
    };
}
/**
 * Whether the answer means "log in first". A write is repeated only if the answer says clearly that it was not done.
 */
function isLost({ response, step, open }) {
    if (!response || open)
        return false;
    return response.status === 401 || ((0,request/* isRead */.H9)(step) && response.status !== 403 && (0,step_finding/* isRefusal */.vu)(response, step.method));
}

// EXTERNAL MODULE: ./lib/src/steps/shown-url.js
var shown_url = __webpack_require__(38711);
// EXTERNAL MODULE: ./lib/src/steps/stopped.js
var steps_stopped = __webpack_require__(28839);
// EXTERNAL MODULE: ./lib/src/steps/page-check/browser.js + 3 modules
var page_check_browser = __webpack_require__(12359);
// EXTERNAL MODULE: ./lib/src/text/excerpt.js
var excerpt = __webpack_require__(11885);
// EXTERNAL MODULE: ./lib/src/text/shell-word.js
var shell_word = __webpack_require__(19543);
;// CONCATENATED MODULE: ./lib/src/steps/page-check/finding.js


/**
 * The finding of a failed page. curl would not show the failure, so the command takes a picture with the same browser.
 */
function pageFinding({ rule, at, expected, observed, fix }, { check, path, url, browserPath }, redactor) {
    return {
        rule,
        subject: rule === 'smoke/protected' ? URL.parse(url)?.host : check,
        status: 'fail',
        severity: 'blocker',
        title: (0,excerpt/* excerpt */.K)(`${check}: page ${path} ${outcomes[rule] ?? 'does not show what is expected'}`, redactor),
        expected: redactor.redact(expected),
        observed: observed.map((piece) => (0,excerpt/* excerpt */.K)(piece, redactor)).join('; '),
        where: { ...at, url },
        reproduce: redactor.redact(`${(0,shell_word/* shellPath */.G)(browserPath)} --headless --virtual-time-budget=10000 --screenshot=page.png ${(0,shell_word/* shellWord */.r)(url)}`),
        fix: fix ?? 'If the page was meant to change, change the expectation; if not, mend the release.',
        fingerprint: rule === 'smoke/protected' ? rule : `${rule}:${check}`,
    };
}
const outcomes = {
    'smoke/network': 'did not open',
    'smoke/request': 'could not be opened',
    'smoke/status': 'answered with another status',
    'smoke/error-page': 'shows an error page',
    'smoke/protected': 'was kept from the application',
    'smoke/maintenance': 'shows a maintenance page',
    'smoke/parked': 'led to a parked domain',
    'smoke/login-redirect': 'led to the login',
    'smoke/mixed-content': 'asks for content over http',
    'smoke/failed-request': 'needs what its server does not give',
    'smoke/exception': 'threw an error that nothing caught',
    'smoke/blank': 'is blank',
    'smoke/url': 'ended on another URL',
};
/** One finding for all pages that no browser could open. They do not pass. */
function noBrowserFinding(problem, at, redactor) {
    return {
        rule: 'smoke/browser',
        status: 'inconclusive',
        severity: 'blocker',
        title: 'Pages could not be opened in a browser',
        expected: 'Chrome or Chromium to open pages with',
        observed: (0,excerpt/* excerpt */.K)(problem, redactor),
        where: { ...at },
        fix: [
            'In a workflow: uses: browser-actions/setup-chrome@v2 before this step; in a container: apt-get install -y chromium',
            "Elsewhere: export CHROME_PATH=$(npx -y @puppeteer/browsers install chrome@stable --format '{{path}}')",
        ].join('\n'),
        fingerprint: 'smoke/browser',
    };
}

// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/steps/judge.js
var judge = __webpack_require__(8097);
// EXTERNAL MODULE: ./lib/src/steps/page.js + 2 modules
var steps_page = __webpack_require__(10936);
;// CONCATENATED MODULE: ./lib/src/steps/page-check/evidence.js

/** What the page and the console said instead of what was expected. Each piece is cut by itself when it is shown. */
function saying(seen) {
    return [...(seen.rendered ? pageWords(seen.rendered) : []), ...consoleWords(seen)];
}
function pageWords({ isBlank, emptyRoot, hasPasswordField, text, title }) {
    if (isBlank)
        return [`the page is blank${emptyRoot ? `, ${emptyRoot} is empty` : ''}`];
    return [...(hasPasswordField ? ['a form that asks for a password'] : []), `the page says "${text || title}"`];
}
function consoleWords({ traffic: { consoleErrors, navigations } }) {
    const again = navigations > 5 ? [`it loaded itself ${(0,plural/* times */.H)(navigations)}`] : [];
    // A resource that fails to load is reported as a failed request, with its address.
    const lines = consoleErrors.filter((line) => !line.startsWith('Failed to load resource'));
    return [...again, ...several(lines).map((line) => `console: ${line}`)];
}
function several(list) {
    const most = 3;
    return list.length > most ? [...list.slice(0, most), `and ${list.length - most} more`] : list;
}

// EXTERNAL MODULE: ./lib/src/steps/predicates.js
var steps_predicates = __webpack_require__(10058);
// EXTERNAL MODULE: ./lib/src/steps/subjects.js + 1 modules
var subjects = __webpack_require__(51392);
// EXTERNAL MODULE: ./lib/src/steps/wording.js
var wording = __webpack_require__(4138);
;// CONCATENATED MODULE: ./lib/src/steps/page-check/judge-rendered.js




/** The selectors that are expected, in the order of the expectations. */
function wantedOf(expect) {
    return expect.flatMap(({ subject }) => subject.kind === 'css' ? [{ selector: subject.selector, attribute: subject.attribute }] : []);
}
/**
 * The expectations that the rendered page does not meet, one mismatch of each kind. A blank page is a mismatch if no
 * expectation looks at what it shows (`css`, `body`).
 */
function judgeRendered(page, rendered, url) {
    const looks = page.expect.some(({ subject }) => subject.kind === 'css' || subject.kind === 'body');
    if (!looks && rendered.isBlank)
        return [blank(page.at)];
    const unmet = unmetOf(page.expect, rendered, url);
    return [...Map.groupBy(unmet, ({ expectation }) => expectation.subject.kind)].map(([kind, group]) => ({
        rule: `smoke/${kind}`,
        at: group[0].expectation.at,
        expected: group.map(({ expectation }) => (0,wording/* wordExpectation */.$)(expectation, new Map())).join(' and '),
        observed: group.map(({ observed }) => observed),
    }));
}
function blank(at) {
    return {
        rule: 'smoke/blank',
        at,
        expected: 'a page that shows something',
        observed: ['no text, picture or control'],
        fix: "Open the page with the browser's console; a script that fails or is missing leaves an app blank.",
    };
}
function unmetOf(expect, rendered, url) {
    const matches = rendered.matches.values();
    return expect.flatMap((expectation) => {
        const { subject, predicates } = expectation;
        const fails = (observed) => !(0,steps_predicates/* holds */.v)(predicates, observed, new Map());
        switch (subject.kind) {
            case 'url':
                return fails({ value: url, count: 1, kind: 'text', same: subjects/* sameUrl */.cl }) ? [{ expectation, observed: url }] : [];
            case 'body':
                return fails({ value: rendered.text || undefined, count: 1, kind: 'text' })
                    ? [{ expectation, observed: 'another text' }]
                    : [];
            case 'css': {
                const match = matches.next().value;
                const value = subject.attribute === undefined ? match.text : (match.attribute ?? undefined);
                if (!fails({ value, count: match.count, kind: 'text' }))
                    return [];
                return [{ expectation, observed: `${subject.selector} ${wordMatch(match, value)}` }];
            }
            default:
                // judgeDocument judges the status.
                return [];
        }
    });
}
function wordMatch({ count, hidden, problem }, value) {
    if (problem !== undefined)
        return `is a selector that browsers do not know (${problem})`;
    if (count === 0)
        return hidden > 0 ? `is in the page ${(0,plural/* times */.H)(hidden)}, but not to be seen` : 'is not in the page';
    const first = value === undefined ? 'without that attribute' : `the first is ${JSON.stringify(value)}`;
    return count === 1 ? `is ${value === undefined ? first : JSON.stringify(value)}` : `found ${(0,plural/* times */.H)(count)}, ${first}`;
}

;// CONCATENATED MODULE: ./lib/src/steps/page-check/judge.js






/**
 * What is wrong with a page, one mismatch of each kind, the cause before its consequences. Empty when all is well. If
 * something keeps the page from being reached at all, only that is reported.
 */
function judgeVisit(page, seen) {
    const mismatches = judgeAll(page, seen);
    return seen.isForeign ? mismatches.map((one) => withoutWords(one, seen)) : mismatches;
}
/** Rules whose first observation holds no words of the page itself. */
const factual = new Set(['smoke/network', 'smoke/status', 'smoke/login-redirect', 'smoke/url']);
function withoutWords(mismatch, { url }) {
    const { rule, observed } = mismatch;
    const words = `what ${new URL(url).origin} shows is not repeated, for the configuration does not name it`;
    return { ...mismatch, observed: factual.has(rule) ? observed.slice(0, 1) : [words] };
}
function judgeAll(page, seen) {
    const { at } = page;
    if (seen.unopened !== undefined) {
        const fix = 'Check that the deployment runs and answers browsers at this address.';
        const observed = [seen.unopened, ...consoleWords(seen)];
        return [{ rule: 'smoke/network', at, expected: 'a page that opens', observed, fix }];
    }
    const unreached = judgeDocument(page, seen);
    if (unreached)
        return [unreached];
    const failed = failures.flatMap(({ of, rule, expected, fix }) => {
        const list = seen.traffic[of];
        return list.length > 0 ? [{ rule, at, expected, observed: [...several(list), ...saying(seen)], fix }] : [];
    });
    const missing = seen.rendered ? judgeRendered(page, seen.rendered, seen.url) : [mute(page)];
    return [
        ...failed,
        ...missing.map((one) => ({
            ...one,
            observed: [...one.observed, `after ${(0,duration/* showDuration */.k)(seen.ms)}`, ...saying(seen)],
        })),
    ];
}
const failures = [
    {
        of: 'mixedContent',
        rule: 'smoke/mixed-content',
        expected: 'no content over http',
        fix: 'Ask for it over https: browsers refuse it on a page that came over https.',
    },
    {
        of: 'failedRequests',
        rule: 'smoke/failed-request',
        expected: 'every request to its own origin answered',
        fix: 'Check that the files and routes that the page asks for are part of this release.',
    },
    {
        of: 'exceptions',
        rule: 'smoke/exception',
        expected: 'no uncaught exception',
        fix: "Open the page with the browser's console; the place names file, line and column.",
    },
];
function mute({ at }) {
    const observed = ['its scripts leave the browser no time to look at it'];
    return { rule: 'smoke/blank', at, expected: 'a page that answers', observed };
}
/** What stands in place of the page: another status, the login, an error page. */
function judgeDocument(page, seen) {
    const { document } = seen.traffic;
    if (!document)
        return undefined;
    const timing = { dnsMs: 0, tcpMs: 0, tlsMs: 0, ttfbMs: 0, downloadMs: 0, totalMs: seen.ms, connected: false };
    const body = Buffer.from(seen.html || '<html></html>');
    const response = { ...document, setCookies: [], body, timing, isForeign: seen.isForeign };
    const status = page.expect.filter(({ subject }) => subject.kind === 'status');
    const [first] = (0,judge/* judgePage */.z)(asStep(page, status), (0,steps_page/* readPage */.SP)(response), new Map()).filter(({ rule }) => instead.has(rule));
    if (first && first.rule !== 'smoke/status')
        return { ...first, observed: [first.observed, ...consoleWords(seen)] };
    if (isAtLogin(page, seen)) {
        return {
            rule: 'smoke/login-redirect',
            at: page.at,
            expected: 'the page itself',
            observed: [`the login at ${seen.url}`],
            fix: 'Give the check a session that may see the page; if the login is what is wanted, expect its "url".',
        };
    }
    // The mismatch of an error status already holds what the page says.
    const rest = document.status >= 400 ? consoleWords(seen) : saying(seen);
    return first && { ...first, observed: [first.observed, ...rest] };
}
const instead = new Set(['smoke/status', 'smoke/error-page', 'smoke/protected', 'smoke/maintenance', 'smoke/parked']);
/** The request for the document, as other checks would send it. */
function asStep(page, expect = []) {
    const { at, target, timeoutMs, errorPage } = page;
    const none = { query: [], headers: [], captures: [], retries: 0, maxBodyBytes: 0 };
    return { ...none, at, target, method: 'GET', expect, follow: true, timeoutMs, errorPage };
}
/** Whether the page led to the login. No, if the login itself was asked for or if the check expects a `url`. */
function isAtLogin({ expect }, { asked, url }) {
    if (expect.some(({ subject }) => subject.kind === 'url'))
        return false;
    const isLogin = (address) => (0,step_finding/* leadsToLogin */.yP)(URL.parse(address)?.pathname ?? '');
    return isLogin(url) && !isLogin(asked);
}

// EXTERNAL MODULE: ./lib/src/http/address-policy.js
var address_policy = __webpack_require__(9190);
// EXTERNAL MODULE: ./lib/src/http/failure.js
var failure = __webpack_require__(40793);
// EXTERNAL MODULE: ./lib/src/http/proxies.js
var http_proxies = __webpack_require__(77791);
// EXTERNAL MODULE: ./lib/src/http/trust.js
var trust = __webpack_require__(65681);
// EXTERNAL MODULE: ./lib/src/config/sections/protection-bypass.js
var protection_bypass = __webpack_require__(76696);
;// CONCATENATED MODULE: ./lib/src/steps/page-check/identity.js


/**
 * Gives a page the session's cookies, for the base URL's host and the allowed hosts. Returns how requests get their
 * headers, also after a redirect: the session's headers for these origins only, those of the protection bypass for the
 * base URL's only. Returns undefined if there are no headers or no base URL.
 */
async function assume(session, cdp, config, baseUrl) {
    const base = URL.parse(baseUrl ?? '');
    if (!base)
        return undefined;
    if (session)
        await setCookies(session, cdp, [base.origin, ...config.allowedHosts.map((host) => `${base.protocol}//${host}`)]);
    const bypass = new Map((0,protection_bypass/* bypassHeaders */.hY)(config.protectionBypass));
    const own = new Map(session?.headers.map(([name, value]) => [name.toLowerCase(), value]));
    if (bypass.size + own.size === 0)
        return undefined;
    const trusts = (0,trust/* createTrust */.Z)(base.origin, config.allowedHosts);
    return (request) => {
        const url = URL.parse(request.url());
        const headers = request.headers();
        // A redirected request still has the headers that were added to the request before it.
        for (const name of [...bypass.keys(), ...own.keys()])
            delete headers[name];
        if (url?.origin === base.origin)
            Object.assign(headers, Object.fromEntries(bypass));
        if (url && trusts(url))
            Object.assign(headers, Object.fromEntries(own));
        return headers;
    };
}
/** Sets them for that host only, whatever their domain is. One that the browser refuses is left out, as in the jar. */
async function setCookies({ jar }, cdp, origins) {
    for (const url of origins) {
        for (const cookie of jar.getCookiesSync(url, { allPaths: true })) {
            const { key: name, value, path, httpOnly, sameSite } = cookie;
            const secure = cookie.secure || url.startsWith('https:');
            await cdp
                .send('Network.setCookie', {
                name,
                value,
                url,
                path: path ?? '/',
                secure,
                httpOnly,
                sameSite: sameSites[sameSite ?? ''],
            })
                .catch(() => { });
        }
    }
}
const sameSites = { strict: 'Strict', lax: 'Lax', none: 'None' };

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/src/http/host-names.js
var host_names = __webpack_require__(7720);
;// CONCATENATED MODULE: ./lib/src/steps/page-check/interception.js






/**
 * Holds each request of a page, also after a redirect, until it is sure that its host is not at an internal address. A
 * request to an internal address is aborted. Each origin is looked up once: Chromium keeps DNS answers for a while too.
 * `onRefused` receives the reason if the page's own document was not loaded.
 */
async function intercept(page, policy, proxies, rewrite, onRefused) {
    const refusals = new Map();
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
        const url = URL.parse(request.url());
        const isAsked = url?.protocol === 'http:' || url?.protocol === 'https:';
        let refusal;
        if (isAsked) {
            const known = refusals.get(url.origin) ?? whyRefused(url, policy, proxies);
            refusals.set(url.origin, known);
            refusal = await known;
        }
        if (refusal) {
            if (request.isNavigationRequest() && request.frame() === page.mainFrame())
                onRefused(refusal);
            request.abort('blockedbyclient').catch(() => { });
        }
        else {
            request.continue(rewrite ? { headers: rewrite(request) } : {}).catch(() => { });
        }
    });
}
/** A name that does not resolve is not refused: the browser reports it. */
async function whyRefused(url, policy, proxies) {
    const { origin, hostname } = url;
    const host = (0,host_names/* bareHost */.n0)(hostname);
    try {
        if (proxies(url)) {
            await (0,address_policy/* admitProxied */.ny)(external_node_dns_.lookup, origin, policy);
            return undefined;
        }
        const found = (0,external_node_net_.isIP)(host) ? [{ address: host }] : await (0,promises_.lookup)(host, { all: true }).catch(() => []);
        policy.admit(origin, found.map(({ address }) => address));
        return undefined;
    }
    catch (error) {
        if (error instanceof address_policy/* InternalAddress */._6 || error instanceof http_proxies/* ProxyFailed */.Iy)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/steps/page-check/rendered.js
/**
 * Runs inside the page, so it uses nothing from outside itself. It looks into open shadow roots, because web components
 * render there. An element can be seen when it or its content takes up room and it is not `visibility: hidden`.
 */
function look(wanted) {
    const maxElements = 100_000;
    const maxText = 1_000_000;
    // A page of a hundred thousand elements takes a browser minutes to measure.
    const until = Date.now() + 1000;
    const hasTime = () => Date.now() < until;
    const roots = [document];
    const elements = [];
    for (const root of roots) {
        for (const element of root.querySelectorAll('*')) {
            if (elements.push(element) > maxElements)
                break;
            if (element.shadowRoot)
                roots.push(element.shadowRoot);
        }
    }
    const range = document.createRange();
    const takesRoom = (node) => {
        range.selectNode(node);
        const { width, height } = range.getBoundingClientRect();
        return width > 0 && height > 0;
    };
    const canBeSeen = (element) => element.closest('head') !== null || (takesRoom(element) && getComputedStyle(element).visibility === 'visible');
    const tidy = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
    const find = ({ selector, attribute }) => {
        try {
            const all = roots.flatMap((root) => [...root.querySelectorAll(selector)].slice(0, maxElements));
            const shown = all.filter((element) => !hasTime() || canBeSeen(element));
            const [first] = shown;
            return {
                count: shown.length,
                hidden: all.length - shown.length,
                text: first && tidy(first.textContent).slice(0, maxText),
                attribute: first && attribute !== undefined ? first.getAttribute(attribute) : undefined,
            };
        }
        catch (error) {
            return { count: 0, hidden: 0, problem: error.message };
        }
    };
    const matches = wanted.map(find);
    const hasPasswordField = find({ selector: 'input[type=password]' }).count > 0;
    const parts = [];
    let length = 0;
    for (const element of elements) {
        if (length > maxText || !hasTime())
            break;
        const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && /\S/.test(node.data ?? ''));
        if (texts.length === 0 || getComputedStyle(element).visibility !== 'visible')
            continue;
        for (const { data = '' } of texts.filter(takesRoom)) {
            parts.push(data);
            length += data.length;
        }
    }
    const media = 'img, svg, canvas, video, picture, iframe, object, embed, input, textarea, select, button';
    const empty = elements.find((element) => element.matches('#root, #app, #__next, #__nuxt, #svelte, #q-app, app-root') &&
        element.children.length === 0 &&
        !tidy(element.textContent));
    return {
        title: document.title.slice(0, 1000),
        text: tidy(parts.join(' ')).slice(0, maxText),
        isBlank: parts.length === 0 && !elements.some((element) => element.matches(media) && canBeSeen(element)),
        emptyRoot: empty && (empty.id ? `#${empty.id}` : empty.localName),
        hasPasswordField,
        isLoaded: document.readyState === 'complete',
        matches,
    };
}
/** Runs inside the page: its HTML after scripts ran; empty if it is too large to search for error pages. */
function renderedHtml() {
    const maxLength = 1_000_000;
    if ([...document.querySelectorAll('*')].length > 20_000)
        return '';
    const { outerHTML } = document.documentElement;
    return outerHTML.length > maxLength ? '' : outerHTML;
}

;// CONCATENATED MODULE: ./lib/src/steps/page-check/screenshot.js
/** Characters of base64. A larger picture would make the report heavy. */
const maxLength = 3_000_000;
/**
 * A picture of the page as PNG in base64. Known secrets are blanked, password fields emptied, and frames hidden because
 * their text cannot be searched. Undefined if a secret could remain or the picture is too large.
 */
async function takeScreenshot(cdp, evaluate, redactor) {
    // From here on the page cannot write the blanked text again.
    await cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
    const texts = await evaluate(collectTexts);
    if (!texts)
        return undefined;
    const isClean = texts.map((text) => redactor.redact(text) === text);
    await evaluate(blankTexts, isClean);
    // A secret may be split over pieces of text side by side.
    const rest = texts.filter((_, index) => isClean[index]);
    if (['', ' '].some((between) => redactor.redact(rest.join(between)) !== rest.join(between)))
        return undefined;
    const { data } = await cdp.send('Page.captureScreenshot', { format: 'png' });
    return data.length <= maxLength ? data : undefined;
}
/**
 * Runs inside the page: collects every text and every field value in document order; undefined if there is too much. It
 * also empties password fields and hides frames.
 */
function collectTexts() {
    const found = [];
    let length = 0;
    const roots = [document];
    for (const root of roots) {
        for (const element of root.querySelectorAll('*')) {
            if (element.shadowRoot)
                roots.push(element.shadowRoot);
            if (element.localName === 'script' || element.localName === 'style')
                continue;
            if (/^(iframe|frame|object|embed)$/.test(element.localName))
                element.style.setProperty('visibility', 'hidden', 'important');
            if (/^(input|textarea)$/.test(element.localName)) {
                if (element.type === 'password')
                    element.value = '';
                found.push(element);
            }
            for (const node of element.childNodes)
                if (node.nodeType === 3)
                    found.push(node);
        }
    }
    const textOf = ({ data, value = '', placeholder = '' }) => data ?? `${value}\n${placeholder}`;
    const texts = found.map(textOf);
    for (const text of texts)
        length += text.length;
    if (length > 2_000_000)
        return undefined;
    globalThis.launchGateTexts = found;
    return texts;
}
/** Runs inside the page. */
function blankTexts(isClean) {
    for (const [index, text] of (globalThis.launchGateTexts ?? []).entries()) {
        if (isClean[index])
            continue;
        if (text.data !== undefined)
            text.data = '\u2588'.repeat(Math.min(text.data.length, 40));
        else {
            text.value = '';
            text.placeholder = '';
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/steps/page-check/traffic.js
/** More than is ever shown; a page can fail in a loop. */
const maxKept = 50;
const maxChars = 5_000;
/** Listens to a page from now on. `quietMs` tells how long no request to its own origin has been open. */
function listen(page, clock) {
    const traffic = { navigations: 0, exceptions: [], consoleErrors: [], failedRequests: [], mixedContent: [] };
    const open = new Set();
    let lastAt = clock.monotonic();
    const keep = (list, text) => {
        if (list.length < maxKept && !list.includes(text))
            list.push(cutBetweenWords(text));
    };
    const isOwn = (request) => {
        const to = URL.parse(request.url());
        const own = URL.parse(traffic.document?.url ?? '')?.origin;
        // Browsers ask for the icon by themselves.
        return to !== null && to.origin === (own ?? to.origin) && to.pathname !== '/favicon.ico';
    };
    const isDocument = (request) => request.isNavigationRequest() && request.frame() === page.mainFrame();
    const nameOf = (request) => `${request.method()} ${new URL(request.url()).pathname}`;
    const settle = (request) => {
        if (open.delete(request))
            lastAt = clock.monotonic();
    };
    page.on('request', (request) => {
        // These stay open by design.
        if (!isOwn(request) || /^(eventsource|websocket|ping|media)$/.test(request.resourceType()))
            return;
        open.add(request);
        lastAt = clock.monotonic();
    });
    page.on('requestfinished', settle);
    page.on('requestfailed', (request) => {
        settle(request);
        const reason = request.failure()?.errorText ?? 'failed';
        // ERR_ABORTED: the page gave the request up, or went on to another document.
        if (isDocument(request) || !isOwn(request) || reason === 'net::ERR_ABORTED')
            return;
        keep(traffic.failedRequests, `${nameOf(request)}: ${reason}`);
    });
    page.on('response', (response) => {
        const request = response.request();
        const status = response.status();
        if (isDocument(request)) {
            if (status >= 300 && status < 400 && response.headers()['location'] !== undefined)
                return;
            traffic.navigations += 1;
            traffic.document = {
                status,
                url: response.url(),
                headers: Object.entries(response.headers()).flatMap(([name, value]) => value.split('\n').map((one) => [name, one])),
                redirects: request.redirectChain().map((hop) => ({
                    status: hop.response()?.status() ?? 0,
                    url: hop.url(),
                    location: hop.response()?.headers()['location'] ?? '',
                })),
            };
            return;
        }
        if (!isOwn(request))
            return;
        if (status >= 400)
            keep(traffic.failedRequests, `${nameOf(request)}: ${status}`);
        // Some servers answer every unknown path with the app. The browser refuses HTML as code.
        const isCode = /^(script|stylesheet)$/.test(request.resourceType());
        if (isCode && status === 200 && /^text\/html\b/i.test(response.headers()['content-type'] ?? ''))
            keep(traffic.failedRequests, `${nameOf(request)}: 200 with HTML in place of a ${request.resourceType()}`);
    });
    page.on('console', (message) => {
        if (message.type() === 'error')
            keep(traffic.consoleErrors, message.text());
    });
    page.on('pageerror', (error) => keep(traffic.exceptions, wordException(error)));
    page.on('issue', ({ code, details }) => {
        const mixed = details.mixedContentIssueDetails;
        // The browser itself asks for pictures over https, and shows them.
        if (code === 'MixedContentIssue' && mixed && mixed.resolutionStatus !== 'MixedContentAutomaticallyUpgraded')
            keep(traffic.mixedContent, mixed.insecureURL);
    });
    return { traffic, quietMs: () => (open.size > 0 ? 0 : clock.monotonic() - lastAt) };
}
/** `TypeError: x is not a function (at https://app.example.com/app.js:1:42)`. What is thrown need not be an error. */
function wordException(error) {
    if (!(error instanceof Error))
        return `thrown: ${typeof error === 'object' ? JSON.stringify(error) : String(error)}`;
    const place = /https?:\/\/[^\s)]+/.exec(error.stack?.split(/^\s+at /m)[1] ?? '')?.[0];
    return `${error.name}: ${error.message}${place ? ` (at ${place})` : ''}`;
}
/** A secret must not be cut in two before it is hidden. */
function cutBetweenWords(text) {
    return text.length <= maxChars ? text : text.slice(0, maxChars).replace(/[^\s"'<>,;]*$/, '');
}

;// CONCATENATED MODULE: ./lib/src/steps/page-check/visit.js













const pollMs = 100;
/** Playwright and Puppeteer wait as long for an idle network. */
const quietMs = 500;
/** A page that asks without end is judged as it stands. */
const maxSettleMs = 3_000;
/** The time for a last look, and for each step after it, such as the picture and closing. */
const afterMs = 3_000;
/** Opens a page in a context of its own and waits until it shows what is expected. Throws {@link BrowserLost}. */
async function visit({ browser, sockets }, wish, config, { clock, signal, redactor, isInternal, env }) {
    const stop = new AbortController();
    const limit = AbortSignal.any([signal, stop.signal]);
    /** Waits for work of a page, but no longer than `ms`; undefined if it takes longer. */
    const within = (ms, work) => Promise.race([
        work,
        clock.sleep(Math.max(1, ms), limit).then(() => undefined, () => undefined),
    ]);
    let policy;
    const start = clock.monotonic();
    const left = () => wish.page.timeoutMs - (clock.monotonic() - start);
    try {
        const own = await browser.createBrowserContext({ downloadBehavior: { policy: 'deny' } });
        try {
            const page = await own.newPage();
            const cdp = await page.createCDPSession();
            own.on('targetcreated', (target) => {
                if (target.type() === 'page')
                    target
                        .page()
                        .then((window) => window?.close())
                        .catch(() => { });
            });
            page.on('dialog', (dialog) => dialog.dismiss().catch(() => { }));
            const crashed = new Promise((_, reject) => {
                page.on('error', (error) => reject(new page_check_browser/* BrowserLost */.h(`the page ended its process: ${error.message}`)));
            });
            crashed.catch(() => { });
            await page.setViewport(wish.page.viewport);
            await page.setBypassServiceWorker(true);
            const isNamed = (0,trust/* createTrust */.Z)(wish.baseUrl, config.allowedHosts, [
                new URL(wish.url).origin,
                ...(config.hosts?.values() ?? []),
            ]);
            policy = (0,address_policy/* createAddressPolicy */.fB)({ baseUrl: wish.baseUrl, isNamed, isInternal });
            policy.name(new URL(wish.url).origin);
            sockets?.policies.add(policy);
            let refused;
            const rewrite = await assume(wish.session, cdp, config, wish.baseUrl);
            await intercept(page, policy, (0,http_proxies/* proxiesOf */._j)({ env, redactor }), rewrite, (refusal) => {
                refused = (0,failure/* explain */.WE)(refusal, 'dns', '').words;
            });
            const { traffic, quietMs: quiet } = listen(page, clock);
            const seen = { traffic, html: '', asked: wish.url, url: wish.url, ms: 0 };
            const unopened = await Promise.race([visit_open(page, wish), crashed]);
            seen.unopened = refused ?? unopened;
            let doneAt;
            while (seen.unopened === undefined && !signal.aborted) {
                const rendered = await Promise.race([
                    within(Math.max(left(), afterMs), evaluate(page, cdp, look, wantedOf(wish.page.expect))),
                    crashed,
                ]);
                seen.rendered = rendered;
                seen.url = page.url();
                const now = clock.monotonic();
                const isDone = isRefused(traffic) || (rendered !== undefined && judgeRendered(wish.page, rendered, seen.url).length === 0);
                // At the login, waiting for the page is of little use.
                const isElsewhere = isAtLogin(wish.page, seen);
                doneAt = isDone || isElsewhere ? (doneAt ?? now) : undefined;
                const isQuiet = isDone && rendered?.isLoaded === true && quiet() >= quietMs;
                if (doneAt !== undefined && (isQuiet || now - doneAt >= maxSettleMs))
                    break;
                if (left() <= 0)
                    break;
                await within(Math.min(pollMs, left()), new Promise(() => { }));
            }
            // An open page may go to a refused address by itself.
            seen.unopened ??= refused;
            seen.ms = clock.monotonic() - start;
            const last = URL.parse(seen.url);
            seen.isForeign = last !== null && /^https?:$/.test(last.protocol) && !isNamed(last);
            // A page that did not answer so far will not answer the rest.
            const answers = seen.rendered !== undefined;
            if (answers)
                seen.html = (await within(afterMs, evaluate(page, cdp, renderedHtml))) ?? '';
            for (const { name, value, httpOnly } of (await within(afterMs, own.cookies())) ?? []) {
                if (httpOnly || wish.session)
                    redactor.add(value, `cookie ${name}`);
            }
            if (answers && !seen.isForeign && !signal.aborted && judgeVisit(wish.page, seen).length > 0) {
                seen.screenshot = await within(afterMs, takeScreenshot(cdp, (run, ...args) => evaluate(page, cdp, run, ...args), redactor).catch(() => undefined));
            }
            return seen;
        }
        finally {
            if (policy)
                sockets?.policies.delete(policy);
            await within(afterMs, own.close().catch(() => { }));
            stop.abort();
        }
    }
    catch (error) {
        if (error instanceof page_check_browser/* BrowserLost */.h || signal.aborted)
            throw error;
        if (!browser.connected)
            throw new page_check_browser/* BrowserLost */.h('the browser ended while the page was open', { cause: error });
        throw new page_check_browser/* BrowserLost */.h(`the browser failed: ${error.message}`, { cause: error });
    }
}
/** Why the page did not open; undefined when it did. */
async function visit_open(page, { url, page: { timeoutMs } }) {
    try {
        await page.goto(url, { waitUntil: 'domcontentloaded', timeout: timeoutMs });
        return undefined;
    }
    catch (error) {
        const { name, message } = error;
        if (name === 'TimeoutError')
            return `it was not loaded within ${(0,duration/* showDuration */.k)(timeoutMs)}`;
        const code = /net::ERR_\w+/.exec(message)?.[0];
        if (code)
            return code;
        // The page went on to another one before it was loaded.
        if (/frame was detached|navigat/i.test(message))
            return undefined;
        throw error;
    }
}
/** A status that waiting does not change. */
function isRefused({ document }) {
    return document !== undefined && document.status >= 400;
}
/** Runs a function in an isolated world, where the page cannot have changed the functions of the DOM. */
async function evaluate(page, cdp, run, ...args) {
    try {
        const { frameTree } = await cdp.send('Page.getFrameTree');
        const world = { frameId: frameTree.frame.id, worldName: 'launch-gate' };
        const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', world);
        const expression = `(${run})(${args.map((arg) => JSON.stringify(arg)).join()})`;
        const { result } = await cdp.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
        return result.value;
    }
    catch (error) {
        // The page has just gone on to another document. The next look sees it.
        if (page.isClosed() || !page.browser().connected)
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/steps/page-check/run.js









/** Opens the page of a check with its session. The session is renewed once if the page leads to the login. */
async function runPageCheck(check, page, config, context, { sessions, browsers }) {
    const { name, session: sessionName } = check;
    const { redactor, signal } = context;
    const baseUrl = check.on?.baseUrl ?? config.baseUrl;
    const unjudged = (status, reason) => ({
        name,
        status,
        reason,
        steps: [],
    });
    const stopped = () => ({ result: unjudged('inconclusive', (0,steps_stopped/* stopReason */.P)(signal)), findings: [] });
    const opened = sessionName === undefined ? undefined : await sessions.open(sessionName, baseUrl);
    if (opened && !opened.ok) {
        const isOpen = opened.finding.status === 'inconclusive';
        return {
            result: unjudged(isOpen ? 'inconclusive' : 'skipped', opened.reason),
            findings: isOpen ? [] : [opened.finding],
        };
    }
    if (signal.aborted)
        return stopped();
    context.log.progress(`smoke: ${name}`);
    const owner = {
        check: name,
        path: (0,template/* show */.WU)(page.target),
        url: (0,shown_url/* shownUrl */.z)(asStep(page), { baseUrl, captured: new Map(), context }),
        browserPath: 'chromium',
    };
    const { url } = (0,request/* buildRequest */.mK)(asStep(page), { baseUrl, captured: new Map() });
    let seen;
    let renewed;
    try {
        const own = await browsers.open();
        owner.browserPath = own.path;
        const open = (session) => visit(own, { page, url, baseUrl, session }, config, context);
        seen = await open(opened?.session);
        if (opened && isAtLogin(page, seen) && !signal.aborted) {
            renewed = await sessions.renew(opened.session.name, opened.session, baseUrl);
            if (renewed?.ok)
                seen = await open(renewed.session);
        }
    }
    catch (error) {
        if (signal.aborted)
            return stopped();
        if (!(error instanceof page_check_browser/* BrowserLost */.h))
            throw error;
        const finding = noBrowserFinding(error.message, page.at, redactor);
        return { result: unjudged('inconclusive', finding.observed ?? ''), findings: [finding] };
    }
    if (signal.aborted)
        return stopped();
    const step = {
        method: 'GET',
        url: owner.url,
        status: seen.traffic.document?.status,
        durationMs: Math.round(seen.ms),
    };
    const findings = judgeVisit(page, seen).map((mismatch) => pageFinding(mismatch, owner, redactor));
    const status = findings.length > 0 ? 'fail' : 'pass';
    if (renewed && !renewed.ok && renewed.finding.status === 'fail')
        findings.push(renewed.finding);
    if (status === 'pass')
        findings.push(...flakyFindings(check, [step], renewed && sessionName));
    return { result: { name, status, steps: [step], screenshot: seen.screenshot }, findings };
}

// EXTERNAL MODULE: ./lib/src/steps/prepare-request.js + 2 modules
var prepare_request = __webpack_require__(67697);
// EXTERNAL MODULE: ./lib/src/steps/roles.js
var roles = __webpack_require__(31627);
;// CONCATENATED MODULE: ./lib/src/steps/check.js










/** Cleanup continues after the end of the run, but no longer than a runner waits for a cancelled step. */
const lateTimeoutMs = 5_000;
/**
 * Takes the steps of one check in its session, and cleans up whatever came of them. It holds its place for as long as
 * it may send a request. Without a place it does not wait.
 */
async function runCheck(check, config, context, deps) {
    await deps.place?.enter();
    try {
        return await checkInPlace(check, config, context, deps);
    }
    finally {
        deps.place?.leave();
    }
}
async function checkInPlace(check, config, context, { client, sessions, browsers, place }) {
    const { name } = check;
    if (check.page)
        return runPageCheck(check, check.page, config, context, { sessions, browsers });
    const { signal } = context;
    const baseUrl = check.on?.baseUrl ?? config.baseUrl;
    const own = { opened: new Map(), copies: new Map() };
    for (const [session, opened] of await openAll(check, sessions, baseUrl)) {
        if (opened.ok) {
            own.opened.set(session, opened.session);
            own.copies.set(session, await copyOf(opened.session));
            continue;
        }
        const isOpen = opened.finding.status === 'inconclusive';
        const status = isOpen ? 'inconclusive' : 'skipped';
        return { result: { name, status, reason: opened.reason, steps: [] }, findings: isOpen ? [] : [opened.finding] };
    }
    if (signal.aborted) {
        return { result: { name, status: 'inconclusive', reason: (0,steps_stopped/* stopReason */.P)(signal), steps: [] }, findings: [] };
    }
    context.log.progress(`smoke: ${name}`);
    const stepContext = {
        session: (check.session === undefined ? undefined : own.copies.get(check.session)) ?? (0,roles/* noSession */.eP)(),
        roles: own.copies,
        captured: new Map(),
        baseUrl,
        context,
        client,
        signal,
        place: check.cleanup.length === 0 ? place : undefined,
        secretCookies: own.opened.size > 0,
        tls: (0,tls_files/* tlsFor */.Ng)(config),
    };
    const { results, failure, renewed } = await takeLoggedInSteps(check, stepContext, own, sessions);
    if (renewed && check.session === renewed.name)
        stepContext.session = own.copies.get(renewed.name) ?? stepContext.session;
    const findings = failure && !failure.open ? [failureFinding(failure, check, config, stepContext)] : [];
    if (renewed?.failed?.status === 'fail')
        findings.push(renewed.failed);
    if (!failure)
        findings.push(...flakyFindings(check, results, renewed?.name));
    findings.push(...(await cleanUp(check, ownerOf(check, config), stepContext)));
    if (failure?.open) {
        return { result: { name, status: 'inconclusive', reason: (0,steps_stopped/* stopReason */.P)(signal), steps: results }, findings };
    }
    return { result: { name, status: failure ? 'fail' : 'pass', steps: results }, findings };
}
/** The session of the check and those of its roles, side by side. */
function openAll({ session, steps }, sessions, baseUrl) {
    const names = new Set([...(session === undefined ? [] : [session]), ...(0,roles/* rolesOf */.R7)(steps)]);
    return Promise.all([...names].map(async (name) => [name, await sessions.open(name, baseUrl)]));
}
function ownerOf({ name, session }, { sessions }, role = session) {
    return { title: name, key: name, session: sessions.find((one) => one.name === role) };
}
function failureFinding(failure, check, config, stepContext) {
    const { role } = failure.step;
    const owner = ownerOf(check, config, role);
    const title = role === undefined ? owner.title : `${owner.title}, as ${role}`;
    return (0,step_finding/* stepFinding */.u8)(failure, { ...owner, title }, (0,steps_steps/* stepContextFor */.v7)(failure.step, stepContext));
}
/** Takes every cleanup step, even after one fails. A step whose captured value is missing is skipped. */
async function cleanUp(check, owner, stepContext) {
    const findings = [];
    for (const [index, step] of check.cleanup.entries()) {
        if (await needsMissing(step, stepContext))
            continue;
        const late = stepContext.signal.aborted;
        const cleanup = late
            ? { ...step, until: undefined, timeoutMs: Math.min(step.timeoutMs, lateTimeoutMs) }
            : step;
        const taken = await (0,steps_steps/* takeStep */.e0)(cleanup, { ...stepContext, signal: new AbortController().signal });
        if (taken.mismatches.length === 0)
            continue;
        const finding = (0,step_finding/* stepFinding */.u8)({ ...taken, step, index }, { ...owner, title: `${check.name}, cleanup` }, stepContext);
        findings.push({
            ...finding,
            rule: 'smoke/cleanup',
            severity: 'medium',
            fingerprint: `smoke/cleanup:${check.name}:${index}`,
        });
    }
    return findings;
}
async function needsMissing(step, stepContext) {
    try {
        await (0,prepare_request/* prepareRequest */.n)(step, stepContext);
        return false;
    }
    catch (error) {
        return error instanceof template/* UnknownCapture */.fF;
    }
}


/***/ }),

/***/ 12359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ BrowserLost),
  C: () => (/* binding */ createBrowsers)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(49450);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/src/steps/page-check/find-browser.js



/** The variables that name a browser: those of chrome-launcher, of Karma, and of Puppeteer's own images. */
const variables = ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];
const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];
/**
 * Finds Chrome, Chromium or Edge on this machine: by `chrome-path` of the configuration, then by the variables, on the
 * PATH, and where their installers put them. A named browser must exist: another one would be a surprise.
 */
async function findBrowser({ chromePath }, env, platform = process.platform) {
    const named = [['chrome-path', chromePath], ...variables.map((name) => [name, env[name]])].find(([, path]) => path);
    if (named) {
        const [name, path] = named;
        return (await isProgram(path)) ? { path } : { problem: `${name} names ${path}, which is no program` };
    }
    for (const path of [...onPath(env, platform), ...installed(env, platform)])
        if (await isProgram(path))
            return { path };
    return {
        problem: `no Chrome or Chromium was found: ${variables[0]} is not set, and ${names.join(', ')} are not on the PATH`,
    };
}
function onPath(env, platform) {
    // A relative entry could run a program from the repository under test.
    const folders = (env['PATH'] ?? '').split(external_node_path_.delimiter).filter((folder) => /^([/\\]|[a-z]:)/i.test(folder));
    const files = platform === 'win32' ? ['chrome.exe', 'msedge.exe'] : names;
    return folders.flatMap((folder) => files.map((file) => (0,external_node_path_.join)(folder, file)));
}
function installed(env, platform) {
    if (platform === 'darwin') {
        const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
        const homes = ['/', ...(env['HOME'] ? [env['HOME']] : [])];
        return homes.flatMap((home) => apps.map((app) => (0,external_node_path_.join)(home, 'Applications', `${app}.app/Contents/MacOS/${app}`)));
    }
    if (platform === 'win32') {
        const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
        const files = [
            'Google\\Chrome\\Application\\chrome.exe',
            'Chromium\\Application\\chrome.exe',
            'Microsoft\\Edge\\Application\\msedge.exe',
        ];
        return folders.flatMap((folder) => files.map((file) => `${folder}\\${file}`));
    }
    return ['/opt/google/chrome/chrome', '/usr/bin/google-chrome', '/usr/bin/chromium', '/snap/bin/chromium'];
}
async function isProgram(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/src/http/proxies.js
var proxies = __webpack_require__(77791);
;// CONCATENATED MODULE: ./lib/src/steps/page-check/proxy-flags.js

/**
 * The proxies of the environment as flags of Chromium, which bypasses them for loopback by itself. Throws ProxyFailed,
 * also for a proxy with a password: Chromium would give the password to whoever asks, even to the page's own server.
 */
function proxyFlags({ env }) {
    const proxyOf = (0,proxies/* proxiesOf */._j)({ env });
    const servers = ['http', 'https'].flatMap((scheme) => {
        const proxy = proxyOf(new URL(`${scheme}://any.invalid`));
        if (proxy?.authorization)
            throw new proxies/* ProxyFailed */.Iy(`no page is opened through ${proxy.name}, which holds a user name`);
        return proxy ? [`${scheme}=${proxy.url.protocol}//${proxy.url.host}`] : [];
    });
    if (servers.length === 0)
        return [];
    return [`--proxy-server=${servers.join(';')}`, `--proxy-bypass-list=${(0,proxies/* exceptionsOf */.Yw)(env).flatMap(bypass).join(';')}`];
}
/** A host also stands for its subdomains. */
function bypass(entry) {
    const name = entry.replace(/^\*?\./, '');
    return /^[\d.]+(\/|:|$)|^\[|:.*:|\*/.test(name) ? [name] : [name, `*.${name}`];
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/src/steps/page-check/socket-proxy.js


const [refused, unreachable] = [2, 4];
/**
 * Opens a SOCKS proxy (RFC 1928) on loopback. It needs no authentication: a process that can reach the proxy can reach
 * the same addresses without it.
 */
async function openSocketProxy() {
    const policies = new Set();
    const open = new Set();
    const keep = (socket) => {
        open.add(socket);
        socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
        return socket;
    };
    const server = (0,external_node_net_.createServer)((client) => {
        keep(client);
        serve(client, policies, keep).catch(() => client.destroy());
    });
    await new Promise((listening, failed) => server.once('error', failed).listen(0, '127.0.0.1', listening));
    const { port } = server.address();
    return {
        // WebSockets use the proxy that is for no scheme. `<-loopback>` sends loopback through it too.
        flags: [
            `--proxy-server=http=direct://;https=direct://;socks=socks5://127.0.0.1:${port}`,
            '--proxy-bypass-list=<-loopback>',
        ],
        policies,
        close() {
            for (const socket of open)
                socket.destroy();
            server.close();
        },
    };
}
async function serve(client, policies, keep) {
    await read(client);
    client.write(Uint8Array.of(5, 0));
    const { host, port } = destinationOf(await read(client));
    const answer = (code) => client.write(Uint8Array.of(5, code, 0, 1, 0, 0, 0, 0, 0, 0));
    const address = await admitted(host, port, policies);
    if (address === undefined) {
        answer(refused);
        return void client.end();
    }
    const there = keep((0,external_node_net_.connect)({ host: address, port }));
    there.once('error', () => {
        answer(unreachable);
        client.end();
    });
    there.once('connect', () => {
        answer(0);
        client.pipe(there).pipe(client);
    });
}
/** Chromium sends each message of the handshake as one, and waits for the answer. */
function read(socket) {
    return new Promise((done, failed) => {
        socket.once('data', (bytes) => {
            socket.pause();
            done(bytes);
        });
        socket.once('close', () => failed(new Error('closed')));
        socket.resume();
    });
}
/** Version, command, a zero, the kind of address (1 IPv4, 3 a name, 4 IPv6), the address and the port. */
function destinationOf(message) {
    const [, , , kind, length = 0] = message;
    const from = kind === 3 ? 5 : 4;
    const end = from + (kind === 3 ? length : kind === 4 ? 16 : 4);
    const bytes = message.subarray(from, end);
    const host = {
        1: () => bytes.join('.'),
        3: () => bytes.toString('latin1'),
        4: () => (bytes.toString('hex').match(/.{4}/g) ?? []).join(':'),
    }[kind]();
    return { host, port: message.readUInt16BE(end) };
}
/** The first address that a page's policy admits. SOCKS does not tell `ws` from `wss`, so it tries both schemes. */
async function admitted(host, port, policies) {
    const found = (0,external_node_net_.isIP)(host) ? [{ address: host }] : await (0,external_node_dns_promises_.lookup)(host, { all: true }).catch(() => []);
    const name = (0,external_node_net_.isIP)(host) === 6 ? `[${host}]` : host;
    for (const policy of policies) {
        for (const scheme of ['https', 'http']) {
            try {
                const { origin } = new URL(`${scheme}://${name}:${port}`);
                const addresses = found.map(({ address }) => address);
                const [first] = policy.admit(origin, addresses);
                if (first !== undefined)
                    return first;
            }
            catch {
                // InternalAddress: the policy of another page, or the other scheme, may admit it.
            }
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/steps/page-check/browser.js






/** No browser, or one that ended: the page could not be judged. The message says why, in words. */
class BrowserLost extends Error {
}
const startTimeoutMs = 30_000;
const closeTimeoutMs = 5_000;
/** `flags` are further flags of Chromium's command line. */
function createBrowsers(config, { env, signal, clock, log }, flags = []) {
    let opened;
    let sockets;
    /** Holds the profile and whatever else a killed browser leaves behind. */
    let folder;
    function proxiesAsFlags() {
        try {
            return proxyFlags({ env });
        }
        catch (error) {
            throw new BrowserLost(error.message, { cause: error });
        }
    }
    async function start() {
        const found = await findBrowser(config, env);
        if ('problem' in found)
            throw new BrowserLost(found.problem);
        const proxies = proxiesAsFlags();
        log.progress('smoke: starts a browser');
        const { launch } = await __webpack_require__.e(/* import() */ 4032).then(__webpack_require__.bind(__webpack_require__, 64032));
        folder = await (0,temporary_folder/* createTemporaryFolder */.ai)('browser', env['TMPDIR'] ?? (0,external_node_os_.tmpdir)());
        try {
            // A proxy of the environment decides itself what may be reached, and WebSockets use it too.
            if (proxies.length === 0)
                sockets = await openSocketProxy();
            const browser = await launch({
                executablePath: found.path,
                headless: true,
                // Not a port, which other processes on the machine could use.
                pipe: true,
                // The interception of a page's requests does not see the requests of a shared worker.
                args: [...sandbox(), '--disable-shared-workers', ...(sockets?.flags ?? proxies), ...flags],
                // Without this flag, Chromium stops windows that a page opens by itself.
                ignoreDefaultArgs: ['--disable-popup-blocking'],
                downloadBehavior: { policy: 'deny' },
                userDataDir: (0,external_node_path_.join)(folder, 'profile'),
                env: { ...quietEnv(env), TMPDIR: folder },
                timeout: startTimeoutMs,
                protocolTimeout: startTimeoutMs,
                signal,
                handleSIGINT: false,
                handleSIGTERM: false,
                handleSIGHUP: false,
            });
            return { browser, path: found.path, sockets };
        }
        catch (error) {
            throw new BrowserLost(`${found.path} did not start: ${error.message}`, { cause: error });
        }
    }
    return {
        open() {
            opened ??= start();
            return opened;
        },
        async close() {
            const started = await opened?.catch(() => undefined);
            if (started)
                await end(started.browser, clock);
            sockets?.close();
            if (folder)
                await (0,temporary_folder/* removeTemporaryFolder */.yu)(folder);
        },
    };
}
async function end(browser, clock) {
    const ended = new AbortController();
    const kill = clock.sleep(closeTimeoutMs, ended.signal).then(() => browser.process()?.kill('SIGKILL'), () => { });
    await Promise.race([browser.close().catch(() => { }), kill]);
    ended.abort();
}
/** Chromium refuses to run as root with its sandbox (as in most containers); everyone else keeps it. */
function sandbox() {
    return process.platform === 'linux' && (0,external_node_os_.userInfo)().uid === 0 ? ['--no-sandbox'] : [];
}
/** The variables that a browser needs to find its files and fonts, without secrets of the step. Proxies are flags. */
function quietEnv(env) {
    const needed = /^(path|home|user|lang|lc_\w+|tz|tmpdir|te?mp|display|xdg_\w+|dbus_\w+|fontconfig_\w+|ld_library_path|system(root|drive)|windir|(local)?appdata|userprofile|program\w*(\(x86\))?)$/i;
    return Object.fromEntries(Object.entries(env).filter(([name]) => needed.test(name)));
}


/***/ }),

/***/ 40191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ showBytes)
/* harmony export */ });
/** Bytes in the largest unit that leaves a number of at least one: `12 kB`, `1.4 MB`. */
function showBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${Number((bytes / 1e6).toFixed(1))} MB`;
}


/***/ })

};
