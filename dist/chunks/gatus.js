import { holdsSecret, oneLine, render } from "./start.js";
import { everyOf, goDuration, impostors, isOpenAddress, leftOut, mailServer, missingIn, notExpected, passingStatuses, singleRequests, variablesOf, yamlFile } from "./targets.js";
import { isTemplate } from "./checks.js";
// src/export/gatus/alerting.ts
const types = {
	slack: "slack",
	email: "email",
	webhook: "custom",
	github: "github"
};
function alertingOf(alerts) {
	const found = {
		providers: {},
		listed: [],
		variables: new Map(),
		missing: []
	};
	for (const alert of alerts) {
		const where = `The alert to ${alert.to} (line ${alert.at.line})`;
		if (!alert.severities.includes("high")) {
			found.missing.push(`${where} is left out: Gatus knows no severities, and a check that fails is high.`);
			continue;
		}
		const type = types[alert.to];
		const settings = settingsOf(alert, where, found);
		const told = {
			"failure-threshold": 3,
			"success-threshold": 2,
			"send-on-resolved": true,
			description: literal(descriptionOf(alert))
		};
		if (found.providers[type] === void 0) {
			found.providers[type] = {
				...settings,
				"default-alert": told
			};
			found.listed.push({ type });
		} else found.listed.push({
			type,
			...told,
			"provider-override": settings
		});
	}
	return found;
}
function literal(text) {
	return text.replaceAll("$", "$$$$");
}
function descriptionOf({ owner, runbook }) {
	const facts = [owner && `Looks first: ${owner}`, runbook && `Runbook: ${runbook}`].filter(Boolean);
	return oneLine(facts.join(". ") || "The check fails.").replaceAll("\"", "'").replaceAll("\\", "/");
}
function settingsOf(alert, where, { variables, missing }) {
	const address = (template) => {
		if (isOpenAddress(template)) return literal(render(template, new Map()));
		const [name, ...others] = variablesOf(template);
		const own = name !== void 0 && others.length === 0 ? name : `ALERT_LINE_${alert.at.line}_URL`;
		variables.set(own, `the whole URL of the alert to ${alert.to} (line ${alert.at.line})`);
		return `\${${own}}`;
	};
	switch (alert.to) {
		case "slack": return { "webhook-url": address(alert.url) };
		case "webhook":
			if (alert.secret) missing.push(`${where} is not signed: Gatus signs nothing, so its "secret" is not used.`);
			missing.push(`${where} gets a body of its own, not that of docs/alerts.md.`);
			return {
				url: address(alert.url),
				method: "POST",
				headers: { "Content-Type": "application/json" },
				body: "{\"event\":\"[ALERT_TRIGGERED_OR_RESOLVED]\",\"check\":\"[ENDPOINT_NAME]\",\"host\":\"[ENDPOINT_GROUP]\",\"description\":\"[ALERT_DESCRIPTION]\"}",
				placeholders: { ALERT_TRIGGERED_OR_RESOLVED: {
					TRIGGERED: "opened",
					RESOLVED: "resolved"
				} },
				client: {
					"ignore-redirect": true,
					timeout: "10s"
				}
			};
		case "github":
			variables.set("GITHUB_REPOSITORY", "OWNER/NAME of the repository for issues");
			variables.set("GITHUB_TOKEN", "a token that may write its issues");
			return {
				"repository-url": "https://github.com/${GITHUB_REPOSITORY}",
				token: "${GITHUB_TOKEN}"
			};
		case "email": return mailSettings(alert, where, variables, missing);
	}
}
function mailSettings({ address, from, smtp }, where, variables, missing) {
	const server = mailServer(smtp);
	const source = variablesOf(smtp).join(" and ") || "the address in \"smtp\"";
	const hasPassword = server?.hasPassword ?? true;
	if (hasPassword) {
		variables.set("SMTP_USERNAME", `the user in ${source}`);
		variables.set("SMTP_PASSWORD", `the password in ${source}`);
	}
	if (!server) {
		variables.set("SMTP_HOST", `the host in ${source}`);
		missing.push(`${where} has port 587, since ${source} is not set: fill another one in.`);
	}
	return {
		from: literal(from),
		to: literal(address.join(",")),
		host: server ? literal(server.host) : "${SMTP_HOST}",
		port: server?.port ?? 587,
		...hasPassword && {
			username: "${SMTP_USERNAME}",
			password: "${SMTP_PASSWORD}"
		}
	};
}
// src/export/gatus/conditions.ts
function conditionsOf({ subject, predicates }) {
	if (holdsSecret(predicates)) return void 0;
	const place = subject.kind === "body" ? "[BODY]" : subject.kind === "jsonpath" ? bodyPath(subject.query) : void 0;
	if (place === void 0) return void 0;
	const all = predicates.map((predicate) => conditionOf(place, predicate));
	return all.includes(void 0) ? void 0 : all.flatMap((each) => each ?? []);
}
function statusConditions(statuses) {
	const [first = 0] = statuses;
	const last = statuses.at(-1) ?? first;
	if (statuses.length === 1) return [`[STATUS] == ${first}`];
	if (last - first === statuses.length - 1) return [`[STATUS] >= ${first}`, `[STATUS] <= ${last}`];
	return [`[STATUS] == any(${statuses.join(", ")})`];
}
function bodyPath(query) {
	return /^\$(\.[A-Za-z_][\w-]*(\[\d{1,6}\])*)+$/.test(query) ? `[BODY]${query.slice(1)}` : void 0;
}
function conditionOf(place, predicate) {
	const isBody = place === "[BODY]";
	switch (predicate.name) {
		case "equals": return compared(place, "==", valueOf(predicate.value));
		case "one-of": {
			const values = predicate.values.map(valueOf);
			if (values.some((value) => value === void 0 || value.includes(","))) return void 0;
			return [`${place} == any(${values.join(", ")})`];
		}
		case "contains":
		case "starts-with":
		case "ends-with": return compared(place, "==", pattern(predicate));
		case "exists": return [...predicate.value ? [] : isJson(place), `has(${place}) == ${predicate.value}`];
		case "min":
		case "max":
			if (isBody || !isSmall(predicate.value)) return void 0;
			return [`has(${place}) == true`, `${place} ${predicate.name === "min" ? ">=" : "<="} ${predicate.value}`];
		case "count": return isBody || predicate.value === 0 ? void 0 : [`len(${place}) == ${predicate.value}`];
		case "not": {
			const inner = predicate.predicates.map((each) => each.name === "equals" ? compared(place, "!=", valueOf(each.value)) : each.name === "contains" || each.name === "starts-with" || each.name === "ends-with" ? compared(place, "!=", pattern(each)) : void 0);
			return inner.includes(void 0) ? void 0 : [...isJson(place), ...inner.flatMap((each) => each ?? [])];
		}
		default: return;
	}
}
function isJson(place) {
	return place === "[BODY]" ? [] : ["[BODY] == pat({*)"];
}
function compared(place, operator, value) {
	return value === void 0 ? void 0 : [`${place} ${operator} ${value}`];
}
function isSmall(value) {
	return Number.isInteger(value) && Math.abs(value) < 1e6;
}
function valueOf(value) {
	if (typeof value === "boolean") return String(value);
	if (typeof value === "number") return isSmall(value) ? String(value) : void 0;
	const text = isTemplate(value) ? textOf(value) : void 0;
	return text !== void 0 && isPlain(text) && !/^[[(]|^\w+\(|\)$/.test(text) ? text : void 0;
}
function pattern({ name, value }) {
	const text = textOf(value);
	if (text === void 0 || !isPlain(text)) return void 0;
	const quoted = text.replace(/[\\*?[\]]/g, "\\$&");
	return `pat(${name === "starts-with" ? "" : "*"}${quoted}${name === "ends-with" ? "" : "*"})`;
}
function textOf(template) {
	return template.parts.every((part) => part.kind === "text" || part.kind === "env" && part.value !== "") ? render(template, new Map()) : void 0;
}
function isPlain(text) {
	return /^[^\p{Cc}\u2028\u2029]+$/u.test(text) && text.trim() === text && !/ (==|!=|<=|>=|<|>) /.test(` ${text} `);
}
// src/export/gatus/gatus.ts
function exportGatus(config, { every }) {
	const everyMs = everyOf(every);
	const { providers, listed, variables, missing: unsent } = alertingOf(config.alerts);
	const { requests, missing } = singleRequests(config, { secretHeaders: true });
	const keys = new Set();
	const endpoints = requests.flatMap((single) => {
		const conditions = conditionsFor(single, missing);
		if (conditions.length === 0) return [];
		const { check, host, request, secretHeaders, step } = single;
		for (const [, { parts }] of secretHeaders) for (const part of parts) if (part.kind === "env") variables.set(part.name, `it is sent by ${JSON.stringify(check.name)}`);
		const headers = Object.fromEntries([...request.headers.map(([name, value]) => [name, literal(value)]), ...secretHeaders.map(([name, value]) => [name, withVariables(value)])]);
		return [{
			name: literal(nameOf(check.name, host, keys)),
			group: literal(host),
			url: literal(request.url),
			method: request.method,
			...Object.keys(headers).length > 0 && { headers },
			...typeof request.body === "string" && { body: literal(request.body) },
			interval: goDuration(everyMs),
			client: {
				timeout: goDuration(request.timeoutMs),
				"ignore-redirect": !step.follow
			},
			conditions: conditions.map(literal),
			...listed.length > 0 && { alerts: listed }
		}];
	});
	if (config.uptime?.maintenance.length) missing.push("The maintenance windows are left out: those of Gatus come back each day or week.");
	const all = [
		...missing,
		...unsent,
		...endpoints.length > 0 ? [impostors] : []
	];
	const head = [
		"The checks without a session, for Gatus.",
		...variables.size > 0 ? [
			"",
			"Gatus reads these variables. A value must hold no quote and no line break, as it becomes a part of this file:",
			...[...variables].map(([name, what]) => `- ${name}: ${what}`)
		] : [],
		...missingIn(all, "Gatus")
	];
	return {
		files: [{ text: yamlFile(head.map(literal), {
			...listed.length > 0 && { alerting: providers },
			endpoints
		}) }],
		missing: all
	};
}
function conditionsFor(single, missing) {
	const { check, step, request } = single;
	const statuses = passingStatuses(step);
	if (!statuses || statuses.length === 0) {
		missing.push(leftOut(check, "its statuses cannot be listed"));
		return [];
	}
	const conditions = statusConditions(statuses);
	for (const expectation of step.expect.filter(({ subject }) => subject.kind !== "status")) {
		const read = conditionsOf(expectation);
		if (read) conditions.push(...read);
		else missing.push(notExpected(check, expectation));
	}
	const { p95Ms, p50Ms, errors } = check.latency ?? {};
	if (p95Ms !== void 0) conditions.push(`[RESPONSE_TIME] <= ${p95Ms}`);
	if (p50Ms !== void 0 || errors !== void 0) missing.push(`The check ${JSON.stringify(check.name)} has a budget for p50 or errors, which are not judged there.`);
	if (request.url.startsWith("https:")) conditions.push("[CERTIFICATE_EXPIRATION] > 48h");
	return conditions;
}
function nameOf(name, host, keys) {
	const allowed = oneLine(name).replaceAll("\"", "'").replaceAll("\\", "/") || "check";
	for (let number = 1;; number += 1) {
		const tried = number === 1 ? allowed : `${allowed} ${number}`;
		const key = `${host} ${tried}`.toLowerCase().replace(/[/_.,\s#+&]/g, "-");
		if (keys.has(key)) continue;
		keys.add(key);
		return tried;
	}
}
function withVariables({ parts }) {
	return parts.map((part) => part.kind === "text" ? literal(part.text) : part.kind === "env" ? `\${${part.name}}` : "").join("");
}
export { exportGatus };
