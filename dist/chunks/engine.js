export { openEngine } from "./engine2.js";
