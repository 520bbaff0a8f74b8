export const id = 2014;
export const ids = [2014];
export const modules = {

/***/ 69633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nothingToJudge: () => (/* binding */ nothingToJudge),
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/src/config/sections/defaults.js
var defaults = __webpack_require__(95626);
// EXTERNAL MODULE: ./lib/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(49450);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(11793);
// EXTERNAL MODULE: ./lib/src/model/tool.js + 2 modules
var tool = __webpack_require__(70548);
;// CONCATENATED MODULE: ./lib/src/report/model/build-report.js

/** Puts the report together; it still has to be redacted. */
function buildReport({ verdict, findings, listed = findings, results, startedAt, durationMs, ...run }) {
    return {
        version: 1,
        verdict,
        tool: { ...tool/* tool */.z },
        run: {
            event: run.event,
            sha: run.sha,
            range: results.find((result) => result.range)?.range,
            baseUrl: run.baseUrl,
            reason: run.reason,
            startedAt: new Date(startedAt).toISOString(),
            durationMs: Math.round(durationMs),
        },
        pillars: results.map((result) => pillarOf(result, findings)),
        findings: listed,
        checks: results.flatMap((result) => result.checks ?? []),
        latency: results.flatMap((result) => result.latency ?? []),
        launch: results.find((result) => result.launch)?.launch,
    };
}
/**
 * A pillar passes if all its failures are waived. Two pillars may find the same failure, such as a failed login, which
 * is judged once: so failures are compared by fingerprint.
 */
function pillarOf({ name, status, reason, durationMs, counts, findings }, judged) {
    const failing = new Set(judged.filter(isFailing).map(({ fingerprint }) => fingerprint));
    const own = findings.filter((finding) => isFailing(finding) && (finding.pillar ?? name) === name);
    const waived = own.length > 0 && !own.some(({ fingerprint }) => failing.has(fingerprint));
    return {
        name,
        status: waived && status === 'fail' ? 'pass' : status,
        reason: waived ? `${reason} (waived)` : reason,
        durationMs: Math.round(durationMs),
        counts,
    };
}
function isFailing({ status }) {
    return status === 'fail';
}

// EXTERNAL MODULE: ./lib/src/report/model/headline.js
var headline = __webpack_require__(42251);
// EXTERNAL MODULE: ./lib/src/report/model/listed.js
var listed = __webpack_require__(2798);
;// CONCATENATED MODULE: ./lib/src/report/model/redact-report.js
/** The report with each free text in it redacted; words of the contract itself (verdicts, severities, pillars) stay. */
function redactReport(report, redactor) {
    // Many findings hold the same text: each text is redacted once.
    const known = new Map();
    const redacted = redactStrings(report, (text) => {
        const shown = known.get(text) ?? redactor.redact(text);
        known.set(text, shown);
        return shown;
    }, (rule) => redactor.redact(rule, true));
    return {
        ...redacted,
        tool: report.tool,
        pillars: redacted.pillars.map((pillar, i) => ({ ...pillar, name: report.pillars[i].name })),
    };
}
// A screenshot holds no text; its secrets were blanked before it was taken.
const contractKeys = new Set(['verdict', 'pillar', 'status', 'severity', 'startedAt', 'screenshot']);
/** `redactRule` redacts the names of rules: rules for secrets may be the repository's own. */
function redactStrings(value, redact, redactRule) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((each) => redactStrings(each, redact, redactRule));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, each]) => [
        key,
        contractKeys.has(key) ? each : redactStrings(each, key === 'rule' ? redactRule : redact, redactRule),
    ]);
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
;// CONCATENATED MODULE: ./lib/src/gate/applicable.js

/**
 * The pillars that were named or, if none was, all that apply, in the order of the table. Throws NOTHING_TO_DO if a
 * named pillar does not apply, or if no pillar applies.
 */
function applicable(request, table) {
    const { named } = request;
    const missing = named.find((name) => !table[name]?.applies(request));
    if (missing)
        throw nothingToDo(`"${missing}" was named, but ${lacking(request, table[missing])}`);
    const entries = Object.entries(table);
    const applying = entries.filter(([name, pillar]) => (named.length === 0 || named.includes(name)) && pillar.applies(request));
    if (applying.length === 0)
        throw nothingToDo(`there is nothing to check${why(request)}`);
    return applying;
}
function lacking({ config }, pillar) {
    return `${config.file ?? 'there is no configuration and it'} has no ${pillar?.lacks}`;
}
function why({ config, event }) {
    const checks = config.file ? `${config.file} has no checks` : 'there is no .github/launch-gate.yml';
    return `${event ? ` on the event "${event}"` : ''}: ${checks}, and no commits are named`;
}
function nothingToDo(problem) {
    return new errors/* GateError */.u('NOTHING_TO_DO', { problem });
}

