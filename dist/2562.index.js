export const id = 2562;
export const ids = [2562];
export const modules = {

/***/ 52562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkHeaders: () => (/* binding */ checkHeaders)
});

// EXTERNAL MODULE: ./lib/src/smoke/page.js + 1 modules
var smoke_page = __webpack_require__(96512);
// EXTERNAL MODULE: ./lib/src/launch/mixed-content/scan.js
var scan = __webpack_require__(26515);
// EXTERNAL MODULE: ./lib/src/launch/site.js
var launch_site = __webpack_require__(21701);
// EXTERNAL MODULE: ./lib/src/launch/unanswered.js
var unanswered = __webpack_require__(49242);
// EXTERNAL MODULE: ./lib/src/launch/curl.js
var curl = __webpack_require__(68028);
// EXTERNAL MODULE: ./lib/src/launch/finding.js
var finding = __webpack_require__(76541);
;// CONCATENATED MODULE: ./lib/src/launch/headers/cors.js


/** Whether scripts of any site may read what this user sees (Fetch standard, 3.3.3 CORS check). */
function judgeCors(url, headers, origin) {
    const valuesOf = (wanted) => headers.filter(([name]) => name === wanted).map(([, value]) => value.trim());
    const isReflected = valuesOf('access-control-allow-origin').join() === origin;
    // Only this very word counts, in lower case.
    if (!isReflected || valuesOf('access-control-allow-credentials').join() !== 'true')
        return undefined;
    return (0,finding/* launchFinding */.p)({
        rule: 'cors-reflects-origin',
        severity: 'blocker',
        title: `Any website may read ${new URL(url).pathname} as the user who is logged in`,
        expected: 'Access-Control-Allow-Origin with an origin of your own, or none',
        observed: `Origin: ${origin} comes back in Access-Control-Allow-Origin, with Access-Control-Allow-Credentials: true`,
        where: { url },
        reproduce: (0,curl/* grepHeaders */.$h)(url, 'access-control-', `-H 'Origin: ${origin}'`),
        fix: 'Answer with the origin only if it is in a fixed list of your own, compared as a whole. Express: cors({ origin: ["https://app.example.com"], credentials: true }); nginx: a map of $http_origin to allowed values, in place of `add_header Access-Control-Allow-Origin $http_origin`.',
    });
}

// EXTERNAL MODULE: ./lib/src/launch/headers/judge.js + 2 modules
var judge = __webpack_require__(91640);
;// CONCATENATED MODULE: ./lib/src/launch/headers/headers.js






/** Of no site: RFC 2606 reserves the name. */
const foreignOrigin = 'https://launch-gate.invalid';
/** The security headers of each listed route, and what the route lets a foreign origin read. */
const checkHeaders = async (run) => {
    const site = (0,launch_site/* siteOf */.zU)(run);
    const show = (text) => run.context.redactor.redact(text);
    const findings = (run.launch.headers ?? []).map(async ({ path }) => {
        const [plain, foreign] = await Promise.all([
            site.page(path),
            site.ask({ path, headers: [['origin', foreignOrigin]] }),
        ]);
        const cors = foreign.ok ? judgeCors(foreign.url, foreign.page.response.headers, foreignOrigin) : foreign.finding;
        if (!plain.ok)
            return [plain.finding ?? [], cors ?? []].flat();
        const { status, headers } = plain.page.response;
        const isOk = status >= 200 && status < 300;
        const judged = isOk
            ? (0,judge/* judgeHeaders */.Q)(plain.url, headers, show, policiesIn(plain.page))
            : ((0,unanswered/* notJudged */.be)(plain, run, 'The headers') ?? []);
        return [judged, cors ?? []].flat();
    });
    return (await Promise.all(findings)).flat();
};
/** As sites write it that cannot set headers. */
function policiesIn(page) {
    try {
        return page.isHtml() ? (0,scan/* scanPage */.D)(page.text()).policies : [];
    }
    catch (error) {
        if (error instanceof smoke_page/* Unreadable */.IO)
            return [];
        throw error;
    }
}


/***/ })

};
