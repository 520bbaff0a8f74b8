import { findChallenge } from "./checks.js";
import { shellWord } from "./run.js";
import { launchFinding } from "./finding.js";
// src/pillars/launch/curl.ts
function curlHeaders(url, ...options) {
	return [
		"curl -sS -o /dev/null -D -",
		...options,
		shellWord(url)
	].join(" ");
}
function grepHeaders(url, pattern, ...options) {
	return `${curlHeaders(url, ...options)} | grep -iE ${shellWord(`^(HTTP|${pattern})`)}`;
}
// src/pillars/launch/wall.ts
function findWall(response) {
	const challenge = findChallenge(response);
	if (challenge || response.status !== 429) return challenge;
	return {
		name: "429, too many requests; unless it asks to be left alone for over 30 s, it was asked again after a pause",
		fix: "Exempt the address of the runner from the limit on requests, or ask less often: launch: { network: { rate: 1 } }."
	};
}
function walled(url, { name, fix }) {
	return launchFinding({
		rule: "challenged",
		severity: "high",
		status: "inconclusive",
		title: `This runner is blocked: ${new URL(url).host} cannot be judged from here`,
		expected: "an answer of the site itself",
		observed: name,
		where: { url },
		reproduce: `${curlHeaders(url)} | grep -iE '^HTTP|mitigated|waf-action|retry-after'`,
		fix: `Let the gate through. ${fix}`
	});
}
export { curlHeaders, findWall, grepHeaders, walled };
