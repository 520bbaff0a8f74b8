import { Unreadable, nextHop } from "./checks.js";
import { judgeHeaders, scanPage } from "./judge.js";
import { isLogin } from "./identity-services.js";
import { notJudged, siteOf } from "./site.js";
import { grepHeaders } from "./wall.js";
import { launchFinding } from "./finding.js";
// src/pillars/launch/headers/cors.ts
function judgeCors(url, headers, origin) {
	const valuesOf = (wanted) => headers.filter(([name]) => name === wanted).map(([, value]) => value.trim());
	if (!(valuesOf("access-control-allow-origin").join() === origin) || valuesOf("access-control-allow-credentials").join() !== "true") return void 0;
	return launchFinding({
		rule: "cors-reflects-origin",
		severity: "blocker",
		title: `Any website may read ${new URL(url).pathname} as the user who is logged in`,
		expected: "Access-Control-Allow-Origin with an origin of your own, or none",
		observed: `Origin: ${origin} comes back in Access-Control-Allow-Origin, with Access-Control-Allow-Credentials: true`,
		where: { url },
		reproduce: grepHeaders(url, "access-control-", `-H 'Origin: ${origin}'`),
		fix: "Answer with the origin only if it is in a fixed list of your own, compared as a whole. Express: cors({ origin: [\"https://app.example.com\"], credentials: true }); nginx: a map of $http_origin to allowed values, in place of `add_header Access-Control-Allow-Origin $http_origin`."
	});
}
// src/pillars/launch/headers/headers.ts
const foreignOrigin = "https://launch-gate.invalid";
const checkHeaders = async (run) => {
	const site = siteOf(run);
	const show = (text) => run.context.redactor.redact(text);
	const findings = (run.launch.headers ?? []).map(async ({ path }) => {
		const [plain, foreign] = await Promise.all([site.page(path), site.ask({
			path,
			headers: [["origin", foreignOrigin]]
		})]);
		const cors = foreign.ok ? judgeCors(foreign.url, foreign.page.response.headers, foreignOrigin) : foreign.finding;
		if (!plain.ok) return [plain.finding ?? [], cors ?? []].flat();
		const { status, headers } = plain.page.response;
		const isOk = status >= 200 && status < 300 || run.launch.isApi && status < 500;
		const judge = () => judgeHeaders(plain.url, headers, show, policiesIn(plain.page));
		return [isOk ? judge() : leadsToLogin(plain.page, run.launch) ? judge().filter(({ rule }) => rule.startsWith("launch/hsts-")) : notJudged(plain, run, "The headers") ?? [], cors ?? []].flat();
	});
	return (await Promise.all(findings)).flat();
};
function leadsToLogin({ response }, { loginHosts }) {
	const next = nextHop(response, new URL(response.url));
	return next !== void 0 && isLogin(next, loginHosts);
}
function policiesIn(page) {
	try {
		return page.isHtml() ? scanPage(page.text()).policies : [];
	} catch (error) {
		if (error instanceof Unreadable) return [];
		throw error;
	}
}
export { checkHeaders };
