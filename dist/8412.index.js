export const id = 8412;
export const ids = [8412];
export const modules = {

/***/ 12749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSessions: () => (/* binding */ createSessions)
/* harmony export */ });
/* harmony import */ var _config_language_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34472);
/* harmony import */ var _http_tls_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14772);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19235);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31627);
/* harmony import */ var _step_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70002);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92593);
/* harmony import */ var _stopped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28839);







function createSessions(config, context, client) {
    const logins = new Map();
    const logInAt = (name, baseUrl) => {
        const session = config.sessions.find((candidate) => candidate.name === name);
        if (!session)
            throw new Error(`no session is called "${name}"`);
        return logIn(session, baseUrl, context, client, (0,_http_tls_files_js__WEBPACK_IMPORTED_MODULE_1__/* .tlsFor */ .Ng)(config));
    };
    const loginsOf = (name, baseUrl) => {
        const key = JSON.stringify([name, baseUrl]);
        const known = logins.get(key) ?? { first: logInAt(name, baseUrl) };
        logins.set(key, known);
        return known;
    };
    return {
        async open(name, baseUrl = config.baseUrl) {
            const { first, second } = loginsOf(name, baseUrl);
            const renewed = await second;
            return renewed?.ok ? renewed : first;
        },
        async renew(name, lost, baseUrl = config.baseUrl) {
            const known = loginsOf(name, baseUrl);
            known.second ??= logInAt(name, baseUrl);
            const renewed = await known.second;
            return renewed.ok && renewed.session === lost ? undefined : renewed;
        },
    };
}
async function logIn(config, baseUrl, context, client, tls) {
    const session = { ...(0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .noSession */ .eP)(), name: config.name, setCookies: [] };
    const { signal } = context;
    const stepContext = {
        session,
        captured: new Map(),
        baseUrl,
        context,
        client,
        signal,
        secretCookies: true,
        tls,
    };
    if (config.basic)
        session.headers.push(['authorization', (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .basicValue */ .uZ)(config.basic, stepContext.captured)]);
    context.log.progress(`smoke: session "${config.name}" logs in`);
    const { failure = addHeaders(config, stepContext) } = await (0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .takeSteps */ .xm)(config.steps, stepContext);
    if (!failure)
        return { ok: true, session };
    if (failure.open) {
        const finding = (0,_stopped_js__WEBPACK_IMPORTED_MODULE_6__/* .stoppedFinding */ .T)([`session "${config.name}"`], failure.step.at, signal);
        return { ok: false, finding, reason: (0,_stopped_js__WEBPACK_IMPORTED_MODULE_6__/* .stopReason */ .P)(signal), session };
    }
    const told = (0,_step_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .stepFinding */ .u8)(failure, { title: `Session "${config.name}"`, key: config.name }, stepContext);
    if (told.rule === 'smoke/protected')
        return { ok: false, finding: told, reason: `the session "${config.name}" cannot log in`, session };
    const finding = {
        ...told,
        rule: 'smoke/session',
        fix: failure.mismatches[0]?.fix ?? loginFix(config, failure, session) ?? told.fix,
        fingerprint: `smoke/session:${config.name}`,
    };
    return { ok: false, finding, reason: `the session "${config.name}" cannot log in`, session };
}
/** The fix for a login that got an answer, if the answer is about the login and not about the route. */
function loginFix({ steps }, failure, session) {
    const { step, index, response, mismatches } = failure;
    if (!response || response.status >= 500 || [404, 405, 410, 429].includes(response.status))
        return undefined;
    const isBefore = steps.slice(0, index + 1).every(_request_js__WEBPACK_IMPORTED_MODULE_2__/* .isRead */ .H9) && !steps.every(_request_js__WEBPACK_IMPORTED_MODULE_2__/* .isRead */ .H9);
    if (isBefore && response.status !== 401)
        return undefined;
    if (mismatches[0]?.rule === 'smoke/capture')
        return 'Look at the answer: if it refuses the login, check what it logs in with; if not, capture from where the value is now.';
    // 419 is Laravel's status for a missing or wrong token.
    if (response.status === 419 || (response.status === 403 && index > 0 && !(0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .isRead */ .H9)(step))) {
        // The cookies of this answer came too late for its own request.
        const hadCookies = session.setCookies?.length !== response.setCookies.length;
        return index === 0 || hadCookies ? undefined : withoutCookies;
    }
    const how = [415, 422].includes(response.status) ? ', and whether as form or JSON' : '';
    return `Check what it logs in with${how}; if the login was meant to change, change its steps.`;
}
const withoutCookies = 'The pages before it set no cookie, so the application cannot know its own token again. A cookie for https alone is not set where the application does not know of the https before it (Express: "trust proxy").';
/** Renders the session's headers with the captured values. */
function addHeaders({ at, headers, steps }, stepContext) {
    try {
        for (const [name, value] of headers) {
            stepContext.session.headers.push([name, (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .headerValue */ .Z)(name, (0,_config_language_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(value, stepContext.captured))]);
        }
        return undefined;
    }
    catch (error) {
        const index = steps.length - 1;
        const step = { ...steps[index], at };
        return { ...(0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .unsent */ .YX)(step, stepContext, (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnusable */ .II)(error)), step, index };
    }
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
