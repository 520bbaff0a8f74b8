export { Browser, detectBrowserPlatform, resolveDefaultUserDataDir } from "./_entry_2.js";
