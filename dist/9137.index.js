export const id = 9137;
export const ids = [9137];
export const modules = {

/***/ 20743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ toTemplate),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   WH: () => (/* binding */ splitExpressions),
/* harmony export */   eh: () => (/* binding */ isSecretName)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34472);

const known = /^(percent\(\s*)?(env|captured|vars|totp)\.([A-Za-z_][\w-]*)(\s*\))?$/;
/** Cuts a string into text and expressions. Values that are inserted later are never cut again. */
function splitExpressions(text) {
    const pieces = [];
    let from = 0;
    for (;;) {
        const start = text.indexOf('${{', from);
        if (start < 0)
            break;
        if (start > from)
            pieces.push({ kind: 'text', source: text.slice(from, start) });
        const end = text.indexOf('}}', start + 3);
        if (end < 0)
            return [...pieces, { kind: 'unclosed', source: text.slice(start) }];
        const source = text.slice(start, end + 2);
        const inner = source.slice(3, -2).trim();
        const [, open, kind, name, close] = known.exec(inner) ?? [];
        const encode = open ? { encode: 'percent' } : {};
        const isWhole = name !== undefined && Boolean(open) === Boolean(close);
        pieces.push(isWhole ? { kind: kind, source, name, ...encode } : { kind: 'unknown', source, inner });
        from = end + 2;
    }
    if (from < text.length || pieces.length === 0)
        pieces.push({ kind: 'text', source: text.slice(from) });
    return pieces;
}
/** The template of a string. `${{ env.X }}` and `${{ vars.X }}` are resolved; invalid expressions stay as written. */
function toTemplate(text, env, secretNames, vars = new Map()) {
    const parts = splitExpressions(text).flatMap((piece) => {
        const encode = 'encode' in piece ? { encode: piece.encode } : {};
        switch (piece.kind) {
            case 'captured':
                return { kind: 'captured', name: piece.name, ...encode };
            case 'env': {
                const secret = secretNames.has(piece.name) || isSecretName(piece.name);
                return { kind: 'env', name: piece.name, value: valueOf(env, piece.name) ?? '', secret, ...encode };
            }
            case 'totp':
                return { kind: 'totp', name: piece.name, value: valueOf(env, piece.name) ?? '', secret: true, ...encode };
            case 'vars':
                return vars.get(piece.name)?.parts.map((part) => encodedPart(part, piece.encode)) ?? textOf(piece.source);
            default:
                return textOf(piece.source);
        }
    });
    return { parts };
}
function encodedPart(part, encode) {
    if (!encode)
        return part;
    return part.kind === 'text' ? textOf((0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .encoded */ .dS)(part.text, encode)) : { ...part, encode };
}
function textOf(text) {
    return { kind: 'text', text };
}
/** Whether a variable's name says that its value is a secret. */
function isSecretName(name) {
    return /SECRET|TOKEN|PASSWORD|PASS|KEY|CREDENTIAL|PRIVATE|DSN|WEBHOOK/i.test(name);
}
/** A variable's value; undefined when it is not set. Own properties only: `env.constructor` is no variable. */
function valueOf(env, name) {
    return Object.hasOwn(env, name) ? env[name] : undefined;
}


/***/ }),

/***/ 34472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ codeName),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   dS: () => (/* binding */ encoded),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   fF: () => (/* binding */ UnknownCapture)
/* harmony export */ });
class UnknownCapture extends Error {
    captureName;
    constructor(name) {
        super(`nothing was captured as "${name}"`);
        this.captureName = name;
    }
}
/** The name of a one-time code among the captured values. No capture can have this name. */
function codeName({ name }) {
    return `totp.${name}`;
}
/** The template of a plain string. */
function literal(text) {
    return { parts: [{ kind: 'text', text }] };
}
/** Renders a template for sending. Throws {@link UnknownCapture} for a name that was not captured before. */
function render(template, captured) {
    return template.parts
        .map((part) => {
        if (part.kind === 'text')
            return part.text;
        if (part.kind === 'env')
            return encoded(part.value, part.encode);
        const name = part.kind === 'totp' ? codeName(part) : part.name;
        const found = captured.get(name);
        if (!found)
            throw new UnknownCapture(name);
        return encoded(found.value, part.encode);
    })
        .join('');
}
/** Renders a template for display: secrets and captures not made yet appear as the expression that was written. */
function show(template, captured = new Map()) {
    return template.parts
        .map((part) => {
        if (part.kind === 'text')
            return part.text;
        if (part.kind === 'env' && !part.secret)
            return encoded(part.value, part.encode);
        const found = part.kind === 'captured' ? captured.get(part.name) : undefined;
        if (found && !found.secret)
            return encoded(found.value, part.encode);
        const name = `${part.kind}.${part.name}`;
        return `\${{ ${part.encode ? `${part.encode}(${name})` : name} }}`;
    })
        .join('');
}
/** The text, percent-encoded if `encoding` says so. Half a surrogate pair has no UTF-8 and becomes U+FFFD. */
function encoded(text, encoding) {
    return encoding ? encodeURIComponent(text.toWellFormed()) : text;
}


