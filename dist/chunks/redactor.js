import { asSeen, denseForm, partOf, readings, settledForms, viewOf } from "./readings.js";
import { byteForms, secretForms } from "./secret-forms.js";
// src/text/redaction/matcher.ts
const tableSize = 1 << 18;
function createMatcher(minLength) {
	const leadingFactor = 33 ** minLength;
	const byHead = new Map();
	const isHead = new Uint8Array(tableSize);
	const headOf = (text) => {
		let head = 0;
		for (let i = 0; i < minLength; i++) head = Math.imul(head, 33) + text.charCodeAt(i) | 0;
		return head;
	};
	return {
		add(text, label) {
			if (text.length < minLength) return;
			const head = headOf(text);
			const bucket = byHead.get(head) ?? {
				labels: new Map(),
				lengths: []
			};
			const { labels, lengths } = bucket;
			if (labels.has(text)) return;
			labels.set(text, label);
			if (!lengths.includes(text.length)) lengths.splice(lengths.filter((each) => each > text.length).length, 0, text.length);
			byHead.set(head, bucket);
			isHead[slotOf(head)] = 1;
		},
		isEmpty: () => byHead.size === 0,
		find(text, tell) {
			if (text.length < minLength || byHead.size === 0) return;
			let start = -1;
			let end = -1;
			let label = "";
			let head = headOf(text);
			const last = text.length - minLength;
			for (let at = 0;; at++) {
				if (isHead[slotOf(head)] === 1) {
					const word = longestAt(byHead.get(head), text, at);
					if (word !== void 0 && at < end) end = Math.max(end, at + word.length);
					else if (word !== void 0) {
						if (end >= 0) tell(start, end, label);
						start = at;
						end = at + word.length;
						label = word.label;
					}
				}
				if (at >= last) break;
				const leaving = Math.imul(text.charCodeAt(at), leadingFactor);
				head = Math.imul(head, 33) + text.charCodeAt(at + minLength) - leaving | 0;
			}
			if (end >= 0) tell(start, end, label);
		}
	};
}
function longestAt(bucket, text, at) {
	for (const length of bucket?.lengths ?? []) {
		const label = bucket?.labels.get(text.slice(at, at + length));
		if (label !== void 0 && at + length <= text.length) return {
			length,
			label
		};
	}
}
function slotOf(head) {
	return (head ^ head >>> 14) & 262143;
}
// src/text/redaction/cut-off.ts
const maxLength = 512;
const ending = /(?:\.{3})?["'`)\]}>\s]*$/;
function createCutOff(minLength) {
	const halves = createMatcher(minLength);
	const whole = new Map();
	return {
		add(value, label) {
			const form = settledForms(value)[0];
			if (form.length > maxLength || /^[a-z][\w+.-]*:\/\//i.test(form)) return;
			const half = form.slice(0, Math.max(minLength, Math.ceil(form.length / 2)));
			const known = whole.get(half);
			if (known) known.push({
				form,
				label
			});
			else whole.set(half, [{
				form,
				label
			}]);
			halves.add(half, half);
		},
		find(text) {
			const from = Math.max(0, text.length - 2 * maxLength);
			const view = asSeen(partOf(viewOf(text), text.slice(from), from));
			const end = view.text.length - (ending.exec(view.text)?.[0].length ?? 0);
			const found = [];
			halves.find(view.text.slice(0, end), (start, _, half) => {
				const rest = view.text.slice(start, end);
				const cut = whole.get(half)?.find(({ form }) => form.startsWith(rest));
				if (cut) found.push({
					start: view.start(start),
					end: view.end(end),
					label: cut.label
				});
			});
			return found;
		}
	};
}
// src/text/redaction/redactor.ts
const minLength = 6;
const plainWord = /^(?:[a-z_-]{1,15}|\d{1,9})$/i;
const maxRounds = 20;
function createRedactor() {
	const labels = new Map([["secret", ""]]);
	const all = createMatchers();
	const distinctive = createMatchers();
	const cutOff = createCutOff(minLength);
	const spansIn = (text, { usual, dense } = all) => {
		const spans = [];
		for (const view of readings(text)) (view.isDense ? dense : usual).find(view.text, (start, end, label) => {
			spans.push({
				start: view.start(start),
				end: view.end(end),
				label
			});
		});
		return spans;
	};
	const showable = new Map();
	const isShowable = (label) => {
		const given = labels.get(label);
		if (given === void 0) return false;
		const known = showable.get(label) ?? [label, given].every((text) => spansIn(text).length === 0);
		showable.set(label, known);
		return known;
	};
	const hide = (text, matchers) => {
		return replaceSpans(text, [...spansIn(text, matchers), ...matchers === all ? cutOff.find(text) : []], (label) => isShowable(label) ? label : "secret");
	};
	return {
		add(value, label) {
			showable.clear();
			const plainLabel = label.replace(/[^\w .-]/g, " ");
			for (const part of new Set([value, ...value.split(/\r\n|\r|\n/)].map((each) => each.trim()))) {
				if (part.length < minLength) continue;
				labels.set(plainLabel, label);
				cutOff.add(part, plainLabel);
				const forms = [
					...secretForms(part),
					...byteForms(part),
					...settledForms(part)
				];
				for (const { usual, dense } of plainWord.test(part) ? [all] : [all, distinctive]) {
					for (const form of forms) for (const each of [form, form.replaceAll(" ", "+")]) usual.add(each, plainLabel);
					dense.add(denseForm(part), plainLabel);
				}
			}
		},
		redact(text, isFinished = false) {
			const matchers = isFinished ? distinctive : all;
			if (matchers.usual.isEmpty()) return text;
			let shown = text;
			for (let round = 0; round < maxRounds; round++) {
				const before = shown;
				shown = outsideMarkers(before, isShowable, (part) => hide(part, matchers));
				if (shown === before) return shown;
			}
			return shown;
		}
	};
}
function createMatchers() {
	return {
		usual: createMatcher(minLength),
		dense: createMatcher(minLength)
	};
}
function outsideMarkers(text, isKnown, change) {
	let result = "";
	let from = 0;
	for (const marker of text.matchAll(/\(redacted: ([^()\r\n]*)\)/g)) {
		if (!isKnown(marker[1])) continue;
		result += change(text.slice(from, marker.index)) + marker[0];
		from = marker.index + marker[0].length;
	}
	return result + change(text.slice(from));
}
function replaceSpans(text, spans, show) {
	spans.sort((a, b) => a.start - b.start || b.end - a.end);
	const merged = [];
	for (const span of spans) {
		const last = merged.at(-1);
		if (last && (span.start < last.end || span.start === last.end && span.label === last.label)) last.end = Math.max(last.end, span.end);
		else merged.push({ ...span });
	}
	let result = "";
	let from = 0;
	for (const { start, end, label } of merged) {
		result += `${text.slice(from, start)}(redacted: ${show(label)})`;
		from = end;
	}
	return result + text.slice(from);
}
export { createRedactor };
