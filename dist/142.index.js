export const id = 142;
export const ids = [142];
export const modules = {

/***/ 19918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readResolved)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80185);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34472);


/** The text with its variables inserted; empty if a variable is not set, which is reported elsewhere. */
function readResolved(reading, node) {
    const template = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readTemplate */ .xV)(reading, node, new Set());
    const isOpen = template.parts.some((part) => part.kind === 'captured' || (part.kind === 'env' && part.value === ''));
    return isOpen ? '' : (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(template, new Map());
}


/***/ }),

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

/***/ 18275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ parseNameServer),
/* harmony export */   cn: () => (/* binding */ readLaunchHost),
/* harmony export */   q: () => (/* binding */ parseHostAndPort),
/* harmony export */   zs: () => (/* binding */ parseConnectTo)
/* harmony export */ });
/* harmony import */ var _language_resolved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19918);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80185);


/** Reads `host` or `host:port` at `node`: lower case, IDNs as punycode. Reports anything else and returns undefined. */
function readLaunchHost(reading, node, defaultPort = 443) {
    const text = (0,_language_resolved_js__WEBPACK_IMPORTED_MODULE_0__/* .readResolved */ .J)(reading, node);
    if (!text)
        return undefined;
    const parsed = parseHostAndPort(text, defaultPort);
    if (!parsed) {
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .reportValue */ .aC)(reading, node, 'must be a host, such as www.example.com or mail.example.com:8443');
        return undefined;
    }
    const { span: _, ...at } = reading.source.valueAt(node);
    return { at, ...parsed };
}
function parseHostAndPort(text, defaultPort) {
    const trimmed = text.trim();
    if (trimmed === '' || /[\s/?#@\\]/.test(trimmed))
        return undefined;
    // The scheme http keeps port 443; URL.parse drops port 80, which the pattern below finds in the text.
    const url = URL.parse(`http://${trimmed}/`);
    if (!url?.hostname)
        return undefined;
    const port = url.port ? Number(url.port) : /:80$/.test(trimmed) ? 80 : defaultPort;
    return { host: url.hostname, port };
}
/** `127.0.0.1:5300`, `[::1]:53`; the port defaults to 53. */
function parseNameServer(text) {
    const parsed = parseHostAndPort(text, 53);
    return parsed && { address: parsed.host.replace(/^\[|\]$/g, ''), port: parsed.port };
}
/** One entry of `connect-to`, with the meaning of curl's option: an empty target host or port keeps the original. */
function parseConnectTo(from, to) {
    const [, pattern = '', port = ''] = /^(\*|[^\s*]*):(\d{1,5})$/.exec(from.trim()) ?? [];
    const [, toHost = '', toPort = ''] = /^(\[[0-9a-fA-F:]+\]|[^\s:]*):(\d{0,5})$/.exec(to.trim()) ?? [];
    if (!port || (!toHost && !toPort))
        return undefined;
    const host = pattern === '*' ? undefined : parseHostAndPort(pattern, 443)?.host;
    if (pattern !== '*' && !host)
        return undefined;
    return {
        host,
        port: Number(port),
        toHost: toHost.replace(/^\[|\]$/g, '') || undefined,
        toPort: toPort ? Number(toPort) : undefined,
    };
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

/***/ 78514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ aliasesOf),
/* harmony export */   rQ: () => (/* binding */ canonicalHost),
/* harmony export */   wA: () => (/* binding */ twinOf)
/* harmony export */ });
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20935);

/** The other name that visitors type: www.X for an apex X, X for www.X; undefined for hosts that have none. */
function twinOf(host) {
    if (host.startsWith('www.'))
        return host.slice('www.'.length);
    return (0,tldts__WEBPACK_IMPORTED_MODULE_0__.getDomain)(host) === host ? `www.${host}` : undefined;
}
/** The canonical host as `launch.tls` lists hosts; undefined without one. */
function canonicalHost({ launch }) {
    if (!launch.canonical)
        return undefined;
    const { hostname, port } = new URL(launch.canonical);
    return { at: launch.at, host: hostname, port: port ? Number(port) : 443 };
}
/** The hosts that must redirect to the canonical one: those listed, or else its twin if that has an address. */
async function aliasesOf({ launch, network }) {
    if (launch.aliases)
        return launch.aliases;
    const canonical = canonicalHost({ launch });
    const twin = canonical && twinOf(canonical.host);
    if (!canonical || !twin)
        return [];
    const { kind } = await network.resolver.addresses(twin);
    return kind === 'found' ? [{ ...canonical, host: twin }] : [];
}


/***/ }),

/***/ 56017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ answeredBy),
/* harmony export */   y: () => (/* binding */ isCloudflare)
/* harmony export */ });
/**
 * The headers by which proxies and platforms are recognised: they are in every answer. The proxy in front comes first.
 */
const signs = [
    ['cf-ray', 'Cloudflare'],
    ['x-amz-cf-id', 'CloudFront'],
    ['x-akamai-request-id', 'Akamai'],
    ['x-azure-ref', 'Azure Front Door'],
    ['x-vercel-id', 'Vercel'],
    ['x-nf-request-id', 'Netlify'],
    ['fly-request-id', 'Fly.io'],
    ['x-railway-request-id', 'Railway'],
    ['rndr-id', 'Render'],
    ['x-github-request-id', 'GitHub Pages'],
    ['x-fastly-request-id', 'Fastly'],
];
/** The proxy, platform or server that answered; undefined where its headers do not tell. */
function answeredBy(headers) {
    const known = signs.find(([sign]) => headers.some(([name]) => name === sign));
    if (known)
        return known[1];
    const server = headers.find(([name]) => name === 'server')?.[1];
    // The product alone (RFC 9110, 10.2.4), and only what looks like one: it is foreign text in a table.
    return /^[A-Za-z][\w.-]{0,30}/.exec(server ?? '')?.[0];
}
/** Whether Cloudflare's proxy answered (developers.cloudflare.com/fundamentals/reference/http-headers). */
function isCloudflare(headers) {
    return headers.some(([name, value]) => name === 'cf-ray' || (name === 'server' && /^cloudflare$/i.test(value)));
}


/***/ }),

/***/ 40167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ launchFinding)
/* harmony export */ });
/** The finding of a launch check: one for each rule and place, which is also its fingerprint. */
function launchFinding({ rule, status = 'fail', ...rest }) {
    const place = rest.where.url ?? `${rest.where.file}:${rest.where.line}`;
    const subject = subjectOf(rest.where);
    return { ...rest, rule: `launch/${rule}`, subject, status, fingerprint: `launch/${rule}:${place}` };
}
/** The record (`www.example.com CNAME`), the host or the file. */
function subjectOf({ url = '', file }) {
    const parsed = URL.parse(url);
    if (parsed?.protocol === 'dns:')
        return `${parsed.pathname} ${parsed.searchParams.get('type') ?? ''}`.trim();
    return parsed?.host ?? file;
}


/***/ }),

/***/ 30591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createHosts),
  m: () => (/* binding */ isShownUntrusted)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./lib/src/http/address-policy.js
var address_policy = __webpack_require__(9190);
// EXTERNAL MODULE: ./lib/src/http/host-names.js
var host_names = __webpack_require__(7720);
// EXTERNAL MODULE: ./lib/src/pillars/launch/answered-by.js
var answered_by = __webpack_require__(56017);
// EXTERNAL MODULE: ./lib/src/pillars/launch/tls/faults.js
var tls_faults = __webpack_require__(28563);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/pillars/launch/tls/path.js
var path = __webpack_require__(92289);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/tls/handshake.js




