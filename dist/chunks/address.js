export { parseAddress } from "./address2.js";
