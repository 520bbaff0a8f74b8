export { interpret } from "./config.js";
