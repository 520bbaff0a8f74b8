export { takenAway } from "./taken-cookies2.js";
