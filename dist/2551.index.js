export const id = 2551;
export const ids = [2551];
export const modules = {

/***/ 82551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseEvent: () => (/* binding */ parseEvent)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(11793);
;// CONCATENATED MODULE: ./lib/src/github/event/nothing-yet.js

// GitHub's own words look like this; anything else would put foreign text into a line.
const word = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z_]{1,40}$/));
/** An action other than `completed` means that it is not done, whatever an earlier conclusion was. */
function concluded(key, of) {
    const schema = dist/* pipe */.FsL(dist/* object */.Ikc({ action: word, [key]: dist/* object */.Ikc({ conclusion: dist/* nullable */.mee(word) }) }), dist/* transform */.pdi((payload) => {
        const { conclusion } = payload[key];
        return payload['action'] === 'completed' ? conclusion : payload['action'];
    }));
    return { schema, done: 'success', of };
}
/**
 * Events whose subject may be unfinished, failed or taken back (docs.github.com, "Webhook events and payloads"). The
 * gate would then judge the state from before.
 */
const progressOf = {
    deployment_status: {
        schema: dist/* pipe */.FsL(dist/* object */.Ikc({ deployment_status: dist/* object */.Ikc({ state: word }) }), dist/* transform */.pdi(({ deployment_status }) => deployment_status.state)),
        done: 'success',
        of: 'the state of the deployment',
    },
    workflow_run: concluded('workflow_run', 'the workflow that the job waits for'),
    check_run: concluded('check_run', 'the check run'),
    check_suite: concluded('check_suite', 'the check suite'),
    status: {
        schema: dist/* pipe */.FsL(dist/* object */.Ikc({ state: word }), dist/* transform */.pdi(({ state }) => state)),
        done: 'success',
        of: 'the status of the commit',
    },
    page_build: {
        schema: dist/* pipe */.FsL(dist/* object */.Ikc({ build: dist/* object */.Ikc({ status: dist/* nullable */.mee(word) }) }), dist/* transform */.pdi(({ build }) => build.status)),
        done: 'built',
        of: 'the build of the page',
    },
};
/**
 * Why there is nothing to judge yet, in one line; undefined if there is something. Throws what `read` throws for a
 * payload that does not say it.
 */
function nothingYet(event, read) {
    const progress = Object.hasOwn(progressOf, event) ? progressOf[event] : undefined;
    if (!progress)
        return undefined;
    const word = read(progress.schema);
    return word === progress.done ? undefined : `${progress.of} is "${word ?? 'unknown'}", not "${progress.done}"`;
}

;// CONCATENATED MODULE: ./lib/src/github/event/event.js



// SHA-1, or SHA-256 in a repository of that format. Nothing else may reach git: `-` begins an option there.
const commitId = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
// Roughly the rules of git check-ref-format: no option, no revision syntax, no control character.
const branchName = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?![-/])(?!.*(?:\.\.|@\{|\/\/))[^\p{Cc} ~^:?*[\\]{1,255}$/u));
const ref = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^refs\/[^\p{Cc}]+$/u));
const repository = dist/* object */.Ikc({ full_name: dist/* string */.YjP(), private: dist/* optional */.lqM(dist/* boolean */.zMY()) });
const id = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1)));
const pullRequest = dist/* object */.Ikc({
    pull_request: dist/* object */.Ikc({
        number: id,
        base: dist/* object */.Ikc({
            sha: commitId,
            ref: dist/* fallback */.NpB(dist/* optional */.lqM(branchName), undefined),
            repo: dist/* optional */.lqM(repository),
        }),
        // null if the head's repository has been deleted since.
        head: dist/* object */.Ikc({ sha: commitId, repo: dist/* nullish */.cl6(repository) }),
    }),
});
const push = dist/* object */.Ikc({
    ref,
    before: commitId,
    after: commitId,
    deleted: dist/* optional */.lqM(dist/* boolean */.zMY()),
    repository: dist/* object */.Ikc({ default_branch: branchName }),
});
const mergeGroup = dist/* object */.Ikc({ merge_group: dist/* object */.Ikc({ base_sha: commitId, head_sha: commitId }) });
const deployment = dist/* object */.Ikc({ deployment: dist/* object */.Ikc({ id, sha: commitId, environment: dist/* optional */.lqM(dist/* string */.YjP()) }) });
const deploymentStatus = dist/* object */.Ikc({ deployment_status: dist/* object */.Ikc({ environment_url: dist/* optional */.lqM(dist/* string */.YjP()) }) });
const workflowRun = dist/* object */.Ikc({
    workflow_run: dist/* object */.Ikc({
        head_sha: commitId,
        event: dist/* optional */.lqM(dist/* string */.YjP()),
        head_branch: dist/* fallback */.NpB(dist/* nullish */.cl6(branchName), undefined),
        // null if that repository has been deleted since.
        head_repository: dist/* nullish */.cl6(dist/* object */.Ikc({ full_name: dist/* string */.YjP() })),
    }),
    repository: dist/* object */.Ikc({ default_branch: branchName }),
});
/**
 * Reads the payload of an event (shapes: docs.github.com, "Webhook events and payloads").
 * Which commits are new follows docs.github.com, "Events that trigger workflows".
 * Throws EVENT_INVALID for a payload that lacks what its event must bring, so that it never counts as "nothing new".
 */
