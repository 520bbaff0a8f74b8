// src/statistics/stairs.ts
const p95Rule = {
	failing: [
		{
			k: 4,
			n: 16
		},
		{
			k: 7,
			n: 52
		},
		{
			k: 11,
			n: 120
		}
	],
	passing: [{
		k: 0,
		n: 64
	}, {
		k: 1,
		n: 110
	}]
};
const p50Rule = {
	failing: [
		{
			k: 10,
			n: 11
		},
		{
			k: 24,
			n: 36
		},
		{
			k: 72,
			n: 120
		}
	],
	passing: [{
		k: 24,
		n: 64
	}, {
		k: 49,
		n: 120
	}]
};
function errorsRule(share) {
	const rarer = Math.log(.95) / Math.log(1 - share);
	const asMany = (share < .05 ? .048 : .05) / share;
	return {
		failing: p95Rule.failing.map(({ k, n }) => ({
			k,
			n: Math.floor(n * asMany + 1e-9)
		})),
		passing: p95Rule.passing.map(({ k, n }) => ({
			k,
			n: Math.ceil(n * rarer - 1e-9)
		}))
	};
}
function maxRequests({ failing, passing }) {
	return Math.max(...[...failing, ...passing].map(({ n }) => n));
}
function fails({ failing }, n, k) {
	return failing.some((boundary) => k >= boundary.k && n <= boundary.n);
}
function judge({ failing, passing }, n, k) {
	if (fails({ failing }, n, k)) return "fail";
	if (passing.some((boundary) => k <= boundary.k && n >= boundary.n)) return "pass";
	const canFail = failing.some((boundary) => n < boundary.n && k + boundary.n - n >= boundary.k);
	const canPass = passing.some((boundary) => k <= boundary.k);
	return canFail || canPass ? "open" : "inconclusive";
}
export { errorsRule, fails, judge, maxRequests, p50Rule, p95Rule };