/**
 * Shakes hands with one address under the host's own name, whatever its certificate says. If the server breaks the
 * handshake off, it is asked once more with TLS 1.1 as the newest offer, to tell an old server from a broken one.
 * Never rejects.
 */
async function shakeHands(target) {
    const modern = await attempt(target, {});
    if (!modern.isBrokenOff)
        return modern.handshake;
    // OpenSSL offers TLS 1.0 and 1.1 at security level 0 only.
    const old = await attempt(target, { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' });
    return old.handshake.kind === 'done' ? old.handshake : modern.handshake;
}
const noAnswer = new Set(['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EAI_AGAIN']);
const contexts = new WeakMap();
/** Reading some hundred roots takes longer than a handshake: it is done once. */
function contextOf(roots, offer) {
    if (offer.maxVersion)
        return (0,external_node_tls_.createSecureContext)({ ca: roots, ...offer });
    const context = contexts.get(roots) ?? (0,external_node_tls_.createSecureContext)({ ca: roots });
    contexts.set(roots, context);
    return context;
}
function attempt({ host, address, port, roots, timeoutMs, signal }, offer) {
    return new Promise((resolve) => {
        const servername = (0,external_node_net_.isIP)(host) ? undefined : host;
        const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
        const settle = (handshake, isBrokenOff = false) => {
            limit.removeEventListener('abort', onAbort);
            socket.destroy();
            resolve({ handshake, isBrokenOff });
        };
        const onAbort = () => {
            const words = signal.aborted ? 'the run was stopped' : `no TLS handshake within ${(0,duration/* showDuration */.k)(timeoutMs)}`;
            settle({ kind: 'silent', words });
        };
        let isConnected = false;
        const secureContext = contextOf(roots, offer);
        const socket = (0,external_node_tls_.connect)({ host: address, port, servername, secureContext, rejectUnauthorized: false });
        socket.once('connect', () => {
            isConnected = true;
        });
        socket.on('error', (error) => {
            const kind = noAnswer.has(error.code ?? '') ? 'silent' : 'refused';
            settle({ kind, words: explain(error) }, isConnected && kind === 'refused');
        });
        socket.once('secureConnect', () => settle(seen(socket, host, roots)));
        if (limit.aborted)
            onAbort();
        else
            limit.addEventListener('abort', onAbort);
    });
}
function seen(socket, host, roots) {
    const leaf = socket.getPeerX509Certificate();
    if (!leaf)
        return { kind: 'refused', words: 'the server shows no certificate' };
    const issuers = [];
    for (let next = leaf.issuerCertificate; next && issuers.length < 10; next = next.issuerCertificate)
        issuers.push(next);
    const fault = socket.authorizationError;
    // If the chain is fine, Node puts a wrong name into the same field.
    const chainFault = fault && String(fault) !== 'ERR_TLS_CERT_ALTNAME_INVALID' ? String(fault) : undefined;
    return {
        kind: 'done',
        protocol: socket.getProtocol() ?? '',
        chainFault,
        ...(0,path/* pathsOf */.w)(leaf, issuers, roots),
        // Only Node falls back to the common name: browsers gave it up (RFC 9525, 2).
        nameFault: leaf.subjectAltName
            ? (0,external_node_tls_.checkServerIdentity)(host, leaf.toLegacyObject())?.message
            : 'it names no host (no subjectAltName)',
        chain: [leaf, ...issuers],
    };
}
function explain({ code = '', message }) {
    if (code === 'ECONNREFUSED')
        return 'the connection is refused';
    if (code === 'ECONNRESET')
        return 'the connection is closed during the TLS handshake';
    if (noAnswer.has(code))
        return `no connection (${code})`;
    if (/wrong version number|packet length too long/.test(message))
        return 'what answers does not speak TLS';
    if (/protocol version|unsupported protocol/.test(message))
        return 'no version of TLS in common';
    return `the TLS handshake fails (${code || 'unknown reason'})`;
}

;// CONCATENATED MODULE: ./lib/src/pillars/launch/hosts.js






const dayMs = 86_400_000;
/** The site's DNS says how many addresses there are, not how many sockets are open at once. */
const handshakesAtOnce = 4;
const forbidden = {
    kind: 'refused',
    words: 'an internal address, which no visitor reaches; it was not asked. If it is meant, name the host in "allowed-hosts"',
};
function createHosts(network, { clock, signal }) {
    const results = new Map();
    const shaken = new Map();
    const answering = new Map();
    const once = (map, key, make) => {
        const value = map.get(key) ?? make();
        map.set(key, value);
        return value;
    };
    function handshakes(host, port = 443) {
        return once(shaken, `${host}:${port}`, async () => {
            const found = await network.resolver.addresses((0,host_names/* bareHost */.n0)(host));
            const { roots, timeoutMs } = network;
            const targets = addressesOf(found)
                .map((address) => ({ address, target: network.socketTarget(host, port, address) }))
                .filter(({ target }) => network.reaches(target.address));
            const limit = (0,p_limit/* default */.A)(handshakesAtOnce);
            return limit.map(targets, async ({ address, target }) => {
                const isForbidden = target.address === address && network.isForbidden(host, port, address);
                const handshake = isForbidden
                    ? forbidden
                    : await shakeHands({ host: (0,host_names/* bareHost */.n0)(host), ...target, roots, timeoutMs, signal });
                return { address, handshake };
            });
        });
    }
    async function describe(host, port) {
        const found = await network.resolver.addresses((0,host_names/* bareHost */.n0)(host));
        const addresses = addressesOf(found);
        const more = found.kind === 'found' ? found.addresses.length - addresses.length : 0;
        const answers = await handshakes(host, port);
        const endpoints = answers.map(({ address, handshake }) => endpointOf(address, handshake, clock.now()));
        const asked = new Set(answers.map(({ address }) => address));
        return {
            host,
            port,
            dns: found.kind,
            chain: found.chain,
            addresses,
            ...(more > 0 && { moreAddresses: more }),
            unasked: addresses.filter((address) => !asked.has(address)),
            endpoints,
            // One address that is down does not keep the others from being asked; one untrusted certificate does.
            usable: endpoints.some(({ state }) => state === 'trusted') && !endpoints.some(({ state }) => state === 'untrusted'),
        };
    }
    return {
        host: (host, port = 443) => once(results, `${host}:${port}`, () => describe(host, port)),
        handshakes,
        heard(host, headers) {
            const by = (0,answered_by/* answeredBy */.d)(headers);
            if (by)
                answering.set(host, by);
        },
        async known() {
            const all = await Promise.all(results.values());
            return all.map((result) => {
                const by = answering.get(result.host);
                return by ? { ...result, answeredBy: by } : result;
            });
        },
    };
}
/** Whether an address of the host shows a certificate that no browser trusts. */
function isShownUntrusted({ endpoints }) {
    return endpoints.some(({ state }) => state === 'untrusted');
}
/** The first {@link maxAddresses} of them: a name may have any number. */
function addressesOf(found) {
    return found.kind === 'found' ? found.addresses.slice(0, address_policy/* maxAddresses */.$K) : [];
}
function endpointOf(address, handshake, now) {
    if (handshake.kind !== 'done')
        return { address, state: handshake.kind, words: handshake.words };
    const [leaf] = handshake.chain;
    const certificate = {
        issuer: (0,tls_faults/* fieldOf */._F)(leaf.issuer, 'O') ?? (0,tls_faults/* commonName */.LS)(leaf.issuer),
        validFrom: leaf.validFromDate.toISOString(),
        validTo: leaf.validToDate.toISOString(),
        daysLeft: Math.trunc((leaf.validToDate.getTime() - now) / dayMs),
    };
    const faults = (0,tls_faults/* faultsOf */.xm)(handshake, now);
    if (faults.length === 0)
        return { address, state: 'trusted', certificate };
    return { address, state: 'untrusted', words: faults.map(({ words }) => words).join('; '), certificate };
}


/***/ }),