// EXTERNAL MODULE: ./lib/src/git/policy-files.js + 1 modules
var policy_files = __webpack_require__(22571);
;// CONCATENATED MODULE: ./lib/src/github/api/previous-deployment.js
/** At most this many earlier deployments are looked at: some may have failed or never finished. */
const maxLookedAt = 10;
/**
 * Finds the last successful deployment of the same environment before this one, by GitHub's deployments API. Vercel's
 * and Netlify's integrations publish theirs there too, each with an address of its own.
 */
async function findPreviousDeployment(api, current) {
    const { data, problem } = await api.call('deployments', async ({ rest }, repository) => {
        const list = async (filter) => (await rest.repos.listDeployments({ ...repository, ...filter, per_page: 100 })).data;
        const statusesOf = async ({ id }) => (await rest.repos.listDeploymentStatuses({ ...repository, deployment_id: id, per_page: 100 })).data;
        const environment = current.environment ?? (current.sha && (await list({ sha: current.sha }))[0]?.environment);
        if (!environment)
            return { problem: 'GitHub knows no deployment of this commit; name its "environment"' };
        for (const deployment of earlierThan(current, await list({ environment })).slice(0, maxLookedAt)) {
            const url = addressOf(await statusesOf(deployment));
            if (url === undefined)
                continue;
            if (url !== current.baseUrl)
                return { url, sha: deployment.sha };
            return { problem: `the deployments of "${environment}" all answer at ${url}` };
        }
        return { problem: `there is no earlier deployment of "${environment}" with an address` };
    });
    return data ?? { problem };
}
/** The commit of the environment's last successful deployment before this one, at any address; or why there is none. */
async function findDeployedCommit(api, current) {
    const { environment } = current;
    const { data, problem } = await api.call('deployments', async ({ rest }, repository) => {
        const { data: all } = await rest.repos.listDeployments({ ...repository, environment, per_page: 100 });
        for (const { id, sha } of earlierThan(current, all).slice(0, maxLookedAt)) {
            const request = { ...repository, deployment_id: id, per_page: 100 };
            const { data: statuses } = await rest.repos.listDeploymentStatuses(request);
            if (statuses.some(({ state }) => state === 'success'))
                return { sha };
        }
        return { problem: `there is no earlier successful deployment of "${environment}"` };
    });
    return data ?? { problem };
}
/** The deployments before the current one; another deployment of the same commit is no earlier release. */
function earlierThan({ id, sha }, deployments) {
    const newestFirst = deployments.toSorted((a, b) => b.id - a.id);
    const own = newestFirst.findIndex((one) => (id === undefined ? one.sha === sha : one.id === id));
    return newestFirst.slice(own + 1).filter((one) => one.sha !== sha);
}
/** The deployment's origin, if it ever succeeded. GitHub marks it inactive when the next one succeeds. */
function addressOf(statuses) {
    const text = statuses.find(({ state }) => state === 'success')?.environment_url ?? '';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.origin : undefined;
}

// EXTERNAL MODULE: ./lib/src/text/neutralise.js
var neutralise = __webpack_require__(91312);
;// CONCATENATED MODULE: ./lib/src/github/event/since-deployment.js


/**
 * Narrows a deployment's range to the commits since the previous deployment, for which it asks GitHub's API. If GitHub
 * does not tell, the range stays the whole tree, and one line says why. Any other range stays as it is.
 */
async function sinceDeployment(range, deployment, { github, log }) {
    if (range.kind !== 'tree' || !deployment?.isKnown || !github)
        return range;
    const { id, environment } = deployment;
    const found = await findDeployedCommit(github, { id, sha: range.commit, environment });
    if ('sha' in found)
        return { kind: 'between', base: found.sha, head: range.commit, orTree: true };
    log.info(`All files are scanned for secrets, for the previous deployment is not known: ${(0,neutralise/* oneLine */.TN)(found.problem)}`);
    return range;
}

// EXTERNAL MODULE: ./lib/src/pillars/secrets/detector.js
var detector = __webpack_require__(45786);
;// CONCATENATED MODULE: ./lib/src/gate/pillars.js




