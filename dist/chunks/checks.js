export { watchedChecks } from "./checks2.js";
