export { openClient } from "./open-client2.js";
