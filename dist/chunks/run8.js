export { runSmoke } from "./checks.js";
