export const id = 5800;
export const ids = [5800];
export const modules = {

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStore: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/files/follow-path.js
var follow_path = __webpack_require__(33657);
// EXTERNAL MODULE: ./lib/src/github/api/api.js + 2 modules
var api = __webpack_require__(37278);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/files/write-beside.js
var write_beside = __webpack_require__(61528);
// EXTERNAL MODULE: ./lib/src/history/record.js
var history_record = __webpack_require__(4416);
// EXTERNAL MODULE: ./lib/src/history/store.js
var store = __webpack_require__(93460);
;// CONCATENATED MODULE: ./lib/src/history/folder.js







const maxFileBytes = 2_000_000;
// Names begin with the time, so the last in order are the latest.
const recordName = /^\d{8}T\d{9}Z-[0-9a-f-]+\.json$/;
/**
 * A history in a folder. Each environment has a subfolder with one file for each run, so concurrent writers never use
 * the same file. Each method throws LINK_IN_CHECKOUT if a link in one of the checkouts leads elsewhere. The text of a
 * record passes through `look` before it is written.
 */
function folderHistory(folder, checkouts = [], look = (text) => text) {
    const folderOf = (environment) => (0,follow_path/* followPath */.Zl)((0,external_node_path_.join)(folder, (0,history_record/* environmentFile */.qU)(environment)), checkouts);
    return {
        async assertOwn(environment) {
            await folderOf(environment);
        },
        async read(environment) {
            const own = await folderOf(environment);
            const names = await (0,promises_.readdir)(own).catch((error) => {
                if (error.code === 'ENOENT')
                    return [];
                throw error;
            });
            const latest = names
                .filter((name) => recordName.test(name))
                .sort()
                .slice(-store/* maxReleases */.D);
            const read = await Promise.all(latest.map((name) => readFileRecord((0,external_node_path_.join)(own, name))));
            const records = read.filter((record) => record?.environment === environment);
            return { records, ignored: read.length - records.length };
        },
        async add(record) {
            const own = await folderOf(record.environment);
            await (0,promises_.mkdir)(own, { recursive: true });
            const name = `${record.at.replace(/[-:.]/g, '')}-${(0,external_node_crypto_.randomUUID)()}.json`;
            await (0,write_beside/* writeBeside */.A)((0,external_node_path_.join)(own, name), look((0,history_record/* writeRecord */.rh)(record)), { checkouts });
        },
    };
}
/** The folder may come from an artifact of anyone. So no link is followed, and no large file is read. */
async function readFileRecord(path) {
    try {
        const file = await (0,promises_.lstat)(path);
        return file.isFile() && file.size <= maxFileBytes ? (0,history_record/* readRecord */.aE)(await (0,promises_.readFile)(path, 'utf8')) : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/text/redaction/last-look.js
var last_look = __webpack_require__(89814);
;// CONCATENATED MODULE: ./lib/src/gate/history-store.js





/**
 * The store that `latency.history` asks for: `auto`, `branch`, `off` or a folder. Undefined if no past runs are kept.
 */
function openStore(setting, context) {
    const { cwd, env, github } = context;
    if (setting === 'off')
        return undefined;
    if (setting !== 'auto' && setting !== 'branch') {
        const look = (text) => (0,last_look/* createLastLook */.i)(context).at('history', text, 'json');
        return folderHistory((0,external_node_path_.resolve)(cwd, setting), (0,follow_path/* checkoutsOf */.F9)(context), look);
    }
    if (!github || (setting === 'auto' && !(env['GITHUB_ACTIONS'] === 'true' && (0,api/* tokenOf */.B)(env))))
        return undefined;
    const branch = async () => (await __webpack_require__.e(/* import() */ 4620).then(__webpack_require__.bind(__webpack_require__, 44620))).branchHistory(github, context);
    return {
        read: async (environment) => (await branch()).read(environment),
        add: async (record) => (await branch()).add(record),
    };
}


/***/ }),

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


/***/ })

};