/** The table of pillars. The code of each is loaded when it runs. */
const pillars = {
    secrets: {
        applies: ({ named, range, config }) => named.includes('secrets') || range !== undefined || config.secrets !== undefined,
        lacks: 'section "secrets"',
        open: openSecrets,
    },
    smoke: {
        applies: ({ config }) => config.checks.length > 0 || config.ready !== undefined,
        lacks: 'checks',
        open: ({ config }, context) => ({
            async run({ site }) {
                // The site opens first. There are two copies of undici, ours and Node's: the one that is loaded first connects
                // for both. Smoke's modules load Node's copy.
                const opened = await site();
                return (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(7934), __webpack_require__.e(318), __webpack_require__.e(7192), __webpack_require__.e(2664), __webpack_require__.e(4898), __webpack_require__.e(7769), __webpack_require__.e(7556), __webpack_require__.e(6584)]).then(__webpack_require__.bind(__webpack_require__, 32817))).runSmoke(config, context, opened);
            },
        }),
    },
    latency: {
        applies: ({ config }) => [...config.checks, ...config.sessions].some(({ latency }) => latency),
        lacks: 'check with latency',
        open: openLatency,
    },
    launch: {
        applies: ({ config }) => config.launch !== undefined,
        lacks: 'section "launch"',
        open: ({ config }, context) => ({
            run: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(7934), __webpack_require__.e(318), __webpack_require__.e(7192), __webpack_require__.e(2664), __webpack_require__.e(9336), __webpack_require__.e(4898), __webpack_require__.e(7769), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 90142))).runLaunch(config, config.launch, context),
        }),
    },
};
function openSecrets(request, context) {
    const { files, proposed, maxSecrets, writeBaseline, range, rangeIfAsked, deployment, config } = request;
    const { baseline: known, beyondGitleaks: beyond } = config.secrets ?? {};
    const settings = { files, proposed, maxSecrets, writeBaseline, baseline: request.baseline ?? known, beyond };
    const openDetector = (0,detector/* detectorOf */.U)(files ?? (0,policy_files/* treeFiles */.C)(context), context);
    return {
        async run() {
            const { runSecrets } = await __webpack_require__.e(/* import() */ 262).then(__webpack_require__.bind(__webpack_require__, 20262));
            const commits = await sinceDeployment(range ?? rangeIfAsked ?? { kind: 'all' }, deployment, context);
            return runSecrets(commits, context, settings, openDetector);
        },
        // This comes last: the bundles must be those of the new release, and the smoke pillar has waited for it.
        async finish(commits) {
            if (isOfCommitsAlone(request))
                return commits;
            const { runSources } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2664), __webpack_require__.e(4108)]).then(__webpack_require__.bind(__webpack_require__, 84108));
            return runSources(commits, config, context, openDetector);
        },
    };
}
/** Whether only commits are scanned. A pre-commit hook builds and deploys nothing; a baseline covers the history. */
function isOfCommitsAlone({ range, writeBaseline }) {
    return range?.kind === 'staged' || range?.kind === 'worktree' || writeBaseline !== undefined;
}
/** Throws LINK_IN_CHECKOUT if a link leads the folder of the history elsewhere. */
async function openLatency(request, context) {
    const { config, sha, deployment } = request;
    const history = await openPast(request, context);
    return {
        async run({ site, judged }) {
            const { client, sessions } = await site();
            const { runLatency } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(318), __webpack_require__.e(7192), __webpack_require__.e(2664), __webpack_require__.e(5521), __webpack_require__.e(4898), __webpack_require__.e(7769), __webpack_require__.e(9150), __webpack_require__.e(1775)]).then(__webpack_require__.bind(__webpack_require__, 81775));
            const checks = judged.get('smoke')?.checks ?? [];
            const failedChecks = new Set(checks.filter(({ status }) => status !== 'pass').map(({ name }) => name));
            const latency = await runLatency(config, context, { client, sessions, failedChecks });
            const { addComparison } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(7934), __webpack_require__.e(318), __webpack_require__.e(7192), __webpack_require__.e(2664), __webpack_require__.e(4898), __webpack_require__.e(7769), __webpack_require__.e(9150), __webpack_require__.e(5869)]).then(__webpack_require__.bind(__webpack_require__, 55869));
            const environment = config.latency.environment ?? (deployment?.isKnown ? deployment.environment : undefined);
            const current = { id: deployment?.id, sha, environment, baseUrl: config.baseUrl };
            const { github } = context;
            const findPrevious = async () => github ? findPreviousDeployment(github, current) : { problem: 'this is no run at GitHub' };
            const compared = await addComparison(latency, config, context, { sessions, failedChecks, findPrevious });
            return history ? history.judge(compared) : compared;
        },
        keep: async () => history?.keep(),
    };
}
async function openPast({ config, sha, files, deployment }, context) {
    const { openStore } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5800)]).then(__webpack_require__.bind(__webpack_require__, 5800));
    const store = openStore(config.latency.history ?? 'auto', context);
    if (!store)
        return undefined;
    const { openHistory } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5521), __webpack_require__.e(3602)]).then(__webpack_require__.bind(__webpack_require__, 93602));
    const environment = config.latency.environment ?? deployment?.environment ?? 'local';
    // Files are read from a commit only if the proposal is foreign.
    const history = openHistory(store, config, { environment, sha, foreign: files?.commit !== undefined }, context);
    await history.assertOwn();
    return history;
}

