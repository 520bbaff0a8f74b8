import { shellWord } from "./run.js";
import { grepHeaders } from "./wall.js";
import { launchFinding } from "./finding.js";
import { brokenJsonBody, missingPath, siteOf } from "./site.js";
// src/pillars/launch/request-id/request-id.ts
const checkRequestId = async (run) => {
	const { requestId, leaks } = run.launch;
	if (!requestId) return [];
	const site = siteOf(run);
	const asked = [site.page(missingPath).then((answer) => ({
		answer,
		isPost: false
	})), ...(leaks?.json ?? []).map(async ({ path }) => ({
		answer: await site.brokenJson(path),
		isPost: true
	}))];
	return judgeRequestId(await Promise.all(asked), requestId.header);
};
function judgeRequestId(provoked, header) {
	const findings = provoked.flatMap(({ answer, isPost }) => {
		if (!answer.ok) return answer.finding ? [answer.finding] : [];
		const { status } = answer.page.response;
		if (status < 400 || answer.page.header(header)) return [];
		return [missing(answer.url, isPost, header, {
			status: "fail",
			observed: `${status} without it`
		})];
	});
	const answers = provoked.flatMap(({ answer }) => answer.ok ? [answer] : []);
	const [first] = answers;
	if (!first || answers.some(({ page }) => page.response.status >= 400)) return findings;
	const observed = `no error: ${answers.map(({ page }) => page.response.status).join(", ")}`;
	return [...findings, missing(first.url, provoked[0]?.isPost ?? false, header, {
		status: "inconclusive",
		observed
	})];
}
function missing(url, isPost, header, { status, observed }) {
	const body = isPost ? ["-H 'content-type: application/json'", `--data-raw ${shellWord(brokenJsonBody)}`] : [];
	const isOpen = status === "inconclusive";
	return launchFinding({
		rule: "request-id-missing",
		severity: "medium",
		status,
		title: isOpen ? "No error could be provoked to look for a request id" : `Errors carry no ${header}`,
		expected: `the header ${header} with an error`,
		observed,
		where: { url },
		reproduce: grepHeaders(url, header, ...body),
		fix: isOpen ? "Name a route that takes JSON: \"leaks\": { \"json\": [\"/api/orders\"] }." : `Without it nobody finds a user's error in the log.\nnginx: add_header ${header} $request_id always; proxy_set_header ${header} $request_id;\nExpress, Fastify, Django and Rails have it as middleware; set it before anything that can fail. Vercel (x-vercel-id), Netlify (x-nf-request-id) and Cloudflare (cf-ray) send their own: name that one in "request-id".`
	});
}
export { checkRequestId };
