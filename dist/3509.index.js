export const id = 3509;
export const ids = [3509];
export const modules = {

/***/ 53509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSmoke: () => (/* binding */ runSmoke)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./lib/src/smoke/check.js + 12 modules
var smoke_check = __webpack_require__(9303);
// EXTERNAL MODULE: ./lib/src/smoke/page-check/browser.js + 1 modules
var browser = __webpack_require__(25630);
// EXTERNAL MODULE: ./lib/src/http/cookies.js
var cookies = __webpack_require__(27824);
// EXTERNAL MODULE: ./lib/src/smoke/excerpt.js
var excerpt = __webpack_require__(10453);
// EXTERNAL MODULE: ./lib/src/smoke/step-finding.js
var step_finding = __webpack_require__(70744);
// EXTERNAL MODULE: ./lib/src/smoke/steps.js + 1 modules
var steps = __webpack_require__(91231);
;// CONCATENATED MODULE: ./lib/src/smoke/ready.js




/** Asks until the new release answers. `said` tells how long it took and what answered before. */
async function waitUntilReady({ step, timeoutMs, intervalMs }, { baseUrl }, context, client) {
    const session = { name: '', jar: (0,cookies/* createCookieJar */.m)(), headers: [] };
    const { signal } = context;
    const walk = { session, captured: new Map(), baseUrl, context, client, signal, secretCookies: false };
    context.log.progress(`smoke: waits for ${step.method} ${baseUrl ?? ''}`);
    const polled = { ...step, until: { timeoutMs, intervalMs } };
    const taken = await (0,steps/* takeStep */.e0)(polled, walk);
    if (taken.open)
        return { kind: 'stopped' };
    if (taken.mismatches.length > 0) {
        const finding = (0,step_finding/* stepFinding */.u8)({ ...taken, step, index: 0 }, { title: 'Never ready', key: 'ready' }, walk);
        const fix = 'Check that the deployment has finished and serves this release; a longer "timeout" gives it more time.';
        return { kind: 'late', finding: { ...finding, rule: 'smoke/ready', fix, fingerprint: 'smoke/ready' } };
    }
    const { ms = 0, before } = taken.waited ?? {};
    const earlier = before === undefined ? '' : ` (before: ${(0,excerpt/* excerpt */.K)(before, context.redactor)})`;
    return { kind: 'ready', said: `ready after ${Math.round(ms / 1000)} s${earlier}` };
}

// EXTERNAL MODULE: ./lib/src/smoke/stopped.js
var stopped = __webpack_require__(39477);
;// CONCATENATED MODULE: ./lib/src/smoke/run.js





/** Checks at a time: enough to be quick, few enough not to be a load. */
const maxParallel = 4;
/** Waits for the new release, then runs the checks, a few at a time. Results stand in the order of the configuration. */
async function runSmoke(config, context, deps) {
    const start = context.clock.monotonic();
    const said = [];
    let checks;
    let findings = [];
    const ready = config.ready ? await waitUntilReady(config.ready, config, context, deps.client) : undefined;
    if (ready?.kind === 'late') {
        findings.push(ready.finding);
        checks = config.checks.map(({ name }) => unrun(name, 'skipped', 'the release never was ready'));
    }
    else if (ready?.kind === 'stopped') {
        checks = config.checks.map(({ name }) => unrun(name, 'inconclusive', (0,stopped/* stopReason */.P)(context.signal)));
    }
    else {
        if (ready)
            said.push(ready.said);
        openEarly(config, deps.sessions);
        const browsers = (0,browser/* createBrowsers */.C)(config, context, deps.browserFlags);
        const all = { ...deps, browsers };
        const checked = await (0,p_limit/* default */.A)(maxParallel)
            .map(config.checks, (check) => (0,smoke_check/* runCheck */.k)(check, config, context, all))
            .finally(browsers.close);
        checks = checked.map(({ result }) => result);
        findings = unique(checked.flatMap((one) => one.findings));
    }
    // A page without a browser is inconclusive too, and has its own finding.
    const open = !context.signal.aborted
        ? []
        : checks.filter(({ status }) => status === 'inconclusive').map(({ name }) => name);
    const at = config.checks.find(({ name }) => open.includes(name))?.at ?? config.ready?.at;
    if (at && (open.length > 0 || ready?.kind === 'stopped')) {
        findings.push((0,stopped/* stoppedFinding */.T)(open.length > 0 ? open : ['ready'], at, context.signal));
    }
    return {
        name: 'smoke',
        status: statusOf(findings, config),
        reason: [tally(checks), ...said].join('; '),
        durationMs: context.clock.monotonic() - start,
        counts: counts(checks),
        findings,
        checks,
    };
}
/** Logins go side by side from the start; a check that comes first would otherwise hold up those behind it. */
function openEarly({ checks, baseUrl }, sessions) {
    for (const { session, on } of checks) {
        // What goes wrong is told by the check that needs it.
        if (session !== undefined)
            sessions.open(session, on?.baseUrl ?? baseUrl).catch(() => { });
    }
}
function unrun(name, status, reason) {
    return { name, status, reason, steps: [] };
}
/** Checks that share a session share its finding. */
function unique(findings) {
    return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}
function statusOf(findings, { checks, ready }) {
    if (checks.length === 0 && !ready)
        return 'skipped';
    if (findings.some(({ status }) => status === 'fail'))
        return 'fail';
    return findings.some(({ status }) => status === 'inconclusive') ? 'inconclusive' : 'pass';
}
function counts(checks) {
    const count = (wanted) => checks.filter(({ status }) => status === wanted).length;
    return {
        checks: checks.length,
        passed: count('pass'),
        failed: count('fail'),
        skipped: count('skipped'),
        inconclusive: count('inconclusive'),
    };
}
/** `9 of 12 checks passed, 1 failed, 2 skipped`. */
function tally(checks) {
    const { passed, ...others } = counts(checks);
    const rest = Object.entries(others).filter(([name, count]) => name !== 'checks' && count > 0);
    const total = checks.length === 1 ? '1 check' : `${checks.length} checks`;
    return [`${passed} of ${total} passed`, ...rest.map(([name, count]) => `${count} ${name}`)].join(', ');
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
