export const id = 4108;
export const ids = [4108,9341,8645];
export const modules = {

/***/ 47205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   oF: () => (/* binding */ ruleName),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   rf: () => (/* binding */ exactNumber),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _language_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76283);


// Every message completes the sentence `"key" must be …`.
/** A mapping with these keys and no others. */
function mapping(entries) {
    return noList(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(entries, 'a mapping'));
}
/** A mapping whose keys are the user's own names; an empty one is a mistake. */
function named(value, what) {
    const name = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1, 'a name'));
    const record = noList(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(name, value, `a mapping of ${what}`));
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(record, valibot__WEBPACK_IMPORTED_MODULE_1__/* .minEntries */ .bPf(1, `a mapping of ${what}, with at least one`));
}
/** Refuses lists, which valibot accepts as objects. */
function noList(schema) {
    const run = schema['~run'];
    return {
        ...schema,
        '~run': (dataset, config) => run.call(schema, Array.isArray(dataset.value) ? { value: undefined } : dataset, config),
    };
}
function list(item, what) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item, `a list of ${what}`), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1, `a list of ${what}, with at least one`));
}
/** Text in which no expression can stand. */
function plain(what) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(what), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1, what), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^(?![\s\S]*\$\{\{)/, `${what} without \${{ }}, which is not expanded here`));
}
/** A number. Whole numbers beyond 2^53 keep their digits. */
const exactNumber = valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((value) => typeof value === 'number' || typeof value === 'bigint', 'a number');
/** A scalar that is sent as text. Expressions are expanded. */
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), exactNumber, valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()], 'text');
const durationText = 'a duration with its unit, such as 500ms, 10s, 3m or 1h';
const duration = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(durationText), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(_language_units_js__WEBPACK_IMPORTED_MODULE_0__/* .durationPattern */ .Zq, durationText));
const sizeText = 'a size with its unit, such as 500 KB or 5 MB';
const size = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(sizeText), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(_language_units_js__WEBPACK_IMPORTED_MODULE_0__/* .sizePattern */ .CD, sizeText));
const shareText = 'a share such as 1%';
const share = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(shareText), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(_language_units_js__WEBPACK_IMPORTED_MODULE_0__/* .sharePattern */ .mx, shareText));
const rateText = 'a rate such as 4/s or 30/m';
const rate = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(rateText), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(_language_units_js__WEBPACK_IMPORTED_MODULE_0__/* .ratePattern */ .V5, rateText));
/**
 * The form of a rule name. The catalogue decides whether the rule exists, while the configuration is read; in editors
 * the JSON Schema decides. A repository may give its own gitleaks rules any name.
 */
const ruleName = valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((value) => typeof value === 'string' && /^(?:secrets\/.+|[a-z]+\/[\w.-]+)$/.test(value), 'a rule such as smoke/status');
function whole(min, max) {
    const what = `a whole number from ${min} to ${max}`;
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(what), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(what), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(min, what), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(max, what));
}


/***/ }),

/***/ 76696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ protectionBypass),
/* harmony export */   hY: () => (/* binding */ bypassHeaders),
/* harmony export */   sy: () => (/* binding */ readProtectionBypass)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _language_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34472);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80185);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47205);




const protectionBypass = valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)({
        vercel: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        'cloudflare-access': valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)({ 'client-id': _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, 'client-secret': _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })),
        netlify: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)({ username: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, password: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })),
    }),
], 'the bypass secret of Vercel, or a mapping of vercel, cloudflare-access and netlify');
/**
 * Vercel: vercel.com/docs/deployment-protection/methods-to-bypass-deployment-protection/protection-bypass-automation.
 * Cloudflare: developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/.
 * Netlify: docs.netlify.com, "Basic authentication with custom HTTP headers".
 */
function readProtectionBypass(reading, node, raw) {
    if (raw === undefined)
        return undefined;
    const read = (at) => {
        const template = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readTemplate */ .xV)(reading, at, new Set());
        // The message does not show the value, which may be a secret.
        if (/[^\x20-\x7e]/.test((0,_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)({ parts: template.parts.filter(({ kind }) => kind !== 'captured') }, new Map())))
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .reportValue */ .aC)(reading, at, `"${at[1]}" holds a line break or another character that no header can carry`);
        return template;
    };
    if (typeof raw !== 'object')
        return { headers: [['x-vercel-protection-bypass', read(node)]] };
    const headers = [];
    if (raw.vercel !== undefined)
        headers.push(['x-vercel-protection-bypass', read([raw, 'vercel'])]);
    const access = raw['cloudflare-access'];
    if (access) {
        headers.push(['cf-access-client-id', read([access, 'client-id'])]);
        headers.push(['cf-access-client-secret', read([access, 'client-secret'])]);
    }
    const { netlify } = raw;
    const basic = netlify && { username: read([netlify, 'username']), password: read([netlify, 'password']) };
    return { headers, basic };
}
/** The headers with their values rendered. */
function bypassHeaders(bypass) {
    const headers = (bypass?.headers ?? []).map(([name, value]) => [name, (0,_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(value, new Map())]);
    if (!bypass?.basic)
        return headers;
    const { username, password } = bypass.basic;
    const pair = `${(0,_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(username, new Map())}:${(0,_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(password, new Map())}`;
    return [...headers, ['authorization', `Basic ${Buffer.from(pair).toString('base64')}`]];
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

/***/ 7720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   h$: () => (/* binding */ isInRange),
/* harmony export */   n0: () => (/* binding */ bareHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

const loopback = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** An IPv6 address as a URL writes it, without its brackets; any other host as it is. */
function bareHost(hostname) {
    return hostname.replace(/^\[|\]$/g, '');
}
/** Whether a host, as a URL writes it or bare, is this machine by its name or address (RFC 6761, 6.3; RFC 6890). */
function isLoopbackHost(hostname) {
    const host = bareHost(hostname);
    return host === 'localhost' || host.endsWith('.localhost') || isInRange(loopback, host);
}
/** Whether an address is in a list; a name is in none. */
function isInRange(list, host) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0 && list.check(host, (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(host) ? 'ipv6' : 'ipv4');
}


/***/ }),

/***/ 77791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Iy: () => (/* binding */ ProxyFailed),
/* harmony export */   Yw: () => (/* binding */ exceptionsOf),
/* harmony export */   _j: () => (/* binding */ proxiesOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _host_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7720);


/** A proxy that the environment names failed. The message completes a sentence that begins with the host. */
class ProxyFailed extends Error {
    /** Whether another try may succeed. */
    isPassing = false;
}
/** The error for a proxy that gave no answer; another try may succeed. */
function unreachable({ name }, { code, message }) {
    const failed = new ProxyFailed(`${name} cannot be reached (${code ?? message})`);
    return Object.assign(failed, { isPassing: true });
}
/**
 * Reads `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, the lower-case names first, as curl, Go and GitHub's own actions
 * do. Loopback hosts are never proxied. Credentials are added to the redactor.
 */
function proxiesOf({ env, redactor }) {
    const isExcepted = matcherOf(exceptionsOf(env));
    const known = new Map();
    return (url) => {
        const variable = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
        const text = read(env, variable);
        const host = hostOf(url);
        if (!text || (0,_host_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackHost */ .cW)(host) || isExcepted(host, url.port || (url.protocol === 'https:' ? '443' : '80')))
            return undefined;
        const proxy = known.get(variable) ?? parse(text, variable);
        known.set(variable, proxy);
        if (proxy.url.password)
            redactor?.add(decodeURIComponent(proxy.url.password), variable);
        if (proxy.authorization)
            redactor?.add(proxy.authorization.slice('Basic '.length), variable);
        return proxy;
    };
}
/** Errors show at most the protocol: the variable may hold credentials. The proxy's name shows its host and port. */
function parse(text, variable) {
    const url = URL.parse(text.includes('://') ? text : `http://${text}`);
    if (!url?.hostname)
        throw new ProxyFailed(`${variable} holds no address of a proxy`);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        throw new ProxyFailed(`${variable} names a proxy of another kind (${url.protocol.slice(0, -1)}) than http and https`);
    const { username, password } = url;
    let credentials;
    try {
        credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    }
    catch {
        throw new ProxyFailed(`${variable} holds a user name or password that is not percent-encoded`);
    }
    const authorization = username || password ? `Basic ${Buffer.from(credentials).toString('base64')}` : undefined;
    return { url, name: `the proxy ${url.host} (${variable})`, authorization };
}
/** A host in the notation of NO_PROXY: an IPv6 address without brackets, no dot at the end. */
function hostOf({ hostname }) {
    return hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
}
function read(env, name) {
    return (env[name.toLowerCase()] || env[name] || '').trim();
}
/** The entries of NO_PROXY, in lower case. */
function exceptionsOf(env) {
    return read(env, 'NO_PROXY')
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
}
/**
 * An entry is `*`, a host with all its subdomains (`example.com`, `.example.com`, `*.example.com`), an address, or a
 * range of addresses (`10.0.0.0/8`). A host or an address may have a port; a range has none.
 */
function matcherOf(entries) {
    const tests = entries.map((entry) => {
        if (entry === '*')
            return () => true;
        const [, net = '', bits] = /^([\d.]+|[\da-f:.]+)\/(\d{1,3})$/.exec(entry) ?? [];
        if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(net) && Number(bits) <= ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(net) ? 128 : 32)) {
            const range = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
            range.addSubnet(net, Number(bits), (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(net) ? 'ipv6' : 'ipv4');
            return (host) => (0,_host_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isInRange */ .h$)(range, host);
        }
        const [, name = entry, port] = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) ? [] : (/^(.*?)(?::(\d+))?$/.exec(entry) ?? []);
        const wanted = name
            .replace(/^\[|\]$/g, '')
            .replace(/^\*?\./, '')
            .replace(/\.$/, '');
        // Some companies write `192.168.*`.
        const pattern = new RegExp(`^${wanted.replace(/[^\w*-]/g, '\\$&').replaceAll('*', '.*')}$`);
        const isNamed = (host) => wanted.includes('*') ? pattern.test(host) : host === wanted || host.endsWith(`.${wanted}`);
        return (host, asked) => (!port || port === asked) && isNamed(host);
    });
    return (host, port) => tests.some((matches) => matches(host, port));
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

/***/ 73385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeRule),
/* harmony export */   V: () => (/* binding */ preview)
/* harmony export */ });
const opening = /^(?:detected|identified|found|discovered|uncovered)\s+(?:an?\s+|the\s+)?(?:(?:potential|possible)\s+)?(?:(?:a\s+)?pattern\s+(?:that\s+may\s+indicate|that\s+resembles|resembling)\s+)?(?:an?\s+)?/i;
/** Words that gitleaks writes with a capital letter although they are not names. */
const plain = new Set('access account admin app client code credentials data encryption identity key keys long-lived management org organization password personal private public refresh secret server service session short-lived signing token tokens user webhook workspace generic'.split(' '));
/** Names a rule in a few words, e.g. "AWS credentials", from gitleaks' description, or else from the rule's id. */
function describeRule(rule) {
    const phrase = (rule.description.replace(opening, '').split(/[,.;(]\s|\.$|\s(?:which|that|potentially|posing|risking)\s/)[0] ?? '').trim();
    const said = opening.test(rule.description) || rule.description.split(/\s+/).length <= 5;
    const words = said && phrase !== '' && phrase.length <= 60
        ? phrase.replaceAll(/\bapi\b/g, 'API')
        : rule.id.replaceAll(/[-_]+/g, ' ').replaceAll(/\b(?:api|id|url|yaml)\b/g, (word) => word.toUpperCase());
    const lowered = words
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/[\w-]+/g, (word) => (plain.has(word.toLowerCase()) ? word.toLowerCase() : word));
    return lowered.charAt(0).toUpperCase() + lowered.slice(1);
}
/**
 * The part of a secret that may be shown: the fixed prefix that its rule looks for (`ghp_`, `AKIA`), which every secret
 * of the kind has. It is shown only if it is at most a quarter of the secret.
 */
