export const id = 498;
export const ids = [498];
export const modules = {

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSecrets: () => (/* binding */ runSecrets)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
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

/** The format of `git log` that {@link parsePatches} reads: no line of a patch begins with NUL. */
const commitFormat = '--format=%x00%H%x00%an%x00%ae%x00%aI';
const newline = 10;
const plus = 43;
const minus = 45;
const space = 32;
const backslash = 92;
/**
 * Reads the output of `git log -p -U0` in {@link commitFormat}, chunk by chunk. A hunk comes out as go-gitdiff gives it
 * to gitleaks: added lines joined, "\ No newline at end of file" honoured, deletion-only hunks with empty text.
 * Throws when a hunk is cut short or holds a line that is none.
 */
async function* parsePatches(chunks) {
    let commit;
    let path;
    let open;
    let batch = { hunks: [], commits: 0 };
    const close = () => {
        if (open && commit && path !== undefined) {
            batch.hunks.push({ commit, path, startLine: open.startLine, added: Buffer.concat(open.lines) });
        }
        open = undefined;
    };
    const header = (line) => {
        if (line[0] === 0) {
            commit = parseCommit(line);
            path = undefined;
            batch.commits += 1;
        }
        else if (startsWith(line, 'diff --git ')) {
            path = undefined;
        }
        else if (startsWith(line, '+++ ')) {
            path = parseNewPath(line);
        }
        else if (startsWith(line, '@@ -')) {
            open = parseHunkHeader(line);
        }
    };
    const line = (text) => {
        if (!open)
            return header(text);
        const operation = text[0];
        if (operation === backslash) {
            const last = open.lines.at(-1);
            if (open.lastAdded && last)
                open.lines[open.lines.length - 1] = last.subarray(0, -1);
            return;
        }
        if (open.oldLeft === 0 && open.newLeft === 0) {
            close();
            return header(text);
        }
        if (operation === plus) {
            open.newLeft -= 1;
            open.lines.push(text.subarray(1));
        }
        else if (operation === minus) {
            open.oldLeft -= 1;
        }
        else if (operation === space || operation === newline) {
            open.newLeft -= 1;
            open.oldLeft -= 1;
        }
        else {
            throw new Error(`a hunk of ${path} in ${commit?.sha} holds a line that is neither added nor removed`);
        }
        open.lastAdded = operation === plus;
    };
    for await (const block of wholeLines(chunks)) {
        let start = 0;
        while (start < block.length) {
            const end = block.indexOf(newline, start) + 1 || block.length;
            line(block.subarray(start, end));
            start = end;
        }
        yield batch;
        batch = { hunks: [], commits: 0 };
    }
    if (open && open.oldLeft + open.newLeft > 0)
        throw new Error(`the last hunk of ${path} is cut short`);
    close();
    yield batch;
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
        yield Buffer.concat([...pending, chunk.subarray(0, end)]);
        pending = end < chunk.length ? [chunk.subarray(end)] : [];
    }
    if (pending.length > 0)
        yield Buffer.concat(pending);
}
function startsWith(line, text) {
    return line.length >= text.length && line.toString('latin1', 0, text.length) === text;
}
function parseCommit(line) {
    const [, sha = '', author = '', email = '', date = ''] = line.toString('utf8').trimEnd().split('\0');
    return { sha, author, email, date };
}
/** `+++ b/path`, with a tab behind where the path holds white space; quoted where it holds control characters. */
function parseNewPath(line) {
    const rest = line.subarray(4, line.at(-1) === newline ? -1 : undefined);
    if (rest[0] === 34)
        return unquotePath(rest).replace(/^b\//, '');
    const text = rest.toString('utf8').replace(/\t$/, '');
    return text === '/dev/null' ? undefined : text.replace(/^b\//, '');
}
function parseHunkHeader(line) {
    const match = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line.toString('latin1', 0, 80));
    if (!match)
        return undefined;
    return {
        startLine: Number(match[2]),
        oldLeft: Number(match[1] ?? 1),
        newLeft: Number(match[3] ?? 1),
        lines: [],
        lastAdded: false,
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/src/git/run-git.js


const maxOutputBytes = 16 * 1024 * 1024;
const maxErrorBytes = 8 * 1024;
const killAfterMs = 2_000;
/** Variables of git's own that say how to reach a remote or where the user's settings are; all others are dropped. */
const keptVariables = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|SSL_\w+|PROXY_SSL_\w+|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|EXEC_PATH)$/;
/** Settings that would change what is read, or start other programs. */
const settings = [
    'core.quotePath=false',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'log.showRoot=true',
    'log.showSignature=false',
    'diff.noprefix=false',
    'diff.mnemonicPrefix=false',
    'diff.suppressBlankEmpty=false',
    'gc.auto=0',
    'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);
/**
 * Runs git to its end and gives its output as UTF-8 whatever the exit code is.
 * Throws GIT_FAILED when git cannot be started, writes more than 16 MB or exceeds `timeoutMs`; the signal's CANCELLED.
 */
async function runGit(place, args, timeoutMs = 60_000) {
    const child = start(place, args, AbortSignal.timeout(timeoutMs));
    const chunks = [];
    let bytes = 0;
    for await (const chunk of child.output()) {
        bytes += chunk.length;
        if (bytes > maxOutputBytes) {
            child.stop();
            throw new errors/* GateError */.u('GIT_FAILED', { problem: `"git ${args[0]}" wrote more than 16 MB` });
        }
        chunks.push(chunk);
    }
    const { exitCode, stderr } = await child.end;
    return { exitCode, stderr, stdout: Buffer.concat(chunks).toString('utf8') };
}
/**
 * The standard output of git as it comes; git waits while nobody reads. Throws GIT_FAILED at the end when the exit
 * status is not 0: what was read before is then incomplete.
 */
async function* streamGit(place, args) {
    const child = start(place, args);
    try {
        yield* child.output();
        const { exitCode, stderr } = await child.end;
        if (exitCode !== 0)
            throw new errors/* GateError */.u('GIT_FAILED', { problem: lastLine(stderr) || `exit status ${exitCode}` });
    }
    finally {
        child.stop();
    }
}
/** The line of git's messages that says what went wrong. */
function lastLine(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    return lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? '';
}
function start(place, args, timeout) {
    if (place.signal.aborted)
        throw new errors/* GateError */.u('CANCELLED', {}, { cause: place.signal.reason });
    const trust = place.trusted ? ['-c', 'safe.directory=*'] : [];
    const child = (0,external_node_child_process_.spawn)('git', ['--no-pager', ...settings, ...trust, ...args], {
        cwd: place.cwd,
        env: gitEnvironment(place.env),
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
    });
    // A helper that git started (ssh, https) may hold the pipes open after git has gone; so they are closed here.
    const stop = () => {
        if (child.exitCode !== null)
            return;
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), killAfterMs).unref();
        child.stdout.destroy();
        child.stderr.destroy();
    };
    place.signal.addEventListener('abort', stop);
    timeout?.addEventListener('abort', stop);
    let stderr = '';
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text) => {
        if (stderr.length < maxErrorBytes)
            stderr += text.slice(0, maxErrorBytes - stderr.length);
    });
    const end = new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            const problem = cause.code === 'ENOENT' ? 'git or its folder was not found' : cause.message;
            reject(new errors/* GateError */.u('GIT_FAILED', { problem }, { cause }));
        });
        child.on('close', (code, signalName) => {
            if (place.signal.aborted)
                reject(new errors/* GateError */.u('CANCELLED', {}, { cause: place.signal.reason }));
            else if (timeout?.aborted)
                reject(new errors/* GateError */.u('GIT_FAILED', { problem: `"git ${args[0]}" took too long` }));
            else if (code === null)
                reject(new errors/* GateError */.u('GIT_FAILED', { problem: `"git ${args[0]}" was ended by ${signalName}` }));
            else
                resolve({ exitCode: code, stderr: withoutCredentials(stderr) });
        });
    }).finally(() => {
        place.signal.removeEventListener('abort', stop);
        timeout?.removeEventListener('abort', stop);
    });
    // Awaited after the output was read; until then a rejection is not unhandled.
    end.catch(() => { });
    async function* output() {
        try {
            for await (const chunk of child.stdout)
                yield chunk;
        }
        catch (cause) {
            await end; // tells why git was stopped
            throw new errors/* GateError */.u('GIT_FAILED', { problem: `the output of "git ${args[0]}" broke off` }, { cause });
        }
    }
    return { output, end, stop };
}
function gitEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || keptVariables.test(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        LANGUAGE: '',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        // A replaced object would hide what a commit really holds.
        GIT_NO_REPLACE_OBJECTS: '1',
    };
}
/** git prints the remote's address, and a password with it when the address holds one. */
function withoutCredentials(text) {
    return text.replace(/\/\/[^\s/@]+@/g, '//');
}