;// CONCATENATED MODULE: ./lib/src/gate/run-pillars.js
/** Opens the pillars one after the other. Throws the error of the first that refuses. */
async function openPillars(applying, request, context) {
    const opened = new Map();
    for (const [name, pillar] of applying)
        opened.set(name, await pillar.open(request, context));
    return opened;
}
/**
 * Runs the pillars one after the other, then finishes those that have something left for the end. `judged` receives the
 * result of each as it ends, so that these results are known even if a later pillar throws.
 */
async function runPillars(opened, config, context, judged) {
    const shared = shareSite(config, context);
    try {
        for (const [name, pillar] of opened)
            judged.set(name, await pillar.run({ site: shared.site, judged }));
    }
    finally {
        await shared.close();
    }
    for (const [name, result] of judged) {
        const finished = await opened.get(name)?.finish?.(result);
        if (finished)
            judged.set(name, finished);
    }
}
function shareSite(config, context) {
    let opened;
    return {
        site() {
            opened ??= openSite(config, context);
            return opened;
        },
        async close() {
            const site = await opened?.catch(() => undefined);
            if (!site)
                return;
            const { endJudging } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(318), __webpack_require__.e(7192), __webpack_require__.e(2664), __webpack_require__.e(4898), __webpack_require__.e(2067)]).then(__webpack_require__.bind(__webpack_require__, 35202));
            endJudging();
            // By then everything is judged, or another error was thrown, which an error of closing would hide.
            await site.client.close().catch(() => { });
        },
    };
}
async function openSite(config, context) {
    // A run that scans commits alone asks no site.
    const [{ openClient }, { createSessions }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(9341)]).then(__webpack_require__.bind(__webpack_require__, 29341)),
        Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(318), __webpack_require__.e(7192), __webpack_require__.e(2664), __webpack_require__.e(4898), __webpack_require__.e(7769), __webpack_require__.e(8412)]).then(__webpack_require__.bind(__webpack_require__, 12749)),
    ]);
    const client = await openClient(config, context);
    return { client, sessions: createSessions(config, context, client) };
}

// EXTERNAL MODULE: ./lib/src/gate/verdict.js
var gate_verdict = __webpack_require__(36725);
;// CONCATENATED MODULE: ./lib/src/gate/gate.js












/** The last twentieth of the deadline is kept for the report and for telling it at GitHub, but at most this long. */
const maxToldMs = 5_000;
/**
 * Runs the pillars that apply, one after the other (the secret engine would otherwise slow down what is timed),
 * and reaches the one verdict. Throws {@link GateError} when there is nothing to do or a pillar could not judge.
 */
