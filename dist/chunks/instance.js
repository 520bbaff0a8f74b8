export { compileBeside } from "./gitleaks.js";