/***/ 23943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41314);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var dns_packet__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14894);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40562);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14250);





/** RFC 6891; the size that survives every path (dnsflagday.net/2020). */
const udpPayloadSize = 1232;
/**
 * Asks one server over UDP, and again over TCP if the answer was cut (RFC 7766). Without an answer the datagram is sent
 * again after a third of the time. Never rejects.
 */
async function ask(server, question, limits) {
    const packet = toPacket(question);
    const signal = AbortSignal.any([limits.signal, AbortSignal.timeout(limits.timeoutMs)]);
    try {
        const overUdp = await askUdp(server, packet, { ...limits, signal });
        const reply = overUdp === 'cut' ? await askTcp(server, packet, signal) : overUdp;
        if (reply === 'cut')
            return { kind: 'silent', words: 'cuts its answers over TCP too' };
        const records = (reply.answers ?? []).flatMap((answer) => (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .toRecord */ .Lv)(answer) ?? []);
        const referral = !reply.flag_aa && records.length === 0 && (reply.authorities ?? []).some(({ type }) => type === 'NS');
        return { kind: 'answer', rcode: reply.rcode, records, referral };
    }
    catch (error) {
        if (limits.signal.aborted)
            return { kind: 'silent', words: 'was not asked to the end: the run was stopped' };
        return { kind: 'silent', words: explain(error, limits.timeoutMs) };
    }
}
const headerBytes = 12;
function toPacket({ name, type, recursive }) {
    return {
        type: 'query',
        id: Math.floor(Math.random() * 65536),
        flags: recursive ? dns_packet__WEBPACK_IMPORTED_MODULE_2__.RECURSION_DESIRED : 0,
        questions: [{ type, name }],
        additionals: [{ type: 'OPT', name: '.', udpPayloadSize, flags: 0, options: [] }],
    };
}
class Garbage extends Error {
    message = 'answers what is not DNS';
}
/** The packet if it answers the question; undefined if it answers another. Throws {@link Garbage} if it is not DNS. */
function read(bytes, { id, questions }) {
    if (bytes.length < headerBytes)
        throw new Garbage();
    const flags = bytes.readUInt16BE(2);
    if (flags & dns_packet__WEBPACK_IMPORTED_MODULE_2__.TRUNCATED_RESPONSE)
        return bytes.readUInt16BE() === id ? 'cut' : undefined;
    let packet;
    try {
        packet = (0,dns_packet__WEBPACK_IMPORTED_MODULE_2__.decode)(bytes);
    }
    catch {
        throw new Garbage();
    }
    const [asked, answered] = [questions?.[0], packet.questions?.[0]];
    const isOurs = packet.id === id && packet.type === 'response';
    const isSame = !answered || (answered.name.toLowerCase() === asked?.name.toLowerCase() && answered.type === asked.type);
    return isOurs && isSame ? packet : undefined;
}
function askUdp(server, packet, { timeoutMs, signal }) {
    return new Promise((resolve, reject) => {
        const socket = (0,node_dgram__WEBPACK_IMPORTED_MODULE_0__.createSocket)((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIPv6)(server.address) ? 'udp6' : 'udp4');
        const bytes = (0,dns_packet__WEBPACK_IMPORTED_MODULE_2__.encode)(packet);
        const send = () => socket.send(bytes);
        let again;
        const settle = (end) => {
            clearTimeout(again);
            signal.removeEventListener('abort', onAbort);
            socket.close();
            end();
        };
        const onAbort = () => settle(() => reject(signal.reason));
        socket.once('error', (error) => settle(() => reject(error)));
        socket.on('message', (message) => {
            try {
                const answer = read(message, packet);
                if (answer)
                    settle(() => resolve(answer));
            }
            catch (error) {
                settle(() => reject(error));
            }
        });
        if (signal.aborted)
            return onAbort();
        signal.addEventListener('abort', onAbort);
        socket.connect(server.port, server.address, ((error) => {
            if (error)
                return settle(() => reject(error));
            send();
            again = setTimeout(send, timeoutMs / 3);
        }));
    });
}
function askTcp(server, packet, signal) {
    return new Promise((resolve, reject) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)({ port: server.port, host: server.address, signal });
        const chunks = [];
        const settle = (end) => {
            socket.removeAllListeners('close');
            socket.destroy();
            end();
        };
        socket.on('error', (error) => settle(() => reject(signal.aborted ? signal.reason : error)));
        socket.on('close', () => reject(Object.assign(new Error(), { code: 'closed without an answer' })));
        socket.on('connect', () => {
            const bytes = (0,dns_packet__WEBPACK_IMPORTED_MODULE_2__.encode)(packet);
            const length = Buffer.alloc(2);
            length.writeUInt16BE(bytes.length);
            socket.write(Buffer.concat([length, bytes]));
        });
        socket.on('data', (chunk) => {
            chunks.push(chunk);
            const received = Buffer.concat(chunks);
            if (received.length < 2 || received.length < 2 + received.readUInt16BE())
                return;
            try {
                const answer = read(received.subarray(2, 2 + received.readUInt16BE()), packet);
                settle(() => (answer ? resolve(answer) : reject(new Garbage())));
            }
            catch (error) {
                settle(() => reject(error));
            }
        });
    });
}
function explain(error, timeoutMs) {
    if (error instanceof Garbage)
        return error.message;
    if (error.name === 'TimeoutError')
        return `gave no answer within ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .showDuration */ .k)(timeoutMs)}`;
    if (error.code === 'ECONNREFUSED')
        return 'refuses the connection';
    return `cannot be asked (${error.code ?? 'unknown reason'})`;
}


/***/ }),

/***/ 14250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ normalValue),
/* harmony export */   Lv: () => (/* binding */ toRecord),
/* harmony export */   tK: () => (/* binding */ normalName)
/* harmony export */ });
/** Undefined for types that no check reads. */
function toRecord(answer) {
    const value = valueOf(answer);
    if (value === undefined)
        return undefined;
    return { name: normalName(answer.name), type: answer.type, ttl: ('ttl' in answer && answer.ttl) || 0, value };
}
/** DNS compares names without case; a last dot says nothing new. */
function normalName(name) {
    return name.toLowerCase().replace(/\.$/, '');
}
/** A value as a user writes it, in the form of {@link DnsRecord}. */
function normalValue(type, value) {
    if (type === 'TXT')
        return value;
    if (type === 'AAAA')
        return shortAddress(value.trim());
    if (type === 'CAA')
        return caaValue(value);
    return value.trim().split(/\s+/).map(normalName).join(' ');
}
/** IPv6 has many spellings; a URL's is that of RFC 5952. */
function shortAddress(address) {
    return URL.parse(`http://[${address}]`)?.hostname.slice(1, -1) ?? address;
}
function caaValue(value) {
    const [, flags, tag = '', text] = /^\s*(\d+)\s+(\w+)\s+"?(.*?)"?\s*$/.exec(value) ?? [];
    return text === undefined ? value : `${flags} ${tag.toLowerCase()} "${text}"`;
}
function valueOf(answer) {
    switch (answer.type) {
        case 'A':
            return answer.data;
        case 'AAAA':
            return shortAddress(answer.data);
        case 'CNAME':
        case 'NS':
            return normalName(answer.data);
        case 'MX':
            return `${answer.data.preference ?? 0} ${normalName(answer.data.exchange)}`;
        case 'TXT':
            return [answer.data].flat().map(String).join('');
        case 'SRV': {
            const { priority = 0, weight = 0, port, target } = answer.data;
            return `${priority} ${weight} ${port} ${normalName(target)}`;
        }
        case 'CAA':
            return caaValue(`${answer.data.flags ?? 0} ${answer.data.tag} ${answer.data.value}`);
        default:
            return undefined;
    }
}


