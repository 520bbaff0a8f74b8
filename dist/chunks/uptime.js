import { optional, pipe, regex, string } from "./dist.js";
import { didYouMean, keyPosition, reportValue } from "./start.js";
import { readPlainTemplate } from "./resolved.js";
import { list, mapping, plain } from "./schema-parts.js";
// src/config/sections/uptime.ts
const defaultUptime = { maintenance: [] };
const instant = pipe(string("a time in UTC such as 2027-01-10T22:00Z"), regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/, "a time in UTC such as 2027-01-10T22:00Z"));
const uptimeSchema = mapping({
	only: optional(list(plain("a tag or the name of a check"), "tags and names of checks")),
	state: optional(plain("a folder")),
	heartbeat: optional(string("an http(s) URL")),
	maintenance: optional(list(mapping({
		from: instant,
		to: instant,
		reason: plain("a reason")
	}), "windows"))
});
function readUptime(reading, raw, labels) {
	if (!raw) return void 0;
	for (const [index, label] of (raw.only ?? []).entries()) if (!labels.includes(label)) reportValue(reading, [raw.only, index], `no check has the tag or name ${JSON.stringify(label)}${didYouMean(label, labels)}`);
	const maintenance = (raw.maintenance ?? []).map((window, index) => {
		const [from, to] = [Date.parse(window.from), Date.parse(window.to)];
		if (Number.isNaN(from)) reportValue(reading, [window, "from"], `there is no time ${window.from}`);
		else if (Number.isNaN(to)) reportValue(reading, [window, "to"], `there is no time ${window.to}`);
		else if (to <= from) reportValue(reading, [window, "to"], "the window ends before it begins");
		return {
			at: keyPosition(reading, [raw.maintenance, index]),
			from,
			to,
			reason: window.reason
		};
	});
	return {
		only: raw.only,
		state: raw.state,
		heartbeat: raw.heartbeat === void 0 ? void 0 : readPlainTemplate(reading, [raw, "heartbeat"]),
		maintenance
	};
}
export { defaultUptime, readUptime, uptimeSchema };
