import { foldCase } from "./scanner.js";
// gitleaks-wasm/src/prefilter/far-keywords.ts
function farKeywordSearch(rules) {
	const isFar = ({ keywords, literalPatterns }) => !literalPatterns?.every(({ words }) => words.every((word) => keywords.some((keyword) => word.includes(keyword))));
	const words = [...new Set(rules.filter(isFar).flatMap(({ keywords }) => keywords))];
	return (text) => {
		const folded = foldCase(text.toString("latin1"));
		return words.filter((word) => folded.includes(word));
	};
}
export { farKeywordSearch };