/***/ }),

/***/ 63921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createResolver),
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _http_host_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7720);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23943);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14250);




const maxChain = 10;
/** The recursive name servers of a run, asked in their order until one can answer. */
function createResolver(servers, limits) {
    const known = new Map();
    let wasAnswered = false;
    function lookup(name, type) {
        const key = `${(0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name)} ${type}`;
        const resolution = known.get(key) ?? resolve((0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name), type);
        known.set(key, resolution);
        return resolution;
    }
    async function resolve(name, type) {
        let words = 'no name server is known';
        for (const server of servers) {
            const reply = await (0,_question_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)(server, { name, type, recursive: true }, limits);
            if (reply.kind === 'answer' && (reply.rcode === 'NOERROR' || reply.rcode === 'NXDOMAIN')) {
                wasAnswered = true;
                return { kind: reply.rcode === 'NOERROR' ? 'records' : 'nxdomain', records: reply.records };
            }
            words = `${server.address} ${said(reply)}`;
        }
        return { kind: 'unreachable', words };
    }
    /**
     * Resolvers differ in how they answer a chain that leads nowhere: what an answer leaves open is asked step by step.
     */
    async function addresses(host) {
        const literal = (0,_http_host_names_js__WEBPACK_IMPORTED_MODULE_1__/* .bareHost */ .n0)(host);
        if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(literal))
            return { kind: 'found', chain: [], addresses: [literal] };
        const chain = [];
        for (let name = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(host);;) {
            const [v4, v6] = await Promise.all([lookup(name, 'A'), lookup(name, 'AAAA')]);
            const records = [v4, v6].flatMap((each) => ('records' in each ? each.records : []));
            const found = records.filter(({ type }) => type === 'A' || type === 'AAAA').map(({ value }) => value);
            const end = follow(name, records, chain);
            if (end.loop)
                return { kind: 'dangling', chain, words: `its CNAMEs go round: ${[host, ...chain].join(' → ')}` };
            if (found.length > 0)
                return { kind: 'found', chain, addresses: [...new Set(found)] };
            const unreachable = [v4, v6].find((each) => each.kind === 'unreachable');
            const cname = unreachable && end.name === name ? await cnameOf(name) : undefined;
            if (cname)
                chain.push(cname);
            if (cname || end.name !== name) {
                name = cname ?? end.name;
                if (name === (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(host) || chain.indexOf(name) < chain.length - 1 || chain.length > maxChain)
                    return { kind: 'dangling', chain, words: `its CNAMEs go round: ${[host, ...chain].join(' → ')}` };
                continue;
            }
            if (unreachable)
                return { ...unreachable, chain };
            const words = v4.kind === 'nxdomain' ? `${name} does not exist` : `${name} has no address`;
            return { kind: chain.length > 0 ? 'dangling' : 'missing', chain, words };
        }
    }
    async function cnameOf(name) {
        const resolution = await lookup(name, 'CNAME');
        return resolution.kind === 'records'
            ? resolution.records.find((record) => record.type === 'CNAME' && record.name === name)?.value
            : undefined;
    }
    return { servers, lookup, addresses, wasAnswered: () => wasAnswered };
}
/** Walks the CNAMEs of one answer and adds them to `chain`. */
function follow(from, records, chain) {
    const seen = new Set([from]);
    for (let name = from;;) {
        const next = records.find((record) => record.type === 'CNAME' && record.name === name)?.value;
        if (!next)
            return { name, loop: false };
        chain.push(next);
        if (seen.has(next))
            return { name: next, loop: true };
        seen.add(next);
        name = next;
    }
}
/** What a reply without an answer says, as the end of a sentence that begins with the server. */
function said(reply) {
    return reply.kind === 'silent' ? reply.words : `answers ${reply.rcode}`;
}


/***/ }),

/***/ 80978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   Te: () => (/* binding */ stoppedFinding),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   t5: () => (/* binding */ isUnjudged),
/* harmony export */   yC: () => (/* binding */ seenUntrusted)
/* harmony export */ });
/* harmony import */ var _steps_stopped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28839);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40167);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30591);



/** The result of one check. A check that found nothing because a host could not be asked is skipped. */
function resultOf({ name, asks, open, findings }, hosts) {
    const has = (status) => findings.some((finding) => finding.status === status);
    if (has('fail'))
        return { name, status: 'fail' };
    if (open || has('inconclusive'))
        return { name, status: 'inconclusive' };
    const isClosed = (host) => !host.usable && (asks === 'members' || !(0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isShownUntrusted */ .m)(host));
    const closed = askedOf(asks, hosts).filter(isClosed);
    if (closed.length > 0)
        return { name, status: 'skipped', reason: `${closed.map(({ host }) => host).join(', ')} could not be asked` };
    return { name, status: 'pass' };
}
/** The hosts whose state counts for a check; none for checks of files or DNS. */
function askedOf(asks, hosts) {
    if (asks === 'files' || asks === 'DNS')
        return [];
    return asks === 'certificates' || asks === 'hosts' ? hosts : hosts.slice(0, 1);
}
/**
 * Whether nothing of the live site could be judged. An inconclusive check has judged something if it got an answer in
 * part. Checks of files do not count: they say nothing about a live site.
 */
function isUnjudged(checks, hosts, { resolver, wasServed }) {
    const wasShaken = () => hosts.some(({ endpoints }) => endpoints.some(({ state }) => state !== 'silent'));
    const answered = (asks) => {
        if (asks === 'DNS')
            return resolver.wasAnswered();
        return asks === 'certificates' ? wasShaken() : wasServed();
    };
    const asking = checks.filter(({ asks }) => asks !== 'files');
    const isOpen = ({ asks, result: { status } }) => status === 'skipped' || (status === 'inconclusive' && !answered(asks));
    return asking.length > 0 && asking.every(isOpen);
}
/** Each finding once: several checks may report that the same page does not answer. */
function distinct(findings) {
    return [...new Map(findings.toReversed().map((each) => [each.fingerprint, each])).values()].reverse();
}
/** A finding that was seen in spite of a wrong certificate: its command ignores the certificate too. */
function seenUntrusted(finding, hosts) {
    const asked = URL.parse(finding.where.url ?? '')?.hostname;
    const isUntrusted = hosts.some((each) => each.host === asked && (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isShownUntrusted */ .m)(each));
    if (!isUntrusted || !finding.reproduce)
        return finding;
    return { ...finding, reproduce: finding.reproduce.replaceAll('curl -sS', 'curl -ksS') };
}
/** Makes an inconclusive finding fail the run, whatever `fail-on` says. */
function failing(finding, failOn) {
    if (finding.status !== 'inconclusive')
        return finding;
    const isGrave = finding.severity === 'blocker' || failOn === 'medium';
    return { ...finding, status: 'fail', severity: isGrave ? finding.severity : failOn };
}
/** The one finding for all checks that were not finished when the run ended. */
function stoppedFinding(open, at, signal) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .launchFinding */ .p)({
        rule: 'stopped',
        status: 'inconclusive',
        severity: 'blocker',
        title: `Not finished: ${(0,_steps_stopped_js__WEBPACK_IMPORTED_MODULE_2__/* .stopReason */ .P)(signal)}`,
        expected: 'every launch check answered',
        observed: `not finished: ${open.join(', ')}`,
        where: { ...at },
        reproduce: 'launch-gate run launch',
        fix: 'Look for what was slow; a longer "deadline" in the configuration gives more time.',
    });
}
/** The pillar's own line. */
function outcome(taken, findings, { maxRate }) {
    const problems = findings.filter(({ status }) => status === 'fail').length;
    const unclear = findings.filter(({ status }) => status === 'inconclusive').length;
    const names = taken.map(({ name }) => name).join(', ');
    const slowly = maxRate === undefined ? '' : `; at most ${maxRate} requests a second to a host`;
    return {
        status: problems > 0 ? 'fail' : unclear > 0 ? 'inconclusive' : 'pass',
        reason: `${taken.length} launch checks (${names}): ${problems} wrong, ${unclear} unclear${slowly}`,
        counts: { checks: taken.length, problems, unclear },
    };
}


