import { isAbsolute, relative, sep } from "node:path";
// src/files/inside.ts
function isInside(path, root) {
	const way = relative(root, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
export { isInside };
