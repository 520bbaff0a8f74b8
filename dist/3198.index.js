export const id = 3198;
export const ids = [3198];
export const modules = {

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ maxAddresses),
/* harmony export */   _6: () => (/* binding */ InternalAddress),
/* harmony export */   fB: () => (/* binding */ createAddressPolicy),
/* harmony export */   ny: () => (/* binding */ admitProxied),
/* harmony export */   rN: () => (/* binding */ guardedLookup)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _host_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7720);
/* harmony import */ var _internal_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81391);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77791);




/** How many addresses of one name are tried at most. */
const maxAddresses = 16;
/** A socket was not opened, because a public site led to an address in an internal network. */
class InternalAddress extends Error {
    address;
    constructor(address) {
        super(`${address} is an internal address`);
        this.address = address;
    }
}
/**
 * Keeps a public site from leading the gate to addresses that the site's visitors cannot reach (OWASP, Server Side
 * Request Forgery Prevention). It checks the result of DNS for each socket, so a name that later resolves to another
 * address gains nothing.
 */
function createAddressPolicy({ baseUrl = '', isNamed, isInternal = _internal_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isInternalAddress */ .K, }) {
    let base = URL.parse(baseUrl)?.origin;
    const named = new Set();
    let isBaseInternal;
    return {
        isNamed: (origin) => origin === base || named.has(origin) || isNamed(new URL(origin)),
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
/** Node's `lookup` for the sockets of one origin, without the addresses that must not be asked. */
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
/**
 * Checks that a proxy may be asked for an origin. The proxy resolves the name itself, and this machine does not see the
 * result. So an origin that the configuration does not name is resolved here too. Throws {@link InternalAddress} if
 * `policy` admits none of its addresses (internal ones are admitted if the base URL is internal), {@link ProxyFailed}
 * if the name does not resolve.
 */
async function admitProxied(lookup, origin, policy) {
    if (policy.isNamed(origin))
        return;
    const host = (0,_host_names_js__WEBPACK_IMPORTED_MODULE_1__/* .bareHost */ .n0)(new URL(origin).hostname);
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host)) {
        policy.admit(origin, [host]);
        return;
    }
    await new Promise((resolve, reject) => {
        guardedLookup(lookup, origin, policy)(host, { all: true }, (error) => {
            if (!error)
                resolve();
            else if (error instanceof InternalAddress)
                reject(error);
            else
                reject(new _proxies_js__WEBPACK_IMPORTED_MODULE_3__/* .ProxyFailed */ .Iy('its name does not resolve here, and no proxy is asked for what the configuration does not name'));
        });
    });
}


/***/ }),

/***/ 83198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttpClient: () => (/* binding */ createHttpClient)
});

// EXTERNAL MODULE: ./lib/src/http/address-policy.js
var address_policy = __webpack_require__(9190);
// EXTERNAL MODULE: ./lib/undici/lib/dispatcher/client.js
var dispatcher_client = __webpack_require__(82584);
// EXTERNAL MODULE: ./lib/undici/lib/core/connect.js
var connect = __webpack_require__(26867);
;// CONCATENATED MODULE: ./lib/node_modules/undici/index.js



// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
// EXTERNAL MODULE: ./lib/src/http/host-names.js
var host_names = __webpack_require__(7720);
;// CONCATENATED MODULE: ./lib/src/http/http2-client.js


/** Headers of HTTP/1.1 connections, which are not sent over HTTP/2 (RFC 9113, 8.2.2). */
const connectionHeaders = new Set([
    'connection',
    'keep-alive',
    'proxy-connection',
    'te',
    'transfer-encoding',
    'upgrade',
]);
/**
 * One connection of HTTP/2 (RFC 9113), used by one request at a time. undici's own HTTP/2 client ends the whole process
 * with a failed assertion if the connection is destroyed while the server closes it. `onClose` is called when the
 * connection has ended.
 */
