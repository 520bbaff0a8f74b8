export const id = 9341;
export const ids = [9341];
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


/***/ })

};
