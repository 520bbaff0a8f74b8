import type { Report } from '../../report/model/report.ts';
import { createCutOff } from './cut-off.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { denseForm, readings, settledForms } from './readings.ts';
import { byteForms, secretForms } from './secret-forms.ts';

/** Remembers the secrets of a run and hides them wherever they turn up. */
export type Redactor = {
  /** `label` stands in for the value, e.g. `env.SMOKE_PASSWORD`. Values shorter than six characters are not searched for. */
  add(value: string, label: string): void;
  /**
   * Replaces each secret, in any of its encoded forms, by `(redacted: label)`. Among the gate's own words in a finished
   * output, a value that is itself a plain word or a short number tells nothing and stays.
   */
  redact(text: string, isFinished?: boolean): string;
};

type Span = { start: number; end: number; label: string };

const minLength = 6;
const plainWord = /^(?:[a-z_-]{1,15}|\d{1,9})$/i;
// Each time something more is hidden; of a text in which that goes on, nothing could be said that is of use.
const maxRounds = 20;

/**
 * An empty redactor. What it finds, and in which encodings, is what {@link readings} reads: a value is found in
 * whatever way it is written, however many layers of it, and its own place in the text is hidden. A value of several
 * lines is hidden line by line too. What is hidden once stays as it is.
 */
export function createRedactor(): Redactor {
  // As it is shown -> as it was given.
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
      // Until nothing changes: what stands around a marker may read differently once the secret is gone.
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

/** Spans that overlap, or touch under one label, become one; it takes the label of the longest that begins first. */
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

/** The report with each free text in it redacted; words of the contract itself (verdicts, severities, pillars) stay. */
export function redactReport(report: Report, redactor: Redactor): Report {
  // Many findings say the same.
  const known = new Map<string, string>();
  const redacted = redactStrings(
    report,
    (text) => {
      const shown = known.get(text) ?? redactor.redact(text);
      known.set(text, shown);
      return shown;
    },
    (rule) => redactor.redact(rule, true),
  );
  return {
    ...redacted,
    tool: report.tool,
    pillars: redacted.pillars.map((pillar, i) => ({ ...pillar, name: (report.pillars[i] as typeof pillar).name })),
  };
}

// A screenshot holds no text; its secrets were blanked before it was taken.
const contractKeys = new Set(['verdict', 'status', 'severity', 'startedAt', 'screenshot']);

type Redact = (text: string) => string;

/** `redactRule` is for the names of rules: of secrets they may be the repository's own. */
function redactStrings<T>(value: T, redact: Redact, redactRule: Redact): T {
  if (typeof value === 'string') return redact(value) as T;
  if (Array.isArray(value)) return value.map((each) => redactStrings(each, redact, redactRule)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    contractKeys.has(key) ? each : redactStrings(each, key === 'rule' ? redactRule : redact, redactRule),
  ]);
  return Object.fromEntries(entries);
}
