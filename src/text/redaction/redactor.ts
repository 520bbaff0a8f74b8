import type { Redactor } from '../../model/redactor.ts';
import { createCutOff } from './cut-off.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { denseForm, readings, settledForms } from './readings.ts';
import { byteForms, secretForms } from './secret-forms.ts';

type Span = { start: number; end: number; label: string };

const minLength = 6;
const plainWord = /^(?:[a-z_-]{1,15}|\d{1,9})$/i;
// Each round hides something more. A text that needs more rounds would say nothing useful.
const maxRounds = 20;

/**
 * An empty redactor. It searches all {@link readings} of a text, so that it finds a value in each encoding they undo,
 * also in several layers. It hides the place in the text from which the value was read. A value of several lines is
 * also hidden line by line. A marker that is already in a text stays as it is.
 */
export function createRedactor(): Redactor {
  // The label as shown -> the label as given.
  const labels = new Map<string, string>([['secret', '']]);
  const all = createMatchers();
  const distinctive = createMatchers();
  const cutOff = createCutOff(minLength);

  const spansIn = (text: string, { usual, dense } = all): Span[] => {
    const spans: Span[] = [];
    for (const view of readings(text)) {
      (view.isDense ? dense : usual).find(view.text, (start, end, label) => {
        spans.push({ start: view.start(start), end: view.end(end), label });
      });
    }
    return spans;
  };
  // The name of a cookie is part of its label, and may be a secret that was added later.
  const showable = new Map<string, boolean>();
  const isShowable = (label: string) => {
    const given = labels.get(label);
    if (given === undefined) return false;
    const known = showable.get(label) ?? [label, given].every((text) => spansIn(text).length === 0);
    showable.set(label, known);
    return known;
  };
  const hide = (text: string, matchers: Matchers): string => {
    const spans = [...spansIn(text, matchers), ...(matchers === all ? cutOff.find(text) : [])];
    return replaceSpans(text, spans, (label) => (isShowable(label) ? label : 'secret'));
  };

  return {
    add(value, label) {
      showable.clear();
      // A marker must end at its first bracket, or it could not be told from foreign text.
      const plainLabel = label.replace(/[^\w .-]/g, ' ');
      for (const part of new Set([value, ...value.split(/\r\n|\r|\n/)].map((each) => each.trim()))) {
        if (part.length < minLength) continue;
        labels.set(plainLabel, label);
        cutOff.add(part, plainLabel);
        const forms = [...secretForms(part), ...byteForms(part), ...settledForms(part)];
        for (const { usual, dense } of plainWord.test(part) ? [all] : [all, distinctive]) {
          for (const form of forms) for (const each of [form, form.replaceAll(' ', '+')]) usual.add(each, plainLabel);
          dense.add(denseForm(part), plainLabel);
        }
      }
    },
    redact(text, isFinished = false) {
      const matchers = isFinished ? distinctive : all;
      if (matchers.usual.isEmpty()) return text;
      // Repeat until nothing changes: once a secret is gone, the text around its marker may read differently.
      let shown = text;
      for (let round = 0; round < maxRounds; round++) {
        const before = shown;
        shown = outsideMarkers(before, isShowable, (part) => hide(part, matchers));
        if (shown === before) return shown;
      }
      return shown;
    },
  };
}

type Matchers = { usual: Matcher; dense: Matcher };

function createMatchers(): Matchers {
  return { usual: createMatcher(minLength), dense: createMatcher(minLength) };
}

/** Applies `change` to what stands between the markers `(redacted: label)` of known labels. */
function outsideMarkers(text: string, isKnown: (label: string) => boolean, change: (part: string) => string): string {
  let result = '';
  let from = 0;
  for (const marker of text.matchAll(/\(redacted: ([^()\r\n]*)\)/g)) {
    if (!isKnown(marker[1] as string)) continue;
    result += change(text.slice(from, marker.index)) + marker[0];
    from = marker.index + marker[0].length;
  }
  return result + change(text.slice(from));
}

/**
 * Replaces each span by its marker. Spans that overlap become one span, and so do spans that touch and have the same
 * label. It has the label of the span that begins first, or of the longest if several begin there.
 */
function replaceSpans(text: string, spans: Span[], show: (label: string) => string): string {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && (span.start < last.end || (span.start === last.end && span.label === last.label))) {
      last.end = Math.max(last.end, span.end);
    } else merged.push({ ...span });
  }
  let result = '';
  let from = 0;
  for (const { start, end, label } of merged) {
    result += `${text.slice(from, start)}(redacted: ${show(label)})`;
    from = end;
  }
  return result + text.slice(from);
}
