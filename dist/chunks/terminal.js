export { terminal } from "./run.js";
