export const id = 7769;
export const ids = [7769];
export const modules = {

/***/ 9071:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "ec654441b05cd36f0d75.js";

/***/ }),

/***/ 13634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NetworkError)
/* harmony export */ });
/** No usable response. `message` is one line in plain words that names host and reason. */
class NetworkError extends Error {
    kind;
    url;
    /** The time until the failure, in milliseconds. */
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

/***/ 14772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ readPem),
/* harmony export */   Ng: () => (/* binding */ tlsFor),
/* harmony export */   Nq: () => (/* binding */ readTlsFiles),
/* harmony export */   Yc: () => (/* binding */ certificatesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11793);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65681);






/** Finds the files for a URL. Only origins that get the headers of a session are shown the client's certificate. */
function tlsFor({ tls, baseUrl, allowedHosts, hosts }) {
    const trusts = (0,_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .createTrust */ .Z)(baseUrl, allowedHosts, [...(hosts?.values() ?? [])]);
    return (url) => {
        const files = tls?.hosts.get(url.origin) ?? tls?.defaults;
        return files && !trusts(url) ? { at: files.at, ca: files.ca } : files;
    };
}
const maxBytes = 5_000_000;
/**
 * Reads every file once. Returns a function that gives the OpenSSL context of an origin; undefined if no file is
 * configured for it. `roots` (PEM) are trusted in place of the default ones. Keys are added to the redactor. Throws
 * TLS_UNUSABLE, which shows paths and never the content of a file.
 */
async function readTlsFiles(config, { cwd, redactor }, roots) {
    const { tls } = config;
    if (!tls)
        return () => undefined;
    const sets = [tls.defaults, ...tls.hosts.values()].filter((files) => files !== undefined);
    const texts = new Map();
    const contexts = new Map();
    const contextOf = ({ at, ca, cert, key }) => {
        const name = JSON.stringify([ca, cert, key]);
        const text = (path) => (path === undefined ? undefined : texts.get(path));
        try {
            // The default roots include those of NODE_EXTRA_CA_CERTS.
            const usual = roots ?? node_tls__WEBPACK_IMPORTED_MODULE_3__.getCACertificates('default');
            const trusted = ca === undefined ? roots : [...usual, ...certificatesIn(text(ca))];
            const made = contexts.get(name) ?? (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.createSecureContext)({ ca: trusted, cert: text(cert), key: text(key) });
            contexts.set(name, made);
            return made;
        }
        catch (error) {
            throw unusable(at, [ca, cert, key].filter((path) => path !== undefined).join(', '), explain(error), error);
        }
    };
    for (const files of sets) {
        for (const name of ['ca', 'cert', 'key']) {
            const path = files[name];
            if (path === undefined)
                continue;
            const text = texts.get(path) ??
                (await readPem((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path)).catch((error) => {
                    throw unusable(files.at, path, error.code ?? error.message, error);
                }));
            texts.set(path, text);
            if (name === 'key')
                for (const line of keyLines(text))
                    redactor.add(line, `the key ${path}`);
        }
        contextOf(files);
    }
    const forUrl = tlsFor(config);
    return (origin) => {
        const files = forUrl(new URL(origin));
        return files && (files.ca ?? files.cert) !== undefined ? contextOf(files) : undefined;
    };
}
/** Reads certificates or keys, at most 5 MB. */
async function readPem(path) {
    const { size, isFile } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile)
        throw new Error('it is no file');
    if (size > maxBytes)
        throw new Error('it is larger than 5 MB');
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'latin1');
    if (!text.includes('-----BEGIN '))
        throw new Error('it holds nothing in PEM');
    return text;
}
/**
 * Each certificate of a text. Throws if there is none, or if one cannot be read. OpenSSL would ignore such a text, and
 * the server's issuer would then be reported as unknown.
 */
function certificatesIn(pem = '') {
    const blocks = pem.match(/-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]+-----END [\w ]+-----/g) ?? [];
    if (blocks.length === 0)
        throw new Error('it holds no certificate');
    for (const block of blocks)
        new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block);
    return blocks;
}
/** The base64 lines of a key, because an output could show one of them alone. */
function keyLines(pem) {
    return pem.split(/\r?\n/).filter((line) => /^[A-Za-z0-9+/=]{24,}$/.test(line));
}
function unusable({ file, line, column }, path, problem, cause) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u('TLS_UNUSABLE', { path, where: `${file}:${line}:${column}`, problem }, { cause });
}
function explain({ code = '', message }) {
    if (/KEY_VALUES_MISMATCH|KEY_TYPE_MISMATCH/.test(code))
        return 'the key is not that of the certificate';
    if (/PASSWORD|PASSPHRASE|INTERRUPTED_OR_CANCELLED|BAD_DECRYPT/.test(code + message))
        return 'the key is encrypted; it must stand there without a passphrase';
    return code ? `OpenSSL cannot read it (${code})` : message;
}


/***/ }),

/***/ 65681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createTrust)
/* harmony export */ });
/**
 * Trusts the base URL's origin, the origins in `origins`, and `allowedHosts`: `host` means the scheme's default port,
 * `host:port` that port. If the base URL is https, no host in `allowedHosts` is trusted over http; `origins` still are.
 */
function createTrust(baseUrl, allowedHosts, origins = []) {
    const base = baseUrl && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
    const hosts = new Set(allowedHosts.map((host) => host.toLowerCase()));
    return (url) => {
        if (url.origin === base?.origin || origins.includes(url.origin))
            return true;
        if (base?.protocol === 'https:' && url.protocol !== 'https:')
            return false;
        const port = url.port || (url.protocol === 'https:' ? '443' : '80');
        return hosts.has(url.host) || hosts.has(`${url.hostname}:${port}`);
    };
}