/***/ }),

/***/ 90142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLaunch: () => (/* binding */ runLaunch)
});

// EXTERNAL MODULE: ./lib/src/steps/sessions.js
var steps_sessions = __webpack_require__(12749);
// EXTERNAL MODULE: ./lib/src/pillars/launch/aliases.js
var aliases = __webpack_require__(78514);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/checks.js
/** The table of checks. They run side by side; those with most requests in a row start first. Code is loaded on use. */
const launchChecks = {
    cache: {
        asks: 'members',
        applies: ({ cache }) => cache !== undefined,
        load: async () => (await __webpack_require__.e(/* import() */ 2719).then(__webpack_require__.bind(__webpack_require__, 2719))).checkCache,
    },
    cookies: {
        asks: 'members',
        applies: ({ cookies }) => cookies !== undefined,
        load: async () => (await __webpack_require__.e(/* import() */ 7299).then(__webpack_require__.bind(__webpack_require__, 37299))).checkCookies,
    },
    dns: {
        asks: 'DNS',
        applies: ({ canonical, aliases, tls, dns }) => Boolean(dns && (canonical || aliases || tls?.length || dns.length)),
        load: async () => (await __webpack_require__.e(/* import() */ 916).then(__webpack_require__.bind(__webpack_require__, 40916))).checkDns,
    },
    tls: {
        asks: 'certificates',
        applies: ({ canonical, aliases, tls }) => Boolean(tls && (canonical || aliases || tls.length)),
        load: async () => (await __webpack_require__.e(/* import() */ 9844).then(__webpack_require__.bind(__webpack_require__, 99844))).checkTls,
    },
    redirects: {
        asks: 'hosts',
        applies: ({ redirects }) => redirects !== undefined,
        load: async () => (await __webpack_require__.e(/* import() */ 3431).then(__webpack_require__.bind(__webpack_require__, 73431))).checkRedirects,
    },
    edge: {
        asks: 'site',
        applies: ({ edge }) => edge !== undefined,
        load: async () => (await __webpack_require__.e(/* import() */ 8679).then(__webpack_require__.bind(__webpack_require__, 8679))).checkEdge,
    },
    'request-id': {
        asks: 'site',
        applies: ({ requestId }) => requestId !== undefined,
        load: async () => (await __webpack_require__.e(/* import() */ 4473).then(__webpack_require__.bind(__webpack_require__, 64473))).checkRequestId,
    },
    mail: {
        asks: 'DNS',
        applies: ({ mail }) => mail !== undefined,
        load: async () => (await __webpack_require__.e(/* import() */ 2182).then(__webpack_require__.bind(__webpack_require__, 62182))).checkMail,
    },
    'mail-arrival': {
        asks: 'site',
        applies: ({ mail }) => mail?.arrival !== undefined,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7556), __webpack_require__.e(4809)]).then(__webpack_require__.bind(__webpack_require__, 94809))).checkArrival,
    },
    env: {
        asks: 'files',
        applies: ({ env }) => env !== undefined,
        load: async () => (await __webpack_require__.e(/* import() */ 9009).then(__webpack_require__.bind(__webpack_require__, 29009))).checkEnv,
    },
    headers: {
        asks: 'site',
        applies: ({ headers }) => headers !== undefined,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4394), __webpack_require__.e(3565)]).then(__webpack_require__.bind(__webpack_require__, 83565))).checkHeaders,
    },
    'mixed-content': {
        asks: 'site',
        applies: ({ mixedContent }) => mixedContent !== undefined,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4394), __webpack_require__.e(2534)]).then(__webpack_require__.bind(__webpack_require__, 12534))).checkMixedContent,
    },
    leaks: {
        asks: 'site',
        applies: ({ leaks }) => leaks !== undefined,
        load: async () => (await __webpack_require__.e(/* import() */ 6411).then(__webpack_require__.bind(__webpack_require__, 76411))).checkLeaks,
    },
    'rate-limit': {
        asks: 'site',
        last: true,
        applies: ({ rateLimit }) => rateLimit !== undefined,
        load: async () => (await __webpack_require__.e(/* import() */ 4993).then(__webpack_require__.bind(__webpack_require__, 54993))).checkRateLimit,
    },
};

// EXTERNAL MODULE: ./lib/src/pillars/launch/hosts.js + 1 modules
var launch_hosts = __webpack_require__(30591);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./lib/src/config/sections/launch/hosts.js
var hosts = __webpack_require__(18275);
// EXTERNAL MODULE: ./lib/src/http/host-names.js
var host_names = __webpack_require__(7720);
// EXTERNAL MODULE: ./lib/src/http/internal-address.js
var internal_address = __webpack_require__(81391);
// EXTERNAL MODULE: ./lib/src/http/tls-files.js
var tls_files = __webpack_require__(14772);
// EXTERNAL MODULE: ./lib/src/http/trust.js
var trust = __webpack_require__(65681);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(11793);
// EXTERNAL MODULE: ./lib/src/steps/open-client.js + 1 modules
var open_client = __webpack_require__(29341);
// EXTERNAL MODULE: ./lib/src/pillars/launch/wall.js
var wall = __webpack_require__(60860);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/network/polite.js

/** A site before its launch may be small: requests without a session are limited to this many connections at once. */
const maxRequestsAtOnce = 12;
/** Requests may arrive closer together than they were sent. */
const leeway = 1.05;
/** Nobody waits longer for a limit to pass. */
const maxPauseMs = 30_000;
const usualPauseMs = 2_000;
/**
 * Asks each host at most `rate(url)` times a second. If it answers that this is too often (429, or 503 with
 * Retry-After), it is asked half as often from then on. After the pause that it wants it is asked once more, unless
 * that is over 30 s.
 */
