export { runSecrets } from "./secrets.js";
