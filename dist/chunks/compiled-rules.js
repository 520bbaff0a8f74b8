export { compileRules } from "./scanner.js";
