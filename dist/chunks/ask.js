import { cut, neutraliseLog, oneLine, render } from "./start.js";
import { openHttpClient } from "./checks.js";
// src/ai/plain-answer.ts
const maxLength = 2e3;
const maxLines = 40;
const verdictWords = /launch\W{0,3}gate|(?:do|may|can|must)\W{0,3}not\W{0,3}(?:be\W{0,3})?launch|ready\W{0,3}(?:to|for)\W{0,3}launch|\bready\W{0,3}:|could\W{0,3}not\W{0,3}judge|\bverdict\b|all\W{0,3}checks\W{0,3}pass|^\W*(?:pass|passed|fail|failed|approved?|blocker|high|medium)\b\W*(?:$|:|\s{2})/i;
const leftOut = "(a line that reads like a verdict is left out)";
function plainAnswer(text) {
	const thought = /^\s*<think>/.test(text) ? text.indexOf("</think>") : -1;
	const lines = (thought < 0 ? text : text.slice(thought + 8)).slice(0, 4 * maxLength).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).slice(0, 400).map(plainLine).filter((line, index, all) => line !== "" || (all[index - 1] ?? "") !== "");
	const kept = lines.filter((line, index) => line !== leftOut || lines[index - 1] !== leftOut).slice(0, maxLines);
	return cut(kept.join("\n").trim(), maxLength);
}
function plainLine(line) {
	const plain = oneLine(line.slice(0, maxLength).normalize("NFKC"));
	if (verdictWords.test(plain)) return leftOut;
	const harmless = plain.replace(/<[/!?a-z][^<>]*>?/gi, " ").replace(/[a-z][a-z0-9+.-]{0,20}:\/\/[^\s)>\]]*/gi, "(link left out)").replace(/\bwww\.[^\s)>\]]*/gi, "(link left out)").replace(/\b(?:javascript|data|mailto|vbscript):[^\s)]*/gi, "(link left out)").replace(/[`*]|[✓✗✔✘✅❌]\ufe0f?/gu, "").replace(/!?\[([^\][]*)\](?=\()/g, "$1 ").replace(/@(?=[\w-])/g, "@ ").replace(/^[#>|\s]+(?=\s)/, "").replace(/ {2,}/g, " ");
	return neutraliseLog(harmless).trim();
}
// src/ai/ask.ts
const maxBodyBytes = 64e3;
const maxTimeMs = 3e4;
async function askModel(ai, messages, context, timeoutMs = maxTimeMs) {
	const { redactor } = context;
	const key = ai.key && render(ai.key, new Map());
	if (key) redactor.add(key, "ai.key");
	const redact = (text) => redactor.redact(text, true);
	const sent = messages.map(({ role, content }) => ({
		role,
		content: redact(content)
	}));
	const result = {
		model: redact(ai.model),
		sent
	};
	if (!ai.url || key === "") return {
		...result,
		sent: [],
		problem: `a variable of "ai: ${ai.url ? "key" : "url"}" is not set`
	};
	try {
		const body = JSON.stringify({
			model: ai.model,
			messages: sent,
			stream: false
		});
		const answer = plainAnswer(await complete(ai.url, key, body, context, timeoutMs));
		if (answer === "") throw new Error("its answer holds no text");
		return {
			...result,
			answer: redact(answer)
		};
	} catch (error) {
		return {
			...result,
			problem: redact(error.message)
		};
	}
}
async function complete(url, key, body, context, timeoutMs) {
	const client = await openHttpClient({ allowedHosts: [] }, context);
	try {
		const { status, body: answer } = await client.send({
			method: "POST",
			url,
			headers: [
				["content-type", "application/json"],
				["accept", "application/json"],
				...key ? [["authorization", `Bearer ${key}`]] : []
			],
			body,
			timeoutMs,
			maxBodyBytes: 64001,
			cutBody: true,
			follow: false,
			retries: 0,
			isWritten: true
		}, context.signal);
		const host = new URL(url).hostname;
		if (status < 200 || status > 299) throw new Error(`${host} answered ${status}${status < 400 ? ", a redirect, which is not followed" : ""}`);
		if (answer.length > maxBodyBytes) throw new Error(`${host} answered with more than 64 kB`);
		const text = textIn(Buffer.from(answer).toString("utf8"));
		if (text === void 0) throw new Error(`${host} answered with something else than a completion`);
		return text;
	} finally {
		await client.close().catch(() => {});
	}
}
function textIn(json) {
	try {
		const content = JSON.parse(json)?.choices?.[0]?.message?.content;
		if (typeof content === "string") return content;
		if (!Array.isArray(content)) return void 0;
		return content.map((part) => typeof part?.text === "string" ? part.text : "").join("");
	} catch {
		return;
	}
}
export { askModel };
