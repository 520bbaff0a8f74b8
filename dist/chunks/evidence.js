import { cut } from "./cut.js";
import { oneLine } from "./neutralise.js";
// src/report/model/evidence.ts
const maxLength = 2e4;
function showLocation({ file, line, url, commit }) {
	if (file) return oneLine(line ? `${file}:${line}` : file);
	return url ? oneLine(url) : commit?.slice(0, 7);
}
function evidence(finding, { reproduce }) {
	const { expected, observed, fix } = finding;
	return [
		...labelled("expected  ", expected),
		...labelled(expected ? "seen      " : "", observed),
		...labelled("again     ", reproduce ? finding.reproduce : void 0),
		...labelled("", fix)
	];
}
function labelled(label, text) {
	if (!text) return [];
	return cut(text, maxLength).split(/\r?\n/).map(oneLine).filter(Boolean).map((line, i) => (i === 0 ? label : " ".repeat(label.length)) + line);
}
export { evidence, showLocation };
