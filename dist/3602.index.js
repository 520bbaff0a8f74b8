export const id = 3602;
export const ids = [3602];
export const modules = {

/***/ 4416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ newRecord),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   qU: () => (/* binding */ environmentFile),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** Changes when what is measured changes: times of different metrics are not compared. */
const metricVersion = 1;
const maxRoutes = 500;
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(2000));
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(100_000));
const time = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(86_400_000));
const routeRecord = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    check: text,
    /** Method and target. */
    route: text,
    n: count,
    over: count,
    /** In ascending order. Failed requests are missing here, but `n` counts them. */
    samplesMs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(time), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(1000), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((samples) => samples.every((ms, i) => i === 0 || ms >= samples[i - 1]))),
    /** Whether the route was slower than its baseline. The next deployment confirms this or not. */
    slower: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
const historyRecord = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    metric: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(metricVersion),
    at: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .isoTimestamp */ .yhX()),
    sha: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{40,64}$/))),
    environment: text,
    runnerOs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    routes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(routeRecord), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(maxRoutes)),
});
function newRecord(run) {
    return { version: 1, metric: metricVersion, ...run, routes: run.routes.slice(0, maxRoutes) };
}
/** One line of JSON. */
function writeRecord(record) {
    return `${JSON.stringify(record)}\n`;
}
/** The record in a text; undefined if the text is anything else. Do not trust the text: anyone may have written it. */
function readRecord(json) {
    try {
        const { success, output } = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(historyRecord, JSON.parse(json));
        return success ? output : undefined;
    }
    catch {
        return undefined;
    }
}
/** A file name for an environment. It differs from those of other environments also where case is ignored. */
function environmentFile(environment) {
    const plain = environment
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60);
    if (plain === environment)
        return plain;
    // FNV-1a, to tell "a/b" from "a b"; nothing depends on its strength.
    let hash = 0x811c9dc5;
    for (const byte of Buffer.from(environment))
        hash = Math.imul(hash ^ byte, 0x01000193);
    return `${plain}-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}


/***/ }),

/***/ 93460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ maxReleases),
/* harmony export */   k: () => (/* binding */ minBaseline)
/* harmony export */ });
/**
 * How many past runs of an environment are read at most. The branch store also keeps no more; the folder store deletes
 * none.
 */
const maxReleases = 30;
/** With fewer past deployments, times are shown and not judged. */
const minBaseline = 5;


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

/***/ 93602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHistory: () => (/* binding */ openHistory)
});

// EXTERNAL MODULE: ./lib/src/config/language/template.js
var template = __webpack_require__(34472);
// EXTERNAL MODULE: ./lib/src/history/record.js
var record = __webpack_require__(4416);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(11793);
// EXTERNAL MODULE: ./lib/src/history/store.js
var store = __webpack_require__(93460);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./lib/src/pillars/latency/baseline.js


/** The most deployments in a baseline. More of them would include what is long past. */
const maxBaseline = 10;
/** Student's t at 97.5 % by degrees of freedom, from K - 1 = 4 to 9. */
const tQuantiles = [2.776, 2.571, 2.447, 2.365, 2.306, 2.262];
/** Deployments differ by about 5 %, whatever a short baseline says. */
const minSpread = 0.05;
const minRatio = 1.2;
/**
 * Whether a time (p50 or p95, ms) lies above what past deployments lead to expect. The deployment is the sampling unit:
 * one value each in `past`, 5 to 10 of them. The time must lie above all three: the prediction interval of their
 * logarithms, 1.2 times their median, and their median plus `minDifferenceMs`.
 */
function exceedsBaseline(x, past, minDifferenceMs) {
    const size = past.length;
    const logs = past.map(Math.log);
    const t = tQuantiles[size - store/* minBaseline */.k];
    if (t === undefined)
        throw new RangeError(`a baseline of ${size} deployments`);
    const spread = Math.max((0,simple_statistics/* sampleStandardDeviation */.JK)(logs), minSpread);
    const limit = Math.exp((0,simple_statistics/* mean */.RE)(logs) + t * spread * Math.sqrt(1 + 1 / size));
    const middle = (0,simple_statistics/* median */.JZ)([...past]);
    return x > limit && x > minRatio * middle && x - middle > minDifferenceMs;
}

// EXTERNAL MODULE: ./lib/src/pillars/latency/compare-rule.js
var compare_rule = __webpack_require__(24661);
// EXTERNAL MODULE: ./lib/src/pillars/latency/percentiles.js
var percentiles = __webpack_require__(7433);
;// CONCATENATED MODULE: ./lib/src/pillars/latency/drift.js




const minDifferenceMs = { p50: 30, p95: 50 };
/**
 * The past deployments of one route, oldest first: the latest run of each commit. It leaves out the commit that is
 * judged now, because a job that runs again says nothing new, and runs with too few requests.
 */
function releasesOf(records, { check, route }, sha) {
    const releases = new Map();
    for (const record of records.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
        const found = record.routes.find((one) => one.check === check && one.route === route);
        if (!found || found.n < compare_rule/* comparedRequests */.Mk || (sha !== undefined && record.sha === sha))
            continue;
        const { n, samplesMs, slower = false } = found;
        const key = record.sha ?? record.at;
        const sortedMs = withFailed(samplesMs, n);
        if (!isMeasured(sortedMs))
            continue;
        releases.delete(key);
        releases.set(key, { at: record.at, sha: record.sha, sortedMs, slower });
    }
    return [...releases.values()];
}
/** Judges a route (times ascending) by its past deployments, oldest first. */
function judgeDrift(sortedMs, releases) {
    const pending = releases.at(-1)?.slower ?? false;
    // A slower deployment stays out of the baseline until the next one has confirmed it or not. Then it counts: a
    // baseline that left out every slower deployment would never learn that a route has more to do now.
    const settled = (pending ? releases.slice(0, -1) : releases).slice(-maxBaseline);
    if (settled.length < store/* minBaseline */.k || sortedMs.length < compare_rule/* comparedRequests */.Mk) {
        return { judged: false, releases: settled.length };
    }
    const compare = (share, difference) => {
        const value = (0,percentiles/* percentile */.Y)(sortedMs, share);
        const past = settled.map((release) => (0,percentiles/* percentile */.Y)(release.sortedMs, share));
        return { value, past, slower: exceedsBaseline(value, past, difference) };
    };
    const p50Ms = compare(0.5, minDifferenceMs.p50);
    const p95Ms = compare(0.95, minDifferenceMs.p95);
    const slower = p50Ms.slower || p95Ms.slower;
    return { judged: true, slower, confirmed: slower && pending, p50Ms, p95Ms };
}
/** Whether all times are above 0 and p95 is finite, so that their logarithms exist. */
function isMeasured(sortedMs) {
    return (sortedMs[0] ?? 0) > 0 && Number.isFinite((0,percentiles/* percentile */.Y)(sortedMs, 0.95));
}
function withFailed(samplesMs, n) {
    return [...samplesMs, ...Array(Math.max(0, n - samplesMs.length)).fill(Number.POSITIVE_INFINITY)];
}

// EXTERNAL MODULE: ./lib/src/pillars/latency/wording.js
var wording = __webpack_require__(71669);
;// CONCATENATED MODULE: ./lib/src/pillars/latency/drift-finding.js

/**
 * The finding of a route that is slower than its past deployments. It fails only if the last one was slower too and
 * `on-drift` says so.
 */
function driftFinding(check, { p50Ms, p95Ms, confirmed }, at, onDrift) {
    const fails = confirmed && onDrift === 'fail';
    const metrics = [
        ['p95', p95Ms],
        ['p50', p50Ms],
    ];
    const observed = metrics
        .filter(([, { slower }]) => slower)
        .map(([name, { value, past }]) => {
        const [fastest, slowest] = [Math.min(...past), Math.max(...past)];
        return `${name} ${(0,wording/* duration */.p0)(value)}; the last ${past.length} deployments had ${(0,wording/* duration */.p0)(fastest)} to ${(0,wording/* duration */.p0)(slowest)}`;
    });
    return {
        rule: 'latency/drift',
        subject: check,
        status: fails ? 'fail' : 'warn',
        severity: 'high',
        title: `${check}: slower than its past deployments${confirmed ? ', for the second time in a row' : ''}`,
        observed: observed.join('; '),
        where: at ? { file: at.file, line: at.line, column: at.column } : {},
        fix: confirmed
            ? 'Two deployments in a row measured it: look for what changed in the first of them.'
            : 'It may be the runner or the hour. The next deployment confirms it or not; compare-url would tell now.',
        fingerprint: `latency/drift:${check}`,
    };
}

;// CONCATENATED MODULE: ./lib/src/pillars/latency/history.js






/**
 * The history of p50 and p95 as `store` keeps it. If the store refuses something, or holds entries that are no records,
 * one line of information says so and no verdict changes.
 */
function openHistory(store, config, run, context) {
    const { log, redactor } = context;
    // The environment comes from the event, and it becomes part of a file name, a record and a commit.
    const environment = redactor.redact(run.environment);
    const slower = new Set();
    let measured = [];
    let isLost = false;
    const lose = (what) => (error) => {
        isLost = true;
        log.info(`The history of p95 was not ${what}: ${error.message}`);
    };
    return {
        async assertOwn() {
            await store.assertOwn?.(run.environment).catch((error) => {
                // Any other error is reported when the history is read.
                if (error instanceof errors/* GateError */.u)
                    throw error;
            });
        },
        async judge(pillar) {
            measured = pillar.latency ?? [];
            const { records, ignored } = (await store.read(environment).catch(lose('read'))) ?? {
                records: [],
                ignored: 0,
            };
            if (ignored > 0)
                log.info(`The history of p95 holds ${ignored} entries that are no records; they are ignored.`);
            const findings = [...pillar.findings];
            const latency = measured.map((result) => {
                const releases = releasesOf(records, { check: result.check, route: routeOf(result, config) }, run.sha);
                const drift = judgeDrift(sortedMs(result), releases);
                if (drift.judged && drift.slower) {
                    slower.add(result.check);
                    const at = config.checks.find(({ name }) => name === result.check)?.latency?.at;
                    findings.push(driftFinding(result.check, drift, at, config.latency.onDrift));
                }
                return { ...result, history: releases.map(pastRelease), drift: driftResult(drift) };
            });
            const fails = findings.some(({ status, rule }) => status === 'fail' && rule === 'latency/drift');
            return { ...pillar, status: fails ? 'fail' : pillar.status, findings, latency };
        },
        async keep() {
            // A history that could not be read is not written: one line about it is enough.
            if (run.foreign || isLost)
                return;
            const routes = measured
                .filter(({ samplesMs }) => samplesMs.length > 0)
                .map((result) => ({
                check: redactor.redact(result.check),
                route: redactor.redact(routeOf(result, config)),
                n: result.samplesMs.length,
                over: result.over,
                samplesMs: sortedMs(result).filter(Number.isFinite),
                ...(slower.has(result.check) ? { slower: true } : {}),
            }));
            if (routes.length === 0)
                return;
            const at = new Date(context.clock.now()).toISOString();
            const { sha } = run;
            await store
                .add((0,record/* newRecord */.Mx)({ at, sha, environment, runnerOs: context.env['RUNNER_OS'], routes }))
                .catch(lose('written'));
        },
    };
}
/** Method and target as in the configuration; empty for a login. With another base URL it is the same route. */
function routeOf({ check }, { checks }) {
    const step = checks.find(({ name }) => name === check)?.steps[0];
    return step ? `${step.method} ${(0,template/* show */.WU)(step.target)}` : '';
}
function sortedMs({ samplesMs }) {
    return samplesMs.map((ms) => ms ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
}
function pastRelease({ at, sha, sortedMs }) {
    return { at, sha, p95Ms: (0,percentiles/* percentile */.Y)(sortedMs, 0.95) };
}
function driftResult(drift) {
    if (!drift.judged)
        return { releases: drift.releases, verdict: 'inconclusive' };
    return { releases: drift.p95Ms.past.length, verdict: drift.slower ? 'fail' : 'pass' };
}


/***/ }),

/***/ 7433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ p95Ranks),
/* harmony export */   Y: () => (/* binding */ percentile)
/* harmony export */ });
/**
 * Nearest rank: the smallest value that at least `share` of the values do not exceed. `sorted` ascends and is not
 * empty.
 */
function percentile(sorted, share) {
    return sorted[Math.max(1, Math.ceil(share * sorted.length - 1e-9)) - 1];
}
const p = 0.95;
const confidence = 0.95;
/**
 * Ranks (from 1) of the order statistics between which p95 lies, each end with 95 % confidence by itself (Wilks 1941):
 * the number of values at or under the true p95 is binomial. A rank is null if `n` is too small (for the upper, below
 * 59).
 */
function p95Ranks(n) {
    // atMost = P(Binomial(n, p) <= rank - 1), summed rank by rank.
    let term = (1 - p) ** n;
    let atMost = term;
    let lower = null;
    let upper = null;
    for (let rank = 1; rank <= n; rank++) {
        if (1 - atMost >= confidence - 1e-12)
            lower = rank;
        if (upper === null && atMost >= confidence)
            upper = rank;
        term *= ((n - rank + 1) / rank) * (p / (1 - p));
        atMost += term;
    }
    return { lower, upper };
}


/***/ }),

/***/ 71669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40562);

/** A time in milliseconds as text. Null and Infinity stand for a failed request. */
function duration(ms) {
    return ms === null || !Number.isFinite(ms) ? 'a failed request' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .showDuration */ .k)(ms);
}
/** `1 %`, `0.5 %`. */
function percent(share) {
    return `${Number((share * 100).toPrecision(3))} %`;
}
/** `380-470`, or `at least 380` if n is too small for an upper end. */
function range([low, high]) {
    return high === null ? `at least ${Math.round(low)}` : `${Math.round(low)}-${Math.round(high)}`;
}


/***/ })

};
