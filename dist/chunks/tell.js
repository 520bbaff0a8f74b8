export { judged, notJudged, tellGitHub } from "./result.js";
