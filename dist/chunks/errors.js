export { GateError } from "./start.js";