function createHttp2Client(origin, open, onClose) {
    let session;
    let isDestroyed = false;
    function start() {
        return new Promise((resolve, reject) => {
            const { hostname, host, port, protocol } = new URL(origin);
            open({ hostname: (0,host_names/* bareHost */.n0)(hostname), host, port, protocol }, (error, socket) => {
                if (error || !socket)
                    return reject(error);
                session = (0,external_node_http2_.connect)(origin, { createConnection: () => socket, settings: { enablePush: false } });
                // The streams of the session report the same error.
                session.on('error', () => { });
                session.once('close', onClose);
                if (isDestroyed)
                    session.destroy();
                resolve(session);
            });
        });
    }
    return {
        get destroyed() {
            return isDestroyed;
        },
        async destroy() {
            isDestroyed = true;
            session?.destroy();
        },
        dispatch(request, handler) {
            // A session that the server is closing takes no further request.
            const begun = session && !session.closed && !session.destroyed ? Promise.resolve(session) : start();
            begun
                .then((ready) => send(ready, outgoing(origin, request), request.body, handler))
                .catch((error) => fail(handler, error));
        },
    };
}
function send(session, headers, body, handler) {
    const stream = session.request(headers, { endStream: body === undefined });
    let isSettled = false;
    const settle = (error) => {
        if (isSettled)
            return;
        isSettled = true;
        if (error)
            fail(handler, error);
        else
            handler.onResponseEnd?.(controller, {});
    };
    const controller = {
        rawHeaders: [],
        abort(error) {
            stream.close(external_node_http2_.constants.NGHTTP2_CANCEL);
            settle(error);
        },
    };
    handler.onRequestStart?.(controller, {});
    stream.on('response', (received) => {
        if (isSettled)
            return;
        Object.assign(controller, { rawHeaders: rawHeaders(received) });
        handler.onResponseStart?.(controller, received[':status'] ?? 0, {}, '');
    });
    stream.on('data', (chunk) => isSettled || handler.onResponseData?.(controller, chunk));
    stream.on('error', settle);
    stream.on('aborted', () => settle(http2_client_closed()));
    stream.on('end', () => settle(stream.aborted || stream.rstCode !== 0 ? http2_client_closed() : undefined));
    stream.on('close', () => settle(http2_client_closed()));
    if (body !== undefined)
        stream.end(body);
}
function http2_client_closed() {
    return Object.assign(new Error('the stream was closed'), { code: 'ERR_HTTP2_STREAM_ERROR' });
}
function fail(handler, error) {
    handler.onResponseError?.(undefined, error);
}
function outgoing(origin, { path, method, headers: flat }) {
    const { host, protocol } = new URL(origin);
    const headers = {};
    let authority = host;
    for (let index = 0; index + 1 < flat.length; index += 2) {
        const name = flat[index].toLowerCase();
        const value = flat[index + 1];
        if (name === 'host')
            authority = value;
        else if (!connectionHeaders.has(name))
            headers[name] = [headers[name] ?? [], value].flat();
    }
    return { ':method': method, ':scheme': protocol.slice(0, -1), ':authority': authority, ':path': path, ...headers };
}
/** Headers in undici's form: names and values in turn, as bytes. */
function rawHeaders(headers) {
    return Object.entries(headers).flatMap(([name, value]) => name.startsWith(':')
        ? []
        : [value].flat().flatMap((each) => [Buffer.from(name, 'latin1'), Buffer.from(String(each), 'latin1')]));
}

;// CONCATENATED MODULE: ./lib/src/http/connections.js


function openConnections(clock, sockets) {
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
        const proxy = origin.startsWith('http:') ? sockets.proxyOf(origin) : undefined;
        const connect = (options, callback) => sockets.open(connection, options, callback);
        // An idle connection that the server closed is not worth keeping; one in use is reopened by undici itself.
        const onClose = () => {
            if (idle.get(origin)?.includes(connection))
                void discard(connection);
        };
        const isHttp2 = sockets.isHttp2(origin);
        const client = isHttp2
            ? createHttp2Client(origin, connect, onClose)
            : new dispatcher_client(proxy?.url.origin ?? origin, {
                allowH2: false,
                headersTimeout: 0,
                bodyTimeout: 0,
                maxHeaderSize: 128 * 1024,
                connect,
            }).on('disconnect', onClose);
        const connection = { origin, client, isHttp2, proxy, stage: 'dns' };
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
        turnsToHttp2: sockets.turnsToHttp2,
        discard,
        async close() {
            await Promise.all([...all].map(discard));
        },
    };
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


