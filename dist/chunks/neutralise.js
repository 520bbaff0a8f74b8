// src/text/neutralise.ts
/**
* These functions make foreign text (response bodies, file names, git's messages) harmless for the place where it is
* shown. They follow the rules of the runner (actions/runner, ActionCommand.cs): `::name …::` is a command at the start
* of a line, after any Unicode white space is trimmed, and `##[name …]` is one anywhere in a line. The runner compares
* by .NET's culture rules, which ignore invisible characters. So these are removed, and a visible space breaks a
* command.
*/
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const ansiSequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g;
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const printableAscii = /^[ -~]*$/;
/** One line of plain text without control characters; line breaks become spaces. */
function oneLine(text) {
	if (printableAscii.test(text)) return text.trim();
	return text.toWellFormed().replace(ansiSequences, "").replace(lineBreaks, " ").replaceAll("	", " ").replace(invisible, "").trim();
}
/** Text for a log or a terminal in which the runner finds no command. Lines that end in `\n` stay lines. */
function neutraliseLog(text) {
	return text.split(/\r?\n/).map(neutraliseLine).join("\n");
}
function neutraliseLine(line) {
	if (printableAscii.test(line) && !line.includes("::") && !line.includes("##")) return line.trimEnd();
	return ((/^ */.exec(line)?.[0] ?? "") + breakCommands(oneLine(line).replace(/^::/, ": :")).replace(/##(?=\[)/g, "# #")).trimEnd();
}
/** Breaks `::name …::`. The last `::` of the line is looked up once, so that there is no search behind each name. */
function breakCommands(line) {
	const last = line.lastIndexOf("::");
	return line.replace(/::(?=[\w-]+( |::))/g, (colons, next, at) => next === "::" || at < last ? ": :" : colons);
}
/**
* Text for the middle of a line of Markdown, also in a table. It makes no mention, link, image, HTML, code or formula.
* Character references alone are not enough, because `&#64;name` is still a mention; an invisible character after the
* `@` prevents it.
*/
function neutraliseMarkdown(text) {
	const gap = "​";
	return oneLine(text).replace(/[\\`*_{}[\]()<>#+!|~&"'^$=]|^-|^\d(?=\d*\.)/g, (each) => `&#${each.charCodeAt(0)};`).replace(/@/g, `@${gap}`).replace(/:(?=\/\/)/g, `:${gap}`).replace(/\bwww\b/gi, (each) => each + gap).replace(/&#35;(?=\d)/g, `&#35;${gap}`).replace(/\bgh-(?=\d)/gi, (each) => each + gap);
}
/** A fenced block for text of one or more lines. Nothing in the text can end the block. */
function codeBlock(text) {
	const lines = text.split(/\r?\n/).map((line) => /^ */.exec(line)?.[0] + oneLine(line));
	const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
	const fence = "`".repeat(longest + 1);
	return `${fence}\n${lines.join("\n")}\n${fence}`;
}
export { codeBlock, neutraliseLog, neutraliseMarkdown, oneLine };
