export const id = 1511;
export const ids = [1511];
export const modules = {

/***/ 80783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeRule),
/* harmony export */   V: () => (/* binding */ preview)
/* harmony export */ });
const opening = /^(?:detected|identified|found|discovered|uncovered)\s+(?:an?\s+|the\s+)?(?:(?:potential|possible)\s+)?(?:(?:a\s+)?pattern\s+(?:that\s+may\s+indicate|that\s+resembles|resembling)\s+)?(?:an?\s+)?/i;
/** Words that gitleaks writes with a capital though they are no names. */
const plain = new Set('access account admin app client code credentials data encryption identity key keys long-lived management org organization password personal private public refresh secret server service session short-lived signing token tokens user webhook workspace generic'.split(' '));
/** Names a rule in a few words, e.g. "AWS credentials" or "Stripe access token", from gitleaks' description, else its id. */
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
 * What of a secret may be shown: the fixed prefix that its rule looks for (`ghp_`, `AKIA`), which every secret of the
 * kind shares, and only where that is at most a quarter of it.
 */
function preview(secret, rule) {
    const lower = secret.toLowerCase();
    const prefix = (rule?.keywords ?? [])
        .filter((word) => lower.startsWith(word.toLowerCase()) && word.length * 4 <= secret.length)
        .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
    return prefix === '' ? '(redacted)' : `${secret.slice(0, prefix.length)}…(redacted)`;
}


/***/ }),

/***/ 70548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
const thousands = new Intl.NumberFormat('en');
/** `1 secret`, `6,392 commits`. */
function plural(count, word) {
    return `${thousands.format(count)} ${word}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 76076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** A path as a shell takes it: no name, however hostile, becomes an option, a pattern of git's or a second command. */
function quote(path) {
    const literal = path.startsWith(':') ? `./${path}` : path;
    if (/^[\w./@%+=,-]+$/.test(literal))
        return literal;
    if (!/[\x00-\x1f\x7f]/.test(literal))
        return `'${literal.replaceAll("'", `'\\''`)}'`;
    const escaped = literal.replace(/[\x00-\x1f\x7f'\\]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return `$'${escaped}'`;
}


/***/ }),

/***/ 76356:
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
/** Of the providers whose secrets leak most often, by gitleaks' rule. */
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

