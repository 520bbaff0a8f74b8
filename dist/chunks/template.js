// src/config/language/template.ts
var UnknownCapture = class extends Error {
	captureName;
	constructor(name) {
		super(`nothing was captured as "${name}"`);
		this.captureName = name;
	}
};
function codeName({ name }) {
	return `totp.${name}`;
}
function literal(text) {
	return { parts: [{
		kind: "text",
		text
	}] };
}
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
function show(template, captured = new Map()) {
	return template.parts.map((part) => {
		if (part.kind === "text") return part.text;
		if (part.kind === "env" && !part.secret) return encoded(part.value, part.encode);
		const found = part.kind === "captured" ? captured.get(part.name) : void 0;
		if (found && !found.secret) return encoded(found.value, part.encode);
		const name = `${part.kind}.${part.name}`;
		return `\${{ ${part.encode ? `${part.encode}(${name})` : name} }}`;
	}).join("");
}
function encoded(text, encoding) {
	return encoding ? encodeURIComponent(text.toWellFormed()) : text;
}
export { UnknownCapture, codeName, encoded, literal, render, show };
