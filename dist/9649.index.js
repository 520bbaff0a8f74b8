export const id = 9649;
export const ids = [9649];
export const modules = {

/***/ 49652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ sixBits),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   R3: () => (/* binding */ backslash),
/* harmony export */   Se: () => (/* binding */ hexDigits),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   cD: () => (/* binding */ shortestRun),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   zs: () => (/* binding */ inRun)
/* harmony export */ });
/** The characters of gitleaks' encodings (`detect/codec`). */
const shortestRun = 16;
const plus = 43;
const percent = 37;
const backslash = 92;
const equals = 61;
/** The value of each character of base64, in both alphabets; 255 for all others. */
const sixBits = new Uint8Array(256).fill(255);
/** The value of each hex digit, in both cases; 255 for all others. */
const hexDigits = new Uint8Array(256).fill(255);
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
for (let index = 0; index < alphabet.length; index += 1)
    sixBits[alphabet.charCodeAt(index)] = index;
for (const [letter, value] of Object.entries({ '+': 62, '-': 62, '/': 63, _: 63 })) {
    sixBits[letter.charCodeAt(0)] = value;
}
for (let digit = 0; digit < 16; digit += 1) {
    hexDigits[digit.toString(16).charCodeAt(0)] = digit;
    hexDigits[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}
/** 1 for each character of base64 and hex. */
const inRun = sixBits.map((value) => (value === 255 ? 0 : 1));
/** Whether a byte is a character of any encoding. */
function isCode(byte) {
    return byte !== undefined && (inRun[byte] === 1 || byte === percent || byte === backslash || byte === equals);
}


/***/ }),

/***/ 64419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZP: () => (/* binding */ beforeDecoding),
  vo: () => (/* binding */ decodedTexts),
  Mw: () => (/* binding */ maxDepth),
  yI: () => (/* binding */ touches)
});

// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/characters.js
var characters = __webpack_require__(49652);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/next-decodable.js
var next_decodable = __webpack_require__(66771);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/percent-spans.js
const newline = 10;
const percent = 37;
/**
 * The range from the first to the last `%41` in the line of an offset: gitleaks takes everything between them as one
 * encoded text (`detect/codec/encodings.go`). The answer for the last line is remembered.
 */
