// src/text/neutralise.ts
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const ansiSequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g;
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const printableAscii = /^[ -~]*$/;
function oneLine(text) {
	if (printableAscii.test(text)) return text.trim();
	return text.toWellFormed().replace(ansiSequences, "").replace(lineBreaks, " ").replaceAll("	", " ").replace(invisible, "").trim();
}
function neutraliseLog(text) {
	return text.split(/\r?\n/).map(neutraliseLine).join("\n");
}
function neutraliseLine(line) {
	if (printableAscii.test(line) && !line.includes("::") && !line.includes("##")) return line.trimEnd();
	return ((/^ */.exec(line)?.[0] ?? "") + breakCommands(oneLine(line).replace(/^::/, ": :")).replace(/##(?=\[)/g, "# #")).trimEnd();
}
function breakCommands(line) {
	const last = line.lastIndexOf("::");
	return line.replace(/::(?=[\w-]+( |::))/g, (colons, next, at) => next === "::" || at < last ? ": :" : colons);
}
function neutraliseMarkdown(text) {
	const gap = "​";
	return oneLine(text).replace(/[\\`*_{}[\]()<>#+!|~&"'^$=]|^-|^\d(?=\d*\.)/g, (each) => `&#${each.charCodeAt(0)};`).replace(/@/g, `@${gap}`).replace(/:(?=\/\/)/g, `:${gap}`).replace(/\bwww\b/gi, (each) => each + gap).replace(/&#35;(?=\d)/g, `&#35;${gap}`).replace(/\bgh-(?=\d)/gi, (each) => each + gap);
}
function codeBlock(text) {
	const lines = text.split(/\r?\n/).map((line) => /^ */.exec(line)?.[0] + oneLine(line));
	const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
	const fence = "`".repeat(longest + 1);
	return `${fence}\n${lines.join("\n")}\n${fence}`;
}
export { codeBlock, neutraliseLog, neutraliseMarkdown, oneLine };