/***/ }),

/***/ 76283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ sizePattern),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   V5: () => (/* binding */ ratePattern),
/* harmony export */   WN: () => (/* binding */ parseRate),
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   mx: () => (/* binding */ sharePattern),
/* harmony export */   n8: () => (/* binding */ parseShare)
/* harmony export */ });
/** How durations, sizes and rates are written; the patterns also stand in the JSON Schema. */
const durationPattern = /^\d+(\.\d+)? ?(ms|s|m|h)$/;
const sizePattern = /^\d+(\.\d+)? ?(B|KB|MB)$/;
const sharePattern = /^\d+(\.\d+)? ?%$/;
const ratePattern = /^\d+(\.\d+)? ?\/ ?(s|m)$/;
const unitMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const unitBytes = { B: 1, KB: 1000, MB: 1_000_000 };
/**
 * `1.5s` in milliseconds, rounded. Undefined if the text is no duration, or not from 1 ms to 24 h (timers overflow at
 * 24 days).
 */
function parseDuration(text) {
    return within(1, 24 * unitMs.h, Math.round(scaled(text, durationPattern, unitMs)));
}
/** `5 MB` in bytes; at most 100 MB, because a body is kept in memory. */
function parseSize(text) {
    return within(1, 100 * unitBytes.MB, Math.round(scaled(text, sizePattern, unitBytes)));
}
/** `1%` as 0.01; from 0.1% to 20%. */
function parseShare(text) {
    return sharePattern.test(text) ? within(0.001, 0.2, Number.parseFloat(text) / 100) : undefined;
}
/** `4/s` or `30/m` as requests per second; at most 1000, the most that one client can sustain. */
function parseRate(text) {
    if (!ratePattern.test(text))
        return undefined;
    const number = Number.parseFloat(text);
    return within(1 / 60, 1000, text.endsWith('m') ? number / 60 : number);
}
function scaled(text, pattern, units) {
    if (!pattern.test(text))
        return Number.NaN;
    return Number.parseFloat(text) * (units[text.replace(/^[\d. ]+/, '')] ?? Number.NaN);
}
function within(min, max, value) {
    return value >= min && value <= max ? value : undefined;
}


/***/ }),

/***/ 80185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   H_: () => (/* binding */ readUnit),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   T: () => (/* binding */ keyPosition),
/* harmony export */   U8: () => (/* binding */ reportLack),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   aC: () => (/* binding */ reportValue),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   ik: () => (/* binding */ readSize),
/* harmony export */   xV: () => (/* binding */ readTemplate),
/* harmony export */   y1: () => (/* binding */ reportKey)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29318);
/* harmony import */ var _language_expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20743);
/* harmony import */ var _language_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76283);



