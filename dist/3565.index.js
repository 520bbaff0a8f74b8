export const id = 3565;
export const ids = [3565];
export const modules = {

/***/ 83565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkHeaders: () => (/* binding */ checkHeaders)
});

// EXTERNAL MODULE: ./lib/src/http/redirects.js
var redirects = __webpack_require__(76174);
// EXTERNAL MODULE: ./lib/src/steps/page.js + 2 modules
var steps_page = __webpack_require__(10936);
// EXTERNAL MODULE: ./lib/src/pillars/launch/mixed-content/scan.js
var scan = __webpack_require__(48465);
// EXTERNAL MODULE: ./lib/src/pillars/launch/redirects/identity-services.js
var identity_services = __webpack_require__(95513);
// EXTERNAL MODULE: ./lib/src/pillars/launch/site.js
var launch_site = __webpack_require__(38471);
// EXTERNAL MODULE: ./lib/src/pillars/launch/unanswered.js
var unanswered = __webpack_require__(14124);
// EXTERNAL MODULE: ./lib/src/pillars/launch/curl.js
var curl = __webpack_require__(13818);
// EXTERNAL MODULE: ./lib/src/pillars/launch/finding.js
var finding = __webpack_require__(40167);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/headers/cors.js


/** Whether scripts of any site may read what this user sees (Fetch standard, 3.3.3 CORS check). */
function judgeCors(url, headers, origin) {
    const valuesOf = (wanted) => headers.filter(([name]) => name === wanted).map(([, value]) => value.trim());
    const isReflected = valuesOf('access-control-allow-origin').join() === origin;
    // Only the exact word `true` in lower case counts.
    if (!isReflected || valuesOf('access-control-allow-credentials').join() !== 'true')
        return undefined;
    return (0,finding/* launchFinding */.p)({
        rule: 'cors-reflects-origin',
        severity: 'blocker',
        title: `Any website may read ${new URL(url).pathname} as the user who is logged in`,
        expected: 'Access-Control-Allow-Origin with an origin of your own, or none',
        observed: `Origin: ${origin} comes back in Access-Control-Allow-Origin, with Access-Control-Allow-Credentials: true`,
        where: { url },
        reproduce: (0,curl/* grepHeaders */.$)(url, 'access-control-', `-H 'Origin: ${origin}'`),
        fix: 'Answer with the origin only if it is in a fixed list of your own, compared as a whole. Express: cors({ origin: ["https://app.example.com"], credentials: true }); nginx: a map of $http_origin to allowed values, in place of `add_header Access-Control-Allow-Origin $http_origin`.',
    });
}

// EXTERNAL MODULE: ./lib/src/pillars/launch/headers/judge.js + 3 modules
var headers_judge = __webpack_require__(18672);
;// CONCATENATED MODULE: ./lib/src/pillars/launch/headers/headers.js








/** The origin of no site: RFC 2606 reserves the name. */
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
        const isOk = (status >= 200 && status < 300) || (run.launch.isApi && status < 500);
        const judge = () => (0,headers_judge/* judgeHeaders */.Q)(plain.url, headers, show, policiesIn(plain.page));
        const judged = isOk
            ? judge()
            : leadsToLogin(plain.page, run.launch)
                ? judge().filter(({ rule }) => rule.startsWith('launch/hsts-'))
                : ((0,unanswered/* notJudged */.be)(plain, run, 'The headers') ?? []);
        return [judged, cors ?? []].flat();
    });
    return (await Promise.all(findings)).flat();
};
/** Whether a page redirects to a login elsewhere: this origin then shows no page, but browsers must stay on https. */
function leadsToLogin({ response }, { loginHosts }) {
    const next = (0,redirects/* nextHop */.Fz)(response, new URL(response.url));
    return next !== undefined && (0,identity_services/* isLogin */.W)(next, loginHosts);
}
/** The policies in a page, for sites that cannot set headers. */
function policiesIn(page) {
    try {
        return page.isHtml() ? (0,scan/* scanPage */.D)(page.text()).policies : [];
    }
    catch (error) {
        if (error instanceof steps_page/* Unreadable */.IO)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 95513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isLogin),
/* harmony export */   g: () => (/* binding */ identityService)
/* harmony export */ });
/**
 * Services where the users of other sites log in, by the host names in their documentation. The configuration lists a
 * login on a host name of the site's own (`auth.example.com`) in `login-hosts`.
 */
const services = [
    ['Auth0', /\.auth0\.com$/], // auth0.com/docs/get-started/applications/application-settings
    ['Clerk', /\.accounts\.dev$|^accounts\.clerk\.com$/], // clerk.com/docs/guides/account-portal/overview
    ['WorkOS', /\.authkit\.app$|^(api|auth)\.workos\.com$/], // workos.com/docs/authkit/hosted-ui
    ['Amazon Cognito', /\.auth(-fips)?\.[a-z0-9-]+\.amazoncognito\.com$/], // docs.aws.amazon.com/cognito: managed login domain
    ['AWS IAM Identity Center', /\.awsapps\.com$|\.signin\.aws$/],
    ['Okta', /\.okta(preview|-emea|-gov)?\.com$/], // developer.okta.com/docs/concepts/okta-organizations
    ['OneLogin', /\.onelogin\.com$/],
    ['Microsoft Entra', /^login\.(microsoftonline\.(com|us)|live\.com|windows\.net|partner\.microsoftonline\.cn)$/],
    ['Microsoft Entra External ID', /\.ciamlogin\.com$|\.b2clogin\.com$/],
    ['Google', /^accounts\.google\.com$/],
    ['Apple', /^appleid\.apple\.com$/],
    ['GitHub', /^github\.com$/], // /login/oauth/authorize
    ['GitLab', /^gitlab\.com$/], // /oauth/authorize
    ['Kinde', /\.kinde\.com$/],
    ['Descope', /\.descope\.(com|io)$/],
    ['Frontegg', /\.frontegg\.com$/],
    ['PropelAuth', /\.propelauth(test)?\.com$/],
    ['Stytch', /\.stytch\.com$/],
    ['Logto', /\.logto\.app$/],
    ['ZITADEL', /\.zitadel\.cloud$/],
    ['FusionAuth', /\.fusionauth\.io$/],
    ['Ory', /\.oryapis\.com$/],
    ['Supabase', /\.supabase\.co$/], // /auth/v1/authorize
];
/** The paths of logins on hosts that serve more than logins. */
const loginPath = /(^|\/)(login|oauth2?|authorize|session)(\/|$)/;
const hasMore = new Set(['GitHub', 'GitLab', 'Okta', 'OneLogin', 'Kinde', 'Frontegg', 'Stytch', 'Descope', 'Supabase']);
/** Whether a URL is a login that the site may lead to. */
function isLogin(url, loginHosts) {
    return loginHosts.includes(url.hostname) || identityService(url) !== undefined;
}
/** The service whose login a URL is; undefined if it is none. */
function identityService({ hostname, pathname }) {
    const found = services.find(([, host]) => host.test(hostname))?.[0];
    return found && hasMore.has(found) && !loginPath.test(pathname) ? undefined : found;
}


/***/ })

};