// A body whose end is missing is decoded as far as it goes, as browsers and undici's fetch do.
const flush = { flush: external_node_zlib_.constants.Z_SYNC_FLUSH, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH };
const gunzip = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const inflate = (0,external_node_util_.promisify)(external_node_zlib_.inflate);
const inflateRaw = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
const brotli = (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress);
const zstd = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
const decoders = {
    gzip: (body, options) => gunzip(body, { ...options, ...flush }),
    'x-gzip': (body, options) => gunzip(body, { ...options, ...flush }),
    // RFC 9110, 8.4.1.2: some servers send "deflate" without the zlib wrapper. The first byte shows whether it is there.
    deflate: (body, options) => (((body[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)(body, { ...options, ...flush }),
    br: (body, options) => brotli(body, options),
    zstd: (body, options) => zstd(body, options),
};
const acceptEncoding = 'gzip, deflate, br, zstd';
/** As many as browsers accept. The output of each step is limited anyway; this limits the number of steps. */
const maxEncodings = 5;
/**
 * Undoes `content-encoding`; `encoding` holds all its values in the order sent. Each step gives at most `maxBytes`, so
 * a small body cannot become a large one. If one encoding is unknown, the body stays as it is.
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
 * defaults. A header of the request itself replaces the session's header of the same name.
 */
function outgoing_outgoing(hop, session, jar, trusts, userAgent) {
    const trusted = trusts(hop.url);
    const { headers } = withHeaders(hop, trusted && session ? session.headers : []);
    const cookies = trusted || !session ? (0,http_cookies/* cookieHeader */.Op)(jar, hop.url) : '';
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
/** The request with further headers. A header that it already has is kept. */
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

// EXTERNAL MODULE: ./lib/src/http/redirects.js
var http_redirects = __webpack_require__(76174);
;// CONCATENATED MODULE: ./lib/src/http/follow.js





const maxRedirects = 10;
/** A failure that already has its words, unlike an error of undici. */
class ExchangeFailed extends Error {
    failure;
    constructor(failure) {
        super(failure.words);
        this.failure = failure;
    }
}
/**
 * One try of a request: sends it, keeps the cookies of every response, follows redirects if `request.follow`, and
 * decompresses the last body.
 */
async function follow(request, url, exchange, trusts, userAgent) {
    // Without a session, cookies are kept only for this chain of redirects.
    const jar = request.session?.jar ?? (0,http_cookies/* createCookieJar */.m2)();
    const redirects = [];
    const setCookies = [];
    const droppedCookies = [];
    const timing = { dnsMs: 0, tcpMs: 0, tlsMs: 0, ttfbMs: 0, downloadMs: 0, totalMs: 0, connected: false };
    let hop = { method: request.method, url, headers: request.headers, body: request.body };
    for (;;) {
        const response = await exchange(outgoing_outgoing(hop, request.session, jar, trusts, userAgent));
        addTimes(timing, response);
        const cookies = valuesOf(response, 'set-cookie');
        setCookies.push(...cookies);
        droppedCookies.push(...(0,http_cookies/* storeCookies */.p)(jar, cookies, hop.url));
        const location = valuesOf(response, 'location')[0];
        const next = request.follow ? (0,http_redirects/* redirect */.V2)(hop, response.status, location, trusts) : { kind: 'none' };
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
                droppedCookies,
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
/** A URL on the same origin is shown as its path and query. */
function shortened(text, { origin }) {
    const url = new URL(text);
    return url.origin === origin ? `${url.pathname}${url.search}` : url.href;
}

// EXTERNAL MODULE: ./lib/src/http/event-stream.js
var event_stream = __webpack_require__(10240);
// EXTERNAL MODULE: ./lib/src/http/proxies.js
var http_proxies = __webpack_require__(77791);
;// CONCATENATED MODULE: ./lib/src/http/tunnel.js



/**
 * Opens a socket to a proxy, which gets no certificate of the client. It does not use node:http, because importing that
 * loads all of Node's own undici.
 */
const connectToProxy = connect({
    allowH2: false,
    timeout: 0,
    maxCachedSessions: 0,
    rejectUnauthorized: true,
});
/** Limit for the head of the proxy's response, before the tunnel is open. */
const maxHeadBytes = 64 * 1024;
/**
 * Asks a proxy to connect to `target` (`host:port`) (RFC 9110, 9.3.6). The proxy gets only `target` and its own
 * credentials, nothing of the request. `onSocket` gets the socket while it is still connecting.
 * Throws {@link ProxyFailed}.
 */
function openTunnel(proxy, target, onSocket) {
    const { hostname, host, port, protocol } = proxy.url;
    return new Promise((resolve, reject) => {
        const fail = (error) => reject((0,http_proxies/* unreachable */.HB)(proxy, error));
        let head = Buffer.alloc(0);
        const options = { hostname: (0,host_names/* bareHost */.n0)(hostname), host, port, protocol };
        // The connector returns the socket, although its type does not say so.
        const socket = connectToProxy(options, (...[error]) => {
            if (error)
                return fail(error);
            const authorization = proxy.authorization ? `proxy-authorization: ${proxy.authorization}\r\n` : '';
            socket.write(`CONNECT ${target} HTTP/1.1\r\nhost: ${target}\r\n${authorization}\r\n`);
            socket.on('readable', onReadable);
        });
        const onClose = () => fail(new Error('it closed the connection'));
        const onReadable = () => {
            head = Buffer.concat([head, socket.read() ?? Buffer.alloc(0)]);
            const end = head.indexOf('\r\n\r\n');
            if (end < 0 && head.length <= maxHeadBytes)
                return;
            socket.off('readable', onReadable).off('error', fail).off('end', onClose).off('close', onClose);
            const [, status = 0] = /^HTTP\/1\.\d (\d{3})\s/.exec(end < 0 ? '' : head.toString('latin1', 0, 13)) ?? [];
            if (!/^2/.test(String(status))) {
                socket.destroy();
                return reject(refused(proxy, Number(status)));
            }
            if (head.length > end + 4)
                socket.unshift(head.subarray(end + 4));
            resolve(socket);
        };
        socket.on('error', fail).on('end', onClose).on('close', onClose);
        onSocket(socket);
    });
}
/** The error for a proxy that answers in place of the host. `status` is 0 if its answer has no valid head. */
function refused({ name }, status) {
    if (status === 0)
        return new http_proxies/* ProxyFailed */.Iy(`${name} does not answer as a proxy does`);
    return new http_proxies/* ProxyFailed */.Iy(`${name} ${status === 407 ? 'asks for other credentials' : 'does not connect to it'} (${status})`);
}

;// CONCATENATED MODULE: ./lib/src/http/round-trip.js


class BodyTooLarge extends Error {
}
/**
 * Sends one request on one connection and reads the whole answer. Times start when the request is written, so they do
 * not include connecting. Rejects with the signal's reason, {@link BodyTooLarge}, an error of the proxy, a TLS alert of
 * the server, or an error of undici. With `cutBody`, only the first `maxBodyBytes` of a body that is too large are
 * kept.
 */
function roundTrip(connection, request, { maxBodyBytes, cutBody = false, firstEventBy }, clock, signal) {
    return new Promise((resolve, reject) => {
        let sentAt = 0;
        let headersAt = 0;
        let status = 0;
        let headers = [];
        let received = 0;
        const chunks = [];
        let events;
        const onAbort = () => (events && firstEventBy?.aborted ? finish(true) : reject(signal.reason));
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
                if (connection.proxy && statusCode === 407)
                    return controller.abort(refused(connection.proxy, statusCode));
                headersAt = clock.monotonic();
                connection.stage = 'body';
                status = statusCode;
                headers = readHeaders(controller.rawHeaders);
                if (firstEventBy && (0,event_stream/* isEventStream */.p)(headers))
                    events = (0,event_stream/* createEventReader */.E)();
                const length = Number(headers.find(([name]) => name === 'content-length')?.[1] ?? 0);
                if (length > maxBodyBytes && !cutBody && request.method !== 'HEAD')
                    controller.abort(new BodyTooLarge());
            },
            onResponseData(controller, chunk) {
                received += chunk.length;
                if (received <= maxBodyBytes || cutBody)
                    chunks.push(chunk);
                const isEnough = events?.push(chunk) !== undefined;
                if (received <= maxBodyBytes && !isEnough)
                    return;
                if (cutBody || isEnough)
                    finish(true);
                controller.abort(new BodyTooLarge());
            },
            onResponseEnd() {
                finish(false);
            },
            onResponseError(_controller, error) {
                settle();
                reject(connection.alert ?? error);
            },
        };
        connection.heads?.expect();
        connection.client.dispatch({
            ...addressed(request, connection.proxy),
            method: request.method,
            body: request.body,
        }, handler);
    });
}
/** A proxy gets the whole URL, and the credentials for the proxy itself. */
function addressed({ url, headers }, proxy) {
    if (!proxy)
        return { path: `${url.pathname}${url.search}`, headers: headers.flat() };
    const hasHost = headers.some(([name]) => name.toLowerCase() === 'host');
    const own = [
        ...(hasHost ? [] : [['host', url.host]]),
        ...(proxy.authorization ? [['proxy-authorization', proxy.authorization]] : []),
    ];
    return { path: url.href, headers: [...headers, ...own].flat() };
}
function readHeaders(raw) {
    const headers = [];
    for (let i = 0; i + 1 < raw.length; i += 2) {
        headers.push([decode(raw[i]).toLowerCase(), decode(raw[i + 1])]);
    }
    return headers;
}
/** RFC 9110, 5.5: bytes beyond ASCII are opaque. In practice, servers send UTF-8, and older ones Latin-1. */
function decode(bytes) {
    const text = bytes.toString('utf8');
    return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}

;// CONCATENATED MODULE: ./lib/src/http/keep-alive.js


/**
 * A server closes a connection that was idle for some seconds. If a connection breaks within this time after its last
 * use, it did not go stale: the server dropped the request, and that failure must be reported.
 */
const staleAfterMs = 1000;
/** Methods whose requests may be repeated (RFC 9110, 9.2.2). */
const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
/**
 * Sends a request on an idle connection or a new one (always a new one if `fresh`). `onTake` gets the connection, so
 * that the caller can say what a failed request was waiting for.
 *
 * The server may close an idle connection just as it is used again. An idempotent request is then repeated once on a
 * new connection, as browsers do (RFC 9112, 9.3.1). That does not count as a retry, because the server never took the
 * first request.
 */
async function exchangeOn(connections, wire, options, signal) {
    // A server may close an idle connection without notice, just as a request is sent on it. So a request that must not
    // be sent twice always gets a new connection. fetch and curl end up with a new one, too.
    let fresh = options.fresh || !idempotent.has(wire.method);
    // Events that already arrived on idle connections, such as a close by the server, are handled first.
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
            if (!signal.aborted && connections.turnsToHttp2(connection, error))
                continue;
            const repeat = stale && !signal.aborted && (0,failure/* explain */.WE)(error, 'response', '').kind === 'reset';
            if (fresh || !repeat || !idempotent.has(wire.method))
                throw error;
            fresh = true;
        }
    }
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./lib/src/http/response-head.js
var response_head = __webpack_require__(58963);
;// CONCATENATED MODULE: ./lib/src/http/open-socket.js









function createSocketOpener(clock, policy, opening) {
    const { route = {}, tls, proxies } = opening;
    const { lookup = external_node_dns_.lookup, roots: ca } = route;
    // Read once, because reading some hundred roots takes longer than a handshake.
    const secureContext = ca ? (0,external_node_tls_.createSecureContext)({ ca }) : undefined;
    /** Origins that refused HTTP/1.1. */
    const onlyHttp2 = new Set();
    // undici's own timeouts are off, because the caller has one timeout over everything.
    // Without cached TLS sessions each new connection pays the full handshake, as a new visitor does.
    // `rejectUnauthorized` is set so that NODE_TLS_REJECT_UNAUTHORIZED=0 cannot turn a broken certificate into a pass.
    const connectorOf = ({ origin, isHttp2 }, isGuarded) => connect({
        allowH2: isHttp2,
        preferH2: true,
        timeout: 0,
        maxCachedSessions: 0,
        rejectUnauthorized: !route.unverified,
        secureContext: tls?.(origin) ?? secureContext,
        lookup: isGuarded ? (0,address_policy/* guardedLookup */.rN)(lookup, origin, policy) : lookup,
    });
    function openDirect(connection, options, callback) {
        const { origin } = connection;
        const target = redirected(options, route);
        // The user chose this address, so it is not checked.
        const isRedirected = target.hostname !== options.hostname;
        try {
            // An IP address needs no lookup, so it is checked here.
            if (!isRedirected && (0,external_node_net_.isIP)((0,host_names/* bareHost */.n0)(options.hostname)))
                policy.admit(origin, [(0,host_names/* bareHost */.n0)(options.hostname)]);
        }
        catch (refusal) {
            return callback(refusal, null);
        }
        timedConnect(connectorOf(connection, !isRedirected), clock, connection, target, callback);
    }
    async function openThrough(proxy, connection, options, callback) {
        const startedAt = clock.monotonic();
        const { origin } = connection;
        await (0,address_policy/* admitProxied */.ny)(lookup, origin, policy);
        if (connection.client.destroyed)
            throw new Error('closed');
        if (connection.proxy) {
            return timedConnect(connectToProxy, clock, connection, options, (error, socket) => error ? callback((0,http_proxies/* unreachable */.HB)(proxy, error), null) : callback(null, socket));
        }
        connection.stage = 'connect';
        const target = `${(0,external_node_net_.isIPv6)(options.hostname) ? `[${options.hostname}]` : options.hostname}:${portOf(options)}`;
        const httpSocket = await openTunnel(proxy, target, (socket) => {
            connection.socket = socket;
        });
        const tunnelMs = clock.monotonic() - startedAt;
        timedConnect(connectorOf(connection, false), clock, connection, { ...options, httpSocket }, callback, tunnelMs);
    }
    function proxyOf(origin) {
        const { hostname, port, protocol } = new URL(origin);
        const options = { hostname: (0,host_names/* bareHost */.n0)(hostname), port, protocol };
        const target = redirected(options, route);
        const isRedirected = target !== options && (target.hostname !== options.hostname || target.port !== portOf(options));
        return isRedirected ? undefined : proxies?.(new URL(origin));
    }
    return {
        proxyOf,
        isHttp2: (origin) => onlyHttp2.has(origin),
        turnsToHttp2({ origin, isHttp2 }, error) {
            const isRefusal = !isHttp2 && refusesHttp1(error);
            if (isRefusal)
                onlyHttp2.add(origin);
            return isRefusal;
        },
        open(connection, options, callback) {
            const proxy = proxyOf(connection.origin);
            if (!proxy)
                return openDirect(connection, options, callback);
            openThrough(proxy, connection, options, callback).catch((error) => callback(error, null));
        },
    };
}
/** RFC 7301, 3.2: the server speaks none of the protocols that were offered. */
function refusesHttp1({ code = '' }) {
    return code.endsWith('ALERT_NO_APPLICATION_PROTOCOL');
}
function redirected(options, { connectTo }) {
    if (!connectTo)
        return options;
    const target = connectTo(options.hostname, Number(portOf(options)));
    const servername = options.servername ?? ((0,external_node_net_.isIP)(options.hostname) ? undefined : options.hostname);
    return { ...options, hostname: target.host, port: String(target.port), servername };
}
function portOf({ port, protocol }) {
    return port || (protocol === 'https:' ? '443' : '80');
}
function timedConnect(connect, clock, connection, options, callback, 
/** The time that opening the tunnel took, in milliseconds. */
tunnelMs) {
    const startedAt = clock.monotonic();
    let resolvedAt = startedAt;
    let connectedAt;
    if (tunnelMs !== undefined)
        connectedAt = startedAt;
    connection.stage = tunnelMs !== undefined ? 'tls' : (0,external_node_net_.isIP)(options.hostname) ? 'connect' : 'dns';
    const done = (...result) => {
        const [error, socket] = result;
        if (!error && socket) {
            connection.heads = connection.isHttp2 ? undefined : (0,response_head/* watchHeads */.p)(socket);
            connection.heads?.expect();
            socket.once('error', (error) => {
                if (error.code?.startsWith('ERR_SSL_'))
                    connection.alert = error;
            });
            const now = clock.monotonic();
            connectedAt ??= now;
            connection.opened = {
                dnsMs: resolvedAt - startedAt,
                tcpMs: tunnelMs ?? connectedAt - resolvedAt,
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

// EXTERNAL MODULE: ./lib/src/http/trust.js
var trust = __webpack_require__(65681);
;// CONCATENATED MODULE: ./lib/src/http/client.js










const retried = new Set(['dns', 'refused', 'reset', 'timeout']);
/**
 * The one HTTP client of a run. It speaks HTTP/1.1 with keep-alive on undici, through the proxies in `options`, and
 * HTTP/2 only with a server that speaks nothing else. It has no cache. `timeoutMs` of a request is the limit for each
 * of its tries, with all redirects. A timeout is retried, as are other network errors that may pass.
 */
function createHttpClient(options) {
    const { clock } = options;
    const trusts = (0,trust/* createTrust */.Z)(options.baseUrl, options.allowedHosts, options.origins);
    const policy = (0,address_policy/* createAddressPolicy */.fB)({ baseUrl: options.baseUrl, isNamed: trusts, isInternal: options.isInternal });
    const connections = openConnections(clock, createSocketOpener(clock, policy, options));
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
            const firstEventBy = request.firstEvent ? timeout.signal : undefined;
            const how = { fresh, maxBodyBytes, cutBody, firstEventBy, clock, onTake };
            return exchangeOn(connections, wire, how, eitherSignal);
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
            throw new Failed((0,failure/* explain */.WE)(error, stage(), client_portOf(current)), current, error);
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
                    const isPassing = error instanceof Failed && (error.failure.isPassing || retried.has(error.failure.kind));
                    if (!isPassing || attempt >= request.retries)
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
    // Credentials in a URL would appear in logs and reports; those in a header are masked.
    if (url.username || url.password)
        throw refuse('a URL must not hold credentials; send an authorization header');
    url.hash = '';
    return url;
}
function client_portOf(url) {
    return url.port || (url.protocol === 'https:' ? '443' : '80');
}


/***/ }),

/***/ 27824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ cookieHeader),
/* harmony export */   m2: () => (/* binding */ createCookieJar),
/* harmony export */   p: () => (/* binding */ storeCookies)
/* harmony export */ });
/* harmony import */ var tough_cookie__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77380);
/* harmony import */ var _refused_cookie_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80942);