function parseEvent(source) {
    return { ...commitsOf(source), nothingYet: nothingYet(source.name, (schema) => read(schema, source)) };
}
function commitsOf(source) {
    switch (source.name) {
        case 'pull_request':
        case 'pull_request_target':
            return fromPullRequest(source);
        case 'push':
            return fromPush(source);
        case 'merge_group':
            return fromMergeGroup(source);
        case 'deployment':
            return fromDeployment(source);
        case 'deployment_status':
            return {
                ...fromDeployment(source),
                environmentUrl: environmentUrl(source, read(deploymentStatus, source).deployment_status.environment_url),
            };
        case 'workflow_run':
            return fromWorkflowRun(source);
        default:
            return { event: source.name, sha: dist.is(commitId, source.sha) ? source.sha : undefined };
    }
}
function fromPullRequest(source) {
    const { base, head, number } = read(pullRequest, source).pull_request;
    const headRepositoryIsFork = isFork(head.repo, base.repo);
    return {
        event: source.name,
        range: { kind: 'between', base: base.sha, head: head.sha, onto: baseBranch(source, base, headRepositoryIsFork) },
        sha: head.sha,
        headRepositoryIsFork,
        pullRequest: number,
        // A private repository may hand its forks more (docs: "Managing GitHub Actions settings for a repository").
        tokenIsReadOnly: source.name === 'pull_request' && headRepositoryIsFork === true && base.repo?.private !== true,
    };
}
/**
 * The author of the pull request can choose only the branch, among those of the base repository. On
 * `pull_request_target` GITHUB_SHA is no merge, and the checkout may be one of the fork.
 */
function baseBranch({ name, sha }, { ref: branch, repo }, isFork) {
    const merge = name === 'pull_request' && dist.is(commitId, sha) ? sha : undefined;
    const named = repo && branch !== undefined ? { branch, repository: isFork === false ? undefined : repo.full_name } : {};
    return merge || named.branch ? { merge, ...named } : undefined;
}
/** A head whose repository is gone is treated as foreign; a payload without repositories leaves it open. */
function isFork(head, base) {
    if (head === null)
        return true;
    return head && base ? head.full_name !== base.full_name : undefined;
}
function fromPush(source) {
    const { ref, before, after, deleted, repository } = read(push, source);
    const name = ref.replace(/^refs\/(?:heads|tags)\//, '');
    const nothing = (reason, sha) => ({
        event: source.name,
        range: { kind: 'nothing', reason },
        sha,
    });
    if (deleted || isZero(after))
        return nothing(`${ref.startsWith('refs/tags/') ? 'the tag' : 'the branch'} ${name} was deleted`);
    if (ref.startsWith('refs/tags/')) {
        const range = { kind: 'tag', id: after, name, reason: `the tag ${name} adds no commits of its own` };
        return { event: source.name, range, sha: after };
    }
    return { event: source.name, range: pushed(ref, before, after, repository.default_branch), sha: after };
}
/** The new commits of a push. `before` is all zeros if the branch did not exist until this push. */
function pushed(ref, before, after, defaultBranch) {
    if (!isZero(before))
        return { kind: 'between', base: before, head: after };
    if (ref === `refs/heads/${defaultBranch}`)
        return { kind: 'history', head: after };
    return { kind: 'beyond', head: after, defaultBranch };
}
function isZero(sha) {
    return /^0+$/.test(sha);
}
function fromMergeGroup(source) {
    const { base_sha, head_sha } = read(mergeGroup, source).merge_group;
    return { event: source.name, range: { kind: 'between', base: base_sha, head: head_sha }, sha: head_sha };
}
/** The payload says what is deployed, not what was deployed before. */
function fromDeployment(source) {
    const { id, sha, environment } = read(deployment, source).deployment;
    return { event: source.name, rangeIfAsked: { kind: 'tree', commit: sha }, sha, deployment: id, environment };
}
/** The run that ended was for `head_sha`; GITHUB_SHA is the tip of the default branch. */
function fromWorkflowRun(source) {
    const { workflow_run, repository } = read(workflowRun, source);
    const { head_sha: head, event, head_branch: branch, head_repository } = workflow_run;
    const isOfPullRequest = event === 'pull_request' || event === 'pull_request_target';
    return {
        event: source.name,
        rangeIfAsked: { kind: 'beyond', head, defaultBranch: repository.default_branch, atLeastHead: true },
        sha: head,
        headOfPullRequest: isOfPullRequest && branch && head_repository ? { repository: head_repository.full_name, branch } : undefined,
    };
}
/** A deployment without an address sends an empty one. Any other address that cannot be tested is an error. */
function environmentUrl(source, text) {
    if (!text)
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) {
        throw invalid(source, 'deployment_status.environment_url is not a plain http or https address');
    }
    return text;
}
function read(schema, source) {
    const result = dist/* safeParse */.xLC(schema, source.payload, { abortEarly: true });
    if (result.success)
        return result.output;
    // The value itself is foreign, so the message does not repeat it.
    const path = dist/* getDotPath */.BuJ(result.issues[0]);
    throw invalid(source, path ? `${path} is missing or malformed` : 'it is not an object');
}
function invalid({ name }, problem) {
    return new errors/* GateError */.u('EVENT_INVALID', { event: name, problem });
}


/***/ })

};
