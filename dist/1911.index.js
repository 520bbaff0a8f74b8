export const id = 1911;
export const ids = [1911];
export const modules = {

/***/ 48363:
/***/ ((module) => {

/**
 * Helpers.
 */

var s = 1000;
var m = s * 60;
var h = m * 60;
var d = h * 24;
var w = d * 7;
var y = d * 365.25;

/**
 * Parse or format the given `val`.
 *
 * Options:
 *
 *  - `long` verbose formatting [false]
 *
 * @param {String|Number} val
 * @param {Object} [options]
 * @throws {Error} throw an error if val is not a non-empty string or a number
 * @return {String|Number}
 * @api public
 */

module.exports = function (val, options) {
  options = options || {};
  var type = typeof val;
  if (type === 'string' && val.length > 0) {
    return parse(val);
  } else if (type === 'number' && isFinite(val)) {
    return options.long ? fmtLong(val) : fmtShort(val);
  }
  throw new Error(
    'val is not a non-empty string or a valid number. val=' +
      JSON.stringify(val)
  );
};

/**
 * Parse the given `str` and return milliseconds.
 *
 * @param {String} str
 * @return {Number}
 * @api private
 */

function parse(str) {
  str = String(str);
  if (str.length > 100) {
    return;
  }
  var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
    str
  );
  if (!match) {
    return;
  }
  var n = parseFloat(match[1]);
  var type = (match[2] || 'ms').toLowerCase();
  switch (type) {
    case 'years':
    case 'year':
    case 'yrs':
    case 'yr':
    case 'y':
      return n * y;
    case 'weeks':
    case 'week':
    case 'w':
      return n * w;
    case 'days':
    case 'day':
    case 'd':
      return n * d;
    case 'hours':
    case 'hour':
    case 'hrs':
    case 'hr':
    case 'h':
      return n * h;
    case 'minutes':
    case 'minute':
    case 'mins':
    case 'min':
    case 'm':
      return n * m;
    case 'seconds':
    case 'second':
    case 'secs':
    case 'sec':
    case 's':
      return n * s;
    case 'milliseconds':
    case 'millisecond':
    case 'msecs':
    case 'msec':
    case 'ms':
      return n;
    default:
      return undefined;
  }
}

/**
 * Short format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtShort(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return Math.round(ms / d) + 'd';
  }
  if (msAbs >= h) {
    return Math.round(ms / h) + 'h';
  }
  if (msAbs >= m) {
    return Math.round(ms / m) + 'm';
  }
  if (msAbs >= s) {
    return Math.round(ms / s) + 's';
  }
  return ms + 'ms';
}

/**
 * Long format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtLong(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return plural(ms, msAbs, d, 'day');
  }
  if (msAbs >= h) {
    return plural(ms, msAbs, h, 'hour');
  }
  if (msAbs >= m) {
    return plural(ms, msAbs, m, 'minute');
  }
  if (msAbs >= s) {
    return plural(ms, msAbs, s, 'second');
  }
  return ms + ' ms';
}

/**
 * Pluralization helper.
 */

function plural(ms, msAbs, n, name) {
  var isPlural = msAbs >= n * 1.5;
  return Math.round(ms / n) + ' ' + name + (isPlural ? 's' : '');
}


/***/ }),

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ maxAddresses),
/* harmony export */   _6: () => (/* binding */ InternalAddress),
/* harmony export */   fB: () => (/* binding */ createAddressPolicy),
/* harmony export */   rN: () => (/* binding */ guardedLookup)
/* harmony export */ });
/* harmony import */ var _internal_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81391);

/** More addresses of one name are not tried. */
const maxAddresses = 16;
/** A socket that was not opened, because a public site led into a network that only this machine reaches. */
class InternalAddress extends Error {
    address;
    constructor(address) {
        super(`${address} is an internal address`);
        this.address = address;
    }
}
/**
 * Keeps a public site from leading the gate to addresses that the site's visitors cannot reach (OWASP, Server Side
 * Request Forgery Prevention). It is asked after DNS, for each socket: a name that changes its answer gains nothing.
 */
