// src/text/json-size.ts
const maxDepth = 200;
const maxValues = 4e6;
const [quote, backslash, comma] = [
	34,
	92,
	44
];
const [openList, closeList, openMapping, closeMapping] = [
	91,
	93,
	123,
	125
];
function jsonExcess(text) {
	let [depth, values] = [0, 0];
	for (let at = 0; at < text.length; at += 1) {
		switch (text.charCodeAt(at)) {
			case quote:
				at = endOfString(text, at);
				break;
			case openList:
			case openMapping:
				depth += 1;
				values += 1;
				if (depth > maxDepth) return `it is nested deeper than ${maxDepth} levels`;
				break;
			case closeList:
			case closeMapping:
				depth -= 1;
				break;
			case comma: values += 1;
		}
		if (values > maxValues) return `it holds more than ${maxValues / 1e6} million values`;
	}
}
function endOfString(text, start) {
	for (let end = text.indexOf("\"", start + 1); end >= 0; end = text.indexOf("\"", end + 1)) {
		let before = end - 1;
		while (text.charCodeAt(before) === backslash) before -= 1;
		if ((end - before) % 2 === 1) return end;
	}
	return text.length;
}
export { jsonExcess };
