import { require_fastest_levenshtein } from "./fastest-levenshtein.js";
// src/text/nearest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
function didYouMean(name, known) {
	if (known.length === 0 || name.length > 100) return "";
	const nearest = (0, import_fastest_levenshtein.closest)(name, known);
	return (0, import_fastest_levenshtein.distance)(name, nearest) <= Math.ceil(name.length * .4) ? `; did you mean ${JSON.stringify(nearest)}?` : "";
}
export { didYouMean };
