import { bypassHeaders } from "./protection-bypass.js";
import { openHttpClient } from "./open.js";
// src/steps/open-client.ts
function openClient(config, context, route) {
	return openHttpClient({
		...config,
		bypass: bypassHeaders(config.protectionBypass)
	}, context, route);
}
export { openClient };