async function runGate(request, context, table = pillars) {
    const { config } = request;
    const startedAt = context.clock.now();
    const start = context.clock.monotonic();
    const applying = applicable(request, table);
    // Runs beside the work, which does not wait for it.
    void (0,temporary_folder/* removeAbandoned */.jU)(context);
    const toldMs = Math.floor(Math.min(maxToldMs, config.deadlineMs / 20));
    const deadline = AbortSignal.timeout(config.deadlineMs - toldMs);
    const signal = AbortSignal.any([context.signal, deadline]);
    const { github } = context;
    github?.endsAt(performance.now() + config.deadlineMs);
    const limited = {
        ...context,
        signal,
        github: github && {
            ...github,
            call: ((surface, work) => github.call(surface, work, signal)),
        },
    };
    const opened = await openPillars(applying, request, limited);
    const judged = new Map();
    await runPillars(opened, config, limited, judged).catch((error) => {
        if (!endedEarly(error, deadline, context.signal))
            throw error;
        if (judged.size === 0)
            throw stoppedError(error, config, [...opened.keys()], context.signal);
    });
    const open = [...opened.keys()].filter((name) => !judged.has(name));
    const results = [...judged.values(), ...open.map(notJudged)];
    const findings = results.flatMap(gate_verdict/* reportedBy */.Jb).map(offInput);
    if (context.signal.aborted)
        findings.push(stopped(headline/* cancelledRule */.ud, 'The run was cancelled before everything was judged', open));
    // Work that blocks the event loop keeps the signal from aborting, so the clock is read too.
    else if (deadline.aborted || context.clock.monotonic() - start > config.deadlineMs)
        findings.push(stopped('gate/deadline', `The run did not end within its deadline of ${(0,duration/* showDuration */.k)(config.deadlineMs)}`, open));
    else
        findings.push(...results.flatMap(gate_verdict/* unjudgedFinding */.UN));
    const verdict = (0,gate_verdict/* judge */.S4)(findings, {
        failOn: config.failOn,
        waivers: config.waivers,
        today: isoDay(context.clock.now()),
    });
    const durationMs = context.clock.monotonic() - start;
    const report = buildReport({
        ...verdict,
        listed: (0,listed/* listed */.K)(verdict.findings, config.deadlineMs - durationMs, request.maxListed),
        results,
        event: request.event,
        sha: request.sha,
        baseUrl: config.baseUrl,
        startedAt,
        durationMs,
    });
    // A release that fails is no measure for later releases.
    if (verdict.verdict === 'pass')
        for (const pillar of opened.values())
            await pillar.keep?.();
    return redactReport(report, context.redactor);
}
/** The report of a run on an event that brought nothing to judge yet. */
function nothingToJudge({ event, sha }, reason, { clock }) {
    return buildReport({
        verdict: 'none',
        findings: [],
        results: [],
        event,
        sha,
        reason,
        startedAt: clock.now(),
        durationMs: 0,
    });
}
/**
 * Takes the file from a finding in the input `routes`: an input is no file, so no annotation can stand on its lines.
 */
function offInput(finding) {
    const { file, commit, url } = finding.where;
    return file === defaults/* routesInput */.tI ? { ...finding, where: { commit, url } } : finding;
}
/** Whether an error comes only from the end of the run: from a call that was aborted. */
function endedEarly(error, deadline, cancelled) {
    return (deadline.aborted || cancelled.aborted) && (!(error instanceof errors/* GateError */.u) || error.code === 'CANCELLED');
}
/** Nothing was judged, so there is nothing to report. */
function stoppedError(cause, { deadlineMs }, open, cancelled) {
    const details = { time: (0,duration/* showDuration */.k)(deadlineMs), open: open.join(', ') };
    return new errors/* GateError */.u(cancelled.aborted ? 'CANCELLED' : 'DEADLINE_PASSED', details, { cause });
}
function notJudged(name) {
    return { name, status: 'inconclusive', reason: 'the run ended before it', durationMs: 0, counts: {}, findings: [] };
}
function stopped(rule, title, open) {
    return {
        rule,
        pillar: 'gate',
        status: 'fail',
        severity: 'blocker',
        title,
        ...(open.length > 0 && { observed: `not judged: ${open.join(', ')}` }),
        where: {},
        fix: `Run it again${rule === 'gate/deadline' ? ', with a longer "deadline" in the configuration if the work needs it' : ''}.`,
        fingerprint: rule,
    };
}
function isoDay(epochMs) {
    return new Date(epochMs).toISOString().slice(0, 10);
}


/***/ }),

/***/ 45786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ detectorOf)
/* harmony export */ });
/* harmony import */ var _judge_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35944);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27214);


/**
 * `files` reads gitleaks' own files. `context` holds the environment, which may name others, and the signal that ends
 * the work.
 */
function detectorOf(files, context) {
    let opened;
    return (root) => {
        opened ??= open(root, files, context);
        return opened;
    };
}
async function open(root, files, context) {
    const { config, ignore, warnings } = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .sb)(root, files, context);
    const { openEngine } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3797), __webpack_require__.e(9649), __webpack_require__.e(9203)]).then(__webpack_require__.bind(__webpack_require__, 49203));
    const engine = await openEngine(context.signal, config);
    if (!config)
        return { engine, ignore, warnings };
    const notes = [
        ...engine.warnings.map((warning) => `${config.file}: ${warning}`),
        ...(0,_judge_config_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeConfig */ .KR)(config.file, engine),
    ];
    return { engine, ignore, warnings: [...notes, ...warnings] };
}


/***/ }),

/***/ 35944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ judgeConfig),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   hi: () => (/* binding */ refuseKeys)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11793);


/**
 * gitleaks passes over some keys of a configuration without a message (8.30.1 fills structures from the file and drops
 * the rest). Such a key must not make the gate green. Returns a line for each key that does not change the verdict.
 * Throws GITLEAKS_KEYS for keys that do, GITLEAKS_NO_RULES if no rule is left, and GITLEAKS_CONFIG for a global
 * allowlist that allows everything.
 */
