// src/http/certificate-expiry.ts
const dayMs = 864e5;
function expirySeverity(fromMs, toMs, now) {
	const [left, lifetime] = [toMs - now, toMs - fromMs];
	if (left <= 0 || fromMs > now) return void 0;
	if (left < Math.min(dayMs, lifetime / 4)) return "blocker";
	if (lifetime <= 10 * dayMs) return void 0;
	if (left < .1 * lifetime) return "high";
	return left < .25 * lifetime ? "medium" : void 0;
}
export { expirySeverity };
