import { plural } from "./plural.js";
import { findRule, impacts } from "./rules.js";
import { showBytes } from "./bytes.js";
// src/report/model/change.ts
function showChange({ p95Ms, history, drift, compare }) {
	const before = history?.at(-1)?.p95Ms;
	const baseline = drift?.verdict === "inconclusive" && drift.releases < 5 ? `baseline ${drift.releases}/5: not evaluated` : "";
	const change = p95Ms !== null && before ? `${percent(p95Ms / before - 1)} (${Math.round(before)} ms)` : "";
	const ratio = compare?.ratio ?? null;
	const beside = ratio === null ? "" : `p50 ${ratio.toFixed(2)} times the previous deployment's`;
	return [[change, baseline].filter(Boolean).join(", "), beside].filter(Boolean).join("; ");
}
function percent(share) {
	const rounded = Math.round(share * 100);
	return `${rounded > 0 ? "+" : ""}${rounded} %`;
}
// src/report/model/launch-map.ts
function launchMap(hosts) {
	return hosts.map((host) => ({
		host: showHost(host),
		path: [...host.chain, endOf(host)].join(" → "),
		answers: host.answeredBy ?? "",
		certificate: distinct(host.endpoints.map(showEndpoint)).join("; ")
	}));
}
function showHost({ host, port }) {
	return port === 443 ? host : `${host}:${port}`;
}
function endOf({ dns, addresses, unasked, moreAddresses = 0 }) {
	if (dns === "unreachable") return "unknown: no name server answers";
	if (dns !== "found") return "nothing";
	return [...addresses.map((address) => unasked.includes(address) ? `${address} (not asked)` : address), ...moreAddresses > 0 ? [`${moreAddresses} more (not asked)`] : []].join(", ");
}
function showEndpoint({ state, words, certificate }) {
	if (!certificate) return words ?? state;
	const { issuer, daysLeft } = certificate;
	const lasts = daysLeft < 0 ? `expired ${plural(-daysLeft, "day")} ago` : `${plural(daysLeft, "day")} left`;
	return [
		state === "untrusted" ? "not trusted" : "",
		issuer,
		lasts
	].filter(Boolean).join(", ");
}
function distinct(texts) {
	return [...new Set(texts)];
}
// src/report/model/p95.ts
function showP95(p95Ms, intervalMs) {
	if (p95Ms === null) return "not measured";
	const [low, high] = intervalMs ?? [null, null];
	if (low === null) return `${Math.round(p95Ms)} ms`;
	const interval = high === null ? `at least ${Math.round(low)}` : `${Math.round(low)}-${Math.round(high)}`;
	return `${Math.round(p95Ms)} ms (${interval})`;
}
// src/report/model/scope.ts
function passed({ pillars, findings, checks, latency, launch, run }) {
	return [
		...pillars.some(({ name, status }) => name === "secrets" && status === "pass") && run.range && run.range.commits + run.range.bytes > 0 ? ["no new secrets"] : [],
		...checks.filter(({ status }) => status === "pass").map(({ name }) => name),
		...latency.filter(({ verdict, compare }) => verdict === "pass" && compare?.verdict !== "fail").map((route) => {
			const change = showChange(route);
			return `p95 of ${route.check} ${showP95(route.p95Ms, route.intervalMs)}${change && `, ${change}`}`;
		}),
		...findings.filter(({ status }) => status === "pass").map(({ title }) => title),
		...(launch?.checks ?? []).filter(({ status }) => status === "pass").map(({ name }) => `launch ${name}`)
	];
}
function unjudged({ checks, launch }) {
	const ofLaunch = (launch?.checks ?? []).map((check) => ({
		...check,
		name: `launch ${check.name}`
	}));
	return [...checks, ...ofLaunch.filter(({ status }) => status === "skipped")].filter(({ status }) => status === "skipped" || status === "inconclusive").map(({ name, reason }) => reason ? `${name}: ${reason}` : name);
}
function scanned({ pillars, checks, latency, launch, run }) {
	const requests = checks.reduce((sum, { steps }) => sum + steps.length, latency.reduce((sum, { n }) => sum + n, 0));
	const silent = pillars.filter(({ status }) => status === "skipped" || status === "inconclusive");
	return [
		...scannedCommits(pillars, run.range),
		...requests > 0 ? [plural(requests, "request")] : [],
		...run.baseUrl ? [run.baseUrl] : [],
		...scannedHosts(launch?.hosts ?? []),
		...silent.map(({ name, status, reason }) => `${name} ${status}: ${reason}`)
	];
}
function scannedHosts(hosts) {
	const unasked = new Set(hosts.flatMap((host) => host.unasked)).size;
	const more = hosts.reduce((sum, { moreAddresses = 0 }) => sum + moreAddresses, 0);
	return [
		...hosts.length > 0 ? [plural(hosts.length, "host")] : [],
		...more > 0 ? [`not asked: ${more} of their addresses, as only the first of each name are`] : [],
		...unasked > 0 ? [`not asked: ${unasked} of their addresses, as this machine has no IPv6`] : []
	];
}
function scannedCommits(pillars, range) {
	const secrets = pillars.find(({ name }) => name === "secrets");
	if (!secrets || secrets.status === "skipped" || secrets.status === "inconclusive") return [];
	const { files = 0, fileBytes = 0, known = 0, binaries = 0, tooLarge = 0, versions = 0 } = secrets.counts;
	const passedOver = [...binaries > 0 ? [`passed over: ${plural(binaries, "binary file")}`] : [], ...tooLarge > 0 ? [`not read to the end: ${plural(tooLarge, "text")} over 20 MB`] : []];
	if (!range || range.commits === 0) return [
		secrets.reason,
		...range?.bytes ? [showBytes(range.bytes)] : [],
		...passedOver
	];
	const ends = range.base ? `${range.base.slice(0, 7)}..${range.head.slice(0, 7)}` : `all up to ${range.head.slice(0, 7)}`;
	const besides = files > 0 ? [`${plural(files, "file")}, ${showBytes(fileBytes)}`] : [];
	const old = known > 0 ? [`${plural(known, "secret")} of the baseline`] : [];
	const looked = versions > 0 ? `, ${plural(versions, "version")} of files` : "";
	return [
		`${plural(range.commits, "commit")} (${ends})${looked}, ${showBytes(range.bytes)}`,
		...passedOver,
		...old,
		...besides
	];
}
// src/report/model/risk-list.ts
const order = Object.values(impacts);
const severities = [
	"blocker",
	"high",
	"medium"
];
function isRisk({ rule, status }) {
	return findRule(rule)?.pillar === "launch" && (status === "fail" || status === "inconclusive");
}
function riskList(findings) {
	const ofLaunch = findings.filter(isRisk);
	const failing = ofLaunch.filter(({ status }) => status === "fail");
	return {
		now: ranked(failing.filter(({ severity }) => severity !== "medium")),
		later: ranked(failing.filter(({ severity }) => severity === "medium")),
		unknown: ranked(ofLaunch.filter(({ status }) => status === "inconclusive"))
	};
}
function riskLists({ now, later, unknown }) {
	return [
		{
			title: "Must fix now, in this order",
			risks: now
		},
		{
			title: "Can wait until after the launch",
			risks: later
		},
		{
			title: "Not known yet",
			risks: unknown
		}
	].filter(({ risks }) => risks.length > 0);
}
function ranked(findings) {
	return [...Map.groupBy(findings, (finding) => JSON.stringify([
		finding.rule,
		impactOf(finding),
		finding.severity,
		finding.fix
	])).values()].map((group) => ({
		findings: group,
		impact: impactOf(group[0])
	})).sort((a, b) => severityOf(a) - severityOf(b) || rank(a) - rank(b) || byRule(a, b));
}
function byRule({ findings: [a] }, { findings: [b] }) {
	return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}
function rank({ impact }) {
	return impact ? order.indexOf(impact) : order.length;
}
function severityOf({ findings: [{ severity }] }) {
	return severities.indexOf(severity);
}
function impactOf({ rule, where: { url = "" } }) {
	const { impact = "", impactOfRecord = impact } = findRule(rule) ?? {};
	if (impact === impacts.unknown) return "";
	return /^dns:.*\?type=(?!(?:A|AAAA|CNAME)$)/.test(url) ? impactOfRecord : impact;
}
export { isRisk, launchMap, passed, riskList, riskLists, scanned, showChange, showEndpoint, showHost, showP95, unjudged };
