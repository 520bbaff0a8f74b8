import { show, times } from "./start.js";
import { showDuration } from "./run.js";
import { isRead } from "./request.js";
import { excerpt } from "./excerpt.js";
import { readSetCookie } from "./cookies.js";
import { curl } from "./curl.js";
import { tellingRules } from "./judge-answer.js";
// src/steps/span.ts
async function spanOf({ hosts, steps }, session, clock) {
	if (!hosts) return void 0;
	const expected = steps.flatMap(({ expect }) => expect.flatMap(({ subject }) => subject.kind === "cookie" ? [subject.name] : []));
	const kept = (await session.jar.store.getAllCookies()).filter((cookie) => (cookie.expiryTime() ?? Number.POSITIVE_INFINITY) > clock.now());
	return {
		hosts,
		expected: [...new Set(expected)],
		kept,
		dropped: droppedCookies(session)
	};
}
function droppedCookies({ setCookies = [] }) {
	return setCookies.flatMap(({ line, dropped: why }) => {
		const name = why === void 0 ? void 0 : readSetCookie(line)?.name;
		return why === void 0 || name === void 0 ? [] : [{
			name,
			why
		}];
	});
}
// src/steps/layer.ts
const gatewayStatuses = new Set([502, 504]);
const edgeServers = /^(?:awselb|cloudfront|akamaighost|varnish)\b/i;
function layerOf({ response, unanswered, mismatches }) {
	if (!response) return unanswered && layerOfNetwork(unanswered);
	const { status, headers } = response;
	if (gatewayStatuses.has(status) || status >= 520 && status <= 530) return "edge";
	if (mismatches[0]?.rule === "smoke/protected") return "edge";
	const header = (wanted) => headers.find(([name]) => name === wanted)?.[1] ?? "";
	const vercel = header("x-vercel-error");
	if (vercel !== "") return /^(?:EDGE_)?(?:FUNCTION|MIDDLEWARE)_/.test(vercel) ? "application" : "edge";
	return status >= 500 && edgeServers.test(header("server")) ? "edge" : "application";
}
function layerOfNetwork({ kind, stage }) {
	switch (kind) {
		case "dns":
		case "internal": return "dns";
		case "tls": return "tls";
		case "refused":
		case "proxy": return "tcp";
		case "too-large":
		case "redirects": return "application";
		case "aborted": return;
		default: return layerOfStage(stage);
	}
}
function layerOfStage(stage) {
	if (stage === "dns" || stage === "tls") return stage;
	return stage === "connect" || stage === void 0 ? "tcp" : "application";
}
// src/steps/request-id.ts
const names = [
	"x-request-id",
	"x-correlation-id",
	"x-vercel-id",
	"x-nf-request-id",
	"fly-request-id",
	"x-railway-request-id",
	"x-amz-cf-id",
	"x-amzn-requestid",
	"x-amzn-trace-id",
	"rndr-id",
	"cf-ray"
];
function requestId({ headers }, redactor) {
	const value = names.map((wanted) => headers.find(([name]) => name === wanted)?.[1]).find(Boolean);
	return value && excerpt(value, redactor);
}
// src/steps/step-finding.ts
const maxTold = 4;
function stepFinding(failure, owner, stepContext) {
	const { step, index, mismatches, response, result } = failure;
	const first = mismatches[0];
	const { redactor } = stepContext.context;
	const path = show(step.target, stepContext.captured);
	const id = response && requestId(response, redactor);
	const refused = response !== void 0 && owner.session !== void 0 && isRefusal(response, step.method);
	return {
		rule: first.rule,
		subject: first.rule === "smoke/protected" ? URL.parse(result.url)?.host : owner.key,
		status: "fail",
		severity: "blocker",
		title: excerpt(`${owner.title}: ${step.method} ${path} ${outcome(first, step, response)}`, redactor),
		expected: redactor.redact(mismatches.slice(0, maxTold).map(({ expected }) => expected).join(" and ")),
		observed: [
			told(mismatches).map((observed) => excerpt(observed, redactor)).join("; ") + (refused ? `: the session "${owner.session?.name}" is not accepted` : ""),
			...waiting(failure, stepContext),
			...id ? [`request id ${id}`] : []
		].join("; "),
		layer: layerOf(failure),
		where: {
			...first.at,
			url: result.url
		},
		reproduce: redactor.redact(curl(step, {
			...stepContext,
			sessionHeaders: owner.session?.headers ?? [],
			sessionBasic: owner.session?.basic,
			hops: response?.redirects.length ? [...response.redirects.slice(1).map((hop) => hop.url), response.url] : [],
			cookies: step.cookiesOf !== void 0 || stepContext.session.jar.getCookiesSync(response?.url ?? "http://invalid").length > 0
		})),
		fix: first.fix ?? (refused && owner.session ? refusedFix(owner.session) : fixFor(first, step, response)),
		fingerprint: first.rule === "smoke/protected" ? first.rule : `${first.rule}:${owner.key}:${index}`
	};
}
function told(mismatches) {
	const explaining = mismatches.filter(({ rule }) => tellingRules.includes(rule));
	return (explaining.length > 0 ? explaining : mismatches).slice(0, maxTold).map(({ observed }) => observed);
}
function outcome({ rule, outcome: own }, step, response) {
	if (own) return own;
	switch (rule) {
		case "smoke/role": return `shows "${step.role}" what it should not see`;
		case "smoke/foreign-session": return `accepted the cookies of "${step.cookiesOf?.session}"`;
		case "smoke/status": return `answered ${response?.status}`;
		case "smoke/error-page": return "answered with an error page";
		case "smoke/protected": return "was kept from the application";
		case "smoke/maintenance": return "answered with a maintenance page";
		case "smoke/parked": return "led to a parked domain";
		case "smoke/login-form": return "answered with its form again";
		case "smoke/spa-fallback": return "answered with the fallback of an app";
		case "smoke/broken-body": return "answered with broken JSON";
		case "smoke/network": return "did not answer";
		case "smoke/request": return "could not be asked";
		case "smoke/capture": return "lacks a value that is needed later";
		case "smoke/cookie": return "did not set the expected cookie";
		case "smoke/stream": return "sent no event in time";
		case "smoke/size": return "answered with another size";
		case "smoke/content-type": return "answered with another content type";
		case "smoke/header": return "answered without the expected header";
		case "smoke/url": return "ended on another URL";
		case "smoke/prompt-injection": return "obeyed a planted instruction";
		case "smoke/jsonpath": return "answered with other JSON";
		default: return "answered with another page";
	}
}
function fixFor({ rule }, step, response) {
	if (rule === "smoke/network") return "Check that the deployment runs and answers at this address.";
	if (rule === "smoke/request") return "Check what is captured before, and where it is used.";
	if (rule === "smoke/prompt-injection") return "Tell the model which text is data, give it no tool that this user may not use, and check its reply before it is shown.";
	if (response && response.status >= 500) return "Read the log of the application for this request.";
	if (response?.status === 429) return "The server limits how often this caller may ask: let the runner through, or ask less often.";
	if (step.sign && !step.sign.forge && response) {
		const advice = senderAdvice(response.status);
		if (advice) return advice;
	}
	if (response && !isRead(step) && [403, 419].includes(response.status)) return "A token against forged requests (CSRF, XSRF) may be missing: capture it before, and send it along with its cookie, to the host and scheme that the application knows; or this user may not do this.";
	if (response && response.status >= 400) return "Check that this release serves the route to this caller.";
	if (response && response.status >= 300 && !step.follow) return "If the redirect is meant, expect its status, or say \"follow: true\".";
	if (response && response.status >= 300) return "The last redirect could not be followed: look at its Location, or expect its status without \"follow\".";
	if (rule === "smoke/capture") return "Look at the answer: if it was meant to change, capture from where the value is now.";
	return "If the answer was meant to change, change the expectation; if not, mend the release.";
}
function senderAdvice(status) {
	if (status >= 300 && status < 400) return "Senders of events follow no redirect: give them, and this check, the address that answers, with its scheme, host and slash at the end.";
	if (status === 419 || status === 422) return "Exempt this route from protection against forged requests (CSRF): its signature protects it.";
	if (status === 400 || status === 401 || status === 403) return "Check that the endpoint has this signing secret, that of this environment, that it verifies the raw body, before anything parses it, and that the route is exempt from CSRF protection and from logins.";
}
function refusedFix({ name, steps }) {
	return steps.length === 0 ? `Check what the session "${name}" sends with each request, and that this user may see the route.` : `The login of "${name}" passed. Check that its last step expects what only a successful login answers, that the route is sent what it wants (cookie or header), that all instances share one secret key and session store, and that this user may see it.`;
}
function isRefusal({ status, headers, redirects }, method) {
	if (status === 401 || status === 403 && (method === "GET" || method === "HEAD")) return true;
	const ownLocation = headers.find(([name]) => name === "location" && status >= 300 && status < 400)?.[1];
	return [...redirects.map(({ location }) => location), ownLocation ?? ""].some(leadsToLogin);
}
function leadsToLogin(location) {
	const url = URL.parse(location, "http://relative.invalid");
	const words = url ? `${url.hostname}${url.pathname}` : location;
	return login.test(words) || /(^|[./])(auth|sso|oauth2?|saml)([./]|$)|(^|\/)sessions?\/new\b/i.test(words);
}
const login = /(?<![a-zA-Z])(?:log|sign)[-_]?in(?![a-z])|(?<![a-zA-Z])(?:Log|Sign|LOG|SIGN)[-_]?[Ii][Nn](?![a-z])|(?<=[a-z])(?:Log|Sign)[Ii]n(?![a-z])/;
function waiting({ waited }, stepContext) {
	if (!waited) return [];
	const before = waited.before === void 0 ? "" : `, at first ${excerpt(waited.before, stepContext.context.redactor)}`;
	return [`asked ${times(waited.tries)} in ${showDuration(waited.ms)}${before}`];
}
export { droppedCookies, isRefusal, leadsToLogin, requestId, spanOf, stepFinding };
