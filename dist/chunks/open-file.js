import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { isInside } from "./inside.js";
const { constants } = require("node:fs");
const { resolve, sep } = require("node:path");
const { lstat, open, realpath } = require("node:fs/promises");
// src/files/find-files.ts
const maxFiles = 5e3;
const magic = /[*?[\]{}]/;
const foreign = new Set(["node_modules", ".git"]);
async function findFiles(cwd, pattern, signal) {
	if (await exists(resolve(cwd, pattern))) return [pattern];
	if (!magic.test(pattern)) return [];
	const { glob } = await import("node:fs/promises");
	if (!glob) throw new Error("a glob needs Node 22 or later; the action runs on Node 24");
	const found = [];
	const names = glob(pattern, {
		cwd,
		withFileTypes: true,
		exclude: ({ name }) => foreign.has(name) || signal.aborted
	});
	for await (const entry of names) {
		if (entry.isDirectory()) continue;
		const full = resolve(entry.parentPath, entry.name);
		found.push(full.startsWith(resolve(cwd) + sep) ? full.slice(resolve(cwd).length + 1).replaceAll(sep, "/") : full);
		if (found.length > maxFiles) throw new Error(`it fits more than ${maxFiles} files`);
	}
	return found.sort();
}
async function exists(path) {
	return await lstat(path).then(() => true, () => false);
}
// src/files/open-file.ts
const maxBytes = {
	stream: 256e6,
	whole: 64e6
};
async function withFile(cwd, path, work) {
	const full = resolve(cwd, path);
	await assertInside(cwd, full);
	const handle = await open(full, constants.O_RDONLY | constants.O_NONBLOCK);
	try {
		const stats = await handle.stat();
		if (!stats.isFile()) throw new Error("it is no file");
		return await work(fileOf(handle, stats.size, stats.mtimeMs));
	} finally {
		await handle.close();
	}
}
async function assertInside(cwd, path) {
	if (!isInside(path, resolve(cwd))) return;
	const [root, real] = await Promise.all([realpath(cwd), realpath(path)]);
	if (!isInside(real, root)) throw new Error("it is a symbolic link that leads out of the working directory");
}
function fileOf(handle, bytes, modifiedAt) {
	const limit = (most) => {
		if (bytes > most) throw new Error(`it is larger than ${most / 1e6} MB`);
	};
	return {
		bytes,
		modifiedAt,
		stream() {
			limit(maxBytes.stream);
			return handle.createReadStream({
				autoClose: false,
				start: 0,
				end: Math.max(bytes - 1, 0),
				highWaterMark: 65536
			});
		},
		async whole() {
			limit(maxBytes.whole);
			const buffer = new Uint8Array(bytes);
			let read = 0;
			while (read < bytes) {
				const { bytesRead } = await handle.read(buffer, read, bytes - read, read);
				if (bytesRead === 0) break;
				read += bytesRead;
			}
			return read === bytes ? buffer : buffer.slice(0, read);
		}
	};
}
export { findFiles, withFile };
