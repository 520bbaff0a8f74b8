export { judged, notJudged, tellGitHub } from "./run.js";