function percentSpans(text) {
    const hasAny = text.includes(percent);
    let lineStart = 0;
    let lineEnd = -1;
    let span;
    return (offset) => {
        if (!hasAny)
            return undefined;
        if (offset < lineStart || offset > lineEnd) {
            lineStart = offset === 0 ? 0 : text.lastIndexOf(newline, offset - 1) + 1;
            const next = text.indexOf(newline, offset);
            lineEnd = next < 0 ? text.length : next;
            span = spanIn(text.subarray(lineStart, lineEnd), lineStart);
        }
        return span;
    };
}
function spanIn(line, lineStart) {
    let first = line.indexOf(percent);
    while (first >= 0 && !isEncoded(line, first))
        first = line.indexOf(percent, first + 1);
    if (first < 0)
        return undefined;
    let last = line.lastIndexOf(percent);
    while (!isEncoded(line, last))
        last = line.lastIndexOf(percent, last - 1);
    return { start: lineStart + first, end: lineStart + last + 3 };
}
function isEncoded(line, at) {
    return /^%[0-9A-Fa-f]{2}$/.test(line.toString('latin1', at, at + 3));
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/decodable.js



/**
 * The parts of a text that decode to something (`detect/codec`): each holds a run of one of gitleaks' encodings that
 * decodes to printable ASCII, and everything that touches it.
 */
function decodableRegions(text) {
    const regions = [];
    const nextPlace = (0,next_decodable/* decodablePlaces */.Y)(text);
    let spanAt;
    for (let at = nextPlace(0); at < text.length;) {
        spanAt ??= percentSpans(text);
        const region = regionAround(text, at, spanAt);
        const previous = regions.at(-1);
        if (previous && region.start <= previous.end)
            previous.end = Math.max(previous.end, region.end);
        else
            regions.push(region);
        at = nextPlace(region.end);
    }
    return regions;
}
/** Extends over all encodings that touch: over their characters, and over everything between a line's percent signs. */
function regionAround(text, at, spanAt) {
    const region = { start: at, end: at + 1 };
    for (let size = -1; size < region.end - region.start;) {
        size = region.end - region.start;
        while ((0,characters/* isCode */._m)(text[region.start - 1]))
            region.start -= 1;
        while ((0,characters/* isCode */._m)(text[region.end]))
            region.end += 1;
        // The white space after a code point belongs to it.
        if (isSpace(text[region.end]) && isCodePoint(text, region.end))
            region.end += 1;
        if (isSpace(text[region.start - 1]) && isCodePoint(text, region.start - 1))
            region.start -= 1;
        const span = spanAt(region.start);
        if (span && span.start <= region.end && span.end >= region.start) {
            region.start = Math.min(region.start, span.start);
            region.end = Math.max(region.end, span.end);
        }
    }
    return region;
}
function isSpace(byte) {
    return byte === 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13;
}
/** Whether a code point such as `U+0041` ends at `end`. */
function isCodePoint(text, end) {
    return end >= 6 && /^U\+[0-9A-Fa-f]{4}$/.test(text.toString('latin1', end - 6, end));
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/encoded-runs.js
const shortestHex = 32;
const shortestBase64 = 16;
const equals = 61;
const hexDigit = 1;
const letter = 2;
const kinds = new Uint8Array(256);
for (const char of 'ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ_/+-')
    kinds[char.charCodeAt(0)] = letter;
for (const char of '0123456789abcdefABCDEF')
    kinds[char.charCodeAt(0)] = letter | hexDigit;
/**
 * The runs of hex and base64 in a text that holds no other encoding, without runs of base64 that touch one of hex,
 * which has precedence. It uses no regular expression, because V8 gives up on a run of some millions of letters.
 */
function findRuns(text) {
    const runs = [];
    for (let at = 0; at < text.length;) {
        const hexEnd = endOf(text, at, hexDigit);
        if (hexEnd - at >= shortestHex) {
            runs.push({ kind: 'hex', start: at, end: hexEnd });
            at = hexEnd;
            continue;
        }
        const lettersEnd = endOf(text, at, letter);
        let end = lettersEnd;
        while (end < lettersEnd + 2 && text.charCodeAt(end) === equals)
            end += 1;
        if (lettersEnd - at >= shortestBase64)
            runs.push({ kind: 'base64', start: at, end });
        at = Math.max(end, at + 1);
    }
    const isHex = (run) => run?.kind === 'hex';
    return runs.filter(({ kind, start, end }, index) => kind === 'hex' ||
        (!(isHex(runs[index - 1]) && runs[index - 1].end === start) &&
            !(isHex(runs[index + 1]) && runs[index + 1].start === end)));
}
function endOf(text, start, kind) {
    let end = start;
    while (((kinds[text.charCodeAt(end)] ?? 0) & kind) !== 0)
        end += 1;
    return end;
}
/** Returns '' if the run does not decode to printable ASCII. */
function decodeHex(encoded) {
    if (encoded.length % 2 !== 0 || !/[0-9]/.test(encoded))
        return '';
    return printable(Buffer.from(encoded, 'hex'));
}
/** In the standard alphabet with padding, or in the URL alphabet without. Returns '' as {@link decodeHex} does. */
function decodeBase64(encoded) {
    if (!/[0-9+/_-]/.test(encoded))
        return '';
    const isStandard = !/[_-]/.test(encoded) && encoded.length % 4 === 0;
    const isUrlSafe = !/[+/=]/.test(encoded) && encoded.length % 4 !== 1;
    return isStandard || isUrlSafe ? printable(Buffer.from(encoded, 'base64')) : '';
}
function printable(bytes) {
    for (const byte of bytes)
        if (byte < 9 || byte > 126)
            return '';
    return bytes.toString('latin1');
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/decode.js


/**
 * In the order of precedence of `encodings.go`. In Go `.` does not match a newline, and `\s` and `\w` are ASCII only.
 */
const encodings = /(%[0-9A-Fa-f]{2}(?:[^\n]*%[0-9A-Fa-f]{2})?)|((?:U\+[a-fA-F0-9]{4}(?:[\t\n\f\r ]|$))+|(?:\\{1,2}[uU][a-fA-F0-9]{4})+)|([0-9A-Fa-f]{32,})|([\w/+-]{16,}={0,2})/g;
const decode_kinds = ['percent', 'unicode', 'hex', 'base64'];
/** The default of gitleaks' `--max-decode-depth`. */
const maxDepth = 5;
/** The text after each pass of decoding, with its decoded parts; at most five passes, and none if nothing decodes. */
function* decodedTexts(text) {
    let current = text;
    for (let depth = 0; depth < maxDepth; depth += 1) {
        const decoded = decodeOnce(current);
        if (!decoded)
            return;
        current = decoded.text;
        yield decoded;
    }
}
function decodeOnce(text) {
    const parts = [];
    const segments = [];
    let done = 0;
    let length = 0;
    for (const region of decodableRegions(text)) {
        // With the next character, if there is one: for a code point the end of the text counts as white space.
        const part = text.toString('latin1', region.start, region.end + 1);
        for (const match of findMatches(part)) {
            const decoded = decode[match.kind](part.slice(match.start, match.end));
            if (decoded === '')
                continue;
            const [start, end] = [region.start + match.start, region.start + match.end];
            parts.push(text.subarray(done, start), Buffer.from(decoded, 'latin1'));
            length += start - done;
            segments.push({ start: length, end: length + decoded.length, from: start, to: end });
            length += decoded.length;
            done = end;
        }
    }
    return segments.length === 0 ? undefined : { text: Buffer.concat([...parts, text.subarray(done)]), segments };
}
/** Whether a range touches a decoded part; a range that touches none was judged before this pass. */
function touches(segments, start, end) {
    const last = segments[countBefore(segments, end) - 1];
    return last !== undefined && last.end >= start;
}
/** Where a range of a decoded text was before decoding. A decoded part that the range touches counts as a whole. */
function beforeDecoding(segments, start, end) {
    return [earlier(segments, start, 'from'), earlier(segments, end, 'to')];
}
function earlier(segments, offset, side) {
    const count = countBefore(segments, offset);
    // Where two parts touch, a range that starts there includes the first one, and a range that ends there the second.
    const [first, last] = [segments[count - 2], segments[count - 1]];
    if (side === 'from' && first && offset <= first.end)
        return first.from;
    if (last && offset <= last.end)
        return last[side];
    return last ? offset + last.to - last.end : offset;
}
/** How many segments begin at an offset or before it. */
function countBefore(segments, offset) {
    let low = 0;
    let high = segments.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (segments[middle].start <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Of two matches that touch, the one of lower precedence waits for the next pass. */
function findMatches(text) {
    if (!/%|\\|U\+/.test(text))
        return findRuns(text);
    const all = [];
    for (const match of text.matchAll(encodings)) {
        const kind = decode_kinds[match.slice(1).findIndex((group) => group !== undefined)];
        all.push({ kind, start: match.index, end: match.index + match[0].length });
    }
    return all.filter((match, index) => !yields(match, all[index - 1]) && !yields(match, all[index + 1]));
}
function yields(match, other) {
    return (other !== undefined &&
        other.start <= match.end &&
        other.end >= match.start &&
        decode_kinds.indexOf(other.kind) < decode_kinds.indexOf(match.kind));
}
/** Each but `unicode` returns '' if the result is not all from `\t` to `~`, with the control characters between. */
const decode = {
    percent(encoded) {
        const decoded = encoded.replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
        return /%(?:0[0-8]|7[fF]|[89a-fA-F][0-9a-fA-F])/.test(encoded) ? '' : decoded;
    },
    unicode(encoded) {
        return encoded.replace(/(?:U\+|\\{1,2}[uU])([0-9A-Fa-f]{4})[\t\n\f\r ]?/g, (_, hex) => Buffer.from(String.fromCharCode(Number.parseInt(hex, 16)), 'utf8').toString('latin1'));
    },
    hex: decodeHex,
    base64: decodeBase64,
};


/***/ }),

/***/ 49582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ globallyAllowed)
/* harmony export */ });
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42596);