function judgeConfig(file, { rules, allowlists, ignoredKeys }) {
    const isSilent = rules.every(({ skipReport }) => skipReport);
    refuseKeys(file, ignoredKeys, isSilent);
    const notes = notesOf(file, ignoredKeys);
    if (isSilent) {
        const why = rules.length > 0
            ? 'each has skipReport = true'
            : 'it has no [[rules]] of its own, and it extends none, or disables all that it extends';
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GITLEAKS_NO_RULES', { file, problem: [why, ...notes].join('\n') });
    }
    if (allowlists.some(({ condition, regexes, paths }) => condition === 'OR' && [...regexes, ...paths].includes(''))) {
        const problem = 'an allowlist for all rules holds an empty pattern, which allows everything';
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GITLEAKS_CONFIG', { file, problem });
    }
    return notes;
}
/** Throws GITLEAKS_KEYS for keys that ask for something that gitleaks does not do. */
function refuseKeys(file, keys, isSilent = false) {
    const diagnostics = keys.flatMap((key) => {
        const message = mistakeOf(key);
        return message ? [{ at: { file: key.file ?? file, line: key.line, column: key.column }, message }] : [];
    });
    if (diagnostics.length === 0)
        return;
    const lines = diagnostics
        .slice(0, mostShown)
        .map(({ at, message }) => `${at.file}:${at.line}:${at.column}  ${message}`);
    if (diagnostics.length > mostShown)
        lines.push(`… and ${diagnostics.length - mostShown} more`);
    const hint = isSilent ? mendSilent : 'Mend the file.';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u('GITLEAKS_KEYS', { diagnostics: lines.join('\n'), hint }, { diagnostics });
}
const mostShown = 20;
const mendSilent = 'As it is, no rule is left. The rules of gitleaks are kept by two lines:\n  [extend]\n  useDefault = true';
/** A line for each key, at most twenty. */
function notesOf(main, keys) {
    const ofPlace = ({ file = main, line, column }) => `${file}:${line}:${column}`;
    return keys.slice(0, mostShown).map((key) => `${ofPlace(key)}: ${noteOf(key)}`);
}
/** What is wrong with the key; undefined if the key does not change the verdict. */
function mistakeOf({ key, table, reason, known = [], tables = [] }) {
    if (reason === 'url')
        return `gitleaks fetches no extend.url; keep a copy in the repository and name it with path`;
    if (reason === 'depth') {
        return `gitleaks follows no "${key}" here, in the third file of a chain; name what it extends in an earlier one`;
    }
    if (reason !== 'unknown')
        return undefined;
    const meant = nearest(key, known);
    if (meant)
        return `unknown key ${JSON.stringify(key)}${inTable(table)}; did you mean ${JSON.stringify(meant)}?`;
    if (tables.length === 0 || describing.has(key.toLowerCase()))
        return undefined;
    return `the key ${JSON.stringify(key)} means nothing${inTable(table) || ' at the top'}; it belongs in ${tables.map(header).join(' or ')}`;
}
/** In a table where these keys mean nothing, they only describe. */
const describing = new Set(['title', 'description', 'minversion', 'id', 'tags', 'url']);
function noteOf({ key, table, reason }) {
    const name = JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}…` : key);
    if (reason === 'repeated')
        return `a later rule has the id ${name} too, and replaces this one`;
    if (reason === 'target')
        return 'gitleaks drops an allowlist with targetRules of a file that is extended';
    return `gitleaks knows no key ${name}${inTable(table)} and passes over it`;
}
/** The known key that was meant, if this one has a typing error or other separators (`use_default`). */
function nearest(key, known) {
    if (key.length > 100)
        return undefined;
    const plain = key.toLowerCase().replace(/[-_ ]/g, '');
    // A short key may differ by one letter only: short names are too similar to each other.
    const far = Math.max(1, Math.floor(plain.length / 4));
    const ranked = known.map((name) => ({ name, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain, name.toLowerCase()) }));
    return ranked.toSorted((a, b) => a.away - b.away).find(({ away }) => away <= far)?.name;
}
function inTable(table) {
    return table === '' ? '' : ` in ${header(table)}`;
}
/** As the file writes it: lists of tables in two pairs of brackets. */
function header(table) {
    if (table === '')
        return 'the top of the file';
    return /(?:^|\.)(?:rules|allowlists|required)$/.test(table) ? `[[${table}]]` : `[${table}]`;
}


/***/ }),

/***/ 27214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mF: () => (/* binding */ readBaseline),
  RT: () => (/* binding */ readIgnore),
  sb: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/git/path-inside.js
var path_inside = __webpack_require__(56135);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(11793);
;// CONCATENATED MODULE: ./lib/src/pillars/secrets/ignore.js
/**
 * Reads the text of a `.gitleaksignore`: each line is `commit:file:rule:line` or `file:rule:line`, or a comment after
 * `#`. As in gitleaks, `\` in the path means `/`, and a line of another form is compared as it is.
 */
