import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, assertWritable$1 as assertWritable, followPath, undefinedIfAbsent, writeBeside } from "./start.js";
import "./state.js";
import { historyBranch, readFile as readFile$1, replaceFile } from "./branch-file.js";
import { environmentFile } from "./record.js";
import { takeLock } from "./folder-lock.js";
const { join } = require("node:path");
const { createHash } = require("node:crypto");
const { mkdir, readFile, stat } = require("node:fs/promises");
// src/github/stores/uptime-branch.ts
function uptimeBranch(api, environment, look) {
	const path = `uptime-${environmentFile(environment)}.json`;
	const where = `${path} of the branch ${historyBranch}`;
	const call = async (work) => {
		const answer = await api.call("history", work);
		if (answer.problem === void 0) return answer.data;
		const { problem, status } = answer;
		throw new GateError("STATE_UNWRITABLE", {
			where,
			problem,
			hint: status === 403 || status === 404 ? "The job needs \"permissions: contents: write\"; elsewhere give a folder: --state FOLDER." : "The next round tries again. \"heartbeat\" tells you of rounds that are missing."
		});
	};
	let isWritable = false;
	return {
		where,
		async assertWritable() {
			if (isWritable) return;
			await call(({ rest: { git } }, repository) => git.createBlob({
				...repository,
				content: "launch-gate",
				encoding: "utf-8"
			}));
			isWritable = true;
		},
		async read() {
			const file = await call((octokit, repository) => readFile$1(octokit, repository, path));
			if (!file) return {};
			if (file.text === void 0) throw new GateError("STATE_UNREADABLE", {
				where,
				problem: "it is no file of at most 5 MB"
			});
			return {
				text: file.text,
				token: file.sha
			};
		},
		async write(text, token) {
			const content = look(text);
			const message = `Uptime of ${environment}`;
			const before = token === void 0 ? void 0 : { sha: token };
			return await call((octokit, repository) => replaceFile(octokit, repository, before, {
				path,
				content,
				message
			})) === void 0;
		}
	};
}
// src/staying/uptime/folder-store.ts
const defaultName = "state.json";
const lockName = "lock.json";
function folderStore(folder, { checkouts, look, now }, stateName = defaultName) {
	let held;
	const inFolder = (name) => followPath(join(folder, name), checkouts);
	const unwritable = (error) => {
		if (error instanceof GateError) return error;
		const { code, message } = error;
		return new GateError("STATE_UNWRITABLE", {
			where: folder,
			problem: code ?? message,
			hint: "Name a folder that this user may write: --state FOLDER."
		}, { cause: error });
	};
	const read = async () => {
		const path = await inFolder(stateName);
		try {
			const found = await stat(path).catch(undefinedIfAbsent);
			if (!found) return {};
			if (!found.isFile() || found.size > 5e6) throw new Error("it is no file of at most 5 MB");
			const text = await readFile(path, "utf8");
			return {
				text,
				token: tokenOf(text)
			};
		} catch (error) {
			const { code, message } = error;
			throw new GateError("STATE_UNREADABLE", {
				where: path,
				problem: code ?? message
			}, { cause: error });
		}
	};
	return {
		where: folder,
		async assertWritable() {
			try {
				await mkdir(await followPath(folder, checkouts), { recursive: true });
				await assertWritable(await inFolder(stateName), { checkouts });
				await held?.assertHeld();
			} catch (error) {
				throw unwritable(error);
			}
		},
		read,
		async write(text, token) {
			const looked = look(text);
			try {
				await held?.assertHeld();
				if ((await read()).token !== token) return false;
				await writeBeside(await inFolder(stateName), looked, { checkouts });
				return true;
			} catch (error) {
				throw unwritable(error);
			}
		},
		async lock() {
			try {
				const running = (holder) => new GateError("UPTIME_RUNNING", {
					...holder,
					where: folder
				});
				const lock = await takeLock(await inFolder(lockName), new Date(now()).toISOString(), running);
				held = lock;
				return { async release() {
					held = void 0;
					await lock.release();
				} };
			} catch (error) {
				throw unwritable(error);
			}
		}
	};
}
function tokenOf(text) {
	return createHash("sha256").update(text).digest("hex");
}
export { folderStore, uptimeBranch };