/***/ }),

/***/ 99010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ curl)
/* harmony export */ });
/* harmony import */ var _config_language_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68912);
/* harmony import */ var _config_language_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34472);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19543);
/* harmony import */ var _json_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31185);
/* harmony import */ var _shown_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38711);





/**
 * A curl command that sends the step's request again. A secret stands as a shell variable that the reader sets:
 * `$SMOKE_PASSWORD` for `${{ env.SMOKE_PASSWORD }}`, `$TOKEN` for a captured `token`, `$TOKEN_PERCENT` for
 * `${{ percent(captured.token) }}`, `$COOKIE` for the cookies.
 * curl follows redirects itself only when nothing is secret, because it sends every `-H` on to the next host. Otherwise
 * each hop is a command of its own, on a line of its own.
 */
function curl(step, options) {
    const { baseUrl, captured, sessionHeaders, sessionBasic, cookies, tls, hops = [] } = options;
    const say = (template) => withVariables(template, captured);
    const words = [];
    if (step.method === 'HEAD')
        words.push('-I');
    else if (step.method !== 'GET')
        words.push(`-X ${step.method}`);
    const own = cookies ? ['-b "$COOKIE"'] : [];
    const named = new Set(step.headers.map(([name]) => name.toLowerCase()));
    if (step.firstEventMs !== undefined) {
        words.push('-N', `--max-time ${step.firstEventMs / 1000}`);
        if (!named.has('accept'))
            words.push("-H 'accept: text/event-stream'");
    }
    const headers = [...step.headers, ...sessionHeaders.filter(([name]) => !named.has(name.toLowerCase()))];
    for (const [name, value] of headers)
        own.push(`-H ${quote(`${name}: ${say(value)}`)}`);
    const basic = step.basic ?? sessionBasic;
    if (basic && !headers.some(([name]) => name.toLowerCase() === 'authorization'))
        own.push(`-u ${quote(`${say(basic.username)}:${say(basic.password)}`)}`);
    words.push(...own, ...(step.body ? bodyWords(step.body, say, named.has('content-type')) : []));
    const url = (0,_shown_url_js__WEBPACK_IMPORTED_MODULE_3__/* .joinUrl */ .w)(step, baseUrl, say, (template) => withVariables(template, captured, encodeURIComponent));
    const sent = quote(url.replace(/[\x00-\x20\x7f]/g, encodeURIComponent));
    const command = [...words, ...tlsWords(url, tls), sent].join(' ');
    if (!step.follow)
        return `curl -sS -i ${command}`;
    const isOpen = !command.includes('"$') && !command.includes(' --cert ');
    if (isOpen)
        return `curl -sS -i -L ${command}`;
    const origin = URL.parse(baseUrl ?? '')?.origin;
    const next = hops.map((hop) => [...(URL.parse(hop)?.origin === origin ? own : []), ...tlsWords(hop, tls), quote(hop)].join(' '));
    return [command, ...next].map((line) => `curl -sS -i ${line}`).join('\n');
}
function tlsWords(url, tls) {
    const parsed = URL.parse(url);
    const { ca, cert, key } = (parsed?.protocol === 'https:' && tls?.(parsed)) || {};
    return Object.entries({ cacert: ca, cert, key }).flatMap(([name, path]) => path ? [`--${name} ${quote(path)}`] : []);
}
function bodyWords(body, say, isTyped) {
    const type = (name) => (isTyped ? [] : [`-H 'content-type: ${name}'`]);
    switch (body.kind) {
        case 'form':
            return body.fields.map(([name, value]) => `--data-urlencode ${quote(`${name}=${say(value)}`)}`);
        case 'multipart':
            return body.fields.map((field) => multipartWord(field, say));
        case 'json':
            return [...type('application/json'), `--data-raw ${quote((0,_config_language_json_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)((0,_json_template_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJson */ .h)(body.value, new Map(), say)))}`];
        case 'text':
            return [...type('text/plain'), `--data-raw ${quote(say(body.text))}`];
    }
}
/** The quotes keep curl from interpreting `;` and `@` in a file's content. */
function multipartWord({ name, value, file }, say) {
    if (!file)
        return `--form-string ${quote(`${name}=${say(value)}`)}`;
    const inner = (text) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
    return `-F ${quote(`${name}=${inner(say(value))};filename=${inner(file.name)};type=${file.type}`)}`;
}
// Private-use characters mark a variable until the shell's quotes are set; JSON leaves them as they are.
const marks = /\ue000(\w+)\ue001/g;
function withVariables(template, captured, encode = (text) => text) {
    return template.parts
        .map((part) => {
        const isSecret = part.kind === 'env' || part.kind === 'totp'
            ? part.secret
            : part.kind === 'captured' && (captured.get(part.name)?.secret ?? true);
        if (isSecret && part.kind !== 'text')
            return `\ue000${variable(part)}\ue001`;
        return encode((0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)({ parts: [part] }, captured).replace(/[\ue000\ue001]/g, ''));
    })
        .join('');
}
/**
 * `$TOKEN` for a captured `token`; a variable of the environment keeps its name, and `$NAME_CODE` is its one-time code.
 */
