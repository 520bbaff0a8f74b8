import { render } from "./start.js";
import { UnusableRequest, headerValue } from "./request.js";
import { createHmac, randomBytes } from "node:crypto";
// src/steps/sign.ts
const oldSeconds = 3600;
function signed(request, sign, captured, now) {
	const { algorithm, encoding, payload, forge } = sign;
	if (forge === "unsigned") return request;
	const time = String(Math.floor(now / 1e3) - (forge === "old" ? oldSeconds : 0));
	const id = render(sign.id, captured);
	const body = Buffer.from(request.body ?? "").toString();
	const signature = createHmac(algorithm, keyOf(sign, captured)).update(fill(payload, {
		id,
		time,
		body
	})).digest(encoding);
	const headers = Object.entries(sign.headers).map(([name, value]) => [name, headerValue(name, fill(value, {
		id,
		time,
		signature
	}))]);
	return {
		...request,
		headers: [...request.headers, ...headers]
	};
}
function fill(text, values) {
	return text.replace(/\{(id|time|body|signature)\}/g, (whole, name) => values[name] ?? whole);
}
function keyOf({ key, secret, forge }, captured) {
	if (forge === "wrong-secret") return randomBytes(32);
	const text = render(secret, captured);
	if (text === "") throw new UnusableRequest("the secret of its signature is empty");
	if (key === "text") return text;
	const base64 = text.replace(/^whsec_/, "");
	if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw new UnusableRequest("the secret of its signature is not base64 after \"whsec_\"");
	return Buffer.from(base64, "base64");
}
export { fill, oldSeconds, signed };