function createAddressPolicy({ baseUrl = '', isNamed, isInternal = _internal_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isInternalAddress */ .K, }) {
    let base = URL.parse(baseUrl)?.origin;
    const named = new Set();
    let isBaseInternal;
    return {
        name(origin) {
            base ??= origin;
            named.add(origin);
        },
        admit(origin, addresses) {
            const open = addresses.filter((address) => !isInternal(address));
            if (origin === base)
                isBaseInternal ??= open.length === 0;
            const isFree = isBaseInternal || (origin !== base && (named.has(origin) || isNamed(new URL(origin))));
            const admitted = isFree ? addresses : open;
            if (admitted.length === 0 && addresses[0] !== undefined)
                throw new InternalAddress(addresses[0]);
            return admitted.slice(0, maxAddresses);
        },
    };
}
/** Node's `lookup` for the sockets of one origin, less the addresses that must not be asked. */
function guardedLookup(lookup, origin, policy) {
    return (hostname, options, callback) => lookup(hostname, { ...options, all: true }, (error, found) => {
        try {
            if (error)
                throw error;
            const all = Array.isArray(found) ? found : [];
            const admitted = new Set(policy.admit(origin, all.map(({ address }) => address)));
            const kept = all.filter(({ address }) => admitted.has(address));
            if (options.all)
                callback(null, kept);
            else
                callback(null, kept[0]?.address ?? '', kept[0]?.family);
        }
        catch (refusal) {
            callback(refusal, '', 4);
        }
    });
}


/***/ }),

/***/ 31911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttpClient: () => (/* binding */ createHttpClient)
});

// EXTERNAL MODULE: ./lib/src/http/address-policy.js
var address_policy = __webpack_require__(9190);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/client.js
var dispatcher_client = __webpack_require__(23701);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/connect.js
var connect = __webpack_require__(59136);
;// CONCATENATED MODULE: ./lib/node_modules/undici/index.js



;// CONCATENATED MODULE: ./lib/src/http/connections.js





function openConnections(clock, policy, route = {}) {
    // undici's own timeouts are off: one timeout over everything is kept by the caller.
    // Without cached TLS sessions each new connection pays the full handshake, as a new visitor does.
    // `rejectUnauthorized` is said so that NODE_TLS_REJECT_UNAUTHORIZED=0 cannot turn a broken certificate into a pass.
    const { lookup = external_node_dns_.lookup, roots: ca } = route;
    // Read once: some hundred roots take longer to read than a handshake.
    const secureContext = ca ? (0,external_node_tls_.createSecureContext)({ ca }) : undefined;
    const connectorOf = (origin, isRedirected) => connect({
        allowH2: false,
        timeout: 0,
        maxCachedSessions: 0,
        rejectUnauthorized: true,
        secureContext,
        lookup: isRedirected ? lookup : (0,address_policy/* guardedLookup */.rN)(lookup, origin, policy),
    });
    const idle = new Map();
    const all = new Set();
    function forget(connection) {
        all.delete(connection);
        const list = idle.get(connection.origin) ?? [];
        const index = list.indexOf(connection);
        if (index >= 0)
            list.splice(index, 1);
    }
    function open(origin) {
        const client = new dispatcher_client(origin, {
            allowH2: false,
            headersTimeout: 0,
            bodyTimeout: 0,
            maxHeaderSize: 128 * 1024,
            connect(options, callback) {
                const target = redirected(options, route);
                // The user said where this one goes.
                const isRedirected = target.hostname !== options.hostname;
                try {
                    // No name is looked up, so nothing else would ask.
                    if (!isRedirected && (0,external_node_net_.isIP)(bare(options.hostname)))
                        policy.admit(origin, [bare(options.hostname)]);
                }
                catch (refusal) {
                    return callback(refusal, null);
                }
                timedConnect(connectorOf(origin, isRedirected), clock, connection, target, callback);
            },
        });
        const connection = { origin, client, stage: 'dns' };
        // An idle connection that the server closed is not worth keeping; one in use is reopened by undici itself.
        client.on('disconnect', () => {
            if (idle.get(origin)?.includes(connection))
                void discard(connection);
        });
        all.add(connection);
        return connection;
    }
    function discard(connection) {
        forget(connection);
        // undici does not know of a socket that is still connecting.
        connection.socket?.destroy();
        return connection.client.destroy();
    }
    return {
        take(origin, fresh) {
            const connection = (fresh ? undefined : idle.get(origin)?.pop()) ?? open(origin);
            connection.opened = undefined;
            connection.stage = 'response';
            return connection;
        },
        release(connection) {
            connection.idleSince = clock.monotonic();
            const list = idle.get(connection.origin) ?? [];
            idle.set(connection.origin, list);
            list.push(connection);
        },
        discard,
        async close() {
            await Promise.all([...all].map(discard));
        },
    };
}
/** An IPv6 address as a URL writes it, without its brackets. */
function bare(hostname) {
    return hostname.replace(/^\[|\]$/g, '');
}
function redirected(options, { connectTo }) {
    if (!connectTo)
        return options;
    const port = Number(options.port || (options.protocol === 'https:' ? 443 : 80));
    const target = connectTo(options.hostname, port);
    const servername = options.servername ?? ((0,external_node_net_.isIP)(options.hostname) ? undefined : options.hostname);
    return { ...options, hostname: target.host, port: String(target.port), servername };
}
function timedConnect(connect, clock, connection, options, callback) {
    const startedAt = clock.monotonic();
    let resolvedAt = startedAt;
    let connectedAt;
    connection.stage = (0,external_node_net_.isIP)(options.hostname) ? 'connect' : 'dns';
    const done = (...result) => {
        const [error] = result;
        if (!error) {
            const now = clock.monotonic();
            connectedAt ??= now;
            connection.opened = {
                dnsMs: resolvedAt - startedAt,
                tcpMs: connectedAt - resolvedAt,
                tlsMs: options.protocol === 'https:' ? now - connectedAt : 0,
            };
        }
        callback(...result);
    };
    // undici's connector returns the socket, although its type does not say so.
    const socket = connect(options, done);
    connection.socket = socket;
    socket.once('lookup', (error) => {
        if (error)
            return;
        resolvedAt = clock.monotonic();
        connection.stage = 'connect';
    });
    socket.once('connect', () => {
        connectedAt ??= clock.monotonic();
        if (options.protocol === 'https:' && connection.stage === 'connect')
            connection.stage = 'tls';
    });
}

