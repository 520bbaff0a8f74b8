export const id = 8521;
export const ids = [8521];
export const modules = {

/***/ 30902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judged: () => (/* reexport */ judged),
  notJudged: () => (/* reexport */ notJudged),
  tellGitHub: () => (/* binding */ tellGitHub)
});

// EXTERNAL MODULE: ./lib/src/config/telling.js
var config_telling = __webpack_require__(76280);
// EXTERNAL MODULE: ./lib/src/report/cut.js
var cut = __webpack_require__(45553);
;// CONCATENATED MODULE: ./lib/src/github/check-run.js

// The limits of the checks API (its OpenAPI description). Ten requests are as many as a reader will scroll through.
const annotationsPerRequest = 50;
const maxAnnotations = 500;
const maxSummaryBytes = 65_000;
const maxTitleLength = 255;
/** Adds a finished check run to the commit, with what failed on its lines. Answers what the API answers. */
function addCheckRun(api, run, head_sha, outcome) {
    return api.call('check run', async ({ rest: { checks } }, repository) => {
        const output = { title: (0,cut/* cut */.J)(outcome.headline, maxTitleLength), summary: outcome.summary(maxSummaryBytes) };
        const all = outcome.annotations(maxAnnotations).flatMap((each) => onLine(each, outcome.verdict));
        const { data } = await checks.create({
            ...repository,
            name: run.name,
            head_sha,
            details_url: run.url,
            status: 'completed',
            conclusion: outcome.verdict === 'pass' ? 'success' : 'failure',
            output: { ...output, annotations: all.slice(0, annotationsPerRequest) },
        });
        // Later ones are added to those that are there.
        for (let from = annotationsPerRequest; from < all.length; from += annotationsPerRequest) {
            const page = all.slice(from, from + annotationsPerRequest);
            await checks.update({ ...repository, check_run_id: data.id, output: { ...output, annotations: page } });
        }
    });
}
/** The API takes no annotation without a file and a line; the summary has those. */
function onLine({ file, line = 1, endLine = line, col, title, message }, verdict) {
    if (!file)
        return [];
    return {
        path: file,
        start_line: line,
        end_line: endLine,
        ...(endLine === line && col ? { start_column: col, end_column: col } : {}),
        annotation_level: verdict === 'fail' ? 'failure' : 'warning',
        title,
        message,
    };
}

