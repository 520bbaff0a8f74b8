import { cut } from "./start.js";
import { promptFor } from "./prompt.js";
// src/ai/summary.ts
const maxText = 500;
function summaryPrompt(findings) {
	const shown = (text) => text && cut(text, maxText);
	return promptFor("Tell the engineer on call what most likely broke in this release, what the findings have in common, and what to look at first. Say so where the findings do not show it.", findings.filter(({ status }) => status !== "pass").map(({ rule, severity, status, title, expected, observed, fix, where }) => ({
		rule,
		status,
		severity,
		title: shown(title),
		expected: shown(expected),
		observed: shown(observed),
		fix: shown(fix),
		file: shown(where.file)
	})));
}
export { summaryPrompt };
