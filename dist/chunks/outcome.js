import { stopReason } from "./checks.js";
import { launchFinding } from "./finding.js";
import { isShownUntrusted } from "./hosts.js";
// src/pillars/launch/outcome.ts
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
function askedOf(asks, hosts) {
	if (asks === "files" || asks === "DNS") return [];
	return asks === "certificates" || asks === "hosts" ? hosts : hosts.slice(0, 1);
}
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
function distinct(findings) {
	return [...new Map(findings.toReversed().map((each) => [each.fingerprint, each])).values()].reverse();
}
function seenUntrusted(finding, hosts) {
	const asked = URL.parse(finding.where.url ?? "")?.hostname;
	if (!hosts.some((each) => each.host === asked && isShownUntrusted(each)) || !finding.reproduce) return finding;
	return {
		...finding,
		reproduce: finding.reproduce.replaceAll("curl -sS", "curl -ksS")
	};
}
function failing(finding, failOn) {
	if (finding.status !== "inconclusive") return finding;
	const isGrave = finding.severity === "blocker" || failOn === "medium";
	return {
		...finding,
		status: "fail",
		severity: isGrave ? finding.severity : failOn
	};
}
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
