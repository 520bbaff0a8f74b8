export { nearestRule } from "./nearest-rule2.js";
