import { encoded } from "./template.js";
// src/config/language/expressions.ts
const known = /^(percent\(\s*)?(env|captured|vars|totp)\.([A-Za-z_][\w-]*)(\s*\))?$/;
function splitExpressions(text) {
	const pieces = [];
	let from = 0;
	for (;;) {
		const start = text.indexOf("${{", from);
		if (start < 0) break;
		if (start > from) pieces.push({
			kind: "text",
			source: text.slice(from, start)
		});
		const end = text.indexOf("}}", start + 3);
		if (end < 0) return [...pieces, {
			kind: "unclosed",
			source: text.slice(start)
		}];
		const source = text.slice(start, end + 2);
		const inner = source.slice(3, -2).trim();
		const [, open, kind, name, close] = known.exec(inner) ?? [];
		const encode = open ? { encode: "percent" } : {};
		const isWhole = name !== void 0 && Boolean(open) === Boolean(close);
		pieces.push(isWhole ? {
			kind,
			source,
			name,
			...encode
		} : {
			kind: "unknown",
			source,
			inner
		});
		from = end + 2;
	}
	if (from < text.length || pieces.length === 0) pieces.push({
		kind: "text",
		source: text.slice(from)
	});
	return pieces;
}
function toTemplate(text, env, secretNames, vars = new Map()) {
	return { parts: splitExpressions(text).flatMap((piece) => {
		const encode = "encode" in piece ? { encode: piece.encode } : {};
		switch (piece.kind) {
			case "captured": return {
				kind: "captured",
				name: piece.name,
				...encode
			};
			case "env": {
				const secret = secretNames.has(piece.name) || isSecretName(piece.name);
				return {
					kind: "env",
					name: piece.name,
					value: valueOf(env, piece.name) ?? "",
					secret,
					...encode
				};
			}
			case "totp": return {
				kind: "totp",
				name: piece.name,
				value: valueOf(env, piece.name) ?? "",
				secret: true,
				...encode
			};
			case "vars": return vars.get(piece.name)?.parts.map((part) => encodedPart(part, piece.encode)) ?? textOf(piece.source);
			default: return textOf(piece.source);
		}
	}) };
}
function encodedPart(part, encode) {
	if (!encode) return part;
	return part.kind === "text" ? textOf(encoded(part.text, encode)) : {
		...part,
		encode
	};
}
function textOf(text) {
	return {
		kind: "text",
		text
	};
}
function isSecretName(name) {
	return /SECRET|TOKEN|PASSWORD|PASS|KEY|CREDENTIAL|PRIVATE|DSN|WEBHOOK/i.test(name);
}
function valueOf(env, name) {
	return Object.hasOwn(env, name) ? env[name] : void 0;
}
export { isSecretName, splitExpressions, toTemplate, valueOf };
