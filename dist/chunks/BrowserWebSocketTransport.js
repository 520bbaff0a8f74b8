export { BrowserWebSocketTransport } from "./BrowserWebSocketTransport2.js";
