// src/pillars/secrets/ignore-lines.ts
function ignoreLines({ fingerprint, commit = "" }) {
	const lines = [`False alarm? Add to .gitleaksignore, for every commit until the line moves: ${commit === "" ? fingerprint : fingerprint.slice(commit.length + 1)}`];
	return commit === "" ? lines : [...lines, `Or for this commit alone, until a squash or rebase: ${fingerprint}`];
}
export { ignoreLines };
