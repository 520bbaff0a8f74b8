export { openClient } from "./open-client.js";
