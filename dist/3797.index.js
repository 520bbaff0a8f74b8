export const id = 3797;
export const ids = [3797];
export const modules = {

/***/ 67516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ withFoldedLetters),
/* harmony export */   PC: () => (/* binding */ foldingLetters),
/* harmony export */   c4: () => (/* binding */ holdsFoldingLetter),
/* harmony export */   ul: () => (/* binding */ caseFoldedSource)
/* harmony export */ });
/**
 * When case does not matter, Go folds two letters outside ASCII into ASCII: U+212A to "k", U+017F to "s". Here they are
 * their UTF-8 bytes in a byte string (latin1).
 */
const kelvin = '\xe2\x84\xaa';
const longS = '\xc5\xbf';
/** In keywords U+0130 is folded too, to "i". */
const foldingLetters = [kelvin, longS, '\xc4\xb0'];
function holdsFoldingLetter(text) {
    return text.includes(kelvin) || text.includes(longS);
}
/** The text with these letters as "k" and "s". `before` maps an offset back to the original text. */
function withFoldedLetters(text) {
    const letters = [];
    const shifts = [0]; // by the number of these letters before an offset
    const plain = text.replace(/\xe2\x84\xaa|\xc5\xbf/g, (letter, at) => {
        const shift = shifts.at(-1);
        letters.push(at - shift);
        shifts.push(shift + letter.length - 1);
        return letter === kelvin ? 'k' : 's';
    });
    return {
        text: plain,
        before(offset) {
            let low = 0;
            let high = letters.length;
            while (low < high) {
                const middle = (low + high) >> 1;
                if (letters[middle] < offset)
                    low = middle + 1;
                else
                    high = middle;
            }
            return offset + shifts[low];
        },
    };
}
/**
 * Changes a source that `patternSource` wrote: where a set holds a letter in both cases, it also matches the folded
 * letter. It may match more than Go's pattern, if that lists both cases itself.
 */
function caseFoldedSource(source) {
    return source.replace(/\[((?:\\x[0-9a-f]{2}|-)+)\]/g, (set, members) => {
        if (members.endsWith('-\\xff'))
            return set; // it holds everything outside ASCII
        const has = (letters) => new RegExp(`[${members}]{${letters.length}}`).test(letters);
        const more = [...(has('kK') ? ['\\xe2\\x84\\xaa'] : []), ...(has('sS') ? ['\\xc5\\xbf'] : [])];
        return more.length === 0 ? set : `(?:${[set, ...more].join('|')})`;
    });
}


/***/ }),

/***/ 23797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileRules: () => (/* binding */ compileRules)
});

// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/pattern-source.js
var pattern_source = __webpack_require__(52680);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/pattern-syntax.js
var pattern_syntax = __webpack_require__(67194);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/translate-pattern.js
var translate_pattern = __webpack_require__(20603);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/false-positive.js



/** Longer secrets, and those that are not ASCII, are left to the engine. */
const maxLength = 400;
/** gitleaks sums the entropy in the random order of a Go map, so its last digits differ from run to run. */
const tolerance = 1e-6;
/** Follows `detectRule` and `checkFindingAllowed` in `detect/detect.go`, as far as they look at the secret alone. */
function falsePositive(rule, global) {
    const listed = allowed(rule.allowlists);
    return (secret, part) => {
        if (secret === '' || part.length > maxLength || /[^\x00-\x7f]/.test(part))
            return false;
        if (rule.entropy !== 0 && entropyOf(secret) <= rule.entropy - tolerance)
            return true;
        return global(secret, part) || listed(secret, part);
    };
}
/** Only for secrets in ASCII. Allowlists with the condition AND are left to the engine. */
function allowed(allowlists) {
    const lists = allowlists.filter(({ condition }) => condition === 'OR');
    const regexes = (target) => lists.flatMap((list) => (list.regexTarget === target ? list.regexes : []));
    const stopWords = lists.flatMap((list) => list.stopWords.map((word) => word.toLowerCase()));
    let bySecret;
    let byPart;
    return (secret, part) => {
        bySecret ??= regexes('secret').flatMap((regex) => exact((0,pattern_syntax/* parsePattern */.E)(regex)) ?? []);
        if (bySecret.some((pattern) => pattern.test(secret)))
            return true;
        byPart ??= regexes('match').flatMap((regex) => exact(withoutEdges((0,pattern_syntax/* parsePattern */.E)(regex))) ?? []);
        if (byPart.some((pattern) => pattern.test(part)))
            return true;
        const lower = secret.toLowerCase();
        return stopWords.some((word) => lower.includes(word));
    };
}
/**
 * A pattern that matches in a part of a text matches in the whole text, unless it has assertions: those are left out.
 */
function withoutEdges(tree) {
    if (!tree || !(0,pattern_source/* somewhere */.Wk)(tree, (node) => node.kind === 'assert'))
        return tree;
    if (tree.kind === 'capture')
        return withoutEdges(tree.body);
    if (tree.kind !== 'alt')
        return undefined;
    const items = tree.items.flatMap((item) => withoutEdges(item) ?? []);
    return items.length === 0 ? undefined : { kind: 'alt', items };
}
/** The exact pattern for ASCII texts; undefined if it might take V8 long. */
function exact(tree) {
    if (!tree || (0,pattern_source/* waysOf */.UV)(limited(tree)) > 1e7)
        return undefined;
    return (0,translate_pattern/* compile */.w)((0,pattern_source/* patternSource */.MP)(tree, 1), '');
}
/** The tree with no repeat of more than the longest secret's length. */
function limited(node) {
    if (node.kind === 'cat' || node.kind === 'alt')
        return { ...node, items: node.items.map(limited) };
    if (node.kind === 'capture')
        return { ...node, body: limited(node.body) };
    if (node.kind === 'repeat')
        return { ...node, body: limited(node.body), max: Math.min(node.max, maxLength) };
    return node;
}
const counts = new Uint16Array(128);
/** Of a text in ASCII of at most {@link maxLength} characters, in bits a character. */
function entropyOf(text) {
    const { length } = text;
    for (let at = 0; at < length; at += 1)
        counts[text.charCodeAt(at)] = counts[text.charCodeAt(at)] + 1;
    let entropy = 0;
    for (let at = 0; at < length; at += 1) {
        const code = text.charCodeAt(at);
        const count = counts[code];
        if (count === 0)
            continue; // it was summed where it stood first
        entropy -= (count / length) * Math.log2(count / length);
        counts[code] = 0;
    }
    return entropy;
}

// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/path-pattern.js
var path_pattern = __webpack_require__(42596);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/case-folding.js
var case_folding = __webpack_require__(67516);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/time-limit.js
var time_limit = __webpack_require__(50183);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/rule-pattern.js





/**
 * For matches of any length, longer texts are searched with a time limit. So is every text if V8 may backtrack for
 * long.
 */
const unguardedLength = 16_384;
const maxSpans = 1_000;
const maxWays = 1e6;
const unknown = {
    mayMatch: () => true,
    mayMatchInRuns: () => true,
    lineBreaks: Infinity,
    find: () => 'unknown',
};
/**
 * Searches a whole text for a rule's pattern in V8, for rules that have no word to look for. Says that it may match if
 * it cannot decide, or if that takes too long.
 */