/**
 * A jar that behaves like a browser's. `Secure` cookies are kept and sent on http://localhost and 127.0.0.1 too, as
 * browsers treat loopback as trustworthy; names like `app.test` or `localhost` may hold cookies.
 */
function createCookieJar() {
    return new tough_cookie__WEBPACK_IMPORTED_MODULE_0__/* .CookieJar */ .cP(undefined, { allowSpecialUseDomain: true, allowSecureOnLocal: true });
}
/**
 * Keeps the cookies that a browser would keep. Returns for each line why it is dropped, in words that show no value;
 * undefined if it is kept.
 */
function storeCookies(jar, setCookies, url) {
    return setCookies.map((line) => {
        const why = (0,_refused_cookie_js__WEBPACK_IMPORTED_MODULE_1__/* .whyDropped */ .Px)(url, line);
        if (why)
            return why;
        try {
            jar.setCookieSync(line, url.href);
            return undefined;
        }
        catch {
            return 'it is not written as a cookie is (RFC 6265, section 4.1)';
        }
    });
}
/**
 * The `Cookie` header for a URL, in the bytes that came: what was read as UTF-8 is written as UTF-8. Empty if there is
 * no cookie for it. Most jars are empty, and looking for the domains of a URL takes longer than seeing that.
 */
function cookieHeader(jar, url) {
    if (jar.serializeSync()?.cookies.length === 0)
        return '';
    return Buffer.from(jar.getCookieStringSync(url.href)).toString('latin1');
}


