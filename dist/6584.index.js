export const id = 6584;
export const ids = [6584];
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

/***/ 32817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSmoke: () => (/* binding */ runSmoke)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./lib/src/steps/check.js + 13 modules
var steps_check = __webpack_require__(37556);
// EXTERNAL MODULE: ./lib/src/steps/page-check/browser.js + 3 modules
var browser = __webpack_require__(12359);
;// CONCATENATED MODULE: ./lib/src/steps/place.js

/** Makes places, of which at most `max` are held at the same time. */
function createPlaces(max) {
    const limit = (0,p_limit/* default */.A)(max);
    return () => {
        let held;
        return {
            async enter() {
                if (held)
                    return;
                const left = Promise.withResolvers();
                await new Promise((entered) => {
                    limit(() => {
                        entered();
                        return left.promise;
                    });
                });
                held = left.resolve;
            },
            leave() {
                held?.();
                held = undefined;
            },
        };
    };
}

// EXTERNAL MODULE: ./lib/src/steps/stopped.js
var stopped = __webpack_require__(28839);
// EXTERNAL MODULE: ./lib/src/http/cookies.js
var cookies = __webpack_require__(27824);
// EXTERNAL MODULE: ./lib/src/http/tls-files.js
var tls_files = __webpack_require__(14772);
// EXTERNAL MODULE: ./lib/src/steps/step-finding.js
var step_finding = __webpack_require__(70002);
// EXTERNAL MODULE: ./lib/src/steps/steps.js
var steps = __webpack_require__(92593);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/text/excerpt.js
var excerpt = __webpack_require__(11885);
;// CONCATENATED MODULE: ./lib/src/pillars/smoke/ready.js






/** Asks until the new release answers. `said` tells how long it took and what answered before. */
async function waitUntilReady({ step, timeoutMs, intervalMs }, config, context, client) {
    const { baseUrl } = config;
    const session = { name: '', jar: (0,cookies/* createCookieJar */.m2)(), headers: [] };
    const { signal } = context;
    const more = { secretCookies: false, tls: (0,tls_files/* tlsFor */.Ng)(config) };
    const stepContext = { session, captured: new Map(), baseUrl, context, client, signal, ...more };
    context.log.progress(`smoke: waits for ${step.method} ${baseUrl ?? ''}`);
    const polled = { ...step, until: { timeoutMs, intervalMs } };
    const taken = await (0,steps/* takeStep */.e0)(polled, stepContext);
    if (taken.open)
        return { kind: 'stopped' };
    if (taken.mismatches.length > 0) {
        const finding = (0,step_finding/* stepFinding */.u8)({ ...taken, step, index: 0 }, { title: 'Never ready', key: 'ready' }, stepContext);
        const fix = 'Check that the deployment has finished and serves this release; a longer "timeout" gives it more time.';
        return {
            kind: 'late',
            finding: { ...finding, rule: 'smoke/ready', subject: undefined, fix, fingerprint: 'smoke/ready' },
        };
    }
    const { ms = 0, before } = taken.waited ?? {};
    const earlier = before === undefined ? '' : ` (before: ${(0,excerpt/* excerpt */.K)(before, context.redactor)})`;
    return { kind: 'ready', said: `ready after ${(0,duration/* showDuration */.k)(ms)}${earlier}` };
}

;// CONCATENATED MODULE: ./lib/src/pillars/smoke/run.js






/** Checks that may have a request under way: enough to be quick, few enough not to be a load. */
const maxAsking = 4;
/** Checks that are open, with those whose last answer is being judged. Their answers are held in memory. */
const maxOpen = 2 * maxAsking;
/**
 * Waits for the new release, then runs the checks, a few at a time. Results stand in the order of the configuration.
 */