function createPoliteClient(client, rate, clock) {
    const hosts = new Map();
    const hostOf = ({ hostname }) => {
        const known = hosts.get(hostname);
        if (known)
            return known;
        const host = { limit: (0,p_limit/* default */.A)(maxRequestsAtOnce), turn: Promise.resolve(), sent: [], factor: 1, notBefore: 0 };
        hosts.set(hostname, host);
        return host;
    };
    /** Requests wait one after the other, so that each sees when the last ones were sent. */
    function waitForTurn(host, perSecond, signal) {
        const turn = host.turn.then(async () => {
            const slowed = perSecond / host.factor;
            const most = Math.max(1, Math.floor(slowed));
            const [earliest] = host.sent.length < most ? [] : host.sent.slice(-most);
            const free = earliest === undefined ? 0 : earliest + (most / slowed) * 1_000 * leeway;
            const pauseMs = Math.max(free, host.notBefore) - clock.monotonic();
            if (pauseMs > 0)
                await clock.sleep(pauseMs, signal).catch(() => { });
            host.sent = [...host.sent.slice(-most), clock.monotonic()];
        });
        host.turn = turn;
        return turn;
    }
    const sendBy = (isPatient) => (request, signal) => {
        const url = URL.parse(request.url);
        if (!url)
            return client.send(request, signal);
        const host = hostOf(url);
        const once = async () => {
            const perSecond = rate(url);
            if (Number.isFinite(perSecond))
                await waitForTurn(host, perSecond, signal);
            return client.send(request, signal);
        };
        const patiently = async () => {
            const response = await once();
            const pauseMs = isPatient ? pauseOf(response, clock.now()) : undefined;
            if (pauseMs === undefined || signal.aborted)
                return response;
            host.factor = 2;
            if (pauseMs > maxPauseMs)
                return response;
            host.notBefore = Math.max(host.notBefore, clock.monotonic() + pauseMs);
            await clock.sleep(pauseMs, signal).catch(() => { });
            return signal.aborted ? response : once();
        };
        // The requests of a session are already one after the other, and other checks wait for its end.
        return request.session ? patiently() : host.limit(patiently);
    };
    return { ...client, send: sendBy(true), impatient: { ...client, send: sendBy(false) } };
}
/** How long a server asks to be left alone (RFC 9110, 10.2.3: seconds, or a date); undefined if it does not. */
function pauseOf({ status, headers }, now) {
    const after = headers.find(([name]) => name === 'retry-after')?.[1].trim();
    if (status !== 429 && !(status === 503 && after !== undefined))
        return undefined;
    if (after === undefined)
        return usualPauseMs;
    const ms = /^\d{1,9}(\.\d{1,9})?$/.test(after) ? Number(after) * 1_000 : Date.parse(after) - now;
    return Number.isNaN(ms) ? usualPauseMs : Math.max(0, ms);
}

// EXTERNAL MODULE: ./lib/src/pillars/launch/network/resolver.js
var network_resolver = __webpack_require__(63921);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/network/network.js















/** Requests a second to one host; small sites take no more from one visitor. */
const defaultRate = 5;
/** Throws CONFIG_UNREADABLE when the file of certificates cannot be read. */
async function openNetwork(config, launch, context) {
    const { network } = launch;
    const { timeoutMs } = network;
    const servers = network.resolvers ?? (0,external_node_dns_.getServers)().flatMap((server) => systemServer(server) ?? []);
    const resolver = (0,network_resolver/* createResolver */.T)(servers, { timeoutMs, signal: context.signal });
    const own = network.caFile && (await readCertificates(network.caFile.path, context.cwd));
    const roots = own ? [...external_node_tls_.rootCertificates, own] : [...external_node_tls_.rootCertificates];
    const redirected = (host, port) => connectTo(network.connectTo, host, port);
    const baseUrl = launch.canonical ?? config.baseUrl;
    const { isInternal: isInternalHere = internal_address/* isInternalAddress */.K } = context;
    const canonical = hostOf(baseUrl);
    const isPrivate = (network.resolvers ?? []).some(({ address }) => isInternalHere(address)) ||
        ((0,external_node_net_.isIP)(canonical) !== 0 && isInternalHere(canonical));
    const isInternal = (address) => !isPrivate && isInternalHere(address);
    const isNamed = (0,trust/* createTrust */.Z)(undefined, config.allowedHosts);
    const route = {
        lookup: network.resolvers ? lookupBy(resolver) : undefined,
        connectTo: redirected,
        roots: own ? roots : undefined,
    };
    const site = { ...config, baseUrl, hosts: undefined };
    const client = await (0,open_client.openClient)(site, { ...context, isInternal }, route);
    const unverified = await (0,open_client.openClient)({ ...site, protectionBypass: undefined }, { ...context, isInternal }, { ...route, unverified: true });
    const either = {
        send: (request, signal) => (request.unverified ? unverified : client).send(request, signal),
        close: async () => void (await Promise.all([client.close(), unverified.close()])),
    };
    let maxRate;
    const rate = ({ hostname, port, protocol }) => {
        const target = redirected(hostname, Number(port) || (protocol === 'http:' ? 80 : 443)).host;
        if (network.rate === undefined && (0,host_names/* isLoopbackHost */.cW)(target))
            return Number.POSITIVE_INFINITY;
        maxRate = network.rate ?? defaultRate;
        return maxRate;
    };
    const { client: limited, wasServed } = watched(createPoliteClient(either, rate, context.clock));
    const hasIpv6 = Object.values((0,external_node_os_.networkInterfaces)()).some((addresses) => addresses?.some(({ family, internal, scopeid }) => family === 'IPv6' && !internal && !scopeid));
    return {
        resolver,
        client: limited,
        wasServed,
        get maxRate() {
            return maxRate;
        },
        socketTarget: (host, port, address) => {
            const target = redirected(host, port);
            return { address: target.host === host ? address : target.host, port: target.port };
        },
        isForbidden: (host, port, address) => isInternal(address) && !isNamed(new URL(`https://${host}:${port}`)),
        reaches: (address) => !(0,external_node_net_.isIPv6)(address) || address === '::1' || hasIpv6,
        roots,
        timeoutMs,
        close: either.close,
    };
}
function hostOf(url = '') {
    return (0,host_names/* bareHost */.n0)(URL.parse(url)?.hostname ?? '');
}
function watched(client) {
    let wasServed = false;
    const watch = (send) => async (request, signal) => {
        const response = await send(request, signal);
        wasServed ||= response.status < 400 && !(0,wall/* findWall */.g)(response);
        return response;
    };
    const impatient = { ...client.impatient, send: watch(client.impatient.send) };
    return { client: { ...client, send: watch(client.send), impatient }, wasServed: () => wasServed };
}
/** `host:port` wins over `*:port`. */
function connectTo(entries, host, port) {
    const onPort = entries.filter((entry) => entry.port === port);
    const entry = onPort.find((each) => each.host === host) ?? onPort.find((each) => each.host === undefined);
    return { host: entry?.toHost ?? host, port: entry?.toPort ?? port };
}
/** Node's `lookup` through our resolver; its failures carry the codes that the HTTP client explains. */
function lookupBy(resolver) {
    return (hostname, options, callback) => {
        resolver.addresses(hostname).then((found) => {
            if (found.kind !== 'found') {
                const code = found.kind === 'unreachable' ? 'EAI_AGAIN' : 'ENOTFOUND';
                callback(Object.assign(new Error(found.words), { code }), '', 4);
                return;
            }
            const all = found.addresses.map((address) => ({ address, family: (0,external_node_net_.isIP)(address) }));
            if (options.all)
                callback(null, all);
            else
                callback(null, all[0]?.address ?? '', all[0]?.family);
        });
    };
}
/** Reads a server as Node lists the system's: an address, IPv6 without brackets, or `[::1]:5353`. */
function systemServer(text) {
    return (0,external_node_net_.isIP)(text) ? { address: text, port: 53 } : (0,hosts/* parseNameServer */.Qx)(text);
}
async function readCertificates(file, cwd) {
    try {
        return (0,tls_files/* certificatesIn */.Yc)(await (0,tls_files/* readPem */.Je)((0,external_node_path_.resolve)(cwd, file))).join('\n');
    }
    catch (error) {
        const { code, message } = error;
        throw new errors/* GateError */.u('CONFIG_UNREADABLE', { file, problem: code ?? message }, { cause: error });
    }
}

// EXTERNAL MODULE: ./lib/src/pillars/launch/outcome.js
var outcome = __webpack_require__(80978);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/run.js