/***/ }),

/***/ 10240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createEventReader),
/* harmony export */   p: () => (/* binding */ isEventStream)
/* harmony export */ });
function createEventReader() {
    const decoder = new TextDecoder();
    let isAfterCr = false;
    let line = '';
    let data = [];
    let first;
    function take(text) {
        if (text === '') {
            // An event without data does not count.
            if (data.length > 0)
                first ??= data.join('\n');
            data = [];
        }
        else if (text.startsWith(':'))
            reader.comments += 1;
        else if (text === 'data' || text.startsWith('data:'))
            data.push(text.slice(5).replace(/^ /, ''));
    }
    const reader = {
        comments: 0,
        push(bytes) {
            let text = decoder.decode(bytes, { stream: true });
            if (text === '' || first !== undefined)
                return first;
            if (isAfterCr && text.startsWith('\n'))
                text = text.slice(1);
            isAfterCr = text.endsWith('\r');
            const lines = text.split(/\r\n|\n|\r/);
            for (const [index, piece] of lines.entries()) {
                line += piece;
                if (index === lines.length - 1)
                    break;
                take(line);
                line = '';
            }
            return first;
        },
    };
    return reader;
}
function isEventStream(headers) {
    return headers.some(([name, value]) => name === 'content-type' && /^\s*text\/event-stream\s*(;|$)/i.test(value));
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

/***/ 81391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isInternalAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/**
 * Ranges outside the public internet: this host, private, shared, link-local and other special-purpose ranges (IANA's
 * special-purpose address registries, RFC 6890), and multicast.
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
/** Prefixes of addresses that embed an IPv4 address (RFC 6052, RFC 8215, RFC 3056). `groups` is its position. */
const embedding = [
    { prefix: '64:ff9b::/96', groups: 6 },
    { prefix: '64:ff9b:1::/48', groups: 6 },
    { prefix: '2002::/16', groups: 1 },
    { prefix: '::/96', groups: 6 },
].map(({ prefix, groups }) => ({ list: listOf([prefix]), groups }));
const internal = listOf(ranges);
/** Whether an IP address, in Node's notation, is outside the public internet. Pure. */
function isInternalAddress(address) {
    const [bare = ''] = address.split('%'); // a link-local IPv6 address may name its interface
    if (!(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(bare))
        return internal.check(bare, 'ipv4');
    if (internal.check(bare, 'ipv6'))
        return true;
    const embedded = embedding.find(({ list }) => list.check(bare, 'ipv6'));
    return embedded !== undefined && internal.check(ipv4At(bare, embedded.groups), 'ipv4');
}
/** The IPv4 address in two groups of an IPv6 address; `from` is the index of the first. */
function ipv4At(address, from) {
    // The URL parser gives every notation of an address in one normal form.
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

/***/ 80942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ isOfSuffix),
/* harmony export */   Ow: () => (/* binding */ domainOf),
/* harmony export */   Px: () => (/* binding */ whyDropped),
/* harmony export */   fG: () => (/* binding */ whyRefused),
/* harmony export */   t2: () => (/* binding */ readSetCookie)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var set_cookie_parser__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61429);
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20935);
/* harmony import */ var _host_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7720);





