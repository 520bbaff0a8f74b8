export { start, workOf } from "./gitleaks.js";
