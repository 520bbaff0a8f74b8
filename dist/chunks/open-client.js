export { openClient } from "./checks.js";
