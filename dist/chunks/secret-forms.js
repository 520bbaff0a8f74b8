import { Buffer } from "node:buffer";
// src/text/redaction/secret-forms.ts
const maxLength = 512;
function secretForms(value) {
	const json = JSON.stringify(value).slice(1, -1);
	const html = value.replace(/[&<>"']/g, (each) => `&${{
		"&": "amp",
		"<": "lt",
		">": "gt",
		"\"": "quot"
	}[each] ?? "#39"};`);
	const encoded = [
		encodeURIComponent(value.toWellFormed()),
		new URLSearchParams({ "": value }).toString().slice(1),
		html,
		json,
		JSON.stringify(json).slice(1, -1)
	];
	const bytes = Buffer.from(value);
	const hex = bytes.toString("hex");
	const base64 = [
		0,
		1,
		2
	].map((alignment) => base64At(bytes, alignment));
	const base64url = base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
	return [
		value,
		value.replaceAll(" ", "+"),
		...encoded,
		hex,
		hex.toUpperCase(),
		...base64,
		...base64url
	].flatMap(pieces);
}
function base64At(bytes, alignment) {
	return Buffer.concat([Buffer.alloc(alignment), bytes]).toString("base64").slice(Math.ceil(alignment * 8 / 6), Math.floor((alignment + bytes.length) * 8 / 6));
}
function pieces(form) {
	const found = [];
	for (let at = 0; at < form.length; at += maxLength) found.push(form.slice(Math.max(0, Math.min(at, form.length - maxLength)), at + maxLength));
	return found;
}
function byteForms(value) {
	const utf16 = Buffer.from(value, "utf16le");
	return [
		Buffer.from(value),
		utf16,
		Buffer.from(utf16).swap16()
	].flatMap((bytes) => pieces(bytes.toString("latin1")));
}
export { byteForms, secretForms };
