import { writeJson } from "./json.js";
import { show } from "./start.js";
import { shellWord } from "./shell-word.js";
import { renderJson } from "./json-template.js";
import { joinUrl } from "./shown-url.js";
import { fill, oldSeconds } from "./sign2.js";
// src/steps/curl.ts
function curl(step, options) {
	const { baseUrl, captured, sessionHeaders, sessionBasic, cookies, tls, hops = [] } = options;
	const say = (template) => withVariables(template, captured);
	const body = bodyOf(step, say);
	const signing = step.sign && step.sign.forge !== "unsigned" ? signingWords(step.sign, body, say) : void 0;
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
	words.push(...own, ...signing?.headers ?? []);
	if (step.body) words.push(...bodyWords(step.body, body, named.has("content-type"), say, signing !== void 0));
	const url = joinUrl(step, baseUrl, say, (template) => withVariables(template, captured, encodeURIComponent));
	const sent = quote(url.replace(/[\x00-\x20\x7f]/g, encodeURIComponent));
	const command = [
		...words,
		...tlsWords(url, tls),
		sent
	].join(" ");
	if (signing) return `${signing.before}; curl -sS -i ${command}`;
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
function signingWords(sign, body, say) {
	const { algorithm, encoding, key, payload, forge } = sign;
	const values = {
		id: say(sign.id),
		time: shellVariable("T"),
		signature: shellVariable("SIGNATURE"),
		body
	};
	const headers = Object.entries(sign.headers).map(([name, value]) => `-H ${quote(`${name}: ${fill(value, values)}`)}`);
	const time = forge === "old" ? `$(($(date +%s) - ${oldSeconds}))` : "$(date +%s)";
	const secret = forge === "wrong-secret" ? "$(openssl rand -base64 24)" : quote(say(sign.secret));
	const mac = key === "text" ? "-hmac \"$KEY\"" : `-mac HMAC -macopt "hexkey:\$(printf %s "\${KEY#whsec_}" | openssl base64 -d -A | od -An -v -tx1 | tr -d " \\n")"`;
	const output = encoding === "hex" ? "-r | cut -d \" \" -f 1" : "-binary | openssl base64 -A";
	const signature = `$(printf %s ${quote(fill(payload, values))} | openssl dgst -${algorithm} ${mac} ${output})`;
	return {
		before: [
			...[payload, ...Object.values(sign.headers)].some((text) => text.includes("{time}")) ? [`T=${time}`] : [],
			`KEY=${secret}`,
			`SIGNATURE=${signature}`
		].join("; "),
		headers
	};
}
function bodyOf({ body, sign }, say) {
	if (body?.kind === "text") return say(body.text);
	if (body?.kind === "json") return writeJson(renderJson(body.value, new Map(), say), sign?.indent);
	if (body?.kind !== "form") return "";
	return body.fields.map(([name, value]) => `${formEncoded(name)}=${formEncoded(say(value))}`).join("&");
}
function formEncoded(text) {
	return text.split(/(\ue000\w+\ue001)/).map((piece, index) => index % 2 === 1 ? piece : new URLSearchParams({ x: piece }).toString().slice(2)).join("");
}
function bodyWords(body, text, isTyped, say, isSigned) {
	const type = (name) => isTyped ? [] : [`-H 'content-type: ${name}'`];
	switch (body.kind) {
		case "form":
			if (isSigned) return [`--data-raw ${quote(text)}`];
			return body.fields.map(([name, value]) => `--data-urlencode ${quote(`${name}=${say(value)}`)}`);
		case "multipart": return body.fields.map((field) => multipartWord(field, say));
		case "json": return [...type("application/json"), `--data-raw ${quote(text)}`];
		case "text": return [...type("text/plain"), `--data-raw ${quote(text)}`];
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
		if ((part.kind === "env" || part.kind === "totp" ? part.secret : part.kind === "captured" && (captured.get(part.name)?.secret ?? true)) && part.kind !== "text") return shellVariable(variable(part));
		return encode(show({ parts: [part] }, captured).replace(/[\ue000\ue001]/g, ""));
	}).join("");
}
function shellVariable(name) {
	return `\ue000${name}\ue001`;
}
function variable({ kind, name, encode }) {
	return `${kind === "captured" ? name.toUpperCase().replace(/\W/g, "_") : name}${kind === "totp" ? "_CODE" : ""}${encode ? "_PERCENT" : ""}`;
}
function quote(text) {
	const quoted = shellWord(text).replace(marks, `'"$$$1"'`);
	return quoted.length > 2 ? quoted.replace(/^''(?=")|(?<=")''$/g, "") : quoted;
}
export { curl };