function variable({ kind, name, encode }) {
    const word = kind === 'captured' ? name.toUpperCase().replace(/\W/g, '_') : name;
    return `${word}${kind === 'totp' ? '_CODE' : ''}${encode ? '_PERCENT' : ''}`;
}
/** One word for a POSIX shell, with its variables in double quotes. */
function quote(text) {
    const quoted = (0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(text).replace(marks, `'"$$$1"'`);
    return quoted.length > 2 ? quoted.replace(/^''(?=")|(?<=")''$/g, '') : quoted;
}


/***/ }),

/***/ 35202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ judging),
/* harmony export */   endJudging: () => (/* binding */ endJudging)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11793);
/* harmony import */ var _worker_open_worker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64260);
/* harmony import */ var _judge_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64898);



/**
 * Answers up to this size are judged at once: whatever they hold, this takes no longer than starting a thread. The
 * second limit is for a step that may search all of a page from each place in it. With two such searches, no answer is
 * small.
 */
const maxBytesHere = [32_768, 4_096, 0];
/**
 * The memory of the threads. The usual one has twice what the largest answer needs that is read by default. If the
 * configuration lets more be read, an answer gets several times that: V8 ends the whole process if JSON alone is too
 * much.
 */
const usual = {
    maxBytes: 5_000_000,
    worker: (0,_worker_open_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorker */ .TI)('answers', { init: () => undefined, maxHeapMegabytes: 200 }),
};
const large = (0,_worker_open_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorker */ .TI)('answers', { init: () => undefined, maxHeapMegabytes: 2_000 });
/** Judges an answer; a large one in a thread, which the signal ends as well. Throws CANCELLED. */
async function judging(answer, signal) {
    const { body } = answer.response;
    if (body.length <= (maxBytesHere[searchesOf(answer.step)] ?? 0))
        return (0,_judge_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeAnswer */ ._)(answer);
    const worker = body.length <= usual.maxBytes ? usual.worker : large;
    const close = () => worker.close();
    signal.addEventListener('abort', close);
    try {
        for (;;) {
            if (signal.aborted)
                throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .stopError */ .D)(signal);
            try {
                return await worker.call('judge', { ...answer, response: { ...answer.response, body: new Uint8Array(body) } });
            }
            catch (error) {
                if (error instanceof _worker_open_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .WorkerDied */ .r7)
                    return unread(answer, error);
                // The signal of another answer may have closed the worker.
                if (!(error instanceof _worker_open_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .WorkerClosed */ .pR))
                    throw error;
            }
        }
    }
    finally {
        signal.removeEventListener('abort', close);
    }
}
/** Ends the threads, which frees their memory. */
function endJudging() {
    usual.worker.close();
    large.close();
}
function unread({ step, response }, { message }) {
    const observed = `an answer of ${response.body.length} bytes that cannot be read: ${message}`;
    const mismatch = { rule: 'smoke/body', at: step.at, expected: 'an answer that can be read', observed };
    return { values: [], missing: [], mismatches: [mismatch] };
}
/** How often the most costly selector or query searches from each place: `:has(` in CSS, `..` and `?` in JSONPath. */
function searchesOf({ expect, captures }) {
    const asked = [...expect.map(({ subject }) => subject), ...captures.map(({ from }) => from)];
    const counts = asked.map((one) => {
        if (one.kind === 'css')
            return one.selector.split(/:has\(/i).length - 1;
        return one.kind === 'jsonpath' ? one.query.split(/\.\.|\?/).length - 1 : 0;
    });
    return Math.max(0, ...counts);
}


/***/ }),

/***/ 67697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ prepareRequest)
});

// EXTERNAL MODULE: ./lib/src/config/language/template.js
var template = __webpack_require__(34472);
;// CONCATENATED MODULE: ./lib/src/steps/multipart.js

/** A multipart form (RFC 7578) as bytes, and the content type that names its boundary. */
async function encodeMultipart(fields, captured) {
    const form = new FormData();
    for (const { name, value, file } of fields) {
        const text = (0,template/* render */.XX)(value, captured);
        if (file)
            form.append(name, new Blob([text], { type: file.type }), file.name);
        else
            form.append(name, text);
    }
    const encoded = new Response(form);
    return { body: await encoded.bytes(), contentType: encoded.headers.get('content-type') ?? '' };
}

// EXTERNAL MODULE: ./lib/src/steps/request.js
var steps_request = __webpack_require__(19235);
;// CONCATENATED MODULE: ./lib/src/steps/one-time-codes.js


/** Adds the current one-time codes (RFC 6238) that the step sends to the captured values. */
async function addOneTimeCodes(step, captured, { clock, redactor }) {
    const parts = codeParts(step);
    if (parts.length === 0)
        return;
    const { Secret, TOTP, URI } = await __webpack_require__.e(/* import() */ 107).then(__webpack_require__.bind(__webpack_require__, 60107));
    for (const part of parts) {
        const text = part.value.trim();
        try {
            const source = /^otpauth:/i.test(text)
                ? URI.parse(text)
                : new TOTP({ secret: Secret.fromBase32(text.replace(/[\s-]/g, '')) });
            const code = source instanceof TOTP ? source.generate({ timestamp: clock.now() }) : '';
            redactor.add(code, (0,template/* codeName */.Pg)(part));
            captured.set((0,template/* codeName */.Pg)(part), { value: code, secret: true });
        }
        catch (error) {
            throw new steps_request/* UnusableRequest */.ln(`no one-time code can be made from ${part.name}`, { cause: error });
        }
    }
}
/** Recognises parts of templates by their shape, as secrets-of.ts does. */
function codeParts(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const { kind, secret } = value;
    if (kind === 'totp' && secret === true)
        return [value];
    return Object.values(value).flatMap(codeParts);
}

