export { createSessions } from "./sessions2.js";