/***/ 81511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSecrets: () => (/* binding */ runSecrets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/git/attributes.js
var git_attributes = __webpack_require__(59524);
// EXTERNAL MODULE: ./lib/src/git/gate-files.js
var gate_files = __webpack_require__(4620);
// EXTERNAL MODULE: ./lib/src/git/run-git.js
var run_git = __webpack_require__(46949);
;// CONCATENATED MODULE: ./lib/src/git/list-commits.js

/** The full ids of the commits of a range, merges included, newest first, as git finds them. Throws GIT_FAILED. */
async function* listCommits(repository, range) {
    let rest = '';
    for await (const chunk of (0,run_git/* streamGit */.t1)(repository, ['rev-list', ...range.revisions, '--'])) {
        const ids = (rest + chunk.toString('latin1')).split('\n');
        rest = ids.pop() ?? '';
        if (ids.length > 0)
            yield ids;
    }
}
/** Waits for the first commits, so that an empty range is seen at once. Throws GIT_FAILED, as does reading the list. */
async function openCommitList(repository, range) {
    const lists = listCommits(repository, range);
    const first = await lists.next();
    const list = { count: 0, isComplete: first.done === true, ids: counted() };
    async function* counted() {
        try {
            for (let next = first; !next.done; next = await lists.next()) {
                list.count += next.value.length;
                yield next.value;
            }
            list.isComplete = true;
        }
        finally {
            await lists.return(undefined); // git would wait for ever for someone to read on
        }
    }
    return list;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/git/quoted-path.js
const escapes = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
/** Undoes git's C-style quoting (`quote.c`): `"a\ttab \303\251"`; what follows the closing quote is left out. */
function unquotePath(quoted) {
    const bytes = [];
    for (let index = 1; index < quoted.length && quoted[index] !== 34; index += 1) {
        const byte = quoted[index];
        if (byte !== 92) {
            bytes.push(byte);
            continue;
        }
        const octal = /^[0-3][0-7]{2}/.exec(quoted.toString('latin1', index + 1, index + 4));
        if (octal)
            bytes.push(Number.parseInt(octal[0], 8));
        else
            bytes.push(escapes[String.fromCharCode(quoted[index + 1] ?? 92)] ?? quoted[index + 1] ?? 92);
        index += octal ? 3 : 1;
    }
    return Buffer.from(bytes).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/src/git/parse-patch.js

/** The format of commits that {@link parsePatches} reads: no line of a patch begins with NUL. */
const commitFormat = '--format=%x00%H%x00%an%x00%ae%x00%aI';
/** A line that git repeats where it stands among commits that are read from its standard input; no patch holds it. */
const endOfPart = 'end of part';
const newline = 10;
const quote = 34;
const plus = 43;
const comma = 44;
const minus = 45;
const space = 32;
const at = 64;
const backslash = 92;
const letterD = 100;
const letterE = 101;
/**
 * Reads patches of git without context lines after commits in {@link commitFormat}, chunk by chunk. A hunk comes out as
 * go-gitdiff gives it to gitleaks: added lines joined, "\ No newline at end of file" honoured, deletion-only hunks with
 * empty text. A patch that no commit is named before is one of `commit`. A batch ends (`isEnd`) at {@link endOfPart}.
 * The added lines are moved together in the chunks themselves: whoever gives them must not use them again.
 * Throws when a hunk is cut short or holds a line that is none.
 */
async function* parsePatches(chunks, commit) {
    let path;
    let open;
    let batch = { hunks: [], commits: 0 };
    const header = (block, start, end) => {
        switch (block[start]) {
            case 0:
                commit = parseCommit(block, start, end);
                path = undefined;
                batch.commits += 1;
                break;
            case letterD:
                if (startsWith(block, start, 'diff --git '))
                    path = undefined;
                break;
            case plus:
                path = parseNewPath(block.subarray(start, end));
                break;
            case at:
                open = parseHunkHeader(block, start);
                break;
            case letterE:
                batch.isEnd = startsWith(block, start, endOfPart);
                break;
        }
    };
    const close = (last) => {
        if (open && commit && path !== undefined) {
            const added = open.parts.length === 0 ? last : Buffer.concat([...open.parts, last]);
            batch.hunks.push({ commit, path, startLine: open.startLine, added });
        }
        open = undefined;
    };
    for await (const block of wholeLines(chunks)) {
        const { length } = block;
        let from = 0; // where the added lines of the open hunk begin, without their signs
        let to = 0;
        let next = 0;
        while (next < length) {
            if (open === undefined) {
                const end = lineEnd(block, next);
                header(block, next, end);
                from = to = next = end;
                if (batch.isEnd) {
                    yield batch;
                    batch = { hunks: [], commits: 0 };
                }
                continue;
            }
            const sign = block[next];
            if (sign === backslash) {
                if (open.lastAdded && to > from)
                    to -= 1;
                else if (open.lastAdded)
                    dropLast(open.parts);
                next = lineEnd(block, next);
            }
            else if (open.oldLeft === 0 && open.newLeft === 0) {
                close(block.subarray(from, to));
            }
            else if (sign === plus) {
                open.newLeft -= 1;
                open.lastAdded = true;
                next += 1;
                let byte;
                do {
                    byte = block[next++];
                    block[to++] = byte;
                } while (byte !== newline && next < length);
            }
            else if (sign === minus || sign === space || sign === newline) {
                if (sign !== minus)
                    open.newLeft -= 1;
                open.oldLeft -= 1;
                open.lastAdded = false;
                next = lineEnd(block, next);
            }
            else {
                throw new Error(`a hunk of ${path} in ${commit?.sha} holds a line that is neither added nor removed`);
            }
        }
        if (open && to > from)
            open.parts.push(block.subarray(from, to));
        yield batch;
        batch = { hunks: [], commits: 0 };
    }
    if (open && open.oldLeft + open.newLeft > 0)
        throw new Error(`the last hunk of ${path} is cut short`);
    close(Buffer.alloc(0));
    yield batch;
}
function lineEnd(block, from) {
    return block.indexOf(newline, from) + 1 || block.length;
}
function dropLast(parts) {
    const last = parts.at(-1);
    if (last)
        parts[parts.length - 1] = last.subarray(0, -1);
}
/** Joins chunks so that each block ends where a line ends; a line of any length is copied once. */
async function* wholeLines(chunks) {
    let pending = [];
    for await (const chunk of chunks) {
        const end = chunk.lastIndexOf(newline) + 1;
        if (end === 0) {
            pending.push(chunk);
            continue;
        }
        yield pending.length === 0 ? chunk.subarray(0, end) : Buffer.concat([...pending, chunk.subarray(0, end)]);
        pending = end < chunk.length ? [chunk.subarray(end)] : [];
    }
    if (pending.length > 0)
        yield Buffer.concat(pending);
}
function startsWith(block, start, text) {
    return block.toString('latin1', start, start + text.length) === text;
}
function parseCommit(block, start, end) {
    const [, sha = '', author = '', email = '', date = ''] = block.toString('utf8', start, end).trimEnd().split('\0');
    return { sha, author, email, date };
}
/** `+++ b/path`, with a tab behind where the path holds white space; quoted where it holds control characters. */
function parseNewPath(line) {
    const rest = line.subarray(4, line.at(-1) === newline ? -1 : undefined);
    if (rest[0] === quote)
        return unquotePath(rest).replace(/^b\//, '');
    const text = rest.toString('utf8').replace(/\t$/, '');
    return text === '/dev/null' ? undefined : text.replace(/^b\//, '');
}
/** `@@ -1,2 +3,4 @@`: a count that is left out is 1. */
function parseHunkHeader(block, start) {
    let next = start + '@@ -'.length;
    const number = () => {
        let value = 0;
        for (let digit = digitAt(block, next); digit >= 0; digit = digitAt(block, next)) {
            value = value * 10 + digit;
            next += 1;
        }
        return value;
    };
    const count = () => {
        if (block[next] !== comma)
            return 1;
        next += 1;
        return number();
    };
    number();
    const oldLeft = count();
    next += ' +'.length;
    const startLine = number();
    return { startLine, oldLeft, newLeft: count(), parts: [], lastAdded: false };
}
function digitAt(block, at) {
    const digit = (block[at] ?? 0) - 48;
    return digit <= 9 ? digit : -1;
}

;// CONCATENATED MODULE: ./lib/src/git/side-by-side.js
/** Runs streams side by side and gives what they give as it comes. When one throws, the others are ended. */
async function* sideBySide(streams) {
    const open = new Map();
    const advance = (stream) => {
        const next = stream.next().then((result) => ({ stream, result }));
        next.catch(() => { }); // it is awaited in the race, unless another one failed before
        open.set(stream, next);
    };
    try {
        streams.forEach(advance);
        while (open.size > 0) {
            const { stream, result } = await Promise.race(open.values());
            open.delete(stream);
            if (result.done)
                continue;
            advance(stream);
            yield result.value;
        }
    }
    finally {
        for (const stream of open.keys())
            stream.return(undefined).catch(() => { });
    }
}

;// CONCATENATED MODULE: ./lib/src/git/read-history.js







/**
 * What a user's settings could change, said outright: the same hunks come out on every machine. A hunk is read as gitleaks
 * reads it (`sources/git.go`).
 */
const diffOptions = [
    '-p',
    '-U0',
    '-M',
    '-l1000',
    '--diff-algorithm=myers',
    '--indent-heuristic',
    '--inter-hunk-context=0',
    '-O/dev/null',
    '--no-relative',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--submodule=short',
    '--ignore-submodules=none',
    '--src-prefix=a/',
    '--dst-prefix=b/',
];
/** As gitleaks asks. Merges are read as gitleaks reads them: each parent's own commits, not the merge itself. */
const historyOptions = [
    '--stdin',
    '--root',
    '--always',
    ...diffOptions,
    '--diff-filter=tuxdb',
    '--no-diff-merges',
    '--full-index', // shorter names take time to make
    '--encoding=UTF-8',
    commitFormat,
];
/**
 * Commits next to each other share what git unpacks for them. Parts of this many also let the processes end at about the
 * same time, and a second process for fewer takes longer to start than it saves.
 */
const commitsPerPart = 100;
/** So that a process need not wait for its next part. */
const partsAhead = 2;
const maxProcesses = 4;
/**
 * Every hunk that the commits of the range add; `commits`, where they are being listed already. Several `git diff-tree`
 * read parts of the history side by side, newest commit first; each gives what `git log -p` gives for its commits.
 * Throws GIT_FAILED when one of them does not end well, or leaves a commit out.
 */
async function* readHistory(repository, range, commits = listCommits(repository, range)) {
    const processes = Math.max(1, Math.min(maxProcesses, (0,external_node_os_.availableParallelism)()));
    const parts = inParts(commits);
    // Where the index says that a file is unchanged, diff-tree reads the file in place of the object, which may be missing.
    const place = { ...repository, variables: { ...repository.variables, GIT_INDEX_FILE: `no-index-${(0,external_node_crypto_.randomUUID)()}` } };
    try {
        yield* sideBySide(Array.from({ length: processes }, () => readParts(place, parts)));
    }
    finally {
        await parts.return(undefined);
    }
}
async function* inParts(lists) {
    let number = 0;
    for await (const ids of lists) {
        for (let from = 0; from < ids.length; from += commitsPerPart, number += 1) {
            yield { number, commits: ids.slice(from, from + commitsPerPart) };
        }
    }
}
/** One process, which takes the next part whenever it has too little to do. */
async function* readParts(place, parts) {
    const given = [];
    let goOn = () => { };
    const first = await parts.next();
    if (first.done)
        return;
    async function* input(part) {
        for (let next = { value: part }; !next.done; next = await parts.next()) {
            given.push(next.value);
            yield `${next.value.commits.join('\n')}\n${endOfPart}\n`;
            if (given.length >= partsAhead)
                await new Promise((resolve) => (goOn = resolve));
        }
    }
    let seen = 0;
    for await (const { isEnd, ...batch } of readPatches(place, ['diff-tree', ...historyOptions], {
        input: input(first.value),
    })) {
        const part = given[0];
        seen += batch.commits;
        yield { ...batch, part: part?.number };
        if (!isEnd)
            continue;
        if (seen !== part?.commits.length)
            throw missing(seen, part);
        seen = 0;
        given.shift();
        goOn();
    }
    if (given.length > 0)
        throw missing(seen, given[0]);
}
/** diff-tree passes over a commit that it cannot read, and ends well. */
function missing(seen, part) {
    return new errors/* GateError */.u('GIT_FAILED', {
        problem: `git read ${seen} of ${part?.commits.length ?? 0} commits: objects are missing`,
    });
}
/** Runs git and reads the patches that it prints; those before which it names no commit are `commit`'s. */
async function* readPatches(place, args, { commit, input } = {}) {
    try {
        yield* parsePatches((0,run_git/* streamGit */.t1)(place, args, input), commit);
    }
    catch (cause) {
        if (cause instanceof errors/* GateError */.u)
            throw cause;
        throw new errors/* GateError */.u('GIT_FAILED', { problem: cause instanceof Error ? cause.message : String(cause) }, { cause });
    }
}

;// CONCATENATED MODULE: ./lib/src/git/read-snapshot.js



/** gitleaks names no commit for what it does not find in a history: fingerprints are then `file:rule:line`. */
const noCommit = { sha: '', author: '', email: '', date: '' };
/** What a snapshot holds, as hunks. Throws GIT_FAILED when git does not end well. */
async function* readSnapshot(repository, { snapshot, head }) {
    if (snapshot === 'staged') {
        const place = { ...repository, variables: { ...repository.variables, ...(await indexOf(repository)) } };
        yield* readPatches(place, ['diff', '--cached', ...diffOptions, '--'], { commit: noCommit });
    }
    else if (snapshot === 'worktree') {
        yield* readPatches(repository, ['diff', ...diffOptions, '--'], { commit: noCommit });
    }
    else {
        // A patch that adds every file: binary ones are told from text as in a history.
        const nothing = (await (0,run_git/* runGit */.EO)(repository, ['hash-object', '-t', 'tree', '--stdin'])).stdout.trim();
        yield* readPatches(repository, ['diff-tree', '-r', ...diffOptions, '--no-renames', nothing, head, '--'], {
            commit: noCommit,
        });
    }
}
/**
 * For `git commit -a` and `git commit FILE` git makes an index of its own and names it to the pre-commit hook (githooks(5)).
 * One outside of this repository's git folder is another repository's.
 */
async function indexOf(repository) {
    const named = repository.env.GIT_INDEX_FILE;
    if (!named)
        return {};
    const { stdout } = await (0,run_git/* runGit */.EO)(repository, ['rev-parse', '--absolute-git-dir']);
    const index = (0,external_node_path_.resolve)(repository.cwd, named);
    const inside = (0,external_node_path_.relative)(stdout.replace(/\r?\n$/, ''), index);
    return inside.split(external_node_path_.sep)[0] === '..' || (0,external_node_path_.resolve)(inside) === inside ? {} : { GIT_INDEX_FILE: index };
}

// EXTERNAL MODULE: ./lib/src/git/repository.js
var git_repository = __webpack_require__(26077);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/git/fetch.js
var fetch = __webpack_require__(55449);
// EXTERNAL MODULE: ./lib/src/git/scratch.js
var scratch = __webpack_require__(24287);
;// CONCATENATED MODULE: ./lib/src/git/fetch-contents.js



/**
 * Fetches at once all trees and files that the patches of these revisions are made from; git by itself would ask for
 * them commit by commit. From then on git may ask for what else it misses, e.g. another file of the head.
 */
async function fetchContents(repository, revisions) {
    await (0,scratch/* openScratch */.jd)(repository);
    // Where git may not ask, it says what is missing instead of fetching it piece by piece.
    const offline = { ...repository };
    // With `--boundary`, also the parents that are outside of the range: patches are against them.
    const trees = await read(offline, ['log', '--boundary', '--format=%T', ...revisions, '--'], (line) => [line]);
    const refused = await fetchMissing(offline, trees);
    if (refused !== undefined)
        return refused;
    await (0,fetch/* allowAsking */.Zu)(repository);
    return fetchMissing(offline, await read(repository, ['log', ...rawDiff, ...revisions, '--'], filesOf));
}
const rawDiff = ['--raw', '--no-abbrev', '--no-renames', '--no-diff-merges', '--format='];
/** Both files of `:100644 100644 <old> <new> M\tpath`. A submodule (160000) names a commit of another repository. */
function filesOf(line) {
    const [oldMode, newMode, old = '', now = ''] = line.split(' ', 4);
    return [oldMode === ':160000' ? '' : old, newMode === '160000' ? '' : now].filter((id) => /[1-9a-f]/.test(id));
}
async function fetchMissing(offline, ids) {
    if (ids.size === 0)
        return undefined;
    const missing = await read(offline, ['cat-file', '--batch-check=%(objectname)'], (line) => (line.endsWith(' missing') ? [line.slice(0, -' missing'.length)] : []), (0,fetch/* lines */.Mn)(ids));
    if (missing.size === 0)
        return undefined;
    // As git itself asks for missing objects: it must not reason that whoever has a commit has its files.
    return (0,fetch/* fetchObjects */.rt)(offline, [...missing], {
        without: 'blob:none',
        settings: [['fetch.negotiationAlgorithm', 'noop']],
    });
}
/** What `pick` finds in the lines of git's output; git ends every line. */
async function read(place, args, pick, input) {
    const found = new Set();
    let rest = '';
    for await (const chunk of (0,run_git/* streamGit */.t1)(place, args, input)) {
        const whole = (rest + chunk.toString('latin1')).split('\n');
        rest = whole.pop() ?? '';
        for (const line of whole)
            for (const id of pick(line))
                found.add(id);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/git/tree.js


/** How many commits the range holds, merges included. */
async function countCommits(repository, range) {
    const { exitCode, stdout, stderr } = await (0,run_git/* runGit */.EO)(repository, ['rev-list', '--count', ...range.revisions, '--']);
    if (exitCode !== 0)
        throw new errors/* GateError */.u('GIT_FAILED', { problem: (0,run_git/* lastLine */.fM)(stderr) });
    return Number(stdout);
}
/** The content of a file in a commit: empty when it is not there, undefined when it is too large to be looked at. */
async function readFileAt(repository, commit, path) {
    try {
        const { exitCode, stdout } = await (0,run_git/* runGit */.EO)(repository, ['cat-file', 'blob', `${commit}:${path}`]);
        return exitCode === 0 ? stdout : '';
    }
    catch (error) {
        if (error instanceof errors/* GateError */.u && error.code === 'GIT_FAILED')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/git/resolve-range.js







/**
 * Turns a request into commits that are all there. What is missing, or cut off by a shallow clone, is fetched; what
 * stays missing throws RANGE_UNRESOLVABLE: a range with a hole must never be judged.
 */
async function resolveRange(repository, request) {
    switch (request.kind) {
        case 'all':
            return resolveAll(repository);
        case 'history':
            return resolveHistory(repository, request.head);
        case 'between':
            return resolveBetween(repository, request.base, request.head).catch((error) => {
                if (!request.orTree || !(error instanceof errors/* GateError */.u) || error.code !== 'RANGE_UNRESOLVABLE')
                    throw error;
                return resolveTree(repository, request.head);
            });
        case 'beyond':
            return resolveBeyond(repository, request);
        case 'tree':
            return resolveTree(repository, request.commit);
        case 'staged':
        case 'worktree': {
            if (repository.bare)
                throw unresolvable('a bare repository has no work tree', 'Run it in a clone with files.');
            return { head: (await (0,git_repository/* findCommit */.fq)(repository, 'HEAD')) ?? 'HEAD', revisions: [], snapshot: request.kind };
        }
    }
}
/** In a shallow clone also the branches and tags that it was not given, as `fetch-depth: 0` of actions/checkout does. */
async function resolveAll(repository) {
    const cut = await cutOffs(repository);
    if (cut.length > 0) {
        const refused = await (0,fetch/* fetchHistory */.Ny)(repository, cut, true);
        if (refused !== undefined || (await cutOffs(repository)).length > 0)
            throw shallow(refused);
    }
    if (repository.clone.partial)
        await complete(repository, ['--all']);
    return { revisions: ['--all'], head: (await (0,git_repository/* findCommit */.fq)(repository, 'HEAD')) ?? 'HEAD' };
}
async function resolveHistory(repository, headName) {
    const [head = ''] = await presentCommits(repository, { head: headName });
    if (await isCutOff(repository, [head])) {
        const refused = await (0,fetch/* fetchHistory */.Ny)(repository, [head]);
        if (refused !== undefined || (await isCutOff(repository, [head])))
            throw shallow(refused);
    }
    if (repository.variables || repository.clone.partial)
        await complete(repository, [head]);
    return { revisions: [head], head };
}
async function resolveBetween(repository, baseName, headName) {
    const [base = '', head = ''] = await presentCommits(repository, { base: baseName, head: headName });
    if (await isCutOff(repository, [base, head])) {
        const refused = await (0,fetch/* fetchCommits */.Bj)(repository, [base, head], 'completely');
        if (refused !== undefined || (await isCutOff(repository, [base, head])))
            throw shallow(refused);
    }
    const revisions = [head, `^${base}`];
    if (repository.variables || repository.clone.partial)
        await complete(repository, revisions);
    return { revisions, base, head };
}
/** Where there is no "before": what the default branch does not hold; without a default branch, the whole history. */
async function resolveBeyond(repository, { head: headName, defaultBranch, atLeastHead }) {
    const tip = (await (0,fetch/* remoteTip */.W_)(repository, defaultBranch)) ??
        (await (0,git_repository/* findCommit */.fq)(repository, `refs/remotes/origin/${defaultBranch}`)) ??
        (await (0,git_repository/* findCommit */.fq)(repository, `refs/heads/${defaultBranch}`));
    if (tip === undefined)
        return resolveHistory(repository, headName);
    const range = await resolveBetween(repository, tip, headName);
    if (!atLeastHead || (await countCommits(repository, range)) > 0)
        return range;
    const parent = await (0,git_repository/* findCommit */.fq)(repository, `${range.head}^1`);
    return parent ? resolveBetween(repository, parent, range.head) : { revisions: [range.head], head: range.head };
}
async function resolveTree(repository, name) {
    let head = await (0,git_repository/* findCommit */.fq)(repository, name);
    if (head === undefined && isFullId(name)) {
        const refused = await (0,fetch/* fetchTree */.fK)(repository, name);
        head = await (0,git_repository/* findCommit */.fq)(repository, name);
        if (head === undefined)
            throw notThere('deployed', name, refused);
    }
    if (head === undefined)
        throw notThere('deployed', name);
    return { revisions: [], head, snapshot: 'tree' };
}
/** Full ids of the named revisions; those that this clone does not hold are fetched together. */
async function presentCommits(repository, named) {
    const bad = Object.values(named).find((name) => name.startsWith('-') || /^\s*$|\0/.test(name));
    if (bad !== undefined)
        throw unresolvable(`"${bad}" is not a revision`, 'Name commits, branches or tags: --range main..HEAD');
    const wanted = await Promise.all(Object.entries(named).map(async ([role, name]) => {
        const here = await (0,git_repository/* findCommit */.fq)(repository, name);
        const id = here ?? (isFullId(name) ? name.toLowerCase() : await (0,fetch/* remoteTip */.W_)(repository, name));
        return { role, name, id, here: here !== undefined };
    }));
    const missing = wanted.filter((commit) => !commit.here).flatMap((commit) => commit.id ?? []);
    const refused = missing.length > 0 ? await resolve_range_fetchMissing(repository, missing) : undefined;
    return Promise.all(wanted.map(async ({ role, name, id, here }) => {
        const found = here ? id : id && (await (0,git_repository/* findCommit */.fq)(repository, id));
        if (found)
            return found;
        throw notThere(role, name, refused);
    }));
}
/** In a shallow clone with all that lies before them: it would be cut off at once. */
async function resolve_range_fetchMissing(repository, ids) {
    return (0,fetch/* fetchCommits */.Bj)(repository, ids, (await cutOffs(repository)).length > 0 ? 'completely' : 'as-is');
}
/** Fetches the files that a partial clone, or the commits fetched above, came without. */
async function complete(repository, revisions) {
    const refused = await fetchContents(repository, revisions);
    if (refused === undefined)
        return;
    throw unresolvable(`the files of these commits are not in this clone, and the remote refused them: ${refused}`);
}
/**
 * Whether the history of these commits reaches a commit whose parents a shallow clone has cut off. Such a commit looks
 * as if it had none: everything in it would seem new, and what lies behind it would be missed.
 */
async function isCutOff(repository, commits) {
    const cut = new Set(await cutOffs(repository));
    if (cut.size === 0)
        return false;
    const roots = await (0,run_git/* runGit */.EO)(repository, ['rev-list', '--max-parents=0', ...commits, '--']);
    if (roots.exitCode !== 0)
        throw new errors/* GateError */.u('GIT_FAILED', { problem: (0,run_git/* lastLine */.fM)(roots.stderr) });
    return roots.stdout.split('\n').some((root) => cut.has(root));
}
/** The commits at which a shallow clone ends. */
async function cutOffs(repository) {
    if (!repository.variables && !repository.clone.shallow)
        return [];
    const { stdout } = await (0,run_git/* runGit */.EO)(repository, ['rev-parse', '--is-shallow-repository']);
    if (stdout.trim() !== 'true')
        return [];
    const text = await (0,promises_.readFile)(await (0,git_repository/* gitPath */.C8)(repository, 'shallow'), 'utf8');
    return text.split('\n').filter((id) => id !== '');
}
function isFullId(name) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(name);
}
function notThere(role, name, refused) {
    const remote = refused ? ` and the remote refused to send it: ${refused}` : ', nor does the remote know it';
    return unresolvable(`the ${role} commit ${name} is not in this clone${remote}`, 'Most often the branch was force-pushed while the job ran. Run the job again.');
}
function shallow(refused) {
    return unresolvable(`this clone is shallow, and the history behind it could not be fetched: ${refused ?? 'the remote is shallow too'}`);
}
function unresolvable(problem, hint = 'In actions/checkout, fetch-depth: 0 brings the whole history.') {
    return new errors/* GateError */.u('RANGE_UNRESOLVABLE', { problem, hint });
}

;// CONCATENATED MODULE: ./lib/src/git/commit-details.js

/** What the commits (full ids) say of themselves. Throws GIT_FAILED. */
async function readCommitDetails(repository, commits) {
    const details = new Map();
    // In slices, for the length of a command line is limited.
    for (let from = 0; from < commits.length; from += 200) {
        const chunks = [];
        const args = ['log', '--no-walk=unsorted', '-z', '--encoding=UTF-8', '--format=%H%n%an%n%ae%n%aI%n%B'];
        for await (const chunk of (0,run_git/* streamGit */.t1)(repository, [...args, ...commits.slice(from, from + 200), '--'])) {
            chunks.push(chunk);
        }
        for (const record of Buffer.concat(chunks).toString('utf8').split('\0')) {
            const [sha, author, email, date, ...lines] = record.split('\n');
            if (!sha || author === undefined || email === undefined || date === undefined)
                continue;
            const utc = new Date(date).toISOString().replace('.000Z', 'Z');
            details.set(sha, { author, email, date: utc, message: messageOf(lines) });
        }
    }
    return details;
}
/**
 * `scanMessageTitle` and `scanMessageBody` of go-gitdiff, over lines that `git log` indents by four: the title on one line,
 * then the body without the title's own indent, with single gaps.
 */
function messageOf(lines) {
    const first = lines.findIndex((line) => line.trim() !== '');
    if (first < 0)
        return '';
    const end = lines.findIndex((line, index) => index > first && line.trim() === '');
    const title = lines.slice(first, end < 0 ? undefined : end).map((line) => line.trim());
    const indent = `    ${/^\s*/.exec(lines[first])?.[0]}`;
    const body = (end < 0 ? [] : lines.slice(end))
        .map((line) => `    ${line}`.trimEnd())
        .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .replace(/^\n+|\n+$/g, '');
    return title.join(' ') + (body && `\n\n${body}`);
}

// EXTERNAL MODULE: ./lib/src/secrets/baseline.js
var baseline = __webpack_require__(39877);
;// CONCATENATED MODULE: ./lib/src/secrets/adopt.js


/**
 * Gives `write` a baseline of these secrets and answers those that it holds: one in a file whose name repeats a secret is
 * left out, for a baseline holds none. The redactor must know the secrets already.
 */
async function adoptSecrets(secrets, repository, { redactor, log }, write) {
    const adopted = secrets.filter(({ found }) => redactor.redact(found.file) === found.file);
    const commits = [...new Set(adopted.map(({ found }) => found.commit))];
    const details = await readCommitDetails(repository, commits);
    const findings = adopted.map(({ found }) => found);
    await write((0,baseline/* formatBaseline */.J)(findings, details, redactor.redact), adopted.length);
    if (adopted.length < secrets.length) {
        log.info(`${secrets.length - adopted.length} of the secrets found stay new: the name of their file repeats one.`);
    }
    return new Set(adopted);
}

// EXTERNAL MODULE: ./lib/src/secrets/detector.js
var detector = __webpack_require__(25468);
// EXTERNAL MODULE: ./lib/src/secrets/describe.js
var describe = __webpack_require__(80783);
// EXTERNAL MODULE: ./lib/src/secrets/quote.js
var secrets_quote = __webpack_require__(76076);
;// CONCATENATED MODULE: ./lib/src/secrets/origin.js

/** Where a secret came from, in words, and the command that shows it again. */
function originOf({ found: { file, commit }, hunk }, { snapshot, head }, inTree) {
    switch (snapshot) {
        case 'staged':
            return { words: 'staged, in no commit yet', reproduce: `git diff --cached -- ${(0,secrets_quote/* quote */.h)(file)}` };
        case 'worktree':
            return { words: 'changed and not staged', reproduce: `git diff -- ${(0,secrets_quote/* quote */.h)(file)}` };
        case 'tree':
            return {
                words: `in the tree of ${head.slice(0, 7)}`,
                reproduce: `git show ${(0,secrets_quote/* quote */.h)(`${head.slice(0, 12)}:${file}`)}`,
            };
        default: {
            const kept = inTree === undefined ? '' : inTree ? ', still in the tree' : ', no longer in the tree, but in the history';
            return {
                words: `added in ${commit.slice(0, 7)} on ${hunk.commit.date.slice(0, 10)}${kept}`,
                reproduce: `git show ${commit.slice(0, 12)} -- ${(0,secrets_quote/* quote */.h)(file)}`,
            };
        }
    }
}
function isCommitted({ snapshot }) {
    return snapshot !== 'staged' && snapshot !== 'worktree';
}

// EXTERNAL MODULE: ./lib/src/secrets/rotation.js
var rotation = __webpack_require__(76356);
;// CONCATENATED MODULE: ./lib/src/secrets/finding.js



/**
 * Puts a secret into the gate's record; nothing of it but a known prefix goes in. `range` is where it was found, `inTree`
 * whether the head still holds it, if known.
 */
function secretFinding(secret, rule, range, inTree) {
    const { found } = secret;
    const { file, commit } = found;
    const shown = found.secret === '' ? 'the file itself' : (0,describe/* preview */.V)(found.secret, rule);
    const lines = found.startLine === 0 ? {} : { line: found.startLine, endLine: found.endLine, column: found.startColumn };
    const { words, reproduce } = originOf(secret, range, inTree);
    return {
        rule: `secrets/${found.ruleId}`,
        status: 'fail',
        severity: 'blocker',
        title: `${(0,describe/* describeRule */.I)(rule ?? { id: found.ruleId, description: found.description })} in ${file}`,
        observed: `${shown}, ${words}`,
        where: { file, ...lines, ...(commit === '' ? {} : { commit }) },
        reproduce,
        fix: isCommitted(range) ? fixOf(found.ruleId, found.fingerprint) : fixUncommitted(found.fingerprint),
        fingerprint: found.fingerprint,
    };
}
/** What to do, in three lines: make it worthless, see that it is, or say that it is none. */
function fixOf(ruleId, fingerprint) {
    const { page, proof } = rotation/* rotations */.s[ruleId] ?? {};
    return [
        `Rotate it${page ? ` (${page})` : ' where it was issued'}, then remove it from the code. Rewriting history does not make it safe.`,
        `Proof that it is dead: ${proof ?? 'its issuer refuses it'}.`,
        `False alarm? add to .gitleaksignore: ${fingerprint}`,
    ].join('\n');
}
/** What no commit holds yet has not left the machine. */
function fixUncommitted(fingerprint) {
    return [
        'It is in no commit yet: take it out, and read it from the environment.',
        `False alarm? add to .gitleaksignore: ${fingerprint}`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/src/git/changed-files.js


/**
 * What `head` changes, since it left `base`, in the files that the pathspecs name. Throws GIT_FAILED.
 * Attributes of the branch itself do not hide a change here (`--text`).
 */
async function readChangedFiles(repository, { base, head }, pathspecs) {
    // Without a common ancestor everything that differs is a change.
    const ancestor = (await (0,run_git/* runGit */.EO)(repository, ['merge-base', base, head])).stdout.split('\n')[0] || base;
    const diff = async (...args) => {
        const options = ['--no-renames', '--no-ext-diff', '--no-textconv', '--text', '--no-color', '-U0'];
        const { exitCode, stdout, stderr } = await (0,run_git/* runGit */.EO)(repository, ['diff', ...options, ancestor, head, ...args]);
        if (exitCode !== 0)
            throw new errors/* GateError */.u('GIT_FAILED', { problem: (0,run_git/* lastLine */.fM)(stderr) });
        return stdout;
    };
    const names = (await diff('--name-only', '-z', '--', ...pathspecs)).split('\0').filter(Boolean);
    const changes = [];
    for (const path of names)
        changes.push({ path, ...parseDiff(await diff('--', `:(top,literal)${path}`)) });
    return changes;
}
/** One file's diff without context. */
function parseDiff(diff) {
    const [, ...lines] = diff.slice(Math.max(0, diff.search(/^@@ /m))).split('\n');
    const starts = [...diff.matchAll(/^@@ -\S+ \+(\d+)/gm)].map(([, start]) => Number(start));
    const starting = (sign) => lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(1).trimEnd());
    // A hunk that only removes names the line before it, or line 0.
    return { line: starts.find((start) => start > 0), added: starting('+'), removed: starting('-') };
}

;// CONCATENATED MODULE: ./lib/src/secrets/attributes.js
/**
 * The line of a changed `.gitattributes` with which it hides text (gitattributes(5)): `-diff`, its short form `binary`,
 * a macro that means one of them, or the removal of a `diff` that showed it again. `macros` is the root's file.
 */
function hiddenBy({ added, removed }, macros) {
    const hiding = hidingAttributes(macros.split('\n').map(attributesOf));
    const adding = added.find((line) => attributesOf(line).attributes.some((attribute) => hiding.has(attribute)));
    if (adding !== undefined)
        return `added: ${adding}`;
    const removing = removed.find((line) => attributesOf(line).attributes.some((each) => /^!?diff(?:=|$)/.test(each)));
    return removing === undefined ? undefined : `removed: ${removing}`;
}
function hidingAttributes(lines) {
    const hiding = new Set(['-diff', 'binary']);
    // A macro may use another one, until no more is found.
    for (let size = 0; size < hiding.size;) {
        size = hiding.size;
        for (const { pattern, attributes } of lines) {
            const macro = /^\[attr\](\S+)/.exec(pattern)?.[1];
            if (macro && attributes.some((attribute) => hiding.has(attribute)))
                hiding.add(macro);
        }
    }
    return hiding;
}
function attributesOf(line) {
    const [, pattern = '', rest = ''] = /^\s*("(?:[^"\\]|\\.)*"|\S+)(.*)$/.exec(line) ?? [];
    return pattern.startsWith('#') ? { pattern: '', attributes: [] } : { pattern, attributes: rest.split(/\s+/) };
}

;// CONCATENATED MODULE: ./lib/src/secrets/gate-changed.js





const attributesFile = '.gitattributes';
/**
 * What a pull request changes in the files that steer the gate, each as a finding of its own; and attributes with which
 * it hides text from `git log -p`, and so from gitleaks. `cwd` is the working directory as given. Throws GIT_FAILED.
 */
async function findGateChanges(repository, range, files, cwd) {
    const inside = await Promise.all([...files.asked].map((path) => (0,gate_files/* pathFromRoot */._f)(repository.cwd, cwd, path)));
    const steering = inside.filter((path) => path !== undefined);
    const pathspecs = [...steering.map((path) => `:(top,literal)${path}`), `:(top,glob)**/${attributesFile}`];
    const changes = await readChangedFiles(repository, range, pathspecs);
    const own = changes.filter(({ path }) => steering.includes(path));
    const attributes = changes.filter(({ path }) => !steering.includes(path));
    // Macros are defined at the root only, perhaps by an earlier commit.
    const root = attributes.length > 0 ? await (0,git_attributes/* readAttributesFile */.m$)(repository, range.head, attributesFile) : undefined;
    return [
        ...own.map((change) => gateChanged(change, range, files.commit !== undefined)),
        ...attributes.flatMap((change) => attributesChanged(change, range, root?.toString('utf8') ?? '', files.commit !== undefined) ?? []),
    ];
}
function gateChanged(change, range, foreign) {
    const counts = `lines added: ${change.added.length}, removed: ${change.removed.length}`;
    return {
        ...finding(change, range),
        title: `This pull request changes ${change.path}, which steers this gate`,
        observed: foreign
            ? `${counts}; judged by the version of the base branch, commit ${range.base.slice(0, 7)}`
            : `${counts}; judged by the changed version`,
        fix: 'Review the change as you would review a secret: it decides what the gate sees from the merge on.',
    };
}
function attributesChanged(change, range, macros, foreign) {
    const hidden = hiddenBy(change, macros);
    if (hidden === undefined)
        return undefined;
    return {
        ...finding(change, range),
        title: `This pull request changes ${change.path} so that git shows no text of some files`,
        observed: foreign ? `${hidden}; judged by the attributes of the base branch` : hidden,
        fix: 'What git does not show in a patch is not scanned for secrets. Look at the files that this line names.',
    };
}
function finding({ path, line }, { base, head }) {
    return {
        rule: 'gate/changed',
        status: 'fail',
        severity: 'medium',
        where: { file: path, line },
        reproduce: `git diff ${base.slice(0, 12)}...${head.slice(0, 12)} -- ${(0,secrets_quote/* quote */.h)(path)}`,
        fingerprint: `gate/changed:${path}`,
    };
}

// EXTERNAL MODULE: ./lib/src/secrets/plural.js
var plural = __webpack_require__(70548);
;// CONCATENATED MODULE: ./lib/src/secrets/scan-batches.js
/**
 * Scans what git gives. The scanner, and what `open` gives besides, is opened when git is at work already. `tell` is told
 * after each batch how many commits were read and how many secrets found by then. Secrets come in the history's order.
 */
async function scanBatches(batches, open, tell) {
    const first = batches.next();
    first.catch(() => { }); // it is awaited once there is a scanner
    try {
        const opened = await open();
        const parts = [];
        let read = 0;
        let count = 0;
        for (let next = await first; !next.done; next = await batches.next()) {
            const { hunks, commits, part = 0 } = next.value;
            const found = hunks.flatMap((hunk) => opened.scanner.scan(hunk));
            parts[part] = (parts[part] ?? []).concat(found);
            read += commits;
            count += found.length;
            tell(read, count);
        }
        return { ...opened, secrets: parts.flat() };
    }
    finally {
        await batches.return(undefined);
    }
}

// EXTERNAL MODULE: ./lib/src/secrets/settings.js + 1 modules
var settings = __webpack_require__(56813);
;// CONCATENATED MODULE: ./lib/src/secrets/run.js
















/**
 * Judges the commits asked for: every secret that gitleaks finds in what they add is a finding, also where a later
 * commit removed it. Throws when it cannot judge; see the errors of git/ and of the engine.
 */
async function runSecrets(request, context, { files = (0,gate_files/* treeFiles */.CU)(), proposed = false, baseline: baselinePath, adopt } = {}, openDetector = (0,detector/* detectorOf */.U)(files)) {
    const startedAt = context.clock.monotonic();
    const result = (counts, rest) => ({
        name: 'secrets',
        status: 'pass',
        findings: [],
        durationMs: context.clock.monotonic() - startedAt,
        counts: { commits: 0, hunks: 0, bytes: 0, candidates: 0, secrets: 0, ...counts },
        ...rest,
    });
    if (request.kind === 'nothing')
        return result({}, { reason: request.reason });
    const repository = await (0,git_repository/* openRepository */.h_)(context);
    const range = await resolveRange(repository, request);
    const source = files.attributes ? await (0,git_attributes/* withAttributes */.EZ)(repository, await files.attributes()) : repository;
    const listed = range.snapshot ? undefined : await openCommitList(repository, range);
    const scanned = () => ({ base: range.base, head: range.head, commits: listed?.count ?? 0 });
    const place = () => (listed ? `${(0,plural/* plural */.L)(listed.count, 'commit')} (${rangeWords(range)})` : snapshotWords(range));
    if (listed?.isComplete) {
        return result({}, { reason: `nothing new to scan: ${place()}`, range: { ...scanned(), bytes: 0 } });
    }
    const batches = listed ? readHistory(source, range, listed.ids) : readSnapshot(source, range);
    const open = async () => {
        const [{ engine, ignore, warnings }, { createScanner }] = await Promise.all([
            openDetector(repository.cwd),
            Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(9519)]).then(__webpack_require__.bind(__webpack_require__, 29519)),
        ]);
        for (const warning of warnings)
            context.log.info(warning);
        const path = baselinePath && !adopt ? (0,external_node_path_.resolve)(context.cwd, baselinePath) : undefined;
        const baseline = path ? await (0,settings/* readBaseline */.m)(repository.cwd, path, files) : undefined;
        return { engine, scanner: createScanner(engine, ignore), baseline };
    };
    const { engine, scanner, baseline, secrets } = await scanBatches(batches, open, (read, count) => {
        const done = listed ? `${read}${listed.isComplete ? ` of ${listed.count}` : ''} commits` : place();
        context.log.progress(`secrets: ${done}, ${count} found`);
    });
    hide(secrets, context);
    // gitleaks does not look into its baseline (`detectFragment` in detect.go).
    const looked = secrets.filter(({ found }) => found.file !== baseline?.file);
    const fresh = looked.filter(({ found }) => !baseline?.isKnown(found));
    const adopted = adopt && (await adoptSecrets(fresh, repository, context, adopt));
    const findings = await tell(fresh, engine.rules, repository, range, adopted);
    const failing = findings.filter(({ status }) => status === 'fail').length;
    const known = baseline || adopt ? looked.length - failing : 0;
    const changes = proposed && range.base
        ? await findGateChanges(repository, { base: range.base, head: range.head }, files, context.cwd)
        : [];
    const reason = `${failing === 0 ? 'no new secrets' : (0,plural/* plural */.L)(failing, 'secret')} in ${place()}${known > 0 ? `, ${known} known` : ''}`;
    return result({ commits: scanned().commits, ...scanner.counts, secrets: failing, known }, {
        status: failing === 0 ? 'pass' : 'fail',
        reason,
        findings: [...findings, ...changes],
        range: { ...scanned(), bytes: scanner.counts.bytes },
    });
}
/** Before anything is said about them. The match of a rule that looks at paths alone is the path, and no secret. */
function hide(secrets, { redactor, mask }) {
    for (const { found } of secrets) {
        if (found.secret === '')
            continue;
        redactor.add(found.secret, found.ruleId);
        redactor.add(found.match, found.ruleId);
        mask?.(found.secret);
    }
}
async function tell(secrets, rules, repository, range, adopted) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const files = new Map();
    for (const { found } of secrets) {
        // A name whose bytes are no UTF-8 cannot be asked for.
        if (range.snapshot || files.has(found.file) || found.file.includes('\ufffd'))
            continue;
        files.set(found.file, await readFileAt(repository, range.head, found.file));
    }
    return secrets.map((secret) => {
        const inTree = files.get(secret.found.file)?.includes(secret.found.secret);
        const finding = secretFinding(secret, byId.get(secret.found.ruleId), range, inTree);
        return adopted?.has(secret) ? { ...finding, status: 'warn' } : finding;
    });
}
function snapshotWords({ snapshot, head }) {
    if (snapshot === 'tree')
        return `the files of ${head.slice(0, 7)}`;
    return snapshot === 'staged' ? 'what is staged' : 'what is changed and not staged';
}
function rangeWords({ base, head, revisions }) {
    if (base)
        return `${base.slice(0, 7)}..${head.slice(0, 7)}`;
    return revisions[0] === '--all' ? 'the whole history' : `the whole history of ${head.slice(0, 7)}`;
}


/***/ })

};
