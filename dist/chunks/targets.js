import { GateError, UnknownCapture, holdsSecret, oneLine, parseDuration, plural, render } from "./start.js";
import { UnusableRequest, buildRequest, holds, wordExpectation } from "./checks.js";
import { smtpServer, webAddress } from "./config.js";
import { uptimeChecks } from "./run-round.js";
import { require_dist } from "./dist5.js";
import { hostOf } from "./figures.js";
// src/export/every.ts
function everyOf(text = "1m") {
	const ms = parseDuration(text);
	if (ms !== void 0 && ms >= 1e3 && ms <= 36e5) return ms;
	throw new GateError("USAGE", { problem: `--every ${JSON.stringify(text)} is no duration from 1s to 1h, such as 1m` });
}
function goDuration(ms) {
	if (ms % 6e4 === 0) return `${ms / 6e4}m`;
	return ms % 1e3 === 0 ? `${ms / 1e3}s` : `${Math.round(ms)}ms`;
}
// src/export/missing.ts
function leftOut({ name }, why) {
	return `The check ${JSON.stringify(name)} is left out: ${why}.`;
}
function notExpected({ name }, expectation) {
	return `The check ${JSON.stringify(name)} does not ask there for: ${wordExpectation(expectation, new Map())}.`;
}
const impostors = "Error pages, placeholders and logins of a platform that answer with a status that passes are recognised by launch-gate alone.";
// src/export/single-request.ts
function singleRequests(config, { secretHeaders = false } = {}) {
	const asked = new Set(uptimeChecks(config));
	const requests = [];
	const missing = [];
	for (const check of config.checks) {
		const read = asked.has(check) ? singleRequest(check, config, secretHeaders) : "it writes, or \"uptime: only\" does not name it";
		if (typeof read === "string") missing.push(leftOut(check, read));
		else requests.push(read);
	}
	return {
		requests,
		missing
	};
}
function singleRequest(check, config, withSecrets) {
	const { page, session, steps, cleanup, on } = check;
	const [step] = steps;
	if (page) return "it opens a page in a browser";
	if (session !== void 0) return `it needs the session ${JSON.stringify(session)}`;
	if (!step || steps.length > 1 || cleanup.length > 0) return `it has ${plural(steps.length + cleanup.length, "request")}`;
	if (step.role !== void 0 && step.role !== "stranger") return `it asks as ${JSON.stringify(step.role)}`;
	if (step.cookiesOf) return "it sends the cookies of a session";
	if (step.sign) return "its request is signed";
	if (step.firstEventMs !== void 0) return "it waits for the first event of a stream";
	if (step.body?.kind === "multipart") return "its body is a form with files";
	const baseUrl = on?.baseUrl ?? config.baseUrl;
	const isSecret = (part) => holdsSecret(part);
	const secretHeaders = step.headers.filter(isSecret);
	const open = {
		...step,
		headers: step.headers.filter((header) => !isSecret(header)),
		expect: []
	};
	if (isSecret(open) || secretHeaders.length > 0 && !withSecrets) return "it sends a secret";
	const unset = unsetName(open);
	if (unset !== void 0) return `${unset} is not set`;
	try {
		const request = buildRequest(open, {
			baseUrl,
			captured: new Map()
		});
		return needsMore(new URL(request.url), config) ?? {
			check,
			host: hostOf(check, config),
			step,
			request,
			secretHeaders
		};
	} catch (error) {
		if (error instanceof UnknownCapture) return "its request holds a value that is made anew each time";
		if (!(error instanceof UnusableRequest)) throw error;
		return baseUrl === void 0 ? "there is no base URL; give --base-url" : error.message;
	}
}
function needsMore(url, { tls, protectionBypass, baseUrl, hosts }) {
	if (tls?.hosts.get(url.origin) ?? tls?.defaults) return "its host needs certificates of its own (\"tls\")";
	const isUnderTest = url.origin === baseUrl || [...hosts?.values() ?? []].includes(url.origin);
	return protectionBypass && isUnderTest ? "its host is behind a protection (\"protection-bypass\")" : void 0;
}
function unsetName(part) {
	if (typeof part !== "object" || part === null) return void 0;
	const { kind, name, value } = part;
	if (kind === "env" && value === "") return String(name);
	return Object.values(part).map(unsetName).find((found) => found !== void 0);
}
// src/export/statuses.ts
const all = Array.from({ length: 400 }, (_, index) => 200 + index);
function passingStatuses({ expect }) {
	const own = expect.filter(({ subject }) => subject.kind === "status");
	if (own.length === 0) return all.filter((status) => status < (expect.length === 0 ? 300 : 400));
	if (own.some(({ predicates }) => holdsSecret(predicates))) return void 0;
	const passes = (value) => own.every(({ predicates }) => holds(predicates, {
		value,
		count: 1,
		kind: "text"
	}, new Map()));
	return all.filter(passes);
}
// src/export/yaml-file.ts
var import_dist = require_dist();
function yamlFile(head, content) {
	const comments = head.map((line) => `# ${oneLine(line)}`.trimEnd());
	const document = new import_dist.Document(content, { aliasDuplicateObjects: false });
	(0, import_dist.visit)(document, { Seq(_, list) {
		list.flow = list.items.every(import_dist.isScalar);
	} });
	const text = document.toString({
		lineWidth: 0,
		flowCollectionPadding: false,
		defaultStringType: "QUOTE_SINGLE",
		defaultKeyType: "PLAIN"
	});
	return `${comments.join("\n")}\n${text}`;
}
function missingIn(missing, engine) {
	if (missing.length === 0) return [];
	return [
		"",
		`What ${engine} cannot express, and what is not here therefore:`,
		...missing.map((each) => `- ${each}`)
	];
}
// src/export/targets.ts
function mailServer(smtp) {
	const server = smtpServer(render(smtp, new Map()));
	if ("problem" in server) return void 0;
	const { host, port, tls, password } = server;
	return {
		host,
		port,
		tls,
		hasPassword: password !== void 0
	};
}
function variablesOf({ parts }) {
	return parts.flatMap((part) => part.kind === "env" ? [part.name] : []);
}
function isOpenAddress(url) {
	if (url.parts.some(({ kind }) => kind !== "text")) return false;
	const address = webAddress(render(url, new Map()));
	if ("problem" in address || address.authorization) return false;
	const { pathname, search } = new URL(address.url);
	return pathname.length + search.length < 16;
}
export { everyOf, goDuration, impostors, isOpenAddress, leftOut, mailServer, missingIn, notExpected, passingStatuses, singleRequests, variablesOf, yamlFile };