function rulePattern(pattern) {
    const translated = pattern === undefined ? undefined : (0,translate_pattern/* translatePattern */.p)(pattern);
    if (!translated)
        return unknown;
    const tree = (0,pattern_syntax/* parsePattern */.E)(pattern);
    const isRisky = (0,pattern_source/* waysOf */.UV)(tree) > maxWays;
    const isUnbounded = (0,pattern_source/* maxLength */.Ru)(tree) === Infinity;
    const guarded = (text) => isRisky || (isUnbounded && text.length > unguardedLength);
    const isAnchored = /(?<!\[)\^/.test(translated.source);
    let folded;
    let inRuns;
    const isIn = (each, text) => {
        each.lastIndex = 0;
        return guarded(text) ? ((0,time_limit/* withinLimit */.zl)(() => each.test(text)) ?? true) : each.test(text);
    };
    /** Also a pattern that matches the letters that Go folds into ASCII, if the text holds any. */
    const patternsFor = (text) => {
        if (!(0,case_folding/* holdsFoldingLetter */.c4)(text))
            return [translated];
        folded ??= (0,translate_pattern/* compile */.w)((0,case_folding/* caseFoldedSource */.ul)(translated.source), 'g') ?? /(?:)/g;
        return [translated, folded];
    };
    return {
        mayMatch(text) {
            return patternsFor(text).some((each) => isIn(each, text));
        },
        mayMatchInRuns(text) {
            inRuns ??= (0,translate_pattern/* compile */.w)((0,pattern_source/* inRunsOfLines */.KK)(translated.source), 'g') ?? /(?:)/g;
            return isIn(inRuns, text);
        },
        lineBreaks: (0,pattern_source/* maxLineBreaks */.DG)(tree),
        find(text) {
            if (isAnchored)
                return 'unknown';
            const all = patternsFor(text).map((each) => guarded(text) ? ((0,time_limit/* withinLimit */.zl)(() => collect(each, text)) ?? 'unknown') : collect(each, text));
            return all.includes('unknown') ? 'unknown' : all.flat();
        },
    };
}
function collect(pattern, text) {
    const spans = [];
    pattern.lastIndex = 0;
    for (const match of text.matchAll(pattern)) {
        if (spans.length === maxSpans)
            return 'unknown';
        spans.push([match.index, match.index + match[0].length]);
    }
    return spans;
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/line-allowlists.js






const maxTries = 20;
/** Undefined if no allowlist looks at lines. */
function lineAllowlists(allowlists) {
    const lists = allowlists.filter(({ regexTarget, regexes }) => regexTarget === 'line' && regexes.length > 0);
    if (lists.length === 0)
        return undefined;
    const checks = lists.map(({ condition, paths, regexes }) => {
        const patterns = regexes.map(mayMatch);
        const byPath = paths.map((pattern) => (0,path_pattern/* pathPattern */.s)(pattern, true));
        const needsPath = condition === 'AND' && paths.length > 0;
        return (line, path) => (!needsPath || byPath.some((matches) => matches(path))) && patterns.some((matches) => matches(line));
    });
    let sure;
    return {
        mayAllow: (line, path) => checks.some((check) => check(line, path)),
        allows(part) {
            sure ??= lists
                .filter(({ condition }) => condition === 'OR')
                .flatMap(({ regexes }) => regexes.flatMap((regex) => exactInside((0,pattern_syntax/* parsePattern */.E)(regex)) ?? []));
            return sure.some((pattern) => (0,time_limit/* withinLimit */.zl)(() => holdsPlainMatch(pattern, part)) ?? false);
        },
    };
}
/**
 * A pattern without assertions that does not match in a text matches in no part of it. With assertions: always true.
 */
function mayMatch(regex) {
    const tree = (0,pattern_syntax/* parsePattern */.E)(regex);
    return !tree || (0,pattern_source/* somewhere */.Wk)(tree, isAssertion) ? () => true : rulePattern(regex).mayMatch;
}
function isAssertion(node) {
    return node.kind === 'assert';
}
/** A pattern without assertions, which matches in a line if it matches in a part of the line; undefined for others. */
function exactInside(tree) {
    if (!tree || (0,pattern_source/* somewhere */.Wk)(tree, isAssertion))
        return undefined;
    return (0,translate_pattern/* compile */.w)((0,pattern_source/* patternSource */.MP)(tree, 1), 'g');
}
/** Only a match in ASCII is certain to match in Go too: V8 sees other characters as several bytes. */
function holdsPlainMatch(pattern, text) {
    pattern.lastIndex = 0;
    for (let tries = 0; tries < maxTries; tries += 1) {
        const match = pattern.exec(text);
        if (!match)
            return false;
        if (!/[^\x00-\x7f]/.test(match[0]))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/literal-pattern.js + 1 modules
var literal_pattern = __webpack_require__(11991);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/known-patterns.js
const knownPatterns = JSON.parse("{\"\\\\bA3-[A-Z0-9]{6}-(?:(?:[A-Z0-9]{11})|(?:[A-Z0-9]{6}-[A-Z0-9]{5}))-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}\\\\b\":{\"longest\":40,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"a3-\"],\"source\":\"\\\\b\\\\x41\\\\x33\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a]{6,6}\\\\x2d(?:[\\\\x30-\\\\x39\\\\x41-\\\\x5a]{11,11}|[\\\\x30-\\\\x39\\\\x41-\\\\x5a]{6,6}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a]{5,5})\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a]{5,5}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a]{5,5}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a]{5,5}\\\\b\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"ops_eyJ[a-zA-Z0-9+/]{250,}={0,3}\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"ops_eyj\"],\"source\":\"\\\\x6f\\\\x70\\\\x73\\\\x5f\\\\x65\\\\x79\\\\x4a[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{250,}\\\\x3d{0,3}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:adafruit)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9_-]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":124,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"adafruit\"],\"source\":\"[\\\\x41\\\\x61][\\\\x44\\\\x64][\\\\x41\\\\x61][\\\\x46\\\\x66][\\\\x52\\\\x72][\\\\x55\\\\x75][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:adobe)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":121,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"adobe\"],\"source\":\"[\\\\x41\\\\x61][\\\\x44\\\\x64][\\\\x4f\\\\x6f][\\\\x42\\\\x62][\\\\x45\\\\x65][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(p8e-(?i)[a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":38,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"p8e-\"],\"source\":\"\\\\b(\\\\x70\\\\x38\\\\x65\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}\":{\"longest\":74,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"age-secret-k\"],\"source\":\"\\\\x41\\\\x47\\\\x45\\\\x2d\\\\x53\\\\x45\\\\x43\\\\x52\\\\x45\\\\x54\\\\x2d\\\\x4b\\\\x45\\\\x59\\\\x2d\\\\x31[\\\\x30\\\\x32-\\\\x39\\\\x41\\\\x43-\\\\x48\\\\x4a-\\\\x4e\\\\x50-\\\\x5a]{58,58}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:airtable)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{17})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":109,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"airtable\"],\"source\":\"[\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x52\\\\x72][\\\\x54\\\\x74][\\\\x41\\\\x61][\\\\x42\\\\x62][\\\\x4c\\\\x6c][\\\\x45\\\\x65][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{17,17})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(pat[[:alnum:]]{14}\\\\.[a-f0-9]{64})\\\\b\":{\"longest\":82,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"pat\"],\"source\":\"\\\\b(\\\\x70\\\\x61\\\\x74[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{14,14}\\\\x2e[\\\\x30-\\\\x39\\\\x61-\\\\x66]{64,64})\\\\b\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:algolia)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":123,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"algolia\"],\"source\":\"[\\\\x41\\\\x61][\\\\x4c\\\\x6c][\\\\x47\\\\x67][\\\\x4f\\\\x6f][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x41\\\\x61][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(LTAI(?i)[a-z0-9]{20})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":26,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"ltai\"],\"source\":\"\\\\b(\\\\x4c\\\\x54\\\\x41\\\\x49[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,20})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:alibaba)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{30})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":121,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"alibaba\"],\"source\":\"[\\\\x41\\\\x61][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x42\\\\x62][\\\\x41\\\\x61][\\\\x42\\\\x62][\\\\x41\\\\x61][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{30,30})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(sk-ant-admin01-[a-zA-Z0-9_\\\\-]{93}AA)(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":112,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sk-ant-admin\"],\"source\":\"\\\\b(\\\\x73\\\\x6b\\\\x2d\\\\x61\\\\x6e\\\\x74\\\\x2d\\\\x61\\\\x64\\\\x6d\\\\x69\\\\x6e\\\\x30\\\\x31\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{93,93}\\\\x41\\\\x41)(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(sk-ant-api03-[a-zA-Z0-9_\\\\-]{93}AA)(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":110,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sk-ant-api03\"],\"source\":\"\\\\b(\\\\x73\\\\x6b\\\\x2d\\\\x61\\\\x6e\\\\x74\\\\x2d\\\\x61\\\\x70\\\\x69\\\\x30\\\\x33\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{93,93}\\\\x41\\\\x41)(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bAKCp[A-Za-z0-9]{69}\\\\b\":{\"longest\":73,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"akcp\"],\"source\":\"\\\\b\\\\x41\\\\x4b\\\\x43\\\\x70[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{69,69}\\\\b\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bcmVmd[A-Za-z0-9]{59}\\\\b\":{\"longest\":64,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"cmvmd\"],\"source\":\"\\\\b\\\\x63\\\\x6d\\\\x56\\\\x6d\\\\x64[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{59,59}\\\\b\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:asana)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9]{16})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":105,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"asana\"],\"source\":\"[\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x41\\\\x61][\\\\x4e\\\\x6e][\\\\x41\\\\x61][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39]{16,16})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:asana)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":121,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"asana\"],\"source\":\"[\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x41\\\\x61][\\\\x4e\\\\x6e][\\\\x41\\\\x61][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:(?-i:ATLASSIAN|[Aa]tlassian)|(?-i:CONFLUENCE|[Cc]onfluence)|(?-i:JIRA|[Jj]ira))(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{20}[a-f0-9]{4})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)|\\\\b(ATATT3[A-Za-z0-9_\\\\-=]{186})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":194,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"atlassian\",\"confluence\",\"jira\"],\"source\":\"(?:\\\\x41\\\\x54\\\\x4c\\\\x41\\\\x53\\\\x53\\\\x49\\\\x41\\\\x4e|[\\\\x41\\\\x61]\\\\x74\\\\x6c\\\\x61\\\\x73\\\\x73\\\\x69\\\\x61\\\\x6e|\\\\x43\\\\x4f\\\\x4e\\\\x46\\\\x4c\\\\x55\\\\x45\\\\x4e\\\\x43\\\\x45|[\\\\x43\\\\x63]\\\\x6f\\\\x6e\\\\x66\\\\x6c\\\\x75\\\\x65\\\\x6e\\\\x63\\\\x65|\\\\x4a\\\\x49\\\\x52\\\\x41|[\\\\x4a\\\\x6a]\\\\x69\\\\x72\\\\x61)[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,20}[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1},{\"words\":[\"atatt3\"],\"source\":\"\\\\b([\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x54\\\\x74]\\\\x33[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{186,186})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":2}]},\"\\\\b((?:sc|ext|scauth|authress)_(?i)[a-z0-9]{5,30}\\\\.[a-z0-9]{4,6}\\\\.(?-i:acc)[_-][a-z0-9-]{10,32}\\\\.[a-z0-9+/_=-]{30,120})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":206,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sc_\",\"ext_\",\"scauth_\",\"authress_\"],\"source\":\"\\\\b((?:\\\\x73\\\\x63|\\\\x65\\\\x78\\\\x74|\\\\x73\\\\x63\\\\x61\\\\x75\\\\x74\\\\x68|\\\\x61\\\\x75\\\\x74\\\\x68\\\\x72\\\\x65\\\\x73\\\\x73)\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{5,30}\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{4,6}\\\\x2e\\\\x61\\\\x63\\\\x63[\\\\x2d\\\\x5f][\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{10,32}\\\\x2e[\\\\x2b\\\\x2d\\\\x2f-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{30,120})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b((?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})\\\\b\":{\"longest\":20,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"a3t\",\"akia\",\"asia\",\"abia\",\"acca\"],\"source\":\"\\\\b((?:\\\\x41\\\\x33\\\\x54[\\\\x30-\\\\x39\\\\x41-\\\\x5a]|\\\\x41\\\\x4b\\\\x49\\\\x41|\\\\x41\\\\x53\\\\x49\\\\x41|\\\\x41\\\\x42\\\\x49\\\\x41|\\\\x41\\\\x43\\\\x43\\\\x41)[\\\\x32-\\\\x37\\\\x41-\\\\x5a]{16,16})\\\\b\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(ABSK[A-Za-z0-9+/]{109,269}={0,2})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":277,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"absk\"],\"source\":\"\\\\b(\\\\x41\\\\x42\\\\x53\\\\x4b[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{109,269}\\\\x3d{0,2})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t\":{\"longest\":44,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"bedrock-api-\"],\"source\":\"\\\\x62\\\\x65\\\\x64\\\\x72\\\\x6f\\\\x63\\\\x6b\\\\x2d\\\\x61\\\\x70\\\\x69\\\\x2d\\\\x6b\\\\x65\\\\x79\\\\x2d\\\\x59\\\\x6d\\\\x56\\\\x6b\\\\x63\\\\x6d\\\\x39\\\\x6a\\\\x61\\\\x79\\\\x35\\\\x68\\\\x62\\\\x57\\\\x46\\\\x36\\\\x62\\\\x32\\\\x35\\\\x68\\\\x64\\\\x33\\\\x4d\\\\x75\\\\x59\\\\x32\\\\x39\\\\x74\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?:^|[\\\\\\\\'\\\"\\\\x60\\\\s>=:(,)])([a-zA-Z0-9_~.]{3}\\\\dQ~[a-zA-Z0-9_~.-]{31,34})(?:$|[\\\\\\\\'\\\"\\\\x60\\\\s<),])\":{\"longest\":42,\"mayBeEmpty\":false,\"asksForStart\":true,\"asksForEnd\":true,\"isAscii\":true},\"(?i)[\\\\w.-]{0,50}?(?:beamer)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(b_[a-z0-9=_\\\\-]{44})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":136,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"beamer\"],\"source\":\"[\\\\x42\\\\x62][\\\\x45\\\\x65][\\\\x41\\\\x61][\\\\x4d\\\\x6d][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x42\\\\x62]\\\\x5f[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{44,44})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:bitbucket)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":125,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"bitbucket\"],\"source\":\"[\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x42\\\\x62][\\\\x55\\\\x75][\\\\x43\\\\x63][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x54\\\\x74][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:bitbucket)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9=_\\\\-]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":157,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"bitbucket\"],\"source\":\"[\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x42\\\\x62][\\\\x55\\\\x75][\\\\x43\\\\x63][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x54\\\\x74][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:bittrex)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":123,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"bittrex\"],\"source\":\"[\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x58\\\\x78][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"[\\\\w.-]{0,50}?(?i:[\\\\w.-]{0,50}?(?:(?-i:[Mm]eraki|MERAKI))(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3})(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9a-f]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":180,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"meraki\"],\"source\":\"(?:[\\\\x4d\\\\x6d]\\\\x65\\\\x72\\\\x61\\\\x6b\\\\x69|\\\\x4d\\\\x45\\\\x52\\\\x41\\\\x4b\\\\x49)[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x61-\\\\x66]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":100,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(4b1d[A-Za-z0-9]{38})\\\\b\":{\"longest\":42,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"4b1d\"],\"source\":\"\\\\b(\\\\x34\\\\x62\\\\x31\\\\x64[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{38,38})\\\\b\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)CLOJARS_[a-z0-9]{60}\":{\"longest\":68,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"clojars_\"],\"source\":\"[\\\\x43\\\\x63][\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x4a\\\\x6a][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x53\\\\x73]\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{60,60}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:cloudflare)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9_-]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":134,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"cloudflare\"],\"source\":\"[\\\\x43\\\\x63][\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x55\\\\x75][\\\\x44\\\\x64][\\\\x46\\\\x66][\\\\x4c\\\\x6c][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:cloudflare)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{37})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":131,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"cloudflare\"],\"source\":\"[\\\\x43\\\\x63][\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x55\\\\x75][\\\\x44\\\\x64][\\\\x46\\\\x66][\\\\x4c\\\\x6c][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{37,37})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(v1\\\\.0-[a-f0-9]{24}-[a-f0-9]{146})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":178,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"v1.0-\"],\"source\":\"\\\\b(\\\\x76\\\\x31\\\\x2e\\\\x30\\\\x2d[\\\\x30-\\\\x39\\\\x61-\\\\x66]{24,24}\\\\x2d[\\\\x30-\\\\x39\\\\x61-\\\\x66]{146,146})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:codecov)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":123,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"codecov\"],\"source\":\"[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x44\\\\x64][\\\\x45\\\\x65][\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x56\\\\x76][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"[\\\\w.-]{0,50}?(?i:[\\\\w.-]{0,50}?(?:cohere|CO_API_KEY)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3})(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-zA-Z0-9]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":184,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"cohere\",\"co_api_key\"],\"source\":\"(?:[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x48\\\\x68][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x45\\\\x65]|[\\\\x43\\\\x63][\\\\x4f\\\\x6f]\\\\x5f[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x5f[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":100,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:coinbase)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9_-]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":156,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"coinbase\"],\"source\":\"[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x42\\\\x62][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:confluent)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{16})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":109,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"confluent\"],\"source\":\"[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x46\\\\x66][\\\\x4c\\\\x6c][\\\\x55\\\\x75][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{16,16})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:confluent)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":157,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"confluent\"],\"source\":\"[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x46\\\\x66][\\\\x4c\\\\x6c][\\\\x55\\\\x75][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:contentful)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9=_\\\\-]{43})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":137,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"contentful\"],\"source\":\"[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x46\\\\x66][\\\\x55\\\\x75][\\\\x4c\\\\x6c][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{43,43})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bcurl\\\\b(?:.*?|.*?(?:[\\\\r\\\\n]{1,2}.*?){1,5})[ \\\\t\\\\n\\\\r](?:-H|--header)(?:=|[ \\\\t]{0,5})(?:\\\"(?i)(?:Authorization:[ \\\\t]{0,5}(?:Basic[ \\\\t]([a-z0-9+/]{8,}={0,3})|(?:Bearer|(?:Api-)?Token)[ \\\\t]([\\\\w=~@.+/-]{8,})|([\\\\w=~@.+/-]{8,}))|(?:(?:X-(?:[a-z]+-)?)?(?:Api-?)?(?:Key|Token)):[ \\\\t]{0,5}([\\\\w=~@.+/-]{8,}))\\\"|'(?i)(?:Authorization:[ \\\\t]{0,5}(?:Basic[ \\\\t]([a-z0-9+/]{8,}={0,3})|(?:Bearer|(?:Api-)?Token)[ \\\\t]([\\\\w=~@.+/-]{8,})|([\\\\w=~@.+/-]{8,}))|(?:(?:X-(?:[a-z]+-)?)?(?:Api-?)?(?:Key|Token)):[ \\\\t]{0,5}([\\\\w=~@.+/-]{8,}))')(?:\\\\B|\\\\s|\\\\z)\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":false,\"literals\":[{\"words\":[\"curl\"],\"source\":\"\\\\b\\\\x63\\\\x75\\\\x72\\\\x6c\\\\b(?:[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}?|[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}?(?:[\\\\x0a\\\\x0d]{1,2}[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}?){1,5})[\\\\x09-\\\\x0a\\\\x0d\\\\x20](?:\\\\x2d\\\\x48|\\\\x2d\\\\x2d\\\\x68\\\\x65\\\\x61\\\\x64\\\\x65\\\\x72)(?:\\\\x3d|[\\\\x09\\\\x20]{0,5})(?:\\\\x22(?:[\\\\x41\\\\x61][\\\\x55\\\\x75][\\\\x54\\\\x74][\\\\x48\\\\x68][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x5a\\\\x7a][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e]\\\\x3a[\\\\x09\\\\x20]{0,5}(?:[\\\\x42\\\\x62][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x49\\\\x69][\\\\x43\\\\x63][\\\\x09\\\\x20]([\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{8,}\\\\x3d{0,3})|(?:[\\\\x42\\\\x62][\\\\x45\\\\x65][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x52\\\\x72]|(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d){0,1}[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])[\\\\x09\\\\x20]([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,})|([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))|(?:[\\\\x58\\\\x78]\\\\x2d(?:[\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{1,}\\\\x2d){0,1}){0,1}(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d{0,1}){0,1}(?:[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]|[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])\\\\x3a[\\\\x09\\\\x20]{0,5}([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))\\\\x22|\\\\x27(?:[\\\\x41\\\\x61][\\\\x55\\\\x75][\\\\x54\\\\x74][\\\\x48\\\\x68][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x5a\\\\x7a][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e]\\\\x3a[\\\\x09\\\\x20]{0,5}(?:[\\\\x42\\\\x62][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x49\\\\x69][\\\\x43\\\\x63][\\\\x09\\\\x20]([\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{8,}\\\\x3d{0,3})|(?:[\\\\x42\\\\x62][\\\\x45\\\\x65][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x52\\\\x72]|(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d){0,1}[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])[\\\\x09\\\\x20]([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,})|([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))|(?:[\\\\x58\\\\x78]\\\\x2d(?:[\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{1,}\\\\x2d){0,1}){0,1}(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d{0,1}){0,1}(?:[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]|[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])\\\\x3a[\\\\x09\\\\x20]{0,5}([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))\\\\x27)(?:\\\\B|[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":12,\"backtracks\":true,\"tail\":\"[\\\\x09-\\\\x0a\\\\x0d\\\\x20](?:\\\\x2d\\\\x48|\\\\x2d\\\\x2d\\\\x68\\\\x65\\\\x61\\\\x64\\\\x65\\\\x72)(?:\\\\x3d|[\\\\x09\\\\x20]{0,5})\",\"inLine\":{\"head\":\"\\\\b\\\\x63\\\\x75\\\\x72\\\\x6c\\\\b\",\"source\":\"\\\\b\\\\x63\\\\x75\\\\x72\\\\x6c\\\\b(?:[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}?|[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}?(?:[\\\\x0a\\\\x0d]{1,2}[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}?){1,5})([\\\\x09-\\\\x0a\\\\x0d\\\\x20](?:\\\\x2d\\\\x48|\\\\x2d\\\\x2d\\\\x68\\\\x65\\\\x61\\\\x64\\\\x65\\\\x72)(?:\\\\x3d|[\\\\x09\\\\x20]{0,5})(?:\\\\x22(?:[\\\\x41\\\\x61][\\\\x55\\\\x75][\\\\x54\\\\x74][\\\\x48\\\\x68][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x5a\\\\x7a][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e]\\\\x3a[\\\\x09\\\\x20]{0,5}(?:[\\\\x42\\\\x62][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x49\\\\x69][\\\\x43\\\\x63][\\\\x09\\\\x20]([\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{8,}\\\\x3d{0,3})|(?:[\\\\x42\\\\x62][\\\\x45\\\\x65][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x52\\\\x72]|(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d){0,1}[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])[\\\\x09\\\\x20]([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,})|([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))|(?:[\\\\x58\\\\x78]\\\\x2d(?:[\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{1,}\\\\x2d){0,1}){0,1}(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d{0,1}){0,1}(?:[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]|[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])\\\\x3a[\\\\x09\\\\x20]{0,5}([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))\\\\x22|\\\\x27(?:[\\\\x41\\\\x61][\\\\x55\\\\x75][\\\\x54\\\\x74][\\\\x48\\\\x68][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x5a\\\\x7a][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e]\\\\x3a[\\\\x09\\\\x20]{0,5}(?:[\\\\x42\\\\x62][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x49\\\\x69][\\\\x43\\\\x63][\\\\x09\\\\x20]([\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{8,}\\\\x3d{0,3})|(?:[\\\\x42\\\\x62][\\\\x45\\\\x65][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x52\\\\x72]|(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d){0,1}[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])[\\\\x09\\\\x20]([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,})|([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))|(?:[\\\\x58\\\\x78]\\\\x2d(?:[\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{1,}\\\\x2d){0,1}){0,1}(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d{0,1}){0,1}(?:[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]|[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])\\\\x3a[\\\\x09\\\\x20]{0,5}([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))\\\\x27)(?:\\\\B|[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]|$))\"},\"firstGroup\":1}]},\"\\\\bcurl\\\\b(?:.*|.*(?:[\\\\r\\\\n]{1,2}.*){1,5})[ \\\\t\\\\n\\\\r](?:-u|--user)(?:=|[ \\\\t]{0,5})(\\\"(:[^\\\"]{3,}|[^:\\\"]{3,}:|[^:\\\"]{3,}:[^\\\"]{3,})\\\"|'([^:']{3,}:[^']{3,})'|((?:\\\"[^\\\"]{3,}\\\"|'[^']{3,}'|[\\\\w$@.-]+):(?:\\\"[^\\\"]{3,}\\\"|'[^']{3,}'|[\\\\w${}@.-]+)))(?:\\\\s|\\\\z)\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":false,\"literals\":[{\"words\":[\"curl\"],\"source\":\"\\\\b\\\\x63\\\\x75\\\\x72\\\\x6c\\\\b(?:[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}|[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}(?:[\\\\x0a\\\\x0d]{1,2}[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}){1,5})[\\\\x09-\\\\x0a\\\\x0d\\\\x20](?:\\\\x2d\\\\x75|\\\\x2d\\\\x2d\\\\x75\\\\x73\\\\x65\\\\x72)(?:\\\\x3d|[\\\\x09\\\\x20]{0,5})((?:\\\\x22(\\\\x3a[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,}|[\\\\x00-\\\\x21\\\\x23-\\\\x39\\\\x3b-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x3a|[\\\\x00-\\\\x21\\\\x23-\\\\x39\\\\x3b-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x3a[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,})\\\\x22|\\\\x27([\\\\x00-\\\\x26\\\\x28-\\\\x39\\\\x3b-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x3a[\\\\x00-\\\\x26\\\\x28-\\\\x7f\\\\x80-\\\\xff]{3,})\\\\x27|((?:\\\\x22[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x22|\\\\x27[\\\\x00-\\\\x26\\\\x28-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x27|[\\\\x24\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{1,})\\\\x3a(?:\\\\x22[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x22|\\\\x27[\\\\x00-\\\\x26\\\\x28-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x27|[\\\\x24\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7b\\\\x7d]{1,}))))(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1e999,\"backtracks\":true,\"tail\":\"[\\\\x09-\\\\x0a\\\\x0d\\\\x20](?:\\\\x2d\\\\x75|\\\\x2d\\\\x2d\\\\x75\\\\x73\\\\x65\\\\x72)(?:\\\\x3d|[\\\\x09\\\\x20]{0,5})\",\"inLine\":{\"head\":\"\\\\b\\\\x63\\\\x75\\\\x72\\\\x6c\\\\b\",\"source\":\"\\\\b\\\\x63\\\\x75\\\\x72\\\\x6c\\\\b(?:[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}|[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}(?:[\\\\x0a\\\\x0d]{1,2}[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}){1,5})([\\\\x09-\\\\x0a\\\\x0d\\\\x20](?:\\\\x2d\\\\x75|\\\\x2d\\\\x2d\\\\x75\\\\x73\\\\x65\\\\x72)(?:\\\\x3d|[\\\\x09\\\\x20]{0,5})((?:\\\\x22(\\\\x3a[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,}|[\\\\x00-\\\\x21\\\\x23-\\\\x39\\\\x3b-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x3a|[\\\\x00-\\\\x21\\\\x23-\\\\x39\\\\x3b-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x3a[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,})\\\\x22|\\\\x27([\\\\x00-\\\\x26\\\\x28-\\\\x39\\\\x3b-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x3a[\\\\x00-\\\\x26\\\\x28-\\\\x7f\\\\x80-\\\\xff]{3,})\\\\x27|((?:\\\\x22[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x22|\\\\x27[\\\\x00-\\\\x26\\\\x28-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x27|[\\\\x24\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{1,})\\\\x3a(?:\\\\x22[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x22|\\\\x27[\\\\x00-\\\\x26\\\\x28-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x27|[\\\\x24\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7b\\\\x7d]{1,}))))(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]|$))\"},\"firstGroup\":1}]},\"\\\\b(dapi[a-f0-9]{32}(?:-\\\\d)?)(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":40,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"dapi\"],\"source\":\"\\\\b(\\\\x64\\\\x61\\\\x70\\\\x69[\\\\x30-\\\\x39\\\\x61-\\\\x66]{32,32}(?:\\\\x2d[\\\\x30-\\\\x39]){0,1})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:datadog)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":131,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"datadog\"],\"source\":\"[\\\\x44\\\\x64][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x41\\\\x61][\\\\x44\\\\x64][\\\\x4f\\\\x6f][\\\\x47\\\\x67][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:dnkey)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(dnkey-[a-z0-9=_\\\\-]{26}-[a-z0-9=_\\\\-]{52})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":174,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"dnkey-\"],\"source\":\"([\\\\x44\\\\x64][\\\\x4e\\\\x6e][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{26,26}\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{52,52})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"before\":\"[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,50}?[\\\\x44\\\\x64][\\\\x4e\\\\x6e][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}\",\"lead\":87,\"leadChars\":\"\\t\\n\\f\\r \\\"',-.0123456789:=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_`abcdefghijklmnopqrstuvwxyz|\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(doo_v1_[a-f0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":73,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"doo_v1_\"],\"source\":\"\\\\b(\\\\x64\\\\x6f\\\\x6f\\\\x5f\\\\x76\\\\x31\\\\x5f[\\\\x30-\\\\x39\\\\x61-\\\\x66]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(dop_v1_[a-f0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":73,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"dop_v1_\"],\"source\":\"\\\\b(\\\\x64\\\\x6f\\\\x70\\\\x5f\\\\x76\\\\x31\\\\x5f[\\\\x30-\\\\x39\\\\x61-\\\\x66]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\b(dor_v1_[a-f0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":73,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"dor_v1_\"],\"source\":\"\\\\b([\\\\x44\\\\x64][\\\\x4f\\\\x6f][\\\\x52\\\\x72]\\\\x5f[\\\\x56\\\\x76]\\\\x31\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:discord)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":155,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"discord\"],\"source\":\"[\\\\x44\\\\x64][\\\\x49\\\\x69][\\\\x53\\\\x73][\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:discord)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9]{18})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":109,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"discord\"],\"source\":\"[\\\\x44\\\\x64][\\\\x49\\\\x69][\\\\x53\\\\x73][\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39]{18,18})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:discord)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9=_\\\\-]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":123,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"discord\"],\"source\":\"[\\\\x44\\\\x64][\\\\x49\\\\x69][\\\\x53\\\\x73][\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"dp\\\\.pt\\\\.(?i)[a-z0-9]{43}\":{\"longest\":49,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"dp.pt.\"],\"source\":\"\\\\x64\\\\x70\\\\x2e\\\\x70\\\\x74\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{43,43}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:droneci)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":123,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"droneci\"],\"source\":\"[\\\\x44\\\\x64][\\\\x52\\\\x72][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x43\\\\x63][\\\\x49\\\\x69][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:dropbox)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{15})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":106,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"dropbox\"],\"source\":\"[\\\\x44\\\\x64][\\\\x52\\\\x72][\\\\x4f\\\\x6f][\\\\x50\\\\x70][\\\\x42\\\\x62][\\\\x4f\\\\x6f][\\\\x58\\\\x78][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{15,15})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:dropbox)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{11}(AAAAAAAAAA)[a-z0-9\\\\-_=]{43})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":155,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"dropbox\"],\"source\":\"[\\\\x44\\\\x64][\\\\x52\\\\x72][\\\\x4f\\\\x6f][\\\\x50\\\\x70][\\\\x42\\\\x62][\\\\x4f\\\\x6f][\\\\x58\\\\x78][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{11,11}([\\\\x41\\\\x61][\\\\x41\\\\x61][\\\\x41\\\\x61][\\\\x41\\\\x61][\\\\x41\\\\x61][\\\\x41\\\\x61][\\\\x41\\\\x61][\\\\x41\\\\x61][\\\\x41\\\\x61][\\\\x41\\\\x61])[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{43,43})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:dropbox)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(sl\\\\.[a-z0-9\\\\-=_]{135})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":229,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"dropbox\"],\"source\":\"[\\\\x44\\\\x64][\\\\x52\\\\x72][\\\\x4f\\\\x6f][\\\\x50\\\\x70][\\\\x42\\\\x62][\\\\x4f\\\\x6f][\\\\x58\\\\x78][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x53\\\\x73][\\\\x4c\\\\x6c]\\\\x2e[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{135,135})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"duffel_(?:test|live)_(?i)[a-z0-9_\\\\-=]{43}\":{\"longest\":55,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"duffel_test_\",\"duffel_live_\"],\"source\":\"\\\\x64\\\\x75\\\\x66\\\\x66\\\\x65\\\\x6c\\\\x5f(?:\\\\x74\\\\x65\\\\x73\\\\x74|\\\\x6c\\\\x69\\\\x76\\\\x65)\\\\x5f[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{43,43}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"dt0c01\\\\.(?i)[a-z0-9]{24}\\\\.[a-z0-9]{64}\":{\"longest\":96,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"dt0c01.\"],\"source\":\"\\\\x64\\\\x74\\\\x30\\\\x63\\\\x30\\\\x31\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{24,24}\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{64,64}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bEZAK(?i)[a-z0-9]{54}\\\\b\":{\"longest\":58,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"ezak\"],\"source\":\"\\\\b\\\\x45\\\\x5a\\\\x41\\\\x4b[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{54,54}\\\\b\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bEZTK(?i)[a-z0-9]{54}\\\\b\":{\"longest\":58,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"eztk\"],\"source\":\"\\\\b\\\\x45\\\\x5a\\\\x54\\\\x4b[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{54,54}\\\\b\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:(?-i:ETSY|[Ee]tsy))(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{24})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":112,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"etsy\"],\"source\":\"(?:\\\\x45\\\\x54\\\\x53\\\\x59|[\\\\x45\\\\x65]\\\\x74\\\\x73\\\\x79)[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{24,24})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\b(\\\\d{15,16}(\\\\||%)[0-9a-z\\\\-_]{27,40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":59,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true},\"\\\\b(EAA[MC](?i)[a-z0-9]{100,})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"eaac\",\"eaam\"],\"source\":\"\\\\b(\\\\x45\\\\x41\\\\x41[\\\\x43\\\\x4d][\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{100,})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:facebook)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":124,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"facebook\"],\"source\":\"[\\\\x46\\\\x66][\\\\x41\\\\x61][\\\\x43\\\\x63][\\\\x45\\\\x65][\\\\x42\\\\x62][\\\\x4f\\\\x6f][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:fastly)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9=_\\\\-]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":122,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"fastly\"],\"source\":\"[\\\\x46\\\\x66][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x54\\\\x74][\\\\x4c\\\\x6c][\\\\x59\\\\x79][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:finicity)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":124,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"finicity\"],\"source\":\"[\\\\x46\\\\x66][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x49\\\\x69][\\\\x43\\\\x63][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x59\\\\x79][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:finicity)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{20})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":112,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"finicity\"],\"source\":\"[\\\\x46\\\\x66][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x49\\\\x69][\\\\x43\\\\x63][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x59\\\\x79][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,20})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:finnhub)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{20})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":111,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"finnhub\"],\"source\":\"[\\\\x46\\\\x66][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x4e\\\\x6e][\\\\x48\\\\x68][\\\\x55\\\\x75][\\\\x42\\\\x62][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,20})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:flickr)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":122,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"flickr\"],\"source\":\"[\\\\x46\\\\x66][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63][\\\\x4b\\\\x6b][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"FLWSECK_TEST-(?i)[a-h0-9]{12}\":{\"longest\":25,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"flwseck_test\"],\"source\":\"\\\\x46\\\\x4c\\\\x57\\\\x53\\\\x45\\\\x43\\\\x4b\\\\x5f\\\\x54\\\\x45\\\\x53\\\\x54\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x48\\\\x61-\\\\x68]{12,12}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"FLWPUBK_TEST-(?i)[a-h0-9]{32}-X\":{\"longest\":47,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"flwpubk_test\"],\"source\":\"\\\\x46\\\\x4c\\\\x57\\\\x50\\\\x55\\\\x42\\\\x4b\\\\x5f\\\\x54\\\\x45\\\\x53\\\\x54\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x48\\\\x61-\\\\x68]{32,32}\\\\x2d[\\\\x58\\\\x78]\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"FLWSECK_TEST-(?i)[a-h0-9]{32}-X\":{\"longest\":47,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"flwseck_test\"],\"source\":\"\\\\x46\\\\x4c\\\\x57\\\\x53\\\\x45\\\\x43\\\\x4b\\\\x5f\\\\x54\\\\x45\\\\x53\\\\x54\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x48\\\\x61-\\\\x68]{32,32}\\\\x2d[\\\\x58\\\\x78]\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b((?:fo1_[\\\\w-]{43}|fm1[ar]_[a-zA-Z0-9+\\\\/]{100,}={0,3}|fm2_[a-zA-Z0-9+\\\\/]{100,}={0,3}))(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"fo1_\",\"fm1a_\",\"fm1r_\",\"fm2_\"],\"source\":\"\\\\b((?:\\\\x66\\\\x6f\\\\x31\\\\x5f[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{43,43}|\\\\x66\\\\x6d\\\\x31[\\\\x61\\\\x72]\\\\x5f[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{100,}\\\\x3d{0,3}|\\\\x66\\\\x6d\\\\x32\\\\x5f[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{100,}\\\\x3d{0,3}))(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"fio-u-(?i)[a-z0-9\\\\-_=]{64}\":{\"longest\":70,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"fio-u-\"],\"source\":\"\\\\x66\\\\x69\\\\x6f\\\\x2d\\\\x75\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{64,64}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\"']secret_key[\\\"']\\\\s*=>\\\\s*[\\\"'](sk_[\\\\S]{29})[\\\"']\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":false,\"literals\":[{\"words\":[\"secret_key\\\"\",\"secret_key'\"],\"source\":\"[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x43\\\\x63][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x54\\\\x74]\\\\x5f[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79][\\\\x22\\\\x27][\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]{0,}\\\\x3d\\\\x3e[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]{0,}[\\\\x22\\\\x27]([\\\\x53\\\\x73][\\\\x4b\\\\x6b]\\\\x5f[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f\\\\x21-\\\\x7f\\\\x80-\\\\xff]{29,116})[\\\\x22\\\\x27]\",\"before\":\"[\\\\x22\\\\x27]\",\"lead\":1,\"leadChars\":\"\\\"'\",\"lineBreaks\":1e999,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:freshbooks)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":158,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"freshbooks\"],\"source\":\"[\\\\x46\\\\x66][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x48\\\\x68][\\\\x42\\\\x62][\\\\x4f\\\\x6f][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x53\\\\x73][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(AIza[\\\\w-]{35})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":41,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"aiza\"],\"source\":\"\\\\b(\\\\x41\\\\x49\\\\x7a\\\\x61[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{35,35})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:access|auth|(?-i:[Aa]pi|API)|credential|creds|key|passw(?:or)?d|secret|token)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([\\\\w.=-]{10,150}|[a-z0-9][a-z0-9+/]{11,}={0,3})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"passw\",\"access\",\"auth\",\"api\",\"credential\",\"creds\",\"key\",\"secret\",\"token\"],\"source\":\"(?:[\\\\x41\\\\x61][\\\\x43\\\\x63][\\\\x43\\\\x63][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x53\\\\x73]|[\\\\x41\\\\x61][\\\\x55\\\\x75][\\\\x54\\\\x74][\\\\x48\\\\x68]|[\\\\x41\\\\x61]\\\\x70\\\\x69|\\\\x41\\\\x50\\\\x49|[\\\\x43\\\\x63][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x44\\\\x64][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x41\\\\x61][\\\\x4c\\\\x6c]|[\\\\x43\\\\x63][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x44\\\\x64][\\\\x53\\\\x73]|[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]|[\\\\x50\\\\x70][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x53\\\\x73][\\\\x57\\\\x77](?:[\\\\x4f\\\\x6f][\\\\x52\\\\x72]){0,1}[\\\\x44\\\\x64]|[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x43\\\\x63][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x54\\\\x74]|[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}((?:[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{10,150}|[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a][\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{11,}\\\\x3d{0,3}))(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?:ghu|ghs)_[0-9a-zA-Z]{36}\":{\"longest\":40,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"ghu_\",\"ghs_\"],\"source\":\"(?:\\\\x67\\\\x68\\\\x75|\\\\x67\\\\x68\\\\x73)\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{36,36}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"github_pat_\\\\w{82}\":{\"longest\":93,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"github_pat_\"],\"source\":\"\\\\x67\\\\x69\\\\x74\\\\x68\\\\x75\\\\x62\\\\x5f\\\\x70\\\\x61\\\\x74\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{82,82}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"gho_[0-9a-zA-Z]{36}\":{\"longest\":40,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"gho_\"],\"source\":\"\\\\x67\\\\x68\\\\x6f\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{36,36}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"ghp_[0-9a-zA-Z]{36}\":{\"longest\":40,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"ghp_\"],\"source\":\"\\\\x67\\\\x68\\\\x70\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{36,36}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"ghr_[0-9a-zA-Z]{36}\":{\"longest\":40,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"ghr_\"],\"source\":\"\\\\x67\\\\x68\\\\x72\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{36,36}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glcbt-[0-9a-zA-Z]{1,5}_[0-9a-zA-Z_-]{20}\":{\"longest\":32,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glcbt-\"],\"source\":\"\\\\x67\\\\x6c\\\\x63\\\\x62\\\\x74\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{1,5}\\\\x5f[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{20,20}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"gldt-[0-9a-zA-Z_\\\\-]{20}\":{\"longest\":25,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"gldt-\"],\"source\":\"\\\\x67\\\\x6c\\\\x64\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{20,20}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glffct-[0-9a-zA-Z_\\\\-]{20}\":{\"longest\":27,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glffct-\"],\"source\":\"\\\\x67\\\\x6c\\\\x66\\\\x66\\\\x63\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{20,20}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glft-[0-9a-zA-Z_\\\\-]{20}\":{\"longest\":25,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glft-\"],\"source\":\"\\\\x67\\\\x6c\\\\x66\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{20,20}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glimt-[0-9a-zA-Z_\\\\-]{25}\":{\"longest\":31,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glimt-\"],\"source\":\"\\\\x67\\\\x6c\\\\x69\\\\x6d\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{25,25}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glagent-[0-9a-zA-Z_\\\\-]{50}\":{\"longest\":58,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glagent-\"],\"source\":\"\\\\x67\\\\x6c\\\\x61\\\\x67\\\\x65\\\\x6e\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{50,50}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"gloas-[0-9a-zA-Z_\\\\-]{64}\":{\"longest\":70,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"gloas-\"],\"source\":\"\\\\x67\\\\x6c\\\\x6f\\\\x61\\\\x73\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{64,64}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glpat-[\\\\w-]{20}\":{\"longest\":26,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glpat-\"],\"source\":\"\\\\x67\\\\x6c\\\\x70\\\\x61\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{20,20}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bglpat-[0-9a-zA-Z_-]{27,300}\\\\.[0-9a-z]{2}[0-9a-z]{7}\\\\b\":{\"longest\":316,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glpat-\"],\"source\":\"\\\\b\\\\x67\\\\x6c\\\\x70\\\\x61\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{27,300}\\\\x2e[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{2,2}[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{7,7}\\\\b\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glptt-[0-9a-f]{40}\":{\"longest\":46,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glptt-\"],\"source\":\"\\\\x67\\\\x6c\\\\x70\\\\x74\\\\x74\\\\x2d[\\\\x30-\\\\x39\\\\x61-\\\\x66]{40,40}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"GR1348941[\\\\w-]{20}\":{\"longest\":29,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"gr1348941\"],\"source\":\"\\\\x47\\\\x52\\\\x31\\\\x33\\\\x34\\\\x38\\\\x39\\\\x34\\\\x31[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{20,20}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glrt-[0-9a-zA-Z_\\\\-]{20}\":{\"longest\":25,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glrt-\"],\"source\":\"\\\\x67\\\\x6c\\\\x72\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{20,20}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bglrt-t\\\\d_[0-9a-zA-Z_\\\\-]{27,300}\\\\.[0-9a-z]{2}[0-9a-z]{7}\\\\b\":{\"longest\":318,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glrt-t\"],\"source\":\"\\\\b\\\\x67\\\\x6c\\\\x72\\\\x74\\\\x2d\\\\x74[\\\\x30-\\\\x39]\\\\x5f[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{27,300}\\\\x2e[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{2,2}[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{7,7}\\\\b\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glsoat-[0-9a-zA-Z_\\\\-]{20}\":{\"longest\":27,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glsoat-\"],\"source\":\"\\\\x67\\\\x6c\\\\x73\\\\x6f\\\\x61\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{20,20}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"_gitlab_session=[0-9a-z]{32}\":{\"longest\":48,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"_gitlab_sess\"],\"source\":\"\\\\x5f\\\\x67\\\\x69\\\\x74\\\\x6c\\\\x61\\\\x62\\\\x5f\\\\x73\\\\x65\\\\x73\\\\x73\\\\x69\\\\x6f\\\\x6e\\\\x3d[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{32,32}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:gitter)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9_-]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":130,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"gitter\"],\"source\":\"[\\\\x47\\\\x67][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:gocardless)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(live_(?i)[a-z0-9\\\\-_=]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":139,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"gocardless\"],\"source\":\"[\\\\x47\\\\x67][\\\\x4f\\\\x6f][\\\\x43\\\\x63][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x44\\\\x64][\\\\x4c\\\\x6c][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x53\\\\x73][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x56\\\\x76][\\\\x45\\\\x65]\\\\x5f[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\b(eyJrIjoi[A-Za-z0-9]{70,400}={0,3})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":413,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"eyjrijoi\"],\"source\":\"\\\\b([\\\\x45\\\\x65][\\\\x59\\\\x79][\\\\x4a\\\\x6a][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x4a\\\\x6a][\\\\x4f\\\\x6f][\\\\x49\\\\x69][\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{70,400}\\\\x3d{0,3})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\b(glc_[A-Za-z0-9+/]{32,400}={0,3})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":409,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"glc_\"],\"source\":\"\\\\b([\\\\x47\\\\x67][\\\\x4c\\\\x6c][\\\\x43\\\\x63]\\\\x5f[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,400}\\\\x3d{0,3})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\b(glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":48,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"glsa_\"],\"source\":\"\\\\b([\\\\x47\\\\x67][\\\\x4c\\\\x6c][\\\\x53\\\\x73][\\\\x41\\\\x61]\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32}\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?:pat|sat)\\\\.[a-zA-Z0-9_-]{22}\\\\.[a-zA-Z0-9]{24}\\\\.[a-zA-Z0-9]{20}\":{\"longest\":72,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"pat.\",\"sat.\"],\"source\":\"(?:\\\\x70\\\\x61\\\\x74|\\\\x73\\\\x61\\\\x74)\\\\x2e[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{22,22}\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{24,24}\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,20}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[a-z0-9]{14}\\\\.(?-i:atlasv1)\\\\.[a-z0-9\\\\-_=]{60,70}\":{\"longest\":93,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\".atlasv1.\"],\"source\":\"\\\\x2e\\\\x61\\\\x74\\\\x6c\\\\x61\\\\x73\\\\x76\\\\x31\\\\x2e[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{60,70}\",\"before\":\"[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{14,14}\",\"lead\":14,\"leadChars\":\"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:administrator_login_password|password)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(\\\"[a-z0-9=_\\\\-]{8,20}\\\")(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":134,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"administrato\",\"password\"],\"source\":\"(?:[\\\\x41\\\\x61][\\\\x44\\\\x64][\\\\x4d\\\\x6d][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x49\\\\x69][\\\\x53\\\\x73][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x52\\\\x72]\\\\x5f[\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x47\\\\x67][\\\\x49\\\\x69][\\\\x4e\\\\x6e]\\\\x5f[\\\\x50\\\\x70][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x53\\\\x73][\\\\x57\\\\x77][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x44\\\\x64]|[\\\\x50\\\\x70][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x53\\\\x73][\\\\x57\\\\x77][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x44\\\\x64])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}(\\\\x22[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{8,20}\\\\x22)(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:heroku)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":126,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"heroku\"],\"source\":\"[\\\\x48\\\\x68][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x55\\\\x75][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b((HRKU-AA[0-9a-zA-Z_-]{58}))(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":67,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"hrku-aa\"],\"source\":\"\\\\b((\\\\x48\\\\x52\\\\x4b\\\\x55\\\\x2d\\\\x41\\\\x41[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{58,58}))(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:hubspot)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":127,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"hubspot\"],\"source\":\"[\\\\x48\\\\x68][\\\\x55\\\\x75][\\\\x42\\\\x62][\\\\x53\\\\x73][\\\\x50\\\\x70][\\\\x4f\\\\x6f][\\\\x54\\\\x74][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(hf_(?i:[a-z]{34}))(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":39,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"hf_\"],\"source\":\"\\\\b(\\\\x68\\\\x66\\\\x5f[\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{34,34})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(api_org_(?i:[a-z]{34}))(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":44,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"api_org_\"],\"source\":\"\\\\b(\\\\x61\\\\x70\\\\x69\\\\x5f\\\\x6f\\\\x72\\\\x67\\\\x5f[\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{34,34})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(ico-[a-zA-Z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":38,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"ico-\"],\"source\":\"\\\\b(\\\\x69\\\\x63\\\\x6f\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:intercom)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9=_\\\\-]{60})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":152,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"intercom\"],\"source\":\"[\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4d\\\\x6d][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{60,60})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(s-s4t2(?:ud|af)-(?i)[abcdef0123456789]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":75,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"s-s4t2ud-\",\"s-s4t2af-\"],\"source\":\"\\\\b(\\\\x73\\\\x2d\\\\x73\\\\x34\\\\x74\\\\x32(?:\\\\x75\\\\x64|\\\\x61\\\\x66)\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:jfrog|artifactory|bintray|xray)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{73})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":168,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"jfrog\",\"artifactory\",\"bintray\",\"xray\"],\"source\":\"(?:[\\\\x4a\\\\x6a][\\\\x46\\\\x66][\\\\x52\\\\x72][\\\\x4f\\\\x6f][\\\\x47\\\\x67]|[\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x46\\\\x66][\\\\x41\\\\x61][\\\\x43\\\\x63][\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x59\\\\x79]|[\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x59\\\\x79]|[\\\\x58\\\\x78][\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x59\\\\x79])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{73,73})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:jfrog|artifactory|bintray|xray)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":159,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"jfrog\",\"artifactory\",\"bintray\",\"xray\"],\"source\":\"(?:[\\\\x4a\\\\x6a][\\\\x46\\\\x66][\\\\x52\\\\x72][\\\\x4f\\\\x6f][\\\\x47\\\\x67]|[\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x46\\\\x66][\\\\x41\\\\x61][\\\\x43\\\\x63][\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x59\\\\x79]|[\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x59\\\\x79]|[\\\\x58\\\\x78][\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x59\\\\x79])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(ey[a-zA-Z0-9]{17,}\\\\.ey[a-zA-Z0-9\\\\/\\\\\\\\_-]{17,}\\\\.(?:[a-zA-Z0-9\\\\/\\\\\\\\_-]{10,}={0,2})?)(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"ey\"],\"source\":\"\\\\b(\\\\x65\\\\x79[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{17,}\\\\x2e\\\\x65\\\\x79[\\\\x2d\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x5c\\\\x5f\\\\x61-\\\\x7a]{17,}\\\\x2e(?:[\\\\x2d\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x5c\\\\x5f\\\\x61-\\\\x7a]{10,}\\\\x3d{0,2}){0,1})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bZXlK(?:(?P<alg>aGJHY2lPaU)|(?P<apu>aGNIVWlPaU)|(?P<apv>aGNIWWlPaU)|(?P<aud>aGRXUWlPaU)|(?P<b64>aU5qUWlP)|(?P<crit>amNtbDBJanBi)|(?P<cty>amRIa2lPaU)|(?P<epk>bGNHc2lPbn)|(?P<enc>bGJtTWlPaU)|(?P<jku>cWEzVWlPaU)|(?P<jwk>cWQyc2lPb)|(?P<iss>cGMzTWlPaU)|(?P<iv>cGRpSTZJ)|(?P<kid>cmFXUWlP)|(?P<key_ops>clpYbGZiM0J6SWpwY)|(?P<kty>cmRIa2lPaUp)|(?P<nonce>dWIyNWpaU0k2)|(?P<p2c>d01tTWlP)|(?P<p2s>d01uTWlPaU)|(?P<ppt>d2NIUWlPaU)|(?P<sub>emRXSWlPaU)|(?P<svt>emRuUWlP)|(?P<tag>MFlXY2lPaU)|(?P<typ>MGVYQWlPaUp)|(?P<url>MWNtd2l)|(?P<use>MWMyVWlPaUp)|(?P<ver>MlpYSWlPaU)|(?P<version>MlpYSnphVzl1SWpv)|(?P<x>NElqb2)|(?P<x5c>NE5XTWlP)|(?P<x5t>NE5YUWlPaU)|(?P<x5ts256>NE5YUWpVekkxTmlJNkl)|(?P<x5u>NE5YVWlPaU)|(?P<zip>NmFYQWlPaU))[a-zA-Z0-9\\\\/\\\\\\\\_+\\\\-\\\\r\\\\n]{40,}={0,2}\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"zxlk\"],\"source\":\"\\\\b\\\\x5a\\\\x58\\\\x6c\\\\x4b(?:(\\\\x61\\\\x47\\\\x4a\\\\x48\\\\x59\\\\x32\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x61\\\\x47\\\\x4e\\\\x49\\\\x56\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x61\\\\x47\\\\x4e\\\\x49\\\\x57\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x61\\\\x47\\\\x52\\\\x58\\\\x55\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x61\\\\x55\\\\x35\\\\x71\\\\x55\\\\x57\\\\x6c\\\\x50)|(\\\\x61\\\\x6d\\\\x4e\\\\x74\\\\x62\\\\x44\\\\x42\\\\x4a\\\\x61\\\\x6e\\\\x42\\\\x69)|(\\\\x61\\\\x6d\\\\x52\\\\x49\\\\x61\\\\x32\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x62\\\\x47\\\\x4e\\\\x48\\\\x63\\\\x32\\\\x6c\\\\x50\\\\x62\\\\x6e)|(\\\\x62\\\\x47\\\\x4a\\\\x74\\\\x54\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x63\\\\x57\\\\x45\\\\x7a\\\\x56\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x63\\\\x57\\\\x51\\\\x79\\\\x63\\\\x32\\\\x6c\\\\x50\\\\x62)|(\\\\x63\\\\x47\\\\x4d\\\\x7a\\\\x54\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x63\\\\x47\\\\x52\\\\x70\\\\x53\\\\x54\\\\x5a\\\\x4a)|(\\\\x63\\\\x6d\\\\x46\\\\x58\\\\x55\\\\x57\\\\x6c\\\\x50)|(\\\\x63\\\\x6c\\\\x70\\\\x59\\\\x62\\\\x47\\\\x5a\\\\x69\\\\x4d\\\\x30\\\\x4a\\\\x36\\\\x53\\\\x57\\\\x70\\\\x77\\\\x59)|(\\\\x63\\\\x6d\\\\x52\\\\x49\\\\x61\\\\x32\\\\x6c\\\\x50\\\\x61\\\\x55\\\\x70)|(\\\\x64\\\\x57\\\\x49\\\\x79\\\\x4e\\\\x57\\\\x70\\\\x61\\\\x55\\\\x30\\\\x6b\\\\x32)|(\\\\x64\\\\x30\\\\x31\\\\x74\\\\x54\\\\x57\\\\x6c\\\\x50)|(\\\\x64\\\\x30\\\\x31\\\\x75\\\\x54\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x64\\\\x32\\\\x4e\\\\x49\\\\x55\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x65\\\\x6d\\\\x52\\\\x58\\\\x53\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x65\\\\x6d\\\\x52\\\\x75\\\\x55\\\\x57\\\\x6c\\\\x50)|(\\\\x4d\\\\x46\\\\x6c\\\\x58\\\\x59\\\\x32\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x4d\\\\x47\\\\x56\\\\x59\\\\x51\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55\\\\x70)|(\\\\x4d\\\\x57\\\\x4e\\\\x74\\\\x64\\\\x32\\\\x6c)|(\\\\x4d\\\\x57\\\\x4d\\\\x79\\\\x56\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55\\\\x70)|(\\\\x4d\\\\x6c\\\\x70\\\\x59\\\\x53\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x4d\\\\x6c\\\\x70\\\\x59\\\\x53\\\\x6e\\\\x70\\\\x68\\\\x56\\\\x7a\\\\x6c\\\\x31\\\\x53\\\\x57\\\\x70\\\\x76)|(\\\\x4e\\\\x45\\\\x6c\\\\x71\\\\x62\\\\x32)|(\\\\x4e\\\\x45\\\\x35\\\\x58\\\\x54\\\\x57\\\\x6c\\\\x50)|(\\\\x4e\\\\x45\\\\x35\\\\x59\\\\x55\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x4e\\\\x45\\\\x35\\\\x59\\\\x55\\\\x57\\\\x70\\\\x56\\\\x65\\\\x6b\\\\x6b\\\\x78\\\\x54\\\\x6d\\\\x6c\\\\x4a\\\\x4e\\\\x6b\\\\x6c)|(\\\\x4e\\\\x45\\\\x35\\\\x59\\\\x56\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x4e\\\\x6d\\\\x46\\\\x59\\\\x51\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55))[\\\\x0a\\\\x0d\\\\x2b\\\\x2d\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x5c\\\\x5f\\\\x61-\\\\x7a]{40,}\\\\x3d{0,2}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1e999,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:kraken)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9\\\\/=_\\\\+\\\\-]{80,90})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":180,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"kraken\"],\"source\":\"[\\\\x4b\\\\x6b][\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2b\\\\x2d\\\\x2f-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{80,90})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)(?:\\\\bkind:[ \\\\t]*[\\\"']?\\\\bsecret\\\\b[\\\"']?(?s:.){0,200}?\\\\bdata:(?s:.){0,100}?\\\\s+([\\\\w.-]+:(?:[ \\\\t]*(?:\\\\||>[-+]?)\\\\s+)?[ \\\\t]*(?:[\\\"']?[a-z0-9+/]{10,}={0,3}[\\\"']?|\\\\{\\\\{[ \\\\t\\\\w\\\"|$:=,.-]+}}|\\\"\\\"|''))|\\\\bdata:(?s:.){0,100}?\\\\s+([\\\\w.-]+:(?:[ \\\\t]*(?:\\\\||>[-+]?)\\\\s+)?[ \\\\t]*(?:[\\\"']?[a-z0-9+/]{10,}={0,3}[\\\"']?|\\\\{\\\\{[ \\\\t\\\\w\\\"|$:=,.-]+}}|\\\"\\\"|''))(?s:.){0,200}?\\\\bkind:[ \\\\t]*[\\\"']?\\\\bsecret\\\\b[\\\"']?)\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":false,\"literals\":[{\"words\":[\"kind:\"],\"source\":\"\\\\b[\\\\x4b\\\\x6b][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x44\\\\x64]\\\\x3a[\\\\x09\\\\x20]{0,}[\\\\x22\\\\x27]{0,1}\\\\b[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x43\\\\x63][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x54\\\\x74]\\\\b[\\\\x22\\\\x27]{0,1}[\\\\x00-\\\\x7f\\\\x80-\\\\xff]{0,800}?\\\\b[\\\\x44\\\\x64][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x41\\\\x61]\\\\x3a[\\\\x00-\\\\x7f\\\\x80-\\\\xff]{0,400}?[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]{1,}([\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{1,}\\\\x3a(?:[\\\\x09\\\\x20]{0,}(?:\\\\x7c|\\\\x3e[\\\\x2b\\\\x2d]{0,1})[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]{1,}){0,1}[\\\\x09\\\\x20]{0,}(?:[\\\\x22\\\\x27]{0,1}[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{10,}\\\\x3d{0,3}[\\\\x22\\\\x27]{0,1}|\\\\x7b\\\\x7b[\\\\x09\\\\x20\\\\x22\\\\x24\\\\x2c-\\\\x2e\\\\x30-\\\\x3a\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7c]{1,}\\\\x7d\\\\x7d|\\\\x22\\\\x22|\\\\x27\\\\x27))\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1e999,\"backtracks\":true,\"tail\":\"[\\\\x22\\\\x27]{0,1}\\\\b[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x43\\\\x63][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x54\\\\x74]\\\\b[\\\\x22\\\\x27]{0,1}[\\\\x00-\\\\x7f\\\\x80-\\\\xff]{0,800}?\\\\b[\\\\x44\\\\x64][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x41\\\\x61]\\\\x3a\",\"firstGroup\":1},{\"words\":[\"data:\"],\"source\":\"\\\\b[\\\\x44\\\\x64][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x41\\\\x61]\\\\x3a[\\\\x00-\\\\x7f\\\\x80-\\\\xff]{0,400}?[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]{1,}([\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{1,}\\\\x3a(?:[\\\\x09\\\\x20]{0,}(?:\\\\x7c|\\\\x3e[\\\\x2b\\\\x2d]{0,1})[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]{1,}){0,1}[\\\\x09\\\\x20]{0,}(?:[\\\\x22\\\\x27]{0,1}[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{10,}\\\\x3d{0,3}[\\\\x22\\\\x27]{0,1}|\\\\x7b\\\\x7b[\\\\x09\\\\x20\\\\x22\\\\x24\\\\x2c-\\\\x2e\\\\x30-\\\\x3a\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7c]{1,}\\\\x7d\\\\x7d|\\\\x22\\\\x22|\\\\x27\\\\x27))[\\\\x00-\\\\x7f\\\\x80-\\\\xff]{0,800}?\\\\b[\\\\x4b\\\\x6b][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x44\\\\x64]\\\\x3a[\\\\x09\\\\x20]{0,}[\\\\x22\\\\x27]{0,1}\\\\b[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x43\\\\x63][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x54\\\\x74]\\\\b[\\\\x22\\\\x27]{0,1}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1e999,\"backtracks\":true,\"tail\":\"\",\"firstGroup\":2}]},\"(?i)[\\\\w.-]{0,50}?(?:kucoin)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{24})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":114,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"kucoin\"],\"source\":\"[\\\\x4b\\\\x6b][\\\\x55\\\\x75][\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{24,24})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:kucoin)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":126,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"kucoin\"],\"source\":\"[\\\\x4b\\\\x6b][\\\\x55\\\\x75][\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:launchdarkly)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9=_\\\\-]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":136,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"launchdarkly\"],\"source\":\"[\\\\x4c\\\\x6c][\\\\x41\\\\x61][\\\\x55\\\\x75][\\\\x4e\\\\x6e][\\\\x43\\\\x63][\\\\x48\\\\x68][\\\\x44\\\\x64][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x4b\\\\x6b][\\\\x4c\\\\x6c][\\\\x59\\\\x79][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"lin_api_(?i)[a-z0-9]{40}\":{\"longest\":48,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"lin_api_\"],\"source\":\"\\\\x6c\\\\x69\\\\x6e\\\\x5f\\\\x61\\\\x70\\\\x69\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{40,40}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:linear)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":122,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"linear\"],\"source\":\"[\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:linked[_-]?in)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{14})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":107,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"linked\"],\"source\":\"[\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x44\\\\x64][\\\\x2d\\\\x5f]{0,1}[\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{14,14})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:linked[_-]?in)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{16})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":109,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"linked\"],\"source\":\"[\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x44\\\\x64][\\\\x2d\\\\x5f]{0,1}[\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{16,16})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:lob)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}((live|test)_[a-f0-9]{35})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":127,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"live_\",\"test_\"],\"source\":\"(((?:[\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x56\\\\x76][\\\\x45\\\\x65]|[\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x54\\\\x74]))\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{35,35})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"before\":\"[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,50}?[\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x42\\\\x62][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}\",\"lead\":85,\"leadChars\":\"\\t\\n\\f\\r \\\"',-.0123456789:=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_`abcdefghijklmnopqrstuvwxyz|\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:lob)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}((test|live)_pub_[a-f0-9]{31})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":127,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"test_pub_\",\"live_pub_\"],\"source\":\"(((?:[\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x54\\\\x74]|[\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x56\\\\x76][\\\\x45\\\\x65]))\\\\x5f[\\\\x50\\\\x70][\\\\x55\\\\x75][\\\\x42\\\\x62]\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{31,31})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"before\":\"[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,50}?[\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x42\\\\x62][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}\",\"lead\":85,\"leadChars\":\"\\t\\n\\f\\r \\\"',-.0123456789:=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_`abcdefghijklmnopqrstuvwxyz|\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:looker)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{20})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":110,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"looker\"],\"source\":\"[\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,20})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:looker)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{24})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":114,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"looker\"],\"source\":\"[\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{24,24})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:MailchimpSDK.initialize|mailchimp)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{32}-us\\\\d\\\\d)(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":147,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":false,\"literals\":[{\"words\":[\"mailchimpsdk\",\"mailchimp\"],\"source\":\"(?:[\\\\x4d\\\\x6d][\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x4c\\\\x6c][\\\\x43\\\\x63][\\\\x48\\\\x68][\\\\x49\\\\x69][\\\\x4d\\\\x6d][\\\\x50\\\\x70][\\\\x53\\\\x73][\\\\x44\\\\x64][\\\\x4b\\\\x6b][\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{1,4}[\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x41\\\\x61][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x5a\\\\x7a][\\\\x45\\\\x65]|[\\\\x4d\\\\x6d][\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x4c\\\\x6c][\\\\x43\\\\x63][\\\\x48\\\\x68][\\\\x49\\\\x69][\\\\x4d\\\\x6d][\\\\x50\\\\x70])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32}\\\\x2d[\\\\x55\\\\x75][\\\\x53\\\\x73][\\\\x30-\\\\x39][\\\\x30-\\\\x39])(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:mailgun)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(key-[a-f0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":127,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"mailgun\"],\"source\":\"[\\\\x4d\\\\x6d][\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x4c\\\\x6c][\\\\x47\\\\x67][\\\\x55\\\\x75][\\\\x4e\\\\x6e][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:mailgun)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(pubkey-[a-f0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":130,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"mailgun\"],\"source\":\"[\\\\x4d\\\\x6d][\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x4c\\\\x6c][\\\\x47\\\\x67][\\\\x55\\\\x75][\\\\x4e\\\\x6e][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x50\\\\x70][\\\\x55\\\\x75][\\\\x42\\\\x62][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:mailgun)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-h0-9]{32}-[a-h0-9]{8}-[a-h0-9]{8})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":141,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"mailgun\"],\"source\":\"[\\\\x4d\\\\x6d][\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x4c\\\\x6c][\\\\x47\\\\x67][\\\\x55\\\\x75][\\\\x4e\\\\x6e][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x48\\\\x61-\\\\x68]{32,32}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x48\\\\x61-\\\\x68]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x48\\\\x61-\\\\x68]{8,8})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:mapbox)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(pk\\\\.[a-z0-9]{60}\\\\.[a-z0-9]{22})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":176,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"mapbox\"],\"source\":\"[\\\\x4d\\\\x6d][\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x42\\\\x62][\\\\x4f\\\\x6f][\\\\x58\\\\x78][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x50\\\\x70][\\\\x4b\\\\x6b]\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{60,60}\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{22,22})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:mattermost)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{26})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":120,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"mattermost\"],\"source\":\"[\\\\x4d\\\\x6d][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x4d\\\\x6d][\\\\x4f\\\\x6f][\\\\x53\\\\x73][\\\\x54\\\\x74][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{26,26})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b([A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":42,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"_mmk\",\"_mmk\\\\n\",\"_mmk\\\\r\"],\"source\":\"\\\\x5f\\\\x6d\\\\x6d\\\\x6b(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"before\":\"\\\\b[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{6,6}\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{29,29}\",\"lead\":36,\"leadChars\":\"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":1,\"backtracks\":false}]},\"(?i)[\\\\w.-]{0,50}?(?:message[_-]?bird)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{25})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":121,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"message\"],\"source\":\"[\\\\x4d\\\\x6d][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x53\\\\x73][\\\\x41\\\\x61][\\\\x47\\\\x67][\\\\x45\\\\x65][\\\\x2d\\\\x5f]{0,1}[\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x52\\\\x72][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{25,25})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:message[_-]?bird)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":132,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"message\"],\"source\":\"[\\\\x4d\\\\x6d][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x53\\\\x73][\\\\x41\\\\x61][\\\\x47\\\\x67][\\\\x45\\\\x65][\\\\x2d\\\\x5f]{0,1}[\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x52\\\\x72][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"https://[a-z0-9]+\\\\.webhook\\\\.office\\\\.com/webhookb2/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}@[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}/IncomingWebhook/[a-z0-9]{32}/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"https://\"],\"source\":\"\\\\x68\\\\x74\\\\x74\\\\x70\\\\x73\\\\x3a\\\\x2f\\\\x2f[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{1,}\\\\x2e\\\\x77\\\\x65\\\\x62\\\\x68\\\\x6f\\\\x6f\\\\x6b\\\\x2e\\\\x6f\\\\x66\\\\x66\\\\x69\\\\x63\\\\x65\\\\x2e\\\\x63\\\\x6f\\\\x6d\\\\x2f\\\\x77\\\\x65\\\\x62\\\\x68\\\\x6f\\\\x6f\\\\x6b\\\\x62\\\\x32\\\\x2f[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{8,8}\\\\x2d(?:([\\\\x30-\\\\x39\\\\x61-\\\\x7a]{4,4}\\\\x2d)){3,3}[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{12,12}\\\\x40[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{8,8}\\\\x2d(?:([\\\\x30-\\\\x39\\\\x61-\\\\x7a]{4,4}\\\\x2d)){3,3}[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{12,12}\\\\x2f\\\\x49\\\\x6e\\\\x63\\\\x6f\\\\x6d\\\\x69\\\\x6e\\\\x67\\\\x57\\\\x65\\\\x62\\\\x68\\\\x6f\\\\x6f\\\\x6b\\\\x2f[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{32,32}\\\\x2f[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{8,8}\\\\x2d(?:([\\\\x30-\\\\x39\\\\x61-\\\\x7a]{4,4}\\\\x2d)){3,3}[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{12,12}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:netlify)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9=_\\\\-]{40,46})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":137,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"netlify\"],\"source\":\"[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x54\\\\x74][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x46\\\\x66][\\\\x59\\\\x79][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{40,46})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:new-relic|newrelic|new_relic)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(NRJS-[a-f0-9]{19})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":117,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"new-relic\",\"newrelic\",\"new_relic\"],\"source\":\"(?:[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x2d[\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x5f[\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x4e\\\\x6e][\\\\x52\\\\x72][\\\\x4a\\\\x6a][\\\\x53\\\\x73]\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{19,19})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:new-relic|newrelic|new_relic)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(NRII-[a-z0-9-]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":130,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"new-relic\",\"newrelic\",\"new_relic\"],\"source\":\"(?:[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x2d[\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x5f[\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x4e\\\\x6e][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x49\\\\x69]\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:new-relic|newrelic|new_relic)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":157,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"new-relic\",\"newrelic\",\"new_relic\"],\"source\":\"(?:[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x2d[\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x5f[\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:new-relic|newrelic|new_relic)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(NRAK-[a-z0-9]{27})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":125,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"new-relic\",\"newrelic\",\"new_relic\"],\"source\":\"(?:[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x2d[\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x5f[\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x4e\\\\x6e][\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x4b\\\\x6b]\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{27,27})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(ntn_[0-9]{11}[A-Za-z0-9]{32}[A-Za-z0-9]{3})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":52,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"ntn_\"],\"source\":\"\\\\b(\\\\x6e\\\\x74\\\\x6e\\\\x5f[\\\\x30-\\\\x39]{11,11}[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32}[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{3,3})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\b(npm_[a-z0-9]{36})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":42,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"npm_\"],\"source\":\"\\\\b([\\\\x4e\\\\x6e][\\\\x50\\\\x70][\\\\x4d\\\\x6d]\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{36,36})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)<add key=\\\\\\\"(?:(?:ClearText)?Password)\\\\\\\"\\\\s*value=\\\\\\\"(.{8,})\\\\\\\"\\\\s*/>\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":false,\"literals\":[{\"words\":[\"<add key=\\\"\"],\"source\":\"\\\\x3c[\\\\x41\\\\x61][\\\\x44\\\\x64][\\\\x44\\\\x64]\\\\x20[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]\\\\x3d\\\\x22(?:[\\\\x43\\\\x63][\\\\x4c\\\\x6c][\\\\x45\\\\x65][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x58\\\\x78][\\\\x54\\\\x74]){0,1}[\\\\x50\\\\x70][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x53\\\\x73][\\\\x57\\\\x77][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x44\\\\x64]\\\\x22[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]{0,}[\\\\x56\\\\x76][\\\\x41\\\\x61][\\\\x4c\\\\x6c][\\\\x55\\\\x75][\\\\x45\\\\x65]\\\\x3d\\\\x22([\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{8,})\\\\x22[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]{0,}\\\\x2f\\\\x3e\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1e999,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:nytimes|new-york-times,|newyorktimes)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9=_\\\\-]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":131,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"new-york-tim\",\"newyorktimes\",\"nytimes\"],\"source\":\"(?:[\\\\x4e\\\\x6e][\\\\x59\\\\x79][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4d\\\\x6d][\\\\x45\\\\x65][\\\\x53\\\\x73]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x2d[\\\\x59\\\\x79][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x4b\\\\x6b]\\\\x2d[\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4d\\\\x6d][\\\\x45\\\\x65][\\\\x53\\\\x73]\\\\x2c|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77][\\\\x59\\\\x79][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x4b\\\\x6b][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4d\\\\x6d][\\\\x45\\\\x65][\\\\x53\\\\x73])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(API-[A-Z0-9]{26})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":32,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"api-\"],\"source\":\"\\\\b(\\\\x41\\\\x50\\\\x49\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a]{26,26})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"[\\\\w.-]{0,50}?(?i:[\\\\w.-]{0,50}?(?:(?-i:[Oo]kta|OKTA))(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3})(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(00[\\\\w=\\\\-]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":180,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"okta\"],\"source\":\"(?:[\\\\x4f\\\\x6f]\\\\x6b\\\\x74\\\\x61|\\\\x4f\\\\x4b\\\\x54\\\\x41)[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}(\\\\x30\\\\x30[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":100,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\\\\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":169,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sk-proj-\",\"sk-svcacct-\",\"sk-admin-\",\"sk-\"],\"source\":\"\\\\b((?:\\\\x73\\\\x6b\\\\x2d(?:\\\\x70\\\\x72\\\\x6f\\\\x6a|\\\\x73\\\\x76\\\\x63\\\\x61\\\\x63\\\\x63\\\\x74|\\\\x61\\\\x64\\\\x6d\\\\x69\\\\x6e)\\\\x2d(?:[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{74,74}|[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{58,58})\\\\x54\\\\x33\\\\x42\\\\x6c\\\\x62\\\\x6b\\\\x46\\\\x4a(?:[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{74,74}|[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{58,58})\\\\b|\\\\x73\\\\x6b\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,20}\\\\x54\\\\x33\\\\x42\\\\x6c\\\\x62\\\\x6b\\\\x46\\\\x4a[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,20}))(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(sha256~[\\\\w-]{43})(?:[^\\\\w-]|\\\\z)\":{\"longest\":54,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":false,\"literals\":[{\"words\":[\"sha256~\"],\"source\":\"\\\\b(\\\\x73\\\\x68\\\\x61\\\\x32\\\\x35\\\\x36\\\\x7e[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{43,43})(?:[\\\\x00-\\\\x2c\\\\x2e-\\\\x2f\\\\x3a-\\\\x40\\\\x5b-\\\\x5e\\\\x60\\\\x7b-\\\\x7f\\\\x80-\\\\xff]{1,4}|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(pplx-[a-zA-Z0-9]{48})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$|\\\\b)\":{\"longest\":55,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"pplx-\"],\"source\":\"\\\\b(\\\\x70\\\\x70\\\\x6c\\\\x78\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{48,48})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$|\\\\b)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:plaid)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":144,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"access-sandb\",\"access-devel\",\"access-produ\"],\"source\":\"([\\\\x41\\\\x61][\\\\x43\\\\x63][\\\\x43\\\\x63][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x53\\\\x73]\\\\x2d(?:[\\\\x53\\\\x73][\\\\x41\\\\x61][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x42\\\\x62][\\\\x4f\\\\x6f][\\\\x58\\\\x78]|[\\\\x44\\\\x64][\\\\x45\\\\x65][\\\\x56\\\\x76][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x50\\\\x70][\\\\x4d\\\\x6d][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x54\\\\x74]|[\\\\x50\\\\x70][\\\\x52\\\\x72][\\\\x4f\\\\x6f][\\\\x44\\\\x64][\\\\x55\\\\x75][\\\\x43\\\\x63][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e])\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"before\":\"[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,50}?[\\\\x50\\\\x70][\\\\x4c\\\\x6c][\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}\",\"lead\":87,\"leadChars\":\"\\t\\n\\f\\r \\\"',-.0123456789:=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_`abcdefghijklmnopqrstuvwxyz|\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:plaid)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{24})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":113,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"plaid\"],\"source\":\"[\\\\x50\\\\x70][\\\\x4c\\\\x6c][\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{24,24})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:plaid)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{30})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":119,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"plaid\"],\"source\":\"[\\\\x50\\\\x70][\\\\x4c\\\\x6c][\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{30,30})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(pscale_tkn_(?i)[\\\\w=\\\\.-]{32,64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":77,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"pscale_tkn_\"],\"source\":\"\\\\b(\\\\x70\\\\x73\\\\x63\\\\x61\\\\x6c\\\\x65\\\\x5f\\\\x74\\\\x6b\\\\x6e\\\\x5f[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{32,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(pscale_oauth_[\\\\w=\\\\.-]{32,64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":79,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"pscale_oauth\"],\"source\":\"\\\\b(\\\\x70\\\\x73\\\\x63\\\\x61\\\\x6c\\\\x65\\\\x5f\\\\x6f\\\\x61\\\\x75\\\\x74\\\\x68\\\\x5f[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{32,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\b(pscale_pw_(?i)[\\\\w=\\\\.-]{32,64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":76,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"pscale_pw_\"],\"source\":\"\\\\b([\\\\x50\\\\x70][\\\\x53\\\\x73][\\\\x43\\\\x63][\\\\x41\\\\x61][\\\\x4c\\\\x6c][\\\\x45\\\\x65]\\\\x5f[\\\\x50\\\\x70][\\\\x57\\\\x77]\\\\x5f[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{32,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(PMAK-(?i)[a-f0-9]{24}\\\\-[a-f0-9]{34})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":66,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"pmak-\"],\"source\":\"\\\\b(\\\\x50\\\\x4d\\\\x41\\\\x4b\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{24,24}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{34,34})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(pnu_[a-zA-Z0-9]{36})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":42,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"pnu_\"],\"source\":\"\\\\b(\\\\x70\\\\x6e\\\\x75\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{36,36})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)-----BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY(?: BLOCK)?-----[\\\\s\\\\S-]{64,}?KEY(?: BLOCK)?-----\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":false,\"literals\":[{\"words\":[\"-----begin\"],\"source\":\"\\\\x2d\\\\x2d\\\\x2d\\\\x2d\\\\x2d[\\\\x42\\\\x62][\\\\x45\\\\x65][\\\\x47\\\\x67][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x20\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,100}[\\\\x50\\\\x70][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x56\\\\x76][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x45\\\\x65]\\\\x20[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79](?:\\\\x20[\\\\x42\\\\x62][\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x43\\\\x63][\\\\x4b\\\\x6b]){0,1}\\\\x2d\\\\x2d\\\\x2d\\\\x2d\\\\x2d[\\\\x00-\\\\x7f\\\\x80-\\\\xff]{64,}?[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79](?:\\\\x20[\\\\x42\\\\x62][\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x43\\\\x63][\\\\x4b\\\\x6b]){0,1}\\\\x2d\\\\x2d\\\\x2d\\\\x2d\\\\x2d\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1e999,\"backtracks\":false,\"firstGroup\":1}]},\"[\\\\w.-]{0,50}?(?i:[\\\\w.-]{0,50}?(?:private[_-]?ai)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3})(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":176,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"private\"],\"source\":\"[\\\\x50\\\\x70][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x56\\\\x76][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x2d\\\\x5f]{0,1}[\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":100,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(pul-[a-f0-9]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":46,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"pul-\"],\"source\":\"\\\\b(\\\\x70\\\\x75\\\\x6c\\\\x2d[\\\\x30-\\\\x39\\\\x61-\\\\x66]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"pypi-AgEIcHlwaS5vcmc[\\\\w-]{50,1000}\":{\"longest\":1020,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"pypi-ageichl\"],\"source\":\"\\\\x70\\\\x79\\\\x70\\\\x69\\\\x2d\\\\x41\\\\x67\\\\x45\\\\x49\\\\x63\\\\x48\\\\x6c\\\\x77\\\\x61\\\\x53\\\\x35\\\\x76\\\\x63\\\\x6d\\\\x63[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{50,1000}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:rapidapi)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9_-]{50})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":142,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"rapidapi\"],\"source\":\"[\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69][\\\\x44\\\\x64][\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{50,50})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(rdme_[a-z0-9]{70})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":77,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"rdme_\"],\"source\":\"\\\\b(\\\\x72\\\\x64\\\\x6d\\\\x65\\\\x5f[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{70,70})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(rubygems_[a-f0-9]{48})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":59,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"rubygems_\"],\"source\":\"\\\\b(\\\\x72\\\\x75\\\\x62\\\\x79\\\\x67\\\\x65\\\\x6d\\\\x73\\\\x5f[\\\\x30-\\\\x39\\\\x61-\\\\x66]{48,48})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(tk-us-[\\\\w-]{48})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":56,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"tk-us-\"],\"source\":\"\\\\b(\\\\x74\\\\x6b\\\\x2d\\\\x75\\\\x73\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{48,48})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:sendbird)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":128,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sendbird\"],\"source\":\"[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x52\\\\x72][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:sendbird)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":132,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sendbird\"],\"source\":\"[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x52\\\\x72][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(SG\\\\.(?i)[a-z0-9=_\\\\-\\\\.]{66})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":71,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sg.\"],\"source\":\"\\\\b(\\\\x53\\\\x47\\\\x2e[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{66,66})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(xkeysib-[a-f0-9]{64}\\\\-(?i)[a-z0-9]{16})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":91,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"xkeysib-\"],\"source\":\"\\\\b(\\\\x78\\\\x6b\\\\x65\\\\x79\\\\x73\\\\x69\\\\x62\\\\x2d[\\\\x30-\\\\x39\\\\x61-\\\\x66]{64,64}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{16,16})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:sentry)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":154,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sentry\"],\"source\":\"[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x59\\\\x79][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bsntrys_eyJpYXQiO[a-zA-Z0-9+/]{10,200}(?:LCJyZWdpb25fdXJs|InJlZ2lvbl91cmwi|cmVnaW9uX3VybCI6)[a-zA-Z0-9+/]{10,200}={0,2}_[a-zA-Z0-9+/]{43}(?:[^a-zA-Z0-9+/]|\\\\z)\":{\"longest\":482,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":false,\"literals\":[{\"words\":[\"sntrys_eyjpy\"],\"source\":\"\\\\b\\\\x73\\\\x6e\\\\x74\\\\x72\\\\x79\\\\x73\\\\x5f\\\\x65\\\\x79\\\\x4a\\\\x70\\\\x59\\\\x58\\\\x51\\\\x69\\\\x4f[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{10,200}(?:\\\\x4c\\\\x43\\\\x4a\\\\x79\\\\x5a\\\\x57\\\\x64\\\\x70\\\\x62\\\\x32\\\\x35\\\\x66\\\\x64\\\\x58\\\\x4a\\\\x73|\\\\x49\\\\x6e\\\\x4a\\\\x6c\\\\x5a\\\\x32\\\\x6c\\\\x76\\\\x62\\\\x6c\\\\x39\\\\x31\\\\x63\\\\x6d\\\\x77\\\\x69|\\\\x63\\\\x6d\\\\x56\\\\x6e\\\\x61\\\\x57\\\\x39\\\\x75\\\\x58\\\\x33\\\\x56\\\\x79\\\\x62\\\\x43\\\\x49\\\\x36)[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{10,200}\\\\x3d{0,2}\\\\x5f[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{43,43}(?:[\\\\x00-\\\\x2a\\\\x2c-\\\\x2e\\\\x3a-\\\\x40\\\\x5b-\\\\x60\\\\x7b-\\\\x7f\\\\x80-\\\\xff]{1,4}|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(sntryu_[a-f0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":73,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sntryu_\"],\"source\":\"\\\\b(\\\\x73\\\\x6e\\\\x74\\\\x72\\\\x79\\\\x75\\\\x5f[\\\\x30-\\\\x39\\\\x61-\\\\x66]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(sm_aat_[a-zA-Z0-9]{16})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":25,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sm_aat_\"],\"source\":\"\\\\b(\\\\x73\\\\x6d\\\\x5f\\\\x61\\\\x61\\\\x74\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{16,16})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(sm_pat_[a-zA-Z0-9]{16})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":25,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sm_pat_\"],\"source\":\"\\\\b(\\\\x73\\\\x6d\\\\x5f\\\\x70\\\\x61\\\\x74\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{16,16})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(sm_sat_[a-zA-Z0-9]{16})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":25,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sm_sat_\"],\"source\":\"\\\\b(\\\\x73\\\\x6d\\\\x5f\\\\x73\\\\x61\\\\x74\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{16,16})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(shippo_(?:live|test)_[a-fA-F0-9]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":54,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"shippo_live_\",\"shippo_test_\"],\"source\":\"\\\\b(\\\\x73\\\\x68\\\\x69\\\\x70\\\\x70\\\\x6f\\\\x5f(?:\\\\x6c\\\\x69\\\\x76\\\\x65|\\\\x74\\\\x65\\\\x73\\\\x74)\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"shpat_[a-fA-F0-9]{32}\":{\"longest\":38,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"shpat_\"],\"source\":\"\\\\x73\\\\x68\\\\x70\\\\x61\\\\x74\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"shpca_[a-fA-F0-9]{32}\":{\"longest\":38,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"shpca_\"],\"source\":\"\\\\x73\\\\x68\\\\x70\\\\x63\\\\x61\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"shppa_[a-fA-F0-9]{32}\":{\"longest\":38,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"shppa_\"],\"source\":\"\\\\x73\\\\x68\\\\x70\\\\x70\\\\x61\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"shpss_[a-fA-F0-9]{32}\":{\"longest\":38,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"shpss_\"],\"source\":\"\\\\x73\\\\x68\\\\x70\\\\x73\\\\x73\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:BUNDLE_ENTERPRISE__CONTRIBSYS__COM|BUNDLE_GEMS__CONTRIBSYS__COM)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{8}:[a-f0-9]{8})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":135,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"bundle_enter\",\"bundle_gems_\"],\"source\":\"(?:[\\\\x42\\\\x62][\\\\x55\\\\x75][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x4c\\\\x6c][\\\\x45\\\\x65]\\\\x5f[\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x50\\\\x70][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x53\\\\x73][\\\\x45\\\\x65]\\\\x5f\\\\x5f[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x42\\\\x62][\\\\x53\\\\x73][\\\\x59\\\\x79][\\\\x53\\\\x73]\\\\x5f\\\\x5f[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4d\\\\x6d]|[\\\\x42\\\\x62][\\\\x55\\\\x75][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x4c\\\\x6c][\\\\x45\\\\x65]\\\\x5f[\\\\x47\\\\x67][\\\\x45\\\\x65][\\\\x4d\\\\x6d][\\\\x53\\\\x73]\\\\x5f\\\\x5f[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x42\\\\x62][\\\\x53\\\\x73][\\\\x59\\\\x79][\\\\x53\\\\x73]\\\\x5f\\\\x5f[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4d\\\\x6d])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x3a[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\bhttps?://([a-f0-9]{8}:[a-f0-9]{8})@(?:gems.contribsys.com|enterprise.contribsys.com)(?:[\\\\/|\\\\#|\\\\?|:]|$)\":{\"longest\":58,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":false,\"literals\":[{\"words\":[\"http\"],\"source\":\"\\\\b[\\\\x48\\\\x68][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x50\\\\x70][\\\\x53\\\\x73]{0,1}\\\\x3a\\\\x2f\\\\x2f([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x3a[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8})\\\\x40(?:[\\\\x47\\\\x67][\\\\x45\\\\x65][\\\\x4d\\\\x6d][\\\\x53\\\\x73][\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{1,4}[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x42\\\\x62][\\\\x53\\\\x73][\\\\x59\\\\x79][\\\\x53\\\\x73][\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{1,4}[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4d\\\\x6d]|[\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x50\\\\x70][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{1,4}[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x42\\\\x62][\\\\x53\\\\x73][\\\\x59\\\\x79][\\\\x53\\\\x73][\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{1,4}[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4d\\\\x6d])(?:[\\\\x23\\\\x2f\\\\x3a\\\\x3f\\\\x7c]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)xapp-\\\\d-[A-Z0-9]+-\\\\d+-[a-z0-9]+\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"xapp-\"],\"source\":\"[\\\\x58\\\\x78][\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x50\\\\x70]\\\\x2d[\\\\x30-\\\\x39]\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{1,}\\\\x2d[\\\\x30-\\\\x39]{1,}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{1,}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"xoxb-[0-9]{10,13}-[0-9]{10,13}[a-zA-Z0-9-]*\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"xoxb-\"],\"source\":\"\\\\x78\\\\x6f\\\\x78\\\\x62\\\\x2d[\\\\x30-\\\\x39]{10,13}\\\\x2d[\\\\x30-\\\\x39]{10,13}[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{0,}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)xoxe.xox[bp]-\\\\d-[A-Z0-9]{163,166}\":{\"longest\":181,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":false,\"literals\":[{\"words\":[\"xoxb-\",\"xoxp-\"],\"source\":\"[\\\\x58\\\\x78][\\\\x4f\\\\x6f][\\\\x58\\\\x78][\\\\x42\\\\x50\\\\x62\\\\x70]\\\\x2d[\\\\x30-\\\\x39]\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{163,166}\",\"before\":\"[\\\\x58\\\\x78][\\\\x4f\\\\x6f][\\\\x58\\\\x78][\\\\x45\\\\x65][\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{1,4}\",\"lead\":8,\"leadChars\":\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\u000b\\f\\r\\u000e\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f !\\\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)xoxe-\\\\d-[A-Z0-9]{146}\":{\"longest\":153,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"xoxe-\"],\"source\":\"[\\\\x58\\\\x78][\\\\x4f\\\\x6f][\\\\x58\\\\x78][\\\\x45\\\\x65]\\\\x2d[\\\\x30-\\\\x39]\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{146,146}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"xoxb-[0-9]{8,14}-[a-zA-Z0-9]{18,26}\":{\"longest\":46,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"xoxb-\"],\"source\":\"\\\\x78\\\\x6f\\\\x78\\\\x62\\\\x2d[\\\\x30-\\\\x39]{8,14}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{18,26}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"xox[os]-\\\\d+-\\\\d+-\\\\d+-[a-fA-F\\\\d]+\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"xoxo-\",\"xoxs-\"],\"source\":\"\\\\x78\\\\x6f\\\\x78[\\\\x6f\\\\x73]\\\\x2d[\\\\x30-\\\\x39]{1,}\\\\x2d[\\\\x30-\\\\x39]{1,}\\\\x2d[\\\\x30-\\\\x39]{1,}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{1,}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"xox[ar]-(?:\\\\d-)?[0-9a-zA-Z]{8,48}\":{\"longest\":55,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"xoxa-\",\"xoxr-\"],\"source\":\"\\\\x78\\\\x6f\\\\x78[\\\\x61\\\\x72]\\\\x2d(?:[\\\\x30-\\\\x39]\\\\x2d){0,1}[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{8,48}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"xox[pe](?:-[0-9]{10,13}){3}-[a-zA-Z0-9-]{28,34}\":{\"longest\":81,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"xoxe-\",\"xoxp-\"],\"source\":\"\\\\x78\\\\x6f\\\\x78[\\\\x65\\\\x70](?:\\\\x2d[\\\\x30-\\\\x39]{10,13}){3,3}\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{28,34}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?:https?://)?hooks.slack.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{43,56}\":{\"longest\":96,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":false,\"literals\":[{\"words\":[\"com/services\",\"com/workflow\",\"com/triggers\"],\"source\":\"\\\\x63\\\\x6f\\\\x6d\\\\x2f(?:\\\\x73\\\\x65\\\\x72\\\\x76\\\\x69\\\\x63\\\\x65\\\\x73|\\\\x77\\\\x6f\\\\x72\\\\x6b\\\\x66\\\\x6c\\\\x6f\\\\x77\\\\x73|\\\\x74\\\\x72\\\\x69\\\\x67\\\\x67\\\\x65\\\\x72\\\\x73)\\\\x2f[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{43,56}\",\"before\":\"(?:\\\\x68\\\\x74\\\\x74\\\\x70\\\\x73{0,1}\\\\x3a\\\\x2f\\\\x2f){0,1}\\\\x68\\\\x6f\\\\x6f\\\\x6b\\\\x73[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{1,4}\\\\x73\\\\x6c\\\\x61\\\\x63\\\\x6b[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{1,4}\",\"lead\":26,\"leadChars\":\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\u000b\\f\\r\\u000e\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f !\\\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:snyk[_.-]?(?:(?:api|oauth)[_.-]?)?(?:key|token))(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":136,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"snyk\"],\"source\":\"[\\\\x53\\\\x73][\\\\x4e\\\\x6e][\\\\x59\\\\x79][\\\\x4b\\\\x6b][\\\\x2d-\\\\x2e\\\\x5f]{0,1}(?:(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]|[\\\\x4f\\\\x6f][\\\\x41\\\\x61][\\\\x55\\\\x75][\\\\x54\\\\x74][\\\\x48\\\\x68])[\\\\x2d-\\\\x2e\\\\x5f]{0,1}){0,1}(?:[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]|[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:sonar[_.-]?(login|token))(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}((?:squ_|sqp_|sqa_)?[a-z0-9=_\\\\-]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":139,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sonar\"],\"source\":\"[\\\\x53\\\\x73][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x2d-\\\\x2e\\\\x5f]{0,1}((?:[\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x47\\\\x67][\\\\x49\\\\x69][\\\\x4e\\\\x6e]|[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e]))[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}((?:[\\\\x53\\\\x73][\\\\x51\\\\x71][\\\\x55\\\\x75]\\\\x5f|[\\\\x53\\\\x73][\\\\x51\\\\x71][\\\\x50\\\\x70]\\\\x5f|[\\\\x53\\\\x73][\\\\x51\\\\x71][\\\\x41\\\\x61]\\\\x5f){0,1}[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\b(\\\\b(sgp_(?:[a-fA-F0-9]{16}|local)_[a-fA-F0-9]{40}|sgp_[a-fA-F0-9]{40}|[a-fA-F0-9]{40})\\\\b)(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":63,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true},\"\\\\b((?:EAAA|sq0atp-)[\\\\w-]{22,60})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":69,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"eaaa\",\"sq0atp-\"],\"source\":\"\\\\b((?:\\\\x45\\\\x41\\\\x41\\\\x41|\\\\x73\\\\x71\\\\x30\\\\x61\\\\x74\\\\x70\\\\x2d)[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{22,60})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:squarespace)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":131,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"squarespace\"],\"source\":\"[\\\\x53\\\\x73][\\\\x51\\\\x71][\\\\x55\\\\x75][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x50\\\\x70][\\\\x41\\\\x61][\\\\x43\\\\x63][\\\\x45\\\\x65][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b((?:sk|rk)_(?:test|live|prod)_[a-zA-Z0-9]{10,99})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":109,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sk_test_\",\"rk_test_\",\"sk_live_\",\"rk_live_\",\"sk_prod_\",\"rk_prod_\"],\"source\":\"\\\\b((?:\\\\x73\\\\x6b|\\\\x72\\\\x6b)\\\\x5f(?:\\\\x74\\\\x65\\\\x73\\\\x74|\\\\x6c\\\\x69\\\\x76\\\\x65|\\\\x70\\\\x72\\\\x6f\\\\x64)\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{10,99})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"[\\\\w.-]{0,50}?(?i:[\\\\w.-]{0,50}?(?:(?-i:[Ss]umo|SUMO))(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3})(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(su[a-zA-Z0-9]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":152,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sumo\"],\"source\":\"(?:[\\\\x53\\\\x73]\\\\x75\\\\x6d\\\\x6f|\\\\x53\\\\x55\\\\x4d\\\\x4f)[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}(\\\\x73\\\\x75[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":100,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:(?-i:[Ss]umo|SUMO))(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":152,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sumo\"],\"source\":\"(?:[\\\\x53\\\\x73]\\\\x75\\\\x6d\\\\x6f|\\\\x53\\\\x55\\\\x4d\\\\x4f)[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:telegr)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9]{5,16}:(?-i:A)[a-z0-9_\\\\-]{34})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":142,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"telegr\"],\"source\":\"[\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x45\\\\x65][\\\\x47\\\\x67][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39]{5,16}\\\\x3a\\\\x41[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{34,34})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:travis)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{22})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":112,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"travis\"],\"source\":\"[\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x56\\\\x76][\\\\x49\\\\x69][\\\\x53\\\\x73][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{22,22})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"SK[0-9a-fA-F]{32}\":{\"longest\":34,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"sk\"],\"source\":\"\\\\x53\\\\x4b[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32}\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:twitch)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{30})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":120,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"twitch\"],\"source\":\"[\\\\x54\\\\x74][\\\\x57\\\\x77][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x43\\\\x63][\\\\x48\\\\x68][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{30,30})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:twitter)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{45})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":136,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"twitter\"],\"source\":\"[\\\\x54\\\\x74][\\\\x57\\\\x77][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{45,45})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:twitter)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9]{15,25}-[a-zA-Z0-9]{20,40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":157,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"twitter\"],\"source\":\"[\\\\x54\\\\x74][\\\\x57\\\\x77][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39]{15,25}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:twitter)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{25})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":116,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"twitter\"],\"source\":\"[\\\\x54\\\\x74][\\\\x57\\\\x77][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{25,25})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:twitter)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{50})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":141,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"twitter\"],\"source\":\"[\\\\x54\\\\x74][\\\\x57\\\\x77][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{50,50})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:twitter)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(A{22}[a-zA-Z0-9%]{80,100})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":213,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"aaaaaaaaaaaa\"],\"source\":\"([\\\\x41\\\\x61]{22,22}[\\\\x25\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{80,100})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"before\":\"[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,50}?[\\\\x54\\\\x74][\\\\x57\\\\x77][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}\",\"lead\":89,\"leadChars\":\"\\t\\n\\f\\r \\\"',-.0123456789:=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_`abcdefghijklmnopqrstuvwxyz|\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:typeform)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(tfp_[a-z0-9\\\\-_\\\\.=]{59})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":155,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"typeform\"],\"source\":\"[\\\\x54\\\\x74][\\\\x59\\\\x79][\\\\x50\\\\x70][\\\\x45\\\\x65][\\\\x46\\\\x66][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x4d\\\\x6d][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x54\\\\x74][\\\\x46\\\\x66][\\\\x50\\\\x70]\\\\x5f[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{59,59})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(hvb\\\\.[\\\\w-]{138,300})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":306,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"hvb.\"],\"source\":\"\\\\b(\\\\x68\\\\x76\\\\x62\\\\x2e[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{138,300})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b((?:hvs\\\\.[\\\\w-]{90,120}|s\\\\.(?i:[a-z0-9]{24})))(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":126,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"hvs.\",\"s.\"],\"source\":\"\\\\b((?:\\\\x68\\\\x76\\\\x73\\\\x2e[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{90,120}|\\\\x73\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{24,24}))(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:yandex)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(t1\\\\.[A-Z0-9a-z_-]+[=]{0,2}\\\\.[A-Z0-9a-z_-]{86}[=]{0,2})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"yandex\"],\"source\":\"[\\\\x59\\\\x79][\\\\x41\\\\x61][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x45\\\\x65][\\\\x58\\\\x78][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x54\\\\x74]\\\\x31\\\\x2e[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{1,}\\\\x3d{0,2}\\\\x2e[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{86,86}\\\\x3d{0,2})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:yandex)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(AQVN[A-Za-z0-9_\\\\-]{35,38})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":132,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"yandex\"],\"source\":\"[\\\\x59\\\\x79][\\\\x41\\\\x61][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x45\\\\x65][\\\\x58\\\\x78][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x41\\\\x61][\\\\x51\\\\x71][\\\\x56\\\\x76][\\\\x4e\\\\x6e][\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{35,38})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:yandex)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(YC[a-zA-Z0-9_\\\\-]{38})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":130,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"yandex\"],\"source\":\"[\\\\x59\\\\x79][\\\\x41\\\\x61][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x45\\\\x65][\\\\x58\\\\x78][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x59\\\\x79][\\\\x43\\\\x63][\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{38,38})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:zendesk)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":131,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"zendesk\"],\"source\":\"[\\\\x5a\\\\x7a][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x4b\\\\x6b][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]}}");

// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/required-literals.js
var required_literals = __webpack_require__(42414);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/pattern-facts.js




/** Undefined for a pattern that `parsePattern` does not fully know. */
function patternFacts(pattern) {
    return Object.hasOwn(knownPatterns, pattern) ? knownPatterns[pattern] : findFacts(pattern);
}
/** The same, always computed. */
function findFacts(pattern) {
    const tree = (0,pattern_syntax/* parsePattern */.E)(pattern);
    if (!tree)
        return undefined;
    const asksFor = (source) => (0,pattern_source/* somewhere */.Wk)(tree, (node) => node.kind === 'assert' && node.source === source);
    const asksForStart = asksFor('^');
    // A pattern that asks for the beginning of the text would also match at the beginning of a window.
    const literals = asksForStart ? undefined : (0,required_literals/* findRequiredLiterals */.d)(tree);
    return {
        longest: (0,pattern_source/* maxLength */.Ru)(tree),
        mayBeEmpty: (0,pattern_source/* mayBeEmpty */.uE)(tree),
        asksForStart,
        asksForEnd: asksFor('$'),
        isAscii: !(0,pattern_source/* somewhere */.Wk)(tree, isWide),
        ...(literals ? { literals } : {}),
    };
}
function isWide(node) {
    return node.kind === 'char' && node.wide;
}

