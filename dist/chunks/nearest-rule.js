export { nearestRule } from "./config.js";