;// CONCATENATED MODULE: ./lib/src/github/comment-marker.js
// At the end, so that notifications begin with the verdict; alone on its line, so that a quotation is none.
const pattern = /\n<!-- launch-gate key=([0-9a-f]{12}) run=(\d{1,15}) attempt=(\d{1,6}) sha=([0-9a-f]{40,64}) verdict=(pass|fail)(?: since=([0-9a-f]{40,64}))? -->\s*$/;
function writeMarker({ key, run, attempt, sha, verdict, since }) {
    const known = `key=${key} run=${run} attempt=${attempt} sha=${sha} verdict=${verdict}`;
    return `\n<!-- launch-gate ${known}${since ? ` since=${since}` : ''} -->`;
}
function readMarker(body) {
    const found = pattern.exec(body);
    if (!found)
        return undefined;
    const [, key = '', run, attempt, sha = '', verdict, since] = found;
    return { key, run: Number(run), attempt: Number(attempt), sha, verdict: verdict, since };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/report/neutralise.js
var neutralise = __webpack_require__(51363);
;// CONCATENATED MODULE: ./lib/src/github/run-identity.js



/** Undefined where there is no repository at GitHub. */
function runIdentity(env) {
    const leg = readLeg(env['INPUT_MATRIX']);
    const repository = env['GITHUB_REPOSITORY'];
    if (!repository)
        return undefined;
    const repositoryUrl = `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}`;
    const run = Number(env['GITHUB_RUN_ID']);
    const order = run > 0 ? { run, attempt: Number(env['GITHUB_RUN_ATTEMPT']) || 1 } : undefined;
    const called = env['INPUT_NAME']?.trim() || undefined;
    const given = [called, leg?.label].filter(Boolean).join(' ') || undefined;
    const job = [env['GITHUB_WORKFLOW'], env['GITHUB_JOB']];
    // GITHUB_ACTION counts the steps: a name stays when another gate is put before this one.
    const step = [...job, called ? { name: called } : env['GITHUB_ACTION'], ...(leg ? [leg.key] : [])];
    return {
        repositoryUrl,
        // Other CIs name the page of their run so: CircleCI, GitLab, Jenkins.
        url: order
            ? `${repositoryUrl}/actions/runs/${order.run}/attempts/${order.attempt}`
            : env['CIRCLE_BUILD_URL'] || env['CI_JOB_URL'] || env['BUILD_URL'],
        name: ['Launch Gate', ...job, given].filter(Boolean).join(' / '),
        given,
        key: (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(step)).digest('hex').slice(0, 12),
        order,
    };
}
const maxLabelLength = 100;
/**
 * The leg of a matrix: its values as JSON, which only an input's default can tell (actions/runner action_yaml.json,
 * `input-default-context`), `null` outside of one. Named as GitHub names the job: by its plain values.
 */
function readLeg(text) {
    const matrix = parseObject(text);
    if (!matrix)
        return undefined;
    const entries = Object.entries(matrix);
    const plain = entries.map(([, value]) => value).filter((value) => value !== null && typeof value !== 'object');
    const label = plain.length > 0 ? (0,cut/* cut */.J)((0,neutralise/* oneLine */.TN)(`(${plain.join(', ')})`), maxLabelLength) : '';
    return { key: { matrix: entries.sort(([a], [b]) => (a < b ? -1 : 1)) }, label };
}
function parseObject(text) {
    try {
        const value = JSON.parse(text || 'null');
        return typeof value === 'object' && value !== null && Object.keys(value).length > 0 ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Below zero when `a` was before `b`. */
function compareOrder(a, b) {
    return a.run - b.run || a.attempt - b.attempt;
}

;// CONCATENATED MODULE: ./lib/src/github/comment.js


/**
 * Keeps one comment of this gate on a pull request. Two runs may create one at the same time: the oldest stays and
 * shows the newest result, the others are deleted. A result is not told where a newer one stands, nor when the pull
 * request has moved on to another commit, whose own run will tell. Where the run is known to be of a pull request and
 * none is found, that is the problem.
 */
async function keepComment(api, request) {
    const answer = await api.call('comment', async (octokit, repository) => {
        const found = await readable(request, readAll(octokit, repository, request));
        for (const { number, own } of found)
            await keepOn(octokit, repository, number, request, own);
        return found.length;
    });
    if (answer.data !== 0 || !request.head || !isWanted(request, undefined))
        return answer;
    return { problem: `the head of no open pull request is the commit ${request.marker.sha.slice(0, 7)}` };
}
/** The pull requests that the result is about, each with the comments of this gate. */
async function readAll(octokit, repository, { pullRequest, head, marker }) {
    if (pullRequest !== undefined) {
        const [sha, own] = await Promise.all([
            headOf(octokit, repository, pullRequest),
            listOwn(octokit, repository, pullRequest, marker.key),
        ]);
        return sha === marker.sha ? [{ number: pullRequest, own }] : [];
    }
    const byCommit = await pullRequestsOf(octokit, repository, marker.sha);
    const numbers = byCommit.length === 0 && head ? await pullRequestsFrom(octokit, repository, head, marker.sha) : byCommit;
    return Promise.all(numbers.map(async (number) => ({ number, own: await listOwn(octokit, repository, number, marker.key) })));
}
/** A green run that may not even read has lost nothing: without that permission no earlier run wrote either. */
async function readable(request, reading) {
    return reading.catch((error) => {
        if (isWanted(request, undefined) || ![403, 404].includes(error.status))
            throw error;
        return [];
    });
}
async function keepOn(octokit, repository, pullRequest, request, own) {
    const { marker } = request;
    const newest = newestOf(own);
    if (!newest) {
        if (!isWanted(request, undefined))
            return;
        const body = request.write(undefined);
        await octokit.rest.issues.createComment({ ...repository, issue_number: pullRequest, body });
        // Another run may have done the same at the same time.
        return keepOldest(octokit, repository, await listOwn(octokit, repository, pullRequest, marker.key));
    }
    const isNew = !isOvertaken(marker, newest.marker) && isWanted(request, newest);
    await keepOldest(octokit, repository, own, isNew ? request.write(newest) : undefined);
}
function isWanted({ mode, marker }, newest) {
    return mode === 'always' || marker.verdict === 'fail' || newest?.marker.verdict === 'fail';
}
/** Jobs of a matrix share a run and a comment: one that passes does not hide another that failed. */
function isOvertaken(mine, theirs) {
    const order = compareOrder(mine, theirs);
    return order < 0 || (order === 0 && mine.verdict === 'pass' && theirs.verdict === 'fail');
}
/** The oldest comment gets the text, that of the newest result if none is given; the others go. */
async function keepOldest({ rest: { issues } }, repository, own, body = newestOf(own)?.body) {
    const [oldest, ...others] = own;
    if (!oldest || body === undefined)
        return;
    if (body !== oldest.body)
        await issues.updateComment({ ...repository, comment_id: oldest.id, body });
    await Promise.all(others.map(({ id }) => orGone(issues.deleteComment({ ...repository, comment_id: id }))));
}
/** The other run tidies up as well. */
async function orGone(deletion) {
    await deletion.catch((error) => {
        if (error.status !== 404)
            throw error;
    });
}
function newestOf(own) {
    return own.toSorted((a, b) => compareOrder(b.marker, a.marker))[0];
}
/** The comments of this gate, the oldest first. */
async function listOwn({ paginate, rest }, repository, issue_number, key) {
    const all = await paginate(rest.issues.listComments, { ...repository, issue_number, per_page: 100 });
    return all
        .filter(({ user, author_association }) => isTrusted(user?.type, author_association))
        .flatMap(({ id, body = '' }) => {
        const marker = readMarker(body);
        return marker?.key === key ? { id, body, marker } : [];
    })
        .sort((a, b) => a.id - b.id);
}
/** Anybody may write a marker into a comment; only an app, or who may write here anyway, is believed. */
function isTrusted(type, association) {
    return type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association);
}
async function headOf({ rest }, repository, pull_number) {
    return (await rest.pulls.get({ ...repository, pull_number })).data.head.sha;
}
async function pullRequestsOf({ rest }, repository, commit_sha) {
    const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...repository, commit_sha, per_page: 100 });
    return data.filter(({ state, head }) => state === 'open' && head.sha === commit_sha).map(({ number }) => number);
}
/** Commits of a fork belong to no pull request in the eyes of the base repository; their branch does. */
async function pullRequestsFrom({ rest }, repository, from, sha) {
    const head = `${from.repository.split('/', 1)[0]}:${from.branch}`;
    const { data } = await rest.pulls.list({ ...repository, state: 'open', head, per_page: 100 });
    return data
        .filter((each) => each.head.sha === sha && each.head.repo?.full_name === from.repository)
        .map(({ number }) => number);
}

