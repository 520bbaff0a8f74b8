export { summary } from "./result.js";
