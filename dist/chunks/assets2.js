import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { readFileSync } = require("node:fs");
// src/report/html/assets.ts
function readPageAssets() {
	return {
		style: readAsset(new URL(new URL("../assets/page.css", import.meta.url).href)),
		script: readAsset(new URL(new URL("../assets/page.js", import.meta.url).href)),
		plots: readAsset(new URL(new URL("../assets/uPlot.iife.min.js", import.meta.url).href)),
		plotsStyle: readAsset(new URL(new URL("../assets/uPlot.min.css", import.meta.url).href))
	};
}
function readAsset(file) {
	return readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();
}
export { readAsset, readPageAssets };
