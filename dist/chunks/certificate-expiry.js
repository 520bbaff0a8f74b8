import { plural } from "./start.js";
// src/http/certificate-expiry.ts
const hourMs = 36e5;
const dayMs = 24 * hourMs;
function validityOf({ validFrom, validFromDate, validTo, validToDate }) {
	const dateOf = (text, date) => text.startsWith("Bad time") ? new Date(NaN) : date;
	return {
		from: dateOf(validFrom, validFromDate),
		to: dateOf(validTo, validToDate)
	};
}
function expirySeverity(fromMs, toMs, now) {
	const [left, lifetime] = [toMs - now, toMs - fromMs];
	if (left <= 0 || fromMs > now) return void 0;
	if (left < Math.min(dayMs, lifetime / 4)) return "blocker";
	if (lifetime <= 10 * dayMs) return void 0;
	if (left < .1 * lifetime) return "high";
	return left < .25 * lifetime ? "medium" : void 0;
}
function wantedLeft(lifetimeMs) {
	if (lifetimeMs > 10 * dayMs) return `at least a quarter of its ${plural(Math.round(lifetimeMs / dayMs), "day")} left`;
	if (lifetimeMs >= 4 * dayMs) return "at least 24 hours left";
	return `at least a quarter of its ${plural(Math.round(lifetimeMs / hourMs), "hour")} left`;
}
function showLeft(ms) {
	if (ms >= 2 * dayMs) return plural(Math.floor(ms / dayMs), "day");
	return ms < hourMs ? "less than an hour" : plural(Math.floor(ms / hourMs), "hour");
}
export { expirySeverity, showLeft, validityOf, wantedLeft };
