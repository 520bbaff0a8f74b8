import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, checkoutsOf, createLastLook, cut, didYouMean, fewer, judge, listed, oneLine, parseDuration, parseSize, pathFromRoot, pathInside, plural, randomName, removeAbandoned, reportedBy, require_fastest_levenshtein, showBytes, splitExpressions, stopError, toTemplate, tokenOf, tool, treeFiles, unjudgedFinding } from "./start.js";
const { join, resolve } = require("node:path");
const { Worker } = require("node:worker_threads");
// src/http/trust.ts
function createTrust(baseUrl, allowedHosts, origins = []) {
	const base = baseUrl && URL.canParse(baseUrl) ? new URL(baseUrl) : void 0;
	const hosts = new Set(allowedHosts.map((host) => host.toLowerCase()));
	return (url) => {
		if (url.origin === base?.origin || origins.includes(url.origin)) return true;
		if (base?.protocol === "https:" && url.protocol !== "https:") return false;
		const port = url.port || (url.protocol === "https:" ? "443" : "80");
		return hosts.has(url.host) || hosts.has(`${url.hostname}:${port}`);
	};
}
// src/gate/history-store.ts
function openStore(setting, context) {
	const open = opening(setting, context);
	return open && {
		assertOwn: async (environment) => (await open()).history.assertOwn?.(environment),
		read: async (environment) => (await open()).history.read(environment),
		add: async (record) => (await open()).history.add(record)
	};
}
function openRuns(setting, context) {
	const open = opening(setting, context);
	return open && {
		readRuns: async (environment) => (await open()).runs.readRuns(environment),
		addRun: async (run) => (await open()).runs.addRun(run)
	};
}
function opening(setting, context) {
	const github = branchOf(setting, context);
	if (!isFolder(setting) && !github) return void 0;
	let opened;
	return () => {
		opened ??= github ? openBranch(github, context) : openFolder(resolve(context.cwd, setting), context);
		return opened;
	};
}
function isFolder(setting) {
	return setting !== "off" && setting !== "auto" && setting !== "branch";
}
function branchOf(setting, { env, github }) {
	const isInWorkflow = env["GITHUB_ACTIONS"] === "true" && tokenOf(env) !== void 0;
	return setting === "branch" || setting === "auto" && isInWorkflow ? github : void 0;
}
async function openFolder(path, context) {
	const [{ folderHistory }, { folderRuns }] = await Promise.all([import("./folder.js"), import("./folder-runs.js")]);
	const rest = [checkoutsOf(context), lookOf(context)];
	return {
		history: folderHistory(path, ...rest),
		runs: folderRuns(path, ...rest)
	};
}
async function openBranch(github, context) {
	const [{ branchTexts }, { branchHistory, branchRuns }] = await Promise.all([import("./branch-text.js"), import("./history-branch.js")]);
	const texts = branchTexts(github, context);
	const look = lookOf(context);
	return {
		history: branchHistory(texts, look),
		runs: branchRuns(texts, look)
	};
}
function lookOf(context) {
	return (text) => createLastLook(context).at("history", text, "json");
}
// src/github/api/previous-deployment.ts
const maxLookedAt = 10;
async function findPreviousDeployment(api, current) {
	const { data, problem } = await api.call("deployments", async ({ rest }, repository) => {
		const list = async (filter) => (await rest.repos.listDeployments({
			...repository,
			...filter,
			per_page: 100
		})).data;
		const statusesOf = async ({ id }) => (await rest.repos.listDeploymentStatuses({
			...repository,
			deployment_id: id,
			per_page: 100
		})).data;
		const environment = current.environment ?? (current.sha && (await list({ sha: current.sha }))[0]?.environment);
		if (!environment) return { problem: "GitHub knows no deployment of this commit; name its \"environment\"" };
		for (const deployment of earlierThan(current, await list({ environment })).slice(0, maxLookedAt)) {
			const url = addressOf(await statusesOf(deployment));
			if (url === void 0) continue;
			if (url !== current.baseUrl) return {
				url,
				sha: deployment.sha
			};
			return { problem: `the deployments of "${environment}" all answer at ${url}` };
		}
		return { problem: `there is no earlier deployment of "${environment}" with an address` };
	});
	return data ?? { problem };
}
async function findDeployedCommit(api, current) {
	const { environment } = current;
	const { data, problem } = await api.call("deployments", async ({ rest }, repository) => {
		const { data: all } = await rest.repos.listDeployments({
			...repository,
			environment,
			per_page: 100
		});
		for (const { id, sha } of earlierThan(current, all).slice(0, maxLookedAt)) {
			const request = {
				...repository,
				deployment_id: id,
				per_page: 100
			};
			const { data: statuses } = await rest.repos.listDeploymentStatuses(request);
			if (statuses.some(({ state }) => state === "success")) return { sha };
		}
		return { problem: `there is no earlier successful deployment of "${environment}"` };
	});
	return data ?? { problem };
}
async function findLastReleases(api, environment) {
	const { data, problem } = await api.call("deployments", async ({ rest }, repository) => {
		const { data: all } = await rest.repos.listDeployments({
			...repository,
			environment,
			per_page: 100
		});
		let head;
		for (const { id, sha } of all.toSorted((a, b) => b.id - a.id).slice(0, 20)) {
			if (sha === head) continue;
			const request = {
				...repository,
				deployment_id: id,
				per_page: 100
			};
			const { data: statuses } = await rest.repos.listDeploymentStatuses(request);
			if (!statuses.some(({ state }) => state === "success")) continue;
			if (head) return {
				base: sha,
				head
			};
			head = sha;
		}
		return { problem: `GitHub knows ${head ? "one successful deployment" : "no successful deployment"} of "${environment}"` };
	});
	return data ?? { problem };
}
async function findLiveDeployment(api, environment) {
	const { data } = await api.call("deployments", async ({ rest }, repository) => {
		const { data: all } = await rest.repos.listDeployments({
			...repository,
			environment,
			per_page: maxLookedAt
		});
		for (const { id, sha, created_at } of all) {
			const request = {
				...repository,
				deployment_id: id,
				per_page: 100
			};
			const { data: statuses } = await rest.repos.listDeploymentStatuses(request);
			const success = statuses.find(({ state }) => state === "success");
			const at = success?.created_at ?? created_at;
			if (success && at) return {
				sha,
				environment,
				at,
				url: success.log_url || void 0
			};
		}
	});
	return data;
}
function earlierThan({ id, sha }, deployments) {
	const newestFirst = deployments.toSorted((a, b) => b.id - a.id);
	const own = newestFirst.findIndex((one) => id === void 0 ? one.sha === sha : one.id === id);
	return newestFirst.slice(own + 1).filter((one) => one.sha !== sha);
}
function addressOf(statuses) {
	const text = statuses.find(({ state }) => state === "success")?.environment_url ?? "";
	const url = URL.canParse(text) ? new URL(text) : void 0;
	return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.origin : void 0;
}
// src/text/time.ts
function isoDay(time) {
	return new Date(time).toISOString().slice(0, 10);
}
function isoSecond(time) {
	return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
function utcTime(time, to = "minute") {
	return `${new Date(time).toISOString().slice(0, to === "minute" ? 16 : 19).replace("T", " ")} UTC`;
}
// src/report/model/members.ts
function inMember(name, member) {
	return member === void 0 ? name : `${name} (${member})`;
}
function seenWords({ seenIn, notSeenIn = [] }) {
	if (!seenIn) return void 0;
	const not = notSeenIn.length > 0 ? `; not ${fewer(notSeenIn).join(", ")}` : "";
	return fewer(seenIn).join(", ") + not;
}
function subjectsOf({ subject = "", seenIn = [] }) {
	return [subject, ...seenIn.map((member) => inMember(subject, member))];
}
function namesOf(some, all) {
	const counts = new Map();
	for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
	const members = new Map();
	for (const { name, member } of some) members.set(name, [...members.get(name) ?? [], ...member ? [member] : []]);
	return [...members].map(([name, own]) => own.length === 0 || own.length === counts.get(name) ? name : `${name} (${fewer(own).join(", ")})`);
}
// src/report/model/launch-map.ts
function launchMap(hosts) {
	return hosts.map((host) => ({
		host: host.seenIn ? inMember(showHost(host), host.seenIn.join(", ")) : showHost(host),
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
// src/text/duration.ts
function showDuration(ms) {
	if (ms < 999.5) return `${Math.round(ms)} ms`;
	if (ms < 9950) return `${Number((ms / 1e3).toFixed(1))} s`;
	const seconds = Math.round(ms / 1e3);
	if (seconds < 60) return `${seconds} s`;
	if (seconds >= 172800) return two(Math.round(seconds / 3600), 24, "d", "h");
	if (seconds >= 7200) return two(Math.round(seconds / 60), 60, "h", "min");
	return two(seconds, 60, "min", "s");
}
function two(count, perLarge, large, small) {
	const rest = count % perLarge;
	return `${Math.floor(count / perLarge)} ${large}${rest === 0 ? "" : ` ${rest} ${small}`}`;
}
// src/model/rules/burst.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const page$7 = "burst.md#how-it-is-judged";
const burstRules = {
	"burst/errors": {
		severity: "high",
		otherwise: "unclear where no user came to the check before the burst was over",
		means: "With several users at the same time more requests fail than the budget of the check allows, which is none without one.",
		impact: "The release breaks for users who come at the same time",
		fix: "Look at the log of the server for the time of the burst: limits of connections, of a pool, of memory or of workers.",
		page: page$7
	},
	"burst/p95": {
		severity: "high",
		otherwise: "unclear where there were too few requests to tell",
		means: "With several users at the same time more than one request in twenty takes longer than the budget of the check.",
		impact: "People leave a page that makes them wait",
		fix: "Look for what requests wait for: a lock, a pool, one worker. Or give the check the budget that it needs.",
		page: page$7
	},
	"burst/throttled": {
		severity: "high",
		as: "unclear",
		means: "The server answered 429, too many requests, and the burst was stopped: it cannot tell how the release bears users of several addresses.",
		impact: "What was not judged may be broken",
		fix: "Let the address of the runner through the rate limit, or ask less: fewer users, or a longer pause.",
		page: page$7
	}
};
// src/model/rules/evidence.ts
const page$6 = "evidence.md";
const otherwise$1 = "what \"severity\" of the entry says";
const evidenceRules = {
	"evidence/missing": {
		severity: "blocker",
		otherwise: "medium and as unclear where the entry says \"required: false\", or where only a part is in doubt",
		means: "A report of another step is not there, empty, cut short, too old, of another commit, or holds nothing.",
		impact: "What that step was to find is not known, and may be broken",
		fix: "Look at the log of the step that writes the file; it must write it in each run, also when it fails.",
		page: "evidence.md#no-evidence-is-not-a-pass"
	},
	"evidence/tests": {
		severity: "high",
		otherwise: otherwise$1,
		means: "A test fails, by the report of the tests.",
		impact: "What the test guards does not work in this release",
		fix: "Run the test that is named, and mend what it shows.",
		page: page$6
	},
	"evidence/migrations": {
		severity: "high",
		otherwise: otherwise$1,
		means: "A migration is unsafe, by the report of a linter of migrations.",
		impact: "The database may be locked, or lose data, while the release goes live",
		fix: "Write the migration as the linter advises; it is easier than to undo one.",
		page: page$6
	},
	"evidence/dependencies": {
		severity: "high",
		otherwise: otherwise$1,
		means: "A dependency has a known vulnerability, by the report of an audit.",
		impact: "Attackers know the hole, and how to use it",
		fix: "Update the dependency; where there is no mended version, waive it with a date.",
		page: page$6
	},
	"evidence/code": {
		severity: "high",
		otherwise: otherwise$1,
		means: "An analyser of code finds a problem, by its report.",
		impact: "The release does what the analyser warns of",
		fix: "Mend it where the finding says, or suppress it in the analyser with a reason.",
		page: page$6
	},
	"evidence/lighthouse": {
		severity: "high",
		otherwise: otherwise$1,
		means: "A page misses an assertion of Lighthouse CI, or a score that is asked for.",
		impact: "Pages are slower, or harder to use, than you have decided",
		fix: "Open the report of Lighthouse for this page; its audits name what costs the most.",
		page: page$6
	}
};
// src/model/rules/gate.ts
const unjudged$1 = "What was not judged may be broken";
const gateRules = {
	"gate/changed": {
		severity: "medium",
		means: "A pull request changes a file that steers the gate, or hides text from it by attributes of git.",
		impact: "Whoever may change what the gate looks for decides what it finds",
		fix: "Review the change as you would review a secret.",
		page: "secrets.md#the-gate-is-not-rewritten-by-what-it-judges"
	},
	"gate/deadline": {
		severity: "blocker",
		means: "The run did not end within its deadline.",
		impact: unjudged$1,
		fix: "Look for what was slow, or give a longer \"deadline\" in the configuration.",
		page: "configuration.md#the-whole-run"
	},
	"gate/cancelled": {
		severity: "blocker",
		means: "The run was told to stop before everything was judged.",
		impact: unjudged$1,
		fix: "Run it again.",
		page: "exit-codes.md#exit-3-could-not-judge"
	},
	"gate/nothing-judged": {
		severity: "blocker",
		as: "unclear",
		means: "Of a part of the gate nothing at all could be judged, which is no pass.",
		impact: unjudged$1,
		fix: "Mend what the unclear findings name, or wait until it has passed; then run it again.",
		page: "exit-codes.md"
	},
	"gate/member-missing": {
		severity: "blocker",
		as: "unclear",
		means: "A job of a matrix left no report, or judged nothing, so the verdict of all is no pass.",
		impact: unjudged$1,
		fix: "Look at the log of that job, and whether it uploads its report also where it fails; then run it again.",
		page: "merge.md#what-is-no-pass"
	},
	"gate/not-listed": {
		severity: "blocker",
		otherwise: "that of the most severe finding which is left out",
		means: "The report has no room for all findings.",
		impact: "More is wrong than is shown",
		fix: "Mend those that are listed and run it again.",
		page: "report.md#json"
	}
};
// src/model/rules/latency.ts
const slow = "People leave a page that makes them wait";
const page$5 = "latency.md#how-it-is-judged";
const otherwise = "medium while it is not settled";
const latencyRules = {
	"latency/p95": {
		severity: "high",
		otherwise,
		means: "More than one request in twenty takes longer than the budget of this route.",
		impact: slow,
		fix: "Compare with the last release; if the route has to take this long, raise its budget.",
		page: page$5
	},
	"latency/p50": {
		severity: "high",
		otherwise,
		means: "Half of the requests take longer than the budget of this route.",
		impact: slow,
		fix: "Compare with the last release; if the route has to take this long, raise its budget.",
		page: page$5
	},
	"latency/errors": {
		severity: "high",
		otherwise,
		means: "More requests failed than the budget of this route allows.",
		impact: "What fails once in a while fails for some users always",
		fix: "Look for the reason in the log of the server.",
		page: page$5
	},
	"latency/regression": {
		severity: "high",
		otherwise,
		means: "A route is slower than that of the previous deployment, measured side by side, twice.",
		impact: slow,
		fix: "Look for what changed in the code, its data, or where it runs; or go back.",
		page: "latency-history.md#side-by-side-with-the-previous-deployment"
	},
	"latency/drift": {
		severity: "high",
		otherwise: "a warning unless two deployments in a row measured it and \"on-drift\" says fail",
		means: "A route is slower than with the deployments before this one.",
		impact: "A little slower with each release is what nobody notices until users do",
		fix: "Look for what changed in the first deployment that measured it.",
		page: "latency-history.md#against-the-history"
	}
};
// src/model/rules/impacts.ts
const impacts = {
	publicSecrets: "Secrets are public: whatever they open counts as taken",
	foreignData: "One user sees the data of another",
	down: "Visitors do not get to the site, or to a page of it",
	warning: "Browsers stop visitors with a warning",
	wrongPlace: "Visitors end in the wrong place, or without encryption",
	unset: "The application does not start, or fails in use",
	noLogin: "Nobody can log in",
	testMode: "Payments or logins run in test mode",
	inBrowser: "Links open in the browser, not in the app",
	takeover: "Accounts can be taken over",
	mail: "Mail does not arrive, or anyone can write in your name",
	mailUseless: "Whoever waits for a mail cannot go on: no sign-up, no reset, no invitation",
	record: "Mail, or a service that looks for a record of yours, does not work",
	partly: "Some visitors get another answer than the others",
	twice: "The site stands twice, or old links lead astray",
	unfound: "Search engines do not list the site, or list another in its place",
	staging: "The staging system receives the sessions of users",
	telling: "Attackers learn how the application is built",
	interception: "Somebody on the way can read or change what visitors see",
	proxy: "The proxy in front does not do what it is for",
	unfinished: "The site looks unfinished",
	unprotected: "A protection that browsers offer is not used",
	costly: "It costs time, or is forgotten by the next one",
	unknown: "What was not judged may be broken"
};
// src/model/rules/launch-hosts.ts
const dns = "launch.md#dns";
const page$4 = "launch.md#rules";
const launchHostRules = {
	"launch/dns-missing": {
		severity: "blocker",
		means: "A name that is listed does not exist, or has no record of the type asked for.",
		impact: impacts.down,
		impactOfRecord: impacts.record,
		fix: "Add the record that the finding names, in the zone that it names.",
		page: dns
	},
	"launch/dns-dangling": {
		severity: "blocker",
		means: "A CNAME leads to nothing, or round in a loop.",
		impact: impacts.down,
		impactOfRecord: impacts.record,
		fix: "Correct its target or remove it: whoever gets that name at the provider answers in your place.",
		page: dns
	},
	"launch/dns-wrong": {
		severity: "blocker",
		means: "A record differs from what the configuration lists, at every name server.",
		impact: impacts.down,
		impactOfRecord: impacts.record,
		fix: "Correct the record, or the list if the change was meant.",
		page: dns
	},
	"launch/dns-disagree": {
		severity: "high",
		means: "Some name servers have the record that is listed, and some do not.",
		impact: impacts.partly,
		fix: "Wait until the change has arrived everywhere; if it stays, look at what each server says.",
		page: dns
	},
	"launch/dns-unreachable": {
		severity: "blocker",
		otherwise: "high for the records of mail",
		as: "unclear",
		means: "Nobody answers a question about this name.",
		impact: impacts.unknown,
		fix: "Run it again. If it stays, look at the status of the DNS provider; after moving the zone, at DNSSEC.",
		page: dns
	},
	"launch/unreachable": {
		severity: "blocker",
		means: "A host or page does not answer; as unclear where it was only too slow, or could not be asked from here.",
		impact: impacts.down,
		fix: "Check that the server runs, and that the record of the host points at it.",
		page: page$4
	},
	"launch/challenged": {
		severity: "high",
		as: "unclear",
		means: "A wall against bots answers in place of the site, or the host asks to be left alone (429).",
		impact: impacts.unknown,
		fix: "Let the runner through, or run it from where the site can be seen.",
		page: page$4
	},
	"launch/stopped": {
		severity: "blocker",
		as: "unclear",
		means: "The run ended before every launch check was answered.",
		impact: impacts.unknown,
		fix: "Look for what was slow; a longer \"deadline\" in the configuration gives more time.",
		page: "configuration.md#the-whole-run"
	},
	"launch/redirect-loop": {
		severity: "blocker",
		means: "A URL redirects for ever.",
		impact: impacts.down,
		fix: "Keep the rule that leads to the canonical host, and drop the one that leads back.",
		page: page$4
	},
	"launch/redirect-insecure": {
		severity: "blocker",
		means: "A page is served over http, or https leads back to it.",
		impact: impacts.wrongPlace,
		fix: "Redirect http to https, and write https in the target.",
		page: page$4
	},
	"launch/redirect-wrong-host": {
		severity: "blocker",
		means: "A host leads to another one than the canonical host.",
		impact: impacts.wrongPlace,
		fix: "Correct the redirect, or the canonical host in the configuration.",
		page: page$4
	},
	"launch/redirect-login": {
		severity: "medium",
		means: "The site leads to a login at a service that \"login-hosts\" does not name.",
		impact: impacts.costly,
		fix: "Name the host in \"login-hosts\" if the login there is meant.",
		page: page$4
	},
	"launch/redirect-broken": {
		severity: "blocker",
		means: "A host leads to no page: an error, or a redirect without a usable target.",
		impact: impacts.down,
		fix: "Look at the last answer of the trail, and at what should stand there.",
		page: page$4
	},
	"launch/redirect-two-hosts": {
		severity: "high",
		means: "A second host serves the site itself in place of leading to the canonical one.",
		impact: impacts.twice,
		fix: "Redirect it with 301 or 308.",
		page: page$4
	},
	"launch/redirect-wrong-target": {
		severity: "high",
		means: "An old URL does not lead to where it moved.",
		impact: impacts.twice,
		fix: "Correct the redirect, or its entry in the configuration.",
		page: page$4
	},
	"launch/redirect-temporary": {
		severity: "medium",
		means: "A redirect for good is told as one for the time being.",
		impact: impacts.costly,
		fix: "Answer 301 or 308.",
		page: page$4
	},
	"launch/redirect-too-many": {
		severity: "medium",
		means: "It takes more than two redirects to arrive.",
		impact: impacts.costly,
		fix: "Redirect straight to the end.",
		page: page$4
	},
	"launch/redirect-skips-https": {
		severity: "medium",
		means: "A host leaves over http for another host, so that it can never send HSTS.",
		impact: impacts.costly,
		fix: "Redirect to https on the same host first.",
		page: page$4
	},
	"launch/redirect-query-lost": {
		severity: "medium",
		means: "A redirect drops the query.",
		impact: impacts.costly,
		fix: "Pass it on: campaign parameters and deep links get lost.",
		page: page$4
	},
	"launch/tls-expired": {
		severity: "blocker",
		means: "A certificate has expired.",
		impact: impacts.warning,
		fix: "Renew it, and find out why it was not renewed by itself.",
		page: page$4
	},
	"launch/tls-not-yet-valid": {
		severity: "blocker",
		means: "A certificate is not valid yet.",
		impact: impacts.warning,
		fix: "Put the one before it back, or have one issued now.",
		page: page$4
	},
	"launch/tls-wrong-host": {
		severity: "blocker",
		means: "A certificate does not name this host.",
		impact: impacts.warning,
		fix: "Add the host to the certificate.",
		page: page$4
	},
	"launch/tls-self-signed": {
		severity: "blocker",
		means: "A certificate is signed by itself.",
		impact: impacts.warning,
		fix: "Have one issued by an authority that browsers trust.",
		page: page$4
	},
	"launch/tls-incomplete-chain": {
		severity: "blocker",
		means: "The intermediate certificate is not sent.",
		impact: impacts.warning,
		fix: "Send the full chain.",
		page: page$4
	},
	"launch/tls-untrusted": {
		severity: "blocker",
		means: "A certificate comes from an authority that is not trusted.",
		impact: impacts.warning,
		fix: "Have one issued by a public authority.",
		page: page$4
	},
	"launch/tls-old-protocol": {
		severity: "blocker",
		means: "A host speaks only versions of TLS that browsers refuse.",
		impact: impacts.warning,
		fix: "Allow TLS 1.2 and 1.3.",
		page: page$4
	},
	"launch/tls-expiry": {
		severity: "blocker",
		otherwise: "high below a tenth of its lifetime, medium below a quarter; a blocker within 24 hours",
		means: "A certificate ends soon, so its renewal is late.",
		impact: impacts.warning,
		fix: "Renew it, and find out why it was not renewed by itself.",
		page: page$4
	}
};
// src/model/rules/launch-mail.ts
const page$3 = "launch-mail.md";
const arrival = "launch-mail.md#does-it-really-arrive";
const content = "launch-mail.md#what-is-in-it";
const launchMailRules = {
	"launch/mail-unauthenticated": {
		severity: "blocker",
		means: "Mail of a domain passes neither SPF nor DKIM.",
		impact: impacts.mail,
		fix: "Set the records that the sender names.",
		page: page$3
	},
	"launch/mail-not-arrived": {
		severity: "high",
		otherwise: "as unclear where the inbox could not be read",
		means: "A message that was sent did not arrive in time.",
		impact: impacts.mail,
		fix: "Look at the queue and the log of what sends it.",
		page: arrival
	},
	"launch/mail-not-aligned": {
		severity: "high",
		means: "A message arrived that is not signed or sent for the domain that it is from.",
		impact: impacts.mail,
		fix: "Have the provider sign with your domain, or send from a host of it.",
		page: arrival
	},
	"launch/mail-arrived": {
		severity: "medium",
		as: "note",
		means: "A message arrived, and its authentication holds.",
		impact: impacts.mail,
		fix: "Nothing is to do.",
		page: arrival
	},
	"launch/mail-late": {
		severity: "medium",
		means: "A message arrived later than its budget allows.",
		impact: impacts.mailUseless,
		fix: "Look at the Received headers, and at what waits before it in the queue.",
		page: content
	},
	"launch/mail-link-insecure": {
		severity: "high",
		otherwise: "medium for images and links to other sites",
		means: "A link in a message is not on https.",
		impact: impacts.interception,
		fix: "Set the public address of the site with https:// where links are made.",
		page: content
	},
	"launch/mail-link-host": {
		severity: "high",
		means: "A link in a message leads to staging, a preview, this machine or a private network.",
		impact: impacts.mailUseless,
		fix: "Set the public address of the site for the process that sends mail.",
		page: content
	},
	"launch/mail-link-broken": {
		severity: "high",
		otherwise: "medium for images, and where the text alone is wrong; as unclear where it could not be opened",
		means: "A link in a message leads to no page.",
		impact: impacts.mailUseless,
		fix: "Open it in a private window.",
		page: content
	},
	"launch/mail-link-page": {
		severity: "high",
		otherwise: "as unclear where scripts draw the page",
		means: "The link that a message is sent for does not lead to its form.",
		impact: impacts.mailUseless,
		fix: "Send such a mail to yourself and open its link in a private window.",
		page: content
	},
	"launch/mail-no-text": {
		severity: "medium",
		means: "A message has HTML, and no text.",
		impact: impacts.mail,
		fix: "Send both.",
		page: content
	},
	"launch/mail-no-unsubscribe": {
		severity: "high",
		otherwise: "medium where only one click is missing, or only headers say that it goes to many",
		means: "A message to many cannot be unsubscribed by one click.",
		impact: impacts.mail,
		fix: "Add List-Unsubscribe and List-Unsubscribe-Post.",
		page: content
	},
	"launch/mail-placeholder": {
		severity: "high",
		means: "A placeholder in a message was not filled in.",
		impact: impacts.unfinished,
		fix: "Give the template the value under the name that it has there.",
		page: content
	},
	"launch/spf-missing": {
		severity: "high",
		otherwise: "medium while a listed DKIM selector has a usable key, or none is listed",
		means: "A domain has no SPF record.",
		impact: impacts.mail,
		fix: "Add the record that the sender names.",
		page: page$3
	},
	"launch/spf-multiple": {
		severity: "high",
		means: "A domain has more than one SPF record, so none counts.",
		impact: impacts.mail,
		fix: "Make one of them.",
		page: page$3
	},
	"launch/spf-invalid": {
		severity: "high",
		means: "An SPF record is not valid, so SPF fails for all mail.",
		impact: impacts.mail,
		fix: "Correct what the finding names.",
		page: page$3
	},
	"launch/spf-too-many-lookups": {
		severity: "high",
		means: "An SPF record needs more than ten look-ups.",
		impact: impacts.mail,
		fix: "Take out the senders that are not used any more.",
		page: page$3
	},
	"launch/spf-allows-all": {
		severity: "high",
		means: "An SPF record allows every server to send.",
		impact: impacts.mail,
		fix: "End it with ~all or -all.",
		page: page$3
	},
	"launch/spf-no-all": {
		severity: "medium",
		means: "An SPF record does not say what to do with mail of other servers.",
		impact: impacts.mail,
		fix: "End it with ~all or -all.",
		page: page$3
	},
	"launch/spf-void-lookups": {
		severity: "medium",
		means: "An SPF record names hosts that have no record.",
		impact: impacts.mail,
		fix: "Take them out.",
		page: page$3
	},
	"launch/spf-ptr": {
		severity: "medium",
		means: "An SPF record uses ptr, which large receivers ignore.",
		impact: impacts.mail,
		fix: "Take it out.",
		page: page$3
	},
	"launch/dkim-missing": {
		severity: "high",
		means: "A DKIM selector has no record.",
		impact: impacts.mail,
		fix: "Add the record that the sender names.",
		page: page$3
	},
	"launch/dkim-revoked": {
		severity: "high",
		means: "A DKIM key is revoked.",
		impact: impacts.mail,
		fix: "Publish the key that signs, or sign with one that is published.",
		page: page$3
	},
	"launch/dkim-invalid": {
		severity: "high",
		means: "A DKIM key cannot be read.",
		impact: impacts.mail,
		fix: "Publish it again as the sender shows it.",
		page: page$3
	},
	"launch/dkim-weak": {
		severity: "high",
		otherwise: "medium from 1024 bits on",
		means: "A DKIM key is too short.",
		impact: impacts.mail,
		fix: "Have a key of 2048 bits made.",
		page: page$3
	},
	"launch/dkim-no-selectors": {
		severity: "high",
		as: "unclear",
		means: "Whether mail is signed is not known: no DKIM selector is configured.",
		impact: impacts.mail,
		fix: "List the selectors of your senders in \"dkim-selectors\".",
		page: page$3
	},
	"launch/dmarc-missing": {
		severity: "high",
		means: "A domain has no DMARC policy.",
		impact: impacts.mail,
		fix: "Add the record that the finding shows.",
		page: page$3
	},
	"launch/dmarc-multiple": {
		severity: "high",
		means: "A domain has more than one DMARC record, so none counts.",
		impact: impacts.mail,
		fix: "Keep one of them.",
		page: page$3
	},
	"launch/dmarc-invalid": {
		severity: "high",
		means: "A DMARC record has no policy that receivers know.",
		impact: impacts.mail,
		fix: "Set p to none, quarantine or reject.",
		page: page$3
	},
	"launch/dmarc-policy": {
		severity: "high",
		otherwise: "medium for \"none\" with reports",
		means: "A DMARC policy lets forged mail through, or is below the one asked for.",
		impact: impacts.mail,
		fix: "Raise it once its reports are quiet.",
		page: page$3
	}
};
// src/model/rules/launch-pages.ts
const page$2 = "launch.md#rules";
const launchPageRules = {
	"launch/hsts-missing": {
		severity: "high",
		otherwise: "medium on a platform that redirects by itself and sends none",
		means: "A page does not tell browsers to stay on https.",
		impact: impacts.interception,
		fix: "Send Strict-Transport-Security.",
		page: page$2
	},
	"launch/hsts-short": {
		severity: "medium",
		means: "A page tells browsers to stay on https for too short a time.",
		impact: impacts.interception,
		fix: "Raise max-age to half a year or more.",
		page: page$2
	},
	"launch/nosniff-missing": {
		severity: "medium",
		means: "A page lets browsers guess content types.",
		impact: impacts.unprotected,
		fix: "Send X-Content-Type-Options: nosniff.",
		page: page$2
	},
	"launch/framing-allowed": {
		severity: "medium",
		means: "A page may be shown in a frame of any site, which can then steal clicks.",
		impact: impacts.unprotected,
		fix: "Send frame-ancestors in Content-Security-Policy.",
		page: page$2
	},
	"launch/csp-missing": {
		severity: "medium",
		means: "A page has no Content-Security-Policy.",
		impact: impacts.unprotected,
		fix: "Begin with Content-Security-Policy-Report-Only, and add what its reports name.",
		page: page$2
	},
	"launch/cors-reflects-origin": {
		severity: "blocker",
		means: "Any site may read what a user sees here: a foreign origin is allowed, with credentials.",
		impact: impacts.foreignData,
		fix: "Allow the origins that you know, and no others.",
		page: page$2
	},
	"launch/cache-shared": {
		severity: "blocker",
		means: "A page for one user may be kept by caches that others share.",
		impact: impacts.foreignData,
		fix: "Send Cache-Control: private or no-store.",
		page: page$2
	},
	"launch/cache-leak": {
		severity: "blocker",
		means: "A stranger is shown what only a user may see, out of a cache.",
		impact: impacts.foreignData,
		fix: "Send Cache-Control: private or no-store, and empty the cache.",
		page: page$2
	},
	"launch/cache-unclear": {
		severity: "medium",
		means: "A page for one user does not say that caches must not share it.",
		impact: impacts.costly,
		fix: "Send Cache-Control: private or no-store.",
		page: page$2
	},
	"launch/cache-same-for-all": {
		severity: "medium",
		as: "unclear",
		means: "A page for one user shows nothing private, so its caching could not be judged.",
		impact: impacts.costly,
		fix: "Name a \"marker\" that only this user's page holds, or a route of the API.",
		page: page$2
	},
	"launch/cookie-insecure": {
		severity: "blocker",
		means: "A session cookie travels unencrypted too.",
		impact: impacts.takeover,
		fix: "Set Secure.",
		page: page$2
	},
	"launch/cookie-public-suffix": {
		severity: "blocker",
		means: "Browsers drop a session cookie: its Domain belongs to others too.",
		impact: impacts.noLogin,
		fix: "Take Domain out of it.",
		page: page$2
	},
	"launch/cookie-refused": {
		severity: "blocker",
		means: "Browsers refuse a session cookie.",
		impact: impacts.noLogin,
		fix: "Correct what the finding names: its prefix, Domain or length.",
		page: page$2
	},
	"launch/cookie-no-httponly": {
		severity: "high",
		means: "Scripts can read a session cookie.",
		impact: impacts.takeover,
		fix: "Set HttpOnly.",
		page: page$2
	},
	"launch/cookie-none-insecure": {
		severity: "high",
		means: "A session cookie has SameSite=None without Secure, which browsers refuse.",
		impact: impacts.takeover,
		fix: "Set SameSite=Lax, or Secure as well.",
		page: page$2
	},
	"launch/cookie-covers-staging": {
		severity: "high",
		means: "A session cookie is sent to a staging host as well.",
		impact: impacts.staging,
		fix: "Take Domain out of it, or put staging on another domain.",
		page: page$2
	},
	"launch/cookie-no-samesite": {
		severity: "medium",
		means: "A session cookie leaves it to browsers which sites may use it.",
		impact: impacts.unprotected,
		fix: "Set SameSite=Lax.",
		page: page$2
	},
	"launch/cookie-not-seen": {
		severity: "high",
		as: "unclear",
		means: "A session cookie that is listed was never set.",
		impact: impacts.unprotected,
		fix: "Correct its name, or name a session or route that sets it.",
		page: page$2
	},
	"launch/leftover-noindex": {
		severity: "high",
		means: "Search engines are told to leave a page of production out.",
		impact: impacts.unfound,
		fix: "Take noindex and \"Disallow: /\" out of production, or say that they are meant.",
		page: page$2
	},
	"launch/leftover-host": {
		severity: "high",
		otherwise: "medium where it is only the preview of a shared link, or a form to a platform",
		means: "A page, sitemap or form of production leads to staging, to a development machine or to another site.",
		impact: impacts.unfound,
		fix: "Set the address of the site for the production build.",
		page: page$2
	},
	"launch/leftover-staging-indexed": {
		severity: "high",
		otherwise: "medium where its canonical link leads to production",
		means: "Search engines may list a staging host.",
		impact: impacts.unfound,
		fix: "Put a password before it, or send X-Robots-Tag: noindex there.",
		page: page$2
	},
	"launch/leftover-template": {
		severity: "medium",
		means: "A page still shows the title, icon or text of the template that it was made from.",
		impact: impacts.unfinished,
		fix: "Write your own.",
		page: page$2
	},
	"launch/leftover-test-key": {
		severity: "high",
		means: "The live site uses a test key of Stripe, Clerk, Paystack or Paddle: payments or logins are not live.",
		impact: impacts.testMode,
		fix: "Build production with the live key.",
		page: page$2
	},
	"launch/app-links-missing": {
		severity: "high",
		means: "An association file of an app is not at its place, or the page of the site comes instead of it.",
		impact: impacts.inBrowser,
		fix: "Serve the file below /.well-known/.",
		page: page$2
	},
	"launch/app-links-redirect": {
		severity: "high",
		means: "The address of an association file redirects, which Apple and Android do not follow.",
		impact: impacts.inBrowser,
		fix: "Answer with the file itself at each host that the app names.",
		page: page$2
	},
	"launch/app-links-type": {
		severity: "high",
		means: "Android's association file is not sent as application/json.",
		impact: impacts.inBrowser,
		fix: "Send Content-Type: application/json.",
		page: page$2
	},
	"launch/app-links-invalid": {
		severity: "high",
		otherwise: "medium where it only begins with a byte order mark",
		means: "An association file cannot be read: it is no JSON, of another form, or too large.",
		impact: impacts.inBrowser,
		fix: "Correct what the finding names.",
		page: page$2
	},
	"launch/app-links-app": {
		severity: "high",
		means: "An association file does not name the app, or not the certificate that signs it.",
		impact: impacts.inBrowser,
		fix: "Add the app, with the certificate of what users install.",
		page: page$2
	},
	"launch/app-links-paths": {
		severity: "high",
		means: "The patterns of Apple's association file do not match links that the app must open.",
		impact: impacts.inBrowser,
		fix: "Add a pattern for them, before those that exclude.",
		page: page$2
	},
	"launch/leak-env-file": {
		severity: "blocker",
		means: "The file .env can be read by anyone.",
		impact: impacts.publicSecrets,
		fix: "Rotate what stands in it, then keep it off the server.",
		page: page$2
	},
	"launch/leak-git": {
		severity: "blocker",
		means: "The folder .git can be read by anyone, and with it the whole history.",
		impact: impacts.publicSecrets,
		fix: "Keep it off the server, and rotate what the history holds.",
		page: page$2
	},
	"launch/leak-stack-trace": {
		severity: "high",
		means: "An error shows a stack trace.",
		impact: impacts.telling,
		fix: "Switch debugging off in production.",
		page: page$2
	},
	"launch/leak-version": {
		severity: "medium",
		means: "A header tells the version of the server.",
		impact: impacts.telling,
		fix: "Leave the version out.",
		page: page$2
	},
	"launch/mixed-active": {
		severity: "high",
		means: "A page uses scripts, frames, styles or forms over http.",
		impact: impacts.takeover,
		fix: "Write https in these URLs.",
		page: page$2
	},
	"launch/mixed-passive": {
		severity: "medium",
		means: "A page uses images or media over http.",
		impact: impacts.interception,
		fix: "Write https in these URLs.",
		page: page$2
	},
	"launch/edge-missing": {
		severity: "high",
		means: "The proxy that is expected does not stand in front of the site.",
		impact: impacts.proxy,
		fix: "Turn the proxy of the record on.",
		page: page$2
	},
	"launch/edge-unexpected": {
		severity: "medium",
		means: "A proxy stands in front of the site where none was meant to.",
		impact: impacts.proxy,
		fix: "Turn the proxy of the record off, or say so in \"edge\".",
		page: page$2
	},
	"launch/edge-static-uncached": {
		severity: "medium",
		means: "A static file is not kept by the proxy.",
		impact: impacts.proxy,
		fix: "Look at its Cache-Control, and at the cache rules of the proxy.",
		page: page$2
	},
	"launch/request-id-missing": {
		severity: "medium",
		otherwise: "as unclear where no error could be provoked",
		means: "An error carries no request id to find it by in the log.",
		impact: impacts.costly,
		fix: "Send the header also with errors.",
		page: page$2
	},
	"launch/rate-limit-missing": {
		severity: "high",
		means: "A login or form takes attempts without limit: passwords can be guessed, mails sent in your name.",
		impact: impacts.takeover,
		fix: "Limit the attempts for an account and for an address.",
		page: page$2
	},
	"launch/rate-limit-refusal": {
		severity: "medium",
		means: "A route refuses who asks too often, and not in the way that is expected.",
		impact: impacts.costly,
		fix: "Let the limit answer as the file says, or expect what it answers.",
		page: page$2
	},
	"launch/rate-limit-shared": {
		severity: "medium",
		as: "note",
		means: "A route refuses since the limit of another was reached, perhaps by the same limit; it was not judged alone.",
		impact: impacts.unknown,
		fix: "Nothing, if attempts at this route count in that limit.",
		page: page$2
	},
	"launch/rate-limit-unknown": {
		severity: "high",
		as: "unclear",
		means: "The attempts did not get as far as the check of a password or of what is sent.",
		impact: impacts.unknown,
		fix: "Name the route and fields of the login, or a session that logs in there.",
		page: page$2
	},
	"launch/env-missing": {
		severity: "blocker",
		means: "A variable that the application needs is not set in production.",
		impact: impacts.unset,
		fix: "Set it where production is configured.",
		page: "launch-env.md"
	},
	"launch/env-empty": {
		severity: "blocker",
		means: "A variable that the application needs is set, but empty.",
		impact: impacts.unset,
		fix: "Give it a value.",
		page: "launch-env.md"
	},
	"launch/env-undocumented": {
		severity: "medium",
		means: "The code reads a variable that the example file lacks.",
		impact: impacts.costly,
		fix: "Add its name to the example file.",
		page: "launch-env.md"
	}
};
// src/model/rules/secrets.ts
const taken = "Whatever it opens counts as taken: by whoever can read the repository, the build or the site";
const secretsRules = {
	"secrets/env-value": {
		severity: "blocker",
		means: "The value of an environment variable that is listed as secret stands in a file, a log or the live site.",
		impact: taken,
		fix: "Rotate it first, then keep it out of what is built and sent.",
		page: "secrets.md#other-places"
	},
	"secrets/supabase-service-role": {
		severity: "blocker",
		means: "A secret key of Supabase stands where users can read it: it passes every row-level policy.",
		impact: "Anyone can read and change every row of the database",
		fix: "Rotate it, and give the browser the publishable key.",
		page: "secrets.md#other-places"
	},
	"secrets/not-searched": {
		severity: "blocker",
		otherwise: "as unclear where it was only led to, not listed",
		means: "Something that was to be searched for secrets could not be.",
		impact: "A secret may stand there",
		fix: "Do what the finding says: mostly a path that is wrong, or something too large to be read.",
		page: "secrets.md#other-places"
	},
	"secrets/too-many": {
		severity: "blocker",
		means: "So many new secrets were found that the search has stopped.",
		impact: "More secrets are public than are shown",
		fix: "Mend those that are listed and run it again; for an old repository, write a baseline.",
		page: "secrets.md#an-old-repository"
	}
};
const gitleaksRule = {
	severity: "blocker",
	means: "gitleaks finds a secret by this rule, one of its own or of .gitleaks.toml.",
	impact: taken,
	fix: "Rotate it first, then remove it; rewriting history does not make it safe. A false alarm goes to .gitleaksignore.",
	page: "secrets.md#a-secret-was-found"
};
// src/model/rules/smoke.ts
const broken = "Users meet what the check met: this part of the release does not work";
const notYours = "Users see a page that is not your application";
const reading = "checks.md#reading-a-finding";
const expectation = "checks.md#what-the-predicates-compare";
const disguises = "presets.md#what-a-good-status-hides";
const pages = "page-checks.md#what-fails";
const mend = "Mend the release; if the answer was meant to change, change the expectation.";
const smokeRules = {
	"smoke/status": {
		severity: "blocker",
		means: "A request is answered with another status than the check expects.",
		impact: broken,
		fix: "Repeat the request with the command of the finding; for 500 and above read the log of the application.",
		page: reading
	},
	"smoke/network": {
		severity: "blocker",
		means: "A request is not answered at all: refused, reset, too slow, or no certificate that is trusted.",
		impact: "The deployment cannot be used",
		fix: "Check that the deployment runs and answers at this address.",
		page: reading
	},
	"smoke/request": {
		severity: "blocker",
		means: "A request cannot be put together, or would leave the origin that it belongs to.",
		impact: "This part of the release was not checked",
		fix: "Check what is captured before, and where it is used.",
		page: "checks.md#captures"
	},
	"smoke/ready": {
		severity: "blocker",
		means: "The new release did not answer in time.",
		impact: "The old release, or none, is what users get",
		fix: "Check that the deployment has finished and serves this release; a longer \"timeout\" gives it more time.",
		page: "configuration.md#ready-wait-for-the-new-release"
	},
	"smoke/session": {
		severity: "blocker",
		means: "A session cannot log in, so what needs it was not checked.",
		impact: "Users may be unable to log in",
		fix: "Check what it logs in with, then the login itself.",
		page: "checks.md#sessions"
	},
	"smoke/session-lost": {
		severity: "medium",
		as: "warning",
		means: "A session was no longer accepted in the middle of the run; after a second login it was.",
		impact: "Users are logged out while they work",
		fix: "Give a check that logs out a session of its own; if none does, look at where sessions are kept.",
		page: "checks.md#sessions"
	},
	"smoke/session-host": {
		severity: "blocker",
		means: "A session does not get from the host of its login to another of its hosts: no cookie of the login goes there.",
		impact: "Users who are logged in at one host are strangers at the other",
		fix: "Set the cookie with the Domain that both hosts belong to; the finding names what it has.",
		page: "checks.md#one-session-for-several-hosts"
	},
	"smoke/foreign-session": {
		severity: "blocker",
		means: "A host accepts the cookies of a session that belongs to another environment.",
		impact: "Who can log in or read cookies at one environment gets into the other",
		fix: "Give each environment its own secret key and session store.",
		page: "checks.md#cookies-that-another-host-must-refuse"
	},
	"smoke/flaky": {
		severity: "medium",
		as: "warning",
		means: "A request was answered only at a later try, after network errors.",
		impact: "Some users meet the error that was tried again here",
		fix: "Look for restarts, full connection pools or a load balancer that still knows an old instance.",
		page: "checks.md#writes-waiting-cleaning-up"
	},
	"smoke/cleanup": {
		severity: "medium",
		means: "What a check has made could not be removed.",
		impact: "Things of the test stay in your data",
		fix: "Remove it by hand, then mend the cleanup or the route that it calls.",
		page: "checks.md#writes-waiting-cleaning-up"
	},
	"smoke/role": {
		severity: "blocker",
		means: "A role is shown what it must not see.",
		impact: "One user sees what belongs to another",
		fix: "Check the permission in this route before anything else goes live.",
		page: "checks.md#roles"
	},
	"smoke/webhook": {
		severity: "blocker",
		means: "A webhook endpoint accepts an event that it must refuse: not signed, signed by somebody else, or recorded and sent again.",
		impact: "Anybody can tell your application that something was paid",
		fix: "Verify each event with the library of its sender, over the raw body, before anything of it is used.",
		page: "webhooks.md#what-is-checked"
	},
	"smoke/error-page": {
		severity: "blocker",
		means: "The page is an error page of a framework, server or platform, or shows nothing of the application, whatever its status says.",
		impact: broken,
		fix: "Read the log of the application for this request.",
		page: "checks.md#error-pages"
	},
	"smoke/protected": {
		severity: "blocker",
		means: "Protection of the deployment, or a wall against bots, stands before the application.",
		impact: "Nothing of the application was checked; if it is so for users, none gets in",
		fix: "Let the runner through: the finding names the setting, a preset sends what it asks for.",
		page: "presets.md#the-protection-of-a-preview"
	},
	"smoke/maintenance": {
		severity: "blocker",
		means: "A maintenance page stands in place of the application.",
		impact: notYours,
		fix: "Switch maintenance off, or wait until it has ended.",
		page: disguises
	},
	"smoke/parked": {
		severity: "blocker",
		means: "The domain leads to a page for parked domains.",
		impact: notYours,
		fix: "Check the DNS records of the domain, and that it has not expired.",
		page: disguises
	},
	"smoke/login-form": {
		severity: "blocker",
		means: "The form that was sent is answered with the same form again.",
		impact: "Users may be unable to log in",
		fix: "Check what it is filled in with, and the token against forged requests.",
		page: disguises
	},
	"smoke/login-redirect": {
		severity: "blocker",
		means: "A page led to the login.",
		impact: "Users who are logged in are asked to do it again",
		fix: "Check that the session is accepted for this page, and that this user may see it.",
		page: pages
	},
	"smoke/spa-fallback": {
		severity: "blocker",
		means: "A file or an answer of the API is the HTML of a single-page app.",
		impact: broken,
		fix: "Check the rewrites: they take paths that the API or a file should answer.",
		page: disguises
	},
	"smoke/broken-body": {
		severity: "blocker",
		means: "What is announced as JSON is cut, empty or something else.",
		impact: broken,
		fix: "Look at what is sent, and at proxies that cut or rewrite it.",
		page: disguises
	},
	"smoke/content-type": {
		severity: "blocker",
		means: "The type of an answer is another one than expected, or one that browsers do not use.",
		impact: "Browsers do not show, or do not run, what is sent",
		fix: "Check which content type this release sends for the route.",
		page: expectation
	},
	"smoke/header": {
		severity: "blocker",
		means: "A header of the answer is not as expected.",
		impact: broken,
		fix: mend,
		page: expectation
	},
	"smoke/cookie": {
		severity: "blocker",
		means: "A cookie is not set as expected, or so that browsers do not keep it.",
		impact: "Users may be unable to log in, or are logged out",
		fix: "Look at the Set-Cookie of the answer: the finding says what browsers refuse.",
		page: expectation
	},
	"smoke/css": {
		severity: "blocker",
		means: "A page does not show what is expected.",
		impact: broken,
		fix: mend,
		page: expectation
	},
	"smoke/jsonpath": {
		severity: "blocker",
		means: "JSON does not hold what is expected.",
		impact: broken,
		fix: mend,
		page: expectation
	},
	"smoke/body": {
		severity: "blocker",
		means: "The text of an answer is not as expected.",
		impact: broken,
		fix: mend,
		page: expectation
	},
	"smoke/size": {
		severity: "blocker",
		means: "An answer is larger or smaller than expected.",
		impact: broken,
		fix: mend,
		page: expectation
	},
	"smoke/url": {
		severity: "blocker",
		means: "A request or page ended on another URL than expected.",
		impact: broken,
		fix: "Look at the redirects on the way, or at the script that leads there.",
		page: expectation
	},
	"smoke/capture": {
		severity: "blocker",
		means: "A value that later steps need is missing or empty.",
		impact: broken,
		fix: "Look at the answer: if it was meant to change, capture from where the value is now.",
		page: "checks.md#captures"
	},
	"smoke/stream": {
		severity: "blocker",
		means: "A stream sent no event in time.",
		impact: "Users look at an answer that never begins",
		fix: "Look for what holds events back: a proxy that buffers, or a model that is slow.",
		page: "checks.md#streams"
	},
	"smoke/prompt-injection": {
		severity: "blocker",
		means: "A reply of a model obeys an instruction that was planted in its text.",
		impact: "Whoever writes a text that the model reads can command it",
		fix: "Tell the model which text is data, give it no tool that this user may not use, and check its reply before it is shown.",
		page: "presets.md#planted-instructions"
	},
	"smoke/mixed-content": {
		severity: "blocker",
		means: "A page asks for content over http, which browsers refuse on https.",
		impact: "Parts of the page are missing in every browser",
		fix: "Write https in these URLs.",
		page: pages
	},
	"smoke/failed-request": {
		severity: "blocker",
		means: "Something that a page needs of its own origin is answered with an error, or not at all.",
		impact: broken,
		fix: "Check that the file or route is part of this release.",
		page: pages
	},
	"smoke/exception": {
		severity: "blocker",
		means: "A script of a page threw an error that nothing caught.",
		impact: broken,
		fix: "Open the page with the browser's console.",
		page: pages
	},
	"smoke/blank": {
		severity: "blocker",
		means: "A page shows nothing.",
		impact: "Users see an empty page",
		fix: "Open the page with the browser's console; a script that fails or is missing leaves an app blank.",
		page: pages
	},
	"smoke/browser": {
		severity: "blocker",
		as: "unclear",
		means: "Pages could not be opened, as there is no browser, or it did not survive. This is no pass.",
		impact: "No page was looked at",
		fix: "Install Chrome or Chromium on the machine that runs the gate.",
		page: "page-checks.md#the-browser"
	},
	"smoke/stopped": {
		severity: "blocker",
		as: "unclear",
		means: "The run ended before every check was answered.",
		impact: "What was not judged may be broken",
		fix: "Look for what was slow; a longer \"deadline\" in the configuration gives more time.",
		page: "configuration.md#the-whole-run"
	}
};
// src/model/rules/uptime.ts
const page$1 = "staying-live.md#uptime";
const uptimeRules = {
	"uptime/down": {
		severity: "blocker",
		otherwise: "high while other checks of the same host pass; a warning in a maintenance window",
		means: "Checks failed in three tries within one round.",
		impact: "Users cannot do now what these checks do",
		fix: "Look at the layer that the finding names, and at what was deployed last; if it is the release, go back.",
		page: page$1
	},
	"uptime/slow": {
		severity: "high",
		as: "warning",
		means: "More than one request in twenty of this hour took longer than the budget of its route.",
		impact: "People leave a page that makes them wait",
		fix: "Compare with the hours before: traffic, a job that runs now, a database without an index.",
		page: page$1
	},
	"uptime/certificate": {
		severity: "high",
		otherwise: "by the share of its lifetime that is left: medium below 25 %, high below 10 %, blocker in the last day",
		as: "warning",
		means: "The certificate of a host expires soon.",
		impact: "From that moment on browsers let nobody in",
		fix: "Look why its renewal did not run, and renew it.",
		page: page$1
	}
};
// src/model/rules/watch.ts
const page = "staying-live.md#the-watch";
const watchRules = {
	"watch/down": {
		severity: "blocker",
		otherwise: "medium while it cannot be judged",
		means: "After the go-live a check failed three times in one round, 2 and 10 seconds apart.",
		impact: "Users meet what the check met: this part of the release does not work any more",
		fix: "Go back to the release before, then look at the layer that the finding names.",
		page
	},
	"watch/errors": {
		severity: "high",
		means: "After the go-live more requests fail than the budget of the watch allows.",
		impact: "What fails once in a while fails for some users always",
		fix: "Go back to the release before, then look for the reason in the log of the server.",
		page
	},
	"watch/p95": {
		severity: "high",
		means: "After the go-live more than one request in twenty takes longer than the budget of this route.",
		impact: "People leave a page that makes them wait",
		fix: "Go back to the release before, or raise the budget if the route has to take this long.",
		page
	}
};
// src/model/rules.ts
const catalogue = {
	...secretsRules,
	...smokeRules,
	...latencyRules,
	...launchHostRules,
	...launchMailRules,
	...launchPageRules,
	...uptimeRules,
	...watchRules,
	...evidenceRules,
	...burstRules,
	...gateRules
};
const gitleaksFamily = "secrets/…";
function allRules() {
	const known = Object.keys(catalogue);
	return [describe(gitleaksFamily, gitleaksRule), ...known.map((id) => describe(id, catalogue[id]))];
}
function findRule(id) {
	if (Object.hasOwn(catalogue, id)) return describe(id, catalogue[id]);
	return /^secrets\/./s.test(id) ? describe(id, gitleaksRule) : void 0;
}
const documentation = "https://github.com/launch-gate/launch-gate/blob/main/docs/";
function helpUri({ id, pillar }) {
	const anchor = Object.hasOwn(catalogue, id) ? id.replace("/", "") : pillar;
	return `${documentation}rules.md#${anchor}`;
}
function severityWords({ severity, otherwise, as }) {
	return [
		severity,
		otherwise,
		as && `${as}: it never fails a run by itself`
	].filter(Boolean).join("; ");
}
const ruleIds = Object.keys(catalogue);
function describe(id, text) {
	return {
		id,
		pillar: id.slice(0, id.indexOf("/")),
		...text
	};
}
// src/config/reading.ts
const randomScope = randomName("*");
function newCheckScope() {
	return new Set([randomScope]);
}
function reportKey({ source, diagnostics }, node, message) {
	const { span, ...at } = source.keyAt(node);
	diagnostics.push({
		at,
		message,
		span
	});
}
function reportValue({ source, diagnostics }, node, message, within) {
	const { span, ...at } = source.valueAt(node, within);
	diagnostics.push({
		at,
		message,
		span
	});
}
function reportLack(reading, raw, node, message) {
	if (!reading.reduced.has(raw)) reportKey(reading, node, message);
}
function keyPosition({ source }, node) {
	const { span: _, ...at } = source.keyAt(node);
	return at;
}
function readTemplate(reading, node, scope) {
	const text = textAt(reading, node);
	for (const piece of splitExpressions(text)) {
		if (piece.kind === "captured" && !scope.has(piece.name)) reportValue(reading, node, notCaptured(piece.name, scope, reading), piece.source);
		if (piece.kind === "random" && !scope.has(randomScope)) reportValue(reading, node, "a random value can stand only in a request of a check", piece.source);
		if (piece.kind === "vars" && !reading.vars.has(piece.name)) {
			const known = didYouMean(piece.name, [...reading.vars.keys()]);
			reportValue(reading, node, `"vars" has no "${piece.name}"${known}`, piece.source);
		}
	}
	return toTemplate(text, reading.env, reading.sessionEnv, reading.vars);
}
function readJson(reading, node, scope) {
	const value = valueAt(node);
	if (typeof value === "string") return readTemplate(reading, node, scope);
	if (Array.isArray(value)) return value.map((_, index) => readJson(reading, [value, index], scope));
	if (typeof value === "object" && value !== null) return Object.fromEntries(Object.keys(value).map((key) => [key, readJson(reading, [value, key], scope)]));
	return value;
}
function readPairs(reading, node, scope) {
	const mapping = valueAt(node);
	if (typeof mapping !== "object" || mapping === null) return [];
	return Object.keys(mapping).flatMap((name) => childrenOf([mapping, name]).map((one) => [name, readTemplate(reading, one, scope)]));
}
function childrenOf(node) {
	const value = valueAt(node);
	return Array.isArray(value) ? value.map((_, index) => [value, index]) : [node];
}
function readDuration(reading, node, otherwise) {
	return readUnit(reading, node, otherwise, parseDuration, "from 1ms to 24h");
}
function readSize(reading, node, otherwise) {
	return readUnit(reading, node, otherwise, parseSize, "from 1 B to 100 MB");
}
function readUnit(reading, node, otherwise, parse, limits) {
	const text = valueAt(node);
	if (typeof text !== "string") return otherwise;
	const parsed = parse(text);
	if (parsed === void 0) reportValue(reading, node, `"${node[1]}" must be ${limits}, not ${text}`);
	return parsed ?? otherwise;
}
function textAt({ source }, node) {
	const value = valueAt(node);
	return typeof value === "string" ? value : source.written(node);
}
function valueAt([holder, key]) {
	return holder[key];
}
function notCaptured(name, scope, { sessionCaptures }) {
	if (sessionCaptures.has(name)) return `"${name}" is captured in a session and stays there; what checks need of it stands in the session's "headers"`;
	return `nothing before this captures "${name}"${didYouMean(name, [...scope])}`;
}
// src/model/group-by.ts
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
// src/text/shell-word.ts
function shellWord(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}
function shellPath(path) {
	const literal = path.startsWith(":") ? `./${path}` : path;
	if (/^[\w./@%+=,-]+$/.test(literal)) return literal;
	if (!/[\x00-\x1f\x7f]/.test(literal)) return shellWord(literal);
	return `$'${literal.replace(/[\x00-\x1f\x7f'\\]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`)}'`;
}
// src/worker/open-worker.ts
var WorkerDied = class extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = "WorkerDied";
	}
};
var WorkerClosed = class extends Error {};
function openWorker(job, { signal, init, transfer: moved, maxHeapMegabytes, maxYoungMegabytes }) {
	let thread;
	let count = 0;
	function start() {
		const { NODE_COMPILE_CACHE } = process.env;
		const worker = new Worker(new URL(new URL("../thread.js", import.meta.url).href), {
			workerData: job,
			env: { ...NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE } },
			argv: [],
			stdout: true,
			stderr: true,
			resourceLimits: {
				...maxHeapMegabytes && { maxOldGenerationSizeMb: maxHeapMegabytes },
				...maxYoungMegabytes && { maxYoungGenerationSizeMb: maxYoungMegabytes }
			}
		});
		const calls = new Map();
		const end = (error) => {
			if (thread?.worker === worker) thread = void 0;
			signal?.removeEventListener("abort", stop);
			for (const { reject } of calls.values()) reject(error);
			calls.clear();
			worker.terminate();
		};
		const stop = () => end(signal && stopError(signal));
		signal?.addEventListener("abort", stop);
		worker.on("message", ({ id, ...answer }) => {
			const asked = calls.get(id);
			calls.delete(id);
			if (calls.size === 0) worker.unref();
			if ("error" in answer) asked?.reject(Object.assign(new Error(answer.error.message), answer.error));
			else asked?.resolve(answer.output);
		});
		worker.on("error", (cause) => {
			const isFull = cause.code === "ERR_WORKER_OUT_OF_MEMORY";
			end(new WorkerDied(isFull ? "it ran out of memory" : cause.message, { cause }));
		});
		worker.on("exit", (code) => end(new WorkerDied(`its thread ended with ${code}`)));
		const begin = async () => {
			const given = await init();
			worker.postMessage({ init: given }, moved?.(given));
		};
		begin().catch(end);
		return {
			worker,
			calls,
			end
		};
	}
	return {
		call: (name, input, transfer) => new Promise((resolve, reject) => {
			if (signal?.aborted) throw stopError(signal);
			thread ??= start();
			const id = count++;
			thread.calls.set(id, {
				resolve,
				reject
			});
			thread.worker.ref();
			thread.worker.postMessage({
				id,
				name,
				input
			}, transfer);
		}),
		close: () => thread?.end(new WorkerClosed("it was closed"))
	};
}
// src/pillars/secrets/ignore.ts
function parseIgnore(text) {
	const entries = new Set(trimmedLines(text).filter((line) => line !== "" && !line.startsWith("#")).map(withSlashes));
	return (fingerprint, commit) => entries.has(fingerprint) || commit !== "" && entries.has(fingerprint.slice(commit.length + 1));
}
function withSlashes(entry) {
	const parts = entry.split(":");
	const path = parts.length === 3 ? 0 : parts.length === 4 ? 1 : void 0;
	return parts.map((part, index) => index === path ? part.replaceAll("\\", "/") : part).join(":");
}
function trimmedLines(text) {
	const lines = text.split("\n");
	const tooLong = lines.findIndex((line) => line.length > maxLine / 3 && Buffer.byteLength(line) > maxLine);
	return (tooLong < 0 ? lines : lines.slice(0, tooLong)).map(trimSpace);
}
const maxLine = 65535;
function trimSpace(line) {
	let start = 0;
	let end = line.length;
	while (start < end && space.test(line.charAt(start))) start += 1;
	while (end > start && space.test(line.charAt(end - 1))) end -= 1;
	return line.slice(start, end);
}
const space = /\p{White_Space}/u;
// src/pillars/secrets/judge-config.ts
function judgeConfig(file, { rules, allowlists, ignoredKeys }) {
	const isSilent = rules.every(({ skipReport }) => skipReport);
	refuseKeys(file, ignoredKeys, isSilent);
	const notes = notesOf(file, ignoredKeys);
	if (isSilent) {
		const why = rules.length > 0 ? "each has skipReport = true" : "it has no [[rules]] of its own, and it extends none, or disables all that it extends";
		throw new GateError("GITLEAKS_NO_RULES", {
			file,
			problem: [why, ...notes].join("\n")
		});
	}
	if (allowlists.some(({ condition, regexes, paths }) => condition === "OR" && [...regexes, ...paths].includes(""))) throw new GateError("GITLEAKS_CONFIG", {
		file,
		problem: "an allowlist for all rules holds an empty pattern, which allows everything"
	});
	return notes;
}
function refuseKeys(file, keys, isSilent = false) {
	const diagnostics = keys.flatMap((key) => {
		const message = mistakeOf(key);
		return message ? [{
			at: {
				file: key.file ?? file,
				line: key.line,
				column: key.column
			},
			message
		}] : [];
	});
	if (diagnostics.length === 0) return;
	const lines = diagnostics.slice(0, mostShown).map(({ at, message }) => `${at.file}:${at.line}:${at.column}  ${message}`);
	if (diagnostics.length > mostShown) lines.push(`… and ${diagnostics.length - mostShown} more`);
	const hint = isSilent ? mendSilent : "Mend the file.";
	throw new GateError("GITLEAKS_KEYS", {
		diagnostics: lines.join("\n"),
		hint
	}, { diagnostics });
}
const mostShown = 20;
const mendSilent = "As it is, no rule is left. The rules of gitleaks are kept by two lines:\n  [extend]\n  useDefault = true";
function notesOf(main, keys) {
	const ofPlace = ({ file = main, line, column }) => `${file}:${line}:${column}`;
	return keys.slice(0, mostShown).map((key) => `${ofPlace(key)}: ${noteOf(key)}`);
}
function mistakeOf({ key, table, reason, known = [], tables = [] }) {
	if (reason === "url") return `gitleaks fetches no extend.url; keep a copy in the repository and name it with path`;
	if (reason === "depth") return `gitleaks follows no "${key}" here, in the third file of a chain; name what it extends in an earlier one`;
	if (reason !== "unknown") return void 0;
	const meant = nearest(key, known);
	if (meant) return `unknown key ${JSON.stringify(key)}${inTable(table)}; did you mean ${JSON.stringify(meant)}?`;
	if (tables.length === 0 || describing.has(key.toLowerCase())) return void 0;
	return `the key ${JSON.stringify(key)} means nothing${inTable(table) || " at the top"}; it belongs in ${tables.map(header).join(" or ")}`;
}
const describing = new Set([
	"title",
	"description",
	"minversion",
	"id",
	"tags",
	"url"
]);
function noteOf({ key, table, reason }) {
	const name = JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}…` : key);
	if (reason === "repeated") return `a later rule has the id ${name} too, and replaces this one`;
	if (reason === "target") return "gitleaks drops an allowlist with targetRules of a file that is extended";
	return `gitleaks knows no key ${name}${inTable(table)} and passes over it`;
}
function nearest(key, known) {
	if (key.length > 100) return void 0;
	const plain = key.toLowerCase().replace(/[-_ ]/g, "");
	const far = Math.max(1, Math.floor(plain.length / 4));
	return known.map((name) => ({
		name,
		away: (0, import_fastest_levenshtein.distance)(plain, name.toLowerCase())
	})).toSorted((a, b) => a.away - b.away).find(({ away }) => away <= far)?.name;
}
function inTable(table) {
	return table === "" ? "" : ` in ${header(table)}`;
}
function header(table) {
	if (table === "") return "the top of the file";
	return /(?:^|\.)(?:rules|allowlists|required)$/.test(table) ? `[[${table}]]` : `[${table}]`;
}
// src/pillars/secrets/dead-lines.ts
const mostTold = 10;
const forms = "\"commit:file:rule:line\" or \"file:rule:line\"";
function deadLines(file, text) {
	if (/^(?:\ufffd\ufffd|.?\0)/.test(text)) return [`${file}: it is no UTF-8 (UTF-16?), and nothing in it counts; save it as UTF-8`];
	const lines = trimmedLines(text);
	const dead = lines.flatMap((line, index) => {
		const problem = line === "" || line.startsWith("#") ? void 0 : problemOf$1(line);
		return problem ? [`${file}:${index + 1}: ${problem}`] : [];
	});
	const told = dead.slice(0, mostTold);
	if (dead.length > mostTold) told.push(`${file}: ${dead.length - mostTold} more lines ignore nothing`);
	if (lines.length < text.split("\n").length) told.push(`${file}:${lines.length + 1}: the line is longer than 64 KB; gitleaks reads no further, and nothing from here on counts`);
	return told;
}
function problemOf$1(line) {
	if (line.startsWith("﻿")) return "a byte order mark begins the line, and gitleaks takes it as part of the name; save the file without it";
	const parts = line.split(":");
	const number = parts.at(-1) ?? "";
	if (parts.length < 3) return `it ignores nothing: ${parts.length === 1 ? "a path alone allows nothing here; \"paths\" of an allowlist in .gitleaks.toml does" : "the rule or the number of the line is missing"}; write ${forms}`;
	if (/^\d+\s+#/.test(number)) return "it ignores nothing: a comment stands on a line of its own";
	if (!/^(?:0|[1-9]\d*)$/.test(number)) return `it ignores nothing: it does not end with the number of one line; write ${forms}`;
	if (parts.length > 3 && /^[\da-f]{7,64}$/i.test(parts[0] ?? "") && !isCommit(parts[0] ?? "")) return "it ignores nothing: a commit is written in full, with 40 small digits";
	const path = parts.slice(isCommit(parts[0] ?? "") ? 1 : 0, -2).join(":");
	if (/^(?:\.{0,2}[\\/]|[a-z]:[\\/])/i.test(path)) return "no file of a commit is called so: a path counts from the root of the repository, without \"/\" or \"./\" before it";
}
function isCommit(text) {
	return /^(?:[\da-f]{40}|[\da-f]{64})$/.test(text);
}
// src/pillars/secrets/settings.ts
const maxBytes = 15e6;
const ownConfig = ".gitleaks.toml";
const ownIgnore = ".gitleaksignore";
async function readSettings(root, files, context) {
	const config = await readConfig(root, files, context);
	const { ignore, warnings } = await readIgnore(root, files);
	if (config && /^(?:\ufeff|\ufffd\ufffd)/.test(config.text)) throw new GateError("GITLEAKS_CONFIG", {
		file: config.file,
		problem: "it begins with a byte order mark, which gitleaks does not take; save it as UTF-8 without one"
	});
	return {
		config,
		ignore,
		warnings: [...config && config.file !== ownConfig ? [`rules of ${config.file}, as the environment says`] : [], ...warnings]
	};
}
async function readIgnore(root, files) {
	const text = await readOptional(join(root, ownIgnore), ownIgnore, files) ?? "";
	return {
		ignore: parseIgnore(text),
		warnings: deadLines(ownIgnore, text)
	};
}
async function readConfig(root, files, { cwd, env }) {
	const { GITLEAKS_CONFIG: named, GITLEAKS_CONFIG_TOML: given } = env;
	if (named) {
		const path = resolve(cwd, named);
		const text = await readOptional(path, named, files);
		if (text === void 0) {
			const problem = `GITLEAKS_CONFIG names it, and it does not exist${files.commit ? " in the base commit" : ""}`;
			throw new GateError("GITLEAKS_CONFIG", {
				file: named,
				problem
			});
		}
		return {
			file: named,
			text,
			readFile: extending(root, files, await isInside(root, path))
		};
	}
	if (given) return {
		file: "GITLEAKS_CONFIG_TOML",
		text: given,
		readFile: extending(root, files, false)
	};
	const text = await readOptional(join(root, ownConfig), ownConfig, files);
	return text === void 0 ? void 0 : {
		file: ownConfig,
		text,
		readFile: extending(root, files, true)
	};
}
function extending(root, files, isOurs) {
	let bound = isOurs;
	return async (named) => {
		const path = resolve(root, named);
		const inside = await isInside(root, path);
		if (bound && !inside) return void 0;
		bound = inside;
		return readOptional(path, named, files);
	};
}
async function isInside(root, path) {
	return await pathFromRoot(root, path) !== void 0;
}
async function readOptional(path, file, files) {
	try {
		return (await files.read(path, maxBytes))?.toString("utf8");
	} catch (cause) {
		if (cause instanceof GateError) throw cause;
		throw new GateError("GITLEAKS_CONFIG", {
			file,
			problem: problemOf(cause)
		}, { cause });
	}
}
async function readBaseline(root, path, files) {
	const file = pathInside(root, path) ?? path;
	try {
		const text = (await files.read(path, maxBytes))?.toString("utf8");
		if (text === void 0) throw new Error(`it does not exist${files.commit ? " in the base commit" : ""}`);
		const { parseBaseline } = await import("./baseline2.js");
		return parseBaseline(file, text);
	} catch (cause) {
		if (cause instanceof GateError) throw cause;
		throw new GateError("BASELINE_INVALID", {
			file,
			problem: problemOf(cause)
		}, { cause });
	}
}
function problemOf(cause) {
	const { code, message } = cause;
	return code ? `it cannot be read (${code})` : message;
}
// src/pillars/secrets/detector.ts
function detectorOf(files, context) {
	let opened;
	return (root) => {
		opened ??= open(root, files, context);
		return opened;
	};
}
async function open(root, files, context) {
	const { config, ignore, warnings } = await readSettings(root, files, context);
	const { openEngine } = await import("./engine.js");
	const engine = await openEngine(context.signal, config);
	if (!config) return {
		engine,
		ignore,
		warnings
	};
	return {
		engine,
		ignore,
		warnings: [...[...engine.warnings.map((warning) => `${config.file}: ${warning}`), ...judgeConfig(config.file, engine)], ...warnings]
	};
}
// src/config/sections/defaults.ts
const routesInput = "action input \"routes\"";
const defaultLimits = {
	timeoutMs: 1e4,
	retries: 2,
	maxBodyBytes: 5e6
};
function readLimits(reading, raw, inherited) {
	if (!raw) return inherited;
	return {
		timeoutMs: readDuration(reading, [raw, "timeout"], inherited.timeoutMs),
		retries: raw.retries ?? inherited.retries,
		maxBodyBytes: readSize(reading, [raw, "max-body"], inherited.maxBodyBytes)
	};
}
// src/report/model/build-report.ts
function buildReport({ verdict, findings, listed = findings, results, startedAt, durationMs, ...run }) {
	return {
		version: 1,
		verdict,
		tool: { ...tool },
		run: {
			name: run.name,
			shard: run.shard,
			event: run.event,
			sha: run.sha,
			range: results.find((result) => result.range)?.range,
			baseUrl: run.baseUrl,
			reason: run.reason,
			startedAt: new Date(startedAt).toISOString(),
			durationMs: Math.round(durationMs)
		},
		pillars: results.map((result) => pillarOf(result, findings)),
		findings: listed,
		checks: results.flatMap(({ checks = [] }) => checks.map(withoutPhases)),
		latency: results.flatMap((result) => result.latency ?? []),
		launch: results.find((result) => result.launch)?.launch,
		evidence: results.find((result) => result.evidence)?.evidence
	};
}
function withoutPhases(check) {
	return {
		...check,
		steps: check.steps.map(({ phases: _, ...step }) => step)
	};
}
function pillarOf({ name, status, reason, durationMs, counts, findings }, judged) {
	const failing = new Set(judged.filter(isFailing).map(({ fingerprint }) => fingerprint));
	const own = findings.filter((finding) => isFailing(finding) && (finding.pillar ?? name) === name);
	const waived = own.length > 0 && !own.some(({ fingerprint }) => failing.has(fingerprint));
	return {
		name,
		status: waived && status === "fail" ? "pass" : status,
		reason: waived ? `${reason} (waived)` : reason,
		durationMs: Math.round(durationMs),
		counts
	};
}
function isFailing({ status }) {
	return status === "fail";
}
// src/report/model/headline.ts
const severities$1 = [
	"blocker",
	"high",
	"medium"
];
const uptimeWords = {
	pass: "up",
	fail: "down",
	none: "nothing to judge yet"
};
const words = {
	pass: "ready to launch",
	fail: "do not launch",
	none: "nothing to judge yet"
};
const verdictMarks = {
	pass: "✓",
	fail: "✗",
	none: "–"
};
const cancelledRule = "gate/cancelled";
function verdictWords({ verdict, findings, pillars }) {
	const failing = findings.filter(({ status }) => status === "fail");
	if (failing.length > 0 && failing.every(({ rule }) => rule === "gate/cancelled")) return "cancelled";
	if (pillars.length === 0 || pillars.some(({ name }) => name !== "uptime")) return words[verdict];
	return verdict === "fail" && failing.length === 0 ? "could not judge" : uptimeWords[verdict];
}
function tally({ findings, run }) {
	if (run.reason) return run.reason;
	const failing = findings.filter(({ status, rule }) => status === "fail" && rule !== "gate/cancelled");
	const counts = severities$1.map((severity) => {
		const count = failing.filter((finding) => finding.severity === severity).length;
		return count === 0 ? "" : severity === "blocker" ? plural(count, severity) : `${count} ${severity}`;
	});
	const inconclusive = findings.filter(({ status }) => status === "inconclusive").length;
	return [...counts, inconclusive > 0 ? `${inconclusive} inconclusive` : ""].filter(Boolean).join(", ");
}
function headline(report) {
	if (report.run.reason) return `Launch Gate: ${verdictWords(report)}, for ${report.run.reason}.`;
	const counts = tally(report);
	return `Launch Gate: ${verdictWords(report)}.${counts && ` ${counts}.`}`;
}
// src/report/model/redact-report.ts
function redactReport(report, redactor) {
	const known = new Map();
	const redacted = redactStrings(report, (text) => {
		const shown = known.get(text) ?? redactor.redact(text);
		known.set(text, shown);
		return shown;
	}, (rule) => redactor.redact(rule, true));
	return {
		...redacted,
		tool: report.tool,
		pillars: redacted.pillars.map((pillar, i) => ({
			...pillar,
			name: report.pillars[i].name
		}))
	};
}
const contractKeys = new Set([
	"verdict",
	"pillar",
	"status",
	"severity",
	"startedAt",
	"screenshot"
]);
function redactStrings(value, redact, redactRule) {
	if (typeof value === "string") return redact(value);
	if (Array.isArray(value)) return value.map((each) => redactStrings(each, redact, redactRule));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, each]) => [key, contractKeys.has(key) ? each : redactStrings(each, key === "rule" ? redactRule : redact, redactRule)]);
	return Object.fromEntries(entries);
}
// src/gate/ai-summary.ts
async function withSummary(report, { config: { ai }, isOfFork }, context) {
	if (!ai || report.verdict !== "fail" || context.signal.aborted) return report;
	const skip = (why) => context.log.info(`No summary by a model: ${why}.`);
	if (isOfFork) {
		skip("the pull request is from a fork");
		return report;
	}
	context.log.progress(`asking ${ai.model} for a summary`);
	const [{ askModel }, { summaryPrompt }] = await Promise.all([import("./ask2.js"), import("./summary.js")]);
	const result = await askModel(ai, summaryPrompt(report.findings), context);
	context.log.progress("");
	if (result.problem) skip(result.problem);
	return {
		...report,
		ai: result
	};
}
// src/gate/applicable.ts
function applicable(request, table) {
	const { named } = request;
	const missing = named.find((name) => !table[name]?.applies(request));
	if (missing) throw nothingToDo(`"${missing}" was named, but ${lacking(request, table[missing])}`);
	const applying = Object.entries(table).filter(([name, pillar]) => (named.length === 0 || named.includes(name)) && pillar.applies(request));
	if (applying.length === 0) throw nothingToDo(`there is nothing to check${why(request)}`);
	return applying;
}
function lacking({ config }, pillar) {
	return config.file ? `${config.file} has no ${pillar?.lacks}` : `there is no .github/launch-gate.yml, which would hold the ${pillar?.lacks}`;
}
function why({ config, event }) {
	const checks = config.file ? `${config.file} has no checks` : "there is no .github/launch-gate.yml";
	return `${event ? ` on the event "${event}"` : ""}: ${checks}, and no commits are named`;
}
function nothingToDo(problem) {
	return new GateError("NOTHING_TO_DO", { problem });
}
// src/gate/deadline.ts
function startDeadline(ms) {
	const ended = new AbortController();
	let current;
	const moveTo = (afterMs) => {
		const timeout = AbortSignal.timeout(afterMs);
		current = timeout;
		timeout.addEventListener("abort", () => {
			if (timeout === current) ended.abort(timeout.reason);
		});
	};
	moveTo(ms);
	return {
		signal: ended.signal,
		moveTo
	};
}
// src/gate/keep-run.ts
const ofSite = [
	"smoke",
	"latency",
	"launch",
	"watch"
];
const unfinishedMs = 864e5;
async function keepRun(request, judged, outcome, context) {
	if (!judged.some((name) => ofSite.includes(name)) || request.files?.commit !== void 0) return;
	if (context.signal.aborted) return;
	const { config, deployment, sha, event } = request;
	const store = openRuns(config.latency.history ?? "auto", context);
	if (!store) return;
	const environment = context.redactor.redact(config.latency.environment ?? deployment?.environment ?? "local");
	try {
		const deployments = await newDeployments(store, environment, context);
		await store.addRun({
			version: 1,
			kind: "run",
			environment,
			...sha !== void 0 && { sha },
			...event !== void 0 && { event },
			...outcome,
			deployments
		});
	} catch (error) {
		context.log.info(`The history does not hold this run: ${error.message}`);
	}
}
async function newDeployments(store, environment, context) {
	const { github, env, log, clock } = context;
	const history = await store.readRuns(environment);
	if (history.newer > 0) log.info(newerLine(history));
	if (!github || !env["GITHUB_REPOSITORY"] || !tokenOf(env)) return [];
	const [{ listDeployments }, { markRollbacks }] = await Promise.all([import("./list-deployments.js"), import("./rollbacks.js")]);
	const kept = [...history.days, ...history.runs].flatMap(({ deployments }) => deployments);
	const isDone = ({ state, at }) => state !== "other" || clock.now() - Date.parse(at) > unfinishedMs;
	const settled = new Set(kept.filter(isDone).map(({ id }) => id));
	const { data, problem } = await listDeployments(github, environment, (id) => settled.has(id));
	if (problem !== void 0) log.info(`The history holds no deployments of this run: ${problem}`);
	return markRollbacks(data ?? [], history);
}
function newerLine({ newer }) {
	return `The history holds ${newer} lines that a newer version of launch-gate wrote. They are left as they are.`;
}
// src/github/event/since-deployment.ts
async function sinceDeployment(range, deployment, { github, log }) {
	if (range.kind !== "tree" || !deployment?.isKnown || !github) return range;
	const { id, environment } = deployment;
	const found = await findDeployedCommit(github, {
		id,
		sha: range.commit,
		environment
	});
	if ("sha" in found) return {
		kind: "between",
		base: found.sha,
		head: range.commit,
		orTree: true
	};
	log.info(`All files are scanned for secrets, for the previous deployment is not known: ${oneLine(found.problem)}`);
	return range;
}
// src/gate/pillars.ts
const pillars = {
	secrets: {
		applies: ({ named, range, config }) => named.includes("secrets") || range !== void 0 || config.secrets !== void 0,
		lacks: "section \"secrets\"",
		open: openSecrets
	},
	smoke: {
		applies: ({ config }) => config.checks.length > 0 || config.ready !== void 0,
		lacks: "checks",
		open: ({ config }, context) => ({ async run({ site }) {
			const opened = await site();
			return (await import("./run8.js")).runSmoke(config, context, opened);
		} })
	},
	latency: {
		applies: ({ config }) => [...config.checks, ...config.sessions].some(({ latency }) => latency),
		lacks: "check with latency",
		open: openLatency
	},
	launch: {
		applies: ({ config }) => config.launch !== void 0,
		lacks: "section \"launch\"",
		open: ({ config }, context) => ({ run: async () => (await import("./run5.js")).runLaunch(config, config.launch, context) })
	},
	evidence: {
		applies: ({ config }) => config.evidence !== void 0,
		lacks: "section \"evidence\"",
		open: ({ config, event, sha }, context) => ({ async run() {
			const { runEvidence } = await import("./run3.js");
			const merge = event === "pull_request" ? context.env["GITHUB_SHA"] : void 0;
			return runEvidence(config.evidence, [sha ?? [], merge ?? []].flat(), context);
		} })
	},
	burst: {
		applies: ({ config }) => config.burst !== void 0,
		lacks: "section \"burst\"",
		open: ({ config }, context) => ({ async run({ site, judged }) {
			const opened = await site();
			const { runBurst } = await import("./run2.js");
			return runBurst(config.burst, config, context, {
				...opened,
				before: judged.get("smoke")?.checks
			});
		} })
	}
};
function openSecrets(request, context) {
	const { files, proposed, maxSecrets, writeBaseline, range, rangeIfAsked, deployment, config } = request;
	const { baseline: known, beyondGitleaks: beyond } = config.secrets ?? {};
	const settings = {
		files,
		proposed,
		maxSecrets,
		writeBaseline,
		baseline: request.baseline ?? known,
		beyond
	};
	const openDetector = detectorOf(files ?? treeFiles(context), context);
	return {
		async run() {
			const { runSecrets } = await import("./run6.js");
			return runSecrets(await sinceDeployment(range ?? rangeIfAsked ?? { kind: "all" }, deployment, context), context, settings, openDetector);
		},
		async finish(commits) {
			if (isOfCommitsAlone(request) || !listsSources(config)) return commits;
			const { runSources } = await import("./run7.js");
			return runSources(commits, config, context, openDetector);
		}
	};
}
function isOfCommitsAlone({ range, writeBaseline }) {
	return range?.kind === "staged" || range?.kind === "worktree" || writeBaseline !== void 0;
}
function listsSources({ secrets }) {
	return secrets !== void 0 && (secrets.paths.length + secrets.logs.length > 0 || secrets.bundles !== void 0);
}
async function openLatency(request, context) {
	const { config, sha, deployment } = request;
	const history = await openPast(request, context);
	return {
		async run({ site, judged }) {
			const { client, sessions } = await site();
			const { runLatency } = await import("./run4.js");
			const checks = judged.get("smoke")?.checks ?? [];
			const failedChecks = new Set(checks.filter(({ status }) => status !== "pass").map(({ name }) => name));
			const latency = await runLatency(config, context, {
				client,
				sessions,
				failedChecks
			});
			const { addComparison } = await import("./regressions.js");
			const environment = config.latency.environment ?? (deployment?.isKnown ? deployment.environment : void 0);
			const current = {
				id: deployment?.id,
				sha,
				environment,
				baseUrl: config.baseUrl
			};
			const { github } = context;
			const findPrevious = async () => github ? findPreviousDeployment(github, current) : { problem: "this is no run at GitHub" };
			const compared = await addComparison(latency, config, context, {
				sessions,
				failedChecks,
				findPrevious
			});
			return history ? history.judge(compared) : compared;
		},
		keep: async () => history?.keep()
	};
}
async function openPast({ config, sha, files, deployment }, context) {
	const store = openStore(config.latency.history ?? "auto", context);
	if (!store) return void 0;
	const { openHistory } = await import("./history.js");
	const history = openHistory(store, config, {
		environment: config.latency.environment ?? deployment?.environment ?? "local",
		sha,
		foreign: files?.commit !== void 0
	}, context);
	await history.assertOwn();
	return history;
}
// src/gate/run-pillars.ts
async function openPillars(applying, request, context) {
	const opened = new Map();
	for (const [name, pillar] of applying) opened.set(name, await pillar.open(request, context));
	return opened;
}
async function runPillars(opened, site, judged) {
	for (const [name, pillar] of opened) judged.set(name, await pillar.run({
		site,
		judged
	}));
}
async function finishPillars(opened, judged) {
	for (const [name, result] of judged) {
		const finished = await opened.get(name)?.finish?.(result);
		if (finished) judged.set(name, finished);
	}
}
function shareSite(config, context) {
	let opened;
	return {
		open() {
			opened ??= openSite(config, context);
			return opened;
		},
		async close() {
			const site = await opened?.catch(() => void 0);
			opened = void 0;
			if (!site) return;
			const { endJudging } = await import("./judging.js");
			endJudging();
			await site.client.close().catch(() => {});
		}
	};
}
async function openSite(config, context) {
	const [{ openClient }, { createSessions }] = await Promise.all([import("./open-client.js"), import("./sessions.js")]);
	const client = await openClient(config, context);
	return {
		client,
		sessions: createSessions(config, context, client)
	};
}
// src/gate/summarise.ts
const maxName = 500;
function summarise(report) {
	const failing = report.findings.filter(({ status }) => status === "fail");
	const findings = {};
	for (const { rule } of failing) findings[rule] = (findings[rule] ?? 0) + 1;
	return {
		verdict: verdictOf(report),
		durationMs: report.run.durationMs,
		findings,
		requests: requestsOf(report),
		routes: report.latency.filter(({ n }) => n > 0).map(({ check, p95Ms, budgetMs, n }) => ({
			check: cut(check, maxName),
			p95Ms,
			budgetMs,
			n
		})),
		...mailsOf(report)
	};
}
function verdictOf({ verdict, findings }) {
	if (verdict === "pass") return "pass";
	return findings.some(({ status, pillar }) => status === "fail" && pillar !== "gate") ? "fail" : "unjudged";
}
function requestsOf({ checks, latency, pillars }) {
	const samples = latency.flatMap(({ samplesMs }) => samplesMs);
	const watch = pillars.find(({ name }) => name === "watch")?.counts ?? {};
	const tries = checks.flatMap(({ steps }) => steps.map((step) => step.tries ?? 1));
	const again = sum(tries) - tries.length;
	const failedChecks = checks.filter(({ status }) => status === "fail").length;
	return {
		sent: sum(tries) + samples.length + (watch["requests"] ?? 0),
		failed: again + failedChecks + samples.filter((ms) => ms === null).length + (watch["failures"] ?? 0)
	};
}
function mailsOf({ findings }) {
	const having = (...rules) => findings.filter(({ rule }) => rules.includes(rule));
	const missing = having("launch/mail-not-arrived");
	const arrived = having("launch/mail-arrived", "launch/mail-not-aligned").length;
	const sent = arrived + missing.length;
	if (sent === 0 || missing.some(({ status }) => status === "inconclusive")) return {};
	return { mails: {
		sent,
		arrived
	} };
}
function sum(numbers) {
	return numbers.reduce((total, each) => total + each, 0);
}
// src/gate/watch.ts
const lastRoundMs = 6e4;
async function watchOf({ config, named }, own) {
	const { watch } = config;
	if (watch?.forMs === void 0) return void 0;
	if (named.length > 0 && !named.includes("smoke") && !named.includes("latency")) return void 0;
	const { watchedChecks } = await import("./checks2.js");
	if (watchedChecks(own, watch).length > 0) return {
		...watch,
		forMs: watch.forMs
	};
	if (watchedChecks(config, watch).length > 0) return void 0;
	const problem = config.checks.length === 0 ? "the release is to be watched, but there are no checks" : "the release is to be watched, but every check writes; \"watch: { writes: true }\" repeats them";
	throw new GateError("NOTHING_TO_DO", { problem });
}
async function watchRelease(watching, config, context, site, judged) {
	const { runWatch } = await import("./watch.js");
	return runWatch(watching, config, context, {
		...site,
		previous: previousOf(config, judged)
	});
}
const notWatched = {
	name: "watch",
	status: "skipped",
	reason: "the gate did not pass",
	durationMs: 0,
	counts: {},
	findings: []
};
function previousOf({ latency: { compare }, baseUrl, allowedHosts }, judged) {
	if (!compare) return void 0;
	if (compare.url !== "auto") return {
		url: compare.url,
		trusted: true
	};
	const url = judged.get("latency")?.latency?.find((route) => route.compare)?.compare?.url;
	return url === void 0 ? void 0 : {
		url,
		trusted: createTrust(baseUrl, allowedHosts)(new URL(url))
	};
}
// src/gate/gate.ts
const nothing = {
	verdict: "unjudged",
	findings: {},
	requests: {
		sent: 0,
		failed: 0
	}
};
const maxToldMs = 5e3;
async function runGate(whole, context, table = pillars) {
	const startedAt = context.clock.now();
	const start = context.clock.monotonic();
	const all = applicable(whole, table);
	const { request, applying, elsewhere } = whole.config.shard ? (await import("./shard.js")).takeShard(whole, all) : {
		request: whole,
		applying: all,
		elsewhere: []
	};
	const { config } = request;
	const watching = await watchOf(whole, config);
	removeAbandoned(context);
	const toldMs = Math.floor(Math.min(maxToldMs, config.deadlineMs / 20));
	const deadline = startDeadline(config.deadlineMs - toldMs);
	const signal = AbortSignal.any([context.signal, deadline.signal]);
	const { github } = context;
	github?.endsAt(performance.now() + config.deadlineMs);
	const limited = {
		...context,
		signal,
		github: github && {
			...github,
			call: ((surface, work) => github.call(surface, work, signal))
		}
	};
	const opened = await openPillars(applying, request, limited);
	const site = shareSite(config, limited);
	const judged = new Map();
	const runAll = async () => {
		await runPillars(opened, site.open, judged);
		if (!watching) await site.close();
		await finishPillars(opened, judged);
	};
	const settle = (found) => judge(found, {
		failOn: config.failOn,
		waivers: config.waivers,
		today: isoDay(context.clock.now())
	});
	let endsMs = config.deadlineMs;
	let results;
	let verdict;
	try {
		await runAll().catch((error) => {
			if (!endedEarly(error, deadline.signal, context.signal)) throw error;
			if (judged.size === 0) throw stoppedError(error, config, [...opened.keys()], context.signal);
		});
		const open = [...opened.keys()].filter((name) => !judged.has(name));
		results = [
			...judged.values(),
			...open.map(notJudged),
			...elsewhere
		];
		const findings = results.flatMap(reportedBy).map(offInput);
		const isLate = deadline.signal.aborted || context.clock.monotonic() - start > config.deadlineMs;
		if (context.signal.aborted) findings.push(cancelled(open));
		else if (isLate) findings.push(late("The run", config.deadlineMs, open));
		else findings.push(...results.flatMap(unjudgedFinding));
		verdict = settle(findings);
		if (watching && verdict.verdict === "pass") {
			const watchMs = watching.forMs + lastRoundMs;
			endsMs = context.clock.monotonic() - start + watchMs + toldMs;
			deadline.moveTo(watchMs);
			github?.endsAt(performance.now() + watchMs + toldMs);
			const watched = await watchRelease(watching, config, limited, await site.open(), judged).catch((error) => {
				if (!endedEarly(error, deadline.signal, context.signal)) throw error;
				return notJudged("watch");
			});
			results.push(watched);
			findings.push(...reportedBy(watched));
			if (context.signal.aborted) findings.push(cancelled(["watch"]));
			else if (deadline.signal.aborted) findings.push(late("The watch", watchMs, ["watch"]));
			else findings.push(...unjudgedFinding(watched));
			verdict = settle(findings);
		} else if (watching) results.push(notWatched);
	} catch (error) {
		const durationMs = context.clock.monotonic() - start;
		await keepRun(request, [...opened.keys()], {
			...nothing,
			routes: [],
			at: new Date(startedAt).toISOString(),
			durationMs
		}, context);
		throw error;
	} finally {
		await site.close();
	}
	const durationMs = context.clock.monotonic() - start;
	const built = buildReport({
		...verdict,
		listed: listed(verdict.findings, endsMs - durationMs, request.maxListed),
		results,
		name: request.name,
		shard: config.shard && {
			...config.shard,
			checks: whole.config.checks.length
		},
		event: request.event,
		sha: request.sha,
		baseUrl: config.baseUrl,
		startedAt,
		durationMs
	});
	if (verdict.verdict === "pass") for (const pillar of opened.values()) await pillar.keep?.();
	const report = redactReport(built, context.redactor);
	await keepRun(request, results.filter(({ status }) => status !== "skipped").map(({ name }) => name), {
		at: report.run.startedAt,
		...summarise(report)
	}, context);
	const told = await withSummary(report, request, context);
	if (told.ai) github?.endsAt(performance.now() + Math.max(0, endsMs - durationMs));
	return told;
}
function nothingToJudge({ event, sha }, name, reason, { clock }) {
	return buildReport({
		verdict: "none",
		findings: [],
		results: [],
		name,
		event,
		sha,
		reason,
		startedAt: clock.now(),
		durationMs: 0
	});
}
function offInput(finding) {
	const { file, commit, url } = finding.where;
	return file === "action input \"routes\"" ? {
		...finding,
		where: {
			commit,
			url
		}
	} : finding;
}
function endedEarly(error, deadline, cancelled) {
	return (deadline.aborted || cancelled.aborted) && (!(error instanceof GateError) || error.code === "CANCELLED");
}
function stoppedError(cause, { deadlineMs }, open, cancelled) {
	const details = {
		time: showDuration(deadlineMs),
		open: open.join(", ")
	};
	return new GateError(cancelled.aborted ? "CANCELLED" : "DEADLINE_PASSED", details, { cause });
}
function notJudged(name) {
	return {
		name,
		status: "inconclusive",
		reason: "the run ended before it",
		durationMs: 0,
		counts: {},
		findings: []
	};
}
function cancelled(open) {
	return stopped(cancelledRule, "The run was cancelled before everything was judged", open);
}
function late(what, deadlineMs, open) {
	return stopped("gate/deadline", `${what} did not end within its deadline of ${showDuration(deadlineMs)}`, open);
}
function stopped(rule, title, open) {
	return {
		rule,
		pillar: "gate",
		status: "fail",
		severity: "blocker",
		title,
		...open.length > 0 && { observed: `not judged: ${open.join(", ")}` },
		where: {},
		fix: `Run it again${rule === "gate/deadline" ? ", with a longer \"deadline\" in the configuration if the work needs it" : ""}.`,
		fingerprint: rule
	};
}
// src/text/shard.ts
function showShard({ index, of }) {
	return `${index}/${of}`;
}
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
// src/report/model/evidence.ts
const maxLength = 2e4;
function showLocation({ file, line, url, commit }) {
	if (file) return oneLine(line ? `${file}:${line}` : file);
	return url ? oneLine(url) : commit?.slice(0, 7);
}
function evidence(finding, { reproduce }) {
	const { expected, observed, fix } = finding;
	return [
		...labelled("expected  ", expected),
		...labelled(expected ? "seen      " : "", observed),
		...labelled("in        ", seenWords(finding)),
		...labelled("again     ", reproduce ? finding.reproduce : void 0),
		...labelled("", fix)
	];
}
function labelled(label, text) {
	if (!text) return [];
	return cut(text, maxLength).split(/\r?\n/).map(oneLine).filter(Boolean).map((line, i) => (i === 0 ? label : " ".repeat(label.length)) + line);
}
// src/report/model/machine-words.ts
function machineWords({ ai }) {
	if (!ai?.answer) return void 0;
	return {
		title: `Written by a machine (${cut(oneLine(ai.model), 100)}), not part of the verdict`,
		lines: ai.answer.split("\n")
	};
}
// src/text/interval.ts
function showInterval([low, high]) {
	return high === null ? `at least ${Math.round(low)}` : `${Math.round(low)}-${Math.round(high)}`;
}
// src/report/model/p95.ts
function showP95(p95Ms, intervalMs) {
	if (p95Ms === null) return "not measured";
	const p95 = `${Math.round(p95Ms)} ms`;
	return intervalMs ? `${p95} (${showInterval(intervalMs)})` : p95;
}
// src/report/model/scope.ts
function passed({ pillars, findings, checks, latency, launch, evidence, run }) {
	return [
		...pillars.some(({ name, status }) => name === "secrets" && status === "pass") && run.range && run.range.commits + run.range.bytes > 0 ? ["no new secrets"] : [],
		...namesOf(checks.filter(({ status }) => status === "pass"), checks),
		...latency.filter(({ verdict, compare }) => verdict === "pass" && compare?.verdict !== "fail").map((route) => {
			const change = showChange(route);
			return `p95 of ${inMember(route.check, route.member)} ${showP95(route.p95Ms, route.intervalMs)}${change && `, ${change}`}`;
		}),
		...findings.filter(({ status }) => status === "pass").map(({ title }) => title),
		...(launch?.checks ?? []).filter(({ status }) => status === "pass").map(({ name }) => `launch ${name}`),
		...pillars.filter(({ name, status }) => (name === "watch" || name === "burst") && status === "pass").map(({ name, reason }) => `${name}: ${reason}`),
		...(evidence ?? []).filter(({ status }) => status === "pass").map(({ name, reason }) => `${name}: ${reason}`)
	];
}
function unjudged({ checks, launch, evidence }) {
	const ofLaunch = (launch?.checks ?? []).map((check) => ({
		...check,
		name: `launch ${check.name}`
	}));
	return [...checks.map((check) => ({
		...check,
		name: inMember(check.name, check.member)
	})), ...[...ofLaunch, ...evidence ?? []].filter(({ status }) => status === "skipped")].filter(({ status }) => status === "skipped" || status === "inconclusive").map(({ name, reason }) => reason ? `${name}: ${reason}` : name);
}
function scanned({ pillars, checks, latency, launch, run, members = [] }) {
	const requests = checks.reduce((sum, { steps }) => sum + steps.length, latency.reduce((sum, { n }) => sum + n, 0));
	const rounds = pillars.filter(({ name }) => name === "uptime").map(({ reason }) => reason);
	const silent = pillars.filter(({ name, status }) => name !== "uptime" && (status === "skipped" || status === "inconclusive"));
	return [
		...members.length > 0 ? [`${plural(members.length, "report")}: ${fewer(members.map(showMember)).join(", ")}`] : [],
		...run.shard ? [`shard ${showShard(run.shard)} of the checks`] : [],
		...scannedCommits(pillars, run.range),
		...requests > 0 ? [plural(requests, "request")] : [],
		...run.baseUrl ? [run.baseUrl] : [],
		...rounds,
		...scannedHosts(launch?.hosts ?? []),
		...silent.map(({ name, status, reason }) => `${name} ${status}: ${reason}`)
	];
}
function showMember({ name, verdict }) {
	return verdict === "pass" ? name : `${name} (${verdict === "fail" ? "no pass" : "judged nothing"})`;
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
	return [...groupBy(findings, (finding) => JSON.stringify([
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
export { WorkerClosed, WorkerDied, allRules, buildReport, childrenOf, createTrust, defaultLimits, detectorOf, documentation, evidence, findLastReleases, findLiveDeployment, findRule, gitleaksFamily, groupBy, headline, helpUri, inMember, isRisk, isoDay, isoSecond, keyPosition, launchMap, machineWords, newCheckScope, notesOf, nothingToJudge, openRuns, openWorker, passed, percent, readBaseline, readDuration, readIgnore, readJson, readLimits, readPairs, readTemplate, readUnit, redactReport, refuseKeys, reportKey, reportLack, reportValue, riskList, riskLists, routesInput, ruleIds, runGate, scanned, seenWords, severityWords, shareSite, shellPath, shellWord, showChange, showDuration, showEndpoint, showHost, showInterval, showLocation, showP95, showShard, subjectsOf, tally, textAt, trimmedLines, unjudged, utcTime, valueAt, verdictMarks, verdictWords };
