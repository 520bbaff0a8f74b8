import { curl, shownUrl, tlsFor } from "./checks.js";
// src/steps/reproduce-route.ts
const timings = [
	"dns %{time_namelookup}",
	"tcp %{time_connect}",
	"tls %{time_appconnect}",
	"first byte %{time_starttransfer}",
	"total %{time_total}"
].join("  ");
function timingCurl(step, options) {
	return curl(step, options).replace(/^curl -sS -i/, () => `curl -sS -o /dev/null -w '${timings}\\n'`);
}
function reproduceRoute({ session, steps }, config, baseUrl, context) {
	const step = steps[0];
	const captured = new Map();
	const { headers: sessionHeaders = [], basic: sessionBasic } = config.sessions.find(({ name }) => name === session) ?? {};
	return {
		url: shownUrl(step, {
			baseUrl,
			captured,
			context
		}),
		command: timingCurl(step, {
			baseUrl,
			captured,
			sessionHeaders,
			sessionBasic,
			cookies: session !== void 0,
			tls: tlsFor(config)
		})
	};
}
export { reproduceRoute };
