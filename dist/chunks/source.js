import { require_dist } from "./dist4.js";
// src/config/yaml/plain.ts
var import_dist = require_dist();
const maxDepth = 64;
const maxValues = 1e5;
function toPlain(root, report) {
	const places = new WeakMap();
	const anchors = new Map();
	let values = 0;
	let refused = false;
	const value = convert(root, 0);
	return {
		value: refused ? void 0 : value,
		places
	};
	function convert(node, depth) {
		if (node === null || refused) return null;
		values += 1;
		if (depth > maxDepth) return refuse(node, `nested deeper than ${maxDepth} levels`);
		if (values > maxValues) return refuse(node, `more than ${maxValues} values, with aliases followed`);
		if ((0, import_dist.isAlias)(node)) return convert(follow(node), depth + 1);
		remember(node);
		if ((0, import_dist.isMap)(node)) return convertMap(node, depth);
		if ((0, import_dist.isSeq)(node)) return convertList(node, depth);
		const value = (0, import_dist.isScalar)(node) ? exactInteger(node) : null;
		if (typeof value === "number" && !isExact(value)) report(extentOf(node), "this number cannot be kept exactly; put it in quotes");
		return value;
	}
	function convertList(node, depth) {
		const list = [];
		const own = new Map();
		places.set(list, own);
		for (const [index, item] of node.items.entries()) {
			own.set(index, placeOf(item, node));
			list.push(convert(item, depth + 1));
		}
		return list;
	}
	function convertMap(node, depth) {
		const mapping = Object.create(null);
		const own = new Map();
		places.set(mapping, own);
		for (const pair of node.items) {
			const at = pair.key ?? node;
			const key = keyText(pair.key);
			if (refused) return mapping;
			if (key === void 0) report(extentOf(at), "a key must be plain text");
			else if ([
				"__proto__",
				"constructor",
				"prototype"
			].includes(key)) report(extentOf(at), `the key "${key}" cannot be used`);
			else if (own.has(key)) report(extentOf(at), `the key ${JSON.stringify(key)} stands here twice`);
			else {
				own.set(key, {
					...placeOf(pair.value, at),
					key: extentOf(at)
				});
				mapping[key] = convert(pair.value, depth + 1);
			}
		}
		return mapping;
	}
	function keyText(node) {
		const key = (0, import_dist.isAlias)(node) ? follow(node) : node;
		if (!(0, import_dist.isScalar)(key)) return void 0;
		remember(key);
		return typeof key.value === "string" ? key.value : key.source;
	}
	function remember(node) {
		if ("anchor" in node && typeof node.anchor === "string") anchors.set(node.anchor, node);
	}
	function follow(alias) {
		return anchors.get(alias.source) ?? refuse(alias, `nothing before this is anchored as "&${alias.source}"`);
	}
	function placeOf(node, otherwise) {
		const scalar = (0, import_dist.isAlias)(node) ? anchors.get(node.source) : node;
		return {
			value: extentOf(node ?? otherwise),
			written: (0, import_dist.isScalar)(scalar) ? scalar.source : void 0
		};
	}
	function refuse(node, message) {
		refused = true;
		report(extentOf(node), message);
		return null;
	}
}
function extentOf(node) {
	return node.range ? [node.range[0], node.range[1]] : [0, 0];
}
function exactInteger({ value, source = "" }) {
	return typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value) && /^[-+]?\d+$/.test(source) ? BigInt(source.replace("+", "")) : value;
}
function isExact(value) {
	return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
// src/config/yaml/positions.ts
function createPositions(file, text, counter) {
	const count = /[\ud800-\udfff]/.test(text) ? (piece) => Array.from(piece).length : (piece) => piece.length;
	return ([start, end]) => {
		const { line, col } = counter.linePos(start);
		const lineStart = start - Math.max(col - 1, 0);
		const firstLine = text.slice(start, end).split(/\r?\n/, 1)[0] ?? "";
		return {
			file,
			line: Math.max(line, 1),
			column: count(text.slice(lineStart, start)) + 1,
			span: Math.max(1, count(firstLine.trimEnd()))
		};
	};
}
// src/config/yaml/source.ts
function parseSource(file, content) {
	const text = content.replace(/^\ufeff/, "");
	const lineCounter = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "error"
	});
	const position = createPositions(file, text, lineCounter);
	const diagnostics = [];
	const report = (extent, message) => {
		const { span, ...at } = position(extent);
		diagnostics.push({
			at,
			message,
			span
		});
	};
	for (const { pos, code, message } of [...document.errors, ...document.warnings]) report(pos, `not valid YAML: ${explain(code, message)}`);
	const { value, places } = diagnostics.length > 0 ? {
		value: void 0,
		places: new WeakMap()
	} : toPlain(document.contents, report);
	const find = ([holder, key]) => places.get(holder)?.get(key);
	return {
		value: value ?? void 0,
		lines: text.split(/\r?\n/),
		diagnostics,
		keyAt: (node) => position(find(node)?.key ?? find(node)?.value ?? [0, 0]),
		valueAt: (node, within) => position(narrow(text, find(node)?.value ?? [0, 0], within)),
		written: (node) => find(node)?.written ?? "",
		remove: (holder, keys) => remove(holder, keys, places.get(holder)),
		put: ([holder, key], value, at) => {
			const own = find(at);
			if (own) places.get(holder)?.set(key, own);
			holder[key] = place(value, at, places);
		},
		spread: ([list, index], values, at) => {
			const own = places.get(list);
			const found = [...list.keys()].map((each) => own?.get(each));
			found.splice(index, 1, ...values.map(() => found[index]));
			list.splice(index, 1, ...values.map((value) => place(value, at, places)));
			own?.clear();
			for (const [each, source] of found.entries()) if (source) own?.set(each, source);
		}
	};
}
function place(value, at, places) {
	if (typeof value !== "object" || value === null || places.has(value)) return value;
	const [holder, key] = at;
	const beside = places.get(holder);
	const copy = Array.isArray(value) ? [] : Object.create(null);
	const own = new Map();
	places.set(copy, own);
	for (const [name, entry] of Object.entries(value)) {
		const source = Object.entries(holder).find(([, text]) => typeof text === "string" && text === entry);
		const found = beside?.get(source?.[0] ?? key);
		const index = Array.isArray(value) ? Number(name) : name;
		if (found) own.set(index, {
			...found,
			written: typeof entry === "object" ? void 0 : String(entry)
		});
		copy[index] = place(entry, at, places);
	}
	return copy;
}
function remove(holder, keys, places) {
	if (!Array.isArray(holder)) {
		for (const key of keys) delete holder[key];
		return;
	}
	const kept = [...holder.entries()].filter(([index]) => !keys.has(index));
	const keptPlaces = kept.map(([index]) => places?.get(index));
	holder.length = 0;
	places?.clear();
	for (const [index, [, item]] of kept.entries()) {
		holder.push(item);
		const place = keptPlaces[index];
		if (place) places?.set(index, place);
	}
}
function narrow(text, [start, end], within) {
	const index = within ? text.slice(start, end).indexOf(within) : -1;
	return within && index >= 0 ? [start + index, start + index + within.length] : [start, end];
}
function explain(code, message) {
	if (code === "RESOURCE_EXHAUSTION") return "nested too deeply";
	if (code === "MULTIPLE_DOCS") return "one document is expected, and \"---\" begins another";
	return message.split("\n", 1)[0] ?? "";
}
export { parseSource };
