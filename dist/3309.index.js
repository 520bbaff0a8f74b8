export const id = 3309;
export const ids = [3309];
export const modules = {

/***/ 13634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NetworkError)
/* harmony export */ });
/** No usable response. `message` is one line in plain words that names host and reason. */
class NetworkError extends Error {
    kind;
    url;
    /** Spent until the failure, in milliseconds. */
    elapsedMs;
    constructor(kind, message, url, elapsedMs, options) {
        super(message, options);
        this.name = 'NetworkError';
        this.kind = kind;
        this.url = url;
        this.elapsedMs = elapsedMs;
    }
}


/***/ }),

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

/***/ 3309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlaces: () => (/* binding */ runPlaces)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/git/gate-files.js
var gate_files = __webpack_require__(4620);
// EXTERNAL MODULE: ./lib/src/git/repository.js
var repository = __webpack_require__(26077);
// EXTERNAL MODULE: ./lib/src/secrets/detector.js
var detector = __webpack_require__(25468);
// EXTERNAL MODULE: ./lib/src/http/open.js
var http_open = __webpack_require__(64971);
// EXTERNAL MODULE: ./lib/src/secrets/plural.js
var plural = __webpack_require__(70548);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/secrets/quote.js
var quote = __webpack_require__(76076);
// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(81600);
;// CONCATENATED MODULE: ./lib/src/secrets/places/page-scripts.js

