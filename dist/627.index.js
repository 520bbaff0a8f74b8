export const id = 627;
export const ids = [627];
export const modules = {

/***/ 9877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ formatBaseline),
/* harmony export */   n: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

// Go leaves what a JSON object lacks at its zero value.
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), '');
const number = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0);
const entries = valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    RuleID: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    Description: text,
    StartLine: number,
    EndLine: number,
    StartColumn: number,
    EndColumn: number,
    Match: text,
    Secret: text,
    File: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    Commit: text,
    Entropy: number,
})));
/**
 * Reads a JSON report of gitleaks as a baseline, by the rules of `IsNew` in gitleaks' `detect/baseline.go`. What the
 * commit's id decides already (author, date, message) is not compared again. An entry whose secret was left out
 * (`gitleaks --redact`, or {@link formatBaseline}) holds for whatever stands at its place, as with `--redact` there.
 * Throws an error that says what is wrong, without a value of the file.
 */
function parseBaseline(file, content) {
    let parsed;
    try {
        parsed = JSON.parse(content.replace(/^\ufeff/, ''));
    }
    catch {
        // The parser's own message repeats a piece of the text, which may hold a secret.
        throw new Error('it is not JSON');
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(entries, parsed, { abortEarly: true });
    if (!result.success) {
        const path = valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(result.issues[0]);
        throw new Error(`it is not a JSON report of gitleaks${path ? ` (at ${path})` : ', which is a list'}`);
    }
    const known = new Map();
    for (const entry of result.output ?? []) {
        const key = placeOf(entry);
        known.set(key, [...(known.get(key) ?? []), entry]);
    }
    return {
        file,
        isKnown: (found) => (known.get(placeOf(entryOf(found))) ?? []).some((entry) => isSame(entry, found)),
    };
}
function placeOf(entry) {
    const { RuleID, StartLine, EndLine, StartColumn, EndColumn, File, Commit } = entry;
    return JSON.stringify([RuleID, StartLine, EndLine, StartColumn, EndColumn, File, Commit]);
}
function isSame(entry, found) {
    if (entry.Description !== found.description)
        return false;
    // gitleaks holds it as a float32.
    if (Math.fround(entry.Entropy) !== Math.fround(found.entropy))
        return false;
    const isRedacted = entry.Secret === redacted || entry.Secret.endsWith('...');
    return isRedacted || (entry.Secret === found.secret && entry.Match === found.match);
}
const redacted = 'REDACTED';
function entryOf(found) {
    return {
        RuleID: found.ruleId,
        Description: found.description,
        StartLine: found.startLine,
        EndLine: found.endLine,
        StartColumn: found.startColumn,
        EndColumn: found.endColumn,
        Match: redacted,
        Secret: redacted,
        File: found.file,
        Commit: found.commit,
        Entropy: found.entropy,
    };
}
/**
 * A baseline in the form of `gitleaks git --redact --report-format json`, that holds no secret: gitleaks itself honours
 * it with `--redact --baseline-path`. `redact` goes over what comes from the commits, which may repeat a secret.
 */
function formatBaseline(findings, commits, redact) {
    const rows = findings.map((found) => {
        const { File, Commit, Entropy, ...place } = entryOf(found);
        const { author = '', email = '', date = '', message = '' } = commits.get(Commit) ?? {};
        return {
            ...place,
            File,
            SymlinkFile: '',
            Commit,
            Entropy,
            Author: redact(author),
            Email: redact(email),
            Date: date,
            Message: redact(message),
            Tags: found.tags,
            Fingerprint: found.fingerprint,
        };
    });
    return `${JSON.stringify(rows, undefined, 1)}\n`;
}


/***/ }),

/***/ 783:
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

/***/ 1682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openEngine)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/defaults.js

/** What `load` answers about gitleaks' own configuration, as JSON that the build wrote; in this form for ncc, see binary.ts. */
function readDefaults() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "gitleaks.toml.json", 'utf8');
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/error.js
/** Every error of this package. The message never quotes the text that was scanned. */
class GitleaksError extends Error {
    code;
    position;
    constructor(code, message, position = {}, options) {
        super(message, options);
        this.name = 'GitleaksError';
        this.code = code;
        this.position = position;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/binary.js

/**
 * The compressed engine. The literal URL is what bundlers look for, and this file holds nothing else because ncc's
 * asset loader gives up on the module it stands in when that is any harder to read.
 */
function readBinary() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "gitleaks.wasm.br");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/wasi.js

// node:wasi prints a warning that it is experimental, and gives the engine more than it needs: a clock, random numbers
// for Go's maps and a place to write the message it dies with. The numbers are those of WASI preview 1.
const success = 0;
const badFileDescriptor = 8;
const notSupported = 52;
const programName = new TextEncoder().encode('gitleaks\0'); // pflag reads os.Args[0] when it is set up
/** The imports of an engine that can see nothing of the machine. `memory` is asked for once the instance exists. */
function sandbox(memory, onLastWords) {
    const view = () => new DataView(memory().buffer);
    const bytes = (address, length) => new Uint8Array(memory().buffer, address, length);
    const known = {
        args_sizes_get: counts(1, programName.length),
        args_get(addresses = 0, text = 0) {
            view().setUint32(addresses, text, true);
            bytes(text, programName.length).set(programName);
            return success;
        },
        environ_sizes_get: counts(0, 0),
        environ_get: () => success,
        clock_time_get(clock, _precision, address = 0) {
            const ns = clock === 0 ? BigInt(Date.now()) * 1000000n : process.hrtime.bigint();
            view().setBigUint64(address, ns, true);
            return success;
        },
        random_get(address = 0, length = 0) {
            external_node_crypto_.webcrypto.getRandomValues(bytes(address, length));
            return success;
        },
        fd_write(_fd, vectors = 0, count = 0, written = 0) {
            let total = 0;
            for (let i = 0; i < count; i++) {
                const address = view().getUint32(vectors + 8 * i, true);
                const length = view().getUint32(vectors + 8 * i + 4, true);
                onLastWords(new TextDecoder().decode(bytes(address, Math.min(length, 1000))));
                total += length;
            }
            view().setUint32(written, total, true);
            return success;
        },
        // Go's runtime sleeps with this; each wait is answered as over.
        poll_oneoff(subscriptions = 0, events = 0, count = 0, answered = 0) {
            for (let i = 0; i < count; i++) {
                bytes(events + 32 * i, 32).fill(0);
                bytes(events + 32 * i, 8).set(bytes(subscriptions + 48 * i, 8));
            }
            view().setUint32(answered, count, true);
            return success;
        },
        sched_yield: () => success,
        proc_exit(code) {
            throw new Error(`gitleaks exited with ${code}`);
        },
        fd_fdstat_get: () => badFileDescriptor,
        fd_prestat_get: () => badFileDescriptor,
    };
    function counts(items, size) {
        return (itemsAddress = 0, sizeAddress = 0) => {
            view().setUint32(itemsAddress, items, true);
            view().setUint32(sizeAddress, size, true);
            return success;
        };
    }
    return new Proxy(known, { get: (functions, name) => functions[name] ?? (() => notSupported) });
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/instance.js




const keepBytes = 1_000_000;
const maxWords = 10_000;
let compiled;
/** Unpacks and compiles the engine, once in a process. */
function compile() {
    compiled ??= new WebAssembly.Module((0,external_node_zlib_.brotliDecompressSync)(readBinary()));
    return compiled;
}
/** Starts an engine with a memory of its own. */
function start(module) {
    let lastWords = '';
    const imports = sandbox(() => go.memory, (words) => {
        if (lastWords.length < maxWords)
            lastWords += words;
    });
    const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: imports });
    const go = instance.exports;
    run(() => go._initialize());
    function run(call) {
        try {
            return call();
        }
        catch (cause) {
            const [fatal] = /^fatal error: .*/m.exec(lastWords) ?? []; // all else may quote what was scanned
            const reason = fatal ?? (cause instanceof Error ? cause.message : String(cause));
            throw new GitleaksError('ENGINE_DIED', `gitleaks died: ${reason}`, {}, { cause });
        }
    }
    function exchange(parts, call) {
        const size = parts.reduce((sum, part) => sum + part.length, 0);
        let address = go.alloc(size) >>> 0;
        for (const part of parts) {
            new Uint8Array(go.memory.buffer, address, part.length).set(part);
            address += part.length;
        }
        const packed = BigInt.asUintN(64, call());
        const length = Number(packed & 0xffffffffn);
        const answer = new TextDecoder().decode(new Uint8Array(go.memory.buffer, Number(packed >> 32n), length));
        if (size + length > keepBytes)
            go.free();
        return JSON.parse(answer);
    }
    return {
        load: (request) => run(() => exchange([json(request)], go.load)),
        detect(header, text) {
            const head = json(header);
            return run(() => exchange([head, text], () => go.detect(head.length)));
        },
    };
}
function json(value) {
    return new TextEncoder().encode(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/gitleaks.js




/** The longest text that `detect` takes, in bytes. gitleaks needs many times as much memory, and minutes for it. */
const maxTextBytes = 16 * 1024 * 1024;
/**
 * Sets up gitleaks' detector. Throws {@link GitleaksError}. With gitleaks' own configuration and all its rules, which are
 * known beforehand, nothing is started before the first `detect`.
 */
async function load({ config, rules, readFile } = {}) {
    const files = new Map();
    function setUp() {
        const instance = start(compile());
        return { instance, answer: instance.load({ config, rules, files: Object.fromEntries(files) }) };
    }
    if (config === undefined && rules === undefined) {
        return { ...JSON.parse(readDefaults()), detect: detector(() => setUp().instance) };
    }
    let { instance, answer } = setUp();
    while ('error' in answer && answer.error.code === 'FILE_MISSING') {
        const path = answer.error.file ?? '';
        const text = files.has(path) ? undefined : await readFile?.(path);
        if (text === undefined) {
            throw new GitleaksError('CONFIG_INVALID', `the configuration extends ${path}, which cannot be read`);
        }
        files.set(path, text);
        ({ instance, answer } = setUp());
    }
    return { ...unwrap(answer), detect: detector(() => setUp().instance, instance) };
}
/** An instance is started when there is none, or when the last one died. */
function detector(startInstance, started) {
    let idle = started;
    return (fragment) => {
        const text = bytesOf(fragment.text);
        const { path, commit = '', startLine = 1, rules: only, decodeDepth = 5 } = fragment;
        const instance = idle ?? startInstance();
        idle = undefined; // it comes back only from a call that it survived
        const answer = instance.detect({ path, commit, startLine, rules: only, decodeDepth }, text);
        if (!('error' in answer) || answer.error.code !== 'ENGINE_DIED')
            idle = instance;
        return unwrap(answer);
    };
}
function unwrap(answer) {
    if (!('error' in answer))
        return answer;
    const { code, message, file, line, column } = answer.error;
    throw new GitleaksError(code, message, { file, line, column });
}
function bytesOf(text) {
    const size = typeof text === 'string' ? Buffer.byteLength(text) : text.length;
    if (size > maxTextBytes) {
        throw new GitleaksError('TEXT_TOO_LARGE', `the text has ${size} bytes; at most ${maxTextBytes} are scanned at once`);
    }
    return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
;// CONCATENATED MODULE: ./lib/src/secrets/engine.js


/** Sets up gitleaks. Throws GITLEAKS_CONFIG for a configuration that it refuses, ENGINE_FAILED for all else. */
async function openEngine(config) {
    const gitleaks = await load({ config: config?.text, readFile: config?.readFile }).catch((error) => {
        throw asGateError(error, config?.file ?? '.gitleaks.toml');
    });
    return {
        rules: gitleaks.rules,
        allowlists: gitleaks.allowlists,
        warnings: gitleaks.warnings,
        detect(fragment) {
            try {
                return detectTwice(gitleaks, fragment);
            }
            catch (error) {
                throw asGateError(error, `${fragment.path} in commit ${fragment.commit}`);
            }
        },
    };
}
function detectTwice(gitleaks, fragment) {
    try {
        return gitleaks.detect(fragment);
    }
    catch (error) {
        if (!(error instanceof GitleaksError) || error.code !== 'ENGINE_DIED')
            throw error;
        return gitleaks.detect(fragment);
    }
}
function asGateError(error, place) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof GitleaksError && error.code === 'TEXT_TOO_LARGE') {
        return new errors/* GateError */.u('TEXT_TOO_LARGE', { place, problem: message }, { cause: error });
    }
    if (!(error instanceof GitleaksError) || error.code !== 'CONFIG_INVALID') {
        return new errors/* GateError */.u('ENGINE_FAILED', { problem: `${place}: ${message}` }, { cause: error });
    }
    const { file = place, line, column } = error.position;
    const position = [file, line, column].filter((part) => part !== undefined).join(':');
    return new errors/* GateError */.u('GITLEAKS_CONFIG', { file: position, problem: message }, { cause: error });
}


/***/ }),