;// CONCATENATED MODULE: ./lib/src/git/read-history.js



/**
 * As gitleaks asks (`sources/git.go`), with what a user's settings could change said outright: the same hunks come out
 * on every machine. Merges are read as gitleaks reads them: each parent's own commits, not the merge itself.
 */
const logOptions = [
    '-p',
    '-U0',
    '--full-history',
    '--diff-filter=tuxdb',
    '--no-diff-merges',
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
    '--encoding=UTF-8',
    commitFormat,
];
/** Every hunk that the commits of the range add, newest commit first. Throws GIT_FAILED when git does not end well. */
async function* readHistory(repository, range) {
    const patches = streamGit(repository, ['log', ...logOptions, ...range.revisions, '--']);
    try {
        yield* parsePatches(patches);
    }
    catch (cause) {
        if (cause instanceof errors/* GateError */.u)
            throw cause;
        throw new errors/* GateError */.u('GIT_FAILED', { problem: cause instanceof Error ? cause.message : String(cause) }, { cause });
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/git/repository.js



/** Finds the repository around the working directory. Throws NOT_A_REPOSITORY, or GIT_FAILED when git is missing. */
async function openRepository(context) {
    const place = { cwd: context.cwd, env: context.env, signal: context.signal, trusted: isWorkspace(context) };
    const found = await runGit(place, ['rev-parse', '--is-bare-repository', '--absolute-git-dir']);
    if (found.exitCode !== 0)
        throw refusal(context.cwd, found.stderr);
    const [bare, gitFolder = ''] = found.stdout.split('\n');
    if (bare === 'true')
        return { ...place, cwd: gitFolder };
    const top = await runGit(place, ['rev-parse', '--show-toplevel']);
    if (top.exitCode !== 0)
        throw refusal(context.cwd, top.stderr);
    return { ...place, cwd: top.stdout.replace(/\r?\n$/, '') };
}
/**
 * In a container job the workspace belongs to another user than the step's, and git refuses it ("dubious ownership").
 * The runner's own workspace is what the workflow asked to be judged; any other folder keeps git's protection.
 */
function isWorkspace(context) {
    const workspace = context.env.GITHUB_WORKSPACE;
    if (context.env.GITHUB_ACTIONS !== 'true' || !workspace)
        return false;
    const folder = `${(0,external_node_path_.resolve)(context.cwd)}/`.replaceAll('\\', '/');
    return folder.startsWith(`${(0,external_node_path_.resolve)(workspace)}/`.replaceAll('\\', '/'));
}
function refusal(path, stderr) {
    if (!stderr.includes('dubious ownership'))
        return new errors/* GateError */.u('NOT_A_REPOSITORY', { path });
    return new errors/* GateError */.u('RANGE_UNRESOLVABLE', {
        problem: `git refuses ${path}, which belongs to another user: ${lastLine(stderr)}`,
        hint: 'If you trust the folder: git config --global --add safe.directory <the folder>',
    });
}
/** The commit that a revision names, as a full id; undefined when this clone does not hold it. */
async function findCommit(repository, revision) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const { exitCode, stdout } = await runGit(repository, args);
    return exitCode === 0 ? stdout.trim() : undefined;
}
/** `origin`, or the only remote there is. */
async function findRemote(repository) {
    const { stdout } = await runGit(repository, ['remote']);
    const names = stdout.split('\n').filter((name) => name !== '');
    return names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/src/git/fetch.js


const fetchTimeoutMs = 180_000;
/**
 * Brings commits from the remote: objects only, no branch or tag of the clone is moved. With a commit range, contents
 * of files are left out where the remote can; git then asks for the few it needs while it prints the patches.
 * Gives undefined when that went well, else the remote's words.
 */
async function fetchCommits(repository, revisions, depth) {
    const remote = await findRemote(repository);
    if (!remote)
        return 'the clone has no remote to ask';
    const options = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--quiet'];
    if (depth === 'complete')
        options.push('--unshallow');
    let refused = '';
    for (const filter of revisions.length > 0 ? [['--filter=blob:none'], []] : [[]]) {
        const args = ['fetch', ...options, ...filter, '--end-of-options', remote, ...revisions];
        const { exitCode, stderr } = await runGit(repository, args, fetchTimeoutMs);
        if (exitCode === 0)
            return undefined;
        refused = lastLine(stderr);
    }
    return refused || 'git fetch failed';
}
/** The commit at the tip of a branch of the remote, asked now; undefined when there is no such branch or no answer. */
async function remoteTip(repository, branch) {
    const remote = await findRemote(repository);
    if (!remote)
        return undefined;
    const args = ['ls-remote', '--end-of-options', remote, `refs/heads/${branch}`];
    const { exitCode, stdout } = await runGit(repository, args);
    return exitCode === 0 ? /^[0-9a-f]{40,64}(?=\t)/.exec(stdout)?.[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/src/git/resolve-range.js






/**
 * Turns a request into commits that are all there. What is missing, or cut off by a shallow clone, is fetched; what
 * stays missing throws RANGE_UNRESOLVABLE: a range with a hole must never be judged.
 */
async function resolveRange(repository, request) {
    if (request.kind === 'all')
        return resolveAll(repository);
    if (request.kind === 'between')
        return resolveBetween(repository, request.base, request.head);
    return resolveBeyond(repository, request.head, request.defaultBranch);
}
async function resolveAll(repository) {
    if (await isShallow(repository)) {
        const refused = await fetchCommits(repository, [], 'complete');
        if (refused !== undefined || (await isShallow(repository))) {
            throw unresolvable(`this clone is shallow, and its whole history could not be fetched: ${refused ?? 'the remote is shallow too'}`);
        }
    }
    return { revisions: ['--all'], head: (await findCommit(repository, 'HEAD')) ?? 'HEAD' };
}
async function resolveBetween(repository, baseName, headName) {
    const [base = '', head = ''] = await presentCommits(repository, { base: baseName, head: headName });
    await complete(repository, [base, head]);
    return { revisions: [head, `^${base}`], base, head };
}
/** A new branch has no "before": what is new is what the default branch does not hold; for that branch itself, all. */
async function resolveBeyond(repository, headName, defaultBranch) {
    const [head = ''] = await presentCommits(repository, { head: headName });
    const tip = (await isCheckedOut(repository, defaultBranch))
        ? undefined
        : ((await remoteTip(repository, defaultBranch)) ??
            (await findCommit(repository, `refs/remotes/origin/${defaultBranch}`)) ??
            (await findCommit(repository, `refs/heads/${defaultBranch}`)));
    if (tip !== undefined)
        return resolveBetween(repository, tip, head);
    await complete(repository, [head]);
    return { revisions: [head], head };
}
async function isCheckedOut(repository, branch) {
    const { stdout } = await runGit(repository, ['symbolic-ref', '--quiet', 'HEAD']);
    return (repository.env.GITHUB_REF ?? stdout.trim()) === `refs/heads/${branch}`;
}
/** Full ids of the named revisions; those that this clone does not hold are fetched together. */
async function presentCommits(repository, named) {
    const bad = Object.values(named).find((name) => name.startsWith('-') || /^\s*$|\0/.test(name));
    if (bad !== undefined)
        throw unresolvable(`"${bad}" is not a revision`, 'Name commits, branches or tags: --range main..HEAD');
    const wanted = await Promise.all(Object.entries(named).map(async ([role, name]) => {
        const here = await findCommit(repository, name);
        const id = here ?? (isFullId(name) ? name.toLowerCase() : await remoteTip(repository, name));
        return { role, name, id, here: here !== undefined };
    }));
    const missing = wanted.filter((commit) => !commit.here).flatMap((commit) => commit.id ?? []);
    const refused = missing.length > 0 ? await fetchCommits(repository, missing, 'as-is') : undefined;
    return Promise.all(wanted.map(async ({ role, name, id }) => {
        const found = id && (await findCommit(repository, id));
        if (found)
            return found;
        const remote = refused ? ` and the remote refused to send it: ${refused}` : ', nor does the remote know it';
        throw unresolvable(`the ${role} commit ${name} is not in this clone${remote}`, 'Most often the branch was force-pushed while the job ran. Run the job again.');
    }));
}
/**
 * A shallow clone ends in commits that look as if they had no parents: everything in them would seem new, and what lies
 * behind them would be missed. Where one of them can be reached, the history is fetched whole.
 */
async function complete(repository, commits) {
    if (!(await isCutOff(repository, commits)))
        return;
    const refused = await fetchCommits(repository, commits, 'complete');
    if (refused !== undefined || (await isCutOff(repository, commits))) {
        throw unresolvable(`this clone is shallow, and the history behind it could not be fetched: ${refused ?? 'the remote is shallow too'}`);
    }
}
/** Whether the history of these commits reaches a commit whose parents the clone has cut off. */
async function isCutOff(repository, commits) {
    if (!(await isShallow(repository)))
        return false;
    const { stdout } = await runGit(repository, ['rev-parse', '--git-path', 'shallow']);
    const cut = new Set((await (0,promises_.readFile)((0,external_node_path_.resolve)(repository.cwd, stdout.trim()), 'utf8')).split('\n'));
    const roots = await runGit(repository, ['rev-list', '--max-parents=0', ...commits, '--']);
    if (roots.exitCode !== 0)
        throw new errors/* GateError */.u('GIT_FAILED', { problem: lastLine(roots.stderr) });
    return roots.stdout.split('\n').some((root) => root !== '' && cut.has(root));
}
async function isShallow(repository) {
    return (await runGit(repository, ['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true';
}
function isFullId(name) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(name);
}
function unresolvable(problem, hint = 'In actions/checkout, fetch-depth: 0 brings the whole history.') {
    return new errors/* GateError */.u('RANGE_UNRESOLVABLE', { problem, hint });
}

;// CONCATENATED MODULE: ./lib/src/git/tree.js


/** How many commits the range holds, merges included. */
async function countCommits(repository, range) {
    const { exitCode, stdout, stderr } = await runGit(repository, ['rev-list', '--count', ...range.revisions, '--']);
    if (exitCode !== 0)
        throw new errors/* GateError */.u('GIT_FAILED', { problem: lastLine(stderr) });
    return Number(stdout);
}
/** The content of a file in a commit: empty when it is not there, undefined when it is too large to be looked at. */
async function readFileAt(repository, commit, path) {
    try {
        const { exitCode, stdout } = await runGit(repository, ['cat-file', 'blob', `${commit}:${path}`]);
        return exitCode === 0 ? stdout : '';
    }
    catch (error) {
        if (error instanceof errors/* GateError */.u && error.code === 'GIT_FAILED')
            return undefined;
        throw error;
    }
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
    compiled ??= WebAssembly.compile((0,external_node_zlib_.brotliDecompressSync)(readBinary()));
    return compiled;
}
/** Starts an engine with a memory of its own. */
function instance_start(module) {
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
/** Sets up gitleaks' detector. Throws {@link GitleaksError}. */
async function load({ config, rules, readFile } = {}) {
    const module = await compile();
    const files = new Map();
    function setUp() {
        const instance = instance_start(module);
        return { instance, answer: instance.load({ config, rules, files: Object.fromEntries(files) }) };
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
    let idle = instance;
    return {
        ...unwrap(answer),
        detect(fragment) {
            const text = bytesOf(fragment.text);
            const { path, commit = '', startLine = 1, rules: only, decodeDepth = 5 } = fragment;
            const instance = idle ?? setUp().instance;
            idle = undefined; // it comes back only from a call that it survived
            const answer = instance.detect({ path, commit, startLine, rules: only, decodeDepth }, text);
            if (!('error' in answer) || answer.error.code !== 'ENGINE_DIED')
                idle = instance;
            return unwrap(answer);
        },
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
    if (!(error instanceof GitleaksError) || error.code !== 'CONFIG_INVALID') {
        return new errors/* GateError */.u('ENGINE_FAILED', { problem: `${place}: ${message}` }, { cause: error });
    }
    const { file = place, line, column } = error.position;
    const position = [file, line, column].filter((part) => part !== undefined).join(':');
    return new errors/* GateError */.u('GITLEAKS_CONFIG', { file: position, problem: message }, { cause: error });
}

;// CONCATENATED MODULE: ./lib/src/secrets/describe.js
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

;// CONCATENATED MODULE: ./lib/src/secrets/finding.js

/** Puts a secret into the gate's record; nothing of it but a known prefix goes in. `inTree`: the head still holds it, if known. */
function secretFinding({ found, hunk }, rule, inTree) {
    const { file, commit } = found;
    const shown = found.secret === '' ? 'the file itself' : preview(found.secret, rule);
    const kept = inTree === undefined ? '' : inTree ? ', still in the tree' : ', no longer in the tree, but in the history';
    const lines = found.startLine === 0 ? {} : { line: found.startLine, endLine: found.endLine, column: found.startColumn };
    return {
        rule: `secrets/${found.ruleId}`,
        status: 'fail',
        severity: 'blocker',
        title: `${describeRule(rule ?? { id: found.ruleId, description: found.description })} in ${file}`,
        observed: `${shown}, added in ${commit.slice(0, 7)} on ${hunk.commit.date.slice(0, 10)}${kept}`,
        where: { file, ...lines, commit },
        reproduce: `git show ${commit.slice(0, 12)} -- ${quote(file)}`,
        fix: `Rotate it, then remove it from the code. Rewriting history does not make it safe. False alarm? add to .gitleaksignore: ${found.fingerprint}`,
        fingerprint: found.fingerprint,
    };
}
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

;// CONCATENATED MODULE: ./lib/src/secrets/decode.js
/** In the order of precedence of `encodings.go`; `.` does not match a newline, `\s` and `\w` are ASCII. */
const encodings = /(%[0-9A-Fa-f]{2}(?:[^\n]*%[0-9A-Fa-f]{2})?)|((?:U\+[a-fA-F0-9]{4}(?:[\t\n\f\r ]|$))+|(?:\\{1,2}[uU][a-fA-F0-9]{4})+)|([0-9A-Fa-f]{32,})|([\w/+-]{16,}={0,2})/g;
const kinds = ['percent', 'unicode', 'hex', 'base64'];
/** The default of gitleaks' `--max-decode-depth`. */
const maxDepth = 5;
/** The text after each pass of decoding, at most five; nothing when there is nothing to decode. */
function* decodedTexts(text) {
    let current = text;
    for (let depth = 0; depth < maxDepth; depth += 1) {
        const decoded = decodeOnce(current);
        if (decoded === undefined)
            return;
        current = decoded;
        yield current;
    }
}
function decodeOnce(text) {
    const parts = [];
    let done = 0;
    for (const { kind, start, end } of findMatches(text)) {
        const decoded = decode[kind](text.slice(start, end));
        if (decoded === '')
            continue;
        parts.push(text.slice(done, start), decoded);
        done = end;
    }
    return parts.length === 0 ? undefined : parts.join('') + text.slice(done);
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

;// CONCATENATED MODULE: ./lib/src/secrets/keywords.js
/** Words are lower-case ASCII and not empty. */
function searchKeywords(words) {
    const { next, output } = buildTable(words);
    return {
        mark(text, found) {
            let state = 0;
            for (let index = 0; index < text.length; index += 1) {
                state = next[(state << 8) | text[index]];
                const words = output[state];
                if (words)
                    for (const word of words)
                        found[word] = 1;
            }
        },
    };
}
/** `next[state << 8 | byte]` is the state after the byte; `output[state]` the words that end there. */
function buildTable(words) {
    const states = words.reduce((sum, word) => sum + word.length, 1);
    const next = new Int32Array(states << 8);
    const output = [];
    let count = 1;
    words.forEach((word, number) => {
        let state = 0;
        for (const byte of Buffer.from(word, 'latin1')) {
            const at = (state << 8) | byte;
            if (next[at] === 0)
                next[at] = count++;
            state = next[at];
        }
        output[state] = [...(output[state] ?? []), number];
    });
    linkFailures(next, output);
    foldCase(next, count);
    return { next, output };
}
/** Breadth first, so that a state's failure state is complete before it is used. */
function linkFailures(next, output) {
    const failure = new Map();
    const queue = [0];
    for (let at = 0; at < queue.length; at += 1) {
        const state = queue[at];
        for (let byte = 0; byte < 256; byte += 1) {
            const child = next[(state << 8) | byte];
            const fallback = state === 0 ? 0 : next[((failure.get(state) ?? 0) << 8) | byte];
            if (child === 0) {
                next[(state << 8) | byte] = fallback;
                continue;
            }
            failure.set(child, fallback);
            const inherited = output[fallback];
            if (inherited)
                output[child] = [...(output[child] ?? []), ...inherited];
            queue.push(child);
        }
    }
}
function foldCase(next, states) {
    for (let state = 0; state < states; state += 1) {
        for (let upper = 65; upper <= 90; upper += 1) {
            next[(state << 8) | upper] = next[(state << 8) | (upper + 32)];
        }
    }
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/src/secrets/path-pattern.js

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
    let last;
    let answer = undecided;
    return (path) => {
        if (path !== last) {
            answer = known.test(path);
            last = path;
        }
        return answer;
    };
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./lib/src/secrets/translate-pattern.js
/**
 * Translates a pattern of Go's RE2 syntax into one of V8 for a text held as a byte string (latin1), such that it
 * matches wherever Go's does: it may match more, never less. Gives undefined for what it does not know for sure.
 * Go's syntax: https://pkg.go.dev/regexp/syntax. Assumes a text without U+212A and U+017F, which Go folds to "k" and "s".
 */
function translatePattern(pattern) {
    if (/[^\x00-\x7f]/.test(pattern))
        return undefined;
    const ignoreCase = /\(\?[a-zA-Z]*i/.test(pattern);
    const parts = [];
    let index = 0;
    while (index < pattern.length) {
        const token = nextToken(pattern, index, ignoreCase);
        if (!token)
            return undefined;
        index += token.length;
        const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(pattern.slice(index))?.[0] ?? '';
        index += quantifier.length;
        parts.push(token.source, token.wide ? widen(quantifier) : quantifier);
    }
    try {
        return new RegExp(parts.join(''), ignoreCase ? 'gi' : 'g');
    }
    catch {
        return undefined;
    }
}
const translate_pattern_space = '\\t\\n\\f\\r ';
const namedClasses = {
    alnum: 'a-zA-Z0-9',
    alpha: 'a-zA-Z',
    digit: '0-9',
    lower: 'a-z',
    upper: 'A-Z',
    word: '\\w',
    xdigit: '0-9a-fA-F',
};
const anything = '[^]';
/** The table of what is known; a flag group `(?i)` is dropped, since the whole pattern then ignores case. */
function nextToken(pattern, at, ignoreCase) {
    const rest = pattern.slice(at);
    // Widened by itself; inside a repeated group of its own it would backtrack without end.
    if (rest.startsWith('(?s:.)'))
        return { length: 6, source: anything, wide: true };
    const flags = /^\(\?[imsU]*(?:-[imsU]+)?([:)])/.exec(rest);
    if (flags) {
        // Under (?m) "^" and "$" match at more places than V8 would try, under (?s) the dot.
        if (/[ms]/.test(flags[0]))
            return undefined;
        return { length: flags[0].length, source: flags[1] === ':' ? '(?:' : '' };
    }
    const group = /^\((?:\?P?<\w+>)?/.exec(rest);
    if (group)
        return rest[group[0].length] === '?' ? undefined : { length: group[0].length, source: '(?:' };
    const char = rest.charAt(0);
    if (char === '.')
        return { length: 1, source: '[^\\n]', wide: true };
    if (char === '[')
        return translateClass(rest, ignoreCase);
    if (char === '\\')
        return translateEscape(rest);
    return { length: 1, source: char };
}
function translateEscape(rest) {
    const hex = /^\\x[0-7][0-9A-Fa-f]/.exec(rest);
    if (hex)
        return { length: 4, source: hex[0] };
    const char = rest.charAt(1);
    const length = 2;
    if (char === 's')
        return { length, source: `[${translate_pattern_space}]` };
    if (char === 'S')
        return { length, source: `[^${translate_pattern_space}]`, wide: true };
    if (char === 'D' || char === 'W')
        return { length, source: `\\${char}`, wide: true };
    if (char === 'A')
        return { length, source: '^' };
    if (char === 'z')
        return { length, source: '$' };
    if (/[dwbBtnrfv]/.test(char) || /[^\w]/.test(char) || char === '_')
        return { length, source: char === '_' ? '_' : `\\${char}` };
    return undefined;
}
function translateClass(rest, ignoreCase) {
    const negated = rest.startsWith('[^');
    let source = negated ? '[^' : '[';
    let wide = negated;
    let letters = false;
    let index = source.length;
    for (let first = true; first || rest.charAt(index) !== ']'; first = false) {
        const char = rest.charAt(index);
        if (char === '')
            return undefined;
        const named = /^\[:(\w+):\]/.exec(rest.slice(index));
        if (rest.startsWith('[:', index) && !(named && namedClasses[named[1] ?? '']))
            return undefined;
        if (named) {
            letters = true;
            source += namedClasses[named[1] ?? ''];
            index += named[0].length;
        }
        else if (char === '\\') {
            const escape = translateEscape(rest.slice(index));
            const name = rest.charAt(index + 1);
            if (!escape || /[AzbB]/.test(name))
                return undefined;
            wide ||= escape.wide ?? false;
            letters ||= /[wWx]/.test(name);
            source += name === 's' ? translate_pattern_space : name === 'S' ? notSpace(negated) : escape.source;
            index += escape.length;
        }
        else {
            letters ||= /[a-zA-Z]/.test(char);
            source += /[\][^]/.test(char) ? `\\${char}` : char;
            index += 1;
        }
    }
    // Ignoring case takes more letters out of a negated class than Go would where the flag holds for a part only.
    if (negated && ignoreCase && letters)
        return undefined;
    return { length: index + 1, source: `${source}]`, wide };
}
/** V8 counts more characters as space than Go; a class may only grow by the difference, a negated one only shrink. */
function notSpace(negated) {
    return negated ? '\\S' : '\\S\\v\\xa0';
}
/** One character of Go's is one to four bytes here. */
function widen(quantifier) {
    const lazy = quantifier.length > 1 && quantifier.endsWith('?') ? '?' : '';
    const counted = /^\{(\d+)(,?)(\d*)\}/.exec(quantifier);
    if (quantifier === '')
        return '{1,4}';
    if (quantifier.startsWith('?'))
        return `{0,4}${lazy}`;
    if (!counted)
        return quantifier;
    const [, min, comma, max] = counted;
    if (comma && !max)
        return quantifier;
    return `{${min},${Number(max || min) * 4}}${lazy}`;
}

;// CONCATENATED MODULE: ./lib/src/secrets/rule-pattern.js


/** Longer texts, and patterns that may backtrack without end, are searched with a time limit. */
const unguardedLength = 16_384;
const budgetMs = 1_000;
const maxSpans = 1_000;
const unknown = { mayMatch: () => true, find: () => 'unknown' };
/** Tries a rule's pattern in V8 before the engine is asked. Says yes where it cannot tell, and where it takes too long. */
function rulePattern(pattern) {
    const translated = pattern === undefined ? undefined : translatePattern(pattern);
    if (!translated)
        return unknown;
    const risky = /\)[*+{]/.test(translated.source);
    const guarded = (text) => risky || text.length > unguardedLength;
    const anchored = /(?<!\[)\^/.test(translated.source);
    return {
        mayMatch(text) {
            if (foldsFromOutside(text))
                return true;
            translated.lastIndex = 0;
            return guarded(text) ? (withinBudget(() => translated.test(text)) ?? true) : translated.test(text);
        },
        find(text) {
            if (anchored || foldsFromOutside(text))
                return 'unknown';
            return withinBudget(() => collect(translated, text)) ?? 'unknown';
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
const rule_pattern_sandbox = (0,external_node_vm_.createContext)({ work: () => undefined });
const script = new external_node_vm_.Script('work()');
/** V8 stops a regular expression only where a script with a time limit runs it. */
function withinBudget(work) {
    rule_pattern_sandbox.work = work;
    try {
        return script.runInContext(rule_pattern_sandbox, { timeout: budgetMs });
    }
    catch (error) {
        if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return undefined;
        throw error;
    }
    finally {
        rule_pattern_sandbox.work = () => undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/secrets/prefilter.js




/** Shorter texts go to the engine whole. */
const wholeBytes = 8_192;
/**
 * Follows `detect/detect.go`: a rule is tried where one of its keywords stands in the text, plain or decoded, and where
 * its path fits; then its pattern is tried here. May say yes too often, never no where gitleaks says yes.
 */
function createPrefilter({ rules, allowlists }) {
    const words = [...new Set(rules.flatMap(searchable))];
    const numbers = new Map(words.map((word, number) => [word, number]));
    const gates = rules.map((rule) => ({
        id: rule.id,
        always: searchable(rule).length < Math.max(1, rule.keywords.length),
        keywords: searchable(rule).map((word) => numbers.get(word)),
        words: searchable(rule),
        path: rule.path === undefined ? undefined : pathPattern(rule.path, true),
        pattern: rulePattern(rule.regex),
    }));
    const composite = rules.some((rule) => rule.required.length > 0);
    const search = searchKeywords(words);
    const isAllowed = allowedPlaces(allowlists);
    const needed = (text, bytes, path) => {
        const found = new Uint8Array(words.length);
        search.mark(foldToAscii(bytes), found);
        return gates.filter((gate) => (gate.always || gate.keywords.some((word) => found[word])) &&
            (gate.path?.(path) ?? true) &&
            gate.pattern.mayMatch(text));
    };
    return (path, commit, bytes) => {
        if (isAllowed(path, commit))
            return undefined;
        const text = bytes.toString('latin1');
        const plain = needed(text, bytes, path);
        const decoded = new Set();
        for (const pass of decodedTexts(text)) {
            for (const gate of needed(pass, Buffer.from(pass, 'latin1'), path))
                decoded.add(gate);
        }
        const all = [...new Set([...plain, ...decoded])];
        if (all.length === 0)
            return undefined;
        const cut = bytes.length > wholeBytes && decoded.size === 0 && !composite;
        return {
            rules: all.map((gate) => gate.id),
            decode: decoded.size > 0,
            spans: cut ? findSpans(plain, text) : 'unknown',
        };
    };
}
/**
 * Where the rules may match, if each place also holds a keyword of its rule: the engine asks for one in what it reads,
 * and gitleaks in the whole hunk.
 */
function findSpans(gates, text) {
    const all = [];
    for (const { always, words, pattern } of gates) {
        const spans = pattern.find(text);
        if (spans === 'unknown')
            return 'unknown';
        for (const [start, end] of spans) {
            const match = text.slice(start, end).toLowerCase();
            if (!always && !words.some((word) => match.includes(word)))
                return 'unknown';
            all.push([start, end]);
        }
    }
    return all;
}
/** Keywords outside ASCII are rare and folded by rules of their own: their rule is then always tried. */
function searchable(rule) {
    return rule.keywords.map((word) => word.toLowerCase()).filter((word) => /^[\x01-\x7f]+$/.test(word));
}
/** Go folds two letters outside ASCII into it: U+212A to "k" and U+0130 to "i". */
function foldToAscii(text) {
    if (!text.includes('\u212a') && !text.includes('\u0130'))
        return text;
    return Buffer.from(text.toString('latin1').replaceAll('\xe2\x84\xaa', 'k').replaceAll('\xc4\xb0', 'i'), 'latin1');
}
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
    return (path, commit) => checks.some((isAllowed) => isAllowed(path, commit));
}

;// CONCATENATED MODULE: ./lib/src/secrets/windows.js
/** More than any rule of gitleaks looks beside its match; the whole lines around it come on top. */
const marginBytes = 2_000;
const windows_newline = 10;
/**
 * Cuts a long text to the lines around the places given, so that the engine does not read the rest. A window other
 * than the first begins with the line break before it: gitleaks counts the columns of a text's first line from 1 and of
 * all others from 2 (`detect/location.go`), and the numbers must come out as for the whole text.
 */
function cutWindows(text, startLine, spans) {
    // For a match behind the last line break gitleaks takes all the text before it for its line, and heeds a
    // "gitleaks:allow" anywhere in it.
    const lastBreak = text.lastIndexOf(windows_newline);
    if (lastBreak + 1 < text.length && spans.some(([, end]) => end > lastBreak))
        return [{ text, startLine }];
    const ranges = [];
    for (const [first, last] of [...spans].sort((a, b) => a[0] - b[0])) {
        const start = first <= marginBytes ? 0 : Math.max(0, text.lastIndexOf(windows_newline, first - marginBytes));
        const lineEnd = text.indexOf(windows_newline, Math.min(text.length, last + marginBytes));
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
            if (text[counted] === windows_newline)
                line += 1;
        return { text: text.subarray(start, end), startLine: line };
    });
}

;// CONCATENATED MODULE: ./lib/src/secrets/scan.js



/** Prefilter, then engine, then `.gitleaksignore`: exactly what `gitleaks git` reports, hunk by hunk. */
function createScanner(engine, ignore) {
    const prefilter = createPrefilter(engine);
    const counts = { hunks: 0, bytes: 0, candidates: 0 };
    return {
        counts,
        scan(hunk) {
            const { added, path, startLine } = hunk;
            const commit = hunk.commit.sha;
            counts.hunks += 1;
            counts.bytes += added.length;
            const candidate = prefilter(path, commit, added);
            if (!candidate)
                return [];
            counts.candidates += 1;
            const { rules, decode, spans } = candidate;
            const windows = spans === 'unknown' ? [{ text: added, startLine }] : cutWindows(added, startLine, spans);
            return windows
                .flatMap((window) => engine.detect({ ...window, path, commit, rules, decodeDepth: decode ? maxDepth : 0 }))
                .filter((found) => !ignore(found.fingerprint, commit))
                .map((found) => ({ found, hunk }));
        },
    };
}

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




/** Reads `.gitleaks.toml` and `.gitleaksignore` where they exist. Throws GITLEAKS_CONFIG when one cannot be read. */
function readSettings(root) {
    const text = readOptional(root, '.gitleaks.toml');
    const config = text === undefined
        ? undefined
        : { file: '.gitleaks.toml', text, readFile: (path) => readInside(root, path) };
    return { config, ignore: parseIgnore(readOptional(root, '.gitleaksignore') ?? '') };
}
/** `extend.path` counts from the root, and cannot lead out of the repository. */
function readInside(root, path) {
    const inside = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, path));
    return inside === '' || inside.split(external_node_path_.sep)[0] === '..' ? undefined : readOptional(root, inside);
}
function readOptional(root, file) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, file), 'utf8');
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return undefined;
        const problem = `it cannot be read (${cause.code})`;
        throw new errors/* GateError */.u('GITLEAKS_CONFIG', { file, problem }, { cause });
    }
}

;// CONCATENATED MODULE: ./lib/src/secrets/run.js








/**
 * Judges the commits asked for: every secret that gitleaks finds in what they add is a finding, also where a later
 * commit removed it. Throws when it cannot judge; see the errors of git/ and of the engine.
 */
async function runSecrets(request, context) {
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
    const repository = await openRepository(context);
    const range = await resolveRange(repository, request);
    const commits = await countCommits(repository, range);
    const scanned = { base: range.base, head: range.head, commits, bytes: 0 };
    const place = `${plural(commits, 'commit')} (${rangeWords(range)})`;
    if (commits === 0)
        return result({}, { reason: `nothing new to scan: ${place}`, range: scanned });
    const { config, ignore } = readSettings(repository.cwd);
    const engine = await openEngine(config);
    for (const warning of engine.warnings)
        context.log.info(`${config?.file}: ${warning}`);
    const scanner = createScanner(engine, ignore);
    const secrets = [];
    let read = 0;
    for await (const batch of readHistory(repository, range)) {
        for (const hunk of batch.hunks)
            secrets.push(...scanner.scan(hunk));
        read += batch.commits;
        context.log.progress(`secrets: ${read} of ${plural(commits, 'commit')}, ${plural(secrets.length, 'secret')}`);
    }
    hide(secrets, context);
    const findings = await tell(secrets, engine.rules, repository, range.head);
    const reason = findings.length === 0 ? `no new secrets in ${place}` : `${plural(findings.length, 'secret')} in ${place}`;
    return result({ commits, ...scanner.counts, secrets: findings.length }, {
        status: findings.length === 0 ? 'pass' : 'fail',
        reason,
        findings,
        range: { ...scanned, bytes: scanner.counts.bytes },
    });
}
/** Before anything is said about them. The match of a rule that looks at paths alone is the path, and no secret. */
function hide(secrets, { redactor }) {
    for (const { found } of secrets) {
        if (found.secret === '')
            continue;
        redactor.add(found.secret, found.ruleId);
        redactor.add(found.match, found.ruleId);
    }
}
async function tell(secrets, rules, repository, head) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const files = new Map();
    for (const { found } of secrets) {
        if (!files.has(found.file))
            files.set(found.file, await readFileAt(repository, head, found.file));
    }
    return secrets.map((secret) => {
        const inTree = files.get(secret.found.file)?.includes(secret.found.secret);
        return secretFinding(secret, byId.get(secret.found.ruleId), inTree);
    });
}
function rangeWords({ base, head, revisions }) {
    if (base)
        return `${base.slice(0, 7)}..${head.slice(0, 7)}`;
    return revisions[0] === '--all' ? 'the whole history' : `the whole history of ${head.slice(0, 7)}`;
}
function plural(count, word) {
    return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}


/***/ })

};
