export { signed } from "./checks.js";
