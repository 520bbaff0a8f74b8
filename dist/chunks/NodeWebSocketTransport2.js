export { NodeWebSocketTransport } from "./NodeWebSocketTransport.js";
