// src/pillars/secrets/scan.ts
function createScanner(engine, ignore) {
	const counts = {
		hunks: 0,
		bytes: 0,
		candidates: 0
	};
	return {
		counts,
		async scan(hunk) {
			counts.hunks += hunk.via ? 0 : 1;
			counts.bytes += hunk.via ? 0 : hunk.added.length;
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
export { createScanner };
