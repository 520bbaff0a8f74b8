// src/text/bytes.ts
function showBytes(bytes) {
	if (bytes < 1e3) return `${bytes} B`;
	return bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${Number((bytes / 1e6).toFixed(1))} MB`;
}
export { showBytes };
