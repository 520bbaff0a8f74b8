export { endJudging } from "./judging2.js";