;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/compiled-rules.js






const leastMargin = 64;
/** For patterns that ask for the end of the text and whose matches may have any length. */
const largestMargin = 2_000;
/** A rule whose matches may be longer is not cut `far` from them. */
const longestFar = 1_000;
function compileRules({ rules, allowlists }) {
    const global = allowed(allowlists);
    return rules.map((rule) => {
        const facts = rule.regex === undefined ? undefined : patternFacts(rule.regex);
        const { longest, asksForEnd } = facts ?? { longest: Infinity, asksForEnd: true };
        const keywords = rule.keywords.map((word) => word.toLowerCase());
        const isSearchable = keywords.every((word) => /^[\x01-\x7f]+$/.test(word));
        let whole;
        return {
            id: rule.id,
            // Keywords outside ASCII are rare, and case folding is different for them: a rule with one is always tried.
            keywords: isSearchable ? keywords : [],
            path: rule.path === undefined ? undefined : (0,path_pattern/* pathPattern */.s)(rule.path, true),
            literalPatterns: isSearchable ? (0,literal_pattern/* literalPatterns */.D)(facts, rule.secretGroup) : undefined,
            get whole() {
                whole ??= isSearchable ? rulePattern(rule.regex) : unsearchable(rule.regex);
                return whole;
            },
            isFalsePositive: falsePositive(rule, global),
            lines: lineAllowlists([...allowlists, ...rule.allowlists]),
            longest,
            margin: asksForEnd ? Math.min(largestMargin, Math.max(leastMargin, longest)) : leastMargin,
            cut: isSearchable && facts ? cutOf(facts) : 'never',
        };
    });
}
function cutOf({ mayBeEmpty, asksForStart, longest, isAscii, literals }) {
    if (mayBeEmpty || asksForStart)
        return 'never';
    if (longest <= longestFar)
        return 'far';
    return isAscii && literals ? 'near' : 'never';
}
/** The engine needs a keyword in what it reads, and it is not known where that is: so only the whole text will do. */
function unsearchable(regex) {
    return { ...rulePattern(regex), find: () => 'unknown' };
}