/** Runs the checks of section `launch` that apply. A check that is not finished when the run ends is inconclusive. */
async function runLaunch(config, launch, context, table = launchChecks) {
    const { clock, signal } = context;
    const start = clock.monotonic();
    const network = await openNetwork(config, launch, context);
    try {
        const onSite = { ...config, baseUrl: launch.canonical ?? config.baseUrl };
        const sessions = (0,steps_sessions.createSessions)(onSite, context, network.client);
        const run = { config: onSite, launch, context, network, sessions, hosts: (0,launch_hosts/* createHosts */.q)(network, context) };
        const take = async ([name, { asks, load }]) => {
            const unfinished = { name, asks, open: true, findings: [] };
            if (signal.aborted)
                return unfinished;
            const findings = await (await load())(run);
            // An interrupted check may have seen failures that are not real.
            return signal.aborted ? unfinished : { name, asks, findings };
        };
        const applying = Object.entries(table).filter(([, entry]) => entry.applies(launch));
        const together = applying.filter(([, { last }]) => !last);
        const [taken, hosts] = await Promise.all([Promise.all(together.map(take)), mappedHosts(run)]);
        for (const entry of applying.filter(([, { last }]) => last))
            taken.push(await take(entry));
        const open = taken.filter((each) => each.open).map(({ name }) => name);
        const map = inOrder(await run.hosts.known(), hosts);
        const found = (0,outcome/* distinct */.dM)(taken.flatMap(({ findings }) => findings)).map((each) => (0,outcome/* seenUntrusted */.yC)(each, map));
        if (open.length > 0)
            found.push((0,outcome/* stoppedFinding */.Te)(open, launch.at, signal));
        const findings = launch.onInconclusive === 'fail' ? found.map((each) => (0,outcome/* failing */.Jr)(each, config.failOn)) : found;
        const judged = taken.map((each) => ({ ...each, result: (0,outcome/* resultOf */.Bg)(each, map.slice(0, hosts.length)) }));
        return {
            name: 'launch',
            ...(0,outcome/* outcome */.bu)(taken, findings, network),
            durationMs: clock.monotonic() - start,
            findings,
            isUnjudged: (0,outcome/* isUnjudged */.t5)(judged, map, network),
            launch: { hosts: map, checks: judged.map(({ result }) => result) },
        };
    }
    finally {
        await network.close();
    }
}
/** The hosts of the configuration, the canonical one first; they are on the map even if no check asks for them. */
async function mappedHosts(run) {
    const listed = [(0,aliases/* canonicalHost */.rQ)(run) ?? [], await (0,aliases/* aliasesOf */.QI)(run), run.launch.tls ?? []].flat();
    const hosts = [...new Map(listed.map((each) => [`${each.host}:${each.port}`, each])).values()];
    await Promise.all(hosts.map(({ host, port }) => run.hosts.host(host, port)));
    return hosts;
}
function inOrder(known, first) {
    const rank = ({ host, port }) => {
        const index = first.findIndex((each) => each.host === host && each.port === port);
        return index < 0 ? first.length : index;
    };
    return known.toSorted((a, b) => rank(a) - rank(b));
}


/***/ }),

/***/ 28563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ commonName),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26720);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92289);


const dayMs = 86_400_000;
/** OpenSSL's faults of dates. Dates are judged on the paths, because OpenSSL may have taken another one. */
const ofTime = /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/;
/** All faults at the time `now` (milliseconds since the epoch). OpenSSL reports one and hides the others. */
function faultsOf(handshake, now) {
    if (handshake.kind !== 'done')
        return [{ rule: 'unreachable', words: handshake.words }];
    const { chain, nameFault, protocol } = handshake;
    const faults = [...faultsAtTime(handshake, now), ...faultsOfTrust(handshake)];
    if (nameFault)
        faults.push({ rule: 'tls-wrong-host', words: `shows a certificate for ${namesIn(chain[0])}` });
    if (protocol !== 'TLSv1.2' && protocol !== 'TLSv1.3')
        faults.push({ rule: 'tls-old-protocol', words: `speaks nothing newer than ${protocol.replace(/^TLSv/, 'TLS ')}` });
    return faults;
}
/** None if one path is valid: a client builds that one, whatever else is sent (a cross-sign by an old root). */
function faultsAtTime({ paths, rest, chainFault }, now) {
    const found = (paths.length > 0 || !chainFault ? paths : [rest]).map((path) => faultOfTime(path, now));
    const [first] = found;
    return first && found.every((fault) => fault) ? [first] : [];
}
/** The first wrong date of a path, from the leaf on. */
function faultOfTime(path, now) {
    for (const [index, certificate] of path.entries()) {
        const what = index === 0 ? 'its certificate' : `the issuer "${commonName(certificate.subject)}" of its certificate`;
        const [from, to] = [certificate.validFromDate, certificate.validToDate];
        if (to.getTime() <= now)
            return { rule: 'tls-expired', words: `${what} expired on ${day(to)}, ${ago(now - to.getTime())} ago` };
        if (from.getTime() > now)
            return { rule: 'tls-not-yet-valid', words: `${what} is valid from ${from.toISOString()} only` };
    }
    return undefined;
}
function faultsOfTrust({ chain: [leaf, ...sent], chainFault, paths, rest }) {
    const by = `issued by "${commonName(leaf.issuer)}"`;
    if (paths.length > 0 || !chainFault) {
        if (!chainFault || ofTime.test(chainFault))
            return [];
        return [{ rule: 'tls-untrusted', words: `its certificate, ${by}, is refused (${chainFault})` }];
    }
    if (leaf.checkIssued(leaf))
        return [{ rule: 'tls-self-signed', words: 'its certificate is signed by itself' }];
    if (rest.length === 1)
        return [{ rule: 'tls-incomplete-chain', words: `sends its certificate, ${by}, ${without(leaf, sent)}` }];
    const root = commonName((rest.at(-1) ?? leaf).issuer);
    return [{ rule: 'tls-untrusted', words: `its chain ends at "${root}", which is no trusted root` }];
}
/** What a server sends in place of the certificate that issued its own. */
function without(leaf, sent) {
    const [other] = sent.filter((each) => !(0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isSame */ .F)(each, leaf));
    if (other)
        return `and with it "${commonName(other.subject)}", which did not issue it`;
    return sent.length > 0 ? "twice, without that issuer's" : "without that issuer's";
}
function namesIn({ subjectAltName = '' }) {
    const names = subjectAltName.split(', ').map((name) => name.replace(/^(DNS|IP Address):/, ''));
    if (!subjectAltName)
        return 'no host at all';
    return names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
}
/** The common name of a subject or issuer, or else its organisation, from the text that Node writes. */
function commonName(name) {
    return fieldOf(name, 'CN') ?? fieldOf(name, 'O') ?? '';
}
function fieldOf(name, field) {
    const line = name.split('\n').find((each) => each.startsWith(`${field}=`));
    return line?.slice(field.length + 1).slice(0, 80);
}
function day(date) {
    return date.toISOString().slice(0, 10);
}
function ago(ms) {
    return ms >= dayMs ? (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(Math.floor(ms / dayMs), 'day') : (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(Math.floor(ms / 3_600_000), 'hour');
}


/***/ }),

/***/ 92289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame),
/* harmony export */   w: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const maxDepth = 8;
/** How many signatures are verified for one server: its certificates may fit together in any number of ways. */
const maxVerified = 100;
/**
 * The paths from a leaf to the trusted roots that a client can build from what a server sends, in any order (RFC 4158;
 * RFC 8446, 4.4.2: extra certificates are ignored). `rest` is the longest path that reaches no root. Dates are not
 * checked: a path with an expired certificate counts too.
 */
