// src/config/language/template.ts
var UnknownCapture = class extends Error {
	captureName;
	constructor(name) {
		super(`nothing was captured as "${name}"`);
		this.captureName = name;
	}
};
/** The name of a one-time code among the captured values. No capture can have this name. */
function codeName({ name }) {
	return `totp.${name}`;
}
/** The template of a plain string. */
function literal(text) {
	return { parts: [{
		kind: "text",
		text
	}] };
}
/** Renders a template for sending. Throws {@link UnknownCapture} for a name that was not captured before. */
function render(template, captured) {
	return template.parts.map((part) => {
		if (part.kind === "text") return part.text;
		if (part.kind === "env") return encoded(part.value, part.encode);
		const name = part.kind === "totp" ? codeName(part) : part.name;
		const found = captured.get(name);
		if (!found) throw new UnknownCapture(name);
		return encoded(found.value, part.encode);
	}).join("");
}
/** Renders a template for display: secrets and captures not made yet appear as the expression that was written. */
function show(template, captured = /* @__PURE__ */ new Map()) {
	return template.parts.map((part) => {
		if (part.kind === "text") return part.text;
		if (part.kind === "env" && !part.secret) return encoded(part.value, part.encode);
		const found = part.kind === "captured" ? captured.get(part.name) : void 0;
		if (found && !found.secret) return encoded(found.value, part.encode);
		const name = `${part.kind}.${part.name}`;
		return `\${{ ${part.encode ? `${part.encode}(${name})` : name} }}`;
	}).join("");
}
/** The text, percent-encoded if `encoding` says so. Half a surrogate pair has no UTF-8 and becomes U+FFFD. */
function encoded(text, encoding) {
	return encoding ? encodeURIComponent(text.toWellFormed()) : text;
}
export { UnknownCapture, codeName, encoded, literal, render, show };
