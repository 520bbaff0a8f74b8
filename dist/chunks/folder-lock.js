import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { undefinedIfAbsent } from "./start.js";
const { hostname } = require("node:os");
const { createHash, randomUUID } = require("node:crypto");
const { link, readFile, rm, stat, writeFile } = require("node:fs/promises");
// src/files/folder-lock.ts
const touchesEveryMs = 6e4;
const leaseMs = 3 * touchesEveryMs;
const writingMs = 5e3;
const knowsNoLinks = new Set([
	"EPERM",
	"ENOTSUP",
	"EOPNOTSUPP",
	"ENOSYS"
]);
async function takeLock(path, since, held) {
	const holder = {
		pid: process.pid,
		since,
		host: hostname(),
		started: await startOf(process.pid)
	};
	const own = `${JSON.stringify({
		...holder,
		id: randomUUID()
	})}\n`;
	await acquire(path, own, held);
	const touching = setInterval(() => touch(path, own).catch(() => {}), touchesEveryMs);
	touching.unref();
	return {
		async assertHeld() {
			if (await textOf(path) !== own) await acquire(path, own, held);
		},
		async release() {
			clearInterval(touching);
			if (await textOf(path) === own) await rm(path, { force: true });
		}
	};
}
async function acquire(path, own, held) {
	const draft = `${path}.${randomUUID()}`;
	try {
		for (;;) {
			await writeFile(draft, own);
			if (await place(draft, path, own)) return;
			const text = await textOf(path);
			if (text === void 0) continue;
			const holder = holderOf(text);
			if (await isAlive(holder, await ageOf(path, draft))) throw held(shown(holder));
			await removeDead(path, text, draft, own);
		}
	} finally {
		await rm(draft, { force: true });
	}
}
async function place(draft, path, own) {
	try {
		await link(draft, path);
		return true;
	} catch (error) {
		const { code = "" } = error;
		if (code === "EEXIST") return false;
		if (!knowsNoLinks.has(code)) throw error;
	}
	return await writeFile(path, own, { flag: "wx" }).then(() => true, (error) => {
		if (error.code === "EEXIST") return false;
		throw error;
	});
}
async function removeDead(path, text, draft, own) {
	const claim = `${path}.${createHash("sha256").update(text).digest("hex").slice(0, 32)}`;
	if (!await place(draft, claim, own)) {
		const ageMs = await ageOf(claim, draft);
		if (Number.isFinite(ageMs) && ageMs > writingMs) await rm(claim, { force: true });
		return;
	}
	try {
		if (await textOf(path) === text) await rm(path, { force: true });
	} finally {
		await rm(claim, { force: true });
	}
}
async function isAlive({ pid, host = hostname(), started }, ageMs) {
	if (pid === void 0) return ageMs < writingMs;
	if (host !== hostname()) return ageMs < leaseMs;
	if (started !== void 0) return await startOf(pid) === started;
	return pid !== process.pid && runs(pid);
}
function shown({ pid, host = hostname(), since = "an unknown time" }) {
	const number = pid === void 0 ? "of an unknown number" : String(pid);
	return {
		pid: host === hostname() ? number : `${number} on ${host}`,
		since
	};
}
function holderOf(text) {
	try {
		const { pid, since, host, started } = JSON.parse(text);
		const short = (value) => typeof value === "string" ? value.slice(0, 100) : void 0;
		if (!Number.isSafeInteger(pid) || pid <= 0) return {};
		return {
			pid,
			since: short(since),
			host: short(host),
			started: short(started)
		};
	} catch {
		return {};
	}
}
async function startOf(pid) {
	try {
		const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
		const status = await readFile(`/proc/${pid}/stat`, "utf8");
		const [state, ...fields] = status.slice(status.lastIndexOf(")") + 2).split(" ");
		return state === "Z" || state === "X" ? void 0 : `${boot.trim()} ${fields[18]}`;
	} catch {
		return;
	}
}
function runs(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
async function ageOf(path, draft) {
	const [lock, now] = await Promise.all([stat(path).catch(undefinedIfAbsent), stat(draft)]);
	return lock ? now.mtimeMs - lock.mtimeMs : Number.POSITIVE_INFINITY;
}
async function touch(path, own) {
	if (await textOf(path) === own) await writeFile(path, own, { flag: "r+" });
}
async function textOf(path) {
	return await readFile(path, "utf8").catch(undefinedIfAbsent);
}
export { takeLock };
