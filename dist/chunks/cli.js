export { runCommandLine } from "./start.js";
