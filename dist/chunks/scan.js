export { createScanner } from "./engine2.js";
