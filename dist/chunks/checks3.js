import { isReadOnly } from "./round.js";
// src/staying/watch/checks.ts
function watchedChecks({ checks }, { writes }) {
	return checks.filter((check) => check.watch ?? (writes || isReadOnly(check)));
}
export { watchedChecks };
