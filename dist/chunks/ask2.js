export { askModel } from "./ask.js";