// EXTERNAL MODULE: ./lib/src/http/exchange.js
var exchange = __webpack_require__(13634);
// EXTERNAL MODULE: ./lib/src/http/failure.js
var failure = __webpack_require__(40793);
// EXTERNAL MODULE: ./lib/src/http/cookies.js
var http_cookies = __webpack_require__(27824);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/src/http/decompress.js


// Like browsers (and undici's fetch), a body whose end is missing is decoded as far as it goes.
const flush = { flush: external_node_zlib_.constants.Z_SYNC_FLUSH, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH };
const gunzip = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const inflate = (0,external_node_util_.promisify)(external_node_zlib_.inflate);
const inflateRaw = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
const brotli = (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress);
const zstd = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
const decoders = {
    gzip: (body, options) => gunzip(body, { ...options, ...flush }),
    'x-gzip': (body, options) => gunzip(body, { ...options, ...flush }),
    // RFC 9110, 8.4.1.2: some send "deflate" without the zlib wrapper; its first byte tells.
    deflate: (body, options) => (((body[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)(body, { ...options, ...flush }),
    br: (body, options) => brotli(body, options),
    zstd: (body, options) => zstd(body, options),
};
const acceptEncoding = 'gzip, deflate, br, zstd';
/** As many as browsers accept; each is bounded by itself, but they should not be a loop either. */
const maxEncodings = 5;
/**
 * Undoes `content-encoding` (all its values, in the order sent). At most `maxBytes` come out of any step, so a small
 * body cannot become a large one. An encoding that is not known leaves the body as it is.
 */
async function decompress(body, encoding, maxBytes) {
    const names = encoding
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== '' && name !== 'identity');
    if (body.length === 0 || names.some((name) => !Object.hasOwn(decoders, name)))
        return { ok: true, body };
    if (names.length > maxEncodings)
        return { ok: false, problem: 'invalid' };
    let decoded = body;
    for (const name of names.reverse()) {
        try {
            decoded = (await decoders[name]?.(decoded, { maxOutputLength: maxBytes })) ?? decoded;
        }
        catch (error) {
            const tooLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
            return { ok: false, problem: tooLarge ? 'too-large' : 'invalid' };
        }
    }
    return { ok: true, body: decoded };
}

;// CONCATENATED MODULE: ./lib/src/http/outgoing.js

/**
 * The request with all that its target may see: the session's headers and cookies for trusted hosts only, then our
 * defaults. A header that the request itself holds wins over the session's of the same name.
 */
function outgoing(hop, session, jar, trusts, userAgent) {
    const trusted = trusts(hop.url);
    const { headers } = withHeaders(hop, trusted && session ? session.headers : []);
    // Bytes go back as they came: what was read as UTF-8 is written as UTF-8.
    const cookies = trusted || !session ? Buffer.from(jar.getCookieStringSync(hop.url.href)).toString('latin1') : '';
    if (cookies) {
        const own = find(headers, 'cookie');
        if (own < 0)
            headers.push(['cookie', cookies]);
        else
            headers[own] = ['cookie', `${headers[own]?.[1]}; ${cookies}`];
    }
    const defaults = Object.entries({ 'user-agent': userAgent, accept: '*/*', 'accept-encoding': acceptEncoding });
    return withHeaders({ ...hop, headers }, defaults);
}
/** The request with further headers; one that it holds itself wins. */
function withHeaders(hop, extra) {
    const headers = [...hop.headers];
    for (const [name, value] of extra)
        if (find(headers, name) < 0)
            headers.push([name, value]);
    return { ...hop, headers };
}
function find(headers, name) {
    return headers.findIndex(([present]) => present.toLowerCase() === name.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/src/http/redirects.js
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
/** All that another origin gets to see. Stricter than fetch, which drops only `authorization`: any header may hold a secret. */
const harmlessHeaders = new Set(['accept', 'accept-encoding', 'accept-language', 'user-agent', ...bodyHeaders]);
/** What a browser would ask next after `status` and `location`, or why it should not be asked. Pure. */
function redirect(request, status, location, trusts) {
    if (!redirectStatuses.has(status) || location === undefined)
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
    // The host header named the first host, not the next.
    headers = headers.filter(([name]) => name.toLowerCase() !== 'host' || url.origin === request.url.origin);
    return { kind: 'follow', request: { method, url, headers, body }, location };
}

;// CONCATENATED MODULE: ./lib/src/http/follow.js





const maxRedirects = 10;
/** A failure that is known by its words already, unlike what undici raises. */
class ExchangeFailed extends Error {
    failure;
    constructor(failure) {
        super(failure.words);
        this.failure = failure;
    }
}
/** One try of a request: asks, keeps the cookies of every answer, follows redirects if asked to, and decompresses the last body. */
async function follow(request, url, exchange, trusts, userAgent) {
    // Without a session the cookies of a chain of redirects live as long as the chain.
    const jar = request.session?.jar ?? (0,http_cookies/* createCookieJar */.m)();
    const redirects = [];
    const setCookies = [];
    const timing = { dnsMs: 0, tcpMs: 0, tlsMs: 0, ttfbMs: 0, downloadMs: 0, totalMs: 0, connected: false };
    let hop = { method: request.method, url, headers: request.headers, body: request.body };
    for (;;) {
        const response = await exchange(outgoing(hop, request.session, jar, trusts, userAgent));
        addTimes(timing, response);
        const cookies = valuesOf(response, 'set-cookie');
        setCookies.push(...cookies);
        (0,http_cookies/* storeCookies */.p)(jar, cookies, hop.url);
        const location = valuesOf(response, 'location')[0];
        const next = request.follow ? redirect(hop, response.status, location, trusts) : { kind: 'none' };
        if (next.kind === 'refuse')
            throw new ExchangeFailed({ kind: 'redirects', words: next.words });
        if (next.kind === 'none') {
            const body = await decoded(response, request);
            const { status, headers } = response;
            const isForeign = hop.url.origin !== url.origin && !trusts(hop.url);
            return {
                status,
                url: hop.url.href,
                headers,
                setCookies,
                body,
                redirects,
                timing,
                ...(isForeign && { isForeign }),
            };
        }
        if (redirects.length === maxRedirects)
            throw new ExchangeFailed(endless(redirects, hop.url));
        redirects.push({ status: response.status, url: hop.url.href, location: next.location });
        hop = next.request;
    }
}
function valuesOf(response, wanted) {
    return response.headers.filter(([name]) => name === wanted).map(([, value]) => value);
}
async function decoded(response, { maxBodyBytes: maxBytes, cutBody = false }) {
    const encoding = valuesOf(response, 'content-encoding').join();
    const result = await decompress(response.body, encoding, maxBytes);
    if (result.ok)
        return result.body;
    if (cutBody)
        return new Uint8Array();
    if (result.problem === 'too-large')
        throw new ExchangeFailed((0,failure/* tooLarge */.g$)(maxBytes));
    throw new ExchangeFailed({ kind: 'protocol', words: 'the body is not what its content-encoding says' });
}
function addTimes(timing, { opened, ttfbMs, downloadMs }) {
    timing.dnsMs += opened?.dnsMs ?? 0;
    timing.tcpMs += opened?.tcpMs ?? 0;
    timing.tlsMs += opened?.tlsMs ?? 0;
    timing.ttfbMs += ttfbMs;
    timing.downloadMs += downloadMs;
    timing.totalMs += ttfbMs + downloadMs;
    timing.connected ||= opened !== undefined;
}
function endless(redirects, url) {
    const urls = redirects.map((hop) => hop.url);
    const from = urls.lastIndexOf(url.href);
    const way = (from < 0 ? urls.slice(0, 3) : urls.slice(from)).map((each) => shortened(each, url));
    if (from < 0)
        return { kind: 'redirects', words: `more than ${maxRedirects} redirects: ${way.join(' → ')} → …` };
    return { kind: 'redirects', words: `the redirects go in a loop: ${[...way, way[0]].join(' → ')}` };
}
/** On the same origin its path is enough. */
function shortened(text, { origin }) {
    const url = new URL(text);
    return url.origin === origin ? `${url.pathname}${url.search}` : url.href;
}

;// CONCATENATED MODULE: ./lib/src/http/round-trip.js
class BodyTooLarge extends Error {
}
/**
 * Sends one request on one connection and reads the whole answer. Times count from the moment the request is written,
 * so connecting is not in them. Rejects with the signal's reason, {@link BodyTooLarge} or what undici raised.
 * With `cutBody` a body that is too large is read as far as it may be.
 */
function roundTrip(connection, request, { maxBodyBytes, cutBody = false }, clock, signal) {
    return new Promise((resolve, reject) => {
        let sentAt = 0;
        let headersAt = 0;
        let status = 0;
        let headers = [];
        let received = 0;
        const chunks = [];
        const onAbort = () => reject(signal.reason);
        const settle = () => signal.removeEventListener('abort', onAbort);
        signal.addEventListener('abort', onAbort, { once: true });
        const finish = (isCut) => {
            settle();
            const body = Buffer.concat(chunks).subarray(0, maxBodyBytes);
            const downloadMs = clock.monotonic() - headersAt;
            resolve({ status, headers, body, isCut, ttfbMs: headersAt - sentAt, downloadMs });
        };
        const handler = {
            onRequestStart() {
                sentAt = clock.monotonic();
                connection.stage = 'response';
            },
            onResponseStart(controller, statusCode) {
                if (statusCode < 200)
                    return; // an interim answer, e.g. 103 Early Hints
                headersAt = clock.monotonic();
                connection.stage = 'body';
                status = statusCode;
                headers = readHeaders(controller.rawHeaders);
                const length = Number(headers.find(([name]) => name === 'content-length')?.[1] ?? 0);
                if (length > maxBodyBytes && !cutBody && request.method !== 'HEAD')
                    controller.abort(new BodyTooLarge());
            },
            onResponseData(controller, chunk) {
                received += chunk.length;
                if (received <= maxBodyBytes || cutBody)
                    chunks.push(chunk);
                if (received <= maxBodyBytes)
                    return;
                if (cutBody)
                    finish(true);
                controller.abort(new BodyTooLarge());
            },
            onResponseEnd() {
                finish(false);
            },
            onResponseError(_controller, error) {
                settle();
                reject(error);
            },
        };
        connection.client.dispatch({
            path: `${request.url.pathname}${request.url.search}`,
            method: request.method,
            headers: request.headers.flat(),
            body: request.body,
        }, handler);
    });
}
function readHeaders(raw) {
    const headers = [];
    for (let i = 0; i + 1 < raw.length; i += 2) {
        headers.push([decode(raw[i]).toLowerCase(), decode(raw[i + 1])]);
    }
    return headers;
}
/** RFC 9110, 5.5: bytes beyond ASCII are opaque; servers in fact send UTF-8, and older ones Latin-1. */
function decode(bytes) {
    const text = bytes.toString('utf8');
    return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}

;// CONCATENATED MODULE: ./lib/src/http/keep-alive.js


/**
 * A server closes what was idle for some seconds. A connection that breaks right after it was used did not go stale: the
 * server dropped the request, and that is a failure to be seen.
 */
const staleAfterMs = 1000;
/** RFC 9110, 9.2.2. */
const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
/**
 * Sends a request on an idle connection or a new one (always a new one if `fresh`). `onTake` is told which, so that the
 * caller can say what a failed request was waiting for.
 *
 * An idle connection may be closed by the server just as it is used again. The request is then repeated once on a new
 * one, as browsers do (RFC 9112, 9.3.1); that is no retry, because the server never took the first.
 */
async function exchangeOn(connections, wire, options, signal) {
    // A server may close an idle connection without saying so, just as a request is sent on it. What must not be sent
    // twice is not sent there at all: a new connection is what fetch and curl end up with, too.
    let fresh = options.fresh || !idempotent.has(wire.method);
    // What has arrived by now on idle connections, an end among it, is read first.
    if (!fresh)
        await new Promise((resolve) => setImmediate(resolve));
    for (;;) {
        signal.throwIfAborted();
        const connection = connections.take(wire.url.origin, fresh);
        options.onTake(connection);
        const idleMs = options.clock.monotonic() - (connection.idleSince ?? Number.POSITIVE_INFINITY);
        try {
            const response = await roundTrip(connection, wire, options, options.clock, signal);
            const { opened } = connection;
            if (response.isCut)
                void connections.discard(connection);
            else
                connections.release(connection);
            return { ...response, opened };
        }
        catch (error) {
            const stale = idleMs >= staleAfterMs && connection.stage === 'response' && !connection.opened;
            void connections.discard(connection);
            const repeat = stale && !signal.aborted && (0,failure/* explain */.WE)(error, 'response', '').kind === 'reset';
            if (fresh || !repeat || !idempotent.has(wire.method))
                throw error;
            fresh = true;
        }
    }
}

// EXTERNAL MODULE: ./lib/src/http/trust.js
var trust = __webpack_require__(65681);
;// CONCATENATED MODULE: ./lib/src/http/client.js









const retried = new Set(['dns', 'refused', 'reset', 'timeout']);
/**
 * The one HTTP client of a run: HTTP/1.1 with keep-alive on undici; no proxy, no cache, no HTTP/2.
 * `timeoutMs` of a request holds for each of its tries, with all redirects; a timeout is retried like any network error.
 */
function createHttpClient(options) {
    const { clock } = options;
    const trusts = (0,trust/* createTrust */.Z)(options.baseUrl, options.allowedHosts, options.origins);
    const policy = (0,address_policy/* createAddressPolicy */.fB)({ baseUrl: options.baseUrl, isNamed: trusts, isInternal: options.isInternal });
    const connections = openConnections(clock, policy, options.route);
    const isTested = (0,trust/* createTrust */.Z)(options.baseUrl, [], options.origins);
    async function tryOnce(request, url, signal) {
        let current = url;
        let stage = () => 'connect';
        const timeout = new AbortController();
        const settled = new AbortController();
        clock.sleep(request.timeoutMs, settled.signal).then(() => timeout.abort(), () => { });
        const eitherSignal = AbortSignal.any([signal, timeout.signal]);
        const exchange = (sent) => {
            current = sent.url;
            const wire = isTested(sent.url) ? withHeaders(sent, options.bypass ?? []) : sent;
            const onTake = (connection) => {
                stage = () => connection.stage;
            };
            const { fresh = false, maxBodyBytes, cutBody } = request;
            return exchangeOn(connections, wire, { fresh, maxBodyBytes, cutBody, clock, onTake }, eitherSignal);
        };
        try {
            return await follow(request, url, exchange, trusts, options.userAgent);
        }
        catch (error) {
            if (signal.aborted)
                throw new Failed(aborted, current);
            if (timeout.signal.aborted)
                throw new Failed((0,failure/* timedOut */.iU)(request.timeoutMs, stage()), current);
            if (error instanceof ExchangeFailed)
                throw new Failed(error.failure, current);
            if (error instanceof BodyTooLarge)
                throw new Failed((0,failure/* tooLarge */.g$)(request.maxBodyBytes), current);
            throw new Failed((0,failure/* explain */.WE)(error, stage(), portOf(current)), current, error);
        }
        finally {
            settled.abort();
        }
    }
    async function send(request, signal) {
        const startedAt = clock.monotonic();
        try {
            const url = askable(request.url);
            if (request.isWritten)
                policy.name(url.origin);
            for (let attempt = 0;; attempt++) {
                if (signal.aborted)
                    throw new Failed(aborted, url);
                try {
                    return { ...(await tryOnce(request, url, signal)), tries: attempt + 1 };
                }
                catch (error) {
                    const again = error instanceof Failed && retried.has(error.failure.kind) && attempt < request.retries;
                    if (!again)
                        throw error;
                }
                await clock.sleep(Math.min(250 * 2 ** attempt, 2000), signal).catch(() => { });
            }
        }
        catch (error) {
            if (!(error instanceof Failed))
                throw error;
            const { failure, url, cause } = error;
            const message = `${url?.hostname ?? 'the request'}: ${failure.words}`;
            throw new exchange/* NetworkError */.D(failure.kind, message, url?.href ?? '', clock.monotonic() - startedAt, { cause });
        }
    }
    return { send, close: () => connections.close() };
}
const aborted = { kind: 'aborted', words: 'stopped before the answer was complete' };
class Failed extends Error {
    failure;
    url;
    constructor(failure, url, cause) {
        super(failure.words, { cause });
        this.failure = failure;
        this.url = url;
    }
}
function askable(text) {
    const refuse = (words) => new Failed({ kind: 'protocol', words }, undefined);
    if (!URL.canParse(text))
        throw refuse('its URL is not an absolute URL');
    const url = new URL(text);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        throw refuse('only http and https URLs can be asked');
    // Credentials in a URL would turn up in logs and reports; a header is masked.
    if (url.username || url.password)
        throw refuse('a URL must not hold credentials; send an authorization header');
    url.hash = '';
    return url;
}
function portOf(url) {
    return url.port || (url.protocol === 'https:' ? '443' : '80');
}


/***/ }),

/***/ 27824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createCookieJar),
/* harmony export */   p: () => (/* binding */ storeCookies)
/* harmony export */ });
/* harmony import */ var tough_cookie__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77380);

