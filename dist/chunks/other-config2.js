import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, openRepository } from "./start.js";
const { existsSync } = require("node:fs");
const { join, relative } = require("node:path");
// src/commands/other-config.ts
const misnamed = [
	".github/launch-gate.yaml",
	"launch-gate.yml",
	"launch-gate.yaml"
];
function otherConfig(root, file, { cwd }) {
	const at = relative(cwd, root);
	if (at !== "" && existsSync(join(root, file))) return `it is not in this folder, but at the root of the repository; add --cwd ${at}`;
	const other = misnamed.find((name) => existsSync(join(root, name)));
	return other && `there is no such file, but there is ${other}; rename it, or add --config ${join(at, other)}`;
}
async function assertNotElsewhere(file, context) {
	if (existsSync(join(context.cwd, file))) return;
	const repository = await openRepository(context).catch(() => void 0);
	const problem = repository && otherConfig(repository.cwd, file, context);
	if (problem) throw new GateError("CONFIG_UNREADABLE", {
		file,
		problem
	});
}
export { assertNotElsewhere, otherConfig };