/***/ }),

/***/ 11991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ literalPatterns),
  f: () => (/* binding */ nearLineBreaks)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/time-limit.js
var time_limit = __webpack_require__(50183);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/translate-pattern.js
var translate_pattern = __webpack_require__(20603);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/backtracking-pattern.js



/**
 * For a pattern that may take a backtracking matcher very long. RE2's algorithm is slower than V8's, but its time grows
 * only with the text. It does not see the text before `at`, so it may match more. `tail` and `inLine` as in a required
 * literal.
 */
function backtrackingPattern(source, tail = '', inLine) {
    const hasTail = searchTail(tail);
    if (inLine) {
        const lengthAt = oncePerLine(inLine);
        return (text, at) => (hasTail(text, at) ? lengthAt(text, at) : undefined);
    }
    let steady;
    return (text, at) => {
        if (!hasTail(text, at))
            return undefined;
        steady ??= /^[(?:]*\\B/.test(source) ? 'refused' : compileSteady(source);
        if (steady === 'refused')
            return limited(source, text, at);
        const matcher = steady.matcher(text.slice(at));
        return matcher.lookingAt() ? matcher.end() : undefined;
    };
}
/**
 * Reads a line once for several heads in it. If nothing matches from the first head on, nothing matches from a later
 * one either. If the first head's match takes in a later head as any text, the later head's match ends where the
 * first's does.
 */
function oncePerLine({ head, source }) {
    let steady;
    let opening;
    let known;
    return (text, at) => {
        steady ??= compileSteady(source);
        opening ??= (0,translate_pattern/* compile */.w)(head, 'y');
        if (steady === 'refused' || !opening)
            return limited(source, text, at);
        opening.lastIndex = at;
        if (!opening.test(text))
            return undefined;
        if (known?.text === text && at >= known.at && opening.lastIndex <= known.until) {
            return known.end === undefined ? undefined : known.end - at;
        }
        const matcher = steady.matcher(text.slice(at));
        const isFound = matcher.lookingAt();
        const newline = text.indexOf('\n', at);
        const lineEnd = newline < 0 ? text.length : newline;
        const until = isFound ? Math.min(lineEnd, at + matcher.start(1)) : lineEnd;
        known = { text, at, until, end: isFound ? at + matcher.end() : undefined };
        return isFound ? matcher.end() : undefined;
    };
}
/** Whether the tail, which every match holds, stands somewhere after a place. */
function searchTail(source) {
    const pattern = (0,translate_pattern/* compile */.w)(source, 'g');
    let last;
    return (text, at) => {
        if (!pattern)
            return true;
        if (last?.text !== text || at < last.from || at > last.next) {
            pattern.lastIndex = at;
            last = { text, from: at, next: pattern.exec(text)?.index ?? Infinity };
        }
        return last.next !== Infinity;
    };
}
function compileSteady(source) {
    try {
        return build/* RE2JS */.L3.compile(source);
    }
    catch {
        return 'refused'; // RE2 allows no repeat of more than a thousand times
    }
}
function limited(source, text, at) {
    const pattern = (0,translate_pattern/* compile */.w)(source, 'y');
    if (!pattern)
        return 'unknown';
    pattern.lastIndex = at;
    const attempt = (0,time_limit/* withinLimit */.zl)(() => ({ match: pattern.exec(text) }));
    return attempt ? attempt.match?.[0].length : 'unknown';
}

// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/case-folding.js
var case_folding = __webpack_require__(67516);
// EXTERNAL MODULE: ./lib/gitleaks-wasm/src/prefilter/pattern-source.js
var pattern_source = __webpack_require__(52680);
;// CONCATENATED MODULE: ./lib/gitleaks-wasm/src/prefilter/literal-pattern.js




/** Only six of gitleaks' own rules have matches that may hold more line breaks. */
const nearLineBreaks = 12;
/**
 * The alternatives of a pattern; undefined if it must be searched for in the whole text. `secretGroup` as in a rule of
 * gitleaks: 0 means the first group that is not empty, or else the whole match.
 */
function literalPatterns(facts, secretGroup) {
    return facts?.literals?.map((literal) => {
        const tryBy = (from, group) => literal.backtracks ? tryBacktracking(from) : tryOnce(from, group);
        let folded;
        let inRuns;
        return {
            words: literal.words,
            isSlow: literal.backtracks,
            lineBreaks: literal.lineBreaks,
            tryAt: tryBy(literal, facts.isAscii ? secretGroup : undefined),
            tryFolded(text, at) {
                folded ??= tryBy(withFolds(literal), undefined);
                return folded(text, at);
            },
            mayMatchInRuns(text, at, isFalsePositive) {
                inRuns ??= literal.backtracks
                    ? anyInRuns(literal)
                    : judgedInRuns(literal, facts.isAscii ? secretGroup : undefined);
                return inRuns(text, at, isFalsePositive);
            },
        };
    });
}
function withFolds(literal) {
    const before = literal.before === undefined ? {} : { before: (0,case_folding/* caseFoldedSource */.ul)(literal.before) };
    return {
        ...literal,
        ...before,
        source: (0,case_folding/* caseFoldedSource */.ul)(literal.source),
        tail: (0,case_folding/* caseFoldedSource */.ul)(literal.tail ?? ''),
        inLine: undefined,
        lead: literal.lead * 3,
        leadChars: `${literal.leadChars}\xe2\x84\xaa\xc5\xbf`,
    };
}
function tryBacktracking(literal) {
    const lengthAt = backtrackingPattern(literal.source, literal.tail ?? '', literal.inLine);
    return (text, at) => {
        const length = lengthAt(text, at);
        if (typeof length !== 'number')
            return length;
        if (literal.lead === Infinity)
            return 'unknown';
        return { start: startOf(literal, text, at), end: at + length, secrets: [], part: '' };
    };
}
/** No secret is known of such a pattern, so any match counts. */
function anyInRuns({ source, tail, inLine }) {
    const lines = inLine && { head: (0,pattern_source/* withoutEnds */.$b)(inLine.head), source: (0,pattern_source/* withoutEnds */.$b)(inLine.source) };
    const lengthAt = backtrackingPattern((0,pattern_source/* withoutEnds */.$b)(source), (0,pattern_source/* withoutEnds */.$b)(tail ?? ''), lines);
    return (text, at) => lengthAt(text, at) !== undefined;
}
/** In a run that goes on beyond the most line breaks of a match, the match is the same as in the whole text. */
function judgedInRuns(literal, secretGroup) {
    const tryAt = tryOnce(literal, secretGroup);
    const mayMatch = tryOnce({ ...literal, source: (0,pattern_source/* inRunsOfLines */.KK)(literal.source) }, undefined);
    return (text, at, isFalsePositive) => {
        if (!mayMatch(text, at))
            return false;
        if (literal.lineBreaks > nearLineBreaks)
            return true;
        const isHeld = (run) => {
            const match = tryAt(run, at);
            if (!match || match === 'unknown')
                return match === 'unknown';
            const { secrets, part } = match;
            return secrets.length === 0 || !secrets.every((secret) => isFalsePositive(secret, part));
        };
        let end = at;
        for (let breaks = 0; breaks < literal.lineBreaks; breaks += 1) {
            end = text.indexOf('\n', end) + 1;
            if (end === 0 || end === text.length)
                break;
            if (isHeld(text.slice(0, end)))
                return true;
        }
        return isHeld(text);
    };
}
function tryOnce(literal, secretGroup) {
    const { source, before, lead } = literal;
    let pattern;
    let leading;
    return (text, at) => {
        pattern ??= (0,translate_pattern/* compile */.w)(source, 'y');
        if (!pattern)
            return 'unknown';
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (!found)
            return undefined;
        if (before !== undefined) {
            leading ??= (0,translate_pattern/* compile */.w)(`(?<=${before})`, 'y');
            if (leading)
                leading.lastIndex = at;
            if (leading?.test(text) === false)
                return undefined;
        }
        if (lead === Infinity)
            return 'unknown';
        const secrets = secretGroup === undefined ? [] : secretsOf(literal, secretGroup, pattern, found);
        const part = found[0].replace(/\n+$/, '');
        return { start: startOf(literal, text, at), end: at + found[0].length, secrets, part };
    };
}
/** The earliest place where the match may begin. */
function startOf({ lead, leadChars }, text, at) {
    const least = Math.max(0, at - lead);
    let start = at;
    while (start > least && leadChars.includes(text[start - 1]))
        start -= 1;
    return start;
}
/**
 * gitleaks looks for the secret in the match alone, without line breaks around it. Empty if the secret is not known.
 */
function secretsOf(literal, secretGroup, pattern, found) {
    pattern.lastIndex = 0;
    const again = pattern.exec(found[0].replace(/\n+$/, ''));
    const secrets = [secretOf(literal, secretGroup, found), again && secretOf(literal, secretGroup, again)];
    return secrets.every((secret) => typeof secret === 'string') ? secrets : [];
}
function secretOf({ firstGroup, lead }, secretGroup, found) {
    if (firstGroup === undefined)
        return undefined;
    if (secretGroup > 0)
        return found[secretGroup - firstGroup + 1];
    const group = found.find((text, index) => index > 0 && text);
    return group ?? (lead === 0 ? found[0].replace(/^\n+|\n+$/g, '') : undefined);
}


/***/ }),