;// CONCATENATED MODULE: ./lib/src/steps/prepare-request.js



/** The request of a step from {@link buildRequest}, plus what takes time: one-time codes and a multipart body. */
async function prepareRequest(step, options) {
    await addOneTimeCodes(step, options.captured, options.context);
    const request = (0,steps_request/* buildRequest */.mK)(step, options);
    if (step.body?.kind !== 'multipart')
        return request;
    const { body, contentType } = await encodeMultipart(step.body.fields, options.captured);
    // A content type from the configuration cannot know the boundary.
    const headers = request.headers.filter(([name]) => name.toLowerCase() !== 'content-type');
    return { ...request, headers: [...headers, ['content-type', contentType]], body };
}


/***/ }),

/***/ 53697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ requestId)
/* harmony export */ });
/* harmony import */ var _text_excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11885);

/** Headers by which servers and platforms name a request in their logs. */
const names = [
    'x-request-id',
    'x-correlation-id',
    'x-vercel-id',
    'x-nf-request-id',
    'fly-request-id',
    'x-railway-request-id',
    'x-amz-cf-id',
    'x-amzn-requestid',
    'x-amzn-trace-id',
    'rndr-id',
    'cf-ray',
];
/** The id by which a request can be found in the server's log, made fit to be shown. */
function requestId({ headers }, redactor) {
    const value = names.map((wanted) => headers.find(([name]) => name === wanted)?.[1]).find(Boolean);
    return value && (0,_text_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(value, redactor);
}


/***/ }),

/***/ 19235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ isRead),
/* harmony export */   II: () => (/* binding */ whyUnusable),
/* harmony export */   Z: () => (/* binding */ headerValue),
/* harmony export */   ln: () => (/* binding */ UnusableRequest),
/* harmony export */   mK: () => (/* binding */ buildRequest),
/* harmony export */   uZ: () => (/* binding */ basicValue)
/* harmony export */ });
/* harmony import */ var _config_language_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68912);
/* harmony import */ var _config_language_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34472);
/* harmony import */ var _json_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31185);



/** A request that must not be sent. The message says why and never holds a value. */
class UnusableRequest extends Error {
}
/** Why a request could not be built, from the error that was thrown. Throws any other error again. */
function whyUnusable(error) {
    if (error instanceof UnusableRequest || error instanceof _config_language_template_js__WEBPACK_IMPORTED_MODULE_1__/* .UnknownCapture */ .fF)
        return error.message;
    throw error;
}
const reads = ['GET', 'HEAD', 'OPTIONS'];
function isRead({ method }) {
    return reads.includes(method);
}
/**
 * The request of a step with every `${{ }}` filled in. It uses the session's jar itself, not a copy. A multipart body
 * is left out, see prepare-request.ts. Throws UnusableRequest, and UnknownCapture for a value that was not captured
 * before.
 */
function buildRequest(step, { baseUrl, session, captured }) {
    const url = targetUrl(step.target, baseUrl, captured);
    for (const [name, value] of step.query)
        url.searchParams.append(name, (0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(value, captured));
    const headers = step.headers.map(([name, value]) => [
        name,
        headerValue(name, (0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(value, captured)),
    ]);
    const named = new Set(headers.map(([name]) => name.toLowerCase()));
    const add = (name, value) => {
        if (!named.has(name))
            headers.push([name, value]);
    };
    if (step.basic)
        add('authorization', basicValue(step.basic, captured));
    if (step.body && step.body.kind !== 'multipart')
        add('content-type', contentTypes[step.body.kind]);
    // Browsers send Origin with a form; Django (over https), Rails and SvelteKit refuse a form without it.
    if (step.body?.kind === 'form' || step.body?.kind === 'multipart')
        add('origin', url.origin);
    if (step.firstEventMs !== undefined) {
        add('accept', 'text/event-stream');
        add('accept-encoding', 'identity');
    }
    return {
        method: step.method,
        url: url.href,
        headers,
        body: step.body && bodyText(step.body, captured),
        timeoutMs: step.firstEventMs ?? step.timeoutMs,
        ...(step.firstEventMs !== undefined && { firstEvent: true }),
        maxBodyBytes: step.maxBodyBytes,
        follow: step.follow,
        isWritten: true,
        retries: isRead(step) ? step.retries : 0,
        session: session && { jar: session.jar, headers: session.headers },
    };
}
/** Refuses characters that could end a header line and begin another (RFC 9110, section 5.5). */
function headerValue(name, value) {
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
        throw new UnusableRequest(`the value of the header "${name}" holds a character that a header must not hold`);
    }
    return value;
}
/** RFC 7617, section 2. */
function basicValue({ username, password }, captured) {
    const credentials = `${(0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(username, captured)}:${(0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(password, captured)}`;
    return `Basic ${Buffer.from(credentials).toString('base64')}`;
}
const contentTypes = {
    form: 'application/x-www-form-urlencoded',
    json: 'application/json',
    text: 'text/plain;charset=UTF-8',
};
/**
 * Resolves the target. A captured value, which the server chose, can't lead to another origin: with a harmless word in
 * its place, the origin must be the same.
 */
function targetUrl(target, baseUrl, captured) {
    const written = {
        parts: target.parts.map((part) => (part.kind === 'captured' ? { kind: 'text', text: 'x' } : part)),
    };
    const url = resolve((0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(target, captured), baseUrl);
    if (url.origin !== resolve((0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(written, captured), baseUrl).origin) {
        throw new UnusableRequest('a captured value leads to another origin than the configuration names');
    }
    return url;
}
function resolve(target, baseUrl) {
    let url;
    try {
        // The URL parser would drop tabs and line ends, but a value must be sent unchanged.
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
    if (body.kind === 'multipart')
        return undefined;
    if (body.kind === 'text')
        return (0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(body.text, captured);
    if (body.kind === 'json')
        return (0,_config_language_json_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)((0,_json_template_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJson */ .h)(body.value, captured));
    return new URLSearchParams(body.fields.map(([name, value]) => [name, (0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(value, captured)])).toString();
}


/***/ }),

/***/ 38711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ joinUrl),
/* harmony export */   z: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _config_language_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34472);

/** The URL of a step as it may be shown: a secret stands as its expression in the configuration. */
function shownUrl(step, { baseUrl, captured, context }) {
    return context.redactor.redact(joinUrl(step, baseUrl, (template) => (0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(template, captured)));
}
/** Joins base URL, target and query. `text` and `queryText` turn their templates into text. */
function joinUrl(step, baseUrl, text, queryText = text) {
    const target = text(step.target);
    const absolute = /^https?:/i.test(target) || !baseUrl ? target : new URL(baseUrl).origin + target;
    const query = step.query.map(([name, value]) => `${encodeURIComponent(name)}=${queryText(value)}`).join('&');
    return query === '' ? absolute : `${absolute}${absolute.includes('?') ? '&' : '?'}${query}`;
}


/***/ }),

/***/ 70002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u8: () => (/* binding */ stepFinding),
/* harmony export */   vu: () => (/* binding */ isRefusal),
/* harmony export */   yP: () => (/* binding */ leadsToLogin)
/* harmony export */ });
/* harmony import */ var _config_language_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34472);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40562);
/* harmony import */ var _text_excerpt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11885);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26720);
/* harmony import */ var _curl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99010);
/* harmony import */ var _impostors_soft_404_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44869);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19235);
/* harmony import */ var _request_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53697);








