import { isoSecond } from "./run.js";
import { readGit } from "./start.js";
import { formatBaseline } from "./baseline3.js";
// src/git/commit-details.ts
async function readCommitDetails(repository, commits) {
	const details = new Map();
	for (let from = 0; from < commits.length; from += 200) {
		const output = await readGit(repository, [
			...[
				"log",
				"--no-walk=unsorted",
				"-z",
				"--encoding=UTF-8",
				"--format=%H%n%an%n%ae%n%aI%n%B"
			],
			...commits.slice(from, from + 200),
			"--"
		]);
		for (const record of output.toString("utf8").split("\0")) {
			const [sha, author, email, date, ...lines] = record.split("\n");
			if (!sha || author === void 0 || email === void 0 || date === void 0) continue;
			details.set(sha, {
				author,
				email,
				date: Number.isNaN(Date.parse(date)) ? "" : isoSecond(date),
				message: messageOf(lines)
			});
		}
	}
	return details;
}
function messageOf(lines) {
	const first = lines.findIndex((line) => line.trim() !== "");
	if (first < 0) return "";
	const end = lines.findIndex((line, index) => index > first && line.trim() === "");
	const title = lines.slice(first, end < 0 ? void 0 : end).map((line) => line.trim());
	const indent = `    ${/^\s*/.exec(lines[first])?.[0]}`;
	const body = (end < 0 ? [] : lines.slice(end)).map((line) => `    ${line}`.trimEnd()).map((line) => line.startsWith(indent) ? line.slice(indent.length) : line).join("\n").replace(/\n{3,}/g, "\n\n").replace(/^\n+|\n+$/g, "");
	return title.join(" ") + (body && `\n\n${body}`);
}
// src/pillars/secrets/write-baseline.ts
async function writeKnownSecrets(secrets, repository, { redactor, log }, write) {
	const known = secrets.filter(({ found }) => redactor.redact(found.file) === found.file);
	const details = await readCommitDetails(repository, [...new Set(known.map(({ found }) => found.commit))]);
	const findings = known.map(({ found }) => found);
	await write(formatBaseline(findings, details, redactor.redact), known.length);
	if (known.length < secrets.length) log.info(`${secrets.length - known.length} of the secrets found stay new: the name of their file repeats one.`);
	return new Set(known);
}
export { writeKnownSecrets };