function pathsOf(leaf, sent, roots) {
    const trusted = rootsBySubject(roots);
    const paths = [];
    let rest = [leaf];
    let left = maxVerified;
    const isIssuedBy = (certificate, issuer) => certificate.checkIssued(issuer) && left-- > 0 && verifies(certificate, issuer);
    const extend = (path) => {
        const last = path.at(-1) ?? leaf;
        const isRoot = (trusted.get(last.subject) ?? []).some((root) => isSame(root, last));
        if (isRoot)
            return void paths.push(path);
        if (path.length > rest.length)
            rest = path;
        if (path.length > maxDepth)
            return;
        for (const root of trusted.get(last.issuer) ?? [])
            if (isIssuedBy(last, root))
                paths.push([...path, root]);
        for (const issuer of sent)
            if (issuer.ca && !path.some((each) => isSame(each, issuer)) && isIssuedBy(last, issuer))
                extend([...path, issuer]);
    };
    extend([leaf]);
    return { paths, rest };
}
function isSame(one, other) {
    return one.raw.equals(other.raw);
}
/** Whether the issuer signed the certificate; false for keys of a kind that OpenSSL does not know, which throw. */
function verifies(certificate, issuer) {
    try {
        return certificate.verify(issuer.publicKey);
    }
    catch {
        return false;
    }
}
const indexes = new WeakMap();
/** Reading some hundred roots takes longer than a handshake: it is done once. */
function rootsBySubject(roots) {
    const known = indexes.get(roots);
    if (known)
        return known;
    const pems = roots.flatMap((text) => text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []);
    const index = Map.groupBy(pems.map((pem) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem)), ({ subject }) => subject);
    indexes.set(roots, index);
    return index;
}


/***/ }),

/***/ 60860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ walled),
/* harmony export */   g: () => (/* binding */ findWall)
/* harmony export */ });
/* harmony import */ var _steps_impostors_challenges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76429);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40167);


/**
 * A challenge, a block of programs, or a limit on requests that waiting did not lift. A 503 is the site's own failure.
 */
function findWall(response) {
    const challenge = (0,_steps_impostors_challenges_js__WEBPACK_IMPORTED_MODULE_0__/* .findChallenge */ .V)(response);
    if (challenge || response.status !== 429)
        return challenge;
    return {
        name: '429, too many requests; unless it asks to be left alone for over 30 s, it was asked again after a pause',
        fix: 'Exempt the address of the runner from the limit on requests, or ask less often: launch: { network: { rate: 1 } }.',
    };
}
/** The finding in place of any judgement about `url`. */
function walled(url, { name, fix }) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .launchFinding */ .p)({
        rule: 'challenged',
        severity: 'high',
        status: 'inconclusive',
        title: `This runner is blocked: ${new URL(url).host} cannot be judged from here`,
        expected: 'an answer of the site itself',
        observed: name,
        where: { url },
        reproduce: `curl -sS -o /dev/null -D - '${url}' | grep -iE '^HTTP|mitigated|waf-action|retry-after'`,
        fix: `Let the gate through. ${fix}`,
    });
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

/***/ 12749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSessions: () => (/* binding */ createSessions)
/* harmony export */ });
/* harmony import */ var _config_language_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34472);
/* harmony import */ var _http_tls_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14772);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19235);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31627);
/* harmony import */ var _step_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70002);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92593);
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28839);







function createSessions(config, context, client) {
    const logins = new Map();
    const logInAt = (name, baseUrl) => {
        const session = config.sessions.find((candidate) => candidate.name === name);
        if (!session)
            throw new Error(`no session is called "${name}"`);
        return logIn(session, baseUrl, context, client, (0,_http_tls_files_js__WEBPACK_IMPORTED_MODULE_1__/* .tlsFor */ .Ng)(config));
    };
    const loginsOf = (name, baseUrl) => {
        const key = JSON.stringify([name, baseUrl]);
        const known = logins.get(key) ?? { first: logInAt(name, baseUrl) };
        logins.set(key, known);
        return known;
    };
    return {
        async open(name, baseUrl = config.baseUrl) {
            const { first, second } = loginsOf(name, baseUrl);
            const renewed = await second;
            return renewed?.ok ? renewed : first;
        },
        async renew(name, lost, baseUrl = config.baseUrl) {
            const known = loginsOf(name, baseUrl);
            known.second ??= logInAt(name, baseUrl);
            const renewed = await known.second;
            return renewed.ok && renewed.session === lost ? undefined : renewed;
        },
    };
}
async function logIn(config, baseUrl, context, client, tls) {
    const session = { ...(0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .noSession */ .eP)(), name: config.name, setCookies: [] };
    const { signal } = context;
    const stepContext = {
        session,
        captured: new Map(),
        baseUrl,
        context,
        client,
        signal,
        secretCookies: true,
        tls,
    };
    if (config.basic)
        session.headers.push(['authorization', (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .basicValue */ .uZ)(config.basic, stepContext.captured)]);
    context.log.progress(`smoke: session "${config.name}" logs in`);
    const { failure = addHeaders(config, stepContext) } = await (0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .takeSteps */ .xm)(config.steps, stepContext);
    if (!failure)
        return { ok: true, session };
    if (failure.open) {
        const finding = (0,_stopped_js__WEBPACK_IMPORTED_MODULE_6__/* .stoppedFinding */ .T)([`session "${config.name}"`], failure.step.at, signal);
        return { ok: false, finding, reason: (0,_stopped_js__WEBPACK_IMPORTED_MODULE_6__/* .stopReason */ .P)(signal), session };
    }
    const told = (0,_step_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .stepFinding */ .u8)(failure, { title: `Session "${config.name}"`, key: config.name }, stepContext);
    if (told.rule === 'smoke/protected')
        return { ok: false, finding: told, reason: `the session "${config.name}" cannot log in`, session };
    const finding = {
        ...told,
        rule: 'smoke/session',
        fix: failure.mismatches[0]?.fix ?? loginFix(config, failure, session) ?? told.fix,
        fingerprint: `smoke/session:${config.name}`,
    };
    return { ok: false, finding, reason: `the session "${config.name}" cannot log in`, session };
}
/** The fix for a login that got an answer, if the answer is about the login and not about the route. */
function loginFix({ steps }, failure, session) {
    const { step, index, response, mismatches } = failure;
    if (!response || response.status >= 500 || [404, 405, 410, 429].includes(response.status))
        return undefined;
    const isBefore = steps.slice(0, index + 1).every(_request_js__WEBPACK_IMPORTED_MODULE_2__/* .isRead */ .H9) && !steps.every(_request_js__WEBPACK_IMPORTED_MODULE_2__/* .isRead */ .H9);
    if (isBefore && response.status !== 401)
        return undefined;
    if (mismatches[0]?.rule === 'smoke/capture')
        return 'Look at the answer: if it refuses the login, check what it logs in with; if not, capture from where the value is now.';
    // 419 is Laravel's status for a missing or wrong token.
    if (response.status === 419 || (response.status === 403 && index > 0 && !(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .isRead */ .H9)(step))) {
        // The cookies of this answer came too late for its own request.
        const hadCookies = session.setCookies?.length !== response.setCookies.length;
        return index === 0 || hadCookies ? undefined : withoutCookies;
    }
    const how = [415, 422].includes(response.status) ? ', and whether as form or JSON' : '';
    return `Check what it logs in with${how}; if the login was meant to change, change its steps.`;
}
const withoutCookies = 'The pages before it set no cookie, so the application cannot know its own token again. A cookie for https alone is not set where the application does not know of the https before it (Express: "trust proxy").';
/** Renders the session's headers with the captured values. */
function addHeaders({ at, headers, steps }, stepContext) {
    try {
        for (const [name, value] of headers) {
            stepContext.session.headers.push([name, (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .headerValue */ .Z)(name, (0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(value, stepContext.captured))]);
        }
        return undefined;
    }
    catch (error) {
        const index = steps.length - 1;
        const step = { ...steps[index], at };
        return { ...(0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .unsent */ .YX)(step, stepContext, (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnusable */ .II)(error)), step, index };
    }
}


/***/ })

};
