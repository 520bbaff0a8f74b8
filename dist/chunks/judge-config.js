import { require_fastest_levenshtein } from "./fastest-levenshtein.js";
import { GateError } from "./errors.js";
// src/pillars/secrets/judge-config.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
function judgeConfig(file, { rules, allowlists, ignoredKeys }) {
	const isSilent = rules.every(({ skipReport }) => skipReport);
	refuseKeys(file, ignoredKeys, isSilent);
	const notes = notesOf(file, ignoredKeys);
	if (isSilent) {
		const why = rules.length > 0 ? "each has skipReport = true" : "it has no [[rules]] of its own, and it extends none, or disables all that it extends";
		throw new GateError("GITLEAKS_NO_RULES", {
			file,
			problem: [why, ...notes].join("\n")
		});
	}
	if (allowlists.some(({ condition, regexes, paths }) => condition === "OR" && [...regexes, ...paths].includes(""))) throw new GateError("GITLEAKS_CONFIG", {
		file,
		problem: "an allowlist for all rules holds an empty pattern, which allows everything"
	});
	return notes;
}
function refuseKeys(file, keys, isSilent = false) {
	const diagnostics = keys.flatMap((key) => {
		const message = mistakeOf(key);
		return message ? [{
			at: {
				file: key.file ?? file,
				line: key.line,
				column: key.column
			},
			message
		}] : [];
	});
	if (diagnostics.length === 0) return;
	const lines = diagnostics.slice(0, mostShown).map(({ at, message }) => `${at.file}:${at.line}:${at.column}  ${message}`);
	if (diagnostics.length > mostShown) lines.push(`… and ${diagnostics.length - mostShown} more`);
	const hint = isSilent ? mendSilent : "Mend the file.";
	throw new GateError("GITLEAKS_KEYS", {
		diagnostics: lines.join("\n"),
		hint
	}, { diagnostics });
}
const mostShown = 20;
const mendSilent = "As it is, no rule is left. The rules of gitleaks are kept by two lines:\n  [extend]\n  useDefault = true";
function notesOf(main, keys) {
	const ofPlace = ({ file = main, line, column }) => `${file}:${line}:${column}`;
	return keys.slice(0, mostShown).map((key) => `${ofPlace(key)}: ${noteOf(key)}`);
}
function mistakeOf({ key, table, reason, known = [], tables = [] }) {
	if (reason === "url") return `gitleaks fetches no extend.url; keep a copy in the repository and name it with path`;
	if (reason === "depth") return `gitleaks follows no "${key}" here, in the third file of a chain; name what it extends in an earlier one`;
	if (reason !== "unknown") return void 0;
	const meant = nearest(key, known);
	if (meant) return `unknown key ${JSON.stringify(key)}${inTable(table)}; did you mean ${JSON.stringify(meant)}?`;
	if (tables.length === 0 || describing.has(key.toLowerCase())) return void 0;
	return `the key ${JSON.stringify(key)} means nothing${inTable(table) || " at the top"}; it belongs in ${tables.map(header).join(" or ")}`;
}
const describing = new Set([
	"title",
	"description",
	"minversion",
	"id",
	"tags",
	"url"
]);
function noteOf({ key, table, reason }) {
	const name = JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}…` : key);
	if (reason === "repeated") return `a later rule has the id ${name} too, and replaces this one`;
	if (reason === "target") return "gitleaks drops an allowlist with targetRules of a file that is extended";
	return `gitleaks knows no key ${name}${inTable(table)} and passes over it`;
}
function nearest(key, known) {
	if (key.length > 100) return void 0;
	const plain = key.toLowerCase().replace(/[-_ ]/g, "");
	const far = Math.max(1, Math.floor(plain.length / 4));
	return known.map((name) => ({
		name,
		away: (0, import_fastest_levenshtein.distance)(plain, name.toLowerCase())
	})).toSorted((a, b) => a.away - b.away).find(({ away }) => away <= far)?.name;
}
function inTable(table) {
	return table === "" ? "" : ` in ${header(table)}`;
}
function header(table) {
	if (table === "") return "the top of the file";
	return /(?:^|\.)(?:rules|allowlists|required)$/.test(table) ? `[[${table}]]` : `[${table}]`;
}
export { judgeConfig, notesOf, refuseKeys };
