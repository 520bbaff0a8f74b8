import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { askModel } from "./ask.js";
import { promptFor } from "./prompt.js";
import { GateError, asUtf8, assertWritable, createLastLook, cut, hideSecretsOf, lastLine, loadConfig, neutraliseMarkdown, openRepository, plural, replaceFile, runGit, streamGit, thousands, tokenOf, wordsOf } from "./start.js";
import { findLastReleases, groupBy, openRuns, showDuration } from "./run.js";
import { countCommits, diffOptions, listTree, readBlobs, readChanges, readPatches, resolveRange, withoutIndex } from "./secrets.js";
import { codePathspecs, envReads, isOfTests } from "./code-files.js";
import { isOfPlatform } from "./platform-names.js";
import { detectPlatforms, isPlatformFile, readWorkflow } from "./workflows.js";
const { resolve } = require("node:path");
// src/ai/draft.ts
function draftPrompt(changes) {
	return promptFor("Write one paragraph that opens the release notes of a web application: what is new for those who use it, the most important first. Claim nothing that the titles do not say.", changes);
}
// src/pages/notes/default-range.ts
function lastTwo(newestFirst) {
	const [head] = newestFirst;
	const base = newestFirst.find((sha) => sha !== head);
	return head && base ? {
		base,
		head
	} : void 0;
}
function lastReleases({ days, runs }) {
	const deployed = [...days, ...runs].flatMap(({ deployments }) => deployments).filter(({ state }) => state === "success").toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).map(({ sha }) => sha);
	const passed = runs.flatMap(({ verdict, sha }) => verdict === "pass" && sha ? [sha] : []);
	return lastTwo(deployed.reverse()) ?? lastTwo(passed.reverse()) ?? { problem: "the history holds no two releases of it" };
}
// src/pages/notes/rollback.ts
function rollback({ ids: { base, head }, commits, hasMerges, migrations, platforms }) {
	if (commits === 0) return [];
	const revert = hasMerges ? [`git restore --source ${base} --staged --worktree :/`, `git commit -m "Roll back to ${base.slice(0, 7)}"`] : [`git revert --no-edit ${base}..${head}`];
	return [
		`Deploy ${base} again${platforms.length > 0 ? ":" : "."}`,
		"",
		...platforms.map((platform) => `- ${onPlatform(platform)}`),
		...platforms.length > 0 ? [""] : [],
		`Or take the commits back, on top of ${head.slice(0, 7)}, and deploy that:`,
		"",
		"```",
		...revert,
		"```",
		...migrations.length > 0 ? ["", "Neither undoes a database migration."] : []
	];
}
function onPlatform({ name, rollback: commands, dashboard, note, docs }) {
	return `${name}: ${[commands.map((command) => `\`${command}\``).join(", then "), dashboard.startsWith("none") ? "" : dashboard].filter(Boolean).join("; or ")}.${note ? ` ${note}` : ""} <${docs}>`;
}
// src/pages/notes/markdown.ts
const maxLength = 125e3;
const listLengths = [
	200,
	100,
	50,
	20,
	10,
	5
];
function notesMarkdown(notes) {
	let text = "";
	for (const most of listLengths) {
		text = written(notes, most);
		if (text.length <= maxLength) break;
	}
	return text;
}
function written(notes, most) {
	const { breaking, groups, migrations, envNames, speed } = notes;
	const list = (items, line) => {
		const more = items.length - most;
		return [...items.slice(0, most).map((item) => `- ${line(item)}`), ...more > 0 ? [`- and ${thousands(more)} more`] : []];
	};
	const section = (title, lines) => lines.length > 0 ? [
		`## ${title}`,
		"",
		...lines,
		""
	] : [];
	return [
		...head(notes),
		...draftLines(notes),
		...section("Breaking changes", list(breaking, breakingLine)),
		...groups.flatMap(({ title, entries }) => section(shown(title), list(entries, entryLine))),
		...section("Taken back within this release", list(notes.cancelled, ({ entry, by }) => `${entryLine(entry)}, by ${by.id.slice(0, 7)}`)),
		...section("Database migrations", list(migrations, ({ path, tool, status }) => `${status} ${code(path)} (${tool})${afterwards[status]}`)),
		...section("New environment variables", list(envNames, ({ name, file, line }) => `${code(name)}, read in ${code(`${file}:${line}`)}`)),
		...section("p95", speed ? speedTable(speed, most) : []),
		...section("Contributors", people(notes, most)),
		...section("Roll back", rollback(notes))
	].join("\n");
}
function head({ range, ids, environment, commits, missing }) {
	const [base, head] = [named(range.base, ids.base), named(range.head, ids.head)];
	const what = commits === 0 ? `Nothing new: ${head} has no commit that ${base} lacks.` : `${plural(commits, "commit")} since ${base}.`;
	const back = `This release goes back: ${head} lacks ${plural(missing, "commit")} of ${base}.`;
	return [
		`# ${shown(environment)}: ${head}`,
		"",
		what,
		...missing > 0 ? ["", back] : [],
		""
	];
}
function draftLines({ draft }) {
	if (!draft) return [];
	return [
		`**${shown(`Written by a machine (${cut(draft.model, 100)}) from the titles below`)}:**`,
		"",
		...draft.text.split("\n").map((line) => `> ${readable(line)}`.trimEnd()),
		""
	];
}
function named(name, id) {
	const short = id.slice(0, 7);
	return id.startsWith(name.toLowerCase()) ? short : `${code(name)} (${short})`;
}
function entryLine({ scope, title, pull, id }) {
	const place = pull ? `${shown(pull)}, ${id.slice(0, 7)}` : id.slice(0, 7);
	return `${scope ? `**${shown(scope)}:** ` : ""}${shown(title) || "without a subject"} (${place})`;
}
function breakingLine(entry) {
	return `${entryLine(entry)}${entry.breakingNote ? `: ${shown(entry.breakingNote)}` : ""}`;
}
const afterwards = {
	added: "",
	changed: ": the release before had it, so it has run there in its old form",
	removed: ": the release before had it, so it has run there"
};
function speedTable(routes, most) {
	if (routes.length === 0) return ["The history has no p95 of the same route in both releases."];
	const rows = routes.slice(0, most).map(({ check, beforeMs, afterMs, budgetMs }) => {
		const budget = budgetMs === null ? "" : showDuration(budgetMs);
		return `| ${[
			shown(check),
			time(beforeMs),
			time(afterMs),
			change(beforeMs, afterMs),
			budget
		].join(" | ")} |`;
	});
	const more = routes.length - rows.length;
	const rest = more > 0 ? ["", `And ${plural(more, "more route")}.`] : [];
	return [
		"| route | before | now | change | budget |",
		"|---|---|---|---|---|",
		...rows,
		...rest
	];
}
function time(ms) {
	return ms === null ? "failed" : showDuration(ms);
}
function change(before, now) {
	if (!before || now === null) return "";
	const percent = Math.round((now / before - 1) * 100);
	return `${percent > 0 ? "+" : ""}${percent} %`;
}
function people({ people, bots }, most) {
	return [...names("People", people, most), ...names("Bots", bots, most)];
}
function names(title, found, most) {
	if (found.length === 0) return [];
	const more = found.length - most;
	return [`- ${title}: ${[...found.slice(0, most).map(({ name, commits }) => `${shown(name)} (${thousands(commits)})`), ...more > 0 ? [`and ${thousands(more)} more`] : []].join(", ")}`];
}
const maxText = 300;
function shown(text) {
	return readable(cut(text, maxText));
}
function readable(text) {
	return neutraliseMarkdown(text).replace(/&#(\d+);/g, (reference, code) => {
		const sign = String.fromCharCode(Number(code));
		return `'"(){}=!+`.includes(sign) ? sign : reference;
	});
}
function code(text) {
	return /^[\w./~^@:+-]{1,200}$/.test(text) ? `\`${text}\`` : shown(text);
}
// src/git/diff-paths.ts
const statuses = {
	A: "added",
	D: "removed"
};
async function diffPaths(place, { base, head }, isWanted) {
	const args = [
		"diff-tree",
		"-r",
		"-z",
		"--name-status",
		"--no-renames",
		"--no-relative",
		base,
		head,
		"--"
	];
	const found = [];
	let status;
	for await (const words of wordsOf(streamGit(place, args), "\0")) for (const word of words) {
		if (status === void 0) {
			status = word;
			continue;
		}
		const path = asUtf8(word);
		if (isWanted(path)) found.push({
			path,
			status: statuses[status] ?? "changed"
		});
		status = void 0;
	}
	return found;
}
// src/git/map-people.ts
const contact = /^([^<>\n]*)<([^<>\s]+)>$/;
function parsePerson(text) {
	const [, name, email] = contact.exec(text.trim()) ?? [];
	return name?.trim() && email ? {
		name: name.trim(),
		email
	} : void 0;
}
async function mapPeople(repository, people) {
	if (people.length === 0) return [];
	const input = people.map(({ name, email }) => `${name} <${email}>\n`).join("");
	const { exitCode, stdout } = await runGit(repository, ["check-mailmap", "--stdin"], { input });
	const mapped = stdout.split("\n").map(parsePerson);
	return exitCode === 0 ? people.map((person, index) => mapped[index] ?? person) : [...people];
}
// src/git/read-log.ts
const format = [
	"%H",
	"%P",
	"%aN",
	"%aE",
	"%B"
];
const maxFieldBytes = 65536;
async function* readLog(repository, range) {
	const args = [
		"log",
		"-z",
		"--topo-order",
		"--encoding=UTF-8",
		`--format=${format.join("%x00")}`
	];
	let fields = [];
	let pieces = [];
	let bytes = 0;
	for await (const chunk of streamGit(repository, [
		...args,
		...range.revisions,
		"--"
	])) {
		let from = 0;
		while (from < chunk.length) {
			const nul = chunk.indexOf(0, from);
			const end = nul < 0 ? chunk.length : nul;
			if (bytes < maxFieldBytes) pieces.push(chunk.subarray(from, Math.min(end, from + maxFieldBytes - bytes)));
			bytes += end - from;
			from = end + 1;
			if (nul < 0) break;
			fields.push(Buffer.concat(pieces).toString("utf8"));
			pieces = [];
			bytes = 0;
			if (fields.length < format.length) continue;
			const [id = "", parents = "", author = "", email = "", message = ""] = fields;
			yield {
				id,
				parents: parents.split(" ").filter(Boolean),
				author,
				email,
				message
			};
			fields = [];
		}
	}
}
// src/pages/notes/conventional.ts
const groups = {
	Features: ["feat", "feature"],
	Fixes: [
		"fix",
		"bugfix",
		"hotfix",
		"security"
	],
	Performance: ["perf"],
	Reverts: ["revert"],
	Refactoring: ["refactor"],
	Documentation: ["docs", "doc"],
	Tests: ["test", "tests"],
	"Build and upkeep": [
		"build",
		"ci",
		"chore",
		"style",
		"deps"
	]
};
const groupOf = new Map(Object.entries(groups).flatMap(([group, prefixes]) => prefixes.map((prefix) => [prefix, group])));
const maxTitle = 300;
function parseHeader(subject) {
	const text = cut(subject.trim(), maxTitle);
	const [, prefix = "", scope, mark, title] = /^([A-Za-z]{2,12})(?:\(([^()]{0,80})\))?(!)?: +(\S.*)$/s.exec(text) ?? [];
	const group = groupOf.get(prefix.toLowerCase());
	if (!group || title === void 0) return {
		isBreaking: false,
		title: text
	};
	return {
		group,
		scope: scope?.trim() || void 0,
		isBreaking: mark === "!",
		title
	};
}
function breakingNote(message) {
	const footer = /^ *(?:[*-] )?BREAKING[ -]CHANGES?:/m.exec(message);
	if (!footer) return void 0;
	const [paragraph = ""] = message.slice(footer.index, footer.index + 2e3).split(/\n\s*\n|\n(?=[A-Za-z-]+: | *[*-] )/, 1);
	return cut(paragraph.slice(paragraph.indexOf(":") + 1).replace(/\s+/g, " ").trim(), maxTitle);
}
function breaksWithin(message) {
	return [...message.matchAll(/^ *[*-] ([A-Za-z]{2,12}(?:\([^()\n]{0,80}\))?!: .*)$/gm)].some(([, subject = ""]) => parseHeader(subject).isBreaking);
}
// src/pages/notes/entries.ts
function entriesOf(commits, head) {
	const byId = new Map(commits.map((commit) => [commit.id, commit]));
	const seen = new Set();
	const entries = [];
	const lineFrom = (tip, owner) => {
		const line = [];
		for (let next = byId.get(tip); next && !seen.has(next.id); next = byId.get(next.parents[0] ?? "")) {
			seen.add(next.id);
			line.push(next);
		}
		return {
			line,
			owner
		};
	};
	const open = [lineFrom(head)];
	for (let last = open.at(-1); last; last = open.at(-1)) {
		const commit = last.line.pop();
		if (!commit) {
			open.pop();
			continue;
		}
		const isMerge = commit.parents.length > 1;
		let { owner } = last;
		if (commit.pull || !(owner || isMerge)) {
			owner = {
				...commit,
				commits: isMerge ? [] : [commit]
			};
			entries.push(owner);
		} else if (!isMerge) owner?.commits.push(commit);
		for (const parent of commit.parents.slice(1)) open.push(lineFrom(parent, owner));
	}
	return entries.reverse().map(whole);
}
function whole(entry) {
	const { commits, group, reverts } = entry;
	const [first] = commits;
	return {
		...entry,
		group: group ?? (commits.every((commit) => commit.group === first?.group) ? first?.group : void 0),
		isBreaking: entry.isBreaking || commits.some(({ isBreaking }) => isBreaking),
		breakingNote: entry.breakingNote ?? commits.find(({ breakingNote }) => breakingNote)?.breakingNote,
		reverts: reverts.length === 0 && commits.length === 1 && first ? first.reverts : reverts
	};
}
function cancelReverts(entries) {
	const placeOf = new Map(entries.map((entry, index) => [entry, index]));
	const known = new Map();
	for (const entry of entries.toReversed()) {
		if (entry.pull) known.set(entry.pull, entry);
		known.set(`"${entry.title}`, entry);
		for (const { id } of entry.commits.length === 1 ? [entry, ...entry.commits] : [entry]) known.set(short(id), entry);
	}
	const gone = new Set();
	const cancelled = [];
	for (const [index, by] of entries.entries()) {
		if (gone.has(by) || by.reverts.length === 0) continue;
		const targets = new Set(by.reverts.map((name) => known.get(/^[#!"]/.test(name) ? name : short(name))));
		if (![...targets].every((entry) => entry && !gone.has(entry) && (placeOf.get(entry) ?? 0) > index)) continue;
		for (const entry of targets) {
			if (!entry) continue;
			gone.add(entry);
			cancelled.push({
				entry,
				by
			});
		}
		gone.add(by);
	}
	return {
		kept: entries.filter((entry) => !gone.has(entry)),
		cancelled
	};
}
function short(id) {
	return id.slice(0, 7);
}
// src/pages/notes/built.ts
const builtPath = /(?:^|\/)(?:dist|build|out|node_modules|vendor|third_party|\.next|\.output)\//;
function isBuilt(path) {
	return builtPath.test(path);
}
// src/pages/notes/env-names.ts
const maxBytes$1 = 1e6;
const maxNames = 500;
const maxFiles$1 = 5e3;
const noCommit = {
	sha: "",
	author: "",
	email: "",
	date: ""
};
async function newEnvNames(repository, ends) {
	const added = await addedReads(repository, ends);
	const known = await namesReadIn(repository, ends.base, [...added.keys()]);
	return [...added.values()].filter(({ name }) => !known.has(name)).toSorted((a, b) => a.name < b.name ? -1 : 1);
}
async function addedReads(repository, { base, head }) {
	const found = new Map();
	const args = [
		"diff-tree",
		"-r",
		...diffOptions,
		"--no-renames",
		"--text",
		base,
		head,
		"--",
		...codePathspecs
	];
	for await (const { hunks } of readPatches(withoutIndex(repository), args, { commit: noCommit })) for (const { path, startLine, added } of hunks) {
		if (added.length > maxBytes$1 || !isOwn(path)) continue;
		for (const read of envReads(path, added.toString("utf8"))) {
			if (found.size >= maxNames) return found;
			if (found.has(read.name) || isOfPlatform(read.name)) continue;
			found.set(read.name, {
				...read,
				line: startLine + read.line - 1
			});
		}
	}
	return found;
}
async function namesReadIn(repository, commit, names) {
	if (names.length === 0) return new Set();
	const files = new Map((await filesWith(repository, commit, names)).map(({ id, path }) => [id, path]));
	const known = new Set();
	for await (const { id, content } of readBlobs(repository, [...files.keys()].slice(0, maxFiles$1))) {
		if (!content || content.length > maxBytes$1) continue;
		for (const { name } of envReads(files.get(id) ?? "", content.toString("utf8"))) known.add(name);
	}
	return known;
}
async function filesWith(repository, commit, names) {
	const args = [
		"grep",
		"-l",
		"-z",
		"-F",
		"-w",
		"--text",
		"--full-name",
		"--no-recurse-submodules",
		...names.flatMap((name) => ["-e", name])
	];
	const { exitCode, stdout, stderr } = await runGit(repository, [
		...args,
		commit,
		"--",
		...codePathspecs
	]);
	if (exitCode > 1) throw new GateError("GIT_FAILED", { problem: lastLine(stderr) });
	const paths = new Set(stdout.split("\0").map((name) => name.slice(commit.length + 1)));
	paths.delete("");
	return paths.size === 0 ? [] : (await listTree(repository, commit) ?? []).filter(({ path }) => paths.has(path) && isOwn(path));
}
function isOwn(path) {
	return !isOfTests(path) && !isBuilt(path);
}
// src/pages/notes/pull-request.ts
const merges = [
	{
		subject: /^Merge pull request #(\d+) from (\S+)/,
		read: ([, number, branch = ""], [title]) => ({
			mark: `#${number}`,
			title: title ?? branch
		})
	},
	{
		subject: /^Merged in (\S+) \(pull request #(\d+)\)/,
		read: ([, branch = "", number], [title]) => ({
			mark: `#${number}`,
			title: title ?? branch
		})
	},
	{
		subject: /^Merge branch '([^']+)'/,
		read: ([, branch = ""], body) => {
			const number = body.map((line) => /^See merge request \S*!(\d+)$/.exec(line)?.[1]).find(Boolean);
			return number ? {
				mark: `!${number}`,
				title: body[0]?.startsWith("See ") ? branch : body[0] ?? branch
			} : void 0;
		}
	}
];
const squashes = [
	/^(?<title>.*\S) \((?<mark>[#!]\d+)\)$/s,
	/^Pull request #(?<number>\d+): (?<title>.+)$/s,
	/^Merged PR (?<number>\d+): (?<title>.+)$/s
];
function mergedPullRequest(message) {
	const [subject = "", ...rest] = message.split("\n");
	const body = rest.map((line) => line.trim()).filter((line) => line !== "");
	for (const { subject: pattern, read } of merges) {
		const found = pattern.exec(subject);
		if (found) return read(found, body);
	}
	return squashedPullRequest(subject);
}
function squashedPullRequest(subject) {
	for (const pattern of squashes) {
		const { title, mark, number } = pattern.exec(subject.trim())?.groups ?? {};
		if (title) return {
			title,
			mark: mark ?? `#${number}`
		};
	}
}
// src/pages/notes/facts.ts
const maxPeople = 50;
const maxReverts = 50;
function factsOf({ id, parents, author, email, message }) {
	const [subject = ""] = message.split("\n", 1);
	const pull = parents.length > 1 ? mergedPullRequest(message) : squashedPullRequest(subject);
	const header = parseHeader(pull?.title ?? subject);
	const note = breakingNote(message);
	return {
		...header,
		id,
		parents,
		people: [{
			name: author,
			email
		}, ...coAuthors(message)],
		pull: pull?.mark,
		isBreaking: header.isBreaking || note !== void 0 || pull !== void 0 && breaksWithin(message),
		breakingNote: note || void 0,
		...revertOf(header, subject, message)
	};
}
function coAuthors(message) {
	const trailers = message.matchAll(/^Co-authored-by:([^\n]{1,300})$/gim);
	return Array.from(trailers, ([, text = ""]) => parsePerson(text)).filter((person) => person !== void 0).slice(0, maxPeople);
}
function revertOf({ group, title }, subject, message) {
	if (group !== "Reverts" && !/^(?:Revert|Reapply)\b/i.test(title)) return {
		group,
		reverts: []
	};
	const ids = message.matchAll(/\b(?:Reverts?(?: commit)?|Refs):? ([0-9a-f]{7,64})\b/gi);
	const pulls = [...[...message.matchAll(/^Reverts \S*?([#!]\d+)$/gm)].map(([, mark = ""]) => mark), .../ from \S*?\brevert-(\d+)-/.exec(subject)?.slice(1).map((number) => `#${number}`) ?? []];
	const reverts = [...Array.from(ids, ([, id = ""]) => id.toLowerCase()), ...pulls];
	const [, quoted] = /^Revert "(.+)"$/is.exec(title) ?? [];
	const reverted = quoted ?? (/^Re(?:vert|apply)\b/i.test(title) ? void 0 : title);
	if (reverts.length === 0 && reverted) reverts.push(`"${parseHeader(squashedPullRequest(reverted)?.title ?? reverted).title}`);
	return {
		group: "Reverts",
		reverts: [...new Set(reverts)].slice(0, maxReverts)
	};
}
// src/pages/notes/folders.ts
const idsAtOnce = 1e3;
async function foldersOf(repository, entries) {
	const owners = new Map(entries.flatMap((entry) => [entry, ...entry.commits].map(({ id }) => [id, entry])));
	async function* ids() {
		const all = [...owners.keys()];
		for (let from = 0; from < all.length; from += idsAtOnce) yield all.slice(from, from + idsAtOnce);
	}
	const counts = new Map();
	const built = new Map();
	for await (const commits of readChanges(withoutIndex(repository), ids())) for (const { id, changes } of commits) {
		const owner = owners.get(id);
		if (!owner) continue;
		const files = counts.get(owner) ?? new Map();
		for (const { path } of changes) {
			const folder = path.slice(0, path.indexOf("/") + 1);
			if (isBuilt(path)) built.set(owner, folder);
			else files.set(folder, (files.get(folder) ?? 0) + 1);
		}
		counts.set(owner, files);
	}
	const most = (files) => [...files].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
	return new Map([...counts].map(([entry, files]) => [entry, most(files) ?? built.get(entry) ?? ""]));
}
// src/pages/notes/migrations.ts
const tools = [
	["Rails", /(?:^|\/)db\/(?:\w+_)?migrate\/\d+_\w+\.rb$/],
	["Supabase", /(?:^|\/)supabase\/migrations\/[^/]+\.sql$/],
	["Prisma", /(?:^|\/)migrations\/[^/]+\/migration\.sql$/],
	["Drizzle", /(?:^|\/)drizzle\/(?:migrations\/)?\d{4,}_[^/]+\.sql$/],
	["Laravel", /(?:^|\/)database\/migrations\/\d{4}_\d\d_\d\d_\d{6}_\w+\.php$/],
	["Alembic", /(?:^|\/)(?:alembic|migrations)\/versions\/[^/]+\.py$/],
	["Django", /(?:^|\/)migrations\/\d{4}_\w+\.py$/],
	["Flyway", /(?:^|\/)(?:[VU][\d.]+(?:_[\d.]+)*|R)__[^/]+\.(?:sql|java|kt)$/],
	["Ecto", /(?:^|\/)priv\/\w+\/migrations\/\d{14}_\w+\.exs$/],
	["Knex", /(?:^|\/)migrations\/\d{14}_[^/]+\.[cm]?[jt]s$/],
	["Sequelize", /(?:^|\/)migrations\/\d{14}-[^/]+\.[cm]?[jt]s$/],
	["TypeORM", /(?:^|\/)migrations?\/\d{13}-[^/]+\.[cm]?[jt]s$/],
	["SQL: goose, sqlx", /(?:^|\/)migrations\/\d+_[^/]+\.sql$/],
	["goose", /(?:^|\/)migrations\/\d+_[^/]+\.go$/]
];
function migrationTool(path) {
	return tools.find(([, pattern]) => pattern.test(path))?.[0];
}
// src/pages/notes/people.ts
const botName = /\[bot\]$|^(?:dependabot|renovate(?:[ -]bot)?|greenkeeper|snyk-bot|github-actions|semantic-release-bot|project_\d+_bot\w*)$/i;
const botEmail = /\[bot\]@users\.noreply\.github\.com$|^(?:bot@renovateapp\.com|noreply@github\.com)$/i;
function countPeople(commits) {
	const found = new Map();
	for (const persons of commits) {
		const names = new Map(persons.map((person) => [person.name.toLowerCase(), person]));
		for (const [key, { name, email }] of names) {
			const known = found.get(key) ?? {
				name,
				commits: 0,
				isBot: botName.test(name) || botEmail.test(email)
			};
			found.set(key, {
				...known,
				commits: known.commits + 1
			});
		}
	}
	const all = [...found.values()].toSorted((a, b) => b.commits - a.commits || (a.name < b.name ? -1 : 1));
	const pick = (isBot) => all.filter((each) => each.isBot === isBot).map(({ name, commits }) => ({
		name,
		commits
	}));
	return {
		people: pick(false),
		bots: pick(true)
	};
}
// src/pages/notes/platforms-at.ts
const maxFiles = 200;
const maxBytes = 1e6;
const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ofTests = /(?:^|\/)(?:tests?|fixtures|examples?|node_modules)\//;
async function platformsAt(repository, commit, environment) {
	const wanted = (await listTree(repository, commit) ?? []).filter(({ path }) => (workflowPath.test(path) || isPlatformFile(path)) && !ofTests.test(path)).slice(0, maxFiles);
	const texts = new Map();
	for await (const { id, content } of readBlobs(repository, [...new Set(wanted.map(({ id }) => id))])) if (content && content.length <= maxBytes) texts.set(id, content.toString("utf8"));
	const files = wanted.map(({ path, id }) => ({
		path,
		text: texts.get(id)
	}));
	const workflows = files.filter(({ path }) => workflowPath.test(path)).map(({ path, text = "" }) => readWorkflow(path, text)).filter((each) => !("problem" in each));
	return detectPlatforms(files, workflows, environment).map(({ platform }) => platform);
}
// src/pages/notes/speed.ts
function speedOf({ runs }, base, head) {
	const before = new Map(routesOf(runs, base).map((route) => [route.check, route]));
	return routesOf(runs, head).flatMap(({ check, p95Ms, budgetMs }) => {
		const earlier = before.get(check);
		return earlier ? [{
			check,
			beforeMs: earlier.p95Ms,
			afterMs: p95Ms,
			budgetMs
		}] : [];
	}).toSorted((a, b) => growth(b) - growth(a));
}
function routesOf(runs, sha) {
	return runs.findLast((run) => run.sha === sha && run.routes.length > 0)?.routes ?? [];
}
function growth({ beforeMs, afterMs }) {
	if (afterMs === null) return beforeMs === null ? 0 : Number.POSITIVE_INFINITY;
	return beforeMs ? afterMs / beforeMs : 0;
}
// src/pages/notes/notes.ts
const maxCoAuthors = 1e4;
const maxFolders = 12;
async function collectNotes(range, { environment, history }, context) {
	const repository = await openRepository(context);
	const resolved = await resolveRange(repository, {
		kind: "between",
		...range
	});
	const ids = {
		base: resolved.base ?? "",
		head: resolved.head
	};
	const commits = await factsIn(repository, resolved);
	const { kept, cancelled } = cancelReverts(entriesOf(commits, ids.head));
	const [missing, migrations, envNames, groups, platforms] = await Promise.all([
		countCommits(repository, {
			head: ids.base,
			revisions: [ids.base, `^${ids.head}`]
		}),
		diffPaths(withoutIndex(repository), ids, (path) => migrationTool(path) !== void 0),
		newEnvNames(repository, ids),
		groupsOf(repository, kept),
		platformsAt(repository, ids.head, environment)
	]);
	return {
		range,
		ids,
		environment,
		commits: commits.length,
		missing,
		hasMerges: commits.some(({ parents }) => parents.length > 1),
		breaking: kept.filter(({ isBreaking }) => isBreaking),
		groups,
		cancelled,
		...countPeople(commits.filter(({ parents }) => parents.length < 2).map(({ people }) => people)),
		migrations: migrations.map((file) => ({
			...file,
			tool: migrationTool(file.path) ?? ""
		})),
		envNames,
		platforms,
		speed: history && speedOf(history, ids.base, ids.head)
	};
}
async function factsIn(repository, range) {
	const commits = [];
	for await (const commit of readLog(repository, range)) commits.push(factsOf(commit));
	const others = new Map(commits.flatMap(({ people }) => people.slice(1)).map((one) => [`${one.name} <${one.email}>`, one]));
	const mapped = await mapPeople(repository, [...others.values()].slice(0, maxCoAuthors));
	const byText = new Map([...others.keys()].map((text, index) => [text, mapped[index]]));
	return commits.map((commit) => ({
		...commit,
		people: commit.people.map((one) => byText.get(`${one.name} <${one.email}>`) ?? one)
	}));
}
async function groupsOf(repository, entries) {
	const shown = entries.filter(({ isBreaking }) => !isBreaking);
	const byGroup = groupBy(shown, ({ group }) => group);
	const folders = await foldersOf(repository, byGroup.get(void 0) ?? []);
	const byFolder = [...groupBy(byGroup.get(void 0) ?? [], (entry) => folders.get(entry) || void 0)].filter(([folder]) => folder !== void 0).toSorted(([, a], [, b]) => b.length - a.length).slice(0, maxFolders);
	const told = new Set(byFolder.flatMap(([, entries]) => entries));
	const rest = byGroup.get(void 0)?.filter((entry) => !told.has(entry)) ?? [];
	return [
		...Object.keys(groups).map((title) => ({
			title,
			entries: byGroup.get(title) ?? []
		})),
		...byFolder.map(([folder, entries]) => ({
			title: `In ${folder}`,
			entries
		})),
		{
			title: "Other changes",
			entries: rest
		}
	].filter(({ entries }) => entries.length > 0);
}
// src/commands/notes.ts
async function writeNotes(options, context) {
	const file = options.markdown === void 0 ? void 0 : resolve(context.cwd, options.markdown);
	if (file) await assertWritable(file, options.rules);
	const config = await loadConfig({
		...options.config,
		unsetAllowed: true
	}, context);
	hideSecretsOf(config, context.redactor);
	const environment = options.environment ?? config.latency.environment ?? "production";
	const history = await readHistory(config.latency.history ?? "auto", environment, context);
	const notes = await collectNotes(options.range ?? await lastRange(environment, history, context), {
		environment,
		history
	}, context);
	const draft = await draftOf(notes, config, context);
	const text = createLastLook(context).at("notes", context.redactor.redact(notesMarkdown({
		...notes,
		draft
	})));
	if (!file) return text;
	await replaceFile(file, text, options.rules);
}
async function draftOf(notes, { ai }, context) {
	const changes = [{
		title: "Breaking changes",
		entries: notes.breaking
	}, ...notes.groups].flatMap(({ title: group, entries }) => entries.map(({ title }) => ({
		group,
		title
	})));
	if (!ai || changes.length === 0) return void 0;
	context.log.info(`${ai.model} is asked for a draft: the titles of ${plural(changes.length, "change")} are sent.`);
	const { model, answer, problem } = await askModel(ai, draftPrompt(changes), context);
	if (answer === void 0) context.log.info(`No draft by a model: ${problem}.`);
	return answer === void 0 ? void 0 : {
		model,
		text: answer
	};
}
async function readHistory(setting, environment, context) {
	try {
		const history = await openRuns(setting, context)?.readRuns(environment);
		return history && history.runs.length + history.days.length > 0 ? history : void 0;
	} catch (error) {
		context.log.info(`The history was not read: ${error.message}`);
		return;
	}
}
async function lastRange(environment, history, { github, env }) {
	const asked = github && tokenOf(env) ? await findLastReleases(github, environment) : void 0;
	const kept = history && lastReleases(history);
	for (const found of [asked, kept]) if (found && "base" in found) return found;
	const known = [asked, kept].flatMap((found) => found && "problem" in found ? found.problem : []);
	const why = known.length > 0 ? known.join("; ") : "neither GitHub nor a history was given to find them in";
	throw new GateError("USAGE", { problem: `the last two releases of ${JSON.stringify(environment)} are not known: ${why}. Name them: launch-gate notes v1.2..v1.3` });
}
export { writeNotes };