/**
 * A jar that behaves like a browser's. `Secure` cookies are kept and sent on http://localhost and 127.0.0.1 too, as
 * browsers treat loopback as trustworthy; names like `app.test` or `localhost` may hold cookies.
 */
function createCookieJar() {
    return new tough_cookie__WEBPACK_IMPORTED_MODULE_0__/* .CookieJar */ .cP(undefined, { allowSpecialUseDomain: true, allowSecureOnLocal: true });
}
/** Keeps what a browser would keep; a cookie that it would refuse is dropped without an error. */
function storeCookies(jar, setCookies, url) {
    for (const cookie of setCookies)
        jar.setCookieSync(cookie, url.href, { ignoreError: true });
}


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

/***/ 40793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   iU: () => (/* binding */ timedOut)
/* harmony export */ });
/* harmony import */ var ms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48363);
/* harmony import */ var _address_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9190);


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
        words: `no complete answer within ${ms__WEBPACK_IMPORTED_MODULE_0__(timeoutMs)}, still waiting for ${waitingFor[stage]}`,
    };
}
function tooLarge(maxBytes) {
    return { kind: 'too-large', words: `the body is larger than ${bytes(maxBytes)} (max-body)` };
}
function internal(address) {
    return `a public site leads to ${address}, an internal address: it was not asked. If it is meant, name it in "allowed-hosts"`;
}
function bytes(count) {
    if (count >= 1_000_000)
        return `${Number((count / 1_000_000).toFixed(1))} MB`;
    return count >= 1000 ? `${Number((count / 1000).toFixed(1))} kB` : `${count} bytes`;
}
// Codes of OpenSSL's certificate verification, as Node names them (nodejs.org/api/tls.html#x509-certificate-error-codes).
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
/** Puts what undici, Node or OpenSSL raised into one of our kinds. Never quotes what the server sent. */
function explain(error, stage, port) {
    const { code = '', message = '', name } = error;
    if (error instanceof _address_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .InternalAddress */ ._6)
        return { kind: 'internal', words: internal(error.address) };
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
    // A header or a path that undici refuses to send; its message names the header and never the value.
    if (unsendable.has(code))
        return { kind: 'protocol', words: `the request cannot be sent: ${message}` };
    if (code === 'UND_ERR_HEADERS_OVERFLOW')
        return { kind: 'protocol', words: 'the response headers are too large' };
    // undici 8 gives its parser errors no code, so they are told by name and llhttp's own reason.
    const unparsable = name === 'HTTPParserError';
    const cutShort = (unparsable && message.includes('EOF')) || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH';
    if (cutShort || (stage === 'body' && code === 'UND_ERR_SOCKET')) {
        return { kind: 'reset', words: 'the connection was closed before the body was complete' };
    }
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

/***/ 81391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isInternalAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/**
 * What is no place of the public internet: this host, private, shared, link-local and other special-purpose ranges
 * (IANA's special-purpose address registries, RFC 6890), and multicast.
 */
const ranges = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '224.0.0.0/3',
    '::/127',
    'fc00::/7',
    'fe80::/10',
    'fec0::/10',
    'ff00::/8',
];
/** Prefixes whose addresses hold one of IPv4 (RFC 6052, RFC 8215, RFC 3056), and how many groups stand before it. */
const embedding = [
    { prefix: '64:ff9b::/96', groups: 6 },
    { prefix: '64:ff9b:1::/48', groups: 6 },
    { prefix: '2002::/16', groups: 1 },
    { prefix: '::/96', groups: 6 },
].map(({ prefix, groups }) => ({ list: listOf([prefix]), groups }));
const internal = listOf(ranges);
/** Whether an IP address, as Node writes it, is none of the public internet. Pure. */
function isInternalAddress(address) {
    const [bare = ''] = address.split('%'); // an IPv6 address of one link may name its interface
    if (!(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(bare))
        return internal.check(bare, 'ipv4');
    if (internal.check(bare, 'ipv6'))
        return true;
    const embedded = embedding.find(({ list }) => list.check(bare, 'ipv6'));
    return embedded !== undefined && internal.check(ipv4At(bare, embedded.groups), 'ipv4');
}
/** Two groups of an IPv6 address as an address of IPv4. */
function ipv4At(address, from) {
    // The URL parser writes every form of an address in one.
    const [head = '', tail = ''] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
    const [front, back] = [head, tail].map((part) => part.split(':').filter(Boolean));
    const groups = [...front, ...Array(8 - front.length - back.length).fill('0'), ...back];
    const pair = groups.slice(from, from + 2).map((group) => Number.parseInt(group, 16));
    return pair.flatMap((group) => [group >> 8, group & 255]).join('.');
}
function listOf(prefixes) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const prefix of prefixes) {
        const [net = '', bits] = prefix.split('/');
        list.addSubnet(net, Number(bits), (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(net) ? 'ipv6' : 'ipv4');
    }
    return list;
}


/***/ }),

/***/ 65681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createTrust)
/* harmony export */ });
/**
 * The base URL's origin, those in `origins`, and `allowedHosts`: `host` means the scheme's default port, `host:port` that port.
 * A base URL on https never trusts http, whatever the host.
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


/***/ })

};