function preview(secret, rule) {
    const lower = secret.toLowerCase();
    const prefix = (rule?.keywords ?? [])
        .filter((word) => lower.startsWith(word.toLowerCase()) && word.length * 4 <= secret.length)
        .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
    return prefix === '' ? '(redacted)' : `${secret.slice(0, prefix.length)}…(redacted)`;
}


/***/ }),

/***/ 94828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ignoreLines)
/* harmony export */ });
/**
 * What to add to `.gitleaksignore` for a false alarm, and how long each line holds: gitleaks' fingerprint names the
 * commit, and a squash merge or a rebase makes a new one.
 */
function ignoreLines({ fingerprint, commit = '' }) {
    const place = commit === '' ? fingerprint : fingerprint.slice(commit.length + 1);
    const lines = [`False alarm? Add to .gitleaksignore, for every commit until the line moves: ${place}`];
    return commit === '' ? lines : [...lines, `Or for this commit alone, until a squash or rebase: ${fingerprint}`];
}


/***/ }),

/***/ 27934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ rotations)
/* harmony export */ });
const github = {
    page: 'https://github.com/settings/tokens',
    proof: 'https://api.github.com/user answers 401 to it',
};
const gitlab = {
    page: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    proof: 'https://gitlab.com/api/v4/user answers 401 to it',
};
const slack = {
    page: 'https://api.slack.com/apps',
    proof: 'https://slack.com/api/auth.test answers invalid_auth to it',
};
const shopify = {
    page: 'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
};
const sentry = { page: 'https://docs.sentry.io/account/auth-tokens/' };
const digitalocean = {
    page: 'https://cloud.digitalocean.com/account/api/tokens',
    proof: 'https://api.digitalocean.com/v2/account answers 401 to it',
};
const cloudflare = { page: 'https://dash.cloudflare.com/profile/api-tokens' };
const huggingface = { page: 'https://huggingface.co/settings/tokens' };
/** By the id of gitleaks' rule, for the providers whose secrets leak most often. */
const rotations = {
    'aws-access-token': {
        page: 'https://console.aws.amazon.com/iam/home#/security_credentials',
        proof: '`aws sts get-caller-identity` answers InvalidClientTokenId with it',
    },
    'github-pat': github,
    'github-fine-grained-pat': { ...github, page: 'https://github.com/settings/personal-access-tokens' },
    'github-oauth': { ...github, page: 'https://github.com/settings/developers' },
    'github-app-token': { ...github, page: 'https://github.com/settings/apps' },
    'github-refresh-token': { ...github, page: 'https://github.com/settings/apps', proof: undefined },
    'gitlab-pat': gitlab,
    'gitlab-pat-routable': gitlab,
    'gitlab-deploy-token': { page: 'https://docs.gitlab.com/user/project/deploy_tokens/' },
    'stripe-access-token': {
        page: 'https://dashboard.stripe.com/apikeys',
        proof: 'https://api.stripe.com/v1/balance answers 401 to it',
    },
    'sendgrid-api-token': {
        page: 'https://app.sendgrid.com/settings/api_keys',
        proof: 'https://api.sendgrid.com/v3/scopes answers 401 to it',
    },
    'slack-bot-token': slack,
    'slack-user-token': slack,
    'slack-app-token': { page: slack.page },
    'slack-webhook-url': { page: slack.page },
    'openai-api-key': {
        page: 'https://platform.openai.com/api-keys',
        proof: 'https://api.openai.com/v1/models answers 401 to it',
    },
    'anthropic-api-key': {
        page: 'https://console.anthropic.com/settings/keys',
        proof: 'https://api.anthropic.com/v1/models answers 401 to it',
    },
    'anthropic-admin-api-key': { page: 'https://console.anthropic.com/settings/admin-keys' },
    'gcp-api-key': { page: 'https://console.cloud.google.com/apis/credentials' },
    'npm-access-token': {
        page: 'https://www.npmjs.com/settings/~/tokens',
        proof: 'https://registry.npmjs.org/-/whoami answers 401 to it',
    },
    'pypi-upload-token': { page: 'https://pypi.org/manage/account/token/' },
    'twilio-api-key': { page: 'https://console.twilio.com/us1/account/keys-credentials/api-keys' },
    'mailgun-private-api-token': {
        page: 'https://app.mailgun.com/settings/api_security',
        proof: 'https://api.mailgun.net/v3/domains answers 401 to it',
    },
    'digitalocean-pat': digitalocean,
    'digitalocean-access-token': digitalocean,
    'heroku-api-key': {
        page: 'https://dashboard.heroku.com/account',
        proof: 'https://api.heroku.com/account answers 401 to it',
    },
    'heroku-api-key-v2': { page: 'https://dashboard.heroku.com/account' },
    'azure-ad-client-secret': {
        page: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
    },
    'cloudflare-api-key': {
        ...cloudflare,
        proof: 'https://api.cloudflare.com/client/v4/user/tokens/verify no longer calls it active',
    },
    'cloudflare-global-api-key': cloudflare,
    'cloudflare-origin-ca-key': cloudflare,
    'shopify-access-token': shopify,
    'shopify-custom-access-token': shopify,
    'shopify-private-app-access-token': shopify,
    'shopify-shared-secret': shopify,
    'square-access-token': { page: 'https://developer.squareup.com/apps' },
    'discord-api-token': {
        page: 'https://discord.com/developers/applications',
        proof: 'https://discord.com/api/v10/users/@me answers 401 to it',
    },
    'discord-client-secret': { page: 'https://discord.com/developers/applications' },
    'telegram-bot-api-token': {
        page: 'https://t.me/BotFather',
        proof: 'getMe of api.telegram.org answers 401 to it',
    },
    'datadog-access-token': { page: 'https://app.datadoghq.com/organization-settings/api-keys' },
    'sentry-access-token': sentry,
    'sentry-org-token': sentry,
    'sentry-user-token': sentry,
    'huggingface-access-token': { ...huggingface, proof: 'https://huggingface.co/api/whoami-v2 answers 401 to it' },
    'huggingface-organization-api-token': huggingface,
    'netlify-access-token': { page: 'https://app.netlify.com/user/applications#personal-access-tokens' },
    'flyio-access-token': { page: 'https://fly.io/user/personal_access_tokens' },
    'hashicorp-tf-api-token': { page: 'https://app.terraform.io/app/settings/tokens' },
    'notion-api-token': { page: 'https://www.notion.so/profile/integrations' },
    'linear-api-key': { page: 'https://linear.app/settings/account/security' },
    'grafana-service-account-token': { page: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/' },
};


/***/ }),

/***/ 88645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createScanner: () => (/* binding */ createScanner)
/* harmony export */ });
/** gitleaks, then `.gitleaksignore`: exactly what `gitleaks git` reports, hunk by hunk. */
function createScanner(engine, ignore) {
    const counts = { hunks: 0, bytes: 0, candidates: 0 };
    return {
        counts,
        async scan(hunk) {
            // A text that gitleaks does not read was counted by the code that read it.
            counts.hunks += hunk.via ? 0 : 1;
            counts.bytes += hunk.via ? 0 : hunk.added.length;
            const { added: text, path, startLine, commit } = hunk;
            const { isCandidate, findings } = await engine.scan({ text, path, startLine, commit: commit.sha });
            if (isCandidate)
                counts.candidates += 1;
            return findings
                .filter(({ fingerprint }) => !ignore(fingerprint, hunk.commit.sha))
                .map((secret) => ({ found: secret, hunk }));
        },
        close: () => engine.close(),
    };
}


/***/ }),

/***/ 84108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSources: () => (/* binding */ runSources)
});

// EXTERNAL MODULE: ./lib/src/git/policy-files.js + 1 modules
var policy_files = __webpack_require__(22571);
// EXTERNAL MODULE: ./lib/src/git/repository.js
var repository = __webpack_require__(26077);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(11793);
// EXTERNAL MODULE: ./lib/src/pillars/secrets/detector.js
var detector = __webpack_require__(45786);
// EXTERNAL MODULE: ./lib/src/steps/open-client.js + 1 modules
var open_client = __webpack_require__(29341);
// EXTERNAL MODULE: ./lib/src/text/plural.js
var plural = __webpack_require__(26720);
// EXTERNAL MODULE: ./lib/src/pillars/secrets/too-many.js
var too_many = __webpack_require__(19734);
// EXTERNAL MODULE: ./lib/src/text/shell-word.js
var shell_word = __webpack_require__(19543);
// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 1 modules
var Parser = __webpack_require__(22664);
;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/page-scripts.js

/** The parser becomes slow on pages that nest deeper. */
const maxDepth = 2_000;
/** The http(s) URLs of the scripts that a page loads, in its order. Throws if the page nests elements too deeply. */
function scriptsOfPage(html, pageUrl) {
    const found = [];
    let base = pageUrl;
    let depth = 0;
    const parser = new Parser/* Parser */.i({
        onopentag(name, { src, href, rel = '', as = '' }) {
            depth += 1;
            if (depth > maxDepth)
                throw new Error(`the page nests elements more than ${maxDepth} deep`);
            if (name === 'script' && src)
                found.push(src);
            else if (name === 'base' && href && base === pageUrl)
                base = URL.parse(href, pageUrl)?.href ?? base;
            else if (name === 'link' && href && isScriptLink(rel.toLowerCase(), as.toLowerCase()))
                found.push(href);
        },
        onclosetag() {
            depth -= 1;
        },
    });
    parser.end(html);
    return distinct(found.flatMap((reference) => URL.parse(reference.trim(), base) ?? []));
}
function isScriptLink(rel, as) {
    const kinds = rel.split(/\s+/);
    return (kinds.includes('modulepreload') || (as === 'script' && (kinds.includes('preload') || kinds.includes('prefetch'))));
}
/**
 * The URLs of the files that a module imports by a relative or absolute path. A comment or a string that only looks
 * like an import does no harm.
 */
