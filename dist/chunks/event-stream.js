// src/http/event-stream.ts
function createEventReader() {
	const decoder = new TextDecoder();
	let isAfterCr = false;
	let line = "";
	let data = [];
	let first;
	function take(text) {
		if (text === "") {
			if (data.length > 0) first ??= data.join("\n");
			data = [];
		} else if (text.startsWith(":")) reader.comments += 1;
		else if (text === "data" || text.startsWith("data:")) data.push(text.slice(5).replace(/^ /, ""));
	}
	const reader = {
		comments: 0,
		push(bytes) {
			let text = decoder.decode(bytes, { stream: true });
			if (text === "" || first !== void 0) return first;
			if (isAfterCr && text.startsWith("\n")) text = text.slice(1);
			isAfterCr = text.endsWith("\r");
			const lines = text.split(/\r\n|\n|\r/);
			for (const [index, piece] of lines.entries()) {
				line += piece;
				if (index === lines.length - 1) break;
				take(line);
				line = "";
			}
			return first;
		}
	};
	return reader;
}
function isEventStream(headers) {
	return headers.some(([name, value]) => name === "content-type" && /^\s*text\/event-stream\s*(;|$)/i.test(value));
}
export { createEventReader, isEventStream };
