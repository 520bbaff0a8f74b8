// src/text/plural.ts
/** `1 commit`, `6,392 commits`. */
function plural(count, noun) {
	return `${thousands(count)} ${noun}${count === 1 ? "" : "s"}`;
}
/** `once`, `3 times`. */
function times(count) {
	return count === 1 ? "once" : `${thousands(count)} times`;
}
/** Without Intl.NumberFormat, which takes 15 ms to load. */
function thousands(count) {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
export { plural, times };
