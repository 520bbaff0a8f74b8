// src/steps/stopped.ts
function stopReason(signal) {
	if (signal.reason?.name === "TimeoutError") return "the deadline of the run has passed";
	return "the run was cancelled";
}
function stoppedFinding(open, at, signal) {
	return {
		rule: "smoke/stopped",
		status: "inconclusive",
		severity: "blocker",
		title: `Not finished: ${stopReason(signal)}`,
		expected: "every check answered",
		observed: `not finished: ${open.join(", ")}`,
		where: { ...at },
		fix: "Look for what was slow; a longer \"deadline\" in the configuration gives more time.",
		fingerprint: "smoke/stopped"
	};
}
export { stopReason, stoppedFinding };
