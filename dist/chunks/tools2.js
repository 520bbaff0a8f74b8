import { require_tools } from "./tools.js";
export default require_tools();
export {};
