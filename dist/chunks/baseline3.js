import { array, getDotPath, nullable, number as number$2, object, optional, safeParse, string } from "./dist.js";
// src/pillars/secrets/baseline.ts
const text = optional(string(), "");
const number = optional(number$2(), 0);
const entries = nullable(array(object({
	RuleID: string(),
	Description: text,
	StartLine: number,
	EndLine: number,
	StartColumn: number,
	EndColumn: number,
	Match: text,
	Secret: text,
	File: string(),
	Commit: text,
	Entropy: number
})));
function parseBaseline(file, content) {
	let parsed;
	try {
		parsed = JSON.parse(content.replace(/^\ufeff/, ""));
	} catch {
		throw new Error("it is not JSON");
	}
	const result = safeParse(entries, parsed, { abortEarly: true });
	if (!result.success) {
		const path = getDotPath(result.issues[0]);
		throw new Error(`it is not a JSON report of gitleaks${path ? ` (at ${path})` : ", which is a list"}`);
	}
	const known = new Map();
	for (const entry of result.output ?? []) {
		const key = placeOf(entry);
		known.set(key, [...known.get(key) ?? [], entry]);
	}
	return {
		file,
		isKnown: (found) => (known.get(placeOf(entryOf(found))) ?? []).some((entry) => isSame(entry, found))
	};
}
function placeOf(entry) {
	const { RuleID, StartLine, EndLine, StartColumn, EndColumn, File, Commit } = entry;
	return JSON.stringify([
		RuleID,
		StartLine,
		EndLine,
		StartColumn,
		EndColumn,
		File,
		Commit
	]);
}
function isSame(entry, found) {
	if (entry.Description !== found.description) return false;
	if (Math.fround(entry.Entropy) !== Math.fround(found.entropy)) return false;
	return entry.Secret === redacted || entry.Secret.endsWith("...") || entry.Secret === found.secret && entry.Match === found.match;
}
const redacted = "REDACTED";
function entryOf(found) {
	return {
		RuleID: found.ruleId,
		Description: found.description,
		StartLine: found.startLine,
		EndLine: found.endLine,
		StartColumn: found.startColumn,
		EndColumn: found.endColumn,
		Match: redacted,
		Secret: redacted,
		File: found.file,
		Commit: found.commit,
		Entropy: found.entropy
	};
}
function formatBaseline(findings, commits, redact) {
	const rows = findings.map((found) => {
		const { File, Commit, Entropy, ...place } = entryOf(found);
		const { author = "", email = "", date = "", message = "" } = commits.get(Commit) ?? {};
		return {
			...place,
			File,
			SymlinkFile: "",
			Commit,
			Entropy,
			Author: redact(author),
			Email: redact(email),
			Date: date,
			Message: redact(message),
			Tags: found.tags,
			Fingerprint: found.fingerprint
		};
	});
	return `${JSON.stringify(rows, void 0, 1)}\n`;
}
export { formatBaseline, parseBaseline };
