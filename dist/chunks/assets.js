export { readAsset, readPageAssets } from "./assets2.js";
