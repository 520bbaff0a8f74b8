import { NetworkError, excerpt, judging, requestId } from "./checks.js";
// src/pillars/latency/ask.ts
async function askOnce(client, step, request, redactor, fresh, signal) {
	try {
		const response = await client.send({
			...request,
			retries: 0,
			fresh
		}, signal);
		const answer = {
			step: {
				...step,
				captures: []
			},
			response,
			captured: new Map(),
			cookies: new Map()
		};
		const [mismatch] = (await judging(answer, signal)).mismatches;
		if (mismatch && response.status === 429) return { kind: "throttled" };
		const id = requestId(response, redactor);
		if (!mismatch) return {
			kind: "answered",
			timing: response.timing,
			requestId: id
		};
		return {
			kind: "failed",
			reason: `expected ${mismatch.expected}, seen ${excerpt(mismatch.observed, redactor)}`,
			requestId: id
		};
	} catch (error) {
		if (signal.aborted) return { kind: "aborted" };
		if (!(error instanceof NetworkError)) throw error;
		return error.kind === "aborted" ? { kind: "aborted" } : {
			kind: "failed",
			reason: error.message
		};
	}
}
// src/pillars/latency/schedule.ts
function createRotation(candidates, random) {
	let round = [];
	return () => {
		const eligible = new Set(candidates());
		round = round.filter((one) => eligible.has(one));
		if (round.length === 0) round = shuffle([...eligible], random);
		return round.pop();
	};
}
function shuffle(list, random) {
	for (let i = list.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[list[i], list[j]] = [list[j], list[i]];
	}
	return list;
}
function departureInterval(ratePerSecond, maxInFlight, pacesMs) {
	const meanMs = pacesMs.reduce((sum, pace) => sum + pace, 0) / Math.max(1, pacesMs.length);
	return Math.max(1e3 / ratePerSecond, meanMs / maxInFlight);
}
function atMostMs(routes, ratePerSecond, maxInFlight) {
	const byEnd = routes.toSorted((one, other) => one.maxRequests - other.maxRequests);
	let rounds = 0;
	let total = 0;
	for (const [i, { maxRequests }] of byEnd.entries()) {
		const open = byEnd.slice(i).map(({ expectedMs }) => expectedMs);
		total += (maxRequests - rounds) * open.length * departureInterval(ratePerSecond, maxInFlight, open);
		rounds = maxRequests;
	}
	return total;
}
// src/pillars/latency/sampler.ts
const warmUps = 3;
async function sampleRoutes(routes, options) {
	const { clock, signal, maxInFlight } = options;
	const states = routes.map(newState);
	for (const state of states) await warmUp(state, signal);
	const held = [];
	const running = new Set();
	let crash;
	const waiting = () => states.filter((state) => state.verdict === "open" && state.sent < state.route.maxRequests);
	const next = createRotation(waiting, options.random);
	const depart = (state, index, heldMs) => {
		state.inFlight += 1;
		const asked = state.route.ask(false, AbortSignal.any([signal, state.done.signal])).then((answer) => record(state, index, answer, heldMs)).catch((error) => {
			crash ??= { error };
		}).finally(() => {
			state.inFlight -= 1;
			running.delete(asked);
			leaveHeld();
			const decided = states.filter(({ verdict }) => verdict !== "open").length;
			const requests = states.reduce((sum, { judged }) => sum + judged.length, 0);
			options.onProgress(decided, requests);
		});
		running.add(asked);
	};
	const leaveHeld = () => {
		while (held.length > 0 && running.size < maxInFlight && !signal.aborted) {
			const { state, index, since } = held.shift();
			if (state.verdict === "open") depart(state, index, clock.monotonic() - since);
		}
	};
	let dueAt = clock.monotonic();
	while (waiting().length > 0 && !signal.aborted && !crash) {
		const open = waiting();
		const paces = open.map(({ route }) => route.expectedMs);
		const intervalMs = departureInterval(options.ratePerSecond, maxInFlight, paces);
		const wakeAt = dueAt + options.random() * intervalMs / 4;
		await clock.sleep(Math.max(0, wakeAt - clock.monotonic()), signal).catch(() => {});
		const now = clock.monotonic();
		dueAt = Math.max(dueAt + intervalMs, now - intervalMs);
		const state = signal.aborted ? void 0 : next();
		if (!state) continue;
		if (running.size < maxInFlight) depart(state, state.sent++, 0);
		else if (state.inFlight >= maxInFlight / open.length) held.push({
			state,
			index: state.sent++,
			since: now
		});
	}
	while (running.size > 0) await Promise.all(running);
	if (crash) throw crash.error;
	return states.map(outcome);
}
function newState(route) {
	return {
		route,
		sent: 0,
		inFlight: 0,
		answers: [],
		judged: [],
		verdict: "open",
		done: new AbortController()
	};
}
async function warmUp(state, signal) {
	for (let i = 0; i <= warmUps && state.verdict === "open"; i++) {
		const answer = await state.route.ask(i === 0, signal);
		if (answer.kind === "answered" && i === 0) state.cold = answer.timing;
		if (answer.kind === "throttled" || answer.kind === "aborted") stop(state, answer.kind);
		if (answer.kind === "failed") return;
	}
}
function record(state, index, answer, heldMs) {
	if (state.verdict !== "open") return;
	if (answer.kind === "throttled" || answer.kind === "aborted") return stop(state, answer.kind);
	const { requestId } = answer;
	state.answers[index] = answer.kind === "failed" ? {
		ms: Number.POSITIVE_INFINITY,
		heldMs,
		reason: answer.reason,
		requestId
	} : {
		ms: answer.timing.totalMs + heldMs,
		heldMs,
		timing: answer.timing,
		requestId
	};
	for (let sample = state.answers[state.judged.length]; sample; sample = state.answers[state.judged.length]) {
		state.judged.push(sample);
		state.verdict = state.route.decide(state.judged);
		if (state.verdict !== "open") return state.done.abort();
	}
}
function stop(state, why) {
	state.verdict = "inconclusive";
	state.stopped = why;
	state.done.abort();
}
function outcome({ cold, judged, verdict, stopped }) {
	const result = {
		cold,
		samples: judged
	};
	return verdict === "open" ? {
		...result,
		verdict: "inconclusive",
		stopped: "aborted"
	} : {
		...result,
		verdict,
		stopped
	};
}
export { askOnce, atMostMs, sampleRoutes };
