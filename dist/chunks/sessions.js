export { createSessions } from "./checks.js";