/***/ 42596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pathPattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2856);
/* harmony import */ var _pattern_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52680);
/* harmony import */ var _pattern_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67194);
/* harmony import */ var _required_literals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42414);
/* harmony import */ var _translate_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20603);





const maxAnswers = 10_000;
/** V8 is faster than RE2, but may take long for a pattern with many repeats or for a long path. */
const maxWays = 1e9;
const shortPath = /^[\x00-\x7f]{0,200}$/;
/**
 * `undecided` is the answer if the pattern cannot be read here: it must be the one that lets the engine see the hunk.
 */
function pathPattern(pattern, undecided) {
    const tree = (0,_pattern_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .E)(pattern);
    const quick = tree && (0,_pattern_source_js__WEBPACK_IMPORTED_MODULE_3__/* .waysOf */ .UV)(tree) <= maxWays ? (0,_translate_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .compile */ .w)((0,_pattern_source_js__WEBPACK_IMPORTED_MODULE_3__/* .patternSource */ .MP)(tree, 1), '') : undefined;
    const words = tree && !quick ? (0,_required_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .findRequiredLiterals */ .d)(tree)?.flatMap((literal) => literal.words) : undefined;
    let steady;
    const answers = new Map();
    return (path) => {
        if (quick && shortPath.test(path))
            return quick.test(path);
        if (words && shortPath.test(path) && !holdsOne(words, path))
            return false;
        let answer = answers.get(path);
        if (answer === undefined) {
            if (answers.size === maxAnswers)
                answers.clear();
            steady ??= compileSteady(pattern);
            answer = steady === 'refused' ? undecided : steady.test(path);
            answers.set(path, answer);
        }
        return answer;
    };
}
/** Whether an ASCII path holds one of the words, in upper or lower case. Without one there is no match. */
function holdsOne(words, path) {
    const lower = path.toLowerCase();
    return words.some((word) => lower.includes(word));
}
function compileSteady(pattern) {
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_4__/* .RE2JS */ .L3.compile(pattern);
    }
    catch {
        return 'refused';
    }
}


