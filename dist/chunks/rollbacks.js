// src/history/rollbacks.ts
function markRollbacks(listed, { days, runs }) {
	const kept = [...days, ...runs].flatMap(({ deployments }) => deployments);
	const known = listed.filter(({ state }) => state !== void 0);
	const live = [...new Map([
		...listed,
		...kept,
		...known
	].map((each) => [each.id, each])).values()].filter(({ state }) => state !== "failure").sort(byTime);
	const firstOf = new Map();
	for (const [index, { sha }] of live.entries()) if (!firstOf.has(sha)) firstOf.set(sha, index);
	const failed = [...days.flatMap(({ releases }) => releases), ...runs].filter(({ verdict }) => verdict === "fail");
	const isRollback = (deployed) => {
		const before = live.findLast((other) => byTime(other, deployed) < 0);
		const first = firstOf.get(deployed.sha) ?? Number.POSITIVE_INFINITY;
		if (!before || first > live.indexOf(before)) return false;
		if (before.sha !== deployed.sha) return first < (firstOf.get(before.sha) ?? 0);
		return failed.some(({ at, sha }) => sha !== deployed.sha && timeOf(at) > timeOf(before.at) && timeOf(at) < timeOf(deployed.at));
	};
	return known.map((each) => ({
		state: "other",
		...each,
		isRollback: isRollback(each)
	}));
}
function byTime(a, b) {
	return timeOf(a.at) - timeOf(b.at) || a.id - b.id;
}
function timeOf(at) {
	return Date.parse(at);
}
export { markRollbacks };
