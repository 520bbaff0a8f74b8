import { compile, foldCase, maxLength, openSource, parsePattern, patternFacts, somewhere, translatePattern, withinLimit } from "./scanner.js";
// gitleaks-wasm/src/prefilter/open-matches.ts
const space = 32;
function openMatches(rules) {
	const patterns = new Map(rules.flatMap((rule) => patternsOf(rule) ?? []));
	return {
		find(bytes, from, to) {
			const text = bytes.toString("latin1");
			const folded = foldCase(text);
			return [...patterns].flatMap(([rule, { words, open }]) => {
				if (words && !words.some((word) => folded.includes(word))) return [];
				const start = withinLimit(() => firstOpen(open, text, from, to));
				return start === 1e400 ? [] : [{
					rule,
					start: start ?? from
				}];
			});
		},
		follow(rule, bytes, at) {
			const { exact, open } = patterns.get(rule);
			const text = bytes.toString("latin1");
			if (withinLimit(() => matchesAt(exact, text, at)) ?? true) return "whole";
			return withinLimit(() => isOpenAt(open, text, at)) ?? true ? "open" : "closed";
		}
	};
}
function patternsOf({ id, regex }) {
	const tree = regex === void 0 ? void 0 : parsePattern(regex);
	if (!tree || maxLength(tree) < 1e400 || !somewhere(tree, takesWords)) return void 0;
	const exact = compile(translatePattern(regex)?.source ?? "", "y");
	const open = compile(openSource(tree), "g");
	if (!exact || !open) return void 0;
	const literals = patternFacts(regex)?.literals;
	return [[id, {
		exact,
		open,
		...literals?.every(({ lead }) => lead < 1e400) && { words: literals?.flatMap(({ words }) => words) }
	}]];
}
function takesWords(node) {
	if (node.kind !== "repeat" || node.max < 1e400 || node.body.kind !== "char") return false;
	return node.body.ascii[space] === 1 && node.body.ascii[97] === 1;
}
function firstOpen(open, text, from, to) {
	open.lastIndex = from;
	for (;;) {
		const match = open.exec(text);
		if (!match || match.index >= to) return 1e400;
		if (match.index + match[0].length === text.length) return match.index;
		if (match[0] === "") open.lastIndex += 1;
	}
}
function matchesAt(exact, text, at) {
	exact.lastIndex = at;
	return exact.test(text);
}
function isOpenAt(open, text, at) {
	open.lastIndex = at;
	const match = open.exec(text);
	return match?.index === at && at + match[0].length === text.length;
}
export { openMatches };
