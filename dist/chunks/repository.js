export { openRepository } from "./start.js";
