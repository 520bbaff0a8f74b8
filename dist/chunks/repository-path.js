// src/report/model/repository-path.ts
/** The file for a finding that is in no file of the repository: code scanning and GitLab drop one without a file. */
const configurationPath = ".github/launch-gate.yml";
/** The file of a finding. A commit message (`via`) is no file: its `where.file` is only a name. */
function fileOf({ via, where }) {
	return via === "message" ? void 0 : where.file;
}
/** The path below the root of the repository; undefined for a path that is absolute or leaves the repository. */
function repositoryPath(file) {
	const path = file.toWellFormed().replaceAll("\\", "/");
	return /^(?:\/|[a-z]:)|(?:^|\/)\.{1,2}(?:\/|$)/i.test(path) ? void 0 : path;
}
export { configurationPath, fileOf, repositoryPath };