function reportKey({ source, diagnostics }, node, message) {
    const { span, ...at } = source.keyAt(node);
    diagnostics.push({ at, message, span });
}
/** `within` is the piece of the value that the message is about. */
function reportValue({ source, diagnostics }, node, message, within) {
    const { span, ...at } = source.valueAt(node, within);
    diagnostics.push({ at, message, span });
}
/** Reports at `node` that the mapping `raw` lacks something. */
function reportLack(reading, raw, node, message) {
    if (!reading.reduced.has(raw))
        reportKey(reading, node, message);
}
function keyPosition({ source }, node) {
    const { span: _, ...at } = source.keyAt(node);
    return at;
}
/** Reads the scalar at `node` as a template. Reports a name that is not in `scope` or not in `vars`. */
function readTemplate(reading, node, scope) {
    const text = textAt(reading, node);
    for (const piece of (0,_language_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .splitExpressions */ .WH)(text)) {
        if (piece.kind === 'captured' && !scope.has(piece.name)) {
            reportValue(reading, node, notCaptured(piece.name, scope, reading), piece.source);
        }
        if (piece.kind === 'vars' && !reading.vars.has(piece.name)) {
            const known = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(piece.name, [...reading.vars.keys()]);
            reportValue(reading, node, `"vars" has no "${piece.name}"${known}`, piece.source);
        }
    }
    return (0,_language_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .toTemplate */ .Cn)(text, reading.env, reading.sessionEnv, reading.vars);
}
/** The value at `node` as JSON in which each string is a template. */
function readJson(reading, node, scope) {
    const value = valueAt(node);
    if (typeof value === 'string')
        return readTemplate(reading, node, scope);
    if (Array.isArray(value))
        return value.map((_, index) => readJson(reading, [value, index], scope));
    if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.keys(value).map((key) => [key, readJson(reading, [value, key], scope)]));
    }
    return value;
}
/** The mapping at `node` as names and templates; empty if missing. A list gives one pair for each of its values. */
function readPairs(reading, node, scope) {
    const mapping = valueAt(node);
    if (typeof mapping !== 'object' || mapping === null)
        return [];
    return Object.keys(mapping).flatMap((name) => childrenOf([mapping, name]).map((one) => [name, readTemplate(reading, one, scope)]));
}
/** The nodes of the items if `node` holds a list, else `node` itself. */
function childrenOf(node) {
    const value = valueAt(node);
    return Array.isArray(value) ? value.map((_, index) => [value, index]) : [node];
}
/** A duration in milliseconds, or `otherwise` when none is written. */
function readDuration(reading, node, otherwise) {
    return readUnit(reading, node, otherwise, _language_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9, 'from 1ms to 24h');
}
/** A size in bytes, or `otherwise` when none is written. */
function readSize(reading, node, otherwise) {
    return readUnit(reading, node, otherwise, _language_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSize */ .DB, 'from 1 B to 100 MB');
}
function readUnit(reading, node, otherwise, parse, limits) {
    const text = valueAt(node);
    if (typeof text !== 'string')
        return otherwise;
    const parsed = parse(text);
    if (parsed === undefined)
        reportValue(reading, node, `"${node[1]}" must be ${limits}, not ${text}`);
    return parsed ?? otherwise;
}
/** A scalar as text, exactly as it was written. */
function textAt({ source }, node) {
    const value = valueAt(node);
    return typeof value === 'string' ? value : source.written(node);
}
function valueAt([holder, key]) {
    return holder[key];
}
function notCaptured(name, scope, { sessionCaptures }) {
    if (sessionCaptures.has(name)) {
        return `"${name}" is captured in a session and stays there; what checks need of it stands in the session's "headers"`;
    }
    return `nothing before this captures "${name}"${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, [...scope])}`;
}


/***/ }),

/***/ 74752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   start: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _judge_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64898);

/** Judges answers in a thread of its own. */
function start(_) {
    return { judge: _judge_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeAnswer */ ._ };
}


/***/ }),

/***/ 40562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ showDuration)
/* harmony export */ });
/** Milliseconds as a reader says them: `412 ms`, `4.2 s`, `38 s`, `2 min 5 s`. */
function showDuration(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 9950)
        return `${Number((ms / 1000).toFixed(1))} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    return seconds % 60 === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}


/***/ }),

/***/ 29318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** `; did you mean "expect"?` when a known name is near enough to be a slip of the finger, else nothing. */
function didYouMean(name, known) {
    // Levenshtein is quadratic; no known name is longer than this.
    if (known.length === 0 || name.length > 100)
        return '';
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, nearest) <= Math.ceil(name.length * 0.4) ? `; did you mean ${JSON.stringify(nearest)}?` : '';
}


/***/ }),

/***/ 26720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ times),
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 commit`, `6,392 commits`. */
function plural(count, noun) {
    return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** `once`, `3 times`. */
function times(count) {
    return count === 1 ? 'once' : `${thousands(count)} times`;
}
/** Without Intl.NumberFormat, which takes 15 ms to load. */
function thousands(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 64728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ DomHandler)
/* harmony export */ });
/* harmony import */ var domelementtype__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63244);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36646);