/** The global allowlists that decide by path and commit alone (`checkCommitOrPathAllowed`). */
function globallyAllowed(allowlists) {
    const checks = allowlists
        .filter((list) => list.condition === 'OR' || (list.regexes.length === 0 && list.stopWords.length === 0))
        .map((list) => {
        const commits = new Set(list.commits.map((commit) => commit.toLowerCase()));
        const paths = list.paths.map((pattern) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .pathPattern */ .s)(pattern, false));
        const byPath = remembered((path) => paths.some((matches) => matches(path)));
        if (list.condition === 'OR')
            return (path, commit) => commits.has(commit) || byPath(path);
        return (path, commit) => (commits.size === 0 || commits.has(commit)) && (paths.length === 0 || byPath(path));
    });
    let last;
    // The hunks of a file come one after another.
    return (path, commit) => {
        if (last?.path !== path || last.commit !== commit) {
            last = { path, commit, isAllowed: checks.some((isAllowed) => isAllowed(path, commit)) };
        }
        return last.isAllowed;
    };
}
const maxAnswers = 10_000;
/** The same files come again and again. */
function remembered(check) {
    const answers = new Map();
    return (path) => {
        let answer = answers.get(path);
        if (answer === undefined) {
            if (answers.size === maxAnswers)
                answers.clear();
            answer = check(path);
            answers.set(path, answer);
        }
        return answer;
    };
}


/***/ }),

/***/ 66771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isDecodable),
/* harmony export */   Y: () => (/* binding */ decodablePlaces)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49652);

const shortestHex = 32;
/**
 * Finds the places where an encoding of gitleaks decodes to something (`detect/codec`): a place is the beginning of a
 * run of hex or base64, or the sign of an escape such as `%41`. For offsets that never decrease, and that are not
 * inside a run; all of them together take time in proportion to the text.
 */
function decodablePlaces(text) {
    const finders = [
        ...[_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN, _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .backslash */ .R3, _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .plus */ .tY].map((sign) => remembered((from) => nextEscape(text, sign, from))),
        remembered((from) => nextRun(text, from)),
    ];
    return (from) => Math.min(...finders.map((find) => find(from)));
}
/** Whether there is any such place. */
function isDecodable(text) {
    const hasEscape = [_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN, _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .backslash */ .R3, _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .plus */ .tY].some((sign) => nextEscape(text, sign, 0) < Infinity);
    return hasEscape || nextRun(text, 0) < Infinity;
}
/** Each part of the text is searched once, although the search for another kind of place ends earlier. */
function remembered(find) {
    let known = -1;
    return (from) => {
        if (known < from)
            known = find(from);
        return known;
    };
}
function nextEscape(text, sign, from) {
    let at = text.indexOf(sign, from);
    while (at >= 0 && !isEscape(text, at))
        at = text.indexOf(sign, at + 1);
    return at < 0 ? Infinity : at;
}
/** Whether `%41` or `\u0041` begins at `at`, or `at` is the plus sign of `U+0041`. */
function isEscape(text, at) {
    if (text[at] === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN) {
        const high = _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .hexDigits */ .Se[text[at + 1] ?? 0];
        const low = _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .hexDigits */ .Se[text[at + 2] ?? 0];
        return high < 16 && low < 16 && isPrintable(high * 16 + low);
    }
    const isPlus = text[at] === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .plus */ .tY;
    const letter = (isPlus ? text[at - 1] : text[at + 1]) ?? 0;
    if ((letter | 32) !== 117)
        return false;
    const first = isPlus ? at + 1 : at + 2;
    for (let index = first; index < first + 4; index += 1)
        if (_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .hexDigits */ .Se[text[index] ?? 0] === 255)
            return false;
    return true;
}
/** The next run of base64 or hex that decodes to printable ASCII. */
function nextRun(text, from) {
    const { length } = text;
    for (let start = from; start + _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestRun */ .cD <= length;) {
        // From the last byte of the shortest run backwards, most bytes need not be looked at.
        let last = start + _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestRun */ .cD - 1;
        while (last >= start && _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .inRun */ .zs[text[last]] === 1)
            last -= 1;
        if (last >= start) {
            start = last + 1;
            continue;
        }
        let end = start + _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestRun */ .cD;
        while (end < length && _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .inRun */ .zs[text[end]] === 1)
            end += 1;
        if (isDecodableRun(text, start, end))
            return start;
        start = end + 1;
    }
    return Infinity;
}
/** Cuts a run as the decoder does: first long runs of hex digits, then the rest as base64. */
function isDecodableRun(text, start, end) {
    for (let at = start; end - at >= _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestRun */ .cD;) {
        let hexEnd = at;
        while (hexEnd < end && _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .hexDigits */ .Se[text[hexEnd]] !== 255)
            hexEnd += 1;
        if (hexEnd - at < shortestHex)
            return isPrintableBase64(text, at, end);
        if (isPrintableHex(text, at, hexEnd))
            return true;
        at = hexEnd;
    }
    return false;
}
function isPrintable(byte) {
    return byte > 8 && byte < 127;
}
/** The check ends at the first byte that is not printable. */
function isPrintableHex(text, start, end) {
    for (let at = start; at + 1 < end; at += 2) {
        if (!isPrintable(_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .hexDigits */ .Se[text[at]] * 16 + _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .hexDigits */ .Se[text[at + 1]])) {
            return false;
        }
    }
    return true;
}
function isPrintableBase64(text, start, end) {
    let bits = 0;
    let count = 0;
    for (let at = start; at < end; at += 1) {
        bits = ((bits << 6) | _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .sixBits */ .J3[text[at]]) & 0xffff;
        count += 6;
        if (count >= 8) {
            count -= 8;
            if (!isPrintable((bits >> count) & 255))
                return false;
        }
    }
    return true;
}


