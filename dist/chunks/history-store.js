import { checkoutsOf, createLastLook, followPath, tokenOf, undefinedIfAbsent, writeBeside } from "./start.js";
import { environmentFile, readRecord, writeRecord } from "./record.js";
import { takeLock } from "./folder-lock.js";
import { addRun, readRuns, runsFile } from "./runs-text.js";
import { join, resolve } from "node:path";
import { randomUUID } from "node:crypto";
import { lstat, mkdir, readFile, readdir, stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
// src/history/folder.ts
const maxFileBytes = 2e6;
const recordName = /^\d{8}T\d{9}Z-[0-9a-f-]+\.json$/;
function folderHistory(folder, checkouts = [], look = (text) => text) {
	const folderOf = (environment) => followPath(join(folder, environmentFile(environment)), checkouts);
	return {
		async assertOwn(environment) {
			await folderOf(environment);
		},
		async read(environment) {
			const own = await folderOf(environment);
			const latest = (await readdir(own).catch((error) => {
				if (error.code === "ENOENT") return [];
				throw error;
			})).filter((name) => recordName.test(name)).sort().slice(-30);
			const read = await Promise.all(latest.map((name) => readFileRecord(join(own, name))));
			const records = read.filter((record) => record?.environment === environment);
			return {
				records,
				ignored: read.length - records.length
			};
		},
		async add(record) {
			const own = await folderOf(record.environment);
			await mkdir(own, { recursive: true });
			const name = `${record.at.replace(/[-:.]/g, "")}-${randomUUID()}.json`;
			await writeBeside(join(own, name), look(writeRecord(record)), { checkouts });
		}
	};
}
async function readFileRecord(path) {
	try {
		const file = await lstat(path);
		return file.isFile() && file.size <= maxFileBytes ? readRecord(await readFile(path, "utf8")) : void 0;
	} catch {
		return;
	}
}
// src/history/folder-runs.ts
const waitsMs = 3e4;
function folderRuns(folder, checkouts = [], look = (text) => text) {
	const pathOf = (environment) => followPath(join(folder, runsFile(environment)), checkouts);
	return {
		async readRuns(environment) {
			return readRuns(await textAt(await pathOf(environment)), environment);
		},
		async addRun(run) {
			const looked = JSON.parse(look(JSON.stringify(run)));
			const path = await pathOf(looked.environment);
			await mkdir(await followPath(folder, checkouts), { recursive: true });
			const lock = await waitForLock(await followPath(`${path}.lock`, checkouts));
			try {
				await writeBeside(path, addRun(await textAt(path), looked), { checkouts });
			} finally {
				await lock.release();
			}
		}
	};
}
async function textAt(path) {
	const found = await stat(path).catch(undefinedIfAbsent);
	if (!found) return "";
	if (!found.isFile() || found.size > 5e6) throw new Error(`${path} is no file of at most 5 MB`);
	return await readFile(path, "utf8");
}
var Held = class extends Error {};
async function waitForLock(path) {
	const held = ({ pid, since }) => new Held(`process ${pid} holds ${path} since ${since}`);
	const endsAt = performance.now() + waitsMs;
	for (;;) try {
		return await takeLock(path, new Date().toISOString(), held);
	} catch (error) {
		if (!(error instanceof Held) || performance.now() > endsAt) throw error;
		await setTimeout(5 + Math.random() * 45);
	}
}
// src/gate/history-store.ts
function openStore(setting, context) {
	if (isFolder(setting)) return folderHistory(resolve(context.cwd, setting), checkoutsOf(context), lookOf(context));
	const github = branchOf(setting, context);
	if (!github) return void 0;
	let opened;
	const open = () => {
		opened ??= openBranch(github, context).then(({ history }) => history);
		return opened;
	};
	return {
		read: async (environment) => (await open()).read(environment),
		add: async (record) => (await open()).add(record)
	};
}
function openRuns(setting, context) {
	if (isFolder(setting)) return folderRuns(resolve(context.cwd, setting), checkoutsOf(context), lookOf(context));
	const github = branchOf(setting, context);
	if (!github) return void 0;
	let opened;
	const open = () => {
		opened ??= openBranch(github, context).then(({ runs }) => runs);
		return opened;
	};
	return {
		readRuns: async (environment) => (await open()).readRuns(environment),
		addRun: async (run) => (await open()).addRun(run)
	};
}
function isFolder(setting) {
	return setting !== "off" && setting !== "auto" && setting !== "branch";
}
function branchOf(setting, { env, github }) {
	const isInWorkflow = env["GITHUB_ACTIONS"] === "true" && tokenOf(env) !== void 0;
	return setting === "branch" || setting === "auto" && isInWorkflow ? github : void 0;
}
async function openBranch(github, context) {
	const [{ branchTexts }, { branchHistory, branchRuns }] = await Promise.all([import("./branch-text.js"), import("./history-branch.js")]);
	const texts = branchTexts(github, context);
	const look = lookOf(context);
	return {
		history: branchHistory(texts, look),
		runs: branchRuns(texts, look)
	};
}
function lookOf(context) {
	return (text) => createLastLook(context).at("history", text, "json");
}
export { openRuns, openStore };
