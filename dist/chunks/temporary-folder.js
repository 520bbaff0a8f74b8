import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lstat, mkdtemp, opendir, rm } from "node:fs/promises";
// src/files/temporary-folder.ts
const ours = /^launch-gate-(?:git|attributes|browser|demo)-(\d+)-[A-Za-z0-9]{6}$/;
const folders = new Set();
async function createTemporaryFolder(purpose, parent) {
	const folder = await mkdtemp(join(parent, `launch-gate-${purpose}-${process.pid}-`));
	if (folders.size === 0) process.once("exit", removeAll);
	folders.add(folder);
	return folder;
}
async function removeTemporaryFolder(folder) {
	await rm(folder, {
		recursive: true,
		force: true,
		maxRetries: 10,
		retryDelay: 100
	});
	folders.delete(folder);
	if (folders.size === 0) process.off("exit", removeAll);
}
function removeAll() {
	for (const folder of folders) try {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	} catch {}
}
const leastAgeMs = 432e5;
const mostLooked = 5e3;
const mostRemoved = 20;
const mostMs = 2e3;
async function removeAbandoned({ env, clock }) {
	const endAt = clock.monotonic() + mostMs;
	for (const parent of new Set([
		env["RUNNER_TEMP"],
		env["TMPDIR"],
		tmpdir()
	])) if (parent) await removeAbandonedIn(parent, clock, endAt);
}
async function removeAbandonedIn(parent, clock, endAt) {
	let [looked, removed] = [0, 0];
	try {
		for await (const { name } of await opendir(parent)) {
			if (++looked > mostLooked || removed >= mostRemoved || clock.monotonic() > endAt) return;
			const pid = Number(ours.exec(name)?.[1]);
			const path = join(parent, name);
			if (Number.isNaN(pid) || (pid === process.pid ? folders.has(path) : isAlive(pid))) continue;
			const found = await lstat(path);
			if (!found.isDirectory() || found.uid !== process.getuid?.()) continue;
			if (clock.now() - found.mtimeMs < leastAgeMs) continue;
			await rm(path, {
				recursive: true,
				force: true
			});
			removed += 1;
		}
	} catch {}
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code !== "ESRCH";
	}
}
export { createTemporaryFolder, removeAbandoned, removeTemporaryFolder };