// Default options
const defaultOptions = {
    withStartIndices: false,
    withEndIndices: false,
    xmlMode: false,
};
/**
 * Event-based handler that builds a DOM tree from parser callbacks.
 */
class DomHandler {
    /** The elements of the DOM */
    dom = [];
    /** The root element for the DOM */
    root = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(this.dom);
    /** Called once parsing has completed. */
    callback;
    /** Settings for the handler. */
    options;
    /** Callback whenever a tag is closed. */
    elementCB;
    /** Indicated whether parsing has been completed. */
    done = false;
    /** Stack of open tags. */
    tagStack = [this.root];
    /** A data node that is still being written to. */
    lastNode = null;
    /** Reference to the parser instance. Used for location information. */
    parser = null;
    /**
     * @param callback Called once parsing has completed.
     * @param options Settings for the handler.
     * @param elementCB Callback whenever a tag is closed.
     */
    constructor(callback, options, elementCB) {
        // Make it possible to skip arguments, for backwards-compatibility
        if (typeof options === "function") {
            elementCB = options;
            options = defaultOptions;
        }
        if (typeof callback === "object") {
            options = callback;
            callback = undefined;
        }
        this.callback = callback ?? null;
        this.options = options ?? defaultOptions;
        this.elementCB = elementCB ?? null;
    }
    onparserinit(parser) {
        this.parser = parser;
    }
    // Resets the handler back to starting state
    onreset() {
        this.dom = [];
        this.root = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(this.dom);
        this.done = false;
        this.tagStack = [this.root];
        this.lastNode = null;
        this.parser = null;
    }
    // Signals the handler that parsing is done
    onend() {
        if (this.done)
            return;
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
        if (this.options.withEndIndices && this.parser) {
            element.endIndex = this.parser.endIndex;
        }
        if (this.elementCB)
            this.elementCB(element);
    }
    onopentag(name, attribs) {
        const type = this.options.xmlMode ? domelementtype__WEBPACK_IMPORTED_MODULE_1__/* .ElementType */ .RJ.Tag : undefined;
        const element = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Element */ .Hg(name, attribs, undefined, type);
        this.addNode(element);
        this.tagStack.push(element);
    }
    ontext(data) {
        const { lastNode } = this;
        if (lastNode && lastNode.type === domelementtype__WEBPACK_IMPORTED_MODULE_1__/* .ElementType */ .RJ.Text) {
            lastNode.data += data;
            if (this.options.withEndIndices && this.parser) {
                lastNode.endIndex = this.parser.endIndex;
            }
        }
        else {
            const node = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY(data);
            this.addNode(node);
            this.lastNode = node;
        }
    }
    oncomment(data) {
        if (this.lastNode && this.lastNode.type === domelementtype__WEBPACK_IMPORTED_MODULE_1__/* .ElementType */ .RJ.Comment) {
            this.lastNode.data += data;
            return;
        }
        const node = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Comment */ .Mw(data);
        this.addNode(node);
        this.lastNode = node;
    }
    oncommentend() {
        this.lastNode = null;
    }
    oncdatastart() {
        const text = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY("");
        const node = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .CDATA */ .KB([text]);
        this.addNode(node);
        text.parent = node;
        this.lastNode = text;
    }
    oncdataend() {
        this.lastNode = null;
    }
    onprocessinginstruction(name, data) {
        const node = new _node_js__WEBPACK_IMPORTED_MODULE_0__/* .ProcessingInstruction */ .Cd(name, data);
        this.addNode(node);
    }
    handleCallback(error) {
        if (typeof this.callback === "function") {
            this.callback(error, this.dom);
        }
        else if (error) {
            throw error;
        }
    }
    addNode(node) {
        const parent = this.tagStack[this.tagStack.length - 1];
        const previousSibling = parent.children[parent.children.length - 1];
        if (this.options.withStartIndices && this.parser) {
            node.startIndex = this.parser.startIndex;
        }
        if (this.options.withEndIndices && this.parser) {
            node.endIndex = this.parser.endIndex;
        }
        parent.children.push(node);
        if (previousSibling) {
            node.prev = previousSibling;
            previousSibling.next = node;
        }
        node.parent = parent;
        this.lastNode = null;
    }
}
/* unused harmony default export */ var __WEBPACK_DEFAULT_EXPORT__ = ((/* unused pure expression or super */ null && (DomHandler)));


/***/ })

};
