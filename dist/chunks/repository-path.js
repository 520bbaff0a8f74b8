// src/report/model/repository-path.ts
const configurationPath = ".github/launch-gate.yml";
function fileOf({ via, where }) {
	return via === "message" ? void 0 : where.file;
}
function repositoryPath(file) {
	const path = file.toWellFormed().replaceAll("\\", "/");
	return /^(?:\/|[a-z]:)|(?:^|\/)\.{1,2}(?:\/|$)/i.test(path) ? void 0 : path;
}
export { configurationPath, fileOf, repositoryPath };