/** How many mismatches of a step are reported. The others mostly follow from the first. */
const maxTold = 4;
/** The one finding for a step that failed, under the rule of its first mismatch. */
function stepFinding(failure, owner, stepContext) {
    const { step, index, mismatches, response, result } = failure;
    const first = mismatches[0];
    const { redactor } = stepContext.context;
    const path = (0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(step.target, stepContext.captured);
    const id = response && (0,_request_id_js__WEBPACK_IMPORTED_MODULE_4__/* .requestId */ .z)(response, redactor);
    const refused = response !== undefined && owner.session !== undefined && isRefusal(response, step.method);
    return {
        rule: first.rule,
        // Protection stands before every route of a host: one finding for the host is enough.
        subject: first.rule === 'smoke/protected' ? URL.parse(result.url)?.host : owner.key,
        status: 'fail',
        severity: 'blocker',
        title: (0,_text_excerpt_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .K)(`${owner.title}: ${step.method} ${path} ${outcome(first, step, response)}`, redactor),
        expected: redactor.redact(mismatches
            .slice(0, maxTold)
            .map(({ expected }) => expected)
            .join(' and ')),
        observed: [
            told(mismatches)
                .map((observed) => (0,_text_excerpt_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .K)(observed, redactor))
                .join('; ') + (refused ? `: the session "${owner.session?.name}" is not accepted` : ''),
            ...waiting(failure, stepContext),
            ...(id ? [`request id ${id}`] : []),
        ].join('; '),
        where: { ...first.at, url: result.url },
        reproduce: redactor.redact((0,_curl_js__WEBPACK_IMPORTED_MODULE_1__/* .curl */ .V)(step, {
            ...stepContext,
            sessionHeaders: owner.session?.headers ?? [],
            sessionBasic: owner.session?.basic,
            hops: response?.redirects.length ? [...response.redirects.slice(1).map((hop) => hop.url), response.url] : [],
            cookies: stepContext.session.jar.getCookiesSync(response?.url ?? 'http://invalid').length > 0,
        })),
        fix: first.fix ?? (refused && owner.session ? refusedFix(owner.session) : fixFor(first, step, response)),
        fingerprint: first.rule === 'smoke/protected' ? first.rule : `${first.rule}:${owner.key}:${index}`,
    };
}
/** A wrong status or an error page explains what else is missing, so then only these are reported. */
function told(mismatches) {
    const explaining = mismatches.filter(({ rule }) => _impostors_soft_404_js__WEBPACK_IMPORTED_MODULE_2__/* .tellingRules */ .lK.includes(rule));
    return (explaining.length > 0 ? explaining : mismatches).slice(0, maxTold).map(({ observed }) => observed);
}
function outcome({ rule, outcome: own }, step, response) {
    if (own)
        return own;
    switch (rule) {
        case 'smoke/role':
            return `shows "${step.role}" what it should not see`;
        case 'smoke/status':
            return `answered ${response?.status}`;
        case 'smoke/error-page':
            return 'answered with an error page';
        case 'smoke/protected':
            return 'was kept from the application';
        case 'smoke/maintenance':
            return 'answered with a maintenance page';
        case 'smoke/parked':
            return 'led to a parked domain';
        case 'smoke/login-form':
            return 'answered with its form again';
        case 'smoke/spa-fallback':
            return 'answered with the fallback of an app';
        case 'smoke/broken-body':
            return 'answered with broken JSON';
        case 'smoke/network':
            return 'did not answer';
        case 'smoke/request':
            return 'could not be asked';
        case 'smoke/capture':
            return 'lacks a value that is needed later';
        case 'smoke/cookie':
            return 'did not set the expected cookie';
        case 'smoke/stream':
            return 'sent no event in time';
        case 'smoke/size':
            return 'answered with another size';
        case 'smoke/content-type':
            return 'answered with another content type';
        case 'smoke/header':
            return 'answered without the expected header';
        case 'smoke/url':
            return 'ended on another URL';
        case 'smoke/prompt-injection':
            return 'obeyed a planted instruction';
        case 'smoke/jsonpath':
            return 'answered with other JSON';
        default:
            return 'answered with another page';
    }
}
function fixFor({ rule }, step, response) {
    if (rule === 'smoke/network')
        return 'Check that the deployment runs and answers at this address.';
    if (rule === 'smoke/request')
        return 'Check what is captured before, and where it is used.';
    if (rule === 'smoke/prompt-injection')
        return 'Tell the model which text is data, give it no tool that this user may not use, and check its reply before it is shown.';
    if (response && response.status >= 500)
        return 'Read the log of the application for this request.';
    if (response?.status === 429)
        return 'The server limits how often this caller may ask: let the runner through, or ask less often.';
    // 419 is Laravel's status for a missing or wrong token.
    if (response && !(0,_request_js__WEBPACK_IMPORTED_MODULE_3__/* .isRead */ .H9)(step) && [403, 419].includes(response.status))
        return 'A token against forged requests (CSRF, XSRF) may be missing: capture it before, and send it along with its cookie, to the host and scheme that the application knows; or this user may not do this.';
    if (response && response.status >= 400)
        return 'Check that this release serves the route to this caller.';
    if (response && response.status >= 300 && !step.follow)
        return 'If the redirect is meant, expect its status, or say "follow: true".';
    if (response && response.status >= 300)
        return 'The last redirect could not be followed: look at its Location, or expect its status without "follow".';
    if (rule === 'smoke/capture')
        return 'Look at the answer: if it was meant to change, capture from where the value is now.';
    return 'If the answer was meant to change, change the expectation; if not, mend the release.';
}
function refusedFix({ name, steps }) {
    return steps.length === 0
        ? `Check what the session "${name}" sends with each request, and that this user may see the route.`
        : `The login of "${name}" passed. Check that its last step expects what only a successful login answers, that the route is sent what it wants (cookie or header), that all instances share one secret key and session store, and that this user may see it.`;
}
/** Whether an answer says "log in first". A 403 to a write more often means a missing token against forged requests. */
function isRefusal({ status, headers, redirects }, method) {
    if (status === 401 || (status === 403 && (method === 'GET' || method === 'HEAD')))
        return true;
    const ownLocation = headers.find(([name]) => name === 'location' && status >= 300 && status < 400)?.[1];
    const locations = [...redirects.map(({ location }) => location), ownLocation ?? ''];
    return locations.some(leadsToLogin);
}
/** Whether a URL or path leads to a login, by a whole word of its host or path. The query does not count. */
function leadsToLogin(location) {
    const url = URL.parse(location, 'http://relative.invalid');
    const words = url ? `${url.hostname}${url.pathname}` : location;
    return login.test(words) || /(^|[./])(auth|sso|oauth2?|saml)([./]|$)|(^|\/)sessions?\/new\b/i.test(words);
}
// `/users/sign_in`, `wp-login.php`, `/userLogin`, `/SignIn`; not `/blog-index` or `/designing-x`.
const login = /(?<![a-zA-Z])(?:log|sign)[-_]?in(?![a-z])|(?<![a-zA-Z])(?:Log|Sign|LOG|SIGN)[-_]?[Ii][Nn](?![a-z])|(?<=[a-z])(?:Log|Sign)[Ii]n(?![a-z])/;
function waiting({ waited }, stepContext) {
    if (!waited)
        return [];
    const before = waited.before === undefined ? '' : `, at first ${(0,_text_excerpt_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .K)(waited.before, stepContext.context.redactor)}`;
    return [`asked ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .times */ .H)(waited.tries)} in ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_7__/* .showDuration */ .k)(waited.ms)}${before}`];
}


/***/ }),