;// CONCATENATED MODULE: ./lib/src/github/statuses.js

// The limit of both descriptions (GitHub's OpenAPI description states the first).
const maxDescriptionLength = 140;
const states = { pass: 'success', fail: 'failure', none: 'error' };
/**
 * Tells the deployment whether it may live, so that a platform that listens can roll it back. Without an id it is the
 * newest deployment of the commit.
 */
function addDeploymentStatus(api, run, { sha, deployment, environmentUrl }, outcome) {
    return api.call('deployment status', async ({ rest: { repos } }, repository) => {
        const newest = async () => (await repos.listDeployments({ ...repository, sha, per_page: 1 })).data[0]?.id;
        const deployment_id = deployment ?? (await newest());
        if (!deployment_id)
            throw new Error(`there is no deployment of the commit ${sha.slice(0, 7)}`);
        await repos.createDeploymentStatus({
            ...repository,
            deployment_id,
            state: states[outcome.verdict],
            log_url: run.url,
            environment_url: environmentUrl,
            description: (0,cut/* cut */.J)(outcome.headline, maxDescriptionLength),
            // What the platform did with older deployments stays as it is.
            auto_inactive: false,
        });
    });
}
/** A status on the commit, for gates that run elsewhere than in GitHub's workflows. */
function addCommitStatus(api, run, sha, outcome) {
    return api.call('commit status', ({ rest: { repos } }, repository) => repos.createCommitStatus({
        ...repository,
        sha,
        state: states[outcome.verdict],
        context: run.name,
        target_url: run.url,
        description: (0,cut/* cut */.J)(outcome.headline, maxDescriptionLength),
    }));
}

