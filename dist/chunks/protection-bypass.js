import { optional, union } from "./dist.js";
import { readTemplate, render, reportValue } from "./start.js";
import { mapping, text } from "./schema-parts.js";
// src/config/sections/protection-bypass.ts
const protectionBypass = union([text, mapping({
	vercel: optional(text),
	"cloudflare-access": optional(mapping({
		"client-id": text,
		"client-secret": text
	})),
	netlify: optional(mapping({
		username: text,
		password: text
	}))
})], "the bypass secret of Vercel, or a mapping of vercel, cloudflare-access and netlify");
function readProtectionBypass(reading, node, raw) {
	if (raw === void 0) return void 0;
	const read = (at) => {
		const template = readTemplate(reading, at, new Set());
		if (/[^\x20-\x7e]/.test(render({ parts: template.parts.filter(({ kind }) => kind !== "captured") }, new Map()))) reportValue(reading, at, `"${at[1]}" holds a line break or another character that no header can carry`);
		return template;
	};
	if (typeof raw !== "object") return { headers: [["x-vercel-protection-bypass", read(node)]] };
	const headers = [];
	if (raw.vercel !== void 0) headers.push(["x-vercel-protection-bypass", read([raw, "vercel"])]);
	const access = raw["cloudflare-access"];
	if (access) {
		headers.push(["cf-access-client-id", read([access, "client-id"])]);
		headers.push(["cf-access-client-secret", read([access, "client-secret"])]);
	}
	const { netlify } = raw;
	return {
		headers,
		basic: netlify && {
			username: read([netlify, "username"]),
			password: read([netlify, "password"])
		}
	};
}
function bypassHeaders(bypass) {
	const headers = (bypass?.headers ?? []).map(([name, value]) => [name, render(value, new Map())]);
	if (!bypass?.basic) return headers;
	const { username, password } = bypass.basic;
	const pair = `${render(username, new Map())}:${render(password, new Map())}`;
	return [...headers, ["authorization", `Basic ${Buffer.from(pair).toString("base64")}`]];
}
export { bypassHeaders, protectionBypass, readProtectionBypass };