/***/ }),

/***/ 49649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPrefilter: () => (/* binding */ createPrefilter)
});

// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/compiled-rules.js + 5 modules
var compiled_rules = __webpack_require__(23797);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/decode.js + 3 modules
var decode = __webpack_require__(64419);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/global-allowlists.js
var global_allowlists = __webpack_require__(49582);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/next-decodable.js
var next_decodable = __webpack_require__(66771);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/case-folding.js
var case_folding = __webpack_require__(67516);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/clusters.js
/** The candidates with all matches that overlap them, in the order of the text. */
function clustersOf(rule, matches, { length }, isFolded) {
    // V8 may not give the exact ends, or may leave out overlapping matches: then a match reaches as far as it can.
    const reach = rule.cut === 'far' ? reachOf(rule, isFolded) : 0;
    const clusters = [];
    let isCandidate = false;
    let current;
    for (const match of [...matches].sort((a, b) => a.start - b.start)) {
        const start = Math.max(0, match.start - reach);
        const end = Math.min(length, match.end + reach);
        if (current && start <= current.end) {
            current.end = Math.max(current.end, end);
            isCandidate ||= match.isCandidate;
            continue;
        }
        if (current && isCandidate)
            clusters.push(current);
        current = { rule, start, end };
        isCandidate = match.isCandidate;
    }
    if (current && isCandidate)
        clusters.push(current);
    return clusters;
}
/** The most bytes that a match can have; a letter that Go folds into ASCII has up to three. */
function reachOf({ longest }, isFolded) {
    return isFolded ? 3 * longest : longest;
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/line-cursor.js
const newline = 10;
/** Finds the lines of offsets that never decrease. A line without a line break at its end has `end` Infinity. */
function lineCursor(text) {
    let number = 0;
    let start = 0;
    let end = endFrom(text, 0);
    return (offset) => {
        // As gitleaks counts, the line break itself begins the next line (`detect/location.go`).
        while (end <= offset) {
            number += 1;
            start = end;
            end = endFrom(text, end + 1);
        }
        return { number, start, end };
    };
}
/** The first line break at or after an offset; Infinity if there is none. */
function endFrom(text, offset) {
    const end = text.indexOf(newline, offset);
    return end < 0 ? Infinity : end;
}

// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/search.js
var prefilter_search = __webpack_require__(63276);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/time-limit.js
var time_limit = __webpack_require__(50183);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/windows.js
/** The whole hunk, for rules whose matches may be anywhere in it. */
function wholeWindow(text, rules, decodeDepth) {
    return { text, start: 0, line: 0, columns: 0, rules, decodeDepth, accepts: () => true };
}
function idsOf(rules) {
    return [...new Set([...rules].map(({ id }) => id))];
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/cut-windows.js





const cut_windows_newline = 10;
const allowComment = 'gitleaks:allow';
/** A line is cut only if that saves more bytes than this. */
const slack = 200;
/** Windows that overlap are joined up to this size only, because gitleaks searches the whole line for each match. */
const maxJoined = 4_000;
/** For matches whose exact ends V8 gives. */
const nearMargin = 64;
/**
 * The text around clusters, cut inside long lines. `uncut` are the clusters for which a cut could change what gitleaks
 * says. Clusters on a line that is allowed as a whole are left out.
 */
function cutWindows(hunk, clusters, search) {
    const { text } = hunk;
    const windows = [];
    const uncut = [];
    const ranges = [];
    const judge = lineJudge(hunk);
    const sorted = [...clusters].sort((a, b) => a.start - b.start);
    for (const cluster of sorted) {
        (0,time_limit/* checkTimeLimit */.he)();
        const verdict = judge(cluster);
        if (verdict === 'uncut')
            uncut.push(cluster);
        if (verdict !== 'cut')
            continue;
        const range = cutAround(hunk, cluster);
        const previous = ranges.at(-1);
        if (previous && range.start <= previous.end && range.end - previous.start <= maxJoined) {
            previous.start = Math.min(previous.start, range.start);
            previous.end = Math.max(previous.end, range.end);
            previous.clusters.push(cluster);
        }
        else
            ranges.push(range);
    }
    const lineAt = lineCursor(text);
    for (const range of ranges.sort((a, b) => a.start - b.start)) {
        const window = windowOf(text, range, lineAt);
        if (isFaithful(window, range.clusters, hunk.path, search))
            windows.push(window);
        else
            uncut.push(...range.clusters);
    }
    return { windows, uncut };
}
/** Whether a cut hides what gitleaks looks for in the whole line of a match (`detectRule` in `detect/detect.go`). */
function lineJudge({ text, path, hasComment }) {
    const lineAt = lineCursor(text);
    let known;
    return ({ rule, start, end }) => {
        if (!hasComment && !rule.lines)
            return 'cut';
        const line = lineAt(start);
        if (line.end === Infinity || trimmedEnd(text, end) > line.end) {
            // For a match after the last line break gitleaks takes all the text before it as its line.
            const lineEnd = endFrom(text, end);
            const all = lineEnd === Infinity ? text : text.subarray(line.start, lineEnd);
            if (hasComment && all.includes(allowComment))
                return 'uncut';
            return rule.lines?.mayAllow(all.toString('latin1'), path) ? 'uncut' : 'cut';
        }
        if (known?.line.start !== line.start) {
            known = { line, text: text.toString('latin1', line.start, line.end), answers: new Map() };
        }
        let answer = known.answers.get(rule.lines);
        if (!answer) {
            const { text: content } = known;
            answer =
                (hasComment && content.includes(allowComment)) || rule.lines?.allows(content)
                    ? 'dropped'
                    : rule.lines?.mayAllow(content, path)
                        ? 'uncut'
                        : 'cut';
            known.answers.set(rule.lines, answer);
        }
        return answer;
    };
}
/** The end of a match without its line breaks, which gitleaks removes. */
function trimmedEnd(text, end) {
    let trimmed = end;
    while (text[trimmed - 1] === cut_windows_newline)
        trimmed -= 1;
    return trimmed;
}
function cutAround({ text, isFolded }, cluster) {
    const { rule, start, end } = cluster;
    const margin = rule.cut === 'far' ? reachOf(rule, isFolded) + 4 : nearMargin;
    let from = Math.max(0, start - margin);
    const before = text.subarray(Math.max(0, from - slack), from + 1);
    if (before.length > from)
        from = 0;
    else if (before.includes(cut_windows_newline))
        from += before.lastIndexOf(cut_windows_newline) + 1 - before.length;
    let to = Math.min(text.length, end + margin);
    const lineEnd = Math.min(text.length, endFrom(text.subarray(0, to + slack), to) + 1);
    if (lineEnd - to <= slack)
        to = lineEnd;
    return { start: from, end: to, clusters: [cluster] };
}
function windowOf(text, { start, end, clusters }, lineAt) {
    const part = text.subarray(start, end);
    const rules = new Set(clusters.map(({ rule }) => rule));
    const folded = (0,prefilter_search/* foldCase */.SP)(part.toString('latin1'));
    const missing = [...rules].filter(({ keywords }) => !(0,prefilter_search/* hasKeyword */.U6)(keywords, folded)).map(({ keywords }) => keywords[0]);
    // After the last line break of a text gitleaks counts differently, and takes all the text before as the line.
    const space = text.includes(cut_windows_newline, end) ? '\n' : ' ';
    const isCut = end < text.length && part.at(-1) !== cut_windows_newline;
    // The engine needs a keyword in the window that it reads, but gitleaks only in the whole hunk.
    const behind = missing.length > 0 ? space + missing.join(space) : '';
    const ending = isCut && space === '\n' ? `${behind}\n` : behind;
    const { number, start: lineStart } = lineAt(start);
    const isBreak = part[0] === cut_windows_newline;
    return {
        text: ending === '' ? part : Buffer.concat([part, Buffer.from(ending)]),
        start,
        line: isBreak ? number - 1 : number,
        columns: isBreak ? 0 : start - lineStart,
        rules: idsOf(rules),
        decodeDepth: 0,
        accepts: (id, at) => clusters.some((cluster) => cluster.rule.id === id && cluster.start <= at && at <= cluster.end),
    };
}
/** For rules whose matches may have any length: whether the cut creates no match that reaches over a cluster's ends. */
function isFaithful({ text, start }, clusters, path, search) {
    const near = clusters.filter(({ rule }) => rule.cut === 'near');
    if (near.length === 0)
        return true;
    const matches = search.matches(text, path);
    return near.every((cluster) => {
        const seen = matches.get(cluster.rule);
        if (seen === 'unknown')
            return false;
        return (seen ?? []).every((match) => {
            const [from, to] = [match.start + start, match.end + start];
            return to < cluster.start || from > cluster.end || (from >= cluster.start && to <= cluster.end);
        });
    });
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/line-windows.js


const line_windows_newline = 10;
/**
 * The lines around clusters, with a margin. A window that does not begin with the text begins with the line break
 * before its lines: gitleaks counts columns from 1 on a text's first line and from 2 on all others
 * (`detect/location.go`), and the numbers must be the same as for the whole text.
 */
function lineWindows({ text, hasComment }, clusters, decodeDepth) {
    if (clusters.length === 0)
        return [];
    const rules = new Set(clusters.map(({ rule }) => rule));
    const ids = idsOf(rules);
    // For a match after the last line break gitleaks takes all the text before it as its line.
    const lastBreak = text.lastIndexOf(line_windows_newline);
    const isLast = lastBreak + 1 < text.length && clusters.some(({ end }) => end > lastBreak);
    if (isLast && (hasComment || [...rules].some(({ lines }) => lines))) {
        return [{ ...wholeWindow(text, ids, decodeDepth), accepts: acceptedIn(clusters) }];
    }
    const margin = Math.max(...[...rules].map((rule) => rule.margin));
    const ranges = [];
    for (const cluster of [...clusters].sort((a, b) => a.start - b.start)) {
        const first = cluster.start - margin;
        const start = first <= 0 ? 0 : Math.max(0, text.lastIndexOf(line_windows_newline, first));
        const lineEnd = text.indexOf(line_windows_newline, Math.min(text.length, cluster.end + margin));
        const end = lineEnd < 0 ? text.length : lineEnd + 1;
        const previous = ranges.at(-1);
        if (previous && start <= previous.end) {
            previous.end = Math.max(previous.end, end);
            previous.clusters.push(cluster);
        }
        else
            ranges.push({ start, end, clusters: [cluster] });
    }
    const lineAt = lineCursor(text);
    return ranges.map(({ start, end, clusters: inside }) => ({
        text: text.subarray(start, end),
        start,
        line: start === 0 ? 0 : lineAt(start - 1).number,
        columns: 0,
        rules: ids,
        decodeDepth,
        accepts: acceptedIn(inside),
    }));
}
/** Accepts a rule only where its match was expected, if that is known: other windows may search for the rule too. */
function acceptedIn(clusters) {
    return (id, at) => clusters.some(({ rule, start, end }) => rule.id === id && (rule.cut === 'never' || (start <= at && at <= end)));
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/plan-windows.js







const plan_windows_allowComment = 'gitleaks:allow';
/**
 * The parts of a hunk in which rules may match, so small that the engine reads little else. Each match counts in one
 * window only. Matches in encoded text have windows of their own.
 */
function planWindows(text, path, plain, decoded, search) {
    const isFolded = case_folding/* foldingLetters */.PC.some((letter) => text.includes(letter, 0, 'latin1'));
    const hunk = { text, path, hasComment: text.includes(plan_windows_allowComment), isFolded };
    const whole = [];
    const inLines = [];
    const cuttable = [];
    for (const [rule, matches] of plain) {
        if (matches === 'unknown')
            whole.push(rule);
        else if (rule.cut !== 'never')
            cuttable.push(...clustersOf(rule, matches, text, hunk.isFolded));
        else {
            const clusters = clustersOf(rule, matches, text, hunk.isFolded);
            if (clusters.every((cluster) => holdsKeyword(text, cluster)))
                inLines.push(...clusters);
            else
                whole.push(rule);
        }
    }
    const { windows, uncut } = cutWindows(hunk, cuttable, search);
    // The engine needs a keyword in the window that it reads, but gitleaks only in the whole hunk.
    const far = new Set(uncut.filter((cluster) => !holdsKeyword(text, cluster)).map(({ rule }) => rule));
    windows.push(...lineWindows(hunk, [...inLines, ...uncut.filter(({ rule }) => !far.has(rule))], 0));
    if (whole.length > 0)
        windows.push(wholeWindow(text, idsOf(whole), 0));
    for (const rule of far)
        windows.push(wholeWindowOf(text, rule, uncut));
    return [...windows, ...decodedWindows(hunk, decoded)];
}
function holdsKeyword(text, { rule, start, end }) {
    return (0,prefilter_search/* hasKeyword */.U6)(rule.keywords, (0,prefilter_search/* foldCase */.SP)(text.toString('latin1', start, end)));
}
/** The whole hunk, for these clusters only: other windows may give other matches of the rule. */
function wholeWindowOf(text, rule, clusters) {
    const own = clusters.filter((cluster) => cluster.rule === rule);
    const accepts = (_, at) => own.some(({ start, end }) => start <= at && at <= end);
    return { ...wholeWindow(text, [rule.id], 0), accepts };
}
function decodedWindows(hunk, decoded) {
    const rules = [...decoded.keys()];
    const clusters = [];
    for (const [rule, matches] of decoded) {
        if (matches === 'unknown')
            return [decodedOnly(wholeWindow(hunk.text, idsOf(rules), decode/* maxDepth */.Mw))];
        clusters.push(...clustersOf({ ...rule, cut: 'never' }, matches, hunk.text, hunk.isFolded));
    }
    return lineWindows(hunk, clusters, decode/* maxDepth */.Mw).map(decodedOnly);
}
/** Accepts only decoded matches: other windows give the matches in the text as it is. */
function decodedOnly(window) {
    return { ...window, accepts: (_rule, _at, isDecoded) => isDecoded };
}

// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/rule-words.js + 1 modules
var rule_words = __webpack_require__(59947);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/prefilter.js









const noMatches = new Map();
/**
 * Follows `detect/detect.go`: a rule is tried if the text, plain or decoded, holds one of its keywords and its path
 * fits. Then its pattern is tried here, and each match is checked against the rule's entropy and the allowlists. It may
 * pass on too much, but never drops what gitleaks would find. Throws TimeLimitExceeded if one hunk takes longer than
 * `limitMs`.
 */
function createPrefilter({ rules, allowlists }, limitMs = Infinity, words = (0,rule_words/* indexWords */.e)((0,compiled_rules.compileRules)({ rules, allowlists }))) {
    const isAllowed = (0,global_allowlists/* globallyAllowed */.d)(allowlists);
    const isComposite = rules.some((rule) => rule.required.length > 0);
    const search = (0,prefilter_search/* createSearch */.XZ)(words);
    return (path, commit, bytes) => {
        if (isAllowed(path, commit))
            return [];
        try {
            return (0,time_limit/* withTimeLimit */.Bv)(limitMs, () => judge(path, bytes));
        }
        catch (error) {
            // V8 gives up on a run of some millions of bytes, because it keeps a place to backtrack to for each of them.
            if (!(error instanceof Error) || error.name !== 'RangeError')
                throw error;
            return [
                wholeWindow(bytes, rules.map(({ id }) => id), decode/* maxDepth */.Mw),
            ];
        }
    };
    function judge(path, bytes) {
        const plain = search.find(bytes, path);
        const decoded = (0,next_decodable/* isDecodable */.O)(bytes) ? searchDecoded(bytes, path) : noMatches;
        if (plain.size === 0 && decoded.size === 0)
            return [];
        if (!isComposite)
            return planWindows(bytes, path, plain, decoded, search);
        return [wholeWindow(bytes, idsOf([...plain.keys(), ...decoded.keys()]), decoded.size > 0 ? decode/* maxDepth */.Mw : 0)];
    }
    /** Matches in the decoded text, with their places in the original text. */
    function searchDecoded(text, path) {
        const found = new Map();
        const passes = [];
        for (const { text: decoded, segments } of (0,decode/* decodedTexts */.vo)(text)) {
            (0,time_limit/* checkTimeLimit */.he)();
            passes.unshift(segments);
            for (const [rule, matches] of search.find(decoded, path)) {
                const known = found.get(rule) ?? [];
                if (matches === 'unknown' || known === 'unknown') {
                    found.set(rule, 'unknown');
                    continue;
                }
                const fresh = matches.filter(({ start, end }) => (0,decode/* touches */.yI)(segments, start, end));
                const candidates = fresh.filter(({ isCandidate }) => isCandidate);
                if (candidates.length === 0)
                    continue;
                // The engine needs a keyword in the window that it reads, but gitleaks only in the whole hunk.
                const hasWord = ({ start, end }) => (0,prefilter_search/* hasKeyword */.U6)(rule.keywords, (0,prefilter_search/* foldCase */.SP)(decoded.toString('latin1', start, end)));
                const isWhole = candidates.every(hasWord) && !mayJoinLines(text);
                found.set(rule, isWhole ? [...known, ...fresh.map((match) => original(match, passes))] : 'unknown');
            }
        }
        return found;
    }
}
/** Decoding a code point removes the white space after it, so two lines may have become one. */
function mayJoinLines(text) {
    return /U\+[0-9A-Fa-f]{4}\s/.test(text.toString('latin1'));
}
function original({ start, end, isCandidate }, passes) {
    let range = [start, end];
    for (const pass of passes)
        range = (0,decode/* beforeDecoding */.ZP)(pass, ...range);
    return { start: range[0], end: range[1], isCandidate };
}


/***/ }),

/***/ 59947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ indexWords)
});

// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/case-folding.js
var case_folding = __webpack_require__(67516);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/keywords.js
/** A shorter text is not worth being searched at several positions. */
const shortestStriped = 256;
/**
 * `words` are byte strings (latin1) without capital letters; none is empty or repeated. Words are found in no particular
 * order.
 */
function searchWords(words) {
    const { next, shift, classes, firstEnd, ends } = buildTable(words);
    const lengths = words.map((word) => word.length);
    const longest = Math.max(0, ...lengths);
    const after = (state, byte) => next[(state << shift) | classes[byte]];
    return {
        find(text, onFound) {
            const tell = (state, index) => {
                for (const word of ends[state - firstEnd])
                    onFound(word, index + 1 - lengths[word]);
            };
            /** The state at an offset. No state knows of more bytes than the longest word has. */
            const stateAt = (offset) => {
                let state = 0;
                for (let index = Math.max(0, offset - longest); index < offset; index += 1)
                    state = after(state, text[index]);
                return state;
            };
            // Each state depends on the one before, so that the processor waits for memory: four searches share the wait.
            const stripe = text.length < shortestStriped ? 0 : text.length >> 2;
            const [second, third, fourth] = [stripe, 2 * stripe, 3 * stripe];
            let [a, b, c, d] = [0, stateAt(second), stateAt(third), stateAt(fourth)];
            for (let index = 0; index < stripe; index += 1) {
                a = after(a, text[index]);
                b = after(b, text[second + index]);
                c = after(c, text[third + index]);
                d = after(d, text[fourth + index]);
                if (a >= firstEnd)
                    tell(a, index);
                if (b >= firstEnd)
                    tell(b, second + index);
                if (c >= firstEnd)
                    tell(c, third + index);
                if (d >= firstEnd)
                    tell(d, fourth + index);
            }
            for (let index = 4 * stripe, state = d; index < text.length; index += 1) {
                state = after(state, text[index]);
                if (state >= firstEnd)
                    tell(state, index);
            }
        },
    };
}
/**
 * To keep the table small, all bytes that are in no word are one class, and a capital letter has its small one's class.
 */
