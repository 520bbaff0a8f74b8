import { webAddress } from "./config.js";
import { DeliveryFailed, unknownMs } from "./target.js";
// src/staying/alerts/post.ts
const timeoutMs = 1e4;
const maxBodyBytes = 1e5;
const passing = (status) => status === 408 || status === 425 || status === 429 || status >= 500;
async function postJson(client, address, body, headers, signal, refusalIn) {
	const parsed = webAddress(address);
	if ("problem" in parsed) throw new DeliveryFailed(`its "url" ${parsed.problem}`, { isFinal: true });
	const { url, authorization } = parsed;
	const own = [["content-type", "application/json"], ...authorization === void 0 ? [] : [["authorization", authorization]]];
	const response = await client.send({
		method: "POST",
		url,
		headers: [...own, ...headers],
		body,
		timeoutMs,
		maxBodyBytes,
		cutBody: true,
		follow: false,
		retries: 0,
		isWritten: true
	}, signal).catch(({ kind, stage, message }) => {
		throw new DeliveryFailed(message, refusalIn && kind === "timeout" && (stage === "response" || stage === "body") ? { retryAfterMs: unknownMs } : {});
	});
	const { status } = response;
	const isTaken = status >= 200 && status < 300;
	const refusal = isTaken ? refusalIn?.(Buffer.from(response.body).toString().trim()) : "";
	if (refusal === void 0) return;
	const what = isTaken ? refusal : status < 400 ? ", a redirect, which is not followed" : wordsOf(response.body);
	throw new DeliveryFailed(`${new URL(url).hostname} answered ${status}${what}`, {
		isFinal: !passing(status),
		retryAfterMs: waitOf(response.headers)
	});
}
function wordsOf(body) {
	const text = Buffer.from(body.subarray(0, 60)).toString();
	return /^[a-z_]{1,40}$/.test(text) ? ` (${text})` : "";
}
function waitOf(headers) {
	const header = (wanted) => headers.find(([name]) => name === wanted)?.[1] ?? "";
	const value = header("retry-after");
	if (/^\d{1,6}$/.test(value)) return Number(value) * 1e3;
	const waitMs = Date.parse(value) - Date.parse(header("date"));
	return waitMs > 0 ? waitMs : void 0;
}
export { postJson };
