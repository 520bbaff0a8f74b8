import { Unreadable } from "./checks.js";
import { notJudged, siteOf } from "./site.js";
import { documentBase } from "./document-base.js";
import { shellWord } from "./run.js";
import { launchFinding } from "./finding.js";
import { policiesOf, scanPage } from "./judge.js";
// src/pillars/launch/mixed-content/judge.ts
function judgeMixedContent(asked, loaded, headers, page, show) {
	const metaPolicies = page.policies.map((policy) => ["content-security-policy", policy]);
	if (policiesOf([...headers, ...metaPolicies]).some((policy) => policy.has("upgrade-insecure-requests"))) return [];
	const base = documentBase(page.base, loaded);
	const insecure = page.resources.flatMap((resource) => {
		const url = URL.parse(resource.url, base);
		return url?.protocol === "http:" ? {
			...resource,
			shown: show(url.origin + url.pathname)
		} : [];
	});
	return [finding("active"), finding("passive")].flat();
	function finding(kind) {
		const found = [...new Set(insecure.filter((each) => each.kind === kind).map((each) => `${each.element} ${each.shown}`))];
		if (found.length === 0) return [];
		const { host, pathname } = new URL(asked);
		const isActive = kind === "active";
		return [launchFinding({
			rule: isActive ? "mixed-active" : "mixed-passive",
			severity: isActive ? "high" : "medium",
			title: `${host}${pathname} uses ${isActive ? "scripts, frames, styles or forms" : "images or media"} over http`,
			expected: isActive ? "https for all that it loads and sends" : "https for all that it loads",
			observed: found.length > shownAtMost ? `${list(found)} and ${found.length - shownAtMost} more` : list(found),
			where: { url: asked },
			reproduce: `curl -sS ${shellWord(loaded)} | grep -noiE '<[a-z]+[^>]*http://[^ >]*'`,
			fix: `${isActive ? "Browsers block these, and what a form sends can be read on the way." : "Browsers load these over https instead, or not at all."} Write https:// in the page. For content that you cannot change: Content-Security-Policy: upgrade-insecure-requests.`
		})];
	}
}
const shownAtMost = 5;
function list(found) {
	return found.slice(0, shownAtMost).map((each) => each.length > 150 ? `${each.slice(0, 150)}…` : each).join(", ");
}
// src/pillars/launch/mixed-content/mixed-content.ts
const checkMixedContent = async (run) => {
	const site = siteOf(run);
	const show = (text) => run.context.redactor.redact(text);
	const findings = (run.launch.mixedContent ?? []).map(async ({ path }) => {
		const answer = await site.page(path);
		if (!answer.ok) return answer.finding ? [answer.finding] : [];
		const { page, url } = answer;
		const { status, url: loaded, headers } = page.response;
		const unclear = (reason) => notJudged(answer, run, "The content", reason) ?? [];
		if (status < 200 || status > 299) return [unclear()].flat();
		if (!page.isHtml()) return [];
		try {
			return judgeMixedContent(url, loaded, headers, scanPage(page.text()), show);
		} catch (error) {
			if (error instanceof Unreadable) return [unclear({
				words: error.message,
				fix: "Look at what generates this page."
			})].flat();
			throw error;
		}
	});
	return (await Promise.all(findings)).flat();
};
export { checkMixedContent };
