export { createScanner } from "./scan2.js";
