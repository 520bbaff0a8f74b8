import { stopReason } from "./stopped.js";
import { launchFinding } from "./finding.js";
import { isShownUntrusted } from "./hosts2.js";
// src/pillars/launch/outcome.ts
/** The result of one check. A check that found nothing because a host could not be asked is skipped. */
function resultOf({ name, asks, open, findings }, hosts) {
	const has = (status) => findings.some((finding) => finding.status === status);
	if (has("fail")) return {
		name,
		status: "fail"
	};
	if (open || has("inconclusive")) return {
		name,
		status: "inconclusive"
	};
	const isClosed = (host) => !host.usable && (asks === "members" || !isShownUntrusted(host));
	const closed = askedOf(asks, hosts).filter(isClosed);
	if (closed.length > 0) return {
		name,
		status: "skipped",
		reason: `${closed.map(({ host }) => host).join(", ")} could not be asked`
	};
	return {
		name,
		status: "pass"
	};
}
/** The hosts whose state counts for a check; none for checks of files or DNS. */
function askedOf(asks, hosts) {
	if (asks === "files" || asks === "DNS") return [];
	return asks === "certificates" || asks === "hosts" ? hosts : hosts.slice(0, 1);
}
/**
* Whether nothing of the live site could be judged. An inconclusive check has judged something if it got an answer in
* part. Checks of files do not count: they say nothing about a live site.
*/
function isUnjudged(checks, hosts, { resolver, wasServed }) {
	const wasShaken = () => hosts.some(({ endpoints }) => endpoints.some(({ state }) => state !== "silent"));
	const answered = (asks) => {
		if (asks === "DNS") return resolver.wasAnswered();
		return asks === "certificates" ? wasShaken() : wasServed();
	};
	const asking = checks.filter(({ asks }) => asks !== "files");
	const isOpen = ({ asks, result: { status } }) => status === "skipped" || status === "inconclusive" && !answered(asks);
	return asking.length > 0 && asking.every(isOpen);
}
/** Each finding once: several checks may report that the same page does not answer. */
function distinct(findings) {
	return [...new Map(findings.toReversed().map((each) => [each.fingerprint, each])).values()].reverse();
}
/** A finding that was seen in spite of a wrong certificate: its command ignores the certificate too. */
function seenUntrusted(finding, hosts) {
	const asked = URL.parse(finding.where.url ?? "")?.hostname;
	if (!hosts.some((each) => each.host === asked && isShownUntrusted(each)) || !finding.reproduce) return finding;
	return {
		...finding,
		reproduce: finding.reproduce.replaceAll("curl -sS", "curl -ksS")
	};
}
/** Makes an inconclusive finding fail the run, whatever `fail-on` says. */
function failing(finding, failOn) {
	if (finding.status !== "inconclusive") return finding;
	const isGrave = finding.severity === "blocker" || failOn === "medium";
	return {
		...finding,
		status: "fail",
		severity: isGrave ? finding.severity : failOn
	};
}
/** The one finding for all checks that were not finished when the run ended. */
function stoppedFinding(open, at, signal) {
	return launchFinding({
		rule: "stopped",
		status: "inconclusive",
		severity: "blocker",
		title: `Not finished: ${stopReason(signal)}`,
		expected: "every launch check answered",
		observed: `not finished: ${open.join(", ")}`,
		where: { ...at },
		reproduce: "launch-gate run launch",
		fix: "Look for what was slow; a longer \"deadline\" in the configuration gives more time."
	});
}
/** The pillar's own line. */
function outcome(taken, findings, { maxRate }) {
	const problems = findings.filter(({ status }) => status === "fail").length;
	const unclear = findings.filter(({ status }) => status === "inconclusive").length;
	const names = taken.map(({ name }) => name).join(", ");
	const slowly = maxRate === void 0 ? "" : `; at most ${maxRate} requests a second to a host`;
	return {
		status: problems > 0 ? "fail" : unclear > 0 ? "inconclusive" : "pass",
		reason: `${taken.length} launch checks (${names}): ${problems} wrong, ${unclear} unclear${slowly}`,
		counts: {
			checks: taken.length,
			problems,
			unclear
		}
	};
}
export { distinct, failing, isUnjudged, outcome, resultOf, seenUntrusted, stoppedFinding };
