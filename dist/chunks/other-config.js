export { assertNotElsewhere } from "./other-config2.js";