function importsOfScript(script, scriptUrl) {
    const references = [...script.matchAll(/\b(?:from|import)\s{0,9}\(?\s{0,9}(["'])([./][^"'\s]{0,500}\.m?js)\1/g)];
    return distinct(references.flatMap(([, , path = '']) => URL.parse(path, scriptUrl) ?? []));
}
function distinct(urls) {
    const byHref = new Map();
    for (const url of urls) {
        url.hash = '';
        if (url.protocol === 'http:' || url.protocol === 'https:')
            byHref.set(url.href, url);
    }
    return [...byHref.values()];
}

// EXTERNAL MODULE: ./lib/src/http/exchange.js
var exchange = __webpack_require__(13634);
// EXTERNAL MODULE: ./lib/src/http/redirects.js
var redirects = __webpack_require__(76174);
;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/same-origin.js


const maxHops = 5;
/** Gets a URL and follows redirects on its origin only: another origin is never asked. */
async function fetchSameOrigin(client, url, { timeoutMs, fileBytes }, signal) {
    const { origin } = new URL(url);
    let current = url;
    for (let hop = 0; hop <= maxHops; hop += 1) {
        let response;
        try {
            response = await client.send({ method: 'GET', url: current, headers: [], timeoutMs, maxBodyBytes: fileBytes, follow: false, retries: 2 }, signal);
        }
        catch (error) {
            if (!(error instanceof exchange/* NetworkError */.D))
                throw error;
            return {
                ok: false,
                problem: error.kind === 'too-large' ? `it is larger than ${fileBytes / 1e6} MB` : error.message,
            };
        }
        const { status } = response;
        if (status >= 200 && status < 300)
            return { ok: true, url: current, response };
        const next = (0,redirects/* nextHop */.Fz)(response, new URL(current));
        if (!next)
            return { ok: false, status, problem: `it answers ${status}` };
        if (next.origin !== origin)
            return { ok: false, status, problem: `it redirects to another origin, ${next.origin}` };
        current = next.href;
    }
    return { ok: false, problem: `it redirects more than ${maxHops} times` };
}
function headerOf({ headers }, name) {
    return headers.find(([each]) => each === name)?.[1];
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/escapes.js
const backslash = 92;
/**
 * Escapes of one character after a backslash, in JSON (RFC 8259, section 7) and in JavaScript's strings and templates.
 */
const single = new Map(Object.entries({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' })
    .concat([...'"\'`\\/$'].map((character) => [character, character]))
    .map(([code, character]) => [code.charCodeAt(0), { length: 2, plain: [character.charCodeAt(0)] }]));
/** The escapes of JSON, and `\x22`, `\u{22}`, `\'`, `` \` `` and `\$` of JavaScript. All others stay as they stand. */
const escapes = {
    mark: backslash,
    read(encoded, at) {
        const known = single.get(encoded[at + 1] ?? 0);
        if (known)
            return known;
        const [escape, hex2, hex4, braced] = hexEscape.exec(encoded.toString('latin1', at, at + 12)) ?? [];
        const hex = hex2 ?? hex4 ?? braced;
        if (escape === undefined || hex === undefined)
            return undefined;
        const code = Number.parseInt(hex, 16);
        const low = code >> 10 === 0x36 ? lowSurrogate.exec(encoded.toString('latin1', at + 6, at + 12))?.[1] : undefined;
        if (low === undefined)
            return unit(escape.length, code);
        return unit(12, 0x10000 + ((code & 0x3ff) << 10) + (Number.parseInt(low, 16) & 0x3ff));
    },
};
const hexEscape = /^\\(?:x([\da-f]{2})|u(?:([\da-f]{4})|\{([\da-f]{1,6})\}))/i;
const lowSurrogate = /^\\u(d[c-f][\da-f]{2})$/i;
/** The character references of HTML that templates use when they write JSON into attributes. */
const references = {
    mark: '&'.charCodeAt(0),
    read(encoded, at) {
        const [reference, name, hex, decimal] = htmlReference.exec(encoded.toString('latin1', at, at + 10)) ?? [];
        if (reference === undefined)
            return undefined;
        const code = name ? named.get(name.toLowerCase()) : hex ? Number.parseInt(hex, 16) : Number(decimal);
        return code === undefined ? undefined : unit(reference.length, code);
    },
};
const htmlReference = /^&(?:(quot|apos|amp|lt|gt|nbsp)|#x([\da-f]{1,6})|#(\d{1,7}));/i;
const named = new Map(Object.entries({ quot: 34, apos: 39, amp: 38, lt: 60, gt: 62, nbsp: 160 }));
function unit(length, code) {
    if (code > 0x10ffff)
        return undefined;
    // Half of a surrogate pair is no character.
    const plain = code < 0x80 ? [code] : Buffer.from(String.fromCodePoint(code).toWellFormed());
    return { length, plain };
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/json-tokens.js
const quote = 34;
const json_tokens_backslash = 92;
const newline = 10;
const [openBracket, closeBracket, openBrace, closeBrace, comma, colon] = [...Buffer.from('[]{},:')];
/** Where the string ends whose inside begins at `from`: at its quote, or at the end of the line if it is cut short. */
function stringEnd(json, from) {
    for (let at = from; at < json.length; at += 1) {
        const byte = json[at];
        if (byte === json_tokens_backslash)
            at += 1;
        else if (byte === quote || byte === newline)
            return at;
    }
    return json.length;
}
/** Where the inside of the array begins that is the value of the key before `at`; undefined if there is no array. */
function arrayOf(json, at) {
    const colonAt = skipSpace(json, at);
    const open = skipSpace(json, colonAt + 1);
    return json[colonAt] === colon && json[open] === openBracket ? open + 1 : undefined;
}
/** The items of the array whose inside begins at `from`, as far as the text goes. Returns where the array ends. */
function* itemsOf(json, from) {
    let at = skipSpace(json, from);
    while (at < json.length && json[at] !== closeBracket) {
        const isString = json[at] === quote;
        const end = isString ? stringEnd(json, at + 1) : valueEnd(json, at);
        yield { start: isString ? at + 1 : at, end, isString };
        at = skipSpace(json, isString ? end + 1 : end);
        if (json[at] !== comma)
            break;
        at = skipSpace(json, at + 1);
    }
    return Math.min(at, json.length);
}
/**
 * The strings at the top level of the object (keys and values) or array that goes on at `from`, up to its end or
 * `limit`. Returns where it stopped.
 */
function* stringsAfter(json, from, limit) {
    let depth = 0;
    let at = from;
    for (; at < limit; at += 1) {
        const byte = json[at];
        if (byte === quote) {
            const end = stringEnd(json, at + 1);
            if (depth === 0)
                yield { start: at + 1, end, isString: true };
            at = end;
        }
        else if (byte === openBrace || byte === openBracket)
            depth += 1;
        else if (byte === closeBrace || byte === closeBracket) {
            depth -= 1;
            if (depth < 0)
                return at;
        }
    }
    return at;
}
/** Where a value that is no string ends: at most at the end of its line. */
function valueEnd(json, from) {
    let depth = 0;
    for (let at = from; at < json.length; at += 1) {
        if (json[at] === quote)
            at = stringEnd(json, at + 1);
        const byte = json[at];
        if (byte === newline)
            return at;
        if (byte === openBrace || byte === openBracket)
            depth += 1;
        else if (depth === 0 && (byte === comma || byte === closeBracket || byte === closeBrace))
            return at;
        else if (byte === closeBrace || byte === closeBracket)
            depth -= 1;
    }
    return json.length;
}
function skipSpace(json, from) {
    let at = from;
    while (json[at] === 32 || json[at] === newline || json[at] === 13 || json[at] === 9)
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/layer.js
/** One call of `origin` reads about this many encoded bytes again, at most. */
const blockBytes = 4_096;
/** Undoes an encoding in a whole text; undefined if nothing in it is encoded. Takes linear time. */
function undo(encoded, decoding) {
    const { mark, read } = decoding;
    const first = firstUnit(encoded, decoding);
    if (first < 0)
        return undefined;
    const plain = Buffer.allocUnsafe(encoded.length);
    encoded.copy(plain, 0, 0, first);
    const blocks = [];
    let plainAt = first;
    for (let at = first, next = first; at < encoded.length;) {
        if (at >= next) {
            blocks.push({ at, plainAt });
            next = at + blockBytes;
        }
        const byte = encoded[at];
        const unit = byte === mark ? read(encoded, at) : undefined;
        if (unit)
            for (let index = 0; index < unit.plain.length; index += 1)
                plain[plainAt++] = unit.plain[index];
        else
            plain[plainAt++] = byte;
        at += unit?.length ?? 1;
    }
    let last = blocks[0];
    return { bytes: plain.subarray(0, plainAt), origin };
    function origin(offset) {
        if (offset < first)
            return offset;
        const block = blocks[lastAtOrBelow(blocks, offset)];
        // Most callers ask for offsets in rising order, so the search goes on from the last answer.
        if (!(last.plainAt >= block.plainAt && last.plainAt <= offset))
            last = block;
        let { at, plainAt } = last;
        while (at < encoded.length) {
            const unit = encoded[at] === mark ? read(encoded, at) : undefined;
            const behind = plainAt + (unit?.plain.length ?? 1);
            if (behind > offset) {
                last = { at, plainAt };
                return at;
            }
            plainAt = behind;
            at += unit?.length ?? 1;
        }
        return at;
    }
}
function firstUnit(encoded, { mark, read }) {
    let at = encoded.indexOf(mark);
    while (at >= 0 && !read(encoded, at))
        at = encoded.indexOf(mark, at + 1);
    return at;
}
/** A layer of a layer. Its `origin` gives offsets in the first text. */
function within(outer, inner) {
    return { bytes: inner.bytes, origin: (offset) => outer.origin(inner.origin(offset)) };
}
/** A part of a text as a layer of it. */
function part(bytes, start, end) {
    return { bytes: bytes.subarray(start, end), origin: (offset) => start + offset };
}
function lastAtOrBelow(blocks, offset) {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (blocks[middle].plainAt <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/source-map.js



const contents = Buffer.from('sourcesContent');
const names = Buffer.from('"sources"');
const source_map_quote = 34;
const source_map_backslash = 92;
/** How deep a map may be within strings of strings. */
const maxEscaped = 3;
const maxName = 500;
/**
 * The reference of a script to its source map: a URL, the map itself in a `data:` URL, or undefined.
 * The last such comment counts (ECMA-426, section 11).
 */
function sourceMapReference(script) {
    const at = script.lastIndexOf('sourceMappingURL=');
    if (at < 2 || !/[#@][ \t]*$/.test(script.slice(Math.max(0, at - 5), at)))
        return undefined;
    const from = at + 'sourceMappingURL='.length;
    const end = script.slice(from).search(/[\s"'`]|\*\/|$/);
    return script.slice(from, from + end) || undefined;
}
/**
 * The original files in all source maps (ECMA-426) of a text. The text may be a map (with anything before it) or an
 * index map with sections, or may hold maps in the lines of a log or in a string of a script. A map that is cut short
 * is read as far as it goes. Nothing is parsed as a whole, so that neither size nor depth matters.
 */
function* originalFiles(text, depth = 0) {
    let mapEnd = 0;
    let stringEnds = 0;
    for (let key = text.indexOf(contents); key >= 0; key = text.indexOf(contents, key)) {
        const isQuoted = text[key - 1] === source_map_quote;
        if (isQuoted && text[key - 2] !== source_map_backslash) {
            mapEnd = yield* filesOfMap(text, key - 1, mapEnd);
        }
        else if (isQuoted && depth < maxEscaped) {
            const from = Math.max(mapEnd, stringEnds);
            stringEnds = stringEnd(text, key);
            const string = part(text, from, stringEnds);
            const plain = undo(string.bytes, escapes);
            if (plain && (yield* filesInString(within(string, plain), depth)))
                mapEnd = stringEnds;
        }
        key = Math.max(mapEnd, stringEnds, key + contents.length);
    }
}
/** Returns whether there are any. */
function* filesInString(string, depth) {
    let isMap = false;
    for (const file of originalFiles(string.bytes, depth + 1)) {
        yield { ...file, ...within(string, file), start: string.origin(file.start), end: string.origin(file.end) };
        isMap = true;
    }
    return isMap;
}
/**
 * The files of the map with the key at `key`, if it is a map. `done`: where the map before it ends. Returns its own
 * end.
 */
function* filesOfMap(text, key, done) {
    const from = arrayOf(text, key + contents.length + 2);
    if (from === undefined)
        return done;
    const namesFrom = namesBefore(text, key, done) ?? namesBehind(text, from);
    const labels = namesFrom === undefined ? undefined : itemsOf(text, namesFrom);
    const items = itemsOf(text, from);
    for (let index = 0;; index += 1) {
        const item = items.next();
        if (item.done)
            return item.value;
        const label = labels?.next();
        const { start, end, isString } = item.value;
        if (!isString || start >= end)
            continue;
        const content = part(text, start, end);
        const plain = undo(content.bytes, escapes);
        yield { ...(plain ? within(content, plain) : content), name: nameOf(text, label, index), start, end };
    }
}
/** The nearest list of names before the key, if it belongs to the same object. */
function namesBefore(text, key, done) {
    const before = text.subarray(done, key);
    for (let at = before.lastIndexOf(names); at >= 0; at = at === 0 ? -1 : before.lastIndexOf(names, at - 1)) {
        const from = arrayOf(before, at + names.length);
        if (from === undefined)
            continue;
        const end = ended(stringsAfter(before, from, before.length));
        return ended(stringsAfter(before, end + 1, before.length)) >= before.length ? done + from : undefined;
    }
    return undefined;
}
/** The list of names in the rest of the object whose `sourcesContent` begins at `from`, up to the next map. */
function namesBehind(text, from) {
    const end = ended(itemsOf(text, from));
    let next = text.indexOf(contents, end);
    while (next >= 0 && arrayOf(text, next + contents.length + 1) === undefined)
        next = text.indexOf(contents, next + 1);
    const keys = stringsAfter(text, end + 1, next < 0 ? text.length : next + contents.length);
    for (const { start, end } of keys) {
        if (text.subarray(start - 1, end + 1).equals(names))
            return arrayOf(text, end + 1);
    }
    return undefined;
}
function ended(items) {
    let item = items.next();
    while (!item.done)
        item = items.next();
    return item.value;
}
/** Only a label, which opens no file: `webpack://app/./src/a.ts?1f2e` and `../../src/a.ts` become `src/a.ts`. */
function nameOf(text, label, index) {
    const unnamed = `source ${index + 1}`;
    if (!label || label.done || !label.value.isString)
        return unnamed;
    // The end of a very long name tells more than its beginning.
    const written = text.subarray(Math.max(label.value.start, label.value.end - maxName), label.value.end);
    const parts = (undo(written, escapes)?.bytes ?? written)
        .toString()
        .replaceAll(/\p{Cc}/gu, ' ')
        .replace(/^[a-z][\w+.-]*:\/\/[^/]*\//i, '')
        .replace(/\?.*$/, '')
        .split(/[/\\]/);
    const path = [];
    for (const part of parts) {
        if (part === '..')
            path.pop();
        else if (part !== '' && part !== '.')
            path.push(part);
    }
    return path.join('/') || unnamed;
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/bundles.js




const bundleLimits = { files: 300, bytes: 100_000_000, fileBytes: 20_000_000, timeoutMs: 20_000 };
const atOnce = 4;
/**
 * The page at the root of the deployment, the scripts that it loads from its own origin, the scripts that these import,
 * and their source maps. Other origins are never asked. What cannot be loaded is a gap.
 */
async function* liveBundles(baseUrl, client, signal, limits = bundleLimits) {
    const pageUrl = new URL('/', baseUrl).href;
    const page = await fetchSameOrigin(client, pageUrl, limits, signal);
    if (!page.ok)
        return yield { gap: gap(pageUrl, page.problem, 'fail') };
    yield { text: served(page) };
    const budget = { files: limits.files, bytes: limits.bytes };
    const known = new Set();
    const { origin } = new URL(pageUrl);
    let waiting = [];
    let foreign = 0;
    const want = (urls, guessed) => {
        for (const url of urls) {
            if (known.has(url.href))
                continue;
            known.add(url.href);
            if (url.origin === origin)
                waiting.push({ url, guessed });
            else
                foreign += 1;
        }
    };
    try {
        want(scriptsOfPage(textOf(page.response), page.url), false);
    }
    catch (error) {
        yield { gap: gap(pageUrl, error.message, 'inconclusive') };
    }
    if (waiting.length === 0 && foreign > 0) {
        yield { gap: gap(pageUrl, 'all its scripts come from other origins, which are not asked', 'inconclusive') };
    }
    while (waiting.length > 0 && !signal.aborted) {
        if (budget.files <= 0 || budget.bytes <= 0) {
            const most = `${limits.files} files or ${limits.bytes / 1e6} MB are searched at most`;
            return yield { gap: gap(pageUrl, `${most}; ${waiting.length} more scripts are not`, 'inconclusive') };
        }
        const batch = waiting.slice(0, Math.min(atOnce, budget.files));
        waiting = waiting.slice(batch.length);
        const results = await Promise.all(batch.map((wanted) => fetchScript(wanted, client, limits, signal)));
        for (const { found, imports, files, bytes } of results) {
            budget.files -= files;
            budget.bytes -= bytes;
            want(imports, true);
            yield* found;
        }
    }
}
async function fetchScript({ url, guessed }, client, limits, signal) {
    const script = await fetchSameOrigin(client, url.href, limits, signal);
    if (!script.ok) {
        const isNothing = guessed && script.status !== undefined;
        const found = isNothing ? [] : [{ gap: gap(url.href, script.problem, 'inconclusive') }];
        return { found, imports: [], files: 1, bytes: 0 };
    }
    const text = textOf(script.response);
    const bytes = script.response.body.length;
    const reference = sourceMapReference(text) ?? headerOf(script.response, 'sourcemap') ?? headerOf(script.response, 'x-sourcemap');
    const map = await fetchMap(reference, script.url, client, limits, signal);
    return {
        found: [{ text: served(script) }, ...map.found],
        imports: importsOfScript(text, script.url),
        files: 1 + map.files,
        bytes: bytes + map.bytes,
    };
}
/** If the script names no map, `.map` is added to its URL: a map is often there, and public. */
async function fetchMap(reference, scriptUrl, client, limits, signal) {
    if (/^data:/i.test(reference ?? ''))
        return { found: [], files: 0, bytes: 0 };
    const beside = new URL(scriptUrl);
    beside.pathname += '.map';
    const url = reference === undefined ? beside : URL.parse(reference, scriptUrl);
    if (url?.origin !== beside.origin)
        return { found: [], files: 0, bytes: 0 };
    const map = await fetchSameOrigin(client, url.href, limits, signal);
    if (map.ok) {
        // Some servers answer every URL with their page: that is no map.
        const isPage = /html/i.test(headerOf(map.response, 'content-type') ?? '') && !looksLikeJson(map.response);
        return { found: isPage ? [] : [{ text: served(map) }], files: 1, bytes: map.response.body.length };
    }
    // If the server gives a status, there is no map to search. Without a status the map may exist.
    const found = map.status === undefined ? [{ gap: gap(url.href, map.problem, 'inconclusive') }] : [];
    return { found, files: 1, bytes: 0 };
}
function served({ url, response }) {
    return { path: pathOf(url), name: url, where: { url }, print: curl(url), bytes: [Buffer.from(response.body)] };
}
/** Servers may put `)]}'` before JSON, to keep it from being run as a script. */
function looksLikeJson(response) {
    return /^\ufeff?\s*[[{)]/.test(textOf(response).slice(0, 100));
}
function textOf({ body }) {
    return Buffer.from(body.buffer, body.byteOffset, body.length).toString();
}
function pathOf(url) {
    return new URL(url).pathname.slice(1) || 'index.html';
}
function curl(url) {
    return `curl -sS ${(0,shell_word/* shellPath */.G)(url)}`;
}
function gap(url, problem, status) {
    return {
        what: url,
        problem,
        where: { url },
        status,
        fix: 'Open the URL as a stranger would; scripts that no stranger can load are not searched.',
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/utf16.js

/** Text without a byte order mark counts as UTF-16 only if at least a quarter of its characters are ASCII. */
const leastAscii = 0.25;
const lookedAt = 8_000;
/**
 * Whether a text is UTF-16, which PowerShell's `>` and other tools of Windows write. Its first bytes show it: by the
 * byte order mark, or by the zero bytes of ASCII characters, which are on the same side of each pair.
 */
function utf16Of(start) {
    const mark = start.length < 2 ? 0 : start.readUInt16BE(0);
    if (mark === 0xfffe)
        return 'utf-16le';
    if (mark === 0xfeff)
        return 'utf-16be';
    const length = Math.min(start.length, lookedAt) & ~1;
    const zeros = [0, 0];
    for (let at = 0; at < length; at += 2) {
        const [first, second] = [start[at], start[at + 1]];
        if (first === 0)
            zeros[0] = zeros[0] + 1;
        if (second === 0)
            zeros[1] = zeros[1] + 1;
        // No text holds such a control character.
        if ((first === 0 || second === 0) && isControl(first | second))
            return undefined;
    }
    const [high = 0, low = 0] = zeros;
    if (Math.min(high, low) > 0 || Math.max(high, low) < (length / 2) * leastAscii || length === 0)
        return undefined;
    return high > 0 ? 'utf-16be' : 'utf-16le';
}
/** Converts UTF-16 to UTF-8; leaves all else as it is. */
async function* decodeUtf16(bytes) {
    let decoder;
    let isFirst = true;
    for await (const chunk of bytes) {
        if (isFirst)
            decoder = decoderOf(chunk);
        isFirst = false;
        yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
    }
}
function decoderOf(start) {
    const encoding = utf16Of(start);
    return encoding && new external_node_util_.TextDecoder(encoding);
}
function isControl(code) {
    return code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27;
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/binary.js

/** How many bytes of a file's beginning `isBinary` needs: as many as git looks at. */
const headBytes = 8_000;
/** The first bytes of archives, because a short archive may hold no NUL. */
const signatures = [
    'PK\x03\x04',
    'PK\x05\x06',
    '\x1f\x8b',
    'BZh',
    '\xfd7zXZ',
    "7z\xbc\xaf'\x1c",
    'Rar!\x1a',
    '\x28\xb5\x2f\xfd',
    '!<arch>\n',
    '%PDF-',
].map((signature) => Buffer.from(signature, 'latin1'));
/** Whether a file is an archive or not text, by its first bytes. UTF-16 is text. */
function isBinary(head) {
    if (signatures.some((signature) => head.subarray(0, signature.length).equals(signature)))
        return true;
    return head.includes(0) && !utf16Of(head);
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/files.js






const slash = Buffer.from('/');
const streamBytes = 128 * 1024;
/**
 * The text files at the listed places, in the order of their names. A listed place that does not exist, cannot be read
 * or holds no file is a gap. A symbolic link is followed only if it leads into the working directory or the listed
 * folder.
 */
async function* listedFiles(listed, key, context, skipped) {
    const root = await (0,promises_.realpath)(context.cwd);
    for (const { at, path } of listed) {
        const gap = (problem, what = path) => ({
            gap: {
                what,
                problem,
                where: { file: at.file, line: at.line, column: at.column },
                status: 'fail',
                fix: `Let an earlier step make it, or take it out of "${key}" of "secrets".`,
            },
        });
        let files = 0;
        try {
            const start = await openListed(context.cwd, root, path);
            for await (const found of walk(start, [root, start.real.toString()])) {
                if (context.signal.aborted)
                    return;
                if (found === 'other') {
                    skipped.others += 1;
                    continue;
                }
                files += 1;
                const name = shownName(context.cwd, found);
                try {
                    yield { text: await readText(found, name, skipped) };
                }
                catch (error) {
                    yield gap(reasonOf(error), name);
                }
            }
            if (files === 0)
                yield gap('it holds no file');
        }
        catch (error) {
            yield gap(reasonOf(error));
        }
    }
}
/** Throws if the place does not exist, or if it is inside the working directory and a link leads out of there. */
async function openListed(cwd, root, listed) {
    const path = (0,external_node_path_.resolve)(cwd, listed);
    const real = await (0,promises_.realpath)(path);
    if (isInside(path, (0,external_node_path_.resolve)(cwd)) && !isInside(real, root)) {
        throw new Error('it is a symbolic link that leads out of the working directory');
    }
    const stats = await (0,promises_.stat)(real);
    if (!stats.isDirectory() && !stats.isFile())
        throw new Error('it is neither a file nor a folder');
    return { shown: Buffer.from(path), real: Buffer.from(real) };
}
/** Paths are bytes: a name need not be UTF-8. Each folder is walked once, whatever links lead to it. */
async function* walk(start, roots) {
    if ((await (0,promises_.stat)(start.real)).isFile()) {
        yield start.shown;
        return;
    }
    const seen = new Set();
    const waiting = [start];
    for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
        const id = folder.real.toString('latin1');
        if (seen.has(id))
            continue;
        seen.add(id);
        const entries = await (0,promises_.readdir)(folder.real, { withFileTypes: true, encoding: 'buffer' });
        const folders = [];
        for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
            const shown = Buffer.concat([folder.shown, slash, entry.name]);
            const real = Buffer.concat([folder.real, slash, entry.name]);
            const kind = await kindOf(entry, real, roots);
            if (kind.is === 'folder')
                folders.push({ shown, real: kind.real });
            else
                yield kind.is === 'file' ? shown : 'other';
        }
        waiting.push(...folders.reverse());
    }
}
async function kindOf(entry, path, roots) {
    if (entry.isFile())
        return { is: 'file' };
    if (entry.isDirectory())
        return entry.name.toString() === '.git' ? { is: 'other' } : { is: 'folder', real: path };
    if (!entry.isSymbolicLink())
        return { is: 'other' };
    try {
        const real = await (0,promises_.realpath)(path, { encoding: 'buffer' });
        if (!roots.some((root) => isInside(real.toString(), root)))
            return { is: 'other' };
        const stats = await (0,promises_.lstat)(real);
        return stats.isDirectory() ? { is: 'folder', real } : { is: stats.isFile() ? 'file' : 'other' };
    }
    catch {
        return { is: 'other' }; // a link to nothing
    }
}
function isInside(path, root) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
/** An archive or a binary has no bytes to search: only the rules that look at paths see it. */
async function readText(path, name, skipped) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        const head = buffer.subarray(0, bytesRead);
        const binary = isBinary(head);
        if (binary)
            skipped.binaries += 1;
        const bytes = binary ? [] : bytesRead < headBytes ? [head] : readBytes(path);
        const utf16 = utf16Of(head);
        const print = utf16 ? `iconv -f ${utf16} -t utf-8 ${(0,shell_word/* shellPath */.G)(name)}` : `cat ${(0,shell_word/* shellPath */.G)(name)}`;
        return { path: name, where: { file: name }, print, bytes };
    }
    finally {
        await file.close();
    }
}
/** Opens the file anew each time it is read, and not before. */
function readBytes(path) {
    return {
        [Symbol.asyncIterator]: () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: streamBytes })[Symbol.asyncIterator](),
    };
}
/** The path with `/`, relative to the working directory if it is inside. */
function shownName(cwd, path) {
    const name = path.toString();
    const shown = isInside(name, (0,external_node_path_.resolve)(cwd)) ? (0,external_node_path_.relative)(cwd, name) : name;
    return shown.replaceAll(external_node_path_.sep, '/');
}
function reasonOf(error) {
    const { code, message } = error;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'it does not exist';
    return code ? `it cannot be read (${code})` : message;
}

// EXTERNAL MODULE: ./lib/src/pillars/secrets/describe.js
var describe = __webpack_require__(73385);
// EXTERNAL MODULE: ./lib/src/pillars/secrets/ignore-lines.js
var ignore_lines = __webpack_require__(94828);
// EXTERNAL MODULE: ./lib/src/pillars/secrets/rotation.js
var rotation = __webpack_require__(27934);
;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/finding.js



/** The gate's record of a secret, which holds nothing of it but a known prefix. */
function placeFinding(secret) {
    const { rule, line, column, places, text, original, isBase64, via } = secret;
    const name = text.name ?? text.path;
    const fingerprint = `${original?.name ?? text.path}:${rule}:${original?.line ?? line}`;
    const { page } = rotation/* rotations */.s[rule] ?? {};
    const inOriginal = original ? `, in line ${original.line} of the original file` : '';
    const times = places > 1 ? `, at ${places} places, this is the first` : '';
    const cut = isBase64 ? `cut -b ${column}-${column + 131} | base64 -d` : `cut -b ${column}-${column + 99}`;
    return {
        rule: `secrets/${rule}`,
        ...(via ? { via } : {}),
        status: 'fail',
        severity: 'blocker',
        title: `${titleOf(secret)} in ${original ? `${original.name} (source map of ${name})` : name}`,
        observed: `${seen(secret)}${inOriginal}${times}`,
        where: { ...text.where, ...(line === 0 ? {} : { line, column }) },
        reproduce: text.print && (line === 0 ? text.print : `${text.print} | sed -n ${line}p | ${cut}`),
        fix: [
            `Rotate it${page ? `: ${page} ,` : ' where it was issued,'} then keep it out of what is built and printed.`,
            ...(text.where.file === undefined
                ? ['False alarm? Add a waiver with this rule and URL.']
                : (0,ignore_lines/* ignoreLines */.i)({ fingerprint })),
        ].join('\n'),
        fingerprint,
    };
}
function titleOf({ rule, gitleaks }) {
    if (rule === 'env-value')
        return 'Value of an environment variable';
    if (rule === 'supabase-service-role')
        return 'Supabase secret key (it passes every row-level policy)';
    return (0,describe/* describeRule */.I)(gitleaks ?? { id: rule, description: '' });
}
function seen({ rule, gitleaks, secret, detail }) {
    if (detail !== undefined)
        return `the value of ${detail}`;
    if (rule === 'supabase-service-role') {
        return secret.startsWith('sb_secret_') ? 'sb_secret_…(redacted)' : 'a JSON Web Token with the role service_role';
    }
    return secret === '' ? 'the file itself' : (0,describe/* preview */.V)(secret, gitleaks);
}
/** The finding for a gap, with the status that the gap has. */
function gapFinding({ what, problem, where, status, fix }) {
    return {
        rule: 'secrets/not-searched',
        status,
        severity: 'blocker',
        title: `Not searched for secrets: ${what}`,
        observed: problem,
        where,
        fix,
        fingerprint: `secrets/not-searched:${what}`,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/text/redaction/readings.js + 2 modules
var readings = __webpack_require__(66878);
// EXTERNAL MODULE: ./lib/src/text/redaction/secret-forms.js
var secret_forms = __webpack_require__(33394);
;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/env-values.js


/** `base64` wraps lines at 76 characters, PEM at 64; a log of GitHub puts the time before each line. */
const wrap = /(?<=[\w+/-])\r?\n(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?(?=[\w+/-])/g;
const base64 = 'in base64';
/** Any encoding of a value fits within this many times its length on each side of a part of it. */
const widest = 12;
const minAnchor = 4;
/**
 * Looks for the exact values of variables in a text whose characters are its bytes (latin1): as they are, in URL, HTML,
 * JSON and hex form, and in base64 at any alignment. Other ways of escaping are undone around the value's longest run
 * of letters and digits, which every usual encoder leaves as it is.
 */
function searchEnvValues(values) {
    const needles = values.filter(({ value }) => value !== '').flatMap(needlesOf);
    const wrapped = needles.filter(({ form }) => form === base64);
    const anchors = values
        .filter(({ value }) => /[^A-Za-z0-9]/.test(value))
        .map((each) => ({ each, anchor: anchorOf(each.value) }));
    return (text) => {
        const hits = new Map();
        const add = (hit) => {
            const key = `${hit.name} ${hit.at}`;
            if (!hits.has(key))
                hits.set(key, hit);
        };
        for (const { name, value, text: needle, form } of needles) {
            for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
                add({ name, value, at, form });
            }
        }
        if (wrapped.length > 0) {
            const { text: unwrapped, origin } = unwrap(text);
            for (const { name, value, text: needle, form } of wrapped) {
                for (let at = unwrapped.indexOf(needle); at >= 0; at = unwrapped.indexOf(needle, at + needle.length)) {
                    add({ name, value, at: origin(at), form });
                }
            }
        }
        for (const { each, anchor } of anchors) {
            for (const hit of escapedHits(text, each, anchor))
                if (!isNear(hits.values(), hit))
                    add(hit);
        }
        return [...hits.values()].sort((a, b) => a.at - b.at);
    };
}
function needlesOf({ name, value }) {
    const hex = Buffer.from(value).toString('hex');
    const json = JSON.stringify(value);
    const url = [
        encodeURIComponent(value.toWellFormed()),
        `${new URLSearchParams({ '': value })}`,
        value.replaceAll(' ', '+'),
    ];
    return [...new Set([...(0,secret_forms/* secretForms */.e)(value), value.replaceAll('\n', '\r\n')])].map((form) => ({
        name,
        value,
        text: Buffer.from(form).toString('latin1'),
        form: nameForm(form),
    }));
    function nameForm(form) {
        if (value.includes(form) || form.includes('\r\n'))
            return '';
        if (hex.includes(form.toLowerCase()))
            return 'in hex';
        if (json.includes(form) || form.includes('\\'))
            return 'in JSON';
        if (url.some((each) => each.includes(form)))
            return 'in URL form';
        return /&(?:amp|lt|gt|quot|#39);/.test(form) ? 'in HTML' : base64;
    }
}
/** The text without the line breaks inside of words. `origin` maps an index back to the text with them. */
function unwrap(text) {
    const breaks = [];
    let removed = 0;
    const unwrapped = text.replace(wrap, (unit, at) => {
        removed += unit.length;
        breaks.push({ at: at + unit.length - removed, removed });
        return '';
    });
    return { text: unwrapped, origin: (index) => index + (breaks.findLast(({ at }) => at <= index)?.removed ?? 0) };
}
/** The longest run of letters and digits. */
function anchorOf(value) {
    return (value.match(/[A-Za-z0-9]+/g) ?? []).reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}
/** At most one hit around each anchor. If the value's anchor is too short, the whole text is searched. */
function* escapedHits(text, { name, value }, anchor) {
    const reach = value.length * widest;
    const isPlain = anchor.length >= minAnchor;
    const forms = [value, (0,readings/* settledForms */.DV)(value)[0]];
    for (let at = isPlain ? text.indexOf(anchor) : 0; at >= 0;) {
        const start = isPlain ? Math.max(0, at - reach) : 0;
        const around = Buffer.from(isPlain ? text.slice(start, at + reach) : text, 'latin1').toString();
        const offsets = (0,readings/* layers */.ZF)(around).flatMap((view) => {
            const found = Math.max(...forms.map((form) => view.text.indexOf(form)));
            return found < 0 ? [] : [start + Buffer.byteLength(around.slice(0, view.start(found)))];
        });
        if (offsets.length > 0)
            yield { name, value, at: Math.min(...offsets), form: 'escaped' };
        // A value that begins in the first half behind this anchor is whole in this window.
        at = isPlain ? text.indexOf(anchor, at + reach / 2) : -1;
    }
}
function isNear(hits, { name, value, at }) {
    for (const hit of hits)
        if (hit.name === name && Math.abs(hit.at - at) <= value.length * widest)
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/src/pillars/secrets/scan.js
var scan = __webpack_require__(88645);
;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/json-web-token.js
/** No header or payload that Supabase makes is longer. */
const maxPayload = 16_000;
const wordCharacter = /[\w-]/;
/**
 * The JSON Web Tokens in a text and the role that each claims. Supabase's public key has the role `anon`; the key with
 * `service_role` passes every row-level policy. Looks only around `.ey`, so that no text takes more than linear time.
 */
function findTokens(text) {
    const tokens = [];
    for (let dot = text.indexOf('.ey'); dot >= 0; dot = text.indexOf('.ey', dot + 1)) {
        let start = dot;
        while (start > 0 && dot - start < maxPayload && wordCharacter.test(text.charAt(start - 1)))
            start -= 1;
        // In "\neyJ…" the n belongs to a line break.
        const header = text.slice(start, dot).indexOf('ey');
        const payloadEnd = runEnd(text, dot + 1);
        if (header < 0 || payloadEnd - dot > maxPayload)
            continue;
        const end = text.charAt(payloadEnd) === '.' ? runEnd(text, payloadEnd + 1) : payloadEnd;
        const at = start + header;
        tokens.push({ token: text.slice(at, end), at, role: roleIn(text.slice(dot + 1, payloadEnd)) });
    }
    return tokens;
}
/** The first token in a secret, also if the whole secret is in base64. */
function tokenIn(secret) {
    const plain = secret.startsWith('ZXlK') ? Buffer.from(secret, 'base64').toString('latin1') : secret;
    return findTokens(plain)[0];
}
function runEnd(text, from) {
    let end = from;
    while (end < text.length && end - from <= maxPayload && wordCharacter.test(text.charAt(end)))
        end += 1;
    return end;
}
function roleIn(payload) {
    try {
        const { role } = JSON.parse(Buffer.from(payload, 'base64url').toString());
        return typeof role === 'string' ? role : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/pieces.js
// As gitleaks reads files (`sources/file.go`): 100 KB, and up to 25 KB more to end at a blank line.
const pieceBytes = 100_000;
const peekBytes = 25_000;
/** Each piece begins with so many bytes of the one before, so that a secret is found where gitleaks would cut it. */
const overlapBytes = 5_000;
const pieces_newline = 10;
/** Cuts a text into pieces of bounded size, whatever its length and however long its lines are. */
async function* cutPieces(bytes, start = { line: 1, column: 1, offset: 0 }) {
    let waiting = [];
    let size = 0;
    let position = start;
    let isFirst = true;
    for await (const chunk of bytes) {
        waiting.push(chunk);
        size += chunk.length;
        if (size < pieceBytes + peekBytes)
            continue;
        let text = Buffer.concat(waiting);
        while (text.length >= pieceBytes + peekBytes) {
            const end = splitAt(text);
            yield { text: text.subarray(0, end), ...position, isFirst, isLast: false };
            isFirst = false;
            const next = end - overlapBytes;
            const { offset } = position;
            position = { ...positionsIn(text.subarray(0, end), position)(next), offset: offset + next };
            text = text.subarray(next);
        }
        waiting = [text];
        size = text.length;
    }
    yield { text: Buffer.concat(waiting), ...position, isFirst, isLast: true };
}
/** After the first blank line past 100 KB, else after the last line break, else where the piece must end. */
function splitAt(text) {
    const peeked = text.subarray(0, pieceBytes + peekBytes);
    const blank = peeked.indexOf('\n\n', pieceBytes);
    if (blank >= 0)
        return blank + 2;
    const lineEnd = peeked.lastIndexOf(pieces_newline);
    return lineEnd >= pieceBytes ? lineEnd + 1 : peeked.length;
}
/** The position of any offset in a text that begins at `start`. */
function positionsIn(text, start) {
    let lineStarts;
    return (offset) => {
        lineStarts ??= lineStartsOf(text);
        let low = 0;
        let high = lineStarts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (lineStarts[middle] <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        const lineStart = lineStarts[low - 1];
        return lineStart === undefined
            ? { line: start.line, column: start.column + offset }
            : { line: start.line + low, column: offset - lineStart + 1 };
    };
}
/** Where each line begins, without the first. */
function lineStartsOf(text) {
    const starts = [];
    for (let at = text.indexOf(pieces_newline); at >= 0; at = text.indexOf(pieces_newline, at + 1))
        starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/publishable.js

/** Keys that are made for browsers: of Stripe and Clerk, Supabase, PostHog, Google and Firebase, and Sentry's DSN. */
const patterns = [
    /\bpk_(?:live|test)_\w{10,}/g,
    /\bsb_publishable_[\w-]{20,}/g,
    /\bphc_\w{20,}/g,
    /\bAIza[\w-]{35}/g,
    /\bhttps:\/\/[0-9a-f]{32}@[\w.-]{1,250}\/\d+/g,
];
/**
 * Whether a secret found in `text` may be published: it is a publishable key, or a token of Supabase's role `anon`, or
 * a part of one of them. A secret that gitleaks decoded is not in `text`, so the secret itself is looked at first.
 */
function publishableIn(text) {
    let keys;
    return (secret) => {
        if (secret === '')
            return false;
        if (tokenIn(secret)?.role === 'anon' || publishableKeys(secret).includes(secret))
            return true;
        keys ??= [
            ...publishableKeys(text),
            ...findTokens(text).flatMap(({ token, role }) => (role === 'anon' ? [token] : [])),
        ];
        return keys.some((key) => key.includes(secret));
    };
}
function publishableKeys(text) {
    return patterns.flatMap((pattern) => text.match(pattern) ?? []);
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/told-once.js
/**
 * The hits of several readings of one text, each secret once. If one rule has hits of two readings at one place, a hit
 * that gitleaks did not have to decode is kept; otherwise the hit of the earlier reading. As in gitleaks, a hit of a
 * generic rule is dropped for a hit of another rule; within one reading gitleaks itself decides that.
 */
function toldOnce(readings) {
    if (readings.filter((hits) => hits.length > 0).length < 2)
        return readings.flat();
    const all = readings.flatMap((hits, reading) => hits.map((hit) => ({ ...hit, reading })));
    all.sort((a, b) => a.start - b.start || a.end - b.end);
    const kept = [];
    let near = [];
    let reach = -1;
    for (const hit of all) {
        if (hit.start >= reach) {
            kept.push(...told_once_distinct(near));
            near = [];
        }
        near.push(hit);
        reach = Math.max(reach, hit.end);
    }
    return [...kept, ...told_once_distinct(near)];
}
function told_once_distinct(hits) {
    return hits.filter((hit) => !hits.some((other) => isSaidBy(hit, other)));
}
function isSaidBy(hit, other) {
    if (hit.reading === other.reading || hit.start >= other.end || other.start >= hit.end)
        return false;
    if (hit.rule === other.rule) {
        return Boolean(other.isDecoded) === Boolean(hit.isDecoded) ? other.reading < hit.reading : Boolean(hit.isDecoded);
    }
    return isGeneric(hit.rule) && !isGeneric(other.rule);
}
function isGeneric(rule) {
    return rule.toLowerCase().includes('generic');
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/piece-hits.js








/** The new kind of Supabase's secret keys, which replaces the JSON Web Token with the role `service_role`. */
const supabaseSecretKey = /\bsb_secret_[\w-]{20,}/g;
const supabaseRule = 'supabase-service-role';
/** A string may be within a string within a string, and that within HTML. */
const mostEscaped = 4;
/**
 * Searches pieces for what gitleaks finds and may not be published, for Supabase's keys and for exact values. Each
 * piece is searched as it is, and (except for exact values) with the escapes of JSON, JavaScript and HTML undone.
 */
function createPieceSearch(engine, valuesIn, { redactor, mask }, maxEscaped = mostEscaped) {
    // A line of a reading is not a line of the file, so `.gitleaksignore` cannot be applied here.
    const scanner = (0,scan.createScanner)(engine, () => false);
    const rules = new Map(engine.rules.map((rule) => [rule.id, rule]));
    const commit = { sha: '', author: '', email: '', date: '' };
    /** Called before anything is printed about the secret. */
    function hide(secret, label) {
        redactor.add(secret, label);
        mask?.(secret);
    }
    async function gitleaksHits({ layer, text, piece }, path) {
        const all = await scanner.scan({ commit, path, startLine: 1, added: layer.bytes });
        // One more than the limit is enough: it ends the search.
        const found = all.slice(0, too_many/* maxSecrets */.C + 1);
        if (found.length === 0)
            return [];
        const isPublishable = publishableIn(text);
        const lineStarts = [1, ...lineStartsOf(layer.bytes)];
        return found.flatMap(({ found: { ruleId, secret, match, startLine, startColumn, endLine, endColumn } }) => {
            const gitleaks = rules.get(ruleId);
            if (startLine === 0)
                return [{ rule: ruleId, gitleaks, secret, start: 0, end: 0 }];
            // gitleaks counts columns from 1 on the first line of a text and from 2 on all others (`detect/location.go`).
            const from = (lineStarts[startLine - 1] ?? 1) - 1 + startColumn - 1;
            const to = (lineStarts[endLine - 1] ?? 1) - 1 + endColumn;
            if (from === 0 && !piece.isFirst)
                return [];
            // gitleaks removes line breaks around a match, but its columns count one at the beginning, as of the next line.
            let at = from;
            while (text[at] === '\n')
                at += 1;
            const written = Buffer.from(match).toString('latin1');
            const isDecoded = !text.startsWith(written, at);
            const end = isDecoded ? Math.max(to, at + 1) : at + written.length;
            if (!isDecoded && end === text.length && isCutOff(piece, layer, at))
                return [];
            // gitleaks takes the first group of this rule as the secret; that holds only one name of the token's header.
            const whole = ruleId === 'jwt-base64' ? match : secret;
            if (isPublishable(whole))
                return [];
            if (secret !== '') {
                hide(secret, ruleId);
                redactor.add(match, ruleId);
            }
            const inMatch = isDecoded ? 0 : Math.max(0, written.indexOf(Buffer.from(secret).toString('latin1')));
            const { token, role } = tokenIn(whole) ?? {};
            const isSupabase = token !== undefined && role === 'service_role';
            const place = { ...placeIn(layer, Math.min(at, from + 1), at + inMatch, end), isDecoded };
            return [{ rule: isSupabase ? supabaseRule : ruleId, gitleaks, secret: isSupabase ? token : secret, ...place }];
        });
    }
    function supabaseHits({ layer, text, piece }) {
        const tokens = findTokens(text).filter(({ role }) => role === 'service_role');
        const keys = [...text.matchAll(supabaseSecretKey)].map((match) => ({ token: match[0], at: match.index }));
        return [...tokens, ...keys].flatMap(({ token, at }) => {
            const end = at + token.length;
            if (at === 0 && !piece.isFirst)
                return [];
            if (end === text.length && isCutOff(piece, layer, at))
                return [];
            hide(token, supabaseRule);
            return [{ rule: supabaseRule, secret: token, ...placeIn(layer, at, at, end) }];
        });
    }
    async function hitsOf(reading, path) {
        const supabase = supabaseHits(reading);
        const tokens = [...new Set(supabase.map(({ secret }) => secret))];
        const isToken = ({ secret }) => tokens.some((token) => secret.includes(token) || (token.includes(secret) && secret !== ''));
        const gitleaks = await gitleaksHits(reading, path);
        return [...supabase, ...(tokens.length > 0 ? gitleaks.filter((hit) => !isToken(hit)) : gitleaks)];
    }
    /** Only for the piece as it is: `valuesIn` looks for exact values in all their forms at once. */
    function valueHits({ layer, text }) {
        return valuesIn(text).map(({ name, value, at, form }) => ({
            rule: 'env-value',
            secret: value,
            detail: form ? `${name}, ${form}` : name,
            ...placeIn(layer, at, at, at + 1),
        }));
    }
    return async (piece, path) => {
        const readings = [];
        let layer = part(piece.text, 0, piece.text.length);
        for (let escaped = 0; layer && escaped <= maxEscaped; escaped += 1) {
            const reading = { layer, text: layer.bytes.toString('latin1'), piece };
            const hits = await hitsOf(reading, path);
            if (escaped === 0)
                readings.push([...hits, ...valueHits(reading)]);
            else
                readings.push(hits.flatMap((hit) => (hit.match === undefined ? [] : [{ ...hit, via: 'escaped' }])));
            const plain = undo(layer.bytes, references) ?? undo(layer.bytes, escapes);
            layer = plain && within(layer, plain);
        }
        return toldOnce(readings);
    };
}
/**
 * Whether a match at the end of a piece is left to the next piece. It may go on there, and the next piece holds it
 * whole, unless it is longer than the overlap. Likewise a match at the very beginning was seen whole in the piece
 * before.
 */
function isCutOff({ isLast, text }, layer, start) {
    return !isLast && text.length - layer.origin(start) < overlapBytes;
}
function placeIn(layer, match, start, end) {
    return { match: layer.origin(match), start: layer.origin(start), end: layer.origin(end) };
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/data-url.js

const scheme = Buffer.from('data:');
const reference = 'sourceMappingURL=';
/** The media type, its parameters and the comma (RFC 2397). No bundler writes more than these lengths allow. */
const head = /^data:([\w.+/-]{0,100})((?:;[\w.+=:"-]{0,60}){0,5}),/i;
const base64Byte = /[\w+/=%-]/;
/**
 * A URL has no white space and no quote; a backslash belongs to the string around it. {@link endOf} also stops at
 * `*\/`, which ends the comment of a style sheet.
 */
const urlByte = /[^\s"`\\<>]/;
const percent = {
    mark: '%'.charCodeAt(0),
    read(encoded, at) {
        const [unit, hex] = /^%([\da-f]{2})/i.exec(encoded.toString('latin1', at, at + 3)) ?? [];
        return unit && hex ? { length: 3, plain: [Number.parseInt(hex, 16)] } : undefined;
    },
};
/** The source maps and other JSON in `data:` URLs, in base64 or in percent encoding. */
function* dataUrls(text) {
    for (let at = text.indexOf(scheme); at >= 0;) {
        const [url, type = '', parameters = ''] = head.exec(text.toString('latin1', at, at + 400)) ?? [];
        const isReferred = text.toString('latin1', Math.max(0, at - reference.length), at) === reference;
        let next = at + scheme.length;
        if (url && (isReferred || /json$/i.test(type))) {
            const start = at + url.length;
            const isBase64 = /;base64$/i.test(parameters);
            const end = endOf(text, start, isBase64 ? data_url_base64 : plain);
            yield { ...contentOf(part(text, start, end), isBase64), start, end, isBase64 };
            next = end;
        }
        at = text.indexOf(scheme, next);
    }
}
function contentOf(encoded, isBase64) {
    const undone = undo(encoded.bytes, percent);
    const url = undone ? within(encoded, undone) : encoded;
    if (!isBase64)
        return url;
    const bytes = Buffer.from(url.bytes.toString('latin1'), 'base64');
    return within(url, { bytes, origin: (offset) => Math.floor(offset / 3) * 4 });
}
const data_url_base64 = tableOf(base64Byte);
const plain = tableOf(urlByte);
const star = 42;
const data_url_slash = 47;
function tableOf(allowed) {
    return Uint8Array.from({ length: 256 }, (_, byte) => Number(byte > 127 || allowed.test(String.fromCharCode(byte))));
}
function endOf(text, start, allowed) {
    let at = start;
    while (at < text.length && allowed[text[at]] && !(text[at] === star && text[at + 1] === data_url_slash))
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/embedded.js


const marks = ['sourcesContent', 'sourceMappingURL=data:', 'data:application/json'].map((mark) => Buffer.from(mark));
const longestMark = Math.max(...marks.map(({ length }) => length));
/** Whether there may be embedded texts: a text without one of the marks holds none. */
async function hasEmbedded(bytes) {
    const isIn = (text) => marks.some((mark) => text.includes(mark));
    let before = Buffer.alloc(0);
    for await (const chunk of bytes) {
        if (isIn(chunk) || isIn(Buffer.concat([before, chunk.subarray(0, longestMark)])))
            return true;
        before = Buffer.concat([before, chunk.subarray(-longestMark)]).subarray(-longestMark);
    }
    return false;
}
/** The embedded texts, in the order of their places; if one is within another, only the outer one. */
function* embeddedTexts(text) {
    const urls = dataUrls(text);
    let url = urls.next();
    for (const file of originalFiles(text)) {
        for (; !url.done && url.value.start < file.end; url = urls.next())
            if (url.value.start < file.start)
                yield url.value;
        yield file;
    }
    for (; !url.done; url = urls.next())
        yield url.value;
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/positions.js
const positions_blockBytes = 16_384;
const positions_newline = 10;
/** The line and column of any offset in a large text. Counts all lines once, and then for each offset in one block. */
function positionsOfText(text) {
    let blocks;
    return (offset) => {
        blocks ??= countLines(text);
        const block = Math.min(Math.floor(offset / positions_blockBytes), blocks.length - 1);
        let { line, lineStart } = blocks[block] ?? { line: 1, lineStart: 0 };
        const before = text.subarray(0, offset);
        for (let next = before.indexOf(positions_newline, block * positions_blockBytes); next >= 0; next = before.indexOf(positions_newline, next + 1)) {
            line += 1;
            lineStart = next + 1;
        }
        return { line, column: offset - lineStart + 1 };
    };
}
function countLines(text) {
    const blocks = [{ line: 1, lineStart: 0 }];
    let line = 1;
    let lineStart = 0;
    for (let next = text.indexOf(positions_newline); next >= 0; next = text.indexOf(positions_newline, next + 1)) {
        while (blocks.length * positions_blockBytes <= next)
            blocks.push({ line, lineStart });
        line += 1;
        lineStart = next + 1;
    }
    while (blocks.length * positions_blockBytes <= text.length)
        blocks.push({ line, lineStart });
    return blocks;
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/text-pieces.js




/** A text of at most this size is read only once. */
const smallBytes = 1_000_000;
/** How deep texts may be embedded in each other. */
const text_pieces_maxDepth = 4;
/** No secret is shorter. */
const leastBytes = 8;
/**
 * Cuts a text into pieces, and each embedded text by itself: the original files in source maps, with their names, and
 * the contents of `data:` URLs. A text that may hold embedded texts is held in memory. If it is larger than
 * `heldBytes`, it is cut as it is, and `problem` says so.
 */
async function textPieces(bytes, heldBytes, leaveOut) {
    const small = await hold(decodeUtf16(bytes), Math.min(smallBytes, heldBytes));
    const again = () => (small ? [small] : decodeUtf16(bytes));
    const embedded = await hasEmbedded(again());
    const held = embedded ? (small ?? (await hold(again(), heldBytes))) : undefined;
    if (held)
        return { pieces: heldPieces(held, {}, leaveOut) };
    const problem = `it may hold source maps and is larger than ${heldBytes / 1e6} MB, so they were not taken apart`;
    return { pieces: cutPieces(again()), problem: embedded ? problem : undefined };
}
async function* heldPieces(text, { original, isBase64, locate }, leaveOut, depth = 0) {
    const position = positionsOfText(text);
    const outer = locate ?? position;
    let done = 0;
    for (const inner of depth < text_pieces_maxDepth ? embeddedTexts(text) : []) {
        if (inner.bytes.length < leastBytes)
            continue;
        yield* piecesBetween(done, inner.start);
        done = inner.end;
        if (inner.name !== undefined && leaveOut(inner.name, inner.bytes))
            continue;
        const embedding = {
            original: inner.name ?? original,
            isBase64: isBase64 || inner.isBase64,
            locate: (offset) => outer(inner.origin(offset)),
        };
        yield* heldPieces(inner.bytes, embedding, leaveOut, depth + 1);
    }
    yield* piecesBetween(done, text.length);
    async function* piecesBetween(from, to) {
        if (from > 0 && to - from < leastBytes)
            return;
        for await (const piece of cutPieces([text.subarray(from, to)], { ...position(from), offset: from })) {
            yield { ...piece, original, isBase64, locate };
        }
    }
}
/** The whole text; undefined if it is larger than `most`. */
async function hold(bytes, most) {
    const chunks = [];
    let size = 0;
    for await (const chunk of bytes) {
        size += chunk.length;
        if (size > most)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/search-text.js






/** A text with source maps in it is held in memory up to this size. */
const maxHeldBytes = 200_000_000;
/**
 * Searches texts outside of git, and the texts embedded in them: each original file in a source map by itself, with its
 * own name and lines.
 */
function createTextSearch(engine, ignore, values, context, { beyondGitleaks = true, heldBytes = maxHeldBytes } = {}) {
    const searchPiece = createPieceSearch(engine, searchEnvValues(values), context, beyondGitleaks ? undefined : 0);
    const seen = new Set();
    let bytes = 0;
    /** Bundlers put the same source into the maps of several scripts; for a deployment it is reported once. */
    function isSeen(name, content) {
        const id = (0,external_node_crypto_.createHash)('sha256').update(name).update('\0').update(content).digest('base64');
        return seen.has(id) || seen.add(id) === undefined;
    }
    /**
     * Ignored by the place in the text or in the original file, and by the rule or gitleaks' rule for the same secret.
     */
    function isIgnored({ text, rule, gitleaks, line, original }) {
        const places = [{ name: text.path, line }, ...(original ? [original] : [])];
        const rules = [rule, ...(gitleaks ? [gitleaks.id] : [])];
        return places.some(({ name, line }) => rules.some((rule) => ignore(`${name}:${rule}:${line}`, '')));
    }
    return {
        bytes: () => bytes,
        async search(text) {
            const secrets = new Map();
            const leaveOut = text.where.url === undefined ? () => false : isSeen;
            const { pieces, problem } = beyondGitleaks
                ? await textPieces(text.bytes, heldBytes, leaveOut)
                : { pieces: cutPieces(decodeUtf16(text.bytes)) };
            for await (const piece of pieces) {
                bytes += piece.text.length;
                // If gitleaks passes over a file, it passes over the texts embedded in it too.
                const path = engine.isAllowed(text.path) ? text.path : (piece.original ?? text.path);
                const hits = await searchPiece(piece, path);
                const place = placesIn(piece);
                for (const hit of hits.sort((a, b) => a.start - b.start)) {
                    const via = piece.original ? 'source-map' : piece.locate ? 'data-url' : hit.via;
                    const found = { ...hit, ...place(hit), text, via, isBase64: piece.isBase64 };
                    if (!isIgnored(found))
                        count(secrets, found);
                }
            }
            return { secrets: [...secrets.values()].sort(byPlace), problem };
        },
    };
}
/** The place of a hit in the whole text and in the original file. Its line is the one where the match begins. */
function placesIn(piece) {
    const { original, locate, offset } = piece;
    const position = positionsIn(piece.text, piece);
    return ({ match, start }) => {
        const own = match === undefined ? { line: 0, column: 0 } : placeOf(position(match), position(start));
        const place = match === undefined || !locate ? own : locate(offset + start);
        return { ...place, original: original === undefined ? undefined : { name: original, line: own.line } };
    };
}
function placeOf(match, secret) {
    return secret.line === match.line ? secret : match;
}
function byPlace(a, b) {
    return a.line - b.line || a.column - b.column;
}
/** Pieces overlap, so a place that is not after the last place of the same secret was counted already. */
function count(secrets, found) {
    const { rule, detail, secret, original } = found;
    const key = JSON.stringify([rule, detail, secret, original?.name]);
    const known = secrets.get(key);
    if (!known)
        secrets.set(key, { ...found, places: 1, last: found });
    else if (byPlace(known.last ?? known, found) < 0) {
        known.places += 1;
        known.last = found;
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/workflow-logs.js


/**
 * The logs of the ended jobs of this workflow run, from GitHub's API ("List jobs for a workflow run attempt", "Download
 * job logs"). Needs a token with `actions: read`. If the API refuses, that is a gap and one line of information.
 */
async function* workflowLogs(at, { env, github, log }) {
    const refused = (problem = 'this is no run of a workflow') => {
        log.info(`The logs of this workflow's jobs were not searched: ${problem}`);
        return { gap: workflow_logs_gap(at, problem) };
    };
    const run_id = Number(env['GITHUB_RUN_ID']);
    if (!github || !run_id)
        return yield refused();
    const attempt_number = Number(env['GITHUB_RUN_ATTEMPT']) || 1;
    const jobs = await github.call('job logs', ({ paginate, rest }, repository) => paginate(rest.actions.listJobsForWorkflowRunAttempt, { ...repository, run_id, attempt_number, per_page: 100 }));
    if (!jobs.data)
        return yield refused(jobs.problem);
    const ended = jobs.data.filter(({ status }) => status === 'completed');
    if (ended.length === 0)
        yield { gap: workflow_logs_gap(at, 'no earlier job of this run has ended') };
    for (const { id, name, html_url } of ended) {
        // The API redirects to a storage on another host; the token is not sent there.
        const { data, problem } = await github.call('job logs', async ({ rest }, repository) => {
            return (await rest.actions.downloadJobLogsForWorkflowRun({ ...repository, job_id: id })).data;
        });
        if (problem)
            return yield refused(`the log of "${name}": ${problem}`);
        const repository = env['GITHUB_REPOSITORY'] ?? '';
        const url = html_url ?? `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${run_id}/job/${id}`;
        yield {
            text: {
                path: `${name}.log`,
                name: `the log of the job "${name}"`,
                where: { url },
                print: `gh run view -R ${(0,shell_word/* shellPath */.G)(repository)} --job ${id} --log`,
                bytes: [typeof data === 'string' ? external_node_buffer_.Buffer.from(data) : external_node_buffer_.Buffer.from(data)],
            },
        };
    }
}
function workflow_logs_gap(at, problem) {
    return {
        what: "the logs of this workflow's earlier jobs",
        problem,
        where: { file: at.file, line: at.line, column: at.column },
        status: 'inconclusive',
        fix: 'Give the step a token, the job "permissions: actions: read", and let it need the jobs whose logs it reads.',
    };
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/scan-sources.js









/**
 * Searches everything that the configuration lists besides commits: build output, logs, the live bundles. A listed
 * place that could not be searched is a finding of its own. Throws ENGINE_FAILED.
 */
async function scanSources(config, context, engine, ignore) {
    const { paths = [], logs = [], bundles, envValues = [], beyondGitleaks } = config.secrets ?? {};
    const skipped = { binaries: 0, others: 0 };
    const texts = createTextSearch(engine, ignore, envValues, context, { beyondGitleaks });
    const findings = [];
    let searched = 0;
    async function searchAll(places) {
        for await (const place of places) {
            if (context.signal.aborted || findings.length > too_many/* maxSecrets */.C)
                return;
            if ('gap' in place) {
                findings.push(gapFinding(place.gap));
                continue;
            }
            const name = place.text.name ?? place.text.path;
            try {
                const { secrets, problem } = await texts.search(place.text);
                for (const secret of secrets)
                    findings.push(placeFinding(secret));
                if (problem)
                    findings.push(gapFinding(unsearched(place.text, problem, 'Let the build write source maps into files of their own.')));
                searched += 1;
            }
            catch (error) {
                if (context.signal.aborted)
                    return;
                if (error instanceof errors/* GateError */.u)
                    throw error;
                const problem = `it cannot be read (${error.code ?? error.message})`;
                findings.push(gapFinding(unsearched(place.text, problem, 'Run it again.')));
            }
            context.log.progress(`secrets: ${searched} files, ${name}`);
        }
    }
    try {
        const ofWorkflow = logs.find(({ path }) => path === 'workflow');
        const logFiles = logs.filter(({ path }) => path !== 'workflow');
        await searchAll(listedFiles(paths, 'paths', context, skipped));
        await searchAll(listedFiles(logFiles, 'logs', context, skipped));
        if (ofWorkflow)
            await searchAll(workflowLogs(ofWorkflow.at, context));
        if (bundles && !config.baseUrl)
            findings.push(gapFinding(noDeployment(bundles)));
        if (bundles && config.baseUrl) {
            const client = await (0,open_client.openClient)(config, context);
            try {
                await searchAll(liveBundles(config.baseUrl, client, context.signal));
            }
            finally {
                await client.close();
            }
        }
    }
    finally {
        engine.close();
    }
    if (findings.length > too_many/* maxSecrets */.C)
        findings.splice(too_many/* maxSecrets */.C, findings.length, (0,too_many/* tooManySecrets */.L)('what is built and printed'));
    if (context.signal.aborted)
        findings.push(openSources());
    for (const { name, value, at } of envValues) {
        if (value === '')
            findings.push(gapFinding(emptyValue(name, at)));
    }
    const skippedFiles = skipped.binaries + skipped.others;
    const reason = `${(0,plural/* plural */.L)(findings.length, 'finding')} in ${(0,plural/* plural */.L)(searched, 'file')} besides${skippedFiles > 0 ? `, ${skippedFiles} skipped` : ''}`;
    return { findings, counts: { files: searched, fileBytes: texts.bytes(), skippedFiles }, reason };
}
function unsearched({ path, name, where }, problem, fix) {
    return { what: name ?? path, problem, where, status: 'fail', fix };
}
function noDeployment(at) {
    const what = 'the bundles of the deployment';
    return { what, problem: 'there is no base URL', where: at, status: 'inconclusive', fix: 'Give base-url.' };
}
/** The finding for what was not searched because the run ended. */
function openSources() {
    return gapFinding({
        what: 'all of build output, logs and bundles',
        problem: 'the run ended before it',
        where: {},
        status: 'inconclusive',
        fix: 'Run it again, with a longer "deadline" in the configuration if the work needs it.',
    });
}
function emptyValue(name, at) {
    const problem = 'it is empty, as in a pull request from a fork; its value was not searched for';
    return { what: name, problem, where: at, status: 'inconclusive', fix: 'Run this where the secret is set.' };
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/sources/run.js





/**
 * Adds to the pillar's result what is found in the places that the configuration lists besides commits; returns the
 * same result if it lists none. gitleaks' own files apply here too. Throws ENGINE_FAILED, GITLEAKS_CONFIG,
 * GITLEAKS_KEYS, GITLEAKS_NO_RULES, RUNTIME_TOO_OLD.
 */
async function runSources(commits, config, context, openDetector = (0,detector/* detectorOf */.U)((0,policy_files/* treeFiles */.C)(context), context)) {
    const { paths = [], logs = [], bundles } = config.secrets ?? {};
    if (paths.length + logs.length === 0 && !bundles)
        return commits;
    const startedAt = context.clock.monotonic();
    const search = async () => {
        const { engine, ignore } = await openDetector(await rootOf(context));
        return scanSources(config, context, engine, ignore);
    };
    const { findings, counts, reason } = await search().catch((error) => {
        if (!context.signal.aborted)
            throw error;
        // The findings in commits are reported all the same.
        return { findings: [openSources()], counts: {}, reason: 'not searched besides' };
    });
    const all = [...commits.findings, ...findings];
    const has = (status) => all.some((finding) => finding.status === status);
    return {
        ...commits,
        status: has('fail') ? 'fail' : has('inconclusive') ? 'inconclusive' : commits.status,
        reason: `${commits.reason}; ${reason}`,
        findings: all,
        counts: { ...commits.counts, ...counts },
        durationMs: commits.durationMs + context.clock.monotonic() - startedAt,
    };
}
/** Build output can be searched without a repository around it. */
async function rootOf(context) {
    try {
        return (await (0,repository/* openRepository */.h_)(context)).cwd;
    }
    catch (error) {
        if (error instanceof errors/* GateError */.u && error.code === 'NOT_A_REPOSITORY')
            return context.cwd;
        throw error;
    }
}


/***/ }),

/***/ 29341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openClient: () => (/* binding */ openClient)
});

// EXTERNAL MODULE: ./lib/src/config/sections/protection-bypass.js
var protection_bypass = __webpack_require__(76696);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(11793);
// EXTERNAL MODULE: ./lib/src/model/tool.js + 2 modules
var tool = __webpack_require__(70548);
// EXTERNAL MODULE: ./lib/src/http/proxies.js
var proxies = __webpack_require__(77791);
// EXTERNAL MODULE: ./lib/src/http/tls-files.js
var tls_files = __webpack_require__(14772);
;// CONCATENATED MODULE: ./lib/src/http/open.js




/** The HTTP client of a run. Loaded only when needed, because undici 8 does not load on Node before 22.19. */
async function openHttpClient(config, context, route = {}) {
    const { createHttpClient } = await Promise.all(/* import() */[__webpack_require__.e(7192), __webpack_require__.e(2584), __webpack_require__.e(3198)]).then(__webpack_require__.bind(__webpack_require__, 83198)).catch((cause) => {
        throw new errors/* GateError */.u('RUNTIME_TOO_OLD', { problem: cause.message }, { cause });
    });
    const { clock, isInternal } = context;
    // A server that is not verified gets no certificate of the client.
    const tls = route.unverified ? undefined : await (0,tls_files/* readTlsFiles */.Nq)(config, context, route.roots);
    const { baseUrl, allowedHosts, hosts, bypass } = config;
    const origins = [...(hosts?.values() ?? [])];
    const userAgent = `${tool/* tool */.z.name}/${tool/* tool */.z.version}`;
    return createHttpClient({
        baseUrl,
        allowedHosts,
        origins,
        bypass,
        clock,
        route,
        tls,
        proxies: (0,proxies/* proxiesOf */._j)(context),
        userAgent,
        isInternal,
    });
}

;// CONCATENATED MODULE: ./lib/src/steps/open-client.js


/** Opens the HTTP client of a run as configured. Throws TLS_UNUSABLE, RUNTIME_TOO_OLD. */
function openClient(config, context, route) {
    return openHttpClient({ ...config, bypass: (0,protection_bypass/* bypassHeaders */.hY)(config.protectionBypass) }, context, route);
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


/***/ })

};
