export { prepareBeside } from "./gitleaks.js";
