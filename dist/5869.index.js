export const id = 5869;
export const ids = [5869];
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

/***/ 24661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ compareBatches),
/* harmony export */   Mk: () => (/* binding */ comparedRequests),
/* harmony export */   Mr: () => (/* binding */ minDifferenceMs),
/* harmony export */   el: () => (/* binding */ minRatio)
/* harmony export */ });
/* harmony import */ var _percentiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7433);

/** Requests to each deployment in one measurement. */
const comparedRequests = 60;
const minRatio = 1.15;
const minDifferenceMs = 10;
/** The standard normal quantile of 99 %: beyond it the one-sided p is below .01. */
const criticalZ = 2.3263478740408408;
/**
 * Compares two batches of times (ms, ascending; a failed request is Infinity) of the new and the previous deployment,
 * measured side by side. Slower means all three: the rank-sum test at 1 %, a median at least 1.15 times as high, and
 * one at least 10 ms higher. The test alone would alarm at differences that nobody notices; the medians alone at noise.
 */
function compareBatches(current, previous) {
    const p50Ms = (0,_percentiles_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Y)(current, 0.5);
    const previousP50Ms = (0,_percentiles_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Y)(previous, 0.5);
    const ratio = p50Ms === previousP50Ms ? 1 : p50Ms / previousP50Ms;
    const slower = ratio >= minRatio && p50Ms - previousP50Ms >= minDifferenceMs && rankSumZ(current, previous) > criticalZ;
    return { p50Ms, previousP50Ms, ratio, slower };
}
/**
 * How far the values of `a` lie above those of `b`: the Mann-Whitney statistic in standard deviations. Ties count half,
 * the variance is corrected for them, and a continuity correction applies (Lehmann 1975, "Nonparametrics", section
 * 1.4).
 */
function rankSumZ(a, b) {
    let above = 0;
    for (const x of a) {
        for (const y of b)
            above += x > y ? 1 : x === y ? 0.5 : 0;
    }
    const pooled = new Map();
    for (const value of [...a, ...b])
        pooled.set(value, (pooled.get(value) ?? 0) + 1);
    const total = a.length + b.length;
    const ties = [...pooled.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
    const variance = ((a.length * b.length) / 12) * (total + 1 - ties / (total * (total - 1)));
    return variance === 0 ? 0 : (above - (a.length * b.length) / 2 - 0.5) / Math.sqrt(variance);
}


/***/ }),

/***/ 55869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addComparison: () => (/* binding */ addComparison)
});

// EXTERNAL MODULE: ./lib/src/http/trust.js
var trust = __webpack_require__(65681);
// EXTERNAL MODULE: ./lib/src/config/load.js + 4 modules
var load = __webpack_require__(21312);
// EXTERNAL MODULE: ./lib/src/steps/open-client.js + 1 modules
var open_client = __webpack_require__(29341);
// EXTERNAL MODULE: ./lib/src/steps/sessions.js
var sessions = __webpack_require__(12749);
// EXTERNAL MODULE: ./lib/src/steps/prepare-request.js + 2 modules
var prepare_request = __webpack_require__(67697);
// EXTERNAL MODULE: ./lib/src/steps/request.js
var steps_request = __webpack_require__(19235);
// EXTERNAL MODULE: ./lib/src/pillars/latency/ask.js
var ask = __webpack_require__(10748);
// EXTERNAL MODULE: ./lib/src/pillars/latency/compare-rule.js
var compare_rule = __webpack_require__(24661);
// EXTERNAL MODULE: ./lib/src/pillars/latency/sampler.js
var sampler = __webpack_require__(9329);
// EXTERNAL MODULE: ./lib/src/pillars/latency/schedule.js
var schedule = __webpack_require__(12164);
// EXTERNAL MODULE: ./lib/src/pillars/latency/wording.js
var wording = __webpack_require__(71669);
;// CONCATENATED MODULE: ./lib/src/pillars/latency/compare-pairs.js







