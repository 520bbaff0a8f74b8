import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { isAbsolute, relative, sep } = require("node:path");
// src/files/inside.ts
function isInside(path, root) {
	const way = relative(root, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
export { isInside };