/** Reads a `Set-Cookie` without decoding it; undefined if it cannot be read. Never show the cookie's value. */
function readSetCookie(line) {
    return (0,set_cookie_parser__WEBPACK_IMPORTED_MODULE_4__/* .parseSetCookie */ .s_)([line], { silent: true, decodeValues: false, split: false })[0];
}
/** A cookie's Domain, read as in RFC 6265, 5.2.3; undefined for a cookie of its own host alone. */
function domainOf({ domain }) {
    return (0,node_url__WEBPACK_IMPORTED_MODULE_1__.domainToASCII)((domain ?? '').trim().replace(/^\./, '')) || undefined;
}
/**
 * Whether a cookie's Domain is a public suffix such as `github.io` or `co.uk`, and not the host itself: browsers drop
 * such a cookie (RFC 6265, 5.3, step 5).
 */
function isOfSuffix(url, cookie) {
    const domain = domainOf(cookie);
    if (!domain || domain === URL.parse(url)?.hostname)
        return false;
    return (0,tldts__WEBPACK_IMPORTED_MODULE_2__.getPublicSuffix)(domain, { allowPrivateDomains: true }) === domain;
}
/** Limit for the octets of name and value together (RFC 6265bis, 5.7, step 5). */
const maxOctets = 4096;
/**
 * Why browsers refuse a cookie, public suffixes aside (RFC 6265, 5.3, step 6; RFC 6265bis, 5.7); undefined if they do
 * not. The words show no value.
 */
