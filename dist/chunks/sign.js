export { signed } from "./sign2.js";
