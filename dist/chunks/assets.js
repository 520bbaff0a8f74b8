import { readFileSync } from "node:fs";
// src/report/html/assets.ts
/** Reads the assets; the build copies the files that literal URLs name. */
function readPageAssets() {
	return {
		style: read(new URL(new URL("../assets/page.css", import.meta.url).href)),
		script: read(new URL(new URL("../assets/page.js", import.meta.url).href)),
		plots: read(new URL(new URL("../assets/uPlot.iife.min.js", import.meta.url).href)),
		plotsStyle: read(new URL(new URL("../assets/uPlot.min.css", import.meta.url).href))
	};
}
/** Returns the text as an HTML parser reads it: the Content-Security-Policy has the hashes of that text. */
function read(file) {
	return readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();
}
export { readPageAssets };
