// src/text/bytes.ts
/** Bytes in the largest unit that leaves a number of at least one: `12 kB`, `1.4 MB`. */
function showBytes(bytes) {
	if (bytes < 1e3) return `${bytes} B`;
	return bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${Number((bytes / 1e6).toFixed(1))} MB`;
}
export { showBytes };