/** With more failures, the previous deployment does not serve what the check is about. */
const maxFailed = 3;
/** Measures some checks once on both sides, after a warm-up, in one schedule. */
async function measurePairs(checks, config, context, sides) {
    const pairs = [];
    for (const check of checks)
        pairs.push(await planPair(check, context, sides));
    const routes = pairs.flatMap((pair) => ('routes' in pair ? pair.routes : []));
    const { ratePerSecond, maxInFlight } = config.latency;
    if (routes.length > 0 && !context.signal.aborted) {
        const most = (0,wording/* duration */.p0)((0,schedule/* atMostMs */.pj)(routes, ratePerSecond, maxInFlight));
        context.log.info(`latency: side by side with ${sides[1].baseUrl}, ${routes.length * compare_rule/* comparedRequests */.Mk} requests in ${most}`);
    }
    const sampled = await (0,sampler/* sampleRoutes */.V)(routes, {
        ratePerSecond,
        maxInFlight,
        clock: context.clock,
        signal: context.signal,
        random: Math.random,
        onProgress: (_, requests) => context.log.progress(`latency: side by side with ${sides[1].baseUrl}, ${requests} of ${routes.length * compare_rule/* comparedRequests */.Mk} requests`),
    });
    return pairs.map((pair) => {
        if (!('routes' in pair))
            return pair;
        const [current, previous] = pair.routes.map((route) => sampled[routes.indexOf(route)]);
        return outcome(pair.check, current, previous);
    });
}
async function planPair(check, context, sides) {
    if (sides[0]?.baseUrl === sides[1]?.baseUrl)
        return { check, reason: 'compare-url is the deployment itself' };
    if (check.on)
        return { check, reason: 'it is asked of another host than base-url' };
    // The configuration allows a budget only on a check with one step.
    const step = check.steps[0];
    // If one side ends, the other has nothing to be compared with.
    const pair = { ended: false };
    const routes = [];
    for (const { baseUrl, client, sessions } of sides) {
        const opened = check.session === undefined ? undefined : await sessions.open(check.session);
        if (opened && !opened.ok)
            return { check, reason: `${opened.reason} at ${baseUrl}` };
        const jar = opened?.session.jar.cloneSync();
        const session = opened && jar && { ...opened.session, jar };
        let request;
        try {
            request = await (0,prepare_request/* prepareRequest */.n)(step, { baseUrl, session, captured: new Map(), context });
        }
        catch (error) {
            return { check, reason: (0,steps_request/* whyUnusable */.II)(error) };
        }
        if (new URL(request.url).origin !== baseUrl)
            return { check, reason: 'its URL is not one of base-url' };
        routes.push({
            name: check.name,
            expectedMs: check.latency?.p95Ms ?? 1000,
            maxRequests: compare_rule/* comparedRequests */.Mk,
            decide(samples) {
                const failed = samples.filter(({ reason }) => reason !== undefined).length;
                if (baseUrl === sides[1]?.baseUrl && failed > maxFailed)
                    pair.ended = true;
                if (pair.ended)
                    return 'inconclusive';
                return samples.length < compare_rule/* comparedRequests */.Mk ? 'open' : 'pass';
            },
            async ask(fresh, signal) {
                if (pair.ended)
                    return { kind: 'aborted' };
                const answer = await (0,ask/* askOnce */.R)(client, step, request, context.redactor, fresh, signal);
                if (answer.kind === 'throttled')
                    pair.ended = true;
                return answer;
            },
        });
    }
    return { check, routes: routes };
}
function outcome(check, current, previous) {
    if ([current, previous].some(({ stopped }) => stopped === 'throttled'))
        return { check, reason: 'a server answered 429 (too many requests)' };
    const failed = previous.samples.flatMap(({ reason }) => reason ?? []);
    if (failed.length > maxFailed)
        return { check, reason: `the previous deployment does not answer as expected: ${failed[0]}` };
    if ([current, previous].some(({ samples }) => samples.length < compare_rule/* comparedRequests */.Mk))
        return { check, reason: 'the run ended first' };
    const first = (0,compare_rule/* compareBatches */.KE)(sorted(current), sorted(previous));
    if (!Number.isFinite(first.p50Ms))
        return { check, reason: 'most requests to this deployment failed' };
    return { check, first };
}
function sorted({ samples }) {
    return samples.map(({ ms }) => ms).sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./lib/src/pillars/latency/compare.js




const pauseMs = 30_000;
/**
 * Asks this and the previous deployment side by side, in turns, equally often. Slower routes are measured again after a
 * pause, on fresh connections. This deployment uses the logins of this run; the previous one gets logins of its own,
 * with its own cookies.
 */
async function compareDeployments(config, context, options) {
    const { previous, failedChecks } = options;
    const baseUrl = config.baseUrl ?? '';
    const checks = config.checks.filter(({ name, latency }) => latency && !failedChecks.has(name));
    const measure = async (some) => {
        const [client, previousClient] = [
            await (0,open_client.openClient)(config, context),
            await (0,open_client.openClient)({ ...config, baseUrl: previous.url }, context),
        ];
        previousSessions ??= (0,sessions.createSessions)({ ...config, baseUrl: previous.url }, context, previousClient);
        try {
            return await measurePairs(some, config, context, [
                { baseUrl, client, sessions: options.sessions },
                { baseUrl: previous.url, client: previousClient, sessions: previousSessions },
            ]);
        }
        finally {
            await Promise.all([client.close(), previousClient.close()]);
        }
    };
    let previousSessions;
    const closed = previous.trusted ? [] : checks.filter((check) => isPrivate(check, config));
    const first = await measure(checks.filter((check) => !closed.includes(check)));
    const alarmed = first.flatMap((one) => ('first' in one && one.first.slower ? one.check : []));
    if (alarmed.length > 0) {
        context.log.info(`${alarmed.length} of ${checks.length} routes slower than ${previous.url}; measuring again in 30 s.`);
        await context.clock.sleep(pauseMs, context.signal).catch(() => { });
    }
    const again = alarmed.length > 0 ? await measure(alarmed) : [];
    return checks.map((check) => {
        const reason = 'what it sends is secret, and nobody but GitHub names the previous deployment';
        if (closed.includes(check))
            return { check, reason };
        const one = first.find((other) => other.check === check);
        const two = again.find((other) => other.check === check);
        if (!two || !('first' in one))
            return one;
        return 'first' in two ? { check, first: one.first, second: two.first } : two;
    });
}
/** Whether the check uses a session or sends a secret of its own. */
function isPrivate(check, config) {
    const alone = { ...config, ready: undefined, secrets: undefined, sessions: [], checks: [check] };
    return check.session !== undefined || (0,load/* secretsOf */.Fj)(alone).length > 0;
}

// EXTERNAL MODULE: ./lib/src/text/plural.js
var plural = __webpack_require__(26720);
;// CONCATENATED MODULE: ./lib/src/pillars/latency/compare-judge.js



/** The comparison of one route for the report. Only an alarm that repeats fails. */
function compareResult(compared, url) {
    if ('reason' in compared) {
        return { url, p50Ms: null, ratio: null, verdict: 'inconclusive', reason: compared.reason };
    }
    const { previousP50Ms, ratio, slower } = compared.second ?? compared.first;
    const p50Ms = Math.round(previousP50Ms * 10) / 10;
    return { url, p50Ms, ratio: Math.round(ratio * 1000) / 1000, verdict: slower ? 'fail' : 'pass' };
}
/** One finding for each slower route, and one for each reason why other routes could not be compared. Pure. */
function judgeComparisons(all, { url, at, reproduce }, onInconclusive) {
    const where = { file: at.file, line: at.line, column: at.column };
    const reasons = Map.groupBy(all.flatMap((one) => ('reason' in one ? one : [])), ({ reason }) => reason);
    return [
        ...all.flatMap((one) => 'first' in one && (one.second ?? one.first).slower ? regression(one, url, reproduce(one.check)) : []),
        ...[...reasons].map(([reason, routes]) => {
            const names = routes.map(({ check }) => check.name).join(', ');
            return {
                rule: 'latency/regression',
                status: onInconclusive === 'fail' ? 'fail' : 'inconclusive',
                severity: onInconclusive === 'fail' ? 'high' : 'medium',
                title: `Regression not evaluated for ${(0,plural/* plural */.L)(routes.length, 'route')}`,
                observed: `${names}: ${reason}`,
                where: { ...where, url },
                fingerprint: `latency/regression:${reason}`,
            };
        }),
    ];
}
function regression({ check, first, second }, url, again) {
    const { name, latency, at } = check;
    const place = latency?.at ?? at;
    const repeated = second ? `; again after 30 s: ${medians(second)}` : '';
    return {
        rule: 'latency/regression',
        subject: name,
        status: 'fail',
        severity: 'high',
        title: `${name}: ${(second ?? first).ratio.toFixed(2)} times as slow as the previous deployment`,
        expected: `median below ${compare_rule/* minRatio */.el} times, or less than ${compare_rule/* minDifferenceMs */.Mr} ms above, that of ${url}`,
        observed: `${medians(first)} (medians of ${compare_rule/* comparedRequests */.Mk} requests to each, side by side)${repeated}`,
        where: { file: place.file, line: place.line, column: place.column, url: again.url },
        reproduce: again.command,
        fix: 'This is a real difference between the two deployments, not noise between two runs: in the code, its data, or where it runs. Compare the two, or go back.',
        fingerprint: `latency/regression:${name}`,
    };
}
function medians({ p50Ms, previousP50Ms }) {
    return `${(0,wording/* duration */.p0)(p50Ms)} against ${(0,wording/* duration */.p0)(previousP50Ms)}`;
}

// EXTERNAL MODULE: ./lib/src/pillars/latency/reproduce.js
var latency_reproduce = __webpack_require__(25330);
;// CONCATENATED MODULE: ./lib/src/pillars/latency/regressions.js




/** Adds a comparison with the previous deployment to the measurements, if the configuration asks for it. */
async function addComparison(pillar, config, context, { sessions, failedChecks, findPrevious }) {
    const { compare, onInconclusive } = config.latency;
    if (!compare)
        return pillar;
    const startedAt = context.clock.monotonic();
    const previous = compare.url === 'auto' ? await lookUp(config, context, findPrevious) : named(compare.url);
    if (!previous)
        return pillar;
    const all = await compareDeployments(config, context, { previous, sessions, failedChecks });
    const reproduce = (check) => {
        const here = (0,latency_reproduce/* reproduceRoute */.H)(check, config, config.baseUrl, context);
        const before = (0,latency_reproduce/* reproduceRoute */.H)(check, config, previous.url, context);
        return { url: here.url, command: `${here.command}\n${before.command}` };
    };
    const findings = judgeComparisons(all, { url: previous.url, at: compare.at, reproduce }, onInconclusive);
    const slower = all.filter((one) => compareResult(one, previous.url).verdict === 'fail').length;
    const isOpen = findings.some(({ status }) => status === 'inconclusive');
    return {
        ...pillar,
        status: findings.some(({ status }) => status === 'fail')
            ? 'fail'
            : isOpen && pillar.status === 'pass'
                ? 'inconclusive'
                : pillar.status,
        reason: slower > 0 ? `${pillar.reason}; ${slower} slower than the previous deployment` : pillar.reason,
        durationMs: pillar.durationMs + context.clock.monotonic() - startedAt,
        findings: [...pillar.findings, ...findings],
        latency: pillar.latency?.map((result) => {
            const found = all.find(({ check }) => check.name === result.check);
            return found ? { ...result, compare: compareResult(found, previous.url) } : result;
        }),
    };
}
function named(url) {
    return { url, trusted: true };
}
/** The address comes from the API, not from the configuration: without `allowed-hosts` it receives no secret. */
async function lookUp({ baseUrl, allowedHosts }, { log }, findPrevious) {
    const found = await findPrevious();
    if ('problem' in found) {
        log.info(`Not compared with a previous deployment: ${found.problem}`);
        return undefined;
    }
    log.info(`Compared with the deployment of ${found.sha.slice(0, 7)}, ${found.url}`);
    return { url: found.url, trusted: (0,trust/* createTrust */.Z)(baseUrl, allowedHosts)(new URL(found.url)) };
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
