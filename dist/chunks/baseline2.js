export { parseBaseline } from "./baseline3.js";
