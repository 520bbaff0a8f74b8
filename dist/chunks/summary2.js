export { summary } from "./summary.js";