function parseIgnore(text) {
    const entries = new Set(trimmedLines(text)
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map(withSlashes));
    return (fingerprint, commit) => entries.has(fingerprint) || (commit !== '' && entries.has(fingerprint.slice(commit.length + 1)));
}
function withSlashes(entry) {
    const parts = entry.split(':');
    const path = parts.length === 3 ? 0 : parts.length === 4 ? 1 : undefined;
    return parts.map((part, index) => (index === path ? part.replaceAll('\\', '/') : part)).join(':');
}
/**
 * Every line as gitleaks reads it, without the Unicode white space around it (which includes U+0085, but not the byte
 * order mark). Reading stops without a message before the first line that is too long for `bufio.Scanner`.
 */
function trimmedLines(text) {
    const lines = text.split('\n');
    const tooLong = lines.findIndex((line) => line.length > maxLine / 3 && Buffer.byteLength(line) > maxLine);
    return (tooLong < 0 ? lines : lines.slice(0, tooLong)).map(trimSpace);
}
const maxLine = 65_535;
/** `strings.TrimSpace` of Go. A regular expression for the end of a line would take quadratic time. */
function trimSpace(line) {
    let start = 0;
    let end = line.length;
    while (start < end && space.test(line.charAt(start)))
        start += 1;
    while (end > start && space.test(line.charAt(end - 1)))
        end -= 1;
    return line.slice(start, end);
}
const space = /\p{White_Space}/u;

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/dead-lines.js

const mostTold = 10;
const dead_lines_forms = '"commit:file:rule:line" or "file:rule:line"';
/**
 * A message for each line of a `.gitleaksignore` that can match no finding of a commit: why it matches none, and which
 * form would. At most ten lines get one. No message repeats the line's text, because that may be the secret itself.
 */
