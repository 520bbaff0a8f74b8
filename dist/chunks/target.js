// src/staying/alerts/target.ts
var DeliveryFailed = class extends Error {
	isFinal;
	retryAfterMs;
	constructor(message, { isFinal = false, retryAfterMs } = {}) {
		super(message);
		this.name = "DeliveryFailed";
		this.isFinal = isFinal;
		this.retryAfterMs = retryAfterMs;
	}
};
const unknownMs = 36e5;
function keyOf({ to }, index) {
	return `${index} ${to}`;
}
function nameOf({ alert: { to, at } }) {
	return `${to} (${at.file}:${at.line})`;
}
export { DeliveryFailed, keyOf, nameOf, unknownMs };
