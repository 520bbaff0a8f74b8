import { __commonJSMin } from "./rolldown-runtime.js";
// node_modules/mailauth/lib/safe-keys.js
var require_safe_keys = __commonJSMin(((exports, module) => {
	module.exports = { DANGEROUS_KEYS: new Set(["prototype", ...Object.getOwnPropertyNames(Object.prototype)]) };
}));
// node_modules/mailauth/lib/parse-dkim-headers.js
var require_parse_dkim_headers = __commonJSMin(((exports, module) => {
	const { DANGEROUS_KEYS } = require_safe_keys();
	const RESERVED_RESULT_KEYS = new Set(["header", "value"]);
	const AR_HEADERS = new Set(["authentication-results", "arc-authentication-results"]);
	const WHITESPACE_FREE_TAGS = new Set([
		"bh",
		"b",
		"p",
		"h"
	]);
	const NUMERIC_TAGS = new Set([
		"l",
		"v",
		"t",
		"x"
	]);
	const TAG_NAME = /^[A-Za-z][A-Za-z0-9_]*$/;
	const FWS_EDGES = /^[ \t\r\n]+|[ \t\r\n]+$/g;
	const normalizeString = (value) => value.replace(/\s+/g, " ").trim();
	const normalizeTagValue = (key, value, headerKey) => {
		if (WHITESPACE_FREE_TAGS.has(key)) return value.replace(/\s+/g, "");
		if (NUMERIC_TAGS.has(key) && !isNaN(value)) return Number(value);
		if (key === "i" && /^arc-/i.test(headerKey || "")) return Number(value);
		return value;
	};
	const buildTagMap = (tags, headerKey, caseSensitive) => {
		let result = { header: headerKey };
		for (let tag of tags) {
			let key = normalizeString(tag.name);
			if (!caseSensitive) key = key.toLowerCase();
			if (!key || RESERVED_RESULT_KEYS.has(key) || DANGEROUS_KEYS.has(key)) continue;
			let value = tag.value;
			if (!caseSensitive || key === key.toLowerCase()) value = normalizeTagValue(key.toLowerCase(), value, headerKey);
			result[key] = { value };
		}
		return result;
	};
	const tagListParser = (line, headerKey, strict) => {
		let tags = [];
		let keyOnly = [];
		let syntaxErrors = [];
		let defaultValue;
		let segments = line.split(";");
		let seen = new Set();
		for (let i = 0; i < segments.length; i++) {
			let segment = segments[i];
			let trimmed = segment.replace(FWS_EDGES, "");
			if (!trimmed) {
				if (i < segments.length - 1 || segments.length === 1) syntaxErrors.push("empty tag-spec");
				continue;
			}
			let eqPos = segment.indexOf("=");
			if (eqPos < 0) {
				syntaxErrors.push(`tag-spec without "=": ${JSON.stringify(normalizeString(trimmed))}`);
				if (typeof defaultValue === "undefined") defaultValue = normalizeString(trimmed).toLowerCase();
				else keyOnly.push(normalizeString(trimmed));
				continue;
			}
			let name = segment.substring(0, eqPos).replace(FWS_EDGES, "");
			let value = normalizeString(segment.substring(eqPos + 1));
			if (!TAG_NAME.test(name)) syntaxErrors.push(`invalid tag name: ${JSON.stringify(normalizeString(name))}`);
			if (seen.has(name)) syntaxErrors.push(`duplicate tag: ${JSON.stringify(name)}`);
			seen.add(name);
			tags.push({
				name,
				value
			});
		}
		let parsed = buildTagMap(tags, headerKey, strict);
		if (!strict) {
			for (let name of keyOnly) {
				let key = name.toLowerCase();
				if (key && !RESERVED_RESULT_KEYS.has(key) && !DANGEROUS_KEYS.has(key)) parsed[key] = { value: "" };
			}
			if (typeof defaultValue !== "undefined") parsed.value = defaultValue;
		}
		return {
			parsed,
			tags,
			syntaxErrors
		};
	};
	const valueParser = (str) => {
		let line = str.replace(/\s+/g, " ").trim();
		let parts = [];
		const createPart = () => {
			let part = {
				key: "",
				value: ""
			};
			parts.push(part);
			return part;
		};
		const parse = () => {
			let state = "key";
			let quoted = false;
			let curPart = createPart();
			for (let i = 0; i < line.length; i++) {
				let c = line.charAt(i);
				if (quoted) {
					if (c === "\\" && i < line.length - 1) curPart[state] += line.charAt(++i);
					else if (c === "\"") quoted = false;
					else curPart[state] += c;
					continue;
				}
				switch (c) {
					case "=":
						if (state === "key") state = "value";
						else curPart[state] += c;
						break;
					case " ":
						curPart = createPart();
						state = "key";
						break;
					case "\\":
						if (i < line.length - 1) curPart[state] += line.charAt(++i);
						break;
					case "\"":
						quoted = true;
						break;
					default: curPart[state] += c;
				}
			}
			let result = { value: parts[0].key };
			parts.slice(1).forEach((part) => {
				if (part.key || part.value) {
					let path = part.key.split(".");
					if (path.length > 2 || path.some((p) => p === "value" || DANGEROUS_KEYS.has(p))) return;
					let curRes = result;
					let final = path.pop();
					for (let p of path) {
						if (typeof curRes[p] !== "object" || !curRes[p]) curRes[p] = {};
						curRes = curRes[p];
					}
					curRes[final] = part.value;
				}
			});
			return result;
		};
		return parse();
	};
	const arParser = (line, headerKey) => {
		let parts = [];
		let lastState = false;
		const createPart = () => {
			let part = {
				key: "",
				value: "",
				comment: "",
				hasValue: false
			};
			parts.push(part);
			return part;
		};
		let state = "key";
		let commentDepth = 0;
		let curPart = createPart();
		for (let i = 0; i < line.length; i++) {
			let c = line.charAt(i);
			switch (state) {
				case "key": if (c === "=") {
					state = "value";
					curPart.hasValue = true;
					break;
				}
				case "value":
					switch (c) {
						case ";":
							curPart = createPart();
							state = "key";
							break;
						case "\\":
							if (i < line.length - 1) curPart[state] += line.charAt(++i);
							break;
						case "(":
							lastState = state;
							state = "comment";
							commentDepth = 1;
							if (curPart.comment) curPart.comment += " ";
							break;
						case "\"":
							lastState = state;
							curPart[state] += c;
							state = "quoted";
							break;
						default: curPart[state] += c;
					}
					break;
				case "comment":
					switch (c) {
						case "\\":
							if (i < line.length - 1) curPart.comment += line.charAt(++i);
							break;
						case "(":
							commentDepth++;
							curPart.comment += c;
							break;
						case ")":
							commentDepth--;
							if (commentDepth <= 0) state = lastState;
							else curPart.comment += c;
							break;
						default: curPart.comment += c;
					}
					break;
				case "quoted": switch (c) {
					case "\\":
						curPart[lastState] += c;
						if (i < line.length - 1) curPart[lastState] += line.charAt(++i);
						break;
					case "\"":
						state = lastState;
						curPart[lastState] += c;
						break;
					default: curPart[lastState] += c;
				}
			}
		}
		for (let i = parts.length - 1; i >= 0; i--) {
			for (let key of Object.keys(parts[i])) if (typeof parts[i][key] === "string") parts[i][key] = normalizeString(parts[i][key]);
			parts[i].key = parts[i].key.toLowerCase();
			if (!parts[i].key) parts.splice(i, 1);
			else parts[i].value = normalizeTagValue(parts[i].key, parts[i].value, headerKey);
		}
		let result = { header: headerKey };
		for (let i = 0; i < parts.length; i++) if (parts[i].key && !parts[i].hasValue) {
			result.value = parts[i].key;
			parts.splice(i, 1);
			break;
		}
		parts.forEach((part) => {
			if (!part.key || RESERVED_RESULT_KEYS.has(part.key) || DANGEROUS_KEYS.has(part.key)) return;
			let entry = { value: part.value };
			if (AR_HEADERS.has(headerKey) && typeof part.value === "string") entry = Object.assign(entry, valueParser(entry.value));
			if (part.comment) entry.comment = part.comment;
			if (AR_HEADERS.has(headerKey) && part.key === "dkim") {
				if (!result[part.key]) result[part.key] = [];
				result[part.key].push(entry);
			} else result[part.key] = entry;
		});
		return result;
	};
	const headerParser = (buf, options) => {
		let line = (buf || "").toString().trim();
		let splitterPos = line.indexOf(":");
		let headerKey;
		if (splitterPos >= 0) {
			headerKey = line.substr(0, splitterPos).trim().toLowerCase();
			line = line.substr(splitterPos + 1).trim();
		}
		if (headerKey && !AR_HEADERS.has(headerKey)) {
			let { parsed, tags, syntaxErrors } = tagListParser(line, headerKey, !!options?.strict);
			return {
				parsed,
				original: buf,
				tags,
				syntaxErrors
			};
		}
		return {
			parsed: arParser(line, headerKey),
			original: buf
		};
	};
	const parseTagList = (value, options) => {
		let line = (value || "").toString().trim();
		let { parsed, tags, syntaxErrors } = tagListParser(line, void 0, !!options?.strict);
		return {
			parsed,
			original: value,
			tags,
			syntaxErrors
		};
	};
	module.exports = headerParser;
	module.exports.parseTagList = parseTagList;
}));
export { require_parse_dkim_headers };
