export { judged, notJudged, tellGitHub } from "./github.js";
