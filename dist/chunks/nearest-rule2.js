import { ruleIds } from "./run.js";
import { didYouMean } from "./start.js";
// src/text/nearest-rule.ts
function nearestRule(name) {
	const slash = name.indexOf("/");
	const tail = name.slice(slash + 1);
	const same = ruleIds.filter((id) => id.endsWith(`/${tail}`));
	const ofGitleaks = didYouMean(name.slice(0, Math.max(slash, 0)), ["secrets"]) ? [`secrets/${tail}`] : [];
	return [...same, ...ofGitleaks].map((id) => `; did you mean ${JSON.stringify(id)}?`)[0] || didYouMean(name, ruleIds) || "; \"launch-gate rules\" lists them";
}
export { nearestRule };
