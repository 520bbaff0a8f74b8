export { runAction } from "./start.js";