/***/ }),

/***/ 52680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ withoutEnds),
/* harmony export */   DG: () => (/* binding */ maxLineBreaks),
/* harmony export */   KK: () => (/* binding */ inRunsOfLines),
/* harmony export */   MP: () => (/* binding */ patternSource),
/* harmony export */   Ru: () => (/* binding */ maxLength),
/* harmony export */   UV: () => (/* binding */ waysOf),
/* harmony export */   Wk: () => (/* binding */ somewhere),
/* harmony export */   uE: () => (/* binding */ mayBeEmpty)
/* harmony export */ });
/**
 * Writes a tree as a V8 pattern for a text held as a byte string (latin1). It matches wherever Go's pattern does in the
 * UTF-8 text: one character in Go may be up to four bytes here. With `widest` 1 it matches exactly as in Go, but only
 * in ASCII texts.
 */
function patternSource(node, widest = 4) {
    switch (node.kind) {
        case 'assert':
            return node.source;
        case 'char':
            return charSource(node) + (node.wide && widest > 1 ? `{1,${widest}}` : '');
        case 'cat':
            return node.items
                .map((item) => (item.kind === 'alt' ? `(?:${patternSource(item, widest)})` : patternSource(item, widest)))
                .join('');
        case 'alt':
            return node.items.map((item) => patternSource(item, widest)).join('|');
        case 'capture':
            return `(${patternSource(node.body, widest)})`;
        case 'repeat': {
            const { body, min, lazy } = node;
            const isWide = body.kind === 'char' && body.wide;
            const max = isWide ? node.max * widest : node.max;
            const single = body.kind === 'char' ? charSource(body) : `(?:${patternSource(body, widest)})`;
            return `${single}{${min},${max === Infinity ? '' : max}}${lazy ? '?' : ''}`;
        }
    }
}
/**
 * Widens a source of {@link patternSource}: it also matches wherever the pattern matches in some run of whole lines of
 * the text. A run begins where a line begins and ends after a line break, or where the text does.
 */
function inRunsOfLines(source) {
    return source.replace(/\(\?<!\[\^\\n\]\)|\(\?!\[\^\\n\]\)|\\B|[$^]/g, (assertion) => {
        if (assertion === '^' || assertion === lineStart)
            return lineStart;
        return `(?:${assertion}|(?<=\\n))`;
    });
}
/** The same source without the assertions whose answer depends on where the text ends: it matches more. */
function withoutEnds(source) {
    return source.replace(/\(\?!\[\^\\n\]\)|\\B|\$/g, '(?:)');
}
/** How a pattern asks for the beginning of a line, where no flag says that it means the text's. */
const lineStart = '(?<![^\\n])';
function charSource({ ascii, wide }) {
    const ranges = [];
    for (let code = 0; code < 128; code += 1) {
        if (!ascii[code])
            continue;
        const first = code;
        while (code < 127 && ascii[code + 1])
            code += 1;
        ranges.push(first === code ? escaped(first) : `${escaped(first)}-${escaped(code)}`);
    }
    if (wide)
        ranges.push('\\x80-\\xff');
    return ranges.length === 1 && ranges[0]?.length === 4 ? ranges[0] : `[${ranges.join('')}]`;
}
function escaped(code) {
    return `\\x${code.toString(16).padStart(2, '0')}`;
}
/** The most bytes that a match can have; may be Infinity. */
function maxLength(node) {
    return mostOf(node, ({ wide }) => (wide ? 4 : 1));
}
/** The most line breaks that a match can hold; may be Infinity. */
function maxLineBreaks(node) {
    return mostOf(node, ({ ascii }) => ascii[10] ?? 0);
}
function mostOf(node, ofChar) {
    switch (node.kind) {
        case 'assert':
            return 0;
        case 'char':
            return ofChar(node);
        case 'cat':
            return node.items.reduce((sum, item) => sum + mostOf(item, ofChar), 0);
        case 'alt':
            return Math.max(...node.items.map((item) => mostOf(item, ofChar)));
        case 'capture':
            return mostOf(node.body, ofChar);
        case 'repeat': {
            const once = mostOf(node.body, ofChar);
            return once === 0 || node.max === 0 ? 0 : once * node.max;
        }
    }
}
/** Whether it may match the empty string. */
function mayBeEmpty(node) {
    if (node.kind === 'cat')
        return node.items.every(mayBeEmpty);
    if (node.kind === 'alt')
        return node.items.some(mayBeEmpty);
    if (node.kind === 'capture')
        return mayBeEmpty(node.body);
    return node.kind === 'assert' || (node.kind === 'repeat' && (node.min === 0 || mayBeEmpty(node.body)));
}
/**
 * Roughly in how many ways a backtracking matcher may try it: the product of its repeats' choices, each at most 1000.
 */
function waysOf(node) {
    switch (node.kind) {
        case 'assert':
        case 'char':
            return 1;
        case 'cat':
            return node.items.reduce((ways, item) => ways * waysOf(item), 1);
        case 'alt':
            return node.items.reduce((ways, item) => ways + waysOf(item), 0);
        case 'capture':
            return waysOf(node.body);
        case 'repeat': {
            const once = waysOf(node.body);
            return Math.min(1_000, node.max - node.min + 1) * (once === 1 ? 1 : once ** Math.min(node.max, 20));
        }
    }
}
/** Whether `isSuch` is true of any node of the tree. */
function somewhere(node, isSuch) {
    if (isSuch(node))
        return true;
    if (node.kind === 'cat' || node.kind === 'alt')
        return node.items.some((item) => somewhere(item, isSuch));
    return node.kind === 'capture' || node.kind === 'repeat' ? somewhere(node.body, isSuch) : false;
}


/***/ }),

/***/ 67194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern)
/* harmony export */ });
class Unknown extends Error {
}
/**
 * Undefined for a pattern that is not fully known here, such as one with characters outside ASCII or Unicode classes.
 */
