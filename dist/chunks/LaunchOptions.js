export { convertPuppeteerChannelToBrowsersChannel } from "./LaunchOptions2.js";
