import { defaultMetrics, parseAddress, showAddress } from "./address2.js";
import { everyOf, goDuration, impostors, isOpenAddress, leftOut, mailServer, missingIn, notExpected, passingStatuses, singleRequests, variablesOf, yamlFile } from "./targets.js";
import { holdsSecret, oneLine, render } from "./start.js";
import { isTemplate } from "./checks.js";
import { defaultUptime } from "./config.js";
// src/export/prometheus/alertmanager.ts
const folder = "/etc/alertmanager/secrets";
function routingOf(alerts, everyMs) {
	const secrets = [];
	const missing = [];
	const receivers = alerts.flatMap((alert, index) => {
		const name = `launch-gate-${index + 1}-${alert.to}`;
		const receiver = receiverOf(alert, name, secrets, missing);
		return receiver ? [{
			alert,
			receiver: {
				name,
				...receiver
			}
		}] : [];
	});
	return {
		config: {
			route: {
				receiver: "nobody",
				group_by: ["alertname", "host"],
				group_wait: goDuration(Math.min(everyMs, 3e4)),
				group_interval: goDuration(Math.min(5 * everyMs, 3e5)),
				routes: [{
					matchers: ["alertname=~\"LaunchGate.+\""],
					routes: receivers.map(({ alert, receiver }) => ({
						receiver: receiver.name,
						matchers: [`severity=~"${alert.severities.join("|")}"`],
						continue: true
					}))
				}]
			},
			inhibit_rules: [{
				source_matchers: ["alertname=\"LaunchGateHostDown\""],
				target_matchers: ["alertname=~\"LaunchGate(CheckDown|Slow|MedianSlow|Errors)\""],
				equal: ["host"]
			}, {
				source_matchers: ["alertname=\"LaunchGateCheckDown\""],
				target_matchers: ["alertname=~\"LaunchGate(Slow|MedianSlow|Errors)\""],
				equal: ["host", "check"]
			}],
			receivers: [{ name: "nobody" }, ...receivers.map(({ receiver }) => receiver)]
		},
		secrets,
		missing
	};
}
function receiverOf(alert, name, secrets, missing) {
	const where = `The alert to ${alert.to} (line ${alert.at.line})`;
	const inFile = (what, source) => {
		const file = `${folder}/${name}`;
		const names = variablesOf(source);
		secrets.push(`${file}: ${what}${names.length > 0 ? ` of ${names.join(" and ")}` : ""}`);
		return file;
	};
	switch (alert.to) {
		case "github":
			missing.push(`${where} is left out: Alertmanager opens no issues.`);
			return;
		case "slack": return { slack_configs: [{
			api_url_file: inFile("the URL", alert.url),
			send_resolved: true,
			title: slackTitle,
			text: slackText
		}] };
		case "webhook":
			if (alert.secret) missing.push(`${where} is not signed, since Alertmanager signs nothing: its "secret" is not used.`);
			missing.push(`${where} gets the body of Alertmanager, not that of docs/alerts.md.`);
			return { webhook_configs: [{
				...isOpenAddress(alert.url) ? { url: render(alert.url, new Map()) } : { url_file: inFile("the URL", alert.url) },
				send_resolved: true,
				http_config: { follow_redirects: false }
			}] };
		case "email": return mailReceiver(alert, where, inFile, missing);
	}
}
function mailReceiver({ address, from, smtp }, where, inFile, missing) {
	const server = mailServer(smtp);
	if (!server) missing.push(`${where} has no server yet: ${variablesOf(smtp).join(" and ")} is not set. Fill "smarthost" in.`);
	if (server?.tls === "implicit" && server.port !== 465) missing.push(`${where} needs port 465: Alertmanager begins with TLS there only.`);
	const { host = "fill-in.invalid", port = 587, tls = "required", hasPassword = true } = server ?? {};
	if (hasPassword) missing.push(`${where} has no user yet: fill "auth_username" in.`);
	return { email_configs: [{
		to: address.join(", "),
		from,
		smarthost: `${host.includes(":") ? `[${host}]` : host}:${port}`,
		require_tls: tls === "required",
		...hasPassword && {
			auth_username: "fill-in",
			auth_password_file: inFile("the password", smtp)
		},
		send_resolved: true
	}] };
}
const slackTitle = "{{ with index .Alerts 0 }}{{ if eq .Status \"firing\" }}{{ .Labels.severity | toUpper }}{{ else }}Over{{ end }}: {{ .Annotations.summary }}{{ end }}{{ if gt (len .Alerts) 1 }}, and more{{ end }}";
const slackText = "{{ range .Alerts }}{{ range .Annotations.SortedPairs }}{{ .Name }}: {{ .Value }}{{ \"\\n\" }}{{ end }}{{ \"\\n\" }}{{ end }}";
// src/export/prometheus/patterns.ts
function patternsOf(predicates) {
	if (holdsSecret(predicates)) return void 0;
	const all = predicates.map(patternOf);
	if (all.some((each) => each === void 0)) return void 0;
	return {
		must: all.flatMap((each) => each?.must ?? []),
		mustNot: all.flatMap((each) => each?.mustNot ?? [])
	};
}
const something = "(?s).";
const must = (pattern) => ({
	must: [pattern],
	mustNot: []
});
function patternOf(predicate) {
	switch (predicate.name) {
		case "equals": {
			const text = literalOf(predicate.value);
			return text === void 0 ? void 0 : must(`^${text}$`);
		}
		case "one-of": {
			const texts = predicate.values.map(literalOf);
			return texts.includes(void 0) ? void 0 : must(`^(?:${texts.join("|")})$`);
		}
		case "contains": return fromText(predicate.value, (text) => text);
		case "starts-with": return fromText(predicate.value, (text) => `^${text}`);
		case "ends-with": return fromText(predicate.value, (text) => `${text}$`);
		case "matches": return must(predicate.pattern);
		case "exists": return predicate.value ? must(something) : {
			must: [],
			mustNot: [something]
		};
		case "not": {
			const inner = predicate.predicates.map(patternOf);
			if (inner.some((each) => !each || each.mustNot.length > 0)) return void 0;
			return {
				must: [],
				mustNot: inner.flatMap((each) => each?.must ?? [])
			};
		}
		default: return;
	}
}
function literalOf(value) {
	return isTemplate(value) ? fromText(value, (text) => text)?.must[0] : void 0;
}
function fromText(template, pattern) {
	return template.parts.every((part) => part.kind === "text" || part.kind === "env" && part.value !== "") ? must(pattern(quoteMeta(render(template, new Map())))) : void 0;
}
function quoteMeta(text) {
	return text.toWellFormed().replace(/[\\.+*?()|[\]{}^$]/g, "\\$&");
}
// src/export/prometheus/blackbox.ts
function moduleOf(single) {
	const { step, request, check } = single;
	const statuses = passingStatuses(step);
	if (!statuses || statuses.length === 0) return { missing: [leftOut(check, "its statuses cannot be listed")] };
	const read = step.expect.filter(({ subject }) => subject.kind !== "status").map((expectation) => ({
		expectation,
		part: matchesOf(expectation)
	}));
	const matches = joined(read.flatMap(({ part }) => part ?? []));
	const isDefault = statuses.length === 100 && statuses[0] === 200 && statuses.at(-1) === 299;
	return {
		module: {
			prober: "http",
			timeout: goDuration(request.timeoutMs),
			http: {
				method: request.method,
				...request.headers.length > 0 && { headers: Object.fromEntries(request.headers) },
				...typeof request.body === "string" && { body: request.body },
				body_size_limit: `${request.maxBodyBytes}B`,
				valid_status_codes: isDefault ? [] : statuses,
				follow_redirects: step.follow,
				...matches,
				preferred_ip_protocol: "ip4"
			}
		},
		missing: read.flatMap(({ expectation, part }) => part ? [] : [notExpected(check, expectation)])
	};
}
function joined(parts) {
	const all = {
		fail_if_body_not_matches_regexp: parts.flatMap((part) => part.fail_if_body_not_matches_regexp ?? []),
		fail_if_body_matches_regexp: parts.flatMap((part) => part.fail_if_body_matches_regexp ?? []),
		fail_if_header_not_matches: parts.flatMap((part) => part.fail_if_header_not_matches ?? []),
		fail_if_header_matches: parts.flatMap((part) => part.fail_if_header_matches ?? [])
	};
	return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
}
function matchesOf(expectation) {
	const { subject, predicates } = expectation;
	if (subject.kind === "content-type") return contentType(expectation);
	const patterns = patternsOf(predicates);
	if (!patterns) return void 0;
	const { must, mustNot } = patterns;
	if (subject.kind === "body") return {
		fail_if_body_not_matches_regexp: must,
		fail_if_body_matches_regexp: mustNot
	};
	if (subject.kind !== "header") return void 0;
	const match = (allow_missing) => (regexp) => ({
		header: subject.name,
		regexp: regexp === "(?s)." ? "(?s)^" : regexp,
		allow_missing
	});
	return {
		fail_if_header_not_matches: must.map(match(false)),
		fail_if_header_matches: mustNot.map(match(true))
	};
}
function contentType({ predicates }) {
	const [only, ...more] = predicates;
	if (only?.name !== "equals" || more.length > 0 || !isTemplate(only.value) || only.value.parts.some(({ kind }) => kind !== "text")) return void 0;
	const [type = "", ...parameters] = render(only.value, new Map()).split(";").map((part) => part.trim());
	return { fail_if_header_not_matches: [`(?i)^\\s*${quoteMeta(type)}\\s*(;|$)`, ...parameters.filter(Boolean).map((parameter) => {
		const [name = "", ...value] = parameter.split("=").map((part) => quoteMeta(part.trim().replaceAll("\"", "")));
		return `(?i);\\s*${name}\\s*=\\s*"?${value.join("=")}"?\\s*(;|$)`;
	})].map((regexp) => ({
		header: "Content-Type",
		regexp,
		allow_missing: false
	})) };
}
// src/export/prometheus/promql.ts
function quoted(text) {
	return JSON.stringify(text.toWellFormed());
}
function moreThanShare(some, all, share) {
	return `${some} > ${share} * ${all} + 3 * sqrt(${share} * (1 - ${share}) * ${all}) + 1`;
}
// src/export/prometheus/rule.ts
function ruleOf({ alert, expr, forMs, severity, summary, description }, alerts) {
	const told = alerts.filter(({ severities }) => severities.includes(severity));
	const owner = lines(told.map((each) => each.owner));
	const runbook = lines(told.map((each) => each.runbook));
	const isLink = /^https?:\/\/\S+$/.test(runbook);
	return {
		alert: `LaunchGate${alert}`,
		expr,
		for: goDuration(forMs),
		labels: { severity },
		annotations: {
			summary,
			description,
			...owner && { owner: literal(owner) },
			...runbook && { [isLink ? "runbook_url" : "runbook"]: literal(runbook) }
		}
	};
}
function lines(texts) {
	return [...new Set(texts.flatMap((text) => text ? [oneLine(text)] : []))].join("; ");
}
function literal(text) {
	return text.replaceAll("{{", "{{ \"{{\" }}");
}
// src/export/prometheus/probes.ts
const job$1 = "launch-gate-probes";
function probeJob(probed, prober, everyMs) {
	const longestMs = Math.max(...probed.map(({ single }) => single.request.timeoutMs));
	return {
		job_name: job$1,
		metrics_path: "/probe",
		scrape_interval: goDuration(everyMs),
		scrape_timeout: goDuration(Math.min(everyMs, longestMs + 500)),
		static_configs: probed.map(({ module, single: { check, host, request } }) => ({
			targets: [request.url],
			labels: {
				check: check.name,
				host,
				__param_module: module
			}
		})),
		relabel_configs: [
			{
				source_labels: ["__address__"],
				target_label: "__param_target"
			},
			{
				source_labels: ["__param_target"],
				target_label: "instance"
			},
			{
				target_label: "__address__",
				replacement: prober
			}
		]
	};
}
function probeRules(probed, config, everyMs) {
	const of = (name, labels = "") => `${name}{job="${job$1}"${labels}}`;
	const quiet = maintenance(config);
	return [
		{
			alert: "HostDown",
			expr: `max by (host) (${of("probe_success")}) == 0${quiet}`,
			forMs: 2 * everyMs,
			severity: "blocker",
			summary: "{{ $labels.host }} is down: every check of it fails",
			description: "Each probe of this host failed, several times in a row."
		},
		{
			alert: "CheckDown",
			expr: `max by (host, check) (${of("probe_success")}) == 0${quiet}`,
			forMs: 2 * everyMs,
			severity: "high",
			summary: "{{ $labels.check }} is down on {{ $labels.host }}",
			description: "The probe failed several times in a row. Ask blackbox_exporter why: /probe?module=…&target=…&debug=true"
		},
		...probed.flatMap(({ single: { check } }) => budgetRules(check, of, quiet, everyMs)),
		{
			alert: "CertificateExpires",
			expr: `min by (host) (last_over_time(${of("probe_ssl_earliest_cert_expiry")}[1h]) unless on (host, check) ${of("probe_http_redirects")} > 0) - time() < 2 * 86400`,
			forMs: 6e5,
			severity: "high",
			summary: "The certificate of {{ $labels.host }} expires within two days",
			description: "{{ $value | humanizeDuration }} are left. Renew it, and look why that did not happen by itself."
		},
		{
			alert: "MetricsAbsent",
			expr: `absent(${of("probe_success")})`,
			forMs: Math.max(5 * everyMs, 3e5),
			severity: "high",
			summary: "Prometheus gets no probes of blackbox_exporter",
			description: "Nobody knows now whether the site is up. Look whether blackbox_exporter runs, and whether Prometheus reaches it."
		}
	].map((each) => ruleOf(each, config.alerts));
}
function budgetRules({ name, latency }, of, quiet, everyMs) {
	const labels = `,check=${quoted(name)}`;
	const requests = `sum by (host, check) (count_over_time(${of("probe_success", labels)}[1h]))`;
	const times = `sum by (host, check) (${of("probe_http_duration_seconds", `${labels},phase=~"processing|transfer"`)})`;
	const over = (ms) => `count_over_time((${times} > ${ms / 1e3})[1h:${goDuration(everyMs)}])`;
	const rule = (alert, expr, words) => ({
		alert,
		expr: `${expr}${quiet}`,
		forMs: everyMs,
		severity: "high",
		summary: `${literal(name)} on {{ $labels.host }} ${words}`,
		description: "{{ $value | printf \"%.0f\" }} probes of the last hour. That is more than the budget allows, by more than chance explains."
	});
	const { p95Ms, p50Ms, errors } = latency ?? {};
	return [
		...p95Ms ? [rule("Slow", moreThanShare(over(p95Ms), requests, "0.05"), "is slower than its budget for p95")] : [],
		...p50Ms ? [rule("MedianSlow", moreThanShare(over(p50Ms), requests, "0.5"), "is slower than its budget for p50")] : [],
		...errors ? [rule("Errors", moreThanShare(`${requests} - sum by (host, check) (sum_over_time(${of("probe_success", labels)}[1h]))`, requests, String(errors)), "fails more often than its budget allows")] : []
	];
}
function maintenance({ uptime = defaultUptime }) {
	const windows = uptime.maintenance.map(({ from, to }) => `vector(time()) >= ${from / 1e3} < ${to / 1e3}`);
	return windows.length > 0 ? ` unless on () (${windows.join(" or ")})` : "";
}
// src/export/prometheus/rules.ts
const job = "launch-gate";
const quiet = "unless on (job, instance) launch_gate_maintenance_active == 1";
const of = (name, labels = "") => `launch_gate_${name}{job="${job}"${labels && `,${labels}`}}`;
const errorBudget = `max by (job, instance, host, check) (${of("check_error_budget_ratio")})`;
const increase = (name, labels) => `sum by (job, instance, host, check) (increase(${of(name, labels)}[1h]))`;
function uptimeRules({ checks, alerts }, everyMs) {
	const budgets = checks.flatMap(({ latency }) => latency ?? []);
	return [
		{
			alert: "HostDown",
			expr: `max by (job, instance, host) (${of("check_up")}) == 0 ${quiet}`,
			forMs: everyMs,
			severity: "blocker",
			summary: "{{ $labels.host }} is down: every check of it fails",
			description: "Each check of this host failed in three tries."
		},
		{
			alert: "CheckDown",
			expr: `${of("check_up")} == 0 ${quiet}`,
			forMs: everyMs,
			severity: "high",
			summary: "{{ $labels.check }} is down on {{ $labels.host }}",
			description: "The check failed in three tries. What was seen stands in the log of launch-gate uptime."
		},
		{
			alert: "CheckNotJudged",
			expr: `${of("check_judged")} == 0 ${quiet}`,
			forMs: 10 * everyMs,
			severity: "medium",
			summary: "{{ $labels.check }} on {{ $labels.host }} could not be judged in ten rounds",
			description: "The server answers 429 (too many requests), or the browser for a page is missing. It is not known whether the check passes."
		},
		...["p95", "p50"].filter((name) => budgets.some((budget) => budget[`${name}Ms`] !== void 0)).map((name) => ({
			alert: name === "p95" ? "Slow" : "MedianSlow",
			expr: `${moreThanShare(increase("check_over_budget_total", `budget="${name}"`), increase("check_duration_seconds_count"), name === "p95" ? "0.05" : "0.5")} ${quiet}`,
			forMs: everyMs,
			severity: "high",
			summary: `{{ $labels.check }} on {{ $labels.host }} is slower than its budget for ${name}`,
			description: `More requests of the last hour took longer than the budget allows, by more than chance explains: {{ $value | printf "%.0f" }}.`
		})),
		...budgets.some(({ errors }) => errors !== void 0) ? [{
			alert: "Errors",
			expr: `${moreThanShare(increase("check_rounds_total", "result=~\"degraded|down\""), increase("check_rounds_total", "result!=\"unjudged\""), errorBudget)} ${quiet}`,
			forMs: everyMs,
			severity: "high",
			summary: "{{ $labels.check }} on {{ $labels.host }} fails more often than its budget allows",
			description: "In {{ $value | printf \"%.0f\" }} rounds of the last hour the first try failed. That is more than the budget allows, by more than chance explains."
		}] : [],
		...certificateRules,
		{
			alert: "RoundsStopped",
			expr: `time() - ${of("last_round_timestamp_seconds")} > 3 * ${of("round_interval_seconds")} + 300`,
			forMs: everyMs,
			severity: "high",
			summary: "launch-gate uptime at {{ $labels.instance }} has ended no round for a while",
			description: "Nobody knows now whether the site is up. Look at the log of launch-gate uptime."
		},
		{
			alert: "MetricsAbsent",
			expr: `absent(${of("last_round_timestamp_seconds")})`,
			forMs: Math.max(5 * everyMs, 3e5),
			severity: "high",
			summary: "Prometheus gets no metrics of launch-gate uptime",
			description: "Nobody knows now whether the site is up. Look whether launch-gate uptime runs, and whether Prometheus reaches it."
		}
	].map((each) => ruleOf(each, alerts));
}
const left = `(${of("certificate_not_after_timestamp_seconds")} - time())`;
const lifetime = `(${of("certificate_not_after_timestamp_seconds")} - ${of("certificate_not_before_timestamp_seconds")})`;
const certificate = {
	alert: "CertificateExpires",
	forMs: 6e5,
	description: "{{ $value | humanizeDuration }} are left. Renew it, and look why that did not happen by itself."
};
const certificateRules = [
	{
		...certificate,
		expr: `${left} < 86400 and ${left} < ${lifetime} / 4`,
		severity: "blocker",
		summary: "The certificate of {{ $labels.host }} expires within a day"
	},
	{
		...certificate,
		expr: `${left} < 0.1 * ${lifetime} and ${left} >= 86400 and ${lifetime} > 864000`,
		severity: "high",
		summary: "The certificate of {{ $labels.host }} has a tenth of its lifetime left"
	},
	{
		...certificate,
		expr: `${left} < 0.25 * ${lifetime} and ${left} >= 0.1 * ${lifetime} and ${left} >= 86400 and ${lifetime} > 864000`,
		severity: "medium",
		summary: "The certificate of {{ $labels.host }} has a quarter of its lifetime left"
	}
];
// src/export/prometheus/prometheus.ts
function exportPrometheus(config, { every, metrics = defaultMetrics, blackbox = "127.0.0.1:9115" }) {
	const everyMs = everyOf(every);
	const target = showAddress(parseAddress("--metrics", metrics));
	const prober = showAddress(parseAddress("--blackbox", blackbox));
	const routing = routingOf(config.alerts, everyMs);
	const { probed, modules, missing } = modulesOf(config);
	const scrape = {
		job_name: job,
		scrape_interval: goDuration(Math.min(everyMs, 6e4)),
		static_configs: [{ targets: [target] }]
	};
	const groups = (name, rules) => ({ groups: [{
		name,
		interval: goDuration(Math.min(everyMs, 6e4)),
		rules
	}] });
	return {
		files: [
			{
				path: "scrape.yml",
				text: yamlFile([`The job for the metrics of: launch-gate uptime --every ${goDuration(everyMs)} --metrics ${target}`, "In prometheus.yml: scrape_config_files: [scrape.yml], or copy the job to scrape_configs."], { scrape_configs: [scrape] })
			},
			{
				path: "rules.yml",
				text: yamlFile(["The alerts on these metrics. In prometheus.yml: rule_files: [rules.yml]"], groups("launch-gate", uptimeRules(config, everyMs)))
			},
			{
				path: "alertmanager.yml",
				text: yamlFile([
					"The routes of \"alerts\". If you have an Alertmanager, copy the route, the inhibit rule and the receivers.",
					...routing.secrets.length > 0 ? [
						"",
						"Secrets are read from files, which only Alertmanager should be able to read (url_file needs Alertmanager 0.26):",
						...routing.secrets.map((each) => `- ${each}`)
					] : [],
					...missingIn(routing.missing, "Alertmanager")
				], routing.config)
			},
			...probed.length > 0 ? [
				{
					path: "blackbox.yml",
					text: yamlFile(["The checks without a session as modules of blackbox_exporter, for who runs no launch-gate uptime.", ...missingIn(missing, "blackbox_exporter")], { modules })
				},
				{
					path: "blackbox-scrape.yml",
					text: yamlFile(["The job that asks blackbox_exporter; use it as scrape.yml."], { scrape_configs: [probeJob(probed, prober, everyMs)] })
				},
				{
					path: "blackbox-rules.yml",
					text: yamlFile(["The alerts on these probes; use it as rules.yml.", "A certificate is told of two days before it expires: how long it lives is not known here."], groups("launch-gate-probes", probeRules(probed, config, everyMs)))
				}
			] : []
		],
		missing: [...routing.missing, ...missing.map((each) => `blackbox_exporter: ${each}`)]
	};
}
function modulesOf(config) {
	const { requests, missing } = singleRequests(config);
	const modules = {};
	const probed = [];
	for (const single of requests) {
		const read = moduleOf(single);
		missing.push(...read.missing);
		if (!read.module) continue;
		const name = unused(single.check.name, modules);
		modules[name] = read.module;
		probed.push({
			module: name,
			single
		});
	}
	return {
		probed,
		modules,
		missing: probed.length > 0 ? [...missing, impostors] : missing
	};
}
function unused(name, modules) {
	const slug = name.toLowerCase().replace(/[^a-z\d]+/g, "_").replace(/^_|_$/g, "").slice(0, 60) || "check";
	for (let number = 1;; number += 1) {
		const tried = number === 1 ? slug : `${slug}_${number}`;
		if (!Object.hasOwn(modules, tried)) return tried;
	}
}
export { exportPrometheus };
