export { openRuns, openStore } from "./history-store.js";