/***/ 92593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YX: () => (/* binding */ unsent),
/* harmony export */   e0: () => (/* binding */ takeStep),
/* harmony export */   v7: () => (/* binding */ stepContextFor),
/* harmony export */   xm: () => (/* binding */ takeSteps)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13634);
/* harmony import */ var _cookies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33317);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35202);
/* harmony import */ var _prepare_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67697);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19235);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31627);
/* harmony import */ var _shown_url_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38711);








/**
 * Takes the steps in turn. It stops after the first one that fails or that the end of the run leaves open. The place is
 * left when the last step has its answer, so that the next check can ask while this answer is judged.
 */
async function takeSteps(steps, stepContext) {
    const results = [];
    for (const [index, step] of steps.entries()) {
        const isLast = index === steps.length - 1;
        const taken = await takeStep(step, isLast ? stepContext : { ...stepContext, place: undefined });
        results.push(taken.result);
        if (taken.open || taken.mismatches.length > 0)
            return { results, failure: { ...taken, step, index } };
    }
    return { results };
}
/** Asks once, or repeatedly with `until`, and captures values from an answer that is as expected. */
async function takeStep(step, given) {
    const stepContext = stepContextFor(step, given);
    const { clock } = stepContext.context;
    let request;
    try {
        request = await (0,_prepare_request_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareRequest */ .n)(step, stepContext);
    }
    catch (error) {
        return unsent(step, stepContext, (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .whyUnusable */ .II)(error));
    }
    const { until } = step;
    if (!until)
        return ask(step, request, stepContext);
    // Whether it asks again depends on what the answer shows.
    const polling = { ...stepContext, place: undefined };
    const start = clock.monotonic();
    const elapsed = () => clock.monotonic() - start;
    let answered;
    const earlier = [];
    for (let tries = 1;; tries += 1) {
        const timeoutMs = Math.max(1, Math.min(request.timeoutMs, until.timeoutMs - elapsed()));
        let taken = await ask(step, { ...request, timeoutMs, retries: 0 }, polling);
        // A last try with little time left says less than the answer before it.
        if (taken.response || timeoutMs === request.timeoutMs)
            answered = taken;
        else if (!taken.open)
            taken = answered ?? taken;
        const waited = { tries, ms: elapsed(), before: earlier.join('; then ') || undefined };
        const isLast = elapsed() + until.intervalMs >= until.timeoutMs;
        if (taken.open || taken.mismatches.length === 0 || isLast)
            return { ...taken, waited };
        const seen = taken.mismatches[0]?.observed ?? '';
        if (seen !== earlier.at(-1) && earlier.length < 3)
            earlier.push(seen);
        try {
            await clock.sleep(until.intervalMs, stepContext.signal);
        }
        catch {
            return { ...taken, waited, open: true };
        }
    }
}
/** Failures other than silence, each with its own outcome and fix. */
const unanswered = {
    redirects: {
        outcome: 'was redirected to where it cannot be followed',
        fix: 'Look at the redirects of this route: each browser would end there too.',
    },
    protocol: {
        outcome: 'was answered with what cannot be read',
        fix: 'Look at what stands before the application: proxy, compression, and the headers that it sends.',
    },
    'too-large': {
        outcome: 'was answered with too much',
        fix: 'Ask for less, or raise "max-body" if this is meant.',
    },
    tls: {
        outcome: 'could not be asked over TLS',
        fix: 'Look at the certificate of this host: browsers refuse it as well.',
    },
    proxy: {
        outcome: 'could not be asked through the proxy',
        fix: 'Look at HTTP_PROXY, HTTPS_PROXY and NO_PROXY of this step, and whether that proxy lets this host through.',
    },
    internal: {
        outcome: 'was led to an internal address',
        fix: 'Look at where this route redirects to, and at the DNS of that host.',
    },
};
/** The step context with the session of the step's role. */
function stepContextFor({ role }, stepContext) {
    return role === undefined ? stepContext : { ...stepContext, session: stepContext.roles?.get(role) ?? (0,_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .noSession */ .eP)() };
}
async function ask(step, request, stepContext) {
    const { client, signal, captured, session, place } = stepContext;
    const asked = { method: step.method, url: (0,_shown_url_js__WEBPACK_IMPORTED_MODULE_7__/* .shownUrl */ .z)(step, stepContext), as: step.role };
    let response;
    try {
        response = await client.send(request, signal);
    }
    catch (error) {
        if (!(error instanceof _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .D))
            throw error;
        return {
            result: { ...asked, durationMs: Math.round(error.elapsedMs) },
            mismatches: [
                {
                    rule: 'smoke/network',
                    at: step.at,
                    expected: 'an answer',
                    observed: error.message,
                    ...unanswered[error.kind],
                },
            ],
            open: signal.aborted,
        };
    }
    hideCookies(response, stepContext);
    const { method, url } = asked;
    session.setCookies?.push(...response.setCookies.map((line) => ({ method, url, line })));
    const { tries = 1 } = response;
    const result = {
        ...asked,
        status: response.status,
        durationMs: Math.round(response.timing.totalMs),
        ...(tries > 1 && { tries }),
    };
    if (place)
        await leave(place);
    // Values are captured from an unexpected answer too: it may hold the token, which must be hidden when it is shown.
    let judged;
    try {
        judged = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .judging */ .R)({ step, response, captured, cookies: storedCookies(step, session, response) }, signal);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        return { result, mismatches: [], response, open: true };
    }
    const { values, missing, mismatches } = judged;
    for (const [name, { value, secret }] of values)
        if (secret)
            stepContext.context.redactor.add(value, `captured.${name}`);
    if (mismatches.length > 0)
        return { result, mismatches, response, open: false };
    for (const [name, value] of values)
        captured.set(name, value);
    return { result, mismatches: missing, response, open: false };
}
/** Leaves the place, and waits until the next check has sent its request: judging keeps the thread busy. */
async function leave(place) {
    place.leave();
    // The client waits one turn of the event loop before it sends.
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
}
/** The jar's cookies for the URL of the answer, if a capture asks for a cookie. */
function storedCookies({ captures }, { jar }, { url }) {
    if (!captures.some(({ from }) => from.kind === 'cookie'))
        return new Map();
    return new Map(jar
        .getCookiesSync(url)
        .toReversed()
        .map(({ key, value }) => [key, value]));
}
/** Hides cookie values before anything of the response is shown: debug pages print the cookies that they received. */
function hideCookies(response, { secretCookies, context: { redactor } }) {
    for (const { cookie: { key, value, httpOnly }, } of (0,_cookies_js__WEBPACK_IMPORTED_MODULE_2__/* .sentCookies */ .GZ)(response)) {
        // A plain word that scripts may read (`consent=accepted`) is not secret. Hiding it would hide that word everywhere.
        const isPlain = !httpOnly && (!secretCookies || /^[a-z_-]{1,15}$/i.test(value));
        if (isPlain)
            continue;
        redactor.add(value, `cookie ${key}`);
    }
}
/** A step whose request was never sent. */
function unsent(step, stepContext, problem) {
    return {
        result: { method: step.method, url: (0,_shown_url_js__WEBPACK_IMPORTED_MODULE_7__/* .shownUrl */ .z)(step, stepContext), as: step.role, durationMs: 0 },
        mismatches: [{ rule: 'smoke/request', at: step.at, expected: 'a request that can be sent', observed: problem }],
        open: false,
    };
}


