import { neutraliseMarkdown, oneLine } from "./start.js";
import { beginMarker, endMarker, isTable, isWritten, openIn, openWords, spacesAround } from "./model.js";
// src/pages/handover/markdown.ts
function handoverMarkdown(handover) {
	return `${[
		"<!-- Written by launch-gate handover. What stands between the markers of an owner is kept; all else is written anew. -->",
		"<!-- prettier-ignore-start -->",
		`# ${neutraliseMarkdown(handover.title)}`,
		`${openWords(handover)} Answers stand between the markers, each after its name.`,
		...handover.sections.flatMap(sectionLines),
		...handover.kept.length > 0 ? [
			"## Kept",
			"What you wrote for parts that this page has no more. Move it, or delete it with its markers.",
			...handover.kept.map(ownerBlock)
		] : [],
		"<!-- prettier-ignore-end -->"
	].join("\n\n")}\n`;
}
function sectionLines({ title, lead, blocks, parts }) {
	return [
		`## ${neutraliseMarkdown(title)}`,
		neutraliseMarkdown(lead),
		...blocks.map((block) => blockLines(block, title)),
		...parts.flatMap((part) => partLines(part))
	];
}
function blockLines(block, title) {
	if (!isTable(block)) return block.list.map((line) => `- ${inline(line)}`).join("\n");
	const { name, head, rows } = block;
	const row = (cells) => `| ${cells.join(" | ")} |`;
	const cells = rows.map((each) => row(each.map(inline)));
	return [
		...name === title ? [] : [`**${name}**`, ""],
		row(head),
		row(head.map(() => "---")),
		...cells
	].join("\n");
}
function partLines(part) {
	const open = openIn(part);
	return [
		...part.title ? [`### ${neutraliseMarkdown(part.title)}`] : [],
		...open.length > 0 ? [[
			"**Open**",
			"",
			...open.map(({ field, ask }) => `- ${inline([
				{ code: field },
				" ",
				...[ask].flat()
			])}`)
		].join("\n")] : [],
		ownerBlock(part)
	];
}
function ownerBlock({ name, text, questions }) {
	const form = questions.map(({ field }) => `- ${/^[A-Za-z0-9 ]+$/.test(field) ? field : codeSpan(field)}:\n`).join("");
	return `${beginMarker(name)}\n${isWritten(text) || questions.length === 0 ? text : form}${endMarker}`;
}
function inline(line) {
	return Array.isArray(line) ? line.map(piece).join("") : piece(line);
}
function piece(text) {
	if (typeof text === "string") {
		const [before, after] = spacesAround(text);
		return `${before}${neutraliseMarkdown(text)}${after}`;
	}
	return "address" in text ? `<${text.address}>` : codeSpan(text.code);
}
function codeSpan(code) {
	const text = oneLine(code).replaceAll("<!--", "<!​--");
	if (text === "") return "";
	if (text.includes("|")) return `<code>${neutraliseMarkdown(text)}</code>`;
	const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
	const fence = "`".repeat(longest + 1);
	const gap = /^`|`$|^ .* $/.test(text) ? " " : "";
	return `${fence}${gap}${text}${gap}${fence}`;
}
export { handoverMarkdown };
