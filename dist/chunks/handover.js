import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, assertWritable, bareHost, createLastLook, fewer, hideSecretsOf, isSecretName, loadConfig, neutraliseLog, openRepository, plural, replaceFile, showBytes, splitExpressions, stopError, treeFiles } from "./start.js";
import { detectorOf, findLiveDeployment, findRule, isoDay, launchMap, openRuns, showDuration, trimmedLines } from "./run.js";
import { answersIn, invalidPage, openQuestions, openWords, partOf, plainText, readOwnerTexts, redacted } from "./model.js";
import { require_cjs } from "./cjs.js";
import { uptimeChecks } from "./run-round.js";
import { pLimit } from "./p-limit.js";
import { codeReads, filesKnownToGit } from "./code-files.js";
import { exampleNames } from "./example.js";
import { setNames } from "./set-names.js";
import { noLaunch } from "./no-launch.js";
import { NetworkError } from "./checks.js";
import { answeredBy } from "./answered-by.js";
import { createHosts } from "./hosts.js";
import { openNetwork } from "./network.js";
import { parseSource } from "./config.js";
import { detectPlatforms, isPlatformFile, readWorkflow } from "./workflows.js";
import { array, nullable, number, object, optional, safeParse, string } from "./dist.js";
import { isOfPlatform } from "./platform-names.js";
import { ignoreLines } from "./secrets.js";
const { relative, resolve } = require("node:path");
const { lstat, readFile, stat } = require("node:fs/promises");
// src/pages/handover/sections/deploy.ts
const mostSigns = 3;
function deploySection({ platforms, workflows, environment }, owner) {
	const columns = platforms.map((found) => columnOf(found, workflows));
	const rows = facts.map((fact, index) => [fact, ...columns.map((column) => column[index + 1] ?? "")]);
	const runsOnServer = platforms.some(({ platform }) => platform.id === "docker");
	const questions = [
		...platforms.length === 0 ? [{
			field: "Deploy",
			ask: "How is a release deployed? No file and no workflow names a platform."
		}, {
			field: "Rollback",
			ask: "How is a release taken back?"
		}] : [],
		...runsOnServer ? [{
			field: "Server",
			ask: "On which servers do the containers run, and who can log in there?"
		}] : [],
		{
			field: "Database",
			ask: "What is to be done with the database when a release is taken back? No platform undoes a migration."
		}
	];
	const parts = [partOf("deploy", questions, owner), ...platforms.map(({ platform }) => partOf(`deploy-${platform.id}`, platform.id === "github" ? [] : [{
		field: "Project",
		ask: `Which project is it at ${platform.name}, and under which account?`
	}], owner, {
		title: platform.name,
		isFree: true
	}))];
	return {
		id: "deploy",
		title: "Deploy and roll back",
		lead: platforms.length === 0 ? "How a release is deployed, and taken back, is not known." : `How a release gets to ${environment}, and how to go back: the commands are those of the documentation.`,
		blocks: columns.length > 0 ? [{
			name: "Platforms",
			head: ["what", ...platforms.map(({ platform }) => platform.name)],
			rows
		}] : [],
		parts
	};
}
function columnOf({ platform, signs }, workflows) {
	const { name, deploy, rollback, dashboard, note, docs } = platform;
	const places = [...new Set(signs.map(({ file, line }) => line === void 0 ? `${file}` : `${file}:${line}`))];
	const files = [...new Set(signs.map(({ file = "" }) => file.split("/").at(-1) ?? ""))];
	const back = rollback.map((each) => files.length === 1 ? each.replace("WORKFLOW", files[0] ?? "") : each);
	const more = places.length - mostSigns;
	return [
		name,
		back.length > 0 ? commandList(back, ", then ") : "no command: in the dashboard",
		dashboard,
		note ?? "",
		platform.id === "github" ? byWorkflow(signs, workflows) : commandList(deploy, ", then "),
		{ address: docs },
		[...commandList(places.slice(0, mostSigns)), ...more > 0 ? [`, ${more} more`] : []]
	];
}
const facts = [
	"roll back",
	"in the dashboard",
	"to know",
	"deploy",
	"read on",
	"known by"
];
function commandList(commands, between = ", ") {
	return commands.flatMap((code, index) => index > 0 ? [between, { code }] : [{ code }]);
}
function byWorkflow(signs, workflows) {
	const files = new Set(signs.map(({ file }) => file));
	const texts = workflows.filter(({ file }) => files.has(file)).flatMap(({ file, branches, isManual }) => [
		...branches ? [`a push${branches.length > 0 ? ` to ${branches.join(", ")}` : ""}; `] : [],
		...isManual ? [{ code: `gh workflow run ${file.split("/").at(-1)}` }, "; "] : [],
		...branches || isManual ? [] : [
			"the events of ",
			{ code: file },
			"; "
		]
	]);
	const last = texts.at(-1);
	return typeof last === "string" ? [...texts.slice(0, -1), last.replace(/; $/, "")] : texts;
}
// src/pages/handover/sections/environment.ts
const mostPlaces = 3;
const mostVariables = 500;
function environmentSection({ variables, unread, isRepository }, owner) {
	const own = variables.filter((each) => !each.isOfPlatform);
	const platform = variables.filter((each) => each.isOfPlatform).map(({ name }) => name);
	const listed = own.slice(0, mostVariables);
	const answers = answersIn(owner.get("environment")?.text ?? "");
	const rows = listed.map((each) => [
		{ code: each.name },
		requiredWords(each),
		placesOf(each.reads),
		setWords(each),
		answers.get(each.name.toLowerCase()) ?? ""
	]);
	const notes = [
		...platform.length > 0 ? [["Set by the platform, the system or GitHub: ", { code: fewer(platform, 40).join(", ") }]] : [],
		...own.length > listed.length ? [`${plural(own.length - listed.length, "more name")} that this page has no room for`] : [],
		...unread.map(({ file, problem }) => [
			"Not read: ",
			{ code: file },
			`, ${problem}`
		])
	];
	const blocks = [...rows.length > 0 ? [{
		name: "Variables",
		head: [
			"name",
			"required",
			"read in",
			"set in",
			"by hand"
		],
		rows
	}] : [], ...notes.length > 0 ? [{ list: notes }] : []];
	const questions = listed.flatMap((each) => questionOf(each) ?? []);
	return {
		id: "environment",
		title: "Environment",
		lead: own.length > 0 ? "The variables that the product and its workflows need. Names alone: no value is read." : "No variable was found.",
		blocks,
		parts: [partOf("environment", [...isRepository ? [] : [{
			field: "Variables",
			ask: "Which variables does the product need? Here is no checkout of a git repository, so no code was read."
		}], ...questions], owner)]
	};
}
function requiredWords({ required, reads, isSet }) {
	if (required === void 0 && reads.length === 0 && isSet) return "set where it is used";
	return required === void 0 ? "not known" : required ? "yes" : "no";
}
function placesOf(places) {
	if (places.length === 0) return "not known";
	const texts = [...new Set(places.map(({ file, line }) => `${file}:${line}`))];
	const shown = texts.slice(0, mostPlaces).flatMap((code, index) => index > 0 ? [", ", { code }] : [{ code }]);
	return texts.length > mostPlaces ? [...shown, `, ${texts.length - mostPlaces} more`] : shown;
}
function setWords({ sets }) {
	if (sets.length === 0) return "not known";
	const texts = sets.slice(0, mostPlaces).flatMap(({ file, line, how, from }, index) => [
		...index > 0 ? [", "] : [],
		...file === void 0 ? [how] : [{ code: `${file}:${line}` }, ` ${how}`],
		...from === void 0 ? [] : [" ", { code: from }]
	]);
	return sets.length > mostPlaces ? [...texts, `, ${sets.length - mostPlaces} more`] : texts;
}
function questionOf({ name, required, isSet, reads }) {
	if (reads.length === 0 && isSet) return void 0;
	if (required === false || isSet && required !== void 0) return void 0;
	const where = "Where is it set";
	return {
		field: name,
		ask: isSet ? "Is it required?" : required === void 0 ? `${where}, and is it required?` : `${where}?`
	};
}
// src/pages/handover/sections/hosts.ts
var import_cjs = require_cjs();
function hostsSection({ hosts, unsetHosts, answers }, owner) {
	const rows = hosts.map(({ origin, keys }) => [
		{ code: origin },
		...told(origin, answers?.get(origin)),
		keys.join(", ")
	]);
	const unknown = hosts.flatMap(({ origin }) => {
		const lacks = lacking(origin, answers?.get(origin));
		return lacks ? [{
			field: new URL(origin).host,
			ask: lacks
		}] : [];
	});
	const unset = unsetHosts.map(({ key, written }) => ({
		field: key,
		ask: [
			"Which host is it? The configuration says ",
			{ code: written },
			", which is not set here."
		]
	}));
	const questions = hosts.length + unset.length === 0 ? [{
		field: "Hosts",
		ask: "At which hosts does the product answer? The configuration names none."
	}] : [...unset, ...unknown];
	const table = {
		name: "Launch map",
		head: [
			"host",
			"leads to",
			"answers",
			"certificate until",
			"named by"
		],
		rows
	};
	return {
		id: "hosts",
		title: "Launch map",
		lead: answers ? "Where each host of the configuration leads." : "Nothing was asked, as --offline says: names, certificates and answers are not known.",
		blocks: rows.length > 0 ? [table] : [],
		parts: [partOf("hosts", questions, owner)]
	};
}
function told(origin, answer) {
	if (!answer) return [
		"not asked",
		"not asked",
		"not asked"
	];
	return [
		{ code: launchMap([answer.map])[0]?.path ?? "" },
		answer.answers ?? answer.problem ?? "it does not say who it is",
		certificateOf(origin, answer)
	];
}
function certificateOf(origin, { map }) {
	if (!origin.startsWith("https:")) return "none: http";
	const [first] = map.endpoints.flatMap(({ certificate }) => certificate ?? []).toSorted((a, b) => a.validTo < b.validTo ? -1 : 1);
	const wrong = map.endpoints.find(({ state }) => state !== "trusted");
	return [first ? `${isoDay(new Date(first.validTo))} (${first.issuer})` : "", wrong?.words].filter(Boolean).join("; ") || "not known";
}
function certificateDay({ map }) {
	const [first] = map.endpoints.flatMap(({ certificate }) => certificate?.validTo ?? []).toSorted();
	return first && isoDay(new Date(first));
}
function lacking(origin, answer) {
	if (!answer) return "Where does it lead, who answers, and until when is its certificate valid?";
	if (answer.map.dns !== "found") return "Where should it lead? Its name has no address here.";
	if (answer.problem) return "Who should answer there? Nobody does.";
	if (origin.startsWith("https:") && !certificateDay(answer)) return "Until when is its certificate valid?";
	return answer.answers === void 0 ? "Who answers there? No header says it." : void 0;
}
// src/pages/handover/sections/expiry.ts
function endings({ config, hosts, answers }, owner) {
	const byHand = answersIn(owner.get("expiry")?.text ?? "");
	const waivers = config.waivers.map(({ rule, where, until }) => ({
		day: until,
		what: [
			"waiver of ",
			{ code: rule },
			` at `,
			{ code: where }
		]
	}));
	const certificates = hosts.flatMap(({ origin }) => {
		const answer = answers?.get(origin);
		const day = answer && certificateDay(answer);
		return day ? [{
			day,
			what: ["certificate of ", { code: new URL(origin).host }]
		}] : [];
	});
	const domains = domainsOf(hosts).flatMap((domain) => {
		const [day] = /\d{4}-\d{2}-\d{2}/.exec(byHand.get(domain) ?? "") ?? [];
		return day ? [{
			day,
			what: [
				"domain ",
				{ code: domain },
				", by hand"
			]
		}] : [];
	});
	return [
		...waivers,
		...certificates,
		...domains
	].toSorted((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
}
function expirySection(facts, owner) {
	const today = isoDay(facts.now);
	const rows = endings(facts, owner).map(({ day, what }) => [day < today ? `${day}, over` : day, what]);
	const questions = domainsOf(facts.hosts).map((domain) => ({
		field: domain,
		ask: "Until when is it registered, and does it renew by itself? Write the day as 2027-01-31."
	}));
	return {
		id: "expiry",
		title: "What expires",
		lead: rows.length > 0 ? "Waivers, certificates and domains, the first to end first." : "No last day is known.",
		blocks: rows.length > 0 ? [{
			name: "What expires",
			head: ["last day", "what"],
			rows
		}] : [],
		parts: [partOf("expiry", questions, owner)]
	};
}
function domainsOf(hosts) {
	return [...new Set(hosts.flatMap(({ origin }) => (0, import_cjs.getDomain)(new URL(origin).hostname) ?? []))].toSorted();
}
// src/pages/handover/sections/limits.ts
function limitsSection({ config, workflows }, owner) {
	const list = missing(config, workflows);
	return {
		id: "limits",
		title: "Known limits",
		lead: list.length > 0 ? "What the configuration does not check: a green run says nothing of it." : "The configuration uses every kind of check.",
		blocks: list.length > 0 ? [{ list }] : [],
		parts: [partOf("limits", [], owner)]
	};
}
function missing(config, workflows) {
	const { file, checks, sessions, launch, watch, alerts, uptime, evidence, secrets, ready } = config;
	return [
		[
			file === void 0,
			"There is no configuration: only new commits are searched for secrets",
			".github/launch-gate.yml"
		],
		[
			checks.length === 0,
			"No page and no API is asked",
			"checks"
		],
		[
			sessions.length === 0,
			"No login is tried",
			"sessions"
		],
		[
			ready === void 0,
			"Nothing shows that the new release answers, and not the one before",
			"ready"
		],
		[
			!checks.some(({ latency }) => latency) && !sessions.some(({ latency }) => latency),
			"No time has a budget",
			"latency"
		],
		[
			launch === void 0,
			"DNS, certificates, redirects and headers are not looked at",
			"launch"
		],
		[
			launch?.mail === void 0,
			"SPF, DKIM and DMARC are not looked at",
			"launch.mail"
		],
		[
			launch?.mail?.arrival === void 0,
			"No mail is waited for",
			"launch.mail.arrival"
		],
		[
			launch?.env === void 0,
			"The variables of production are not compared with those that the code needs",
			"launch.env"
		],
		[
			watch?.forMs === void 0 && !workflows.some((each) => each.watch),
			"The first minutes of a release are not watched",
			"watch"
		],
		[
			uptime === void 0 && !workflows.some((each) => each.uptime),
			"Nobody asks the site after that",
			"uptime"
		],
		[
			alerts.length === 0,
			"Nobody is told of an outage",
			"alerts"
		],
		[
			!secrets?.paths.length && !secrets?.bundles,
			"Build output and live scripts are not searched for secrets",
			"secrets"
		],
		[
			evidence === void 0,
			"Tests and audits of other steps do not count",
			"evidence"
		]
	].flatMap(([isMissing, words, key]) => isMissing ? [[`${words}: `, { code: key }]] : []);
}
// src/pages/handover/sections/next-week.ts
const dayMs = 864e5;
const soonDays = 14;
const recentDays = 7;
const closeShare = .9;
function nextWeekSection(facts, owner) {
	const { now, history } = facts;
	const soon = isoDay(now + soonDays * dayMs);
	const today = isoDay(now);
	const list = [...endings(facts, owner).filter(({ day }) => day <= soon).map(({ day, what }) => [`${day < today ? "over since" : "until"} ${day}: `, ...[what].flat()]), ...history ? [...close(history), ...recent(history, now)] : []];
	return {
		id: "next-week",
		title: "What to watch next week",
		lead: list.length > 0 ? `What ends within ${soonDays} days, times within a tenth of their budget, and what the last ${recentDays} days have found.` : `Nothing ends within ${soonDays} days${history ? ", no time is close to its budget, and nothing was found in the last days" : ""}.${history ? "" : " Times and findings are not known: there is no history of runs."}`,
		blocks: list.length > 0 ? [{ list }] : [],
		parts: [partOf("next-week", [], owner)]
	};
}
function close({ runs }) {
	const { routes = [] } = runs.findLast((run) => run.routes.length > 0) ?? {};
	return routes.flatMap(({ check, p95Ms, budgetMs }) => p95Ms !== null && budgetMs !== null && p95Ms >= closeShare * budgetMs ? [`${check}: p95 ${showDuration(p95Ms)}, budget ${showDuration(budgetMs)}`] : []);
}
function recent({ runs }, now) {
	const since = now - recentDays * dayMs;
	const last = new Map();
	for (const { at, findings } of runs.filter((run) => Date.parse(run.at) >= since)) for (const rule of Object.keys(findings)) last.set(rule, at.slice(0, 10));
	return [...last].toSorted(([a], [b]) => a < b ? -1 : 1).map(([rule, day]) => [{ code: rule }, ` was found on ${day}`]);
}
// src/pages/handover/sections/owners.ts
const owned = [
	[
		"registrar",
		"Registrar",
		"the registration of the domains"
	],
	[
		"dns",
		"DNS",
		"the DNS zones"
	],
	[
		"hosting",
		"Hosting",
		"the hosting"
	],
	[
		"mail",
		"Mail",
		"the mail, that which is sent and that which is received"
	],
	[
		"backups",
		"Backups",
		"the backups, and the way back from one"
	],
	[
		"monitoring",
		"Monitoring",
		"the monitoring"
	]
];
function ownersSection(owner) {
	return {
		id: "owners",
		title: "Who has what",
		lead: "The owner, the account and the place where the access is kept. Never a password.",
		blocks: [],
		parts: owned.map(([name, title, what]) => partOf(name, [
			{
				field: "Owner",
				ask: `Who owns ${what}?`
			},
			{
				field: "Account",
				ask: "Under which account is it?"
			},
			{
				field: "Access",
				ask: "Where is the access kept, and who else has it?"
			}
		], owner, {
			title,
			isFree: true
		}))
	};
}
// src/pages/handover/sections/release.ts
function releaseSection({ history, historyProblem, deployment, environment }, owner) {
	const good = history && lastGood(history);
	const last = history?.runs.at(-1);
	const list = [
		...good ? [[
			"The last run that passed: ",
			commitOf(good.sha),
			`, ${good.day}`
		]] : [],
		...deployment ? [[
			"The last successful deployment that GitHub knows: ",
			commitOf(deployment.sha),
			`, ${deployment.at.slice(0, 10)}`
		]] : [],
		...last && last.verdict !== "pass" ? [[
			`The last run ${last.verdict === "fail" ? "failed" : "could not judge"}: `,
			...last.sha ? [commitOf(last.sha), ", "] : [],
			last.at.slice(0, 10)
		]] : [],
		...history && history.newer > 0 ? [`${plural(history.newer, "line")} of the history that a newer version wrote cannot be read by this one.`] : [],
		...historyProblem ? [`The history could not be read: ${historyProblem}`] : []
	];
	const question = {
		field: "Last good release",
		ask: `Which commit was the last good release of ${environment}? Neither a history of runs nor a deployment at GitHub tells.`
	};
	return {
		id: "release",
		title: "The last good release",
		lead: good || deployment ? `What ${environment} can go back to.` : "It is not known.",
		blocks: list.length > 0 ? [{ list }] : [],
		parts: [partOf("release", good || deployment ? [] : [question], owner)]
	};
}
function lastGood({ runs, days }) {
	const run = runs.findLast(({ verdict, sha }) => verdict === "pass" && sha !== void 0);
	if (run) return {
		sha: run.sha,
		day: run.at.slice(0, 10)
	};
	const release = days.flatMap(({ releases }) => releases).findLast(({ verdict, sha }) => verdict === "pass" && sha);
	return release && {
		sha: release.sha,
		day: release.at.slice(0, 10)
	};
}
function commitOf(sha = "") {
	return { code: sha.slice(0, 12) };
}
function risksSection({ history, config, now }, owner) {
	const last = history?.runs.at(-1);
	const rows = Object.entries(last?.findings ?? {}).toSorted(([a], [b]) => a < b ? -1 : 1).map(([rule, count]) => [
		{ code: rule },
		String(count),
		findRule(rule)?.impact ?? ""
	]);
	const today = isoDay(now);
	const waived = config.waivers.map(({ rule, where, reason, until, at }) => [
		{ code: rule },
		{ code: where },
		reason,
		until < today ? `${until}, over: it fails again` : until,
		{ code: `${at.file}:${at.line}` }
	]);
	const question = {
		field: "Open risks",
		ask: "What is known to be wrong now? There is no run in a history to tell."
	};
	return {
		id: "risks",
		title: "Open risks",
		lead: last ? `What the last run found (${last.at.slice(0, 10)}), and what is waived.` : "No run is known that could tell; what is waived stands here.",
		blocks: [
			...rows.length > 0 ? [{
				name: "Failing",
				head: [
					"rule",
					"findings",
					"what it does"
				],
				rows
			}] : [],
			...last && rows.length === 0 ? [{ list: ["The last run found nothing that fails."] }] : [],
			...waived.length > 0 ? [{
				name: "Waived",
				head: [
					"rule",
					"where",
					"reason",
					"until",
					"in"
				],
				rows: waived
			}] : []
		],
		parts: [partOf("risks", last ? [] : [question], owner)]
	};
}
// src/pages/handover/sections/secrets.ts
const mostSecrets = 500;
const mostKnown = 50;
function secretsSection(facts, owner) {
	const { variables, knownSecrets, history, workflows } = facts;
	const all = variables.filter(({ isSecret, isOfPlatform }) => isSecret && !isOfPlatform);
	const secrets = all.slice(0, mostSecrets);
	const answers = answersIn(owner.get("secrets")?.text ?? "");
	const rows = secrets.map((each) => [
		{ code: each.name },
		setWords(each),
		answers.get(each.name.toLowerCase()) ?? ""
	]);
	const found = history ? foundSecrets(history) : [];
	const known = knownSecrets.slice(0, mostKnown).map(({ rule, place, by }) => [
		rule,
		{ code: place },
		{ code: by }
	]);
	const unlisted = knownSecrets.length - known.length;
	const notes = [
		...all.length > secrets.length ? [`${plural(all.length - secrets.length, "more secret")} that this page has no room for`] : [],
		...unlisted > 0 ? [`${plural(unlisted, "more known finding")} that this page has no room for`] : [],
		...history && found.length === 0 ? ["No run that is still in the history has found a secret."] : []
	];
	const blocks = [
		...rows.length > 0 ? [{
			name: "Secrets",
			head: [
				"secret",
				"lives in",
				"rotated, by hand"
			],
			rows
		}] : [],
		...found.length > 0 ? [{
			name: "Secrets found in the repository",
			head: ["rule", "last found"],
			rows: found
		}] : [],
		...known.length > 0 ? [{
			name: "Known findings, which do not fail a run",
			head: [
				"rule",
				"place",
				"named by"
			],
			rows: known
		}] : [],
		...notes.length > 0 ? [{ list: notes }] : []
	];
	const questions = [
		...secrets.map(({ name, isSet }) => ({
			field: name,
			ask: `When was it last rotated${isSet ? "" : ", and where does it live"}?`
		})),
		...inherited(workflows),
		...history ? [] : [{
			field: "Last found",
			ask: "When was a secret last found in the repository? There is no history of runs to tell."
		}]
	];
	return {
		id: "secrets",
		title: "Secrets",
		lead: rows.length > 0 ? "Where each secret lives and when it was last changed. Write days here, never a value." : "No secret is named by the configuration, the workflows or the code.",
		blocks,
		parts: [partOf("secrets", questions, owner)]
	};
}
function inherited(workflows) {
	const all = workflows.flatMap(({ inherits }) => inherits);
	return [...new Map(all.toReversed().map((each) => [each.by.split("@", 1)[0] ?? "", each]))].map(([field, { file, line }]) => ({
		field,
		ask: ["Which secrets does it read? It gets all of them at ", { code: `${file}:${line}` }]
	}));
}
function foundSecrets({ days, runs }) {
	const last = new Map();
	const all = [...days.map(({ day, findings }) => ({
		day,
		findings
	})), ...runs.map(({ at, findings }) => ({
		day: at.slice(0, 10),
		findings
	}))];
	for (const { day, findings } of all) for (const rule of Object.keys(findings)) if (rule.startsWith("secrets/") && (last.get(rule) ?? "") < day) last.set(rule, day);
	return [...last].toSorted(([a], [b]) => a < b ? -1 : 1).map(([rule, day]) => [{ code: rule }, day]);
}
// src/pages/handover/sections/watch.ts
const mostChecks = 100;
function watchSection({ config, workflows }, owner) {
	const { alerts } = config;
	const rounds = workflows.filter(({ uptime }) => uptime !== void 0);
	const checks = checksOf(config);
	const shown = checks.slice(0, mostChecks);
	const blocks = [
		{ list: [
			...rounds.map(({ uptime, schedules }) => [
				"Rounds of uptime: ",
				{ code: `${uptime?.file}:${uptime?.line}` },
				...schedules.length > 0 ? [", by cron in UTC at ", { code: schedules.join(" and ") }] : []
			]),
			...watching(config, workflows),
			...checks.length > shown.length ? [`${checks.length - shown.length} more checks that this page has no room for`] : []
		] },
		...shown.length > 0 ? [{
			name: "Checks that a round repeats",
			head: [
				"check",
				"as",
				"asks"
			],
			rows: shown
		}] : [],
		...alerts.length > 0 ? [{
			name: "Who is alerted",
			head: [
				"how",
				"address",
				"of",
				"who checks first",
				"runbook"
			],
			rows: alerts.map(alertRow)
		}] : []
	];
	const questions = [...rounds.length === 0 ? [{
		field: "Uptime",
		ask: "Who or what asks the site after its go-live? No workflow runs launch-gate uptime."
	}] : [], ...alerts.length === 0 ? [{
		field: "Alerts",
		ask: "Who is told when the site breaks, and how? The configuration has no section alerts."
	}] : alerts.some(({ owner }) => owner !== void 0) ? [] : [{
		field: "First responder",
		ask: "Who checks what first when an alert comes? No alert names an owner."
	}]];
	return {
		id: "watch",
		title: "What is watched, and who is alerted",
		lead: `${rounds.length > 0 ? "The site is asked again and again" : "Nothing is known to ask the site after a release"}, and ${alerts.length > 0 ? "these are told when it breaks" : "nobody is known to be told when it breaks"}.`,
		blocks,
		parts: [partOf("watch", questions, owner)]
	};
}
function watching({ watch }, workflows) {
	const byWorkflow = workflows.flatMap((each) => each.watch ?? []);
	if (watch?.forMs !== void 0) return [`The first ${showDuration(watch.forMs)} of each release are watched.`];
	if (byWorkflow.length === 0) return ["The first minutes of a release are not watched."];
	return byWorkflow.map((each) => [`The first ${each.for} of a release are watched: `, { code: `${each.file}:${each.line}` }]);
}
function checksOf(config) {
	return uptimeChecks(config).map(({ name, session, steps: [step], page }) => {
		const target = step?.target ?? page?.target;
		return [
			name,
			session ?? "a stranger",
			{ code: `${step?.method ?? "page"} ${target ? withoutValues(target) : ""}`.trim() }
		];
	});
}
function alertRow(alert) {
	return [
		alert.to,
		addressOf(alert),
		alert.severities.join(", "),
		alert.owner ?? "not said",
		alert.runbook ? { code: alert.runbook } : "none"
	];
}
function addressOf(alert) {
	if (alert.to === "github") return "an issue of this repository";
	if (alert.to === "email") return { code: alert.address.join(", ") };
	const { parts } = alert.url;
	if (parts.some(({ kind }) => kind !== "text")) return { code: withoutValues({ parts: parts.filter(({ kind }) => kind !== "text") }) };
	return URL.parse(parts.map((part) => "text" in part ? part.text : "").join(""))?.host ?? "";
}
function withoutValues({ parts }) {
	return parts.map((part) => part.kind === "text" ? part.text : `\${{ ${part.kind}.${part.name} }}`).join("");
}
// src/pages/handover/build.ts
function buildHandover(collected, owner) {
	const { history } = collected;
	const isKept = history !== void 0 && history.runs.length + history.days.length > 0;
	const facts = {
		...collected,
		history: isKept ? history : void 0
	};
	const inOutage = [
		releaseSection,
		deploySection,
		watchSection,
		hostsSection,
		risksSection
	];
	const inQuiet = [
		nextWeekSection,
		expirySection,
		environmentSection,
		secretsSection,
		limitsSection
	];
	const sections = [
		...inOutage.map((section) => section(facts, owner)),
		ownersSection(owner),
		...inQuiet.map((section) => section(facts, owner))
	];
	const shown = new Set(sections.flatMap(({ parts }) => parts.map(({ name }) => name)));
	const kept = [...owner].filter(([name, { text }]) => !shown.has(name) && text.trim() !== "");
	return {
		title: `Handover: ${facts.environment}`,
		sections,
		kept: kept.map(([name]) => partOf(name, [], owner))
	};
}
// src/pages/handover/ask-hosts.ts
const hostsAtOnce = 4;
async function askHosts(origins, config, context) {
	const network = await openNetwork(config, config.launch ?? noLaunch(1e4), context);
	try {
		const hosts = createHosts(network, context);
		const ask = async (origin) => [origin, await askHost(new URL(origin), hosts, network, context)];
		return new Map(await pLimit(hostsAtOnce).map(origins, ask));
	} finally {
		await network.close();
	}
}
async function askHost(url, hosts, network, { signal }) {
	const { hostname, port, protocol } = url;
	const isSecure = protocol === "https:";
	const map = isSecure ? await hosts.host(hostname, Number(port || 443)) : await named(url, network);
	const addresses = map.addresses.toSorted();
	const found = {
		...map,
		addresses
	};
	if (map.dns !== "found") return { map: found };
	if (isSecure && !map.usable) return {
		map: found,
		problem: "not asked, as its certificate is not right"
	};
	const { timeoutMs } = network;
	const request = {
		method: "GET",
		url: url.href,
		headers: [],
		timeoutMs,
		maxBodyBytes: 1e3,
		cutBody: true
	};
	try {
		const { headers } = await network.client.send({
			...request,
			follow: false,
			retries: 1,
			isWritten: true
		}, signal);
		return {
			map: found,
			answers: answeredBy(headers)
		};
	} catch (error) {
		if (!(error instanceof NetworkError)) throw error;
		return {
			map: found,
			problem: error.message
		};
	}
}
async function named({ hostname, port }, { resolver }) {
	const found = await resolver.addresses(bareHost(hostname));
	return {
		host: hostname,
		port: Number(port || 80),
		dns: found.kind,
		chain: found.chain,
		addresses: found.kind === "found" ? found.addresses : [],
		unasked: [],
		endpoints: [],
		usable: found.kind === "found"
	};
}
// src/pages/handover/configured-hosts.ts
const unsetOrigin = "http://unset.invalid";
function configuredHosts({ baseUrl, hosts = new Map(), launch }) {
	const secure = (host, port) => new URL(`https://${host}:${port}`).origin;
	const all = [
		["base-url", baseUrl],
		...[...hosts].map(([name, origin]) => [`hosts.${name}`, origin]),
		["launch.canonical", launch?.canonical],
		...(launch?.aliases ?? []).map(({ host, port }) => ["launch.aliases", secure(host, port)]),
		...(launch?.tls ?? []).map(({ host, port }) => ["launch.tls", secure(host, port)])
	];
	const byOrigin = new Map();
	for (const [key, origin] of all) {
		if (origin === void 0 || origin === unsetOrigin) continue;
		byOrigin.set(origin, [...byOrigin.get(origin) ?? [], key]);
	}
	return [...byOrigin].map(([origin, keys]) => ({
		origin,
		keys: [...new Set(keys)]
	}));
}
function unsetHosts(text, file, { baseUrl, hosts, launch }) {
	const root = mapping(parseSource(file, text).value);
	const named = Object.entries(mapping(root["hosts"])).filter(([name]) => hosts?.get(name) === unsetOrigin);
	return [
		[
			"base-url",
			baseUrl !== void 0,
			root["base-url"]
		],
		[
			"launch.canonical",
			launch?.canonical !== void 0,
			mapping(root["launch"])["canonical"]
		],
		...named.map(([name, value]) => [
			`hosts.${name}`,
			false,
			typeof value === "string" ? value : mapping(value)["url"]
		])
	].flatMap(([key, isKnown, written]) => !isKnown && typeof written === "string" ? [{
		key,
		written
	}] : []);
}
function mapping(value) {
	return typeof value === "object" && value !== null ? value : {};
}
// src/pages/handover/known-secrets.ts
function ignoredSecrets(text, by) {
	return trimmedLines(text).flatMap((entry) => {
		if (entry === "" || entry.startsWith("#")) return [];
		const parts = entry.split(":");
		const [file = entry, rule = "", line = ""] = parts.length >= 3 ? parts.slice(-3) : [entry];
		return [{
			rule,
			place: line === "" ? file : `${file}:${line}`,
			by
		}];
	});
}
const entries = array(object({
	RuleID: string(),
	File: string(),
	StartLine: optional(number())
}));
function baselineSecrets(text, by) {
	const parsed = safeParse(nullable(entries), parse(text));
	if (!parsed.success) throw new Error("it is not a JSON report of gitleaks");
	return (parsed.output ?? []).map(({ RuleID, File, StartLine }) => ({
		rule: RuleID,
		place: StartLine ? `${File}:${StartLine}` : File,
		by
	}));
}
function parse(text) {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ""));
	} catch {
		return;
	}
}
// src/pages/handover/variables.ts
function inventory({ code, configuration, workflows, examples, set }) {
	const all = new Map();
	const variable = (name) => {
		const known = all.get(name) ?? {
			name,
			reads: [],
			sets: [],
			isSet: false,
			isSecret: isSecretName(name),
			isOfPlatform: isOfPlatform(name)
		};
		all.set(name, known);
		return known;
	};
	const isSetBy = (name, by) => {
		const found = variable(name);
		found.sets.push(by);
		found.isSet = true;
		return found;
	};
	for (const { name, file, line } of code) variable(name).reads.push({
		file,
		line
	});
	for (const { name, file, line } of configuration) {
		const found = variable(name);
		found.reads.push({
			file,
			line
		});
		found.required = true;
		if (!/^(?:GITHUB|RUNNER)_/.test(name)) found.isOfPlatform = false;
	}
	for (const { sets, refs } of workflows) {
		for (const { name, file, line, from } of sets) {
			const found = isSetBy(name, {
				file,
				line,
				.../^(?:secrets|vars|env)\./.test(from) ? {
					how: "from",
					from
				} : { how: from }
			});
			if (from.startsWith("secrets.")) found.isSecret = true;
		}
		for (const { kind, name, file, line } of refs) {
			const found = variable(name);
			found.reads.push({
				file,
				line
			});
			if (kind === "env") continue;
			found.required ??= true;
			if (kind === "secrets") found.isSecret = true;
			const from = `${kind}.${name}`;
			if (!found.sets.some((each) => each.from === from)) isSetBy(name, {
				how: "at GitHub:",
				from
			});
		}
	}
	for (const { file, names } of examples) for (const { name, line, required } of names) {
		const found = variable(name);
		found.sets.push({
			file,
			line,
			how: "lists it"
		});
		found.required = found.required || required;
	}
	for (const { name, file, line } of set) isSetBy(name, {
		file,
		line,
		how: "sets it"
	});
	return [...all.values()].toSorted((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
function configurationReads(file, text) {
	const source = parseSource(file, text);
	return [...stringsIn(source.value)].flatMap(({ holder, key, value }) => splitExpressions(value).flatMap((piece) => piece.kind === "env" || piece.kind === "totp" ? [{
		name: piece.name,
		file,
		line: source.valueAt([holder, key], piece.source).line
	}] : []));
}
function* stringsIn(holder) {
	if (typeof holder !== "object" || holder === null) return;
	for (const key of Array.isArray(holder) ? holder.keys() : Object.keys(holder)) {
		const value = holder[key];
		if (typeof value === "string") yield {
			holder,
			key,
			value
		};
		else yield* stringsIn(value);
	}
}
// src/pages/handover/collect.ts
const maxBytes$1 = 1e6;
const filesAtOnce = 8;
const workflowFile = /^\.github\/(?:workflows\/[^/]+|actions\/(?:.+\/)?action)\.ya?ml$/;
const exampleFile = /(?:^|\/)\.?env(?:\.[\w-]+)*\.(?:example|sample|template|dist)$|(?:^|\/)(?:example|sample)\.env$/;
const envFile = /(?:^|\/)\.env(?:\.[\w-]+)?$/;
const notOwn = /(?:^|\/)(?:dist|build|out|vendor|third_party|bench(?:marks?)?|\.next|\.output)\//;
const ofTests = /(?:^|\/)(?:tests?|spec|__tests__|e2e|fixtures|node_modules)\//;
async function collect(request, context) {
	const { config, file, environment, isOffline } = request;
	const hosts = configuredHosts(config);
	const asked = isOffline ? void 0 : askHosts(hosts.map(({ origin }) => origin), config, context);
	const [repository, history, deployment, answers] = await Promise.all([
		readRepository(config, context),
		readHistory(request.runs, environment, context),
		isOffline ? void 0 : request.lastDeployment?.(environment),
		asked
	]);
	const { names, workflows, ...rest } = repository;
	const configuration = file ? configurationReads(file.path, file.text) : [];
	return {
		now: context.clock.now(),
		environment,
		config,
		hosts,
		unsetHosts: file ? unsetHosts(file.text, file.path, config) : [],
		answers,
		...rest,
		workflows,
		variables: inventory({
			...names,
			configuration,
			workflows
		}),
		platforms: detectPlatforms(rest.platformFiles, workflows, environment),
		...history,
		deployment
	};
}
async function readRepository(config, context) {
	const repository = await openRepository(context).catch((error) => {
		if (error instanceof GateError && error.code === "NOT_A_REPOSITORY") return void 0;
		throw error;
	});
	const inRoot = repository ? {
		...context,
		cwd: repository.cwd
	} : context;
	const hasFiles = repository !== void 0 && !repository.bare;
	const paths = hasFiles ? await filesKnownToGit(inRoot) : [];
	const unread = [];
	const read = async (file, folder = inRoot.cwd) => {
		const found = await readText$1(resolve(folder, file));
		if ("problem" in found) unread.push({
			file,
			problem: found.problem
		});
		return "text" in found ? found.text : void 0;
	};
	const readAll = (isWanted) => pLimit(filesAtOnce).map(paths.filter((path) => isWanted(path) && !ofTests.test(path)).toSorted(), async (file) => ({
		file,
		text: await read(file)
	}));
	const { env } = config.launch ?? {};
	const [texts, examples, sets, listed, code] = await Promise.all([
		readAll((path) => workflowFile.test(path)),
		readAll((path) => exampleFile.test(path)),
		readAll((path) => envFile.test(path) && !exampleFile.test(path)),
		env?.setFile ? read(env.setFile.path, context.cwd) : void 0,
		env?.code ? codeReads(env.code, context) : hasFiles ? codeReads(void 0, inRoot) : []
	]);
	const parsed = texts.flatMap(({ file, text }) => text === void 0 ? [] : readWorkflow(file, text));
	for (const each of parsed) if ("problem" in each) unread.push(each);
	const set = [
		...sets.flatMap(({ file, text = "" }) => exampleNames(text).filter(({ required }) => required).map((each) => ({
			...each,
			file
		}))),
		...(env?.set ?? []).map(({ name, at }) => ({
			name,
			file: at.file,
			line: at.line
		})),
		...env?.setFile && listed ? setNames(listed, env.setFile.path).filter(({ empty }) => !empty) : []
	];
	const platformFiles = await pLimit(filesAtOnce).map(paths.filter((path) => isPlatformFile(path) && !ofTests.test(path)), async (path) => ({
		path,
		text: await read(path)
	}));
	return {
		isRepository: hasFiles,
		workflows: parsed.filter((each) => !("problem" in each)),
		platformFiles,
		knownSecrets: await readKnown(paths, config, read, unread, context.cwd),
		unread,
		names: {
			code: env?.code ? code : code.filter(({ file }) => !notOwn.test(file)),
			examples: examples.map(({ file, text = "" }) => ({
				file,
				names: exampleNames(text)
			})),
			set
		}
	};
}
async function readKnown(paths, { secrets }, read, unread, cwd) {
	const ignore = ".gitleaksignore";
	const ignored = paths.includes(ignore) ? ignoredSecrets(await read(ignore) ?? "", ignore) : [];
	const baseline = secrets?.baseline;
	const text = baseline === void 0 ? void 0 : await read(baseline, cwd);
	if (baseline === void 0 || text === void 0) return ignored;
	try {
		return [...ignored, ...baselineSecrets(text, baseline)];
	} catch (error) {
		unread.push({
			file: baseline,
			problem: error.message
		});
		return ignored;
	}
}
async function readText$1(path) {
	try {
		const stats = await lstat(path);
		if (!stats.isFile()) return { problem: "it is a link or a folder, and no file" };
		if (stats.size > maxBytes$1) return { problem: `it is larger than ${showBytes(maxBytes$1)}` };
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path)) };
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT") return { problem: "it does not exist" };
		return { problem: code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "it is not UTF-8" : `it cannot be read (${code})` };
	}
}
async function readHistory(runs, environment, { log }) {
	if (!runs) return {};
	try {
		return { history: await runs.readRuns(environment) };
	} catch (error) {
		if (error instanceof GateError) throw error;
		const problem = error.message;
		log.info(`The history cannot be read: ${problem}`);
		return { historyProblem: problem };
	}
}
// src/pages/handover/refuse-secrets.ts
async function refuseSecrets(owner, page, root, files, context) {
	const texts = [...owner.values()].filter(({ text }) => text.trim() !== "");
	if (texts.length === 0) return;
	const configured = texts.flatMap(({ text, line }) => {
		const told = (piece, at) => {
			const shown = context.redactor.redact(piece);
			if (shown === piece) return [];
			const label = /\(redacted: ([^)]*)\)/.exec(shown)?.[1];
			return [`${page.shown}:${at}:1  the owner's text holds the value of ${label}. Write where it is kept, not what it is.`];
		};
		const lines = text.split("\n").flatMap((each, index) => told(each, line + index));
		return lines.length > 0 ? lines : told(text, line);
	});
	const { engine, ignore } = await detectorOf(files, context)(root);
	try {
		const path = relative(root, page.path).replaceAll("\\", "/");
		const found = [];
		for (const { text, line } of texts) found.push(...(await engine.scan({
			text,
			path,
			startLine: line
		})).findings);
		const secrets = found.filter(({ fingerprint, commit }) => !ignore(fingerprint, commit)).map((each) => `${page.shown}:${each.startLine}:${each.startColumn}  secrets/${each.ruleId}: a secret in the owner's text. Rotate it, and write where it is kept, not what it is.\n${ignoreLines(each)[0]}`);
		if (configured.length + secrets.length > 0) throw invalidPage([...configured, ...secrets]);
	} finally {
		engine.close();
	}
}
// src/pages/handover/handover.ts
const maxBytes = 1e6;
async function readHandover(request, context) {
	await readPage(request.markdown);
	const facts = await collect(request, context);
	if (context.signal.aborted) throw stopError(context.signal);
	const { texts } = await readPage(request.markdown);
	if (request.markdown) await refuseSecrets(texts, request.markdown, request.root, request.files, context);
	return redacted(buildHandover(facts, texts), context.redactor.redact);
}
async function writeHandover(request, rules, context) {
	const { markdown, html } = request;
	for (const page of [markdown, html]) if (page) await assertWritable(page.path, rules);
	const handover = await readHandover(request, context);
	const look = createLastLook(context);
	const texts = [];
	if (markdown) {
		const { handoverMarkdown } = await import("./markdown.js");
		const { lineEnd } = await readPage(markdown);
		const text = look.at("handover", handoverMarkdown(handover));
		texts.push([markdown, lineEnd === "\n" ? text : text.replace(/(?<!\r)\n/g, lineEnd)]);
	}
	if (html) {
		const [{ handoverHtml }, { readPageAssets }] = await Promise.all([import("./html.js"), import("./assets.js")]);
		texts.push([html, look.at("handover", handoverHtml(handover, readPageAssets().style), "html")]);
	}
	for (const [page, text] of texts) await replaceFile(page.path, text, rules);
	return handover;
}
function showOpen(handover) {
	const open = openQuestions(handover);
	return open.flatMap(({ section, part, question }, index) => [...open[index - 1]?.part === part ? [] : [`\n${part.title ? `${section.title}: ${part.title}` : section.title}`], `  ${question.field}: ${plainText(question.ask)}`]).join("\n");
}
async function readPage(page) {
	const text = page && await readText(page);
	if (!page || text === void 0) return {
		texts: new Map(),
		lineEnd: "\n"
	};
	return {
		texts: readOwnerTexts(text, page.shown),
		lineEnd: /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n"
	};
}
async function readText({ path, shown }) {
	try {
		const stats = await stat(path);
		if (!stats.isFile()) return void 0;
		if (stats.size > maxBytes) throw new Error(`it is larger than ${showBytes(maxBytes)}`);
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(await readFile(path));
	} catch (error) {
		const { code, message } = error;
		if (code === "ENOENT") return void 0;
		throw invalidPage([`${shown}:1:1  it cannot be read: ${code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "it is not UTF-8" : code ?? message}`]);
	}
}
// src/commands/handover.ts
const maxConfigBytes = 1e6;
async function handover(options, configRequest, rules, context) {
	const pages = pagesOf(options, context.cwd);
	const request = await requestOf(options, configRequest, pages, context);
	const shown = [pages.markdown, pages.html].flatMap((page) => page ? [page.shown] : []);
	if (!options.check) {
		const written = await writeHandover(request, rules, context);
		const isOpen = openQuestions(written).length > 0 && pages.markdown;
		const hint = isOpen ? ` launch-gate handover --check --markdown ${isOpen.shown} lists them.` : "";
		return {
			text: `${shown.join(" and ")} written. ${openWords(written)}${hint}\n`,
			exitCode: 0
		};
	}
	const read = await readHandover(request, context);
	if (openQuestions(read).length === 0) return {
		text: `${openWords(read)}\n`,
		exitCode: 0
	};
	const how = `Write each answer into ${shown[0]}, between the markers of its part, after its name: "- Owner: Ada".`;
	return {
		text: `${openWords(read)}\n${neutraliseLog(showOpen(read))}\n\n${how}\n`,
		exitCode: 1
	};
}
function pagesOf({ html, markdown, check }, cwd) {
	const page = (path) => path === void 0 ? void 0 : {
		path: resolve(cwd, path),
		shown: path
	};
	if (check && (markdown === void 0 || html !== void 0)) throw new GateError("USAGE", { problem: "\"handover --check\" reads one page and writes none: --markdown FILE alone" });
	if (html === void 0 && markdown === void 0) throw new GateError("USAGE", { problem: "\"handover\" needs --markdown FILE, --html FILE, or both" });
	const pages = {
		html: page(html),
		markdown: page(markdown)
	};
	if (pages.html?.path === pages.markdown?.path) throw new GateError("USAGE", { problem: "--html and --markdown name the same file" });
	return pages;
}
async function requestOf({ environment, offline = false }, configRequest, pages, context) {
	const config = await loadConfig({
		...configRequest,
		unsetAllowed: true
	}, context);
	hideSecretsOf(config, context.redactor);
	const files = treeFiles(context);
	const text = config.file && (await files.read(resolve(context.cwd, config.file), maxConfigBytes))?.toString("utf8");
	const root = await openRepository(context).then(({ cwd }) => cwd, () => context.cwd);
	const { github } = context;
	const setting = config.latency.history ?? "auto";
	const isFolder = setting !== "auto" && setting !== "branch";
	return {
		...pages,
		config,
		file: config.file && text ? {
			path: config.file,
			text
		} : void 0,
		environment: environment ?? config.latency.environment ?? "production",
		isOffline: offline,
		runs: isFolder || !offline ? openRuns(setting, context) : void 0,
		lastDeployment: github && ((name) => findLiveDeployment(github, name)),
		root,
		files
	};
}
export { handover };