function buildTable(words) {
    const letters = [...new Set(words.join(''))].map((letter) => letter.charCodeAt(0));
    const classes = new Uint8Array(256);
    letters.forEach((letter, index) => {
        classes[letter] = index + 1;
    });
    for (let small = 97; small <= 122; small += 1)
        classes[small - 32] = classes[small];
    const shift = Math.ceil(Math.log2(letters.length + 1));
    const trie = buildTrie(words, classes, shift);
    linkFailures(trie, 1 << shift);
    return { ...renumber(trie, shift), shift, classes };
}
function buildTrie(words, classes, shift) {
    const next = new Int32Array(words.reduce((sum, word) => sum + word.length, 1) << shift);
    const ends = [[]];
    let count = 1;
    words.forEach((word, number) => {
        let state = 0;
        for (let index = 0; index < word.length; index += 1) {
            const at = (state << shift) | classes[word.charCodeAt(index)];
            if (next[at] === 0) {
                ends.push([]);
                next[at] = count++;
            }
            state = next[at];
        }
        ends[state]?.push(number);
    });
    return { next, count, ends };
}
/** Breadth first, so that the state to fall back to is complete before it is used. */
function linkFailures({ next, count, ends }, stride) {
    const failure = new Int32Array(count);
    const queue = [0];
    for (const state of queue) {
        for (let letter = 0; letter < stride; letter += 1) {
            const at = state * stride + letter;
            const child = next[at];
            const fallback = state === 0 ? 0 : next[failure[state] * stride + letter];
            if (child === 0) {
                next[at] = fallback;
                continue;
            }
            failure[child] = fallback;
            ends[child]?.push(...ends[fallback]);
            queue.push(child);
        }
    }
}
function renumber({ next, count, ends }, shift) {
    const plain = [];
    const ending = [];
    for (let state = 0; state < count; state += 1)
        (ends[state]?.length ? ending : plain).push(state);
    const order = [...plain, ...ending];
    const numbers = new Int32Array(count);
    order.forEach((state, number) => {
        numbers[state] = number;
    });
    const size = count << shift;
    const renumbered = count <= 0xffff ? new Uint16Array(size) : new Int32Array(size);
    order.forEach((state, number) => {
        for (let letter = 0; letter < 1 << shift; letter += 1) {
            renumbered[(number << shift) | letter] = numbers[next[(state << shift) | letter]];
        }
    });
    return { next: renumbered, firstEnd: plain.length, ends: ending.map((state) => ends[state]) };
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/rule-words.js


/** All words that must be looked for in a text, before any of these rules is tried. */
function indexWords(rules) {
    const uses = new Map();
    const use = (word, rule, pattern) => {
        const known = uses.get(word);
        if (known)
            known.push({ rule, pattern });
        else
            uses.set(word, [{ rule, pattern }]);
    };
    for (const rule of rules) {
        for (const pattern of rule.literalPatterns ?? [])
            for (const word of pattern.words)
                use(word, rule, pattern);
        if (!rule.literalPatterns)
            for (const word of rule.keywords)
                use(word, rule);
    }
    return {
        rules,
        words: searchWords([...uses.keys(), ...case_folding/* foldingLetters */.PC]),
        users: [...uses.values()],
        always: rules.filter((rule) => !rule.literalPatterns && rule.keywords.length === 0),
    };
}


/***/ }),

