import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { followPath, writeBeside } from "./start.js";
import { environmentFile, readRecord, writeRecord } from "./record.js";
const { join } = require("node:path");
const { randomUUID } = require("node:crypto");
const { lstat, mkdir, readFile, readdir } = require("node:fs/promises");
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
export { folderHistory };