function parsePattern(pattern) {
    if (/[^\x00-\x7f]/.test(pattern))
        return undefined;
    const reader = { pattern, at: 0 };
    try {
        const tree = parseAlternatives(reader, { i: false, m: false, s: false });
        return reader.at === pattern.length ? tree : undefined;
    }
    catch (error) {
        if (error instanceof Unknown)
            return undefined;
        throw error;
    }
}
function take(reader, expected) {
    expected.lastIndex = reader.at;
    const match = expected.exec(reader.pattern);
    if (match)
        reader.at += match[0].length;
    return match ?? undefined;
}
/** Flags set inside a group hold to its end, also in the alternatives that follow. */
function parseAlternatives(reader, outer) {
    const flags = { ...outer };
    const alternatives = [];
    let items = [];
    const close = () => {
        alternatives.push(items.length === 1 ? items[0] : { kind: 'cat', items });
        items = [];
    };
    while (reader.at < reader.pattern.length && reader.pattern[reader.at] !== ')') {
        if (reader.pattern[reader.at] === '|') {
            reader.at += 1;
            close();
            continue;
        }
        const atom = parseAtom(reader, flags);
        if (!atom)
            continue;
        const repeated = parseQuantifier(reader, atom);
        items.push(repeated);
    }
    close();
    return alternatives.length === 1 ? alternatives[0] : { kind: 'alt', items: alternatives };
}
const quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/y;
function parseQuantifier(reader, body) {
    const match = take(reader, quantifier);
    if (!match)
        return body;
    const [, sign, from, comma, to, lazy] = match;
    const min = sign ? (sign === '+' ? 1 : 0) : Number(from);
    const max = sign ? (sign === '?' ? 1 : Infinity) : to ? Number(to) : comma ? Infinity : min;
    return { kind: 'repeat', body, min, max, lazy: lazy === '?' };
}
const setting = /\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/y;
const group = /\((?:\?P?<\w+>)?(?!\?)/y;
const edge = /\\([AzbB])/y;
/** Undefined for a group that only sets flags. */
function parseAtom(reader, flags) {
    const char = reader.pattern[reader.at];
    switch (char) {
        case '(': {
            const set = take(reader, setting);
            if (set)
                return parseSetting(reader, flags, set);
            if (!take(reader, group))
                throw new Unknown();
            return { kind: 'capture', body: parseGroup(reader, flags) };
        }
        case '[':
            return parseClass(reader, flags.i);
        case '\\': {
            const kind = take(reader, edge)?.[1];
            if (kind)
                return { kind: 'assert', source: kind === 'A' ? '^' : kind === 'z' ? '$' : `\\${kind}` };
            const escape = parseEscape(reader);
            return typeof escape === 'number' ? one(escape, flags.i) : escape;
        }
        case '*':
        case '+':
        case '?':
            throw new Unknown();
    }
    reader.at += 1;
    if (char === '^')
        return { kind: 'assert', source: flags.m ? '(?<![^\\n])' : '^' };
    if (char === '$')
        return { kind: 'assert', source: flags.m ? '(?![^\\n])' : '$' };
    if (char === '.')
        return flags.s ? all() : without(all(), '\n');
    return one(char.charCodeAt(0), flags.i);
}
/** `(?i)` holds for the rest of the same group; `(?i:` opens a group of its own. */
function parseSetting(reader, flags, [, on = '', off = '', end]) {
    const changed = { ...flags };
    for (const letter of on + off) {
        if (!/[ims]/.test(letter))
            throw new Unknown();
        changed[letter] = !off.includes(letter);
    }
    if (end === ':')
        return parseGroup(reader, changed);
    Object.assign(flags, changed);
    return undefined;
}
function parseGroup(reader, flags) {
    const body = parseAlternatives(reader, flags);
    if (!take(reader, /\)/y))
        throw new Unknown();
    return body;
}
const controls = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };
const sets = {
    d: '0-9',
    s: '\t\n\f\r ',
    w: '0-9A-Za-z_',
    alnum: '0-9A-Za-z',
    alpha: 'A-Za-z',
    digit: '0-9',
    lower: 'a-z',
    upper: 'A-Z',
    word: '0-9A-Za-z_',
    xdigit: '0-9A-Fa-f',
};
/** The code of one character, or a class such as `\s`; undefined if there is no escape. */
function parseEscape(reader) {
    if (reader.pattern[reader.at] !== '\\')
        return undefined;
    const hex = take(reader, /\\x(?:([0-7][0-9A-Fa-f])|\{0*([0-7]?[0-9A-Fa-f])\})/y);
    if (hex)
        return Number.parseInt(hex[1] ?? hex[2] ?? '', 16);
    const named = take(reader, /\\([dDsSwW])/y)?.[1];
    if (named) {
        const set = setOf(named.toLowerCase());
        return named === named.toLowerCase() ? set : negate(set);
    }
    const control = take(reader, /\\([afnrtv])/y)?.[1];
    if (control)
        return controls[control];
    const punctuation = take(reader, /\\([^0-9A-Za-z])/y)?.[1];
    if (punctuation)
        return punctuation.charCodeAt(0);
    throw new Unknown();
}
const knownClasses = new Map();
/**
 * Most rules have the same classes, so they are remembered. A key is the next 24 characters: the class may be shorter.
 */
function parseClass(reader, ignoreCase) {
    const key = `${ignoreCase}${reader.pattern.slice(reader.at, reader.at + 24)}`;
    const known = knownClasses.get(key);
    if (known) {
        reader.at += known.length;
        return known.char;
    }
    const start = reader.at;
    reader.at += 1;
    const char = readClass(reader, ignoreCase);
    if (reader.at - start <= 24)
        knownClasses.set(key, { char, length: reader.at - start });
    return char;
}
function readClass(reader, ignoreCase) {
    const negated = take(reader, /\^/y) !== undefined;
    const set = { kind: 'char', ascii: new Uint8Array(128), wide: false };
    const include = (other) => {
        for (let code = 0; code < 128; code += 1)
            if (other.ascii[code])
                set.ascii[code] = 1;
        set.wide ||= other.wide;
    };
    for (let first = true; first || !take(reader, /\]/y); first = false) {
        const named = take(reader, /\[:(\^?)(\w+):\]/y);
        if (named) {
            include(named[1] ? negate(setOf(named[2] ?? '')) : setOf(named[2] ?? ''));
            continue;
        }
        if (take(reader, /\[:/y))
            throw new Unknown();
        const low = classChar(reader);
        if (typeof low !== 'number') {
            include(low);
            continue;
        }
        const high = take(reader, /-(?!\])/y) ? classChar(reader) : low;
        if (typeof high !== 'number' || high < low)
            throw new Unknown();
        for (let code = low; code <= high; code += 1)
            set.ascii[code] = 1;
    }
    if (ignoreCase)
        fold(set);
    return negated ? negate(set) : set;
}
function classChar(reader) {
    const escape = parseEscape(reader);
    if (escape !== undefined)
        return escape;
    const literal = take(reader, /[^\\]/y);
    if (!literal)
        throw new Unknown();
    return literal[0].charCodeAt(0);
}
const knownChars = new Map();
function one(code, ignoreCase) {
    const key = ignoreCase ? code + 128 : code;
    const known = knownChars.get(key) ?? single(code, ignoreCase);
    knownChars.set(key, known);
    return known;
}
function single(code, ignoreCase) {
    const char = { kind: 'char', ascii: new Uint8Array(128), wide: false };
    char.ascii[code] = 1;
    return ignoreCase ? fold(char) : char;
}
/** A set by its name. Its text in `sets` holds single characters and ranges `a-b`. */
function setOf(name) {
    const members = sets[name];
    if (members === undefined)
        throw new Unknown();
    const ascii = new Uint8Array(128);
    for (const [range] of members.matchAll(/.-.|[^]/g))
        ascii.fill(1, range.charCodeAt(0), range.charCodeAt(range.length - 1) + 1);
    return { kind: 'char', ascii, wide: false };
}
function all() {
    return { kind: 'char', ascii: new Uint8Array(128).fill(1), wide: true };
}
function without(char, excluded) {
    char.ascii[excluded.charCodeAt(0)] = 0;
    return char;
}
function negate({ ascii, wide }) {
    return { kind: 'char', ascii: ascii.map((value) => 1 - value), wide: !wide };
}
/** Go also folds two characters outside ASCII to "k" and "s"; case-folding.ts deals with texts that hold one. */
function fold(char) {
    for (let upper = 65; upper <= 90; upper += 1) {
        if (char.ascii[upper] || char.ascii[upper + 32])
            char.ascii[upper] = char.ascii[upper + 32] = 1;
    }
    return char;
}


/***/ }),

/***/ 42414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findRequiredLiterals)
/* harmony export */ });
/* harmony import */ var _pattern_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52680);

const maxWords = 24;
const maxWays = 1e12;
const maxTailWays = 900;
const longEnough = 12;
const shortest = 2;
const newline = 10;
/** The required literal of each alternative of the pattern; undefined when one has none. */
function findRequiredLiterals(tree) {
    const alternatives = tree.kind === 'alt' ? tree.items : [tree];
    const literals = [];
    let group = 1;
    for (const alternative of alternatives) {
        const tokens = flatten(alternative);
        const literal = bestLiteral(tokens, group);
        if (!literal)
            return undefined;
        literals.push(literal);
        group += countGroups(alternative);
    }
    return literals;
}
/** The items of nested sequences as one list; a group becomes `open`, its content and `close`. */
function flatten(node) {
    if (node.kind === 'cat')
        return node.items.flatMap(flatten);
    if (node.kind === 'capture')
        return [{ kind: 'open' }, ...flatten(node.body), { kind: 'close' }];
    return [node];
}
function bestLiteral(tokens, group) {
    let best;
    for (let at = 0; at < tokens.length; at += 1) {
        const previous = tokens[at - 1];
        if (previous?.kind === 'char' && lettersOf(previous)?.length === 1)
            continue; // within a word that was tried
        const words = wordsAt(tokens, at);
        if (!words)
            continue;
        // A few long words are found rarely in texts; with whole groups the secret is known.
        const score = 2 * Math.min(8, ...words.map((word) => word.length)) -
            words.length / 4 +
            (wholeGroups(tokens, at) ? 5 : 0) -
            (leadLength(tokens, at) === Infinity ? 9 : 0);
        if (!best || score > best.score)
            best = { at, score, words };
    }
    if (!best)
        return undefined;
    const start = beginning(tokens, best.at);
    const lead = tokens.slice(0, start);
    const isFree = lead.every((token) => token.kind === 'repeat' && token.min === 0);
    const backtracks = waysThrough(tokens.slice(start)) > maxWays;
    return {
        words: best.words,
        source: write(tokens.slice(start)),
        ...(isFree ? {} : { before: write(lead) }),
        lead: leadLength(tokens, start),
        leadChars: charsIn(lead),
        lineBreaks: sumOf(tokens, _pattern_source_js__WEBPACK_IMPORTED_MODULE_0__/* .maxLineBreaks */ .DG),
        backtracks,
        ...(backtracks ? { tail: tailOf(tokens.slice(start)), inLine: inLineOf(tokens.slice(start)) } : {}),
        ...(wholeGroups(tokens, best.at) ? { firstGroup: group } : {}),
    };
}
function waysThrough(tokens) {
    return (0,_pattern_source_js__WEBPACK_IMPORTED_MODULE_0__/* .waysOf */ .UV)({ kind: 'cat', items: tokens.filter((token) => !isMark(token)) });
}
/** The longest part directly after the first slow token that can be searched for quickly. */
function tailOf(tokens) {
    const from = tokens.findIndex((token) => waysThrough([token]) > maxTailWays) + 1;
    let to = from;
    while (to < tokens.length && waysThrough(tokens.slice(from, to + 1)) <= maxTailWays)
        to += 1;
    return from === 0 ? '' : write(tokens.slice(from, to));
}
/** Undefined if the tokens before the first part that takes in any text of a line are more than ASCII characters. */
function inLineOf(tokens) {
    const at = tokens.findIndex((token) => !isMark(token) && takesInLine(token));
    const head = tokens.slice(0, Math.max(0, at));
    const isPlain = (token) => token.kind === 'assert' || (token.kind === 'char' && !token.wide && !token.ascii[newline]);
    const taking = tokens.slice(at, at + 1);
    const isGrouped = taking.some((token) => !isMark(token) && countGroups(token) > 0);
    if (head.length === 0 || !head.every(isPlain) || isGrouped)
        return undefined;
    return { head: write(head), source: `${write(head)}${write(taking)}(${write(tokens.slice(at + 1))})` };
}
function takesInLine(node) {
    if (node.kind === 'capture')
        return takesInLine(node.body);
    if (node.kind === 'alt')
        return node.items.every(takesInLine);
    if (node.kind === 'cat')
        return node.items[0] !== undefined && takesInLine(node.items[0]);
    if (node.kind !== 'repeat' || node.min > 0 || node.max !== Infinity || node.body.kind !== 'char')
        return false;
    return node.body.wide && node.body.ascii.every((may, code) => may === 1 || code === newline);
}
/** Goes back over tokens of no length, so that the group and the word boundary before a word belong to it. */
function beginning(tokens, at) {
    let start = at;
    while (start > 0 && (tokens[start - 1]?.kind === 'open' || tokens[start - 1]?.kind === 'assert'))
        start -= 1;
    return start;
}
function leadLength(tokens, at) {
    return sumOf(tokens.slice(0, at), _pattern_source_js__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru);
}
function sumOf(tokens, ofNode) {
    return tokens.reduce((sum, token) => sum + (isMark(token) ? 0 : ofNode(token)), 0);
}
function charsIn(tokens) {
    const may = new Uint8Array(256);
    const add = (node) => {
        if (node.kind === 'cat' || node.kind === 'alt')
            node.items.forEach(add);
        else if (node.kind === 'capture' || node.kind === 'repeat')
            add(node.body);
        else if (node.kind === 'char') {
            for (let code = 0; code < 256; code += 1)
                if (code < 128 ? node.ascii[code] : node.wide)
                    may[code] = 1;
        }
    };
    tokens.forEach(add);
    return [...may.keys()].flatMap((code) => (may[code] ? String.fromCharCode(code) : [])).join('');
}
function wholeGroups(tokens, at) {
    return tokens.slice(0, beginning(tokens, at)).every((token) => !isMark(token) && countGroups(token) === 0);
}
function isMark(token) {
    return token.kind === 'open' || token.kind === 'close';
}
/** A part of the tokens as a pattern, without parentheses of groups that are cut in two. */
function write(tokens) {
    const parts = [];
    const opened = [];
    for (const token of tokens) {
        if (token.kind === 'open')
            opened.push(parts.push('(') - 1);
        else if (token.kind === 'close') {
            if (opened.pop() !== undefined)
                parts.push(')');
        }
        else
            parts.push(token.kind === 'alt' ? `(?:${(0,_pattern_source_js__WEBPACK_IMPORTED_MODULE_0__/* .patternSource */ .MP)(token)})` : (0,_pattern_source_js__WEBPACK_IMPORTED_MODULE_0__/* .patternSource */ .MP)(token));
    }
    for (const at of opened)
        parts[at] = '';
    return parts.join('');
}
function countGroups(node) {
    if (node.kind === 'cat' || node.kind === 'alt')
        return node.items.reduce((sum, item) => sum + countGroups(item), 0);
    if (node.kind === 'capture')
        return 1 + countGroups(node.body);
    return node.kind === 'repeat' ? countGroups(node.body) : 0;
}
/** Every match of these tokens begins with one of these words. Undefined if they are too many, or one is too short. */
function wordsAt(tokens, at) {
    let words = { open: [''], closed: [] };
    for (let index = at; index < tokens.length && words.open.length > 0; index += 1) {
        const token = tokens[index];
        if (!isMark(token))
            words = extend(words, token);
        else if (index === at)
            return undefined;
    }
    const all = [...new Set([...words.closed, ...words.open])];
    return all.length > maxWords || all.some((word) => word.length < shortest) ? undefined : all;
}
function extend(words, node) {
    switch (node.kind) {
        case 'assert':
            return words;
        case 'capture':
            return extend(words, node.body);
        case 'cat':
            return node.items.reduce(extend, words);
        case 'char':
            return append(words, lettersOf(node));
        case 'alt': {
            const each = node.items.map((item) => extend({ open: words.open, closed: [] }, item));
            const open = each.flatMap((other) => other.open);
            const ended = each.flatMap((other) => other.closed);
            return open.length + ended.length > maxWords ? closed(words) : { open, closed: [...words.closed, ...ended] };
        }
        case 'repeat': {
            let extended = words;
            for (let count = 0; count < Math.min(node.min, longEnough); count += 1)
                extended = extend(extended, node.body);
            return node.max === node.min ? extended : closed(extended);
        }
    }
}
function append({ open, closed: ended }, letters) {
    if (!letters || open.length * letters.length > maxWords)
        return closed({ open, closed: ended });
    const longer = open.flatMap((word) => letters.map((letter) => word + letter));
    return {
        open: longer.filter((word) => word.length < longEnough),
        closed: [...ended, ...longer.filter((word) => word.length >= longEnough)],
    };
}
function closed({ open, closed: ended }) {
    return { open: [], closed: [...ended, ...open] };
}
const knownLetters = new WeakMap();
/** In lower case, as words are searched for; undefined for more than four. */
function lettersOf(char) {
    let letters = knownLetters.get(char);
    if (!letters) {
        const found = new Set();
        for (let code = 0; code < 128 && found.size < 5; code += 1) {
            if (char.ascii[code])
                found.add(String.fromCharCode(code).toLowerCase());
        }
        letters = char.wide || found.size > 4 ? 'many' : [...found];
        knownLetters.set(char, letters);
    }
    return letters === 'many' ? undefined : letters;
}


/***/ }),

/***/ 50183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ withTimeLimit),
/* harmony export */   Qo: () => (/* binding */ TimeLimitExceeded),
/* harmony export */   he: () => (/* binding */ checkTimeLimit),
/* harmony export */   zl: () => (/* binding */ withinLimit)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

const patternLimitMs = 500;
/** The work took longer than the limit that {@link withTimeLimit} was given. */
class TimeLimitExceeded extends Error {
}
let endsAt = Infinity;
let runner;
function createRunner() {
    return { sandbox: (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ work: () => undefined }), script: new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('work()') };
}
/**
 * Does work in which {@link checkTimeLimit} and {@link withinLimit} throw {@link TimeLimitExceeded} after `limitMs`.
 */
function withTimeLimit(limitMs, work) {
    endsAt = performance.now() + limitMs;
    try {
        return work();
    }
    finally {
        endsAt = Infinity;
    }
}
/** Throws {@link TimeLimitExceeded} if the limit of {@link withTimeLimit} is over. */
function checkTimeLimit() {
    if (performance.now() > endsAt)
        throw new TimeLimitExceeded();
}
/**
 * Runs a regular expression for at most half a second; undefined if it was stopped. V8 can stop one only if a script
 * with a timeout runs it. Throws {@link TimeLimitExceeded}.
 */
function withinLimit(work) {
    checkTimeLimit();
    const leftMs = Math.max(1, Math.ceil(endsAt - performance.now()));
    runner ??= createRunner();
    const { sandbox, script } = runner;
    sandbox.work = work;
    try {
        return script.runInContext(sandbox, { timeout: Math.min(patternLimitMs, leftMs) });
    }
    catch (error) {
        if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            throw error;
        checkTimeLimit();
        return undefined;
    }
    finally {
        sandbox.work = () => undefined;
    }
}


/***/ }),

/***/ 20603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ translatePattern),
/* harmony export */   w: () => (/* binding */ compile)
/* harmony export */ });
/* harmony import */ var _pattern_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52680);
/* harmony import */ var _pattern_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67194);


/**
 * Translates a pattern of Go's RE2 syntax into a V8 pattern for a text held as a byte string (latin1). It matches
 * wherever Go's does: it may match more, never less. Returns undefined for a pattern that is not fully known. Assumes a
 * text without U+212A and U+017F, which Go folds to "k" and "s".
 */
function translatePattern(pattern) {
    const tree = (0,_pattern_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .E)(pattern);
    return tree && compile((0,_pattern_source_js__WEBPACK_IMPORTED_MODULE_1__/* .patternSource */ .MP)(tree), 'g');
}
/** Undefined if V8 refuses the pattern, for instance because it is too large. */
function compile(source, flags) {
    try {
        return new RegExp(source, flags);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
