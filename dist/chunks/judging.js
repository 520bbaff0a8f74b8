export { endJudging } from "./checks.js";