/** The parser itself becomes slow on deeper pages. */
const maxDepth = 2_000;
/** The URLs of the scripts that a page loads, in its order, as far as they are http(s). Throws for a page nested too deeply. */
function scriptsOfPage(html, pageUrl) {
    const found = [];
    let base = pageUrl;
    let depth = 0;
    const parser = new Parser/* Parser */.i({
        onopentag(name, { src, href, rel = '', as = '' }) {
            depth += 1;
            if (depth > maxDepth)
                throw new Error(`the page nests elements more than ${maxDepth} deep`);
            if (name === 'script' && src)
                found.push(src);
            else if (name === 'base' && href && base === pageUrl)
                base = URL.parse(href, pageUrl)?.href ?? base;
            else if (name === 'link' && href && isScriptLink(rel.toLowerCase(), as.toLowerCase()))
                found.push(href);
        },
        onclosetag() {
            depth -= 1;
        },
    });
    parser.end(html);
    return distinct(found.flatMap((reference) => URL.parse(reference.trim(), base) ?? []));
}
function isScriptLink(rel, as) {
    const kinds = rel.split(/\s+/);
    return (kinds.includes('modulepreload') || (as === 'script' && (kinds.includes('preload') || kinds.includes('prefetch'))));
}
/** What a module says it imports by a relative or absolute path. A comment or a text that only looks like it is no harm. */
function importsOfScript(script, scriptUrl) {
    const references = [...script.matchAll(/\b(?:from|import)\s{0,9}\(?\s{0,9}(["'])([./][^"'\s]{0,500}\.m?js)\1/g)];
    return distinct(references.flatMap(([, , path = '']) => URL.parse(path, scriptUrl) ?? []));
}
function distinct(urls) {
    const byHref = new Map();
    for (const url of urls) {
        url.hash = '';
        if (url.protocol === 'http:' || url.protocol === 'https:')
            byHref.set(url.href, url);
    }
    return [...byHref.values()];
}

// EXTERNAL MODULE: ./lib/src/http/exchange.js
var exchange = __webpack_require__(13634);
;// CONCATENATED MODULE: ./lib/src/secrets/places/same-origin.js

const maxHops = 5;
/** Gets a URL and follows redirects as long as they stay on its origin: another origin is never asked. */
async function fetchSameOrigin(client, url, { timeoutMs, fileBytes }, signal) {
    const { origin } = new URL(url);
    let current = url;
    for (let hop = 0; hop <= maxHops; hop += 1) {
        let response;
        try {
            response = await client.send({ method: 'GET', url: current, headers: [], timeoutMs, maxBodyBytes: fileBytes, follow: false, retries: 2 }, signal);
        }
        catch (error) {
            if (!(error instanceof exchange/* NetworkError */.D))
                throw error;
            return {
                ok: false,
                problem: error.kind === 'too-large' ? `it is larger than ${fileBytes / 1e6} MB` : error.message,
            };
        }
        const { status } = response;
        if (status >= 200 && status < 300)
            return { ok: true, url: current, response };
        const location = status >= 300 ? headerOf(response, 'location') : undefined;
        if (status >= 400 || location === undefined)
            return { ok: false, status, problem: `it answers ${status}` };
        const next = URL.parse(location, current);
        if (next?.origin !== origin) {
            return { ok: false, status, problem: `it redirects to another origin${next ? `, ${next.origin}` : ''}` };
        }
        current = next.href;
    }
    return { ok: false, problem: `it redirects more than ${maxHops} times` };
}
function headerOf({ headers }, name) {
    return headers.find(([each]) => each === name)?.[1];
}

;// CONCATENATED MODULE: ./lib/src/secrets/places/source-map.js
/**
 * What a script says of its source map: a URL, the map itself in a `data:` URL, or nothing.
 * The last such comment counts (ECMA-426, section 11).
 */
function sourceMapReference(script) {
    const at = script.lastIndexOf('sourceMappingURL=');
    if (at < 2 || !/[#@][ \t]*$/.test(script.slice(Math.max(0, at - 5), at)))
        return undefined;
    const from = at + 'sourceMappingURL='.length;
    const end = script.slice(from).search(/[\s"'`]|\*\/|$/);
    return script.slice(from, from + end) || undefined;
}
/** The text of a `data:` URL; undefined for any other. */
function dataUrlText(url) {
    const [, parameters, data] = /^data:([^,]{0,200}),/i.exec(url) ? splitDataUrl(url) : [];
    if (parameters === undefined || data === undefined)
        return undefined;
    if (/;\s*base64\s*$/i.test(parameters))
        return Buffer.from(data, 'base64').toString();
    try {
        return decodeURIComponent(data);
    }
    catch {
        return data;
    }
}
function splitDataUrl(url) {
    const comma = url.indexOf(',');
    return [url, url.slice(5, comma), url.slice(comma + 1)];
}
/** The sources that a map carries with their content, its sections' too; undefined when it is no source map. */
function originalSources(text) {
    try {
        // Servers may put `)]}'` before JSON, to keep it from being run as a script.
        const map = JSON.parse(text.replace(/^\ufeff?(?:\)\]\}'?[^\n]{0,100}\n)?/, ''));
        return isMap(map) ? sourcesIn(map, 0) : undefined;
    }
    catch {
        return undefined;
    }
}
function isMap(value) {
    return typeof value === 'object' && value !== null && ('sources' in value || 'sections' in value);
}
/** Sections do not nest (ECMA-426, section 9). */
function sourcesIn({ sources, sourcesContent, sections }, depth) {
    const own = list(sourcesContent).flatMap((content, index) => {
        const name = list(sources)[index];
        return typeof content === 'string' && content !== '' ? [{ name: nameOf(name, index), content }] : [];
    });
    if (depth > 0)
        return own;
    return [
        ...own,
        ...list(sections).flatMap((section) => {
            const map = section?.map;
            return isMap(map) ? sourcesIn(map, depth + 1) : [];
        }),
    ];
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** A label only, nothing is ever opened by it: `webpack://app/./src/a.ts` and `../../src/a.ts` become `src/a.ts`. */
function nameOf(name, index) {
    if (typeof name !== 'string' || name === '')
        return `source ${index + 1}`;
    const path = name
        .slice(0, 500)
        .replace(/^[a-z][\w+.-]*:\/\/[^/]*\//i, '')
        .split(/[/\\]/)
        .filter((part) => part !== '' && part !== '.' && part !== '..');
    return path.join('/') || `source ${index + 1}`;
}

;// CONCATENATED MODULE: ./lib/src/secrets/places/bundles.js





const bundleLimits = { files: 300, bytes: 100_000_000, fileBytes: 20_000_000, timeoutMs: 20_000 };
const atOnce = 4;
/**
 * The page at the root of the deployment, the scripts of its own origin that it loads, what these import, and the
 * sources in their source maps. Other origins are never asked. What cannot be had is a gap.
 */
async function* liveBundles(baseUrl, client, signal, limits = bundleLimits) {
    const pageUrl = new URL('/', baseUrl).href;
    const page = await fetchSameOrigin(client, pageUrl, limits, signal);
    if (!page.ok)
        return yield { gap: gap(pageUrl, page.problem, 'fail') };
    yield { text: served(page) };
    const budget = { files: limits.files, bytes: limits.bytes };
    const known = new Set();
    const seen = new Set();
    const { origin } = new URL(pageUrl);
    let waiting = [];
    let foreign = 0;
    const want = (urls, guessed) => {
        for (const url of urls) {
            if (known.has(url.href))
                continue;
            known.add(url.href);
            if (url.origin === origin)
                waiting.push({ url, guessed });
            else
                foreign += 1;
        }
    };
    try {
        want(scriptsOfPage(textOf(page.response), page.url), false);
    }
    catch (error) {
        yield { gap: gap(pageUrl, error.message, 'inconclusive') };
    }
    if (waiting.length === 0 && foreign > 0) {
        yield { gap: gap(pageUrl, 'all its scripts come from other origins, which are not asked', 'inconclusive') };
    }
    while (waiting.length > 0 && !signal.aborted) {
        if (budget.files <= 0 || budget.bytes <= 0) {
            const most = `${limits.files} files or ${limits.bytes / 1e6} MB are searched at most`;
            return yield { gap: gap(pageUrl, `${most}; ${waiting.length} more scripts are not`, 'inconclusive') };
        }
        const batch = waiting.slice(0, Math.min(atOnce, budget.files));
        waiting = waiting.slice(batch.length);
        const results = await Promise.all(batch.map((wanted) => fetchScript(wanted, client, limits, signal)));
        for (const { found, imports, files, bytes } of results) {
            budget.files -= files;
            budget.bytes -= bytes;
            want(imports, true);
            for (const each of found)
                if ('gap' in each || isNew(each.text, seen))
                    yield each;
        }
    }
}
async function fetchScript({ url, guessed }, client, limits, signal) {
    const script = await fetchSameOrigin(client, url.href, limits, signal);
    if (!script.ok) {
        const isNothing = guessed && script.status !== undefined;
        const found = isNothing ? [] : [{ gap: gap(url.href, script.problem, 'inconclusive') }];
        return { found, imports: [], files: 1, bytes: 0 };
    }
    const text = textOf(script.response);
    const bytes = script.response.body.length;
    const reference = sourceMapReference(text) ?? headerOf(script.response, 'sourcemap') ?? headerOf(script.response, 'x-sourcemap');
    const map = await fetchMap(reference, script.url, client, limits, signal);
    return {
        found: [{ text: served(script) }, ...map.found],
        imports: importsOfScript(text, script.url),
        files: 1 + map.files,
        bytes: bytes + map.bytes,
    };
}
/** A map that nobody names is often beside the script all the same, and as public. */
async function fetchMap(reference, scriptUrl, client, limits, signal) {
    const inline = reference && dataUrlText(reference);
    if (inline)
        return { found: sourcesOf(inline, scriptUrl, true), files: 0, bytes: 0 };
    const beside = new URL(scriptUrl);
    beside.pathname += '.map';
    const url = reference === undefined ? beside : URL.parse(reference, scriptUrl);
    if (url?.origin !== beside.origin)
        return { found: [], files: 0, bytes: 0 };
    const map = await fetchSameOrigin(client, url.href, limits, signal);
    if (map.ok) {
        const found = sourcesOf(textOf(map.response), map.url, false);
        // A server that answers everything with its page has no map.
        const isPage = found.length === 1 && /html/i.test(headerOf(map.response, 'content-type') ?? '');
        return { found: isPage ? [] : found, files: 1, bytes: map.response.body.length };
    }
    // A map that is not served hides nothing; one that does not come to its end may.
    const found = map.status === undefined ? [{ gap: gap(url.href, map.problem, 'inconclusive') }] : [];
    return { found, files: 1, bytes: 0 };
}
/** Each original file for itself; a map that cannot be read as one, as it was served. */
function sourcesOf(map, url, inline) {
    const sources = originalSources(map);
    if (!sources)
        return inline
            ? []
            : [{ text: { path: pathOf(url), name: url, where: { url }, print: curl(url), bytes: [Buffer.from(map)] } }];
    return sources.map(({ name, content }) => ({
        text: { path: name, name: `${name} (source map of ${url})`, where: { url }, bytes: [Buffer.from(content)] },
    }));
}
function served({ url, response }) {
    return { path: pathOf(url), name: url, where: { url }, print: curl(url), bytes: [Buffer.from(response.body)] };
}
/** Bundlers put the same source into the maps of several scripts. */
function isNew({ path, bytes }, seen) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(path).update('\0');
    for (const part of bytes)
        hash.update(part);
    const id = hash.digest('base64');
    return !seen.has(id) && seen.add(id) !== undefined;
}
function textOf({ body }) {
    return Buffer.from(body.buffer, body.byteOffset, body.length).toString();
}
function pathOf(url) {
    return new URL(url).pathname.slice(1) || 'index.html';
}
function curl(url) {
    return `curl -sS ${(0,quote/* quote */.h)(url)}`;
}
function gap(url, problem, status) {
    return {
        what: url,
        problem,
        where: { url },
        status,
        fix: 'Open the URL as a stranger would; scripts that no stranger can load are not searched.',
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/secrets/places/binary.js
/** How much of a file's beginning `isBinary` wants to see, as much as git looks at. */
const headBytes = 8_000;
/** What archives begin with, also where they are too short to hold a NUL. */
const signatures = [
    'PK\x03\x04',
    'PK\x05\x06',
    '\x1f\x8b',
    'BZh',
    '\xfd7zXZ',
    "7z\xbc\xaf'\x1c",
    'Rar!\x1a',
    '\x28\xb5\x2f\xfd',
    '!<arch>\n',
    '%PDF-',
].map((signature) => Buffer.from(signature, 'latin1'));
/** Whether a file is an archive or no text, by what it begins with. UTF-16 with a byte order mark is text. */
function isBinary(head) {
    if (signatures.some((signature) => head.subarray(0, signature.length).equals(signature)))
        return true;
    const mark = head.length < 2 ? 0 : head.readUInt16BE(0);
    return mark !== 0xfffe && mark !== 0xfeff && head.includes(0);
}

;// CONCATENATED MODULE: ./lib/src/secrets/places/files.js





const slash = Buffer.from('/');
const streamBytes = 128 * 1024;
/**
 * The text files of what is listed, in the order of their names. A listed place that does not exist, cannot be read or
 * holds no file at all is a gap. Symbolic links are followed inside the working directory and the listed folder only.
 */
async function* listedFiles(listed, key, context, skipped) {
    const root = await (0,promises_.realpath)(context.cwd);
    for (const { at, path } of listed) {
        const gap = (problem, what = path) => ({
            gap: {
                what,
                problem,
                where: { file: at.file, line: at.line, column: at.column },
                status: 'fail',
                fix: `Let an earlier step make it, or take it out of "${key}" of "secrets".`,
            },
        });
        let files = 0;
        try {
            const start = await openListed(context.cwd, root, path);
            for await (const found of walk(start, [root, start.real.toString()])) {
                if (context.signal.aborted)
                    return;
                if (found === 'other') {
                    skipped.others += 1;
                    continue;
                }
                files += 1;
                const name = shownName(context.cwd, found);
                try {
                    yield { text: await readText(found, name, skipped) };
                }
                catch (error) {
                    yield gap(reasonOf(error), name);
                }
            }
            if (files === 0)
                yield gap('it holds no file');
        }
        catch (error) {
            yield gap(reasonOf(error));
        }
    }
}
/** Throws when the place does not exist, or when a link inside the working directory leads it out of there. */
async function openListed(cwd, root, listed) {
    const path = (0,external_node_path_.resolve)(cwd, listed);
    const real = await (0,promises_.realpath)(path);
    if (isInside(path, (0,external_node_path_.resolve)(cwd)) && !isInside(real, root)) {
        throw new Error('it is a symbolic link that leads out of the working directory');
    }
    const stats = await (0,promises_.stat)(real);
    if (!stats.isDirectory() && !stats.isFile())
        throw new Error('it is neither a file nor a folder');
    return { shown: Buffer.from(path), real: Buffer.from(real) };
}
/** Paths are bytes: a name need not be UTF-8. Each folder is walked once, whatever links lead to it. */
async function* walk(start, roots) {
    if ((await (0,promises_.stat)(start.real)).isFile()) {
        yield start.shown;
        return;
    }
    const seen = new Set();
    const waiting = [start];
    for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
        const id = folder.real.toString('latin1');
        if (seen.has(id))
            continue;
        seen.add(id);
        const entries = await (0,promises_.readdir)(folder.real, { withFileTypes: true, encoding: 'buffer' });
        const folders = [];
        for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
            const shown = Buffer.concat([folder.shown, slash, entry.name]);
            const real = Buffer.concat([folder.real, slash, entry.name]);
            const kind = await kindOf(entry, real, roots);
            if (kind.is === 'folder')
                folders.push({ shown, real: kind.real });
            else
                yield kind.is === 'file' ? shown : 'other';
        }
        waiting.push(...folders.reverse());
    }
}
async function kindOf(entry, path, roots) {
    if (entry.isFile())
        return { is: 'file' };
    if (entry.isDirectory())
        return entry.name.toString() === '.git' ? { is: 'other' } : { is: 'folder', real: path };
    if (!entry.isSymbolicLink())
        return { is: 'other' };
    try {
        const real = await (0,promises_.realpath)(path, { encoding: 'buffer' });
        if (!roots.some((root) => isInside(real.toString(), root)))
            return { is: 'other' };
        const stats = await (0,promises_.lstat)(real);
        return stats.isDirectory() ? { is: 'folder', real } : { is: stats.isFile() ? 'file' : 'other' };
    }
    catch {
        return { is: 'other' }; // a link to nothing
    }
}
function isInside(path, root) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
/** Of an archive or a binary only the name is searched, for the rules that look at paths. */
async function readText(path, name, skipped) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        const head = buffer.subarray(0, bytesRead);
        const binary = isBinary(head);
        if (binary)
            skipped.binaries += 1;
        const bytes = binary ? [] : bytesRead < headBytes ? [head] : readBytes(path);
        return { path: name, where: { file: name }, print: `cat ${(0,quote/* quote */.h)(name)}`, bytes };
    }
    finally {
        await file.close();
    }
}
/** Opens the file only when it is read. */
async function* readBytes(path) {
    yield* (0,external_node_fs_.createReadStream)(path, { highWaterMark: streamBytes });
}
/** Relative to the working directory where it is in there, with `/`. */
function shownName(cwd, path) {
    const name = path.toString();
    const shown = isInside(name, (0,external_node_path_.resolve)(cwd)) ? (0,external_node_path_.relative)(cwd, name) : name;
    return shown.replaceAll(external_node_path_.sep, '/');
}
function reasonOf(error) {
    const { code, message } = error;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'it does not exist';
    return code ? `it cannot be read (${code})` : message;
}

// EXTERNAL MODULE: ./lib/src/secrets/describe.js
var describe = __webpack_require__(80783);
// EXTERNAL MODULE: ./lib/src/secrets/rotation.js
var rotation = __webpack_require__(76356);
;// CONCATENATED MODULE: ./lib/src/secrets/places/finding.js


/** Puts a secret into the gate's record; nothing of it but a known prefix goes in. */
function placeFinding(secret) {
    const { rule, line, column, places, text } = secret;
    const fingerprint = `${text.path}:${rule}:${line}`;
    const { page } = rotation/* rotations */.s[rule] ?? {};
    const times = places > 1 ? `, at ${places} places, this is the first` : '';
    return {
        rule: `secrets/${rule}`,
        status: 'fail',
        severity: 'blocker',
        title: `${titleOf(secret)} in ${text.name ?? text.path}`,
        observed: `${seen(secret)}${times}`,
        where: { ...text.where, ...(line === 0 ? {} : { line, column }) },
        reproduce: text.print && (line === 0 ? text.print : `${text.print} | sed -n ${line}p | cut -b ${column}-${column + 99}`),
        fix: [
            `Rotate it${page ? `: ${page} ,` : ' where it was issued,'} then keep it out of what is built and printed.`,
            `False alarm? ${text.where.file === undefined ? 'add a waiver with this rule and URL' : `add to .gitleaksignore: ${fingerprint}`}`,
        ].join('\n'),
        fingerprint,
    };
}
function titleOf({ rule, gitleaks }) {
    if (rule === 'env-value')
        return 'Value of an environment variable';
    if (rule === 'supabase-service-role')
        return 'Supabase secret key (it passes every row-level policy)';
    return (0,describe/* describeRule */.I)(gitleaks ?? { id: rule, description: '' });
}
function seen({ rule, gitleaks, secret, detail }) {
    if (detail !== undefined)
        return `the value of ${detail}`;
    if (rule === 'supabase-service-role') {
        return secret.startsWith('sb_secret_') ? 'sb_secret_…(redacted)' : 'a JSON Web Token with the role service_role';
    }
    return secret === '' ? 'the file itself' : (0,describe/* preview */.V)(secret, gitleaks);
}
/** What was listed and not searched fails; what it only led to is shown. */
function gapFinding({ what, problem, where, status, fix }) {
    return {
        rule: 'secrets/not-searched',
        status,
        severity: 'blocker',
        title: `Not searched for secrets: ${what}`,
        observed: problem,
        where,
        fix,
        fingerprint: `secrets/not-searched:${what}`,
    };
}

// EXTERNAL MODULE: ./lib/src/secrets/scan.js + 31 modules
var scan = __webpack_require__(29519);
// EXTERNAL MODULE: ./lib/src/redaction/decoded-views.js
var decoded_views = __webpack_require__(82181);
// EXTERNAL MODULE: ./lib/src/redaction/secret-forms.js
var secret_forms = __webpack_require__(71680);
;// CONCATENATED MODULE: ./lib/src/secrets/places/env-values.js


/** `base64` and PEM wrap at 76 and 64 characters; a log of GitHub puts the time before each line. */
const wrap = /(?<=[\w+/-])\r?\n(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?(?=[\w+/-])/g;
const base64 = 'in base64';
/** Around a part of a value, so many times its length, any encoding of it fits. */
const widest = 12;
const minAnchor = 4;
/**
 * Looks for the exact values of variables, in a text whose characters are its bytes (latin1): as they are, in URL, HTML,
 * JSON and hex form, and in base64 at any alignment. Other ways to escape are read too, where the longest plain word of
 * the value stands as it is, which every usual encoder leaves alone.
 */
function searchEnvValues(values) {
    const needles = values.filter(({ value }) => value !== '').flatMap(needlesOf);
    const wrapped = needles.filter(({ form }) => form === base64);
    const anchors = values
        .filter(({ value }) => /[^A-Za-z0-9]/.test(value))
        .map((each) => ({ each, anchor: anchorOf(each.value) }));
    return (text) => {
        const hits = new Map();
        const add = (hit) => {
            const key = `${hit.name} ${hit.at}`;
            if (!hits.has(key))
                hits.set(key, hit);
        };
        for (const { name, value, text: needle, form } of needles) {
            for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
                add({ name, value, at, form });
            }
        }
        if (wrapped.length > 0) {
            const { text: unwrapped, origin } = unwrap(text);
            for (const { name, value, text: needle, form } of wrapped) {
                for (let at = unwrapped.indexOf(needle); at >= 0; at = unwrapped.indexOf(needle, at + needle.length)) {
                    add({ name, value, at: origin(at), form });
                }
            }
        }
        for (const { each, anchor } of anchors) {
            for (const hit of escapedHits(text, each, anchor))
                if (!isNear(hits.values(), hit))
                    add(hit);
        }
        return [...hits.values()].sort((a, b) => a.at - b.at);
    };
}
function needlesOf({ name, value }) {
    const hex = Buffer.from(value).toString('hex');
    const json = JSON.stringify(value);
    const url = [
        encodeURIComponent(value.toWellFormed()),
        `${new URLSearchParams({ '': value })}`,
        value.replaceAll(' ', '+'),
    ];
    return [...new Set([...(0,secret_forms/* secretForms */.e)(value), value.replaceAll('\n', '\r\n')])].map((form) => ({
        name,
        value,
        text: Buffer.from(form).toString('latin1'),
        form: nameForm(form),
    }));
    function nameForm(form) {
        if (value.includes(form) || form.includes('\r\n'))
            return '';
        if (hex.includes(form.toLowerCase()))
            return 'in hex';
        if (json.includes(form) || form.includes('\\'))
            return 'in JSON';
        if (url.some((each) => each.includes(form)))
            return 'in URL form';
        return /&(?:amp|lt|gt|quot|#39);/.test(form) ? 'in HTML' : base64;
    }
}
/** The text with the line breaks inside of words taken out. `origin` maps an index back. */
function unwrap(text) {
    const breaks = [];
    let removed = 0;
    const unwrapped = text.replace(wrap, (unit, at) => {
        removed += unit.length;
        breaks.push({ at: at + unit.length - removed, removed });
        return '';
    });
    return { text: unwrapped, origin: (index) => index + (breaks.findLast(({ at }) => at <= index)?.removed ?? 0) };
}
/** The longest run of letters and digits. */
function anchorOf(value) {
    return (value.match(/[A-Za-z0-9]+/g) ?? []).reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}
/** One hit at most around each anchor; a value without a plain word is looked for in the whole text. */
function* escapedHits(text, { name, value }, anchor) {
    const reach = value.length * widest;
    const isPlain = anchor.length >= minAnchor;
    for (let at = isPlain ? text.indexOf(anchor) : 0; at >= 0;) {
        const start = isPlain ? Math.max(0, at - reach) : 0;
        const around = Buffer.from(isPlain ? text.slice(start, at + reach) : text, 'latin1').toString();
        const offsets = (0,decoded_views/* decodedViews */.H)(around).flatMap((view) => {
            const found = view.text.indexOf(value);
            return found < 0 ? [] : [start + Buffer.byteLength(around.slice(0, view.origin(found)))];
        });
        if (offsets.length > 0)
            yield { name, value, at: Math.min(...offsets), form: 'escaped' };
        // What begins in the nearer half of this window is whole in it.
        at = isPlain ? text.indexOf(anchor, at + reach / 2) : -1;
    }
}
function isNear(hits, { name, value, at }) {
    for (const hit of hits)
        if (hit.name === name && Math.abs(hit.at - at) <= value.length * widest)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/src/secrets/places/json-web-token.js
/** More is no header or payload that Supabase makes. */
const maxPayload = 16_000;
const wordCharacter = /[\w-]/;
/**
 * The JSON Web Tokens in a text and the role that each claims: Supabase's public key has the role `anon`, the one that
 * passes every row-level policy `service_role`. Looks only around `.ey`, so that no text takes more than linear time.
 */
function findTokens(text) {
    const tokens = [];
    for (let dot = text.indexOf('.ey'); dot >= 0; dot = text.indexOf('.ey', dot + 1)) {
        let start = dot;
        while (start > 0 && dot - start < maxPayload && wordCharacter.test(text.charAt(start - 1)))
            start -= 1;
        // In "\neyJ…" the n belongs to a line break.
        const header = text.slice(start, dot).indexOf('ey');
        const payloadEnd = runEnd(text, dot + 1);
        if (header < 0 || payloadEnd - dot > maxPayload)
            continue;
        const end = text.charAt(payloadEnd) === '.' ? runEnd(text, payloadEnd + 1) : payloadEnd;
        const at = start + header;
        tokens.push({ token: text.slice(at, end), at, role: roleIn(text.slice(dot + 1, payloadEnd)) });
    }
    return tokens;
}
/** The first token in a secret, also in one that is itself in base64. */
function tokenIn(secret) {
    const plain = secret.startsWith('ZXlK') ? Buffer.from(secret, 'base64').toString('latin1') : secret;
    return findTokens(plain)[0];
}
function runEnd(text, from) {
    let end = from;
    while (end < text.length && end - from <= maxPayload && wordCharacter.test(text.charAt(end)))
        end += 1;
    return end;
}
function roleIn(payload) {
    try {
        const { role } = JSON.parse(Buffer.from(payload, 'base64url').toString());
        return typeof role === 'string' ? role : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/secrets/places/pieces.js
// As gitleaks reads files (`sources/file.go`): 100 KB, and up to 25 KB more for a place that splits nothing.
const pieceBytes = 100_000;
const peekBytes = 25_000;
/** Each piece begins with the end of the one before, so that nothing is lost where gitleaks itself would cut it. */
const overlapBytes = 5_000;
const newline = 10;
/** Cuts a text into pieces of bounded size, whatever its length and however long its lines are. */
async function* cutPieces(bytes) {
    let waiting = [];
    let size = 0;
    let position = { line: 1, column: 1 };
    let isFirst = true;
    for await (const chunk of decodeUtf16(bytes)) {
        waiting.push(chunk);
        size += chunk.length;
        if (size < pieceBytes + peekBytes)
            continue;
        let text = Buffer.concat(waiting);
        while (text.length >= pieceBytes + peekBytes) {
            const end = splitAt(text);
            yield { text: text.subarray(0, end), ...position, isFirst, isLast: false };
            isFirst = false;
            const next = end - overlapBytes;
            position = positionsIn(text, position)(next);
            text = text.subarray(next);
        }
        waiting = [text];
        size = text.length;
    }
    yield { text: Buffer.concat(waiting), ...position, isFirst, isLast: true };
}
/** Behind the first blank line, or the first line break, or where the piece must end. */
function splitAt(text) {
    const peeked = text.subarray(0, pieceBytes + peekBytes);
    const blank = peeked.indexOf('\n\n', pieceBytes);
    if (blank >= 0)
        return blank + 2;
    const lineEnd = peeked.lastIndexOf(newline);
    return lineEnd >= pieceBytes ? lineEnd + 1 : peeked.length;
}
/** The position of any offset in a text that begins at `start`. */
function positionsIn(text, start) {
    let lineStarts;
    return (offset) => {
        lineStarts ??= lineStartsOf(text);
        let low = 0;
        let high = lineStarts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (lineStarts[middle] <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        const lineStart = lineStarts[low - 1];
        return lineStart === undefined
            ? { line: start.line, column: start.column + offset }
            : { line: start.line + low, column: offset - lineStart + 1 };
    };
}
/** Of all lines but the first. */
function lineStartsOf(text) {
    const starts = [];
    for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1))
        starts.push(at + 1);
    return starts;
}
/** Windows tools write logs as UTF-16 with a byte order mark; all else is taken as it is. */
async function* decodeUtf16(bytes) {
    let decoder;
    let isFirst = true;
    for await (const chunk of bytes) {
        if (isFirst)
            decoder = utf16Decoder(chunk);
        isFirst = false;
        yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
    }
}
function utf16Decoder(start) {
    const mark = start.length < 2 ? 0 : start.readUInt16BE(0);
    return mark === 0xfffe ? new TextDecoder('utf-16le') : mark === 0xfeff ? new TextDecoder('utf-16be') : undefined;
}

;// CONCATENATED MODULE: ./lib/src/secrets/places/publishable.js

/** Keys that their makers mean to be in a browser: Stripe and Clerk, Supabase, PostHog, Google and Firebase, Sentry's DSN. */
const patterns = [
    /\bpk_(?:live|test)_\w{10,}/g,
    /\bsb_publishable_[\w-]{20,}/g,
    /\bphc_\w{20,}/g,
    /\bAIza[\w-]{35}/g,
    /\bhttps:\/\/[0-9a-f]{32}@[\w.-]{1,250}\/\d+/g,
];
/**
 * Tells whether a secret found in `text` is no secret where it is: a publishable key or a part of one, or a token of
 * Supabase's role `anon`. Where it was found decoded, the secret speaks for itself.
 */
function publishableIn(text) {
    let keys;
    return (secret) => {
        if (secret === '')
            return false;
        if (tokenIn(secret)?.role === 'anon' || publishableKeys(secret).includes(secret))
            return true;
        keys ??= [
            ...publishableKeys(text),
            ...findTokens(text).flatMap(({ token, role }) => (role === 'anon' ? [token] : [])),
        ];
        return keys.some((key) => key.includes(secret));
    };
}
function publishableKeys(text) {
    return patterns.flatMap((pattern) => text.match(pattern) ?? []);
}

;// CONCATENATED MODULE: ./lib/src/secrets/places/search-text.js





/** Supabase's keys of the new kind, which replace the JSON Web Token of the role `service_role`. */
const supabaseSecretKey = /\bsb_secret_[\w-]{20,}/g;
const supabaseRule = 'supabase-service-role';
/** Searches texts outside of git: with gitleaks less what may be published, for Supabase's keys and for exact values. */
function createTextSearch(engine, ignore, values, { redactor, mask }) {
    const scanner = (0,scan.createScanner)(engine, ignore);
    const rules = new Map(engine.rules.map((rule) => [rule.id, rule]));
    const valuesIn = searchEnvValues(values);
    let bytes = 0;
    /** Before anything is said about it. */
    function hide(secret, label) {
        redactor.add(secret, label);
        mask?.(secret);
    }
    async function gitleaksHits(piece, path, latin1) {
        const { text, line, column } = piece;
        const commit = { sha: '', author: '', email: '', date: '' };
        const found = await scanner.scan({ commit, path, startLine: line, added: text });
        const isPublishable = publishableIn(latin1);
        return found.flatMap(({ found: { ruleId, secret, match, startLine, startColumn } }) => {
            if (startLine === line && startColumn === 1 && !piece.isFirst)
                return [];
            if (latin1.endsWith(match) && isCutOff(piece, match.length))
                return [];
            // The first group of this rule, which gitleaks takes for the secret, holds one name of the token's header.
            const whole = ruleId === 'jwt-base64' ? match : secret;
            if (isPublishable(whole))
                return [];
            if (secret !== '') {
                hide(secret, ruleId);
                redactor.add(match, ruleId);
            }
            const before = latin1.includes(match) ? Math.max(0, match.indexOf(secret)) : 0;
            const place = { line: startLine, column: columnOf(startLine, startColumn, line, column) + before };
            const { token, role } = tokenIn(whole) ?? {};
            if (token && role === 'service_role')
                return [{ rule: supabaseRule, secret: token, ...place }];
            return [{ rule: ruleId, gitleaks: rules.get(ruleId), secret, ...place }];
        });
    }
    function ownHits(piece, latin1) {
        const position = positionsIn(piece.text, piece);
        const tokens = findTokens(latin1).filter(({ role }) => role === 'service_role');
        const keys = [...latin1.matchAll(supabaseSecretKey)].map((match) => ({ token: match[0], at: match.index }));
        const supabase = [...tokens, ...keys].flatMap(({ token, at }) => {
            if (at === 0 && !piece.isFirst)
                return [];
            if (at + token.length === latin1.length && isCutOff(piece, token.length))
                return [];
            hide(token, supabaseRule);
            return [{ rule: supabaseRule, secret: token, ...position(at) }];
        });
        const exact = valuesIn(latin1).map(({ name, value, at, form }) => ({
            rule: 'env-value',
            secret: value,
            detail: form ? `${name}, ${form}` : name,
            ...position(at),
        }));
        return [...supabase, ...exact];
    }
    return {
        bytes: () => bytes,
        async search(text) {
            const secrets = new Map();
            for await (const piece of cutPieces(text.bytes)) {
                bytes += piece.text.length;
                const latin1 = piece.text.toString('latin1');
                const own = ownHits(piece, latin1);
                const supabase = new Set(own.filter(({ rule }) => rule === supabaseRule).map(({ secret }) => secret));
                const gitleaks = (await gitleaksHits(piece, text.path, latin1)).filter(({ secret }) => ![...supabase].some((token) => secret.includes(token) || (token.includes(secret) && secret !== '')));
                for (const hit of [...own, ...gitleaks].sort(byPlace)) {
                    if (!ignore(`${text.path}:${hit.rule}:${hit.line}`, ''))
                        count(secrets, hit, text);
                }
            }
            return [...secrets.values()].sort(byPlace);
        },
    };
}
/**
 * What touches the end of a piece may go on behind it; the next piece holds it whole, unless it is longer than they
 * overlap. Likewise what touches the beginning was seen whole in the piece before.
 */
function isCutOff({ isLast }, length) {
    return !isLast && length < overlapBytes;
}
/** gitleaks counts the columns of a text's first line from 1, and of all others from 2 (`detect/location.go`). */
function columnOf(line, column, firstLine, firstColumn) {
    return line === firstLine ? firstColumn + column - 1 : column - 1;
}
function byPlace(a, b) {
    return a.line - b.line || a.column - b.column;
}
/** Pieces overlap: what is not behind the last place of the same secret was counted already. */
function count(secrets, hit, text) {
    const key = JSON.stringify([hit.rule, hit.detail, hit.secret]);
    const known = secrets.get(key);
    if (!known)
        secrets.set(key, { ...hit, text, places: 1, last: hit });
    else if (byPlace(known.last ?? known, hit) < 0) {
        known.places += 1;
        known.last = hit;
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/src/secrets/places/workflow-logs.js


/**
 * The logs of the jobs of this workflow run that have ended, by GitHub's API ("List jobs for a workflow run attempt",
 * "Download job logs"). Needs a token with `actions: read`. What the API refuses is a gap and one line of information.
 */
async function* workflowLogs(at, { env, github, log }) {
    const refused = (problem = 'this is no run of a workflow') => {
        log.info(`The logs of this workflow's jobs were not searched: ${problem}`);
        return { gap: workflow_logs_gap(at, problem) };
    };
    const run_id = Number(env['GITHUB_RUN_ID']);
    if (!github || !run_id)
        return yield refused();
    const attempt_number = Number(env['GITHUB_RUN_ATTEMPT']) || 1;
    const jobs = await github.call('job logs', ({ paginate, rest }, repository) => paginate(rest.actions.listJobsForWorkflowRunAttempt, { ...repository, run_id, attempt_number, per_page: 100 }));
    if (!jobs.data)
        return yield refused(jobs.problem);
    const ended = jobs.data.filter(({ status }) => status === 'completed');
    if (ended.length === 0)
        yield { gap: workflow_logs_gap(at, 'no earlier job of this run has ended') };
    for (const { id, name, html_url } of ended) {
        // The API leads to a storage on another host, which is not sent the token.
        const { data, problem } = await github.call('job logs', async ({ rest }, repository) => {
            return (await rest.actions.downloadJobLogsForWorkflowRun({ ...repository, job_id: id })).data;
        });
        if (problem)
            return yield refused(`the log of "${name}": ${problem}`);
        const repository = env['GITHUB_REPOSITORY'] ?? '';
        const url = html_url ?? `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${run_id}/job/${id}`;
        yield {
            text: {
                path: `${name}.log`,
                name: `the log of the job "${name}"`,
                where: { url },
                print: `gh run view -R ${(0,quote/* quote */.h)(repository)} --job ${id} --log`,
                bytes: [typeof data === 'string' ? external_node_buffer_.Buffer.from(data) : external_node_buffer_.Buffer.from(data)],
            },
        };
    }
}
function workflow_logs_gap(at, problem) {
    return {
        what: "the logs of this workflow's earlier jobs",
        problem,
        where: { file: at.file, line: at.line, column: at.column },
        status: 'inconclusive',
        fix: 'Give the step a token, the job "permissions: actions: read", and let it need the jobs whose logs it reads.',
    };
}

;// CONCATENATED MODULE: ./lib/src/secrets/places/scan-places.js








/**
 * Searches everything that the configuration lists besides commits: build output, logs, the live bundles. Whatever was
 * listed and could not be searched is a finding of its own. Throws ENGINE_FAILED.
 */
async function scanPlaces(config, context, engine, ignore) {
    const { paths = [], logs = [], bundles, envValues = [] } = config.secrets ?? {};
    const skipped = { binaries: 0, others: 0 };
    const texts = createTextSearch(engine, ignore, envValues, context);
    const findings = [];
    let searched = 0;
    async function searchAll(places) {
        for await (const place of places) {
            if (context.signal.aborted)
                return;
            if ('gap' in place) {
                findings.push(gapFinding(place.gap));
                continue;
            }
            const name = place.text.name ?? place.text.path;
            try {
                findings.push(...(await texts.search(place.text)).map(placeFinding));
                searched += 1;
            }
            catch (error) {
                if (error instanceof errors/* GateError */.u)
                    throw error;
                const problem = `it cannot be read (${error.code ?? error.message})`;
                findings.push(gapFinding({ what: name, problem, where: place.text.where, status: 'fail', fix: 'Run it again.' }));
            }
            context.log.progress(`secrets: ${searched} files, ${name}`);
        }
    }
    const ofWorkflow = logs.find(({ path }) => path === 'workflow');
    const logFiles = logs.filter(({ path }) => path !== 'workflow');
    await searchAll(listedFiles(paths, 'paths', context, skipped));
    await searchAll(listedFiles(logFiles, 'logs', context, skipped));
    if (ofWorkflow)
        await searchAll(workflowLogs(ofWorkflow.at, context));
    if (bundles && !config.baseUrl)
        findings.push(gapFinding(noDeployment(bundles)));
    if (bundles && config.baseUrl) {
        const client = await (0,http_open/* openHttpClient */.S)(config, context);
        try {
            await searchAll(liveBundles(config.baseUrl, client, context.signal));
        }
        finally {
            await client.close();
        }
    }
    for (const { name, value, at } of envValues) {
        if (value === '')
            findings.push(gapFinding(emptyValue(name, at)));
    }
    const skippedFiles = skipped.binaries + skipped.others;
    const reason = `${(0,plural/* plural */.L)(findings.length, 'finding')} in ${(0,plural/* plural */.L)(searched, 'file')} besides${skippedFiles > 0 ? `, ${skippedFiles} skipped` : ''}`;
    return { findings, counts: { files: searched, fileBytes: texts.bytes(), skippedFiles }, reason };
}
function noDeployment(at) {
    const what = 'the bundles of the deployment';
    return { what, problem: 'there is no base URL', where: at, status: 'inconclusive', fix: 'Give base-url.' };
}
function emptyValue(name, at) {
    const problem = 'it is empty, as in a pull request from a fork; its value was not searched for';
    return { what: name, problem, where: at, status: 'inconclusive', fix: 'Run this where the secret is set.' };
}

;// CONCATENATED MODULE: ./lib/src/secrets/places/run.js





/**
 * Adds to the pillar's result what stands in the places that the configuration lists besides commits; the same result
 * where it lists none. gitleaks' own files hold here too. Throws ENGINE_FAILED, GITLEAKS_CONFIG, RUNTIME_TOO_OLD.
 */
async function runPlaces(commits, config, context, openDetector = (0,detector/* detectorOf */.U)((0,gate_files/* treeFiles */.CU)())) {
    const { paths = [], logs = [], bundles } = config.secrets ?? {};
    if (paths.length + logs.length === 0 && !bundles)
        return commits;
    const startedAt = context.clock.monotonic();
    const { engine, ignore } = await openDetector(await rootOf(context));
    const { findings, counts, reason } = await scanPlaces(config, context, engine, ignore);
    const all = [...commits.findings, ...findings];
    const has = (status) => all.some((finding) => finding.status === status);
    return {
        ...commits,
        status: has('fail') ? 'fail' : has('inconclusive') ? 'inconclusive' : commits.status,
        reason: `${commits.reason}; ${reason}`,
        findings: all,
        counts: { ...commits.counts, ...counts },
        durationMs: commits.durationMs + context.clock.monotonic() - startedAt,
    };
}
/** Build output can be searched without a repository around it. */
async function rootOf(context) {
    try {
        return (await (0,repository/* openRepository */.h_)(context)).cwd;
    }
    catch (error) {
        if (error instanceof errors/* GateError */.u && error.code === 'NOT_A_REPOSITORY')
            return context.cwd;
        throw error;
    }
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


/***/ })

};
