export { allRules, documentation, findRule, gitleaksFamily, helpUri, ruleIds, severityWords } from "./run.js";
