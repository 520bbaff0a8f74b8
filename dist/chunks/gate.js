export { nothingToJudge, runGate } from "./run.js";
