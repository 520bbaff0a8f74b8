export const id = 262;
export const ids = [262];
export const modules = {

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

/***/ 20262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSecrets: () => (/* binding */ runSecrets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./lib/src/git/attributes.js
var git_attributes = __webpack_require__(59524);
// EXTERNAL MODULE: ./lib/src/git/run-git.js
var run_git = __webpack_require__(46949);
;// CONCATENATED MODULE: ./lib/src/git/list-commits.js

/**
 * The full ids of the commits of a range, merges included, newest first, as git finds them. Those with several parents
 * are also put into `merges`. Throws GIT_FAILED.
 */
async function* listCommits(repository, range, merges = []) {
    let rest = '';
    for await (const chunk of (0,run_git/* streamGit */.t1)(repository, ['rev-list', '--parents', ...range.revisions, '--'])) {
        const lines = (rest + chunk.toString('latin1')).split('\n');
        rest = lines.pop() ?? '';
        const ids = lines.map((line) => {
            const [id = '', ...parents] = line.split(' ', 3);
            if (parents.length > 1)
                merges.push(id);
            return id;
        });
        if (ids.length > 0)
            yield ids;
    }
}
const fewCommits = 200;
/** Waits for the first commits, so that an empty range is seen at once. Throws GIT_FAILED, as does reading the list. */
async function openCommitList(repository, range) {
    const merges = [];
    const lists = listCommits(repository, range, merges);
    const { promise: whole, resolve: end } = Promise.withResolvers();
    const list = { count: 0, isComplete: false, isLong: false, ids: all(), whole, listed: [], merges };
    const ahead = [];
    async function take() {
        const next = await lists.next();
        if (next.done)
            list.isComplete = true;
        const ids = next.value ?? [];
        list.count += ids.length;
        for (const id of ids)
            list.listed.push(id);
        return ids;
    }
    async function* all() {
        try {
            yield* ahead;
            while (!list.isComplete)
                yield await take();
            end();
        }
        finally {
            await lists.return(undefined); // git would wait for ever for someone to read on
        }
    }
    while (!list.isComplete && list.count <= fewCommits)
        ahead.push(await take());
    list.isLong = list.count > fewCommits;
    return list;
}

// EXTERNAL MODULE: ./lib/src/git/policy-files.js + 1 modules
var policy_files = __webpack_require__(22571);
;// CONCATENATED MODULE: ./lib/src/git/added-lines.js
/**
 * The lines that a text holds beyond each of the texts before it. A line that only moved is not new. Takes time in
 * proportion to the texts' length, whatever they hold.
 */
function addedLines(before, now) {
    const lines = linesOf(now);
    const isNew = lines.map(() => true);
    for (const text of before) {
        const known = knownLines(linesOf(text), lines);
        known.forEach((isKnown, index) => {
            if (isKnown)
                isNew[index] = false;
        });
    }
    const found = [];
    for (let from = 0; from < lines.length; from += 1) {
        if (!isNew[from])
            continue;
        let end = from + 1;
        // Blank lines between new ones belong to what was added: a private key may hold some.
        for (let next = end; next < lines.length && (isNew[next] || isBlank(lines[next])); next += 1) {
            if (isNew[next])
                end = next + 1;
        }
        found.push({ startLine: from + 1, added: Buffer.from(lines.slice(from, end).join(''), 'latin1') });
        from = end;
    }
    return found;
}
/** The lines with their ends, read as latin1, so that no byte changes. */
function linesOf(text) {
    return text.toString('latin1').match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/**
 * Tells for each line of `now` whether it was there before. Lines at the common beginning and end of both texts are
 * known. A line between them is known as often as it stood there before.
 */
function knownLines(before, now) {
    const known = now.map(() => false);
    const isSame = (a, b) => before[a]?.trimEnd() === now[b]?.trimEnd();
    let start = 0;
    while (start < Math.min(before.length, now.length) && isSame(start, start))
        known[start++] = true;
    let left = before.length;
    let end = now.length;
    while (left > start && end > start && isSame(left - 1, end - 1)) {
        left -= 1;
        known[--end] = true;
    }
    const counts = new Map();
    for (let index = start; index < left; index += 1) {
        const line = before[index].trimEnd();
        counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    for (let index = start; index < end; index += 1) {
        const line = now[index].trimEnd();
        const count = counts.get(line) ?? 0;
        if (count === 0)
            continue;
        counts.set(line, count - 1);
        known[index] = true;
    }
    return known;
}
function isBlank(line) {
    return line?.trim() === '';
}

;// CONCATENATED MODULE: ./lib/src/git/decode-text.js
/** The number of bytes that git looks at to tell binary from text (`buffer_is_binary`). */
const headBytes = 8_000;
const marks = [
    ['UTF-32LE', Buffer.from([0xff, 0xfe, 0, 0])],
    ['UTF-32BE', Buffer.from([0, 0, 0xfe, 0xff])],
    ['UTF-16LE', Buffer.from([0xff, 0xfe])],
    ['UTF-16BE', Buffer.from([0xfe, 0xff])],
];
/**
 * Gives these texts as UTF-8: UTF-16 or UTF-32 with a byte order mark; UTF-16 without a mark, if its beginning is
 * readable text; text that is partly UTF-16, e.g. when PowerShell's `>>` appends to ASCII; and text with stray NUL
 * bytes (`via: 'nul'`), at most one byte in fifty. Undefined for all else.
 */
function decodeText(bytes) {
    const [marked, mark] = marks.find(([, each]) => bytes.subarray(0, each.length).equals(each)) ?? [];
    if (!mark && !bytes.includes(0))
        return undefined;
    const encoding = marked ?? unmarkedUtf16(bytes);
    if (!encoding && !isPrintable(bytes))
        return undefined;
    if (encoding?.startsWith('UTF-32'))
        return { text: decodeUtf32(bytes, encoding), via: 'utf-16', encoding };
    const latin1 = bytes.toString('latin1');
    // ASCII bytes can also be valid UTF-16: two of them are one ideograph. Sixteen in a row, or a first line of them, are
    // ASCII.
    const isPartlyNarrow = /[\t\n\r\x20-\x7e]{16}|^[\t\r\x20-\x7e]+\n(?:[^]\0|\0)/.test(latin1);
    if (encoding && !isPartlyNarrow) {
        return { text: Buffer.from(new TextDecoder(encoding).decode(bytes)), via: 'utf-16', encoding };
    }
    const text = Buffer.from(bytes.subarray(mark?.length ?? 0).filter((byte) => byte !== 0));
    if (encoding || /(?:[\t\n\r\x20-\x7e]\0){8}/.test(latin1))
        return { text, via: 'utf-16' };
    return (bytes.length - text.length) * 50 <= bytes.length ? { text, via: 'nul' } : undefined;
}
/**
 * The encoding of UTF-16 in which at least every tenth character is ASCII, and no character is NUL, half a surrogate
 * pair, or a control character that texts do not hold. Undefined for all else.
 */
function unmarkedUtf16(bytes) {
    const head = bytes.subarray(0, Math.min(bytes.length & ~1, headBytes));
    const [little, big] = ['UTF-16LE', 'UTF-16BE'].map((encoding) => ({
        encoding,
        text: new TextDecoder(encoding).decode(head).replace(/\ufffd$/, ''),
    }));
    const best = asciiIn(little) >= asciiIn(big) ? little : big;
    if (!best || asciiIn(best) * 10 < best.text.length || /[^\P{Cc}\t\n\f\r\x08\x1b]|\ufffd/u.test(best.text))
        return undefined;
    return best.encoding;
}
function asciiIn({ text = '' } = {}) {
    return text.match(/[\t\n\r\x20-\x7e]/g)?.length ?? 0;
}
/** Whether the bytes, apart from NUL, hold only control characters that stand in texts and in a terminal's log. */
function isPrintable(bytes) {
    return bytes.every((byte) => byte >= 0x20 || byte === 0 || (byte >= 8 && byte <= 13) || byte === 0x1b);
}
function decodeUtf32(bytes, encoding) {
    const parts = [];
    for (let at = 4; at + 4 <= bytes.length; at += 4) {
        const point = encoding === 'UTF-32LE' ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
        parts.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');
    }
    return Buffer.from(parts.join(''));
}

// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(11793);
// EXTERNAL MODULE: ./lib/src/git/fetch.js
var fetch = __webpack_require__(55449);
;// CONCATENATED MODULE: ./lib/src/git/read-objects.js



/** The objects of these ids, in this order; at most `maxBytes` of each are kept. Throws GIT_FAILED. */
async function* readObjects(place, ids, maxBytes) {
    for await (const objects of readManyObjects(place, ids, maxBytes))
        yield* objects;
}
/** The same, as they come out of git: as many at once as one piece of its output ends. */
async function* readManyObjects(place, ids, maxBytes) {
    if (ids.length === 0)
        return;
    const parse = objectParser(maxBytes);
    let read = 0;
    for await (const chunk of (0,run_git/* streamGit */.t1)(place, ['cat-file', '--batch', '--buffer'], (0,fetch/* lines */.Mn)(ids))) {
        const objects = [...parse(chunk)];
        read += objects.length;
        yield objects;
    }
    // git can end with status 0 when a pack disappears while it reads.
    if (read !== ids.length)
        throw new errors/* GateError */.u('GIT_FAILED', { problem: `git gave ${read} of ${ids.length} objects` });
}
/** Opens one `git cat-file` for objects that are asked for one after the other. */
function openObjects(place, maxBytes) {
    let waiting = '';
    let isClosed = false;
    let wake = () => { };
    async function* names() {
        while (!isClosed) {
            const text = waiting;
            waiting = '';
            if (text !== '')
                yield text;
            else
                await new Promise((resolve) => (wake = resolve));
        }
    }
    async function* read() {
        const parse = objectParser(maxBytes);
        for await (const chunk of (0,run_git/* streamGit */.t1)(place, ['cat-file', '--batch'], names()))
            yield* parse(chunk);
    }
    const objects = read();
    return {
        async read(id) {
            waiting += `${id}\n`;
            wake();
            const { done, value } = await objects.next();
            if (done)
                throw new errors/* GateError */.u('GIT_FAILED', { problem: `git ended before it gave the object ${id}` });
            return value;
        },
        async close() {
            isClosed = true;
            wake();
            await objects.return(undefined);
        },
    };
}
/** Reads `<id> <type> <size>`, the content and a line end for each object; `<id> missing` for one that is not there. */
function objectParser(maxBytes) {
    let header = '';
    let open;
    let left = 0; // of the content, with its line end
    let kept = [];
    return function* parse(chunk) {
        for (let at = 0; at < chunk.length;) {
            if (!open) {
                const end = chunk.indexOf(10, at);
                header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
                if (end < 0)
                    return;
                at = end + 1;
                const [id = '', type = '', size = ''] = header.split(' ');
                header = '';
                if (!/^\d+$/.test(size))
                    throw new errors/* GateError */.u('GIT_FAILED', { problem: `the object ${id} is ${type}` });
                open = { id, type, size: Number(size) };
                left = open.size + 1;
                kept = [];
                continue;
            }
            const read = open.size + 1 - left;
            const room = Math.min(maxBytes, open.size) - read;
            if (room > 0)
                kept.push(chunk.subarray(at, at + room));
            const taken = Math.min(left, chunk.length - at);
            left -= taken;
            at += taken;
            if (left > 0)
                return;
            yield { ...open, content: kept.length === 1 ? kept[0] : Buffer.concat(kept) };
            open = undefined;
        }
    };
}

;// CONCATENATED MODULE: ./lib/src/git/changed-text.js



/** The most bytes that are decoded of a file that git takes for binary. */
const maxTextBytes = 20_000_000;
/**
 * The same batches, with hunks for text that git does not show because it is UTF-16 or has a NUL byte in it. What is
 * passed over is counted. `readNow` reads the new content when git has no object of it. Throws GIT_FAILED.
 */
async function* withChangedText(repository, batches, passedOver, readNow = ({ now }, objects) => objects.read(now)) {
    const objects = openObjects(repository, maxTextBytes);
    // The same picture comes and goes in many commits.
    const binaries = new Set();
    try {
        for await (const { unshown = [], ...batch } of batches) {
            let from = 0;
            for (const file of unshown) {
                const now = binaries.has(file.now) ? undefined : await readNow(file, objects);
                const hunks = now && (await changes(objects, file, now));
                if (hunks === 'too large')
                    passedOver.tooLarge += 1;
                else if (hunks) {
                    yield { ...batch, hunks: [...batch.hunks.slice(from, file.hunks), ...hunks], commits: 0 };
                    from = file.hunks;
                }
                else if (file.isBinary) {
                    passedOver.binaries.add(file.path);
                    binaries.add(file.now);
                }
            }
            yield from === 0 ? batch : { ...batch, hunks: batch.hunks.slice(from) };
        }
    }
    finally {
        await objects.close();
        await batches.return(undefined);
    }
}
async function changes(objects, file, { content, size }) {
    const decoded = decodeText(content);
    if (!decoded)
        return undefined;
    if (size > maxTextBytes)
        return 'too large';
    const before = [];
    for (const id of file.before) {
        const old = (await objects.read(id)).content;
        before.push(decodeText(old)?.text ?? old);
    }
    const { commit, path } = file;
    const { text, via, encoding } = decoded;
    return addedLines(before, text).map(({ startLine, added }) => ({
        commit,
        path,
        startLine,
        added,
        via,
        encoding,
    }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/src/git/growing-text.js
/** Parts of this many bytes in all are joined at the end. */
const mostJoined = 1024 * 1024;
const growth = 16 * 1024 * 1024;
/** Memory of this length is only reserved; git's own objects are smaller. */
const longest = 4 * 1024 * 1024 * 1024;
function createGrowingText() {
    let parts = [];
    let length = 0;
    let memory;
    function write(bytes, at) {
        memory ??= new ArrayBuffer(0, { maxByteLength: longest });
        const end = at + bytes.length;
        if (end > memory.byteLength)
            memory.resize(end + growth);
        new Uint8Array(memory, at, bytes.length).set(bytes);
        release(bytes);
    }
    return {
        append(part) {
            const { length: size } = part;
            if (!memory && length + size <= mostJoined)
                parts.push(part);
            else if (memory)
                write(part, length);
            else {
                let at = 0;
                for (const each of [...parts, part]) {
                    const { length: size } = each;
                    write(each, at);
                    at += size;
                }
                parts = [];
            }
            length += size;
        },
        dropLast() {
            if (length === 0)
                return;
            length -= 1;
            const last = parts.at(-1);
            if (last)
                parts[parts.length - 1] = last.subarray(0, -1);
        },
        whole: () => (memory ? Buffer.from(memory, 0, length) : Buffer.concat(parts)),
    };
}
/** Frees a chunk that is one part as a whole: the garbage collector would let hundreds of megabytes of them pile up. */
function release({ buffer, length }) {
    if (buffer instanceof ArrayBuffer && buffer.byteLength === length)
        buffer.transfer(0);
}

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


/** The format of commits that {@link parsePatches} reads. It begins with NUL, because no line of a patch does. */
const commitFormat = '--format=%x00%H%x00%an%x00%ae%x00%aI';
/**
 * A line that git repeats in its output when it reads this line between commits on its standard input. No patch holds
 * it.
 */
const endOfPart = 'end of part';
const newline = 10;
const quote = 34;
const plus = 43;
const comma = 44;
const minus = 45;
const space = 32;
const at = 64;
const backslash = 92;
const letterB = 66;
const letterD = 100;
const letterE = 101;
const letterI = 105;
const letterR = 114;
/**
 * Reads patches of git without context lines that follow commits in {@link commitFormat}, chunk by chunk. A hunk comes
 * out as go-gitdiff gives it to gitleaks: added lines joined, "\ No newline at end of file" honoured, deletion-only
 * hunks with empty text. A patch with no commit before it belongs to `commit`. A batch ends (`isEnd`) at {@link
 * endOfPart}. The added lines are moved together inside the chunks, so the caller must not use the chunks again. Throws
 * when a hunk is cut short or holds a line that does not belong in one.
 */
async function* parsePatches(chunks, commit) {
    let path;
    let open;
    let batch = { hunks: [], commits: 0 };
    let names; // the lines that name the file and its blobs
    let renamed;
    let blobs;
    const header = (block, start, end) => {
        switch (block[start]) {
            case 0:
                commit = parseCommit(block, start, end);
                path = undefined;
                batch.commits += 1;
                break;
            case letterD:
                if (!startsWith(block, start, 'diff --git '))
                    break;
                path = undefined;
                names = block.subarray(start, end);
                renamed = blobs = undefined;
                break;
            case letterI:
                if (startsWith(block, start, 'index '))
                    blobs = block.subarray(start, end);
                break;
            case letterR:
                if (startsWith(block, start, 'rename to '))
                    renamed = block.subarray(start, end);
                break;
            case letterB:
                if (startsWith(block, start, 'Binary files '))
                    unshown(true);
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
            open.earlier?.append(last);
            const added = open.earlier?.whole() ?? last;
            batch.hunks.push({ commit, path, startLine: open.startLine, added });
            if (added.includes(0))
                unshown(false);
        }
        open = undefined;
    };
    /** Does its work once for each file. */
    const unshown = (isBinary) => {
        if (!commit || !names || !blobs)
            return;
        const [before = '', now = ''] = blobs
            .toString('latin1')
            .trimEnd()
            .slice('index '.length)
            .split(/\.\.| /);
        const file = path ?? (renamed ? unquotedName(renamed.subarray('rename to '.length)) : sameName(names));
        if (file !== undefined && isId(now)) {
            batch.unshown ??= [];
            const hunks = batch.hunks.length;
            batch.unshown.push({ commit, path: file, before: [before].filter(isId), now, isBinary, hunks });
        }
        blobs = undefined;
    };
    let isInLine = false; // whether the last block ended inside a line of the open hunk
    const mayCut = () => isInLine || (open !== undefined && open.oldLeft + open.newLeft > 0);
    for await (const block of wholeLines(chunks, mayCut)) {
        const { length } = block;
        const rest = isInLine ? lineEnd(block, 0) : 0;
        let from = 0; // where the added lines of the open hunk begin, without their signs
        let to = open?.lastAdded ? rest : 0;
        let next = rest;
        isInLine = mayCut() && block[length - 1] !== newline;
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
                    open.earlier?.dropLast();
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
        if (open && to > from) {
            open.earlier ??= createGrowingText();
            open.earlier.append(block.subarray(from, to));
        }
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
/** A line that is longer may come in parts. */
const longestLine = 1024 * 1024;
/**
 * Joins chunks so that each block ends where a line ends; a line of any length is copied once. While the reader of the
 * blocks says `mayCut`, a block may also end inside a long line.
 */
async function* wholeLines(chunks, mayCut = () => false) {
    let pending = [];
    let length = 0;
    let isCut = false;
    for await (const chunk of chunks) {
        const lineEnd = chunk.lastIndexOf(newline) + 1;
        isCut = lineEnd === 0 && (isCut || length + chunk.length > longestLine) && mayCut();
        const end = isCut ? chunk.length : lineEnd;
        if (end > 0) {
            yield pending.length === 0 ? chunk.subarray(0, end) : Buffer.concat([...pending, chunk.subarray(0, end)]);
            pending = [];
            length = 0;
        }
        if (end < chunk.length)
            pending.push(chunk.subarray(end));
        length += chunk.length - end;
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
/** `+++ b/path`. git adds a tab when the path holds white space, and quotes a path that holds control characters. */
function parseNewPath(line) {
    const rest = line.subarray(4, line.at(-1) === newline ? -1 : undefined);
    if (rest[0] === quote)
        return unquotePath(rest).replace(/^b\//, '');
    const text = rest.toString('utf8').replace(/\t$/, '');
    return text === '/dev/null' ? undefined : text.replace(/^b\//, '');
}
/** The path in `diff --git a/path b/path`, where both are the same. */
function sameName(line) {
    const text = line.subarray('diff --git '.length).toString('latin1').replace(/\n$/, '');
    const half = Buffer.from(text.slice((text.length + 1) / 2), 'latin1');
    return unquotedName(half).replace(/^b\//, '');
}
function unquotedName(line) {
    return line[0] === quote ? unquotePath(line) : line.toString('utf8').replace(/\n$/, '');
}
/** An id of zeros stands for no file. */
function isId(text) {
    return /[1-9a-f]/.test(text);
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
    return { startLine, oldLeft, newLeft: count(), lastAdded: false };
}
function digitAt(block, at) {
    const digit = (block[at] ?? 0) - 48;
    return digit <= 9 ? digit : -1;
}

;// CONCATENATED MODULE: ./lib/src/git/side-by-side.js
/** Runs streams side by side and gives their values as they come. When one throws, the others are ended. */
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
 * Options for everything that a user's settings could change, so that the same hunks come out on every machine. A hunk
 * is read as gitleaks reads it (`sources/git.go`).
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
    // git does not look into the work tree of another repository: it would start there, and it refuses a link in its
    // place.
    '--ignore-submodules=dirty',
    '--src-prefix=a/',
    '--dst-prefix=b/',
];
/**
 * The options that gitleaks uses for a given range (`--log-opts`). Merges are read as gitleaks reads them: each
 * parent's own commits, not the merge itself. No kind of change is left out: a link or a submodule that becomes a file
 * is a change of type.
 */
const historyOptions = [
    '--stdin',
    '--root',
    '--always',
    ...diffOptions,
    '--no-diff-merges',
    '--full-index', // shorter names take time to make
    '--encoding=UTF-8',
    commitFormat,
];
/**
 * Neighbouring commits share what git unpacks for them. With parts of this size the processes also end at about the
 * same time. For fewer commits, a second process takes longer to start than it saves.
 */
const commitsPerPart = 100;
/** So that a process need not wait for its next part. */
const partsAhead = 2;
const maxProcesses = 4;
/**
 * Every hunk that the commits of the range add. `commits` is their list, if it is being made already. Several `git
 * diff-tree` read parts of the history side by side, newest commit first; each gives what `git log -p` gives for its
 * commits. Throws GIT_FAILED when one of them does not end well, or leaves a commit out.
 */
async function* readHistory(repository, range, commits = listCommits(repository, range)) {
    const processes = Math.max(1, Math.min(maxProcesses, (0,external_node_os_.availableParallelism)()));
    const parts = inParts(commits);
    const place = withoutIndex(repository);
    try {
        yield* sideBySide(Array.from({ length: processes }, () => readParts(place, parts)));
    }
    finally {
        await parts.return(undefined);
    }
}
/**
 * The same repository without an index. If the index says that a file is unchanged, diff-tree reads that file instead
 * of the object, which may be missing.
 */
function withoutIndex(repository) {
    return { ...repository, variables: { ...repository.variables, GIT_INDEX_FILE: `no-index-${(0,external_node_crypto_.randomUUID)()}` } };
}
async function* inParts(lists) {
    let number = 0;
    for await (const ids of lists) {
        for (let from = 0; from < ids.length; from += commitsPerPart, number += 1) {
            yield { number, commits: ids.slice(from, from + commitsPerPart) };
        }
    }
}
/** Reads with one process, which takes the next part whenever it has too little to do. */
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
/** diff-tree passes over a commit that it cannot read, and still ends with status 0. */
function missing(seen, part) {
    return new errors/* GateError */.u('GIT_FAILED', {
        problem: `git read ${seen} of ${part?.commits.length ?? 0} commits: objects are missing`,
    });
}
/** Runs git and reads the patches that it prints. Patches with no commit before them belong to `commit`. */
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

;// CONCATENATED MODULE: ./lib/src/git/parse-combined.js

/** The key of a file in a commit. */
function keyOf({ commit, path }) {
    return `${commit.sha} ${path}`;
}
const parse_combined_newline = 10;
const parse_combined_plus = 43;
const parse_combined_minus = 45;
const parse_combined_space = 32;
/**
 * Reads combined patches (git-diff(1), "Combined diff format") that follow commits in `commitFormat`. The lines that
 * are new against every parent come out as hunks with `via: 'merge'`. `lacking` receives the keys of files that add
 * something and that some parent lacks.
 */
async function* parseCombined(chunks, lacking) {
    let commit;
    let path;
    let ids = [];
    let open;
    let batch = { hunks: [], commits: 0, unshown: [] };
    const unshown = (isBinary) => {
        const now = ids.at(-1);
        if (!commit || path === undefined || now === undefined || !isId(now))
            return;
        const before = ids.slice(0, -1).filter(isId);
        batch.unshown?.push({ commit, path, before, now, isBinary, hunks: batch.hunks.length });
        note({ commit, path });
        ids = [];
    };
    const note = (file) => {
        if (!ids.every(isId))
            lacking?.add(keyOf(file));
    };
    const close = () => {
        if (open?.run && commit && path !== undefined) {
            const { startLine, lines } = open.run;
            const added = Buffer.concat(lines);
            batch.hunks.push({ commit, path, startLine, added, via: 'merge' });
            note({ commit, path });
            if (added.includes(0))
                unshown(false);
        }
        if (open)
            open.run = undefined;
    };
    const header = (line) => {
        const text = line.toString('latin1', 0, 12);
        if (text.startsWith('\0')) {
            commit = parseCommit(line, 0, line.length);
            batch.commits += 1;
        }
        else if (text.startsWith('diff --c')) {
            // `diff --cc path` or `diff --combined path`
            path = unquotedName(line.subarray(line.indexOf(parse_combined_space, 'diff --c'.length) + 1));
        }
        else if (text.startsWith('index ')) {
            ids = line
                .toString('latin1', 'index '.length)
                .trimEnd()
                .split(/\.\.|,/);
        }
        else if (text.startsWith('mode ')) {
            const modes = line.toString('latin1', 'mode '.length).split(/\.\.|,/);
            // The id of a submodule names a commit of another repository.
            ids = ids.map((id, index) => (modes[index]?.startsWith('160000') ? '0' : id));
        }
        else if (text.startsWith('Binary ')) {
            unshown(true);
        }
        else if (text.startsWith('+++ ')) {
            path = parseNewPath(line);
        }
        else if (text.startsWith('@@@')) {
            const parents = /^@+/.exec(text)?.[0].length ?? 0;
            const start = Number(/\+(\d+)/.exec(line.toString('latin1'))?.[1]);
            open = { parents: parents - 1, line: start };
        }
    };
    for await (const block of wholeLines(chunks)) {
        for (let next = 0, end; next < block.length; next = end) {
            end = block.indexOf(parse_combined_newline, next) + 1 || block.length;
            const sign = block[next];
            if (!open || (sign !== parse_combined_plus && sign !== parse_combined_minus && sign !== parse_combined_space)) {
                close();
                open = undefined;
                header(block.subarray(next, end));
                continue;
            }
            const signs = block.subarray(next, next + open.parents);
            if (signs.every((each) => each === parse_combined_plus)) {
                open.run ??= { startLine: open.line, lines: [] };
                open.run.lines.push(block.subarray(next + open.parents, end));
            }
            else if (!signs.includes(parse_combined_minus))
                close();
            if (!signs.includes(parse_combined_minus))
                open.line += 1;
        }
        yield batch;
        batch = { hunks: [], commits: 0, unshown: [] };
    }
    close();
    yield batch;
}

;// CONCATENATED MODULE: ./lib/src/git/read-merges.js






/**
 * What these merges add that none of their parents has, which `git log -p` does not show: the resolution of a conflict,
 * or anything else that the person who merged has put in. Throws GIT_FAILED, also when git leaves a merge out.
 */
async function* readMerges(repository, merges) {
    const place = withoutIndex(repository);
    // Looking for renames takes long. It matters only for a file that some parent lacks: the file may have another name
    // there.
    const lacking = new Set();
    yield* readCombined(place, merges, '--no-renames', (key) => !lacking.has(key), lacking);
    const again = new Set([...lacking].map((key) => key.slice(0, key.indexOf(' '))));
    yield* readCombined(place, [...again], '-M', (key) => lacking.has(key));
}
async function* readCombined(place, merges, renames, isAsked, lacking) {
    if (merges.length === 0)
        return;
    const format = ['--full-index', '--encoding=UTF-8', commitFormat];
    const args = ['diff-tree', '--stdin', '--cc', '--always', ...diffOptions, renames, ...format];
    let read = 0;
    for await (const { commits, hunks, unshown = [] } of parseCombined((0,run_git/* streamGit */.t1)(place, args, (0,fetch/* lines */.Mn)(merges)), lacking)) {
        read += commits;
        const own = (all) => all.filter((each) => isAsked(keyOf(each)));
        yield { commits: 0, hunks: own(hunks), unshown: own(unshown) };
    }
    if (read !== merges.length)
        throw read_merges_missing(read, merges.length);
}
/** diff-tree passes over a commit that it cannot read, and still ends with status 0. */
function read_merges_missing(read, count) {
    return new errors/* GateError */.u('GIT_FAILED', { problem: `git read ${read} of ${count} merges: objects are missing` });
}

;// CONCATENATED MODULE: ./lib/src/git/list-refs.js

/** The refs below these prefixes. Throws GIT_FAILED. */
async function listRefs(repository, prefixes) {
    const chunks = [];
    const args = ['for-each-ref', '--format=%(objecttype) %(objectname) %(refname)', ...prefixes];
    for await (const chunk of (0,run_git/* streamGit */.t1)(repository, args))
        chunks.push(chunk);
    const lines = Buffer.concat(chunks).toString('utf8').split('\n').filter(Boolean);
    return lines.map((line) => {
        const [type = '', id = '', name = ''] = line.split(' ');
        return { type, id, name };
    });
}

;// CONCATENATED MODULE: ./lib/src/git/message.js
/** The path that stands for a commit's message: git has a file of this name while the message is written. */
const messageFile = 'COMMIT_EDITMSG';
/** The most bytes of a message that are read. */
const maxMessageBytes = 20_000_000;
const gap = Buffer.from('\n\n');
/** A text about a commit as a hunk, all of whose lines are new. */
function textHunk(added, sha, path) {
    return { commit: { sha, author: '', email: '', date: '' }, path, startLine: 1, added, via: 'message' };
}
/** The message of a commit or a tag: what follows the first blank line. Undefined if there is none. */
function messageHunk({ content }, sha, path) {
    const end = content.indexOf(gap);
    const added = content.subarray(end < 0 ? content.length : end + gap.length);
    return added.length === 0 ? undefined : textHunk(added, sha, path);
}
/** The first header of this name (`gitformat-commit` in git's documentation); empty where there is none. */
function headerOf({ content }, name) {
    const end = content.indexOf(gap);
    const header = `\n${content.toString('utf8', 0, end < 0 ? content.length : end)}\n`;
    const at = header.indexOf(`\n${name} `);
    return at < 0 ? '' : header.slice(at + name.length + 2, header.indexOf('\n', at + 1));
}

;// CONCATENATED MODULE: ./lib/src/git/read-notes.js



/**
 * The notes on these commits (git-notes(1)), under any of these refs that is one of notes. If the latest commit of the
 * notes is itself among the commits, the patches hold the notes already. Throws GIT_FAILED.
 */
async function* readNotes(repository, commits, refs) {
    for (const { id: tip, name: ref } of refs) {
        if (!ref.startsWith('refs/notes/') || commits.has(tip))
            continue;
        const chunks = [];
        for await (const chunk of (0,run_git/* streamGit */.t1)(repository, ['notes', `--ref=${ref}`, 'list']))
            chunks.push(chunk);
        const pairs = Buffer.concat(chunks)
            .toString('latin1')
            .split('\n')
            .map((line) => line.split(' '));
        const notes = pairs.filter(([, commit = '']) => commits.has(commit));
        let index = 0;
        for await (const object of readObjects(repository, notes.map(([note = '']) => note), maxMessageBytes)) {
            const [, sha = ''] = notes[index++] ?? [];
            yield { object, hunk: textHunk(object.content, sha, ref) };
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/git/read-tags.js





/**
 * The messages of the annotated tags among these refs that lead to one of these commits; tags below `refs/remote-tags`
 * were fetched for a shallow clone. Throws GIT_FAILED.
 */
async function* readTags(repository, commits, refs) {
    const tags = refs.filter(({ type, name }) => type === 'tag' && /^refs\/(?:remote-)?tags\//.test(name));
    let names = new Map(tags.map(({ id, name }) => [id, name.replace(/^refs\/remote-tags\//, 'refs/tags/')]));
    const targets = new Map();
    const found = [];
    while (names.size > 0) {
        const inner = new Map();
        for await (const object of readObjects(repository, [...names.keys()], maxMessageBytes)) {
            const ref = names.get(object.id) ?? '';
            const target = headerOf(object, 'object');
            const hunk = hunkOf(object, ref);
            targets.set(object.id, target);
            if (hunk)
                found.push({ object, hunk });
            // A tag may name another tag, which need not have a name of its own.
            if (headerOf(object, 'type') === 'tag' && !targets.has(target) && !names.has(target))
                inner.set(target, ref);
        }
        names = inner;
    }
    for (const { object, hunk } of found) {
        let { sha } = hunk.commit;
        for (let next = targets.get(sha); next !== undefined; next = targets.get(sha))
            sha = next;
        if (commits.has(sha))
            yield { object, hunk: { ...hunk, commit: { ...hunk.commit, sha } } };
    }
}
/**
 * The message of one tag, by the id of its object. The object is fetched if this clone lacks it, as a clone that
 * checked out only the tag's commit does. Undefined for a tag that is only a name for a commit. Throws
 * RANGE_UNRESOLVABLE, GIT_FAILED.
 */
async function readTag(repository, id, ref) {
    const isHere = async () => (await (0,run_git/* runGit */.EO)(repository, ['cat-file', '-e', id])).exitCode === 0;
    if (!(await isHere())) {
        const options = ['--depth=1'];
        const filtered = await (0,fetch/* fetchObjects */.rt)(repository, [id], { options, without: 'tree:0' });
        const refused = filtered === undefined ? undefined : await (0,fetch/* fetchObjects */.rt)(repository, [id], { options });
        if (!(await isHere())) {
            const problem = `the tag ${ref.slice('refs/tags/'.length)} is not in this clone: ${refused ?? 'the remote does not know it'}`;
            throw new errors/* GateError */.u('RANGE_UNRESOLVABLE', { problem, hint: 'Give the checkout of this job access to the tag.' });
        }
    }
    for await (const object of readObjects(repository, [id], maxMessageBytes)) {
        if (object.type === 'tag')
            return hunkOf(object, ref);
    }
    return undefined;
}
function hunkOf(tag, ref) {
    return messageHunk(tag, headerOf(tag, 'object'), ref);
}

;// CONCATENATED MODULE: ./lib/src/git/read-messages.js





/**
 * The messages of these commits, of annotated tags on them, and of notes on them, as hunks, as far as this clone has
 * them. Throws GIT_FAILED.
 */
async function* readMessages(repository, commits, counts) {
    const known = new Set(commits);
    const listing = listRefs(repository, ['refs/tags', 'refs/remote-tags', 'refs/notes']);
    listing.catch(() => { }); // it is awaited when the commits were read
    const batchOf = (messages) => {
        counts.messages += messages.length;
        counts.tooLarge += messages.filter(({ object }) => object.size > maxMessageBytes).length;
        return { hunks: messages.map(({ hunk }) => hunk), commits: 0 };
    };
    for await (const objects of readManyObjects(repository, commits, maxMessageBytes)) {
        yield batchOf(objects.flatMap((object) => {
            const hunk = messageHunk(object, object.id, messageFile);
            return hunk ? [{ object, hunk }] : [];
        }));
    }
    const refs = await listing;
    for await (const message of readTags(repository, known, refs))
        yield batchOf([message]);
    for await (const message of readNotes(repository, known, refs))
        yield batchOf([message]);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/src/git/read-snapshot.js






/** gitleaks names no commit for what it finds outside of a history: fingerprints are then `file:rule:line`. */
const noCommit = { sha: '', author: '', email: '', date: '' };
const snapshotOptions = [...diffOptions, '--full-index'];
/** What a snapshot holds, as hunks. Throws GIT_FAILED when git does not end well. */
async function* readSnapshot(repository, { snapshot, head }) {
    if (snapshot === 'staged') {
        const index = await indexOf(repository);
        await (0,git_attributes/* leaveOwnAttributes */.d8)(repository);
        const place = { ...repository, variables: { ...repository.variables, ...index } };
        yield* readPatches(place, ['diff', '--cached', ...snapshotOptions, '--'], { commit: noCommit });
    }
    else if (snapshot === 'worktree') {
        await (0,git_attributes/* leaveOwnAttributes */.d8)(repository);
        // A file in conflict is shown against our side: against both sides, it would not be a patch that can be read here.
        yield* readPatches(repository, ['diff', '--ours', ...snapshotOptions, '--'], { commit: noCommit });
    }
    else {
        // A patch that adds every file: binary ones are told from text as in a history.
        const nothing = (await (0,run_git/* runGit */.EO)(repository, ['hash-object', '-t', 'tree', '--stdin'])).stdout.trim();
        yield* readPatches(repository, ['diff-tree', '-r', ...snapshotOptions, '--no-renames', nothing, head, '--'], {
            commit: noCommit,
        });
    }
}
/**
 * At most `maxBytes` of a file of the work tree, of which git has no object; undefined if it is no file that can be
 * read.
 */
async function readWorkFile({ cwd }, path, maxBytes) {
    let file;
    try {
        // A pipe would never open, and a link may lead anywhere.
        file = await (0,promises_.open)((0,external_node_path_.join)(cwd, path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        const stats = await file.stat();
        if (!stats.isFile())
            return undefined;
        const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(stats.size, maxBytes)));
        return { content: buffer.subarray(0, bytesRead), size: stats.size };
    }
    catch {
        return undefined;
    }
    finally {
        await file?.close();
    }
}
/**
 * For `git commit -a` and `git commit FILE` git makes an index of its own and names it to the pre-commit hook
 * (githooks(5)). An index outside of this repository's git folder belongs to another repository.
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

;// CONCATENATED MODULE: ./lib/src/git/diff-attributes.js

/** The paths that have one of these attributes. Throws GIT_FAILED. */
async function diffAttributes(source, paths) {
    const found = new Map();
    const input = [...paths].map((path) => `${path}\0`).join('');
    if (input === '' || source.mayHideText === false)
        return found;
    const chunks = [];
    for await (const chunk of (0,run_git/* streamGit */.t1)(source, ['check-attr', '-z', '--stdin', 'diff'], input))
        chunks.push(chunk);
    const words = Buffer.concat(chunks).toString('utf8').split('\0');
    for (let at = 0; at + 2 < words.length; at += 3) {
        const value = words[at + 2];
        if (value === 'set' || value === 'unset')
            found.set(words[at], value);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/git/changed-lines.js
const changed_lines_newline = 10;
const blockBytes = 4_096;
/**
 * The lines of `now` that are not at the common beginning or end of both texts, with `around` lines on either side. What
 * is left out is whole lines of both. Takes time in proportion to the texts' length.
 */
function changedLines(before, now, around) {
    const shorter = Math.min(before.length, now.length);
    const isSame = (fromStart, length) => now.compare(before, fromStart, fromStart + length, fromStart, fromStart + length) === 0;
    let start = 0;
    while (start + blockBytes <= shorter && isSame(start, blockBytes))
        start += blockBytes;
    while (start < shorter && before[start] === now[start])
        start += 1;
    const shift = before.length - now.length;
    const isSameEnd = (end, length) => now.compare(before, end - length + shift, end + shift, end - length, end) === 0;
    const least = now.length - (shorter - start); // the two parts may not overlap in either text
    let end = now.length;
    while (end - blockBytes >= least && isSameEnd(end, blockBytes))
        end -= blockBytes;
    while (end > least && before[end - 1 + shift] === now[end - 1])
        end -= 1;
    return now.subarray(linesBack(now, start, around), linesOn(now, end, around));
}
/** The beginning of the line at `at`, and so many lines before it. */
function linesBack(text, at, lines) {
    let from = at;
    for (let count = 0; count <= lines && from > 0; count += 1) {
        const last = count === 0 ? from : from - 1;
        from = last === 0 ? 0 : text.lastIndexOf(changed_lines_newline, last - 1) + 1;
    }
    return from;
}
/** The end of the line at `at`, and so many lines after it. */
function linesOn(text, at, lines) {
    let to = at;
    for (let count = 0; count <= lines && to < text.length; count += 1)
        to = text.indexOf(changed_lines_newline, to) + 1 || text.length;
    return to;
}

;// CONCATENATED MODULE: ./lib/src/git/look-at-versions.js


/**
 * Tells of one version of a file after the other whether a patch that leads to it may hold a finding, or text that git
 * does not show. It takes least time if the versions of a file follow each other. Counts what it looks at, and binary
 * files.
 */
function createVersionJudge(look, counts) {
    let last;
    function prospectOf(path, content) {
        const part = last?.path === path ? changedLines(last.content, content, look.linesAround) : content;
        const prospect = look.look(path, part);
        return prospect === 'nothing' || part.length === content.length ? prospect : look.look(path, content);
    }
    return (path, content, attribute) => {
        counts.looked.versions += 1;
        counts.looked.bytes += content.length;
        const holdsNul = content.includes(0);
        if (holdsNul && decodeText(content))
            return true;
        const isBinary = attribute ? attribute === 'unset' : holdsNul && content.subarray(0, headBytes).includes(0);
        if (isBinary) {
            counts.binaries.add(path);
            return false;
        }
        const prospect = prospectOf(path, content);
        if (prospect === 'nothing')
            last = { path, content };
        return prospect === 'something';
    };
}

;// CONCATENATED MODULE: ./lib/src/git/read-changes.js




const options = ['--stdin', '--root', '--always', '-r', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-relative'];
/**
 * Which files each of these commits adds or changes, without their contents; in the order of the commits. Throws
 * GIT_FAILED, also when git leaves a commit out.
 */
async function* readChanges(place, lists) {
    let asked = 0;
    async function* input() {
        for await (const ids of lists) {
            asked += ids.length;
            yield (0,fetch/* lines */.Mn)(ids);
        }
    }
    let read = 0;
    const commits = [];
    let change;
    let rest = '';
    // `-c`: a merge is compared with all its parents at once (git-diff-tree(1), "diff format for merges").
    for await (const chunk of (0,run_git/* streamGit */.t1)(place, ['diff-tree', '-c', ...options], input())) {
        const words = (rest + chunk.toString('latin1')).split('\0');
        rest = words.pop() ?? '';
        for (const word of words) {
            if (change) {
                const { before, now } = change;
                const path = /[\x80-\xff]/.test(word) ? Buffer.from(word, 'latin1').toString('utf8') : word;
                if (isId(now) && !before.includes(now))
                    commits.at(-1)?.changes.push({ path, ...change });
                change = undefined;
            }
            else if (word.startsWith(':'))
                change = parseChange(word);
            else {
                commits.push({ id: word, changes: [] });
                read += 1;
            }
        }
        // The last one may not be complete.
        yield commits.splice(0, commits.length - 1);
    }
    yield commits;
    // diff-tree passes over a commit that it cannot read, and still ends with status 0.
    if (read !== asked) {
        throw new errors/* GateError */.u('GIT_FAILED', { problem: `git read ${read} of ${asked} commits: objects are missing` });
    }
}
/** `:<mode> <mode> <id> <id> <status>`, with as many colons as parents, and a mode and an id for each of them. */
function parseChange(word) {
    const parents = word.lastIndexOf(':') + 1;
    const fields = word.slice(parents).split(' ');
    const ids = fields.slice(parents + 1, -2);
    return { mode: fields[parents] ?? '', before: ids.filter(isId), now: fields.at(-2) ?? '' };
}

;// CONCATENATED MODULE: ./lib/src/git/select-commits.js




/** The first part is small, so that patches are read soon. */
const changesOfPart = (number) => (number === 0 ? 1_000 : 16_000);
/** The commits that bring a larger file are chosen without a look. */
const maxBytes = 16_000_000;
const maxKnown = 200_000;
/**
 * The commits, of the ones in `lists`, whose patches may hold a finding; in the same order. A hunk of a patch without
 * context is a run of whole lines of the new file: a version of a file in no run of which anything can be found need
 * not be compared with the one before it. Each version is looked at once; git unpacks it faster than it compares two.
 * What is looked at and what is passed over is counted. Throws GIT_FAILED, and what `look` throws.
 */
async function* selectCommits(source, lists, look, counts) {
    const known = new Map();
    const select = async (commits) => {
        if (known.size > maxKnown)
            known.clear();
        const changes = commits.flatMap((commit) => commit.changes).filter(({ path }) => !look.isAllowed(path));
        const fresh = new Map(changes.filter((change) => !known.has(select_commits_keyOf(change))).map((change) => [select_commits_keyOf(change), change]));
        await judge(source, [...fresh.values()], { look, known, counts });
        const chosen = commits.filter((commit) => commit.changes.some((change) => known.get(select_commits_keyOf(change))));
        counts.looked.commits += commits.length - chosen.length;
        return chosen.map(({ id }) => id);
    };
    const parts = select_commits_inParts(readChanges(source, lists));
    try {
        for (let part = await parts.next(); !part.done;) {
            const next = parts.next();
            next.catch(() => { }); // it is awaited after this part
            yield await select(part.value);
            part = await next;
        }
    }
    finally {
        await parts.return(undefined);
    }
}
async function* select_commits_inParts(lists) {
    let commits = [];
    let size = 0;
    let number = 0;
    for await (const list of lists) {
        for (const commit of list) {
            commits.push(commit);
            size += commit.changes.length;
        }
        if (size < changesOfPart(number))
            continue;
        yield commits;
        commits = [];
        size = 0;
        number += 1;
    }
    yield commits;
}
/** Puts into `known` whether a patch that leads to these versions may hold a finding. */
async function judge(source, versions, { look, known, counts }) {
    const attributes = await diffAttributes(source, new Set(versions.map(({ path }) => path)));
    const mayShow = createVersionJudge(look, counts);
    const files = versions.filter(({ mode }) => mode !== submodule).sort(byPath);
    for (const change of versions) {
        const { mode, path, now } = change;
        if (mode === submodule)
            known.set(select_commits_keyOf(change), mayShow(path, Buffer.from(`Subproject commit ${now}\n`), undefined));
    }
    let next = 0;
    const ids = files.map(({ now }) => now);
    for await (const objects of readManyObjects(source, ids, maxBytes)) {
        for (const { content, size, type } of objects) {
            const change = files[next++];
            const { path } = change;
            // A name whose bytes are no UTF-8 has no attributes that could be asked for.
            const isOpaque = type !== 'blob' || size > maxBytes || path.includes('\ufffd');
            known.set(select_commits_keyOf(change), isOpaque || mayShow(path, content, attributes.get(path)));
        }
    }
}
const submodule = '160000';
/** Rules may ask for a path, so the same content is another version under another name. */
function select_commits_keyOf({ now, path }) {
    return `${now} ${path}`;
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/src/git/read-beyond.js







/** The commits whose patches are read, and the merges among them once all are read. */
function chosenCommits({ repository, source, list, look }, counts) {
    // Sizes and contents are asked for one by one: a partial clone might fetch each of them by itself.
    if (!look || !list.isLong || repository.clone.partial || repository.variables)
        return { ids: list.ids, merges: () => list.merges };
    const chosen = new Set();
    async function* ids(open) {
        for await (const commits of selectCommits(source, list.ids, await open(), counts)) {
            for (const id of commits)
                chosen.add(id);
            yield commits;
        }
    }
    return { ids: ids(look), merges: () => list.merges.filter((id) => chosen.has(id)) };
}
/** What gitleaks reads. Throws GIT_FAILED. Binary files are counted. */
async function* readAsGitleaks(asked, counts) {
    const { source, range, list } = asked;
    const patches = list
        ? readHistory(source, range, chosenCommits({ ...asked, list }, counts).ids)
        : readSnapshot(source, range);
    for await (const batch of patches) {
        for (const { isBinary, path } of batch.unshown ?? [])
            if (isBinary)
                counts.binaries.add(path);
        yield batch;
    }
}
/**
 * Reads the same, and also what gitleaks does not see: text that git takes for binary, together with its patch; then
 * what merges add themselves, and the messages. Throws GIT_FAILED.
 */
async function* readBeyond(asked, counts) {
    const { repository, source, range, list, message } = asked;
    if (message) {
        counts.messages += 1;
        yield { hunks: [message], commits: 0 };
        return;
    }
    if (!list) {
        const readNow = range.snapshot === 'worktree'
            ? ({ path }) => readWorkFile(repository, path, maxTextBytes)
            : undefined;
        yield* withChangedText(source, readSnapshot(source, range), counts, readNow);
        return;
    }
    const all = list;
    const { ids, merges } = chosenCommits({ ...asked, list }, counts);
    async function* patches() {
        yield* withChangedText(source, readHistory(source, range, ids), counts);
        for await (const batch of withChangedText(source, readMerges(source, merges()), counts)) {
            yield { ...batch, part: afterPatches };
        }
    }
    async function* messages() {
        await all.whole;
        for await (const batch of readMessages(repository, all.listed, counts))
            yield { ...batch, part: afterPatches + 1 };
    }
    yield* sideBySide([patches(), messages()]);
}
/** Merges and messages are parts of their own, after those of the patches. */
const afterPatches = 1e9;

// EXTERNAL MODULE: ./lib/src/git/repository.js
var git_repository = __webpack_require__(26077);
;// CONCATENATED MODULE: ./lib/src/git/base-branch.js



/**
 * The commit of the base branch in GitHub's own merge of a pull request's head (docs.github.com, "Events that trigger
 * workflows": GITHUB_SHA of `pull_request`). Undefined unless this merge is checked out and merges this head. The ids
 * are read from the merge commit itself, because a shallow clone lacks its parents.
 */
async function baseOfMerge(repository, merge, head) {
    if ((await (0,git_repository/* findCommit */.fq)(repository, 'HEAD')) !== merge)
        return undefined;
    const { stdout } = await (0,run_git/* runGit */.EO)(repository, ['cat-file', 'commit', merge]);
    const [header = ''] = stdout.split('\n\n', 1);
    const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id);
    return parents.length === 2 && parents[1] === head ? parents[0] : undefined;
}
/**
 * Whether this clone holds `commit`, a commit of the base branch, and `commit` does not contain the head. If it
 * contained the head, the pull request was merged meanwhile: without the history of `commit`, nothing would be left to
 * judge.
 */
async function isBeside(repository, commit, head) {
    // 0: the head is an ancestor; 1: it is none; any other status: git cannot tell.
    const { exitCode } = await (0,run_git/* runGit */.EO)(repository, ['merge-base', '--is-ancestor', head, commit]);
    return exitCode === 1;
}
/**
 * The tip of the base branch. The remote is asked now; if it does not answer, the tip is the one that the clone knows
 * (`isCurrent` is false). Undefined if neither is known, or if the remote is not the base repository: the author of the
 * pull request may own it.
 */
async function findBaseTip(repository, { branch, repository: fullName }) {
    const remote = branch === undefined ? undefined : await (0,git_repository/* findRemote */._Y)(repository);
    if (branch === undefined || !remote || !(await isNamed(repository, remote, fullName)))
        return undefined;
    const asked = await (0,fetch/* remoteTip */.W_)(repository, branch);
    if (asked !== undefined && (await isFetched(repository, asked)))
        return { tip: asked, isCurrent: true };
    // By its exact name: git's own lookup could find another ref that only ends like this one.
    const args = ['show-ref', '--verify', '--hash', `refs/remotes/${remote}/${branch}`];
    const { exitCode, stdout } = await (0,run_git/* runGit */.EO)(repository, args);
    return exitCode === 0 ? { tip: stdout.trim(), isCurrent: false } : undefined;
}
/** Whether git's address of this remote ends with this name: `https://github.com/owner/name.git`. */
async function isNamed(repository, remote, fullName) {
    if (fullName === undefined)
        return true;
    const { stdout } = await (0,run_git/* runGit */.EO)(repository, ['ls-remote', '--get-url', '--end-of-options', remote]);
    const [, name] = /([^/:\s]+\/[^/:\s]+?)(?:\.git)?\/*\s*$/.exec(stdout) ?? [];
    return name?.toLowerCase() === fullName.toLowerCase();
}
async function isFetched(repository, commit) {
    if (await (0,git_repository/* findCommit */.fq)(repository, commit))
        return true;
    await (0,fetch/* fetchCommits */.Bj)(repository, [commit], repository.clone.shallow ? 'completely' : 'as-is');
    return (await (0,git_repository/* findCommit */.fq)(repository, commit)) !== undefined;
}

// EXTERNAL MODULE: ./lib/src/git/scratch.js
var scratch = __webpack_require__(24287);
;// CONCATENATED MODULE: ./lib/src/git/fetch-contents.js



/**
 * Fetches at once all trees and files that the patches of these revisions are made from; git by itself would ask for
 * them commit by commit. From then on git may ask for what else it misses, e.g. another file of the head.
 */
async function fetchContents(repository, revisions) {
    await (0,scratch/* openScratch */.j)(repository);
    // If git may not ask the remote, it says what is missing and does not fetch it piece by piece.
    const offline = { ...repository };
    // With `--boundary`, also the parents that are outside of the range: patches are against them.
    const trees = await read(offline, ['log', '--boundary', '--format=%T', ...revisions, '--'], (line) => [line]);
    const refused = await fetchMissing(offline, trees);
    if (refused !== undefined)
        return refused;
    await (0,fetch/* allowAsking */.Zu)(repository);
    return fetchMissing(offline, await read(repository, ['log', ...rawDiff, ...revisions, '--'], filesOf));
}
/** For merges: only what differs from all parents (`-c`). */
const rawDiff = ['--raw', '-c', '--no-abbrev', '--no-renames', '--format='];
/**
 * The files of `:100644 100644 <old> <new> M\tpath`, which begins with as many colons as there are parents. A submodule
 * (160000) names a commit of another repository.
 */
function filesOf(line) {
    const count = (/^:*/.exec(line)?.[0].length ?? 0) + 1;
    const fields = line.slice(count - 1).split(' ', 2 * count);
    return fields.slice(count).filter((id, index) => fields[index] !== '160000' && /[1-9a-f]/.test(id));
}
async function fetchMissing(offline, ids) {
    if (ids.size === 0)
        return undefined;
    const missing = await read(offline, ['cat-file', '--batch-check=%(objectname)'], (line) => (line.endsWith(' missing') ? [line.slice(0, -' missing'.length)] : []), (0,fetch/* lines */.Mn)(ids));
    if (missing.size === 0)
        return undefined;
    // git itself asks for missing objects with this setting: it must not conclude that a clone with a commit also has its
    // files.
    return (0,fetch/* fetchObjects */.rt)(offline, [...missing], {
        without: 'blob:none',
        settings: [['fetch.negotiationAlgorithm', 'noop']],
    });
}
/** What `pick` finds in the lines of git's output; git ends every line with a newline. */
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

;// CONCATENATED MODULE: ./lib/src/git/find-revision.js




/** Whether a name is a full id. A remote sends a single commit only if it is asked by its full id. */
function isFullId(name) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(name);
}
/**
 * Splits a revision into a name and the way from there: `main~3`, `main^2`, `main@{1}`, `main:path` (gitrevisions(7)).
 */
function splitRevision(revision) {
    const at = revision.search(/[~^:]|@\{/);
    return at <= 0 ? { name: revision, way: '' } : { name: revision.slice(0, at), way: revision.slice(at) };
}
/**
 * The commit that a revision names, as a full id; undefined when this clone does not hold it. Throws RANGE_UNRESOLVABLE
 * for a name of several commits: git takes one of them and warns.
 */
async function findRevision(repository, revision) {
    if (isFullId(revision))
        return (0,git_repository/* findCommit */.fq)(repository, revision); // even if a branch has the same name
    const args = ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`];
    const { exitCode, stdout, stderr } = await (0,run_git/* runGit */.EO)(repository, args);
    if (/^warning: refname .* is ambiguous/m.test(stderr))
        await assertOne(repository, splitRevision(revision).name);
    return exitCode === 0 ? stdout.trim() : undefined;
}
/** The commit of a branch or tag of the remote, asked now; `main` of the remote `origin` is also `origin/main` here. */
async function findRemotely(repository, name) {
    const remote = await (0,git_repository/* findRemote */._Y)(repository);
    if (!remote)
        return {};
    const own = name.startsWith(`${remote}/`) ? [`refs/heads/${name.slice(remote.length + 1)}`] : [];
    const { refs, refused } = await (0,fetch/* remoteRefs */.dM)(repository, [name, `refs/tags/${name}`, `refs/heads/${name}`, ...own]);
    if (new Set(refs.values()).size > 1)
        throw ambiguous(name, [...refs]);
    return { id: [...refs.values()][0], refused };
}
/** Throws RANGE_UNRESOLVABLE if the name stands for several commits. Several names of the same commit do no harm. */
async function assertOne(repository, name) {
    const places = ['refs', 'refs/tags', 'refs/heads', 'refs/remotes'].map((place) => `${place}/${name}`);
    const objects = /^[0-9a-f]{4,}$/i.test(name)
        ? (await (0,run_git/* runGit */.EO)(repository, ['rev-parse', `--disambiguate=${name}`])).stdout.split('\n').slice(0, 9)
        : [];
    const found = [];
    for (const place of [...places, ...objects.filter(Boolean)]) {
        const commit = await (0,git_repository/* findCommit */.fq)(repository, place);
        if (commit)
            found.push([place, commit]);
    }
    // A file `.git/main` would come before all of them (gitrevisions(7)).
    const first = await (0,git_repository/* findCommit */.fq)(repository, name);
    if (first && !found.some(([, commit]) => commit === first))
        found.push([`${name} in the git folder`, first]);
    if (new Set(found.map(([, commit]) => commit)).size > 1)
        throw ambiguous(name, found);
}
function ambiguous(name, found) {
    const places = found.map(([place, commit]) => place === commit ? `commit ${place}` : `${place} (${commit.slice(0, 7)})`);
    return new errors/* GateError */.u('RANGE_UNRESOLVABLE', {
        problem: `${JSON.stringify(name)} is ambiguous: it is ${places.join(' and ')}`,
        hint: `Write the one that you mean in full, such as ${found[0]?.[0]}.`,
    });
}

;// CONCATENATED MODULE: ./lib/src/git/tree.js


/** How many commits the range holds, merges included. */
async function countCommits(repository, range) {
    const { exitCode, stdout, stderr } = await (0,run_git/* runGit */.EO)(repository, ['rev-list', '--count', ...range.revisions, '--']);
    if (exitCode !== 0)
        throw new errors/* GateError */.u('GIT_FAILED', { problem: (0,run_git/* lastLine */.fM)(stderr) });
    return Number(stdout);
}

// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __webpack_require__(29318);
;// CONCATENATED MODULE: ./lib/src/git/unknown-revision.js






/** The error for a revision that neither this clone nor its remote knows; it names the nearest name that exists. */
async function unknownRevision(repository, revision, refused) {
    const { name, way } = splitRevision(revision);
    const isNamed = way !== '' && (await findRevision(repository, name)) !== undefined;
    if (isNamed && /^[~^\d]+$/.test(way))
        return beyond(repository, revision, name);
    const { stderr } = await (0,run_git/* runGit */.EO)(repository, ['rev-parse', '--verify', '--end-of-options', revision]);
    const said = /^(?:fatal|error): (?!Needed a single revision)(.*)/.exec((0,run_git/* lastLine */.fM)(stderr))?.[1];
    if (said)
        return unresolvable(`${JSON.stringify(revision)} names no commit: ${said}`);
    if (isNamed || stderr === '')
        return unresolvable(`${JSON.stringify(revision)} names no commit`);
    if (name === 'HEAD' || name === '@')
        return unresolvable(`${JSON.stringify(revision)}: there is no commit yet`);
    const remote = await (0,git_repository/* findRemote */._Y)(repository);
    const asked = refused ? `, and ${remote} could not be asked: ${refused}` : remote ? `, nor is it on ${remote}` : '';
    const nearest = nearestName(name, await namesOf(repository));
    return unresolvable(`there is no revision ${JSON.stringify(name)} in this clone${asked}${nearest}`, /^[0-9a-f]{4,}$/i.test(name) && !isFullId(name)
        ? 'If it is a shortened commit id, give the full one: only by that a missing commit can be fetched.'
        : undefined);
}
/**
 * Looks first for a name with a part too many or too few (`next` for `release/next`, `v1` for `v1.0`), then for a
 * typing mistake.
 */
function nearestName(name, names) {
    const part = names.find((each) => each.endsWith(`/${name}`) || each.startsWith(name) || name.endsWith(`/${each}`));
    return part ? `; did you mean ${JSON.stringify(part)}?` : (0,nearest/* didYouMean */.a)(name, names);
}
async function beyond(repository, revision, name) {
    if (revision.includes('^'))
        return unresolvable(`${JSON.stringify(revision)}: there is no such parent`);
    const { stdout } = await (0,run_git/* runGit */.EO)(repository, ['rev-list', '--count', '--first-parent', name, '--']);
    return unresolvable(`${JSON.stringify(revision)} goes back beyond the first commit: ${name} has ${Number(stdout) - 1} before it`, 'To read the whole history: --range all');
}
/** The branches and tags of this clone and of the remote, as users write them. */
async function namesOf(repository) {
    const args = ['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/tags', 'refs/remotes'];
    const [{ stdout }, remote] = await Promise.all([(0,run_git/* runGit */.EO)(repository, args), (0,fetch/* remoteNames */.RS)(repository)]);
    const refs = [...stdout.split('\n'), ...remote].filter((ref) => ref !== '');
    return ['HEAD', ...new Set(refs.map((ref) => ref.replace(/^refs\/(?:heads|tags|remotes)\//, '')))];
}
function unresolvable(problem, hint = 'Name commits, branches or tags: --range main..HEAD; "git branch --all" and "git tag" list what there is.') {
    return new errors/* GateError */.u('RANGE_UNRESOLVABLE', { problem, hint });
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
            return resolveBetween(repository, request.base, request.head, request.onto).catch((error) => {
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
                throw resolve_range_unresolvable('a bare repository has no work tree', 'Run it in a clone with files.');
            return { head: (await (0,git_repository/* findCommit */.fq)(repository, 'HEAD')) ?? 'HEAD', revisions: [], snapshot: request.kind };
        }
    }
}
/**
 * In a shallow clone, this fetches also the branches and tags that the clone was not given, as `fetch-depth: 0` of
 * actions/checkout does.
 */
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
async function resolveBetween(repository, baseName, headName, onto) {
    const merged = onto?.merge ? await baseOfMerge(repository, onto.merge, headName) : undefined;
    const also = merged === undefined || merged === baseName ? [] : [merged];
    const [base = '', head = ''] = await presentCommits(repository, { base: baseName, head: headName }, also);
    if (await isCutOff(repository, [base, head])) {
        const refused = await (0,fetch/* fetchCommits */.Bj)(repository, [base, head], 'completely');
        if (refused !== undefined || (await isCutOff(repository, [base, head])))
            throw shallow(refused);
    }
    const mergedInto = also[0] && (await isBeside(repository, also[0], head)) ? also[0] : undefined;
    const revisions = [head, `^${base}`, ...(mergedInto ? [`^${mergedInto}`] : [])];
    if (repository.variables || repository.clone.partial)
        await complete(repository, revisions);
    return { revisions, base, head, mergedInto };
}
/**
 * For an event without a "before": what the default branch does not hold; without a default branch, the whole history.
 */
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
/**
 * The full ids of the named revisions. Those that this clone lacks are fetched together with `also`, which is not
 * required.
 */
async function presentCommits(repository, named, also = []) {
    const bad = Object.values(named).find((name) => name.startsWith('-') || /^\s*$|\0/.test(name));
    if (bad !== undefined)
        throw resolve_range_unresolvable(`"${bad}" is not a revision`, 'Name commits, branches or tags: --range main..HEAD');
    await reachBack(repository, Object.values(named));
    const wanted = await Promise.all(Object.entries(named).map(async ([role, name]) => {
        const here = await findRevision(repository, name);
        const asked = here !== undefined || isFullId(name) ? { id: name.toLowerCase() } : await findRemotely(repository, name);
        return { role, name, here, asked };
    }));
    const missing = wanted.filter((commit) => !commit.here).flatMap(({ asked }) => asked.id ?? []);
    const refused = missing.length > 0 ? await resolve_range_fetchMissing(repository, missing, also) : undefined;
    const commits = [];
    // One after the other, so that the error always names the base when both are missing.
    for (const { role, name, here, asked } of wanted) {
        const found = here ?? (asked.id && (await (0,git_repository/* findCommit */.fq)(repository, asked.id)));
        if (!found)
            throw asked.id ? notThere(role, name, refused) : await unknownRevision(repository, name, asked.refused);
        commits.push(found);
    }
    return commits;
}
/** `HEAD~5` may lie beyond the end of a shallow clone: the history is then fetched. */
async function reachBack(repository, names) {
    const [cut = []] = names.some((name) => splitRevision(name).way !== '') ? [await cutOffs(repository)] : [];
    if (cut.length === 0)
        return;
    for (const name of names) {
        if ((await findRevision(repository, name)) !== undefined)
            continue;
        const refused = await (0,fetch/* fetchCommits */.Bj)(repository, cut, 'completely');
        if (refused !== undefined)
            throw shallow(refused);
        return;
    }
}
/** In a shallow clone, commits are fetched with all their ancestors: otherwise they would be cut off again at once. */
async function resolve_range_fetchMissing(repository, ids, also) {
    const depth = (await cutOffs(repository)).length > 0 ? 'completely' : 'as-is';
    const refused = await (0,fetch/* fetchCommits */.Bj)(repository, [...ids, ...also], depth);
    return refused !== undefined && also.length > 0 ? (0,fetch/* fetchCommits */.Bj)(repository, ids, depth) : refused;
}
/** Fetches the files that a partial clone lacks, or that were left out when the commits above were fetched. */
async function complete(repository, revisions) {
    const refused = await fetchContents(repository, revisions);
    if (refused === undefined)
        return;
    throw resolve_range_unresolvable(`the files of these commits are not in this clone, and the remote refused them: ${refused}`);
}
/**
 * Whether the history of these commits reaches a commit whose parents a shallow clone has cut off. Such a commit looks
 * as if it had no parents: everything in it would seem new, and what lies behind it would be missed.
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
    // As git reads them (`shallow.c`): letters of either case, and nothing behind the id counts.
    return [...text.matchAll(/^(?:[0-9a-f]{64}|[0-9a-f]{40})/gim)].map(([id]) => id.toLowerCase());
}
function notThere(role, name, refused) {
    const remote = refused ? ` and the remote refused to send it: ${refused}` : ', nor does the remote know it';
    return resolve_range_unresolvable(`the ${role} commit ${name} is not in this clone${remote}`, refused === fetch/* noRemote */.kr
        ? 'Check the id, or fetch the commit first.'
        : 'Most often the branch was force-pushed while the job ran. Run the job again.');
}
function shallow(refused) {
    return resolve_range_unresolvable(`this clone is shallow, and the history behind it could not be fetched: ${refused ?? 'the remote is shallow too'}`);
}
function resolve_range_unresolvable(problem, hint = 'In actions/checkout, fetch-depth: 0 brings the whole history.') {
    return new errors/* GateError */.u('RANGE_UNRESOLVABLE', { problem, hint });
}

// EXTERNAL MODULE: ./lib/src/text/plural.js
var plural = __webpack_require__(26720);
// EXTERNAL MODULE: ./lib/src/pillars/secrets/settings.js + 2 modules
var settings = __webpack_require__(27214);
;// CONCATENATED MODULE: ./lib/src/pillars/secrets/base-branch.js






/**
 * Leaves out what the base branch has by now: secrets in its commits, and secrets that its `.gitleaksignore` or its
 * baseline names. If the pull request was merged meanwhile, nothing is left out. If the remote does not answer, the
 * clone's state of the base branch counts.
 */
async function ownSecrets(secrets, repository, { range, onto, baseline }, context) {
    const found = await unless(() => findBaseTip(repository, onto));
    if (onto.branch !== undefined && !found?.isCurrent) {
        context.log.info('The base branch could not be asked of the base repository: what it has by now, commits and a false alarm ignored there, may count as new here.');
    }
    const tip = found?.tip ?? range.mergedInto;
    if (tip === undefined)
        return { secrets };
    const beyond = { ...range, revisions: [...range.revisions, `^${tip}`] };
    const own = await unless(() => idsOf(repository, beyond));
    if (!own?.has(range.head))
        return { secrets };
    // Only for commits of the range is it known whether the base branch has them.
    const ofBase = await idsOf(repository, range);
    for (const id of own)
        ofBase.delete(id);
    const isKnown = await unless(() => knownAt(tip, repository, baseline, context));
    if (!isKnown)
        context.log.info('The ignore file and the baseline of the base branch could not be read, and do not count.');
    return { secrets: secrets.filter((secret) => !ofBase.has(secret.found.commit) && !isKnown?.(secret)), tip };
}
async function idsOf(repository, range) {
    const found = new Set();
    for await (const ids of listCommits(repository, range))
        for (const id of ids)
            found.add(id);
    return found;
}
async function knownAt(tip, { cwd }, path, context) {
    const files = await (0,policy_files/* committedFiles */.q)(tip, context);
    const { ignore } = await (0,settings/* readIgnore */.RT)(cwd, files);
    // The base branch may have no baseline yet: the pull request may add it.
    const baseline = path === undefined ? undefined : await unless(() => (0,settings/* readBaseline */.mF)(cwd, (0,external_node_path_.resolve)(context.cwd, path), files));
    return ({ found }) => ignore(found.fingerprint, found.commit) || baseline?.isKnown(found) === true;
}
/** Undefined on a GateError, which makes no verdict milder. CANCELLED and all other errors are thrown on. */
async function unless(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof errors/* GateError */.u && error.code !== 'CANCELLED')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/pillars/secrets/detector.js
var detector = __webpack_require__(45786);
// EXTERNAL MODULE: ./lib/src/pillars/secrets/describe.js
var describe = __webpack_require__(73385);
// EXTERNAL MODULE: ./lib/src/pillars/secrets/ignore-lines.js
var ignore_lines = __webpack_require__(94828);
// EXTERNAL MODULE: ./lib/src/text/shell-word.js
var shell_word = __webpack_require__(19543);
;// CONCATENATED MODULE: ./lib/src/pillars/secrets/message-words.js


/** The words for a text that is in no file: its name, the command that shows it, and how to remove it. */
function messageWords({ path, commit }) {
    const id = commit.sha.slice(0, 12);
    const short = commit.sha.slice(0, 7);
    if (path === messageFile) {
        return {
            place: `the message of commit ${short}`,
            reproduce: `git show -s --format=%B ${id}`,
            removal: 'reword the commit: git commit --amend for the last one, git rebase -i for an older one',
        };
    }
    if (path.startsWith('refs/tags/')) {
        const name = path.slice('refs/tags/'.length);
        return {
            place: `the message of the tag ${name}`,
            reproduce: `git cat-file tag ${(0,shell_word/* shellPath */.G)(name.startsWith('-') ? path : name)}`,
            removal: `delete the tag, here and at the remote (git push --delete origin ${(0,shell_word/* shellPath */.G)(path)}), and make it anew`,
        };
    }
    const own = path === 'refs/notes/commits' ? '' : `--ref=${(0,shell_word/* shellPath */.G)(path)} `;
    return {
        place: `the note on commit ${short}${own && ` in ${path}`}`,
        reproduce: `git notes ${own}show ${id}`,
        removal: `edit the note: git notes ${own}edit ${id}`,
    };
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/origin.js

/** Where a secret came from, in words, and the command that shows it. */
function originOf({ found: { file, commit }, hunk }, { snapshot, head }, whereabouts) {
    switch (snapshot) {
        case 'staged':
            return { words: 'staged, in no commit yet', reproduce: `git diff --cached -- ${(0,shell_word/* shellPath */.G)(file)}` };
        case 'worktree':
            return { words: 'changed and not staged', reproduce: `git diff -- ${(0,shell_word/* shellPath */.G)(file)}` };
        case 'tree':
            return {
                words: `in the tree of ${head.slice(0, 7)}`,
                reproduce: `git show ${(0,shell_word/* shellPath */.G)(`${head.slice(0, 12)}:${file}`)}`,
            };
        default:
            return {
                words: `added in ${commit.slice(0, 7)} on ${hunk.commit.date.slice(0, 10)}${keptWords(whereabouts)}`,
                reproduce: `git show ${commit.slice(0, 12)} -- ${(0,shell_word/* shellPath */.G)(file)}`,
            };
    }
}
/** Empty if the search for the secret in the head was not possible. */
function keptWords(whereabouts) {
    switch (whereabouts) {
        case undefined:
            return '';
        case 'here':
            return ', still in the tree';
        case 'gone':
            return ', no longer in the tree, but in the history';
        case 'left':
            return ', no longer at this place, but in the history';
        default: {
            const { file, line } = whereabouts;
            return `, still in the tree, now in ${file}${line ? `:${line}` : ''}`;
        }
    }
}
function isCommitted({ snapshot }) {
    return snapshot !== 'staged' && snapshot !== 'worktree';
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/origin-beyond.js



/** As {@link originOf}, and also for a secret that was found where gitleaks does not look. */
function originBeyond(secret, range, whereabouts) {
    const { found, hunk } = secret;
    const { words, reproduce } = originOf(secret, range, whereabouts);
    switch (hunk.via) {
        case 'message': {
            const words = `in no file, but in every clone${hunk.path.startsWith('refs/notes/') ? ' that fetches the notes' : ''}`;
            return { words, reproduce: messageWords(hunk).reproduce };
        }
        case 'merge':
            return {
                words: `${words}; by the merge itself`,
                reproduce: `git show --cc ${found.commit.slice(0, 12)} -- ${(0,shell_word/* shellPath */.G)(found.file)}`,
            };
        case 'utf-16': {
            const { encoding } = hunk;
            return {
                words: `${words}; the file is ${encoding ?? 'partly UTF-16'}, which git takes for binary`,
                reproduce: `${printed(secret, range)} | ${encoding ? `iconv -f ${encoding} -t UTF-8` : "tr -d '\\000'"}`,
            };
        }
        case 'nul':
            return {
                words: `${words}; the file has NUL bytes in it, so that git takes it for binary`,
                reproduce: `${printed(secret, range)} | tr -d '\\000'`,
            };
        default:
            return { words, reproduce };
    }
}
/** The command that prints the whole file. */
function printed({ found: { file, commit } }, { snapshot, head }) {
    if (snapshot === 'worktree')
        return `cat ${(0,shell_word/* shellPath */.G)(file)}`;
    const revision = snapshot === 'staged' ? ':0' : (snapshot === 'tree' ? head : commit).slice(0, 12);
    return `git show ${revision}:${(0,shell_word/* shellPath */.G)(file)}`;
}

// EXTERNAL MODULE: ./lib/src/pillars/secrets/rotation.js
var rotation = __webpack_require__(27934);
;// CONCATENATED MODULE: ./lib/src/pillars/secrets/finding.js






/**
 * The gate's record of a secret, which holds nothing of it but a known prefix. `range` is the range in which the secret
 * was found; `whereabouts` says where the head holds it, if known.
 */
function secretFinding(secret, rule, range, whereabouts) {
    const { found, hunk } = secret;
    const { file, commit } = found;
    const message = hunk.via === 'message' ? messageWords(hunk) : undefined;
    const shown = found.secret === '' ? 'the file itself' : (0,describe/* preview */.V)(found.secret, rule);
    const lines = found.startLine === 0 ? {} : { line: found.startLine, endLine: found.endLine, column: found.startColumn };
    const { words, reproduce } = originBeyond(secret, range, whereabouts);
    return {
        rule: `secrets/${found.ruleId}`,
        subject: message?.place ?? file,
        ...(hunk.via && { via: hunk.via }),
        status: 'fail',
        severity: 'blocker',
        title: `${(0,describe/* describeRule */.I)(rule ?? { id: found.ruleId, description: found.description })} in ${message?.place ?? file}`,
        observed: `${shown}, ${words}`,
        where: { file, ...lines, ...(commit === '' ? {} : { commit }) },
        reproduce,
        fix: [
            ...(isCommitted(range) ? fixOf(found.ruleId, message?.removal) : fixUncommitted),
            // A line for all commits would ignore this place in the messages of all commits.
            ...(message ? [`False alarm? Add to .gitleaksignore: ${found.fingerprint}`] : (0,ignore_lines/* ignoreLines */.i)(found)),
        ].join('\n'),
        fingerprint: found.fingerprint,
    };
}
/** What to do: make the secret worthless, and check that it is. */
function fixOf(ruleId, removal = 'remove it from the code') {
    const { page, proof } = rotation/* rotations */.s[ruleId] ?? {};
    return [
        `Rotate it${page ? ` (${page})` : ' where it was issued'}, then ${removal}. Rewriting history does not make it safe.`,
        `Proof that it is dead: ${proof ?? 'its issuer refuses it'}.`,
    ];
}
/** A secret that is in no commit yet has not left the machine. */
const fixUncommitted = ['It is in no commit yet: take it out, and read it from the environment.'];

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./lib/src/git/changed-files.js


/**
 * What `head` changes, since it left `base`, in the files that the pathspecs name and `isWanted` picks. Throws
 * GIT_FAILED. Attributes of the branch itself do not hide a change here (`--text`).
 */
async function readChangedFiles(repository, { base, head }, pathspecs, isWanted) {
    // Without a common ancestor everything that differs is a change.
    const ancestor = (await (0,run_git/* runGit */.EO)(repository, ['merge-base', base, head])).stdout.split('\n')[0] || base;
    const diff = async (...args) => {
        const options = ['--no-renames', '--no-ext-diff', '--no-textconv', '--text', '--no-color', '-U0'];
        // A proposed .gitmodules could hide that a submodule moves.
        options.push('--ignore-submodules=none');
        const { exitCode, stdout, stderr } = await (0,run_git/* runGit */.EO)(repository, ['diff', ...options, ancestor, head, ...args]);
        if (exitCode !== 0)
            throw new errors/* GateError */.u('GIT_FAILED', { problem: (0,run_git/* lastLine */.fM)(stderr) });
        return stdout;
    };
    const names = (await diff('--name-only', '-z', '--', ...pathspecs))
        .split('\0')
        .filter((path) => path !== '' && isWanted(path));
    const changes = [];
    for (const path of names)
        changes.push({ path, ...parseDiff(await diff('--', `:(top,literal)${path}`)) });
    return changes;
}
/** One file's diff without context. */
function parseDiff(diff) {
    // A link that becomes a file gives two diffs, each with a head of its own.
    const lines = diff.split(/^(?=diff --git )/m).flatMap((part) => part.slice(hunksAt(part)).split('\n'));
    const starts = [...diff.matchAll(/^@@ -\S+ \+(\d+)/gm)].map(([, start]) => Number(start));
    const starting = (sign) => lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(1).trimEnd());
    // A hunk that only removes names the line before it, or line 0.
    return { line: starts.find((start) => start > 0), added: starting('+'), removed: starting('-') };
}
function hunksAt(diff) {
    const at = diff.search(/^@@ /m);
    return at < 0 ? diff.length : at;
}

// EXTERNAL MODULE: ./lib/src/git/path-inside.js
var path_inside = __webpack_require__(56135);
;// CONCATENATED MODULE: ./lib/src/pillars/secrets/attributes.js
/**
 * The changed line of a `.gitattributes` that hides text (gitattributes(5)): it adds `-diff`, the macro `binary`, or
 * another macro that means one of them, or it removes a `diff` that showed the text. `macros` is the text of the root's
 * `.gitattributes`.
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
    // A macro may use another one, so this goes on until it finds no more.
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

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/policy-changed.js






const attributesFile = '.gitattributes';
/**
 * A finding for each file that steers the gate and that the pull request changes; and one for each `.gitattributes` in
 * which it hides text from `git log -p`, and so from gitleaks. Throws GIT_FAILED.
 */
async function findGateChanges(repository, range, files) {
    const inside = await Promise.all([...files.asked].map((path) => (0,path_inside/* pathFromRoot */._)(repository.cwd, path)));
    // A folder on the path counts too: if it is or becomes a link or a submodule, git lists it as changed.
    const steering = new Set(inside.flatMap((path) => (path === undefined ? [] : withFolders(path))));
    const isAttributes = (path) => (0,posix_.basename)(path) === attributesFile;
    const pathspecs = [...[...steering].map((path) => `:(top,literal)${path}`), `:(top,glob)**/${attributesFile}`];
    const isWanted = (path) => steering.has(path) || isAttributes(path);
    const changes = await readChangedFiles(repository, range, pathspecs, isWanted);
    const own = changes.filter(({ path }) => steering.has(path));
    const attributes = changes.filter(({ path }) => !steering.has(path));
    // Only the file at the root can define macros, and an earlier commit may have added them.
    const root = attributes.length > 0 ? await (0,git_attributes/* readAttributesFile */.m$)(repository, range.head, attributesFile) : undefined;
    return [
        ...own.map((change) => gateChanged(change, range, files.commit)),
        ...attributes.flatMap((change) => attributesChanged(change, range, root?.toString('utf8') ?? '', files.commit !== undefined) ?? []),
    ];
}
function withFolders(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
function gateChanged(change, range, judgedBy) {
    const counts = `lines added: ${change.added.length}, removed: ${change.removed.length}`;
    return {
        ...finding(change, range),
        title: `This pull request changes ${change.path}, which steers this gate`,
        observed: judgedBy
            ? `${counts}; judged by the version of the base branch, commit ${judgedBy.slice(0, 7)}`
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
        // This finding decides nothing about secrets.
        pillar: 'gate',
        subject: path,
        status: 'fail',
        severity: 'medium',
        where: { file: path, line },
        reproduce: `git diff ${base.slice(0, 12)}...${head.slice(0, 12)} -- ${(0,shell_word/* shellPath */.G)(path)}`,
        fingerprint: `gate/changed:${path}`,
    };
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/pushed-tag.js



/**
 * The message of a pushed tag, or the result to report if the tag has no message or cannot be read. An unreadable tag
 * does not end the run, because a job that deploys a tag may have checked out nothing. Throws GIT_FAILED, CANCELLED.
 */
async function readPushedTag({ id, name, reason }, context) {
    try {
        const hunk = await readTag(await (0,git_repository/* openRepository */.h_)(context), id, `refs/tags/${name}`);
        return hunk ?? { status: 'pass', reason, findings: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.u) || !unreadable.includes(error.code))
            throw error;
        const what = `the message of the tag ${name}`;
        return {
            status: 'inconclusive',
            reason: `${what} was not read`,
            findings: [
                {
                    rule: 'secrets/not-searched',
                    subject: `refs/tags/${name}`,
                    status: 'inconclusive',
                    severity: 'blocker',
                    title: `Not searched for secrets: ${what}`,
                    observed: error.message,
                    where: {},
                    fix: error.hint,
                    fingerprint: `secrets/not-searched:refs/tags/${name}`,
                },
            ],
        };
    }
}
const unreadable = ['NOT_A_REPOSITORY', 'RANGE_UNRESOLVABLE'];

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/src/worker/turns.js


const turnMs = 100;
/**
 * Lets signals and timers run between pieces of synchronous work, at most every 100 ms. Throws CANCELLED once the
 * signal has aborted.
 */
function turns(signal) {
    let endsAt = performance.now() + turnMs;
    async function next() {
        await (0,external_node_timers_promises_.setImmediate)();
        if (signal.aborted)
            throw (0,errors/* stopError */.D)(signal);
        endsAt = performance.now() + turnMs;
    }
    return () => (performance.now() < endsAt ? undefined : next());
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/scan-batches.js


/**
 * Scans what git gives. `open` is called when git is already at work; it opens the scanner. After each batch `tell`
 * gets the numbers of commits read and of secrets found so far. Secrets come in the history's order. When the signal
 * aborts, the secrets found so far are returned; if there are none, CANCELLED is thrown. `isOver` gets the secrets of
 * each hunk that has some, and says whether the scan has found enough.
 */
async function scanBatches(batches, open, signal, tell, isOver = () => false) {
    const first = batches.next();
    first.catch(() => { }); // it is awaited when there is a scanner
    let opened;
    const parts = new Map();
    const inOrder = () => [...parts].sort(([a], [b]) => a - b).flatMap(([, found]) => found);
    try {
        opened = await open();
        const inTurn = turns(signal);
        let read = 0;
        let count = 0;
        for (let next = await first; !next.done; next = await batches.next()) {
            const { hunks, commits, part = 0 } = next.value;
            for (const hunk of hunks) {
                const found = await opened.scanner.scan(hunk);
                if (found.length > 0 && !parts.has(part))
                    parts.set(part, []);
                for (const each of found)
                    parts.get(part)?.push(each);
                count += found.length;
                if (found.length > 0 && isOver(opened, found))
                    return { ...opened, secrets: inOrder(), ended: 'too many' };
                await inTurn();
            }
            read += commits;
            tell(read, count);
        }
        return { ...opened, secrets: inOrder() };
    }
    catch (error) {
        const secrets = inOrder();
        if (!opened || secrets.length === 0 || !(error instanceof errors/* GateError */.u) || error.code !== 'CANCELLED')
            throw error;
        return { ...opened, secrets, ended: 'stopped' };
    }
    finally {
        opened?.scanner.close();
        await batches.return(undefined);
    }
}

// EXTERNAL MODULE: ./lib/src/pillars/secrets/too-many.js
var too_many = __webpack_require__(19734);
;// CONCATENATED MODULE: ./lib/src/git/list-tree.js

const maxFiles = 1_000_000;
/**
 * Every file and link of a commit, in the order of its tree, without submodules. Undefined when there are more than a
 * million. Throws GIT_FAILED.
 */
async function listTree(place, commit) {
    const files = [];
    let rest = Buffer.alloc(0);
    for await (const chunk of (0,run_git/* streamGit */.t1)(place, ['ls-tree', '-r', '-z', '--full-tree', commit])) {
        const bytes = Buffer.concat([rest, chunk]);
        let from = 0;
        for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
            const [, id, path = ''] = /^\d+ blob (\S+)\t([^]*)$/.exec(bytes.toString('utf8', from, end)) ?? [];
            if (id !== undefined)
                files.push({ path, id });
            from = end + 1;
        }
        rest = bytes.subarray(from);
        if (files.length > maxFiles)
            return undefined;
    }
    return files;
}

;// CONCATENATED MODULE: ./lib/src/git/read-blobs.js



/** No file at GitHub is larger. */
const maxBlobBytes = 100_000_000;
const read_blobs_maxBytes = 2_000_000_000;
/**
 * The contents of these objects. An object that is missing here, is no file, or is too much to be read comes first,
 * without `content`; the others follow in the order of `ids`. Throws GIT_FAILED.
 */
async function* readBlobs(place, ids) {
    const small = [];
    let total = 0;
    for await (const [id = '', type, size] of readHeaders(place, ids)) {
        total += type === 'blob' ? Number(size) : 0;
        if (type === 'blob' && Number(size) <= maxBlobBytes && total <= read_blobs_maxBytes)
            small.push(id);
        else
            yield { id };
    }
    yield* readObjects(place, small, maxBlobBytes);
}
/**
 * `<id> <type> <size>` of each named object, in the order of the names and split into words; other words if there is no
 * such object.
 */
async function* readHeaders(place, names) {
    let rest = '';
    for await (const chunk of (0,run_git/* streamGit */.t1)(place, ['cat-file', '--batch-check'], (0,fetch/* lines */.Mn)(names))) {
        const whole = (rest + chunk.toString('latin1')).split('\n');
        rest = whole.pop() ?? '';
        for (const line of whole)
            yield line.split(' ');
    }
}

// EXTERNAL MODULE: ./lib/src/text/redaction/secret-forms.js
var secret_forms = __webpack_require__(33394);
;// CONCATENATED MODULE: ./lib/src/pillars/secrets/needles.js

const needles_newline = 10;
/** Of a longer text only the end is searched: that differs most between texts of one kind. */
const maxLength = 256;
/** Less than a line of a PEM file (RFC 7468), so that an escaped line end before the line is left out. */
const maxRunLength = 48;
/**
 * Byte strings to look for: a file that holds one of them holds the secret. One is the secret as its hunk writes it
 * (gitleaks may have decoded it there); the others are the secret in the usual encodings, UTF-16 among them. For a key
 * of several lines they hold a part of one line only, which is the same with any indent.
 */
function needlesOf({ found: { secret, ...place }, hunk }) {
    const match = matchIn(hunk.added, place.startLine - hunk.startLine, place).toString('latin1');
    // gitleaks writes bytes differently if they are not UTF-8.
    const isPlain = match.includes(Buffer.from(secret).toString('latin1')) || secret === '';
    const plain = tellingLine(secret);
    const written = isPlain ? [] : [Buffer.from(tellingLine(match), 'latin1')];
    const little = Buffer.from(plain, 'utf16le');
    const forms = (0,secret_forms/* secretForms */.e)(plain).map((form) => Buffer.from(form));
    const needles = [...written, ...forms, little, Buffer.from(little).swap16()].filter(({ length }) => length > 0);
    return [...new Map(needles.map((needle) => [needle.toString('latin1'), needle])).values()];
}
/**
 * The bytes of a match, found by its line in the text and its columns. gitleaks counts columns from 1 on the first line
 * and from 2 on all others (`detect/location.go`); it gives the end column 0 if it does not find the end.
 */
function matchIn(text, line, at) {
    const start = lineStart(text, line);
    const last = at.endLine === at.startLine ? start : lineStart(text, line + at.endLine - at.startLine);
    const end = at.endColumn > 0 ? last + at.endColumn : text.length;
    return text.subarray(start + at.startColumn - 1, end);
}
/** The place from which gitleaks counts the columns of a line: the newline before it. */
function lineStart(text, line) {
    let start = 0;
    for (let count = 0; count < line; count += 1) {
        const next = text.indexOf(needles_newline, count === 0 ? 0 : start + 1);
        if (next < 0)
            return text.length;
        start = next;
    }
    return start;
}
/**
 * The end of the text. For a key of several lines, the end of one whole line without what stands around it: of the last
 * of the longest lines, because the first lines say only what kind of key it is.
 */
function tellingLine(text) {
    const runs = /\n|-----/.test(text) ? text.match(/[A-Za-z0-9+/=]{16,}/g) : null;
    if (!runs)
        return text.trim().slice(-maxLength);
    return runs.reduce((best, run) => (run.length >= best.length ? run : best)).slice(-maxRunLength);
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/whereabouts.js





const whereabouts_newline = 10;
const maxMs = 10_000;
/** Anything shorter also turns up by chance. */
const minNeedleBytes = 8;
/**
 * Looks for secrets in all files of a commit, whatever their names and attributes. It takes at most ten seconds, and
 * fetches no object that this clone lacks. It could not look for a secret that is not in the answer.
 */
async function findWhereabouts(secrets, repository, head, clock) {
    const answers = new Map();
    const until = clock.monotonic() + maxMs;
    try {
        const place = await (0,scratch/* withoutAsking */.S)(repository);
        const files = secrets.length > 0 ? await listTree(place, head) : undefined;
        if (files)
            await search(secrets, { place, files, answers, isOver: () => clock.monotonic() > until });
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.u) || error.code === 'CANCELLED')
            throw error;
    }
    return answers;
}
async function search(secrets, request) {
    const { place, files, answers, isOver } = request;
    const isNamed = ({ found }) => found.secret === '';
    const ids = Map.groupBy(files, ({ path }) => path);
    const paths = new Map(files.map(({ id, path }) => [id, path]));
    await findNamed(secrets.filter(isNamed), request, ids, paths);
    const sought = secrets
        .filter((secret) => !isNamed(secret))
        .map((secret) => {
        const own = (ids.get(secret.found.file) ?? []).map(({ id }) => id);
        if (own.length === 0)
            answers.set(secret, 'left');
        return { secret, needles: needlesOf(secret), own };
    });
    const byOwn = Map.groupBy(sought.flatMap((each) => each.own.map((id) => ({ id, ...each }))), ({ id }) => id);
    for await (const { id, content } of readBlobs(place, [...byOwn.keys()])) {
        for (const { secret, needles } of (content && byOwn.get(id)) ?? []) {
            if (isOver())
                return;
            answers.set(secret, placeIn(content, needles, secret.found));
        }
    }
    const open = new Set(sought.filter(({ secret }) => answers.get(secret) === 'left'));
    let isWhole = true;
    for await (const { id, content } of readBlobs(place, open.size > 0 ? [...paths.keys()] : [])) {
        if (!content)
            isWhole = false;
        for (const each of content ? open : []) {
            if (isOver())
                return;
            const line = lineOf(content, each.needles);
            if (line === undefined)
                continue;
            answers.set(each.secret, { file: paths.get(id), ...line });
            open.delete(each);
        }
        if (open.size === 0)
            return;
    }
    for (const { secret, needles } of isWhole ? open : []) {
        if (needles.every(({ length }) => length >= minNeedleBytes))
            answers.set(secret, 'gone');
    }
}
/** For files that are secret by their name alone: a file with the same content elsewhere counts as the same. */
async function findNamed(secrets, { place, answers }, ids, paths) {
    for (const secret of secrets)
        answers.set(secret, ids.has(secret.found.file) ? 'here' : 'left');
    const away = secrets.filter((secret) => answers.get(secret) === 'left' && !secret.found.file.includes('\n'));
    const names = away.map(({ found: { commit, file } }) => `${commit}:${file}`);
    let next = 0;
    for await (const [id = ''] of readHeaders(place, names)) {
        const secret = away[next++];
        const file = paths.get(id);
        if (file !== undefined)
            answers.set(secret, { file });
    }
}
/** Where a secret stands in its own file now: on a line where it was found, or on another one. */
function placeIn(content, needles, { file, startLine, endLine }) {
    let other = 'left';
    for (const needle of needles) {
        let line = 1;
        let from = 0;
        for (let at = content.indexOf(needle); at >= 0; at = content.indexOf(needle, at + needle.length)) {
            line += newlines(content, from, at);
            from = at;
            if ((line >= startLine && line <= endLine) || isBinary(content))
                return 'here';
            if (other === 'left')
                other = { file, line };
            if (line > endLine)
                break;
        }
    }
    return other;
}
/** The line of the first needle that is found; without a line in a file that git takes for binary. */
function lineOf(content, needles) {
    for (const needle of needles) {
        const at = needle.length < minNeedleBytes ? -1 : content.indexOf(needle);
        if (at >= 0)
            return isBinary(content) ? {} : { line: 1 + newlines(content, 0, at) };
    }
    return undefined;
}
function isBinary(content) {
    return content.subarray(0, 8000).includes(0);
}
function newlines(content, from, to) {
    let count = 0;
    for (let at = content.indexOf(whereabouts_newline, from); at >= 0 && at < to; at = content.indexOf(whereabouts_newline, at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/src/pillars/secrets/run.js



















/**
 * Judges the requested commits: every secret that gitleaks finds in the lines they add is a finding, even if a later
 * commit removed it. Throws if it cannot judge; see the errors of git/ and of the engine.
 */
async function runSecrets(request, context, { files = (0,policy_files/* treeFiles */.C)(context), proposed = false, maxSecrets, baseline: baselinePath, writeBaseline, beyond = true, } = {}, openDetector = (0,detector/* detectorOf */.U)(files, context)) {
    keepYoungHeapSmall();
    const startedAt = context.clock.monotonic();
    const result = (counts, rest) => ({
        name: 'secrets',
        status: 'pass',
        findings: [],
        durationMs: context.clock.monotonic() - startedAt,
        counts: { commits: 0, hunks: 0, bytes: 0, candidates: 0, secrets: 0, ...counts },
        ...rest,
    });
    if (request.kind === 'nothing' || (request.kind === 'tag' && !beyond))
        return result({}, { reason: request.reason });
    const tag = request.kind === 'tag' ? await readPushedTag(request, context) : undefined;
    if (tag && 'reason' in tag)
        return result({}, tag);
    const repository = await (0,git_repository/* openRepository */.h_)(context);
    const { shallow, partial } = repository.clone;
    // Beside the range, unless what it fetches could matter.
    const early = shallow || partial ? undefined : run_attributesOf(request, repository, files);
    early?.catch(() => { }); // it is awaited after the range
    const range = request.kind === 'tag' ? { revisions: [], head: request.id } : await resolveRange(repository, request);
    const attributes = await (early ?? run_attributesOf(request, repository, files));
    const source = attributes ? await (0,git_attributes/* withAttributes */.EZ)(repository, attributes) : repository;
    const listed = range.snapshot || tag ? undefined : await openCommitList(repository, range);
    const scanned = () => ({ base: range.base, head: range.head, commits: listed?.count ?? 0 });
    const place = () => {
        if (tag)
            return messageWords(tag).place;
        return listed ? `${(0,plural/* plural */.L)(listed.count, 'commit')} (${rangeWords(range)})` : snapshotWords(range);
    };
    if (listed?.count === 0) {
        return result({}, { reason: `nothing new to scan: ${place()}`, range: { ...scanned(), bytes: 0 } });
    }
    const read = {
        binaries: new Set(),
        tooLarge: 0,
        messages: 0,
        looked: { commits: 0, versions: 0, bytes: 0 },
    };
    const look = async () => (await openDetector(repository.cwd)).engine;
    const asked = { repository, source, range, list: listed, message: tag, look };
    const batches = beyond ? readBeyond(asked, read) : readAsGitleaks(asked, read);
    const open = async () => {
        const [{ engine, ignore, warnings }, { createScanner }] = await Promise.all([
            openDetector(repository.cwd),
            __webpack_require__.e(/* import() */ 8645).then(__webpack_require__.bind(__webpack_require__, 88645)),
        ]);
        for (const warning of warnings)
            context.log.info(warning);
        const path = baselinePath && !writeBaseline ? (0,external_node_path_.resolve)(context.cwd, baselinePath) : undefined;
        const baseline = path ? await (0,settings/* readBaseline */.mF)(repository.cwd, path, files) : undefined;
        return { engine, scanner: createScanner(engine, ignore), baseline };
    };
    const progress = (ofPatches, count) => {
        const done = listed
            ? `${ofPatches + read.looked.commits}${listed.isComplete ? ` of ${listed.count}` : ''} commits`
            : place();
        context.log.progress(`secrets: ${done}, ${count} found`);
    };
    let left = maxSecrets ?? Number.POSITIVE_INFINITY;
    const isOver = ({ baseline }, found) => {
        left -= found.filter((secret) => !baseline?.isKnown(secret.found)).length;
        return left < 0 && !writeBaseline;
    };
    const scan = await scanBatches(batches, open, context.signal, progress, isOver);
    const { engine, scanner, baseline, ended } = scan;
    const all = withoutTold(scan.secrets);
    let room = maxSecrets ?? Number.POSITIVE_INFINITY;
    const secrets = ended === 'too many' ? all.filter(({ found }) => baseline?.isKnown(found) || room-- > 0) : all;
    hide(secrets, context);
    // gitleaks does not scan its own baseline (`detectFragment` in detect.go).
    const looked = secrets.filter(({ found }) => found.file !== baseline?.file);
    const fresh = looked.filter(({ found }) => !baseline?.isKnown(found));
    // Only if the run would fail: a run that passes asks the remote for nothing.
    const onto = request.kind === 'between' && fresh.length > 0 && !ended ? request.onto : undefined;
    const { secrets: own, tip } = onto
        ? await ownSecrets(fresh, repository, { range, onto, baseline: baselinePath }, context)
        : { secrets: fresh };
    // With half of a baseline the secrets of the other half would count as new.
    const written = writeBaseline && !ended
        ? await (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8302)]).then(__webpack_require__.bind(__webpack_require__, 68302))).writeKnownSecrets(own, repository, context, writeBaseline)
        : undefined;
    const inFiles = range.snapshot || ended ? [] : own.filter(({ hunk }) => hunk.via !== 'message');
    const whereabouts = await findWhereabouts(inFiles, repository, range.head, context.clock);
    const findings = tell(own, engine.rules, range, { whereabouts, written });
    const failing = findings.filter(({ status }) => status === 'fail').length;
    const ofBase = fresh.length - own.length;
    const known = baseline || writeBaseline || ofBase > 0 ? looked.length - failing : 0;
    const base = tip ?? range.mergedInto ?? range.base;
    const changes = proposed && base && ended !== 'stopped' ? await findGateChanges(repository, { base, head: range.head }, files) : [];
    const tooMany = ended === 'too many' ? [(0,too_many/* tooManySecrets */.L)(place())] : [];
    const knownWords = known > 0 ? `, ${known} known${ofBase > 0 ? ` (${ofBase} on the base branch)` : ''}` : '';
    const reason = `${failing === 0 ? 'no new secrets' : (0,plural/* plural */.L)(failing, 'secret')} in ${ended ? 'a part of ' : ''}${place()}${knownWords}`;
    return result({
        commits: scanned().commits,
        ...scanner.counts,
        versions: read.looked.versions,
        messages: read.messages,
        tooLarge: read.tooLarge,
        binaries: [...read.binaries].filter((path) => !engine.isAllowed(path)).length,
        secrets: failing,
        known,
    }, {
        status: failing > 0 || tooMany.length > 0 ? 'fail' : ended ? 'inconclusive' : 'pass',
        reason,
        findings: [...tooMany, ...findings, ...changes],
        range: { ...scanned(), bytes: scanner.counts.bytes + read.looked.bytes },
    });
}
/**
 * V8 lets the heap of new objects grow to 48 MB while a scan allocates much, and what they hold outside of it grows with
 * it: 240 MB became 125 MB without that, in the same time (bench/).
 */
function keepYoungHeapSmall() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}
/** Leaves out what was found beyond gitleaks if gitleaks finds the same secret at the same place. */
function withoutTold(secrets) {
    const key = ({ found: { fingerprint, secret } }) => JSON.stringify([fingerprint, secret]);
    const own = new Set(secrets.filter(({ hunk }) => !hunk.via).map(key));
    return secrets.filter((secret) => !secret.hunk.via || !own.has(key(secret)));
}
/** The attributes with which patches are read: the committed ones, unless the changes are in no commit yet. */
async function run_attributesOf({ kind }, repository, files) {
    if (files.attributes)
        return files.attributes();
    return kind === 'staged' || kind === 'worktree' ? undefined : (0,git_attributes/* committedAttributes */.im)(repository);
}
/** Called before anything is printed. A rule that looks at paths alone has the path as its match: that is no secret. */
function hide(secrets, { redactor, mask }) {
    for (const { found } of secrets) {
        if (found.secret === '')
            continue;
        redactor.add(found.secret, found.ruleId);
        redactor.add(found.match, found.ruleId);
        mask?.(found.secret);
    }
}
function tell(secrets, rules, range, { whereabouts, written }) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    return secrets.map((secret) => {
        const finding = secretFinding(secret, byId.get(secret.found.ruleId), range, whereabouts.get(secret));
        return written?.has(secret) ? { ...finding, status: 'warn' } : finding;
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