async function runSmoke(config, context, deps) {
    const start = context.clock.monotonic();
    const said = [];
    let checks;
    let findings = [];
    const ready = config.ready ? await waitUntilReady(config.ready, config, context, deps.client) : undefined;
    if (ready?.kind === 'late') {
        findings.push(ready.finding);
        checks = config.checks.map(({ name }) => unrun(name, 'skipped', 'the release never was ready'));
    }
    else if (ready?.kind === 'stopped') {
        checks = config.checks.map(({ name }) => unrun(name, 'inconclusive', (0,stopped/* stopReason */.P)(context.signal)));
    }
    else {
        if (ready)
            said.push(ready.said);
        openEarly(config, deps.sessions);
        const browsers = (0,browser/* createBrowsers */.C)(config, context, deps.browserFlags);
        const places = createPlaces(maxAsking);
        const checked = await (0,p_limit/* default */.A)(maxOpen)
            .map(config.checks, (check) => (0,steps_check/* runCheck */.k)(check, config, context, { ...deps, browsers, place: places() }))
            .finally(browsers.close);
        checks = checked.map(({ result }) => result);
        findings = unique(checked.flatMap((one) => one.findings));
    }
    // A page check without a browser is inconclusive too, and it has its own finding.
    const open = !context.signal.aborted
        ? []
        : checks.filter(({ status }) => status === 'inconclusive').map(({ name }) => name);
    const at = config.checks.find(({ name }) => open.includes(name))?.at ?? config.ready?.at;
    if (at && (open.length > 0 || ready?.kind === 'stopped')) {
        findings.push((0,stopped/* stoppedFinding */.T)(open.length > 0 ? open : ['ready'], at, context.signal));
    }
    return {
        name: 'smoke',
        status: statusOf(findings, config),
        reason: [tally(checks), ...said].join('; '),
        durationMs: context.clock.monotonic() - start,
        counts: counts(checks),
        findings,
        isUnjudged: checks.length > 0 && checks.every(({ status }) => status === 'inconclusive' || status === 'skipped'),
        checks,
    };
}
/** Starts all logins at once. Otherwise a check that comes first would delay those behind it. */
function openEarly({ checks, baseUrl }, sessions) {
    for (const { session, on } of checks) {
        // The check that needs the session reports what goes wrong.
        if (session !== undefined)
            sessions.open(session, on?.baseUrl ?? baseUrl).catch(() => { });
    }
}
function unrun(name, status, reason) {
    return { name, status, reason, steps: [] };
}
/** Checks that share a session share its finding. */
function unique(findings) {
    return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}
function statusOf(findings, { checks, ready }) {
    if (checks.length === 0 && !ready)
        return 'skipped';
    if (findings.some(({ status }) => status === 'fail'))
        return 'fail';
    return findings.some(({ status }) => status === 'inconclusive') ? 'inconclusive' : 'pass';
}
function counts(checks) {
    const count = (wanted) => checks.filter(({ status }) => status === wanted).length;
    return {
        checks: checks.length,
        passed: count('pass'),
        failed: count('fail'),
        skipped: count('skipped'),
        inconclusive: count('inconclusive'),
    };
}
/** `9 of 12 checks passed, 1 failed, 2 skipped`. */
function tally(checks) {
    const { passed, ...others } = counts(checks);
    const rest = Object.entries(others).filter(([name, count]) => name !== 'checks' && count > 0);
    const total = checks.length === 1 ? '1 check' : `${checks.length} checks`;
    return [`${passed} of ${total} passed`, ...rest.map(([name, count]) => `${count} ${name}`)].join(', ');
}


/***/ }),

/***/ 64728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ DomHandler)
/* harmony export */ });
/* harmony import */ var domelementtype__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63244);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36646);



// Default options
const defaultOptions = {
    withStartIndices: false,
    withEndIndices: false,
    xmlMode: false,
};
/**
 * Event-based handler that builds a DOM tree from parser callbacks.
 */
