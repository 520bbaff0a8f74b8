// src/text/duration.ts
function showDuration(ms) {
	if (ms < 999.5) return `${Math.round(ms)} ms`;
	if (ms < 9950) return `${Number((ms / 1e3).toFixed(1))} s`;
	const seconds = Math.round(ms / 1e3);
	if (seconds < 60) return `${seconds} s`;
	return seconds % 60 === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
export { showDuration };
