export const id = 7956;
export const ids = [7956];
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

/***/ 47956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   farKeywordSearch: () => (/* binding */ farKeywordSearch)
/* harmony export */ });
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63276);

/** Finds the keywords of those rules whose matches may hold none of their own. */
function farKeywordSearch(rules) {
    const isFar = ({ keywords, literalPatterns }) => !literalPatterns?.every(({ words }) => words.every((word) => keywords.some((keyword) => word.includes(keyword))));
    const words = [...new Set(rules.filter(isFar).flatMap(({ keywords }) => keywords))];
    return (text) => {
        const folded = (0,_search_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(text.toString('latin1'));
        return words.filter((word) => folded.includes(word));
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


/***/ })

};
