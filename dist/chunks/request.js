import { writeJson } from "./json.js";
import { UnknownCapture, render } from "./start.js";
import { renderJson } from "./json-template.js";
// src/steps/request.ts
var UnusableRequest = class extends Error {};
function whyUnusable(error) {
	if (error instanceof UnusableRequest || error instanceof UnknownCapture) return error.message;
	throw error;
}
const reads = [
	"GET",
	"HEAD",
	"OPTIONS"
];
function isRead({ method }) {
	return reads.includes(method);
}
function buildRequest(step, { baseUrl, session, captured }) {
	const url = targetUrl(step.target, baseUrl, captured);
	for (const [name, value] of step.query) url.searchParams.append(name, render(value, captured));
	const headers = step.headers.map(([name, value]) => [name, headerValue(name, render(value, captured))]);
	const named = new Set(headers.map(([name]) => name.toLowerCase()));
	const add = (name, value) => {
		if (!named.has(name)) headers.push([name, value]);
	};
	if (step.basic) add("authorization", basicValue(step.basic, captured));
	if (step.body && step.body.kind !== "multipart") add("content-type", contentTypes[step.body.kind]);
	if (step.body?.kind === "form" || step.body?.kind === "multipart") add("origin", url.origin);
	if (step.firstEventMs !== void 0) {
		add("accept", "text/event-stream");
		add("accept-encoding", "identity");
	}
	return {
		method: step.method,
		url: url.href,
		headers,
		body: step.body && bodyText(step.body, captured, step.sign?.indent),
		timeoutMs: step.firstEventMs ?? step.timeoutMs,
		...step.firstEventMs !== void 0 && { firstEvent: true },
		maxBodyBytes: step.maxBodyBytes,
		follow: step.follow,
		isWritten: true,
		retries: isRead(step) ? step.retries : 0,
		session: session && {
			jar: session.jar,
			headers: session.headers
		}
	};
}
function headerValue(name, value) {
	if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) throw new UnusableRequest(`the value of the header "${name}" holds a character that a header must not hold`);
	return value;
}
function basicValue({ username, password }, captured) {
	const credentials = `${render(username, captured)}:${render(password, captured)}`;
	return `Basic ${Buffer.from(credentials).toString("base64")}`;
}
const contentTypes = {
	form: "application/x-www-form-urlencoded",
	json: "application/json",
	text: "text/plain;charset=UTF-8"
};
function targetUrl(target, baseUrl, captured) {
	const written = { parts: target.parts.map((part) => part.kind === "captured" ? {
		kind: "text",
		text: "x"
	} : part) };
	const url = resolve(render(target, captured), baseUrl);
	if (url.origin !== resolve(render(written, captured), baseUrl).origin) throw new UnusableRequest("a captured value leads to another origin than the configuration names");
	return url;
}
function resolve(target, baseUrl) {
	let url;
	try {
		url = new URL(target.replace(/[\x00-\x20\x7f]/g, encodeURIComponent), baseUrl);
	} catch (error) {
		throw new UnusableRequest(baseUrl === void 0 ? "there is no base URL for its path" : "its target is no path and no URL", { cause: error });
	}
	if (!/^https?:$/.test(url.protocol)) throw new UnusableRequest("its target is neither http nor https");
	return url;
}
function bodyText(body, captured, indent) {
	if (body.kind === "multipart") return void 0;
	if (body.kind === "text") return render(body.text, captured);
	if (body.kind === "json") return writeJson(renderJson(body.value, captured), indent);
	return new URLSearchParams(body.fields.map(([name, value]) => [name, render(value, captured)])).toString();
}
export { UnusableRequest, basicValue, buildRequest, headerValue, isRead, whyUnusable };
