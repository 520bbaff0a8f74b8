export { createPrefilter } from "./scanner.js";
