export { parseBaseline } from "./baseline2.js";