function whyRefused(url, cookie) {
    const domain = domainOf(cookie);
    const prefix = /^__(host|secure)-/i.exec(cookie.name)?.[1]?.toLowerCase();
    if (prefix && !cookie.secure)
        return `a name with __${prefix === 'host' ? 'Host' : 'Secure'}- asks for Secure`;
    if (prefix === 'host' && domain)
        return 'a name with __Host- allows no Domain';
    if (prefix === 'host' && cookie.path !== '/')
        return 'a name with __Host- asks for Path=/';
    const octets = Buffer.byteLength(cookie.name) + Buffer.byteLength(cookie.value);
    if (octets > maxOctets)
        return `name and value have ${octets} bytes, more than ${maxOctets}`;
    const host = URL.parse(url)?.hostname;
    const isForeign = host && domain && host !== domain && ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0 || !host.endsWith(`.${domain}`));
    return isForeign
        ? `Domain=${domain.slice(0, 100)} is not the host of this site, ${host}, or a parent of it`
        : undefined;
}
/** Why browsers drop a `Set-Cookie` of a response from `url`; undefined if they keep it, or if it cannot be read. */
function whyDropped(url, line) {
    const cookie = readSetCookie(line);
    if (!cookie)
        return undefined;
    if (isOfSuffix(url.href, cookie))
        return `Domain=${domainOf(cookie)?.slice(0, 100)} belongs to many sites (publicsuffix.org)`;
    // RFC 6265bis, 5.7, step 8; browsers count loopback as secure (W3C, Secure Contexts, 3.1).
    const isOpen = url.protocol === 'http:' && !(0,_host_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopbackHost */ .cW)(url.hostname);
    if (cookie.secure && isOpen)
        return 'it has Secure, and comes over http';
    return whyRefused(url.href, cookie);
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
