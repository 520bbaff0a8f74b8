import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { followPath, undefinedIfAbsent, writeBeside } from "./start.js";
import { takeLock } from "./folder-lock.js";
import { addRun, readRuns, runsFile } from "./runs-text.js";
const { join } = require("node:path");
const { mkdir, readFile, stat } = require("node:fs/promises");
const { setTimeout } = require("node:timers/promises");
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
export { folderRuns };
