export { summary } from "./run.js";
