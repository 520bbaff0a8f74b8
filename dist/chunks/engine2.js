import { openScanner } from "./scanner.js";
import { GateError } from "./start.js";
import { notesOf, openWorker, refuseKeys } from "./run.js";
// src/pillars/secrets/engine.ts
const maxYoungMegabytes = 4;
async function openEngine(signal, config) {
	const scanner = await openScanner({
		config: config?.text,
		readFile: config?.readFile,
		openThread: (init, transfer) => openWorker("gitleaks", {
			signal,
			init,
			transfer,
			maxYoungMegabytes
		})
	}).catch((error) => {
		throw asGateError(error, config?.file ?? ".gitleaks.toml");
	});
	return {
		...scanner,
		scan: (fragment) => scanner.scan(fragment).catch((error) => {
			throw asGateError(error, `${fragment.path} in commit ${fragment.commit}`);
		})
	};
}
function asGateError(error, place) {
	if (error instanceof GateError) return error;
	const message = error instanceof Error ? error.message : String(error);
	const { code, position, ignoredKeys = [] } = error;
	if (code === "TEXT_TOO_LARGE") return new GateError(code, {
		place,
		problem: message
	}, { cause: error });
	if (code !== "CONFIG_INVALID") return new GateError("ENGINE_FAILED", { problem: `${place}: ${message}` }, { cause: error });
	refuseKeys(place, ignoredKeys);
	const { file = place, line, column } = position ?? {};
	const where = [
		file,
		line,
		column
	].filter((part) => part !== void 0).join(":");
	const problem = [message, ...notesOf(place, ignoredKeys)].join("\n");
	return new GateError("GITLEAKS_CONFIG", {
		file: where,
		problem
	}, { cause: error });
}
// src/pillars/secrets/scan.ts
const manyHunks = 8;
const maxJoined = 16384;
const newline = 10;
function createScanner(engine, ignore) {
	const counts = {
		hunks: 0,
		bytes: 0,
		candidates: 0
	};
	const mayHold = (hunks) => hunks.length < manyHunks || engine.look(hunks[0].path, Buffer.concat(hunks.map(({ added }) => added))) === "something";
	return {
		counts,
		select(hunks) {
			for (const { via, added } of hunks) {
				counts.hunks += via ? 0 : 1;
				counts.bytes += via ? 0 : added.length;
			}
			return runsOf(hunks).filter(mayHold).flat();
		},
		async scan(hunk) {
			const { added: text, path, startLine, commit } = hunk;
			const { isCandidate, findings } = await engine.scan({
				text,
				path,
				startLine,
				commit: commit.sha
			});
			if (isCandidate) counts.candidates += 1;
			return findings.filter(({ fingerprint }) => !ignore(fingerprint, hunk.commit.sha)).map((secret) => ({
				found: secret,
				hunk
			}));
		},
		close: () => engine.close()
	};
}
function runsOf(hunks) {
	const runs = [];
	for (const hunk of hunks) {
		const last = runs.at(-1)?.at(-1);
		if (last?.path === hunk.path && last.added.at(-1) === newline && Math.max(last.added.length, hunk.added.length) <= maxJoined) runs.at(-1)?.push(hunk);
		else runs.push([hunk]);
	}
	return runs;
}
export { createScanner, openEngine };