/***/ }),

/***/ 28839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ stopReason),
/* harmony export */   T: () => (/* binding */ stoppedFinding)
/* harmony export */ });
/** Why nothing more was asked, in one line. */
function stopReason(signal) {
    // The reason of AbortSignal.timeout is a DOMException of that name.
    if (signal.reason?.name === 'TimeoutError')
        return 'the deadline of the run has passed';
    return 'the run was cancelled';
}
/** One finding for everything that the end of the run left open. */
function stoppedFinding(open, at, signal) {
    return {
        rule: 'smoke/stopped',
        status: 'inconclusive',
        severity: 'blocker',
        title: `Not finished: ${stopReason(signal)}`,
        expected: 'every check answered',
        observed: `not finished: ${open.join(', ')}`,
        where: { ...at },
        fix: 'Look for what was slow; a longer "deadline" in the configuration gives more time.',
        fingerprint: 'smoke/stopped',
    };
}


/***/ }),

/***/ 11885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
const maxChars = 200;
/**
 * Foreign text made fit to be shown: secrets hidden, on one line, without control characters, at most 200 characters
 * and a `…`. It is cut last, so that no secret is cut in two and missed.
 */
function excerpt(text, redactor) {
    const line = redactor
        .redact(text)
        .replace(/\s+/g, ' ')
        // Also remove marks that change the direction of text (Unicode TR 36): they can make one line look like another.
        .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
        .trim();
    const chars = Array.from(line.slice(0, 2 * maxChars + 2));
    return chars.length > maxChars ? `${chars.slice(0, maxChars).join('')}…` : line;
}