function deadLines(file, text) {
    if (/^(?:\ufffd\ufffd|.?\0)/.test(text))
        return [`${file}: it is no UTF-8 (UTF-16?), and nothing in it counts; save it as UTF-8`];
    const lines = trimmedLines(text);
    const dead = lines.flatMap((line, index) => {
        const problem = line === '' || line.startsWith('#') ? undefined : problemOf(line);
        return problem ? [`${file}:${index + 1}: ${problem}`] : [];
    });
    const told = dead.slice(0, mostTold);
    if (dead.length > mostTold)
        told.push(`${file}: ${dead.length - mostTold} more lines ignore nothing`);
    if (lines.length < text.split('\n').length) {
        told.push(`${file}:${lines.length + 1}: the line is longer than 64 KB; gitleaks reads no further, and nothing from here on counts`);
    }
    return told;
}
function problemOf(line) {
    if (line.startsWith('\ufeff')) {
        return 'a byte order mark begins the line, and gitleaks takes it as part of the name; save the file without it';
    }
    const parts = line.split(':');
    const number = parts.at(-1) ?? '';
    if (parts.length < 3) {
        const meant = parts.length === 1
            ? 'a path alone allows nothing here; "paths" of an allowlist in .gitleaks.toml does'
            : 'the rule or the number of the line is missing';
        return `it ignores nothing: ${meant}; write ${dead_lines_forms}`;
    }
    if (/^\d+\s+#/.test(number))
        return 'it ignores nothing: a comment stands on a line of its own';
    if (!/^(?:0|[1-9]\d*)$/.test(number)) {
        return `it ignores nothing: it does not end with the number of one line; write ${dead_lines_forms}`;
    }
    if (parts.length > 3 && /^[\da-f]{7,64}$/i.test(parts[0] ?? '') && !isCommit(parts[0] ?? '')) {
        return 'it ignores nothing: a commit is written in full, with 40 small digits';
    }
    const path = parts.slice(isCommit(parts[0] ?? '') ? 1 : 0, -2).join(':');
    if (/^(?:\.{0,2}[\\/]|[a-z]:[\\/])/i.test(path)) {
        return 'no file of a commit is called so: a path counts from the root of the repository, without "/" or "./" before it';
    }
    return undefined;
}
function isCommit(text) {
    return /^(?:[\da-f]{40}|[\da-f]{64})$/.test(text);
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/settings.js





const maxBytes = 15_000_000;
const ownConfig = '.gitleaks.toml';
const ownIgnore = '.gitleaksignore';
/**
 * Reads gitleaks' configuration from the place where gitleaks looks for it, and `.gitleaksignore` if it exists. Throws
 * GITLEAKS_CONFIG if one of them cannot be read.
 */
async function readSettings(root, files, context) {
    const config = await readConfig(root, files, context);
    const { ignore, warnings } = await readIgnore(root, files);
    if (config && /^(?:\ufeff|\ufffd\ufffd)/.test(config.text)) {
        const problem = 'it begins with a byte order mark, which gitleaks does not take; save it as UTF-8 without one';
        throw new errors/* GateError */.u('GITLEAKS_CONFIG', { file: config.file, problem });
    }
    const instead = config && config.file !== ownConfig ? [`rules of ${config.file}, as the environment says`] : [];
    return { config, ignore, warnings: [...instead, ...warnings] };
}
/** Reads `.gitleaksignore` if it exists. Throws GITLEAKS_CONFIG if it cannot be read. */
async function readIgnore(root, files) {
    const text = (await readOptional((0,external_node_path_.join)(root, ownIgnore), ownIgnore, files)) ?? '';
    return { ignore: parseIgnore(text), warnings: deadLines(ownIgnore, text) };
}
/**
 * Looks in the order of `initConfig` in gitleaks' cmd/root.go. A pull request cannot set the environment: only the
 * workflow can.
 */
async function readConfig(root, files, { cwd, env }) {
    const { GITLEAKS_CONFIG: named, GITLEAKS_CONFIG_TOML: given } = env;
    if (named) {
        const path = (0,external_node_path_.resolve)(cwd, named);
        const text = await readOptional(path, named, files);
        if (text === undefined) {
            const problem = `GITLEAKS_CONFIG names it, and it does not exist${files.commit ? ' in the base commit' : ''}`;
            throw new errors/* GateError */.u('GITLEAKS_CONFIG', { file: named, problem });
        }
        return { file: named, text, readFile: extending(root, files, await isInside(root, path)) };
    }
    if (given)
        return { file: 'GITLEAKS_CONFIG_TOML', text: given, readFile: extending(root, files, false) };
    const text = await readOptional((0,external_node_path_.join)(root, ownConfig), ownConfig, files);
    return text === undefined ? undefined : { file: ownConfig, text, readFile: extending(root, files, true) };
}
/**
 * Reads a chain of files in its order. `extend.path` is relative to the root of the repository. As soon as one file of
 * the chain is in the repository, `extend.path` cannot lead out of it.
 */
function extending(root, files, isOurs) {
    let bound = isOurs;
    return async (named) => {
        const path = (0,external_node_path_.resolve)(root, named);
        const inside = await isInside(root, path);
        if (bound && !inside)
            return undefined;
        bound = inside;
        return readOptional(path, named, files);
    };
}
async function isInside(root, path) {
    return (await (0,path_inside/* pathFromRoot */._)(root, path)) !== undefined;
}
async function readOptional(path, file, files) {
    try {
        return (await files.read(path, maxBytes))?.toString('utf8');
    }
    catch (cause) {
        if (cause instanceof errors/* GateError */.u)
            throw cause;
        throw new errors/* GateError */.u('GITLEAKS_CONFIG', { file, problem: settings_problemOf(cause) }, { cause });
    }
}
/**
 * Reads the baseline at an absolute path. A missing file must not count as an empty baseline. Throws BASELINE_INVALID.
 */
async function readBaseline(root, path, files) {
    const file = (0,path_inside/* pathInside */.H)(root, path) ?? path;
    try {
        const text = (await files.read(path, maxBytes))?.toString('utf8');
        if (text === undefined)
            throw new Error(`it does not exist${files.commit ? ' in the base commit' : ''}`);
        const { parseBaseline } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4355)]).then(__webpack_require__.bind(__webpack_require__, 94355));
        return parseBaseline(file, text);
    }
    catch (cause) {
        if (cause instanceof errors/* GateError */.u)
            throw cause;
        throw new errors/* GateError */.u('BASELINE_INVALID', { file, problem: settings_problemOf(cause) }, { cause });
    }
}
function settings_problemOf(cause) {
    const { code, message } = cause;
    return code ? `it cannot be read (${code})` : message;
}


/***/ }),

/***/ 40562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ showDuration)
/* harmony export */ });
/** Milliseconds as a reader says them: `412 ms`, `4.2 s`, `38 s`, `2 min 5 s`. */
function showDuration(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 9950)
        return `${Number((ms / 1000).toFixed(1))} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    return seconds % 60 === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}


/***/ })

};
