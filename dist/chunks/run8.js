import { createBrowsers } from "./check.js";
import { runChecks } from "./run-checks.js";
import { stopReason, stoppedFinding } from "./stopped.js";
import { createCookieJar } from "./cookies.js";
import { tlsFor } from "./tls-files.js";
import { stepFinding } from "./step-finding.js";
import { takeStep } from "./steps.js";
import { showDuration } from "./run.js";
import { excerpt } from "./excerpt.js";
// src/pillars/smoke/ready.ts
async function waitUntilReady({ step, timeoutMs, intervalMs }, config, context, client) {
	const { baseUrl } = config;
	const session = {
		name: "",
		jar: createCookieJar(),
		headers: []
	};
	const { signal } = context;
	const more = {
		secretCookies: false,
		tls: tlsFor(config)
	};
	const stepContext = {
		session,
		captured: new Map(),
		baseUrl,
		context,
		client,
		signal,
		...more
	};
	context.log.progress(`smoke: waits for ${step.method} ${baseUrl ?? ""}`);
	const polled = {
		...step,
		until: {
			timeoutMs,
			intervalMs
		}
	};
	const taken = await takeStep(polled, stepContext);
	if (taken.open) return { kind: "stopped" };
	if (taken.mismatches.length > 0) {
		const finding = stepFinding({
			...taken,
			step,
			index: 0
		}, {
			title: "Never ready",
			key: "ready"
		}, stepContext);
		const fix = "Check that the deployment has finished and serves this release; a longer \"timeout\" gives it more time.";
		return {
			kind: "late",
			finding: {
				...finding,
				rule: "smoke/ready",
				subject: void 0,
				fix,
				fingerprint: "smoke/ready"
			}
		};
	}
	const { ms = 0, before } = taken.waited ?? {};
	const earlier = before === void 0 ? "" : ` (before: ${excerpt(before, context.redactor)})`;
	return {
		kind: "ready",
		said: `ready after ${showDuration(ms)}${earlier}`
	};
}
// src/pillars/smoke/run.ts
async function runSmoke(config, context, deps) {
	const start = context.clock.monotonic();
	const said = [];
	let checks;
	let findings = [];
	const ready = config.ready ? await waitUntilReady(config.ready, config, context, deps.client) : void 0;
	if (ready?.kind === "late") {
		findings.push(ready.finding);
		checks = config.checks.map(({ name }) => unrun(name, "skipped", "the release never was ready"));
	} else if (ready?.kind === "stopped") checks = config.checks.map(({ name }) => unrun(name, "inconclusive", stopReason(context.signal)));
	else {
		if (ready) said.push(ready.said);
		openEarly(config, deps.sessions);
		const browsers = createBrowsers(config, context, deps.browserFlags);
		const checked = await runChecks(config.checks, config, context, {
			...deps,
			browsers
		}).finally(browsers.close);
		checks = checked.map(({ result }) => result);
		findings = unique(checked.flatMap((one) => one.findings));
	}
	const open = !context.signal.aborted ? [] : checks.filter(({ status }) => status === "inconclusive").map(({ name }) => name);
	const at = config.checks.find(({ name }) => open.includes(name))?.at ?? config.ready?.at;
	if (at && (open.length > 0 || ready?.kind === "stopped")) findings.push(stoppedFinding(open.length > 0 ? open : ["ready"], at, context.signal));
	return {
		name: "smoke",
		status: statusOf(findings, config),
		reason: [tally(checks), ...said].join("; "),
		durationMs: context.clock.monotonic() - start,
		counts: counts(checks),
		findings,
		isUnjudged: checks.length > 0 && checks.every(({ status }) => status === "inconclusive" || status === "skipped"),
		checks
	};
}
function openEarly({ checks, baseUrl }, sessions) {
	for (const { session, on } of checks) if (session !== void 0) sessions.open(session, on?.baseUrl ?? baseUrl).catch(() => {});
}
function unrun(name, status, reason) {
	return {
		name,
		status,
		reason,
		steps: []
	};
}
function unique(findings) {
	return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}
function statusOf(findings, { checks, ready }) {
	if (checks.length === 0 && !ready) return "skipped";
	if (findings.some(({ status }) => status === "fail")) return "fail";
	return findings.some(({ status }) => status === "inconclusive") ? "inconclusive" : "pass";
}
function counts(checks) {
	const count = (wanted) => checks.filter(({ status }) => status === wanted).length;
	return {
		checks: checks.length,
		passed: count("pass"),
		failed: count("fail"),
		skipped: count("skipped"),
		inconclusive: count("inconclusive")
	};
}
function tally(checks) {
	const { passed, ...others } = counts(checks);
	const rest = Object.entries(others).filter(([name, count]) => name !== "checks" && count > 0);
	return [`${passed} of ${checks.length === 1 ? "1 check" : `${checks.length} checks`} passed`, ...rest.map(([name, count]) => `${count} ${name}`)].join(", ");
}
export { runSmoke };