/***/ 63276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   U6: () => (/* binding */ hasKeyword),
/* harmony export */   XZ: () => (/* binding */ createSearch)
/* harmony export */ });
/* harmony import */ var _case_folding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67516);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50183);


/**
 * With more matches a rule is 'unknown'. gitleaks compares all findings of a text with each other: so many are too
 * many.
 */
const maxMatches = 1_000_000;
/** After this time the engine is faster, because its time grows with the text alone. */
const limitMs = (bytes) => 5_000 + bytes / 200;
/** Finds where rules may match in one text. Throws TimeLimitExceeded. */
function createSearch({ rules, words, users, always }) {
    let file = { path: '', always: always.filter((rule) => rule.path?.('') ?? true) };
    function collect(bytes, path) {
        const found = new Map();
        const withoutLiteral = new Set();
        let text;
        const textOnce = () => {
            text ??= bytes.toString('latin1');
            return text;
        };
        let isFolded = false;
        let attempts = 0;
        let startedAt = 0;
        let isLate = false;
        const lookAtClock = () => {
            (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTimeLimit */ .he)();
            isLate ||= performance.now() - startedAt > limitMs(bytes.length);
        };
        words.find(bytes, (word, start) => {
            const users_ = users[word];
            if (!users_) {
                isFolded = true;
                return;
            }
            if (attempts === 0)
                startedAt = performance.now();
            attempts += 1;
            if ((attempts & 0xff) === 0)
                lookAtClock();
            for (const { rule, pattern } of users_) {
                if (pattern?.isSlow)
                    lookAtClock();
                if (!pattern)
                    withoutLiteral.add(rule);
                else if (rule.path && !rule.path(path))
                    continue;
                else if (isLate)
                    found.set(rule, 'unknown');
                else
                    tryPattern(found, rule, pattern, text ?? textOnce(), start);
            }
        });
        if (isFolded) {
            for (const rule of rules)
                if (!rule.literalPatterns)
                    withoutLiteral.add(rule);
            addFolded(found, textOnce(), path);
        }
        return { found, withoutLiteral, text: textOnce };
    }
    /** Adds matches that hold a letter that Go folds into ASCII, also in the rule's word. */
    function addFolded(found, text, path) {
        if (!(0,_case_folding_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsFoldingLetter */ .c4)(text))
            return;
        const plain = (0,_case_folding_js__WEBPACK_IMPORTED_MODULE_0__/* .withFoldedLetters */ .IX)(text);
        const endsAt = performance.now() + limitMs(text.length);
        words.find(Buffer.from(plain.text, 'latin1'), (word, start) => {
            for (const { rule, pattern } of users[word] ?? []) {
                const matches = found.get(rule);
                if (!pattern || matches === 'unknown' || (rule.path && !rule.path(path)))
                    continue;
                const match = pattern.tryFolded(text, plain.before(start));
                if (!match)
                    continue;
                if (match === 'unknown' || matches?.length === maxMatches || performance.now() > endsAt)
                    found.set(rule, 'unknown');
                else if ((0,_case_folding_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsFoldingLetter */ .c4)(text.slice(match.start, match.end))) {
                    const fresh = { start: match.start, end: match.end, isCandidate: true };
                    if (matches)
                        matches.push(fresh);
                    else
                        found.set(rule, [fresh]);
                }
            }
        });
    }
    return {
        find(bytes, path) {
            const { found, withoutLiteral, text } = collect(bytes, path);
            // The hunks of a file come one after another.
            if (file.path !== path)
                file = { path, always: always.filter((rule) => rule.path?.(path) ?? true) };
            for (const rule of file.always)
                withoutLiteral.add(rule);
            if (found.size === 0 && withoutLiteral.size === 0)
                return found;
            return settle(found, withoutLiteral, text(), path);
        },
        matches: (bytes, path) => collect(bytes, path).found,
    };
}
function tryPattern(found, rule, pattern, text, at) {
    const matches = found.get(rule);
    if (matches === 'unknown')
        return;
    const match = pattern.tryAt(text, at);
    if (!match)
        return;
    if (match === 'unknown' || (matches?.length ?? 0) === maxMatches) {
        found.set(rule, 'unknown');
        return;
    }
    const isCandidate = match.secrets.length === 0 || !match.secrets.every((secret) => rule.isFalsePositive(secret, match.part));
    const { start, end } = match;
    if (matches)
        matches.push({ start, end, isCandidate });
    else
        found.set(rule, [{ start, end, isCandidate }]);
}
/** Checks keywords and paths, and searches for the patterns without a word: returns the rules that are left. */
function settle(found, withoutLiteral, text, path) {
    const settled = new Map();
    let folded;
    const fits = ({ keywords, path: isPath }) => {
        if (isPath && !isPath(path))
            return false;
        folded ??= foldCase(text);
        return hasKeyword(keywords, folded);
    };
    const hasOwnWord = ({ keywords }, matches) => matches.some(({ start, end }) => hasKeyword(keywords, foldCase(text.slice(start, end))));
    for (const [rule, matches] of found) {
        if (matches === 'unknown') {
            if (fits(rule))
                settled.set(rule, matches);
        }
        else if (matches.some(({ isCandidate }) => isCandidate)) {
            if (hasOwnWord(rule, matches) || fits(rule))
                settled.set(rule, matches);
        }
    }
    for (const rule of withoutLiteral) {
        if (!fits(rule) || !rule.whole.mayMatch(text))
            continue;
        const spans = rule.whole.find(text);
        settled.set(rule, spans === 'unknown' ? spans : spans.map(([start, end]) => ({ start, end, isCandidate: true })));
    }
    return settled;
}
/** Whether a text with folded case holds one of a rule's keywords; true for a rule that has none. */
function hasKeyword(keywords, folded) {
    return keywords.length === 0 || keywords.some((word) => folded.includes(word));
}
/** Folds case as Go does for keywords: two letters outside ASCII become ASCII letters. */
function foldCase(text) {
    return text.replaceAll('\xe2\x84\xaa', 'k').replaceAll('\xc4\xb0', 'i').toLowerCase();
}


/***/ })

};
