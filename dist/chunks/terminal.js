export { terminal } from "./result.js";