/***/ 548:
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

/***/ 6076:
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

/***/ 6356:
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

/***/ 6199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ createScanner)
});

;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/decode.js
/** In the order of precedence of `encodings.go`; `.` does not match a newline, `\s` and `\w` are ASCII. */
const encodings = /(%[0-9A-Fa-f]{2}(?:[^\n]*%[0-9A-Fa-f]{2})?)|((?:U\+[a-fA-F0-9]{4}(?:[\t\n\f\r ]|$))+|(?:\\{1,2}[uU][a-fA-F0-9]{4})+)|([0-9A-Fa-f]{32,})|([\w/+-]{16,}={0,2})/g;
const kinds = ['percent', 'unicode', 'hex', 'base64'];
/** The default of gitleaks' `--max-decode-depth`. */
const maxDepth = 5;
/** The text after each pass of decoding with the parts that were decoded, at most five; nothing when there is nothing to decode. */
function* decodedTexts(text) {
    let current = text;
    for (let depth = 0; depth < maxDepth; depth += 1) {
        const decoded = decodeOnce(current);
        if (!decoded)
            return;
        current = decoded.text;
        yield decoded;
    }
}
function decodeOnce(text) {
    const parts = [];
    const segments = [];
    let done = 0;
    let length = 0;
    for (const { kind, start, end } of findMatches(text)) {
        const decoded = decode[kind](text.slice(start, end));
        if (decoded === '')
            continue;
        parts.push(text.slice(done, start), decoded);
        length += start - done;
        segments.push({ start: length, end: length + decoded.length, from: start, to: end });
        length += decoded.length;
        done = end;
    }
    return segments.length === 0 ? undefined : { text: parts.join('') + text.slice(done), segments };
}
/** Whether a range touches a decoded part; what does not was judged before it was decoded. */
function touches(segments, start, end) {
    return segments.some((segment) => segment.start <= end && segment.end >= start);
}
/** Where a range of a decoded text was in the text before; ends within a decoded part count as all of it. */
function beforeDecoding(segments, start, end) {
    return [earlier(segments, start, 'from'), earlier(segments, end, 'to')];
}
function earlier(segments, offset, side) {
    let shift = 0;
    for (const segment of segments) {
        if (offset < segment.start)
            break;
        if (offset <= segment.end)
            return segment[side];
        shift = segment.to - segment.end;
    }
    return offset + shift;
}
/** Of two matches that touch, the one of lower precedence waits for the next pass. */
function findMatches(text) {
    const all = [];
    for (const match of text.matchAll(encodings)) {
        const kind = kinds[match.slice(1).findIndex((group) => group !== undefined)];
        all.push({ kind, start: match.index, end: match.index + match[0].length });
    }
    const yields = (match, other) => other !== undefined &&
        other.start <= match.end &&
        other.end >= match.start &&
        kinds.indexOf(other.kind) < kinds.indexOf(match.kind);
    return all.filter((match, index) => !yields(match, all[index - 1]) && !yields(match, all[index + 1]));
}
/** Each gives '' for what does not decode to printable ASCII (`\t` to `~`, control characters between included). */
const decode = {
    percent(encoded) {
        const decoded = encoded.replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
        return /%(?:0[0-8]|7[fF]|[89a-fA-F][0-9a-fA-F])/.test(encoded) ? '' : decoded;
    },
    unicode(encoded) {
        return encoded.replace(/(?:U\+|\\{1,2}[uU])([0-9A-Fa-f]{4})[\t\n\f\r ]?/g, (_, hex) => Buffer.from(String.fromCharCode(Number.parseInt(hex, 16)), 'utf8').toString('latin1'));
    },
    hex(encoded) {
        if (encoded.length % 2 !== 0 || !/[0-9]/.test(encoded))
            return '';
        return printable(Buffer.from(encoded, 'hex'));
    },
    base64(encoded) {
        if (!/[0-9+/_-]/.test(encoded))
            return '';
        const standard = /^[A-Za-z0-9+/]*={0,2}$/.test(encoded) && encoded.length % 4 === 0;
        const urlSafe = /^[A-Za-z0-9_-]*$/.test(encoded) && encoded.length % 4 !== 1;
        return standard || urlSafe ? printable(Buffer.from(encoded, 'base64')) : '';
    },
};
function printable(bytes) {
    for (const byte of bytes)
        if (byte < 9 || byte > 126)
            return '';
    return bytes.toString('latin1');
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/path-pattern.js

const maxAnswers = 10_000;
/** `undecided` is the answer where the pattern cannot be read here; it must be the one that passes the hunk on. */
function pathPattern(pattern, undecided) {
    let compiled;
    try {
        compiled = build/* RE2JS */.L3.compile(pattern);
    }
    catch {
        return () => undecided;
    }
    const known = compiled;
    const answers = new Map();
    return (path) => {
        let answer = answers.get(path);
        if (answer === undefined) {
            if (answers.size === maxAnswers)
                answers.clear();
            answer = known.test(path);
            answers.set(path, answer);
        }
        return answer;
    };
}

;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/allowed-places.js

/** Global allowlists that need nothing but path and commit (`checkCommitOrPathAllowed`). */
function allowedPlaces(allowlists) {
    const checks = allowlists
        .filter((list) => list.condition === 'OR' || (list.regexes.length === 0 && list.stopWords.length === 0))
        .map((list) => {
        const commits = new Set(list.commits.map((commit) => commit.toLowerCase()));
        const paths = list.paths.map((pattern) => pathPattern(pattern, false));
        const byPath = (path) => paths.some((matches) => matches(path));
        if (list.condition === 'OR')
            return (path, commit) => commits.has(commit) || byPath(path);
        return (path, commit) => (commits.size === 0 || commits.has(commit)) && (paths.length === 0 || byPath(path));
    });
    let last;
    // The hunks of a file come one after another.
    return (path, commit) => {
        if (last?.path !== path || last.commit !== commit) {
            last = { path, commit, isAllowed: checks.some((isAllowed) => isAllowed(path, commit)) };
        }
        return last.isAllowed;
    };
}

;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/decodable.js
/**
 * Whether gitleaks' decoder may find anything in the text (`detect/codec`): says yes where one run of its encodings
 * decodes to printable ASCII, gives up a run at the first byte that is not.
 */
function mayBeDecodable(text) {
    const { length } = text;
    let at = 0;
    while (at < length) {
        const kind = decodable_kinds[text[at]];
        if (kind === other) {
            at += 1;
        }
        else if (kind === mark) {
            if (isMarked(text, at))
                return true;
            at += 1;
        }
        else {
            let end = at;
            let seen = 0;
            for (; end < length; end += 1) {
                const next = decodable_kinds[text[end]];
                if ((next & run) === 0)
                    break;
                seen |= next;
            }
            if (seen & mark)
                for (let index = at; index < end; index += 1)
                    if (isMarked(text, index))
                        return true;
            if (end - at >= shortestRun && isDecodableRun(text, at, end))
                return true;
            at = end;
        }
    }
    return false;
}
const shortestRun = 16;
const shortestHex = 32;
const plus = 43;
const percent = 37;
const backslash = 92;
const other = 0;
const run = 1;
const mark = 2;
const decodable_kinds = new Uint8Array(256);
/** The value of a letter of base64, in either alphabet. */
const sixBits = new Uint8Array(256).fill(255);
const hexDigits = new Uint8Array(256).fill(255);
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
for (let index = 0; index < alphabet.length; index += 1)
    sixBits[alphabet.charCodeAt(index)] = index;
for (const [letter, value] of Object.entries({ '+': 62, '-': 62, '/': 63, _: 63 })) {
    sixBits[letter.charCodeAt(0)] = value;
}
for (let code = 0; code < 256; code += 1)
    if (sixBits[code] !== 255)
        decodable_kinds[code] = run;
decodable_kinds[plus] = run | mark;
for (const code of [percent, backslash])
    decodable_kinds[code] = mark;
for (let digit = 0; digit < 16; digit += 1) {
    hexDigits[digit.toString(16).charCodeAt(0)] = digit;
    hexDigits[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}
function isPrintable(byte) {
    return byte > 8 && byte < 127;
}
/** `%41`, `\u0041`; and `U+0041`, asked for at its plus sign. */
function isMarked(text, at) {
    if (text[at] === percent) {
        const high = hexDigits[text[at + 1] ?? 0];
        const low = hexDigits[text[at + 2] ?? 0];
        return high < 16 && low < 16 && isPrintable(high * 16 + low);
    }
    const isPlus = text[at] === plus;
    if (!isPlus && text[at] !== backslash)
        return false;
    const letter = (isPlus ? text[at - 1] : text[at + 1]) ?? 0;
    if ((letter | 32) !== 117)
        return false;
    const first = isPlus ? at + 1 : at + 2;
    for (let index = first; index < first + 4; index += 1)
        if (hexDigits[text[index] ?? 0] === 255)
            return false;
    return true;
}
/** As the decoder cuts a run: stretches of hex digits first, then what is left of it as base64. */
function isDecodableRun(text, start, end) {
    for (let at = start; end - at >= shortestRun;) {
        let hexEnd = at;
        while (hexEnd < end && hexDigits[text[hexEnd]] !== 255)
            hexEnd += 1;
        if (hexEnd - at < shortestHex)
            return isPrintableBase64(text, at, end);
        if (isPrintableHex(text, at, hexEnd))
            return true;
        at = hexEnd;
    }
    return false;
}
function isPrintableHex(text, start, end) {
    for (let at = start; at + 1 < end; at += 2) {
        if (!isPrintable(hexDigits[text[at]] * 16 + hexDigits[text[at + 1]])) {
            return false;
        }
    }
    return true;
}
function isPrintableBase64(text, start, end) {
    let bits = 0;
    let count = 0;
    for (let at = start; at < end; at += 1) {
        bits = ((bits << 6) | sixBits[text[at]]) & 0xffff;
        count += 6;
        if (count >= 8) {
            count -= 8;
            if (!isPrintable((bits >> count) & 255))
                return false;
        }
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/pattern-source.js
/**
 * Writes a tree as a pattern of V8 for a text held as a byte string (latin1): it matches wherever Go's does in the
 * UTF-8 text. One character of Go's may be up to four bytes here; `widest` 1 matches exactly as Go does, but only in
 * texts of ASCII.
 */
function patternSource(node, widest = 4) {
    switch (node.kind) {
        case 'assert':
            return node.source;
        case 'char':
            return charSource(node) + (node.wide && widest > 1 ? `{1,${widest}}` : '');
        case 'cat':
            return node.items
                .map((item) => (item.kind === 'alt' ? `(?:${patternSource(item, widest)})` : patternSource(item, widest)))
                .join('');
        case 'alt':
            return node.items.map((item) => patternSource(item, widest)).join('|');
        case 'capture':
            return `(${patternSource(node.body, widest)})`;
        case 'repeat': {
            const { body, min, lazy } = node;
            const isWide = body.kind === 'char' && body.wide;
            const max = isWide ? node.max * widest : node.max;
            const single = body.kind === 'char' ? charSource(body) : `(?:${patternSource(body, widest)})`;
            return `${single}{${min},${max === Infinity ? '' : max}}${lazy ? '?' : ''}`;
        }
    }
}
function charSource({ ascii, wide }) {
    const ranges = [];
    for (let code = 0; code < 128; code += 1) {
        if (!ascii[code])
            continue;
        const first = code;
        while (code < 127 && ascii[code + 1])
            code += 1;
        ranges.push(first === code ? escaped(first) : `${escaped(first)}-${escaped(code)}`);
    }
    if (wide)
        ranges.push('\\x80-\\xff');
    return ranges.length === 1 && ranges[0]?.length === 4 ? ranges[0] : `[${ranges.join('')}]`;
}
function escaped(code) {
    return `\\x${code.toString(16).padStart(2, '0')}`;
}
/** The most bytes that a match can have; may be Infinity. */
function maxLength(node) {
    switch (node.kind) {
        case 'assert':
            return 0;
        case 'char':
            return node.wide ? 4 : 1;
        case 'cat':
            return node.items.reduce((sum, item) => sum + maxLength(item), 0);
        case 'alt':
            return Math.max(...node.items.map(maxLength));
        case 'capture':
            return maxLength(node.body);
        case 'repeat': {
            const once = maxLength(node.body);
            return once === 0 || node.max === 0 ? 0 : once * node.max;
        }
    }
}
/** In how many ways a backtracking matcher may try it, roughly: the product of what its repeats leave open, each a thousand at most. */
function waysOf(node) {
    switch (node.kind) {
        case 'assert':
        case 'char':
            return 1;
        case 'cat':
            return node.items.reduce((ways, item) => ways * waysOf(item), 1);
        case 'alt':
            return node.items.reduce((ways, item) => ways + waysOf(item), 0);
        case 'capture':
            return waysOf(node.body);
        case 'repeat': {
            const once = waysOf(node.body);
            return Math.min(1_000, node.max - node.min + 1) * (once === 1 ? 1 : once ** Math.min(node.max, 20));
        }
    }
}
/** Whether any part of the tree, itself included, is such. */
function somewhere(node, isSuch) {
    if (isSuch(node))
        return true;
    if (node.kind === 'cat' || node.kind === 'alt')
        return node.items.some((item) => somewhere(item, isSuch));
    return node.kind === 'capture' || node.kind === 'repeat' ? somewhere(node.body, isSuch) : false;
}

;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/anchors.js

const maxWords = 24;
const maxWays = 1e12;
const longEnough = 12;
const shortest = 2;
/** An anchor for each alternative of the pattern; undefined when one has none. */
function findAnchors(tree) {
    const alternatives = tree.kind === 'alt' ? tree.items : [tree];
    const anchors = [];
    let group = 1;
    for (const alternative of alternatives) {
        const tokens = flatten(alternative);
        const anchor = bestAnchor(tokens, group);
        if (!anchor)
            return undefined;
        anchors.push(anchor);
        group += countGroups(alternative);
    }
    return anchors;
}
/** The items of nested sequences in a row; a group becomes its content between an `open` and a `close`. */
function flatten(node) {
    if (node.kind === 'cat')
        return node.items.flatMap(flatten);
    if (node.kind === 'capture')
        return [{ kind: 'open' }, ...flatten(node.body), { kind: 'close' }];
    return [node];
}
function bestAnchor(tokens, group) {
    let best;
    for (let at = 0; at < tokens.length; at += 1) {
        const previous = tokens[at - 1];
        if (previous?.kind === 'char' && lettersOf(previous)?.length === 1)
            continue; // within a word that was tried
        const words = wordsAt(tokens, at);
        if (!words)
            continue;
        // Long and few words are rare; whole groups let the secret be told.
        const score = 2 * Math.min(8, ...words.map((word) => word.length)) -
            words.length / 4 +
            (wholeGroups(tokens, at) ? 5 : 0) -
            (leadLength(tokens, at) === Infinity ? 9 : 0);
        if (!best || score > best.score)
            best = { at, score, words };
    }
    if (!best)
        return undefined;
    const start = beginning(tokens, best.at);
    const lead = tokens.slice(0, start);
    const isFree = lead.every((token) => token.kind === 'repeat' && token.min === 0);
    return {
        words: best.words,
        source: write(tokens.slice(start)),
        ...(isFree ? {} : { before: write(lead) }),
        lead: leadLength(tokens, start),
        endless: waysOf({ kind: 'cat', items: tokens.slice(start).filter((token) => !isMark(token)) }) > maxWays,
        ...(wholeGroups(tokens, best.at) ? { firstGroup: group } : {}),
    };
}
/** Goes back over what matches nothing, so that the group and the word boundary before a word belong to it. */
function beginning(tokens, at) {
    let start = at;
    while (start > 0 && (tokens[start - 1]?.kind === 'open' || tokens[start - 1]?.kind === 'assert'))
        start -= 1;
    return start;
}
function leadLength(tokens, at) {
    return tokens.slice(0, at).reduce((sum, token) => sum + (isMark(token) ? 0 : maxLength(token)), 0);
}
function wholeGroups(tokens, at) {
    return tokens.slice(0, beginning(tokens, at)).every((token) => !isMark(token) && countGroups(token) === 0);
}
function isMark(token) {
    return token.kind === 'open' || token.kind === 'close';
}
/** A part of the tokens as a pattern; halves of groups are left out. */
function write(tokens) {
    const parts = [];
    const opened = [];
    for (const token of tokens) {
        if (token.kind === 'open')
            opened.push(parts.push('(') - 1);
        else if (token.kind === 'close') {
            if (opened.pop() !== undefined)
                parts.push(')');
        }
        else
            parts.push(token.kind === 'alt' ? `(?:${patternSource(token)})` : patternSource(token));
    }
    for (const at of opened)
        parts[at] = '';
    return parts.join('');
}
function countGroups(node) {
    if (node.kind === 'cat' || node.kind === 'alt')
        return node.items.reduce((sum, item) => sum + countGroups(item), 0);
    if (node.kind === 'capture')
        return 1 + countGroups(node.body);
    return node.kind === 'repeat' ? countGroups(node.body) : 0;
}
/** The words with which every match of these tokens begins; undefined when there are none, or too many or too short ones. */
function wordsAt(tokens, at) {
    let words = { open: [''], closed: [] };
    for (let index = at; index < tokens.length && words.open.length > 0; index += 1) {
        const token = tokens[index];
        if (!isMark(token))
            words = extend(words, token);
        else if (index === at)
            return undefined;
    }
    const all = [...new Set([...words.closed, ...words.open])];
    return all.length > maxWords || all.some((word) => word.length < shortest) ? undefined : all;
}
function extend(words, node) {
    switch (node.kind) {
        case 'assert':
            return words;
        case 'capture':
            return extend(words, node.body);
        case 'cat':
            return node.items.reduce(extend, words);
        case 'char':
            return append(words, lettersOf(node));
        case 'alt': {
            const each = node.items.map((item) => extend({ open: words.open, closed: [] }, item));
            return {
                open: each.flatMap((other) => other.open),
                closed: [...words.closed, ...each.flatMap((other) => other.closed)],
            };
        }
        case 'repeat': {
            let extended = words;
            for (let count = 0; count < Math.min(node.min, longEnough); count += 1)
                extended = extend(extended, node.body);
            return node.max === node.min ? extended : anchors_closed(extended);
        }
    }
}
function append({ open, closed: ended }, letters) {
    if (!letters || open.length * letters.length > maxWords)
        return anchors_closed({ open, closed: ended });
    const longer = open.flatMap((word) => letters.map((letter) => word + letter));
    return {
        open: longer.filter((word) => word.length < longEnough),
        closed: [...ended, ...longer.filter((word) => word.length >= longEnough)],
    };
}
function anchors_closed({ open, closed: ended }) {
    return { open: [], closed: [...ended, ...open] };
}
const knownLetters = new WeakMap();
/** In lower case, as words are searched; undefined for more than a few. */
function lettersOf(char) {
    let letters = knownLetters.get(char);
    if (!letters) {
        const found = new Set();
        for (let code = 0; code < 128 && found.size < 5; code += 1) {
            if (char.ascii[code])
                found.add(String.fromCharCode(code).toLowerCase());
        }
        letters = char.wide || found.size > 4 ? 'many' : [...found];
        knownLetters.set(char, letters);
    }
    return letters === 'many' ? undefined : letters;
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/time-limit.js

const limitMs = 500;
let runner;
function createRunner() {
    return { sandbox: (0,external_node_vm_.createContext)({ work: () => undefined }), script: new external_node_vm_.Script('work()') };
}
/**
 * Runs a regular expression for half a second at most; undefined when it was stopped. V8 stops one only where a script
 * with a time limit runs it.
 */
function withinLimit(work) {
    runner ??= createRunner();
    const { sandbox, script } = runner;
    sandbox.work = work;
    try {
        return script.runInContext(sandbox, { timeout: limitMs });
    }
    catch (error) {
        if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return undefined;
        throw error;
    }
    finally {
        sandbox.work = () => undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/pattern-syntax.js
class Unknown extends Error {
}
/** Undefined for what is not known for sure, such as characters outside ASCII and classes of Unicode. */
function parsePattern(pattern) {
    if (/[^\x00-\x7f]/.test(pattern))
        return undefined;
    const reader = { pattern, at: 0 };
    try {
        const tree = parseAlternatives(reader, { i: false, m: false, s: false });
        return reader.at === pattern.length ? tree : undefined;
    }
    catch (error) {
        if (error instanceof Unknown)
            return undefined;
        throw error;
    }
}
function take(reader, expected) {
    expected.lastIndex = reader.at;
    const match = expected.exec(reader.pattern);
    if (match)
        reader.at += match[0].length;
    return match ?? undefined;
}
/** Flags set inside a group hold to its end, over alternatives too. */
function parseAlternatives(reader, outer) {
    const flags = { ...outer };
    const alternatives = [];
    let items = [];
    const close = () => {
        alternatives.push(items.length === 1 ? items[0] : { kind: 'cat', items });
        items = [];
    };
    while (reader.at < reader.pattern.length && reader.pattern[reader.at] !== ')') {
        if (reader.pattern[reader.at] === '|') {
            reader.at += 1;
            close();
            continue;
        }
        const atom = parseAtom(reader, flags);
        if (!atom)
            continue;
        const repeated = parseQuantifier(reader, atom);
        items.push(repeated);
    }
    close();
    return alternatives.length === 1 ? alternatives[0] : { kind: 'alt', items: alternatives };
}
const quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/y;
function parseQuantifier(reader, body) {
    const match = take(reader, quantifier);
    if (!match)
        return body;
    const [, sign, from, comma, to, lazy] = match;
    const min = sign ? (sign === '+' ? 1 : 0) : Number(from);
    const max = sign ? (sign === '?' ? 1 : Infinity) : to ? Number(to) : comma ? Infinity : min;
    return { kind: 'repeat', body, min, max, lazy: lazy === '?' };
}
const setting = /\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/y;
const group = /\((?:\?P?<\w+>)?(?!\?)/y;
const edge = /\\([AzbB])/y;
/** Undefined for a group that only sets flags. */
function parseAtom(reader, flags) {
    const char = reader.pattern[reader.at];
    switch (char) {
        case '(': {
            const set = take(reader, setting);
            if (set)
                return parseSetting(reader, flags, set);
            if (!take(reader, group))
                throw new Unknown();
            return { kind: 'capture', body: parseGroup(reader, flags) };
        }
        case '[':
            return parseClass(reader, flags.i);
        case '\\': {
            const kind = take(reader, edge)?.[1];
            if (kind)
                return { kind: 'assert', source: kind === 'A' ? '^' : kind === 'z' ? '$' : `\\${kind}` };
            const escape = parseEscape(reader);
            return typeof escape === 'number' ? one(escape, flags.i) : escape;
        }
        case '*':
        case '+':
        case '?':
            throw new Unknown();
    }
    reader.at += 1;
    if (char === '^')
        return { kind: 'assert', source: flags.m ? '(?<![^\\n])' : '^' };
    if (char === '$')
        return { kind: 'assert', source: flags.m ? '(?![^\\n])' : '$' };
    if (char === '.')
        return flags.s ? pattern_syntax_all() : without(pattern_syntax_all(), '\n');
    return one(char.charCodeAt(0), flags.i);
}
/** `(?i)` holds for what follows in the same group, `(?i:` opens a group of its own. */
function parseSetting(reader, flags, [, on = '', off = '', end]) {
    const changed = { ...flags };
    for (const letter of on + off) {
        if (!/[ims]/.test(letter))
            throw new Unknown();
        changed[letter] = !off.includes(letter);
    }
    if (end === ':')
        return parseGroup(reader, changed);
    Object.assign(flags, changed);
    return undefined;
}
function parseGroup(reader, flags) {
    const body = parseAlternatives(reader, flags);
    if (!take(reader, /\)/y))
        throw new Unknown();
    return body;
}
const controls = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };
const sets = {
    d: '0-9',
    s: '\t\n\f\r ',
    w: '0-9A-Za-z_',
    alnum: '0-9A-Za-z',
    alpha: 'A-Za-z',
    digit: '0-9',
    lower: 'a-z',
    upper: 'A-Z',
    word: '0-9A-Za-z_',
    xdigit: '0-9A-Fa-f',
};
/** The code of one character, or a class such as `\s`; undefined where no escape stands. */
function parseEscape(reader) {
    if (reader.pattern[reader.at] !== '\\')
        return undefined;
    const hex = take(reader, /\\x(?:([0-7][0-9A-Fa-f])|\{0*([0-7]?[0-9A-Fa-f])\})/y);
    if (hex)
        return Number.parseInt(hex[1] ?? hex[2] ?? '', 16);
    const named = take(reader, /\\([dDsSwW])/y)?.[1];
    if (named) {
        const set = setOf(named.toLowerCase());
        return named === named.toLowerCase() ? set : negate(set);
    }
    const control = take(reader, /\\([afnrtv])/y)?.[1];
    if (control)
        return controls[control];
    const punctuation = take(reader, /\\([^0-9A-Za-z])/y)?.[1];
    if (punctuation)
        return punctuation.charCodeAt(0);
    throw new Unknown();
}
const knownClasses = new Map();
/** The same classes stand in most rules. A key may be longer than its class, so that it need not be known where that ends. */
function parseClass(reader, ignoreCase) {
    const key = `${ignoreCase}${reader.pattern.slice(reader.at, reader.at + 24)}`;
    const known = knownClasses.get(key);
    if (known) {
        reader.at += known.length;
        return known.char;
    }
    const start = reader.at;
    reader.at += 1;
    const char = readClass(reader, ignoreCase);
    if (reader.at - start <= 24)
        knownClasses.set(key, { char, length: reader.at - start });
    return char;
}
function readClass(reader, ignoreCase) {
    const negated = take(reader, /\^/y) !== undefined;
    const set = { kind: 'char', ascii: new Uint8Array(128), wide: false };
    const include = (other) => {
        for (let code = 0; code < 128; code += 1)
            if (other.ascii[code])
                set.ascii[code] = 1;
        set.wide ||= other.wide;
    };
    for (let first = true; first || !take(reader, /\]/y); first = false) {
        const named = take(reader, /\[:(\^?)(\w+):\]/y);
        if (named) {
            include(named[1] ? negate(setOf(named[2] ?? '')) : setOf(named[2] ?? ''));
            continue;
        }
        if (take(reader, /\[:/y))
            throw new Unknown();
        const low = classChar(reader);
        if (typeof low !== 'number') {
            include(low);
            continue;
        }
        const high = take(reader, /-(?!\])/y) ? classChar(reader) : low;
        if (typeof high !== 'number' || high < low)
            throw new Unknown();
        for (let code = low; code <= high; code += 1)
            set.ascii[code] = 1;
    }
    if (ignoreCase)
        fold(set);
    return negated ? negate(set) : set;
}
function classChar(reader) {
    const escape = parseEscape(reader);
    if (escape !== undefined)
        return escape;
    const literal = take(reader, /[^\\]/y);
    if (!literal)
        throw new Unknown();
    return literal[0].charCodeAt(0);
}
const knownChars = new Map();
function one(code, ignoreCase) {
    const key = ignoreCase ? code + 128 : code;
    const known = knownChars.get(key) ?? single(code, ignoreCase);
    knownChars.set(key, known);
    return known;
}
function single(code, ignoreCase) {
    const char = { kind: 'char', ascii: new Uint8Array(128), wide: false };
    char.ascii[code] = 1;
    return ignoreCase ? fold(char) : char;
}
/** Members, and ranges `a-b`. */
function setOf(name) {
    const members = sets[name];
    if (members === undefined)
        throw new Unknown();
    const ascii = new Uint8Array(128);
    for (const [range] of members.matchAll(/.-.|[^]/g))
        ascii.fill(1, range.charCodeAt(0), range.charCodeAt(range.length - 1) + 1);
    return { kind: 'char', ascii, wide: false };
}
function pattern_syntax_all() {
    return { kind: 'char', ascii: new Uint8Array(128).fill(1), wide: true };
}
function without(char, excluded) {
    char.ascii[excluded.charCodeAt(0)] = 0;
    return char;
}
function negate({ ascii, wide }) {
    return { kind: 'char', ascii: ascii.map((value) => 1 - value), wide: !wide };
}
/** Go also folds two characters outside ASCII to "k" and "s"; texts that hold one are not judged here. */
function fold(char) {
    for (let upper = 65; upper <= 90; upper += 1) {
        if (char.ascii[upper] || char.ascii[upper + 32])
            char.ascii[upper] = char.ascii[upper + 32] = 1;
    }
    return char;
}

;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/translate-pattern.js


/**
 * Translates a pattern of Go's RE2 syntax into one of V8 for a text held as a byte string (latin1), such that it
 * matches wherever Go's does: it may match more, never less. Gives undefined for what it does not know for sure.
 * Assumes a text without U+212A and U+017F, which Go folds to "k" and "s".
 */
function translatePattern(pattern) {
    const tree = parsePattern(pattern);
    return tree && compile(patternSource(tree), 'g');
}
/** Undefined where V8 refuses, for instance because the pattern is too large. */
function compile(source, flags) {
    try {
        return new RegExp(source, flags);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/endless-pattern.js



/**
 * For a pattern over which a matcher that backtracks may take very long. RE2's own way is slower than V8's, but its
 * time grows only with the text. It does not see what stands before the place, so that it may match more.
 */
function endlessPattern(source) {
    let steady;
    return (text, at) => {
        steady ??= /^[(?:]*\\B/.test(source) ? 'refused' : compileSteady(source);
        if (steady === 'refused')
            return limited(source, text, at);
        const matcher = steady.matcher(text.slice(at));
        return matcher.lookingAt() ? matcher.end() : undefined;
    };
}
function compileSteady(source) {
    try {
        return build/* RE2JS */.L3.compile(source);
    }
    catch {
        return 'refused'; // it counts to a thousand at most
    }
}
function limited(source, text, at) {
    const pattern = compile(source, 'y');
    if (!pattern)
        return 'unknown';
    pattern.lastIndex = at;
    const attempt = withinLimit(() => ({ match: pattern.exec(text) }));
    return attempt ? attempt.match?.[0].length : 'unknown';
}

;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/anchored-pattern.js





/**
 * The alternatives of a pattern; undefined when it must be searched for in the whole text.
 * `secretGroup` as in a rule of gitleaks: 0 is the first group that holds something, or the whole match.
 */
function anchoredPatterns(pattern, secretGroup) {
    const tree = pattern === undefined ? undefined : parsePattern(pattern);
    // What is bound to the beginning of the text would also be found at the beginning of a window.
    if (!tree || somewhere(tree, isBeginning))
        return undefined;
    const isExact = !somewhere(tree, (node) => node.kind === 'char' && node.wide);
    return findAnchors(tree)?.map((anchor) => anchor.endless ? endless(anchor) : anchored(anchor, isExact ? secretGroup : undefined));
}
function isBeginning(node) {
    return node.kind === 'assert' && node.source === '^';
}
function endless({ words, source, lead }) {
    const lengthAt = endlessPattern(source);
    return {
        words,
        tryAt(text, at) {
            const length = lengthAt(text, at);
            if (typeof length !== 'number')
                return length;
            return lead === Infinity ? 'unknown' : { start: Math.max(0, at - lead), end: at + length, secrets: [], part: '' };
        },
    };
}
function anchored(anchor, secretGroup) {
    const { words, source, before, lead } = anchor;
    let pattern;
    let leading;
    return {
        words,
        tryAt(text, at) {
            pattern ??= compile(source, 'y');
            if (!pattern)
                return 'unknown';
            pattern.lastIndex = at;
            const found = pattern.exec(text);
            if (!found)
                return undefined;
            if (before !== undefined) {
                leading ??= compile(`(?<=${before})`, 'y');
                if (leading)
                    leading.lastIndex = at;
                if (leading?.test(text) === false)
                    return undefined;
            }
            if (lead === Infinity)
                return 'unknown';
            const secrets = secretGroup === undefined ? [] : secretsOf(anchor, secretGroup, pattern, found);
            const part = found[0].replace(/\n+$/, '');
            return { start: Math.max(0, at - lead), end: at + found[0].length, secrets, part };
        },
    };
}
/** gitleaks looks for the secret in the match alone, without the line breaks around it; none where it cannot be told. */
function secretsOf(anchor, secretGroup, pattern, found) {
    pattern.lastIndex = 0;
    const again = pattern.exec(found[0].replace(/\n+$/, ''));
    const secrets = [secretOf(anchor, secretGroup, found), again && secretOf(anchor, secretGroup, again)];
    return secrets.every((secret) => typeof secret === 'string') ? secrets : [];
}
function secretOf({ firstGroup, lead }, secretGroup, found) {
    if (firstGroup === undefined)
        return undefined;
    if (secretGroup > 0)
        return found[secretGroup - firstGroup + 1];
    const group = found.find((text, index) => index > 0 && text);
    return group ?? (lead === 0 ? found[0].replace(/^\n+|\n+$/g, '') : undefined);
}

;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/false-alarm.js



/** Longer ones, and those outside ASCII, are left to the engine. */
const false_alarm_maxLength = 400;
/** gitleaks adds up the entropy in the order of a map, so that its last digits differ from run to run. */
const tolerance = 1e-6;
/** Follows `detectRule` and `checkFindingAllowed` in `detect/detect.go`, as far as they look at the secret alone. */
function falseAlarm(rule, global) {
    const listed = allowed(rule.allowlists);
    return (secret, part) => {
        if (secret === '' || part.length > false_alarm_maxLength || /[^\x00-\x7f]/.test(part))
            return false;
        if (rule.entropy !== 0 && entropyOf(secret) <= rule.entropy - tolerance)
            return true;
        return global(secret, part) || listed(secret, part);
    };
}
/** Only for secrets in ASCII. Lists whose conditions must all hold are left to the engine. */
function allowed(allowlists) {
    const lists = allowlists.filter(({ condition }) => condition === 'OR');
    const regexes = (target) => lists.flatMap((list) => (list.regexTarget === target ? list.regexes : []));
    const stopWords = lists.flatMap((list) => list.stopWords.map((word) => word.toLowerCase()));
    let bySecret;
    let byPart;
    return (secret, part) => {
        bySecret ??= regexes('secret').flatMap((regex) => exact(parsePattern(regex)) ?? []);
        if (bySecret.some((pattern) => pattern.test(secret)))
            return true;
        byPart ??= regexes('match').flatMap((regex) => exact(withoutEdges(parsePattern(regex))) ?? []);
        if (byPart.some((pattern) => pattern.test(part)))
            return true;
        const lower = secret.toLowerCase();
        return stopWords.some((word) => lower.includes(word));
    };
}
/** What matches in a part of a text matches in all of it, unless it asks for what stands beside it. */
function withoutEdges(tree) {
    if (!tree || !somewhere(tree, (node) => node.kind === 'assert'))
        return tree;
    if (tree.kind === 'capture')
        return withoutEdges(tree.body);
    if (tree.kind !== 'alt')
        return undefined;
    const items = tree.items.flatMap((item) => withoutEdges(item) ?? []);
    return items.length === 0 ? undefined : { kind: 'alt', items };
}
/** The pattern as it holds for ASCII; undefined for one that might take V8 long. */
function exact(tree) {
    if (!tree || waysOf(false_alarm_limited(tree)) > 1e7)
        return undefined;
    return compile(patternSource(tree, 1), '');
}
/** No repeat goes on for longer than the longest secret. */
function false_alarm_limited(node) {
    if (node.kind === 'cat' || node.kind === 'alt')
        return { ...node, items: node.items.map(false_alarm_limited) };
    if (node.kind === 'capture')
        return { ...node, body: false_alarm_limited(node.body) };
    if (node.kind === 'repeat')
        return { ...node, body: false_alarm_limited(node.body), max: Math.min(node.max, false_alarm_maxLength) };
    return node;
}
function entropyOf(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    let entropy = 0;
    for (const count of counts.values())
        entropy -= (count / text.length) * Math.log2(count / text.length);
    return entropy;
}

;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/rule-pattern.js




/** Longer texts, and patterns that may backtrack without end, are searched with a time limit. */
const unguardedLength = 16_384;
const maxSpans = 1_000;
const rule_pattern_maxWays = 1e6;
const unknown = { mayMatch: () => true, find: () => 'unknown' };
/**
 * Tries a rule's pattern over a whole text in V8, for rules that have no word to look for. Says yes where it cannot
 * tell, and where it takes too long.
 */
function rulePattern(pattern) {
    const translated = pattern === undefined ? undefined : translatePattern(pattern);
    if (!translated)
        return unknown;
    const tree = parsePattern(pattern);
    const isRisky = waysOf(tree) > rule_pattern_maxWays;
    const isUnbounded = maxLength(tree) === Infinity;
    const guarded = (text) => isRisky || (isUnbounded && text.length > unguardedLength);
    const anchored = /(?<!\[)\^/.test(translated.source);
    return {
        mayMatch(text) {
            if (foldsFromOutside(text))
                return true;
            translated.lastIndex = 0;
            return guarded(text) ? (withinLimit(() => translated.test(text)) ?? true) : translated.test(text);
        },
        find(text) {
            if (anchored || foldsFromOutside(text))
                return 'unknown';
            return (guarded(text) ? withinLimit(() => collect(translated, text)) : collect(translated, text)) ?? 'unknown';
        },
    };
}
function collect(pattern, text) {
    const spans = [];
    pattern.lastIndex = 0;
    for (const match of text.matchAll(pattern)) {
        if (spans.length === maxSpans)
            return 'unknown';
        spans.push([match.index, match.index + match[0].length]);
    }
    return spans;
}
/** Go folds U+212A to "k" and U+017F to "s", which a byte string cannot show. */
function foldsFromOutside(text) {
    return text.includes('\xe2\x84\xaa') || text.includes('\xc5\xbf');
}

;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/gates.js






const leastMargin = 64;
/** For patterns that end with the text and may be of any length. */
const largestMargin = 2_000;
function createGates({ rules, allowlists }) {
    const global = allowed(allowlists);
    return rules.map((rule) => {
        const tree = rule.regex === undefined ? undefined : parsePattern(rule.regex);
        const longest = tree ? maxLength(tree) : Infinity;
        const endsWithText = !tree || somewhere(tree, (node) => node.kind === 'assert' && node.source === '$');
        let whole;
        return {
            id: rule.id,
            keywords: searchable(rule),
            path: rule.path === undefined ? undefined : pathPattern(rule.path, true),
            anchored: anchoredPatterns(rule.regex, rule.secretGroup),
            get whole() {
                whole ??= rulePattern(rule.regex);
                return whole;
            },
            isFalseAlarm: falseAlarm(rule, global),
            longest,
            margin: endsWithText ? Math.min(largestMargin, Math.max(leastMargin, longest)) : leastMargin,
        };
    });
}
/** Keywords outside ASCII are rare and folded by rules of their own: their rule is then always tried. */
function searchable(rule) {
    const keywords = rule.keywords.map((word) => word.toLowerCase());
    return keywords.every((word) => /^[\x01-\x7f]+$/.test(word)) ? keywords : [];
}

;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/keywords.js
/** Words are byte strings (latin1) without capital letters, not empty, each given once. */
function searchWords(words) {
    const { next, shift, classes, firstEnd, ends } = buildTable(words);
    const lengths = words.map((word) => word.length);
    return {
        find(text, onFound) {
            let state = 0;
            for (let index = 0; index < text.length; index += 1) {
                state = next[(state << shift) | classes[text[index]]];
                if (state < firstEnd)
                    continue;
                for (const word of ends[state - firstEnd])
                    onFound(word, index + 1 - lengths[word]);
            }
        },
    };
}
/** Bytes that stand in no word are one class, capital letters are of the class of the small ones: the table stays small. */
function buildTable(words) {
    const letters = [...new Set(words.join(''))].map((letter) => letter.charCodeAt(0));
    const classes = new Uint8Array(256);
    letters.forEach((letter, index) => {
        classes[letter] = index + 1;
    });
    for (let small = 97; small <= 122; small += 1)
        classes[small - 32] = classes[small];
    const shift = Math.ceil(Math.log2(letters.length + 1));
    const trie = buildTrie(words, classes, shift);
    linkFailures(trie, 1 << shift);
    return { ...renumber(trie, shift), shift, classes };
}
function buildTrie(words, classes, shift) {
    const next = new Int32Array(words.reduce((sum, word) => sum + word.length, 1) << shift);
    const ends = [[]];
    let count = 1;
    words.forEach((word, number) => {
        let state = 0;
        for (let index = 0; index < word.length; index += 1) {
            const at = (state << shift) | classes[word.charCodeAt(index)];
            if (next[at] === 0) {
                ends.push([]);
                next[at] = count++;
            }
            state = next[at];
        }
        ends[state]?.push(number);
    });
    return { next, count, ends };
}
/** Breadth first, so that the state to fall back to is complete before it is used. */
function linkFailures({ next, count, ends }, stride) {
    const failure = new Int32Array(count);
    const queue = [0];
    for (const state of queue) {
        for (let letter = 0; letter < stride; letter += 1) {
            const at = state * stride + letter;
            const child = next[at];
            const fallback = state === 0 ? 0 : next[failure[state] * stride + letter];
            if (child === 0) {
                next[at] = fallback;
                continue;
            }
            failure[child] = fallback;
            ends[child]?.push(...ends[fallback]);
            queue.push(child);
        }
    }
}
function renumber({ next, count, ends }, shift) {
    const plain = [];
    const ending = [];
    for (let state = 0; state < count; state += 1)
        (ends[state]?.length ? ending : plain).push(state);
    const order = [...plain, ...ending];
    const numbers = new Int32Array(count);
    order.forEach((state, number) => {
        numbers[state] = number;
    });
    const size = count << shift;
    const renumbered = count <= 0xffff ? new Uint16Array(size) : new Int32Array(size);
    order.forEach((state, number) => {
        for (let letter = 0; letter < 1 << shift; letter += 1) {
            renumbered[(number << shift) | letter] = numbers[next[(state << shift) | letter]];
        }
    });
    return { next: renumbered, firstEnd: plain.length, ends: ending.map((state) => ends[state]) };
}

;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/prefilter.js






const maxPlaces = 1_000;
/** After that the engine, whose time grows with the text alone, is the faster one. */
const prefilter_limitMs = 5_000;
/**
 * Follows `detect/detect.go`: a rule is tried where one of its keywords stands in the text, plain or decoded, and where
 * its path fits; then its pattern is tried here, and what it finds is held against its entropy and the allowlists.
 * May say yes too often, never no where gitleaks says yes.
 */
function createPrefilter({ rules, allowlists }) {
    const isAllowed = allowedPlaces(allowlists);
    const isComposite = rules.some((rule) => rule.required.length > 0);
    const search = createSearch(createGates({ rules, allowlists }));
    return (path, commit, bytes) => {
        if (isAllowed(path, commit))
            return undefined;
        try {
            return judge(path, bytes);
        }
        catch (error) {
            // V8 gives up on a run of some millions of bytes: it keeps a place to go back to for each of them.
            if (!(error instanceof Error) || error.name !== 'RangeError')
                throw error;
            return { rules: rules.map(({ id }) => id), decode: true, spans: 'unknown', margin: 0 };
        }
    };
    function judge(path, bytes) {
        const plain = search(bytes, path);
        const decoded = mayBeDecodable(bytes) ? searchDecoded(bytes.toString('latin1'), path) : undefined;
        if (plain.size === 0 && !decoded?.size)
            return undefined;
        const all = [...plain, ...(decoded ?? [])];
        const gates = new Set(all.map(([gate]) => gate));
        return {
            rules: [...gates].map((gate) => gate.id),
            decode: (decoded?.size ?? 0) > 0,
            spans: isComposite ? 'unknown' : spansOf(all.map(([, places]) => places)),
            margin: Math.max(...[...gates].map((gate) => gate.margin)),
        };
    }
    /** Matches in what was decoded, at their places in the text as it stands. */
    function searchDecoded(text, path) {
        const found = new Map();
        const passes = [];
        for (const { text: decoded, segments } of decodedTexts(text)) {
            passes.unshift(segments);
            // A code point takes the white space after it along, so that lines may have become one.
            const isJoined = /U\+[0-9A-Fa-f]{4}\s/.test(text);
            for (const [gate, places] of search(Buffer.from(decoded, 'latin1'), path)) {
                const known = found.get(gate) ?? [];
                if (places === 'unknown' || known === 'unknown' || isJoined) {
                    found.set(gate, 'unknown');
                    continue;
                }
                const fresh = places
                    .filter(({ start, end }) => touches(segments, start, end))
                    .map((place) => {
                    let range = [place.start, place.end];
                    for (const pass of passes)
                        range = beforeDecoding(pass, ...range);
                    return { start: range[0], end: range[1], isAlive: place.isAlive };
                });
                if (fresh.some(({ isAlive }) => isAlive))
                    found.set(gate, [...known, ...fresh]);
            }
        }
        return found;
    }
}
/** Finds where rules may match in one text; only those that have a place of interest. */
function createSearch(gates) {
    const uses = new Map();
    const use = (word, gate, pattern) => {
        const known = uses.get(word);
        if (known)
            known.push({ gate, pattern });
        else
            uses.set(word, [{ gate, pattern }]);
    };
    for (const gate of gates) {
        for (const pattern of gate.anchored ?? [])
            for (const word of pattern.words)
                use(word, gate, pattern);
        if (!gate.anchored)
            for (const word of gate.keywords)
                use(word, gate);
    }
    const users = [...uses.values()];
    const words = searchWords([...uses.keys(), ...foldedFromOutside]);
    const always = gates.filter((gate) => !gate.anchored && gate.keywords.length === 0);
    return (bytes, path) => {
        const found = new Map();
        const unanchored = new Set();
        let text;
        let isFolded = false;
        let attempts = 0;
        let startedAt = 0;
        let isLate = false;
        words.find(bytes, (word, start) => {
            const users_ = users[word];
            if (!users_) {
                isFolded = true;
                return;
            }
            if (text === undefined) {
                text = bytes.toString('latin1');
                startedAt = performance.now();
            }
            attempts += 1;
            if ((attempts & 0xff) === 0)
                isLate ||= performance.now() - startedAt > prefilter_limitMs;
            for (const { gate, pattern } of users_) {
                if (!pattern)
                    unanchored.add(gate);
                else if (isLate)
                    found.set(gate, 'unknown');
                else
                    tryPattern(found, gate, pattern, text, start);
            }
        });
        if (isFolded)
            addFolded(found, gates, bytes.toString('latin1'));
        for (const gate of always)
            if (gate.path?.(path) ?? true)
                unanchored.add(gate);
        if (found.size === 0 && unanchored.size === 0)
            return found;
        return settle(found, unanchored, bytes.toString('latin1'), path);
    };
}
function tryPattern(found, gate, pattern, text, at) {
    const places = found.get(gate);
    if (places === 'unknown')
        return;
    const place = pattern.tryAt(text, at);
    if (!place)
        return;
    if (place === 'unknown' || (places?.length ?? 0) === maxPlaces) {
        found.set(gate, 'unknown');
        return;
    }
    const isAlive = place.secrets.length === 0 || !place.secrets.every((secret) => gate.isFalseAlarm(secret, place.part));
    const { start, end } = place;
    if (places)
        places.push({ start, end, isAlive });
    else
        found.set(gate, [{ start, end, isAlive }]);
}
/** Go folds two letters outside ASCII into it (U+212A, U+017F) when it matches, and U+0130 when it looks for keywords. */
const foldedFromOutside = ['\xe2\x84\xaa', '\xc5\xbf', '\xc4\xb0'];
/** V8 cannot tell what matches around such a letter. */
function addFolded(found, gates, text) {
    if (!foldsFromOutside(text))
        return;
    const at = [...text.matchAll(/\xe2\x84\xaa|\xc5\xbf/g)].map((match) => match.index);
    for (const gate of gates) {
        if (!gate.anchored)
            continue;
        const places = found.get(gate) ?? [];
        if (places === 'unknown' || gate.longest === Infinity || places.length + at.length > maxPlaces) {
            found.set(gate, 'unknown');
            continue;
        }
        const around = at.map((start) => ({
            start: Math.max(0, start - gate.longest),
            end: Math.min(text.length, start + gate.longest),
            isAlive: true,
        }));
        found.set(gate, [...places, ...around]);
    }
}
/** What is left once keywords and paths are heeded, and the patterns that have no word were searched for. */
function settle(found, unanchored, text, path) {
    const settled = new Map();
    let folded;
    const fits = ({ keywords, path: isPath }) => {
        if (isPath && !isPath(path))
            return false;
        folded ??= foldCase(text);
        return hasKeyword(keywords, folded);
    };
    // The engine asks for a keyword in what it reads, gitleaks in the whole hunk.
    const keep = (gate, places) => {
        const isWhole = places.every(({ start, end, isAlive }) => !isAlive || hasKeyword(gate.keywords, foldCase(text.slice(start, end))));
        settled.set(gate, isWhole ? places : 'unknown');
    };
    for (const [gate, places] of found) {
        if (places === 'unknown') {
            if (fits(gate))
                settled.set(gate, places);
        }
        else if (places.some(({ isAlive }) => isAlive) && fits(gate))
            keep(gate, places);
    }
    for (const gate of unanchored) {
        if (!fits(gate) || !gate.whole.mayMatch(text))
            continue;
        const spans = gate.whole.find(text);
        if (spans === 'unknown')
            settled.set(gate, spans);
        else
            keep(gate, spans.map(([start, end]) => ({ start, end, isAlive: true })));
    }
    return settled;
}
function hasKeyword(keywords, folded) {
    return keywords.length === 0 || keywords.some((word) => folded.includes(word));
}
/** As Go does for keywords: two letters outside ASCII become letters in it. */
function foldCase(text) {
    return text.replaceAll('\xe2\x84\xaa', 'k').replaceAll('\xc4\xb0', 'i').toLowerCase();
}
/** The places of interest with all that overlap them. */
function spansOf(all) {
    const spans = [];
    for (const places of all) {
        if (places === 'unknown')
            return 'unknown';
        let isAlive = false;
        let current;
        for (const place of [...places].sort((a, b) => a.start - b.start)) {
            if (current && place.start <= current[1]) {
                current[1] = Math.max(current[1], place.end);
                isAlive ||= place.isAlive;
                continue;
            }
            if (current && isAlive)
                spans.push(current);
            current = [place.start, place.end];
            isAlive = place.isAlive;
        }
        if (current && isAlive)
            spans.push(current);
    }
    return spans;
}

;// CONCATENATED MODULE: ./lib/src/secrets/prefilter/windows.js
const newline = 10;
/**
 * Cuts a long text to the lines around the places given and a margin, so that the engine does not read the rest. A window other
 * than the first begins with the line break before it: gitleaks counts the columns of a text's first line from 1 and of
 * all others from 2 (`detect/location.go`), and the numbers must come out as for the whole text.
 */
function cutWindows(text, startLine, spans, marginBytes = 2_000) {
    // For a match behind the last line break gitleaks takes all the text before it for its line, and heeds a
    // "gitleaks:allow" anywhere in it.
    const lastBreak = text.lastIndexOf(newline);
    if (lastBreak + 1 < text.length && spans.some(([, end]) => end > lastBreak))
        return [{ text, startLine }];
    const ranges = [];
    for (const [first, last] of [...spans].sort((a, b) => a[0] - b[0])) {
        const start = first <= marginBytes ? 0 : Math.max(0, text.lastIndexOf(newline, first - marginBytes));
        const lineEnd = text.indexOf(newline, Math.min(text.length, last + marginBytes));
        const end = lineEnd < 0 ? text.length : lineEnd + 1;
        const previous = ranges.at(-1);
        if (previous && start <= previous[1])
            previous[1] = Math.max(previous[1], end);
        else
            ranges.push([start, end]);
    }
    let line = startLine;
    let counted = 0;
    return ranges.map(([start, end]) => {
        for (; counted < start; counted += 1)
            if (text[counted] === newline)
                line += 1;
        return { text: text.subarray(start, end), startLine: line };
    });
}

;// CONCATENATED MODULE: ./lib/src/secrets/scan.js



/** Prefilter, then engine, then `.gitleaksignore`: exactly what `gitleaks git` reports, hunk by hunk. */
function createScanner(engine, ignore) {
    let prefilter; // made once git is at work
    const counts = { hunks: 0, bytes: 0, candidates: 0 };
    return {
        counts,
        scan(hunk) {
            const { added, path, startLine } = hunk;
            const commit = hunk.commit.sha;
            counts.hunks += 1;
            counts.bytes += added.length;
            prefilter ??= createPrefilter(engine);
            const candidate = prefilter(path, commit, added);
            if (!candidate)
                return [];
            counts.candidates += 1;
            const { rules, decode, spans, margin } = candidate;
            const windows = spans === 'unknown' ? [{ text: added, startLine }] : cutWindows(added, startLine, spans, margin);
            return windows
                .flatMap((window) => engine.detect({ ...window, path, commit, rules, decodeDepth: decode ? maxDepth : 0 }))
                .filter((found) => !ignore(found.fingerprint, commit))
                .map((found) => ({ found, hunk }));
        },
    };
}


/***/ }),

/***/ 6813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/git/gate-files.js
var gate_files = __webpack_require__(4620);
// EXTERNAL MODULE: ./lib/src/secrets/baseline.js
var baseline = __webpack_require__(9877);
;// CONCATENATED MODULE: ./lib/src/secrets/ignore.js
/**
 * Reads the text of a `.gitleaksignore`: one `commit:file:rule:line` or `file:rule:line` on a line, `#` before a comment.
 * As in gitleaks, `\` in the path means `/`, and a line of another shape is compared as it stands.
 */
function parseIgnore(text) {
    const entries = new Set(text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map(withSlashes));
    return (fingerprint, commit) => entries.has(fingerprint) || (commit !== '' && entries.has(fingerprint.slice(commit.length + 1)));
}
function withSlashes(entry) {
    const parts = entry.split(':');
    const path = parts.length === 3 ? 0 : parts.length === 4 ? 1 : undefined;
    return parts.map((part, index) => (index === path ? part.replaceAll('\\', '/') : part)).join(':');
}

;// CONCATENATED MODULE: ./lib/src/secrets/settings.js





const maxBytes = 15_000_000;
/**
 * Reads `.gitleaks.toml` and `.gitleaksignore` where they exist, and the baseline (an absolute path) if one is named.
 * Throws GITLEAKS_CONFIG or BASELINE_INVALID when one cannot be read.
 */
async function readSettings(root, files, baselinePath) {
    const text = await readOptional(root, '.gitleaks.toml', files);
    const config = text === undefined
        ? undefined
        : { file: '.gitleaks.toml', text, readFile: (path) => readInside(root, path, files) };
    const ignore = parseIgnore((await readOptional(root, '.gitleaksignore', files)) ?? '');
    return { config, ignore, baseline: baselinePath ? await readBaseline(root, baselinePath, files) : undefined };
}
/** `extend.path` counts from the root, and cannot lead out of the repository. */
async function readInside(root, path, files) {
    const inside = (0,gate_files/* pathInside */._l)(root, path);
    return inside === undefined ? undefined : readOptional(root, inside, files);
}
async function readOptional(root, file, files) {
    try {
        return (await files.read((0,external_node_path_.join)(root, file), maxBytes))?.toString('utf8');
    }
    catch (cause) {
        if (cause instanceof errors/* GateError */.u)
            throw cause;
        throw new errors/* GateError */.u('GITLEAKS_CONFIG', { file, problem: problemOf(cause) }, { cause });
    }
}
/** A baseline that is named but not there must not count as an empty one. */
async function readBaseline(root, path, files) {
    const file = (0,gate_files/* pathInside */._l)(root, path) ?? path;
    try {
        const text = (await files.read(path, maxBytes))?.toString('utf8');
        if (text === undefined)
            throw new Error(`it does not exist${files.commit ? ' in the base commit' : ''}`);
        return (0,baseline/* parseBaseline */.n)(file, text);
    }
    catch (cause) {
        if (cause instanceof errors/* GateError */.u)
            throw cause;
        throw new errors/* GateError */.u('BASELINE_INVALID', { file, problem: problemOf(cause) }, { cause });
    }
}
function problemOf(cause) {
    const { code, message } = cause;
    return code ? `it cannot be read (${code})` : message;
}


/***/ })

};
