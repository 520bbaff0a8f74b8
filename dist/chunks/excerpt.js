// src/text/excerpt.ts
const maxChars = 200;
function excerpt(text, redactor) {
	const line = redactor.redact(text).replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, "").trim();
	const chars = Array.from(line.slice(0, 402));
	return chars.length > maxChars ? `${chars.slice(0, maxChars).join("")}…` : line;
}
export { excerpt };
