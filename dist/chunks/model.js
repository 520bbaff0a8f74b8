import { GateError, didYouMean, plural } from "./start.js";
import { platforms } from "./platforms.js";
const partNames = [...[
	"hosts",
	"environment",
	"secrets",
	"watch",
	"deploy",
	"release",
	"risks",
	"expiry",
	"limits",
	"next-week",
	"registrar",
	"dns",
	"hosting",
	"mail",
	"backups",
	"monitoring"
], ...platforms.map(({ id }) => `deploy-${id}`)];
// src/pages/handover/owner-text.ts
const beginMarker = (name) => `<!-- launch-gate:owner ${name} -->`;
const endMarker = "<!-- /launch-gate:owner -->";
const begin = /^<!-- *launch-gate:owner +(\S+) *-->$/i;
const end = /^<!-- *\/launch-gate:owner *-->$/i;
const mostShown = 20;
function readOwnerTexts(text, file) {
	const texts = new Map();
	const mistakes = [];
	let open;
	let at = 0;
	let line = 0;
	for (const whole of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
		line += 1;
		const from = at;
		at += whole.length;
		const column = commentAt(whole) + 1;
		if (column === 0) continue;
		const place = `${file}:${line}:${column}`;
		const marker = whole.replace(/^\ufeff/, "").trim();
		const name = begin.exec(marker)?.[1]?.toLowerCase();
		if (name !== void 0) {
			if (open) mistakes.push(`${place}  "${name}" begins before "${open.name}" of line ${open.line} has ended`);
			else if (!isPart(name)) mistakes.push(`${place}  ${unknown(name)}`);
			else if (texts.has(name)) mistakes.push(`${place}  "${name}" stands here twice; the first is in line ${(texts.get(name)?.line ?? 1) - 1}`);
			open = {
				name,
				line,
				column,
				from: at
			};
		} else if (end.test(marker)) {
			if (!open) mistakes.push(`${place}  this ends a part, and none has begun`);
			else if (isPart(open.name) && !texts.has(open.name)) texts.set(open.name, {
				text: text.slice(open.from, from),
				line: open.line + 1
			});
			open = void 0;
		} else mistakes.push(`${place}  this is no marker; each stands on a line of its own: ${beginMarker("hosts")} or ${endMarker}`);
	}
	if (open) mistakes.push(`${file}:${open.line}:${open.column}  "${open.name}" is never ended by ${endMarker}`);
	if (texts.size === 0 && mistakes.length === 0 && text.trim() !== "") mistakes.push(`${file}:1:1  this is no page of "launch-gate handover": it has no ${beginMarker("hosts")}. Give another path, or move the file away`);
	if (mistakes.length > 0) throw invalidPage(mistakes);
	return texts;
}
function commentAt(line) {
	const word = line.toLowerCase().indexOf("launch-gate:owner");
	return word < 0 ? -1 : line.lastIndexOf("<!--", word);
}
function invalidPage(mistakes) {
	const shown = mistakes.slice(0, mostShown);
	if (mistakes.length > mostShown) shown.push(`… and ${mistakes.length - mostShown} more`);
	const count = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
	return new GateError("HANDOVER_INVALID", {
		diagnostics: shown.join("\n"),
		count
	});
}
function isPart(name) {
	return partNames.includes(name);
}
function unknown(name) {
	return `there is no part ${JSON.stringify(name)}${didYouMean(name, [...partNames]) || `; known are ${partNames.join(", ")}`}`;
}
const noAnswer = /^(?:\?+|…|\.{3}|-+|to ?do|tbd|tba|unknown|fix ?me)[.!:]?$/i;
function answersIn(text) {
	const answers = new Map();
	for (const line of text.split(/\r?\n/)) {
		const plain = line.replace(/^\s*(?:[-*+]\s+)?(?:\[[ x]\]\s+)?/i, "");
		const colon = plain.search(/:(?=[\s*_`]|$)/);
		if (colon < 0) continue;
		const name = bare(plain.slice(0, colon)).toLowerCase();
		const answer = plain.slice(colon + 1).replace(/^[*_`]+(?=\s|$)/, "").trim();
		if (isAnswer(answer) && !answers.has(name)) answers.set(name, answer);
	}
	return answers;
}
function isWritten(text) {
	return text.split(/\r?\n/).some((line) => isAnswer(line.trim()) && !/^[-*+]\s+[^\s].*:$/.test(line.trim()));
}
function isAnswer(text) {
	return text !== "" && !noAnswer.test(text);
}
function bare(text) {
	const marks = "*_`";
	let [from, to] = [0, text.length];
	while (from < to && marks.includes(text[from] ?? "")) from += 1;
	while (to > from && marks.includes(text[to - 1] ?? "")) to -= 1;
	return text.slice(from, to).trim();
}
// src/pages/handover/model.ts
function partOf(name, asked, owner, { title, isFree } = {}) {
	const text = owner.get(name)?.text ?? "";
	const all = asked.map(({ field, ask }) => ({
		field: field.replace(/[^\w .:/@[\]-]/g, "_").trim(),
		ask
	}));
	const answers = answersIn(text);
	const hasFields = all.some(({ field }) => text.toLowerCase().includes(`${field.toLowerCase()}:`));
	const free = isFree && !hasFields && isWritten(text) ? text.trim() : void 0;
	return {
		name,
		title,
		text,
		questions: all.map((each) => ({
			...each,
			answer: answers.get(each.field.toLowerCase()) ?? free
		}))
	};
}
function plainText(line) {
	return [line].flat().map((text) => typeof text === "string" ? text : "code" in text ? text.code : text.address).join("");
}
function isTable(block) {
	return "rows" in block;
}
function openQuestions({ sections }) {
	return sections.flatMap((section) => section.parts.flatMap((part) => openIn(part).map((question) => ({
		section,
		part,
		question
	}))));
}
function openWords(handover) {
	const { length } = openQuestions(handover);
	return length === 0 ? "Every question is answered." : `${plural(length, "question")} ${length === 1 ? "is" : "are"} open.`;
}
function openIn({ questions }) {
	return questions.filter(({ answer }) => answer === void 0);
}
function spacesAround(text) {
	return [text.startsWith(" ") ? " " : "", /\S $/.test(text) ? " " : ""];
}
function redacted(handover, redact) {
	const sections = handover.sections.map(({ blocks, parts, ...section }) => ({
		...section,
		lead: redact(section.lead),
		blocks: redactedIn(blocks, redact),
		parts: parts.map((part) => ({
			...part,
			questions: redactedIn(part.questions, redact)
		}))
	}));
	return {
		...handover,
		title: redact(handover.title),
		sections
	};
}
function redactedIn(value, redact) {
	if (typeof value === "string") return redact(value);
	if (Array.isArray(value)) return value.map((each) => redactedIn(each, redact));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redactedIn(each, redact)]));
}
export { answersIn, beginMarker, endMarker, invalidPage, isTable, isWritten, openIn, openQuestions, openWords, partOf, plainText, readOwnerTexts, redacted, spacesAround };
