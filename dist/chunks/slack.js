import { cut } from "./start.js";
import { messageText } from "./mail-parts.js";
// src/staying/alerts/slack.ts
const maxHeader = 150;
const maxSection = 3e3;
const maxText = 3e3;
const blocksPerPart = 3;
function slackPayload(message) {
	const { parts } = message;
	const shown = parts.slice(0, Math.floor(49 / blocksPerPart));
	const more = parts.length - shown.length;
	const blocks = shown.flatMap(blocksOf);
	if (more > 0) blocks.push({
		type: "section",
		text: plain(`And ${more} more.`, maxSection)
	});
	const text = `${parts.length > 1 ? `${message.subject}\n\n` : ""}${messageText({
		...message,
		parts: shown
	})}`;
	return {
		text: escape(cut(text, maxText)),
		blocks
	};
}
function slackRefusal(answer) {
	if (answer.startsWith("<")) return " with a web page: it is no webhook";
	if (/^[a-z]+(_[a-z]+)+$/.test(answer)) return nameOf(answer);
	try {
		const { ok, success, error } = JSON.parse(answer) ?? {};
		return ok === false || success === false ? nameOf(error) : void 0;
	} catch {
		return;
	}
}
function nameOf(error) {
	return typeof error === "string" && /^[a-z_]{1,40}$/.test(error) ? ` (${error})` : " and refused it";
}
function blocksOf({ headline, facts, command }) {
	const blocks = [{
		type: "header",
		text: plain(headline, maxHeader)
	}];
	if (facts.length > 0) blocks.push({
		type: "rich_text",
		elements: [{
			type: "rich_text_section",
			elements: linesOf(facts)
		}]
	});
	if (command) blocks.push({
		type: "rich_text",
		elements: [{
			type: "rich_text_preformatted",
			elements: [{
				type: "text",
				text: cut(command, maxSection)
			}]
		}]
	});
	return blocks;
}
function linesOf(facts) {
	let left = maxSection;
	return facts.flatMap(({ label, text, url }, index) => {
		const [begin, end] = [`${label}: `, index < facts.length - 1 ? "\n" : ""];
		left -= begin.length + text.length + end.length;
		if (left < 0) return [];
		return [
			{
				type: "text",
				text: begin,
				style: { bold: true }
			},
			url ? {
				type: "link",
				url,
				text
			} : {
				type: "text",
				text
			},
			...end ? [{
				type: "text",
				text: end
			}] : []
		];
	});
}
function plain(text, maxLength) {
	return {
		type: "plain_text",
		text: cut(text, maxLength),
		emoji: false
	};
}
function escape(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", "@​").replaceAll("](", "]​(");
}
export { slackPayload, slackRefusal };
