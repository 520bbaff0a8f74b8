export const id = 2534;
export const ids = [2534];
export const modules = {

/***/ 12534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkMixedContent: () => (/* binding */ checkMixedContent)
});

// EXTERNAL MODULE: ./lib/src/steps/page.js + 2 modules
var steps_page = __webpack_require__(10936);
// EXTERNAL MODULE: ./lib/src/pillars/launch/site.js
var launch_site = __webpack_require__(38471);
// EXTERNAL MODULE: ./lib/src/pillars/launch/unanswered.js
var unanswered = __webpack_require__(14124);
// EXTERNAL MODULE: ./lib/src/text/shell-word.js
var shell_word = __webpack_require__(19543);
// EXTERNAL MODULE: ./lib/src/pillars/launch/finding.js
var launch_finding = __webpack_require__(40167);
// EXTERNAL MODULE: ./lib/src/pillars/launch/headers/judge.js + 3 modules
var judge = __webpack_require__(18672);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/mixed-content/judge.js



/**
 * What a page at the URL `loaded` loads or sends over http. Pure; findings are about the URL `asked`, and `show` makes
 * foreign text fit to be shown.
 */
function judgeMixedContent(asked, loaded, headers, page, show) {
    const metaPolicies = page.policies.map((policy) => ['content-security-policy', policy]);
    const policies = (0,judge/* policiesOf */.A)([...headers, ...metaPolicies]);
    if (policies.some((policy) => policy.has('upgrade-insecure-requests')))
        return [];
    const base = URL.parse(page.base ?? '', loaded) ?? new URL(loaded);
    const insecure = page.resources.flatMap((resource) => {
        const url = URL.parse(resource.url, base.href);
        // A query may hold a key.
        return url?.protocol === 'http:' ? { ...resource, shown: show(url.origin + url.pathname) } : [];
    });
    return [finding('active'), finding('passive')].flat();
    function finding(kind) {
        const found = [
            ...new Set(insecure.filter((each) => each.kind === kind).map((each) => `${each.element} ${each.shown}`)),
        ];
        if (found.length === 0)
            return [];
        const { host, pathname } = new URL(asked);
        const isActive = kind === 'active';
        const things = isActive ? 'scripts, frames, styles or forms' : 'images or media';
        return [
            (0,launch_finding/* launchFinding */.p)({
                rule: isActive ? 'mixed-active' : 'mixed-passive',
                severity: isActive ? 'high' : 'medium',
                title: `${host}${pathname} uses ${things} over http`,
                expected: isActive ? 'https for all that it loads and sends' : 'https for all that it loads',
                observed: found.length > shownAtMost ? `${list(found)} and ${found.length - shownAtMost} more` : list(found),
                where: { url: asked },
                reproduce: `curl -sS ${(0,shell_word/* shellWord */.r)(loaded)} | grep -noiE '<[a-z]+[^>]*http://[^ >]*'`,
                fix: `${isActive ? 'Browsers block these, and what a form sends can be read on the way.' : 'Browsers load these over https instead, or not at all.'} Write https:// in the page. For content that you cannot change: Content-Security-Policy: upgrade-insecure-requests.`,
            }),
        ];
    }
}
const shownAtMost = 5;
function list(found) {
    return found
        .slice(0, shownAtMost)
        .map((each) => (each.length > 150 ? `${each.slice(0, 150)}…` : each))
        .join(', ');
}

// EXTERNAL MODULE: ./lib/src/pillars/launch/mixed-content/scan.js
var scan = __webpack_require__(48465);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/mixed-content/mixed-content.js





/** What the listed pages load or send over http. */
const checkMixedContent = async (run) => {
    const site = (0,launch_site/* siteOf */.zU)(run);
    const show = (text) => run.context.redactor.redact(text);
    const findings = (run.launch.mixedContent ?? []).map(async ({ path }) => {
        const answer = await site.page(path);
        if (!answer.ok)
            return answer.finding ? [answer.finding] : [];
        const { page, url } = answer;
        const { status, url: loaded, headers } = page.response;
        const unclear = (reason) => (0,unanswered/* notJudged */.be)(answer, run, 'The content', reason) ?? [];
        if (status < 200 || status > 299)
            return [unclear()].flat();
        if (!page.isHtml())
            return [];
        try {
            return judgeMixedContent(url, loaded, headers, (0,scan/* scanPage */.D)(page.text()), show);
        }
        catch (error) {
            if (error instanceof steps_page/* Unreadable */.IO)
                return [unclear({ words: error.message, fix: 'Look at what generates this page.' })].flat();
            throw error;
        }
    });
    return (await Promise.all(findings)).flat();
};


/***/ })

};
