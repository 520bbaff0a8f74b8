export { compileRules } from "./compiled-rules.js";
