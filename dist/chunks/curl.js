import { writeJson } from "./json.js";
import { show } from "./start.js";
import { shellWord } from "./shell-word.js";
import { renderJson } from "./json-template.js";
import { joinUrl } from "./shown-url.js";
// src/steps/curl.ts
function curl(step, options) {
	const { baseUrl, captured, sessionHeaders, sessionBasic, cookies, tls, hops = [] } = options;
	const say = (template) => withVariables(template, captured);
	const words = [];
	if (step.method === "HEAD") words.push("-I");
	else if (step.method !== "GET") words.push(`-X ${step.method}`);
	const own = cookies ? ["-b \"$COOKIE\""] : [];
	const named = new Set(step.headers.map(([name]) => name.toLowerCase()));
	if (step.firstEventMs !== void 0) {
		words.push("-N", `--max-time ${step.firstEventMs / 1e3}`);
		if (!named.has("accept")) words.push("-H 'accept: text/event-stream'");
	}
	const headers = [...step.headers, ...sessionHeaders.filter(([name]) => !named.has(name.toLowerCase()))];
	for (const [name, value] of headers) own.push(`-H ${quote(`${name}: ${say(value)}`)}`);
	const basic = step.basic ?? sessionBasic;
	if (basic && !headers.some(([name]) => name.toLowerCase() === "authorization")) own.push(`-u ${quote(`${say(basic.username)}:${say(basic.password)}`)}`);
	words.push(...own, ...step.body ? bodyWords(step.body, say, named.has("content-type")) : []);
	const url = joinUrl(step, baseUrl, say, (template) => withVariables(template, captured, encodeURIComponent));
	const sent = quote(url.replace(/[\x00-\x20\x7f]/g, encodeURIComponent));
	const command = [
		...words,
		...tlsWords(url, tls),
		sent
	].join(" ");
	if (!step.follow) return `curl -sS -i ${command}`;
	if (!command.includes("\"$") && !command.includes(" --cert ")) return `curl -sS -i -L ${command}`;
	const origin = URL.parse(baseUrl ?? "")?.origin;
	return [command, ...hops.map((hop) => [
		...URL.parse(hop)?.origin === origin ? own : [],
		...tlsWords(hop, tls),
		quote(hop)
	].join(" "))].map((line) => `curl -sS -i ${line}`).join("\n");
}
function tlsWords(url, tls) {
	const parsed = URL.parse(url);
	const { ca, cert, key } = parsed?.protocol === "https:" && tls?.(parsed) || {};
	return Object.entries({
		cacert: ca,
		cert,
		key
	}).flatMap(([name, path]) => path ? [`--${name} ${quote(path)}`] : []);
}
function bodyWords(body, say, isTyped) {
	const type = (name) => isTyped ? [] : [`-H 'content-type: ${name}'`];
	switch (body.kind) {
		case "form": return body.fields.map(([name, value]) => `--data-urlencode ${quote(`${name}=${say(value)}`)}`);
		case "multipart": return body.fields.map((field) => multipartWord(field, say));
		case "json": return [...type("application/json"), `--data-raw ${quote(writeJson(renderJson(body.value, new Map(), say)))}`];
		case "text": return [...type("text/plain"), `--data-raw ${quote(say(body.text))}`];
	}
}
function multipartWord({ name, value, file }, say) {
	if (!file) return `--form-string ${quote(`${name}=${say(value)}`)}`;
	const inner = (text) => `"${text.replace(/[\\"]/g, "\\$&")}"`;
	return `-F ${quote(`${name}=${inner(say(value))};filename=${inner(file.name)};type=${file.type}`)}`;
}
const marks = /\ue000(\w+)\ue001/g;
function withVariables(template, captured, encode = (text) => text) {
	return template.parts.map((part) => {
		if ((part.kind === "env" || part.kind === "totp" ? part.secret : part.kind === "captured" && (captured.get(part.name)?.secret ?? true)) && part.kind !== "text") return `\ue000${variable(part)}\ue001`;
		return encode(show({ parts: [part] }, captured).replace(/[\ue000\ue001]/g, ""));
	}).join("");
}
function variable({ kind, name, encode }) {
	return `${kind === "captured" ? name.toUpperCase().replace(/\W/g, "_") : name}${kind === "totp" ? "_CODE" : ""}${encode ? "_PERCENT" : ""}`;
}
function quote(text) {
	const quoted = shellWord(text).replace(marks, `'"$$$1"'`);
	return quoted.length > 2 ? quoted.replace(/^''(?=")|(?<=")''$/g, "") : quoted;
}
export { curl };
