// src/text/plural.ts
function plural(count, noun) {
	return `${thousands(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function times(count) {
	return count === 1 ? "once" : `${thousands(count)} times`;
}
function thousands(count) {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
export { plural, times };