/***/ }),

/***/ 19543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shellPath),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** One word for a POSIX shell, whatever is in it. */
function shellWord(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
/**
 * A path as one word for a shell: no name, however hostile, becomes a second command, or a pattern of git (which begins
 * with `:`). A path that begins with `-` is not changed.
 */
function shellPath(path) {
    const literal = path.startsWith(':') ? `./${path}` : path;
    if (/^[\w./@%+=,-]+$/.test(literal))
        return literal;
    if (!/[\x00-\x1f\x7f]/.test(literal))
        return shellWord(literal);
    const escaped = literal.replace(/[\x00-\x1f\x7f'\\]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return `$'${escaped}'`;
}


/***/ }),

/***/ 64260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ openWorker),
/* harmony export */   pR: () => (/* binding */ WorkerClosed),
/* harmony export */   r7: () => (/* binding */ WorkerDied)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11793);


/** The thread ended by itself, for example because its memory was full. Its open calls have no result. */
class WorkerDied extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'WorkerDied';
    }
}
/** `close` ended the thread during a call; the call can be repeated. */
class WorkerClosed extends Error {
}
/** Opens a job by its name in src/jobs.ts; no thread is started before its first call. */
function openWorker(job, { signal, init, maxHeapMegabytes, maxYoungMegabytes }) {
    let thread;
    let count = 0;
    function start() {
        // The thread gets no environment variables, arguments, signals or input of the process.
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(new URL(/* asset import */ __webpack_require__(9071), __webpack_require__.b), {
            workerData: job,
            env: {},
            argv: [],
            stdout: true,
            stderr: true,
            resourceLimits: {
                ...(maxHeapMegabytes && { maxOldGenerationSizeMb: maxHeapMegabytes }),
                ...(maxYoungMegabytes && { maxYoungGenerationSizeMb: maxYoungMegabytes }),
            },
        });
        const calls = new Map();
        const end = (error) => {
            if (thread?.worker === worker)
                thread = undefined;
            signal?.removeEventListener('abort', stop);
            for (const { reject } of calls.values())
                reject(error);
            calls.clear();
            worker.terminate();
        };
        const stop = () => end(signal && (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stopError */ .D)(signal));
        signal?.addEventListener('abort', stop);
        worker.on('message', ({ id, ...answer }) => {
            const asked = calls.get(id);
            calls.delete(id);
            if (calls.size === 0)
                worker.unref();
            if ('error' in answer)
                asked?.reject(Object.assign(new Error(answer.error.message), answer.error));
            else
                asked?.resolve(answer.output);
        });
        worker.on('error', (cause) => {
            const isFull = cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
            end(new WorkerDied(isFull ? 'it ran out of memory' : cause.message, { cause }));
        });
        worker.on('exit', (code) => end(new WorkerDied(`its thread ended with ${code}`)));
        (async () => worker.postMessage({ init: await init() }))().catch(end);
        return { worker, calls, end };
    }
    return {
        call: (name, input, transfer) => new Promise((resolve, reject) => {
            if (signal?.aborted)
                throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stopError */ .D)(signal);
            thread ??= start();
            const id = count++;
            thread.calls.set(id, { resolve, reject });
            thread.worker.ref();
            thread.worker.postMessage({ id, name, input }, transfer);
        }),
        close: () => thread?.end(new WorkerClosed('it was closed')),
    };
}


/***/ })

};