class DomHandler {
    /** The elements of the DOM */
    dom = [];
    /** The root element for the DOM */
    root = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(this.dom);
    /** Called once parsing has completed. */
    callback;
    /** Settings for the handler. */
    options;
    /** Callback whenever a tag is closed. */
    elementCB;
    /** Indicated whether parsing has been completed. */
    done = false;
    /** Stack of open tags. */
    tagStack = [this.root];
    /** A data node that is still being written to. */
    lastNode = null;
    /** Reference to the parser instance. Used for location information. */
    parser = null;
    /**
     * @param callback Called once parsing has completed.
     * @param options Settings for the handler.
     * @param elementCB Callback whenever a tag is closed.
     */
    constructor(callback, options, elementCB) {
        // Make it possible to skip arguments, for backwards-compatibility
        if (typeof options === "function") {
            elementCB = options;
            options = defaultOptions;
        }
        if (typeof callback === "object") {
            options = callback;
            callback = undefined;
        }
        this.callback = callback ?? null;
        this.options = options ?? defaultOptions;
        this.elementCB = elementCB ?? null;
    }
    onparserinit(parser) {
        this.parser = parser;
    }
    // Resets the handler back to starting state
    onreset() {
        this.dom = [];
        this.root = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(this.dom);
        this.done = false;
        this.tagStack = [this.root];
        this.lastNode = null;
        this.parser = null;
    }
    // Signals the handler that parsing is done
    onend() {
        if (this.done)
            return;
        this.done = true;
        this.parser = null;
        this.handleCallback(null);
    }
    onerror(error) {
        this.handleCallback(error);
    }
    onclosetag() {
        this.lastNode = null;
        const element = this.tagStack.pop();
        if (this.options.withEndIndices && this.parser) {
            element.endIndex = this.parser.endIndex;
        }
        if (this.elementCB)
            this.elementCB(element);
    }
    onopentag(name, attribs) {
        const type = this.options.xmlMode ? domelementtype__WEBPACK_IMPORTED_MODULE_1__/* .ElementType */ .RJ.Tag : undefined;
        const element = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Element */ .Hg(name, attribs, undefined, type);
        this.addNode(element);
        this.tagStack.push(element);
    }
    ontext(data) {
        const { lastNode } = this;
        if (lastNode && lastNode.type === domelementtype__WEBPACK_IMPORTED_MODULE_1__/* .ElementType */ .RJ.Text) {
            lastNode.data += data;
            if (this.options.withEndIndices && this.parser) {
                lastNode.endIndex = this.parser.endIndex;
            }
        }
        else {
            const node = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY(data);
            this.addNode(node);
            this.lastNode = node;
        }
    }
    oncomment(data) {
        if (this.lastNode && this.lastNode.type === domelementtype__WEBPACK_IMPORTED_MODULE_1__/* .ElementType */ .RJ.Comment) {
            this.lastNode.data += data;
            return;
        }
        const node = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Comment */ .Mw(data);
        this.addNode(node);
        this.lastNode = node;
    }
    oncommentend() {
        this.lastNode = null;
    }
    oncdatastart() {
        const text = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY("");
        const node = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .CDATA */ .KB([text]);
        this.addNode(node);
        text.parent = node;
        this.lastNode = text;
    }
    oncdataend() {
        this.lastNode = null;
    }
    onprocessinginstruction(name, data) {
        const node = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .ProcessingInstruction */ .Cd(name, data);
        this.addNode(node);
    }
    handleCallback(error) {
        if (typeof this.callback === "function") {
            this.callback(error, this.dom);
        }
        else if (error) {
            throw error;
        }
    }
    addNode(node) {
        const parent = this.tagStack[this.tagStack.length - 1];
        const previousSibling = parent.children[parent.children.length - 1];
        if (this.options.withStartIndices && this.parser) {
            node.startIndex = this.parser.startIndex;
        }
        if (this.options.withEndIndices && this.parser) {
            node.endIndex = this.parser.endIndex;
        }
        parent.children.push(node);
        if (previousSibling) {
            node.prev = previousSibling;
            previousSibling.next = node;
        }
        node.parent = parent;
        this.lastNode = null;
    }
}
/* unused harmony default export */ var __WEBPACK_DEFAULT_EXPORT__ = ((/* unused pure expression or super */ null && (DomHandler)));


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
