import { ChromeReleaseChannel } from "./_entry_2.js";
// node_modules/puppeteer-core/lib/puppeteer/node/LaunchOptions.js
function convertPuppeteerChannelToBrowsersChannel(channel) {
	switch (channel) {
		case "chrome": return ChromeReleaseChannel.STABLE;
		case "chrome-dev": return ChromeReleaseChannel.DEV;
		case "chrome-beta": return ChromeReleaseChannel.BETA;
		case "chrome-canary": return ChromeReleaseChannel.CANARY;
	}
}
export { convertPuppeteerChannelToBrowsersChannel };