// EXTERNAL MODULE: ./lib/src/report/annotations.js
var annotations = __webpack_require__(36275);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/report/change.js
var change = __webpack_require__(95677);
// EXTERNAL MODULE: ./lib/src/report/evidence.js
var evidence = __webpack_require__(44884);
// EXTERNAL MODULE: ./lib/src/report/quantity.js
var quantity = __webpack_require__(28956);
// EXTERNAL MODULE: ./lib/src/report/repository-path.js
var repository_path = __webpack_require__(62373);
// EXTERNAL MODULE: ./lib/src/report/sections.js + 1 modules
var report_sections = __webpack_require__(23854);
;// CONCATENATED MODULE: ./lib/src/report/comment.js







// GitHub counts characters, this counts bytes, of which there are never fewer.
const maxBytes = 65_536;
const earlierTitle = 'What was wrong before';
/**
 * The comment on a pull request in Markdown: the verdict, a table of what failed with links to the lines, the rest
 * folded. What has no room is left out, details before rows and the least severe first. When the gate passes again
 * the comment says since when, and folds the table of what was wrong (`earlier`).
 */
function comment(report, links, earlier, limit = maxBytes) {
    const shown = report.findings.filter(({ status }) => status !== 'pass');
    const head = heading(report, links, earlier?.since);
    const take = (0,report_sections/* fitInto */.I0)(limit - external_node_buffer_.Buffer.byteLength(head));
    const sections = {
        table: take((0,report_sections/* findingsTable */.f9)(shown, (finding) => linkedPlace(finding, report, links)), 1 / 2),
        scope: take((0,report_sections/* scope */.z8)(report), 1 / 4),
        routes: take(routes(report.latency), 1 / 2),
        trend: take(trend(report.latency), 1 / 2),
        details: take((0,report_sections/* details */.zH)(shown)),
        earlier: take((0,report_sections/* folded */.TM)(earlierTitle, rowsOf(earlier?.body), 'finding', report_sections/* findingsHead */.R_)),
    };
    const { table, details: evidence, routes: p95, trend: chart, earlier: before, scope: scanned } = sections;
    return [head, table, evidence, before, p95, chart, scanned].filter(Boolean).join('\n');
}
/** The comment of a run that could not judge; `text` says why, in lines. */
function unjudgedComment(text, sha, links) {
    const run = links.run && `[run](${links.run})`;
    const name = links.name && (0,report_sections/* inline */.mG)(links.name);
    const head = ['**Could not judge:** this is not a pass', name, linkedCommit(sha, links), run]
        .filter(Boolean)
        .join(' · ');
    return `${head}\n\n${(0,neutralise/* codeBlock */.DV)(text)}\n`;
}
function heading(report, links, since) {
    const [words, counts] = (0,report_sections/* verdictTitle */.Sw)(report);
    const { sha, baseUrl, durationMs } = report.run;
    const commit = sha && linkedCommit(sha, links);
    const name = links.name && (0,report_sections/* inline */.mG)(links.name);
    const facts = [name, baseUrl && (0,report_sections/* inline */.mG)(baseUrl), links.run && `[run](${links.run})`, (0,quantity/* showDuration */.kJ)(durationMs)];
    const verdict = since
        ? `**Ready:** ${counts || 'all checks pass'} since ${linkedCommit(since, links)}`
        : [`**${words}${counts && ':'}**${counts && ` ${counts}`}`, commit].filter(Boolean).join(' · ');
    return `${[verdict, ...facts].filter(Boolean).join(' · ')}\n`;
}
function linkedCommit(sha, { repository }) {
    const short = (0,report_sections/* inline */.mG)(sha.slice(0, 7));
    return isCommit(sha) ? `[${short}](${repository}/commit/${sha})` : short;
}
/** A link to the line at the commit that it was found in; for a check, the configuration at the commit of the run. */
function linkedPlace(finding, { run }, { repository }) {
    const { rule, where } = finding;
    const shown = (0,report_sections/* inline */.mG)((0,evidence/* showPlace */.R)(where) ?? '');
    // Build output and logs have no address at GitHub.
    const commit = where.commit ?? (rule.startsWith('secrets/') ? undefined : run.sha);
    const file = (0,repository_path/* fileOf */.W7)(finding);
    if (!commit || !isCommit(commit))
        return shown;
    if (file === undefined && where.file)
        return `[${shown}](${repository}/commit/${commit})`;
    if (!file || !isInRepository(file))
        return shown;
    const path = file.split('/').map(encodePart).join('/');
    return `[${shown}](${repository}/blob/${commit}/${path}${where.line ? `#L${where.line}` : ''})`;
}
function isCommit(sha) {
    return /^[0-9a-f]{40,64}$/.test(sha);
}
function isInRepository(file) {
    return !/^(?:\/|\w:)|\\|(?:^|\/)\.{0,2}(?:\/|$)/.test(file);
}
/** Markdown ends a destination at a parenthesis that is not closed. */
function encodePart(part) {
    return encodeURIComponent(part.toWellFormed()).replace(/[!'()*~_]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
}
function routes(latency) {
    const rows = latency.map((route) => {
        const { check, p95Ms, intervalMs, budgetMs, verdict } = route;
        return (0,report_sections/* row */.nM)([
            (0,report_sections/* inline */.mG)(check),
            (0,quantity/* showP95 */.wQ)(p95Ms, intervalMs),
            budgetMs === null ? '' : `${budgetMs} ms`,
            verdict,
            (0,report_sections/* inline */.mG)((0,change/* showChange */.e)(route)),
        ]);
    });
    const open = '| route | p95 | budget | verdict | against the last release |\n|---|---|---|---|---|';
    return (0,report_sections/* folded */.TM)('p95 per route', rows, 'route', open);
}
// More than this no phone shows.
const maxReleases = 12;
/** A chart a route, drawn by GitHub (Mermaid's xychart). */
function trend(latency) {
    const rows = latency.flatMap(({ check, p95Ms, history = [], budgetMs }) => {
        const points = [...history.slice(-maxReleases), ...(p95Ms === null ? [] : [{ at: '', sha: 'now', p95Ms }])];
        if (history.length === 0 || points.length < 2)
            return [];
        const values = points.map((point) => Math.round(point.p95Ms));
        const title = (0,neutralise/* oneLine */.TN)(check)
            .replace(/[^\p{L}\p{N} ./-]/gu, ' ')
            .slice(0, 60);
        return [
            [
                '```mermaid',
                'xychart-beta',
                `  title "p95 of ${title}, ms"`,
                `  x-axis [${points.map(({ at, sha = at }) => `"${sha.replace(/[^0-9a-z]/gi, '').slice(0, 7)}"`).join(', ')}]`,
                `  y-axis 0 --> ${Math.max(...values, budgetMs ?? 0)}`,
                `  line [${values.join(', ')}]`,
                '```',
                '',
            ].join('\n'),
        ];
    });
    return (0,report_sections/* folded */.TM)('p95 of the last releases', rows, 'route');
}
/** The rows of the table of an earlier comment, of this kind or already mended. */
function rowsOf(earlier = '') {
    const own = (text) => {
        const [, table] = text.split(`${report_sections/* findingsHead */.R_}\n`);
        return table === undefined ? [] : (/^(?:\| .*\n?)*/.exec(table)?.[0] ?? '').split('\n').filter(Boolean);
    };
    const [now = '', before] = earlier.split(`<details><summary>${earlierTitle}</summary>`);
    const rows = own(before ?? now);
    // Whoever may edit comments here may have done so.
    return rows.filter((row) => !/[<>`]|@(?!\u200b)|!\[/.test(row));
}

// EXTERNAL MODULE: ./lib/src/report/headline.js
var headline = __webpack_require__(35509);
// EXTERNAL MODULE: ./lib/src/report/summary.js + 1 modules
var summary = __webpack_require__(71012);
;// CONCATENATED MODULE: ./lib/src/github/outcome.js





function judged(report) {
    return {
        verdict: report.verdict,
        headline: (0,headline/* headline */.Pl)(report),
        annotations: (most) => (0,annotations/* annotations */.hk)(report, most),
        summary: (maxBytes) => (0,summary/* summary */.z)(report, maxBytes),
        comment: (_, links, earlier, maxLength) => comment(report, links, earlier, maxLength),
    };
}
/** `text` says why: the lines that the log shows (`describeFailure`). */
function notJudged(text, annotations = []) {
    const short = text.slice(0, 20_000);
    return {
        verdict: 'none',
        headline: 'Launch Gate: could not judge. This is not a pass.',
        annotations: (most) => annotations.slice(0, most),
        summary: () => `## ? Could not judge\n\nThis is not a pass.\n\n${(0,neutralise/* codeBlock */.DV)(short)}\n`,
        comment: (sha, links) => unjudgedComment(short, sha, links),
    };
}

;// CONCATENATED MODULE: ./lib/src/github/tell.js







const maxCommentLength = 65_536;
/**
 * Tells the result at GitHub, everywhere at the same time. What GitHub refuses costs one line of information and
 * changes nothing else. Outside of a repository at GitHub nothing happens, nor where there is nothing to judge yet.
 */
async function tellGitHub(outcome, telling, event, { env, github, log }) {
    const run = runIdentity(env);
    const sha = event?.sha ?? env['GITHUB_SHA'];
    if (!github || !run || !sha || event?.nothingYet)
        return;
    const surfaces = surfacesOf(outcome, { ...config_telling/* defaultTelling */.lR, ...telling }, event, run, sha);
    const names = Object.keys(surfaces);
    if (names.length === 0)
        return;
    if (event?.tokenIsReadOnly) {
        return log.info(`No ${names.join(', ')} at GitHub: for a pull request from a fork the token can only read.`);
    }
    const answers = await Promise.all(names.map((name) => surfaces[name]?.(github)));
    const problems = new Map();
    for (const [index, name] of names.entries()) {
        const { problem } = answers[index] ?? {};
        if (problem)
            problems.set(problem, [...(problems.get(problem) ?? []), name]);
    }
    for (const [problem, lost] of problems)
        log.info(`No ${lost.join(', ')} at GitHub: ${problem}.`);
}
function surfacesOf(outcome, telling, event, run, sha) {
    const { order } = run;
    const mode = event && isAboutPullRequest(event) ? telling.comment : 'never';
    // A green fork has lost nothing: it never had a comment that would have to be taken back.
    const isSilent = mode === 'on-failure' && event?.tokenIsReadOnly && outcome.verdict === 'pass';
    return {
        ...(order &&
            mode !== 'never' &&
            !isSilent && {
            comment: (github) => {
                const marker = { key: run.key, ...order, sha, verdict: passOrFail(outcome) };
                const write = (earlier) => writeComment(outcome, run, marker, earlier);
                return keepComment(github, {
                    mode,
                    marker,
                    pullRequest: event?.pullRequest,
                    head: event?.headOfPullRequest,
                    write,
                });
            },
        }),
        ...(telling.checkRun && { 'check run': (github) => addCheckRun(github, run, sha, outcome) }),
        ...(telling.deploymentStatus && {
            'deployment status': (github) => addDeploymentStatus(github, run, { ...event, sha }, outcome),
        }),
        ...(telling.commitStatus && { 'commit status': (github) => addCommitStatus(github, run, sha, outcome) }),
    };
}
/** A push to the branch of a pull request is an event of that pull request as well. */
function isAboutPullRequest({ event, pullRequest }) {
    return pullRequest !== undefined || ['deployment', 'deployment_status', 'workflow_run'].includes(event);
}
function writeComment(outcome, run, marker, earlier) {
    const since = outcome.verdict === 'pass' && earlier ? passingSince(earlier.marker, marker.sha) : undefined;
    const end = writeMarker({ ...marker, since });
    const links = { repository: run.repositoryUrl, run: run.url, name: run.given };
    const mended = since && earlier ? { body: earlier.body, since } : undefined;
    return outcome.comment(marker.sha, links, mended, maxCommentLength - end.length) + end;
}
function passOrFail({ verdict }) {
    return verdict === 'pass' ? 'pass' : 'fail';
}
function passingSince({ verdict, since, sha }, now) {
    return verdict === 'pass' ? (since ?? sha) : now;
}


/***/ })

};
