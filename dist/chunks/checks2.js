export { watchedChecks } from "./checks3.js";
