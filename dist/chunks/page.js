import { AttributeAction, CDATA, Comment, Document, Element, ElementType, ProcessingInstruction, SelectorType, Text, compile, parse, selectAll } from "./dist3.js";
import { Parser } from "./Parser.js";
import { parseJson as parseJson$1 } from "./json.js";
// node_modules/domhandler/dist/index.js
const defaultOptions = {
	withStartIndices: false,
	withEndIndices: false,
	xmlMode: false
};
var DomHandler = class {
	dom = [];
	root = new Document(this.dom);
	callback;
	options;
	elementCB;
	done = false;
	tagStack = [this.root];
	lastNode = null;
	parser = null;
	constructor(callback, options, elementCB) {
		if (typeof options === "function") {
			elementCB = options;
			options = defaultOptions;
		}
		if (typeof callback === "object") {
			options = callback;
			callback = void 0;
		}
		this.callback = callback ?? null;
		this.options = options ?? defaultOptions;
		this.elementCB = elementCB ?? null;
	}
	onparserinit(parser) {
		this.parser = parser;
	}
	onreset() {
		this.dom = [];
		this.root = new Document(this.dom);
		this.done = false;
		this.tagStack = [this.root];
		this.lastNode = null;
		this.parser = null;
	}
	onend() {
		if (this.done) return;
		this.done = true;
		this.parser = null;
		this.handleCallback(null);
	}
	onerror(error) {
		this.handleCallback(error);
	}
	onclosetag() {
		this.lastNode = null;
		const element = this.tagStack.pop();
		if (this.options.withEndIndices && this.parser) element.endIndex = this.parser.endIndex;
		if (this.elementCB) this.elementCB(element);
	}
	onopentag(name, attribs) {
		const type = this.options.xmlMode ? ElementType.Tag : void 0;
		const element = new Element(name, attribs, void 0, type);
		this.addNode(element);
		this.tagStack.push(element);
	}
	ontext(data) {
		const { lastNode } = this;
		if (lastNode && lastNode.type === ElementType.Text) {
			lastNode.data += data;
			if (this.options.withEndIndices && this.parser) lastNode.endIndex = this.parser.endIndex;
		} else {
			const node = new Text(data);
			this.addNode(node);
			this.lastNode = node;
		}
	}
	oncomment(data) {
		if (this.lastNode && this.lastNode.type === ElementType.Comment) {
			this.lastNode.data += data;
			return;
		}
		const node = new Comment(data);
		this.addNode(node);
		this.lastNode = node;
	}
	oncommentend() {
		this.lastNode = null;
	}
	oncdatastart() {
		const text = new Text("");
		const node = new CDATA([text]);
		this.addNode(node);
		text.parent = node;
		this.lastNode = text;
	}
	oncdataend() {
		this.lastNode = null;
	}
	onprocessinginstruction(name, data) {
		const node = new ProcessingInstruction(name, data);
		this.addNode(node);
	}
	handleCallback(error) {
		if (typeof this.callback === "function") this.callback(error, this.dom);
		else if (error) throw error;
	}
	addNode(node) {
		const parent = this.tagStack[this.tagStack.length - 1];
		const previousSibling = parent.children[parent.children.length - 1];
		if (this.options.withStartIndices && this.parser) node.startIndex = this.parser.startIndex;
		if (this.options.withEndIndices && this.parser) node.endIndex = this.parser.endIndex;
		parent.children.push(node);
		if (previousSibling) {
			node.prev = previousSibling;
			previousSibling.next = node;
		}
		node.parent = parent;
		this.lastNode = null;
	}
};
// src/steps/compile-selector.ts
const costly = parse(":not(\\20 x \\20 x)")[0];
function compileSelector(selector) {
	return compile(parse(selector).map(remembering));
}
function remembering(tokens) {
	const inner = tokens.map((token) => token.type === SelectorType.Pseudo && token.name !== "has" && Array.isArray(token.data) ? {
		...token,
		data: token.data.map(remembering)
	} : token);
	return inner.some(({ type }) => type === SelectorType.Descendant) ? [...costly, ...inner] : inner;
}
// src/steps/selector-needs.ts
function needsOf(selector) {
	return parse(selector).map((alternative) => alternative.flatMap(nameOf));
}
function nameOf(token) {
	if (token.type === SelectorType.Tag) return [token.name.toLowerCase()];
	if (token.type !== SelectorType.Attribute || token.ignoreCase === true) return [];
	const name = token.name.toLowerCase();
	if (name === "id" && token.action === AttributeAction.Equals) return [`#${token.value}`];
	return name === "class" && token.action === AttributeAction.Element ? [`.${token.value}`] : [];
}
function addNames(names, tag, attributes) {
	names.add(tag);
	if (attributes["id"] !== void 0) names.add(`#${attributes["id"]}`);
	for (const word of attributes["class"]?.split(/\s/) ?? []) names.add(`.${word}`);
}
function canMatch(needs, names) {
	return needs.some((alternative) => alternative.every((name) => names.has(name)));
}
// src/steps/page.ts
var Unreadable = class extends Error {};
const maxDepth = 2e3;
const maxNodes = 25e4;
const maxCountedSiblings = 1e4;
const countsSiblings = /:nth-|:(first|last|only)-(of-type|child)|~/;
function readPage(response) {
	const header = (name) => headerValues(response, name).at(0);
	const contentType = header("content-type") ?? "";
	const mediaType = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
	const text = once(() => decode(response.body, charsetOf(response.body, contentType), false));
	const parsed = once(() => {
		const xmlMode = /[/+]xml$/.test(mediaType) && mediaType !== "application/xhtml+xml";
		return parseShallow(text(), xmlMode);
	});
	const document = () => parsed().root;
	const found = new Map();
	const select = (selector) => {
		const known = found.get(selector);
		if (known) return known;
		if (countsSiblings.test(selector) && mostSiblings(document()) > maxCountedSiblings) throw new Unreadable(`the page has more than ${maxCountedSiblings} elements side by side, too many for this selector`);
		const { query, needs } = compiled(selector);
		const elements = canMatch(needs, parsed().names) ? selectAll(query, document()) : [];
		found.set(selector, elements);
		return elements;
	};
	return {
		response,
		header,
		text,
		json: once(() => parseJson(response.body, contentType)),
		isHtml: once(() => mediaType === "" ? /^\s*<(!doctype html|html)\b/i.test(text()) : /^(text\/html|application\/xhtml\+xml)$/.test(mediaType)),
		select,
		visibleText: once(() => {
			const [body] = select("body");
			return collapse(textsIn(body?.children ?? document().children, hidden).join(" "));
		})
	};
}
const selectors = new Map();
function compiled(selector) {
	const known = selectors.get(selector) ?? {
		query: compileSelector(selector),
		needs: needsOf(selector)
	};
	selectors.set(selector, known);
	return known;
}
function headerValues(response, name) {
	const wanted = name.toLowerCase();
	return response.headers.filter(([key]) => key === wanted).map(([, value]) => value);
}
function elementText(element) {
	return collapse(textsIn([element], new Set()).join(""));
}
function collapse(text) {
	return text.replace(/\s+/g, " ").trim();
}
function textsIn(nodes, without) {
	const texts = [];
	const waiting = nodes.toReversed();
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (node.type === "text") texts.push(node.data);
		if (!("children" in node) || "name" in node && without.has(node.name)) continue;
		for (let index = node.children.length - 1; index >= 0; index -= 1) waiting.push(node.children[index]);
	}
	return texts;
}
const hidden = new Set([
	"script",
	"style",
	"template",
	"noscript",
	"head",
	"svg"
]);
function parseJson(body, contentType) {
	if (body.length === 0) throw new Unreadable("the body is empty");
	let text;
	try {
		text = decode(body, charsetOf(body, contentType), true);
	} catch (error) {
		throw new Unreadable("the body holds bytes that are not valid UTF-8", { cause: error });
	}
	try {
		return parseJson$1(text);
	} catch (error) {
		throw new Unreadable(error instanceof RangeError ? "the JSON holds too much or nests too deeply" : "the body is not JSON", { cause: error });
	}
}
const prescanBytes = 1024;
const metaCharset = /<meta\s[^>]{0,500}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:-]{1,40})/i;
function charsetOf(body, contentType) {
	const [first, second, third] = body;
	if (first === 254 && second === 255) return "utf-16be";
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 239 && second === 187 && third === 191) return "utf-8";
	const declared = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
	if (declared || !/^\s*($|text\/html|application\/xhtml)/i.test(contentType)) return declared ?? "utf-8";
	const written = metaCharset.exec(Buffer.from(body.subarray(0, prescanBytes)).toString("latin1"))?.[1];
	return !written || /^utf-?16/i.test(written) ? "utf-8" : written;
}
function decode(body, charset, fatal) {
	return (isKnownCharset(charset) ? new TextDecoder(charset, { fatal }) : new TextDecoder("utf-8", { fatal })).decode(body);
}
function isKnownCharset(charset) {
	try {
		return new TextDecoder(charset) !== void 0;
	} catch {
		return false;
	}
}
function parseShallow(text, xmlMode) {
	const handler = new DomHandler();
	const names = new Set();
	let depth = 0;
	let nodes = 0;
	const count = () => {
		nodes += 1;
		if (nodes > maxNodes) throw new Unreadable(`the page holds more than ${maxNodes} elements and texts`);
	};
	new Parser({
		onparserinit: (init) => handler.onparserinit(init),
		onopentag(name, attributes) {
			depth += 1;
			if (depth > maxDepth) throw new Unreadable(`the page nests elements more than ${maxDepth} deep`);
			count();
			addNames(names, name, attributes);
			handler.onopentag(name, attributes);
		},
		onclosetag() {
			depth -= 1;
			handler.onclosetag();
		},
		ontext(data) {
			count();
			handler.ontext(data);
		},
		onend: () => handler.onend()
	}, { xmlMode }).end(text);
	return {
		root: handler.root,
		names
	};
}
function mostSiblings(document) {
	let most = 0;
	const waiting = [document];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		most = Math.max(most, node.children.length);
		for (const child of node.children) if ("children" in child) waiting.push(child);
	}
	return most;
}
function once(make) {
	let made;
	return () => (made ??= { value: make() }).value;
}
export { Unreadable, elementText, headerValues, readPage };
