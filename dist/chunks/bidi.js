// node_modules/puppeteer-core/lib/puppeteer/bidi/bidi.js
throw new Error("WebDriver BiDi is left out of the bundle");
export {};
