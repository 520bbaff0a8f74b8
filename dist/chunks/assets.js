import { readFileSync } from "node:fs";
// src/report/html/assets.ts
function readPageAssets() {
	return {
		style: read(new URL(new URL("../assets/page.css", import.meta.url).href)),
		script: read(new URL(new URL("../assets/page.js", import.meta.url).href)),
		plots: read(new URL(new URL("../assets/uPlot.iife.min.js", import.meta.url).href)),
		plotsStyle: read(new URL(new URL("../assets/uPlot.min.css", import.meta.url).href))
	};
}
function read(file) {
	return readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();
}
export { readPageAssets };
