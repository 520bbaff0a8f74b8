export { summary } from "./github.js";
