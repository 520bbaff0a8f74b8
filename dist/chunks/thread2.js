export { start, workOf } from "./thread.js";
