export { createPrefilter } from "./prefilter.js";
